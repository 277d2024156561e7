//! Twins of the core's types that can cross the boundary. `types.d.ts` describes them for JavaScript.
//!
//! What goes out is serialised by serde; what comes in is read field by field, see [`object`] for why.

pub(crate) mod derivation;
pub(crate) mod figure;
pub(crate) mod input;
pub(crate) mod name;
pub(crate) mod number;
pub(crate) mod object;
pub(crate) mod output;
pub(crate) mod reading;
pub(crate) mod table;
pub(crate) mod table_question;
