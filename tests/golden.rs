//! The cases in `tests/golden/`: questions with answers that somebody has worked out by hand.
//!
//! Every file in the folder is a case; `tests/golden/README.md` tells how to write one.

#[path = "common/expected.rs"]
mod expected;
#[path = "common/input.rs"]
mod input;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::assessment::{Assessment, Split, assess};
use utomlanskollen::comparison::{self, IndexBase};
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::error::Error;
use utomlanskollen::finding::Finding;
use utomlanskollen::region::Area;

use expected::{Expected, case_files};
use input::Input;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    input: Input,
    #[serde(default)]
    expect: Vec<Expected>,
    #[serde(default)]
    split: BTreeMap<String, ExpectedSplit>,
    #[serde(default)]
    places: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    index: BTreeMap<String, String>,
    /// All there are, in any order; a note that nobody expected is a fault too.
    findings: Option<BTreeSet<String>>,
    error: Option<String>,
}

#[derive(Deserialize, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
struct ExpectedSplit {
    gross: i64,
    fees: i64,
    liability: i64,
    centre: Option<i64>,
    central: Option<i64>,
}

#[test]
fn every_case_is_answered_as_worked_out_by_hand() {
    let files = case_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden"));
    assert!(!files.is_empty(), "there is no case at all: has the folder moved?");
    let mut names = BTreeSet::new();
    let mut faults = Vec::new();
    for file in files {
        let shown = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&file).expect("a case that can be read");
        match toml::from_str::<Case>(&text) {
            Err(error) => faults.push(format!("{shown}: {error}")),
            Ok(case) => {
                let named_twice = (!names.insert(case.name.clone())).then(|| "another case has this name".to_owned());
                let case_faults = case.faults().into_iter().chain(named_twice);
                faults.extend(case_faults.map(|fault| format!("{shown}: «{}»: {fault}", case.name)));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

/// What the README and the instructions show must be true of the engine.
#[test]
fn examples_in_the_documents_are_answered_as_they_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for document in ["README.md", "tests/golden/README.md"] {
        let text = fs::read_to_string(root.join(document)).expect("a document that can be read");
        let examples: Vec<&str> = text.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
        assert!(!examples.is_empty(), "{document} has no example");
        for example in examples {
            let case: Case = toml::from_str(example).unwrap_or_else(|error| panic!("{document}: {error}"));
            assert_eq!(case.faults(), Vec::<String>::new(), "{document}: {}", case.name);
        }
    }
}

#[test]
fn a_misspelt_key_is_a_fault_and_not_overlooked() {
    let case = |expected: &str, entry: &str| {
        let text = format!(
            "name = 'a'\nwhy = 'b'\nexpect = [{{ figure = '23.contacts', {expected} }}]\n\
             [input]\nperiod = {{ from = '2020-01-01', to = '2020-12-31' }}\npriceList = {{ series = 'skl' }}\n\
             entries = [{{ region = '23', {entry} }}]\n"
        );
        toml::from_str::<Case>(&text).map(|case| case.faults())
    };
    assert_eq!(case("value = '5', decimals = 0", "unsplit = { count = 5 }"), Ok(Vec::new()));
    assert!(case("valeu = '5', decimals = 0", "unsplit = { count = 5 }").is_err());
    assert!(case("value = '5', decimals = 0", "unsplit = { cuont = 5 }").is_err());
    assert!(case("value = '5', decimals = 0", "unsplit = { count = 5.5 }").is_err(), "no floats");
    let wrong = case("value = '6', decimals = 0", "unsplit = { count = 5 }").expect("a case that can be read");
    assert_eq!(wrong, ["23.contacts is 5, expected 6"]);
}

impl Case {
    /// All that is wrong with the answer, or with the case.
    fn faults(&self) -> Vec<String> {
        if self.why.trim().is_empty() {
            return vec!["the case does not say why its answer is right".to_owned()];
        }
        let question = match (self.input.question(), &self.error) {
            (Ok(question), _) => question,
            (Err(error), expected) => return wrong_error(Some(&error), expected.as_deref()),
        };
        match (assess(&question), &self.error) {
            (Err(error), expected) => wrong_error(Some(&error), expected.as_deref()),
            (Ok(_), Some(expected)) => wrong_error(None, Some(expected)),
            (Ok(assessment), None) => self.wrong_answers(&assessment),
        }
    }

    fn wrong_answers(&self, assessment: &Assessment<'_>) -> Vec<String> {
        let mut finder = BoundsFinder::new(&assessment.derivation);
        let mut faults: Vec<String> = self
            .expect
            .iter()
            .filter_map(|expected| {
                let missing = missing(assessment, &expected.figure);
                expected.fault(missing, assessment.find(&expected.figure), &mut finder)
            })
            .collect();
        faults.extend(self.split.iter().filter_map(|(area, expected)| {
            let split = split_of(assessment, area);
            (split.as_ref() != Some(expected)).then(|| format!("{area} splits into {split:?}, expected {expected:?}"))
        }));
        for (measure, expected) in &self.places {
            let places = places(assessment, &mut finder, measure);
            if places != *expected {
                faults.push(format!("places by {measure} are {places:?}, expected {expected:?}"));
            }
        }
        for (figure, expected) in &self.index {
            let base = index_base(assessment, figure);
            if base != *expected {
                faults.push(format!("the base of the index of {figure} is {base}, expected {expected}"));
            }
        }
        if let Some(expected) = &self.findings {
            let found: BTreeSet<String> = assessment.findings.iter().map(|finding| written(finding, expected)).collect();
            faults.extend(found.difference(expected).map(|finding| format!("unexpected finding {finding}")));
            faults.extend(expected.difference(&found).map(|finding| format!("no finding {finding}")));
        }
        if self.expect.is_empty() && self.findings.is_none() && self.split.is_empty() && self.places.is_empty() {
            faults.push("the case expects nothing".to_owned());
        }
        faults
    }
}

fn wrong_error(error: Option<&Error>, expected: Option<&str>) -> Vec<String> {
    // An error without values may be expected by its code alone only if it has none: what it names matters.
    let found = error.map(Error::to_string);
    if found.as_deref() == expected {
        return Vec::new();
    }
    let shown = |error: Option<&str>| error.unwrap_or("no error").to_owned();
    vec![format!("the error is “{}”, expected “{}”", shown(found.as_deref()), shown(expected))]
}

/// A finding with its values, or without them when the case names the code alone.
fn written(finding: &Finding, expected: &BTreeSet<String>) -> String {
    if expected.contains(finding.code()) {
        return finding.code().to_owned();
    }
    let values = finding.params().into_iter().map(|(name, value)| format!(" {name}={value}"));
    format!("{}{}", finding.code(), values.collect::<String>())
}

/// Why an area's figure is missing, if the area has the figure and it is.
fn missing(assessment: &Assessment<'_>, figure: &str) -> Option<&'static str> {
    let (area, name) = figure.split_once('.')?;
    let figures = assessment.areas.iter().find(|figures| figures.area.code() == area)?;
    let (_, found) = figures.all().iter().find(|(known, _)| known.code() == name)?;
    found.err().map(|missing| missing.code())
}

fn split_of(assessment: &Assessment<'_>, area: &str) -> Option<ExpectedSplit> {
    let figures = assessment.areas.iter().find(|figures| figures.area.code() == area)?;
    let whole = |amount: Decimal| i64::try_from(amount).ok();
    let Split { gross, fees, liability, passed_on } = assessment.split(figures)?;
    let (centre, central) = passed_on.unzip();
    Some(ExpectedSplit {
        gross: whole(gross)?,
        fees: whole(fees)?,
        liability: whole(liability)?,
        centre: centre.and_then(whole),
        central: central.and_then(whole),
    })
}

/// Each region's place by a measure: "2", or "3–5" when it may be any of these, or "–" for one without a value that is
/// entered.
fn places(assessment: &Assessment<'_>, finder: &mut BoundsFinder<'_>, measure: &str) -> BTreeMap<String, String> {
    let Some(compared) = assessment.comparisons.iter().find(|comparison| comparison.measure.figure().code() == measure) else {
        return BTreeMap::new();
    };
    let entered = |area: Area| assessment.areas.iter().any(|figures| figures.area == area && figures.entered);
    let without = compared.missing.iter().filter(|region| entered(Area::Region(**region)));
    let without = without.map(|region| (region.code().to_owned(), "–".to_owned()));
    let placed = comparison::places(finder, &compared.covered).into_iter().map(|place| {
        let text = if place.best == place.worst { place.best.to_string() } else { format!("{}–{}", place.best, place.worst) };
        (place.region.code().to_owned(), text)
    });
    placed.chain(without).collect()
}

fn index_base(assessment: &Assessment<'_>, figure: &str) -> String {
    let base = match figure {
        "contacts" => assessment.contacts_base,
        "liability" => assessment.liability_base,
        "invoiced" => assessment.invoiced_base,
        other => return format!("there is no index of {other}"),
    };
    match base {
        Some(IndexBase::Published { year, .. }) => format!("the nation as published for {year}"),
        Some(IndexBase::Entered { regions }) => format!("{regions} entered regions"),
        None => "none".to_owned(),
    }
}
