//! The price, when nothing else is wrong with a row's charge: one of two errors. Source: the list in force on the day. Needs
//! amount, day, profession and whether amounts are before or after the fee; where they are after one that the price includes
//! and the file has no column for it, the care region's fees.
//!
//! - `price.other_profession`: it is what another profession of the same list would have cost, which is named.
//! - `price.differs`: it is something else than the list's price, or that less the fee.

use crate::contact::Profession;
use crate::review::charge::Charge;
use crate::review::checks::{Given, Needs};
use crate::review::finding::{Code, Detail};
use crate::review::settings::{AmountsAre, Role};

pub(in crate::review) fn needs(given: &Given) -> Needs {
    let needs = Needs::default().columns(given, &[Role::Amount, Role::Day, Role::Profession]);
    let fee_is_known = given.amounts != Some(AmountsAre::Net) || given.columns.has(Role::Fee) || given.has_fees;
    needs.setting(given.amounts.is_some(), "amounts").setting(fee_is_known, "fees")
}

/// What is wrong with a price.
#[inline]
pub(in crate::review) fn find(charge: &Charge<'_>) -> Option<(Code, Detail)> {
    let amount = charge.amount.read()?;
    if charge.expected.allows(amount)? {
        return None;
    }
    let others = Profession::ALL.into_iter().filter(|other| Some(*other) != charge.profession);
    let mut alike = others.filter(|other| charge.expected_of(*other).allows(amount) == Some(true));
    Some(alike.next().map_or((Code::PriceDiffers, Detail::None), |other| (Code::PriceOtherProfession, Detail::Profession(other))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::row::{Cell, ProfessionWord, Row};
    use crate::review::rows_for_tests::{a_row, day, found_in_charge, kr, word};

    fn of(profession: Profession, amount: i64) -> Option<(Code, Detail)> {
        let profession = word(1, ProfessionWord::Listed(profession));
        found_in_charge(&Row { profession, amount: Cell::Read(kr(amount)), ..a_row(2) })
    }

    #[test]
    fn a_price_is_right_or_anothers_or_none() {
        assert_eq!(of(Profession::Nurse, 175), None);
        let as_a_doctor = Some((Code::PriceOtherProfession, Detail::Profession(Profession::Doctor)));
        assert_eq!(of(Profession::Nurse, 400), as_a_doctor);
        let as_a_psychologist = Some((Code::PriceOtherProfession, Detail::Profession(Profession::Psychologist)));
        assert_eq!(of(Profession::Doctor, 325), as_a_psychologist);
        assert_eq!(of(Profession::Doctor, 410), Some((Code::PriceDiffers, Detail::None)));
    }

    #[test]
    fn an_old_price_after_the_change_differs() {
        let row = Row { day: Cell::Read(day("2019-06-14")), amount: Cell::Read(kr(550)), ..a_row(2) };
        assert_eq!(found_in_charge(&row), Some((Code::PriceDiffers, Detail::None)));
        assert_eq!(found_in_charge(&Row { day: Cell::Read(day("2019-06-13")), ..row }), None);
    }

    #[test]
    fn without_a_fee_cell_both_sides_are_right_for_somebody_unknown() {
        let row = Row { fee: Cell::NoColumn, age: Cell::NoColumn, free_card: Cell::NoColumn, ..a_row(2) };
        assert_eq!(found_in_charge(&Row { amount: Cell::Read(kr(400)), ..row }), None);
        assert_eq!(found_in_charge(&Row { amount: Cell::Read(kr(500)), ..row }), None);
        assert_eq!(found_in_charge(&Row { amount: Cell::Read(kr(450)), ..row }), Some((Code::PriceDiffers, Detail::None)));
    }
}
