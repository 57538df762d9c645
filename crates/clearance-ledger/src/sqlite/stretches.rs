//! Going through all organizations with several threads: each reads and folds stretches of its own over a connection of
//! its own, and one takes them in order. What is known at an entry does not change, so that whoever reads later reads the
//! same.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use clearance_core::records::{ReadStretch, STRETCH, Stretch, TakeStretch, Unreadable};

use super::held::Pending;
use super::open::{Access, open};
use super::read::{Prefixes, Reader};

/// From how many organizations on further threads are worth their start.
pub(super) const WORTH: u64 = 8_192;

/// How many threads read, and how many stretches of each may wait.
const READERS: usize = 2;
const WAITING: usize = 2;

/// The first and last numbers of the stretches up to a number.
pub(super) fn numbers(last: u64) -> impl Iterator<Item = (u64, u64)> {
    (0..last.div_ceil(STRETCH)).map(|nth| (nth * STRETCH + 1, (nth + 1) * STRETCH))
}

/// Reads the stretches up to a number of the ledger in a file, every thread every so many, and takes them in order.
pub(super) fn several(
    path: &Path,
    last: u64,
    read: &ReadStretch<'_>,
    take: &mut TakeStretch<'_>,
) -> Result<(), Unreadable> {
    // INVARIANT: the channels' ends belong to this closure, so that they are gone before the scope waits for the readers.
    std::thread::scope(move |scope| {
        let begin = |nth| {
            let (give, taken) = sync_channel(WAITING);
            let (back, used) = channel();
            let own = numbers(last).skip(nth).step_by(READERS);
            scope.spawn(move || send(path, own, read, &give, &used));
            (taken, back)
        };
        let readers: Vec<(Receiver<Read>, Sender<Stretch>)> = (0..READERS).map(begin).collect();
        let gone = |_| Unreadable("a thread that reads organizations gave up".into());
        numbers(last).zip(readers.iter().cycle()).try_for_each(|(_, (taken, back))| {
            let stretch = taken.recv().map_err(gone)??;
            take(&stretch)?;
            // A reader that has ended needs nothing back.
            let _ = back.send(stretch);
            Ok(())
        })
    })
}

/// A stretch, or why it could not be read.
type Read = Result<Stretch, Unreadable>;

/// Reads stretches until they end, one cannot be read, or nobody listens any longer. Used ones come back: memory is given
/// up where it was taken, or both threads would wait for each other at every piece of it.
fn send(
    path: &Path,
    numbers: impl Iterator<Item = (u64, u64)>,
    read: &ReadStretch<'_>,
    give: &SyncSender<Read>,
    used: &Receiver<Stretch>,
) {
    let db = match open(path, Access::Read) {
        Ok(db) => db,
        Err(why) => return drop(give.send(Err(Unreadable(why.to_string())))),
    };
    let reader = Reader::new(&db, Prefixes::Refused, Pending::NONE);
    for numbers in numbers {
        let stretch = read(&reader, numbers);
        let ends = stretch.is_err();
        if give.send(stretch).is_err() || ends {
            return;
        }
        used.try_iter().for_each(drop);
    }
}

#[cfg(test)]
mod tests {
    use clearance_core::act::Table;
    use clearance_core::id::EntryNo;
    use clearance_core::record::Organization;
    use clearance_core::records::{Records, Stretch, Unreadable};
    use clearance_core::time::Moment;

    use super::super::create;
    use super::{Pending, Prefixes, Reader, numbers, several};

    fn read(records: &dyn Records, numbers: (u64, u64)) -> Result<Stretch, Unreadable> {
        let mut found = Vec::new();
        records.scan_between(Table::Organization, numbers, EntryNo::MAX, &mut |_, rows| {
            let organization = Organization::fold(&rows, Moment::MAX, &mut Vec::new());
            found.extend(organization.map(|organization| (organization, Vec::new())));
            Ok(())
        })?;
        Ok(found)
    }

    #[test]
    fn several_threads_hand_over_what_one_reads() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("ledger.db");
        let db = create(&path).unwrap();
        // Every third number has no organization, and the last stretch is not full.
        let last = 5_000;
        db.execute_batch(&format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {last})
             INSERT INTO organization (record, effective, entry, known_from, act, said_by, id, name)
             SELECT i, 0, i, i, 'org.register', 1, 'org-' || i, 'Organization ' || i FROM n WHERE i % 3 > 0"
        ))
        .unwrap();
        let reader = Reader::new(&db, Prefixes::Refused, Pending::NONE);
        let alone: Stretch = numbers(last).flat_map(|numbers| read(&reader, numbers).unwrap()).collect();
        let mut together = Stretch::new();
        several(&path, last, &read, &mut |stretch| {
            together.extend(stretch.iter().cloned());
            Ok(())
        })
        .unwrap();
        assert_eq!(together.len(), 3_334);
        assert_eq!(together, alone);
    }

    #[test]
    fn whoever_gives_up_is_the_one_that_says_why() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("ledger.db");
        drop(create(&path).unwrap());
        let why = || Unreadable("enough".into());
        let refused = several(&path, 50_000, &read, &mut |_| Err(why()));
        assert_eq!(refused, Err(why()));
        let unread = several(&path, 50_000, &|_, _| Err(why()), &mut |_| Ok(()));
        assert_eq!(unread, Err(why()));
        assert!(several(&directory.path().join("none.db"), 50_000, &read, &mut |_| Ok(())).is_err());
    }
}
