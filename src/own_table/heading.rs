//! What a heading says: the measure, the year, the unit, or that the column names regions. Swedish and English.
//!
//! A heading that speaks of something else than the measures is not bent to fit: "kostnad per kontakt", "läkarkontakter"
//! and "förändring 2019–2020" are understood, and left out with the reason.

use super::column::ColumnUnit;
use crate::comparison_table::CellMeasure;
use crate::region::lower_case;
use crate::table_words::{Scale, Topic, says};

/// What a heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heading {
    pub(super) of: Subject,
    pub(super) year: Option<u16>,
    pub(super) unit: Option<ColumnUnit>,
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
    /// A heading, or several of one column one after the other.
    pub(super) fn read(text: &str) -> Self {
        let lower = plain(text);
        let is = |names: &[&str]| names.contains(&lower.trim_matches(|end: char| matches!(end, '*' | ':' | '.' | ' ')));
        let alias = [
            (REGION, Subject::Region),
            (REGION_CODE, Subject::RegionCode),
            (YEAR, Subject::Year),
            (MEASURE_NAME, Subject::MeasureName),
        ];
        if let Some((_, of)) = alias.into_iter().find(|(names, _)| is(names)) {
            return Self { of, year: None, unit: None };
        }
        let rates = Rates::of(&lower);
        let years = Years::of(&lower);
        let subject = subject(&rates, &years);
        Self { of: subject, year: years.only(), unit: unit(&rates.rest, subject) }
    }

    /// The headings of one column, from above: a measure may stand above its years, or a year above its measures. The lowest
    /// one says most, but where an upper one speaks of a part or a change, so do all below it.
    pub(super) fn of_parts(parts: &[&str]) -> Self {
        let each: Vec<Self> = parts.iter().map(|part| Self::read(part)).collect();
        let Some(lowest) = each.last().copied().filter(|_| each.len() > 1) else {
            return each.first().copied().unwrap_or(Self { of: Subject::Unsaid, year: None, unit: None });
        };
        let is_alias = |of| matches!(of, Subject::Region | Subject::RegionCode | Subject::Year | Subject::MeasureName);
        if let Some(alias) = each.iter().rev().find(|heading| is_alias(heading.of)) {
            return *alias;
        }
        let holds_below = |heading: &&Self| {
            matches!(heading.of, Subject::Other(Unusable::Part | Unusable::Change | Unusable::Referrals | Unusable::PartOfYear))
        };
        let year = each.iter().rev().find_map(|heading| heading.year);
        let unit = each.iter().rev().find_map(|heading| heading.unit);
        let of = if let Some(upper) = each.iter().find(holds_below) {
            upper.of
        } else if matches!(lowest.of, Subject::Measure(_)) {
            lowest.of
        } else {
            let joined = Rates::of(&plain(&parts.join(" ")));
            subject(&joined, &Years { found: year.into_iter().collect(), is_part: false })
        };
        let several = matches!(lowest.of, Subject::Other(Unusable::SeveralYears));
        Self { of: if several { lowest.of } else { of }, year, unit }
    }

    /// Whether it is of any use above a column of a table.
    pub(super) const fn says_something(&self) -> bool {
        self.year.is_some()
            || self.unit.is_some()
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

fn subject(rates: &Rates, years: &Years) -> Subject {
    let lower = rates.rest.as_str();
    let topic = Topic::of(lower);
    let other = |why| Subject::Other(why);
    if says(lower, &["förändring", "ändring", "ökning", "minskning", "change", "differens", "skillnad", "index", "rang", "rank"])
    {
        return other(Unusable::Change);
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
    const UNITS: [&str; 11] = ["i", "kr", "tkr", "kkr", "mnkr", "mkr", "mdkr", "sek", "msek", "ksek", "kronor"];
    let is_scale = |word| Scale::of(word).is_some();
    let mut words = lower.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty());
    words.all(|word| UNITS.contains(&word) || is_scale(word) || is_word_beside_year(word))
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
    let of_primary_care = says(lower, &["primärvård", "primary care", "specialis", "somat"]);
    if of_primary_care && !says(lower, &["faktur", "invoice", "utomlän", "digital", "out-of-"]) {
        Subject::Other(Unusable::OtherCost)
    } else {
        Subject::Measure(CellMeasure::Invoiced)
    }
}

/// The unit that a heading names. That of a share has to be stated; a rate per 1 000 has taken its thousand with it.
fn unit(lower: &str, of: Subject) -> Option<ColumnUnit> {
    let has_word = |wanted: &[&str]| lower.split(|character: char| !character.is_alphabetic()).any(|word| wanted.contains(&word));
    if lower.contains('%') || says(lower, &["procent", "percent"]) {
        return Some(ColumnUnit::Percent);
    }
    if of == Subject::Measure(CellMeasure::ContactsPerThousand) {
        return None;
    }
    let scale = if says(lower, &["1 000 kr", "1000 kr", "1 000-tal", "1000-tal"]) || has_word(&["kkr"]) {
        Some(ColumnUnit::Thousand)
    } else if lower.contains("mn kr") {
        Some(ColumnUnit::Million)
    } else {
        Scale::of(lower).map(|scale| match scale {
            Scale::Thousand => ColumnUnit::Thousand,
            Scale::Million => ColumnUnit::Million,
            Scale::Milliard => ColumnUnit::Billion,
        })
    };
    scale.or_else(|| has_word(&["kr", "kronor", "sek"]).then_some(ColumnUnit::One))
}

/// What a heading divides by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Per {
    Nothing,
    Thousand,
    Inhabitant,
    Other,
}

/// The denominator of a heading, and the heading without it: "kr per invånare" speaks of kronor, not of inhabitants.
struct Rates {
    per: Per,
    rest: String,
}

impl Rates {
    fn of(lower: &str) -> Self {
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

/// The years that a text names.
struct Years {
    found: Vec<u16>,
    is_part: bool,
}

impl Years {
    fn of(lower: &str) -> Self {
        let mut found: Vec<u16> = numbers(lower).filter_map(year_of_digits).collect();
        found.sort_unstable();
        found.dedup();
        // Inhabitants are counted on the last day of the year.
        let without_last_day = ["31 december", "31 dec", "december 31", "dec 31"];
        let rest = without_last_day.iter().fold(lower.to_owned(), |rest, day| rest.replace(day, " "));
        let is_part = says_part_of_year(&rest);
        Self { found, is_part }
    }

    fn only(&self) -> Option<u16> {
        match self.found.as_slice() {
            [year] if !self.is_part => Some(*year),
            _ => None,
        }
    }
}

/// Whether a text names any year, and be it two of them or a part of one.
pub(super) fn names_year(text: &str) -> bool {
    numbers(text).any(|digits| year_of_digits(digits).is_some())
}

/// The year that a text names, if it names one and not a part of it.
pub(super) fn year_in(text: &str) -> Result<u16, YearProblem> {
    let years = Years::of(&plain(text));
    match years.found.as_slice() {
        [] => Err(YearProblem::None),
        [_] if years.is_part => Err(YearProblem::Part),
        [year] => Ok(*year),
        _ => Err(YearProblem::Several),
    }
}

/// Why a text has no year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YearProblem {
    None,
    Part,
    Several,
}

fn says_part_of_year(lower: &str) -> bool {
    const WORDS: [&str; 50] = [
        "kvartal",
        "kv",
        "q1",
        "q2",
        "q3",
        "q4",
        "kv1",
        "kv2",
        "kv3",
        "kv4",
        "quarter",
        "halvår",
        "halvåret",
        "tertial",
        "t1",
        "t2",
        "t3",
        "h1",
        "h2",
        "månad",
        "month",
        "half",
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "january",
        "february",
        "march",
        "may",
        "june",
        "july",
        "august",
        "october",
        "jan",
        "feb",
        "apr",
        "jun",
        "jul",
        "aug",
        "okt",
        "nov",
    ];
    lower.split(|character: char| !character.is_alphanumeric()).any(|word| WORDS.contains(&word))
}

/// Runs of digits, each whole.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_digit()).filter(|digits| !digits.is_empty())
}

/// A year that a table of this may be of.
pub(super) fn year_of_digits(digits: &str) -> Option<u16> {
    let year = digits.parse().ok().filter(|_| digits.len() == 4)?;
    (1990..=2100).contains(&year).then_some(year)
}

/// Lower case, single plain spaces.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    lower_case(&words.join(" ")).replace('\u{ad}', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let heading = Heading::read(text);
        let of = match heading.of {
            Subject::Measure(measure) => measure.code().to_owned(),
            Subject::Other(why) => format!("! {}", why.code().trim_start_matches("own_table.")),
            other => format!("{other:?}"),
        };
        let year = heading.year.map(|year| format!(" {year}")).unwrap_or_default();
        let unit = heading.unit.map(|unit| format!(" {}", unit.code())).unwrap_or_default();
        format!("{of}{year}{unit}")
    }

    #[test]
    fn headings_are_read_as_the_table_says() {
        for (text, expected) in [
            ("Region", "Region"),
            ("Län", "Region"),
            ("HEMREGION", "Region"),
            ("home region", "Region"),
            ("Länskod", "RegionCode"),
            ("region_code", "RegionCode"),
            ("År", "Year"),
            ("Year", "Year"),
            ("Nyckeltal", "MeasureName"),
            ("Värde", "Numbers"),
            ("Antal", "Numbers"),
            ("Andel", "Numbers"),
            ("Kontakter", "contacts"),
            ("Antal digitala vårdkontakter", "contacts"),
            ("Digital out-of-region contacts", "contacts"),
            ("Besök 2019", "contacts 2019"),
            ("Kontakter, tusental", "contacts thousand"),
            ("Kontakter per 1 000 invånare", "contactsPerThousand"),
            ("Kontakter per\u{a0}1\u{a0}000 inv.", "contactsPerThousand"),
            ("Contacts per 1,000 inhabitants", "contactsPerThousand"),
            ("Kontakter per 100 000 invånare", "! column_rate"),
            ("Kontakter per invånare", "! column_rate"),
            ("Patienter per 1 000 invånare", "! column_rate"),
            ("Kontakter per region", "contacts"),
            ("Fakturerat belopp (kr)", "invoiced one"),
            ("Fakturerat, mnkr", "invoiced million"),
            ("Kostnad tkr", "invoiced thousand"),
            ("Belopp i 1 000 kr", "invoiced thousand"),
            ("Invoiced amount, SEK million", "invoiced million"),
            ("Kr per invånare", "invoicedPerInhabitant one"),
            ("Kostnad, kr/inv 2020", "invoicedPerInhabitant 2020 one"),
            ("Fakturerat per invånare", "invoicedPerInhabitant"),
            ("Kostnad per kontakt", "! column_rate"),
            ("Kr/kontakt", "! column_rate one"),
            ("Nettokostnad per invånare", "! column_rate"),
            ("Patienter", "patients"),
            ("Folkmängd per 31 december 2020", "population 2020"),
            ("Befolkning 2020-12-31", "population 2020"),
            ("Population", "population"),
            ("Nettokostnad primärvård, mnkr", "netCost million"),
            ("Net cost of primary care", "netCost"),
            ("Nettokostnad hälso- och sjukvård", "! column_cost"),
            ("Kostnad för primärvård", "! column_cost"),
            ("Andel av primärvårdens nettokostnad", "invoicedShareOfPrimaryCare"),
            ("Andel av primärvårdens kostnad (%)", "invoicedShareOfPrimaryCare percent"),
            ("Share of primary care cost 2021, percent", "invoicedShareOfPrimaryCare 2021 percent"),
            ("Andel läkarkontakter", "! column_part"),
            ("Andel digitala kontakter av primärvårdens kontakter, %", "! column_share percent"),
            ("Läkarkontakter", "! column_part"),
            ("Kontakter, varav kvinnor", "! column_part"),
            ("Förändring 2019–2020, %", "! column_change percent"),
            ("Kontakter 2019/2020", "! column_several_years"),
            ("Kontakter jan–juni 2020", "! column_part_of_year"),
            ("Kontakter kv 1 2020", "! column_part_of_year"),
            ("Antal remisser", "! column_referrals"),
            ("2020", "Unsaid 2020"),
            ("År 2020", "Unsaid 2020"),
            ("2020 (prel.)", "Unsaid 2020"),
            ("2020 mnkr", "Unsaid 2020 million"),
            ("(kr)", "Unsaid one"),
            ("Miljoner kronor", "Unsaid million"),
            ("Kontakter 2020", "contacts 2020"),
            ("Kommentar", "! column_unknown"),
            ("1 234", "! column_unknown"),
            ("", "Unsaid"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
    }

    #[test]
    fn headings_above_each_other_are_one() {
        let read = |parts: &[&str]| {
            let heading = Heading::of_parts(parts);
            (heading.of, heading.year, heading.unit)
        };
        let measure = Subject::Measure;
        for (parts, expected) in [
            (&["Kontakter", "2020"][..], (measure(CellMeasure::Contacts), Some(2020), None)),
            (&["2020", "Fakturerat, tkr"], (measure(CellMeasure::Invoiced), Some(2020), Some(ColumnUnit::Thousand))),
            (&["Kontakter", "Per 1 000 invånare"], (measure(CellMeasure::ContactsPerThousand), None, None)),
            (&["Kontakter", "Antal"], (measure(CellMeasure::Contacts), None, None)),
            (&["Fakturerat", "2019", "mnkr"], (measure(CellMeasure::Invoiced), Some(2019), Some(ColumnUnit::Million))),
            (&["Kontakter 2018–2020", "2018"], (measure(CellMeasure::Contacts), Some(2018), None)),
            (&["Läkare", "Kontakter"], (Subject::Other(Unusable::Part), None, None)),
            (&["Digitala vårdkontakter 2020", "Belopp"], (measure(CellMeasure::Invoiced), Some(2020), None)),
            (&["Region", "2020"], (Subject::Region, None, None)),
            (
                &["Nettokostnad primärvård", "2020", "mnkr"],
                (measure(CellMeasure::NetCost), Some(2020), Some(ColumnUnit::Million)),
            ),
        ] {
            assert_eq!(read(parts), expected, "{parts:?}");
        }
    }

    #[test]
    fn a_title_names_a_measure_only_where_it_names_one() {
        assert_eq!(Heading::only_measure("Digitala vårdkontakter 2020"), Some(CellMeasure::Contacts));
        assert_eq!(Heading::only_measure("Kontakter och fakturerat belopp 2020"), None);
        assert_eq!(Heading::only_measure("Fakturerat belopp, tkr"), Some(CellMeasure::Invoiced));
        assert_eq!(Heading::only_measure("Region Skåne"), None);
    }

    #[test]
    fn a_year_stands_alone() {
        assert_eq!(year_in("Kontakter 2020"), Ok(2020));
        assert_eq!(year_in("2018–2020"), Err(YearProblem::Several));
        assert_eq!(year_in("januari 2020"), Err(YearProblem::Part));
        assert_eq!(year_in("20201"), Err(YearProblem::None));
        assert_eq!(year_in("31 december 2020"), Ok(2020));
    }
}
