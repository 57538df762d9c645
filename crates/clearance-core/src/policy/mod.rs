//! Policies: versioned documents that say who is eligible for which model, what must hold at every use, how long a
//! grant may run and who decides. `docs/policy-format.md` is the format.
//!
//! [`read`] makes a [`Policy`] of what somebody wrote, with every mistake at its place; [`lint`](lint()) finds the rules
//! that can never hold or that another one covers; [`run`] evaluates the tests a document carries; [`changes`] compares
//! two documents by structure and [`meaning`](meaning()) by what they say, exactly; [`impact`](impact()) says whom the
//! difference concerns. [`Timeline`] knows which version governs a model at a moment.

mod atoms;
mod calendar;
mod changes;
mod cover;
mod examples;
mod force;
mod ids;
pub(crate) mod impact;
mod lint;
mod meaning;
pub mod parse;
mod review;
pub mod shift;

use std::collections::{BTreeMap, BTreeSet};

pub use calendar::{Calendar, Zone};
pub use changes::{Change, ChangeKind, changes};
pub use examples::{Example, Expected, Ran, Reach, Report, run};
pub use force::{Governing, Recertifies, Timeline, Version, document, vocabulary};
pub use ids::beside;
pub use impact::{
    Altered, Between, Binds, Compared, Counts, Doubtful, Impact, Kept, Moved, Touched, Way, impact, impact_between,
};
pub use lint::lint;
pub use meaning::{Meaning, Related, Relation, Witness, meaning};
pub use parse::{read, read_examples, read_kept};
pub use review::{OnMissed, Overdue, Review, Terms, Within};
pub use shift::{Leaning, Shift};

use crate::clause::{Clause, Facts, Formula, Vocabulary};
use crate::id::ModelId;
use crate::node::Place;
use crate::record::Attestation;
use crate::time::Moment;

/// A version of a policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Its name, a slug.
    pub name: String,
    /// Its version, from 1.
    pub version: u64,
    /// The earliest moment at which it can be in force.
    pub effective: Moment,
    /// What it is.
    pub about: Option<String>,
    /// The purposes that can be asked about; absent: any.
    pub purposes: Option<BTreeSet<String>>,
    /// What its clauses may test.
    pub vocabulary: Vocabulary,
    /// For how many days since its issue an attestation counts, by kind; those that are absent count while they hold.
    pub valid_for: BTreeMap<String, u32>,
    /// Its tiers, in written order.
    pub tiers: Vec<Tier>,
    /// How many officers other than the proposer approve the next version while this one is in force.
    pub approvals: u64,
    /// After how many days a proposal can no longer be approved; absent: thirty.
    pub lapse_after: Option<u32>,
    /// Where its days begin and end, and which are no business days.
    pub calendar: Calendar,
    /// Examples with the answer they should get.
    pub tests: Vec<Example>,
    /// Where the parts stand that mistakes and changes point at: a path such as `tiers.a.rules.b.when` to its place.
    pub places: BTreeMap<String, Place>,
}

/// A tier: models under the same rules.
#[derive(Clone, Debug)]
pub struct Tier {
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: Option<String>,
    /// The models it governs.
    pub models: BTreeSet<ModelId>,
    /// Its rules, in written order; an organization is eligible if any holds.
    pub rules: Vec<Rule>,
    /// What must hold at every check.
    pub requires: Clause,
    /// What a grant may contain.
    pub terms: Terms,
    /// Who decides, and how fast.
    pub review: Option<Review>,
}

/// A rule of a tier.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id, stable from version to version.
    pub id: String,
    /// The id it had in the version before.
    pub moved_from: Option<String>,
    /// What it is.
    pub about: Option<String>,
    /// When it holds.
    pub when: Clause,
}

impl Policy {
    /// `name/version`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}/{}", self.name, self.version)
    }

    /// The tier that governs a model.
    #[must_use]
    pub fn tier(&self, model: &ModelId) -> Option<&Tier> {
        self.tiers.iter().find(|tier| tier.models.contains(model))
    }

    /// Every model it governs.
    pub fn models(&self) -> impl Iterator<Item = &ModelId> {
        self.tiers.iter().flat_map(|tier| &tier.models)
    }

    /// Whether an attestation counts in this policy's clauses at a moment: it holds, and it is young enough.
    #[must_use]
    pub fn counts(&self, attestation: &Attestation, at: Moment) -> bool {
        attestation.holds(at) && self.valid_for.get(&attestation.kind).is_none_or(|days| age(attestation, at) < *days)
    }

    /// What is known for this policy's clauses: of the evidence, only what counts.
    #[must_use]
    pub fn facts(&self, facts: &Facts, evidence: &[Attestation], at: Moment) -> Facts {
        let attested = evidence.iter().filter(|held| self.counts(held, at)).map(|held| held.kind.clone()).collect();
        Facts { attested, ..facts.clone() }
    }
}

/// How many whole days ago an attestation was issued or, where that is not said, recorded as in force.
#[must_use]
pub fn age(attestation: &Attestation, at: Moment) -> u32 {
    const DAY: i64 = 86_400_000_000;
    let since = attestation.issued.unwrap_or(attestation.from);
    u32::try_from((at.0.saturating_sub(since.0)).max(0) / DAY).unwrap_or(u32::MAX)
}

impl Tier {
    /// When an organization is eligible.
    #[must_use]
    pub fn eligible(&self, facts: &Facts) -> Formula {
        Formula::any(self.rules.iter().map(|rule| rule.when.formula(facts)))
    }
}
