//! Names that are known beforehand: codes, regions, units.

use serde::ser::{Serialize, Serializer};

/// A name out of a fixed set. It goes out as a variant of an enum would, since `serde-wasm-bindgen` makes a JavaScript
/// string of each variant only once; a table of 21 regions repeats a few names a thousand times.
#[derive(Clone, Copy, Debug)]
pub struct Name(pub &'static str);

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_variant("Name", 0, self.0)
    }
}
