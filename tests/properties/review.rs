//! Invoices' files: however they are cut and whatever they hold.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use utomlanskollen::review::outcome::Outcome;
use utomlanskollen::review::preview::preview;
use utomlanskollen::review::reader::Reader;
use utomlanskollen::review::settings::Settings;

use crate::review_settings::Given;

pub(crate) fn settings() -> Settings {
    let text = r#"{
        "homeRegion": "23", "today": "2021-01-20", "period": { "from": "2020-01-01", "to": "2020-12-31" },
        "priceList": { "series": "skl" }, "fee": { "published": "sormland" },
        "exempt": { "childrenUnder": 20, "fromAge": 85, "freeCard": true },
        "words": { "contactType": { "video": "payable" } }
    }"#;
    serde_json::from_str::<Given>(text).expect("settings").settings()
}

pub(crate) fn reviewed<'f>(parts: impl IntoIterator<Item = &'f [u8]>) -> Outcome {
    let mut reader = Reader::new(settings(), [3; 16]);
    reader.begin("a.csv", None);
    for part in parts {
        if !reader.push(part) {
            break;
        }
    }
    reader.end(false);
    reader.finish()
}

/// The bytes in parts, cut anywhere: in a letter, a line end, a quote.
fn cut<'f>(file: &'f [u8], places: &[Index]) -> Vec<&'f [u8]> {
    let mut cuts: Vec<usize> = places.iter().map(|place| place.index(file.len() + 1)).collect();
    cuts.extend([0, file.len()]);
    cuts.sort_unstable();
    cuts.windows(2).map(|ends| &file[ends[0]..ends[1]]).collect()
}

/// What annexes are made of, so that many files nearly are one.
fn nearly_an_annex() -> impl Strategy<Value = Vec<u8>> {
    let pieces: [&[u8]; 46] = [
        "Kontakt-id;Besöksdatum;Yrkeskategori;Patient-id;Belopp netto;Patientavgift\n".as_bytes(),
        "K1;2020-03-02;Läkare;P1;400,00;100\n".as_bytes(),
        "K1;2020-03-02;Läkare;P1;-400,00;100\r\n".as_bytes(),
        "Kontakt-id".as_bytes(),
        "Datum".as_bytes(),
        "Belopp".as_bytes(),
        "Belopp netto".as_bytes(),
        "Patient".as_bytes(),
        "Frikort".as_bytes(),
        "Ålder".as_bytes(),
        b"2020-03-02",
        b"03/04/2020",
        b"31/12/2020",
        b"20200302",
        b"400,00",
        b"1.234",
        "−500 kr".as_bytes(),
        b"(500,00)",
        b"100",
        b"0",
        "Läkare".as_bytes(),
        b"L\xe4kare",
        "Läkarsekreterare".as_bytes(),
        "Rådgivning".as_bytes(),
        "Sjuksköterska".as_bytes(),
        b"Summa",
        b"K1",
        b"19121212-1212",
        b"23",
        b"ja",
        b"\"",
        b"\"\"",
        b"\"a\nb\"",
        b";",
        b";",
        b";",
        b";",
        b",",
        b"\t",
        b"\n",
        b"\n",
        b"\r\n",
        b"\r",
        b"\0",
        "\u{feff}".as_bytes(),
        b"sep=;\n",
    ];
    prop::collection::vec(select(pieces.to_vec()), 0..60).prop_map(|pieces| pieces.concat())
}

/// What holds of any review.
pub(crate) fn hangs_together(outcome: &Outcome) -> Result<(), TestCaseError> {
    let totals = &outcome.totals;
    let rows: u32 = outcome.files.iter().map(|file| file.rows).sum();
    prop_assert_eq!(totals.contacts + totals.credits + totals.without_amount, rows);
    prop_assert!(totals.paired_credits <= totals.credits);
    if let Some(expected) = &totals.expected {
        let causes: Decimal = expected.causes.iter().map(|cause| cause.amount.decimal()).sum();
        prop_assert_eq!(expected.invoiced.decimal() - expected.expected.decimal(), causes);
        prop_assert_eq!(expected.difference.decimal(), causes);
        prop_assert!(expected.rows <= rows);
    }
    for group in &totals.groups {
        let invoiced: Decimal = group.rows.iter().map(|row| row.invoiced.decimal()).sum();
        prop_assert_eq!(invoiced, totals.invoiced.decimal(), "by {}", group.by.code());
        prop_assert_eq!(group.rows.iter().map(|row| row.contacts).sum::<u32>(), totals.contacts);
        prop_assert_eq!(group.rows.iter().map(|row| row.credits).sum::<u32>(), totals.credits);
    }
    let mut pairs = BTreeSet::new();
    for finding in outcome.findings.kept() {
        prop_assert!(pairs.insert((finding.place, finding.code)), "{:?} is there twice", finding);
        prop_assert!(finding.other.is_none_or(|other| other < finding.place), "{:?}", finding);
    }
    let places: Vec<_> = outcome.findings.kept().iter().map(|finding| finding.place).collect();
    prop_assert!(places.is_sorted(), "{:?}", places);
    for check in &outcome.checks {
        prop_assert_eq!(check.found, outcome.findings.found(check.code), "{:?}", check.code);
        prop_assert!(check.is_done() || check.found == 0, "{:?} is not done and found", check.code);
    }
    Ok(())
}

proptest! {
    #[test]
    fn cutting_a_file_changes_nothing(file in nearly_an_annex(), places in prop::collection::vec(any::<Index>(), 0..12)) {
        let (whole, parts) = (reviewed([file.as_slice()]), reviewed(cut(&file, &places)));
        prop_assert_eq!(format!("{whole:?}"), format!("{parts:?}"));
        let bytes = reviewed(file.chunks(1));
        prop_assert_eq!(format!("{whole:?}"), format!("{bytes:?}"), "byte by byte");
    }

    #[test]
    fn any_file_is_reviewed(file in nearly_an_annex()) {
        hangs_together(&reviewed([file.as_slice()]))?;
    }

    #[test]
    fn any_bytes_are_reviewed(file in prop::collection::vec(any::<u8>(), 0..400), is_whole in any::<bool>()) {
        hangs_together(&reviewed([file.as_slice()]))?;
        let _ = preview(&file, is_whole, &settings());
    }
}
