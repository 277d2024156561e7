//! Rows that are no contacts: totals, numbers of rows, rounding to whole kronor, numbers of pages. They stand between the
//! contacts or after them, and say in words what they are.
//!
//! What the words say is a [`Label`]; whether its row is of somebody all the same, [`columns`](crate::review::columns) finds out.

use crate::data;
use crate::review::amount::Amount;
use crate::review::encoding::text;
use crate::review::words::FootWord;
use crate::table_words::plain;

/// A row that is no contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Foot {
    /// A total; `None`: its amount cannot be read.
    Totals(Option<Amount>),
    /// How many rows there are.
    Count,
    /// What the sum is rounded by; `None`: nothing stands there.
    Rounding(Option<Amount>),
    /// The number of a page.
    Page,
}

/// What a cell says that its row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// "Summa": the whole cell.
    Total,
    /// "Summa att betala": its beginning. It may be a name too, "Total Vård AB".
    BeginsWithTotal,
    /// "Antal kontakter", "Antal kontakter: 3".
    Count {
        /// Whether the number stands in the cell too.
        has_number: bool,
    },
    /// "Öresavrundning".
    Rounding,
    /// "Sida 1 av 2".
    Page,
}

/// Bytes past which a cell is no label.
const LONGEST: usize = 80;

impl Label {
    /// The label of a cell without spaces around it; `None`: it is none.
    pub(super) fn of(cell: &[u8]) -> Option<Self> {
        if LONGEST < cell.len() {
            return None;
        }
        let written = text(cell);
        // Nearly all cells begin otherwise.
        let first = written.chars().next()?.to_lowercase().next()?;
        if !data::REVIEW_FEET.iter().any(|(word, _)| word.starts_with(first)) {
            return None;
        }
        let cell = plain(&written);
        // Of "summa" and "summa totalt" the longer word counts.
        let known = data::REVIEW_FEET.iter().filter_map(|(word, meaning)| Some((word.len(), *meaning, rest(&cell, word)?)));
        let (_, meaning, rest) = known.max_by_key(|(length, ..)| *length)?;
        match meaning {
            FootWord::Total if without_signs(rest).is_empty() => Some(Self::Total),
            FootWord::Total => Some(Self::BeginsWithTotal),
            FootWord::Count if without_signs(rest).is_empty() => Some(Self::Count { has_number: false }),
            FootWord::Count => is_count(rest).then_some(Self::Count { has_number: true }),
            FootWord::Rounding => Some(Self::Rounding),
            FootWord::Page => is_page(rest).then_some(Self::Page),
        }
    }

    /// Whether the row may be one of totals.
    pub(super) const fn is_of_totals(self) -> bool {
        matches!(self, Self::Total | Self::BeginsWithTotal)
    }
}

/// What comes after a word, when the cell begins with it and not with a longer one.
fn rest<'c>(cell: &'c str, word: &str) -> Option<&'c str> {
    let rest = cell.strip_prefix(word)?;
    rest.chars().next().is_none_or(|next| matches!(next, ' ' | ':' | '=' | '(')).then_some(rest)
}

fn without_signs(rest: &str) -> &str {
    rest.trim_matches([' ', ':', '='])
}

/// ": 3", " 1 234 st", " i mars: 3".
fn is_count(rest: &str) -> bool {
    let number = rest.rsplit([':', '=']).next().unwrap_or(rest).trim();
    let number = number.strip_suffix('.').unwrap_or(number);
    let number = number.strip_suffix("st").unwrap_or(number).trim();
    !number.is_empty() && number.chars().all(|character| character.is_ascii_digit() || character == ' ')
}

/// " 1", " 1 av 2", ": 1/2", " 1 (2)".
fn is_page(rest: &str) -> bool {
    let is_between = |character| matches!(character, ' ' | ':' | '/' | '(' | ')' | '-');
    let parts = rest.split(is_between).filter(|part| !matches!(*part, "" | "av" | "of"));
    let mut numbers = 0_u32;
    let are_numbers = parts.into_iter().all(|part| {
        numbers = numbers.saturating_add(1);
        part.bytes().all(|byte| byte.is_ascii_digit())
    });
    are_numbers && (1..=2).contains(&numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_what_its_row_is() {
        let count = |has_number| Some(Label::Count { has_number });
        for (cells, label) in [
            (&["Summa", "TOTALT:", "S:a", "Summa  totalt ", "Total", "Att betala"][..], Some(Label::Total)),
            (
                &["Summa att betala", "TOTALT: 60", "Summa = 1200", "S:a 500", "Summa 2020-03-31", "Total Vård AB"],
                Some(Label::BeginsWithTotal),
            ),
            (&["Antal kontakter", "antal:", "Antal rader"], count(false)),
            (&["Antal kontakter: 3", "Antal kontakter 3 st", "ANTAL=1 234", "Antal besök i mars: 3"], count(true)),
            (&["Öresavrundning", "öresutjämning:", "Avrundning till hela kronor"], Some(Label::Rounding)),
            (&["Sida 1 av 2", "Sida 1", "Sid 1/2", "Sidan: 1 (2)", "Page 1 of 2"], Some(Label::Page)),
            (
                &[
                    "",
                    "Totalvård AB",
                    "Att summa",
                    "1",
                    "Antal kontakter per vecka",
                    "Antalsson",
                    "Sida",
                    "Sida vid sida",
                    "Sida 1 2 3",
                    "Sidenberg",
                    "K101",
                ],
                None,
            ),
        ] {
            for cell in cells {
                assert_eq!(Label::of(cell.as_bytes()), label, "{cell}");
            }
        }
    }
}
