//! What every command is given: the flags everywhere, the clock, and the ledger when it asks for it.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use clearance_core::code;
use clearance_core::id::{EntryNo, RecordKind, Subject};
use clearance_core::node::Place;
use clearance_core::time::{self, Edge, Moment};
use clearance_ledger::sqlite::{Prefixes, Reader};
use clearance_ledger::{Ledger, LedgerError};
use serde_json::{Map, Value as Json, json};

use crate::config::Settings;
use crate::error::Failure;
use crate::{clock, config};

/// The forms an answer can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person at a terminal.
    #[default]
    Table,
    /// One JSON object.
    Json,
    /// One JSON object a line.
    Ndjson,
    /// Comma-separated values.
    Csv,
    /// Markdown.
    Markdown,
    /// One page of HTML that needs nothing else.
    Html,
    /// A workbook; it needs `--output`.
    Xlsx,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal that can.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

// (A doc comment here would become the help of every command that has these flags.)
// Flags everywhere.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Globals {
    /// The ledger: a file, or a name of the configuration [default: in the platform's data directory]
    #[arg(long, global = true, value_name = "PATH", env = "CLEARANCE_LEDGER", hide_env_values = true)]
    pub(crate) ledger: Option<PathBuf>,
    /// Who acts [default: the login name]
    #[arg(
        id = "as",
        long = "as",
        global = true,
        value_name = "OFFICER",
        env = "CLEARANCE_OFFICER",
        hide_env_values = true
    )]
    pub(crate) officer: Option<String>,
    /// The key that signs what is recorded: its file, or the public key's if an agent holds it
    #[arg(long, global = true, value_name = "PATH", env = "CLEARANCE_SIGN_WITH", hide_env_values = true)]
    pub(crate) sign_with: Option<PathBuf>,
    /// Write the statements to be signed elsewhere to this file; record nothing
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "dry_run")]
    pub(crate) statement_out: Option<PathBuf>,
    /// The moment asked about [default: now]
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) at: Option<String>,
    /// As the ledger stood at this moment or entry [default: its head]
    #[arg(long, global = true, value_name = "TIME|ENTRY")]
    pub(crate) known_at: Option<String>,
    /// The form of the answer
    #[arg(long, global = true, value_enum, value_name = "FORMAT", env = "CLEARANCE_FORMAT", hide_env_values = true)]
    pub(crate) format: Option<Format>,
    /// Write the answer to a file instead
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Show what would be recorded; record nothing
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Confirm without asking
    #[arg(long, global = true)]
    pub(crate) yes: bool,
    /// Never ask: a missing answer is an error
    #[arg(long, global = true, env = "CLEARANCE_NO_INPUT", hide_env_values = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub(crate) no_input: bool,
    /// When to colour
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub(crate) color: Option<Colour>,
    /// Say less on standard error
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// Say more on standard error
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    /// The clock of a sandbox ledger
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) now: Option<String>,
}

/// What a command is given.
pub(crate) struct Context {
    /// The flags everywhere.
    pub(crate) globals: Globals,
    /// What the configuration adds to them.
    pub(crate) settings: Settings,
    /// The machine's clock when the program began.
    clock: Moment,
}

/// The pair that makes a question stable: a moment, and how much of the log is known.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AsOf {
    /// The moment asked about.
    pub(crate) at: Moment,
    /// The last entry known.
    pub(crate) known: EntryNo,
    /// When that entry was recorded.
    pub(crate) known_time: Moment,
    /// Whether the ledger is a sandbox.
    pub(crate) sandbox: bool,
}

impl AsOf {
    /// The members every answer begins with.
    pub(crate) fn answer(&self, schema: &str) -> Map<String, Json> {
        let mut map = Map::new();
        map.insert("schema".into(), json!(schema));
        map.insert("semantics".into(), json!(clearance_core::SEMANTICS));
        map.insert("at".into(), json!(self.at));
        map.insert("known_at".into(), json!({"entry": self.known, "time": self.known_time}));
        if self.sandbox {
            map.insert("sandbox".into(), json!(true));
        }
        map
    }

    /// The same for a person.
    pub(crate) fn line(&self) -> String {
        let sandbox = if self.sandbox { ", in a sandbox" } else { "" };
        format!("at {}, as known at entry {} ({}){sandbox}", self.at.readable(), self.known, self.known_time.readable())
    }
}

impl Context {
    pub(crate) fn new(globals: Globals, settings: Settings) -> Self {
        Self { globals, settings, clock: clock::now() }
    }

    /// The form of the answer.
    pub(crate) fn format(&self) -> Format {
        self.globals.format.unwrap_or_default()
    }

    /// The ledger's path.
    pub(crate) fn path(&self) -> Result<PathBuf, Failure> {
        let said = self.globals.ledger.clone().or_else(|| self.settings.ledger.clone());
        said.map_or_else(config::default_ledger, Ok)
    }

    /// The ledger as `open` opens it. Where it is missing, a name of the configuration may have been meant.
    fn opened(&self, open: fn(&Path) -> Result<Ledger, LedgerError>) -> Result<Ledger, Failure> {
        let path = self.path()?;
        match open(&path) {
            Err(missing @ LedgerError::Missing(_)) => {
                let near = self.settings.near(&path);
                let failure = Failure::from(missing);
                Err(near.map_or_else(|| failure, |near| Failure::from(LedgerError::Missing(path)).help(near)))
            }
            other => self.checked(other?),
        }
    }

    /// The ledger, for questions.
    pub(crate) fn ledger(&self) -> Result<Ledger, Failure> {
        self.opened(Ledger::open)
    }

    /// The ledger, for acts.
    pub(crate) fn ledger_to_write(&self) -> Result<Ledger, Failure> {
        self.opened(Ledger::open_to_write)
    }

    /// The ledger, to make its records anew, even if an older program wrote them.
    pub(crate) fn ledger_to_rebuild(&self) -> Result<Ledger, Failure> {
        self.opened(Ledger::open_to_rebuild)
    }

    fn checked(&self, ledger: Ledger) -> Result<Ledger, Failure> {
        if self.globals.now.is_some() && !ledger.facts().sandbox {
            return Err(Failure::new(
                code::SANDBOX_ONLY,
                "`--now` sets the clock of sandbox ledgers only, and this one is real",
            ));
        }
        Ok(ledger)
    }

    /// The clock: the machine's, or `--now` for a sandbox.
    pub(crate) fn now(&self) -> Result<Moment, Failure> {
        match &self.globals.now {
            Some(text) => Ok(self.parse("--now", text, self.clock)?),
            None => Ok(self.clock),
        }
    }

    fn parse(&self, flag: &str, text: &str, now: Moment) -> Result<Moment, Failure> {
        time::parse(text, Edge::Beginning, now)
            .map(|written| written.moment)
            .map_err(|why| flag_mistake(flag, code::MOMENT, why))
    }

    /// The moment asked about and the entry known.
    pub(crate) fn as_of(&self, ledger: &Ledger) -> Result<AsOf, Failure> {
        let now = self.now()?;
        let at = match &self.globals.at {
            Some(text) => self.parse("--at", text, now)?,
            None => now,
        };
        self.as_known(ledger, at, None)
    }

    fn known(&self, ledger: &Ledger, now: Moment) -> Result<EntryNo, Failure> {
        match &self.globals.known_at {
            Some(text) => self.entry_known(ledger, "--known-at", text, now),
            None => Ok(ledger.head()?.size),
        }
    }

    /// A moment that a flag gives.
    pub(crate) fn moment(&self, flag: &str, text: &str) -> Result<Moment, Failure> {
        self.parse(flag, text, self.now()?)
    }

    /// The pair of a moment and what a flag says is known.
    pub(crate) fn as_known(&self, ledger: &Ledger, at: Moment, known: Option<(&str, &str)>) -> Result<AsOf, Failure> {
        let known = match known {
            Some((flag, text)) => self.entry_known(ledger, flag, text, self.now()?)?,
            None => self.known(ledger, self.now()?)?,
        };
        let entry =
            ledger.entry(known)?.ok_or_else(|| Failure::new(code::INTEGRITY, format!("entry {known} is missing")))?;
        Ok(AsOf { at, known, known_time: entry.recorded, sandbox: ledger.facts().sandbox })
    }

    /// The last entry known at a moment or entry that a flag gives.
    fn entry_known(&self, ledger: &Ledger, flag: &str, text: &str, now: Moment) -> Result<EntryNo, Failure> {
        let head = ledger.head()?;
        if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
            return match text.parse::<u64>() {
                Ok(0) => Err(flag_mistake(flag, code::BEFORE_LEDGER, "entries count from 1".to_owned())),
                Ok(entry) if entry <= head.size => Ok(entry),
                _ => Err(flag_mistake(
                    flag,
                    code::FUTURE_KNOWLEDGE,
                    format!("there is no entry {text}: the log has {}", head.size),
                )),
            };
        }
        let moment = self.parse(flag, text, now)?;
        let clock = now.max(head.recorded);
        if moment > clock {
            return Err(flag_mistake(
                flag,
                code::FUTURE_KNOWLEDGE,
                format!("{moment} lies later than the clock ({clock})"),
            ));
        }
        match ledger.known_at(moment)? {
            0 => {
                let founded = ledger.facts().founded;
                Err(flag_mistake(
                    flag,
                    code::BEFORE_LEDGER,
                    format!("{moment} lies before the ledger's first entry ({founded})"),
                ))
            }
            entry => Ok(entry),
        }
    }

    /// A record as a person typed it.
    pub(crate) fn resolve(&self, reader: &Reader<'_>, kind: RecordKind, written: &str) -> Result<Subject, Failure> {
        use clearance_core::act::field::{Names as _, name_mistake};
        reader.resolve(kind, written).map_err(|fault| name_mistake(Place::NONE, kind.noun(), written, fault).into())
    }

    /// Who acts.
    pub(crate) fn officer(&self, ledger: &Ledger) -> String {
        let login = || config::login().map_or_else(|| ledger.facts().founder.clone(), |slug| slug.to_string());
        self.globals.officer.clone().unwrap_or_else(login)
    }

    /// Whether to colour a stream.
    pub(crate) fn colour(&self, terminal: bool) -> bool {
        // `NO_COLOR` and `CLICOLOR_FORCE` are among the settings already.
        match self.globals.color.unwrap_or_default() {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && std::env::var_os("TERM").is_none_or(|term| term != "dumb"),
        }
    }

    /// A failure as it is told on standard error.
    pub(crate) fn told(&self, failure: &Failure) -> String {
        match self.format() {
            Format::Json | Format::Ndjson => failure.json().iter().map(crate::render::json::line).collect(),
            _ => failure.readable(self.colour(std::io::stderr().is_terminal()), self.width()),
        }
    }

    /// Whether the answer goes to a terminal.
    pub(crate) fn to_terminal(&self) -> bool {
        self.globals.output.is_none() && std::io::stdout().is_terminal()
    }

    /// The width to write at: the terminal's, or 80.
    pub(crate) fn width(&self) -> usize {
        let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
        let terminal = || {
            std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten().map(|(w, _)| usize::from(w.0))
        };
        columns.or_else(terminal).unwrap_or(80).clamp(40, 240)
    }

    /// Whether to draw with ASCII alone.
    pub(crate) fn ascii(&self) -> bool {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|key| std::env::var(key).ok().filter(|v| !v.is_empty()));
        dumb || locale.is_some_and(|l| (l == "C" || l == "POSIX") && std::io::stdout().is_terminal())
    }
}

/// A mistake about a flag.
pub(crate) fn flag_mistake(flag: &str, code: &'static str, message: String) -> Failure {
    let mut failure = Failure::new(code, message);
    if let Some(last) = failure.mistakes.last_mut() {
        last.source = Some(flag.to_owned());
    }
    failure
}

/// Whether a path is standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// What reads records for a person's question.
pub(crate) fn typed(ledger: &Ledger) -> Reader<'_> {
    ledger.reader(Prefixes::Accepted)
}
