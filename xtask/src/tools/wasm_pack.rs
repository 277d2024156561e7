//! wasm-pack, in one version for everybody, so that the same source gives the same bytes.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{say, search_path};
use crate::{process, project};

const VERSION: &str = "0.15.1";

/// The path to wasm-pack: the user's own if it is of the right version, else one in `target/tools`.
pub(super) fn ready() -> Result<PathBuf> {
    if let Some(own) = search_path::find(&["wasm-pack"]).filter(|path| is_right(path)) {
        return Ok(own);
    }
    let tools = project::root().join("target").join("tools");
    let ours = tools.join("bin").join(format!("wasm-pack{EXE_SUFFIX}"));
    if !is_right(&ours) {
        say("installing wasm-pack into target/tools. It is compiled here, which takes a few minutes, once.");
        process::run(
            process::command("cargo").args(["install", "wasm-pack", "--version", VERSION, "--locked", "--root"]).arg(&tools),
        )
        .with_context(|| format!("wasm-pack {VERSION} is needed"))?;
    }
    Ok(ours)
}

fn is_right(wasm_pack: &Path) -> bool {
    let version = process::read(process::command(&wasm_pack.to_string_lossy()).arg("--version"));
    version.is_some_and(|version| version == format!("wasm-pack {VERSION}"))
}
