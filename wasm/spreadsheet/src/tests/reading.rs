//! What is read from workbooks that are as they should be.

use utomlanskollen::own_table::{Cell, Grid, Merged};

use super::made::{Made, sheet};
use crate::refusal::Refusal;
use crate::workbook::Workbook;

/// Rows with their numbers, whether they are hidden, and their cells.
type Rows<'a> = Vec<(u32, bool, Vec<(u32, Cell<'a>)>)>;

fn open(book: &Made) -> Workbook {
    Workbook::open(book.bytes()).expect("a workbook")
}

fn grid(book: &Made) -> Grid {
    open(book).grid("tabell.xlsx", 0, |_| true).expect("a sheet")
}

fn rows(grid: &Grid) -> Rows<'_> {
    grid.rows().map(|row| (row.record, row.hidden, row.cells().collect())).collect()
}

/// The cells of a sheet of one row.
fn cells(grid: &Grid) -> Vec<Cell<'_>> {
    grid.rows().flat_map(|row| row.cells().map(|(_, cell)| cell).collect::<Vec<_>>()).collect()
}

fn number(text: &str) -> Cell<'_> {
    Cell::Number { text, percent: false }
}

fn percent(text: &str) -> Cell<'_> {
    Cell::Number { text, percent: true }
}

#[test]
fn cells_are_read_where_they_stand() {
    let book = Made::new(
        r#"<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2"><v>12.50</v></c></row>
           <row r="5"><c r="A5" t="inlineStr"><is><t>Skåne</t></is></c><c r="XFD5"><v>-3</v></c></row>"#,
    )
    .texts(&["<t>oanvänd</t>", "<t>Region</t>"]);
    let grid = grid(&book);
    let expected: Rows<'_> = vec![
        (2, false, vec![(2, Cell::Text("Region")), (4, number("12.5"))]),
        (5, false, vec![(1, Cell::Text("Skåne")), (16_384, number("-3"))]),
    ];
    assert_eq!(rows(&grid), expected);
    assert_eq!(grid.origin().name, "tabell.xlsx");
}

#[test]
fn cells_without_a_place_follow_each_other() {
    let grid = grid(&Made::new(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r=\"D2\"><v>4</v></c><c><v>5</v></c></row>",
    ));
    let expected: Rows<'_> = vec![
        (1, false, vec![(1, number("1")), (2, number("2"))]),
        (2, false, vec![(1, number("3")), (4, number("4")), (5, number("5"))]),
    ];
    assert_eq!(rows(&grid), expected);
}

#[test]
fn text_is_read_however_it_is_stored() {
    let book = Made::new(
        r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Väst</t></r><r><t xml:space="preserve">ra </t></r></is></c>
           <c r="D1" t="str"><f>A1</f><v>&lt;Å&gt;&#229;</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="s"><v>2</v></c><c r="G1" t="d"><v>2020-12-31T00:00:00</v></c></row>"#,
    )
    .texts(&["<t>Jämtland &amp; Härjedalen</t>", "<r><rPr><b/></rPr><t>Got</t></r><r><t>land</t></r><rPh><t>nej</t></rPh>", "<t></t>"]);
    let grid = grid(&book);
    let texts = ["Jämtland & Härjedalen", "Gotland", "Västra ", "<Å>å", "TRUE"];
    assert_eq!(cells(&grid), [texts.map(Cell::Text).as_slice(), &[Cell::Day("2020-12-31")]].concat());
}

#[test]
fn what_is_raised_is_a_footnote_and_no_digit() {
    let raised = |before: &str, mark: &str| {
        format!(r#"<r><t>{before}</t></r><r><rPr><vertAlign val="superscript"/><sz val="8"/></rPr><t>{mark}</t></r>"#)
    };
    let (number, region) = (raised("137", "1"), raised("Skåne", "2"));
    let lowered = r#"<r><t>1</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r><r><t>3</t></r>"#;
    let book = Made::new(&format!(
        r#"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is>{}<r><t> p</t></r></is></c><c t="inlineStr"><is>{lowered}</is></c></row>"#,
        raised("2020", "a"),
    ))
    .texts(&[&number, &region]);
    assert_eq!(cells(&grid(&book)), ["137¹", "Skåne²", "2020[a] p", "123"].map(Cell::Text));
}

#[test]
fn numbers_are_as_the_spreadsheet_shows_them() {
    let row = |numbers: &[&str]| -> String {
        let cells: String = numbers.iter().map(|number| format!("<c><v>{number}</v></c>")).collect();
        format!("<row>{cells}</row>")
    };
    let grid =
        grid(&Made::new(&row(&["0.30000000000000004", "375.5", "1E+21", "1e-7", "4.3290000000000002E-2", "10379295", "1E+300"])));
    let expected = ["0.3", "375.5", "1000000000000000000000", "0.0000001", "0.04329", "10379295"].map(number);
    assert_eq!(cells(&grid), [expected.as_slice(), &[Cell::Text("1E+300")]].concat());
}

#[test]
fn formats_tell_percentages_and_dates() {
    let row = (0..6).map(|format| format!(r#"<c s="{format}"><v>43830.67</v></c>"#)).collect::<String>();
    let book = Made::new(&format!("<row>{row}<c s=\"99\"><v>1</v></c></row>")).formats(&[
        "General",
        "0.0%",
        "yyyy\\-mm\\-dd",
        "# ##0 &quot;kr&quot;",
        "[h]:mm",
        "0&quot;%&quot;",
    ]);
    let grid = grid(&book);
    let expected =
        [number("43830.67"), percent("43830.67"), Cell::Day("2019-12-31"), number("43830.67"), Cell::Text("1051936:04:48")];
    assert_eq!(cells(&grid)[..5], expected);
    assert_eq!(cells(&grid)[5..], [number("43830.67"), number("1")]);
}

/// The codes of what was found, with where the first is and how many there are.
fn left_out(grid: &Grid) -> Vec<String> {
    let values = |params: Vec<(&str, String)>| params.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" ");
    grid.findings().into_iter().map(|finding| format!("{} {}", finding.code, values(finding.params))).collect()
}

#[test]
fn numbers_that_are_shown_as_a_part_of_themselves_are_left_out_and_said() {
    let book = Made::new(
        r#"<row r="1"><c r="A1" s="0"><v>1200000</v></c><c r="B1" s="1"><v>1200000</v></c><c r="C1" s="0"/><c r="D1" s="0"><v>0</v></c><c r="E1" s="0" t="str"><v>..</v></c><c r="F1" s="0"><v>5</v></c></row>"#,
    )
    .formats(&["#,##0.0,,", "#,##0"]);
    let grid = grid(&book);
    assert_eq!(cells(&grid), [number("1200000"), number("0"), Cell::Text("..")]);
    assert_eq!(left_out(&grid), ["spreadsheet.scaled_format A1 2"]);
}

#[test]
fn dates_follow_the_epoch_of_the_workbook() {
    let book = Made::new(r#"<row><c s="0"><v>42368</v></c></row>"#).formats(&["yyyy-mm-dd"]);
    assert_eq!(cells(&grid(&book)), [Cell::Day("2015-12-30")]);
    let book = book.replacing("xl/workbook.xml", "<sheets>", r#"<workbookPr date1904="1"/><sheets>"#);
    assert_eq!(cells(&grid(&book)), [Cell::Day("2019-12-31")]);
}

#[test]
fn a_formula_has_the_value_it_had_when_it_was_saved() {
    let book = Made::new(
        r#"<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1)</f></c><c r="C1"><f>B1</f><v></v></c><c r="D1" t="str"><f>A1&amp;""</f><v></v></c>
           <c r="E1"><f t="shared" si="0" ref="E1:F1">A1*2</f><v>4</v></c><c r="F1"><f t="shared" si="0"/></c><c r="G1" s="0"/><c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
           <c r="I1" t="e"><v>#SPILL!</v></c><c r="J1"><v>1</v></c></row>"#,
    );
    let grid = grid(&book);
    let expected = [
        number("2"),
        Cell::NotCalculated,
        Cell::NotCalculated,
        number("4"),
        Cell::NotCalculated,
        Cell::Fault("#DIV/0!"),
        Cell::Fault("#SPILL!"),
        number("1"),
    ];
    assert_eq!(cells(&grid), expected);
}

#[test]
fn hidden_rows_are_read_and_said_to_be_hidden() {
    let grid = grid(&Made::new(
        r#"<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row><row r="3" hidden="true"/><row r="4" hidden="0"><c><v>4</v></c></row>"#,
    ));
    let expected: Rows<'_> =
        vec![(1, false, vec![(1, number("1"))]), (2, true, vec![(1, number("2"))]), (4, false, vec![(1, number("4"))])];
    assert_eq!(rows(&grid), expected);
}

#[test]
fn merged_cells_have_their_value_in_the_first() {
    let book = Made::new(r#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>"#).replacing(
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        r#"</sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>"#,
    );
    let grid = grid(&book);
    let merged =
        |first_record, last_record, first_column, last_column| Merged { first_record, last_record, first_column, last_column };
    assert_eq!(grid.merged(), [merged(1, 1, 1, 3), merged(2, 4, 2, 2)]);
    assert_eq!(grid.origin().merged_areas, 2);
}

#[test]
fn all_sheets_are_listed_and_any_can_be_read() {
    let empty = sheet("");
    let book = Made::new("").sheets(&[
        ("Läs &amp; mig", "", &empty),
        ("Dold", r#"state="hidden""#, &sheet("<row><c><v>1</v></c></row>")),
        ("Djupt dold", r#"state="veryHidden""#, &empty),
    ]);
    let mut opened = open(&book);
    let listed: Vec<_> = opened.sheets().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(listed, [("Läs & mig", false), ("Dold", true), ("Djupt dold", true)]);
    let grid = opened.grid("", 1, |_| true).expect("a sheet");
    assert_eq!(grid.origin().sheet.as_ref().map(|sheet| (sheet.name.as_str(), sheet.hidden)), Some(("Dold", true)));
    assert_eq!((grid.origin().sheets.len(), grid.row_count()), (3, 1));
    let refusal = opened.place_of("Blad9").expect_err("no such sheet");
    assert_eq!(refusal, Refusal::new("spreadsheet.no_such_sheet").with("sheet", "Blad9"));
}

#[test]
fn the_first_sheet_that_is_seen_and_names_regions_is_chosen() {
    let table = sheet(
        r#"<row><c t="str"><v>Region</v></c></row><row><c t="str"><v>Skåne</v></c><c><v>1</v></c></row><row><c t="str"><v>Dalarna</v></c><c><v>2</v></c></row>"#,
    );
    let words = sheet(r#"<row><c t="str"><v>Om statistiken</v></c></row>"#);
    let broken = "<worksheet>";
    let chosen = |sheets: &[(&str, &str, &str)]| open(&Made::new("").sheets(sheets)).first_choice();
    let (seen, hidden) = ("", r#"state="hidden""#);
    assert_eq!(chosen(&[("Om", seen, &words), ("Dold", hidden, &table), ("Data", seen, &table), ("Mer", seen, &table)]), 2);
    assert_eq!(chosen(&[("Dold", hidden, &table), ("Om", seen, &words), ("Data", seen, &table)]), 2);
    assert_eq!(chosen(&[("Om", seen, &words), ("Dold", hidden, &words), ("Dold också", hidden, &table)]), 2);
    assert_eq!(chosen(&[("Dold", hidden, &words), ("Om", seen, &words), ("Mer", seen, &words)]), 1);
    assert_eq!(chosen(&[("Trasig", seen, broken), ("Data", seen, &table)]), 1);
    assert_eq!(chosen(&[("Dold", hidden, &words), ("Dold också", hidden, &table)]), 1);
    assert_eq!(chosen(&[("Dold", hidden, &words), ("Dold också", hidden, &words)]), 0);
}

#[test]
fn what_is_beyond_the_edges_of_a_sheet_is_counted_and_left_out() {
    let grid = grid(&Made::new(
        r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="XFE1048576"><v>2</v></c></row><row r="1048577"><c r="A1048577"><v>3</v></c></row>"#,
    ));
    assert_eq!(cells(&grid), [number("1")]);
    let codes: Vec<_> = grid.findings().iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["own_table.too_many_rows", "own_table.too_many_columns"]);
}

#[test]
fn cells_at_opposite_corners_take_no_room() {
    let grid =
        grid(&Made::new(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#));
    assert_eq!(cells(&grid), [number("1"), number("2")]);
}

#[test]
fn a_cell_that_is_not_where_it_can_be_is_left_out_and_said() {
    for (row, place, kept) in [
        (r#"<row><c r="AAAAA1"><v>1</v></c><c r="B1"><v>2</v></c></row>"#, "AAAAA1", &["2"][..]),
        (r#"<row><c r="A4294967297"><v>1</v></c></row>"#, "A4294967297", &[]),
        (r#"<row><c r="A0"><v>1</v></c></row>"#, "A0", &[]),
        (r#"<row r="99999999999"><c r="A1"><v>1</v></c></row><row r="2"><c><v>2</v></c></row>"#, "99999999999", &["2"]),
        (r#"<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>"#, "A1", &["1"]),
        (r#"<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c><c><v>3</v></c></row>"#, "A2", &["1"]),
        (r#"<row><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>"#, "B1", &["1", "3"]),
    ] {
        let grid = grid(&Made::new(row));
        assert!(cells(&grid).into_iter().eq(kept.iter().map(|text| number(text))), "{row}: {:?}", cells(&grid));
        assert!(left_out(&grid)[0].starts_with(&format!("spreadsheet.cell_place {place} ")), "{row}: {:?}", left_out(&grid));
    }
}

#[test]
fn a_value_that_cannot_be_is_left_out_and_said() {
    let book = |cell: &str| Made::new(&format!("<row><c><v>1</v></c>{cell}<c><v>2</v></c>{cell}</row>")).texts(&["<t>a</t>"]);
    for cell in [
        r#"<c t="s"><v>1</v></c>"#,
        r#"<c t="s"><v>4294967296</v></c>"#,
        r#"<c t="n"><v>1,5</v></c>"#,
        r#"<c t="b"><v>ja</v></c>"#,
        r#"<c t="x"><v>1</v></c>"#,
    ] {
        let grid = grid(&book(cell));
        assert_eq!(cells(&grid), [number("1"), number("2")], "{cell}");
        assert_eq!(left_out(&grid), ["spreadsheet.cell_value B1 2"], "{cell}");
    }
}

#[test]
fn of_a_sheet_that_is_cut_short_what_is_before_is_kept() {
    let whole = sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    let book = |part: &str| Made::new("").with("xl/worksheets/sheet1.xml", part.to_owned());
    for (end, last, kept) in [("<v>2", "B1", &["1"][..]), ("<v>3", "A2", &["1", "2"]), ("</sheetData>", "A2", &["1", "2", "3"])] {
        let (before, _) = whole.split_once(end).expect("it is in it");
        let grid = grid(&book(before));
        assert!(cells(&grid).into_iter().eq(kept.iter().map(|text| number(text))), "{end}: {:?}", cells(&grid));
        assert_eq!(left_out(&grid), [format!("spreadsheet.cut_short {last} 1")]);
    }
    // With a wrong checksum nothing in it can be believed.
    let mut bytes = book(whole.strip_suffix("</sheetData></worksheet>").expect("its end")).packed(zip::CompressionMethod::Stored);
    let at = bytes.windows(8).position(|bytes| bytes == b"<v>1</v>").expect("the first value");
    bytes[at + 3] = b'7';
    let refusal = Workbook::open(bytes).and_then(|mut book| book.grid("", 0, |_| true)).expect_err("a refusal");
    assert_eq!(refusal.code, "spreadsheet.damaged");
}
