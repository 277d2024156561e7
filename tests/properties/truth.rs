//! What may be true behind a question in which something is not known: the same question with everything decided.

use rust_decimal::Decimal;
use utomlanskollen::centre_charge::CentreCharges;
use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::liability::{Stretch, stretches};
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::Validity;
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::{Entry, Question};
use utomlanskollen::volume::{Allocation, Volume};

/// Decides what is not known.
pub(crate) enum Dice<'a> {
    /// At random, from bytes that are used one after the other and again from the start.
    Random { bytes: &'a [u8], used: usize },
    /// At the ends only, one combination after the other: a wheel for each decision, with its size.
    Ends { wheels: Vec<(usize, usize)>, turned: usize },
}

/// Larger than any price, for the upper end of something that has none.
const LARGE: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

impl<'a> Dice<'a> {
    pub(crate) const fn random(bytes: &'a [u8]) -> Self {
        Self::Random { bytes, used: 0 }
    }

    pub(crate) const fn ends() -> Self {
        Self::Ends { wheels: Vec::new(), turned: 0 }
    }

    /// Goes on to the next combination of ends; `false` after the last.
    pub(crate) fn next(&mut self) -> bool {
        let Self::Ends { wheels, turned } = self else { return false };
        *turned = 0;
        for (at, size) in wheels {
            *at += 1;
            if at < size {
                return true;
            }
            *at = 0;
        }
        false
    }

    /// One of `size` possibilities.
    fn pick(&mut self, size: usize) -> usize {
        match self {
            Self::Random { bytes, used } => {
                *used += 1;
                usize::from(bytes[*used % bytes.len()]) % size
            }
            Self::Ends { wheels, turned } => {
                if *turned == wheels.len() {
                    wheels.push((0, size));
                }
                *turned += 1;
                wheels[*turned - 1].0
            }
        }
    }

    fn number(&mut self, number: Bounded) -> Bounded {
        if number.is_exact() {
            return number;
        }
        let low = number.low.unwrap_or_default();
        let high = number.high.unwrap_or_else(|| (number.value.unwrap_or(low) + Decimal::ONE) * LARGE);
        let steps = if matches!(self, Self::Ends { .. }) { 1 } else { 16 };
        let step = Decimal::from(self.pick(steps + 1)) / Decimal::from(steps);
        Bounded::exactly(low + (high - low) * step)
    }

    /// Shares of `places` that sum to 1; at the ends one of them has all.
    fn shares(&mut self, places: usize) -> Vec<Decimal> {
        let units = if matches!(self, Self::Ends { .. }) { 1 } else { 8 };
        let mut shares = vec![Decimal::ZERO; places];
        for _ in 0..units {
            shares[self.pick(places)] += Decimal::ONE / Decimal::from(units);
        }
        shares
    }
}

/// One truth behind the question; `None` when it has no prices.
pub(crate) fn truth(question: &Question, dice: &mut Dice<'_>) -> Option<Question> {
    let stretches = stretches(question).ok()?;
    let mut lists = Vec::new();
    let mut fees = Vec::new();
    for stretch in &stretches {
        let used = |profession: &Profession| is_used(question, *profession);
        let (list, fee) = terms(question, stretch, used, dice);
        lists.push(list);
        fees.push(fee);
    }
    let charges = question.centre_charges.as_ref().map(|charges| {
        let mut decided = CentreCharges::default();
        for profession in Profession::ALL.into_iter().filter(|profession| is_used(question, *profession)) {
            let unknown = (Bounded { value: None, low: Some(Decimal::ZERO), high: None }, None);
            let (charge, _) = charges.get(profession).unwrap_or(unknown);
            *decided.get_mut(profession) = Some((dice.number(charge), None));
        }
        decided
    });
    let entries = question.entries.iter().map(|entry| decided(question, &stretches, entry, dice));
    Some(Question {
        entries: entries.collect::<Option<_>>()?,
        prices: PriceSeries::own(lists),
        fees: Some(FeeSchedule::own(fees).expect("fees of one stretch each")),
        paying_share: dice.number(question.paying_share),
        payable_share: question.payable_share.map(|share| dice.number(share)),
        centre_charges: charges,
        ..question.clone()
    })
}

/// Whether contacts of the profession may be among those asked about.
fn is_used(question: &Question, profession: Profession) -> bool {
    question.entries.iter().any(|entry| {
        entry.volumes.iter().any(|volume| volume.profession == profession)
            || entry
                .unsplit
                .is_some_and(|unsplit| unsplit.mix.is_none_or(|mix| mix.shares.iter().any(|(of, _)| *of == profession)))
    })
}

/// Prices and fees of one stretch.
fn terms(
    question: &Question,
    stretch: &Stretch<'_>,
    used: impl Fn(&Profession) -> bool,
    dice: &mut Dice<'_>,
) -> (PriceList, (Validity, PerProfession<Option<ListedFee>>)) {
    let validity = Validity { first: stretch.period.first(), last: Some(stretch.period.last()) };
    let included = match stretch.list.fee_included {
        FeeIncluded::Unknown => [FeeIncluded::Yes, FeeIncluded::No][dice.pick(2)],
        known => known,
    };
    let mut fees = PerProfession::<Option<ListedFee>>::default();
    let mut prices = Vec::new();
    for profession in Profession::ALL.into_iter().filter(&used) {
        let Some(listed) = stretch.list.prices.get(profession) else { continue };
        prices.push((profession, dice.number(listed.price)));
        let known = question.fees.as_ref().and_then(|fees| fees.in_force(validity.first, profession));
        let fee = known.map_or(Bounded { value: None, low: Some(Decimal::ZERO), high: None }, |listed| listed.fee);
        *fees.get_mut(profession) = Some(ListedFee { fee: dice.number(fee), source: None });
    }
    if prices.is_empty() {
        // A list has to name somebody; nobody asks for this one.
        let nobody = Profession::ALL.into_iter().find(|profession| !used(profession)).unwrap_or(Profession::Doctor);
        prices.push((nobody, Bounded::exactly(Decimal::ZERO)));
    }
    (PriceList::own(validity, included, &prices).expect("a list"), (validity, fees))
}

/// An entry with every number and every place decided; `None` when its contacts can have no profession.
fn decided(question: &Question, stretches: &[Stretch<'_>], entry: &Entry, dice: &mut Dice<'_>) -> Option<Entry> {
    let evenly = question.allocation == Allocation::EvenlyOverDays || stretches.len() == 1;
    let mut volumes = Vec::new();
    let place = |volume: Volume, dice: &mut Dice<'_>, volumes: &mut Vec<Volume>| {
        if evenly || volume.within.is_some() {
            volumes.push(volume);
        } else {
            let parts = stretches.iter().zip(dice.shares(stretches.len()));
            volumes.extend(parts.map(|(stretch, share)| Volume {
                contacts: part(volume.contacts, share),
                within: Some(stretch.period),
                ..volume
            }));
        }
    };
    for volume in &entry.volumes {
        place(Volume { contacts: dice.number(volume.contacts), ..*volume }, dice, &mut volumes);
    }
    if let Some(unsplit) = entry.unsplit {
        let contacts = dice.number(unsplit.contacts);
        let of = |profession, share| Volume { profession, contacts: part(contacts, share), within: None };
        if let Some(mix) = unsplit.mix {
            for (profession, share) in mix.shares {
                place(of(*profession, *share), dice, &mut volumes);
            }
        } else {
            let named = |profession: &Profession| stretches.iter().all(|stretch| stretch.list.prices.get(*profession).is_some());
            let within = |stretch: &Stretch<'_>| if evenly { None } else { Some(stretch.period) };
            let stretches = if evenly { &stretches[..1] } else { stretches };
            let professions = Profession::ALL.into_iter().filter(named);
            let places: Vec<_> =
                professions.flat_map(|profession| stretches.iter().map(move |stretch| (profession, within(stretch)))).collect();
            if places.is_empty() {
                return None;
            }
            let shares = dice.shares(places.len());
            let parts = places.into_iter().zip(shares);
            volumes.extend(parts.map(|((profession, within), share)| Volume { within, ..of(profession, share) }));
        }
    }
    let mut number = |number: Option<Bounded>| number.map(|number| dice.number(number));
    Some(Entry {
        area: entry.area,
        volumes,
        unsplit: None,
        invoiced: number(entry.invoiced),
        patients: number(entry.patients),
        population: entry.population.map(|(count, day)| (number(Some(count)).unwrap_or(count), day)),
        net_cost: entry.net_cost.map(|(amount, year)| (number(Some(amount)).unwrap_or(amount), year)),
    })
}

fn part(contacts: Bounded, share: Decimal) -> Bounded {
    Bounded::exactly(contacts.value.expect("a number that has been decided") * share)
}
