//! What a scenario changes. Each lever is there at most once, and their order does not matter.

use rust_decimal::Decimal;

use crate::centre_charge::CentreCharges;
use crate::contact::PerProfession;
use crate::patient_fee::FeeSchedule;
use crate::price_list::{FeeIncluded, PriceList, PriceSeries};
use crate::quantity::Bounded;

/// A scenario: what differs from the baseline; `None`: as there.
#[derive(Debug, Clone, Default)]
pub struct Scenario {
    /// Which published prices are used.
    pub price_list: Option<PriceChange>,
    /// Own prices in place of some.
    pub own_prices: Option<OwnPrices>,
    /// Patient fees.
    pub fee: Option<FeeChange>,
    /// Share of contacts where the patient paid the fee.
    pub paying_share: Option<Bounded>,
    /// Whether only qualified care is paid.
    pub payable: Option<PayableRule>,
    /// Share of contacts without an adequate assessment of needs, borne by the care region (`ds_2023_27`).
    pub unassessed_share: Option<Bounded>,
    /// What the numbers of contacts are multiplied with, 0 and up.
    pub volume_factor: Option<Spread>,
    /// How contacts answer to a fee or a price.
    pub elasticity: Option<Elasticity>,
    /// Contacts that end, after all other changes of volume.
    pub ending: Option<Ending>,
    /// Physical visits on top for each contact that is left.
    pub follow_up: Option<FollowUp>,
    /// What the listed care centre is charged.
    pub centre: Option<CentreChange>,
}

/// Which lever, for a fault's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// [`Scenario::price_list`].
    PriceList,
    /// [`Scenario::own_prices`].
    OwnPrices,
    /// [`Scenario::fee`].
    Fee,
    /// [`Scenario::paying_share`].
    PayingShare,
    /// [`Scenario::payable`].
    Payable,
    /// [`Scenario::unassessed_share`].
    UnassessedShare,
    /// [`Scenario::volume_factor`].
    VolumeFactor,
    /// [`Scenario::elasticity`].
    Elasticity,
    /// [`Scenario::ending`].
    Ending,
    /// [`Scenario::follow_up`].
    FollowUp,
    /// [`Scenario::centre`].
    Centre,
}

/// Published prices in place of the baseline's.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "OK because a scenario has one of it, and there are four scenarios")]
pub enum PriceChange {
    /// One list on all days, whatever its own time.
    List(PriceList),
    /// A series, each list of it in its own time.
    Series(PriceSeries),
}

/// Own prices of some professions; the others stay.
#[derive(Debug, Clone)]
pub struct OwnPrices {
    /// Kronor of one contact; `None`: stays.
    pub prices: PerProfession<Option<Bounded>>,
    /// Whether these prices include the fee; `None`: as in the list in which they replace others.
    pub fee_included: Option<FeeIncluded>,
}

/// Patient fees in place of the baseline's.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "OK because a scenario has one of it, and there are four scenarios")]
pub enum FeeChange {
    /// A published schedule.
    Published(FeeSchedule),
    /// One fee for all professions, kronor of one contact (SOU 2019:42: `sou_2019_42`).
    Uniform(Bounded),
    /// Those of some professions; the others stay.
    Professions(PerProfession<Option<Bounded>>),
}

/// Whether only qualified care is paid (SKR's condition).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayableRule {
    /// Only this share is, 0 to 1.
    Share(Bounded),
    /// All is.
    Off,
}

/// A number for all professions, or for some.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "OK because a scenario has one of it, and there are four scenarios")]
pub enum Spread {
    /// The same for all.
    All(Bounded),
    /// One for each; `None`: that profession is left alone.
    Professions(PerProfession<Option<Bounded>>),
}

/// By how many per cent contacts change for each per cent that a fee or price does: n · (1 + value · change).
#[derive(Debug, Clone, Copy)]
pub struct Elasticity {
    /// What they answer to.
    pub of: ElasticityOf,
    /// "-0.2": a fifth of a per cent fewer for each per cent more.
    pub value: Decimal,
}

/// What contacts answer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElasticityOf {
    /// The patient fee.
    Fee,
    /// The price that the home region pays.
    Price,
}

/// Contacts that end, and where they go.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Share that ends, 0 to 1.
    pub share: Spread,
    /// Where they go.
    pub to: Destinations,
    /// Kronor of a contact in the home region's own digital service; `None`: not known.
    pub digital_cost: PerProfession<Option<Bounded>>,
    /// Kronor of a physical visit in the home region; `None`: not known.
    pub physical_cost: PerProfession<Option<Bounded>>,
}

/// Shares of the contacts that end, which sum to 1; `None`: not known.
#[derive(Debug, Clone, Copy, Default)]
pub struct Destinations {
    /// To the home region's own digital service.
    pub digital: Option<Bounded>,
    /// To physical visits.
    pub physical: Option<Bounded>,
    /// To self-care, which costs the region nothing.
    pub self_care: Option<Bounded>,
}

/// Physical visits on top.
#[derive(Debug, Clone)]
pub struct FollowUp {
    /// For each digital contact that is left, 0 to 1.
    pub share: Bounded,
    /// Kronor of a visit by the profession of the contact; `None`: not known.
    pub cost: PerProfession<Option<Bounded>>,
}

/// What the listed care centre is charged.
#[derive(Debug, Clone)]
#[expect(clippy::large_enum_variant, reason = "OK because a scenario has one of it, and there are four scenarios")]
pub enum CentreChange {
    /// Nothing: all is borne centrally.
    Nothing,
    /// All that the home region pays.
    All,
    /// A charge of one contact.
    Charges(CentreCharges),
}

impl Scenario {
    /// Whether nothing is changed.
    #[must_use]
    pub const fn is_unchanged(&self) -> bool {
        !self.changes_prices()
            && !self.changes_fees()
            && !self.changes_shares()
            && !self.changes_volumes()
            && self.follow_up.is_none()
            && self.centre.is_none()
    }

    /// Whether prices differ, or what they include.
    pub(super) const fn changes_prices(&self) -> bool {
        self.price_list.is_some() || self.own_prices.is_some()
    }

    /// Whether fees differ, or who pays them.
    pub(super) const fn changes_fees(&self) -> bool {
        self.fee.is_some() || self.paying_share.is_some()
    }

    /// Whether the shares that are paid differ.
    pub(super) const fn changes_shares(&self) -> bool {
        self.payable.is_some() || self.unassessed_share.is_some()
    }

    /// Whether the numbers of contacts differ.
    pub(super) const fn changes_volumes(&self) -> bool {
        self.volume_factor.is_some() || self.elasticity.is_some() || self.ending.is_some()
    }
}

impl Spread {
    /// The number of a profession; `None`: it is left alone.
    #[must_use]
    pub const fn of(&self, profession: crate::contact::Profession) -> Option<Bounded> {
        match self {
            Self::All(number) => Some(*number),
            Self::Professions(numbers) => *numbers.get(profession),
        }
    }
}
