//! What came of the review, on its way out.

use js_sys::{Uint8Array, Uint16Array, Uint32Array};
use utomlanskollen::review::amount::Amount;
use utomlanskollen::review::file_read::FileRead;
use utomlanskollen::review::finding::{Code, Finding, Place};
use utomlanskollen::review::outcome::{CheckResult, Outcome};
use utomlanskollen::review::remark::Remark;
use utomlanskollen::review::settings::AmountsAre;
use utomlanskollen_boundary::{array, object, object_of, optional};
use wasm_bindgen::JsValue;

use crate::question::question;
use crate::totals::{decimal, totals};

/// `Review`.
pub(crate) fn review(outcome: &Outcome) -> JsValue {
    object([
        ("files", array(outcome.files.iter().map(file))),
        ("totals", totals(&outcome.totals)),
        ("checks", array(outcome.checks.iter().map(check))),
        ("findings", findings(outcome.findings.kept())),
        ("questions", array(outcome.questions.iter().map(question))),
        ("remarks", array(outcome.remarks.iter().map(remark))),
    ])
}

fn file(file: &FileRead) -> JsValue {
    let amounts = |amounts| match amounts {
        AmountsAre::Gross => "gross",
        AmountsAre::Net => "net",
    };
    object([
        ("name", (&file.name).into()),
        ("encoding", file.encoding.code().into()),
        ("delimiter", file.delimiter.code().into()),
        ("heading", file.heading.into()),
        ("columns", object_of(file.columns.iter().map(|(role, column)| (role.code(), (*column).into())))),
        ("amounts", optional(file.amounts.map(amounts))),
        ("rows", file.rows.into()),
        // A u64 would cross as a BigInt; no file is so long that a number is not exact.
        ("bytes", js_sys::parse_float(&file.bytes.to_string()).into()),
        ("totalsRow", optional(file.totals_row)),
        ("whole", file.whole.into()),
    ])
}

fn check(check: &CheckResult) -> JsValue {
    object([
        ("code", check.code.code().into()),
        ("severity", check.code.severity().code().into()),
        ("state", if check.is_done() { "done" } else { "notDone" }.into()),
        ("needs", array(check.needs.iter().map(|need| (*need).into()))),
        ("found", check.found.into()),
        ("kept", check.kept.into()),
        ("sourceIds", array(check.sources.iter().map(|source| source.id().into()))),
    ])
}

/// `FindingColumns`: by column, since a hundred thousand objects would take longer than the review.
fn findings(findings: &[Finding]) -> JsValue {
    let row = |place: Place| place.row;
    let file = |place: Place| place.file;
    object([
        ("codes", array(Code::ALL.iter().map(|code| code.code().into()))),
        ("file", Uint16Array::from(&*column(findings, |finding| finding.place.file)).into()),
        ("row", Uint32Array::from(&*column(findings, |finding| finding.place.row)).into()),
        ("code", Uint8Array::from(&*column(findings, |finding| finding.code as u8)).into()),
        ("otherRow", Uint32Array::from(&*column(findings, |finding| finding.other.map_or(0, row))).into()),
        ("otherFile", Uint16Array::from(&*column(findings, |finding| finding.other.map_or(0, file))).into()),
        ("invoiced", lines(findings, |finding| amount(finding.invoiced))),
        ("expected", lines(findings, |finding| amount(finding.expected))),
        ("detail", lines(findings, |finding| finding.detail.text())),
    ])
}

fn column<T>(findings: &[Finding], of: impl Fn(&Finding) -> T) -> Vec<T> {
    findings.iter().map(of).collect()
}

fn lines(findings: &[Finding], of: impl Fn(&Finding) -> String) -> JsValue {
    let mut lines = String::new();
    for (position, finding) in findings.iter().enumerate() {
        if position > 0 {
            lines.push('\n');
        }
        lines.push_str(&of(finding));
    }
    lines.into()
}

fn amount(amount: Option<Amount>) -> String {
    amount.map(|amount| decimal(amount.kronor())).unwrap_or_default()
}

fn remark(remark: &Remark) -> JsValue {
    object([
        ("code", remark.code.into()),
        ("severity", remark.severity.code().into()),
        ("file", remark.file.into()),
        ("row", optional(remark.row)),
        ("params", object_of(remark.params.iter().map(|(name, value)| (*name, value.into())))),
    ])
}
