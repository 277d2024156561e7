//! Which files the browser loads before anybody has asked for anything.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

const PAGE: &str = "index.html";

/// The page, what it asks for in its HTML, and what that imports at once; not what is imported when needed.
pub(super) fn files(dist: &Path) -> Result<BTreeSet<PathBuf>> {
    let read = |file: &str| {
        fs::read_to_string(dist.join(file)).with_context(|| format!("could not read dist/{file}; `cargo xtask build`"))
    };
    let html = read(PAGE)?;
    let manifest: Value = serde_json::from_str(&read(".vite/manifest.json")?).context("could not read the manifest")?;

    let mut files = BTreeSet::from([PathBuf::from(PAGE)]);
    files.extend(asked_for(&html).map(PathBuf::from).filter(|file| dist.join(file).is_file()));
    for chunk in imported(&manifest, PAGE) {
        let styles = chunk["css"].as_array().into_iter().flatten();
        files.extend(styles.chain([&chunk["file"]]).filter_map(Value::as_str).map(PathBuf::from));
    }
    Ok(files)
}

/// The chunk `key` of Vite's manifest and all that it imports statically, at any remove.
fn imported<'a>(manifest: &'a Value, key: &'a str) -> Vec<&'a Value> {
    let mut seen = BTreeSet::new();
    let mut keys = vec![key];
    while let Some(key) = keys.pop() {
        if seen.insert(key) {
            keys.extend(manifest[key]["imports"].as_array().into_iter().flatten().filter_map(Value::as_str));
        }
    }
    seen.into_iter().map(|key| &manifest[key]).collect()
}

/// The files that scripts, style sheets, preloads, icons and pictures in `html` name, from the root of the site.
///
/// Enough of HTML for what Vite writes: double quotes, and no `<` or `>` in attributes.
fn asked_for(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').filter_map(|after| {
        let tag = after.split('>').next()?;
        let name = tag.split_whitespace().next()?;
        let address = match name {
            "script" | "img" => attribute(tag, "src")?,
            "link" if loads(attribute(tag, "rel")?) => attribute(tag, "href")?,
            _ => return None,
        };
        Some(address.trim_start_matches("./").trim_start_matches('/'))
    })
}

/// Whether a link of this kind makes the browser load what it points at.
fn loads(rel: &str) -> bool {
    rel.split_whitespace().any(|word| matches!(word, "stylesheet" | "modulepreload" | "preload" | "icon" | "manifest"))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_asks_for_scripts_styles_and_pictures() {
        let html = r#"<!doctype html><html lang="sv"><head>
            <link rel="alternate" hreflang="en" href="/en/index.html">
            <link rel="stylesheet" crossorigin href="./assets/a.css">
            <link rel="modulepreload" href="/assets/b.js">
            <script type="module" crossorigin src="/assets/c.js"></script>
            <script>const inline = 1 < 2;</script></head>
            <body><a href="/om.html">Om</a><img src="map.svg" alt=""></body></html>"#;
        assert_eq!(asked_for(html).collect::<Vec<_>>(), ["assets/a.css", "assets/b.js", "assets/c.js", "map.svg"]);
    }

    #[test]
    fn only_static_imports_are_followed() {
        let manifest = serde_json::json!({
            "index.html": { "file": "a", "imports": ["b"], "dynamicImports": ["lazy"] },
            "b": { "file": "b", "imports": ["c", "index.html"] },
            "c": { "file": "c" },
            "lazy": { "file": "lazy" },
        });
        let files: Vec<_> = imported(&manifest, PAGE).into_iter().map(|chunk| &chunk["file"]).collect();
        assert_eq!(files, ["b", "c", "a"]);
    }
}
