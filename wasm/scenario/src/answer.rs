//! The answer as it goes out.

use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use utomlanskollen::derivation::{BoundsFinder, FigureName, NodeId};
use utomlanskollen::finding;
use utomlanskollen::money::{Rounding, split_whole};
use utomlanskollen::region::Area;
use utomlanskollen::scenario::{self, Evaluation, Figures, Outcome, ProvisionValue, ZeroBefore};
use utomlanskollen_boundary::CodedError;
use utomlanskollen_figures::figure::Figure;
use utomlanskollen_figures::name::Name;

use crate::question::ScenarioQuestion;

#[derive(Serialize)]
pub(crate) struct Answer {
    scenarios: Vec<ScenarioResult>,
    findings: Vec<Finding>,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct ScenarioResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<Refusal>,
    provisions: Vec<Provision>,
    regions: Vec<RegionChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    together: Option<RegionChange>,
    left_out: Vec<Name>,
    break_even: Vec<BreakEven>,
    tornado: Vec<Bar>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Refusal {
    code: Name,
    params: Params,
    path: String,
}

/// The values for a message, by name.
struct Params(Vec<(&'static str, String)>);

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Params", self.0.len())?;
        for (name, value) in &self.0 {
            fields.serialize_field(name, value)?;
        }
        fields.end()
    }
}

#[derive(Serialize)]
struct Finding {
    code: Name,
    severity: Name,
    params: Params,
}

#[derive(Serialize)]
struct Provision {
    what: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    profession: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
    before: Value,
    after: Value,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Value {
    #[serde(skip_serializing_if = "Option::is_none")]
    figure: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elasticity_of: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list_id: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_id: Option<Name>,
}

/// Figures, amounts or texts by name.
struct Named<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Named", self.0.len())?;
        for (name, value) in &self.0 {
            fields.serialize_field(name, value)?;
        }
        fields.end()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RegionChange {
    region: Name,
    before: Named<Figure>,
    after: Named<Figure>,
    difference: Named<Figure>,
    change: Named<Figure>,
    effects: Named<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    split: Option<Named<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per_percentage_point: Option<Figure>,
}

#[derive(Serialize)]
struct BreakEven {
    lever: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    profession: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    none: Option<Name>,
    from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

#[derive(Serialize)]
struct Bar {
    what: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    profession: Option<Name>,
    of: Name,
    id: String,
    unit: Name,
    turned: Name,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lesser: Option<BarEnd>,
    #[serde(skip_serializing_if = "Option::is_none")]
    greater: Option<BarEnd>,
    #[serde(skip_serializing_if = "Option::is_none")]
    missing: Option<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Vec<String>>,
}

#[derive(Serialize)]
struct BarEnd {
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    factor: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative: Option<String>,
    difference: String,
}

fn text(number: Decimal) -> String {
    number.normalize().to_string()
}

impl Answer {
    pub(crate) fn of(question: ScenarioQuestion, evaluation: &Evaluation) -> Self {
        let mut writer = Writer { evaluation, finder: BoundsFinder::new(&evaluation.derivation) };
        let mut scenarios = Vec::with_capacity(question.scenarios.len());
        for (mut asked, outcome) in question.scenarios.into_iter().zip(&evaluation.scenarios) {
            // What could not be read was evaluated as nothing.
            let unread = core::mem::replace(&mut asked.scenario, Ok(scenario::Scenario::default())).err();
            scenarios.push(match (unread, outcome) {
                (Some(error), _) => ScenarioResult::refused(error),
                (None, Err(refusal)) => ScenarioResult::refused(asked.refused(refusal)),
                (None, Ok(outcome)) => writer.result(outcome),
            });
        }
        Self { scenarios, findings: evaluation.findings.iter().map(Finding::of).collect() }
    }
}

impl ScenarioResult {
    fn refused(error: CodedError) -> Self {
        let (code, params, path) = error.into_parts();
        Self { refusal: Some(Refusal { code: Name(code), params: Params(params), path }), ..Self::default() }
    }
}

impl Finding {
    fn of(finding: &finding::Finding) -> Self {
        Self { code: Name(finding.code()), severity: Name(finding.severity().code()), params: Params(finding.params()) }
    }
}

/// Writes out nodes of the evaluation.
struct Writer<'a> {
    evaluation: &'a Evaluation,
    finder: BoundsFinder<'a>,
}

impl Writer<'_> {
    fn result(&mut self, outcome: &Outcome) -> ScenarioResult {
        ScenarioResult {
            refusal: None,
            provisions: outcome.provisions.iter().map(|provision| self.provision(provision)).collect(),
            regions: outcome.regions.iter().map(|change| self.change(change)).collect(),
            together: outcome.together.as_ref().map(|change| self.change(change)),
            left_out: outcome.left_out.iter().map(|area| Name(area.code())).collect(),
            break_even: outcome.break_even.iter().map(|found| self.break_even(found)).collect(),
            tornado: outcome.tornado.iter().map(|bar| self.bar(bar)).collect(),
            findings: outcome.findings.iter().map(Finding::of).collect(),
        }
    }

    fn figure(&mut self, node: NodeId) -> Figure {
        Figure::of(self.finder.quantity(node))
    }

    fn id(&self, node: NodeId) -> String {
        self.evaluation.derivation.node(node).name.to_string()
    }

    fn figures(&mut self, figures: &Figures) -> Named<Figure> {
        Named(figures.iter().map(|(name, node)| (name.code(), self.figure(node))).collect())
    }

    fn provision(&mut self, provision: &scenario::Provision) -> Provision {
        Provision {
            what: Name(provision.what.code()),
            profession: provision.profession.map(|profession| Name(profession.code())),
            from: provision.within.map(|within| within.first().to_string()),
            to: provision.within.map(|within| within.last().to_string()),
            before: self.value(provision.before),
            after: self.value(provision.after),
        }
    }

    fn value(&mut self, value: ProvisionValue) -> Value {
        match value {
            ProvisionValue::Figure { node, list, source } => Value {
                figure: Some(self.figure(node)),
                list_id: list.map(Name),
                source_id: source.map(|source| Name(source.id())),
                ..Value::default()
            },
            ProvisionValue::Elasticity { node, of } => {
                Value { figure: Some(self.figure(node)), elasticity_of: Some(Name(of.code())), ..Value::default() }
            }
            ProvisionValue::State(state) => Value { state: Some(Name(state.code())), ..Value::default() },
        }
    }

    fn change(&mut self, change: &scenario::RegionChange) -> RegionChange {
        let share = |writer: &mut Self, share: Result<NodeId, ZeroBefore>| match share {
            Ok(node) => writer.figure(node),
            Err(ZeroBefore) => Figure::lacking("zero_before"),
        };
        RegionChange {
            region: Name(change.area.map_or("all", Area::code)),
            before: self.figures(&change.before),
            after: self.figures(&change.after),
            difference: self.figures(&change.difference),
            change: Named(change.change.iter().map(|(name, found)| (name.code(), share(self, *found))).collect()),
            effects: Named(change.effects.all().into_iter().map(|(name, node)| (name, self.figure(node))).collect()),
            split: self.split(change),
            per_percentage_point: change.per_percentage_point.map(|node| self.figure(node)),
        }
    }

    /// The effects in whole kronor that sum as they are shown; `None` unless all of them are single numbers.
    fn split(&mut self, change: &scenario::RegionChange) -> Option<Named<String>> {
        let total = change.difference.get(FigureName::Total)?;
        let total = Rounding::HalfAwayFromZero.round(self.single(total)?, 0);
        let parts: Option<Vec<Decimal>> = change.effects.all().into_iter().map(|(_, node)| self.single(node)).collect();
        let whole = split_whole(total, &parts?)?;
        let named = change.effects.all().into_iter().zip(whole).map(|((name, _), kronor)| (name, text(kronor)));
        Some(Named(named.chain([("total", text(total))]).collect()))
    }

    /// The value of a node that is one number.
    fn single(&mut self, node: NodeId) -> Option<Decimal> {
        let quantity = self.finder.quantity(node);
        if quantity.low() == quantity.high() { quantity.value?.divided() } else { None }
    }

    fn break_even(&mut self, found: &scenario::BreakEven) -> BreakEven {
        BreakEven {
            lever: Name(found.lever.code()),
            profession: found.profession.map(|profession| Name(profession.code())),
            current: found.current.map(text),
            at: found.at.ok().map(|node| self.figure(node)),
            none: found.at.err().map(|none| Name(none.code())),
            from: text(found.from),
            to: found.to.map(text),
        }
    }

    fn bar(&self, bar: &scenario::Bar) -> Bar {
        let end = |end: &scenario::BarEnd| BarEnd {
            at: end.at.map(text),
            factor: end.factor,
            alternative: end.alternative.map(|node| self.id(node)),
            difference: text(end.difference),
        };
        let unknown = match &bar.missing {
            Some(scenario::BarMissing::OthersUnknown(nodes)) => Some(nodes.iter().map(|node| self.id(*node)).collect()),
            _ => None,
        };
        Bar {
            what: Name(bar.what),
            profession: bar.profession.map(|profession| Name(profession.code())),
            of: Name(bar.of.code()),
            id: self.id(bar.node),
            unit: Name(bar.unit.code()),
            turned: Name(bar.turned.code()),
            at: bar.at.map(text),
            lesser: bar.lesser.as_ref().map(end),
            greater: bar.greater.as_ref().map(end),
            missing: bar.missing.as_ref().map(|missing| Name(missing.code())),
            unknown,
        }
    }
}
