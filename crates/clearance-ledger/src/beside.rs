//! Going through the log with a second thread beside: one reads entries and does what must be done in order, the other
//! works out meanwhile what can be said of each entry alone. Both have the one connection's entries before them.

use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};

use clearance_core::entry::Entry;

use crate::error::LedgerError;
use crate::log::Log;

/// How many entries are handed over at once, and how many such loads are under way. A second worker costs more than
/// it brings: what is done in order takes a core of its own.
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

#[cfg(test)]
mod tests {
    use clearance_core::entry::Entry;
    use clearance_core::time::Moment;

    use super::{LOAD, LOADS, each};
    use crate::error::LedgerError;
    use crate::log::Log as _;
    use crate::memory::MemoryLog;

    fn log(count: u64) -> MemoryLog {
        let entry = |number: u64| Entry {
            number,
            recorded: Moment(0),
            bytes: number.to_be_bytes().to_vec(),
            private: [None, None, None],
        };
        let mut log = MemoryLog::default();
        log.append(0, &(1..=count).map(entry).collect::<Vec<_>>()).unwrap();
        log
    }

    #[test]
    fn what_comes_out_comes_in_the_order_of_the_log() {
        let full = (LOAD * LOADS) as u64;
        for count in [0, 1, LOAD as u64, full, 3 * full + 7] {
            let mut found = Vec::new();
            let take = &mut |entry: &Entry, worked: &u64| {
                found.push((entry.number, *worked));
                Ok(())
            };
            each(&log(count), &|entry| entry.number * 2, take).unwrap();
            assert_eq!(found, (1..=count).map(|number| (number, number * 2)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn whoever_takes_can_give_up() {
        let mut taken = 0;
        let stopped = each(&log(10_000), &|entry| entry.number, &mut |_, number| {
            taken += 1;
            if *number == 1_000 { Err(LedgerError::Integrity("enough".into())) } else { Ok(()) }
        });
        assert!(matches!(stopped, Err(LedgerError::Integrity(why)) if why == "enough"));
        assert_eq!(taken, 1_000);
    }
}
