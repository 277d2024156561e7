//! The exports as JavaScript meets them: what goes in is read or refused with a code, and what comes out is as declared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "../../../tests/common/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{derive_scenario, evaluate};
use declared::Declarations;

wasm_bindgen_test_configure!(run_in_browser);

const TYPES: Declarations = Declarations(include_str!("types.d.ts"));
/// Figures, findings and derivations are declared with the engine's.
const OF_THE_ENGINE: Declarations = Declarations(include_str!("../../calc/src/types.d.ts"));

const BASELINE: &str =
    "{ period: { from: '2020-01-01', to: '2020-12-31' }, priceList: { series: 'skl' }, fee: { published: 'sormland' },
    payingShare: '0.5', centreCharge: { published: 'skane' },
    entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '1000' }, { profession: 'nurse', count: '200' }] },
        { region: '22', contacts: [{ profession: 'doctor', count: '500' }] }] }";

/// A year in which the price changed, and contacts of no known day.
const ACROSS: &str = "{ period: { from: '2019-01-01', to: '2019-12-31' }, priceList: { series: 'skl' }, payingShare: '0',
    entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '1000' }] }] }";

/// Every kind of change, with every field that there is; together they are too many for one scenario only where two exclude each other.
const CHANGES: [&str; 12] = [
    "{ kind: 'list', list: 'skl-2017' }",
    "{ kind: 'series', series: 'jonkoping' }",
    "{ kind: 'prices', prices: [{ profession: 'doctor', amount: '450' }], feeIncluded: 'no' }",
    "{ kind: 'fee', fee: { uniform: '100' } }",
    "{ kind: 'paying', share: { low: '0.5', high: '0.8' } }",
    "{ kind: 'payable', rule: { share: { low: '0.6', high: '0.8' } } }",
    "{ kind: 'assessment', share: '0.1' }",
    "{ kind: 'volume', factor: [{ profession: 'nurse', amount: '1.5' }] }",
    "{ kind: 'elasticity', of: 'price', value: '-0.2' }",
    "{ kind: 'ending', share: '0.5', to: { digital: '0.2', physical: '0.45', selfCare: '0.35' },
        cost: { digital: [{ profession: 'doctor', amount: '400' }], physical: [{ profession: 'doctor', amount: '2093' }] } }",
    "{ kind: 'followUp', share: '0.036', cost: [{ profession: 'doctor', amount: '2093' }] }",
    "{ kind: 'centre', charge: 'all' }",
];

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

fn items(value: &JsValue) -> Vec<JsValue> {
    value.dyn_ref::<Array>().unwrap_or_else(|| panic!("no array: {value:?}")).iter().collect()
}

fn text(value: &JsValue, path: &str) -> Option<String> {
    at(value, path).as_string()
}

fn texts(objects: &[JsValue], field: &str) -> BTreeSet<String> {
    objects.iter().filter_map(|object| text(object, field)).collect()
}

fn keys(object: &JsValue) -> BTreeSet<String> {
    Object::keys(object.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

fn code(refusal: Result<JsValue, JsValue>) -> (String, String) {
    let error = refusal.expect_err("a refusal");
    (text(&error, "code").expect("a code"), text(&error, "path").expect("a path"))
}

fn is(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

/// A question with one scenario for each of these lists of changes.
fn question(scenarios: &[&str]) -> String {
    let scenarios: Vec<String> = scenarios.iter().map(|changes| format!("{{ changes: [{changes}] }}")).collect();
    format!("{{ baseline: {BASELINE}, scenarios: [{}], sensitivity: {{ step: '0.1' }} }}", scenarios.join(", "))
}

fn answered(scenarios: &[&str]) -> JsValue {
    evaluate(js(&question(scenarios))).expect("an answer")
}

/// Why the first of these scenarios is refused, and that a second is not.
fn refused(changes: &str) -> (String, String) {
    let answer = answered(&[changes, ""]);
    assert!(at(&answer, "scenarios.1.refusal").is_undefined(), "the other is calculated");
    assert!(items(&at(&answer, "scenarios.0.regions")).is_empty());
    let refusal = at(&answer, "scenarios.0.refusal");
    (text(&refusal, "code").expect("a code"), text(&refusal, "path").expect("a path"))
}

/// All but the series and the elasticity, which exclude others.
fn all_at_once() -> String {
    let together = |change: &&&str| !change.contains("'series'") && !change.contains("elasticity");
    CHANGES.iter().filter(together).copied().collect::<Vec<_>>().join(", ")
}

#[wasm_bindgen_test]
fn every_declared_kind_of_change_is_read() {
    let kinds: BTreeSet<String> = texts(&CHANGES.map(js), "kind");
    let interfaces = TYPES.0.lines().filter(|line| line.contains("Change {") || line.trim_start().starts_with("kind: \""));
    let declared: BTreeSet<String> =
        interfaces.filter_map(|line| line.split("kind: \"").nth(1)?.split('"').next()).map(str::to_owned).collect();
    assert_eq!(kinds, declared);
    for change in CHANGES {
        let answer = answered(&[change]);
        assert!(at(&answer, "scenarios.0.refusal").is_undefined() || change.contains("jonkoping"), "{change}: {answer:?}");
        // A field that is not read is refused as unknown, and so is one that is not there.
        let more = change.replacen("{ kind", "{ more: 1, kind", 1);
        assert_eq!(code(evaluate(js(&question(&[&more])))), is("input.malformed", "scenarios.0.changes.0"), "{change}");
    }
}

#[wasm_bindgen_test]
fn answers_are_as_declared() {
    let all = all_at_once();
    let answer = answered(&[
        &all,
        "{ kind: 'payable', rule: { share: { low: '0.6', high: '0.8' } } }",
        "",
        &[CHANGES[2], CHANGES[8]].join(", "),
    ]);
    TYPES.assert_as_declared("ScenarioAnswer", std::slice::from_ref(&answer));
    // A year with a change of prices, contacts of no known day, and shares of which nothing is known.
    let across = format!(
        "{{ baseline: {ACROSS}, scenarios: [{{ changes: [{{ kind: 'list', list: 'skl-2017' }}] }},
            {{ changes: [{{ kind: 'payable', rule: {{}} }}, {{ kind: 'paying' }}] }}, {{ changes: [{{ kind: 'followUp', cost: [] }}] }}] }}"
    );
    let across = evaluate(js(&across)).expect("an answer");
    let scenarios = [&answer, &across].map(|answer| items(&at(answer, "scenarios"))).concat();
    let refused = answered(&["{ kind: 'fee', fee: { uniform: '0' } }, { kind: 'elasticity', of: 'fee', value: '3' }"]);
    TYPES.assert_as_declared("Refusal", &[at(&refused, "scenarios.0.refusal")]);
    TYPES.assert_as_declared("ScenarioResult", &[scenarios.clone(), items(&at(&refused, "scenarios"))].concat());
    let each = |part: &str| scenarios.iter().flat_map(|scenario| items(&at(scenario, part))).collect::<Vec<_>>();
    let regions = each("regions");
    TYPES.assert_as_declared(
        "RegionChange",
        &[regions.clone(), scenarios.iter().map(|one| at(one, "together")).filter(JsValue::is_object).collect()].concat(),
    );
    let provisions = each("provisions");
    TYPES.assert_as_declared("Provision", &provisions);
    let values: Vec<JsValue> =
        provisions.iter().flat_map(|provision| ["before", "after"].map(|when| at(provision, when))).collect();
    TYPES.assert_as_declared("ProvisionValue", &values);
    assert!(texts(&provisions, "what").is_subset(&TYPES.union("ProvisionName")));
    let bars = each("tornado");
    TYPES.assert_as_declared("Bar", &bars);
    let ends: Vec<JsValue> =
        bars.iter().flat_map(|bar| ["lesser", "greater"].map(|end| at(bar, end))).filter(|end| end.is_object()).collect();
    TYPES.assert_as_declared("BarEnd", &ends);
    TYPES.assert_as_declared("BreakEven", &each("breakEven"));
    let names = TYPES.union("ScenarioFigureName");
    for region in &regions {
        for part in ["before", "after", "difference", "change"] {
            let found = keys(&at(region, part));
            assert!(names.is_superset(&found), "{part}: {found:?}");
        }
        assert_eq!(keys(&at(region, "effects")), TYPES.union("EffectName"));
    }
}

#[wasm_bindgen_test]
fn figures_are_those_worked_out_by_hand() {
    // 650 for 500 on 1 000 doctors, 300 for 275 on 200 nurses: 155 000 more; in the other region 75 000.
    let answer = answered(&["{ kind: 'list', list: 'skl-2017' }"]);
    let regions = items(&at(&answer, "scenarios.0.regions"));
    assert_eq!(regions.iter().filter_map(|region| text(region, "region")).collect::<Vec<_>>(), ["22", "23"]);
    assert_eq!(text(&regions[0], "effects.price.value").as_deref(), Some("75000"));
    assert_eq!(text(&regions[1], "effects.price.value").as_deref(), Some("155000"));
    assert_eq!(text(&answer, "scenarios.0.together.effects.price.value").as_deref(), Some("230000"));
    assert_eq!(text(&answer, "scenarios.0.together.split.price").as_deref(), Some("230000"));
    // A range goes out as one.
    let answer = answered(&["{ kind: 'payable', rule: {} }"]);
    let after = at(&answer, "scenarios.0.together.after.liability");
    assert_eq!(text(&after, "low").as_deref(), Some("0"));
    assert_eq!(text(&after, "high"), text(&answer, "scenarios.0.together.before.liability.value"));
}

#[wasm_bindgen_test]
fn figures_are_derived_with_their_sources() {
    let all = question(&["{ kind: 'list', list: 'skl-2017' }", ""]);
    let figures = ["23.liability", "s1.23.liability", "s1.all.priceEffect", "s2.23.total"].map(str::to_owned).to_vec();
    let derivation = derive_scenario(js(&all), figures).expect("a derivation");
    OF_THE_ENGINE.assert_as_declared("Derivation", std::slice::from_ref(&derivation));
    let nodes = items(&at(&derivation, "nodes"));
    let ids: Vec<String> = nodes.iter().filter_map(|node| text(node, "id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "no id is two nodes: {ids:?}");
    assert!(texts(&nodes, "unit").is_subset(&OF_THE_ENGINE.union("Unit")));
    let sources: BTreeSet<String> = nodes.iter().filter_map(|node| text(node, "sourceIds.0")).collect();
    assert!(sources.contains("skl_2019_06"), "{sources:?}");
    // What a scenario leaves alone is the baseline's own.
    assert!(!ids.iter().any(|id| id.starts_with("s2.")), "{ids:?}");
    assert_eq!(code(derive_scenario(js(&all), vec!["s3.23.liability".to_owned()])).0, "figure.unknown");
}

#[wasm_bindgen_test]
fn what_is_no_question_is_refused_with_its_place() {
    let asked = |question: &str| code(evaluate(js(question)));
    assert_eq!(asked("null"), is("input.malformed", ""));
    assert_eq!(asked(&format!("{{ baseline: {BASELINE} }}")), is("input.malformed", "scenarios"));
    assert_eq!(asked(&question(&[])), is("input.malformed", "scenarios"));
    assert_eq!(asked(&question(&["", "", "", "", ""])), is("input.malformed", "scenarios"));
    assert_eq!(asked(&question(&["{ kind: 'magic' }"])), is("input.malformed", "scenarios.0.changes.0"));
    assert_eq!(asked(&question(&["{ kind: 'paying', share: 0.5 }"])), is("input.malformed", "scenarios.0.changes.0.share"));
    let without = question(&[""]).replace("'skl'", "'no such'");
    assert_eq!(asked(&without).1, "baseline.priceList.series");
    let step = |step: &str| asked(&question(&[""]).replace("'0.1'", step));
    assert_eq!(step("'0'"), is("input.share_out_of_range", "sensitivity.step"));
    assert_eq!(step("'1.5'"), is("input.share_out_of_range", "sensitivity.step"));
    assert_eq!(step("{ low: '0.1', high: '0.2' }"), is("input.malformed", "sensitivity.step"));
}

#[wasm_bindgen_test]
fn what_is_wrong_in_one_scenario_stands_at_its_field() {
    let place = |rest: &str| format!("scenarios.0.changes.0.{rest}");
    let wrong = |change: &str, fault: &str, rest: &str| assert_eq!(refused(change), is(fault, &place(rest)), "{change}");
    wrong("{ kind: 'paying', share: '1.2' }", "input.share_out_of_range", "share");
    wrong("{ kind: 'paying', share: '1.234,5' }", "input.not_decimal", "share");
    wrong("{ kind: 'payable', rule: { share: '-0.1' } }", "input.share_out_of_range", "rule.share");
    wrong("{ kind: 'prices', prices: [{ profession: 'doctor', amount: '-1' }] }", "input.negative", "prices.0.amount");
    wrong("{ kind: 'volume', factor: '99999999999999999999999999999999' }", "input.too_large", "factor");
    wrong("{ kind: 'elasticity', of: 'price', value: 'NaN' }", "input.not_decimal", "value");
    // A nurse's fee is 0 there.
    wrong("{ kind: 'elasticity', of: 'fee', value: '-0.2' }", "scenario.elasticity_of_zero", "value");
}

#[wasm_bindgen_test]
fn a_lever_at_fault_is_told_where_it_stands() {
    let ending = |to: &str| format!("{{ kind: 'ending', share: '0.5', to: {to}, cost: {{ digital: [], physical: [] }} }}");
    let sums = ending("{ digital: '0.6', physical: '0.6', selfCare: '0' }");
    assert_eq!(refused(&sums), is("scenario.destinations_do_not_sum", "scenarios.0.changes.0.to"));
    // The lever at fault is the second change.
    let price = "{ kind: 'prices', prices: [{ profession: 'doctor', amount: '2000' }] }";
    let negative = format!("{price}, {{ kind: 'elasticity', of: 'price', value: '-0.5' }}");
    assert_eq!(refused(&negative), is("scenario.negative_contacts", "scenarios.0.changes.1.value"));
    let twice = "{ kind: 'list', list: 'skl-2017' }, { kind: 'series', series: 'skl' }";
    assert_eq!(refused(twice), is("scenario.lever_twice", "scenarios.0.changes.1"));
    assert_eq!(refused("{ kind: 'series', series: 'jonkoping' }").1, "scenarios.0.changes.0");
}
