//! Places out.

use serde::Serialize;
use utomlanskollen::comparison;

use crate::name::Name;

/// The best and worst place that a region may have.
#[derive(Serialize, Debug)]
pub struct Place {
    region: Name,
    best: u32,
    worst: u32,
}

impl Place {
    /// A place as it goes out.
    #[must_use]
    pub fn of(place: &comparison::Place) -> Self {
        // At most 21, so the numbers fit; u32 because a usize would cross as a BigInt.
        let number = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Self { region: Name(place.region.code()), best: number(place.best), worst: number(place.worst) }
    }
}
