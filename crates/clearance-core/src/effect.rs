//! What a change does: who gains, who loses, which regimes move. The ledger before and after is the same ledger at two
//! entries, so a change's effect is a comparison at one T of two K.

use std::collections::BTreeSet;

use crate::act::{Act, Table};
use crate::clause::Clause;
use crate::clearance::{Context, Outcome, Question, Situation, outcome};
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

/// The effect of a change at a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Regimes that move.
    pub moves: Vec<Move>,
    /// Now cleared.
    pub gained: Vec<(OrganizationNo, ModelId)>,
    /// No longer cleared.
    pub lost: Vec<(OrganizationNo, ModelId)>,
    /// To or from conditional otherwise.
    pub changed: Vec<(OrganizationNo, ModelId)>,
    /// Pairs left out because there were too many to try.
    pub untried: u64,
    /// How many organizations the ledger has ever registered.
    pub organizations: u64,
}

impl Effect {
    /// Whether nothing moves.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.moves.is_empty()
            && self.gained.is_empty()
            && self.lost.is_empty()
            && self.changed.is_empty()
            && self.untried == 0
    }
}

/// What may be touched by a change.
#[derive(Clone, Debug, Default)]
pub struct Touched {
    models: BTreeSet<ModelId>,
    pairs: BTreeSet<(OrganizationNo, ModelId)>,
    organizations: BTreeSet<OrganizationNo>,
}

/// The most pairs that are tried.
const MOST_PAIRS: usize = 20_000;

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
                    self.pairs.extend(models.into_iter().map(|model| (organization, model)));
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
        let mut pairs = self.pairs.clone();
        for organization in &self.organizations {
            pairs.extend(restricted.iter().map(|model| (*organization, model.clone())));
        }
        for model in &self.models {
            let from = regime::standing(model, at, before, Reading::Implemented, records)?.map(|s| (s.regime, s.scope));
            let to = regime::standing(model, at, after, Reading::Implemented, records)?.map(|s| (s.regime, s.scope));
            if from != to {
                effect.moves.push(Move { model: model.clone(), from, to });
            }
            if restricted.contains(model) {
                let last = records.last_number(RecordKind::Organization)?;
                pairs.extend((1..=last).take(MOST_PAIRS).map(|n| (OrganizationNo(n), model.clone())));
            }
        }
        effect.untried = pairs.len().saturating_sub(MOST_PAIRS) as u64;
        for (organization, model) in pairs.into_iter().take(MOST_PAIRS) {
            let at_entry = |known| {
                let question = Question {
                    organization,
                    model: model.clone(),
                    context: Context::default(),
                    at,
                    known,
                    reading: Reading::Implemented,
                };
                Situation::gather(question, records).map(|s| outcome(&s))
            };
            match (at_entry(before)?, at_entry(after)?) {
                (a, b) if a == b => {}
                (_, Outcome::Cleared) => effect.gained.push((organization, model)),
                (Outcome::Cleared, _) => effect.lost.push((organization, model)),
                _ => effect.changed.push((organization, model)),
            }
        }
        Ok(effect)
    }
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
