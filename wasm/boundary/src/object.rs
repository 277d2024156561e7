//! Objects and arrays of JavaScript, on their way out.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;

/// An array.
pub fn array(items: impl Iterator<Item = JsValue>) -> JsValue {
    items.collect::<Array>().into()
}

/// An object with these fields.
#[must_use]
pub fn object<const N: usize>(fields: [(&str, JsValue); N]) -> JsValue {
    object_of(fields)
}

/// An object with fields that may be fewer; `undefined` is none.
pub fn object_of<'a>(fields: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        set(&object, name, &value);
    }
    object.into()
}

/// `undefined` for none, so that the field is not there.
pub fn optional<T: Into<JsValue>>(value: Option<T>) -> JsValue {
    value.map_or(JsValue::UNDEFINED, Into::into)
}

/// Not inlined: the page downloads each copy.
#[inline(never)]
fn set(object: &Object, name: &str, value: &JsValue) {
    if !value.is_undefined() {
        // Setting a property of an object just made cannot fail.
        let _ = Reflect::set(object, &name.into(), value);
    }
}
