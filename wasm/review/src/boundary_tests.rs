//! The exports as JavaScript meets them: every declared setting is read and no other, and what comes out is as declared.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "../../../tests/common/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use js_sys::{Array, JSON, Object, Reflect, Uint8Array, Uint16Array, Uint32Array};
use utomlanskollen::review::finding::Code;
use utomlanskollen::review::settings::Role;
use utomlanskollen_boundary::Value;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{ReviewReader, kind_of_file, settings};
use declared::Declarations;

wasm_bindgen_test_configure!(run_in_browser);

const TYPES: Declarations = Declarations(include_str!("types.d.ts"));
const KEY: [u8; 16] = [7; 16];

/// Everything that can be said, once.
const ALL: &str = r#"{
    "homeRegion": "23", "today": "2020-07-01", "period": { "from": "2020-01-01", "to": "2020-05-31" },
    "priceList": { "own": [{ "from": "2020-01-01", "to": "2020-05-31", "feeIncluded": "yes", "prices": [
        { "profession": "doctor", "amount": "500" }, { "profession": "nurse", "amount": "300" }
    ] }] },
    "fee": { "own": [{ "from": "2020-01-01", "to": "2020-12-31", "fees": [{ "profession": "doctor", "amount": "100" }] }] },
    "exempt": { "childrenThroughYearOf": 19, "fromAge": 85, "freeCard": true },
    "invoiceTotal": "1000.5", "amounts": "net",
    "words": {
        "profession": { "Dr ": "doctor", "tolk": "none" }, "contactType": { "video": "payable", "råd": "notPayable" },
        "region": { "häme": "23" }, "initiative": { "remiss": "referred", "egen": "patient" },
        "freeCard": { "x": "yes", "-": "no" }
    },
    "onlyOwnContactTypes": true,
    "mapping": { "heading": 1, "columns": { "contact": 1, "fee": 0 }, "days": "dayFirst", "decimalSign": "comma" }
}"#;

/// As little as can be said.
const LEAST: &str =
    r#"{ "homeRegion": "23", "today": "2021-07-01", "priceList": { "series": "skl" }, "exempt": { "freeCard": true } }"#;

/// A file with a row of each kind: paid, twice, credited, not of the list, without an amount, of nobody's profession.
const FILE: &str = "\
    Kontakt-id;Besöksdatum;Belopp netto;Yrkeskategori;Kontakttyp;Patient-id;Hemregion;Vårdregion;Vårdgivare;Patientavgift;Ålder;Frikort;Remiss\n\
    k1;2020-02-03;400,00;Läkare;Läkarbesök;p1;Skåne;Sörmland;Vård A;100;40;nej;nej\n\
    k1;2020-02-03;400,00;Läkare;Läkarbesök;p1;Skåne;Sörmland;Vård A;100;40;nej;nej\n\
    k2;2020-02-04;300,00;Läkare;Läkarbesök;p2;Skåne;Sörmland;Vård B;100;40;nej;ja\n\
    k3;2020-02-05;-400,00;Läkare;Läkarbesök;p1;Skåne;Sörmland;Vård A;100;40;nej;nej\n\
    k4;2020-02-06;;Läkare;Läkarbesök;p3;Skåne;Sörmland;Vård A;100;40;nej;nej\n\
    k5;2020-02-07;400,00;Trollkarl;Läkarbesök;p3;Halland;Sörmland;Vård A;100;40;nej;nej\n\
    Summa;;1 100,00;;;;;;;;;;\n";

fn parsed(json: &str) -> JsValue {
    JSON::parse(json).unwrap_or_else(|error| panic!("{json}: {error:?}"))
}

fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

fn set(value: &JsValue, path: &str, to: &JsValue) {
    let (parent, name) = path.rsplit_once('.').map_or((value.clone(), path), |(parent, name)| (at(value, parent), name));
    if to.is_undefined() {
        Reflect::delete_property(parent.unchecked_ref::<Object>(), &name.into()).expect("a field that can be deleted");
    } else {
        Reflect::set(&parent, &name.into(), to).expect("a field that can be set");
    }
}

fn items(value: &JsValue) -> Vec<JsValue> {
    value.dyn_ref::<Array>().unwrap_or_else(|| panic!("no array: {value:?}")).iter().collect()
}

fn every(objects: &[JsValue], field: &str) -> Vec<JsValue> {
    objects.iter().flat_map(|object| items(&at(object, field))).collect()
}

fn text(value: &JsValue, path: &str) -> String {
    at(value, path).as_string().unwrap_or_else(|| panic!("{path} is no text: {:?}", at(value, path)))
}

fn texts<'a>(objects: impl IntoIterator<Item = &'a JsValue>, field: &str) -> BTreeSet<String> {
    objects.into_iter().filter_map(|object| at(object, field).as_string()).collect()
}

fn keys(value: &JsValue) -> BTreeSet<String> {
    Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
}

fn names(interface: &str) -> BTreeSet<String> {
    TYPES.fields(interface).into_iter().map(|(name, _)| name).collect()
}

/// Why settings are refused: code and place.
fn refusal(settings: &JsValue) -> (String, String) {
    let error = ReviewReader::new(settings.clone(), &KEY).err().expect("a refusal");
    (text(&error, "code"), text(&error, "path"))
}

fn reviewed(settings: &str, files: &[&[u8]]) -> JsValue {
    let mut reader = ReviewReader::new(parsed(settings), &KEY).expect("a reader");
    for file in files {
        reader.begin("faktura.csv", None).expect("a file");
        assert!(reader.push(file));
        reader.end(false);
    }
    reader.finish()
}

#[wasm_bindgen_test]
fn every_declared_setting_is_read() {
    let all = parsed(ALL);
    assert_eq!(keys(&all), names("ReviewSettings"));
    assert_eq!(keys(&at(&all, "mapping")), names("ReviewMapping"));
    assert_eq!(keys(&at(&all, "priceList.own.0")), names("ReviewPriceList"));
    assert_eq!(keys(&at(&all, "fee.own.0")), names("ReviewFee"));
    let read = settings::read(&Value::whole(all)).expect("settings");
    assert_eq!(read.home_region.code(), "23");
    assert_eq!(read.words.professions.keys().collect::<Vec<_>>(), ["dr", "tolk"]);
    assert_eq!(read.invoice_total.map(|total| total.millionths()), Some(1_000_500_000));
    assert_eq!(read.mapping.columns.get(&Role::Fee), Some(&None), "no column");
    assert_eq!(read.mapping.columns.get(&Role::Contact), Some(&Some(1)));
    assert_eq!(read.mapping.columns.get(&Role::Day), None, "as the heading says");
    settings::read(&Value::whole(parsed(LEAST))).expect("settings");
    assert_eq!(Role::ALL.map(|role| role.code().to_owned()).into_iter().collect::<BTreeSet<_>>(), TYPES.union("ColumnRole"));
}

#[wasm_bindgen_test]
fn what_is_no_setting_is_refused_with_its_place() {
    for path in [
        "x",
        "period.x",
        "priceList.x",
        "priceList.own.0.x",
        "priceList.own.0.prices.0.x",
        "fee.own.0.x",
        "exempt.x",
        "words.x",
        "mapping.x",
        "mapping.columns.x",
    ] {
        let settings = parsed(ALL);
        set(&settings, path, &"1".into());
        let parent = path.rsplit_once('.').map_or("", |(parent, _)| parent);
        assert_eq!(refusal(&settings), ("input.malformed".to_owned(), parent.to_owned()), "{path}");
    }
    for (path, value, code) in [
        ("homeRegion", r#""00""#, "input.malformed"),
        ("today", r#""2020-02-30""#, "period.not_a_day"),
        ("period", r#"{ "from": "2020-02-01", "to": "2020-01-01" }"#, "period.reversed"),
        ("priceList", r#"{ "series": "nobody" }"#, "price_list.unknown_series"),
        ("priceList.own", "[]", "price_list.empty"),
        ("priceList.own.0.prices.0.amount", r#""5,5""#, "input.not_decimal"),
        ("priceList.own.0.prices.0.amount", r#""-5""#, "input.negative"),
        ("fee.published", r#""nobody""#, "input.malformed"),
        ("exempt.childrenUnder", "18", "input.malformed"),
        ("exempt.fromAge", "8.5", "input.malformed"),
        ("exempt.freeCard", r#""yes""#, "input.malformed"),
        ("invoiceTotal", r#""1 000""#, "input.not_decimal"),
        ("invoiceTotal", r#""99999999999999""#, "input.too_large"),
        ("words.profession.dr", r#""wizard""#, "input.malformed"),
        ("mapping.columns.fee", "16385", "input.malformed"),
    ] {
        let settings = parsed(ALL);
        set(&settings, path, &parsed(value));
        assert_eq!(refusal(&settings).0, code, "{path}: {value}");
    }
    for path in ["homeRegion", "today", "priceList", "exempt", "exempt.freeCard"] {
        let settings = parsed(ALL);
        set(&settings, path, &JsValue::UNDEFINED);
        assert_eq!(refusal(&settings).0, "input.malformed", "{path}");
    }
    let error = ReviewReader::new(parsed(ALL), &[0; 15]).err().expect("too short a key");
    assert_eq!(text(&error, "path"), "key");
}

#[wasm_bindgen_test]
fn a_preview_is_as_declared() {
    let preview = |settings: &str, file: &str| ReviewReader::preview(file.as_bytes(), true, parsed(settings)).expect("a preview");
    let previews = [preview(LEAST, FILE), preview(LEAST, "Besöksdatum;Belopp\n03/04/2020;1.234\n"), preview(LEAST, "1;2\n3;4\n")];
    TYPES.assert_as_declared("ReviewPreview", &previews);
    TYPES.assert_as_declared("PreviewColumn", &every(&previews, "columns"));
    let questions = texts(&every(&previews, "questions"), "about");
    assert!(["amounts", "decimalSign", "days"].iter().all(|about| questions.contains(*about)), "{questions:?}");
    let missing = every(&previews, "missing");
    assert!(missing.iter().filter_map(JsValue::as_string).all(|role| TYPES.union("ColumnRole").contains(&role)));
}

#[wasm_bindgen_test]
fn a_review_is_as_declared() {
    let open_quote: &[u8] = b"Kontakt-id;Datum;Belopp\nk1;2020-02-03;\"400\n";
    let reviews = [reviewed(ALL, &[FILE.as_bytes()]), reviewed(LEAST, &[FILE.as_bytes(), open_quote])];
    TYPES.assert_as_declared("Review", &reviews);
    TYPES.assert_as_declared("ReviewedFile", &every(&reviews, "files"));
    let totals: Vec<JsValue> = reviews.iter().map(|review| at(review, "totals")).collect();
    TYPES.assert_as_declared("ReviewTotals", &totals);
    TYPES.assert_as_declared("ReviewGroup", &every(&totals, "groups"));
    TYPES.assert_as_declared("GroupRow", &every(&every(&totals, "groups"), "rows"));
    let checks = every(&reviews, "checks");
    TYPES.assert_as_declared("CheckResult", &checks);
    assert_eq!(texts(&checks, "state"), ["done", "notDone"].map(str::to_owned).into());
    TYPES.assert_as_declared("ReviewRemark", &every(&reviews, "remarks"));
    TYPES.assert_as_declared("FindingColumns", &reviews.each_ref().map(|review| at(review, "findings")));
    let expected = [
        ("expected", vec!["causes", "difference", "expected", "invoiced", "rows"]),
        ("invoiceTotal", vec!["difference", "given"]),
        ("population", vec!["date", "inhabitants", "sourceId"]),
        ("days", vec!["from", "to"]),
        ("years.0", vec!["byProfession", "contacts", "invoiced", "patients", "year"]),
        ("years.0.byProfession.0", vec!["contacts", "profession"]),
        ("expected.causes.0", vec!["amount", "code", "rows"]),
        ("contactsPerPatient.0", vec!["contacts", "patients"]),
    ];
    for (path, names) in expected {
        assert_eq!(keys(&at(&totals[0], path)), names.into_iter().map(str::to_owned).collect(), "{path}");
    }
}

#[wasm_bindgen_test]
fn findings_are_columns_of_one_length() {
    let findings = at(&reviewed(ALL, &[FILE.as_bytes()]), "findings");
    let rows = Uint32Array::from(at(&findings, "row")).to_vec();
    let codes: Vec<String> = items(&at(&findings, "codes")).iter().filter_map(JsValue::as_string).collect();
    assert_eq!(codes, Code::ALL.map(|code| code.code().to_owned()));
    let code_of: Vec<&str> =
        Uint8Array::from(at(&findings, "code")).to_vec().into_iter().map(|code| codes[usize::from(code)].as_str()).collect();
    let others = Uint32Array::from(at(&findings, "otherRow")).to_vec();
    let found: Vec<(u32, &str, u32)> =
        rows.iter().zip(&code_of).zip(&others).map(|((row, code), other)| (*row, *code, *other)).collect();
    assert!(found.contains(&(3, "duplicate.contact", 2)), "{found:?}");
    assert!(found.contains(&(7, "home_region.other", 0)), "{found:?}");
    assert_eq!(Uint16Array::from(at(&findings, "file")).to_vec(), vec![0; rows.len()]);
    assert_eq!(Uint16Array::from(at(&findings, "otherFile")).length() as usize, rows.len());
    for column in ["invoiced", "expected", "detail"] {
        assert_eq!(text(&findings, column).split('\n').count(), rows.len(), "{column}");
    }
    let declared = TYPES.union("FindingCode");
    assert!(codes.iter().all(|code| declared.contains(code)), "{codes:?}");
    assert!(declared.iter().all(|code| code.starts_with("file.") || codes.contains(code)), "{declared:?}");
}

#[wasm_bindgen_test]
fn nothing_that_identifies_somebody_crosses() {
    let review = reviewed(LEAST, &[FILE.replace("p1", "19121212-1212").replace("k1", "kontakt-7").as_bytes()]);
    let crossed = JSON::stringify(&review).map(String::from).expect("plain values");
    assert!(!crossed.contains("1212") && !crossed.contains("kontakt-7"), "{crossed}");
}

#[wasm_bindgen_test]
fn a_reader_is_empty_after_its_review() {
    let mut reader = ReviewReader::new(parsed(LEAST), &KEY).expect("a reader");
    assert!(reader.begin("a.csv", Some("utf-16".to_owned())).is_ok());
    assert!(reader.push(FILE.as_bytes()));
    reader.end(false);
    assert!(reader.rows() > 0);
    assert_eq!(text(&reader.finish(), "files.0.encoding"), "utf-16");
    assert!(!reader.push(FILE.as_bytes()));
    assert_eq!(items(&at(&reader.finish(), "files")).len(), 0);
    assert_eq!(text(&reader.begin("a.csv", Some("ebcdic".to_owned())).expect_err("no such"), "path"), "encoding");
}

#[wasm_bindgen_test]
fn files_are_told_by_their_first_bytes() {
    assert_eq!(text(&kind_of_file(b"PK\x03\x04").expect("a kind"), "kind"), "workbook");
    assert_eq!(text(&kind_of_file(b"%PDF").expect_err("no table"), "code"), "own_table.file_pdf");
}
