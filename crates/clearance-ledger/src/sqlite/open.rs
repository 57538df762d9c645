//! Opening and founding files, and the settings every connection has.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::schema::{APPLICATION_ID, LOG, USER_VERSION, indexes, tables};
use crate::error::LedgerError;

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Questions.
    Read,
    /// Questions that are not worth waiting for another process.
    Glance,
    /// Acts.
    Write,
    /// Making the records anew, also those that an older program wrote.
    Rebuild,
}

impl Access {
    const fn reads(self) -> bool {
        matches!(self, Self::Read | Self::Glance)
    }
}

/// How long to wait for another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the ledger at a path.
pub(crate) fn open(path: &Path, access: Access) -> Result<Connection, LedgerError> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_file() => {}
        Ok(_) => return Err(LedgerError::NotALedger(path.to_owned())),
        Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
            return Err(LedgerError::Missing(path.to_owned()));
        }
        Err(why) => return Err(LedgerError::ReadOnly(format!("{}: {why}", path.display()))),
    }
    let flags = match access {
        Access::Read | Access::Glance => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write | Access::Rebuild => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    match recognize(&db, path, access) {
        Err(LedgerError::ReadOnly(_)) if access.reads() && !has_wal(path) => {
            let db = immutable(path)?;
            recognize(&db, path, access)?;
            Ok(db)
        }
        Err(other) => Err(other),
        Ok(()) => {
            if !access.reads() {
                settings(&db)?;
            }
            Ok(db)
        }
    }
}

/// A file on a read-only medium cannot make the shared-memory file that write-ahead logging needs. Nobody writes
/// there, so it may be read as it is.
fn immutable(path: &Path) -> Result<Connection, LedgerError> {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    Ok(Connection::open_with_flags(
        uri,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI,
    )?)
}

fn has_wal(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    std::fs::metadata(name).is_ok_and(|meta| meta.len() > 0)
}

fn recognize(db: &Connection, path: &Path, access: Access) -> Result<(), LedgerError> {
    db.busy_timeout(if access == Access::Glance { Duration::ZERO } else { PATIENCE })?;
    stable(db)?;
    let number = |pragma: &str| -> Result<i64, LedgerError> {
        db.query_row(pragma, [], |row| row.get(0)).map_err(|why| match why.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => LedgerError::NotALedger(path.to_owned()),
            _ => why.into(),
        })
    };
    if number("PRAGMA application_id")? != APPLICATION_ID {
        return Err(LedgerError::NotALedger(path.to_owned()));
    }
    match number("PRAGMA user_version")? {
        USER_VERSION => Ok(()),
        found if found > USER_VERSION => Err(LedgerError::Newer { found, known: USER_VERSION }),
        1.. if access == Access::Rebuild => Ok(()),
        found @ 1.. => Err(LedgerError::Older { found, known: USER_VERSION }),
        found => Err(LedgerError::Integrity(format!("the ledger says it has format {found}, which never was"))),
    }
}

/// Plans do not depend on what is bound to a statement, so a prepared one is never prepared again: half of the cost of
/// admitting an act was that.
fn stable(db: &Connection) -> Result<(), LedgerError> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    db.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn settings(db: &Connection) -> Result<(), LedgerError> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.execute_batch("PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")?;
    Ok(())
}

/// Founds an empty file with the schema. The file must not exist; only its owner may read it.
pub(crate) fn create(path: &Path) -> Result<Connection, LedgerError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|why| LedgerError::unmade(path, &why))?;
    let founded = whole(path);
    founded.map_err(|why| undone(path, why))
}

/// Removes a ledger that could not be founded, with what SQLite keeps beside it, and says why it could not.
pub(crate) fn undone(path: &Path, why: LedgerError) -> LedgerError {
    // Of some of its files SQLite says no more than that they cannot be written when the disk is full.
    let why = if has_room(path) { why } else { LedgerError::DiskFull };
    remove(path);
    why
}

/// Removes a ledger's file with what SQLite keeps beside it.
pub(crate) fn remove(path: &Path) {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        let _ = std::fs::remove_file(name);
    }
}

/// Whether the disk would take as much more as a new ledger does.
fn has_room(path: &Path) -> bool {
    const ASKED: usize = 1 << 19;
    use std::io::Write as _;
    let grown =
        std::fs::OpenOptions::new().append(true).open(path).and_then(|mut file| file.write_all(&vec![0; ASKED]));
    !grown.is_err_and(|why| matches!(LedgerError::unmade(path, &why), LedgerError::DiskFull))
}

fn whole(path: &Path) -> Result<Connection, LedgerError> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(PATIENCE)?;
    db.execute_batch("PRAGMA journal_mode = WAL;")?;
    prepare(&db)?;
    stable(&db)?;
    settings(&db)?;
    Ok(db)
}

/// A ledger that lives in memory or in a temporary file of SQLite's own, for verification and tests.
pub(crate) fn temporary(name: &str) -> Result<Connection, LedgerError> {
    let db = Connection::open(name)?;
    db.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")?;
    prepare(&db)?;
    stable(&db)?;
    Ok(db)
}

fn prepare(db: &Connection) -> Result<(), LedgerError> {
    db.execute_batch(&format!("PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {USER_VERSION};"))?;
    db.execute_batch(LOG)?;
    db.execute_batch(&tables())?;
    index(db)
}

/// A file of SQLite's own with the tables of the folded records alone: to fold a log into and to look at once, with more
/// of it in memory than is usual.
pub(crate) fn scratch() -> Result<Connection, LedgerError> {
    let db = Connection::open("")?;
    db.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -131072;")?;
    db.execute_batch(&tables())?;
    stable(&db)?;
    Ok(db)
}

/// Makes the indexes and views of the folded records.
pub(crate) fn index(db: &Connection) -> Result<(), LedgerError> {
    Ok(db.execute_batch(&indexes())?)
}

/// Throws the folded records away, whatever program made their tables, and makes the tables empty, without indexes.
pub(crate) fn clear(db: &Connection) -> Result<(), LedgerError> {
    let mut old = db.prepare(
        "SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'table') AND name NOT IN ('entry', 'tile', 'head')
         AND name NOT LIKE 'sqlite_%' ORDER BY type DESC",
    )?;
    let names: Vec<(String, String)> =
        old.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    drop(old);
    for (kind, name) in names {
        db.execute_batch(&format!("DROP {kind} \"{name}\""))?;
    }
    db.execute_batch(&format!("PRAGMA user_version = {USER_VERSION};"))?;
    db.execute_batch(&tables())?;
    Ok(())
}
