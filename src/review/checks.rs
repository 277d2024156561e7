//! The checks of an invoice's rows, one file each: what each looks for, what it needs, and the rule with its source.
//!
//! Of a row whose amount is not below zero, each of these is found on its own: missing cells, more cells, its day, kind of
//! contact, home region, profession, a fee that cannot be read, and *one* thing about its amount. A row below zero is a
//! credit: it is paired with what it takes back, and nothing else is asked of it.

pub(super) mod amount;
pub(super) mod contact_type;
pub(super) mod credit;
pub(super) mod day;
pub(super) mod duplicate;
pub(super) mod fee;
pub(super) mod home_region;
pub(super) mod missing;
pub(super) mod more_cells;
pub(super) mod price;
pub(super) mod profession;
pub(super) mod totals;

use crate::review::charge::Charge;
use crate::review::finding::{Code, Detail, Roles};
use crate::review::outcome::CheckResult;
use crate::review::settings::{AmountsAre, Exempt, Role};
use crate::source::SourceId;

/// What files and settings gave the checks to go by.
#[derive(Debug, Clone)]
pub(super) struct Given {
    /// Columns that some file has.
    pub(super) columns: Roles,
    /// Whether the invoice's period is known.
    pub(super) has_period: bool,
    /// Whether the invoice's total is.
    pub(super) has_invoice_total: bool,
    /// Whether the fees are.
    pub(super) has_fees: bool,
    /// Who pays none.
    pub(super) exempt: Exempt,
    /// How amounts are, in the files where that is known.
    pub(super) amounts: Option<AmountsAre>,
    /// Whether some file has a row of totals.
    pub(super) has_totals_row: bool,
    /// Where the prices that were used were published.
    pub(super) sources_of_prices: Vec<SourceId>,
    /// Where the fees were.
    pub(super) sources_of_fees: Vec<SourceId>,
}

/// What a check does not have.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs(Vec<&'static str>);

impl Needs {
    /// Whether nothing is missing.
    pub(super) const fn are_met(&self) -> bool {
        self.0.is_empty()
    }

    /// Needs a setting, or something else that has a name.
    pub(super) fn setting(mut self, is_there: bool, name: &'static str) -> Self {
        if !is_there && !self.0.contains(&name) {
            self.0.push(name);
        }
        self
    }

    /// Needs columns.
    pub(super) fn columns(self, given: &Given, roles: &[Role]) -> Self {
        roles.iter().fold(self, |needs, role| needs.setting(given.columns.has(*role), role.code()))
    }

    /// Needs one of some columns.
    pub(super) fn one_of(self, given: &Given, roles: &[Role]) -> Self {
        if roles.iter().any(|role| given.columns.has(*role)) { self } else { self.columns(given, roles) }
    }
}

/// The one thing that is found about a row's charge.
#[inline]
pub(super) fn of_charge(charge: &Charge<'_>) -> Option<(Code, Detail)> {
    let alone = |code| (code, Detail::None);
    let of_amount_or_fee = amount::find(charge).or_else(|| fee::find(charge)).map(alone);
    of_amount_or_fee.or_else(|| price::find(charge)).or_else(|| fee::find_unsure(charge).map(alone))
}

/// What came of a check.
pub(super) fn result(code: Code, given: &Given, found: u32, kept: u32) -> CheckResult {
    CheckResult { code, needs: needs(code, given).0, found, kept, sources: sources(code, given) }
}

fn needs(code: Code, given: &Given) -> Needs {
    match code {
        Code::Missing => missing::needs(),
        Code::MoreCells => more_cells::needs(),
        Code::DayUnreadable | Code::DayFuture | Code::DayNoList | Code::DayOutsidePeriod | Code::DayListUnconfirmed => {
            day::needs(code, given)
        }
        Code::DuplicateContact | Code::DuplicateVisit => duplicate::needs(code, given),
        Code::ContactTypeNotPayable | Code::ContactTypeUnknown => contact_type::needs(given),
        Code::HomeRegionOther | Code::HomeRegionUnknown => home_region::needs(given),
        Code::ProfessionUnknown | Code::ProfessionNotListed => profession::needs(given),
        Code::AmountUnreadable | Code::AmountZero | Code::AmountImprobable => amount::needs(code, given),
        Code::FeeUnreadable
        | Code::FeeNotCollected
        | Code::FeeExempt
        | Code::FeeAbove
        | Code::FeeNotDeducted
        | Code::FeeAgeUnsure => fee::needs(code, given),
        Code::PriceOtherProfession | Code::PriceDiffers => price::needs(given),
        Code::CreditUnpaired => credit::needs(given),
        Code::TotalsRowDiffers | Code::TotalsInvoiceDiffers => totals::needs(code, given),
    }
}

fn sources(code: Code, given: &Given) -> Vec<SourceId> {
    let named = |ids: &[&str]| ids.iter().filter_map(|id| SourceId::from_id(id)).collect();
    match code {
        Code::DayNoList | Code::DayListUnconfirmed | Code::ProfessionNotListed => given.sources_of_prices.clone(),
        Code::AmountImprobable | Code::PriceOtherProfession | Code::PriceDiffers => given.sources_of_prices.clone(),
        Code::FeeAbove | Code::FeeNotCollected => given.sources_of_fees.clone(),
        Code::ContactTypeNotPayable => named(&contact_type::SOURCES),
        Code::HomeRegionOther => named(&home_region::SOURCES),
        Code::FeeExempt | Code::FeeAgeUnsure => named(&fee::SOURCES_OF_EXEMPTION),
        Code::FeeNotDeducted => named(&fee::SOURCES_OF_DEDUCTION),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_names_a_source_has_it() {
        let named = [&contact_type::SOURCES[..], &home_region::SOURCES, &fee::SOURCES_OF_EXEMPTION, &fee::SOURCES_OF_DEDUCTION];
        for id in named.into_iter().flatten() {
            assert!(SourceId::from_id(id).is_some(), "{id}");
        }
    }
}
