//! What does digital out-of-region care (*digital utomlänsvård*) cost the home region?
//!
//! When a resident of one Swedish region meets a digital caregiver (*digital vårdgivare*) based in another, the home
//! region (*hemregion*) pays by a common price list. This crate computes that cost exactly, with the range that the
//! published figures allow and with every step it took. It is pure: no clock, no input or output, no floating point.
//!
//! Modules in reading order: a [`question`] holds [`region`]s, a [`period`], [`volume`]s of [`contact`]s, a
//! [`price_list`], [`patient_fee`]s and a [`centre_charge`]. [`liability`] says what the home region pays and
//! [`comparison`] how regions compare; [`assessment`] puts it together. Numbers are [`money`], [`ratio`]s and
//! [`quantity`]s; a [`derivation`] remembers how each came about. What cannot be answered is an [`error`], what a reader
//! must know a [`finding`]. Published numbers are [`claim`]s with a [`source`], kept in [`data`]. [`number_field`] and
//! [`region_table`] read what people type and paste. Beside the case stand [`reimbursement`] models and [`care_package`]s.

#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)
)]

pub mod assessment;
pub mod care_package;
pub mod centre_charge;
pub mod claim;
pub mod comparison;
pub mod comparison_table;
pub mod contact;
pub mod data;
pub mod derivation;
pub mod error;
pub mod finding;
pub mod liability;
pub mod money;
pub mod number_field;
pub mod own_table;
pub mod patient_fee;
pub mod peer;
pub mod period;
pub mod plausibility;
pub mod price_list;
pub mod quantity;
pub mod question;
pub mod ratio;
pub mod region;
pub mod region_table;
pub mod reimbursement;
pub mod review;
pub mod scenario;
pub mod source;
mod table_words;
pub mod volume;
