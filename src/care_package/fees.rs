//! The patient's fees: fee × visits, but in any twelve months no more than the cap.

use super::schedule::periods;
use super::{Lack, question::PackageQuestion, question::counted};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::quantity::{Bounded, PackageCost, VisitPrice, Visits};
use rust_decimal::Decimal;

/// The numbers that fees hang on, as nodes.
#[derive(Debug, Clone, Copy)]
pub(super) struct FeeTerms {
    fee: Result<Figure<VisitPrice>, Lack>,
    cap: Option<Figure<PackageCost>>,
    /// What is left of the cap when the package begins.
    left: Option<Figure<PackageCost>>,
    months_left: Option<u16>,
}

/// What is left of the name of a figure when it is worked out for the package as asked, or for another number of visits.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    /// The package as asked.
    Package,
    /// So many visits, spread evenly.
    Visits(u16),
}

impl FeeTerms {
    pub(super) fn of(question: &PackageQuestion, derivation: &mut Derivation) -> Self {
        let Some(agreement) = question.agreement else {
            return Self { fee: Err(Lack::Agreement), cap: None, left: None, months_left: None };
        };
        let name = NodeName::shared(FigureName::PackageFee);
        if agreement.exempt {
            let fee = derivation.given(name, Bounded::exactly(Decimal::ZERO), None);
            return Self { fee: Ok(fee), cap: None, left: None, months_left: None };
        }
        let fee = agreement.fee.ok_or(Lack::Fee).map(|fee| derivation.given(name, fee.number, fee.source));
        let cap = agreement.cap.map(|cap| derivation.given(NodeName::shared(FigureName::PackageCap), cap.number, cap.source));
        let before = agreement.before.filter(|_| cap.is_some());
        let left = cap.zip(before).map(|(cap, before)| {
            let paid: Figure<PackageCost> = derivation.given(NodeName::shared(FigureName::PackageFeesBefore), before.fees, None);
            derivation.difference(NodeName::shared(FigureName::PackageCapLeft), cap, paid)
        });
        Self { fee, cap, left, months_left: before.map(|before| before.months_left) }
    }

    /// The fee of a visit.
    pub(super) const fn fee(&self) -> Result<Figure<VisitPrice>, Lack> {
        self.fee
    }

    /// Whether the fees of single months are known: within a range of fee or cap a month's part is greatest somewhere between.
    fn is_exact(&self, derivation: &Derivation) -> bool {
        let is_exact = |node| derivation.exact_value(node).is_some();
        self.fee.is_ok_and(|fee| is_exact(fee.node()))
            && [self.cap, self.left].into_iter().flatten().all(|cap| is_exact(cap.node()))
    }

    /// The cap of one of the twelve months that follow on each other.
    fn cap_of(&self, period: u16) -> Option<Figure<PackageCost>> {
        self.left.filter(|_| period == 0).or(self.cap)
    }

    /// The fees for visits as they fall on the months, kronor.
    pub(super) fn in_all(&self, visits: &[u16], of: Of, derivation: &mut Derivation) -> Result<Figure<PackageCost>, Lack> {
        let fee = self.fee?;
        let (total, row) = match of {
            Of::Package => (NodeName::shared(FigureName::PackageFees), 0),
            Of::Visits(visits) => (NodeName::shared(FigureName::PackageFees).part("at").row(visits), visits),
        };
        let periods = periods(visits, self.months_left);
        let last = periods.last().copied().unwrap_or_default();
        let parts: Vec<Figure<PackageCost>> = (0..=last)
            .map(|period| {
                let here = visits.iter().zip(&periods).filter(|(_, of)| **of == period).map(|(visits, _)| *visits);
                let count = here.fold(0, u16::saturating_add);
                let named = |figure| match of {
                    Of::Package => NodeName::shared(figure).part(NUMBERED.get(usize::from(period)).copied().unwrap_or("")),
                    Of::Visits(_) => {
                        NodeName::shared(figure).part(NUMBERED_AT.get(usize::from(period)).copied().unwrap_or("")).row(row)
                    }
                };
                let visits: Figure<Visits> = derivation.given(named(FigureName::PackageVisitsInPeriod), counted(count), None);
                match self.cap_of(period) {
                    None => derivation.product(named(FigureName::PackageFeesInPeriod), visits, fee),
                    Some(cap) => {
                        let uncapped = derivation.product(named(FigureName::PackageFeesUncapped), visits, fee);
                        derivation.lesser(named(FigureName::PackageFeesInPeriod), uncapped, cap)
                    }
                }
            })
            .collect();
        Ok(derivation.sum(total, &parts))
    }

    /// The fees of each month, kronor: what is paid up to and with it less what was paid before.
    pub(super) fn by_month(&self, visits: &[u16], derivation: &mut Derivation) -> Vec<Result<Figure<PackageCost>, Lack>> {
        let fee = match self.fee {
            Ok(fee) if self.is_exact(derivation) => fee,
            Ok(_) => return vec![Err(Lack::NotExact); visits.len()],
            Err(lack) => return vec![Err(lack); visits.len()],
        };
        let periods = periods(visits, self.months_left);
        let mut so_far: Option<(u16, u16, Figure<PackageCost>)> = None;
        let months = visits.iter().zip(&periods).zip(1_u16..);
        months
            .map(|((visits, period), month)| {
                let named = |figure| NodeName::shared(figure).row(month);
                let earlier = so_far.filter(|(of, ..)| of == period);
                let count = earlier.map_or(*visits, |(_, count, _)| count.saturating_add(*visits));
                let through: Figure<Visits> = derivation.given(named(FigureName::PackageVisitsThrough), counted(count), None);
                let uncapped: Figure<PackageCost> = derivation.product(named(FigureName::PackageFeesUncapped), through, fee);
                let paid = match self.cap_of(*period) {
                    Some(cap) => derivation.lesser(named(FigureName::PackageFeesThrough), uncapped, cap),
                    None => uncapped,
                };
                so_far = Some((*period, count, paid));
                Ok(match earlier {
                    Some((.., before)) => derivation.difference(named(FigureName::PackageFeesInMonth), paid, before),
                    None => derivation.sum(named(FigureName::PackageFeesInMonth), &[paid]),
                })
            })
            .collect()
    }

    /// The first month in which the cap is reached, from 1; `None` also when the numbers are not exact.
    pub(super) fn cap_reached(&self, visits: &[u16], derivation: &Derivation) -> Option<u16> {
        if !self.is_exact(derivation) {
            return None;
        }
        let fee = derivation.exact_value(self.fee.ok()?.node())?;
        let mut so_far: Option<(u16, u16)> = None;
        for ((visits, period), month) in visits.iter().zip(periods(visits, self.months_left)).zip(1_u16..) {
            let earlier = so_far.filter(|(of, _)| *of == period).map_or(0, |(_, count)| count);
            let count = earlier.saturating_add(*visits);
            so_far = Some((period, count));
            let cap = derivation.exact_value(self.cap_of(period)?.node())?;
            let paid = crate::ratio::Ratio::of(Decimal::from(count)).times(fee)?;
            if paid >= cap {
                return Some(month);
            }
        }
        None
    }
}

/// Twelve months of the cap, by their number in the package: 36 months hold at most four.
const NUMBERED: [&str; 4] = ["period1", "period2", "period3", "period4"];
const NUMBERED_AT: [&str; 4] = ["at.period1", "at.period2", "at.period3", "at.period4"];
