//! `clearance who`: who is cleared for a model, or who is not.

use clap::{ArgMatches, FromArgMatches as _};
use clearance_core::clearance::{Asked, Outcome, Poll, Population};
use clearance_core::code;
use clearance_core::id::{RecordKind, Subject};
use serde_json::{Value as Json, json};

use super::using::{Using, used, used_json};
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The model
    model: String,
    #[command(flatten)]
    using: Using,
    /// Those that are not cleared instead
    #[arg(long)]
    not: bool,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args = Args::from_arg_matches(matches).map_err(|why| Failure::new(code::USAGE, why.to_string()))?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let Subject::Model(model) = context.resolve(&reader, RecordKind::Model, &args.model)? else {
        return Err(Failure::new(code::UNKNOWN_REFERENCE, "name a model"));
    };
    let (used_for, reading) = args.using.read(&model, as_of, &reader)?;
    let poll = Poll { model: model.clone(), context: used_for.clone(), at: as_of.at, known: as_of.known, reading };
    let population = Population::gather(poll, Asked::All, &reader)?;
    let (mut table, mut lines) = (Table::new(columns()), Vec::new());
    let (mut cleared, mut conditional, mut refused) = (0_u64, 0_u64, 0_u64);
    population.each(Asked::All, &reader, &mut |member, organization| {
        let (count, tone) = match member.outcome {
            Outcome::Cleared => (&mut cleared, Tone::Good),
            Outcome::Conditional => (&mut conditional, Tone::Warn),
            Outcome::NotCleared => (&mut refused, Tone::Bad),
        };
        *count += 1;
        if (member.outcome == Outcome::NotCleared) == args.not {
            let via: Vec<String> = member.via.iter().map(ToString::to_string).collect();
            let until = member.until.map_or_else(Line::default, |u| Line::plain(u.readable_end()));
            table.rows.push(vec![
                Line::toned(Tone::Strong, organization.slug.as_str()),
                Line::toned(tone, member.outcome.word()),
                Line::plain(via.join(", ")),
                until,
            ]);
            lines.push(json!({
                "organization": organization.slug,
                "outcome": member.outcome,
                "via": via,
                "until": member.until,
            }));
        }
        Ok(())
    })?;
    table.empty = Some(if args.not { "nobody is barred" } else { "nobody is cleared" }.into());
    let mut json = as_of.answer("clearance.who/1");
    json.insert("model".into(), json!(model));
    json.insert("context".into(), used_json(&used_for));
    json.insert("reading".into(), json!(reading.word()));
    json.insert("counts".into(), json!({"cleared": cleared, "conditional": conditional, "not_cleared": refused}));
    json.insert("organizations".into(), Json::Array(lines.clone()));
    let title = Line::toned(Tone::Strong, if args.not { "Not cleared for " } else { "Cleared for " })
        .and(Tone::Strong, model.to_string())
        .and(Tone::Faint, format!("  {}", as_of.line()));
    let summary = format!("{cleared} cleared, {conditional} conditional, {refused} not cleared; {}", reading.word());
    let facts = vec![("use".to_owned(), used(&used_for)), ("organizations".to_owned(), Line::plain(summary))];
    let document = Document { title: Some(title), blocks: vec![Block::Facts(facts), Block::Table(table)] };
    let exit = if lines.is_empty() { Exit::No } else { Exit::Yes };
    Ok(Shown::new(document, Json::Object(json), exit).lines(lines))
}

fn columns() -> [Column; 4] {
    [Column::whole("organization"), Column::whole("outcome"), Column::text("via"), Column::whole("until")]
}
