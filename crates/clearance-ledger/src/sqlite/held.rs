//! Entries that were admitted and are not in the log yet. Those of a batch that waits for its signature cannot go there:
//! the signature stands in the first one, and the tree is hashed in order. Many of them wait in a temporary table, so
//! that memory does not grow with the input.

use clearance_core::entry::Entry;
use clearance_core::id::EntryNo;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::log::{COLUMNS, entry_of, insert_entry, signed};
use crate::error::LedgerError;

/// Entries on their way into the log.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    /// The last ones.
    pub(crate) recent: Vec<Entry>,
    /// How many before those wait in the temporary table.
    held: u64,
}

impl Pending {
    /// No entries.
    pub(crate) const NONE: &'static Self = &Self { recent: Vec::new(), held: 0 };

    /// How many there are.
    pub(crate) const fn len(&self) -> u64 {
        self.held + self.recent.len() as u64
    }

    /// One of them.
    pub(crate) fn entry(&self, db: &Connection, number: EntryNo) -> Result<Option<Entry>, LedgerError> {
        if let Some(entry) = self.recent.iter().find(|entry| entry.number == number) {
            return Ok(Some(entry.clone()));
        }
        if self.held == 0 {
            return Ok(None);
        }
        let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM temp.held WHERE entry = ?1"))?;
        Ok(statement.query_row([signed(number)?], entry_of).optional()?)
    }

    /// Moves the last ones into the temporary table.
    pub(crate) fn hold(&mut self, db: &Connection) -> Result<(), LedgerError> {
        if self.held == 0 {
            db.execute_batch(TABLE)?;
        }
        let mut insert = db.prepare_cached(&insert_entry("temp.held"))?;
        for entry in &self.recent {
            super::log::execute(&mut insert, entry)?;
        }
        self.held += self.recent.len() as u64;
        self.recent.clear();
        Ok(())
    }

    /// Hands all of them over in order, at most so many at once, and forgets them.
    pub(crate) fn drain(
        &mut self,
        db: &Connection,
        most: usize,
        take: &mut dyn FnMut(&[Entry]) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        let mut last: i64 = 0;
        while self.held > 0 {
            let mut select = db
                .prepare_cached(&format!("SELECT {COLUMNS} FROM temp.held WHERE entry > ?1 ORDER BY entry LIMIT ?2"))?;
            let rows = select.query_map(params![last, i64::try_from(most).unwrap_or(i64::MAX)], entry_of)?;
            let entries = rows.collect::<Result<Vec<_>, _>>()?;
            let Some(end) = entries.last() else {
                return Err(LedgerError::Storage("entries that waited for their signature are missing".into()));
            };
            last = signed(end.number)?;
            self.held = self.held.saturating_sub(entries.len() as u64);
            take(&entries)?;
        }
        if last > 0 {
            db.execute_batch("DELETE FROM temp.held")?;
        }
        if !self.recent.is_empty() {
            take(&self.recent)?;
            self.recent.clear();
        }
        Ok(())
    }
}

/// The log's own columns, without its triggers.
const TABLE: &str = "CREATE TEMP TABLE IF NOT EXISTS held (
  entry INTEGER PRIMARY KEY, recorded INTEGER NOT NULL, bytes BLOB NOT NULL,
  identity_salt BLOB, identity TEXT, facts_salt BLOB, facts TEXT, words_salt BLOB, words TEXT
) STRICT; DELETE FROM temp.held;";
