//! The ledger's SQLite file: the only room that knows SQL.
//!
//! [`schema`] says what stands in it, [`open`] opens and founds files, [`log`] is the append-only part, [`fold`]
//! writes the steps of the fold into the typed tables, [`held`] keeps entries that wait for their signature, [`read`]
//! reads records and names back, [`stretches`] all organizations with several threads, [`scan`] goes through the log
//! for reports.

mod ahead;
mod fold;
mod held;
mod log;
mod open;
mod read;
mod scan;
pub(crate) mod schema;
mod stretches;

pub(crate) use ahead::{WORTH, glimpses_ahead};
pub(crate) use fold::apply;
pub(crate) use held::Pending;
pub(crate) use log::SqliteLog;
pub(crate) use open::{Access, clear, create, index, open, remove, scratch, temporary, undone};
pub use read::{Prefixes, Reader};
pub use scan::Glimpse;
pub(crate) use scan::{glimpses, moot, moots};
pub(crate) use schema::{Contents, contents};
