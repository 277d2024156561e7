//! What a file is by its first bytes, whatever its name says: text and in which encoding, a workbook, or no table at all.

use super::origin::Encoding;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Text, with its encoding where the first bytes tell it; else it is UTF-8 if all of it can be, or Windows-1252.
    Text(Option<Encoding>),
    /// An archive such as XLSX, or the older container that is also used for workbooks with a password.
    Workbook,
    /// No table. The code says what it is.
    Other(&'static str),
}

/// First bytes of files that are no tables.
const OTHERS: [(&[u8], &str); 12] = [
    (b"\x89PNG", "own_table.file_image"),
    (b"\xff\xd8\xff", "own_table.file_image"),
    (b"GIF8", "own_table.file_image"),
    (b"RIFF", "own_table.file_image"),
    (b"II*\0", "own_table.file_image"),
    (b"MM\0*", "own_table.file_image"),
    (b"%PDF", "own_table.file_pdf"),
    (b"\x1f\x8b", "own_table.file_archive"),
    (b"7z\xbc\xaf", "own_table.file_archive"),
    (b"Rar!", "own_table.file_archive"),
    (b"<!DOCTYPE", "own_table.file_web_page"),
    (b"<html", "own_table.file_web_page"),
];
/// First bytes of workbooks: archives, also empty ones, and the older container.
const WORKBOOKS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"];
/// First bytes that say the encoding.
const MARKS: [(&[u8], Encoding); 3] = [
    (b"\xef\xbb\xbf", Encoding::Utf8WithMark),
    (b"\xff\xfe", Encoding::Utf16LittleEndian),
    (b"\xfe\xff", Encoding::Utf16BigEndian),
];

impl FileKind {
    /// Bytes that have to be looked at; fewer when the file has fewer.
    pub const BYTES: usize = 4_096;

    /// What a file is that starts with some bytes.
    #[must_use]
    pub fn of(first: &[u8]) -> Self {
        let first = first.get(..Self::BYTES).unwrap_or(first);
        let starts = |with: &[u8]| first.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
        if WORKBOOKS.into_iter().any(starts) {
            return Self::Workbook;
        }
        if let Some((_, code)) = OTHERS.into_iter().find(|(with, _)| starts(with)) {
            return Self::Other(code);
        }
        if let Some((_, encoding)) = MARKS.into_iter().find(|(with, _)| starts(with)) {
            return Self::Text(Some(encoding));
        }
        let encoding = wide_encoding(first);
        let is_control = |byte: &&u8| matches!(**byte, 0..=8 | 14..=31 | 127);
        let controls = first.iter().filter(is_control).count();
        if encoding.is_none() && controls.saturating_mul(20) > first.len() {
            return Self::Other("own_table.file_binary");
        }
        Self::Text(encoding)
    }
}

/// UTF-16 without a mark: every other byte is zero, for all Swedish letters, digits and signs between cells.
fn wide_encoding(first: &[u8]) -> Option<Encoding> {
    let pairs = first.chunks_exact(2);
    let half = pairs.len().checked_div(2).filter(|half| *half > 0)?;
    let zeros = |place: usize| pairs.clone().filter(|pair| pair.get(place) == Some(&0)).count();
    match (zeros(0), zeros(1)) {
        (0, low) if low > half => Some(Encoding::Utf16LittleEndian),
        (high, 0) if high > half => Some(Encoding::Utf16BigEndian),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_what_their_bytes_say() {
        let wide = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (little, big) = (wide("Region;Skåne", u16::to_le_bytes), wide("Region;Skåne", u16::to_be_bytes));
        for (bytes, kind) in [
            (&b""[..], FileKind::Text(None)),
            (b"R", FileKind::Text(None)),
            ("Region;Skåne".as_bytes(), FileKind::Text(None)),
            (b"\xef\xbb\xbfRegion", FileKind::Text(Some(Encoding::Utf8WithMark))),
            (b"\xff\xfeR\0", FileKind::Text(Some(Encoding::Utf16LittleEndian))),
            (b"\xfe\xff\0R", FileKind::Text(Some(Encoding::Utf16BigEndian))),
            (&little, FileKind::Text(Some(Encoding::Utf16LittleEndian))),
            (&big, FileKind::Text(Some(Encoding::Utf16BigEndian))),
            (b"Region;Kontakter och annat som st\xe5r h\xe4r\0", FileKind::Text(None)),
            (b"PK\x03\x04rest", FileKind::Workbook),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Workbook),
            (b"\x89PNG\r\n\x1a\n", FileKind::Other("own_table.file_image")),
            (b"\xff\xd8\xff\xe0", FileKind::Other("own_table.file_image")),
            (b"%PDF-1.7", FileKind::Other("own_table.file_pdf")),
            (b"\x1f\x8b\x08", FileKind::Other("own_table.file_archive")),
            (b"<!doctype html>", FileKind::Other("own_table.file_web_page")),
            (b"\x01\x02\x03\x00\x05\x06\x07", FileKind::Other("own_table.file_binary")),
        ] {
            assert_eq!(FileKind::of(bytes), kind, "{bytes:?}");
        }
    }
}
