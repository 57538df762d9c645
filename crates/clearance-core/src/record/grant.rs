//! Grants: one organization's admission by name.

use std::collections::BTreeSet;

use super::until;
use crate::act::value::{Conditions, Persons, Purposes, Surfaces};
use crate::act::{Act, GrantIssue};
use crate::id::{EntryNo, GrantNo, OrganizationNo, RestorationNo, ReviewNo};
use crate::records::Row;
use crate::time::Moment;

/// Where a grant stands by its own entries; whether its term has passed is for the question to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantState {
    /// It admits.
    Active,
    /// It bars for a time.
    Suspended,
    /// It bars for good, until another is issued.
    Revoked,
}

impl GrantState {
    /// The word a reader knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Revoked => "revoked",
        }
    }
}

/// A condition that was not kept, and by when that is to be cured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The condition's code.
    pub condition: Option<String>,
    /// By when: an exclusive end.
    pub cure_by: Moment,
    /// The entry.
    pub entry: EntryNo,
}

/// A grant at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its number.
    pub number: GrantNo,
    /// The restoration it is issued under.
    pub restoration: RestorationNo,
    /// The organization it admits.
    pub organization: OrganizationNo,
    /// The surfaces it covers; absent: the restoration's.
    pub surfaces: Option<Surfaces>,
    /// The purposes it covers; absent: the restoration's.
    pub purposes: Option<Purposes>,
    /// The persons it covers; absent: the restoration's.
    pub persons: Option<Persons>,
    /// Its conditions, on top of the restoration's.
    pub conditions: Conditions,
    /// Until when it holds.
    pub until: Option<Moment>,
    /// Its state.
    pub state: GrantState,
    /// The entry that set the state.
    pub state_entry: EntryNo,
    /// Where access was switched on.
    pub provisioned: BTreeSet<String>,
    /// The review that approved it.
    pub review: Option<ReviewNo>,
    /// When it was last looked at again, and by which entry.
    pub recertified: Option<(Moment, EntryNo)>,
    /// The breach that is not cured.
    pub breach: Option<Breach>,
    /// By when it should have been recertified, where missing that suspends it: never folded, questions find it.
    pub missed: Option<Moment>,
    /// The entry that issued it.
    pub entry: EntryNo,
    /// When it has force.
    pub issued: Moment,
}

impl Grant {
    /// The grant at a moment; `None` before it has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut grant: Option<Self> = None;
        for row in until(rows, at) {
            let effective = match (&mut grant, &row.act) {
                (none @ None, Act::GrantIssue(act)) => {
                    *none = Self::issue(row, act);
                    none.is_some()
                }
                (Some(grant), _) => grant.apply(row),
                (None, _) => false,
            };
            if !effective {
                moot.push(row.entry);
            }
        }
        grant
    }

    /// Whether it admits at a moment by its own entries.
    #[must_use]
    pub fn admits(&self, at: Moment) -> bool {
        self.state == GrantState::Active && !self.expired(at)
    }

    /// Whether its term has passed.
    #[must_use]
    pub fn expired(&self, at: Moment) -> bool {
        self.until.is_some_and(|end| at >= end)
    }

    /// Whether it has ended: revoked, or its term has passed.
    #[must_use]
    pub fn ended(&self, at: Moment) -> bool {
        self.state == GrantState::Revoked || self.expired(at)
    }

    fn issue(row: &Row, act: &GrantIssue) -> Option<Self> {
        Some(Self {
            number: GrantNo::try_from(&row.record).ok()?,
            restoration: *act.restoration(),
            organization: *act.organization(),
            surfaces: act.surfaces().cloned(),
            purposes: act.purposes().cloned(),
            persons: act.persons().cloned(),
            conditions: act.conditions().cloned().unwrap_or_default(),
            until: act.until().map(|u| u.0),
            state: GrantState::Active,
            state_entry: row.entry,
            provisioned: BTreeSet::new(),
            review: act.review().copied(),
            recertified: None,
            breach: None,
            missed: None,
            entry: row.entry,
            issued: row.effective,
        })
    }

    fn apply(&mut self, row: &Row) -> bool {
        let next = match (self.state, &row.act) {
            (GrantState::Revoked, Act::GrantDeprovision(act)) => {
                return self.provisioned.remove(&act.surface().0);
            }
            (GrantState::Revoked, _) => return false,
            (_, Act::GrantRenew(act)) => {
                self.until = Some(act.until().0);
                return true;
            }
            (_, Act::GrantProvision(act)) => {
                return self.provisioned.insert(act.surface().0.clone());
            }
            (_, Act::GrantDeprovision(act)) => return self.provisioned.remove(&act.surface().0),
            (_, Act::GrantRecertify(_)) => {
                self.recertified = Some((row.effective, row.entry));
                return true;
            }
            (_, Act::GrantBreach(act)) if self.breach.is_none() => {
                let condition = act.condition().map(|code| code.0.clone());
                self.breach = Some(Breach { condition, cure_by: act.cure_by().0, entry: row.entry });
                return true;
            }
            (_, Act::GrantCure(_)) => return self.breach.take().is_some(),
            (GrantState::Active, Act::GrantSuspend(_)) => GrantState::Suspended,
            (GrantState::Suspended, Act::GrantResume(_)) => GrantState::Active,
            (_, Act::GrantRevoke(_)) => GrantState::Revoked,
            _ => return false,
        };
        self.state = next;
        self.state_entry = row.entry;
        true
    }
}
