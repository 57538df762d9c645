//! The log in SQLite: entries as the bytes that were hashed, roots of complete tiles, and the head.

use clearance_core::entry::{Entry, PrivatePart, Salt};
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;
use rusqlite::{CachedStatement as RowStatement, Connection, OptionalExtension as _, Row, params};

use crate::error::LedgerError;
use crate::log::{Head, Log, follows};
use crate::tree::{Frontier, Hash, leaf_hash};

/// The log of a connection. Appending happens within whatever transaction is open.
pub(crate) struct SqliteLog<'db> {
    db: &'db Connection,
}

impl<'db> SqliteLog<'db> {
    /// The log of a connection.
    pub(crate) const fn new(db: &'db Connection) -> Self {
        Self { db }
    }

    /// One entry.
    pub(crate) fn entry(&self, number: EntryNo) -> Result<Option<Entry>, LedgerError> {
        // No file holds so many.
        let Ok(key) = signed(number) else { return Ok(None) };
        let mut statement = self.db.prepare_cached(&format!("SELECT {COLUMNS} FROM entry WHERE entry = ?1"))?;
        Ok(statement.query_row([key], entry_of).optional()?)
    }

    /// The number of the last entry recorded at or before a moment; 0 if there is none.
    pub(crate) fn known_at(&self, at: Moment) -> Result<EntryNo, LedgerError> {
        let (mut low, mut high) = (0, self.head()?.size);
        while low < high {
            let middle = high - (high - low) / 2;
            let recorded: i64 = self
                .db
                .prepare_cached("SELECT recorded FROM entry WHERE entry = ?1")?
                .query_row([signed(middle)?], |row| row.get(0))?;
            if recorded <= at.0 {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Ok(low)
    }

    fn state(&self) -> Result<(Head, Frontier), LedgerError> {
        let mut statement = self.db.prepare_cached("SELECT size, recorded, root, peaks FROM head")?;
        let stored = statement
            .query_row([], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, Vec<u8>>(2)?, row.get::<_, Vec<u8>>(3)?))
            })
            .optional()?;
        let Some((size, recorded, root, peaks)) = stored else {
            let frontier = Frontier::empty();
            return Ok((Head { size: 0, root: frontier.root(), recorded: Moment::MIN }, frontier));
        };
        let damaged = || LedgerError::Integrity("the stored head of the log is damaged".into());
        let size = u64::try_from(size).map_err(|_| damaged())?;
        let root: Hash = root.try_into().map_err(|_| damaged())?;
        let frontier = Frontier::from_bytes(size, &peaks).ok_or_else(damaged)?;
        Ok((Head { size, root, recorded: Moment(recorded) }, frontier))
    }
}

pub(super) const COLUMNS: &str =
    "entry, recorded, bytes, identity_salt, identity, facts_salt, facts, words_salt, words";

impl Log for SqliteLog<'_> {
    fn head(&self) -> Result<Head, LedgerError> {
        self.state().map(|(head, _)| head)
    }

    fn append(&mut self, expected: u64, entries: &[Entry]) -> Result<Head, LedgerError> {
        let (head, mut frontier) = self.state()?;
        if head.size != expected {
            return Err(LedgerError::Moved { expected, found: head.size });
        }
        follows(&head, entries)?;
        let mut insert = self.db.prepare_cached(&insert_entry("entry"))?;
        let mut tile = self.db.prepare_cached("INSERT INTO tile (level, place, hash) VALUES (?1, ?2, ?3)")?;
        let mut last = head.recorded;
        for entry in entries {
            execute(&mut insert, entry)?;
            let mut roots = Vec::new();
            frontier.push(leaf_hash(&entry.bytes), &mut |root| roots.push(root));
            for root in roots {
                tile.execute(params![root.level, signed(root.index)?, root.hash.as_slice()])?;
            }
            last = entry.recorded;
        }
        let root = frontier.root();
        let size = signed(frontier.size())?;
        self.db
            .prepare_cached("INSERT INTO head (one, size, recorded, root, peaks) VALUES (1, ?1, ?2, ?3, ?4) ON CONFLICT (one) DO UPDATE SET size = ?1, recorded = ?2, root = ?3, peaks = ?4")?
            .execute(params![size, last.0, root.as_slice(), frontier.to_bytes()])?;
        Ok(Head { size: frontier.size(), root, recorded: last })
    }

    fn read(
        &self,
        from: EntryNo,
        to: EntryNo,
        reader: &mut dyn FnMut(Entry) -> Result<(), LedgerError>,
    ) -> Result<(), LedgerError> {
        let mut statement = self
            .db
            .prepare_cached(&format!("SELECT {COLUMNS} FROM entry WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry"))?;
        let to = i64::try_from(to).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![signed(from)?, to])?;
        while let Some(row) = rows.next()? {
            reader(entry_of(row)?)?;
        }
        Ok(())
    }
}

/// What puts an entry into a table of the log's columns.
pub(super) fn insert_entry(table: &str) -> String {
    format!("INSERT INTO {table} ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
}

/// Puts an entry into such a table.
pub(super) fn execute(insert: &mut RowStatement<'_>, entry: &Entry) -> Result<(), LedgerError> {
    let [identity, facts, words] = &entry.private;
    let salt = |part: &Option<PrivatePart>| part.as_ref().map(|p| p.salt);
    let object = |part: &Option<PrivatePart>| part.as_ref().map(|p| p.object.clone());
    insert.execute(params![
        signed(entry.number)?,
        entry.recorded.0,
        entry.bytes,
        salt(identity),
        object(identity),
        salt(facts),
        object(facts),
        salt(words),
        object(words)
    ])?;
    Ok(())
}

pub(super) fn entry_of(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let part = |salt: usize, object: usize| -> rusqlite::Result<Option<PrivatePart>> {
        let salt: Option<Vec<u8>> = row.get(salt)?;
        let object: Option<String> = row.get(object)?;
        Ok(match (salt, object) {
            (None, None) => None,
            // A part without its salt, or with one of another length, opens no commitment: an all-zero salt says so.
            (salt, object) => Some(PrivatePart {
                salt: salt.and_then(|s| Salt::try_from(s).ok()).unwrap_or_default(),
                object: object.unwrap_or_default(),
            }),
        })
    };
    Ok(Entry {
        number: u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default(),
        recorded: Moment(row.get(1)?),
        bytes: row.get(2)?,
        private: [part(3, 4)?, part(5, 6)?, part(7, 8)?],
    })
}

/// A number as SQLite keeps it.
pub(crate) fn signed(number: u64) -> Result<i64, LedgerError> {
    i64::try_from(number).map_err(|_| LedgerError::Storage(format!("the number {number} is too large")))
}
