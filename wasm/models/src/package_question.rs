//! The question about a care package as it comes in, in the shape that `types.d.ts` gives `CarePackageInput`.

use utomlanskollen::care_package::{
    Agreement, Before, Fault, Number, PackageQuestion, Payer, Product, Reach, Replaced, Visits, WithoutAgreement, published_cap,
    published_fee, published_price,
};
use utomlanskollen::period::Day;
use utomlanskollen::price_list::FeeIncluded;
use utomlanskollen::question::InputKind;
use utomlanskollen::region::Area;
use utomlanskollen_boundary::{CodedError, Path};
use utomlanskollen_figures::number;
use utomlanskollen_figures::object::{Fields, ObjectReader, Value};
use wasm_bindgen::JsValue;

use crate::reading::{Read, count, price, profession, share};

/// The question, or why it cannot be understood.
pub(crate) fn read(input: JsValue) -> Read<PackageQuestion> {
    let whole = Value { js: input, path: Path::Whole };
    whole.object(|input| {
        Ok(PackageQuestion {
            months: input.optional("months", Fields::months, |value| small(value, &Fault::MonthsOutOfRange))?,
            visits: input.optional("visits", Fields::visits, visits)?,
            product: input.optional("product", Fields::product, product)?,
            agreement: input.optional("agreement", Fields::agreement, agreement)?,
            without: input.optional("without", Fields::without, without)?,
            replaced: input.optional("replaced", Fields::replaced, replaced)?,
            reach: input.optional("reach", Fields::reach, reach)?,
        })
    })
}

fn refused(fault: &Fault, path: &Path<'_>) -> CodedError {
    CodedError::new(fault.code(), fault.params(), path)
}

/// A whole number known exactly; `too_large`: what one is that no package has.
fn small(value: Value<'_>, too_large: &Fault) -> Read<u16> {
    let number = number::read(&value, InputKind::Count)?;
    let exact = number.value.filter(|_| number.is_exact()).ok_or_else(|| refused(&Fault::NotExact, &value.path))?;
    u16::try_from(exact).map_err(|_| refused(too_large, &value.path))
}

fn visits(value: Value<'_>) -> Read<Visits> {
    let number = |value: Value<'_>| small(value, &Fault::TooManyVisits);
    value.object(|visits| {
        let evenly = visits.optional("evenly", Fields::evenly, number)?;
        let monthly = visits.optional("monthly", Fields::monthly, |value| value.items(number))?;
        match (evenly, monthly) {
            (Some(visits), None) => Ok(Visits::Evenly(visits)),
            (None, Some(visits)) => Ok(Visits::Monthly(visits)),
            _ => Err(value.malformed("expected evenly or monthly")),
        }
    })
}

fn payer(value: Value<'_>) -> Read<Payer> {
    Payer::from_code(&value.text()?).ok_or_else(|| value.malformed("expected patient, region or insurer"))
}

fn product(value: Value<'_>) -> Read<Product> {
    value.object(|product| {
        Ok(Product {
            once: product.optional("once", Fields::once, price)?,
            monthly: product.optional("monthly", Fields::monthly, price)?,
            with: product.required("with", Fields::with, payer)?,
            without: product.required("without", Fields::without, payer)?,
        })
    })
}

fn agreement(value: Value<'_>) -> Read<Agreement> {
    value.object(|agreement| {
        Ok(Agreement {
            price: agreement.optional("price", Fields::price, |value| {
                number_or(value, |value| {
                    value.object(|published| {
                        let list = published.required("list", Fields::list, |value| value.text())?;
                        let profession = published.required("profession", Fields::profession, profession)?;
                        published_price(&list, profession).map_err(|fault| refused(&fault, &value.path))
                    })
                })
            })?,
            fee_included: agreement.required("feeIncluded", Fields::fee_included, |value| {
                FeeIncluded::from_code(&value.text()?).ok_or_else(|| value.malformed("expected yes, no or unknown"))
            })?,
            fee: agreement.optional("fee", Fields::fee, |value| {
                number_or(value, |value| {
                    value.object(|published| {
                        let schedule = published.required("schedule", Fields::schedule, |value| value.text())?;
                        let profession = published.required("profession", Fields::profession, profession)?;
                        let day = published.required("day", Fields::day, |value| value.known(Day::parse))?;
                        published_fee(&schedule, profession, day).map_err(|fault| refused(&fault, &value.path))
                    })
                })
            })?,
            exempt: agreement.required("exempt", Fields::exempt, |value| {
                value.js.as_bool().ok_or_else(|| value.malformed("expected true or false"))
            })?,
            cap: agreement.optional("cap", Fields::cap, |value| {
                number_or(value, |value| published_cap(&value.text()?).map_err(|fault| refused(&fault, &value.path)))
            })?,
            before: agreement.optional("before", Fields::before, before)?,
        })
    })
}

/// The user's own number, or a published one that `read` finds.
fn number_or(value: Value<'_>, read: impl FnOnce(Value<'_>) -> Read<Number>) -> Read<Number> {
    value.object(|either: &ObjectReader<'_>| {
        let own = either.optional("own", Fields::own, price)?;
        let published = either.optional("published", Fields::published, read)?;
        match (own, published) {
            (Some(number), None) => Ok(Number { number, source: None }),
            (None, Some(number)) => Ok(number),
            _ => Err(value.malformed("expected own or published")),
        }
    })
}

fn before(value: Value<'_>) -> Read<Before> {
    value.object(|before| {
        Ok(Before {
            fees: before.required("fees", Fields::fees, price)?,
            months_left: before
                .required("monthsLeft", Fields::months_left, |value| small(value, &Fault::MonthsLeftOutOfRange))?,
        })
    })
}

fn without(value: Value<'_>) -> Read<WithoutAgreement> {
    value.object(|without| {
        let payer = |value: Value<'_>| match Payer::from_code(&value.text()?) {
            Some(payer) if payer != Payer::Region => Ok(payer),
            _ => Err(value.malformed("expected patient or insurer")),
        };
        Ok(WithoutAgreement {
            payer: without.required("payer", Fields::payer, payer)?,
            subscription: without.optional("subscription", Fields::subscription, price)?,
            visit_price: without.optional("visitPrice", Fields::visit_price, price)?,
            start: without.optional("start", Fields::start, price)?,
        })
    })
}

fn replaced(value: Value<'_>) -> Read<Replaced> {
    value.object(|replaced| {
        Ok(Replaced {
            visits: replaced.required("visits", Fields::visits, count)?,
            price: replaced.required("price", Fields::price, price)?,
        })
    })
}

fn reach(value: Value<'_>) -> Read<Reach> {
    value.object(|reach| {
        let people = reach.optional("people", Fields::people, count)?;
        let area = reach.optional("region", Fields::region, |value| value.known(Area::from_code))?;
        let of_population = reach.optional("share", Fields::share, share)?;
        match (people, area, of_population) {
            (Some(people), None, None) => Ok(Reach::People(people)),
            (None, Some(area), Some(share)) => Ok(Reach::Share { area, share }),
            _ => Err(value.malformed("expected people, or region and share")),
        }
    })
}
