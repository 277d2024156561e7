//! What the cell of a number says: a number, that there is none, or something that is no number.

use rust_decimal::Decimal;

use super::column::{ColumnUnit, field};
use super::grid::Cell;
use crate::comparison_table::CellMeasure;
use crate::number_field::{self, DecimalSign, NumberField, Reading, Unit, Writing};
use crate::quantity::Bounded;
use crate::ratio;
use crate::table_words::is_missing;

/// What is known of a cell before it is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Under {
    pub(super) measure: CellMeasure,
    /// The unit of its column, where anything says it.
    pub(super) unit: Option<ColumnUnit>,
    /// The decimal sign of its column, where it is settled.
    pub(super) sign: Option<DecimalSign>,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NumberCell {
    /// That the number is missing.
    Missing,
    /// A formula that nobody has calculated.
    NotCalculated,
    /// A number.
    Number(NumberRead),
    /// A share, and nothing says whether 0.67 is 67 %.
    NoScale,
    /// Nothing that can be read: the code of why, and a unit that does not belong there.
    Wrong(&'static str, Option<String>),
}

/// A number as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NumberRead {
    pub(super) number: Bounded,
    /// Whether its own text says the unit: "9,2 mnkr", "67 %".
    pub(super) has_unit: bool,
    /// Whether the number is another than the digits: a scale, a range or a word was read.
    pub(super) spelled_out: bool,
    /// A footnote mark or the like that was taken off.
    pub(super) mark: Option<String>,
    /// Whether a spreadsheet has more than four decimals of it, which nobody has seen.
    pub(super) has_many_decimals: bool,
}

/// Decimals that a spreadsheet may have without a word.
const MOST_DECIMALS: usize = 4;

pub(super) fn read(cell: Cell<'_>, under: Under) -> NumberCell {
    match cell {
        Cell::Text(text) => of_text(text, under),
        Cell::Number { text, percent } => of_number(text, percent, under),
        Cell::NotCalculated => NumberCell::NotCalculated,
        Cell::Fault(_) => NumberCell::Wrong("own_table.fault", None),
        Cell::Day(_) => NumberCell::Wrong("own_table.day_for_number", None),
        Cell::TooLong => NumberCell::Wrong("own_table.cell_too_long", None),
    }
}

fn of_text(text: &str, under: Under) -> NumberCell {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    if is_digit(text.as_bytes().first()) && is_digit(text.as_bytes().last()) {
        return of_digits(text, under);
    }
    let (digits, mark) = without_marks(text);
    if is_missing(digits) {
        return NumberCell::Missing;
    }
    match of_digits(digits, under) {
        NumberCell::Number(read) => NumberCell::Number(NumberRead { mark, ..read }),
        other => other,
    }
}

fn of_number(text: &str, percent: bool, under: Under) -> NumberCell {
    let decimals = text.split_once('.').map(|(_, decimals)| decimals.len()).unwrap_or_default();
    let shown = if percent { decimals.saturating_sub(2) } else { decimals };
    let under = Under { sign: Some(DecimalSign::Point), ..under };
    let read = match (percent, under.measure) {
        // What is seen as 67 % is 67 %, whatever the heading says.
        (true, CellMeasure::InvoicedShareOfPrimaryCare) => of_digits(text, Under { unit: Some(ColumnUnit::Share), ..under }),
        (true, _) => NumberCell::Wrong("own_table.unit_wrong", Some("%".to_owned())),
        (false, _) => of_digits(text, under),
    };
    match read {
        NumberCell::Number(read) => {
            let has_many_decimals = shown > MOST_DECIMALS;
            NumberCell::Number(NumberRead { has_unit: read.has_unit || percent, has_many_decimals, ..read })
        }
        other => other,
    }
}

fn of_digits(digits: &str, under: Under) -> NumberCell {
    let field = field(under.measure);
    let has_unit = !digits.as_bytes().last().is_some_and(u8::is_ascii_digit);
    let is_share = field == NumberField::Percent;
    if is_share && !has_unit && under.unit.is_none() {
        return NumberCell::NoScale;
    }
    let unit = under.unit.map_or(Unit::None, |unit| unit.behind_number(under.measure));
    match number_field::read_among(field, digits, Writing { sign: under.sign, unit }) {
        Reading::Empty => NumberCell::Missing,
        Reading::Number { number, spelled_out } => {
            let as_share = is_share && !has_unit && under.unit == Some(ColumnUnit::Share);
            match if as_share { hundredfold(number) } else { Some(number) } {
                Some(number) => {
                    NumberCell::Number(NumberRead { number, has_unit, spelled_out, mark: None, has_many_decimals: false })
                }
                None => NumberCell::Wrong("own_table.share_over_one", None),
            }
        }
        Reading::Question { .. } => NumberCell::Wrong("own_table.number_ambiguous", None),
        Reading::Error { code, unit } => NumberCell::Wrong(code_of(code), unit),
    }
}

/// A share that was read as a percentage; `None` above 1.
fn hundredfold(number: Bounded) -> Option<Bounded> {
    let times = |end: Option<Decimal>| match end {
        None => Some(None),
        Some(end) => ratio::product(end, Decimal::ONE_HUNDRED).filter(|end| *end <= Decimal::ONE).map(Some),
    };
    Some(Bounded { value: times(number.value)?, low: times(number.low)?, high: times(number.high)? })
}

/// What is wrong with a number, said of a cell and not of a field that is being filled in.
fn code_of(code: &str) -> &'static str {
    match code {
        "number.unit_wrong_for_field" => "own_table.unit_wrong",
        "number.negative" => "own_table.negative",
        "number.fraction" => "own_table.fraction",
        "number.too_large" => "own_table.too_large",
        "number.over_hundred" => "own_table.over_hundred",
        "number.foreign_digits" => "own_table.foreign_digits",
        "number.range_reversed" => "own_table.range_reversed",
        _ => "own_table.not_a_number",
    }
}

/// The text without footnote marks, and the marks: "1 234*", "1 234 1)", "1 234²", "1 234 p".
pub(super) fn without_marks(text: &str) -> (&str, Option<String>) {
    let text = text.trim();
    if text.ends_with(|last: char| last.is_ascii_digit()) && !text.starts_with(is_mark) {
        return (text, None);
    }
    let mut rest = text.trim_start_matches(is_mark).trim_start();
    // A note and a status, "1 234 p 1)", and no more than that.
    for _ in 0..2 {
        rest = without_last_mark(rest).unwrap_or(rest).trim_end();
    }
    if rest.len() == text.len() || rest.is_empty() {
        return (text, None);
    }
    let mark = text.replacen(rest, " ", 1);
    (rest, Some(mark.trim().to_owned()))
}

fn without_last_mark(text: &str) -> Option<&str> {
    let without_signs = text.trim_end_matches(is_mark);
    if without_signs.len() < text.len() {
        return Some(without_signs);
    }
    let is_short = |inside: &str| {
        (1..=6).contains(&inside.len()) && inside.chars().all(|character| character.is_alphanumeric() || character == '.')
    };
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((before, inside)) = text.strip_suffix(close).and_then(|text| text.rsplit_once(open)) {
            return Some(before).filter(|before| ends_as_number(before) && is_short(inside));
        }
    }
    let (before, last) = text.rsplit_once(char::is_whitespace)?;
    let note = last.strip_suffix(')').unwrap_or(last);
    let is_note = note.len() < last.len() && note.len() <= 2 && note.chars().all(|character| character.is_ascii_alphanumeric());
    let is_status = ["e", "p", "r", "s", "prel", "prel.", "E", "P", "R", "S"].contains(&last);
    let may_follow = ends_as_number(before) || without_last_mark(before.trim_end()).is_some();
    Some(before).filter(|_| (is_note || is_status) && may_follow)
}

fn ends_as_number(text: &str) -> bool {
    text.trim_end().ends_with(|last: char| last.is_ascii_digit() || last == '%' || last == '.' || is_mark(last))
}

const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '*' | '\u{2020}' | '\u{2021}' | '\u{a7}' | '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}' | '\u{2074}'..='\u{2079}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(cell: Cell<'_>, measure: CellMeasure, unit: Option<ColumnUnit>) -> String {
        match read(cell, Under { measure, unit, sign: Some(DecimalSign::Comma) }) {
            NumberCell::Missing => "missing".to_owned(),
            NumberCell::NotCalculated => "not calculated".to_owned(),
            NumberCell::NoScale => "no scale".to_owned(),
            NumberCell::Wrong(code, _) => format!("! {}", code.trim_start_matches("own_table.")),
            NumberCell::Number(read) => {
                let number = read.number.value.map(|value| value.normalize().to_string()).unwrap_or_default();
                let mark = read.mark.map(|mark| format!(" without {mark}")).unwrap_or_default();
                let decimals = if read.has_many_decimals { " many decimals" } else { "" };
                format!("{number}{mark}{decimals}")
            }
        }
    }

    #[test]
    fn marks_are_taken_off_and_said() {
        for (text, expected) in [
            ("1 234", "1234"),
            ("1 234*", "1234 without *"),
            ("1 234 **", "1234 without **"),
            ("* 1 234", "1234 without *"),
            ("1 234¹", "1234 without ¹"),
            ("1 234 ²", "1234 without ²"),
            ("1 234 1)", "1234 without 1)"),
            ("1 234 a)", "1234 without a)"),
            ("1 234 (1)", "1234 without (1)"),
            ("1 234 [2]", "1234 without [2]"),
            ("1 234 (prel.)", "1234 without (prel.)"),
            ("1 234 p", "1234 without p"),
            ("1 234 e", "1234 without e"),
            ("1 234 r 2)", "1234 without r 2)"),
            ("..*", "missing"),
            ("0", "0"),
            ("–", "missing"),
            ("(1 234)", "! not_a_number"),
            ("1 2341)", "! not_a_number"),
            ("1 234 x", "! not_a_number"),
            ("*", "! not_a_number"),
            ("12,5", "! fraction"),
            ("-5", "! negative"),
            ("67 %", "! unit_wrong"),
        ] {
            assert_eq!(written(Cell::Text(text), CellMeasure::Contacts, None), expected, "{text}");
        }
    }

    #[test]
    fn a_share_has_a_stated_scale() {
        let share = CellMeasure::InvoicedShareOfPrimaryCare;
        let number = |text, percent| Cell::Number { text, percent };
        for (cell, unit, expected) in [
            (Cell::Text("0,67"), None, "no scale"),
            (Cell::Text("67"), None, "no scale"),
            (Cell::Text("67 %"), None, "0.67"),
            (Cell::Text("0,67"), Some(ColumnUnit::Share), "0.67"),
            (Cell::Text("0,67"), Some(ColumnUnit::Percent), "0.0067"),
            (Cell::Text("67"), Some(ColumnUnit::Share), "! share_over_one"),
            (Cell::Text("67 %"), Some(ColumnUnit::Share), "0.67"),
            (Cell::Text("670"), Some(ColumnUnit::Percent), "! over_hundred"),
            (number("0.67", true), Some(ColumnUnit::Percent), "0.67"),
            (number("0.67", true), None, "0.67"),
            (number("0.67", false), None, "no scale"),
            (number("0.0180281", true), None, "0.0180281 many decimals"),
            (number("0.018028", true), None, "0.018028"),
        ] {
            assert_eq!(written(cell, share, unit), expected, "{cell:?}");
        }
        assert_eq!(written(number("0.67", true), CellMeasure::Contacts, None), "! unit_wrong");
    }

    #[test]
    fn cells_of_a_spreadsheet_are_what_they_are() {
        let number = |text| Cell::Number { text, percent: false };
        let million = Some(ColumnUnit::Million);
        assert_eq!(written(number("363.7"), CellMeasure::Invoiced, million), "363700000");
        assert_eq!(written(number("1.234"), CellMeasure::Invoiced, None), "1.234");
        assert_eq!(written(number("87.30001"), CellMeasure::InvoicedPerInhabitant, None), "87.30001 many decimals");
        assert_eq!(written(Cell::NotCalculated, CellMeasure::Invoiced, None), "not calculated");
        assert_eq!(written(Cell::Fault("#DIV/0!"), CellMeasure::Invoiced, None), "! fault");
        assert_eq!(written(Cell::Day("2020-12-31"), CellMeasure::Invoiced, None), "! day_for_number");
        assert_eq!(written(Cell::TooLong, CellMeasure::Invoiced, None), "! cell_too_long");
    }
}
