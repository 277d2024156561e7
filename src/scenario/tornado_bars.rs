//! Turning each number from end to end.

use core::cmp::Reverse;

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::derivation::{Derivation, FigureName, NodeId, Reached, Setting, Turnable, Turner};
use crate::quantity::Unit;
use crate::ratio::Ratio;

use super::RegionChange;
use super::tornado::{Bar, BarEnd, BarMissing, BarOf, Turned};

/// The numbers that are levers or were entered. Of others, as the days of a period or a population, nobody asks how the
/// difference hangs on them.
const TURNED: [FigureName; 20] = [
    FigureName::ProfessionContacts,
    FigureName::Unsplit,
    FigureName::Price,
    FigureName::Fee,
    FigureName::FeeIncluded,
    FigureName::PayingShare,
    FigureName::PayableShare,
    FigureName::UnassessedShare,
    FigureName::MixShare,
    FigureName::StretchShare,
    FigureName::VolumeFactor,
    FigureName::Elasticity,
    FigureName::EndingShare,
    FigureName::ToDigital,
    FigureName::ToPhysical,
    FigureName::ToSelfCare,
    FigureName::Division,
    FigureName::DigitalCost,
    FigureName::PhysicalCost,
    FigureName::FollowUpShare,
];

/// Numbers that are turned together.
#[derive(Debug)]
struct Group {
    what: &'static str,
    profession: Option<Profession>,
    of: BarOf,
    nodes: Vec<NodeId>,
}

/// How the difference of the total hangs on each number, the others held: at their value, or in the middle of their range
/// when they have none. `step`: the share of itself by which a number known exactly is turned; `None`: only what has a range is.
pub(super) fn bars(derivation: &Derivation, together: &RegionChange, step: Option<Decimal>) -> Vec<Bar> {
    let Some(difference) = together.difference.get(FigureName::Total) else { return Vec::new() };
    let Some(after) = together.after.get(FigureName::Total) else { return Vec::new() };
    // Of the same node: nothing was changed, whatever is known of it.
    if together.before.get(FigureName::Total) == Some(after) {
        return Vec::new();
    }
    let turner = Turner::new(derivation, difference);
    let after_steps = derivation.steps(&[after]);
    let (mut held, mut unknown) = (Vec::new(), Vec::new());
    for node in turner.inputs().filter(|node| derivation.value(*node).is_none()) {
        match middle(derivation, node) {
            Some(middle) => held.push((node, Setting::to(middle))),
            None => unknown.push(node),
        }
    }
    let base = turner.at(&held).and_then(Reached::number);
    let drawing = Drawing { derivation, turner: &turner, held: &held, unknown: &unknown, base, step };
    let mut found: Vec<(Bar, Width)> = Vec::new();
    for group in groups(derivation, &turner, &after_steps) {
        found.extend(drawing.bar(&group));
    }
    found.sort_by_key(|(_, width)| Reverse(*width));
    found.into_iter().map(|(bar, _)| bar).collect()
}

/// The middle of the range of a number without a value; `None` where one of its ends is open, or it is one of several things.
fn middle(derivation: &Derivation, node: NodeId) -> Option<Ratio> {
    let Turnable::Between(low, high) = derivation.turnable(node)? else { return None };
    low.number()?.plus(high.number()?)?.over(Ratio::of(Decimal::TWO))
}

/// How wide a bar is: without ends, so many kronor, or without limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Width {
    Missing,
    Kronor(Decimal),
    Endless,
}

fn groups(derivation: &Derivation, turner: &Turner<'_>, after_steps: &[NodeId]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for node in turner.inputs() {
        let name = derivation.node(node).name;
        let figure = if name.figure() == FigureName::FollowUpCost { FigureName::PhysicalCost } else { name.figure() };
        // Published shares of the professions sum to 1: none of them can be turned alone.
        let is_published_share = matches!(figure, FigureName::MixShare | FigureName::StretchShare);
        if !TURNED.contains(&figure) || (is_published_share && derivation.value(node).is_some()) {
            continue;
        }
        let is_contacts = matches!(figure, FigureName::ProfessionContacts | FigureName::Unsplit);
        let is_exact = derivation.exact_value(node).is_some();
        let of = match (name.is_of_scenario(), after_steps.binary_search(&node).is_ok()) {
            (true, _) => BarOf::Scenario,
            (false, true) => BarOf::Both,
            (false, false) => BarOf::Baseline,
        };
        let what = if is_contacts { FigureName::Contacts } else { name.figure() }.code();
        // Entered numbers known exactly are turned as one: as many more in all places.
        let profession = name.of_profession().filter(|_| !(is_contacts && is_exact));
        let is_alike = |other: NodeId| {
            derivation.exact_value(node).is_some() && derivation.exact_value(node) == derivation.exact_value(other)
        };
        let together = groups.iter_mut().find(|group| {
            let same = group.what == what && group.of == of;
            let first = group.nodes.first().copied();
            let is_exact_group = first.is_some_and(|first| derivation.exact_value(first).is_some());
            let is_one_of = derivation.first_alternative(node).is_some_and(|one| group.nodes.contains(&one));
            // One fee for all is one number.
            let uniform = figure == FigureName::Fee && of == BarOf::Scenario && first.is_some_and(is_alike);
            is_one_of || (same && is_exact && is_exact_group && (group.profession == profession || uniform))
        });
        match together {
            Some(group) => {
                if group.profession != profession {
                    group.profession = None;
                }
                group.nodes.push(node);
            }
            None => groups.push(Group { what, profession, of, nodes: vec![node] }),
        }
    }
    groups
}

struct Drawing<'a> {
    derivation: &'a Derivation,
    turner: &'a Turner<'a>,
    held: &'a [(NodeId, Setting)],
    unknown: &'a [NodeId],
    base: Option<Ratio>,
    step: Option<Decimal>,
}

/// A setting of a group, and what it is called.
struct End {
    settings: Vec<(NodeId, Setting)>,
    at: Option<Decimal>,
    factor: bool,
    alternative: Option<NodeId>,
}

impl Drawing<'_> {
    /// The bar of a group; `None` when nothing hangs on it, or it is not to be turned.
    fn bar(&self, group: &Group) -> Option<(Bar, Width)> {
        let first = *group.nodes.first()?;
        let (turned, ends) = match self.derivation.turnable(first)? {
            Turnable::Exact => (Turned::Step, self.steps(group)?),
            Turnable::Between(low, high) => {
                let end = |setting: Setting| End {
                    settings: group.nodes.iter().map(|node| (*node, setting)).collect(),
                    at: setting.number().and_then(Ratio::divided),
                    factor: false,
                    alternative: None,
                };
                (Turned::Range, vec![end(low), end(high)])
            }
            Turnable::OneOf(places) => (Turned::Alternatives, alternatives(&places)),
        };
        let at = self.derivation.value(first).filter(|_| self.are_alike(&group.nodes)).and_then(Ratio::divided);
        let mut bar = Bar {
            what: group.what,
            profession: group.profession,
            of: group.of,
            node: first,
            unit: self.derivation.node(first).unit,
            turned,
            at,
            lesser: None,
            greater: None,
            missing: None,
        };
        let turns = |node: &NodeId| ends.iter().any(|end| end.settings.iter().any(|(set, _)| set == node));
        let others: Vec<NodeId> = self.unknown.iter().copied().filter(|node| !turns(node)).collect();
        let reached: Option<Vec<Reached>> = ends.iter().map(|end| self.at(end)).collect();
        let Some(reached) = reached else {
            bar.missing = Some(if others.is_empty() { BarMissing::NoValue } else { BarMissing::OthersUnknown(others) });
            return Some((bar, Width::Missing));
        };
        let mut by_difference: Vec<(Reached, &End)> = reached.into_iter().zip(&ends).collect();
        by_difference.sort_by_key(|(reached, _)| *reached);
        let ((least, lesser), (most, greater)) = (by_difference.first()?, by_difference.last()?);
        if least == most && self.base.is_none_or(|base| least.number().is_some_and(|least| least.is_same_up_to_division(base))) {
            return None;
        }
        bar.lesser = drawn_end(lesser, *least);
        bar.greater = drawn_end(greater, *most);
        let width = match (&bar.lesser, &bar.greater) {
            (Some(lesser), Some(greater)) => {
                greater.difference.checked_sub(lesser.difference).map_or(Width::Endless, Width::Kronor)
            }
            _ => Width::Endless,
        };
        Some((bar, width))
    }

    /// The difference at an end, all else held.
    fn at(&self, end: &End) -> Option<Reached> {
        let is_turned = |node: NodeId| end.settings.iter().any(|(turned, _)| *turned == node);
        let held = self.held.iter().copied().filter(|(node, _)| !is_turned(*node));
        self.turner.at(&held.chain(end.settings.iter().copied()).collect::<Vec<_>>())
    }

    fn are_alike(&self, nodes: &[NodeId]) -> bool {
        let mut values = nodes.iter().map(|node| self.derivation.value(*node));
        let first = values.next();
        values.all(|value| Some(value) == first)
    }

    /// Each number by the step, down and up. No share is above all of it.
    fn steps(&self, group: &Group) -> Option<Vec<End>> {
        let step = self.step?;
        let first = *group.nodes.first()?;
        let is_alike = self.are_alike(&group.nodes);
        let is_share = self.derivation.node(first).unit == Unit::Share;
        let mut ends = Vec::new();
        for factor in [Decimal::ONE.checked_sub(step)?, Decimal::ONE.checked_add(step)?] {
            let mut settings = Vec::new();
            for node in &group.nodes {
                let turned = self.derivation.value(*node)?.times(Ratio::of(factor))?;
                let turned = if is_share { turned.min(Ratio::ONE) } else { turned };
                settings.push((*node, Setting::to(turned)));
            }
            let alike = settings.first().and_then(|(_, setting)| setting.number()).and_then(Ratio::divided);
            let at = if is_alike { alike } else { Some(factor) };
            ends.push(End { settings, at, factor: !is_alike, alternative: None });
        }
        Some(ends)
    }
}

/// Each of the alternatives in turn.
fn alternatives(places: &[NodeId]) -> Vec<End> {
    let setting = |holds: bool| Setting::to(if holds { Ratio::ONE } else { Ratio::ZERO });
    let end = |one: &NodeId| End {
        settings: places.iter().map(|place| (*place, setting(place == one))).collect(),
        at: None,
        factor: false,
        alternative: Some(*one),
    };
    places.iter().map(end).collect()
}

fn drawn_end(end: &End, reached: Reached) -> Option<BarEnd> {
    let difference = reached.number()?.divided()?;
    Some(BarEnd { at: end.at, factor: end.factor, alternative: end.alternative, difference })
}
