//! Restorations: the partial lifting of one lockdown.

use super::{set, until};
use crate::act::value::{Conditions, Models, Persons, Purposes, Roster, Surfaces};
use crate::act::{Act, RestorationAmend, RestorationOpen};
use crate::clause::Clause;
use crate::id::{AuthorityNo, EntryNo, LockdownNo, ModelId, RestorationNo};
use crate::records::Row;
use crate::time::Moment;

/// A restoration at a moment, by its own entries. Whether its lockdown still stands is for the question to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restoration {
    /// Its number.
    pub number: RestorationNo,
    /// The lockdown it relaxes.
    pub lockdown: LockdownNo,
    /// The instrument behind it.
    pub authority: AuthorityNo,
    /// The models it covers; absent: all of the lockdown's.
    pub models: Option<Models>,
    /// Whom it admits by rule.
    pub admits: Clause,
    /// Whether the list of those admitted is in this ledger.
    pub roster: Roster,
    /// The surfaces it covers; absent: all.
    pub surfaces: Option<Surfaces>,
    /// The purposes it covers; absent: all.
    pub purposes: Option<Purposes>,
    /// The persons it covers; absent: all.
    pub persons: Option<Persons>,
    /// Its conditions.
    pub conditions: Conditions,
    /// Until when it holds.
    pub until: Option<Moment>,
    /// When and by which entry it was closed.
    pub closed: Option<(Moment, EntryNo)>,
    /// The entry that opened it.
    pub entry: EntryNo,
    /// When it has force.
    pub opened: Moment,
}

impl Restoration {
    /// The restoration at a moment; `None` before it has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut restoration: Option<Self> = None;
        for row in until(rows, at) {
            match (&mut restoration, &row.act) {
                (none @ None, Act::RestorationOpen(act)) => *none = Self::open(row, act),
                (Some(restoration), Act::RestorationAmend(act)) if restoration.closed.is_none() => {
                    restoration.amend(act)
                }
                (Some(restoration), Act::RestorationClose(_)) if restoration.closed.is_none() => {
                    restoration.closed = Some((row.effective, row.entry));
                }
                _ => moot.push(row.entry),
            }
        }
        restoration
    }

    /// Whether it covers a model, its lockdown's models being what they are.
    #[must_use]
    pub fn covers(&self, model: &ModelId) -> bool {
        self.models.as_ref().is_none_or(|models| models.0.contains(model))
    }

    /// Whether it holds at a moment by its own entries: not closed, its term not passed.
    #[must_use]
    pub fn stands(&self, at: Moment) -> bool {
        self.closed.is_none() && self.until.is_none_or(|end| at < end)
    }

    fn open(row: &Row, act: &RestorationOpen) -> Option<Self> {
        Some(Self {
            number: RestorationNo::try_from(&row.record).ok()?,
            lockdown: *act.lockdown(),
            authority: *act.authority(),
            models: act.models().cloned(),
            admits: act.admits().cloned().unwrap_or(Clause::Nobody),
            roster: act.roster().copied().unwrap_or(Roster::Recorded),
            surfaces: act.surfaces().cloned(),
            purposes: act.purposes().cloned(),
            persons: act.persons().cloned(),
            conditions: act.conditions().cloned().unwrap_or_default(),
            until: act.until().map(|u| u.0),
            closed: None,
            entry: row.entry,
            opened: row.effective,
        })
    }

    fn amend(&mut self, act: &RestorationAmend) {
        set(&mut self.models, act.models().map(|m| Some(m.clone())).as_ref());
        set(&mut self.admits, act.admits());
        set(&mut self.roster, act.roster());
        set(&mut self.surfaces, act.surfaces().map(|v| Some(v.clone())).as_ref());
        set(&mut self.purposes, act.purposes().map(|v| Some(v.clone())).as_ref());
        set(&mut self.persons, act.persons().map(|v| Some(v.clone())).as_ref());
        set(&mut self.conditions, act.conditions());
        set(&mut self.until, act.until().map(|u| Some(u.0)).as_ref());
    }
}
