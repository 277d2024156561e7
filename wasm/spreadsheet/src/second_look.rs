//! A second look at a sheet, one cell ahead of the library that reads the values: at what it leaves out, and at what it
//! would stumble over.
//!
//! It does not tell which rows are hidden, nor in one pass both how a cell is formatted and whether it holds a formula; it
//! lets the number of a row or column run over; and it keeps all of a cell in memory, however long. So the same part is
//! read here too, in step, and nothing is read there that has not passed here.

use std::io::BufRead;

use quick_xml::events::{BytesStart, Event};
use utomlanskollen::own_table::Merged;

use crate::place::Place;
use crate::refusal::Refusal;
use crate::xml::{Xml, attribute};

/// What the library does not tell of a cell.
pub(crate) struct Seen {
    pub(crate) place: Place,
    /// Its row is hidden.
    pub(crate) hidden: bool,
    pub(crate) has_formula: bool,
}

/// A sheet on its way past.
pub(crate) struct SecondLook<R> {
    xml: Xml<R>,
    /// Where the next cell is that does not say where it is.
    next: Place,
    row_is_hidden: bool,
}

impl<R: BufRead> SecondLook<R> {
    /// As far as to the cells.
    pub(crate) fn new(mut xml: Xml<R>) -> Result<Self, Refusal> {
        loop {
            let start = xml.next_start()?.ok_or_else(|| xml.damaged())?;
            match start.local_name().as_ref() {
                "dimension" => {
                    let area = attribute(&start, |key| key == "ref").ok_or_else(|| xml.damaged())?;
                    Place::area(&area).ok_or_else(|| xml.damaged())?;
                }
                "sheetData" => return Ok(Self { xml, next: Place { row: 1, column: 1 }, row_is_hidden: false }),
                _ => {}
            }
        }
    }

    /// The next cell; `None` after the last.
    pub(crate) fn next_cell(&mut self) -> Result<Option<Seen>, Refusal> {
        loop {
            self.xml.renew();
            match self.xml.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "row" => {
                        let hidden = attribute(&start, |key| key == "hidden");
                        self.row_is_hidden = hidden.is_some_and(|hidden| hidden == "1" || hidden == "true");
                        if let Some(row) = attribute(&start, |key| key == "r") {
                            self.next.row = Place::row(&row).ok_or_else(|| refused(&row))?;
                        }
                    }
                    "c" => {
                        let place = placed(&start, self.next)?;
                        self.next.column = place.column.saturating_add(1);
                        let seen = Seen { place, hidden: self.row_is_hidden, has_formula: self.finish_cell()? };
                        return Ok(Some(seen));
                    }
                    _ => {}
                },
                Event::End(end) => match end.local_name().as_ref() {
                    "row" => self.next = Place { row: self.next.row.saturating_add(1), column: 1 },
                    "sheetData" => return Ok(None),
                    _ => {}
                },
                Event::Eof => return Err(self.xml.damaged()),
                _ => {}
            }
        }
    }

    /// Reads the rest of a cell. Returns whether there is a formula in it.
    fn finish_cell(&mut self) -> Result<bool, Refusal> {
        let mut has_formula = false;
        loop {
            match self.xml.next()? {
                Event::Start(start) => has_formula = has_formula || start.local_name().as_ref() == "f",
                Event::End(end) if end.local_name().as_ref() == "c" => return Ok(has_formula),
                Event::Eof => return Err(self.xml.damaged()),
                _ => {}
            }
        }
    }

    /// The areas of cells that are shown as one, which come after the cells. Reads to the end of the part, where the
    /// archive's checksum is.
    pub(crate) fn merged(mut self, mut found: impl FnMut(Merged)) -> Result<(), Refusal> {
        while let Some(start) = self.xml.next_start()? {
            if start.local_name().as_ref() == "mergeCell" {
                let area = attribute(&start, |key| key == "ref").and_then(|area| Place::area(&area));
                let (first, last) = area.ok_or_else(|| self.xml.damaged())?;
                found(Merged {
                    first_record: first.row,
                    last_record: last.row,
                    first_column: first.column,
                    last_column: last.column,
                });
            }
        }
        Ok(())
    }
}

fn placed(start: &BytesStart<'_>, next: Place) -> Result<Place, Refusal> {
    match attribute(start, |key| key == "r") {
        Some(place) => Place::cell(&place).ok_or_else(|| refused(&place)),
        None => Ok(next),
    }
}

fn refused(place: &str) -> Refusal {
    Refusal::new("spreadsheet.cell_place").with("cell", crate::refusal::shortened(place))
}
