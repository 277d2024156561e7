//! What follows when rules are changed, for the browser: a question, and how its figures came about. What crosses is described in
//! `types.d.ts`.
//!
//! A module of its own, fetched when somebody changes a rule: it shares the core with `wasm/calc`, but not the bytes that
//! everybody downloads.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

mod answer;
#[cfg(test)]
mod boundary_tests;
mod change;
mod question;

use utomlanskollen::scenario::{self, Evaluation};
use utomlanskollen_boundary::CodedError;
use utomlanskollen_figures::{derivation, to_js};
use wasm_bindgen::prelude::*;

use question::ScenarioQuestion;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

fn evaluated(question: &ScenarioQuestion) -> Result<Evaluation, CodedError> {
    // A scenario that could not be read is evaluated as one that changes nothing, and said to be refused.
    let scenarios: Vec<_> =
        question.scenarios.iter().map(|asked| asked.scenario.as_ref().ok().cloned().unwrap_or_default()).collect();
    scenario::evaluate(&question.baseline, &scenarios, question.step).map_err(CodedError::from)
}

/// What follows from the changes.
#[wasm_bindgen(skip_typescript)]
pub fn evaluate(input: JsValue) -> Result<JsValue, JsValue> {
    let question = question::read(input)?;
    let evaluation = evaluated(&question)?;
    to_js(&answer::Answer::of(question, &evaluation))
}

/// How figures of it, and of the baseline, came about.
#[wasm_bindgen(js_name = deriveScenario, skip_typescript)]
pub fn derive_scenario(input: JsValue, figures: Vec<String>) -> Result<JsValue, JsValue> {
    let question = question::read(input)?;
    let evaluation = evaluated(&question)?;
    let found = derivation::found(figures, |name| evaluation.find(name))?;
    to_js(&derivation::Derivation::of(found, &evaluation.derivation))
}
