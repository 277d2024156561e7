//! Checks rows one after the other, and at the end what takes all of them.

use crate::review::amount::Amount;
use crate::review::finding::{Place, Roles};
use crate::review::outcome::Outcome;
use crate::review::row::Row;
use crate::review::settings::{AmountsAre, Role, Settings};

/// Goes through the rows of all files.
#[derive(Debug)]
pub struct Reviewer {
    columns: Roles,
    amounts: Option<AmountsAre>,
}

impl Reviewer {
    /// A reviewer that goes by these settings. `key`: random bytes of this run, by which identities are hashed.
    #[must_use]
    pub fn new(settings: &Settings, key: [u8; 16]) -> Self {
        let _ = key;
        Self { columns: Roles::default(), amounts: settings.amounts }
    }

    /// A file begins, or its heading was read: which columns it has.
    pub fn has(&mut self, columns: &[Role]) {
        self.columns = self.columns.or(columns.iter().copied().collect());
    }

    /// Whether the amounts of the file that is read now are before or after the fee.
    pub fn set_amounts(&mut self, amounts: Option<AmountsAre>) {
        self.amounts = amounts;
    }

    /// A row of a contact or credit. Rows come in the order of files and of rows in them.
    pub fn row(&mut self, row: &Row<'_>) {
        let _ = row;
    }

    /// A row of totals, which is no contact; it is held against the rows before it. `None`: its amount cannot be read.
    pub fn totals_row(&mut self, place: Place, amount: Option<Amount>) {
        let _ = (place, amount);
    }

    /// What came of it. `providers`: the words of that column by their number, those that may be shown.
    /// Files, and the questions and remarks of reading them, are for the reader to add.
    #[must_use]
    pub fn finish(self, providers: &[Option<String>]) -> Outcome {
        let _ = (self.columns, self.amounts, providers);
        Outcome::default()
    }
}
