//! `cargo xtask test`: every test there is, and how many of them passed.

mod counts;

use std::process::Command;

use anyhow::{Result, bail};

use crate::tools::{Browser, Tools, libreoffice};
use crate::{build, npm, process, project};
use counts::Counts;

/// Runs all suites, also after one has failed, and ends with the sum of their counts alone on a line.
pub(crate) fn run() -> Result<()> {
    let tools = Tools::ready()?;
    let browser = Browser::ready()?;
    let libreoffice = libreoffice()?;
    let mut results = Results::default();

    results.run("Rust on this machine", rust);
    for package in project::wasm_packages()? {
        let name = format!("Rust in the browser, {}", project::shown(&package));
        results.run(&name, || {
            let mut command = tools.wasm_pack()?;
            command.args(["test", "--headless", "--chrome", "--chromedriver"]).arg(&browser.chromedriver).arg(&package);
            counted(&mut command, counts::of_cargo)
        });
    }
    results.run("build of the page", || build::page(&tools).map(|()| Counts::default()));
    results.run("JavaScript", || counted(npm::npm(&["test"]).env("LIBREOFFICE", libreoffice), counts::of_node));
    results.run("the page in the browser", || page(&browser));
    results.finish()
}

/// The random tests draw the same cases each time here, so that one change gives one verdict, and other cases each time
/// that `cargo test` is run alone.
fn rust() -> Result<Counts> {
    let mut command = process::command("cargo");
    command.args(["test", "--workspace", "--no-fail-fast"]).env("PROPTEST_RNG_SEED", "2019");
    counted(&mut command, counts::of_cargo)
}

/// Tests of the built page as seen in a browser. They serve it themselves, by Vite: `tiny_http` may keep a connection
/// waiting for as long as idle ones hold its threads, which happens once in some hundred visits.
fn page(browser: &Browser) -> Result<Counts> {
    let mut command = npm::npm(&["run", "e2e"]);
    command.env("CHROMIUM", &browser.chromium);
    counted(&mut command, counts::of_node)
}

/// Runs a suite and reads its counts from what it prints.
fn counted(suite: &mut Command, read: fn(&str) -> Counts) -> Result<Counts> {
    let finished = process::run_and_keep(suite)?;
    let mut counts = read(&finished.stdout);
    if !finished.succeeded && counts.failed == 0 {
        // It did not come as far as to the test that failed: it did not compile, say.
        counts.failed = 1;
    }
    Ok(counts)
}

/// What the suites that have run so far counted.
#[derive(Default)]
struct Results(Vec<(String, Counts)>);

impl Results {
    fn run(&mut self, name: &str, suite: impl FnOnce() -> Result<Counts>) {
        println!("\n=== {name}");
        let counts = suite().unwrap_or_else(|error| {
            println!("{error:#}");
            Counts { passed: 0, failed: 1 }
        });
        self.0.push((name.to_owned(), counts));
    }

    fn finish(self) -> Result<()> {
        println!();
        for (name, Counts { passed, failed }) in &self.0 {
            println!("{passed:>6} passed {failed:>4} failed   {name}");
        }
        let total: Counts = self.0.iter().map(|(_, counts)| *counts).sum();
        println!("\n{} passed, {} failed", total.passed, total.failed);
        if total.failed > 0 {
            bail!("not all tests passed");
        }
        Ok(())
    }
}
