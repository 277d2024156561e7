//! A review of few rows, in whole: totals that sum, and checks that say what they could not do.

use super::*;
use crate::contact::Profession;
use crate::review::outcome::{CheckResult, GroupBy};
use crate::review::row::{Cell, ContactTypeWord, ProfessionWord, Word};
use crate::review::rows_for_tests::{a_row, day, findings_of, kr, reviewed, reviewed_by, settings, word};

fn named(record: u32, contact: &'static str, patient: &'static str) -> Row<'static> {
    Row { contact: Cell::Read(contact.as_bytes()), patient: Cell::Read(patient.as_bytes()), ..a_row(record) }
}

fn check(outcome: &Outcome, code: Code) -> &CheckResult {
    outcome.checks.iter().find(|check| check.code == code).unwrap()
}

fn text(kronor: Kronor) -> String {
    kronor.to_string()
}

#[test]
fn nothing_is_found_in_what_is_right() {
    let outcome = reviewed(&[named(2, "a", "p"), named(3, "b", "q")]);
    assert_eq!(outcome.findings.kept(), []);
    assert_eq!(outcome.remarks, []);
    assert_eq!((outcome.totals.contacts, text(outcome.totals.invoiced)), (2, "800".to_owned()));
    let expected = outcome.totals.expected.unwrap();
    assert_eq!((expected.rows, text(expected.difference), expected.causes.len()), (2, "0".to_owned(), 0));
}

#[test]
fn a_row_may_have_several_findings() {
    let row = Row {
        day: Cell::Unreadable,
        contact_type: word(1, ContactTypeWord::NotPayable),
        home_region: word(1, Area::from_code("12").unwrap()),
        patient: Cell::Empty,
        fee: Cell::Unreadable,
        amount: Cell::Unreadable,
        has_more_cells: true,
        ..a_row(7)
    };
    let codes: Vec<&str> = reviewed(&[row]).findings.kept().iter().map(|finding| finding.code.code()).collect();
    let all = [
        "missing",
        "more_cells",
        "day.unreadable",
        "contact_type.not_payable",
        "home_region.other",
        "amount.unreadable",
        "fee.unreadable",
    ];
    assert_eq!(codes, all);
}

#[test]
fn the_difference_is_explained_cause_by_cause() {
    let other = word(1, Area::from_code("12").unwrap());
    let rows = [
        named(2, "a", "p"),
        named(3, "a", "q"),
        Row { home_region: other, contact_type: word(1, ContactTypeWord::NotPayable), ..named(4, "c", "r") },
        Row { contact_type: word(1, ContactTypeWord::NotPayable), ..named(5, "d", "s") },
        Row { amount: Cell::Read(kr(325)), ..named(6, "e", "t") },
        Row { amount: Cell::Read(Amount::from_millionths(399_500_000)), ..named(7, "f", "u") },
        Row { amount: Cell::Read(kr(500)), ..named(8, "g", "v") },
        Row { amount: Cell::Read(kr(4_000)), ..named(9, "h", "w") },
        Row { amount: Cell::Read(kr(-100)), ..named(10, "i", "x") },
        Row { day: Cell::Read(day("2015-01-01")), ..named(11, "j", "y") },
        Row { amount: Cell::Empty, ..named(12, "k", "z") },
    ];
    let totals = reviewed(&rows).totals;
    let expected = totals.expected.unwrap();
    let causes: Vec<_> = expected.causes.iter().map(|cause| (cause.code.code(), cause.rows, text(cause.amount))).collect();
    let cause = |code, amount: &str| (code, 1, amount.to_owned());
    assert_eq!(
        causes,
        [
            cause("duplicate.contact", "400"),
            cause("contact_type.not_payable", "400"),
            cause("home_region.other", "400"),
            cause("amount.improbable", "3600"),
            cause("fee.not_deducted", "100"),
            cause("price.other_profession", "-75"),
            cause("price.differs", "-0.5"),
        ]
    );
    // The day without a list is on neither side; the credit that takes nothing back is on both.
    assert_eq!((expected.rows, text(expected.invoiced), text(expected.expected)), (9, "6724.5".to_owned(), "1900".to_owned()));
    assert_eq!(text(expected.difference), "4824.5");
    assert_eq!((totals.contacts, totals.credits, totals.without_amount), (9, 1, 1));
    assert_eq!(text(totals.invoiced), "7124.5");
}

#[test]
fn a_credited_contact_is_expected_as_it_is() {
    let credit = Row { amount: Cell::Read(kr(-450)), ..named(4, "a", "p") };
    let wrong = Row { amount: Cell::Read(kr(450)), ..named(2, "a", "p") };
    let rows = [wrong, named(3, "a", "p"), credit];
    let outcome = reviewed(&rows);
    let found: Vec<_> = outcome.findings.kept().iter().map(|finding| (finding.place.row, finding.code.code())).collect();
    assert_eq!(found, [(2, "price.differs")], "its other checks stay");
    let totals = outcome.totals;
    assert_eq!((totals.credits, totals.paired_credits, text(totals.credited)), (1, 1, "450".to_owned()));
    let expected = totals.expected.unwrap();
    assert_eq!((expected.rows, text(expected.expected), text(expected.difference)), (3, "400".to_owned(), "0".to_owned()));
    assert_eq!(expected.causes, []);
}

#[test]
fn groups_hold_all_rows_with_an_amount() {
    let rows = [
        Row { profession: word(1, ProfessionWord::Listed(Profession::Nurse)), amount: Cell::Read(kr(175)), ..a_row(2) },
        Row { profession: Cell::Empty, provider: word(1, ()), ..a_row(3) },
        Row { profession: word(2, ProfessionWord::NotListed), day: Cell::Read(day("2021-12-31")), ..a_row(4) },
        Row { amount: Cell::Read(kr(-400)), day: Cell::Unreadable, provider: Cell::Empty, ..a_row(5) },
        Row { amount: Cell::Unreadable, ..a_row(6) },
    ];
    let totals = reviewed(&rows).totals;
    let keys = |by: GroupBy| {
        let group = totals.groups.iter().find(|group| group.by == by).unwrap();
        assert_eq!(group.rows.iter().map(|row| row.contacts + row.credits).sum::<u32>(), 4, "{by:?}");
        group.rows.iter().map(|row| format!("{} {}", row.key, text(row.invoiced))).collect::<Vec<_>>()
    };
    assert_eq!(keys(GroupBy::Profession), ["doctor -400", "nurse 175", "none 400", " 400"]);
    assert_eq!(keys(GroupBy::Provider), ["Vårdgivare ett 575", " 0"]);
    assert_eq!(keys(GroupBy::Month), ["2020-03 575", "2021-12 400", " -400"]);
    assert_eq!(keys(GroupBy::CareRegion), ["04 575"]);
    assert_eq!(keys(GroupBy::ContactType), ["payable 575"]);
    assert!(totals.groups.iter().all(|group| group.by != GroupBy::Initiative), "there is no such column");
    let years: Vec<_> = totals.years.iter().map(|year| (year.year, year.contacts, text(year.invoiced))).collect();
    assert_eq!(years, [(2020, 2, "575".to_owned()), (2021, 1, "400".to_owned())]);
    assert_eq!(totals.years[0].by_profession, [(Profession::Nurse, 1)]);
    assert_eq!(totals.days, Some((day("2020-03-04"), day("2021-12-31"))));
}

#[test]
fn what_could_not_be_checked_is_said() {
    let row = Row { fee: Cell::NoColumn, day: Cell::NoColumn, provider: Cell::NoColumn, ..a_row(2) };
    let outcome = reviewed_by(&Settings { amounts: None, ..settings() }, &[row]);
    let needs = |code| check(&outcome, code).needs.clone();
    assert_eq!(needs(Code::Missing), <[&str; 0]>::default());
    assert_eq!(needs(Code::DayOutsidePeriod), ["day", "period"]);
    assert_eq!(needs(Code::DuplicateContact), ["contact"]);
    assert_eq!(needs(Code::DuplicateVisit), ["patient", "day"]);
    assert_eq!(needs(Code::PriceDiffers), ["day", "amounts"]);
    assert_eq!(needs(Code::TotalsRowDiffers), ["totalsRow"]);
    assert_eq!(needs(Code::TotalsInvoiceDiffers), ["invoiceTotal"]);
    assert_eq!(needs(Code::CreditUnpaired), ["contact"]);
    for code in Code::ALL.into_iter().filter(|code| code.code().starts_with("fee.")) {
        assert_eq!(needs(code), ["fee"], "{}", code.code());
    }
    let outcome = reviewed_by(&Settings { fees: None, exempt: NOBODY, ..settings() }, &[a_row(2)]);
    assert_eq!(check(&outcome, Code::FeeAbove).needs, ["fees"]);
    assert_eq!(check(&outcome, Code::FeeExempt).needs, ["exempt"]);
    assert!(check(&outcome, Code::FeeNotDeducted).is_done());
    let row = Row { age: Cell::NoColumn, free_card: Cell::NoColumn, ..a_row(2) };
    assert_eq!(check(&reviewed(&[row]), Code::FeeNotCollected).needs, ["age", "freeCard"]);
}

const NOBODY: Exempt = Exempt { children: None, from_age: None, free_card: false };

#[test]
fn the_rules_have_their_sources() {
    let outcome = reviewed(&[a_row(2)]);
    let ids = |code| check(&outcome, code).sources.iter().map(|source| source.id()).collect::<Vec<_>>();
    assert_eq!(ids(Code::PriceDiffers), ["skl_2019_06"]);
    assert_eq!(ids(Code::FeeExempt), ["skr_fees_2020"]);
    assert_eq!(ids(Code::Missing), <[&str; 0]>::default());
}

#[test]
fn days_after_the_list_was_last_seen_are_counted_and_not_listed() {
    let row = |record| Row { day: Cell::Read(day("2025-02-03")), ..a_row(record) };
    let outcome = reviewed(&[row(2), row(3), a_row(4)]);
    let unconfirmed = check(&outcome, Code::DayListUnconfirmed);
    assert_eq!((unconfirmed.found, unconfirmed.kept), (2, 0));
    assert_eq!(outcome.findings.kept(), []);
}

#[test]
fn the_invoice_is_held_against_its_total_and_its_rows_of_totals() {
    let mut reviewer = Reviewer::new(&Settings { invoice_total: Some(kr(900)), ..settings() }, [0; 16]);
    reviewer.has(&[Role::Amount]);
    reviewer.row(&a_row(2));
    reviewer.row(&a_row(3));
    reviewer.totals_row(Place { file: 0, row: 4 }, Some(kr(900)));
    let outcome = reviewer.finish(&[]);
    let total = outcome.totals.invoice_total.unwrap();
    assert_eq!((text(total.given), text(total.difference)), ("900".to_owned(), "-100".to_owned()));
    assert_eq!(check(&outcome, Code::TotalsInvoiceDiffers).found, 1);
    let [row_differs] = outcome.findings.kept() else { panic!("one finding") };
    assert_eq!((row_differs.code, row_differs.expected), (Code::TotalsRowDiffers, Some(kr(800))));
    assert_eq!(outcome.totals.contacts, 2, "the row of totals is none");
}

#[test]
fn inhabitants_are_of_the_last_month_or_before() {
    let totals = reviewed(&[a_row(2)]).totals;
    let population = totals.population.unwrap();
    assert_eq!((population.area.code(), population.day), ("23", day("2019-12-31")));
    let per_inhabitant = text(totals.invoiced_per_inhabitant.unwrap());
    assert!(per_inhabitant.starts_with("0.0030578701"), "{per_inhabitant}");
    let last_of_a_year = Row { day: Cell::Read(day("2018-12-01")), ..a_row(2) };
    assert_eq!(reviewed(&[last_of_a_year]).totals.population.unwrap().day, day("2018-12-31"));
}

#[test]
fn files_may_differ_in_what_their_amounts_are() {
    let mut reviewer = Reviewer::new(&Settings { amounts: None, ..settings() }, [0; 16]);
    reviewer.has(&[Role::Amount, Role::Day, Role::Profession, Role::Fee]);
    reviewer.set_amounts(Some(AmountsAre::Gross));
    reviewer.row(&Row { amount: Cell::Read(kr(500)), ..a_row(2) });
    reviewer.set_amounts(Some(AmountsAre::Net));
    reviewer.row(&Row { file: 1, ..a_row(2) });
    let outcome = reviewer.finish(&[]);
    assert_eq!(outcome.findings.kept(), []);
    assert!(check(&outcome, Code::PriceDiffers).is_done());
}

#[test]
fn unknown_words_are_questions_and_nothing_is_guessed() {
    let unknown = Row {
        profession: Cell::Read(Word { number: 5, meaning: None }),
        contact_type: Cell::Read(Word { number: 5, meaning: None }),
        home_region: Cell::Read(Word { number: 5, meaning: None }),
        amount: Cell::Read(kr(999)),
        ..a_row(2)
    };
    let codes: Vec<_> = findings_of(&[unknown]).iter().map(|finding| finding.code.code()).collect();
    assert_eq!(codes, ["contact_type.unknown", "home_region.unknown", "profession.unknown"]);
}

#[test]
fn the_fees_of_one_care_region_are_not_held_against_another() {
    let settings = Settings { fees: FeeSchedule::published("sormland").ok(), ..settings() };
    // Nurses take no fee in Sörmland, and 100 kronor in Jönköping.
    let nurse = Row {
        profession: word(1, ProfessionWord::Listed(Profession::Nurse)),
        day: Cell::Read(day("2024-01-02")),
        amount: Cell::Read(kr(175)),
        ..named(2, "a", "p")
    };
    let elsewhere = |code: &str| Row { care_region: word(1, Area::from_code(code).unwrap()), ..nurse };
    let found = |row: Row<'_>| {
        let outcome = reviewed_by(&settings, &[row]);
        let codes: Vec<&str> = outcome.findings.kept().iter().map(|finding| finding.code.code()).collect();
        (codes, outcome.totals.expected.map(|expected| text(expected.expected)))
    };
    assert_eq!(found(elsewhere("04")), (vec!["fee.above"], Some("275".to_owned())));
    assert_eq!(found(Row { care_region: Cell::NoColumn, ..nurse }), (vec!["fee.above"], Some("275".to_owned())));
    assert_eq!(found(elsewhere("06")), (vec![], Some("175".to_owned())), "what was paid is taken off, and not judged");
    assert_eq!(found(Row { fee: Cell::Empty, ..elsewhere("06") }), (vec!["missing"], None), "nobody knows the fee");
}

#[test]
fn credits_of_nobody_are_not_asked_about() {
    let credit = Row { contact: Cell::NoColumn, amount: Cell::Read(kr(-400)), ..a_row(2) };
    let outcome = reviewed(&[credit]);
    assert_eq!((outcome.totals.credits, check(&outcome, Code::CreditUnpaired).found), (1, 0));
    assert_eq!(check(&outcome, Code::CreditUnpaired).needs, ["contact"]);
}
