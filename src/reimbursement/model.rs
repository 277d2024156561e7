//! The seven models.

/// A way to pay for care. Definitions and incentives as SKR describes them in its reports on reimbursement of specialised care (2022) and on
/// fixed reimbursement (2021): sources `skr_ersattning_2022`, `skr_fast_2021`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// *Anslag.* A sum for the unit, tied neither to need nor to what is done. Incentive: control of cost, and none to do more.
    Grant,
    /// *Besök*, fee for service. Contacts × price. Incentive: more contacts, whatever their benefit.
    Visit,
    /// *DRG.* Contacts × mean weight × price of a point; groups are alike in medicine and use of resources. Incentive as for visits, by weight.
    Drg,
    /// *Vårdepisod.* Episodes × price: one sum for all contacts of a problem. Incentive: few contacts an episode; fits standard paths.
    Episode,
    /// *Värdebaserad.* An episode with a bonus where the agreed outcome is reached and a deduction where it is not. Incentive: outcomes that can be measured.
    Value,
    /// *Målrelaterad*, pay for performance. An amount × share of the goals reached. Incentive: what the goals measure, and nothing else.
    Goal,
    /// *Kapitering.* Listed people × amount, adjusted for age, need and the like. Incentive: prevention and thrift; a risk of selection and of low output.
    Capitation,
}

impl Model {
    /// All, in the order they are shown.
    pub const ALL: [Self; 7] = [Self::Grant, Self::Visit, Self::Drg, Self::Episode, Self::Value, Self::Goal, Self::Capitation];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Visit => "visit",
            Self::Drg => "drg",
            Self::Episode => "episode",
            Self::Value => "value",
            Self::Goal => "goal",
            Self::Capitation => "capitation",
        }
    }

    /// The model of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|model| model.code() == code)
    }
}
