//! What a heading says: the measure, the year, the unit, or that the column names regions. All one thing: words of Swedish and English.
//!
//! A heading that speaks of something else than the measures is not bent to fit: "kostnad per kontakt", "läkarkontakter"
//! and "förändring 2019–2020" are understood, and left out with the reason.

use super::column::ColumnUnit;
use super::columns::is_amount;
use super::group::Group;
use super::rate::{Per, Rate};
use super::unit_words::{UnitWords, unit_words};
use super::year::Years;
use crate::comparison_table::CellMeasure;
use crate::table_words::{Scale, Topic, plain, says};

/// What a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) of: Subject,
    pub(super) year: Option<u16>,
    pub(super) unit: Option<ColumnUnit>,
    /// An amount whose unit is said in a way that is not read, as "100-tals kr". It is asked about.
    pub(super) is_unit_unclear: bool,
}

/// What the cells under a heading are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// Nothing is said of it: no heading, or only a year or a unit.
    Unsaid,
    /// Names of regions.
    Region,
    /// Codes of regions.
    RegionCode,
    /// Which part of a region's numbers a row is.
    Group(Group),
    /// Years.
    Year,
    /// What the numbers of the row are of.
    MeasureName,
    /// "Antal", "värde": numbers, but of what?
    Numbers,
    /// Numbers of a measure.
    Measure(CellMeasure),
    /// Something that is no measure here.
    Other(Unusable),
}

/// Why a column is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unusable {
    NotUnderstood,
    /// A profession, a sex, an age: only a part of the contacts.
    Part,
    /// A rate that is computed here and not read, or that nothing can be made of.
    OtherRate,
    OtherShare,
    OtherCost,
    Change,
    Referrals,
    PartOfYear,
    SeveralYears,
    /// In a unit that is not read.
    Unit,
    /// A revenue, a budget, an average: beside a word for a measure it is none.
    OtherThing,
}

impl Unusable {
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::NotUnderstood => "own_table.column_unknown",
            Self::Part => "own_table.column_part",
            Self::OtherRate => "own_table.column_rate",
            Self::OtherShare => "own_table.column_share",
            Self::OtherCost => "own_table.column_cost",
            Self::Change => "own_table.column_change",
            Self::Referrals => "own_table.column_referrals",
            Self::PartOfYear => "own_table.column_part_of_year",
            Self::SeveralYears => "own_table.column_several_years",
            Self::Unit => "own_table.column_unit",
            Self::OtherThing => "own_table.column_other_thing",
        }
    }
}

const REGION: &[&str] = &[
    "region",
    "regioner",
    "regionnamn",
    "region/län",
    "län/region",
    "län",
    "länsnamn",
    "landsting",
    "landsting/region",
    "region/landsting",
    "hemregion",
    "hemlän",
    "huvudman",
    "område",
    "regions",
    "region name",
    "name of region",
    "home region",
    "county",
    "area",
];
const REGION_CODE: &[&str] = &[
    "kod",
    "regionkod",
    "länskod",
    "landstingskod",
    "kommunkod",
    "områdeskod",
    "länsnr",
    "code",
    "region code",
    "region_code",
    "county code",
    "area code",
    "region id",
    "id",
];
const YEAR: &[&str] = &["år", "årtal", "kalenderår", "verksamhetsår", "year", "calendar year"];
const MEASURE_NAME: &[&str] =
    &["mått", "mätetal", "nyckeltal", "indikator", "variabel", "uppgift", "measure", "indicator", "variable", "figure"];
const NUMBERS: &[&str] =
    &["värde", "utfall", "antal", "volym", "tal", "value", "number", "count", "volume", "summa", "totalt", "total"];

impl Heading {
    const UNSAID: Self = Self { of: Subject::Unsaid, year: None, unit: None, is_unit_unclear: false };

    /// A heading, or several of one column one after the other.
    pub(super) fn read(text: &str) -> Self {
        let lower = plain(text);
        let name = lower.trim_matches(|end: char| matches!(end, '*' | ':' | '.' | ' '));
        let is = |names: &[&str]| names.contains(&name);
        let alias = [
            (REGION, Subject::Region),
            (REGION_CODE, Subject::RegionCode),
            (YEAR, Subject::Year),
            (MEASURE_NAME, Subject::MeasureName),
        ];
        if let Some((_, of)) = alias.into_iter().find(|(names, _)| is(names)) {
            return Self { of, ..Self::UNSAID };
        }
        if let Some(group) = Group::of(name) {
            return Self { of: Subject::Group(group), ..Self::UNSAID };
        }
        let rates = Rate::of(&lower);
        let years = Years::of(&lower);
        let subject = subject(&rates, &years);
        let unit = unit(&rates.rest, subject);
        let of = match subject {
            Subject::Measure(measure) if unit == UnitWords::Unclear && !is_amount(measure) => Subject::Other(Unusable::Unit),
            subject => subject,
        };
        let known = if let UnitWords::Known(unit) = unit { Some(unit) } else { None };
        Self { of, year: years.only(), unit: known, is_unit_unclear: unit == UnitWords::Unclear }
    }

    /// The headings of one column, from above: a measure may stand above its years, or a year above its measures. The lowest
    /// one says most, but where an upper one speaks of a part or a change, so do all below it.
    pub(super) fn of_parts(parts: &[&str]) -> Self {
        let each: Vec<Self> = parts.iter().map(|part| Self::read(part)).collect();
        let Some(lowest) = each.last().copied().filter(|_| each.len() > 1) else {
            return each.first().copied().unwrap_or(Self::UNSAID);
        };
        let is_alias =
            |of| matches!(of, Subject::Group(_) | Subject::Region | Subject::RegionCode | Subject::Year | Subject::MeasureName);
        if let Some(alias) = each.iter().rev().find(|heading| is_alias(heading.of)) {
            return *alias;
        }
        let holds_below = |heading: &&Self| {
            matches!(
                heading.of,
                Subject::Other(
                    Unusable::Part | Unusable::Change | Unusable::OtherThing | Unusable::Referrals | Unusable::PartOfYear
                )
            )
        };
        let year = each.iter().rev().find_map(|heading| heading.year);
        let of_unit = each.iter().rev().find(|heading| heading.unit.is_some() || heading.is_unit_unclear);
        let (unit, is_unit_unclear) = of_unit.map_or((None, false), |heading| (heading.unit, heading.is_unit_unclear));
        let of = if let Some(upper) = each.iter().find(holds_below) {
            upper.of
        } else if matches!(lowest.of, Subject::Measure(_)) {
            lowest.of
        } else {
            let joined = Rate::of(&plain(&parts.join(" ")));
            subject(&joined, &Years { found: year.into_iter().collect(), is_part: false })
        };
        let several = matches!(lowest.of, Subject::Other(Unusable::SeveralYears));
        Self { of: if several { lowest.of } else { of }, year, unit, is_unit_unclear }
    }

    /// Whether it is of any use above a column of a table.
    pub(super) const fn says_something(&self) -> bool {
        self.year.is_some()
            || self.unit.is_some()
            || self.is_unit_unclear
            || !matches!(self.of, Subject::Unsaid | Subject::Other(Unusable::NotUnderstood))
    }

    /// The only measure that a line of text names, as a title does: none where it names two.
    pub(super) fn only_measure(text: &str) -> Option<CellMeasure> {
        let lower = plain(text);
        let names_amount = says(&lower, &["kostnad", "belopp", "faktur", "kronor", "cost", "amount", "invoice"]);
        let names_contacts = says(&lower, &["kontakt", "besök", "contact", "visit"]);
        let names_patients = says(&lower, &["patient"]);
        let topics = [names_amount, names_contacts, names_patients];
        let one_topic = topics.iter().filter(|named| **named).count() <= 1;
        match Self::read(text).of {
            Subject::Measure(measure) if one_topic => Some(measure),
            _ => None,
        }
    }
}

fn subject(rates: &Rate, years: &Years) -> Subject {
    let lower = rates.rest.as_str();
    let topic = Topic::of(lower);
    let other = |why| Subject::Other(why);
    if says(lower, &["förändring", "ändring", "ökning", "minskning", "change", "differens", "skillnad", "index", "rang", "rank"])
    {
        return other(Unusable::Change);
    }
    if is_other_thing(lower) {
        return other(Unusable::OtherThing);
    }
    if years.is_part {
        return other(Unusable::PartOfYear);
    }
    if years.found.len() > 1 {
        return other(Unusable::SeveralYears);
    }
    if says(lower, &["remiss", "referral"]) {
        return other(Unusable::Referrals);
    }
    if matches!(topic, Some(Topic::Profession(_))) || is_part(lower) {
        return other(Unusable::Part);
    }
    let amount = matches!(topic, Some(Topic::Invoiced));
    match rates.per {
        Per::Other => other(Unusable::OtherRate),
        Per::Thousand if topic == Some(Topic::Contacts) => Subject::Measure(CellMeasure::ContactsPerThousand),
        Per::Inhabitant if amount => Subject::Measure(CellMeasure::InvoicedPerInhabitant),
        Per::Thousand | Per::Inhabitant if topic.is_none() => Subject::Numbers,
        Per::Thousand | Per::Inhabitant => other(Unusable::OtherRate),
        Per::Nothing if says(lower, &["andel", "share", "procent", "percent", "%"]) => share(lower, topic),
        Per::Nothing => match topic {
            Some(Topic::NetCost) => net_cost(lower),
            Some(Topic::Invoiced) if is_only_unit(lower) => Subject::Unsaid,
            Some(Topic::Invoiced) => invoiced(lower),
            Some(Topic::Patients) => Subject::Measure(CellMeasure::Patients),
            Some(Topic::Inhabitants) => Subject::Measure(CellMeasure::Population),
            Some(Topic::Contacts) if says(lower, &["kontakt", "besök", "contact", "visit"]) => {
                Subject::Measure(CellMeasure::Contacts)
            }
            Some(Topic::Contacts | Topic::Profession(_)) => Subject::Numbers,
            None => named_by_nothing(lower, years),
        },
    }
}

/// A heading without a topic: a year, a unit, a word for numbers, or something else.
fn named_by_nothing(lower: &str, years: &Years) -> Subject {
    let words: Vec<&str> = lower
        .split(|character: char| !character.is_alphabetic())
        .filter(|word| !word.is_empty() && !is_word_beside_year(word))
        .collect();
    if words.iter().any(|word| NUMBERS.contains(word)) {
        Subject::Numbers
    } else if words.is_empty() && (years.only().is_some() || !lower.chars().any(char::is_alphanumeric)) {
        Subject::Unsaid
    } else if words.is_empty() || Scale::of(lower).is_none() {
        Subject::Other(Unusable::NotUnderstood)
    } else {
        Subject::Unsaid
    }
}

/// "År 2020", "helår 2020", "2020 (prel.)", "31 december 2020".
fn is_word_beside_year(word: &str) -> bool {
    const WORDS: [&str; 13] =
        ["år", "året", "helår", "year", "prel", "preliminär", "preliminary", "den", "per", "december", "dec", "kv", "st"];
    WORDS.contains(&word)
}

/// "Mnkr", "kr 2020": in kronor, but what?
fn is_only_unit(lower: &str) -> bool {
    const UNITS: [&str; 21] = [
        "i",
        "kr",
        "tkr",
        "kkr",
        "mnkr",
        "mkr",
        "mdkr",
        "sek",
        "msek",
        "ksek",
        "kronor",
        "milj",
        "mn",
        "m",
        "mdr",
        "md",
        "bn",
        "tal",
        "tals",
        "hundratal",
        "hundratals",
    ];
    let is_scale = |word| Scale::of(word).is_some();
    let mut words = lower.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| UNITS.contains(&word) || is_scale(word) || is_word_beside_year(word))
}

/// Whether a heading has a word that makes it something else than what is invoiced or counted here.
fn is_other_thing(lower: &str) -> bool {
    const PARTS: [&str; 24] = [
        "intäkt",
        "läkemedel",
        "patientavgift",
        "genomsnitt",
        "budget",
        "avvikelse",
        "prognos",
        "avbok",
        "till andra regioner",
        "till andra landsting",
        "per dag",
        "/dag",
        "per day",
        "telefon",
        "inom regionen",
        "inom länet",
        "kumulativ",
        "ackumulera",
        "revenue",
        "average",
        "forecast",
        "cancel",
        "€",
        "$",
    ];
    const WORDS: [&str; 14] = [
        "medel",
        "medelvärde",
        "medelantal",
        "median",
        "mean",
        "såld",
        "sålda",
        "sålt",
        "sold",
        "eur",
        "euro",
        "usd",
        "öre",
        "cumulative",
    ];
    says(lower, &PARTS) || lower.split(|character: char| !character.is_alphabetic()).any(|word| WORDS.contains(&word))
}

fn is_part(lower: &str) -> bool {
    let has_word = |wanted: &[&str]| lower.split(|character: char| !character.is_alphabetic()).any(|word| wanted.contains(&word));
    says(lower, &["varav", "därav", "of which", "kvinn", "flick", "pojk", "women", "ålder", "fysisk", "physical"])
        || has_word(&["män", "men", "girls", "boys", "aged"])
}

fn share(lower: &str, topic: Option<Topic>) -> Subject {
    let of_primary_care = says(lower, &["primärvård", "primary care", "nettokostnad", "net cost"]);
    let of_part = says(lower, &["kontakt", "besök", "contact", "visit", "patient"]);
    if of_primary_care && !of_part {
        Subject::Measure(CellMeasure::InvoicedShareOfPrimaryCare)
    } else if topic.is_none() && says(lower, &["andel", "share"]) {
        // "Andel": of what has to be asked.
        Subject::Numbers
    } else {
        Subject::Other(Unusable::OtherShare)
    }
}

fn net_cost(lower: &str) -> Subject {
    let of_other_care = says(lower, &["hälso", "specialis", "somat", "psykiatri", "health", "hospital", "tandvård"]);
    if of_other_care && !says(lower, &["primärvård", "primary care"]) {
        Subject::Other(Unusable::OtherCost)
    } else {
        Subject::Measure(CellMeasure::NetCost)
    }
}

fn invoiced(lower: &str) -> Subject {
    let of_primary_care = says(lower, &["primärvård", "primary care", "specialis", "somat", "hälso", "health"]);
    if of_primary_care && !says(lower, &["faktur", "invoice", "utomlän", "digital", "out-of-"]) {
        Subject::Other(Unusable::OtherCost)
    } else {
        Subject::Measure(CellMeasure::Invoiced)
    }
}

/// The unit that a heading names. That of a share has to be stated; a rate per 1 000 has taken its thousand with it.
fn unit(lower: &str, of: Subject) -> UnitWords {
    if lower.contains('%') || says(lower, &["procent", "percent"]) {
        UnitWords::Known(ColumnUnit::Percent)
    } else if of == Subject::Measure(CellMeasure::ContactsPerThousand) {
        UnitWords::Nothing
    } else {
        unit_words(lower)
    }
}

#[cfg(test)]
mod tests;
