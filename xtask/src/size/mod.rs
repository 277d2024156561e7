//! `cargo xtask size`: how many bytes the browser downloads, kept in a file so that growth is seen and agreed to.

mod first_view;
mod snapshot;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use brotli::enc::BrotliEncoderParams;

use crate::project;
use snapshot::{Bytes, Rows, Snapshot};

/// The aim for what is downloaded before the page can be used: a second on a phone with a middling connection.
const FIRST_VIEW: u64 = 100_000;
/// The aim for the engine's part of it.
const ENGINE: u64 = 40_000;
/// The engine, without its hash.
const ENGINE_FILE: &str = "assets/utomlanskollen_calc_bg.wasm";
/// The aim for the module for CSV and hashes, fetched when the first such file is made: before that feels slow.
const FILES: u64 = 60_000;
const FILES_FILE: &str = "assets/utomlanskollen_files_bg.wasm";

/// Measures `dist/`, which has to be built first. Writes the snapshot or, with `check`, compares with it.
pub(crate) fn run(check: bool) -> Result<()> {
    let path = project::root().join("benches").join("size.snap");
    let measured = measure(&project::dist())?;
    print!("{measured}");
    if !check {
        fs::write(&path, measured.to_string()).with_context(|| format!("could not write {}", path.display()))?;
        return tell_aims(&measured);
    }
    let text = fs::read_to_string(&path).context("could not read benches/size.snap; `cargo xtask size` writes it")?;
    let growth = measured.growth_since(&text.parse()?);
    if !growth.is_empty() {
        bail!(
            "{}\nIf it is worth that, run `cargo xtask build` and `cargo xtask size`, and commit benches/size.snap.",
            growth.join("\n"),
        );
    }
    tell_aims(&measured)
}

/// How the sizes stand to the aims. The snapshot, not the aim, is what fails a change: ARCHITECTURE.md says why the
/// engine is above it, and no later change may add to that unseen.
fn tell_aims(measured: &Snapshot) -> Result<()> {
    let size =
        |rows: &Rows, file: &str| -> Result<u64> { Ok(rows.get(file).with_context(|| format!("dist/ has no {file}"))?.brotli) };
    let engine = size(&measured.first_view, ENGINE_FILE)?;
    let files = size(&measured.when_needed, FILES_FILE)?;
    let first_view = measured.first_view_in_all().brotli;
    for (what, size, aim) in [("first view", first_view, FIRST_VIEW), ("engine", engine, ENGINE), ("files", files, FILES)] {
        let verdict = if size > aim { "above" } else { "within" };
        println!("{what}: {size} bytes with brotli, {verdict} the aim of {aim}");
    }
    Ok(())
}

fn measure(dist: &Path) -> Result<Snapshot> {
    let first_view = first_view::files(dist)?;
    let mut measured = Snapshot::default();
    // `.vite` holds the manifest, which is for us, and maps are for whoever opens the developer tools.
    for path in project::files(dist, &[".vite"])? {
        if path.extension().is_some_and(|extension| extension == "map") {
            continue;
        }
        let file = path.strip_prefix(dist)?;
        let name = row_name(file);
        let is_first = first_view.contains(file) || name == ENGINE_FILE;
        let rows = if is_first { &mut measured.first_view } else { &mut measured.when_needed };
        add(rows, name, bytes(&path)?);
    }
    Ok(measured)
}

/// Files with the same name of row, such as the `index.js` of two packages, share it.
fn add(rows: &mut Rows, name: String, bytes: Bytes) {
    let row = rows.entry(name).or_default();
    *row = *row + bytes;
}

/// The data sets, each in a file of its own, share a row for each form: `data/*.csv`.
fn row_name(file: &Path) -> String {
    match file.extension() {
        Some(extension) if file.starts_with("data") => format!("data/*.{}", extension.to_string_lossy()),
        _ => without_hash(file),
    }
}

/// `assets/index-B3kf9_x2.js` as `assets/index.js`: what stays the same when the content changes.
fn without_hash(file: &Path) -> String {
    let name = file.to_string_lossy().replace('\\', "/");
    let hashed = || -> Option<String> {
        let (stem, extension) = name.strip_prefix("assets/")?.rsplit_once('.')?;
        // Vite's hash is eight characters, among which `-` may be; so it is counted from the end.
        let hash = stem.len().checked_sub("-B3kf9_x2".len())?;
        let stem = stem.get(..hash).filter(|_| stem.get(hash..=hash) == Some("-"))?;
        Some(format!("assets/{stem}.{extension}"))
    };
    hashed().unwrap_or(name)
}

/// The size of a file as it is, and as a web server sends it.
fn bytes(path: &PathBuf) -> Result<Bytes> {
    let content = fs::read(path).with_context(|| format!("could not read {}", path.display()))?;
    let mut sent = Vec::new();
    let best = BrotliEncoderParams { quality: 11, ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut content.as_slice(), &mut sent, &best)?;
    Ok(Bytes { raw: content.len().try_into()?, brotli: sent.len().try_into()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_sets_share_a_row() {
        assert_eq!(row_name(Path::new("data/claims.csv")), "data/*.csv");
        assert_eq!(row_name(Path::new("data.html")), "data.html");
        assert_eq!(row_name(Path::new("assets/data-B3kf9_x2.css")), "assets/data.css");
    }

    #[test]
    fn names_stay_when_hashes_change() {
        for (file, name) in [
            ("assets/index-B3kf9_x2.js", "assets/index.js"),
            ("assets/plot-chart--kf9-x2a.js", "assets/plot-chart.js"),
            ("assets/utomlanskollen_calc_bg-0a1b2c3d.wasm", ENGINE_FILE),
            ("assets/short.js", "assets/short.js"),
            ("my-portrait.svg", "my-portrait.svg"),
        ] {
            assert_eq!(without_hash(Path::new(file)), name);
        }
    }
}
