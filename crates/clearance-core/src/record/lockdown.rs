//! Lockdowns: for each model two timelines, what is ordered and what is implemented.

use std::collections::BTreeMap;

use super::{set, until};
use crate::act::value::{LiftOf, LockdownKind, Models};
use crate::act::{Act, LockdownAmend, LockdownImpose, LockdownLift};
use crate::clause::Clause;
use crate::id::{AuthorityNo, EntryNo, LockdownNo, ModelId};
use crate::records::Row;
use crate::time::Moment;

/// Which timeline a question reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reading {
    /// What the instruments ask.
    Ordered,
    /// What is done.
    #[default]
    Implemented,
}

impl Reading {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Implemented => "implemented",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ordered => Self::Implemented,
            Self::Implemented => Self::Ordered,
        }
    }
}

/// One timeline at a moment: whom the lockdown bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Whom it bars.
    pub clause: Clause,
    /// The entry that said so.
    pub entry: EntryNo,
    /// When and by which entry it ended.
    pub ended: Option<(Moment, EntryNo)>,
}

impl Scope {
    /// Whether it bars anybody: not ended and not `nobody`.
    #[must_use]
    pub fn in_force(&self) -> bool {
        self.ended.is_none() && self.clause != Clause::Nobody
    }
}

/// The two timelines of a model in a lockdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes {
    /// What the authority says.
    pub ordered: Scope,
    /// What is done.
    pub implemented: Scope,
}

impl Scopes {
    /// One of them.
    #[must_use]
    pub const fn of(&self, reading: Reading) -> &Scope {
        match reading {
            Reading::Ordered => &self.ordered,
            Reading::Implemented => &self.implemented,
        }
    }

    const fn of_mut(&mut self, reading: Reading) -> &mut Scope {
        match reading {
            Reading::Ordered => &mut self.ordered,
            Reading::Implemented => &mut self.implemented,
        }
    }

    /// Whether the lockdown has ended for the model in both.
    #[must_use]
    pub const fn ended(&self) -> bool {
        self.ordered.ended.is_some() && self.implemented.ended.is_some()
    }
}

/// A lockdown at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lockdown {
    /// Its number.
    pub number: LockdownNo,
    /// Suspension or preview.
    pub kind: LockdownKind,
    /// The instrument behind it.
    pub authority: AuthorityNo,
    /// Its models, each with its timelines.
    pub models: BTreeMap<ModelId, Scopes>,
    /// By when it is to be reviewed: the first moment after.
    pub review_by: Option<Moment>,
    /// The entry that imposed it.
    pub entry: EntryNo,
    /// When it has force.
    pub imposed: Moment,
}

impl Lockdown {
    /// The lockdown at a moment; `None` before it has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut lockdown: Option<Self> = None;
        for row in until(rows, at) {
            let effective = match (&mut lockdown, &row.act) {
                (none @ None, Act::LockdownImpose(act)) => {
                    *none = Self::impose(row, act);
                    none.is_some()
                }
                (Some(lockdown), Act::LockdownAmend(act)) => lockdown.amend(row, act),
                (Some(lockdown), Act::LockdownLift(act)) => lockdown.lift(row, act),
                _ => false,
            };
            if !effective {
                moot.push(row.entry);
            }
        }
        lockdown
    }

    /// Whether it has ended for all its models in both readings.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.models.values().all(Scopes::ended)
    }

    fn impose(row: &Row, act: &LockdownImpose) -> Option<Self> {
        let scope = |clause: &Clause| Scope { clause: clause.clone(), entry: row.entry, ended: None };
        let ordered = act.ordered().unwrap_or(&Clause::Everyone);
        let scopes = Scopes { ordered: scope(ordered), implemented: scope(act.implemented().unwrap_or(ordered)) };
        Some(Self {
            number: LockdownNo::try_from(&row.record).ok()?,
            kind: *act.kind(),
            authority: *act.authority(),
            models: act.models().0.iter().map(|model| (model.clone(), scopes.clone())).collect(),
            review_by: act.review_by().map(|r| r.0),
            entry: row.entry,
            imposed: row.effective,
        })
    }

    fn amend(&mut self, row: &Row, act: &LockdownAmend) -> bool {
        let mut effective = false;
        for (_, scopes) in self.concerned(act.models()) {
            for (reading, named) in [(Reading::Ordered, act.ordered()), (Reading::Implemented, act.implemented())] {
                let scope = scopes.of_mut(reading);
                if let (Some(clause), None) = (named, scope.ended) {
                    scope.clause = clause.clone();
                    scope.entry = row.entry;
                    effective = true;
                }
            }
        }
        if act.review_by().is_some() && !self.ended() {
            set(&mut self.review_by, act.review_by().map(|r| Some(r.0)).as_ref());
            effective = true;
        }
        effective
    }

    fn lift(&mut self, row: &Row, act: &LockdownLift) -> bool {
        let mut effective = false;
        for (_, scopes) in self.concerned(act.models()) {
            for reading in lifted(act.of().copied()) {
                let scope = scopes.of_mut(*reading);
                if scope.ended.is_none() {
                    scope.ended = Some((row.effective, row.entry));
                    effective = true;
                }
            }
        }
        effective
    }

    fn concerned(&mut self, models: Option<&Models>) -> impl Iterator<Item = (&ModelId, &mut Scopes)> {
        self.models.iter_mut().filter(move |(model, _)| models.is_none_or(|m| m.0.contains(*model)))
    }
}

/// The readings a lift ends; absent means both.
#[must_use]
pub const fn lifted(of: Option<LiftOf>) -> &'static [Reading] {
    match of {
        None | Some(LiftOf::Both) => &[Reading::Ordered, Reading::Implemented],
        Some(LiftOf::Ordered) => &[Reading::Ordered],
        Some(LiftOf::Implemented) => &[Reading::Implemented],
    }
}
