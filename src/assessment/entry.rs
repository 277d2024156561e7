//! The figures of one entry.

use crate::data;
use crate::derivation::{Derivation, Figure, FigureName, NodeId, NodeName, Rule};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::liability::{Amounts, Calculator, EnteredContacts};
use crate::quantity::{
    Amount, Bounded, Contacts, ContactsPerThousand, Divisor, Inhabitants, Invoiced, InvoicedLessGross, Kind, NetCost, Patients,
    Per, ShareOfPrimaryCare, Unit,
};
use crate::question::{Entry, Question};

use super::{AreaFigures, Missing, Outcome};

/// Works out the figures of one entry.
pub(super) struct Assessor<'a> {
    pub(super) question: &'a Question,
    pub(super) entry: &'a Entry,
    pub(super) derivation: &'a mut Derivation,
    pub(super) findings: &'a mut Findings,
    pub(super) figures: &'a mut AreaFigures,
}

impl Assessor<'_> {
    pub(super) fn all(&mut self, calculator: Option<&mut Calculator<'_>>, population: Outcome<Inhabitants>) -> Result<(), Error> {
        let entered = EnteredContacts::of(self.derivation, self.entry);
        let contacts = entered.as_ref().map(|entered| entered.all).ok_or(Missing::NoContacts);
        self.figures.add(FigureName::Contacts, contacts);
        let amounts = match (calculator, &entered) {
            (_, None) => Err(Missing::NoContacts),
            (None, Some(_)) => Err(Missing::NoPrice),
            (Some(calculator), Some(entered)) => {
                calculator.amounts(self.derivation, self.findings, self.entry, entered)?.ok_or(Missing::NoPrice)
            }
        };
        let patients: Outcome<Patients> = self.given(FigureName::Patients, self.entry.patients, Missing::NoPatients);
        let invoiced: Outcome<Invoiced> = self.given(FigureName::Invoiced, self.entry.invoiced, Missing::NoInvoiced);
        let net_cost = self.net_cost();
        self.amounts(&amounts);

        let liability = amounts.map(|amounts| amounts.liability);
        self.rate(FigureName::LiabilityPerContact, liability, contacts, Missing::ZeroContacts);
        let payable = match (self.question.payable_share, &amounts) {
            (None, _) => Err(Missing::PayableRuleOff),
            (Some(_), Err(missing)) => Err(*missing),
            (Some(_), Ok(amounts)) => Ok(amounts.payable),
        };
        self.figures.add(FigureName::PayableContacts, payable);
        self.rate(FigureName::LiabilityPerPayableContact, liability, payable, Missing::ZeroPayableContacts);
        self.rate(FigureName::GrossPerContact, amounts.map(|amounts| amounts.gross), contacts, Missing::ZeroContacts);
        self.rate(FigureName::LiabilityPerPatient, liability, patients, Missing::ZeroPatients);
        self.rate(FigureName::LiabilityPerInhabitant, liability, population, Missing::ZeroPopulation);
        self.share(FigureName::LiabilityShareOfPrimaryCare, liability, net_cost);

        self.rate(FigureName::InvoicedPerContact, invoiced, contacts, Missing::ZeroContacts);
        self.rate(FigureName::InvoicedPerPatient, invoiced, patients, Missing::ZeroPatients);
        self.rate(FigureName::InvoicedPerInhabitant, invoiced, population, Missing::ZeroPopulation);
        self.share(FigureName::InvoicedShareOfPrimaryCare, invoiced, net_cost);
        self.invoiced_against_gross(invoiced, contacts, &amounts);
        self.note_open_invoiced();

        let divisor = self.divisor(population, Missing::ZeroPopulation).map(Figure::node);
        let contacts = contacts.map(Figure::node);
        self.quotient(FigureName::ContactsPerThousand, ContactsPerThousand::UNIT, 1000, contacts, divisor);
        Ok(())
    }

    fn given<K: Kind>(&mut self, name: FigureName, number: Option<Bounded>, missing: Missing) -> Outcome<K> {
        let figure = number.map(|number| self.derivation.given(NodeName::of(self.entry.area, name), number, None)).ok_or(missing);
        self.figures.add(name, figure);
        figure
    }

    fn net_cost(&mut self) -> Outcome<NetCost> {
        let area = self.entry.area;
        let year = self.question.period.calendar_year();
        let own = self.entry.net_cost.map(|(amount, year)| (amount, year, None));
        let found = own.or_else(|| {
            let row = data::net_cost(area, year?)?;
            Some((Bounded::exactly(row.kronor), row.year, Some(row.source)))
        });
        let result = match (found, year) {
            (_, None) => Err(Missing::PartOfYear),
            (None, _) => Err(Missing::NoNetCost),
            (Some((_, of, _)), Some(year)) if of != year => Err(Missing::NetCostOtherYear),
            (Some((amount, _, source)), Some(_)) => {
                Ok(self.derivation.given(NodeName::of(area, FigureName::NetCost), amount, source))
            }
        };
        self.figures.add(FigureName::NetCost, result);
        result
    }

    fn amounts(&mut self, amounts: &Result<Amounts, Missing>) {
        let figures = &mut *self.figures;
        figures.add(FigureName::Gross, amounts.map(|amounts| amounts.gross));
        figures.add(FigureName::Fees, amounts.map(|amounts| amounts.fees));
        figures.add(FigureName::Liability, amounts.map(|amounts| amounts.liability));
        figures.add(FigureName::CareSide, amounts.map(|amounts| amounts.care_side));
        let passed_on = amounts.and_then(|amounts| amounts.passed_on.ok_or(Missing::NoCentreCharge));
        figures.add(FigureName::CentrePart, passed_on.map(|(centre, _)| centre));
        figures.add(FigureName::CentralPart, passed_on.map(|(_, central)| central));
    }

    fn invoiced_against_gross(
        &mut self,
        invoiced: Outcome<Invoiced>,
        contacts: Outcome<Contacts>,
        amounts: &Result<Amounts, Missing>,
    ) {
        let less_gross = invoiced.and_then(|invoiced| {
            let gross = amounts.map(|amounts| amounts.gross)?;
            Ok(self.derivation.difference(NodeName::of(self.entry.area, FigureName::InvoicedLessGross), invoiced, gross))
        });
        self.figures.add(FigureName::InvoicedLessGross, less_gross);
        self.rate::<InvoicedLessGross, Contacts>(
            FigureName::InvoicedLessGrossPerContact,
            less_gross,
            contacts,
            Missing::ZeroContacts,
        );
    }

    /// "At least 16.5 mnkr" over "more than 42 000" has a value and no bounds; it must be said.
    fn note_open_invoiced(&mut self) {
        let open = |number: Bounded| number.low.is_none() || number.high.is_none();
        let contacts = self.entry.unsplit.map(|unsplit| unsplit.contacts);
        let volumes = self.entry.volumes.iter().map(|volume| volume.contacts).chain(contacts);
        if self.entry.invoiced.is_some_and(open) && volumes.into_iter().any(open) {
            self.findings.add(Finding::InvoicedWithoutRange { area: self.entry.area });
        }
    }

    fn divisor<K: Kind>(&self, divisor: Outcome<K>, zero: Missing) -> Outcome<K> {
        divisor.and_then(|divisor| if self.derivation.is_exactly_zero(divisor.node()) { Err(zero) } else { Ok(divisor) })
    }

    fn rate<A: Amount, D: Divisor>(&mut self, name: FigureName, amount: Outcome<A>, divisor: Outcome<D>, zero: Missing) {
        let divisor = self.divisor(divisor, zero).map(Figure::node);
        self.quotient(name, <Per<A, D> as Kind>::UNIT, 1, amount.map(Figure::node), divisor);
    }

    fn share<A: Amount>(&mut self, name: FigureName, amount: Outcome<A>, net_cost: Outcome<NetCost>) {
        let net_cost = self.divisor(net_cost, Missing::ZeroNetCost).map(Figure::node);
        self.quotient(name, <ShareOfPrimaryCare<A> as Kind>::UNIT, 1, amount.map(Figure::node), net_cost);
    }

    /// A quotient, when there is something to divide and to divide by. The callers know the kinds; this is one copy for all.
    #[inline(never)]
    fn quotient(
        &mut self,
        name: FigureName,
        unit: Unit,
        factor: u16,
        numerator: Result<NodeId, Missing>,
        divisor: Result<NodeId, Missing>,
    ) {
        let quotient = numerator.and_then(|numerator| {
            let name = NodeName::of(self.entry.area, name);
            Ok(self.derivation.aggregate(name, Rule::Quotient, factor, unit, &[numerator, divisor?]))
        });
        self.figures.push(name, quotient);
    }
}
