//! Units and scales behind a number.

use rust_decimal::Decimal;

use super::NumberField;
use crate::region::lower_case;

/// What stands behind a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    None,
    Kronor,
    ThousandKronor,
    MillionKronor,
    MilliardKronor,
    Thousand,
    Million,
    Milliard,
    KronorPerInhabitant,
    Percent,
    Pieces,
    Contacts,
    Patients,
    Inhabitants,
    /// Known in order to be refused: they are no number of contacts or patients.
    Referrals,
}

impl Unit {
    /// The unit of a text; `None` when it is none that is known. "Billion" is English for *miljard*.
    pub(super) fn read(text: &str) -> Option<Self> {
        let lower = lower_case(text);
        let plain: Vec<&str> = lower.split_whitespace().map(|word| word.trim_end_matches('.')).collect();
        Some(match plain.join(" ").as_str() {
            "" => Self::None,
            "kr" | "kronor" | "krona" | "sek" | ":-" | "kr/st" => Self::Kronor,
            "tkr" | "tusen kr" | "tusen kronor" | "ksek" => Self::ThousandKronor,
            "mnkr" | "mkr" | "msek" | "mn kr" | "milj kr" | "miljoner kr" | "miljoner kronor" | "miljon kronor"
            | "million kronor" | "million sek" => Self::MillionKronor,
            "mdkr" | "md kr" | "miljarder kr" | "miljarder kronor" | "miljard kronor" | "billion kronor" | "billion sek" => {
                Self::MilliardKronor
            }
            "tusen" | "thousand" => Self::Thousand,
            "mn" | "milj" | "miljon" | "miljoner" | "million" | "millions" => Self::Million,
            "md" | "miljard" | "miljarder" | "billion" => Self::Milliard,
            "kr/inv" | "kr/invånare" | "kr per invånare" => Self::KronorPerInhabitant,
            "%" | "procent" | "percent" | "per cent" => Self::Percent,
            "st" | "stycken" => Self::Pieces,
            "kontakt" | "kontakter" | "besök" | "vårdkontakter" | "contacts" | "visits" => Self::Contacts,
            "patient" | "patienter" | "patients" => Self::Patients,
            "invånare" | "inhabitants" => Self::Inhabitants,
            "remiss" | "remisser" | "referral" | "referrals" => Self::Referrals,
            _ => return None,
        })
    }

    /// Whether the field counts or measures in it: "9,2 mnkr" is no number of contacts, and patients are not contacts.
    pub(super) const fn belongs_in(self, field: NumberField) -> bool {
        match field {
            NumberField::Contacts => matches!(self, Self::Contacts) || self.counts(),
            NumberField::Patients => matches!(self, Self::Patients) || self.counts(),
            NumberField::Inhabitants => matches!(self, Self::Inhabitants) || self.counts(),
            NumberField::Amount => matches!(
                self,
                Self::None
                    | Self::Kronor
                    | Self::ThousandKronor
                    | Self::MillionKronor
                    | Self::MilliardKronor
                    | Self::Thousand
                    | Self::Million
                    | Self::Milliard
            ),
            NumberField::Price => matches!(self, Self::None | Self::Kronor),
            NumberField::Percent => matches!(self, Self::None | Self::Percent),
            NumberField::AmountPerInhabitant => {
                matches!(self, Self::None | Self::Kronor | Self::KronorPerInhabitant | Self::ThousandKronor)
            }
            NumberField::ContactsPerThousand => matches!(self, Self::None | Self::Contacts),
        }
    }

    const fn counts(self) -> bool {
        matches!(self, Self::None | Self::Pieces | Self::Thousand | Self::Million)
    }

    /// What the number is multiplied with.
    pub(super) const fn scale(self) -> Decimal {
        let scale = match self {
            Self::Thousand | Self::ThousandKronor => 1_000,
            Self::Million | Self::MillionKronor => 1_000_000,
            Self::Milliard | Self::MilliardKronor => 1_000_000_000,
            _ => 1,
        };
        Decimal::from_parts(scale, 0, 0, false, 0)
    }

    /// Whether the number in the field is not the number that is used.
    pub(super) const fn is_shown_back(self) -> bool {
        !matches!(
            self,
            Self::None
                | Self::Kronor
                | Self::KronorPerInhabitant
                | Self::Percent
                | Self::Pieces
                | Self::Contacts
                | Self::Patients
                | Self::Inhabitants
                | Self::Referrals
        )
    }
}
