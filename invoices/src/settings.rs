//! What an annex has to be reviewed by for its planted faults to be its only ones.

/// The region that is charged: Jämtland Härjedalen.
pub const HOME_REGION: &str = "23";
/// The region that charges, and whose patient fees these are: Sörmland.
pub const CARE_REGION: &str = "04";
/// The series of price lists.
pub const PRICES: &str = "skl";
/// First and last day of what is invoiced.
pub const PERIOD: [&str; 2] = ["2020-01-01", "2020-12-31"];
/// The day of the review.
pub const TODAY: &str = "2021-01-20";

/// Words for kinds of contact, and whether the home region pays for them.
#[must_use]
pub const fn contact_types() -> [(&'static str, bool); 3] {
    [("video", true), ("chatt", true), ("rådgivning", false)]
}

/// The settings as `ReviewSettings` in `wasm/review/src/types.d.ts`. Who pays no fee: younger than 20, from 85, and
/// whoever has a free card.
pub(crate) fn json(total: &str) -> String {
    let words = contact_types().map(|(word, is_payable)| {
        let meaning = if is_payable { "payable" } else { "notPayable" };
        format!("\"{word}\": \"{meaning}\"")
    });
    let ([from, to], words) = (PERIOD, words.join(", "));
    format!(
        r#"{{
  "homeRegion": "{HOME_REGION}",
  "today": "{TODAY}",
  "period": {{ "from": "{from}", "to": "{to}" }},
  "priceList": {{ "series": "{PRICES}" }},
  "fee": {{ "published": "sormland" }},
  "exempt": {{ "childrenUnder": 20, "fromAge": 85, "freeCard": true }},
  "invoiceTotal": "{total}",
  "words": {{ "contactType": {{ {words} }} }}
}}
"#
    )
}
