//! The file that is read now: how far it has come, and what is to be told of it at its end.

use crate::finding::Severity;
use crate::review::columns::Columns;
use crate::review::encoding::Letters;
use crate::review::file_read::{Encoding, FileRead};
use crate::review::foot::Foot;
use crate::review::layout::Layout;
use crate::review::question::Question;
use crate::review::record::{LONGEST_FIELD, MOST_COLUMNS, Records};
use crate::review::remark::Remark;
use crate::review::sum::Sum;

/// A file of which not all has been read.
#[derive(Debug)]
pub(super) struct CurrentFile {
    pub(super) file: FileRead,
    pub(super) number: u16,
    pub(super) state: State,
    /// It could not be read to its end.
    pub(super) is_broken: bool,
    quote_open: Option<u32>,
    nul_bytes: u64,
    /// Rows that were left out since a cell of theirs was too long.
    too_long: Told,
    pub(super) rows_in_cells: Told,
    pub(super) feet: Feet,
    letters: Letters,
}

/// Rows of which one remark tells: how many, and the first of them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    count: u32,
    first: Option<u32>,
}

impl Told {
    /// One more.
    pub(super) fn add(&mut self, number: u32) {
        self.count = self.count.saturating_add(1);
        self.first.get_or_insert(number);
    }
}

/// Bytes past which a row is looked at for rows in it: hardly any is as long.
const LONG_RECORD: usize = 256;
/// Line ends in one row that are no longer a text in several lines.
const MOST_LINES_IN_RECORD: usize = 5;

/// Whether a row has a cell that may have rows in it: two quotation marks that belong to different rows make one cell of those
/// between them, which looks as any other.
#[inline]
pub(super) fn has_rows_in_cell(cells: &[u8]) -> bool {
    cells.len() > LONG_RECORD && cells.iter().filter(|byte| **byte == b'\n').count() > MOST_LINES_IN_RECORD
}

/// Rows that are no contacts and no totals.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Feet {
    counts: Told,
    pages: Told,
    rounding: Told,
    rounded_by: Sum,
}

impl Feet {
    /// One more.
    pub(super) fn add(&mut self, foot: Foot, number: u32) {
        match foot {
            // A row of totals is told of with its file.
            Foot::Totals(_) => {}
            Foot::Count => self.counts.add(number),
            Foot::Page => self.pages.add(number),
            Foot::Rounding(amount) => {
                self.rounding.add(number);
                amount.into_iter().for_each(|amount| self.rounded_by.add(amount));
            }
        }
    }
}

/// How far a file has come.
#[derive(Debug)]
pub(super) enum State {
    /// The first bytes are collected: they show how the file is laid out.
    Beginning(Vec<u8>),
    /// Its rows are read.
    Rows(Box<(Columns, Records)>),
    /// No more of it can be read.
    Stopped(Box<(Columns, Records)>),
}

impl CurrentFile {
    pub(super) fn new(name: &str, encoding: Option<Encoding>, number: u16) -> Self {
        let encoding = encoding.unwrap_or_default();
        Self {
            file: FileRead { name: name.to_owned(), encoding, whole: true, ..FileRead::default() },
            number,
            state: State::Beginning(Vec::new()),
            is_broken: false,
            quote_open: None,
            nul_bytes: 0,
            too_long: Told::default(),
            rows_in_cells: Told::default(),
            feet: Feet::default(),
            letters: Letters::default(),
        }
    }

    pub(super) fn begin_rows(&mut self, layout: &Layout) {
        self.file.delimiter = layout.delimiter;
        self.file.heading = layout.heading;
        self.file.columns.clone_from(&layout.columns);
        self.file.amounts = layout.amounts;
        self.letters = layout.letters;
        self.state = State::Rows(Box::new((Columns::of(layout), Records::new(layout.delimiter))));
    }

    /// These bytes were read.
    pub(super) fn count_bytes(&mut self, part: &[u8]) {
        self.file.bytes = self.file.bytes.saturating_add(u64::try_from(part.len()).unwrap_or(u64::MAX));
        self.nul_bytes = self.nul_bytes.saturating_add(nul_bytes(part));
    }

    /// The record that was read last is left out: a cell of it is too long.
    #[cold]
    pub(super) fn leave_out(&mut self) {
        let State::Rows(reading) = &self.state else { return };
        self.too_long.add(reading.1.number());
    }

    /// A quotation mark of the record that was read last is never closed: the rest cannot be told from it.
    #[cold]
    pub(super) fn stop(&mut self) {
        let state = core::mem::replace(&mut self.state, State::Beginning(Vec::new()));
        if let State::Rows(reading) = state {
            self.quote_open = Some(reading.1.number());
            self.state = State::Stopped(reading);
        }
    }

    /// The file as it was read, what it does not say, and what must be known of it. `letters`: those of its words.
    pub(super) fn end(mut self, letters: Letters) -> (FileRead, Vec<Question>, Vec<Remark>) {
        let letters = self.letters.or(letters);
        if letters.has_windows {
            self.file.encoding = Encoding::Windows1252;
        }
        self.file.whole = !self.is_broken && self.quote_open.is_none() && self.too_long.count == 0;
        let mut remarks = Vec::new();
        let mut remark = |code, severity, row, params| {
            remarks.push(Remark { code, severity, file: self.number, row, params });
        };
        if self.is_broken {
            remark("file.unreadable", Severity::Error, None, Vec::new());
        }
        if let Some(row) = self.quote_open {
            remark("file.quote_open", Severity::Error, Some(row), Vec::new());
        }
        let kronor = self.feet.rounded_by.kronor().decimal().to_string();
        let told = [
            ("file.field_too_long", Severity::Error, self.too_long, vec![("limit", LONGEST_FIELD.to_string())]),
            ("file.rows_in_cell", Severity::Question, self.rows_in_cells, Vec::new()),
            ("file.row_of_count", Severity::Note, self.feet.counts, Vec::new()),
            ("file.row_of_rounding", Severity::Note, self.feet.rounding, vec![("amount", kronor)]),
            ("file.row_of_page", Severity::Note, self.feet.pages, Vec::new()),
        ];
        for (code, severity, Told { count, first }, more) in told {
            if first.is_some() {
                remark(code, severity, first, [vec![("count", count.to_string())], more].concat());
            }
        }
        if self.nul_bytes > 0 {
            remark("file.nul", Severity::Question, None, vec![("count", self.nul_bytes.to_string())]);
        }
        if letters.are_broken() {
            remark("file.broken_letters", Severity::Question, None, Vec::new());
        }
        let mut questions = Vec::new();
        if let State::Rows(reading) | State::Stopped(reading) = &mut self.state {
            let (columns, records) = &mut **reading;
            questions = columns.questions();
            if let Some(row) = records.more_columns() {
                remark("file.too_many_columns", Severity::Error, Some(row), vec![("limit", MOST_COLUMNS.to_string())]);
            }
            if let Some(row) = records.other_line_end() {
                remark("file.mixed_line_ends", Severity::Note, Some(row), Vec::new());
            }
        }
        if self.file.rows == 0 {
            remark("file.no_rows", Severity::Error, None, Vec::new());
        }
        (self.file, questions, remarks)
    }
}

/// How many bytes stand for nothing. There are none nearly always, so eight are looked at together.
fn nul_bytes(part: &[u8]) -> u64 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (eights, rest) = part.as_chunks::<8>();
    let may_have = eights.iter().any(|eight| {
        let together = u64::from_le_bytes(*eight);
        together.wrapping_sub(LOW) & !together & HIGH != 0
    });
    let of_rest = rest.contains(&0);
    if !may_have && !of_rest {
        return 0;
    }
    u64::try_from(part.iter().filter(|byte| **byte == 0).count()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_stand_for_nothing_are_counted() {
        assert_eq!(nul_bytes(b""), 0);
        assert_eq!(nul_bytes(b"12345678901"), 0);
        assert_eq!(nul_bytes(b"1234567\x00901\0"), 2);
        assert_eq!(nul_bytes("åäöåäöåäö".as_bytes()), 0);
    }
}
