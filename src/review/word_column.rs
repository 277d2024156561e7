//! A column of words that come again and again: each gets a number and what it means, once.

use std::collections::{BTreeMap, BTreeSet};

use crate::review::encoding::{Letters, text};
use crate::review::question::{Question, WordKind};
use crate::review::row::Word;
use crate::review::settings::{Role, Settings};
use crate::review::words::{Meaning, may_show};
use crate::table_words::plain;

/// Words that are looked through before they are looked up.
const FIRST_WORDS: usize = 12;
/// Different words that are told apart. With more it is no column of words.
const MOST_WORDS: usize = 65_536;
/// Bytes past which a cell is no word.
const LONGEST_WORD: usize = 200;
/// Different unknown words that are asked about. With more it is hardly the column that it was taken for.
const MOST_ASKED: usize = 50;
/// Different unknown words past which most of them must come again: words of a kind do, and names of patients do not.
const MOST_ONCE: usize = 5;

/// The words of a column, in all files.
#[derive(Debug)]
pub(super) struct WordColumn<M> {
    /// By their number.
    words: Vec<Known<M>>,
    /// The first ways of writing that came: nearly all cells are one of a few.
    first: Vec<Written>,
    /// The others.
    more: BTreeMap<Box<[u8]>, u32>,
    /// Words in lower case and with single spaces.
    plain: BTreeMap<String, u32>,
    /// Which of the first came last.
    last: usize,
    /// What its words show of the encoding.
    pub(super) letters: Letters,
}

/// A word as it is written, and its number.
#[derive(Debug)]
struct Written {
    ends: Ends,
    /// All of it.
    bytes: Box<[u8]>,
    number: u32,
}

/// The first and last bytes of a word: of most words all, so that two are compared in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ends {
    length: usize,
    head: u64,
    tail: u64,
}

impl Ends {
    #[inline]
    fn of(cell: &[u8]) -> Self {
        let length = cell.len();
        if let (Some(head), Some(tail)) = (cell.first_chunk(), cell.last_chunk()) {
            return Self { length, head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail) };
        }
        if let (Some(head), Some(tail)) = (cell.first_chunk(), cell.last_chunk()) {
            return Self { length, head: u32::from_le_bytes(*head).into(), tail: u32::from_le_bytes(*tail).into() };
        }
        let head = match *cell {
            [first] => u32::from(first),
            [first, second] => u32::from_le_bytes([first, second, 0, 0]),
            [first, second, third] => u32::from_le_bytes([first, second, third, 0]),
            _ => 0,
        };
        Self { length, head: head.into(), tail: 0 }
    }

    /// Whether they are the whole word.
    const fn are_all(self) -> bool {
        self.length <= 16
    }
}

impl Written {
    #[inline]
    fn is(&self, cell: &[u8], ends: Ends) -> bool {
        self.ends == ends && (ends.are_all() || *self.bytes == *cell)
    }
}

#[derive(Debug)]
struct Known<M> {
    /// As it first stood.
    word: String,
    meaning: Option<M>,
    rows: u32,
}

impl<M> Default for WordColumn<M> {
    fn default() -> Self {
        Self {
            words: Vec::new(),
            first: Vec::new(),
            more: BTreeMap::new(),
            plain: BTreeMap::new(),
            last: 0,
            letters: Letters::default(),
        }
    }
}

impl<M: Meaning> WordColumn<M> {
    /// The word of a cell that is not empty; one row more has it.
    #[inline]
    pub(super) fn word(&mut self, cell: &[u8], settings: &Settings) -> Word<M> {
        let ends = Ends::of(cell);
        let number = match self.first.get(self.last) {
            Some(written) if written.is(cell, ends) => written.number,
            _ => self.other(cell, ends, settings),
        };
        match self.words.get_mut(usize::try_from(number).unwrap_or(usize::MAX)) {
            Some(known) => {
                known.rows = known.rows.saturating_add(1);
                Word { number, meaning: known.meaning }
            }
            None => Word { number, meaning: None },
        }
    }

    fn other(&mut self, cell: &[u8], ends: Ends, settings: &Settings) -> u32 {
        if let Some((place, written)) = self.first.iter().enumerate().find(|(_, written)| written.is(cell, ends)) {
            self.last = place;
            return written.number;
        }
        if let Some(number) = self.more.get(cell) {
            return *number;
        }
        self.new_writing(cell, settings)
    }

    #[cold]
    fn new_writing(&mut self, cell: &[u8], settings: &Settings) -> u32 {
        // What is longer is told apart by its beginning.
        let cell = cell.get(..LONGEST_WORD).unwrap_or(cell);
        if let Some(number) = self.more.get(cell) {
            return *number;
        }
        let is_cut = cell.len() == LONGEST_WORD;
        if !is_cut {
            self.letters.add(cell);
        }
        let text = text(cell);
        let plain = plain(&text);
        let number = match self.plain.get(&plain) {
            Some(number) => *number,
            None if self.words.len() >= MOST_WORDS => return u32::try_from(MOST_WORDS).unwrap_or(u32::MAX),
            None => {
                let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
                self.words.push(Known { word: text.trim().to_owned(), meaning: M::of(&plain, settings), rows: 0 });
                self.plain.insert(plain, number);
                number
            }
        };
        if self.first.len() < FIRST_WORDS && !is_cut {
            self.first.push(Written { ends: Ends::of(cell), bytes: cell.into(), number });
        } else if self.more.len() < MOST_WORDS {
            self.more.insert(cell.into(), number);
        }
        number
    }

    /// The words by their number; `None`: it may identify somebody, and is not shown.
    pub(super) fn shown(&self) -> Vec<Option<String>> {
        let may_be_shown = |known: &Known<M>| may_show(&known.word).then(|| known.word.clone());
        self.words.iter().map(may_be_shown).collect()
    }

    /// Whether there are many unknown words and most are in one row only.
    fn is_mostly_of_single_words(&self) -> bool {
        let (once, again): (Vec<_>, Vec<_>) = self.unknown().partition(|known| known.rows == 1);
        once.len().saturating_add(again.len()) > MOST_ONCE && once.len() > again.len()
    }

    fn unknown(&self) -> impl Iterator<Item = &Known<M>> {
        self.words.iter().filter(|known| known.meaning.is_none() && known.rows > 0)
    }
}

/// What is asked about columns whose words are of one kind: each unknown word, or whether they are such columns at all.
pub(super) fn questions<M: Meaning>(of: WordKind, columns: &[(Role, &WordColumn<M>)]) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut asked: BTreeMap<String, usize> = BTreeMap::new();
    for (role, column) in columns {
        let words: BTreeSet<&str> = column.unknown().map(|known| known.word.as_str()).collect();
        if words.len() > MOST_ASKED || column.is_mostly_of_single_words() || !words.iter().all(|word| may_show(word)) {
            questions.push(Question::Column { of: *role, words: u32::try_from(words.len()).unwrap_or(u32::MAX) });
            continue;
        }
        for known in column.unknown() {
            let place = *asked.entry(plain(&known.word)).or_insert(questions.len());
            match questions.get_mut(place) {
                Some(Question::Word { rows, .. }) => *rows = rows.saturating_add(known.rows),
                _ => questions.push(Question::Word { of, word: known.word.clone(), rows: known.rows }),
            }
        }
    }
    questions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::Profession;
    use crate::review::row::ProfessionWord;
    use crate::review::rows_for_tests::settings;

    #[test]
    fn words_that_differ_only_in_case_space_and_encoding_are_one() {
        let mut column = WordColumn::default();
        let doctor = Word { number: 0, meaning: Some(ProfessionWord::Listed(Profession::Doctor)) };
        let writings: [&[u8]; 4] = ["Läkare".as_bytes(), "LÄKARE".as_bytes(), b"L\xe4kare", "läkare".as_bytes()];
        for written in writings.into_iter().chain(writings) {
            assert_eq!(column.word(written, &settings()), doctor);
        }
        let secretary = column.word("Läkarsekreterare".as_bytes(), &settings());
        assert_eq!(secretary, Word { number: 1, meaning: Some(ProfessionWord::NotListed) });
        assert_eq!(column.word("Läkare i sekretariat".as_bytes(), &settings()), Word { number: 2, meaning: None });
        assert!(column.letters.are_broken());
    }

    #[test]
    fn words_keep_their_numbers_however_many_and_long_they_are() {
        let mut column: WordColumn<()> = WordColumn::default();
        let lengths = [1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 40, 199, 200, 201];
        let words: Vec<Vec<u8>> = lengths.iter().flat_map(|length| [vec![b'a'; *length], vec![b'b'; *length]]).collect();
        let numbers: Vec<u32> = words.iter().map(|word| column.word(word, &settings()).number).collect();
        let again: Vec<u32> = words.iter().rev().map(|word| column.word(word, &settings()).number).rev().collect();
        assert_eq!(numbers, again);
        let of_200 = numbers[24];
        assert_eq!((numbers[26], of_200), (24, 24), "what is longer is told apart by its beginning");
        let (mut one, mut other) = (vec![b'a'; 30], vec![b'a'; 30]);
        (one[14], other[14]) = (b'x', b'y');
        assert_ne!(column.word(&one, &settings()).number, column.word(&other, &settings()).number);
    }

    #[test]
    fn names_taken_for_words_are_not_asked_about() {
        let mut column: WordColumn<ProfessionWord> = WordColumn::default();
        let asked = |column: &WordColumn<ProfessionWord>| questions(WordKind::Profession, &[(Role::Profession, column)]);
        for name in ["Anna Ek", "Bo Al", "Cia Lind", "Dan Rönn", "Eva Sälg"] {
            column.word(name.as_bytes(), &settings());
        }
        assert_eq!(asked(&column).len(), 5, "so few may be slips of the pen");
        column.word("Frida Asp".as_bytes(), &settings());
        assert_eq!(asked(&column), [Question::Column { of: Role::Profession, words: 6 }]);
        for name in ["Anna Ek", "Bo Al", "Cia Lind"] {
            column.word(name.as_bytes(), &settings());
        }
        assert_eq!(asked(&column).len(), 6, "half of them come again");
    }

    #[test]
    fn past_the_most_words_all_others_are_one() {
        let mut column: WordColumn<()> = WordColumn::default();
        for word in 0..=MOST_WORDS {
            column.word(format!("ord {word}").as_bytes(), &settings());
        }
        let most = MOST_WORDS as u32;
        assert_eq!(column.word(b"annat", &settings()), Word { number: most, meaning: None });
        assert_eq!(column.word(b"ord 1", &settings()), Word { number: 1, meaning: Some(()) });
    }
}
