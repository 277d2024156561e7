//! What each column of a table is taken for: from its headings, from what is above the table, and from all its cells.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::choices::Choices;
use super::column::{ColumnReading, ColumnRole, ColumnUnit, UnitFrom, sign_code};
use super::finding::{Finding, Findings, shortened};
use super::frame::Frame;
use super::grid::Cell;
use super::group::Group;
use super::heading::{Heading, Subject, Unusable};
use super::number_cell::without_marks;
use super::region_cells::looks_like_number;
use super::title::Said;
use super::year::year_of_digits;
use crate::comparison_table::CellMeasure;
use crate::finding::Severity;
use crate::number_field::{DecimalSign, Signs};
use crate::table_words::is_missing;

/// A column, and what is needed to read its cells.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) reading: ColumnReading,
    pub(super) sign: Option<DecimalSign>,
    /// A cell that could have either decimal sign, where nothing tells which.
    pub(super) undecided: Option<String>,
    /// Whether the numbers are of a measure that only this column's heading could name.
    pub(super) asks_for_itself: bool,
    /// Whether its heading, or the title, says its unit in a way that is not read.
    pub(super) is_unit_unclear: bool,
}

/// The columns of a table.
#[derive(Debug)]
pub(super) struct Columns {
    /// In order of position.
    pub(super) all: Vec<Column>,
    /// The positions of what every line says of its numbers.
    pub(super) code: Option<u32>,
    pub(super) year: Option<u32>,
    pub(super) measure: Option<u32>,
    /// Those that divide a region's numbers, where the user has not said that they do not.
    pub(super) groups: Vec<u32>,
    /// Some headings are years, so a column of dates is about something else.
    headings_say_years: bool,
    /// Where another table starts, beside this one.
    other_table: Option<u32>,
}

/// What the cells of a column look like.
#[derive(Debug, Default, Clone)]
struct Seen {
    cells: u32,
    numbers: u32,
    years: u32,
    codes: u32,
    measures: u32,
    /// Numbers that have a unit of their own, and those that have none.
    with_unit: u32,
    bare: u32,
    has_comma: bool,
    has_point: bool,
    either: Option<String>,
}

impl Seen {
    /// `texts`: how many texts may still be looked at as names of measures.
    fn add(&mut self, cell: Cell<'_>, texts: &mut u32) {
        self.cells = self.cells.saturating_add(1);
        let text = match cell {
            Cell::Text(text) => text,
            Cell::Number { text, percent } => {
                self.add_number(text, percent);
                return;
            }
            Cell::Day(_) => {
                self.years = self.years.saturating_add(1);
                return;
            }
            Cell::NotCalculated | Cell::Fault(_) | Cell::TooLong => {
                self.numbers = self.numbers.saturating_add(1);
                return;
            }
        };
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            self.add_number(text, false);
        } else if looks_like_number(text) {
            let (digits, _) = without_marks(text);
            self.add_number(digits, digits.ends_with(|last: char| !last.is_ascii_digit()));
            match Signs::of(digits) {
                Signs::None => {}
                Signs::Only(DecimalSign::Comma) => self.has_comma = true,
                Signs::Only(DecimalSign::Point) => self.has_point = true,
                Signs::Either => self.either = self.either.take().or_else(|| Some(digits.to_owned())),
            }
        } else if is_missing(text) {
            self.cells = self.cells.saturating_sub(1);
        } else if *texts > 0 {
            *texts = texts.saturating_sub(1);
            self.measures = self.measures.saturating_add(u32::from(matches!(Heading::read(text).of, Subject::Measure(_))));
        }
    }

    fn add_number(&mut self, digits: &str, has_unit: bool) {
        self.numbers = self.numbers.saturating_add(1);
        let count = if has_unit { &mut self.with_unit } else { &mut self.bare };
        *count = count.saturating_add(1);
        if year_of_digits(digits).is_some() {
            self.years = self.years.saturating_add(1);
        }
        if digits.len() <= 4 && !has_unit && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            self.codes = self.codes.saturating_add(1);
        }
    }

    const fn are_years(&self) -> bool {
        self.cells > 0 && self.years == self.cells
    }

    const fn are_numbers(&self) -> bool {
        self.numbers > 0 && self.numbers.saturating_mul(2) >= self.cells
    }

    const fn are_measures(&self) -> bool {
        self.measures > 0 && self.numbers == 0
    }
}

/// Texts that are looked at as names of measures: those that come later repeat them.
const MOST_TEXTS: u32 = 2_000;

impl Columns {
    pub(super) fn of(frame: &Frame<'_>, said: &Said, choices: &Choices) -> Self {
        let mut seen: BTreeMap<u32, Seen> = BTreeMap::new();
        let mut texts = MOST_TEXTS;
        frame.lines.read_after(frame.above, |line| {
            for (position, cell) in &line.cells {
                seen.entry(*position).or_default().add(*cell, &mut texts);
            }
        });
        let positions: Vec<u32> = {
            let mut positions: Vec<u32> = frame.headings.keys().chain(seen.keys()).copied().collect();
            positions.sort_unstable();
            positions.dedup();
            positions
        };
        let nothing = Seen::default();
        let says_year =
            |parts: &Vec<String>| Heading::of_parts(&parts.iter().map(String::as_str).collect::<Vec<_>>()).year.is_some();
        let headings_say_years = frame.headings.values().any(says_year);
        let mut columns = Self {
            all: Vec::new(),
            code: None,
            year: None,
            measure: None,
            groups: Vec::new(),
            headings_say_years,
            other_table: None,
        };
        for position in positions {
            let seen = seen.get(&position).unwrap_or(&nothing);
            let column = columns.column(position, frame, seen, said, choices);
            columns.all.push(column);
        }
        columns.name_measures(said, choices, &seen);
        columns.settle_signs(choices, &seen);
        columns
    }

    /// Which of all has a position.
    pub(super) fn index(&self, position: u32) -> Option<usize> {
        self.all.binary_search_by_key(&position, |column| column.reading.position).ok()
    }

    fn column(&mut self, position: u32, frame: &Frame<'_>, seen: &Seen, said: &Said, choices: &Choices) -> Column {
        let headings = frame.headings.get(&position).cloned().unwrap_or_default();
        let parts: Vec<&str> = headings.iter().map(String::as_str).collect();
        let heading = Heading::of_parts(&parts);
        // "Per 1 000 invånare" is a measure under a title that speaks of contacts.
        let measure = match heading.of {
            Subject::Measure(measure) => Some(measure),
            _ => said.measure_under(&parts),
        };
        let chosen = choices.column(position);
        let mut doubts = Vec::new();
        let role = chosen.role.unwrap_or_else(|| {
            let (role, doubt) = self.role(position, frame, heading, seen);
            let text = shortened(&parts.join(" "), Findings::LONGEST_TEXT);
            doubts.extend(doubt.map(|(code, severity)| Finding::new(code, severity, vec![("text", text)]).at_column(position)));
            role
        });
        match role {
            ColumnRole::Year => self.year = self.year.or(Some(position)),
            ColumnRole::Measure => self.measure = self.measure.or(Some(position)),
            _ => {}
        }
        let mut reading = ColumnReading {
            position,
            headings,
            role,
            measure: None,
            year: None,
            unit: None,
            unit_from: None,
            decimal_sign: None,
            read: 0,
            missing: 0,
            not_read: 0,
            doubts,
        };
        if role == ColumnRole::Numbers {
            reading.measure = chosen.measure.or(measure);
            reading.year = chosen.year.or(heading.year);
            (reading.unit, reading.unit_from) = match (chosen.unit, heading.unit) {
                (Some(unit), _) => (Some(unit), Some(UnitFrom::Choice)),
                (None, Some(unit)) => (Some(unit), Some(UnitFrom::Heading)),
                (None, None) => (None, None),
            };
        }
        // One question is enough for all the years, but not for "antal" beside "andel".
        let asks_for_itself = reading.year.is_none();
        let is_unit_unclear = heading.is_unit_unclear && chosen.unit.is_none();
        Column { reading, sign: chosen.sign, undecided: None, asks_for_itself, is_unit_unclear }
    }

    /// What a column is by itself, with the reason when it is left out or taken for something on weak grounds.
    fn role(
        &mut self,
        position: u32,
        frame: &Frame<'_>,
        heading: Heading,
        seen: &Seen,
    ) -> (ColumnRole, Option<(&'static str, Severity)>) {
        if frame.region == Some(position) {
            return (ColumnRole::Region, None);
        }
        if self.other_table.is_some_and(|start| start < position) {
            return (ColumnRole::Ignored, Some(("own_table.column_of_other_table", Severity::Error)));
        }
        let has_headings = !frame.headings.is_empty();
        let by_cells = || {
            if seen.are_years() && self.year.is_none() && !self.headings_say_years {
                (ColumnRole::Year, Some(("own_table.column_years_by_cells", Severity::Note)))
            } else if seen.are_measures() && self.measure.is_none() {
                (ColumnRole::Measure, None)
            } else if seen.are_numbers() && !has_headings {
                (ColumnRole::Numbers, None)
            } else if seen.cells == 0 {
                (ColumnRole::Ignored, None)
            } else {
                let unnamed = !frame.headings.contains_key(&position);
                let code = if unnamed { "own_table.column_without_heading" } else { "own_table.column_unknown" };
                (ColumnRole::Ignored, Some((code, Severity::Error)))
            }
        };
        match heading.of {
            Subject::RegionCode if seen.codes > 0 && seen.codes == seen.numbers => {
                self.code = self.code.or(Some(position));
                (ColumnRole::Region, None)
            }
            Subject::Region | Subject::RegionCode => {
                // Regions once more, after numbers: another table stands beside the first, with its rows in another order.
                if heading.of == Subject::Region && self.all.iter().any(|column| column.reading.role == ColumnRole::Numbers) {
                    self.other_table = Some(position);
                }
                (ColumnRole::Ignored, Some(("own_table.column_other_regions", Severity::Note)))
            }
            Subject::Group(Group::Other { numbered: false }) if seen.are_numbers() => by_cells(),
            Subject::Group(_) => {
                self.groups.push(position);
                (ColumnRole::Ignored, None)
            }
            Subject::Year if self.year.is_none() => (ColumnRole::Year, None),
            Subject::MeasureName if self.measure.is_none() => (ColumnRole::Measure, None),
            Subject::Year | Subject::MeasureName => (ColumnRole::Ignored, Some(("own_table.column_unknown", Severity::Error))),
            Subject::Measure(_) | Subject::Numbers => (ColumnRole::Numbers, None),
            Subject::Unsaid if heading.year.is_some() || heading.unit.is_some() || heading.is_unit_unclear => {
                (ColumnRole::Numbers, None)
            }
            Subject::Unsaid | Subject::Other(Unusable::NotUnderstood) => by_cells(),
            Subject::Other(why) => (ColumnRole::Ignored, Some((why.code(), Severity::Error))),
        }
    }

    /// The measures and units of columns of numbers whose headings do not name them.
    fn name_measures(&mut self, said: &Said, choices: &Choices, seen: &BTreeMap<u32, Seen>) {
        let has_measure_column = self.measure.is_some();
        for column in self.all.iter_mut().filter(|column| column.reading.role == ColumnRole::Numbers) {
            let reading = &mut column.reading;
            if reading.measure.is_none() && !has_measure_column {
                reading.measure = said.measure;
                if let Some(text) = said.measure.and(said.measure_text.as_ref()) {
                    let params = vec![("text", shortened(text, Findings::LONGEST_TEXT))];
                    let doubt = Finding::new("own_table.column_measure_from_title", Severity::Note, params);
                    reading.doubts.push(doubt.at_column(reading.position));
                }
            }
            let Some(measure) = reading.measure else {
                continue;
            };
            if reading.unit.is_some_and(|unit| !unit.suits(measure)) {
                (reading.unit, reading.unit_from) = (None, None);
            }
            if reading.unit.is_none() {
                let (chosen, title) = (choices.unit(measure), said.unit.filter(|unit| unit.suits(measure) && has_unit(measure)));
                column.is_unit_unclear |= said.is_unit_unclear && is_amount(measure);
                let only_own = seen.get(&reading.position).is_some_and(|seen| seen.with_unit > 0 && seen.bare == 0);
                (reading.unit, reading.unit_from) = match (chosen, title) {
                    (Some(unit), _) => (Some(unit), Some(UnitFrom::Choice)),
                    (None, Some(unit)) => (Some(unit), Some(UnitFrom::Title)),
                    (None, None) if only_own && has_unit(measure) => (None, Some(UnitFrom::Cells)),
                    (None, None) if is_amount(measure) => (Some(ColumnUnit::One), Some(UnitFrom::Assumed)),
                    (None, None) => (None, None),
                };
            }
            let mixes = seen.get(&reading.position).is_some_and(|seen| seen.with_unit > 0 && seen.bare > 0);
            if mixes && measure == CellMeasure::InvoicedShareOfPrimaryCare {
                let doubt = Finding::new("own_table.column_scales_mixed", Severity::Question, Vec::new());
                reading.doubts.push(doubt.at_column(reading.position));
            }
        }
    }

    /// The decimal sign of each column of numbers: from its own cells, or else as in the others.
    fn settle_signs(&mut self, choices: &Choices, seen: &BTreeMap<u32, Seen>) {
        let numbers = || self.all.iter().filter(|column| column.reading.role == ColumnRole::Numbers);
        let of = |column: &Column| seen.get(&column.reading.position);
        let has_comma = numbers().filter_map(of).any(|seen| seen.has_comma);
        let has_point = numbers().filter_map(of).any(|seen| seen.has_point);
        let of_others = match (has_comma, has_point) {
            (true, false) => Some(DecimalSign::Comma),
            (false, true) => Some(DecimalSign::Point),
            _ => None,
        };
        for column in self.all.iter_mut().filter(|column| column.reading.role == ColumnRole::Numbers) {
            let position = column.reading.position;
            let Some(seen) = seen.get(&position).filter(|_| column.sign.is_none()) else {
                column.reading.decimal_sign = column.sign.map(sign_code);
                continue;
            };
            let doubt = |code, severity, params| Finding::new(code, severity, params).at_column(position);
            match (seen.has_comma, seen.has_point, &seen.either) {
                (true, false, _) => column.sign = Some(DecimalSign::Comma),
                (false, true, _) => column.sign = Some(DecimalSign::Point),
                (true, true, _) => {
                    column.reading.doubts.push(doubt("own_table.column_signs_mixed", Severity::Question, Vec::new()));
                }
                (false, false, None) => {}
                (false, false, Some(text)) => {
                    column.sign = choices.sign.or(of_others);
                    if column.sign.is_none() {
                        column.undecided = Some(text.clone());
                    } else if choices.sign.is_none() {
                        let params = vec![("text", shortened(text, Findings::LONGEST_TEXT))];
                        column.reading.doubts.push(doubt("own_table.column_sign_of_others", Severity::Note, params));
                    }
                }
            }
            column.reading.decimal_sign = column.sign.map(sign_code);
        }
    }
}

/// Whether its numbers are written in several units, so that one has to be said.
const fn has_unit(measure: CellMeasure) -> bool {
    is_amount(measure) || matches!(measure, CellMeasure::InvoicedShareOfPrimaryCare)
}

/// Whether it is counted in kronor, thousands or millions of them.
pub(super) const fn is_amount(measure: CellMeasure) -> bool {
    matches!(measure, CellMeasure::Invoiced | CellMeasure::NetCost)
}

/// Whether the nation's number is the sum of the regions'.
pub(super) const fn adds_up(measure: CellMeasure) -> bool {
    !matches!(
        measure,
        CellMeasure::ContactsPerThousand | CellMeasure::InvoicedPerInhabitant | CellMeasure::InvoicedShareOfPrimaryCare
    )
}

/// What a line says of its area: its name, behind its code where both are there, for they must say the same.
pub(super) fn written_area<'t>(code: Option<&'t str>, name: Option<&'t str>) -> Option<Cow<'t, str>> {
    match (code, name) {
        (Some(code), Some(name)) if !name.starts_with(|first: char| first.is_ascii_digit()) => {
            Some(Cow::Owned(format!("{code} {name}")))
        }
        (code, name) => name.or(code).map(Cow::Borrowed),
    }
}
