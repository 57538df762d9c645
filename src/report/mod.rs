//! Reports: records and the log become documents that can be handed to somebody. A report knows the domain and no format;
//! what is one is decided in `render`.
//!
//! To add a report: one module here that makes a [`crate::shown::Shown`] of a ledger and a moment, and one verb in
//! `commands/report`.

pub(crate) mod audit;
pub(crate) mod package;
pub(crate) mod posture;
pub(crate) mod record;
pub(crate) mod reviews;
