//! `clearance ledger verify`: does what is stored agree with itself?

use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::code;
use clearance_ledger::note::{VerifierKey, origin};
use clearance_ledger::verify::{Kept, Verdict, verify};
use serde_json::{Value as Json, json};

use crate::commands::effect::hex;
use crate::context::{Context, flag_mistake};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Branch, Document, Line, Mark, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A checkpoint of this ledger, kept from before; may come several times
    #[arg(long, value_name = "FILE", requires = "key")]
    checkpoint: Vec<PathBuf>,
    /// The key that verifies it, kept apart from the ledger
    #[arg(long, value_name = "VKEY", requires = "checkpoint")]
    key: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    let report = match &args.key {
        None => verify(&ledger, &[])?,
        Some(key) => verify(&ledger, &kept(&args.checkpoint, key, &ledger.facts().id)?)?,
    };
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

/// The checkpoints kept, each with what is wrong with it.
fn kept(files: &[PathBuf], key: &str, ledger: &str) -> Result<Vec<Kept>, Failure> {
    let key = VerifierKey::read(key).map_err(|why| flag_mistake("--key", code::WRONG_VALUE, why))?;
    let mut found = Vec::new();
    for path in files {
        let name = path.display().to_string();
        let bytes = std::fs::read(path)
            .map_err(|why| flag_mistake("--checkpoint", code::INPUT, format!("{name} cannot be read: {why}")))?;
        let opened = String::from_utf8(bytes).map_err(|_| "it is not a signed note".to_owned());
        let other = || format!("the key is that of {}, and this ledger is {}", key.origin(), origin(ledger));
        let opened =
            if key.origin() == origin(ledger) { opened.and_then(|note| key.open(&note)) } else { Err(other()) };
        found.push(Kept { name, opened });
    }
    Ok(found)
}
