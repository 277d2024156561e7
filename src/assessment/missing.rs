//! Why there is no figure.

/// Why there is no figure. Never shown as 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// No contacts were entered.
    NoContacts,
    /// The number of contacts is 0; nothing can be divided by it.
    ZeroContacts,
    /// The number of payable contacts is 0.
    ZeroPayableContacts,
    /// A price is missing.
    NoPrice,
    /// No invoiced amount was entered.
    NoInvoiced,
    /// No number of patients was entered.
    NoPatients,
    /// The number of patients is 0.
    ZeroPatients,
    /// No population is published or entered.
    NoPopulation,
    /// The population is 0.
    ZeroPopulation,
    /// No net cost of primary care is published or entered.
    NoNetCost,
    /// The net cost is 0.
    ZeroNetCost,
    /// The net cost is of another year than the period.
    NetCostOtherYear,
    /// The period is not a calendar year; a part is not set against a whole.
    PartOfYear,
    /// Nothing is passed on to the care centres.
    NoCentreCharge,
    /// The rule on qualified care is off, so all contacts are payable.
    PayableRuleOff,
    /// Nothing has been published.
    NotPublished,
    /// The user's own table has no such number.
    NotInOwnTable,
    /// Neither published nor in the user's own table.
    NeitherPublishedNorOwn,
    /// The two numbers of a quotient are of different days.
    PeriodsDiffer,
    /// What an index would be measured against is of other days or of another status, or counts something else.
    BaseDiffers,
    /// There is nothing of the same kind to measure an index against.
    NoBase,
}

impl Missing {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoContacts => "no_contacts",
            Self::ZeroContacts => "zero_contacts",
            Self::ZeroPayableContacts => "zero_payable_contacts",
            Self::NoPrice => "no_price",
            Self::NoInvoiced => "no_invoiced",
            Self::NoPatients => "no_patients",
            Self::ZeroPatients => "zero_patients",
            Self::NoPopulation => "no_population",
            Self::ZeroPopulation => "zero_population",
            Self::NoNetCost => "no_net_cost",
            Self::ZeroNetCost => "zero_net_cost",
            Self::NetCostOtherYear => "net_cost_other_year",
            Self::PartOfYear => "part_of_year",
            Self::NoCentreCharge => "no_centre_charge",
            Self::PayableRuleOff => "payable_rule_off",
            Self::NotPublished => "not_published",
            Self::NotInOwnTable => "not_in_own_table",
            Self::NeitherPublishedNorOwn => "neither_published_nor_own",
            Self::PeriodsDiffer => "periods_differ",
            Self::BaseDiffers => "base_differs",
            Self::NoBase => "no_base",
        }
    }
}
