//! `clearance init`: founds a ledger.

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::id::Slug;
use clearance_ledger::{Founding, Ledger};

use super::ledger::info;
use crate::context::Context;
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
    };
    let ledger = Ledger::found(&path, &founding)?;
    Ok(info::shown(&ledger)?.say(format!("founded {}", path.display())))
}
