//! Why a model has no figure. Never shown as 0.

/// What is lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// No contacts were entered.
    Contacts,
    /// The number of contacts is 0; nothing can be divided by it.
    ZeroContacts,
    /// No episodes were entered.
    Episodes,
    /// The number of episodes is 0.
    ZeroEpisodes,
    /// No DRG weight was entered.
    DrgWeight,
    /// The DRG points are 0.
    ZeroDrgWeight,
    /// The share of goals reached was not entered.
    GoalShare,
    /// No goal is reached.
    ZeroGoalShare,
    /// The share of outcomes reached was not entered.
    OutcomeShare,
    /// No listed people were entered.
    Listed,
    /// Nobody is listed.
    ZeroListed,
    /// No grant was entered.
    Grant,
    /// No price of a contact was entered.
    VisitPrice,
    /// No price of a DRG point was entered.
    PointPrice,
    /// No price of an episode was entered.
    EpisodePrice,
    /// No price of an episode before bonus and deduction was entered.
    ValuePrice,
    /// Neither bonus nor deduction was entered.
    Bonus,
    /// No amount for the goals was entered.
    GoalAmount,
    /// No amount per listed person was entered.
    CapitationAmount,
    /// Nobody has said what becomes of the episodes when there are more contacts.
    EpisodesRule,
    /// No budget was entered.
    Budget,
    /// The model has several terms, so no single one follows from a budget.
    SeveralTerms,
    /// The shares of the mix do not sum to the whole.
    MixNotWhole,
    /// The mix pays nothing, so no part of it is a share.
    ZeroPayment,
}

impl Lack {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Contacts => "no_contacts",
            Self::ZeroContacts => "zero_contacts",
            Self::Episodes => "no_episodes",
            Self::ZeroEpisodes => "zero_episodes",
            Self::DrgWeight => "no_drg_weight",
            Self::ZeroDrgWeight => "zero_drg_weight",
            Self::GoalShare => "no_goal_share",
            Self::ZeroGoalShare => "zero_goal_share",
            Self::OutcomeShare => "no_outcome_share",
            Self::Listed => "no_listed",
            Self::ZeroListed => "zero_listed",
            Self::Grant => "no_grant",
            Self::VisitPrice => "no_visit_price",
            Self::PointPrice => "no_point_price",
            Self::EpisodePrice => "no_episode_price",
            Self::ValuePrice => "no_value_price",
            Self::Bonus => "no_bonus",
            Self::GoalAmount => "no_goal_amount",
            Self::CapitationAmount => "no_capitation_amount",
            Self::EpisodesRule => "no_episodes_rule",
            Self::Budget => "no_budget",
            Self::SeveralTerms => "several_terms",
            Self::MixNotWhole => "mix_not_whole",
            Self::ZeroPayment => "zero_payment",
        }
    }

    /// The field of the question that would have to be filled in; `None` where no field would help.
    #[must_use]
    pub const fn input(self) -> Option<&'static str> {
        Some(match self {
            Self::Contacts => "contacts",
            Self::Episodes => "episodes",
            Self::DrgWeight => "drgWeight",
            Self::GoalShare => "goalShare",
            Self::OutcomeShare => "outcomeShare",
            Self::Listed => "listed",
            Self::Grant => "grant",
            Self::VisitPrice => "visitPrice",
            Self::PointPrice => "pointPrice",
            Self::EpisodePrice => "episodePrice",
            Self::ValuePrice => "valuePrice",
            Self::Bonus => "bonus",
            Self::GoalAmount => "goalAmount",
            Self::CapitationAmount => "capitationAmount",
            _ => return None,
        })
    }
}
