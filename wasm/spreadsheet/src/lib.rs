//! Tables of the user's own in workbooks. What crosses is described in `types.d.ts`.
//!
//! A module of its own, fetched when a workbook is opened: reading one takes several times the code that reading text does.

// Not `forbid`: the code that wasm-bindgen writes for the exports needs it.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

mod cell;
mod container;
mod contents;
#[cfg(test)]
mod made;
mod number;
mod percent;
mod place;
mod refusal;
mod second_look;
#[cfg(test)]
mod tests;
mod workbook;
mod xml;
