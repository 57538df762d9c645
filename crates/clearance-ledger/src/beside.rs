//! Going through the log with threads beside: one reads entries and does what must be done in order, the others work out
//! meanwhile what can be said of each entry alone.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use clearance_core::entry::Entry;

use crate::error::LedgerError;
use crate::log::Log;

/// How many entries are handed over at once, how many such loads each worker may have, and how many workers there are:
/// what is done in order takes less time than what they do, so that on two cores three threads share the work evenly.
const LOAD: usize = 256;
const LOADS: usize = 3;
const WORKERS: usize = 2;

/// Entries with what was worked out of them. Each side gives up the memory that it took, or both would wait for each
/// other at every piece of it.
struct Load<T> {
    entries: Vec<Entry>,
    worked: Vec<T>,
}

/// A worker's ends: what it is given, what it has done, and what comes back to it.
struct Worker<T> {
    give: SyncSender<Vec<Entry>>,
    done: Receiver<Load<T>>,
    back: Sender<Vec<T>>,
}

/// Works on every entry of a log, and takes what came out in their order.
pub(crate) fn each<T: Send>(
    log: &impl Log,
    work: &(impl Fn(&Entry) -> T + Sync),
    take: &mut dyn FnMut(&Entry, &T) -> Result<(), LedgerError>,
) -> Result<(), LedgerError> {
    // INVARIANT: the workers' ends belong to this closure, so that they are gone before the scope waits for the workers.
    std::thread::scope(move |scope| {
        let worker = |_| {
            let ((give, given), (done, taken), (back, used)) = (sync_channel(LOADS), sync_channel(LOADS), channel());
            scope.spawn(move || serve(&given, work, &done, &used));
            Worker { give, done: taken, back }
        };
        let workers: Vec<Worker<T>> = (0..WORKERS).map(worker).collect();
        let (mut givers, mut doers) = (workers.iter().cycle(), workers.iter().cycle());
        let mut under_way = 0;
        let mut receive = || -> Result<(), LedgerError> {
            let worker = doers.next().ok_or_else(gone)?;
            let load = worker.done.recv().map_err(|_| gone())?;
            load.entries.iter().zip(&load.worked).try_for_each(|(entry, worked)| take(entry, worked))?;
            // A worker that has ended needs nothing back.
            let _ = worker.back.send(load.worked);
            Ok(())
        };
        let mut give = |entries, under_way: &mut usize| {
            if *under_way == WORKERS * LOADS {
                receive()?;
                *under_way -= 1;
            }
            *under_way += 1;
            givers.next().ok_or_else(gone)?.give.send(entries).map_err(|_| gone())
        };
        let mut entries = Vec::with_capacity(LOAD);
        log.read(1, u64::MAX, &mut |entry| {
            entries.push(entry);
            if entries.len() < LOAD {
                return Ok(());
            }
            give(std::mem::replace(&mut entries, Vec::with_capacity(LOAD)), &mut under_way)
        })?;
        give(entries, &mut under_way)?;
        (0..under_way).try_for_each(|_| receive())
    })
}

/// Works on loads until no more come, or nobody takes them any longer.
fn serve<T>(
    given: &Receiver<Vec<Entry>>,
    work: &impl Fn(&Entry) -> T,
    done: &SyncSender<Load<T>>,
    used: &Receiver<Vec<T>>,
) {
    for entries in given {
        let worked = entries.iter().map(work).collect();
        if done.send(Load { entries, worked }).is_err() {
            return;
        }
        used.try_iter().for_each(drop);
    }
}

fn gone() -> LedgerError {
    LedgerError::Integrity("a thread that works on entries gave up".into())
}

#[cfg(test)]
mod tests {
    use clearance_core::entry::Entry;
    use clearance_core::time::Moment;

    use super::{LOAD, LOADS, WORKERS, each};
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
        let full = (LOAD * LOADS * WORKERS) as u64;
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
