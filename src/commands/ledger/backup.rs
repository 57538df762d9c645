//! `clearance ledger backup`: a copy that was checked.

use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::code;
use clearance_ledger::Ledger;
use clearance_ledger::verify::verify;

use super::info;
use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The new file
    file: PathBuf,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    ledger.backup(&args.file)?;
    let copy = Ledger::open(&args.file)?;
    if !verify(&copy, &[])?.passed() {
        return Err(Failure::new(code::INTEGRITY, format!("the copy at {} does not verify", args.file.display()))
            .help("`clearance ledger verify` on the ledger itself says where"));
    }
    let done = format!("copied and verified: {}", args.file.display());
    Ok(info::shown(&copy)?.say(done.as_str()).of(done, "the copy is whole"))
}
