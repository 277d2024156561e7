//! What of a sheet is not in its table though it stands there: one finding for all of a kind, with where the first is.

use utomlanskollen::finding::Severity;
use utomlanskollen::own_table::Finding;

use crate::refusal::shortened;
use crate::sink::Sink;

/// All of one kind.
struct Kind {
    code: &'static str,
    first: String,
    count: u32,
}

/// What has been left out so far.
pub(crate) struct LeftOut(Vec<Kind>);

impl LeftOut {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Notes that something at `place` was left out. `code`: why.
    pub(crate) fn add(&mut self, code: &'static str, place: impl ToString) {
        match self.0.iter_mut().find(|kind| kind.code == code) {
            Some(kind) => kind.count = kind.count.saturating_add(1),
            None => self.0.push(Kind { code, first: shortened(&place.to_string()), count: 1 }),
        }
    }

    /// Says it of the sheet.
    pub(crate) fn report(self, sink: &mut impl Sink) {
        for Kind { code, first, count } in self.0 {
            sink.report(Finding::new(code, Severity::Error, vec![("cell", first), ("count", count.to_string())]));
        }
    }
}
