//! What comes of a review: totals, each check with what came of it, findings, and what is asked.

use crate::contact::Profession;
use crate::money::Kronor;
use crate::period::Day;
use crate::review::file_read::FileRead;
use crate::review::finding::{Code, Findings};
use crate::review::question::Question;
use crate::review::remark::Remark;
use crate::source::SourceId;

/// All that came of the files.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// The files, in the order they were read.
    pub files: Vec<FileRead>,
    /// Sums and counts.
    pub totals: Totals,
    /// Each check, in the order they are shown.
    pub checks: Vec<CheckResult>,
    /// What was found in rows.
    pub findings: Findings,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What must be known of the files.
    pub remarks: Vec<Remark>,
}

/// What came of a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckResult {
    /// What it looks for.
    pub code: Code,
    /// What it needs and does not have: roles of columns, and of the settings "period", "invoiceTotal", "fees", "amounts"
    /// or "exempt"; "totalsRow" where there is none. Empty: it is done.
    pub needs: Vec<&'static str>,
    /// How many rows have it.
    pub found: u32,
    /// How many of them are kept as findings.
    pub kept: u32,
    /// Where its rule was published.
    pub sources: Vec<SourceId>,
}

impl CheckResult {
    /// Whether it could be done.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.needs.is_empty()
    }
}

/// Sums and counts of all rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Rows with an amount not below zero.
    pub contacts: u32,
    /// Rows with an amount below zero.
    pub credits: u32,
    /// Credits that are paired with the contact they take back.
    pub paired_credits: u32,
    /// Rows whose amount is not known.
    pub without_amount: u32,
    /// All amounts, as invoiced.
    pub invoiced: Kronor,
    /// Of contacts that are credited: with their credits it sums to nothing.
    pub credited: Kronor,
    /// Distinct patients of rows with an amount, credits too; `None`: no column says who they are, or there was no memory to
    /// tell them apart.
    pub patients: Option<u32>,
    /// How many patients have so many contacts, from 1; the last is so many or more. Before them 0: those who have only credits,
    /// if there are any. Together all patients.
    pub contacts_per_patient: Vec<PatientsWith>,
    /// What was expected beside what is invoiced; `None`: of no row it is known.
    pub expected: Option<Expected>,
    /// Beside the invoice's own total.
    pub invoice_total: Option<InvoiceTotal>,
    /// By what the columns tell apart; only of columns that are there.
    pub groups: Vec<Group>,
    /// Of the home region; `None`: none is published, or there is no day.
    pub population: Option<&'static crate::data::Population>,
    /// Invoiced kronor for each of them.
    pub invoiced_per_inhabitant: Option<Kronor>,
    /// First and last day.
    pub days: Option<(Day, Day)>,
    /// By calendar year, in order.
    pub years: Vec<Year>,
}

/// How many patients have a number of contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PatientsWith {
    /// So many contacts.
    pub contacts: u8,
    /// Or more.
    pub or_more: bool,
    /// So many patients.
    pub patients: u32,
}

/// What was expected for the rows where that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Rows where it is known.
    pub rows: u32,
    /// Invoiced for them.
    pub invoiced: Kronor,
    /// Expected for them.
    pub expected: Kronor,
    /// Invoiced less expected: the sum of the causes.
    pub difference: Kronor,
    /// Why they differ, each row in one of them.
    pub causes: Vec<Cause>,
}

/// A part of the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// What was found in the rows.
    pub code: Code,
    /// How many rows.
    pub rows: u32,
    /// Invoiced less expected.
    pub amount: Kronor,
}

/// The invoice's own total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvoiceTotal {
    /// As the user gave it.
    pub given: Kronor,
    /// What the rows' sum is rounded by in rows of their own; `None`: there is no such row.
    pub rounding: Option<Kronor>,
    /// The rows' sum, rounded so, less it.
    pub difference: Kronor,
}

/// What rows are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupBy {
    /// Profession.
    Profession,
    /// Digital caregiver.
    Provider,
    /// Calendar month.
    Month,
    /// The region that charges.
    CareRegion,
    /// Kind of contact.
    ContactType,
    /// Referred, or by the patient.
    Initiative,
}

impl GroupBy {
    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Profession => "profession",
            Self::Provider => "provider",
            Self::Month => "month",
            Self::CareRegion => "careRegion",
            Self::ContactType => "contactType",
            Self::Initiative => "initiative",
        }
    }
}

/// Rows by what one column tells apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// By what.
    pub by: GroupBy,
    /// Its rows: together all with an amount.
    pub rows: Vec<GroupRow>,
}

/// Rows that are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRow {
    /// A code (a profession's, a region's, "2020-03", "payable", "referred"), or a provider's name. Empty: not known.
    pub key: String,
    /// Rows with an amount not below zero.
    pub contacts: u32,
    /// Rows with an amount below zero.
    pub credits: u32,
    /// Their sum.
    pub invoiced: Kronor,
}

/// A calendar year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// Which.
    pub year: i32,
    /// Rows with an amount not below zero.
    pub contacts: u32,
    /// Sum of all its amounts, credits too.
    pub invoiced: Kronor,
    /// Distinct patients of its rows with an amount; `None`: as for all years.
    pub patients: Option<u32>,
    /// Its contacts by profession; contacts whose profession is not known are in none.
    pub by_profession: Vec<(Profession, u32)>,
}
