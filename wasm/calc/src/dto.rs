//! Twins of the core's types that can cross the boundary. `types.d.ts` describes them for JavaScript.
//!
//! Figures, numbers and derivations, which other modules answer with too, are in `wasm/figures`.

pub(crate) mod input;
pub(crate) mod output;
pub(crate) mod reading;
