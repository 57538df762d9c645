//! What a change does: who gains, who loses, which regimes move. The ledger before and after is the same ledger at two
//! entries, so a change's effect is a comparison at one T of two K.

use std::collections::{BTreeMap, BTreeSet};

mod moments;

pub use moments::in_force;

use crate::act::{Act, Table};
use crate::clearance::{Asked, Context};
use crate::difference::{Difference, Point, Routes, difference, restricted};
use crate::entry::Accepted;
use crate::id::{EntryNo, ModelId, OrganizationNo, RecordKind, Subject};
use crate::policy::{Between, Compared, Impact, Timeline, impact_between};
use crate::record::Reading;
use crate::records::{Records, Unreadable};
use crate::regime::{Regime, regime_and_scope};
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
    /// Those that may come or go, and with them a model that nothing restricts.
    standing: BTreeSet<OrganizationNo>,
    /// Those of which nothing but their registration is new, with the moment from which on it has force: there are many
    /// of them after a batch, and of them that is all that a model which nothing restricts asks.
    registered: BTreeMap<OrganizationNo, Moment>,
}

impl Touched {
    /// Adds what an entry may touch.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn add(&mut self, entry: &Accepted, records: &impl Records) -> Result<(), Unreadable> {
        let subjects = entry.subjects.as_slice();
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
            RecordKind::Organization => {
                if let Ok(number) = OrganizationNo::try_from(first) {
                    self.organizations.insert(number);
                    match &entry.act {
                        Act::OrgRegister(_) => {
                            self.registered.insert(number, entry.effective());
                        }
                        Act::OrgAmend(_) | Act::OrgAttest(_) | Act::OrgWithdrawAttestation(_) => {}
                        _ => {
                            self.standing.insert(number);
                        }
                    }
                }
            }
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
        let restricted = restricted(records)?;
        effect.differences = self.open(points, &restricted, records)?;
        for (model, these) in self.concerned(&restricted, records)? {
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
        effect.differences.sort_by(|a, b| a.model.cmp(&b.model));
        Ok(effect)
    }

    /// What differs for the models that nothing restricts, all alike: who comes and who goes.
    fn open(
        &self,
        points: (Point, Point),
        restricted: &BTreeSet<ModelId>,
        records: &impl Records,
    ) -> Result<Vec<Difference>, Unreadable> {
        let Point { at, known } = points.1;
        let models = self.unrestricted((at, known), restricted, records)?;
        let Some(first) = models.first() else { return Ok(Vec::new()) };
        let asked = (Asked::These(&self.standing), Routes::Compared);
        let mut alike = difference(first, &Context::default(), Reading::Implemented, asked, points, records)?;
        let come = self.registered.iter().filter(|(number, from)| **from <= at && !self.standing.contains(number));
        let mut gained: Vec<OrganizationNo> =
            come.map(|(number, _)| *number).chain(alike.gained.iter().copied()).collect();
        gained.sort_unstable();
        alike.gained = gained.into();
        if alike.is_nothing() {
            return Ok(Vec::new());
        }
        Ok(models.into_iter().map(|model| Difference { model, ..alike.clone() }).collect())
    }

    /// The models that nothing restricts, before as after, if anybody may come or go.
    fn unrestricted(
        &self,
        (at, known): (Moment, EntryNo),
        restricted: &BTreeSet<ModelId>,
        records: &impl Records,
    ) -> Result<Vec<ModelId>, Unreadable> {
        let mut open = Vec::new();
        if self.standing.is_empty() && self.registered.is_empty() {
            return Ok(open);
        }
        for model in records.models()? {
            if !restricted.contains(&model) && !self.models.contains(&model) {
                let regime = regime_and_scope(&model, at, known, Reading::Implemented, records)?;
                open.extend(regime.filter(|(regime, _)| *regime == Regime::Open).map(|_| model));
            }
        }
        Ok(open)
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
        let restricted = restricted(records)?;
        for model in self.unrestricted((at, after), &restricted, records)? {
            compared.push(Compared { model, from: None, to: None });
            these.extend(self.standing.iter().chain(self.registered.keys()));
        }
        for (model, asked) in self.concerned(&restricted, records)? {
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

    /// Whether it may move a model for all organizations, so that looking at one moment goes through all of them.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn is_wide(&self, records: &impl Records) -> Result<bool, Unreadable> {
        let concerned = self.concerned(&restricted(records)?, records)?;
        Ok(concerned.iter().any(|(_, these)| these.is_none()))
    }

    /// The models that may move, each with the organizations for which it may; none: for all.
    fn concerned(&self, restricted: &BTreeSet<ModelId>, records: &impl Records) -> Result<Concerned, Unreadable> {
        let organizations = records.last_number(RecordKind::Organization)?;
        let mut concerned = Vec::new();
        for model in records.models()? {
            let mut these = BTreeSet::new();
            if restricted.contains(&model) {
                these = self.pairs.get(&model).cloned().unwrap_or_default();
                these.extend(&self.organizations);
            }
            // Reading all at once is cheaper than reading a good part of them one by one.
            let all = self.models.contains(&model) || these.len() as u64 > organizations / 16 + 64;
            if all || !these.is_empty() {
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
