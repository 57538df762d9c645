//! `clearance report record`: the whole file on one organization, fit to hand to it.

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::id::{OrganizationNo, RecordKind};

use crate::commands::log::line;
use crate::commands::show::state;
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::named::Named;
use crate::report::record::record;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The organization
    #[arg(value_name = "ORG")]
    organization: String,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = crate::commands::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let subject = context.resolve(&reader, RecordKind::Organization, &args.organization)?;
    let number = OrganizationNo::try_from(&subject)
        .map_err(|()| Failure::new(code::UNKNOWN_REFERENCE, format!("{subject} is no organization")))?;
    let state = state(&subject, as_of, &reader, &Named::new(&reader))?;
    record(number, as_of, &ledger, state.as_ref(), &|number| {
        let missing = || Failure::new(code::INTEGRITY, format!("entry {number} is missing"));
        line(&ledger.entry(number)?.ok_or_else(missing)?, Some((&ledger, as_of.known)))
    })
}
