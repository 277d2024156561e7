//! Number fields and pasted tables as read.

use serde::ser::{Serialize, Serializer};
use utomlanskollen::number_field;
use utomlanskollen::region_table::{self, ColumnRole};

use super::figure;
use super::name::Name;
use super::output::{Finding, Params};

/// What a text in a number field means; tagged by `state` as in `types.d.ts`.
#[derive(serde::Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub(crate) enum Reading {
    Empty,
    #[serde(rename_all = "camelCase")]
    Read {
        number: Number,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        spelled_out: bool,
    },
    Question {
        code: &'static str,
        params: Params,
        choices: Vec<String>,
    },
    Error {
        code: &'static str,
        params: Params,
    },
}

/// A number in the form that `calculate` takes: plain text when it is exact.
pub(crate) struct Number(utomlanskollen::quantity::Bounded);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.value.filter(|_| self.0.is_exact()) {
            Some(value) => serializer.serialize_str(&value.normalize().to_string()),
            None => figure::open_number(self.0).serialize(serializer),
        }
    }
}

impl Reading {
    pub(crate) fn of(text: &str, reading: number_field::Reading) -> Self {
        let mut params = Params(vec![("text", text.trim().to_owned())]);
        match reading {
            number_field::Reading::Empty => Self::Empty,
            number_field::Reading::Number { number, spelled_out } => Self::Read { number: Number(number), spelled_out },
            number_field::Reading::Question { code, choices } => Self::Question { code, params, choices },
            number_field::Reading::Error { code, unit } => {
                params.0.extend(unit.map(|unit| ("unit", unit)));
                Self::Error { code, params }
            }
        }
    }
}

#[derive(serde::Serialize)]
pub(crate) struct PastedTable {
    columns: Vec<Option<&'static str>>,
    rows: Vec<Row>,
    findings: Vec<Finding>,
}

#[derive(serde::Serialize)]
struct Row {
    region: &'static str,
    line: u32,
    cells: Vec<Cell>,
}

#[derive(serde::Serialize)]
struct Cell {
    column: &'static str,
    text: String,
    reading: Reading,
}

impl PastedTable {
    pub(crate) fn of(table: region_table::RegionTable) -> Self {
        let column = |role: &ColumnRole| match role {
            ColumnRole::Region => Some("region"),
            ColumnRole::Numbers(column) => Some(column.code()),
            ColumnRole::Ignored => None,
        };
        let row = |row: region_table::Row| Row {
            region: row.region.code(),
            line: u32::try_from(row.line).unwrap_or(u32::MAX),
            cells: row
                .cells
                .into_iter()
                .map(|(column, text, reading)| Cell { column: column.code(), reading: Reading::of(&text, reading), text })
                .collect(),
        };
        let finding = |finding: &region_table::TableFinding| Finding {
            code: Name(finding.code()),
            severity: Name(if finding.loses_something() { "question" } else { "note" }),
            params: Params(finding.params()),
        };
        Self {
            columns: table.columns.iter().map(column).collect(),
            findings: table.findings.iter().map(finding).collect(),
            rows: table.rows.into_iter().map(row).collect(),
        }
    }
}
