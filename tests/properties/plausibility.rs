//! What is asked about numbers that look wrong, and never about those that are right.

use proptest::prelude::*;
use utomlanskollen::assessment::assess;
use utomlanskollen::finding::Finding;
use utomlanskollen::plausibility::Implausibility;
use utomlanskollen::quantity::{Bounded, Bounds};

use crate::answer::{Answer, decimal};
use crate::input::{Fees, Input, Number, Prices};
use crate::questions::question;

/// A number that is stated to be open on one side is compared by what is stated, so the true one may be asked about.
fn close(number: &mut Number) {
    let Bounded { value, low, high } = number.0;
    if low.is_none() || high.is_none() {
        number.0 = value.or(low).or(high).map_or(Bounded::UNKNOWN_SHARE, Bounded::exactly);
    }
}

fn close_all(input: &mut Input) {
    for entry in &mut input.entries {
        entry.contacts.iter_mut().for_each(|row| close(&mut row.count));
        entry.unsplit.iter_mut().for_each(|unsplit| close(&mut unsplit.count));
    }
    if let Prices::Own(lists) = &mut input.price_list {
        lists.iter_mut().flat_map(|list| &mut list.prices).for_each(|price| close(&mut price.amount));
    }
    if let Some(Fees::Own(fees)) = &mut input.fee {
        fees.iter_mut().flat_map(|fees| &mut fees.fees).for_each(|fee| close(&mut fee.amount));
    }
    input.paying_share.iter_mut().for_each(close);
    input.payable.iter_mut().filter_map(|payable| payable.share.as_mut()).for_each(close);
}

proptest! {
    #[test]
    fn an_invoice_of_what_the_list_gives_is_not_asked_about(mut input in question(), upper in any::<bool>()) {
        close_all(&mut input);
        let answer = Answer::to(&input.question().expect("a question"));
        let mut invoiced = input;
        for entry in &mut invoiced.entries {
            let cost = answer.quantity(&format!("{}.liability", entry.region));
            // Ends that are wider than necessary are more than the list can give.
            let cost = cost.filter(|cost| !matches!(cost.bounds, Bounds::Between { wider: true, .. }));
            let end = cost.and_then(|cost| if upper { cost.high().or(cost.value) } else { cost.low().or(cost.value) });
            // To the öre, as an invoice is; an amount too large for the field is none.
            let amount = decimal(end).map(|amount| amount.round_dp(2)).filter(|amount| amount.scale() <= 2);
            entry.invoiced = amount.map(|amount| Number(Bounded::exactly(amount)));
        }
        let question = invoiced.question().expect("a question");
        let knows_fees = question.fees.is_some();
        for finding in assess(&question).expect("an answer").findings {
            let Finding::Implausible(asked) = finding else { continue };
            // A fee that is not known may be all of the price; that it nearly is, is asked about.
            let about_the_unit =
                matches!(asked, Implausibility::AmountInThousands { .. } | Implausibility::AmountInMillions { .. });
            let about_the_amount = matches!(
                asked,
                Implausibility::AmountOutOfProportion { .. }
                    | Implausibility::RateAbovePrices { .. }
                    | Implausibility::RateBelowPrices { .. }
                    | Implausibility::GrossAsNet { .. }
            );
            let wrongly = about_the_amount || (about_the_unit && knows_fees);
            prop_assert!(!wrongly, "{asked:?}");
        }
    }
}
