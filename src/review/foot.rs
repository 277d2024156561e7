//! Rows that are no contacts: totals, numbers of rows, rounding to whole kronor, numbers of pages. They stand between the
//! contacts or after them, and say in words what they are.
//!
//! A cell's words may be a [`Label`]. Whoever it stands beside decides: where somebody is named, the row is a contact.

use rust_decimal::Decimal;

use crate::data;
use crate::period::Day;
use crate::review::amount::Amount;
use crate::review::cells::{Cells, Places};
use crate::review::encoding::text;
use crate::review::row::Cell;
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

/// Whether a row has a day and two of the cells that say who met whom. Of those a row that is no contact has one at most, its
/// label. Nearly all rows are known to be contacts by this alone.
#[inline]
pub(super) fn is_surely_of_somebody(
    cells: Cells<'_>,
    places: &Places,
    day: Cell<Day>,
    contact: Cell<&[u8]>,
    patient: Cell<&[u8]>,
) -> bool {
    let is_both = matches!((contact, patient), (Cell::Read(_), Cell::Read(_)));
    matches!(day, Cell::Read(_))
        && (is_both || of_somebody(places).into_iter().filter(|place| is_filled(cells, *place)).count() > 1)
}

/// The cells that say who met whom.
const fn of_somebody(places: &Places) -> [Option<usize>; 4] {
    [places.contact, places.patient, places.profession, places.contact_type]
}

fn is_filled(cells: Cells<'_>, place: Option<usize>) -> bool {
    matches!(cells.bytes(place), Cell::Read(_))
}

impl Foot {
    /// What a row is that is no contact; `None`: it is one.
    #[cold]
    pub(super) fn of(cells: Cells<'_>, places: &Places, day: Cell<Day>, amount: Cell<Amount>) -> Option<Self> {
        let labels = Labels(cells.all().filter_map(|(place, cell)| Some((place, Label::of(cell)?))).collect());
        let is_named = |place| is_filled(cells, place) && labels.at(place).is_none();
        let is_anybody = of_somebody(places).into_iter().any(is_named);
        // Where no column would say it, that nothing does means nothing.
        let would_say = places.day.is_some() && (places.profession.is_some() || places.patient.is_some());
        let is_sum_of_nobody = !is_anybody && would_say && amount.read().is_some();
        let has_day = matches!(day, Cell::Read(_));
        let is_totals = if has_day {
            // A total may have a day too.
            (is_sum_of_nobody && labels.say_total_beside_names(places))
                || (!is_anybody && labels.at(places.contact) == Some(Label::Total))
        } else {
            // "Summa" in the column of the contacts' identities is none, and in that of days no day.
            let is_contact = is_filled(cells, places.contact) && labels.at(places.contact) != Some(Label::Total);
            let is_day = labels.at(places.day).is_some_and(Label::is_of_totals);
            (!is_contact && labels.has(Label::Total))
                || (is_sum_of_nobody && labels.leave_only_numbers(cells, places))
                || (!is_anybody && is_day)
        };
        if is_totals {
            return Some(Self::Totals(amount.read()));
        }
        if is_anybody || (has_day && !would_say) {
            return None;
        }
        labels.0.iter().find_map(|(place, label)| Self::labelled(cells, places, *place, *label, amount))
    }

    /// What the label of a row in which nobody is named makes of it; `None`: it does not go with its amount.
    fn labelled(cells: Cells<'_>, places: &Places, place: usize, label: Label, amount: Cell<Amount>) -> Option<Self> {
        let is_below_a_krona = |amount: Amount| amount.kronor().decimal().abs() < Decimal::ONE;
        match (label, amount) {
            (Label::Count { has_number }, Cell::Read(sum)) => {
                let is_number = |cell: &[u8]| !cell.is_empty() && cell.iter().all(u8::is_ascii_digit);
                let mut others = cells.all().filter(|(other, _)| *other != place && Some(*other) != places.amount);
                // The number stands elsewhere, so the amount is one.
                let is_amount = has_number || others.any(|(_, cell)| is_number(cell)) || !sum.kronor().decimal().is_integer();
                Some(if is_amount { Self::Totals(Some(sum)) } else { Self::Count })
            }
            (Label::Count { .. }, _) => Some(Self::Count),
            (Label::Rounding, Cell::Read(amount)) => is_below_a_krona(amount).then_some(Self::Rounding(Some(amount))),
            (Label::Rounding, Cell::NoColumn | Cell::Empty) => Some(Self::Rounding(None)),
            (Label::Page, Cell::NoColumn | Cell::Empty) => Some(Self::Page),
            _ => None,
        }
    }
}

/// The labels of a row, each with its place.
struct Labels(Vec<(usize, Label)>);

impl Labels {
    fn at(&self, place: Option<usize>) -> Option<Label> {
        self.0.iter().find(|(at, _)| Some(*at) == place).map(|(_, label)| *label)
    }

    fn has(&self, wanted: Label) -> bool {
        self.0.iter().any(|(_, label)| *label == wanted)
    }

    /// Whether one says that the row is a total. A caregiver may be called "Total Vård AB".
    fn say_total_beside_names(&self, places: &Places) -> bool {
        let is_name = |place: usize, label: Label| label == Label::BeginsWithTotal && Some(place) == places.provider;
        self.0.iter().any(|(place, label)| label.is_of_totals() && !is_name(*place, *label))
    }

    /// Whether the row says nothing but amounts, or "Summa att betala", "Totalt 60 kontakter" beside them.
    fn leave_only_numbers(&self, cells: Cells<'_>, places: &Places) -> bool {
        let is_beside_amounts = |place: usize| Some(place) != places.amount && Some(place) != places.fee;
        cells.all().filter(|(place, _)| is_beside_amounts(*place)).all(|(_, cell)| cell.is_empty())
            || self.0.iter().any(|(place, label)| is_beside_amounts(*place) && label.is_of_totals())
    }
}

/// What a cell says that its row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
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
    fn of(cell: &[u8]) -> Option<Self> {
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
    const fn is_of_totals(self) -> bool {
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
