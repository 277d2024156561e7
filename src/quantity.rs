//! What a number counts, and what is known of it: unit, value and bounds.
//!
//! The kinds below exist only for the compiler. An amount per patient and one per contact are different types, and
//! so are gross and liability: adding or comparing them does not compile.

use core::marker::PhantomData;

use rust_decimal::Decimal;

use crate::ratio::{self, Ratio};

/// The unit that a figure is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Digital contacts.
    Contacts,
    /// Patients; one patient may have several contacts.
    Patients,
    /// Inhabitants on a named day.
    Inhabitants,
    /// Swedish kronor.
    Kronor,
    /// Kronor per contact.
    KronorPerContact,
    /// Kronor per patient.
    KronorPerPatient,
    /// Kronor per inhabitant.
    KronorPerInhabitant,
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand,
    /// Contacts per inhabitant.
    ContactsPerInhabitant,
    /// A share, 0 to 1.
    Share,
    /// An index where the base is 100.
    Index,
    /// How many times one is the other.
    Times,
    /// Days.
    Days,
    /// Care episodes.
    Episodes,
    /// Care episodes per contact.
    EpisodesPerContact,
    /// DRG points: weight 1.0 is one.
    Points,
    /// DRG points per contact.
    PointsPerContact,
    /// Listed people.
    ListedPeople,
    /// Kronor per care episode.
    KronorPerEpisode,
    /// Kronor per DRG point.
    KronorPerPoint,
    /// Kronor per listed person.
    KronorPerListedPerson,
    /// Visits of a care package.
    Visits,
    /// Kronor per visit.
    KronorPerVisit,
    /// Months.
    Months,
    /// Kronor per month.
    KronorPerMonth,
}

impl Unit {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Patients => "patients",
            Self::Inhabitants => "inhabitants",
            Self::Kronor => "kronor",
            Self::KronorPerContact => "kronor_per_contact",
            Self::KronorPerPatient => "kronor_per_patient",
            Self::KronorPerInhabitant => "kronor_per_inhabitant",
            Self::ContactsPerThousand => "contacts_per_thousand",
            Self::ContactsPerInhabitant => "contacts_per_inhabitant",
            Self::Share => "share",
            Self::Index => "index",
            Self::Times => "times",
            Self::Days => "days",
            Self::Episodes => "episodes",
            Self::EpisodesPerContact => "episodes_per_contact",
            Self::Points => "points",
            Self::PointsPerContact => "points_per_contact",
            Self::ListedPeople => "listed_people",
            Self::KronorPerEpisode => "kronor_per_episode",
            Self::KronorPerPoint => "kronor_per_point",
            Self::KronorPerListedPerson => "kronor_per_listed_person",
            Self::Visits => "visits",
            Self::KronorPerVisit => "kronor_per_visit",
            Self::Months => "months",
            Self::KronorPerMonth => "kronor_per_month",
        }
    }
}

/// What a number is a number of.
pub trait Kind {
    /// The unit it is shown in.
    const UNIT: Unit;
}

/// A kind that is an amount of kronor, so that a rate of it makes sense.
pub trait Amount: Kind {}

/// A kind that amounts are divided by.
pub trait Divisor: Kind {
    /// The unit of kronor divided by it.
    const KRONOR_PER: Unit;
}

/// Two kinds whose product has a meaning.
pub trait Times<Other: Kind>: Kind {
    /// What the product is.
    type Product: Kind;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $unit:ident $($amount:ident)?;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $name {}
        impl Kind for $name { const UNIT: Unit = Unit::$unit; }
        $(impl $amount for $name {})?
    )*};
}

kinds! {
    /// Digital contacts as invoiced.
    Contacts: Contacts;
    /// Contacts that are qualified care and so are paid (*ersättningsberättigade*).
    PayableContacts: Contacts;
    /// Patients.
    Patients: Patients;
    /// Inhabitants of the home region.
    Inhabitants: Inhabitants;
    /// A share, 0 to 1.
    Share: Share;
    /// Days of a period.
    Days: Days;
    /// The list's price of one contact.
    Price: KronorPerContact;
    /// The patient fee (*patientavgift*) of one contact.
    Fee: KronorPerContact;
    /// Price less the fee that it includes.
    NetPrice: KronorPerContact;
    /// What the listed care centre (*vårdcentral*) is charged for one contact.
    CentreCharge: KronorPerContact;
    /// Payable contacts at list price (*brutto*).
    Gross: Kronor Amount;
    /// Patient fees that the price includes.
    Fees: Kronor Amount;
    /// The home region's cost (*hemregionens kostnad*).
    Liability: Kronor Amount;
    /// The part passed on to the listed care centre.
    CentrePart: Kronor Amount;
    /// The part that stays with the region's central account.
    CentralPart: Kronor Amount;
    /// What the caregiver's side receives from home region and patient together.
    CareSide: Kronor Amount;
    /// An invoiced amount.
    Invoiced: Kronor Amount;
    /// Invoiced amount less gross.
    InvoicedLessGross: Kronor Amount;
    /// Net cost of primary care (*nettokostnad för primärvård*).
    NetCost: Kronor Amount;
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand: ContactsPerThousand;
    /// An index where the base is 100.
    Index: Index;
    /// What a visit elsewhere costs the home region, in place of a digital contact or after one.
    CostElsewhere: KronorPerContact;
    /// What visits elsewhere cost the home region.
    Elsewhere: Kronor Amount;
    /// The home region's cost, and what contacts that ended cost it elsewhere.
    RegionTotal: Kronor Amount;
    /// How many times the number of contacts of before there are.
    Factor: Times;
    /// By how many per cent contacts change for each per cent that a fee or a price does.
    Elasticity: Times;
    /// What a reimbursement model pays for a period.
    Payment: Kronor Amount;
    /// Care episodes (*vårdepisoder*).
    Episodes: Episodes;
    /// Care episodes per contact.
    EpisodesPerContact: EpisodesPerContact;
    /// DRG points.
    Points: Points;
    /// Mean DRG weight of a contact.
    DrgWeight: PointsPerContact;
    /// Listed people (*listade*).
    ListedPeople: ListedPeople;
    /// What a contact pays, as agreed.
    ContactPrice: KronorPerContact;
    /// What a DRG point pays (*poängpris*).
    PointPrice: KronorPerPoint;
    /// What an episode pays, or a bonus or deduction on it.
    EpisodePrice: KronorPerEpisode;
    /// What a listed person pays for a period (*kapiteringsersättning*).
    CapitationAmount: KronorPerListedPerson;
    /// Visits of a care package.
    Visits: Visits;
    /// What one of them costs, or its fee.
    VisitPrice: KronorPerVisit;
    /// Months that a care package lasts.
    Months: Months;
    /// What a month of it costs.
    MonthPrice: KronorPerMonth;
    /// What a care package costs somebody, for one patient.
    PackageCost: KronorPerPatient;
    /// What care packages cost somebody, for all patients who have one.
    PackagesCost: Kronor Amount;
}

impl Divisor for Contacts {
    const KRONOR_PER: Unit = Unit::KronorPerContact;
}
impl Divisor for PayableContacts {
    const KRONOR_PER: Unit = Unit::KronorPerContact;
}
impl Divisor for Patients {
    const KRONOR_PER: Unit = Unit::KronorPerPatient;
}
impl Divisor for Inhabitants {
    const KRONOR_PER: Unit = Unit::KronorPerInhabitant;
}

/// Kronor of one kind divided by a number of another: liability per patient is not liability per contact.
#[derive(Debug, Clone, Copy)]
pub struct Per<A: Amount, D: Divisor>(PhantomData<(A, D)>);

impl<A: Amount, D: Divisor> Kind for Per<A, D> {
    const UNIT: Unit = D::KRONOR_PER;
}

/// An amount as a share of the net cost of primary care.
#[derive(Debug, Clone, Copy)]
pub struct ShareOfPrimaryCare<A: Amount>(PhantomData<A>);

impl<A: Amount> Kind for ShareOfPrimaryCare<A> {
    const UNIT: Unit = Unit::Share;
}

macro_rules! products {
    ($($left:ident * $right:ident = $product:ident;)*) => {$(
        impl Times<$right> for $left { type Product = $product; }
    )*};
}

products! {
    Contacts * Share = Contacts;
    PayableContacts * Price = Gross;
    PayableContacts * Fee = Fees;
    PayableContacts * NetPrice = Liability;
    PayableContacts * CentreCharge = CentrePart;
    Fee * Share = Fee;
    Share * Share = Share;
    Contacts * Factor = Contacts;
    Contacts * CostElsewhere = Elsewhere;
    Elasticity * Factor = Factor;
    Factor * Factor = Factor;
    Liability * Factor = Liability;
    Contacts * ContactPrice = Payment;
    Contacts * DrgWeight = Points;
    Contacts * EpisodesPerContact = Episodes;
    Points * PointPrice = Payment;
    Episodes * EpisodePrice = Payment;
    Episodes * Share = Episodes;
    ListedPeople * CapitationAmount = Payment;
    Payment * Share = Payment;
    Visits * VisitPrice = PackageCost;
    Months * MonthPrice = PackageCost;
    PackageCost * Share = PackageCost;
    Inhabitants * Share = Patients;
    Patients * PackageCost = PackagesCost;
}

/// A number going in, with what is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounded {
    /// The number itself; `None` when only the range is known. A range has no silent middle.
    pub value: Option<Decimal>,
    /// Least possible; `None`: nothing but zero limits it.
    pub low: Option<Decimal>,
    /// Greatest possible; `None`: nothing limits it. A value without both ("about") is one whose rounding is unknown.
    pub high: Option<Decimal>,
}

impl Bounded {
    /// A share of which nothing is known.
    pub const UNKNOWN_SHARE: Self = Self::between(Decimal::ZERO, Decimal::ONE);

    /// A number known exactly.
    #[must_use]
    pub const fn exactly(value: Decimal) -> Self {
        Self { value: Some(value), low: Some(value), high: Some(value) }
    }

    /// Only a range is known.
    #[must_use]
    pub const fn between(low: Decimal, high: Decimal) -> Self {
        Self { value: None, low: Some(low), high: Some(high) }
    }

    /// The least it can be as far as is stated: its value where nothing bounds it from below.
    #[must_use]
    pub fn least(self) -> Option<Decimal> {
        self.low.or(self.value)
    }

    /// The greatest it can be as far as is stated: its value where nothing bounds it from above.
    #[must_use]
    pub fn greatest(self) -> Option<Decimal> {
        self.high.or(self.value)
    }

    /// The two together; `None` past the largest decimal.
    #[must_use]
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let both = |one: Option<Decimal>, other: Option<Decimal>| match one.zip(other) {
            Some((one, other)) => ratio::sum(one, other).map(Some),
            None => Some(None),
        };
        Some(Self { value: both(self.value, other.value)?, low: both(self.low, other.low)?, high: both(self.high, other.high)? })
    }

    /// Whether there is nothing to bound.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.value.is_some() && self.low == self.value && self.high == self.value
    }
}

/// A figure coming out: its value, and the least and greatest that the inputs allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quantity {
    /// The value; `None` when it hangs on something unknown.
    pub value: Option<Ratio>,
    /// Its bounds.
    pub bounds: Bounds,
}

/// What limits a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bounds {
    /// Every input is exact, and so is the figure.
    Exact,
    /// Between two numbers, one of which may be missing: open on that side.
    Between {
        /// Least possible.
        low: Option<Ratio>,
        /// Greatest possible.
        high: Option<Ratio>,
        /// Whether the range is wider than necessary: too many bounded inputs to try every corner.
        wider: bool,
    },
    /// The inputs limit it on neither side, as "at least 16.5 mnkr" over "more than 42 000".
    None,
}

impl Quantity {
    /// Least possible value; `None` when nothing limits it.
    #[must_use]
    pub const fn low(&self) -> Option<Ratio> {
        match self.bounds {
            Bounds::Exact => self.value,
            Bounds::Between { low, .. } => low,
            Bounds::None => None,
        }
    }

    /// Greatest possible value; `None` when nothing limits it.
    #[must_use]
    pub const fn high(&self) -> Option<Ratio> {
        match self.bounds {
            Bounds::Exact => self.value,
            Bounds::Between { high, .. } => high,
            Bounds::None => None,
        }
    }
}
