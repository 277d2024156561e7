//! Numbers and names that both questions are made of.

use utomlanskollen::contact::Profession;
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::InputKind;
use utomlanskollen_boundary::CodedError;
use utomlanskollen_figures::number;
use utomlanskollen_figures::object::Value;

pub(crate) type Read<T> = Result<T, CodedError>;

pub(crate) fn share(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Share)
}

pub(crate) fn count(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Count)
}

pub(crate) fn amount(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Amount)
}

pub(crate) fn price(value: Value<'_>) -> Read<Bounded> {
    number::read(&value, InputKind::Price)
}

pub(crate) fn profession(value: Value<'_>) -> Read<Profession> {
    Profession::from_code(&value.text()?).ok_or_else(|| value.malformed("expected a profession"))
}
