//! A part of a workbook as XML, read piece by piece within limits, with the settings that the library reads it with.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::refusal::{Refusal, shortened};

/// Bytes that may be read before they are let go: of one tag or text, or of all of a cell. Excel takes 32 767 characters,
/// each of which may have a format of its own.
const MOST_AT_ONCE: usize = 8 << 20;
/// Elements inside each other.
const DEEPEST: u32 = 128;

/// A part of a workbook, and how much more of it may be read.
pub(crate) struct Xml<R> {
    reader: Reader<Allowance<R>>,
    buffer: Vec<u8>,
    name: String,
    depth: u32,
}

impl<R: BufRead> Xml<R> {
    pub(crate) fn new(part: R, name: &str) -> Self {
        let mut reader = Reader::from_reader(Allowance { part, left: MOST_AT_ONCE });
        let config = reader.config_mut();
        config.check_end_names = false;
        config.expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), name: shortened(name), depth: 0 }
    }

    /// What has been read so far has been let go.
    pub(crate) fn renew(&mut self) {
        self.reader.get_mut().left = MOST_AT_ONCE;
    }

    /// Some part of it is not as it has to be.
    pub(crate) fn damaged(&self) -> Refusal {
        Refusal::damaged(&self.name)
    }

    /// The next tag or text, within what is left of the allowance.
    pub(crate) fn next(&mut self) -> Result<Event<'_>, Refusal> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| refused(&error, &self.name))?;
        match event {
            Event::Start(_) if self.depth >= DEEPEST => return Err(Refusal::overfull(&self.name)),
            Event::Start(_) => self.depth = self.depth.saturating_add(1),
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            // No workbook has a need for one, and what it can define is mischief.
            Event::DocType(_) => return Err(Refusal::new("spreadsheet.entities").with("part", &self.name)),
            _ => {}
        }
        Ok(event)
    }

    /// The next start of an element, each with a new allowance; `None` at the end of the part.
    pub(crate) fn next_start(&mut self) -> Result<Option<BytesStart<'static>>, Refusal> {
        loop {
            self.renew();
            match self.next()? {
                Event::Start(start) => return Ok(Some(start.into_owned())),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }
}

fn refused(error: &quick_xml::Error, part: &str) -> Refusal {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Refusal::overfull(part),
        _ => Refusal::damaged(part),
    }
}

/// An attribute of an element, as it is written.
pub(crate) fn attribute<'a>(start: &'a BytesStart<'_>, is_meant: impl Fn(&str) -> bool) -> Option<Cow<'a, str>> {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    attributes.flatten().find(|attribute| is_meant(attribute.key.as_ref())).map(|attribute| attribute.value)
}

/// A reader that is read from only as far as it is allowed.
struct Allowance<R> {
    part: R,
    left: usize,
}

impl<R: BufRead> Read for Allowance<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Allowance<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let available = self.part.fill_buf()?;
        Ok(available.get(..self.left).unwrap_or(available))
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.part.consume(amount);
    }
}
