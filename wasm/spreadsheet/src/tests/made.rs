//! Workbooks made by hand for the tests, part by part, so that any part can be another than a spreadsheet would write.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A workbook: its parts by name.
#[derive(Clone)]
pub(crate) struct Made {
    parts: Vec<(String, String)>,
}

impl Made {
    /// With one sheet, "Blad1", of these rows.
    pub(crate) fn new(rows: &str) -> Self {
        let book = Self { parts: Vec::new() };
        let book = book.with(
            "_rels/.rels",
            format!(r#"<Relationships><Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        );
        book.texts(&[]).formats(&[]).sheets(&[("Blad1", "", &sheet(rows))])
    }

    /// With these sheets: name, attributes and the whole part.
    pub(crate) fn sheets(self, sheets: &[(&str, &str, &str)]) -> Self {
        let mut listed = String::new();
        let mut relations = String::new();
        let mut book = self;
        for (number, (name, attributes, part)) in (1..).zip(sheets) {
            listed += &format!(r#"<sheet name="{name}" sheetId="{number}" r:id="s{number}" {attributes}/>"#);
            relations +=
                &format!(r#"<Relationship Id="s{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>"#);
            book = book.with(&format!("xl/worksheets/sheet{number}.xml"), (*part).to_owned());
        }
        let workbook = format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#);
        for (kind, part) in [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")] {
            relations += &format!(r#"<Relationship Id="{kind}" Type="{OFFICE}/{kind}" Target="{part}"/>"#);
        }
        book.with("xl/workbook.xml", workbook)
            .with("xl/_rels/workbook.xml.rels", format!("<Relationships>{relations}</Relationships>"))
    }

    /// With the texts that cells share.
    pub(crate) fn texts(self, texts: &[&str]) -> Self {
        let items: String = texts.iter().map(|text| format!("<si>{text}</si>")).collect();
        self.with("xl/sharedStrings.xml", format!(r#"<sst uniqueCount="{}">{items}</sst>"#, texts.len()))
    }

    /// With cells formatted as these number formats, in order.
    pub(crate) fn formats(self, formats: &[&str]) -> Self {
        let codes: String =
            (200..).zip(formats).map(|(id, code)| format!(r#"<numFmt numFmtId="{id}" formatCode="{code}"/>"#)).collect();
        let uses: String = (200..).zip(formats).map(|(id, _)| format!(r#"<xf numFmtId="{id}" fontId="0"/>"#)).collect();
        let fonts = r#"<fonts><font><name val="Calibri"/></font></fonts>"#;
        self.with("xl/styles.xml", format!("<styleSheet><numFmts>{codes}</numFmts>{fonts}<cellXfs>{uses}</cellXfs></styleSheet>"))
    }

    /// With another part of this name, or one more.
    pub(crate) fn with(mut self, name: &str, content: String) -> Self {
        self.parts.retain(|(known, _)| known != name);
        self.parts.push((name.to_owned(), content));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.parts.retain(|(known, _)| known != name);
        self
    }

    /// The part of this name with something in it replaced.
    pub(crate) fn replacing(mut self, name: &str, old: &str, new: &str) -> Self {
        for (_, content) in self.parts.iter_mut().filter(|(known, _)| known == name) {
            assert!(content.contains(old), "{old} is not in {content}");
            *content = content.replace(old, new);
        }
        self
    }

    /// The part of this name with something before it.
    pub(crate) fn prefixing(mut self, name: &str, text: &str) -> Self {
        for (_, content) in self.parts.iter_mut().filter(|(known, _)| known == name) {
            content.insert_str(0, text);
        }
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.packed(CompressionMethod::Deflated)
    }

    /// The names of its parts, and what is in them.
    pub(crate) fn parts(&self) -> &[(String, String)] {
        &self.parts
    }

    pub(crate) fn packed(&self, method: CompressionMethod) -> Vec<u8> {
        archive(self.parts.iter().map(|(name, content)| (name.as_str(), content.as_bytes())), method)
    }
}

/// An archive of any parts.
pub(crate) fn archive<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>, method: CompressionMethod) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(name, SimpleFileOptions::default().compression_method(method)).expect("a new part");
        archive.write_all(content).expect("memory");
    }
    archive.finish().expect("memory").into_inner()
}

/// The part of a sheet with these rows.
pub(crate) fn sheet(rows: &str) -> String {
    format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#)
}
