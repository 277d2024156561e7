//! The commands and their options. `cargo xtask --help` prints this text.

#![allow(unreachable_pub, reason = "the macro makes its types `pub`, for libraries as well as programs")]

use std::path::PathBuf;

xflags::xflags! {
    /// Builds, serves, checks and tests Utomlänskollen. Each command sets up what it needs.
    cmd xtask {
        /// Builds the page and serves it on this machine.
        cmd serve {
            /// Port to serve on. Without it: 8080, or the next free one.
            optional --port port: u16
        }

        /// Builds the page into dist/.
        cmd build {}

        /// Checks all that can be checked without running the program: format, lints, types, data, links, sizes.
        cmd check {}

        /// Runs every test: in Rust, in JavaScript, in the browser, and of the whole page.
        cmd test {}

        /// Measures how fast it is, in Rust and in the browser.
        cmd bench {}

        /// Checks data/*.csv and writes the tables in src/data/generated.rs.
        cmd data {
            /// Write nothing; fail if the tables are not what the files say.
            optional --check
        }

        /// Writes an invoice's care annex with planted faults, to try a review with; the list of them and the settings beside it.
        cmd invoices {
            /// Rows of contacts.
            required --rows rows: u32
            /// Which faults, and how many of each: "none", "all:25", "amount.zero,fee.above:3". Without it: ten of each.
            optional --faults faults: String
            /// The CSV file. The list stands beside it as .faults.csv, the settings as .settings.json.
            required --out out: PathBuf
            /// The same seed gives the same file.
            optional --seed seed: u64
        }

        /// Writes benches/size.snap: how many bytes the browser downloads.
        cmd size {
            /// Write nothing; fail if the page has grown, or is over its budget.
            optional --check
        }
    }
}
