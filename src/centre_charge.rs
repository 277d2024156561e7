//! What the home region charges a patient's listed care centre (*vårdcentral*) for a contact elsewhere.

use crate::contact::{PerProfession, Profession};
use crate::data;
use crate::error::Error;
use crate::money::Kronor;
use crate::quantity::Bounded;
use crate::region::Area;
use crate::source::SourceId;

/// A published charge. The home region decides it, and it need not equal the price. Source: `data/centre_charges.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedCharge {
    /// Stable name.
    pub id: &'static str,
    /// The home region that charges it.
    pub home_region: Area,
    /// Charge of one contact by profession.
    pub charges: &'static [(&'static [Profession], Kronor, SourceId)],
}

/// Charge of one contact by profession, with its source; `None`: not known for that profession.
pub type CentreCharges = PerProfession<Option<(Bounded, Option<SourceId>)>>;

/// The published charge of an id.
///
/// # Errors
/// [`Error::UnknownSchedule`].
pub fn published(id: &str) -> Result<CentreCharges, Error> {
    let charge = data::CENTRE_CHARGES.iter().find(|charge| charge.id == id);
    let charge = charge.ok_or_else(|| Error::UnknownSchedule { schedule: id.to_owned() })?;
    Ok(PerProfession::new(|profession| {
        let (_, amount, source) = charge.charges.iter().find(|(professions, ..)| professions.contains(&profession))?;
        Some((Bounded::exactly(amount.decimal()), Some(*source)))
    }))
}
