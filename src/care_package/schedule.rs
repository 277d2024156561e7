//! When the visits of a package are, and which twelve months of the cap each month belongs to.

use super::question::Visits;

/// Months that the cap lasts from the first visit.
const MONTHS_OF_CAP: u16 = 12;

impl Visits {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        match self {
            Self::Evenly(visits) => u32::from(*visits),
            Self::Monthly(visits) => visits.iter().map(|visits| u32::from(*visits)).sum(),
        }
    }

    /// How many in each of so many months: as even as it goes, those left over one each in the first ones.
    pub(super) fn by_month(&self, months: u16) -> Vec<u16> {
        match self {
            Self::Monthly(visits) => visits.clone(),
            Self::Evenly(visits) => {
                let each = visits.checked_div(months).unwrap_or_default();
                let left_over = visits.checked_rem(months).unwrap_or_default();
                (0..months).map(|month| each.saturating_add(u16::from(month < left_over))).collect()
            }
        }
    }
}

/// The twelve months of the cap that each month belongs to, as numbers from 0 that grow; `left`: how many of the running ones are left at the
/// start, when the patient has paid fees already. Else twelve months begin with the first visit, and anew with the next one after they have ended.
pub(super) fn periods(visits: &[u16], left: Option<u16>) -> Vec<u16> {
    let mut remaining = left.unwrap_or_default();
    let mut period: u16 = 0;
    let mut begun = left.is_some();
    visits
        .iter()
        .map(|visits| {
            if remaining == 0 && *visits > 0 {
                period = if begun { period.saturating_add(1) } else { 0 };
                begun = true;
                remaining = MONTHS_OF_CAP;
            }
            remaining = remaining.saturating_sub(1);
            period
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visits_left_over_come_in_the_first_months() {
        assert_eq!(Visits::Evenly(7).by_month(3), [3, 2, 2]);
        assert_eq!(Visits::Evenly(2).by_month(4), [1, 1, 0, 0]);
        assert_eq!(Visits::Evenly(0).by_month(2), [0, 0]);
        assert_eq!(Visits::Evenly(12).by_month(12), [1; 12]);
    }

    #[test]
    fn twelve_months_begin_with_a_visit() {
        let periods_of = |visits: &[u16], left| periods(visits, left);
        let mut expected = vec![0; 12];
        expected.extend([1; 3]);
        assert_eq!(periods_of(&[1; 15], None), expected);
        // The first visit is in the third month, so the twelve months go through the fourteenth.
        let mut visits = vec![0, 0];
        visits.extend([1; 14]);
        let mut expected = vec![0; 14];
        expected.extend([1; 2]);
        assert_eq!(periods_of(&visits, None), expected);
        // Nobody comes in the month after the twelve, so the next twelve begin in the one after that.
        assert_eq!(periods_of(&[1, 0, 1], Some(1)), [0, 0, 1]);
        assert_eq!(periods_of(&[1, 1, 1], Some(2)), [0, 0, 1]);
    }
}
