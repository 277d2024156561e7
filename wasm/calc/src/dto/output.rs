//! The answer as it goes out.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use utomlanskollen::assessment::{AreaFigures, Assessment, Split};
use utomlanskollen::comparison::{self, IndexBase};
use utomlanskollen::contact::Profession;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::finding;
use utomlanskollen::liability::Stretch;
use utomlanskollen::question::Question;
use utomlanskollen::region::Region;

use utomlanskollen_figures::figure::{self, Figure, Figures};
use utomlanskollen_figures::name::Name;
use utomlanskollen_figures::place::Place;

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Calculation {
    period: Period,
    stretches: Vec<StretchOut>,
    regions: Vec<RegionResult>,
    comparisons: Vec<Comparison>,
    index_base: IndexBases,
    findings: Vec<Finding>,
}

#[derive(serde::Serialize)]
struct Period {
    from: String,
    to: String,
    days: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<u32>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct StretchOut {
    from: String,
    to: String,
    days: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    list_id: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    beyond_confirmed: Option<String>,
    fee_included: Name,
    prices: Vec<PriceOut>,
}

#[derive(serde::Serialize)]
struct PriceOut {
    profession: Name,
    price: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    fee: Option<Figure>,
}

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct RegionResult {
    region: Name,
    entered: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    population_date: Option<String>,
    population_own: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    population_source_id: Option<Name>,
    figures: Figures,
    #[serde(skip_serializing_if = "Option::is_none")]
    split: Option<SplitOut>,
}

#[derive(serde::Serialize)]
struct SplitOut {
    gross: String,
    fees: String,
    liability: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    centre: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    central: Option<String>,
}

#[derive(serde::Serialize)]
struct Comparison {
    measure: Name,
    covered: Vec<Name>,
    missing: Vec<Name>,
    weighted: Figure,
    unweighted: Figure,
    median: Figure,
    places: Vec<Place>,
}

#[derive(serde::Serialize)]
struct IndexBases {
    #[serde(skip_serializing_if = "Option::is_none")]
    contacts: Option<IndexBaseOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    liability: Option<IndexBaseOut>,
    #[serde(skip_serializing_if = "Option::is_none")]
    invoiced: Option<IndexBaseOut>,
}

#[derive(serde::Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum IndexBaseOut {
    #[serde(rename_all = "camelCase")]
    Published {
        year: i32,
        source_ids: [Name; 2],
    },
    Entered {
        regions: u32,
    },
}

/// The values for a message, by name.
pub(crate) struct Params(pub(crate) Vec<(&'static str, String)>);

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Params", self.0.len())?;
        for (name, value) in &self.0 {
            fields.serialize_field(name, value)?;
        }
        fields.end()
    }
}

/// Something found, with the values for its message.
#[derive(serde::Serialize)]
pub(crate) struct Finding {
    pub(crate) code: Name,
    pub(crate) severity: Name,
    pub(crate) params: Params,
}

impl Calculation {
    pub(crate) fn of(question: &Question, assessment: &Assessment<'_>) -> Self {
        let mut finder = BoundsFinder::new(&assessment.derivation);
        let period = question.period;
        Self {
            period: Period {
                from: period.first().to_string(),
                to: period.last().to_string(),
                days: period.days(),
                year: period.calendar_year(),
                months: period.whole_months(),
            },
            stretches: assessment.stretches.iter().map(|stretch| StretchOut::of(question, stretch)).collect(),
            regions: assessment.areas.iter().map(|figures| RegionResult::of(assessment, figures, &mut finder)).collect(),
            comparisons: assessment.comparisons.iter().map(|comparison| Comparison::of(comparison, &mut finder)).collect(),
            index_base: IndexBases {
                contacts: assessment.contacts_base.map(IndexBaseOut::of),
                liability: assessment.liability_base.map(IndexBaseOut::of),
                invoiced: assessment.invoiced_base.map(IndexBaseOut::of),
            },
            findings: assessment.findings.iter().map(Finding::of).collect(),
        }
    }
}

impl StretchOut {
    fn of(question: &Question, stretch: &Stretch<'_>) -> Self {
        let Stretch { period, list } = *stretch;
        let beyond = list.published.and_then(|published| published.confirmed_through).filter(|day| *day < period.last());
        let price = |profession: Profession| {
            let listed = list.prices.get(profession).as_ref()?;
            let fee = question.fees.as_ref().and_then(|fees| fees.in_force(period.first(), profession));
            Some(PriceOut {
                profession: Name(profession.code()),
                price: figure::of_input(listed.price),
                fee: fee.map(|listed| figure::of_input(listed.fee)),
            })
        };
        Self {
            from: period.first().to_string(),
            to: period.last().to_string(),
            days: period.days(),
            list_id: list.published.map(|published| Name(published.id)),
            beyond_confirmed: beyond.map(|day| day.to_string()),
            fee_included: Name(list.fee_included.code()),
            prices: Profession::ALL.into_iter().filter_map(price).collect(),
        }
    }
}

impl RegionResult {
    fn of(assessment: &Assessment<'_>, figures: &AreaFigures, finder: &mut BoundsFinder<'_>) -> Self {
        Self {
            region: Name(figures.area.code()),
            entered: figures.entered,
            population_date: figures.population.map(|population| population.day.to_string()),
            population_own: figures.population.is_some_and(|population| population.source.is_none()),
            population_source_id: figures.population.and_then(|population| population.source).map(|source| Name(source.id())),
            figures: Figures::of(figures.all(), finder),
            split: if figures.entered { assessment.split(figures).map(SplitOut::of) } else { None },
        }
    }
}

impl SplitOut {
    fn of(split: Split) -> Self {
        Self {
            gross: split.gross.to_string(),
            fees: split.fees.to_string(),
            liability: split.liability.to_string(),
            centre: split.passed_on.map(|(centre, _)| centre.to_string()),
            central: split.passed_on.map(|(_, central)| central.to_string()),
        }
    }
}

impl Comparison {
    fn of(comparison: &comparison::Comparison, finder: &mut BoundsFinder<'_>) -> Self {
        let places = comparison::places(finder, &comparison.covered);
        let code = |region: &Region| Name(region.code());
        Self {
            measure: Name(comparison.measure.figure().code()),
            covered: comparison.covered.iter().map(|(region, _)| Name(region.code())).collect(),
            missing: comparison.missing.iter().map(code).collect(),
            weighted: Figure::of(finder.quantity(comparison.weighted)),
            unweighted: Figure::of(finder.quantity(comparison.unweighted)),
            median: Figure::of(finder.quantity(comparison.median)),
            places: places.iter().map(Place::of).collect(),
        }
    }
}

impl IndexBaseOut {
    fn of(base: IndexBase) -> Self {
        match base {
            IndexBase::Published { year, sources } => {
                Self::Published { year, source_ids: sources.map(|source| Name(source.id())) }
            }
            IndexBase::Entered { regions } => Self::Entered { regions: u32::try_from(regions).unwrap_or(u32::MAX) },
        }
    }
}

impl Finding {
    fn of(finding: &finding::Finding) -> Self {
        Self { code: Name(finding.code()), severity: Name(finding.severity().code()), params: Params(finding.params()) }
    }
}
