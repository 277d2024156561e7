//! Cells of a text copied from a spreadsheet.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Rows of cells. Spreadsheets copy with tabs; a text without any is taken as Swedish CSV, with semicolons.
pub(crate) fn cells(text: &str) -> Vec<Vec<String>> {
    let delimiter = if text.contains('\t') { b'\t' } else { b';' };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    // A cell never grows when it is unquoted, and no row has more cells than the text has characters.
    let mut output = vec![0; text.len().saturating_add(1)];
    let mut ends = vec![0; text.len().saturating_add(2)];
    let mut rest = text.as_bytes();
    let mut rows = Vec::new();
    while let Some(row) = next_row(&mut reader, &mut rest, &mut output, &mut ends) {
        rows.push(row);
    }
    rows
}

fn next_row(reader: &mut Reader, rest: &mut &[u8], output: &mut [u8], ends: &mut [usize]) -> Option<Vec<String>> {
    let (mut written, mut ended) = (0_usize, 0_usize);
    loop {
        // An empty slice tells the parser that the text has ended, which it here always has.
        let (result, read, wrote, cells) = reader.read_record(rest, output.get_mut(written..)?, ends.get_mut(ended..)?);
        *rest = rest.get(read..)?;
        written = written.saturating_add(wrote);
        ended = ended.saturating_add(cells);
        match result {
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::Record => break,
            // Cannot be: both buffers are as long as the whole text.
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull | ReadRecordResult::End => return None,
        }
    }
    let mut start = 0;
    let cell = |end: &usize| {
        let bytes = output.get(core::mem::replace(&mut start, *end)..*end).unwrap_or_default();
        String::from_utf8_lossy(bytes).into_owned()
    };
    Some(ends.get(..ended)?.iter().map(cell).collect())
}
