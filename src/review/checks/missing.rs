//! `missing`, an error: a cell is empty that the file has a column for and that every contact has.
//!
//! It needs no column of its own. Free card, age and who began the contact may be empty: for most patients there is nothing to
//! say. An empty fee is not a fee of nothing, and is missing.

use crate::review::checks::Needs;
use crate::review::finding::{Detail, Roles};
use crate::review::row::{Cell, Row};
use crate::review::settings::Role;

pub(in crate::review) fn needs() -> Needs {
    Needs::default()
}

/// The columns whose cells are empty.
#[inline]
pub(in crate::review) fn find(row: &Row<'_>) -> Option<Detail> {
    let empty = |roles: Roles, is_empty: bool, role: Role| if is_empty { roles.with(role) } else { roles };
    let mut roles = Roles::default();
    roles = empty(roles, matches!(row.contact, Cell::Empty), Role::Contact);
    roles = empty(roles, matches!(row.day, Cell::Empty), Role::Day);
    roles = empty(roles, matches!(row.amount, Cell::Empty), Role::Amount);
    roles = empty(roles, matches!(row.profession, Cell::Empty), Role::Profession);
    roles = empty(roles, matches!(row.contact_type, Cell::Empty), Role::ContactType);
    roles = empty(roles, matches!(row.patient, Cell::Empty), Role::Patient);
    roles = empty(roles, matches!(row.home_region, Cell::Empty), Role::HomeRegion);
    roles = empty(roles, matches!(row.care_region, Cell::Empty), Role::CareRegion);
    roles = empty(roles, matches!(row.provider, Cell::Empty), Role::Provider);
    roles = empty(roles, matches!(row.fee, Cell::Empty), Role::Fee);
    (!roles.is_empty()).then_some(Detail::Roles(roles))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::a_row;

    #[test]
    fn what_is_empty_is_missing_and_what_has_no_column_is_not() {
        assert_eq!(find(&a_row(2)), None);
        let row = Row { patient: Cell::Empty, fee: Cell::Empty, free_card: Cell::Empty, age: Cell::Empty, ..a_row(2) };
        assert_eq!(find(&row).unwrap().text(), "patient,fee");
        let row = Row { day: Cell::NoColumn, amount: Cell::Unreadable, initiative: Cell::Empty, ..a_row(2) };
        assert_eq!(find(&row), None);
    }
}
