//! The figures of a region, or of all together, before and after, and what their difference comes of.

use rust_decimal::Decimal;

use crate::derivation::{Derivation, Figure, FigureName, NodeId, NodeName, Rule, Stage};
use crate::liability;
use crate::quantity::{Bounded, Contacts, Elsewhere, Liability, RegionTotal, Unit};
use crate::region::Area;

use super::{Effects, Figures, RegionChange, ZeroBefore};

/// Whose figures.
#[derive(Debug, Clone, Copy)]
pub(super) enum Whose {
    /// A region's, or the nation's.
    Area(Area),
    /// Of all regions together.
    All,
}

impl Whose {
    pub(super) const fn name(self, figure: FigureName) -> NodeName {
        match self {
            Self::Area(area) => NodeName::of(area, figure),
            Self::All => NodeName::of_all(figure),
        }
    }

    const fn area(self) -> Option<Area> {
        match self {
            Self::Area(area) => Some(area),
            Self::All => None,
        }
    }
}

/// What can be added up over regions. Of a rate only what it is of can.
const ADDED_UP: [FigureName; 12] = [
    FigureName::Contacts,
    FigureName::PayableContacts,
    FigureName::Gross,
    FigureName::Fees,
    FigureName::Liability,
    FigureName::CentrePart,
    FigureName::CentralPart,
    FigureName::CareSide,
    FigureName::Elsewhere,
    FigureName::Total,
    FigureName::CareRegionPart,
    FigureName::Population,
];

/// A rate, what it is of and what it is for each of.
const RATES: [(FigureName, FigureName, FigureName, Unit); 3] = [
    (FigureName::LiabilityPerContact, FigureName::Liability, FigureName::Contacts, Unit::KronorPerContact),
    (FigureName::LiabilityPerInhabitant, FigureName::Liability, FigureName::Population, Unit::KronorPerInhabitant),
    (FigureName::TotalPerInhabitant, FigureName::Total, FigureName::Population, Unit::KronorPerInhabitant),
];

/// The figures of a region at one time.
#[derive(Debug, Clone, Default)]
pub(super) struct Amounts(Vec<(FigureName, NodeId)>);

impl Amounts {
    /// Those of a region. `elsewhere`: what visits in other places cost it; `None`: there are none.
    pub(super) fn of(
        derivation: &mut Derivation,
        whose: Whose,
        contacts: Figure<Contacts>,
        amounts: liability::Amounts,
        elsewhere: Option<Figure<Elsewhere>>,
        population: Option<NodeId>,
    ) -> Self {
        let nothing = Bounded::exactly(Decimal::ZERO);
        let elsewhere = elsewhere.unwrap_or_else(|| derivation.given(whose.name(FigureName::Elsewhere), nothing, None));
        let liability: Figure<Liability> = amounts.liability;
        let total: Figure<RegionTotal> = derivation.sum_of_amounts(whose.name(FigureName::Total), liability, elsewhere);
        let mut figures = vec![
            (FigureName::Contacts, contacts.node()),
            (FigureName::PayableContacts, amounts.payable.node()),
            (FigureName::Gross, amounts.gross.node()),
            (FigureName::Fees, amounts.fees.node()),
            (FigureName::Liability, liability.node()),
        ];
        if let Some((centre, central)) = amounts.passed_on {
            figures.extend([(FigureName::CentrePart, centre.node()), (FigureName::CentralPart, central.node())]);
        }
        figures.extend([
            (FigureName::CareSide, amounts.care_side.node()),
            (FigureName::Elsewhere, elsewhere.node()),
            (FigureName::Total, total.node()),
        ]);
        figures.extend(amounts.care_region_part.map(|part| (FigureName::CareRegionPart, part.node())));
        figures.extend(population.map(|population| (FigureName::Population, population)));
        Self(figures).with_rates(derivation, whose)
    }

    /// Those of several regions together: sums of what all of them have.
    pub(super) fn of_all<'a>(derivation: &mut Derivation, regions: impl Iterator<Item = &'a Self> + Clone) -> Self {
        let mut figures = Vec::new();
        for name in ADDED_UP {
            let each: Option<Vec<NodeId>> = regions.clone().map(|region| region.get(name)).collect();
            if let Some((unit, each)) = each.and_then(|each| Some((derivation.node(*each.first()?).unit, each))) {
                figures.push((name, derivation.aggregate(NodeName::of_all(name), Rule::Sum, 1, unit, &each)));
            }
        }
        Self(figures).with_rates(derivation, Whose::All)
    }

    fn with_rates(mut self, derivation: &mut Derivation, whose: Whose) -> Self {
        for (name, amount, divisor, unit) in RATES {
            let parts = self.get(amount).zip(self.get(divisor));
            if let Some((amount, divisor)) = parts.filter(|(_, divisor)| !derivation.is_exactly_zero(*divisor)) {
                let rate = derivation.aggregate(whose.name(name), Rule::Quotient, 1, unit, &[amount, divisor]);
                self.0.push((name, rate));
            }
        }
        self
    }

    pub(super) fn get(&self, name: FigureName) -> Option<NodeId> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, node)| *node)
    }

    /// Those that are shown. The population is only what they are divided by.
    fn shown(&self) -> Figures {
        Figures(self.0.iter().copied().filter(|(name, _)| *name != FigureName::Population).collect())
    }
}

/// A region before and after, while the others are being calculated.
#[derive(Debug)]
pub(super) struct Changed {
    pub(super) before: Amounts,
    pub(super) after: Amounts,
    pub(super) effects: Effects,
    pub(super) per_percentage_point: Option<NodeId>,
}

impl Changed {
    /// As it is shown.
    pub(super) fn finished(&self, derivation: &mut Derivation, whose: Whose) -> RegionChange {
        let mut difference = Vec::new();
        for (name, after) in self.after.shown().iter() {
            if let Some(before) = self.before.get(name) {
                let unit = derivation.node(after).unit;
                let named = whose.name(FigureName::Difference).about(name);
                difference.push((name, derivation.aggregate(named, Rule::Difference, 1, unit, &[after, before])));
            }
        }
        self.shown(derivation, whose, Figures(difference))
    }

    fn shown(&self, derivation: &mut Derivation, whose: Whose, difference: Figures) -> RegionChange {
        let mut change = Vec::new();
        for (name, less) in difference.iter() {
            let Some(before) = self.before.get(name) else { continue };
            let share = if derivation.is_exactly_zero(before) {
                Err(ZeroBefore)
            } else {
                let named = whose.name(FigureName::Change).about(name);
                Ok(derivation.aggregate(named, Rule::Quotient, 1, Unit::Share, &[less, before]))
            };
            change.push((name, share));
        }
        RegionChange {
            area: whose.area(),
            before: self.before.shown(),
            after: self.after.shown(),
            difference,
            change,
            effects: self.effects,
            per_percentage_point: self.per_percentage_point,
        }
    }

    /// All regions together. What differs is the sum of what differs in each: a number that stands both before and after is
    /// the same number within a region, which a difference of two sums over many regions could not tell.
    pub(super) fn together(
        derivation: &mut Derivation,
        stage: Stage,
        changes: &[Self],
        regions: &[RegionChange],
    ) -> Option<RegionChange> {
        if let [only] = regions {
            return Some(only.clone());
        }
        let first = regions.first()?;
        let sum = |derivation: &mut Derivation, name: NodeName, each: Vec<NodeId>| {
            let unit = each.first().map_or(Unit::Kronor, |node| derivation.node(*node).unit);
            derivation.aggregate(name, Rule::Sum, 1, unit, &each)
        };
        // The baseline's own sums, unless a region is left out here.
        derivation.begin_stage(stage.step("before"));
        let before = Amounts::of_all(derivation, changes.iter().map(|changed| &changed.before));
        derivation.begin_stage(stage);
        let after = Amounts::of_all(derivation, changes.iter().map(|changed| &changed.after));
        let mut difference = Vec::new();
        for (name, node) in after.shown().iter() {
            let Some(earlier) = before.get(name) else { continue };
            let named = NodeName::of_all(FigureName::Difference).about(name);
            let each: Option<Vec<NodeId>> = regions.iter().map(|region| region.difference.get(name)).collect();
            let less = match each.filter(|_| ADDED_UP.contains(&name)) {
                Some(each) => sum(derivation, named, each),
                None => {
                    let unit = derivation.node(node).unit;
                    derivation.aggregate(named, Rule::Difference, 1, unit, &[node, earlier])
                }
            };
            difference.push((name, less));
        }
        let mut effect = |name, of: fn(&Effects) -> NodeId| {
            let each = regions.iter().map(|region| of(&region.effects)).collect();
            sum(derivation, NodeName::of_all(name), each)
        };
        let effects = Effects {
            volume: effect(FigureName::VolumeEffect, |effects| effects.volume),
            mix: effect(FigureName::MixEffect, |effects| effects.mix),
            payable: effect(FigureName::PayableEffect, |effects| effects.payable),
            price: effect(FigureName::PriceEffect, |effects| effects.price),
            fee: effect(FigureName::FeeEffect, |effects| effects.fee),
            elsewhere: effect(FigureName::ElsewhereEffect, |effects| effects.elsewhere),
        };
        let per_percentage_point = first.per_percentage_point.and_then(|_| {
            let each: Option<Vec<NodeId>> = regions.iter().map(|region| region.per_percentage_point).collect();
            Some(sum(derivation, NodeName::of_all(FigureName::PerPercentagePoint), each?))
        });
        let all = Self { before, after, effects, per_percentage_point };
        Some(all.shown(derivation, Whose::All, Figures(difference)))
    }
}
