//! A baseline and the scenarios on it, evaluated.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::{Derivation, NodeId, Stage};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::period::Validity;
use crate::quantity::Bounded;
use crate::question::Question;
use crate::region::Area;

use super::baseline::Baseline;
use super::break_evens::break_evens;
use super::elsewhere::Places;
use super::provisions::provisions;
use super::reform::Reform;
use super::region_change::{Changed, Whose};
use super::steps::Steps;
use super::tornado_bars::bars;
use super::volume::VolumeLevers;
use super::{Outcome, PayableRule, PriceChange, Refusal, RegionChange, Scenario};

/// How many scenarios stand side by side at most.
pub const MOST_SCENARIOS: usize = 4;

/// What follows from scenarios on a baseline.
#[derive(Debug)]
pub struct Evaluation {
    /// The nodes that every figure points into, those of the baseline first.
    pub derivation: Derivation,
    /// What a reader must know of the baseline.
    pub findings: Vec<Finding>,
    /// In the order they were asked.
    pub scenarios: Vec<Result<Outcome, Refusal>>,
}

impl Evaluation {
    /// The figure of a name as `derive` takes it: "23.liability" before, "s1.23.liability" after, "s1.all.volumeEffect",
    /// "s1.before.all.liability". What a scenario leaves alone is the baseline's node, whose own name is another.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<NodeId> {
        self.of_scenario(name).or_else(|| self.derivation.find(name))
    }

    fn of_scenario(&self, name: &str) -> Option<NodeId> {
        let (number, rest) = name.strip_prefix('s')?.split_once('.')?;
        let position = number.parse::<usize>().ok()?.checked_sub(1)?;
        let outcome = self.scenarios.get(position)?.as_ref().ok()?;
        let (is_before, rest) = rest.strip_prefix("before.").map_or((false, rest), |rest| (true, rest));
        let (whose, figure) = rest.split_once('.')?;
        let is_whose = |change: &&RegionChange| change.area.map_or("all", Area::code) == whose;
        let change = outcome.regions.iter().chain(&outcome.together).find(is_whose)?;
        let figures = if is_before { &change.before } else { &change.after };
        figures.iter().find(|(known, _)| known.code() == figure).map(|(_, node)| node)
    }
}

/// What follows from scenarios on a baseline. `step`: the share of itself by which a number known exactly is turned in the
/// tornado; `None`: only what has a range is turned.
///
/// # Errors
/// Those of [`assess`](crate::assessment::assess) for the baseline.
pub fn evaluate(baseline: &Question, scenarios: &[Scenario], step: Option<Decimal>) -> Result<Evaluation, Error> {
    let (baseline, mut derivation) = Baseline::of(baseline)?;
    let mut outcomes = Vec::with_capacity(scenarios.len());
    for (number, scenario) in (1..).zip(scenarios) {
        outcomes.push(outcome(&mut derivation, &baseline, scenario, number, step));
    }
    Ok(Evaluation { derivation, findings: baseline.findings, scenarios: outcomes })
}

fn outcome(
    derivation: &mut Derivation,
    baseline: &Baseline<'_>,
    scenario: &Scenario,
    number: u8,
    step: Option<Decimal>,
) -> Result<Outcome, Refusal> {
    let reform = Reform::of(baseline.question, scenario)?;
    let stage = Stage::scenario(number);
    derivation.begin_stage(stage);
    let mut findings = Findings::default();
    let levers = VolumeLevers::of(derivation, scenario, (baseline.question, &reform.after), &baseline.professions)?;
    let places = Places::of(derivation, &mut findings, scenario)?;
    let mut left_out = baseline.left_out.clone();
    let (mut changes, mut regions) = (Vec::new(), Vec::new());
    if let Some(mut steps) = Steps::of(derivation, &mut findings, &reform, scenario, stage, &levers, &places) {
        for region in &baseline.regions {
            match steps.changed(derivation, &mut findings, region)? {
                Some(changed) => {
                    regions.push(changed.finished(derivation, Whose::Area(region.entry.area)));
                    changes.push(changed);
                }
                None => left_out.push(region.entry.area),
            }
        }
    }
    left_out.sort_by_key(|area| area.code());
    let together = Changed::together(derivation, stage, &changes, &regions);
    note(&mut findings, baseline, scenario);
    let break_even = together.as_ref().map_or_else(Vec::new, |together| break_evens(derivation, scenario, together));
    let tornado = together.as_ref().map_or_else(Vec::new, |together| bars(derivation, together, step));
    let provisions = provisions(derivation, baseline.question, &reform, scenario, stage);
    let findings = findings.in_order().into_iter().filter(|finding| !baseline.findings.contains(finding)).collect();
    Ok(Outcome { provisions, regions, together, left_out, break_even, tornado, findings })
}

/// What a reader must know of the levers themselves.
fn note(findings: &mut Findings, baseline: &Baseline<'_>, scenario: &Scenario) {
    if scenario.payable == Some(PayableRule::Share(Bounded::UNKNOWN_SHARE)) {
        findings.add(Finding::PayableShareUnknown);
    }
    let Some(PriceChange::List(list)) = &scenario.price_list else { return };
    let Validity { first, last } = list.validity;
    let period = baseline.question.period;
    if period.first() < first || last.is_some_and(|last| last < period.last()) {
        findings.add(Finding::ListOutsideItsTime { list: list.name() });
    }
    let is_kept = |(profession, has_contacts): (Profession, &bool)| {
        (*has_contacts && list.prices.get(profession).is_none()).then_some(profession)
    };
    let professions: Vec<Profession> = baseline.professions.iter().filter_map(is_kept).collect();
    if !professions.is_empty() {
        findings.add(Finding::PriceKept { list: list.name(), professions });
    }
}
