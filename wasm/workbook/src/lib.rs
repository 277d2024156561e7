//! Workbooks for spreadsheet programs. What crosses is described in `types.d.ts`.
//!
//! A module of its own, since it is many times as large as the one for CSV and fewer ask for it.

// Not `forbid`: the code that wasm-bindgen writes for the exports needs it.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

#[cfg(test)]
mod boundary_tests;
mod cell;
mod format;
mod number;
mod refusal;
mod sheet;

use rust_xlsxwriter::{DocProperties, Workbook};
use utomlanskollen_boundary::{CodedError, Value};
use wasm_bindgen::prelude::*;

use cell::date;
use refusal::refused;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// A workbook in the format of Excel.
#[wasm_bindgen(js_name = writeWorkbook, skip_typescript)]
pub fn write_workbook(book: JsValue) -> Result<Vec<u8>, JsValue> {
    Ok(xlsx(&Value::whole(book))?)
}

fn xlsx(book: &Value<'_>) -> Result<Vec<u8>, CodedError> {
    let [title, author, created, sheets] = book.fields(["title", "author", "created", "sheets"])?;
    let properties = DocProperties::new().set_title(title.text()?).set_author(author.text()?);
    let mut workbook = Workbook::new();
    // The same answer is to give the same file, so the day is told and not taken from the clock.
    workbook.set_properties(&properties.set_creation_datetime(&date(&created)?));
    for sheet in sheets.items()? {
        sheet::write(workbook.add_worksheet(), &sheet)?;
    }
    workbook.save_to_buffer().map_err(|error| refused(error, &sheets))
}
