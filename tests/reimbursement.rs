//! The cases in `tests/reimbursement/`: what models pay, worked out by hand. Its README tells how to write one.

#[path = "common/bounded.rs"]
mod bounded;
#[path = "common/cases.rs"]
mod cases;
#[path = "common/expected.rs"]
mod expected;

use std::collections::BTreeMap;

use serde::Deserialize;
use utomlanskollen::derivation::BoundsFinder;
use utomlanskollen::reimbursement::{
    Activity, EpisodesRule, Found, MixPart, Model, ModelResult, ModelsAnswer, ModelsQuestion, Terms, reimburse,
};

use bounded::number;
use cases::{compare_all, told};
use expected::Expected;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    why: String,
    #[serde(default)]
    activity: BTreeMap<String, String>,
    #[serde(default)]
    terms: BTreeMap<String, String>,
    episodes: Option<String>,
    #[serde(default)]
    mix: Vec<Part>,
    budget: Option<String>,
    #[serde(default)]
    expect: Vec<Expected>,
    #[serde(default)]
    lacks: BTreeMap<String, Vec<String>>,
    mix_error: Option<String>,
    error: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    model: String,
    percent: String,
}

#[test]
fn every_case_is_answered_as_worked_out_by_hand() {
    compare_all("reimbursement", |case: &Case| (&case.name, &case.why), Case::faults);
}

impl Case {
    fn question(&self) -> ModelsQuestion {
        let (mut activity, mut terms) = (Activity::default(), Terms::default());
        for (name, text) in &self.activity {
            let place = match name.as_str() {
                "contacts" => &mut activity.contacts,
                "episodes" => &mut activity.episodes,
                "drgWeight" => &mut activity.drg_weight,
                "goalShare" => &mut activity.goal_share,
                "outcomeShare" => &mut activity.outcome_share,
                "listed" => &mut activity.listed,
                other => panic!("{other} is no activity"),
            };
            *place = Some(number(text));
        }
        for (name, text) in &self.terms {
            let place = match name.as_str() {
                "grant" => &mut terms.grant,
                "visitPrice" => &mut terms.visit_price,
                "pointPrice" => &mut terms.point_price,
                "episodePrice" => &mut terms.episode_price,
                "valuePrice" => &mut terms.value_price,
                "bonus" => &mut terms.bonus,
                "deduction" => &mut terms.deduction,
                "goalAmount" => &mut terms.goal_amount,
                "capitationAmount" => &mut terms.capitation_amount,
                other => panic!("{other} is no term"),
            };
            *place = Some(number(text));
        }
        let part = |part: &Part| MixPart {
            model: Model::from_code(&part.model).unwrap_or_else(|| panic!("no model {}", part.model)),
            share: number(&part.percent).value.expect("an exact share") / rust_decimal::Decimal::ONE_HUNDRED,
        };
        ModelsQuestion {
            activity,
            terms,
            episodes: self.episodes.as_deref().map(|rule| match rule {
                "stay" => EpisodesRule::Stay,
                "follow" => EpisodesRule::Follow,
                other => panic!("episodes stay or follow, not {other}"),
            }),
            mix: self.mix.iter().map(part).collect(),
            budget: self.budget.as_deref().map(number),
        }
    }

    /// All that is wrong with the answer.
    fn faults(&self) -> Vec<String> {
        let answer = match (reimburse(&self.question()), &self.error) {
            (Ok(answer), None) => answer,
            (Ok(_), Some(expected)) => return vec![format!("there is no error, expected “{expected}”")],
            (Err(fault), expected) => {
                let told = told(fault.code(), &fault.params(), &fault.path());
                let wrong = Some(&told) != expected.as_ref();
                return wrong.then(|| format!("the error is “{told}”, expected {expected:?}")).into_iter().collect();
            }
        };
        let mut finder = BoundsFinder::new(&answer.derivation);
        let fault =
            |expected: &Expected| expected.fault(missing(&answer, &expected.figure), answer.find(&expected.figure), &mut finder);
        let mut faults: Vec<String> = self.expect.iter().filter_map(fault).collect();
        for (model, expected) in &self.lacks {
            let found: Vec<&str> = result(&answer, model).lacks.iter().filter_map(|lack| lack.input()).collect();
            faults.extend((found != *expected).then(|| format!("{model} lacks {found:?}, expected {expected:?}")));
        }
        let mix_error = answer.mix_fault.as_ref().map(|fault| told(fault.code(), &fault.params(), &fault.path()));
        if mix_error != self.mix_error {
            faults.push(format!("the error of the mix is {mix_error:?}, expected {:?}", self.mix_error));
        }
        if self.expect.is_empty() && self.lacks.is_empty() && self.mix_error.is_none() {
            faults.push("the case expects nothing".to_owned());
        }
        faults
    }
}

fn result<'a>(answer: &'a ModelsAnswer, code: &str) -> &'a ModelResult {
    let is_it = |result: &&ModelResult| result.model.map_or("mix", Model::code) == code;
    answer.models.iter().find(is_it).unwrap_or_else(|| panic!("no model {code}"))
}

/// Why a figure is missing, if it is one of those that every model has.
fn missing(answer: &ModelsAnswer, figure: &str) -> Option<&'static str> {
    let (name, code) = figure.strip_prefix("model.")?.split_once('.')?;
    let result = answer.models.iter().find(|result| result.model.map_or("mix", Model::code) == code)?;
    let found: &Found = match name {
        "payment" => &result.payment,
        "paymentPerContact" => &result.per_contact,
        "oneMore" => &result.one_more,
        "termForBudget" => result.term_for_budget.as_ref()?,
        "part" => &result.in_mix.as_ref()?.part,
        "shareOfPayment" => &result.in_mix.as_ref()?.share_of_payment,
        _ => return None,
    };
    found.err().map(|lack| lack.code())
}
