//! Where things are in the project.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The folder that holds everything: the one above this package.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder in the project")
}

/// The page as built, ready to be put on a server.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The packages that become WebAssembly, in order of name: each folder in `wasm/` whose manifest asks for such a library.
/// What they share is a package there too, which the others compile into themselves.
pub(crate) fn wasm_packages() -> Result<Vec<PathBuf>> {
    let wasm = root().join("wasm");
    let mut packages = Vec::new();
    for entry in fs::read_dir(&wasm).with_context(|| format!("could not list {}", wasm.display()))? {
        let package = entry?.path();
        let manifest = package.join("Cargo.toml");
        if !manifest.is_file() {
            continue;
        }
        let text = fs::read_to_string(&manifest).with_context(|| format!("could not read {}", manifest.display()))?;
        if text.contains("crate-type = [\"cdylib\"]") {
            packages.push(package);
        }
    }
    packages.sort();
    Ok(packages)
}

/// `path` as said to a person: from the project's root, with forward slashes on every system.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// All files below `folder`, in order of path, without entering the folders that `skip` names.
pub(crate) fn files(folder: &Path, skip: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("could not list {}", folder.display()))? {
            let entry = entry?;
            let path = entry.path();
            if !entry.file_type()?.is_dir() {
                found.push(path);
            } else if !skip.iter().any(|name| entry.file_name() == *name) {
                folders.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
