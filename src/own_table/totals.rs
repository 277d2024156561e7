//! The nation's numbers of a table beside the sums of its regions, which they are compared with and never added to.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::columns::adds_up;
use super::finding::Finding;
use super::held::{Held, Key};
use crate::comparison_table::CellMeasure;
use crate::finding::Severity;
use crate::ratio;
use crate::region::{Area, Region};

/// What the comparison finds, for each number of the nation that is a sum.
pub(super) fn compared(of_nation: &[(Key, Held<'_>)], cells: &BTreeMap<Key, Held<'_>>) -> Vec<Finding> {
    of_nation.iter().filter_map(|(key, held)| compare(cells, *key, held)).collect()
}

fn compare(cells: &BTreeMap<Key, Held<'_>>, nation: Key, held: &Held<'_>) -> Option<Finding> {
    let measure = nation.measure().filter(|measure| adds_up(*measure))?;
    let stated = held.number?.value?;
    let (count, sum) = sum(cells, nation, measure)?;
    let mut params = vec![("stated", stated.to_string()), ("count", count.to_string()), ("year", nation.year.to_string())];
    let (code, severity) = if sum == stated {
        ("own_table.total_agrees", Severity::Note)
    } else {
        params.push(("sum", sum.to_string()));
        ("own_table.total_differs", Severity::Question)
    };
    Some(Finding::new(code, severity, params).at_record(held.place.record).at_column(held.place.column))
}

/// How many regions have a number, and what it is together.
fn sum(cells: &BTreeMap<Key, Held<'_>>, nation: Key, measure: CellMeasure) -> Option<(usize, Decimal)> {
    let numbers: Vec<Decimal> = Region::all()
        .filter_map(|region| cells.get(&Key::of(nation.year, Area::Region(region), measure)))
        .filter_map(|held| held.number?.value)
        .collect();
    let sum = numbers.iter().try_fold(Decimal::ZERO, |sum, number| ratio::sum(sum, *number))?;
    (!numbers.is_empty()).then(|| (numbers.len(), sum.normalize()))
}
