//! `cargo xtask serve`: builds the page and serves it, as a web server would, on this machine only.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::{Context as _, Result};

use crate::server::Server;
use crate::{build, project};

/// Where the page is served unless the user names a port, or something else is there already.
const USUAL_PORT: u16 = 8080;
/// How many ports to try from there.
const TRIES: u16 = 100;

pub(crate) fn run(port: Option<u16>) -> Result<()> {
    // Before the build, which takes a while: a taken port should be told at once.
    let listener = match port {
        Some(port) => listen(port).with_context(|| format!("could not use port {port}"))?,
        None => (USUAL_PORT..USUAL_PORT + TRIES)
            .find_map(|port| listen(port).ok())
            .with_context(|| format!("none of the {TRIES} ports from {USUAL_PORT} is free; name one with --port"))?,
    };
    build::run()?;
    let server = Server::start(project::dist(), listener)?;
    println!("\nThe page is served here until you press Ctrl+C:\n\n{}\n", server.address());
    server.wait();
    Ok(())
}

fn listen(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}
