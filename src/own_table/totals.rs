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
use crate::table_words::plain;

/// Whether a row is a total and does not say of what: of the nation, or of the regions that happen to be there.
pub(super) fn is_total_of_something(name: &str) -> bool {
    let name = plain(name);
    let name = name.trim_matches(|end: char| !end.is_alphanumeric());
    matches!(name, "summa" | "totalt" | "total" | "totalsumma" | "samtliga" | "summa regioner")
}

/// Whether all regions have a number of the same year and measure, so that their total is the nation's.
pub(super) fn has_all_regions(cells: &BTreeMap<Key, Held<'_>>, nation: Key) -> bool {
    let number = |region, measure| cells.get(&Key::of(nation.year, Area::Region(region), measure)).and_then(|held| held.number);
    nation.measure().is_some_and(|measure| Region::all().all(|region| number(region, measure).is_some()))
}

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
        // The nation is hardly the sum of some of its regions.
        let severity = if count < Region::COUNT { Severity::Question } else { Severity::Note };
        ("own_table.total_agrees", severity)
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
