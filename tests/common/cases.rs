//! Going through case files: each is a case of its own, with a name and a reason, and all faults are told at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

/// Every file in a folder of `tests/`, read and compared. `faults` says what is wrong with a case; `said` gives its name and why.
pub(crate) fn compare_all<Case: DeserializeOwned>(
    folder: &str,
    said: impl Fn(&Case) -> (&str, &str),
    faults: impl Fn(&Case) -> Vec<String>,
) {
    let files = crate::expected::case_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder));
    assert!(!files.is_empty(), "there is no case at all: has the folder moved?");
    let mut names = BTreeSet::new();
    let mut found = Vec::new();
    for file in files {
        let shown = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&file).expect("a case that can be read");
        match toml::from_str::<Case>(&text) {
            Err(error) => found.push(format!("{shown}: {error}")),
            Ok(case) => {
                let (name, why) = said(&case);
                assert!(names.insert(name.to_owned()), "{shown}: another case has this name");
                if why.trim().is_empty() {
                    found.push(format!("{shown}: the case does not say why its answer is right"));
                }
                found.extend(faults(&case).into_iter().map(|fault| format!("{shown}: {fault}")));
            }
        }
    }
    assert!(found.is_empty(), "{} faults:\n  {}", found.len(), found.join("\n  "));
}

/// A fault as a case writes it: its code and values, then its place.
pub(crate) fn told(code: &str, params: &[(&str, String)], path: &str) -> String {
    let values: String = params.iter().map(|(name, value)| format!(" {name}={value}")).collect();
    format!("{code}{values} at {path}")
}
