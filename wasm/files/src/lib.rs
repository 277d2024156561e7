//! Tables: those that are pasted into the page, those that it gives away as CSV, and hashes. What crosses is described in `types.d.ts`.

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
mod dialect;
mod formula_guard;
mod pasted;
mod record;
mod region_table;

use sha2::{Digest as _, Sha256};
use utomlanskollen::region_table as table_of_regions;
use utomlanskollen_boundary::{CodedError, Path, Value};
use wasm_bindgen::prelude::*;

use cell::Column;
use dialect::Dialect;
use record::Records;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// A table as CSV.
#[wasm_bindgen(js_name = writeCsv, skip_typescript)]
pub fn write_csv(table: JsValue, dialect: &str) -> Result<Vec<u8>, JsValue> {
    let dialect = Dialect::from_code(dialect)
        .ok_or_else(|| CodedError::malformed(&Path::Field(&Path::Whole, "dialect"), "expected excel or open"))?;
    Ok(csv(&Value::whole(table), dialect)?)
}

/// A table of regions copied from a spreadsheet.
#[wasm_bindgen(js_name = readTable, skip_typescript)]
pub fn read_table(text: &str, expected: Vec<String>) -> Result<JsValue, JsValue> {
    let column = |name: &String| {
        let known = table_of_regions::Column::from_code(name);
        known.ok_or_else(|| CodedError::malformed(&Path::Field(&Path::Whole, "expected"), name))
    };
    let expected: Vec<_> = expected.iter().map(column).collect::<Result<_, _>>()?;
    Ok(region_table::pasted_table(&table_of_regions::read(&pasted::cells(text), &expected)))
}

/// SHA-256 of bytes, as hexadecimal digits.
#[wasm_bindgen(skip_typescript)]
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16);
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).flatten().collect()
}

fn csv(table: &Value<'_>, dialect: Dialect) -> Result<Vec<u8>, CodedError> {
    let [columns, rows] = table.fields(["columns", "rows"])?;
    let mut read = Vec::with_capacity(columns.length()?);
    for column in columns.items()? {
        read.push(Column::read(&column)?);
    }
    let mut file = Records::new(dialect);
    file.write(read.iter().map(|column| Ok(column.header(dialect))))?;
    for row in rows.items()? {
        if row.length()? != read.len() {
            let params = vec![("cells", row.length()?.to_string()), ("columns", read.len().to_string())];
            return Err(CodedError::new("files.row_length", params, row.path()));
        }
        file.write(read.iter().zip(row.items()?).map(|(column, cell)| column.text(&cell, dialect)))?;
    }
    Ok(file.finish())
}
