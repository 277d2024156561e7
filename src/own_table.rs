//! A table of the user's own, from a file or pasted: which column is which measure of which year, which row is whose, and
//! what was not understood.
//!
//! A reader of files puts cells into a [`Grid`].

mod finding;
mod grid;
mod origin;

pub use finding::Finding;
pub use grid::{Cell, Grid, GridRow, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Merged};
pub use origin::{Delimiter, Encoding, Origin, Sheet};
