//! Amounts as files write them, exactly.

use crate::review::amount::{Amount, MOST_DECIMALS};
use crate::review::encoding::text;
use crate::review::settings::DecimalSign;

/// Reads the amounts of a column.
#[derive(Debug, Clone, Default)]
pub(super) struct AmountCells {
    sign: Option<DecimalSign>,
    /// An amount that may be read in two ways, as it was first written.
    pub(super) asked: Option<String>,
}

impl AmountCells {
    pub(super) const fn new(sign: Option<DecimalSign>) -> Self {
        Self { sign, asked: None }
    }

    /// The amount of a cell; `None`: it says none, or may say two.
    #[inline]
    pub(super) fn amount(&mut self, cell: &[u8]) -> Option<Amount> {
        plain_amount(cell).or_else(|| self.any_amount(cell))
    }

    #[cold]
    fn any_amount(&mut self, cell: &[u8]) -> Option<Amount> {
        let text = text(cell);
        let written = Written::read(&text)?;
        let sign = match (written.decimals(), self.sign) {
            (Decimals::None, _) => None,
            (Decimals::After(sign), _) | (Decimals::Either(_), Some(sign)) => Some(sign),
            (Decimals::Either(_), None) => {
                self.asked.get_or_insert_with(|| text.into_owned());
                return None;
            }
        };
        written.amount(sign)
    }
}

/// What the cells of a column show of its decimal sign.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct AmountSample {
    has_comma: bool,
    has_point: bool,
}

impl AmountSample {
    pub(super) fn add(&mut self, cell: &[u8]) {
        let text = text(cell);
        let Some(written) = Written::read(&text) else { return };
        match written.decimals() {
            Decimals::After(DecimalSign::Comma) => self.has_comma = true,
            Decimals::After(DecimalSign::Point) => self.has_point = true,
            Decimals::Either(_) => {}
            // "1.234.567" has thousands: its decimals would be after a comma.
            Decimals::None => {
                self.has_comma |= written.number.contains('.');
                self.has_point |= written.number.contains(',');
            }
        }
    }

    /// The sign before decimals, when the cells show it and agree.
    pub(super) const fn sign(self) -> Option<DecimalSign> {
        match (self.has_comma, self.has_point) {
            (true, false) => Some(DecimalSign::Comma),
            (false, true) => Some(DecimalSign::Point),
            (false, false) | (true, true) => None,
        }
    }
}

/// An amount as nearly all are written: "500", "-425,50". What has three decimals may have none, so it is not read here.
#[inline]
fn plain_amount(cell: &[u8]) -> Option<Amount> {
    const MOST_DIGITS: usize = 11;
    let (is_negative, digits) = match cell.split_first() {
        Some((b'-', rest)) => (true, rest),
        _ => (false, cell),
    };
    if digits.is_empty() || digits.len() > MOST_DIGITS {
        return None;
    }
    let (mut number, mut decimals) = (0_i64, None);
    for byte in digits {
        match byte {
            // OK because eleven digits are far from the largest number.
            b'0'..=b'9' => {
                number = number.wrapping_mul(10).wrapping_add(i64::from(byte.wrapping_sub(b'0')));
                decimals = decimals.map(|decimals: usize| decimals.wrapping_add(1));
            }
            b',' | b'.' if decimals.is_none() => decimals = Some(0),
            _ => return None,
        }
    }
    if !digits.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let scale = match decimals {
        None => 1_000_000,
        Some(1) => 100_000,
        Some(2) => 10_000,
        Some(4) => 100,
        _ => return None,
    };
    let millionths = number.checked_mul(scale)?;
    Some(Amount::from_millionths(if is_negative { millionths.wrapping_neg() } else { millionths }))
}

/// Where the decimals of an amount are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decimals {
    None,
    After(DecimalSign),
    /// "1.234": after this sign, or it is a sign of thousands.
    Either(DecimalSign),
}

/// An amount without what stands around its number.
#[derive(Debug, Clone, Copy)]
struct Written<'t> {
    is_negative: bool,
    /// Digits, and signs between them.
    number: &'t str,
}

impl<'t> Written<'t> {
    /// "−1 234,50 kr", "(500)", "SEK 500"; `None`: something else stands there too.
    fn read(text: &'t str) -> Option<Self> {
        const CURRENCIES: [&str; 5] = ["kr.", "kr", "sek", "kronor", ":-"];
        let mut rest = text.trim();
        let in_brackets = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
        rest = in_brackets.unwrap_or(rest).trim();
        let ends_so = |end: &&str| {
            let start = rest.len().checked_sub(end.len())?;
            let (before, tail) = rest.split_at_checked(start)?;
            tail.eq_ignore_ascii_case(end).then_some(before)
        };
        rest = CURRENCIES.iter().find_map(ends_so).unwrap_or(rest).trim();
        let begins_so = |start: &&str| {
            let (head, after) = rest.split_at_checked(start.len())?;
            head.eq_ignore_ascii_case(start).then_some(after)
        };
        rest = ["sek", "kr"].iter().find_map(begins_so).unwrap_or(rest).trim();
        let signed = rest.strip_prefix(['-', '\u{2212}', '\u{2013}']);
        let number = signed.or_else(|| rest.strip_prefix('+')).unwrap_or(rest).trim_start();
        let begins_and_ends = number.starts_with(is_digit) && number.ends_with(is_digit);
        let is_of_number = |character: char| is_digit(character) || is_of_thousands(character) || matches!(character, '.' | ',');
        if !begins_and_ends || !number.chars().all(is_of_number) || (in_brackets.is_some() && signed.is_some()) {
            return None;
        }
        Some(Self { is_negative: in_brackets.is_some() || signed.is_some(), number })
    }

    fn decimals(self) -> Decimals {
        let count = |sign: char| self.number.matches(sign).count();
        let sign = match (count(','), count('.')) {
            (0, 0) => return Decimals::None,
            (1, 0) => DecimalSign::Comma,
            (0, 1) => DecimalSign::Point,
            (commas, points) => {
                // The last of two signs is before the decimals; one that comes again is of thousands.
                let last = self.number.rfind([',', '.']).and_then(|place| self.number.get(place..)).unwrap_or_default();
                return match (last.chars().next(), commas, points) {
                    (Some(','), 1, 1..) => Decimals::After(DecimalSign::Comma),
                    (Some('.'), 1.., 1) => Decimals::After(DecimalSign::Point),
                    _ => Decimals::None,
                };
            }
        };
        let (whole, decimals) = self.number.split_once([',', '.']).unwrap_or((self.number, ""));
        let may_be_thousands = decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') && whole.chars().all(is_digit);
        if may_be_thousands { Decimals::Either(sign) } else { Decimals::After(sign) }
    }

    /// The amount, with its decimals after a sign.
    fn amount(self, sign: Option<DecimalSign>) -> Option<Amount> {
        let sign = sign.map(|sign| if sign == DecimalSign::Comma { ',' } else { '.' });
        let (whole, decimals) = sign.and_then(|sign| self.number.rsplit_once(sign)).unwrap_or((self.number, ""));
        let mut groups = whole.split(|character| !is_digit(character));
        let mut between = whole.chars().filter(|character| !is_digit(*character));
        let first_sign = between.next();
        if between.any(|other| Some(other) != first_sign) {
            return None;
        }
        let first = groups.next()?;
        let mut number = add_digits(0, first)?;
        for group in groups {
            // What stands between thousands stands nowhere else.
            if group.len() != 3 || first.len() > 3 {
                return None;
            }
            number = add_digits(number, group)?;
        }
        number = add_digits(number, decimals)?;
        let missing = MOST_DECIMALS.checked_sub(u32::try_from(decimals.len()).ok()?)?;
        let millionths = number.checked_mul(10_i64.checked_pow(missing)?)?;
        Some(Amount::from_millionths(if self.is_negative { millionths.checked_neg()? } else { millionths }))
    }
}

fn add_digits(number: i64, digits: &str) -> Option<i64> {
    digits.chars().try_fold(number, |number, digit| number.checked_mul(10)?.checked_add(i64::from(digit.to_digit(10)?)))
}

const fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

const fn is_of_thousands(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '\u{2019}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str, sign: Option<DecimalSign>) -> Option<i64> {
        AmountCells::new(sign).amount(cell.as_bytes()).map(Amount::millionths)
    }

    #[test]
    fn amounts_as_people_and_systems_write_them() {
        for (cell, millionths) in [
            ("500", 500_000_000),
            ("0", 0),
            ("-0,00", 0),
            ("500,00", 500_000_000),
            ("500.00", 500_000_000),
            ("425,5", 425_500_000),
            ("-500", -500_000_000),
            ("−500", -500_000_000),
            ("- 500", -500_000_000),
            ("+500", 500_000_000),
            ("(500,00)", -500_000_000),
            ("1 234,50", 1_234_500_000),
            ("1\u{a0}234,50 kr", 1_234_500_000),
            ("1'234.50", 1_234_500_000),
            ("1.234,50", 1_234_500_000),
            ("1,234.50", 1_234_500_000),
            ("1.234.567", 1_234_567_000_000),
            ("1 234.567", 1_234_567_000),
            ("0.123", 123_000),
            ("1234.567", 1_234_567_000),
            ("500,00 SEK", 500_000_000),
            ("SEK 500", 500_000_000),
            ("500:-", 500_000_000),
            ("1,234567", 1_234_567),
            ("9223372036854", 9_223_372_036_854_000_000),
        ] {
            assert_eq!(read(cell, None), Some(millionths), "{cell}");
        }
    }

    #[test]
    fn what_is_no_amount_is_unknown() {
        for cell in [
            "",
            "-",
            "kr",
            "500-",
            ",50",
            "500,",
            "5 00",
            "12 34,50",
            "1.23.456",
            "1,2,3",
            "1,5E+03",
            "500 eller 400",
            "(-500)",
            "1.2345678",
            "99999999999999",
            "٥٠٠",
            "5%",
            "--5",
            "1 234.567,00",
            "500 kr kr",
            "#VALUE!",
            "1234.567.890",
        ] {
            for sign in [None, Some(DecimalSign::Comma), Some(DecimalSign::Point)] {
                assert_eq!(read(cell, sign), None, "{cell} {sign:?}");
            }
        }
    }

    #[test]
    fn what_may_be_two_amounts_is_none_until_the_sign_is_known() {
        let mut cells = AmountCells::new(None);
        assert_eq!(cells.amount(b"1.234"), None);
        assert_eq!(cells.amount(b"2,345"), None);
        assert_eq!(cells.asked.as_deref(), Some("1.234"));
        assert_eq!(read("1.234", Some(DecimalSign::Comma)), Some(1_234_000_000));
        assert_eq!(read("1.234", Some(DecimalSign::Point)), Some(1_234_000));
        assert_eq!(read("-1,234 kr", Some(DecimalSign::Comma)), Some(-1_234_000));
    }

    #[test]
    fn a_column_shows_its_sign_when_its_cells_agree() {
        let sign = |cells: &[&str]| {
            let mut sample = AmountSample::default();
            cells.iter().for_each(|cell| sample.add(cell.as_bytes()));
            sample.sign()
        };
        assert_eq!(sign(&["1.234", "500,00"]), Some(DecimalSign::Comma));
        assert_eq!(sign(&["1.234", "500.00"]), Some(DecimalSign::Point));
        assert_eq!(sign(&["1.234.567"]), Some(DecimalSign::Comma));
        assert_eq!(sign(&["1.234", "500"]), None);
        assert_eq!(sign(&["500,00", "500.00"]), None);
    }
}
