//! The reviews of a period: how many came in and went out, who still waits, how long decisions took, who held the clocks,
//! what is overdue and what follows, and which decisions depart from what the rules said.
//!
//! Every decision is measured at its own moment, by the clock of the round it ended, so that what happened later to the
//! same review changes nothing in it.

mod json;
mod show;

use std::collections::BTreeMap;

use clearance_core::act::Table as Rows;
use clearance_core::act::review::{Agreement, Outcome};
use clearance_core::finding::Period;
use clearance_core::id::{EntryNo, OfficerNo, OrganizationNo, Subject};
use clearance_core::policy::Timeline;
use clearance_core::record::{Organization, Review};
use clearance_core::records::{Records as _, Row};
use clearance_core::review::Standing;
use clearance_core::statistics::{Spread, Step, Wait, half, survival};
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Reader;
use serde_json::Value as Json;

use crate::context::AsOf;
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::Named;
use crate::shown::Shown;

/// From how many decided reviews on a curve is drawn.
const CURVE_FROM: usize = 20;

/// How many of those that have waited longest are listed.
const OLDEST: usize = 10;

/// The ages of the backlog: up to so many days each; what is older stands last.
const AGES: [i64; 5] = [7, 14, 30, 60, 90];

const DAY: i64 = 86_400_000_000;

/// Elapsed and consumed times by the name of what they were about.
type Times = BTreeMap<String, (Spread, Spread)>;

/// The reviews of a period, as of its last moment.
pub(crate) fn reviews(reader: &Reader<'_>, as_of: AsOf, period: Period) -> Result<Shown, Failure> {
    let report = Report::read(reader, as_of, period)?;
    Ok(Shown::new(report.document()?, Json::Object(report.json()?), Exit::Yes))
}

/// What came in and went out.
#[derive(Debug, Default)]
struct Flow {
    /// Waiting when the period began.
    before: u64,
    submitted: u64,
    appealed: u64,
    completed: u64,
    decided: BTreeMap<&'static str, u64>,
    deemed: u64,
    withdrawn: u64,
    /// Waiting when it ended.
    after: u64,
}

/// A decision of the period, measured when it was made.
#[derive(Debug)]
struct Decided {
    review: Subject,
    entry: EntryNo,
    at: Moment,
    organization: Option<OrganizationNo>,
    model: String,
    tier: String,
    outcome: Outcome,
    officer: OfficerNo,
    elapsed: i64,
    consumed: i64,
    late: bool,
    /// What distinguishes the case, where the decision departs from the rule.
    departs: Option<String>,
    country: String,
    sectors: Vec<String>,
}

/// A review that waits.
#[derive(Debug)]
struct Waiting {
    review: Subject,
    organization: Option<OrganizationNo>,
    model: String,
    submitted: Moment,
    word: &'static str,
    /// Who is waited for, while the clock stands still.
    waiting_for: Option<&'static str>,
    deadline: Option<Moment>,
    overdue: bool,
    /// What follows where nobody decides in time.
    follows: Option<&'static str>,
}

/// Who held clocks.
#[derive(Debug, Default)]
struct Held {
    holds: u64,
    still: u64,
    time: i64,
    longest: i64,
}

/// How long waits last, or why it is not said.
enum Curve {
    Drawn { steps: Vec<Step>, pending: Vec<i64>, half: Option<i64> },
    TooFew,
}

struct Report<'r> {
    as_of: AsOf,
    period: Period,
    flow: Flow,
    decided: Vec<Decided>,
    /// In order of submission.
    waiting: Vec<Waiting>,
    held: BTreeMap<&'static str, Held>,
    waits: Vec<Wait>,
    curve: Curve,
    named: Named<'r>,
}

/// What is read of one review.
struct Case<'r> {
    reader: &'r Reader<'r>,
    timeline: &'r Timeline,
    known: EntryNo,
    rows: Vec<Row>,
}

impl Case<'_> {
    /// The review with how it stands at a moment.
    fn at(&self, at: Moment) -> Result<Option<(Review, Standing)>, Failure> {
        let Some(review) = Review::fold(&self.rows, at, &mut Vec::new()) else { return Ok(None) };
        let standing = Standing::of(&review, at, self.timeline, self.reader)?;
        Ok(Some((review, standing)))
    }

    /// Whether it waits at a moment: pending, and silence has not become a refusal.
    fn waits(&self, at: Moment) -> Result<bool, Failure> {
        Ok(self.at(at)?.is_some_and(|(review, standing)| review.state().is_pending() && !standing.is_deemed_refused()))
    }
}

impl<'r> Report<'r> {
    fn read(reader: &'r Reader<'r>, as_of: AsOf, period: Period) -> Result<Self, Failure> {
        let timeline = Timeline::read(as_of.known, reader)?;
        let mut report = Self {
            as_of,
            period,
            flow: Flow::default(),
            decided: Vec::new(),
            waiting: Vec::new(),
            held: BTreeMap::new(),
            waits: Vec::new(),
            curve: Curve::TooFew,
            named: Named::new(reader),
        };
        for number in reader.reviews_of(None)? {
            let rows = reader.rows(Rows::Review, &number.into(), as_of.known)?;
            let case = Case { reader, timeline: &timeline, known: as_of.known, rows };
            if let Some((review, standing)) = case.at(period.last)? {
                report.add(&case, &review, &standing)?;
            }
        }
        report.waiting.sort_by(|a, b| (a.submitted, &a.review).cmp(&(b.submitted, &b.review)));
        report.decided.sort_by_key(|decided| decided.entry);
        report.draw();
        Ok(report)
    }

    fn add(&mut self, case: &Case<'_>, review: &Review, standing: &Standing) -> Result<(), Failure> {
        let period = self.period;
        let within = |at: Moment| at >= period.from && at <= period.last;
        if case.waits(period.from.previous())? {
            self.flow.before += 1;
        }
        if within(review.submitted) {
            self.flow.submitted += 1;
        }
        if review.completed.as_ref().is_some_and(|done| within(done.at)) {
            self.flow.completed += 1;
        }
        if review.withdrawn.is_some_and(|(at, _)| within(at)) && case.waits_before_withdrawal(review)? {
            self.flow.withdrawn += 1;
        }
        for (index, round) in review.rounds.iter().enumerate() {
            if round.appealed.is_some_and(|(at, _)| within(at)) {
                self.flow.appealed += 1;
            }
            if let Some(decision) = round.decision.as_ref().filter(|decision| within(decision.at)) {
                *self.flow.decided.entry(decision.outcome.word()).or_default() += 1;
                self.decided.extend(case.decided(review, decision.at)?);
            } else if case.silence(review, standing, index)?.is_some_and(within) {
                self.flow.deemed += 1;
            }
        }
        self.holds(review);
        self.waits.extend(case.wait(review, &self.period)?);
        if review.state().is_pending() && !standing.is_deemed_refused() {
            self.flow.after += 1;
            self.waiting.push(waiting(review, standing));
        } else if standing.is_deemed_refused() {
            self.waiting.push(waiting(review, standing));
        }
        Ok(())
    }

    /// How long each of those waited for held a clock within the period.
    fn holds(&mut self, review: &Review) {
        let end = self.period.last.next();
        for hold in &review.holds {
            let (from, until) = (hold.from.max(self.period.from), hold.until.unwrap_or(end).min(end));
            if until <= from {
                continue;
            }
            let held = self.held.entry(hold.waiting_for.word()).or_default();
            held.holds += 1;
            held.still += u64::from(hold.until.is_none_or(|until| until > self.period.last));
            held.time += until.0 - from.0;
            held.longest = held.longest.max(until.0 - from.0);
        }
    }

    fn draw(&mut self) {
        if self.waits.iter().filter(|wait| wait.ended).count() < CURVE_FROM {
            return;
        }
        let steps = survival(&self.waits);
        let mut pending: Vec<i64> = self.waits.iter().filter(|wait| !wait.ended).map(|wait| wait.time).collect();
        pending.sort_unstable();
        let half = half(&steps);
        self.curve = Curve::Drawn { steps, pending, half };
    }

    /// The times of decisions by some part of them: elapsed and consumed.
    fn by(&self, part: impl Fn(&Decided) -> Vec<String>) -> Times {
        let mut times: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
        for decided in &self.decided {
            for name in part(decided) {
                times.entry(name).or_default().push((decided.elapsed, decided.consumed));
            }
        }
        let spread = |(name, times): (String, Vec<(i64, i64)>)| {
            let elapsed = Spread::of(times.iter().map(|(elapsed, _)| *elapsed))?;
            Some((name, (elapsed, Spread::of(times.iter().map(|(_, consumed)| *consumed))?)))
        };
        times.into_iter().filter_map(spread).collect()
    }

    /// The parts by which times are told.
    fn parts(&self) -> [(&'static str, Times); 5] {
        let or = |text: &str| vec![if text.is_empty() { "not stated".to_owned() } else { text.to_owned() }];
        [
            ("all", self.by(|_| vec!["all".to_owned()])),
            ("tier", self.by(|decided| or(&decided.tier))),
            ("sector", self.by(|decided| if decided.sectors.is_empty() { or("") } else { decided.sectors.clone() })),
            ("country", self.by(|decided| or(&decided.country))),
            ("outcome", self.by(|decided| vec![decided.outcome.word().to_owned()])),
        ]
    }

    /// Decisions that depart from the rule, by officer and what distinguishes the case.
    fn departures(&self) -> BTreeMap<(OfficerNo, String), Vec<EntryNo>> {
        let mut departures: BTreeMap<(OfficerNo, String), Vec<EntryNo>> = BTreeMap::new();
        for decided in &self.decided {
            if let Some(why) = &decided.departs {
                departures.entry((decided.officer, why.clone())).or_default().push(decided.entry);
            }
        }
        departures
    }

    /// How many of those that wait are how old.
    fn ages(&self) -> Vec<(String, i64, i64)> {
        let pending: Vec<&Waiting> = self.waiting.iter().filter(|one| one.word != "deemed-refused").collect();
        let edges = [0].into_iter().chain(AGES).zip(AGES.into_iter().map(Some).chain([None]));
        edges
            .map(|(from, to)| {
                let days = |one: &&&Waiting| (self.period.last.0 - one.submitted.0).div_euclid(DAY);
                let here = |one: &&&Waiting| days(one) >= from && to.is_none_or(|to| days(one) < to);
                let late = pending.iter().filter(here).filter(|one| one.overdue).count();
                let all = pending.iter().filter(here).count();
                let name = to.map_or_else(|| format!("{from} days and more"), |to| format!("{from} to {to} days"));
                (name, i64::try_from(all - late).unwrap_or(0), i64::try_from(late).unwrap_or(0))
            })
            .collect()
    }
}

impl Case<'_> {
    /// A withdrawal after silence had become a refusal takes nothing out any more.
    fn waits_before_withdrawal(&self, review: &Review) -> Result<bool, Failure> {
        review.withdrawn.map_or(Ok(false), |(at, _)| self.waits(at.previous()))
    }

    /// The decision that was made at a moment.
    fn decided(&self, review: &Review, at: Moment) -> Result<Option<Decided>, Failure> {
        let Some((then, standing)) = self.at(at)? else { return Ok(None) };
        let Some(decision) = then.round().decision.as_ref() else { return Ok(None) };
        let organization = match review.organization {
            Some(number) => {
                let rows = self.reader.rows(Rows::Organization, &number.into(), self.known)?;
                Organization::fold(&rows, at, &mut Vec::new())
            }
            None => None,
        };
        let departs = (decision.agreement == Agreement::Departs)
            .then(|| decision.departs.clone().unwrap_or_else(|| "no code".to_owned()));
        let sectors = organization.as_ref().and_then(|o| o.sectors.clone()).unwrap_or_default();
        Ok(Some(Decided {
            review: review.number.into(),
            entry: decision.entry,
            at,
            organization: review.organization,
            model: review.model.to_string(),
            tier: review.completed.as_ref().and_then(|done| done.tier.clone()).unwrap_or_default(),
            outcome: decision.outcome,
            officer: decision.officer,
            elapsed: standing.clock.elapsed,
            consumed: standing.clock.consumed(),
            late: standing.clock.overdue,
            departs,
            country: organization.and_then(|o| o.country).unwrap_or_default(),
            sectors: sectors.into_iter().collect(),
        }))
    }

    /// When silence became a refusal in a round, if it did.
    fn silence(&self, review: &Review, standing: &Standing, index: usize) -> Result<Option<Moment>, Failure> {
        let last = index + 1 == review.rounds.len();
        if last {
            return Ok(standing.clock.deadline.filter(|_| standing.is_deemed_refused()));
        }
        // It was appealed: as it stood just before.
        let appealed = review.rounds.get(index + 1).and_then(|round| round.appealed);
        let Some((at, _)) = appealed else { return Ok(None) };
        let before = self.at(at.previous())?;
        Ok(before.and_then(|(_, standing)| standing.clock.deadline.filter(|_| standing.is_deemed_refused())))
    }

    /// How long the first round took or has taken, if its clock started in the period.
    fn wait(&self, review: &Review, period: &Period) -> Result<Option<Wait>, Failure> {
        let started = review.completed.as_ref().map(|done| done.at);
        if !started.is_some_and(|at| at >= period.from && at <= period.last) {
            return Ok(None);
        }
        let first = review.rounds.first();
        let decided = first.and_then(|round| round.decision.as_ref()).map(|decision| decision.at);
        let appealed = review.rounds.get(1).and_then(|round| round.appealed).map(|(at, _)| at.previous());
        let end = decided.or(appealed).unwrap_or(period.last).min(period.last);
        let time = self.at(end)?.map(|(_, standing)| standing.clock.elapsed / 1_000_000);
        Ok(time.map(|time| Wait { time, ended: decided.is_some() }))
    }
}

fn waiting(review: &Review, standing: &Standing) -> Waiting {
    let silence = standing.rules.as_ref().map(|rules| rules.review.on_overdue);
    let follows = match silence {
        Some(clearance_core::policy::Overdue::DeemRefused) => {
            Some("it counts as refused, and the applicant may appeal")
        }
        Some(clearance_core::policy::Overdue::Escalate) => Some("it goes to an administrator"),
        None => None,
    };
    let hold = review.holds.last().filter(|hold| hold.until.is_none());
    Waiting {
        review: review.number.into(),
        organization: review.organization,
        model: review.model.to_string(),
        submitted: review.submitted,
        word: standing.word,
        waiting_for: hold.map(|hold| hold.waiting_for.word()),
        deadline: standing.clock.deadline,
        overdue: standing.clock.overdue,
        follows: follows.filter(|_| standing.clock.overdue),
    }
}
