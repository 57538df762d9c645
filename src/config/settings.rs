//! Each setting's value and where it came from: flag, environment, file, default, in this order.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use clearance_core::act::field::did_you_mean;
use clearance_core::node::Place;

use super::file::{File, NamedLedger, Said, read};
use super::{config_file, default_ledger, login};
use crate::context::{Colour, Globals};
use crate::error::Failure;

/// Where a value came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// This flag.
    Flag(&'static str),
    /// This environment variable.
    Environment(&'static str),
    /// The file, there.
    File(Place),
    /// Nobody said anything.
    Default,
}

impl Origin {
    /// Its word for scripts.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Flag(_) => "flag",
            Self::Environment(_) => "environment",
            Self::File(_) => "file",
            Self::Default => "default",
        }
    }
}

/// A setting, for `config show`.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// Its key in the file.
    pub(crate) name: &'static str,
    /// What holds; nothing, where nothing is set and there is no default.
    pub(crate) value: Option<String>,
    /// Where that came from.
    pub(crate) origin: Origin,
}

/// What holds, beside what the flags and the environment say, which stands in [`Globals`].
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// The configuration file, if there can be one.
    pub(crate) path: Option<PathBuf>,
    /// Whether it is there.
    pub(crate) exists: bool,
    /// Whether it could not be read, so that nothing it says is here.
    pub(crate) broken: bool,
    /// The ledger's path that the file gives.
    pub(crate) ledger: Option<PathBuf>,
    /// Every setting with its origin.
    pub(crate) all: Vec<Setting>,
    /// The file's named ledgers.
    pub(crate) ledgers: Vec<NamedLedger>,
}

impl Settings {
    /// A named ledger that may have been meant by a path.
    pub(crate) fn near(&self, path: &Path) -> Option<String> {
        did_you_mean(path.to_str()?, self.ledgers.iter().map(|ledger| ledger.name.as_str()))
    }
}

/// Puts the file's values where neither a flag nor the environment gives one. What is wrong with the file comes beside
/// what holds without it: whether that matters is for the command to say.
pub(crate) fn settle(mut globals: Globals, matches: &ArgMatches) -> (Globals, Settings, Option<Failure>) {
    let (mut settings, mut broken) = (Settings::default(), None);
    let mut file = File::default();
    if let Some((path, named)) = config_file() {
        match read(&path, named) {
            Ok(found) => {
                settings.exists = found.is_some();
                file = found.unwrap_or_default();
            }
            Err(failure) => {
                settings.exists = path.exists();
                settings.broken = true;
                broken = Some(failure);
            }
        }
        settings.path = Some(path);
    }
    let said = Words { matches };
    let (chosen, ledger) = ledger(&mut globals, &mut settings, &file, &said);
    let own = chosen.as_ref();
    let officer = said.settle(
        ("as", "--as", "CLEARANCE_OFFICER"),
        &mut globals.officer,
        own.and_then(|ledger| ledger.officer.clone()).or(file.officer),
    );
    let sign_with = said.settle(
        ("sign_with", "--sign-with", "CLEARANCE_SIGN_WITH"),
        &mut globals.sign_with,
        own.and_then(|ledger| ledger.sign_with.clone()).or(file.sign_with),
    );
    let format = said.settle(("format", "--format", "CLEARANCE_FORMAT"), &mut globals.format, file.format);
    let color = colour(&mut globals, file.color, &said);
    let setting = |name, value, origin| Setting { name, value, origin };
    let default_officer = || login().map(|slug| slug.to_string());
    settings.all = vec![
        ledger,
        setting("officer", globals.officer.clone().or_else(default_officer), officer),
        setting("format", Some(word(globals.format.unwrap_or_default())), format),
        setting("color", Some(word::<Colour>(globals.color.unwrap_or_default())), color),
        setting("sign_with", globals.sign_with.as_ref().map(|path| path.display().to_string()), sign_with),
    ];
    settings.ledgers = file.ledgers;
    (globals, settings, broken)
}

/// The ledger, by its name in the file or by its path.
fn ledger(
    globals: &mut Globals,
    settings: &mut Settings,
    file: &File,
    said: &Words<'_>,
) -> (Option<NamedLedger>, Setting) {
    let named = |name: &str| file.ledgers.iter().find(|ledger| ledger.name == name).cloned();
    let mut chosen = None;
    let mut origin = said.origin("ledger", "--ledger", "CLEARANCE_LEDGER");
    if let Some(written) = &mut globals.ledger {
        chosen = written.to_str().and_then(named);
        if let Some(found) = &chosen {
            written.clone_from(&found.path);
        }
    } else if let Some(Said { value, place }) = &file.ledger {
        chosen = named(value);
        let beside = settings.path.clone().unwrap_or_default();
        settings.ledger =
            Some(chosen.as_ref().map_or_else(|| super::located(value, &beside), |found| found.path.clone()));
        origin = Origin::File(*place);
    }
    let path = globals.ledger.clone().or_else(|| settings.ledger.clone()).or_else(|| default_ledger().ok());
    let value = path.map(|path| path.display().to_string());
    (chosen, Setting { name: "ledger", value, origin })
}

/// When to colour: `NO_COLOR` and `CLICOLOR_FORCE` stand above the file and below the flag.
fn colour(globals: &mut Globals, file: Option<Said<Colour>>, said: &Words<'_>) -> Origin {
    let set = |key: &str| std::env::var_os(key).is_some_and(|value| !value.is_empty() && value != "0");
    if said.origin("color", "--color", "") == Origin::Default {
        if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            globals.color = Some(Colour::Never);
            return Origin::Environment("NO_COLOR");
        }
        if set("CLICOLOR_FORCE") {
            globals.color = Some(Colour::Always);
            return Origin::Environment("CLICOLOR_FORCE");
        }
    }
    said.settle(("color", "--color", ""), &mut globals.color, file)
}

fn word<T: clap::ValueEnum>(value: T) -> String {
    value.to_possible_value().map(|word| word.get_name().to_owned()).unwrap_or_default()
}

/// What the words and the environment say.
struct Words<'m> {
    matches: &'m ArgMatches,
}

impl Words<'_> {
    fn origin(&self, id: &str, flag: &'static str, variable: &'static str) -> Origin {
        match self.matches.value_source(id) {
            Some(ValueSource::CommandLine) => Origin::Flag(flag),
            Some(ValueSource::EnvVariable) => Origin::Environment(variable),
            _ => Origin::Default,
        }
    }

    /// Fills a setting that neither a flag nor the environment gives.
    fn settle<T>(
        &self,
        (id, flag, variable): (&str, &'static str, &'static str),
        value: &mut Option<T>,
        file: Option<Said<T>>,
    ) -> Origin {
        match (&value, file) {
            (None, Some(said)) => {
                *value = Some(said.value);
                Origin::File(said.place)
            }
            _ => self.origin(id, flag, variable),
        }
    }
}
