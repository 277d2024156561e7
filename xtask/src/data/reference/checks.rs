//! What must hold of the data that is only shown. Every fault is told, not only the first.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::Reference;
use crate::data::rows::Data;

/// Rows of the report's tables that have no share of any model: no care of that kind was bought, or none is told.
const ROWS_WITHOUT_SHARES: usize = 47;
/// What each of its regions has a share for: eight activities and three sums.
const COST_SHARES_OF_A_REGION: usize = 11;

pub(in crate::data) fn faults(data: &Data, reference: &Reference) -> Vec<String> {
    let mut faults = Vec::new();
    let tell = &mut |fault: String| faults.push(fault);
    contact_shares(data, reference, tell);
    costs(data, reference, tell);
    prices(data, reference, tell);
    reimbursement(reference, tell);
    remarks(reference, tell);
    cost_shares(data, reference, tell);
    drg_years(reference, tell);
    levers(data, reference, tell);
    contact_kinds(reference, tell);
    statements(reference, tell);
    map(data, reference, tell);
    faults
}

/// Shares of all providers sum to 100 where more than one profession is known, and are those that the engine splits by.
fn contact_shares(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut by_year: BTreeMap<i32, Vec<Decimal>> = BTreeMap::new();
    let mut keys = BTreeSet::new();
    for row in &reference.contact_shares {
        if !keys.insert((&row.region_code, row.year, &row.provider, &row.profession)) {
            tell(format!("contact_shares.csv has {} {} {} twice", row.year, row.provider, row.profession));
        }
        if row.scope_sv.is_empty() != row.scope_en.is_empty() {
            tell(format!("contact_shares.csv {}: a scope in one language only", row.year));
        }
        if row.provider == "all" {
            by_year.entry(row.year).or_default().push(row.share_percent);
        }
    }
    for (year, shares) in by_year {
        let sum: Decimal = shares.iter().sum();
        if sum > Decimal::ONE_HUNDRED || (shares.len() > 1 && sum != Decimal::ONE_HUNDRED) {
            tell(format!("contact_shares.csv: the professions of {year} sum to {sum}"));
        }
    }
    for share in &data.mixes {
        let same = |row: &&super::ContactShare| {
            (row.year, row.provider.as_str(), &row.profession, row.share_percent, &row.source_id)
                == (share.year, "all", &share.profession, share.share_percent, &share.source_id)
        };
        if reference.contact_shares.iter().find(same).is_none() {
            tell(format!("mix {}: the share of {} is not in contact_shares.csv", share.mix_id, share.profession));
        }
    }
}

/// The engine divides by the net costs of primary care that stand, and by no others.
fn costs(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut keys = BTreeSet::new();
    for row in &reference.costs {
        if !keys.insert((&row.region_code, row.year, &row.measure)) {
            tell(format!("health_care_costs.csv has {} {} twice", row.year, row.measure));
        }
        if !["final", "marked_wrong"].contains(&row.status.as_str()) {
            tell(format!("health_care_costs.csv {} {}: status {} is not known", row.year, row.measure, row.status));
        }
        if row.unit == "percent" && row.value > Decimal::ONE_HUNDRED {
            tell(format!("health_care_costs.csv {} {}: more than the whole", row.year, row.measure));
        }
    }
    let standing: BTreeSet<_> = reference
        .costs
        .iter()
        .filter(|row| row.measure == "net_cost_primary_care" && row.status == "final")
        .map(|row| (&row.region_code, row.year, row.value, &row.source_id))
        .collect();
    let used: BTreeSet<_> =
        data.net_costs.iter().map(|row| (&row.region_code, row.year, row.net_cost_mnkr, &row.source_id)).collect();
    for (region, year, value, _) in standing.symmetric_difference(&used) {
        tell(format!("net_costs.csv is not the final rows of health_care_costs.csv: {region} {year} {value}"));
    }
}

/// The engine's prices, fees, caps and charges are among those published.
fn prices(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut keys = BTreeSet::new();
    for row in &reference.prices {
        let id = &row.list_id;
        if !keys.insert((id, &row.setting, &row.contact_type, &row.profession, &row.source_id)) {
            tell(format!("published_prices.csv has {id} {} {} {} twice", row.setting, row.contact_type, row.profession));
        }
        if row.valid_from.is_some_and(|from| row.valid_to.is_some_and(|to| to < from)) {
            tell(format!("published_prices.csv: {id} ends before it starts"));
        }
        if row.decided_by_sv.is_empty() || row.decided_by_en.is_empty() {
            tell(format!("published_prices.csv: {id} does not say in both languages whose it is"));
        }
    }
    let published =
        |setting: &str, price: u32| reference.prices.iter().any(|row| row.setting == setting && row.price_sek == price);
    let prices = data.prices.iter().map(|row| ("digital_out_of_region", row.price_sek));
    let reports = data.reports.iter().map(|row| ("digital_out_of_region", row.price_sek));
    let fees = data.fees.iter().map(|row| ("patient_fee_digital", row.fee_sek));
    let charges = data.charges.iter().map(|row| ("charge_to_listed_centre", row.charge_sek));
    let caps = data.fee_caps.iter().map(|row| ("patient_fee_annual_cap", row.cap_sek));
    for (setting, price) in prices.chain(reports).chain(fees).chain(charges).chain(caps) {
        if !published(setting, price) {
            tell(format!("published_prices.csv has no {setting} of {price} kronor, which the engine uses"));
        }
    }
}

/// The shares of a row of the report sum to 100, or there is none; where there is none of something bought, a remark
/// says so.
fn reimbursement(reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut rows: BTreeMap<(u8, &str), (Vec<Decimal>, Decimal)> = BTreeMap::new();
    let mut keys = BTreeSet::new();
    for row in &reference.reimbursement {
        if !keys.insert((row.table, &row.region_code, &row.measure)) {
            tell(format!("reimbursement_2021.csv has {} of {} in table {} twice", row.measure, row.region_code, row.table));
        }
        let (shares, bought) = rows.entry((row.table, &row.region_code)).or_default();
        match (row.measure.as_str(), row.value) {
            ("kop_privata_mnkr", Some(value)) => *bought = value,
            (measure, Some(value)) if measure.starts_with("share_") => shares.push(value),
            _ => {}
        }
        if (row.unit == "mnkr") != (row.measure == "kop_privata_mnkr") {
            tell(format!("reimbursement_2021.csv: {} in {}", row.measure, row.unit));
        }
    }
    let without: BTreeSet<_> = rows.iter().filter(|(_, (shares, _))| shares.is_empty()).map(|(key, _)| *key).collect();
    if without.len() != ROWS_WITHOUT_SHARES {
        tell(format!("reimbursement_2021.csv: {} rows of the report have no share, not {ROWS_WITHOUT_SHARES}", without.len()));
    }
    for ((table, region), (shares, bought)) in &rows {
        let sum: Decimal = shares.iter().sum();
        if !shares.is_empty() && sum != Decimal::ONE_HUNDRED {
            tell(format!("reimbursement_2021.csv: the shares of {region} in table {table} sum to {sum}"));
        }
        let remarked =
            reference.remarks.iter().any(|remark| (remark.table, remark.region_code.as_deref()) == (Some(*table), Some(region)));
        if shares.is_empty() && *bought > Decimal::ZERO && !remarked {
            tell(format!("reimbursement_2021.csv: {region} bought in table {table} by no model, and no remark says so"));
        }
    }
}

fn remarks(reference: &Reference, tell: &mut dyn FnMut(String)) {
    for (position, remark) in reference.remarks.iter().enumerate() {
        if remark.remark_id != position + 1 {
            tell(format!("reimbursement_2021_remarks.csv: number {} stands in place {}", remark.remark_id, position + 1));
        }
        if remark.remark_sv.is_empty() || remark.remark_en.is_empty() {
            tell(format!("reimbursement_2021_remarks.csv: {} is in one language only", remark.remark_id));
        }
        if remark.table.is_some_and(|table| !(1..=18).contains(&table)) {
            tell(format!("reimbursement_2021_remarks.csv: {} is on a table that the report has not", remark.remark_id));
        }
    }
}

/// Each region has all shares, and a sum is that of its parts but for one unit of rounding.
fn cost_shares(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut regions: BTreeMap<&str, BTreeMap<&str, Decimal>> = BTreeMap::new();
    for row in &reference.cost_shares {
        regions.entry(&row.region_code).or_default().insert(&row.measure, row.value);
    }
    if regions.len() != data.regions.len() || reference.cost_shares.len() != regions.len() * COST_SHARES_OF_A_REGION {
        tell(format!("specialised_cost_shares_2020.csv has {} rows of {} regions", reference.cost_shares.len(), regions.len()));
    }
    for (region, shares) in &regions {
        let of = |measure: &str| shares.get(measure).copied().unwrap_or_default();
        let parts = |first: char| {
            let is_part = |measure: &&str| measure.starts_with(first) && measure.contains('_');
            shares.iter().filter(|(measure, _)| is_part(measure)).map(|(_, value)| *value).sum::<Decimal>()
        };
        let sums = [
            ("somatic_total", of("somatic_total"), parts('1')),
            ("psychiatric_total", of("psychiatric_total"), parts('2')),
            ("total_own_operation", of("total_own_operation"), of("somatic_total") + of("psychiatric_total")),
        ];
        for (name, sum, parts) in sums {
            if (sum - parts).abs() > Decimal::ONE {
                tell(format!("specialised_cost_shares_2020.csv {region}: {name} is {sum} and its parts {parts}"));
            }
        }
    }
}

fn drg_years(reference: &Reference, tell: &mut dyn FnMut(String)) {
    for row in &reference.drg_years {
        if !(0..=row.period_end - row.period_start + 1).contains(&row.years_with_drg) {
            tell(format!(
                "drg_years.csv {}: {} years in {}–{}",
                row.region_code, row.years_with_drg, row.period_start, row.period_end
            ));
        }
    }
}

/// A lever has a number with its unit, or a row that has them, or neither where nothing is published. A price that it offers
/// is one that was published.
fn levers(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut ids = BTreeSet::new();
    for lever in &reference.levers {
        let id = &lever.lever_id;
        if !ids.insert(id) {
            tell(format!("lever {id} is named twice"));
        }
        let pairs = [
            (&lever.label_sv, &lever.label_en),
            (&lever.setting_sv, &lever.setting_en),
            (&lever.not_known_sv, &lever.not_known_en),
        ];
        if pairs.iter().any(|(sv, en)| sv.is_empty() != en.is_empty()) || lever.label_sv.is_empty() {
            tell(format!("lever {id} is in one language only"));
        }
        match (lever.refers_to.split_once(':'), lever.value, lever.unit.as_str()) {
            (None, Some(share), "percent") if share > Decimal::ONE_HUNDRED => tell(format!("lever {id}: more than the whole")),
            (None, _, "percent" | "kr") if ["", "all", "doctor", "other"].contains(&lever.profession.as_str()) => {}
            // A rule that names no amount has nothing to refer to either.
            (None, None, "") if lever.standing == "rule" => {}
            (Some(("price_lists", list)), None, "") if data.lists.iter().any(|row| row.list_id == list) => {}
            (Some(("centre_charges", charge)), None, "") if data.charges.iter().any(|row| row.charge_id == charge) => {}
            _ => tell(format!("lever {id}: neither a number with its unit nor a row that is there")),
        }
        let published = |price: Decimal| {
            reference.prices.iter().any(|row| Decimal::from(row.price_sek) == price && row.source_id == lever.source_id)
        };
        if lever.measure == "physical_price" && lever.standing == "published" && !lever.value.is_some_and(published) {
            tell(format!("lever {id}: published_prices.csv has no such price"));
        }
    }
    for list in &data.lists {
        if !reference.levers.iter().any(|lever| lever.refers_to.strip_prefix("price_lists:") == Some(&list.list_id)) {
            tell(format!("no lever offers the price list {}", list.list_id));
        }
    }
}

fn contact_kinds(reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut ids = BTreeSet::new();
    for kind in &reference.contact_kinds {
        if !ids.insert(&kind.kind_id) {
            tell(format!("kind of contact {} is named twice", kind.kind_id));
        }
        if !["payable", "not_payable", "to_be_judged"].contains(&kind.verdict.as_str()) {
            tell(format!("kind of contact {}: verdict {} is not known", kind.kind_id, kind.verdict));
        }
        if [&kind.label_sv, &kind.label_en, &kind.reason_sv, &kind.reason_en].iter().any(|text| text.is_empty()) {
            tell(format!("kind of contact {} is in one language only", kind.kind_id));
        }
    }
}

fn statements(reference: &Reference, tell: &mut dyn FnMut(String)) {
    let mut ids = BTreeSet::new();
    for statement in &reference.statements {
        if !ids.insert(&statement.statement_id) {
            tell(format!("statement {} is named twice", statement.statement_id));
        }
        if statement.text_sv.is_empty() || statement.text_en.is_empty() {
            tell(format!("statement {} is in one language only", statement.statement_id));
        }
    }
}

fn map(data: &Data, reference: &Reference, tell: &mut dyn FnMut(String)) {
    let drawn: BTreeSet<&str> = reference.map.codes.iter().map(String::as_str).collect();
    let regions: BTreeSet<&str> = data.regions.iter().map(|region| region.code.as_str()).collect();
    if drawn != regions || reference.map.codes.len() != regions.len() {
        tell("sweden_lan.topo.json does not draw each region once".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    /// The data as committed, with something changed, and the faults that are found then.
    fn faults_after(change: impl FnOnce(&mut Reference)) -> Vec<String> {
        let folder = project::root().join("data");
        let data = Data::read(&folder).expect("data/*.csv can be read");
        let mut reference = Reference::read(&folder.join("reference")).expect("data/reference/ can be read");
        change(&mut reference);
        faults(&data, &reference)
    }

    #[track_caller]
    fn assert_told(faults: &[String], what: &str) {
        assert!(faults.iter().any(|fault| fault.contains(what)), "{what} is not among {faults:?}");
    }

    #[test]
    fn nothing_is_wrong_with_the_committed_data() {
        assert_eq!(faults_after(|_| {}), Vec::<String>::new());
    }

    #[test]
    fn all_rows_that_were_found_are_there() {
        let reference = Reference::read(&project::root().join("data/reference")).expect("data/reference/ can be read");
        let counts = [
            reference.contact_shares.len(),
            reference.costs.len(),
            reference.prices.len(),
            reference.reimbursement.len(),
            reference.remarks.len(),
            reference.cost_shares.len(),
            reference.drg_years.len(),
            reference.levers.len(),
            reference.contact_kinds.len(),
            reference.map.codes.len(),
        ];
        assert_eq!(counts, [8, 29, 128, 1221, 69, 231, 10, 36, 18, 21]);
    }

    #[test]
    fn a_net_cost_that_is_marked_wrong_is_not_one_that_stands() {
        let faults = faults_after(|reference| {
            let wrong = reference.costs.iter_mut().filter(|row| row.status == "marked_wrong");
            wrong.for_each(|row| "final".clone_into(&mut row.status));
        });
        assert_told(&faults, "net_costs.csv is not the final rows of health_care_costs.csv: 00 2022 56643");
    }

    #[test]
    fn shares_that_do_not_sum_to_the_whole_are_told() {
        let faults = faults_after(|reference| {
            for row in reference.reimbursement.iter_mut().filter(|row| row.table == 2 && row.measure == "share_besok") {
                row.value = None;
            }
            reference.contact_shares.retain(|row| row.profession != "nurse");
        });
        assert_told(&faults, "the shares of 01 in table 2 sum to 56");
        assert_told(&faults, "the professions of 2020 sum to 82");
        assert_told(&faults, "the share of nurse is not in contact_shares.csv");
    }

    #[test]
    fn a_row_without_shares_needs_a_remark_when_something_was_bought() {
        let faults = faults_after(|reference| reference.remarks.retain(|remark| remark.table != Some(14)));
        assert_told(&faults, "04 bought in table 14 by no model");
        assert_told(&faults, "stands in place");
    }

    #[test]
    fn a_price_that_nobody_has_published_is_told() {
        let faults = faults_after(|reference| reference.prices.retain(|row| row.price_sek != 425));
        assert_told(&faults, "no digital_out_of_region of 425 kronor");
    }

    #[test]
    fn a_lever_needs_its_number_or_its_row() {
        let faults = faults_after(|reference| {
            for lever in &mut reference.levers {
                match lever.lever_id.as_str() {
                    "substitution-45" => lever.value = Some(Decimal::ONE_THOUSAND),
                    "price-skl-2017" => "price_lists:skl-2016".clone_into(&mut lever.refers_to),
                    "sou-fee" => lever.unit.clear(),
                    "physical-2024-doctor" => lever.value = Some(Decimal::from(2_094)),
                    "follow-7-days" => lever.label_en.clear(),
                    _ => {}
                }
            }
        });
        assert_told(&faults, "lever substitution-45: more than the whole");
        assert_told(&faults, "lever price-skl-2017: neither a number with its unit nor a row that is there");
        assert_told(&faults, "no lever offers the price list skl-2017");
        assert_told(&faults, "lever sou-fee: neither a number");
        assert_told(&faults, "lever physical-2024-doctor: published_prices.csv has no such price");
        assert_told(&faults, "lever follow-7-days is in one language only");
    }

    #[test]
    fn a_map_without_a_region_is_told() {
        let faults = faults_after(|reference| reference.map.codes.retain(|code| code != "09"));
        assert_told(&faults, "does not draw each region once");
    }
}
