//! What a contact of 2020 costs: SKL's list of 2019 and the patient fees of Region Sörmland, from January 2020.
//!
//! Sources: `skl_2019_06` and `so_fee_2020` in `data/sources.csv`.

/// A profession of the list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Profession {
    /// As the annex writes it.
    pub(crate) word: &'static str,
    /// Kronor, with the fee in it.
    pub(crate) price: i64,
    /// Kronor.
    pub(crate) fee: i64,
    /// How many of a hundred contacts are with one.
    share: u8,
}

pub(crate) static DOCTOR: Profession = Profession { word: "Läkare", price: 500, fee: 100, share: 58 };
pub(crate) static NURSE: Profession = Profession { word: "Sjuksköterska", price: 275, fee: 0, share: 19 };
pub(crate) static PSYCHOLOGIST: Profession = Profession { word: "Psykolog", price: 425, fee: 100, share: 13 };
static COUNSELLOR: Profession = Profession { word: "Kurator", price: 425, fee: 0, share: 4 };
static PSYCHOTHERAPIST: Profession = Profession { word: "Psykoterapeut", price: 425, fee: 0, share: 3 };
static PHYSIOTHERAPIST: Profession = Profession { word: "Fysioterapeut", price: 275, fee: 0, share: 3 };

static ALL: [&Profession; 6] = [&DOCTOR, &NURSE, &PSYCHOLOGIST, &COUNSELLOR, &PSYCHOTHERAPIST, &PHYSIOTHERAPIST];

impl Profession {
    /// One of them, as often as it is met.
    pub(crate) fn any(random: &mut fastrand::Rng) -> &'static Self {
        let mut left = random.u8(0..100);
        for profession in ALL {
            if left < profession.share {
                return profession;
            }
            left -= profession.share;
        }
        &DOCTOR
    }

    /// Its place among them, to tell contacts apart.
    pub(crate) fn position(&'static self) -> u64 {
        ALL.iter().position(|profession| *profession == self).map_or(0, |position| position as u64)
    }
}

/// Born in these years one turns 20 or 85 in 2020: from the year alone it cannot be said who pays no fee.
pub(crate) const YEARS_OF_CHANGE: [i32; 2] = [2000, 1935];

/// Whether somebody born this year pays no fee through all of 2020. Not to be asked of [`YEARS_OF_CHANGE`].
pub(crate) fn is_free_by_age(birth_year: i32) -> bool {
    birth_year > YEARS_OF_CHANGE[0] || birth_year < YEARS_OF_CHANGE[1]
}
