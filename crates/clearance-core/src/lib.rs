//! The domain of `clearance`: who may use a restricted AI model, where, for what, until when, on whose authority.
//!
//! Nothing here reads a file, a clock, the environment or chance: those come in as arguments.
//!
//! Write: an [`act::Draft`] (what somebody wrote) becomes an [`act::Act`] (typed, references looked up) and passes
//! [`admit`], the one choke point, into an [`entry::Entry`]; [`fold`] turns entries into rows.
//! Read: rows come through [`records::Records`]; [`record`] folds them to what a record is at a moment, and
//! [`clearance`] and [`regime`] answer questions from that, with their reasons.

pub mod act;
pub mod admit;
pub mod alike;
pub mod base64;
pub mod canonical;
pub mod clause;
pub mod clearance;
pub mod code;
mod diagram;
pub mod difference;
pub mod due;
pub mod effect;
pub mod entry;
pub mod facts;
pub mod finding;
pub mod fold;
pub mod id;
pub mod node;
pub mod policy;
mod provisioned;
pub mod record;
pub mod records;
pub mod regime;
pub mod review;
pub mod signature;
pub mod statistics;
pub mod text;
pub mod time;
pub mod timeline;

/// The version of the ledger's format.
pub const FORMAT: u64 = 1;

/// The version of what answers mean. A change of meaning raises it.
pub const SEMANTICS: u64 = 1;

/// The largest whole number the log holds, 2^53: what every JSON reader keeps exactly (RFC 8259, section 6).
pub const MAX_INTEGER: u64 = 9_007_199_254_740_992;
