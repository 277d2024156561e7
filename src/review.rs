//! The review of an invoice's care annex: rows of contacts become totals and findings, worded as questions to the region
//! that charges.
//!
//! In reading order: [`settings`] say what is gone by; a [`row`] is what was read, with an exact [`amount`].
//! A [`reader`] makes rows of the bytes of files, of which [`preview`] shows the beginning. What was read is a
//! [`file_read`], what it does not say a [`question`], what went wrong with it a [`remark`].
//! A [`reviewer`] goes through the rows; what it has is a [`finding`] each, and an [`outcome`] of all.

mod age_cell;
pub mod amount;
mod amount_cell;
mod columns;
mod day_cell;
mod encoding;
pub mod file_read;
pub mod finding;
mod heading;
mod layout;
pub mod outcome;
pub mod preview;
pub mod question;
pub mod reader;
mod record;
pub mod remark;
pub mod reviewer;
pub mod row;
pub mod settings;
mod word_column;
pub mod words;
