//! `clearance NOUN list`: the records of a kind at (T, K), filtered.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use clearance_core::act::Table as Rows;
use clearance_core::id::RecordKind;
use clearance_core::record::Organization;
use clearance_core::records::{Records as _, Unreadable};
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::{Map, Value as Json, json};

use super::log::Named;
use super::show::state;
use crate::context::{AsOf, Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::render::{csv, json};
use crate::shown::Shown;

/// What a list shows of a kind of record and may be filtered by.
struct Listing {
    noun: &'static str,
    kind: RecordKind,
    /// Members of the record that stand in a table for a person.
    columns: &'static [&'static str],
    /// Members that only CSV shows.
    more: &'static [&'static str],
    /// Members that a flag of the same name can ask for.
    filters: &'static [&'static str],
}

const LISTINGS: &[Listing] = &[
    Listing {
        noun: "org",
        kind: RecordKind::Organization,
        columns: &["name", "country", "sectors", "status"],
        more: &["kind", "lei", "uei", "cage", "identifiers", "tags", "contact"],
        filters: &["status", "country", "kind", "sectors", "tags"],
    },
    Listing {
        noun: "model",
        kind: RecordKind::Model,
        columns: &["name", "surfaces", "status"],
        more: &["family", "released"],
        filters: &["status", "family", "surfaces"],
    },
    Listing {
        noun: "authority",
        kind: RecordKind::Authority,
        columns: &["type", "issuer", "number"],
        more: &["served", "served_how", "announced", "confirmed_by"],
        filters: &["type", "issuer"],
    },
    Listing {
        noun: "lockdown",
        kind: RecordKind::Lockdown,
        columns: &["type", "models", "status", "imposed"],
        more: &["review_by", "authority"],
        filters: &["type", "status", "models"],
    },
    Listing {
        noun: "restoration",
        kind: RecordKind::Restoration,
        columns: &["lockdown", "admits", "roster", "status", "until"],
        more: &["models", "authority", "opened", "surfaces", "purposes", "persons", "conditions"],
        filters: &["status", "lockdown", "models", "roster"],
    },
    Listing {
        noun: "grant",
        kind: RecordKind::Grant,
        columns: &["organization", "restoration", "status", "issued", "until"],
        more: &["surfaces", "purposes", "persons", "conditions", "provisioned"],
        filters: &["status", "organization", "restoration"],
    },
    Listing {
        noun: "officer",
        kind: RecordKind::Officer,
        columns: &["name", "roles", "status", "signature"],
        more: &["keys"],
        filters: &["status", "roles"],
    },
    Listing {
        noun: "policy",
        kind: RecordKind::Policy,
        columns: &["status", "from", "until", "models"],
        more: &["version", "earliest", "digest", "proposed_by", "approved_by", "adopted_by"],
        filters: &["status", "models"],
    },
    Listing {
        noun: "review",
        kind: RecordKind::Review,
        columns: &["organization", "model", "status", "submitted", "deadline"],
        more: &["completed", "predicted", "policy", "elapsed_seconds", "consumed_seconds", "waiting_for", "assigned"],
        filters: &["status", "organization", "model", "waiting_for", "assigned"],
    },
    Listing {
        noun: "proposal",
        kind: RecordKind::Proposal,
        columns: &["holds", "about", "status", "proposed_by", "opened", "lapses"],
        more: &["approved_by", "rejected_by", "needs", "digest"],
        filters: &["status", "holds", "proposed_by"],
    },
];

/// The flag of a filter: a list is asked for one of its members.
fn flag(filter: &str) -> &str {
    match filter {
        "sectors" => "sector",
        "tags" => "tag",
        "surfaces" => "surface",
        "models" => "model",
        "roles" => "role",
        "waiting_for" => "waiting-for",
        "assigned" => "officer",
        "proposed_by" => "proposed-by",
        other => other,
    }
}

/// The command of a noun that has a list.
pub(super) fn command(noun: &str) -> Option<Command> {
    let listing = LISTINGS.iter().find(|listing| listing.noun == noun)?;
    let mut command = Command::new("list").about("All of them, filtered");
    for filter in listing.filters {
        let name = flag(filter);
        command = command
            .arg(Arg::new(*filter).long(name).value_name("WORD").help(format!("only those whose {name} is this")));
    }
    if listing.kind == RecordKind::Organization {
        command = command.arg(
            Arg::new("prefix").long("prefix").value_name("TEXT").help("only those whose reference begins with this"),
        );
    }
    Some(command)
}

pub(super) fn run(noun: &str, matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let Some(listing) = LISTINGS.iter().find(|listing| listing.noun == noun) else {
        return Err(Failure::new(clearance_core::code::USAGE, format!("`{noun}` has no list")));
    };
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let mut wanted: Vec<(&'static str, String)> = Vec::new();
    for filter in listing.filters {
        if let Some(word) = matches.get_one::<String>(filter) {
            wanted.push((filter, word.clone()));
        }
    }
    let prefix = matches.try_get_one::<String>("prefix").ok().flatten().cloned().unwrap_or_default();
    let filter = Filter { wanted, prefix };
    if let (RecordKind::Organization, format @ (Format::Ndjson | Format::Csv)) = (listing.kind, context.format()) {
        return Ok(Shown::streamed(Box::new(move |out| organizations(&ledger, listing, as_of, &filter, format, out))));
    }
    let mut found = Vec::new();
    let mut add = |name: String, record: Map<String, Json>| {
        if filter.holds(&name, &record) {
            found.push((name, record));
        }
        Ok(())
    };
    if listing.kind == RecordKind::Organization {
        each_organization(&reader, as_of, &mut add)?;
    } else {
        each(listing.kind, as_of, &reader, &mut add)?;
    }
    Ok(shown(listing, as_of, context, &found))
}

/// The nouns that have a list.
pub(super) fn nouns() -> impl Iterator<Item = &'static str> {
    LISTINGS.iter().map(|listing| listing.noun)
}

/// Writes all records of a noun row by row: CSV, or one JSON list.
pub(super) fn written(
    noun: &str,
    ledger: &Ledger,
    as_of: AsOf,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    let Some(listing) = LISTINGS.iter().find(|listing| listing.noun == noun) else { return Ok(()) };
    let cannot = |why: std::io::Error| Unreadable(format!("the answer cannot be written: {why}"));
    let columns: Vec<&str> = listing.columns.iter().chain(listing.more).copied().collect();
    let head = [name_of(listing).to_owned()].into_iter().chain(columns.iter().map(|column| heading(column)));
    let head = if format == Format::Csv { csv::record(head) } else { "[".to_owned() };
    out.write_all(head.as_bytes()).map_err(cannot)?;
    let mut before = "\n";
    let mut add = |name: String, record: Map<String, Json>| {
        let text = match format {
            Format::Csv => csv::record([name].into_iter().chain(columns.iter().map(|c| cell(&record, c, true)))),
            _ => format!("{before}{}", json::line(&line(listing, &name, &record)).trim_end()),
        };
        before = ",\n";
        out.write_all(text.as_bytes()).map_err(cannot)
    };
    let reader = typed(ledger);
    match listing.kind {
        RecordKind::Organization => each_organization(&reader, as_of, &mut add)?,
        kind => each(kind, as_of, &reader, &mut add)?,
    }
    out.write_all(if format == Format::Csv { b"" } else { b"\n]\n" }).map_err(cannot)?;
    Ok(())
}

/// What a record must be to be listed.
struct Filter {
    wanted: Vec<(&'static str, String)>,
    prefix: String,
}

impl Filter {
    fn holds(&self, name: &str, record: &Map<String, Json>) -> bool {
        name.starts_with(&self.prefix)
            && self.wanted.iter().all(|(member, word)| holds(record.get(*member).unwrap_or(&Json::Null), word))
    }
}

/// What takes a record with its name.
type Add<'a> = dyn FnMut(String, Map<String, Json>) -> Result<(), Unreadable> + 'a;

fn each_organization(reader: &Reader<'_>, as_of: AsOf, add: &mut Add<'_>) -> Result<(), Failure> {
    reader.scan(Rows::Organization, as_of.known, &mut |_, rows| match Organization::fold(
        &rows,
        as_of.at,
        &mut Vec::new(),
    ) {
        Some(organization) => add(organization.slug.clone(), organization_row(&organization)),
        None => Ok(()),
    })?;
    Ok(())
}

/// Writes one organization a line, as there may be a million.
fn organizations(
    ledger: &Ledger,
    listing: &Listing,
    as_of: AsOf,
    filter: &Filter,
    format: Format,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let columns: Vec<&str> = listing.columns.iter().chain(listing.more).copied().collect();
    let cannot = |why: std::io::Error| Unreadable(format!("the answer cannot be written: {why}"));
    if format == Format::Csv {
        let head = [name_of(listing).to_owned()].into_iter().chain(columns.iter().map(|column| heading(column)));
        out.write_all(csv::record(head).as_bytes()).map_err(cannot)?;
    }
    each_organization(&typed(ledger), as_of, &mut |name, record| {
        if !filter.holds(&name, &record) {
            return Ok(());
        }
        let text = match format {
            Format::Csv => csv::record([name].into_iter().chain(columns.iter().map(|c| cell(&record, c, true)))),
            _ => json::line(&line(listing, &name, &record)),
        };
        out.write_all(text.as_bytes()).map_err(cannot)
    })?;
    Ok(Exit::Yes)
}

fn line(listing: &Listing, name: &str, record: &Map<String, Json>) -> Json {
    let mut line = Map::new();
    line.insert(name_of(listing).into(), json!(name));
    line.extend(record.iter().map(|(key, value)| (key.clone(), value.clone())));
    Json::Object(line)
}

fn each(kind: RecordKind, as_of: AsOf, reader: &Reader<'_>, add: &mut Add<'_>) -> Result<(), Failure> {
    let named = Named::new(reader);
    for subject in reader.all(kind)? {
        if let Some(mut record) = state(&subject, as_of, reader, &named)? {
            if let Some(models) = record.get("models").and_then(Json::as_object) {
                let over = models.values().all(|scopes| {
                    let mut scopes = scopes.as_object().into_iter().flat_map(Map::values);
                    scopes.all(|text| text.as_str().is_some_and(|t| t.starts_with("ended")))
                });
                let names: Vec<&String> = models.keys().collect();
                let names = json!(names);
                record.insert("status".into(), json!(if over { "lifted" } else { "in-force" }));
                record.insert("models".into(), names);
            }
            add(named.name(&subject)?, record)?;
        }
    }
    Ok(())
}

fn organization_row(organization: &Organization) -> Map<String, Json> {
    let identifiers = &organization.identifiers;
    let mut row = Map::new();
    for (name, value) in [
        ("name", json!(organization.name)),
        ("country", json!(organization.country)),
        ("kind", json!(organization.kind.map(|kind| kind.word()))),
        ("sectors", json!(organization.sectors)),
        ("identifiers", json!(identifiers)),
        ("tags", json!(organization.tags)),
        ("contact", json!(organization.contact)),
        ("status", json!(organization.state.word())),
    ] {
        row.insert(name.into(), value);
    }
    row
}

/// Whether a member is a word, or a list with it.
fn holds(member: &Json, word: &str) -> bool {
    match member {
        Json::Array(items) => items.iter().any(|item| holds(item, word)),
        Json::String(text) => text == word,
        _ => false,
    }
}

fn shown(listing: &Listing, as_of: AsOf, context: &Context, found: &[(String, Map<String, Json>)]) -> Shown {
    let wide = context.format() == Format::Csv;
    let columns: Vec<&str> = listing.columns.iter().chain(if wide { listing.more } else { &[] }).copied().collect();
    let first = Column::whole(name_of(listing));
    let mut table = Table::new([first].into_iter().chain(columns.iter().map(|c| {
        if matches!(*c, "name" | "sectors" | "admits" | "models" | "conditions" | "about") {
            Column::text(heading(c))
        } else {
            Column::whole(heading(c))
        }
    })));
    table.empty = Some("none".into());
    let mut lines = Vec::with_capacity(found.len());
    for (name, record) in found {
        let cells = columns.iter().map(|column| typed_cell(record, column, wide));
        table.rows.push([Line::toned(Tone::Strong, name.as_str())].into_iter().chain(cells).collect());
        lines.push(line(listing, name, record));
    }
    let mut json = as_of.answer(&format!("clearance.{}-list/1", listing.noun));
    json.insert("records".into(), Json::Array(lines.clone()));
    let title = Line::toned(Tone::Strong, format!("{} {}", found.len(), plural(listing, found.len())))
        .and(Tone::Faint, format!("  {}", as_of.line()));
    Shown::new(Document { title: Some(title), blocks: vec![Block::Table(table)] }, Json::Object(json), Exit::Yes)
        .lines(lines)
}

fn name_of(listing: &Listing) -> &'static str {
    if listing.kind == RecordKind::Organization { "organization" } else { listing.noun }
}

fn plural(listing: &Listing, count: usize) -> String {
    match (name_of(listing), count) {
        (name, 1) => name.to_owned(),
        ("authority", _) => "authorities".to_owned(),
        ("policy", _) => "policies".to_owned(),
        (name, _) => format!("{name}s"),
    }
}

fn heading(column: &str) -> String {
    column.replace('_', "-")
}

/// A member as a cell: for a person, of a moment the day; of an end, the last day.
fn typed_cell(record: &Map<String, Json>, column: &str, exact: bool) -> Line {
    let written = record.get(column).and_then(Json::as_str).filter(|_| !exact);
    match written.and_then(|text| Moment::parse_rfc3339(text).ok()) {
        // A term of days ends with a day of the policy's zone.
        Some(end) if column == "deadline" => Line::plain(end.readable_end()),
        Some(end) if matches!(column, "until" | "review_by" | "expires" | "lapses") => Line::last_day(end),
        Some(moment) => Line::day(moment),
        None => Line::plain(cell(record, column, exact)),
    }
}

/// A member as text. In CSV it is written as a flag would be, so that the file can be applied again.
fn cell(record: &Map<String, Json>, column: &str, exact: bool) -> String {
    if matches!(column, "lei" | "uei" | "cage") {
        let identifier = record.get("identifiers").and_then(|i| i.get(column));
        return identifier.and_then(Json::as_str).unwrap_or_default().to_owned();
    }
    match record.get(column) {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text.clone(),
        Some(Json::Array(items)) => items.iter().map(text).collect::<Vec<_>>().join(if exact { "," } else { ", " }),
        Some(Json::Object(members)) => {
            let others = members.iter().filter(|(key, _)| !matches!(key.as_str(), "lei" | "uei" | "cage"));
            others.map(|(key, value)| format!("{key}={}", text(value))).collect::<Vec<_>>().join(";")
        }
        Some(other) => other.to_string(),
    }
}

fn text(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Every kind of record that has a number or a name has a list.
#[cfg(test)]
mod tests {
    use super::{LISTINGS, command};
    use clearance_core::id::RecordKind;

    #[test]
    fn every_kind_of_record_can_be_listed() {
        for kind in [
            RecordKind::Organization,
            RecordKind::Model,
            RecordKind::Authority,
            RecordKind::Lockdown,
            RecordKind::Restoration,
            RecordKind::Grant,
            RecordKind::Officer,
            RecordKind::Policy,
            RecordKind::Review,
            RecordKind::Proposal,
        ] {
            let listing = LISTINGS.iter().find(|listing| listing.kind == kind).unwrap();
            assert!(command(listing.noun).is_some());
        }
        assert!(command("entry").is_none());
    }
}
