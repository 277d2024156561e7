//! A table as it stands in a file: rows of cells, before anybody knows what they mean.
//!
//! 300 000 rows have to fit in the memory of a browser beside the file itself, so a cell is eight bytes and its text, in
//! blocks: nothing is moved or held twice when the next row comes. Empty cells are not stored.

use super::finding::Finding;
use super::origin::Origin;
use crate::finding::Severity;

/// Columns of a spreadsheet; those beyond are counted and left out.
pub const MOST_COLUMNS: u32 = 16_384;
/// Rows of a spreadsheet; those beyond are counted and left out.
pub const MOST_ROWS: u32 = 1_048_576;
/// Bytes of one cell. A longer one is no cell of a table but a quotation mark that is never closed.
pub const LONGEST_CELL: usize = 1 << 20;
/// Bytes of all texts together, and how many cells: what a page can be asked to hold. The rows after that are left out.
const MOST_TEXT: usize = 96 << 20;
const MOST_CELLS: usize = 6_000_000;
/// A block is full at this many bytes of text, or cells.
const FULL_BLOCK: usize = 1 << 16;
/// Merged areas that are kept; a sheet with more than this is laid out, not a table.
const MOST_MERGED: usize = 4_096;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Text as written; all that a file of text has.
    Text(&'a str),
    /// A number of a spreadsheet, which is no text that has to be read.
    Number {
        /// Decimal text with a point, 15 significant digits.
        text: &'a str,
        /// Whether the spreadsheet shows it as a percentage: 0.67 is seen as 67 %.
        percent: bool,
    },
    /// A date of a spreadsheet as ISO text, by the epoch of its workbook.
    Day(&'a str),
    /// A formula that was never calculated: nobody has seen a value there.
    NotCalculated,
    /// "#DIV/0!" and the like.
    Fault(&'a str),
    /// A text too long to be a cell; it is not kept.
    TooLong,
}

/// Where a cell ends in the text of its block, and what it is.
#[derive(Debug, Clone, Copy)]
struct Placed {
    end: u32,
    column: u16,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Text,
    Number,
    Percent,
    Day,
    NotCalculated,
    Fault,
    TooLong,
}

/// A row: its number and its cells, as positions in its block.
#[derive(Debug, Clone, Copy)]
struct Placing {
    record: u32,
    hidden: bool,
    cells_end: u32,
}

#[derive(Debug, Default)]
struct Block {
    text: String,
    cells: Vec<Placed>,
    rows: Vec<Placing>,
}

impl Block {
    /// Gives back what it has grown too large by, which may be half of it.
    fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.cells.shrink_to_fit();
        self.rows.shrink_to_fit();
    }
}

/// Cells that a spreadsheet shows as one; the value stands in the first. All four numbers from 1 and counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// First row.
    pub first_record: u32,
    /// Last row.
    pub last_record: u32,
    /// First column.
    pub first_column: u32,
    /// Last column.
    pub last_column: u32,
}

/// A table as it stands in a file.
#[derive(Debug, Default)]
pub struct Grid {
    blocks: Vec<Block>,
    origin: Origin,
    merged: Vec<Merged>,
    findings: Vec<Finding>,
    cells: usize,
    bytes: usize,
    rows: u32,
    rows_left_out: u32,
    columns_left_out: u32,
    is_full: bool,
}

impl Grid {
    /// An empty one, from somewhere.
    #[must_use]
    pub fn new(origin: Origin) -> Self {
        Self { origin, ..Self::default() }
    }

    /// Where it comes from.
    #[must_use]
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The same, for what is known only when the file has been read.
    pub const fn origin_mut(&mut self) -> &mut Origin {
        &mut self.origin
    }

    /// Starts a row. `record`: the number that a spreadsheet shows beside it, from 1 and rising. Returns whether it is
    /// kept; past the limits rows are only counted, and their cells ignored.
    pub fn begin_row(&mut self, record: u32, hidden: bool) -> bool {
        self.is_full = self.is_full || record > MOST_ROWS || self.cells >= MOST_CELLS || self.bytes >= MOST_TEXT;
        if self.is_full {
            self.rows_left_out = self.rows_left_out.saturating_add(1);
            return false;
        }
        let is_block_full = |block: &Block| block.cells.len() >= FULL_BLOCK || block.text.len() >= FULL_BLOCK;
        if self.blocks.last().is_none_or(is_block_full) {
            if let Some(full) = self.blocks.last_mut() {
                full.shrink();
            }
            self.blocks.push(Block::default());
        }
        if let Some(block) = self.blocks.last_mut() {
            let cells_end = end(block.cells.len());
            block.rows.push(Placing { record, hidden, cells_end });
            self.rows = self.rows.saturating_add(1);
        }
        true
    }

    /// Puts a cell into the row that was begun last. `column` from 1, rising within a row. An empty text is no cell.
    pub fn push(&mut self, column: u32, cell: Cell<'_>) {
        if self.is_full || cell == Cell::Text("") {
            return;
        }
        let Some(position) = u16::try_from(column).ok().filter(|_| (1..=MOST_COLUMNS).contains(&column)) else {
            self.columns_left_out = self.columns_left_out.saturating_add(1);
            return;
        };
        let (kind, text) = match cell {
            Cell::Text(text) | Cell::Fault(text) if text.len() > LONGEST_CELL => (Kind::TooLong, ""),
            Cell::Text(text) => (Kind::Text, text),
            Cell::Number { text, percent } => (if percent { Kind::Percent } else { Kind::Number }, text),
            Cell::Day(text) => (Kind::Day, text),
            Cell::NotCalculated => (Kind::NotCalculated, ""),
            Cell::Fault(text) => (Kind::Fault, text),
            Cell::TooLong => (Kind::TooLong, ""),
        };
        let Some(block) = self.blocks.last_mut() else {
            return;
        };
        block.text.push_str(text);
        block.cells.push(Placed { end: end(block.text.len()), column: position, kind });
        let cells_end = end(block.cells.len());
        if let Some(row) = block.rows.last_mut() {
            row.cells_end = cells_end;
        }
        self.cells = self.cells.saturating_add(1);
        self.bytes = self.bytes.saturating_add(text.len());
    }

    /// Notes that a spreadsheet shows some cells as one.
    pub fn merge(&mut self, merged: Merged) {
        self.origin.merged_areas = self.origin.merged_areas.saturating_add(1);
        if self.merged.len() < MOST_MERGED {
            self.merged.push(merged);
        }
    }

    /// The cells that are shown as one with others.
    #[must_use]
    pub fn merged(&self) -> &[Merged] {
        &self.merged
    }

    /// Notes something that the reader of the file found.
    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// What was found while reading the file: what its reader reported, and what went past the limits.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings = self.findings.clone();
        if self.rows_left_out > 0 {
            let params = vec![("count", self.rows_left_out.to_string()), ("rows", self.rows.to_string())];
            findings.push(Finding::new("own_table.too_many_rows", Severity::Error, params));
        }
        if self.columns_left_out > 0 {
            let params = vec![("count", self.columns_left_out.to_string()), ("columns", MOST_COLUMNS.to_string())];
            findings.push(Finding::new("own_table.too_many_columns", Severity::Error, params));
        }
        findings
    }

    /// How many rows it has.
    #[must_use]
    pub const fn row_count(&self) -> u32 {
        self.rows
    }

    /// Its rows, from the top.
    pub fn rows(&self) -> impl Iterator<Item = GridRow<'_>> {
        self.blocks.iter().flat_map(|block| {
            let mut cells_start = 0;
            let mut text_start = 0;
            block.rows.iter().map(move |row| {
                let cells = block.cells.get(cells_start..position(row.cells_end)).unwrap_or_default();
                let placed = GridRow { record: row.record, hidden: row.hidden, text: &block.text, text_start, cells };
                cells_start = position(row.cells_end);
                text_start = cells.last().map_or(text_start, |cell| position(cell.end));
                placed
            })
        })
    }
}

/// A row of a grid.
#[derive(Debug, Clone, Copy)]
pub struct GridRow<'a> {
    /// The number that a spreadsheet shows beside it.
    pub record: u32,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
    text: &'a str,
    text_start: usize,
    cells: &'a [Placed],
}

impl<'a> GridRow<'a> {
    /// The column of its last cell; `None` of an empty row.
    #[must_use]
    pub fn last_column(&self) -> Option<u32> {
        self.cells.last().map(|placed| placed.column.into())
    }

    /// Its cells that are not empty, each with its column from 1.
    pub fn cells(&self) -> impl Iterator<Item = (u32, Cell<'a>)> + use<'a> {
        let (mut start, all) = (self.text_start, self.text);
        self.cells.iter().map(move |placed| {
            let text = all.get(start..position(placed.end)).unwrap_or_default();
            start = position(placed.end);
            let cell = match placed.kind {
                Kind::Text => Cell::Text(text),
                Kind::Number => Cell::Number { text, percent: false },
                Kind::Percent => Cell::Number { text, percent: true },
                Kind::Day => Cell::Day(text),
                Kind::NotCalculated => Cell::NotCalculated,
                Kind::Fault => Cell::Fault(text),
                Kind::TooLong => Cell::TooLong,
            };
            (u32::from(placed.column), cell)
        })
    }
}

/// A position as it is kept. A block ends long before this is too small: one row has at most 16 384 cells of a mebibyte,
/// and no more text than all of a grid.
fn end(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

const fn position(end: u32) -> usize {
    end as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    type Row<'a> = (u32, bool, Vec<(u32, Cell<'a>)>);

    fn cells(grid: &Grid) -> Vec<Row<'_>> {
        grid.rows().map(|row| (row.record, row.hidden, row.cells().collect())).collect()
    }

    #[test]
    fn what_is_put_in_comes_out() {
        let mut grid = Grid::default();
        assert!(grid.begin_row(1, false));
        grid.push(1, Cell::Text("Region"));
        grid.push(2, Cell::Text(""));
        grid.push(4, Cell::Number { text: "0.67", percent: true });
        assert!(grid.begin_row(2, true));
        assert!(grid.begin_row(5, false));
        grid.push(2, Cell::NotCalculated);
        grid.push(3, Cell::Fault("#DIV/0!"));
        grid.push(16_384, Cell::Day("2020-12-31"));
        let expected = vec![
            (1, false, vec![(1, Cell::Text("Region")), (4, Cell::Number { text: "0.67", percent: true })]),
            (2, true, vec![]),
            (5, false, vec![(2, Cell::NotCalculated), (3, Cell::Fault("#DIV/0!")), (16_384, Cell::Day("2020-12-31"))]),
        ];
        assert_eq!(cells(&grid), expected);
        assert_eq!((grid.row_count(), grid.findings()), (3, vec![]));
    }

    #[test]
    fn rows_go_on_from_block_to_block() {
        let mut grid = Grid::default();
        for record in 1..=100_000 {
            assert!(grid.begin_row(record, false));
            grid.push(1, Cell::Text("Skåne"));
            grid.push(2, Cell::Text(&record.to_string()));
        }
        assert!(grid.blocks.len() > 1);
        for (record, row) in (1..).zip(grid.rows()) {
            assert_eq!(row.record, record);
            assert!(row.cells().eq([(1, Cell::Text("Skåne")), (2, Cell::Text(&record.to_string()))]));
        }
    }

    #[test]
    fn what_goes_past_the_limits_is_counted() {
        let mut grid = Grid::default();
        assert!(grid.begin_row(MOST_ROWS, false));
        grid.push(0, Cell::Text("x"));
        grid.push(MOST_COLUMNS + 1, Cell::Text("x"));
        grid.push(70_000, Cell::Text("x"));
        grid.push(3, Cell::Text(&"x".repeat(LONGEST_CELL + 1)));
        grid.push(4, Cell::Text("still read"));
        assert!(!grid.begin_row(MOST_ROWS + 1, false));
        grid.push(1, Cell::Text("x"));
        assert_eq!(cells(&grid), [(MOST_ROWS, false, vec![(3, Cell::TooLong), (4, Cell::Text("still read"))])]);
        let codes: Vec<_> = grid.findings().iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["own_table.too_many_rows", "own_table.too_many_columns"]);
    }
}
