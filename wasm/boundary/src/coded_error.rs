//! Errors as JavaScript sees them: an `Error` with a code, the values for its message, and where in the input it is.

use js_sys::{Object, Reflect};
use utomlanskollen::error::Error;
use wasm_bindgen::JsValue;

use crate::Path;

/// Why something could not be done. The text for it is among the page's messages, under its code.
#[derive(Debug)]
pub struct CodedError {
    code: &'static str,
    params: Vec<(&'static str, String)>,
    path: String,
}

const MALFORMED: &str = "input.malformed";

impl CodedError {
    /// An error of a certain kind at a certain place.
    #[must_use]
    pub fn new(code: &'static str, params: Vec<(&'static str, String)>, path: &Path<'_>) -> Self {
        Self { code, params, path: path.to_string() }
    }

    /// The same where the place is already written out.
    #[must_use]
    pub const fn at_place(code: &'static str, params: Vec<(&'static str, String)>, path: String) -> Self {
        Self { code, params, path }
    }

    /// Its code, the values for its message and its place.
    #[must_use]
    pub fn into_parts(self) -> (&'static str, Vec<(&'static str, String)>, String) {
        (self.code, self.params, self.path)
    }

    /// Whether it is that the input has another shape than the declared one: a fault of the caller and not of who typed.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        self.code == MALFORMED
    }

    /// Input of another shape than the declared one.
    #[must_use]
    pub fn malformed(path: &Path<'_>, detail: &str) -> Self {
        Self::new(MALFORMED, vec![("path", path.to_string()), ("detail", detail.to_owned())], path)
    }
}

impl CodedError {
    /// An error of the core that does not know where in the input it arose.
    #[must_use]
    pub fn at(error: Error, path: &Path<'_>) -> Self {
        Self { path: path.to_string(), ..Self::from(error) }
    }
}

impl From<Error> for CodedError {
    fn from(error: Error) -> Self {
        Self { code: error.code(), params: error.params(), path: error.path().to_owned() }
    }
}

impl From<CodedError> for JsValue {
    fn from(error: CodedError) -> Self {
        let js = js_sys::Error::new(error.code);
        js.set_name("CodedError");
        let params = Object::new();
        // Setting a property of an object just made cannot fail.
        for (name, value) in error.params {
            let _ = Reflect::set(&params, &name.into(), &value.into());
        }
        let _ = Reflect::set(&js, &"code".into(), &error.code.into());
        let _ = Reflect::set(&js, &"params".into(), &params);
        let _ = Reflect::set(&js, &"path".into(), &error.path.into());
        js.into()
    }
}
