//! `clearance policy show`: a version as it was proposed, in a few lines or byte for byte.

use clap::ArgMatches;
use clearance_core::act::Act;
use clearance_core::code;
use clearance_core::id::RecordKind;
use clearance_core::policy::{Tier, Timeline, document};
use clearance_core::record;
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use super::super::show::policy_status;
use crate::context::{Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Document, Line, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The version, as `name/2`
    #[arg(value_name = "POLICY")]
    policy: String,
    /// Its text, byte for byte, and nothing else
    #[arg(long)]
    text: bool,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let subject = context.resolve(&reader, RecordKind::Policy, &args.policy)?;
    let versions = Timeline::read(as_of.known, &reader)?.versions;
    let Some(version) = versions.iter().find(|v| clearance_core::id::Subject::from(v.record.number) == subject) else {
        let message = format!("{} had not been proposed, or its proposal is voided", args.policy);
        return Err(Failure::new(code::UNKNOWN_REFERENCE, message));
    };
    let record = &version.record;
    let text = text(record, &ledger)?;
    if args.text {
        return Ok(Shown::verbatim(text));
    }
    let policy = document(record, &reader)?;
    let status = policy_status(version, as_of.at);
    let mut json = as_of.answer("clearance.policy/1");
    for (name, value) in [
        ("policy", json!(record.reference())),
        ("status", json!(status)),
        ("from", json!(version.from)),
        ("until", json!(version.until)),
        ("digest", json!(record.digest)),
        ("proposed_by", json!(record.entry)),
        ("approved_by", json!(record.approvals)),
        ("adopted_by", json!(record.adopted.map(|(_, entry)| entry))),
        ("retired_by", json!(record.retired.map(|(_, entry)| entry))),
        ("text", json!(text)),
    ] {
        json.insert(name.into(), value);
    }
    let title = Line::toned(Tone::Strong, record.reference())
        .and(Tone::Plain, format!("  {status}"))
        .and(Tone::Faint, format!("  {}", as_of.line()));
    let span = match (version.from, version.until) {
        (None, _) => "never adopted".to_owned(),
        (Some(from), None) => format!("from {}", from.readable()),
        (Some(from), Some(until)) => format!("from {} to {}", from.readable(), until.readable()),
    };
    let mut facts = vec![("in force".to_owned(), Line::plain(span))];
    if let Some(about) = &policy.about {
        facts.insert(0, ("about".to_owned(), Line::plain(about.as_str())));
    }
    facts.push(("digest".to_owned(), Line::toned(Tone::Faint, record.digest.as_str())));
    let mut blocks = vec![Block::Facts(facts)];
    for tier in &policy.tiers {
        blocks.push(Block::Heading(Line::plain(tier.name.as_str())));
        blocks.push(Block::Facts(tier_facts(tier)));
    }
    blocks.push(Block::Paragraph(Line::toned(Tone::Faint, "`--text` writes it byte for byte")));
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), Exit::Yes))
}

/// The text of a version, byte for byte; empty if it was erased.
pub(super) fn text(record: &record::Policy, ledger: &Ledger) -> Result<String, Failure> {
    let entry = ledger.entry(record.entry)?.ok_or_else(|| Failure::new(code::INTEGRITY, "its entry is missing"))?;
    let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
    Ok(match accepted.act {
        Act::PolicyPropose(act) => act.text().0.clone().unwrap_or_default(),
        _ => String::new(),
    })
}

/// A tier in words.
fn tier_facts(tier: &Tier) -> Vec<(String, Line)> {
    let joined = |words: &mut dyn Iterator<Item = String>| words.collect::<Vec<_>>().join(", ");
    let mut facts = vec![("models".to_owned(), Line::plain(joined(&mut tier.models.iter().map(ToString::to_string))))];
    for rule in &tier.rules {
        facts.push((format!("rule {}", rule.id), Line::plain(rule.when.sentence())));
    }
    facts.push(("requires".to_owned(), Line::plain(tier.requires.sentence())));
    let terms = &tier.terms;
    let surfaces = terms.surfaces.as_ref().map(|s| format!("surfaces {}", joined(&mut s.iter().cloned())));
    let longest = terms.longest.map(|days| format!("at most {days} days"));
    let conditions = Some(&terms.conditions).filter(|c| !c.is_empty());
    let conditions = conditions.map(|c| format!("conditions {}", joined(&mut c.iter().cloned())));
    let terms: Vec<String> = [surfaces, longest, conditions].into_iter().flatten().collect();
    if !terms.is_empty() {
        facts.push(("terms".to_owned(), Line::plain(terms.join("; "))));
    }
    if let Some(review) = &tier.review {
        let within = review.decide_within.map(|within| format!("within {}", within.text()));
        let votes = Some(format!("approvals {}", review.approvals));
        let roles = Some(&review.roles).filter(|roles| !roles.is_empty());
        let roles = roles.map(|roles| format!("of {}", joined(&mut roles.iter().cloned())));
        let overdue = review.decide_within.map(|_| format!("then {}", review.on_overdue.word()));
        let parts: Vec<String> = [votes, roles, within, overdue].into_iter().flatten().collect();
        facts.push(("review".to_owned(), Line::plain(parts.join(", "))));
    }
    facts
}
