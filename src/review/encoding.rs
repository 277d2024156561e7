//! Bytes of a cell as text.

use std::borrow::Cow;

/// What stands for a letter that was lost before.
const LOST_LETTER: char = '\u{fffd}';

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

/// A cell as text. What is no UTF-8 is read as Windows-1252: each cell by itself, so that a file that was put together
/// from two is read too. Bytes that stand for nothing are spaces.
pub(super) fn text(bytes: &[u8]) -> Cow<'_, str> {
    match core::str::from_utf8(bytes) {
        Ok(text) if bytes.contains(&0) => Cow::Owned(text.replace('\0', " ")),
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().copied().map(windows_letter).collect()),
    }
}

/// What the letters of some cells show of the file's encoding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Letters {
    /// Some are UTF-8, and more than ASCII has.
    pub(super) has_utf_8: bool,
    /// Some are no UTF-8.
    pub(super) has_windows: bool,
    /// Some stand for one that was lost.
    pub(super) has_lost: bool,
}

impl Letters {
    pub(super) fn add(&mut self, cell: &[u8]) {
        if cell.is_ascii() {
            return;
        }
        let is_utf_8 = core::str::from_utf8(cell).is_ok();
        self.has_utf_8 |= is_utf_8;
        self.has_windows |= !is_utf_8;
        self.has_lost |= text(cell).contains(LOST_LETTER);
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self {
            has_utf_8: self.has_utf_8 || other.has_utf_8,
            has_windows: self.has_windows || other.has_windows,
            has_lost: self.has_lost || other.has_lost,
        }
    }

    /// Whether some cannot be right: they were lost, or are of two encodings.
    pub(super) const fn are_broken(self) -> bool {
        self.has_lost || (self.has_utf_8 && self.has_windows)
    }
}

fn windows_letter(byte: u8) -> char {
    if byte == 0 {
        return ' ';
    }
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
    loop {
        let shorter =
            [HARD_SPACE, b"\0"].iter().find_map(|space| rest.strip_prefix(*space).or_else(|| rest.strip_suffix(*space)));
        let Some(shorter) = shorter else { return rest };
        rest = shorter.trim_ascii();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_utf_8_is_windows_1252() {
        assert_eq!(text("Läkare".as_bytes()), "Läkare");
        assert_eq!(text(b"L\xe4kare \x96 500 \x80"), "Läkare – 500 €");
        assert_eq!(text(b"\x81\xe5"), "\u{fffd}å");
    }

    #[test]
    fn bytes_that_stand_for_nothing_are_spaces() {
        assert_eq!(text(b"leg.\0l\xe4kare"), "leg. läkare");
        assert_eq!(text(b"x\0y"), "x y");
        assert_eq!(trimmed(b"\0 500\0\0"), b"500");
    }

    #[test]
    fn letters_that_were_lost_or_are_of_two_encodings_are_broken() {
        let letters = |cells: &[&[u8]]| {
            let mut letters = Letters::default();
            cells.iter().for_each(|cell| letters.add(cell));
            letters
        };
        let (utf_8, windows) = ("Läkare".as_bytes(), b"L\xe4kare");
        assert!(!letters(&[b"x", utf_8]).are_broken() && !letters(&[b"x", windows]).are_broken());
        assert!(letters(&[utf_8, windows]).are_broken());
        assert!(letters(&["L\u{fffd}kare".as_bytes()]).are_broken());
        assert_eq!(letters(&[utf_8]).or(letters(&[windows])), letters(&[utf_8, windows]));
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
