//! `clearance report`: what can be handed to an auditor, a regulator or an organization.

mod audit;
mod evidence;
mod posture;
mod record;
mod reviews;

use clap::{Arg, ArgAction, ArgMatches, Args as _, Command};
use clearance_core::code;
use clearance_core::finding::Period;
use clearance_core::time::{Edge, parse};
use clearance_ledger::Ledger;

use crate::context::{Context, flag_mistake};
use crate::error::Failure;
use crate::output::Replace;
use crate::shown::Shown;

/// What the noun is, for help.
pub(super) const ABOUT: &str = "Reports to hand over: what was done in a period, and what stands out";

/// The noun with its verbs.
pub(super) fn verbs(command: Command) -> Command {
    let force = Arg::new("force")
        .long("force")
        .global(true)
        .action(ArgAction::SetTrue)
        .help("Replace what is already where the report goes");
    let audit = Command::new("audit").about("Every act of a period by model and organization, and what stands out");
    let posture = Command::new("posture").about("How every model, restoration and cohort stands, and what differs");
    let reviews = Command::new("reviews").about("What came in, what was decided and how fast, and who still waits");
    let record = Command::new("record").about("The whole file on one organization, to hand to it");
    let evidence = Command::new("evidence").about("The auditor's package: reports, records, log, policies, digests");
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(force)
        .subcommand(audit::Args::augment_args(audit))
        .subcommand(posture::Args::augment_args(posture))
        .subcommand(reviews::Args::augment_args(reviews))
        .subcommand(record::Args::augment_args(record))
        .subcommand(evidence::Args::augment_args(evidence))
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let replace = if forced(matches) { Replace::Allowed } else { Replace::Refused };
    match matches.subcommand() {
        Some(("audit", args)) => audit::run(args, context),
        Some(("posture", args)) => posture::run(args, context),
        Some(("reviews", args)) => reviews::run(args, context),
        Some(("record", args)) => record::run(args, context),
        Some(("evidence", args)) => evidence::run(args, replace, context),
        _ => Err(Failure::new(code::USAGE, "say which report")),
    }
}

/// Whether a report may take the place of what is there.
pub(super) fn forced(matches: &ArgMatches) -> bool {
    matches.subcommand().is_some_and(|(_, inner)| inner.get_flag("force"))
}

// (A doc comment here would become the help of every report that has these flags.)
// The period that a report is about. A bare day as its end is in it.
#[derive(Debug, clap::Args)]
struct Between {
    /// The period's first moment [default: when the ledger was founded]
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    /// The period's last day, or the first moment after it [default: now]
    #[arg(long, value_name = "TIME")]
    to: Option<String>,
}

impl Between {
    fn period(&self, ledger: &Ledger, context: &Context) -> Result<Period, Failure> {
        if context.globals.at.is_some() {
            return Err(Failure::new(code::USAGE, "this report is about a period, and `--at` names a moment")
                .help("say `--from` and `--to`"));
        }
        let now = context.now()?;
        let moment = |flag: &str, text: &str, edge| {
            parse(text, edge, now).map(|written| written.moment).map_err(|why| flag_mistake(flag, code::MOMENT, why))
        };
        let from = match &self.from {
            Some(text) => moment("--from", text, Edge::Beginning)?,
            None => ledger.facts().founded,
        };
        let to = match &self.to {
            Some(text) => moment("--to", text, Edge::End)?,
            None => now.max(ledger.head()?.recorded).next(),
        };
        if from >= to {
            let message = format!("the period would end ({to}) before it begins ({from})");
            return Err(flag_mistake("--to", code::PERIOD, message));
        }
        Ok(Period::new(from, to, now))
    }
}
