//! Where the cells of a sheet go, from the top, one after the other.

use utomlanskollen::own_table::{Cell, Finding, Grid, Merged};

/// What takes the cells of a sheet.
pub(crate) trait Sink {
    /// Whether cells are taken as they stand also where they cannot be what they say that they are, or show another number
    /// than they hold. Else they are left out, and that is said.
    const TAKES_ALL: bool;

    /// How many rows there are so far.
    fn row_count(&self) -> u32;

    /// Whether there is no use in more.
    fn is_full(&self) -> bool {
        false
    }

    /// Starts a row. `record`: the number that a spreadsheet shows beside it, from 1 and rising.
    fn begin_row(&mut self, record: u32, hidden: bool);

    /// Takes a cell of the row that was begun last. `column` from 1, rising within a row.
    fn push(&mut self, column: u32, cell: Cell<'_>);

    /// Notes that a spreadsheet shows some cells as one.
    fn merge(&mut self, merged: Merged);

    /// Notes what else is to be said of the sheet.
    fn report(&mut self, finding: Finding);
}

impl Sink for Grid {
    const TAKES_ALL: bool = false;

    fn row_count(&self) -> u32 {
        self.row_count()
    }

    fn begin_row(&mut self, record: u32, hidden: bool) {
        self.begin_row(record, hidden);
    }

    fn push(&mut self, column: u32, cell: Cell<'_>) {
        self.push(column, cell);
    }

    fn merge(&mut self, merged: Merged) {
        self.merge(merged);
    }

    fn report(&mut self, finding: Finding) {
        self.report(finding);
    }
}
