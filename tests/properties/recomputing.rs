//! Whoever has the exported nodes can compute every figure again, without the engine.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use rust_decimal::Decimal;
use utomlanskollen::assessment::assess;
use utomlanskollen::derivation::{Derivation, NodeId};

use crate::questions::question;

/// A node as it is exported: names, a rule and a number that was given, and nothing of the engine.
struct Exported {
    rule: &'static str,
    operands: Vec<String>,
    factor: u16,
    given: Option<BigRational>,
}

/// The nodes under a figure, by name.
fn export(derivation: &Derivation, figure: NodeId) -> BTreeMap<String, Exported> {
    let name = |node: &NodeId| derivation.node(*node).name.to_string();
    let mut nodes = BTreeMap::new();
    for step in derivation.steps(&[figure]) {
        let node = derivation.node(step);
        let exported = Exported {
            rule: node.rule.code(),
            operands: derivation.operands(step).iter().map(name).collect(),
            factor: node.factor,
            given: derivation.value(step).filter(|_| node.rule.code() == "given").and_then(|value| value.divided()).map(fraction),
        };
        assert!(nodes.insert(name(&step), exported).is_none(), "two nodes are called {}", name(&step));
    }
    nodes
}

fn fraction(number: Decimal) -> BigRational {
    BigRational::new(number.mantissa().into(), BigInt::from(10).pow(number.scale()))
}

/// The value of a node from the exported ones alone, in exact fractions; `None`: it hangs on something unknown.
fn evaluate(
    nodes: &BTreeMap<String, Exported>,
    name: &str,
    known: &mut BTreeMap<String, Option<BigRational>>,
) -> Option<BigRational> {
    if let Some(value) = known.get(name) {
        return value.clone();
    }
    let node = nodes.get(name).unwrap_or_else(|| panic!("{name} is an operand and not exported"));
    let each: Vec<Option<BigRational>> = node.operands.iter().map(|operand| evaluate(nodes, operand, known)).collect();
    // Nothing times a number that nobody knows is nothing.
    let nothing = each.iter().flatten().find(|operand| **operand == fraction(Decimal::ZERO)).cloned();
    let operands: Option<Vec<BigRational>> = each.into_iter().collect();
    let count = |operands: &[BigRational]| BigRational::from_integer(operands.len().into());
    let value = match (node.rule, operands) {
        ("given", _) => node.given.clone(),
        ("product", None) => nothing,
        ("difference", _) if node.operands[0] == node.operands[1] => Some(fraction(Decimal::ZERO)),
        ("unknown", _) | (_, None) => None,
        ("sum", Some(all)) => Some(all.iter().sum()),
        ("product", Some(all)) => Some(all.iter().product()),
        ("difference", Some(all)) => Some(&all[0] - &all[1]),
        ("lesser", Some(all)) => all.into_iter().min(),
        ("mean", Some(all)) => Some(all.iter().sum::<BigRational>() / count(&all)),
        ("quotient", Some(all)) if all[1] == fraction(Decimal::ZERO) => None,
        ("quotient", Some(all)) => Some(&all[0] * BigRational::from_integer(node.factor.into()) / &all[1]),
        ("median", Some(mut all)) => {
            all.sort();
            let (lower, upper) = (&all[(all.len() - 1) / 2], &all[all.len() / 2]);
            Some((lower + upper) / BigRational::from_integer(2.into()))
        }
        (rule, _) => panic!("no rule is called {rule}"),
    };
    known.insert(name.to_owned(), value.clone());
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_figure_can_be_computed_again_from_its_nodes(input in question()) {
        let question = input.question().expect("a question");
        let assessment = assess(&question).expect("an answer");
        let figures = assessment.areas.iter().flat_map(|area| area.all()).filter_map(|(_, figure)| figure.ok());
        let means = assessment.comparisons.iter().flat_map(|compared| [compared.weighted, compared.unweighted, compared.median]);
        let mut computed = 0;
        let mut known = BTreeMap::new();
        for figure in figures.chain(means) {
            let nodes = export(&assessment.derivation, figure);
            let name = assessment.derivation.node(figure).name.to_string();
            let value = evaluate(&nodes, &name, &mut known);
            let engine = assessment.derivation.value(figure).and_then(|value| value.divided()).map(fraction);
            let Some((value, engine)) = value.clone().zip(engine.clone()) else {
                prop_assert_eq!(value, engine, "{}", name);
                continue;
            };
            // Equal, or apart at the 28th digit, where a quotient does not end.
            let hair = (&value * &value + fraction(Decimal::ONE)) * fraction(Decimal::new(1, 24));
            let apart = &value - &engine;
            prop_assert!(&apart * &apart <= hair, "{name} is {engine}, and {value} from its nodes");
            computed += 1;
        }
        // About an empty entry before the first published population there is nothing to compute.
        prop_assume!(computed > 0);
    }
}

#[test]
fn names_of_nodes_are_unique_in_the_whole_answer() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for _ in 0..24 {
        let input = question().new_tree(&mut runner).expect("a question").current();
        let question = input.question().expect("a question");
        let assessment = assess(&question).expect("an answer");
        let everything = assessment.areas.iter().flat_map(|area| area.all()).filter_map(|(_, figure)| figure.ok());
        let mut names = BTreeMap::new();
        for figure in everything {
            let name = assessment.derivation.node(figure).name.to_string();
            assert_eq!(assessment.derivation.find(&name), Some(figure), "{name} does not lead back to its node");
            for node in assessment.derivation.steps(&[figure]) {
                let name = assessment.derivation.node(node).name.to_string();
                let first = *names.entry(name.clone()).or_insert(node);
                assert_eq!(first, node, "two nodes are called {name}");
            }
        }
    }
}
