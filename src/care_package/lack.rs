//! Why a figure of a care package is missing. Never shown as 0.

/// What is lacking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// How many months it lasts.
    Months,
    /// How many visits there are.
    Visits,
    /// The terms of an agreement.
    Agreement,
    /// The price of a visit with an agreement.
    VisitPrice,
    /// The patient fee.
    Fee,
    /// Who pays without an agreement.
    OtherWay,
    /// Neither a subscription nor a price of a visit without an agreement.
    SubscriptionOrPrice,
    /// The visits that the package replaces.
    Replaced,
    /// How many patients there are.
    Reach,
    /// A number that it hangs on is a range, and what is asked has an answer only for exact ones.
    NotExact,
}

impl Lack {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Months => "no_months",
            Self::Visits => "no_visits",
            Self::Agreement => "no_agreement",
            Self::VisitPrice => "no_visit_price",
            Self::Fee => "no_fee",
            Self::OtherWay => "no_other_way",
            Self::SubscriptionOrPrice => "no_subscription_or_price",
            Self::Replaced => "no_replaced",
            Self::Reach => "no_reach",
            Self::NotExact => "not_exact",
        }
    }
}
