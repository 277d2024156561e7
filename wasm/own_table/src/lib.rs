//! Tables of the user's own as text. What crosses is described in `types.d.ts`.
//!
//! A module of its own, fetched when a table is opened: making files and pasting into the page need none of it.

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

use utomlanskollen::own_table::{self, Encoding, FileKind, Grid, TextReader};
use utomlanskollen_boundary::own_table as boundary;
use utomlanskollen_boundary::{CodedError, Path, Value};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// What a file is by its first bytes.
#[wasm_bindgen(js_name = kindOfFile, skip_typescript)]
pub fn kind_of_file(first: &[u8]) -> Result<JsValue, JsValue> {
    Ok(boundary::file_kind(FileKind::of(first))?)
}

/// A table that is being read, and then kept.
#[wasm_bindgen(skip_typescript)]
pub struct OwnTableReader {
    reader: Option<TextReader>,
    grid: Grid,
}

#[wasm_bindgen]
impl OwnTableReader {
    /// For a file of a name, whose bytes were read as text in some encoding; without both for what was pasted.
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str, encoding: Option<String>) -> Result<Self, JsValue> {
        let encoding = match encoding {
            None => None,
            Some(code) => Some(Encoding::from_code(&code).ok_or_else(|| malformed("encoding", &code))?),
        };
        Ok(Self { reader: Some(TextReader::new(name, encoding)), grid: Grid::default() })
    }

    /// The next part of the text. After the end there is none.
    pub fn push(&mut self, text: &str) {
        if let Some(reader) = &mut self.reader {
            reader.push(text);
        }
    }

    /// How many rows there are so far.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.reader.as_ref().map_or(self.grid.row_count(), TextReader::row_count)
    }

    /// There is no more text.
    pub fn finish(&mut self) {
        if let Some(reader) = self.reader.take() {
            self.grid = reader.finish();
        }
    }

    /// The table under some choices.
    pub fn read(&self, choices: JsValue) -> Result<JsValue, JsValue> {
        let choices = boundary::choices(&Value::whole(choices))?;
        Ok(boundary::own_table(&self.grid, &own_table::read(&self.grid, &choices)))
    }
}

fn malformed(field: &'static str, text: &str) -> CodedError {
    CodedError::malformed(&Path::Field(&Path::Whole, field), text)
}
