//! Number fields as read.

use serde::ser::{Serialize, Serializer};
use utomlanskollen::number_field;
use utomlanskollen_figures::figure;

use super::output::Params;

/// What a text in a number field means; tagged by `state` as in `types.d.ts`.
#[derive(serde::Serialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub(crate) enum Reading {
    Empty,
    #[serde(rename_all = "camelCase")]
    Read {
        number: Number,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        spelled_out: bool,
    },
    Question {
        code: &'static str,
        params: Params,
        choices: Vec<String>,
    },
    Error {
        code: &'static str,
        params: Params,
    },
}

/// A number in the form that `calculate` takes: plain text when it is exact.
pub(crate) struct Number(utomlanskollen::quantity::Bounded);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.value.filter(|_| self.0.is_exact()) {
            Some(value) => serializer.serialize_str(&value.normalize().to_string()),
            None => figure::open_number(self.0).serialize(serializer),
        }
    }
}

impl Reading {
    pub(crate) fn of(text: &str, reading: number_field::Reading) -> Self {
        let mut params = Params(vec![("text", text.trim().to_owned())]);
        match reading {
            number_field::Reading::Empty => Self::Empty,
            number_field::Reading::Number { number, spelled_out } => Self::Read { number: Number(number), spelled_out },
            number_field::Reading::Question { code, choices } => Self::Question { code, params, choices },
            number_field::Reading::Error { code, unit } => {
                params.0.extend(unit.map(|unit| ("unit", unit)));
                Self::Error { code, params }
            }
        }
    }
}
