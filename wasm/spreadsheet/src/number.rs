//! The numbers of a workbook as decimal text.
//!
//! The only floats in this module: the format has no other numbers. They are doubles, of which a spreadsheet shows 15
//! significant digits, so that is what is taken over: 0.30000000000000004 is 0.3. Nothing is calculated with them.

use std::fmt::Write as _;

use calamine::ExcelDateTime;
use utomlanskollen::period::Day;

/// Decimals behind the first of 15 digits.
const DIGITS: usize = 14;
/// Whole numbers below this are written with all their digits.
const EXACT: f64 = 1e15;
/// Decimals that a number can have, and a power of ten that none reaches.
const MOST_DECIMALS: i32 = 28;
/// From this serial number on a date may be past the year 9999, as the epoch is.
const LAST_DAY: f64 = 2_957_003.0;

/// What a number is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// Digits, at most one point, a minus in front when negative.
    Decimal,
    /// A date as ISO text.
    Day,
    /// Anything else that the spreadsheet shows: a time of day, a duration, a number too large or too small.
    Words,
}

/// Writes a number behind what is in `text`.
pub(crate) fn write(number: f64, text: &mut String) -> Written {
    // Writing to a text does not fail.
    if number.trunc() == number && number.abs() < EXACT {
        let _ = write!(text, "{}", number as i64);
        return Written::Decimal;
    }
    let mut scientific = String::with_capacity(24);
    let _ = write!(scientific, "{number:.DIGITS$e}");
    let parts = scientific.split_once('e').and_then(|(digits, power)| Some((digits, power.parse::<i32>().ok()?)));
    let Some((digits, power)) = parts else {
        // No number: infinite, or none at all.
        text.push_str(&scientific);
        return Written::Words;
    };
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    if power >= MOST_DECIMALS || power < MOST_DECIMALS.saturating_neg() {
        let _ = write!(text, "{digits}E{power:+}");
        return Written::Words;
    }
    place_point(digits, power, text);
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

/// Writes a date or a time, as its cell is formatted, behind what is in `text`. Which day it is depends on the workbook's
/// epoch. The time of a date with one is left out: no table here is by the hour.
pub(crate) fn write_moment(moment: &ExcelDateTime, text: &mut String) -> Written {
    let serial = moment.as_f64();
    if !(0.0..LAST_DAY).contains(&serial) {
        return write(serial, text);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || (serial < 1.0 && serial > 0.0) {
        let days = if moment.is_duration() { serial.trunc() as u32 } else { 0 };
        let _ = write!(text, "{}:{minute:02}", days.saturating_mul(24).saturating_add(hour.into()));
        if second > 0 {
            let _ = write!(text, ":{second:02}");
        }
        return Written::Words;
    }
    let iso = format!("{year:04}-{month:02}-{day:02}");
    // The last day of February 1900, which never was, and day 0, which is none.
    if year < 1900 || Day::parse(&iso).is_err() {
        return write(serial, text);
    }
    text.push_str(&iso);
    Written::Day
}

#[cfg(test)]
mod tests {
    use calamine::{ExcelDateTime, ExcelDateTimeType};

    use super::{Written, write, write_moment};

    fn written(number: f64) -> (String, Written) {
        let mut text = String::new();
        let kind = write(number, &mut text);
        (text, kind)
    }

    #[test]
    fn fifteen_digits_are_taken_over() {
        for (number, expected) in [
            (0.1 + 0.2, "0.3"),
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (-7.0, "-7"),
            (375.5, "375.5"),
            (-0.005, "-0.005"),
            (1.0 / 3.0, "0.333333333333333"),
            (2.0 / 3.0, "0.666666666666667"),
            (1_155.494_850_540_065_3, "1155.49485054007"),
            (999_999_999_999_999.0, "999999999999999"),
            (1e15, "1000000000000000"),
            (1_234_567_890_123_456.0, "1234567890123460"),
            (9_007_199_254_740_993.0, "9007199254740990"),
            (99_999_999_999_999.99, "100000000000000"),
            (123_456_789_012.345_68, "123456789012.346"),
            (1e21, "1000000000000000000000"),
            (1e-7, "0.0000001"),
            (0.1 + 0.2 - 0.3, "0.0000000000000000555111512312"),
            (1e-28, "0.0000000000000000000000000001"),
        ] {
            assert_eq!(written(number), (expected.to_owned(), Written::Decimal), "{number:e}");
        }
    }

    #[test]
    fn what_no_decimal_number_can_be_is_words() {
        for (number, expected) in
            [(1e300, "1E+300"), (-2.5e28, "-2.5E+28"), (1.5e-29, "1.5E-29"), (5e-324, "4.94065645841247E-324")]
        {
            assert_eq!(written(number), (expected.to_owned(), Written::Words));
        }
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(written(number).1, Written::Words);
        }
    }

    #[test]
    fn days_follow_the_epoch() {
        let day = |serial: f64, kind: ExcelDateTimeType, is_1904: bool| {
            let mut text = String::new();
            let written = write_moment(&ExcelDateTime::new(serial, kind, is_1904), &mut text);
            (text, written)
        };
        for (serial, is_1904, expected, kind) in [
            (43_830.0, false, "2019-12-31", Written::Day),
            (42_368.0, true, "2019-12-31", Written::Day),
            (43_830.75, false, "2019-12-31", Written::Day),
            (1.0, false, "1900-01-01", Written::Day),
            (0.0, true, "1904-01-01", Written::Day),
            (59.0, false, "1900-02-28", Written::Day),
            (60.0, false, "60", Written::Decimal),
            (61.0, false, "1900-03-01", Written::Day),
            (0.0, false, "0", Written::Decimal),
            (-1.0, false, "-1", Written::Decimal),
            (0.5, false, "12:00", Written::Words),
            (0.5625, true, "13:30", Written::Words),
            (3e9, false, "3000000000", Written::Decimal),
        ] {
            assert_eq!(day(serial, ExcelDateTimeType::DateTime, is_1904), (expected.to_owned(), kind), "{serial}");
        }
        assert_eq!(day(1.5, ExcelDateTimeType::TimeDelta, false), ("36:00".to_owned(), Written::Words));
    }
}
