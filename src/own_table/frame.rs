//! Where in a table its titles, headings and numbers stand.

use std::collections::BTreeMap;

use super::choices::{Choices, RegionsIn};
use super::grid::{Cell, Grid};
use super::group::Group;
use super::heading::{Heading, Subject};
use super::lines::{Line, Lines};
use super::region_cells::{AreaNames, looks_like_number};
use super::year::{names_year, year_of_digits};
use crate::table_words::is_municipality;

/// Lines that are looked through for headings.
const MOST_LINES_ABOVE: usize = 60;
/// Cells of a line that are looked at to tell whether it is one of headings, and titles that are read.
const MOST_CELLS_TO_TELL: usize = 500;
const MOST_TITLES: usize = 100;
/// Rows of headings: measure, year and unit above each other.
const MOST_HEADER_LINES: usize = 3;

/// A table with its lines, before its columns are understood.
#[derive(Debug)]
pub(super) struct Frame<'a> {
    pub(super) lines: Lines<'a>,
    pub(super) regions_in: RegionsIn,
    /// The position of the regions in each line.
    pub(super) region: Option<u32>,
    /// Whether these are municipalities, some of which are called as their region is.
    pub(super) names_municipalities: bool,
    /// The lines of headings.
    pub(super) header: Vec<u32>,
    /// The numbers stand in the lines after this one.
    pub(super) above: u32,
    /// The headings of each position, from above.
    pub(super) headings: BTreeMap<u32, Vec<String>>,
    /// What stands above the headings.
    pub(super) titles: Vec<String>,
}

impl<'a> Frame<'a> {
    pub(super) fn of(
        grid: &'a Grid,
        regions_in: RegionsIn,
        region: Option<u32>,
        choices: &Choices,
        names: &mut AreaNames,
    ) -> Self {
        let lines = Lines::of(grid, regions_in);
        let above = lines_above(&lines, region, choices.header, names);
        let last = match choices.header {
            Some(number) => above.iter().position(|line| line.number == number),
            None => above.iter().rposition(|line| is_header(line, region)),
        };
        let first = last.map(|last| first_header_line(&above, last, region));
        let header: Vec<&Line<'_>> = match (first, last) {
            (Some(first), Some(last)) => above.get(first..=last).unwrap_or_default().iter().collect(),
            _ => Vec::new(),
        };
        let titles = above.iter().take(first.unwrap_or(if choices.header.is_some() { 0 } else { above.len() }));
        let is_below_title = |line: &&Line<'_>| line.cells.len() == 1 || first.is_some();
        let titles: Vec<String> = titles.filter(is_below_title).flat_map(texts).take(MOST_TITLES).collect();
        let last_above = match (last.and_then(|last| above.get(last)), choices.header) {
            (Some(line), _) => line.number,
            (None, Some(number)) => number,
            (None, None) => above.iter().rev().find(|line| line.cells.len() == 1).map(|line| line.number).unwrap_or_default(),
        };
        let mut frame = Self {
            header: header.iter().map(|line| line.number).collect(),
            headings: headings(&header, &lines),
            lines,
            regions_in,
            region,
            names_municipalities: false,
            above: last_above,
            titles,
        };
        if regions_in == RegionsIn::Columns {
            frame.take_titles_before_regions();
        }
        frame.take_title_above_regions();
        let above = region.and_then(|region| frame.headings.get(&region)).into_iter().flatten();
        frame.names_municipalities = above.map(|text| Heading::read(text).of).any(|of| of == Subject::Group(Group::Municipality));
        frame
    }

    /// In a table with its regions in columns, what stands above them is in the column of the headings.
    fn take_titles_before_regions(&mut self) {
        let Some(region) = self.region else {
            return;
        };
        let below = self.headings.split_off(&region);
        let titles = core::mem::replace(&mut self.headings, below);
        self.titles.extend(titles.into_values().flatten());
    }

    /// "Kontakter 2020" above the names of the regions is no heading of theirs, and is about all numbers.
    fn take_title_above_regions(&mut self) {
        let headings = self.region.and_then(|region| self.headings.get(&region));
        let is_title = |heading: &&String| matches!(Heading::read(heading).of, Subject::Measure(_) | Subject::Unsaid);
        self.titles.extend(headings.into_iter().flatten().filter(is_title).cloned());
    }
}

/// The lines above the first one with a region and something beside it; without regions, above the first one with numbers.
fn lines_above<'a>(lines: &Lines<'a>, region: Option<u32>, header: Option<u32>, names: &mut AreaNames) -> Vec<Line<'a>> {
    let mut above: Vec<Line<'a>> = Vec::new();
    lines.read_while(|line| {
        let is_data = match (header, region) {
            (Some(header), _) => line.number > header,
            (None, Some(region)) => {
                let name = line.at(region).and_then(text);
                let is_named = name.is_some_and(|name| names.area(name).is_some() || is_municipality(name));
                is_named && line.cells.len() > 1
            }
            (None, None) => line.cells.iter().any(|(_, cell)| is_plain_number(*cell)),
        };
        if !is_data && above.len() < MOST_LINES_ABOVE {
            above.push(Line { number: line.number, cells: line.cells.clone() });
        }
        !is_data && (header.is_some() || above.len() < MOST_LINES_ABOVE)
    });
    above
}

/// A line of headings stands on the next ones without a gap.
fn first_header_line(above: &[Line<'_>], last: usize, region: Option<u32>) -> usize {
    let mut first = last;
    while last.saturating_sub(first).saturating_add(1) < MOST_HEADER_LINES {
        let Some(upper) = first.checked_sub(1).and_then(|index| above.get(index)) else {
            break;
        };
        let is_next = above.get(first).is_some_and(|line| line.number == upper.number.saturating_add(1));
        if !is_next || !is_header(upper, region) {
            break;
        }
        first = first.saturating_sub(1);
    }
    first
}

/// Whether a line can be one of headings: it names something, in more than the first column, and has no numbers.
fn is_header(line: &Line<'_>, region: Option<u32>) -> bool {
    let (mut said, mut years, mut others) = (0_u32, 0_u32, 0_u32);
    for (_, cell) in line.cells.iter().take(MOST_CELLS_TO_TELL) {
        let count = match cell {
            _ if is_plain_number(*cell) => return false,
            Cell::Number { .. } | Cell::Day(_) => &mut years,
            Cell::Text(text) if year_of_digits(text).is_some() => &mut years,
            Cell::Text(text) if Heading::read(text).says_something() => &mut said,
            Cell::Text(_) => &mut others,
            Cell::NotCalculated | Cell::Fault(_) | Cell::TooLong => return false,
        };
        *count = count.saturating_add(1);
    }
    let is_title = match line.cells.as_slice() {
        [(position, _)] => *position <= region.unwrap_or(1),
        _ => false,
    };
    !is_title && (said > 0 || years > 1 || (years == 1 && others == 0))
}

/// A number that is no year and says nothing else.
fn is_plain_number(cell: Cell<'_>) -> bool {
    match cell {
        Cell::Number { text, percent } => percent || year_of_digits(text).is_none(),
        // "2020, mnkr" and "1 000 kr" are headings.
        Cell::Text(text) => {
            let units =
                ["1 000 kr", "1\u{a0}000 kr", "1.000 kr", "1000 kr", "000 kr", "10 000 kr", "100 000 kr", "10-tal", "100-tal"];
            let is_thousand = units.iter().any(|unit| text.starts_with(unit)) || text.contains("000-tal");
            looks_like_number(text) && !is_thousand && !names_year(text)
        }
        _ => false,
    }
}

/// The headings of each position. The upper ones of a heading that spans several stand over the first of them.
fn headings(header: &[&Line<'_>], lines: &Lines<'_>) -> BTreeMap<u32, Vec<String>> {
    let mut headings: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let last_position = header.iter().filter_map(|line| line.cells.last()).map(|(position, _)| *position).max();
    let merged = lines.merged();
    for (index, line) in header.iter().enumerate() {
        let is_lowest = index.saturating_add(1) == header.len();
        let in_line = merged.iter().filter(|area| (area.first_record..=area.last_record).contains(&line.number));
        let wide: Vec<_> = in_line.filter(|area| area.last_column > area.first_column).collect();
        let mut carried: Option<(&str, u32)> = None;
        for position in 1..=last_position.unwrap_or_default() {
            let own = line.at(position).and_then(text).map(str::trim).filter(|text| !text.is_empty());
            if let Some(text) = own {
                let end = wide.iter().find(|area| area.first_column == position).map(|area| area.last_column);
                let end = if wide.is_empty() { u32::MAX } else { end.unwrap_or(position) };
                carried = Some((text, end)).filter(|_| !is_lowest && spans(text));
            }
            let text = own.or_else(|| carried.filter(|(_, end)| position <= *end).map(|(text, _)| text));
            if let Some(text) = text {
                headings.entry(position).or_default().push(text.to_owned());
            }
        }
    }
    headings
}

/// Whether a heading can span columns. "Region" and "År" stand over one.
fn spans(text: &str) -> bool {
    !matches!(
        Heading::read(text).of,
        Subject::Group(_) | Subject::Region | Subject::RegionCode | Subject::Year | Subject::MeasureName
    )
}

fn texts(line: &Line<'_>) -> Vec<String> {
    line.cells.iter().filter_map(|(_, cell)| text(*cell)).map(str::to_owned).collect()
}

/// The text of a cell that is no formula and no error.
pub(super) const fn text(cell: Cell<'_>) -> Option<&str> {
    match cell {
        Cell::Text(text) | Cell::Number { text, .. } | Cell::Day(text) => Some(text),
        Cell::NotCalculated | Cell::Fault(_) | Cell::TooLong => None,
    }
}
