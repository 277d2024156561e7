//! Writes the checked data as Rust constants, one thing: a table for each file.

use anyhow::{Context as _, bail};
use rust_decimal::Decimal;

use super::day::Day;
use super::review_words;
use super::rows::{Claim, Data};

pub(super) fn write(data: &Data) -> anyhow::Result<String> {
    let sections = [
        HEAD.to_owned(),
        checked_on(data)?,
        fingerprint(data),
        regions(data),
        sources(data),
        populations(data)?,
        net_costs(data)?,
        series(data)?,
        fees(data)?,
        fee_caps(data)?,
        charges(data)?,
        mixes(data)?,
        claims(data)?,
        cases(data)?,
        review_words::write(data)?,
    ];
    Ok(sections.join("\n"))
}

const HEAD: &str = "//! Written from `data/*.csv` by `cargo xtask data`. Do not edit.

use rust_decimal::Decimal;
use time::Month;

use super::{NetCostOfPrimaryCare, Population, PublishedCase};
use crate::centre_charge::PublishedCharge;
use crate::claim::{Claim, ClaimMeasure, ClaimScope, ClaimStatus, Coverage, Qualifier};
use crate::contact::Profession;
use crate::money::Kronor;
use crate::patient_fee::{PublishedFee, PublishedFeeCap, PublishedFees};
use crate::period::{Day, Period, Validity};
use crate::price_list::{DayPrecision, FeeIncluded, PriceClass, PriceReport, PriceStatus, PublishedList, PublishedSeries};
use crate::region::{Area, Region, RegionNames};
use crate::review::row::{ContactTypeWord, Initiative, ProfessionWord};
use crate::review::settings::{AmountsAre, Role};
use crate::review::words::{FootWord, HeadingWord};
use crate::source::{Source, SourceId};
use crate::volume::Mix;
";

/// Position of each kind of named row, so that tables point at each other by position.
fn position<T>(rows: &[T], name: &str, of: impl Fn(&T) -> &str, kind: &str) -> anyhow::Result<usize> {
    rows.iter().position(|row| of(row) == name).with_context(|| format!("{kind} {name} is not known"))
}

pub(super) fn source(data: &Data, id: &str) -> anyhow::Result<String> {
    let position = position(&carried_sources(data), id, |source| &source.source_id, "source")?;
    Ok(format!("SourceId::at({position})"))
}

fn area(data: &Data, code: &str) -> anyhow::Result<String> {
    if code == "00" {
        return Ok("Area::Nation".to_owned());
    }
    let position = position(&data.regions, code, |region| &region.code, "region")?;
    Ok(format!("Area::Region(Region::at({position}))"))
}

fn day(day: Day) -> String {
    format!("Day::literal({}, Month::{}, {})", day.0.year(), day.0.month(), day.0.day())
}

fn optional(day_or_none: Option<Day>) -> String {
    day_or_none.map_or_else(|| "None".to_owned(), |some| format!("Some({})", day(some)))
}

fn validity(first: Day, last: Option<Day>) -> String {
    format!("Validity {{ first: {}, last: {} }}", day(first), optional(last))
}

fn period(first: Day, last: Day) -> anyhow::Result<String> {
    let after = Day(last.0.next_day().context("the calendar ends")?);
    Ok(format!("Period::literal({}, {})", day(first), day(after)))
}

fn decimal(number: Decimal) -> anyhow::Result<String> {
    let number = number.normalize();
    let mantissa = u128::try_from(number.mantissa()).context("a published number is below zero")?;
    let (low, middle, high) = (mantissa as u32, (mantissa >> 32) as u32, (mantissa >> 64) as u32);
    Ok(format!("Decimal::from_parts({low}, {middle}, {high}, false, {})", number.scale()))
}

pub(super) fn profession(name: &str) -> anyhow::Result<String> {
    let variant = match name {
        "doctor" => "Doctor",
        "nurse" => "Nurse",
        "physiotherapist" => "Physiotherapist",
        "psychologist" => "Psychologist",
        "counsellor" => "Counsellor",
        "psychotherapist" => "Psychotherapist",
        "other_licensed" => "OtherLicensed",
        _ => bail!("profession {name} is not known"),
    };
    Ok(format!("Profession::{variant}"))
}

fn professions(names: &[String]) -> anyhow::Result<String> {
    let variants: Vec<String> = names.iter().map(|name| profession(name)).collect::<Result<_, _>>()?;
    Ok(format!("&[{}]", variants.join(", ")))
}

fn fee_included(name: &str) -> anyhow::Result<&'static str> {
    Ok(match name {
        "yes" => "FeeIncluded::Yes",
        "no" => "FeeIncluded::No",
        "unknown" => "FeeIncluded::Unknown",
        _ => bail!("fee_included {name} is not yes, no or unknown"),
    })
}

/// A public constant with its rows. The name is quoted, so that a text may hold anything.
pub(super) fn table(doc: &str, name: &str, kind: &str, rows: &[String]) -> String {
    format!("/// {doc}\npub static {name}: &[{kind}] = &[{}];\n", rows.join(",\n"))
}

fn checked_on(data: &Data) -> anyhow::Result<String> {
    let day_checked = data.lists.iter().map(|list| list.checked_on).min().context("there is no price list")?;
    Ok(format!(
        "/// The day on which all price lists had last been checked.\npub const CHECKED_ON: Day = {};\n",
        day(day_checked)
    ))
}

fn fingerprint(data: &Data) -> String {
    format!(
        "/// SHA-256 of the files these tables are written from, in hexadecimal digits: `LC_ALL=C cat data/*.csv | sha256sum`.\npub const DATA_SHA256: &str = {:?};\n",
        data.sha256
    )
}

fn regions(data: &Data) -> String {
    let row = |region: &super::rows::Region| {
        format!(
            "RegionNames {{ code: {:?}, name: {:?}, short_name: {:?}, name_en: {:?}, collaboration: &{:?} }}",
            region.code, region.name, region.short_name, region.name_en, region.collaboration
        )
    };
    let rows: Vec<String> = data.regions.iter().map(row).collect();
    let count = rows.len();
    format!("/// The regions in code order.\npub static REGIONS: [RegionNames; {count}] = [{}];\n", rows.join(",\n"))
}

/// Those that something in the tables comes from; the others are of what is only shown.
fn carried_sources(data: &Data) -> Vec<&super::rows::Source> {
    let named = data.named_sources();
    data.sources.iter().filter(|source| named.contains(source.source_id.as_str())).collect()
}

fn sources(data: &Data) -> String {
    let row = |source: &super::rows::Source| {
        format!(
            "Source {{ id: {:?}, title: {:?}, language: {:?}, publisher: {:?}, published: {:?}, url: {:?} }}",
            source.source_id, source.title, source.language, source.publisher, source.published, source.url
        )
    };
    let carried = carried_sources(data);
    let rows: Vec<String> = carried.iter().copied().map(row).collect();
    let ids: Vec<String> = carried.iter().map(|source| format!("{:?}", source.source_id)).collect();
    let ids = table("Short names of the sources.", "SOURCE_IDS", "&str", &ids);
    format!(
        "{ids}\n{}",
        table("Where the numbers come from, in the order of their short names above.", "SOURCES", "Source", &rows)
    )
}

fn populations(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for row in &data.populations {
        rows.push(format!(
            "Population {{ area: {}, day: {}, inhabitants: {}, source: {} }}",
            area(data, &row.region_code)?,
            day(row.day),
            row.population,
            source(data, &row.source_id)?
        ));
    }
    Ok(table("Inhabitants, in order of time.", "POPULATIONS", "Population", &rows))
}

fn net_costs(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for row in &data.net_costs {
        let kronor = row.net_cost_mnkr * Decimal::from(1_000_000);
        rows.push(format!(
            "NetCostOfPrimaryCare {{ area: {}, year: {}, kronor: {}, source: {} }}",
            area(data, &row.region_code)?,
            row.year,
            decimal(kronor)?,
            source(data, &row.source_id)?
        ));
    }
    Ok(table("Net cost of primary care.", "NET_COSTS", "NetCostOfPrimaryCare", &rows))
}

fn series(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    // Other settings than digital contacts belong to other questions.
    for series in data.series.iter().filter(|series| series.setting == "digital") {
        let status = match series.status.as_str() {
            "recommended" => "PriceStatus::Recommended",
            "adopted" => "PriceStatus::Adopted",
            "actual" => "PriceStatus::Actual",
            other => bail!("price status {other} is not known"),
        };
        let mut lists: Vec<_> = data.lists.iter().filter(|list| list.series_id == series.series_id).collect();
        lists.sort_by_key(|list| list.valid_from);
        let lists: Vec<String> = lists.into_iter().map(|list| price_list(data, list)).collect::<Result<_, _>>()?;
        rows.push(format!(
            "PublishedSeries {{ id: {:?}, status: {status}, decided_by_sv: {:?}, decided_by_en: {:?}, lists: &[{}] }}",
            series.series_id,
            series.decided_by_sv,
            series.decided_by_en,
            lists.join(",\n")
        ));
    }
    Ok(table("Price lists by decider.", "PRICE_SERIES", "PublishedSeries", &rows))
}

fn price_list(data: &Data, list: &super::rows::List) -> anyhow::Result<String> {
    let precision = match list.from_precision.as_str() {
        "day" => "DayPrecision::Day",
        "month" => "DayPrecision::Month",
        other => bail!("precision {other} is not day or month"),
    };
    let mut classes = Vec::new();
    for price in data.prices.iter().filter(|price| price.list_id == list.list_id) {
        let mut reports = Vec::new();
        for report in &data.reports {
            if report.list_id == list.list_id && price.professions.contains(&report.profession) {
                reports.push(format!(
                    "PriceReport {{ price: Kronor::whole({}), fee_included: {}, source: {} }}",
                    report.price_sek,
                    fee_included(&report.fee_included)?,
                    source(data, &report.source_id)?
                ));
            }
        }
        classes.push(format!(
            "PriceClass {{ professions: {}, price: Kronor::whole({}), source: {}, other_reports: &[{}] }}",
            professions(&price.professions)?,
            price.price_sek,
            source(data, &price.source_id)?,
            reports.join(", ")
        ));
    }
    Ok(format!(
        "PublishedList {{ id: {:?}, validity: {}, from_precision: {precision}, confirmed_through: {}, fee_included: {}, classes: &[{}] }}",
        list.list_id,
        validity(list.valid_from, list.valid_to),
        optional(list.confirmed_through),
        fee_included(&list.fee_included)?,
        classes.join(",\n")
    ))
}

/// Rows that belong together by a name, in the order the names first come.
fn grouped<T>(rows: &[T], name: impl Fn(&T) -> &str) -> Vec<(&T, Vec<&T>)> {
    let mut groups: Vec<(&T, Vec<&T>)> = Vec::new();
    for row in rows {
        match groups.iter_mut().find(|(first, _)| name(first) == name(row)) {
            Some((_, group)) => group.push(row),
            None => groups.push((row, vec![row])),
        }
    }
    groups
}

fn fees(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for (first, group) in grouped(&data.fees, |fee| &fee.schedule_id) {
        let mut fees = Vec::new();
        for fee in group {
            fees.push(format!(
                "PublishedFee {{ validity: {}, professions: {}, fee: Kronor::whole({}), source: {} }}",
                validity(fee.valid_from, fee.valid_to),
                professions(&fee.professions)?,
                fee.fee_sek,
                source(data, &fee.source_id)?
            ));
        }
        rows.push(format!(
            "PublishedFees {{ id: {:?}, care_region: {}, fees: &[{}] }}",
            first.schedule_id,
            area(data, &first.region_code)?,
            fees.join(",\n")
        ));
    }
    Ok(table("Patient fees by care region.", "PATIENT_FEES", "PublishedFees", &rows))
}

fn fee_caps(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for cap in &data.fee_caps {
        rows.push(format!(
            "PublishedFeeCap {{ id: {:?}, validity: {}, cap: Kronor::whole({}), source: {} }}",
            cap.cap_id,
            validity(cap.valid_from, cap.valid_to),
            cap.cap_sek,
            source(data, &cap.source_id)?
        ));
    }
    Ok(table("The yearly cap on patient fees, in order of time.", "FEE_CAPS", "PublishedFeeCap", &rows))
}

fn charges(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for (first, group) in grouped(&data.charges, |charge| &charge.charge_id) {
        let mut charges = Vec::new();
        for charge in group {
            let (professions, source) = (professions(&charge.professions)?, source(data, &charge.source_id)?);
            charges.push(format!("({professions}, Kronor::whole({}), {source})", charge.charge_sek));
        }
        rows.push(format!(
            "PublishedCharge {{ id: {:?}, home_region: {}, charges: &[{}] }}",
            first.charge_id,
            area(data, &first.region_code)?,
            charges.join(", ")
        ));
    }
    Ok(table("Charges to the listed care centre.", "CENTRE_CHARGES", "PublishedCharge", &rows))
}

fn mixes(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for (first, group) in grouped(&data.mixes, |share| &share.mix_id) {
        let mut shares = Vec::new();
        for share in group {
            shares.push(format!(
                "({}, {})",
                profession(&share.profession)?,
                decimal(share.share_percent / Decimal::ONE_HUNDRED)?
            ));
        }
        rows.push(format!(
            "Mix {{ id: {:?}, year: {}, shares: &[{}], source: {} }}",
            first.mix_id,
            first.year,
            shares.join(", "),
            source(data, &first.source_id)?
        ));
    }
    Ok(table("Published shares of the professions.", "MIXES", "Mix", &rows))
}

fn measure(claim: &Claim) -> anyhow::Result<&'static str> {
    Ok(match claim.measure.as_str() {
        "contacts" => "Contacts",
        "contacts_per_1000" => "ContactsPerThousand",
        "invoiced_sek" => "Invoiced",
        "invoiced_per_inhabitant" => "InvoicedPerInhabitant",
        "patients" => "Patients",
        "referrals" => "Referrals",
        other => bail!("claim {}: measure {other} is not known", claim.claim_id),
    })
}

fn claims(data: &Data) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for claim in &data.claims {
        let qualifier = match (claim.qualifier.as_str(), claim.resolution) {
            ("exact", None) => "Qualifier::Exact".to_owned(),
            ("rounded", Some(resolution)) => format!("Qualifier::Rounded {{ resolution: {} }}", decimal(resolution)?),
            ("about", None) => "Qualifier::About".to_owned(),
            ("at_least", None) => "Qualifier::AtLeast".to_owned(),
            ("over", None) => "Qualifier::Over".to_owned(),
            ("at_most", None) => "Qualifier::AtMost".to_owned(),
            ("almost", None) => "Qualifier::Almost".to_owned(),
            (other, _) => bail!("claim {}: qualifier {other} is not known", claim.claim_id),
        };
        let status = match claim.status.as_str() {
            "final" => "ClaimStatus::Final",
            "preliminary" => "ClaimStatus::Preliminary",
            other => bail!("claim {}: status {other} is not known", claim.claim_id),
        };
        let (measure, coverage) = (measure(claim)?, coverage(claim)?);
        rows.push(format!(
            "Claim {{ id: {:?}, area: {}, period: {}, measure: ClaimMeasure::{measure}, value: {}, qualifier: {qualifier}, status: {status}, coverage: {coverage}, scope: {}, source: {} }}",
            claim.claim_id,
            area(data, &claim.region_code)?,
            period(claim.from, claim.to)?,
            decimal(claim.value)?,
            scope(claim),
            source(data, &claim.source_id)?
        ));
    }
    Ok(table("Published values, the one in use first where several disagree.", "CLAIMS", "Claim", &rows))
}

fn coverage(claim: &Claim) -> anyhow::Result<&'static str> {
    Ok(match claim.coverage.as_str() {
        "all" => "Coverage::All",
        "via_jonkoping" => "Coverage::ViaJonkoping",
        "via_sormland" => "Coverage::ViaSormland",
        "provider_inside" => "Coverage::ProviderInside",
        "unclear" => "Coverage::Unclear",
        other => bail!("claim {}: coverage {other} is not known", claim.claim_id),
    })
}

fn scope(Claim { scope_sv, scope_en, .. }: &Claim) -> String {
    if scope_sv.is_empty() { "None".to_owned() } else { format!("Some(ClaimScope {{ sv: {scope_sv:?}, en: {scope_en:?} }})") }
}

fn cases(data: &Data) -> anyhow::Result<String> {
    let reference = |id: &Option<String>| -> anyhow::Result<String> {
        let Some(id) = id else {
            return Ok("None".to_owned());
        };
        let position = position(&data.claims, id, |claim| &claim.claim_id, "claim")?;
        Ok(format!("Some(&CLAIMS[{position}])"))
    };
    let mut rows = Vec::new();
    for case in &data.cases {
        rows.push(format!(
            "PublishedCase {{ id: {:?}, area: {}, period: {}, contacts: {}, invoiced: {}, patients: {}, mix: {:?}, series: {:?}, fees: {:?} }}",
            case.case_id,
            area(data, &case.region_code)?,
            period(case.from, case.to)?,
            reference(&case.contacts_claim)?,
            reference(&case.invoiced_claim)?,
            reference(&case.patients_claim)?,
            case.mix_id,
            case.series_id,
            case.fee_schedule
        ));
    }
    Ok(table("Published figures to start from.", "CASES", "PublishedCase", &rows))
}
