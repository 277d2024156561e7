//! What the models pay, as it goes out: `ModelsAnswer` in `types.d.ts`.

use std::collections::BTreeMap;

use serde::Serialize;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::reimbursement::{self as core, Fault, Found, Model};
use utomlanskollen_figures::figure::Figure;
use utomlanskollen_figures::name::Name;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Answer {
    models: Vec<ModelResult>,
    curve: Vec<CurvePoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mix_sum: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mix_error: Option<Refused>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ModelResult {
    model: Name,
    lacks: Vec<Name>,
    payment: Figure,
    per_contact: Figure,
    one_more: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    term_for_budget: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mix_share: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_of_payment: Option<Figure>,
}

#[derive(Serialize)]
struct CurvePoint {
    volume: String,
    contacts: Figure,
    payments: BTreeMap<&'static str, Figure>,
}

#[derive(Serialize)]
struct Refused {
    code: Name,
    params: BTreeMap<&'static str, String>,
    path: String,
}

impl Refused {
    fn of(fault: &Fault) -> Self {
        Self { code: Name(fault.code()), params: fault.params().into_iter().collect(), path: fault.path() }
    }
}

fn code(model: Option<Model>) -> &'static str {
    model.map_or("mix", Model::code)
}

impl Answer {
    pub(crate) fn of(answer: &core::ModelsAnswer) -> Self {
        let mut finder = BoundsFinder::new(&answer.derivation);
        let mut figure = |found: &Found| match found {
            Ok(node) => Figure::of(finder.quantity(*node)),
            Err(lack) => Figure::lacking(lack.code()),
        };
        let models = answer.models.iter().map(|result| ModelResult {
            model: Name(code(result.model)),
            lacks: result.lacks.iter().filter_map(|lack| lack.input()).map(Name).collect(),
            payment: figure(&result.payment),
            per_contact: figure(&result.per_contact),
            one_more: figure(&result.one_more),
            term_for_budget: result.term_for_budget.as_ref().map(&mut figure),
            mix_share: result.in_mix.as_ref().map(|place| figure(&Ok(place.share))),
            part: result.in_mix.as_ref().map(|place| figure(&place.part)),
            share_of_payment: result.in_mix.as_ref().map(|place| figure(&place.share_of_payment)),
        });
        let models = models.collect();
        let curve = answer.curve.iter().map(|point| CurvePoint {
            volume: point.volume.to_string(),
            contacts: figure(&Ok(point.contacts)),
            payments: point.payments.iter().map(|(model, node)| (code(*model), figure(&Ok(*node)))).collect(),
        });
        Self {
            curve: curve.collect(),
            models,
            mix_sum: answer.mix_sum.map(|sum| sum.normalize().to_string()),
            mix_error: answer.mix_fault.as_ref().map(Refused::of),
        }
    }
}
