//! Objects coming in: each field asked for by name, and none overlooked.
//!
//! Written out instead of derived by serde, for three reasons that were measured. `serde-wasm-bindgen` reads an object for
//! a struct by asking for the fields that the struct has, so `deny_unknown_fields` has nothing to deny; making it go
//! through all keys takes twice the code. The derived code was a quarter of the engine's size. And an error that says
//! "entries.3.contacts.0.count" needs a path that serde does not keep.

use core::cell::Cell;

use js_sys::{Array, Object};
use utomlanskollen_boundary::{CodedError, Path};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Any object that may have the fields of `types.d.ts`.
    pub(crate) type Fields;

    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn allocation(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn among(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn amount(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = centreCharge)]
    pub(crate) fn centre_charge(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn chosen(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn contacts(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn count(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn date(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn entries(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn fee(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = feeIncluded)]
    pub(crate) fn fee_included(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn fees(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn from(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn high(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn invoiced(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = levelFrom)]
    pub(crate) fn level_from(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn low(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn measure(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn mix(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = netCost)]
    pub(crate) fn net_cost(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn number(this: &Fields) -> JsValue;
    /// "use" is a word of the language.
    #[wasm_bindgen(method, structural, getter, js_name = use)]
    pub(crate) fn numbers(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn own(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn patients(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn payable(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = payingShare)]
    pub(crate) fn paying_share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn period(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn population(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = populationDate)]
    pub(crate) fn population_date(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = priceList)]
    pub(crate) fn price_list(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn prices(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn profession(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn published(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn region(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn series(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn to(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn unsplit(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn value(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub(crate) fn year(this: &Fields) -> JsValue;
}

/// A value of the input and where it is.
pub(crate) struct Value<'a> {
    pub(crate) js: JsValue,
    pub(crate) path: Path<'a>,
}

impl Value<'_> {
    pub(crate) fn malformed(&self, expected: &str) -> CodedError {
        CodedError::malformed(&self.path, expected)
    }

    pub(crate) fn text(&self) -> Result<String, CodedError> {
        self.js.as_string().ok_or_else(|| self.malformed("expected text"))
    }

    /// The items of an array, each read by `read`.
    pub(crate) fn items<T>(&self, mut read: impl FnMut(Value<'_>) -> Result<T, CodedError>) -> Result<Vec<T>, CodedError> {
        let array = self.js.dyn_ref::<Array>().ok_or_else(|| self.malformed("expected an array"))?;
        array.iter().enumerate().map(|(position, js)| read(Value { js, path: Path::Item(&self.path, position) })).collect()
    }

    /// Reads an object with `read`, then makes sure that it had no field that was not asked for.
    pub(crate) fn object<T>(&self, read: impl FnOnce(&ObjectReader<'_>) -> Result<T, CodedError>) -> Result<T, CodedError> {
        if !self.js.is_object() || Array::is_array(&self.js) {
            return Err(self.malformed("expected an object"));
        }
        let reader = ObjectReader { fields: self.js.unchecked_ref(), path: self.path, asked: Cell::new(0) };
        let result = read(&reader)?;
        let keys = Object::keys(self.js.unchecked_ref::<Object>());
        if keys.length() == reader.asked.get() {
            return Ok(result);
        }
        // Only now one by one: a field that is there and undefined counts as not there.
        let there = |key: &JsValue| js_sys::Reflect::get(&self.js, key).is_ok_and(|value| !value.is_undefined());
        let known = u32::try_from(keys.iter().filter(there).count()) == Ok(reader.asked.get());
        if known { Ok(result) } else { Err(self.malformed(&format!("unknown field among: {}", keys.join(", ")))) }
    }
}

/// An object being read.
pub(crate) struct ObjectReader<'a> {
    fields: &'a Fields,
    pub(crate) path: Path<'a>,
    /// How many fields were there when asked for; when there are more, one is unknown.
    asked: Cell<u32>,
}

impl ObjectReader<'_> {
    /// A field, if it is there; `undefined` counts as not there.
    pub(crate) fn optional<T>(
        &self,
        name: &'static str,
        field: fn(&Fields) -> JsValue,
        read: impl FnOnce(Value<'_>) -> Result<T, CodedError>,
    ) -> Result<Option<T>, CodedError> {
        let js = field(self.fields);
        if js.is_undefined() {
            return Ok(None);
        }
        self.asked.set(self.asked.get().saturating_add(1));
        read(Value { js, path: Path::Field(&self.path, name) }).map(Some)
    }

    /// A field that must be there.
    pub(crate) fn required<T>(
        &self,
        name: &'static str,
        field: fn(&Fields) -> JsValue,
        read: impl FnOnce(Value<'_>) -> Result<T, CodedError>,
    ) -> Result<T, CodedError> {
        self.optional(name, field, read)?.ok_or_else(|| CodedError::malformed(&Path::Field(&self.path, name), "required"))
    }
}
