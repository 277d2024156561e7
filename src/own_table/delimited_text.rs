//! Text with signs between its cells, as it comes: CSV with commas, semicolons or tabs, and what is copied from a sheet.
//!
//! However the text is cut into parts, the same table comes out: what is looked at first is always its first bytes.

use std::borrow::Cow;

use super::delimiter::{likely_delimiter, told_delimiter};
use super::finding::Finding;
use super::grid::Grid;
use super::origin::{Encoding, Origin};
use super::parts::Parts;
use crate::finding::Severity;

/// Bytes that are looked at to tell what stands between the cells.
const SAMPLE: usize = 1 << 16;
/// "Ã¤" is an "ä" in UTF-8 that somebody has read as another encoding, and saved so.
const HALF_LETTER: char = '\u{c3}';

/// Reads text into a grid, part by part.
#[derive(Debug)]
pub struct TextReader {
    grid: Grid,
    /// The beginning, until there is enough of it.
    sample: String,
    parts: Option<Parts>,
    is_start: bool,
    /// Whether the last sign was a carriage return, which a line feed belongs to.
    after_return: bool,
    /// Whether the last sign was the first of two that a letter with dots or a ring becomes when it is read wrongly.
    after_half_letter: bool,
    nul_characters: u32,
    broken_characters: u32,
    halved_letters: u32,
}

impl TextReader {
    /// A reader of a file by its name, and how its bytes were read as text; without both for what is pasted.
    #[must_use]
    pub fn new(name: &str, encoding: Option<Encoding>) -> Self {
        Self {
            grid: Grid::new(Origin { name: name.to_owned(), encoding, ..Origin::default() }),
            sample: String::new(),
            parts: None,
            is_start: true,
            after_return: false,
            after_half_letter: false,
            nul_characters: 0,
            broken_characters: 0,
            halved_letters: 0,
        }
    }

    /// The next part of the text.
    pub fn push(&mut self, text: &str) {
        let plain = self.plain(text);
        if let Some(parts) = &mut self.parts {
            parts.read(plain.as_bytes(), &mut self.grid);
            return;
        }
        self.sample.push_str(&plain);
        if self.sample.len() >= SAMPLE {
            self.begin(false);
        }
    }

    /// How many rows have been read so far.
    #[must_use]
    pub const fn row_count(&self) -> u32 {
        self.grid.row_count()
    }

    /// There is no more text: the grid.
    #[must_use]
    pub fn finish(mut self) -> Grid {
        if self.parts.is_none() {
            self.begin(true);
        }
        if let Some(parts) = &mut self.parts {
            parts.finish(&mut self.grid);
        }
        for (code, count) in [
            ("own_table.nul_characters", self.nul_characters),
            ("own_table.broken_characters", self.broken_characters),
            ("own_table.halved_letters", self.halved_letters),
        ] {
            if count > 0 {
                self.grid.report(Finding::new(code, Severity::Question, vec![("count", count.to_string())]));
            }
        }
        self.grid
    }

    /// One kind of line end, no mark at the start, and no characters that stand for nothing.
    fn plain<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let mut rest = text;
        if rest.is_empty() {
            return Cow::Borrowed(rest);
        }
        if core::mem::take(&mut self.is_start) {
            rest = rest.strip_prefix('\u{feff}').unwrap_or(rest);
        }
        if core::mem::take(&mut self.after_return) {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
        if core::mem::take(&mut self.after_half_letter) {
            self.count_other_half(rest);
        }
        let is_special = |character| matches!(character, '\r' | '\0' | '\u{fffd}' | HALF_LETTER);
        let mut plain = String::new();
        while let Some((before, after)) = rest.find(is_special).and_then(|place| rest.split_at_checked(place)) {
            plain.push_str(before);
            let mut characters = after.chars();
            let special = characters.next();
            rest = characters.as_str();
            match special {
                Some('\r') => {
                    plain.push('\n');
                    self.after_return = rest.is_empty();
                    rest = rest.strip_prefix('\n').unwrap_or(rest);
                }
                Some('\0') => self.nul_characters = self.nul_characters.saturating_add(1),
                Some(HALF_LETTER) => {
                    plain.push(HALF_LETTER);
                    self.after_half_letter = rest.is_empty();
                    self.count_other_half(rest);
                }
                other => {
                    plain.extend(other);
                    self.broken_characters = self.broken_characters.saturating_add(1);
                }
            }
        }
        if plain.is_empty() {
            return Cow::Borrowed(rest);
        }
        plain.push_str(rest);
        Cow::Owned(plain)
    }

    fn count_other_half(&mut self, text: &str) {
        let is_other_half = |character| matches!(character, '¤' | '¥' | '¶' | '\u{2026}' | '\u{201e}' | '\u{2013}');
        self.halved_letters = self.halved_letters.saturating_add(u32::from(text.starts_with(is_other_half)));
    }

    /// Settles what stands between the cells, and reads the beginning.
    fn begin(&mut self, is_all: bool) {
        let text = core::mem::take(&mut self.sample);
        let end = (0..=SAMPLE.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        let sample = text.get(..end).unwrap_or_default();
        let (delimiter, rest) = match told_delimiter(&text) {
            Some((delimiter, rest)) => (delimiter, rest),
            None => (likely_delimiter(sample, is_all && end == text.len()), text.as_str()),
        };
        self.grid.origin_mut().delimiter = Some(delimiter);
        let mut parts = Parts::new(delimiter);
        parts.read(rest.as_bytes(), &mut self.grid);
        self.parts = Some(parts);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::own_table::grid::Cell;
    use crate::own_table::origin::Delimiter;

    fn grid(parts: &[&str]) -> Grid {
        let mut reader = TextReader::new("", None);
        for part in parts {
            reader.push(part);
        }
        reader.finish()
    }

    /// "1: a | b" for each row; empty cells are left out with their bars.
    fn written(grid: &Grid) -> Vec<String> {
        let cell = |(column, cell): (u32, Cell<'_>)| match cell {
            Cell::Text(text) => format!("{column}={text}"),
            other => format!("{column}={other:?}"),
        };
        grid.rows().map(|row| format!("{}: {}", row.record, row.cells().map(cell).collect::<Vec<_>>().join(" "))).collect()
    }

    fn codes(grid: &Grid) -> Vec<(&'static str, Option<u32>)> {
        grid.findings().iter().map(|finding| (finding.code, finding.record)).collect()
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_shows() {
        let text = "Region;Kontakter\r\n\r\nSkåne;\"1 234\"\rHalland;\"med\r\nradbrott\"\n\n;;\nGotland;5";
        let expected =
            ["1: 1=Region 2=Kontakter", "3: 1=Skåne 2=1 234", "4: 1=Halland 2=med\nradbrott", "6: ", "7: 1=Gotland 2=5"];
        assert_eq!(written(&grid(&[text])), expected);
    }

    #[test]
    fn cutting_the_text_anywhere_changes_nothing() {
        let text = "\u{feff}Region;År;Kontakter\r\n\"Jämtland \"\"Härjedalen\"\"\";2020;1 234\r\n\r\nSkåne;2020;\"1\n2\"";
        let whole = written(&grid(&[text]));
        for (end, _) in text.char_indices() {
            assert_eq!(written(&grid(&[&text[..end], &text[end..]])), whole, "{end}");
        }
    }

    #[test]
    fn what_stands_between_cells_is_told_by_the_cells() {
        for (text, expected) in [
            ("Region;Andel\nSkåne;12,5\nHalland;3,25", Delimiter::Semicolon),
            ("Region,Andel\nSkåne,12.5\nHalland,3.25", Delimiter::Comma),
            ("Region\tAndel\nSkåne\t12,5\nHalland\t3,25", Delimiter::Tab),
            ("Region,Kontakter\nSkåne,\"12,345\"\nHalland,\"3,456\"", Delimiter::Comma),
            ("Kontakter, efter region; 2020\nSkåne;1,5;2,5\nHalland;3,5;4,5", Delimiter::Semicolon),
            ("sep=,\nRegion,A;B\nSkåne,1;2", Delimiter::Comma),
            ("en enda kolumn\n1\n2", Delimiter::Semicolon),
            ("", Delimiter::Semicolon),
        ] {
            assert_eq!(grid(&[text]).origin().delimiter, Some(expected), "{text}");
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_swallows_nothing() {
        let read = grid(&["Region;Kontakter\nSkåne;1\n\"Halland;2\nGotland;3\nUppsala;4"]);
        let expected = ["1: 1=Region 2=Kontakter", "2: 1=Skåne 2=1", "3: 1=Halland 2=2", "4: 1=Gotland 2=3", "5: 1=Uppsala 2=4"];
        assert_eq!(written(&read), expected);
        assert_eq!(codes(&read), [("own_table.quote_not_closed", Some(3))]);
        let inches = grid(&["Region;Kontakter\nSkåne;12\" skärm"]);
        assert_eq!(codes(&inches), []);
        let swallowed = format!("Region;Kontakter\nSkåne;1\n\"Halland;2\n{}", "Gotland;3\n".repeat(200_000));
        let long = grid(&[&swallowed]);
        assert_eq!(codes(&long), [("own_table.quote_swallows", Some(3))]);
        assert!(long.row_count() > 100_000, "{}", long.row_count());
    }

    #[test]
    fn many_lines_in_one_cell_are_asked_about() {
        let read = grid(&["Region;Kontakter\n\"Skåne;1\nA;2\nB;3\nC;4\nD;5\nE;6\nF\";7"]);
        assert_eq!(codes(&read), [("own_table.lines_in_cell", Some(2))]);
    }

    #[test]
    fn characters_that_stand_for_nothing_are_counted() {
        let read = grid(&["Region;Kontakter\nSk\u{fffd}ne;1\0\0"]);
        let halved = grid(&["Region;Kontakter\nSkÃ", "¥ne;1\nÃ–rebro;2"]);
        assert_eq!(codes(&halved), [("own_table.halved_letters", None)]);
        assert_eq!(halved.findings()[0].params, [("count", "2".to_owned())]);
        assert_eq!(written(&read)[1], "2: 1=Sk\u{fffd}ne 2=1");
        assert_eq!(codes(&read), [("own_table.nul_characters", None), ("own_table.broken_characters", None)]);
    }
}
