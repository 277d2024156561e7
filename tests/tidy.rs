//! The project's rules about its own files, as tests: what a reviewer would else have to look for each time.
//!
//! They read text, not syntax, and are meant to catch slips and not to stop somebody who wants to break the rules.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that hold what others wrote or a build made.
const NOT_OURS: [&str; 5] = [".git", "target", "node_modules", "dist", "pkg"];
/// Written by `cargo xtask data`, as long as the data are.
const GENERATED: &str = "src/data/generated.rs";

/// The places with floats: the numbers of a workbook are doubles, whoever writes or reads it.
const DOUBLES_OF_WORKBOOKS: [&str; 2] = ["wasm/spreadsheet/src/number.rs", "wasm/workbook/src/number.rs"];

/// Scripts that make numbers of text, and of what: never of money that is shown.
const NUMBERS_IN_JAVASCRIPT: [(&str, &str); 23] = [
    ("www/js/care-package/fields.js", "months"),
    ("www/js/care-package/question.js", "months"),
    ("www/js/comparison/drawn.js", "places on the screen"),
    ("www/js/comparison/question.js", "years"),
    ("www/js/components/care-package-bars.js", "lengths of bars on the screen"),
    ("www/js/components/care-package-form.js", "months"),
    ("www/js/components/chart.js", "places on the screen"),
    ("www/js/components/models-curve.js", "places on the screen"),
    ("www/js/components/models-shares.js", "lengths of bars on the screen"),
    ("www/js/components/published-figures.js", "years"),
    ("www/js/components/region-table.js", "order of empty rows, and lengths of bars on the screen"),
    ("www/js/components/review-findings.js", "numbers of rows"),
    ("www/js/components/review-preview.js", "numbers of rows, and places of files"),
    ("www/js/components/scenario-effects.js", "lengths of bars on the screen"),
    ("www/js/components/scenario-tornado.js", "places on the screen"),
    ("www/js/components/start-form.js", "years"),
    ("www/js/explanation/name.js", "months, numbers of visits, and places on a curve"),
    ("www/js/input.js", "years"),
    ("www/js/link.js", "the numbers of the user's own price lists"),
    ("www/js/messages.js", "counts, to choose between singular and plural"),
    ("www/js/review/settings.js", "ages"),
    ("www/js/scenario/scenarios.js", "numbers of scenarios"),
    ("www/js/scenario/tornado.js", "lengths of bars on the screen"),
];

/// A file of the project, with its path from the root, in which `/` separates folders.
struct SourceFile {
    path: String,
    text: String,
}

impl SourceFile {
    fn is_in(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(folder))
    }

    fn is_a(&self, extensions: &[&str]) -> bool {
        extensions.iter().any(|extension| self.path.ends_with(&format!(".{extension}")))
    }

    /// The lines that `is_wrong` holds for, each with its place.
    fn lines_where(&self, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
        let numbered = self.text.lines().enumerate().filter(|(_, line)| is_wrong(line));
        numbered.map(|(index, line)| format!("{}:{}: {}", self.path, index + 1, line.trim())).collect()
    }
}

/// The text files of the project for which `wanted` holds; never this one, which has to name what it forbids.
fn files(wanted: impl Fn(&SourceFile) -> bool) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for path in paths_in(&folder) {
            if path.is_dir() {
                if !NOT_OURS.iter().any(|name| path.ends_with(name)) {
                    folders.push(path);
                }
            } else if let Ok(text) = fs::read_to_string(&path) {
                let path = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push(SourceFile { path, text });
            }
        }
    }
    found.retain(|file| file.path != "tests/tidy.rs" && wanted(file));
    assert!(!found.is_empty(), "the rule is about no file at all: have folders moved?");
    found
}

fn paths_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a folder that can be listed").path()).collect()
}

/// Fails with all the `slips` if there are any.
#[track_caller]
fn none(slips: Vec<String>, rule: &str) {
    assert!(slips.is_empty(), "{rule}\n  {}", slips.join("\n  "));
}

/// Whether `word` is in `line` as a word of its own and not as part of a longer one. It may end in a sign, as a call.
fn has_word(line: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(start, _)| {
        let joined_before = line[..start].chars().next_back().is_some_and(joins);
        let joined_after = word.ends_with(joins) && line[start + word.len()..].starts_with(joins);
        !joined_before && !joined_after
    })
}

/// `line` without its comment, as far as that can be told from one line.
fn code(line: &str) -> &str {
    let line = line.trim_start();
    if line.starts_with('*') || line.starts_with("/*") { "" } else { line.split("//").next().unwrap_or_default() }
}

#[test]
fn money_is_never_a_float() {
    let rust = files(|file| file.is_in(&["src/", "wasm/"]) && file.is_a(&["rs"]));
    let is_float = |line: &str| has_word(code(line), "f32") || has_word(code(line), "f64");
    let (doubles, engine): (Vec<_>, Vec<_>) = rust.iter().partition(|file| DOUBLES_OF_WORKBOOKS.contains(&file.path.as_str()));
    let needed = doubles.iter().filter(|file| !file.lines_where(is_float).is_empty()).count();
    assert_eq!(needed, DOUBLES_OF_WORKBOOKS.len(), "an exception is not needed any more");
    none(engine.iter().flat_map(|file| file.lines_where(is_float)).collect(), "the engine is exact: no f32, no f64");
}

#[test]
fn javascript_does_not_calculate_with_money() {
    let scripts = files(|file| file.is_in(&["www/js/"]) && file.is_a(&["js"]));
    let calls = ["parseFloat(", "parseInt(", "Number(", "toFixed(", "Math.round("];
    let makes_number = |line: &str| calls.iter().any(|call| has_word(code(line), call));
    let found = |file: &SourceFile| file.lines_where(makes_number);

    let is_listed = |file: &&SourceFile| NUMBERS_IN_JAVASCRIPT.iter().any(|(path, _)| *path == file.path);
    let (listed, others): (Vec<_>, Vec<_>) = scripts.iter().partition(is_listed);
    none(
        others.into_iter().flat_map(found).collect(),
        "figures come from the engine as text and stay text; JavaScript writes them with Intl",
    );
    let needless =
        NUMBERS_IN_JAVASCRIPT.iter().filter(|(path, _)| !listed.iter().any(|file| file.path == *path && !found(file).is_empty()));
    none(needless.map(|(path, _)| (*path).to_owned()).collect(), "these make no numbers any more: take them off the list");
}

#[test]
fn nothing_is_left_to_do() {
    let source = files(|file| file.is_a(&["rs", "js"]));
    let is_unfinished = |line: &str| {
        ["todo!(", "unimplemented!(", "dbg!("].iter().any(|left| code(line).contains(left)) || has_word(line, "FIXME")
    };
    none(source.iter().flat_map(|file| file.lines_where(is_unfinished)).collect(), "finish it, or open an issue");
}

#[test]
fn every_module_says_what_it_is() {
    let modules = files(|file| file.is_in(&["src/", "wasm/", "xtask/src/"]) && file.is_a(&["rs"]));
    let silent = modules.iter().filter(|file| !file.text.starts_with("//!")).map(|file| file.path.clone());
    none(silent.collect(), "a module starts with `//!` and what it is for");
}

#[test]
fn a_long_file_says_why_it_is_one() {
    let source = files(|file| file.is_a(&["rs", "js", "ts", "css"]) && file.path != GENERATED);
    let unexplained = source.iter().filter(|file| file.text.lines().count() > 400 && !first_line(file).contains("one thing"));
    none(unexplained.map(|file| file.path.clone()).collect(), "a file over 400 lines says in its first line why it is one thing");
}

/// The first line that has words in it: of the opening comment, as it is in every file.
fn first_line(file: &SourceFile) -> &str {
    file.text.lines().find(|line| line.contains(char::is_alphabetic)).unwrap_or_default()
}

#[test]
fn only_the_engine_is_imported_from_rust() {
    let doors = ["www/js/engine.js", "www/js/files-worker.js"];
    let others = files(|file| file.is_in(&["www/js/"]) && file.is_a(&["js"]) && !doors.contains(&file.path.as_str()));
    let imports = |line: &str| code(line).contains("/pkg/");
    none(
        others.iter().flat_map(|file| file.lines_where(imports)).collect(),
        "the built packages have one door each: engine.js and files-worker.js",
    );
}

#[test]
fn number_fields_take_what_people_write() {
    let page = files(|file| file.is_in(&["www/"]) && file.is_a(&["html", "js"]));
    let is_number_field = |line: &str| line.contains("type=\"number\"") || line.contains("type='number'");
    none(
        page.iter().flat_map(|file| file.lines_where(is_number_field)).collect(),
        "such a field drops \"1 234,50\" and changes when scrolled over; use a text field with inputmode",
    );
}

#[test]
fn no_path_is_of_one_machine() {
    let all = files(|file| file.is_a(&["rs", "js", "ts", "css", "html", "json", "toml", "md", "csv", "yml", "svg"]));
    let starts_path = |before: Option<char>| before.is_none_or(|c| c.is_whitespace() || "\"'`(=:,<".contains(c));
    let is_local = |line: &str| {
        ["/work/", "/root/", "/home/", "/Users/", "C:\\"]
            .iter()
            .any(|folder| line.match_indices(folder).any(|(start, _)| starts_path(line[..start].chars().next_back())))
    };
    none(all.iter().flat_map(|file| file.lines_where(is_local)).collect(), "paths start at the project's root");
}

#[test]
fn packages_come_from_where_everybody_gets_them() {
    let crates = files(|file| file.path == "Cargo.lock");
    let is_elsewhere = |line: &str| line.starts_with("source = ") && !line.ends_with("/crates.io-index\"");
    none(crates.iter().flat_map(|file| file.lines_where(is_elsewhere)).collect(), "crates come from crates.io");

    // npm looks packages up by name where no address is given. With an address, all would have to reach that very host.
    let packages = files(|file| file.path == "package-lock.json");
    let has_address = |line: &str| line.trim_start().starts_with("\"resolved\":");
    none(
        packages.iter().flat_map(|file| file.lines_where(has_address)).collect(),
        "package-lock.json names no addresses: `npm install --omit-lockfile-registry-resolved`",
    );
}
