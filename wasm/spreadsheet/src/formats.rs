//! How cells are formatted, as far as it says what their numbers are: as percentages, as dates.

use std::collections::HashMap;

use quick_xml::events::BytesStart;

use crate::container::Container;
use crate::refusal::Refusal;
use crate::xml::attribute;

/// What a format shows a number as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Number,
    Percent,
    /// A date, or a time of day.
    Moment,
    /// A time that may be longer than a day.
    Duration,
    /// A thousandth of the number, or a millionth: "1,2" for 1 200 000.
    Scaled,
}

/// The formats of a workbook, in the order that cells refer to them.
#[derive(Default)]
pub(crate) struct Formats(Vec<Format>);

impl Formats {
    pub(crate) fn read(container: &mut Container, part: &str) -> Result<Self, Refusal> {
        let mut formats = Self::default();
        let mut own = HashMap::new();
        let mut are_of_cells = false;
        let mut part = container.kept_part(part)?;
        while let Some(element) = part.next_element()? {
            match element.local_name().as_ref() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (format_id(&element), attribute(&element, "formatCode")) {
                        own.insert(id, Format::of_code(&code));
                    }
                }
                // The formats of named styles have the same tags.
                "cellXfs" => are_of_cells = true,
                "cellStyles" | "dxfs" | "cellStyleXfs" => are_of_cells = false,
                "xf" if are_of_cells => {
                    let id = format_id(&element).unwrap_or_default();
                    formats.0.push(own.get(&id).copied().unwrap_or_else(|| Format::built_in(id)));
                }
                _ => {}
            }
        }
        Ok(formats)
    }

    /// The format that a cell refers to.
    pub(crate) fn get(&self, index: usize) -> Format {
        self.0.get(index).copied().unwrap_or_default()
    }
}

fn format_id(element: &BytesStart<'_>) -> Option<u32> {
    attribute(element, "numFmtId")?.parse().ok()
}

impl Format {
    /// The formats that every spreadsheet has, by their numbers (ECMA-376, 18.8.30). Some depend on the country, as dates.
    const fn built_in(id: u32) -> Self {
        match id {
            9 | 10 => Self::Percent,
            14..=22 | 27..=36 | 45 | 47 | 50..=58 => Self::Moment,
            46 => Self::Duration,
            _ => Self::Number,
        }
    }

    /// What a format is by its code, of which the part before the first semicolon is for positive numbers.
    fn of_code(code: &str) -> Self {
        let mut signs = code.chars().peekable();
        // Commas between digits group them; each after the last digit before the point divides by a thousand.
        let mut is_after_digit = false;
        while let Some(sign) = signs.next() {
            let was_after_digit = core::mem::replace(&mut is_after_digit, matches!(sign, '0' | '#' | '?' | ','));
            match sign {
                ';' => break,
                ',' if was_after_digit && !signs.peek().is_some_and(|next| matches!(next, '0' | '#' | '?' | ',')) => {
                    return Self::Scaled;
                }
                '%' => return Self::Percent,
                '"' => skip_past('"', &mut signs),
                // Shown as it is, or a gap as wide as it, or repeated.
                '\\' | '_' | '*' => skip_one(&mut signs),
                '[' => {
                    let bracket: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                    let is_elapsed =
                        |letter: char| !bracket.is_empty() && bracket.chars().all(|sign| sign.eq_ignore_ascii_case(&letter));
                    if ['h', 'm', 's'].into_iter().any(is_elapsed) {
                        return Self::Duration;
                    }
                }
                'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => return Self::Moment,
                // "General", in which there is none of the letters above, and scientific notation.
                _ => {}
            }
        }
        Self::Number
    }
}

fn skip_past(end: char, signs: &mut impl Iterator<Item = char>) {
    signs.any(|sign| sign == end);
}

fn skip_one(signs: &mut impl Iterator<Item = char>) {
    signs.next();
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn a_code_says_what_a_number_is_shown_as() {
        for (format, codes) in [
            (Format::Percent, ["0%", "0.00%", "#,##0.0\\ %", "[Red]0%;-0%", "[<1]0.0%", "0_-%"]),
            (Format::Moment, ["yyyy-mm-dd", "[$-41D]d mmmm yyyy;@", "DD/MM/YY", "h:mm AM/PM", "\"den \"d/m", "mmm\\-yy"]),
            (Format::Scaled, ["#,##0,", "#,##0.0,,", "0,", "0.0,,\\ \"mnkr\"", "#,##0,_);(#,##0,)", "0,.0"]),
            (Format::Duration, ["[h]:mm", "[HH]:mm:ss", "[mm]:ss", "[s]", "[ss].00", "[h]"]),
            (Format::Number, ["General", "", "# ##0 \"kr per dygn\"", "0.00E+00", "0\\d", "0;yyyy"]),
            (Format::Number, ["#,##0.00_);[Red](#,##0.00)", "0\"%\"", "0\\%", "0;0%", "[$%-41D]0", "0_%"]),
            (Format::Number, ["[$kr-41D] #,##0", "_-* #,##0\\ _k_r_-;-@", "[Magenta]0", "@", "# ?/?", "[>=100]0"]),
            (Format::Number, ["#,##0", "#,##0.00", "0,000", "0\\,", "0\",\"", "0;0,"]),
        ] {
            for code in codes {
                assert_eq!(Format::of_code(code), format, "{code}");
            }
        }
    }
}
