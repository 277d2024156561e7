//! A table of the user's own, from a file or pasted: which column is which measure of which year, which row is whose, and
//! what was not understood.
//!
//! A reader of files puts cells into a [`Grid`], and [`read`] says what they mean. Where a table does not say it, there is
//! a [`Question`], and what it is about is left out until the answer is among the [`Choices`]. Nothing is dropped without a
//! [`Finding`]; a row for the nation is compared with the sum of the regions and never added to it.

mod choices;
mod column;
mod columns;
mod delimited_text;
mod delimiter;
mod file_kind;
mod finding;
mod frame;
mod grid;
mod group;
mod heading;
mod held;
mod lines;
mod number_cell;
mod origin;
mod parts;
mod question;
mod rate;
mod reading;
mod region_cells;
mod title;
mod totals;
mod unit_words;
mod waiting;
mod year;

pub use choices::Choices;
pub use column::{ColumnReading, ColumnRole, ColumnUnit, UnitFrom};
pub use delimited_text::TextReader;
pub use file_kind::FileKind;
pub use finding::{Finding, Findings, Found};
pub use grid::{Cell, Grid, GridRow, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Merged};
pub use origin::{Delimiter, Encoding, Origin, Sheet};
pub use question::{Answer, Question};
pub use title::YearFrom;

use crate::comparison_table::CellMeasure;
use crate::finding::Severity;
use crate::quantity::Bounded;
use crate::region::{Area, Region};
use choices::RegionsIn;
use columns::Columns;
use finding::shortened;
use frame::Frame;
use lines::MOST_ROWS_TURNED;
use reading::Reading;
use region_cells::{AreaNames, RegionCells, Regions};
use title::Said;
use waiting::Waiting;

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Regions in rows; the year is in a column, or that of the whole table.
    Long,
    /// Regions in rows; some headings are years.
    Wide,
    /// Regions in columns.
    Transposed,
}

impl Layout {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Long => "long",
            Self::Wide => "wide",
            Self::Transposed => "transposed",
        }
    }
}

/// A number of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// Whose. The nation's is not the sum of the others.
    pub area: Area,
    /// Of which calendar year.
    pub year: u16,
    /// Of what.
    pub measure: CellMeasure,
    /// Amounts in kronor, shares 0 to 1.
    pub number: Bounded,
    /// The row it stands in.
    pub record: u32,
    /// The column it stands in.
    pub column: u32,
    /// As it stands there.
    pub text: String,
}

/// One of the first rows, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRow {
    /// Its number.
    pub record: u32,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
    /// Its cells from the first column on.
    pub cells: Vec<String>,
}

/// A table as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnTable {
    /// `None` where the regions were not found, or are asked about.
    pub layout: Option<Layout>,
    /// The rows of headings; of a table with its regions in columns, the columns of headings.
    pub header: Vec<u32>,
    /// The year of all numbers that have none of their own.
    pub year: Option<(u16, YearFrom)>,
    /// Rows that are not empty.
    pub rows: u32,
    /// How many of them the spreadsheet hides.
    pub hidden_rows: u32,
    /// The first rows.
    pub preview: Vec<PreviewRow>,
    /// What the columns were taken for.
    pub columns: Vec<ColumnReading>,
    /// The numbers, in order of row and column.
    pub cells: Vec<TableCell>,
    /// What was found on the way.
    pub findings: Findings,
    /// What has to be asked.
    pub questions: Vec<Question>,
}

/// Rows, columns and letters of a preview.
const PREVIEW: (usize, u32, usize) = (12, 40, 120);

/// Reads a table.
#[must_use]
pub fn read(grid: &Grid, choices: &Choices) -> OwnTable {
    let mut table = OwnTable::default();
    table.look_at(grid);
    if table.rows == 0 {
        table.findings.add(Finding::new("own_table.empty", Severity::Error, Vec::new()));
        return table;
    }
    let mut names = AreaNames::default();
    let cells = RegionCells::of(grid, &mut names);
    if cells.has_only_care_regions() && choices.region_column().is_none() {
        table.findings.add(Finding::new("own_table.only_care_regions", Severity::Error, Vec::new()));
        return table;
    }
    let Some((regions_in, region)) = table.regions(grid, &cells, choices) else {
        return table;
    };
    let frame = Frame::of(grid, regions_in, region, choices, &mut names);
    let said = Said::of(&frame.titles, grid.origin(), choices);
    let mut columns = Columns::of(&frame, &said, choices);
    table.header.clone_from(&frame.header);
    table.year = said.year;
    if frame.header.is_empty() && choices.header.is_none() {
        table.findings.add(Finding::new("own_table.no_header", Severity::Question, Vec::new()));
    }
    if let Some((text, _)) = said.part.as_ref().filter(|_| choices.year.is_none()) {
        let params = vec![("text", shortened(text, Findings::LONGEST_TEXT))];
        table.findings.add(Finding::new("own_table.title_part_of_year", Severity::Error, params));
    }
    table.read_lines(grid, &frame, &mut columns, &said, choices, &mut names);
    table.layout = Some(layout(regions_in, &columns));
    table.columns = columns.all.into_iter().map(|column| column.reading).collect();
    table.say_which_regions_are_missing();
    table.findings.sort();
    table
}

/// Whether regions are named in a table: of several sheets, that is the one to read.
#[must_use]
pub fn names_regions(grid: &Grid) -> bool {
    let mut names = AreaNames::default();
    !matches!(RegionCells::of(grid, &mut names).place(grid), Regions::Nowhere)
}

fn layout(regions_in: RegionsIn, columns: &Columns) -> Layout {
    let has_year = columns.all.iter().any(|column| column.reading.year.is_some());
    match regions_in {
        RegionsIn::Columns => Layout::Transposed,
        RegionsIn::Rows if has_year => Layout::Wide,
        RegionsIn::Rows => Layout::Long,
    }
}

impl OwnTable {
    /// What is seen without understanding anything.
    fn look_at(&mut self, grid: &Grid) {
        for finding in grid.findings() {
            self.findings.add(finding);
        }
        let mut first_hidden = None;
        let (most_rows, most_columns, most_letters) = PREVIEW;
        for row in grid.rows() {
            let Some(last) = row.last_column() else {
                continue;
            };
            self.rows = self.rows.saturating_add(1);
            if row.hidden {
                self.hidden_rows = self.hidden_rows.saturating_add(1);
                first_hidden = first_hidden.or(Some(row.record));
            }
            if self.preview.len() < most_rows {
                let mut cells = vec![String::new(); last.min(most_columns) as usize];
                for (column, cell) in row.cells() {
                    let place = cells.get_mut((column as usize).saturating_sub(1));
                    if let (Some(place), Some(text)) = (place, shown(cell)) {
                        *place = shortened(text, most_letters);
                    }
                }
                self.preview.push(PreviewRow { record: row.record, hidden: row.hidden, cells });
            }
        }
        let note = |code, params| Finding::new(code, Severity::Note, params);
        if let Some(first) = first_hidden {
            let params = vec![("count", self.hidden_rows.to_string())];
            self.findings.add(note("own_table.hidden_rows", params).at_record(first));
        }
        let origin = grid.origin();
        if let Some(sheet) = origin.sheet.as_ref().filter(|sheet| sheet.hidden) {
            self.findings.add(note("own_table.hidden_sheet", vec![("text", sheet.name.clone())]));
        }
        if origin.sheets.len() > 1 {
            let others: Vec<&Sheet> = origin.sheets.iter().filter(|sheet| Some(*sheet) != origin.sheet.as_ref()).collect();
            let hidden = others.iter().filter(|sheet| sheet.hidden).count();
            let count = |count: usize| vec![("count", count.to_string())];
            self.findings.add(note("own_table.other_sheets", count(others.len())));
            if hidden > 0 {
                self.findings.add(note("own_table.other_hidden_sheets", count(hidden)));
            }
        }
        if origin.merged_areas > 0 {
            self.findings.add(note("own_table.merged_cells", vec![("count", origin.merged_areas.to_string())]));
        }
    }

    /// Where the regions are, by choice or as found, and the position of their names in each line. `None`: it is asked.
    fn regions(&mut self, grid: &Grid, cells: &RegionCells, choices: &Choices) -> Option<(RegionsIn, Option<u32>)> {
        let found = match (choices.regions_in, cells.place(grid)) {
            (Some(chosen), _) => Regions::In(chosen),
            (None, found) => found,
        };
        let (regions_in, found) = match found {
            Regions::In(RegionsIn::Rows) => (RegionsIn::Rows, cells.column()),
            Regions::In(RegionsIn::Columns) if grid.row_count() > MOST_ROWS_TURNED => {
                let params = vec![("rows", MOST_ROWS_TURNED.to_string())];
                self.findings.add(Finding::new("own_table.too_long_to_turn", Severity::Error, params));
                return None;
            }
            Regions::In(RegionsIn::Columns) => (RegionsIn::Columns, cells.row()),
            Regions::Nowhere => (RegionsIn::Rows, None),
            Regions::Either => {
                let choices = vec![
                    Answer::new("rows", "own_table.regions_in_rows"),
                    Answer::new("columns", "own_table.regions_in_columns"),
                ];
                self.questions.push(Question::new("regionsIn", "own_table.ask_regions_in", choices, 0));
                return None;
            }
        };
        // A table is whose the user says, also when a region is named in it.
        let region = choices.region_column().or(found).filter(|_| choices.area.is_none());
        Some((regions_in, region))
    }

    fn read_lines(
        &mut self,
        grid: &Grid,
        frame: &Frame<'_>,
        columns: &mut Columns,
        said: &Said,
        choices: &Choices,
        names: &mut AreaNames,
    ) {
        let delimiter = grid.origin().delimiter;
        let mut reading = Reading::of(frame, columns, said, choices, names);
        reading.read(delimiter.is_some(), delimiter == Some(Delimiter::Comma));
        let mut waiting = core::mem::take(&mut reading.waiting);
        let settled = reading.numbers.settled(choices.twice, &mut waiting);
        let has_lines = reading.has_lines;
        self.findings.append(core::mem::take(&mut reading.findings));
        for finding in totals::compared(reading.numbers.of_nation(), &settled) {
            self.findings.add(finding);
        }
        self.cells = settled.into_iter().filter_map(|(key, held)| key.cell(held)).collect();
        self.cells.sort_by_key(|cell| (cell.record, cell.column));
        let unasked = waiting.columns.len().saturating_sub(Waiting::MOST_COLUMNS_ASKED);
        if unasked > 0 {
            let params = vec![("count", unasked.to_string())];
            self.findings.add(Finding::new("own_table.columns_not_asked", Severity::Error, params));
        }
        self.questions.extend(waiting.questions(said, columns, frame.regions_in));
        if !has_lines {
            self.findings.add(Finding::new("own_table.no_rows", Severity::Error, Vec::new()));
        }
        let has_numbers = columns.all.iter().any(|column| column.reading.role == ColumnRole::Numbers);
        if !has_numbers {
            self.findings.add(Finding::new("own_table.no_numbers", Severity::Error, Vec::new()));
        }
        if frame.region.is_none() && choices.area.is_none() && self.questions.is_empty() {
            self.findings.add(Finding::new("own_table.no_regions", Severity::Error, Vec::new()));
        }
    }

    /// A table of one region need not have the others.
    fn say_which_regions_are_missing(&mut self) {
        let is_there = |region: &Region| self.cells.iter().any(|cell| cell.area == Area::Region(*region));
        let (there, missing): (Vec<Region>, Vec<Region>) = Region::all().partition(is_there);
        if there.len() > 1 && !missing.is_empty() && self.questions.is_empty() {
            let codes: Vec<&str> = missing.iter().map(|region| region.code()).collect();
            let params = vec![("count", missing.len().to_string()), ("regions", codes.join(" "))];
            self.findings.add(Finding::new("own_table.regions_missing", Severity::Note, params));
        }
    }
}

/// A cell as it is shown to the user.
const fn shown(cell: Cell<'_>) -> Option<&str> {
    match cell {
        Cell::Fault(text) => Some(text),
        other => frame::text(other),
    }
}

#[cfg(test)]
mod tests;
