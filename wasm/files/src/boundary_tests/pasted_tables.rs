//! Pasted tables as JavaScript gets them.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::read_table;

fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap_or(JsValue::UNDEFINED))
}

fn items(value: &JsValue) -> Vec<JsValue> {
    Array::from(value).to_vec()
}

fn text_at(value: &JsValue, path: &str) -> String {
    at(value, path).as_string().unwrap_or_else(|| panic!("no text at {path}"))
}

fn keys(value: &JsValue) -> Vec<String> {
    Object::keys(&value.clone().into()).iter().filter_map(|key| key.as_string()).collect()
}

#[wasm_bindgen_test]
fn texts_and_lines_are_kept() {
    let text = "Region\tKontakter\tBelopp (kr)\nSkåne\t1 234\t9,2 mnkr\n\"Väst\tra\"\t5\t6\n";
    let table = read_table(text, Vec::new()).expect("a table");
    assert_eq!(keys(&table), ["columns", "rows", "findings"]);
    let columns: Vec<_> = items(&at(&table, "columns")).iter().map(JsValue::as_string).collect();
    assert_eq!(columns, [Some("region".to_owned()), Some("unsplit".to_owned()), Some("invoiced".to_owned())]);
    assert_eq!(keys(&at(&table, "rows.0")), ["region", "line", "cells"]);
    assert_eq!(text_at(&table, "rows.0.region"), "12");
    assert_eq!(at(&table, "rows.0.line").as_f64(), Some(2.0));
    assert_eq!(keys(&at(&table, "rows.0.cells.0")), ["column", "text"]);
    assert_eq!(text_at(&table, "rows.0.cells.0.column"), "unsplit");
    assert_eq!(text_at(&table, "rows.0.cells.0.text"), "1 234");
    let findings = items(&at(&table, "findings"));
    assert!(findings.iter().all(|finding| keys(finding) == ["code", "severity", "params"]));
    let codes: Vec<String> = findings.iter().map(|finding| text_at(finding, "code")).collect();
    assert_eq!(codes, ["table.unknown_region", "table.regions_missing"]);
    assert_eq!(text_at(&findings[0], "severity"), "question");
}

#[wasm_bindgen_test]
fn a_column_that_is_not_used_is_null() {
    let table = read_table("Region\tLäkare\tFärg\nSkåne\t5\tröd", Vec::new()).expect("a table");
    assert!(at(&table, "columns.2").is_null());
}

#[wasm_bindgen_test]
fn every_declared_column_is_known_and_no_other() {
    let types = include_str!("../types.d.ts");
    for name in ["Profession", "TableColumn"] {
        let start = types.find(&format!("export type {name} =")).expect("a declaration");
        let declaration = types[start..].split(';').next().unwrap_or_default();
        let columns: Vec<&str> = declaration.split('"').skip(1).step_by(2).collect();
        assert!(columns.len() > 4, "{declaration}");
        for column in columns {
            read_table("", vec![column.to_owned()]).unwrap_or_else(|_| panic!("{column} is declared and not known"));
        }
    }
    let refusal = read_table("", vec!["colour".to_owned()]).expect_err("no such column");
    assert_eq!(text_at(&refusal, "code"), "input.malformed");
    assert_eq!(text_at(&refusal, "path"), "expected");
}

#[wasm_bindgen_test]
fn no_text_is_too_odd() {
    for text in ["", "\n\n", "\t\t\t", "\"", "\"\"\"", "a;b;\"c", "\u{0}\t\u{feff}", "Skåne;1;2\r\n\r\n;;;", "\u{1f600}\t5"] {
        read_table(text, vec!["unsplit".to_owned()]).expect("a table");
    }
    let long = "Skåne\t5\n".repeat(20_000);
    assert_eq!(items(&at(&read_table(&long, vec!["unsplit".to_owned()]).expect("a table"), "rows")).len(), 1);
}
