//! Names of figures and of the steps that lead to them. They are stable: links and exports point at them.

use core::fmt;

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
}

/// Whose figure, which, and for which part: "23.gross.doctor.2019-06-14".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeName {
    area: Option<Area>,
    figure: FigureName,
    of: Option<FigureName>,
    profession: Option<Profession>,
    from: Option<Day>,
    row: u16,
}

impl NodeName {
    /// A figure that all areas share.
    #[must_use]
    pub const fn shared(figure: FigureName) -> Self {
        Self { area: None, figure, of: None, profession: None, from: None, row: 0 }
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

    /// Which figure it is.
    pub(super) const fn figure(self) -> FigureName {
        self.figure
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

    /// The same for the stretch that starts on a day.
    #[must_use]
    pub const fn from(self, day: Day) -> Self {
        Self { from: Some(day), ..self }
    }
}

impl fmt::Display for NodeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(area) = self.area {
            write!(f, "{}.", area.code())?;
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
        if self.row > 0 {
            write!(f, ".{}", self.row)?;
        }
        Ok(())
    }
}
