//! Headings that divide: "per 1 000 invånare", "kr per invånare", "kostnad per kontakt".

use crate::table_words::says;

/// What a heading divides by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Per {
    Nothing,
    Thousand,
    Inhabitant,
    Other,
}

/// The denominator of a heading, and the heading without it: "kr per invånare" speaks of kronor, not of inhabitants.
pub(super) struct Rate {
    pub(super) per: Per,
    pub(super) rest: String,
}

impl Rate {
    pub(super) fn of(lower: &str) -> Self {
        // "Per region" and "per år" say how the rows are cut, "per 31 december" on which day was counted.
        let mut rest = lower.to_owned();
        for phrase in
            ["per region", "per län", "per år", "per year", "per county", "per den 31", "per 31", "31/12", "och/eller", "and/or"]
        {
            rest = rest.replace(phrase, " ");
        }
        let mut per = Per::Nothing;
        let thousand =
            ["per 1000", "per 1 000", "per 1.000", "per 1,000", "per tusen", "per thousand", "/1000", "/1 000", "/ 1000"];
        let inhabitant = ["per invånare", "per inv", "/invånare", "/inv", "per capita", "per inhabitant", "per person"];
        // "Per 100 000" begins as "per 1 000" does.
        if says(&rest, &["per 100 000", "per 100000", "per 10 000", "per 10000", "per hundra", "per 100 "]) {
            per = Per::Other;
        } else if let Some(phrase) = thousand.iter().find(|phrase| rest.contains(**phrase)) {
            per = Per::Thousand;
            rest = rest.replace(phrase, " ");
            for phrase in ["invånare", "inv", "inhabitants", "listade", "personer"] {
                rest = rest.replace(phrase, " ");
            }
        } else if let Some(phrase) = inhabitant.iter().find(|phrase| rest.contains(**phrase)) {
            per = Per::Inhabitant;
            rest = rest.replace(phrase, " ");
        } else if says(&rest, &[" per ", "per contact", "/kontakt", "/patient", "/besök", "/visit"]) {
            per = Per::Other;
        }
        Self { per, rest }
    }
}
