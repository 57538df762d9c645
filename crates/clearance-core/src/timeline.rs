//! How a model stood over time, as known at one entry: one interval for each regime, with its cohort.
//!
//! The change points are exact: an interval begins where regime, scope, lockdowns or restorations in force change, and
//! the size of the cohort changes where a grant begins or ceases to admit. Nothing is sampled.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::value::Roster;
use crate::act::{Act, Table};
use crate::clause::Clause;
use crate::id::{EntryNo, LockdownNo, ModelId, OrganizationNo, RestorationNo};
use crate::record::{Grant, Reading, Restoration};
use crate::records::{Records, Row, Unreadable};
use crate::regime::{Histories, Regime};
use crate::time::Moment;

/// A stretch of time in which a model stood the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Since when.
    pub from: Moment,
    /// Until when, exclusive.
    pub until: Moment,
    /// How it stood.
    pub regime: Regime,
    /// Whom the lockdowns that set the regime bar.
    pub scope: Clause,
    /// The lockdowns in force.
    pub lockdowns: Vec<LockdownNo>,
    /// The restorations in force.
    pub restorations: Vec<RestorationNo>,
    /// Whether a restoration in force admits organizations of a list that nobody published.
    pub unpublished: bool,
    /// How many organizations hold a grant that admits under one of the restorations: from each moment until the next.
    /// The first moment is `from`.
    pub cohort: Vec<(Moment, u64)>,
}

/// How a model stood between two moments, at K; nothing where it was not registered.
///
/// # Errors
/// That the records could not be read.
pub fn timeline(
    id: &ModelId,
    (from, until): (Moment, Moment),
    known: EntryNo,
    reading: Reading,
    records: &impl Records,
) -> Result<Vec<Interval>, Unreadable> {
    let histories = Histories::read(id, known, records)?;
    let mut edges: Vec<Moment> = histories.moments().into_iter().filter(|at| *at > from && *at < until).collect();
    edges.insert(0, from);
    let ends = edges.iter().copied().skip(1).chain([until]);
    let mut intervals: Vec<Interval> = Vec::new();
    let mut admissions = Admissions { records, known, of: BTreeMap::new() };
    for (from, until) in edges.iter().copied().zip(ends).filter(|(from, until)| from < until) {
        let Some(then) = histories.at(from, reading) else { continue };
        let unpublished = histories.restorations_at(from).iter().any(|restoration| {
            then.restorations.contains(&restoration.number) && restoration.roster == Roster::Unpublished
        });
        match intervals.last_mut() {
            Some(last)
                if last.until == from
                    && last.regime == then.regime
                    && last.scope == then.scope
                    && last.lockdowns == then.lockdowns
                    && last.restorations == then.restorations
                    && last.unpublished == unpublished =>
            {
                last.until = until;
            }
            _ => intervals.push(Interval {
                from,
                until,
                regime: then.regime,
                scope: then.scope,
                lockdowns: then.lockdowns,
                restorations: then.restorations,
                unpublished,
                cohort: Vec::new(),
            }),
        }
    }
    for interval in &mut intervals {
        interval.cohort = admissions.cohort(interval)?;
    }
    Ok(intervals)
}

/// The first moment at which anything is known of any model.
///
/// # Errors
/// That the records could not be read.
pub fn beginning(known: EntryNo, records: &impl Records) -> Result<Option<Moment>, Unreadable> {
    let mut first = None;
    for id in records.models()? {
        let registered = Histories::read(&id, known, records)?.moments().into_iter().next();
        first = first.into_iter().chain(registered).min();
    }
    Ok(first)
}

/// When the grants of restorations admit whom; each restoration's are read once.
struct Admissions<'r, R> {
    records: &'r R,
    known: EntryNo,
    of: BTreeMap<RestorationNo, Vec<(OrganizationNo, Moment, Moment)>>,
}

impl<R: Records> Admissions<'_, R> {
    /// The size of the cohort through an interval: organizations count once, however many grants they hold.
    fn cohort(&mut self, interval: &Interval) -> Result<Vec<(Moment, u64)>, Unreadable> {
        let mut changes: BTreeMap<Moment, Vec<(OrganizationNo, bool)>> = BTreeMap::new();
        for restoration in &interval.restorations {
            for (organization, from, until) in self.of(*restoration)? {
                let (from, until) = ((*from).max(interval.from), (*until).min(interval.until));
                if from < until {
                    changes.entry(from).or_default().push((*organization, true));
                    changes.entry(until).or_default().push((*organization, false));
                }
            }
        }
        let mut held: BTreeMap<OrganizationNo, u64> = BTreeMap::new();
        let mut cohort = vec![(interval.from, 0)];
        for (at, changes) in changes.into_iter().filter(|(at, _)| *at < interval.until) {
            for (organization, begins) in changes {
                let count = held.entry(organization).or_default();
                *count = if begins { *count + 1 } else { count.saturating_sub(1) };
                if *count == 0 {
                    held.remove(&organization);
                }
            }
            let size = held.len() as u64;
            match cohort.last_mut() {
                Some((last, before)) if *last == at => *before = size,
                Some((_, before)) if *before == size => {}
                _ => cohort.push((at, size)),
            }
        }
        Ok(cohort)
    }

    fn of(&mut self, restoration: RestorationNo) -> Result<&[(OrganizationNo, Moment, Moment)], Unreadable> {
        if !self.of.contains_key(&restoration) {
            let mut admitted = Vec::new();
            for grant in self.records.grants_of(restoration, None)? {
                spans(&self.records.rows(Table::Grant, &grant.into(), self.known)?, &mut admitted);
            }
            self.of.insert(restoration, admitted);
        }
        Ok(self.of.get(&restoration).map(Vec::as_slice).unwrap_or_default())
    }
}

/// When a grant admits its organization, by its own entries.
fn spans(rows: &[Row], into: &mut Vec<(OrganizationNo, Moment, Moment)>) {
    let edges: BTreeSet<Moment> = rows.iter().flat_map(|row| [Some(row.effective), end_of(row)]).flatten().collect();
    let ends = edges.iter().copied().skip(1).chain([Moment::MAX]);
    for (from, until) in edges.iter().copied().zip(ends) {
        if let Some(grant) = Grant::fold(rows, from, &mut Vec::new()).filter(|grant| grant.admits(from)) {
            into.push((grant.organization, from, until));
        }
    }
}

fn end_of(row: &Row) -> Option<Moment> {
    match &row.act {
        Act::GrantIssue(act) => act.until().map(|until| until.0),
        Act::GrantRenew(act) => Some(act.until().0),
        _ => None,
    }
}

impl Histories {
    /// The restorations that have force by their own entries.
    fn restorations_at(&self, at: Moment) -> Vec<Restoration> {
        let folded = self.restorations.iter().filter_map(|rows| Restoration::fold(rows, at, &mut Vec::new()));
        folded.filter(|restoration| restoration.stands(at)).collect()
    }
}
