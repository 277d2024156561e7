//! What a review goes by: whose invoice, which lists and fees, who pays none, and which words mean what.

use std::collections::BTreeMap;

use crate::contact::Profession;
use crate::patient_fee::FeeSchedule;
use crate::period::{Day, Period};
use crate::price_list::PriceSeries;
use crate::region::{Area, Region};
use crate::review::amount::Amount;
use crate::review::row::{ContactTypeWord, Initiative};

/// All that a review goes by. Everything in it is shown beside the result.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The region that is charged and has the invoice reviewed.
    pub home_region: Region,
    /// The day the review is made, told by the page: the core has no clock.
    pub today: Day,
    /// The days that the invoice is for; `None`: not said, and not checked.
    pub period: Option<Period>,
    /// The lists that the contacts are priced by.
    pub prices: PriceSeries,
    /// The care region's patient fees; `None`: not known, so that nothing is expected of a fee.
    pub fees: Option<FeeSchedule>,
    /// Who pays no fee.
    pub exempt: Exempt,
    /// The total of the invoice, as it stands on it.
    pub invoice_total: Option<Amount>,
    /// Whether the amounts of the file are before or after the fee is taken off. `None`: the heading says it, else it is asked.
    pub amounts: Option<AmountsAre>,
    /// What the words of the file mean, beside those that are known to all.
    pub words: Words,
    /// Which column is what, where the headings do not say it or say it wrongly.
    pub mapping: Mapping,
    /// Published starting points of kinds of contact are not used: only the words that were said.
    pub only_own_contact_types: bool,
}

/// Before or after the patient fee is taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountsAre {
    /// The whole price, whoever pays it.
    Gross,
    /// What the home region is charged: the fee is off where the patient paid one.
    Net,
}

/// Who pays no patient fee. Rules differ by care region, so they are settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exempt {
    /// Children: until a birthday, or through the year of it.
    pub children: Option<ChildrenFree>,
    /// From this age on, 85 everywhere (source: `skr_fees_2020`).
    pub from_age: Option<u8>,
    /// Whoever has a free card (*frikort*).
    pub free_card: bool,
}

/// Until when a child pays no fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildrenFree {
    /// Younger than this age on the day of the contact.
    Under(u8),
    /// Through the calendar year in which they reach this age.
    ThroughYearOf(u8),
}

/// What words mean, each in lower case and with single spaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Professions; `None`: it is none that a list prices.
    pub professions: BTreeMap<String, Option<Profession>>,
    /// Kinds of contact.
    pub contact_types: BTreeMap<String, ContactTypeWord>,
    /// Regions.
    pub regions: BTreeMap<String, Area>,
    /// Who began the contact.
    pub initiatives: BTreeMap<String, Initiative>,
    /// "ja", "nej", "x" of the free card.
    pub free_cards: BTreeMap<String, bool>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Identity of the contact (*kontakt-id*).
    Contact,
    /// Identity of the patient.
    Patient,
    /// Day of the contact.
    Day,
    /// Invoiced amount.
    Amount,
    /// Collected patient fee.
    Fee,
    /// Profession.
    Profession,
    /// Kind of contact.
    ContactType,
    /// The region that charges.
    CareRegion,
    /// The region that is charged.
    HomeRegion,
    /// The digital caregiver.
    Provider,
    /// Referred, or by the patient.
    Initiative,
    /// Free card.
    FreeCard,
    /// Age, year or day of birth.
    Age,
}

impl Role {
    /// All, in the order they are shown.
    pub const ALL: [Self; 13] = [
        Self::Contact,
        Self::Day,
        Self::Amount,
        Self::Profession,
        Self::ContactType,
        Self::Patient,
        Self::HomeRegion,
        Self::CareRegion,
        Self::Provider,
        Self::Fee,
        Self::Age,
        Self::FreeCard,
        Self::Initiative,
    ];

    /// Name at the boundary and in settings.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Patient => "patient",
            Self::Day => "day",
            Self::Amount => "amount",
            Self::Fee => "fee",
            Self::Profession => "profession",
            Self::ContactType => "contactType",
            Self::CareRegion => "careRegion",
            Self::HomeRegion => "homeRegion",
            Self::Provider => "provider",
            Self::Initiative => "initiative",
            Self::FreeCard => "freeCard",
            Self::Age => "age",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Which column is what, as far as somebody said it; what nobody said is found in the heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The row of the heading; 0: there is none. `None`: it is looked for.
    pub heading: Option<u32>,
    /// Column from 1 by role; `None`: no column has the role.
    pub columns: BTreeMap<Role, Option<u32>>,
    /// How days are written, where that cannot be seen ("03/04/2020").
    pub days: Option<DayOrder>,
    /// What stands before decimals, where that cannot be seen ("1.234").
    pub decimal_sign: Option<DecimalSign>,
}

/// Whether the day or the month comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOrder {
    /// 31/12/2020.
    DayFirst,
    /// 12/31/2020.
    MonthFirst,
}

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalSign {
    /// 1,50.
    Comma,
    /// 1.50.
    Point,
}
