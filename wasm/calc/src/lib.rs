//! The engine for the browser: three questions, each a function. What crosses is described in `types.d.ts`.
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

use utomlanskollen::assessment::assess;
use utomlanskollen::number_field::{self, NumberField};
use utomlanskollen::question::Question;
use utomlanskollen_boundary::{CodedError, Path};
use utomlanskollen_figures::object::Value;
use utomlanskollen_figures::{derivation, question, to_js};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

fn read(input: JsValue) -> Result<Question, CodedError> {
    question::read(&Value { js: input, path: Path::Whole })
}

/// What the home regions pay, and how they compare.
#[wasm_bindgen(skip_typescript)]
pub fn calculate(input: JsValue) -> Result<JsValue, JsValue> {
    let question = read(input)?;
    let assessment = assess(&question).map_err(CodedError::from)?;
    to_js(&dto::output::Calculation::of(&question, &assessment))
}

/// How figures came about.
#[wasm_bindgen(skip_typescript)]
pub fn derive(input: JsValue, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = read(input)?;
    let assessment = assess(&question).map_err(CodedError::from)?;
    let found = derivation::found(figures, |name| assessment.find(name))?;
    to_js(&derivation::Derivation::of(found, &assessment.derivation))
}

/// What a text in a number field means.
#[wasm_bindgen(js_name = readNumber, skip_typescript)]
pub fn read_number(field: &str, text: &str) -> Result<JsValue, JsValue> {
    let kind = NumberField::from_code(field).ok_or_else(|| CodedError::malformed(&Path::Field(&Path::Whole, "field"), field))?;
    to_js(&dto::reading::Reading::of(text, number_field::read(kind, text)))
}
