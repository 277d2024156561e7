//! The exports as JavaScript meets them: what goes in is read or refused with a code, and what comes out is as declared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "../../../tests/common/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use js_sys::{Array, Object, Reflect};
use utomlanskollen::{care_package, reimbursement};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{assess_package, derive_models, derive_package, reimburse};
use declared::Declarations;

wasm_bindgen_test_configure!(run_in_browser);

const TYPES: Declarations = Declarations(include_str!("types.d.ts"));
/// Figures and derivations are declared with the engine's.
const OF_THE_ENGINE: Declarations = Declarations(include_str!("../../calc/src/types.d.ts"));

/// Questions with every field that there is.
const MODELS: &str = "{
    activity: { contacts: '1000', episodes: { low: '300', high: '400' }, drgWeight: '0.05', goalShare: '0.8', outcomeShare: '0.75', listed: '2000' },
    terms: { grant: '500000', visitPrice: '500', pointPrice: '10000', episodePrice: '1250', valuePrice: '1200', bonus: '100', deduction: '50',
        goalAmount: '625000', capitationAmount: '250' },
    episodes: 'follow',
    budget: '600000',
    mix: [{ model: 'grant', share: '0.3' }, { model: 'visit', share: '0.7' }],
}";
const PACKAGE: &str = "{
    months: '12', visits: { evenly: '20' }, product: { once: '1000', monthly: '100', with: 'region', without: 'patient' },
    agreement: { price: { published: { list: 'skl-2019', profession: 'doctor' } }, feeIncluded: 'yes',
        fee: { published: { schedule: 'sormland', profession: 'doctor', day: '2020-03-01' } }, exempt: false, cap: { published: 'cap-2023' },
        before: { fees: '100', monthsLeft: '3' } },
    without: { payer: 'patient', subscription: '149', visitPrice: '50', start: '10' },
    replaced: { visits: '4', price: '2093' }, reach: { region: '23', share: '0.01' },
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

fn text(value: &JsValue, path: &str) -> Option<String> {
    at(value, path).as_string()
}

fn texts(objects: &[JsValue], field: &str) -> BTreeSet<String> {
    objects.iter().filter_map(|object| text(object, field)).collect()
}

fn paid(answer: &JsValue, path: &str) -> BTreeSet<String> {
    Object::keys(at(answer, path).unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

fn code(refusal: Result<JsValue, JsValue>) -> (String, String) {
    let error = refusal.expect_err("a refusal");
    (text(&error, "code").expect("a code"), text(&error, "path").expect("a path"))
}

fn is(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[wasm_bindgen_test]
fn payments_are_as_declared() {
    let off = MODELS.replace("'0.7'", "'0.6'");
    let answers = [MODELS, &off, "{ activity: {}, terms: {} }"].map(|question| reimburse(js(question)).expect("an answer"));
    TYPES.assert_as_declared("ModelsAnswer", &answers);
    let models: Vec<JsValue> = answers.iter().flat_map(|answer| items(&at(answer, "models"))).collect();
    TYPES.assert_as_declared("ModelResult", &models);
    let mut names = TYPES.union("Model");
    names.insert("mix".to_owned());
    assert_eq!(texts(&models, "model"), names);
    TYPES.assert_as_declared("CurvePoint", &items(&at(&answers[0], "curve")));
    TYPES.assert_as_declared("Refused", &[at(&answers[1], "mixError")]);
    assert_eq!(text(&answers[1], "mixError.params.off").as_deref(), Some("-0.1"));
    assert_eq!(text(&models[1], "payment.value").as_deref(), Some("500000"));
    // A range goes out as one.
    assert_eq!(
        (text(&models[3], "payment.low"), text(&models[3], "payment.high")),
        (Some("375000".into()), Some("500000".into()))
    );
}

#[wasm_bindgen_test]
fn every_reason_is_declared_and_every_declared_input_is_a_field() {
    let inputs: BTreeSet<String> =
        ["Activity", "ModelTerms"].iter().flat_map(|name| TYPES.fields(name)).map(|(name, _)| name).collect();
    let empty = reimburse(js("{ activity: {}, terms: {} }")).expect("an answer");
    let lacks: BTreeSet<String> = items(&at(&empty, "models"))
        .iter()
        .flat_map(|model| items(&at(model, "lacks")))
        .filter_map(|name| name.as_string())
        .collect();
    let mut wanted = inputs;
    wanted.remove("deduction");
    assert_eq!(lacks, wanted);
    use reimbursement::Lack as L;
    let lacks = [
        L::Contacts,
        L::ZeroContacts,
        L::Episodes,
        L::ZeroEpisodes,
        L::DrgWeight,
        L::ZeroDrgWeight,
        L::GoalShare,
        L::ZeroGoalShare,
        L::OutcomeShare,
        L::Listed,
        L::ZeroListed,
        L::Grant,
        L::VisitPrice,
        L::PointPrice,
        L::EpisodePrice,
        L::ValuePrice,
        L::Bonus,
        L::GoalAmount,
        L::CapitationAmount,
        L::EpisodesRule,
        L::Budget,
        L::SeveralTerms,
        L::MixNotWhole,
        L::ZeroPayment,
    ];
    let declared = TYPES.union("ModelMissing");
    assert_eq!(lacks.iter().map(|lack| lack.code().to_owned()).collect::<BTreeSet<_>>(), declared);
    use care_package::Lack as P;
    let lacks = [
        P::Months,
        P::Visits,
        P::Agreement,
        P::VisitPrice,
        P::Fee,
        P::OtherWay,
        P::SubscriptionOrPrice,
        P::Replaced,
        P::Reach,
        P::NotExact,
    ];
    assert_eq!(lacks.iter().map(|lack| lack.code().to_owned()).collect::<BTreeSet<_>>(), TYPES.union("PackageMissing"));
}

/// The questions above have every declared field, so all are read: an unread one would be refused as unknown.
#[wasm_bindgen_test]
fn every_declared_field_of_a_question_is_read() {
    let models = js(MODELS);
    TYPES.assert_as_declared("ModelsInput", std::slice::from_ref(&models));
    TYPES.assert_as_declared("Activity", &[at(&models, "activity")]);
    TYPES.assert_as_declared("ModelTerms", &[at(&models, "terms")]);
    reimburse(models).expect("an answer");
    let package = js(PACKAGE);
    TYPES.assert_as_declared("CarePackageInput", std::slice::from_ref(&package));
    assess_package(package).expect("an answer");
}

#[wasm_bindgen_test]
fn packages_are_as_declared() {
    let range = PACKAGE.replace(
        "price: { published: { list: 'skl-2019', profession: 'doctor' } }",
        "price: { own: { low: '400', high: '500' } }",
    );
    let answers = [PACKAGE, &range, "{}"].map(|question| assess_package(js(question)).expect("an answer"));
    TYPES.assert_as_declared("CarePackage", &answers);
    TYPES.assert_as_declared("PackageMonth", &items(&at(&answers[0], "months")));
    let even: Vec<JsValue> =
        answers.iter().flat_map(|answer| ["patient", "region"].map(|who| at(answer, &format!("breakEven.{who}")))).collect();
    TYPES.assert_as_declared("BreakEven", &even);
    TYPES.assert_as_declared("BreakEvenPoint", &items(&at(&even[1], "points")));
    let four = BTreeSet::from(["patient", "region", "insurer", "total"].map(str::to_owned));
    for path in ["with", "without", "difference", "reach.with", "reach.without", "reach.difference"] {
        assert_eq!(paid(&answers[0], path), four, "{path}");
    }
    assert_eq!(
        text(&answers[0], "with.region.value").as_deref(),
        Some("10300"),
        "20 × 500 − 600 − 1 300 + 2 200: new twelve months begin in the fourth"
    );
    assert_eq!(text(&even[3], "missing").as_deref(), Some("not_exact"));
    assert_eq!(text(&answers[2], "with.total.missing").as_deref(), Some("no_agreement"));
    // Every figure's number is a plain one, not a BigInt.
    assert_eq!(at(&answers[0], "months.0.visits").as_f64(), Some(2.0));
}

#[wasm_bindgen_test]
fn figures_are_derived_with_their_sources() {
    let figures = ["model.payment.mix", "model.oneMore.episode"].map(str::to_owned).to_vec();
    let derivation = derive_models(js(MODELS), figures).expect("a derivation");
    OF_THE_ENGINE.assert_as_declared("Derivation", std::slice::from_ref(&derivation));
    let units = texts(&items(&at(&derivation, "nodes")), "unit");
    assert!(units.is_subset(&OF_THE_ENGINE.union("Unit")), "{units:?}");
    let derivation = derive_package(js(PACKAGE), vec!["package.reach.with.region".to_owned()]).expect("a derivation");
    let nodes = items(&at(&derivation, "nodes"));
    let source = |id: &str| {
        let node = nodes.iter().find(|node| text(node, "id").as_deref() == Some(id)).unwrap_or_else(|| panic!("no {id}"));
        text(node, "sourceIds.0")
    };
    assert_eq!(source("package.cap").as_deref(), Some("skr_fees_2023"));
    assert_eq!(source("package.visitPrice").as_deref(), Some("skl_2019_06"));
    assert_eq!(source("package.fee").as_deref(), Some("so_fee_2020"));
    assert!(source("package.population").is_some());
    let ids: Vec<String> = nodes.iter().filter_map(|node| text(node, "id")).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "no id is two nodes: {ids:?}");
    assert!(texts(&nodes, "unit").is_subset(&OF_THE_ENGINE.union("Unit")));
    assert_eq!(code(derive_package(js("{}"), vec!["package.fees".to_owned()])).0, "figure.unknown");
}

#[wasm_bindgen_test]
fn what_is_no_question_is_refused_with_its_place() {
    let models = |question: &str| code(reimburse(js(question)));
    assert_eq!(models("null"), is("input.malformed", ""));
    assert_eq!(models("{ activity: {}, terms: {}, more: 1 }"), is("input.malformed", ""));
    assert_eq!(models("{ activity: { contacts: '1.5' }, terms: {} }"), is("input.not_whole", "activity.contacts"));
    assert_eq!(models("{ activity: { goalShare: '1.1' }, terms: {} }"), is("input.share_out_of_range", "activity.goalShare"));
    assert_eq!(models("{ activity: {}, terms: { grant: '-1' } }"), is("input.negative", "terms.grant"));
    assert_eq!(models("{ activity: {}, terms: {}, episodes: 'grow' }"), is("input.malformed", "episodes"));
    assert_eq!(
        models("{ activity: {}, terms: {}, mix: [{ model: 'visit', share: '1.5' }] }"),
        is("input.share_out_of_range", "mix.0.share")
    );
    assert_eq!(models("{ activity: {}, terms: {}, mix: [{ model: 'free', share: '1' }] }"), is("input.malformed", "mix.0.model"));
    let range = "{ activity: {}, terms: {}, mix: [{ model: 'visit', share: { low: '0.1', high: '1' } }] }";
    assert_eq!(models(range), is("input.malformed", "mix.0.share"));
    let package = |question: &str| code(assess_package(js(question)));
    assert_eq!(package("{ months: '0' }"), is("package.months_out_of_range", "months"));
    assert_eq!(package("{ months: '100000' }"), is("package.months_out_of_range", "months"));
    assert_eq!(package("{ visits: { evenly: '70000' } }"), is("package.too_many_visits", "visits.evenly"));
    assert_eq!(package("{ visits: { evenly: { low: '1', high: '2' } } }"), is("package.not_exact", "visits.evenly"));
    assert_eq!(package("{ visits: { evenly: '1', monthly: ['1'] } }"), is("input.malformed", "visits"));
    assert_eq!(package("{ months: '3', visits: { monthly: ['1'] } }"), is("package.monthly_length", "visits.monthly"));
    let agreement = |terms: &str| package(&format!("{{ agreement: {{ feeIncluded: 'yes', exempt: false, {terms} }} }}"));
    assert_eq!(
        agreement("price: { published: { list: 'skl-2017', profession: 'psychotherapist' } }"),
        is("package.unknown_price", "agreement.price.published")
    );
    assert_eq!(agreement("cap: { published: 'cap-1999' }"), is("package.unknown_cap", "agreement.cap.published"));
    assert_eq!(
        agreement("fee: { published: { schedule: 'jonkoping', profession: 'doctor', day: '2019-01-01' } }"),
        is("package.unknown_fee", "agreement.fee.published")
    );
    assert_eq!(agreement("price: { own: '275' }, fee: { own: '300' }"), is("package.fee_above_price", "agreement.fee"));
    assert_eq!(agreement("cap: { own: '1', published: 'cap-2017' }"), is("input.malformed", "agreement.cap"));
    assert_eq!(package("{ without: { payer: 'region' } }"), is("input.malformed", "without.payer"));
    assert_eq!(package("{ reach: { region: '23' } }"), is("input.malformed", "reach"));
}
