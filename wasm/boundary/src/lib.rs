//! What the modules for the page share at the boundary to JavaScript: values coming in, each with its place, and
//! objects and errors going out; and the user's own tables, which two of them read.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic
)]

mod coded_error;
mod decimal;
mod object;
pub mod own_table;
mod path;
mod value;

pub use coded_error::CodedError;
pub use decimal::{decimal, is_decimal};
pub use object::{array, object, object_of, optional};
pub use path::Path;
pub use value::Value;
