//! What must hold of the data before anything is computed from it. Every fault is told, not only the first.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::day::Day;
use super::reference::Reference;
use super::review_words;
use super::rows::{Data, List};

/// Number of regions; Gotland, a municipality with a region's tasks, counted in.
const REGIONS: usize = 21;
/// Last day of a list or fee without an end, for comparing only.
fn end(last: Option<Day>) -> Day {
    last.unwrap_or(Day(time::Date::MAX))
}

pub(super) fn faults(data: &Data, reference: &Reference) -> Vec<String> {
    let mut faults = Vec::new();
    let tell = &mut |fault: String| faults.push(fault);
    regions(data, reference, tell);
    sources(data, reference, tell);
    populations(data, tell);
    lists(data, tell);
    fees(data, tell);
    fee_caps(data, tell);
    mixes(data, tell);
    claims(data, tell);
    cases(data, tell);
    review_words::faults(data, tell);
    faults
}

fn regions(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    if data.regions.len() != REGIONS {
        tell(format!("regions.csv has {} regions and not {REGIONS}", data.regions.len()));
    }
    let codes: Vec<&str> = data.regions.iter().map(|region| region.code.as_str()).collect();
    if !codes.is_sorted_by(|earlier, later| earlier < later) {
        tell("regions.csv is not in code order, or names a code twice".to_owned());
    }
    let used = data
        .populations
        .iter()
        .map(|row| ("population.csv", &row.region_code))
        .chain(data.net_costs.iter().map(|row| ("net_costs.csv", &row.region_code)))
        .chain(data.fees.iter().map(|row| ("patient_fees.csv", &row.region_code)))
        .chain(data.charges.iter().map(|row| ("centre_charges.csv", &row.region_code)))
        .chain(data.claims.iter().map(|row| ("claims.csv", &row.region_code)))
        .chain(data.cases.iter().map(|row| ("cases.csv", &row.region_code)))
        .map(|(file, code)| (file, code.as_str()))
        .chain(reference.cited().into_iter().filter_map(|(file, code, _)| Some((file, code?))));
    for (file, code) in used {
        if code != "00" && !codes.contains(&code) {
            tell(format!("{file} has a region {code} that regions.csv has not"));
        }
    }
}

/// Every source that is named exists, and every source that exists is named.
fn sources(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut named = data.named_sources();
    named.extend(reference.cited().into_iter().map(|(.., source)| source));
    let known: BTreeSet<&str> = data.sources.iter().map(|source| source.source_id.as_str()).collect();
    if known.len() != data.sources.len() {
        tell("sources.csv names a source twice".to_owned());
    }
    for source in data.sources.iter().filter(|source| !["sv", "en"].contains(&source.language.as_str())) {
        tell(format!("source {}: language {} is not known", source.source_id, source.language));
    }
    for source in data.sources.iter().filter(|source| source.remark_sv.is_empty() != source.remark_en.is_empty()) {
        tell(format!("source {} has its remark in one language only", source.source_id));
    }
    for claim in data.claims.iter().filter(|claim| claim.scope_sv.is_empty() != claim.scope_en.is_empty()) {
        tell(format!("claim {} has its scope in one language only", claim.claim_id));
    }
    for source in named.difference(&known) {
        tell(format!("source {source} is named but not in sources.csv"));
    }
    for source in known.difference(&named) {
        tell(format!("source {source} is in sources.csv but nothing comes from it"));
    }
}

/// Days with all 21 regions sum to the nation; days with some of them are a fault.
fn populations(data: &Data, tell: &mut dyn FnMut(String)) {
    let mut by_day: BTreeMap<Day, BTreeMap<&str, u32>> = BTreeMap::new();
    for row in &data.populations {
        if by_day.entry(row.day).or_default().insert(&row.region_code, row.population).is_some() {
            tell(format!("population.csv has {} twice on {}", row.region_code, row.day));
        }
    }
    for (day, mut areas) in by_day {
        let nation = areas.remove("00");
        let sum: u32 = areas.values().sum();
        match (nation, areas.len()) {
            (Some(_), 0) => {}
            (Some(nation), REGIONS) if nation == sum => {}
            (Some(nation), REGIONS) => tell(format!("population.csv {day}: the regions sum to {sum}, the nation is {nation}")),
            (nation, count) => tell(format!("population.csv {day}: {count} regions, nation {nation:?}")),
        }
    }
}

fn lists(data: &Data, tell: &mut dyn FnMut(String)) {
    for list in &data.lists {
        let id = &list.list_id;
        if end(list.valid_to) < list.valid_from {
            tell(format!("price list {id} ends before it starts"));
        }
        if list.valid_to.is_some() == list.confirmed_through.is_some() {
            tell(format!("price list {id} must have either a last day or the day through which it is confirmed"));
        }
        if !data.series.iter().any(|series| series.series_id == list.series_id) {
            tell(format!("price list {id} is of no known series"));
        }
        if list.checked_on < list.confirmed_through.unwrap_or(list.valid_from) {
            tell(format!("price list {id} was checked before it was confirmed"));
        }
        let mut priced: Vec<&String> =
            data.prices.iter().filter(|price| price.list_id == *id).flat_map(|price| &price.professions).collect();
        let rows = priced.len();
        priced.sort();
        priced.dedup();
        if rows == 0 || priced.len() != rows {
            tell(format!("price list {id} has no price, or two for one profession"));
        }
    }
    for series in &data.series {
        let mut lists: Vec<&List> = data.lists.iter().filter(|list| list.series_id == series.series_id).collect();
        lists.sort_by_key(|list| list.valid_from);
        if lists.is_empty() {
            tell(format!("price series {} has no list", series.series_id));
        }
        for pair in lists.windows(2) {
            let [earlier, later] = pair else { continue };
            if later.valid_from <= end(earlier.valid_to) {
                tell(format!("price lists {} and {} are both in force on {}", earlier.list_id, later.list_id, later.valid_from));
            } else if Some(later.valid_from.0) != end(earlier.valid_to).0.next_day() {
                tell(format!("price series {}: no list between {} and {}", series.series_id, earlier.list_id, later.list_id));
            }
        }
    }
    for report in &data.reports {
        let priced =
            |price: &&super::rows::Price| price.list_id == report.list_id && price.professions.contains(&report.profession);
        if data.prices.iter().find(priced).is_none() {
            tell(format!("price_reports.csv reports on {} {}, which has no price", report.list_id, report.profession));
        }
    }
}

fn fees(data: &Data, tell: &mut dyn FnMut(String)) {
    for (position, fee) in data.fees.iter().enumerate() {
        if end(fee.valid_to) < fee.valid_from {
            tell(format!("patient_fees.csv row {}: ends before it starts", position + 2));
        }
        for other in &data.fees[..position] {
            let shared_days = fee.valid_from <= end(other.valid_to) && other.valid_from <= end(fee.valid_to);
            let shared = fee.professions.iter().any(|profession| other.professions.contains(profession));
            if fee.schedule_id == other.schedule_id && shared_days && shared {
                tell(format!("patient_fees.csv row {}: a second fee for the same profession and day", position + 2));
            }
        }
    }
}

/// In order of time, one on each day, none missing between them.
fn fee_caps(data: &Data, tell: &mut dyn FnMut(String)) {
    for cap in &data.fee_caps {
        if end(cap.valid_to) < cap.valid_from {
            tell(format!("fee_caps.csv: {} ends before it starts", cap.cap_id));
        }
    }
    for pair in data.fee_caps.windows(2) {
        let [earlier, later] = pair else { continue };
        if Some(later.valid_from.0) != end(earlier.valid_to).0.next_day() {
            tell(format!("fee_caps.csv: {} does not go on where {} ends", later.cap_id, earlier.cap_id));
        }
    }
}

fn mixes(data: &Data, tell: &mut dyn FnMut(String)) {
    let mut sums: BTreeMap<&str, Decimal> = BTreeMap::new();
    for share in &data.mixes {
        *sums.entry(&share.mix_id).or_default() += share.share_percent;
    }
    for (mix, sum) in sums {
        if sum != Decimal::ONE_HUNDRED {
            tell(format!("the shares of mix {mix} sum to {sum} and not 100"));
        }
    }
}

fn claims(data: &Data, tell: &mut dyn FnMut(String)) {
    let mut ids = BTreeSet::new();
    for claim in &data.claims {
        let id = &claim.claim_id;
        if !ids.insert(id) {
            tell(format!("claim {id} is named twice"));
        }
        if claim.to < claim.from {
            tell(format!("claim {id} ends before it starts"));
        }
        if (claim.qualifier == "rounded") != claim.resolution.is_some() {
            tell(format!("claim {id} must have a resolution if it is rounded, and only then"));
        }
        if claim.resolution.is_some_and(|resolution| resolution.is_zero() || !(claim.value % resolution).is_zero()) {
            tell(format!("claim {id} is no multiple of its resolution"));
        }
    }
}

fn cases(data: &Data, tell: &mut dyn FnMut(String)) {
    for case in &data.cases {
        let id = &case.case_id;
        let claims =
            [(&case.contacts_claim, "contacts"), (&case.invoiced_claim, "invoiced_sek"), (&case.patients_claim, "patients")];
        for (claim, measure) in claims.into_iter().filter_map(|(claim, measure)| Some((claim.as_ref()?, measure))) {
            let fits = |row: &&super::rows::Claim| {
                row.claim_id == *claim
                    && row.measure == measure
                    && (&row.region_code, row.from, row.to) == (&case.region_code, case.from, case.to)
            };
            if data.claims.iter().find(fits).is_none() {
                tell(format!("case {id} starts from {claim}, which is not its {measure}"));
            }
        }
        if !data.series.iter().any(|series| series.series_id == case.series_id) {
            tell(format!("case {id} uses an unknown price series"));
        }
        if !data.fees.iter().any(|fee| fee.schedule_id == case.fee_schedule) {
            tell(format!("case {id} uses an unknown fee schedule"));
        }
        if case.mix_id.as_ref().is_some_and(|mix| !data.mixes.iter().any(|share| share.mix_id == *mix)) {
            tell(format!("case {id} uses an unknown mix"));
        }
    }
}
