//! A workbook: its sheets, and any of them as a table.

use utomlanskollen::own_table::{Finding, Grid, Origin, Sheet, names_regions};

use crate::cell::Shared;
use crate::container::{Container, MOST_STREAMED, MOST_UNPACKED};
use crate::contents::{Contents, SheetPart};
use crate::formats::Formats;
use crate::refusal::{Refusal, shortened};
use crate::sheet::SheetReader;
use crate::swedish_csv::SwedishCsv;
use crate::texts::Texts;

/// A workbook that has been opened.
pub(crate) struct Workbook {
    container: Container,
    sheets: Vec<SheetPart>,
    shared: Shared,
}

impl Workbook {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Refusal> {
        Self::of(Container::open(bytes, MOST_UNPACKED)?)
    }

    /// The same for rows that are not kept, so that there may be more of them.
    pub(crate) fn open_to_stream(bytes: Vec<u8>) -> Result<Self, Refusal> {
        Self::of(Container::open(bytes, MOST_STREAMED)?)
    }

    fn of(mut container: Container) -> Result<Self, Refusal> {
        let Contents { sheets, epoch, texts, formats } = Contents::read(&mut container)?;
        let texts = texts.map(|part| Texts::read(&mut container, &part)).transpose()?.unwrap_or_default();
        let formats = formats.map(|part| Formats::read(&mut container, &part)).transpose()?.unwrap_or_default();
        Ok(Self { container, sheets, shared: Shared { texts, formats, epoch } })
    }

    /// Its sheets with cells, in its order.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().map(|part| &part.sheet)
    }

    /// The place of the sheet to begin with: the first that is seen and in which regions are named; or else the first that is
    /// hidden and names them, of which the table says that it is hidden; or else the first that is seen, or else the first.
    pub(crate) fn first_choice(&mut self) -> usize {
        let (hidden, seen): (Vec<usize>, Vec<usize>) =
            (0..self.sheets.len()).partition(|place| self.sheets.get(*place).is_some_and(|part| part.sheet.hidden));
        let first = seen.first().copied().unwrap_or_default();
        if self.sheets.len() < 2 {
            return first;
        }
        // The first rows are enough. A sheet that cannot be read is not chosen, unless there is no other; then it is said why.
        let names_regions = |place: &usize| self.grid("", *place, |_| false).is_ok_and(|grid| names_regions(&grid));
        seen.into_iter().chain(hidden).find(names_regions).unwrap_or(first)
    }

    /// The place of the sheet of a name.
    pub(crate) fn place_of(&self, name: &str) -> Result<usize, Refusal> {
        let place = self.sheets().position(|sheet| sheet.name == name);
        place.ok_or_else(|| Refusal::new("spreadsheet.no_such_sheet").with("sheet", shortened(name)))
    }

    /// A sheet as a table. `file`: the name of the workbook. `goes_on` is told now and then how many rows have been read, and
    /// ends the reading when it says no.
    pub(crate) fn grid(&mut self, file: &str, place: usize, goes_on: impl FnMut(u32) -> bool) -> Result<Grid, Refusal> {
        let sheets = self.sheets().cloned().collect();
        let SheetPart { sheet, part } = self.sheets.get(place).ok_or_else(|| Refusal::new("spreadsheet.no_sheets"))?;
        let origin = Origin { name: file.to_owned(), sheet: Some(sheet.clone()), sheets, ..Origin::default() };
        let xml = self.container.part(part)?;
        let read = SheetReader::new(xml, &self.shared, Grid::new(origin)).read(goes_on);
        read.map_err(|refusal| refusal.with("sheet", shortened(&sheet.name)))
    }

    /// The rows of a sheet as text, given in parts until one is answered with no. Returns what is to be said of it.
    pub(crate) fn csv(&mut self, place: usize, give: impl FnMut(&[u8]) -> bool) -> Result<Vec<Finding>, Refusal> {
        let SheetPart { sheet, part } = self.sheets.get(place).ok_or_else(|| Refusal::new("spreadsheet.no_sheets"))?;
        let xml = self.container.part(part)?;
        let read = SheetReader::new(xml, &self.shared, SwedishCsv::new(give)).read(|_| true);
        read.map(SwedishCsv::finish).map_err(|refusal| refusal.with("sheet", shortened(&sheet.name)))
    }
}
