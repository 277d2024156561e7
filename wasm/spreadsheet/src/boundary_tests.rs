//! The exports as JavaScript meets them: a workbook that a library has written, and what is refused with which code.

#![allow(clippy::expect_used, clippy::panic)]

use js_sys::{Array, Function, Reflect};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook, XlsxError};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{SpreadsheetReader, WorkbookRows};

wasm_bindgen_test_configure!(run_in_browser);

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

/// What a path of fields leads to: "origin.sheets.0.name".
fn at(value: &JsValue, path: &str) -> JsValue {
    let field = |value: JsValue, name: &str| match name.parse() {
        Ok(position) => Array::from(&value).get(position),
        Err(_) => Reflect::get(&value, &name.into()).unwrap_or_else(|_| panic!("{path}")),
    };
    path.split('.').fold(value.clone(), field)
}

fn text(value: &JsValue, path: &str) -> String {
    at(value, path).as_string().unwrap_or_else(|| panic!("{path} is no text: {:?}", at(value, path)))
}

fn count(value: &JsValue, path: &str) -> u32 {
    Array::from(&at(value, path)).length()
}

fn written() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2026, 6, 14)?));
    book.add_worksheet().set_name("Läs mig")?.write(0, 0, "Tabellen är på nästa blad")?;
    let (percent, day) = (Format::new().set_num_format("0.0%"), Format::new().set_num_format("yyyy-mm-dd"));
    let sheet = book.add_worksheet().set_name("Tabell")?;
    for (column, heading) in (0..).zip(["Region", "Kontakter 2020", "Andel av primärvårdens nettokostnad 2020", "Hämtat"]) {
        sheet.write(0, column, heading)?;
    }
    for (row, region) in (1..).zip(["Region Skåne", "Region Dalarna", "Region Gotland"]) {
        sheet.write(row, 0, region)?.write(row, 1, row.saturating_mul(1_000))?;
        sheet.write_with_format(row, 2, 0.0067, &percent)?;
        sheet.write_with_format(row, 3, ExcelDateTime::from_ymd(2021, 3, 1)?, &day)?;
    }
    sheet.write_formula(3, 1, Formula::new("B2+B3").set_result("3000"))?;
    sheet.set_row_hidden(2)?;
    sheet.merge_range(5, 0, 5, 3, "Källa: SKR", &Format::new())?;
    book.add_worksheet().set_name("Dolt")?.set_hidden(true).write(0, 0, "Region Skåne")?;
    book.save_to_buffer()
}

fn opened() -> SpreadsheetReader {
    SpreadsheetReader::new("skr.xlsx".to_owned(), written().expect("a workbook"), None).expect("a reader")
}

/// The code of a refusal, and what it is about.
fn refusal(error: &JsValue) -> (String, String) {
    (text(error, "code"), js_sys::JSON::stringify(&at(error, "params")).map(String::from).expect("plain values"))
}

fn is(code: &str, params: &str) -> (String, String) {
    (code.to_owned(), params.to_owned())
}

#[wasm_bindgen_test]
fn a_workbook_becomes_a_table() {
    let table = opened().read(js("{}")).expect("a table");
    assert_eq!(text(&table, "origin.name"), "skr.xlsx");
    assert_eq!(text(&table, "origin.sheet.name"), "Tabell", "the first that is seen and names regions");
    assert_eq!(count(&table, "origin.sheets"), 3);
    assert_eq!(at(&table, "origin.sheets.2.hidden"), JsValue::TRUE);
    assert_eq!(at(&table, "origin.hiddenRows").as_f64(), Some(1.0));
    assert_eq!(at(&table, "origin.mergedAreas").as_f64(), Some(1.0));
    assert!(at(&table, "origin.encoding").is_undefined(), "no encoding was guessed");
    let codes: Vec<String> = Array::from(&at(&table, "found")).iter().map(|found| text(&found, "code")).collect();
    for code in ["hidden_rows", "other_sheets", "other_hidden_sheets", "merged_cells"] {
        assert!(codes.contains(&format!("own_table.{code}")), "{code} is not among {codes:?}");
    }
    assert_eq!(count(&table, "cells"), 6, "also where another column holds dates");
    assert_eq!(text(&table, "cells.4.text"), "3000");
    assert_eq!(text(&table, "cells.0.measure"), "contacts");
    assert_eq!(text(&table, "cells.1.measure"), "invoicedShareOfPrimaryCare");
    assert_eq!(text(&table, "preview.1.cells.3"), "2021-03-01");
}

#[wasm_bindgen_test]
fn another_sheet_can_be_chosen_and_the_first_again() {
    let mut reader = opened();
    for sheet in ["Dolt", "Läs mig", "Tabell", "Tabell"] {
        let table = reader.read(js(&format!("{{ sheet: '{sheet}' }}"))).expect("a table");
        assert_eq!(text(&table, "origin.sheet.name"), sheet);
    }
    let error = reader.read(js("{ sheet: 'Blad9' }")).expect_err("no such sheet");
    assert_eq!(refusal(&error), is("spreadsheet.no_such_sheet", r#"{"sheet":"Blad9"}"#));
    let error = reader.read(js("{ nothing: '1' }")).expect_err("no such choice");
    assert_eq!(text(&error, "code"), "input.malformed");
    reader.read(js("{}")).expect("it goes on after a refusal");
}

#[wasm_bindgen_test]
fn it_is_told_how_far_it_has_come() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..2_000 {
        sheet.write(row, 0, row).expect("a cell");
    }
    let told = js("globalThis.told = []");
    let progress: Function = js("(rows) => globalThis.told.push(rows)").into();
    let bytes = book.save_to_buffer().expect("a workbook");
    let mut reader = SpreadsheetReader::new(String::new(), bytes, Some(progress)).expect("a reader");
    reader.read(js("{}")).expect("a table");
    let told: Vec<_> = Array::from(&told).iter().filter_map(|rows| rows.as_f64()).collect();
    assert_eq!(told, [512.0, 1_024.0, 1_536.0]);
}

#[wasm_bindgen_test]
fn the_rows_of_a_sheet_are_given_as_text() {
    let mut rows = WorkbookRows::new(written().expect("a workbook")).expect("an open one");
    assert_eq!(text(&rows.sheets(), "2.name"), "Dolt");
    assert_eq!(at(&rows.sheets(), "2.hidden"), JsValue::TRUE);
    js("globalThis.given = ''");
    let part: Function = js("(bytes) => { globalThis.given += new TextDecoder().decode(bytes); return true; }").into();
    let remarks = rows.rows("Tabell", &part).expect("rows");
    let expected = "Region;Kontakter 2020;Andel av primärvårdens nettokostnad 2020;Hämtat\nRegion Skåne;1000;0,0067;2021-03-01\n\
                    Region Dalarna;2000;0,0067;2021-03-01\nRegion Gotland;3000;0,0067;2021-03-01\n\nKälla: SKR\n";
    assert_eq!(js("globalThis.given").as_string().as_deref(), Some(expected));
    assert_eq!(text(&remarks, "0.code"), "own_table.hidden_rows");
    assert_eq!(text(&remarks, "0.severity"), "note");
    assert_eq!(text(&remarks, "0.params.count"), "1");
    let error = rows.rows("Blad9", &part).expect_err("no such sheet");
    assert_eq!(refusal(&error), is("spreadsheet.no_such_sheet", r#"{"sheet":"Blad9"}"#));
    let throws: Function = js("() => { throw new RangeError('mine') }").into();
    let error = rows.rows("Tabell", &throws).expect_err("what was thrown");
    assert_eq!(text(&error, "message"), "mine");
    assert_eq!(text(&WorkbookRows::new(Vec::new()).err().expect("a refusal"), "code"), "spreadsheet.no_workbook");
}

#[wasm_bindgen_test]
fn what_is_no_workbook_is_refused_with_its_code() {
    let refused = |bytes: &[u8]| {
        let error = SpreadsheetReader::new(String::new(), bytes.to_vec(), None).err().expect("a refusal");
        refusal(&error)
    };
    let book = written().expect("a workbook");
    assert_eq!(refused(b""), is("spreadsheet.no_workbook", "{}"));
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), is("own_table.file_image", "{}"));
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), is("spreadsheet.old_format", "{}"));
    assert_eq!(refused(book.get(..1_000).expect("more than that")), is("spreadsheet.cut_off", "{}"));
}
