//! The 21 regions, the nation, and how people write their names.

use crate::data;
use crate::error::Error;

/// One of the 21 regions. As home region (*hemregion*) it pays; as care region (*vårdregion*) it invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u8);

/// What is published about a region's name and collaboration area. Source: `data/regions.csv`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionNames {
    /// Two digits, as in official statistics.
    pub code: &'static str,
    /// "Region Jämtland Härjedalen".
    pub name: &'static str,
    /// "Jämtland Härjedalen".
    pub short_name: &'static str,
    /// The name in English.
    pub name_en: &'static str,
    /// Collaboration areas (*samverkansregion*): one, but two for Halland, which is split.
    pub collaboration: &'static [&'static str],
}

impl Region {
    /// Number of regions.
    pub const COUNT: usize = data::REGIONS.len();

    /// All regions in code order.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        // OK because there are 21 of them.
        (0..Self::COUNT as u8).map(Self)
    }

    /// For the generated tables only: the position in [`data::REGIONS`].
    pub(crate) const fn at(position: u8) -> Self {
        Self(position)
    }

    /// The region of a two-digit code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|region| region.code() == code)
    }

    /// Two-digit code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.names().code
    }

    /// Names in full.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because a Region is only made by all(), below COUNT")]
    pub const fn names(self) -> &'static RegionNames {
        &data::REGIONS[self.0 as usize]
    }
}

/// Who pays: one home region, or all of them together as the nation (*riket*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// All 21 regions as one figure.
    Nation,
    /// One home region.
    Region(Region),
}

impl Area {
    /// The code of the nation in official statistics.
    pub const NATION_CODE: &'static str = "00";

    /// Two-digit code; the nation is "00".
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nation => Self::NATION_CODE,
            Self::Region(region) => region.code(),
        }
    }

    /// The area of a two-digit code.
    ///
    /// # Errors
    /// [`Error::UnknownRegion`] with the text.
    pub fn from_code(code: &str) -> Result<Self, Error> {
        if code == Self::NATION_CODE {
            return Ok(Self::Nation);
        }
        Region::from_code(code).map(Self::Region).ok_or_else(|| Error::UnknownRegion { text: code.to_owned() })
    }

    /// The area a person means by a name: "Jämtlands län", "VGR", "region skåne", "3", "03 Uppsala", "Riket".
    ///
    /// Only exact names after the words around them are taken off; nothing is guessed from a likeness.
    #[must_use]
    pub fn recognise(text: &str) -> Option<Self> {
        let written = plain(text);
        if written.is_empty() {
            return None;
        }
        if NATION_NAMES.contains(&written.as_str()) {
            return Some(Self::Nation);
        }
        let (digits, rest) = written.split_at(written.bytes().take_while(u8::is_ascii_digit).count());
        let by_code = match digits.len() {
            0 => None,
            1 => Self::from_code(&format!("0{digits}")).ok(),
            _ => Self::from_code(digits).ok(),
        };
        let name = core_of_name(rest.trim());
        let other = OTHER_NAMES.iter().find(|(other, _)| *other == rest.trim()).and_then(|(_, code)| Region::from_code(code));
        match (digits.is_empty(), name.is_empty()) {
            (false, true) => by_code,
            (true, false) => other.or_else(|| by_name(name)).map(Self::Region),
            // A code and a name must say the same.
            (false, false) => by_code.filter(|area| match area {
                Self::Nation => NATION_NAMES.contains(&rest.trim()),
                Self::Region(region) => other.or_else(|| by_name(name)) == Some(*region),
            }),
            (true, true) => None,
        }
    }
}

/// Rows for the whole country, as statistics name them.
const NATION_NAMES: [&str; 22] = [
    "riket",
    "hela riket",
    "riket totalt",
    "totalt riket",
    "riket sverige",
    "sverige riket",
    "sverige totalt",
    "summa",
    "summa riket",
    "summa regioner",
    "totalt",
    "total",
    "totalsumma",
    "sverige",
    "hela sverige",
    "hela landet",
    "samtliga",
    "samtliga regioner",
    "alla regioner",
    "sweden",
    "all regions",
    "00",
];

/// Names in use that are neither the official nor the short one nor the county's.
const OTHER_NAMES: [(&str, &str); 7] = [
    ("vgr", "14"),
    ("västra götalandsregionen", "14"),
    ("rjh", "23"),
    ("rjl", "06"),
    ("sll", "01"),
    ("södermanlands län", "04"),
    ("södermanland", "04"),
];

fn by_name(name: &str) -> Option<Region> {
    Region::all().find(|region| {
        let names = region.names();
        // All ways to write a name begin alike, and tables have many texts that are no region.
        if !names.short_name.chars().take(2).map(lower).eq(name.chars().take(2)) {
            return false;
        }
        let short = plain(names.short_name);
        // Short names as "Jönköpings län" lose their "län" like the written one; "Jämtland" is the county's name.
        let short = core_of_name(&short);
        name == short
            || name.strip_suffix('s') == Some(short)
            || short.strip_suffix('s') == Some(name)
            || short
                .split_once(' ')
                .is_some_and(|(first, second)| second == "härjedalen" && (name == first || name.strip_suffix('s') == Some(first)))
    })
}

/// A name without the words that say that it is a region or a county.
fn core_of_name(name: &str) -> &str {
    let name = name.strip_prefix("region ").unwrap_or(name);
    let name = name.strip_prefix("landstinget i ").or_else(|| name.strip_prefix("landstinget ")).unwrap_or(name);
    let kinds = [" läns landsting", " län", " county"];
    kinds.into_iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(name).trim()
}

/// Lower case, one space between words, no punctuation at the ends.
fn plain(text: &str) -> String {
    let is_between = |character: char| character.is_whitespace() || matches!(character, '\u{a0}' | '\u{202f}' | '-' | '/' | ',');
    let words = text.split(is_between).map(|word| word.trim_matches(|character: char| !is_letter_or_digit(character)));
    let mut plain = String::with_capacity(text.len());
    for word in words.filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().map(lower));
    }
    plain
}

/// Letters of the Latin alphabet with their accents, and digits; no footnote marks.
fn is_letter_or_digit(character: char) -> bool {
    character.is_ascii_alphanumeric() || ('\u{c0}'..='\u{24f}').contains(&character)
}

/// Lower case of what Swedish and English are written with. The standard library's knows every script, in a table of
/// eleven kilobytes that each visitor would download to read "REGION SKÅNE".
#[must_use]
pub(crate) fn lower_case(text: &str) -> String {
    text.chars().map(lower).collect()
}

const fn lower(character: char) -> char {
    match character {
        'Å' => 'å',
        'Ä' => 'ä',
        'Ö' => 'ö',
        'É' => 'é',
        other => other.to_ascii_lowercase(),
    }
}

/// One `T` for each region: it cannot miss one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionMap<T>([T; Region::COUNT]);

impl<T> RegionMap<T> {
    /// A map that asks `make` for each region in code order.
    #[must_use]
    pub fn new(mut make: impl FnMut(Region) -> T) -> Self {
        Self(core::array::from_fn(|index| make(Region(index as u8))))
    }

    /// The value of a region.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "OK because the array has one place for each Region")]
    pub const fn get(&self, region: Region) -> &T {
        &self.0[region.0 as usize]
    }

    /// The value of a region, to change.
    #[expect(clippy::indexing_slicing, reason = "OK because the array has one place for each Region")]
    pub const fn get_mut(&mut self, region: Region) -> &mut T {
        &mut self.0[region.0 as usize]
    }

    /// Each region with its value, in code order.
    pub fn iter(&self) -> impl Iterator<Item = (Region, &T)> {
        Region::all().zip(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_official_name_and_code_is_recognised() {
        assert_eq!(Region::COUNT, 21);
        for region in Region::all() {
            let names = region.names();
            let area = Some(Area::Region(region));
            for text in [names.code, names.name, names.short_name, names.name_en, &format!("{} {}", names.code, names.name)] {
                assert_eq!(Area::recognise(text), area, "{text}");
            }
        }
    }

    #[test]
    fn names_as_people_write_them() {
        for (text, code) in [
            ("Jämtlands län", "23"),
            ("Jämtland", "23"),
            ("Jämtland-Härjedalen", "23"),
            ("VGR", "14"),
            ("Västra Götalands län", "14"),
            ("Västra Götalandsregionen", "14"),
            ("  region  SKÅNE ", "12"),
            ("Skåne län", "12"),
            ("Hallands län", "13"),
            ("Jönköping", "06"),
            ("Kalmar", "08"),
            ("Örebro", "18"),
            ("Södermanlands län", "04"),
            ("3", "03"),
            ("Stockholms läns landsting", "01"),
            ("Stockholm*", "01"),
            ("Summa", "00"),
            ("Riket", "00"),
            ("00 Riket", "00"),
            ("0", "00"),
            ("Summa regioner:", "00"),
            ("Samtliga regioner", "00"),
            ("Region Jämtland/Härjedalen", "23"),
            ("Landstinget i Uppsala län", "03"),
            ("Region Örebro", "18"),
            ("Jönköpings län", "06"),
            ("3 Uppsala", "03"),
        ] {
            assert_eq!(Area::recognise(text).map(Area::code), Some(code), "{text}");
        }
        for text in ["", "Region", "Norrland", "02", "99", "12 Uppsala", "Götaland", "Mellansverige", "1 234"] {
            assert_eq!(Area::recognise(text), None, "{text}");
        }
    }
}
