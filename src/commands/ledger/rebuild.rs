//! `clearance ledger rebuild`: the records made anew from the log.

use serde_json::json;

use crate::commands::effect::hex;
use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Document, Line};
use crate::shown::Shown;

pub(super) fn run(context: &Context) -> Result<Shown, Failure> {
    let ledger = context.ledger_to_rebuild()?;
    let folded = ledger.rebuild()?;
    let head = ledger.head()?;
    let text = format!("the records were made anew from {folded} entries");
    let json = json!({"schema": "clearance.rebuild/1", "entries": folded, "size": head.size, "root": hex(&head.root)});
    let shown = Shown::new(
        Document { title: None, blocks: vec![Block::Paragraph(Line::plain(text.as_str()))] },
        json,
        Exit::Yes,
    );
    Ok(shown.of(text, "`clearance ledger info` shows the ledger"))
}
