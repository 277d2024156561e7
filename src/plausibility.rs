//! Questions about numbers that are possible but look like another unit or another kind (*rimlighetskontroll*).
//!
//! None of them takes a figure away or changes one. Each compares what was entered with something known: the prices in
//! force, the population, a published number, another number of the same entry. A number with a range is given the
//! benefit of it, so that nothing is asked where the range answers.

use rust_decimal::Decimal;

use crate::assessment::AreaFigures;
use crate::claim::ClaimMeasure;
use crate::contact::Profession;
use crate::data;
use crate::derivation::{Derivation, FigureName};
use crate::liability::Stretch;
use crate::price_list::FeeIncluded;
use crate::quantity::Bounded;
use crate::question::{Entry, Question};
use crate::ratio::{self, Ratio};
use crate::region::Area;

/// Something that looks like another unit or kind.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Implausibility {
    /// The invoiced amount fits if it is in thousands of kronor.
    AmountInThousands { area: Area },
    /// The invoiced amount fits if it is in millions of kronor.
    AmountInMillions { area: Area },
    /// The invoiced amount is more per inhabitant than any unit mistake downwards explains.
    AmountOutOfProportion { area: Area },
    /// Kronor per contact is above the highest price in force.
    RateAbovePrices { area: Area, highest: Decimal },
    /// Kronor per contact is below the lowest price in force, less the patient fee in it.
    RateBelowPrices { area: Area, lowest: Decimal },
    /// The invoiced amount is nearer what the contacts cost before patient fees are taken off than after.
    GrossAsNet { area: Area },
    /// Fewer contacts than patients: each patient has at least one.
    PatientsOutnumberContacts { area: Area },
    /// As many contacts as patients.
    PatientsEqualContacts { area: Area },
    /// A number that was published as one of referrals, entered as contacts or patients.
    ReferralsAsDivisor { area: Area, count: Decimal },
    /// More contacts or patients than inhabitants.
    MoreThanInhabitants { area: Area },
    /// The invoiced amount is larger than the whole net cost of primary care.
    MoreThanPrimaryCare { area: Area },
    /// The list had been in force for years when the period ended.
    AgedList { list: String, years: i32 },
}

/// Years after which a recommended list is asked about: a term of office. SKL's of 2017 was followed by another after two.
const MOST_YEARS: i32 = 4;

/// Kronor per inhabitant that no region's year comes near from below: the lowest published is 1.90, of seven months in
/// 2016 (`lt_2017_04`, Skåne).
const LEAST_PER_INHABITANT: Decimal = Decimal::from_parts(1, 0, 0, false, 1);
/// And from above: the highest published is 153 (`lt_2021_02`, Stockholm 2020).
const MOST_PER_INHABITANT: Decimal = Decimal::ONE_THOUSAND;

/// A wrong unit is wrong by a thousand; a wrong price, mix or year by less than this.
const OTHER_PRICES: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

/// What is left of a price at the least when the fee is not known: no published fee takes more than 300 kr of 500
/// (`skr_fees_2020`), so a twentieth is far below.
const LEAST_OF_PRICE: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

const MILLION: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

impl Implausibility {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AmountInThousands { .. } => "plausibility.amount_in_thousands",
            Self::AmountInMillions { .. } => "plausibility.amount_in_millions",
            Self::AmountOutOfProportion { .. } => "plausibility.amount_out_of_proportion",
            Self::RateAbovePrices { .. } => "plausibility.rate_above_prices",
            Self::RateBelowPrices { .. } => "plausibility.rate_below_prices",
            Self::GrossAsNet { .. } => "plausibility.gross_as_net",
            Self::PatientsOutnumberContacts { .. } => "plausibility.patients_outnumber_contacts",
            Self::PatientsEqualContacts { .. } => "plausibility.patients_equal_contacts",
            Self::ReferralsAsDivisor { .. } => "plausibility.referrals_as_divisor",
            Self::MoreThanInhabitants { .. } => "plausibility.more_than_inhabitants",
            Self::MoreThanPrimaryCare { .. } => "plausibility.more_than_primary_care",
            Self::AgedList { .. } => "plausibility.aged_list",
        }
    }

    /// The values the message needs, by name: a region as its code, an amount or a count as decimal text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let region = |area: &Area| ("region", area.code().to_owned());
        match self {
            Self::AmountInThousands { area }
            | Self::AmountInMillions { area }
            | Self::AmountOutOfProportion { area }
            | Self::GrossAsNet { area }
            | Self::PatientsOutnumberContacts { area }
            | Self::PatientsEqualContacts { area }
            | Self::MoreThanInhabitants { area }
            | Self::MoreThanPrimaryCare { area } => vec![region(area)],
            Self::RateAbovePrices { area, highest: price } | Self::RateBelowPrices { area, lowest: price } => {
                vec![region(area), ("price", price.normalize().to_string())]
            }
            Self::ReferralsAsDivisor { area, count } => vec![region(area), ("referrals", count.normalize().to_string())],
            Self::AgedList { list, years } => vec![("list", list.clone()), ("years", years.to_string())],
        }
    }
}

/// What is asked about one entry.
pub(crate) fn of_entry(
    question: &Question,
    entry: &Entry,
    stretches: &[Stretch<'_>],
    figures: &AreaFigures,
    derivation: &Derivation,
) -> Vec<Implausibility> {
    let area = entry.area;
    let contacts = contacts(entry);
    let value = |name| derivation.value(figures.get(name)?.ok()?);
    let mut asked = Vec::new();
    let prices = prices(question, entry, stretches);
    let expected = expected_amount(question, contacts, prices, value(FigureName::Population));
    let unit = entry.invoiced.zip(expected).and_then(|(invoiced, expected)| amount_in_other_unit(area, invoiced, expected));
    let unit_in_doubt = unit.is_some();
    asked.extend(unit);
    if let (Some(invoiced), Some(contacts), false) = (entry.invoiced, contacts, unit_in_doubt) {
        asked.extend(rate_outside_prices(area, invoiced, contacts, prices));
        // A range may hold the amount after fees as well as before.
        let exact = |name| derivation.exact_value(figures.get(name)?.ok()?);
        let amounts = (exact(FigureName::Gross), exact(FigureName::Liability));
        if let (Some(gross), Some(liability)) = amounts
            && is_gross(invoiced, gross, liability).unwrap_or(false)
        {
            asked.push(Implausibility::GrossAsNet { area });
        }
    }
    if let (Some(contacts), Some(patients)) = (contacts, entry.patients) {
        asked.extend(patients_against_contacts(area, contacts, patients));
    }
    asked.extend([contacts, entry.patients].into_iter().flatten().find_map(|count| as_referrals(question, area, count)));
    let inhabitants = value(FigureName::Population).and_then(Ratio::divided);
    let more_than = |most: Option<Decimal>, number: Option<Bounded>| {
        number.and_then(Bounded::least).zip(most).is_some_and(|(number, most)| number > most)
    };
    if more_than(inhabitants, contacts) || more_than(inhabitants, entry.patients) {
        asked.push(Implausibility::MoreThanInhabitants { area });
    }
    if more_than(value(FigureName::NetCost).and_then(Ratio::divided), entry.invoiced) {
        asked.push(Implausibility::MoreThanPrimaryCare { area });
    }
    asked
}

/// Lists that were old when the period ended, where contacts are priced by them. A list that others have confirmed later
/// is as old as any.
pub(crate) fn aged_lists(question: &Question, stretches: &[Stretch<'_>]) -> Vec<Implausibility> {
    if question.entries.iter().all(|entry| contacts(entry).is_none()) {
        return Vec::new();
    }
    let last = question.period.last();
    let years = |stretch: &Stretch<'_>| last.whole_years_since(stretch.list.validity.first);
    let aged = stretches.iter().filter(|stretch| stretch.list.published.is_some() && years(stretch) > MOST_YEARS);
    aged.map(|stretch| Implausibility::AgedList { list: stretch.list.name(), years: years(stretch) }).collect()
}

/// All contacts of the entry, of whatever profession.
fn contacts(entry: &Entry) -> Option<Bounded> {
    let volumes = entry.volumes.iter().map(|volume| volume.contacts);
    let mut all = volumes.chain(entry.unsplit.map(|unsplit| unsplit.contacts));
    let first = all.next()?;
    all.try_fold(first, Bounded::plus)
}

/// What one contact can cost the home region: from the lowest price less the fee in it to the highest price.
#[derive(Debug, Clone, Copy)]
struct Prices {
    lowest: Decimal,
    highest: Decimal,
}

fn prices(question: &Question, entry: &Entry, stretches: &[Stretch<'_>]) -> Option<Prices> {
    let mut found: Option<Prices> = None;
    for stretch in stretches {
        for profession in Profession::ALL.into_iter().filter(|profession| concerns(entry, *profession)) {
            let Some(price) = stretch.list.prices.get(profession).map(|listed| listed.price) else { continue };
            let lowest = least_net(question, stretch, profession, price.least()?)?;
            let highest = price.greatest()?;
            found = Some(found.map_or(Prices { lowest, highest }, |so_far| Prices {
                lowest: so_far.lowest.min(lowest),
                highest: so_far.highest.max(highest),
            }));
        }
    }
    found
}

/// Whether the entry may have contacts of the profession.
fn concerns(entry: &Entry, profession: Profession) -> bool {
    entry.volumes.iter().any(|volume| volume.profession == profession)
        || entry
            .unsplit
            .is_some_and(|unsplit| unsplit.mix.is_none_or(|mix| mix.shares.iter().any(|(of_mix, _)| *of_mix == profession)))
}

/// The price less the most that patients can have paid of it.
fn least_net(question: &Question, stretch: &Stretch<'_>, profession: Profession, price: Decimal) -> Option<Decimal> {
    // Contacts that are not paid cost nothing, and the rate is over all of them.
    let payable = question.payable_share.map_or(Some(Decimal::ONE), Bounded::least)?;
    let price = ratio::product(price, payable)?;
    let nobody_pays = question.paying_share.greatest().is_some_and(|share| share.is_zero());
    if nobody_pays || stretch.list.fee_included == FeeIncluded::No {
        return Some(price);
    }
    let fees = question.fees.as_ref().and_then(|fees| fees.in_force(stretch.period.first(), profession));
    let fee = fees.and_then(|listed| listed.fee.greatest()).unwrap_or(price);
    ratio::difference(price, fee.min(price))
}

/// Least and greatest amount that a unit mistake is told by: what the prices give where contacts are known, else what has
/// been published per inhabitant and year.
fn expected_amount(
    question: &Question,
    contacts: Option<Bounded>,
    prices: Option<Prices>,
    inhabitants: Option<Ratio>,
) -> Option<(Decimal, Decimal)> {
    if let Some((contacts, prices)) = contacts.zip(prices) {
        let highest = ratio::product(prices.highest, OTHER_PRICES)?;
        // A fee that is not known may be all of the price, and then no amount would be too small.
        let least = if question.fees.is_none() { ratio::quotient(prices.highest, LEAST_OF_PRICE)? } else { Decimal::ZERO };
        let lowest = ratio::quotient(prices.lowest.max(least), OTHER_PRICES)?;
        return Some((ratio::product(contacts.least()?, lowest)?, ratio::product(contacts.greatest()?, highest)?));
    }
    question.period.calendar_year()?;
    let inhabitants = inhabitants.and_then(Ratio::divided)?;
    Some((ratio::product(inhabitants, LEAST_PER_INHABITANT)?, ratio::product(inhabitants, MOST_PER_INHABITANT)?))
}

/// Whether an amount that does not fit does so in thousands or millions, or is too large for any of them.
fn amount_in_other_unit(area: Area, invoiced: Bounded, (from, to): (Decimal, Decimal)) -> Option<Implausibility> {
    let (least, greatest) = (invoiced.least()?, invoiced.greatest()?);
    if least > to && !to.is_zero() {
        return Some(Implausibility::AmountOutOfProportion { area });
    }
    if greatest >= from || greatest.is_zero() {
        return None;
    }
    let fits = |unit: Decimal| {
        let in_unit = |number| ratio::product(number, unit);
        in_unit(greatest).zip(in_unit(least)).is_some_and(|(greatest, least)| greatest >= from && least <= to)
    };
    if fits(Decimal::ONE_THOUSAND) {
        Some(Implausibility::AmountInThousands { area })
    } else if fits(MILLION) {
        Some(Implausibility::AmountInMillions { area })
    } else {
        None
    }
}

/// Compared as amounts, contacts times price, so that nothing is divided.
fn rate_outside_prices(area: Area, invoiced: Bounded, contacts: Bounded, prices: Option<Prices>) -> Option<Implausibility> {
    let Prices { lowest, highest } = prices?;
    if contacts.greatest()?.is_zero() {
        return None;
    }
    // An invoice may be rounded to whole kronor.
    let (least, greatest) =
        (ratio::difference(invoiced.least()?, Decimal::ONE)?, ratio::sum(invoiced.greatest()?, Decimal::ONE)?);
    if least > ratio::product(contacts.greatest()?, highest)? {
        return Some(Implausibility::RateAbovePrices { area, highest });
    }
    let below = greatest < ratio::product(contacts.least()?, lowest)?;
    below.then_some(Implausibility::RateBelowPrices { area, lowest })
}

/// Whether the amount is above the middle of cost and gross, and not above gross, where the two differ.
fn is_gross(invoiced: Bounded, gross: Ratio, liability: Ratio) -> Option<bool> {
    let invoiced = Ratio::of(invoiced.least()?);
    let twice = invoiced.plus(invoiced)?;
    Some(liability < gross && twice > gross.plus(liability)? && invoiced <= gross)
}

fn patients_against_contacts(area: Area, contacts: Bounded, patients: Bounded) -> Option<Implausibility> {
    if contacts.greatest()? < patients.least()? {
        return Some(Implausibility::PatientsOutnumberContacts { area });
    }
    let alike = contacts.value.is_some() && contacts.value == patients.value && !contacts.value?.is_zero();
    alike.then_some(Implausibility::PatientsEqualContacts { area })
}

fn as_referrals(question: &Question, area: Area, count: Bounded) -> Option<Implausibility> {
    let published = data::CLAIMS.iter().filter(|claim| claim.measure == ClaimMeasure::Referrals && claim.area == area);
    let same = |number: Decimal| published.clone().any(|claim| claim.value == number && claim.period == question.period);
    let count = count.value?;
    same(count).then_some(Implausibility::ReferralsAsDivisor { area, count })
}
