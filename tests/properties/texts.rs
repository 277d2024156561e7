//! What people type and paste.

use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use utomlanskollen::contact::Profession;
use utomlanskollen::number_field::{self, NumberField, Reading};
use utomlanskollen::question::InputKind;
use utomlanskollen::region::Area;
use utomlanskollen::region_table::{self, Column};

const FIELDS: [NumberField; 6] = [
    NumberField::Contacts,
    NumberField::Patients,
    NumberField::Inhabitants,
    NumberField::Amount,
    NumberField::Price,
    NumberField::Percent,
];

fn field() -> impl Strategy<Value = NumberField> {
    select(&FIELDS[..])
}

/// Texts made of what numbers are made of, so that many of them nearly are one.
fn nearly_a_number() -> impl Strategy<Value = String> {
    let pieces = [
        "0",
        "1",
        "23",
        "456",
        "7890",
        ".",
        ",",
        " ",
        "\u{a0}",
        "\u{202f}",
        "'",
        "-",
        "\u{2212}",
        "–",
        "+",
        "%",
        "kr",
        "tkr",
        "mnkr",
        "miljoner",
        "st",
        "patienter",
        "minst ",
        "drygt ",
        "nästan ",
        "e",
        "E5",
        "²",
        "½",
        "٣",
        "１",
        "İ",
        "Å",
        "\u{301}",
        "\u{0}",
    ];
    prop::collection::vec(select(pieces.to_vec()), 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Whatever is read is possible in its field: no text gives a number that the engine then refuses.
    #[test]
    fn any_text_is_read_or_refused_and_never_a_panic(
        field in field(), text in prop_oneof![nearly_a_number(), any::<String>(), "\\PC{0,30}"],
    ) {
        if let Reading::Number { number, .. } = number_field::read(field, &text) {
            let kind = match field {
                NumberField::Amount => InputKind::Amount,
                NumberField::Price => InputKind::Price,
                NumberField::Percent => InputKind::Share,
                _ => InputKind::Count,
            };
            prop_assert_eq!(kind.check(number, &"").ok(), Some(number), "«{}»", text);
        }
    }

    /// "1.234" is one or more than a thousand.
    #[test]
    fn a_text_that_can_be_read_in_two_ways_is_never_a_number(
        field in field(), digits in "[1-9][0-9]{0,2}[.,][0-9]{3}", before in select(vec!["", "drygt ", "minst ", "-", "+", " "]),
        after in select(vec!["", " kr", " mnkr", " %", " st", " patienter", " - 9 999 999", "\u{a0}"]),
    ) {
        for text in [format!("{before}{digits}{after}"), format!("0-{digits}")] {
            let reading = number_field::read(field, &text);
            prop_assert!(!matches!(reading, Reading::Number { .. }), "«{text}» was read as {reading:?}");
        }
    }

    #[test]
    fn choosing_answers_a_question_for_good(field in field(), text in nearly_a_number()) {
        if let Reading::Question { choices, .. } = number_field::read(field, &text) {
            prop_assert!(!choices.is_empty(), "«{text}» leaves no choice");
            for choice in choices {
                let reading = number_field::read(field, &choice);
                prop_assert!(matches!(reading, Reading::Number { .. }), "«{text}»: «{choice}» is {reading:?}");
            }
        }
    }

    #[test]
    fn choosing_one_end_of_a_range_keeps_the_other(field in field(), ambiguous in "[1-9][0-9]{0,2}[.,][0-9]{3}", low_first in any::<bool>()) {
        let text = if low_first { format!("{ambiguous}–999 999") } else { format!("0–{ambiguous}") };
        if let Reading::Question { choices, .. } = number_field::read(field, &text) {
            for choice in choices {
                let reading = number_field::read(field, &choice);
                let is_range = matches!(&reading, Reading::Number { number, .. } if number.low != number.high);
                prop_assert!(is_range, "«{text}»: «{choice}» is {reading:?}");
            }
        }
    }

    /// Written as Swedes write numbers, and read back.
    #[test]
    fn what_is_written_the_swedish_way_is_read_back(whole in 0..1_000_000_000_u32, ore in 0..100_u32, space in select(vec![" ", "\u{a0}", "\u{202f}"])) {
        let digits = whole.to_string();
        let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).expect("digits")).collect();
        let text = format!("{},{ore:02}", groups.join(space));
        let expected = Decimal::new(i64::from(whole) * 100 + i64::from(ore), 2);
        match number_field::read(NumberField::Amount, &text) {
            Reading::Number { number, .. } => prop_assert_eq!(number.value, Some(expected)),
            other => prop_assert!(false, "«{text}» was read as {other:?}"),
        }
    }
}

fn cell() -> impl Strategy<Value = String> {
    let known = [
        "Region",
        "Kontakter",
        "Läkare",
        "Belopp (kr)",
        "Stockholm",
        "Skåne",
        "VGR",
        "Riket",
        "Summa",
        "12",
        "Kiruna kommun",
        "..",
        "1 234",
    ];
    prop_oneof![select(known.to_vec()).prop_map(str::to_owned), nearly_a_number(), any::<String>()]
}

proptest! {
    #[test]
    fn any_table_is_read_and_no_region_stands_twice(
        cells in prop::collection::vec(prop::collection::vec(cell(), 0..6), 0..30),
        expected in prop::sample::subsequence(
            vec![Column::Profession(Profession::Doctor), Column::Unsplit, Column::Invoiced, Column::Patients, Column::NetCost], 0..5),
    ) {
        let table = region_table::read(&cells, &expected);
        let mut regions: Vec<&str> = table.rows.iter().map(|row| row.region.code()).collect();
        regions.sort_unstable();
        let rows = regions.len();
        regions.dedup();
        prop_assert_eq!(regions.len(), rows);
        for row in &table.rows {
            // Every cell that is taken for a number stands in its row as it was pasted, perhaps with the unit of its heading.
            for (_, text, _) in &row.cells {
                let stands_there = cells[row.line - 1].iter().any(|cell| text.trim().starts_with(cell.trim()));
                prop_assert!(stands_there, "line {} has no «{text}»", row.line);
            }
        }
        for finding in &table.findings {
            prop_assert!(finding.code().starts_with("table."));
        }
    }

    #[test]
    fn any_name_is_a_region_or_none(text in prop_oneof![any::<String>(), cell()]) {
        let _ = Area::recognise(&text);
    }
}
