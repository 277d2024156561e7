//! `types.d.ts` is written by hand: every name in it is read or returned, and none that is not in it.

use std::collections::BTreeSet;

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::declared::Declarations;
use super::{at, items, js, keys, node_of, published_cases};
use crate::{calculate, derive, read_number};

const TYPES: Declarations = Declarations(include_str!("../types.d.ts"));

/// A question with every field that there is.
const EVERYTHING: &str = "{
    period: { from: '2019-01-01', to: '2019-12-31' },
    entries: [
        {
            region: '23',
            contacts: [
                { profession: 'doctor', count: '100', from: '2019-01-01', to: '2019-06-13' },
                { profession: 'nurse', count: { value: '50', low: '40', high: '60' } },
            ],
            unsplit: { count: '10', mix: 'skr-2020' },
            invoiced: { value: '50000', low: '50000' },
            patients: '20',
            population: { count: '130000', date: '2019-12-31' },
            netCost: { amount: '1000000', year: 2019 },
        },
        { region: '25', unsplit: { count: { low: '5', high: '9' } } },
    ],
    priceList: { own: [
        { from: '2019-01-01', to: '2019-06-13', feeIncluded: 'unknown', prices: [{ profession: 'doctor', amount: '650' }, { profession: 'nurse', amount: '300' }, { profession: 'physiotherapist', amount: '300' }, { profession: 'psychologist', amount: '600' }] },
        { from: '2019-06-14', feeIncluded: 'yes', prices: [{ profession: 'doctor', amount: '500' }, { profession: 'nurse', amount: '275' }, { profession: 'physiotherapist', amount: '275' }, { profession: 'psychologist', amount: '425' }] },
    ] },
    fee: { own: [{ from: '2019-01-01', to: '2019-12-31', fees: [{ profession: 'doctor', amount: { low: '100', high: '200' } }] }] },
    payingShare: '0.5',
    payable: { share: '0.9' },
    centreCharge: { own: [{ profession: 'doctor', amount: '500' }] },
    allocation: 'evenly',
    populationDate: '2019-12-31',
    levelFrom: '23',
}";

/// Questions that between them bring every kind of answer forward.
fn questions() -> Vec<JsValue> {
    let mut questions = published_cases();
    questions.push(js(EVERYTHING));
    // Exact, so that there is a split into whole kronor; past the day that the list is confirmed for; two regions in one year.
    for period in
        ["from: '2025-01-01', to: '2025-12-31'", "from: '2020-01-01', to: '2020-12-31'", "from: '2020-01-01', to: '2020-06-30'"]
    {
        questions.push(js(&format!(
            "{{ period: {{ {period} }}, priceList: {{ series: 'skl' }}, fee: {{ published: 'sormland' }}, payingShare: '1',
                centreCharge: {{ published: 'skane' }}, entries: [
                    {{ region: '12', contacts: [{{ profession: 'doctor', count: '5' }}], invoiced: '2000' }},
                    {{ region: '13', contacts: [{{ profession: 'doctor', count: '0' }}], patients: '0', population: {{ count: '0', date: '2020-12-31' }},
                       netCost: {{ amount: '0', year: 2020 }} }},
                    {{ region: '14', invoiced: '5', netCost: {{ amount: '1', year: 2019 }} }},
                ] }}"
        )));
    }
    questions
        .push(js("{ period: { from: '2014-01-01', to: '2014-12-31' }, priceList: { series: 'skl' }, payable: { share: '0' },
           entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '5' }] }] }"));
    questions
        .push(js("{ period: { from: '2020-01-01', to: '2020-12-31' }, priceList: { series: 'skl' }, payable: { share: '0' },
           entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '5' }] }] }"));
    // More unknown fees than every corner can be tried of.
    let professions = ["doctor", "nurse", "physiotherapist", "psychologist", "counsellor", "psychotherapist", "other_licensed"];
    let bounded = |form: &str| professions.map(|name| form.replace("NAME", name)).join(", ");
    questions.push(js(&format!(
        "{{ period: {{ from: '2020-01-01', to: '2020-12-31' }}, entries: [{{ region: '23', contacts: [{}] }}],
            priceList: {{ own: [{{ from: '2020-01-01', feeIncluded: 'yes', prices: [{}] }}] }} }}",
        bounded("{ profession: 'NAME', count: { low: '1', high: '9' } }"),
        bounded("{ profession: 'NAME', amount: { low: '100', high: '900' } }"),
    )));
    questions
}

fn every(objects: &[JsValue], field: &str) -> Vec<JsValue> {
    objects.iter().flat_map(|object| items(&at(object, field))).collect()
}

fn answers() -> Vec<JsValue> {
    questions().into_iter().map(|question| calculate(question).expect("an answer")).collect()
}

#[wasm_bindgen_test]
fn the_declarations_are_read_as_thought() {
    assert_eq!(TYPES.fields("Period"), [("from".to_owned(), false), ("to".to_owned(), false)]);
    assert!(TYPES.fields("RegionEntry").contains(&("netCost".to_owned(), true)));
    assert!(TYPES.union("FigureName").contains("liabilityPerInhabitant") && TYPES.union("Measure").len() == 9);
}

#[wasm_bindgen_test]
fn answers_are_as_declared() {
    let answers = answers();
    TYPES.assert_as_declared("Calculation", &answers);
    let regions = every(&answers, "regions");
    TYPES.assert_as_declared("RegionResult", &regions);
    TYPES.assert_as_declared("Comparison", &every(&answers, "comparisons"));
    TYPES.assert_as_declared("Stretch", &every(&answers, "stretches"));
    TYPES.assert_as_declared("Finding", &every(&answers, "findings"));
    let figures: Vec<JsValue> = regions.iter().map(|region| at(region, "figures")).collect();
    let figures: Vec<(String, JsValue)> =
        figures.iter().flat_map(|figures| keys(figures).into_iter().map(|name| (name.clone(), at(figures, &name)))).collect();
    let values: Vec<JsValue> = figures.iter().map(|(_, figure)| figure.clone()).collect();
    TYPES.assert_as_declared("Figure", &values);
    let names: BTreeSet<String> = figures.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, TYPES.union("FigureName"));
    let missing: BTreeSet<String> = values.iter().filter_map(|figure| at(figure, "missing").as_string()).collect();
    assert!(missing.is_subset(&TYPES.union("MissingReason")), "{missing:?}");
    let measures: BTreeSet<String> =
        every(&answers, "comparisons").iter().filter_map(|compared| at(compared, "measure").as_string()).collect();
    assert_eq!(measures, TYPES.union("Measure"));
}

/// A figure says something: a value, an end of a range, that nothing limits it, or why it is missing.
#[wasm_bindgen_test]
fn no_figure_is_empty() {
    for region in every(&answers(), "regions") {
        let figures = at(&region, "figures");
        for name in keys(&figures) {
            let figure = at(&figures, &name);
            let says = ["value", "low", "high", "missing", "unbounded"].iter().any(|part| at(&figure, part).is_truthy());
            assert!(says, "{name} of {:?} is empty: {figure:?}", at(&region, "region"));
        }
    }
}

#[wasm_bindgen_test]
fn derivations_are_as_declared() {
    let figures =
        ["23.liability", "23.liabilityPerInhabitant", "25.liability", "23.contactsPerThousand", "weighted.liabilityPerContact"];
    let derivation = derive(js(EVERYTHING), figures.map(str::to_owned).to_vec()).expect("a derivation");
    TYPES.assert_as_declared("Derivation", std::slice::from_ref(&derivation));
    let nodes = every(std::slice::from_ref(&derivation), "nodes");
    let ids: BTreeSet<String> = nodes.iter().filter_map(|node| at(node, "id").as_string()).collect();
    assert_eq!(ids.len(), nodes.len(), "each node once");
    for figure in figures {
        assert!(node_of(&derivation, figure).as_string().is_some_and(|node| ids.contains(&node)), "{figure}");
    }
    TYPES.assert_as_declared("DerivationNode", &nodes);
    let units: BTreeSet<String> = nodes.iter().filter_map(|node| at(node, "unit").as_string()).collect();
    assert!(units.is_subset(&TYPES.union("Unit")), "{units:?}");
}

#[wasm_bindgen_test]
fn every_declared_field_of_numbers_is_known() {
    for field in TYPES.union("NumberField") {
        read_number(&field, "5").unwrap_or_else(|_| panic!("{field} is declared and not known"));
    }
}

/// The question above has every declared field, so all are read: an unread one would be refused as unknown.
#[wasm_bindgen_test]
fn every_declared_field_of_a_question_is_read() {
    let input = js(EVERYTHING);
    let objects = |path: &str| vec![at(&input, path)];
    TYPES.assert_as_declared("CalculationInput", &objects("period").into_iter().map(|_| input.clone()).collect::<Vec<_>>());
    TYPES.assert_as_declared("Period", &objects("period"));
    TYPES.assert_as_declared("RegionEntry", &every(std::slice::from_ref(&input), "entries"));
    TYPES.assert_as_declared("OwnPriceList", &items(&at(&input, "priceList.own")));
    TYPES.assert_as_declared("OwnFee", &items(&at(&input, "fee.own")));
    TYPES.assert_as_declared("ProfessionAmount", &items(&at(&input, "centreCharge.own")));
    calculate(input).expect("an answer");
}
