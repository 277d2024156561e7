//! How many tests passed and failed, read from what the test runners print.

use std::iter::Sum;

/// The counts of one suite or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, counts| Self { passed: sum.passed + counts.passed, failed: sum.failed + counts.failed })
    }
}

/// From `cargo test`, which has one result for each file of tests.
pub(super) fn of_cargo(output: &str) -> Counts {
    output.lines().filter_map(cargo_result).sum()
}

/// From `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn cargo_result(line: &str) -> Option<Counts> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    let count = |word: &str| counts.split("; ").find_map(|part| part.strip_suffix(word)?.trim().parse().ok());
    Some(Counts { passed: count("passed")?, failed: count("failed")? })
}

/// From Node's test runner, which sums up at the end: `# pass 3`, or `ℹ pass 3` where it thinks a person reads.
pub(super) fn of_node(output: &str) -> Counts {
    let count = |word: &str| {
        output.lines().rev().find_map(|line| {
            let summary = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))?;
            summary.strip_prefix(word)?.trim().parse().ok()
        })
    };
    // A cancelled test is one that did not get to its end. Node ends with an error for it.
    let cancelled: u32 = count("cancelled ").unwrap_or_default();
    Counts { passed: count("pass ").unwrap_or_default(), failed: count("fail ").unwrap_or_default() + cancelled }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_cargo_are_summed() {
        let output = "\
running 3 tests
test a ... ok
test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 filtered out; finished in 0.10s
";
        assert_eq!(of_cargo(output), Counts { passed: 4, failed: 2 });
    }

    #[test]
    fn the_last_lines_of_node_count() {
        let output = "# pass 90\nok 1 - a\n1..3\n# tests 3\n# pass 1\n# fail 1\n# cancelled 1\n# skipped 0\n";
        assert_eq!(of_node(output), Counts { passed: 1, failed: 2 });
        assert_eq!(of_node("ℹ tests 12\nℹ pass 12\nℹ fail 0\n"), Counts { passed: 12, failed: 0 });
    }

    #[test]
    fn a_runner_that_broke_down_has_no_counts() {
        assert_eq!(of_cargo("error: could not compile"), Counts::default());
        assert_eq!(of_node("Could not find 'tests'"), Counts::default());
    }
}
