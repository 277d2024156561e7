//! The unit of money that a text names in words beside its kronor: "milj kr", "SEK mn", "1 000 kr", "100-tals kr".

use super::column::ColumnUnit;
use crate::table_words::{Scale, says};

/// What a text says of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitWords {
    /// Nothing.
    Nothing,
    /// One that is known.
    Known(ColumnUnit),
    /// One that is not read: it has to be asked, for it is hardly 1.
    Unclear,
}

const KRONOR: [&str; 3] = ["kr", "kronor", "sek"];

/// The unit of a heading in lower case, whose share and rate have been taken off.
pub(super) fn unit_words(lower: &str) -> UnitWords {
    if says(lower, &["hundratusen", "tiotusen", "hundratal", "tiotal", "100-tal", "10-tal", "10 000-tal", "100 000-tal"]) {
        return UnitWords::Unclear;
    }
    let words: Vec<&str> = lower.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let has = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    let money = words.iter().position(|word| KRONOR.contains(word));
    if let Some(money) = money {
        let (before, after) = words.split_at_checked(money).unwrap_or_default();
        let found = beside(before.iter().rev()).or_else(|| after.get(1).and_then(|word| of_word(word)).map(UnitWords::Known));
        if let Some(found) = found {
            return found;
        }
    }
    if says(lower, &["1 000-tal", "1000-tal", "1.000-tal"]) || has(&["kkr"]) {
        return UnitWords::Known(ColumnUnit::Thousand);
    }
    if has(&["mdr", "mdkr", "mrd"]) {
        return UnitWords::Known(ColumnUnit::Billion);
    }
    if has(&["mn", "milj", "mio", "mln", "sekm"]) {
        return UnitWords::Known(ColumnUnit::Million);
    }
    let scale = Scale::of(lower).map(|scale| match scale {
        Scale::Thousand => ColumnUnit::Thousand,
        Scale::Million => ColumnUnit::Million,
        Scale::Milliard => ColumnUnit::Billion,
    });
    scale.or_else(|| money.map(|_| ColumnUnit::One)).map_or(UnitWords::Nothing, UnitWords::Known)
}

/// What stands before kronor: a word for a unit, or a number that is no year. From the last word.
fn beside<'t>(mut before: impl Iterator<Item = &'t &'t str>) -> Option<UnitWords> {
    let mut last = *before.next()?;
    if let Some(unit) = of_word(last) {
        return Some(UnitWords::Known(unit));
    }
    let mut zeros = 0_usize;
    while last == "000" {
        zeros = zeros.saturating_add(3);
        last = before.next().copied().unwrap_or_default();
    }
    let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    match (zeros, last) {
        (3, "1") | (0, "1000") => Some(UnitWords::Known(ColumnUnit::Thousand)),
        (6, "1") | (0, "1000000") => Some(UnitWords::Known(ColumnUnit::Million)),
        // "Fakturerat 2020, 000 kr": the year is no part of the number.
        (3, _) if !is_number || super::year::year_of_digits(last).is_some() => Some(UnitWords::Known(ColumnUnit::Thousand)),
        (0, "1") => Some(UnitWords::Known(ColumnUnit::One)),
        (0, _) if !is_number || super::year::year_of_digits(last).is_some() => None,
        _ => Some(UnitWords::Unclear),
    }
}

/// A word that only beside kronor is a unit for certain.
fn of_word(word: &str) -> Option<ColumnUnit> {
    match word {
        "m" | "mn" | "mln" | "mio" | "milj" | "miljon" | "miljoner" | "million" | "millions" => Some(ColumnUnit::Million),
        "md" | "mdr" | "mrd" | "bn" | "miljard" | "miljarder" | "billion" | "billions" => Some(ColumnUnit::Billion),
        "k" | "t" | "tusen" | "tusental" | "tusentals" | "thousand" | "thousands" => Some(ColumnUnit::Thousand),
        _ => None,
    }
}
