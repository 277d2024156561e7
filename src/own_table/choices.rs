//! What the user has chosen where a table does not say, or says something else: answers by the id of their question.

use std::collections::BTreeMap;

use super::column::{ColumnRole, ColumnUnit};
use super::year::year_of_digits;

use crate::comparison_table::CellMeasure;
use crate::number_field::DecimalSign;
use crate::region::Area;

/// Where the regions of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RegionsIn {
    Rows,
    Columns,
}

/// Which of the rows of a region named twice is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Twice {
    First,
    Last,
}

/// What was chosen of one column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ColumnChoices {
    pub(super) role: Option<ColumnRole>,
    pub(super) measure: Option<CellMeasure>,
    pub(super) year: Option<u16>,
    pub(super) unit: Option<ColumnUnit>,
    pub(super) sign: Option<DecimalSign>,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    sheet: Option<String>,
    pub(super) regions_in: Option<RegionsIn>,
    /// The last row of headings; 0: none.
    pub(super) header: Option<u32>,
    pub(super) measure: Option<CellMeasure>,
    pub(super) year: Option<u16>,
    pub(super) area: Option<Area>,
    pub(super) twice: Option<Twice>,
    pub(super) sign: Option<DecimalSign>,
    units: Vec<(CellMeasure, ColumnUnit)>,
    columns: BTreeMap<u32, ColumnChoices>,
}

impl Choices {
    /// Adds an answer: "year" "2020", "columns.3.unit" "percent". `None` when there is no such question or answer.
    #[must_use]
    pub fn with(mut self, id: &str, value: &str) -> Option<Self> {
        if let Some(rest) = id.strip_prefix("columns.") {
            let (position, what) = rest.split_once('.')?;
            let position = position.parse().ok().filter(|position| *position > 0)?;
            self.columns.entry(position).or_default().set(what, value)?;
            return Some(self);
        }
        if let Some(of) = id.strip_prefix("unit.") {
            let measure = measure(of)?;
            let unit = unit(value).filter(|unit| unit.suits(measure))?;
            self.units.retain(|(of, _)| *of != measure);
            self.units.push((measure, unit));
            return Some(self);
        }
        match id {
            "sheet" => self.sheet = Some(value.to_owned()),
            "regionsIn" => self.regions_in = Some(regions_in(value)?),
            "header" => self.header = Some(value.parse().ok()?),
            "measure" => self.measure = Some(measure(value)?),
            "year" => self.year = Some(year_of_digits(value)?),
            "region" => self.area = Some(Area::from_code(value).ok()?),
            "regionTwice" => self.twice = Some(twice(value)?),
            "decimalSign" => self.sign = Some(sign(value)?),
            _ => return None,
        }
        Some(self)
    }

    /// The sheet of a workbook; its reader asks for it.
    #[must_use]
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_deref()
    }

    pub(super) fn column(&self, position: u32) -> ColumnChoices {
        self.columns.get(&position).copied().unwrap_or_default()
    }

    pub(super) fn region_column(&self) -> Option<u32> {
        self.columns.iter().find(|(_, column)| column.role == Some(ColumnRole::Region)).map(|(position, _)| *position)
    }

    pub(super) fn unit(&self, of: CellMeasure) -> Option<ColumnUnit> {
        self.units.iter().find(|(measure, _)| *measure == of).map(|(_, unit)| *unit)
    }
}

impl ColumnChoices {
    fn set(&mut self, what: &str, value: &str) -> Option<()> {
        match what {
            "role" => self.role = Some(ColumnRole::ALL.into_iter().find(|role| role.code() == value)?),
            "measure" => self.measure = Some(measure(value)?),
            "year" => self.year = Some(year_of_digits(value)?),
            "unit" => self.unit = Some(unit(value)?),
            "decimalSign" => self.sign = Some(sign(value)?),
            _ => return None,
        }
        Some(())
    }
}

fn measure(code: &str) -> Option<CellMeasure> {
    CellMeasure::ALL.into_iter().find(|measure| measure.code() == code)
}

fn unit(code: &str) -> Option<ColumnUnit> {
    ColumnUnit::ALL.into_iter().find(|unit| unit.code() == code)
}

fn sign(code: &str) -> Option<DecimalSign> {
    match code {
        "comma" => Some(DecimalSign::Comma),
        "point" => Some(DecimalSign::Point),
        _ => None,
    }
}

fn regions_in(code: &str) -> Option<RegionsIn> {
    match code {
        "rows" => Some(RegionsIn::Rows),
        "columns" => Some(RegionsIn::Columns),
        _ => None,
    }
}

fn twice(code: &str) -> Option<Twice> {
    match code {
        "first" => Some(Twice::First),
        "last" => Some(Twice::Last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_answers_to_questions_are_taken() {
        for (id, value) in [
            ("sheet", "Tabell 1"),
            ("regionsIn", "columns"),
            ("header", "0"),
            ("measure", "netCost"),
            ("year", "2020"),
            ("region", "23"),
            ("region", "00"),
            ("regionTwice", "last"),
            ("decimalSign", "comma"),
            ("unit.invoiced", "million"),
            ("unit.invoicedShareOfPrimaryCare", "share"),
            ("columns.3.role", "ignored"),
            ("columns.3.measure", "contacts"),
            ("columns.3.year", "1999"),
            ("columns.3.unit", "percent"),
            ("columns.3.decimalSign", "point"),
        ] {
            assert!(Choices::default().with(id, value).is_some(), "{id} {value}");
        }
        for (id, value) in [
            ("", ""),
            ("years", "2020"),
            ("year", "20"),
            ("year", "3020"),
            ("region", "99"),
            ("unit.invoiced", "percent"),
            ("unit.contacts", "share"),
            ("columns.0.role", "numbers"),
            ("columns.x.role", "numbers"),
            ("columns.3", "numbers"),
            ("columns.3.role", "number"),
            ("decimalSign", ","),
        ] {
            assert_eq!(Choices::default().with(id, value), None, "{id} {value}");
        }
    }
}
