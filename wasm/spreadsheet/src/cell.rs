//! A cell of a sheet as it is written, and what it holds.

use std::borrow::Cow;

use utomlanskollen::own_table::Cell;
use utomlanskollen::period::Day;

use crate::formats::{Format, Formats};
use crate::number::{self, Epoch, Written};
use crate::texts::{Texts, unescaped};

/// How the value of a cell is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    /// The number of a text that cells share.
    Shared,
    /// A text: the result of a formula, or in the cell itself.
    Text,
    Boolean,
    Fault,
    /// A date as ISO text.
    Day,
    /// Another, which is none.
    Unknown,
}

impl Kind {
    pub(crate) fn from_code(code: &str) -> Self {
        match code {
            "n" => Self::Number,
            "s" => Self::Shared,
            "str" | "inlineStr" => Self::Text,
            "b" => Self::Boolean,
            "e" => Self::Fault,
            "d" => Self::Day,
            _ => Self::Unknown,
        }
    }
}

/// What a workbook has for all its cells.
pub(crate) struct Shared {
    pub(crate) texts: Texts,
    pub(crate) formats: Formats,
    pub(crate) epoch: Epoch,
}

/// A cell as it is written.
#[derive(Debug)]
pub(crate) struct WrittenCell {
    pub(crate) kind: Kind,
    pub(crate) format: usize,
    pub(crate) value: String,
    /// There is a value, if only an empty one.
    pub(crate) has_value: bool,
    pub(crate) has_formula: bool,
}

impl WrittenCell {
    pub(crate) const fn new() -> Self {
        Self { kind: Kind::Number, format: 0, value: String::new(), has_value: false, has_formula: false }
    }

    /// Makes it an empty cell again; what its value took up stays, for the next.
    pub(crate) fn clear(&mut self) {
        let mut value = core::mem::take(&mut self.value);
        value.clear();
        *self = Self { value, ..Self::new() };
    }

    /// Whether it holds a number of which a thousandth or a millionth is shown.
    pub(crate) fn is_scaled(&self, shared: &Shared) -> bool {
        self.kind == Kind::Number
            && shared.formats.get(self.format) == Format::Scaled
            && !self.value.is_empty()
            && !matches!(self.value.trim(), "0" | "-0")
    }

    /// What it holds; `Cell::Text("")` is nothing. What has to be written first is written into `text`. `None` if it cannot be
    /// what it says.
    pub(crate) fn read<'a>(&'a self, shared: &'a Shared, text: &'a mut String) -> Option<Cell<'a>> {
        let is_empty = self.value.is_empty();
        if is_empty && self.has_formula && !(self.kind == Kind::Text && self.has_value) {
            return Some(Cell::NotCalculated);
        }
        if is_empty {
            return Some(Cell::Text(""));
        }
        match self.kind {
            Kind::Text => {
                if let Cow::Owned(unescaped) = unescaped(&self.value) {
                    *text = unescaped;
                    return Some(Cell::Text(text));
                }
                Some(Cell::Text(&self.value))
            }
            Kind::Shared => shared.texts.get(self.value.trim().parse().ok()?).map(Cell::Text),
            Kind::Fault => Some(Cell::Fault(&self.value)),
            Kind::Boolean => match self.value.trim() {
                "1" | "true" => Some(Cell::Text("TRUE")),
                "0" | "false" => Some(Cell::Text("FALSE")),
                _ => None,
            },
            Kind::Day => Some(iso_moment(&self.value)),
            Kind::Number => self.number(shared, text),
            Kind::Unknown => None,
        }
    }

    fn number<'a>(&self, shared: &Shared, text: &'a mut String) -> Option<Cell<'a>> {
        let format = shared.formats.get(self.format);
        text.clear();
        Some(match number::write(self.value.trim(), format, shared.epoch, text)? {
            Written::Decimal => Cell::Number { text, percent: format == Format::Percent },
            Written::Day => Cell::Day(text),
            Written::Words => Cell::Text(text),
        })
    }
}

/// Some programs write dates as text, "2019-12-31T00:00:00".
fn iso_moment(moment: &str) -> Cell<'_> {
    match moment.get(.."2019-12-31".len()) {
        Some(day) if Day::parse(day).is_ok() => Cell::Day(day),
        _ => Cell::Text(moment),
    }
}
