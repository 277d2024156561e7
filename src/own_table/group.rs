//! Columns that say which part of a region's numbers a row is: a care region, a profession, a sex, a municipality, a month.
//!
//! Only the rows for all parts together are numbers of the region. Parts are never added up here.

use crate::region::Area;
use crate::table_words::plain;

const CARE_REGION: &[&str] = &[
    "vårdregion",
    "vårdgivarregion",
    "vårdande region",
    "utförarregion",
    "utförande region",
    "utförarlän",
    "vårdlän",
    "säljande region",
    "säljarregion",
    "producerande region",
    "mottagande region",
    "fakturerande region",
    "care region",
    "providing region",
    "performing region",
];
const MUNICIPALITY: &[&str] = &["kommun", "kommuner", "kommunnamn", "hemkommun", "municipality", "municipalities"];
const GROUP: &[&str] = &[
    "yrke",
    "yrkesgrupp",
    "yrkeskategori",
    "profession",
    "personalkategori",
    "personalgrupp",
    "vårdgivarkategori",
    "kön",
    "ålder",
    "åldersgrupp",
    "åldersklass",
    "vårdgivare",
    "digital vårdgivare",
    "utförare",
    "leverantör",
    "bolag",
    "företag",
    "kontakttyp",
    "typ av kontakt",
    "kontaktform",
    "besökstyp",
    "vårdform",
    "vårdnivå",
    "verksamhetsområde",
    "diagnos",
    "diagnosgrupp",
    "månad",
    "kvartal",
    "tertial",
    "halvår",
    "vecka",
    "occupation",
    "sex",
    "gender",
    "age",
    "age group",
    "provider",
    "care provider",
    "supplier",
    "company",
    "type of contact",
    "month",
    "quarter",
    "week",
];
/// These have numbers for parts: "1" is January.
const NUMBERED: &[&str] = &["månad", "kvartal", "tertial", "halvår", "vecka", "ålder", "month", "quarter", "week", "age"];

/// What a heading divides the rows by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// The region that gave the care and invoices; never the one that pays.
    CareRegion,
    Municipality,
    Other {
        /// Whether its cells may be numbers.
        numbered: bool,
    },
}

impl Group {
    /// The group of a heading in lower case, without signs at its ends.
    pub(super) fn of(heading: &str) -> Option<Self> {
        if CARE_REGION.iter().any(|name| heading.contains(name)) {
            Some(Self::CareRegion)
        } else if MUNICIPALITY.contains(&heading) {
            Some(Self::Municipality)
        } else {
            GROUP.contains(&heading).then(|| Self::Other { numbered: NUMBERED.contains(&heading) })
        }
    }
}

/// Whether a cell of such a column speaks of all parts together.
pub(super) fn is_all(text: &str) -> bool {
    const ALL: [&str; 13] = [
        "totalt",
        "total",
        "totalsumma",
        "summa",
        "alla",
        "samtliga",
        "all",
        "båda",
        "båda könen",
        "both",
        "both sexes",
        "helår",
        "hela året",
    ];
    const OF_ALL: [&str; 12] = [
        "kön",
        "könen",
        "åldrar",
        "åldersgrupper",
        "yrken",
        "yrkesgrupper",
        "professioner",
        "vårdgivare",
        "utförare",
        "kommuner",
        "ages",
        "providers",
    ];
    let lower = plain(text);
    let of_all = ["alla ", "samtliga ", "all "].iter().find_map(|all| lower.strip_prefix(all));
    ALL.contains(&lower.as_str())
        || of_all.is_some_and(|what| OF_ALL.contains(&what))
        || Area::recognise(&lower) == Some(Area::Nation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_parts_together_are_told_from_one() {
        for text in ["Totalt", "ALLA", "Båda könen", "Samtliga åldrar", "Riket", "Alla yrken", "Helår"] {
            assert!(is_all(text), "{text}");
        }
        for text in ["Kvinnor", "Samtliga läkare", "Alla läkare", "1", "00-19", "Sörmland", ""] {
            assert!(!is_all(text), "{text}");
        }
    }
}
