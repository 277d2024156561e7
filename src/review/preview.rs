//! How the beginning of a file is understood, to be looked at and corrected before the whole is read.

use crate::region::Area;
use crate::review::amount_cell::AmountCells;
use crate::review::columns::{Columns, Kind, WordColumns};
use crate::review::day_cell::DayCells;
use crate::review::encoding::{text, trimmed};
use crate::review::file_read::{Delimiter, Encoding};
use crate::review::layout::{Layout, SAMPLE, each_record};
use crate::review::question::Question;
use crate::review::record::Records;
use crate::review::row::{ContactTypeWord, Initiative, ProfessionWord};
use crate::review::settings::{DayOrder, DecimalSign, Role, Settings};
use crate::review::words::{Meaning, may_identify, may_show};
use crate::table_words::plain;

/// How days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysAre {
    /// 2020-12-31 or 20201231.
    Iso,
    /// 31/12/2020.
    DayFirst,
    /// 12/31/2020.
    MonthFirst,
}

impl DaysAre {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Iso => "iso",
            Self::DayFirst => "dayFirst",
            Self::MonthFirst => "monthFirst",
        }
    }
}

/// A column of the beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewColumn {
    /// From 1.
    pub column: u32,
    /// Its heading; empty: it has none.
    pub heading: String,
    /// What it holds, as the heading or the settings say.
    pub role: Option<Role>,
    /// Up to five cells under the heading. Of columns that identify patients and contacts, and of ages, none.
    pub samples: Vec<String>,
}

/// The beginning of a file as it would be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How its bytes are read.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// What stands before decimals; `None`: it has none, or it is asked about.
    pub decimal_sign: Option<DecimalSign>,
    /// How days are written; `None`: there are none, or it is asked about.
    pub days: Option<DaysAre>,
    /// Row of the heading; 0: none was found.
    pub heading: u32,
    /// The columns.
    pub columns: Vec<PreviewColumn>,
    /// What has to be answered before the whole is read.
    pub questions: Vec<Question>,
    /// Roles without a column, of those that checks need.
    pub missing: Vec<Role>,
}

/// The beginning of a file as it would be read by these settings.
#[must_use]
pub fn preview(first: &[u8], is_whole: bool, settings: &Settings) -> Preview {
    let layout = Layout::of(first, is_whole, settings);
    let bytes = first.get(layout.start..SAMPLE.min(first.len())).unwrap_or_default();
    let is_whole = is_whole && first.len() <= SAMPLE;
    let (mut columns, mut words) = (Columns::of(&layout), WordColumns::default());
    let mut seen = Seen::of(&layout);
    each_record(bytes, layout.delimiter, is_whole, |records| {
        seen.count = seen.count.max(records.cell_count());
        if let Kind::Row(_) = columns.read(records, 0, &mut words, settings) {
            seen.add(records, settings);
        }
        true
    });
    let are_amounts_asked = layout.amounts.is_none() && layout.columns.contains_key(&Role::Amount);
    let mut questions = if are_amounts_asked { vec![Question::Amounts] } else { Vec::new() };
    questions.extend(columns.questions());
    questions.extend(words.questions());
    let letters = layout.letters.or(words.take_letters());
    Preview {
        encoding: if letters.has_windows { Encoding::Windows1252 } else { Encoding::Utf8 },
        delimiter: layout.delimiter,
        decimal_sign: layout.decimal_sign,
        days: layout.days.days(layout.order),
        heading: layout.heading,
        missing: NEEDED.into_iter().filter(|role| !layout.columns.contains_key(role)).collect(),
        columns: seen.columns(&layout),
        questions,
    }
}

/// Roles that checks need.
const NEEDED: [Role; 10] = [
    Role::Contact,
    Role::Day,
    Role::Amount,
    Role::Profession,
    Role::ContactType,
    Role::Patient,
    Role::HomeRegion,
    Role::Fee,
    Role::Age,
    Role::FreeCard,
];

/// Cells under a heading that are shown.
const MOST_SAMPLES: usize = 5;
/// Columns that are shown.
const MOST_SHOWN: usize = 256;
/// Letters of a cell that are shown.
const LONGEST_SAMPLE: usize = 60;

/// Columns and cells that are shown.
struct Seen {
    count: usize,
    has_headings: bool,
    /// By column.
    samples: Vec<Vec<String>>,
    roles: Vec<Option<Role>>,
}

impl Seen {
    fn of(layout: &Layout) -> Self {
        let roles = (1..).take(MOST_SHOWN).map(|column| {
            let has_role = layout.columns.iter().find(|(_, other)| **other == column);
            has_role.map(|(role, _)| *role)
        });
        Self {
            count: layout.headings.len(),
            has_headings: !layout.headings.is_empty(),
            samples: vec![Vec::new(); MOST_SHOWN],
            roles: roles.collect(),
        }
    }

    fn add(&mut self, records: &Records, settings: &Settings) {
        for (place, (samples, role)) in self.samples.iter_mut().zip(&self.roles).enumerate() {
            let Some(cell) = records.cell(place).map(trimmed) else { return };
            if samples.len() >= MOST_SAMPLES || matches!(role, Some(Role::Contact | Role::Patient | Role::Age)) {
                continue;
            }
            let text = text(cell);
            let is_shown = match role {
                Some(Role::Day | Role::Amount | Role::Fee) => true,
                Some(_) => may_show(&text),
                // Nobody has said what it is: it may be a name, and a day one of birth.
                None => (!self.has_headings && is_day(cell)) || (may_show(&text) && is_known(&text, settings)),
            };
            if !text.is_empty() && is_shown {
                samples.push(text.chars().take(LONGEST_SAMPLE).collect());
            }
        }
    }

    fn columns(self, layout: &Layout) -> Vec<PreviewColumn> {
        // The row of headings may be a patient's, when its number was typed wrong.
        let shown = |heading: &String| if may_identify(heading) { String::new() } else { heading.clone() };
        let headings = layout.headings.iter().map(shown).chain(core::iter::repeat(String::new()));
        let columns = (1..).zip(headings).zip(self.samples).zip(self.roles).take(self.count);
        columns.map(|(((column, heading), samples), role)| PreviewColumn { column, heading, role, samples }).collect()
    }
}

/// Whether a text says by itself that it is no name: an amount, or a word that is known.
fn is_known(text: &str, settings: &Settings) -> bool {
    let word = plain(text);
    AmountCells::new(Some(DecimalSign::Comma)).amount(text.as_bytes()).is_some()
        || ProfessionWord::of(&word, settings).is_some()
        || ContactTypeWord::of(&word, settings).is_some()
        || Initiative::of(&word, settings).is_some()
        || Area::of(&word, settings).is_some()
        || bool::of(&word, settings).is_some()
}

fn is_day(cell: &[u8]) -> bool {
    DayCells::new(Some(DayOrder::DayFirst)).day(cell).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests;

    fn settings() -> Settings {
        Settings { amounts: None, ..rows_for_tests::settings() }
    }

    const FILE: &str = "Underlag till faktura 123;;;;\n\nKontakt-id;Besöksdatum;Yrkeskategori;Belopp;Personnummer;Fritext\n\
        k1;2020-03-01;Läkare;500,00;19121212-1212;19121212-1212\nk2;2020-03-02;Läkarsekreterare;1.234;20010101-0101;2020-01-01\n\
        k3;2020-03-02;Naprapat;425;20010101-0101;hej\n";

    #[test]
    fn the_beginning_is_shown_without_what_identifies_anybody() {
        let preview = preview(FILE.as_bytes(), true, &settings());
        assert_eq!((preview.encoding, preview.delimiter), (Encoding::Utf8, Delimiter::Semicolon));
        assert_eq!((preview.decimal_sign, preview.days), (Some(DecimalSign::Comma), Some(DaysAre::Iso)));
        assert_eq!(preview.heading, 3);
        let shown: Vec<_> = preview.columns.iter().map(|column| (column.role, column.samples.join("|"))).collect();
        assert_eq!(
            shown,
            [
                (Some(Role::Contact), String::new()),
                (Some(Role::Day), "2020-03-01|2020-03-02|2020-03-02".to_owned()),
                (Some(Role::Profession), "Läkare|Läkarsekreterare|Naprapat".to_owned()),
                (Some(Role::Amount), "500,00|1.234|425".to_owned()),
                (Some(Role::Patient), String::new()),
                (None, String::new()),
            ]
        );
        let naprapat = Question::Word { of: crate::review::question::WordKind::Profession, word: "Naprapat".to_owned(), rows: 1 };
        assert_eq!(preview.questions, [Question::Amounts, naprapat]);
        assert_eq!(preview.missing, [Role::ContactType, Role::HomeRegion, Role::Fee, Role::Age, Role::FreeCard]);
    }

    #[test]
    fn names_and_days_of_birth_are_not_shown_whatever_their_column_is_called() {
        let file = "Datum;Belopp;Namn;Pat född;Utförd av;Pris 2\n2020-01-01;500;Anna Ek;1980-02-03;Läkare;400,50\n";
        let shown = |settings: &Settings| {
            let columns = preview(file.as_bytes(), true, settings).columns;
            columns.into_iter().map(|column| format!("{}:{}", column.heading, column.samples.join("|"))).collect::<Vec<_>>()
        };
        let by_headings = ["Datum:2020-01-01", "Belopp:500", "Namn:", "Pat född:", "Utförd av:Läkare", "Pris 2:400,50"];
        assert_eq!(shown(&settings()), by_headings);
        let mut wrong_row = settings();
        wrong_row.mapping.heading = Some(2);
        assert!(!shown(&wrong_row).concat().contains("1980"), "a row of a patient as the headings");
    }

    #[test]
    fn a_row_that_is_cut_is_not_looked_at() {
        let preview = preview("Datum;Belopp\n2020-01-01;500\n2020-01-02;12".as_bytes(), false, &settings());
        assert_eq!(preview.columns[1].samples, ["500"]);
    }

    #[test]
    fn a_file_without_headings_is_mapped_by_hand() {
        let mut settings = settings();
        let file = "a1|03/04/2020|500\na2|05/04/2020|1.234\n".as_bytes();
        let unmapped = preview(file, true, &settings);
        assert_eq!((unmapped.delimiter, unmapped.heading, unmapped.columns.len()), (Delimiter::Pipe, 0, 3));
        settings.mapping.columns = [(Role::Day, Some(2)), (Role::Amount, Some(3))].into();
        let asked = preview(file, true, &settings).questions;
        let day = Question::Days { example: "03/04/2020".to_owned() };
        assert_eq!(asked, [Question::Amounts, Question::DecimalSign { example: "1.234".to_owned() }, day]);
    }
}
