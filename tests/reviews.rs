//! The reviews in `tests/reviews/`: care annexes as they come, each beside the totals and findings that have to come of it.
//!
//! `tests/reviews/README.md` tells how to write one.

#[path = "common/review.rs"]
mod review;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::file_read::FileRead;
use utomlanskollen::review::finding::{Code, Finding, Place};
use utomlanskollen::review::outcome::{Expected, Outcome, Totals};
use utomlanskollen::review::question::Question;
use utomlanskollen::review::reader::Reader;
use utomlanskollen::review::remark::Remark;
use utomlanskollen::review::settings::AmountsAre;

use review::Given;

/// What a case says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Why the case is here.
    why: String,
    /// The files of the invoice; without it, the one of the case's name.
    files: Option<Vec<String>>,
    /// Settings that are other than in `settings.toml`.
    #[serde(default)]
    settings: toml::Table,
    /// Settings of `settings.toml` that are not given.
    #[serde(default)]
    without: Vec<String>,
    /// The last file could not be read to its end.
    #[serde(default)]
    breaks_off: bool,
    /// What else to write down: "groups", "patients", "years".
    #[serde(default)]
    show: BTreeSet<String>,
    review: String,
}

#[test]
fn every_annex_is_reviewed_as_the_file_beside_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reviews");
    let usual: toml::Table = read(&root.join("settings.toml"));
    let mut count = 0;
    let mut faults = String::new();
    for path in cases(&root) {
        count += 1;
        let case: Case = read(&path);
        assert!(!case.why.is_empty(), "{}: why?", path.display());
        let reviewed = written(&case, &outcome(&path, &case, &usual));
        if reviewed.trim() != case.review.trim() {
            let name = path.strip_prefix(&root).unwrap_or(&path).display();
            writeln!(faults, "{name}\n--- expected\n{}\n--- reviewed\n{}\n", case.review.trim(), reviewed.trim()).unwrap();
        }
    }
    assert!(count > 0, "there is no case at all: has the folder moved?");
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_kind_of_finding_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reviews");
    let reviews: String = cases(&root).iter().map(|path| read::<Case>(path).review).collect();
    // Of days beyond the last on which a list was confirmed there is one note, and no findings in rows.
    let is_met = |code: &Code| {
        reviews.lines().any(|line| {
            line.starts_with(['!', ':']) && line.split(' ').any(|word| word.trim_end_matches([':', ',']) == code.code())
        })
    };
    let unmet: Vec<&str> = Code::ALL.iter().filter(|code| !is_met(code)).map(|code| code.code()).collect();
    assert!(unmet.is_empty(), "no case has {unmet:?}");
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn cases(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["ok", "broken"] {
        let entries = fs::read_dir(root.join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
        let paths = entries.map(|entry| entry.expect("a folder that can be listed").path());
        found.extend(paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml")));
    }
    found.sort();
    found
}

fn outcome(path: &Path, case: &Case, usual: &toml::Table) -> Outcome {
    let mut settings = usual.clone();
    settings.extend(case.settings.clone());
    for name in &case.without {
        assert!(settings.remove(name).is_some(), "{}: there is no setting {name}", path.display());
    }
    let given: Given = settings.try_into().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let of_its_name = || vec![path.with_extension("csv").file_name().unwrap_or_default().to_string_lossy().into_owned()];
    let files = case.files.clone().unwrap_or_else(of_its_name);
    let mut reader = Reader::new(given.settings(), [5; 16]);
    for (position, name) in files.iter().enumerate() {
        let bytes = fs::read(path.with_file_name(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        reader.begin(name, None);
        reader.push(&bytes);
        reader.end(case.breaks_off && position + 1 == files.len());
    }
    reader.finish()
}

/// What came of a review, a line for each thing.
fn written(case: &Case, outcome: &Outcome) -> String {
    let mut lines: Vec<String> = outcome.files.iter().map(file_line).collect();
    lines.extend(total_lines(&outcome.totals));
    let shows = |what: &str| case.show.contains(what);
    if shows("patients") {
        lines.extend(outcome.totals.contacts_per_patient.iter().map(|with| {
            let or_more = if with.or_more { " or more" } else { "" };
            format!("{} patients with {}{or_more} contacts", with.patients, with.contacts)
        }));
    }
    if shows("groups") {
        lines.extend(group_lines(&outcome.totals));
    }
    if shows("years") {
        lines.extend(year_lines(&outcome.totals));
    }
    lines.extend(outcome.findings.kept().iter().map(finding_line));
    lines.extend(
        outcome
            .checks
            .iter()
            .filter(|check| check.found != check.kept)
            .map(|check| format!(": {} rows have {}, of which {} are shown", check.found, check.code.code(), check.kept)),
    );
    lines.extend(outcome.questions.iter().map(question_line));
    lines.extend(outcome.remarks.iter().map(remark_line));
    lines.extend(not_done_lines(outcome));
    lines.join("\n")
}

fn file_line(file: &FileRead) -> String {
    let amounts = match file.amounts {
        Some(AmountsAre::Gross) => "gross",
        Some(AmountsAre::Net) => "net",
        None => "gross or net",
    };
    let totals = file.totals_row.map(|row| format!(", totals in row {row}")).unwrap_or_default();
    let whole = if file.whole { "" } else { ", not whole" };
    let (encoding, delimiter) = (file.encoding.code(), file.delimiter.code());
    format!("{}: {encoding}, {delimiter}, heading {}, {amounts}, {} rows{totals}{whole}", file.name, file.heading, file.rows)
}

fn total_lines(totals: &Totals) -> Vec<String> {
    let patients = totals.patients.map_or_else(|| "patients unknown".to_owned(), |patients| format!("{patients} patients"));
    let counts = format!("{} contacts, {} credits ({} paired)", totals.contacts, totals.credits, totals.paired_credits);
    let mut lines = vec![
        format!("{counts}, {} without amount, {patients}", totals.without_amount),
        format!("invoiced {}, credited {}", totals.invoiced.decimal(), totals.credited.decimal()),
    ];
    lines.extend(totals.expected.as_ref().map(expected_line));
    lines.extend(totals.invoice_total.map(|total| {
        let rounding = total.rounding.map(|kronor| format!(", rounding {}", kronor.decimal())).unwrap_or_default();
        format!("the invoice says {}{rounding}, difference {}", total.given.decimal(), total.difference.decimal())
    }));
    lines
}

fn expected_line(expected: &Expected) -> String {
    let cause = |cause: &utomlanskollen::review::outcome::Cause| {
        format!("{} {} ({})", cause.code.code(), cause.amount.decimal(), cause.rows)
    };
    let causes: Vec<String> = expected.causes.iter().map(cause).collect();
    let sums = format!("{} in {} rows", expected.expected.decimal(), expected.rows);
    let line = format!("expected {sums}, invoiced {}, difference {}", expected.invoiced.decimal(), expected.difference.decimal());
    if causes.is_empty() { line } else { format!("{line}: {}", causes.join(", ")) }
}

fn group_lines(totals: &Totals) -> Vec<String> {
    let rows = totals.groups.iter().flat_map(|group| group.rows.iter().map(|row| (group.by, row)));
    let line = rows.map(|(by, row)| {
        let key = if row.key.is_empty() { "not known".to_owned() } else { row.key.replace('\n', "\\n").replace('\r', "\\r") };
        format!("{} {key}: {} contacts, {} credits, {}", by.code(), row.contacts, row.credits, row.invoiced.decimal())
    });
    line.collect()
}

fn year_lines(totals: &Totals) -> Vec<String> {
    let line = totals.years.iter().map(|year| {
        let patients = year.patients.map(|patients| format!(", {patients} patients")).unwrap_or_default();
        let professions = year.by_profession.iter().map(|(profession, contacts)| format!(", {} {contacts}", profession.code()));
        let professions: String = professions.collect();
        format!("{}: {} contacts{patients}, {}{professions}", year.year, year.contacts, year.invoiced.decimal())
    });
    line.collect()
}

/// "7", and "2:7" in the second file.
fn place(place: Place) -> String {
    if place.file == 0 { place.row.to_string() } else { format!("{}:{}", place.file + 1, place.row) }
}

fn finding_line(finding: &Finding) -> String {
    let kronor = |amount: Amount| amount.kronor().decimal();
    let mut line = format!("! {} {}", place(finding.place), finding.code.code());
    if let Some(other) = finding.other {
        write!(line, " of {}", place(other)).unwrap();
    }
    if !finding.detail.text().is_empty() {
        write!(line, " [{}]", finding.detail.text()).unwrap();
    }
    match (finding.invoiced, finding.expected) {
        (Some(invoiced), Some(expected)) => write!(line, ": {} for {}", kronor(invoiced), kronor(expected)).unwrap(),
        (Some(invoiced), None) => write!(line, ": {}", kronor(invoiced)).unwrap(),
        (None, Some(expected)) => write!(line, ": unknown for {}", kronor(expected)).unwrap(),
        (None, None) => {}
    }
    line
}

fn question_line(question: &Question) -> String {
    match question {
        Question::Amounts => "? amounts".to_owned(),
        Question::DecimalSign { example } => format!("? decimalSign: {example}"),
        Question::Days { example } => format!("? days: {example}"),
        Question::Word { of, word, rows } => format!("? {}: {word} ({rows})", of.code()),
        Question::Column { of, words } => format!("? column {}: {words} words", of.code()),
    }
}

fn remark_line(remark: &Remark) -> String {
    let row = remark.row.map(|row| place(Place { file: remark.file, row })).unwrap_or_default();
    let params: Vec<String> = remark.params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("* {row} {} {}", remark.code, params.join(", ")).trim_end().replace("*  ", "* ")
}

/// Checks that were not done, together with those that need the same.
fn not_done_lines(outcome: &Outcome) -> Vec<String> {
    let mut by_need: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for check in outcome.checks.iter().filter(|check| !check.is_done()) {
        by_need.entry(check.needs.join(" and ")).or_default().push(check.code.code());
    }
    by_need.into_iter().map(|(needs, codes)| format!("- without {needs}: {}", codes.join(", "))).collect()
}
