//! The profession. Needs its column.
//!
//! - `profession.not_listed`, an error: it is one that no list prices, or that the list of the day does not name. Source: the
//!   list.
//! - `profession.unknown`, a question: nobody has said what the word means. A *läkarsekreterare* is not taken for a doctor.

use crate::contact::Profession;
use crate::review::checks::{Given, Needs};
use crate::review::finding::{Code, Detail};
use crate::review::row::{Cell, ProfessionWord, Row, Word};
use crate::review::settings::Role;
use crate::review::terms::Stretch;

pub(in crate::review) fn needs(given: &Given) -> Needs {
    Needs::default().columns(given, &[Role::Profession])
}

/// The profession, when it is one that lists tell apart.
#[inline]
pub(in crate::review) fn listed(row: &Row<'_>) -> Option<Profession> {
    match row.profession {
        Cell::Read(Word { meaning: Some(ProfessionWord::Listed(profession)), .. }) => Some(profession),
        _ => None,
    }
}

/// What is asked about a profession.
#[inline]
pub(in crate::review) fn find(row: &Row<'_>, stretch: Option<&Stretch>) -> Option<(Code, Detail)> {
    match row.profession {
        Cell::NoColumn | Cell::Empty => None,
        Cell::Unreadable | Cell::Read(Word { meaning: None, .. }) => Some((Code::ProfessionUnknown, Detail::None)),
        Cell::Read(Word { meaning: Some(ProfessionWord::NotListed), .. }) => Some((Code::ProfessionNotListed, Detail::None)),
        Cell::Read(Word { meaning: Some(ProfessionWord::Listed(profession)), .. }) => {
            let is_left_out = stretch.is_some_and(|stretch| stretch.leaves_out(profession));
            is_left_out.then_some((Code::ProfessionNotListed, Detail::Profession(profession)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::{a_row, day, settings, word};
    use crate::review::terms::Terms;

    #[test]
    fn the_list_of_the_day_decides_who_is_named() {
        let mut terms = Terms::new(&settings().prices, None);
        let row = Row { profession: word(1, ProfessionWord::Listed(Profession::Psychotherapist)), ..a_row(2) };
        let not_listed = |detail| Some((Code::ProfessionNotListed, detail));
        let left_out = not_listed(Detail::Profession(Profession::Psychotherapist));
        assert_eq!(find(&row, terms.on(day("2018-01-01"))), left_out);
        assert_eq!(find(&row, terms.on(day("2020-01-01"))), None);
        assert_eq!(find(&row, terms.on(day("2015-01-01"))), None, "there is no list at all, which is said of the day");
        let row = Row { profession: word(2, ProfessionWord::NotListed), ..row };
        assert_eq!(find(&row, terms.on(day("2020-01-01"))), not_listed(Detail::None));
        let row = Row { profession: Cell::Read(Word { number: 3, meaning: None }), ..row };
        assert_eq!(find(&row, terms.on(day("2020-01-01"))), Some((Code::ProfessionUnknown, Detail::None)));
    }
}
