//! The question about the regions year by year as it comes in, in the shape that `types.d.ts` gives `ComparisonInput`.

use utomlanskollen::comparison_table::{self, CellMeasure, Numbers, OwnCell, TableQuestion};
use utomlanskollen::question::InputKind;
use utomlanskollen::region::{Area, Region};
use utomlanskollen_boundary::{CodedError, Path};
use wasm_bindgen::JsValue;

use utomlanskollen_figures::number;
use utomlanskollen_figures::object::{Fields, Value};

type Read<T> = Result<T, CodedError>;

/// The question, or why it cannot be understood.
pub(crate) fn read(input: JsValue) -> Read<TableQuestion> {
    let whole = Value { js: input, path: Path::Whole };
    whole.object(|input| {
        Ok(TableQuestion {
            numbers: input.required("use", Fields::numbers, numbers)?,
            chosen: input.required("chosen", Fields::chosen, |value| value.items(|id| id.known(comparison_table::claim)))?,
            own: input.required("own", Fields::own, |value| value.items(own_cell))?,
            among: input.optional("among", Fields::among, |value| value.items(region))?,
        })
    })
}

fn numbers(value: Value<'_>) -> Read<Numbers> {
    match value.text()?.as_str() {
        "published" => Ok(Numbers::Published),
        "own" => Ok(Numbers::Own),
        "both" => Ok(Numbers::Both),
        _ => Err(value.malformed("expected published, own or both")),
    }
}

fn region(value: Value<'_>) -> Read<Region> {
    Region::from_code(&value.text()?).ok_or_else(|| value.malformed("expected one of the 21 regions"))
}

fn own_cell(value: Value<'_>) -> Read<OwnCell> {
    value.object(|cell| {
        let measure = cell.required("measure", Fields::measure, measure)?;
        Ok(OwnCell {
            area: cell.required("region", Fields::region, |value| value.known(Area::from_code))?,
            year: cell.required("year", Fields::year, |value| value.year())?,
            measure,
            number: cell.required("number", Fields::number, |value| number::read(&value, kind(measure)))?,
        })
    })
}

fn measure(value: Value<'_>) -> Read<CellMeasure> {
    let code = value.text()?;
    let known = CellMeasure::ALL.into_iter().find(|measure| measure.code() == code);
    known.ok_or_else(|| value.malformed("expected a measure"))
}

/// Which numbers are possible. A rate may be any amount: nothing more is known of it than that it is not below zero.
const fn kind(measure: CellMeasure) -> InputKind {
    match measure {
        CellMeasure::Contacts | CellMeasure::Patients | CellMeasure::Population => InputKind::Count,
        CellMeasure::Invoiced | CellMeasure::NetCost => InputKind::Amount,
        CellMeasure::ContactsPerThousand | CellMeasure::InvoicedPerInhabitant => InputKind::Price,
        CellMeasure::InvoicedShareOfPrimaryCare => InputKind::Share,
    }
}
