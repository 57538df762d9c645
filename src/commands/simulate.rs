//! `clearance simulate`: what a batch would do to the ledger as it stands, or as it stood, without recording it.

use clap::ArgMatches;

use super::apply::{Applying, Rows};
use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    // The trial is made on a copy, so that it needs no right to write and holds nobody up.
    let copy = ledger.as_known(as_of.known)?;
    let now = if context.globals.known_at.is_some() { as_of.known_time } else { context.now()? };
    let trial = copy.begin(now)?.trial();
    let at = context.globals.at.as_ref().map(|_| as_of.at);
    let mut applying = Applying::new(trial, &copy, context, None).simulating(at, as_of);
    args.rows.read(false, context, &mut applying)?;
    applying.finish()
}
