//! The review of an invoice's care annex: rows of contacts become totals and findings, worded as questions to the region
//! that charges.
//!
//! In reading order: [`settings`] say what is gone by; a [`row`] is what was read, with an exact [`amount`].

pub mod amount;
pub mod row;
pub mod settings;
