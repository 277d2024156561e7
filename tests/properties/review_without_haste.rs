//! An invoice as somebody without haste would count it, who looks through all rows for each.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use utomlanskollen::money::Kronor;
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::finding::{Code, Place};
use utomlanskollen::review::outcome::{GroupBy, Outcome, Totals};
use utomlanskollen::review::reader::Reader;

use crate::review::{hangs_together, reviewed, settings};

const HEADINGS: &str = "Kontakt-id;Besöksdatum;Vårdgivare;Yrkeskategori;Kontakttyp;Patient-id;Hemregion;Belopp netto;Patientavgift;Födelseår;Frikort\n";

/// A row, as few values as will meet each other often.
#[derive(Debug, Clone, Copy)]
struct Line {
    id: &'static str,
    day: &'static str,
    provider: &'static str,
    profession: &'static str,
    kind: &'static str,
    patient: &'static str,
    home: &'static str,
    /// In hundredths; `None`: words stand there.
    amount: Option<i64>,
    fee: &'static str,
    born: &'static str,
    free_card: &'static str,
}

const READABLE_DAYS: [&str; 6] = ["2020-03-02", "2020-03-03", "2020-12-31", "2019-12-31", "2017-05-02", "2021-03-01"];

fn line() -> impl Strategy<Value = Line> {
    let days = ["2020-03-02", "2020-03-02", "2020-03-03", "2020-12-31", "2019-12-31", "2017-05-02", "2021-03-01", "2020-02-30"];
    let amounts = [40_000, 40_000, 50_000, 27_500, 0, 12_345, 150_001, -40_000, -40_000, -50_000, -27_500];
    let who =
        (select(&["", "K1", "K2", "K3", "K4"][..]), select(&["", "P1", "P2", "P3"][..]), select(&["Ekdoktorn", "Björkvård"][..]));
    let what = (
        select(days.to_vec()),
        select(&["Läkare", "Läkare", "Sjuksköterska", "Läkarsekreterare", "Samtalsstödjare"][..]),
        select(&["Video", "Video", "Rådgivning", "Enligt avtal"][..]),
        select(&["23", "23", "24", "Utland"][..]),
    );
    let money = (
        prop::option::weighted(0.9, select(amounts.to_vec())),
        select(&["", "0", "100", "x"][..]),
        select(&["", "1975", "2012", "2000"][..]),
        select(&["", "ja", "nej"][..]),
    );
    (who, what, money).prop_map(|((id, patient, provider), (day, profession, kind, home), (amount, fee, born, free_card))| Line {
        id,
        day,
        provider,
        profession,
        kind,
        patient,
        home,
        amount,
        fee,
        born,
        free_card,
    })
}

fn annex(lines: &[Line]) -> String {
    let mut text = HEADINGS.to_owned();
    for line in lines {
        let amount = line.amount.map_or_else(|| "enligt avtal".to_owned(), |amount| kronor(amount).to_string().replace('.', ","));
        let cells = [
            line.id,
            line.day,
            line.provider,
            line.profession,
            line.kind,
            line.patient,
            line.home,
            &amount,
            line.fee,
            line.born,
            line.free_card,
        ];
        text.push_str(&cells.join(";"));
        text.push('\n');
    }
    text
}

fn kronor(hundredths: i64) -> Decimal {
    Decimal::new(hundredths, 2)
}

impl Line {
    fn is_credit(&self) -> bool {
        self.amount.is_some_and(|amount| amount < 0)
    }

    fn is_contact(&self) -> bool {
        self.amount.is_some_and(|amount| amount >= 0)
    }

    fn is_same_contact(&self, other: &Self) -> bool {
        !self.id.is_empty() && self.id == other.id
    }

    fn is_same_visit(&self, other: &Self) -> bool {
        let has_all = !self.patient.is_empty() && READABLE_DAYS.contains(&self.day);
        has_all
            && (self.patient, self.day, self.profession, self.provider)
                == (other.patient, other.day, other.profession, other.provider)
    }

    fn takes_back(&self, other: &Self) -> bool {
        !other.is_credit() && self.amount.zip(other.amount).is_some_and(|(credit, charged)| credit == -charged)
    }
}

/// Row, code and earlier row of what can be found without a price: as somebody would who looks through all rows for each.
fn found_without_haste(lines: &[Line]) -> BTreeSet<(u32, &'static str, Option<u32>)> {
    let row = |place: usize| place as u32 + 2;
    let mut found = BTreeSet::new();
    let mut credited = BTreeSet::new();
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| line.is_credit()) {
        let charged = |is_same: fn(&Line, &Line) -> bool| {
            let mut others = lines.iter().enumerate();
            others.position(|(other, charged)| !credited.contains(&other) && line.takes_back(charged) && is_same(line, charged))
        };
        match charged(Line::is_same_contact).or_else(|| charged(Line::is_same_visit)) {
            Some(charged) => {
                credited.insert(charged);
            }
            None => {
                found.insert((row(place), "credit.unpaired", None));
            }
        }
    }
    for (place, line) in lines.iter().enumerate().filter(|(_, line)| !line.is_credit()) {
        let earlier = |is_same: fn(&Line, &Line) -> bool| {
            let mut others = lines[..place].iter().enumerate();
            others.position(|(other, earlier)| !earlier.is_credit() && !credited.contains(&other) && is_same(line, earlier))
        };
        if !credited.contains(&place) {
            if let Some(other) = earlier(Line::is_same_contact) {
                found.insert((row(place), "duplicate.contact", Some(row(other))));
            } else if let Some(other) = earlier(Line::is_same_visit) {
                found.insert((row(place), "duplicate.visit", Some(row(other))));
            }
        }
        let mut is = |code| found.insert((row(place), code, None));
        match line.day {
            "2020-02-30" => is("day.unreadable"),
            "2021-03-01" => is("day.future"),
            "2017-05-02" => is("day.no_list"),
            "2019-12-31" => is("day.outside_period"),
            _ => false,
        };
        match line.kind {
            "Rådgivning" => is("contact_type.not_payable"),
            "Enligt avtal" => is("contact_type.unknown"),
            _ => false,
        };
        match line.home {
            "24" => is("home_region.other"),
            "Utland" => is("home_region.unknown"),
            _ => false,
        };
        match line.profession {
            "Läkarsekreterare" => is("profession.not_listed"),
            "Samtalsstödjare" => is("profession.unknown"),
            _ => false,
        };
        match line.amount {
            None => is("amount.unreadable"),
            Some(0) => is("amount.zero"),
            _ => false,
        };
        if line.id.is_empty() || line.patient.is_empty() || line.fee.is_empty() {
            is("missing");
        }
        if line.fee == "x" {
            is("fee.unreadable");
        }
    }
    found
}

/// The codes that [`found_without_haste`] knows.
const WITHOUT_PRICE: [Code; 17] = [
    Code::CreditUnpaired,
    Code::DuplicateContact,
    Code::DuplicateVisit,
    Code::DayUnreadable,
    Code::DayFuture,
    Code::DayNoList,
    Code::DayOutsidePeriod,
    Code::ContactTypeNotPayable,
    Code::ContactTypeUnknown,
    Code::HomeRegionOther,
    Code::HomeRegionUnknown,
    Code::ProfessionNotListed,
    Code::ProfessionUnknown,
    Code::AmountUnreadable,
    Code::AmountZero,
    Code::Missing,
    Code::FeeUnreadable,
];

/// By profession and by month: contacts, credits and invoiced.
fn groups(totals: &Totals, by: GroupBy) -> BTreeMap<String, (u32, u32, Decimal)> {
    let rows = totals.groups.iter().filter(|group| group.by == by).flat_map(|group| &group.rows);
    rows.map(|row| (row.key.clone(), (row.contacts, row.credits, row.invoiced.decimal()))).collect()
}

fn groups_without_haste(lines: &[Line], key: impl Fn(&Line) -> String) -> BTreeMap<String, (u32, u32, Decimal)> {
    let mut groups: BTreeMap<String, (u32, u32, Decimal)> = BTreeMap::new();
    for (line, amount) in lines.iter().filter_map(|line| Some((line, line.amount?))) {
        let group = groups.entry(key(line)).or_default();
        *group = (group.0 + u32::from(amount >= 0), group.1 + u32::from(amount < 0), group.2 + kronor(amount));
    }
    groups
}

fn month(line: &Line) -> String {
    if READABLE_DAYS.contains(&line.day) { line.day[..7].to_owned() } else { String::new() }
}

fn profession(line: &Line) -> String {
    let code = match line.profession {
        "Läkare" => "doctor",
        "Sjuksköterska" => "nurse",
        // None that a list prices; and the last nobody has explained.
        "Läkarsekreterare" => "none",
        _ => "",
    };
    code.to_owned()
}

/// Rows that are no contacts, as systems write them.
const FEET: [&str; 9] = [
    "Antal kontakter: 3;;;;;;;;;;",
    "Antal kontakter;;;;;;;3;;;",
    "Öresavrundning;;;;;;;-0,40;;;",
    ";;;;;Öresutjämning:;;0,25;;;",
    ";;;;;;;;;;Sida 1 av 2",
    "Sida 2 (2);2020-03-31;;;;;;;;;",
    "Summa;2020-03-31;;;;;;1 234,00;;;",
    "Summa per 2020-03-31;;;;;;;1 234,00;;;",
    ";Totalt 2020-03-31;;;;;;1 234,00;;;",
];

proptest! {
    #[test]
    fn rows_that_are_no_contacts_change_nothing_wherever_they_stand(
        lines in prop::collection::vec(line(), 1..30),
        feet in prop::collection::vec((select(&FEET[..]), any::<Index>()), 1..5),
    ) {
        let alone = annex(&lines);
        let mut rows: Vec<&str> = alone.lines().collect();
        for (foot, place) in &feet {
            rows.insert(1 + place.index(rows.len()), foot);
        }
        let (without, with) = (reviewed([alone.as_bytes()]), reviewed([rows.join("\n").as_bytes()]));
        prop_assert_eq!(&with.totals, &without.totals);
        let found = |outcome: &Outcome| -> Vec<(Code, Option<Amount>)> {
            let findings = outcome.findings.kept().iter().filter(|finding| finding.code != Code::TotalsRowDiffers);
            findings.map(|finding| (finding.code, finding.invoiced)).collect()
        };
        prop_assert_eq!(found(&with), found(&without));
        prop_assert!(with.files[0].totals_row.is_some() || with.remarks.iter().any(|remark| remark.code.starts_with("file.row_of_")));
    }

    #[test]
    fn totals_are_as_counted_without_haste(lines in prop::collection::vec(line(), 1..40)) {
        let outcome = reviewed([annex(&lines).as_bytes()]);
        hangs_together(&outcome)?;
        let totals = &outcome.totals;
        let count = |is: fn(&Line) -> bool| lines.iter().filter(|line| is(line)).count() as u32;
        prop_assert_eq!(totals.contacts, count(Line::is_contact));
        prop_assert_eq!(totals.credits, count(Line::is_credit));
        prop_assert_eq!(totals.without_amount, count(|line| line.amount.is_none()));
        let invoiced: Decimal = lines.iter().filter_map(|line| line.amount).map(kronor).sum();
        prop_assert_eq!(totals.invoiced.decimal(), invoiced);
        let patients: BTreeSet<&str> = lines.iter().filter(|line| line.amount.is_some()).map(|line| line.patient).collect();
        prop_assert_eq!(totals.patients, Some(patients.iter().filter(|patient| !patient.is_empty()).count() as u32));
        let in_distribution: u32 = totals.contacts_per_patient.iter().map(|with| with.patients).sum();
        prop_assert_eq!(totals.patients, Some(in_distribution));
        prop_assert_eq!(groups(totals, GroupBy::Profession), groups_without_haste(&lines, profession));
        prop_assert_eq!(groups(totals, GroupBy::Month), groups_without_haste(&lines, month));
        let years: Decimal = totals.years.iter().map(|year| year.invoiced.decimal()).sum();
        let dated: Decimal = lines.iter().filter(|line| READABLE_DAYS.contains(&line.day)).filter_map(|line| line.amount).map(kronor).sum();
        prop_assert_eq!(years, dated);
    }

    #[test]
    fn findings_are_as_found_without_haste(lines in prop::collection::vec(line(), 1..40)) {
        let outcome = reviewed([annex(&lines).as_bytes()]);
        let known = outcome.findings.kept().iter().filter(|finding| WITHOUT_PRICE.contains(&finding.code));
        let found: BTreeSet<_> =
            known.map(|finding| (finding.place.row, finding.code.code(), finding.other.map(|other| other.row))).collect();
        prop_assert_eq!(found, found_without_haste(&lines));
    }

    #[test]
    fn the_order_of_rows_changes_no_total(
        (lines, other) in prop::collection::vec(line(), 1..40).prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
    ) {
        let (one, two) = (reviewed([annex(&lines).as_bytes()]).totals, reviewed([annex(&other).as_bytes()]).totals);
        // Which of two is the duplicate, and which row a credit takes back, does depend on the order.
        prop_assert_eq!((one.contacts, one.credits, one.without_amount, one.patients), (two.contacts, two.credits, two.without_amount, two.patients));
        prop_assert_eq!(one.invoiced, two.invoiced);
        prop_assert_eq!(&one.contacts_per_patient, &two.contacts_per_patient);
        prop_assert_eq!(&one.days, &two.days);
        prop_assert_eq!(&one.years, &two.years);
        for by in [GroupBy::Profession, GroupBy::Provider, GroupBy::Month, GroupBy::ContactType] {
            prop_assert_eq!(groups(&one, by), groups(&two, by));
        }
    }

    #[test]
    fn an_invoice_in_two_files_is_one_invoice(lines in prop::collection::vec(line(), 2..40), place in any::<Index>()) {
        let (first, second) = lines.split_at(1 + place.index(lines.len() - 1));
        let mut reader = Reader::new(settings(), [3; 16]);
        for part in [first, second] {
            reader.begin("a.csv", None);
            reader.push(annex(part).as_bytes());
            reader.end(false);
        }
        let (apart, together) = (reader.finish(), reviewed([annex(&lines).as_bytes()]));
        prop_assert_eq!(&apart.totals, &together.totals);
        // A row of the second file is so many rows further down in the one.
        let row = |place: Place| place.row + u32::from(place.file) * first.len() as u32;
        let found = |outcome: &Outcome| -> Vec<_> {
            let findings = outcome.findings.kept().iter();
            findings.map(|finding| (row(finding.place), finding.code, finding.other.map(row), finding.invoiced, finding.expected)).collect()
        };
        prop_assert_eq!(found(&apart), found(&together));
    }

    #[test]
    fn the_key_changes_nothing(lines in prop::collection::vec(line(), 1..40), key in any::<[u8; 16]>()) {
        let mut reader = Reader::new(settings(), key);
        reader.begin("a.csv", None);
        reader.push(annex(&lines).as_bytes());
        reader.end(false);
        let (one, two) = (reader.finish(), reviewed([annex(&lines).as_bytes()]));
        prop_assert_eq!(format!("{one:?}"), format!("{two:?}"));
    }

    #[test]
    fn the_invoice_total_is_held_against_the_rows(lines in prop::collection::vec(line(), 1..20), more in -10_i64..10) {
        let sum: i64 = lines.iter().filter_map(|line| line.amount).sum();
        let mut settings = settings();
        settings.invoice_total = Some(Amount::from_millionths((sum + more) * 10_000));
        let mut reader = Reader::new(settings, [3; 16]);
        reader.begin("a.csv", None);
        reader.push(annex(&lines).as_bytes());
        reader.end(false);
        let total = reader.finish().totals.invoice_total.expect("a total was given");
        prop_assert_eq!(total.difference, Kronor::new(kronor(-more).normalize()));
    }
}
