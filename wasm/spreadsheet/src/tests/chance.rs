//! Whatever the bytes are, there is an answer: a table or a refusal, never a panic.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use zip::CompressionMethod;

use super::made::{Made, archive};
use crate::workbook::Workbook;

/// A workbook with something of all that is read.
fn book() -> Made {
    Made::new(
        r#"<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>år</t></r></is></c><c r="C1" s="2"><v>43830.5</v></c></row>
           <row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;"x"</f><v>x_x000D_&lt;</v></c><c r="B2" s="1"><v>6.7E-2</v></c><c r="C2"><f t="shared" si="0" ref="C2:C3">A1</f></c></row>
           <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="d"><v>2020-12-31</v></c></row>"#,
    )
    .texts(&["<t xml:space=\"preserve\">Region </t>", "<r><rPr><b/></rPr><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>b</t></rPh>"])
    .formats(&["General", "0.0%", "[$-41D]d mmmm yyyy", "[h]:mm"])
    .replacing("xl/worksheets/sheet1.xml", "<sheetData>", r#"<dimension ref="A1:C3"/><cols><col min="1" max="1" hidden="1"/></cols><sheetData>"#)
    .replacing("xl/worksheets/sheet1.xml", "</sheetData>", r#"</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#)
    .with("xl/theme/theme1.xml", r#"<theme><clrScheme><dk1><sysClr val="a" lastClr="000000"/></dk1></clrScheme></theme>"#.to_owned())
}

/// Reads all there is; what came of it does not matter.
fn read(bytes: Vec<u8>) {
    let Ok(mut workbook) = Workbook::open(bytes) else { return };
    workbook.first_choice();
    for place in 0..workbook.sheets().count() {
        if let Ok(grid) = workbook.grid("", place, |_| true) {
            grid.rows().for_each(|row| row.cells().for_each(drop));
        }
    }
}

/// Some bytes of the text replaced by bits of what is found in such files.
fn scrambled(text: &str, changes: &[(Index, String)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, new) in changes {
        let start = at.index(bytes.len());
        let end = (start + new.len()).min(bytes.len());
        bytes.splice(start..end, new.bytes());
    }
    bytes
}

fn bit() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,3}",
        Just("<".to_owned()),
        Just("/>".to_owned()),
        Just("&#x0;".to_owned()),
        Just("<c>".to_owned()),
        Just("</c>".to_owned()),
        Just("<row>".to_owned()),
        Just("<sheetData/>".to_owned()),
        Just("99999999999".to_owned()),
        Just("-1".to_owned()),
        Just("1e999".to_owned()),
        Just("NaN".to_owned()),
        Just("_xD83D_".to_owned()),
        Just("å€𝄞".to_owned()),
        Just("<![CDATA[".to_owned()),
        Just("<!--".to_owned()),
    ]
}

proptest! {
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..512), magic in 0_usize..4) {
        let magics: [&[u8]; 4] = [b"", b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"PK\x05\x06"];
        read([magics[magic], &bytes].concat());
    }

    #[test]
    fn a_workbook_with_bytes_changed(
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        end in any::<Index>(),
        is_cut in any::<bool>(),
        is_stored in any::<bool>(),
    ) {
        let mut bytes = book().packed(if is_stored { CompressionMethod::Stored } else { CompressionMethod::Deflated });
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(end.index(bytes.len()));
        }
        read(bytes);
    }

    #[test]
    fn a_workbook_with_parts_changed(
        part in any::<Index>(),
        changes in vec((any::<Index>(), bit()), 1..5),
    ) {
        let book = book();
        let changed = part.index(book.parts().len());
        let parts: Vec<(&str, Vec<u8>)> = book.parts().iter().enumerate().map(|(position, (name, text))| {
            let changes = if position == changed { changes.as_slice() } else { &[] };
            (name.as_str(), scrambled(text, changes))
        }).collect();
        read(archive(parts.iter().map(|(name, text)| (*name, text.as_slice())), CompressionMethod::Stored));
    }
}
