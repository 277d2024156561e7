//! One request and its answer: which file, of which type, to be kept for how long.

use std::fs::File;
use std::io;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response};

pub(super) fn answer(site: &Path, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::from_string("Only GET and HEAD.\n").with_status_code(405));
    }
    let Some(path) = file(site, request.url()) else {
        return request.respond(Response::from_string("Not found.\n").with_status_code(404));
    };
    let response = Response::from_file(File::open(site.join(&path))?)
        .with_header(header("Content-Type", content_type(&path)))
        .with_header(header("Cache-Control", cache_control(&path)))
        // A wrong type is then an error here, as it is on a careful web server.
        .with_header(header("X-Content-Type-Options", "nosniff"));
    request.respond(response)
}

/// The file that `url` stands for, from `site`; `None` if there is none, or if it leads out of `site`.
fn file(site: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?.into_owned();
    let mut path = PathBuf::from(path);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    if site.join(&path).is_dir() {
        path.push("index.html");
    }
    site.join(&path).is_file().then_some(path)
}

/// Vite puts a hash of the content in the name of each file in `assets`, so these never change under their name.
/// All else is asked for again each time, so that a new version of the page is seen at once.
fn cache_control(path: &Path) -> &'static str {
    if path.starts_with("assets") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/vnd.microsoft.icon",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "jsonld" => "application/ld+json",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" | "ftl" | "md" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names and values above are ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is there whenever the tests are: this package.
    fn found(url: &str) -> Option<String> {
        file(Path::new(env!("CARGO_MANIFEST_DIR")), url).map(|path| path.to_string_lossy().into_owned())
    }

    #[test]
    fn an_address_is_a_file() {
        assert_eq!(found("/Cargo.toml").as_deref(), Some("Cargo.toml"));
        assert_eq!(found("/src/main%2Ers?language=en").as_deref(), Some("src/main.rs"));
        assert_eq!(found("/missing"), None);
        assert_eq!(found("/src"), None, "a folder without index.html");
        assert_eq!(found("/"), None, "a folder without index.html");
    }

    #[test]
    fn nothing_outside_is_found() {
        for url in ["/../Cargo.toml", "/src/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "//etc/hosts", "Cargo.toml"]
        {
            assert_eq!(found(url), None, "{url}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept() {
        assert!(cache_control(Path::new("assets/index-B3kf9_x2.js")).contains("immutable"));
        assert_eq!(cache_control(Path::new("index.html")), "no-cache");
    }

    #[test]
    fn wasm_can_be_compiled_while_it_downloads() {
        assert_eq!(content_type(Path::new("assets/calc_bg-0a1b2c3d.wasm")), "application/wasm");
    }
}
