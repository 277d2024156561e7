//! Figures out: value and bounds as decimal text, or why there is none.

use rust_decimal::Decimal;
use serde::Serialize;
use utomlanskollen::assessment::Missing;
use utomlanskollen::quantity::{self, Bounds, Quantity};
use utomlanskollen::ratio::Ratio;

use super::name::Name;

/// A figure; see `Figure` in `types.d.ts` for what each combination means.
#[derive(Serialize, Default)]
pub(crate) struct Figure {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<String>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    unbounded: bool,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    wider: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Name>,
}

impl Figure {
    pub(crate) fn of(quantity: Quantity) -> Self {
        let value = quantity.value.and_then(text);
        match quantity.bounds {
            Bounds::Exact => Self { value, ..Self::default() },
            Bounds::Between { low, high, wider } => {
                Self { value, low: low.and_then(text), high: high.and_then(text), wider, ..Self::default() }
            }
            Bounds::None => Self { value, unbounded: true, ..Self::default() },
        }
    }

    pub(crate) fn missing(missing: Missing) -> Self {
        Self { missing: Some(Name(missing.code())), ..Self::default() }
    }
}

/// A number as decimal text, with 28 significant digits where it does not end before.
fn text(number: Ratio) -> Option<String> {
    Some(number.divided()?.normalize().to_string())
}

/// A number going in, as a figure.
pub(crate) fn of_input(number: quantity::Bounded) -> Figure {
    if number.is_exact() {
        return Figure { value: number.value.map(|value| value.normalize().to_string()), ..Figure::default() };
    }
    let OpenNumber { value, low, high } = open_number(number);
    let unbounded = low.is_none() && high.is_none();
    Figure { value, low, high, unbounded, ..Figure::default() }
}

/// A number in the form that `calculate` takes when it is not exact: an object, where what is missing is not known.
#[derive(Serialize)]
pub(crate) struct OpenNumber {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<String>,
}

pub(crate) fn open_number(number: quantity::Bounded) -> OpenNumber {
    let text = |number: Option<Decimal>| number.map(|number| number.normalize().to_string());
    OpenNumber { value: text(number.value), low: text(number.low), high: text(number.high) }
}
