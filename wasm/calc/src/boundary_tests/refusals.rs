//! Input of another shape than `types.d.ts` says: an error with a code and a place, and the engine goes on.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{at, js, keys, question, text_at};
use crate::{calculate, derive};

/// Fields of a question, the code that it is refused with, and where it is wrong.
const REFUSED: &[(&str, &str, &str)] = &[
    // Names that nobody knows, wherever they stand.
    ("colour: 'red'", "input.malformed", ""),
    ("payingshare: '1'", "input.malformed", ""),
    ("['__proto__']: 5", "input.malformed", ""),
    ("period: { from: '2020-01-01', to: '2020-12-31', days: '5' }", "input.malformed", "period"),
    ("entries: [{ region: '23', contact: [] }]", "input.malformed", "entries.0"),
    (
        "entries: [{ region: '23' }, { region: '25', unsplit: { count: '5', mixture: 'skr-2020' } }]",
        "input.malformed",
        "entries.1.unsplit",
    ),
    ("entries: [{ region: '23', invoiced: { valeu: '5' } }]", "input.malformed", "entries.0.invoiced"),
    ("priceList: { series: 'skl', year: '2020' }", "input.malformed", "priceList"),
    ("payable: { Share: '1' }", "input.malformed", "payable"),
    // What is missing.
    ("period: undefined", "input.malformed", "period"),
    ("entries: undefined", "input.malformed", "entries"),
    ("priceList: undefined", "input.malformed", "priceList"),
    ("period: { from: '2020-01-01' }", "input.malformed", "period.to"),
    ("entries: [{}]", "input.malformed", "entries.0.region"),
    ("entries: [{ region: '23', contacts: [{ profession: 'doctor' }] }]", "input.malformed", "entries.0.contacts.0.count"),
    (
        "entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '5', from: '2020-01-01' }] }]",
        "input.malformed",
        "entries.0.contacts.0",
    ),
    ("priceList: {}", "input.malformed", "priceList"),
    ("priceList: { own: [{ from: '2020-01-01', prices: [] }] }", "input.malformed", "priceList.own.0.feeIncluded"),
    // Of two ways to say it, one.
    ("priceList: { series: 'skl', own: [] }", "input.malformed", "priceList"),
    ("fee: { published: 'sormland', own: [] }", "input.malformed", "fee"),
    ("centreCharge: {}", "input.malformed", "centreCharge"),
    // Values of another type.
    ("period: null", "input.malformed", "period"),
    ("period: []", "input.malformed", "period"),
    ("period: '2020'", "input.malformed", "period"),
    ("period: { from: 20200101, to: '2020-12-31' }", "input.malformed", "period.from"),
    ("period: { from: new Date(0), to: '2020-12-31' }", "input.malformed", "period.from"),
    ("entries: {}", "input.malformed", "entries"),
    ("entries: '23'", "input.malformed", "entries"),
    ("entries: { length: 1, 0: { region: '23' } }", "input.malformed", "entries"),
    ("entries: [null]", "input.malformed", "entries.0"),
    ("entries: [[]]", "input.malformed", "entries.0"),
    ("entries: Object.assign([], { length: 4294967295 })", "input.malformed", "entries.0"),
    ("entries: [{ region: 23 }]", "input.malformed", "entries.0.region"),
    (
        "entries: [{ region: '23', contacts: [{ profession: 'dentist', count: '5' }] }]",
        "input.malformed",
        "entries.0.contacts.0.profession",
    ),
    ("entries: [{ region: '23', netCost: { amount: '5', year: '2020' } }]", "input.malformed", "entries.0.netCost.year"),
    ("entries: [{ region: '23', netCost: { amount: '5', year: 2020.5 } }]", "input.malformed", "entries.0.netCost.year"),
    ("entries: [{ region: '23', netCost: { amount: '5', year: NaN } }]", "input.malformed", "entries.0.netCost.year"),
    ("entries: [{ region: '23', netCost: { amount: '5', year: 2020n } }]", "input.malformed", "entries.0.netCost.year"),
    ("allocation: 'EVENLY'", "input.malformed", "allocation"),
    (
        "priceList: { own: [{ from: '2020-01-01', feeIncluded: true, prices: [] }] }",
        "input.malformed",
        "priceList.own.0.feeIncluded",
    ),
    ("payingShare: null", "input.malformed", "payingShare"),
    ("payingShare: 0.5", "input.malformed", "payingShare"),
    ("payingShare: { low: 0, high: '1' }", "input.malformed", "payingShare.low"),
    // Values that are of the right type and impossible.
    ("payingShare: '1.5'", "input.share_out_of_range", "payingShare"),
    ("payable: { share: '-0.1' }", "input.share_out_of_range", "payable.share"),
    ("entries: [{ region: '23', unsplit: { count: '-5' } }]", "input.negative", "entries.0.unsplit.count"),
    ("entries: [{ region: '23', unsplit: { count: '0.5' } }]", "input.not_whole", "entries.0.unsplit.count"),
    ("entries: [{ region: '23', unsplit: { count: '1000000001' } }]", "input.too_large", "entries.0.unsplit.count"),
    ("entries: [{ region: '23', invoiced: { low: '2', high: '1' } }]", "input.bounds_reversed", "entries.0.invoiced"),
    ("period: { from: '2020-13-01', to: '2020-12-31' }", "period.not_a_day", "period.from"),
    ("period: { from: '2020-12-31', to: '2020-01-01' }", "period.reversed", "period"),
    ("populationDate: '31 december'", "period.not_a_day", "populationDate"),
];

/// The same, where the code is all that is sure.
const REFUSED_SOMEWHERE: &[(&str, &str)] = &[
    ("entries: [{ region: '02' }]", "region.unknown"),
    ("entries: [{ region: '23' }, { region: '23' }]", "region.twice"),
    ("entries: [{ region: '23' }, { region: '00' }]", "region.nation_among_regions"),
    ("levelFrom: 'Jämtland'", "region.unknown"),
    ("priceList: { series: 'skr' }", "price_list.unknown_series"),
    ("fee: { published: 'norrbotten' }", "fee.unknown_schedule"),
    ("entries: [{ region: '23', unsplit: { count: '5', mix: '' } }]", "mix.unknown"),
];

/// Expressions that are no number of contacts.
const NO_NUMBERS: &[&str] =
    &["5", "5n", "NaN", "null", "true", "[]", "['5']", "Symbol('5')", "() => '5'", "new Map()", "new String('5')"];

/// Texts that other programs would read as a number.
const NO_DECIMALS: &[&str] = &[
    "", " ", "1e5", "1E5", " 5", "5 ", "+5", "5.", ".5", ".", "-", "--5", "1.2.3", "1,5", "1 000", "1_000", "0x10", "１２", "٣",
    "²", "½", "NaN", "Infinity", "null", "5\\u0000", "\\ud800",
];

/// Checks that `error` is what `types.d.ts` calls an `CodedError`.
fn assert_coded(error: &JsValue, code: &str, about: &str) {
    assert!(error.is_instance_of::<js_sys::Error>(), "{about}: thrown was {error:?}");
    assert_eq!(text_at(error, "name"), "CodedError", "{about}");
    assert_eq!(text_at(error, "code"), code, "{about}: {:?}", at(error, "params"));
    assert!(at(error, "path").is_string(), "{about}: no path");
    let params = at(error, "params");
    assert!(keys(&params).iter().all(|name| at(&params, name).is_string()), "{about}: values are texts");
}

fn refusal(input: JsValue, about: &str) -> JsValue {
    match calculate(input) {
        Ok(_) => panic!("{about} was answered"),
        Err(error) => error,
    }
}

/// A question with everything right is answered: so that no refusal below is for something else.
fn assert_still_answers() {
    let answer = calculate(question("entries: [{ region: '23', contacts: [{ profession: 'doctor', count: '5' }] }]"));
    assert_eq!(text_at(&answer.expect("an answer"), "regions.18.figures.gross.value"), "2500");
}

#[wasm_bindgen_test]
fn what_is_wrong_is_said_with_its_place() {
    assert_still_answers();
    for (fields, code, path) in REFUSED {
        let error = refusal(question(fields), fields);
        assert_coded(&error, code, fields);
        assert_eq!(text_at(&error, "path"), *path, "{fields}");
        let derived = derive(question(fields), vec!["23.gross".to_owned()]).expect_err("refused by every question");
        assert_coded(&derived, code, fields);
    }
    for (fields, code) in REFUSED_SOMEWHERE {
        assert_coded(&refusal(question(fields), fields), code, fields);
    }
    assert_still_answers();
}

#[wasm_bindgen_test]
fn the_values_of_an_error_are_those_of_its_message() {
    let error = refusal(question("period: { from: '2020-12-31', to: '2020-01-01' }"), "a reversed period");
    assert_eq!(text_at(&error, "params.from"), "2020-12-31");
    assert_eq!(text_at(&error, "params.to"), "2020-01-01");
    let error = refusal(question("entries: [{ region: 'Norrland' }]"), "no region");
    assert_eq!(text_at(&error, "params.text"), "Norrland");
    let error = derive(question(""), vec!["23.colour".to_owned()]).expect_err("no figure");
    assert_coded(&error, "figure.unknown", "23.colour");
    assert_eq!(text_at(&error, "params.figure"), "23.colour");
}

#[wasm_bindgen_test]
fn the_whole_must_be_an_object() {
    for whole in ["undefined", "null", "5", "5n", "'text'", "true", "[]", "Symbol()", "() => ({})", "{}", "new Map()"] {
        assert_coded(&refusal(js(whole), whole), "input.malformed", whole);
    }
}

#[wasm_bindgen_test]
fn only_decimal_text_is_a_number() {
    for value in NO_NUMBERS {
        let fields = format!("entries: [{{ region: '23', unsplit: {{ count: {value} }} }}]");
        let is_object_without_parts = *value == "new Map()" || *value == "new String('5')";
        match calculate(question(&fields)) {
            // Nothing is known of it, as of `{}`.
            Ok(answer) if is_object_without_parts => assert!(at(&answer, "regions.18.figures.contacts.value").is_undefined()),
            Ok(_) => panic!("{value} was read as a number"),
            Err(error) => assert_coded(&error, "input.malformed", value),
        }
    }
    for text in NO_DECIMALS {
        let fields = format!("entries: [{{ region: '23', unsplit: {{ count: '{text}' }} }}]");
        let error = refusal(question(&fields), text);
        assert_coded(&error, "input.not_decimal", text);
        assert_eq!(text_at(&error, "path"), "entries.0.unsplit.count");
    }
    for text in
        ["'9'.repeat(29)", "'1'.repeat(31)", "'1'.repeat(1000000)", "'0.' + '3'.repeat(40)", "'79228162514264337593543950336'"]
    {
        let fields = format!("entries: [{{ region: '23', invoiced: {text} }}]");
        assert_coded(&refusal(question(&fields), text), "input.too_large", text);
    }
}

#[wasm_bindgen_test]
fn objects_that_are_no_plain_ones_are_no_way_round() {
    // A field of the prototype is not the object's own.
    let inherited =
        "Object.create({ period: { from: '2020-01-01', to: '2020-12-31' }, entries: [], priceList: { series: 'skl' } })";
    assert_coded(&refusal(js(inherited), inherited), "input.malformed", inherited);
    let parsed = "JSON.parse('{\"period\":{\"from\":\"2020-01-01\",\"to\":\"2020-12-31\"},\"entries\":[],\"priceList\":{\"series\":\"skl\"},\"__proto__\":{}}')";
    assert_coded(&refusal(js(parsed), parsed), "input.malformed", parsed);
    let endless = "(() => { const q = { period: { from: '2020-01-01', to: '2020-12-31' }, priceList: { series: 'skl' } }; q.entries = [q]; return q; })()";
    assert_coded(&refusal(js(endless), endless), "input.malformed", endless);
    // One without any prototype is as good as another.
    let bare = "Object.assign(Object.create(null), { period: { from: '2020-01-01', to: '2020-12-31' }, entries: [], priceList: { series: 'skl' } })";
    calculate(js(bare)).expect("an answer");
    assert_still_answers();
}

#[wasm_bindgen_test]
fn a_field_that_is_there_and_undefined_is_as_if_it_were_not() {
    calculate(question("fee: undefined, payingShare: undefined, payable: undefined, levelFrom: undefined"))
        .expect("JavaScript leaves fields out by making them undefined");
}
