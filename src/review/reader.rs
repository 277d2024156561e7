//! Reads the files of an invoice, part by part as they come, and hands each row to be reviewed.

use crate::review::columns::{Kind, WordColumns};
use crate::review::current_file::{CurrentFile, State, has_rows_in_cell};
use crate::review::file_read::{Encoding, FileRead};
use crate::review::finding::Place;
use crate::review::foot::Foot;
use crate::review::layout::{Layout, SAMPLE};
use crate::review::outcome::Outcome;
use crate::review::question::Question;
use crate::review::record::Next;
use crate::review::remark::Remark;
use crate::review::reviewer::Reviewer;
use crate::review::settings::{Role, Settings};

/// Reads files, one after the other.
#[derive(Debug)]
pub struct Reader {
    settings: Settings,
    reviewer: Reviewer,
    words: WordColumns,
    files: Vec<FileRead>,
    current: Option<CurrentFile>,
    questions: Vec<Question>,
    remarks: Vec<Remark>,
    rows: u32,
}

impl Reader {
    /// A reader by these settings. `key`: random bytes of this run, by which identities are hashed.
    #[must_use]
    pub fn new(settings: Settings, key: [u8; 16]) -> Self {
        Self {
            reviewer: Reviewer::new(&settings, key),
            settings,
            words: WordColumns::default(),
            files: Vec::new(),
            current: None,
            questions: Vec::new(),
            remarks: Vec::new(),
            rows: 0,
        }
    }

    /// A file begins. `encoding`: when its bytes were made UTF-8 from something else.
    pub fn begin(&mut self, name: &str, encoding: Option<Encoding>) {
        self.end(true);
        let number = u16::try_from(self.files.len()).unwrap_or(u16::MAX);
        self.current = Some(CurrentFile::new(name, encoding, number));
    }

    /// The next part of the file. `false`: a limit is met, and no more is read of it.
    pub fn push(&mut self, part: &[u8]) -> bool {
        let Some(mut current) = self.current.take() else { return false };
        // More files than have a number are not read.
        current.is_broken |= current.number == u16::MAX;
        let goes_on = !current.is_broken && self.read_part(&mut current, part);
        self.current = Some(current);
        goes_on
    }

    /// The file has ended. `broken`: it could not be read further.
    pub fn end(&mut self, broken: bool) {
        let Some(mut current) = self.current.take() else { return };
        if let State::Beginning(sample) = &mut current.state {
            let sample = core::mem::take(sample);
            self.begin_rows(&mut current, &sample, !broken);
        }
        // A record that breaks off is not counted: 400 kronor may be the beginning of 4 000.
        if !broken
            && let State::Rows(reading) = &mut current.state
            && let Some(next) = reading.1.last()
        {
            self.read_record(&mut current, next);
        }
        current.is_broken |= broken;
        let letters = self.words.take_letters();
        let (file, questions, mut remarks) = current.end(letters);
        self.files.push(file);
        self.questions.extend(questions);
        self.remarks.append(&mut remarks);
    }

    /// How many rows of all files have been read.
    #[must_use]
    pub const fn rows(&self) -> u32 {
        self.rows
    }

    /// What came of all files.
    #[must_use]
    pub fn finish(mut self) -> Outcome {
        self.end(true);
        let mut outcome = self.reviewer.finish(&self.words.providers());
        let asks_amounts = |file: &FileRead| file.amounts.is_none() && file.columns.contains_key(&Role::Amount);
        let amounts = self.files.iter().any(asks_amounts).then_some(Question::Amounts);
        let of_rows = core::mem::take(&mut outcome.questions);
        for question in amounts.into_iter().chain(self.questions).chain(self.words.questions()).chain(of_rows) {
            // An answer is for all files, so one of them is enough.
            if !outcome.questions.iter().any(|other| has_same_answer(other, &question)) {
                outcome.questions.push(question);
            }
        }
        outcome.files = self.files;
        self.remarks.append(&mut outcome.remarks);
        self.remarks.sort_by_key(|remark| (remark.file, remark.row));
        outcome.remarks = self.remarks;
        outcome
    }

    fn read_part(&mut self, current: &mut CurrentFile, part: &[u8]) -> bool {
        match &mut current.state {
            State::Beginning(sample) => {
                let (beginning, rest) = part.split_at_checked(SAMPLE.saturating_sub(sample.len())).unwrap_or((part, &[]));
                sample.extend_from_slice(beginning);
                if sample.len() < SAMPLE {
                    return true;
                }
                let sample = core::mem::take(sample);
                self.begin_rows(current, &sample, false);
                self.read_rows(current, rest)
            }
            State::Rows(_) => self.read_rows(current, part),
            State::Stopped(_) => false,
        }
    }

    /// The first bytes are there: what they show, and their rows.
    fn begin_rows(&mut self, current: &mut CurrentFile, sample: &[u8], is_whole: bool) {
        let layout = Layout::of(sample, is_whole, &self.settings);
        current.begin_rows(&layout);
        let roles: Vec<Role> = layout.columns.keys().copied().collect();
        self.reviewer.has(&roles);
        self.reviewer.set_amounts(layout.amounts);
        let (before, rows) = sample.split_at_checked(layout.start).unwrap_or((sample, &[]));
        current.count_bytes(before);
        self.read_rows(current, rows);
    }

    fn read_rows(&mut self, current: &mut CurrentFile, part: &[u8]) -> bool {
        let mut left = part;
        let goes_on = loop {
            let State::Rows(reading) = &mut current.state else { break false };
            let Some(next) = reading.1.next(&mut left) else { break true };
            if !self.read_record(current, next) {
                break false;
            }
        };
        let read = part.len().saturating_sub(left.len());
        current.count_bytes(part.get(..read).unwrap_or(part));
        goes_on
    }

    /// A record was read. `false`: no more of the file can be.
    #[inline]
    fn read_record(&mut self, current: &mut CurrentFile, next: Next) -> bool {
        let State::Rows(reading) = &mut current.state else { return false };
        let (columns, records) = &mut **reading;
        if next == Next::Record && has_rows_in_cell(records.all_cells()) {
            current.rows_in_cells.add(records.number());
        }
        match next {
            Next::Record => match columns.read(records, current.number, &mut self.words, &self.settings) {
                Kind::Row(row) => {
                    self.reviewer.row(&row);
                    current.file.rows = current.file.rows.saturating_add(1);
                    self.rows = self.rows.saturating_add(1);
                }
                Kind::Foot(foot) => {
                    let place = Place { file: current.number, row: records.number() };
                    match foot {
                        Foot::Totals(amount) => {
                            self.reviewer.totals_row(place, amount);
                            current.file.totals_row = Some(place.row);
                        }
                        Foot::Rounding(Some(amount)) => self.reviewer.rounding_row(place, amount),
                        Foot::Rounding(None) | Foot::Count | Foot::Page => {}
                    }
                    current.feet.add(foot, place.row);
                }
                Kind::Nothing => {}
            },
            Next::TooLong => current.leave_out(),
            Next::QuoteOpen => {
                current.stop();
                return false;
            }
        }
        true
    }
}

/// Whether two questions are the same but for their examples.
fn has_same_answer(one: &Question, other: &Question) -> bool {
    match (one, other) {
        (Question::DecimalSign { .. }, Question::DecimalSign { .. }) | (Question::Days { .. }, Question::Days { .. }) => true,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::question::WordKind;
    use crate::review::record::LONGEST_FIELD;
    use crate::review::rows_for_tests::settings;
    use crate::review::settings::AmountsAre;

    const KEY: [u8; 16] = *b"the key of a run";

    fn read(settings: &Settings, files: &[&[u8]], part: usize) -> Outcome {
        let mut reader = Reader::new(settings.clone(), KEY);
        for (number, file) in files.iter().enumerate() {
            reader.begin(&format!("file {number}"), None);
            let _ = file.chunks(part).all(|part| reader.push(part));
            reader.end(false);
        }
        reader.finish()
    }

    fn unsaid() -> Settings {
        Settings { amounts: None, ..settings() }
    }

    fn codes(outcome: &Outcome) -> Vec<(&'static str, Option<u32>)> {
        outcome.remarks.iter().map(|remark| (remark.code, remark.row)).collect()
    }

    #[test]
    fn a_file_is_read_however_it_is_cut() {
        let mut file = "\u{feff}Rapport;;\r\nKontakt-id;Besöksdatum;Belopp netto;Yrkeskategori\r\n".as_bytes().to_vec();
        for row in 0..3_000 {
            file.extend(format!("k{row};2020-03-0{};400,00;\"Läkare\"\r\n", row % 9 + 1).into_bytes());
        }
        file.extend(b"Summa;;\"1 200 000,00\";\r\n\r\n");
        let whole = read(&unsaid(), &[&file], file.len());
        let read_file = &whole.files[0];
        assert_eq!((read_file.rows, read_file.heading, read_file.totals_row), (3_000, 2, Some(3_003)));
        assert_eq!((read_file.amounts, read_file.bytes), (Some(AmountsAre::Net), file.len() as u64));
        assert!(read_file.whole);
        assert_eq!(read_file.columns[&Role::Profession], 4);
        assert!(whole.remarks.is_empty() && whole.questions.is_empty(), "{:?} {:?}", whole.remarks, whole.questions);
        for part in [1, 7, 65_535, 65_536, 65_537] {
            let cut = read(&unsaid(), &[&file], part);
            assert_eq!(format!("{cut:?}"), format!("{whole:?}"), "in parts of {part}");
        }
    }

    #[test]
    fn a_file_in_windows_1252_says_so() {
        let rows = read(&unsaid(), &[b"Datum;Belopp;Yrke\n2020-01-01;500;L\xe4kare\n"], 5);
        assert_eq!(rows.files[0].encoding, Encoding::Windows1252);
        assert_eq!(rows.questions, [Question::Amounts]);
    }

    #[test]
    fn what_a_file_does_not_say_is_asked_once() {
        let one = "Datum;Belopp;Yrke;Hemregion;Vårdregion\n03/04/2020;1.234;Naprapat;Norrland;norrland\n";
        let two = "Datum;Belopp;Yrke\n05/06/2020;2.345;NAPRAPAT\n2020-01-01;1;läkare\n";
        let outcome = read(&unsaid(), &[one.as_bytes(), two.as_bytes()], 1_000);
        let word = |of, word: &str, rows| Question::Word { of, word: word.to_owned(), rows };
        let asked = [
            Question::Amounts,
            Question::DecimalSign { example: "1.234".to_owned() },
            Question::Days { example: "03/04/2020".to_owned() },
            word(WordKind::Profession, "Naprapat", 2),
            word(WordKind::Region, "Norrland", 2),
        ];
        assert_eq!(outcome.questions, asked);
    }

    #[test]
    fn a_row_that_tells_of_nobody_is_a_sum_whatever_it_is_called() {
        let file = |foot: &str| {
            format!(
                "Kontakt-id;Datum;Vårdgivare;Yrke;Belopp netto;Patientavgift\nk1;2020-01-02;A;läkare;400;100\nk2;2020-01-03;A;läkare;400;100\n{foot}\n"
            )
        };
        let of = |foot: &str| read(&unsaid(), &[file(foot).as_bytes()], 1_000);
        for foot in
            ["Summa att betala;;;;800;", ";;Summa kr;;800;200", ";;;;800;200", "Totalt 2 st;2;;;800;", "Summa = 800;;;;800;"]
        {
            let outcome = of(foot);
            assert_eq!((outcome.totals.contacts, outcome.files[0].totals_row), (2, Some(4)), "{foot}");
        }
        for foot in [";;A;;400;100", "k3;;;;400;", ";2020-01-04;;;400;", ";;Summa Vård AB;läkare;400;", ";;;läkare;400;"] {
            assert_eq!((of(foot).totals.contacts, of(foot).files[0].totals_row), (3, None), "{foot}");
        }
    }

    #[test]
    fn words_that_may_identify_somebody_are_never_asked_about() {
        let file = "Datum;Belopp;Yrke\n2020-01-01;500;19121212-1212\n";
        let outcome = read(&settings(), &[file.as_bytes()], 1_000);
        assert_eq!(outcome.questions, [Question::Column { of: Role::Profession, words: 1 }]);
        let mut file = "Datum;Belopp;Yrke\n".to_owned();
        for word in 0..60 {
            file.push_str(&format!("2020-01-01;500;ord {word}\n"));
        }
        let outcome = read(&settings(), &[file.as_bytes()], 1_000);
        assert_eq!(outcome.questions, [Question::Column { of: Role::Profession, words: 60 }]);
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_and_the_rest_read() {
        let quote = b"Datum;Belopp\n2020-01-01;500\n2020-01-02;\"500\n2020-01-03;500\n";
        let outcome = read(&settings(), &[quote], 10);
        assert_eq!(codes(&outcome), [("file.quote_open", Some(3))]);
        assert_eq!((outcome.files[0].rows, outcome.files[0].whole), (1, false));

        let nul = b"Datum;Belopp\r\n2020-01-01;500\0\n2020-01-02;500\r\n";
        let outcome = read(&settings(), &[nul], 10);
        assert_eq!(codes(&outcome), [("file.nul", None), ("file.mixed_line_ends", Some(2))]);
        assert_eq!(outcome.files[0].rows, 2);

        let outcome = read(&settings(), &[b"", b"Datum;Belopp\n"], 10);
        assert_eq!(codes(&outcome), [("file.no_rows", None), ("file.no_rows", None)]);

        let long = [b"Datum;Belopp\n2020-01-01;500;".to_vec(), vec![b'x'; LONGEST_FIELD + 9], b"\n2020-01-02;500\n".to_vec()];
        let outcome = read(&settings(), &[&long.concat()], 100_000);
        assert_eq!(codes(&outcome), [("file.field_too_long", Some(2))]);
        assert_eq!(outcome.files[0].rows, 1);
    }

    #[test]
    fn what_a_quotation_mark_swallows_is_the_same_however_it_is_cut() {
        let file = [b"Datum;Belopp\n2020-01-01;400\n\"".to_vec(), b"2020-01-02;400\n\0".repeat(LONGEST_FIELD / 10)].concat();
        let whole = read(&settings(), &[&file], file.len());
        assert_eq!(codes(&whole)[0], ("file.nul", None));
        assert_eq!(codes(&whole)[1], ("file.quote_open", Some(3)));
        for part in [1_000, 1 << 16, 1 << 20] {
            assert_eq!(format!("{:?}", read(&settings(), &[&file], part)), format!("{whole:?}"), "in parts of {part}");
        }
    }

    #[test]
    fn a_file_that_breaks_off_counts_as_far_as_it_came() {
        let mut reader = Reader::new(settings(), KEY);
        reader.begin("a", None);
        assert!(reader.push(b"Datum;Belopp\n2020-01-01;500\n2020-01-02;40"));
        reader.end(true);
        assert!(!reader.push(b"0\n"), "no file has begun");
        let outcome = reader.finish();
        assert_eq!((outcome.files[0].rows, outcome.files[0].whole), (1, false));
        assert_eq!(codes(&outcome), [("file.unreadable", None)]);
    }

    #[test]
    fn rows_of_totals_of_nothing_and_of_the_headings_again_are_no_contacts() {
        let file = "Kontakt-id;Datum;Belopp;Vårdgivare\na;2020-01-01;400;A\n;;;\n ; ;;\nDelsumma;;400;\n\
            Kontakt-id;Datum;Belopp;Vårdgivare\nb;2020-01-02;400;B;\n;;800;Totalt:\nc;;400;Total Vård\n";
        let outcome = read(&settings(), &[file.as_bytes()], 1_000);
        assert_eq!((outcome.files[0].rows, outcome.files[0].totals_row), (3, Some(8)));
    }

    #[test]
    fn a_line_that_names_the_delimiter_is_no_row() {
        let outcome = read(&settings(), &[b"sep=|\r\nDatum|Belopp\r\n2020-01-01|400\r\n"], 3);
        assert_eq!((outcome.files[0].heading, outcome.files[0].rows), (1, 1));
    }
}
