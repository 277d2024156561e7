//! An answer as a table of figures by name, to compare with another.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use utomlanskollen::assessment::assess;
use utomlanskollen::comparison::{self, Place};
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::quantity::Quantity;
use utomlanskollen::question::Question;
use utomlanskollen::ratio::Ratio;

/// Every figure of every area, and every mean and place.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// "23.liability", "weighted.liabilityPerContact"; `Err`: why it is missing.
    pub(crate) figures: BTreeMap<String, Result<Quantity, &'static str>>,
    /// By measure.
    pub(crate) places: BTreeMap<&'static str, Vec<Place>>,
}

impl Answer {
    pub(crate) fn to(question: &Question) -> Self {
        let assessment = assess(question).unwrap_or_else(|error| panic!("refused: {error}"));
        let mut finder = BoundsFinder::new(&assessment.derivation);
        let mut figures = BTreeMap::new();
        for area in &assessment.areas {
            for (name, figure) in area.all() {
                let name = format!("{}.{}", area.area.code(), name.code());
                figures.insert(name, figure.map(|node| finder.quantity(node)).map_err(|missing| missing.code()));
            }
        }
        let mut places = BTreeMap::new();
        for compared in &assessment.comparisons {
            let measure = compared.measure.figure().code();
            let means = [("weighted", compared.weighted), ("unweighted", compared.unweighted), ("median", compared.median)];
            figures.extend(means.map(|(mean, node)| (format!("{mean}.{measure}"), Ok(finder.quantity(node)))));
            places.insert(measure, comparison::places(&mut finder, &compared.covered));
        }
        Self { figures, places }
    }

    /// A figure that is there.
    pub(crate) fn quantity(&self, name: &str) -> Option<Quantity> {
        self.figures.get(name)?.ok()
    }

    /// The value of a figure that is known exactly.
    pub(crate) fn exact(&self, name: &str) -> Decimal {
        let value = self.quantity(name).and_then(|quantity| decimal(quantity.value));
        value.unwrap_or_else(|| panic!("{name} has no value: {:?}", self.figures.get(name)))
    }
}

pub(crate) fn decimal(number: Option<Ratio>) -> Option<Decimal> {
    number.and_then(Ratio::divided)
}

/// How far apart two numbers may be that are the same but for the 28th digit, where a quotient does not end.
pub(crate) fn hair(number: Decimal) -> Decimal {
    (number.abs() + Decimal::ONE) * Decimal::new(1, 18)
}

pub(crate) fn same(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() <= hair(one)
}
