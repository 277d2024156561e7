//! Builds the page: Rust to WebAssembly with wasm-pack, then all of it to `dist/` with Vite.

use std::fs;

use anyhow::{Context as _, Result};

use crate::tools::Tools;
use crate::{npm, process, project};

/// The package that is built for speed, the others for size: a profile holds for all that a module is made of, and so for the
/// core too, which the others share.
const FOR_SPEED: &str = "wasm/review";

/// `cargo xtask build`.
pub(crate) fn run() -> Result<()> {
    page(&Tools::ready()?)
}

/// Builds everything, with tools that are already there.
pub(crate) fn page(tools: &Tools) -> Result<()> {
    for package in project::wasm_packages()? {
        if !package.join("pkg").exists() {
            println!(
                "First build of {}. wasm-pack also gets the wasm-bindgen that belongs to the version in Cargo.lock; \
                 where no finished one is to be had it is compiled here, which takes some minutes, once.",
                project::shown(&package),
            );
        }
        // Vite reads the files where they are; no package.json is needed to publish them.
        let profile = if package.ends_with(FOR_SPEED) { ["--profile", "review"].as_slice() } else { &["--release"] };
        process::run(tools.wasm_pack()?.arg("build").arg(&package).args(["--target", "web", "--no-pack"]).args(profile))?;
    }
    catalogue()?;
    npm::run("build")
}

/// The built-in data as the file that the page imports.
fn catalogue() -> Result<()> {
    let mut catalogue = process::command("cargo");
    let json =
        process::read(catalogue.args(["run", "--quiet", "--package", "catalogue"])).context("could not write the catalogue")?;
    fs::write(project::root().join("www/js/catalogue.json"), json).context("could not write www/js/catalogue.json")
}
