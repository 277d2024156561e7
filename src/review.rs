//! The review of an invoice's care annex: rows of contacts become totals and findings, worded as questions to the region
//! that charges.
//!
//! In reading order: [`settings`] say what is gone by; a [`row`] is what was read, with an exact [`amount`].
//! A [`reader`] makes rows of the bytes of files, of which [`preview`] shows the beginning. What was read is a
//! [`file_read`], what it does not say a [`question`], what went wrong with it a [`remark`].
//! A [`reviewer`] goes through the rows: `terms` and `exemption` say what was `expected` of a `charge`, and `checks` what is
//! to be asked of it. A [`finding`] is of a row, an [`outcome`] of all.

mod age_cell;
pub mod amount;
mod amount_cell;
mod cells;
mod charge;
mod checks;
mod columns;
mod current_file;
mod day_cell;
mod encoding;
mod exemption;
mod expected;
pub mod file_read;
pub mod finding;
mod foot;
mod heading;
mod identity;
mod kept_rows;
mod layout;
pub mod outcome;
mod parts;
mod patients;
mod place_in_record;
pub mod preview;
pub mod question;
pub mod reader;
mod record;
pub mod remark;
pub mod reviewer;
pub mod row;
mod row_index;
#[cfg(test)]
mod rows_for_tests;
pub mod settings;
mod sum;
mod terms;
mod totals;
mod visit;
mod word_column;
pub mod words;

pub use reader::Reader;
