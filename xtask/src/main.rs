//! The project's commands, run as `cargo xtask <command>`.
//!
//! They are written in Rust because cargo is there anyway: no shell, no make, the same on every system. A command
//! first sets up what it needs ([`tools`]), so that a machine with rustup and Node can run any of them straight away.
//! `flags.rs` lists them; each has a module of its name.

mod bench;
mod build;
mod check;
mod data;
mod flags;
mod invoices;
mod npm;
mod process;
mod project;
mod serve;
mod server;
mod size;
mod test;
mod tools;

use std::process::ExitCode;

use flags::{Xtask, XtaskCmd};

fn main() -> ExitCode {
    match run(Xtask::from_env_or_exit().subcommand) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Each cause on the line, and no backtrace: what went wrong is in the world and not in this code.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: XtaskCmd) -> anyhow::Result<()> {
    match command {
        XtaskCmd::Serve(serve) => serve::run(serve.port),
        XtaskCmd::Build(_) => build::run(),
        XtaskCmd::Check(_) => check::run(),
        XtaskCmd::Test(_) => test::run(),
        XtaskCmd::Bench(_) => bench::run(),
        XtaskCmd::Data(data) => data::run(data.check),
        XtaskCmd::Invoices(invoices) => invoices::run(&invoices),
        XtaskCmd::Size(size) => size::run(size.check),
    }
}
