//! How long the core takes for a question: everything that the boundary asks of it, but nothing of the boundary itself.
//!
//! The volumes are made up, so that no cell is empty; the browser's benchmark uses the same ones. `cargo bench`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rust_decimal::Decimal;
use utomlanskollen::assessment::{Assessment, assess};
use utomlanskollen::comparison;
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::patient_fee::FeeSchedule;
use utomlanskollen::period::{Day, Period};
use utomlanskollen::price_list::PriceSeries;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::{Entry, Question};
use utomlanskollen::region::Area;
use utomlanskollen::volume::{Allocation, Volume};

const VOLUMES: &str = include_str!("volumes.csv");
const PROFESSIONS: [Profession; 4] =
    [Profession::Doctor, Profession::Nurse, Profession::Physiotherapist, Profession::Psychologist];

fn questions(criterion: &mut Criterion) {
    let all = question(2020);
    let one = Question { entries: all.entries.iter().take(1).cloned().collect(), ..all.clone() };
    let unknown = |question: &Question| Question { paying_share: Bounded::UNKNOWN_SHARE, ..question.clone() };
    // The list changes on 14 June 2019.
    let crossing = question(2019);
    let evenly = Question { allocation: Allocation::EvenlyOverDays, ..crossing.clone() };

    let mut group = criterion.benchmark_group("assessment");
    group.sample_size(50);
    let mut bench = |name: &str, question: &Question| {
        assert!(answer(question) > 0, "{name} has figures");
        group.bench_function(name, |bencher| bencher.iter(|| answer(black_box(question))));
    };
    bench("21 regions", &all);
    bench("21 regions, paying share unknown", &unknown(&all));
    bench("21 regions, across a change, evenly", &evenly);
    bench("21 regions, across a change, anywhere", &crossing);
    bench("1 region", &one);
    bench("1 region, paying share unknown", &unknown(&one));
    group.finish();
}

/// 21 regions with contacts of four professions, an invoiced amount and patients.
fn question(year: i32) -> Question {
    let day = |month, day| Day::new(year, month, day).expect("a day");
    Question {
        period: Period::of_days(day(1, 1), day(12, 31)).expect("a year"),
        entries: VOLUMES.lines().skip(1).map(entry).collect(),
        prices: Ok(PriceSeries::published("skl").expect("a published series")),
        fees: Some(FeeSchedule::published("sormland").expect("published fees")),
        paying_share: Bounded::exactly(Decimal::new(39, 2)),
        payable_share: None,
        centre_charges: None,
        allocation: Allocation::Anywhere,
        population_day: day(12, 31),
        level_from: None,
    }
}

fn entry(row: &str) -> Entry {
    let mut cells = row.split(',');
    let area = Area::from_code(cells.next().expect("a region")).expect("a region's code");
    let mut number = || Bounded::exactly(cells.next().and_then(|cell| cell.parse().ok()).expect("a number"));
    let volumes = PROFESSIONS.map(|profession| Volume { profession, contacts: number(), within: None }).to_vec();
    Entry { volumes, invoiced: Some(number()), patients: Some(number()), ..Entry::empty(area) }
}

/// Assesses, and asks for every figure with its bounds, for whole kronor and for places. Returns how many figures there are.
fn answer(question: &Question) -> usize {
    let assessment = assess(question).expect("a question that can be answered");
    let mut finder = BoundsFinder::new(&assessment.derivation);
    let figures = figures(&assessment, &mut finder);
    for comparison in &assessment.comparisons {
        for node in [comparison.weighted, comparison.unweighted, comparison.median] {
            black_box(finder.quantity(node));
        }
        black_box(comparison::places(&mut finder, &comparison.covered));
    }
    figures
}

fn figures(assessment: &Assessment<'_>, finder: &mut BoundsFinder<'_>) -> usize {
    let mut count = 0;
    for area in &assessment.areas {
        for node in area.all().iter().filter_map(|(_, figure)| figure.ok()) {
            black_box(finder.quantity(node));
            count += 1;
        }
        black_box(assessment.split(area));
    }
    count
}

criterion_group!(benches, questions);
criterion_main!(benches);
