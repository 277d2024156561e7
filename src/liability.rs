//! What the home region pays (*hemregionens kostnad*): volumes × prices, less the patient fees that the prices include.
//!
//! For one contact the home region pays s · max(0, price − fee) + (1 − s) · price, where s is the share of contacts in
//! which the patient paid. That is price − s · min(fee, price), the form used here: it is never below zero, and every
//! input occurs once. Rules: SKR's page on reimbursement (`skr_prices_2022`) and Sörmland's questions and answers
//! (`so_faq_2018`): the price is the caregiver's total and the fee collected is taken off it.

mod placing;
mod terms;

use rust_decimal::Decimal;

use crate::contact::PerProfession;
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::period::{Day, Period};
use crate::price_list::{DayPrecision, PriceList};
use crate::quantity::{
    Bounded, CareSide, CentralPart, CentrePart, Contacts, Days, Fees, Gross, Liability, PayableContacts, Share,
};
use crate::question::{Entry, Question};
use crate::ratio::Ratio;
use crate::region::Area;
use crate::volume::Allocation;

use placing::gather;
pub(crate) use placing::{EnteredContacts, Placed};
use terms::Terms;

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
    /// What the care region bears of contacts without an assessment; `None`: there is no such rule.
    pub care_region_part: Option<Figure<Liability>>,
}

/// Whether the fee is in the price, and whether it is on top: one of them is 1.
type Inclusion = (Figure<Share>, Figure<Share>);

/// The contacts of an area, as they are paid for.
#[derive(Debug)]
pub(crate) struct Volumes {
    /// All of them.
    pub(crate) all: Figure<Contacts>,
    /// By profession and stretch, each once.
    pub(crate) placed: Vec<Placed>,
}

/// What a scenario knows that a question does not ask of.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Conditions {
    /// Share of contacts without an adequate assessment of needs, which the care region bears (Ds 2023:27).
    pub(crate) unassessed: Option<Bounded>,
    /// Whether the listed care centre is charged all that the home region pays.
    pub(crate) all_on_centre: bool,
}

/// Calculates areas against the same prices, fees and shares.
#[derive(Debug)]
pub(crate) struct Calculator<'a> {
    question: &'a Question,
    conditions: Conditions,
    stretches: Vec<Stretch<'a>>,
    paying: Option<Figure<Share>>,
    /// Share of contacts that is paid.
    payable: Option<Figure<Share>>,
    /// Share of contacts that would be paid but for the lack of an assessment.
    borne_by_care_region: Option<Figure<Share>>,
    /// Share of the days in each stretch, when undated volumes are laid evenly.
    evenly: Option<Vec<Figure<Share>>>,
    terms: Vec<PerProfession<Option<Terms>>>,
    /// For each stretch whose list does not say: whether the fee is in the price, and whether it is on top. The second: of prices
    /// that were put in place of the list's.
    inclusion: Vec<(Option<Inclusion>, Option<Inclusion>)>,
}

impl<'a> Calculator<'a> {
    /// A calculator, if there is one price list for each day of the period.
    pub(crate) fn new(
        question: &'a Question,
        conditions: Conditions,
        derivation: &mut Derivation,
        findings: &mut Findings,
    ) -> Option<Self> {
        let stretches = match stretches(question) {
            Ok(stretches) => stretches,
            Err(error) => {
                findings.add(Finding::NoPrices(error));
                return None;
            }
        };
        let payable =
            question.payable_share.map(|share| derivation.given(NodeName::shared(FigureName::PayableShare), share, None));
        let (payable, borne_by_care_region) = match conditions.unassessed {
            Some(unassessed) => {
                let (paid, borne) = assessed(derivation, payable, unassessed);
                (Some(paid), Some(borne))
            }
            None => (payable, None),
        };
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
        let inclusion = stretches.iter().map(|_| (None, None)).collect();
        for stretch in &stretches {
            note_list(stretch, findings);
        }
        Some(Self { question, conditions, stretches, paying: None, payable, borne_by_care_region, evenly, terms, inclusion })
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
        let volumes = self.volumes(derivation, findings, entry, contacts)?;
        Ok(volumes.and_then(|volumes| self.priced(derivation, findings, entry.area, &volumes)))
    }

    /// The contacts of an area by profession and stretch. `None` when they may be of any profession and no list names one.
    ///
    /// # Errors
    /// [`Error::ContactsOutsidePeriod`] or [`Error::ContactsAcrossChange`] for a volume dated otherwise.
    pub(crate) fn volumes(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        entry: &Entry,
        contacts: &EnteredContacts,
    ) -> Result<Option<Volumes>, Error> {
        let placed = self.place(derivation, findings, entry, contacts)?;
        Ok(placed.map(|placed| Volumes { all: contacts.all, placed: gather(derivation, entry.area, &self.stretches, &placed) }))
    }

    /// The first day of the stretch that a volume lies in.
    pub(crate) fn first_day(&self, volume: &Placed) -> Day {
        self.stretches.get(volume.stretch).map_or(self.question.period, |stretch| stretch.period).first()
    }

    /// What those contacts cost. `None` when a price is not named.
    pub(crate) fn priced(
        &mut self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        volumes: &Volumes,
    ) -> Option<Amounts> {
        let Volumes { all, placed } = volumes;
        let of = |figure| NodeName::of(area, figure);
        let payable = match self.payable {
            Some(share) => derivation.product(of(FigureName::PayableContacts), *all, share).taken_as(),
            None => all.taken_as(),
        };
        let mut gross = Vec::with_capacity(placed.len());
        let mut fees = Vec::with_capacity(placed.len());
        let mut liability = Vec::with_capacity(placed.len());
        let mut on_top = Vec::new();
        let mut centre = Vec::new();
        let mut borne = Vec::new();
        for volume in placed {
            let terms = self.terms(derivation, findings, volume.profession, volume.stretch)?;
            let from = self.first_day(volume);
            let of = |figure| NodeName::of(area, figure).profession(volume.profession).from(from);
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
            if let Some(share) = self.borne_by_care_region {
                let contacts = derivation.product(of(FigureName::UnassessedContacts), volume.contacts, share);
                let contacts: Figure<PayableContacts> = contacts.taken_as();
                borne.push(derivation.product(of(FigureName::CareRegionPart), contacts, terms.net));
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
        let all_on_centre = self.conditions.all_on_centre;
        let passed_on = (all_on_centre || self.question.centre_charges.is_some()).then(|| {
            let centre = if all_on_centre { vec![liability.taken_as()] } else { centre };
            let centre = derivation.sum(of(FigureName::CentrePart), &centre);
            let central: Figure<CentralPart> = derivation.difference(of(FigureName::CentralPart), liability, centre);
            if derivation.value(central.node()).is_some_and(Ratio::is_negative) {
                findings.add(Finding::CentralPartNegative { area });
            }
            (centre, central)
        });
        let care_region_part = self.borne_by_care_region.map(|_| derivation.sum(of(FigureName::CareRegionPart), &borne));
        Some(Amounts { payable, gross, fees, liability, care_side, passed_on, care_region_part })
    }
}

/// The share of contacts that is paid when the care region bears those without an assessment, and the share that it
/// bears. Among payable contacts as many lack one as among all.
fn assessed(derivation: &mut Derivation, payable: Option<Figure<Share>>, unassessed: Bounded) -> (Figure<Share>, Figure<Share>) {
    let name = NodeName::shared;
    let unassessed: Figure<Share> = derivation.given(name(FigureName::UnassessedShare), unassessed, None);
    let whole: Figure<Share> = derivation.given(name(FigureName::Whole), Bounded::exactly(Decimal::ONE), None);
    let assessed: Figure<Share> = derivation.difference(name(FigureName::AssessedShare), whole, unassessed);
    match payable {
        None => (assessed, unassessed),
        Some(payable) => (
            derivation.product(name(FigureName::PaidShare), payable, assessed),
            derivation.product(name(FigureName::BorneShare), payable, unassessed),
        ),
    }
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
