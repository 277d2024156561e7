//! Digits with their separators, as Swedes and others write them.

use rust_decimal::Decimal;

use super::{Doubt, error};

/// A number as written, before its unit.
pub(super) struct Numeral {
    pub(super) number: Decimal,
    pub(super) negative: bool,
}

/// What stands between a number's whole part and its decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DecimalSign {
    /// As in Swedish.
    Comma,
    /// As in English and in files for programs.
    Point,
}

impl DecimalSign {
    const fn mark(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// What a text tells about the decimal sign of whoever wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signs {
    /// No comma and no point, or none that tells.
    None,
    /// It can only be read with this one.
    Only(DecimalSign),
    /// "1.234": either.
    Either,
}

impl Signs {
    /// Of a text with a number in front; a unit behind it does not matter.
    pub(crate) fn of(text: &str) -> Self {
        if !text.bytes().any(|byte| matches!(byte, b',' | b'.')) {
            return Self::None;
        }
        let (digits, _) = split(text);
        let with = |sign| read(digits, Some(sign)).is_ok();
        match (with(DecimalSign::Comma), with(DecimalSign::Point)) {
            (true, true) => Self::Either,
            (true, false) => Self::Only(DecimalSign::Comma),
            (false, true) => Self::Only(DecimalSign::Point),
            (false, false) => Self::None,
        }
    }
}

/// More digits than this are no count or amount of anything here.
const MOST_DIGITS: usize = 24;

const fn is_minus(character: char) -> bool {
    // Hyphen-minus, non-breaking hyphen, en dash and the minus sign: all four stand for minus in pasted tables.
    matches!(character, '-' | '\u{2011}' | '\u{2013}' | '\u{2212}')
}

fn is_space(character: char) -> bool {
    // No-break, narrow no-break and thin space group digits just as the plain one does.
    character.is_whitespace() || matches!(character, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
}

/// The digits with their separators, and what stands behind them.
pub(super) fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    let belongs = |character: char| {
        character.is_ascii_digit() || matches!(character, '.' | ',') || is_space(character) || is_apostrophe(character)
    };
    let sign = text.chars().next().filter(|first| is_minus(*first) || *first == '+').map_or(0, char::len_utf8);
    let rest = text.get(sign..).unwrap_or_default();
    let end = rest.find(|character| !belongs(character)).unwrap_or(rest.len()).saturating_add(sign);
    let (digits, suffix) = text.split_at_checked(end).unwrap_or((text, ""));
    (digits.trim(), suffix.trim())
}

/// Digits and nothing else, but for a minus in front and the decimal sign where it is known.
pub(super) fn of_plain_digits(text: &str, sign: Option<DecimalSign>) -> Option<Numeral> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = sign.and_then(|sign| unsigned.split_once(sign.mark())).unwrap_or((unsigned, "0"));
    let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // A number of this many digits is less than 2^63, and has no more decimals than a decimal number holds.
    if !are_digits(whole) || !are_digits(decimals) || whole.len().saturating_add(decimals.len()) > 18 {
        return None;
    }
    let value = |digits: &str| digits.parse::<i64>().ok();
    let places = u32::try_from(decimals.len()).ok()?;
    let digits = value(whole)?.checked_mul(10_i64.checked_pow(places)?)?.checked_add(value(decimals)?)?;
    Some(Numeral { number: Decimal::new(digits, places).normalize(), negative: text.len() > unsigned.len() })
}

/// Reads digits with separators.
///
/// A comma or point is the decimal sign unless it can only group thousands. "1.234" and "12,345" can be either, and are
/// a question where the sign is not known; "0,123", "1234,567" and "1 234,567" can only be decimals, "1.234.567" only
/// thousands.
pub(super) fn read(text: &str, known: Option<DecimalSign>) -> Result<Numeral, Doubt> {
    let not_a_number = || error("number.not_a_number");
    let text = text.trim();
    let negative = text.starts_with(is_minus);
    let unsigned = text.strip_prefix(|first| is_minus(first) || first == '+').unwrap_or(text).trim_start();
    if unsigned.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS {
        return Err(error("number.too_large"));
    }
    let marks: Vec<char> = unsigned.chars().filter(|character| matches!(character, '.' | ',')).collect();
    let spaced = unsigned.contains(|character| is_space(character) || is_apostrophe(character));
    let (decimal_sign, grouping_mark) = match marks.as_slice() {
        [] => (None, None),
        marks if let Some(sign) = known => {
            let is_there = marks.contains(&sign.mark());
            // Thousands are grouped in one way, and there is none before a zero.
            let groups = !spaced && !unsigned.starts_with('0');
            (Some(sign.mark()).filter(|_| is_there), Some(sign.other().mark()).filter(|_| groups))
        }
        [mark] if !spaced && is_ambiguous(unsigned, *mark) => return Err(ask(unsigned, *mark)),
        [mark] => (Some(*mark), None),
        // The last of two different marks is the decimal sign: "1.234,5", "1,234.5".
        [first, .., last] if first != last => {
            let all_but_last_alike = marks.iter().filter(|mark| *mark == last).count() == 1;
            (Some(*last).filter(|_| all_but_last_alike), Some(*first))
        }
        [first, ..] => (None, Some(*first)),
    };
    let (whole, decimals) = match decimal_sign {
        Some(sign) => unsigned.split_once(sign).map(|(whole, decimals)| (whole, Some(decimals))).ok_or_else(not_a_number)?,
        None => (unsigned, None),
    };
    let whole = ungrouped(whole, grouping_mark).ok_or_else(not_a_number)?;
    let decimals = decimals.unwrap_or_default();
    if decimal_sign.is_some() && (decimals.is_empty() || !decimals.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(not_a_number());
    }
    let number = Decimal::from_str_exact(&format!("{whole}.{decimals}0")).map_err(|_| error("number.too_large"))?;
    Ok(Numeral { number: number.normalize(), negative })
}

/// One mark with one to three digits before it, not a lone zero, and exactly three after.
fn is_ambiguous(text: &str, mark: char) -> bool {
    text.split_once(mark).is_some_and(|(before, after)| {
        (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && after.len() == 3
            && after.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn ask(text: &str, mark: char) -> Doubt {
    let (before, after) = text.split_once(mark).unwrap_or((text, ""));
    // Written so that neither choice is a question again: a space groups, and a fourth decimal does not change the number.
    let choices = vec![format!("{before}\u{a0}{after}"), format!("{before},{after}0")];
    Doubt::Question("number.ambiguous_separator", choices)
}

/// The digits of "1 234 567" or "1.234.567"; `None` when the groups are not three digits each.
fn ungrouped(text: &str, mark: Option<char>) -> Option<String> {
    let separates = |character: char| is_space(character) || is_apostrophe(character) || Some(character) == mark;
    let groups: Vec<&str> = text.split(separates).collect();
    let (first, rest) = groups.split_first()?;
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = rest.is_empty() || first.len() <= 3;
    (groups.iter().all(digits) && grouped && rest.iter().all(|group| group.len() == 3)).then(|| groups.concat())
}
