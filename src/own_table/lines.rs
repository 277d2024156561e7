//! A grid read along its rows or along its columns, so that a table with its regions in columns is read as any other.

use super::choices::RegionsIn;
use super::grid::{Cell, Grid, Merged};

/// Rows that a table with its regions in columns can have: it is turned, and each of its rows becomes a column.
pub(super) const MOST_ROWS_TURNED: u32 = 16_384;

/// One row; or one column, of a table with its regions in columns.
#[derive(Debug, Default)]
pub(super) struct Line<'a> {
    /// From 1, as the user sees it.
    pub(super) number: u32,
    /// Cells that are not empty, each with its position from 1, rising.
    pub(super) cells: Vec<(u32, Cell<'a>)>,
}

impl<'a> Line<'a> {
    pub(super) fn at(&self, position: u32) -> Option<Cell<'a>> {
        let found = self.cells.binary_search_by_key(&position, |(position, _)| *position).ok()?;
        self.cells.get(found).map(|(_, cell)| *cell)
    }
}

/// The lines of a grid.
#[derive(Debug)]
pub(super) enum Lines<'a> {
    Rows(&'a Grid),
    Columns(&'a Grid, Vec<Line<'a>>),
}

/// Where a cell is in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) record: u32,
    pub(super) column: u32,
}

impl<'a> Lines<'a> {
    pub(super) fn of(grid: &'a Grid, regions_in: RegionsIn) -> Self {
        match regions_in {
            RegionsIn::Rows => Self::Rows(grid),
            RegionsIn::Columns => Self::Columns(grid, turned(grid)),
        }
    }

    /// Calls `read` with each line that has cells, from the first one; `false` ends it.
    pub(super) fn read_while(&self, mut read: impl FnMut(&Line<'a>) -> bool) {
        match self {
            Self::Rows(grid) => {
                // One line is filled again and again: a table has hundreds of thousands.
                let mut line = Line::default();
                for row in grid.rows() {
                    line.number = row.record;
                    line.cells.clear();
                    line.cells.extend(row.cells());
                    if !line.cells.is_empty() && !read(&line) {
                        return;
                    }
                }
            }
            Self::Columns(_, lines) => {
                let _ = lines.iter().all(read);
            }
        }
    }

    /// Calls `read` with each line after `number`.
    pub(super) fn read_after(&self, number: u32, mut read: impl FnMut(&Line<'a>)) {
        self.read_while(|line| {
            if line.number > number {
                read(line);
            }
            true
        });
    }

    /// Where in the file a cell of a line is.
    pub(super) const fn place(&self, line: u32, position: u32) -> Place {
        match self {
            Self::Rows(_) => Place { record: line, column: position },
            Self::Columns(..) => Place { record: position, column: line },
        }
    }

    /// Areas of cells that are shown as one, with lines for records.
    pub(super) fn merged(&self) -> Vec<Merged> {
        let turn = |merged: &Merged| Merged {
            first_record: merged.first_column,
            last_record: merged.last_column,
            first_column: merged.first_record,
            last_column: merged.last_record,
        };
        match self {
            Self::Rows(grid) => grid.merged().to_vec(),
            Self::Columns(grid, _) => grid.merged().iter().map(turn).collect(),
        }
    }
}

fn turned(grid: &Grid) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for row in grid.rows().take(MOST_ROWS_TURNED as usize) {
        for (column, cell) in row.cells() {
            let index = match lines.binary_search_by_key(&column, |line| line.number) {
                Ok(index) => index,
                Err(index) => {
                    lines.insert(index, Line { number: column, cells: Vec::new() });
                    index
                }
            };
            if let Some(line) = lines.get_mut(index) {
                line.cells.push((row.record, cell));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_table_has_its_cells_where_they_were() {
        let mut grid = Grid::default();
        for (record, cells) in [(2, ["", "Skåne", "Halland"]), (5, ["2020", "1", ""])] {
            grid.begin_row(record, false);
            for (column, text) in (1..).zip(cells) {
                grid.push(column, Cell::Text(text));
            }
        }
        let lines = Lines::of(&grid, RegionsIn::Columns);
        let mut read = Vec::new();
        lines.read_while(|line| {
            for (position, cell) in &line.cells {
                let place = lines.place(line.number, *position);
                read.push((place.record, place.column, *cell));
            }
            true
        });
        let text = Cell::Text;
        assert_eq!(read, [(5, 1, text("2020")), (2, 2, text("Skåne")), (5, 2, text("1")), (2, 3, text("Halland"))]);
    }
}
