//! Where things are by default, and what the configuration file says: the ledger's path, the officer's name, and how
//! answers look. A setting is what its flag says, else its environment variable, else the file, else the default;
//! [`settings`] keeps where each came from. The only place that knows the platform's folders.

mod file;
mod settings;

use std::path::{Path, PathBuf};

use clearance_core::code;
use clearance_core::id::Slug;
use directories::{BaseDirs, ProjectDirs};

use crate::error::Failure;

pub(crate) use settings::{Origin, Setting, Settings, settle};

/// The variable that names another configuration file; set to nothing, there is none.
pub(crate) const VARIABLE: &str = "CLEARANCE_CONFIG";

fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "clearance")
}

/// The ledger's path when neither `--ledger` nor `CLEARANCE_LEDGER` nor the file names one.
pub(crate) fn default_ledger() -> Result<PathBuf, Failure> {
    folders().map(|dirs| dirs.data_dir().join("ledger.db")).ok_or_else(|| {
        Failure::new(code::USAGE, "this account has no home directory to keep a ledger in")
            .help("name one with `--ledger`")
    })
}

/// The configuration file, which need not be there, and whether somebody named it.
pub(crate) fn config_file() -> Option<(PathBuf, Named)> {
    match std::env::var_os(VARIABLE) {
        Some(path) if path.is_empty() => None,
        Some(path) => Some((path.into(), Named::Yes)),
        None => folders().map(|dirs| (dirs.config_dir().join("config.yaml"), Named::No)),
    }
}

/// Whether somebody named a file, which then has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// By the environment.
    Yes,
    /// It is where the platform keeps such files.
    No,
}

/// Where the platform keeps what a program remembers between its runs.
pub(crate) fn state_folder() -> Option<PathBuf> {
    folders().map(|dirs| dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned())
}

/// A path of the file: `~/` is the home directory, and what is relative is beside the file.
fn located(written: &str, beside: &Path) -> PathBuf {
    let home = written.strip_prefix("~/").zip(BaseDirs::new());
    match home {
        Some((rest, dirs)) => dirs.home_dir().join(rest),
        // By its components, because a reader should not see `/etc/./x`.
        None => beside.parent().unwrap_or_else(|| Path::new("")).join(written).components().collect(),
    }
}

/// The login name as an officer's slug.
pub(crate) fn login() -> Option<Slug> {
    let name =
        ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|key| std::env::var(key).ok().filter(|v| !v.is_empty()));
    name.map(|name| clearance_core::id::derive_slug(&name))
}
