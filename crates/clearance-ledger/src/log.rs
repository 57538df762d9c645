//! The log: a trait of four verbs for bytes and order, none for the domain; no update, no delete.
//!
//! A writer brings its records to the head, admits, and appends with the size it saw; if somebody was faster it
//! catches up and admits again.

use clearance_core::entry::Entry;
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;

use crate::error::LedgerError;
use crate::tree::Hash;

/// Where a log ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries it has.
    pub size: u64,
    /// The RFC 6962 root over them.
    pub root: Hash,
    /// When the last was recorded; the earliest moment there is for an empty log.
    pub recorded: Moment,
}

/// An append-only log of entries.
pub trait Log {
    /// Where it ends.
    ///
    /// # Errors
    /// That it could not be read.
    fn head(&self) -> Result<Head, LedgerError>;

    /// Appends entries, each with its private parts, after the `expected` ones.
    ///
    /// # Errors
    /// [`LedgerError::Moved`] if the log has another size; that it could not be written.
    fn append(&mut self, expected: u64, entries: &[Entry]) -> Result<Head, LedgerError>;

    /// Hands the entries from one number to another, both included, to a reader, in order.
    ///
    /// # Errors
    /// That it could not be read; what the reader says.
    fn read(
        &self,
        from: EntryNo,
        to: EntryNo,
        reader: &mut dyn FnMut(Entry) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError>;

    /// The body of a checkpoint (C2SP tlog-checkpoint): origin, size, root in base64, each on a line.
    ///
    /// # Errors
    /// That the head could not be read.
    fn checkpoint(&self, origin: &str) -> Result<String, LedgerError> {
        let head = self.head()?;
        Ok(format!("{origin}\n{}\n{}\n", head.size, base64(&head.root)))
    }
}

/// Base64 with the standard alphabet and padding (RFC 4648, section 4).
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |sum, b| sum << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let index = (group >> (18 - 6 * place) & 63) as usize;
            let letter = ALPHABET.get(index).copied().unwrap_or(b'=');
            text.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// Checks that entries follow on one another: numbers without gaps, moments that never run backwards.
pub(crate) fn follows(head: &Head, entries: &[Entry]) -> Result<(), LedgerError> {
    let (mut number, mut recorded) = (head.size, head.recorded);
    for entry in entries {
        number += 1;
        if entry.number != number || entry.recorded < recorded {
            return Err(LedgerError::Integrity(format!(
                "entry {} does not follow on entry {}",
                entry.number,
                number - 1
            )));
        }
        recorded = entry.recorded;
    }
    Ok(())
}
