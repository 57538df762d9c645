//! The regime of a model at (T, K): open, previewed, locked, partially restored or retired; whom it bars; since when.

use std::collections::BTreeSet;

use crate::act::Table;
use crate::act::value::LockdownKind;
use crate::clause::Clause;
use crate::clearance::{Asked, Context, Outcome, Poll, Population};
use crate::id::{EntryNo, LockdownNo, ModelId, OrganizationNo, RecordKind, RestorationNo, Subject};
use crate::policy::{Governing, Timeline};
use crate::record::{Grant, Lockdown, Model, Reading, Restoration, Review};
use crate::records::{Records, Row, Unreadable};
use crate::time::Moment;

/// How a model stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Regime {
    /// No lockdown of it is in force.
    Open,
    /// A preview is in force and no suspension.
    Preview,
    /// A suspension is in force, and every one in force has a restoration in force.
    PartiallyRestored,
    /// A suspension is in force that no restoration relaxes.
    Locked,
    /// The model's life has ended.
    Retired,
}

impl Regime {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Preview => "preview",
            Self::PartiallyRestored => "partially-restored",
            Self::Locked => "locked",
            Self::Retired => "retired",
        }
    }
}

/// Something that will happen, as the records say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// When.
    pub date: Moment,
    /// What.
    pub what: String,
    /// Whether the date is the exclusive end of a term, so that its last day is the one before.
    pub is_end: bool,
}

/// A model on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The model.
    pub model: ModelId,
    /// How it stands.
    pub regime: Regime,
    /// Whom the lockdowns that set the regime bar.
    pub scope: Clause,
    /// The latest moment not after T at which regime or scope changed.
    pub since: Moment,
    /// The lockdowns in force.
    pub lockdowns: Vec<LockdownNo>,
    /// The restorations in force.
    pub restorations: Vec<RestorationNo>,
    /// How many organizations a grant under one of those clears, in some use at least.
    pub cleared_by_name: u64,
    /// How many reviews of it are pending, and how many of those are overdue.
    pub reviews: (u64, u64),
    /// What comes next.
    pub next: Option<Next>,
    /// The version of the policy that governs it, as `name/2`.
    pub policy: Option<String>,
}

/// The rows that set a model's regime at any moment, as known at one entry.
pub struct Histories {
    model: Vec<Row>,
    lockdowns: Vec<Vec<Row>>,
    pub(crate) restorations: Vec<Vec<Row>>,
    id: ModelId,
}

pub(crate) struct Then {
    pub(crate) regime: Regime,
    pub(crate) scope: Clause,
    pub(crate) lockdowns: Vec<LockdownNo>,
    pub(crate) restorations: Vec<RestorationNo>,
}

impl Histories {
    /// Reads them.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn read(id: &ModelId, known: EntryNo, records: &impl Records) -> Result<Self, Unreadable> {
        let model = records.rows(Table::Model, &Subject::Model(id.clone()), known)?;
        let (mut lockdowns, mut restorations) = (Vec::new(), Vec::new());
        for lockdown in records.lockdowns_of(id)? {
            lockdowns.push(records.rows(Table::Lockdown, &lockdown.into(), known)?);
            for restoration in records.restorations_of(lockdown)? {
                restorations.push(records.rows(Table::Restoration, &restoration.into(), known)?);
            }
        }
        Ok(Self { model, lockdowns, restorations, id: id.clone() })
    }

    /// How the model stands at a moment; `None` before it is registered.
    pub(crate) fn at(&self, at: Moment, reading: Reading) -> Option<Then> {
        let model = Model::fold(&self.model, at, &mut Vec::new())?;
        let lockdowns: Vec<Lockdown> =
            self.lockdowns.iter().filter_map(|rows| Lockdown::fold(rows, at, &mut Vec::new())).collect();
        let restorations: Vec<Restoration> = self
            .restorations
            .iter()
            .filter_map(|rows| Restoration::fold(rows, at, &mut Vec::new()))
            .filter(|r| {
                r.stands(at) && r.covers(&self.id) && lockdowns.iter().any(|l| l.number == r.lockdown && self.holds(l))
            })
            .collect();
        let in_force: Vec<&Lockdown> =
            lockdowns.iter().filter(|l| l.models.get(&self.id).is_some_and(|s| s.of(reading).in_force())).collect();
        let relaxed = |l: &&&Lockdown| restorations.iter().any(|r| r.lockdown == l.number);
        let suspensions: Vec<&&Lockdown> = in_force.iter().filter(|l| l.kind == LockdownKind::Suspension).collect();
        let previews: Vec<&&Lockdown> = in_force.iter().filter(|l| l.kind == LockdownKind::Preview).collect();
        let unrelaxed: Vec<&&Lockdown> = suspensions.iter().filter(|l| !relaxed(l)).copied().collect();
        let (regime, setting) = if model.retired.is_some() {
            (Regime::Retired, Vec::new())
        } else if !unrelaxed.is_empty() {
            (Regime::Locked, unrelaxed)
        } else if !suspensions.is_empty() {
            (Regime::PartiallyRestored, suspensions)
        } else if !previews.is_empty() {
            (Regime::Preview, previews)
        } else {
            (Regime::Open, Vec::new())
        };
        let clauses = setting.iter().filter_map(|l| l.models.get(&self.id)).map(|s| s.of(reading).clause.clone());
        let scope = union(clauses.collect());
        let lockdowns = in_force.iter().map(|l| l.number).collect();
        Some(Then { regime, scope, lockdowns, restorations: restorations.iter().map(|r| r.number).collect() })
    }

    /// Whether a lockdown has not ended for the model in both readings.
    fn holds(&self, lockdown: &Lockdown) -> bool {
        lockdown.models.get(&self.id).is_some_and(|scopes| !scopes.ended())
    }

    /// Every moment at which something may change, in order.
    pub(crate) fn moments(&self) -> Vec<Moment> {
        let rows = self.model.iter().chain(self.lockdowns.iter().flatten()).chain(self.restorations.iter().flatten());
        let mut moments: Vec<Moment> = rows.flat_map(|row| [Some(row.effective), end_of(row)]).flatten().collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }

    /// The latest moment not after `at` at which regime or scope changed.
    fn since(&self, at: Moment, reading: Reading) -> Moment {
        let now = self.at(at, reading).map(|then| (then.regime, then.scope));
        let mut since = at;
        for moment in self.moments().into_iter().rev().filter(|m| *m <= at) {
            since = moment;
            if self.at(moment.previous(), reading).map(|then| (then.regime, then.scope)) != now {
                break;
            }
        }
        since
    }

    /// The next moment after `at` at which something is to happen.
    fn next(&self, at: Moment, reading: Reading) -> Option<Next> {
        let now = self.at(at, reading);
        let changes = self.moments().into_iter().find_map(|moment| {
            let then = self.at(moment, reading)?;
            let before = now.as_ref().map(|n| n.regime);
            (moment > at
                && (before != Some(then.regime) || now.as_ref().is_some_and(|n| n.restorations != then.restorations)))
            .then(|| Next {
                date: moment,
                what: if before == Some(then.regime) {
                    "restorations change".to_owned()
                } else {
                    then.regime.word().to_owned()
                },
                is_end: false,
            })
        });
        let reviews = self.lockdowns.iter().filter_map(|rows| {
            let lockdown = Lockdown::fold(rows, at, &mut Vec::new()).filter(|l| self.holds(l))?;
            lockdown.review_by.filter(|by| *by > at).map(|by| Next {
                date: by,
                what: format!("review of {}", lockdown.number),
                is_end: true,
            })
        });
        changes.into_iter().chain(reviews).min_by_key(|next| next.date)
    }
}

/// The end of its term that a row about a restoration names.
pub(crate) fn end_of(row: &Row) -> Option<Moment> {
    match &row.act {
        crate::act::Act::RestorationOpen(act) => act.until().map(|u| u.0),
        crate::act::Act::RestorationAmend(act) => act.until().map(|u| u.0),
        _ => None,
    }
}

/// The union of scopes: `everyone` if one is, `nobody` of none, else the one or any of the several.
fn union(clauses: Vec<Clause>) -> Clause {
    let mut distinct: Vec<Clause> = Vec::new();
    for clause in clauses {
        if clause == Clause::Everyone {
            return clause;
        }
        if !distinct.contains(&clause) {
            distinct.push(clause);
        }
    }
    match distinct.len() {
        0 => Clause::Nobody,
        1 => distinct.swap_remove(0),
        _ => Clause::Any(distinct),
    }
}

/// The regime of a model at (T, K) and whom it bars, without counting anybody; `None` if it is not registered then.
///
/// # Errors
/// That the records could not be read.
pub fn regime_and_scope(
    id: &ModelId,
    at: Moment,
    known: EntryNo,
    reading: Reading,
    records: &impl Records,
) -> Result<Option<(Regime, Clause)>, Unreadable> {
    Ok(Histories::read(id, known, records)?.at(at, reading).map(|then| (then.regime, then.scope)))
}

/// How a model stands at (T, K); `None` if it is not registered then.
///
/// # Errors
/// That the records could not be read.
pub fn standing(
    id: &ModelId,
    at: Moment,
    known: EntryNo,
    reading: Reading,
    timeline: &Timeline,
    records: &impl Records,
) -> Result<Option<Standing>, Unreadable> {
    let histories = Histories::read(id, known, records)?;
    let Some(then) = histories.at(at, reading) else {
        return Ok(None);
    };
    let governing = timeline.governing(id, at, records)?;
    let mut named = BTreeSet::new();
    for restoration in &then.restorations {
        for grant in records.grants_of(*restoration, None)? {
            let rows = records.rows(Table::Grant, &grant.into(), known)?;
            if let Some(mut grant) = Grant::fold(&rows, at, &mut Vec::new()) {
                governing.iter().for_each(|governing| governing.apply(&mut grant, at));
                if grant.admits(at) {
                    named.insert(grant.organization);
                }
            }
        }
    }
    Ok(Some(Standing {
        model: id.clone(),
        regime: then.regime,
        scope: then.scope,
        since: histories.since(at, reading),
        lockdowns: then.lockdowns,
        restorations: then.restorations,
        cleared_by_name: cleared(
            &named,
            Poll { model: id.clone(), context: Context::default(), at, known, reading },
            governing,
            records,
        )?,
        reviews: pending(id, at, known, timeline, records)?,
        next: histories.next(at, reading),
        policy: timeline.version_of(id, at).map(|version| version.record.reference()),
    }))
}

/// How many of the organizations that are named in a grant get through by one: neither another lockdown, nor a condition,
/// nor the policy, nor their own state bars them in every use.
fn cleared(
    named: &BTreeSet<OrganizationNo>,
    poll: Poll,
    governing: Option<Governing>,
    records: &impl Records,
) -> Result<u64, Unreadable> {
    if named.is_empty() {
        return Ok(0);
    }
    let asked = Asked::These(named);
    let mut count = 0;
    Population::under(poll, governing, asked, records)?.each(asked, records, &mut |member, _| {
        let by_name = member.via.iter().any(|by| by.kind() == RecordKind::Grant);
        count += u64::from(member.outcome != Outcome::NotCleared && by_name);
        Ok(())
    })?;
    Ok(count)
}

/// How many reviews of a model somebody still has to decide, and how many of those are overdue.
fn pending(
    id: &ModelId,
    at: Moment,
    known: EntryNo,
    timeline: &Timeline,
    records: &impl Records,
) -> Result<(u64, u64), Unreadable> {
    let (mut pending, mut overdue) = (0, 0);
    for number in records.reviews_of(Some(id))? {
        let rows = records.rows(Table::Review, &number.into(), known)?;
        let review = Review::fold(&rows, at, &mut Vec::new()).filter(|review| review.state().is_pending());
        let Some(review) = review else { continue };
        let standing = crate::review::Standing::of(&review, at, timeline, records)?;
        pending += u64::from(!standing.is_deemed_refused());
        overdue += u64::from(standing.clock.overdue && !standing.is_deemed_refused());
    }
    Ok((pending, overdue))
}

/// The board: every model registered at (T, K), in order of id.
///
/// # Errors
/// That the records could not be read.
pub fn board(
    at: Moment,
    known: EntryNo,
    reading: Reading,
    records: &impl Records,
) -> Result<Vec<Standing>, Unreadable> {
    let mut board = Vec::new();
    let timeline = Timeline::read(known, records)?;
    for model in records.models()? {
        board.extend(standing(&model, at, known, reading, &timeline, records)?);
    }
    Ok(board)
}
