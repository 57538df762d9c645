//! `clearance policy`: the verbs that are no acts. A version's life (`propose`, `approve`, `adopt`, `retire`) is made of
//! acts and runs on their road.

mod check;
mod diff;
pub(super) mod impact;
mod kept;
pub(super) mod outlook;
mod shifts;
mod show;
mod test;

use clap::{ArgMatches, Args as _, Command};

use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

/// Adds the verbs to the noun.
pub(super) fn verbs(command: Command) -> Command {
    let verb = |name: &'static str, about: &'static str| Command::new(name).about(about);
    command
        .subcommand(
            check::Args::augment_args(verb("check", "")).about("Read policies, with every mistake at its place"),
        )
        .subcommand(test::Args::augment_args(verb("test", "")).about("Run the tests a policy carries"))
        .subcommand(show::Args::augment_args(verb("show", "")).about("A version as it was proposed"))
        .subcommand(
            diff::Args::augment_args(verb("diff", ""))
                .about("What a second version changes: by structure, in meaning, and for whom"),
        )
}

/// Runs one of them; `None`: it is another's.
pub(super) fn run(matches: &ArgMatches, context: &Context) -> Option<Result<Shown, Failure>> {
    Some(match matches.subcommand()? {
        ("check", args) => check::run(args, context),
        ("test", args) => test::run(args),
        ("show", args) => show::run(args, context),
        ("diff", args) => diff::run(args, context),
        _ => return None,
    })
}
