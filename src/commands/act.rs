//! Every act typed on the command line: `clearance NOUN VERB`. One road for all, from the act's declaration.
//!
//! At a terminal, what is missing is asked for; then what would be recorded and its effect are shown, and the answer
//! decides. An act that is typed whole is not asked about, unless it ends something or many would lose by it.

use clap::ArgMatches;
use clearance_core::act::field::Kind;
use clearance_core::act::{Direction, Draft, FieldSpec, Need, ReviewDecide, Spec};
use clearance_core::admit::Replay;
use clearance_ledger::LedgerError;
use clearance_ledger::sqlite::Prefixes;
use serde_json::{Value as Json, json};

use super::effect::Receipt;
use crate::clock;
use crate::context::{Context, Globals};
use crate::error::{Failure, Located};
use crate::exit::Exit;
use crate::intake::flags;
use crate::intake::policy::Attached;
use crate::prompt::{Asker, command, fields};
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;
use crate::signing;

/// Acts that end something or bar many: at a terminal their reference is typed once more.
const ENDING: &[&str] = &["entry.void", "lockdown.impose", "lockdown.lift", "restoration.close"];

/// By how many organizations' loss an act is wide.
const WIDE: u64 = 10;

pub(super) fn run(spec: &'static Spec, matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let (draft, attached) = flags::draft(spec, matches)?;
    match Asker::at(context) {
        Some(asker) if spec.word == ReviewDecide::SPEC.word && draft.fields.is_empty() => {
            super::review::queue::walk(asker, context)
        }
        asker => through(draft, attached.as_ref(), asker, context),
    }
}

/// An act as far as it was typed, to its receipt.
pub(super) fn through(
    mut draft: Draft,
    attached: Option<&Attached>,
    asker: Option<Asker>,
    context: &Context,
) -> Result<Shown, Failure> {
    let mut asked = false;
    if let Some(asker) = asker.as_ref().filter(|_| !fields::missing(&draft).is_empty()) {
        fields::fill(&mut draft, asker, &context.ledger()?, context)?;
        asked = true;
    }
    let records = !context.globals.dry_run && context.globals.statement_out.is_none() && !context.globals.yes;
    let asks = records && (asked || draft.spec.direction != Direction::Evidence);
    while let Some(asker) = asker.as_ref().filter(|_| asks) {
        let agreed = match confirmed(&draft, attached, asked, asker, context) {
            Err(why) if asked => {
                let refused = refused(&why, &draft);
                if refused.is_empty() {
                    return Err(why);
                }
                asker.show_refused(&why)?;
                if fields::again(&mut draft, &refused, asker, &context.ledger()?, context)? {
                    continue;
                }
                false
            }
            agreed => agreed?,
        };
        if agreed {
            break;
        }
        return Ok(declined());
    }
    // From here on an interrupt may come too late.
    drop(asker);
    let shown = recorded(&draft, attached, context)?;
    Ok(if asked { shown.say(format!("the same again: {}", command::command(&draft, context))) } else { shown })
}

fn declined() -> Shown {
    let json = json!({"schema": "clearance.apply/1", "read": 1, "recorded": 0, "declined": true});
    Shown::new(Document::default(), json, Exit::No).say("nothing was recorded")
}

/// The fields that were refused, if what is wrong is with fields alone: then they can be said anew.
fn refused(why: &Failure, draft: &Draft) -> Vec<&'static FieldSpec> {
    let field = |name: &str| draft.spec.field(name);
    let named = |located: &Located| located.mistake.field.as_deref().and_then(field);
    let mut found: Vec<&'static FieldSpec> = Vec::new();
    for located in &why.mistakes {
        match named(located).filter(|field| field.need != Need::Derived && field.kind != Kind::Document) {
            Some(field) if found.iter().all(|other| other.name != field.name) => found.push(field),
            Some(_) => {}
            None => return Vec::new(),
        }
    }
    found
}

/// Records the act and gives its receipt.
fn recorded(draft: &Draft, attached: Option<&Attached>, context: &Context) -> Result<Shown, Failure> {
    let ledger = context.ledger_to_write()?;
    let mut transaction = signing::begin(&ledger, context)?;
    let by = context.officer(&ledger);
    let mut receipt = Receipt::default();
    receipt.read();
    match transaction.record(draft, &by, Replay::Never, Prefixes::Accepted, clock::salts()?) {
        Ok(recorded) => receipt.add(recorded, &transaction.reader(Prefixes::Refused))?,
        Err(LedgerError::Rejected(mistakes)) => return Err(Failure::of_flags(mistakes, attached)),
        Err(other) => return Err(other.into()),
    }
    receipt.finish(transaction, &ledger, context)
}

/// Shows what would be recorded, and asks. Should the ledger go on meanwhile, what is shown is made anew.
fn confirmed(
    draft: &Draft,
    attached: Option<&Attached>,
    asked: bool,
    asker: &Asker,
    context: &Context,
) -> Result<bool, Failure> {
    let dry = Globals { dry_run: true, ..context.globals.clone() };
    let dry = Context::new(dry, context.settings.clone());
    loop {
        let before = context.ledger()?.head()?.size;
        let shown = recorded(draft, attached, &dry)?;
        let lost: u64 = lost(&shown.json);
        let word = draft.spec.word;
        let ends = ENDING.contains(&word) || word.ends_with(".retire") || word.ends_with(".revoke");
        let weighty = ends || lost > WIDE;
        if !asked && !weighty {
            return Ok(true);
        }
        asker.show(&summary(draft, shown.document))?;
        let reference = reference(draft);
        let agreed = match (weighty, reference) {
            (true, Some(reference)) => {
                let question = format!("{word} weighs: type `{reference}` to record it, or nothing to leave it");
                let passes = |text: &str| match text.trim() {
                    text if text.is_empty() || text == reference => Ok(()),
                    _ => Err(format!("that is not `{reference}`")),
                };
                asker.line(&question, passes)?.trim() == reference
            }
            _ => asker.confirm("Record it?", false)?,
        };
        if !agreed || context.ledger()?.head()?.size == before {
            return Ok(agreed);
        }
        let line = Line::toned(Tone::Warn, "the ledger went on meanwhile: this is what it would be now");
        asker.show(&Document { title: None, blocks: vec![Block::Paragraph(line)] })?;
    }
}

/// How many organizations would lose something, by the receipt.
fn lost(receipt: &Json) -> u64 {
    let moments = receipt["effect"].as_array().into_iter().flatten();
    moments.filter_map(|moment| moment["lost_count"].as_u64()).max().unwrap_or(0)
}

/// The act's fields, then its receipt.
fn summary(draft: &Draft, receipt: Document) -> Document {
    let facts = draft.fields.iter().filter_map(|(key, node)| {
        let field = draft.spec.field(&key.text).filter(|field| field.kind != Kind::Document)?;
        Some((field.name.replace('_', " "), Line::plain(command::written(field, node).join(", "))))
    });
    let mut blocks = vec![Block::Facts(facts.collect())];
    blocks.extend(receipt.title.map(Block::Paragraph));
    blocks.extend(receipt.blocks);
    Document { title: Some(Line::toned(Tone::Strong, draft.spec.word)), blocks }
}

/// What the act is about, as it was named.
fn reference(draft: &Draft) -> Option<String> {
    let about = |kind| matches!(kind, Kind::Record(_) | Kind::Models | Kind::Entry);
    let field = draft.spec.fields.iter().find(|field| about(field.kind))?;
    let written = command::written(field, draft.field(field.name)?).into_iter().next()?;
    written.split(',').next().map(str::to_owned)
}
