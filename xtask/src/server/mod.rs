//! A static web server that behaves like the one the page is put on: the same addresses, types and caching.
//!
//! It exists so that what is looked at and tested is the built page and not a development server's version of it.

mod answer;

use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow};

/// How many files can be on their way at once. A browser keeps six connections to one server.
const THREADS: usize = 6;

/// A running server. Stops when dropped.
pub(crate) struct Server {
    http: Arc<tiny_http::Server>,
    threads: Vec<JoinHandle<()>>,
    address: String,
}

impl Server {
    /// Serves the files in `site` to whoever connects to `listener`.
    pub(crate) fn start(site: PathBuf, listener: TcpListener) -> Result<Self> {
        let address = format!("http://{}/", listener.local_addr()?);
        let http =
            tiny_http::Server::from_listener(listener, None).map_err(|error| anyhow!("could not serve on {address}: {error}"))?;
        let http = Arc::new(http);
        let threads = (0..THREADS)
            .map(|_| {
                let (http, site) = (Arc::clone(&http), site.clone());
                thread::spawn(move || {
                    while let Ok(request) = http.recv() {
                        // A browser that goes away in the middle of an answer is no fault of ours.
                        let _: io::Result<()> = answer::answer(&site, request);
                    }
                })
            })
            .collect();
        Ok(Self { http, threads, address })
    }

    /// The address of the page, `http://127.0.0.1:8080/`.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Serves for as long as the program runs.
    pub(crate) fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        for thread in self.threads.drain(..) {
            // A thread that panicked has said so itself.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.http.unblock();
        }
        self.join();
    }
}
