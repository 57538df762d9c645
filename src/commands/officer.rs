//! What is asked of officers beside the acts on them: OpenSSH's file of allowed signers, so that stock `ssh-keygen` can
//! check who signed what.

use std::fmt::Write as _;

use clap::Command;
use clearance_core::act::Table;
use clearance_core::code;
use clearance_core::id::{EntryNo, OfficerNo, RecordKind, Subject};
use clearance_core::record::{Officer, OfficerKey};
use clearance_core::records::{Records as _, Row};
use clearance_core::signature::NAMESPACE;
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::json;

use crate::context::{Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::Document;
use crate::shown::Shown;

/// The noun with its verbs that are no acts.
pub(super) fn verbs(command: Command) -> Command {
    command.subcommand(
        Command::new("allowed-signers")
            .about("Every key with its officer and time, as `ssh-keygen -Y verify` reads them"),
    )
}

/// The rows of an officer, the founding before those of the founder.
pub(super) fn rows(officer: OfficerNo, known: EntryNo, reader: &Reader<'_>) -> Result<Vec<Row>, Failure> {
    let mut rows = reader.rows(Table::Officer, &officer.into(), known)?;
    if officer == OfficerNo(1) {
        rows.splice(0..0, reader.rows(Table::Ledger, &Subject::Ledger, known)?);
    }
    Ok(rows)
}

/// Every officer, as known at an entry.
pub(super) fn officers(known: EntryNo, reader: &Reader<'_>) -> Result<Vec<Officer>, Failure> {
    let last = reader.last_number(RecordKind::Officer)?.max(1);
    let mut found = Vec::new();
    for number in 1..=last {
        found.extend(Officer::fold(&rows(OfficerNo(number), known, reader)?, Moment::MAX, &mut Vec::new()));
    }
    Ok(found)
}

pub(super) fn allowed_signers(context: &Context) -> Result<Shown, Failure> {
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let (mut text, mut lines) = (String::new(), Vec::new());
    for officer in officers(as_of.known, &reader)? {
        for key in &officer.keys {
            let (after, before) = term(key, &ledger)?;
            let until = before.map(|at| format!(",valid-before=\"{}\"", stamp(at))).unwrap_or_default();
            // A line whose end is before its beginning would make the whole file unreadable.
            let never = if before.is_some_and(|before| before <= after) { "# never to be trusted: " } else { "" };
            let _ = writeln!(
                text,
                "{never}{},{} namespaces=\"{NAMESPACE}\",valid-after=\"{}\"{until} {}",
                officer.slug,
                officer.number,
                stamp(after),
                key.key.as_str()
            );
            lines.push(json!({
                "officer": officer.slug, "number": officer.number, "key": key.key.as_str(), "fingerprint": key.key.fingerprint(),
                "valid_after": after, "valid_before": before, "compromised_since": key.compromised, "entry": key.entry,
            }));
        }
    }
    if !matches!(context.format(), Format::Json | Format::Ndjson) {
        let shown = Shown::verbatim(text.clone());
        return Ok(if text.is_empty() { shown.say("no officer of this ledger has a key") } else { shown });
    }
    let mut json = as_of.answer("clearance.allowed-signers/1");
    json.insert("keys".into(), json!(lines));
    Ok(Shown::new(Document::default(), json.into(), Exit::Yes).lines(lines))
}

/// The first and the last moment at which a signature with a key counts. What an entry ends, it ends from its recording
/// on: what was signed before stays signed. From when a key may have been in other hands, its signatures prove nothing.
fn term(key: &OfficerKey, ledger: &Ledger) -> Result<(Moment, Option<Moment>), Failure> {
    let recorded = |entry: EntryNo| -> Result<Moment, Failure> {
        let missing = || Failure::new(code::INTEGRITY, format!("entry {entry} is missing"));
        Ok(ledger.entry(entry)?.ok_or_else(missing)?.recorded)
    };
    let from = key.from.max(recorded(key.entry)?);
    // The entry that gives the next key is signed with this one.
    let ended = key.ended.map(recorded).transpose()?;
    let until = key.until.map(|until| ended.map_or(until.previous(), |ended| until.max(ended)));
    // The file knows whole seconds, and a term has one at least.
    let until = until.map(|until| until.max(Moment(from.0.saturating_add(1_000_000))));
    let until = match (until, key.compromised.map(Moment::previous)) {
        (Some(until), Some(trusted)) => Some(until.min(trusted)),
        (until, trusted) => until.or(trusted),
    };
    Ok((from, until))
}

/// A moment as `ssh-keygen` reads it: whole seconds, in UTC.
fn stamp(at: Moment) -> String {
    let digits: String =
        at.to_string().chars().take("2026-06-12T21:21:00".len()).filter(char::is_ascii_digit).collect();
    format!("{digits}Z")
}
