//! The space of everything that two tiers can tell apart: axes of values, which the decision diagrams ask one after the
//! other.
//!
//! A fact with one value is an axis of the values mentioned and, where the list is open, any other. A sector, a tag and a
//! flag are axes of two. A number is cut into regions by the bounds it is tested against, an attestation by the ages after
//! which it stops to count, with *not held* as the last region.

use std::collections::{BTreeMap, BTreeSet};

use super::{Policy, Tier};
use crate::act::value::OrganizationKind;
use crate::clause::{Clause, Many, One, Test};
use crate::diagram::{Budget, Diagrams, Lean, Runs, Set, Undecided};
use crate::facts::PERSONS;

/// What an axis is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    /// A fact with one value.
    One(One),
    /// A member of a set: a sector or a tag.
    Member(Many, String),
    /// An attestation with its age.
    Attested(String),
    /// An attribute that is true or false.
    Flag(String),
    /// An attribute that is a number.
    Number(String),
    /// An attribute that is a word.
    Word(String),
}

/// The values of an axis, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Values {
    /// One of these and, where the list is open, any other as the last.
    Listed {
        /// The values.
        values: Vec<String>,
        /// Whether another is possible.
        open: bool,
    },
    /// Yes, or no.
    Truth,
    /// Below the first bound, from each bound to the next, from the last on.
    Regions(Vec<i64>),
    /// Younger than the first bound, from each to the next, older but held, not held.
    Ages(Vec<u32>),
}

/// One axis.
pub(super) struct Axis {
    pub(super) subject: Subject,
    pub(super) values: Values,
}

impl Axis {
    /// How many values it has.
    pub(super) fn len(&self) -> usize {
        match &self.values {
            Values::Listed { values, open } => values.len() + usize::from(*open),
            Values::Truth => 2,
            Values::Regions(bounds) => bounds.len() + 1,
            Values::Ages(bounds) => bounds.len() + 2,
        }
    }

    /// Whether neighbouring values alone can be told in one phrase.
    pub(super) const fn is_ordered(&self) -> bool {
        matches!(self.values, Values::Regions(_) | Values::Ages(_))
    }

    /// Which values say the least.
    const fn lean(&self) -> Lean {
        match self.values {
            Values::Regions(_) => Lean::Low,
            Values::Truth | Values::Ages(_) => Lean::High,
            Values::Listed { .. } => Lean::Even,
        }
    }

    /// Whether a value says that something is absent, so that a reader would rather not be told.
    pub(super) fn is_absence(&self, value: usize) -> bool {
        match &self.values {
            Values::Listed { values, .. } => value == values.len(),
            Values::Truth => value == 1,
            Values::Regions(_) => value == 0,
            Values::Ages(bounds) => value == bounds.len() + 1,
        }
    }
}

/// What the clauses of one side mention.
#[derive(Default)]
struct Mentioned {
    ones: BTreeMap<One, BTreeSet<String>>,
    members: BTreeSet<(Many, String)>,
    ages: BTreeMap<String, BTreeSet<u32>>,
    flags: BTreeSet<String>,
    numbers: BTreeMap<String, BTreeSet<i64>>,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Mentioned {
    fn add(&mut self, clause: &Clause, policy: &Policy) {
        match clause {
            Clause::Everyone | Clause::Nobody => {}
            Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| self.add(part, policy)),
            Clause::Not(inner) => self.add(inner, policy),
            Clause::Test(test) => self.test(test, policy),
        }
    }

    fn test(&mut self, test: &Test, policy: &Policy) {
        match test {
            Test::OneOf(fact, values) => self.ones.entry(*fact).or_default().extend(values.iter().cloned()),
            Test::Set { fact: Many::Attested, any, all, none } => {
                for kind in any.iter().chain(all).chain(none) {
                    self.ages.entry(kind.clone()).or_default().extend(policy.valid_for.get(kind));
                }
            }
            Test::Set { fact, any, all, none } => {
                self.members.extend(any.iter().chain(all).chain(none).map(|member| (*fact, member.clone())));
            }
            Test::Flag(name, _) => drop(self.flags.insert(name.clone())),
            Test::Number { name, at_least, at_most } => {
                let bounds = at_least.iter().copied().chain(at_most.and_then(|most| most.checked_add(1)));
                self.numbers.entry(name.clone()).or_default().extend(bounds);
            }
            Test::Word(name, values) => {
                self.words.entry(name.clone()).or_default().extend(values.iter().cloned());
            }
        }
    }

    fn axes(self, purposes: Option<BTreeSet<String>>, closed: bool) -> Vec<(Subject, Values)> {
        let owned = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<String>>();
        let mut axes = Vec::new();
        let mut ones = self.ones;
        if let Some(purposes) = purposes {
            ones.entry(One::Purpose).or_default().extend(purposes);
        }
        for (fact, values) in ones {
            let values = match fact {
                One::Kind => Values::Listed { values: owned(OrganizationKind::WORDS), open: false },
                One::Person => Values::Listed { values: owned(PERSONS), open: false },
                One::Purpose => Values::Listed { values: values.into_iter().collect(), open: !closed },
                _ => Values::Listed { values: values.into_iter().collect(), open: true },
            };
            axes.push((Subject::One(fact), values));
        }
        // What has one value divides most, so it stands before what can be held together with others.
        let words = self.words.into_iter();
        axes.extend(words.map(|(name, values)| {
            (Subject::Word(name), Values::Listed { values: values.into_iter().collect(), open: true })
        }));
        axes.extend(self.flags.into_iter().map(|name| (Subject::Flag(name), Values::Truth)));
        let numbers = self.numbers.into_iter();
        axes.extend(numbers.map(|(name, cuts)| (Subject::Number(name), Values::Regions(cuts.into_iter().collect()))));
        let ages = self.ages.into_iter();
        axes.extend(ages.map(|(kind, ages)| (Subject::Attested(kind), Values::Ages(ages.into_iter().collect()))));
        // Of these any is enough, mostly: what has been ruled out by everything else need not ask for them.
        axes.extend(self.members.into_iter().map(|(fact, member)| (Subject::Member(fact, member), Values::Truth)));
        axes
    }
}

/// Everything that can be told apart.
pub(super) struct Space<'b> {
    pub(super) budget: &'b Budget,
    pub(super) axes: Vec<Axis>,
    pub(super) diagrams: Diagrams,
    places: BTreeMap<Subject, usize>,
    /// What is possible at all.
    pub(super) valid: Set,
}

/// A tier with the policy whose vocabulary it speaks.
pub(super) type Side<'p> = (&'p Policy, &'p Tier);

impl<'b> Space<'b> {
    /// The space of what the clauses of these tiers tell apart.
    pub(super) fn of(sides: &[Side<'_>], budget: &'b Budget) -> Result<Self, Undecided> {
        let mut mentioned = Mentioned::default();
        let mut purposes: Option<BTreeSet<String>> = None;
        for (policy, tier) in sides {
            tier.rules.iter().for_each(|rule| mentioned.add(&rule.when, policy));
            mentioned.add(&tier.requires, policy);
            if let Some(listed) = &policy.purposes {
                purposes.get_or_insert_default().extend(listed.iter().cloned());
            }
        }
        // Where both sides list them, no other purpose can be asked about.
        let closed = sides.len() > 1 && sides.iter().all(|(policy, _)| policy.purposes.is_some());
        let axes = mentioned.axes(purposes, closed).into_iter().map(|(subject, values)| Axis { subject, values });
        let axes: Vec<Axis> = axes.collect();
        budget.spend(axes.iter().map(Axis::len).sum())?;
        // A fact that can have no value makes everything impossible.
        let valid = if axes.iter().any(|axis| axis.len() == 0) { Set::NOTHING } else { Set::EVERYTHING };
        let diagrams = Diagrams::new(axes.iter().map(|axis| (axis.len(), axis.lean())))?;
        let places = axes.iter().enumerate().map(|(place, axis)| (axis.subject.clone(), place)).collect();
        Ok(Self { budget, axes, diagrams, places, valid })
    }

    /// Where a clause holds, in the words of a policy.
    pub(super) fn holds(&self, clause: &Clause, policy: &Policy) -> Result<Set, Undecided> {
        match clause {
            Clause::Everyone => Ok(Set::EVERYTHING),
            Clause::Nobody => Ok(Set::NOTHING),
            Clause::All(parts) => self.all(parts.iter().map(|part| self.holds(part, policy))),
            Clause::Any(parts) => self.any(parts.iter().map(|part| self.holds(part, policy))),
            Clause::Not(inner) => self.and_not(Set::EVERYTHING, self.holds(inner, policy)?),
            Clause::Test(test) => self.test(test, policy),
        }
    }

    /// Both.
    pub(super) fn and(&self, a: Set, b: Set) -> Result<Set, Undecided> {
        self.diagrams.and(a, b, self.budget)
    }

    /// The first and not the second.
    pub(super) fn and_not(&self, a: Set, b: Set) -> Result<Set, Undecided> {
        self.diagrams.and_not(a, b, self.budget)
    }

    /// Whether the first lies within the second.
    pub(super) fn within(&self, a: Set, b: Set) -> Result<bool, Undecided> {
        self.and_not(a, b).map(Set::is_nothing)
    }

    fn all(&self, parts: impl Iterator<Item = Result<Set, Undecided>>) -> Result<Set, Undecided> {
        self.diagrams.all(parts.collect::<Result<_, _>>()?, self.budget)
    }

    fn any(&self, parts: impl Iterator<Item = Result<Set, Undecided>>) -> Result<Set, Undecided> {
        self.diagrams.any(parts.collect::<Result<_, _>>()?, self.budget)
    }

    fn test(&self, test: &Test, policy: &Policy) -> Result<Set, Undecided> {
        match test {
            Test::OneOf(fact, values) => self.one_of(&Subject::One(*fact), values),
            Test::Word(name, values) => self.one_of(&Subject::Word(name.clone()), values),
            Test::Flag(name, wanted) => self.among(&Subject::Flag(name.clone()), |_| {
                let value = usize::from(!*wanted);
                Runs::of(value..value + 1)
            }),
            Test::Number { name, at_least, at_most } => self.among(&Subject::Number(name.clone()), |axis| {
                let Values::Regions(bounds) = &axis.values else { return Runs::default() };
                // The region that begins with a bound comes after it.
                let from = |bound: i64| bounds.partition_point(|own| *own <= bound);
                let low = at_least.map_or(0, from);
                Runs::of(low..at_most.and_then(|most| most.checked_add(1)).map_or(axis.len(), from))
            }),
            Test::Set { fact, any, all, none } => {
                let has = |member: &String| self.member(*fact, member, policy);
                let some = if any.is_empty() { Set::EVERYTHING } else { self.any(any.iter().map(has))? };
                let every = self.all(all.iter().map(has))?;
                let no = self.any(none.iter().map(has))?;
                self.and_not(self.and(some, every)?, no)
            }
        }
    }

    fn one_of(&self, subject: &Subject, wanted: &BTreeSet<String>) -> Result<Set, Undecided> {
        self.among(subject, |axis| {
            let Values::Listed { values, .. } = &axis.values else { return Runs::default() };
            values.iter().enumerate().filter(|(_, value)| wanted.contains(*value)).map(|(index, _)| index).collect()
        })
    }

    fn member(&self, fact: Many, member: &str, policy: &Policy) -> Result<Set, Undecided> {
        if fact != Many::Attested {
            return self.among(&Subject::Member(fact, member.to_owned()), |_| Runs::of(0..1));
        }
        self.among(&Subject::Attested(member.to_owned()), |axis| {
            let Values::Ages(bounds) = &axis.values else { return Runs::default() };
            let counted = policy.valid_for.get(member);
            Runs::of(0..counted.and_then(|days| bounds.binary_search(days).ok()).unwrap_or(bounds.len()) + 1)
        })
    }

    /// The points whose value of a subject is among these.
    fn among(&self, subject: &Subject, values: impl Fn(&Axis) -> Runs) -> Result<Set, Undecided> {
        match self.places.get(subject).and_then(|place| Some((*place, self.axes.get(*place)?))) {
            Some((place, axis)) => self.diagrams.values(place, &values(axis), self.budget),
            None => Ok(Set::NOTHING),
        }
    }

    /// The purposes that can be asked about under a policy.
    pub(super) fn askable(&self, policy: &Policy) -> Result<Set, Undecided> {
        match &policy.purposes {
            Some(purposes) => self.one_of(&Subject::One(One::Purpose), purposes),
            None => Ok(Set::EVERYTHING),
        }
    }

    /// A point of a set, with as little as can be in it: for each axis the place of its value.
    pub(super) fn point(&self, set: Set) -> Option<Vec<usize>> {
        self.diagrams.point(set)
    }
}
