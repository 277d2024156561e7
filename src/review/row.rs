//! One row of an invoice's care annex (*vårdbilaga*): a contact that is charged for, as it was read.
//!
//! What reads files makes rows; what checks them knows nothing of files. A cell that could not be read is kept apart from one
//! that is empty and from a column that is not there: unknown is not zero.

use crate::contact::Profession;
use crate::period::Day;
use crate::region::Area;
use crate::review::amount::Amount;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<T> {
    /// The file has no such column, or nobody said which one it is.
    NoColumn,
    /// Nothing.
    Empty,
    /// Something that is no value of the column.
    Unreadable,
    /// A value.
    Read(T),
}

impl<T> Cell<T> {
    /// The value, when there is one that could be read.
    pub fn read(self) -> Option<T> {
        match self {
            Self::Read(value) => Some(value),
            Self::NoColumn | Self::Empty | Self::Unreadable => None,
        }
    }
}

/// A word of a column whose words come again and again, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<M> {
    /// Its number among the words of the column, from 0 in the order they first came. Words that differ only in case and
    /// space are one.
    pub number: u32,
    /// What it means; `None`: nobody has said, so it is asked about and not guessed.
    pub meaning: Option<M>,
}

/// What a word for a profession means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfessionWord {
    /// A profession that price lists tell apart.
    Listed(Profession),
    /// None of them: a *läkarsekreterare* is no doctor, and has no price.
    NotListed,
}

/// What a word for a kind of contact means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactTypeWord {
    /// Qualified care that the home region pays for.
    Payable,
    /// Advice, administration, a referral without a medical assessment.
    NotPayable,
}

/// Who began the contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Initiative {
    /// Somebody in care referred the patient.
    Referred,
    /// The patient came by themselves.
    Patient,
}

/// How old the patient is, as exactly as the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// Whole years on the day of the contact.
    Years(u8),
    /// Born some day of this year.
    BirthYear(i32),
    /// Born this day.
    BirthDay(Day),
}

/// A row as it was read. Texts are without space around them.
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    /// The row's number as a spreadsheet shows it, from 1, title and heading included.
    pub record: u32,
    /// The file it is in, from 0 in the order they were read.
    pub file: u16,
    /// Identity of the contact, as bytes of the file.
    pub contact: Cell<&'a [u8]>,
    /// Identity of the patient, as bytes of the file: to be hashed with the key of the run, and never kept.
    pub patient: Cell<&'a [u8]>,
    /// The contact's day.
    pub day: Cell<Day>,
    /// The invoiced amount.
    pub amount: Cell<Amount>,
    /// The patient fee that was collected.
    pub fee: Cell<Amount>,
    /// The profession.
    pub profession: Cell<Word<ProfessionWord>>,
    /// The kind of contact.
    pub contact_type: Cell<Word<ContactTypeWord>>,
    /// The region that charges.
    pub care_region: Cell<Word<Area>>,
    /// The region that is charged.
    pub home_region: Cell<Word<Area>>,
    /// The digital caregiver. Its words mean nothing but themselves.
    pub provider: Cell<Word<()>>,
    /// Whether the patient was referred.
    pub initiative: Cell<Word<Initiative>>,
    /// Whether the patient has a free card (*frikort*).
    pub free_card: Cell<Word<bool>>,
    /// The patient's age or day of birth.
    pub age: Cell<Age>,
    /// Whether cells stand beyond the last column of the heading.
    pub has_more_cells: bool,
}
