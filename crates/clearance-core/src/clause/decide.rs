//! Whether a formula over unknown things holds in every completion, in none, or in some: exactly.
//!
//! A formula that is a constant needs no more. Otherwise each unknown fact becomes an axis of decision diagrams: of the
//! values mentioned plus *any other* where the list is open; of yes and no for each sector, flag and roster; of the
//! regions between the thresholds of a number.

use std::collections::{BTreeMap, BTreeSet};

use super::One;
use super::formula::{Facts, Formula, Open, Variable};
use crate::act::value::OrganizationKind;
use crate::diagram::{Budget, Diagrams, Lean, Runs, Set, Undecided};

/// Three-valued truth, and that it could not be found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Holds whatever the unknown turns out to be.
    True,
    /// Does not hold whatever it turns out to be.
    False,
    /// Depends on it.
    Unknown,
    /// The formula is too large to be decided, and nobody guesses.
    Undecided,
}

/// The truth of a formula, and the facts it truly depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Whether it holds.
    pub truth: Truth,
    /// The names of the facts for which two completions exist that differ in nothing else and differ in the outcome.
    pub depends_on: BTreeSet<String>,
}

/// Decides a formula. `facts` gives the values an unknown fact may take.
#[must_use]
pub fn decide(formula: &Formula, facts: &Facts) -> Decision {
    decided(formula, facts, Rosters::Unknown).unwrap_or_else(|_| Decision::undecided())
}

/// Decides whether a formula holds if those who stand on lists that nobody here may see are the right ones: a list says
/// nothing about what an organization has not stated.
#[must_use]
pub fn decide_for_some_roster(formula: &Formula, facts: &Facts) -> Decision {
    decided(formula, facts, Rosters::Chosen).unwrap_or_else(|_| Decision::undecided())
}

/// What is made of lists that nobody here may see.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rosters {
    /// They are facts like others.
    Unknown,
    /// What some list makes true is true.
    Chosen,
}

impl Decision {
    const fn undecided() -> Self {
        Self { truth: Truth::Undecided, depends_on: BTreeSet::new() }
    }
}

fn decided(formula: &Formula, facts: &Facts, rosters: Rosters) -> Result<Decision, Undecided> {
    if let Formula::Known(holds) = formula {
        let truth = if *holds { Truth::True } else { Truth::False };
        return Ok(Decision { truth, depends_on: BTreeSet::new() });
    }
    let budget = Budget::new(Budget::ANSWER);
    let completions = Completions::new(formula, facts, &budget)?;
    let mut f = completions.build(formula)?;
    if rosters == Rosters::Chosen {
        f = completions.exists(f, |variable| matches!(variable, Variable::Roster(_)))?;
    }
    let diagrams = &completions.diagrams;
    let (yes, no) = (f, diagrams.and_not(completions.valid, f, &budget)?);
    let truth = match (yes.is_nothing() || completions.valid.is_nothing(), no.is_nothing()) {
        (true, _) => Truth::False,
        (_, true) => Truth::True,
        _ => Truth::Unknown,
    };
    let mut depends_on = BTreeSet::new();
    let facts: BTreeSet<String> = completions.axes.iter().map(|axis| axis.variable.fact()).collect();
    for name in facts.into_iter().filter(|_| truth == Truth::Unknown) {
        let exists = |set: Set| completions.exists(set, |variable| variable.fact() == name);
        if !diagrams.and(exists(yes)?, exists(no)?, &budget)?.is_nothing() {
            depends_on.insert(name);
        }
    }
    Ok(Decision { truth, depends_on })
}

/// What a formula mentions of one variable.
#[derive(Default)]
struct Mentioned {
    values: BTreeSet<String>,
    thresholds: BTreeSet<i64>,
    holds: bool,
}

fn mentioned<'f>(formula: &'f Formula, into: &mut BTreeMap<&'f Variable, Mentioned>) {
    match formula {
        Formula::Known(_) => {}
        Formula::OneOf(variable, values) => into.entry(variable).or_default().values.extend(values.iter().cloned()),
        Formula::Holds(variable) => into.entry(variable).or_default().holds = true,
        Formula::AtLeast(variable, bound) => drop(into.entry(variable).or_default().thresholds.insert(*bound)),
        Formula::Not(inner) => mentioned(inner, into),
        Formula::All(parts) | Formula::Any(parts) => parts.iter().for_each(|p| mentioned(p, into)),
    }
}

/// What a variable can be.
enum Values {
    /// True, which comes first, or false.
    Truth,
    /// Below the first threshold, from each to the next, from the last on.
    Regions(Vec<i64>),
    /// One of these and, where the list is open, any other one.
    Listed { values: Vec<String>, open: bool },
}

impl Values {
    const fn len(&self) -> usize {
        match self {
            Self::Truth => 2,
            Self::Regions(thresholds) => thresholds.len() + 1,
            Self::Listed { values, open } => values.len() + if *open { 1 } else { 0 },
        }
    }
}

struct Axis<'f> {
    variable: &'f Variable,
    values: Values,
}

/// Everything that what is unknown could turn out to be, as far as a formula tells it apart.
struct Completions<'f> {
    budget: &'f Budget,
    diagrams: Diagrams,
    axes: Vec<Axis<'f>>,
    /// Where the axes of a variable begin: three at most, one of each kind.
    places: BTreeMap<&'f Variable, usize>,
    valid: Set,
}

impl<'f> Completions<'f> {
    fn new(formula: &'f Formula, facts: &Facts, budget: &'f Budget) -> Result<Self, Undecided> {
        let mut variables = BTreeMap::new();
        mentioned(formula, &mut variables);
        let (mut axes, mut places) = (Vec::<Axis<'f>>::new(), BTreeMap::new());
        for (variable, Mentioned { values, thresholds, holds }) in variables {
            places.insert(variable, axes.len());
            let truth = holds.then_some(Values::Truth);
            let regions = (!thresholds.is_empty()).then(|| Values::Regions(thresholds.into_iter().collect()));
            let listed = (!values.is_empty()).then(|| listed(variable, values, facts));
            axes.extend([truth, regions, listed].into_iter().flatten().map(|values| Axis { variable, values }));
        }
        budget.spend(axes.iter().map(|axis| axis.values.len()).sum())?;
        // A fact that can have no value leaves no completion.
        let valid = if axes.iter().any(|axis| axis.values.len() == 0) { Set::NOTHING } else { Set::EVERYTHING };
        let diagrams = Diagrams::new(axes.iter().map(|axis| (axis.values.len(), Lean::Even)))?;
        Ok(Self { budget, diagrams, axes, places, valid })
    }

    fn build(&self, formula: &Formula) -> Result<Set, Undecided> {
        let built = |parts: &[Formula]| parts.iter().map(|part| self.build(part)).collect::<Result<Vec<_>, _>>();
        match formula {
            Formula::Known(true) => Ok(Set::EVERYTHING),
            Formula::Known(false) => Ok(Set::NOTHING),
            Formula::Holds(variable) => self.among(variable, |values| match values {
                Values::Truth => Some(Runs::of(0..1)),
                _ => None,
            }),
            Formula::AtLeast(variable, bound) => self.among(variable, |values| match values {
                Values::Regions(all) => Some(Runs::of(all.partition_point(|own| own <= bound)..all.len() + 1)),
                _ => None,
            }),
            Formula::OneOf(variable, wanted) => self.among(variable, |values| match values {
                Values::Listed { values, .. } => {
                    let numbered = values.iter().enumerate().filter(|(_, value)| wanted.contains(*value));
                    Some(numbered.map(|(number, _)| number).collect())
                }
                _ => None,
            }),
            Formula::Not(inner) => self.diagrams.and_not(Set::EVERYTHING, self.build(inner)?, self.budget),
            Formula::All(parts) => self.diagrams.all(built(parts)?, self.budget),
            Formula::Any(parts) => self.diagrams.any(built(parts)?, self.budget),
        }
    }

    /// The completions in which a variable is one of these. A value outside the fact's domain never holds.
    fn among(&self, variable: &Variable, runs: impl Fn(&Values) -> Option<Runs>) -> Result<Set, Undecided> {
        let first = self.places.get(variable).copied().unwrap_or(self.axes.len());
        let own = self.axes.iter().enumerate().skip(first).take_while(|(_, axis)| axis.variable == variable);
        match own.filter_map(|(place, axis)| Some((place, runs(&axis.values)?))).next() {
            Some((place, runs)) => self.diagrams.values(place, &runs, self.budget),
            None => Ok(Set::NOTHING),
        }
    }

    /// What holds whatever certain variables are, if they are the right ones.
    fn exists(&self, set: Set, which: impl Fn(&Variable) -> bool) -> Result<Set, Undecided> {
        let axes = self.axes.iter().enumerate().filter(|(_, axis)| which(axis.variable));
        self.diagrams.exists(set, &axes.map(|(place, _)| place).collect::<Vec<_>>(), self.budget)
    }
}

fn listed(variable: &Variable, values: BTreeSet<String>, facts: &Facts) -> Values {
    let closed = match variable {
        Variable::One(One::Kind) => Some(OrganizationKind::WORDS.iter().map(|w| (*w).to_owned()).collect()),
        Variable::One(one) => match facts.one(*one) {
            Open::OneOf(domain) => Some(domain.iter().cloned().collect()),
            Open::Known(_) | Open::Any => None,
        },
        _ => None,
    };
    let open = closed.is_none();
    Values::Listed { values: closed.unwrap_or_else(|| values.into_iter().collect()), open }
}
