//! How long the core takes to review an invoice of a million rows: `cargo bench --bench review`, or `-- <file>` for another that
//! `cargo xtask invoices` has written. Milliseconds, a line for each time; the browser's benchmark sets its own beside them.

use std::hint::black_box;
use std::time::Instant;
use std::{env, fs};

use invoices::{HOME_REGION, Order, PERIOD, PRICES, TODAY, contact_types};
use utomlanskollen::patient_fee::FeeSchedule;
use utomlanskollen::period::{Day, Period};
use utomlanskollen::price_list::PriceSeries;
use utomlanskollen::region::Region;
use utomlanskollen::review::outcome::Outcome;
use utomlanskollen::review::reader::Reader;
use utomlanskollen::review::row::ContactTypeWord;
use utomlanskollen::review::settings::{ChildrenFree, Exempt, Mapping, Settings, Words};

const ROWS: u32 = 1_000_000;
const FAULTS: &str = "all:1000";
const TIMES: usize = 7;
/// As large as the parts in which a browser gives a file.
const PART: usize = 1 << 16;

fn main() {
    // Cargo adds a flag of its own.
    let file = env::args().skip(1).find(|argument| !argument.starts_with("--"));
    let invoice = file.map_or_else(written, |path| fs::read(path).expect("a file"));
    let settings = settings();
    for _ in 0..TIMES {
        let start = Instant::now();
        let outcome = black_box(review(&invoice, &settings));
        let time = start.elapsed();
        assert!(outcome.files.iter().all(|file| file.whole && file.rows > 0), "all rows are read");
        println!("{:.1}", time.as_secs_f64() * 1000.0);
    }
}

fn review(invoice: &[u8], settings: &Settings) -> Outcome {
    let mut reader = Reader::new(settings.clone(), [7; 16]);
    reader.begin("invoice.csv", None);
    for part in invoice.chunks(PART) {
        reader.push(part);
    }
    reader.end(false);
    reader.finish()
}

fn written() -> Vec<u8> {
    let mut invoice = Vec::new();
    let order = Order { rows: ROWS, seed: 1, faults: Order::faults(FAULTS).expect("faults") };
    order.write(&mut invoice).expect("room for it");
    invoice
}

/// What the generator writes beside an invoice, but for its total.
fn settings() -> Settings {
    let day = |text: &str| Day::parse(text).expect("a day");
    let contact_types = contact_types().map(|(word, is_payable)| {
        (word.to_owned(), if is_payable { ContactTypeWord::Payable } else { ContactTypeWord::NotPayable })
    });
    Settings {
        home_region: Region::from_code(HOME_REGION).expect("a region"),
        today: day(TODAY),
        period: Some(Period::of_days(day(PERIOD[0]), day(PERIOD[1])).expect("a year")),
        prices: PriceSeries::published(PRICES).expect("a published series"),
        fees: Some(FeeSchedule::published("sormland").expect("published fees")),
        exempt: Exempt { children: Some(ChildrenFree::Under(20)), from_age: Some(85), free_card: true },
        invoice_total: None,
        amounts: None,
        words: Words { contact_types: contact_types.into_iter().collect(), ..Words::default() },
        mapping: Mapping::default(),
        only_own_contact_types: false,
    }
}
