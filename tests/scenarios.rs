//! The cases in `tests/scenarios/`: what follows when rules are changed, worked out by hand. Its README tells how to write one.

#[path = "common/cases.rs"]
mod cases;
#[path = "common/change.rs"]
mod change;
#[path = "common/expected.rs"]
mod expected;
#[path = "common/input.rs"]
mod input;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::{BoundsFinder, NodeId};
use utomlanskollen::money::Rounding;
use utomlanskollen::ratio::Ratio;
use utomlanskollen::scenario::{
    Bar, BarEnd, BarOf, BreakEven, Evaluation, Outcome, Provision, ProvisionValue, Refusal, evaluate,
};

use cases::{compare_all, told};
use change::{Change, scenario};
use expected::Expected;
use input::Input;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    baseline: Input,
    scenarios: Vec<Changes>,
    /// The share of itself by which an exact number is turned in the tornado.
    step: Option<String>,
    #[serde(default)]
    expect: Vec<Expected>,
    /// All that are, by scenario; a case that names one names all of that scenario.
    #[serde(default)]
    provisions: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    break_evens: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    bars: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    findings: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    left_out: BTreeMap<String, Vec<String>>,
    /// Figures after that are the baseline's very own, and not only alike in the decimals that are shown.
    #[serde(default)]
    untouched: Vec<String>,
    #[serde(default)]
    refused: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    changes: Vec<Change>,
}

#[test]
fn every_case_is_answered_as_worked_out_by_hand() {
    compare_all("scenarios", |case: &Case| (&case.name, &case.why), Case::faults);
}

/// A comparison that overlooks something would let every case pass.
#[test]
fn what_is_not_as_expected_is_told() {
    let told = |expected: &str| {
        let text = format!(
            "name = 'a'\nwhy = 'b'\n{expected}\nscenarios = [{{ changes = [{{ kind = 'payable', rule = {{ share = '0.5' }} }}] }}]\n\
             [baseline]\nperiod = {{ from = '2020-01-01', to = '2020-12-31' }}\npriceList = {{ series = 'skl' }}\npayingShare = '0'\n\
             entries = [{{ region = '23', contacts = [{{ profession = 'doctor', count = 10 }}] }}]\n"
        );
        toml::from_str::<Case>(&text).map(|case| case.faults())
    };
    let one = |fault: &str| Ok(vec![fault.to_owned()]);
    assert_eq!(told("provisions = { s1 = ['payableShare: off → 0.5'] }"), Ok(Vec::new()));
    assert_eq!(told("provisions = { s1 = [] }"), one("provisions of s1 are\n    payableShare: off → 0.5"));
    assert_eq!(told("findings = { s1 = ['payable.share_unknown'] }"), one("findings of s1 are\n    "));
    assert_eq!(told("left_out = { s1 = ['22'] }"), one("regions left out of s1 are\n    "));
    assert_eq!(told("bars = { s1 = ['payableShare: 0 gives 0, 1 gives 0'] }"), one("bars of s1 are\n    "));
    assert_eq!(told("untouched = ['s1.23.contacts']"), Ok(Vec::new()));
    assert_eq!(told("untouched = ['s1.23.liability']"), one("s1.23.liability is not the baseline's own"));
    assert_eq!(told("refused = { s1 = 'scenario.out_of_range at Payable' }"), one("s1 is not refused"));
    assert_eq!(told("findings = { s2 = [] }"), one("there is no scenario s2"));
    assert_eq!(told(""), one("the case expects nothing"));
    let figure = |name: &str, value: &str| told(&format!("expect = [{{ figure = '{name}', value = '{value}', decimals = 0 }}]"));
    assert_eq!(figure("s1.23.liability", "2500"), Ok(Vec::new()));
    assert_eq!(figure("s1.23.liability", "2501"), one("s1.23.liability is 2500, expected 2501"));
    assert_eq!(figure("s1.23.total.doctor", "0"), one("s1.23.total.doctor is no figure of this name, expected 0"));
    assert!(told("provision = { s1 = [] }").is_err(), "a misspelt key");
}

impl Case {
    /// All that is wrong with the answer.
    fn faults(&self) -> Vec<String> {
        let baseline = self.baseline.question().expect("a baseline that can be read");
        let scenarios: Vec<_> = self.scenarios.iter().map(|one| scenario(&one.changes)).collect();
        let step = self.step.as_deref().map(|step| Decimal::from_str_exact(step).expect("a step"));
        let evaluation = evaluate(&baseline, &scenarios, step).expect("a baseline that can be calculated");
        let mut shown = Shown { finder: BoundsFinder::new(&evaluation.derivation) };
        let found = |expected: &Expected| {
            let missing = zero_before(&evaluation, &expected.figure);
            expected.fault(missing, evaluation.find(&expected.figure), &mut shown.finder)
        };
        let mut faults: Vec<String> = self.expect.iter().filter_map(found).collect();
        for (number, answer) in (1..).zip(&evaluation.scenarios) {
            let name = format!("s{number}");
            match answer {
                Err(refusal) => {
                    let told = refused(refusal);
                    let wrong = self.refused.get(&name) != Some(&told);
                    faults.extend(wrong.then(|| format!("{name} is refused: “{told}”")));
                }
                Ok(_) if self.refused.contains_key(&name) => faults.push(format!("{name} is not refused")),
                Ok(outcome) => {
                    let provisions: Vec<_> = outcome.provisions.iter().map(|one| shown.provision(one)).collect();
                    let break_evens: Vec<_> = outcome.break_even.iter().map(|one| shown.break_even(one)).collect();
                    let bars: Vec<_> = outcome.tornado.iter().map(bar).collect();
                    let left_out: Vec<_> = outcome.left_out.iter().map(|area| area.code().to_owned()).collect();
                    for (what, all, found) in [
                        ("provisions", &self.provisions, provisions),
                        ("break-even values", &self.break_evens, break_evens),
                        ("bars", &self.bars, bars),
                        ("findings", &self.findings, findings(outcome)),
                        ("regions left out", &self.left_out, left_out),
                    ] {
                        let wrong = all.get(&name).is_some_and(|expected| *expected != found);
                        faults.extend(wrong.then(|| format!("{what} of {name} are\n    {}", found.join("\n    "))));
                    }
                }
            }
        }
        for figure in &self.untouched {
            let of_baseline = figure.split_once('.').and_then(|(_, rest)| evaluation.derivation.find(rest));
            if of_baseline.is_none() || evaluation.find(figure) != of_baseline {
                faults.push(format!("{figure} is not the baseline's own"));
            }
        }
        let declared = [&self.provisions, &self.break_evens, &self.bars, &self.findings, &self.left_out];
        let unknown = declared.iter().flat_map(|all| all.keys()).chain(self.refused.keys());
        let is_there = |name: &&String| (1..=evaluation.scenarios.len()).all(|number| **name != format!("s{number}"));
        faults.extend(unknown.filter(is_there).map(|name| format!("there is no scenario {name}")));
        if self.expect.is_empty()
            && self.untouched.is_empty()
            && self.refused.is_empty()
            && declared.iter().all(|all| all.is_empty())
        {
            faults.push("the case expects nothing".to_owned());
        }
        faults
    }
}

/// "scenario.destinations_do_not_sum least=1.1 most=1.1 at Ending.to": code, values, lever and its part.
fn refused(refusal: &Refusal) -> String {
    let part = if refusal.part.is_empty() { String::new() } else { format!(".{}", refusal.part) };
    told(refusal.fault.code(), &refusal.fault.params(), &format!("{:?}{part}", refusal.lever))
}

/// Why there is no change of a figure as a share of before: "s1.23.change.elsewhere".
fn zero_before(evaluation: &Evaluation, figure: &str) -> Option<&'static str> {
    let words: Vec<&str> = figure.split('.').collect();
    let &[number, area, "change", name] = words.as_slice() else { return None };
    let position = number.strip_prefix('s')?.parse::<usize>().ok()?.checked_sub(1)?;
    let outcome = evaluation.scenarios.get(position)?.as_ref().ok()?;
    let change = outcome.regions.iter().find(|change| change.area.is_some_and(|known| known.code() == area))?;
    let (_, found) = change.change.iter().find(|(known, _)| known.code() == name)?;
    found.is_err().then_some("zero_before")
}

fn findings(outcome: &Outcome) -> Vec<String> {
    let shown = |values: Vec<(&str, String)>| values.iter().map(|(name, value)| format!(" {name}={value}")).collect::<String>();
    outcome.findings.iter().map(|finding| format!("{}{}", finding.code(), shown(finding.params()))).collect()
}

/// "payingShare: 0 gives -1000, 1 gives 0"; the lesser end first. A number that only baseline or scenario has says so first.
fn bar(bar: &Bar) -> String {
    let end = |end: &Option<BarEnd>| match end {
        None => "nothing limits it".to_owned(),
        Some(end) => {
            let factor = if end.factor { "×" } else { "" };
            let at = end.at.map_or("an alternative".to_owned(), plain);
            format!("{factor}{at} gives {}", plain(end.difference))
        }
    };
    let of = if bar.of == BarOf::Both { String::new() } else { format!("{} ", bar.of.code()) };
    let what = format!("{of}{}{}", bar.what, whose(bar.profession));
    match &bar.missing {
        Some(missing) => format!("{what}: {}", missing.code()),
        None => format!("{what}: {}, {}", end(&bar.lesser), end(&bar.greater)),
    }
}

fn whose(profession: Option<Profession>) -> String {
    profession.map_or_else(String::new, |profession| format!(" {}", profession.code()))
}

fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

/// Numbers of an evaluation as a case writes them.
struct Shown<'a> {
    finder: BoundsFinder<'a>,
}

impl Shown<'_> {
    /// "price doctor: 500 → 650"; a range as "0.6..0.8", what nothing is known of as "unknown".
    fn provision(&mut self, provision: &Provision) -> String {
        let (what, whose) = (provision.what.code(), whose(provision.profession));
        let within = provision.within.map_or_else(String::new, |period| format!(" {}–{}", period.first(), period.last()));
        format!("{what}{whose}{within}: {} → {}", self.value(&provision.before), self.value(&provision.after))
    }

    fn value(&mut self, value: &ProvisionValue) -> String {
        match value {
            ProvisionValue::Figure { node, .. } => self.number(*node),
            ProvisionValue::Elasticity { node, of } => format!("{} of {}", self.number(*node), of.code()),
            ProvisionValue::State(state) => state.code().to_owned(),
        }
    }

    /// "price doctor: 500 at 650", or why there is none.
    fn break_even(&mut self, one: &BreakEven) -> String {
        let at = match one.at {
            Ok(node) => self.number(node),
            Err(none) => none.code().to_owned(),
        };
        let current = one.current.map_or_else(|| "no one number".to_owned(), plain);
        format!("{}{}: {at}, now {current}", one.lever.code(), whose(one.profession))
    }

    fn number(&mut self, node: NodeId) -> String {
        let quantity = self.finder.quantity(node);
        let text = |number: Option<Ratio>| {
            let rounded = number.and_then(Ratio::divided).map(|number| Rounding::HalfAwayFromZero.round(number, 6));
            rounded.map_or_else(|| "open".to_owned(), plain)
        };
        match (quantity.value, quantity.low(), quantity.high()) {
            (Some(value), low, high) if low == high => text(Some(value)),
            (_, low, high) => format!("{}..{}", text(low), text(high)),
        }
    }
}
