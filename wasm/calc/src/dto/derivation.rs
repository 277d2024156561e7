//! A figure with every step that led to it.

use serde::Serialize;
use utomlanskollen::assessment::Assessment;
use utomlanskollen::derivation::{BoundsFinder, NodeId};

use super::figure::Figure;

#[derive(Serialize)]
pub(crate) struct Derivation {
    figure: String,
    nodes: Vec<Node>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    id: String,
    rule: &'static str,
    operands: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    factor: Option<String>,
    unit: &'static str,
    figure: Figure,
    source_ids: Vec<&'static str>,
}

impl Derivation {
    pub(crate) fn of(figure: &str, assessment: &Assessment<'_>, node: NodeId) -> Self {
        let derivation = &assessment.derivation;
        let mut finder = BoundsFinder::new(derivation);
        let id = |node: &NodeId| derivation.node(*node).name.to_string();
        let step = |step: NodeId| {
            let node = derivation.node(step);
            Node {
                id: id(&step),
                rule: node.rule.code(),
                operands: derivation.operands(step).iter().map(id).collect(),
                factor: (node.factor != 1).then(|| node.factor.to_string()),
                unit: node.unit.code(),
                figure: Figure::of(finder.quantity(step)),
                source_ids: node.source.iter().map(|source| source.id()).collect(),
            }
        };
        Self { figure: figure.to_owned(), nodes: derivation.steps(node).into_iter().map(step).collect() }
    }
}
