//! How cells look.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// What a cell is in its sheet.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// In a row at the top, in bold.
    pub(crate) in_head: bool,
    /// In the last row of the head, with a line under it.
    pub(crate) ends_head: bool,
    /// Above numbers, and to the right as they are.
    pub(crate) above_numbers: bool,
    /// Alone in its row: then it runs on over the columns beside it.
    pub(crate) alone: bool,
}

impl Place {
    pub(crate) fn text(self) -> Format {
        let format = self.plain();
        let format = match self {
            Self { above_numbers: true, .. } => format.set_align(FormatAlign::Right),
            Self { alone: true, .. } => format,
            // A step in from the numbers of the column before.
            _ => format.set_align(FormatAlign::Left).set_indent(1),
        };
        if self.alone { format } else { format.set_text_wrap() }
    }

    pub(crate) fn number(self, digits: Option<u32>) -> Format {
        match digits {
            Some(digits) => self.plain().set_num_format(number_format(digits)),
            None => self.plain(),
        }
    }

    pub(crate) fn day(self) -> Format {
        self.plain().set_num_format("yyyy-mm-dd")
    }

    fn plain(self) -> Format {
        let format = Format::new().set_align(FormatAlign::Top);
        let format = if self.in_head { format.set_bold() } else { format };
        if self.ends_head { format.set_border_bottom(FormatBorder::Thin) } else { format }
    }
}

/// In the signs that the file format prescribes; each program shows those of its own language instead.
fn number_format(digits: u32) -> String {
    match digits {
        0 => "#,##0".to_owned(),
        _ => format!("#,##0.{}", "0".repeat(digits as usize)),
    }
}

#[cfg(test)]
mod tests {
    use super::number_format;

    #[test]
    fn number_formats_are_of_no_language() {
        assert_eq!(number_format(0), "#,##0");
        assert_eq!(number_format(2), "#,##0.00");
    }
}
