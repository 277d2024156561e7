//! The baseline, as Räkna answers it, with what scenarios need of its parts.

use crate::assessment::{Assessment, assess};
use crate::contact::PerProfession;
use crate::derivation::{Derivation, Figure, FigureName, Stage};
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::liability::{Calculator, Conditions, EnteredContacts, Volumes};
use crate::quantity::{Contacts, Liability};
use crate::question::{Entry, Question};
use crate::region::Area;

use super::region_change::{Amounts, Whose};
use super::volume::professions_with_contacts;

/// The calculation before.
#[derive(Debug)]
pub(super) struct Baseline<'a> {
    pub(super) question: &'a Question,
    pub(super) regions: Vec<RegionBefore<'a>>,
    /// Regions that were entered and have no contacts or no price.
    pub(super) left_out: Vec<Area>,
    /// What a reader must know.
    pub(super) findings: Vec<Finding>,
    /// The professions with contacts.
    pub(super) professions: PerProfession<bool>,
}

/// A region before.
#[derive(Debug)]
pub(super) struct RegionBefore<'a> {
    pub(super) entry: &'a Entry,
    pub(super) entered: EnteredContacts,
    pub(super) amounts: Amounts,
    pub(super) contacts: Figure<Contacts>,
    pub(super) liability: Figure<Liability>,
}

impl<'a> Baseline<'a> {
    /// The baseline and the derivation that scenarios go on with. Its nodes are those of [`assess`]: what is made again here
    /// is known there.
    ///
    /// # Errors
    /// Those of [`assess`].
    pub(super) fn of(question: &'a Question) -> Result<(Self, Derivation), Error> {
        let Assessment { mut derivation, areas, findings, .. } = assess(question)?;
        derivation.begin_stage(Stage::FIRST);
        // What there is to say was said by `assess`.
        let mut unread = Findings::default();
        let mut calculator = Calculator::new(question, Conditions::default(), &mut derivation, &mut unread);
        let (mut regions, mut left_out) = (Vec::new(), Vec::new());
        let mut all_volumes: Vec<Volumes> = Vec::new();
        for figures in areas.iter().filter(|figures| figures.entered) {
            let area = figures.area;
            let Some(entry) = question.entries.iter().find(|entry| entry.area == area) else { continue };
            let entered = EnteredContacts::of(&mut derivation, entry);
            let found = match (&mut calculator, entered) {
                (Some(calculator), Some(entered)) => {
                    let volumes = calculator.volumes(&mut derivation, &mut unread, entry, &entered)?;
                    volumes.and_then(|volumes| {
                        let amounts = calculator.priced(&mut derivation, &mut unread, area, &volumes)?;
                        let population = figures.get(FigureName::Population).and_then(Result::ok);
                        let (contacts, liability) = (volumes.all, amounts.liability);
                        let amounts = Amounts::of(&mut derivation, Whose::Area(area), contacts, amounts, None, population);
                        all_volumes.push(volumes);
                        Some(RegionBefore { entry, entered, amounts, contacts, liability })
                    })
                }
                _ => None,
            };
            match found {
                Some(region) => regions.push(region),
                None => left_out.push(area),
            }
        }
        if regions.len() > 1 {
            Amounts::of_all(&mut derivation, regions.iter().map(|region| &region.amounts));
        }
        let professions = professions_with_contacts(all_volumes.iter());
        Ok((Self { question, regions, left_out, findings, professions }, derivation))
    }
}
