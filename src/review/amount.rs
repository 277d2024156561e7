//! An amount of a row, exact and small: a million of them are kept and added.

use rust_decimal::Decimal;

use crate::money::Kronor;

/// Kronor in millionths, exactly as written: an invoice has öre, and a workbook's formula a few decimals more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Amount(i64);

/// Decimals that are kept.
pub const MOST_DECIMALS: u32 = 6;

impl Amount {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// An amount of so many millionths of a krona.
    #[must_use]
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    /// The millionths.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// An exact decimal as an amount; `None` when it has more decimals or is too large (over nine billion kronor).
    #[must_use]
    pub fn from_decimal(decimal: Decimal) -> Option<Self> {
        let mut scaled = decimal.normalize();
        if scaled.scale() > MOST_DECIMALS {
            return None;
        }
        scaled.rescale(MOST_DECIMALS);
        i64::try_from(scaled.mantissa()).ok().map(Self)
    }

    /// The same as kronor.
    #[must_use]
    pub fn kronor(self) -> Kronor {
        Kronor::new(Decimal::new(self.0, MOST_DECIMALS).normalize())
    }

    /// The sum; `None` past the largest.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` past the largest.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The amount with the other sign; `None` for the least of all.
    #[must_use]
    pub fn checked_neg(self) -> Option<Self> {
        self.0.checked_neg().map(Self)
    }
}
