//! The file itself, before anything in it is believed: an archive with parts, or something else.

use std::collections::HashMap;
use std::io::{BufReader, Cursor};

use utomlanskollen::own_table::FileKind;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::refusal::Refusal;
use crate::xml::Xml;

/// Bytes of the largest file that is tried.
const MOST_BYTES: usize = 128 * MEBIBYTE;
/// What all parts of a file together may say that they are unpacked: ten times the largest table that is kept. The
/// archive's reader stops a part that turns out larger than it says, so nothing more is ever unpacked.
pub(crate) const MOST_UNPACKED: usize = 512 * MEBIBYTE;
/// The same for one part whose content is kept.
const MOST_KEPT: u64 = 64 << 20;
/// What all parts may be where the rows of a sheet go on as they come: with as many rows as a sheet can have and the columns of an
/// invoice it is some 600 MiB.
pub(crate) const MOST_STREAMED: usize = 2_047 * MEBIBYTE;

const MEBIBYTE: usize = 1 << 20;

/// First bytes of the container from before XLSX, in which a workbook with a password is packed too.
const OLD_CONTAINER: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// A part of the archive as XML.
pub(crate) type Part<'a> = Xml<BufReader<ZipFile<'a, Cursor<Vec<u8>>>>>;

/// An archive whose parts are of a size that can be read.
pub(crate) struct Container {
    archive: ZipArchive<Cursor<Vec<u8>>>,
    /// Where the parts are. Their names are the same in capitals and small letters.
    places: HashMap<String, usize>,
}

impl Container {
    /// Opens a file whose parts together say that they are unpacked no more than `most_unpacked`.
    pub(crate) fn open(bytes: Vec<u8>, most_unpacked: usize) -> Result<Self, Refusal> {
        check_size(bytes.len(), MOST_BYTES, "spreadsheet.too_large")?;
        match FileKind::of(&bytes) {
            FileKind::Other(code) => return Err(Refusal::new(code)),
            FileKind::Text(_) => return Err(Refusal::new("spreadsheet.no_workbook")),
            FileKind::Workbook if bytes.starts_with(OLD_CONTAINER) => return Err(old_container(&bytes)),
            FileKind::Workbook => {}
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| match error {
            ZipError::UnsupportedArchive(_) => Refusal::new("spreadsheet.archive"),
            _ => Refusal::new("spreadsheet.cut_off"),
        })?;
        let mut container = Self { archive, places: HashMap::new() };
        container.list(most_unpacked)?;
        Ok(container)
    }

    /// Finds the parts, and refuses what they say of themselves before any is unpacked.
    fn list(&mut self, most_unpacked: usize) -> Result<(), Refusal> {
        let mut unpacked = 0_u64;
        for place in 0..self.archive.len() {
            let entry = self.archive.by_index_data(place).map_err(|_| Refusal::new("spreadsheet.cut_off"))?;
            let name = entry.name().map_err(|_| Refusal::new("spreadsheet.cut_off"))?;
            if entry.encrypted() {
                return Err(Refusal::new("spreadsheet.password"));
            }
            unpacked = unpacked.saturating_add(entry.size());
            // Programs would differ in which of the two they read.
            if self.places.insert(key(&name), place).is_some() {
                return Err(Refusal::damaged(&name));
            }
        }
        check_size(usize::try_from(unpacked).unwrap_or(usize::MAX), most_unpacked, "spreadsheet.bomb")
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&key(name))
    }

    /// Whether any part is in this folder.
    pub(crate) fn has_folder(&self, folder: &str) -> bool {
        self.places.keys().any(|name| name.starts_with(folder))
    }

    /// A part, to be read piece by piece.
    pub(crate) fn part(&mut self, name: &str) -> Result<Part<'_>, Refusal> {
        let place = self.places.get(&key(name)).ok_or_else(|| Refusal::damaged(name))?;
        let file = self.archive.by_index(*place).map_err(|error| match error {
            ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_) => Refusal::new("spreadsheet.archive"),
            _ => Refusal::damaged(name),
        })?;
        Ok(Xml::new(BufReader::new(file), name))
    }

    /// A part of which what it says is kept.
    pub(crate) fn kept_part(&mut self, name: &str) -> Result<Part<'_>, Refusal> {
        let place = self.places.get(&key(name)).ok_or_else(|| Refusal::damaged(name))?;
        match self.archive.by_index_data(*place) {
            Ok(entry) if entry.size() > MOST_KEPT => Err(Refusal::overfull(name)),
            _ => self.part(name),
        }
    }

    /// What an archive is that is no workbook.
    pub(crate) fn other_document(&self) -> Refusal {
        Refusal::new(if self.has("xl/workbook.bin") {
            "spreadsheet.binary"
        } else if self.has_folder("word/") {
            "spreadsheet.word"
        } else if self.has_folder("ppt/") {
            "spreadsheet.presentation"
        } else if self.has("mimetype") && self.has("content.xml") {
            "spreadsheet.open_document"
        } else if self.has_folder("index/") {
            "spreadsheet.numbers"
        } else {
            "spreadsheet.archive"
        })
    }
}

fn key(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

fn check_size(bytes: usize, most: usize, code: &'static str) -> Result<(), Refusal> {
    let megabytes = |bytes: usize| bytes.div_ceil(MEBIBYTE);
    if bytes <= most {
        return Ok(());
    }
    Err(Refusal::new(code).with("megabytes", megabytes(bytes)).with("most", megabytes(most)))
}

fn old_container(bytes: &[u8]) -> Refusal {
    let stream: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_encrypted = bytes.windows(stream.len()).any(|part| part == stream);
    Refusal::new(if is_encrypted { "spreadsheet.password" } else { "spreadsheet.old_format" })
}
