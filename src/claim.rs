//! Published values (*publicerade uppgifter*). One cell may have several that disagree; all are kept.

use rust_decimal::Decimal;

use crate::period::Period;
use crate::quantity::Bounded;
use crate::ratio;
use crate::region::Area;
use crate::source::SourceId;

/// What a published value measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimMeasure {
    /// Number of digital out-of-region contacts.
    Contacts,
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand,
    /// Invoiced amount, kronor.
    Invoiced,
    /// Invoiced amount per inhabitant, kronor.
    InvoicedPerInhabitant,
    /// Number of patients.
    Patients,
    /// Number of referrals, of which digital contacts are no part: nothing may be divided by it.
    Referrals,
}

impl ClaimMeasure {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::ContactsPerThousand => "contactsPerThousand",
            Self::Invoiced => "invoiced",
            Self::InvoicedPerInhabitant => "invoicedPerInhabitant",
            Self::Patients => "patients",
            Self::Referrals => "referrals",
        }
    }
}

/// How exact the source says that its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// Stated to the last unit.
    Exact,
    /// Rounded to the nearest multiple of a number: "2,3 miljoner" to 100 000.
    Rounded {
        /// The number that it is a multiple of.
        resolution: Decimal,
    },
    /// *Omkring*: rounded nobody knows how.
    About,
    /// *Minst*: this or more.
    AtLeast,
    /// *Drygt*, *över*: more than this.
    Over,
    /// *Högst*, *upp till*: this or less.
    AtMost,
    /// *Nästan*: less than this.
    Almost,
}

impl Qualifier {
    /// Name in data files and at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Rounded { .. } => "rounded",
            Self::About => "about",
            Self::AtLeast => "at_least",
            Self::Over => "over",
            Self::AtMost => "at_most",
            Self::Almost => "almost",
        }
    }

    /// A value with the bounds that the qualifier gives it: "2,3 miljoner" is 2 250 000 up to 2 350 000.
    ///
    /// The ends of a range are both counted in: a range that is a hair too wide is honest, one too narrow is not.
    #[must_use]
    pub fn bound(self, value: Decimal) -> Bounded {
        let half = |resolution: Decimal| ratio::quotient(resolution, Decimal::TWO);
        let open = Bounded { value: Some(value), low: None, high: None };
        match self {
            Self::Exact => Bounded::exactly(value),
            Self::Rounded { resolution } => Bounded {
                low: half(resolution).and_then(|half| ratio::difference(value, half)),
                high: half(resolution).and_then(|half| ratio::sum(value, half)),
                ..open
            },
            Self::About => open,
            Self::AtLeast | Self::Over => Bounded { low: Some(value), ..open },
            Self::AtMost | Self::Almost => Bounded { high: Some(value), ..open },
        }
    }
}

/// Whether a value was published after the period had ended and been counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimStatus {
    /// For the whole period, after it.
    Final,
    /// An early compilation or a forecast.
    Preliminary,
}

/// How much of the out-of-region contacts a published value counts (*omfattning*). Values with different coverage are not
/// compared: a smaller number may only be a smaller part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coverage {
    /// All that was invoiced out of region in the period.
    All,
    /// Only what Jönköping invoiced.
    ViaJonkoping,
    /// Only what Sörmland invoiced.
    ViaSormland,
    /// Without a large provider whose visits count as care inside the region.
    ProviderInside,
    /// A secondary source or another thing counted: what it covers is not known.
    Unclear,
}

impl Coverage {
    /// Name in data files and at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ViaJonkoping => "via_jonkoping",
            Self::ViaSormland => "via_sormland",
            Self::ProviderInside => "provider_inside",
            Self::Unclear => "unclear",
        }
    }
}

/// What a published value covers, in words.
#[derive(Debug, Clone, Copy)]
pub struct ClaimScope {
    /// In Swedish.
    pub sv: &'static str,
    /// In English.
    pub en: &'static str,
}

/// One published value of one area and period. Source: `data/claims.csv`.
#[derive(Debug, Clone, Copy)]
pub struct Claim {
    /// Stable name, for example "00-2020-invoiced-2".
    pub id: &'static str,
    /// Whose contacts.
    pub area: Area,
    /// First and last day, as [`Period`] takes them.
    pub period: Period,
    /// What was counted.
    pub measure: ClaimMeasure,
    /// The value as printed.
    pub value: Decimal,
    /// How exact it is.
    pub qualifier: Qualifier,
    /// Preliminary or final.
    pub status: ClaimStatus,
    /// How much it counts.
    pub coverage: Coverage,
    /// What it covers in words, when that is less or other than it seems.
    pub scope: Option<ClaimScope>,
    /// Where it was published.
    pub source: SourceId,
}

impl Claim {
    /// The value with its bounds.
    #[must_use]
    pub fn bounded(&self) -> Bounded {
        self.qualifier.bound(self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rounded_value_lies_within_half_its_resolution() {
        let bounded = Qualifier::Rounded { resolution: Decimal::from(100_000) }.bound(Decimal::from(2_300_000));
        assert_eq!(bounded.low, Some(Decimal::from(2_250_000)));
        assert_eq!(bounded.high, Some(Decimal::from(2_350_000)));
    }

    #[test]
    fn one_sided_words_bound_one_side() {
        let value = Decimal::from(42_000);
        assert_eq!(Qualifier::Over.bound(value), Bounded { value: Some(value), low: Some(value), high: None });
        assert_eq!(Qualifier::Almost.bound(value), Bounded { value: Some(value), low: None, high: Some(value) });
        assert_eq!(Qualifier::About.bound(value), Bounded { value: Some(value), low: None, high: None });
    }
}
