//! Node, which must be there, and the npm packages, which need not.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail};

use super::say;
use crate::npm::npm;
use crate::{process, project};

/// The oldest Node that Vite runs on: major and minor version.
const OLDEST: (u32, u32) = (20, 19);

pub(super) fn ready() -> Result<()> {
    let (major, minor) = OLDEST;
    let Some(version) = process::read(process::command("node").arg("--version")) else {
        bail!("Node is needed, version {major}.{minor} or later, and was not found. Install it and try again.");
    };
    if parse(&version).with_context(|| format!("could not read Node's version from `{version}`"))? < OLDEST {
        bail!("Node is version {version} here; {major}.{minor} or later is needed. Update it and try again.");
    }
    if !installed() {
        say("installing the npm packages that package-lock.json names. Takes up to a minute.");
        process::run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

/// Major and minor version from `v20.19.2`.
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.strip_prefix('v')?.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??))
}

/// Whether the packages were installed after the list of them was last changed. npm leaves a note of its own for that.
fn installed() -> bool {
    let changed = |path: &Path| -> Option<SystemTime> { fs::metadata(path).ok()?.modified().ok() };
    let wanted = changed(&project::root().join("package-lock.json"));
    let there = changed(&project::root().join("node_modules").join(".package-lock.json"));
    there.is_some() && there >= wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.2"), Some((20, 19)));
        assert!(parse("v20.9.0") < Some(OLDEST));
        assert!(parse("v100.1.0") > Some(OLDEST));
        assert_eq!(parse("twenty"), None);
    }
}
