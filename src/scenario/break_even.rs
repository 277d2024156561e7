//! For which value of one lever, the rest of the scenario as it is, the total of before comes back.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::{FigureName, NodeId};

/// A lever and the value at which nothing would differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreakEven {
    /// `Price`, `PriceFactor`, `PayableShare`, `VolumeFactor`, `EndingShare`, `ToPhysical` or `FollowUpShare`.
    pub lever: FigureName,
    /// Whose contacts; `None`: all.
    pub profession: Option<Profession>,
    /// What it is in the scenario, when that is one number.
    pub current: Option<Decimal>,
    /// The node of the value at which nothing differs, a range where other numbers are; or why there is none.
    pub at: Result<NodeId, NoBreakEven>,
    /// The least value that was possible.
    pub from: Decimal,
    /// The greatest; `None`: nothing limits it.
    pub to: Option<Decimal>,
}

/// Why there is no such value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBreakEven {
    /// The total is higher than before, whatever the value.
    AlwaysHigher,
    /// The total is lower than before, whatever the value.
    AlwaysLower,
    /// It is that of before, whatever the value.
    AlwaysEqual,
    /// The difference does not hang on it.
    NoInfluence,
    /// There is one for some of what other numbers may be and not for all, or one of them is open, or the total is no straight
    /// line over the value, as where it passes the fee.
    Unknown,
}

impl NoBreakEven {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AlwaysHigher => "always_higher",
            Self::AlwaysLower => "always_lower",
            Self::AlwaysEqual => "always_equal",
            Self::NoInfluence => "no_influence",
            Self::Unknown => "unknown",
        }
    }
}
