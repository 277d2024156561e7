//! Volumes: how many contacts were invoiced, of which profession, in which part of the period.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::data;
use crate::error::Error;
use crate::period::Period;
use crate::quantity::Bounded;
use crate::source::SourceId;

/// Contacts of one profession.
#[derive(Debug, Clone, Copy)]
pub struct Volume {
    /// Who met the patients.
    pub profession: Profession,
    /// How many contacts.
    pub contacts: Bounded,
    /// The part of the period they fell in; `None`: somewhere in the whole of it.
    pub within: Option<Period>,
}

/// Contacts whose profession is not known.
#[derive(Debug, Clone, Copy)]
pub struct Unsplit {
    /// How many contacts.
    pub contacts: Bounded,
    /// The mix to split them by; `None`: any mix is possible.
    pub mix: Option<&'static Mix>,
}

/// Published shares of the professions (*yrkesmix*). Source: `data/mixes.csv`.
#[derive(Debug, Clone, Copy)]
pub struct Mix {
    /// Stable name.
    pub id: &'static str,
    /// The calendar year it is of.
    pub year: i32,
    /// Shares 0 to 1, summing to 1. They are rounded to whole percent; no bounds are computed from that.
    pub shares: &'static [(Profession, Decimal)],
    /// Where they were published.
    pub source: SourceId,
}

impl Mix {
    /// The mix of an id.
    ///
    /// # Errors
    /// [`Error::UnknownMix`].
    pub fn published(id: &str) -> Result<&'static Self, Error> {
        data::MIXES.iter().find(|mix| mix.id == id).ok_or_else(|| Error::UnknownMix { mix: id.to_owned() })
    }
}

/// How the volume of a whole period falls on the stretches before and after a change of price or fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Allocation {
    /// Not known: the result is the range from all before to all after.
    #[default]
    Anywhere,
    /// As many each day, because the user chose so. Parts of contacts are not rounded.
    EvenlyOverDays,
}
