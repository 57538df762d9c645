//! Checks a ledger against itself: every entry, the tree, the folded records, the file.
//!
//! Together these notice a change of any column of any table. They do not notice a log rewritten as a whole with
//! everything that hangs on it: only a checkpoint kept elsewhere does.

use std::collections::BTreeMap;

use clearance_core::act::Act;
use clearance_core::entry::Entry;
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::beside;
use crate::error::LedgerError;
use crate::ledger::Ledger;
use crate::log::Head;
use crate::note::Checkpoint;
use crate::refold::{Ready, refold_one};
use crate::signatures::{Found, Signatures};
use crate::sqlite::{Contents, SqliteLog, contents, scratch, temporary};
use crate::tree::{Frontier, Hash, TileRoot, leaf_hash};

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It agrees.
    Passed,
    /// It does not.
    Failed,
    /// There was nothing to check it with.
    NotDone,
}

impl Verdict {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotDone => "not-done",
        }
    }
}

/// One check.
#[derive(Clone, Debug)]
pub struct Check {
    /// `entries`, `tree`, `projections`, `signatures`, `checkpoint` or `sqlite`.
    pub name: &'static str,
    /// How it came out.
    pub verdict: Verdict,
    /// What was found.
    pub detail: String,
}

/// What verification found.
#[derive(Clone, Debug)]
pub struct Report {
    /// The head as computed from the entries.
    pub head: Head,
    /// Every check.
    pub checks: Vec<Check>,
}

impl Report {
    /// Whether no check failed.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.checks.iter().all(|check| check.verdict != Verdict::Failed)
    }
}

fn check(name: &'static str, result: Result<String, String>) -> Check {
    match result {
        Ok(detail) => Check { name, verdict: Verdict::Passed, detail },
        Err(detail) => Check { name, verdict: Verdict::Failed, detail },
    }
}

/// A checkpoint kept from before.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its name for people: where it is kept.
    pub name: String,
    /// What it says, or why it does not hold.
    pub opened: Result<Checkpoint, String>,
}

/// Holds checkpoints against the log alone, by hashing its entries up to the largest of them: how many entries each
/// covers, or why it does not hold.
///
/// # Errors
/// That the log could not be read.
pub fn held_against(ledger: &Ledger, kept: &[Kept]) -> Result<Vec<Result<EntryNo, String>>, LedgerError> {
    let size = ledger.head()?.size;
    let sizes = || kept.iter().filter_map(|kept| kept.opened.as_ref().ok()).map(|checkpoint| checkpoint.size);
    let mut frontier = Frontier::empty();
    let mut roots: BTreeMap<u64, Hash> = BTreeMap::from([(0, frontier.root())]);
    let wanted: std::collections::BTreeSet<u64> = sizes().filter(|wanted| *wanted <= size).collect();
    let last = wanted.last().copied().unwrap_or(0);
    ledger.glimpses::<LedgerError>((1, last), size, &mut |glimpse| {
        frontier.push(leaf_hash(glimpse.bytes), &mut |_| ());
        if wanted.contains(&frontier.size()) {
            roots.insert(frontier.size(), frontier.root());
        }
        Ok(())
    })?;
    let against = |one: &Kept| match &one.opened {
        Err(why) => Err(why.clone()),
        Ok(then) if then.size > size => Err(format!("it is of {} entries, and the log has {size}", then.size)),
        Ok(then) if roots.get(&then.size) == Some(&then.root) => Ok(then.size),
        Ok(then) => Err(format!("the first {} entries are not those it saw", then.size)),
    };
    Ok(kept.iter().map(against).collect())
}

/// Checks everything, also against checkpoints kept from before.
///
/// # Errors
/// That the file could not be read at all.
pub fn verify(ledger: &Ledger, kept: &[Kept]) -> Result<Report, LedgerError> {
    let db = ledger.connection();
    // A ledger opened for questions is one snapshot already.
    let own = db.is_autocommit();
    if own {
        db.execute_batch("BEGIN")?;
    }
    let report = within(ledger, db, kept);
    if own {
        db.execute_batch("ROLLBACK")?;
    }
    report
}

fn within(ledger: &Ledger, db: &Connection, kept: &[Kept]) -> Result<Report, LedgerError> {
    let mut walk = Walk::new(&ledger.facts().id, kept);
    let (mut fault, mut unfolded) = (None, None);
    let mut signatures = Signatures::default();
    // One walk for all: what an entry says, who signed it, and what it folds to.
    let fresh = scratch()?;
    fresh.execute_batch("BEGIN")?;
    let read = |entry: &Entry| (leaf_hash(&entry.bytes), entry.verified().map(Ready::of));
    beside::each(&SqliteLog::new(db), &read, &mut |entry, (leaf, ready)| {
        if fault.is_none() {
            match walk.step(entry, ready) {
                Ok(ready) if unfolded.is_none() => {
                    signatures.step(&ready.accepted, &ledger.facts().id, &fresh)?;
                    unfolded = refold_one(ready, db, &fresh).err();
                }
                Ok(_) => {}
                Err(why) => fault = Some(why),
            }
        }
        walk.hash(entry, *leaf);
        Ok(())
    })?;
    let count = walk.frontier.size();
    let entries = match fault {
        Some(why) => Err(why),
        None => Ok(format!("{count} entries are canonical, numbered without gaps, and open their commitments")),
    };
    let tree = tree(db, &walk);
    let signatures = if entries.is_ok() {
        signed(signatures.finish(&fresh, unfolded.is_none())?)
    } else {
        let detail = "not verified: the entries do not verify".into();
        Check { name: "signatures", verdict: Verdict::NotDone, detail }
    };
    let projections = match (&entries, unfolded) {
        (Err(_), _) => Err("not compared: the entries do not verify".into()),
        (Ok(_), Some(why)) => Err(why.to_string()),
        (Ok(_), None) => projections(db, &fresh),
    };
    let checks = vec![
        check("entries", entries),
        check("tree", tree),
        check("projections", projections),
        signatures,
        checkpoint(kept, &walk),
        check("sqlite", sqlite(db)),
    ];
    Ok(Report { head: Head { size: count, root: walk.frontier.root(), recorded: walk.latest }, checks })
}

fn signed(found: Found) -> Check {
    match found.told() {
        Ok((None | Some(0), detail)) => Check { name: "signatures", verdict: Verdict::NotDone, detail },
        told => check("signatures", told.map(|(_, detail)| detail)),
    }
}

/// Whether the log begins with what every checkpoint saw; where one does not agree, between which entries.
fn checkpoint(kept: &[Kept], walk: &Walk<'_>) -> Check {
    if kept.is_empty() {
        let detail = "none was given: a log rewritten as a whole would not show".into();
        return Check { name: "checkpoint", verdict: Verdict::NotDone, detail };
    }
    let size = walk.frontier.size();
    let (mut agreed, mut faults): (Option<u64>, Vec<String>) = (None, Vec::new());
    let mut differing: Option<(u64, &str)> = None;
    for one in kept {
        match &one.opened {
            Err(why) => faults.push(format!("{}: {why}", one.name)),
            Ok(then) if then.size > size => {
                let gone = if then.size == size + 1 {
                    format!("entry {} is", then.size)
                } else {
                    format!("entries {} to {} are", size + 1, then.size)
                };
                faults.push(format!("{} is of {} entries, and the log has {size}: {gone} gone", one.name, then.size));
            }
            Ok(then) if walk.roots.get(&then.size) == Some(&Some(then.root)) => agreed = agreed.max(Some(then.size)),
            Ok(then) if differing.is_none_or(|(first, _)| then.size < first) => {
                differing = Some((then.size, &one.name))
            }
            Ok(_) => {}
        }
    }
    if let Some((to, name)) = differing {
        let from = agreed.filter(|agreed| *agreed < to).unwrap_or(0) + 1;
        let known = if from > 1 { format!("the first {} are as they were, and ", from - 1) } else { String::new() };
        let which =
            if from == to { format!("entry {to} is") } else { format!("at least one of entries {from} to {to} is") };
        faults.push(format!("the first {to} entries are not those of {name}: {known}{which} not what it was"));
    }
    if !faults.is_empty() {
        return check("checkpoint", Err(faults.join("; ")));
    }
    let agreed = agreed.unwrap_or_default();
    check(
        "checkpoint",
        Ok(format!("the first {agreed} entries are those that the checkpoint saw; {} came after", size - agreed)),
    )
}

struct Walk<'a> {
    ledger: &'a str,
    frontier: Frontier,
    tiles: Vec<TileRoot>,
    /// When the last entry that verifies was recorded.
    recorded: Moment,
    /// When the last entry was, whether or not what went before verifies.
    latest: Moment,
    last: EntryNo,
    /// The roots at the sizes that checkpoints are of.
    roots: BTreeMap<u64, Option<Hash>>,
}

impl<'a> Walk<'a> {
    fn new(ledger: &'a str, kept: &[Kept]) -> Self {
        let frontier = Frontier::empty();
        let sizes = kept.iter().filter_map(|kept| kept.opened.as_ref().ok()).map(|checkpoint| checkpoint.size);
        let roots = sizes.map(|size| (size, (size == 0).then(|| frontier.root()))).collect();
        Self { ledger, frontier, tiles: Vec::new(), recorded: Moment::MIN, latest: Moment::MIN, last: 0, roots }
    }

    fn step<'r>(&mut self, entry: &Entry, ready: &'r Result<Ready, String>) -> Result<&'r Ready, String> {
        let number = entry.number;
        if number != self.last + 1 {
            return Err(format!("entry {number} follows on entry {}", self.last));
        }
        self.last = number;
        let ready = ready.as_ref().map_err(String::clone)?;
        let accepted = &ready.accepted;
        if accepted.ledger != self.ledger {
            return Err(format!("entry {number} belongs to another ledger"));
        }
        if entry.recorded < self.recorded {
            return Err(format!("entry {number} was recorded before the one it follows"));
        }
        if (number == 1) != matches!(accepted.act, Act::LedgerFound(_)) {
            return Err(format!("entry {number} is out of place: entry 1 founds the ledger, and no other"));
        }
        if accepted.subjects.is_empty() {
            return Err(format!("entry {number} names no record"));
        }
        self.recorded = entry.recorded;
        Ok(ready)
    }

    fn hash(&mut self, entry: &Entry, leaf: Hash) {
        self.latest = entry.recorded;
        let tiles = &mut self.tiles;
        self.frontier.push(leaf, &mut |root| tiles.push(root));
        if let Some(root) = self.roots.get_mut(&self.frontier.size()) {
            *root = Some(self.frontier.root());
        }
    }
}

/// A row of the head's table: its key, size, moment, root and peaks.
type StoredHead = (i64, i64, i64, Vec<u8>, Vec<u8>);

fn tree(db: &Connection, walk: &Walk<'_>) -> Result<String, String> {
    let plain = |why: rusqlite::Error| why.to_string();
    let mut heads = db.prepare("SELECT one, size, recorded, root, peaks FROM head").map_err(plain)?;
    let heads = heads
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
        .map_err(plain)?;
    let heads: Vec<StoredHead> = heads.collect::<Result<_, _>>().map_err(plain)?;
    let [(1, size, recorded, root, peaks)] = heads.as_slice() else {
        return Err(format!("the log should have one head, the file has {} rows for it", heads.len()));
    };
    if u64::try_from(*size) != Ok(walk.frontier.size()) {
        return Err(format!("the head counts {size} entries, the log has {}", walk.frontier.size()));
    }
    if root.as_slice() != walk.frontier.root() || *peaks != walk.frontier.to_bytes() {
        return Err("the root over the entries is not the stored one: an entry was changed, or the head was".into());
    }
    if *recorded != walk.latest.0 {
        return Err("the head says another moment than the last entry".into());
    }
    let mut stored = db.prepare("SELECT level, place, hash FROM tile ORDER BY level, place").map_err(plain)?;
    let rows = stored
        .query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, Vec<u8>>(2)?)))
        .map_err(plain)?;
    let rows: Vec<_> = rows.collect::<Result<_, _>>().map_err(plain)?;
    let mut made: Vec<_> =
        walk.tiles.iter().map(|t| (i64::from(t.level), t.index.cast_signed(), t.hash.to_vec())).collect();
    made.sort();
    if rows != made {
        return Err("the stored tiles are not those of the entries".into());
    }
    Ok(format!("the RFC 6962 root over {size} entries and {} tiles agree with what is stored", made.len()))
}

fn projections(db: &Connection, fresh: &Connection) -> Result<String, String> {
    let tables = contents();
    let mut rows = 0;
    for table in &tables {
        rows += compare(db, fresh, table)?;
    }
    Ok(format!("{rows} rows in {} tables are what the log folds to", tables.len()))
}

/// Walks a table of the ledger and the same table made anew, side by side.
fn compare(db: &Connection, fresh: &Connection, table: &Contents) -> Result<u64, String> {
    let names: Vec<String> = table.columns.iter().map(|c| format!("\"{c}\"")).collect();
    let sql = format!("SELECT {} FROM \"{}\" ORDER BY {}", names.join(", "), table.name, table.key);
    let plain = |why: rusqlite::Error| why.to_string();
    let (mut stored, mut made) = (db.prepare(&sql).map_err(plain)?, fresh.prepare(&sql).map_err(plain)?);
    let (mut stored, mut made) = (stored.query([]).map_err(plain)?, made.query([]).map_err(plain)?);
    let mut count = 0;
    loop {
        let (a, b) = (stored.next().map_err(plain)?, made.next().map_err(plain)?);
        match (a, b) {
            (None, None) => return Ok(count),
            (Some(_), None) => {
                return Err(format!("`{}` has a row the log does not make", table.name));
            }
            (None, Some(_)) => return Err(format!("`{}` lacks a row the log makes", table.name)),
            (Some(a), Some(b)) => {
                for (i, column) in table.columns.iter().enumerate() {
                    let (a, b) = (a.get_ref(i).map_err(plain)?, b.get_ref(i).map_err(plain)?);
                    if a != b {
                        return Err(format!(
                            "`{}.{column}` holds {}, the log makes {}",
                            table.name,
                            shown(a),
                            shown(b)
                        ));
                    }
                }
                count += 1;
            }
        }
    }
}

fn shown(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "nothing".into(),
        ValueRef::Integer(n) => n.to_string(),
        ValueRef::Real(n) => n.to_string(),
        ValueRef::Text(text) => format!("`{}`", String::from_utf8_lossy(text).chars().take(60).collect::<String>()),
        ValueRef::Blob(bytes) => format!("{} bytes", bytes.len()),
    }
}

fn sqlite(db: &Connection) -> Result<String, String> {
    let plain = |why: rusqlite::Error| why.to_string();
    let integrity: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(plain)?;
    if integrity != "ok" {
        return Err(format!("SQLite finds the file damaged: {integrity}"));
    }
    let fresh = temporary(":memory:").map_err(|why| why.to_string())?;
    if objects(db).map_err(plain)? != objects(&fresh).map_err(plain)? {
        return Err("the file's tables, triggers, indexes or views are not those of this format".into());
    }
    Ok("the file is sound, and its tables and triggers are those of this format".into())
}

fn objects(db: &Connection) -> rusqlite::Result<Vec<(String, String, Option<String>)>> {
    let mut statement =
        db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}
