//! The exports as JavaScript meets them: what is written can be read again, and what is wrong is refused with a code.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod pasted_tables;

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::{sha256, write_csv};

wasm_bindgen_test_configure!(run_in_browser);

/// The value of an expression in JavaScript.
fn js(expression: &str) -> JsValue {
    js_sys::eval(&format!("({expression})")).unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}

fn table(columns: &str, rows: &str) -> JsValue {
    js(&format!("{{ columns: {columns}, rows: {rows} }}"))
}

/// A table with one text in each row. The texts are put in as they are, without passing through an expression.
fn texts(texts: &[&str]) -> JsValue {
    let table = table("[{ id: 'note', title: 'Anmärkning', type: 'text' }]", "[]");
    let rows: Array = Reflect::get(&table, &"rows".into()).expect("rows").into();
    for text in texts {
        rows.push(&Array::of1(&(*text).into()));
    }
    table
}

fn written(table: JsValue, dialect: &str) -> Vec<u8> {
    write_csv(table, dialect).unwrap_or_else(|error| panic!("refused: {error:?}"))
}

/// Rows of a file as another program reads them, with the header.
fn read_again(file: &[u8], dialect: &str) -> Vec<Vec<String>> {
    let delimiter = if dialect == "excel" { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(file);
    let cells = |record: csv::StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|record| cells(record.expect("a record"))).collect()
}

/// The code of a refusal and where it is.
fn refusal(table: JsValue, dialect: &str) -> (String, String) {
    let error = write_csv(table, dialect).expect_err("a refusal");
    let text = |name: &str| Reflect::get(&error, &name.into()).ok().and_then(|text| text.as_string()).expect("a text");
    (text("code"), text("path"))
}

const COLUMNS: &str = "[
    { id: 'region', title: 'Region', type: 'text' },
    { id: 'amount', title: 'Belopp (kr)', type: 'number', digits: 1 },
    { id: 'from', title: 'Från', type: 'day' },
    { id: 'year', title: 'År', type: 'year' },
]";
const ROWS: &str = "[
    ['Region Jämtland Härjedalen', '1155.45', '2019-06-14', '2019'],
    ['03', '-9200000', null, null],
    ['a;b, \"c\"\\nd', null, '2020-02-29', '2020'],
]";

#[wasm_bindgen_test]
fn a_swedish_excel_gets_its_dialect_to_the_byte() {
    let expected = "\u{FEFF}Region;Belopp (kr);Från;År\r\n\
        Region Jämtland Härjedalen;1155,5;2019-06-14;2019\r\n\
        03;-9200000;;\r\n\
        \"a;b, \"\"c\"\"\nd\";;2020-02-29;2020\r\n";
    assert_eq!(String::from_utf8(written(table(COLUMNS, ROWS), "excel")).expect("UTF-8"), expected);
}

#[wasm_bindgen_test]
fn programs_get_points_commas_and_ids() {
    let expected = "region,amount,from,year\n\
        Region Jämtland Härjedalen,1155.5,2019-06-14,2019\n\
        03,-9200000,,\n\
        \"a;b, \"\"c\"\"\nd\",,2020-02-29,2020\n";
    assert_eq!(String::from_utf8(written(table(COLUMNS, ROWS), "open")).expect("UTF-8"), expected);
}

#[wasm_bindgen_test]
fn every_text_is_read_again_as_it_was() {
    let kept = [
        "-5",
        "-5.5",
        "å ä ö – ”citat”",
        "a;b",
        "a,b",
        "\"",
        "\"\"",
        "rad 1\nrad 2",
        "rad 1\r\nrad 2",
        "a\tb",
        "a\0b",
        " x ",
        "",
        "🏥",
    ];
    let guarded =
        [("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("@SUM(1)", "'@SUM(1)"), ("+1;=2", "'+1;'=2"), ("\t=1", "'\t'=1")];
    for dialect in ["excel", "open"] {
        let given: Vec<&str> = kept.iter().copied().chain(guarded.iter().map(|(given, _)| *given)).collect();
        let expected = kept.iter().copied().chain(guarded.iter().map(|(_, expected)| *expected));
        let expected: Vec<Vec<String>> = expected.map(|text| vec![text.to_owned()]).collect();
        let file = written(texts(&given), dialect);
        let file = file.strip_prefix(b"\xEF\xBB\xBF".as_slice()).unwrap_or(&file);
        assert_eq!(read_again(file, dialect)[1..], expected, "{dialect}");
    }
}

#[wasm_bindgen_test]
fn numbers_are_never_guarded_and_never_minus_zero() {
    let columns = "[{ id: 'n', title: 'Antal', type: 'number', digits: 0 }, { id: 'm', title: '=M', type: 'number' }]";
    let rows = "[['-2.5', '-0.50'], ['-0.4', '1234567890123456789.012345678']]";
    let file = written(table(columns, rows), "excel");
    assert_eq!(read_again(&file[3..], "excel"), [["Antal", "'=M"], ["-3", "-0,50"], ["0", "1234567890123456789,012345678"]]);
}

#[wasm_bindgen_test]
fn ten_thousand_rows_come_out_whole() {
    let rows = "Array.from({ length: 10000 }, (_, row) => [`Rad ${row}`, `${row}.25`, '2020-01-01', '2020'])";
    let file = written(table(COLUMNS, rows), "open");
    let read = read_again(&file, "open");
    assert_eq!(read.len(), 10_001);
    assert_eq!(read[10_000], ["Rad 9999", "9999.3", "2020-01-01", "2020"]);
}

#[wasm_bindgen_test]
fn what_is_no_table_is_refused_with_its_place() {
    let refused = |rows: &str| refusal(table(COLUMNS, rows), "excel");
    let is = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    assert_eq!(refused("[['03', '1', null, null], ['03', '1', null]]"), is("files.row_length", "rows.1"));
    for number in ["1,5", "", "=1+1", "NaN", "1e3", "+1", "1.2.3"] {
        assert_eq!(refused(&format!("[['03', '{number}', null, null]]")), is("files.not_a_number", "rows.0.1"), "{number}");
    }
    assert_eq!(refused("[['03', null, '2019-02-29', null]]"), is("files.not_a_day", "rows.0.2"));
    assert_eq!(refused("[['03', null, null, '=1+1']]"), is("files.not_a_year", "rows.0.3"));
    assert_eq!(refused("[['03', 5, null, null]]"), is("input.malformed", "rows.0.1"));
    assert_eq!(refused("[{}]"), is("input.malformed", "rows.0"));
    assert_eq!(refused("7"), is("input.malformed", "rows"));
    assert_eq!(refusal(table("[{ id: 'a', title: 'A', type: 'money' }]", "[]"), "open"), is("input.malformed", "columns.0.type"));
    assert_eq!(refusal(table("[{ id: 'a', title: 'A', type: 'number', digits: 1.5 }]", "[]"), "open").1, "columns.0.digits");
    assert_eq!(refusal(js("{ columns: [], rows: [], more: 1 }"), "open"), is("input.malformed", ""));
    assert_eq!(refusal(js("null"), "open"), is("input.malformed", ""));
    assert_eq!(refusal(table(COLUMNS, "[]"), "tab"), is("input.malformed", "dialect"));
}

#[wasm_bindgen_test]
fn hashes_are_those_of_the_standard() {
    assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(sha256(&[b'a'; 1_000_000]), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/// Each declared field is in the tables above, and what is not declared is refused.
#[wasm_bindgen_test]
fn the_declared_fields_are_those_that_are_read() {
    let types = include_str!("types.d.ts");
    let fields = |interface: &str| -> Vec<String> {
        let start = types.split(&format!("export interface {interface} {{")).nth(1).expect("an interface");
        let body = start.split('}').next().unwrap_or_default();
        let declarations = body.lines().map(str::trim).filter(|line| !line.starts_with('/'));
        declarations.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
    };
    assert_eq!(fields("Column"), ["id", "title", "type", "digits?"]);
    assert_eq!(fields("Table"), ["columns", "rows"]);
}
