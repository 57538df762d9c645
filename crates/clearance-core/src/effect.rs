//! What a change does: who gains, who loses, which regimes move. The ledger before and after is the same ledger at two
//! entries, so a change's effect is a comparison at one T of two K.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{Act, Table};
use crate::clause::Clause;
use crate::clearance::{Asked, Context, Outcome, Poll, Population};
use crate::id::{EntryNo, ModelId, OrganizationNo, RecordKind, Subject};
use crate::record::Reading;
use crate::records::{Records, Unreadable};
use crate::regime::{self, Regime};
use crate::time::Moment;

/// A model whose regime or scope moves. Absent: not registered then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The model.
    pub model: ModelId,
    /// Before.
    pub from: Option<(Regime, Clause)>,
    /// After.
    pub to: Option<(Regime, Clause)>,
}

/// Who gains and loses one model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shift {
    /// Now cleared.
    pub gained: Vec<OrganizationNo>,
    /// No longer cleared.
    pub lost: Vec<OrganizationNo>,
    /// To or from conditional otherwise.
    pub changed: Vec<OrganizationNo>,
}

impl Shift {
    /// Whether nobody moves.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty() && self.changed.is_empty()
    }
}

/// The effect of a change at a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Regimes that move.
    pub moves: Vec<Move>,
    /// Who gains and loses, for each model where anybody does.
    pub shifts: BTreeMap<ModelId, Shift>,
    /// How many organizations the ledger has ever registered.
    pub organizations: u64,
}

impl Effect {
    /// Whether nothing moves.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.moves.is_empty() && self.shifts.is_empty()
    }
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
            RecordKind::Ledger | RecordKind::Authority | RecordKind::Officer => {}
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
        let restricted = restricted(records)?;
        for model in &self.models {
            let from = regime::standing(model, at, before, Reading::Implemented, records)?.map(|s| (s.regime, s.scope));
            let to = regime::standing(model, at, after, Reading::Implemented, records)?.map(|s| (s.regime, s.scope));
            if from != to {
                effect.moves.push(Move { model: model.clone(), from, to });
            }
        }
        for model in restricted {
            let mut these = self.pairs.get(&model).cloned().unwrap_or_default();
            these.extend(&self.organizations);
            // Reading all at once is cheaper than reading a good part of them one by one.
            let all = self.models.contains(&model) || these.len() as u64 > effect.organizations / 16 + 64;
            if !all && these.is_empty() {
                continue;
            }
            let asked = if all { Asked::All } else { Asked::These(&these) };
            let shift = shift(&model, asked, at, (before, after), records)?;
            if !shift.is_nothing() {
                effect.shifts.insert(model, shift);
            }
        }
        Ok(effect)
    }
}

/// Who moves between two entries.
fn shift(
    model: &ModelId,
    asked: Asked<'_>,
    at: Moment,
    (before, after): (EntryNo, EntryNo),
    records: &impl Records,
) -> Result<Shift, Unreadable> {
    let outcomes = |known| {
        let poll = Poll { model: model.clone(), context: Context::default(), at, known, reading: Reading::Implemented };
        let population = Population::gather(poll, asked, records)?;
        let mut outcomes = BTreeMap::new();
        population.each(asked, records, &mut |member, _| {
            if member.outcome != Outcome::NotCleared {
                outcomes.insert(member.organization, member.outcome);
            }
            Ok(())
        })?;
        Ok::<_, Unreadable>(outcomes)
    };
    let (from, to) = (outcomes(before)?, outcomes(after)?);
    let mut shift = Shift::default();
    let mut all: Vec<OrganizationNo> = from.keys().chain(to.keys()).copied().collect();
    all.sort_unstable();
    all.dedup();
    for organization in all {
        match (from.get(&organization), to.get(&organization)) {
            (a, b) if a == b => {}
            (_, Some(Outcome::Cleared)) => shift.gained.push(organization),
            (Some(Outcome::Cleared), _) => shift.lost.push(organization),
            _ => shift.changed.push(organization),
        }
    }
    Ok(shift)
}

/// The models that a lockdown ever named.
fn restricted(records: &impl Records) -> Result<BTreeSet<ModelId>, Unreadable> {
    let mut restricted = BTreeSet::new();
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
