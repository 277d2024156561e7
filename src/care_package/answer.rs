//! The answer about a care package: for one patient in all and by month, for all patients, and where the two sides meet.

use super::break_even::{self, BreakEven};
use super::fees::{FeeTerms, Of};
use super::paid::{Shares, Side, name_of, sum_of_parts};
use super::question::{PackageQuestion, Visits as Asked, counted};
use super::{Found, Lack, NodeId, Paid, Payer, reach};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::period::Day;
use crate::price_list::FeeIncluded;
use crate::quantity::{Bounded, Kind, MonthPrice, Months, PackageCost, PackagesCost, Share, VisitPrice, Visits};

type Cost = Result<Figure<PackageCost>, Lack>;

/// Who pays what, with how every figure came about.
#[derive(Debug)]
pub struct CarePackage {
    /// Month by month.
    pub months: Vec<Month>,
    /// In all with an agreement.
    pub with: Paid,
    /// In all without.
    pub without: Paid,
    /// With less without.
    pub difference: Paid,
    /// Fees that the patient pays.
    pub fees: Found,
    /// What they would have been without the cap.
    pub fees_without_cap: Found,
    /// The first month in which the cap is reached, from 1.
    pub cap_reached: Option<u16>,
    /// For how many visits the patient pays no more with an agreement.
    pub patient_break_even: BreakEven,
    /// For how many the region pays no more than for the visits that are replaced.
    pub region_break_even: BreakEven,
    /// How many patients.
    pub people: Found,
    /// The day of the population that they are a share of.
    pub population_day: Option<Day>,
    /// All patients, with an agreement.
    pub reach_with: Paid,
    /// All patients, without.
    pub reach_without: Paid,
    /// All patients, with less without.
    pub reach_difference: Paid,
    /// How the figures came about.
    pub derivation: Derivation,
}

impl CarePackage {
    /// The node of a figure, "package.paid.with.region".
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        self.derivation.find(name)
    }
}

/// What is paid in a month.
#[derive(Debug)]
pub struct Month {
    /// From 1.
    pub month: u16,
    /// Visits in it.
    pub visits: u16,
    /// With an agreement.
    pub with: Paid,
    /// Without.
    pub without: Paid,
}

/// The numbers of the question as nodes, each once.
#[derive(Debug)]
pub(super) struct Terms<'a> {
    pub(super) question: &'a PackageQuestion,
    fees: FeeTerms,
    months: Result<Figure<Months>, Lack>,
    price: Result<Figure<VisitPrice>, Lack>,
    /// Where nobody says whether the fee is inside the price: the share of it that is, 0 or 1.
    fee_inside: Option<Figure<Share>>,
    once: Option<Figure<PackageCost>>,
    monthly: Option<Figure<MonthPrice>>,
    subscription: Option<Figure<MonthPrice>>,
    own_price: Option<Figure<VisitPrice>>,
    start: Option<Figure<PackageCost>>,
    replaced: Option<Figure<PackageCost>>,
}

fn given<K: Kind>(derivation: &mut Derivation, name: FigureName, number: Bounded) -> Figure<K> {
    derivation.given(NodeName::shared(name), number, None)
}

impl<'a> Terms<'a> {
    pub(super) fn of(question: &'a PackageQuestion, derivation: &mut Derivation) -> Self {
        let fees = FeeTerms::of(question, derivation);
        let months = question.months.ok_or(Lack::Months);
        let months = months.map(|months| given(derivation, FigureName::PackageMonths, counted(months)));
        let price = question.agreement.ok_or(Lack::Agreement).and_then(|agreement| agreement.price.ok_or(Lack::VisitPrice));
        let price =
            price.map(|price| derivation.given(NodeName::shared(FigureName::PackageVisitPrice), price.number, price.source));
        let is_unknown = question.agreement.is_some_and(|agreement| agreement.fee_included == FeeIncluded::Unknown);
        let product = question.product;
        let without = question.without;
        let mut number = |name, number: Option<Bounded>| number.map(|number| given(derivation, name, number));
        let once = number(FigureName::PackageProductOnce, product.and_then(|product| product.once));
        let start = number(FigureName::PackageStartFee, without.and_then(|without| without.start));
        let mut monthly = |name, number: Option<Bounded>| number.map(|number| given(derivation, name, number));
        let subscription = monthly(FigureName::PackageSubscription, without.and_then(|without| without.subscription));
        let monthly = monthly(FigureName::PackageProductMonthly, product.and_then(|product| product.monthly));
        let own_price = without.and_then(|without| without.visit_price);
        let own_price = own_price.map(|price| given(derivation, FigureName::PackageOwnVisitPrice, price));
        let replaced = question.replaced.map(|replaced| {
            let visits: Figure<Visits> = given(derivation, FigureName::PackageReplacedVisits, replaced.visits);
            let price: Figure<VisitPrice> = given(derivation, FigureName::PackageReplacedPrice, replaced.price);
            derivation.product(NodeName::shared(FigureName::PackageReplacedCost), visits, price)
        });
        let fee_inside = is_unknown.then(|| given(derivation, FigureName::PackageFeeIncluded, Bounded::UNKNOWN_SHARE));
        Self { question, fees, months, price, fee_inside, once, monthly, subscription, own_price, start, replaced }
    }

    /// What the region pays for visits: their price less the fees that are inside it.
    fn visits_net(&self, gross: Cost, fees: Cost, named: impl Fn(FigureName) -> NodeName, derivation: &mut Derivation) -> Cost {
        let agreement = self.question.agreement.ok_or(Lack::Agreement)?;
        let gross = gross?;
        let inside = match agreement.fee_included {
            FeeIncluded::No => return Ok(gross),
            FeeIncluded::Yes => fees?,
            FeeIncluded::Unknown => {
                let share = self.fee_inside.ok_or(Lack::Agreement)?;
                derivation.product(named(FigureName::PackageFeesInPrice), fees?, share)
            }
        };
        Ok(derivation.difference(named(FigureName::PackageVisitsNet), gross, inside))
    }

    /// The product over all months, as a part of what somebody pays.
    fn product(&self, derivation: &mut Derivation) -> [Option<Cost>; 2] {
        let monthly = self.monthly.map(|price| {
            let months = self.months?;
            Ok(derivation.product(NodeName::shared(FigureName::PackageProductMonths), months, price))
        });
        [self.once.map(Ok), monthly]
    }

    /// What is paid without an agreement for subscription and start, as parts of what the payer pays.
    fn standing(&self, derivation: &mut Derivation) -> [Option<Cost>; 2] {
        let subscription = self.subscription.map(|price| {
            let months = self.months?;
            Ok(derivation.product(NodeName::shared(FigureName::PackageSubscriptionMonths), months, price))
        });
        [self.start.map(Ok), subscription]
    }

    /// The payer of the product on a side; `None`: there is no product.
    fn pays_product(&self, side: Side, payer: Payer) -> bool {
        self.question.product.is_some_and(|product| {
            payer
                == match side {
                    Side::With => product.with,
                    Side::Without => product.without,
                }
        })
    }

    /// Whether there is anything to pay by without an agreement, and who pays it.
    fn other_way(&self) -> Result<Payer, Lack> {
        let without = self.question.without.ok_or(Lack::OtherWay)?;
        if self.subscription.is_none() && self.own_price.is_none() {
            return Err(Lack::SubscriptionOrPrice);
        }
        Ok(without.payer)
    }

    /// What a payer pays with an agreement, of visits, fees and product that are worked out already.
    fn with(
        &self,
        name: NodeName,
        payer: Payer,
        visits: (Cost, Cost),
        product: [Option<Cost>; 2],
        derivation: &mut Derivation,
    ) -> Cost {
        self.question.agreement.ok_or(Lack::Agreement)?;
        let (net, fees) = visits;
        let of_visits = match payer {
            Payer::Patient => Some(fees),
            Payer::Region => Some(net),
            Payer::Insurer => None,
        };
        let [once, monthly] = if self.pays_product(Side::With, payer) { product } else { [None, None] };
        sum_of_parts(name, &[of_visits, once, monthly], derivation)
    }

    /// What a payer pays without one.
    fn without(
        &self,
        name: NodeName,
        payer: Payer,
        visits: Option<Cost>,
        standing: [Option<Cost>; 2],
        product: [Option<Cost>; 2],
        derivation: &mut Derivation,
    ) -> Cost {
        let pays = self.other_way()? == payer;
        let [once, monthly] = if self.pays_product(Side::Without, payer) { product } else { [None, None] };
        let [start, subscription] = if pays { standing } else { [None, None] };
        sum_of_parts(name, &[visits.filter(|_| pays), start, subscription, once, monthly], derivation)
    }

    /// What a payer would pay with an agreement for so many visits, and what that is compared with.
    pub(super) fn compared_at(&self, payer: Payer, visits: u16, derivation: &mut Derivation) -> Result<(NodeId, NodeId), Lack> {
        let months = self.question.months.ok_or(Lack::Months)?;
        let by_month = Asked::Evenly(visits).by_month(months);
        let at = |figure| NodeName::shared(figure).part("at").row(visits);
        let count: Figure<Visits> = derivation.given(at(FigureName::PackageVisits), counted(visits), None);
        let fees = self.fees.in_all(&by_month, Of::Visits(visits), derivation);
        let gross = self.price.map(|price| derivation.product(at(FigureName::PackageGross), count, price));
        let net = if payer == Payer::Region { self.visits_net(gross, fees, at, derivation) } else { Err(Lack::VisitPrice) };
        let product = self.product_at(derivation, visits);
        let named = |side| name_of(FigureName::PackagePaidAt, side, Some(payer)).row(visits);
        let with = self.with(named(Side::With), payer, (net, fees), product, derivation)?;
        if payer == Payer::Region {
            return Ok((with.node(), self.replaced.ok_or(Lack::Replaced)?.node()));
        }
        let own = self.own_price.map(|price| Ok(derivation.product(at(FigureName::PackageOwnVisits), count, price)));
        let standing = self.standing_at(derivation, visits);
        let without = self.without(named(Side::Without), payer, own, standing, product, derivation)?;
        Ok((with.node(), without.node()))
    }

    fn product_at(&self, derivation: &mut Derivation, visits: u16) -> [Option<Cost>; 2] {
        let name = NodeName::shared(FigureName::PackageProductMonths).part("at").row(visits);
        let monthly = self.monthly.map(|price| Ok(derivation.product(name, self.months?, price)));
        [self.once.map(Ok), monthly]
    }

    fn standing_at(&self, derivation: &mut Derivation, visits: u16) -> [Option<Cost>; 2] {
        let name = NodeName::shared(FigureName::PackageSubscriptionMonths).part("at").row(visits);
        let monthly = self.subscription.map(|price| Ok(derivation.product(name, self.months?, price)));
        [self.start.map(Ok), monthly]
    }
}

pub(super) fn of(question: &PackageQuestion) -> CarePackage {
    let mut derivation = Derivation::default();
    let terms = Terms::of(question, &mut derivation);
    let by_month = match (&question.visits, question.months) {
        (_, None) => Err(Lack::Months),
        (None, _) => Err(Lack::Visits),
        (Some(visits), Some(months)) => Ok(visits.by_month(months)),
    };
    let totals = Totals::of(&terms, &by_month, &mut derivation);
    let months = by_month.as_ref().map(|visits| months_of(&terms, visits, &totals.visits, &mut derivation)).unwrap_or_default();
    let cap_reached = by_month.as_ref().ok().and_then(|visits| terms.fees.cap_reached(visits, &derivation));
    let patient_break_even = break_even::of(Payer::Patient, &terms, &mut derivation);
    let region_break_even = break_even::of(Payer::Region, &terms, &mut derivation);
    let (people, population_day) = reach::people(question.reach, &mut derivation);
    let reach_with = reach::of_all(Side::With, people, &totals.with, &mut derivation);
    let reach_without = reach::of_all(Side::Without, people, &totals.without, &mut derivation);
    let reach_difference = Shares::<PackagesCost>::combined(&reach_with, &reach_without, |payer, one, other| {
        let name = NodeName::shared(FigureName::PackageReachDifference).part(payer.map_or("", Payer::code));
        derivation.difference(name, one, other)
    });
    CarePackage {
        months,
        with: totals.with.found(),
        without: totals.without.found(),
        difference: totals.difference.found(),
        fees: totals.fees.map(Figure::node),
        fees_without_cap: totals.fees_without_cap.map(Figure::node),
        cap_reached,
        patient_break_even,
        region_break_even,
        people: people.map(Figure::node),
        population_day,
        reach_with: reach_with.found(),
        reach_without: reach_without.found(),
        reach_difference: reach_difference.found(),
        derivation,
    }
}

/// What is paid in all.
struct Totals {
    with: Shares<PackageCost>,
    without: Shares<PackageCost>,
    difference: Shares<PackageCost>,
    fees: Cost,
    fees_without_cap: Cost,
    /// Visits in each month.
    visits: Vec<Figure<Visits>>,
}

impl Totals {
    fn of(terms: &Terms<'_>, by_month: &Result<Vec<u16>, Lack>, derivation: &mut Derivation) -> Self {
        let named = NodeName::shared;
        let in_months: Vec<Figure<Visits>> = by_month
            .iter()
            .flatten()
            .zip(1_u16..)
            .map(|(visits, month)| derivation.given(named(FigureName::PackageVisitsInMonth).row(month), counted(*visits), None))
            .collect();
        let visits = by_month.as_ref().map_err(|lack| *lack);
        let visits = visits.map(|_| derivation.sum(named(FigureName::PackageVisits), &in_months));
        let fees =
            by_month.as_ref().map_err(|lack| *lack).and_then(|by_month| terms.fees.in_all(by_month, Of::Package, derivation));
        let fees_without_cap =
            visits.and_then(|visits| Ok(derivation.product(named(FigureName::PackageFeesWithoutCap), visits, terms.fees.fee()?)));
        let gross = visits.and_then(|visits| Ok(derivation.product(named(FigureName::PackageGross), visits, terms.price?)));
        let net = terms.visits_net(gross, fees, named, derivation);
        let product = terms.product(derivation);
        let paid = |side, payer| name_of(FigureName::PackagePaid, side, payer);
        let with = Shares::summed(paid(Side::With, None), derivation, |payer, derivation| {
            terms.with(paid(Side::With, Some(payer)), payer, (net, fees), product, derivation)
        });
        let own = terms.own_price.map(|price| Ok(derivation.product(named(FigureName::PackageOwnVisits), visits?, price)));
        let standing = terms.standing(derivation);
        let without = Shares::summed(paid(Side::Without, None), derivation, |payer, derivation| {
            terms.without(paid(Side::Without, Some(payer)), payer, own, standing, product, derivation)
        });
        let difference = Shares::combined(&with, &without, |payer, one, other| {
            let name = named(FigureName::PackageDifference).part(payer.map_or("", Payer::code));
            derivation.difference(name, one, other)
        });
        Self { with, without, difference, fees, fees_without_cap, visits: in_months }
    }
}

/// What is paid in each month: the product and what is paid once in the first, the rest as the visits and months go.
fn months_of(terms: &Terms<'_>, visits: &[u16], counts: &[Figure<Visits>], derivation: &mut Derivation) -> Vec<Month> {
    let fees = terms.fees.by_month(visits, derivation);
    let one: Figure<Months> = derivation.given(NodeName::shared(FigureName::PackageMonths).part("one"), counted(1), None);
    let months = visits.iter().zip(counts).zip(fees).zip(1_u16..);
    months
        .map(|(((visits, count), fees), month)| {
            let in_month = |figure| NodeName::shared(figure).part("month").row(month);
            let first = month == 1;
            let monthly = |figure, price: Option<Figure<MonthPrice>>, derivation: &mut Derivation| {
                price.map(|price| Ok(derivation.product(in_month(figure), one, price)))
            };
            let product =
                [terms.once.filter(|_| first).map(Ok), monthly(FigureName::PackageProductMonths, terms.monthly, derivation)];
            let standing = [
                terms.start.filter(|_| first).map(Ok),
                monthly(FigureName::PackageSubscriptionMonths, terms.subscription, derivation),
            ];
            let gross = terms.price.map(|price| derivation.product(in_month(FigureName::PackageGross), *count, price));
            let net = terms.visits_net(gross, fees, in_month, derivation);
            let own = terms.own_price.map(|price| Ok(derivation.product(in_month(FigureName::PackageOwnVisits), *count, price)));
            let paid = |side, payer| name_of(FigureName::PackagePaidInMonth, side, payer).row(month);
            let with = Shares::summed(paid(Side::With, None), derivation, |payer, derivation| {
                terms.with(paid(Side::With, Some(payer)), payer, (net, fees), product, derivation)
            });
            let without = Shares::summed(paid(Side::Without, None), derivation, |payer, derivation| {
                terms.without(paid(Side::Without, Some(payer)), payer, own, standing, product, derivation)
            });
            Month { month, visits: *visits, with: with.found(), without: without.found() }
        })
        .collect()
}
