//! Figures, numbers and derivations as they cross the boundary: what every module that answers questions shares.
//!
//! What goes out is serialised by serde; what comes in is read field by field, see [`object`] for why.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

pub mod derivation;
pub mod figure;
pub mod name;
pub mod number;
pub mod object;
pub mod place;
pub mod question;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// An answer as `types.d.ts` describes it.
///
/// # Errors
/// None that a value of ours gives.
pub fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    // Maps become plain objects, as types.d.ts says.
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
