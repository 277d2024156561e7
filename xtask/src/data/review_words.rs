//! The words of invoice files: what must hold of them, and how the engine has them.

use std::collections::BTreeSet;

use anyhow::bail;

use super::rows::{Data, ReviewWord};
use super::tables::{profession, source, table};

/// Kinds of words, each with the constant it is written to, what that is of and the type of its rows.
const KINDS: [(&str, &str, &str, &str); 6] = [
    ("heading", "REVIEW_HEADINGS", "Headings of invoice files, the more particular first.", "HeadingWord"),
    ("profession", "REVIEW_PROFESSIONS", "Words for professions in invoice files.", "(&str, ProfessionWord)"),
    ("contact_type", "REVIEW_CONTACT_TYPES", "Words for kinds of contact in invoice files.", "(&str, ContactTypeWord, SourceId)"),
    ("initiative", "REVIEW_INITIATIVES", "Words for who began a contact in invoice files.", "(&str, Initiative)"),
    ("free_card", "REVIEW_FREE_CARDS", "Words for having a free card in invoice files.", "(&str, bool)"),
    ("foot", "REVIEW_FEET", "Words of rows that are no contacts in invoice files.", "(&str, FootWord)"),
];

pub(super) fn write(data: &Data) -> anyhow::Result<String> {
    let mut tables = Vec::new();
    for (kind, name, doc, row) in KINDS {
        let words = data.review_words.iter().filter(|word| word.kind == kind);
        let rows: Vec<String> = words.map(|word| written(data, word)).collect::<Result<_, _>>()?;
        tables.push(table(doc, name, row, &rows));
    }
    Ok(tables.join("\n"))
}

fn written(data: &Data, row: &ReviewWord) -> anyhow::Result<String> {
    let (word, meaning) = (&row.word, row.meaning.as_str());
    Ok(match (row.kind.as_str(), meaning) {
        ("heading", "amount_net") => heading(word, "Amount", "Some(AmountsAre::Net)"),
        ("heading", "amount_gross") => heading(word, "Amount", "Some(AmountsAre::Gross)"),
        ("heading", _) => heading(word, role(meaning)?, "None"),
        ("profession", "none") => format!("({word:?}, ProfessionWord::NotListed)"),
        ("profession", _) => format!("({word:?}, ProfessionWord::Listed({}))", profession(meaning)?),
        ("contact_type", "payable") => format!("({word:?}, ContactTypeWord::Payable, {})", cited(data, row)?),
        ("contact_type", "not_payable") => format!("({word:?}, ContactTypeWord::NotPayable, {})", cited(data, row)?),
        ("initiative", "referred") => format!("({word:?}, Initiative::Referred)"),
        ("initiative", "patient_began") => format!("({word:?}, Initiative::Patient)"),
        ("free_card", "yes") => format!("({word:?}, true)"),
        ("free_card", "no") => format!("({word:?}, false)"),
        ("foot", "total") => format!("({word:?}, FootWord::Total)"),
        ("foot", "count") => format!("({word:?}, FootWord::Count)"),
        ("foot", "rounding") => format!("({word:?}, FootWord::Rounding)"),
        ("foot", "page") => format!("({word:?}, FootWord::Page)"),
        (kind, _) => bail!("review_words.csv: {word} of the kind {kind} means {meaning}"),
    })
}

fn heading(word: &str, role: &str, amounts: &str) -> String {
    format!("HeadingWord {{ heading: {word:?}, role: Role::{role}, amounts: {amounts} }}")
}

fn role(name: &str) -> anyhow::Result<&'static str> {
    Ok(match name {
        "contact" => "Contact",
        "patient" => "Patient",
        "day" => "Day",
        "amount" => "Amount",
        "fee" => "Fee",
        "profession" => "Profession",
        "contactType" => "ContactType",
        "careRegion" => "CareRegion",
        "homeRegion" => "HomeRegion",
        "provider" => "Provider",
        "initiative" => "Initiative",
        "freeCard" => "FreeCard",
        "age" => "Age",
        _ => bail!("review_words.csv: no column is a {name}"),
    })
}

fn cited(data: &Data, row: &ReviewWord) -> anyhow::Result<String> {
    let Some(id) = &row.source_id else { bail!("review_words.csv: nobody has published that {} is {}", row.word, row.meaning) };
    source(data, id)
}

/// A word is there once in its kind, and written as it is compared.
pub(super) fn faults(data: &Data, tell: &mut dyn FnMut(String)) {
    let mut words = BTreeSet::new();
    for row in &data.review_words {
        let ReviewWord { kind, word, .. } = row;
        if !words.insert((kind, word)) {
            tell(format!("review_words.csv has the {kind} {word} twice"));
        }
        let is_plain = |of_word: char| of_word.is_lowercase() || of_word.is_ascii_digit() || of_word == ' ';
        let is_compared = if kind == "heading" { word.chars().all(is_plain) } else { word.to_lowercase() == *word };
        if !is_compared || word.split(' ').any(str::is_empty) {
            tell(format!("review_words.csv: the {kind} {word} is not in lower case with single spaces"));
        }
        if !KINDS.iter().any(|(known, ..)| known == kind) {
            tell(format!("review_words.csv: the kind {kind} is not known"));
        }
    }
}
