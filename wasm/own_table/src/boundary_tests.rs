//! The exports as JavaScript meets them: what comes out is as declared, and every declared choice is taken.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "../../../tests/common/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use js_sys::{Array, Object, Reflect};
use utomlanskollen::own_table::{self, Cell, Choices, Encoding, Grid, Merged, Origin, Sheet};
use utomlanskollen_boundary::own_table as boundary;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{OwnTableReader, kind_of_file};
use declared::Declarations;

wasm_bindgen_test_configure!(run_in_browser);

const TYPES: Declarations = Declarations(include_str!("types.d.ts"));

/// Tables that between them have everything that an answer can have.
const TEXTS: [(&str, &str); 6] = [
    (
        "Fakturerat 2020, mnkr;;;\nRegion;Kontakter 2019;Fakturerat;Kostnad per kontakt\nSkåne;1 234*;16,5–17,5;9\n\
         Halland;drygt 5;..;9\nKalmar;x;9,1 mnkr;9\nBlekinge;högst 9;1;9\nNorrland;1;1;1\nRiket;7;44;9",
        "{}",
    ),
    (";2019;2020\nSkåne;1.234;5\nSkåne;5;6", "{}"),
    ("Region;År;Fakturerat;Andel av primärvårdens nettokostnad;Antal\nSkåne;2020;5;0,67;7\nHalland;;5;0,67;7", "{}"),
    ("Region;Kontakter\nSkåne;5", "{ year: '2020', 'columns.2.unit': 'one', 'columns.2.decimalSign': 'comma' }"),
    ("Kontakter;Skåne;Halland\n2020;5;6\n2021;7;8", "{}"),
    ("År;Kontakter;Siffra\n2020;5,5;6", "{ 'columns.3.role': 'numbers' }"),
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

fn every(objects: &[JsValue], field: &str) -> Vec<JsValue> {
    objects.iter().flat_map(|object| items(&at(object, field))).collect()
}

fn texts<'a>(objects: impl IntoIterator<Item = &'a JsValue>, field: &str) -> BTreeSet<String> {
    objects.into_iter().filter_map(|object| at(object, field).as_string()).collect()
}

fn reader(text: &str) -> OwnTableReader {
    let mut reader = OwnTableReader::new("tabell.csv", Some("utf-8".to_owned())).expect("a reader");
    reader.push(text);
    reader.finish();
    reader
}

fn read(text: &str, choices: &str) -> JsValue {
    reader(text).read(js(choices)).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// A sheet of a workbook, as the module for those sends it.
fn sheet() -> JsValue {
    let sheet = |name: &str, hidden| Sheet { name: name.to_owned(), hidden };
    let sheets = vec![sheet("Blad 1", false), sheet("Kontakter 2020", true)];
    let mut grid = Grid::new(Origin { sheet: sheets.last().cloned(), sheets, ..Origin::default() });
    for (record, name, number) in [(1, "Region", "Antal"), (2, "Skåne", "5"), (3, "Halland", "6")] {
        grid.begin_row(record, record == 3);
        grid.push(1, Cell::Text(name));
        grid.push(2, Cell::Text(number));
    }
    grid.merge(Merged { first_record: 1, last_record: 1, first_column: 1, last_column: 2 });
    boundary::own_table(&grid, &own_table::read(&grid, &Choices::default()))
}

fn tables() -> Vec<JsValue> {
    TEXTS.iter().map(|(text, choices)| read(text, choices)).chain([sheet()]).collect()
}

#[wasm_bindgen_test]
fn answers_are_as_declared() {
    let tables = tables();
    TYPES.assert_as_declared("OwnTable", &tables);
    let origins: Vec<JsValue> = tables.iter().map(|table| at(table, "origin")).collect();
    TYPES.assert_as_declared("OwnTableOrigin", &origins);
    TYPES.assert_as_declared("OwnTableSheet", &every(&origins, "sheets"));
    let columns = every(&tables, "columns");
    TYPES.assert_as_declared("OwnTableColumn", &columns);
    TYPES.assert_as_declared("OwnTableCell", &every(&tables, "cells"));
    let questions = every(&tables, "questions");
    TYPES.assert_as_declared("OwnTableQuestion", &questions);
    let findings = [every(&tables, "findings"), every(&columns, "doubts")].concat();
    TYPES.assert_as_declared("OwnTableFinding", &findings);
    assert_eq!(texts(&columns, "role"), TYPES.union("ColumnRole").into_iter().filter(|role| role != "measure").collect());
    assert!(texts(&columns, "unit").is_subset(&TYPES.union("ColumnUnit")));
    assert!(texts(&every(&tables, "cells"), "measure").is_subset(&TYPES.union("CellMeasure")));
    let layouts = ["long", "wide", "transposed"].map(str::to_owned);
    assert_eq!(texts(&tables, "layout"), BTreeSet::from(layouts));
    let severities = ["error", "question", "note"].map(str::to_owned);
    assert_eq!(texts(&findings, "severity"), BTreeSet::from(severities));
}

#[wasm_bindgen_test]
fn numbers_are_texts_or_what_is_known_of_them() {
    let numbers: Vec<JsValue> = every(&tables(), "cells").iter().map(|cell| at(cell, "number")).collect();
    assert!(numbers.iter().any(|number| number.as_string().as_deref() == Some("1234")));
    let open: Vec<JsValue> = numbers.into_iter().filter(JsValue::is_object).collect();
    let fields: BTreeSet<String> = open
        .iter()
        .flat_map(|number| Object::keys(number.unchecked_ref::<Object>()).iter().collect::<Vec<_>>())
        .filter_map(|key| key.as_string())
        .collect();
    assert_eq!(fields, BTreeSet::from(["value", "low", "high"].map(str::to_owned)));
    assert!(open.iter().any(|number| at(number, "low").as_string().as_deref() == Some("16500000")));
}

#[wasm_bindgen_test]
fn every_declared_choice_is_taken_and_no_other() {
    let any = reader("Region;Kontakter 2020\nSkåne;5");
    let value = |id: &str| match id {
        "sheet" => "Blad 1",
        "regionsIn" => "rows",
        "header" => "1",
        "measure" => "contacts",
        "year" => "2020",
        "region" => "23",
        "regionTwice" => "last",
        "decimalSign" => "comma",
        "role" => "numbers",
        "unit" => "percent",
        other => panic!("{other}"),
    };
    for id in TYPES.union("TableChoice") {
        any.read(js(&format!("{{ {id}: '{}' }}", value(&id)))).unwrap_or_else(|error| panic!("{id}: {error:?}"));
    }
    for id in TYPES.union("ColumnChoice") {
        any.read(js(&format!("{{ 'columns.2.{id}': '{}' }}", value(&id)))).unwrap_or_else(|error| panic!("{id}: {error:?}"));
    }
    for (what, values) in [("role", "ColumnRole"), ("unit", "ColumnUnit"), ("measure", "CellMeasure")] {
        for value in TYPES.union(values) {
            any.read(js(&format!("{{ 'columns.2.{what}': '{value}' }}"))).unwrap_or_else(|error| panic!("{value}: {error:?}"));
        }
    }
    for wrong in
        ["{ colour: 'red' }", "{ year: 2020 }", "{ year: '20' }", "{ 'columns.0.role': 'region' }", "[]", "null", "'year'"]
    {
        let error = any.read(js(wrong)).expect_err(wrong);
        assert_eq!(at(&error, "code").as_string().as_deref(), Some("input.malformed"), "{wrong}");
    }
}

#[wasm_bindgen_test]
fn files_are_told_by_their_first_bytes() {
    let kind = kind_of_file(b"PK\x03\x04").expect("a kind");
    assert_eq!(at(&kind, "kind").as_string().as_deref(), Some("workbook"));
    let kind = kind_of_file(b"\xff\xfeR\0").expect("a kind");
    assert_eq!(at(&kind, "encoding").as_string().as_deref(), Some("utf-16le"));
    assert!(at(&kind_of_file(b"Region").expect("a kind"), "encoding").is_undefined());
    let refused = kind_of_file(b"%PDF").expect_err("no table");
    assert_eq!(at(&refused, "code").as_string().as_deref(), Some("own_table.file_pdf"));
}

#[wasm_bindgen_test]
fn every_declared_encoding_is_known() {
    let declared = include_str!("types.d.ts").lines().find(|line| line.contains("encoding?: \"")).expect("encodings");
    let codes: BTreeSet<&str> = declared.split('"').skip(1).step_by(2).collect();
    assert_eq!(codes, Encoding::ALL.into_iter().map(Encoding::code).collect());
    for code in codes {
        assert!(OwnTableReader::new("", Some(code.to_owned())).is_ok(), "{code}");
    }
    let error = OwnTableReader::new("", Some("latin-2".to_owned())).err().expect("a refusal");
    assert_eq!(at(&error, "path").as_string().as_deref(), Some("encoding"));
}

#[wasm_bindgen_test]
fn a_table_is_kept_and_text_after_the_end_is_none_of_it() {
    let mut kept = reader("Region;Kontakter\nSkåne;5");
    assert_eq!(kept.rows(), 2);
    kept.push("\nHalland;6");
    kept.finish();
    assert_eq!(items(&at(&kept.read(js("{ year: '2020' }")).expect("a table"), "cells")).len(), 1);
    assert_eq!(
        texts(&items(&at(&kept.read(js("{}")).expect("a table"), "questions")), "id"),
        BTreeSet::from(["year".to_owned()])
    );
}
