//! The scripts in `package.json`: building, linting and testing of what is written in JavaScript.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::{process, project};

/// `npm` with these arguments, in the project's root.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut npm = process::command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(arguments);
    npm
}

/// Runs a script of `package.json`.
pub(crate) fn run(script: &str) -> Result<()> {
    process::run(&mut npm(&["run", "--silent", script]))
}

/// Whether `package.json` has this script.
pub(crate) fn has(script: &str) -> Result<bool> {
    let text = fs::read_to_string(project::root().join("package.json")).context("could not read package.json")?;
    let package: Value = serde_json::from_str(&text).context("could not read package.json")?;
    Ok(package["scripts"].get(script).is_some())
}
