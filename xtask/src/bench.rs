//! `cargo xtask bench`: how fast it is, in Rust and in the browser.

use anyhow::Result;

use crate::tools::{Browser, Tools};
use crate::{build, npm, process};

pub(crate) fn run() -> Result<()> {
    let tools = Tools::ready()?;
    build::page(&tools)?;
    process::run(process::command("cargo").arg("bench"))?;
    let browser = Browser::ready()?;
    for bench in ["bench", "bench:table", "bench:spreadsheet", "bench:review"] {
        process::run(npm::npm(&["run", "--silent", bench]).env("CHROMIUM", &browser.chromium))?;
    }
    Ok(())
}
