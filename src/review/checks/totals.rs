//! What stands as a total, beside the rows. Both are errors.
//!
//! - `totals.row_differs`: a row of totals is not the sum of the rows before it: all of its file, or those since the row of
//!   totals before, with or without what they were rounded by. Needs such a row. It is no contact.
//! - `totals.invoice_differs`: the invoice's total, as the user gave it, is not the sum of all rows, rounded as the files say.
//!   Needs that total. It is about no row, and only counted.

use crate::review::amount::Amount;
use crate::review::checks::{Given, Needs};
use crate::review::finding::{Code, Detail, Finding, Place};
use crate::review::settings::Role;
use crate::review::sum::Sum;

pub(in crate::review) fn needs(code: Code, given: &Given) -> Needs {
    let needs = Needs::default().columns(given, &[Role::Amount]);
    match code {
        Code::TotalsRowDiffers => needs.setting(given.has_totals_row, "totalsRow"),
        _ => needs.setting(given.has_invoice_total, "invoiceTotal"),
    }
}

/// Sums of a file's rows, to hold its rows of totals against.
#[derive(Debug, Default)]
pub(in crate::review) struct SumsOfFile {
    file: u16,
    of_file: Sum,
    since_totals: Sum,
    /// By rows that round to whole kronor.
    rounding: Sum,
    /// Whether there was a row of totals in any file.
    pub(in crate::review) has_totals_row: bool,
}

impl SumsOfFile {
    /// A row that is no total.
    #[inline]
    pub(in crate::review) fn add(&mut self, file: u16, amount: Amount) {
        self.begin(file);
        self.of_file.add(amount);
        self.since_totals.add(amount);
    }

    /// A row that rounds the sum to whole kronor.
    pub(in crate::review) fn round(&mut self, file: u16, amount: Amount) {
        self.begin(file);
        self.rounding.add(amount);
    }

    /// A row of totals. `None` for the amount: it cannot be read, and is held against nothing.
    pub(in crate::review) fn find(&mut self, place: Place, amount: Option<Amount>) -> Option<Finding> {
        self.begin(place.file);
        self.has_totals_row = true;
        let (of_file, since_totals) = (self.of_file, core::mem::take(&mut self.since_totals));
        let sums = [of_file, since_totals, of_file.plus(self.rounding), since_totals.plus(self.rounding)];
        let amount = amount?;
        if sums.contains(&Sum::from(amount)) {
            return None;
        }
        // Whether it was to be of all or of some is not said: the nearer sum is named.
        let nearer = sums.into_iter().min_by_key(|sum| sum.apart(Sum::from(amount)))?;
        let (invoiced, expected) = (Some(amount), nearer.amount());
        Some(Finding { code: Code::TotalsRowDiffers, place, other: None, invoiced, expected, detail: Detail::None })
    }

    fn begin(&mut self, file: u16) {
        if file != self.file {
            *self = Self { file, has_totals_row: self.has_totals_row, ..Self::default() };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::kr;

    #[test]
    fn a_row_of_totals_is_of_all_rows_or_of_those_since_the_last() {
        let mut sums = SumsOfFile::default();
        let total = |sums: &mut SumsOfFile, amount: i64| {
            let found = sums.find(Place { file: 0, row: 9 }, Some(kr(amount)));
            found.map(|finding| finding.expected.unwrap().kronor().to_string())
        };
        sums.add(0, kr(400));
        sums.add(0, kr(200));
        assert_eq!(total(&mut sums, 600), None);
        sums.add(0, kr(100));
        assert_eq!(total(&mut sums, 100), None);
        assert_eq!(total(&mut sums, 700), None);
        assert_eq!(total(&mut sums, 800).as_deref(), Some("700"));
        sums.add(0, kr(50));
        assert_eq!(total(&mut sums, 60).as_deref(), Some("50"));
    }

    #[test]
    fn another_file_has_its_own_sums_and_what_cannot_be_read_is_no_fault() {
        let mut sums = SumsOfFile::default();
        sums.add(0, kr(400));
        sums.add(1, kr(200));
        assert_eq!(sums.find(Place { file: 1, row: 3 }, Some(kr(200))), None);
        assert_eq!(sums.find(Place { file: 1, row: 4 }, None), None);
    }
}
