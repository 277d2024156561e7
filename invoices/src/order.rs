//! What to write: how many rows, and which faults.

use crate::fault::Fault;

/// An annex to be written.
#[derive(Debug, Clone)]
pub struct Order {
    /// Rows below the heading.
    pub rows: u32,
    /// The same seed gives the same annex.
    pub seed: u64,
    /// How many of each fault.
    pub faults: Vec<(Fault, u32)>,
}

/// How many of a fault when nobody says it.
const USUAL_COUNT: u32 = 10;

impl Order {
    /// Faults from text: "none", "all", "all:25", "amount.zero,fee.above:3". Without a number there are ten of each.
    ///
    /// # Errors
    /// What in the text is no fault or no number.
    pub fn faults(text: &str) -> Result<Vec<(Fault, u32)>, String> {
        let mut faults = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty() && *part != "none") {
            let (code, count) = match part.split_once(':') {
                Some((code, count)) => (code, count.parse().map_err(|_| format!("\"{count}\" is no number of faults"))?),
                None => (part, USUAL_COUNT),
            };
            if code == "all" {
                faults.extend(Fault::ALL.iter().map(|fault| (*fault, count)));
            } else {
                let known = || Fault::ALL.iter().map(|fault| fault.code()).collect::<Vec<_>>().join(", ");
                let fault = Fault::from_code(code).ok_or_else(|| format!("\"{code}\" is none of: all, {}", known()))?;
                faults.push((fault, count));
            }
        }
        Ok(faults)
    }

    /// One of each fault to be planted.
    pub(crate) fn wanted(&self) -> Vec<Fault> {
        self.faults.iter().flat_map(|(fault, count)| std::iter::repeat_n(*fault, *count as usize)).collect()
    }
}
