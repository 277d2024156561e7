//! Patient fees (*patientavgifter*). The care region sets them, not the home region that pays the rest.

use crate::contact::{PerProfession, Profession};
use crate::data;
use crate::error::Error;
use crate::money::Kronor;
use crate::period::{Day, Period, Validity};
use crate::quantity::Bounded;
use crate::region::Area;
use crate::source::SourceId;

/// The fees of one care region over time. Source: `data/patient_fees.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedFees {
    /// Stable name.
    pub id: &'static str,
    /// The care region that decides them.
    pub care_region: Area,
    /// Fees in order of time.
    pub fees: &'static [PublishedFee],
}

/// One fee for some professions from a day to a day.
#[derive(Debug, Clone, Copy)]
pub struct PublishedFee {
    /// Days in force.
    pub validity: Validity,
    /// Whose contacts.
    pub professions: &'static [Profession],
    /// The fee of one contact.
    pub fee: Kronor,
    /// Where it was published.
    pub source: SourceId,
}

/// The yearly cap (*högkostnadsskydd*) from a day to a day: the most that a patient pays in fees during the twelve months from the
/// first visit. Source: `data/fee_caps.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedFeeCap {
    /// Stable name.
    pub id: &'static str,
    /// Days in force.
    pub validity: Validity,
    /// Kronor in twelve months.
    pub cap: Kronor,
    /// Where it was published.
    pub source: SourceId,
}

/// The fee of one contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedFee {
    /// Kronor.
    pub fee: Bounded,
    /// Where it was published; `None` for the user's own.
    pub source: Option<SourceId>,
}

/// Fees to calculate with.
#[derive(Debug, Clone, Default)]
pub struct FeeSchedule {
    care_region: Option<Area>,
    fees: Vec<(Validity, PerProfession<Option<ListedFee>>)>,
}

impl FeeSchedule {
    /// The published fees of a care region.
    ///
    /// # Errors
    /// [`Error::UnknownSchedule`].
    pub fn published(id: &str) -> Result<Self, Error> {
        let schedule = data::PATIENT_FEES.iter().find(|fees| fees.id == id);
        let schedule = schedule.ok_or_else(|| Error::UnknownSchedule { schedule: id.to_owned() })?;
        let fees = schedule.fees.iter().map(|row| {
            let listed = ListedFee { fee: Bounded::exactly(row.fee.decimal()), source: Some(row.source) };
            (row.validity, PerProfession::new(|profession| row.professions.contains(&profession).then_some(listed)))
        });
        Ok(Self { care_region: Some(schedule.care_region), fees: fees.collect() })
    }

    /// The user's own fees.
    ///
    /// # Errors
    /// [`Error::FeesOverlap`] when a profession would have two fees on one day, [`Error::ListReversed`].
    pub fn own(fees: Vec<(Validity, PerProfession<Option<ListedFee>>)>) -> Result<Self, Error> {
        for (position, (validity, by_profession)) in fees.iter().enumerate() {
            if let Some(last) = validity.last.filter(|last| *last < validity.first) {
                return Err(Error::ListReversed { from: validity.first, to: last });
            }
            for (other, others) in fees.iter().skip(position.saturating_add(1)) {
                let named_twice =
                    by_profession.iter().zip(others.iter()).any(|((_, one), (_, two))| one.is_some() && two.is_some());
                if let Some(day) = validity.first_shared_day(*other).filter(|_| named_twice) {
                    return Err(Error::FeesOverlap { day });
                }
            }
        }
        Ok(Self { care_region: None, fees })
    }

    /// These fees with those of some professions replaced on all days of a period; the user's own.
    #[must_use]
    pub(crate) fn with(&self, fees: PerProfession<Option<Bounded>>, period: Period) -> Self {
        let whole = Validity { first: period.first(), last: Some(period.last()) };
        let own = PerProfession::new(|profession| fees.get(profession).map(|fee| ListedFee { fee, source: None }));
        let left = self.fees.iter().map(|(validity, before)| {
            (*validity, PerProfession::new(|profession| before.get(profession).filter(|_| fees.get(profession).is_none())))
        });
        Self { care_region: self.care_region, fees: core::iter::once((whole, own)).chain(left).collect() }
    }

    /// The care region that decides the fees; `None`: they are the user's own, for whichever it is.
    #[must_use]
    pub const fn care_region(&self) -> Option<Area> {
        self.care_region
    }

    /// The fee of a profession on a day; `None`: not known.
    #[must_use]
    pub fn in_force(&self, day: Day, profession: Profession) -> Option<ListedFee> {
        let valid = self.fees.iter().filter(|(validity, _)| validity.contains(day));
        valid.filter_map(|(_, fees)| *fees.get(profession)).next()
    }

    /// The days in a period on which a fee changes.
    pub(crate) fn changes(&self, period: Period) -> impl Iterator<Item = Day> + '_ {
        self.fees.iter().flat_map(|(validity, _)| validity.changes()).filter(move |day| period.contains(*day))
    }
}
