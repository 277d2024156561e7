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
        let Some((before, after)) = text.split_once([',', '.']) else {
            return Self::None;
        };
        let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        // Most cells with a sign: decimals, and not three of them.
        if are_digits(before) && are_digits(after) && after.len() != 3 {
            let is_comma = text.as_bytes().get(before.len()) == Some(&b',');
            return Self::Only(if is_comma { DecimalSign::Comma } else { DecimalSign::Point });
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

/// Digits and nothing else, but for a minus in front, spaces between thousands, and the decimal sign where it is known.
pub(super) fn of_plain_digits(text: &str, sign: Option<DecimalSign>) -> Option<Numeral> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let mark = sign.map(DecimalSign::mark);
    let (mut digits, mut length) = (0_i64, 0_u32);
    // Digits since the last space, whether there was one, and decimals.
    let (mut in_group, mut is_grouped, mut decimals) = (0_u32, false, None);
    let is_whole_group = |length: u32, is_grouped: bool| length == 3 || (!is_grouped && length > 0);
    for character in unsigned.chars() {
        if let Some(digit) = character.to_digit(10) {
            digits = digits.checked_mul(10)?.checked_add(digit.into())?;
            length = length.saturating_add(1);
            let counted = decimals.as_mut().unwrap_or(&mut in_group);
            *counted = counted.saturating_add(1);
        } else if decimals.is_some() || !is_whole_group(in_group, is_grouped) {
            return None;
        } else if Some(character) == mark {
            decimals = Some(0);
        } else if is_space(character) && in_group <= 3 {
            (in_group, is_grouped) = (0, true);
        } else {
            return None;
        }
    }
    let places = decimals.unwrap_or_default();
    // A number of this many digits is less than 2^63, and has no more decimals than a decimal number holds.
    if length > 18 || decimals == Some(0) || !is_whole_group(in_group, is_grouped) {
        return None;
    }
    let number = if places == 0 { Decimal::from(digits) } else { Decimal::new(digits, places).normalize() };
    Some(Numeral { number, negative: text.len() > unsigned.len() })
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
