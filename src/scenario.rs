//! What follows when rules are changed: scenarios on a baseline, each a set of levers of which none is turned unless asked.
//!
//! All calculations lie in one [`Derivation`](crate::derivation::Derivation), one [`Stage`](crate::derivation::Stage) each.
//! What a scenario leaves alone is the baseline's very node, so an unchanged scenario equals the baseline to the last
//! digit, an unknown of both is one axis of the bounds, and only what differs has a name of its own: "s1.23.liability".
//!
//! The difference is split by exchanging one thing at a time, in a fixed order: number of contacts with the mix of
//! before, mix, shares that are paid, prices, patient fees. So the effects sum to it exactly, and which order it was is said.

mod baseline;
mod break_even;
mod break_evens;
mod elsewhere;
mod evaluation;
mod lever;
mod outcome;
mod provision;
mod provisions;
mod reform;
mod refusal;
mod region_change;
mod steps;
mod tornado;
mod tornado_bars;
mod volume;

pub use break_even::{BreakEven, NoBreakEven};
pub use evaluation::{Evaluation, MOST_SCENARIOS, evaluate};
pub use lever::{
    CentreChange, Destinations, Elasticity, ElasticityOf, Ending, FeeChange, FollowUp, Lever, OwnPrices, PayableRule,
    PriceChange, Scenario, Spread,
};
pub use outcome::{Effects, Figures, Outcome, RegionChange, ZeroBefore};
pub use provision::{Provision, ProvisionName, ProvisionState, ProvisionValue};
pub use refusal::{Fault, Refusal};
pub use tornado::{Bar, BarEnd, BarMissing, BarOf, Turned};
