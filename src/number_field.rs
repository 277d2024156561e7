//! What a text in a number field means.
//!
//! A count, an amount, a percentage and a price are different fields. Swedish texts are read as Swedes write them, but
//! nothing is guessed: where two readings are possible the answer is a question, and a scale that was read
//! ("9,2 mnkr") is marked so that it is shown back.

use rust_decimal::Decimal;

use crate::quantity::Bounded;
use crate::ratio;
use crate::region::lower_case;

mod numeral;
mod unit;

use numeral::Numeral;
pub(crate) use numeral::{DecimalSign, Signs};
pub(crate) use unit::Unit;

/// What a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberField {
    /// A whole number of contacts.
    Contacts,
    /// A whole number of patients.
    Patients,
    /// A whole number of inhabitants.
    Inhabitants,
    /// Kronor.
    Amount,
    /// Kronor for one contact.
    Price,
    /// A percentage; read as a share, 0 to 1.
    Percent,
    /// Kronor for one inhabitant.
    AmountPerInhabitant,
    /// Contacts per 1 000 inhabitants.
    ContactsPerThousand,
}

impl NumberField {
    /// The field of a name at the boundary.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "contacts" => Self::Contacts,
            "patients" => Self::Patients,
            "inhabitants" => Self::Inhabitants,
            "amount" => Self::Amount,
            "price" => Self::Price,
            "percent" => Self::Percent,
            "amountPerInhabitant" => Self::AmountPerInhabitant,
            "contactsPerThousand" => Self::ContactsPerThousand,
            _ => return None,
        })
    }

    const fn is_count(self) -> bool {
        matches!(self, Self::Contacts | Self::Patients | Self::Inhabitants)
    }

    const fn most(self) -> Decimal {
        match self {
            Self::Contacts | Self::Patients | Self::Inhabitants => Decimal::from_parts(1_000_000_000, 0, 0, false, 0),
            // 10^13 = 2328 · 2^32 + 1 316 134 912
            Self::Amount => Decimal::from_parts(1_316_134_912, 2_328, 0, false, 0),
            Self::Price | Self::AmountPerInhabitant => Decimal::from_parts(1_000_000, 0, 0, false, 0),
            Self::ContactsPerThousand => Decimal::from_parts(100_000, 0, 0, false, 0),
            Self::Percent => Decimal::ONE_HUNDRED,
        }
    }
}

/// The outcome of reading a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Nothing was written.
    Empty,
    /// A number. `spelled_out`: a scale, a range or a word was read, and should be shown back.
    Number {
        /// The number with its bounds; a percentage as a share.
        number: Bounded,
        /// Whether more than digits was read.
        spelled_out: bool,
    },
    /// Two readings are possible.
    Question {
        /// Stable code.
        code: &'static str,
        /// Texts to choose between, each of them read without a question.
        choices: Vec<String>,
    },
    /// It cannot be read.
    Error {
        /// Stable code.
        code: &'static str,
        /// The unit that does not belong in the field, for `number.unit_wrong_for_field`.
        unit: Option<String>,
    },
}

/// Why a text is not simply a number.
enum Doubt {
    Question(&'static str, Vec<String>),
    Error(&'static str, Option<String>),
}

const fn error(code: &'static str) -> Doubt {
    Doubt::Error(code, None)
}

/// How numbers are written where a text stands among others: what a column tells about each of its cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Writing {
    /// The decimal sign, where it is known; the other sign then groups thousands.
    pub(crate) sign: Option<DecimalSign>,
    /// The unit of a number that has none of its own.
    pub(crate) unit: Unit,
}

impl Writing {
    /// A text by itself.
    const ALONE: Self = Self { sign: None, unit: Unit::None };
}

/// Reads a field. The text itself is never changed: what is wrong stays in the field.
#[must_use]
pub fn read(field: NumberField, text: &str) -> Reading {
    read_among(field, text, Writing::ALONE)
}

/// Reads a text that stands among others.
#[must_use]
pub(crate) fn read_among(field: NumberField, text: &str, writing: Writing) -> Reading {
    // Nearly all cells of a table: no need to look for words and units in them.
    let read = match numeral::of_plain_digits(text, writing.sign) {
        Some(numeral) => plain_number(field, &numeral, text, writing.unit),
        None if text.trim().is_empty() => return Reading::Empty,
        None => number(field, text.trim(), writing),
    };
    match read {
        Ok((number, spelled_out)) => Reading::Number { number, spelled_out },
        Err(Doubt::Question(code, choices)) => ask_among_possible(field, code, &choices, writing),
        Err(Doubt::Error(code, unit)) => Reading::Error { code, unit },
    }
}

/// Asks about the choices that are possible in the field: part of a contact is none in a field for whole ones. Where none
/// is possible there is nothing to ask about, and the reading is what is wrong with them.
fn ask_among_possible(field: NumberField, code: &'static str, choices: &[String], writing: Writing) -> Reading {
    let mut possible = Vec::new();
    let mut wrong = Reading::Error { code: "number.not_a_number", unit: None };
    for choice in choices {
        match number(field, choice, writing) {
            Ok(_) => possible.push(choice.clone()),
            Err(Doubt::Error(code, unit)) => wrong = Reading::Error { code, unit },
            Err(Doubt::Question(..)) => {}
        }
    }
    if possible.is_empty() { wrong } else { Reading::Question { code, choices: possible } }
}

/// Words that make a number one-sided, or leave its rounding unknown. Longer ones before those they contain.
const WORDS: [(&str, Side); 23] = [
    ("mer än", Side::AtLeast),
    ("minst", Side::AtLeast),
    ("drygt", Side::AtLeast),
    ("över", Side::AtLeast),
    ("more than", Side::AtLeast),
    ("at least", Side::AtLeast),
    ("just over", Side::AtLeast),
    ("over", Side::AtLeast),
    ("mindre än", Side::AtMost),
    ("högst", Side::AtMost),
    ("upp till", Side::AtMost),
    ("nästan", Side::AtMost),
    ("knappt", Side::AtMost),
    ("under", Side::AtMost),
    ("less than", Side::AtMost),
    ("at most", Side::AtMost),
    ("up to", Side::AtMost),
    ("almost", Side::AtMost),
    ("nearly", Side::AtMost),
    ("omkring", Side::About),
    ("ungefär", Side::About),
    ("about", Side::About),
    ("cirka", Side::About),
];

#[derive(Clone, Copy)]
enum Side {
    AtLeast,
    AtMost,
    About,
}

fn plain_number(field: NumberField, numeral: &Numeral, digits: &str, unit: Unit) -> Result<(Bounded, bool), Doubt> {
    if field == NumberField::Percent && unit == Unit::None {
        ask_percent_scale(numeral, digits)?;
    }
    Ok((Bounded::exactly(scaled(field, numeral, unit)?), false))
}

fn number(field: NumberField, text: &str, writing: Writing) -> Result<(Bounded, bool), Doubt> {
    if text.chars().any(|character| character.is_numeric() && !character.is_ascii_digit()) {
        return Err(error("number.foreign_digits"));
    }
    let lower = lower_case(text);
    if let Some((word, side)) = WORDS.iter().find(|(word, _)| lower.starts_with(word)) {
        // The words are ASCII but for å, ä and ö, whose two cases are as long as each other.
        let rest = text.get(word.len()..).unwrap_or_default().trim_start();
        let value = single(field, rest, writing).map_err(|doubt| doubt.with_prefix(&format!("{word} ")))?.0;
        let open = Bounded { value: Some(value), low: None, high: None };
        let number = match side {
            Side::AtLeast => Bounded { low: Some(value), ..open },
            Side::AtMost => Bounded { high: Some(value), ..open },
            Side::About => open,
        };
        return Ok((number, true));
    }
    if let Some((low, high)) = ends_of_range(text) {
        // A question about one end keeps the other.
        let ask_about_high = |doubt: Doubt| doubt.with_prefix(&format!("{low}\u{2013}"));
        let ask_about_low = |doubt: Doubt| doubt.with_suffix(&format!("\u{2013}{high}"));
        let (high, unit_of_high) = single(field, high, writing).map_err(ask_about_high)?;
        let low = low_end(field, low, Writing { unit: unit_of_high, ..writing }).map_err(ask_about_low)?;
        if low > high {
            return Err(error("number.range_reversed"));
        }
        // "5–5" is a number written twice.
        let number = if low == high { Bounded::exactly(low) } else { Bounded::between(low, high) };
        return Ok((number, true));
    }
    let (value, unit) = single(field, text, writing)?;
    Ok((Bounded::exactly(value), unit != writing.unit && unit.is_shown_back()))
}

impl Doubt {
    /// The same doubt about a text with something in front.
    fn with_prefix(self, prefix: &str) -> Self {
        match self {
            Self::Question(code, choices) => {
                Self::Question(code, choices.into_iter().map(|choice| format!("{prefix}{choice}")).collect())
            }
            error @ Self::Error(..) => error,
        }
    }
}

/// The two ends of "9,15–9,25 mnkr": a dash with a digit before it and after it, and only one of them.
fn ends_of_range(text: &str) -> Option<(&str, &str)> {
    let is_dash = |character: char| matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}');
    let mut parts = text.split(is_dash);
    let (low, high) = (parts.next()?.trim(), parts.next()?.trim());
    let has_digit = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && has_digit(low) && has_digit(high)).then_some((low, high))
}

/// The lower end, in the unit of the upper one when it has none of its own.
fn low_end(field: NumberField, text: &str, writing: Writing) -> Result<Decimal, Doubt> {
    let (_, own_unit) = numeral::split(text);
    if own_unit.is_empty() {
        scaled(field, &numeral::read(text, writing.sign)?, writing.unit)
    } else {
        Ok(single(field, text, writing)?.0)
    }
}

/// One number with its unit.
fn single(field: NumberField, text: &str, writing: Writing) -> Result<(Decimal, Unit), Doubt> {
    let (digits, suffix) = numeral::split(text);
    if digits.is_empty() {
        return Err(error("number.not_a_number"));
    }
    let own = Unit::read(suffix).ok_or_else(|| error("number.not_a_number"))?;
    let unit = if own == Unit::None { writing.unit } else { own };
    if !own.belongs_in(field) {
        return Err(Doubt::Error("number.unit_wrong_for_field", Some(suffix.to_owned())));
    }
    let numeral = numeral::read(digits, writing.sign).map_err(|doubt| doubt.with_suffix(suffix))?;
    if field == NumberField::Percent && unit == Unit::None {
        ask_percent_scale(&numeral, digits)?;
    }
    Ok((scaled(field, &numeral, unit)?, unit))
}

impl Doubt {
    /// The same doubt about a text with a unit behind.
    fn with_suffix(self, suffix: &str) -> Self {
        match self {
            Self::Question(code, choices) if !suffix.is_empty() => {
                Self::Question(code, choices.into_iter().map(|choice| format!("{choice}\u{a0}{suffix}")).collect())
            }
            same => same,
        }
    }
}

/// "0,67" or "1" in a percent field may be a share: 0,67 % or 67 %?
fn ask_percent_scale(numeral: &Numeral, digits: &str) -> Result<(), Doubt> {
    if numeral.negative || numeral.number.is_zero() || numeral.number > Decimal::ONE {
        return Ok(());
    }
    let as_share =
        ratio::product(numeral.number, Decimal::ONE_HUNDRED).map(|percent| percent.normalize().to_string().replace('.', ","));
    let choices = [Some(digits.trim().to_owned()), as_share].into_iter().flatten().map(|digits| format!("{digits}\u{a0}%"));
    Err(Doubt::Question("number.percent_scale", choices.collect()))
}

fn scaled(field: NumberField, numeral: &Numeral, unit: Unit) -> Result<Decimal, Doubt> {
    if numeral.negative && !numeral.number.is_zero() {
        return Err(error("number.negative"));
    }
    let too_large = || error(if field == NumberField::Percent { "number.over_hundred" } else { "number.too_large" });
    let number = ratio::product(numeral.number, unit.scale()).ok_or_else(too_large)?;
    if number > field.most() {
        return Err(too_large());
    }
    if field.is_count() && !number.is_integer() {
        return Err(error("number.fraction"));
    }
    if field == NumberField::Percent {
        return ratio::quotient(number, Decimal::ONE_HUNDRED).ok_or_else(too_large);
    }
    Ok(number.normalize())
}

#[cfg(test)]
mod tests;
