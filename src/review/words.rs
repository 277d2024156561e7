//! The words of invoice files that are known without anybody saying them. Source: `data/review_words.csv`.
//!
//! A word means something only as a whole: a *läkarsekreterare* is no doctor, whatever the word begins with.

use crate::contact::Profession;
use crate::data;
use crate::region::Area;
use crate::review::row::{ContactTypeWord, Initiative, ProfessionWord};
use crate::review::settings::{AmountsAre, Role, Settings};
use crate::table_words::plain;

/// A heading that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeadingWord {
    /// As `plain_heading` makes it.
    pub heading: &'static str,
    /// What stands under it.
    pub role: Role,
    /// Of amounts that say it: before or after the fee.
    pub amounts: Option<AmountsAre>,
}

/// What a word says of a row that is no contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FootWord {
    /// It is a total.
    Total,
    /// It says how many rows there are.
    Count,
    /// It rounds the sum to whole kronor.
    Rounding,
    /// It has the number of a page.
    Page,
}

/// A heading in lower case, its words with single spaces between and nothing else: "Kontakt-ID" is "kontakt id". The
/// currency at the end is taken off, since all amounts are kronor.
pub(super) fn plain_heading(heading: &str) -> String {
    let lower = plain(heading);
    let words: Vec<&str> = lower.split(|of_word: char| !of_word.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words = match words.as_slice() {
        [rest @ .., "kr" | "sek" | "kronor"] if !rest.is_empty() => rest,
        all => all,
    };
    words.join(" ")
}

/// The place of a known heading among those of [`data::REVIEW_HEADINGS`]: the more particular come first.
pub(super) fn known_heading(heading: &str) -> Option<(usize, HeadingWord)> {
    let plain = plain_heading(heading);
    data::REVIEW_HEADINGS.iter().copied().enumerate().find(|(_, known)| known.heading == plain)
}

/// What words of one kind mean by the settings, and else by what is known. Words are in lower case with single spaces.
pub(super) trait Meaning: Copy {
    fn of(word: &str, settings: &Settings) -> Option<Self>;
}

impl Meaning for ProfessionWord {
    fn of(word: &str, settings: &Settings) -> Option<Self> {
        let listed = |profession: &Option<Profession>| profession.map_or(Self::NotListed, Self::Listed);
        let known = || data::REVIEW_PROFESSIONS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
        settings.words.professions.get(word).map(listed).or_else(known)
    }
}

impl Meaning for ContactTypeWord {
    fn of(word: &str, settings: &Settings) -> Option<Self> {
        let said = settings.words.contact_types.get(word).copied();
        if said.is_some() || settings.only_own_contact_types {
            return said;
        }
        data::REVIEW_CONTACT_TYPES.iter().find(|(known, ..)| *known == word).map(|(_, meaning, _)| *meaning)
    }
}

impl Meaning for Area {
    /// No invoice is to the nation: "Riket" is a row of totals that went astray, and asked about.
    fn of(word: &str, settings: &Settings) -> Option<Self> {
        let recognised = || Self::recognise(word).filter(|area| *area != Self::Nation);
        settings.words.regions.get(word).copied().or_else(recognised)
    }
}

impl Meaning for Initiative {
    fn of(word: &str, settings: &Settings) -> Option<Self> {
        let known = || data::REVIEW_INITIATIVES.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
        settings.words.initiatives.get(word).copied().or_else(known)
    }
}

impl Meaning for bool {
    fn of(word: &str, settings: &Settings) -> Option<Self> {
        let known = || data::REVIEW_FREE_CARDS.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
        settings.words.free_cards.get(word).copied().or_else(known)
    }
}

/// A caregiver's name means itself.
impl Meaning for () {
    fn of(_: &str, _: &Settings) -> Option<Self> {
        Some(())
    }
}

/// Letters of a word that is shown.
const LONGEST_SHOWN: usize = 60;

/// Whether a word may be shown: it is no long text and no number of a person.
pub(super) fn may_show(word: &str) -> bool {
    word.chars().count() <= LONGEST_SHOWN && !may_identify(word)
}

/// Whether a text may identify somebody: six digits with nothing but signs and spaces between, as numbers of persons have.
pub(super) fn may_identify(text: &str) -> bool {
    const DIGITS: u32 = 6;
    let mut digits = 0_u32;
    text.chars().any(|character| {
        digits = match character {
            _ if character.is_numeric() => digits.saturating_add(1),
            _ if character.is_alphabetic() => 0,
            // "19 121212-1212" is one too, and "1912.12.12/1212".
            _ => digits,
        };
        digits >= DIGITS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_however_they_are_punctuated() {
        for (heading, role, amounts) in [
            ("Kontakt-ID", Role::Contact, None),
            ("Personnummer(löpnummer)", Role::Patient, None),
            ("  BESÖKSDATUM ", Role::Day, None),
            ("Belopp, kr", Role::Amount, None),
            ("Belopp (netto)", Role::Amount, Some(AmountsAre::Net)),
            ("Bruttobelopp SEK", Role::Amount, Some(AmountsAre::Gross)),
            ("Belopp exkl. patientavgift", Role::Amount, Some(AmountsAre::Net)),
            ("Pris exkl. patientavgift", Role::Amount, Some(AmountsAre::Net)),
            ("Att debitera", Role::Amount, None),
            ("Vårdtillfälle-ID", Role::Contact, None),
        ] {
            let known = known_heading(heading).map(|(_, known)| (known.role, known.amounts));
            assert_eq!(known, Some((role, amounts)), "{heading}");
        }
        for heading in ["", "kr", "Fakturadatum", "Belopp exkl. moms", "Yrke på chefen"] {
            assert_eq!(known_heading(heading), None, "{heading}");
        }
    }

    #[test]
    fn what_may_be_a_persons_number_is_not_shown() {
        for text in ["191212121212", "121212-1212", "19 1212 12-1212", "1912.12.12/1212", "19\u{a0}12_12", "nr 123456"] {
            assert!(may_identify(text), "{text}");
        }
        for text in ["", "Läkare", "1177 Vårdguiden 2020", "Enhet 12345", "2020-1a12"] {
            assert!(!may_identify(text), "{text}");
        }
    }
}
