//! The rows of a sheet as CSV, as a spreadsheet in Swedish saves it: for what reads text of any length, in parts.

use utomlanskollen::finding::Severity;
use utomlanskollen::own_table::{Cell, Finding, MOST_COLUMNS, MOST_ROWS, Merged};

use crate::sink::Sink;

/// Bytes of a part, or somewhat more.
const PART: usize = 1 << 18;

/// What a cell is written as whose formula nobody has calculated: it is neither empty nor a number.
const NOT_CALCULATED: &str = "=";

/// The text, which goes on in parts.
pub(crate) struct SwedishCsv<F> {
    part: Vec<u8>,
    /// Takes a part; says whether it wants another.
    give: F,
    is_wanted: bool,
    rows: u32,
    /// Where the next cell would be.
    record: u32,
    column: u32,
    /// The row that was begun is one that a sheet can have.
    is_in_sheet: bool,
    hidden_rows: u32,
    rows_left_out: u32,
    columns_left_out: u32,
    findings: Vec<Finding>,
}

impl<F: FnMut(&[u8]) -> bool> SwedishCsv<F> {
    pub(crate) const fn new(give: F) -> Self {
        Self {
            part: Vec::new(),
            give,
            is_wanted: true,
            rows: 0,
            record: 1,
            column: 1,
            is_in_sheet: true,
            hidden_rows: 0,
            rows_left_out: 0,
            columns_left_out: 0,
            findings: Vec::new(),
        }
    }

    /// Gives the rest, and says what is not in the text as it stands in the sheet.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        if self.rows > 0 {
            self.part.push(b'\n');
        }
        self.give_part();
        let limits = [
            ("own_table.hidden_rows", Severity::Note, self.hidden_rows, None),
            ("own_table.too_many_rows", Severity::Error, self.rows_left_out, Some(("rows", MOST_ROWS))),
            ("own_table.too_many_columns", Severity::Error, self.columns_left_out, Some(("columns", MOST_COLUMNS))),
        ];
        for (code, severity, count, limit) in limits {
            if count > 0 {
                let values = [Some(("count", count)), limit].into_iter().flatten();
                let params = values.map(|(name, value)| (name, value.to_string())).collect();
                self.findings.push(Finding::new(code, severity, params));
            }
        }
        self.findings
    }

    fn give_part(&mut self) {
        if self.is_wanted && !self.part.is_empty() {
            self.is_wanted = (self.give)(&self.part);
        }
        self.part.clear();
    }

    fn write_text(&mut self, text: &str) {
        let is_plain = |byte: u8| !matches!(byte, b';' | b'"' | b'\n' | b'\r');
        if text.bytes().all(is_plain) {
            self.part.extend_from_slice(text.as_bytes());
            return;
        }
        self.part.push(b'"');
        for byte in text.bytes() {
            if byte == b'"' {
                self.part.push(b'"');
            }
            self.part.push(byte);
        }
        self.part.push(b'"');
    }

    fn write_number(&mut self, decimal: &str) {
        self.part.extend(decimal.bytes().map(|byte| if byte == b'.' { b',' } else { byte }));
    }
}

impl<F: FnMut(&[u8]) -> bool> Sink for SwedishCsv<F> {
    const TAKES_ALL: bool = true;

    fn row_count(&self) -> u32 {
        self.rows
    }

    fn is_full(&self) -> bool {
        !self.is_wanted
    }

    fn begin_row(&mut self, record: u32, hidden: bool) {
        self.is_in_sheet = record <= MOST_ROWS;
        if !self.is_in_sheet {
            self.rows_left_out = self.rows_left_out.saturating_add(1);
            return;
        }
        if self.part.len() >= PART {
            self.give_part();
        }
        let lines = record.saturating_sub(self.record);
        self.part.extend((0..lines).map(|_| b'\n'));
        self.rows = self.rows.saturating_add(1);
        self.hidden_rows = self.hidden_rows.saturating_add(hidden.into());
        (self.record, self.column) = (record, 1);
    }

    fn push(&mut self, column: u32, cell: Cell<'_>) {
        if !self.is_in_sheet {
            return;
        }
        if column > MOST_COLUMNS {
            self.columns_left_out = self.columns_left_out.saturating_add(1);
            return;
        }
        let delimiters = column.saturating_sub(self.column);
        self.part.extend((0..delimiters).map(|_| b';'));
        self.column = column;
        match cell {
            Cell::Number { text, .. } => self.write_number(text),
            Cell::Text(text) | Cell::Day(text) | Cell::Fault(text) => self.write_text(text),
            Cell::NotCalculated | Cell::TooLong => self.write_text(NOT_CALCULATED),
        }
    }

    fn merge(&mut self, _merged: Merged) {
        // The text stands in the first of the cells, and the others are empty.
    }

    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text of rows, and the codes of what is said of it.
    fn written(rows: &[(u32, &[(u32, Cell<'_>)])]) -> (String, Vec<&'static str>) {
        let mut text = Vec::new();
        let mut csv = SwedishCsv::new(|part: &[u8]| {
            text.extend_from_slice(part);
            true
        });
        for (record, cells) in rows {
            csv.begin_row(*record, *record == 2);
            for (column, cell) in *cells {
                csv.push(*column, *cell);
            }
        }
        let codes = csv.finish().iter().map(|finding| finding.code).collect();
        (String::from_utf8_lossy(&text).into_owned(), codes)
    }

    #[test]
    fn cells_stand_where_they_stood_and_as_swedish_writes_them() {
        let number = |text| Cell::Number { text, percent: false };
        let rows: [(u32, &[(u32, Cell<'_>)]); 3] = [
            (2, &[(1, Cell::Text("Belopp")), (3, Cell::Text("a;b"))]),
            (4, &[(2, number("-1234.5")), (3, Cell::Day("2020-03-01")), (4, Cell::Text("sa \"hej\"\ntill"))]),
            (5, &[(1, Cell::Fault("#DIV/0!")), (2, Cell::NotCalculated), (3, Cell::Text("1.5"))]),
        ];
        let text = "\nBelopp;;\"a;b\"\n\n;-1234,5;2020-03-01;\"sa \"\"hej\"\"\ntill\"\n#DIV/0!;=;1.5\n";
        assert_eq!(written(&rows), (text.to_owned(), vec!["own_table.hidden_rows"]));
        assert_eq!(written(&[]), (String::new(), vec![]));
    }

    #[test]
    fn what_no_sheet_can_have_is_left_out_and_said() {
        let one = Cell::Text("1");
        let (text, codes) = written(&[(1, &[(1, one), (16_385, one)]), (1_048_577, &[(1, one)])]);
        assert_eq!((text.as_str(), codes), ("1\n", vec!["own_table.too_many_rows", "own_table.too_many_columns"]));
        let (text, _) = written(&[(1_048_576, &[(16_384, one)])]);
        assert_eq!(text.len(), 1_048_575 + 16_383 + 2);
    }

    #[test]
    fn it_ends_when_no_more_is_wanted() {
        let mut parts = 0;
        let mut csv = SwedishCsv::new(|_: &[u8]| {
            parts += 1;
            false
        });
        for record in 1..=20_000 {
            csv.begin_row(record, false);
            csv.push(1, Cell::Text("Ett namn som är trettio tecken"));
        }
        assert!(csv.is_full());
        csv.finish();
        assert_eq!(parts, 1);
    }
}
