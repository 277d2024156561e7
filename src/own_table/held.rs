//! The numbers of a table as they are found: by what they are of, first and last where they are there more than once.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::TableCell;
use super::choices::Twice;
use super::columns::is_amount;
use super::finding::Findings;
use super::lines::Place;
use super::totals::has_all_regions;
use super::waiting::Waiting;
use crate::comparison_table::CellMeasure;
use crate::quantity::Bounded;
use crate::region::Area;

/// What a number is of. In order of year, area and measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) year: u16,
    pub(super) area: Area,
    measure: usize,
}

impl Key {
    pub(super) fn of(year: u16, area: Area, measure: CellMeasure) -> Self {
        let measure = CellMeasure::ALL.iter().position(|other| *other == measure).unwrap_or_default();
        Self { year, area, measure }
    }

    pub(super) fn measure(self) -> Option<CellMeasure> {
        CellMeasure::ALL.get(self.measure).copied()
    }

    /// The cell of a key, where it has a number.
    pub(super) fn cell(self, held: Held<'_>) -> Option<TableCell> {
        let (measure, number) = self.measure().zip(held.number)?;
        let Place { record, column } = held.place;
        Some(TableCell { area: self.area, year: self.year, measure, number, record, column, text: held.text.to_owned() })
    }
}

/// A cell of a key: a number, or that it is missing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held<'t> {
    pub(super) number: Option<Bounded>,
    pub(super) place: Place,
    pub(super) text: &'t str,
    /// An amount, of which nobody has said that it is in kronor.
    pub(super) is_unit_assumed: bool,
}

/// The first and the last cell of a key. Those between would not be chosen.
#[derive(Debug)]
struct Slot<'t> {
    first: Held<'t>,
    last: Option<Held<'t>>,
}

/// All cells of numbers.
#[derive(Debug, Default)]
pub(super) struct HeldNumbers<'t> {
    slots: BTreeMap<Key, Slot<'t>>,
    /// Every number of the nation, whichever is chosen.
    of_nation: Vec<(Key, Held<'t>)>,
    /// Totals that do not say of what, of each key the first; `None` where there are two.
    totals: BTreeMap<Key, Option<Held<'t>>>,
}

impl<'t> HeldNumbers<'t> {
    /// Adds a cell. Where there is one of the same already, that one's place.
    pub(super) fn add(&mut self, key: Key, held: Held<'t>) -> Option<Place> {
        if key.area == Area::Nation && self.of_nation.len() < Findings::MOST_KEPT {
            self.of_nation.push((key, held));
        }
        let Some(slot) = self.slots.get_mut(&key) else {
            self.slots.insert(key, Slot { first: held, last: None });
            return None;
        };
        slot.last = Some(held);
        Some(slot.first.place)
    }

    /// Adds a total that may be of the nation or only of the regions in the table.
    pub(super) fn add_total(&mut self, key: Key, held: Held<'t>) {
        if self.of_nation.len() < Findings::MOST_KEPT {
            self.of_nation.push((key, held));
        }
        self.totals.entry(key).and_modify(|total| *total = None).or_insert(Some(held));
    }

    pub(super) fn of_nation(&self) -> &[(Key, Held<'t>)] {
        &self.of_nation
    }

    /// The cell of each key that is there once, or was chosen. The others wait.
    pub(super) fn settled(&mut self, twice: Option<Twice>, waiting: &mut Waiting) -> BTreeMap<Key, Held<'t>> {
        let mut settled = BTreeMap::new();
        let has_nation: BTreeSet<Key> = self.slots.keys().filter(|key| key.area == Area::Nation).copied().collect();
        for (key, slot) in core::mem::take(&mut self.slots) {
            let held = match (slot.last, twice) {
                (None, _) | (Some(_), Some(Twice::First)) => slot.first,
                (Some(last), Some(Twice::Last)) => last,
                (Some(_), None) => {
                    waiting.twice = waiting.twice.saturating_add(1);
                    continue;
                }
            };
            settled.insert(key, held);
        }
        for (key, total) in core::mem::take(&mut self.totals) {
            if let Some(total) = total.filter(|_| !has_nation.contains(&key) && has_all_regions(&settled, key)) {
                settled.insert(key, total);
            }
        }
        for measure in CellMeasure::ALL.into_iter().filter(|measure| is_amount(*measure)) {
            let left_out = leave_out_small_amounts(&mut settled, measure);
            if left_out > 0 {
                waiting.add_amount(measure, left_out);
            }
        }
        settled
    }
}

/// Leaves out amounts so small that they cannot be kronor, where nobody has said that they are. How many that were.
fn leave_out_small_amounts(settled: &mut BTreeMap<Key, Held<'_>>, measure: CellMeasure) -> u32 {
    let is_of = |key: &Key, held: &Held<'_>| key.measure() == Some(measure) && held.is_unit_assumed;
    let amounts = settled.iter().filter(|(key, held)| is_of(key, held)).filter_map(|(_, held)| held.number?.greatest());
    if !amounts.max().is_some_and(|greatest| !greatest.is_zero() && greatest < least_in_kronor(measure)) {
        return 0;
    }
    let before = settled.len();
    settled.retain(|key, held| !is_of(key, held));
    u32::try_from(before.saturating_sub(settled.len())).unwrap_or(u32::MAX)
}

/// The least that the greatest amount of a table in kronor can be: a million invoiced to some region, a hundred of net cost.
/// In thousands of kronor no region has as much.
fn least_in_kronor(measure: CellMeasure) -> Decimal {
    let least = if measure == CellMeasure::NetCost { 100_000_000 } else { 1_000_000 };
    Decimal::from_parts(least, 0, 0, false, 0)
}
