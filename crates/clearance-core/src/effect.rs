//! What a change does: who gains, who loses, which regimes move. The ledger before and after is the same ledger at two
//! entries, so a change's effect is a comparison at one T of two K.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{Act, Table};
use crate::clearance::{Asked, Context};
use crate::difference::{Difference, Point, Routes, difference};
use crate::id::{EntryNo, ModelId, OrganizationNo, RecordKind, Subject};
use crate::policy::{Between, Compared, Impact, Timeline, impact_between};
use crate::record::Reading;
use crate::records::{Records, Unreadable};
use crate::review::{Outlook, Side, outlooks};
use crate::time::Moment;

/// The effect of a change at a moment: what differs for each model where anything does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The models, in order.
    pub differences: Vec<Difference>,
    /// How many organizations the ledger has ever registered.
    pub organizations: u64,
}

/// What may be touched by a change.
#[derive(Clone, Debug, Default)]
pub struct Touched {
    models: BTreeSet<ModelId>,
    pairs: BTreeMap<ModelId, BTreeSet<OrganizationNo>>,
    organizations: BTreeSet<OrganizationNo>,
}

impl Touched {
    /// Adds what an entry naming these records may touch.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn add(&mut self, subjects: &[Subject], records: &impl Records) -> Result<(), Unreadable> {
        let Some(first) = subjects.first() else {
            return Ok(());
        };
        match first.kind() {
            RecordKind::Model | RecordKind::Lockdown | RecordKind::Restoration => {
                for subject in subjects {
                    self.models.extend(models_of(subject, records)?);
                }
            }
            RecordKind::Grant => {
                let organization = subjects.iter().find_map(|s| OrganizationNo::try_from(s).ok());
                let rows = records.rows(Table::Grant, first, EntryNo::MAX)?;
                let issued = rows.iter().find_map(|row| match &row.act {
                    Act::GrantIssue(act) => Some((*act.organization(), *act.restoration())),
                    _ => None,
                });
                let restoration = issued
                    .map(|(_, r)| Subject::from(r))
                    .or_else(|| subjects.iter().find(|s| s.kind() == RecordKind::Restoration).cloned());
                if let (Some(organization), Some(restoration)) = (organization.or(issued.map(|(o, _)| o)), restoration)
                {
                    let models = models_of(&restoration, records)?;
                    for model in models {
                        self.pairs.entry(model).or_default().insert(organization);
                    }
                }
            }
            RecordKind::Organization => self.organizations.extend(OrganizationNo::try_from(first)),
            RecordKind::Policy => {
                let rows = records.rows(Table::Policy, first, EntryNo::MAX)?;
                let version = crate::record::Policy::fold(&rows, Moment::MAX, &mut Vec::new());
                // A version also lets go of what those of its name governed.
                let versions = Timeline::read(EntryNo::MAX, records)?.versions;
                let named = versions.into_iter().map(|version| version.record);
                let named = named.filter(|other| version.as_ref().is_some_and(|version| version.name == other.name));
                self.models.extend(named.flat_map(|version| version.models));
            }
            RecordKind::Ledger
            | RecordKind::Authority
            | RecordKind::Officer
            | RecordKind::Review
            | RecordKind::Proposal => {}
        }
        Ok(())
    }

    /// Compares at a moment: as known at `before`, and as known at `after`.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn effect(
        &self,
        at: Moment,
        before: EntryNo,
        after: EntryNo,
        records: &impl Records,
    ) -> Result<Effect, Unreadable> {
        let mut effect = Effect { organizations: records.last_number(RecordKind::Organization)?, ..Effect::default() };
        let points = (Point { at, known: before }, Point { at, known: after });
        for (model, these) in self.concerned(records)? {
            let asked = these.as_ref().map_or(Asked::All, Asked::These);
            let found = difference(
                &model,
                &Context::default(),
                Reading::Implemented,
                (asked, Routes::Ignored),
                points,
                records,
            )?;
            if !found.is_nothing() {
                effect.differences.push(found);
            }
        }
        Ok(effect)
    }

    /// Whom it concerns, by name, at a moment: as known at `before`, and as known at `after`, use by use.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn impact(
        &self,
        at: Moment,
        before: EntryNo,
        after: EntryNo,
        records: &impl Records,
    ) -> Result<Impact, Unreadable> {
        let (then, now) = (Timeline::read(before, records)?, Timeline::read(after, records)?);
        let (mut compared, mut these, mut all) = (Vec::new(), BTreeSet::new(), false);
        for (model, asked) in self.concerned(records)? {
            let (from, to) = (then.governing(&model, at, records)?, now.governing(&model, at, records)?);
            compared.push(Compared { model, from, to });
            match asked {
                Some(asked) => these.extend(asked),
                None => all = true,
            }
        }
        let asked = if all { Asked::All } else { Asked::These(&these) };
        let between = Between { at, before, after, named: &self.organizations, asked };
        impact_between(compared, Reading::Implemented, between, records)
    }

    /// The models that may move, each with the organizations for which it may; none: for all.
    fn concerned(&self, records: &impl Records) -> Result<Concerned, Unreadable> {
        let organizations = records.last_number(RecordKind::Organization)?;
        let restricted = restricted(records)?;
        let mut concerned = Vec::new();
        for model in records.models()? {
            let mut these = BTreeSet::new();
            let mut all = false;
            if restricted.contains(&model) {
                these = self.pairs.get(&model).cloned().unwrap_or_default();
                these.extend(&self.organizations);
                // Reading all at once is cheaper than reading a good part of them one by one.
                all = self.models.contains(&model) || these.len() as u64 > organizations / 16 + 64;
            }
            if all || !these.is_empty() || self.models.contains(&model) {
                concerned.push((model, Some(these).filter(|_| !all)));
            }
        }
        Ok(concerned)
    }
}

/// Models, each with the organizations for which it may move; none: for all.
type Concerned = Vec<(ModelId, Option<BTreeSet<OrganizationNo>>)>;

/// The reviews that are open at a moment and that change between two entries. `approvals` is what the ledger asks where no
/// policy does.
///
/// # Errors
/// That the records could not be read.
pub fn reviews(
    at: Moment,
    (before, after): (EntryNo, EntryNo),
    approvals: u64,
    records: &impl Records,
) -> Result<Vec<Outlook>, Unreadable> {
    let (then, now) = (Timeline::read(before, records)?, Timeline::read(after, records)?);
    let (from, to) =
        (|model: &ModelId| then.governing(model, at, records), |model: &ModelId| now.governing(model, at, records));
    let sides = (Side { known: before, governing: &from }, Side { known: after, governing: &to });
    outlooks(at, (&sides.0, &sides.1), approvals, records)
}

/// The models that a lockdown or a policy ever named; every other is open to all.
///
/// # Errors
/// That the records could not be read.
pub fn restricted(records: &impl Records) -> Result<BTreeSet<ModelId>, Unreadable> {
    let versions = Timeline::read(EntryNo::MAX, records)?.versions;
    let mut restricted: BTreeSet<ModelId> = versions.into_iter().flat_map(|version| version.record.models).collect();
    for model in records.models()? {
        if !records.lockdowns_of(&model)?.is_empty() {
            restricted.insert(model);
        }
    }
    Ok(restricted)
}

fn models_of(subject: &Subject, records: &impl Records) -> Result<Vec<ModelId>, Unreadable> {
    Ok(match subject {
        Subject::Model(id) => vec![id.clone()],
        Subject::Numbered(RecordKind::Lockdown, _) => {
            let rows = records.rows(Table::Lockdown, subject, EntryNo::MAX)?;
            rows.iter()
                .flat_map(|row| {
                    if let Act::LockdownImpose(act) = &row.act {
                        act.models().0.iter().cloned().collect()
                    } else {
                        Vec::new()
                    }
                })
                .collect()
        }
        Subject::Numbered(RecordKind::Restoration, _) => {
            let rows = records.rows(Table::Restoration, subject, EntryNo::MAX)?;
            let lockdown = rows
                .iter()
                .find_map(|row| if let Act::RestorationOpen(act) = &row.act { Some(*act.lockdown()) } else { None });
            lockdown.map_or(Ok(Vec::new()), |lockdown| models_of(&lockdown.into(), records))?
        }
        _ => Vec::new(),
    })
}
