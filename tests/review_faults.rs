//! A review of an annex in which each fault is planted and listed finds all of them, and nothing else.

#[path = "common/review.rs"]
mod review;

use std::collections::BTreeSet;

use invoices::{Fault, Order};
use utomlanskollen::money::Kronor;
use utomlanskollen::review::finding::{Code, Findings};
use utomlanskollen::review::outcome::Outcome;
use utomlanskollen::review::reader::Reader;

use review::Given;

/// A row, what is wrong with it, and the other row it is about.
type Found = (u32, &'static str, Option<u32>);

/// As the page reads a file.
const PART: usize = 1 << 16;

fn planted_and_reviewed(order: &Order) -> (BTreeSet<Found>, Outcome) {
    let mut file = Vec::new();
    let annex = order.write(&mut file).expect("an annex with room for its faults");
    let given: Given = serde_json::from_str(&annex.settings()).expect("settings as the page's");
    let mut reader = Reader::new(given.settings(), *b"sixteen of bytes");
    reader.begin("vårdbilaga.csv", None);
    for part in file.chunks(PART) {
        assert!(reader.push(part), "no limit is met");
    }
    reader.end(false);
    let planted = annex.planted.iter().map(|planted| (planted.row, planted.fault.code(), planted.other_row));
    (planted.collect(), reader.finish())
}

fn found(outcome: &Outcome) -> BTreeSet<Found> {
    let found = outcome.findings.kept().iter();
    found.map(|finding| (finding.place.row, finding.code.code(), finding.other.map(|other| other.row))).collect()
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let faults = Fault::ALL.iter().map(|fault| (*fault, 40)).collect();
    let (planted, outcome) = planted_and_reviewed(&Order { rows: 200_000, seed: 5, faults });
    let found = found(&outcome);
    let missed: Vec<&Found> = planted.difference(&found).collect();
    let made_up: Vec<&Found> = found.difference(&planted).collect();
    assert!(missed.is_empty() && made_up.is_empty(), "missed: {missed:?}\nmade up: {made_up:?}");
    assert_eq!(planted.len(), Fault::ALL.len() * 40);
    assert!(outcome.remarks.is_empty(), "{:?}", outcome.remarks);
    assert_eq!(outcome.files.iter().map(|file| file.rows).sum::<u32>(), 200_000);
    let totals = &outcome.totals;
    assert!(totals.invoice_total.is_some_and(|total| total.difference == Kronor::whole(0)), "{totals:?}");
    assert_eq!(totals.contacts + totals.credits + totals.without_amount, 200_000);
    assert_eq!(totals.credits - totals.paired_credits, 40);
}

#[test]
fn an_annex_without_faults_has_no_findings() {
    for seed in 0..20 {
        let (planted, outcome) = planted_and_reviewed(&Order { rows: 3_000, seed, faults: Vec::new() });
        assert_eq!(found(&outcome), planted, "seed {seed}");
        let expected = outcome.totals.expected.expect("what was expected is known");
        assert_eq!(expected.difference, Kronor::whole(0), "seed {seed}");
    }
}

#[test]
fn faults_in_any_order_are_found() {
    for seed in 0..20 {
        let faults = Fault::ALL.iter().map(|fault| (*fault, 5)).collect();
        let (planted, outcome) = planted_and_reviewed(&Order { rows: 600, seed, faults });
        assert_eq!(found(&outcome), planted, "seed {seed}");
    }
}

#[test]
fn findings_past_the_limit_are_counted() {
    const MANY: u32 = 103_000;
    let (planted, outcome) = planted_and_reviewed(&Order { rows: 210_000, seed: 5, faults: vec![(Fault::MoreCells, MANY)] });
    let kept = outcome.findings.kept().len();
    assert_eq!((kept, outcome.findings.found(Code::MoreCells)), (Findings::MOST_KEPT, MANY));
    let is_first = found(&outcome).into_iter().eq(planted.into_iter().take(kept));
    assert!(is_first, "the first ones are kept");
}
