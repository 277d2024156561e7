//! Programs from the packages of Debian and its relatives: those that belong to the system and get its updates.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::say;
use crate::process;

/// Installs the packages, if this is such a system; else nothing is done, and whoever needs them says so.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    if !Path::new("/etc/debian_version").exists() {
        return Ok(());
    }
    say(&format!("installing the system's packages {} for the tests. Takes about a minute.", packages.join(" and ")));
    process::run(as_root("apt-get").arg("update"))?;
    process::run(
        as_root("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--yes", "--no-install-recommends"])
            .args(packages),
    )
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
