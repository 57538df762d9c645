//! From files to drafts: reads batches, keeps every value's place, and says what is wrong with all of it at once.

pub(crate) mod batch;
pub(crate) mod flags;
pub(crate) mod text;
pub(crate) mod yaml;
