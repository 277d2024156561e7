//! Reimbursement models and care packages for the browser: two questions, each with how its figures came about. What crosses is
//! described in `types.d.ts`.
//!
//! A module of its own, fetched when somebody asks one of them.

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
mod models_answer;
mod models_question;
mod package_answer;
mod package_question;
mod reading;

use utomlanskollen::{care_package, reimbursement};
use utomlanskollen_boundary::CodedError;
use utomlanskollen_figures::{derivation, to_js};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

fn refused(fault: &reimbursement::Fault) -> CodedError {
    CodedError::at_place(fault.code(), fault.params(), fault.path())
}

fn refused_package(fault: &care_package::Fault) -> CodedError {
    CodedError::at_place(fault.code(), fault.params(), fault.path().to_owned())
}

/// The same activity under each model.
#[wasm_bindgen(skip_typescript)]
pub fn reimburse(input: JsValue) -> Result<JsValue, JsValue> {
    let question = models_question::read(input)?;
    let answer = reimbursement::reimburse(&question).map_err(|fault| refused(&fault))?;
    to_js(&models_answer::Answer::of(&answer))
}

/// How figures of the models came about.
#[wasm_bindgen(js_name = deriveModels, skip_typescript)]
pub fn derive_models(input: JsValue, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = models_question::read(input)?;
    let answer = reimbursement::reimburse(&question).map_err(|fault| refused(&fault))?;
    let found = derivation::found(figures, |name| answer.find(name))?;
    to_js(&derivation::Derivation::of(found, &answer.derivation))
}

/// Who pays what for a care package.
#[wasm_bindgen(js_name = assessPackage, skip_typescript)]
pub fn assess_package(input: JsValue) -> Result<JsValue, JsValue> {
    let question = package_question::read(input)?;
    let package = care_package::assess(&question).map_err(|fault| refused_package(&fault))?;
    to_js(&package_answer::Answer::of(&package))
}

/// How figures of a care package came about.
#[wasm_bindgen(js_name = derivePackage, skip_typescript)]
pub fn derive_package(input: JsValue, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = package_question::read(input)?;
    let package = care_package::assess(&question).map_err(|fault| refused_package(&fault))?;
    let found = derivation::found(figures, |name| package.find(name))?;
    to_js(&derivation::Derivation::of(found, &package.derivation))
}
