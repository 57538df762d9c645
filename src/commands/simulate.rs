//! `clearance simulate`: what a batch would do to the ledger as it stands, or as it stood, without recording it.

use std::path::PathBuf;

use clap::{ArgMatches, FromArgMatches as _};
use clearance_core::code;

use super::apply::{Applying, Rows};
use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// YAML, NDJSON or CSV files, directories of them, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args = Args::from_arg_matches(matches).map_err(|why| Failure::new(code::USAGE, why.to_string()))?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    // The trial is made on a copy, so that it needs no right to write and holds nobody up.
    let copy = ledger.as_known(as_of.known)?;
    let now = if context.globals.known_at.is_some() { as_of.known_time } else { context.now()? };
    let trial = copy.begin(now)?.trial();
    let at = context.globals.at.as_ref().map(|_| as_of.at);
    let mut applying = Applying::new(trial, &copy, context, None).simulating(at, as_of);
    args.rows.read(&args.inputs, false, context, &mut applying)?;
    applying.finish()
}
