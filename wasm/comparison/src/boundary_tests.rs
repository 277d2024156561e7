//! The exports as JavaScript meets them: what goes in is read or refused with a code, and what comes out is as declared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "../../../tests/common/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{compare, derive_compared};
use declared::Declarations;

wasm_bindgen_test_configure!(run_in_browser);

const TYPES: Declarations = Declarations(include_str!("types.d.ts"));
/// Figures and derivations are declared with the engine's.
const OF_THE_ENGINE: Declarations = Declarations(include_str!("../../calc/src/types.d.ts"));

const PUBLISHED: &str = "{ use: 'published', chosen: [], own: [] }";
/// A question with every field that there is; its numbers bring every refusal of a sentence and both kinds of base forward.
const EVERYTHING: &str = "{
    use: 'both',
    chosen: ['00-2020-invoiced-2'],
    own: [
        { region: '08', year: 2020, measure: 'contacts', number: '30000' },
        { region: '08', year: 2024, measure: 'contacts', number: { value: '30000', low: '29000' } },
        { region: '07', year: 2024, measure: 'contacts', number: '20000' },
        { region: '08', year: 2024, measure: 'invoiced', number: '15000000' },
        { region: '08', year: 2024, measure: 'patients', number: '9000' },
        { region: '08', year: 2024, measure: 'population', number: '247000' },
        { region: '08', year: 2024, measure: 'netCost', number: '1000000000' },
        { region: '07', year: 2024, measure: 'invoicedShareOfPrimaryCare', number: '0.02' },
        { region: '01', year: 2024, measure: 'contactsPerThousand', number: '20' },
        { region: '03', year: 2024, measure: 'invoicedPerInhabitant', number: '0' },
        { region: '07', year: 2024, measure: 'invoicedPerInhabitant', number: '20' },
        { region: '04', year: 2023, measure: 'contactsPerThousand', number: '20' },
        { region: '05', year: 2023, measure: 'contactsPerThousand', number: '20' },
    ],
    among: ['01', '03', '04', '05', '07', '08', '10', '17', '25'],
}";

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

fn keys(value: &JsValue) -> Vec<String> {
    Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

fn every(objects: &[JsValue], field: &str) -> Vec<JsValue> {
    objects.iter().flat_map(|object| items(&at(object, field))).collect()
}

fn texts<'a>(objects: impl IntoIterator<Item = &'a JsValue>, field: &str) -> BTreeSet<String> {
    objects.into_iter().filter_map(|object| at(object, field).as_string()).collect()
}

fn tables() -> Vec<JsValue> {
    [PUBLISHED, EVERYTHING, &PUBLISHED.replace("published", "own"), &EVERYTHING.replace("both", "own")]
        .map(|question| compare(js(question)).expect("an answer"))
        .to_vec()
}

#[wasm_bindgen_test]
fn answers_are_as_declared() {
    let tables = tables();
    TYPES.assert_as_declared("ComparedTable", &tables);
    let years = every(&tables, "years");
    TYPES.assert_as_declared("ComparedYear", &years);
    let areas = every(&years, "areas");
    TYPES.assert_as_declared("ComparedArea", &areas);
    let measures = every(&years, "measures");
    TYPES.assert_as_declared("ComparedOn", &measures);
    let values = |objects: Vec<JsValue>| -> Vec<JsValue> {
        objects.iter().flat_map(|object| keys(object).into_iter().map(|key| at(object, &key)).collect::<Vec<_>>()).collect()
    };
    TYPES.assert_as_declared("Basis", &values(areas.iter().map(|area| at(area, "bases")).collect()));
    let figures = values(areas.iter().map(|area| at(area, "figures")).collect());
    let missing = texts(&figures, "missing");
    assert!(missing.is_subset(&OF_THE_ENGINE.union("MissingReason")), "{missing:?}");
    assert_eq!(texts(&measures, "measure"), TYPES.union("ComparedMeasure"));
    let statements: Vec<JsValue> = measures.iter().map(|measure| at(measure, "statement")).collect();
    let refused = ["too_few", "apart", "overlap", "open", "absolute", "nothing_lowest"].map(str::to_owned);
    assert_eq!(texts(&statements, "refused"), BTreeSet::from(refused));
    let said = |field: &str| -> BTreeSet<String> {
        let lists = statements.iter().map(|statement| at(statement, field)).filter(JsValue::is_object);
        lists.flat_map(|list| items(&list)).filter_map(|item| item.as_string()).collect()
    };
    assert_eq!(said("cautions"), TYPES.union("Caution"));
    let codes =
        |objects: &[JsValue]| -> BTreeSet<String> { every(objects, "reasons").iter().filter_map(JsValue::as_string).collect() };
    assert!(codes(&every(&measures, "apart")).is_subset(&TYPES.union("ApartReason")));
    assert_eq!(codes(&every(&tables, "breaks")), TYPES.union("BreakReason"));
}

#[wasm_bindgen_test]
fn every_declared_measure_of_a_cell_is_read() {
    for measure in TYPES.union("CellMeasure") {
        let question =
            format!("{{ use: 'own', chosen: [], own: [{{ region: '23', year: 2024, measure: '{measure}', number: '1' }}] }}");
        let table = compare(js(&question)).unwrap_or_else(|error| panic!("{measure}: {error:?}"));
        assert_eq!(items(&at(&table, "years")).len(), 1, "{measure}");
    }
}

/// The question above has every declared field, so all are read: an unread one would be refused as unknown.
#[wasm_bindgen_test]
fn every_declared_field_of_a_question_is_read() {
    let input = js(EVERYTHING);
    TYPES.assert_as_declared("ComparisonInput", std::slice::from_ref(&input));
    TYPES.assert_as_declared("OwnCell", &items(&at(&input, "own")));
    compare(input).expect("an answer");
}

#[wasm_bindgen_test]
fn figures_of_a_year_are_derived() {
    let figures = ["ratio.contactsPerThousand", "00.invoicedPerInhabitant", "unweighted.contactsPerThousand"];
    let derivation = derive_compared(js(PUBLISHED), 2020, figures.map(str::to_owned).to_vec()).expect("a derivation");
    OF_THE_ENGINE.assert_as_declared("Derivation", std::slice::from_ref(&derivation));
    let nodes = every(std::slice::from_ref(&derivation), "nodes");
    let is = |id: &str| nodes.iter().find(|node| at(node, "id").as_string().as_deref() == Some(id)).expect("a node");
    assert_eq!(at(is("ratio.contactsPerThousand"), "unit").as_string().as_deref(), Some("times"));
    assert_eq!(at(is("01.contactsPerThousand"), "figure.value").as_string().as_deref(), Some("375"));
    assert_eq!(at(is("00.population"), "figure.value").as_string().as_deref(), Some("10379295"));
}

#[wasm_bindgen_test]
fn what_is_no_question_is_refused_with_its_place() {
    let refusal = |input: &str| {
        let error = compare(js(input)).expect_err("a refusal");
        let text = |name: &str| at(&error, name).as_string().expect("a text");
        (text("code"), text("path"))
    };
    let own = |cell: &str| refusal(&format!("{{ use: 'own', chosen: [], own: [{{ {cell} }}] }}"));
    let is = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    assert_eq!(refusal("null"), is("input.malformed", ""));
    assert_eq!(refusal("{ use: 'all', chosen: [], own: [] }"), is("input.malformed", "use"));
    assert_eq!(refusal("{ use: 'own', chosen: ['x'], own: [] }"), is("claim.unknown", "chosen.0"));
    assert_eq!(refusal("{ use: 'own', chosen: [], own: [], among: ['00'] }"), is("input.malformed", "among.0"));
    assert_eq!(refusal("{ use: 'own', chosen: [], own: [], more: 1 }"), is("input.malformed", ""));
    assert_eq!(own("region: '02', year: 2024, measure: 'contacts', number: '1'"), is("region.unknown", "own.0.region"));
    assert_eq!(own("region: '23', year: '2024', measure: 'contacts', number: '1'"), is("input.malformed", "own.0.year"));
    assert_eq!(own("region: '23', year: 2024, measure: 'price', number: '1'"), is("input.malformed", "own.0.measure"));
    assert_eq!(own("region: '23', year: 2024, measure: 'contacts', number: '1.5'"), is("input.not_whole", "own.0.number"));
    assert_eq!(own("region: '23', year: 2024, measure: 'contacts', number: '-1'"), is("input.negative", "own.0.number"));
    assert_eq!(
        own("region: '23', year: 2024, measure: 'invoicedShareOfPrimaryCare', number: '2'"),
        is("input.share_out_of_range", "own.0.number")
    );
    assert_eq!(own("region: '23', year: 3024, measure: 'contacts', number: '1'").0, "own_number.year_out_of_range");
    let unknown = derive_compared(js(PUBLISHED), 1999, vec!["00.invoiced".to_owned()]).expect_err("a refusal");
    assert_eq!(at(&unknown, "code").as_string().as_deref(), Some("figure.unknown"));
}
