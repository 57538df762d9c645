//! `clearance review`: how a review is shown, and the verbs that are no acts. Its life is made of acts and runs on their
//! road.

pub(super) mod queue;
mod reasons;

use clap::{ArgMatches, Args as _, Command};
use clearance_core::act::Table;
use clearance_core::act::review::Asks;
use clearance_core::id::{OfficerNo, ReviewNo, Subject};
use clearance_core::policy::Timeline;
use clearance_core::record::{Decision, Review, Round};
use clearance_core::records::Records as _;
use clearance_core::review::Standing;
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Reader;
use serde_json::{Map, Value as Json, json};

use super::log::Named;
use crate::context::{AsOf, Context};
use crate::error::Failure;
use crate::render::document::{Block, Column, Line, Table as Grid};
use crate::shown::Shown;

/// Adds the verbs to the noun.
pub(super) fn verbs(command: Command) -> Command {
    let reasons = reasons::Args::augment_args(Command::new("reasons"));
    command.subcommand(reasons.about("The statement of reasons of a decision, fit to send to the applicant"))
}

/// Runs one of them; `None`: it is another's.
pub(super) fn run(matches: &ArgMatches, context: &Context) -> Option<Result<Shown, Failure>> {
    match matches.subcommand()? {
        ("reasons", args) => Some(reasons::run(args, context)),
        _ => None,
    }
}

/// A review at (T, K) with how it stands; absent before it was opened.
pub(super) fn at(number: ReviewNo, as_of: AsOf, reader: &Reader<'_>) -> Result<Option<(Review, Standing)>, Failure> {
    let rows = reader.rows(Table::Review, &number.into(), as_of.known)?;
    let Some(review) = Review::fold(&rows, as_of.at, &mut Vec::new()) else { return Ok(None) };
    let timeline = Timeline::read(as_of.known, reader)?;
    let standing = Standing::of(&review, as_of.at, &timeline, reader)?;
    Ok(Some((review, standing)))
}

/// What a review is, member by member.
pub(super) fn state(review: &Review, standing: &Standing, named: &Named<'_>) -> Result<Map<String, Json>, Failure> {
    let officers = |set: &mut dyn Iterator<Item = OfficerNo>| {
        set.map(|officer| named.name(&officer.into())).collect::<Result<Vec<_>, _>>()
    };
    let clock = &standing.clock;
    let completed = review.completed.as_ref();
    let waiting = review.holds.last().filter(|hold| hold.until.is_none()).map(|hold| hold.waiting_for.word());
    let rounds = review.rounds.iter().map(|round| of_round(round, named)).collect::<Result<Vec<_>, _>>()?;
    let holds: Vec<Json> = review
        .holds
        .iter()
        .map(|hold| json!({"from": hold.from, "until": hold.until, "waiting_for": hold.waiting_for.word(), "entry": hold.entry}))
        .collect();
    Ok(super::show::object(json!({
        "organization": review.organization.map(|number| named.name(&Subject::from(number))).transpose()?,
        "model": review.model,
        "status": standing.word,
        "restorations": review.restorations,
        "asks": review.asks.members(),
        "submitted": review.submitted,
        "opened_by": named.name(&review.opener.into())?,
        "completed": completed.map(|done| done.at),
        "policy": completed.and_then(|done| done.policy.clone()),
        "tier": completed.and_then(|done| done.tier.clone()),
        "predicted": completed.map(|done| done.prediction.word()),
        "deadline": clock.deadline,
        "overdue": clock.overdue.then_some(true),
        "days_counted": clock.counted,
        "days_allowed": clock.allowed.map(|within| within.text()),
        "elapsed_seconds": clock.started.map(|_| clock.elapsed / 1_000_000),
        "consumed_seconds": clock.started.map(|_| clock.consumed() / 1_000_000),
        "waiting_for": waiting,
        "holds": holds,
        "assigned": officers(&mut review.assigned.iter().copied())?,
        "recused": officers(&mut review.recused.iter().copied())?,
        "rounds": rounds,
        "withdrawn": review.withdrawn.map(|(at, _)| at),
    })))
}

fn of_round(round: &Round, named: &Named<'_>) -> Result<Json, Failure> {
    let votes = round
        .votes
        .iter()
        .map(|vote| {
            Ok(Json::Object(super::show::object(json!({
                "officer": named.name(&vote.officer.into())?,
                "recommends": vote.recommends.word(),
                "cites": vote.cites,
                "gives": Some(vote.content.members()).filter(|_| vote.recommends.word() == "approve"),
                "at": vote.at,
                "entry": vote.entry,
            }))))
        })
        .collect::<Result<Vec<_>, Failure>>()?;
    let decision = round.decision.as_ref().map(|decision| of_decision(decision, named)).transpose()?;
    Ok(Json::Object(super::show::object(json!({
        "appealed": round.appealed.map(|(at, _)| at),
        "votes": votes,
        "decision": decision,
    }))))
}

fn of_decision(decision: &Decision, named: &Named<'_>) -> Result<Json, Failure> {
    Ok(Json::Object(super::show::object(json!({
        "outcome": decision.outcome.word(),
        "gives": decision.content.members(),
        "decided_by": named.name(&decision.officer.into())?,
        "at": decision.at,
        "entry": decision.entry,
        "votes": decision.votes,
        "policy": decision.policy,
        "agreement": decision.agreement.word(),
        "departs": decision.departs,
        "notified": decision.notified.map(|(at, _)| at),
    }))))
}

/// What is asked or given, in a sentence.
pub(super) fn sentence(asks: &Asks) -> String {
    Some(asks.sentence()).filter(|text| !text.is_empty()).unwrap_or_else(|| "everything the restoration covers".into())
}

/// How long something took, in days and hours.
pub(super) fn duration(seconds: i64) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds % 86_400 / 3_600, seconds % 3_600 / 60);
    match (days, hours) {
        (0, 0) => format!("{minutes} min"),
        (0, _) => format!("{hours} h {minutes} min"),
        _ => format!("{days} d {hours} h"),
    }
}

/// The votes, decisions and holds of a review, as tables.
pub(super) fn blocks(state: Option<&Map<String, Json>>) -> Vec<Block> {
    let list = |key: &str| state.and_then(|state| state.get(key)).and_then(Json::as_array).cloned().unwrap_or_default();
    let mut blocks = Vec::new();
    let rounds = list("rounds");
    for (index, round) in rounds.iter().enumerate() {
        let name = if index == 0 { "Votes" } else { "Votes on the appeal" };
        let votes = round.get("votes").and_then(Json::as_array).cloned().unwrap_or_default();
        if !votes.is_empty() {
            blocks.push(Block::Heading(Line::plain(name)));
            blocks.push(table(&votes, &["entry", "at", "officer", "recommends", "cites", "gives"]));
        }
        if let Some(decision) = round.get("decision") {
            blocks.push(Block::Heading("Decision".into()));
            let members =
                ["outcome", "gives", "decided_by", "at", "votes", "policy", "agreement", "departs", "notified"];
            let told = members.into_iter().filter_map(|key| decision.get(key).map(|value| (key, cell(key, value))));
            blocks.push(Block::Facts(told.map(|(key, text)| (key.replace('_', " "), Line::plain(text))).collect()));
        }
    }
    let holds = list("holds");
    if !holds.is_empty() {
        blocks.push(Block::Heading("Holds".into()));
        blocks.push(table(&holds, &["entry", "from", "until", "waiting_for"]));
    }
    blocks
}

fn table(rows: &[Json], columns: &[&str]) -> Block {
    let of = |column: &&str| match *column {
        "entry" => Column::number("entry"),
        "gives" | "cites" => Column::text(*column),
        other => Column::whole(other.replace('_', "-")),
    };
    let mut table = Grid::new(columns.iter().map(of));
    let cells =
        |row: &Json| columns.iter().map(|c| Line::plain(row.get(*c).map_or("—".into(), |v| cell(c, v)))).collect();
    table.rows = rows.iter().map(cells).collect();
    Block::Table(table)
}

fn cell(key: &str, value: &Json) -> String {
    match value.as_str().and_then(|text| Moment::parse_rfc3339(text).ok()) {
        Some(at) if matches!(key, "at" | "from" | "until" | "notified") => at.readable(),
        _ => super::show::plain(value),
    }
}
