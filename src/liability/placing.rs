//! Where volumes lie: which profession, in which stretch of the period, and what is done when that is not known.

use crate::contact::Profession;
use crate::derivation::{Derivation, Figure, FigureName, NodeName};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::period::{Day, Period};
use crate::quantity::{Bounded, Contacts, Share};
use crate::question::Entry;
use crate::region::Area;
use crate::volume::{Mix, Volume};

use super::{Calculator, Stretch};

/// The contacts of an entry, each number once: a number that stands twice would be two unknowns to the bounds.
#[derive(Debug)]
pub(crate) struct EnteredContacts {
    volumes: Vec<Figure<Contacts>>,
    unsplit: Option<Figure<Contacts>>,
    /// All of them, whatever their profession and day.
    pub(crate) all: Figure<Contacts>,
}

impl EnteredContacts {
    /// The contacts of an entry; `None` when none were entered.
    pub(crate) fn of(derivation: &mut Derivation, entry: &Entry) -> Option<Self> {
        let mut volumes = Vec::with_capacity(entry.volumes.len());
        for (position, volume) in entry.volumes.iter().enumerate() {
            let alike = |other: &&Volume| other.profession == volume.profession && other.within == volume.within;
            let row = row_number(entry.volumes.iter().take(position).filter(alike).count());
            let name = NodeName::of(entry.area, FigureName::ProfessionContacts).profession(volume.profession).row(row);
            let name = volume.within.map_or(name, |within| name.from(within.first()));
            volumes.push(derivation.given(name, volume.contacts, None));
        }
        let name = NodeName::of(entry.area, FigureName::Unsplit);
        let unsplit = entry.unsplit.map(|unsplit| derivation.given(name, unsplit.contacts, None));
        let all: Vec<_> = volumes.iter().copied().chain(unsplit).collect();
        if all.is_empty() {
            return None;
        }
        let all = derivation.sum(NodeName::of(entry.area, FigureName::Contacts), &all);
        Some(Self { volumes, unsplit, all })
    }
}

/// A volume in one stretch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    pub(crate) profession: Profession,
    pub(crate) stretch: usize,
    pub(crate) contacts: Figure<Contacts>,
}

impl Calculator<'_> {
    /// Each volume of an entry in the stretch or stretches it may lie in.
    pub(super) fn place(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        entry: &Entry,
        entered: &EnteredContacts,
    ) -> Result<Option<Vec<Placed>>, Error> {
        let mut placed = Vec::new();
        for (volume, contacts) in entry.volumes.iter().zip(&entered.volumes) {
            match volume.within {
                Some(within) => {
                    let stretch = self.stretch_of(entry.area, within)?;
                    placed.push(Placed { profession: volume.profession, stretch, contacts: *contacts });
                }
                None => self.spread(derivation, findings, entry.area, volume.profession, *contacts, &mut placed),
            }
        }
        let Some((unsplit, contacts)) = entry.unsplit.zip(entered.unsplit) else {
            return Ok(Some(placed));
        };
        match unsplit.mix {
            Some(mix) => {
                findings.add(Finding::RoundedMix { mix: mix.id });
                self.split_by(derivation, findings, entry.area, mix, contacts, &mut placed);
            }
            None => {
                findings.add(Finding::AnyMix);
                let named_before = placed.len();
                self.split_anyhow(derivation, findings, entry.area, contacts, &mut placed);
                if placed.len() == named_before {
                    return Ok(None);
                }
            }
        }
        Ok(Some(placed))
    }

    /// Contacts without a profession, split by a published mix.
    fn split_by(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        mix: &Mix,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        for (profession, share) in mix.shares {
            let name = |figure| NodeName::of(area, figure).profession(*profession);
            let share: Figure<Share> = derivation.given(name(FigureName::MixShare), Bounded::exactly(*share), Some(mix.source));
            let contacts = derivation.product(name(FigureName::SplitContacts), contacts, share);
            self.spread(derivation, findings, area, *profession, contacts, placed);
        }
    }

    /// Contacts that may be of any profession that the lists name, on any day: the extremes are all of one in one stretch.
    fn split_anyhow(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        let mut places = Vec::new();
        for profession in Profession::ALL {
            if !self.stretches.iter().all(|stretch| stretch.list.prices.get(profession).is_some()) {
                for stretch in self.stretches.iter().filter(|stretch| stretch.list.prices.get(profession).is_none()) {
                    findings.add(Finding::NamesOnlySome { list: stretch.list.name() });
                }
                continue;
            }
            if self.evenly.is_none() {
                places.extend((0..self.stretches.len()).map(|stretch| (profession, Some(stretch))));
            } else {
                places.push((profession, None));
            }
        }
        if self.evenly.is_none() {
            self.note_crossing(findings);
        }
        let name = |figure, (profession, stretch): (Profession, Option<usize>)| {
            let name = NodeName::of(area, figure).profession(profession);
            let first = stretch.and_then(|stretch| self.stretches.get(stretch)).map(|stretch| stretch.period.first());
            first.map_or(name, |first| name.from(first))
        };
        let names: Vec<_> = places.iter().map(|place| name(FigureName::MixShare, *place)).collect();
        let shares = derivation.one_of::<Share>(&names);
        for (place, share) in places.into_iter().zip(shares) {
            let contacts = derivation.product(name(FigureName::SplitContacts, place), contacts, share);
            match place {
                (profession, Some(stretch)) => placed.push(Placed { profession, stretch, contacts }),
                (profession, None) => self.spread(derivation, findings, area, profession, contacts, placed),
            }
        }
    }

    /// An undated volume over the stretches of the period.
    fn spread(
        &self,
        derivation: &mut Derivation,
        findings: &mut Findings,
        area: Area,
        profession: Profession,
        contacts: Figure<Contacts>,
        placed: &mut Vec<Placed>,
    ) {
        if self.stretches.len() == 1 {
            placed.push(Placed { profession, stretch: 0, contacts });
            return;
        }
        let row = row_number(placed.iter().filter(|other| other.profession == profession && other.stretch == 0).count());
        let name = |figure, stretch: &Stretch<'_>| {
            NodeName::of(area, figure).profession(profession).from(stretch.period.first()).row(row)
        };
        let shares = match &self.evenly {
            Some(shares) => shares.clone(),
            None => {
                self.note_crossing(findings);
                let names: Vec<_> = self.stretches.iter().map(|stretch| name(FigureName::StretchShare, stretch)).collect();
                derivation.one_of(&names)
            }
        };
        for ((stretch, part), share) in self.stretches.iter().enumerate().zip(shares) {
            let contacts = derivation.product(name(FigureName::StretchContacts, part), contacts, share);
            placed.push(Placed { profession, stretch, contacts });
        }
    }

    fn note_crossing(&self, findings: &mut Findings) {
        let days: Vec<Day> = self.stretches.iter().skip(1).map(|stretch| stretch.period.first()).collect();
        if !days.is_empty() {
            findings.add(Finding::CrossesChange { days });
        }
    }

    fn stretch_of(&self, area: Area, within: Period) -> Result<usize, Error> {
        let (from, to) = (within.first(), within.last());
        if !self.question.period.covers(within) {
            return Err(Error::ContactsOutsidePeriod { area, from, to });
        }
        let stretch = self.stretches.iter().position(|stretch| stretch.period.covers(within));
        stretch.ok_or(Error::ContactsAcrossChange { area, from, to })
    }
}

/// The number of a row among those alike. Past 65 535 names repeat, which confuses links but no figure.
fn row_number(earlier: usize) -> u16 {
    u16::try_from(earlier).unwrap_or(u16::MAX)
}

/// Volumes of the same profession and stretch as one: how rows are split or ordered changes nothing.
pub(super) fn gather(derivation: &mut Derivation, area: Area, stretches: &[Stretch<'_>], placed: &[Placed]) -> Vec<Placed> {
    let mut gathered: Vec<Placed> = Vec::with_capacity(placed.len());
    for volume in placed {
        let same = |other: &&Placed| other.profession == volume.profession && other.stretch == volume.stretch;
        if gathered.iter().any(|other| same(&other)) {
            continue;
        }
        let contacts: Vec<_> = placed.iter().filter(same).map(|volume| volume.contacts).collect();
        let contacts = match contacts.as_slice() {
            [only] => *only,
            several => {
                let name = NodeName::of(area, FigureName::PricedContacts).profession(volume.profession);
                let first = stretches.get(volume.stretch).map(|stretch| stretch.period.first());
                derivation.sum(first.map_or(name, |first| name.from(first)), several)
            }
        };
        gathered.push(Placed { contacts, ..*volume });
    }
    gathered
}
