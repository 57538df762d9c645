//! `clearance due`: what needs a person, for the daily check.

use std::collections::BTreeSet;

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::due::{Item, due, stale};
use clearance_core::finding::checkpoint::covered;
use clearance_core::id::{EntryNo, OfficerNo, RecordKind, Subject};
use clearance_core::record::Officer;
use clearance_core::records::Records as _;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use super::ledger::checkpoint::KeptArgs;
use super::log::Named;
use crate::context::{AsOf, Context, Format, flag_mistake, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Column, Document, Line, Table, Tone, Value};
use crate::seen::Seen;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// How far to look ahead, in days
    #[arg(long, value_name = "DAYS", default_value = "14d")]
    within: String,
    /// Only what waits for the officer who asks
    #[arg(long)]
    mine: bool,
    /// Only what is new since the last run with this flag by the officer who asks
    #[arg(long)]
    since_last: bool,
    #[command(flatten)]
    kept: KeptArgs,
    /// How long an entry may stand before a checkpoint covers it
    #[arg(long, value_name = "DAYS", default_value = "7d", requires = "checkpoint")]
    checkpoint_every: String,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::args(matches)?;
    let within = days("--within", &args.within)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let mut items = due(as_of.at, as_of.known, within, &reader)?;
    let (handed, failure) = args.kept.handed(&ledger)?;
    if !handed.is_empty() {
        let every = days("--checkpoint-every", &args.checkpoint_every)?;
        items.extend(uncovered(covered(&handed) + 1, (every, within), as_of, &ledger)?);
        items.sort_by(|a, b| (a.date, a.kind, a.entry).cmp(&(b.date, b.kind, b.entry)));
    }
    let standing: BTreeSet<String> = items.iter().map(|item| key(item, as_of)).collect();
    if args.mine {
        let me = context.resolve(&reader, RecordKind::Officer, &context.officer(&ledger))?;
        let mut own = Vec::new();
        let roles = roles(&me, as_of, &reader)?;
        for item in items {
            let mine = match (&item.queue, OfficerNo::try_from(&me)) {
                (Some(queue), Ok(officer)) => queue.is_for(officer, &roles),
                _ => {
                    let entry = ledger.entry(item.entry)?;
                    let by = entry.and_then(|entry| entry.accepted().ok()).map(|accepted| Subject::from(accepted.by));
                    by.as_ref() == Some(&me)
                }
            };
            if mine {
                own.push(item);
            }
        }
        items = own;
    }
    let mut said = None;
    if args.since_last {
        let officer = context.officer(&ledger);
        said = since_last(&mut items, &standing, (&ledger.facts().id, &officer), as_of, context)?;
    }
    let named = Named::new(&reader);
    let lines = items.iter().map(|item| line(item, &named)).collect::<Result<Vec<_>, _>>()?;
    let mut table = Table::new([Column::whole("by"), Column::whole("about"), Column::text("because")]);
    for item in &items {
        let late = item.date <= as_of.at;
        let date = if late {
            Line::toned(Tone::Bad, "overdue").standing_for(Value::Moment(item.date))
        } else if item.is_end() {
            Line::last_day(item.date).all(Tone::Warn)
        } else {
            Line::day(item.date).all(Tone::Warn)
        };
        table.rows.push(vec![date, Line::toned(Tone::Strong, about(item, &named)?), Line::plain(item.text.as_str())]);
    }
    table.empty = Some("nothing needs a person".into());
    let mut json = as_of.answer("clearance.due/1");
    json.insert("within_days".into(), json!(within));
    json.insert("items".into(), Json::Array(lines.clone()));
    let title =
        Line::toned(Tone::Strong, format!("Due within {within} days")).and(Tone::Faint, format!("  {}", as_of.line()));
    let exit = if items.is_empty() { Exit::Yes } else { Exit::No };
    // Nothing to do is nothing to say, so that a morning's mail is only sent for a reason.
    let is_quiet = items.is_empty() && matches!(context.format(), Format::Table | Format::Markdown);
    let document = match is_quiet {
        true => Document::default(),
        false => Document { title: Some(title), blocks: vec![Block::Table(table)] },
    };
    let shown = Shown::new(document, Json::Object(json), exit).lines(lines);
    Ok(Shown { failure, ..said.into_iter().fold(shown, Shown::say) })
}

/// That a checkpoint is to be taken, because from an entry on none of those handed in covers the log.
fn uncovered(
    first: EntryNo,
    (every, within): (i64, i64),
    as_of: AsOf,
    ledger: &Ledger,
) -> Result<Option<Item>, Failure> {
    let Some(entry) = ledger.entry(first)?.filter(|_| first <= as_of.known) else { return Ok(None) };
    Ok(stale((first, as_of.known), entry.recorded.plus_days(every), (as_of.at, within)))
}

/// Keeps what was not shown before, and remembers it as shown.
fn since_last(
    items: &mut Vec<Item>,
    standing: &BTreeSet<String>,
    (ledger, officer): (&str, &str),
    as_of: AsOf,
    context: &Context,
) -> Result<Option<String>, Failure> {
    if context.globals.at.is_some() || context.globals.known_at.is_some() {
        return Err(Failure::new(code::USAGE, "`--since-last` is about now, not about another moment")
            .help("leave out `--at` and `--known-at`, or `--since-last`"));
    }
    let seen = Seen::of(ledger, officer)?;
    let shown = items.iter().map(|item| key(item, as_of)).collect();
    items.retain(|item| seen.is_new(&key(item, as_of)));
    seen.keep(&shown, standing)?;
    Ok(seen.said)
}

/// What makes an item the same one tomorrow. Once it is late it is another.
fn key(item: &Item, as_of: AsOf) -> String {
    let late = if item.date <= as_of.at { "late" } else { "soon" };
    format!("{} {} {} {} {late}", item.kind, item.subject, item.date, item.entry)
}

/// The roles an officer holds, lent ones included.
fn roles(officer: &Subject, as_of: AsOf, reader: &Reader<'_>) -> Result<BTreeSet<String>, Failure> {
    let mut rows = reader.rows(clearance_core::act::Table::Officer, officer, as_of.known)?;
    if *officer == OfficerNo(1).into() {
        let founding = reader.rows(clearance_core::act::Table::Ledger, &Subject::Ledger, as_of.known)?;
        rows.splice(0..0, founding);
    }
    let found = Officer::fold(&rows, as_of.at, &mut Vec::new());
    let Some(found) = found else { return Ok(BTreeSet::new()) };
    let lent = found.delegations.iter().filter(|lent| lent.from <= as_of.at && as_of.at < lent.until);
    let lent = lent.filter_map(|lent| lent.roles.clone()).flatten();
    Ok(lent.chain(found.roles.clone()).collect())
}

/// A number of days as a flag has it.
pub(super) fn days(flag: &str, written: &str) -> Result<i64, Failure> {
    let digits = written.strip_suffix('d').unwrap_or(written);
    let days = digits.parse().ok().filter(|days| (0..=3_650).contains(days) && !digits.starts_with('+'));
    days.ok_or_else(|| {
        flag_mistake(flag, code::WRONG_VALUE, format!("`{written}` is not a number of days"))
            .help("write it as `14d`, at most `3650d`")
    })
}

/// The record, with the organization where that says more.
fn about(item: &Item, named: &Named<'_>) -> Result<String, Failure> {
    let reference = named.name(&item.subject)?;
    Ok(match item.organization {
        Some(number) if !item.names_organization() => {
            format!("{reference} {}", named.name(&Subject::from(number))?)
        }
        _ => reference,
    })
}

fn line(item: &Item, named: &Named<'_>) -> Result<Json, Failure> {
    let organization = item.organization.map(|number| named.name(&Subject::from(number))).transpose()?;
    Ok(json!({
        "kind": item.kind,
        "ref": named.name(&item.subject)?,
        "organization": organization,
        "date": item.date,
        "text": item.text,
        "entry": item.entry,
    }))
}
