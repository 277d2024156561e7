//! What the home region pays (*hemregionens kostnad*): volumes × prices, less the patient fees that the prices include.
//!
//! For one contact the home region pays s · max(0, price − fee) + (1 − s) · price, where s is the share of contacts in
//! which the patient paid. That is price − s · min(fee, price), the form used here: it is never below zero, and every
//! input occurs once. Rules: SKR's page on reimbursement (`skr_prices_2022`) and Sörmland's questions and answers
//! (`so_faq_2018`): the price is the caregiver's total and the fee collected is taken off it.

use rust_decimal::Decimal;

use crate::contact::{PerProfession, Profession};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::period::{Day, Period};
use crate::price_list::{DayPrecision, FeeIncluded, PriceList};
use crate::quantity::{
    Bounded, CareSide, CentralPart, CentreCharge, CentrePart, Contacts, Days, Fee, Fees, Gross, Liability, NetPrice,
    PayableContacts, Price, Share,
};
use crate::question::{Entry, Question};
use crate::ratio::Ratio;
use crate::region::Area;
use crate::volume::{Allocation, Mix, Volume};

/// A stretch of the period with one price list and one set of fees.
#[derive(Debug, Clone, Copy)]
pub struct Stretch<'a> {
    /// Its days.
    pub period: Period,
    /// The list in force on all of them.
    pub list: &'a PriceList,
}

/// The period cut where price or fee changes, with the one list in force in each part.
///
/// # Errors
/// [`Error::NoListInForce`] for the first stretch without a list; whatever was wrong with the prices.
pub fn stretches(question: &Question) -> Result<Vec<Stretch<'_>>, Error> {
    let series = question.prices.as_ref().map_err(Clone::clone)?;
    let mut changes: Vec<Day> = series.changes(question.period).collect();
    changes.extend(question.fees.iter().flat_map(|fees| fees.changes(question.period)));
    let parts = question.period.cut_before(&changes);
    parts.into_iter().map(|period| Ok(Stretch { period, list: series.in_force(period.first())? })).collect()
}

/// What one contact of a profession costs in a stretch.
#[derive(Debug, Clone, Copy)]
struct Terms {
    price: Figure<Price>,
    net: Figure<NetPrice>,
    fee_in_price: Figure<Fee>,
    /// `None` when the whole fee is in the price.
    fee_on_top: Option<Figure<Fee>>,
    charge: Option<Figure<CentreCharge>>,
}

/// The amounts of one area.
#[derive(Debug, Clone, Copy)]
pub struct Amounts {
    /// Contacts that are paid.
    pub payable: Figure<PayableContacts>,
    /// At list price.
    pub gross: Figure<Gross>,
    /// Fees inside the price.
    pub fees: Figure<Fees>,
    /// What the home region pays.
    pub liability: Figure<Liability>,
    /// What caregiver and care region receive from region and patients.
    pub care_side: Figure<CareSide>,
    /// What the listed care centres are charged, and what is left centrally; `None`: nothing is passed on.
    pub passed_on: Option<(Figure<CentrePart>, Figure<CentralPart>)>,
}

/// The contacts of an entry, each number once: a number that stands twice would be two unknowns to the bounds.
#[derive(Debug)]
pub(crate) struct EnteredContacts {
    volumes: Vec<Figure<Contacts>>,
    unsplit: Option<Figure<Contacts>>,
    /// All of them, whatever their profession and day.
    pub(crate) all: Figure<Contacts>,
}

impl EnteredContacts {
    /// The contacts of an entry; `None` when none were entered.
    pub(crate) fn of(derivation: &mut Derivation, entry: &Entry) -> Option<Self> {
        let mut volumes = Vec::with_capacity(entry.volumes.len());
        for (position, volume) in entry.volumes.iter().enumerate() {
            let alike = |other: &&Volume| other.profession == volume.profession && other.within == volume.within;
            let row = row_number(entry.volumes.iter().take(position).filter(alike).count());
            let name = NodeName::of(entry.area, FigureName::ProfessionContacts).profession(volume.profession).row(row);
            let name = volume.within.map_or(name, |within| name.from(within.first()));
            volumes.push(derivation.given(name, volume.contacts, None));
        }
        let name = NodeName::of(entry.area, FigureName::Unsplit);
        let unsplit = entry.unsplit.map(|unsplit| derivation.given(name, unsplit.contacts, None));
        let all: Vec<_> = volumes.iter().copied().chain(unsplit).collect();
        if all.is_empty() {
            return None;
        }
        let all = derivation.sum(NodeName::of(entry.area, FigureName::Contacts), &all);
        Some(Self { volumes, unsplit, all })
    }
}

/// Calculates areas against the same prices, fees and shares.
#[derive(Debug)]
pub(crate) struct Calculator<'a> {
    question: &'a Question,
    stretches: Vec<Stretch<'a>>,
    paying: Option<Figure<Share>>,
    payable: Option<Figure<Share>>,
    /// Share of the days in each stretch, when undated volumes are laid evenly.
    evenly: Option<Vec<Figure<Share>>>,
    terms: Vec<PerProfession<Option<Terms>>>,
    /// For each stretch whose list does not say: whether the fee is in the price, and whether it is on top.
    inclusion: Vec<Option<(Figure<Share>, Figure<Share>)>>,
}

/// A volume in one stretch.
#[derive(Clone, Copy)]
struct Placed {
    profession: Profession,
    stretch: usize,
    contacts: Figure<Contacts>,
}

impl<'a> Calculator<'a> {
    /// A calculator, if there is one price list for each day of the period.
    pub(crate) fn new(question: &'a Question, derivation: &mut Derivation, findings: &mut Findings) -> Option<Self> {
        let stretches = match stretches(question) {
            Ok(stretches) => stretches,
            Err(error) => {
                findings.add(Finding::NoPrices(error));
                return None;
            }
        };
        let payable =
            question.payable_share.map(|share| derivation.given(NodeName::shared(FigureName::PayableShare), share, None));
        let evenly = (question.allocation == Allocation::EvenlyOverDays && stretches.len() > 1).then(|| {
            let days = |derivation: &mut Derivation, name, days: u32| -> Figure<Days> {
                derivation.given(name, Bounded::exactly(Decimal::from(days)), None)
            };
            let all = days(derivation, NodeName::shared(FigureName::PeriodDays), question.period.days());
            let mut shares = Vec::with_capacity(stretches.len());
            for stretch in &stretches {
                let name = |figure| NodeName::shared(figure).from(stretch.period.first());
                let some = days(derivation, name(FigureName::StretchDays), stretch.period.days());
                shares.push(derivation.quotient(name(FigureName::StretchShare), some, all, 1));
            }
            shares
        });
        let terms = stretches.iter().map(|_| PerProfession::default()).collect();
        let inclusion = stretches.iter().map(|_| None).collect();
        for stretch in &stretches {
            note_list(stretch, findings);
        }
        Some(Self { question, stretches, paying: None, payable, evenly, terms, inclusion })
    }

    /// The stretches of the period.
    pub(crate) fn stretches(&self) -> &[Stretch<'a>] {
        &self.stretches
    }

    /// The amounts of an area from its volumes. `None` when a price is not named.
    ///
    /// # Errors
    /// [`Error::ContactsOutsidePeriod`] or [`Error::ContactsAcrossChange`] for a volume dated otherwise.
    pub(crate) fn amounts(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        entry: &Entry,
        contacts: &EnteredContacts,
    ) -> Result<Option<Amounts>, Error> {
        let Some(placed) = self.place(derivation, findings, entry, contacts)? else {
            return Ok(None);
        };
        let placed = gather(derivation, entry.area, &self.stretches, &placed);
        let of = |figure| NodeName::of(entry.area, figure);
        let payable = match self.payable {
            Some(share) => derivation.product(of(FigureName::PayableContacts), contacts.all, share).taken_as(),
            None => contacts.all.taken_as(),
        };
        let mut gross = Vec::with_capacity(placed.len());
        let mut fees = Vec::with_capacity(placed.len());
        let mut liability = Vec::with_capacity(placed.len());
        let mut on_top = Vec::new();
        let mut centre = Vec::new();
        for volume in placed {
            let Some(terms) = self.terms(derivation, findings, volume.profession, volume.stretch) else {
                return Ok(None);
            };
            let from = self.stretches.get(volume.stretch).map_or(self.question.period, |stretch| stretch.period).first();
            let of = |figure| NodeName::of(entry.area, figure).profession(volume.profession).from(from);
            let paid: Figure<PayableContacts> = match self.payable {
                Some(share) => derivation.product(of(FigureName::PayableContacts), volume.contacts, share).taken_as(),
                None => volume.contacts.taken_as(),
            };
            gross.push(derivation.product(of(FigureName::Gross), paid, terms.price));
            fees.push(derivation.product(of(FigureName::Fees), paid, terms.fee_in_price));
            liability.push(derivation.product(of(FigureName::Liability), paid, terms.net));
            if let Some(fee) = terms.fee_on_top {
                on_top.push(derivation.product(of(FigureName::FeesOnTop), paid, fee));
            }
            if let Some(charge) = terms.charge {
                centre.push(derivation.product(of(FigureName::CentrePart), paid, charge));
            }
        }
        let gross = derivation.sum(of(FigureName::Gross), &gross);
        let fees = derivation.sum(of(FigureName::Fees), &fees);
        let liability = derivation.sum(of(FigureName::Liability), &liability);
        let care_side = if on_top.is_empty() {
            gross.taken_as()
        } else {
            let on_top = derivation.sum(of(FigureName::FeesOnTop), &on_top);
            derivation.sum_of_amounts(of(FigureName::CareSide), gross, on_top)
        };
        let passed_on = self.question.centre_charges.is_some().then(|| {
            let centre = derivation.sum(of(FigureName::CentrePart), &centre);
            let central: Figure<CentralPart> = derivation.difference(of(FigureName::CentralPart), liability, centre);
            if derivation.value(central.node()).is_some_and(Ratio::is_negative) {
                findings.add(Finding::CentralPartNegative { area: entry.area });
            }
            (centre, central)
        });
        Ok(Some(Amounts { payable, gross, fees, liability, care_side, passed_on }))
    }

    /// Each volume of an entry in the stretch or stretches it may lie in.
    fn place(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        entry: &Entry,
        entered: &EnteredContacts,
    ) -> Result<Option<Vec<Placed>>, Error> {
        let mut placed = Vec::new();
        for (volume, contacts) in entry.volumes.iter().zip(&entered.volumes) {
            match volume.within {
                Some(within) => {
                    let stretch = self.stretch_of(entry.area, within)?;
                    placed.push(Placed { profession: volume.profession, stretch, contacts: *contacts });
                }
                None => self.spread(derivation, findings, entry.area, volume.profession, *contacts, &mut placed),
            }
        }
        let Some((unsplit, contacts)) = entry.unsplit.zip(entered.unsplit) else {
            return Ok(Some(placed));
        };
        match unsplit.mix {
            Some(mix) => {
                findings.add(Finding::RoundedMix { mix: mix.id });
                self.split_by(derivation, findings, entry.area, mix, contacts, &mut placed);
            }
            None => {
                findings.add(Finding::AnyMix);
                let named_before = placed.len();
                self.split_anyhow(derivation, findings, entry.area, contacts, &mut placed);
                if placed.len() == named_before {
                    return Ok(None);
                }
            }
        }
        Ok(Some(placed))
    }

    /// Contacts without a profession, split by a published mix.
    fn split_by(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        mix: &Mix,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        for (profession, share) in mix.shares {
            let name = |figure| NodeName::of(area, figure).profession(*profession);
            let share: Figure<Share> = derivation.given(name(FigureName::MixShare), Bounded::exactly(*share), Some(mix.source));
            let contacts = derivation.product(name(FigureName::SplitContacts), contacts, share);
            self.spread(derivation, findings, area, *profession, contacts, placed);
        }
    }

    /// Contacts that may be of any profession that the lists name, on any day: the extremes are all of one in one stretch.
    fn split_anyhow(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        let mut places = Vec::new();
        for profession in Profession::ALL {
            if !self.stretches.iter().all(|stretch| stretch.list.prices.get(profession).is_some()) {
                for stretch in self.stretches.iter().filter(|stretch| stretch.list.prices.get(profession).is_none()) {
                    findings.add(Finding::NamesOnlySome { list: stretch.list.name() });
                }
                continue;
            }
            if self.evenly.is_none() {
                places.extend((0..self.stretches.len()).map(|stretch| (profession, Some(stretch))));
            } else {
                places.push((profession, None));
            }
        }
        if self.evenly.is_none() {
            self.note_crossing(findings);
        }
        let name = |figure, (profession, stretch): (Profession, Option<usize>)| {
            let name = NodeName::of(area, figure).profession(profession);
            let first = stretch.and_then(|stretch| self.stretches.get(stretch)).map(|stretch| stretch.period.first());
            first.map_or(name, |first| name.from(first))
        };
        let names: Vec<_> = places.iter().map(|place| name(FigureName::MixShare, *place)).collect();
        let shares = derivation.one_of::<Share>(&names);
        for (place, share) in places.into_iter().zip(shares) {
            let contacts = derivation.product(name(FigureName::SplitContacts, place), contacts, share);
            match place {
                (profession, Some(stretch)) => placed.push(Placed { profession, stretch, contacts }),
                (profession, None) => self.spread(derivation, findings, area, profession, contacts, placed),
            }
        }
    }

    /// An undated volume over the stretches of the period.
    fn spread(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        profession: Profession,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        if self.stretches.len() == 1 {
            placed.push(Placed { profession, stretch: 0, contacts });
            return;
        }
        let row = row_number(placed.iter().filter(|other| other.profession == profession && other.stretch == 0).count());
        let name = |figure, stretch: &Stretch<'_>| {
            NodeName::of(area, figure).profession(profession).from(stretch.period.first()).row(row)
        };
        let shares = match &self.evenly {
            Some(shares) => shares.clone(),
            None => {
                self.note_crossing(findings);
                let names: Vec<_> = self.stretches.iter().map(|stretch| name(FigureName::StretchShare, stretch)).collect();
                derivation.one_of(&names)
            }
        };
        for ((stretch, part), share) in self.stretches.iter().enumerate().zip(shares) {
            let contacts = derivation.product(name(FigureName::StretchContacts, part), contacts, share);
            placed.push(Placed { profession, stretch, contacts });
        }
    }

    fn note_crossing(&self, findings: &mut Findings) {
        let days: Vec<Day> = self.stretches.iter().skip(1).map(|stretch| stretch.period.first()).collect();
        if !days.is_empty() {
            findings.add(Finding::CrossesChange { days });
        }
    }

    fn stretch_of(&self, area: Area, within: Period) -> Result<usize, Error> {
        let (from, to) = (within.first(), within.last());
        if !self.question.period.covers(within) {
            return Err(Error::ContactsOutsidePeriod { area, from, to });
        }
        let stretch = self.stretches.iter().position(|stretch| stretch.period.covers(within));
        stretch.ok_or(Error::ContactsAcrossChange { area, from, to })
    }

    /// Price, fee and charge of one contact; made when first needed, then shared by all areas.
    fn terms(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        profession: Profession,
        stretch: usize,
    ) -> Option<Terms> {
        if let Some(terms) = self.terms.get(stretch)?.get(profession) {
            return Some(*terms);
        }
        let terms = self.make_terms(derivation, findings, profession, stretch)?;
        *self.terms.get_mut(stretch)?.get_mut(profession) = Some(terms);
        Some(terms)
    }

    fn make_terms(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        profession: Profession,
        stretch: usize,
    ) -> Option<Terms> {
        let Stretch { period, list } = *self.stretches.get(stretch)?;
        let name = |figure| NodeName::shared(figure).profession(profession).from(period.first());
        let Some(listed) = list.prices.get(profession) else {
            findings.add(Finding::ProfessionNotNamed { list: list.name(), profession });
            return None;
        };
        let price: Figure<Price> = derivation.given(name(FigureName::Price), listed.price, listed.source);
        let charge = self.question.centre_charges.as_ref().map(|charges| {
            let (charge, source) = charges.get(profession).unwrap_or_else(|| {
                findings.add(Finding::ChargeOfProfessionUnknown { profession });
                (Bounded { value: None, low: Some(Decimal::ZERO), high: None }, None)
            });
            derivation.given(name(FigureName::CentreCharge), charge, source)
        });
        let fee = self.question.fees.as_ref().map(|fees| fees.in_force(period.first(), profession));
        match fee {
            None => findings.add(Finding::FeeUnknown),
            Some(None) => findings.add(Finding::FeeOfProfessionUnknown { profession }),
            Some(Some(_)) => {}
        }
        let known = fee.flatten();
        let fee: Figure<Fee> = match known {
            Some(listed) => derivation.given(name(FigureName::Fee), listed.fee, listed.source),
            // All that is known of a fee inside a price is that it is a part of it; of one on top, nothing.
            None => {
                let high = if list.fee_included == FeeIncluded::Yes { listed.price.high } else { None };
                derivation.given(name(FigureName::Fee), Bounded { value: None, low: Some(Decimal::ZERO), high }, None)
            }
        };
        let never_pays = known.is_some_and(|listed| listed.fee == Bounded::exactly(Decimal::ZERO));
        if !never_pays && self.question.paying_share == Bounded::UNKNOWN_SHARE {
            findings.add(Finding::PayingShareUnknown);
        }
        let paying = self.paying(derivation);
        let in_price = derivation.lesser(name(FigureName::FeeInPrice), fee, price);
        if known
            .and_then(|listed| listed.fee.low.or(listed.fee.value))
            .zip(listed.price.high)
            .is_some_and(|(fee, price)| fee > price)
        {
            findings.add(Finding::FeeAbovePrice { profession });
        }
        let (fee_in_price, fee_on_top) = match list.fee_included {
            FeeIncluded::Yes => (derivation.product(name(FigureName::MeanFeeInPrice), in_price, paying), None),
            FeeIncluded::No => {
                let none = derivation.given(name(FigureName::MeanFeeInPrice), Bounded::exactly(Decimal::ZERO), None);
                (none, Some(derivation.product(name(FigureName::MeanFeeOnTop), fee, paying)))
            }
            FeeIncluded::Unknown => {
                findings.add(Finding::FeeInclusionUnknown { list: list.name() });
                let (inside, on_top) = self.inclusion(derivation, stretch, period);
                let within = derivation.product(name(FigureName::MeanFeeWithinPrice), in_price, paying);
                let within = derivation.product(name(FigureName::MeanFeeInPrice), within, inside);
                let mean = derivation.product(name(FigureName::MeanFee), fee, paying);
                (within, Some(derivation.product(name(FigureName::MeanFeeOnTop), mean, on_top)))
            }
        };
        let net = derivation.difference(name(FigureName::NetPrice), price, fee_in_price);
        Some(Terms { price, net, fee_in_price, fee_on_top, charge })
    }

    fn paying(&mut self, derivation: &mut Derivation) -> Figure<Share> {
        let share = self.question.paying_share;
        *self.paying.get_or_insert_with(|| derivation.given(NodeName::shared(FigureName::PayingShare), share, None))
    }

    /// Inside the price or on top of it: one answer for the list, the same for every profession.
    fn inclusion(&mut self, derivation: &mut Derivation, stretch: usize, period: Period) -> (Figure<Share>, Figure<Share>) {
        let known = self.inclusion.get(stretch).copied().flatten();
        known.unwrap_or_else(|| {
            let name = |figure| NodeName::shared(figure).from(period.first());
            let shares = derivation.either(name(FigureName::FeeIncluded), name(FigureName::FeeOnTop));
            if let Some(place) = self.inclusion.get_mut(stretch) {
                *place = Some(shares);
            }
            shares
        })
    }
}

/// The number of a row among those alike. Past 65 535 names repeat, which confuses links but no figure.
fn row_number(earlier: usize) -> u16 {
    u16::try_from(earlier).unwrap_or(u16::MAX)
}

/// Volumes of the same profession and stretch as one: how rows are split or ordered changes nothing.
fn gather(derivation: &mut Derivation, area: Area, stretches: &[Stretch<'_>], placed: &[Placed]) -> Vec<Placed> {
    let mut gathered: Vec<Placed> = Vec::with_capacity(placed.len());
    for volume in placed {
        let same = |other: &&Placed| other.profession == volume.profession && other.stretch == volume.stretch;
        if gathered.iter().any(|other| same(&other)) {
            continue;
        }
        let contacts: Vec<_> = placed.iter().filter(same).map(|volume| volume.contacts).collect();
        let contacts = match contacts.as_slice() {
            [only] => *only,
            several => {
                let name = NodeName::of(area, FigureName::PricedContacts).profession(volume.profession);
                let first = stretches.get(volume.stretch).map(|stretch| stretch.period.first());
                derivation.sum(first.map_or(name, |first| name.from(first)), several)
            }
        };
        gathered.push(Placed { contacts, ..*volume });
    }
    gathered
}

/// What a reader must know of a list that prices are taken from.
fn note_list(stretch: &Stretch<'_>, findings: &mut Findings) {
    let Some(published) = stretch.list.published else {
        return;
    };
    let list = stretch.list.name();
    if let Some(confirmed) = published.confirmed_through.filter(|confirmed| *confirmed < stretch.period.last()) {
        findings.add(Finding::BeyondConfirmed { list: list.clone(), confirmed });
    }
    // The first day matters only where the period reaches it or a day before.
    if published.from_precision == DayPrecision::Month && stretch.period.first() == published.validity.first {
        findings.add(Finding::StartAssumed { list: list.clone(), day: published.validity.first });
    }
    if published.classes.iter().any(|class| !class.other_reports.is_empty()) {
        findings.add(Finding::CompetingReports { list });
    }
}
