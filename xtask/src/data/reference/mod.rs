//! What the page shows and lets people take along but does not calculate with: `data/reference/`.
//!
//! It is no part of the engine, whose size every visitor pays for, and no part of the fingerprint, which tells whether
//! figures may have changed. It is read whole all the same: a column too many or of another type is an error.

mod checks;

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use rust_decimal::Decimal;
use serde::Deserialize;

pub(super) use checks::faults;

use super::day::Day;
use super::rows::{number, number_or_none, rows};

/// All files of the folder.
pub(super) struct Reference {
    pub(super) contact_shares: Vec<ContactShare>,
    pub(super) costs: Vec<HealthCareCost>,
    pub(super) prices: Vec<PublishedPrice>,
    pub(super) reimbursement: Vec<Reimbursement>,
    pub(super) remarks: Vec<Remark>,
    pub(super) cost_shares: Vec<CostShare>,
    pub(super) drg_years: Vec<DrgYears>,
    pub(super) levers: Vec<Lever>,
    pub(super) contact_kinds: Vec<ContactKind>,
    pub(super) statements: Vec<Statement>,
    pub(super) map: Map,
}

impl Reference {
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            contact_shares: rows(folder, "contact_shares")?,
            costs: rows(folder, "health_care_costs")?,
            prices: rows(folder, "published_prices")?,
            reimbursement: rows(folder, "reimbursement_2021")?,
            remarks: rows(folder, "reimbursement_2021_remarks")?,
            cost_shares: rows(folder, "specialised_cost_shares_2020")?,
            drg_years: rows(folder, "drg_years")?,
            levers: rows(folder, "levers")?,
            contact_kinds: rows(folder, "contact_kinds")?,
            statements: rows(folder, "statements")?,
            map: Map::read(&folder.join("sweden_lan.topo.json"))?,
        })
    }

    /// File, region and source of every row. A remark on a whole table has no region.
    pub(super) fn cited(&self) -> Vec<(&'static str, Option<&str>, &str)> {
        let mut cited = vec![("sweden_lan.topo.json", None, self.map.source_id.as_str())];
        macro_rules! rows {
            ($($file:literal: $rows:ident),* $(,)?) => {
                $(cited.extend(self.$rows.iter().map(|row| ($file, Some(row.region_code.as_str()), row.source_id.as_str())));)*
            };
        }
        rows!(
            "contact_shares.csv": contact_shares,
            "health_care_costs.csv": costs,
            "published_prices.csv": prices,
            "reimbursement_2021.csv": reimbursement,
            "specialised_cost_shares_2020.csv": cost_shares,
            "drg_years.csv": drg_years,
            "statements.csv": statements,
        );
        cited.extend(self.levers.iter().map(|row| ("levers.csv", None, row.source_id.as_str())));
        cited.extend(self.contact_kinds.iter().map(|row| ("contact_kinds.csv", None, row.source_id.as_str())));
        cited.extend(
            self.remarks.iter().map(|row| ("reimbursement_2021_remarks.csv", row.region_code.as_deref(), row.source_id.as_str())),
        );
        cited
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactShare {
    pub(super) region_code: String,
    pub(super) year: i32,
    pub(super) provider: String,
    pub(super) profession: String,
    #[serde(deserialize_with = "number")]
    pub(super) share_percent: Decimal,
    #[serde(rename = "qualifier")]
    _qualifier: String,
    #[serde(rename = "status")]
    _status: String,
    pub(super) scope_sv: String,
    pub(super) scope_en: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HealthCareCost {
    pub(super) region_code: String,
    pub(super) year: i32,
    pub(super) measure: String,
    #[serde(deserialize_with = "number")]
    pub(super) value: Decimal,
    pub(super) unit: String,
    pub(super) status: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublishedPrice {
    pub(super) list_id: String,
    pub(super) setting: String,
    pub(super) region_code: String,
    pub(super) contact_type: String,
    pub(super) profession: String,
    pub(super) valid_from: Option<Day>,
    pub(super) valid_to: Option<Day>,
    pub(super) price_sek: u32,
    #[serde(rename = "patient_fee_included")]
    _patient_fee_included: String,
    pub(super) decided_by_sv: String,
    pub(super) decided_by_en: String,
    #[serde(rename = "confidence")]
    _confidence: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reimbursement {
    pub(super) table: u8,
    #[serde(rename = "activity_code")]
    _activity_code: String,
    #[serde(rename = "activity")]
    _activity: String,
    #[serde(rename = "operation")]
    _operation: String,
    pub(super) region_code: String,
    pub(super) measure: String,
    #[serde(deserialize_with = "number_or_none")]
    pub(super) value: Option<Decimal>,
    pub(super) unit: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Remark {
    pub(super) remark_id: usize,
    pub(super) table: Option<u8>,
    pub(super) region_code: Option<String>,
    pub(super) remark_sv: String,
    pub(super) remark_en: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CostShare {
    #[serde(rename = "table")]
    _table: u8,
    pub(super) region_code: String,
    pub(super) measure: String,
    #[serde(deserialize_with = "number")]
    pub(super) value: Decimal,
    #[serde(rename = "unit")]
    _unit: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DrgYears {
    #[serde(rename = "table")]
    _table: u8,
    pub(super) region_code: String,
    pub(super) period_start: i32,
    pub(super) period_end: i32,
    pub(super) years_with_drg: i32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Statement {
    pub(super) statement_id: String,
    #[serde(rename = "topic")]
    _topic: String,
    pub(super) region_code: String,
    pub(super) text_sv: String,
    pub(super) text_en: String,
    pub(super) source_id: String,
}

/// A change that the view Scenario offers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lever {
    pub(super) lever_id: String,
    #[serde(rename = "reform")]
    _reform: String,
    pub(super) measure: String,
    pub(super) profession: String,
    #[serde(deserialize_with = "number_or_none")]
    pub(super) value: Option<Decimal>,
    pub(super) unit: String,
    pub(super) standing: String,
    pub(super) refers_to: String,
    pub(super) label_sv: String,
    pub(super) label_en: String,
    pub(super) setting_sv: String,
    pub(super) setting_en: String,
    pub(super) not_known_sv: String,
    pub(super) not_known_en: String,
    pub(super) source_id: String,
}

/// A kind of contact and whether it is qualified care.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactKind {
    pub(super) kind_id: String,
    pub(super) verdict: String,
    pub(super) label_sv: String,
    pub(super) label_en: String,
    pub(super) reason_sv: String,
    pub(super) reason_en: String,
    pub(super) source_id: String,
}

/// The map, as far as it is checked: the areas it draws.
pub(super) struct Map {
    pub(super) source_id: String,
    pub(super) codes: Vec<String>,
}

impl Map {
    fn read(path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
        let topology: serde_json::Value = serde_json::from_str(&text).with_context(|| format!("{}", path.display()))?;
        let text_at = |value: &serde_json::Value, name: &str| value[name].as_str().map(str::to_owned);
        let areas = topology["objects"]["regions"]["geometries"].as_array().context("the map has no regions")?;
        Ok(Self {
            source_id: text_at(&topology, "source_id").context("the map names no source")?,
            codes: areas
                .iter()
                .map(|area| text_at(area, "id"))
                .collect::<Option<_>>()
                .context("an area of the map has no code")?,
        })
    }
}
