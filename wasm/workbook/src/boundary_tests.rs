//! The exports as JavaScript meets them: what the file says inside, and what is refused with which code.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use std::io::{Cursor, Read as _};

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use zip::ZipArchive;

use crate::write_workbook;

wasm_bindgen_test_configure!(run_in_browser);

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

fn book(sheets: &str) -> JsValue {
    js(&format!("{{ title: 'Åre & <b>', author: 'Utomlänskollen', created: '2026-06-14', sheets: {sheets} }}"))
}

/// A book of one sheet with these rows.
fn rows(rows: &str) -> JsValue {
    book(&format!("[{{ name: 'Resultat', widths: [30, 12], headRows: 1, rows: {rows} }}]"))
}

/// A part of a written file, as text.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("UTF-8");
    text
}

fn sheet(cells: &str) -> String {
    part(&write_workbook(rows(cells)).expect("a workbook"), "xl/worksheets/sheet1.xml")
}

/// The code of a refusal and where it is.
fn refusal(book: JsValue) -> (String, String) {
    let error = write_workbook(book).expect_err("a refusal");
    let text = |name: &str| Reflect::get(&error, &name.into()).ok().and_then(|text| text.as_string()).expect("a text");
    (text("code"), text("path"))
}

fn is(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[wasm_bindgen_test]
fn numbers_days_and_formulas_are_real() {
    let xml = sheet(
        "[[{ text: 'a' }], [{ number: '996475000', digits: 0 }, { day: '2019-06-14' }], [null, { formula: 'A2*2', result: '1992950000', digits: 2 }]]",
    );
    assert!(xml.contains(r#"<v>996475000</v>"#) && xml.contains("<v>43630</v>"), "{xml}");
    assert!(xml.contains("<f>A2*2</f><v>1992950000</v>"), "{xml}");
    assert!(!xml.contains(r#"r="A3""#), "an empty cell is no cell: {xml}");
}

#[wasm_bindgen_test]
fn a_number_is_the_nearest_double_and_no_other() {
    let xml = sheet("[[{ number: '1155.494850540065310223561919' }, { number: '0.1' }, { number: '-9200000' }]]");
    for number in ["1155.4948505400653", "0.1", "-9200000"] {
        assert!(xml.contains(&format!("<v>{number}</v>")), "{number}: {xml}");
    }
}

#[wasm_bindgen_test]
fn a_formula_without_result_has_none() {
    let xml = sheet("[[{ formula: 'SUM(A2:A3)' }]]");
    assert!(xml.contains("<f>SUM(A2:A3)</f><v></v>"), "{xml}");
}

#[wasm_bindgen_test]
fn text_is_never_a_formula() {
    let hostile = ["=1+1", "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-5", "{=1}", "<b>&amp;", "a\\u0000b", "rad 1\\nrad 2"];
    let cells: Vec<String> = hostile.iter().map(|text| format!("{{ text: \"{text}\" }}")).collect();
    let file = write_workbook(rows(&format!("[[{}]]", cells.join(", ")))).expect("a workbook");
    let xml = part(&file, "xl/worksheets/sheet1.xml");
    assert!(!xml.contains("<f>"), "{xml}");
    assert_eq!(xml.matches(r#"t="s""#).count(), hostile.len(), "{xml}");
    let strings = part(&file, "xl/sharedStrings.xml");
    assert!(strings.contains("<t>=1+1</t>") && strings.contains("&lt;b&gt;&amp;amp;"), "{strings}");
}

#[wasm_bindgen_test]
fn links_stay_links() {
    let file = write_workbook(rows("[[{ link: 'https://skr.se/a?b=1&c=2', text: 'SKR' }]]")).expect("a workbook");
    let relations = part(&file, "xl/worksheets/_rels/sheet1.xml.rels");
    assert!(relations.contains("https://skr.se/a?b=1&amp;c=2"), "{relations}");
}

#[wasm_bindgen_test]
fn the_same_book_is_the_same_file() {
    let file = || write_workbook(rows("[[{ text: 'a' }]]")).expect("a workbook");
    let properties = part(&file(), "docProps/core.xml");
    assert!(properties.contains("2026-06-14T00:00:00Z") && properties.contains("Åre &amp; &lt;b&gt;"), "{properties}");
    assert_eq!(file(), file());
}

#[wasm_bindgen_test]
fn the_longest_text_is_written_and_a_longer_one_refused() {
    let text = |length: usize| format!("[[null, {{ text: 'å'.repeat({length}) }}]]");
    sheet(&text(32_767));
    assert_eq!(refusal(rows(&text(32_768))), is("files.text_too_long", "sheets.0.rows.0.1"));
}

#[wasm_bindgen_test]
fn impossible_sheet_names_are_refused() {
    let named = |name: &str| format!("{{ name: \"{name}\", widths: [], headRows: 0, rows: [] }}");
    for name in ["", "A/B", "A:B", "[A]", "A*", "A?", "A\\\\B", "'A'", &"a".repeat(32)] {
        assert_eq!(refusal(book(&format!("[{}]", named(name)))), is("files.sheet_name", "sheets.0.name"), "{name}");
    }
    write_workbook(book(&format!("[{}]", named(&"å".repeat(31))))).expect("31 characters are allowed");
    assert_eq!(refusal(book(&format!("[{0}, {0}]", named("A")))), is("files.sheet_name", "sheets"));
}

#[wasm_bindgen_test]
fn what_is_no_cell_is_refused_with_its_place() {
    let refused = |cell: &str| refusal(rows(&format!("[[{{ text: 'a' }}, {cell}]]")));
    let place = "sheets.0.rows.0.1";
    for number in ["1,5", "", "NaN", "inf", "1e3", "=1"] {
        assert_eq!(
            refused(&format!("{{ number: '{number}' }}")),
            is("files.not_a_number", &format!("{place}.number")),
            "{number}"
        );
    }
    assert_eq!(refused("{ formula: 'A1', result: 'x' }"), is("files.not_a_number", &format!("{place}.result")));
    for day in ["2019-02-29", "2019", "1899-12-30"] {
        assert_eq!(refused(&format!("{{ day: '{day}' }}")).0, "files.not_a_day", "{day}");
    }
    assert_eq!(refused("{ link: 'javascript:alert(1)', text: 'a' }"), is("files.link", place));
    for cell in ["{}", "'a'", "{ text: 'a', number: '1' }", "{ text: 'a', more: 1 }"] {
        assert_eq!(refused(cell), is("input.malformed", place), "{cell}");
    }
    assert_eq!(refused("{ number: '1', digits: 16 }"), is("input.malformed", &format!("{place}.digits")));
    assert_eq!(refusal(js("7")), is("input.malformed", ""));
}

#[wasm_bindgen_test]
fn ten_thousand_rows_come_out_whole() {
    let xml = sheet("Array.from({ length: 10000 }, (_, row) => [{ text: `Rad ${row}` }, { number: `${row}.25` }])");
    assert!(xml.contains("<v>9999.25</v>") && xml.contains(r#"r="B10000""#));
}

/// Each declared field is in the books above, and what is not declared is refused.
#[wasm_bindgen_test]
fn the_declared_fields_are_those_that_are_read() {
    let types = include_str!("types.d.ts");
    let fields = |interface: &str| -> Vec<String> {
        let start = types.split(&format!("export interface {interface} {{")).nth(1).expect("an interface");
        let body = start.split('}').next().unwrap_or_default();
        let declarations = body.lines().map(str::trim).filter(|line| !line.starts_with('/'));
        declarations.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
    };
    let keys = |object: &JsValue| -> Vec<String> {
        Object::keys(object.unchecked_ref::<Object>()).iter().filter_map(|key| key.as_string()).collect()
    };
    let book = rows("[]");
    assert_eq!(fields("Workbook"), keys(&book));
    let sheets = Reflect::get(&book, &"sheets".into()).expect("sheets");
    assert_eq!(fields("Sheet"), keys(&Reflect::get_u32(&sheets, 0).expect("a sheet")));
}
