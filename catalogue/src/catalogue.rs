//! The built-in data as the page lists it: one thing, a twin for each type of it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;
use utomlanskollen::claim::{Claim, ClaimStatus};
use utomlanskollen::contact::Profession;
use utomlanskollen::data::{self, PublishedCase};
use utomlanskollen::peer::{self, Peers};
use utomlanskollen::price_list::{DayPrecision, PublishedList};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::region::Region;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Catalogue {
    regions: Vec<RegionOut>,
    peers: Vec<PeersOut>,
    professions: Vec<&'static str>,
    series: Vec<Series>,
    fees: Vec<Fees>,
    fee_caps: Vec<FeeCap>,
    centre_charges: Vec<CentreCharge>,
    mixes: Vec<MixOut>,
    cases: Vec<CaseOut>,
    population_dates: Vec<PopulationOut>,
    net_costs: Vec<NetCostOut>,
    claims: Vec<ClaimOut>,
    sources: Vec<SourceOut>,
    checked_on: String,
    engine: &'static str,
    data_sha256: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RegionOut {
    code: &'static str,
    name: &'static str,
    short_name: &'static str,
    name_en: &'static str,
    collaboration: &'static [&'static str],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PeersOut {
    region: &'static str,
    collaboration: Vec<CollaborationOut>,
    nearest: Vec<&'static str>,
    population_date: String,
}

#[derive(Serialize)]
struct CollaborationOut {
    name: &'static str,
    regions: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Series {
    id: &'static str,
    decided_by: BTreeMap<&'static str, &'static str>,
    status: &'static str,
    lists: Vec<ListOut>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ListOut {
    id: &'static str,
    from: String,
    from_precision: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed_through: Option<String>,
    fee_included: &'static str,
    classes: Vec<Class>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Class {
    professions: Vec<&'static str>,
    price: String,
    other_reports: Vec<Report>,
    source_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    price: String,
    fee_included: &'static str,
    source_id: &'static str,
}

#[derive(Serialize)]
struct Fees {
    id: &'static str,
    region: &'static str,
    fees: Vec<FeeOut>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FeeOut {
    from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    profession: &'static str,
    amount: String,
    source_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FeeCap {
    id: &'static str,
    from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    amount: String,
    source_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CentreCharge {
    id: &'static str,
    region: &'static str,
    charges: Vec<Amount>,
    source_ids: Vec<&'static str>,
}

#[derive(Serialize)]
struct Amount {
    profession: &'static str,
    amount: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct MixOut {
    id: &'static str,
    year: i32,
    shares: Vec<MixShare>,
    source_ids: [&'static str; 1],
}

#[derive(Serialize)]
struct MixShare {
    profession: &'static str,
    share: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CaseOut {
    id: &'static str,
    input: CaseInput,
    source_ids: Vec<&'static str>,
    claims: BTreeMap<&'static str, &'static str>,
}

/// A question in the form that `calculate` takes.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CaseInput {
    period: CasePeriod,
    entries: [CaseEntry; 1],
    price_list: CaseSeries,
    fee: CaseFees,
}

#[derive(Serialize)]
struct CasePeriod {
    from: String,
    to: String,
}

#[derive(Serialize)]
struct CaseSeries {
    series: &'static str,
}

#[derive(Serialize)]
struct CaseFees {
    published: &'static str,
}

#[derive(Serialize)]
struct CaseEntry {
    region: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsplit: Option<CaseUnsplit>,
    #[serde(skip_serializing_if = "Option::is_none")]
    invoiced: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    patients: Option<Number>,
}

#[derive(Serialize)]
struct CaseUnsplit {
    count: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    mix: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PopulationOut {
    region: &'static str,
    date: String,
    count: String,
    source_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NetCostOut {
    region: &'static str,
    year: i32,
    amount: String,
    source_id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ClaimOut {
    id: &'static str,
    region: &'static str,
    year: i32,
    measure: &'static str,
    value: Number,
    status: &'static str,
    coverage: &'static str,
    qualifier: &'static str,
    from: String,
    to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<BTreeMap<&'static str, &'static str>>,
    source_id: &'static str,
}

#[derive(Serialize)]
struct SourceOut {
    id: &'static str,
    title: &'static str,
    language: &'static str,
    publisher: &'static str,
    published: &'static str,
    url: &'static str,
}

/// A number in the form that `calculate` takes: plain text when it is exact, else an object where what is missing is
/// not known.
#[derive(Serialize)]
#[serde(untagged)]
enum Number {
    Exact(String),
    Open {
        #[serde(skip_serializing_if = "Option::is_none")]
        value: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        low: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        high: Option<String>,
    },
}

impl Number {
    fn of(number: Bounded) -> Self {
        let text = |number: Decimal| number.normalize().to_string();
        match number.value.filter(|_| number.is_exact()) {
            Some(value) => Self::Exact(text(value)),
            None => Self::Open { value: number.value.map(text), low: number.low.map(text), high: number.high.map(text) },
        }
    }
}

impl Catalogue {
    pub(crate) fn built_in() -> Self {
        Self {
            regions: regions(),
            peers: Region::all().filter_map(peer::peers).map(PeersOut::of).collect(),
            professions: Profession::ALL.map(Profession::code).to_vec(),
            series: series(),
            fees: fees(),
            fee_caps: fee_caps(),
            centre_charges: centre_charges(),
            mixes: mixes(),
            cases: data::CASES.iter().map(CaseOut::of).collect(),
            population_dates: populations(),
            net_costs: net_costs(),
            claims: data::CLAIMS.iter().map(ClaimOut::of).collect(),
            sources: sources(),
            checked_on: data::CHECKED_ON.to_string(),
            // All crates have one version: the workspace's.
            engine: env!("CARGO_PKG_VERSION"),
            data_sha256: data::DATA_SHA256,
        }
    }
}

fn regions() -> Vec<RegionOut> {
    let region = |region: Region| {
        let names = region.names();
        RegionOut {
            code: names.code,
            name: names.name,
            short_name: names.short_name,
            name_en: names.name_en,
            collaboration: names.collaboration,
        }
    };
    Region::all().map(region).collect()
}

impl PeersOut {
    fn of(peers: Peers) -> Self {
        let codes = |regions: Vec<Region>| regions.into_iter().map(Region::code).collect();
        let collaboration = peers.collaboration.into_iter();
        Self {
            region: peers.region.code(),
            collaboration: collaboration.map(|(name, regions)| CollaborationOut { name, regions: codes(regions) }).collect(),
            nearest: codes(peers.nearest),
            population_date: peers.population_day.to_string(),
        }
    }
}

fn series() -> Vec<Series> {
    data::PRICE_SERIES
        .iter()
        .map(|series| Series {
            id: series.id,
            decided_by: BTreeMap::from([("sv", series.decided_by_sv), ("en", series.decided_by_en)]),
            status: series.status.code(),
            lists: series.lists.iter().map(ListOut::of).collect(),
        })
        .collect()
}

impl ListOut {
    fn of(list: &PublishedList) -> Self {
        Self {
            id: list.id,
            from: list.validity.first.to_string(),
            from_precision: if list.from_precision == DayPrecision::Day { "day" } else { "month" },
            to: list.validity.last.map(|day| day.to_string()),
            confirmed_through: list.confirmed_through.map(|day| day.to_string()),
            fee_included: list.fee_included.code(),
            classes: list
                .classes
                .iter()
                .map(|class| Class {
                    professions: codes(class.professions),
                    price: class.price.to_string(),
                    other_reports: class
                        .other_reports
                        .iter()
                        .map(|report| Report {
                            price: report.price.to_string(),
                            fee_included: report.fee_included.code(),
                            source_id: report.source.id(),
                        })
                        .collect(),
                    source_id: class.source.id(),
                })
                .collect(),
        }
    }
}

fn codes(professions: &[Profession]) -> Vec<&'static str> {
    professions.iter().map(|profession| profession.code()).collect()
}

fn fees() -> Vec<Fees> {
    data::PATIENT_FEES
        .iter()
        .map(|schedule| Fees {
            id: schedule.id,
            region: schedule.care_region.code(),
            fees: schedule
                .fees
                .iter()
                .flat_map(|fee| {
                    fee.professions.iter().map(|profession| FeeOut {
                        from: fee.validity.first.to_string(),
                        to: fee.validity.last.map(|day| day.to_string()),
                        profession: profession.code(),
                        amount: fee.fee.to_string(),
                        source_id: fee.source.id(),
                    })
                })
                .collect(),
        })
        .collect()
}

fn fee_caps() -> Vec<FeeCap> {
    data::FEE_CAPS
        .iter()
        .map(|cap| FeeCap {
            id: cap.id,
            from: cap.validity.first.to_string(),
            to: cap.validity.last.map(|day| day.to_string()),
            amount: cap.cap.to_string(),
            source_id: cap.source.id(),
        })
        .collect()
}

fn centre_charges() -> Vec<CentreCharge> {
    data::CENTRE_CHARGES
        .iter()
        .map(|charge| {
            let mut source_ids: Vec<_> = charge.charges.iter().map(|(.., source)| source.id()).collect();
            source_ids.dedup();
            let amounts = charge.charges.iter().flat_map(|(professions, amount, _)| {
                professions.iter().map(|profession| Amount { profession: profession.code(), amount: amount.to_string() })
            });
            CentreCharge { id: charge.id, region: charge.home_region.code(), charges: amounts.collect(), source_ids }
        })
        .collect()
}

fn mixes() -> Vec<MixOut> {
    data::MIXES
        .iter()
        .map(|mix| MixOut {
            id: mix.id,
            year: mix.year,
            shares: mix
                .shares
                .iter()
                .map(|(profession, share)| MixShare { profession: profession.code(), share: share.to_string() })
                .collect(),
            source_ids: [mix.source.id()],
        })
        .collect()
}

impl CaseOut {
    fn of(case: &PublishedCase) -> Self {
        let number = |claim: Option<&Claim>| claim.map(|claim| Number::of(claim.bounded()));
        let claims = [case.contacts, case.invoiced, case.patients];
        let mut source_ids: Vec<_> = claims.into_iter().flatten().map(|claim| claim.source.id()).collect();
        source_ids.dedup();
        Self {
            id: case.id,
            input: CaseInput {
                period: CasePeriod { from: case.period.first().to_string(), to: case.period.last().to_string() },
                entries: [CaseEntry {
                    region: case.area.code(),
                    unsplit: number(case.contacts).map(|count| CaseUnsplit { count, mix: case.mix }),
                    invoiced: number(case.invoiced),
                    patients: number(case.patients),
                }],
                price_list: CaseSeries { series: case.series },
                fee: CaseFees { published: case.fees },
            },
            source_ids,
            claims: claims.into_iter().flatten().map(|claim| (claim.measure.code(), claim.id)).collect(),
        }
    }
}

fn populations() -> Vec<PopulationOut> {
    data::POPULATIONS
        .iter()
        .map(|row| PopulationOut {
            region: row.area.code(),
            date: row.day.to_string(),
            count: row.inhabitants.to_string(),
            source_id: row.source.id(),
        })
        .collect()
}

fn net_costs() -> Vec<NetCostOut> {
    data::NET_COSTS
        .iter()
        .map(|row| NetCostOut {
            region: row.area.code(),
            year: row.year,
            amount: row.kronor.normalize().to_string(),
            source_id: row.source.id(),
        })
        .collect()
}

impl ClaimOut {
    fn of(claim: &Claim) -> Self {
        Self {
            id: claim.id,
            region: claim.area.code(),
            year: claim.period.first().year(),
            measure: claim.measure.code(),
            value: Number::of(claim.bounded()),
            status: if claim.status == ClaimStatus::Final { "final" } else { "preliminary" },
            coverage: claim.coverage.code(),
            qualifier: claim.qualifier.code(),
            from: claim.period.first().to_string(),
            to: claim.period.last().to_string(),
            scope: claim.scope.map(|scope| BTreeMap::from([("sv", scope.sv), ("en", scope.en)])),
            source_id: claim.source.id(),
        }
    }
}

fn sources() -> Vec<SourceOut> {
    data::SOURCES
        .iter()
        .map(|source| SourceOut {
            id: source.id,
            title: source.title,
            language: source.language,
            publisher: source.publisher,
            published: source.published,
            url: source.url,
        })
        .collect()
}
