//! For how many visits an agreement is no dearer: found by working out every number of visits there may be, so that it holds exactly.

use super::answer::Terms;
use super::{Lack, MOST_VISITS, NodeId, Payer};
use crate::derivation::Derivation;
use crate::ratio::Ratio;

/// Greatest number of visits that is tried.
pub const SEARCHED_TO: u16 = MOST_VISITS;

/// The figures on one side of a change.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    /// At how many visits.
    pub visits: u16,
    /// What is paid with the agreement.
    pub with: NodeId,
    /// What it is compared with.
    pub against: NodeId,
}

/// For which numbers of visits the payer pays no more with the agreement.
#[derive(Debug, Default)]
pub struct BreakEven {
    /// First and last of each stretch.
    pub no_dearer: Vec<(u16, u16)>,
    /// The figures on both sides of each change.
    pub points: Vec<Point>,
    /// Why it cannot be said.
    pub missing: Option<Lack>,
}

/// Tries all numbers of visits in a derivation of its own, and works the figures on both sides of each change out in the answer's.
pub(super) fn of(payer: Payer, terms: &Terms<'_>, derivation: &mut Derivation) -> BreakEven {
    match dearer_or_not(payer, terms) {
        Err(lack) => BreakEven { missing: Some(lack), ..BreakEven::default() },
        Ok(no_dearer) => {
            let ends = no_dearer.iter().flat_map(|(first, last)| {
                [first.checked_sub(1), Some(*first), Some(*last), last.checked_add(1)].into_iter().flatten()
            });
            let is_end = |visits: &u16| {
                let within = no_dearer.iter().any(|(first, last)| (first..=last).contains(&visits));
                let beside = |other: Option<u16>| {
                    other.is_some_and(|other| {
                        other <= SEARCHED_TO && no_dearer.iter().any(|(first, last)| (*first..=*last).contains(&other)) != within
                    })
                };
                *visits <= SEARCHED_TO && (beside(visits.checked_sub(1)) || beside(visits.checked_add(1)))
            };
            let mut at: Vec<u16> = ends.filter(is_end).collect();
            at.dedup();
            let point = |visits| {
                let (with, against) = terms.compared_at(payer, visits, derivation).ok()?;
                Some(Point { visits, with, against })
            };
            let points = at.into_iter().filter_map(point).collect();
            BreakEven { no_dearer, points, missing: None }
        }
    }
}

fn dearer_or_not(payer: Payer, terms: &Terms<'_>) -> Result<Vec<(u16, u16)>, Lack> {
    let mut trial = Derivation::default();
    let terms = Terms::of(terms.question, &mut trial);
    let mut stretches: Vec<(u16, u16)> = Vec::new();
    for visits in 0..=SEARCHED_TO {
        let (with, against) = terms.compared_at(payer, visits, &mut trial)?;
        let exact = |node| trial.exact_value(node).ok_or(Lack::NotExact);
        let (with, against): (Ratio, Ratio) = (exact(with)?, exact(against)?);
        if with > against {
            continue;
        }
        match stretches.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(visits) => *last = visits,
            _ => stretches.push((visits, visits)),
        }
    }
    Ok(stretches)
}
