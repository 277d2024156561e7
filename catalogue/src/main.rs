//! Prints the built-in data as JSON, in the shape that `types.d.ts` gives `Catalogue`.
//!
//! The page shows it before and beside any calculation: regions, price lists, fees, published figures, sources. It never
//! changes while the page runs, so it is a file made by the build and not code in the engine that every visitor
//! downloads. The numbers come from the same constants that the engine calculates with.

mod catalogue;

use std::io::Write as _;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let json = serde_json::to_string(&catalogue::Catalogue::built_in())?;
    std::io::stdout().write_all(json.as_bytes())?;
    Ok(())
}
