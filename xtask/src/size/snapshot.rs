//! The table of sizes, as text that a person reads in a diff.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Add;
use std::str::FromStr;

use anyhow::{Context as _, Error, Result, bail};

const HEADER: &str = "\
# Bytes that the browser downloads. `cargo xtask size` writes this file and `cargo xtask check` compares with it.
# Compiled code differs by some bytes between kinds of computer, so small differences are let through.
";
const FIRST_VIEW: &str = "first view";
const WHEN_NEEDED: &str = "when needed";
const IN_ALL: &str = "in all";

/// The size of a file as it is, and as a web server sends it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bytes {
    pub(super) raw: u64,
    pub(super) brotli: u64,
}

impl Add for Bytes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, brotli: self.brotli + other.brotli }
    }
}

/// Sizes by name of file.
pub(super) type Rows = BTreeMap<String, Bytes>;

/// All files of the page: those loaded at once, and those loaded when they are needed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Snapshot {
    pub(super) first_view: Rows,
    pub(super) when_needed: Rows,
}

impl Snapshot {
    pub(super) fn first_view_in_all(&self) -> Bytes {
        self.first_view.values().copied().fold(Bytes::default(), Add::add)
    }

    /// What has grown since `before` by more than is let through, and which files came or went; each in a sentence.
    pub(super) fn growth_since(&self, before: &Self) -> Vec<String> {
        let mut growth = rows_grown(FIRST_VIEW, &self.first_view, &before.first_view);
        growth.extend(rows_grown(WHEN_NEEDED, &self.when_needed, &before.when_needed));
        growth.extend(grown("the first view", self.first_view_in_all(), before.first_view_in_all()));
        growth
    }
}

fn rows_grown(section: &str, now: &Rows, before: &Rows) -> Vec<String> {
    let gone = before.keys().filter(|name| !now.contains_key(*name));
    let gone = gone.map(|name| format!("{name} is no longer loaded ({section})"));
    let here = now.iter().filter_map(|(name, &bytes)| match before.get(name) {
        Some(&before) => grown(name, bytes, before),
        None => Some(format!("{name} is new: {} bytes, {} with brotli ({section})", bytes.raw, bytes.brotli)),
    });
    gone.chain(here).collect()
}

fn grown(name: &str, now: Bytes, before: Bytes) -> Option<String> {
    let too_much = |now: u64, before: u64| now > before + (before / 50).max(200);
    (too_much(now.raw, before.raw) || too_much(now.brotli, before.brotli)).then(|| {
        format!("{name} has grown from {} to {} bytes, with brotli from {} to {}", before.raw, now.raw, before.brotli, now.brotli)
    })
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        let row =
            |f: &mut fmt::Formatter<'_>, name: &str, Bytes { raw, brotli }: Bytes| writeln!(f, "{name:<50}{raw:>10}{brotli:>10}");
        for (section, rows) in [(FIRST_VIEW, &self.first_view), (WHEN_NEEDED, &self.when_needed)] {
            writeln!(f, "\n[{section}]{:>pad$}{:>10}", "raw", "brotli", pad = 60 - section.len() - 2)?;
            for (name, &bytes) in rows {
                row(f, name, bytes)?;
            }
            if section == FIRST_VIEW {
                row(f, IN_ALL, self.first_view_in_all())?;
            }
        }
        Ok(())
    }
}

impl FromStr for Snapshot {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut snapshot = Self::default();
        let mut section = "";
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some((name, _)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
                section = name;
                continue;
            }
            let (name, bytes) = parse_row(line).with_context(|| format!("could not read `{line}` in the snapshot"))?;
            match section {
                // The sum is there for people; we add up ourselves.
                FIRST_VIEW if name == IN_ALL => None,
                FIRST_VIEW => snapshot.first_view.insert(name, bytes),
                WHEN_NEEDED => snapshot.when_needed.insert(name, bytes),
                _ => bail!("the snapshot has an unknown part, `{section}`"),
            };
        }
        Ok(snapshot)
    }
}

/// A name, which may have spaces in it, and two numbers.
fn parse_row(line: &str) -> Option<(String, Bytes)> {
    let (line, brotli) = line.rsplit_once(' ')?;
    let (name, raw) = line.trim_end().rsplit_once(' ')?;
    Some((name.trim().to_owned(), Bytes { raw: raw.parse().ok()?, brotli: brotli.parse().ok()? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(raw: u64, brotli: u64) -> Snapshot {
        Snapshot {
            first_view: Rows::from([("index.html".into(), Bytes { raw, brotli })]),
            when_needed: Rows::from([("the map.svg".into(), Bytes { raw: 90_000, brotli: 30_000 })]),
        }
    }

    #[test]
    fn a_snapshot_is_read_as_it_was_written() {
        let written = snapshot(1_000, 400);
        assert_eq!(written.to_string().parse::<Snapshot>().expect("our own text"), written);
        assert!("nonsense".parse::<Snapshot>().is_err());
    }

    #[test]
    fn growth_is_told_from_200_bytes_or_two_percent() {
        let before = snapshot(100_000, 1_000);
        assert!(snapshot(102_000, 1_200).growth_since(&before).is_empty());
        assert!(snapshot(50_000, 500).growth_since(&before).is_empty(), "less is always welcome");
        assert_eq!(snapshot(102_001, 1_000).growth_since(&before).len(), 2, "the file, and the first view");
        assert_eq!(snapshot(100_000, 1_201).growth_since(&before).len(), 2);
    }

    #[test]
    fn files_that_come_or_go_are_told() {
        let mut later = snapshot(1_000, 400);
        later.when_needed = Rows::from([("plot.js".into(), Bytes::default())]);
        let told = later.growth_since(&snapshot(1_000, 400));
        assert_eq!(told.len(), 2, "{told:?}");
    }
}
