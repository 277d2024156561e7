//! The tables in `tests/own_tables/`: files as they come, each beside what has to be read in it.
//!
//! `tests/own_tables/README.md` tells how to write one.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use serde::Deserialize;
use utomlanskollen::own_table::{
    self, Choices, ColumnReading, ColumnRole, Encoding, FileKind, Finding, Grid, Layout, OwnTable, TableCell, TextReader,
};
use utomlanskollen::quantity::Bounded;

/// What a file beside a table says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Why the table is here.
    why: String,
    /// What the user has chosen.
    #[serde(default)]
    choices: BTreeMap<String, String>,
    /// Why the file is refused; then nothing is read.
    refused: Option<String>,
    #[serde(default)]
    read: String,
}

#[test]
fn every_table_is_read_as_the_file_beside_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/own_tables");
    let mut count = 0;
    let mut faults = String::new();
    for table in tables(&root) {
        count += 1;
        let beside = table.with_extension("toml");
        let text = fs::read_to_string(&beside).unwrap_or_else(|error| panic!("{}: {error}", beside.display()));
        let expected: Expected = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", beside.display()));
        assert!(!expected.why.is_empty(), "{}: why?", beside.display());
        let read = read(&table, &expected.choices);
        let wanted = expected.refused.map_or(expected.read, |code| format!("refused {code}\n"));
        if read.trim() != wanted.trim() {
            let name = table.strip_prefix(&root).unwrap_or(&table).display();
            writeln!(faults, "{name}\n--- expected\n{}\n--- read\n{}\n", wanted.trim(), read.trim()).unwrap();
        }
    }
    assert!(count > 0, "there is no table at all: has the folder moved?");
    assert!(faults.is_empty(), "\n{faults}");
}

fn tables(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.expect("a folder that can be listed").path()) {
        if path.is_dir() {
            found.extend(tables(&path));
        } else if path.extension().is_some_and(|extension| extension == "csv") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What comes of a table, a line for each thing.
fn read(path: &Path, answers: &BTreeMap<String, String>) -> String {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let grid = match FileKind::of(&bytes) {
        FileKind::Text(encoding) => grid(&name, &bytes, encoding),
        FileKind::Workbook => return "refused workbook\n".to_owned(),
        FileKind::Other(code) => return format!("refused {}\n", plain(code)),
    };
    let choices = answers.iter().fold(Choices::default(), |choices, (id, value)| {
        choices.with(id, value).unwrap_or_else(|| panic!("{}: no such choice: {id} = {value}", path.display()))
    });
    written(&grid, &own_table::read(&grid, &choices))
}

/// The bytes as the page's worker reads them.
fn grid(name: &str, bytes: &[u8], told: Option<Encoding>) -> Grid {
    let (encoding, text) = match told {
        Some(encoding @ (Encoding::Utf16LittleEndian | Encoding::Utf16BigEndian)) => {
            let pair = |pair: &[u8]| match encoding {
                Encoding::Utf16LittleEndian => u16::from_le_bytes([pair[0], pair[1]]),
                _ => u16::from_be_bytes([pair[0], pair[1]]),
            };
            let units: Vec<u16> = bytes.chunks_exact(2).map(pair).collect();
            (encoding, String::from_utf16_lossy(&units))
        }
        Some(encoding) => (encoding, String::from_utf8_lossy(bytes).into_owned()),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (Encoding::Utf8, text.to_owned()),
            // The letters and the dash of these tables; the others are Latin-1's.
            Err(_) => (
                Encoding::Windows1252,
                bytes.iter().map(|byte| if *byte == 0x96 { '\u{2013}' } else { char::from(*byte) }).collect(),
            ),
        },
    };
    let mut reader = TextReader::new(name, Some(encoding));
    reader.push(&text);
    reader.finish()
}

fn written(grid: &Grid, table: &OwnTable) -> String {
    let mut text = String::new();
    let origin = grid.origin();
    let encoding = origin.encoding.map(Encoding::code).unwrap_or_default();
    let delimiter = origin.delimiter.map(|delimiter| delimiter.code()).unwrap_or_default();
    let layout = table.layout.map_or("no layout", Layout::code);
    writeln!(text, "{encoding}, {delimiter}, {layout}, headings {:?}", table.header).unwrap();
    if let Some((year, from)) = table.year {
        writeln!(text, "year {year} from {}", from.code()).unwrap();
    }
    let is_turned = table.layout == Some(Layout::Transposed);
    for column in &table.columns {
        writeln!(text, "{}", column_line(column, is_turned)).unwrap();
    }
    for cell in &table.cells {
        writeln!(text, "{}", cell_line(cell)).unwrap();
    }
    for finding in table.findings.kept() {
        writeln!(text, "{}", finding_line(finding)).unwrap();
    }
    for question in &table.questions {
        let answers: Vec<&str> = question.choices.iter().map(|answer| answer.value.as_str()).collect();
        writeln!(text, "? {}: {} ({})", question.id, answers.join(" "), question.cells).unwrap();
    }
    text
}

fn column_line(column: &ColumnReading, is_turned: bool) -> String {
    let place = if is_turned { column.position.to_string() } else { letters(column.position) };
    let mut line = format!("{place} = {}", if column.role == ColumnRole::Numbers { "" } else { column.role.code() });
    if column.role == ColumnRole::Numbers {
        line.push_str(column.measure.map_or("numbers", |measure| measure.code()));
        let year = column.year.map(|year| format!(" {year}"));
        let unit = column.unit.map(|unit| format!(" in {}", unit.code()));
        let from = column.unit_from.map(|from| format!(" by {}", from.code()));
        let sign = column.decimal_sign.map(|sign| format!(", decimal {sign}"));
        line.extend([year, unit, from, sign].into_iter().flatten());
    }
    for doubt in &column.doubts {
        write!(line, "; {}", plain(doubt.code)).unwrap();
    }
    line
}

fn cell_line(cell: &TableCell) -> String {
    let (area, place) = (cell.area.code(), format!("{}{}", letters(cell.column), cell.record));
    format!("{place}: {area} {} {} {}", cell.year, cell.measure.code(), number(cell.number))
}

/// "5", "5 up to 9", "at least 5".
fn number(number: Bounded) -> String {
    let text = |number: Decimal| number.normalize().to_string();
    match (number.value, number.low, number.high) {
        (Some(value), ..) if number.is_exact() => text(value),
        (None, Some(low), Some(high)) => format!("{} up to {}", text(low), text(high)),
        (_, Some(low), None) => format!("at least {}", text(low)),
        (_, None, Some(high)) => format!("at most {}", text(high)),
        _ => format!("about {}", number.value.map(text).unwrap_or_default()),
    }
}

fn finding_line(finding: &Finding) -> String {
    let column = finding.column.map(letters).unwrap_or_default();
    let record = finding.record.map(|record| record.to_string()).unwrap_or_default();
    let params: Vec<String> = finding.params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("! {column}{record} {} {}", plain(finding.code), params.join(", ")).trim_end().to_owned()
}

fn plain(code: &str) -> &str {
    code.trim_start_matches("own_table.")
}

/// A column as a spreadsheet names it.
fn letters(position: u32) -> String {
    let last = char::from(b'A' + u8::try_from((position - 1) % 26).unwrap_or_default());
    let before = (position - 1) / 26;
    if before == 0 { last.to_string() } else { format!("{}{last}", letters(before)) }
}
