//! Going through a long stretch of the log with a second thread that reads ahead: while one entry is judged, the next ones
//! come from the file. The reader has a connection of its own; entries are never changed, and what voids or corrects them
//! is asked as known at an entry, so that it sees what the first connection would.

use std::path::Path;
use std::sync::mpsc::{SyncSender, sync_channel};

use clearance_core::fold::Amendment;
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;

use super::open::{Access, open};
use super::scan::{Glimpse, glimpses};
use crate::error::LedgerError;

/// From how many entries on a second thread is worth its start.
pub(crate) const WORTH: u64 = 20_000;

/// How many entries are handed over at once, and how many such loads may wait: a few hundred kilobytes.
const LOAD: usize = 512;
const LOADS: usize = 4;

/// An entry on its way from one thread to the other; its texts stand in the load's one buffer.
struct Held {
    number: EntryNo,
    recorded: Moment,
    bytes: usize,
    words: Option<usize>,
    amendments: Vec<(EntryNo, Amendment)>,
}

/// Some entries with their texts, one behind the other.
#[derive(Default)]
struct Load {
    texts: Vec<u8>,
    entries: Vec<Held>,
}

impl Load {
    fn add(&mut self, glimpse: &Glimpse<'_>) {
        self.texts.extend_from_slice(glimpse.bytes);
        let words = glimpse.words.map(|words| {
            self.texts.extend_from_slice(words.as_bytes());
            words.len()
        });
        self.entries.push(Held {
            number: glimpse.number,
            recorded: glimpse.recorded,
            bytes: glimpse.bytes.len(),
            words,
            amendments: glimpse.amendments.to_vec(),
        });
    }

    fn each<E: From<LedgerError>>(
        &self,
        visit: &mut dyn FnMut(&Glimpse<'_>) -> Result<(), E>,
    ) -> Result<Option<EntryNo>, E> {
        let broken = || LedgerError::Integrity("an entry was lost between two threads".into());
        let mut rest = self.texts.as_slice();
        let mut last = None;
        for held in &self.entries {
            let (bytes, behind) = rest.split_at_checked(held.bytes).ok_or_else(broken)?;
            let (words, behind) = behind.split_at_checked(held.words.unwrap_or(0)).ok_or_else(broken)?;
            rest = behind;
            let words = held.words.map(|_| std::str::from_utf8(words)).transpose().map_err(|_| broken())?;
            let (number, recorded, amendments) = (held.number, held.recorded, held.amendments.as_slice());
            visit(&Glimpse { number, recorded, bytes, words, amendments })?;
            last = Some(number);
        }
        Ok(last)
    }
}

/// The same as [`glimpses`] of the ledger in a file.
pub(crate) fn glimpses_ahead<E: From<LedgerError>>(
    path: &Path,
    range: (EntryNo, EntryNo),
    known: EntryNo,
    visit: &mut dyn FnMut(&Glimpse<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let (sender, loads) = sync_channel::<Load>(LOADS);
    // INVARIANT: the receiver belongs to this closure, so that it is gone before the scope waits for a reader that sends.
    std::thread::scope(move |scope| {
        let reader = scope.spawn(move || read(path, range, known, &sender));
        let mut last = None;
        for load in loads {
            last = load.each(visit)?.or(last);
        }
        match reader.join() {
            Ok(Ok(())) if last == Some(range.1) => Ok(()),
            Ok(Ok(())) => Err(LedgerError::Integrity(format!("the log ends before entry {}", range.1)).into()),
            Ok(Err(why)) => Err(why.into()),
            Err(_) => Err(LedgerError::Integrity("the thread that reads ahead gave up".into()).into()),
        }
    })
}

/// What went wrong on the way: the file, or nobody listens any longer.
enum Stop {
    Failed(LedgerError),
    Unheard,
}

impl From<LedgerError> for Stop {
    fn from(why: LedgerError) -> Self {
        Self::Failed(why)
    }
}

fn read(path: &Path, range: (EntryNo, EntryNo), known: EntryNo, sender: &SyncSender<Load>) -> Result<(), LedgerError> {
    let db = open(path, Access::Read)?;
    let mut load = Load::default();
    let read = glimpses(&db, range, known, &mut |glimpse| {
        load.add(glimpse);
        if load.entries.len() < LOAD {
            return Ok(());
        }
        sender.send(std::mem::take(&mut load)).map_err(|_| Stop::Unheard)
    });
    match read {
        Ok(()) => {
            // If nobody listens any longer, the other side has said why.
            let _ = sender.send(load);
            Ok(())
        }
        Err(Stop::Unheard) => Ok(()),
        Err(Stop::Failed(why)) => Err(why),
    }
}
