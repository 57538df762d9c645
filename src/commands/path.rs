//! `clearance path`: the least that would clear an organization for a model.

use clap::ArgMatches;
use clearance_core::clearance::{By, Outcome, Question, answer};
use serde_json::{Value as Json, json};

use super::check::{exit, step};
use super::using::{About, used, used_json};
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    about: About,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let situation = args.about.situation(as_of, context, &reader)?;
    let asked = situation.question.organization;
    let slug = reader.slug(&asked.into())?.unwrap_or_else(|| asked.to_string());
    let Question { model, context: used_for, reading, .. } = &situation.question;
    let answer = answer(&situation);
    let open = answer.outcome == Outcome::Cleared
        || (!answer.path.is_empty() && answer.path.iter().all(|step| step.by != By::Nobody));
    let mut json = as_of.answer("clearance.path/1");
    for (name, value) in [
        ("organization", json!(slug)),
        ("model", json!(model)),
        ("context", used_json(used_for)),
        ("reading", json!(reading.word())),
        ("outcome", json!(answer.outcome)),
        ("policy", json!(answer.policy)),
        ("clears", json!(open)),
        ("path", json!(answer.path)),
    ] {
        json.insert(name.into(), value);
    }
    let title = Line::toned(Tone::Strong, "Path")
        .and(Tone::Plain, format!("  {slug} → {model}"))
        .and(Tone::Faint, format!("  {}", as_of.line()));
    let mut facts = vec![
        ("use".to_owned(), used(used_for)),
        ("outcome".to_owned(), Line::plain(answer.outcome.word()).and(Tone::Faint, format!("  {}", reading.word()))),
    ];
    facts.extend(answer.policy.iter().map(|version| ("policy".to_owned(), Line::plain(version.as_str()))));
    let mut blocks = vec![Block::Facts(facts)];
    blocks.push(match (answer.outcome, answer.path.is_empty()) {
        (Outcome::Cleared, _) => Block::Paragraph("it is cleared as things stand".into()),
        (Outcome::Undecided, _) => Block::Paragraph("the clauses are too large together to be decided".into()),
        (_, true) => Block::Paragraph("no change that this ledger could record would clear it for this use".into()),
        _ => Block::Facts(answer.path.iter().map(step).collect()),
    });
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), exit(answer.outcome)))
}
