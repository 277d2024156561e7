//! Links in Markdown to files: each must be there. Addresses on the web are not followed.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use percent_encoding::percent_decode_str;
use pulldown_cmark::{Event, Parser, Tag};

use crate::project;

/// Folders with files that others wrote or the build made.
const SKIPPED: [&str; 5] = [".git", "target", "node_modules", "dist", "pkg"];

pub(super) fn run() -> Result<()> {
    let mut broken = Vec::new();
    for file in project::files(project::root(), &SKIPPED)? {
        if file.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(&file).with_context(|| format!("could not read {}", file.display()))?;
            let folder = file.parent().context("a file is in a folder")?;
            for link in targets(&text).filter(|link| !leads_somewhere(folder, link)) {
                broken.push(format!("{}: no file `{link}`", project::shown(&file)));
            }
        }
    }
    if !broken.is_empty() {
        bail!("{}", broken.join("\n"));
    }
    Ok(())
}

/// Where the links and pictures of a Markdown text point.
fn targets(text: &str) -> impl Iterator<Item = String> {
    Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    })
}

fn leads_somewhere(folder: &Path, link: &str) -> bool {
    let on_the_web = link.contains("://") || link.starts_with("mailto:");
    let file = link.split('#').next().unwrap_or_default();
    on_the_web || file.is_empty() || folder.join(&*percent_decode_str(file).decode_utf8_lossy()).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_code_are_not_links() {
        let text = "[a](a.md) `[b](b.md)` ![c](c.png) [d]\n\n[d]: d.md#part\n";
        assert_eq!(targets(text).collect::<Vec<_>>(), ["a.md", "c.png", "d.md#part"]);
    }

    #[test]
    fn a_link_leads_to_a_file_or_to_the_web() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        for link in ["Cargo.toml", "src/main.rs#L1", "src", "#here", "https://example.org/x", "mailto:a@example.org"] {
            assert!(leads_somewhere(folder, link), "{link}");
        }
        assert!(!leads_somewhere(folder, "missing.md"));
    }
}
