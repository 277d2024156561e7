//! Figures with every step that led to them.

use serde::{Serialize, Serializer};
use utomlanskollen::derivation::{self, BoundsFinder, NodeId};
use utomlanskollen::error::Error;
use utomlanskollen_boundary::CodedError;

use crate::figure::Figure;

/// Figures with every step that led to them.
#[derive(Serialize, Debug)]
pub struct Derivation {
    #[serde(serialize_with = "as_map")]
    figures: Vec<(String, String)>,
    nodes: Vec<Node>,
}

/// The nodes of the figures asked for.
///
/// # Errors
/// `figure.unknown` for the first that there is not.
pub fn found(figures: Vec<String>, find: impl Fn(&str) -> Option<NodeId>) -> Result<Vec<(String, NodeId)>, CodedError> {
    let mut found = Vec::with_capacity(figures.len());
    for figure in figures {
        match find(&figure) {
            Some(node) => found.push((figure, node)),
            None => return Err(CodedError::from(Error::UnknownFigure { figure })),
        }
    }
    Ok(found)
}

/// As a map, without sorting it into one: the code that sorts is 4 kB.
fn as_map<S: Serializer>(pairs: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

#[derive(Serialize, Debug)]
#[serde(rename_all = "camelCase")]
struct Node {
    id: String,
    rule: &'static str,
    operands: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    factor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    one_of: Option<String>,
    unit: &'static str,
    figure: Figure,
    source_ids: Vec<&'static str>,
}

impl Derivation {
    /// `figures`: what was asked for, and the node that each is.
    #[must_use]
    pub fn of(figures: Vec<(String, NodeId)>, derivation: &derivation::Derivation) -> Self {
        let mut finder = BoundsFinder::new(derivation);
        let id = |node: &NodeId| derivation.node(*node).name.to_string();
        let step = |step: NodeId| {
            let node = derivation.node(step);
            Node {
                id: id(&step),
                rule: node.rule.code(),
                operands: derivation.operands(step).iter().map(id).collect(),
                factor: (node.factor != 1).then(|| node.factor.to_string()),
                one_of: derivation.first_alternative(step).as_ref().map(id),
                unit: node.unit.code(),
                figure: Figure::of(finder.quantity(step)),
                source_ids: node.source.iter().map(|source| source.id()).collect(),
            }
        };
        let asked: Vec<NodeId> = figures.iter().map(|(_, node)| *node).collect();
        let nodes = derivation.steps(&asked).into_iter().map(step).collect();
        Self { figures: figures.into_iter().map(|(figure, node)| (figure, id(&node))).collect(), nodes }
    }
}
