//! Rust's standard library for WebAssembly.

use std::path::Path;

use anyhow::{Context as _, Result};

use super::say;
use crate::process;

const TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn ready() -> Result<()> {
    // rustc is asked and not rustup, so that a Rust that comes from elsewhere will do if it has the target.
    let library = process::read(process::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    say("adding WebAssembly to the Rust compiler. Takes some seconds.");
    process::run(process::command("rustup").args(["target", "add", TARGET]))
        .with_context(|| format!("Rust's target {TARGET} is needed"))
}
