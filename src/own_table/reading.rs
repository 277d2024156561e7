//! Reads the lines of a table whose columns are known. All one thing: whose number is it, of which year and measure, what does it say?

use std::collections::BTreeMap;

use super::choices::{Choices, RegionsIn};
use super::column::{ColumnRole, ColumnUnit, UnitFrom};
use super::columns::{Column, Columns, is_amount, written_area};
use super::finding::{Finding, Findings, shortened};
use super::frame::{Frame, text};
use super::grid::Cell;
use super::group::is_all;
use super::heading::{Heading, Subject};
use super::held::{Held, HeldNumbers, Key};
use super::lines::{Line, Place};
use super::number_cell::{self, NumberCell, NumberRead, Under};
use super::region_cells::AreaNames;
use super::title::Said;
use super::totals::is_total_of_something;
use super::waiting::Waiting;
use super::year::{YearProblem, year_in, year_of_digits};
use crate::comparison_table::CellMeasure;
use crate::finding::Severity;
use crate::quantity::Bounded;
use crate::region::Area;
use crate::table_words::{is_municipality, plain};

/// A table of more columns than this is read only where it has cells: an empty one of them is not counted as missing.
const MOST_COLUMNS_IN_FULL: usize = 512;

/// Values of a message, by name.
type Params = Vec<(&'static str, String)>;

/// What the lines say.
#[derive(Debug)]
pub(super) struct Reading<'t> {
    frame: &'t Frame<'t>,
    columns: &'t mut Columns,
    said: &'t Said,
    choices: &'t Choices,
    names: &'t mut AreaNames,
    pub(super) numbers: HeldNumbers<'t>,
    /// Whether there is any line below the headings.
    pub(super) has_lines: bool,
    pub(super) findings: Findings,
    pub(super) waiting: Waiting,
    measures: BTreeMap<String, Option<Heading>>,
    /// What the line before said, for cells that are left empty below it.
    area_above: Option<Area>,
    year_above: Option<u16>,
    filled_down: u32,
    /// The part that each column of parts says, and how many lines were left out for it, with the first of these parts.
    parts: BTreeMap<u32, PartsOfRegion>,
    is_total: bool,
    /// The line of which it has been said that its region is there twice.
    said_twice: Option<u32>,
    /// The last position with a heading.
    width: Option<u32>,
    /// Whether other headings have come, so that what follows is another table.
    is_below_other_headings: bool,
    /// In a file with commas between its cells a cell too many may be the decimals of another.
    leaves_out_long_lines: bool,
}

/// What a column says of parts: the last one, and the lines that were left out because they are no whole.
#[derive(Debug, Default)]
struct PartsOfRegion {
    above: Option<String>,
    first: String,
    left_out: u32,
}

/// What a line says of its numbers before they are read.
struct OfLine {
    area: Area,
    /// Whether it is a total that does not say of what.
    is_total: bool,
    year: Option<u16>,
    measure: Option<Heading>,
}

impl<'t> Reading<'t> {
    pub(super) fn of(
        frame: &'t Frame<'t>,
        columns: &'t mut Columns,
        said: &'t Said,
        choices: &'t Choices,
        names: &'t mut AreaNames,
    ) -> Self {
        Self {
            width: frame.headings.keys().next_back().copied(),
            frame,
            columns,
            said,
            choices,
            names,
            numbers: HeldNumbers::default(),
            has_lines: false,
            findings: Findings::default(),
            waiting: Waiting::default(),
            measures: BTreeMap::new(),
            area_above: None,
            year_above: None,
            filled_down: 0,
            parts: BTreeMap::new(),
            is_total: false,
            said_twice: None,
            leaves_out_long_lines: false,
            is_below_other_headings: false,
        }
    }

    /// Reads all lines. `is_text`: cells have signs between them. `with_commas`: these are commas.
    pub(super) fn read(&mut self, is_text: bool, with_commas: bool) {
        self.leaves_out_long_lines = with_commas;
        if !is_text {
            self.width = None;
        }
        let frame = self.frame;
        frame.lines.read_after(frame.above, |line| self.line(line));
        self.say_what_parts_were_left_out();
        if self.filled_down > 0 {
            let params = vec![("count", self.filled_down.to_string())];
            self.findings.add(Finding::new("own_table.filled_down", Severity::Note, params));
        }
    }

    fn line(&mut self, line: &Line<'t>) {
        if self.is_below_other_headings {
            self.find("own_table.second_table", Severity::Error, line, Vec::new);
            return;
        }
        if let Some(heading) = self.heading_again(line).filter(|_| self.has_lines) {
            // The same ones stand again at the top of each printed page; others start another table.
            self.is_below_other_headings = !self.repeats_headings(line);
            let code = if self.is_below_other_headings { "own_table.second_headings" } else { "own_table.headings_again" };
            let severity = if self.is_below_other_headings { Severity::Error } else { Severity::Note };
            self.find_text(code, severity, line, &heading);
            return;
        }
        self.has_lines = true;
        let last = line.cells.last().map(|(position, _)| *position);
        if self.width.zip(last).is_some_and(|(width, last)| last > width) {
            let severity = if self.leaves_out_long_lines { Severity::Error } else { Severity::Note };
            let code = if self.leaves_out_long_lines { "own_table.row_shifted" } else { "own_table.row_too_long" };
            self.find(code, severity, line, Vec::new);
            if self.leaves_out_long_lines {
                return;
            }
        }
        let Some(area) = self.area(line) else {
            return;
        };
        if self.is_part(line) {
            return;
        }
        let Ok(year) = self.year(line) else {
            return;
        };
        let Ok(measure) = self.measure(line) else {
            return;
        };
        let of_line = OfLine { area, is_total: self.is_total, year, measure };
        if self.columns.all.len() <= MOST_COLUMNS_IN_FULL {
            for index in 0..self.columns.all.len() {
                self.cell(line, &of_line, index);
            }
            return;
        }
        for (position, _) in &line.cells {
            if let Some(index) = self.columns.index(*position) {
                self.cell(line, &of_line, index);
            }
        }
    }

    /// The heading of the regions, where it stands once more among them.
    fn heading_again(&self, line: &Line<'_>) -> Option<String> {
        let region = self.frame.region?;
        let heading = self.frame.headings.get(&region)?.last()?;
        let written = line.at(region).and_then(text)?;
        let is_again = !plain(heading).is_empty() && plain(written) == plain(heading);
        is_again.then(|| written.trim().to_owned())
    }

    fn repeats_headings(&self, line: &Line<'_>) -> bool {
        line.cells.iter().all(|(position, cell)| {
            let heading = self.frame.headings.get(position).and_then(|headings| headings.last());
            let written = text(*cell).unwrap_or_default();
            heading.is_some_and(|heading| plain(heading) == plain(written))
        })
    }

    fn find(&mut self, code: &'static str, severity: Severity, line: &Line<'_>, params: impl FnOnce() -> Params) {
        let place = self.frame.lines.place(line.number, 0);
        self.findings.add_as(code, severity, || {
            let finding = Finding::new(code, severity, params());
            // A line is a row, but in a table with its regions in columns.
            if place.column == 0 { finding.at_record(place.record) } else { finding.at_column(place.column) }
        });
    }

    fn find_text(&mut self, code: &'static str, severity: Severity, line: &Line<'_>, text: &str) {
        self.find(code, severity, line, || vec![("text", shortened(text, Findings::LONGEST_TEXT))]);
    }

    fn has_numbers(&self, line: &Line<'_>) -> bool {
        self.numbers_in(line) > 0
    }

    fn numbers_in(&self, line: &Line<'_>) -> usize {
        let columns = line.cells.iter().filter_map(|(position, _)| self.columns.all.get(self.columns.index(*position)?));
        columns.filter(|column| column.reading.role == ColumnRole::Numbers).count()
    }

    /// Whose line it is; `None`, and a finding, where its numbers are left out.
    fn area(&mut self, line: &Line<'_>) -> Option<Area> {
        let Some(region) = self.frame.region else {
            return self.area_of_table(line);
        };
        let code = self.columns.code.filter(|code| *code != region).and_then(|code| line.at(code)).and_then(text);
        let name = line.at(region).and_then(text);
        let Some(written) = written_area(code, name) else {
            return self.area_left_empty(line);
        };
        let mut area = self.names.area(&written);
        // Stockholm is also a municipality. Under their heading a region has to say that it is one.
        let is_town = self.frame.names_municipalities && area != Some(Area::Nation) && !says_region(&written);
        area = area.filter(|_| !is_town);
        self.area_above = area;
        self.is_total = area == Some(Area::Nation) && is_total_of_something(&written);
        match area {
            Some(_) if self.is_total && self.has_numbers(line) => {
                self.find_text("own_table.total_row", Severity::Note, line, &written);
            }
            Some(Area::Nation) if self.has_numbers(line) => {
                self.find_text("own_table.nation_row", Severity::Note, line, &written);
            }
            Some(_) => {}
            None if is_municipality(&written) || (is_town && self.has_numbers(line)) => {
                self.find_text("own_table.municipality_row", Severity::Note, line, &written);
            }
            None if !self.has_numbers(line) => self.find_text("own_table.note_row", Severity::Note, line, &written),
            None => self.find_text("own_table.unknown_region", Severity::Error, line, &written),
        }
        area
    }

    /// A table of one area, which the user says.
    fn area_of_table(&mut self, line: &Line<'_>) -> Option<Area> {
        if self.choices.area.is_none() {
            let there = u32::try_from(self.numbers_in(line)).unwrap_or(u32::MAX);
            self.waiting.area = self.waiting.area.saturating_add(there);
        }
        self.choices.area
    }

    /// A region that is named once for several lines: theirs are told apart by year or measure.
    fn area_left_empty(&mut self, line: &Line<'_>) -> Option<Area> {
        if !self.has_numbers(line) {
            let note = line.cells.first().and_then(|(_, cell)| text(*cell)).unwrap_or_default();
            self.find_text("own_table.note_row", Severity::Note, line, note);
            return None;
        }
        let tells_apart = [self.columns.year, self.columns.measure].into_iter().flatten();
        let is_told_apart = tells_apart.filter_map(|position| line.at(position)).next().is_some();
        let area = self.area_above.filter(|_| is_told_apart);
        match area {
            Some(_) => self.filled_down = self.filled_down.saturating_add(1),
            None => self.find("own_table.region_missing", Severity::Error, line, Vec::new),
        }
        area
    }

    /// Whether a line is only a part of its region's numbers: of one sex, profession, municipality or care region.
    fn is_part(&mut self, line: &Line<'_>) -> bool {
        if !self.has_numbers(line) {
            return false;
        }
        let mut is_part = false;
        for position in self.columns.groups.clone() {
            let parts = self.parts.entry(position).or_default();
            if let Some(written) = line.at(position).and_then(text) {
                parts.above = Some(shortened(written, Findings::LONGEST_TEXT));
            }
            // One that is named once for several lines holds for all of them.
            if let Some(part) = parts.above.as_ref().filter(|part| !is_all(part)) {
                if parts.left_out == 0 {
                    parts.first.clone_from(part);
                }
                parts.left_out = parts.left_out.saturating_add(u32::from(!is_part));
                is_part = true;
            }
        }
        is_part
    }

    fn say_what_parts_were_left_out(&mut self) {
        for (position, parts) in core::mem::take(&mut self.parts).into_iter().filter(|(_, parts)| parts.left_out > 0) {
            let headings = self.frame.headings.get(&position).map(|headings| headings.join(" ")).unwrap_or_default();
            let params = vec![
                ("text", shortened(&headings, Findings::LONGEST_TEXT)),
                ("part", parts.first),
                ("count", parts.left_out.to_string()),
            ];
            let finding = Finding::new("own_table.rows_of_part", Severity::Error, params);
            let is_row = self.frame.regions_in == RegionsIn::Columns;
            self.findings.add(if is_row { finding.at_record(position) } else { finding.at_column(position) });
        }
    }

    /// The year of a line; `Err`, and a finding, where its numbers are left out.
    fn year(&mut self, line: &Line<'_>) -> Result<Option<u16>, ()> {
        let Some(position) = self.columns.year else {
            return Ok(None);
        };
        let Some(written) = line.at(position).and_then(text) else {
            // Named once for several lines, as a region is.
            self.filled_down = self.filled_down.saturating_add(u32::from(self.year_above.is_some()));
            return Ok(self.year_above);
        };
        self.year_above = None;
        match year_of_digits(written).map_or_else(|| year_in(written), Ok) {
            Ok(year) => {
                self.year_above = Some(year);
                Ok(Some(year))
            }
            Err(problem) => {
                let code = if problem == YearProblem::Part { "own_table.year_part" } else { "own_table.year_unknown" };
                self.find_text(code, Severity::Error, line, written);
                Err(())
            }
        }
    }

    /// What a line says that its numbers are of; `Err`, and a finding, where that is nothing that is read.
    fn measure(&mut self, line: &Line<'_>) -> Result<Option<Heading>, ()> {
        let Some(position) = self.columns.measure else {
            return Ok(None);
        };
        let Some(written) = line.at(position).and_then(text) else {
            return Ok(None);
        };
        let known = self.measures.get(written).copied();
        let heading = known.unwrap_or_else(|| {
            let heading = Some(Heading::read(written)).filter(|heading| matches!(heading.of, Subject::Measure(_)));
            if self.measures.len() < Findings::MOST_KEPT {
                self.measures.insert(written.to_owned(), heading);
            }
            heading
        });
        if heading.is_none() {
            self.find_text("own_table.measure_unknown", Severity::Error, line, written);
        }
        heading.map(Some).ok_or(())
    }

    fn cell(&mut self, line: &Line<'t>, of_line: &OfLine, index: usize) {
        let Some(column) = self.columns.all.get(index).filter(|column| column.reading.role == ColumnRole::Numbers) else {
            return;
        };
        let reading = &column.reading;
        let position = reading.position;
        let cell = line.at(position);
        let year = reading.year.or(of_line.year).or(self.said.year.map(|(year, _)| year));
        let year = year.filter(|year| !self.said.may_be_part_of(*year));
        let of_line_measure = of_line.measure.and_then(|heading| match heading.of {
            Subject::Measure(measure) => Some((measure, heading.unit)),
            _ => None,
        });
        let measure = reading.measure.map(|measure| (measure, reading.unit)).or(of_line_measure);
        let (Some(year), Some((measure, unit))) = (year, measure) else {
            if cell.is_some() {
                let counter = match measure {
                    None if column.asks_for_itself => self.waiting.columns.entry(position).or_default(),
                    None => &mut self.waiting.measure,
                    Some(_) => &mut self.waiting.year,
                };
                *counter = counter.saturating_add(1);
            }
            return;
        };
        let (unit, from) = self.unit(column, measure, unit);
        let is_unit_unclear = match of_line.measure {
            Some(heading) if reading.measure.is_none() && reading.unit.is_none() => heading.is_unit_unclear,
            _ => column.is_unit_unclear,
        };
        if is_unit_unclear && is_amount(measure) && matches!(from, None | Some(UnitFrom::Assumed)) {
            if cell.is_some() {
                self.waiting.add_amount(measure, 1);
            }
            return;
        }
        let under = Under { measure, unit, sign: column.sign };
        let place = self.frame.lines.place(line.number, position);
        let read = cell.map_or(NumberCell::Missing, |cell| number_cell::read(cell, under));
        let is_unit_assumed =
            from == Some(UnitFrom::Assumed) && matches!(&read, NumberCell::Number(NumberRead { has_unit: false, .. }));
        let number = self.count(index, cell, place, read);
        let Ok(number) = number else {
            return;
        };
        let text = cell.and_then(text).unwrap_or_default();
        let (key, held) = (Key::of(year, of_line.area, measure), Held { number, place, text, is_unit_assumed });
        if of_line.is_total {
            self.numbers.add_total(key, held);
        } else {
            self.hold(line, key, held);
        }
    }

    /// The unit of a column's numbers, or where the lines say what they are of, of the line's.
    fn unit(&self, column: &Column, measure: CellMeasure, unit: Option<ColumnUnit>) -> (Option<ColumnUnit>, Option<UnitFrom>) {
        if column.reading.measure.is_some() {
            return (unit, column.reading.unit_from);
        }
        let suits = |unit: &ColumnUnit| unit.suits(measure);
        let of_column = column.reading.unit.filter(suits).map(|unit| (unit, column.reading.unit_from));
        let of_line = unit.filter(suits).map(|unit| (unit, Some(UnitFrom::Heading)));
        let chosen = self.choices.unit(measure).map(|unit| (unit, Some(UnitFrom::Choice)));
        let of_title = self.said.unit.filter(suits).filter(|_| is_amount(measure)).map(|unit| (unit, Some(UnitFrom::Title)));
        let assumed = is_amount(measure).then_some((ColumnUnit::One, Some(UnitFrom::Assumed)));
        let said = of_column.or(of_line).or(chosen).or(of_title).or(assumed);
        (said.map(|(unit, _)| unit), said.and_then(|(_, from)| from))
    }

    /// Counts a cell as read, missing or not read, with what is to be said of it. `Err`: it is left out.
    fn count(&mut self, index: usize, cell: Option<Cell<'_>>, place: Place, read: NumberCell) -> Result<Option<Bounded>, ()> {
        let at = |code, severity, params| Finding::new(code, severity, params).at_record(place.record).at_column(place.column);
        let text = || ("text", shortened(cell.and_then(written).unwrap_or_default(), Findings::LONGEST_TEXT));
        let Some(column) = self.columns.all.get_mut(index) else {
            return Err(());
        };
        let reading = &mut column.reading;
        match read {
            NumberCell::Missing => {
                reading.missing = reading.missing.saturating_add(1);
                Ok(None)
            }
            NumberCell::NotCalculated => {
                reading.missing = reading.missing.saturating_add(1);
                self.findings.add(at("own_table.not_calculated", Severity::Note, Vec::new()));
                Ok(None)
            }
            NumberCell::NoScale => {
                self.waiting.scale = self.waiting.scale.saturating_add(1);
                Err(())
            }
            NumberCell::Wrong("own_table.number_ambiguous", _) if column.undecided.is_some() => {
                self.waiting.sign = self.waiting.sign.saturating_add(1);
                Err(())
            }
            NumberCell::Wrong(code, unit) => {
                reading.not_read = reading.not_read.saturating_add(1);
                self.findings.add_as(code, Severity::Error, || {
                    let unit = unit.map(|unit| ("unit", shortened(&unit, Findings::LONGEST_TEXT)));
                    at(code, Severity::Error, core::iter::once(text()).chain(unit).collect())
                });
                Err(())
            }
            NumberCell::Number(read) => {
                reading.read = reading.read.saturating_add(1);
                if let Some(mark) = read.mark {
                    let code = "own_table.mark_removed";
                    self.findings.add_as(code, Severity::Note, || at(code, Severity::Note, vec![text(), ("mark", mark)]));
                }
                if read.spelled_out {
                    let code = "own_table.spelled_out";
                    self.findings.add_as(code, Severity::Note, || at(code, Severity::Note, vec![text()]));
                }
                if read.has_many_decimals {
                    let code = "own_table.many_decimals";
                    self.findings.add_as(code, Severity::Note, || at(code, Severity::Note, vec![text()]));
                }
                Ok(Some(read.number))
            }
        }
    }

    fn hold(&mut self, line: &Line<'_>, key: Key, held: Held<'t>) {
        let Some(before) = self.numbers.add(key, held) else {
            return;
        };
        if self.said_twice != Some(line.number) {
            self.said_twice = Some(line.number);
            let params = || vec![("region", key.area.code().to_owned()), ("other", before.record.to_string())];
            self.find("own_table.region_twice", Severity::Question, line, params);
        }
    }
}

/// Whether a name says that it is a region's or a county's.
fn says_region(name: &str) -> bool {
    let lower = plain(name);
    lower.contains("region") || lower.ends_with(" län")
}

/// What is written in a cell.
const fn written(cell: Cell<'_>) -> Option<&str> {
    match cell {
        Cell::Fault(text) => Some(text),
        other => text(other),
    }
}
