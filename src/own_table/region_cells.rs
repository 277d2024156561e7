//! Where the regions of a table are: in the rows of a column, or in the columns of a row.

use std::collections::BTreeMap;

use super::choices::RegionsIn;
use super::grid::{Cell, Grid};
use super::group::Group;
use super::heading::{Heading, Subject};
use crate::region::{Area, Region, lower_case};
use crate::table_words::says;

/// Where the regions were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Regions {
    In(RegionsIn),
    /// In both: a table from one region to another, or two small ones.
    Either,
    Nowhere,
}

/// Rows that are looked at before it is enough, when regions have been found in them.
const MOST_ROWS: usize = 2_000;
/// Texts that are looked at when there are only others: municipalities come before their regions, if those come at all.
const MOST_LOOKED_UP: u32 = 50_000;
/// Texts whose areas are remembered; there are some hundred regions and municipalities.
const MOST_REMEMBERED: usize = 4_096;
/// A heading stands above, if anywhere, and among the first.
const MOST_ROWS_ABOVE: usize = 60;
const MOST_HEADINGS: u32 = 5_000;

/// The areas that texts name, remembered: the same names come again in every year.
#[derive(Debug, Default)]
pub(super) struct AreaNames {
    known: BTreeMap<String, Option<Area>>,
}

impl AreaNames {
    pub(super) fn area(&mut self, text: &str) -> Option<Area> {
        if let Some(area) = self.known.get(text) {
            return *area;
        }
        let area = Area::recognise(text);
        if self.known.len() < MOST_REMEMBERED {
            self.known.insert(text.to_owned(), area);
        }
        area
    }
}

/// Some areas, as a set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Areas(u32);

impl Areas {
    fn add(&mut self, area: Area) {
        let place = match area {
            Area::Nation => 31,
            Area::Region(region) => Region::all().position(|other| other == region).unwrap_or_default(),
        };
        self.0 |= u32::try_from(place).ok().and_then(|place| 1_u32.checked_shl(place)).unwrap_or_default();
    }

    const fn count(self) -> u32 {
        self.0.count_ones()
    }
}

/// What the cells of a column say of regions.
#[derive(Debug, Clone, Copy, Default)]
struct InColumn {
    named: Areas,
    names: u32,
    coded: Areas,
    /// Numbers that are no region's code.
    other_numbers: u32,
    has_leading_zero: bool,
    heading_says_so: bool,
    heading_says_code: bool,
    /// "Hemregion": no other column is of the regions that pay.
    heading_says_home: bool,
    group: Option<Group>,
}

impl InColumn {
    /// Whether its numbers are codes of regions. Bare numbers may be counts, so something has to say it.
    const fn has_codes(&self) -> bool {
        self.other_numbers == 0
            && self.coded.count() > 0
            && (self.has_leading_zero || self.heading_says_so || self.heading_says_code)
    }

    const fn areas(&self) -> Areas {
        if self.named.count() == 0 && self.has_codes() { self.coded } else { self.named }
    }
}

/// What the cells of a table say of regions.
#[derive(Debug, Default)]
pub(super) struct RegionCells {
    columns: BTreeMap<u32, InColumn>,
    /// The row that names most regions, with its number.
    row: (u32, Areas),
    /// The last cell that names one, when there is only one of its kind.
    only: Option<(u32, u32)>,
}

impl RegionCells {
    pub(super) fn of(grid: &Grid, names: &mut AreaNames) -> Self {
        let mut found = Self::default();
        let (mut looked_up, mut headings, mut names_two) = (0_u32, 0_u32, false);
        for (above, row) in grid.rows().enumerate() {
            let mut in_row = Areas::default();
            for (column, cell) in row.cells() {
                let text = match cell {
                    Cell::Text(text) | Cell::Number { text, percent: false } => text,
                    _ => continue,
                };
                let in_column = found.columns.entry(column).or_default();
                if text.bytes().all(|byte| byte.is_ascii_digit()) {
                    in_column.add_number(text);
                    continue;
                }
                if above < MOST_ROWS_ABOVE && headings < MOST_HEADINGS {
                    headings = headings.saturating_add(1);
                    let of = Heading::read(text).of;
                    in_column.heading_says_so |= of == Subject::Region;
                    in_column.heading_says_code |= of == Subject::RegionCode;
                    in_column.heading_says_home |= of == Subject::Region && says(&lower_case(text), &["hem", "home"]);
                    if let Subject::Group(group) = of {
                        in_column.group = in_column.group.or(Some(group));
                    }
                }
                if !may_be_name(text) {
                    continue;
                }
                looked_up = looked_up.saturating_add(1);
                if let Some(area) = names.area(text) {
                    in_column.named.add(area);
                    names_two |= in_column.named.count() > 1;
                    in_column.names = in_column.names.saturating_add(1);
                    in_row.add(area);
                    found.only = Some((row.record, column));
                }
            }
            if in_row.count() > found.row.1.count() {
                found.row = (row.record, in_row);
            }
            if (above > MOST_ROWS && names_two) || looked_up > MOST_LOOKED_UP {
                break;
            }
        }
        found
    }

    /// Where the regions are.
    pub(super) fn place(&self, grid: &Grid) -> Regions {
        let in_column = self.column().and_then(|column| self.columns.get(&column));
        let in_rows = in_column.map(|column| column.areas().count()).unwrap_or_default();
        let in_columns = self.row.1.count();
        match (in_rows, in_columns) {
            (0, 0 | 1) if self.headed().is_some() || self.of_municipalities().is_some() => Regions::In(RegionsIn::Rows),
            (0, 0) => Regions::Nowhere,
            (_, 0) => Regions::In(RegionsIn::Rows),
            (1, 1) => self.place_of_one(grid, in_column.map(|column| column.names).unwrap_or_default()),
            (_, 1) => Regions::In(RegionsIn::Rows),
            (0 | 1, _) => Regions::In(RegionsIn::Columns),
            // From one region to another: the rows are of the one whose column says so.
            _ if in_column.is_some_and(|column| column.heading_says_so) => Regions::In(RegionsIn::Rows),
            _ if in_rows >= in_columns.saturating_mul(2) => Regions::In(RegionsIn::Rows),
            _ if in_columns >= in_rows.saturating_mul(2) => Regions::In(RegionsIn::Columns),
            _ => Regions::Either,
        }
    }

    /// The column that names most regions, by name or else by code; or the one that is headed so and names none.
    pub(super) fn column(&self) -> Option<u32> {
        let columns = self.columns.iter().rev().filter(|(_, found)| found.areas().count() > 0 && found.group.is_none());
        let named = columns.max_by_key(|(_, found)| (found.heading_says_home, found.named.count() > 0, found.areas().count()));
        named.map(|(column, _)| *column).or_else(|| self.headed()).or_else(|| self.of_municipalities())
    }

    fn of_municipalities(&self) -> Option<u32> {
        let mut columns = self.columns.iter();
        columns.find(|(_, found)| found.group == Some(Group::Municipality)).map(|(column, _)| *column)
    }

    /// Whether the only regions of a table are those that gave the care, which do not pay for it.
    pub(super) fn has_only_care_regions(&self) -> bool {
        let is_of_care = |found: &InColumn| found.group == Some(Group::CareRegion) && found.areas().count() > 0;
        self.columns.values().any(is_of_care) && self.column().is_none()
    }

    fn headed(&self) -> Option<u32> {
        self.columns.iter().find(|(_, found)| found.heading_says_so).map(|(column, _)| *column)
    }

    /// The row that names most regions.
    pub(super) fn row(&self) -> Option<u32> {
        (self.row.1.count() > 0).then_some(self.row.0)
    }

    /// A table of one region. Its name stands before its numbers, or above them, or in a title and nowhere else.
    fn place_of_one(&self, grid: &Grid, names: u32) -> Regions {
        let Some((record, column)) = self.only else {
            return Regions::Nowhere;
        };
        if names > 1 {
            return Regions::In(RegionsIn::Rows);
        }
        let mut below = None;
        for row in grid.rows().skip_while(|row| row.record < record) {
            if row.record == record {
                let mut after = row.cells().filter(|(other, _)| *other > column);
                if after.next().is_some_and(|(_, cell)| holds_number(cell)) {
                    return Regions::In(RegionsIn::Rows);
                }
                continue;
            }
            below = row.cells().find(|(other, _)| *other == column);
            if below.is_some() {
                break;
            }
        }
        if below.is_some_and(|(_, cell)| holds_number(cell)) { Regions::In(RegionsIn::Columns) } else { Regions::Nowhere }
    }
}

impl InColumn {
    fn add_number(&mut self, digits: &str) {
        let area = if digits.len() <= 2 { Area::recognise(digits) } else { None };
        match area {
            Some(area) => self.coded.add(area),
            None => self.other_numbers = self.other_numbers.saturating_add(1),
        }
        self.has_leading_zero |= digits.len() == 2 && digits.starts_with('0');
    }
}

/// Short, and with letters. Nothing longer names a region and nothing else.
fn may_be_name(text: &str) -> bool {
    text.len() <= 60 && text.chars().any(char::is_alphabetic)
}

/// Whether there is a number, or a sign that there is none.
pub(super) fn holds_number(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Number { .. } | Cell::NotCalculated | Cell::Fault(_) => true,
        Cell::Text(text) => looks_like_number(text) || crate::table_words::is_missing(text),
        Cell::Day(_) | Cell::TooLong => false,
    }
}

/// Whether a text begins as numbers do.
pub(super) fn looks_like_number(text: &str) -> bool {
    // The first that is a letter or a digit is a digit.
    let first = text.bytes().find(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    first.is_some_and(|first| first.is_ascii_digit()) || {
        let unsigned = text.trim_start_matches(|first: char| !first.is_alphanumeric());
        unsigned.starts_with(|first: char| first.is_ascii_digit())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Regions {
        let mut grid = Grid::default();
        for (record, line) in (1..).zip(text.lines()) {
            grid.begin_row(record, false);
            for (column, cell) in (1..).zip(line.split(';')) {
                grid.push(column, Cell::Text(cell));
            }
        }
        RegionCells::of(&grid, &mut AreaNames::default()).place(&grid)
    }

    #[test]
    fn regions_are_found_where_most_of_them_are() {
        let (rows, columns) = (Regions::In(RegionsIn::Rows), Regions::In(RegionsIn::Columns));
        for (text, expected) in [
            ("Region;2019;2020\nSkåne;1;2\nHalland;3;4", rows),
            (";Skåne;Halland\n2019;1;3\n2020;2;4", columns),
            ("Kod;Kontakter\n01;1\n03;2\n04;3", rows),
            ("Länskod;Kontakter\n1;1\n3;2\n4;3", rows),
            ("A;B\n1;1\n3;2\n4;3", Regions::Nowhere),
            ("Region;Kontakter\nSkåne;5", rows),
            ("År;Region Skåne\n2020;5\n2021;7", columns),
            ("Region Skåne\nÅr;Kontakter\n2020;5\n2021;7", Regions::Nowhere),
            ("Region;År;Kontakter\nSkåne;2020;5\nSkåne;2021;7", rows),
            (";Skåne;Halland\nSkåne;1;3\nHalland;2;4", Regions::Either),
            ("Hemregion;Utförare;Kontakter\nSkåne;Sörmland;1\nHalland;Sörmland;3\nUppsala;Jönköping;2\nGotland;Sörmland;2", rows),
            ("Hemregion;Utförare\nSkåne;Sörmland\nSkåne;Jönköping\nHalland;Sörmland", rows),
            ("Region;Kontakter\nSknåe;1", rows),
            ("a;b\nc;d", Regions::Nowhere),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }
}
