//! Twins of the core's types that can cross the boundary. `types.d.ts` describes them for JavaScript.

pub(crate) mod catalogue;
pub(crate) mod derivation;
pub(crate) mod figure;
pub(crate) mod input;
pub(crate) mod number;
pub(crate) mod output;
pub(crate) mod reading;
