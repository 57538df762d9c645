//! The log's twin in memory, for tests: the same four verbs, the same answers.

use clearance_core::entry::Entry;
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;

use crate::error::LedgerError;
use crate::log::{Head, Log, follows};
use crate::tree::{Frontier, leaf_hash};

/// A log in memory.
#[derive(Debug)]
pub struct MemoryLog {
    entries: Vec<Entry>,
    frontier: Frontier,
}

impl Default for MemoryLog {
    fn default() -> Self {
        Self { entries: Vec::new(), frontier: Frontier::empty() }
    }
}

impl Log for MemoryLog {
    fn head(&self) -> Result<Head, LedgerError> {
        let recorded = self.entries.last().map_or(Moment::MIN, |entry| entry.recorded);
        Ok(Head { size: self.frontier.size(), root: self.frontier.root(), recorded })
    }

    fn append(&mut self, expected: u64, entries: &[Entry]) -> Result<Head, LedgerError> {
        let head = self.head()?;
        if head.size != expected {
            return Err(LedgerError::Moved { expected, found: head.size });
        }
        follows(&head, entries)?;
        for entry in entries {
            self.frontier.push(leaf_hash(&entry.bytes), &mut |_| {});
            self.entries.push(entry.clone());
        }
        self.head()
    }

    fn read(
        &self,
        from: EntryNo,
        to: EntryNo,
        reader: &mut dyn FnMut(Entry) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        let wanted = self.entries.iter().filter(|entry| (from..=to).contains(&entry.number));
        wanted.cloned().try_for_each(reader)
    }
}
