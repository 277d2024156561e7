//! LibreOffice, which opens the workbooks that the page makes and calculates them anew. Only `test` needs it.

use std::path::PathBuf;

use anyhow::{Context as _, Result};

use super::debian;
use super::search_path::{find, named};

const WHAT_IS_NEEDED: &str = "The tests need LibreOffice Calc. Install it so that soffice is found on PATH, or name that \
    program in the environment variable LIBREOFFICE.";

/// Looks for the program and installs it where we know how, in the variant without windows.
pub(crate) fn libreoffice() -> Result<PathBuf> {
    let program = || named("LIBREOFFICE").or_else(|| find(&["soffice", "libreoffice"]));
    if let Some(program) = program() {
        return Ok(program);
    }
    debian::install(&["libreoffice-calc-nogui"]).context(WHAT_IS_NEEDED)?;
    program().context(WHAT_IS_NEEDED)
}
