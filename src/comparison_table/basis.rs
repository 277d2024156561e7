//! What a compared figure rests on, and whether two rest on the same.

use crate::claim::{Claim, ClaimStatus, Coverage};
use crate::period::{Day, Period};

/// How far the numbers behind a figure can be trusted to stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BasisStatus {
    /// Published after the period had ended and been counted.
    Final,
    /// One of them is an early compilation or a forecast.
    Preliminary,
    /// All of them are the user's own.
    Own,
}

impl BasisStatus {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Preliminary => "preliminary",
            Self::Own => "own",
        }
    }

    /// Nobody but the user knows how final an own number is, so it goes with either.
    const fn goes_with(self, other: Self) -> bool {
        matches!(
            (self, other),
            (Self::Own, _) | (_, Self::Own) | (Self::Final, Self::Final) | (Self::Preliminary, Self::Preliminary)
        )
    }
}

/// Why a region that has a value is not compared with the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// Its value is of other days: a part of a year is not set against a whole one.
    Months,
    /// One is preliminary and the other final.
    Status,
    /// They do not count the same.
    Coverage,
}

impl Apart {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Months => "months",
            Self::Status => "status",
            Self::Coverage => "coverage",
        }
    }
}

/// What a compared figure rests on.
#[derive(Debug, Clone)]
pub struct Basis {
    /// The days that it is of.
    pub period: Period,
    /// Final, preliminary or the user's own.
    pub status: BasisStatus,
    /// What its published numbers count, when that is not all that was invoiced.
    pub coverage: Vec<Coverage>,
    /// The published values that it is made of.
    pub claims: Vec<&'static Claim>,
    /// Whether one of the user's numbers is in it.
    pub own: bool,
    /// Other published values of the same cells, that are not in use.
    pub others: Vec<&'static Claim>,
    /// Whether it is a rate on the population of an earlier year.
    pub earlier_population: bool,
}

impl Basis {
    /// A number of the user's own, of a calendar year.
    pub(super) fn own(year: i32) -> Option<Self> {
        let period = Period::of_days(Day::new(year, 1, 1)?, Day::new(year, 12, 31)?).ok()?;
        Some(Self {
            period,
            status: BasisStatus::Own,
            coverage: Vec::new(),
            claims: Vec::new(),
            own: true,
            others: Vec::new(),
            earlier_population: false,
        })
    }

    /// A published value, with the others of its cell.
    pub(super) fn of(claim: &'static Claim, others: Vec<&'static Claim>) -> Self {
        Self {
            period: claim.period,
            status: if claim.status == ClaimStatus::Final { BasisStatus::Final } else { BasisStatus::Preliminary },
            coverage: if claim.coverage == Coverage::All { Vec::new() } else { vec![claim.coverage] },
            claims: vec![claim],
            own: false,
            others,
            earlier_population: false,
        }
    }

    /// What a quotient of the two rests on; `None` when they are of different days.
    pub(super) fn joined(&self, other: &Self) -> Option<Self> {
        let status = match (self.status, other.status) {
            (BasisStatus::Preliminary, _) | (_, BasisStatus::Preliminary) => BasisStatus::Preliminary,
            (BasisStatus::Final, _) | (_, BasisStatus::Final) => BasisStatus::Final,
            (BasisStatus::Own, BasisStatus::Own) => BasisStatus::Own,
        };
        let mut joined = self.clone();
        joined.status = status;
        joined.coverage.extend(other.coverage.iter().filter(|coverage| !self.coverage.contains(coverage)));
        joined.claims.extend(&other.claims);
        joined.others.extend(&other.others);
        joined.own |= other.own;
        joined.earlier_population |= other.earlier_population;
        (self.period == other.period).then_some(joined)
    }

    /// Whether a published number is in it.
    #[must_use]
    pub fn is_published(&self) -> bool {
        !self.claims.is_empty()
    }

    /// Why it cannot be set against another; nothing when it can.
    ///
    /// A provider that is counted inside the region keeps nobody apart: what the region paid for out-of-region care is
    /// counted the same way. It must only be said, since the residents' use is another.
    pub(super) fn apart_from(&self, other: &Self) -> Vec<Apart> {
        let counted = |basis: &Self| {
            let partial = [Coverage::ViaJonkoping, Coverage::ViaSormland, Coverage::Unclear];
            partial.map(|coverage| basis.coverage.contains(&coverage))
        };
        let both_published = self.is_published() && other.is_published();
        let reasons = [
            (Apart::Months, self.period != other.period),
            (Apart::Status, !self.status.goes_with(other.status)),
            // What an own number counts is for the user to know.
            (Apart::Coverage, both_published && counted(self) != counted(other)),
        ];
        reasons.into_iter().filter(|(_, differ)| *differ).map(|(reason, _)| reason).collect()
    }
}
