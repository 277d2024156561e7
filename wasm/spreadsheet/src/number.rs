//! The numbers of a workbook as decimal text.
//!
//! The only floats of this module: a cell holds a double, which a file writes with up to 17 digits and a spreadsheet shows
//! with 15, so that is what is taken over: 0.30000000000000004 is 0.3. A number that is written with 15 digits or fewer is
//! taken as it is written, and nothing is calculated with any of them.

use core::time::Duration;
use std::fmt::Write as _;

use time::Date;
use utomlanskollen::period::Day;

use crate::formats::Format;

/// Significant digits of a double that survive being written and read.
const DIGITS: usize = 15;
/// Decimals that a number can have, and a power of ten that none reaches.
const MOST_DECIMALS: i32 = 28;
const SECONDS_OF_A_DAY: u32 = 86_400;
const HALF_A_SECOND: Duration = Duration::from_millis(500);

/// The day that a workbook counts its days from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Epoch {
    /// As all programs now: 1 is the first of January 1900.
    #[default]
    Of1900,
    /// As Excel on early Macs: 0 is the first of January 1904.
    Of1904,
}

/// What a number is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// Digits, at most one point, a minus in front when negative.
    Decimal,
    /// A date as ISO text.
    Day,
    /// Anything else that a spreadsheet shows: a time of day, a number too large or too small for us.
    Words,
}

/// Writes the number of a cell behind what is in `text`, as its format shows it. `None` if it is no number.
pub(crate) fn write(number: &str, format: Format, epoch: Epoch, text: &mut String) -> Option<Written> {
    if matches!(format, Format::Moment | Format::Duration) {
        let serial: f64 = number.parse().ok()?;
        if let Some(written) = write_moment(serial, format, epoch, text) {
            return Some(written);
        }
    }
    if is_short_decimal(number) {
        text.push_str(number);
        return Some(Written::Decimal);
    }
    Some(write_double(number.parse().ok()?, text))
}

/// Whether it is already as we write it: a plain number of at most 15 digits, without needless zeros.
fn is_short_decimal(number: &str) -> bool {
    let unsigned = number.strip_prefix('-').unwrap_or(number);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "1"));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_whole = whole == "0" || (!whole.is_empty() && !whole.starts_with('0'));
    let is_short = unsigned.len() <= DIGITS;
    is_short
        && is_whole
        && number != "-0"
        && !decimals.is_empty()
        && !decimals.ends_with('0')
        && is_digits(whole)
        && is_digits(decimals)
}

/// Writing to a text does not fail.
fn write_double(number: f64, text: &mut String) -> Written {
    let mut scientific = String::with_capacity(24);
    let _ = write!(scientific, "{number:.precision$e}", precision = DIGITS.saturating_sub(1));
    let parts = scientific.split_once('e').and_then(|(digits, power)| Some((digits, power.parse::<i32>().ok()?)));
    let Some((digits, power)) = parts else {
        // Infinite, or no number at all.
        text.push_str(&scientific);
        return Written::Words;
    };
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    if number == 0.0 {
        text.push('0');
    } else if power >= MOST_DECIMALS || power < MOST_DECIMALS.saturating_neg() {
        let _ = write!(text, "{digits}E{power:+}");
        return Written::Words;
    } else {
        place_point(digits, power, text);
    }
    Written::Decimal
}

/// "1.25" and 1 as "12.5". Of a very small number the decimals that no number has are left out.
fn place_point(digits: &str, power: i32, text: &mut String) {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    text.push_str(sign);
    let whole = usize::try_from(power.saturating_add(1)).unwrap_or_default();
    if whole == 0 {
        let zeros = usize::try_from(power.saturating_add(1).saturating_neg()).unwrap_or_default();
        let room = usize::try_from(MOST_DECIMALS).unwrap_or_default().saturating_sub(zeros);
        let kept: String = digits.chars().take(room).collect();
        let _ = write!(text, "0.{}{}", "0".repeat(zeros), kept.trim_end_matches('0'));
    } else if let Some((before, after)) = digits.split_at_checked(whole).filter(|(_, after)| !after.is_empty()) {
        let _ = write!(text, "{before}.{after}");
    } else {
        let _ = write!(text, "{digits:0<whole$}");
    }
}

/// Writes a date, a time of day or a duration. `None` where there is no such day, as for the last of February 1900 that
/// spreadsheets count: then it is only a number. The time of a date is left out, as no table here is by the hour.
fn write_moment(serial: f64, format: Format, epoch: Epoch, text: &mut String) -> Option<Written> {
    if format == Format::Duration || (serial > 0.0 && serial < 1.0) {
        // As if it were in seconds; the product is one of whole numbers.
        let time = Duration::try_from_secs_f64(serial).ok()?.checked_mul(SECONDS_OF_A_DAY)?;
        let seconds = time.checked_add(HALF_A_SECOND)?.as_secs();
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60);
        let _ = match seconds % 60 {
            0 => write!(text, "{hours}:{minutes:02}"),
            seconds => write!(text, "{hours}:{minutes:02}:{seconds:02}"),
        };
        return Some(Written::Words);
    }
    if !(0.0..1e7).contains(&serial) {
        return None;
    }
    let days = serial.trunc() as i32;
    // Julian day 0 of each way to count; the day that never was stands between the first two.
    let before = match (epoch, days) {
        (Epoch::Of1904, _) => 2_416_481,
        (Epoch::Of1900, 1..=59) => 2_415_020,
        (Epoch::Of1900, 61..) => 2_415_019,
        (Epoch::Of1900, _) => return None,
    };
    let date = Date::from_julian_day(days.saturating_add(before)).ok()?;
    let day = Day::new(date.year(), date.month().into(), date.day())?;
    let _ = write!(text, "{day}");
    Some(Written::Day)
}

#[cfg(test)]
mod tests {
    use super::{Epoch, Written, write};
    use crate::formats::Format;

    fn written(number: &str, format: Format, epoch: Epoch) -> Option<(String, Written)> {
        let mut text = String::new();
        let kind = write(number, format, epoch, &mut text)?;
        Some((text, kind))
    }

    #[test]
    fn fifteen_digits_are_taken_over() {
        for (number, expected) in [
            ("0.30000000000000004", "0.3"),
            ("0.1", "0.1"),
            ("0", "0"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("1", "1"),
            ("-7", "-7"),
            ("+7", "7"),
            ("007", "7"),
            ("375.50", "375.5"),
            ("375.", "375"),
            (".5", "0.5"),
            ("-0.005", "-0.005"),
            ("0.33333333333333331", "0.333333333333333"),
            ("0.66666666666666663", "0.666666666666667"),
            ("1155.4948505400653", "1155.49485054007"),
            ("999999999999999", "999999999999999"),
            ("1000000000000000", "1000000000000000"),
            ("1234567890123456", "1234567890123460"),
            ("9007199254740993", "9007199254740990"),
            ("99999999999999.99", "100000000000000"),
            ("123456789012.34568", "123456789012.346"),
            ("123456789012.345", "123456789012.345"),
            ("4.3290000000000002E-2", "0.04329"),
            ("1E+21", "1000000000000000000000"),
            ("1e-7", "0.0000001"),
            ("5.5511151231257827E-17", "0.0000000000000000555111512312"),
            ("1E-28", "0.0000000000000000000000000001"),
            ("1E-400", "0"),
        ] {
            assert_eq!(written(number, Format::Number, Epoch::Of1900), Some((expected.to_owned(), Written::Decimal)), "{number}");
        }
    }

    #[test]
    fn what_no_decimal_number_can_be_is_words() {
        for (number, expected) in
            [("1E+300", "1E+300"), ("-2.5E28", "-2.5E+28"), ("1.5e-29", "1.5E-29"), ("1E999", "inf"), ("NaN", "NaN")]
        {
            assert_eq!(written(number, Format::Number, Epoch::Of1900), Some((expected.to_owned(), Written::Words)));
        }
        for number in ["", "1,5", "1 000", "ett", "0x1", "1_0", "--1"] {
            assert_eq!(written(number, Format::Number, Epoch::Of1900), None, "{number}");
        }
    }

    #[test]
    fn days_follow_the_epoch() {
        for (serial, epoch, expected, kind) in [
            ("43830", Epoch::Of1900, "2019-12-31", Written::Day),
            ("42368", Epoch::Of1904, "2019-12-31", Written::Day),
            ("43830.75", Epoch::Of1900, "2019-12-31", Written::Day),
            ("1", Epoch::Of1900, "1900-01-01", Written::Day),
            ("0", Epoch::Of1904, "1904-01-01", Written::Day),
            ("59", Epoch::Of1900, "1900-02-28", Written::Day),
            ("60", Epoch::Of1900, "60", Written::Decimal),
            ("61", Epoch::Of1900, "1900-03-01", Written::Day),
            ("0", Epoch::Of1900, "0", Written::Decimal),
            ("-1", Epoch::Of1900, "-1", Written::Decimal),
            ("0.5", Epoch::Of1900, "12:00", Written::Words),
            ("0.5625", Epoch::Of1904, "13:30", Written::Words),
            ("2019", Epoch::Of1900, "1905-07-11", Written::Day),
            ("3000000000", Epoch::Of1900, "3000000000", Written::Decimal),
        ] {
            assert_eq!(written(serial, Format::Moment, epoch), Some((expected.to_owned(), kind)), "{serial}");
        }
        let duration = |serial| written(serial, Format::Duration, Epoch::Of1900);
        assert_eq!(duration("1.5"), Some(("36:00".to_owned(), Written::Words)));
        assert_eq!(duration("0.00001"), Some(("0:00:01".to_owned(), Written::Words)));
        assert_eq!(duration("-1"), Some(("-1".to_owned(), Written::Decimal)));
    }
}
