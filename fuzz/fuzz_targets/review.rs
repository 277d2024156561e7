//! The review of an invoice's file: whatever the bytes are and however they are cut, it ends, and ends the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use utomlanskollen::money::Kronor;
use utomlanskollen::patient_fee::FeeSchedule;
use utomlanskollen::period::{Day, Period};
use utomlanskollen::price_list::PriceSeries;
use utomlanskollen::region::Region;
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::outcome::Outcome;
use utomlanskollen::review::preview::preview;
use utomlanskollen::review::reader::Reader;
use utomlanskollen::review::settings::{AmountsAre, ChildrenFree, DayOrder, DecimalSign, Exempt, Mapping, Role, Settings, Words};

fuzz_target!(|file: &[u8]| {
    // The file is all there is, so that any file can be put into the corpus: what to do with it is made of its bytes.
    let seed = file.iter().fold(0_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    let settings = settings(seed);
    let _ = preview(file, seed & 1 == 0, &settings);
    let whole = review(&settings, [file]);
    let mut left = file;
    let mut random = seed;
    let parts = std::iter::from_fn(|| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let length = usize::try_from(random >> 60).unwrap_or(0).min(left.len());
        let (part, rest) = left.split_at(length);
        left = rest;
        (!part.is_empty() || !rest.is_empty()).then_some(part)
    });
    let cut = review(&settings, parts);
    assert_eq!(format!("{whole:?}"), format!("{cut:?}"), "how a file is cut says nothing about it");
    hangs_together(&whole);
});

fn review<'f>(settings: &Settings, parts: impl IntoIterator<Item = &'f [u8]>) -> Outcome {
    let mut reader = Reader::new(settings.clone(), [7; 16]);
    reader.begin("a.csv", None);
    for part in parts {
        if !reader.push(part) {
            break;
        }
    }
    reader.end(false);
    reader.finish()
}

fn hangs_together(outcome: &Outcome) {
    let totals = &outcome.totals;
    let rows: u32 = outcome.files.iter().map(|file| file.rows).sum();
    assert_eq!(totals.contacts + totals.credits + totals.without_amount, rows);
    if let Some(expected) = &totals.expected {
        let causes: Kronor = expected.causes.iter().fold(Kronor::whole(0), |sum, cause| plus(sum, cause.amount));
        assert_eq!(plus(expected.expected, causes), expected.invoiced);
        assert_eq!(causes, expected.difference);
    }
    for finding in outcome.findings.kept() {
        assert!(finding.place.row > 0 && finding.other.is_none_or(|other| other < finding.place), "{finding:?}");
    }
}

fn plus(one: Kronor, other: Kronor) -> Kronor {
    Kronor::new((one.decimal() + other.decimal()).normalize())
}

/// Settings of many kinds.
fn settings(seed: u64) -> Settings {
    let day = |text| Day::parse(text).expect("a day");
    let is = |bit: u32| seed >> bit & 1 == 0;
    let mut mapping = Mapping::default();
    if seed.is_multiple_of(7) {
        let columns = [Role::Contact, Role::Day, Role::Amount, Role::Profession, Role::Patient, Role::Fee, Role::Age];
        mapping.heading = Some(u32::from(is(9)));
        mapping.columns = columns.into_iter().zip(1..).map(|(role, column)| (role, Some(column))).collect();
    }
    mapping.days = [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)][(seed % 3) as usize];
    mapping.decimal_sign = [None, Some(DecimalSign::Comma), Some(DecimalSign::Point)][(seed / 3 % 3) as usize];
    Settings {
        home_region: Region::from_code("23").expect("a region"),
        today: day("2021-01-20"),
        period: is(1).then(|| Period::of_days(day("2020-01-01"), day("2020-12-31")).expect("a period")),
        prices: PriceSeries::published(if is(2) { "skl" } else { "stockholm-gotland" }).expect("a series"),
        fees: is(3).then(|| FeeSchedule::published("sormland").expect("fees")),
        exempt: Exempt {
            children: Some(if is(4) { ChildrenFree::Under(20) } else { ChildrenFree::ThroughYearOf(19) }),
            from_age: is(5).then_some(85),
            free_card: is(6),
        },
        invoice_total: is(7).then(|| Amount::from_millionths(675_000_000)),
        amounts: [None, Some(AmountsAre::Net), Some(AmountsAre::Gross), None][(seed >> 4 & 3) as usize],
        words: Words::default(),
        mapping,
        only_own_contact_types: !is(8),
    }
}
