//! What stands between the cells of a text: what the text itself says, or else what makes most sense of its cells.

use super::grid::{Cell, Grid};
use super::heading::Heading;
use super::origin::Delimiter;
use super::parts::Parts;
use super::region_cells::AreaNames;
use crate::table_words::is_missing;

/// Rows that are looked at.
const SAMPLE_ROWS: usize = 200;

/// "sep=;" in the first line, by which a file tells a spreadsheet its delimiter; the line is no row.
pub(super) fn told_delimiter(text: &str) -> Option<(Delimiter, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let sign = first.trim_matches('"').strip_prefix("sep=")?;
    let delimiter = Delimiter::ALL.into_iter().find(|delimiter| sign.chars().eq([delimiter.sign()]))?;
    Some((delimiter, rest))
}

/// The sign that makes most sense of the cells: names, years and numbers that are whole, in rows that are equally long.
/// So "Skåne;12,5" is cut at the semicolon, and its comma is the decimal sign.
pub(super) fn likely_delimiter(sample: &str, is_all: bool) -> Delimiter {
    let mut names = AreaNames::default();
    let mut best = (0, Delimiter::Semicolon);
    for delimiter in Delimiter::ALL {
        let sense = sense(&rows(sample, delimiter, is_all), &mut names);
        if sense > best.0 {
            best = (sense, delimiter);
        }
    }
    best.1
}

fn rows(sample: &str, delimiter: Delimiter, is_all: bool) -> Vec<Vec<String>> {
    let mut grid = Grid::default();
    let mut parts = Parts::new(delimiter);
    parts.read(sample.as_bytes(), &mut grid);
    if is_all {
        parts.finish(&mut grid);
    }
    let text = |cell: Cell<'_>| if let Cell::Text(text) = cell { text.to_owned() } else { String::new() };
    let rows = grid.rows().take(SAMPLE_ROWS);
    rows.map(|row| row.cells().map(|(_, cell)| text(cell)).collect()).filter(|cells: &Vec<_>| !cells.is_empty()).collect()
}

/// How much sense rows make, in parts of two thousand; none when they have one cell each.
fn sense(rows: &[Vec<String>], names: &mut AreaNames) -> usize {
    let mut lengths: Vec<usize> = rows.iter().map(Vec::len).filter(|length| *length > 1).collect();
    lengths.sort_unstable();
    let alike = lengths.chunk_by(|left, right| left == right).map(<[usize]>::len).max().unwrap_or_default();
    let (mut whole, mut all) = (0_usize, 0_usize);
    for cell in rows.iter().filter(|row| row.len() > 1).flatten() {
        all = all.saturating_add(1);
        whole = whole.saturating_add(usize::from(is_whole(cell, names)));
    }
    let share = |part: usize, of: usize| part.saturating_mul(1_000).checked_div(of).unwrap_or_default();
    if alike == 0 { 0 } else { share(whole, all).saturating_add(share(alike, rows.len())).saturating_add(1) }
}

fn is_whole(cell: &str, names: &mut AreaNames) -> bool {
    let is_of_number = |character: char| {
        character.is_ascii_digit()
            || character.is_whitespace()
            || matches!(character, '.' | ',' | '-' | '%' | '*' | '\u{2212}' | '\'' | '\u{2019}')
    };
    cell.chars().all(is_of_number) || is_missing(cell) || names.area(cell).is_some() || Heading::read(cell).says_something()
}
