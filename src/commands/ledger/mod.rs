//! `clearance ledger`: the file itself.

mod backup;
pub(super) mod checkpoint;
pub(super) mod info;
mod rebuild;
mod verify;

use clap::{ArgMatches, Args as _, Command};
use clearance_core::code;

use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

/// What the noun is, for help.
pub(super) const ABOUT: &str = "The ledger itself";

/// The noun with its verbs.
pub(super) fn verbs(command: Command) -> Command {
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(Command::new("info").about("What it is and where its log ends"))
        .subcommand(verify::Args::augment_args(
            Command::new("verify")
                .about("Check every entry, signature and record against each other, and the log against a checkpoint"),
        ))
        .subcommand(checkpoint::Args::augment_args(
            Command::new("checkpoint").about("Print a signed note of where the log stands, to be kept elsewhere"),
        ))
        .subcommand(backup::Args::augment_args(
            Command::new("backup").about("Copy it, verified, to a new file that a read-only medium can hold"),
        ))
        .subcommand(Command::new("rebuild").about("Make the records anew from the log"))
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    match matches.subcommand() {
        Some(("info", _)) => info::run(context),
        Some(("verify", args)) => verify::run(args, context),
        Some(("checkpoint", args)) => checkpoint::run(args, context),
        Some(("backup", args)) => backup::run(args, context),
        Some(("rebuild", _)) => rebuild::run(context),
        _ => Err(Failure::new(code::USAGE, "say what to do with the ledger")),
    }
}
