//! What can be wrong with a question, as a code with its values; the texts live in the message files.

use core::fmt;

use crate::contact::Profession;
use crate::period::Day;
use crate::region::Area;

/// Why a question cannot be answered. The code and the named values are all there is: the page has the words.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A text that should have been a decimal number.
    NotDecimal { path: String, text: String },
    /// A number below zero where only zero and up has a meaning.
    Negative { path: String },
    /// A part of a contact, a patient or an inhabitant.
    NotWhole { path: String },
    /// A number too large to be a count or an amount of this field.
    TooLarge { path: String },
    /// A share outside 0 to 1.
    ShareOutOfRange { path: String },
    /// A lower bound above the value or the upper bound.
    BoundsReversed { path: String },
    /// A text that is not a day of the calendar.
    NotADay { text: String },
    /// A period that ends before it starts.
    PeriodReversed { from: Day, to: Day },
    /// A period longer than any budget or statistics: a mistyped year.
    PeriodTooLong { from: Day, to: Day },
    /// A code that is not one of the 21 regions or the nation.
    UnknownRegion { text: String },
    /// Two entries for one region.
    RegionTwice { area: Area },
    /// The nation entered beside regions: it would be counted twice.
    NationAmongRegions,
    /// A series of price lists that is not in the data.
    UnknownSeries { series: String },
    /// A price list that is not in the data.
    UnknownList { list: String },
    /// No list is in force that day; the nearest ones that end before and start after it.
    NoListInForce { day: Day, before: Option<String>, after: Option<String> },
    /// Two lists of one series are in force the same day.
    ListsOverlap { day: Day, first: String, second: String },
    /// A list that ends before it starts.
    ListReversed { from: Day, to: Day },
    /// A list without any price.
    ListEmpty,
    /// One list with two prices for one profession.
    ProfessionTwice { profession: Profession },
    /// A fee schedule or centre charge that is not in the data.
    UnknownSchedule { schedule: String },
    /// Two fees for one profession on one day.
    FeesOverlap { day: Day },
    /// A profession mix that is not in the data.
    UnknownMix { mix: String },
    /// A volume dated outside the period.
    ContactsOutsidePeriod { area: Area, from: Day, to: Day },
    /// A part volume that itself crosses a change of price or fee.
    ContactsAcrossChange { area: Area, from: Day, to: Day },
    /// An id of a published value that is not in the data.
    UnknownClaim { id: String },
    /// Two own numbers of one area, year and measure.
    OwnNumberTwice { area: Area, year: i32, measure: &'static str },
    /// A year that no statistics of digital care can be of.
    YearOutOfRange { year: i32 },
    /// A figure name that `derive` does not know.
    UnknownFigure { figure: String },
}

impl Error {
    /// The stable code, for example `price_list.none_in_force`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotDecimal { .. } => "input.not_decimal",
            Self::Negative { .. } => "input.negative",
            Self::NotWhole { .. } => "input.not_whole",
            Self::TooLarge { .. } => "input.too_large",
            Self::ShareOutOfRange { .. } => "input.share_out_of_range",
            Self::BoundsReversed { .. } => "input.bounds_reversed",
            Self::NotADay { .. } => "period.not_a_day",
            Self::PeriodReversed { .. } => "period.reversed",
            Self::PeriodTooLong { .. } => "period.too_long",
            Self::UnknownRegion { .. } => "region.unknown",
            Self::RegionTwice { .. } => "region.twice",
            Self::NationAmongRegions => "region.nation_among_regions",
            Self::UnknownSeries { .. } => "price_list.unknown_series",
            Self::UnknownList { .. } => "price_list.unknown",
            Self::NoListInForce { .. } => "price_list.none_in_force",
            Self::ListsOverlap { .. } => "price_list.overlap",
            Self::ListReversed { .. } => "price_list.reversed",
            Self::ListEmpty => "price_list.empty",
            Self::ProfessionTwice { .. } => "price_list.profession_twice",
            Self::UnknownSchedule { .. } => "fee.unknown_schedule",
            Self::FeesOverlap { .. } => "fee.overlap",
            Self::UnknownMix { .. } => "mix.unknown",
            Self::ContactsOutsidePeriod { .. } => "entry.contacts_outside_period",
            Self::ContactsAcrossChange { .. } => "entry.contacts_across_change",
            Self::UnknownClaim { .. } => "claim.unknown",
            Self::OwnNumberTwice { .. } => "own_number.twice",
            Self::YearOutOfRange { .. } => "own_number.year_out_of_range",
            Self::UnknownFigure { .. } => "figure.unknown",
        }
    }

    /// The values the message needs, by name. Regions are codes, days ISO text, amounts decimal text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotDecimal { path, text } => vec![("path", path.clone()), ("text", text.clone())],
            Self::Negative { path }
            | Self::NotWhole { path }
            | Self::TooLarge { path }
            | Self::ShareOutOfRange { path }
            | Self::BoundsReversed { path } => vec![("path", path.clone())],
            Self::NotADay { text } | Self::UnknownRegion { text } => vec![("text", text.clone())],
            Self::PeriodReversed { from, to } | Self::PeriodTooLong { from, to } | Self::ListReversed { from, to } => {
                vec![("from", from.to_string()), ("to", to.to_string())]
            }
            Self::RegionTwice { area } => vec![("region", area.code().to_owned())],
            Self::NationAmongRegions | Self::ListEmpty => Vec::new(),
            Self::UnknownSeries { series } => vec![("series", series.clone())],
            Self::UnknownList { list } => vec![("list", list.clone())],
            Self::NoListInForce { day, before, after } => {
                let mut params = vec![("day", day.to_string())];
                params.extend(before.iter().map(|list| ("before", list.clone())));
                params.extend(after.iter().map(|list| ("after", list.clone())));
                params
            }
            Self::ListsOverlap { day, first, second } => {
                vec![("day", day.to_string()), ("first", first.clone()), ("second", second.clone())]
            }
            Self::ProfessionTwice { profession } => vec![("profession", profession.code().to_owned())],
            Self::UnknownSchedule { schedule } => vec![("schedule", schedule.clone())],
            Self::FeesOverlap { day } => vec![("day", day.to_string())],
            Self::UnknownMix { mix } => vec![("mix", mix.clone())],
            Self::ContactsOutsidePeriod { area, from, to } | Self::ContactsAcrossChange { area, from, to } => {
                vec![("region", area.code().to_owned()), ("from", from.to_string()), ("to", to.to_string())]
            }
            Self::UnknownClaim { id } => vec![("claim", id.clone())],
            Self::OwnNumberTwice { area, year, measure } => {
                vec![("region", area.code().to_owned()), ("year", year.to_string()), ("measure", (*measure).to_owned())]
            }
            Self::YearOutOfRange { year } => vec![("year", year.to_string())],
            Self::UnknownFigure { figure } => vec![("figure", figure.clone())],
        }
    }

    /// Where in the question the fault is, as "entries.3.contacts.0.count"; empty when it is the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::NotDecimal { path, .. }
            | Self::Negative { path }
            | Self::NotWhole { path }
            | Self::TooLarge { path }
            | Self::ShareOutOfRange { path }
            | Self::BoundsReversed { path } => path,
            _ => "",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        for (name, value) in self.params() {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

impl core::error::Error for Error {}
