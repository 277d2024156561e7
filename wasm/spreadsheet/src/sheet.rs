//! The cells of a sheet, from the part that it is in to a table: once through, from the top.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use utomlanskollen::own_table::{Cell, Grid, Merged};

use crate::cell::{Kind, Shared, WrittenCell};
use crate::left_out::LeftOut;
use crate::place::Place;
use crate::refusal::{Refusal, shortened};
use crate::xml::{Xml, attribute, attributes, is_true};

/// Rows after which it is told how many there are.
const BETWEEN_REPORTS: u32 = 512;

/// What comes next that matters.
enum Next {
    Row,
    Cell,
    Merged(Merged),
    Other,
    End,
}

/// A sheet that is being read.
pub(crate) struct SheetReader<'a, R> {
    xml: Xml<R>,
    shared: &'a Shared,
    grid: Grid,
    /// Where a cell is that does not say where it is.
    next: Place,
    /// Where the last cell was.
    last: Place,
    row_is_hidden: bool,
    /// The part has cells in it, or a place for them.
    is_sheet: bool,
    /// The row that was last begun in the table.
    begun: u32,
    cell: WrittenCell,
    text: String,
    left_out: LeftOut,
}

impl<'a, R: BufRead> SheetReader<'a, R> {
    /// For cells that go into a table that is empty so far.
    pub(crate) const fn new(xml: Xml<R>, shared: &'a Shared, grid: Grid) -> Self {
        let cell = WrittenCell::new();
        let (next, last) = (Place { row: 1, column: 1 }, Place { row: 0, column: 0 });
        Self {
            xml,
            shared,
            grid,
            next,
            last,
            row_is_hidden: false,
            is_sheet: false,
            begun: 0,
            cell,
            text: String::new(),
            left_out: LeftOut::new(),
        }
    }

    /// Reads the sheet to its end, where the archive's checksum is; or no further than where `goes_on`, which is told now and
    /// then how many rows there are, says no.
    pub(crate) fn read(mut self, mut goes_on: impl FnMut(u32) -> bool) -> Result<Grid, Refusal> {
        loop {
            match self.advance()? {
                Next::Row => {
                    let rows = self.grid.row_count();
                    if rows > 0 && rows.is_multiple_of(BETWEEN_REPORTS) && !goes_on(rows) {
                        break;
                    }
                }
                Next::Cell => self.finish_cell()?,
                Next::Merged(merged) => self.grid.merge(merged),
                Next::Other => {}
                Next::End if self.is_sheet => break,
                Next::End => return Err(self.xml.damaged()),
            }
        }
        self.left_out.report(&mut self.grid);
        Ok(self.grid)
    }

    fn advance(&mut self) -> Result<Next, Refusal> {
        self.xml.renew();
        match self.xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => {
                    let place = begin_cell(&element, self.next, &mut self.cell)?;
                    // Cells that come in another order than they stand are not the cells of one table.
                    if place <= self.last {
                        return Err(misplaced(&place.to_string()));
                    }
                    self.last = place;
                    self.next.column = place.column.saturating_add(1);
                    Ok(Next::Cell)
                }
                "row" => {
                    self.row_is_hidden = is_true(&element, "hidden");
                    if let Some(row) = attribute(&element, "r") {
                        self.next.row = Place::row(&row).ok_or_else(|| misplaced(&row))?;
                    }
                    self.next.column = 1;
                    Ok(Next::Row)
                }
                "sheetData" => {
                    self.is_sheet = true;
                    Ok(Next::Other)
                }
                "mergeCell" => {
                    let area = attribute(&element, "ref").and_then(|area| Place::area(&area));
                    let merged = |(first, last): (Place, Place)| Merged {
                        first_record: first.row,
                        last_record: last.row,
                        first_column: first.column,
                        last_column: last.column,
                    };
                    Ok(area.map_or(Next::Other, |area| Next::Merged(merged(area))))
                }
                _ => Ok(Next::Other),
            },
            Event::End(element) if element.local_name().as_ref() == "row" => {
                self.next.row = self.next.row.saturating_add(1);
                Ok(Next::Other)
            }
            Event::Eof => Ok(Next::End),
            _ => Ok(Next::Other),
        }
    }

    /// Reads the rest of the cell that has begun, and puts it into the table if there is anything in it.
    fn finish_cell(&mut self) -> Result<(), Refusal> {
        loop {
            let (is_value, is_rich) = match self.xml.next()? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" => (true, false),
                    "is" => (true, true),
                    "f" => {
                        self.cell.has_formula = true;
                        (false, false)
                    }
                    _ => (false, false),
                },
                Event::End(element) if element.local_name().as_ref() == "c" => break,
                Event::Eof => return Err(self.xml.damaged()),
                _ => (false, false),
            };
            if is_value {
                self.cell.has_value = true;
                self.cell.value.clear();
            }
            if is_rich {
                self.xml.read_rich_text(&mut self.cell.value)?;
            } else if is_value {
                self.xml.read_text(&mut self.cell.value)?;
            }
        }
        let place = self.last;
        if self.cell.is_scaled(self.shared) {
            // Its heading may be about the number that is seen or the one that is kept.
            self.left_out.add("spreadsheet.scaled_format", place);
            return Ok(());
        }
        let cell = self.cell.read(self.shared, &mut self.text);
        let cell = cell.ok_or_else(|| Refusal::new("spreadsheet.cell_value").with("cell", place))?;
        if cell == Cell::Text("") {
            return Ok(());
        }
        if place.row > self.begun {
            self.begun = place.row;
            self.grid.begin_row(place.row, self.row_is_hidden);
        }
        self.grid.push(place.column, cell);
        Ok(())
    }
}

/// Where a cell is, and how its value is written. `next`: where it is if it does not say.
fn begin_cell(element: &BytesStart<'_>, next: Place, cell: &mut WrittenCell) -> Result<Place, Refusal> {
    cell.clear();
    let mut place = next;
    for (name, value) in attributes(element) {
        match name {
            "r" => place = Place::cell(&value).ok_or_else(|| misplaced(&value))?,
            "s" => cell.format = value.parse().unwrap_or_default(),
            "t" => cell.kind = Kind::from_code(&value),
            _ => {}
        }
    }
    Ok(place)
}

fn misplaced(place: &str) -> Refusal {
    Refusal::new("spreadsheet.cell_place").with("cell", shortened(place))
}
