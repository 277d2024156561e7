//! The amount itself, before what it should be. One of three errors, in this order; a fault of the amount is the only one of a
//! row's charge. Needs the amount.
//!
//! - `amount.unreadable`: something stands there that is no amount. It is unknown, and not 0.
//! - `amount.zero`: nothing is charged, so that the row has no business on the invoice – unless nothing is just what is
//!   expected, because the fee covers the price.
//! - `amount.improbable`: it is more than three times the list's price. Needs day and profession too.

use crate::review::amount::Amount;
use crate::review::charge::Charge;
use crate::review::checks::{Given, Needs};
use crate::review::finding::Code;
use crate::review::row::Cell;
use crate::review::settings::Role;

/// How many times the price an amount may be before it is taken for a mistake of writing.
const IMPROBABLE_TIMES: i64 = 3;

pub(in crate::review) fn needs(code: Code, given: &Given) -> Needs {
    let needs = Needs::default().columns(given, &[Role::Amount]);
    if code == Code::AmountImprobable { needs.columns(given, &[Role::Day, Role::Profession]) } else { needs }
}

/// What is wrong with an amount.
#[inline]
pub(in crate::review) fn find(charge: &Charge<'_>) -> Option<Code> {
    let amount = match charge.amount {
        Cell::NoColumn | Cell::Empty => return None,
        Cell::Unreadable => return Some(Code::AmountUnreadable),
        Cell::Read(amount) => amount,
    };
    if amount == Amount::ZERO {
        return (charge.expected.allows(amount) != Some(true)).then_some(Code::AmountZero);
    }
    let most = charge.price.map(|price| price.millionths().saturating_mul(IMPROBABLE_TIMES));
    most.is_some_and(|most| most < amount.millionths()).then_some(Code::AmountImprobable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::Profession;
    use crate::review::row::{ProfessionWord, Row};
    use crate::review::rows_for_tests::{a_row, found_in_charge, kr, word};

    fn of(amount: Cell<Amount>) -> Option<Code> {
        found_in_charge(&Row { amount, ..a_row(2) }).map(|(code, _)| code)
    }

    #[test]
    fn one_fault_in_its_order() {
        assert_eq!(of(Cell::Read(kr(400))), None);
        assert_eq!(of(Cell::Unreadable), Some(Code::AmountUnreadable));
        assert_eq!(of(Cell::Empty), None, "is missing");
        assert_eq!(of(Cell::Read(kr(0))), Some(Code::AmountZero));
        assert_eq!(of(Cell::Read(kr(1500))), Some(Code::PriceDiffers), "three times is not more than three times");
        assert_eq!(of(Cell::Read(Amount::from_millionths(1_500_000_001))), Some(Code::AmountImprobable));
        assert_eq!(of(Cell::Read(Amount::from_millionths(i64::MAX))), Some(Code::AmountImprobable));
    }

    #[test]
    fn nothing_is_right_where_the_fee_covers_the_price() {
        let row = Row { amount: Cell::Read(kr(0)), profession: word(1, ProfessionWord::Listed(Profession::Nurse)), ..a_row(2) };
        assert_eq!(found_in_charge(&row).map(|(code, _)| code), Some(Code::AmountZero));
        let row = Row { fee: Cell::Read(kr(275)), ..row };
        assert_eq!(found_in_charge(&row).map(|(code, _)| code), Some(Code::AmountZero), "100 is the fee, and 175 left");
    }
}
