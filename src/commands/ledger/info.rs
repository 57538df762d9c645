//! `clearance ledger info`: what it is and where its log ends.

use clearance_ledger::Ledger;
use serde_json::json;

use crate::commands::effect::hex;
use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

pub(super) fn run(context: &Context) -> Result<Shown, Failure> {
    shown(&context.ledger()?)
}

/// What a ledger is.
pub(in crate::commands) fn shown(ledger: &Ledger) -> Result<Shown, Failure> {
    let (facts, head) = (ledger.facts(), ledger.head()?);
    let officers = match (facts.sandbox, facts.approvals) {
        (true, _) => "a sandbox: one person may do everything, and acts may say when they were recorded",
        (false, 1) => "founded for one officer: acts that loosen need no second one",
        (false, _) => "acts that loosen need two different officers",
    };
    let list = vec![
        ("ledger".to_owned(), Line::plain(ledger.path().display().to_string())),
        ("id".to_owned(), Line::plain(facts.id.as_str())),
        ("founded".to_owned(), Line::plain(format!("{} by {}", facts.founded.readable(), facts.founder))),
        (
            "rules".to_owned(),
            Line::toned(if facts.sandbox || facts.approvals == 1 { Tone::Warn } else { Tone::Plain }, officers),
        ),
        ("entries".to_owned(), Line::plain(head.size.to_string())),
        ("last".to_owned(), Line::plain(head.recorded.readable())),
        ("root".to_owned(), Line::plain(hex(&head.root))),
    ];
    let json = json!({
        "schema": "clearance.ledger/1",
        "id": facts.id,
        "path": ledger.path().display().to_string(),
        "size": head.size,
        "root": hex(&head.root),
        "sandbox": facts.sandbox,
        "approvals": facts.approvals,
        "founded": facts.founded,
        "founder": facts.founder,
        "head": head.recorded,
        "format": clearance_core::FORMAT,
    });
    Ok(Shown::new(Document { title: None, blocks: vec![Block::Facts(list)] }, json, Exit::Yes))
}
