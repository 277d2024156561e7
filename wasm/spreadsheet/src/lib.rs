//! Workbooks: tables of the user's own, and the rows of a sheet as text. What crosses is described in `types.d.ts`.
//!
//! A module of its own, fetched when a workbook is opened. The archive and the XML are read by libraries; what the parts of
//! a workbook mean is read here, in one pass over the sheet, which is what makes it quick and bounds what it can take.

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
mod container;
mod contents;
mod formats;
mod left_out;
mod number;
mod place;
mod raised;
mod refusal;
mod sheet;
mod sink;
mod swedish_csv;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod texts;
mod workbook;
mod xml;

use js_sys::{Function, Uint8Array};
use utomlanskollen::own_table::{self, Finding, Grid};
use utomlanskollen_boundary::{CodedError, Value, array, object, object_of, own_table as boundary};
use wasm_bindgen::prelude::*;

use workbook::Workbook;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// A workbook that is kept, with the table of the sheet that was read last.
#[wasm_bindgen(skip_typescript)]
pub struct SpreadsheetReader {
    name: String,
    workbook: Workbook,
    first_choice: usize,
    progress: Option<Function>,
    read: Option<(usize, Grid)>,
}

#[wasm_bindgen]
impl SpreadsheetReader {
    /// Opens a file. `progress` is told how many rows have been read, while a sheet is read.
    #[wasm_bindgen(constructor)]
    pub fn new(name: String, bytes: Vec<u8>, progress: Option<Function>) -> Result<Self, JsValue> {
        let mut workbook = Workbook::open(bytes).map_err(CodedError::from)?;
        let first_choice = workbook.first_choice();
        Ok(Self { name, workbook, first_choice, progress, read: None })
    }

    /// A sheet as a table, under some choices.
    pub fn read(&mut self, choices: JsValue) -> Result<JsValue, JsValue> {
        let choices = boundary::choices(&Value::whole(choices))?;
        let place = match choices.sheet() {
            Some(name) => self.workbook.place_of(name).map_err(CodedError::from)?,
            None => self.first_choice,
        };
        let grid = match self.read.take() {
            Some((known, grid)) if known == place => grid,
            _ => {
                let progress = |rows: u32| {
                    // Whether it could be told does not matter to the table.
                    let _ = self.progress.as_ref().map(|progress| progress.call1(&JsValue::NULL, &rows.into()));
                    true
                };
                self.workbook.grid(&self.name, place, progress).map_err(CodedError::from)?
            }
        };
        let (_, grid) = self.read.insert((place, grid));
        Ok(boundary::own_table(grid, &own_table::read(grid, &choices)))
    }
}

/// A workbook that is kept while the rows of a sheet are given as text.
#[wasm_bindgen(skip_typescript)]
pub struct WorkbookRows {
    workbook: Workbook,
}

#[wasm_bindgen]
impl WorkbookRows {
    /// Opens a file.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: Vec<u8>) -> Result<Self, JsValue> {
        Ok(Self { workbook: Workbook::open_to_stream(bytes).map_err(CodedError::from)? })
    }

    /// Its sheets with cells.
    pub fn sheets(&self) -> JsValue {
        array(self.workbook.sheets().map(boundary::sheet))
    }

    /// Gives the rows of a sheet to `part`, until it says false. What it throws is thrown.
    pub fn rows(&mut self, sheet: &str, part: &Function) -> Result<JsValue, JsValue> {
        let place = self.workbook.place_of(sheet).map_err(CodedError::from)?;
        let mut thrown = None;
        let findings = self.workbook.csv(place, |bytes| {
            let answer = part.call1(&JsValue::NULL, &Uint8Array::from(bytes));
            let is_wanted = answer.as_ref().is_ok_and(JsValue::is_truthy);
            thrown = answer.err();
            is_wanted
        });
        match thrown {
            Some(error) => Err(error),
            None => Ok(array(findings.map_err(CodedError::from)?.iter().map(remark))),
        }
    }
}

fn remark(finding: &Finding) -> JsValue {
    object([
        ("code", finding.code.into()),
        ("severity", finding.severity.code().into()),
        ("params", object_of(finding.params.iter().map(|(name, value)| (*name, value.into())))),
    ])
}
