//! Checks rows one after the other, and at the end what takes all of them.

use crate::data;
use crate::finding::Severity;
use crate::money::Kronor;
use crate::patient_fee::FeeSchedule;
use crate::period::{Day, Period};
use crate::ratio;
use crate::region::{Area, Region};
use crate::review::amount::Amount;
use crate::review::charge::Charge;
use crate::review::checks::duplicate::Duplicate;
use crate::review::checks::totals::SumsOfFile;
use crate::review::checks::{self, Given};
use crate::review::finding::{Code, Detail, Finding, Findings, Place, Roles};
use crate::review::identity::Identities;
use crate::review::kept_rows::{Judgement, KeptRow, KeptRows};
use crate::review::outcome::{InvoiceTotal, Outcome, Totals};
use crate::review::parts::Parts;
use crate::review::patients::Patients;
use crate::review::remark::Remark;
use crate::review::row::Row;
use crate::review::settings::{AmountsAre, Exempt, Role, Settings};
use crate::review::sum::Sum;
use crate::review::terms::{Stretch, Terms};
use crate::review::totals::{Comparison, Sums};
use crate::review::visit::Visit;

/// Goes through the rows of all files.
#[derive(Debug)]
pub struct Reviewer {
    rules: Rules,
    terms: Terms,
    identities: Identities,
    columns: Roles,
    /// As the settings say it, whatever the headings do.
    amounts_by_settings: Option<AmountsAre>,
    known_amounts: Option<AmountsAre>,
    findings: Findings,
    sums: Sums,
    sums_of_file: SumsOfFile,
    /// By rows that round to whole kronor; `None`: there is none.
    rounding: Option<Sum>,
    comparison: Comparison,
    rows: KeptRows,
}

/// What single rows are held against, beside the terms of their day.
#[derive(Debug)]
struct Rules {
    home_region: Region,
    today: Day,
    period: Option<Period>,
    exempt: Exempt,
    has_fees: bool,
    /// The care region whose fees they are; `None`: they are for any.
    fees_of: Option<Area>,
    invoice_total: Option<Amount>,
    /// Whether the amounts of the file that is read now are before or after the fee.
    amounts: Option<AmountsAre>,
}

/// What takes all rows.
#[derive(Debug, Default)]
struct OfAllRows {
    paired_credits: u32,
    credited: Sum,
    patients: Option<Patients>,
}

impl Reviewer {
    /// A reviewer that goes by these settings. `key`: random bytes of this run, by which identities are hashed.
    #[must_use]
    pub fn new(settings: &Settings, key: [u8; 16]) -> Self {
        Self {
            rules: Rules {
                home_region: settings.home_region,
                today: settings.today,
                period: settings.period,
                exempt: settings.exempt,
                has_fees: settings.fees.is_some(),
                fees_of: settings.fees.as_ref().and_then(FeeSchedule::care_region),
                invoice_total: settings.invoice_total,
                amounts: settings.amounts,
            },
            terms: Terms::new(&settings.prices, settings.fees.as_ref()),
            identities: Identities::new(key),
            columns: Roles::default(),
            amounts_by_settings: settings.amounts,
            known_amounts: settings.amounts,
            findings: Findings::default(),
            sums: Sums::default(),
            sums_of_file: SumsOfFile::default(),
            rounding: None,
            comparison: Comparison::default(),
            rows: KeptRows::default(),
        }
    }

    /// A file begins, or its heading was read: which columns it has.
    pub fn has(&mut self, columns: &[Role]) {
        self.columns = self.columns.or(columns.iter().copied().collect());
    }

    /// Whether the amounts of the file that is read now are before or after the fee. What the settings say goes before it.
    pub fn set_amounts(&mut self, amounts: Option<AmountsAre>) {
        self.rules.amounts = self.amounts_by_settings.or(amounts);
        // Files may differ; more is needed to check amounts after the fee.
        self.known_amounts = match (self.known_amounts, self.rules.amounts) {
            (Some(AmountsAre::Net), _) | (_, Some(AmountsAre::Net)) => Some(AmountsAre::Net),
            (known, amounts) => known.or(amounts),
        };
    }

    /// A row of a contact or credit. Rows come in the order of files and of rows in them.
    #[inline]
    pub fn row(&mut self, row: &Row<'_>) {
        let place = Place { file: row.file, row: row.record };
        self.sums.add(row);
        let amount = row.amount.read();
        let is_credit = amount.is_some_and(|amount| amount < Amount::ZERO);
        let judgement = if is_credit { Judgement::AsExpected } else { self.check(place, row) };
        if let Some(amount) = amount {
            self.sums_of_file.add(place.file, amount);
            self.comparison.add(amount, judgement);
        }
        let (contact, patient) = (self.identities.of(row.contact.read()), self.identities.of(row.patient.read()));
        self.rows.keep(place, KeptRow::new(contact, patient, Visit::of(row), amount), judgement);
    }

    /// All that one row tells by itself, and how its amount stands beside what was expected.
    fn check(&mut self, place: Place, row: &Row<'_>) -> Judgement {
        let Self { rules, terms, findings, .. } = self;
        let invoiced = row.amount.read();
        let mut found = |code: Code, detail: Detail, expected: Option<Amount>| {
            findings.add(Finding { code, place, other: None, invoiced, expected, detail });
        };
        if let Some(detail) = checks::missing::find(row) {
            found(Code::Missing, detail, None);
        }
        if row.has_more_cells {
            found(Code::MoreCells, Detail::None, None);
        }
        let stretch: Option<&Stretch> = row.day.read().and_then(|day| terms.on(day));
        let of_day = checks::day::find(row.day, stretch, rules.today, rules.period);
        if let Some(code) = of_day {
            found(code, Detail::None, None);
        }
        let of_contact_type = checks::contact_type::find(row);
        let is_payable = of_contact_type != Some(Code::ContactTypeNotPayable);
        if let Some(code) = of_contact_type {
            found(code, Detail::None, if is_payable { None } else { Some(Amount::ZERO) });
        }
        let of_home_region = checks::home_region::find(row, rules.home_region);
        let is_ours = of_home_region.is_none_or(|(code, _)| code != Code::HomeRegionOther);
        if let Some((code, detail)) = of_home_region {
            found(code, detail, if is_ours { None } else { Some(Amount::ZERO) });
        }
        if let Some((code, detail)) = checks::profession::find(row, stretch) {
            found(code, detail, None);
        }
        let charge = Charge::of(row, stretch, &rules.exempt, rules.amounts, rules.fees_of);
        if checks::fee::is_unreadable(&charge) {
            found(Code::FeeUnreadable, Detail::None, None);
        }
        let of_charge = checks::of_charge(&charge);
        if let Some((code, detail)) = of_charge {
            found(code, detail, charge.expected.only());
        }
        if of_day.is_none() && checks::day::is_unconfirmed(stretch) {
            findings.count(Code::DayListUnconfirmed);
        }
        let Some(amount) = invoiced else { return Judgement::Unknown };
        if !is_ours {
            nothing_expected(amount, Code::HomeRegionOther)
        } else if !is_payable {
            nothing_expected(amount, Code::ContactTypeNotPayable)
        } else {
            match (charge.expected.allows(amount), charge.expected.nearest(amount)) {
                (Some(false), Some(expected)) => {
                    let cause = of_charge.map_or(Code::PriceDiffers, |(code, _)| code);
                    Judgement::Differs { expected, cause }
                }
                (Some(true), _) => Judgement::AsExpected,
                _ => Judgement::Unknown,
            }
        }
    }

    /// A row of totals, which is no contact; it is held against the rows before it. `None`: its amount cannot be read.
    pub fn totals_row(&mut self, place: Place, amount: Option<Amount>) {
        if let Some(finding) = self.sums_of_file.find(place, amount) {
            self.findings.add(finding);
        }
    }

    /// A row that rounds the sum of the rows to whole kronor. It is no contact.
    pub fn rounding_row(&mut self, place: Place, amount: Amount) {
        self.sums_of_file.round(place.file, amount);
        self.rounding.get_or_insert_default().add(amount);
    }

    /// What came of it. `providers`: the words of that column by their number, those that may be shown.
    /// Files, and the questions and remarks of reading them, are for the reader to add.
    #[must_use]
    pub fn finish(mut self, providers: &[Option<String>]) -> Outcome {
        let given = self.given();
        let of_all_rows = self.compare_rows(&given);
        let totals = self.totals(&of_all_rows, providers);
        if totals.invoice_total.is_some_and(|total| !total.difference.decimal().is_zero()) {
            self.findings.count(Code::TotalsInvoiceDiffers);
        }
        self.findings.finish();
        let result = |code| checks::result(code, &given, self.findings.found(code), self.findings.kept_of(code));
        let not_compared = self.rows.not_kept().map(|(rows, first)| Remark {
            code: "file.memory",
            severity: Severity::Error,
            file: first.file,
            row: Some(first.row),
            params: vec![("count", rows.to_string())],
        });
        Outcome {
            files: Vec::new(),
            totals,
            checks: Code::ALL.map(result).into(),
            questions: Vec::new(),
            remarks: not_compared.into_iter().collect(),
            findings: self.findings,
        }
    }

    fn given(&self) -> Given {
        Given {
            columns: self.columns,
            has_period: self.rules.period.is_some(),
            has_invoice_total: self.rules.invoice_total.is_some(),
            has_fees: self.rules.has_fees,
            exempt: self.rules.exempt,
            amounts: self.known_amounts,
            has_totals_row: self.sums_of_file.has_totals_row,
            sources_of_prices: self.terms.sources_of_prices(),
            sources_of_fees: self.terms.sources_of_fees(),
        }
    }

    /// Pairs credits, finds duplicates and counts patients.
    fn compare_rows(&mut self, given: &Given) -> OfAllRows {
        let mut of_all = OfAllRows::default();
        let mut parts = Parts::for_rows(self.rows.rows());
        while parts.is_none() {
            // Rows that there is no memory to compare are said not to be.
            self.rows.shorten(self.rows.rows().wrapping_shr(1));
            parts = Parts::for_rows(self.rows.rows());
        }
        let Self { rows, findings, comparison, .. } = self;
        let mut found = |code: Code, row: u32, other: Option<u32>, expected: Option<Amount>| {
            if let Some(place) = rows.place(row) {
                let other = other.and_then(|other| rows.place(other));
                let invoiced = rows.get(row).and_then(|kept| kept.amount);
                findings.add(Finding { code, place, other, invoiced, expected, detail: Detail::None });
            }
        };
        let mut change = |row: u32, now: fn(Amount) -> Judgement| {
            let amount = rows.get(row).and_then(|kept| kept.amount);
            if let Some(amount) = amount {
                comparison.change(amount, rows.judgement(row), now(amount));
            }
            amount
        };
        // Where nothing says whose they are, that no row belongs to a credit means nothing.
        let can_pair = checks::credit::needs(given).are_met();
        let paired = checks::credit::pair(rows, |credit, contact| match contact {
            None if !can_pair => {}
            None => found(Code::CreditUnpaired, credit, None, None),
            Some(contact) => {
                of_all.paired_credits = of_all.paired_credits.saturating_add(1);
                if let Some(amount) = change(contact, |_| Judgement::AsExpected) {
                    of_all.credited.add(amount);
                }
            }
        });
        let compared = parts.as_mut().and_then(|parts| {
            checks::duplicate::find(rows, parts, given, |Duplicate { code, row, first }| {
                let is_contact = code == Code::DuplicateContact;
                found(code, row, Some(first), is_contact.then_some(Amount::ZERO));
                if is_contact {
                    change(row, |amount| nothing_expected(amount, Code::DuplicateContact));
                }
            })
        });
        of_all.patients = parts.as_mut().and_then(|parts| Patients::count(rows, parts, given.columns));
        if paired.and(compared).is_none() {
            // Some rows have not been compared with the others as they should: none is said to have been.
            self.rows.shorten(0);
        }
        of_all
    }

    fn totals(&self, of_all: &OfAllRows, providers: &[Option<String>]) -> Totals {
        let (contacts, credits, invoiced) = self.sums.all();
        let days = self.sums.days();
        let wanted = days.map(|(_, last)| last.end_of_month());
        let population = wanted.and_then(|day| data::population(Area::Region(self.rules.home_region), day));
        let per_inhabitant = |population: &data::Population| {
            let quotient = ratio::quotient(invoiced.kronor().decimal(), population.inhabitants.into());
            quotient.map(|kronor| Kronor::new(kronor.normalize()))
        };
        Totals {
            contacts,
            credits,
            paired_credits: of_all.paired_credits,
            without_amount: self.sums.without_amount,
            invoiced: invoiced.kronor(),
            credited: of_all.credited.kronor(),
            patients: of_all.patients.as_ref().map(Patients::all),
            contacts_per_patient: of_all.patients.as_ref().map(Patients::by_contacts).unwrap_or_default(),
            expected: self.comparison.expected(),
            invoice_total: self.rules.invoice_total.map(|given| InvoiceTotal {
                given: given.kronor(),
                rounding: self.rounding.map(Sum::kronor),
                difference: invoiced.plus(self.rounding.unwrap_or_default()).minus(Sum::from(given)).kronor(),
            }),
            groups: self.sums.groups(self.columns, providers),
            population,
            invoiced_per_inhabitant: population.and_then(per_inhabitant),
            days,
            years: self.sums.years(of_all.patients.as_ref()),
        }
    }
}

/// Of a row that should not be on the invoice.
fn nothing_expected(amount: Amount, cause: Code) -> Judgement {
    if amount == Amount::ZERO { Judgement::AsExpected } else { Judgement::Differs { expected: Amount::ZERO, cause } }
}

#[cfg(test)]
#[path = "reviewer_tests.rs"]
mod tests;
