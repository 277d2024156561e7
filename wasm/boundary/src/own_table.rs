//! A table of the user's own on its way out, and what was chosen of it on its way in: the same for text and for workbooks.
//! What it looks like there is in `wasm/own_table/src/types.d.ts`.

use rust_decimal::Decimal;
use utomlanskollen::own_table::{
    Answer, Choices, ColumnReading, FileKind, Finding, Found, Grid, OwnTable, PreviewRow, Question, Sheet, TableCell,
};
use utomlanskollen::quantity::Bounded;
use wasm_bindgen::JsValue;

use crate::{CodedError, Path, Value, array, object, object_of, optional};

/// `OwnTableChoices`.
///
/// # Errors
/// `input.malformed` for a question that there is not, or an answer to it that there is not.
pub fn choices(value: &Value<'_>) -> Result<Choices, CodedError> {
    let mut choices = Choices::default();
    for (id, answer) in value.entries()? {
        let with = answer.as_string().and_then(|answer| choices.with(&id, &answer));
        choices = with.ok_or_else(|| value.malformed(&format!("no such choice: {id}")))?;
    }
    Ok(choices)
}

/// `FileKind`: what a file is by its first bytes.
///
/// # Errors
/// The code of what it is when it is no table.
pub fn file_kind(kind: FileKind) -> Result<JsValue, CodedError> {
    match kind {
        FileKind::Workbook => Ok(object([("kind", "workbook".into())])),
        FileKind::Text(encoding) => {
            Ok(object([("kind", "text".into()), ("encoding", optional(encoding.map(|encoding| encoding.code())))]))
        }
        FileKind::Other(code) => Err(CodedError::new(code, Vec::new(), &Path::Whole)),
    }
}

/// `Sheet`: one of a workbook.
#[must_use]
pub fn sheet(sheet: &Sheet) -> JsValue {
    object([("name", (&sheet.name).into()), ("hidden", sheet.hidden.into())])
}

/// `OwnTable`: what a grid holds, as it was read.
#[must_use]
pub fn own_table(grid: &Grid, table: &OwnTable) -> JsValue {
    let year = table.year;
    object([
        ("origin", origin(grid, table)),
        ("layout", optional(table.layout.map(|layout| layout.code()))),
        ("header", numbers(&table.header)),
        ("year", optional(year.map(|(year, _)| year))),
        ("yearFrom", optional(year.map(|(_, from)| from.code()))),
        ("preview", array(table.preview.iter().map(preview_row))),
        ("columns", array(table.columns.iter().map(column))),
        ("cells", array(table.cells.iter().map(cell))),
        ("findings", array(table.findings.kept().iter().map(finding))),
        ("found", array(table.findings.found().iter().map(found))),
        ("questions", array(table.questions.iter().map(question))),
    ])
}

fn origin(grid: &Grid, table: &OwnTable) -> JsValue {
    let origin = grid.origin();
    object([
        ("name", (&origin.name).into()),
        ("encoding", optional(origin.encoding.map(|encoding| encoding.code()))),
        ("delimiter", optional(origin.delimiter.map(|delimiter| delimiter.code()))),
        ("sheet", origin.sheet.as_ref().map_or(JsValue::UNDEFINED, sheet)),
        ("sheets", array(origin.sheets.iter().map(sheet))),
        ("mergedAreas", origin.merged_areas.into()),
        ("rows", table.rows.into()),
        ("hiddenRows", table.hidden_rows.into()),
    ])
}

fn preview_row(row: &PreviewRow) -> JsValue {
    object([("record", row.record.into()), ("hidden", row.hidden.into()), ("cells", array(row.cells.iter().map(JsValue::from)))])
}

fn column(column: &ColumnReading) -> JsValue {
    object([
        ("position", column.position.into()),
        ("headings", array(column.headings.iter().map(JsValue::from))),
        ("role", column.role.code().into()),
        ("measure", optional(column.measure.map(|measure| measure.code()))),
        ("year", optional(column.year)),
        ("unit", optional(column.unit.map(|unit| unit.code()))),
        ("unitFrom", optional(column.unit_from.map(|from| from.code()))),
        ("decimalSign", optional(column.decimal_sign)),
        ("read", column.read.into()),
        ("missing", column.missing.into()),
        ("notRead", column.not_read.into()),
        ("doubts", array(column.doubts.iter().map(finding))),
    ])
}

fn cell(cell: &TableCell) -> JsValue {
    object([
        ("region", cell.area.code().into()),
        ("year", cell.year.into()),
        ("measure", cell.measure.code().into()),
        ("number", bounded(cell.number)),
        ("record", cell.record.into()),
        ("column", cell.column.into()),
        ("text", (&cell.text).into()),
    ])
}

fn bounded(number: Bounded) -> JsValue {
    let text = |end: Option<Decimal>| optional(end.map(|end| end.normalize().to_string()));
    if number.is_exact() {
        return text(number.value);
    }
    object([("value", text(number.value)), ("low", text(number.low)), ("high", text(number.high))])
}

fn finding(finding: &Finding) -> JsValue {
    object([
        ("code", finding.code.into()),
        ("severity", finding.severity.code().into()),
        ("record", optional(finding.record)),
        ("column", optional(finding.column)),
        ("params", params(&finding.params)),
    ])
}

fn found(found: &Found) -> JsValue {
    object([("code", found.code.into()), ("severity", found.severity.code().into()), ("count", found.count.into())])
}

fn question(question: &Question) -> JsValue {
    object([
        ("id", (&question.id).into()),
        ("code", question.code.into()),
        ("params", params(&question.params)),
        ("column", optional(question.column)),
        ("choices", array(question.choices.iter().map(answer))),
        ("cells", question.cells.into()),
    ])
}

fn answer(answer: &Answer) -> JsValue {
    object([("value", (&answer.value).into()), ("code", answer.code.into()), ("params", params(&answer.params))])
}

fn params(params: &[(&'static str, String)]) -> JsValue {
    object_of(params.iter().map(|(name, value)| (*name, value.into())))
}

fn numbers(numbers: &[u32]) -> JsValue {
    array(numbers.iter().map(|number| (*number).into()))
}
