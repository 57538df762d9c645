//! The bytes of an input and its lines: streamed, so that a file of any size costs no more than its longest row.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::Path;

use clearance_core::code;
use clearance_core::node::{Mistake, Place};

use super::text;
use crate::context::is_stdin;

/// The longest row: far above the longest entry (65,535 bytes), far below what would fill the memory.
pub(crate) const LONGEST: usize = 1 << 20;

/// Opens a file, or standard input for `-`.
///
/// # Errors
/// That it cannot be read.
pub(crate) fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if is_stdin(path) {
        return Ok(Box::new(BufReader::with_capacity(1 << 16, io::stdin())));
    }
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "it is a directory"));
    }
    Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
}

/// Takes a byte order mark away; UTF-16 becomes UTF-8, for which the whole input is read.
///
/// # Errors
/// That it cannot be read; what of it is not text, with the text before it for the excerpt.
pub(crate) fn as_utf8(mut input: Box<dyn BufRead>) -> Result<Box<dyn BufRead>, Undecodable> {
    let head = input.fill_buf().map_err(Undecodable::Unreadable)?;
    if text::is_utf16(head) {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes).map_err(Undecodable::Unreadable)?;
        let decoded = text::decode(&bytes).map_err(Undecodable::Mistakes)?;
        return Ok(Box::new(Cursor::new(decoded.into_bytes())));
    }
    if head.starts_with(&[0xEF, 0xBB, 0xBF]) {
        input.consume(3);
    }
    Ok(input)
}

/// Why an input is no text.
pub(crate) enum Undecodable {
    /// It could not be read at all.
    Unreadable(io::Error),
    /// It is not text.
    Mistakes(Vec<Mistake>),
}

/// Lines with their numbers.
pub(crate) struct Lines<R> {
    input: R,
    number: u32,
    bytes: Vec<u8>,
}

/// One line, without its end.
pub(crate) struct Line {
    /// Counted from 1.
    pub(crate) number: u32,
    /// Its text, or why it is none.
    pub(crate) text: Result<String, Vec<Mistake>>,
}

impl<R: BufRead> Lines<R> {
    pub(crate) const fn new(input: R) -> Self {
        Self { input, number: 0, bytes: Vec::new() }
    }

    /// The next line.
    ///
    /// # Errors
    /// That the input cannot be read.
    pub(crate) fn next(&mut self) -> io::Result<Option<Line>> {
        self.bytes.clear();
        let limit = LONGEST as u64 + 1;
        if self.input.by_ref().take(limit).read_until(b'\n', &mut self.bytes)? == 0 {
            return Ok(None);
        }
        self.number = self.number.saturating_add(1);
        let number = self.number;
        if self.bytes.last() == Some(&b'\n') {
            self.bytes.pop();
            if self.bytes.last() == Some(&b'\r') {
                self.bytes.pop();
            }
        } else if self.bytes.len() > LONGEST {
            self.skip()?;
            return Ok(Some(Line { number, text: Err(vec![too_long(number)]) }));
        }
        Ok(Some(Line { number, text: text::utf8_from(&self.bytes, number) }))
    }

    fn skip(&mut self) -> io::Result<()> {
        loop {
            let (length, ended) = {
                let bytes = self.input.fill_buf()?;
                match bytes.iter().position(|byte| *byte == b'\n') {
                    Some(at) => (at + 1, true),
                    None => (bytes.len(), bytes.is_empty()),
                }
            };
            self.input.consume(length);
            if ended {
                return Ok(());
            }
        }
    }
}

/// A row that is longer than any that could be recorded.
pub(crate) fn too_long(line: u32) -> Mistake {
    Mistake::new(code::ROW_TOO_LONG, Place::at(line, 1), format!("this row is longer than {LONGEST} bytes"))
        .help("an entry has at most 65,535 bytes: look for a quotation mark or a line end that is missing")
}
