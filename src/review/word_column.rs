//! A column of words that come again and again: each gets a number and what it means, once.

use std::collections::{BTreeMap, BTreeSet};

use crate::review::encoding::{LOST_LETTER, text};
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

/// The words of a column, in all files.
#[derive(Debug)]
pub(super) struct WordColumn<M> {
    /// By their number.
    words: Vec<Known<M>>,
    /// The first ways of writing that came: nearly all cells are one of a few.
    first: Vec<(Box<[u8]>, u32)>,
    /// The others.
    more: BTreeMap<Box<[u8]>, u32>,
    /// Words in lower case and with single spaces.
    plain: BTreeMap<String, u32>,
    /// Which of the first came last.
    last: usize,
    /// Whether some cell is no UTF-8.
    pub(super) has_windows_letters: bool,
    /// Whether some cell has letters that were lost.
    pub(super) has_lost_letters: bool,
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
            has_windows_letters: false,
            has_lost_letters: false,
        }
    }
}

impl<M: Meaning> WordColumn<M> {
    /// The word of a cell that is not empty; one row more has it.
    #[inline]
    pub(super) fn word(&mut self, cell: &[u8], settings: &Settings) -> Word<M> {
        let number = match self.first.get(self.last) {
            Some((written, number)) if **written == *cell => *number,
            _ => self.other(cell, settings),
        };
        match self.words.get_mut(usize::try_from(number).unwrap_or(usize::MAX)) {
            Some(known) => {
                known.rows = known.rows.saturating_add(1);
                Word { number, meaning: known.meaning }
            }
            None => Word { number, meaning: None },
        }
    }

    fn other(&mut self, cell: &[u8], settings: &Settings) -> u32 {
        for (place, (written, number)) in self.first.iter().enumerate() {
            if **written == *cell {
                self.last = place;
                return *number;
            }
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
        let (text, is_utf_8) = text(cell);
        let is_cut = cell.len() == LONGEST_WORD;
        self.has_windows_letters |= !is_utf_8 && !is_cut;
        self.has_lost_letters |= text.contains(LOST_LETTER);
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
            self.first.push((cell.into(), number));
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
        if words.len() > MOST_ASKED || !words.iter().all(|word| may_show(word)) {
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
