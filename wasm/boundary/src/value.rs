//! Values of JavaScript, each with its place, so that an error can say where it is.

use js_sys::{Array, Number, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::{CodedError, Path};

/// A value that came in, and where it is.
#[derive(Debug)]
pub struct Value<'a> {
    js: JsValue,
    path: Path<'a>,
}

impl<'a> Value<'a> {
    /// All of what came in.
    #[must_use]
    pub const fn whole(js: JsValue) -> Self {
        Self { js, path: Path::Whole }
    }

    /// Where it is.
    #[must_use]
    pub const fn path(&self) -> &Path<'a> {
        &self.path
    }

    /// Neither `undefined` nor `null`.
    #[must_use]
    pub fn is_there(&self) -> bool {
        !self.js.is_undefined() && !self.js.is_null()
    }

    /// Another value than the declared ones.
    #[must_use]
    pub fn malformed(&self, expected: &str) -> CodedError {
        CodedError::malformed(&self.path, expected)
    }

    /// A text.
    pub fn text(&self) -> Result<String, CodedError> {
        self.js.as_string().ok_or_else(|| self.malformed("expected text"))
    }

    /// Yes or no.
    pub fn flag(&self) -> Result<bool, CodedError> {
        self.js.as_bool().ok_or_else(|| self.malformed("expected true or false"))
    }

    /// A whole number from 0 to `most`: a number of decimals, of rows. Amounts cross as text.
    pub fn count(&self, most: u32) -> Result<u32, CodedError> {
        let number = self.js.as_f64().filter(|_| Number::is_integer(&self.js));
        let count = number.and_then(|number| u32::try_from(number as i64).ok());
        count.filter(|count| *count <= most).ok_or_else(|| self.malformed("expected a whole number, not too large"))
    }

    /// How many items an array has.
    pub fn length(&self) -> Result<usize, CodedError> {
        usize::try_from(self.array()?.length()).map_err(|_| self.malformed("too many items"))
    }

    /// The items of an array.
    pub fn items(&self) -> Result<impl ExactSizeIterator<Item = Value<'_>>, CodedError> {
        let items = self.array()?.iter().enumerate();
        Ok(items.map(|(position, js)| Value { js, path: Path::Item(&self.path, position) }))
    }

    fn array(&self) -> Result<&Array, CodedError> {
        self.js.dyn_ref().ok_or_else(|| self.malformed("expected an array"))
    }

    /// The fields of an object whose names are values too.
    pub fn entries(&self) -> Result<Vec<(String, JsValue)>, CodedError> {
        let object = self.js.dyn_ref::<Object>().filter(|object| !Array::is_array(object));
        let keys = Object::keys(object.ok_or_else(|| self.malformed("expected an object"))?);
        let name = |key: JsValue| key.as_string().unwrap_or_default();
        let field = |key: &JsValue| Reflect::get(&self.js, key).unwrap_or(JsValue::UNDEFINED);
        Ok(keys.iter().map(|key| (name(key.clone()), field(&key))).collect())
    }

    /// These fields of an object that has no others. A field may be missing; see [`Value::is_there`].
    pub fn fields<const N: usize>(&self, names: [&'static str; N]) -> Result<[Value<'_>; N], CodedError> {
        if !self.js.is_object() || Array::is_array(&self.js) {
            return Err(self.malformed("expected an object"));
        }
        let known = |key: &JsValue| key.as_string().is_some_and(|key| names.contains(&key.as_str()));
        if let Some(unknown) = Object::keys(self.js.unchecked_ref::<Object>()).iter().find(|key| !known(key)) {
            return Err(self.malformed(&format!("unknown field {}", unknown.as_string().unwrap_or_default())));
        }
        // Fails only for an object whose getter throws; that is then not there.
        let field = |name: &'static str| Reflect::get(&self.js, &name.into()).unwrap_or(JsValue::UNDEFINED);
        Ok(names.map(|name| Value { js: field(name), path: Path::Field(&self.path, name) }))
    }
}
