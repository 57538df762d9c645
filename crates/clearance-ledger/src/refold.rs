//! Folding a log that stands: into the same file's tables, or into others beside it.

use clearance_core::act::Act;
use clearance_core::admit::Book as _;
use clearance_core::entry::{Accepted, Entry};
use clearance_core::fold::{Step, steps};
use clearance_core::id::EntryNo;
use rusqlite::Connection;

use crate::beside;
use crate::error::LedgerError;
use crate::sqlite::{self, Pending, Prefixes, Reader, SqliteLog};

/// Folds the whole log of one connection into the tables of another, or of the same.
pub(crate) fn refold(from: &Connection, into: &Connection) -> Result<u64, LedgerError> {
    let mut folded = 0;
    let read = |entry: &Entry| entry.accepted().map(Ready::of);
    beside::each(&SqliteLog::new(from), &read, &mut |_, ready| {
        let ready = ready.as_ref().map_err(|why| LedgerError::Integrity(why.clone()))?;
        refold_one(ready, from, into)?;
        folded += 1;
        Ok(())
    })?;
    Ok(folded)
}

/// An entry as values, with the steps it makes where these do not hang on another entry.
pub(crate) struct Ready {
    pub(crate) accepted: Accepted,
    steps: Option<Vec<Step>>,
}

impl Ready {
    /// What can be said of an entry alone.
    pub(crate) fn of(accepted: Accepted) -> Self {
        let alone = !matches!(accepted.act, Act::EntryVoid(_) | Act::EntryCorrect(_));
        Self { steps: alone.then(|| steps(&accepted, None)), accepted }
    }
}

/// Folds one entry of one connection into the tables of another, or of the same.
pub(crate) fn refold_one(ready: &Ready, from: &Connection, into: &Connection) -> Result<(), LedgerError> {
    let accepted = &ready.accepted;
    if let Some(steps) = &ready.steps {
        return sqlite::apply(into, steps);
    }
    let target = match &accepted.act {
        Act::EntryVoid(act) => Some(act.entry().0),
        Act::EntryCorrect(act) => Some(act.entry.0),
        _ => None,
    };
    let target = match target {
        Some(number) => Some(target_reading(from, into, number, accepted.number)?),
        None => None,
    };
    sqlite::apply(into, &steps(accepted, target.as_ref().map(|(a, r)| (a, r))))
}

/// How an entry read before the one that voids or corrects it, by the amendments folded so far.
fn target_reading(
    from: &Connection,
    into: &Connection,
    number: EntryNo,
    by: EntryNo,
) -> Result<(Accepted, clearance_core::fold::Reading), LedgerError> {
    let missing = |n| LedgerError::Integrity(format!("entry {by} concerns entry {n}, which is missing"));
    let log = SqliteLog::new(from);
    let accepted = log.entry(number)?.ok_or_else(|| missing(number))?.accepted().map_err(LedgerError::Integrity)?;
    let mut reading = clearance_core::fold::Reading::of(&accepted);
    for (correction, kind) in Reader::new(into, Prefixes::Refused, Pending::NONE).amendments(number)? {
        if kind == clearance_core::fold::Amendment::Correct {
            let correction = log
                .entry(correction)?
                .ok_or_else(|| missing(correction))?
                .accepted()
                .map_err(LedgerError::Integrity)?;
            reading = reading.corrected(&correction).ok_or_else(|| {
                LedgerError::Integrity(format!("entry {} does not read on entry {number}", correction.number))
            })?;
        }
    }
    Ok((accepted, reading))
}
