//! Objects coming in: each field asked for by name, and none overlooked.
//!
//! Written out instead of derived by serde, for three reasons that were measured. `serde-wasm-bindgen` reads an object for
//! a struct by asking for the fields that the struct has, so `deny_unknown_fields` has nothing to deny; making it go
//! through all keys takes twice the code. The derived code was a quarter of the engine's size. And an error that says
//! "entries.3.contacts.0.count" needs a path that serde does not keep.

#![expect(missing_docs, reason = "each getter is the field of its name in a `types.d.ts`; wasm-bindgen writes more around it")]

use core::cell::Cell;

use js_sys::{Array, Number, Object};
use utomlanskollen::error::Error;
use utomlanskollen_boundary::{CodedError, Path};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Any object that may have the fields of `types.d.ts`.
    #[derive(Debug)]
    pub type Fields;

    #[wasm_bindgen(method, structural, getter)]
    pub fn activity(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn agreement(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn allocation(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn among(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn amount(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn baseline(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn before(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn bonus(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn budget(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn cap(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = capitationAmount)]
    pub fn capitation_amount(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = centreCharge)]
    pub fn centre_charge(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn changes(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn charge(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn chosen(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn contacts(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn cost(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn count(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn date(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn day(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn deduction(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn digital(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = drgWeight)]
    pub fn drg_weight(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn entries(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = episodePrice)]
    pub fn episode_price(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn episodes(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn evenly(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn exempt(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn factor(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn fee(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = feeIncluded)]
    pub fn fee_included(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn fees(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn from(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = goalAmount)]
    pub fn goal_amount(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = goalShare)]
    pub fn goal_share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn grant(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn high(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn invoiced(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn kind(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = levelFrom)]
    pub fn level_from(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn list(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn listed(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn low(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn measure(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn mix(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn model(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn monthly(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn months(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = monthsLeft)]
    pub fn months_left(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = netCost)]
    pub fn net_cost(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn number(this: &Fields) -> JsValue;
    /// "use" is a word of the language.
    #[wasm_bindgen(method, structural, getter, js_name = use)]
    pub fn numbers(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn of(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn once(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = outcomeShare)]
    pub fn outcome_share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn own(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn patients(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn payable(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn payer(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = payingShare)]
    pub fn paying_share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn people(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn period(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn physical(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = pointPrice)]
    pub fn point_price(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn population(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = populationDate)]
    pub fn population_date(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn price(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = priceList)]
    pub fn price_list(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn prices(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn product(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn profession(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn professions(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn published(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn reach(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn region(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn replaced(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn rule(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn scenarios(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn schedule(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = selfCare)]
    pub fn self_care(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn sensitivity(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn series(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn share(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn start(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn step(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn subscription(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn terms(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn to(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn uniform(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn unsplit(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn value(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = valuePrice)]
    pub fn value_price(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter, js_name = visitPrice)]
    pub fn visit_price(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn visits(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn with(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn without(this: &Fields) -> JsValue;
    #[wasm_bindgen(method, structural, getter)]
    pub fn year(this: &Fields) -> JsValue;
}

/// A value of the input and where it is.
#[derive(Debug)]
pub struct Value<'a> {
    /// The value.
    pub js: JsValue,
    /// Where it is.
    pub path: Path<'a>,
}

impl Value<'_> {
    /// Another value than the declared ones.
    #[must_use]
    pub fn malformed(&self, expected: &str) -> CodedError {
        CodedError::malformed(&self.path, expected)
    }

    /// A text.
    ///
    /// # Errors
    /// `input.malformed`.
    pub fn text(&self) -> Result<String, CodedError> {
        self.js.as_string().ok_or_else(|| self.malformed("expected text"))
    }

    /// Something that the data knows by a name.
    ///
    /// # Errors
    /// What `find` says, or `input.malformed`.
    pub fn known<T>(&self, find: impl FnOnce(&str) -> Result<T, Error>) -> Result<T, CodedError> {
        find(&self.text()?).map_err(|error| CodedError::at(error, &self.path))
    }

    /// A calendar year.
    ///
    /// # Errors
    /// `input.malformed`.
    pub fn year(&self) -> Result<i32, CodedError> {
        // The only number that crosses as one; a year is no amount.
        let year = self.js.as_f64().filter(|_| Number::is_integer(&self.js));
        year.map(|year| year as i32).ok_or_else(|| self.malformed("expected a year"))
    }

    /// The items of an array, each read by `read`.
    ///
    /// # Errors
    /// What `read` says, or `input.malformed`.
    pub fn items<T>(&self, mut read: impl FnMut(Value<'_>) -> Result<T, CodedError>) -> Result<Vec<T>, CodedError> {
        let array = self.js.dyn_ref::<Array>().ok_or_else(|| self.malformed("expected an array"))?;
        array.iter().enumerate().map(|(position, js)| read(Value { js, path: Path::Item(&self.path, position) })).collect()
    }

    /// Reads an object with `read`, then makes sure that it had no field that was not asked for.
    ///
    /// # Errors
    /// What `read` says, or `input.malformed`.
    pub fn object<T>(&self, read: impl FnOnce(&ObjectReader<'_>) -> Result<T, CodedError>) -> Result<T, CodedError> {
        if !self.js.is_object() || Array::is_array(&self.js) {
            return Err(self.malformed("expected an object"));
        }
        let reader = ObjectReader { fields: self.js.unchecked_ref(), path: self.path, asked: Cell::new(0) };
        let result = read(&reader)?;
        let keys = Object::keys(self.js.unchecked_ref::<Object>());
        if keys.length() == reader.asked.get() {
            return Ok(result);
        }
        // Only now one by one: a field that is there and undefined counts as not there.
        let there = |key: &JsValue| js_sys::Reflect::get(&self.js, key).is_ok_and(|value| !value.is_undefined());
        let known = u32::try_from(keys.iter().filter(there).count()) == Ok(reader.asked.get());
        if known { Ok(result) } else { Err(self.malformed(&format!("unknown field among: {}", keys.join(", ")))) }
    }
}

/// An object being read.
#[derive(Debug)]
pub struct ObjectReader<'a> {
    fields: &'a Fields,
    /// Where it is.
    pub path: Path<'a>,
    /// How many fields were there when asked for; when there are more, one is unknown.
    asked: Cell<u32>,
}

impl ObjectReader<'_> {
    /// A field, if it is there; `undefined` counts as not there.
    ///
    /// # Errors
    /// What `read` says.
    pub fn optional<T>(
        &self,
        name: &'static str,
        field: fn(&Fields) -> JsValue,
        read: impl FnOnce(Value<'_>) -> Result<T, CodedError>,
    ) -> Result<Option<T>, CodedError> {
        let js = field(self.fields);
        if js.is_undefined() {
            return Ok(None);
        }
        self.asked.set(self.asked.get().saturating_add(1));
        read(Value { js, path: Path::Field(&self.path, name) }).map(Some)
    }

    /// A field that must be there.
    ///
    /// # Errors
    /// What `read` says, or `input.malformed`.
    pub fn required<T>(
        &self,
        name: &'static str,
        field: fn(&Fields) -> JsValue,
        read: impl FnOnce(Value<'_>) -> Result<T, CodedError>,
    ) -> Result<T, CodedError> {
        self.optional(name, field, read)?.ok_or_else(|| CodedError::malformed(&Path::Field(&self.path, name), "required"))
    }
}
