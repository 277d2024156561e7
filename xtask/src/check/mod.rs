//! `cargo xtask check`: all that can be found wrong without running the program.

mod links;

use anyhow::{Result, bail};

use crate::tools::Tools;
use crate::{build, data, npm, process, project, size};

/// What is checked, as said to a person, and how.
type Check = (&'static str, fn() -> Result<()>);

const CHECKS: [Check; 9] = [
    ("tables are what data/*.csv says", || data::run(true)),
    ("links in Markdown lead somewhere", links::run),
    ("format of Rust", format),
    ("lints of Rust", lints),
    ("documentation of Rust", documentation),
    ("format and lints of JavaScript and CSS", || npm::run("lint")),
    ("types of JavaScript", || npm::run("types")),
    ("messages in both languages", messages),
    ("bytes to download", || size::run(true)),
];

/// Runs all checks, also after one has failed: whoever mends something wants to know all that is to be mended.
pub(crate) fn run() -> Result<()> {
    // Types and sizes are those of what is built.
    build::page(&Tools::ready()?)?;
    let mut failed = Vec::new();
    for (what, check) in CHECKS {
        println!("\n=== {what}");
        if let Err(error) = check() {
            println!("{error:#}");
            failed.push(what);
        }
    }
    if !failed.is_empty() {
        bail!("{} of {} checks failed: {}", failed.len(), CHECKS.len(), failed.join("; "));
    }
    println!("\n{} checks, all in order.", CHECKS.len());
    Ok(())
}

fn format() -> Result<()> {
    process::run(process::command("cargo").args(["fmt", "--all", "--check"]))
}

/// For this machine, and for the browser: code that is compiled only for one of them is linted too.
fn lints() -> Result<()> {
    let clippy = || {
        let mut clippy = process::command("cargo");
        clippy.args(["clippy", "--all-targets"]);
        clippy
    };
    process::run(clippy().args(["--workspace", "--", "-D", "warnings"]))?;
    for package in project::wasm_packages()? {
        process::run(
            clippy()
                .args(["--target", "wasm32-unknown-unknown", "--manifest-path"])
                .arg(package.join("Cargo.toml"))
                .args(["--", "-D", "warnings"]),
        )?;
    }
    Ok(())
}

fn documentation() -> Result<()> {
    process::run(process::command("cargo").args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
}

fn messages() -> Result<()> {
    if npm::has("messages")? { npm::run("messages") } else { Ok(()) }
}
