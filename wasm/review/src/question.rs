//! What is asked, on its way out.

use utomlanskollen::review::question::Question;
use utomlanskollen_boundary::object;
use wasm_bindgen::JsValue;

/// `ReviewQuestion`.
pub(crate) fn question(question: &Question) -> JsValue {
    match question {
        Question::Amounts => object([("about", "amounts".into())]),
        Question::DecimalSign { example } => object([("about", "decimalSign".into()), ("example", example.into())]),
        Question::Days { example } => object([("about", "days".into()), ("example", example.into())]),
        Question::Word { of, word, rows } => {
            object([("about", "word".into()), ("of", of.code().into()), ("word", word.into()), ("rows", (*rows).into())])
        }
        Question::Column { of, words } => {
            object([("about", "column".into()), ("of", of.code().into()), ("words", (*words).into())])
        }
    }
}
