//! Files that are no workbooks, and workbooks made to do harm: each is refused, with a code that says why.

use zip::CompressionMethod;

use super::made::{Made, archive, sheet};
use crate::refusal::Refusal;
use crate::workbook::Workbook;

const ROW: &str = r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#;
const SHEET: &str = "xl/worksheets/sheet1.xml";

fn book() -> Made {
    Made::new(ROW).texts(&["<t>Skåne</t>"]).formats(&["General"])
}

/// Why it is refused; which sheet it is about goes without saying.
fn refusal(bytes: Vec<u8>) -> Refusal {
    let mut refusal = Workbook::open(bytes).and_then(|mut book| book.grid("", 0, |_| true)).expect_err("a refusal");
    refusal.params.retain(|(name, _)| *name != "sheet");
    refusal
}

fn code(bytes: Vec<u8>) -> &'static str {
    refusal(bytes).code
}

fn names(names: &[&str]) -> Vec<u8> {
    archive(names.iter().map(|name| (*name, b"x".as_slice())), CompressionMethod::Stored)
}

/// The archive with another size declared for a part, unpacked.
fn declaring(mut bytes: Vec<u8>, name: &str, size: u32) -> Vec<u8> {
    let header = b"PK\x01\x02";
    let starts = (0..bytes.len() - 46).filter(|start| bytes[*start..].starts_with(header));
    let start = starts.into_iter().find(|start| bytes[start + 46..].starts_with(name.as_bytes())).expect("a part of that name");
    bytes[start + 24..start + 28].copy_from_slice(&size.to_le_bytes());
    bytes
}

#[test]
fn the_workbook_itself_is_read() {
    let mut workbook = Workbook::open(book().bytes()).expect("a workbook");
    assert_eq!(workbook.grid("", 0, |_| true).expect("a sheet").row_count(), 1);
}

#[test]
fn a_file_that_is_no_archive_is_told_by_its_first_bytes() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = |stream: &str| [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 512], &utf16(stream)].concat();
    for (bytes, expected) in [
        (Vec::new(), "spreadsheet.no_workbook"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "own_table.file_image"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF".to_vec(), "own_table.file_image"),
        (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), "own_table.file_image"),
        (b"%PDF-1.7\n\xE2\xE3\xCF\xD3".to_vec(), "own_table.file_pdf"),
        (b"Region;2019\nSk\xE5ne;1\n".to_vec(), "spreadsheet.no_workbook"),
        ([b"\xFF\xFE".as_slice(), &utf16("Region")].concat(), "spreadsheet.no_workbook"),
        (b"<html><table>".to_vec(), "own_table.file_web_page"),
        (b"\0asm\x01\0\0\0".to_vec(), "own_table.file_binary"),
        (ole("EncryptedPackage"), "spreadsheet.password"),
        (ole("Workbook"), "spreadsheet.old_format"),
    ] {
        assert_eq!(code(bytes.clone()), expected, "{bytes:?}");
    }
}

#[test]
fn another_kind_of_document_is_named() {
    for (parts, expected) in [
        (names(&["mimetype", "content.xml", "META-INF/manifest.xml"]), "spreadsheet.open_document"),
        (names(&["word/document.xml"]), "spreadsheet.word"),
        (names(&["ppt/presentation.xml"]), "spreadsheet.presentation"),
        (names(&["Index/Document.iwa", "Data/a.png"]), "spreadsheet.numbers"),
        (names(&["tabell.csv"]), "spreadsheet.archive"),
        (names(&[]), "spreadsheet.archive"),
    ] {
        assert_eq!(code(parts), expected);
    }
    let binary = book().without("xl/workbook.xml").with("xl/workbook.bin", "x".to_owned());
    assert_eq!(code(binary.replacing("_rels/.rels", "workbook.xml", "workbook.bin").bytes()), "spreadsheet.binary");
    let word = book().with("word/document.xml", "<w:document/>".to_owned());
    assert_eq!(code(word.replacing("_rels/.rels", "xl/workbook.xml", "word/document.xml").bytes()), "spreadsheet.word");
}

#[test]
fn a_file_that_is_cut_off_is_refused_wherever() {
    let bytes = book().bytes();
    for length in 4..bytes.len() {
        assert_eq!(code(bytes[..length].to_vec()), "spreadsheet.cut_off", "{length} of {} bytes", bytes.len());
    }
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let bomb = declaring(book().bytes(), SHEET, u32::MAX - 1);
    let expected = Refusal::new("spreadsheet.bomb").with("megabytes", 4097).with("most", 512);
    assert_eq!(refusal(bomb), expected);
    // Also when it is in a part that nobody reads, or in many that share the same bytes.
    let many = Made::new(ROW).with("xl/media/a.png", String::new()).with("xl/media/b.png", String::new());
    let many = declaring(declaring(many.bytes(), "xl/media/a.png", 300 << 20), "xl/media/b.png", 300 << 20);
    assert_eq!(code(many), "spreadsheet.bomb");
}

#[test]
fn a_part_larger_than_it_says_is_not_unpacked_further() {
    let spaces = " ".repeat(1 << 20);
    for name in [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels"] {
        let root = if name == SHEET { "<sheetData>" } else { ">" };
        let bytes = book().replacing(name, root, &format!("{root}{spaces}")).bytes();
        assert_eq!(refusal(declaring(bytes, name, 400)), Refusal::damaged(name));
    }
}

#[test]
fn a_part_that_is_kept_may_not_be_large() {
    for name in ["xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"] {
        assert_eq!(refusal(declaring(book().bytes(), name, 65 << 20)), Refusal::overfull(name));
    }
}

#[test]
fn what_a_part_says_of_itself_is_not_believed() {
    let said = book().replacing("xl/sharedStrings.xml", r#"uniqueCount="1""#, r#"uniqueCount="4000000000""#);
    assert!(Workbook::open(said.bytes()).and_then(|mut book| book.grid("", 0, |_| true)).is_ok());
    let sheets = |count: usize| (0..count).map(|number| format!(r#"<sheet name="{number}" r:id="s1"/>"#)).collect::<String>();
    let sheets = book().replacing("xl/workbook.xml", "<sheets>", &format!("<sheets>{}", sheets(5_000)));
    assert_eq!(refusal(sheets.bytes()), Refusal::overfull("xl/workbook.xml"));
    let deep = book().replacing(SHEET, "<sheetData>", &format!("{}<sheetData>", "<a>".repeat(1_000)));
    assert_eq!(refusal(deep.bytes()), Refusal::overfull(SHEET));
}

#[test]
fn one_cell_cannot_fill_the_memory() {
    let long = "x".repeat(9 << 20);
    for row in [
        format!(r#"<row><c t="str"><v>{long}</v></c></row>"#),
        format!(r#"<row><c t="inlineStr"><is><t>{}</t></is></c></row>"#, "a&amp;".repeat(2 << 20)),
        format!(r#"<row><c><v>1</v><!-- {long} --></c></row>"#),
        format!(r#"<row><c a="{long}"><v>1</v></c></row>"#),
        format!(r#"<row>{long}</row>"#),
    ] {
        assert_eq!(refusal(Made::new(&row).bytes()), Refusal::overfull(SHEET));
    }
}

#[test]
fn entities_are_not_defined_here() {
    let doctype = r#"<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]>"#;
    for name in [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"] {
        let bytes = book().prefixing(name, doctype).bytes();
        assert_eq!(refusal(bytes), Refusal::new("spreadsheet.entities").with("part", name));
    }
    let undefined = book().replacing("xl/sharedStrings.xml", "Skåne", "&b;");
    assert_eq!(refusal(undefined.bytes()), Refusal::damaged("xl/sharedStrings.xml"));
}

#[test]
fn parts_that_are_missing_or_broken_are_named() {
    for (name, part) in [("xl/_rels/workbook.xml.rels", "xl/_rels/workbook.xml.rels"), (SHEET, SHEET)] {
        assert_eq!(refusal(book().without(name).bytes()), Refusal::damaged(part));
    }
    assert_eq!(code(book().without("_rels/.rels").bytes()), "spreadsheet.archive");
    assert_eq!(code(book().without("xl/workbook.xml").bytes()), "spreadsheet.archive");
    for broken in [
        "",
        "<worksheet/>",
        "<worksheet><sheetData><row><c>",
        "<worksheet><sheetData><row",
        "\0\0\0",
        "<chartsheet></chartsheet>",
    ] {
        assert_eq!(refusal(book().with(SHEET, broken.to_owned()).bytes()), Refusal::damaged(SHEET), "{broken}");
    }
}

#[test]
fn names_that_could_be_two_things_are_refused() {
    let twice = book().with("XL/WORKBOOK.XML", "<workbook/>".to_owned());
    assert_eq!(code(twice.bytes()), "spreadsheet.damaged");
    let same = book().sheets(&[("a", "", &sheet(ROW)), ("a", "", &sheet(""))]);
    assert_eq!(code(same.bytes()), "spreadsheet.damaged");
    let mains = book().replacing(
        "_rels/.rels",
        "<Relationships>",
        r#"<Relationships><Relationship Id="x" Type="a/relationships/officeDocument" Target="a.xml"/>"#,
    );
    assert_eq!(refusal(mains.bytes()), Refusal::damaged("_rels/.rels"));
}

#[test]
fn a_workbook_of_charts_only_has_nothing_to_read() {
    let charts = book().replacing("xl/_rels/workbook.xml.rels", "relationships/worksheet", "relationships/chartsheet");
    assert_eq!(refusal(charts.bytes()), Refusal::new("spreadsheet.no_sheets"));
    let none = book().sheets(&[]);
    assert_eq!(refusal(none.bytes()), Refusal::new("spreadsheet.no_sheets"));
}
