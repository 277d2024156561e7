//! Where a series over the years must not be joined: its values do not count the same thing on both sides.

use super::ComparedMeasure;
use super::basis::{Apart, Basis};
use super::year::ComparedYear;
use crate::region::{Area, Region};

/// Why the values of two years are not joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakReason {
    /// There are years between them without a value.
    Gap,
    /// One is of a part of its year, or they are of different parts.
    Months,
    /// One is preliminary and the other final, or one is the user's own.
    Status,
    /// They do not count the same.
    Coverage,
    /// They come from different sources.
    Source,
}

impl BreakReason {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Months => "months",
            Self::Status => "status",
            Self::Coverage => "coverage",
            Self::Source => "source",
        }
    }
}

/// Two years of a series that are not joined.
#[derive(Debug, Clone)]
pub struct Break {
    /// Whose series.
    pub area: Area,
    /// What of.
    pub measure: ComparedMeasure,
    /// The earlier year.
    pub from: i32,
    /// The later year.
    pub to: i32,
    /// Why.
    pub reasons: Vec<BreakReason>,
}

/// All breaks, by area and measure.
pub(super) fn breaks(years: &[ComparedYear]) -> Vec<Break> {
    let areas = core::iter::once(Area::Nation).chain(Region::all().map(Area::Region));
    let mut breaks = Vec::new();
    for area in areas {
        for measure in ComparedMeasure::ALL {
            let values: Vec<(i32, &Basis)> = years.iter().filter_map(|year| value(year, area, measure)).collect();
            for pair in values.windows(2) {
                let [(from, before), (to, after)] = pair else { continue };
                let reasons = reasons(*from, before, *to, after);
                if !reasons.is_empty() {
                    breaks.push(Break { area, measure, from: *from, to: *to, reasons });
                }
            }
        }
    }
    breaks
}

fn value(year: &ComparedYear, area: Area, measure: ComparedMeasure) -> Option<(i32, &Basis)> {
    let found = year.areas.iter().find(|found| found.area == area)?;
    Some((year.year, found.basis(measure.figure())?))
}

fn reasons(from: i32, before: &Basis, to: i32, after: &Basis) -> Vec<BreakReason> {
    let months = |basis: &Basis| {
        let period = basis.period;
        let day = |text: String| text.split_once('-').map(|(_, day)| day.to_owned());
        (day(period.first().to_string()), day(period.last().to_string()))
    };
    let counted = |basis: &Basis| {
        let mut coverage: Vec<&str> = basis.coverage.iter().map(|coverage| coverage.code()).collect();
        coverage.sort_unstable();
        coverage
    };
    let sources = |basis: &Basis| {
        let mut sources: Vec<_> = basis.claims.iter().map(|claim| claim.source).collect();
        sources.sort_unstable();
        sources.dedup();
        sources
    };
    let both_published = before.is_published() && after.is_published();
    let reasons = [
        (BreakReason::Gap, to.saturating_sub(from) > 1),
        // The end of February differs between years, and both are whole years then or neither is.
        (BreakReason::Months, months(before) != months(after)),
        (BreakReason::Status, before.apart_from(after).contains(&Apart::Status) || before.own != after.own),
        (BreakReason::Coverage, both_published && counted(before) != counted(after)),
        (BreakReason::Source, both_published && sources(before) != sources(after)),
    ];
    reasons.into_iter().filter(|(_, differ)| *differ).map(|(reason, _)| reason).collect()
}
