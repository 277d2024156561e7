//! A workbook: its sheets, and the cells of one of them as a table.

use std::io::Cursor;

use calamine::{Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use utomlanskollen::own_table::{Grid, Origin, Sheet};

use crate::cell::cell;
use crate::container::{Bytes, Container};
use crate::contents::sheet_paths;
use crate::percent::is_percent;
use crate::place::Place;
use crate::refusal::{Refusal, shortened};
use crate::second_look::{SecondLook, Seen};

/// A workbook that has been opened.
pub(crate) struct Workbook {
    container: Container,
    library: Xlsx<Cursor<Bytes>>,
    sheets: Vec<SheetPart>,
}

/// A sheet and the part that it is in.
struct SheetPart {
    sheet: Sheet,
    path: String,
}

impl Workbook {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let mut container = Container::open(bytes)?;
        let paths = sheet_paths(&mut container)?;
        let library = Xlsx::new(container.bytes()).map_err(|_| Refusal::damaged("workbook.xml"))?;
        let listed = library.sheets_metadata();
        let mut sheets: Vec<SheetPart> = Vec::new();
        if listed.len() != paths.len() {
            return Err(Refusal::damaged("workbook.xml"));
        }
        for (listed, path) in listed.iter().zip(paths) {
            // The library finds a sheet by its name.
            if sheets.iter().any(|known| known.sheet.name == listed.name) {
                return Err(Refusal::damaged("workbook.xml"));
            }
            // Charts and dialogues have no cells.
            if listed.typ == SheetType::WorkSheet {
                let hidden = listed.visible != SheetVisible::Visible;
                sheets.push(SheetPart { sheet: Sheet { name: listed.name.clone(), hidden }, path });
            }
        }
        if sheets.is_empty() { Err(Refusal::new("spreadsheet.no_sheets")) } else { Ok(Self { container, library, sheets }) }
    }

    /// Its sheets with cells, in its order.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = &Sheet> {
        self.sheets.iter().map(|part| &part.sheet)
    }

    /// The cells of a sheet; of at most so many rows, where a look at the first is enough.
    pub(crate) fn grid(&mut self, file: &str, sheet: &str, most_rows: Option<u32>) -> Result<Grid, Refusal> {
        let sheets = self.sheets().cloned().collect();
        let unknown = || Refusal::new("spreadsheet.no_such_sheet").with("sheet", shortened(sheet));
        let SheetPart { sheet, path } = self.sheets.iter().find(|part| part.sheet.name == sheet).ok_or_else(unknown)?;
        let mut grid = Grid::new(Origin { name: file.to_owned(), sheet: Some(sheet.clone()), sheets, ..Origin::default() });

        let damaged = || Refusal::damaged(path);
        let mut look = SecondLook::new(self.container.part(path)?.ok_or_else(damaged)?)?;
        let mut cells = self.library.worksheet_cells_reader(&sheet.name).map_err(|_| damaged())?;
        let formats =
            cells.styles().iter().map(|style| style.number_format.as_ref().is_some_and(|format| is_percent(&format.format_code)));
        let formats: Vec<bool> = formats.collect();

        let mut text = String::new();
        let mut before = Place { row: 0, column: 0 };
        let mut begun = 0;
        while let Some(Seen { place, hidden, has_formula }) = look.next_cell()? {
            let refused = |code| Refusal::new(code).with("cell", place).with("sheet", shortened(&sheet.name));
            let read = cells.next_cell_with_style_id();
            let (value, percent) = match &read {
                Ok(Some((cell, style))) if place.is(cell.get_position()) && place > before => {
                    (Ok(cell.get_value()), formats.get(*style).copied().unwrap_or_default())
                }
                // Cells that come in another order than they stand are cells of two tables in one.
                Ok(_) => return Err(refused("spreadsheet.cell_place")),
                // An error newer than the library.
                Err(XlsxError::CellError(fault)) => (Err(fault.as_str()), false),
                Err(_) => return Err(refused("spreadsheet.cell_value")),
            };
            before = place;
            text.clear();
            let Some(cell) = cell(value, percent, has_formula, &mut text) else { continue };
            if place.row > begun {
                if most_rows.is_some_and(|most| grid.row_count() >= most) {
                    return Ok(grid);
                }
                grid.begin_row(place.row, hidden);
                begun = place.row;
            }
            grid.push(place.column, cell);
        }
        look.merged(|merged| grid.merge(merged))?;
        Ok(grid)
    }
}
