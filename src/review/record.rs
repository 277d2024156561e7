//! Cuts bytes into records: the rows that a spreadsheet would show, with their numbers.
//!
//! However the bytes are cut into parts, the same records come out. What is kept of a file is the record that is read now.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::review::file_read::Delimiter;
use crate::review::place_in_record::PlaceInRecord;

/// Bytes of a cell past which its row is left out.
pub(super) const LONGEST_FIELD: usize = 1 << 20;
/// Bytes of a row past which it is left out.
const LONGEST_RECORD: usize = 4 << 20;
/// Cells of a row that are read.
pub(super) const MOST_COLUMNS: usize = 16_384;

/// What comes next in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// A record; its cells are there until the next is asked for.
    Record,
    /// A record whose cells were too long to be kept.
    TooLong,
    /// A cell whose quotation mark is not closed: what follows cannot be told from it.
    QuoteOpen,
}

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    Feed,
    Return,
    ReturnAndFeed,
}

/// Bytes that are being cut.
#[derive(Debug)]
pub(super) struct Records {
    csv: Reader,
    /// The number of the record that is read, or was read last.
    number: u32,
    is_begun: bool,
    delimiter: u8,
    /// Where in a cell the input was used up, or the room for the cell: the library does not tell.
    place: PlaceInRecord,
    /// Whether the last byte was a carriage return that ended a record: a line feed belongs to it.
    after_return: bool,
    /// The cells' bytes, one after the other.
    bytes: Vec<u8>,
    written: usize,
    /// Where each cell ends.
    ends: Vec<usize>,
    ended: usize,
    /// Why nothing more is kept of the record.
    dropped: Option<Dropped>,
    line_end: Option<LineEnd>,
    other_line_end: Option<u32>,
    more_columns: Option<u32>,
}

/// A record that goes on past what is kept of it.
#[derive(Debug, Clone, Copy)]
struct Dropped {
    /// Its cells are not of use: they were too long, and not too many.
    is_too_long: bool,
    /// Bytes of the cell that is passed over.
    of_cell: usize,
}

impl Records {
    pub(super) fn new(delimiter: Delimiter) -> Self {
        Self {
            csv: ReaderBuilder::new().delimiter(delimiter.sign()).build(),
            number: 0,
            is_begun: false,
            delimiter: delimiter.sign(),
            place: PlaceInRecord::Start,
            after_return: false,
            bytes: vec![0; 1 << 12],
            written: 0,
            ends: vec![0; 64],
            ended: 0,
            dropped: None,
            line_end: None,
            other_line_end: None,
            more_columns: None,
        }
    }

    /// The number of the record that was read last, from 1.
    pub(super) const fn number(&self) -> u32 {
        self.number
    }

    /// How many cells it has.
    pub(super) const fn cell_count(&self) -> usize {
        self.ended
    }

    /// A cell by its place from 0, as it stands in the file; `None` past the last.
    #[inline]
    pub(super) fn cell(&self, place: usize) -> Option<&[u8]> {
        let ends = self.ends.get(..self.ended)?;
        let start = match place.checked_sub(1) {
            None => 0,
            Some(before) => *ends.get(before)?,
        };
        self.bytes.get(start..*ends.get(place)?)
    }

    /// All cells' bytes together.
    pub(super) fn all_cells(&self) -> &[u8] {
        self.bytes.get(..self.written).unwrap_or_default()
    }

    /// The first record that ends otherwise than those before.
    pub(super) const fn other_line_end(&self) -> Option<u32> {
        self.other_line_end
    }

    /// The first record with more cells than are read.
    pub(super) const fn more_columns(&self) -> Option<u32> {
        self.more_columns
    }

    /// Reads on; `None`: `input` is used up.
    pub(super) fn next(&mut self, input: &mut &[u8]) -> Option<Next> {
        loop {
            if !self.is_begun {
                self.pass_over_line_ends(input);
            }
            // An empty input would tell the library that the file has ended.
            if input.is_empty() {
                return None;
            }
            if !self.is_begun {
                self.begin();
            }
            let (result, taken) = self.read(input);
            let (of_record, rest) = input.split_at_checked(taken).unwrap_or((input, &[]));
            *input = rest;
            if result != ReadRecordResult::Record {
                self.place = of_record.iter().fold(self.place, |place, byte| place.after(*byte, self.delimiter));
            }
            if let Some(next) = self.after(result) {
                if let Some(last) = of_record.last().filter(|_| next != Next::QuoteOpen) {
                    self.end_line(*last);
                }
                return Some(next);
            }
        }
    }

    /// The file has ended: what is left of it.
    pub(super) fn last(&mut self) -> Option<Next> {
        if core::mem::take(&mut self.after_return) {
            self.saw_line_end(LineEnd::Return);
        }
        if !self.is_begun {
            return None;
        }
        if self.place == PlaceInRecord::InQuotes {
            self.is_begun = false;
            return Some(Next::QuoteOpen);
        }
        loop {
            let (result, _) = self.read(&[]);
            let next = self.after(result);
            if next.is_some() || !self.is_begun {
                return next;
            }
        }
    }

    /// Empty lines are rows of a spreadsheet too; the library passes over them without a word.
    fn pass_over_line_ends(&mut self, input: &mut &[u8]) {
        while let Some((first, rest)) = input.split_first() {
            if core::mem::take(&mut self.after_return) {
                if *first == b'\n' {
                    self.saw_line_end(LineEnd::ReturnAndFeed);
                    *input = rest;
                    continue;
                }
                self.saw_line_end(LineEnd::Return);
            }
            if !matches!(first, b'\n' | b'\r') {
                return;
            }
            self.number = self.number.saturating_add(1);
            self.end_line(*first);
            *input = rest;
        }
    }

    fn begin(&mut self) {
        self.is_begun = true;
        self.number = self.number.saturating_add(1);
        self.written = 0;
        self.ended = 0;
        self.dropped = None;
        self.place = PlaceInRecord::Start;
    }

    fn end_line(&mut self, last: u8) {
        match last {
            b'\r' => self.after_return = true,
            b'\n' => self.saw_line_end(LineEnd::Feed),
            _ => {}
        }
    }

    fn saw_line_end(&mut self, line_end: LineEnd) {
        if *self.line_end.get_or_insert(line_end) != line_end {
            self.other_line_end = self.other_line_end.or(Some(self.number));
        }
    }

    /// Has the library read, to where a cell is too long at most: so it is the same place wherever the input is cut.
    fn read(&mut self, input: &[u8]) -> (ReadRecordResult, usize) {
        if let Some(mut dropped) = self.dropped {
            let (mut passed, mut ends) = ([0; 1_024], [0; 64]);
            let left = LONGEST_FIELD.saturating_add(1).checked_sub(dropped.of_cell).filter(|left| *left > 0);
            let room = left.unwrap_or(usize::MAX).min(passed.len());
            let passed = passed.get_mut(..room).unwrap_or_default();
            // At most one cell at a time, so that its length is known.
            let ends = ends.get_mut(..1).unwrap_or_default();
            let (result, taken, written, ended) = self.csv.read_record(input, passed, ends);
            dropped.of_cell = if ended > 0 { 0 } else { dropped.of_cell.saturating_add(written) };
            self.dropped = Some(dropped);
            return (result, taken);
        }
        let most = self.end_of_cells().saturating_add(LONGEST_FIELD).saturating_add(1).min(self.bytes.len());
        let bytes = self.bytes.get_mut(self.written..most).unwrap_or_default();
        let ends = self.ends.get_mut(self.ended..).unwrap_or_default();
        let (result, taken, written, ended) = self.csv.read_record(input, bytes, ends);
        self.written = self.written.saturating_add(written);
        self.ended = self.ended.saturating_add(ended);
        (result, taken)
    }

    /// Where the last whole cell ends.
    fn end_of_cells(&self) -> usize {
        self.ended.checked_sub(1).and_then(|last| self.ends.get(last).copied()).unwrap_or_default()
    }

    /// What a step of the library comes to; `None`: the record goes on.
    fn after(&mut self, result: ReadRecordResult) -> Option<Next> {
        match result {
            ReadRecordResult::Record => {
                self.is_begun = false;
                let is_too_long = self.dropped.is_some_and(|dropped| dropped.is_too_long);
                return Some(if is_too_long { Next::TooLong } else { Next::Record });
            }
            ReadRecordResult::End => {
                self.is_begun = false;
                return None;
            }
            ReadRecordResult::InputEmpty | ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {}
        }
        if let Some(dropped) = self.dropped {
            return self.after_cell_of(dropped.of_cell);
        }
        if self.ended == self.ends.len() {
            if self.ended < MOST_COLUMNS {
                self.ends.resize(self.ended.saturating_mul(2).min(MOST_COLUMNS), 0);
            } else {
                self.more_columns = self.more_columns.or(Some(self.number));
                let of_cell = self.written.saturating_sub(self.end_of_cells());
                self.dropped = Some(Dropped { is_too_long: false, of_cell });
            }
            return None;
        }
        let of_cell = self.written.saturating_sub(self.end_of_cells());
        if of_cell > LONGEST_FIELD || self.written == LONGEST_RECORD {
            self.dropped = Some(Dropped { is_too_long: true, of_cell });
            return self.after_cell_of(of_cell);
        }
        if self.written == self.bytes.len() {
            self.bytes.resize(self.written.saturating_mul(2).min(LONGEST_RECORD), 0);
        }
        None
    }

    /// After so much of a cell: one that is just too long may be all the rest of the file, behind a quotation mark.
    fn after_cell_of(&mut self, length: usize) -> Option<Next> {
        if length == LONGEST_FIELD.saturating_add(1) && self.place == PlaceInRecord::InQuotes {
            self.is_begun = false;
            return Some(Next::QuoteOpen);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Records as text, cells between bars, read in parts of a length.
    fn records(text: &[u8], part: usize) -> Vec<String> {
        let mut records = Records::new(Delimiter::Semicolon);
        let mut read = Vec::new();
        let tell = |records: &Records, next: Next| {
            let cells: Vec<_> = (0..records.cell_count()).filter_map(|place| records.cell(place)).collect();
            let cells: Vec<_> = cells.into_iter().map(String::from_utf8_lossy).collect();
            match next {
                Next::Record => format!("{}: {}", records.number(), cells.join("|")),
                other => format!("{}: {other:?}", records.number()),
            }
        };
        for mut input in text.chunks(part) {
            while let Some(next) = records.next(&mut input) {
                read.push(tell(&records, next));
                if next == Next::QuoteOpen {
                    return read;
                }
            }
        }
        if let Some(next) = records.last() {
            read.push(tell(&records, next));
        }
        read.extend(records.other_line_end().map(|row| format!("other line end at {row}")));
        read.extend(records.more_columns().map(|row| format!("more columns at {row}")));
        read
    }

    #[track_caller]
    fn check(text: &[u8], expected: &[&str]) {
        for part in [1, 2, 3, 5, 1_021, 65_536, text.len().max(1)] {
            assert_eq!(records(text, part), expected, "in parts of {part}");
        }
    }

    #[test]
    fn rows_have_the_numbers_of_a_spreadsheet() {
        check(b"a;b\n\n1;2\n\n\n3;4", &["1: a|b", "3: 1|2", "6: 3|4"]);
        check(b"a;b\r\n\r\n1;2\r\n", &["1: a|b", "3: 1|2"]);
        check(b"a;b\r\r1;2\r", &["1: a|b", "3: 1|2"]);
        check(b"\"a\nb\";c\n1;2", &["1: a\nb|c", "2: 1|2"]);
        check(b"\n\na\n\"\"\n;\n", &["3: a", "4: ", "5: |"]);
        check(b"", &[]);
        check(b"\r\n", &[]);
    }

    #[test]
    fn line_ends_that_change_are_told() {
        check(b"a\r\nb\nc\r\n", &["1: a", "2: b", "3: c", "other line end at 2"]);
        check(b"a\n\rb\n", &["1: a", "3: b", "other line end at 2"]);
        check(b"a\nb\r", &["1: a", "2: b", "other line end at 2"]);
    }

    #[test]
    fn a_quotation_mark_inside_a_cell_is_one_of_its_letters() {
        check(b"5\" sk\xe4rm;b\n\"a \"\"b\"\"\";c\n", &["1: 5\" sk\u{fffd}rm|b", "2: a \"b\"|c"]);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_told() {
        check(b"a;b\n1;\"2\n3;4\n", &["1: a|b", "2: QuoteOpen"]);
        let mut long = b"a;b\n1;\"2\n".to_vec();
        long.extend(b"3;4\n".repeat(LONGEST_FIELD / 3));
        for part in [65_536, 1 << 20, long.len()] {
            assert_eq!(records(&long, part), ["1: a|b", "2: QuoteOpen"], "in parts of {part}");
        }
    }

    #[test]
    fn a_cell_that_is_too_long_costs_its_row_only() {
        for before in [&b"1;2;"[..], b"\"\";"] {
            let mut text = b"a\n".to_vec();
            text.extend(before);
            text.extend(vec![b'x'; LONGEST_FIELD + 1]);
            text.extend(b";y\"z\n3;4\n");
            for part in [65_536, 1 << 20, text.len()] {
                assert_eq!(records(&text, part), ["1: a", "2: TooLong", "3: 3|4"], "in parts of {part}");
            }
        }
        let longest = [vec![b'x'; LONGEST_FIELD], b"\n2\n".to_vec()].concat();
        assert_eq!(records(&longest, 65_536).len(), 2);
        assert!(records(&longest, 65_536)[0].starts_with("1: x"));
        let many = [vec![b'x'; LONGEST_FIELD], b";".to_vec()].concat().repeat(6);
        assert_eq!(records(&many, 100_003), ["1: TooLong"]);
    }

    #[test]
    fn cells_past_the_most_that_are_read_are_told() {
        let text = [b"x;".repeat(MOST_COLUMNS + 5), b"\n1;2\n".to_vec()].concat();
        for part in [1_021, 65_536] {
            let read = records(&text, part);
            assert_eq!(read[1..], ["2: 1|2", "more columns at 1"], "in parts of {part}");
            assert_eq!(read[0].matches('|').count() + 1, MOST_COLUMNS);
        }
        let whole = [b"x;".repeat(MOST_COLUMNS - 1), b"y\n".to_vec()].concat();
        assert_eq!(records(&whole, 1_021).len(), 1);
    }
}
