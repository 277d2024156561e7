//! The texts that the cells of a workbook share, and how signs are spelled in them that XML cannot hold.

use std::borrow::Cow;

use crate::container::Container;
use crate::refusal::Refusal;

/// All of them behind each other, and where each ends.
#[derive(Default)]
pub(crate) struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    pub(crate) fn read(container: &mut Container, part: &str) -> Result<Self, Refusal> {
        let mut texts = Self::default();
        let mut part = container.kept_part(part)?;
        let mut text = String::new();
        while let Some(element) = part.next_element()? {
            if element.local_name().as_ref() == "si" {
                text.clear();
                part.read_rich_text(&mut text)?;
                texts.all.push_str(&unescaped(&text));
                texts.ends.push(u32::try_from(texts.all.len()).map_err(|_| part.overfull())?);
            }
        }
        Ok(texts)
    }

    /// The text of an index, as cells refer to it.
    pub(crate) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.all.get(start as usize..end)
    }
}

/// Letters of "_x000D_".
const SPELLED: usize = 7;

/// Text with signs in place of their numbers: "_x000D_" is how a spreadsheet writes a carriage return, and "_x005F_" an
/// underscore that would else look like the start of one.
pub(crate) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let mut unescaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("_x") {
        let (before, found) = rest.split_at(start);
        unescaped.push_str(before);
        let mut units = Vec::new();
        let mut after = found;
        while let Some((unit, next)) = spelled(after) {
            units.push(unit);
            after = next;
        }
        unescaped.extend(char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)));
        if after.len() == found.len() {
            // It only looked like one.
            let (underscore, next) = found.split_at(1);
            unescaped.push_str(underscore);
            after = next;
        }
        rest = after;
    }
    unescaped.push_str(rest);
    Cow::Owned(unescaped)
}

/// The number at the start of a text, and what comes after it.
fn spelled(text: &str) -> Option<(u16, &str)> {
    let (start, rest) = text.split_at_checked(SPELLED)?;
    let digits = start.strip_prefix("_x")?.strip_suffix('_')?;
    let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_number).map(|unit| (unit, rest))
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn signs_that_are_spelled_out_are_read() {
        for (text, expected) in [
            ("", ""),
            ("Skåne", "Skåne"),
            ("rad 1_x000D_\nrad 2", "rad 1\r\nrad 2"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDE00_", "😀"),
            ("_xD83D_a", "\u{FFFD}a"),
            ("a_x00e5_", "aå"),
            ("_x", "_x"),
            ("a_x12_b", "a_x12_b"),
            ("_x+123_", "_x+123_"),
            ("_x00½_", "_x00½_"),
            ("__x0041__", "_A_"),
        ] {
            assert_eq!(unescaped(text), expected);
        }
    }
}
