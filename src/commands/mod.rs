//! The commands: one verb a file, a folder a noun. The acts share one road, [`act`], because their words, fields and
//! flags all come from their declarations in the domain; every other verb has its `Args` beside its `run`.

mod act;
mod apply;
mod check;
mod demo;
mod diff;
mod due;
mod effect;
mod explain;
mod init;
mod ledger;
mod list;
mod log;
mod path;
mod show;
mod simulate;
mod status;
mod using;
mod who;

use clap::{ArgMatches, Args, Command};
use clearance_core::act::{SPECS, Spec};
use clearance_core::code;

use crate::context::{Context, Globals};
use crate::error::Failure;
use crate::intake::flags;
use crate::shown::Shown;

/// The acts that are commands; a ledger is founded by `init`.
fn acts() -> impl Iterator<Item = &'static Spec> {
    SPECS.iter().copied().filter(|spec| spec.noun() != "ledger")
}

/// What each noun is, for help.
const NOUNS: &[(&str, &str)] = &[
    ("org", "Organizations and the evidence they hold"),
    ("model", "Models and what was measured of them"),
    ("authority", "The instruments behind acts"),
    ("lockdown", "Restrictions on models"),
    ("restoration", "Partial liftings of lockdowns"),
    ("grant", "Admissions of one organization by name"),
    ("officer", "Who may act"),
    ("entry", "Corrections and voids of entries"),
];

type Run = fn(&ArgMatches, &Context) -> Result<Shown, Failure>;

/// The verbs that are not acts.
fn verbs() -> Vec<(Command, Run)> {
    vec![
        (
            status::Args::augment_args(
                Command::new("status").about("The board: every model, its regime, since when, and what comes next"),
            ),
            status::run,
        ),
        (
            check::Args::augment_args(Command::new("check").about("May this organization use this model, and why")),
            check::run,
        ),
        (
            who::Args::augment_args(
                Command::new("who").about("Who is cleared for a model, or with `--not` who is not"),
            ),
            who::run,
        ),
        (
            path::Args::augment_args(
                Command::new("path").about("The least that would clear an organization for a model"),
            ),
            path::run,
        ),
        (due::Args::augment_args(Command::new("due").about("What needs a person: the daily check")), due::run),
        (
            diff::Args::augment_args(
                Command::new("diff").about("What differs between two moments, or between what was known at two"),
            ),
            diff::run,
        ),
        (
            simulate::Args::augment_args(
                Command::new("simulate").about("What a batch would do: who would gain and who would lose"),
            ),
            simulate::run,
        ),
        (show::Args::augment_args(Command::new("show").about("A record with its history")), show::run),
        (log::Args::augment_args(Command::new("log").about("The entries, filtered")), log::run),
        (
            apply::Args::augment_args(Command::new("apply").about("Record a batch of acts in one transaction")),
            apply::run,
        ),
        (init::Args::augment_args(Command::new("init").about("Found a ledger")), init::run),
        (ledger::command(), ledger::run),
        (
            demo::Args::augment_args(
                Command::new("demo").about("Make a ledger of the public history of 2026 and show what the tool is for"),
            ),
            demo::run,
        ),
        (explain::Args::augment_args(Command::new("explain").about("What a code means")), explain::run),
    ]
}

/// The whole command line.
pub(crate) fn program() -> Command {
    let mut program = Command::new("clearance")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Who may use a restricted AI model, where, for what, until when, and on whose authority")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(false)
        .max_term_width(100);
    for (command, _) in verbs() {
        program = program.subcommand(command);
    }
    for (noun, about) in NOUNS {
        let mut command = Command::new(*noun).about(*about).subcommand_required(true).arg_required_else_help(true);
        for spec in acts().filter(|spec| spec.noun() == *noun) {
            command = command.subcommand(flags::command(spec));
        }
        command = command.subcommands(list::command(noun));
        program = program.subcommand(command);
    }
    Globals::augment_args(program)
}

/// Does the one thing.
pub(crate) fn dispatch(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let Some((word, inner)) = matches.subcommand() else {
        return Err(Failure::new(code::USAGE, "no command was given"));
    };
    if let Some((_, run)) = verbs().into_iter().find(|(command, _)| command.get_name() == word) {
        return run(inner, context);
    }
    if let Some(("list", filters)) = inner.subcommand() {
        return list::run(word, filters, context);
    }
    let spec = inner
        .subcommand()
        .and_then(|(verb, fields)| acts().find(|s| s.noun() == word && s.verb() == verb).map(|spec| (spec, fields)));
    match spec {
        Some((spec, fields)) => act::run(spec, fields, context),
        None => Err(Failure::new(code::USAGE, format!("there is no command `{word}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_has_its_noun_and_the_command_line_is_sound() {
        for spec in acts() {
            assert!(NOUNS.iter().any(|(noun, _)| *noun == spec.noun()), "{}", spec.word);
        }
        program().debug_assert();
    }
}
