//! What the beginning of a file shows of the whole: the sign between cells, the heading, the decimal sign, the order of
//! day and month. It is always looked for in the same first bytes, however the file comes.

use std::collections::BTreeMap;

use crate::review::amount_cell::AmountSample;
use crate::review::day_cell::DaySample;
use crate::review::encoding::{Letters, text, trimmed};
use crate::review::file_read::Delimiter;
use crate::review::heading;
use crate::review::record::{Next, Records};
use crate::review::settings::{AmountsAre, DayOrder, DecimalSign, Role, Settings};

/// Bytes that are looked at.
pub(super) const SAMPLE: usize = 1 << 16;
/// Rows by which the sign between cells is told.
const SAMPLE_ROWS: usize = 200;
/// A mark that the text is UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// How a file is laid out.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    /// Bytes before the first row: a mark, and a line that names the delimiter.
    pub(super) start: usize,
    pub(super) delimiter: Delimiter,
    /// Row of the heading; 0: there is none.
    pub(super) heading: u32,
    /// Its cells.
    pub(super) headings: Vec<String>,
    /// Which column, from 1, is what.
    pub(super) columns: BTreeMap<Role, u32>,
    /// Before or after the fee.
    pub(super) amounts: Option<AmountsAre>,
    pub(super) decimal_sign: Option<DecimalSign>,
    pub(super) order: Option<DayOrder>,
    pub(super) days: DaySample,
    /// What the cells show of the encoding.
    pub(super) letters: Letters,
}

impl Layout {
    /// The layout by the first bytes of a file; `is_whole`: there are no more.
    pub(super) fn of(first: &[u8], is_whole: bool, settings: &Settings) -> Self {
        let sample = first.get(..SAMPLE).unwrap_or(first);
        let is_whole = is_whole && sample.len() == first.len();
        let after_mark = sample.strip_prefix(MARK).unwrap_or(sample);
        let told = told_delimiter(after_mark);
        let bytes = told.map_or(after_mark, |(_, rest)| rest);
        let delimiter = told.map_or_else(|| likely_delimiter(bytes, is_whole), |(delimiter, _)| delimiter);
        let mut layout = Self {
            start: sample.len().saturating_sub(bytes.len()),
            delimiter,
            heading: 0,
            headings: Vec::new(),
            columns: BTreeMap::new(),
            amounts: None,
            decimal_sign: settings.mapping.decimal_sign,
            order: settings.mapping.days,
            days: DaySample::default(),
            letters: Letters::default(),
        };
        layout.find_heading(bytes, is_whole, settings);
        layout.columns = heading::columns(&layout.headings, settings);
        layout.amounts = settings.amounts.or_else(|| heading::amounts(layout.heading_of(Role::Amount)));
        layout.look_at_cells(bytes, is_whole);
        layout
    }

    /// The heading of the column with a role; empty: there is none.
    pub(super) fn heading_of(&self, role: Role) -> &str {
        let place = self.columns.get(&role).and_then(|column| usize::try_from(column.checked_sub(1)?).ok());
        place.and_then(|place| self.headings.get(place)).map_or("", String::as_str)
    }

    fn find_heading(&mut self, bytes: &[u8], is_whole: bool, settings: &Settings) {
        let said = settings.mapping.heading;
        if said == Some(0) {
            return;
        }
        self.heading = said.unwrap_or_default();
        let mut left = heading::MOST_ROWS;
        each_record(bytes, self.delimiter, is_whole, |records| {
            left = left.saturating_sub(1);
            let is_heading = match said {
                Some(said) => records.number() == said,
                None => heading::known_in(&texts(records)).is_some(),
            };
            if is_heading {
                self.heading = records.number();
                self.headings = texts(records);
            }
            !is_heading && (left > 0 || said.is_some())
        });
    }

    fn look_at_cells(&mut self, bytes: &[u8], is_whole: bool) {
        let place = |role| self.columns.get(&role).and_then(|column| usize::try_from(column.checked_sub(1)?).ok());
        let (day, amount, fee) = (place(Role::Day), place(Role::Amount), place(Role::Fee));
        let (mut days, mut amounts, mut letters) = (DaySample::default(), AmountSample::default(), Letters::default());
        each_record(bytes, self.delimiter, is_whole, |records| {
            (0..records.cell_count()).filter_map(|place| records.cell(place)).for_each(|cell| letters.add(cell));
            if records.number() > self.heading {
                let cell = |place: Option<usize>| place.and_then(|place| records.cell(place)).map(trimmed);
                cell(day).into_iter().for_each(|cell| days.add(cell));
                cell(amount).into_iter().chain(cell(fee)).for_each(|cell| amounts.add(cell));
            }
            true
        });
        self.days = days;
        self.order = self.order.or(days.order());
        self.decimal_sign = self.decimal_sign.or(amounts.sign());
        self.letters = letters;
    }
}

/// Calls `see` for each whole record, as long as it wants more. The last one of a sample is not whole.
pub(super) fn each_record(mut bytes: &[u8], delimiter: Delimiter, is_whole: bool, mut see: impl FnMut(&Records) -> bool) {
    let mut records = Records::new(delimiter);
    while let Some(next) = records.next(&mut bytes) {
        match next {
            Next::Record if see(&records) => {}
            Next::TooLong => {}
            Next::Record | Next::QuoteOpen => return,
        }
    }
    if is_whole && records.last() == Some(Next::Record) {
        see(&records);
    }
}

/// The cells of a record as texts.
fn texts(records: &Records) -> Vec<String> {
    let cells = (0..records.cell_count()).filter_map(|place| records.cell(place));
    cells.map(|cell| text(trimmed(cell)).into_owned()).collect()
}

/// "sep=;" in the first line, by which a file tells a spreadsheet its delimiter; the line is no row.
fn told_delimiter(bytes: &[u8]) -> Option<(Delimiter, &[u8])> {
    let line = bytes.get(..bytes.iter().position(|byte| *byte == b'\n')?)?;
    let rest = bytes.get(line.len().saturating_add(1)..)?;
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    let [sign] = line.strip_prefix(b"sep=")? else { return None };
    let delimiter = Delimiter::ALL.into_iter().find(|delimiter| delimiter.sign() == *sign)?;
    Some((delimiter, rest))
}

/// The sign that gives most known headings, and else the most cells in rows that are equally long.
fn likely_delimiter(bytes: &[u8], is_whole: bool) -> Delimiter {
    let mut best = ((0, 0, 0), Delimiter::default());
    for delimiter in Delimiter::ALL {
        let (mut known, mut rows, mut lengths) = (0, 0_usize, BTreeMap::<usize, usize>::new());
        each_record(bytes, delimiter, is_whole, |records| {
            if rows < heading::MOST_ROWS && records.cell_count() > 1 {
                known = known.max(heading::known_in(&texts(records)).unwrap_or_default());
            }
            let alike = lengths.entry(records.cell_count()).or_default();
            *alike = alike.saturating_add(1);
            rows = rows.saturating_add(1);
            rows < SAMPLE_ROWS
        });
        let most_alike = lengths.iter().filter(|(length, _)| **length > 1).map(|(length, rows)| (*rows, *length)).max();
        let (alike, length) = most_alike.unwrap_or_default();
        let share = alike.saturating_mul(100).checked_div(rows).unwrap_or_default();
        let sense = (known, share, length);
        if sense > best.0 {
            best = (sense, delimiter);
        }
    }
    best.1
}
