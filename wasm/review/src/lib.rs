//! The review of an invoice's files. What crosses is described in `types.d.ts`.
//!
//! A module of its own, fetched when an invoice is opened, and the only one that is built for speed rather than for size.

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
mod outcome;
mod preview;
mod question;
mod settings;
mod totals;

use utomlanskollen::own_table::FileKind;
use utomlanskollen::review::file_read::Encoding;
use utomlanskollen::review::outcome::Outcome;
use utomlanskollen::review::reader::Reader;
use utomlanskollen_boundary::{CodedError, Path, Value, own_table as boundary};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// What a file is by its first bytes.
#[wasm_bindgen(js_name = kindOfFile, skip_typescript)]
pub fn kind_of_file(first: &[u8]) -> Result<JsValue, JsValue> {
    Ok(boundary::file_kind(FileKind::of(first))?)
}

/// The files of an invoice, while they are read.
#[wasm_bindgen(skip_typescript)]
pub struct ReviewReader {
    reader: Option<Reader>,
}

#[wasm_bindgen]
impl ReviewReader {
    /// For a review by these settings. `key`: 16 random bytes, by which identities are hashed.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: JsValue, key: &[u8]) -> Result<Self, JsValue> {
        let settings = settings::read(&Value::whole(settings))?;
        let key = key.try_into().map_err(|_| malformed("key", "expected 16 bytes"))?;
        Ok(Self { reader: Some(Reader::new(settings, key)) })
    }

    /// The beginning of a file as it would be read.
    pub fn preview(first: &[u8], is_whole: bool, settings: JsValue) -> Result<JsValue, JsValue> {
        let settings = settings::read(&Value::whole(settings))?;
        Ok(preview::preview(&utomlanskollen::review::preview::preview(first, is_whole, &settings)))
    }

    /// A file begins. `encoding`: when its bytes were made UTF-8 from something else.
    pub fn begin(&mut self, name: &str, encoding: Option<String>) -> Result<(), JsValue> {
        let encoding = match encoding.as_deref() {
            None => None,
            Some("utf-16") => Some(Encoding::Utf16),
            Some(other) => return Err(malformed("encoding", other).into()),
        };
        if let Some(reader) = &mut self.reader {
            reader.begin(name, encoding);
        }
        Ok(())
    }

    /// The next part of the file. `false`: no more is read of it.
    pub fn push(&mut self, part: &[u8]) -> bool {
        self.reader.as_mut().is_some_and(|reader| reader.push(part))
    }

    /// The file has ended. `broken`: it could not be read further.
    pub fn end(&mut self, broken: bool) {
        if let Some(reader) = &mut self.reader {
            reader.end(broken);
        }
    }

    /// How many rows of all files have been read.
    #[must_use]
    pub fn rows(&self) -> u32 {
        self.reader.as_ref().map_or(0, Reader::rows)
    }

    /// What came of all files so far. The reader is empty after.
    pub fn finish(&mut self) -> JsValue {
        let outcome = self.reader.take().map_or_else(Outcome::default, Reader::finish);
        outcome::review(&outcome)
    }
}

fn malformed(field: &'static str, detail: &str) -> CodedError {
    CodedError::malformed(&Path::Field(&Path::Whole, field), detail)
}
