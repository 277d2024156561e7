//! A part of a workbook as XML, read piece by piece and within limits, whatever it says of itself.

use std::borrow::Cow;
use std::io::{self, BufRead, Read};

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::raised;
use crate::refusal::{Refusal, shortened};

/// Bytes that may be read before they are let go: of one tag, or of all of a cell. Excel takes 32 767 characters, each of
/// which may have a format of its own.
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
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new(), name: shortened(name), depth: 0 }
    }

    /// What has been read so far has been let go.
    pub(crate) fn renew(&mut self) {
        self.reader.get_mut().left = MOST_AT_ONCE;
    }

    /// Something in it is not as it has to be.
    pub(crate) fn damaged(&self) -> Refusal {
        Refusal::damaged(&self.name)
    }

    /// It asks for more than a reader can be asked for.
    pub(crate) fn overfull(&self) -> Refusal {
        Refusal::overfull(&self.name)
    }

    /// Reads what is left, whatever it is. Whether the archive holds the part as it was written, which it tells at the end.
    pub(crate) fn rest_is_whole(&mut self) -> bool {
        io::copy(&mut self.reader.get_mut().part, &mut io::sink()).is_ok()
    }

    /// The next tag or text, within what is left of the allowance.
    pub(crate) fn next(&mut self) -> Result<Event<'_>, Refusal> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| refused(&error, &self.name))?;
        match event {
            Event::Start(_) if self.depth >= DEEPEST => return Err(Refusal::overfull(&self.name)),
            Event::Start(_) => self.depth = self.depth.saturating_add(1),
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            // No workbook needs one, and what can be defined in it is mischief.
            Event::DocType(_) => return Err(Refusal::new("spreadsheet.entities").with("part", &self.name)),
            Event::Eof if self.depth > 0 => return Err(Refusal::damaged(&self.name)),
            _ => {}
        }
        Ok(event)
    }

    /// The next element, each with a new allowance; `None` at the end of the part.
    pub(crate) fn next_element(&mut self) -> Result<Option<BytesStart<'static>>, Refusal> {
        loop {
            self.renew();
            match self.next()? {
                Event::Start(start) => return Ok(Some(start.into_owned())),
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }

    /// Appends the text of the element that has just begun, as far as to its end.
    pub(crate) fn read_text(&mut self, text: &mut String) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            match self.next()? {
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::CData(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(reference) => match resolved(&reference) {
                    Some(sign) => text.push(sign),
                    None => return Err(self.damaged()),
                },
                Event::Eof => return Err(self.damaged()),
                _ => {}
            }
        }
        Ok(())
    }

    /// Appends what is written in an element that has just begun, as far as to its end: a text, or pieces of one with a
    /// format each, of which those that are raised are marks; not how it is pronounced, which Japanese texts say.
    pub(crate) fn read_rich_text(&mut self, text: &mut String) -> Result<(), Refusal> {
        let outside = self.depth.saturating_sub(1);
        let mut is_pronunciation = false;
        let mut is_raised = false;
        while self.depth > outside {
            let is_text = match self.next()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "rPh" => {
                        is_pronunciation = true;
                        false
                    }
                    "r" => {
                        is_raised = false;
                        false
                    }
                    "vertAlign" => {
                        is_raised = attribute(&start, "val").is_some_and(|place| place == "superscript");
                        false
                    }
                    name => !is_pronunciation && name == "t",
                },
                Event::End(end) => {
                    is_pronunciation = is_pronunciation && end.local_name().as_ref() != "rPh";
                    false
                }
                Event::Eof => return Err(self.damaged()),
                _ => false,
            };
            if is_text && is_raised {
                let mut mark = String::new();
                self.read_text(&mut mark)?;
                raised::push(text, &mark);
            } else if is_text {
                self.read_text(text)?;
            }
        }
        Ok(())
    }
}

fn refused(error: &quick_xml::Error, part: &str) -> Refusal {
    match error {
        quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Refusal::overfull(part),
        _ => Refusal::damaged(part),
    }
}

/// "&amp;" and "&#229;"; others would have to be defined.
fn resolved(reference: &BytesRef<'_>) -> Option<char> {
    match reference.resolve_char_ref() {
        Ok(Some(sign)) => Some(sign),
        Ok(None) => resolve_predefined_entity(reference)?.chars().next(),
        Err(_) => None,
    }
}

/// The attributes of an element, by their names without prefix.
pub(crate) fn attributes<'a>(start: &'a BytesStart<'_>) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
    let mut attributes = start.attributes();
    attributes.with_checks(false);
    attributes.flatten().map(|attribute| (attribute.key.local_name().into_inner(), attribute.value))
}

/// An attribute of an element.
pub(crate) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let (_, value) = attributes(start).find(|(key, _)| *key == name)?;
    unescape(&value).ok().map(Cow::into_owned)
}

/// Whether an attribute is there and says yes.
pub(crate) fn is_true(start: &BytesStart<'_>, name: &str) -> bool {
    attribute(start, name).is_some_and(|value| value == "1" || value == "true")
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
