//! What a contact should have been invoiced with: the list's price, less the fee where the price includes it and it was paid.

use crate::price_list::FeeIncluded;
use crate::review::amount::Amount;
use crate::review::exemption::Exemption;
use crate::review::settings::AmountsAre;

/// What is expected of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Expected {
    /// Not known.
    Unknown,
    /// This.
    One(Amount),
    /// Either would do: the list or the row does not say enough to choose.
    Either(Amount, Amount),
}

/// What it is worked out from, beside price and fee.
#[derive(Debug, Clone, Copy)]
pub(super) struct Basis {
    /// Before or after the fee is taken off.
    pub(super) amounts: Option<AmountsAre>,
    /// Whether the list's price includes the fee.
    pub(super) fee_included: FeeIncluded,
    /// The fee that was collected; `None`: not known.
    pub(super) collected: Option<Amount>,
    /// Whether the patient pays one.
    pub(super) exemption: Exemption,
}

impl Expected {
    /// What is expected at a price and a fee.
    pub(super) fn of(price: Option<Amount>, fee: Option<Amount>, basis: Basis) -> Self {
        let (Some(price), Some(amounts)) = (price, basis.amounts) else { return Self::Unknown };
        match (amounts, basis.fee_included) {
            (AmountsAre::Gross, _) | (AmountsAre::Net, FeeIncluded::No) => Self::One(price),
            (AmountsAre::Net, FeeIncluded::Yes) => after_fee(price, fee, basis),
            (AmountsAre::Net, FeeIncluded::Unknown) => match after_fee(price, fee, basis) {
                Self::One(less) if less != price => Self::Either(price, less),
                other => other,
            },
        }
    }

    /// Whether an amount is what is expected; `None`: nothing is.
    pub(super) fn allows(self, amount: Amount) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::One(expected) => Some(amount == expected),
            Self::Either(one, other) => Some(amount == one || amount == other),
        }
    }

    /// The one that is nearest to an amount, so that no difference is made larger than it is.
    pub(super) fn nearest(self, amount: Amount) -> Option<Amount> {
        let apart = |expected: Amount| amount.millionths().abs_diff(expected.millionths());
        match self {
            Self::Unknown => None,
            Self::One(expected) => Some(expected),
            Self::Either(one, other) => Some(if apart(other) < apart(one) { other } else { one }),
        }
    }

    /// The expected amount, when there is only one.
    pub(super) const fn only(self) -> Option<Amount> {
        match self {
            Self::One(expected) => Some(expected),
            Self::Unknown | Self::Either(..) => None,
        }
    }
}

/// The home region pays the price less the fee that was in fact collected, and never less than nothing. A fee above the care
/// region's own is a fault of its own, and takes off no more than that.
fn after_fee(price: Amount, fee: Option<Amount>, basis: Basis) -> Expected {
    let less = |fee: Amount| price.checked_sub(fee).unwrap_or_default().max(Amount::ZERO);
    match (basis.collected, basis.exemption, fee) {
        (Some(collected), _, fee) => Expected::One(less(fee.map_or(collected, |fee| collected.min(fee)))),
        (None, Exemption::Yes, _) => Expected::One(price),
        (None, _, None) => Expected::Unknown,
        (None, Exemption::No, Some(fee)) => Expected::One(less(fee)),
        (None, Exemption::Unsure | Exemption::Unknown, Some(fee)) => match less(fee) {
            same if same == price => Expected::One(price),
            less => Expected::Either(price, less),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::kr;

    const NET: Basis =
        Basis { amounts: Some(AmountsAre::Net), fee_included: FeeIncluded::Yes, collected: None, exemption: Exemption::No };

    fn at(basis: Basis) -> Expected {
        Expected::of(Some(kr(500)), Some(kr(100)), basis)
    }

    #[test]
    fn the_fee_is_off_where_it_was_paid() {
        assert_eq!(at(NET), Expected::One(kr(400)));
        assert_eq!(at(Basis { exemption: Exemption::Yes, ..NET }), Expected::One(kr(500)));
        assert_eq!(at(Basis { exemption: Exemption::Unknown, ..NET }), Expected::Either(kr(500), kr(400)));
        assert_eq!(at(Basis { exemption: Exemption::Unsure, ..NET }), Expected::Either(kr(500), kr(400)));
        assert_eq!(at(Basis { collected: Some(kr(0)), ..NET }), Expected::One(kr(500)));
        assert_eq!(at(Basis { collected: Some(kr(80)), ..NET }), Expected::One(kr(420)));
        assert_eq!(at(Basis { collected: Some(kr(150)), ..NET }), Expected::One(kr(400)), "no more than the fee");
    }

    #[test]
    fn nothing_is_expected_of_what_is_not_known() {
        assert_eq!(at(Basis { amounts: None, ..NET }), Expected::Unknown);
        assert_eq!(Expected::of(None, Some(kr(100)), NET), Expected::Unknown);
        assert_eq!(Expected::of(Some(kr(500)), None, NET), Expected::Unknown);
        assert_eq!(Expected::of(Some(kr(500)), None, Basis { collected: Some(kr(80)), ..NET }), Expected::One(kr(420)));
    }

    #[test]
    fn gross_and_fees_outside_leave_the_price() {
        assert_eq!(at(Basis { amounts: Some(AmountsAre::Gross), ..NET }), Expected::One(kr(500)));
        assert_eq!(at(Basis { fee_included: FeeIncluded::No, ..NET }), Expected::One(kr(500)));
        assert_eq!(at(Basis { fee_included: FeeIncluded::Unknown, ..NET }), Expected::Either(kr(500), kr(400)));
    }

    #[test]
    fn a_fee_above_the_price_leaves_nothing_and_not_less() {
        assert_eq!(Expected::of(Some(kr(275)), Some(kr(300)), NET), Expected::One(kr(0)));
    }

    #[test]
    fn of_two_the_nearer_is_held_against() {
        let either = Expected::Either(kr(500), kr(400));
        assert_eq!((either.nearest(kr(430)), either.nearest(kr(460))), (Some(kr(400)), Some(kr(500))));
        assert_eq!((either.allows(kr(400)), either.allows(kr(430)), either.only()), (Some(true), Some(false), None));
    }
}
