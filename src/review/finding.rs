//! What is found in rows: a code, where, and the amounts it is about. Many are kept, so they are kept by column.

use crate::contact::Profession;
use crate::finding::Severity;
use crate::region::Area;
use crate::review::amount::Amount;
use crate::review::settings::Role;

/// A kind of finding in rows. Codes about files are those of a [`Remark`](crate::review::remark::Remark).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "each is explained where it is checked, in `checks`")]
pub enum Code {
    Missing,
    MoreCells,
    DayUnreadable,
    DayFuture,
    DayNoList,
    DayOutsidePeriod,
    DayListUnconfirmed,
    DuplicateContact,
    DuplicateVisit,
    ContactTypeNotPayable,
    ContactTypeUnknown,
    HomeRegionOther,
    HomeRegionUnknown,
    ProfessionUnknown,
    ProfessionNotListed,
    AmountUnreadable,
    AmountZero,
    AmountImprobable,
    FeeUnreadable,
    FeeNotCollected,
    FeeExempt,
    FeeAbove,
    FeeNotDeducted,
    FeeAgeUnsure,
    PriceOtherProfession,
    PriceDiffers,
    CreditUnpaired,
    TotalsRowDiffers,
    TotalsInvoiceDiffers,
}

impl Code {
    /// How many there are.
    pub const COUNT: usize = 29;

    /// All, in the order they are shown.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Missing,
        Self::MoreCells,
        Self::DayUnreadable,
        Self::DayFuture,
        Self::DayNoList,
        Self::DayOutsidePeriod,
        Self::DayListUnconfirmed,
        Self::DuplicateContact,
        Self::DuplicateVisit,
        Self::ContactTypeNotPayable,
        Self::ContactTypeUnknown,
        Self::HomeRegionOther,
        Self::HomeRegionUnknown,
        Self::ProfessionUnknown,
        Self::ProfessionNotListed,
        Self::AmountUnreadable,
        Self::AmountZero,
        Self::AmountImprobable,
        Self::FeeUnreadable,
        Self::FeeNotCollected,
        Self::FeeExempt,
        Self::FeeAbove,
        Self::FeeNotDeducted,
        Self::FeeAgeUnsure,
        Self::PriceOtherProfession,
        Self::PriceDiffers,
        Self::CreditUnpaired,
        Self::TotalsRowDiffers,
        Self::TotalsInvoiceDiffers,
    ];

    /// The stable code, `price.differs` for example.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::MoreCells => "more_cells",
            Self::DayUnreadable => "day.unreadable",
            Self::DayFuture => "day.future",
            Self::DayNoList => "day.no_list",
            Self::DayOutsidePeriod => "day.outside_period",
            Self::DayListUnconfirmed => "day.list_unconfirmed",
            Self::DuplicateContact => "duplicate.contact",
            Self::DuplicateVisit => "duplicate.visit",
            Self::ContactTypeNotPayable => "contact_type.not_payable",
            Self::ContactTypeUnknown => "contact_type.unknown",
            Self::HomeRegionOther => "home_region.other",
            Self::HomeRegionUnknown => "home_region.unknown",
            Self::ProfessionUnknown => "profession.unknown",
            Self::ProfessionNotListed => "profession.not_listed",
            Self::AmountUnreadable => "amount.unreadable",
            Self::AmountZero => "amount.zero",
            Self::AmountImprobable => "amount.improbable",
            Self::FeeUnreadable => "fee.unreadable",
            Self::FeeNotCollected => "fee.not_collected",
            Self::FeeExempt => "fee.exempt",
            Self::FeeAbove => "fee.above",
            Self::FeeNotDeducted => "fee.not_deducted",
            Self::FeeAgeUnsure => "fee.age_unsure",
            Self::PriceOtherProfession => "price.other_profession",
            Self::PriceDiffers => "price.differs",
            Self::CreditUnpaired => "credit.unpaired",
            Self::TotalsRowDiffers => "totals.row_differs",
            Self::TotalsInvoiceDiffers => "totals.invoice_differs",
        }
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::DuplicateVisit
            | Self::ContactTypeUnknown
            | Self::HomeRegionUnknown
            | Self::ProfessionUnknown
            | Self::FeeAgeUnsure => Severity::Question,
            Self::MoreCells | Self::DayListUnconfirmed => Severity::Note,
            _ => Severity::Error,
        }
    }
}

/// Roles, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u16);

impl Roles {
    /// The same with one more.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        // OK because there are fewer roles than bits.
        Self(self.0 | 1_u16.wrapping_shl(role as u32))
    }

    /// Whether a role is among them.
    #[must_use]
    pub const fn has(self, role: Role) -> bool {
        self.0 & Self(0).with(role).0 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Each, in the order roles are shown.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        roles.into_iter().fold(Self::default(), Self::with)
    }
}

/// What a message needs besides place and amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// The columns it is about.
    Roles(Roles),
    /// The profession that the amount goes with.
    Profession(Profession),
    /// The region that stands there.
    Area(Area),
}

impl Detail {
    /// As it crosses the boundary: codes, with commas between.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::None => String::new(),
            Self::Roles(roles) => roles.iter().map(Role::code).collect::<Vec<_>>().join(","),
            Self::Profession(profession) => profession.code().to_owned(),
            Self::Area(area) => area.code().to_owned(),
        }
    }
}

/// A row, by its file and its number in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, from 0 in the order they were read.
    pub file: u16,
    /// The row's number as a spreadsheet shows it.
    pub row: u32,
}

/// Something found in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// The other row it is about: the earlier of a duplicate.
    pub other: Option<Place>,
    /// The amount that is invoiced; `None`: not known.
    pub invoiced: Option<Amount>,
    /// What was expected; `None`: not known, or more than one would do.
    pub expected: Option<Amount>,
    /// What else.
    pub detail: Detail,
}

/// Findings: up to a limit as they are, and of the rest how many.
#[derive(Debug, Clone)]
pub struct Findings {
    kept: Vec<Finding>,
    found: [u32; Code::COUNT],
    /// How many of a code may be kept.
    shares: [usize; Code::COUNT],
    /// How many of a code are kept now.
    counts: [usize; Code::COUNT],
}

impl Default for Findings {
    fn default() -> Self {
        let (found, shares, counts) = ([0; Code::COUNT], [usize::MAX; Code::COUNT], [0; Code::COUNT]);
        Self { kept: Vec::new(), found, shares, counts }
    }
}

impl Findings {
    /// How many are kept.
    pub const MOST_KEPT: usize = 100_000;
    /// How many are kept for a while, until room has to be shared.
    const MOST_AT_FIRST: usize = 125_000;

    /// Those that are kept, in the order of files and rows.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    /// How many rows have it.
    #[must_use]
    pub fn found(&self, code: Code) -> u32 {
        of(&self.found, code)
    }

    /// How many of them are kept.
    #[must_use]
    pub fn kept_of(&self, code: Code) -> u32 {
        u32::try_from(of(&self.counts, code)).unwrap_or(u32::MAX)
    }

    /// Counts one that is about no single row, or is too frequent to be shown for each.
    pub(super) fn count(&mut self, code: Code) {
        if let Some(found) = self.found.get_mut(code as usize) {
            *found = found.saturating_add(1);
        }
    }

    /// Adds one; when there is no room or no memory it is only counted.
    pub(super) fn add(&mut self, finding: Finding) {
        self.count(finding.code);
        if of(&self.counts, finding.code) >= of(&self.shares, finding.code) {
            return;
        }
        if self.kept.len() == self.kept.capacity() {
            let more = self.kept.len().wrapping_shr(1).max(1_000);
            if self.kept.try_reserve_exact(more).is_err() {
                return;
            }
        }
        self.kept.push(finding);
        if let Some(count) = self.counts.get_mut(finding.code as usize) {
            *count = count.saturating_add(1);
        }
        if self.kept.len() >= Self::MOST_AT_FIRST {
            self.share_room();
        }
    }

    /// Puts them in order, and keeps no more than may be.
    pub(super) fn finish(&mut self) {
        self.share_room();
        self.kept.sort_unstable_by_key(|finding| (finding.place, finding.code));
    }

    /// Keeps of each code the first, as many of each as there is room for: those with few keep all, so that one fault of
    /// every row does not crowd out the others.
    fn share_room(&mut self) {
        if self.kept.len() <= Self::MOST_KEPT {
            return;
        }
        let mut by_count = Code::ALL.map(|code| (of(&self.counts, code), code));
        by_count.sort_unstable();
        let mut room = Self::MOST_KEPT;
        for ((count, code), sharing) in by_count.into_iter().zip((1..=Code::COUNT).rev()) {
            let share = count.min(room.checked_div(sharing).unwrap_or_default());
            room = room.saturating_sub(share);
            if let Some(counts) = self.counts.get_mut(code as usize) {
                *counts = share;
            }
            if let Some(shares) = self.shares.get_mut(code as usize).filter(|_| share < count) {
                *shares = share;
            }
        }
        let mut left = self.counts;
        self.kept.retain(|finding| {
            let left = left.get_mut(finding.code as usize);
            left.is_some_and(|left| left.checked_sub(1).map(|less| *left = less).is_some())
        });
    }
}

fn of<T: Copy + Default>(by_code: &[T; Code::COUNT], code: Code) -> T {
    by_code.get(code as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(code: Code, row: u32) -> Finding {
        Finding { code, place: Place { file: 0, row }, other: None, invoiced: None, expected: None, detail: Detail::None }
    }

    #[test]
    fn codes_are_different_and_each_is_among_all_at_its_place() {
        for (position, code) in Code::ALL.into_iter().enumerate() {
            assert_eq!(code as usize, position);
            assert_eq!(Code::ALL.iter().filter(|other| other.code() == code.code()).count(), 1, "{}", code.code());
        }
    }

    #[test]
    fn details_are_codes_with_commas() {
        let roles: Roles = [Role::Patient, Role::Contact].into_iter().collect();
        assert_eq!(Detail::Roles(roles).text(), "contact,patient");
        assert_eq!(Detail::Profession(Profession::Nurse).text(), "nurse");
        assert_eq!(Detail::None.text(), "");
    }

    #[test]
    fn a_frequent_code_leaves_room_for_rare_ones_and_the_first_are_kept() {
        let mut findings = Findings::default();
        for row in 1..=400_000 {
            findings.add(finding(Code::PriceDiffers, row));
            if row % 2 == 0 {
                findings.add(finding(Code::Missing, row));
            }
            if row % 100_000 == 0 {
                findings.add(finding(Code::DayFuture, row));
            }
        }
        findings.finish();
        assert_eq!(findings.kept().len(), Findings::MOST_KEPT);
        assert_eq!((findings.found(Code::PriceDiffers), findings.found(Code::Missing)), (400_000, 200_000));
        assert_eq!(findings.kept_of(Code::DayFuture), 4);
        assert_eq!(Code::ALL.map(|code| findings.kept_of(code)).iter().sum::<u32>(), 100_000);
        for code in [Code::PriceDiffers, Code::Missing] {
            let rows = findings.kept().iter().filter(|finding| finding.code == code).map(|finding| finding.place.row);
            let first = (1..=400_000).filter(|row| code == Code::PriceDiffers || row % 2 == 0);
            assert!(rows.eq(first.take(findings.kept_of(code) as usize)), "{}", code.code());
        }
    }

    #[test]
    fn few_are_all_kept_in_the_order_of_rows() {
        let mut findings = Findings::default();
        [9, 3, 7].into_iter().for_each(|row| findings.add(finding(Code::DuplicateVisit, row)));
        findings.count(Code::DayListUnconfirmed);
        findings.finish();
        assert_eq!(findings.kept().iter().map(|finding| finding.place.row).collect::<Vec<_>>(), [3, 7, 9]);
        assert_eq!((findings.found(Code::DayListUnconfirmed), findings.kept_of(Code::DayListUnconfirmed)), (1, 0));
    }
}
