//! Decimal text as the numbers of a workbook.
//!
//! The only floats in the project. The format has no other numbers: a cell holds a double, whoever writes it. So a text
//! is turned into the nearest one here, last of all, and nothing is calculated with it; 15 significant digits survive.

use core::fmt;

use utomlanskollen_boundary::{CodedError, Value, decimal};

/// The nearest double to a decimal number.
#[derive(Clone, Copy)]
pub(crate) struct Double(f64);

impl Double {
    pub(crate) fn read(value: &Value<'_>) -> Result<Self, CodedError> {
        let text = value.text()?;
        // From the text and not from a decimal type, whose own conversion is not always to the nearest.
        let number = decimal(&text).and_then(|_| text.parse().ok()).map(Self);
        number.ok_or_else(|| CodedError::new("files.not_a_number", vec![("text", text.chars().take(40).collect())], value.path()))
    }
}

impl From<Double> for f64 {
    fn from(number: Double) -> Self {
        number.0
    }
}

impl fmt::Display for Double {
    /// The shortest text that is read as the same double.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
