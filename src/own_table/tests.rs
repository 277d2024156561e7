//! Tables as regions and authorities write them, each with what has to come out.

use super::*;

fn table(text: &str) -> OwnTable {
    chosen(text, &[])
}

fn chosen(text: &str, answers: &[(&str, &str)]) -> OwnTable {
    let mut reader = TextReader::new("", None);
    reader.push(text);
    let grid = reader.finish();
    let choices = answers.iter().fold(Choices::default(), |choices, (id, value)| choices.with(id, value).unwrap());
    read(&grid, &choices)
}

/// "01 2020 contacts 5" for each cell.
fn cells(table: &OwnTable) -> Vec<String> {
    let number = |number: &Bounded| match number.value {
        Some(value) if number.is_exact() => value.normalize().to_string(),
        _ => format!("{number:?}"),
    };
    let cells = table.cells.iter();
    cells.map(|cell| format!("{} {} {} {}", cell.area.code(), cell.year, cell.measure.code(), number(&cell.number))).collect()
}

/// "2:3 mark_removed" for each finding.
fn findings(table: &OwnTable) -> Vec<String> {
    let place = |place: Option<u32>| place.map(|place| place.to_string()).unwrap_or_default();
    let kept = table.findings.kept().iter();
    kept.map(|finding| {
        let code = finding.code.trim_start_matches("own_table.");
        format!("{}:{} {code}", place(finding.record), place(finding.column))
    })
    .collect()
}

fn questions(table: &OwnTable) -> Vec<(&str, u32)> {
    table.questions.iter().map(|question| (question.id.as_str(), question.cells)).collect()
}

#[test]
fn a_long_table() {
    let table = table("Region;År;Kontakter;Fakturerat, tkr\nStockholm;2019;100;50,5\nStockholm;2020;200;..\nSkåne;2019;0;7 000");
    assert_eq!(
        cells(&table),
        [
            "01 2019 contacts 100",
            "01 2019 invoiced 50500",
            "01 2020 contacts 200",
            "12 2019 contacts 0",
            "12 2019 invoiced 7000000"
        ]
    );
    assert_eq!(table.layout, Some(Layout::Long));
    assert_eq!((table.header.as_slice(), questions(&table)), (&[1][..], vec![]));
    assert_eq!(findings(&table), [": regions_missing"]);
}
