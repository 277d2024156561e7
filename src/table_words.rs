//! The words of tables: what headings speak of, how statistics write that a number is missing, which rows are of
//! municipalities. Swedish and English.

use crate::contact::Profession;
use crate::region::lower_case;

/// What a heading speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Topic {
    Profession(Profession),
    Contacts,
    Invoiced,
    Patients,
    Inhabitants,
    NetCost,
}

impl Topic {
    /// The topic of a heading in lower case, whatever it says of it: a rate and a share have topics too.
    pub(crate) fn of(lower: &str) -> Option<Self> {
        let has = |words: &[&str]| says(lower, words);
        let mut words = lower.split(|character: char| !character.is_alphabetic());
        let in_kronor = words.any(|word| matches!(word, "kr" | "tkr" | "mnkr" | "mkr" | "mdkr" | "sek"));
        // More particular headings first: "läkarkontakter" is a profession, and a "läkarsekreterare" no doctor.
        let topic = if has(&["sekreterare", "secretar"]) {
            return None;
        } else if has(&["nettokostnad", "net cost"]) {
            Self::NetCost
        } else if has(&["faktur", "belopp", "kostnad", "kronor", "invoice", "amount", "cost"]) || in_kronor {
            Self::Invoiced
        } else if has(&["patient"]) {
            Self::Patients
        } else if has(&["invånare", "befolkning", "folkmängd", "population", "inhabitants"]) {
            Self::Inhabitants
        } else if has(&["psykoterapeut", "psychotherapist"]) {
            Self::Profession(Profession::Psychotherapist)
        } else if has(&["psykolog", "psychologist"]) {
            Self::Profession(Profession::Psychologist)
        } else if has(&["kurator", "counsellor"]) {
            Self::Profession(Profession::Counsellor)
        } else if has(&["fysioterapeut", "sjukgymnast", "physiotherapist"]) {
            Self::Profession(Profession::Physiotherapist)
        } else if has(&["sjukskötersk", "nurse"]) {
            Self::Profession(Profession::Nurse)
        } else if has(&["övrig", "annan", "other"]) {
            Self::Profession(Profession::OtherLicensed)
        } else if has(&["läkar", "doctor", "physician"]) {
            Self::Profession(Profession::Doctor)
        } else if has(&["kontakt", "besök", "antal", "volym", "contact", "visit"]) {
            Self::Contacts
        } else {
            return None;
        };
        Some(topic)
    }
}

/// What one in a column stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scale {
    Thousand,
    Million,
    Milliard,
}

impl Scale {
    /// "mnkr" or "tkr" of a heading such as "Fakturerat, mnkr", in lower case: it belongs to every number under it.
    pub(crate) fn of(lower: &str) -> Option<Self> {
        if says(lower, &["mdkr", "miljard", "billion"]) {
            Some(Self::Milliard)
        } else if says(lower, &["mnkr", "mkr", "msek", "miljon", "million"]) {
            Some(Self::Million)
        } else if says(lower, &["tkr", "tusen", "ksek", "thousand"]) {
            Some(Self::Thousand)
        } else {
            None
        }
    }
}

/// Whether any of `words` is in a text.
pub(crate) fn says(lower: &str, words: &[&str]) -> bool {
    words.iter().any(|word| lower.contains(word))
}

/// Lower case, single plain spaces.
pub(crate) fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    lower_case(&words.join(" ")).replace('\u{ad}', "")
}

/// "..", "-" and "uppgift saknas": the number is missing, and not 0.
pub(crate) fn is_missing(text: &str) -> bool {
    const SIGNS: [&str; 8] = ["..", "...", ".", "-", "\u{2013}", "\u{2212}", "\u{2014}", "\u{2026}"];
    const WORDS: [&str; 9] = ["uppgift saknas", "saknas", "ej svar", "n/a", "na", "#n/a", "nan", "null", "missing"];
    let text = text.trim();
    // Most cells are numbers and names, which begin otherwise.
    match text.as_bytes().first().map(u8::to_ascii_lowercase) {
        None => true,
        Some(b'u' | b's' | b'e' | b'n' | b'm' | b'#') => WORDS.contains(&lower_case(text).as_str()),
        Some(first) if first.is_ascii_alphanumeric() => false,
        Some(_) => SIGNS.contains(&text),
    }
}

/// Municipalities have four digits, or say that they are one.
pub(crate) fn is_municipality(name: &str) -> bool {
    let lower = lower_case(name);
    let digits = lower.bytes().take_while(u8::is_ascii_digit).count();
    lower.ends_with(" kommun") || lower.ends_with("s stad") || (digits == 4 && lower.len() > 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_is_written_in_many_ways_and_none_of_them_is_zero() {
        for text in
            ["", " ", "..", ".", "-", "–", "—", "−", "…", "Uppgift saknas", "UPPGIFT SAKNAS", "n/a", "N/A", "#N/A", " .. "]
        {
            assert!(is_missing(text), "{text:?}");
        }
        for text in ["0", "0,0", "-0", "1 234", "x", "nej", "-5"] {
            assert!(!is_missing(text), "{text:?}");
        }
    }
}
