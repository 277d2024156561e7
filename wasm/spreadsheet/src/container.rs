//! What the bytes of a file are, before anything in them is believed: an archive with parts, or something else.

use std::collections::HashMap;
use std::io::{BufReader, Cursor};
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::refusal::Refusal;
use crate::xml::Xml;

/// Bytes of the largest file that is tried.
const MOST_BYTES: usize = 128 << 20;
/// What all parts of a file may say that they are unpacked, and together: ten times the largest table that is kept. The
/// archive's reader stops a part that turns out larger than it says, so nothing more is ever unpacked.
const MOST_UNPACKED: u64 = 512 << 20;
/// The same for a part that is kept in memory as a whole.
const MOST_KEPT: u64 = 64 << 20;

const MEBIBYTE: u64 = 1 << 20;

/// The file, which the archive and the library for workbooks both read from.
#[derive(Clone)]
pub(crate) struct Bytes(Rc<Vec<u8>>);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// A part of the archive as XML.
pub(crate) type Part<'a> = Xml<BufReader<ZipFile<'a, Cursor<Bytes>>>>;

/// An archive whose parts are of a size that can be read.
pub(crate) struct Container {
    bytes: Bytes,
    archive: ZipArchive<Cursor<Bytes>>,
    /// Where the parts are, by their names as the library looks them up: in small letters, with forward slashes.
    places: HashMap<String, usize>,
}

impl Container {
    pub(crate) fn open(bytes: Vec<u8>) -> Result<Self, Refusal> {
        let most = || Refusal::new("spreadsheet.too_large").with("most", (MOST_BYTES as u64).wrapping_div(MEBIBYTE));
        if bytes.len() > MOST_BYTES {
            return Err(most().with("megabytes", (bytes.len() as u64).wrapping_div(MEBIBYTE)));
        }
        if let Some(refusal) = no_archive(&bytes) {
            return Err(refusal);
        }
        let bytes = Bytes(Rc::new(bytes));
        let archive = ZipArchive::new(Cursor::new(bytes.clone())).map_err(|error| match error {
            ZipError::UnsupportedArchive(_) => Refusal::new("spreadsheet.archive"),
            _ => Refusal::new("spreadsheet.cut_off"),
        })?;
        let mut container = Self { bytes, archive, places: HashMap::new() };
        container.list()?;
        Ok(container)
    }

    /// The file, for the library.
    pub(crate) fn bytes(&self) -> Cursor<Bytes> {
        Cursor::new(self.bytes.clone())
    }

    /// Finds the parts, and refuses what they say of themselves before any is unpacked.
    fn list(&mut self) -> Result<(), Refusal> {
        let mut unpacked = 0_u64;
        for place in 0..self.archive.len() {
            let entry = self.archive.by_index_data(place).map_err(|_| Refusal::new("spreadsheet.cut_off"))?;
            let name = entry.name().map_err(|_| Refusal::new("spreadsheet.cut_off"))?.replace('\\', "/").to_ascii_lowercase();
            if entry.encrypted() {
                return Err(Refusal::new("spreadsheet.password"));
            }
            unpacked = unpacked.saturating_add(entry.size());
            // Which of them the library would read is not for us to guess.
            if let Some(_twice) = self.places.insert(name.clone(), place) {
                return Err(Refusal::damaged(&name));
            }
        }
        if unpacked > MOST_UNPACKED {
            let refusal = Refusal::new("spreadsheet.bomb").with("megabytes", unpacked.wrapping_div(MEBIBYTE));
            return Err(refusal.with("most", MOST_UNPACKED.wrapping_div(MEBIBYTE)));
        }
        Ok(())
    }

    /// Whether a part has this name, in whichever letters.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.places.contains_key(&path.to_ascii_lowercase())
    }

    /// Whether any part is in this folder.
    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        self.places.keys().any(|name| name.starts_with(folder))
    }

    /// A part, to be read piece by piece; `None` if there is none of this name. A name that could be written in two ways is
    /// refused: the library might read another part under it.
    pub(crate) fn part(&mut self, path: &str) -> Result<Option<Part<'_>>, Refusal> {
        if !path.is_ascii() || path.contains('&') {
            return Err(Refusal::damaged(path));
        }
        let Some(place) = self.places.get(&path.to_ascii_lowercase()) else { return Ok(None) };
        let file = self.archive.by_index(*place).map_err(|error| match error {
            ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => Refusal::new("spreadsheet.archive"),
            _ => Refusal::damaged(path),
        })?;
        Ok(Some(Xml::new(BufReader::new(file), path)))
    }

    /// A part that the library keeps whole in memory.
    pub(crate) fn kept_part(&mut self, path: &str) -> Result<Option<Part<'_>>, Refusal> {
        let size = |place: &usize| self.archive.by_index_data(*place).map(|entry| entry.size());
        let size = self.places.get(&path.to_ascii_lowercase()).map(size).transpose().map_err(|_| Refusal::damaged(path))?;
        if size.is_some_and(|size| size > MOST_KEPT) { Err(Refusal::overfull(path)) } else { self.part(path) }
    }
}

/// Why bytes are no archive, as far as their first ones tell.
fn no_archive(bytes: &[u8]) -> Option<Refusal> {
    let starts_with = |magic: &[u8]| bytes.starts_with(magic);
    let code = if bytes.is_empty() {
        "spreadsheet.empty"
    } else if starts_with(b"PK\x03\x04") || starts_with(b"PK\x05\x06") {
        return None;
    } else if starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        if has_stream(bytes, "EncryptedPackage") { "spreadsheet.password" } else { "spreadsheet.old_format" }
    } else if is_picture(bytes) {
        "spreadsheet.picture"
    } else if starts_with(b"%PDF") {
        "spreadsheet.pdf"
    } else if is_text(bytes) {
        "spreadsheet.text"
    } else {
        "spreadsheet.no_workbook"
    };
    Some(Refusal::new(code))
}

/// Whether a file of the format before XLSX has a stream of this name. An encrypted workbook is packed in such a file.
fn has_stream(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|part| part == name)
}

fn is_picture(bytes: &[u8]) -> bool {
    let magics: [&[u8]; 5] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*"];
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let is_heic = bytes.get(4..8) == Some(b"ftyp");
    magics.iter().any(|magic| bytes.starts_with(magic)) || is_webp || is_heic
}

/// Text has no zeros, unless it is UTF-16, which starts with a mark.
fn is_text(bytes: &[u8]) -> bool {
    let start = bytes.get(..4_096).unwrap_or(bytes);
    start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") || !start.iter().any(|byte| *byte < b'\t')
}

/// What an archive is that has no workbook in it.
pub(crate) fn other_document(container: &Container) -> Refusal {
    let code = if container.has("xl/workbook.bin") {
        "spreadsheet.binary"
    } else if container.has_folder("word/") {
        "spreadsheet.word"
    } else if container.has_folder("ppt/") {
        "spreadsheet.presentation"
    } else if container.has("mimetype") && container.has("content.xml") {
        "spreadsheet.open_document"
    } else if container.has_folder("index/") {
        "spreadsheet.numbers"
    } else {
        "spreadsheet.archive"
    };
    Refusal::new(code)
}
