//! What a review goes by as it comes in, in the shape that `types.d.ts` gives `ReviewSettings`.

use std::collections::BTreeMap;

use utomlanskollen::contact::{PerProfession, Profession};
use utomlanskollen::error::Error;
use utomlanskollen::patient_fee::{FeeSchedule, ListedFee};
use utomlanskollen::period::{Day, Period, Validity};
use utomlanskollen::price_list::{FeeIncluded, PriceList, PriceSeries};
use utomlanskollen::quantity::Bounded;
use utomlanskollen::question::InputKind;
use utomlanskollen::region::{Area, Region};
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::row::{ContactTypeWord, Initiative};
use utomlanskollen::review::settings::{AmountsAre, ChildrenFree, DayOrder, DecimalSign, Exempt, Mapping, Role, Settings, Words};
use utomlanskollen_boundary::{CodedError, Value, decimal, is_decimal};

type Read<T> = Result<T, CodedError>;

/// Nobody is older.
const OLDEST: u32 = 150;

/// The settings, or what is wrong with them and where.
pub(crate) fn read(value: &Value<'_>) -> Read<Settings> {
    let [home, today, period_of, list, fee, exempt_of, total, amounts, words_of, only_own, mapping_of] = value.fields([
        "homeRegion",
        "today",
        "period",
        "priceList",
        "fee",
        "exempt",
        "invoiceTotal",
        "amounts",
        "words",
        "onlyOwnContactTypes",
        "mapping",
    ])?;
    Ok(Settings {
        home_region: region(&home)?,
        today: day(&today)?,
        period: optional(&period_of, period)?,
        prices: prices(&list)?,
        fees: optional(&fee, fees)?,
        exempt: exempt(&exempt_of)?,
        invoice_total: optional(&total, amount)?,
        amounts: optional(&amounts, amounts_are)?,
        words: optional(&words_of, words)?.unwrap_or_default(),
        mapping: optional(&mapping_of, mapping)?.unwrap_or_default(),
        only_own_contact_types: optional(&only_own, |only_own| only_own.flag())?.unwrap_or_default(),
    })
}

fn optional<T>(value: &Value<'_>, read: impl FnOnce(&Value<'_>) -> Read<T>) -> Read<Option<T>> {
    if value.is_there() { read(value).map(Some) } else { Ok(None) }
}

fn listed<T>(value: &Value<'_>, read: impl Fn(&Value<'_>) -> Read<T>) -> Read<Vec<T>> {
    value.items()?.map(|item| read(&item)).collect()
}

/// Something that the core finds by its name, and refuses with a code of its own.
fn known<T>(value: &Value<'_>, find: impl FnOnce(&str) -> Result<T, Error>) -> Read<T> {
    find(&value.text()?).map_err(|error| CodedError::at(error, value.path()))
}

fn day(value: &Value<'_>) -> Read<Day> {
    known(value, Day::parse)
}

fn region(value: &Value<'_>) -> Read<Region> {
    Region::from_code(&value.text()?).ok_or_else(|| value.malformed("expected one of the 21 regions"))
}

fn profession(value: &Value<'_>) -> Read<Profession> {
    Profession::from_code(&value.text()?).ok_or_else(|| value.malformed("expected a profession"))
}

fn amounts_are(value: &Value<'_>) -> Read<AmountsAre> {
    match value.text()?.as_str() {
        "gross" => Ok(AmountsAre::Gross),
        "net" => Ok(AmountsAre::Net),
        _ => Err(value.malformed("expected gross or net")),
    }
}

fn period(value: &Value<'_>) -> Read<Period> {
    let [from, to] = value.fields(["from", "to"])?;
    Period::of_days(day(&from)?, day(&to)?).map_err(|error| CodedError::at(error, value.path()))
}

fn exact(value: &Value<'_>) -> Read<rust_decimal::Decimal> {
    let text = value.text()?;
    let path = || value.path().to_string();
    if !is_decimal(&text) {
        return Err(Error::NotDecimal { path: path(), text: text.chars().take(40).collect() }.into());
    }
    Ok(decimal(&text).ok_or_else(|| Error::TooLarge { path: path() })?)
}

/// An amount that stands on the invoice; it may be below zero.
fn amount(value: &Value<'_>) -> Read<Amount> {
    let too_large = || Error::TooLarge { path: value.path().to_string() };
    Ok(Amount::from_decimal(exact(value)?).ok_or_else(too_large)?)
}

/// The price of a contact, or its fee.
fn price(value: &Value<'_>) -> Read<Bounded> {
    Ok(InputKind::Price.check(Bounded::exactly(exact(value)?), value.path())?)
}

fn prices(value: &Value<'_>) -> Read<PriceSeries> {
    let [series, own] = value.fields(["series", "own"])?;
    match (series.is_there(), own.is_there()) {
        (true, false) => known(&series, PriceSeries::published),
        (false, true) => PriceSeries::own(listed(&own, own_price_list)?).map_err(|error| CodedError::at(error, own.path())),
        _ => Err(value.malformed("expected either series or own")),
    }
}

fn own_price_list(value: &Value<'_>) -> Read<PriceList> {
    let [from, to, fee_included, prices] = value.fields(["from", "to", "feeIncluded", "prices"])?;
    let included = FeeIncluded::from_code(&fee_included.text()?);
    let included = included.ok_or_else(|| fee_included.malformed("expected yes, no or unknown"))?;
    let prices = listed(&prices, amount_of_profession)?;
    PriceList::own(validity(&from, &to)?, included, &prices).map_err(|error| CodedError::at(error, value.path()))
}

fn validity(from: &Value<'_>, to: &Value<'_>) -> Read<Validity> {
    Ok(Validity { first: day(from)?, last: optional(to, day)? })
}

fn amount_of_profession(value: &Value<'_>) -> Read<(Profession, Bounded)> {
    let [of, amount] = value.fields(["profession", "amount"])?;
    Ok((profession(&of)?, price(&amount)?))
}

fn fees(value: &Value<'_>) -> Read<FeeSchedule> {
    let [published, own] = value.fields(["published", "own"])?;
    match (published.is_there(), own.is_there()) {
        (true, false) => known(&published, FeeSchedule::published),
        (false, true) => FeeSchedule::own(listed(&own, own_fee)?).map_err(|error| CodedError::at(error, own.path())),
        _ => Err(value.malformed("expected either published or own")),
    }
}

fn own_fee(value: &Value<'_>) -> Read<(Validity, PerProfession<Option<ListedFee>>)> {
    let [from, to, fees] = value.fields(["from", "to", "fees"])?;
    let mut by_profession = PerProfession::<Option<ListedFee>>::default();
    for (profession, fee) in listed(&fees, amount_of_profession)? {
        if by_profession.get_mut(profession).replace(ListedFee { fee, source: None }).is_some() {
            return Err(CodedError::at(Error::ProfessionTwice { profession }, fees.path()));
        }
    }
    Ok((validity(&from, &to)?, by_profession))
}

fn exempt(value: &Value<'_>) -> Read<Exempt> {
    let [under, through, from_age, free_card] =
        value.fields(["childrenUnder", "childrenThroughYearOf", "fromAge", "freeCard"])?;
    let children = match (optional(&under, age)?, optional(&through, age)?) {
        (None, None) => None,
        (Some(age), None) => Some(ChildrenFree::Under(age)),
        (None, Some(age)) => Some(ChildrenFree::ThroughYearOf(age)),
        (Some(_), Some(_)) => return Err(value.malformed("expected childrenUnder or childrenThroughYearOf, not both")),
    };
    Ok(Exempt { children, from_age: optional(&from_age, age)?, free_card: free_card.flag()? })
}

fn age(value: &Value<'_>) -> Read<u8> {
    u8::try_from(value.count(OLDEST)?).map_err(|_| value.malformed("expected an age"))
}

fn words(value: &Value<'_>) -> Read<Words> {
    let [professions, contact_types, regions, initiatives, free_cards] =
        value.fields(["profession", "contactType", "region", "initiative", "freeCard"])?;
    Ok(Words {
        professions: meanings(&professions, |meaning| match meaning {
            "none" => Some(None),
            code => Profession::from_code(code).map(Some),
        })?,
        contact_types: meanings(&contact_types, |meaning| match meaning {
            "payable" => Some(ContactTypeWord::Payable),
            "notPayable" => Some(ContactTypeWord::NotPayable),
            _ => None,
        })?,
        regions: meanings(&regions, |code| Area::from_code(code).ok())?,
        initiatives: meanings(&initiatives, |meaning| match meaning {
            "referred" => Some(Initiative::Referred),
            "patient" => Some(Initiative::Patient),
            _ => None,
        })?,
        free_cards: meanings(&free_cards, |meaning| match meaning {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })?,
    })
}

/// What words mean. They are compared in lower case and with single spaces, so that is how they are kept.
fn meanings<M>(value: &Value<'_>, meaning: impl Fn(&str) -> Option<M>) -> Read<BTreeMap<String, M>> {
    if !value.is_there() {
        return Ok(BTreeMap::new());
    }
    let entries = value.entries()?.into_iter();
    let known = entries.map(|(word, given)| {
        let known = given.as_string().and_then(|code| meaning(&code));
        let word = word.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        known.map(|meaning| (word, meaning)).ok_or_else(|| value.malformed("no such meaning of a word"))
    });
    known.collect()
}

fn mapping(value: &Value<'_>) -> Read<Mapping> {
    let [heading, columns, days, decimal_sign] = value.fields(["heading", "columns", "days", "decimalSign"])?;
    Ok(Mapping {
        heading: optional(&heading, |heading| heading.count(u32::MAX))?,
        columns: optional(&columns, columns_of_roles)?.unwrap_or_default(),
        days: optional(&days, |days| match days.text()?.as_str() {
            "dayFirst" => Ok(DayOrder::DayFirst),
            "monthFirst" => Ok(DayOrder::MonthFirst),
            _ => Err(days.malformed("expected dayFirst or monthFirst")),
        })?,
        decimal_sign: optional(&decimal_sign, |sign| match sign.text()?.as_str() {
            "comma" => Ok(DecimalSign::Comma),
            "point" => Ok(DecimalSign::Point),
            _ => Err(sign.malformed("expected comma or point")),
        })?,
    })
}

fn columns_of_roles(value: &Value<'_>) -> Read<BTreeMap<Role, Option<u32>>> {
    let columns = value.fields(Role::ALL.map(Role::code))?;
    let mut by_role = BTreeMap::new();
    for (role, column) in Role::ALL.into_iter().zip(&columns) {
        if let Some(column) = optional(column, |column| column.count(MOST_COLUMNS))? {
            by_role.insert(role, (column > 0).then_some(column));
        }
    }
    Ok(by_role)
}

/// Of a spreadsheet.
const MOST_COLUMNS: u32 = 16_384;
