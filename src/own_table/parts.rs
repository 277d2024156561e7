//! Cuts text into cells, part by part: the rows have the numbers that a spreadsheet shows beside them.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder, Terminator};

use super::finding::Finding;
use super::grid::{Cell, Grid, LONGEST_CELL};
use super::origin::Delimiter;
use crate::finding::Severity;

/// Lines in one cell that are no longer a heading in several lines.
const MOST_LINES_IN_CELL: usize = 5;

/// Text that is being cut into cells.
#[derive(Debug)]
pub(super) struct Parts {
    delimiter: Delimiter,
    csv: Reader,
    record: u32,
    column: u32,
    is_row_begun: bool,
    /// The cell as far as it has been read.
    cell: Vec<u8>,
    is_too_long: bool,
    /// Whether the row has had an odd number of quotation marks so far.
    is_quote_open: bool,
}

fn reader(delimiter: Delimiter, quoting: bool) -> Reader {
    let sign = u8::try_from(delimiter.sign()).unwrap_or(b';');
    ReaderBuilder::new().delimiter(sign).quoting(quoting).terminator(Terminator::Any(b'\n')).build()
}

impl Parts {
    pub(super) fn new(delimiter: Delimiter) -> Self {
        Self {
            delimiter,
            csv: reader(delimiter, true),
            record: 1,
            column: 1,
            is_row_begun: false,
            cell: Vec::new(),
            is_too_long: false,
            is_quote_open: false,
        }
    }

    pub(super) fn read(&mut self, mut text: &[u8], grid: &mut Grid) {
        let mut read = [0; 4_096];
        // The library passes over empty lines, which are rows of a spreadsheet too; and an empty text would be the end.
        while !text.is_empty() {
            if !self.is_row_begun {
                if let Some(rest) = text.strip_prefix(b"\n") {
                    self.record = self.record.saturating_add(1);
                    text = rest;
                    continue;
                }
                self.begin_row(grid);
            }
            let (result, taken, written) = self.csv.read_field(text, &mut read);
            let (of_cell, rest) = text.split_at_checked(taken).unwrap_or((text, &[]));
            let quotes = of_cell.iter().filter(|byte| **byte == b'"').count();
            self.is_quote_open ^= quotes & 1 == 1;
            text = rest;
            self.add(read.get(..written).unwrap_or_default());
            if let ReadFieldResult::Field { record_end } = result {
                self.end_cell(record_end, grid);
            }
        }
    }

    fn begin_row(&mut self, grid: &mut Grid) {
        grid.begin_row(self.record, false);
        self.is_row_begun = true;
        self.is_quote_open = false;
        self.column = 1;
    }

    fn add(&mut self, bytes: &[u8]) {
        let room = LONGEST_CELL.saturating_sub(self.cell.len());
        self.is_too_long |= bytes.len() > room;
        self.cell.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
    }

    fn end_cell(&mut self, ends_row: bool, grid: &mut Grid) {
        let cell = core::mem::take(&mut self.cell);
        let text = String::from_utf8_lossy(&cell);
        let is_bare = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let text = if is_bare(cell.first()) && is_bare(cell.last()) { &text } else { text.trim() };
        let kind = if core::mem::take(&mut self.is_too_long) { Cell::TooLong } else { Cell::Text(text) };
        grid.push(self.column, kind);
        let lines = text.bytes().filter(|byte| *byte == b'\n').count();
        if lines > MOST_LINES_IN_CELL {
            let params = vec![("count", lines.saturating_add(1).to_string())];
            let finding = Finding::new("own_table.lines_in_cell", Severity::Question, params);
            grid.report(finding.at_record(self.record).at_column(self.column));
        }
        self.cell = cell;
        self.cell.clear();
        self.column = self.column.saturating_add(1);
        if ends_row {
            self.record = self.record.saturating_add(1);
            self.is_row_begun = false;
        }
    }

    pub(super) fn finish(&mut self, grid: &mut Grid) {
        let is_swallowed = |cell: &[u8]| cell.contains(&b'\n');
        if self.is_row_begun && self.is_quote_open && is_swallowed(&self.cell) {
            self.read_what_a_quote_swallowed(grid);
        }
        if self.is_row_begun {
            self.end(grid);
        }
    }

    fn end(&mut self, grid: &mut Grid) {
        let mut read = [0; 4_096];
        loop {
            let (result, _, written) = self.csv.read_field(&[], &mut read);
            self.add(read.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::Field { record_end } => self.end_cell(record_end, grid),
                ReadFieldResult::OutputFull => {}
                ReadFieldResult::InputEmpty | ReadFieldResult::End => return,
            }
        }
    }

    /// A quotation mark that is never closed makes one cell of the rest of the file: read it as rows without such marks.
    fn read_what_a_quote_swallowed(&mut self, grid: &mut Grid) {
        let mut swallowed = core::mem::take(&mut self.cell);
        let (code, severity) = if core::mem::take(&mut self.is_too_long) {
            // The last row that was kept may be cut.
            let whole = swallowed.iter().rposition(|byte| *byte == b'\n').unwrap_or_default();
            swallowed.truncate(whole);
            ("own_table.quote_swallows", Severity::Error)
        } else {
            ("own_table.quote_not_closed", Severity::Question)
        };
        grid.report(Finding::new(code, severity, Vec::new()).at_record(self.record));
        self.csv = reader(self.delimiter, false);
        self.read(&swallowed, grid);
    }
}
