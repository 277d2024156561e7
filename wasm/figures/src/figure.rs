//! Figures out: value and bounds as decimal text, or why there is none.

use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use utomlanskollen::assessment::Missing;
use utomlanskollen::derivation::{BoundsFinder, FigureName, NodeId};
use utomlanskollen::quantity::{self, Bounds, Quantity};
use utomlanskollen::ratio::Ratio;

use crate::name::Name;

/// A figure; see `Figure` in `types.d.ts` for what each combination means.
#[derive(serde::Serialize, Default, Debug)]
pub struct Figure {
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
    /// A figure with what is known of it.
    #[must_use]
    pub fn of(quantity: Quantity) -> Self {
        let value = quantity.value.and_then(text);
        match quantity.bounds {
            Bounds::Exact => Self { value, ..Self::default() },
            Bounds::Between { low, high, wider } => {
                Self { value, low: low.and_then(text), high: high.and_then(text), wider, ..Self::default() }
            }
            Bounds::None => Self { value, unbounded: true, ..Self::default() },
        }
    }

    /// Why there is no figure.
    #[must_use]
    pub fn missing(missing: Missing) -> Self {
        Self::lacking(missing.code())
    }

    /// The same by the name of the reason.
    #[must_use]
    pub fn lacking(reason: &'static str) -> Self {
        Self { missing: Some(Name(reason)), ..Self::default() }
    }
}

/// Figures by name. Serialised as a struct whose fields are those that there are: their names are known beforehand, and
/// then each becomes a JavaScript string only once.
#[derive(Debug)]
pub struct Figures(Vec<(FigureName, Figure)>);

impl Figures {
    /// The figures of one area as they go out.
    #[must_use]
    pub fn of(figures: &[(FigureName, Result<NodeId, Missing>)], finder: &mut BoundsFinder<'_>) -> Self {
        let figure = |result: &Result<NodeId, Missing>, finder: &mut BoundsFinder<'_>| match result {
            Ok(node) => Figure::of(finder.quantity(*node)),
            Err(missing) => Figure::missing(*missing),
        };
        Self(figures.iter().map(|(name, result)| (*name, figure(result, finder))).collect())
    }
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Figures", self.0.len())?;
        for (name, figure) in &self.0 {
            fields.serialize_field(name.code(), figure)?;
        }
        fields.end()
    }
}

/// A number as decimal text, with 28 significant digits where it does not end before.
fn text(number: Ratio) -> Option<String> {
    Some(number.divided()?.normalize().to_string())
}

/// A number going in, as a figure.
#[must_use]
pub fn of_input(number: quantity::Bounded) -> Figure {
    if number.is_exact() {
        return Figure { value: number.value.map(|value| value.normalize().to_string()), ..Figure::default() };
    }
    let OpenNumber { value, low, high } = open_number(number);
    let unbounded = low.is_none() && high.is_none();
    Figure { value, low, high, unbounded, ..Figure::default() }
}

/// A number in the form that `calculate` takes when it is not exact: an object, where what is missing is not known.
#[derive(serde::Serialize, Debug)]
pub struct OpenNumber {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<String>,
}

/// A number that is not exact, as it goes out.
#[must_use]
pub fn open_number(number: quantity::Bounded) -> OpenNumber {
    let text = |number: Option<Decimal>| number.map(|number| number.normalize().to_string());
    OpenNumber { value: text(number.value), low: text(number.low), high: text(number.high) }
}
