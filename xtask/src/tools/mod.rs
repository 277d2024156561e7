//! What the commands need besides rustup and Node, and how it gets onto the machine.
//!
//! Each step looks first, is quick when there is nothing to do, and says what it does and why when there is.

mod browser;
mod debian;
mod libreoffice;
mod node;
mod search_path;
mod wasm_pack;
mod wasm_target;

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

pub(crate) use browser::Browser;
pub(crate) use libreoffice::libreoffice;

use crate::process;

/// Proof that everything is there that the build needs.
pub(crate) struct Tools {
    wasm_pack: PathBuf,
}

impl Tools {
    /// Looks for all the tools and installs those that are missing.
    pub(crate) fn ready() -> Result<Self> {
        node::ready()?;
        wasm_target::ready()?;
        Ok(Self { wasm_pack: wasm_pack::ready()? })
    }

    /// `wasm-pack`, which finds `wasm-opt` among the npm packages; it would else try to download one of its own.
    pub(crate) fn wasm_pack(&self) -> Result<Command> {
        let mut command = process::command(&self.wasm_pack.to_string_lossy());
        command.env("PATH", search_path::with_npm_packages_first()?);
        Ok(command)
    }
}

/// Says that something is being set up. The sentences tell what is done and how long it takes.
fn say(sentences: &str) {
    println!("Setting up: {sentences}");
}
