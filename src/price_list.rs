//! Price lists (*utomlänsprislistor*): who decided which price, and from which day to which it is in force.

use crate::contact::{PerProfession, Profession};
use crate::data;
use crate::error::Error;
use crate::money::Kronor;
use crate::period::{Day, Period, Validity};
use crate::quantity::Bounded;
use crate::source::SourceId;

/// Whether a price includes the patient fee that the caregiver collects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeeIncluded {
    /// The home region pays the price less the fee.
    Yes,
    /// The home region pays the whole price; the fee comes on top.
    No,
    /// The source does not say: the cost is a range, and a question.
    Unknown,
}

impl FeeIncluded {
    /// Name in data files and at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The value of a name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::Unknown].into_iter().find(|included| included.code() == code)
    }
}

/// How a list got its force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceStatus {
    /// Recommended by SKL, later SKR; each region decides for itself.
    Recommended,
    /// Decided by those who use it.
    Adopted,
    /// What was in fact charged, as reported.
    Actual,
}

impl PriceStatus {
    /// Name in data files and at the boundary.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Adopted => "adopted",
            Self::Actual => "actual",
        }
    }
}

/// How exactly the first day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayPrecision {
    /// The day is published.
    Day,
    /// Only the month or season is; the day in use is assumed and said to be.
    Month,
}

/// Lists of one decider and one status. Source: `data/price_series.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedSeries {
    /// Stable name.
    pub id: &'static str,
    /// Recommended, adopted or actual.
    pub status: PriceStatus,
    /// Who decided, in Swedish.
    pub decided_by_sv: &'static str,
    /// Who decided, in English.
    pub decided_by_en: &'static str,
    /// The lists, in order of time, not overlapping (checked when the data is generated).
    pub lists: &'static [PublishedList],
}

/// One published list. Sources: `data/price_lists.csv`, `data/prices.csv`, `data/price_reports.csv`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedList {
    /// Stable name.
    pub id: &'static str,
    /// Days in force.
    pub validity: Validity,
    /// How exactly the first day is known.
    pub from_precision: DayPrecision,
    /// The last day on which a list without an end was seen in force.
    pub confirmed_through: Option<Day>,
    /// Whether the prices include the patient fee.
    pub fee_included: FeeIncluded,
    /// Prices by class of professions.
    pub classes: &'static [PriceClass],
}

/// Professions that a list gives one price.
#[derive(Debug, Clone, Copy)]
pub struct PriceClass {
    /// Who belongs to it.
    pub professions: &'static [Profession],
    /// The price of one contact.
    pub price: Kronor,
    /// Where it was published.
    pub source: SourceId,
    /// Other published reports of the same price, not used.
    pub other_reports: &'static [PriceReport],
}

/// Another published report of a price: a claim beside the one in use.
#[derive(Debug, Clone, Copy)]
pub struct PriceReport {
    /// The reported price.
    pub price: Kronor,
    /// Whether it includes the fee.
    pub fee_included: FeeIncluded,
    /// Where it was published.
    pub source: SourceId,
}

/// The price of one contact in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedPrice {
    /// Kronor.
    pub price: Bounded,
    /// Where it was published; `None` for the user's own.
    pub source: Option<SourceId>,
    /// Whether it includes the fee, when that is told of this price and not of its list.
    pub fee_included: Option<FeeIncluded>,
}

/// A list to calculate with: a published one, or the user's own.
#[derive(Debug, Clone)]
pub struct PriceList {
    /// The published list it is, if it is one.
    pub published: Option<&'static PublishedList>,
    /// Days in force.
    pub validity: Validity,
    /// Whether the prices include the patient fee.
    pub fee_included: FeeIncluded,
    /// Price by profession; `None`: the list does not name it.
    pub prices: PerProfession<Option<ListedPrice>>,
}

impl PriceList {
    /// A user's own list.
    ///
    /// # Errors
    /// [`Error::ListReversed`], [`Error::ListEmpty`], [`Error::ProfessionTwice`].
    pub fn own(validity: Validity, fee_included: FeeIncluded, prices: &[(Profession, Bounded)]) -> Result<Self, Error> {
        if let Some(last) = validity.last.filter(|last| *last < validity.first) {
            return Err(Error::ListReversed { from: validity.first, to: last });
        }
        if prices.is_empty() {
            return Err(Error::ListEmpty);
        }
        let mut by_profession = PerProfession::<Option<ListedPrice>>::default();
        for (profession, price) in prices {
            let listed = ListedPrice { price: *price, source: None, fee_included: None };
            if by_profession.get_mut(*profession).replace(listed).is_some() {
                return Err(Error::ProfessionTwice { profession: *profession });
            }
        }
        Ok(Self { published: None, validity, fee_included, prices: by_profession })
    }

    fn published(list: &'static PublishedList) -> Self {
        let prices = PerProfession::new(|profession| {
            let class = list.classes.iter().find(|class| class.professions.contains(&profession))?;
            let price = Bounded::exactly(class.price.decimal());
            Some(ListedPrice { price, source: Some(class.source), fee_included: None })
        });
        Self { published: Some(list), validity: list.validity, fee_included: list.fee_included, prices }
    }

    /// A published list.
    ///
    /// # Errors
    /// [`Error::UnknownList`].
    pub fn published_by(id: &str) -> Result<Self, Error> {
        let list = data::PRICE_SERIES.iter().flat_map(|series| series.lists).find(|list| list.id == id);
        list.map(Self::published).ok_or_else(|| Error::UnknownList { list: id.to_owned() })
    }

    /// Whether a profession's price includes the fee.
    #[must_use]
    pub fn includes_fee(&self, profession: Profession) -> FeeIncluded {
        self.prices.get(profession).and_then(|listed| listed.fee_included).unwrap_or(self.fee_included)
    }

    /// What to call the list: its id, or the first day of the user's own.
    #[must_use]
    pub fn name(&self) -> String {
        self.published.map_or_else(|| format!("own-{}", self.validity.first), |list| list.id.to_owned())
    }
}

/// Lists of which at most one is in force on any day.
#[derive(Debug, Clone)]
pub struct PriceSeries(Vec<PriceList>);

impl PriceSeries {
    /// A published series.
    ///
    /// # Errors
    /// [`Error::UnknownSeries`].
    pub fn published(id: &str) -> Result<Self, Error> {
        let series = data::PRICE_SERIES.iter().find(|series| series.id == id);
        let series = series.ok_or_else(|| Error::UnknownSeries { series: id.to_owned() })?;
        Ok(Self(series.lists.iter().map(PriceList::published).collect()))
    }

    /// The user's own lists, in any order.
    ///
    /// # Errors
    /// [`Error::ListsOverlap`] naming the first shared day, [`Error::ListEmpty`] when there is no list.
    pub fn own(lists: Vec<PriceList>) -> Result<Self, Error> {
        let mut in_order: Vec<PriceList> = Vec::with_capacity(lists.len());
        for list in lists {
            let position = in_order.partition_point(|earlier| earlier.validity.first <= list.validity.first);
            in_order.insert(position, list);
        }
        for (earlier, later) in in_order.iter().zip(in_order.iter().skip(1)) {
            if let Some(day) = earlier.validity.first_shared_day(later.validity) {
                return Err(Error::ListsOverlap { day, first: earlier.name(), second: later.name() });
            }
        }
        if in_order.is_empty() { Err(Error::ListEmpty) } else { Ok(Self(in_order)) }
    }

    /// One list for all days, whatever its own time.
    #[must_use]
    pub(crate) fn always(list: PriceList, period: Period) -> Self {
        Self(vec![PriceList { validity: Validity { first: period.first(), last: Some(period.last()) }, ..list }])
    }

    /// Lists that follow one another.
    pub(crate) fn in_order(lists: impl Iterator<Item = PriceList>) -> Self {
        Self(lists.collect())
    }

    /// Each list made into another.
    #[must_use]
    pub(crate) fn with_each(&self, change: impl FnMut(&PriceList) -> PriceList) -> Self {
        Self(self.0.iter().map(change).collect())
    }

    /// The one list in force on a day.
    ///
    /// # Errors
    /// [`Error::NoListInForce`] naming the nearest lists before and after the day.
    pub fn in_force(&self, day: Day) -> Result<&PriceList, Error> {
        self.0.iter().find(|list| list.validity.contains(day)).ok_or_else(|| Error::NoListInForce {
            day,
            before: self.0.iter().rfind(|list| list.validity.last.is_some_and(|last| last < day)).map(PriceList::name),
            after: self.0.iter().find(|list| day < list.validity.first).map(PriceList::name),
        })
    }

    /// The days in a period on which the list in force changes.
    pub(crate) fn changes(&self, period: Period) -> impl Iterator<Item = Day> + '_ {
        self.0.iter().flat_map(|list| list.validity.changes()).filter(move |day| period.contains(*day))
    }
}
