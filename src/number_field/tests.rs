//! What people type. The table is the specification: field, text, what it is read as.

use super::*;

/// "5" exact, "5..9" a range, "5.." at least, "..5" at most, "~5" rounding unknown, "? a | b" a question, "! code" an error.
fn written(reading: Reading) -> String {
    match reading {
        Reading::Empty => "empty".to_owned(),
        Reading::Error { code, .. } => format!("! {}", code.trim_start_matches("number.")),
        Reading::Question { choices, .. } => format!("? {}", choices.join(" | ").replace('\u{a0}', " ")),
        Reading::Number { number, .. } if number.is_exact() => number.value.map(|value| value.normalize().to_string()).unwrap(),
        Reading::Number { number, .. } => {
            let end = |end: Option<Decimal>| end.map(|end| end.normalize().to_string()).unwrap_or_default();
            match (number.value, number.low, number.high) {
                (Some(value), None, None) => format!("~{value}"),
                (_, low, high) => format!("{}..{}", end(low), end(high)),
            }
        }
    }
}

const COUNTS: &[(&str, &str)] = &[
    ("", "empty"),
    ("   ", "empty"),
    ("\u{a0}", "empty"),
    ("0", "0"),
    ("-0", "0"),
    ("007", "7"),
    ("13 749 remisser", "! unit_wrong_for_field"),
    ("1541000", "1541000"),
    ("1 541 000", "1541000"),
    ("1\u{a0}541\u{a0}000", "1541000"),
    ("1\u{202f}541\u{202f}000", "1541000"),
    ("1\u{2009}541", "1541"),
    ("1'541'000", "1541000"),
    ("1’541", "1541"),
    ("1.541.000", "1541000"),
    ("1,541,000", "1541000"),
    ("+5", "5"),
    ("5 st", "5"),
    ("42 000 kontakter", "42000"),
    ("2,3 miljoner", "2300000"),
    ("2,3 milj.", "2300000"),
    ("35 tusen", "35000"),
    ("1.234", "? 1 234"),
    ("12,345", "? 12 345"),
    ("999.999", "? 999 999"),
    ("1,234 miljoner", "? 1,2340 miljoner"),
    ("0,123", "! fraction"),
    ("0.5", "! fraction"),
    ("12,5", "! fraction"),
    ("1 234,5", "! fraction"),
    ("1.234,5", "! fraction"),
    ("1,234.5", "! fraction"),
    ("100,0", "100"),
    ("-5", "! negative"),
    ("\u{2212}5", "! negative"),
    ("\u{2011}5", "! negative"),
    ("\u{2013}5", "! negative"),
    ("\u{2013}1 234", "! negative"),
    ("12 34", "! not_a_number"),
    ("1 2345", "! not_a_number"),
    ("1.23.456", "! not_a_number"),
    ("1,234,5", "! not_a_number"),
    ("1.234,567.8", "! not_a_number"),
    ("5,", "! not_a_number"),
    (",", "! not_a_number"),
    (",5", "! not_a_number"),
    ("abc", "! not_a_number"),
    ("12 äpplen", "! not_a_number"),
    ("1e5", "! not_a_number"),
    ("10^30", "! not_a_number"),
    ("0x10", "! not_a_number"),
    ("NaN", "! not_a_number"),
    ("Infinity", "! not_a_number"),
    ("=1+1", "! not_a_number"),
    ("--5", "! not_a_number"),
    ("5-", "! not_a_number"),
    ("2020-01-01", "! not_a_number"),
    ("1000000000", "1000000000"),
    ("1000000001", "! too_large"),
    ("1000000000000000000000000000000", "! too_large"),
    ("9999999999999999999999999999", "! too_large"),
    ("٣٤", "! foreign_digits"),
    ("10²", "! foreign_digits"),
    ("½", "! foreign_digits"),
    ("１２", "! foreign_digits"),
    ("7 962 patienter", "! unit_wrong_for_field"),
    ("67 %", "! unit_wrong_for_field"),
    ("9,2 mnkr", "! unit_wrong_for_field"),
    ("500 kr", "! unit_wrong_for_field"),
    ("drygt 600 000", "600000.."),
    ("Över 42 000", "42000.."),
    ("minst 5", "5.."),
    ("nästan 35 000", "..35000"),
    ("upp till 10", "..10"),
    ("almost 35,000,000", "..35000000"),
    ("cirka 20 000", "~20000"),
    ("drygt 1.234", "? drygt 1 234"),
    ("drygt", "! not_a_number"),
    ("5-9", "5..9"),
    ("5 – 9", "5..9"),
    ("2,25\u{2013}2,35 miljoner", "2250000..2350000"),
    ("9-5", "! range_reversed"),
    ("5-5", "5"),
    ("1-2-3", "! not_a_number"),
];

const AMOUNTS: &[(&str, &str)] = &[
    ("9,2 mnkr", "9200000"),
    ("9,2 mkr", "9200000"),
    ("9.2 MSEK", "9200000"),
    ("9,2\u{a0}miljoner kronor", "9200000"),
    ("9,2 miljoner", "9200000"),
    ("536 tkr", "536000"),
    ("1,4 mdkr", "1400000000"),
    ("1,4 miljarder kr", "1400000000"),
    ("1.4 billion", "1400000000"),
    ("906 000 000 kr", "906000000"),
    ("906 000 000:-", "906000000"),
    ("1 155,49", "1155.49"),
    ("1155.49 kr", "1155.49"),
    ("1.155,49", "1155.49"),
    ("1,155.49", "1155.49"),
    ("0,1", "0.1"),
    ("0.123", "0.123"),
    ("1234,567", "1234.567"),
    ("1 234,567", "1234.567"),
    ("9.200", "? 9 200 | 9,2000"),
    ("9,200 mnkr", "? 9 200 mnkr | 9,2000 mnkr"),
    ("9,15\u{2013}9,25 mnkr", "9150000..9250000"),
    ("9,15 mnkr \u{2212} 9,25 mnkr", "9150000..9250000"),
    ("905 500 tkr-906 500 tkr", "905500000..906500000"),
    ("minst 16,5 mnkr", "16500000.."),
    ("över 522 mnkr", "522000000.."),
    ("-9,2 mnkr", "! negative"),
    ("\u{2212}0", "0"),
    ("67 %", "! unit_wrong_for_field"),
    ("500 patienter", "! unit_wrong_for_field"),
    ("10 000 mdkr", "10000000000000"),
    ("10 001 mdkr", "! too_large"),
    ("2 biljoner", "! not_a_number"),
];

const PRICES: &[(&str, &str)] = &[
    ("500", "500"),
    ("500 kr", "500"),
    ("433,25", "433.25"),
    ("433.25 kronor", "433.25"),
    ("1 000 000", "1000000"),
    ("1 000 001", "! too_large"),
    ("0,5 tkr", "! unit_wrong_for_field"),
    ("2 mnkr", "! unit_wrong_for_field"),
    ("2.093", "? 2 093 | 2,0930"),
    ("450–500", "450..500"),
];

const PERCENTAGES: &[(&str, &str)] = &[
    ("45", "0.45"),
    ("45 %", "0.45"),
    ("45%", "0.45"),
    ("4,6 procent", "0.046"),
    ("0", "0"),
    ("0 %", "0"),
    ("100", "1"),
    ("0,67", "? 0,67 % | 67 %"),
    ("0.5", "? 0.5 % | 50 %"),
    ("1", "? 1 % | 100 %"),
    ("1,0", "? 1,0 % | 100 %"),
    ("0,67 %", "0.0067"),
    ("1 %", "0.01"),
    ("1,5", "0.015"),
    ("100,1", "! over_hundred"),
    ("120 %", "! over_hundred"),
    ("-5 %", "! negative"),
    ("40–50 %", "0.4..0.5"),
    ("nästan 40 %", "..0.4"),
    ("0456-1", "! over_hundred"),
    ("50-1", "? 50–100 %"),
    ("nästan 1", "? nästan 1 % | nästan 100 %"),
    ("45 kr", "! unit_wrong_for_field"),
    ("45 promille", "! not_a_number"),
];

#[test]
fn texts_are_read_as_the_tables_say() {
    let tables = [
        (NumberField::Contacts, COUNTS),
        (NumberField::Amount, AMOUNTS),
        (NumberField::Price, PRICES),
        (NumberField::Percent, PERCENTAGES),
    ];
    for (field, table) in tables {
        for (text, expected) in table {
            assert_eq!(written(read(field, text)), *expected, "{field:?}: «{text}»");
        }
    }
    assert_eq!(written(read(NumberField::Patients, "7 962 patienter")), "7962");
    assert_eq!(written(read(NumberField::Inhabitants, "132 572 invånare")), "132572");
}

#[test]
fn every_choice_of_a_question_is_read_without_another() {
    let tables = [
        (NumberField::Contacts, COUNTS),
        (NumberField::Amount, AMOUNTS),
        (NumberField::Price, PRICES),
        (NumberField::Percent, PERCENTAGES),
    ];
    for (field, table) in tables {
        for (text, _) in table {
            if let Reading::Question { choices, .. } = read(field, text) {
                for choice in choices {
                    assert!(!matches!(read(field, &choice), Reading::Question { .. }), "{field:?}: «{text}» «{choice}»");
                }
            }
        }
    }
}

#[test]
fn a_scale_a_range_and_a_word_are_shown_back_but_plain_digits_are_not() {
    let spelled_out = |field, text| matches!(read(field, text), Reading::Number { spelled_out: true, .. });
    for text in ["9,2 mnkr", "536 tkr", "5–9", "minst 5", "9,2 miljoner"] {
        assert!(spelled_out(NumberField::Amount, text), "{text}");
    }
    for text in ["9 200 000", "9 200 000 kr", "5,5"] {
        assert!(!spelled_out(NumberField::Amount, text), "{text}");
    }
}

#[test]
fn a_column_settles_what_a_text_alone_leaves_open() {
    let with = |sign, unit| move |field, text| written(read_among(field, text, Writing { sign: Some(sign), unit }));
    let (swedish, english) = (with(DecimalSign::Comma, Unit::None), with(DecimalSign::Point, Unit::None));
    for (text, in_swedish, in_english) in [
        ("1.234", "1234", "1.234"),
        ("1,234", "1.234", "1234"),
        ("12.345,6", "12345.6", "! not_a_number"),
        ("12,345.6", "! not_a_number", "12345.6"),
        ("1.234.567", "1234567", "! not_a_number"),
        ("1 234,567", "1234.567", "! not_a_number"),
        ("0,123", "0.123", "! not_a_number"),
        ("12,5 kr", "12.5", "! not_a_number"),
        ("minst 1.234", "1234..", "1.234.."),
        ("1.234–2.345", "1234..2345", "1.234..2.345"),
        ("1234", "1234", "1234"),
        ("-5", "! negative", "! negative"),
        ("123456789012345678,5", "! too_large", "! not_a_number"),
    ] {
        assert_eq!(swedish(NumberField::Amount, text), in_swedish, "{text}");
        assert_eq!(english(NumberField::Amount, text), in_english, "{text}");
    }
    let in_thousands = with(DecimalSign::Comma, Unit::ThousandKronor);
    assert_eq!(in_thousands(NumberField::Amount, "363,7"), "363700");
    assert_eq!(in_thousands(NumberField::Amount, "1 200–1 300"), "1200000..1300000");
    assert_eq!(in_thousands(NumberField::Amount, "9,2 mnkr"), "9200000", "a unit of its own is kept");
    assert_eq!(with(DecimalSign::Comma, Unit::Percent)(NumberField::Percent, "0,67"), "0.0067");
    assert_eq!(swedish(NumberField::Percent, "0,67"), "? 0,67 % | 67 %");
    assert_eq!(swedish(NumberField::AmountPerInhabitant, "153 kr/inv"), "153");
    assert_eq!(swedish(NumberField::ContactsPerThousand, "375,25"), "375.25");
    assert_eq!(swedish(NumberField::ContactsPerThousand, "375 kr"), "! unit_wrong_for_field");
}

#[test]
fn a_text_tells_which_decimal_sign_its_writer_uses() {
    use DecimalSign::{Comma, Point};
    for (text, signs) in [
        ("1234", Signs::None),
        ("1 234", Signs::None),
        ("1.234", Signs::Either),
        ("12,345", Signs::Either),
        ("12.345,6", Signs::Only(Comma)),
        ("12,345.6", Signs::Only(Point)),
        ("1.234.567", Signs::Only(Comma)),
        ("0,123", Signs::Only(Comma)),
        ("0.5 %", Signs::Only(Point)),
        ("1 234,567", Signs::Only(Comma)),
        ("1234.567", Signs::Only(Point)),
        ("..", Signs::None),
        ("a, b", Signs::None),
    ] {
        assert_eq!(Signs::of(text), signs, "{text}");
    }
}
