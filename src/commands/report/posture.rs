//! `clearance report posture`: how everything stands at a moment, and what differs from an earlier one.

use clap::ArgMatches;
use clearance_core::code;

use crate::context::{Context, flag_mistake, typed};
use crate::error::Failure;
use crate::report::posture::posture;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An earlier moment to compare with
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = crate::commands::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let since = match &args.since {
        Some(text) => {
            let since = context.moment("--since", text)?;
            if since > as_of.at {
                let message = format!("{since} lies after the moment asked about ({})", as_of.at);
                return Err(flag_mistake("--since", code::PERIOD, message));
            }
            Some(context.as_known(&ledger, since, None)?)
        }
        None => None,
    };
    posture(&typed(&ledger), as_of, since)
}
