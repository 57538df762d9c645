//! What differs between two pairs (T, K): regimes, and who gains and loses each model.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::clause::Clause;
use crate::clearance::{Asked, Context, Member, Outcome, Poll, Population};
use crate::id::{EntryNo, ModelId, OrganizationNo, Subject};
use crate::policy::Timeline;
use crate::record::Reading;
use crate::records::{Records, Unreadable};
use crate::regime::{Regime, regime_and_scope};
use crate::time::Moment;

/// A moment with as much of the log as is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The moment asked about.
    pub at: Moment,
    /// The last entry known.
    pub known: EntryNo,
}

/// Whether being cleared by another route is a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Routes {
    /// Yes.
    Compared,
    /// No: only the outcome counts.
    Ignored,
}

/// A model's regime with whom it bars; absent: not registered.
pub type Side = Option<(Regime, Clause)>;

/// What differs for one model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The model.
    pub model: ModelId,
    /// How it stood and how it stands.
    pub regime: (Side, Side),
    /// Now cleared.
    pub gained: Rc<[OrganizationNo]>,
    /// No longer cleared.
    pub lost: Rc<[OrganizationNo]>,
    /// To or from conditional or, where routes are compared, by another route.
    pub changed: Rc<[OrganizationNo]>,
    /// How many of the organizations asked about there are, at most, at either point.
    pub population: u64,
}

impl Difference {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.regime.0 == self.regime.1 && self.gained.is_empty() && self.lost.is_empty() && self.changed.is_empty()
    }

    /// Whether everybody moves, and the same way.
    #[must_use]
    pub fn is_everybody(&self) -> bool {
        let moved = [&self.gained, &self.lost, &self.changed];
        self.population > 2 && moved.iter().any(|list| list.len() as u64 == self.population)
    }
}

/// Compares two points for one model. Absent members count as not cleared, so that an organization that was not
/// registered before gains whatever it is cleared for.
///
/// # Errors
/// That the records could not be read.
pub fn difference(
    model: &ModelId,
    context: &Context,
    reading: Reading,
    (asked, routes): (Asked<'_>, Routes),
    (from, to): (Point, Point),
    records: &impl Records,
) -> Result<Difference, Unreadable> {
    let side = |point: Point| regime_and_scope(model, point.at, point.known, reading, records);
    let regime = (side(from)?, side(to)?);
    let mut population = 0;
    let mut members = |point: Point| {
        let poll = Poll { model: model.clone(), context: context.clone(), at: point.at, known: point.known, reading };
        let gathered = Population::gather(poll, asked, records)?;
        let mut members: BTreeMap<OrganizationNo, (Outcome, Vec<Subject>)> = BTreeMap::new();
        let mut count = 0;
        gathered.each(asked, records, &mut |Member { organization, outcome, via, .. }, _| {
            count += 1;
            if outcome != Outcome::NotCleared {
                members.insert(organization, (outcome, if routes == Routes::Compared { via } else { Vec::new() }));
            }
            Ok(())
        })?;
        population = population.max(count);
        Ok::<_, Unreadable>(members)
    };
    let (before, after) = (members(from)?, members(to)?);
    let (mut gained, mut lost, mut changed) = (Vec::new(), Vec::new(), Vec::new());
    let mut all: Vec<OrganizationNo> = before.keys().chain(after.keys()).copied().collect();
    all.sort_unstable();
    all.dedup();
    for organization in all {
        let (a, b) = (before.get(&organization), after.get(&organization));
        let cleared = |side: Option<&(Outcome, Vec<Subject>)>| side.is_some_and(|(o, _)| *o == Outcome::Cleared);
        match (cleared(a), cleared(b)) {
            _ if a == b => {}
            (false, true) => gained.push(organization),
            (true, false) => lost.push(organization),
            _ => changed.push(organization),
        }
    }
    let [gained, lost, changed] = [gained, lost, changed].map(Rc::from);
    Ok(Difference { model: model.clone(), regime, gained, lost, changed, population })
}

/// Compares two points for every model, or for one, in every organization: the models for which anything differs. Those
/// that nothing ever restricted are open to whoever stands, so that one of them is gone through for all that stand alike.
///
/// # Errors
/// That the records could not be read.
pub fn differences(
    only: Option<&ModelId>,
    reading: Reading,
    points: (Point, Point),
    records: &impl Records,
) -> Result<Vec<Difference>, Unreadable> {
    let restricted = restricted(records)?;
    let mut alike: Vec<Difference> = Vec::new();
    let mut found = Vec::new();
    for model in records.models()?.into_iter().filter(|model| only.is_none_or(|only| only == model)) {
        let open = !restricted.contains(&model);
        if open {
            let side = |point: Point| regime_and_scope(&model, point.at, point.known, reading, records);
            let regime = (side(points.0)?, side(points.1)?);
            if regime == (None, None) {
                continue;
            }
            if let Some(one) = alike.iter().find(|one| one.regime == regime) {
                found.push(Difference { model, ..one.clone() });
                continue;
            }
        }
        let asked = (Asked::All, Routes::Compared);
        let one = difference(&model, &Context::default(), reading, asked, points, records)?;
        alike.extend(open.then(|| one.clone()));
        found.push(one);
    }
    found.retain(|one| !one.is_nothing());
    Ok(found)
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
