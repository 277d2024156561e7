//! The faults that can be planted in a row, by the codes that a review gives them.

use crate::contact::{Column, Contact, Patient};
use crate::terms::{DOCTOR, NURSE, PSYCHOLOGIST, YEARS_OF_CHANGE};

macro_rules! faults {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What is wrong with a row.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault {
            $($(#[$doc])* $name,)*
        }

        impl Fault {
            /// All.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// `FindingCode` in `wasm/review/src/types.d.ts`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }
        }
    };
}

faults! {
    /// A cell that all rows should have is empty.
    Missing = "missing",
    /// A cell beyond the headings.
    MoreCells = "more_cells",
    /// 30 February.
    DayUnreadable = "day.unreadable",
    /// After the day of the review.
    DayFuture = "day.future",
    /// Before the first list.
    DayNoList = "day.no_list",
    /// Another year's.
    DayOutsidePeriod = "day.outside_period",
    /// An identity that an earlier row has.
    DuplicateContact = "duplicate.contact",
    /// Another identity for what an earlier row charges.
    DuplicateVisit = "duplicate.visit",
    /// Advice.
    ContactTypeNotPayable = "contact_type.not_payable",
    /// A word for a kind that nobody has explained.
    ContactTypeUnknown = "contact_type.unknown",
    /// Somebody else's resident.
    HomeRegionOther = "home_region.other",
    /// No region.
    HomeRegionUnknown = "home_region.unknown",
    /// A word for a profession that nobody has explained.
    ProfessionUnknown = "profession.unknown",
    /// A doctor's secretary is no doctor.
    ProfessionNotListed = "profession.not_listed",
    /// Words for an amount.
    AmountUnreadable = "amount.unreadable",
    /// Nothing charged.
    AmountZero = "amount.zero",
    /// Ten times the price.
    AmountImprobable = "amount.improbable",
    /// Words for a fee.
    FeeUnreadable = "fee.unreadable",
    /// No fee from somebody who pays.
    FeeNotCollected = "fee.not_collected",
    /// A fee from somebody who pays none.
    FeeExempt = "fee.exempt",
    /// A higher fee than the care region's.
    FeeAbove = "fee.above",
    /// A fee that was collected and not taken off.
    FeeNotDeducted = "fee.not_deducted",
    /// A fee, or none, from somebody who turns 20 or 85 some day of the year.
    FeeAgeUnsure = "fee.age_unsure",
    /// The price of another profession.
    PriceOtherProfession = "price.other_profession",
    /// A price that is none.
    PriceDiffers = "price.differs",
    /// Something taken back that was never charged.
    CreditUnpaired = "credit.unpaired",
}

impl Fault {
    /// The fault of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fault| fault.code() == code)
    }

    /// Whether it is about an earlier row.
    pub(crate) const fn needs_earlier(self) -> bool {
        matches!(self, Self::DuplicateContact | Self::DuplicateVisit)
    }

    /// A row with the fault and no other: of a contact and a patient that no other row has, so that it is like none.
    /// Those that [need an earlier row](Self::needs_earlier) are made of it by the annex.
    pub(crate) fn plant(self, id: u32, day: u16, patient: u32, random: &mut fastrand::Rng) -> Contact {
        let payer = Patient::paying(patient, random);
        let doctor = Contact::right(id, day, payer, &DOCTOR, random);
        let nurse = Contact::right(id, day, payer, &NURSE, random);
        let with = |contact: Contact, column, text| Contact { instead: Some((column, text)), ..contact };
        match self {
            Self::Missing => {
                let columns = [
                    Column::Contact,
                    Column::Day,
                    Column::CareRegion,
                    Column::Provider,
                    Column::Profession,
                    Column::Kind,
                    Column::Patient,
                    Column::HomeRegion,
                    Column::Amount,
                ];
                with(doctor, columns[random.usize(0..columns.len())], "")
            }
            Self::MoreCells => Contact { beyond: Some("se bilaga 2"), ..doctor },
            Self::DayUnreadable => with(doctor, Column::Day, "2020-02-30"),
            Self::DayFuture => with(doctor, Column::Day, "2021-03-01"),
            // In Sörmland there were no fees before 2020.
            Self::DayNoList => with(nurse, Column::Day, "2017-05-02"),
            Self::DayOutsidePeriod => with(nurse, Column::Day, "2019-12-30"),
            Self::ContactTypeNotPayable => with(doctor, Column::Kind, "Rådgivning"),
            Self::ContactTypeUnknown => with(doctor, Column::Kind, "Enligt avtal"),
            Self::HomeRegionOther => with(doctor, Column::HomeRegion, "24"),
            Self::HomeRegionUnknown => with(doctor, Column::HomeRegion, "Utland"),
            Self::ProfessionUnknown => with(nurse, Column::Profession, "Samtalsstödjare"),
            Self::ProfessionNotListed => with(nurse, Column::Profession, "Läkarsekreterare"),
            Self::AmountUnreadable => with(doctor, Column::Amount, "enligt avtal"),
            Self::AmountZero => Contact { amount: 0, ..doctor },
            Self::AmountImprobable => Contact { amount: 10 * DOCTOR.price, ..doctor },
            Self::FeeUnreadable => with(doctor, Column::Fee, "se kvitto"),
            Self::FeeNotCollected => Contact { fee: 0, amount: DOCTOR.price, ..doctor },
            Self::FeeExempt => {
                let contact = Contact::right(id, day, Patient::exempt(patient, random), &PSYCHOLOGIST, random);
                Contact { fee: PSYCHOLOGIST.fee, amount: PSYCHOLOGIST.price - PSYCHOLOGIST.fee, ..contact }
            }
            Self::FeeAbove => Contact { fee: 2 * DOCTOR.fee, amount: DOCTOR.price - 2 * DOCTOR.fee, ..doctor },
            Self::FeeNotDeducted => Contact { amount: DOCTOR.price, ..doctor },
            Self::FeeAgeUnsure => {
                let birth_year = YEARS_OF_CHANGE[random.usize(0..YEARS_OF_CHANGE.len())];
                let fee = if random.bool() { DOCTOR.fee } else { 0 };
                Contact { patient: Patient { birth_year, ..payer }, fee, amount: DOCTOR.price - fee, ..doctor }
            }
            Self::PriceOtherProfession => {
                let other = if random.bool() { &DOCTOR } else { &PSYCHOLOGIST };
                Contact { amount: other.price, ..nurse }
            }
            Self::PriceDiffers => {
                let right = if random.bool() { doctor } else { nurse };
                Contact { amount: right.amount + 10, ..right }
            }
            Self::CreditUnpaired => doctor.credit(id),
            Self::DuplicateContact | Self::DuplicateVisit => doctor,
        }
    }
}
