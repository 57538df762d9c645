//! A ledger: a file that answers questions at any (T, K) and takes acts, each through admission, in transactions.

use std::path::{Path, PathBuf};

use clearance_core::act::value::{End, Name, NewSlug, SshKey};
use clearance_core::act::{Act, Common, LedgerFound, Table};
use clearance_core::entry::{Entry, Salt, Statement, sandbox_salts, sha256_hex};
use clearance_core::fold::steps;
use clearance_core::id::{EntryNo, OfficerNo, Slug, Subject};
use clearance_core::signature::PublicKey;
use clearance_core::time::Moment;
use rusqlite::Connection;

use crate::error::LedgerError;
use crate::log::{Head, Log as _};
use crate::note::CheckpointKey;
use crate::refold::refold;
use crate::sqlite::{self, Access, Pending, Prefixes, Reader, SqliteLog};
use crate::transaction::Transaction;

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

    /// The entries of a record that have no effect, as known at an entry.
    ///
    /// # Errors
    /// That the records cannot be read.
    pub fn moot(&self, table: Table, record: &Subject, known: EntryNo) -> Result<Vec<EntryNo>, LedgerError> {
        sqlite::moot(&self.reader(Prefixes::Refused), table, record, known)
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
        Transaction::begin(self, now)
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
