//! The cells of a sheet, from the part that it is in to what takes them: once through, from the top.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use utomlanskollen::own_table::{Cell, Merged};

use crate::cell::{Kind, Shared, WrittenCell};
use crate::left_out::LeftOut;
use crate::place::Place;
use crate::refusal::Refusal;
use crate::sink::Sink;
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
pub(crate) struct SheetReader<'a, R, S> {
    xml: Xml<R>,
    shared: &'a Shared,
    sink: S,
    at: Position,
    /// The part has cells in it, or a place for them.
    is_sheet: bool,
    /// The row that was last begun in the sink.
    begun: u32,
    cell: WrittenCell,
    text: String,
    left_out: LeftOut,
}

/// Where in a sheet its reader is.
struct Position {
    /// Where a cell is that does not say where it is.
    next: Place,
    /// Where the last cell was.
    last: Place,
    row_is_hidden: bool,
    /// The row is where one can be.
    row_is_in_place: bool,
    /// The same of the cell that has begun.
    cell_is_in_place: bool,
}

impl<'a, R: BufRead, S: Sink> SheetReader<'a, R, S> {
    /// For cells that go into a sink that is empty so far.
    pub(crate) const fn new(xml: Xml<R>, shared: &'a Shared, sink: S) -> Self {
        let cell = WrittenCell::new();
        let left_out = LeftOut::new();
        Self { xml, shared, sink, at: Position::new(), is_sheet: false, begun: 0, cell, text: String::new(), left_out }
    }

    /// Reads the sheet to its end, where the archive's checksum is; or no further than where `goes_on`, which is told now and
    /// then how many rows there are, says no. Of a sheet that is cut short what is before is kept, if its bytes are as they
    /// were written: else the numbers before may be others too.
    pub(crate) fn read(mut self, goes_on: impl FnMut(u32) -> bool) -> Result<S, Refusal> {
        if let Err(refusal) = self.read_on(goes_on) {
            let is_cut_short = self.sink.row_count() > 0 && refusal == self.xml.damaged() && self.xml.rest_is_whole();
            if !is_cut_short {
                return Err(refusal);
            }
            self.left_out.add("spreadsheet.cut_short", self.at.last);
        }
        self.left_out.report(&mut self.sink);
        Ok(self.sink)
    }

    fn read_on(&mut self, mut goes_on: impl FnMut(u32) -> bool) -> Result<(), Refusal> {
        loop {
            match self.advance()? {
                Next::Row => {
                    let rows = self.sink.row_count();
                    if rows > 0 && rows.is_multiple_of(BETWEEN_REPORTS) && !goes_on(rows) || self.sink.is_full() {
                        return Ok(());
                    }
                }
                Next::Cell => self.finish_cell()?,
                Next::Merged(merged) => self.sink.merge(merged),
                Next::Other => {}
                Next::End if self.is_sheet => return Ok(()),
                Next::End => return Err(self.xml.damaged()),
            }
        }
    }

    fn advance(&mut self) -> Result<Next, Refusal> {
        self.xml.renew();
        match self.xml.next()? {
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => {
                    self.at.begin_cell(&element, &mut self.cell, &mut self.left_out);
                    Ok(Next::Cell)
                }
                "row" => {
                    self.at.begin_row(&element, &mut self.left_out);
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
                self.at.next.row = self.at.next.row.saturating_add(1);
                Ok(Next::Other)
            }
            Event::Eof => Ok(Next::End),
            _ => Ok(Next::Other),
        }
    }

    /// Reads the rest of the cell that has begun, and puts it into the sink if there is anything in it.
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
        if !self.at.cell_is_in_place {
            return Ok(());
        }
        let place = self.at.last;
        if !S::TAKES_ALL && self.cell.is_scaled(self.shared) {
            // Its heading may be about the number that is seen or the one that is kept.
            self.left_out.add("spreadsheet.scaled_format", place);
            return Ok(());
        }
        let cell = match self.cell.read(self.shared, &mut self.text) {
            Some(cell) => cell,
            None if S::TAKES_ALL => Cell::Text(&self.cell.value),
            None => {
                self.left_out.add("spreadsheet.cell_value", place);
                return Ok(());
            }
        };
        if cell == Cell::Text("") {
            return Ok(());
        }
        if place.row > self.begun {
            self.begun = place.row;
            self.sink.begin_row(place.row, self.at.row_is_hidden);
        }
        self.sink.push(place.column, cell);
        Ok(())
    }
}

impl Position {
    const fn new() -> Self {
        let (next, last) = (Place { row: 1, column: 1 }, Place { row: 0, column: 0 });
        Self { next, last, row_is_hidden: false, row_is_in_place: true, cell_is_in_place: true }
    }

    fn begin_row(&mut self, element: &BytesStart<'_>, left_out: &mut LeftOut) {
        self.row_is_hidden = is_true(element, "hidden");
        self.row_is_in_place = true;
        self.next.column = 1;
        if let Some(text) = attribute(element, "r") {
            match Place::row(&text) {
                Some(row) => self.next.row = row,
                None => {
                    self.row_is_in_place = false;
                    left_out.add("spreadsheet.cell_place", text);
                }
            }
        }
    }

    /// Where the cell is, and how its value is written. One that comes in another order than it stands is no cell of the same
    /// table.
    fn begin_cell(&mut self, element: &BytesStart<'_>, cell: &mut WrittenCell, left_out: &mut LeftOut) {
        cell.clear();
        let mut stated = None;
        for (name, value) in attributes(element) {
            match name {
                "r" => stated = Some(value),
                "s" => cell.format = value.parse().unwrap_or_default(),
                "t" => cell.kind = Kind::from_code(&value),
                _ => {}
            }
        }
        let place = stated.as_ref().map_or(Some(self.next), |text| Place::cell(text)).filter(|place| *place > self.last);
        self.cell_is_in_place = self.row_is_in_place && place.is_some();
        match place {
            Some(place) if self.row_is_in_place => {
                self.last = place;
                self.next.column = place.column.saturating_add(1);
            }
            // All of its row has been noted.
            _ if !self.row_is_in_place => {}
            _ => {
                let next = self.next.to_string();
                left_out.add("spreadsheet.cell_place", stated.as_deref().unwrap_or(&next));
            }
        }
    }
}
