//! A table of regions copied from a spreadsheet: which column is what, which row is whose, and what was not understood.
//!
//! Rows for the nation are set against the sum of the regions, never added to it. Nothing is dropped without a word.

use rust_decimal::Decimal;

use crate::contact::Profession;
use crate::number_field::{self, NumberField, Reading};
use crate::ratio;
use crate::region::{Area, Region, lower_case};
use crate::table_words::{Scale, Topic, is_missing, is_municipality, says};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Contacts of one profession.
    Profession(Profession),
    /// Contacts without a split.
    Unsplit,
    /// Invoiced amount.
    Invoiced,
    /// Patients.
    Patients,
    /// Inhabitants.
    Population,
    /// Net cost of primary care.
    NetCost,
}

impl Column {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profession(profession) => profession.code(),
            Self::Unsplit => "unsplit",
            Self::Invoiced => "invoiced",
            Self::Patients => "patients",
            Self::Population => "population",
            Self::NetCost => "netCost",
        }
    }

    /// The column of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let others = [Self::Unsplit, Self::Invoiced, Self::Patients, Self::Population, Self::NetCost];
        let professions = Profession::ALL.into_iter().map(Self::Profession);
        professions.chain(others).find(|column| column.code() == code)
    }

    /// The kind of number it holds.
    #[must_use]
    pub const fn field(self) -> NumberField {
        match self {
            Self::Profession(_) | Self::Unsplit => NumberField::Contacts,
            Self::Invoiced | Self::NetCost => NumberField::Amount,
            Self::Patients => NumberField::Patients,
            Self::Population => NumberField::Inhabitants,
        }
    }

    /// The column that a heading names, Swedish or English. "Kostnad per invånare" is none of them.
    fn of_heading(text: &str) -> Option<Self> {
        let lower = lower_case(text);
        if says(&lower, &[" per ", "/", "andel", "share", "%"]) {
            return None;
        }
        Topic::of(&lower).map(|topic| match topic {
            Topic::Profession(profession) => Self::Profession(profession),
            Topic::Contacts => Self::Unsplit,
            Topic::Invoiced => Self::Invoiced,
            Topic::Patients => Self::Patients,
            Topic::Inhabitants => Self::Population,
            Topic::NetCost => Self::NetCost,
        })
    }
}

/// What a pasted column was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnRole {
    /// The names or codes of the regions.
    Region,
    /// Numbers.
    Numbers(Column),
    /// Not understood, or not needed.
    Ignored,
}

/// A region's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Whose.
    pub region: Region,
    /// The line it stood on, from 1.
    pub line: usize,
    /// Its numbers, with the text as pasted.
    pub cells: Vec<(Column, String, Reading)>,
}

/// Something found while reading.
#[expect(missing_docs, reason = "each variant says what its values are")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFinding {
    /// There is nothing to read.
    Empty,
    /// No row of headings: the columns were taken in the expected order.
    NoHeader,
    /// A column that was not understood.
    ColumnUnknown { column: usize, text: String },
    /// A row whose region was not understood.
    UnknownRegion { line: usize, text: String },
    /// A row for a municipality, left out.
    Municipality { line: usize, text: String },
    /// A second row for a region; the first is used.
    RegionTwice { line: usize, region: Region },
    /// A row for the nation, not added to the regions.
    Total { line: usize, text: String },
    /// The nation's number is the sum of the regions'.
    TotalAgrees { line: usize, column: Column },
    /// The nation's number is another than the sum of the regions'.
    TotalDiffers { line: usize, column: Column, stated: Decimal, sum: Decimal },
    /// Regions without a row.
    RegionsMissing { regions: Vec<Region> },
    /// A row with more cells than the headings.
    RowTooLong { line: usize },
}

impl TableFinding {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "table.empty",
            Self::NoHeader => "table.no_header",
            Self::ColumnUnknown { .. } => "table.column_unknown",
            Self::UnknownRegion { .. } => "table.unknown_region",
            Self::Municipality { .. } => "table.municipality_row",
            Self::RegionTwice { .. } => "table.region_twice",
            Self::Total { .. } => "table.total_row",
            Self::TotalAgrees { .. } => "table.total_agrees",
            Self::TotalDiffers { .. } => "table.total_differs",
            Self::RegionsMissing { .. } => "table.regions_missing",
            Self::RowTooLong { .. } => "table.row_too_long",
        }
    }

    /// Whether rows or columns were left out because of it.
    #[must_use]
    pub const fn loses_something(&self) -> bool {
        matches!(
            self,
            Self::Empty
                | Self::UnknownRegion { .. }
                | Self::RegionTwice { .. }
                | Self::ColumnUnknown { .. }
                | Self::RowTooLong { .. }
        )
    }

    /// The values the message needs, by name.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let line = |line: &usize| ("line", line.to_string());
        match self {
            Self::Empty | Self::NoHeader => Vec::new(),
            Self::ColumnUnknown { column, text } => vec![("column", column.to_string()), ("text", text.clone())],
            Self::UnknownRegion { line: at, text } | Self::Municipality { line: at, text } | Self::Total { line: at, text } => {
                vec![line(at), ("text", text.clone())]
            }
            Self::RegionTwice { line: at, region } => vec![line(at), ("region", region.code().to_owned())],
            Self::TotalAgrees { line: at, column } => vec![line(at), ("column", column.code().to_owned())],
            Self::TotalDiffers { line: at, column, stated, sum } => {
                vec![line(at), ("column", column.code().to_owned()), ("stated", stated.to_string()), ("sum", sum.to_string())]
            }
            Self::RegionsMissing { regions } => vec![
                ("count", regions.len().to_string()),
                ("regions", regions.iter().map(|region| region.code()).collect::<Vec<_>>().join(" ")),
            ],
            Self::RowTooLong { line: at } => vec![line(at)],
        }
    }
}

/// A table as understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionTable {
    /// What each column was taken for.
    pub columns: Vec<ColumnRole>,
    /// The regions' rows, in the order pasted.
    pub rows: Vec<Row>,
    /// What was found on the way.
    pub findings: Vec<TableFinding>,
    /// The scale that the heading of each column names.
    scales: Vec<Option<Scale>>,
}

/// Reads a table of cells. `expected` is the order of columns when no row of headings tells them.
#[must_use]
pub fn read(cells: &[Vec<String>], expected: &[Column]) -> RegionTable {
    let lines: Vec<(usize, &Vec<String>)> =
        (1..).zip(cells).filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty())).collect();
    let mut table = RegionTable { columns: Vec::new(), rows: Vec::new(), findings: Vec::new(), scales: Vec::new() };
    let Some((_, first)) = lines.first() else {
        table.findings.push(TableFinding::Empty);
        return table;
    };
    let region_column = region_column(&lines);
    let has_header = first.get(region_column).is_none_or(|cell| Area::recognise(cell).is_none())
        && first.iter().enumerate().any(|(column, cell)| column != region_column && Column::of_heading(cell).is_some());
    let width = lines.iter().map(|(_, row)| row.len()).max().unwrap_or_default();
    table.columns = if has_header {
        table.scales = first.iter().map(|heading| Scale::of(&lower_case(heading))).collect();
        table.headed_columns(first, region_column)
    } else {
        table.findings.push(TableFinding::NoHeader);
        let mut expected = expected.iter();
        (0..width)
            .map(|column| {
                if column == region_column {
                    return ColumnRole::Region;
                }
                expected.next().map_or(ColumnRole::Ignored, |column| ColumnRole::Numbers(*column))
            })
            .collect()
    };
    let mut totals = Vec::new();
    for (line, row) in lines.into_iter().skip(usize::from(has_header)) {
        table.add_row(line, row, region_column, &mut totals);
    }
    table.compare_totals(&totals);
    let missing: Vec<Region> = Region::all().filter(|region| !table.rows.iter().any(|row| row.region == *region)).collect();
    if !missing.is_empty() {
        table.findings.push(TableFinding::RegionsMissing { regions: missing });
    }
    table
}

/// The column with the most names of regions.
fn region_column(lines: &[(usize, &Vec<String>)]) -> usize {
    let width = lines.iter().map(|(_, row)| row.len()).max().unwrap_or_default();
    let named = |column: usize| {
        // A bare number may be a code or a count; a name can only be a region.
        let is_name = |cell: &String| Area::recognise(cell).is_some() && cell.chars().any(char::is_alphabetic);
        lines.iter().filter(|(_, row)| row.get(column).is_some_and(is_name)).count()
    };
    (0..width).rev().max_by_key(|column| named(*column)).unwrap_or_default()
}

impl RegionTable {
    fn headed_columns(&mut self, headings: &[String], region_column: usize) -> Vec<ColumnRole> {
        let mut columns: Vec<ColumnRole> = Vec::with_capacity(headings.len());
        for (position, heading) in headings.iter().enumerate() {
            let role = match Column::of_heading(heading) {
                _ if position == region_column => ColumnRole::Region,
                Some(column) if !columns.contains(&ColumnRole::Numbers(column)) => ColumnRole::Numbers(column),
                _ => {
                    let text = heading.trim().to_owned();
                    self.findings.push(TableFinding::ColumnUnknown { column: position.saturating_add(1), text });
                    ColumnRole::Ignored
                }
            };
            columns.push(role);
        }
        columns
    }

    fn add_row(&mut self, line: usize, row: &[String], region_column: usize, totals: &mut Vec<(usize, Vec<(Column, Reading)>)>) {
        if row.iter().skip(self.columns.len()).any(|cell| !cell.trim().is_empty()) {
            self.findings.push(TableFinding::RowTooLong { line });
        }
        let name = row.get(region_column).map(|cell| cell.trim().to_owned()).unwrap_or_default();
        let scales = self.scales.iter().copied().chain(core::iter::repeat(None));
        let numbers = self.columns.iter().zip(row).zip(scales).filter_map(|((role, text), scale)| match role {
            ColumnRole::Numbers(column) => {
                let text = with_scale(*column, text, scale);
                Some((*column, text.clone(), read_cell(*column, &text)))
            }
            _ => None,
        });
        match Area::recognise(&name) {
            Some(Area::Nation) => {
                totals.push((line, numbers.map(|(column, _, reading)| (column, reading)).collect()));
                self.findings.push(TableFinding::Total { line, text: name });
            }
            Some(Area::Region(region)) if self.rows.iter().any(|row| row.region == region) => {
                self.findings.push(TableFinding::RegionTwice { line, region });
            }
            Some(Area::Region(region)) => {
                let cells = numbers.collect();
                self.rows.push(Row { region, line, cells });
            }
            None if is_municipality(&name) => self.findings.push(TableFinding::Municipality { line, text: name }),
            None => self.findings.push(TableFinding::UnknownRegion { line, text: name }),
        }
    }

    fn compare_totals(&mut self, totals: &[(usize, Vec<(Column, Reading)>)]) {
        for (line, numbers) in totals {
            for (column, reading) in numbers {
                let Some(stated) = exact(reading) else {
                    continue;
                };
                let cells = self.rows.iter().flat_map(|row| &row.cells).filter(|(of, ..)| of == column);
                let sum = cells.filter_map(|(.., reading)| exact(reading)).try_fold(Decimal::ZERO, ratio::sum);
                let (line, column) = (*line, *column);
                self.findings.extend(sum.map(|sum| {
                    if sum == stated {
                        TableFinding::TotalAgrees { line, column }
                    } else {
                        TableFinding::TotalDiffers { line, column, stated, sum }
                    }
                }));
            }
        }
    }
}

/// The cell with the scale of its heading, as if it stood in the cell; a scale of its own is kept.
fn with_scale(column: Column, text: &str, scale: Option<Scale>) -> String {
    let bare = text.trim();
    let ends_in_digit = bare.ends_with(|last: char| last.is_ascii_digit());
    // Of contacts there are thousands or millions, not thousands of kronor.
    let scale = scale.map(|scale| match (column.field(), scale) {
        (NumberField::Amount, Scale::Milliard) => "mdkr",
        (NumberField::Amount, Scale::Million) => "mnkr",
        (NumberField::Amount, Scale::Thousand) => "tkr",
        (_, Scale::Thousand) => "tusen",
        (_, _) => "miljoner",
    });
    match scale.filter(|_| ends_in_digit) {
        Some(scale) => format!("{bare}\u{a0}{scale}"),
        None => text.to_owned(),
    }
}

/// A cell as statistics write them: "..", "-" and "uppgift saknas" are missing, not 0.
fn read_cell(column: Column, text: &str) -> Reading {
    if is_missing(text) { Reading::Empty } else { number_field::read(column.field(), text) }
}

fn exact(reading: &Reading) -> Option<Decimal> {
    match reading {
        Reading::Number { number, .. } => number.value,
        _ => None,
    }
}

#[cfg(test)]
mod tests;
