//! The engine for the browser: six questions, each a function. What crosses is described in `types.d.ts`.
//!
//! The core knows nothing of JavaScript. The twins of its types that can be serialised live in `dto`; decimals cross
//! as text and errors as a code with its values.

// Not `forbid`: the code that wasm-bindgen writes for the exports needs it.
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
mod dto;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use utomlanskollen::assessment::assess;
use utomlanskollen::comparison_table;
use utomlanskollen::derivation::{Derivation, NodeId};
use utomlanskollen::error::Error;
use utomlanskollen::number_field::{self, NumberField};
use utomlanskollen_boundary::{CodedError, Path};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// What the home regions pay, and how they compare.
#[wasm_bindgen(skip_typescript)]
pub fn calculate(input: JsValue) -> Result<JsValue, JsValue> {
    let question = dto::input::read(input)?;
    let assessment = assess(&question).map_err(CodedError::from)?;
    to_js(&dto::output::Calculation::of(&question, &assessment))
}

/// How figures came about.
#[wasm_bindgen(skip_typescript)]
pub fn derive(input: JsValue, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = dto::input::read(input)?;
    let assessment = assess(&question).map_err(CodedError::from)?;
    explain(figures, &assessment.derivation, |name| assessment.find(name))
}

/// The regions beside each other, year by year.
#[wasm_bindgen(skip_typescript)]
pub fn compare(input: JsValue) -> Result<JsValue, JsValue> {
    let question = dto::table_question::read(input)?;
    let table = comparison_table::compare(&question).map_err(CodedError::from)?;
    to_js(&dto::table::Table::of(&table))
}

/// How figures of one year came about.
#[wasm_bindgen(js_name = deriveCompared, skip_typescript)]
pub fn derive_compared(input: JsValue, year: i32, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = dto::table_question::read(input)?;
    let table = comparison_table::compare(&question).map_err(CodedError::from)?;
    let unknown = || CodedError::from(Error::UnknownFigure { figure: year.to_string() });
    let compared = table.years.iter().find(|compared| compared.year == year).ok_or_else(unknown)?;
    explain(figures, &compared.derivation, |name| compared.find(name))
}

fn explain(
    figures: Vec<String>,
    derivation: &Derivation,
    find: impl Fn(&str) -> Option<NodeId>,
) -> Result<JsValue, JsValue> {
    let mut found = Vec::with_capacity(figures.len());
    for figure in figures {
        match find(&figure) {
            Some(node) => found.push((figure, node)),
            None => return Err(CodedError::from(Error::UnknownFigure { figure }).into()),
        }
    }
    to_js(&dto::derivation::Derivation::of(found, derivation))
}

/// What a text in a number field means.
#[wasm_bindgen(js_name = readNumber, skip_typescript)]
pub fn read_number(field: &str, text: &str) -> Result<JsValue, JsValue> {
    let kind = NumberField::from_code(field).ok_or_else(|| CodedError::malformed(&Path::Field(&Path::Whole, "field"), field))?;
    to_js(&dto::reading::Reading::of(text, number_field::read(kind, text)))
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    // Maps become plain objects, as types.d.ts says.
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
