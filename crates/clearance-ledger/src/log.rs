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
        Ok(crate::note::body(origin, &head))
    }
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

/// One suite for every implementation: what the trait promises, tried on each.
#[cfg(test)]
mod tests {
    use clearance_core::entry::PrivatePart;
    use proptest::prelude::*;

    use super::*;
    use crate::memory::MemoryLog;
    use crate::sqlite::{SqliteLog, temporary};
    use crate::tree::{Frontier, leaf_hash};

    /// Runs a test on every implementation.
    fn each(test: impl Fn(&mut dyn Log)) {
        test(&mut MemoryLog::default());
        let db = temporary(":memory:").unwrap();
        test(&mut SqliteLog::new(&db));
    }

    fn entry(number: EntryNo, recorded: i64) -> Entry {
        let part =
            number.is_multiple_of(2).then(|| PrivatePart { salt: [7; 16], object: format!("{{\"n\":{number}}}") });
        let bytes = format!("{{\"entry\":{number}}}").into_bytes();
        Entry { number, recorded: Moment(recorded), bytes, private: [part.clone(), None, part] }
    }

    fn entries(from: EntryNo, to: EntryNo) -> Vec<Entry> {
        (from..=to).map(|number| entry(number, number.cast_signed() * 10)).collect()
    }

    fn all(log: &dyn Log, from: EntryNo, to: EntryNo) -> Vec<Entry> {
        let mut found = Vec::new();
        log.read(from, to, &mut |entry| {
            found.push(entry);
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn an_empty_log_has_the_root_of_nothing() {
        each(|log| {
            let head = log.head().unwrap();
            assert_eq!((head.size, head.root, head.recorded), (0, Frontier::empty().root(), Moment::MIN));
            assert_eq!(all(log, 1, EntryNo::MAX), []);
        });
    }

    #[test]
    fn what_was_appended_is_read_back_in_order() {
        each(|log| {
            log.append(0, &entries(1, 5)).unwrap();
            let head = log.append(5, &entries(6, 700)).unwrap();
            assert_eq!((head.size, head.recorded, &log.head().unwrap()), (700, Moment(7_000), &head));
            assert_eq!(all(log, 1, EntryNo::MAX), entries(1, 700));
            assert_eq!(all(log, 3, 6), entries(3, 6));
            assert_eq!(all(log, 701, 800), []);
        });
    }

    #[test]
    fn appending_to_another_size_is_refused_and_changes_nothing() {
        each(|log| {
            let head = log.append(0, &entries(1, 3)).unwrap();
            for expected in [0, 2, 4] {
                let refused = log.append(expected, &entries(4, 4));
                assert!(matches!(refused, Err(LedgerError::Moved { found: 3, .. })), "{refused:?}");
            }
            assert_eq!(log.append(3, &[]).unwrap(), head);
        });
    }

    #[test]
    fn gaps_and_moments_that_run_backwards_are_refused() {
        each(|log| {
            let head = log.append(0, &entries(1, 3)).unwrap();
            for wrong in [vec![entry(5, 50)], vec![entry(3, 50)], vec![entry(4, 29)], vec![entry(4, 40), entry(6, 60)]]
            {
                assert!(matches!(log.append(3, &wrong), Err(LedgerError::Integrity(_))));
                assert_eq!(log.head().unwrap(), head);
            }
            assert_eq!(log.append(3, &[entry(4, 30)]).unwrap().size, 4);
        });
    }

    #[test]
    fn what_the_reader_says_ends_the_reading() {
        each(|log| {
            log.append(0, &entries(1, 9)).unwrap();
            let mut seen = 0;
            let ended = log.read(1, 9, &mut |_| {
                seen += 1;
                if seen == 4 { Err(LedgerError::Storage("enough".into())) } else { Ok(()) }
            });
            assert!(ended.is_err());
            assert_eq!(seen, 4);
        });
    }

    #[test]
    fn a_checkpoint_names_origin_size_and_root() {
        each(|log| {
            let head = log.append(0, &entries(1, 2)).unwrap();
            let body = log.checkpoint("example.org/ledger").unwrap();
            assert_eq!(body, format!("example.org/ledger\n2\n{}\n", clearance_core::base64::encode(&head.root)));
        });
    }

    proptest! {
        #[test]
        fn however_it_is_appended_the_root_is_that_of_the_entries(parts in prop::collection::vec(0_u64..300, 1..6)) {
            each(|log| {
                let mut size = 0;
                let mut frontier = Frontier::empty();
                for part in &parts {
                    let more = entries(size + 1, size + part);
                    more.iter().for_each(|entry| frontier.push(leaf_hash(&entry.bytes), &mut |_| {}));
                    let head = log.append(size, &more).unwrap();
                    size += part;
                    assert_eq!((head.size, head.root), (size, frontier.root()));
                }
            });
        }
    }
}
