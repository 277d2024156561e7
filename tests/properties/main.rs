//! What holds for every question, tried on random ones.
//!
//! `golden.rs` has answers worked out by hand; here no answer is known beforehand, only how answers hang together.

#[path = "../common/input.rs"]
mod input;
#[path = "../common/questions.rs"]
mod questions;
#[path = "../common/review.rs"]
mod review_settings;

mod amounts;
mod answer;
mod bounds;
mod extremes;
mod models;
mod own_table;
mod packages;
mod plausibility;
mod rearranging;
mod recomputing;
mod reform;
mod review;
mod review_without_haste;
mod scenario;
mod scenario_turned;
mod table;
mod texts;
mod truth;
