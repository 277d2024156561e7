//! The regions beside each other, year by year, for the browser: two questions, each a function. What crosses is described
//! in `types.d.ts`.
//!
//! A module of its own, fetched when somebody compares or looks at a region: it shares the core with `wasm/calc`, but
//! not the bytes that everybody downloads.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

#[cfg(test)]
mod boundary_tests;
mod question;
mod table;

use utomlanskollen::comparison_table;
use utomlanskollen::error::Error;
use utomlanskollen_boundary::CodedError;
use utomlanskollen_figures::{derivation, to_js};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// The regions beside each other, year by year.
#[wasm_bindgen(skip_typescript)]
pub fn compare(input: JsValue) -> Result<JsValue, JsValue> {
    let question = question::read(input)?;
    let table = comparison_table::compare(&question).map_err(CodedError::from)?;
    to_js(&table::Table::of(&table))
}

/// How figures of one year came about.
#[wasm_bindgen(js_name = deriveCompared, skip_typescript)]
pub fn derive_compared(input: JsValue, year: i32, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = question::read(input)?;
    let table = comparison_table::compare(&question).map_err(CodedError::from)?;
    let unknown = || CodedError::from(Error::UnknownFigure { figure: year.to_string() });
    let compared = table.years.iter().find(|compared| compared.year == year).ok_or_else(unknown)?;
    let found = derivation::found(figures, |name| compared.find(name))?;
    to_js(&derivation::Derivation::of(found, &compared.derivation))
}
