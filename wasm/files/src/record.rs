//! Records of a CSV file, written one after the other.

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};
use utomlanskollen_boundary::CodedError;

use crate::dialect::Dialect;

/// How much is asked of the writer at a time.
const PIECE: usize = 1024;

pub(crate) struct Records {
    writer: Writer,
    file: Vec<u8>,
}

impl Records {
    pub(crate) fn new(dialect: Dialect) -> Self {
        let terminator = match dialect {
            Dialect::Excel => Terminator::CRLF,
            Dialect::Open => Terminator::Any(b'\n'),
        };
        let writer = WriterBuilder::new().delimiter(dialect.delimiter()).terminator(terminator).build();
        Self { writer, file: dialect.mark().to_vec() }
    }

    pub(crate) fn write(&mut self, cells: impl Iterator<Item = Result<String, CodedError>>) -> Result<(), CodedError> {
        for (position, cell) in cells.enumerate() {
            if position > 0 {
                self.all_of(Writer::delimiter);
            }
            let text = cell?;
            let mut rest = text.as_bytes();
            self.all_of(|writer, piece| {
                let (result, read, written) = writer.field(rest, piece);
                rest = rest.get(read..).unwrap_or_default();
                (result, written)
            });
        }
        self.all_of(Writer::terminator);
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.all_of(Writer::finish);
        self.file
    }

    /// Lets the writer write until it has no more.
    fn all_of(&mut self, mut write: impl FnMut(&mut Writer, &mut [u8]) -> (WriteResult, usize)) {
        let mut piece = [0; PIECE];
        loop {
            let (result, written) = write(&mut self.writer, &mut piece);
            self.file.extend_from_slice(piece.get(..written).unwrap_or_default());
            if matches!(result, WriteResult::InputEmpty) {
                return;
            }
        }
    }
}
