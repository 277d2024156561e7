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
    /// Rows that were left out since a cell of theirs was too long, and the first of them.
    too_long: (u32, Option<u32>),
    pub(super) rows_in_cells: RowsInCells,
    pub(super) feet: Feet,
    letters: Letters,
}

/// Rows with a cell that may have rows in it. Two quotation marks that belong to different rows make one cell of those
/// between them, which looks as any other.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RowsInCells {
    count: u32,
    first: Option<u32>,
}

/// Bytes past which a row is looked at for rows in it: hardly any is as long.
const LONG_RECORD: usize = 256;
/// Line ends in one row that are no longer a text in several lines.
const MOST_LINES_IN_RECORD: usize = 5;

impl RowsInCells {
    /// Looks at the cells of a row.
    #[inline]
    pub(super) fn look(&mut self, cells: &[u8], number: u32) {
        if cells.len() > LONG_RECORD && cells.iter().filter(|byte| **byte == b'\n').count() > MOST_LINES_IN_RECORD {
            self.count = self.count.saturating_add(1);
            self.first.get_or_insert(number);
        }
    }
}

/// Rows that are no contacts and no totals.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Feet {
    counts: (u32, Option<u32>),
    pages: (u32, Option<u32>),
    rounding: (u32, Option<u32>),
    rounded_by: Sum,
}

impl Feet {
    /// One more.
    pub(super) fn add(&mut self, foot: Foot, number: u32) {
        let (count, first) = match foot {
            // A row of totals is told of with its file.
            Foot::Totals(_) => return,
            Foot::Count => &mut self.counts,
            Foot::Page => &mut self.pages,
            Foot::Rounding(amount) => {
                amount.into_iter().for_each(|amount| self.rounded_by.add(amount));
                &mut self.rounding
            }
        };
        *count = count.saturating_add(1);
        first.get_or_insert(number);
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
            too_long: (0, None),
            rows_in_cells: RowsInCells::default(),
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
        let (count, first) = &mut self.too_long;
        *count = count.saturating_add(1);
        first.get_or_insert(reading.1.number());
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
        self.file.whole = !self.is_broken && self.quote_open.is_none() && self.too_long.0 == 0;
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
        if let (rows, Some(first)) = self.too_long {
            let params = vec![("count", rows.to_string()), ("limit", LONGEST_FIELD.to_string())];
            remark("file.field_too_long", Severity::Error, Some(first), params);
        }
        if let RowsInCells { count: rows, first: Some(first) } = self.rows_in_cells {
            remark("file.rows_in_cell", Severity::Question, Some(first), vec![("count", rows.to_string())]);
        }
        if let (rows, Some(first)) = self.feet.counts {
            remark("file.row_of_count", Severity::Note, Some(first), vec![("count", rows.to_string())]);
        }
        if let (rows, Some(first)) = self.feet.rounding {
            let params = vec![("count", rows.to_string()), ("amount", self.feet.rounded_by.kronor().decimal().to_string())];
            remark("file.row_of_rounding", Severity::Note, Some(first), params);
        }
        if let (rows, Some(first)) = self.feet.pages {
            remark("file.row_of_page", Severity::Note, Some(first), vec![("count", rows.to_string())]);
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
