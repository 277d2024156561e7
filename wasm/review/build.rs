//! The module never takes more memory than this, so that a phone is not made to stop with the whole page.

const MOST_MEMORY: u32 = 512 << 20;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|architecture| architecture == "wasm32") {
        println!("cargo:rustc-link-arg-cdylib=--max-memory={MOST_MEMORY}");
    }
}
