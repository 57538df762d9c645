//! `clearance log`: the entries, filtered; and the shape of an entry for every other command that shows one.

use std::io::Write;

use clap::ArgMatches;
use clearance_core::act::{Group, find};
use clearance_core::admit::Book as _;
use clearance_core::code;
use clearance_core::entry::{Accepted, Entry};
use clearance_core::fold::Amendment;
use clearance_core::id::{EntryNo, RecordKind, Subject};
use clearance_ledger::log::Log as _;
use clearance_ledger::tree::leaf_hash;
use clearance_ledger::{Ledger, LedgerError};
use serde_json::{Map, Value as Json, json};

use super::effect::hex;
use super::signer::Signer;
use crate::context::{Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::short;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::render::json;
use crate::shown::Shown;

pub(super) use crate::named::Named;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only acts of this word, or of this noun
    #[arg(long, value_name = "ACT")]
    act: Option<String>,
    /// Only acts by this officer
    #[arg(long, value_name = "OFFICER")]
    by: Option<String>,
    /// Only entries naming this record
    #[arg(long, value_name = "REF")]
    about: Option<String>,
    /// Only the last so many
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    last: Option<u64>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    if let Some(act) = &args.act
        && find(act).is_none()
        && !clearance_core::act::SPECS.iter().any(|spec| spec.noun() == act)
    {
        return Err(Failure::new(code::UNKNOWN_ACT, format!("there is no act or noun `{act}`")));
    }
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let by = args.by.as_ref().map(|name| context.resolve(&reader, RecordKind::Officer, name)).transpose()?;
    let about = args.about.as_ref().map(|name| super::show::any(context, &reader, name)).transpose()?;
    let filter = Filter { act: args.act, by, about };
    if context.format() == Format::Ndjson && args.last.is_none() {
        return Ok(Shown::streamed(Box::new(move |out| rows(&ledger, as_of.known, &filter, out))));
    }
    let named = Named::new(&reader);
    let mut found = std::collections::VecDeque::new();
    ledger.log().read(1, as_of.known, &mut |entry| {
        let accepted = entry.accepted().map_err(LedgerError::Integrity)?;
        if filter.holds(&accepted) {
            if args.last.is_some_and(|last| found.len() as u64 == last) {
                found.pop_front();
            }
            found.push_back((entry, accepted));
        }
        Ok(())
    })?;
    let mut table = Table::new([
        Column::number("entry"),
        Column::whole("recorded"),
        Column::whole("act"),
        Column::text("about"),
        Column::text("by"),
    ]);
    table.empty = Some("no entry matches".into());
    let mut lines = Vec::new();
    for (entry, accepted) in &found {
        let amended: Vec<_> =
            reader.amendments(entry.number)?.into_iter().filter(|(by, _)| *by <= as_of.known).collect();
        let (mut row, recorded) = match context.format() {
            Format::Csv => (named.exact_row(accepted)?, accepted.recorded.to_string()),
            _ => (named.row(accepted)?, short(accepted.recorded)),
        };
        row.insert(1, Line::toned(Tone::Faint, recorded));
        let by = Line::plain(named.name(&accepted.by.into())?);
        row.push(match Signer::of(accepted, as_of.known, &reader)? {
            Signer::Claim => by,
            Signer::Key { compromised: None, .. } => by.and(Tone::Good, " (signed)"),
            Signer::Key { compromised: Some(_), .. } => by.and(Tone::Bad, " (signed, key compromised)"),
        });
        if let Some((by, kind)) = amended.last()
            && let Some(about) = row.get_mut(3)
        {
            let verb = if *kind == Amendment::Void { "voided" } else { "corrected" };
            *about = about.clone().and(Tone::Warn, format!(" ({verb} by {by})"));
        }
        table.rows.push(row);
        lines.push(line(entry, Some((&ledger, as_of.known)))?);
    }
    let mut json = as_of.answer("clearance.log/1");
    json.insert("entries".into(), Json::Array(lines.clone()));
    let document = Document {
        title: Some(Line::toned(Tone::Strong, "Log").and(Tone::Faint, format!("  to entry {}", as_of.known))),
        blocks: vec![Block::Table(table)],
    };
    Ok(Shown::new(document, Json::Object(json), Exit::Yes).lines(lines))
}

/// Which entries are wanted.
struct Filter {
    act: Option<String>,
    by: Option<Subject>,
    about: Option<Subject>,
}

impl Filter {
    fn holds(&self, accepted: &Accepted) -> bool {
        let spec = accepted.act.spec();
        self.act.as_ref().is_none_or(|act| spec.word == act || spec.noun() == act)
            && self.by.as_ref().is_none_or(|by| Subject::from(accepted.by) == *by)
            && self.about.as_ref().is_none_or(|about| accepted.subjects.contains(about))
    }
}

/// Writes every entry known, one a line.
pub(super) fn whole(ledger: &Ledger, known: EntryNo, out: &mut dyn Write) -> Result<(), Failure> {
    rows(ledger, known, &Filter { act: None, by: None, about: None }, out).map(drop)
}

/// Writes one entry a line, as there may be millions.
fn rows(ledger: &Ledger, known: EntryNo, filter: &Filter, out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut why = None;
    let read = ledger.log().read(1, known, &mut |entry| {
        let accepted = entry.accepted().map_err(LedgerError::Integrity)?;
        if filter.holds(&accepted) {
            let text = line(&entry, Some((ledger, known))).map(|line| json::line(&line));
            let written = text.and_then(|text| {
                let cannot = |why| Failure::unwritten("the answer", &why);
                out.write_all(text.as_bytes()).map_err(cannot)
            });
            if let Err(failure) = written {
                why = Some(failure);
                return Err(LedgerError::Storage("given up".into()));
            }
        }
        Ok(())
    });
    match (why, read) {
        (Some(failure), _) => Err(failure),
        (None, Err(error)) => Err(error.into()),
        (None, Ok(())) => Ok(Exit::Yes),
    }
}

/// An entry as the contract shows it: enough to recompute the leaf, every commitment and every signature. With a
/// ledger, also what became of it as known at one of its entries.
pub(super) fn line(entry: &Entry, known: Option<(&Ledger, EntryNo)>) -> Result<Json, Failure> {
    let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
    let whole = entry.json().map_err(|why| Failure::new(code::INTEGRITY, why))?;
    let statement = whole.get("statement").cloned().unwrap_or_default();
    let mut body = statement.get("body").cloned().unwrap_or_default();
    resolve(&mut body, &accepted);
    let (mut private, mut salts) = (Map::new(), Map::new());
    for (part, group) in entry.private.iter().zip(Group::PRIVATE) {
        if let Some(part) = part {
            private.insert(group.word().into(), serde_json::from_str(&part.object).unwrap_or_default());
            salts.insert(group.word().into(), json!(hex(&part.salt)));
        }
    }
    let effective = (accepted.act.spec().noun() != "entry").then(|| accepted.effective());
    let mut line = json!({
        "entry": entry.number,
        "recorded": entry.recorded,
        "effective": effective,
        "by": accepted.by,
        "act": accepted.act.spec().word,
        "subjects": accepted.subjects,
        "body": body,
        "private": if private.is_empty() { Json::Null } else { Json::Object(private) },
        "leaf": hex(&leaf_hash(&entry.bytes)),
        "statement": statement,
        "signatures": whole.get("signatures").cloned().unwrap_or_default(),
        "salts": salts,
    });
    if let (Some(resolves), Some(map)) = (whole.get("resolves"), line.as_object_mut()) {
        map.insert("resolves".into(), resolves.clone());
    }
    if let (Some((ledger, known)), Some(map)) = (known, line.as_object_mut()) {
        let reader = typed(ledger);
        map.insert("signer".into(), Signer::of(&accepted, known, &reader)?.json());
        let amended: Vec<_> = reader.amendments(entry.number)?.into_iter().filter(|(by, _)| *by <= known).collect();
        let last = |wanted: Amendment| amended.iter().rev().find(|(_, kind)| *kind == wanted).map(|(by, _)| *by);
        map.insert("voided_by".into(), json!(last(Amendment::Void)));
        map.insert("corrected_by".into(), json!(last(Amendment::Correct)));
        map.insert("moot".into(), json!(is_moot(&accepted, entry.number, (ledger, known))?));
    }
    Ok(line)
}

fn is_moot(accepted: &Accepted, number: EntryNo, (ledger, known): (&Ledger, EntryNo)) -> Result<bool, Failure> {
    let Some(record) = accepted.record() else {
        return Ok(false);
    };
    Ok(ledger.moot(accepted.act.spec().table, record, known)?.contains(&number))
}

/// Puts the record in the place of a statement's digest.
fn resolve(json: &mut Json, accepted: &Accepted) {
    match json {
        Json::String(text) => {
            if let Some(subject) = accepted.resolves.get(text.as_str()) {
                *text = subject.to_string();
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| resolve(item, accepted)),
        Json::Object(members) => members.values_mut().for_each(|value| resolve(value, accepted)),
        _ => {}
    }
}
