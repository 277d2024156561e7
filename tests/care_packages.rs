//! The cases in `tests/care_packages/`: who pays what for a care package, worked out by hand. Its README tells how to write one.

#[path = "common/bounded.rs"]
mod bounded;
#[path = "common/cases.rs"]
mod cases;
#[path = "common/expected.rs"]
mod expected;

use serde::Deserialize;
use utomlanskollen::care_package::{
    Agreement, Before, BreakEven, CarePackage, Found, Number, PackageQuestion, Paid, Payer, Product, Reach, Replaced, Visits,
    WithoutAgreement, assess, published_cap, published_fee, published_price,
};
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::period::Day;
use utomlanskollen::price_list::FeeIncluded;
use utomlanskollen::region::Area;

use cases::{compare_all, told};
use expected::Expected;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    months: Option<u16>,
    visits: Option<u16>,
    visits_by_month: Option<Vec<u16>>,
    product: Option<ProductIn>,
    agreement: Option<AgreementIn>,
    without: Option<WithoutIn>,
    replaced: Option<[String; 2]>,
    people: Option<String>,
    reach: Option<[String; 2]>,
    #[serde(default)]
    expect: Vec<Expected>,
    /// Visits in each month.
    by_month: Option<Vec<u16>>,
    cap_reached: Option<u16>,
    patient_no_dearer: Option<String>,
    region_no_dearer: Option<String>,
    error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductIn {
    once: Option<String>,
    monthly: Option<String>,
    with: String,
    without: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct AgreementIn {
    /// "500", or "skl-2019 doctor".
    price: Option<String>,
    fee_included: String,
    /// "100", or "sormland doctor 2020-03-01".
    fee: Option<String>,
    #[serde(default)]
    exempt: bool,
    /// "1100", or "cap-2017".
    cap: Option<String>,
    /// Fees and months left.
    before: Option<(String, u16)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct WithoutIn {
    payer: String,
    subscription: Option<String>,
    visit_price: Option<String>,
    start: Option<String>,
}

#[test]
fn every_case_is_answered_as_worked_out_by_hand() {
    compare_all("care_packages", |case: &Case| (&case.name, &case.why), Case::faults);
}

fn own(text: &str) -> Number {
    Number { number: bounded::number(text), source: None }
}

fn payer(code: &str) -> Payer {
    Payer::from_code(code).unwrap_or_else(|| panic!("nobody is called {code}"))
}

fn profession(code: &str) -> Profession {
    Profession::from_code(code).unwrap_or_else(|| panic!("no profession {code}"))
}

impl AgreementIn {
    fn terms(&self) -> Agreement {
        let published = |text: &str| text.starts_with(|first: char| first.is_ascii_lowercase());
        let words = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let price = |text: &String| match words(text).as_slice() {
            [list, of] if published(text) => published_price(list, profession(of)).expect("a published price"),
            _ => own(text),
        };
        let fee = |text: &String| match words(text).as_slice() {
            [schedule, of, day] if published(text) => {
                published_fee(schedule, profession(of), Day::parse(day).expect("a day")).expect("a published fee")
            }
            _ => own(text),
        };
        let cap = |text: &String| if published(text) { published_cap(text).expect("a published cap") } else { own(text) };
        Agreement {
            price: self.price.as_ref().map(price),
            fee_included: FeeIncluded::from_code(&self.fee_included).expect("yes, no or unknown"),
            fee: self.fee.as_ref().map(fee),
            exempt: self.exempt,
            cap: self.cap.as_ref().map(cap),
            before: self.before.as_ref().map(|(fees, left)| Before { fees: bounded::number(fees), months_left: *left }),
        }
    }
}

impl Case {
    fn question(&self) -> PackageQuestion {
        let visits = self.visits.map(Visits::Evenly).or_else(|| self.visits_by_month.clone().map(Visits::Monthly));
        let number = |text: &Option<String>| text.as_deref().map(bounded::number);
        let share = |[region, share]: &[String; 2]| Reach::Share {
            area: Area::from_code(region).expect("a region"),
            share: bounded::number(share),
        };
        PackageQuestion {
            months: self.months,
            visits,
            product: self.product.as_ref().map(|product| Product {
                once: number(&product.once),
                monthly: number(&product.monthly),
                with: payer(&product.with),
                without: payer(&product.without),
            }),
            agreement: self.agreement.as_ref().map(AgreementIn::terms),
            without: self.without.as_ref().map(|without| WithoutAgreement {
                payer: payer(&without.payer),
                subscription: number(&without.subscription),
                visit_price: number(&without.visit_price),
                start: number(&without.start),
            }),
            replaced: self
                .replaced
                .as_ref()
                .map(|[visits, price]| Replaced { visits: bounded::number(visits), price: bounded::number(price) }),
            reach: number(&self.people).map(Reach::People).or_else(|| self.reach.as_ref().map(share)),
        }
    }

    /// All that is wrong with the answer.
    fn faults(&self) -> Vec<String> {
        let package = match (assess(&self.question()), &self.error) {
            (Ok(package), None) => package,
            (Ok(_), Some(expected)) => return vec![format!("there is no error, expected “{expected}”")],
            (Err(fault), expected) => {
                let told = told(fault.code(), &fault.params(), fault.path());
                let wrong = Some(&told) != expected.as_ref();
                return wrong.then(|| format!("the error is “{told}”, expected {expected:?}")).into_iter().collect();
            }
        };
        let mut finder = BoundsFinder::new(&package.derivation);
        let fault = |expected: &Expected| {
            expected.fault(missing(&package, &expected.figure), package.find(&expected.figure), &mut finder)
        };
        let mut faults: Vec<String> = self.expect.iter().filter_map(fault).collect();
        if let Some(expected) = &self.by_month {
            let found: Vec<u16> = package.months.iter().map(|month| month.visits).collect();
            faults.extend((found != *expected).then(|| format!("the visits fall as {found:?}, expected {expected:?}")));
        }
        if package.cap_reached != self.cap_reached {
            faults.push(format!("the cap is reached in month {:?}, expected {:?}", package.cap_reached, self.cap_reached));
        }
        let stretches = [
            ("patient", &package.patient_break_even, &self.patient_no_dearer),
            ("region", &package.region_break_even, &self.region_no_dearer),
        ];
        for (who, found, expected) in stretches.into_iter().filter(|(.., expected)| expected.is_some()) {
            let found = written(found);
            faults.extend(
                (Some(&found) != expected.as_ref()).then(|| format!("the {who} pays no more for {found}, expected {expected:?}")),
            );
        }
        faults
    }
}

/// "0–3", "0 and 8–1000", "never", or why it cannot be said.
fn written(found: &BreakEven) -> String {
    if let Some(lack) = found.missing {
        return format!("missing: {}", lack.code());
    }
    let stretch = |(from, to): &(u16, u16)| if from == to { from.to_string() } else { format!("{from}–{to}") };
    let stretches: Vec<String> = found.no_dearer.iter().map(stretch).collect();
    if stretches.is_empty() { "never".to_owned() } else { stretches.join(" and ") }
}

/// Why a figure is missing, if it is one of those that the answer always has.
fn missing(package: &CarePackage, figure: &str) -> Option<&'static str> {
    let words: Vec<&str> = figure.strip_prefix("package.")?.split('.').collect();
    let of = |paid: &Paid, who: Option<&&str>| match who {
        None => Some(paid.total),
        Some(code) => Payer::from_code(code).map(|payer| paid.of(payer)),
    };
    let month = |number: &str| package.months.iter().find(|month| month.month.to_string() == number);
    let found: Option<Found> = match words.as_slice() {
        ["paid", "with", who @ ..] => of(&package.with, who.first()),
        ["paid", "without", who @ ..] => of(&package.without, who.first()),
        ["difference", who @ ..] => of(&package.difference, who.first()),
        ["paidInMonth", "with", who, number] => of(&month(number)?.with, Some(who)),
        ["reach", "with", who @ ..] => of(&package.reach_with, who.first()),
        ["fees"] => Some(package.fees),
        ["people"] => Some(package.people),
        _ => None,
    };
    found?.err().map(|lack| lack.code())
}
