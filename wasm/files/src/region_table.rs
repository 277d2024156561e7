//! A pasted table of regions as it was read, on its way out.

use utomlanskollen::region_table::{ColumnRole, RegionTable, Row, TableFinding};
use utomlanskollen_boundary::{array, object, object_of};
use wasm_bindgen::JsValue;

/// `PastedTable` of `types.d.ts`.
pub(crate) fn pasted_table(table: &RegionTable) -> JsValue {
    object([
        ("columns", array(table.columns.iter().map(column))),
        ("rows", array(table.rows.iter().map(row))),
        ("findings", array(table.findings.iter().map(finding))),
    ])
}

fn column(role: &ColumnRole) -> JsValue {
    match role {
        ColumnRole::Region => "region".into(),
        ColumnRole::Numbers(column) => column.code().into(),
        ColumnRole::Ignored => JsValue::NULL,
    }
}

fn row(row: &Row) -> JsValue {
    let cell = |(column, text, _): &(utomlanskollen::region_table::Column, String, _)| {
        object([("column", column.code().into()), ("text", text.into())])
    };
    object([
        ("region", row.region.code().into()),
        ("line", u32::try_from(row.line).unwrap_or(u32::MAX).into()),
        ("cells", array(row.cells.iter().map(cell))),
    ])
}

fn finding(finding: &TableFinding) -> JsValue {
    let params = finding.params();
    object([
        ("code", finding.code().into()),
        ("severity", if finding.loses_something() { "question" } else { "note" }.into()),
        ("params", object_of(params.iter().map(|(name, value)| (*name, value.into())))),
    ])
}
