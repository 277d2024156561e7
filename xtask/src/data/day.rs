//! Days as the data files write them.

use anyhow::Context as _;
use serde::{Deserialize, Deserializer, de::Error as _};
use time::{Date, Month};

/// A day of the calendar, "2019-06-14" in the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(pub(super) Date);

impl Day {
    fn parse(text: &str) -> anyhow::Result<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts.as_slice() else {
            anyhow::bail!("«{text}» is not written year-month-day");
        };
        let month: u8 = month.parse()?;
        let date = Date::from_calendar_date(year.parse()?, Month::try_from(month)?, day.parse()?);
        date.map(Self).with_context(|| format!("«{text}» is no day"))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day())
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}
