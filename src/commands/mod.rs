//! The commands: one verb a file, a folder a noun. The acts share one road, [`act`], because their words, fields and
//! flags all come from their declarations in the domain; every other verb has its `Args` beside its `run`.

mod act;
mod apply;
mod check;
mod completions;
mod config;
mod demo;
mod diff;
mod due;
mod effect;
mod explain;
mod foretold;
mod init;
mod ledger;
mod list;
mod log;
mod man;
mod officer;
mod path;
mod policy;
mod proposal;
mod report;
mod review;
mod schema;
mod show;
mod signer;
mod simulate;
mod statements;
mod status;
mod timeline;
mod using;
mod who;

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use clearance_core::act::{SPECS, Spec};
use clearance_core::code;

use crate::context::{Context, Globals};
use crate::error::Failure;
use crate::intake::flags;
use crate::manual;
use crate::output::Replace;
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
    ("policy", "Versions of the rules: who is eligible, what is required, who decides"),
    ("review", "Pending questions with a clock, decided by more than one"),
    ("proposal", "Acts that wait for a second officer"),
    ("officer", "Who may act"),
    ("entry", "Corrections and voids of entries"),
];

type Run = fn(&ArgMatches, &Context) -> Result<Shown, Failure>;

/// A verb that is no act: its words, its flags, what it does.
struct Verb {
    name: &'static str,
    about: &'static str,
    flags: fn(Command) -> Command,
    run: Run,
}

/// The verbs that are not acts, in the order of the help.
const VERBS: &[Verb] = &[
    Verb {
        name: "status",
        about: "The board: every model, its regime, since when, and what comes next",
        flags: status::Args::augment_args,
        run: status::run,
    },
    Verb {
        name: "check",
        about: "May this organization use this model, and why",
        flags: check::Args::augment_args,
        run: check::run,
    },
    Verb {
        name: "who",
        about: "Who is cleared for a model, or with `--not` who is not",
        flags: who::Args::augment_args,
        run: who::run,
    },
    Verb {
        name: "path",
        about: "The least that would clear an organization for a model",
        flags: path::Args::augment_args,
        run: path::run,
    },
    Verb {
        name: "timeline",
        about: "How every model stood over time, and how many were cleared by name",
        flags: timeline::Args::augment_args,
        run: timeline::run,
    },
    Verb { name: "due", about: "What needs a person: the daily check", flags: due::Args::augment_args, run: due::run },
    Verb {
        name: "diff",
        about: "What differs between two moments, or between what was known at two",
        flags: diff::Args::augment_args,
        run: diff::run,
    },
    Verb {
        name: "simulate",
        about: "What a batch or a draft policy would do: who would gain and who would lose",
        flags: |command| {
            let inputs =
                "A draft policy alone; or a batch: YAML, NDJSON or CSV files, workbooks, directories of them, or `-`";
            simulate::Args::augment_args(command).mut_arg("inputs", |arg| arg.help(inputs))
        },
        run: simulate::run,
    },
    Verb { name: "show", about: "A record with its history", flags: show::Args::augment_args, run: show::run },
    Verb { name: "log", about: "The entries, filtered", flags: log::Args::augment_args, run: log::run },
    Verb { name: "report", about: report::ABOUT, flags: report::verbs, run: report::run },
    Verb { name: "apply", about: "Record a batch of acts in one transaction", flags: apply::flags, run: apply::run },
    Verb { name: "init", about: "Found a ledger", flags: init::Args::augment_args, run: init::run },
    Verb { name: "ledger", about: ledger::ABOUT, flags: ledger::verbs, run: ledger::run },
    Verb {
        name: "demo",
        about: "Make a ledger of the public history of 2026 and show what the tool is for",
        flags: demo::Args::augment_args,
        run: demo::run,
    },
    Verb { name: "config", about: config::ABOUT, flags: config::verbs, run: config::run },
    Verb {
        name: "schema",
        about: "The JSON Schema of a batch or a policy, for editors",
        flags: schema::Args::augment_args,
        run: schema::run,
    },
    Verb {
        name: "completions",
        about: "The script with which a shell completes words",
        flags: completions::Args::augment_args,
        run: completions::run,
    },
    Verb {
        name: "man",
        about: "The manual: a page for every command, the concepts, the file formats",
        flags: man::Args::augment_args,
        run: man::run,
    },
    Verb { name: "explain", about: "What a code means", flags: explain::Args::augment_args, run: explain::run },
];

/// The command line as far as these words need it: only the commands that they name have their flags, because making
/// all of the flags costs more than answering a question.
pub(crate) fn program(words: &[OsString]) -> Command {
    let named = |name: &str| words.iter().any(|word| word == name);
    let mut program = Command::new("clearance")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Who may use a restricted AI model, where, for what, until when, and on whose authority")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(false)
        // `--help` is short; `help COMMAND` is long, and has the examples.
        .disable_help_flag(true)
        .max_term_width(100);
    // `help` shows the flags of whatever it is asked about, wherever its name stands.
    let all = named("help");
    for verb in VERBS {
        let command = Command::new(verb.name).about(verb.about);
        program =
            program.subcommand(if all || named(verb.name) { (verb.flags)(command).about(verb.about) } else { command });
    }
    for (noun, about) in NOUNS {
        let mut command = Command::new(*noun).about(*about).subcommand_required(true).arg_required_else_help(true);
        if all || named(noun) {
            for spec in acts().filter(|spec| spec.noun() == *noun) {
                let whole = all || named(spec.verb());
                command = command.subcommand(if whole { flags::command(spec) } else { flags::name(spec) });
            }
            command = command.subcommands(list::command(noun));
            command = match *noun {
                "officer" => officer::verbs(command),
                "policy" => policy::verbs(command),
                "proposal" => proposal::verbs(command),
                "review" => review::verbs(command),
                _ => command,
            };
        }
        program = program.subcommand(command);
    }
    let program = Globals::augment_args(program).arg(help_flag());
    if all { manual::illustrated(program) } else { program }
}

fn help_flag() -> Arg {
    let about = "Print the flags; `clearance help COMMAND` has examples";
    Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::HelpShort)
        .global(true)
        .help_heading("Everywhere")
        .help(about)
}

/// The whole command line, for what is made of all of it.
fn whole() -> Command {
    program(&["help".into()])
}

/// The words of a command, typed. What is wrong with them was said when they were parsed.
fn args<A: FromArgMatches>(matches: &ArgMatches) -> Result<A, Failure> {
    A::from_arg_matches(matches).map_err(|why| Failure::new(code::USAGE, why.to_string()))
}

/// Whether the file that an answer goes to may be replaced if it is there: a report's only where that is asked for.
pub(crate) fn replaces(matches: &ArgMatches) -> Replace {
    match matches.subcommand() {
        Some(("report", inner)) if !report::forced(inner) => Replace::Refused,
        _ => Replace::Allowed,
    }
}

/// Whether a command may not go on without the configuration that a file should give. The others are what one mends it
/// with, or do not depend on it.
pub(crate) fn needs_settings(matches: &ArgMatches) -> bool {
    const WITHOUT: &[&str] = &["completions", "config", "demo", "explain", "init", "man", "schema"];
    matches.subcommand_name().is_some_and(|name| !WITHOUT.contains(&name))
}

/// Does the one thing.
pub(crate) fn dispatch(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let Some((word, inner)) = matches.subcommand() else {
        return Err(Failure::new(code::USAGE, "no command was given"));
    };
    if let Some(verb) = VERBS.iter().find(|verb| verb.name == word) {
        return (verb.run)(inner, context);
    }
    if let Some(("list", filters)) = inner.subcommand() {
        return list::run(word, filters, context);
    }
    let own = match word {
        "policy" => policy::run(inner, context),
        "proposal" => proposal::run(inner, context),
        "review" => review::run(inner, context),
        _ => None,
    };
    if let Some(answer) = own {
        return answer;
    }
    if let ("officer", Some(("allowed-signers", _))) = (word, inner.subcommand()) {
        return officer::allowed_signers(context);
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
    fn no_field_of_an_act_is_taken_for_a_flag_that_every_command_has() {
        let everywhere = Globals::augment_args(Command::new("clearance"));
        for spec in acts() {
            for field in spec.fields {
                assert!(
                    everywhere.get_arguments().all(|arg| arg.get_id() != field.name),
                    "{}.{}",
                    spec.word,
                    field.name
                );
            }
        }
    }

    #[test]
    fn every_act_has_its_noun_and_the_command_line_is_sound() {
        for spec in acts() {
            assert!(NOUNS.iter().any(|(noun, _)| *noun == spec.noun()), "{}", spec.word);
        }
        program(&["help".into()]).debug_assert();
        program(&[]).debug_assert();
    }
}
