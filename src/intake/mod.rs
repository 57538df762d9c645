//! From files to drafts: reads batches, keeps every value's place, and says what is wrong with all of it at once.

pub(crate) mod batch;
mod cell;
mod csv;
pub(crate) mod flags;
mod lines;
mod ndjson;
pub(crate) mod policy;
pub(crate) mod rejects;
mod sheet;
pub(crate) mod template;
pub(crate) mod text;
mod workbook;
pub(crate) mod yaml;
