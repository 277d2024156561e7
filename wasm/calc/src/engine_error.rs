//! Errors as JavaScript sees them: an `Error` with a code, the values for its message, and where in the input it is.

use js_sys::{Object, Reflect};
use utomlanskollen::error::Error;
use wasm_bindgen::JsValue;

use crate::dto::object::Path;

/// Why a question could not be answered.
pub(crate) struct EngineError {
    code: &'static str,
    params: Vec<(&'static str, String)>,
    path: String,
}

impl EngineError {
    /// Input of another shape than `types.d.ts` says.
    pub(crate) fn malformed(path: &Path<'_>, detail: &str) -> Self {
        let path = path.to_string();
        Self { code: "input.malformed", params: vec![("path", path.clone()), ("detail", detail.to_owned())], path }
    }

    /// An error of the core that does not know where in the input it arose.
    pub(crate) fn at(error: Error, path: &Path<'_>) -> Self {
        Self { path: path.to_string(), ..Self::from(error) }
    }
}

impl From<Error> for EngineError {
    fn from(error: Error) -> Self {
        Self { code: error.code(), params: error.params(), path: error.path().to_owned() }
    }
}

impl From<EngineError> for JsValue {
    fn from(error: EngineError) -> Self {
        let js = js_sys::Error::new(error.code);
        js.set_name("EngineError");
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
