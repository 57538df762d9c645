//! Which models and organizations an entry concerns, through the records it names: a grant's entry names neither its
//! model nor, after the first, its organization.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::told::Told;
use crate::act::{Act, Table};
use crate::id::{EntryNo, GrantNo, LockdownNo, ModelId, OrganizationNo, PolicyNo, RecordKind, RestorationNo, Subject};
use crate::records::{Records, Row, Unreadable};

/// What a grant was issued for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Under which restoration.
    pub restoration: RestorationNo,
    /// To whom.
    pub organization: OrganizationNo,
}

/// The records that lead from an entry to models and organizations. Lockdowns, restorations and policies are few and
/// kept; grants are looked up.
#[derive(Debug)]
pub struct Reach {
    known: EntryNo,
    lockdowns: BTreeMap<LockdownNo, BTreeSet<ModelId>>,
    restorations: BTreeMap<RestorationNo, (LockdownNo, BTreeSet<ModelId>)>,
    policies: BTreeMap<PolicyNo, BTreeSet<ModelId>>,
    last: RefCell<Option<(GrantNo, Option<Issued>)>>,
}

impl Reach {
    /// Reads them. A record that was voided counts: its entries were about those models all the same.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn read(known: EntryNo, records: &impl Records) -> Result<Self, Unreadable> {
        let (mut lockdowns, mut restorations, mut policies) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for number in (1..=records.last_number(RecordKind::Lockdown)?).map(LockdownNo) {
            let models = lockdowns.entry(number).or_insert_with(BTreeSet::new);
            for row in ever(Table::Lockdown, &number.into(), known, records)? {
                if let Act::LockdownImpose(act) = &row.act {
                    models.extend(act.models().0.iter().cloned());
                }
            }
        }
        for number in (1..=records.last_number(RecordKind::Restoration)?).map(RestorationNo) {
            for row in ever(Table::Restoration, &number.into(), known, records)? {
                let Act::RestorationOpen(act) = &row.act else { continue };
                let lockdown = *act.lockdown();
                let models = act.models().map(|models| models.0.clone());
                let models = models.unwrap_or_else(|| lockdowns.get(&lockdown).cloned().unwrap_or_default());
                restorations.insert(number, (lockdown, models));
            }
        }
        for number in (1..=records.last_number(RecordKind::Policy)?).map(PolicyNo) {
            for row in ever(Table::Policy, &number.into(), known, records)? {
                if let Act::PolicyPropose(act) = &row.act {
                    policies.insert(number, act.models().0.clone());
                }
            }
        }
        Ok(Self { known, lockdowns, restorations, policies, last: RefCell::new(None) })
    }

    /// What a grant was issued for.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn grant(&self, grant: GrantNo, records: &impl Records) -> Result<Option<Issued>, Unreadable> {
        if let Some((last, issued)) = *self.last.borrow()
            && last == grant
        {
            return Ok(issued);
        }
        let rows = ever(Table::Grant, &grant.into(), self.known, records)?;
        let issued = rows.iter().find_map(|row| match &row.act {
            Act::GrantIssue(act) => Some(Issued { restoration: *act.restoration(), organization: *act.organization() }),
            _ => None,
        });
        self.last.replace(Some((grant, issued)));
        Ok(issued)
    }

    /// The lockdown a restoration relaxes.
    #[must_use]
    pub fn lockdown(&self, restoration: RestorationNo) -> Option<LockdownNo> {
        self.restorations.get(&restoration).map(|(lockdown, _)| *lockdown)
    }

    /// The models a restoration covers.
    #[must_use]
    pub fn models_of(&self, restoration: RestorationNo) -> Option<&BTreeSet<ModelId>> {
        self.restorations.get(&restoration).map(|(_, models)| models)
    }

    /// The models and organizations an entry concerns.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn of(&self, told: &Told<'_>, records: &impl Records) -> Result<Concerned, Unreadable> {
        let mut concerned = Concerned::default();
        let mut through: BTreeSet<ModelId> = BTreeSet::new();
        for subject in &told.subjects {
            match subject {
                Subject::Model(model) => drop(concerned.models.insert(model.clone())),
                Subject::Numbered(RecordKind::Organization, number) => {
                    concerned.organizations.insert(OrganizationNo(*number));
                }
                Subject::Numbered(RecordKind::Grant, number) => {
                    if let Some(issued) = self.grant(GrantNo(*number), records)? {
                        concerned.organizations.insert(issued.organization);
                        through.extend(self.models_of(issued.restoration).into_iter().flatten().cloned());
                    }
                }
                Subject::Numbered(RecordKind::Restoration, number) => {
                    through.extend(self.models_of(RestorationNo(*number)).into_iter().flatten().cloned());
                }
                Subject::Numbered(RecordKind::Policy, number) => {
                    through.extend(self.policies.get(&PolicyNo(*number)).into_iter().flatten().cloned());
                }
                _ => {}
            }
        }
        // What is said of some of a lockdown's models concerns those alone.
        if concerned.models.is_empty() && through.is_empty() {
            let lockdowns = told.subjects.iter().filter_map(|subject| LockdownNo::try_from(subject).ok());
            through.extend(lockdowns.flat_map(|number| self.lockdowns.get(&number).into_iter().flatten().cloned()));
        }
        if concerned.models.is_empty() {
            concerned.models = through;
        }
        Ok(concerned)
    }
}

/// Whom and what an entry concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concerned {
    /// The models.
    pub models: BTreeSet<ModelId>,
    /// The organizations.
    pub organizations: BTreeSet<OrganizationNo>,
}

/// The rows of a record that were known at an entry or, if it was voided since, just before it was.
fn ever(table: Table, record: &Subject, known: EntryNo, records: &impl Records) -> Result<Vec<Row>, Unreadable> {
    let rows = records.rows(table, record, known)?;
    if !rows.is_empty() {
        return Ok(rows);
    }
    match records.made(record)? {
        Some(entry) if entry <= known => records.rows(table, record, entry),
        _ => Ok(rows),
    }
}
