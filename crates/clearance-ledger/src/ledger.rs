//! A ledger: a file that answers questions at any (T, K) and takes acts, each through admission, in transactions.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clearance_core::act::field::Names as _;
use clearance_core::act::value::{End, Name, NewSlug, SshKey};
use clearance_core::act::{Act, Common, Draft, EntryVoid, LedgerFound, Table};
use clearance_core::admit::{self, Book as _, Desk, Replay, Said, Seen, Signing, Verdict};
use clearance_core::code;
use clearance_core::entry::{
    Accepted, Entry, LARGEST, Salt, Statement, further_salts, sandbox_nonce, sandbox_salts, sha256_hex,
};
use clearance_core::fold::{Step, steps};
use clearance_core::id::{EntryNo, OfficerNo, RecordKind, Slug, Subject};
use clearance_core::node::{Mistake, Node, Place, Value};
use clearance_core::signature::{PublicKey, Signature, batch_text};
use clearance_core::time::Moment;
use rusqlite::Connection;

use crate::beside;
use crate::error::LedgerError;
use crate::log::{Head, Log as _};
use crate::note::CheckpointKey;
use crate::sqlite::{self, Access, Pending, Prefixes, Reader, SqliteLog};
use crate::tree::{Frontier, leaf_hash};

/// How a ledger is founded.
pub struct Founding {
    /// The founder's slug.
    pub founder: Slug,
    /// Whether it is a sandbox.
    pub sandbox: bool,
    /// How many officers an act that loosens needs.
    pub approvals: u64,
    /// The clock.
    pub now: Moment,
    /// 128 random bits for the ledger's id; a sandbox's id derives from its founding instead.
    pub random: [u8; 16],
    /// Salts for the first entry; a sandbox derives its own.
    pub salts: [Salt; 3],
    /// 256 random bits for the key that signs its checkpoints; a sandbox derives its own.
    pub checkpoint_seed: [u8; 32],
    /// The founder's key, and until when it may sign.
    pub key: Option<(PublicKey, Option<Moment>)>,
}

impl Founding {
    /// The id of the ledger: 128 random bits, or, for a sandbox, what follows from how it is founded.
    #[must_use]
    pub fn id(&self) -> String {
        if self.sandbox {
            let seed = format!("clearance-sandbox/1\0{}\0{}\0{}", self.founder, self.now, self.approvals);
            return sha256_hex(seed.as_bytes()).chars().take(32).collect();
        }
        self.random.iter().map(|b| format!("{b:02x}")).collect()
    }

    /// The key that signs its checkpoints.
    #[must_use]
    pub fn checkpoint_key(&self) -> CheckpointKey {
        if self.sandbox {
            CheckpointKey::of_sandbox(&self.id())
        } else {
            CheckpointKey::new(&self.id(), &self.checkpoint_seed)
        }
    }
}

/// What entry 1 says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The ledger's id.
    pub id: String,
    /// Whether it is a sandbox.
    pub sandbox: bool,
    /// How many officers an act that loosens needs.
    pub approvals: u64,
    /// Who founded it.
    pub founder: String,
    /// When.
    pub founded: Moment,
    /// The key that verifies its checkpoints.
    pub checkpoint_key: Option<String>,
}

/// A ledger's file, open.
pub struct Ledger {
    db: Connection,
    path: PathBuf,
    facts: Facts,
    /// Whether it answers questions only, from what was committed.
    settled: bool,
}

/// An act that was recorded, or found recorded before.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its entry; absent if it says what already is so.
    pub entry: Option<EntryNo>,
    /// The entry as values, if it is new.
    pub accepted: Option<Accepted>,
    /// What the officer should know.
    pub notices: Vec<String>,
}

impl Ledger {
    /// Opens a ledger for questions.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn open(path: &Path) -> Result<Self, LedgerError> {
        let db = sqlite::open(path, Access::Read)?;
        // One snapshot for the whole question, whoever writes meanwhile; and one lock instead of one a statement.
        db.execute_batch("BEGIN")?;
        Ok(Self { settled: true, ..Self::of(db, path)? })
    }

    /// Opens a ledger for a question that is not worth waiting for: whoever holds it, it is then not answered.
    ///
    /// # Errors
    /// Why it cannot be read at once.
    pub fn glance(path: &Path) -> Result<Self, LedgerError> {
        let db = sqlite::open(path, Access::Glance)?;
        db.execute_batch("BEGIN")?;
        Self::of(db, path)
    }

    /// Opens a ledger for acts.
    ///
    /// # Errors
    /// Why it cannot be written.
    pub fn open_to_write(path: &Path) -> Result<Self, LedgerError> {
        Self::of(sqlite::open(path, Access::Write)?, path)
    }

    /// Opens a ledger, also one that an older program wrote, to make its records anew.
    ///
    /// # Errors
    /// Why it cannot be written.
    pub fn open_to_rebuild(path: &Path) -> Result<Self, LedgerError> {
        Self::of(sqlite::open(path, Access::Rebuild)?, path)
    }

    /// Founds a ledger in a new file.
    ///
    /// # Errors
    /// That there already is a file; that it cannot be written.
    pub fn found(path: &Path, founding: &Founding) -> Result<Self, LedgerError> {
        let db = sqlite::create(path)?;
        let founded = Self::write_founding(&db, founding);
        let db = match founded {
            Ok(()) => Ok(db),
            Err(why) => {
                drop(db);
                Err(why)
            }
        };
        db.and_then(|db| Self::of(db, path)).map_err(|why| sqlite::undone(path, why))
    }

    /// Founds a ledger in memory, for tests and trials.
    ///
    /// # Errors
    /// That memory ran out.
    pub fn found_in_memory(founding: &Founding) -> Result<Self, LedgerError> {
        let db = sqlite::temporary(":memory:")?;
        Self::write_founding(&db, founding)?;
        Self::of(db, Path::new(":memory:"))
    }

    fn of(db: Connection, path: &Path) -> Result<Self, LedgerError> {
        let first = SqliteLog::new(&db)
            .entry(1)?
            .ok_or_else(|| LedgerError::Integrity("the ledger has no first entry".into()))?;
        let accepted = first.accepted().map_err(LedgerError::Integrity)?;
        let Act::LedgerFound(found) = &accepted.act else {
            return Err(LedgerError::Integrity("the first entry does not found a ledger".into()));
        };
        let facts = Facts {
            id: accepted.ledger.clone(),
            sandbox: found.sandbox().0,
            approvals: found.approvals().0,
            founder: found.founder().0.to_string(),
            founded: accepted.recorded,
            checkpoint_key: found.checkpoint_key().map(|key| key.0.clone()),
        };
        Ok(Self { db, path: path.to_owned(), facts, settled: false })
    }

    fn write_founding(db: &Connection, founding: &Founding) -> Result<(), LedgerError> {
        let id = founding.id();
        let (key, until) =
            founding.key.clone().map_or((None, None), |(key, until)| (Some(SshKey(key)), until.map(End)));
        let act = Act::LedgerFound(LedgerFound::new(
            NewSlug(founding.founder.clone()),
            founding.sandbox,
            founding.approvals,
            (key, until),
            Some(Name(founding.checkpoint_key().verifier().to_string())),
        ));
        let statement = Statement {
            ledger: &id,
            asked: founding.now,
            by: OfficerNo(1),
            act: &act,
            common: &Common::default(),
            derived_slug: None,
            offsets: &std::collections::BTreeMap::new(),
            made: &std::collections::BTreeMap::new(),
            salts: if founding.sandbox { sandbox_salts(&id, 1) } else { founding.salts },
            batch: None,
        };
        let made = statement.stand(1, founding.now, &[Subject::Ledger]);
        db.execute_batch("BEGIN IMMEDIATE")?;
        let accepted = made.entry.accepted().map_err(LedgerError::Integrity)?;
        sqlite::apply(db, &steps(&accepted, None))?;
        SqliteLog::new(db).append(0, &[made.entry])?;
        db.execute_batch("COMMIT")?;
        Ok(())
    }

    /// Removes a ledger that was only just founded and is not to be.
    pub fn discard(self) {
        let Self { db, path, .. } = self;
        drop(db);
        sqlite::remove(&path);
    }

    /// What entry 1 says.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where its log ends.
    ///
    /// # Errors
    /// That it cannot be read.
    pub fn head(&self) -> Result<Head, LedgerError> {
        SqliteLog::new(&self.db).head()
    }

    /// Its log, for reading.
    #[must_use]
    pub fn log(&self) -> impl crate::log::Log + '_ {
        SqliteLog::new(&self.db)
    }

    /// One entry.
    ///
    /// # Errors
    /// That it cannot be read.
    pub fn entry(&self, number: EntryNo) -> Result<Option<Entry>, LedgerError> {
        SqliteLog::new(&self.db).entry(number)
    }

    /// The number of the last entry recorded at or before a moment; 0 if there is none.
    ///
    /// # Errors
    /// That it cannot be read.
    pub fn known_at(&self, at: Moment) -> Result<EntryNo, LedgerError> {
        SqliteLog::new(&self.db).known_at(at)
    }

    /// Goes through the entries from one number to another, as known at an entry, and keeps none.
    ///
    /// # Errors
    /// That the log could not be read; what `visit` gives up with.
    pub fn glimpses<E: From<LedgerError>>(
        &self,
        range: (EntryNo, EntryNo),
        known: EntryNo,
        visit: &mut dyn FnMut(&sqlite::Glimpse<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let count = (range.1 + 1).saturating_sub(range.0);
        match self.path.is_file() && count >= sqlite::WORTH {
            true => sqlite::glimpses_ahead(&self.path, range, known, visit),
            false => sqlite::glimpses(&self.db, range, known, visit),
        }
    }

    /// The entries without effect from one number to another, as known at an entry.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn moots(
        &self,
        range: (EntryNo, EntryNo),
        known: EntryNo,
    ) -> Result<std::collections::BTreeSet<EntryNo>, LedgerError> {
        sqlite::moots(&self.db, range, known)
    }

    /// Reads records and names; where a person types, a unique prefix is enough.
    #[must_use]
    pub fn reader(&self, prefixes: Prefixes) -> Reader<'_> {
        let file = self.settled.then_some(self.path.as_path());
        Reader::new(&self.db, prefixes, Pending::NONE).of_file(file)
    }

    /// Begins to write. Nobody else can until the transaction ends; dropped without a commit, nothing was recorded.
    ///
    /// # Errors
    /// That somebody else has held the ledger for too long, or that it cannot be written.
    pub fn begin(&self, now: Moment) -> Result<Transaction<'_>, LedgerError> {
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        let started = SqliteLog::new(&self.db).head();
        let head = match started {
            Ok(head) => head,
            Err(why) => {
                let _ = self.db.execute_batch("ROLLBACK");
                return Err(why);
            }
        };
        let recorded = if now > head.recorded { now } else { head.recorded.next() };
        Ok(Transaction {
            ledger: self,
            now,
            recorded,
            last: head.recorded,
            first: head.size + 1,
            flushed: head.size,
            pending: Pending::default(),
            signing: None,
            batch: None,
            said: BTreeMap::new(),
            owed: 0,
            seen: Seen::default(),
            trial: false,
            done: false,
        })
    }

    /// Copies the ledger to a new file without a write-ahead log, readable from a read-only medium.
    ///
    /// # Errors
    /// That the file exists or cannot be written.
    pub fn backup(&self, to: &Path) -> Result<Head, LedgerError> {
        if to.exists() {
            return Err(LedgerError::Exists(to.to_owned()));
        }
        let copied = self.copy(to);
        if copied.is_err() {
            let _ = std::fs::remove_file(to);
        }
        copied
    }

    fn copy(&self, to: &Path) -> Result<Head, LedgerError> {
        let mut target = Connection::open(to)?;
        rusqlite::backup::Backup::new(&self.db, &mut target)?.run_to_completion(
            1_000,
            std::time::Duration::ZERO,
            None,
        )?;
        target.execute_batch("PRAGMA journal_mode = DELETE;")?;
        drop(target);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let _ = std::fs::set_permissions(to, std::fs::Permissions::from_mode(0o600));
        }
        let copy = Self::open(to)?;
        let (here, there) = (self.head()?, copy.head()?);
        if here != there {
            return Err(LedgerError::Integrity("the copy does not end where the ledger does".into()));
        }
        Ok(there)
    }

    /// Throws the folded records away and makes them again from the log.
    ///
    /// # Errors
    /// That the log cannot be read or folded, or the file not written.
    pub fn rebuild(&self) -> Result<u64, LedgerError> {
        self.db.execute_batch("BEGIN IMMEDIATE")?;
        let rebuilt = sqlite::clear(&self.db).and_then(|()| refold(&self.db, &self.db));
        // Indexes are made faster of what is there than along with it.
        let rebuilt = rebuilt.and_then(|folded| sqlite::index(&self.db).map(|()| folded));
        self.db.execute_batch(if rebuilt.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        rebuilt
    }

    /// The ledger as it stood at one of its entries, in memory: to try things on. It has the same log up to there, and
    /// nothing done to it reaches this one.
    ///
    /// # Errors
    /// That the log cannot be read, or that memory ran out.
    pub fn as_known(&self, known: EntryNo) -> Result<Self, LedgerError> {
        const MANY: usize = 1_024;
        let db = sqlite::temporary("")?;
        if known == self.head()?.size {
            return self.aside(db);
        }
        db.execute_batch("BEGIN IMMEDIATE")?;
        let mut entries = Vec::new();
        let mut size = 0;
        SqliteLog::new(&self.db).read(1, known, &mut |entry| {
            entries.push(entry);
            if entries.len() == MANY {
                size = SqliteLog::new(&db).append(size, &entries)?.size;
                entries.clear();
            }
            Ok(())
        })?;
        SqliteLog::new(&db).append(size, &entries)?;
        refold(&db, &db)?;
        db.execute_batch("COMMIT")?;
        Self::of(db, Path::new(":memory:"))
    }

    /// A copy of the whole file, page by page.
    fn aside(&self, mut db: Connection) -> Result<Self, LedgerError> {
        rusqlite::backup::Backup::new(&self.db, &mut db)?.run_to_completion(10_000, std::time::Duration::ZERO, None)?;
        Self::of(db, Path::new(":memory:"))
    }

    pub(crate) const fn connection(&self) -> &Connection {
        &self.db
    }
}

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

/// Acts being recorded together: all or nothing.
pub struct Transaction<'l> {
    ledger: &'l Ledger,
    now: Moment,
    recorded: Moment,
    last: Moment,
    first: EntryNo,
    flushed: u64,
    pending: Pending,
    signing: Option<(Signer<'l>, [u8; 16])>,
    batch: Option<Batch>,
    /// The records that statements said before made, by the statements' digests.
    said: BTreeMap<String, Subject>,
    /// How many acts the statements said before bring about that have not come yet.
    owed: i64,
    seen: Seen,
    trial: bool,
    done: bool,
}

/// What makes the signature over a batch's text.
type Sign<'s> = dyn FnOnce(&str) -> Result<Signature, Mistake> + 's;

/// How the statements of a transaction come to be signed.
pub enum Signer<'s> {
    /// Elsewhere, later: nothing can be recorded, but what would be signed can be seen.
    Later,
    /// By this key, when everything else is done.
    With(PublicKey, Box<Sign<'s>>),
}

/// The statements of a transaction that one signature is over.
#[derive(Clone)]
struct Batch {
    key: PublicKey,
    first: EntryNo,
    nonce: String,
    tree: Frontier,
}

impl Batch {
    fn text(&self, ledger: &str) -> String {
        batch_text(ledger, self.tree.size(), &self.tree.root())
    }
}

/// Whether nothing stands in an act's way but the consent of a second officer.
fn lacks_consent(mistakes: &[Mistake]) -> bool {
    let lacking = |mistake: &Mistake| mistake.code == code::SECOND_OFFICER && mistake.field.is_none();
    !mistakes.is_empty() && mistakes.iter().all(lacking)
}

/// What is wrong with an act that another brings about is told at the place of that other, and at its field of the same
/// name if it has one.
fn brought_about(why: LedgerError, draft: &Draft, by: &Draft) -> LedgerError {
    let LedgerError::Rejected(mistakes) = why else { return why };
    let told = |mistake: Mistake| Mistake {
        message: format!("the `{}` that it brings about: {}", draft.spec.word, mistake.message),
        place: by.place,
        field: mistake.field.clone().filter(|field| by.spec.field(field).is_some()),
        ..mistake
    };
    LedgerError::Rejected(mistakes.into_iter().map(told).collect())
}

/// How far a real ledger's last entry may lie ahead of the clock before an act is refused: five minutes.
const CLOCK_SLACK: i64 = 300_000_000;

/// How many entries are admitted before they are appended to the log.
const CHUNK: usize = 512;

impl<'l> Transaction<'l> {
    /// Admits an act and folds it into the records.
    ///
    /// `salts` are three fresh random salts; a sandbox derives its own.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake and refusal; that the file cannot be written.
    pub fn record(
        &mut self,
        draft: &Draft,
        by: &str,
        replay: Replay,
        prefixes: Prefixes,
        salts: [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        self.clock(draft.place)?;
        let by = self.officer(by, draft.place)?;
        let recorded = match self.together(draft, by, replay, prefixes, salts) {
            Err(LedgerError::Rejected(mistakes)) if lacks_consent(&mistakes) => {
                let proposal = admit::proposing(draft);
                self.one(&proposal, (by, replay, prefixes), salts, None).map(|recorded| vec![recorded])
            }
            recorded => recorded,
        };
        self.flush_if_many()?;
        recorded
    }

    /// Admits an act with what it takes along and brings about: all of it or none.
    fn together(
        &mut self,
        draft: &Draft,
        by: OfficerNo,
        replay: Replay,
        prefixes: Prefixes,
        salts: [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        let drafts = self.with_dependents(draft, prefixes)?;
        let brings_about = matches!(draft.spec.word, "review.decide" | "proposal.approve");
        if let ([one], false) = (drafts.as_slice(), brings_about) {
            return self.one(one, (by, replay, prefixes), salts, None).map(|recorded| vec![recorded]);
        }
        // All of them or none: what was folded before one is refused goes again.
        let (recent, last, seen) = (self.pending.recent.len(), self.last, self.seen.clone());
        let batch = self.batch.clone();
        self.ledger.db.execute_batch("SAVEPOINT several")?;
        let mut nth = 0;
        let recorded = self.each(drafts, by, replay, prefixes, &mut || {
            nth += 1;
            further_salts(&salts, nth)
        });
        if recorded.is_err() {
            self.ledger.db.execute_batch("ROLLBACK TO several")?;
            self.pending.recent.truncate(recent);
            (self.last, self.seen, self.batch) = (last, seen, batch);
        }
        self.ledger.db.execute_batch("RELEASE several")?;
        recorded
    }

    /// Admits a statement that was made before, word for word or not at all.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake and refusal; that the file cannot be written.
    pub fn record_said(&mut self, said: &Said) -> Result<Recorded, LedgerError> {
        self.clock(Place::NONE)?;
        let recorded =
            self.one(&said.draft(&self.said), (said.by, Replay::Never, Prefixes::Refused), said.salts, Some(said))?;
        if let Some(accepted) = &recorded.accepted {
            self.said.extend(accepted.record().map(|record| (said.digest.clone(), record.clone())));
            if accepted.common.proposal.is_some()
                || matches!(&accepted.act, Act::GrantIssue(act) if act.review().is_some())
            {
                self.owed -= 1;
            }
            for draft in admit::follow_ups(accepted, &self.reader(Prefixes::Refused))? {
                self.owed += self.with_dependents(&draft, Prefixes::Refused)?.len() as i64;
            }
        }
        self.flush_if_many()?;
        Ok(recorded)
    }

    /// Admits acts one after the other, each with what it brings about.
    fn each(
        &mut self,
        drafts: Vec<Draft>,
        by: OfficerNo,
        replay: Replay,
        prefixes: Prefixes,
        salts: &mut dyn FnMut() -> [Salt; 3],
    ) -> Result<Vec<Recorded>, LedgerError> {
        let mut recorded = Vec::new();
        for draft in drafts {
            let one = self.one(&draft, (by, replay, prefixes), salts(), None)?;
            let more = match &one.accepted {
                Some(accepted) => admit::follow_ups(accepted, &self.reader(Prefixes::Refused))?,
                None => Vec::new(),
            };
            recorded.push(one);
            for mut follow_up in more {
                // In a sandbox an act may say when it was recorded; what it brings about was recorded then too.
                follow_up.fields.retain(|(key, _)| key.text != "recorded");
                follow_up.fields.extend(draft.fields.iter().filter(|(key, _)| key.text == "recorded").cloned());
                let drafts = self.with_dependents(&follow_up, Prefixes::Refused)?;
                let brought = self.each(drafts, by, Replay::Never, Prefixes::Refused, salts);
                recorded.extend(brought.map_err(|why| brought_about(why, &follow_up, &draft))?);
            }
        }
        Ok(recorded)
    }

    fn one(
        &mut self,
        draft: &Draft,
        (by, replay, prefixes): (OfficerNo, Replay, Prefixes),
        salts: [Salt; 3],
        said: Option<&Said>,
    ) -> Result<Recorded, LedgerError> {
        let facts = &self.ledger.facts;
        let next = self.flushed + self.pending.len() + 1;
        let salts = if facts.sandbox && said.is_none() { sandbox_salts(&facts.id, next) } else { salts };
        let signing = self.signing(next, said);
        let desk = Desk {
            ledger: facts.id.clone(),
            sandbox: facts.sandbox,
            approvals: if self.trial { 1 } else { facts.approvals },
            by,
            now: self.now,
            recorded: self.recorded.max(self.last),
            last: self.last,
            next,
            first: self.first,
            replay,
            signing,
            trial: self.trial,
        };
        let reader = Reader::new(&self.ledger.db, prefixes, &self.pending);
        let verdict =
            admit::admit(draft, &desk, &reader, &mut self.seen, salts, said).map_err(LedgerError::Rejected)?;
        Ok(match verdict {
            Verdict::Unchanged(_) if said.is_some() => {
                let message = "one of the statements was recorded before, or says what already is so";
                return Err(LedgerError::Rejected(vec![Mistake::new(code::REPLAYED, draft.place, message)]));
            }
            Verdict::Unchanged(entry) => Recorded { entry, accepted: None, notices: Vec::new() },
            Verdict::New(admitted) => {
                let target = admitted.target.as_ref().map(|(accepted, reading)| (accepted, reading));
                sqlite::apply(&self.ledger.db, &steps(&admitted.accepted, target))?;
                self.last = admitted.entry.recorded;
                if let (Some(key), Some(signing)) = (admitted.signer, desk.signing) {
                    let begun = || Batch { key, first: next, nonce: signing.nonce, tree: Frontier::empty() };
                    let leaf = leaf_hash(admitted.statement.as_bytes());
                    self.batch.get_or_insert_with(begun).tree.push(leaf, &mut |_| ());
                }
                self.pending.recent.push(admitted.entry);
                Recorded {
                    entry: Some(admitted.accepted.number),
                    accepted: Some(admitted.accepted),
                    notices: admitted.notices,
                }
            }
        })
    }

    fn flush_if_many(&mut self) -> Result<(), LedgerError> {
        if self.pending.recent.len() < CHUNK {
            return Ok(());
        }
        // What the signature will stand in, and whatever follows on it, waits.
        if self.batch.is_some() { self.pending.hold(&self.ledger.db) } else { self.flush() }
    }

    /// How the next statement comes to be signed.
    fn signing(&self, next: EntryNo, said: Option<&Said>) -> Option<Signing> {
        let (signer, random) = self.signing.as_ref()?;
        let given = match signer {
            Signer::Later => None,
            Signer::With(key, _) => Some(key.clone()),
        };
        Some(match &self.batch {
            Some(batch) => Signing {
                key: Some(given.unwrap_or_else(|| batch.key.clone())),
                nonce: batch.nonce.clone(),
                batch: Some((batch.first, batch.tree.size())),
            },
            None => {
                let facts = &self.ledger.facts;
                let fresh =
                    if facts.sandbox { sandbox_nonce(&facts.id, next, (self.now, given.is_none())) } else { *random };
                let fresh = || fresh.iter().map(|b| format!("{b:02x}")).collect();
                Signing {
                    key: given,
                    nonce: said.and_then(|said| said.nonce.clone()).unwrap_or_else(fresh),
                    batch: None,
                }
            }
        })
    }

    /// Says how statements of officers with a key are signed. `nonce` is random; a sandbox derives its own.
    #[must_use]
    pub fn signed(mut self, signer: Signer<'l>, nonce: [u8; 16]) -> Self {
        self.signing = Some((signer, nonce));
        self
    }

    /// The text that the signature is made over, the number of statements and the key, once there is one to sign.
    #[must_use]
    pub fn to_sign(&self) -> Option<(String, u64, &PublicKey)> {
        self.batch.as_ref().map(|batch| (batch.text(&self.ledger.facts.id), batch.tree.size(), &batch.key))
    }

    /// Makes this a trial: one officer is enough for everything, and nothing can be recorded.
    #[must_use]
    pub const fn trial(mut self) -> Self {
        self.trial = true;
        self
    }

    /// Reads an act without recording it: for the mistakes of a row that is not recorded anyway.
    ///
    /// # Errors
    /// [`LedgerError::Rejected`] with every mistake of its fields.
    pub fn consider(&self, draft: &Draft) -> Result<(), LedgerError> {
        let vocabulary = clearance_core::clause::Vocabulary::default();
        let reader = self.reader(Prefixes::Refused);
        let mut cx = clearance_core::act::field::Decoding::new(self.now, &reader, &vocabulary);
        draft.decode(&mut cx);
        if cx.mistakes.is_empty() { Ok(()) } else { Err(LedgerError::Rejected(cx.mistakes)) }
    }

    /// A void that takes its dependents along becomes a void of each, newest first.
    fn with_dependents(&self, draft: &Draft, prefixes: Prefixes) -> Result<Vec<Draft>, LedgerError> {
        let wanted = draft.spec.word == EntryVoid::SPEC.word
            && draft.field("with_dependents").is_some_and(|n| matches!(n.value, Value::Bool(true) | Value::Int(1)));
        let reader = Reader::new(&self.ledger.db, prefixes, &self.pending);
        let written = draft.field("entry").map(|n| match &n.value {
            Value::Int(number) => number.to_string(),
            Value::Text(text) => text.clone(),
            _ => String::new(),
        });
        let (true, Some(Ok(number))) = (wanted, written.map(|w| reader.resolve_entry(&w))) else {
            return Ok(vec![draft.clone()]);
        };
        let Some((target, _)) = admit::reading(number, &reader)? else {
            return Ok(vec![draft.clone()]);
        };
        let mut drafts = Vec::new();
        for number in admit::dependents(&target, &reader)? {
            let mut one = draft.clone();
            one.fields.retain(|(key, _)| key.text != "ref" && key.text != "with_dependents");
            for (key, node) in &mut one.fields {
                if key.text == "entry" {
                    *node = Node { value: Value::Int(number.cast_signed()), place: node.place };
                }
            }
            drafts.push(one);
        }
        drafts.push(draft.clone());
        Ok(drafts)
    }

    fn clock(&self, place: Place) -> Result<(), LedgerError> {
        if !self.ledger.facts.sandbox && self.now.0.saturating_add(CLOCK_SLACK) < self.last.0 {
            let message =
                format!("the clock says {}, but the ledger's last entry was recorded at {}", self.now, self.last);
            return Err(LedgerError::Rejected(vec![Mistake::new(code::CLOCK_BEHIND, place, message)]));
        }
        Ok(())
    }

    fn officer(&self, name: &str, place: Place) -> Result<OfficerNo, LedgerError> {
        let reader = Reader::new(&self.ledger.db, Prefixes::Refused, &self.pending);
        match reader.resolve(RecordKind::Officer, name) {
            Ok(subject) => {
                OfficerNo::try_from(&subject).map_err(|()| LedgerError::Integrity("an officer has no number".into()))
            }
            Err(clearance_core::act::field::NameFault::Storage(why)) => Err(LedgerError::Storage(why)),
            Err(_) => {
                let message = format!("`{name}` is not an officer of this ledger");
                let help = format!(
                    "say who you are with `--as`; the founder is `{}`, and `clearance officer enroll` makes others",
                    self.ledger.facts.founder
                );
                Err(LedgerError::Rejected(vec![Mistake::new(code::NOT_ENROLLED, place, message).help(help)]))
            }
        }
    }

    fn flush(&mut self) -> Result<(), LedgerError> {
        self.append(None)
    }

    /// Puts everything into the log, one entry with its signature.
    fn append(&mut self, sealed: Option<Entry>) -> Result<(), LedgerError> {
        let db = &self.ledger.db;
        let flushed = &mut self.flushed;
        self.pending.drain(db, CHUNK, &mut |entries| {
            let head =
                match sealed.as_ref().and_then(|s| entries.iter().position(|e| e.number == s.number).zip(Some(s))) {
                    Some((at, sealed)) => {
                        let mut entries = entries.to_vec();
                        if let Some(unsigned) = entries.get_mut(at) {
                            unsigned.clone_from(sealed);
                        }
                        SqliteLog::new(db).append(*flushed, &entries)?
                    }
                    None => SqliteLog::new(db).append(*flushed, entries)?,
                };
            *flushed = head.size;
            Ok(())
        })
    }

    /// Has the batch signed, checks the signature, and gives the entry it stands in.
    fn sealed(&mut self) -> Result<Option<Entry>, LedgerError> {
        let Some(batch) = self.batch.take() else { return Ok(None) };
        let refused = |code, message: String| LedgerError::Rejected(vec![Mistake::new(code, Place::NONE, message)]);
        let Some((Signer::With(_, sign), _)) = self.signing.take() else {
            return Err(refused(code::UNSIGNED, "nothing was signed, so nothing can be recorded".into()));
        };
        let text = batch.text(&self.ledger.facts.id);
        let signature = sign(&text).map_err(|mistake| LedgerError::Rejected(vec![mistake]))?;
        let told = |why| refused(code::SIGNATURE, format!("the signature does not hold: {why}"));
        signature.verify(&batch.key, &text).map_err(told)?;
        let first = self.pending.entry(&self.ledger.db, batch.first)?;
        let first = first.ok_or_else(|| LedgerError::Storage("the entry to be signed is missing".into()))?;
        let sealed = first.sealed(batch.tree.size(), signature.as_base64());
        let sealed = sealed.map_err(LedgerError::Integrity)?;
        if sealed.bytes.len() > LARGEST {
            return Err(refused(
                code::ENTRY_TOO_LARGE,
                format!("with its signature entry {} is too large", batch.first),
            ));
        }
        Ok(Some(sealed))
    }

    /// Reads records as they stand with what was admitted so far.
    #[must_use]
    pub fn reader(&self, prefixes: Prefixes) -> Reader<'_> {
        Reader::new(&self.ledger.db, prefixes, &self.pending)
    }

    /// The first entry of this transaction.
    #[must_use]
    pub const fn first(&self) -> EntryNo {
        self.first
    }

    /// The moment at which the transaction records.
    #[must_use]
    pub const fn recorded(&self) -> Moment {
        self.recorded
    }

    /// Records everything, durably.
    ///
    /// # Errors
    /// That the file cannot be written; nothing was recorded then.
    pub fn commit(mut self) -> Result<Head, LedgerError> {
        if self.owed != 0 {
            let message = "the statements hold a decision or an approval without what it brings about";
            return Err(LedgerError::Rejected(vec![Mistake::new(code::STATEMENT_DIFFERS, Place::NONE, message)]));
        }
        if self.trial {
            return Err(LedgerError::Storage("a trial is never recorded".into()));
        }
        let sealed = self.sealed()?;
        self.append(sealed)?;
        let head = SqliteLog::new(&self.ledger.db).head()?;
        self.ledger.db.execute_batch("COMMIT")?;
        self.done = true;
        Ok(head)
    }

    /// Hands over every entry that would be recorded, without recording anything.
    ///
    /// # Errors
    /// That the file cannot be written; what `take` gives up with.
    pub fn prepared(mut self, take: &mut dyn FnMut(Entry) -> Result<(), LedgerError>) -> Result<Head, LedgerError> {
        self.flush()?;
        let log = SqliteLog::new(&self.ledger.db);
        log.read(self.first, EntryNo::MAX, take)?;
        log.head()
    }

    /// What the head would be, and the first entries, at most so many, without recording anything.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn preview(mut self, most: u64) -> Result<(Head, Vec<Entry>), LedgerError> {
        self.flush()?;
        let log = SqliteLog::new(&self.ledger.db);
        let mut entries = Vec::new();
        log.read(self.first, self.first.saturating_add(most).saturating_sub(1), &mut |entry| {
            entries.push(entry);
            Ok(())
        })?;
        Ok((log.head()?, entries))
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        if !self.done {
            let _ = self.ledger.db.execute_batch("ROLLBACK");
        }
    }
}

impl Ledger {
    /// The entries of a record that have no effect, as known at an entry.
    ///
    /// # Errors
    /// That the records cannot be read.
    pub fn moot(&self, table: Table, record: &Subject, known: EntryNo) -> Result<Vec<EntryNo>, LedgerError> {
        sqlite::moot(&self.reader(Prefixes::Refused), table, record, known)
    }
}
