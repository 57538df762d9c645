//! Going through the log with a second thread beside: one reads entries and does what must be done in order, the other
//! works out meanwhile what can be said of each entry alone. Both have the one connection's entries before them.

use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};

use clearance_core::entry::Entry;

use crate::error::LedgerError;
use crate::log::Log;

/// How many entries are handed over at once, and how many such loads are under way.
const LOAD: usize = 256;
const LOADS: usize = 4;

/// Entries with what was worked out of them. Each side gives up the memory that it took, or both would wait for each
/// other at every piece of it.
struct Load<T> {
    entries: Vec<Entry>,
    worked: Vec<T>,
}

/// Works on every entry of a log, and takes what came out in their order.
pub(crate) fn each<T: Send>(
    log: &impl Log,
    work: &(impl Fn(&Entry) -> T + Sync),
    take: &mut dyn FnMut(&Entry, &T) -> Result<(), LedgerError>,
) -> Result<(), LedgerError> {
    // INVARIANT: the channels' ends belong to this closure, so that they are gone before the scope waits for the worker.
    std::thread::scope(move |scope| {
        let (give, given) = sync_channel(LOADS);
        let (done, taken) = sync_channel(LOADS);
        let (back, used) = channel();
        scope.spawn(move || {
            for entries in given {
                let entries: Vec<Entry> = entries;
                let worked = entries.iter().map(work).collect();
                if done.send(Load { entries, worked }).is_err() {
                    return;
                }
                used.try_iter().for_each(drop::<Vec<T>>);
            }
        });
        let mut receive = || -> Result<(), LedgerError> {
            let load: Load<T> = received(&taken)?;
            load.entries.iter().zip(&load.worked).try_for_each(|(entry, worked)| take(entry, worked))?;
            // A worker that has ended needs nothing back.
            let _ = back.send(load.worked);
            Ok(())
        };
        let (mut entries, mut under_way) = (Vec::with_capacity(LOAD), 0);
        log.read(1, u64::MAX, &mut |entry| {
            entries.push(entry);
            if entries.len() == LOAD {
                if under_way == LOADS {
                    receive()?;
                    under_way -= 1;
                }
                send(&give, std::mem::replace(&mut entries, Vec::with_capacity(LOAD)))?;
                under_way += 1;
            }
            Ok(())
        })?;
        if under_way == LOADS {
            receive()?;
            under_way -= 1;
        }
        send(&give, entries)?;
        (0..=under_way).try_for_each(|_| receive())
    })
}

fn gone() -> LedgerError {
    LedgerError::Integrity("the thread that works on entries gave up".into())
}

fn send<L>(to: &SyncSender<L>, load: L) -> Result<(), LedgerError> {
    to.send(load).map_err(|_| gone())
}

fn received<L>(from: &Receiver<L>) -> Result<L, LedgerError> {
    from.recv().map_err(|_| gone())
}
