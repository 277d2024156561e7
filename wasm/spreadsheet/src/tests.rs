//! The reader on this machine, with workbooks made by hand.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod chance;
mod hostile;
mod made;
mod reading;
