//! Sums and counts, on their way out.

use utomlanskollen::data::Population;
use utomlanskollen::money::Kronor;
use utomlanskollen::review::outcome::{Cause, Expected, Group, GroupRow, InvoiceTotal, PatientsWith, Totals, Year};
use utomlanskollen_boundary::{array, object, optional};
use wasm_bindgen::JsValue;

/// `ReviewTotals`.
pub(crate) fn totals(totals: &Totals) -> JsValue {
    object([
        ("contacts", totals.contacts.into()),
        ("credits", totals.credits.into()),
        ("pairedCredits", totals.paired_credits.into()),
        ("withoutAmount", totals.without_amount.into()),
        ("invoiced", kronor(totals.invoiced)),
        ("credited", kronor(totals.credited)),
        ("patients", optional(totals.patients)),
        ("contactsPerPatient", array(totals.contacts_per_patient.iter().map(patients_with))),
        ("expected", optional(totals.expected.as_ref().map(expected))),
        ("invoiceTotal", optional(totals.invoice_total.as_ref().map(invoice_total))),
        ("groups", array(totals.groups.iter().map(group))),
        ("population", optional(totals.population.map(population))),
        ("invoicedPerInhabitant", optional(totals.invoiced_per_inhabitant.map(kronor))),
        ("days", optional(totals.days.map(|(from, to)| object([("from", day(from)), ("to", day(to))])))),
        ("years", array(totals.years.iter().map(year))),
    ])
}

/// An amount as text.
pub(crate) fn decimal(kronor: Kronor) -> String {
    kronor.decimal().normalize().to_string()
}

fn kronor(kronor: Kronor) -> JsValue {
    decimal(kronor).into()
}

fn day(day: utomlanskollen::period::Day) -> JsValue {
    day.to_string().into()
}

fn patients_with(some: &PatientsWith) -> JsValue {
    object([
        ("contacts", some.contacts.into()),
        ("orMore", optional(some.or_more.then_some(true))),
        ("patients", some.patients.into()),
    ])
}

fn expected(expected: &Expected) -> JsValue {
    object([
        ("rows", expected.rows.into()),
        ("invoiced", kronor(expected.invoiced)),
        ("expected", kronor(expected.expected)),
        ("difference", kronor(expected.difference)),
        ("causes", array(expected.causes.iter().map(cause))),
    ])
}

fn cause(cause: &Cause) -> JsValue {
    object([("code", cause.code.code().into()), ("rows", cause.rows.into()), ("amount", kronor(cause.amount))])
}

fn invoice_total(total: &InvoiceTotal) -> JsValue {
    object([
        ("given", kronor(total.given)),
        ("rounding", optional(total.rounding.map(kronor))),
        ("difference", kronor(total.difference)),
    ])
}

fn group(group: &Group) -> JsValue {
    object([("by", group.by.code().into()), ("rows", array(group.rows.iter().map(group_row)))])
}

fn group_row(row: &GroupRow) -> JsValue {
    object([
        ("key", (&row.key).into()),
        ("contacts", row.contacts.into()),
        ("credits", row.credits.into()),
        ("invoiced", kronor(row.invoiced)),
    ])
}

fn population(population: &Population) -> JsValue {
    object([
        ("inhabitants", population.inhabitants.into()),
        ("date", day(population.day)),
        ("sourceId", population.source.id().into()),
    ])
}

fn year(year: &Year) -> JsValue {
    let of_profession = |(profession, contacts): &(utomlanskollen::contact::Profession, u32)| {
        object([("profession", profession.code().into()), ("contacts", (*contacts).into())])
    };
    object([
        ("year", year.year.into()),
        ("contacts", year.contacts.into()),
        ("invoiced", kronor(year.invoiced)),
        ("patients", optional(year.patients)),
        ("byProfession", array(year.by_profession.iter().map(of_profession))),
    ])
}
