//! What a reader must know beside the figures: errors that take some away, questions that may change them, and notes.
//!
//! A finding is a result, not a failure: the figures that do not depend on it are still there.

use crate::contact::Profession;
use crate::error::Error;
use crate::period::Day;
use crate::plausibility::Implausibility;
use crate::region::Area;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Figures are missing because of it.
    Error,
    /// The answer may change the figures.
    Question,
    /// Tells how to read the figures.
    Note,
}

impl Severity {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Question => "question",
            Self::Note => "note",
        }
    }
}

/// Something found on the way to the figures.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The prices cannot be used; the figures that need them are missing.
    NoPrices(Error),
    /// A list names no price for a profession with contacts.
    ProfessionNotNamed { list: String, profession: Profession },
    /// The volume has no split and the list names only some professions: the range holds for those.
    NamesOnlySome { list: String },
    /// The source does not say whether the price includes the fee.
    FeeInclusionUnknown { list: String },
    /// The list has no published end, and was last seen in force on a day before the period's last.
    BeyondConfirmed { list: String, confirmed: Day },
    /// The first day of the list is assumed; only its month is known.
    StartAssumed { list: String, day: Day },
    /// Other reports of the list's price were published.
    CompetingReports { list: String },
    /// The period crosses a change of price or fee, and the volumes are not dated: the result is a range.
    CrossesChange { days: Vec<Day> },
    /// A published list is used on days that are not its own.
    ListOutsideItsTime { list: String },
    /// A list names no price for professions with contacts, whose prices of before are kept.
    PriceKept { list: String, professions: Vec<Profession> },
    /// What a contact costs where it goes is not known.
    CostElsewhereUnknown { place: &'static str, profession: Profession },
    /// Where contacts that end go is not known.
    DestinationsUnknown,
    /// The period is not a calendar year.
    PartOfYear { months: Option<u32> },
    /// Contacts without a profession were entered, and no mix chosen.
    AnyMix,
    /// A published mix is used; its shares are rounded.
    RoundedMix { mix: &'static str },
    /// No fee is known: it may be anything up to the price.
    FeeUnknown,
    /// The fee schedule says nothing of a profession in the period.
    FeeOfProfessionUnknown { profession: Profession },
    /// The fee is higher than the price: the home region pays nothing, not less than nothing.
    FeeAbovePrice { profession: Profession },
    /// The share of contacts where the patient paid is not known.
    PayingShareUnknown,
    /// The share of contacts that is qualified care is not known.
    PayableShareUnknown,
    /// The population is of an earlier day than wanted.
    EarlierPopulation { areas: Vec<Area>, wanted: Day, used: Day },
    /// No population is known.
    NoPopulation { area: Area },
    /// The care centres are charged more than the region pays.
    CentralPartNegative { area: Area },
    /// The centre charge says nothing of a profession with contacts.
    ChargeOfProfessionUnknown { profession: Profession },
    /// A rate on the invoiced amount has no range, because both its numbers are one-sided or their rounding is unknown.
    InvoicedWithoutRange { area: Area },
    /// A number looks like another unit or kind.
    Implausible(Implausibility),
}

impl Finding {
    /// The stable code, for example `population.earlier`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoPrices(error) => error.code(),
            Self::ProfessionNotNamed { .. } => "price_list.profession_not_named",
            Self::NamesOnlySome { .. } => "price_list.names_only_some",
            Self::FeeInclusionUnknown { .. } => "price_list.fee_inclusion_unknown",
            Self::BeyondConfirmed { .. } => "price_list.beyond_confirmed",
            Self::StartAssumed { .. } => "price_list.start_assumed",
            Self::CompetingReports { .. } => "price_list.competing_reports",
            Self::CrossesChange { .. } => "period.crosses_change",
            Self::ListOutsideItsTime { .. } => "scenario.list_outside_its_time",
            Self::PriceKept { .. } => "scenario.price_kept",
            Self::CostElsewhereUnknown { .. } => "scenario.cost_unknown",
            Self::DestinationsUnknown => "scenario.destinations_unknown",
            Self::PartOfYear { .. } => "period.part_of_year",
            Self::AnyMix => "mix.any",
            Self::RoundedMix { .. } => "mix.rounded_shares",
            Self::FeeUnknown => "fee.unknown",
            Self::FeeOfProfessionUnknown { .. } => "fee.profession_unknown",
            Self::FeeAbovePrice { .. } => "fee.above_price",
            Self::PayingShareUnknown => "fee.paying_share_unknown",
            Self::PayableShareUnknown => "payable.share_unknown",
            Self::EarlierPopulation { .. } => "population.earlier",
            Self::NoPopulation { .. } => "population.missing",
            Self::CentralPartNegative { .. } => "centre.central_negative",
            Self::ChargeOfProfessionUnknown { .. } => "centre.profession_unknown",
            Self::InvoicedWithoutRange { .. } => "invoiced.no_range",
            Self::Implausible(implausibility) => implausibility.code(),
        }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::NoPrices(_) => Severity::Error,
            Self::ProfessionNotNamed { .. }
            | Self::NamesOnlySome { .. }
            | Self::FeeInclusionUnknown { .. }
            | Self::CrossesChange { .. }
            | Self::AnyMix
            | Self::FeeUnknown
            | Self::FeeOfProfessionUnknown { .. }
            | Self::PayingShareUnknown
            | Self::PayableShareUnknown
            | Self::NoPopulation { .. }
            | Self::CostElsewhereUnknown { .. }
            | Self::DestinationsUnknown
            | Self::ChargeOfProfessionUnknown { .. }
            | Self::Implausible(_) => Severity::Question,
            _ => Severity::Note,
        }
    }

    /// The values the message needs, by name. Regions are codes, days ISO text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoPrices(error) => error.params(),
            Self::PriceKept { list, professions } => {
                let codes: Vec<_> = professions.iter().map(|profession| profession.code()).collect();
                vec![("list", list.clone()), ("profession", codes.join(" "))]
            }
            Self::ProfessionNotNamed { list, profession } => {
                vec![("list", list.clone()), ("profession", profession.code().to_owned())]
            }
            Self::NamesOnlySome { list }
            | Self::FeeInclusionUnknown { list }
            | Self::CompetingReports { list }
            | Self::ListOutsideItsTime { list } => {
                vec![("list", list.clone())]
            }
            Self::CostElsewhereUnknown { place, profession } => {
                vec![("place", (*place).to_owned()), ("profession", profession.code().to_owned())]
            }
            Self::BeyondConfirmed { list, confirmed: day } | Self::StartAssumed { list, day } => {
                vec![("list", list.clone()), ("day", day.to_string())]
            }
            Self::CrossesChange { days } => {
                vec![("days", days.iter().map(Day::to_string).collect::<Vec<_>>().join(" "))]
            }
            Self::PartOfYear { months } => months.iter().map(|months| ("months", months.to_string())).collect(),
            Self::RoundedMix { mix } => vec![("mix", (*mix).to_owned())],
            Self::FeeOfProfessionUnknown { profession }
            | Self::FeeAbovePrice { profession }
            | Self::ChargeOfProfessionUnknown { profession } => vec![("profession", profession.code().to_owned())],
            Self::EarlierPopulation { areas, wanted, used } => vec![
                ("region", areas.iter().map(|area| area.code()).collect::<Vec<_>>().join(" ")),
                ("wanted", wanted.to_string()),
                ("used", used.to_string()),
            ],
            Self::NoPopulation { area } | Self::CentralPartNegative { area } | Self::InvoicedWithoutRange { area } => {
                vec![("region", area.code().to_owned())]
            }
            Self::Implausible(implausibility) => implausibility.params(),
            Self::AnyMix
            | Self::FeeUnknown
            | Self::PayingShareUnknown
            | Self::PayableShareUnknown
            | Self::DestinationsUnknown => Vec::new(),
        }
    }
}

/// Findings, each once: errors first, then questions, then notes; within these in the order they were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn add(&mut self, finding: Finding) {
        if !self.0.contains(&finding) {
            let position = self.0.partition_point(|earlier| earlier.severity() <= finding.severity());
            self.0.insert(position, finding);
        }
    }

    /// One remark for all areas whose population is of the same earlier day.
    pub(crate) fn add_earlier_population(&mut self, area: Area, wanted: Day, used: Day) {
        let alike = self.0.iter_mut().find_map(|finding| match finding {
            Finding::EarlierPopulation { areas, used: day, .. } if *day == used => Some(areas),
            _ => None,
        });
        match alike {
            Some(areas) => areas.push(area),
            None => self.add(Finding::EarlierPopulation { areas: vec![area], wanted, used }),
        }
    }

    pub(crate) fn in_order(self) -> Vec<Finding> {
        self.0
    }
}
