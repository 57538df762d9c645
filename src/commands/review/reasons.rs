//! `clearance review reasons`: the statement of reasons of a decision, made from the trace as it stood when it was made:
//! what failed, what was looked at, what would change the answer, how to appeal.

use clap::ArgMatches;
use clearance_core::act::Act;
use clearance_core::act::review::Outcome;
use clearance_core::clause::decide;
use clearance_core::clearance::{self, Context as Use, Question, Situation, TraceNode};
use clearance_core::code;
use clearance_core::id::{EntryNo, RecordKind, ReviewNo, Subject};
use clearance_core::policy::Timeline;
use clearance_core::record::{Decision, Organization, Reading, Review};
use clearance_core::records::Records as _;
use clearance_core::review::Standing;
use clearance_core::time::Moment;
use clearance_ledger::Ledger;
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use super::super::log::Named;
use crate::context::{AsOf, Context, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The review
    #[arg(value_name = "REVIEW")]
    review: String,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let reader = typed(&ledger);
    let subject = context.resolve(&reader, RecordKind::Review, &args.review)?;
    let number = ReviewNo::try_from(&subject).map_err(|()| Failure::new(code::UNKNOWN_REFERENCE, "no review"))?;
    let undecided = || {
        Failure::new(code::CONFLICT, format!("{number} is not decided, so there are no reasons to state"))
            .help(format!("`clearance show {number}` says how it stands"))
    };
    let (review, standing) = super::at(number, as_of, &reader)?.ok_or_else(undecided)?;
    let decided = review.decision().cloned();
    if decided.is_none() && !standing.is_deemed_refused() {
        return Err(undecided());
    }
    let stated = Stated::gather(&review, &standing, decided, as_of, &ledger, &reader)?;
    stated.shown(as_of)
}

/// Everything a statement says.
struct Stated<'r> {
    review: &'r Review,
    standing: &'r Standing,
    decision: Option<Decision>,
    named: Named<'r>,
    name: String,
    /// The rules of the policy as they came out, each with its trace.
    clauses: Vec<(String, String, Mark)>,
    trace: Vec<TraceNode>,
    evidence: Vec<(String, String)>,
    grounds: Vec<(String, String)>,
    path: Vec<clearance::Step>,
}

impl<'r> Stated<'r> {
    fn gather(
        review: &'r Review,
        standing: &'r Standing,
        decision: Option<Decision>,
        as_of: AsOf,
        ledger: &Ledger,
        reader: &'r Reader<'r>,
    ) -> Result<Self, Failure> {
        let named = Named::new(reader);
        let (at, known) = match (&decision, standing.clock.deadline) {
            (Some(decision), _) => (decision.at, decision.entry),
            (None, Some(deadline)) => (deadline, as_of.known),
            (None, None) => (as_of.at, as_of.known),
        };
        let mut stated = Self {
            review,
            standing,
            name: review.model.to_string(),
            clauses: Vec::new(),
            trace: Vec::new(),
            evidence: Vec::new(),
            grounds: Vec::new(),
            path: Vec::new(),
            decision,
            named,
        };
        stated.votes(ledger)?;
        if let Some(organization) = review.organization {
            let rows = reader.rows(clearance_core::act::Table::Organization, &organization.into(), known)?;
            let record = Organization::fold(&rows, at, &mut Vec::new());
            stated.name = match record {
                Some(record) => record.name,
                None => stated.named.name(&Subject::from(organization))?,
            };
            let context = asked(review);
            let question = Question {
                organization,
                model: review.model.clone(),
                context,
                at,
                known,
                reading: Reading::Implemented,
            };
            stated.rules(question, known, reader)?;
        }
        Ok(stated)
    }

    /// What the voters said and looked at.
    fn votes(&mut self, ledger: &Ledger) -> Result<(), Failure> {
        let counted: Vec<EntryNo> = self.decision.iter().flat_map(|d| d.votes.clone()).collect();
        let round = self.review.round();
        for vote in round.votes.iter().filter(|vote| counted.is_empty() || counted.contains(&vote.entry)) {
            let Some(entry) = ledger.entry(vote.entry)? else { continue };
            let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
            if let Some(reason) = accepted.common.reason {
                let cites = vote.cites.iter().cloned().collect::<Vec<_>>().join(", ");
                self.grounds.push((if cites.is_empty() { "—".to_owned() } else { cites }, reason.0));
            }
            for text in accepted.common.evidence.map(|texts| texts.0).unwrap_or_default() {
                self.evidence.push((text, format!("entry {}", vote.entry)));
            }
        }
        if let Some(decision) = &self.decision
            && let Some(entry) = ledger.entry(decision.entry)?
            && let Act::ReviewDecide(act) = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?.act
            && let (Some(code), Some(words)) = (act.departs(), act.distinguished())
        {
            self.grounds.push((format!("departs: {}", code.0), words.0.clone()));
        }
        Ok(())
    }

    /// The rules under which the review was completed, as they come out for the applicant, and what would clear it.
    fn rules(&mut self, question: Question, known: EntryNo, reader: &Reader<'_>) -> Result<(), Failure> {
        let timeline = Timeline::read(known, reader)?;
        let governing = timeline.governing(&question.model, question.at, reader)?;
        let situation = Situation::under(question, governing.clone(), reader)?;
        for held in &situation.attestations {
            let issued = held.issued.map(|at| format!(", issued {}", at.date())).unwrap_or_default();
            let lapsed = if held.holds(situation.question.at) { "" } else { ", lapsed" };
            self.evidence.push((format!("attestation {}{issued}{lapsed}", held.kind), format!("entry {}", held.entry)));
        }
        if let Some(governing) = governing
            && let Some(tier) = governing.policy.tier(&self.review.model)
        {
            let facts = situation.facts_under(&situation.facts(), &governing.policy);
            let mark = |formula| match decide(&formula, &facts).truth {
                clearance_core::clause::Truth::True => Mark::Held,
                clearance_core::clause::Truth::False => Mark::Failed,
                clearance_core::clause::Truth::Unknown | clearance_core::clause::Truth::Undecided => Mark::Unknown,
            };
            for rule in &tier.rules {
                self.clauses.push((format!("rule {}", rule.id), rule.when.sentence(), mark(rule.when.formula(&facts))));
            }
            let requires = mark(tier.requires.formula(&facts));
            self.clauses.push(("requires".into(), tier.requires.sentence(), requires));
        }
        let answer = clearance::answer(&situation);
        self.trace = answer.trace;
        self.path = clearance::path(&situation);
        Ok(())
    }

    fn shown(&self, as_of: AsOf) -> Result<Shown, Failure> {
        let outcome = self.decision.as_ref().map_or("deemed refused", |decision| decision.outcome.word());
        let mut json = as_of.answer("clearance.statement-of-reasons/1");
        let clauses: Vec<Json> = self
            .clauses
            .iter()
            .map(|(name, text, mark)| json!({"clause": name, "text": text, "result": word(*mark)}))
            .collect();
        let evidence: Vec<Json> =
            self.evidence.iter().map(|(what, from)| json!({"what": what, "from": from})).collect();
        let grounds: Vec<Json> =
            self.grounds.iter().map(|(cites, text)| json!({"cites": cites, "text": text})).collect();
        for (name, value) in [
            ("review", json!(self.review.number)),
            ("organization", json!(self.organization()?)),
            ("model", json!(self.review.model)),
            ("outcome", json!(outcome)),
            ("decided", json!(self.decision.as_ref().map(|decision| decision.at))),
            ("entry", json!(self.decision.as_ref().map(|decision| decision.entry))),
            ("policy", json!(self.review.completed.as_ref().and_then(|done| done.policy.clone()))),
            ("agreement", json!(self.decision.as_ref().map(|decision| decision.agreement.word()))),
            ("clauses", Json::Array(clauses)),
            ("grounds", Json::Array(grounds)),
            ("evidence", Json::Array(evidence)),
            ("path", json!(self.path)),
            ("appeal_until", json!(self.appeal_until())),
            ("appeal", json!(self.appeal())),
        ] {
            json.insert(name.into(), value);
        }
        Ok(Shown::new(self.document(outcome)?, Json::Object(json), Exit::Yes))
    }

    fn organization(&self) -> Result<Option<String>, Failure> {
        self.review.organization.map(|number| self.named.name(&Subject::from(number))).transpose()
    }

    fn document(&self, outcome: &str) -> Result<Document, Failure> {
        let mut facts = vec![("concerning".to_owned(), Line::plain(self.name.as_str()))];
        facts.push(("model".to_owned(), Line::plain(self.review.model.to_string())));
        facts.push(("asked for".to_owned(), Line::plain(super::sentence(&self.review.asks))));
        facts.push(("submitted".to_owned(), Line::plain(self.review.submitted.readable())));
        if let Some(completed) = &self.review.completed {
            facts.push(("complete".to_owned(), Line::plain(completed.at.readable())));
        }
        let tone = if outcome == "approved" { Tone::Good } else { Tone::Bad };
        facts.push(("outcome".to_owned(), Line::toned(tone, outcome)));
        match &self.decision {
            Some(decision) => {
                facts.push((
                    "decided".to_owned(),
                    Line::plain(format!("{} (entry {})", decision.at.readable(), decision.entry)),
                ));
                if decision.outcome == Outcome::Approved && self.review.organization.is_some() {
                    facts.push(("granted".to_owned(), Line::plain(super::sentence(&decision.content))));
                }
            }
            None => {
                let end = self.standing.clock.deadline.map(Moment::readable_end).unwrap_or_default();
                facts.push(("since".to_owned(), Line::plain(format!("{end}, as nobody decided in time"))));
            }
        }
        let mut blocks = vec![Block::Facts(facts)];
        let rules = self.review.completed.as_ref().and_then(|done| done.policy.clone());
        if let (Some(rules), false) = (rules, self.clauses.is_empty()) {
            blocks.push(Block::Heading(Line::plain(format!("The rules of {rules}"))));
            let branch = |(name, text, mark): &(String, String, Mark)| Branch {
                mark: *mark,
                text: Line::toned(Tone::Strong, name.as_str()).and(Tone::Plain, format!(": {text}")),
                note: None,
                children: Vec::new(),
            };
            blocks.push(Block::Tree(self.clauses.iter().map(branch).collect()));
        }
        blocks.extend(pairs("Why", ("rests on", "because"), &self.grounds));
        blocks.extend(pairs("What was looked at", ("evidence", "recorded by"), &self.evidence));
        if !self.path.is_empty() && outcome != "approved" {
            blocks.push(Block::Heading("What would change the answer".into()));
            blocks.push(Block::Facts(self.path.iter().map(super::super::check::step).collect()));
        }
        if outcome != "approved" {
            blocks.push(Block::Heading("How to appeal".into()));
            blocks.push(Block::Paragraph(Line::plain(self.appeal())));
        }
        let title =
            Line::toned(Tone::Strong, "Statement of reasons").and(Tone::Plain, format!("  {}", self.review.number));
        Ok(Document { title: Some(title), blocks })
    }

    /// Until when the applicant can appeal, where that has begun to run.
    fn appeal_until(&self) -> Option<Moment> {
        let days = self.standing.rules.as_ref().and_then(|rules| rules.review.appeal_within)?;
        let (told, _) = self.decision.as_ref()?.notified?;
        Some(told.plus_days(i64::from(days)))
    }

    fn appeal(&self) -> String {
        let who = "It is decided by officers who had no part in this decision.";
        if self.review.rounds.len() > 1 {
            return "This decision was made on appeal. It is not appealed again.".to_owned();
        }
        let days = self.standing.rules.as_ref().and_then(|rules| rules.review.appeal_within);
        match (self.appeal_until(), days) {
            (Some(end), _) => format!("The applicant may appeal until {}, stating its grounds. {who}", end.readable()),
            (None, Some(days)) => {
                format!(
                    "The applicant may appeal, stating its grounds, within {days} days of being told of this decision. {who}"
                )
            }
            (None, None) => format!("The applicant may appeal, stating its grounds. {who}"),
        }
    }
}

fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Held => "held",
        Mark::Failed => "failed",
        Mark::Unknown => "unknown",
        Mark::Note => "note",
    }
}

/// A use that the application asks for; what it asks several of is left open.
fn asked(review: &Review) -> Use {
    let only = |set: Option<&std::collections::BTreeSet<String>>| match set {
        Some(set) if set.len() == 1 => set.first().cloned(),
        _ => None,
    };
    let asks = &review.asks;
    Use {
        surface: only(asks.surfaces.as_ref().map(|s| &s.0)),
        purpose: only(asks.purposes.as_ref().map(|p| &p.0)),
        person: only(asks.persons.as_ref().map(|p| &p.0)),
    }
}

fn pairs(heading: &str, (first, second): (&str, &str), rows: &[(String, String)]) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new([Column::text(first), Column::text(second)]);
    table.rows = rows.iter().map(|(a, b)| vec![Line::plain(a.as_str()), Line::plain(b.as_str())]).collect();
    vec![Block::Heading(Line::plain(heading)), Block::Table(table)]
}
