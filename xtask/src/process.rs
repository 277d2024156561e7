//! Running other programs: each is announced, and a failure says which one failed.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::project;

/// `program`, to be run in the project's root.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project::root());
    command
}

/// Runs `command` with its output where ours goes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    announce(command);
    let status = command.status().with_context(|| could_not_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// What a command printed, and whether it succeeded.
pub(crate) struct Finished {
    pub(crate) succeeded: bool,
    pub(crate) stdout: String,
}

/// Runs `command`, shows its output as it comes, and keeps a copy of it for us to read.
pub(crate) fn run_and_keep(command: &mut Command) -> Result<Finished> {
    announce(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| could_not_start(command))?;
    let mut output = BufReader::new(child.stdout.take().context("standard output is piped")?);
    let mut kept = Vec::new();
    let mut shown = 0;
    while output.read_until(b'\n', &mut kept)? > 0 {
        io::stdout().write_all(&kept[shown..])?;
        shown = kept.len();
    }
    Ok(Finished { succeeded: child.wait()?.success(), stdout: String::from_utf8_lossy(&kept).into_owned() })
}

/// What `command` prints, unseen by the user; `None` if it is missing or fails.
pub(crate) fn read(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn announce(command: &Command) {
    println!("$ {}", line(command));
}

fn could_not_start(command: &Command) -> String {
    format!("could not start `{}`; is it installed?", command.get_program().to_string_lossy())
}

/// `command` as one would type it, near enough to be recognised.
fn line(command: &Command) -> String {
    let words: Vec<_> =
        std::iter::once(command.get_program()).chain(command.get_args()).map(|word| project::shown(word.as_ref())).collect();
    words.join(" ")
}
