//! `clearance schema`: what an editor needs to complete and validate batches and policies.

use clap::{ArgMatches, ValueEnum};

use crate::context::Context;
use crate::error::Failure;
use crate::schema;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Of which kind of file
    #[arg(value_enum)]
    of: Of,
}

/// The files that have a schema.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Of {
    /// A batch of acts.
    Batch,
    /// A policy.
    Policy,
}

pub(super) fn run(matches: &ArgMatches, _: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let schema = match args.of {
        Of::Batch => schema::batch(),
        Of::Policy => schema::policy(),
    };
    let text = crate::render::json::pretty(&schema);
    Ok(Shown::verbatim(text))
}
