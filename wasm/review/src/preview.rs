//! The beginning of a file, on its way out.

use utomlanskollen::review::preview::{Preview, PreviewColumn};
use utomlanskollen::review::settings::{DecimalSign, Role};
use utomlanskollen_boundary::{array, object, optional};
use wasm_bindgen::JsValue;

use crate::question::question;

/// `ReviewPreview`.
pub(crate) fn preview(preview: &Preview) -> JsValue {
    let sign = |sign| match sign {
        DecimalSign::Comma => "comma",
        DecimalSign::Point => "point",
    };
    object([
        ("encoding", preview.encoding.code().into()),
        ("delimiter", preview.delimiter.code().into()),
        ("decimalSign", optional(preview.decimal_sign.map(sign))),
        ("days", optional(preview.days.map(|days| days.code()))),
        ("heading", preview.heading.into()),
        ("columns", array(preview.columns.iter().map(column))),
        ("questions", array(preview.questions.iter().map(question))),
        ("missing", array(preview.missing.iter().map(|role| role.code().into()))),
    ])
}

fn column(column: &PreviewColumn) -> JsValue {
    object([
        ("column", column.column.into()),
        ("heading", (&column.heading).into()),
        ("role", optional(column.role.map(Role::code))),
        ("samples", array(column.samples.iter().map(JsValue::from))),
    ])
}
