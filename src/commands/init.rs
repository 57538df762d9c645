//! `clearance init`: founds a ledger.

use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::id::Slug;
use clearance_core::signature::PublicKey;
use clearance_core::time::{self, Edge, Moment};
use clearance_ledger::{Founding, Ledger, LedgerError};

use super::ledger::{checkpoint, info};
use crate::context::{Context, flag_mistake};
use crate::error::Failure;
use crate::shown::Shown;
use crate::{clock, config};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A ledger to try things in: acts may say when they were recorded, `--now` sets the clock, one person may do
    /// everything. It says so in its first entry and on every answer
    #[arg(long)]
    sandbox: bool,
    /// A ledger of one officer: acts that loosen need no second one. It says so in its first entry and on every report
    #[arg(long)]
    single_officer: bool,
    /// The founder's public key, as OpenSSH writes it
    #[arg(long, value_name = "TEXT")]
    key: Option<String>,
    /// The file of the founder's public key
    #[arg(long, value_name = "PATH", conflicts_with = "key")]
    key_file: Option<PathBuf>,
    /// Until when the founder's key may sign
    #[arg(long, value_name = "TIME")]
    key_until: Option<String>,
}

impl Args {
    /// The founder's key, and until when it may sign.
    fn key(&self, now: Moment) -> Result<Option<(PublicKey, Option<Moment>)>, Failure> {
        let until = self.key_until.as_deref().map(|text| time::parse(text, Edge::End, now)).transpose();
        let until = until.map_err(|why| flag_mistake("--key-until", code::MOMENT, why))?.map(|until| until.moment);
        let text = match (&self.key, &self.key_file) {
            (Some(text), _) => text.clone(),
            (None, Some(path)) => std::fs::read_to_string(path).map_err(|why| {
                flag_mistake("--key-file", code::INPUT, format!("`{}` cannot be read: {why}", path.display()))
            })?,
            (None, None) if until.is_some() => {
                return Err(flag_mistake("--key-until", code::MISSING_FIELD, "there is no `--key` to end".into()));
            }
            (None, None) => return Ok(None),
        };
        let key = PublicKey::parse(&text).map_err(|why| flag_mistake("--key", code::KEY, format!("`key` {why}")))?;
        if until.is_some_and(|until| until <= now) {
            return Err(flag_mistake("--key-until", code::CONFLICT, "the key would end before it begins".into()));
        }
        Ok(Some((key, until)))
    }
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    if context.globals.now.is_some() && !args.sandbox {
        return Err(
            Failure::new(code::SANDBOX_ONLY, "`--now` sets the clock of sandbox ledgers only").help("add `--sandbox`")
        );
    }
    let founder = match &context.globals.officer {
        Some(name) => Slug::new(name).ok_or_else(|| {
            Failure::new(
                code::WRONG_VALUE,
                format!("`{name}` is not a slug: lower-case letters, digits, `.`, `_`, `-`"),
            )
        })?,
        None => config::login().ok_or_else(|| {
            Failure::new(code::MISSING_FIELD, "nobody is named as the founder").help("say who you are with `--as`")
        })?,
    };
    let path = context.path()?;
    if context.globals.dry_run {
        return Err(Failure::new(code::USAGE, "`init` has no dry run: nothing stands yet that it could change"));
    }
    if let Some(folder) = path.parent().filter(|_| context.globals.ledger.is_none()) {
        std::fs::create_dir_all(folder)
            .map_err(|why| Failure::new(code::READ_ONLY, format!("{} cannot be made: {why}", folder.display())))?;
    }
    let founding = Founding {
        founder,
        sandbox: args.sandbox,
        approvals: if args.single_officer { 1 } else { 2 },
        now: context.now()?,
        random: clock::random()?,
        salts: clock::salts()?,
        checkpoint_seed: clock::random()?,
        key: args.key(context.now()?)?,
    };
    if founding.sandbox {
        return founded(&Ledger::found(&path, &founding)?);
    }
    // The key first: a ledger without one could never be checkpointed.
    let beside = checkpoint::beside(&path);
    if path.exists() {
        return Err(LedgerError::Exists(path).into());
    }
    checkpoint::keep(&founding.checkpoint_key(), &beside)?;
    let ledger = Ledger::found(&path, &founding).inspect_err(|_| drop(std::fs::remove_file(&beside)))?;
    Ok(founded(&ledger)?.say(format!("its checkpoints are signed with {}: keep a copy elsewhere", beside.display())))
}

fn founded(ledger: &Ledger) -> Result<Shown, Failure> {
    let path = ledger.path().display();
    let shown = info::shown(ledger)?.say(format!("founded {path}"));
    let help = format!("`clearance ledger info --ledger {path}` shows it; do not found it again");
    Ok(shown.of(format!("{path} is founded"), help))
}
