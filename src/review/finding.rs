//! What is found in rows: a code, where, and the amounts it is about. Many are kept, so they are kept by column.

use crate::contact::Profession;
use crate::finding::Severity;
use crate::region::Area;
use crate::review::amount::Amount;
use crate::review::settings::Role;

/// A kind of finding in rows. Codes about files are those of a [`Remark`](crate::review::remark::Remark).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is explained where it is checked, in `checks`")]
pub enum Code {
    Missing,
    MoreCells,
    DayUnreadable,
    DayFuture,
    DayNoList,
    DayOutsidePeriod,
    DayListUnconfirmed,
    DuplicateContact,
    DuplicateVisit,
    ContactTypeNotPayable,
    ContactTypeUnknown,
    HomeRegionOther,
    HomeRegionUnknown,
    ProfessionUnknown,
    ProfessionNotListed,
    AmountUnreadable,
    AmountZero,
    AmountImprobable,
    FeeUnreadable,
    FeeNotCollected,
    FeeExempt,
    FeeAbove,
    FeeNotDeducted,
    FeeAgeUnsure,
    PriceOtherProfession,
    PriceDiffers,
    CreditUnpaired,
    TotalsRowDiffers,
    TotalsInvoiceDiffers,
}

impl Code {
    /// How many there are.
    pub const COUNT: usize = 29;

    /// All, in the order they are shown.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Missing,
        Self::MoreCells,
        Self::DayUnreadable,
        Self::DayFuture,
        Self::DayNoList,
        Self::DayOutsidePeriod,
        Self::DayListUnconfirmed,
        Self::DuplicateContact,
        Self::DuplicateVisit,
        Self::ContactTypeNotPayable,
        Self::ContactTypeUnknown,
        Self::HomeRegionOther,
        Self::HomeRegionUnknown,
        Self::ProfessionUnknown,
        Self::ProfessionNotListed,
        Self::AmountUnreadable,
        Self::AmountZero,
        Self::AmountImprobable,
        Self::FeeUnreadable,
        Self::FeeNotCollected,
        Self::FeeExempt,
        Self::FeeAbove,
        Self::FeeNotDeducted,
        Self::FeeAgeUnsure,
        Self::PriceOtherProfession,
        Self::PriceDiffers,
        Self::CreditUnpaired,
        Self::TotalsRowDiffers,
        Self::TotalsInvoiceDiffers,
    ];

    /// The stable code, `price.differs` for example.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::MoreCells => "more_cells",
            Self::DayUnreadable => "day.unreadable",
            Self::DayFuture => "day.future",
            Self::DayNoList => "day.no_list",
            Self::DayOutsidePeriod => "day.outside_period",
            Self::DayListUnconfirmed => "day.list_unconfirmed",
            Self::DuplicateContact => "duplicate.contact",
            Self::DuplicateVisit => "duplicate.visit",
            Self::ContactTypeNotPayable => "contact_type.not_payable",
            Self::ContactTypeUnknown => "contact_type.unknown",
            Self::HomeRegionOther => "home_region.other",
            Self::HomeRegionUnknown => "home_region.unknown",
            Self::ProfessionUnknown => "profession.unknown",
            Self::ProfessionNotListed => "profession.not_listed",
            Self::AmountUnreadable => "amount.unreadable",
            Self::AmountZero => "amount.zero",
            Self::AmountImprobable => "amount.improbable",
            Self::FeeUnreadable => "fee.unreadable",
            Self::FeeNotCollected => "fee.not_collected",
            Self::FeeExempt => "fee.exempt",
            Self::FeeAbove => "fee.above",
            Self::FeeNotDeducted => "fee.not_deducted",
            Self::FeeAgeUnsure => "fee.age_unsure",
            Self::PriceOtherProfession => "price.other_profession",
            Self::PriceDiffers => "price.differs",
            Self::CreditUnpaired => "credit.unpaired",
            Self::TotalsRowDiffers => "totals.row_differs",
            Self::TotalsInvoiceDiffers => "totals.invoice_differs",
        }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::DuplicateVisit
            | Self::ContactTypeUnknown
            | Self::HomeRegionUnknown
            | Self::ProfessionUnknown
            | Self::FeeAgeUnsure => Severity::Question,
            Self::MoreCells | Self::DayListUnconfirmed => Severity::Note,
            _ => Severity::Error,
        }
    }
}

/// Roles, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u16);

impl Roles {
    /// The same with one more.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        // OK because there are fewer roles than bits.
        Self(self.0 | 1_u16.wrapping_shl(role as u32))
    }

    /// Whether a role is among them.
    #[must_use]
    pub const fn has(self, role: Role) -> bool {
        self.0 & Self(0).with(role).0 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Each, in the order roles are shown.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::default(), Self::with)
    }
}

/// What a message needs besides place and amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// The columns it is about.
    Roles(Roles),
    /// The profession that the amount goes with.
    Profession(Profession),
    /// The region that stands there.
    Area(Area),
}

impl Detail {
    /// As it crosses the boundary: codes, with commas between.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Roles(roles) => roles.iter().map(Role::code).collect::<Vec<_>>().join(","),
            Self::Profession(profession) => profession.code().to_owned(),
            Self::Area(area) => area.code().to_owned(),
        }
    }
}

/// A row, by its file and its number in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, from 0 in the order they were read.
    pub file: u16,
    /// The row's number as a spreadsheet shows it.
    pub row: u32,
}

/// Something found in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// The other row it is about: the earlier of a duplicate.
    pub other: Option<Place>,
    /// The amount that is invoiced; `None`: not known.
    pub invoiced: Option<Amount>,
    /// What was expected; `None`: not known, or more than one would do.
    pub expected: Option<Amount>,
    /// What else.
    pub detail: Detail,
}

/// Findings: up to a limit as they are, and of the rest how many.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    found: [u32; Code::COUNT],
}

impl Findings {
    /// How many are kept.
    pub const MOST_KEPT: usize = 100_000;

    /// Those that are kept, in the order of files and rows.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    /// How many rows have it.
    #[must_use]
    pub fn found(&self, code: Code) -> u32 {
        self.found.get(code as usize).copied().unwrap_or_default()
    }
}
