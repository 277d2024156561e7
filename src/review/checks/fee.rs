//! The patient fee. Needs its column: without one nothing is known of any fee, and no fee check is done.
//!
//! - `fee.unreadable`, an error beside all others: something stands there that is no fee, or is below zero.
//!
//! And as the one thing about a row's charge, after faults of the amount itself and in this order:
//!
//! - `fee.exempt`, an error: a fee was collected from somebody who pays none. Needs an age or free card, and the rules of the
//!   care region (source of 85 years: `skr_fees_2020`).
//! - `fee.above`, an error: it is higher than the care region's fee for the profession on the day. Needs the fees (source:
//!   theirs), day and profession.
//! - `fee.not_collected`, an error: it is 0 for somebody who pays one, so that the home region pays that part too. Needs the
//!   same, and an age or free card where somebody is exempt.
//! - `fee.not_deducted`, an error: a fee was collected, the list's price includes it, amounts are after the fee, and the whole
//!   price is invoiced. The home region pays the price less the fee that was collected (sources: `lt_2018_01`,
//!   `so_faq_2018`). Needs amount, day, profession and whether amounts are before or after the fee.
//!
//! And last, after the price:
//!
//! - `fee.age_unsure`, a question: whether the first or third of them is so hangs on a birthday in the year of the contact, and
//!   only the year of birth is given.

use crate::price_list::FeeIncluded;
use crate::review::amount::Amount;
use crate::review::charge::Charge;
use crate::review::checks::{Given, Needs};
use crate::review::exemption::Exemption;
use crate::review::finding::Code;
use crate::review::row::Cell;
use crate::review::settings::{AmountsAre, Role};

pub(in crate::review) const SOURCES_OF_EXEMPTION: [&str; 1] = ["skr_fees_2020"];
pub(in crate::review) const SOURCES_OF_DEDUCTION: [&str; 2] = ["lt_2018_01", "so_faq_2018"];

pub(in crate::review) fn needs(code: Code, given: &Given) -> Needs {
    let needs = Needs::default().columns(given, &[Role::Fee]);
    let placed = [Role::Day, Role::Profession];
    // Who is exempt is known by these, as far as anybody is.
    let of_the_patient: &[Role] = match (given.exempt.has_ages(), given.exempt.free_card) {
        (true, true) => &[Role::Age, Role::FreeCard],
        (true, false) => &[Role::Age],
        (false, true) => &[Role::FreeCard],
        (false, false) => &[],
    };
    let patient_is_known = |needs: Needs| if of_the_patient.is_empty() { needs } else { needs.one_of(given, of_the_patient) };
    if !given.columns.has(Role::Fee) {
        return needs;
    }
    match code {
        Code::FeeExempt => patient_is_known(needs.setting(given.exempt.has_rules(), "exempt")),
        Code::FeeAbove => needs.columns(given, &placed).setting(given.has_fees, "fees"),
        Code::FeeNotCollected => patient_is_known(needs.columns(given, &placed).setting(given.has_fees, "fees")),
        Code::FeeNotDeducted => {
            let needs = needs.columns(given, &[Role::Amount]).columns(given, &placed);
            needs.setting(given.amounts.is_some(), "amounts")
        }
        Code::FeeAgeUnsure => needs.setting(given.exempt.has_ages(), "exempt").columns(given, &[Role::Age]),
        _ => needs,
    }
}

/// Whether what stands for the fee is none.
#[inline]
pub(in crate::review) fn is_unreadable(charge: &Charge<'_>) -> bool {
    match charge.fee {
        Cell::Unreadable => true,
        Cell::Read(fee) => fee < Amount::ZERO,
        Cell::NoColumn | Cell::Empty => false,
    }
}

/// What is wrong with the fee.
#[inline]
pub(in crate::review) fn find(charge: &Charge<'_>) -> Option<Code> {
    let collected = charge.basis.collected?;
    let was_collected = Amount::ZERO < collected;
    let exemption = charge.exemption();
    if exemption == Exemption::Yes && was_collected {
        Some(Code::FeeExempt)
    } else if charge.listed_fee.is_some_and(|fee| fee < collected) {
        Some(Code::FeeAbove)
    } else if exemption == Exemption::No && !was_collected && is_due(charge) {
        Some(Code::FeeNotCollected)
    } else if was_collected && is_included(charge) && charge.price.is_some() && charge.amount.read() == charge.price {
        Some(Code::FeeNotDeducted)
    } else {
        None
    }
}

/// What would be wrong with the fee on one side of a birthday.
#[inline]
pub(in crate::review) fn find_unsure(charge: &Charge<'_>) -> Option<Code> {
    let collected = charge.basis.collected?;
    let hangs_on_age = charge.exemption() == Exemption::Unsure && (Amount::ZERO < collected || is_due(charge));
    hangs_on_age.then_some(Code::FeeAgeUnsure)
}

/// Whether the care region takes a fee.
fn is_due(charge: &Charge<'_>) -> bool {
    charge.listed_fee.is_some_and(|fee| Amount::ZERO < fee)
}

/// Whether amounts are after a fee that the price includes.
fn is_included(charge: &Charge<'_>) -> bool {
    charge.basis.amounts == Some(AmountsAre::Net) && charge.basis.fee_included == FeeIncluded::Yes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::row::{Age, Row};
    use crate::review::rows_for_tests::{a_row, found_in_charge, kr, word};

    /// What is found of an amount and a fee at an age, in 2020 with a fee of 100 until 20 and from 85.
    fn of(amount: i64, fee: i64, age: Age) -> Option<Code> {
        let row = Row { amount: Cell::Read(kr(amount)), fee: Cell::Read(kr(fee)), age: Cell::Read(age), ..a_row(2) };
        found_in_charge(&row).map(|(code, _)| code)
    }

    const CHILD: Age = Age::Years(7);
    const ADULT: Age = Age::Years(40);
    const TURNS_20: Age = Age::BirthYear(2000);

    #[test]
    fn one_fault_in_its_order() {
        assert_eq!(of(400, 100, ADULT), None);
        assert_eq!(of(500, 0, CHILD), None);
        assert_eq!(of(400, 100, CHILD), Some(Code::FeeExempt));
        assert_eq!(of(350, 150, CHILD), Some(Code::FeeExempt), "and above");
        assert_eq!(of(350, 150, ADULT), Some(Code::FeeAbove));
        assert_eq!(of(500, 150, ADULT), Some(Code::FeeAbove), "and not deducted");
        assert_eq!(of(500, 0, ADULT), Some(Code::FeeNotCollected));
        assert_eq!(of(400, 0, ADULT), Some(Code::FeeNotCollected), "and the price differs");
        assert_eq!(of(500, 100, ADULT), Some(Code::FeeNotDeducted));
        assert_eq!(of(500, 60, ADULT), Some(Code::FeeNotDeducted));
        assert_eq!(of(440, 60, ADULT), None, "a lower fee was collected, and deducted");
    }

    #[test]
    fn in_the_year_of_change_a_year_of_birth_is_a_question() {
        assert_eq!(of(400, 100, TURNS_20), Some(Code::FeeAgeUnsure));
        assert_eq!(of(500, 0, TURNS_20), Some(Code::FeeAgeUnsure));
        assert_eq!(of(350, 150, TURNS_20), Some(Code::FeeAbove), "whichever side of the birthday");
        assert_eq!(of(500, 100, TURNS_20), Some(Code::FeeNotDeducted), "whichever side of the birthday");
        assert_eq!(of(390, 100, TURNS_20), Some(Code::PriceDiffers), "whichever side of the birthday");
        assert_eq!(of(400, 100, Age::BirthYear(1999)), None);
        assert_eq!(of(400, 100, Age::BirthYear(2001)), Some(Code::FeeExempt));
    }

    #[test]
    fn a_free_card_is_exempt() {
        let row = Row { free_card: word(1, true), ..a_row(2) };
        assert_eq!(found_in_charge(&row).map(|(code, _)| code), Some(Code::FeeExempt));
    }

    #[test]
    fn an_unknown_fee_is_no_fault_and_none_of_nothing() {
        for fee in [Cell::Empty, Cell::NoColumn, Cell::Unreadable, Cell::Read(kr(-100))] {
            assert_eq!(found_in_charge(&Row { fee, ..a_row(2) }), None, "{fee:?}");
        }
        let unknown =
            Row { age: Cell::Empty, free_card: Cell::Empty, fee: Cell::Read(kr(0)), amount: Cell::Read(kr(500)), ..a_row(2) };
        assert_eq!(found_in_charge(&unknown), None, "nobody knows whether the patient pays");
    }
}
