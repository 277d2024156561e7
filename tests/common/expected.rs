//! What a case file expects of a figure, and where the files are. Shared by the tests of questions and of tables.

use std::fs;
use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::derivation::{BoundsFinder, NodeId};
use utomlanskollen::money::Rounding;
use utomlanskollen::quantity::Bounds;
use utomlanskollen::ratio::Ratio;

/// What a figure should be. What is not written must not be there: no `low` and `high` means that the figure is exact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) figure: String,
    value: Option<String>,
    low: Option<String>,
    high: Option<String>,
    decimals: Option<u32>,
    #[serde(default)]
    wider: bool,
    missing: Option<String>,
}

/// Written for a bound that is not there: nothing limits the figure on that side.
const OPEN: &str = "open";

impl Expected {
    /// What is wrong with the figure: why it is missing, or its node.
    pub(crate) fn fault(&self, missing: Option<&str>, node: Option<NodeId>, finder: &mut BoundsFinder<'_>) -> Option<String> {
        let found = self.found(missing, node, finder);
        let expected = self.shown();
        (found != expected).then(|| format!("{} is {found}, expected {expected}", self.figure))
    }

    /// The figure as the case would write it.
    fn found(&self, missing: Option<&str>, node: Option<NodeId>, finder: &mut BoundsFinder<'_>) -> String {
        if let Some(missing) = missing {
            return format!("missing: {missing}");
        }
        let Some(node) = node else {
            return "no figure of this name".to_owned();
        };
        let Some(decimals) = self.decimals else {
            return "there, and the case declares no decimals".to_owned();
        };
        let quantity = finder.quantity(node);
        let text = |rounding: Rounding, number: Option<Ratio>| {
            number.and_then(Ratio::divided).map(|number| plain(rounding.round(number, decimals)))
        };
        let value = text(Rounding::HalfAwayFromZero, quantity.value);
        let (low, high, wider) = match quantity.bounds {
            Bounds::Exact => return shown(value.as_deref(), None, None, false),
            Bounds::None => (None, None, false),
            Bounds::Between { low, high, wider } => (low, high, wider),
        };
        let (low, high) = (text(Rounding::Down, low), text(Rounding::Up, high));
        shown(value.as_deref(), Some(low.as_deref().unwrap_or(OPEN)), Some(high.as_deref().unwrap_or(OPEN)), wider)
    }

    fn shown(&self) -> String {
        if let Some(missing) = &self.missing {
            return format!("missing: {missing}");
        }
        let normal = |text: &Option<String>| {
            text.as_deref().map(|text| Decimal::from_str_exact(text).map_or_else(|_| text.to_owned(), plain))
        };
        shown(normal(&self.value).as_deref(), normal(&self.low).as_deref(), normal(&self.high).as_deref(), self.wider)
    }
}

fn shown(value: Option<&str>, low: Option<&str>, high: Option<&str>, wider: bool) -> String {
    let value = value.unwrap_or("without a value");
    let wider = if wider { ", wider than necessary" } else { "" };
    match (low, high) {
        (None, None) => value.to_owned(),
        (low, high) => format!("{value}, {} to {}{wider}", low.unwrap_or("not stated"), high.unwrap_or("not stated")),
    }
}

fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

/// All case files in a folder and its folders.
pub(crate) fn case_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("a folder that can be listed").path()) {
        if path.is_dir() {
            files.extend(case_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    files
}
