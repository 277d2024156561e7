//! Number fields and pasted tables through the boundary.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{at, items, text_at};
use crate::read_number;

fn read(field: &str, text: &str) -> JsValue {
    read_number(field, text).expect("a reading")
}

#[wasm_bindgen_test]
fn each_state_of_a_number_field_has_what_belongs_to_it() {
    assert_eq!(text_at(&read("contacts", "  "), "state"), "empty");
    let plain = read("contacts", "2 300 000");
    assert_eq!((text_at(&plain, "state"), text_at(&plain, "number")), ("read".to_owned(), "2300000".to_owned()));
    assert!(at(&plain, "spelledOut").is_undefined());
    let amount = read("amount", "9,2 mnkr");
    assert_eq!(text_at(&amount, "number"), "9200000");
    assert!(at(&amount, "spelledOut").is_truthy());
    let range = read("amount", "9,15–9,25 mnkr");
    assert_eq!((text_at(&range, "number.low"), text_at(&range, "number.high")), ("9150000".to_owned(), "9250000".to_owned()));
    assert!(at(&range, "number.value").is_undefined());
    let question = read("amount", "1.234");
    assert_eq!(text_at(&question, "code"), "number.ambiguous_separator");
    assert_eq!(text_at(&question, "params.text"), "1.234");
    assert_eq!(items(&at(&question, "choices")).len(), 2);
    let error = read("contacts", "67 %");
    assert_eq!(
        (text_at(&error, "code"), text_at(&error, "params.unit")),
        ("number.unit_wrong_for_field".to_owned(), "%".to_owned())
    );
}

#[wasm_bindgen_test]
fn a_field_that_there_is_not_is_refused() {
    assert_eq!(text_at(&read_number("colour", "5").expect_err("no such field"), "code"), "input.malformed");
}

#[wasm_bindgen_test]
fn no_text_is_too_odd_for_a_field() {
    for text in ["", "\n\n", "\t\t\t", "\"", "a;b;\"c", "\u{0}\t\u{feff}", "\u{1f600}\t5"] {
        read_number("amount", text).expect("a reading");
    }
}
