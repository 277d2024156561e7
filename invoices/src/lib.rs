//! Care annexes (*vårdbilagor*) as a region might send them, with faults that are planted and listed, so that a review can
//! be held against what is known to be wrong with the file.
//!
//! It knows nothing of the core, so that it cannot share a misunderstanding with it: prices and fees of 2020 stand in
//! `terms` once more. In reading order: a `contact` is a right row; a [`Fault`] is what can be planted; [`Order`] is
//! what to write, and [`Order::write`] writes it. The same order gives the same bytes.

mod annex;
mod contact;
mod fault;
mod order;
mod settings;
mod terms;

pub use annex::{Annex, Planted};
pub use fault::Fault;
pub use order::Order;
pub use settings::{CARE_REGION, HOME_REGION, PERIOD, PRICES, TODAY, contact_types};
