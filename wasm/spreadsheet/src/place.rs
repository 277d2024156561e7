//! Where in a sheet a cell is: "B7".

use core::fmt;

/// Letters and digits of a place. A sheet ends at column XFD and row 1 048 576; with one more, what is beyond can be
/// counted, and no number runs over.
const MOST_LETTERS: usize = 4;
const MOST_DIGITS: usize = 8;

/// A row and a column, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) row: u32,
    pub(crate) column: u32,
}

impl Place {
    /// Of a cell, "B7".
    pub(crate) fn cell(text: &str) -> Option<Self> {
        let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (column, row) = text.split_at_checked(letters)?;
        if !(1..=MOST_LETTERS).contains(&letters) {
            return None;
        }
        let column = column.bytes().try_fold(0_u32, |column, letter| {
            let digit = letter.to_ascii_uppercase().checked_sub(b'A')?.checked_add(1)?;
            column.checked_mul(26)?.checked_add(digit.into())
        });
        Some(Self { row: Self::row(row)?, column: column? })
    }

    /// The number of a row.
    pub(crate) fn row(text: &str) -> Option<u32> {
        let is_number = (1..=MOST_DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|row| is_number && *row > 0)
    }

    /// An area, "A1:C3", or a single cell: its first and last.
    pub(crate) fn area(text: &str) -> Option<(Self, Self)> {
        let (first, last) = text.split_once(':').unwrap_or((text, text));
        let (first, last) = (Self::cell(first)?, Self::cell(last)?);
        (first.row <= last.row && first.column <= last.column).then_some((first, last))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut left = self.column;
        while let Some(before) = left.checked_sub(1) {
            letters.push(char::from(b'A'.saturating_add((before % 26) as u8)));
            left = before / 26;
        }
        for letter in letters.iter().rev() {
            write!(f, "{letter}")?;
        }
        self.row.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn places_are_read_and_written() {
        for (text, row, column) in
            [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384), ("XFE1", 1, 16_385)]
        {
            assert_eq!(Place::cell(text), Some(Place { row, column }), "{text}");
            assert_eq!(Place { row, column }.to_string(), text);
        }
        assert_eq!(Place::cell("b7"), Some(Place { row: 7, column: 2 }));
    }

    #[test]
    fn what_is_no_place_is_not_read() {
        for text in ["", "A", "1", "A0", "A-1", "A+1", "1A", "A1B", "ÅB1", "A1 ", "AAAAA1", "A123456789", "A4294967297", "$A$1"]
        {
            assert_eq!(Place::cell(text), None, "{text}");
        }
        for text in ["A1:", ":A1", "B1:A1", "A2:A1", "A1:B2:C3", "A:XFD"] {
            assert_eq!(Place::area(text), None, "{text}");
        }
        assert_eq!(Place::area("C3").map(|(first, last)| first == last), Some(true));
    }
}
