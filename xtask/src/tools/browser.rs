//! The browser for tests and benchmarks: Chromium or Chrome, and the ChromeDriver that steers it.
//!
//! Only `test` and `bench` need it. It is the system's own, since a browser needs the system's libraries and updates.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::{say, search_path};
use crate::process;

const WHAT_IS_NEEDED: &str = "The tests need Chromium or Chrome, and a ChromeDriver of the same version. Install both \
    so that they are found on PATH, or name them in the environment variables CHROMIUM and CHROMEDRIVER.";

pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

impl Browser {
    /// Looks for the browser and installs it where we know how.
    pub(crate) fn ready() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if Path::new("/etc/debian_version").exists() {
            say("installing the system's packages chromium and chromium-driver for the tests. Takes about a minute.");
            install().context(WHAT_IS_NEEDED)?;
        }
        Self::find().context(WHAT_IS_NEEDED)
    }

    fn find() -> Option<Self> {
        let chromium = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        Some(Self {
            chromium: named("CHROMIUM").or_else(|| search_path::find(&chromium))?,
            chromedriver: named("CHROMEDRIVER").or_else(|| search_path::find(&["chromedriver"]))?,
        })
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Installs from the packages of Debian and its relatives.
fn install() -> Result<()> {
    process::run(as_root("apt-get").arg("update"))?;
    process::run(as_root("apt-get").env("DEBIAN_FRONTEND", "noninteractive").args([
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ]))
}

/// `program` with the right to install. sudo is told never to ask for a password, since nobody may be there to answer.
fn as_root(program: &str) -> Command {
    if process::read(process::command("id").arg("-u")).as_deref() == Some("0") {
        return process::command(program);
    }
    let mut sudo = process::command("sudo");
    sudo.args(["--non-interactive", program]);
    sudo
}
