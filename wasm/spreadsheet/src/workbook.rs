//! A workbook: its sheets, and any of them as a table.

use utomlanskollen::own_table::{Grid, Origin, Sheet, names_regions};

use crate::cell::Shared;
use crate::container::Container;
use crate::contents::{Contents, SheetPart};
use crate::formats::Formats;
use crate::refusal::{Refusal, shortened};
use crate::sheet::SheetReader;
use crate::texts::Texts;

/// Rows that are looked at to see what a sheet is about.
const FIRST_ROWS: u32 = 200;

/// A workbook that has been opened.
pub(crate) struct Workbook {
    container: Container,
    sheets: Vec<SheetPart>,
    shared: Shared,
}

impl Workbook {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let mut container = Container::open(bytes)?;
        let Contents { sheets, epoch, texts, formats } = Contents::read(&mut container)?;
        let texts = texts.map(|part| Texts::read(&mut container, &part)).transpose()?.unwrap_or_default();
        let formats = formats.map(|part| Formats::read(&mut container, &part)).transpose()?.unwrap_or_default();
        Ok(Self { container, sheets, shared: Shared { texts, formats, epoch } })
    }

    /// Its sheets with cells, in its order.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().map(|part| &part.sheet)
    }

    /// The place of the sheet to begin with: the first that is seen and in which regions are named, or else the first that is
    /// seen, or else the first.
    pub(crate) fn first_choice(&mut self) -> usize {
        let seen: Vec<usize> = (0..).zip(self.sheets()).filter(|(_, sheet)| !sheet.hidden).map(|(place, _)| place).collect();
        if seen.len() > 1 {
            // One that cannot be read is not chosen, unless there is no other; then it is said why.
            let names_regions = |place: &usize| self.rows("", *place, Some(FIRST_ROWS)).is_ok_and(|grid| names_regions(&grid));
            if let Some(place) = seen.iter().copied().find(names_regions) {
                return place;
            }
        }
        seen.first().copied().unwrap_or_default()
    }

    /// The place of the sheet of a name.
    pub(crate) fn place_of(&self, name: &str) -> Result<usize, Refusal> {
        let place = self.sheets().position(|sheet| sheet.name == name);
        place.ok_or_else(|| Refusal::new("spreadsheet.no_such_sheet").with("sheet", shortened(name)))
    }

    /// A sheet as a table. `file`: the name of the workbook.
    pub(crate) fn grid(&mut self, file: &str, place: usize) -> Result<Grid, Refusal> {
        self.rows(file, place, None)
    }

    fn rows(&mut self, file: &str, place: usize, most_rows: Option<u32>) -> Result<Grid, Refusal> {
        let sheets = self.sheets().cloned().collect();
        let SheetPart { sheet, part } = self.sheets.get(place).ok_or_else(|| Refusal::new("spreadsheet.no_sheets"))?;
        let origin = Origin { name: file.to_owned(), sheet: Some(sheet.clone()), sheets, ..Origin::default() };
        let xml = self.container.part(part)?;
        let read = SheetReader::new(xml, &self.shared, Grid::new(origin)).read(most_rows);
        read.map_err(|refusal| refusal.with("sheet", shortened(&sheet.name)))
    }
}
