//! `clearance demo`: a sandbox ledger of the public history of 2026, and what the tool is for.

use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::clearance::{Context as Use, Question, Situation};
use clearance_core::code;
use clearance_core::id::{ModelId, OrganizationNo, RecordKind, Slug};
use clearance_core::record::Reading;
use clearance_core::time::Moment;
use clearance_ledger::{Founding, Ledger};
use serde_json::{Value as Json, json};

use super::{apply, check, status};
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::intake::batch;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;
use crate::{clock, example};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The new ledger's file [default: a temporary file, which is named]
    path: Option<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let path = match args.path {
        Some(path) => path,
        None => temporary()?,
    };
    let founding = Founding {
        founder: Slug::new(example::FOUNDER)
            .ok_or_else(|| Failure::new(code::WRONG_VALUE, "the example's founder is not a slug"))?,
        sandbox: true,
        approvals: 2,
        now: moment(example::FOUNDED)?,
        random: clock::random()?,
        salts: clock::salts()?,
        checkpoint_seed: [0; 32],
        key: None,
    };
    let ledger = Ledger::found(&path, &founding)?;
    let loaded = load(&ledger, context);
    if let Err(why) = loaded {
        ledger.discard();
        return Err(why);
    }
    tour(&ledger)
}

fn load(ledger: &Ledger, context: &Context) -> Result<(), Failure> {
    let globals = crate::context::Globals {
        officer: Some(example::FOUNDER.into()),
        dry_run: false,
        statement_out: None,
        ..context.globals.clone()
    };
    let context = Context::new(globals, context.settings.clone());
    let transaction = ledger.begin(moment(example::FOUNDED)?)?;
    let mut applying = apply::Applying::new(transaction, ledger, &context, None);
    for (name, text) in example::FILES {
        batch::shipped(name, text, example::file, &mut |row| applying.row(row))?;
    }
    applying.finish().map(|_| ())
}

/// A file that did not exist before, in the system's folder for such.
fn temporary() -> Result<PathBuf, Failure> {
    let unique = clock::random::<4>()?.iter().map(|b| format!("{b:02x}")).collect::<String>();
    Ok(std::env::temp_dir().join(format!("clearance-demo-{unique}.db")))
}

fn moment(text: &str) -> Result<Moment, Failure> {
    Moment::parse_rfc3339(text).map_err(|why| Failure::new(code::MOMENT, why))
}

fn as_of(ledger: &Ledger, at: &str) -> Result<AsOf, Failure> {
    let head = ledger.head()?;
    Ok(AsOf { at: moment(at)?, known: head.size, known_time: head.recorded, sandbox: true })
}

fn tour(ledger: &Ledger) -> Result<Shown, Failure> {
    let head = ledger.head()?;
    let path = ledger.path().display().to_string();
    let intro = format!(
        "{path} now holds {} entries: the public history of restricted models from April to July 2026, with its sources and its disputes. Organizations tagged `invented` are invented.",
        head.size
    );
    let mut blocks = vec![Block::Paragraph(Line::plain(intro))];
    let (mut boards, mut checks) = (Vec::new(), Vec::new());
    for (date, what) in example::BOARDS {
        let shown = status::board(ledger, as_of(ledger, date)?, Reading::Implemented)?;
        blocks.push(Block::Heading(Line::plain(format!("{}: {what}", moment(date)?.date()))));
        blocks.extend(shown.document.blocks);
        boards.push(shown.json);
    }
    for reading in [Reading::Implemented, Reading::Ordered] {
        let shown = question(ledger, reading)?;
        let words = match reading {
            Reading::Implemented => "May a US citizen there use Fable 5 on 20 June? As it is done:",
            Reading::Ordered => "The same, as the order asks:",
        };
        blocks.push(Block::Heading(words.into()));
        blocks.extend(shown.document.title.map(Block::Paragraph));
        blocks.extend(shown.document.blocks);
        checks.push(shown.json);
    }
    blocks.push(Block::Heading("Try next".into()));
    blocks.push(Block::Paragraph(Line::plain("export CLEARANCE_LEDGER=").and(Tone::Plain, path.as_str())));
    blocks.push(Block::Commands(
        example::NEXT.iter().map(|(command, comment)| ((*command).to_owned(), (*comment).to_owned())).collect(),
    ));
    let json = json!({"schema": "clearance.demo/1", "ledger": path, "size": head.size, "sandbox": true, "status": Json::Array(boards), "check": Json::Array(checks)});
    let title = Line::toned(Tone::Strong, "A ledger to try things in");
    let shown = Shown::new(Document { title: Some(title), blocks }, json, Exit::Yes);
    Ok(shown.of(format!("{path} is founded"), format!("`clearance status --ledger {path}` shows its board")))
}

fn question(ledger: &Ledger, reading: Reading) -> Result<Shown, Failure> {
    let reader = typed(ledger);
    let missing = || Failure::new(code::UNKNOWN_REFERENCE, "the example lacks the record its tour asks about");
    let organization =
        clearance_core::act::field::Names::resolve(&reader, RecordKind::Organization, example::ORGANIZATION)
            .map_err(|_| missing())?;
    let organization = OrganizationNo::try_from(&organization).map_err(|()| missing())?;
    let model = ModelId::new(example::MODEL).ok_or_else(missing)?;
    let as_of = as_of(ledger, example::QUESTION_AT)?;
    let context = Use { surface: Some("api".into()), purpose: None, person: Some("citizen".into()) };
    let question = Question { organization, model, context, at: as_of.at, known: as_of.known, reading };
    check::shown(&Situation::gather(question, &reader)?, as_of, ledger)
}
