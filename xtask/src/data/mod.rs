//! `cargo xtask data`: checks `data/*.csv` and writes the tables that the engine reads.
//!
//! The data is kept as CSV so that anyone can read and correct it; the engine has it as constants, so that nothing
//! needs to be parsed, or can be missing, when the page runs. The written file is committed and a test compares it.

mod checks;
mod day;
mod reference;
mod review_words;
mod rows;
mod tables;

use std::fs;
use std::process::{Command, Stdio};
use std::{io::Write as _, path::Path};

use anyhow::{Context as _, bail};

use crate::project;
use reference::Reference;
use rows::Data;

/// Writes `src/data/generated.rs`; with `check`, only compares.
pub(crate) fn run(check: bool) -> anyhow::Result<()> {
    let root = project::root();
    let data = Data::read(&root.join("data"))?;
    let reference = Reference::read(&root.join("data/reference"))?;
    let faults = [checks::faults(&data, &reference), reference::faults(&data, &reference)].concat();
    if !faults.is_empty() {
        bail!("data/ has {} faults:\n- {}", faults.len(), faults.join("\n- "));
    }
    let written = formatted(&tables::write(&data)?)?;
    let path = root.join("src/data/generated.rs");
    if check {
        let committed = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        if committed != written {
            bail!("src/data/generated.rs is older than data/*.csv; write it anew with `cargo xtask data`");
        }
        return Ok(());
    }
    fs::write(&path, &written).with_context(|| format!("could not write {}", path.display()))?;
    let name = path.strip_prefix(root).unwrap_or(&path);
    println!(
        "{} written: {} bytes from {} rows; {} rows are only shown; {} sources",
        shown(name),
        written.len(),
        data.row_count(),
        reference.cited().len(),
        data.sources.len()
    );
    Ok(())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The file as rustfmt writes it, so that the format check has nothing to say of it.
fn formatted(code: &str) -> anyhow::Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(project::root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("could not run rustfmt; it comes with rustup")?;
    // Taken, so that it is closed and rustfmt sees the end.
    rustfmt.stdin.take().context("rustfmt has no input")?.write_all(code.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt did not understand the generated tables");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_tables_are_what_the_data_gives() {
        super::run(true).expect("src/data/generated.rs is fresh");
    }
}
