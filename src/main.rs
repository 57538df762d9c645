//! `clearance`: the system of record for who may use a restricted AI model.
//!
//! This package is the command line: words in, one call into the domain, a document out. The meaning of everything
//! lives in `clearance-core`, the file in `clearance-ledger`.

mod clock;
mod commands;
mod complete;
mod config;
mod context;
mod error;
mod example;
mod exit;
mod intake;
mod manual;
mod named;
mod output;
mod progress;
mod prompt;
mod render;
mod report;
mod run;
mod schema;
mod seen;
mod shown;
mod signing;

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(run::run(std::env::args_os().collect()).number())
}
