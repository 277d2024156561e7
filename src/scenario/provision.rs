//! The table before → after of every provision that differs, and of no other.

use crate::contact::Profession;
use crate::derivation::NodeId;
use crate::period::Period;
use crate::source::SourceId;

use super::ElasticityOf;

/// One provision before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// Which.
    pub what: ProvisionName,
    /// Whose contacts; `None`: all.
    pub profession: Option<Profession>,
    /// The part of the period it is of; `None`: all of it.
    pub within: Option<Period>,
    /// Before.
    pub before: ProvisionValue,
    /// After.
    pub after: ProvisionValue,
}

/// Which provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProvisionName {
    /// List price of a contact.
    Price,
    /// Whether it includes the fee.
    FeeIncluded,
    /// Patient fee of a contact.
    Fee,
    /// Share of contacts where the patient paid it.
    PayingShare,
    /// Share of contacts that is qualified care.
    PayableShare,
    /// Share without an adequate assessment of needs.
    UnassessedShare,
    /// What the listed care centre is charged for a contact.
    CentreCharge,
    /// What the number of contacts is multiplied with.
    VolumeFactor,
    /// How contacts answer to a fee or price.
    Elasticity,
    /// Share of contacts that ends.
    EndingShare,
    /// Share of them that goes to the home region's own digital service.
    ToDigital,
    /// Share of them that becomes physical visits.
    ToPhysical,
    /// Share of them that becomes self-care.
    ToSelfCare,
    /// Cost of a contact in the home region's own digital service.
    DigitalCost,
    /// Cost of a physical visit.
    PhysicalCost,
    /// Physical visits on top for each contact that is left.
    FollowUpShare,
    /// Cost of one of them.
    FollowUpCost,
}

impl ProvisionName {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Price => "price",
            Self::FeeIncluded => "feeIncluded",
            Self::Fee => "fee",
            Self::PayingShare => "payingShare",
            Self::PayableShare => "payableShare",
            Self::UnassessedShare => "unassessedShare",
            Self::CentreCharge => "centreCharge",
            Self::VolumeFactor => "volumeFactor",
            Self::Elasticity => "elasticity",
            Self::EndingShare => "endingShare",
            Self::ToDigital => "toDigital",
            Self::ToPhysical => "toPhysical",
            Self::ToSelfCare => "toSelfCare",
            Self::DigitalCost => "digitalCost",
            Self::PhysicalCost => "physicalCost",
            Self::FollowUpShare => "followUpShare",
            Self::FollowUpCost => "followUpCost",
        }
    }
}

/// What a provision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvisionValue {
    /// A number.
    Figure {
        /// Its node: kronor of prices, fees, charges and costs, else a share or a factor.
        node: NodeId,
        /// The published list that a price is of.
        list: Option<&'static str>,
        /// Where it was published; `None`: the user's own.
        source: Option<SourceId>,
    },
    /// How contacts answer, and to what.
    Elasticity {
        /// The number's node.
        node: NodeId,
        /// To what.
        of: ElasticityOf,
    },
    /// No number.
    State(ProvisionState),
}

/// What a provision is that is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvisionState {
    /// There is no such provision, as a price that the list does not name.
    Nothing,
    /// The rule is off.
    Off,
    /// The centre is charged everything.
    All,
    /// Not known, and nothing limits it.
    Unknown,
    /// The fee is inside the price.
    Yes,
    /// It comes on top.
    No,
}

impl ProvisionState {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Off => "off",
            Self::All => "all",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }
}
