//! What an officer has been shown before, so that the daily check can tell what is new: a small file in the platform's
//! folder for such state, one a ledger and officer. It holds no names, is never part of the ledger, and losing it only
//! means that everything is new once more.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::PathBuf;

use clearance_core::code;
use clearance_core::id::derive_slug;

use crate::config;
use crate::error::Failure;

const FIRST_LINE: &str = "clearance-seen/1";

/// What was shown before.
pub(crate) struct Seen {
    path: PathBuf,
    keys: BTreeSet<String>,
    /// What is to be said of it: that there was nothing yet, or nothing that could be read.
    pub(crate) said: Option<String>,
}

impl Seen {
    /// What an officer of a ledger was shown.
    ///
    /// # Errors
    /// That this account has no folder for it.
    pub(crate) fn of(ledger: &str, officer: &str) -> Result<Self, Failure> {
        let folder = config::state_folder().ok_or_else(|| {
            Failure::new(code::OUTPUT, "this account has no folder to remember in what was shown")
                .help("ask without `--since-last`")
        })?;
        let path = folder.join(format!("due-{ledger}-{}.txt", derive_slug(officer)));
        let shown = path.display().to_string();
        let (keys, said) = match std::fs::read_to_string(&path) {
            Ok(text) if text.lines().next() == Some(FIRST_LINE) => {
                (text.lines().skip(1).map(str::to_owned).collect(), None)
            }
            Ok(_) => {
                (BTreeSet::new(), Some(format!("{shown} is not what was written there: everything counts as new")))
            }
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => {
                (BTreeSet::new(), Some("the first run: everything counts as new".to_owned()))
            }
            Err(why) => (BTreeSet::new(), Some(format!("{shown} cannot be read: {why}; everything counts as new"))),
        };
        Ok(Self { path, keys, said })
    }

    /// Whether this was not shown before.
    pub(crate) fn is_new(&self, key: &str) -> bool {
        !self.keys.contains(key)
    }

    /// Remembers what is shown now, and of what was shown before what still stands. The file is replaced whole.
    ///
    /// # Errors
    /// That it cannot be written.
    pub(crate) fn keep(&self, shown: &BTreeSet<String>, standing: &BTreeSet<String>) -> Result<(), Failure> {
        let cannot = |why: std::io::Error| Failure::unwritten(self.path.display(), &why);
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(cannot)?;
        }
        let beside = self.path.with_extension(format!("{}.new", std::process::id()));
        let write = || {
            let mut file = std::fs::File::create(&beside)?;
            writeln!(file, "{FIRST_LINE}")?;
            for key in self.keys.intersection(standing).chain(shown).collect::<BTreeSet<_>>() {
                writeln!(file, "{key}")?;
            }
            file.sync_all()?;
            std::fs::rename(&beside, &self.path)
        };
        write().inspect_err(|_| drop(std::fs::remove_file(&beside))).map_err(cannot)
    }
}
