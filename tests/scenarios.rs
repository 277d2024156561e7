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
use utomlanskollen::scenario::{Bar, BarEnd, BreakEven, Evaluation, Outcome, Provision, ProvisionValue, Refusal, evaluate};

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

impl Case {
    /// All that is wrong with the answer.
    fn faults(&self) -> Vec<String> {
        let baseline = self.baseline.question().expect("a baseline that can be read");
        let scenarios: Vec<_> = self.scenarios.iter().map(|one| scenario(&one.changes)).collect();
        let step = self.step.as_deref().map(|step| Decimal::from_str_exact(step).expect("a step"));
        let evaluation = evaluate(&baseline, &scenarios, step).expect("a baseline that can be calculated");
        let mut shown = Shown { finder: BoundsFinder::new(&evaluation.derivation), evaluation: &evaluation };
        let found = |expected: &Expected| expected.fault(None, evaluation.find(&expected.figure), &mut shown.finder);
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
                    for (what, all, found) in [
                        ("provisions", &self.provisions, provisions),
                        ("break-even values", &self.break_evens, break_evens),
                        ("bars", &self.bars, bars),
                        ("findings", &self.findings, findings(outcome)),
                    ] {
                        let wrong = all.get(&name).is_some_and(|expected| *expected != found);
                        faults.extend(wrong.then(|| format!("{what} of {name} are\n    {}", found.join("\n    "))));
                    }
                }
            }
        }
        let declared = [&self.provisions, &self.break_evens, &self.bars, &self.findings];
        let unknown = declared.iter().flat_map(|all| all.keys()).chain(self.refused.keys());
        let is_there = |name: &&String| (1..=evaluation.scenarios.len()).all(|number| **name != format!("s{number}"));
        faults.extend(unknown.filter(is_there).map(|name| format!("there is no scenario {name}")));
        if self.expect.is_empty() && self.refused.is_empty() && declared.iter().all(|all| all.is_empty()) {
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

fn findings(outcome: &Outcome) -> Vec<String> {
    let shown = |values: Vec<(&str, String)>| values.iter().map(|(name, value)| format!(" {name}={value}")).collect::<String>();
    outcome.findings.iter().map(|finding| format!("{}{}", finding.code(), shown(finding.params()))).collect()
}

/// "payingShare: 0 gives -1000, 1 gives 0"; the lesser end first.
fn bar(bar: &Bar) -> String {
    let end = |end: &Option<BarEnd>| match end {
        None => "nothing limits it".to_owned(),
        Some(end) => {
            let factor = if end.factor { "×" } else { "" };
            let at = end.at.map_or("an alternative".to_owned(), plain);
            format!("{factor}{at} gives {}", plain(end.difference))
        }
    };
    let whose = whose(bar.profession);
    match &bar.missing {
        Some(missing) => format!("{}{whose}: {}", bar.what, missing.code()),
        None => format!("{}{whose}: {}, {}", bar.what, end(&bar.lesser), end(&bar.greater)),
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
    evaluation: &'a Evaluation,
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
        debug_assert!(self.evaluation.derivation.node(node).name.to_string().len() > 1, "a number without a name");
        match (quantity.value, quantity.low(), quantity.high()) {
            (Some(value), low, high) if low == high => text(Some(value)),
            (_, low, high) => format!("{}..{}", text(low), text(high)),
        }
    }
}
