//! Who keeps a clearance under other conditions: what the terms of an answer become where the answer stays.
//!
//! Two things set terms. The policy: what a grant may contain and who decides, which bind when a grant is issued or
//! renewed; for how long an attestation counts and which purposes there are, which bind at every use. And the grants and
//! restorations that let an organization through: their conditions, their end, the uses they cover.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::{Value as Json, json};

use super::clauses;
use crate::act::value::{Condition, Persons};
use crate::clearance::Population;
use crate::id::{ModelId, OrganizationNo, Subject};
use crate::policy::shift::{self, Leaning, Shift};
use crate::policy::{Governing, Policy, Tier};
use crate::record::{Attestation, Grant, Restoration};

/// An organization that keeps a clearance of which something else changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Who.
    pub organization: OrganizationNo,
    /// Which model.
    pub model: ModelId,
    /// What of its terms becomes what.
    pub altered: Rc<[Altered]>,
}

/// A part of the terms of an answer that becomes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// The grant or restoration that says it; absent: the policy does, or which of them let through.
    pub of: Option<Subject>,
    /// What becomes what.
    pub shift: Shift,
    /// From when on it binds.
    pub binds: Binds,
}

/// From when on a part of the terms binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binds {
    /// At every use.
    Use,
    /// When a grant is issued or renewed: a standing one stays as it is.
    Renewal,
    /// When a review is decided.
    Review,
}

impl Binds {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Use => "use",
            Self::Renewal => "renewal",
            Self::Review => "review",
        }
    }
}

/// What two versions of a policy say otherwise of the terms of an answer.
#[derive(Default)]
pub(super) struct Otherwise {
    /// For whoever holds a grant.
    granted: Vec<Altered>,
    /// For whoever is cleared.
    cleared: Vec<Altered>,
    /// For whoever holds an attestation of this kind.
    attested: BTreeMap<String, Altered>,
    /// The same for organizations with these kinds, with or without a grant.
    known: BTreeMap<(bool, Vec<String>), Rc<[Altered]>>,
}

impl Otherwise {
    pub(super) fn of(model: &ModelId, from: Option<&Governing>, to: Option<&Governing>) -> Self {
        let [(p, a), (q, b)] = [from, to].map(|governing| {
            let policy = governing.map(|governing| &*governing.policy);
            (policy, policy.and_then(|policy| policy.tier(model)))
        });
        let altered = |binds| move |shift| Altered { of: None, shift, binds };
        let terms = shift::terms(a, b).into_iter().map(|shift| {
            // What is asked of standing grants is asked of them now.
            let recertified = shift.field.contains("recertify") || shift.field.contains("missed");
            Altered { of: None, binds: if recertified { Binds::Use } else { Binds::Renewal }, shift }
        });
        let review = shift::review(p.zip(a), q.zip(b));
        Self {
            granted: terms.chain(review.into_iter().map(altered(Binds::Review))).collect(),
            cleared: purposes(p, q).into_iter().map(altered(Binds::Use)).collect(),
            attested: ages((p, a), (q, b)),
            known: BTreeMap::new(),
        }
    }

    /// Whether it is nothing for anybody.
    pub(super) fn is_nothing(&self) -> bool {
        self.granted.is_empty() && self.cleared.is_empty() && self.attested.is_empty()
    }

    /// What it comes to for an organization with this evidence, with or without a grant.
    pub(super) fn concerning(&mut self, granted: bool, evidence: &[Attestation]) -> Rc<[Altered]> {
        let granted = granted && !self.granted.is_empty();
        let kinds: Vec<String> = match self.attested.is_empty() {
            true => Vec::new(),
            false => {
                let held: BTreeSet<&String> = evidence.iter().map(|held| &held.kind).collect();
                held.into_iter().filter(|kind| self.attested.contains_key(*kind)).cloned().collect()
            }
        };
        let key = (granted, kinds);
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        let ages = key.1.iter().filter_map(|kind| self.attested.get(kind));
        let terms = self.granted.iter().filter(|_| granted);
        let altered: Rc<[Altered]> = self.cleared.iter().chain(ages).chain(terms).cloned().collect();
        self.known.insert(key, Rc::clone(&altered));
        altered
    }
}

/// The purposes there are, where that differs.
fn purposes(from: Option<&Policy>, to: Option<&Policy>) -> Option<Shift> {
    let of = |policy: Option<&'_ Policy>| policy.and_then(|policy| policy.purposes.clone());
    let (from, to) = (of(from), of(to));
    let leaning = Leaning::wider_or_all(from.as_ref(), to.as_ref());
    Some(Shift::new("purposes", json!(from), json!(to), leaning)).filter(|shift| shift.leaning != Leaning::Equal)
}

/// For how long attestations count that the clauses of a tier ask for, where that differs.
fn ages(
    (from, a): (Option<&Policy>, Option<&Tier>),
    (to, b): (Option<&Policy>, Option<&Tier>),
) -> BTreeMap<String, Altered> {
    let (Some(from), Some(to), Some(a), Some(b)) = (from, to, a, b) else { return BTreeMap::new() };
    let mut required = BTreeSet::new();
    [a, b].into_iter().for_each(|tier| crate::clearance::attested(&tier.requires, &mut required));
    let mut kinds = BTreeSet::new();
    clauses(a).chain(clauses(b)).for_each(|clause| crate::clearance::attested(clause, &mut kinds));
    let one = |kind: String| {
        let [x, y] = [from, to].map(|policy| policy.valid_for.get(&kind).copied());
        let shift = shift::longer(&format!("attestations.{kind}.valid_for"), x, y)?;
        let binds = if required.contains(&kind) { Binds::Use } else { Binds::Renewal };
        Some((kind, Altered { of: None, shift, binds }))
    };
    kinds.into_iter().filter_map(one).collect()
}

/// What grants and restorations say otherwise to an organization that they let through before and after.
pub(super) fn ways(
    organization: OrganizationNo,
    (before, from): (&Population, &BTreeSet<Subject>),
    (after, to): (&Population, &BTreeSet<Subject>),
) -> Vec<Altered> {
    let mut altered = Vec::new();
    if from != to {
        let shift = Shift::new("through", json!(from), json!(to), Leaning::Mixed);
        altered.push(Altered { of: None, shift, binds: Binds::Use });
    }
    for way in from.intersection(to) {
        let (Some(a), Some(b)) = (Way::of(way, organization, before), Way::of(way, organization, after)) else {
            continue;
        };
        let of = || Some(way.clone());
        altered.extend(a.beside(&b).into_iter().map(|shift| Altered { of: of(), shift, binds: Binds::Use }));
    }
    altered
}

/// What a way through says, its restoration's words included.
struct Way<'p> {
    grant: Option<&'p Grant>,
    restoration: &'p Restoration,
}

impl<'p> Way<'p> {
    fn of(way: &Subject, organization: OrganizationNo, population: &'p Population) -> Option<Self> {
        let grant = population.held(organization).find(|grant| Subject::from(grant.number) == *way);
        let restoration = match grant {
            Some(grant) => population.restoration(grant.restoration),
            None => population.restoration(way.try_into().ok()?),
        };
        restoration.map(|restoration| Self { grant, restoration })
    }

    fn conditions(&self) -> BTreeSet<String> {
        let own = self.grant.map(|grant| &grant.conditions.0).into_iter().flatten();
        own.chain(&self.restoration.conditions.0).map(condition).collect()
    }

    fn limits(&self) -> [(&'static str, Option<BTreeSet<String>>); 3] {
        let (grant, restoration) = (self.grant, self.restoration);
        let persons = |persons: &Persons| persons.0.clone();
        [
            (
                "surfaces",
                grant.and_then(|g| g.surfaces.as_ref()).or(restoration.surfaces.as_ref()).map(|s| s.0.clone()),
            ),
            (
                "purposes",
                grant.and_then(|g| g.purposes.as_ref()).or(restoration.purposes.as_ref()).map(|p| p.0.clone()),
            ),
            ("persons", grant.and_then(|g| g.persons.as_ref()).or(restoration.persons.as_ref()).map(persons)),
        ]
    }

    /// The end, as recorded.
    fn until(&self) -> Option<crate::time::Moment> {
        [self.grant.and_then(|grant| grant.until), self.restoration.until].into_iter().flatten().min()
    }

    fn beside(&self, to: &Self) -> Vec<Shift> {
        let list = |set: &BTreeSet<String>| if set.is_empty() { Json::Null } else { json!(set) };
        let (a, b) = (self.conditions(), to.conditions());
        let mut shifts = vec![Shift::new("conditions", list(&a), list(&b), Leaning::wider_is_looser(&b, &a))];
        let end = |way: &Self| way.until().map_or(i64::MAX, |end| end.0);
        shifts.push(Shift::new(
            "until",
            json!(self.until()),
            json!(to.until()),
            Leaning::more_is_looser(end(to).cmp(&end(self))),
        ));
        for ((name, a), (_, b)) in self.limits().into_iter().zip(to.limits()) {
            let leaning = Leaning::wider_or_all(a.as_ref(), b.as_ref());
            shifts.push(Shift::new(name, json!(a), json!(b), leaning));
        }
        shifts.retain(|shift| shift.leaning != Leaning::Equal);
        shifts
    }
}

/// A condition in words.
fn condition(condition: &Condition) -> String {
    let clause = condition.clause.as_ref().map(|clause| format!(" where {}", clause.sentence())).unwrap_or_default();
    let due = condition.due.map(|due| format!(" by {}", due.readable_end())).unwrap_or_default();
    format!("{}{clause}{due}", condition.code)
}
