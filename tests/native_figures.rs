//! Random questions with the figures that the engine gives on this machine, one JSON object a line, for the browser's
//! engine to give the same: `tests/web/native-equals-wasm.test.js` runs this with `NATIVE_FIGURES` naming a file.

#[path = "common/input.rs"]
mod input;
#[path = "common/questions.rs"]
mod questions;

use std::env;
use std::fs::File;
use std::io::{BufWriter, Write as _};

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use utomlanskollen::assessment::assess;
use utomlanskollen::comparison;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::quantity::{Bounds, Quantity};
use utomlanskollen::question::Question;
use utomlanskollen::ratio::Ratio;

/// How many questions the browser is asked.
const QUESTIONS: usize = 2_500;
/// How many are tried here when nobody wants the file.
const A_FEW: usize = 25;

#[test]
fn every_random_question_has_an_answer() {
    let file = env::var_os("NATIVE_FIGURES");
    let mut lines = file.as_ref().map(|path| BufWriter::new(File::create(path).expect("a file to write")));
    // The same questions every time.
    let mut runner = TestRunner::deterministic();
    for _ in 0..if file.is_some() { QUESTIONS } else { A_FEW } {
        let input = questions::question().new_tree(&mut runner).expect("a question").current();
        let answer = answer(&input.question().expect("a question that is not refused"));
        assert!(!answer.is_empty(), "no figures for {input:?}");
        if let Some(lines) = &mut lines {
            let line = json!({ "input": input, "answer": answer });
            writeln!(lines, "{line}").expect("a file to write");
        }
    }
}

/// Every figure, mean, place and finding by name, with the texts that cross the boundary.
fn answer(question: &Question) -> Map<String, Value> {
    let assessment = assess(question).expect("an answer");
    let mut finder = BoundsFinder::new(&assessment.derivation);
    let mut answer = Map::new();
    for area in &assessment.areas {
        for (name, found) in area.all() {
            let found = match found {
                Ok(node) => figure(finder.quantity(*node)),
                Err(missing) => json!({ "missing": missing.code() }),
            };
            answer.insert(format!("{}.{}", area.area.code(), name.code()), found);
        }
    }
    for compared in &assessment.comparisons {
        let measure = compared.measure.figure().code();
        let means = [("weighted", compared.weighted), ("unweighted", compared.unweighted), ("median", compared.median)];
        answer.extend(means.map(|(mean, node)| (format!("{mean}.{measure}"), figure(finder.quantity(node)))));
        let places = comparison::places(&mut finder, &compared.covered).into_iter();
        let places = places.map(|place| json!({ "region": place.region.code(), "best": place.best, "worst": place.worst }));
        answer.insert(format!("places.{measure}"), places.collect());
    }
    let findings = assessment.findings.iter().map(|finding| {
        let values: Map<String, Value> =
            finding.params().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        json!({ "code": finding.code(), "severity": finding.severity().code(), "params": values })
    });
    answer.insert("findings".to_owned(), findings.collect());
    answer
}

/// A figure as `Figure` in `wasm/calc/src/types.d.ts`: what does not hold is left out.
fn figure(quantity: Quantity) -> Value {
    let mut parts = Map::new();
    let mut add = |name: &str, number: Option<Ratio>| {
        if let Some(number) = number.and_then(Ratio::divided) {
            parts.insert(name.to_owned(), number.normalize().to_string().into());
        }
    };
    add("value", quantity.value);
    match quantity.bounds {
        Bounds::Exact => {}
        Bounds::Between { low, high, wider } => {
            add("low", low);
            add("high", high);
            if wider {
                parts.insert("wider".to_owned(), true.into());
            }
        }
        Bounds::None => {
            parts.insert("unbounded".to_owned(), true.into());
        }
    }
    Value::Object(parts)
}
