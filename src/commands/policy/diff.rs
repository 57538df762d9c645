//! `clearance policy diff`: what a second version changes.

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use clap::ArgMatches;
use clearance_core::code;
use clearance_core::id::{EntryNo, ModelId, RecordKind, Subject};
use clearance_core::node::Node;
use clearance_core::policy::{
    Change, ChangeKind, Compared, Leaning, Meaning, Policy, Related, Relation, Timeline, Version, Witness, changes,
    document, impact, meaning,
};
use clearance_core::record::Reading;
use clearance_core::records::Records as _;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::{Map, Value as Json, json};

use super::super::log::Named;
use super::impact as shown;
use super::shifts;
use super::show::text;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::intake::policy;
use crate::render::document::{Block, Branch, Document, Line, Mark, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The first: an adopted version as `name/1`, or a file
    from: String,
    /// The second
    to: String,
    /// What differs by structure
    #[arg(long)]
    changes: bool,
    /// What differs in meaning
    #[arg(long)]
    meaning: bool,
    /// Whom it concerns: every registered organization that gains or loses, by name
    #[arg(long)]
    impact: bool,
}

/// One side.
struct Side {
    node: Node,
    policy: Rc<Policy>,
}

/// A file, or a version in the ledger.
fn is_file(written: &str) -> bool {
    let path = Path::new(written);
    let named = path.extension().is_some_and(|end| ["yaml", "yml", "json"].iter().any(|known| end == *known));
    written == "-" || named || written.starts_with(['.', '/']) || path.is_file()
}

fn side(written: &str, context: &Context, ledger: Option<&Ledger>) -> Result<Side, Failure> {
    let Some(ledger) = ledger.filter(|_| !is_file(written)) else {
        let read = policy::open(Path::new(written))?;
        return Ok(Side { node: read.node, policy: Rc::new(read.policy) });
    };
    let reader = typed(ledger);
    let subject = context.resolve(&reader, RecordKind::Policy, written)?;
    let versions = Timeline::read(context.as_of(ledger)?.known, &reader)?.versions;
    let version = versions.iter().find(|version| Subject::from(version.record.number) == subject);
    let Some(Version { record, .. }) = version else { return Err(unproposed(written, &subject, &reader)?) };
    // The text as it was written has the order and the lines; where it is erased, the document is all there is.
    match policy::stored(&text(record, ledger)?) {
        Some((node, policy)) => Ok(Side { node, policy: Rc::new(policy) }),
        None => {
            let node = reader.document(record.entry)?;
            Ok(Side { policy: Rc::new(document(record, &reader)?), node })
        }
    }
}

/// Both sides, or what is wrong with either.
fn sides(args: &Args, context: &Context, ledger: Option<&Ledger>) -> Result<(Side, Side), Failure> {
    let read = |written: &str, argument| side(written, context, ledger).map_err(|why| of_side(why, argument));
    match (read(&args.from, "FROM"), read(&args.to, "TO")) {
        (Ok(from), Ok(to)) => Ok((from, to)),
        (Err(mut first), Err(second)) => {
            first.mistakes.extend(second.mistakes);
            Err(first)
        }
        (Err(why), _) | (_, Err(why)) => Err(why),
    }
}

/// That a version was not proposed by the entry up to which the ledger is asked.
fn unproposed(written: &str, subject: &Subject, reader: &Reader<'_>) -> Result<Failure, Failure> {
    let versions = Timeline::read(EntryNo::MAX, reader)?.versions;
    let proposed = versions.iter().find(|version| Subject::from(version.record.number) == *subject);
    Ok(match proposed.map(|version| version.record.entry) {
        Some(entry) => Failure::new(code::UNKNOWN_REFERENCE, format!("{written} had not been proposed by then"))
            .help(format!("entry {entry} proposed it: ask with `--known-at {entry}` or later")),
        None => Failure::new(code::UNKNOWN_REFERENCE, format!("the proposal of {written} is voided"))
            .help("`clearance policy list` names the versions there are"),
    })
}

/// What is wrong with one side, beside the name of the argument where no file stands there.
fn of_side(mut failure: Failure, argument: &str) -> Failure {
    for located in failure.mistakes.iter_mut().filter(|located| located.source.is_none()) {
        located.source = Some(argument.to_owned());
        let unknown = located.mistake.code == code::UNKNOWN_REFERENCE && located.mistake.help.is_none();
        if unknown {
            let help = "a version is named as in `clearance policy list`, a file by a path such as `./next.yaml`";
            located.mistake.help = Some(help.to_owned());
        }
    }
    failure
}

/// The ledger; where two files are compared, what can be asked without one.
fn ledger_for(context: &Context, stored: bool) -> Result<Ledger, Failure> {
    context.ledger().map_err(|mut failure| {
        for located in failure.mistakes.iter_mut().filter(|l| !stored && l.mistake.code == code::NO_LEDGER) {
            let help = located.mistake.help.take().map(|help| format!("; {help}"));
            located.mistake.help = Some(format!("`--changes` and `--meaning` need none{}", help.unwrap_or_default()));
        }
        failure
    })
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let all = !args.changes && !args.meaning && !args.impact;
    let stored = [&args.from, &args.to].iter().any(|written| !is_file(written));
    // Two files need a ledger only for the question whom it concerns.
    let asked = args.impact || (all && (stored || context.globals.ledger.is_some()));
    let ledger = if stored || asked { Some(ledger_for(context, stored)?) } else { None };
    let (from, to) = sides(&args, context, ledger.as_ref())?;
    let mut json = Map::new();
    json.insert("schema".into(), json!("clearance.policy-diff/1"));
    json.insert("semantics".into(), json!(clearance_core::SEMANTICS));
    json.insert("from".into(), json!(from.policy.reference()));
    json.insert("to".into(), json!(to.policy.reference()));
    let mut blocks = Vec::new();
    if all || args.changes {
        let found = changes(&from.node, &to.node);
        json.insert("changes".into(), found.iter().map(change_json).collect());
        blocks.push(Block::Heading("Changes".into()));
        // Two drafts may bear one name.
        let (first, second) = (from.policy.reference(), to.policy.reference());
        let first = if first == second { "the first".to_owned() } else { first };
        blocks.push(changes_block(&found, &first));
    }
    let meanings = meaning(&from.policy, &to.policy);
    if all || args.meaning {
        json.insert("meaning".into(), meanings.iter().map(meaning_json).collect());
        blocks.push(Block::Heading("Meaning".into()));
        blocks.push(meaning_block(&meanings));
    }
    let mut undecided = false;
    match ledger.as_ref().filter(|_| asked) {
        Some(ledger) => {
            let as_of = context.as_of(ledger)?;
            let reader = typed(ledger);
            let compared = compared(&from.policy, &to.policy, as_of, &reader)?;
            let found = impact(compared, Reading::Implemented, (as_of.at, as_of.known), &reader)?;
            let named = Named::new(&reader);
            json.insert("impact".into(), shown::json(&found, as_of, &named)?);
            undecided = !found.undecided.is_empty();
            let heading = Line::plain("Impact").and(Tone::Faint, format!("  {}", as_of.line()));
            blocks.push(Block::Heading(heading));
            blocks.extend(shown::blocks(&found, &named)?);
        }
        None if all => {
            let text = "whom it concerns is asked of a ledger: `--ledger PATH`, or `--impact` for the default one";
            blocks.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
        }
        None => {}
    }
    let exit = if undecided || meanings.iter().any(Meaning::is_undecided) {
        Exit::Wrong
    } else if meanings.iter().all(Meaning::is_equal) {
        Exit::Yes
    } else {
        Exit::No
    };
    let title = Line::toned(Tone::Strong, from.policy.reference())
        .and(Tone::Plain, " → ")
        .and(Tone::Strong, to.policy.reference());
    Ok(Shown::new(Document { title: Some(title), blocks }, Json::Object(json), exit))
}

/// Every model that either governs, as if each were in force.
fn compared(from: &Rc<Policy>, to: &Rc<Policy>, as_of: AsOf, reader: &Reader<'_>) -> Result<Vec<Compared>, Failure> {
    let timeline = Timeline::read(as_of.known, reader)?;
    let models: BTreeSet<&ModelId> = from.models().chain(to.models()).collect();
    let mut compared = Vec::new();
    for model in models {
        let as_if = |policy| timeline.as_if(policy, model, as_of.at, reader);
        compared.push(Compared { model: model.clone(), from: as_if(from)?, to: as_if(to)? });
    }
    Ok(compared)
}

fn change_json(change: &Change) -> Json {
    json!({
        "path": change.path, "kind": change.kind.word(), "from": change.from, "to": change.to, "line": change.place.line,
        "line_of": if change.kind == ChangeKind::Removed { "from" } else { "to" },
    })
}

fn changes_block(found: &[Change], first: &str) -> Block {
    if found.is_empty() {
        return Block::Paragraph("nothing differs by structure".into());
    }
    Block::Tree(found.iter().map(|change| change_branch(change, first)).collect())
}

/// What was removed stands in the first document, and says so; all else in the second.
fn change_branch(change: &Change, first: &str) -> Branch {
    let whole =
        |sign: &str, tone, json: &Json| Branch::new(Mark::Note, Line::toned(tone, format!("{sign} {}", value(json))));
    let node = Branch::new(Mark::Note, Line::toned(Tone::Strong, change.path.as_str()));
    let line = match (change.place.is_known(), change.kind) {
        (false, _) => String::new(),
        (true, ChangeKind::Removed) => format!(" · line {} of {first}", change.place.line),
        (true, _) => format!(" · line {}", change.place.line),
    };
    let node = node.note(format!("{}{line}", change.kind.word()));
    match (change.kind, &change.from, &change.to) {
        (ChangeKind::Added, _, to) => node.child(whole("+", Tone::Good, to)),
        (ChangeKind::Removed, from, _) => node.child(whole("-", Tone::Bad, from)),
        (ChangeKind::Moved, from, _) => node.child(Branch::new(Mark::Note, format!("was {}", value(from)))),
        // Of lists, what came and what went.
        (ChangeKind::Changed, Json::Array(from), Json::Array(to)) => {
            let gone = from.iter().filter(|item| !to.contains(item)).map(|item| whole("-", Tone::Bad, item));
            let come = to.iter().filter(|item| !from.contains(item)).map(|item| whole("+", Tone::Good, item));
            gone.chain(come).fold(node, Branch::child)
        }
        (ChangeKind::Changed, from, to) => {
            let text = Line::toned(Tone::Bad, value(from)).and(Tone::Plain, " → ").and(Tone::Good, value(to));
            node.child(Branch::new(Mark::Note, text))
        }
    }
}

/// A value as a policy would be written in one line.
pub(super) fn value(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Json::Object(members) => {
            format!("{{{}}}", members.iter().map(|(k, v)| format!("{k}: {}", value(v))).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn meaning_json(meaning: &Meaning) -> Json {
    let tiers = (meaning.tier.as_str(), meaning.from_tier.as_deref());
    json!({
        "tier": meaning.tier,
        "model": meaning.model,
        "eligible": related_json(&meaning.eligible),
        "requires": related_json(&meaning.requires),
        "terms": Leaning::of(&meaning.terms).word(),
        "terms_changes": shifts::json(&meaning.terms, tiers),
        "review": Leaning::of(&meaning.review).word(),
        "review_changes": shifts::json(&meaning.review, tiers),
    })
}

fn related_json(related: &Related) -> Json {
    let witness = |witness: &Option<Witness>| {
        witness.as_ref().map(|w| json!({"organization": w.organization, "context": w.context}))
    };
    json!({
        "relation": related.relation.word(),
        "gains": related.gains,
        "losses": related.losses,
        "whole": related.whole,
        "witness": {"gained": witness(&related.gained), "lost": witness(&related.lost)},
    })
}

fn meaning_block(meanings: &[Meaning]) -> Block {
    Block::Tree(meanings.iter().map(model_branch).collect())
}

fn model_branch(meaning: &Meaning) -> Branch {
    let mark = if meaning.is_equal() { Mark::Held } else { Mark::Note };
    let tier = match &meaning.from_tier {
        Some(from) => format!("tier {from} → {}", meaning.tier),
        None => format!("tier {}", meaning.tier),
    };
    let mut branch = Branch::new(mark, Line::toned(Tone::Strong, meaning.model.to_string())).note(tier);
    for (name, related) in [("eligible", &meaning.eligible), ("requires", &meaning.requires)] {
        branch = branch.child(related_branch(name, related));
    }
    for (name, shifts) in [("terms", &meaning.terms), ("review", &meaning.review)] {
        let mark = if shifts.is_empty() { Mark::Held } else { Mark::Note };
        let node = Branch::new(mark, format!("{name}: {}", Leaning::of(shifts).word()));
        branch = branch.child(shifts.iter().map(shifts::branch).fold(node, Branch::child));
    }
    branch
}

/// A witness as a test would state it.
fn example(witness: &Witness) -> String {
    let organization = value(&json!(witness.organization));
    if witness.context.is_empty() {
        return organization;
    }
    format!("{organization} for {}", value(&json!(witness.context)))
}

fn related_branch(name: &str, related: &Related) -> Branch {
    let mark = match related.relation {
        Relation::Equal => Mark::Held,
        Relation::Undecided => Mark::Unknown,
        _ => Mark::Note,
    };
    let mut branch = Branch::new(mark, format!("{name}: {}", related.relation.word()));
    let sides = [
        ("gains", Mark::Held, &related.gains, &related.gained),
        ("loses", Mark::Failed, &related.losses, &related.lost),
    ];
    for (verb, mark, clauses, witness) in sides {
        for clause in clauses {
            branch = branch.child(Branch::new(mark, format!("{verb}: {clause}")));
        }
        if let Some(witness) = witness {
            let text = Line::toned(Tone::Faint, format!("for one, who {verb}: {}", example(witness)));
            branch = branch.child(Branch::new(Mark::Note, text));
        }
    }
    if !related.whole {
        branch = branch.child(Branch::new(Mark::Unknown, "and more, which is left out here"));
    }
    branch
}
