//! Twins of the core's types that can cross the boundary. `types.d.ts` describes them for JavaScript.
//!
//! The question, and the figures, numbers and derivations that other modules answer with too, are in `wasm/figures`.

pub(crate) mod output;
pub(crate) mod reading;
