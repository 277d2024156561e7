//! Rows and settings that the tests of checks start from: one contact with a doctor that nothing is wrong with.

use crate::contact::Profession;
use crate::patient_fee::FeeSchedule;
use crate::period::Day;
use crate::price_list::PriceSeries;
use crate::quantity::Bounded;
use crate::region::{Area, Region};
use crate::review::amount::Amount;
use crate::review::charge::Charge;
use crate::review::checks;
use crate::review::finding::{Code, Detail, Finding};
use crate::review::outcome::Outcome;
use crate::review::reviewer::Reviewer;
use crate::review::row::{Age, Cell, ContactTypeWord, ProfessionWord, Row, Word};
use crate::review::settings::{AmountsAre, ChildrenFree, Exempt, Mapping, Role, Settings, Words};
use crate::review::terms::Terms;

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub(super) fn kr(kronor: i64) -> Amount {
    Amount::from_millionths(kronor * 1_000_000)
}

pub(super) fn word<M>(number: u32, meaning: M) -> Cell<Word<M>> {
    Cell::Read(Word { number, meaning: Some(meaning) })
}

fn region(code: &str) -> Region {
    Region::from_code(code).unwrap()
}

/// SKL's lists, a fee of 100 kronor, net of it; children under 20, people of 85 and those with a free card are exempt.
pub(super) fn settings() -> Settings {
    let fee = crate::patient_fee::ListedFee { fee: Bounded::exactly(100.into()), source: None };
    let always = crate::period::Validity { first: day("2010-01-01"), last: None };
    Settings {
        home_region: region("23"),
        today: day("2026-11-25"),
        period: None,
        prices: PriceSeries::published("skl").unwrap(),
        fees: Some(FeeSchedule::own(vec![(always, crate::contact::PerProfession::new(|_| Some(fee)))]).unwrap()),
        exempt: Exempt { children: Some(ChildrenFree::Under(20)), from_age: Some(85), free_card: true },
        invoice_total: None,
        amounts: Some(AmountsAre::Net),
        words: Words::default(),
        mapping: Mapping::default(),
        only_own_contact_types: false,
    }
}

/// A doctor's contact in 2020 with somebody of 40 who paid the fee: 400 kronor.
pub(super) fn a_row(record: u32) -> Row<'static> {
    Row {
        record,
        file: 0,
        contact: Cell::NoColumn,
        patient: Cell::NoColumn,
        day: Cell::Read(day("2020-03-04")),
        amount: Cell::Read(kr(400)),
        fee: Cell::Read(kr(100)),
        profession: word(0, ProfessionWord::Listed(Profession::Doctor)),
        contact_type: word(0, ContactTypeWord::Payable),
        care_region: word(0, Area::Region(region("04"))),
        home_region: word(0, Area::Region(region("23"))),
        provider: word(0, ()),
        initiative: Cell::NoColumn,
        free_card: word(0, false),
        age: Cell::Read(Age::Years(40)),
        has_more_cells: false,
    }
}

/// What is found about the charge of a row, by [`settings`].
pub(super) fn found_in_charge(row: &Row<'_>) -> Option<(Code, Detail)> {
    let settings = settings();
    let mut terms = Terms::new(&settings.prices, settings.fees.as_ref());
    let stretch = row.day.read().and_then(|day| terms.on(day));
    checks::of_charge(&Charge::of(row, stretch, &settings.exempt, settings.amounts, None))
}

/// What comes of rows, by [`settings`].
pub(super) fn reviewed(rows: &[Row<'_>]) -> Outcome {
    reviewed_by(&settings(), rows)
}

/// What comes of rows by other settings. The columns are those that some row has.
pub(super) fn reviewed_by(settings: &Settings, rows: &[Row<'_>]) -> Outcome {
    let mut reviewer = Reviewer::new(settings, *b"the key of a run");
    for row in rows {
        let columns: Vec<Role> = Role::ALL.into_iter().filter(|role| has_column(row, *role)).collect();
        reviewer.has(&columns);
    }
    rows.iter().for_each(|row| reviewer.row(row));
    reviewer.finish(&[Some("Vårdgivare ett".to_owned())])
}

/// What is found in rows.
pub(super) fn findings_of(rows: &[Row<'_>]) -> Vec<Finding> {
    let found = reviewed(rows).findings.kept().to_vec();
    found.into_iter().filter(|finding| !matches!(finding.code, Code::Missing | Code::DayUnreadable)).collect()
}

fn has_column(row: &Row<'_>, role: Role) -> bool {
    match role {
        Role::Contact => row.contact != Cell::NoColumn,
        Role::Patient => row.patient != Cell::NoColumn,
        Role::Day => row.day != Cell::NoColumn,
        Role::Amount => row.amount != Cell::NoColumn,
        Role::Fee => row.fee != Cell::NoColumn,
        Role::Profession => row.profession != Cell::NoColumn,
        Role::ContactType => row.contact_type != Cell::NoColumn,
        Role::CareRegion => row.care_region != Cell::NoColumn,
        Role::HomeRegion => row.home_region != Cell::NoColumn,
        Role::Provider => row.provider != Cell::NoColumn,
        Role::Initiative => row.initiative != Cell::NoColumn,
        Role::FreeCard => row.free_card != Cell::NoColumn,
        Role::Age => row.age != Cell::NoColumn,
    }
}
