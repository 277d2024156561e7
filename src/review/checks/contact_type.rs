//! The kind of contact. Needs its column.
//!
//! - `contact_type.not_payable`, an error: advice, administration, a referral without a medical assessment. The home region
//!   pays for qualified care by licensed staff (sources: `so_def_2021`, `rjh_interpellation`, `lt_2017_05`); which words say
//!   that it is something else is a setting.
//! - `contact_type.unknown`, a question: nobody has said what the word means.

use crate::review::checks::{Given, Needs};
use crate::review::finding::Code;
use crate::review::row::{Cell, ContactTypeWord, Row, Word};
use crate::review::settings::Role;

pub(in crate::review) const SOURCES: [&str; 3] = ["so_def_2021", "rjh_interpellation", "lt_2017_05"];

pub(in crate::review) fn needs(given: &Given) -> Needs {
    Needs::default().columns(given, &[Role::ContactType])
}

/// What is asked about the kind of a contact.
#[inline]
pub(in crate::review) fn find(row: &Row<'_>) -> Option<Code> {
    match row.contact_type {
        Cell::NoColumn | Cell::Empty | Cell::Read(Word { meaning: Some(ContactTypeWord::Payable), .. }) => None,
        Cell::Read(Word { meaning: Some(ContactTypeWord::NotPayable), .. }) => Some(Code::ContactTypeNotPayable),
        Cell::Unreadable | Cell::Read(Word { meaning: None, .. }) => Some(Code::ContactTypeUnknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::{a_row, word};

    #[test]
    fn only_known_words_are_judged() {
        assert_eq!(find(&a_row(2)), None);
        let row = Row { contact_type: word(1, ContactTypeWord::NotPayable), ..a_row(2) };
        assert_eq!(find(&row), Some(Code::ContactTypeNotPayable));
        let row = Row { contact_type: Cell::Read(Word { number: 2, meaning: None }), ..row };
        assert_eq!(find(&row), Some(Code::ContactTypeUnknown));
        assert_eq!(find(&Row { contact_type: Cell::Empty, ..row }), None);
    }
}
