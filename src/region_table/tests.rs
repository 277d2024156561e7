//! Tables as people paste them.

use super::*;

fn table(text: &str, expected: &[Column]) -> RegionTable {
    let cells: Vec<Vec<String>> = text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    read(&cells, expected)
}

fn number(table: &RegionTable, code: &str, column: Column) -> Option<Decimal> {
    let row = table.rows.iter().find(|row| row.region.code() == code)?;
    row.cells.iter().find(|(of, ..)| *of == column).and_then(|(.., reading)| exact(reading))
}

#[test]
fn headings_tell_the_columns_in_any_order() {
    let text = "Fakturerat belopp (kr)\tRegion\tLäkarkontakter\tSjuksköterskor\n1 000 000\tJämtlands län\t1 200\t300\n2 000 000\tSkåne\t..\t0";
    let table = table(text, &[]);
    assert_eq!(number(&table, "23", Column::Invoiced), Some(Decimal::from(1_000_000)));
    assert_eq!(number(&table, "23", Column::Profession(Profession::Doctor)), Some(Decimal::from(1_200)));
    assert_eq!(number(&table, "12", Column::Profession(Profession::Doctor)), None, "two points are missing, not 0");
    assert_eq!(number(&table, "12", Column::Profession(Profession::Nurse)), Some(Decimal::ZERO), "0 is 0");
}

#[test]
fn without_headings_the_columns_come_in_the_expected_order() {
    let table = table("Stockholm\t100\t5\nUppsala\t50\t3", &[Column::Unsplit, Column::Invoiced]);
    assert_eq!(table.findings.first(), Some(&TableFinding::NoHeader));
    assert_eq!(number(&table, "03", Column::Unsplit), Some(Decimal::from(50)));
    assert_eq!(number(&table, "01", Column::Invoiced), Some(Decimal::from(5)));
}

#[test]
fn the_scale_of_a_heading_belongs_to_every_number_under_it() {
    let table =
        table("Region\tFakturerat, mnkr\tKontakter, tusental\nStockholm\t363,7\t891\nSkåne\t-\t5\nUppsala\t900 tkr\t7", &[]);
    assert_eq!(number(&table, "01", Column::Invoiced), Some(Decimal::from(363_700_000)));
    assert_eq!(number(&table, "12", Column::Invoiced), None);
    assert_eq!(number(&table, "03", Column::Invoiced), Some(Decimal::from(900_000)), "a scale of its own is kept");
    assert_eq!(number(&table, "03", Column::Unsplit), Some(Decimal::from(7_000)));
}

#[test]
fn rows_for_the_nation_are_compared_and_never_added() {
    let differing = table("Region\tKontakter\nStockholm\t100\nUppsala\t50\nRiket\t160", &[]);
    assert_eq!(differing.rows.len(), 2);
    let expected =
        TableFinding::TotalDiffers { line: 4, column: Column::Unsplit, stated: Decimal::from(160), sum: Decimal::from(150) };
    assert!(differing.findings.contains(&expected), "{:?}", differing.findings);
    let agreeing = table("Region\tKontakter\nStockholm\t100\nUppsala\t50\nSumma\t150", &[]);
    assert!(agreeing.findings.contains(&TableFinding::TotalAgrees { line: 4, column: Column::Unsplit }));
}

#[test]
fn what_is_not_understood_is_said_row_by_row() {
    let table = table(
        "Region\tKontakter\tLäkarsekreterare\nStockholm\t100\t1\nNorrland\t5\t1\nStockholm\t7\t1\nKiruna kommun\t3\t1\n2584 Kiruna\t3\t1",
        &[],
    );
    assert_eq!(number(&table, "01", Column::Unsplit), Some(Decimal::from(100)), "the first row of a region is used");
    for expected in [
        TableFinding::ColumnUnknown { column: 3, text: "Läkarsekreterare".to_owned() },
        TableFinding::UnknownRegion { line: 3, text: "Norrland".to_owned() },
        TableFinding::Municipality { line: 5, text: "Kiruna kommun".to_owned() },
        TableFinding::Municipality { line: 6, text: "2584 Kiruna".to_owned() },
    ] {
        assert!(table.findings.contains(&expected), "{expected:?} in {:?}", table.findings);
    }
    assert!(table.findings.iter().any(|finding| matches!(finding, TableFinding::RegionTwice { line: 4, .. })));
}

#[test]
fn nineteen_rows_leave_two_regions_named() {
    let rows: Vec<String> = Region::all().take(19).map(|region| format!("{}\t1", region.names().name)).collect();
    let table = table(&rows.join("\n"), &[Column::Unsplit]);
    assert_eq!(table.rows.len(), 19);
    let missing: Vec<Region> = Region::all().skip(19).collect();
    assert!(table.findings.contains(&TableFinding::RegionsMissing { regions: missing }));
}

#[test]
fn an_empty_paste_says_so() {
    assert_eq!(table("\n \t \n", &[]).findings, [TableFinding::Empty]);
}
