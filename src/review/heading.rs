//! The row of headings: where it is, and which column it says is what.

use std::collections::BTreeMap;

use crate::review::settings::{AmountsAre, Role, Settings};
use crate::review::words::{known_heading, plain_heading};

/// Rows in which the heading is looked for.
pub(super) const MOST_ROWS: usize = 50;

/// How many headings of a row are known; `None`: it is no row of headings. Those of an invoice's annex have an amount or
/// a day among them.
pub(super) fn known_in(cells: &[String]) -> Option<usize> {
    let roles: Vec<Role> = cells.iter().filter_map(|cell| known_heading(cell)).map(|(_, known)| known.role).collect();
    let is_heading = roles.len() >= 2 && roles.iter().any(|role| matches!(role, Role::Amount | Role::Day));
    is_heading.then_some(roles.len())
}

/// Which column, from 1, is what: as the settings say it, and else the headings.
pub(super) fn columns(headings: &[String], settings: &Settings) -> BTreeMap<Role, u32> {
    let said = &settings.mapping.columns;
    let mut found: BTreeMap<Role, (usize, u32)> = BTreeMap::new();
    let mut amounts_said = Vec::new();
    for (column, heading) in (1_u32..).zip(headings) {
        let Some((rank, known)) = known_heading(heading) else { continue };
        if said.values().any(|other| *other == Some(column)) {
            continue;
        }
        amounts_said.extend(known.amounts);
        // Of two columns the more particular heading counts, and else the first.
        let place = found.entry(known.role).or_insert((rank, column));
        if rank < place.0 {
            *place = (rank, column);
        }
    }
    // Amounts before and after the fee are both there: which of them is charged, nobody has said.
    if amounts_said.contains(&AmountsAre::Gross) && amounts_said.contains(&AmountsAre::Net) {
        found.remove(&Role::Amount);
    }
    let of_heading = found.into_iter().map(|(role, (_, column))| (role, column)).filter(|(role, _)| !said.contains_key(role));
    let of_settings = said.iter().filter_map(|(role, column)| Some((*role, (*column)?)));
    of_heading.chain(of_settings.filter(|(_, column)| *column > 0)).collect()
}

/// Whether amounts are before or after the fee, as their heading says.
pub(super) fn amounts(heading: &str) -> Option<AmountsAre> {
    let plain = plain_heading(heading);
    let says = |words: &[&str]| plain.split(' ').any(|word| words.contains(&word));
    let is_net = says(&["netto", "nettobelopp", "nettopris", "net"]);
    let is_gross = says(&["brutto", "bruttobelopp", "bruttopris", "gross"]);
    match (is_net, is_gross) {
        (true, false) => Some(AmountsAre::Net),
        (false, true) => Some(AmountsAre::Gross),
        (true, true) => None,
        (false, false) => known_heading(heading).and_then(|(_, known)| known.amounts),
    }
}
