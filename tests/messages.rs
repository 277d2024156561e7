//! Codes and messages: whatever the engine can answer with has a text in both languages, and no text is left over.
//!
//! Codes are found in the sources as literals, "word.word"; the message of "price_list.overlap" is `price_list-overlap`
//! (`codeKey` in `www/js/i18n.js`), and that of a missing figure `missing-no_price`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where codes are made. Folders count with what is in them.
const SOURCES: [&str; 7] = [
    "src/error.rs",
    "src/finding.rs",
    "src/plausibility.rs",
    "src/number_field.rs",
    "src/number_field",
    "src/region_table.rs",
    "wasm/boundary/src/coded_error.rs",
];

/// The same for the modules that make files; their texts come with the part of the page that asks for files.
const OF_FILES: [&str; 2] = ["wasm/files/src", "wasm/workbook/src"];

/// The same for tables of the user's own, whose texts come with the part of the page that reads them.
const OF_OWN_TABLES: [&str; 4] = ["src/own_table.rs", "src/own_table", "wasm/own_table/src", "wasm/spreadsheet/src"];

/// The same for reimbursement models, whose texts come with their view.
const OF_MODELS: [&str; 2] = ["src/reimbursement.rs", "src/reimbursement"];

/// The same for scenarios, whose texts come with their view, and of which some are findings.
const OF_SCENARIOS: [&str; 3] = ["src/scenario", "src/finding.rs", "wasm/scenario/src"];

/// What the page says of a mix before it asks the engine.
const OF_MODELS_IN_THE_PAGE: [&str; 1] = ["reimbursement-share_not_exact"];

/// What the worker says of a file that none of the modules has seen.
const OF_OWN_TABLES_IN_THE_PAGE: [&str; 1] = ["own_table-unreadable"];

/// Codes of the page's own, about what has not come as far as the engine.
const OF_THE_PAGE: [&str; 2] = ["field-day_missing", "field-year"];

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rust_files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let paths = entries.map(|entry| entry.expect("a folder that can be listed").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("tests.rs")).collect()
}

/// Texts in quotation marks, outside comments and tests.
fn literals(source: &str) -> Vec<&str> {
    let program = source.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = program.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect()
}

/// "price_list.overlap": two words of lower-case letters and underscores with a point between.
fn is_code(literal: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    literal.split_once('.').is_some_and(|(group, name)| is_word(group) && is_word(name))
}

/// A code of what only a scenario can be told of.
fn is_of_scenarios(key: &str) -> bool {
    key.starts_with("scenario-")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Keys of the messages for all codes.
fn keys_of_codes() -> BTreeSet<String> {
    let mut codes = keys_of_codes_in(&SOURCES);
    codes.retain(|key| !is_of_scenarios(key));
    codes
}

fn keys_of_codes_in(sources: &[&str]) -> BTreeSet<String> {
    let files = sources.iter().flat_map(|source| rust_files(&root().join(source)));
    let sources: Vec<String> = files.map(|file| text(&file)).collect();
    let codes = sources.iter().flat_map(|source| literals(source)).filter(|literal| is_code(literal));
    codes.map(|code| code.replace('.', "-")).collect()
}

/// Keys of the messages for all reasons why a figure is missing.
fn keys_of_missing() -> BTreeSet<String> {
    let source = text(&root().join("src/assessment/missing.rs"));
    let arms = source.lines().filter(|line| line.trim_start().starts_with("Self::") && line.contains("=> \""));
    arms.flat_map(literals).map(|reason| format!("missing-{reason}")).collect()
}

/// Keys of the messages of a part of the page, in the order they stand.
fn keys_of_messages(language: &str, part: &str) -> Vec<String> {
    let file = text(&root().join("www/locales").join(language).join(part).with_extension("ftl"));
    let keys = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())).map(str::to_owned).collect()
}

#[test]
fn the_sources_are_read_as_thought() {
    assert!(is_code("price_list.overlap") && !is_code("entries.0.count") && !is_code("kr.") && !is_code("price"));
    assert_eq!(literals("a(\"b.c\") // \"d.e\"\n#[cfg(test)]\n\"f.g\""), ["b.c"]);
    let (codes, missing) = (keys_of_codes(), keys_of_missing());
    for known in
        ["input-malformed", "input-negative", "price_list-overlap", "number-ambiguous_separator", "table-empty", "mix-any"]
    {
        assert!(codes.contains(known), "{known} is not among {codes:?}");
    }
    assert!(missing.contains("missing-no_price") && missing.len() > 10, "{missing:?}");
}

#[test]
fn every_code_and_every_missing_figure_has_a_message_in_both_languages() {
    let wanted = &(&keys_of_codes() | &keys_of_missing()) | &keys_of_codes_in(&OF_FILES);
    for language in ["sv", "en"] {
        let messages = [keys_of_messages(language, "page"), keys_of_messages(language, "exports")].concat();
        let without: Vec<&String> = wanted.iter().filter(|key| !messages.contains(key)).collect();
        assert!(without.is_empty(), "{language} has no message for {without:?}");
    }
}

#[test]
fn what_is_found_in_own_tables_has_a_message_and_no_message_is_left_over() {
    let mut codes = keys_of_codes_in(&OF_OWN_TABLES);
    let is_of_own_tables = |key: &str| key.starts_with("own_table-") || key.starts_with("spreadsheet-");
    codes.retain(|key| is_of_own_tables(key));
    for known in ["own_table-region_twice", "own_table-ask_year", "spreadsheet-bomb"] {
        assert!(codes.contains(known), "{known} is not among {codes:?}");
    }
    codes.extend(OF_OWN_TABLES_IN_THE_PAGE.map(str::to_owned));
    for language in ["sv", "en"] {
        let messages = keys_of_messages(language, "own-table");
        let of_codes: BTreeSet<String> = messages.into_iter().filter(|key| is_of_own_tables(key)).collect();
        assert_eq!(of_codes, codes, "{language}");
    }
}

#[test]
fn what_is_wrong_with_scenarios_has_a_message_and_no_message_is_left_over() {
    let mut wanted = keys_of_codes_in(&OF_SCENARIOS);
    wanted.retain(|key| is_of_scenarios(key));
    assert!(wanted.contains("scenario-destinations_do_not_sum"), "{wanted:?}");
    for language in ["sv", "en"] {
        // Other keys of the view have more parts than a code.
        let of_codes = |key: &String| is_of_scenarios(key) && key.contains('_') && key.matches('-').count() == 1;
        let found: BTreeSet<String> = keys_of_messages(language, "scenario").into_iter().filter(of_codes).collect();
        assert_eq!(found, wanted, "{language}");
    }
}

#[test]
fn what_is_wrong_with_models_or_lacking_has_a_message_and_no_message_is_left_over() {
    let mut wanted = keys_of_codes_in(&OF_MODELS);
    // A place in the question, "terms.deduction", looks like a code.
    wanted.retain(|key| key.starts_with("reimbursement-"));
    assert!(wanted.contains("reimbursement-mix_not_whole"), "{wanted:?}");
    wanted.extend(OF_MODELS_IN_THE_PAGE.map(str::to_owned));
    let lacks = text(&root().join("src/reimbursement/lack.rs"));
    let of_lacks = lacks.split("The field of the question").next().unwrap_or_default();
    let arms = of_lacks.lines().filter(|line| line.trim_start().starts_with("Self::") && line.contains("=> \""));
    wanted.extend(arms.flat_map(literals).map(|reason| format!("models-missing-{reason}")));
    for language in ["sv", "en"] {
        let messages = keys_of_messages(language, "models").into_iter();
        let of_codes = |key: &String| key.starts_with("reimbursement-") || key.starts_with("models-missing-");
        let found: BTreeSet<String> = messages.filter(of_codes).collect();
        assert_eq!(found, wanted, "{language}");
    }
}

#[test]
fn what_is_wrong_with_packages_or_lacking_has_a_message_and_no_message_is_left_over() {
    let mut wanted = keys_of_codes_in(&["src/care_package/fault.rs"]);
    wanted.retain(|key| key.starts_with("package-"));
    assert!(wanted.contains("package-fee_above_price"), "{wanted:?}");
    let lacks = text(&root().join("src/care_package/lack.rs"));
    let arms = lacks.lines().filter(|line| line.trim_start().starts_with("Self::") && line.contains("=> \""));
    wanted.extend(arms.flat_map(literals).map(|reason| format!("package-missing-{reason}")));
    for language in ["sv", "en"] {
        // Other messages of the view have hyphens between their words.
        let of_codes = |key: &String| key.starts_with("package-") && key.contains('_');
        let found: BTreeSet<String> = keys_of_messages(language, "care-package").into_iter().filter(of_codes).collect();
        assert_eq!(found, wanted, "{language}");
    }
}

#[test]
fn no_message_is_for_a_code_that_is_gone() {
    let codes = &keys_of_codes() | &keys_of_missing();
    for language in ["sv", "en"] {
        let messages = keys_of_messages(language, "page");
        // The last part of each file is for codes, and starts with why a figure is missing.
        let of_codes = messages.iter().skip_while(|key| !key.starts_with("missing-"));
        let left_over: Vec<&String> =
            of_codes.filter(|key| !codes.contains(*key) && !OF_THE_PAGE.contains(&key.as_str())).collect();
        assert!(left_over.is_empty(), "{language} has messages for codes that are gone: {left_over:?}");
        let elsewhere: Vec<&String> = messages.iter().take_while(|key| !key.starts_with("missing-")).collect();
        let misplaced: Vec<_> = elsewhere.iter().filter(|key| codes.contains(**key)).collect();
        assert!(misplaced.is_empty(), "{language}: messages for codes belong in the last part: {misplaced:?}");
    }
}
