//! Whether the patient of a contact pays no fee, by age or free card (*frikort*), as far as the row says it.

use crate::period::Day;
use crate::review::row::{Age, Cell, Row};
use crate::review::settings::{ChildrenFree, Exempt};

/// Whether a patient is exempt from the fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exemption {
    /// Pays none.
    Yes,
    /// Pays.
    No,
    /// The year of birth is not enough: the birthday decides, in the year in which the age is reached.
    Unsure,
    /// The row does not say.
    Unknown,
}

impl Exempt {
    /// Whether there is a rule about age.
    pub(super) const fn has_ages(&self) -> bool {
        self.children.is_some() || self.from_age.is_some()
    }

    /// Whether there is any rule.
    pub(super) const fn has_rules(&self) -> bool {
        self.has_ages() || self.free_card
    }
}

/// Whether the patient of a row is exempt.
///
/// A free card says it. Without one the age decides; an empty cell for the card says as little as no such column, so an age
/// that pays is enough then. No card alone is not enough where ages are exempt too: the patient may be a child.
pub(super) fn exemption(row: &Row<'_>, rules: &Exempt) -> Exemption {
    let card = if rules.free_card { row.free_card } else { Cell::NoColumn };
    let (has_card, card_is_unclear) = match card {
        Cell::Read(word) => (word.meaning, word.meaning.is_none()),
        Cell::Unreadable => (None, true),
        Cell::NoColumn | Cell::Empty => (None, false),
    };
    match (has_card, rules.has_ages()) {
        (Some(true), _) => Exemption::Yes,
        (Some(false), false) => Exemption::No,
        (None, false) if rules.free_card => Exemption::Unknown,
        (None, false) => Exemption::No,
        (_, true) => match by_age(row.age, row.day.read(), rules) {
            Exemption::No if card_is_unclear => Exemption::Unknown,
            by_age => by_age,
        },
    }
}

fn by_age(age: Cell<Age>, day: Option<Day>, rules: &Exempt) -> Exemption {
    let Some(age) = age.read() else { return Exemption::Unknown };
    let Some(ages) = Ages::of(age, day) else { return Exemption::Unknown };
    let children = rules.children.map(|children| match children {
        ChildrenFree::Under(limit) => below(ages.on_the_day, i32::from(limit)),
        ChildrenFree::ThroughYearOf(limit) => below(ages.turned_in_the_year, i32::from(limit).saturating_add(1)),
    });
    let old = rules.from_age.map(|from| not(below(ages.on_the_day, i32::from(from))));
    match (children, old) {
        (Some(Exemption::Yes), _) | (_, Some(Exemption::Yes)) => Exemption::Yes,
        (Some(Exemption::Unsure), _) | (_, Some(Exemption::Unsure)) => Exemption::Unsure,
        _ => Exemption::No,
    }
}

/// Least and greatest age that what the file says allows.
#[derive(Debug, Clone, Copy)]
struct Ages {
    on_the_day: (i32, i32),
    /// The age reached in the calendar year of the contact.
    turned_in_the_year: (i32, i32),
}

impl Ages {
    /// `None`: born after the contact, or the contact has no day that could be read.
    fn of(age: Age, day: Option<Day>) -> Option<Self> {
        let ages = match age {
            Age::Years(years) => {
                let years = i32::from(years);
                Self { on_the_day: (years, years), turned_in_the_year: (years, years.saturating_add(1)) }
            }
            Age::BirthYear(born) => {
                let turned = day?.year().saturating_sub(born);
                Self { on_the_day: (turned.saturating_sub(1).max(0), turned), turned_in_the_year: (turned, turned) }
            }
            Age::BirthDay(born) => {
                let (years, turned) = (day?.whole_years_since(born), day?.year().saturating_sub(born.year()));
                Self { on_the_day: (years, years), turned_in_the_year: (turned, turned) }
            }
        };
        (0 <= ages.on_the_day.0 && 0 <= ages.on_the_day.1).then_some(ages)
    }
}

fn below((least, greatest): (i32, i32), limit: i32) -> Exemption {
    if greatest < limit {
        Exemption::Yes
    } else if least < limit {
        Exemption::Unsure
    } else {
        Exemption::No
    }
}

fn not(exemption: Exemption) -> Exemption {
    match exemption {
        Exemption::Yes => Exemption::No,
        Exemption::No => Exemption::Yes,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::row::Word;
    use crate::review::rows_for_tests::{a_row, day};

    const RULES: Exempt = Exempt { children: Some(ChildrenFree::Under(20)), from_age: Some(85), free_card: true };
    const THROUGH: Exempt = Exempt { children: Some(ChildrenFree::ThroughYearOf(19)), from_age: None, free_card: false };

    fn of(age: Cell<Age>, card: Cell<Word<bool>>, rules: &Exempt) -> Exemption {
        exemption(&Row { age, free_card: card, day: Cell::Read(day("2020-06-15")), ..a_row(7) }, rules)
    }

    fn of_age(age: Age, rules: &Exempt) -> Exemption {
        of(Cell::Read(age), Cell::NoColumn, rules)
    }

    fn card(meaning: Option<bool>) -> Cell<Word<bool>> {
        Cell::Read(Word { number: 0, meaning })
    }

    #[test]
    fn a_year_of_birth_is_unsure_only_in_the_year_of_change() {
        for (born, expected) in [
            (2020, Exemption::Yes),
            (2001, Exemption::Yes),
            (2000, Exemption::Unsure),
            (1999, Exemption::No),
            (1936, Exemption::No),
            (1935, Exemption::Unsure),
            (1934, Exemption::Yes),
            (2021, Exemption::Unknown),
        ] {
            assert_eq!(of_age(Age::BirthYear(born), &RULES), expected, "{born}");
        }
    }

    #[test]
    fn through_a_calendar_year_a_year_of_birth_is_enough_and_an_age_may_not_be() {
        for (age, expected) in [
            (Age::BirthYear(2001), Exemption::Yes),
            (Age::BirthYear(2000), Exemption::No),
            (Age::Years(18), Exemption::Yes),
            (Age::Years(19), Exemption::Unsure),
            (Age::Years(20), Exemption::No),
            (Age::BirthDay(day("2001-01-01")), Exemption::Yes),
            (Age::BirthDay(day("2000-12-31")), Exemption::No),
        ] {
            assert_eq!(of_age(age, &THROUGH), expected, "{age:?}");
        }
    }

    #[test]
    fn a_day_of_birth_decides_on_the_birthday() {
        for (born, expected) in [
            ("2000-06-16", Exemption::Yes),
            ("2000-06-15", Exemption::No),
            ("1935-06-16", Exemption::No),
            ("1935-06-15", Exemption::Yes),
            ("2020-06-16", Exemption::Unknown),
        ] {
            assert_eq!(of_age(Age::BirthDay(day(born)), &RULES), expected, "{born}");
        }
        assert_eq!(of_age(Age::Years(19), &RULES), Exemption::Yes);
        assert_eq!(of_age(Age::Years(20), &RULES), Exemption::No);
        assert_eq!(of_age(Age::Years(85), &RULES), Exemption::Yes);
    }

    #[test]
    fn a_free_card_is_enough_and_none_is_not() {
        let adult = Cell::Read(Age::Years(40));
        assert_eq!(of(adult, card(Some(true)), &RULES), Exemption::Yes);
        assert_eq!(of(Cell::NoColumn, card(Some(true)), &RULES), Exemption::Yes);
        assert_eq!(of(adult, card(Some(false)), &RULES), Exemption::No);
        assert_eq!(of(adult, Cell::Empty, &RULES), Exemption::No);
        assert_eq!(of(adult, card(None), &RULES), Exemption::Unknown, "a word that nobody has explained");
        assert_eq!(of(Cell::Empty, card(Some(false)), &RULES), Exemption::Unknown, "may be a child");
        assert_eq!(of(Cell::Empty, Cell::Empty, &RULES), Exemption::Unknown);
        let only_cards = Exempt { children: None, from_age: None, free_card: true };
        assert_eq!(of(Cell::NoColumn, card(Some(false)), &only_cards), Exemption::No);
        assert_eq!(of(adult, Cell::Empty, &only_cards), Exemption::Unknown);
        let nobody = Exempt { free_card: false, ..only_cards };
        assert_eq!(of(Cell::NoColumn, card(Some(true)), &nobody), Exemption::No, "nobody is exempt");
    }

    #[test]
    fn without_a_day_only_an_age_in_years_says_it() {
        let row = Row { age: Cell::Read(Age::BirthYear(2015)), day: Cell::Unreadable, ..a_row(7) };
        assert_eq!(exemption(&row, &RULES), Exemption::Unknown);
        assert_eq!(exemption(&Row { age: Cell::Read(Age::Years(5)), ..row }, &RULES), Exemption::Yes);
    }
}
