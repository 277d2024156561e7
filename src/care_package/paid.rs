//! Who pays.

use super::{Found, Lack};
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::quantity::{Kind, PackageCost};

/// Who pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payer {
    /// The patient.
    Patient,
    /// The home region.
    Region,
    /// An insurer.
    Insurer,
}

impl Payer {
    /// All, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Patient, Self::Region, Self::Insurer];

    /// Name at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::Region => "region",
            Self::Insurer => "insurer",
        }
    }

    /// The payer of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|payer| payer.code() == code)
    }
}

/// With an agreement or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    With,
    Without,
}

impl Side {
    /// The end of a name: "with.patient", or "with" for all together.
    pub(super) const fn part(self, payer: Option<Payer>) -> &'static str {
        match (self, payer) {
            (Self::With, None) => "with",
            (Self::With, Some(Payer::Patient)) => "with.patient",
            (Self::With, Some(Payer::Region)) => "with.region",
            (Self::With, Some(Payer::Insurer)) => "with.insurer",
            (Self::Without, None) => "without",
            (Self::Without, Some(Payer::Patient)) => "without.patient",
            (Self::Without, Some(Payer::Region)) => "without.region",
            (Self::Without, Some(Payer::Insurer)) => "without.insurer",
        }
    }
}

/// What each payer pays, kronor, and all together.
#[derive(Debug, Clone, Copy)]
pub struct Paid {
    /// The patient.
    pub patient: Found,
    /// The home region.
    pub region: Found,
    /// The insurer.
    pub insurer: Found,
    /// The three together.
    pub total: Found,
}

impl Paid {
    /// The part of one payer.
    pub const fn of(&self, payer: Payer) -> Found {
        match payer {
            Payer::Patient => self.patient,
            Payer::Region => self.region,
            Payer::Insurer => self.insurer,
        }
    }
}

/// The same while it is computed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shares<K: Kind> {
    pub(super) payers: [Result<Figure<K>, Lack>; 3],
    pub(super) total: Result<Figure<K>, Lack>,
}

impl<K: Kind> Shares<K> {
    /// Each payer's by a function, and the sum of them.
    pub(super) fn summed(
        total: NodeName,
        derivation: &mut Derivation,
        mut of: impl FnMut(Payer, &mut Derivation) -> Result<Figure<K>, Lack>,
    ) -> Self {
        let payers = Payer::ALL.map(|payer| of(payer, derivation));
        let parts: Result<Vec<_>, _> = payers.into_iter().collect();
        Self { payers, total: parts.map(|parts| derivation.sum(total, &parts)) }
    }

    /// Each by a function of two that belong together, the totals with the parts.
    pub(super) fn combined(
        with: &Self,
        without: &Self,
        mut combine: impl FnMut(Option<Payer>, Figure<K>, Figure<K>) -> Figure<K>,
    ) -> Self {
        let mut both = |payer, one: Result<Figure<K>, Lack>, other: Result<Figure<K>, Lack>| Ok(combine(payer, one?, other?));
        let [patient, region, insurer] = with.payers;
        let [other_patient, other_region, other_insurer] = without.payers;
        Self {
            payers: [
                both(Some(Payer::Patient), patient, other_patient),
                both(Some(Payer::Region), region, other_region),
                both(Some(Payer::Insurer), insurer, other_insurer),
            ],
            total: both(None, with.total, without.total),
        }
    }

    /// The part of one payer.
    pub(super) fn of(&self, payer: Payer) -> Result<Figure<K>, Lack> {
        let [patient, region, insurer] = self.payers;
        match payer {
            Payer::Patient => patient,
            Payer::Region => region,
            Payer::Insurer => insurer,
        }
    }

    /// As it goes out.
    pub(super) fn found(&self) -> Paid {
        let [patient, region, insurer] = self.payers.map(|part| part.map(Figure::node));
        Paid { patient, region, insurer, total: self.total.map(Figure::node) }
    }
}

/// What somebody pays: the sum of the parts that fall on them, of which one that is not known takes the sum with it.
pub(super) fn sum_of_parts(
    name: NodeName,
    parts: &[Option<Result<Figure<PackageCost>, Lack>>],
    derivation: &mut Derivation,
) -> Result<Figure<PackageCost>, Lack> {
    let parts: Vec<_> = parts.iter().copied().flatten().collect::<Result<_, _>>()?;
    Ok(derivation.sum(name, &parts))
}

/// The name of what somebody pays.
pub(super) fn name_of(figure: FigureName, side: Side, payer: Option<Payer>) -> NodeName {
    NodeName::shared(figure).part(side.part(payer))
}
