//! Tables of the user's own: however text is cut, whatever it says, and however its numbers are written.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::Decimal;
use utomlanskollen::own_table::{self, Cell, Choices, Grid, OwnTable, TextReader};
use utomlanskollen::region::Region;

/// What tables are made of, so that many of them nearly are one.
fn nearly_a_table() -> impl Strategy<Value = String> {
    let pieces = [
        "Region",
        "År",
        "Kontakter",
        "Fakturerat, mnkr",
        "Andel av primärvårdens nettokostnad",
        "2019",
        "2020",
        "Kontakter 2020",
        "Skåne",
        "Jämtlands län",
        "VGR",
        "08",
        "Riket",
        "Summa",
        "Kiruna kommun",
        "Norrland",
        "1 234",
        "12,5",
        "1.234",
        "0",
        "-5",
        "67 %",
        "0,67",
        "..",
        "–",
        "uppgift saknas",
        "9,2 mnkr",
        "1 234*",
        "1 234 1)",
        "drygt 5",
        "\"",
        "\"\"",
        "\"a\nb\"",
        ";",
        ";",
        ";",
        ";",
        ";",
        ",",
        "\t",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\0",
        "\u{feff}",
        "\u{fffd}",
        "Ã¤",
        " ",
        "sep=,\n",
        "ö",
        "𝟙",
    ];
    prop::collection::vec(select(pieces.to_vec()), 0..60).prop_map(|pieces| pieces.concat())
}

/// Questions and answers, of which some are none.
fn choices() -> impl Strategy<Value = Choices> {
    let answers = [
        ("regionsIn", "rows"),
        ("regionsIn", "columns"),
        ("header", "0"),
        ("header", "1"),
        ("header", "3"),
        ("measure", "contacts"),
        ("measure", "invoicedShareOfPrimaryCare"),
        ("year", "2020"),
        ("region", "08"),
        ("region", "00"),
        ("regionTwice", "first"),
        ("regionTwice", "last"),
        ("decimalSign", "comma"),
        ("decimalSign", "point"),
        ("unit.invoiced", "million"),
        ("unit.invoicedShareOfPrimaryCare", "share"),
        ("columns.1.role", "region"),
        ("columns.1.role", "numbers"),
        ("columns.2.role", "numbers"),
        ("columns.2.role", "year"),
        ("columns.2.measure", "patients"),
        ("columns.2.year", "2018"),
        ("columns.2.unit", "percent"),
        ("columns.3.role", "measure"),
        ("columns.3.decimalSign", "point"),
    ];
    let all = |answers: Vec<(&str, &str)>| {
        answers.into_iter().fold(Choices::default(), |choices, (id, value)| choices.with(id, value).expect("a choice"))
    };
    prop::collection::vec(select(answers.to_vec()), 0..5).prop_map(all)
}

fn grid<'t>(parts: impl IntoIterator<Item = &'t str>) -> Grid {
    let mut reader = TextReader::new("", None);
    for part in parts {
        reader.push(part);
    }
    reader.finish()
}

/// The text in parts, cut at some of its characters.
fn cut<'t>(text: &'t str, places: &[Index]) -> Vec<&'t str> {
    let ends: Vec<usize> = text.char_indices().map(|(end, _)| end).collect();
    let mut cuts: Vec<usize> = places.iter().filter(|_| !ends.is_empty()).map(|place| ends[place.index(ends.len())]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.windows(2).map(|ends| &text[ends[0]..ends[1]]).collect()
}

/// What holds of any table.
fn hangs_together(grid: &Grid, table: &OwnTable) -> Result<(), TestCaseError> {
    let mut numbers = BTreeSet::new();
    for cell in &table.cells {
        prop_assert!(numbers.insert((cell.area, cell.year, cell.measure.code())), "{cell:?} is there twice");
        let row = grid.rows().find(|row| row.record == cell.record).expect("the row of a cell");
        let found = row.cells().find(|(column, _)| *column == cell.column);
        prop_assert_eq!(found, Some((cell.column, Cell::Text(&cell.text))));
        let least = cell.number.least();
        prop_assert!(least.is_none_or(|least| least >= Decimal::ZERO), "{cell:?} is negative");
    }
    let counted: u32 = table.findings.found().iter().map(|found| found.count).sum();
    prop_assert!(counted as usize >= table.findings.kept().len());
    for question in &table.questions {
        let open = question.choices.iter().filter(|answer| Choices::default().with(&question.id, &answer.value).is_none());
        prop_assert_eq!(open.count(), 0, "{:?} has an answer that is none", question);
    }
    Ok(())
}

/// How a number is written in a column.
#[derive(Debug, Clone, Copy)]
struct Style {
    group: &'static str,
    mark: char,
    decimals: u32,
}

impl Style {
    fn write(self, hundredths: u64) -> String {
        let whole = (hundredths / 100).to_string();
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push_str(self.group);
            }
            grouped.push(digit);
        }
        match self.decimals {
            0 => grouped,
            1 => format!("{grouped}{}{}", self.mark, hundredths / 10 % 10),
            _ => format!("{grouped}{}{:02}", self.mark, hundredths % 100),
        }
    }

    fn value(self, hundredths: u64) -> Decimal {
        let kept = match self.decimals {
            0 => hundredths / 100 * 100,
            1 => hundredths / 10 * 10,
            _ => hundredths,
        };
        Decimal::from(kept) / Decimal::ONE_HUNDRED
    }
}

fn style() -> impl Strategy<Value = Style> {
    let comma = select(&["", " ", ".", "\u{a0}", "'"][..]).prop_map(|group| (group, ','));
    let point = select(&["", " ", ",", "\u{202f}"][..]).prop_map(|group| (group, '.'));
    (prop_oneof![comma, point], 0..3_u32).prop_map(|((group, mark), decimals)| Style { group, mark, decimals })
}

proptest! {
    #[test]
    fn cutting_a_text_changes_nothing(text in nearly_a_table(), places in prop::collection::vec(any::<Index>(), 0..12)) {
        let (whole, parts) = (grid([text.as_str()]), grid(cut(&text, &places)));
        prop_assert_eq!(own_table::read(&whole, &Choices::default()), own_table::read(&parts, &Choices::default()));
        prop_assert_eq!(whole.origin(), parts.origin());
    }

    #[test]
    fn any_table_is_read_under_any_choices(text in nearly_a_table(), choices in choices()) {
        let grid = grid([text.as_str()]);
        hangs_together(&grid, &own_table::read(&grid, &choices))?;
    }

    #[test]
    fn a_column_is_read_as_it_was_written(
        style in style(),
        numbers in prop::collection::vec(0..1_000_000_000_u64, 1..=21),
        delimiter in select(&['\t', ';'][..]),
    ) {
        let rows = Region::all().zip(&numbers).map(|(region, number)| {
            format!("{}{delimiter}2020{delimiter}{}\n", region.names().name, style.write(*number))
        });
        let text = format!("Region{delimiter}År{delimiter}Fakturerat (kr)\n{}", rows.collect::<String>());
        // A mark that groups thousands or divides three decimals is a question where nothing else tells.
        let with_comma = own_table::read(&grid([text.as_str()]), &Choices::default().with("decimalSign", "comma").expect("a choice"));
        let table = own_table::read(&grid([text.as_str()]), &Choices::default());
        let expected: Vec<Decimal> = numbers.iter().map(|number| style.value(*number).normalize()).collect();
        let read = |table: &OwnTable| table.cells.iter().filter_map(|cell| cell.number.value).collect::<Vec<_>>();
        if table.questions.is_empty() {
            prop_assert_eq!(read(&table), expected);
        } else {
            prop_assert_eq!(style.decimals, 0);
            prop_assert!(style.mark == '.' || read(&with_comma) == expected);
        }
    }
}
