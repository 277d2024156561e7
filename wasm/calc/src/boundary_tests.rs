//! The exports as JavaScript meets them: what goes in is read or refused with a code, and what comes out is as declared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod contract;
#[path = "../../../tests/common/declared.rs"]
mod declared;
mod refusals;
mod texts;

use js_sys::{Array, Object, Reflect};
use utomlanskollen::claim::Claim;
use utomlanskollen::data;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{calculate, derive};

wasm_bindgen_test_configure!(run_in_browser);

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

/// A question about Jämtland Härjedalen in 2020, with other fields put in.
fn question(fields: &str) -> JsValue {
    js(&format!(
        "{{ period: {{ from: '2020-01-01', to: '2020-12-31' }}, entries: [{{ region: '23' }}], priceList: {{ series: 'skl' }}, {fields} }}"
    ))
}

/// The value at "regions.0.figures".
fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

/// The node that a figure is; ids have points in them, so `at` cannot be asked.
fn node_of(derivation: &JsValue, figure: &str) -> JsValue {
    Reflect::get(&at(derivation, "figures"), &figure.into()).expect("figures by id")
}

fn text_at(value: &JsValue, path: &str) -> String {
    at(value, path).as_string().unwrap_or_else(|| panic!("no text at {path}: {:?}", at(value, path)))
}

fn items(value: &JsValue) -> Vec<JsValue> {
    value.dyn_ref::<Array>().unwrap_or_else(|| panic!("no array: {value:?}")).iter().collect()
}

fn keys(value: &JsValue) -> Vec<String> {
    assert!(value.is_object(), "no object: {value:?}");
    Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

/// The published cases as the page asks about them.
fn published_cases() -> Vec<JsValue> {
    let number = |claim: &Claim| {
        let number = claim.bounded();
        let parts = [("value", number.value), ("low", number.low), ("high", number.high)];
        let parts: Vec<_> = parts.iter().filter_map(|(name, part)| part.map(|part| format!("{name}: '{part}'"))).collect();
        format!("{{ {} }}", parts.join(", "))
    };
    let case = |case: &data::PublishedCase| {
        let mix = case.mix.map_or_else(String::new, |mix| format!(", mix: '{mix}'"));
        let contacts = case.contacts.map(|claim| format!("unsplit: {{ count: {}{mix} }}", number(claim)));
        let invoiced = case.invoiced.map(|claim| format!("invoiced: {}", number(claim)));
        let patients = case.patients.map(|claim| format!("patients: {}", number(claim)));
        let fields: Vec<_> = [contacts, invoiced, patients].into_iter().flatten().collect();
        js(&format!(
            "{{ period: {{ from: '{}', to: '{}' }}, entries: [{{ region: '{}', {} }}], priceList: {{ series: '{}' }}, fee: {{ published: '{}' }} }}",
            case.period.first(),
            case.period.last(),
            case.area.code(),
            fields.join(", "),
            case.series,
            case.fees,
        ))
    };
    data::CASES.iter().map(case).collect()
}

#[wasm_bindgen_test]
fn every_published_case_is_answered_and_every_figure_of_it_derived() {
    let cases = published_cases();
    assert!(cases.len() > 5);
    for case in cases {
        let region = text_at(&case, "entries.0.region");
        let answer = calculate(case.clone()).expect("an answer");
        let regions = items(&at(&answer, "regions"));
        assert_eq!(regions.len(), if region == "00" { 22 } else { 21 });
        let entered: Vec<_> = regions.iter().filter(|result| at(result, "entered").is_truthy()).collect();
        assert_eq!(entered.len(), 1);
        for (name, figure) in
            keys(&at(entered[0], "figures")).into_iter().map(|name| (name.clone(), at(entered[0], &format!("figures.{name}"))))
        {
            if at(&figure, "missing").is_undefined() {
                let derivation = derive(case.clone(), vec![format!("{region}.{name}")]).expect("a derivation");
                let node_of_figure = node_of(&derivation, &format!("{region}.{name}"));
                let nodes = items(&at(&derivation, "nodes"));
                let ids: Vec<String> = nodes.iter().map(|node| text_at(node, "id")).collect();
                for node in &nodes {
                    let operands = items(&at(node, "operands"));
                    assert!(
                        operands.iter().all(|id| ids.contains(&id.as_string().expect("an id"))),
                        "{name}: an operand is not there"
                    );
                }
                let last = nodes.last().expect("a node");
                assert_eq!(at(last, "id"), node_of_figure, "{name}: the last node is the figure");
                assert_eq!(at(&at(last, "figure"), "value"), at(&figure, "value"), "{name}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_nation_of_2020_costs_what_it_does_natively() {
    let answer = calculate(published_cases().remove(0)).expect("an answer");
    assert_eq!(text_at(&answer, "regions.0.figures.gross.value"), "996475000");
    assert_eq!(text_at(&answer, "regions.0.figures.gross.low"), "974812500");
    assert_eq!(text_at(&answer, "regions.0.figures.grossPerContact.value"), "433.25");
    assert_eq!(at(&answer, "period.year").as_f64(), Some(2020.0));
}
