//! The space of everything that two tiers can tell apart: axes of values, each made of Boolean variables of a decision
//! diagram, with the constraints between them.
//!
//! A fact with one value is an axis of the values mentioned and, where the list is open, any other; exactly one holds.
//! A sector, a tag and a flag are axes of two. A number is cut into regions by the bounds it is tested against, an
//! attestation by the ages after which it stops to count, with *not held* as the last region.

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddPointer, BddVariable, BddVariableSet};

use super::{Policy, Tier};
use crate::act::value::OrganizationKind;
use crate::clause::{Clause, Many, One, Test};
use crate::diagram::{Budget, Undecided};
use crate::facts::PERSONS;

/// A set of points of a space.
pub(super) type Points = Bdd;

/// A variable that is fixed.
pub(super) type Literal = (BddVariable, bool);

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

/// One axis with its variables.
pub(super) struct Axis {
    pub(super) subject: Subject,
    pub(super) values: Values,
    variables: Vec<BddVariable>,
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

    /// How many variables such an axis has: one a listed value, else one less than it has values.
    fn width(values: &Values) -> usize {
        match values {
            Values::Listed { values, open } => values.len() + usize::from(*open),
            Values::Truth => 1,
            Values::Regions(bounds) => bounds.len(),
            Values::Ages(bounds) => bounds.len() + 1,
        }
    }

    /// What is fixed of the variables if the value is one of these. Of an ordered axis they are neighbours.
    pub(super) fn literals(&self, allowed: &BTreeSet<usize>) -> Vec<Literal> {
        let (first, last) = (allowed.first().copied().unwrap_or(0), allowed.last().copied().unwrap_or(0));
        let numbered = self.variables.iter().copied().enumerate();
        match &self.values {
            Values::Listed { .. } => numbered.filter(|(i, _)| !allowed.contains(i)).map(|(_, v)| (v, false)).collect(),
            Values::Truth if allowed.len() == 1 => self.variables.iter().map(|v| (*v, first == 0)).collect(),
            Values::Truth => Vec::new(),
            // The variable says: at least this bound.
            Values::Regions(_) => numbered
                .filter_map(|(i, v)| if i < first { Some((v, true)) } else { (i >= last).then_some((v, false)) })
                .collect(),
            // The variable says: younger than this bound; the last one: held.
            Values::Ages(_) => numbered
                .filter_map(|(i, v)| if i < first { Some((v, false)) } else { (i >= last).then_some((v, true)) })
                .collect(),
        }
    }

    /// Which value a valuation gives.
    pub(super) fn value(&self, holds: impl Fn(BddVariable) -> bool) -> usize {
        let count = |wanted: bool| self.variables.iter().take_while(|v| holds(**v) == wanted).count();
        match &self.values {
            Values::Listed { .. } => self.variables.iter().position(|v| holds(*v)).unwrap_or(0),
            Values::Truth => usize::from(count(true) == 0),
            Values::Regions(_) => count(true),
            Values::Ages(_) => count(false),
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
                let bounds = at_least.iter().copied().chain(at_most.map(|most| most.saturating_add(1)));
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
        axes.extend(self.members.into_iter().map(|(fact, member)| (Subject::Member(fact, member), Values::Truth)));
        let ages = self.ages.into_iter();
        axes.extend(ages.map(|(kind, ages)| (Subject::Attested(kind), Values::Ages(ages.into_iter().collect()))));
        axes
    }
}

/// Everything that can be told apart.
pub(super) struct Space<'b> {
    pub(super) budget: &'b Budget,
    pub(super) axes: Vec<Axis>,
    set: BddVariableSet,
    /// What is possible at all.
    pub(super) valid: Bdd,
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
        let axes = mentioned.axes(purposes, closed);
        let count = axes.iter().map(|(_, values)| Axis::width(values)).sum::<usize>();
        let set = BddVariableSet::new_anonymous(u16::try_from(count).map_err(|_| Undecided)?);
        let mut fresh = set.variables().into_iter();
        let axes: Vec<Axis> = axes
            .into_iter()
            .map(|(subject, values)| {
                let variables = fresh.by_ref().take(Axis::width(&values)).collect();
                Axis { subject, values, variables }
            })
            .collect();
        let mut space = Self { budget, axes, valid: set.mk_true(), set };
        let mut possible = Vec::new();
        for axis in &space.axes {
            budget.spend(4 * axis.variables.len())?;
            possible.push(match &axis.values {
                Values::Listed { .. } => space.set.mk_sat_exactly_k(1, &axis.variables),
                Values::Truth => continue,
                // Whoever is at least a bound is at least every lower one; younger than one, younger than every higher.
                Values::Regions(_) => space.chain(axis.variables.iter().rev())?,
                Values::Ages(_) => space.chain(axis.variables.iter())?,
            });
        }
        space.valid = budget.all(possible, space.set.mk_true())?;
        Ok(space)
    }

    /// Each implies the next.
    fn chain<'v>(&self, variables: impl Iterator<Item = &'v BddVariable> + Clone) -> Result<Bdd, Undecided> {
        let pairs = variables.clone().zip(variables.skip(1));
        let implied = pairs.map(|(a, b)| self.set.mk_var(*a).imp(&self.set.mk_var(*b)));
        self.budget.all(implied.collect(), self.set.mk_true())
    }

    /// Where a clause holds, in the words of a policy.
    pub(super) fn holds(&self, clause: &Clause, policy: &Policy) -> Result<Bdd, Undecided> {
        match clause {
            Clause::Everyone => Ok(self.set.mk_true()),
            Clause::Nobody => Ok(self.set.mk_false()),
            Clause::All(parts) => self.all(parts.iter().map(|part| self.holds(part, policy))),
            Clause::Any(parts) => self.any(parts.iter().map(|part| self.holds(part, policy))),
            Clause::Not(inner) => self.holds(inner, policy).map(|bdd| bdd.not()),
            Clause::Test(test) => self.test(test, policy),
        }
    }

    fn all(&self, parts: impl Iterator<Item = Result<Bdd, Undecided>>) -> Result<Bdd, Undecided> {
        self.budget.all(parts.collect::<Result<_, _>>()?, self.set.mk_true())
    }

    fn any(&self, parts: impl Iterator<Item = Result<Bdd, Undecided>>) -> Result<Bdd, Undecided> {
        self.budget.any(parts.collect::<Result<_, _>>()?, self.set.mk_false())
    }

    fn test(&self, test: &Test, policy: &Policy) -> Result<Bdd, Undecided> {
        match test {
            Test::OneOf(fact, values) => self.one_of(&Subject::One(*fact), values),
            Test::Word(name, values) => self.one_of(&Subject::Word(name.clone()), values),
            Test::Flag(name, wanted) => {
                let holds = self.variable(&Subject::Flag(name.clone()), 0);
                Ok(if *wanted { holds } else { holds.not() })
            }
            Test::Number { name, at_least, at_most } => {
                let subject = Subject::Number(name.clone());
                let from = |bound: i64| self.bound(&subject, |bounds| bounds.binary_search(&bound).ok());
                let low = at_least.map_or_else(|| self.set.mk_true(), from);
                let high = at_most.map_or_else(|| self.set.mk_false(), |most| from(most.saturating_add(1)));
                self.budget.and_not(&low, &high)
            }
            Test::Set { fact, any, all, none } => {
                let has = |member: &String| Ok(self.member(*fact, member, policy));
                let some = if any.is_empty() { self.set.mk_true() } else { self.any(any.iter().map(has))? };
                let every = self.all(all.iter().map(has))?;
                let no = self.any(none.iter().map(has))?;
                self.budget.and_not(&self.budget.and(&some, &every)?, &no)
            }
        }
    }

    fn one_of(&self, subject: &Subject, wanted: &BTreeSet<String>) -> Result<Bdd, Undecided> {
        let Some(Axis { values: Values::Listed { values, .. }, .. }) = self.axis(subject) else {
            return Ok(self.set.mk_false());
        };
        let indices = values.iter().enumerate().filter(|(_, value)| wanted.contains(*value)).map(|(index, _)| index);
        self.any(indices.map(|index| Ok(self.variable(subject, index))))
    }

    fn member(&self, fact: Many, member: &str, policy: &Policy) -> Bdd {
        if fact != Many::Attested {
            return self.variable(&Subject::Member(fact, member.to_owned()), 0);
        }
        let subject = Subject::Attested(member.to_owned());
        let Some(Axis { values: Values::Ages(bounds), .. }) = self.axis(&subject) else {
            return self.set.mk_false();
        };
        let counted = policy.valid_for.get(member);
        let index = counted.and_then(|days| bounds.binary_search(days).ok()).unwrap_or(bounds.len());
        self.variable(&subject, index)
    }

    fn bound(&self, subject: &Subject, find: impl Fn(&[i64]) -> Option<usize>) -> Bdd {
        match self.axis(subject) {
            Some(Axis { values: Values::Regions(bounds), .. }) => {
                find(bounds).map_or_else(|| self.set.mk_false(), |index| self.variable(subject, index))
            }
            _ => self.set.mk_false(),
        }
    }

    /// The purposes that can be asked about under a policy.
    pub(super) fn askable(&self, policy: &Policy) -> Result<Bdd, Undecided> {
        match &policy.purposes {
            Some(purposes) => self.one_of(&Subject::One(One::Purpose), purposes),
            None => Ok(self.set.mk_true()),
        }
    }

    fn axis(&self, subject: &Subject) -> Option<&Axis> {
        self.axes.iter().find(|axis| axis.subject == *subject)
    }

    fn variable(&self, subject: &Subject, index: usize) -> Bdd {
        let variable = self.axis(subject).and_then(|axis| axis.variables.get(index));
        variable.map_or_else(|| self.set.mk_false(), |variable| self.set.mk_var(*variable))
    }

    /// The box of all points whose literals are these.
    pub(super) fn cube(&self, literals: &[Literal]) -> Bdd {
        self.set.mk_conjunctive_clause(&BddPartialValuation::from_values(literals))
    }

    /// A point of a set, with as little as can be in it: for each axis the place of its value.
    pub(super) fn point(&self, set: &Bdd) -> Option<Vec<usize>> {
        let valuation = set.most_negative_valuation()?;
        Some(self.axes.iter().map(|axis| axis.value(|variable| valuation.value(variable))).collect())
    }

    pub(super) fn constant(&self, truth: bool) -> Bdd {
        if truth { self.set.mk_true() } else { self.set.mk_false() }
    }
}

/// A set with what it takes to ask, over and over, whether it has a point that some literals allow.
pub(super) struct Finder<'s> {
    set: &'s Bdd,
    seen: Vec<usize>,
    round: usize,
    fixed: Vec<Option<bool>>,
    stack: Vec<BddPointer>,
}

impl<'s> Finder<'s> {
    pub(super) fn new(set: &'s Bdd) -> Self {
        let fixed = vec![None; usize::from(set.num_vars())];
        Self { set, seen: vec![0; set.size()], round: 0, fixed, stack: Vec::new() }
    }

    /// Whether the set has such a point.
    pub(super) fn meets(&mut self, literals: &[Literal], budget: &Budget) -> Result<bool, Undecided> {
        self.fixed.fill(None);
        for (variable, value) in literals {
            if let Some(slot) = self.fixed.get_mut(variable.to_index()) {
                *slot = Some(*value);
            }
        }
        self.round += 1;
        self.stack.clear();
        self.stack.push(self.set.root_pointer());
        let mut visits = 0;
        while let Some(node) = self.stack.pop() {
            if node.is_one() {
                budget.spend(visits)?;
                return Ok(true);
            }
            let Some(seen) = self.seen.get_mut(node.to_index()) else { continue };
            if node.is_zero() || *seen == self.round {
                continue;
            }
            *seen = self.round;
            visits += 1;
            let (low, high) = (self.set.low_link_of(node), self.set.high_link_of(node));
            match self.fixed.get(self.set.var_of(node).to_index()).copied().flatten() {
                Some(true) => self.stack.push(high),
                Some(false) => self.stack.push(low),
                None => self.stack.extend([high, low]),
            }
        }
        budget.spend(visits)?;
        Ok(false)
    }
}
