//! The cases in `tests/comparison_tables/`: the regions beside each other, with answers worked out by hand.
//!
//! Every file in the folder is a case; its README tells how to write one.

#[path = "common/expected.rs"]
mod expected;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::comparison;
use utomlanskollen::comparison_table::{
    self, Basis, CellMeasure, ComparedOn, ComparedYear, ComparisonTable, Numbers, OwnCell, Statement, TableQuestion, compare,
};
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::error::Error;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::region::{Area, Region};

use expected::{Expected, case_files};

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    numbers: String,
    #[serde(default)]
    chosen: Vec<String>,
    among: Option<Vec<String>>,
    #[serde(default)]
    own: Vec<Own>,
    #[serde(default)]
    year: BTreeMap<String, ExpectedYear>,
    #[serde(default)]
    breaks: BTreeMap<String, BTreeSet<String>>,
    error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    region: String,
    year: i32,
    measure: String,
    number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedYear {
    #[serde(default)]
    expect: Vec<Expected>,
    #[serde(default)]
    basis: BTreeMap<String, String>,
    #[serde(default)]
    compared: BTreeMap<String, BTreeMap<String, String>>,
}

#[test]
fn every_case_is_answered_as_worked_out_by_hand() {
    let files = case_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/comparison_tables"));
    assert!(!files.is_empty(), "there is no case at all: has the folder moved?");
    let mut names = BTreeSet::new();
    let mut faults = Vec::new();
    for file in files {
        let shown = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&file).expect("a case that can be read");
        match toml::from_str::<Case>(&text) {
            Err(error) => faults.push(format!("{shown}: {error}")),
            Ok(case) => {
                assert!(names.insert(case.name.clone()), "{shown}: another case has this name");
                faults.extend(case.faults().into_iter().map(|fault| format!("{shown}: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n  {}", faults.len(), faults.join("\n  "));
}

impl Case {
    fn question(&self) -> Result<TableQuestion, Error> {
        let numbers = match self.numbers.as_str() {
            "published" => Numbers::Published,
            "own" => Numbers::Own,
            "both" => Numbers::Both,
            other => panic!("numbers are published, own or both, not {other}"),
        };
        let region = |code: &String| Region::from_code(code).unwrap_or_else(|| panic!("no region {code}"));
        Ok(TableQuestion {
            numbers,
            chosen: self.chosen.iter().map(|id| comparison_table::claim(id)).collect::<Result<_, _>>()?,
            own: self.own.iter().map(Own::cell).collect::<Result<_, _>>()?,
            among: self.among.as_ref().map(|codes| codes.iter().map(region).collect()),
        })
    }

    /// All that is wrong with the answer, or with the case.
    fn faults(&self) -> Vec<String> {
        if self.why.trim().is_empty() {
            return vec!["the case does not say why its answer is right".to_owned()];
        }
        let answered = self.question().and_then(|question| compare(&question));
        let table = match (answered, &self.error) {
            (Ok(table), None) => table,
            (Ok(_), Some(expected)) => return vec![format!("there is no error, expected “{expected}”")],
            (Err(error), expected) if Some(error.to_string()) == *expected => return Vec::new(),
            (Err(error), expected) => return vec![format!("the error is “{error}”, expected {expected:?}")],
        };
        let mut faults: Vec<String> = self.year.iter().flat_map(|(year, expected)| expected.faults(&table, year)).collect();
        for (series, expected) in &self.breaks {
            let found = breaks(&table, series);
            faults.extend((found != *expected).then(|| format!("breaks of {series} are {found:?}, expected {expected:?}")));
        }
        if self.year.is_empty() && self.breaks.is_empty() {
            faults.push("the case expects nothing".to_owned());
        }
        faults
    }
}

impl Own {
    fn cell(&self) -> Result<OwnCell, Error> {
        let measure = CellMeasure::ALL.into_iter().find(|measure| measure.code() == self.measure);
        Ok(OwnCell {
            area: Area::from_code(&self.region)?,
            year: self.year,
            measure: measure.unwrap_or_else(|| panic!("no measure {}", self.measure)),
            number: Bounded::exactly(Decimal::from_str_exact(&self.number).expect("a decimal")),
        })
    }
}

impl ExpectedYear {
    fn faults(&self, table: &ComparisonTable, year: &str) -> Vec<String> {
        let Some(found) = table.years.iter().find(|found| found.year.to_string() == year) else {
            return vec![format!("there is no year {year}")];
        };
        let mut finder = BoundsFinder::new(&found.derivation);
        let mut faults: Vec<String> = self
            .expect
            .iter()
            .filter_map(|expected| {
                let missing = missing(found, &expected.figure);
                expected.fault(missing, found.find(&expected.figure), &mut finder)
            })
            .collect();
        for (figure, expected) in &self.basis {
            let basis = basis(found, figure);
            faults.extend((basis != *expected).then(|| format!("{figure} rests on {basis}, expected {expected}")));
        }
        for (measure, expected) in &self.compared {
            let compared = found.measures.iter().find(|compared| compared.measure.figure().code() == measure);
            let said = compared.map(|compared| said(compared, &mut finder)).unwrap_or_default();
            let wanted = expected.iter().filter(|(what, text)| said.get(*what) != Some(text));
            faults.extend(wanted.map(|(what, text)| format!("{what} of {measure} is {:?}, expected {text:?}", said.get(what))));
        }
        faults.into_iter().map(|fault| format!("{year}: {fault}")).collect()
    }
}

fn area<'a>(year: &'a ComparedYear, code: &str) -> Option<&'a comparison_table::ComparedArea> {
    year.areas.iter().find(|area| area.area.code() == code)
}

/// Why an area's figure is missing, if the area has the figure and it is.
fn missing(year: &ComparedYear, figure: &str) -> Option<&'static str> {
    let (code, name) = figure.split_once('.')?;
    let (_, found) = area(year, code)?.all().iter().find(|(known, _)| known.code() == name)?;
    found.err().map(|missing| missing.code())
}

/// "final 2020-01-01–2020-12-31 of 01-2020-rate; counts provider_inside; not 00-2020-invoiced-2"
fn basis(year: &ComparedYear, figure: &str) -> String {
    let found = figure.split_once('.').and_then(|(code, name)| {
        area(year, code)?.bases().iter().find(|(known, _)| known.code() == name).map(|(_, basis)| basis)
    });
    found.map_or_else(|| "nothing".to_owned(), written)
}

fn written(basis: &Basis) -> String {
    let mut text = format!("{} {}–{}", basis.status.code(), basis.period.first(), basis.period.last());
    let ids: Vec<&str> = basis.claims.iter().map(|claim| claim.id).collect();
    if !ids.is_empty() {
        text += &format!(" of {}", ids.join(" "));
    }
    let coverage: Vec<&str> = basis.coverage.iter().map(|coverage| coverage.code()).collect();
    if !coverage.is_empty() {
        text += &format!("; counts {}", coverage.join(" "));
    }
    let others: Vec<&str> = basis.others.iter().map(|claim| claim.id).collect();
    if !others.is_empty() {
        text += &format!("; not {}", others.join(" "));
    }
    text
}

/// What a comparison says, as the case writes it.
fn said(compared: &ComparedOn, finder: &mut BoundsFinder<'_>) -> BTreeMap<String, String> {
    let places = comparison::places(finder, &compared.comparable).into_iter().map(|place| {
        let text = if place.best == place.worst { place.best.to_string() } else { format!("{}–{}", place.best, place.worst) };
        format!("{}={text}", place.region.code())
    });
    let apart = compared.apart.iter().map(|(region, reasons)| {
        let reasons: Vec<&str> = reasons.iter().map(|reason| reason.code()).collect();
        format!("{} {}", region.code(), reasons.join(" "))
    });
    let statement = match &compared.statement {
        Statement::Said { highest, lowest, cautions, .. } => {
            let cautions: Vec<&str> = cautions.iter().map(|caution| caution.code()).collect();
            let with = if cautions.is_empty() { String::new() } else { format!(", with {}", cautions.join(" ")) };
            format!("{} over {}{with}", highest.code(), lowest.code())
        }
        Statement::Refused(refusal) => format!("refused: {}", refusal.code()),
    };
    let joined = |texts: &mut dyn Iterator<Item = String>| texts.collect::<Vec<_>>().join(", ");
    BTreeMap::from([
        ("places".to_owned(), joined(&mut places.into_iter())),
        ("apart".to_owned(), joined(&mut apart.into_iter())),
        ("missing".to_owned(), compared.missing.len().to_string()),
        ("weighted_of".to_owned(), joined(&mut compared.weighted_of.iter().map(|region| region.code().to_owned()))),
        ("status".to_owned(), compared.basis.status.code().to_owned()),
        ("statement".to_owned(), statement),
    ])
}

/// Breaks of "00.invoiced" as "2018–2019 source".
fn breaks(table: &ComparisonTable, series: &str) -> BTreeSet<String> {
    let is_it = |found: &&comparison_table::Break| format!("{}.{}", found.area.code(), found.measure.figure().code()) == series;
    table
        .breaks
        .iter()
        .filter(is_it)
        .map(|found| {
            let reasons: Vec<&str> = found.reasons.iter().map(|reason| reason.code()).collect();
            format!("{}–{} {}", found.from, found.to, reasons.join(" "))
        })
        .collect()
}
