//! The truth behind `clearance`: the append-only log, its RFC 6962 tree, and the SQLite file that keeps both, with the
//! folded records beside them. It knows bytes, order and tables; no rule about lockdowns.
//!
//! [`log::Log`] is the seam: four verbs, of which [`sqlite`] is one implementation and [`memory`] its twin for tests.
//! [`ledger::Ledger`] is a file that answers questions and takes acts; [`verify`] checks one against itself; [`note`] signs and reads
//! checkpoints.

mod beside;
pub mod error;
pub mod ledger;
pub mod log;
pub mod memory;
pub mod note;
mod refold;
mod signatures;
pub mod sqlite;
pub mod transaction;
pub mod tree;
pub mod verify;

pub use error::LedgerError;
pub use ledger::{Founding, Ledger};
pub use log::{Head, Log};
pub use transaction::{Recorded, Signer, Transaction};
