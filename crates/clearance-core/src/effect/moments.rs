//! The moments at which a change may make another difference than before: when something of what it touches begins or
//! ends, as known before the change or after it.
//!
//! A change that is felt at once may end by itself, meet what was recorded before for a later day, or outlast what it
//! renews; so not only its own moments count, but those of every record that decides about whom it touches.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use super::Touched;
use crate::act::{Act, Table};
use crate::difference::restricted;
use crate::entry::Accepted;
use crate::id::{EntryNo, LockdownNo, ModelId, OrganizationNo, RecordKind, RestorationNo, Subject};
use crate::policy::{OnMissed, Policy, Timeline, document};
use crate::record;
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// The most organizations whose own moments are gone through. A change that concerns more of them is looked at when it
/// takes force, and when something of the models that it concerns begins or ends.
const FEW: usize = 256;

/// The most grants under one restoration whose moments are gone through.
const MOST_GRANTS: usize = 2_000;

/// When an entry takes force, if that is later than its recording. One that voids or corrects has no such moment.
///
/// # Errors
/// That the records could not be read.
pub fn in_force(entry: &Accepted, records: &impl Records) -> Result<Option<Moment>, Unreadable> {
    let from = match &entry.act {
        Act::EntryVoid(_) | Act::EntryCorrect(_) => None,
        Act::PolicyAdopt(act) => {
            let rows = records.rows(Table::Policy, &(*act.policy()).into(), EntryNo::MAX)?;
            let version = record::Policy::fold(&rows, Moment::MAX, &mut Vec::new());
            version.and_then(|version| version.adopted).map(|(from, _)| from)
        }
        _ => Some(entry.effective()),
    };
    Ok(from.filter(|from| *from > entry.recorded))
}

/// What is gathered, at the two entries that are compared.
struct Gathering<'r, R: Records> {
    known: [EntryNo; 2],
    /// In how many days after it was issued or recertified a grant is suspended.
    every: BTreeSet<u32>,
    found: BTreeSet<Moment>,
    records: &'r R,
}

impl Touched {
    /// The moments after one at which the change between two entries may make another difference.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn moments(
        &self,
        after: Moment,
        known: [EntryNo; 2],
        records: &impl Records,
    ) -> Result<BTreeSet<Moment>, Unreadable> {
        let mut gathering = Gathering { known, every: BTreeSet::new(), found: BTreeSet::new(), records };
        if self.models.is_empty() && self.pairs.is_empty() && self.organizations.is_empty() {
            return Ok(gathering.found);
        }
        gathering.versions(after)?;
        let few = self.organizations.len() <= FEW;
        let registered = records.last_number(RecordKind::Organization)?;
        let everybody = !self.models.is_empty() && registered <= FEW as u64;
        let all = (1..=registered).filter(|_| everybody).map(OrganizationNo);
        let paired: BTreeSet<OrganizationNo> = self.pairs.values().flatten().copied().collect();
        let paired = paired.into_iter().take(FEW);
        let named = self.organizations.iter().copied().filter(|_| few);
        let own: BTreeSet<OrganizationNo> = named.chain(paired).chain(all).collect();
        for organization in own {
            let subject = Subject::from(organization);
            gathering.rows(Table::Organization, &subject)?;
            gathering.rows(Table::Attestation, &subject)?;
        }
        let restricted = restricted(records)?;
        for model in records.models()? {
            let mut these = self.pairs.get(&model).cloned().unwrap_or_default();
            these.extend(self.organizations.iter().filter(|_| few && restricted.contains(&model)));
            let all = self.models.contains(&model);
            if !self.organizations.is_empty() {
                gathering.rows(Table::Model, &Subject::Model(model.clone()))?;
            }
            if all || !these.is_empty() {
                gathering.model(&model, (!all).then_some(&these))?;
            }
        }
        let mut found = gathering.found;
        found.retain(|moment| *moment > after);
        Ok(found)
    }
}

impl<R: Records> Gathering<'_, R> {
    fn rows(&mut self, table: Table, subject: &Subject) -> Result<(), Unreadable> {
        for known in self.known {
            for row in self.records.rows(table, subject, known)? {
                self.found.extend([Some(row.effective), end_of(&row.act)].into_iter().flatten());
                if table == Table::Grant {
                    self.found.extend(self.every.iter().map(|days| row.effective.plus_days(i64::from(*days))));
                }
            }
        }
        Ok(())
    }

    /// From when until when versions are in force that still are after a moment, and when grants are suspended that nobody
    /// recertified since.
    fn versions(&mut self, after: Moment) -> Result<(), Unreadable> {
        // A version's text is the same at both entries.
        let mut texts: BTreeMap<EntryNo, Vec<u32>> = BTreeMap::new();
        for known in self.known {
            for version in Timeline::read(known, self.records)?.versions {
                let lasts = version.until.is_none_or(|until| until > after);
                let Some(from) = version.from.filter(|_| lasts) else { continue };
                self.found.extend([Some(from), version.until].into_iter().flatten());
                let every = match texts.entry(version.record.entry) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => new.insert(suspending(&document(&version.record, self.records)?)),
                };
                self.found.extend(every.iter().map(|days| from.plus_days(i64::from(*days))));
                self.every.extend(every.iter());
            }
        }
        Ok(())
    }

    /// The lockdowns of a model, their restorations, and the grants of some organizations or of all.
    fn model(&mut self, model: &ModelId, these: Option<&BTreeSet<OrganizationNo>>) -> Result<(), Unreadable> {
        self.rows(Table::Model, &Subject::Model(model.clone()))?;
        let lockdowns: Vec<LockdownNo> = self.records.lockdowns_of(model)?;
        for lockdown in lockdowns {
            self.rows(Table::Lockdown, &lockdown.into())?;
            let restorations: Vec<RestorationNo> = self.records.restorations_of(lockdown)?;
            for restoration in restorations {
                self.rows(Table::Restoration, &restoration.into())?;
                let grants = match these {
                    None => self.records.grants_of(restoration, None)?,
                    Some(these) => {
                        let held = these.iter().map(|one| self.records.grants_of(restoration, Some(*one)));
                        held.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect()
                    }
                };
                for grant in grants.into_iter().take(MOST_GRANTS) {
                    self.rows(Table::Grant, &grant.into())?;
                }
            }
        }
        Ok(())
    }
}

/// After how many days a policy suspends what nobody recertified.
fn suspending(policy: &Policy) -> Vec<u32> {
    let tiers = policy.tiers.iter().filter(|tier| tier.terms.on_missed == OnMissed::Suspend);
    tiers.filter_map(|tier| tier.terms.recertify_every).collect()
}

/// When what an act says ends.
fn end_of(act: &Act) -> Option<Moment> {
    match act {
        Act::GrantIssue(act) => act.until().map(|until| until.0),
        Act::GrantRenew(act) => Some(act.until().0),
        Act::RestorationOpen(act) => act.until().map(|until| until.0),
        Act::RestorationAmend(act) => act.until().map(|until| until.0),
        Act::OrgAttest(act) => act.expires().map(|expires| expires.0),
        _ => None,
    }
}
