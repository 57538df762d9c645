//! Where things are by default: the ledger's path, the officer's name.

use std::path::PathBuf;

use clearance_core::code;
use clearance_core::id::Slug;

use crate::error::Failure;

/// The ledger's path when neither `--ledger` nor `CLEARANCE_LEDGER` names one.
pub(crate) fn default_ledger() -> Result<PathBuf, Failure> {
    let dirs = directories::ProjectDirs::from("", "", "clearance");
    dirs.map(|dirs| dirs.data_dir().join("ledger.db")).ok_or_else(|| {
        Failure::new(code::USAGE, "this account has no home directory to keep a ledger in")
            .help("name one with `--ledger`")
    })
}

/// The login name as an officer's slug.
pub(crate) fn login() -> Option<Slug> {
    let name =
        ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|key| std::env::var(key).ok().filter(|v| !v.is_empty()));
    name.map(|name| clearance_core::id::derive_slug(&name))
}
