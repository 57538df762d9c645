//! `clearance explain`: what a code means.

use clap::ArgMatches;
use clearance_core::act::field::nearest;
use clearance_core::clearance::reason::REASONS;
use clearance_core::code::{self, CODES};
use clearance_core::finding::{RULES, rule};
use serde_json::{Value as Json, json};

use crate::context::Context;
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A code of an error (`E-…`), of a reason or of a finding; without one, all are listed
    code: Option<String>,
}

pub(super) fn run(matches: &ArgMatches, _: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let all: Vec<(&str, Option<Exit>, &str)> = CODES
        .iter()
        .map(|c| (c.name, Some(Exit::of(c.class)), c.explains))
        .chain(REASONS.iter().map(|(name, _, explains)| (*name, None, *explains)))
        .chain(RULES.iter().map(|rule| (rule.code, None, rule.means)))
        .collect();
    let row = |(name, exit, explains): &(&str, Option<Exit>, &str)| json!({"code": name, "exit": exit.map(Exit::number), "explains": explains});
    let Some(wanted) = args.code else {
        let mut table = Table::new([Column::whole("code"), Column::number("exit"), Column::text("meaning")]);
        table.rows = all
            .iter()
            .map(|(name, exit, explains)| {
                vec![
                    Line::toned(Tone::Strong, *name),
                    Line::plain(exit.map_or_else(String::new, |e| e.number().to_string())),
                    Line::plain(*explains),
                ]
            })
            .collect();
        let rows: Vec<_> = all.iter().map(row).collect();
        let document = Document { title: None, blocks: vec![Block::Table(table)] };
        return Ok(Shown::new(document, json!({"schema": "clearance.explain/1", "codes": rows}), Exit::Yes).lines(rows));
    };
    let Some(found) = all.iter().find(|(name, ..)| name.eq_ignore_ascii_case(&wanted)) else {
        let near = nearest(&wanted, all.iter().map(|(name, ..)| *name), 3);
        let failure = Failure::new(code::UNKNOWN_REFERENCE, format!("there is no code `{wanted}`"));
        return Err(if near.is_empty() {
            failure.help("`clearance explain` lists them all")
        } else {
            failure.help(format!("the nearest: {}", near.join(", ")))
        });
    };
    let (name, exit, explains) = found;
    let title = Line::toned(Tone::Strong, *name).and(
        Tone::Faint,
        match (exit, rule::find(name)) {
            (Some(exit), _) => format!("  exit {}", exit.number()),
            (None, Some(_)) => "  a finding of an audit".to_owned(),
            (None, None) => "  a reason of an answer".to_owned(),
        },
    );
    let mut blocks = vec![Block::Paragraph(Line::plain(*explains))];
    if let Some(rule) = rule::find(name) {
        blocks.push(Block::Paragraph(Line::toned(Tone::Faint, "To do: ").and(Tone::Plain, rule.remedy)));
    }
    let document = Document { title: Some(title), blocks };
    let mut json = serde_json::Map::from_iter([("schema".to_owned(), json!("clearance.explain/1"))]);
    if let Json::Object(members) = row(found) {
        json.extend(members);
    }
    Ok(Shown::new(document, Json::Object(json), Exit::Yes))
}
