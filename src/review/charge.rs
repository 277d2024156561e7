//! What a row charges, beside what its day and profession should cost: what the checks of amounts and fees look at.

use crate::contact::Profession;
use crate::price_list::FeeIncluded;
use crate::region::Area;
use crate::review::amount::Amount;
use crate::review::checks::profession;
use crate::review::exemption::{Exemption, exemption};
use crate::review::expected::{Basis, Expected};
use crate::review::row::{Cell, Row};
use crate::review::settings::{AmountsAre, Exempt};
use crate::review::terms::Stretch;

/// A charge and its terms.
#[derive(Debug, Clone, Copy)]
pub(super) struct Charge<'a> {
    /// The invoiced amount.
    pub(super) amount: Cell<Amount>,
    /// The collected fee, as it stands.
    pub(super) fee: Cell<Amount>,
    /// The profession, when lists tell it apart.
    pub(super) profession: Option<Profession>,
    /// The list's price.
    pub(super) price: Option<Amount>,
    /// The care region's fee.
    pub(super) listed_fee: Option<Amount>,
    /// What the amount is expected by.
    pub(super) basis: Basis,
    /// What it is expected to be.
    pub(super) expected: Expected,
    stretch: Option<&'a Stretch>,
    fees_apply: bool,
}

impl<'a> Charge<'a> {
    /// Of a row, by what was in force on its day. `fees_of`: the care region whose fees are known; what another takes is not.
    #[inline]
    pub(super) fn of(
        row: &Row<'_>,
        stretch: Option<&'a Stretch>,
        exempt: &Exempt,
        amounts: Option<AmountsAre>,
        fees_of: Option<Area>,
    ) -> Self {
        let list = stretch.and_then(|stretch| stretch.list.as_ref());
        let basis = Basis {
            amounts,
            fee_included: list.map_or(FeeIncluded::Unknown, |list| list.fee_included),
            collected: row.fee.read().filter(|fee| Amount::ZERO <= *fee),
            exemption: exemption(row, exempt),
        };
        let profession = profession::listed(row);
        let care_region = row.care_region.read().and_then(|word| word.meaning);
        let fees_apply = fees_of.is_none() || care_region.is_none() || fees_of == care_region;
        let (price, listed_fee) = at(stretch, profession, fees_apply);
        let expected = Expected::of(price, listed_fee, basis);
        Self { amount: row.amount, fee: row.fee, profession, price, listed_fee, basis, expected, stretch, fees_apply }
    }

    /// What would be expected if another profession had met the patient.
    pub(super) fn expected_of(&self, profession: Profession) -> Expected {
        let (price, listed_fee) = at(self.stretch, Some(profession), self.fees_apply);
        Expected::of(price, listed_fee, self.basis)
    }

    /// Whether the patient pays no fee.
    pub(super) const fn exemption(&self) -> Exemption {
        self.basis.exemption
    }
}

fn at(stretch: Option<&Stretch>, profession: Option<Profession>, fees_apply: bool) -> (Option<Amount>, Option<Amount>) {
    match (stretch, profession) {
        (Some(stretch), Some(profession)) => (stretch.price(profession), stretch.fee(profession).filter(|_| fees_apply)),
        _ => (None, None),
    }
}
