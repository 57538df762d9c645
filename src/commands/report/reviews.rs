//! `clearance report reviews`: what came in, what was decided and how fast, and who still waits.

use clap::ArgMatches;

use super::Between;
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::report::reviews::reviews;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    between: Between,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = crate::commands::args(matches)?;
    let ledger = context.ledger()?;
    let period = args.between.period(&ledger, context)?;
    let as_of = context.as_known(&ledger, period.last, None)?;
    reviews(&typed(&ledger), as_of, period)
}
