//! `cargo xtask invoices`: an invoice's care annex with planted faults, to try a review with.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};

use anyhow::{Context as _, Result};
use invoices::Order;

use crate::flags;

pub(crate) fn run(invoices: &flags::Invoices) -> Result<()> {
    let faults = Order::faults(invoices.faults.as_deref().unwrap_or("all")).map_err(anyhow::Error::msg)?;
    let order = Order { rows: invoices.rows, seed: invoices.seed.unwrap_or(1), faults };
    let out = &invoices.out;
    let could_not_write = || format!("could not write {}", out.display());
    let mut file = BufWriter::new(File::create(out).with_context(could_not_write)?);
    let annex = order.write(&mut file).with_context(could_not_write)?;
    file.flush().with_context(could_not_write)?;
    for (beside, text) in [("faults.csv", annex.list()), ("settings.json", annex.settings())] {
        let path = out.with_extension(beside);
        fs::write(&path, text).with_context(|| format!("could not write {}", path.display()))?;
    }
    println!("{} rows, {} planted faults, {} kronor", order.rows, annex.planted.len(), annex.total);
    Ok(())
}
