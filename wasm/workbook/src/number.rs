//! Decimal text as the numbers of a workbook.
//!
//! The only floats in the project. The format has no other numbers: a cell holds a double, whoever writes it. So a text
//! is turned into the nearest one here, last of all, and nothing is calculated with it; 15 significant digits survive.

use utomlanskollen_boundary::{CodedError, Value, decimal};

pub(crate) fn double(value: &Value<'_>) -> Result<f64, CodedError> {
    let text = value.text()?;
    // Through the text and not through a decimal type, whose own conversion is not always to the nearest.
    let number = decimal(&text).and_then(|_| text.parse().ok());
    number.ok_or_else(|| CodedError::new("files.not_a_number", vec![("text", text.chars().take(40).collect())], value.path()))
}
