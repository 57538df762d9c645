//! `clearance who`: who is cleared for a model, or who is not.

use std::io::Write;

use clap::ArgMatches;
use clearance_core::clearance::{Asked, Member, Outcome, Poll, Population};
use clearance_core::code;
use clearance_core::id::{RecordKind, Subject};
use clearance_core::policy::Governing;
use clearance_core::record::Organization;
use clearance_core::records::Unreadable;
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use super::using::{Used, Using, used, used_json};
use crate::context::{Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone, Value};
use crate::render::{csv, json};
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
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let Subject::Model(model) = context.resolve(&reader, RecordKind::Model, &args.model)? else {
        return Err(Failure::new(code::UNKNOWN_REFERENCE, "name a model"));
    };
    let Used { context: used_for, reading, policy } = args.using.read(&model, as_of, &reader)?;
    let poll = Poll { model: model.clone(), context: used_for.clone(), at: as_of.at, known: as_of.known, reading };
    if let format @ (Format::Ndjson | Format::Csv) = context.format() {
        return Ok(Shown::streamed(Box::new(move |out| rows(&ledger, (poll, policy), args.not, format, out))));
    }
    let version = policy.as_ref().map(|governing| governing.policy.reference());
    let population = Population::under(poll, policy, Asked::All, &reader)?;
    let (mut table, mut list) = (Table::new(columns()), Vec::new());
    let (mut cleared, mut conditional, mut refused, mut undecided) = (0_u64, 0_u64, 0_u64, 0_u64);
    population.each(Asked::All, &reader, &mut |member, organization| {
        let (count, tone) = match member.outcome {
            Outcome::Cleared => (&mut cleared, Tone::Good),
            Outcome::Conditional => (&mut conditional, Tone::Warn),
            Outcome::Undecided => (&mut undecided, Tone::Warn),
            Outcome::NotCleared => (&mut refused, Tone::Bad),
        };
        *count += 1;
        if (member.outcome == Outcome::NotCleared) == args.not {
            if context.format() == Format::Json {
                list.push(line(&member, organization));
            } else {
                let [name, outcome, via, until] = cells(&member, organization);
                let until = Line::plain(until);
                table.rows.push(vec![
                    Line::toned(Tone::Strong, name),
                    Line::toned(tone, outcome),
                    Line::plain(via),
                    match member.until {
                        Some(end) => until.standing_for(Value::End(end)),
                        None => until,
                    },
                ]);
            }
        }
        Ok(())
    })?;
    table.empty = Some(if args.not { "nobody is barred" } else { "nobody is cleared" }.into());
    let found = if args.not { refused } else { cleared + conditional };
    let mut json = as_of.answer("clearance.who/1");
    json.insert("model".into(), json!(model));
    json.insert("context".into(), used_json(&used_for));
    json.insert("reading".into(), json!(reading.word()));
    json.insert("policy".into(), json!(version));
    let mut counts = json!({"cleared": cleared, "conditional": conditional, "not_cleared": refused});
    if let Some(counts) = counts.as_object_mut().filter(|_| undecided != 0) {
        counts.insert("undecided".into(), json!(undecided));
    }
    json.insert("counts".into(), counts);
    json.insert("organizations".into(), Json::Array(list));
    let title = Line::toned(Tone::Strong, if args.not { "Not cleared for " } else { "Cleared for " })
        .and(Tone::Strong, model.to_string())
        .and(Tone::Faint, format!("  {}", as_of.line()));
    let unsure = if undecided == 0 { String::new() } else { format!(", {undecided} undecided") };
    let summary =
        format!("{cleared} cleared, {conditional} conditional, {refused} not cleared{unsure}; {}", reading.word());
    let mut facts = vec![("use".to_owned(), used(&used_for)), ("organizations".to_owned(), Line::plain(summary))];
    facts.extend(version.map(|version| ("policy".to_owned(), Line::plain(version))));
    let document = Document { title: Some(title), blocks: vec![Block::Facts(facts), Block::Table(table)] };
    Ok(Shown::new(document, Json::Object(json), exit(found != 0, undecided != 0)))
}

/// Somebody is found, or nobody, or for somebody it is not decided.
const fn exit(any: bool, undecided: bool) -> Exit {
    match (any, undecided) {
        (_, true) => Exit::Wrong,
        (true, false) => Exit::Yes,
        (false, false) => Exit::No,
    }
}

/// Writes one organization a line.
fn rows(
    ledger: &Ledger,
    (poll, policy): (Poll, Option<Governing>),
    not: bool,
    format: Format,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let reader = typed(ledger);
    let population = Population::under(poll, policy, Asked::All, &reader)?;
    let (mut any, mut undecided) = (false, false);
    let cannot = |why: std::io::Error| Unreadable(format!("the answer cannot be written: {why}"));
    if format == Format::Csv {
        let head = columns().map(|column| column.name);
        out.write_all(csv::record(head.into_iter()).as_bytes()).map_err(cannot)?;
    }
    population.each(Asked::All, &reader, &mut |member, organization| {
        if (member.outcome == Outcome::NotCleared) != not {
            return Ok(());
        }
        any = true;
        undecided |= member.outcome == Outcome::Undecided;
        let text = match format {
            Format::Csv => {
                let [name, outcome, via, _] = cells(&member, organization);
                let until = member.until.map(|end| end.to_string()).unwrap_or_default();
                csv::record([name, outcome, via, until].into_iter())
            }
            _ => json::line(&line(&member, organization)),
        };
        out.write_all(text.as_bytes()).map_err(cannot)
    })?;
    Ok(exit(any, undecided))
}

fn via(member: &Member) -> Vec<String> {
    member.via.iter().map(ToString::to_string).collect()
}

fn line(member: &Member, organization: &Organization) -> Json {
    json!({
        "organization": organization.slug,
        "outcome": member.outcome,
        "via": via(member),
        "until": member.until,
    })
}

fn cells(member: &Member, organization: &Organization) -> [String; 4] {
    let until = member.until.map_or_else(String::new, clearance_core::time::Moment::readable_end);
    [organization.slug.clone(), member.outcome.word().to_owned(), via(member).join(", "), until]
}

fn columns() -> [Column; 4] {
    [Column::whole("organization"), Column::whole("outcome"), Column::text("via"), Column::whole("until")]
}
