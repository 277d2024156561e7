//! Where in a cell a part of a file ends: inside quotation marks a line end is no end of the row, and the library that
//! cuts records does not tell.

/// A place in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceInRecord {
    /// Before a cell.
    Start,
    InCell,
    InQuotes,
    /// After a quotation mark in quotes: it ends them, or is the first of two that stand for one.
    AfterQuote,
}

impl PlaceInRecord {
    /// The place after one more byte, which does not end the record.
    pub(super) const fn after(self, byte: u8, delimiter: u8) -> Self {
        match (self, byte) {
            (Self::Start | Self::AfterQuote, b'"') => Self::InQuotes,
            (Self::InQuotes, b'"') => Self::AfterQuote,
            (Self::InQuotes, _) => Self::InQuotes,
            (Self::Start | Self::InCell | Self::AfterQuote, byte) if byte == delimiter => Self::Start,
            (Self::Start | Self::InCell | Self::AfterQuote, _) => Self::InCell,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_count_at_the_start_of_a_cell_and_in_quotes() {
        let place = |text: &str| text.bytes().fold(PlaceInRecord::Start, |place, byte| place.after(byte, b';'));
        for (text, expected) in [
            ("", PlaceInRecord::Start),
            ("a;", PlaceInRecord::Start),
            ("a", PlaceInRecord::InCell),
            ("5\"", PlaceInRecord::InCell),
            ("a;\"b", PlaceInRecord::InQuotes),
            ("\"a;b\n", PlaceInRecord::InQuotes),
            ("\"a\"\"", PlaceInRecord::InQuotes),
            ("\"a\"", PlaceInRecord::AfterQuote),
            ("\"a\";", PlaceInRecord::Start),
            ("\"a\"b", PlaceInRecord::InCell),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }
}
