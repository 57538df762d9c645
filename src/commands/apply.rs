//! `clearance apply`: records a batch, all or nothing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{ArgMatches, FromArgMatches as _};
use clearance_core::act::Draft;
use clearance_core::admit::Replay;
use clearance_core::code;
use clearance_core::node::{Mistake, Node, Value};
use clearance_ledger::sqlite::Prefixes;
use clearance_ledger::{Ledger, LedgerError, Transaction};

use super::effect::Receipt;
use crate::clock;
use crate::context::Context;
use crate::error::Failure;
use crate::intake::batch::{self, Input};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// YAML files, directories of them, or `-` for standard input
    #[arg(required = true, value_name = "FILE|DIR|-")]
    inputs: Vec<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args = Args::from_arg_matches(matches).map_err(|why| Failure::new(code::USAGE, why.to_string()))?;
    let inputs = batch::read(&args.inputs)?;
    let ledger = context.ledger_to_write()?;
    let transaction = ledger.begin(context.now()?)?;
    recorded(&inputs, transaction, &ledger, context)
}

/// Records inputs in a transaction. Every mistake of every act is found before anything is given up.
pub(super) fn recorded(
    inputs: &[Input],
    mut transaction: Transaction<'_>,
    ledger: &Ledger,
    context: &Context,
) -> Result<Shown, Failure> {
    let by = context.officer(ledger);
    let mut failure = Failure::default();
    let mut lost: BTreeSet<String> = inputs.iter().flat_map(|input| input.lost.clone()).collect();
    let mut receipt = Receipt::new(inputs.iter().map(|input| input.drafts.len() as u64).sum());
    for input in inputs {
        failure.mistakes.extend(input.located(input.mistakes.clone()));
        for draft in &input.drafts {
            match transaction.record(draft, &by, Replay::Nth, Prefixes::Refused, clock::salts()?) {
                Ok(recorded) => receipt.add(recorded),
                Err(LedgerError::Rejected(mut mistakes)) => {
                    mistakes.retain(|mistake| !follows_from(mistake, draft, &lost));
                    lost.extend(batch::names_of(|key| draft.field(key)));
                    failure.mistakes.extend(input.located(mistakes));
                }
                Err(other) => return Err(other.into()),
            }
        }
    }
    if !failure.mistakes.is_empty() {
        return Err(failure);
    }
    receipt.finish(transaction, ledger, context)
}

/// Whether a mistake only says that a row could not be found which itself was found wrong: the one mistake is enough.
fn follows_from(mistake: &Mistake, draft: &Draft, lost: &BTreeSet<String>) -> bool {
    let names = |node: &Node| matches!(&node.value, Value::Text(text) if lost.contains(text));
    let field = mistake.field.as_deref().and_then(|field| draft.field(field));
    mistake.code == code::UNKNOWN_REFERENCE
        && field.is_some_and(|node| match &node.value {
            Value::List(items) => items.iter().any(names),
            _ => names(node),
        })
}
