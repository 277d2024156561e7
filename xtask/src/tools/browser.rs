//! The browser for tests and benchmarks: Chromium or Chrome, and the ChromeDriver that steers it.
//!
//! Only `test` and `bench` need it. It is the system's own, since a browser needs the system's libraries and updates.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::debian;
use super::search_path::{find, named};

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
        debian::install(&["chromium", "chromium-driver"]).context(WHAT_IS_NEEDED)?;
        Self::find().context(WHAT_IS_NEEDED)
    }

    fn find() -> Option<Self> {
        let chromium = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        Some(Self {
            chromium: named("CHROMIUM").or_else(|| find(&chromium))?,
            chromedriver: named("CHROMEDRIVER").or_else(|| find(&["chromedriver"]))?,
        })
    }
}
