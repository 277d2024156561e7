//! What the library refuses to write, as coded errors.

use rust_xlsxwriter::XlsxError;
use utomlanskollen_boundary::{CodedError, Value};

/// Why `value` could not be written.
pub(crate) fn refused(error: XlsxError, value: &Value<'_>) -> CodedError {
    let code = match error {
        XlsxError::MaxStringLengthExceeded => "files.text_too_long",
        XlsxError::SheetnameCannotBeBlank(_)
        | XlsxError::SheetnameLengthExceeded(_)
        | XlsxError::SheetnameReused(_)
        | XlsxError::SheetnameContainsInvalidCharacter(_)
        | XlsxError::SheetnameStartsOrEndsWithApostrophe(_) => "files.sheet_name",
        XlsxError::RowColumnLimitError => "files.sheet_too_large",
        XlsxError::MaxUrlLengthExceeded | XlsxError::UnknownUrlType(_) => "files.link",
        XlsxError::DateTimeRangeError(_) | XlsxError::DateTimeParseError(_) => "files.not_a_day",
        _ => "files.workbook",
    };
    CodedError::new(code, vec![("detail", error.to_string())], value.path())
}
