//! `clearance ledger verify`: does what is stored agree with itself?

use clap::ArgMatches;
use clearance_core::code;
use clearance_ledger::verify::{Verdict, verify};
use serde_json::{Value as Json, json};

use super::checkpoint::KeptArgs;
use crate::commands::effect::hex;
use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Branch, Document, Line, Mark, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    kept: KeptArgs,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    let report = verify(&ledger, &args.kept.read(&ledger)?)?;
    let checks: Vec<Json> =
        report.checks.iter().map(|c| json!({"name": c.name, "result": c.verdict.word(), "detail": c.detail})).collect();
    let json = json!({"schema": "clearance.verify/1", "size": report.head.size, "root": hex(&report.head.root), "checks": checks});
    let passed = report.passed();
    let title = if passed { Line::toned(Tone::Good, "verified") } else { Line::toned(Tone::Bad, "does not verify") };
    let title = title.and(Tone::Plain, format!("  {} entries", report.head.size));
    let branches = report.checks.iter().map(|check| {
        let mark = match check.verdict {
            Verdict::Passed => Mark::Held,
            Verdict::Failed => Mark::Failed,
            Verdict::NotDone => Mark::Note,
        };
        Branch::new(
            mark,
            Line::toned(Tone::Strong, check.name)
                .and(Tone::Plain, format!("  {}: {}", check.verdict.word(), check.detail)),
        )
    });
    let blocks =
        vec![Block::Tree(branches.collect()), Block::Facts(vec![("root".into(), Line::plain(hex(&report.head.root)))])];
    let mut shown =
        Shown::new(Document { title: Some(title), blocks }, json, if passed { Exit::Yes } else { Exit::Integrity });
    if !passed {
        let failed: Vec<&str> = report.checks.iter().filter(|c| c.verdict == Verdict::Failed).map(|c| c.name).collect();
        shown.failure = Some(
            Failure::new(code::INTEGRITY, format!("the ledger does not verify: {}", failed.join(", ")))
                .help("keep the file as it is, and compare it with a backup and a checkpoint"),
        );
    }
    Ok(shown)
}
