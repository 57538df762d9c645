//! Every act typed on the command line: `clearance NOUN VERB`. One road for all, from the act's declaration.

use clap::ArgMatches;
use clearance_core::act::Spec;
use clearance_core::admit::Replay;
use clearance_ledger::LedgerError;
use clearance_ledger::sqlite::Prefixes;

use super::effect::Receipt;
use crate::clock;
use crate::context::Context;
use crate::error::Failure;
use crate::intake::flags;
use crate::shown::Shown;
use crate::signing;

pub(super) fn run(spec: &'static Spec, matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let (draft, attached) = flags::draft(spec, matches)?;
    let ledger = context.ledger_to_write()?;
    let mut transaction = signing::begin(&ledger, context)?;
    let by = context.officer(&ledger);
    let mut receipt = Receipt::default();
    receipt.read();
    match transaction.record(&draft, &by, Replay::Never, Prefixes::Accepted, clock::salts()?) {
        Ok(recorded) => receipt.add(recorded, &transaction.reader(Prefixes::Refused))?,
        Err(LedgerError::Rejected(mistakes)) => return Err(Failure::of_flags(mistakes, attached.as_ref())),
        Err(other) => return Err(other.into()),
    }
    receipt.finish(transaction, &ledger, context)
}
