//! The question as it comes in, in the shape that `types.d.ts` gives `ScenarioInput`.

use rust_decimal::Decimal;
use utomlanskollen::error::Error;
use utomlanskollen::question::{InputKind, Question};
use utomlanskollen::scenario::{MOST_SCENARIOS, Refusal, Scenario};
use utomlanskollen_boundary::{CodedError, Path};
use utomlanskollen_figures::number;
use utomlanskollen_figures::object::{Fields, Value};
use utomlanskollen_figures::question as baseline;
use wasm_bindgen::JsValue;

use crate::change;

pub(crate) type Read<T> = Result<T, CodedError>;

/// The question.
pub(crate) struct ScenarioQuestion {
    pub(crate) baseline: Question,
    pub(crate) scenarios: Vec<AskedScenario>,
    /// The share of itself by which a number known exactly is turned.
    pub(crate) step: Option<Decimal>,
}

/// A scenario as it was asked for.
pub(crate) struct AskedScenario {
    /// What it changes, or why that cannot be understood.
    pub(crate) scenario: Read<Scenario>,
    /// The kind of each change, in the order they came.
    kinds: Vec<String>,
    place: String,
}

impl AskedScenario {
    /// The core's refusal with its place in the input.
    pub(crate) fn refused(&self, refusal: &Refusal) -> CodedError {
        let of_lever = |kind: &String| change::lever(kind) == Some(refusal.lever);
        let mut path = self.place.clone();
        if let Some(position) = self.kinds.iter().position(of_lever) {
            path = format!("{path}.changes.{position}");
            if !refusal.part.is_empty() {
                path = format!("{path}.{}", refusal.part);
            }
        }
        CodedError::at_place(refusal.fault.code(), refusal.fault.params(), path)
    }
}

/// The question, or why it cannot be understood. What is wrong with the numbers of one scenario takes away only that one.
pub(crate) fn read(input: JsValue) -> Read<ScenarioQuestion> {
    let whole = Value { js: input, path: Path::Whole };
    whole.object(|input| {
        Ok(ScenarioQuestion {
            baseline: input.required("baseline", Fields::baseline, |value| baseline::read(&value))?,
            scenarios: input.required("scenarios", Fields::scenarios, |value| {
                let scenarios = value.items(asked)?;
                let is_possible = (1..=MOST_SCENARIOS).contains(&scenarios.len());
                if is_possible { Ok(scenarios) } else { Err(value.malformed("expected 1 to 4 scenarios")) }
            })?,
            step: input.optional("sensitivity", Fields::sensitivity, |value| {
                value.object(|sensitivity| sensitivity.required("step", Fields::step, step))
            })?,
        })
    })
}

fn step(value: Value<'_>) -> Read<Decimal> {
    let share = number::read(&value, InputKind::Share)?;
    let step = share.value.filter(|_| share.is_exact()).ok_or_else(|| value.malformed("expected one number"))?;
    // Turned by nothing, nothing could be seen.
    if step.is_zero() { Err(Error::ShareOutOfRange { path: value.path.to_string() }.into()) } else { Ok(step) }
}

fn asked(value: Value<'_>) -> Read<AskedScenario> {
    let mut kinds = Vec::new();
    let scenario = value.object(|asked| {
        asked.required("changes", Fields::changes, |changes| {
            let mut scenario = Scenario::default();
            changes.items(|change| change::read(&change, &mut scenario, &mut kinds))?;
            Ok(scenario)
        })
    });
    match scenario {
        Err(error) if error.is_malformed() => Err(error),
        scenario => Ok(AskedScenario { scenario, kinds, place: value.path.to_string() }),
    }
}
