//! `clearance check`: may this organization use this model in this context, and why.

use clap::ArgMatches;
use clearance_core::clearance::{Answer, By, Outcome, Situation, Step, TraceNode, answer};
use clearance_core::record::Reading;
use clearance_ledger::Ledger;
use serde_json::{Value as Json, json};

use super::signer::doubts;
use super::using::{About, used};
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Branch, Document, Line, Mark, Tone};
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
    shown(&situation, as_of, &ledger)
}

/// Answers and shows.
pub(super) fn shown(situation: &Situation, as_of: AsOf, ledger: &Ledger) -> Result<Shown, Failure> {
    let asked = situation.question.organization;
    let slug = typed(ledger).slug(&asked.into())?.unwrap_or_else(|| asked.to_string());
    let answer = answer(situation);
    let decisive = answer.reasons.iter().filter_map(|reason| reason.entry);
    let doubts = doubts(decisive, as_of.known, &typed(ledger))?;
    let exit = exit(answer.outcome);
    let mut document = document(&slug, situation, &answer, as_of);
    let mut json = json_of(&slug, situation, &answer, as_of);
    for doubt in &doubts {
        let text = format!("entry {} decides here{}", doubt.entry, doubt.signer.told());
        document.blocks.push(Block::Paragraph(Line::toned(Tone::Bad, "doubt: ").and(Tone::Plain, text)));
    }
    if let (false, Some(map)) = (doubts.is_empty(), json.as_object_mut()) {
        let list = doubts.iter().map(|doubt| json!({"entry": doubt.entry, "signer": doubt.signer.json()}));
        map.insert("doubts".into(), Json::Array(list.collect()));
    }
    Ok(Shown::new(document, json, exit))
}

/// How a question about one organization ends.
pub(super) const fn exit(outcome: Outcome) -> Exit {
    match outcome {
        Outcome::Cleared => Exit::Yes,
        Outcome::NotCleared | Outcome::Conditional => Exit::No,
        Outcome::Undecided => Exit::Wrong,
    }
}

fn json_of(slug: &str, situation: &Situation, answer: &Answer, as_of: AsOf) -> Json {
    let question = &situation.question;
    let mut json = as_of.answer("clearance.check/1");
    let put = json!({
        "organization": slug,
        "model": question.model,
        "context": {"surface": question.context.surface, "purpose": question.context.purpose, "person": question.context.person},
        "outcome": answer.outcome,
        "reasons": answer.reasons,
        "reading": question.reading.word(),
        "policy": answer.policy,
        "draft": situation.policy.as_ref().is_some_and(|governing| governing.entry.is_none()),
        "conditions": answer.conditions,
        "depends_on": answer.depends_on,
        "trace": answer.trace,
        "path": answer.path,
    });
    if let Json::Object(members) = put {
        json.extend(members);
    }
    Json::Object(json)
}

fn document(slug: &str, situation: &Situation, answer: &Answer, as_of: AsOf) -> Document {
    let question = &situation.question;
    let (tone, word) = match answer.outcome {
        Outcome::Cleared => (Tone::Good, "cleared"),
        Outcome::NotCleared => (Tone::Bad, "not cleared"),
        Outcome::Conditional => (Tone::Warn, "conditional"),
        Outcome::Undecided => (Tone::Warn, "undecided"),
    };
    let title = Line::toned(tone, word)
        .and(Tone::Strong, format!("  {slug}"))
        .and(Tone::Plain, " → ")
        .and(Tone::Strong, question.model.to_string());
    let mut facts = Vec::new();
    if let Some(organization) = &situation.organization {
        facts.push(("organization".to_owned(), Line::plain(organization.name.as_str())));
    }
    facts.push(("use".to_owned(), used(&question.context)));
    let reading = match question.reading {
        Reading::Implemented => "what is done",
        Reading::Ordered => "what the instruments ask",
    };
    facts.push(("reading".to_owned(), Line::plain(question.reading.word()).and(Tone::Faint, format!("  {reading}"))));
    facts.push(("moment".to_owned(), Line::plain(as_of.line())));
    if let Some(policy) = &answer.policy {
        let draft = situation.policy.as_ref().is_some_and(|governing| governing.entry.is_none());
        let mark = if draft { "  a draft, not what is in force" } else { "" };
        facts.push(("policy".to_owned(), Line::plain(policy.as_str()).and(Tone::Faint, mark)));
    }
    if !answer.conditions.is_empty() {
        facts.push(("conditions".to_owned(), Line::plain(answer.conditions.join(", "))));
    }
    if !answer.depends_on.is_empty() {
        facts.push((
            "depends on".to_owned(),
            Line::toned(Tone::Warn, answer.depends_on.iter().map(String::as_str).collect::<Vec<_>>().join(", ")),
        ));
    }
    let reasons = answer.reasons.iter().map(|reason| {
        let entry = reason.entry.map(|e| format!("  {} · entry {e}", reason.reference)).unwrap_or_default();
        (reason.code.to_owned(), Line::plain(reason.text.as_str()).and(Tone::Faint, entry))
    });
    let mut blocks = vec![
        Block::Facts(facts),
        Block::Heading("Because".into()),
        Block::Facts(reasons.collect()),
        Block::Heading("Every part".into()),
        Block::Tree(answer.trace.iter().map(branch).collect()),
    ];
    if !answer.path.is_empty() {
        blocks.push(Block::Heading("The least that would clear it".into()));
        blocks.push(Block::Facts(answer.path.iter().map(step).collect()));
    }
    Document { title: Some(title), blocks }
}

fn branch(node: &TraceNode) -> Branch {
    let mark = match (node.result, node.kind) {
        (_, "obligation" | "eligibility") => Mark::Note,
        ("held", _) => Mark::Held,
        ("failed", _) => Mark::Failed,
        _ => Mark::Unknown,
    };
    let note = node.entry.map(|entry| format!("{} · entry {entry}", node.reference));
    let mut branch = Branch::new(mark, Line::plain(node.text.as_str()));
    if let Some(note) = note {
        branch = branch.note(note.as_str());
    }
    node.children.iter().map(self::branch).fold(branch, Branch::child)
}

/// A change in words: who, and what.
pub(super) fn step(step: &Step) -> (String, Line) {
    let by = match step.by {
        By::Organization => "the organization",
        By::Officer => "an officer",
        By::Authority => "the authority",
        By::Time => "time",
        By::Nobody => "nobody",
    };
    (
        by.to_owned(),
        Line::plain(match step.change {
            "attest" => format!("attest {}", step.what),
            "state" => format!("state that {}, if it is so", step.what),
            "ask" => match step.what.split_once(' ') {
                Some((about, word)) => format!("ask with `--{about} {word}`"),
                None => format!("ask for {}", step.what),
            },
            "grant" => format!("issue a grant under {}", step.what),
            "confirm-roster" => format!("confirm that it stands on the roster of {}, by a grant", step.what),
            "resume" => format!("resume the grant under {}", step.what),
            "recertify" => format!("recertify {}", step.what),
            "wait" => format!("wait until {}", step.what),
            "reinstate" => format!("reinstate {}", step.what),
            "lift" => format!("lift {}", step.what),
            "change-policy" => format!("change what {} requires", step.what),
            "unretire" => format!("can bring {} back: its life has ended", step.what),
            _ => format!(
                "can register {} at a moment that has passed, except by recording it as effective then",
                step.what
            ),
        }),
    )
}
