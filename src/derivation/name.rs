//! Names of figures and of the steps that lead to them, one thing: a list. They are stable: links and exports point at them.

use core::fmt;

use super::Stage;
use crate::contact::Profession;
use crate::period::Day;
use crate::region::Area;

macro_rules! figure_names {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What a figure is, apart from whose it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FigureName { $($(#[$doc])* $name,)* }

        impl FigureName {
            /// Name at the boundary.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

figure_names! {
    /// The list's price of one contact.
    Price = "price",
    /// The patient fee of one contact.
    Fee = "fee",
    /// The lesser of fee and price: what the price can include.
    FeeInPrice = "feeInPrice",
    /// Share of contacts where the patient paid.
    PayingShare = "payingShare",
    /// Whether the price includes the fee: 1 or 0.
    FeeIncluded = "feeIncluded",
    /// Whether the fee comes on top of the price: 1 or 0.
    FeeOnTop = "feeOnTop",
    /// What the patients pay, as a mean over all contacts.
    MeanFee = "meanFee",
    /// The same, but never above the price.
    MeanFeeWithinPrice = "meanFeeWithinPrice",
    /// The part of it that the price includes.
    MeanFeeInPrice = "meanFeeInPrice",
    /// The part of it that comes on top of the price.
    MeanFeeOnTop = "meanFeeOnTop",
    /// Price less the mean fee in it.
    NetPrice = "netPrice",
    /// Charge to the listed care centre for one contact.
    CentreCharge = "centreCharge",
    /// Share of contacts that is qualified care.
    PayableShare = "payableShare",
    /// Share of a volume with one profession.
    MixShare = "mixShare",
    /// Share of a volume in one stretch of the period.
    StretchShare = "stretchShare",
    /// Days of one stretch.
    StretchDays = "stretchDays",
    /// Days of the period.
    PeriodDays = "periodDays",
    /// Contacts without a known profession.
    Unsplit = "unsplit",
    /// Contacts of one profession, as entered.
    ProfessionContacts = "professionContacts",
    /// Contacts of one profession, as a part of those without one.
    SplitContacts = "splitContacts",
    /// Undated contacts of one profession that fall in one stretch.
    StretchContacts = "stretchContacts",
    /// All contacts of one profession in one stretch.
    PricedContacts = "pricedContacts",
    /// Contacts as invoiced.
    Contacts = "contacts",
    /// Contacts that are paid.
    PayableContacts = "payableContacts",
    /// Patients.
    Patients = "patients",
    /// Inhabitants.
    Population = "population",
    /// Payable contacts at list price.
    Gross = "gross",
    /// Patient fees that the price includes.
    Fees = "fees",
    /// Patient fees on top of the price.
    FeesOnTop = "feesOnTop",
    /// The home region's cost.
    Liability = "liability",
    /// The part passed on to the listed care centre.
    CentrePart = "centrePart",
    /// The part that stays central.
    CentralPart = "centralPart",
    /// What the caregiver's side receives.
    CareSide = "careSide",
    /// Invoiced amount.
    Invoiced = "invoiced",
    /// Invoiced amount less gross.
    InvoicedLessGross = "invoicedLessGross",
    /// Net cost of primary care.
    NetCost = "netCost",
    /// Liability per invoiced contact.
    LiabilityPerContact = "liabilityPerContact",
    /// Liability per payable contact.
    LiabilityPerPayableContact = "liabilityPerPayableContact",
    /// Gross per invoiced contact.
    GrossPerContact = "grossPerContact",
    /// Liability per patient.
    LiabilityPerPatient = "liabilityPerPatient",
    /// Liability per inhabitant.
    LiabilityPerInhabitant = "liabilityPerInhabitant",
    /// Invoiced amount per contact.
    InvoicedPerContact = "invoicedPerContact",
    /// Invoiced amount per patient.
    InvoicedPerPatient = "invoicedPerPatient",
    /// Invoiced amount per inhabitant.
    InvoicedPerInhabitant = "invoicedPerInhabitant",
    /// Invoiced amount less gross, per contact.
    InvoicedLessGrossPerContact = "invoicedLessGrossPerContact",
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand = "contactsPerThousand",
    /// Liability as a share of the net cost of primary care.
    LiabilityShareOfPrimaryCare = "liabilityShareOfPrimaryCare",
    /// Invoiced amount as a share of the net cost of primary care.
    InvoicedShareOfPrimaryCare = "invoicedShareOfPrimaryCare",
    /// Liability per inhabitant, base 100.
    LiabilityIndex = "liabilityIndex",
    /// Invoiced amount per inhabitant, base 100.
    InvoicedIndex = "invoicedIndex",
    /// Contacts per 1 000 inhabitants, base 100.
    ContactsIndex = "contactsIndex",
    /// Contacts per inhabitant, the level of a projection.
    ContactsPerInhabitant = "contactsPerInhabitant",
    /// Liability at another region's level.
    ProjectedLiability = "projectedLiability",
    /// Invoiced amount at another region's level.
    ProjectedInvoiced = "projectedInvoiced",
    /// Contacts at another region's level.
    ProjectedContacts = "projectedContacts",
    /// Sum of the numerators of a measure.
    SumOfNumerators = "sumOfNumerators",
    /// Sum of the denominators of a measure.
    SumOfDenominators = "sumOfDenominators",
    /// Weighted mean of a measure.
    Weighted = "weighted",
    /// Unweighted mean of a measure.
    Unweighted = "unweighted",
    /// Median of a measure.
    Median = "median",
    /// How many times the lowest value the highest is.
    Ratio = "ratio",
    /// The level that an index is measured against.
    IndexBase = "indexBase",
    /// The published nation's amount or number behind an index base.
    IndexBaseAmount = "indexBaseAmount",
    /// The published nation's population behind an index base.
    IndexBasePopulation = "indexBasePopulation",

    // Scenarios.
    /// All of something: 1, which a share is taken off.
    Whole = "whole",
    /// Share of contacts without an adequate assessment of needs.
    UnassessedShare = "unassessedShare",
    /// Share of contacts with one.
    AssessedShare = "assessedShare",
    /// Share of contacts that the home region pays: payable and assessed.
    PaidShare = "paidShare",
    /// Share of contacts that is payable and lacks an assessment.
    BorneShare = "borneShare",
    /// Contacts that the care region bears.
    UnassessedContacts = "unassessedContacts",
    /// What the care region bears of contacts without an assessment.
    CareRegionPart = "careRegionPart",
    /// What the number of contacts is multiplied with.
    VolumeFactor = "volumeFactor",
    /// By how many per cent contacts change for each per cent that a fee or a price does.
    Elasticity = "elasticity",
    /// A fee or price after less before.
    Rise = "rise",
    /// That as a share of before.
    RelativeRise = "relativeRise",
    /// What the number of contacts is multiplied with in all.
    ContactsFactor = "contactsFactor",
    /// Change of the number of contacts that follows, as a share.
    Response = "response",
    /// What the number of contacts is multiplied with because of it.
    ResponseFactor = "responseFactor",
    /// Contacts as they have changed in number, before any end.
    ChangedContacts = "changedContacts",
    /// Share of contacts that ends.
    EndingShare = "endingShare",
    /// Share of contacts that is left.
    RemainingShare = "remainingShare",
    /// Contacts that are left.
    RemainingContacts = "remainingContacts",
    /// Contacts that end.
    EndedContacts = "endedContacts",
    /// A possible division of the contacts that end: 1 or 0.
    Division = "division",
    /// The share of a destination in it.
    DivisionShare = "divisionShare",
    /// Share of the contacts that end that goes to the home region's own digital service.
    ToDigital = "toDigital",
    /// Share of them that becomes physical visits.
    ToPhysical = "toPhysical",
    /// Share of them that becomes self-care.
    ToSelfCare = "toSelfCare",
    /// As many as before: 1.
    Unchanged = "unchanged",
    /// Contacts that go there.
    MovedContacts = "movedContacts",
    /// Cost of a contact in the home region's own digital service.
    DigitalCost = "digitalCost",
    /// Cost of a physical visit.
    PhysicalCost = "physicalCost",
    /// Physical visits on top for each digital contact that is left.
    FollowUpShare = "followUpShare",
    /// Physical visits on top.
    FollowUps = "followUps",
    /// Cost of one of them.
    FollowUpCost = "followUpCost",
    /// What visits elsewhere cost the home region.
    Elsewhere = "elsewhere",
    /// Liability and cost elsewhere together.
    Total = "total",
    /// The same per inhabitant.
    TotalPerInhabitant = "totalPerInhabitant",
    /// A figure after less before.
    Difference = "difference",
    /// That as a share of before.
    Change = "change",
    /// How many times as many contacts there are as before.
    Growth = "growth",
    /// The liability of before at the number of contacts of after.
    AtNewVolume = "atNewVolume",
    /// Difference that comes of the number of contacts.
    VolumeEffect = "volumeEffect",
    /// Difference that comes of the mix of professions.
    MixEffect = "mixEffect",
    /// Difference that comes of the shares that are paid.
    PayableEffect = "payableEffect",
    /// Difference that comes of prices.
    PriceEffect = "priceEffect",
    /// Difference that comes of patient fees.
    FeeEffect = "feeEffect",
    /// Difference that comes of costs elsewhere.
    ElsewhereEffect = "elsewhereEffect",
    /// Percentage points in a whole: 100.
    PercentagePoints = "percentagePoints",
    /// Liability for each percentage point of the payable share.
    PerPercentagePoint = "perPercentagePoint",
    /// All prices times this.
    PriceFactor = "priceFactor",
    /// Value of a lever at which nothing differs.
    BreakEven = "breakEven",
    /// What the total after would have to be more, to be that of before.
    BreakEvenGap = "breakEvenGap",
    /// By how much the lever has to rise for that.
    BreakEvenRise = "breakEvenRise",
    /// What each unit of the lever is worth.
    BreakEvenSlope = "breakEvenSlope",
    /// What is left of the total of before for what the lever moves.
    BreakEvenLeft = "breakEvenLeft",
    /// The same in percentage points.
    BreakEvenPoints = "breakEvenPoints",
    /// The total without what the lever moves.
    BreakEvenWithout = "breakEvenWithout",
    /// What the lever moves, as it is.
    BreakEvenPart = "breakEvenPart",
    /// What it would move at its greatest.
    BreakEvenWhole = "breakEvenWhole",

    // Reimbursement models. Which model, and which volume of the curve, stands behind: "model.paymentAt.visit.3".
    /// Contacts of the unit.
    ModelContacts = "model.contacts",
    /// Care episodes of the unit.
    ModelEpisodes = "model.episodes",
    /// Mean DRG weight of its contacts.
    ModelDrgWeight = "model.drgWeight",
    /// Share of the goals that is reached.
    ModelGoalShare = "model.goalShare",
    /// Share of the episodes whose outcome is reached.
    ModelOutcomeShare = "model.outcomeShare",
    /// Listed people.
    ModelListed = "model.listed",
    /// The grant for the period.
    ModelGrant = "model.grant",
    /// Price of a contact.
    ModelVisitPrice = "model.visitPrice",
    /// Price of a DRG point.
    ModelPointPrice = "model.pointPrice",
    /// Price of an episode.
    ModelEpisodePrice = "model.episodePrice",
    /// Price of an episode before bonus and deduction.
    ModelValuePrice = "model.valuePrice",
    /// Bonus for an episode whose outcome is reached.
    ModelBonus = "model.bonus",
    /// Deduction for one whose outcome is not.
    ModelDeduction = "model.deduction",
    /// Amount when all goals are reached.
    ModelGoalAmount = "model.goalAmount",
    /// Amount per listed person.
    ModelCapitationAmount = "model.capitationAmount",
    /// An amount that every model is to pay.
    ModelBudget = "model.budget",
    /// One contact more.
    ModelOneContact = "model.oneContact",
    /// DRG points of the contacts.
    ModelPoints = "model.points",
    /// Care episodes per contact.
    ModelEpisodesPerContact = "model.episodesPerContact",
    /// Care episodes that come with one more contact.
    ModelAddedEpisodes = "model.addedEpisodes",
    /// Value-based pay before bonus and deduction.
    ModelEpisodePart = "model.episodePart",
    /// Episodes whose outcome is reached.
    ModelReachedEpisodes = "model.reachedEpisodes",
    /// Episodes whose outcome is not reached.
    ModelMissedEpisodes = "model.missedEpisodes",
    /// Bonus in all.
    ModelBonusPart = "model.bonusPart",
    /// Deduction in all.
    ModelDeductionPart = "model.deductionPart",
    /// Value-based pay with bonus, before the deduction.
    ModelBeforeDeduction = "model.beforeDeduction",
    /// What a model pays.
    ModelPayment = "model.payment",
    /// What a model pays per contact.
    ModelPaymentPerContact = "model.paymentPerContact",
    /// What one more contact pays.
    ModelOneMore = "model.oneMore",
    /// The price at which a model pays the budget.
    ModelTermForBudget = "model.termForBudget",
    /// Share of a model in a mix, as entered.
    ModelMixShare = "model.mixShare",
    /// What the part of a model in a mix pays.
    ModelPart = "model.part",
    /// What that part pays for one more contact.
    ModelPartOfOneMore = "model.partOfOneMore",
    /// What that part pays at a volume.
    ModelPartAt = "model.partAt",
    /// What a part pays as a share of what the mix pays.
    ModelShareOfPayment = "model.shareOfPayment",
    /// What the contacts are multiplied with at a volume.
    ModelVolume = "model.volume",
    /// Contacts at a volume.
    ModelContactsAt = "model.contactsAt",
    /// DRG points at a volume.
    ModelPointsAt = "model.pointsAt",
    /// Episodes at a volume.
    ModelEpisodesAt = "model.episodesAt",
    /// What a model pays at a volume.
    ModelPaymentAt = "model.paymentAt",

    // Care packages. Side and payer stand behind, then the month or the number of visits: "package.paidInMonth.with.patient.3".
    /// Months that the package lasts.
    PackageMonths = "package.months",
    /// Visits in a month.
    PackageVisitsInMonth = "package.visitsInMonth",
    /// Visits up to and with a month, since the last twelve months of the cap began.
    PackageVisitsThrough = "package.visitsThrough",
    /// Visits in all.
    PackageVisits = "package.visits",
    /// Visits in twelve months of the cap.
    PackageVisitsInPeriod = "package.visitsInPeriod",
    /// Price of a visit with an agreement.
    PackageVisitPrice = "package.visitPrice",
    /// Patient fee of a visit.
    PackageFee = "package.fee",
    /// Yearly cap on fees.
    PackageCap = "package.cap",
    /// Fees paid before the package.
    PackageFeesBefore = "package.feesBefore",
    /// What is left of the cap.
    PackageCapLeft = "package.capLeft",
    /// Whether the fee is inside the price.
    PackageFeeIncluded = "package.feeIncluded",
    /// Product, once.
    PackageProductOnce = "package.productOnce",
    /// Product, each month.
    PackageProductMonthly = "package.productMonthly",
    /// Product each month, in all.
    PackageProductMonths = "package.productMonths",
    /// Subscription each month.
    PackageSubscription = "package.subscription",
    /// Subscription in all.
    PackageSubscriptionMonths = "package.subscriptionMonths",
    /// Amount at the start without an agreement.
    PackageStartFee = "package.startFee",
    /// Price of a visit without an agreement.
    PackageOwnVisitPrice = "package.ownVisitPrice",
    /// Visits without an agreement, in kronor.
    PackageOwnVisits = "package.ownVisits",
    /// Visits at their price.
    PackageGross = "package.gross",
    /// Fees before the cap is looked at.
    PackageFeesUncapped = "package.feesUncapped",
    /// Fees in twelve months of the cap.
    PackageFeesInPeriod = "package.feesInPeriod",
    /// Fees that the patient pays.
    PackageFees = "package.fees",
    /// Fees that she would have paid without the cap.
    PackageFeesWithoutCap = "package.feesWithoutCap",
    /// Fees up to and with a month, within the cap.
    PackageFeesThrough = "package.feesThrough",
    /// Fees in a month.
    PackageFeesInMonth = "package.feesInMonth",
    /// Fees that the price includes.
    PackageFeesInPrice = "package.feesInPrice",
    /// What the region pays for visits.
    PackageVisitsNet = "package.visitsNet",
    /// What somebody pays.
    PackagePaid = "package.paid",
    /// What somebody pays in a month.
    PackagePaidInMonth = "package.paidInMonth",
    /// What somebody would pay at another number of visits.
    PackagePaidAt = "package.paidAt",
    /// With an agreement less without.
    PackageDifference = "package.difference",
    /// Visits that the package replaces.
    PackageReplacedVisits = "package.replacedVisits",
    /// Price of one of them.
    PackageReplacedPrice = "package.replacedPrice",
    /// What they would have cost.
    PackageReplacedCost = "package.replacedCost",
    /// Population that a share of is reached.
    PackagePopulation = "package.population",
    /// That share.
    PackageReachShare = "package.reachShare",
    /// Patients who have a package.
    PackagePeople = "package.people",
    /// What all packages cost somebody.
    PackageReach = "package.reach",
    /// With an agreement less without, for all packages.
    PackageReachDifference = "package.reachDifference",
}

/// Whose figure, which, and for which part: "23.gross.doctor.2019-06-14".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeName {
    stage: Stage,
    area: Option<Area>,
    all: bool,
    figure: FigureName,
    of: Option<FigureName>,
    profession: Option<Profession>,
    from: Option<Day>,
    part: &'static str,
    row: u16,
}

impl NodeName {
    /// A figure that all areas share.
    #[must_use]
    pub const fn shared(figure: FigureName) -> Self {
        Self { stage: Stage::FIRST, area: None, all: false, figure, of: None, profession: None, from: None, part: "", row: 0 }
    }

    /// A figure of one area.
    #[must_use]
    pub const fn of(area: Area, figure: FigureName) -> Self {
        Self { area: Some(area), ..Self::shared(figure) }
    }

    /// A figure about all regions, of one measure: "weighted.liabilityPerInhabitant".
    #[must_use]
    pub const fn across(figure: FigureName, measure: FigureName) -> Self {
        Self { of: Some(measure), ..Self::shared(figure) }
    }

    /// A figure of all areas together: "all.liability".
    #[must_use]
    pub const fn of_all(figure: FigureName) -> Self {
        Self { all: true, ..Self::shared(figure) }
    }

    /// A figure about another one: "23.difference.liability".
    #[must_use]
    pub const fn about(self, measure: FigureName) -> Self {
        Self { of: Some(measure), ..self }
    }

    /// The same, made in a stage.
    pub(super) const fn in_stage(self, stage: Stage) -> Self {
        Self { stage, ..self }
    }

    /// Whether the two differ in nothing but the stage they were made in.
    pub(super) fn is_same_apart_from_stage(self, other: Self) -> bool {
        self.in_stage(other.stage) == other
    }

    /// A number that names of one figure, area and profession share, and few others.
    pub(super) fn bucket(self) -> usize {
        let area = self
            .area
            .map_or(0, |area| area.code().bytes().fold(1, |sum: usize, byte| sum.wrapping_mul(10).wrapping_add(byte.into())));
        let profession = self.profession.map_or(7, |profession| profession as usize);
        let of = self.of.map_or(0, |of| of as usize);
        (self.figure as usize)
            .wrapping_mul(8)
            .wrapping_add(profession)
            .wrapping_add(area.wrapping_mul(152))
            .wrapping_add(of.wrapping_mul(31))
    }

    /// Which figure it is.
    pub(crate) const fn figure(self) -> FigureName {
        self.figure
    }

    /// Whose contacts it is of; `None`: of all.
    pub(crate) const fn of_profession(self) -> Option<Profession> {
        self.profession
    }

    /// The place that contacts go to; empty for other figures.
    pub(crate) const fn of_part(self) -> &'static str {
        self.part
    }

    /// Whether a scenario made it, and not the baseline.
    pub(crate) const fn is_of_scenario(self) -> bool {
        self.stage.is_of_scenario()
    }

    /// The same for one profession.
    #[must_use]
    pub const fn profession(self, profession: Profession) -> Self {
        Self { profession: Some(profession), ..self }
    }

    /// The same for one of several rows that are alike; the first is row 0 and not numbered.
    #[must_use]
    pub const fn row(self, row: u16) -> Self {
        Self { row, ..self }
    }

    /// Whether its row is a number of visits, of which none is one: "package.paidAt.with.patient.0".
    fn counts_from_zero(self) -> bool {
        self.figure == FigureName::PackagePaidAt || self.part == "at" || self.part.starts_with("at.")
    }

    /// The same for one of several things that are known by a name: a model, a side and who pays.
    #[must_use]
    pub const fn part(self, part: &'static str) -> Self {
        Self { part, ..self }
    }

    /// The same for the stretch that starts on a day.
    #[must_use]
    pub const fn from(self, day: Day) -> Self {
        Self { from: Some(day), ..self }
    }
}

impl fmt::Display for NodeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stage.fmt(f)?;
        if let Some(area) = self.area {
            write!(f, "{}.", area.code())?;
        }
        if self.all {
            f.write_str("all.")?;
        }
        f.write_str(self.figure.code())?;
        if let Some(of) = self.of {
            write!(f, ".{}", of.code())?;
        }
        if let Some(profession) = self.profession {
            write!(f, ".{}", profession.code())?;
        }
        if let Some(day) = self.from {
            write!(f, ".{day}")?;
        }
        if !self.part.is_empty() {
            write!(f, ".{}", self.part)?;
        }
        if self.row > 0 || self.counts_from_zero() {
            write!(f, ".{}", self.row)?;
        }
        Ok(())
    }
}
