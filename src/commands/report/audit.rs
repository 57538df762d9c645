//! `clearance report audit`: the acts of a period and what stands out in them.

use clap::ArgMatches;
use clearance_core::finding::Severity;

use super::Between;
use crate::commands::due::days;
use crate::commands::ledger::checkpoint::KeptArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::report::audit::{Asked, Part, audit};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    between: Between,
    /// Exit with 1 if something of this severity or a graver one is found: high, medium, low or note
    #[arg(long, value_name = "SEVERITY", value_parser = severity)]
    fail_on: Option<Severity>,
    /// Only this part of it; CSV holds one part, the entries if not said
    #[arg(long, value_enum, value_name = "PART")]
    only: Option<Part>,
    #[command(flatten)]
    kept: KeptArgs,
    /// How long an entry may stand before a checkpoint covers it
    #[arg(long, value_name = "DAYS", default_value = "7d")]
    checkpoint_every: String,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = crate::commands::args(matches)?;
    let ledger = context.ledger()?;
    let period = args.between.period(&ledger, context)?;
    let as_of = context.as_known(&ledger, period.last, None)?;
    let (handed, failure) = args.kept.handed(&ledger)?;
    let asked = Asked {
        period,
        as_of,
        part: args.only.unwrap_or_default(),
        fail_on: args.fail_on,
        handed,
        cover_within_days: days("--checkpoint-every", &args.checkpoint_every)?,
    };
    Ok(Shown { failure, ..audit(ledger, asked, context) })
}

fn severity(word: &str) -> Result<Severity, String> {
    Severity::of(word).ok_or_else(|| "say high, medium, low or note".to_owned())
}
