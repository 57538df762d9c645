//! Why a ledger could not be read, written or trusted.

use std::path::{Path, PathBuf};

use clearance_core::code;
use clearance_core::node::Mistake;
use clearance_core::records::Unreadable;

/// Why not.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// There is no file.
    #[error("there is no ledger at {0}")]
    Missing(PathBuf),
    /// There already is one.
    #[error("there already is a file at {0}")]
    Exists(PathBuf),
    /// There is no folder to make one in.
    #[error("there is no folder {0} to make it in")]
    NoFolder(PathBuf),
    /// The file is something else.
    #[error("{0} is not a ledger")]
    NotALedger(PathBuf),
    /// A newer program wrote it.
    #[error("the ledger has format {found}; this program knows formats up to {known}")]
    Newer {
        /// The file's.
        found: i64,
        /// The program's.
        known: i64,
    },
    /// An older program wrote it.
    #[error("the ledger's records have format {found}; this program keeps them in format {known}")]
    Older {
        /// The file's.
        found: i64,
        /// The program's.
        known: i64,
    },
    /// Another process holds it.
    #[error("another process has held the ledger for too long")]
    Locked,
    /// It cannot be written.
    #[error("the ledger cannot be written: {0}")]
    ReadOnly(String),
    /// No room.
    #[error("there is no room left on the disk; nothing was recorded")]
    DiskFull,
    /// Anything else of the storage.
    #[error("the ledger could not be read or written: {0}")]
    Storage(String),
    /// What is stored does not agree with itself.
    #[error("{0}")]
    Integrity(String),
    /// The log grew meanwhile.
    #[error("the log has {found} entries, not {expected}: somebody was faster")]
    Moved {
        /// What the writer saw.
        expected: u64,
        /// What there is.
        found: u64,
    },
    /// The rules or the input say no.
    #[error("not recorded")]
    Rejected(Vec<Mistake>),
}

impl LedgerError {
    /// Why a file of a new ledger cannot be made.
    #[must_use]
    pub fn unmade(path: &Path, why: &std::io::Error) -> Self {
        use std::io::ErrorKind::{AlreadyExists, FileTooLarge, NotFound, QuotaExceeded, StorageFull};
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        match (why.kind(), folder) {
            (AlreadyExists, _) => Self::Exists(path.to_owned()),
            (StorageFull | QuotaExceeded | FileTooLarge, _) => Self::DiskFull,
            (NotFound, Some(folder)) => Self::NoFolder(folder.to_owned()),
            _ => Self::ReadOnly(format!("{}: {why}", path.display())),
        }
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => code::NO_LEDGER,
            Self::Exists(_) => code::LEDGER_EXISTS,
            Self::NotALedger(_) => code::NOT_A_LEDGER,
            Self::Newer { .. } => code::NEWER_LEDGER,
            Self::Older { .. } => code::OLDER_LEDGER,
            Self::Locked | Self::Moved { .. } => code::LOCKED,
            Self::ReadOnly(_) | Self::NoFolder(_) => code::READ_ONLY,
            Self::DiskFull => code::DISK_FULL,
            Self::Storage(_) => code::STORAGE,
            Self::Integrity(_) => code::INTEGRITY,
            Self::Rejected(mistakes) => mistakes.first().map_or(code::CONFLICT, |m| m.code),
        }
    }
}

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let text = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::ReadOnly(text),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Integrity(format!("the file is damaged: {text}"))
            }
            _ => Self::Storage(text),
        }
    }
}

impl From<Unreadable> for LedgerError {
    fn from(error: Unreadable) -> Self {
        Self::Integrity(error.0)
    }
}
