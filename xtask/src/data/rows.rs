//! The rows of the data files, one type for each file. An empty cell is `None`; a column too many or too few is an error.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use rust_decimal::Decimal;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use sha2::{Digest as _, Sha256};

use super::day::Day;

/// All files.
pub(super) struct Data {
    pub(super) regions: Vec<Region>,
    pub(super) sources: Vec<Source>,
    pub(super) populations: Vec<Population>,
    pub(super) net_costs: Vec<NetCost>,
    pub(super) series: Vec<Series>,
    pub(super) lists: Vec<List>,
    pub(super) prices: Vec<Price>,
    pub(super) reports: Vec<Report>,
    pub(super) fees: Vec<Fee>,
    pub(super) fee_caps: Vec<FeeCap>,
    pub(super) charges: Vec<Charge>,
    pub(super) mixes: Vec<MixShare>,
    pub(super) claims: Vec<Claim>,
    pub(super) cases: Vec<Case>,
    pub(super) review_words: Vec<ReviewWord>,
    /// Of all the files in the order of their names, in hexadecimal digits.
    pub(super) sha256: String,
}

impl Data {
    pub(super) fn read(folder: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            regions: rows(folder, "regions")?,
            sources: rows(folder, "sources")?,
            populations: rows(folder, "population")?,
            net_costs: rows(folder, "net_costs")?,
            series: rows(folder, "price_series")?,
            lists: rows(folder, "price_lists")?,
            prices: rows(folder, "prices")?,
            reports: rows(folder, "price_reports")?,
            fees: rows(folder, "patient_fees")?,
            fee_caps: rows(folder, "fee_caps")?,
            charges: rows(folder, "centre_charges")?,
            mixes: rows(folder, "mixes")?,
            claims: rows(folder, "claims")?,
            cases: rows(folder, "cases")?,
            review_words: rows(folder, "review_words")?,
            sha256: fingerprint(folder)?,
        })
    }

    pub(super) fn row_count(&self) -> usize {
        self.regions.len()
            + self.sources.len()
            + self.populations.len()
            + self.net_costs.len()
            + self.series.len()
            + self.lists.len()
            + self.prices.len()
            + self.reports.len()
            + self.fees.len()
            + self.fee_caps.len()
            + self.charges.len()
            + self.mixes.len()
            + self.claims.len()
            + self.cases.len()
            + self.review_words.len()
    }
}

impl Data {
    /// The sources of what the engine carries.
    pub(super) fn named_sources(&self) -> BTreeSet<&str> {
        self.populations
            .iter()
            .map(|row| row.source_id.as_str())
            .chain(self.net_costs.iter().map(|row| row.source_id.as_str()))
            .chain(self.series.iter().map(|row| row.source_id.as_str()))
            .chain(self.lists.iter().map(|row| row.source_id.as_str()))
            .chain(self.prices.iter().map(|row| row.source_id.as_str()))
            .chain(self.reports.iter().map(|row| row.source_id.as_str()))
            .chain(self.fees.iter().map(|row| row.source_id.as_str()))
            .chain(self.fee_caps.iter().map(|row| row.source_id.as_str()))
            .chain(self.charges.iter().map(|row| row.source_id.as_str()))
            .chain(self.mixes.iter().map(|row| row.source_id.as_str()))
            .chain(self.claims.iter().map(|row| row.source_id.as_str()))
            .chain(self.review_words.iter().filter_map(|row| row.source_id.as_deref()))
            .chain(OF_RULES)
            .collect()
    }
}

/// Sources of rules that are in the code and in no row: who pays no fee, by which an invoice is reviewed.
const OF_RULES: [&str; 1] = ["skr_fees_2020"];

/// What `LC_ALL=C cat data/*.csv | sha256sum` prints.
fn fingerprint(folder: &Path) -> anyhow::Result<String> {
    let entries = fs::read_dir(folder).context("could not list data/")?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "csv"));
    files.sort_unstable();
    let mut hash = Sha256::new();
    for file in files {
        hash.update(fs::read(&file).with_context(|| format!("could not read {}", file.display()))?);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

pub(super) fn rows<Row: DeserializeOwned>(folder: &Path, name: &str) -> anyhow::Result<Vec<Row>> {
    let path = folder.join(name).with_extension("csv");
    let reader = csv::Reader::from_path(&path).with_context(|| format!("could not open data/{name}.csv"))?;
    reader.into_deserialize().collect::<Result<_, _>>().with_context(|| format!("data/{name}.csv"))
}

/// A decimal number as written; the csv crate alone would go by way of a float.
pub(super) fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let cell = String::deserialize(deserializer)?;
    Decimal::from_str_exact(&cell).map_err(D::Error::custom)
}

/// The same where the cell may be empty.
pub(super) fn number_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let cell = Option::<String>::deserialize(deserializer)?;
    cell.map(|cell| Decimal::from_str_exact(&cell).map_err(D::Error::custom)).transpose()
}

/// Names separated by semicolons in one cell.
fn names<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let cell = String::deserialize(deserializer)?;
    Ok(cell.split(';').map(str::to_owned).collect())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Region {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) short_name: String,
    pub(super) name_en: String,
    #[serde(deserialize_with = "names")]
    pub(super) collaboration: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) source_id: String,
    pub(super) title: String,
    pub(super) language: String,
    pub(super) publisher: String,
    pub(super) published: String,
    pub(super) url: String,
    #[serde(rename = "licence")]
    _licence: String,
    pub(super) remark_sv: String,
    pub(super) remark_en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Population {
    pub(super) region_code: String,
    pub(super) day: Day,
    pub(super) population: u32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NetCost {
    pub(super) region_code: String,
    pub(super) year: i32,
    #[serde(deserialize_with = "number")]
    pub(super) net_cost_mnkr: Decimal,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Series {
    pub(super) series_id: String,
    pub(super) setting: String,
    pub(super) status: String,
    pub(super) decided_by_sv: String,
    pub(super) decided_by_en: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct List {
    pub(super) list_id: String,
    pub(super) series_id: String,
    pub(super) valid_from: Day,
    pub(super) from_precision: String,
    pub(super) valid_to: Option<Day>,
    pub(super) confirmed_through: Option<Day>,
    pub(super) fee_included: String,
    pub(super) checked_on: Day,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Price {
    pub(super) list_id: String,
    #[serde(deserialize_with = "names")]
    pub(super) professions: Vec<String>,
    pub(super) price_sek: u32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Report {
    pub(super) list_id: String,
    pub(super) profession: String,
    pub(super) price_sek: u32,
    pub(super) fee_included: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fee {
    pub(super) schedule_id: String,
    pub(super) region_code: String,
    pub(super) valid_from: Day,
    pub(super) valid_to: Option<Day>,
    #[serde(deserialize_with = "names")]
    pub(super) professions: Vec<String>,
    pub(super) fee_sek: u32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FeeCap {
    pub(super) cap_id: String,
    pub(super) valid_from: Day,
    pub(super) valid_to: Option<Day>,
    pub(super) cap_sek: u32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Charge {
    pub(super) charge_id: String,
    pub(super) region_code: String,
    #[serde(deserialize_with = "names")]
    pub(super) professions: Vec<String>,
    pub(super) charge_sek: u32,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MixShare {
    pub(super) mix_id: String,
    pub(super) year: i32,
    pub(super) profession: String,
    #[serde(deserialize_with = "number")]
    pub(super) share_percent: Decimal,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub(super) claim_id: String,
    pub(super) region_code: String,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) measure: String,
    #[serde(deserialize_with = "number")]
    pub(super) value: Decimal,
    pub(super) qualifier: String,
    #[serde(deserialize_with = "number_or_none")]
    pub(super) resolution: Option<Decimal>,
    pub(super) status: String,
    pub(super) coverage: String,
    pub(super) scope_sv: String,
    pub(super) scope_en: String,
    pub(super) source_id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    pub(super) case_id: String,
    pub(super) region_code: String,
    pub(super) from: Day,
    pub(super) to: Day,
    pub(super) contacts_claim: Option<String>,
    pub(super) invoiced_claim: Option<String>,
    pub(super) patients_claim: Option<String>,
    pub(super) mix_id: Option<String>,
    pub(super) series_id: String,
    pub(super) fee_schedule: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReviewWord {
    pub(super) kind: String,
    pub(super) word: String,
    pub(super) meaning: String,
    pub(super) source_id: Option<String>,
}
