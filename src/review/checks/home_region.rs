//! The region that is charged. Needs its column.
//!
//! - `home_region.other`, an error: it is another than the one that has the invoice reviewed. Each region pays for its own
//!   residents (source: `skr_2020_final`).
//! - `home_region.unknown`, a question: the word is no region that is known.

use crate::region::{Area, Region};
use crate::review::checks::{Given, Needs};
use crate::review::finding::{Code, Detail};
use crate::review::row::{Cell, Row, Word};
use crate::review::settings::Role;

pub(in crate::review) const SOURCES: [&str; 1] = ["skr_2020_final"];

pub(in crate::review) fn needs(given: &Given) -> Needs {
    Needs::default().columns(given, &[Role::HomeRegion])
}

/// What is asked about the region of a row, with the region that stands there.
#[inline]
pub(in crate::review) fn find(row: &Row<'_>, home_region: Region) -> Option<(Code, Detail)> {
    match row.home_region {
        Cell::NoColumn | Cell::Empty => None,
        Cell::Read(Word { meaning: Some(area), .. }) if area == Area::Region(home_region) => None,
        Cell::Read(Word { meaning: Some(area), .. }) => Some((Code::HomeRegionOther, Detail::Area(area))),
        Cell::Unreadable | Cell::Read(Word { meaning: None, .. }) => Some((Code::HomeRegionUnknown, Detail::None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::rows_for_tests::{a_row, settings, word};

    #[test]
    fn another_region_is_named_and_an_unknown_one_asked_about() {
        let home = settings().home_region;
        assert_eq!(find(&a_row(2), home), None);
        let skane = Area::from_code("12").unwrap();
        let row = Row { home_region: word(1, skane), ..a_row(2) };
        assert_eq!(find(&row, home), Some((Code::HomeRegionOther, Detail::Area(skane))));
        let row = Row { home_region: Cell::Read(Word { number: 2, meaning: None }), ..row };
        assert_eq!(find(&row, home), Some((Code::HomeRegionUnknown, Detail::None)));
    }
}
