//! Tables from spreadsheets, whose cells are more than text, and what the user's choices do. Tables as text are in
//! `tests/own_tables/`.

use super::*;

fn chosen(grid: &Grid, answers: &[(&str, &str)]) -> OwnTable {
    let with = |choices: Choices, (id, value): &(&str, &str)| choices.with(id, value).unwrap_or_else(|| panic!("{id} {value}"));
    read(grid, &answers.iter().fold(Choices::default(), with))
}

/// A grid of cells, row by row.
fn grid(rows: &[&[Cell<'_>]]) -> Grid {
    let mut grid = Grid::default();
    for (record, row) in (1..).zip(rows) {
        grid.begin_row(record, false);
        for (column, cell) in (1..).zip(*row) {
            grid.push(column, *cell);
        }
    }
    grid
}

/// A grid of text, with semicolons between its cells.
fn text(text: &str) -> Grid {
    let rows: Vec<Vec<Cell<'_>>> = text.lines().map(|line| line.split(';').map(Cell::Text).collect()).collect();
    grid(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

const fn number(text: &str) -> Cell<'_> {
    Cell::Number { text, percent: false }
}

/// "01 2020 contacts 5" for each cell.
fn cells(table: &OwnTable) -> Vec<String> {
    let cells = table.cells.iter();
    cells
        .map(|cell| {
            let value = cell.number.value.map(|value| value.normalize().to_string()).unwrap_or_default();
            format!("{} {} {} {value}", cell.area.code(), cell.year, cell.measure.code())
        })
        .collect()
}

/// "2:3 mark_removed" for each finding, but for which regions are missing.
fn findings(table: &OwnTable) -> Vec<String> {
    let place = |place: Option<u32>| place.map(|place| place.to_string()).unwrap_or_default();
    let kept = table.findings.kept().iter().filter(|finding| finding.code != "own_table.regions_missing");
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
fn cells_of_a_spreadsheet_are_read_as_it_shows_them() {
    let percent = |text| Cell::Number { text, percent: true };
    let sheet = grid(&[
        &[Cell::Text("Länskod"), Cell::Text("År"), Cell::Text("Kontakter"), Cell::Text("Andel av primärvårdens nettokostnad")],
        &[number("1"), number("2020"), number("891405"), percent("0.018")],
        &[number("3"), Cell::Day("2020-12-31"), Cell::NotCalculated, number("1.8")],
        &[number("4"), number("2020"), Cell::Fault("#DIV/0!"), percent("0.0180281")],
        &[number("5"), number("2020"), Cell::Day("2020-01-01"), Cell::Text("1,8 %")],
        &[number("6"), number("2020"), number("10.5"), Cell::TooLong],
        &[number("7"), number("2020"), Cell::Text("1 234*"), Cell::Text("..")],
    ]);
    let table = chosen(&sheet, &[]);
    assert_eq!(
        cells(&table),
        [
            "01 2020 contacts 891405",
            "01 2020 invoicedShareOfPrimaryCare 0.018",
            "04 2020 invoicedShareOfPrimaryCare 0.0180281",
            "05 2020 invoicedShareOfPrimaryCare 0.018",
            "07 2020 contacts 1234",
        ]
    );
    let expected = [
        "3:3 not_calculated",
        "4:3 fault",
        "4:4 many_decimals",
        "5:3 day_for_number",
        "6:3 fraction",
        "6:4 cell_too_long",
        "7:3 mark_removed",
    ];
    assert_eq!(findings(&table), expected);
    assert_eq!(questions(&table), [("unit.invoicedShareOfPrimaryCare", 1)]);
    let column = &table.columns[2];
    assert_eq!((column.read, column.missing, column.not_read), (2, 1, 3));
}

#[test]
fn hidden_rows_and_sheets_are_read_and_said() {
    let sheet = |name: &str, hidden| Sheet { name: name.to_owned(), hidden };
    let all = vec![sheet("Blad 1", false), sheet("2020", true), sheet("Gammalt", true)];
    let origin = Origin { sheet: Some(sheet("2020", true)), sheets: all, ..Origin::default() };
    let mut grid = Grid::new(origin);
    for (record, name, contacts) in [(1, "Region", "Kontakter"), (2, "Skåne", "5"), (4, "Halland", "7"), (7, "Kalmar", "9")] {
        grid.begin_row(record, record > 2);
        grid.push(1, Cell::Text(name));
        grid.push(2, Cell::Text(contacts));
    }
    let table = chosen(&grid, &[]);
    assert_eq!(cells(&table), ["12 2020 contacts 5", "13 2020 contacts 7", "08 2020 contacts 9"]);
    assert_eq!(table.year, Some((2020, YearFrom::Sheet)));
    assert_eq!((table.rows, table.hidden_rows), (4, 2));
    assert_eq!(table.preview.iter().map(|row| (row.record, row.hidden)).collect::<Vec<_>>()[3], (7, true));
    assert_eq!(findings(&table), [": hidden_sheet", ": other_sheets", ": other_hidden_sheets", "4: hidden_rows"]);
}

#[test]
fn merged_cells_stand_for_all_that_they_cover_and_no_more() {
    let mut sheet = text("Region;2019;;Noterat;2020\n;Kontakter;Patienter;av;Kontakter\nSkåne;5;4;x;6\nHalland;7;6;y;8");
    let free = chosen(&sheet, &[]);
    assert_eq!(free.columns[3].headings, ["Noterat", "av"]);
    sheet.merge(Merged { first_record: 1, last_record: 1, first_column: 2, last_column: 3 });
    sheet.merge(Merged { first_record: 1, last_record: 2, first_column: 1, last_column: 1 });
    let table = chosen(&sheet, &[]);
    assert_eq!(table.columns[2].headings, ["2019", "Patienter"]);
    assert_eq!(table.cells.len(), 6);
    assert_eq!(findings(&table), [": merged_cells"]);
}

#[test]
fn regions_down_a_merged_column_are_read_where_a_year_tells_their_rows_apart() {
    let table = chosen(&text("Region;År;Kontakter\nSkåne;2019;5\n;2020;6\nHalland;2019;7\n;;9"), &[]);
    assert_eq!(cells(&table), ["12 2019 contacts 5", "12 2020 contacts 6", "13 2019 contacts 7"]);
    assert_eq!(findings(&table), [": filled_down", "5: region_missing"]);
}

#[test]
fn what_the_user_chooses_goes_before_what_was_found() {
    let sheet = text("Digitala kontakter 2019\nRegion;Siffra;Kontakter\nSkåne;1,5;5\nHalland;2,5;7");
    assert_eq!(cells(&chosen(&sheet, &[])), ["12 2019 contacts 5", "13 2019 contacts 7"]);
    let answers = [("columns.2.role", "numbers"), ("columns.2.measure", "invoiced"), ("columns.2.unit", "million")];
    let own = [&answers[..], &[("columns.2.year", "2021"), ("columns.3.role", "ignored"), ("year", "2018")]].concat();
    assert_eq!(cells(&chosen(&sheet, &own)), ["12 2021 invoiced 1500000", "13 2021 invoiced 2500000"]);
    let other = [("columns.3.measure", "patients"), ("year", "2018")];
    assert_eq!(cells(&chosen(&sheet, &other)), ["12 2018 patients 5", "13 2018 patients 7"]);
    let sign =
        [("columns.2.measure", "invoicedPerInhabitant"), ("columns.2.role", "numbers"), ("columns.2.decimalSign", "point")];
    assert_eq!(findings(&chosen(&sheet, &sign)), ["3:2 not_a_number", "4:2 not_a_number"]);
}

#[test]
fn the_row_of_headings_can_be_chosen() {
    let sheet = text("Region;Besök 2019\nRegion;Kontakter 2020\nSkåne;5\nHalland;7");
    let found = chosen(&sheet, &[]);
    assert_eq!(found.header, [1, 2]);
    let upper = chosen(&sheet, &[("header", "1")]);
    assert_eq!(
        (upper.header.as_slice(), cells(&upper)),
        (&[1][..], vec!["12 2019 contacts 5".into(), "13 2019 contacts 7".into()])
    );
    let none = chosen(&sheet, &[("header", "0")]);
    assert_eq!((none.header.len(), questions(&none)), (0, vec![("columns.2.measure", 2)]));
    assert_eq!(findings(&none), ["1: unknown_region", "2: unknown_region"]);
}

#[test]
fn where_the_regions_are_can_be_chosen() {
    let sheet = text("Kontakter 2020;Skåne;Halland\nSkåne;1;2\nHalland;3;4");
    assert_eq!(questions(&chosen(&sheet, &[])), [("regionsIn", 0)]);
    let rows = chosen(&sheet, &[("regionsIn", "rows")]);
    // What stands above the names of the regions and is no heading of theirs is about all numbers.
    let of_corner = Some((2020, YearFrom::Title));
    assert_eq!((rows.layout, rows.columns[1].role, rows.year), (Some(Layout::Long), ColumnRole::Ignored, of_corner));
    let columns = chosen(&sheet, &[("regionsIn", "columns"), ("columns.2.role", "numbers"), ("columns.3.role", "ignored")]);
    assert_eq!(columns.layout, Some(Layout::Transposed));
    assert_eq!(cells(&columns), ["12 2020 contacts 1", "13 2020 contacts 2"]);
}

#[test]
fn a_table_of_one_region_is_read_when_it_is_said_whose_it_is() {
    let sheet = text("År;Kontakter\n2020;5\n2021;7");
    assert_eq!(questions(&chosen(&sheet, &[])), [("region", 2)]);
    assert_eq!(cells(&chosen(&sheet, &[("region", "08")])), ["08 2020 contacts 5", "08 2021 contacts 7"]);
    assert_eq!(cells(&chosen(&sheet, &[("region", "00")])), ["00 2020 contacts 5", "00 2021 contacts 7"]);
}

#[test]
fn units_are_said_by_the_column_the_row_the_title_or_the_user() {
    for (title, heading, answer, amount) in [
        ("", "Fakturerat, mnkr", None, Some("16500000")),
        ("Tkr", "Fakturerat", None, Some("16500")),
        ("Tkr", "Fakturerat (mnkr)", None, Some("16500000")),
        ("", "Fakturerat kr", None, Some("16.5")),
        ("", "Fakturerat", None, None),
        ("", "Fakturerat", Some("thousand"), Some("16500")),
        ("2,3 miljoner kontakter", "Fakturerat", None, None),
    ] {
        let sheet = text(&format!("{title}\nRegion;År;{heading}\nSkåne;2020;16,5\nHalland;2020;1,5"));
        let answers: Vec<(&str, &str)> = answer.iter().map(|unit| ("unit.invoiced", *unit)).collect();
        let table = chosen(&sheet, &answers);
        let first = table.cells.first().and_then(|cell| cell.number.value).map(|value| value.normalize().to_string());
        assert_eq!(first.as_deref(), amount, "{title} {heading}");
        assert_eq!(questions(&table).is_empty(), amount.is_some(), "{title} {heading}");
    }
    let by_row = text(
        "Region;År;Mått;Värde\nSkåne;2020;Fakturerat (tkr);16,5\nSkåne;2020;Kontakter;7\nSkåne;2020;Nettokostnad primärvård;1",
    );
    let table = chosen(&by_row, &[]);
    assert_eq!(cells(&table), ["12 2020 invoiced 16500", "12 2020 contacts 7"]);
    assert_eq!(questions(&table), [("unit.netCost", 1)]);
}

#[test]
fn the_nation_is_a_number_of_its_own() {
    let table =
        chosen(&text("Region;Kontakter 2020\nSkåne;5\nHalland;7\nRiket;13\nKod 00;1\n00;12"), &[("regionTwice", "first")]);
    assert_eq!(cells(&table), ["12 2020 contacts 5", "13 2020 contacts 7", "00 2020 contacts 13"]);
    let expected =
        ["4: nation_row", "4:2 total_differs", "5: unknown_region", "6: nation_row", "6: region_twice", "6:2 total_agrees"];
    assert_eq!(findings(&table), expected);
}

#[test]
fn a_decimal_sign_that_nothing_settles_is_asked_about_once() {
    let sheet = text("Region;Kontakter 2019;Kontakter 2020\nSkåne;1.234;2.345\nHalland;567;1.000");
    let open = chosen(&sheet, &[]);
    assert_eq!((cells(&open), questions(&open)), (vec!["13 2019 contacts 567".to_owned()], vec![("decimalSign", 3)]));
    assert_eq!(open.questions[0].params, [("text", "1.234".to_owned())]);
    let comma = chosen(&sheet, &[("decimalSign", "comma")]);
    assert_eq!(cells(&comma).len(), 4);
    assert_eq!(comma.columns[1].decimal_sign, Some("comma"));
    let point = chosen(&sheet, &[("decimalSign", "point")]);
    assert_eq!(findings(&point), ["2:2 fraction", "2:3 fraction"]);
}

#[test]
fn of_very_many_findings_the_first_are_kept_and_all_are_counted() {
    let rows: String = (0..3_000).map(|row| format!("Okänd {row};{row}\n")).collect();
    let table = chosen(&text(&format!("Region;Kontakter 2020\nSkåne;5\n{rows}")), &[]);
    assert_eq!(table.findings.kept().len(), Findings::MOST_KEPT);
    let found = table.findings.found().iter().find(|found| found.code == "own_table.unknown_region");
    assert_eq!(found.map(|found| found.count), Some(3_000));
    assert_eq!(table.findings.kept()[0].record, Some(3));
    assert_eq!(cells(&table), ["12 2020 contacts 5"]);
}

#[test]
fn a_table_that_is_too_long_to_turn_says_so() {
    let mut sheet = text("År;Skåne;Halland\n2020;1;2");
    for record in 3..=MOST_ROWS_TURNED + 1 {
        sheet.begin_row(record, false);
    }
    assert_eq!(findings(&chosen(&sheet, &[])), [": too_long_to_turn"]);
}

#[test]
fn as_many_columns_as_a_spreadsheet_has_are_read() {
    let mut sheet = Grid::default();
    let last = MOST_COLUMNS;
    for (record, name) in [(1, "Region"), (2, "Skåne"), (3, "Halland")] {
        sheet.begin_row(record, false);
        sheet.push(1, Cell::Text(name));
        for column in last - 198..=last + 5 {
            let year = 1990 + column % 100;
            let cell = if record == 1 { format!("Kontakter {year}") } else { column.to_string() };
            sheet.push(column, Cell::Text(&cell));
        }
    }
    let table = chosen(&sheet, &[("regionTwice", "last")]);
    assert_eq!((table.columns.len(), table.columns[199].position, table.cells.len()), (200, 16_384, 200));
    assert_eq!(findings(&table)[0], ": too_many_columns");
}

#[test]
fn nobody_is_asked_about_a_thousand_columns() {
    let row = |name: &str| format!("{name}{}", ";5".repeat(1_000));
    let table = chosen(&text(&format!("{}\n{}", row("Skåne"), row("Halland"))), &[]);
    assert_eq!((table.questions.len(), table.columns.len()), (50, 1_001));
    assert_eq!(findings(&table), [": no_header", ": columns_not_asked"]);
}
