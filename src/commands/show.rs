//! `clearance show`: any record with its history, or an entry.

use clap::ArgMatches;
use clearance_core::act::Table;
use clearance_core::act::field::{FieldType as _, Names as _};
use clearance_core::act::value::{Conditions, Sources};
use clearance_core::admit::{Book as _, table_of};
use clearance_core::clause::Clause;
use clearance_core::code;
use clearance_core::id::{EntryNo, OfficerNo, RecordKind, ReviewNo, Subject};
use clearance_core::policy::{Timeline, Version};
use clearance_core::record::{
    Authority, Evaluation, Grant, Lockdown, Model, Officer, OfficerKey, Organization, Restoration, Signs, attestations,
};
use clearance_core::records::{Records as _, Row};
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::{Map, Value as Json, json};

use super::log::{Named, line};
use super::signer::Signer;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table as Grid, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// An organization, a model, `L-1` and the like, an officer, or the number of an entry
    #[arg(value_name = "REF")]
    reference: String,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    if !args.reference.is_empty() && args.reference.bytes().all(|b| b.is_ascii_digit()) {
        return entry(&args.reference, as_of, &ledger);
    }
    let subject = any(context, &reader, &args.reference)?;
    record(&subject, as_of, &ledger, &reader)
}

/// A record of any kind, as a person typed it.
pub(super) fn any(context: &Context, reader: &Reader<'_>, written: &str) -> Result<Subject, Failure> {
    let version = written.rsplit_once('/').is_some_and(|(_, end)| end.bytes().all(|b| b.is_ascii_digit()));
    if let (true, Ok(policy)) = (version, reader.resolve(RecordKind::Policy, written)) {
        return Ok(policy);
    }
    if written.contains('/') && !written.starts_with('$') {
        return context.resolve(reader, RecordKind::Model, written);
    }
    if let Some(Subject::Numbered(kind, _)) = Subject::parse(written) {
        return context.resolve(reader, kind, written);
    }
    let kinds = [
        RecordKind::Organization,
        RecordKind::Model,
        RecordKind::Officer,
        RecordKind::Authority,
        RecordKind::Lockdown,
        RecordKind::Restoration,
        RecordKind::Grant,
        RecordKind::Policy,
        RecordKind::Review,
        RecordKind::Proposal,
    ];
    if written.starts_with('$') {
        for kind in kinds {
            if let Ok(subject) = reader.resolve(kind, written) {
                return Ok(subject);
            }
        }
    }
    for kind in [RecordKind::Model, RecordKind::Officer] {
        if let Ok(subject) = reader.resolve(kind, written) {
            return Ok(subject);
        }
    }
    context.resolve(reader, RecordKind::Organization, written)
}

fn entry(number: &str, as_of: AsOf, ledger: &Ledger) -> Result<Shown, Failure> {
    let unknown = || {
        Failure::new(code::UNKNOWN_REFERENCE, format!("there is no entry {number}"))
            .help(format!("the log has {} entries", as_of.known))
    };
    let number: EntryNo = number.parse().map_err(|_| unknown())?;
    let entry = ledger.entry(number)?.filter(|_| number <= as_of.known).ok_or_else(unknown)?;
    let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
    let json = line(&entry, Some((ledger, as_of.known)))?;
    let reader = typed(ledger);
    let named = Named::new(&reader);
    let mut facts = vec![
        ("recorded".to_owned(), Line::plain(entry.recorded.readable())),
        (
            "effective".to_owned(),
            Line::plain(
                json.get("effective")
                    .and_then(Json::as_str)
                    .and_then(|t| Moment::parse_rfc3339(t).ok())
                    .map_or_else(|| "—".to_owned(), Moment::readable),
            ),
        ),
        (
            "officer".to_owned(),
            Line::plain(named.name(&accepted.by.into())?)
                .and(Tone::Plain, Signer::of(&accepted, as_of.known, &reader)?.told()),
        ),
    ];
    for subject in &accepted.subjects {
        facts.push(("about".to_owned(), Line::plain(named.name(subject)?)));
    }
    for part in ["body", "private"] {
        let members = json.get(part).and_then(Json::as_object).cloned().unwrap_or_default();
        let members: Map<String, Json> = if part == "private" {
            members.into_iter().flat_map(|(_, v)| v.as_object().cloned().unwrap_or_default()).collect()
        } else {
            members
        };
        facts.extend(members.iter().map(|(name, value)| (name.replace('_', " "), Line::plain(plain(value)))));
    }
    for (label, key) in [("voided by", "voided_by"), ("corrected by", "corrected_by")] {
        if let Some(by) = json.get(key).and_then(Json::as_u64) {
            facts.push((label.to_owned(), Line::toned(Tone::Warn, format!("entry {by}"))));
        }
    }
    facts.push(("leaf".to_owned(), Line::toned(Tone::Faint, plain(json.get("leaf").unwrap_or(&Json::Null)))));
    let title = Line::toned(Tone::Strong, format!("Entry {number}"))
        .and(Tone::Plain, format!("  {}", accepted.act.spec().word));
    let mut whole = as_of.answer("clearance.entry/1");
    if let Json::Object(members) = json {
        whole.extend(members);
    }
    Ok(Shown::new(Document { title: Some(title), blocks: vec![Block::Facts(facts)] }, Json::Object(whole), Exit::Yes))
}

/// A member in a reader's words: moments and durations of a record as a person says them.
fn said(key: &str, value: &Json) -> String {
    let moment = value.as_str().and_then(|text| Moment::parse_rfc3339(text).ok());
    match (moment, value.as_i64()) {
        (Some(at), _) if matches!(key, "until" | "review_by" | "expires" | "deadline" | "lapses" | "cure_by") => {
            at.readable_end()
        }
        (Some(at), _) => at.readable(),
        (None, Some(seconds)) if key.ends_with("_seconds") => super::review::duration(seconds),
        _ => plain(value),
    }
}

/// A value in a reader's words.
pub(super) fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join("; "),
        Json::Object(members) => {
            members.iter().map(|(k, v)| format!("{k}: {}", said(k, v))).collect::<Vec<_>>().join(", ")
        }
        Json::Null => "—".into(),
        other => other.to_string(),
    }
}

/// What a record is, for a reader; what is told in tables is left to them.
pub(super) fn facts(state: &Map<String, Json>) -> Vec<(String, Line)> {
    let told = state.iter().filter(|(key, _)| !matches!(key.as_str(), "rounds" | "holds"));
    told.map(|(key, value)| (key.trim_end_matches("_seconds").replace('_', " "), Line::plain(said(key, value))))
        .collect()
}

pub(super) fn record(subject: &Subject, as_of: AsOf, ledger: &Ledger, reader: &Reader<'_>) -> Result<Shown, Failure> {
    let named = Named::new(reader);
    let name = named.name(subject)?;
    let state = state(subject, as_of, reader, &named)?;
    let mut json = as_of.answer("clearance.record/1");
    json.insert("kind".into(), json!(subject.kind().noun()));
    json.insert(subject.kind().noun().into(), json!(name));
    json.insert("reference".into(), json!(subject));
    json.insert("state".into(), state.as_ref().map_or(Json::Null, |s| Json::Object(s.clone())));
    let facts = state.as_ref().map(facts).unwrap_or_default();
    let (rows, lines) = history(subject, as_of, ledger, reader, &named)?;
    json.insert("history".into(), Json::Array(lines));
    let title = Line::toned(Tone::Strong, name)
        .and(Tone::Plain, format!("  {}", subject.kind().noun()))
        .and(Tone::Faint, format!("  {}", as_of.line()));
    let mut blocks = Vec::new();
    if facts.is_empty() {
        blocks
            .push(Block::Paragraph(Line::toned(Tone::Warn, "not recorded as in force at that moment, as known then")));
    } else {
        blocks.push(Block::Facts(facts));
    }
    let mut grid =
        Grid::new([Column::number("entry"), Column::whole("recorded"), Column::whole("act"), Column::text("about")]);
    grid.rows = rows;
    if subject.kind() == RecordKind::Review {
        blocks.extend(super::review::blocks(state.as_ref()));
    }
    blocks.push(Block::Heading("History".into()));
    blocks.push(Block::Table(grid));
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), Exit::Yes))
}

fn history(
    subject: &Subject,
    as_of: AsOf,
    ledger: &Ledger,
    reader: &Reader<'_>,
    named: &Named<'_>,
) -> Result<(Vec<Vec<Line>>, Vec<Json>), Failure> {
    let mut numbers: Vec<EntryNo> = reader.naming_all(subject)?;
    let mut more = Vec::new();
    for number in &numbers {
        more.extend(reader.amendments(*number)?.into_iter().map(|(by, _)| by));
    }
    numbers.extend(more);
    numbers.sort_unstable();
    numbers.dedup();
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for number in numbers.into_iter().filter(|n| *n <= as_of.known) {
        let Some(entry) = ledger.entry(number)? else {
            continue;
        };
        let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
        let mut row = named.row(&accepted)?;
        row.insert(1, Line::day(entry.recorded).all(Tone::Faint));
        if let Some((by, kind)) = reader.amendments(number)?.into_iter().rfind(|(by, _)| *by <= as_of.known)
            && let Some(about) = row.get_mut(3)
        {
            let verb = if kind == clearance_core::fold::Amendment::Void { "voided" } else { "corrected" };
            *about = about.clone().and(Tone::Warn, format!(" ({verb} by {by})"));
        }
        rows.push(row);
        lines.push(line(&entry, Some((ledger, as_of.known)))?);
    }
    Ok((rows, lines))
}

/// What a record is, member by member; absent before it has force.
type State = Option<Map<String, Json>>;

/// A record at (T, K).
pub(super) fn state(subject: &Subject, as_of: AsOf, reader: &Reader<'_>, named: &Named<'_>) -> Result<State, Failure> {
    let (at, known) = (as_of.at, as_of.known);
    let rows = reader.rows(table_of(subject.kind()), subject, known)?;
    let none = &mut Vec::new();
    Ok(match subject.kind() {
        RecordKind::Organization => match Organization::fold(&rows, at, none) {
            Some(organization) => {
                Some(organization_state(&organization, &reader.rows(Table::Attestation, subject, known)?, at, named)?)
            }
            None => None,
        },
        RecordKind::Model => match Model::fold(&rows, at, none) {
            Some(model) => Some(model_state(&model, &reader.rows(Table::Evaluation, subject, known)?, at)),
            None => None,
        },
        RecordKind::Authority => Authority::fold(&rows, at, none).map(|a| authority_state(&a)),
        RecordKind::Lockdown => Lockdown::fold(&rows, at, none).map(|l| lockdown_state(&l)),
        RecordKind::Restoration => Restoration::fold(&rows, at, none).map(|r| restoration_state(&r)),
        RecordKind::Grant => match Grant::fold(&rows, at, none) {
            Some(grant) => Some(grant_state(&grant, at, named)?),
            None => None,
        },
        RecordKind::Officer => {
            let founding = if *subject == OfficerNo(1).into() {
                reader.rows(Table::Ledger, &Subject::Ledger, known)?
            } else {
                Vec::new()
            };
            let rows: Vec<Row> = founding.into_iter().chain(rows).collect();
            Officer::fold(&rows, at, none).map(|o| {
                let lent = o.delegations.iter().filter(|lent| lent.from <= at && at < lent.until);
                let lent: Vec<Json> = lent.map(|lent| json!({"by": lent.by, "roles": lent.roles, "until": lent.until})).collect();
                let keys: Vec<Json> = o.keys.iter().map(officer_key).collect();
                let signs = match o.signs(at) {
                    _ if o.retired.is_some() => "no more",
                    Signs::Claims => "claims",
                    Signs::With(_) => "signs",
                    Signs::Expired(_) => "expired",
                };
                let status = if o.retired.is_some() { "retired" } else { "active" };
                object(json!({"name": o.name, "roles": o.roles, "lent": lent, "status": status, "signature": signs, "keys": keys}))
            })
        }
        RecordKind::Policy => {
            let versions = Timeline::read(known, reader)?.versions;
            let version = versions.iter().find(|version| Subject::from(version.record.number) == *subject);
            version.map(|version| policy_state(version, at))
        }
        RecordKind::Review => {
            match ReviewNo::try_from(subject).map(|number| super::review::at(number, as_of, reader)) {
                Ok(found) => match found? {
                    Some((review, standing)) => Some(super::review::state(&review, &standing, named)?),
                    None => None,
                },
                Err(()) => None,
            }
        }
        RecordKind::Proposal => super::proposal::state(subject, as_of, reader, named)?,
        RecordKind::Ledger => None,
    })
}

/// A key, with the time in which it may sign.
fn officer_key(key: &OfficerKey) -> Json {
    object(json!({
        "key": key.key.fingerprint(), "from": key.from, "until": key.until, "compromised_since": key.compromised,
    }))
    .into()
}

/// A JSON object without the members that say nothing.
pub(super) fn object(json: Json) -> Map<String, Json> {
    match json {
        Json::Object(members) => {
            members.into_iter().filter(|(_, v)| !v.is_null() && *v != json!([]) && *v != json!({})).collect()
        }
        _ => Map::new(),
    }
}

fn organization_state(
    o: &Organization,
    evidence: &[Row],
    at: Moment,
    named: &Named<'_>,
) -> Result<Map<String, Json>, Failure> {
    let held: Vec<Json> = attestations(evidence, at)
        .iter()
        .map(|a| object(json!({"kind": a.kind, "issued": a.issued, "expires": a.expires, "status": if a.holds(at) { "held" } else { "lapsed" }})).into())
        .collect();
    let successor = o.successor.map(|s| named.name(&s.into())).transpose()?;
    Ok(object(json!({
        "name": o.name, "status": o.state.word(), "country": o.country, "kind": o.kind.map(|k| k.word()), "sectors": o.sectors, "identifiers": o.identifiers,
        "tags": o.tags, "contact": o.contact, "attestations": held, "successor": successor, "registered": o.registered,
    })))
}

fn model_state(model: &Model, evaluations: &[Row], at: Moment) -> Map<String, Json> {
    let measured: Vec<Json> = Evaluation::list(evaluations, at)
        .iter()
        .map(|e| object(json!({"name": e.name, "value": e.value, "unit": e.unit, "by": e.by})).into())
        .collect();
    object(json!({
        "name": model.name, "family": model.family, "status": if model.retired.is_some() { "retired" } else { "registered" },
        "surfaces": model.surfaces, "released": model.released, "evaluations": measured,
    }))
}

fn sources(sources: &Sources) -> Json {
    sources.encode(&mut clearance_core::act::field::Encoding::default())
}

fn conditions(conditions: &Conditions) -> Json {
    let one = |c: &clearance_core::act::value::Condition| {
        let clause = c.clause.as_ref().map(|clause| format!(" ({})", clause.sentence())).unwrap_or_default();
        let due = c.due.map(|due| format!(", due {}", due.readable_end())).unwrap_or_default();
        json!(format!("{}{clause}{due}", c.code))
    };
    Json::Array(conditions.0.iter().map(one).collect())
}

fn authority_state(a: &Authority) -> Map<String, Json> {
    object(json!({
        "type": a.kind.word(), "issuer": a.issuer, "number": a.title, "served": a.served, "served_how": a.served_how.map(|s| s.word()), "announced": a.announced,
        "confirmed_by": a.confirmed, "sources": sources(&a.sources),
    }))
}

fn lockdown_state(l: &Lockdown) -> Map<String, Json> {
    let scope = |scope: &clearance_core::record::Scope| match scope.ended {
        Some((when, entry)) => json!(format!("ended {} by entry {entry}", when.readable())),
        None => json!(format!("bars {}", clause(&scope.clause))),
    };
    let models: Map<String, Json> = l
        .models
        .iter()
        .map(|(m, s)| (m.to_string(), json!({"ordered": scope(&s.ordered), "implemented": scope(&s.implemented)})))
        .collect();
    object(
        json!({"type": l.kind.word(), "authority": l.authority, "imposed": l.imposed, "models": models, "review_by": l.review_by}),
    )
}

fn clause(clause: &Clause) -> String {
    clause.sentence()
}

fn restoration_state(r: &Restoration) -> Map<String, Json> {
    object(json!({
        "lockdown": r.lockdown, "authority": r.authority, "status": if r.closed.is_some() { "closed" } else { "open" }, "opened": r.opened, "until": r.until,
        "models": r.models.as_ref().map(|m| m.0.iter().map(ToString::to_string).collect::<Vec<_>>()), "admits": clause(&r.admits), "roster": r.roster.word(),
        "surfaces": r.surfaces.as_ref().map(|s| &s.0), "purposes": r.purposes.as_ref().map(|s| &s.0), "persons": r.persons.as_ref().map(|s| &s.0), "conditions": conditions(&r.conditions),
    }))
}

/// How a version stands at a moment: a proposal until it is adopted, to come until it is in force.
pub(super) fn policy_status(version: &Version, at: Moment) -> &'static str {
    match (version.from, version.record.retired) {
        (_, Some((when, _))) if when <= at => "retired",
        (None, _) => "proposed",
        (Some(from), _) if from > at => "to-come",
        _ if version.in_force(at) => "in-force",
        _ => "superseded",
    }
}

fn policy_state(version: &Version, at: Moment) -> Map<String, Json> {
    let record = &version.record;
    object(json!({
        "version": record.version, "status": policy_status(version, at), "from": version.from, "until": version.until, "earliest": record.earliest,
        "models": record.models.iter().map(ToString::to_string).collect::<Vec<_>>(), "proposed_by": record.entry,
        "approved_by": record.approvals, "adopted_by": record.adopted.map(|(_, entry)| entry), "retired_by": record.retired.map(|(_, entry)| entry),
        "digest": record.digest,
    }))
}

fn grant_state(g: &Grant, at: Moment, named: &Named<'_>) -> Result<Map<String, Json>, Failure> {
    let status = if g.expired(at) { "expired" } else { g.state.word() };
    Ok(object(json!({
        "organization": named.name(&g.organization.into())?, "restoration": g.restoration, "status": status, "issued": g.issued, "until": g.until,
        "surfaces": g.surfaces.as_ref().map(|s| &s.0), "purposes": g.purposes.as_ref().map(|s| &s.0), "persons": g.persons.as_ref().map(|s| &s.0),
        "conditions": conditions(&g.conditions), "provisioned": g.provisioned, "review": g.review,
        "recertified": g.recertified.map(|(at, _)| at), "breach": g.breach.as_ref().map(|b| b.condition.clone().unwrap_or_else(|| "a condition".into())),
        "cure_by": g.breach.as_ref().map(|b| b.cure_by),
    })))
}
