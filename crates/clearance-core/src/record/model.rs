//! Models, and what was measured of them.

use std::collections::BTreeSet;

use super::{set, until};
use crate::act::Act;
use crate::act::value::Sources;
use crate::id::{EntryNo, ModelId, Subject};
use crate::records::Row;
use crate::time::Moment;

/// A model at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// Its id.
    pub id: ModelId,
    /// Its name.
    pub name: Option<String>,
    /// Its family.
    pub family: Option<String>,
    /// Where it can be used.
    pub surfaces: BTreeSet<String>,
    /// When it was released.
    pub released: Option<Moment>,
    /// When and by which entry it was retired.
    pub retired: Option<(Moment, EntryNo)>,
    /// The entry that registered it.
    pub entry: EntryNo,
    /// When the registration has force.
    pub registered: Moment,
}

impl Model {
    /// The model at a moment; `None` if it is not registered then. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut model: Option<Self> = None;
        for row in until(rows, at) {
            match (&mut model, &row.act, &row.record) {
                (none @ None, Act::ModelRegister(act), Subject::Model(id)) => {
                    *none = Some(Self {
                        id: id.clone(),
                        name: act.name().map(|n| n.0.clone()),
                        family: act.family().map(|n| n.0.clone()),
                        surfaces: act.surfaces().0.clone(),
                        released: act.released().map(|r| r.0),
                        retired: None,
                        entry: row.entry,
                        registered: row.effective,
                    });
                }
                (Some(model), Act::ModelAmend(act), _) if model.retired.is_none() => {
                    set(&mut model.name, act.name().map(|n| Some(n.0.clone())).as_ref());
                    set(&mut model.family, act.family().map(|n| Some(n.0.clone())).as_ref());
                    set(&mut model.surfaces, act.surfaces().map(|s| &s.0));
                    set(&mut model.released, act.released().map(|r| Some(r.0)).as_ref());
                }
                (Some(model), Act::ModelRetire(_), _) if model.retired.is_none() => {
                    model.retired = Some((row.effective, row.entry));
                }
                _ => moot.push(row.entry),
            }
        }
        model
    }
}

/// Something measured of a model: evidence, never decisive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// What was measured.
    pub name: String,
    /// The result as it is spelled.
    pub value: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// Who measured it.
    pub by: Option<String>,
    /// Where it was published.
    pub sources: Sources,
    /// The entry that recorded it.
    pub entry: EntryNo,
}

impl Evaluation {
    /// What had been measured at a moment.
    #[must_use]
    pub fn list(rows: &[Row], at: Moment) -> Vec<Self> {
        until(rows, at)
            .filter_map(|row| match &row.act {
                Act::ModelEvaluate(act) => Some(Self {
                    name: act.name().0.clone(),
                    value: act.value().map(|v| v.0.clone()),
                    unit: act.unit().map(|v| v.0.clone()),
                    by: act.by().map(|v| v.0.clone()),
                    sources: act.sources().cloned().unwrap_or_default(),
                    entry: row.entry,
                }),
                _ => None,
            })
            .collect()
    }
}
