//! `clearance completions`: what a shell needs to complete words.

use clap::ArgMatches;

use crate::complete::shells::Shell;
use crate::context::Context;
use crate::error::Failure;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
    /// The script that asks the program at every word, which knows the ledger
    #[arg(long)]
    live: bool,
}

pub(super) fn run(matches: &ArgMatches, _: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    Ok(Shown::verbatim(if args.live { args.shell.live().to_owned() } else { args.shell.fixed(super::whole()) }))
}
