//! Bytes of a cell as text.

use std::borrow::Cow;

/// What stands for a letter that was lost before.
pub(super) const LOST_LETTER: char = '\u{fffd}';

/// The letters of Windows-1252 that are not those of Latin-1, from 0x80; five are of no letter.
const WINDOWS_LETTERS: [char; 32] = [
    '\u{20ac}',
    LOST_LETTER,
    '\u{201a}',
    '\u{192}',
    '\u{201e}',
    '\u{2026}',
    '\u{2020}',
    '\u{2021}',
    '\u{2c6}',
    '\u{2030}',
    '\u{160}',
    '\u{2039}',
    '\u{152}',
    LOST_LETTER,
    '\u{17d}',
    LOST_LETTER,
    LOST_LETTER,
    '\u{2018}',
    '\u{2019}',
    '\u{201c}',
    '\u{201d}',
    '\u{2022}',
    '\u{2013}',
    '\u{2014}',
    '\u{2dc}',
    '\u{2122}',
    '\u{161}',
    '\u{203a}',
    '\u{153}',
    LOST_LETTER,
    '\u{17e}',
    '\u{178}',
];

/// A cell as text, and whether it is UTF-8. What is not is read as Windows-1252: each cell by itself, so that a file
/// that was put together from two is read too.
pub(super) fn text(bytes: &[u8]) -> (Cow<'_, str>, bool) {
    match core::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), true),
        Err(_) => (Cow::Owned(bytes.iter().copied().map(windows_letter).collect()), false),
    }
}

fn windows_letter(byte: u8) -> char {
    let place = byte.checked_sub(0x80).map(usize::from);
    place.and_then(|place| WINDOWS_LETTERS.get(place).copied()).unwrap_or(char::from(byte))
}

/// Without spaces at the ends, plain ones and such as keep words together.
#[inline]
pub(super) fn trimmed(bytes: &[u8]) -> &[u8] {
    match (bytes.first(), bytes.last()) {
        (Some(first), Some(last)) if is_of_word(*first) && is_of_word(*last) => bytes,
        _ => without_spaces(bytes),
    }
}

/// Whether a byte is surely of no space: a letter, a digit or a sign of ASCII, or the first byte of "ö".
#[inline]
const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_graphic() || byte == 0xc3
}

#[cold]
fn without_spaces(bytes: &[u8]) -> &[u8] {
    const HARD_SPACE: &[u8] = "\u{a0}".as_bytes();
    let mut rest = bytes.trim_ascii();
    while let Some(shorter) = rest.strip_prefix(HARD_SPACE).or_else(|| rest.strip_suffix(HARD_SPACE)) {
        rest = shorter.trim_ascii();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_utf_8_is_windows_1252() {
        assert_eq!(text("Läkare".as_bytes()), ("Läkare".into(), true));
        assert_eq!(text(b"L\xe4kare \x96 500 \x80"), ("Läkare – 500 €".into(), false));
        assert_eq!(text(b"\x81\xe5"), ("\u{fffd}å".into(), false));
    }

    #[test]
    fn spaces_at_the_ends_are_no_part_of_a_cell() {
        for cell in ["x y", " x y", "x y\u{a0}", "\u{a0} x y \t", "\r\nx y"] {
            assert_eq!(trimmed(cell.as_bytes()), b"x y", "{cell:?}");
        }
        assert_eq!(trimmed("voilà".as_bytes()), "voilà".as_bytes());
        assert_eq!(trimmed("\u{a0}".as_bytes()), b"");
    }
}
