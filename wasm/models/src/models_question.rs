//! The question about reimbursement models as it comes in, in the shape that `types.d.ts` gives `ModelsInput`.

use utomlanskollen::question::InputKind;
use utomlanskollen::reimbursement::{Activity, EpisodesRule, MixPart, Model, ModelsQuestion, Terms};
use utomlanskollen_boundary::Path;
use utomlanskollen_figures::number;
use utomlanskollen_figures::object::{Fields, Value};
use wasm_bindgen::JsValue;

use crate::reading::{Read, amount, count, price, share};

/// The question, or why it cannot be understood.
pub(crate) fn read(input: JsValue) -> Read<ModelsQuestion> {
    let whole = Value { js: input, path: Path::Whole };
    whole.object(|input| {
        Ok(ModelsQuestion {
            activity: input.required("activity", Fields::activity, activity)?,
            terms: input.required("terms", Fields::terms, terms)?,
            episodes: input.optional("episodes", Fields::episodes, rule)?,
            mix: input.optional("mix", Fields::mix, |value| value.items(part))?.unwrap_or_default(),
            budget: input.optional("budget", Fields::budget, amount)?,
        })
    })
}

fn activity(value: Value<'_>) -> Read<Activity> {
    value.object(|activity| {
        Ok(Activity {
            contacts: activity.optional("contacts", Fields::contacts, count)?,
            episodes: activity.optional("episodes", Fields::episodes, count)?,
            drg_weight: activity.optional("drgWeight", Fields::drg_weight, price)?,
            goal_share: activity.optional("goalShare", Fields::goal_share, share)?,
            outcome_share: activity.optional("outcomeShare", Fields::outcome_share, share)?,
            listed: activity.optional("listed", Fields::listed, count)?,
        })
    })
}

fn terms(value: Value<'_>) -> Read<Terms> {
    value.object(|terms| {
        Ok(Terms {
            grant: terms.optional("grant", Fields::grant, amount)?,
            visit_price: terms.optional("visitPrice", Fields::visit_price, price)?,
            point_price: terms.optional("pointPrice", Fields::point_price, price)?,
            episode_price: terms.optional("episodePrice", Fields::episode_price, price)?,
            value_price: terms.optional("valuePrice", Fields::value_price, price)?,
            bonus: terms.optional("bonus", Fields::bonus, price)?,
            deduction: terms.optional("deduction", Fields::deduction, price)?,
            goal_amount: terms.optional("goalAmount", Fields::goal_amount, amount)?,
            capitation_amount: terms.optional("capitationAmount", Fields::capitation_amount, price)?,
        })
    })
}

fn rule(value: Value<'_>) -> Read<EpisodesRule> {
    match value.text()?.as_str() {
        "stay" => Ok(EpisodesRule::Stay),
        "follow" => Ok(EpisodesRule::Follow),
        _ => Err(value.malformed("expected stay or follow")),
    }
}

fn part(value: Value<'_>) -> Read<MixPart> {
    value.object(|part| {
        let model = |value: Value<'_>| Model::from_code(&value.text()?).ok_or_else(|| value.malformed("expected a model"));
        let exact = |value: Value<'_>| {
            let share = number::read(&value, InputKind::Share)?;
            share.value.filter(|_| share.is_exact()).ok_or_else(|| value.malformed("expected an exact share"))
        };
        Ok(MixPart { model: part.required("model", Fields::model, model)?, share: part.required("share", Fields::share, exact)? })
    })
}
