//! The folders in which programs are looked for.

use std::env::{self, consts::EXE_SUFFIX};
use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::project;

/// The first of these programs that is found.
pub(super) fn find(programs: &[&str]) -> Option<PathBuf> {
    programs.iter().find_map(|program| {
        let file = format!("{program}{EXE_SUFFIX}");
        folders().into_iter().map(|folder| folder.join(&file)).find(|path| path.is_file())
    })
}

/// The program that the user names in an environment variable.
pub(super) fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// `PATH` with the programs of the project's npm packages before all others.
pub(super) fn with_npm_packages_first() -> Result<OsString> {
    let npm_packages = project::root().join("node_modules").join(".bin");
    env::join_paths(std::iter::once(npm_packages).chain(folders()))
        .context("the project's folder must not have a character in its name that separates folders in PATH")
}

fn folders() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}
