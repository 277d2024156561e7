//! A digital contact (*digital vårdkontakt*) and the profession of the one who met the patient.
//!
//! A contact is one paid digital meeting. It is not a patient, who may have several, and not a referral.

/// Profession (*yrkeskategori*) as the price lists tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Profession {
    /// *Läkare.*
    Doctor,
    /// *Sjuksköterska.*
    Nurse,
    /// *Fysioterapeut.*
    Physiotherapist,
    /// *Psykolog.*
    Psychologist,
    /// *Kurator.*
    Counsellor,
    /// *Psykoterapeut.* Named by SKL's list first in 2019.
    Psychotherapist,
    /// *Övrig legitimerad personal.*
    OtherLicensed,
}

impl Profession {
    /// All seven, in the order they are shown.
    pub const ALL: [Self; 7] = [
        Self::Doctor,
        Self::Nurse,
        Self::Physiotherapist,
        Self::Psychologist,
        Self::Counsellor,
        Self::Psychotherapist,
        Self::OtherLicensed,
    ];

    /// Name in data files and at the boundary, for example `other_licensed`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Nurse => "nurse",
            Self::Physiotherapist => "physiotherapist",
            Self::Psychologist => "psychologist",
            Self::Counsellor => "counsellor",
            Self::Psychotherapist => "psychotherapist",
            Self::OtherLicensed => "other_licensed",
        }
    }

    /// The profession of a code; `None` for any other text.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profession| profession.code() == code)
    }
}

/// One `T` for each profession, so that none can be forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PerProfession<T>([T; 7]);

impl<T> PerProfession<T> {
    /// A map that asks `make` for each profession.
    #[must_use]
    pub fn new(make: impl FnMut(Profession) -> T) -> Self {
        Self(Profession::ALL.map(make))
    }

    /// A map from values in the order of [`Profession::ALL`].
    #[must_use]
    pub const fn from_array(values: [T; 7]) -> Self {
        Self(values)
    }

    /// The value of a profession.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because the enum has seven variants numbered 0 to 6")]
    pub const fn get(&self, profession: Profession) -> &T {
        &self.0[profession as usize]
    }

    /// The value of a profession, to change.
    #[expect(clippy::indexing_slicing, reason = "OK because the enum has seven variants numbered 0 to 6")]
    pub const fn get_mut(&mut self, profession: Profession) -> &mut T {
        &mut self.0[profession as usize]
    }

    /// Each profession with its value, in the order they are shown.
    pub fn iter(&self) -> impl Iterator<Item = (Profession, &T)> {
        Profession::ALL.into_iter().zip(&self.0)
    }
}
