//! Whether a formula over unknown things holds in every completion, in none, or in some: exactly.
//!
//! A formula that is a constant needs no more. Otherwise each unknown fact becomes Boolean variables of a decision
//! diagram: one for each value mentioned plus one for *any other* where the list is open, exactly one of which holds;
//! one for each sector, flag and roster; one for each threshold of a number, higher thresholds implying lower ones.

use std::collections::{BTreeMap, BTreeSet};

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};

use super::One;
use super::formula::{Facts, Formula, Open, Variable};
use crate::act::value::OrganizationKind;
use crate::diagram::{Budget, Undecided};

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
    let diagram = Diagram::new(formula, facts, &budget)?;
    let mut f = diagram.build(formula)?;
    if rosters == Rosters::Chosen {
        f = budget.exists(&f, &diagram.rosters())?;
    }
    let (yes, no) = (budget.and(&diagram.valid, &f)?, budget.and_not(&diagram.valid, &f)?);
    let truth = match (yes.is_false(), no.is_false()) {
        (true, _) => Truth::False,
        (_, true) => Truth::True,
        _ => Truth::Unknown,
    };
    let mut depends_on = BTreeSet::new();
    for (name, variables) in diagram.facts().filter(|_| truth == Truth::Unknown) {
        let (some_yes, some_no) = (budget.exists(&yes, &variables)?, budget.exists(&no, &variables)?);
        if !budget.and(&some_yes, &some_no)?.is_false() {
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

fn mentioned(formula: &Formula, into: &mut BTreeMap<Variable, Mentioned>) {
    match formula {
        Formula::Known(_) => {}
        Formula::OneOf(variable, values) => {
            into.entry(variable.clone()).or_default().values.extend(values.iter().cloned());
        }
        Formula::Holds(variable) => into.entry(variable.clone()).or_default().holds = true,
        Formula::AtLeast(variable, bound) => {
            into.entry(variable.clone()).or_default().thresholds.insert(*bound);
        }
        Formula::Not(inner) => mentioned(inner, into),
        Formula::All(parts) | Formula::Any(parts) => parts.iter().for_each(|p| mentioned(p, into)),
    }
}

/// One Boolean question about a variable.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Atom {
    Value(Variable, String),
    Other(Variable),
    Holds(Variable),
    AtLeast(Variable, i64),
}

impl Atom {
    const fn variable(&self) -> &Variable {
        match self {
            Self::Value(v, _) | Self::Other(v) | Self::Holds(v) | Self::AtLeast(v, _) => v,
        }
    }
}

struct Diagram<'b> {
    budget: &'b Budget,
    set: BddVariableSet,
    atoms: BTreeMap<Atom, BddVariable>,
    valid: Bdd,
}

impl<'b> Diagram<'b> {
    fn new(formula: &Formula, facts: &Facts, budget: &'b Budget) -> Result<Self, Undecided> {
        let mut variables = BTreeMap::new();
        mentioned(formula, &mut variables);
        let mut groups: Vec<(Vec<Atom>, bool)> = Vec::new();
        for (variable, seen) in &variables {
            if seen.holds {
                groups.push((vec![Atom::Holds(variable.clone())], false));
            }
            if !seen.thresholds.is_empty() {
                groups.push((seen.thresholds.iter().map(|t| Atom::AtLeast(variable.clone(), *t)).collect(), false));
            }
            if !seen.values.is_empty() {
                groups.push((one_hot(variable, &seen.values, facts), true));
            }
        }
        let count = groups.iter().map(|(atoms, _)| atoms.len()).sum::<usize>();
        let set = BddVariableSet::new_anonymous(u16::try_from(count).map_err(|_| Undecided)?);
        let mut fresh = set.variables().into_iter();
        let mut atoms = BTreeMap::new();
        let mut valid = Vec::new();
        for (group, exactly_one) in groups {
            let numbered: Vec<BddVariable> = fresh.by_ref().take(group.len()).collect();
            budget.spend(4 * numbered.len())?;
            if exactly_one {
                valid.push(set.mk_sat_exactly_k(1, &numbered));
            } else {
                valid.extend(falling(&set, &group, &numbered));
            }
            atoms.extend(group.into_iter().zip(numbered));
        }
        let valid = budget.all(valid, set.mk_true())?;
        Ok(Self { budget, set, atoms, valid })
    }

    fn build(&self, formula: &Formula) -> Result<Bdd, Undecided> {
        let built = |parts: &[Formula]| parts.iter().map(|part| self.build(part)).collect::<Result<Vec<_>, _>>();
        match formula {
            Formula::Known(true) => Ok(self.set.mk_true()),
            Formula::Known(false) => Ok(self.set.mk_false()),
            Formula::Holds(variable) => Ok(self.atom(&Atom::Holds(variable.clone()))),
            Formula::AtLeast(variable, bound) => Ok(self.atom(&Atom::AtLeast(variable.clone(), *bound))),
            Formula::OneOf(variable, values) => {
                let one = |value: &String| self.atom(&Atom::Value(variable.clone(), value.clone()));
                self.budget.any(values.iter().map(one).collect(), self.set.mk_false())
            }
            Formula::Not(inner) => self.build(inner).map(|bdd| bdd.not()),
            Formula::All(parts) => self.budget.all(built(parts)?, self.set.mk_true()),
            Formula::Any(parts) => self.budget.any(built(parts)?, self.set.mk_false()),
        }
    }

    /// A value outside the fact's domain has no variable and never holds.
    fn atom(&self, atom: &Atom) -> Bdd {
        self.atoms.get(atom).map_or_else(|| self.set.mk_false(), |variable| self.set.mk_var(*variable))
    }

    fn rosters(&self) -> Vec<BddVariable> {
        let listed = |atom: &Atom| matches!(atom, Atom::Holds(Variable::Roster(_)));
        self.atoms.iter().filter(|(atom, _)| listed(atom)).map(|(_, variable)| *variable).collect()
    }

    /// The facts with all their variables.
    fn facts(&self) -> impl Iterator<Item = (String, Vec<BddVariable>)> {
        let mut facts: BTreeMap<String, Vec<BddVariable>> = BTreeMap::new();
        for (atom, variable) in &self.atoms {
            facts.entry(atom.variable().fact()).or_default().push(*variable);
        }
        facts.into_iter()
    }
}

fn one_hot(variable: &Variable, values: &BTreeSet<String>, facts: &Facts) -> Vec<Atom> {
    let kinds = || OrganizationKind::WORDS.iter().map(|w| (*w).to_owned()).collect::<BTreeSet<String>>();
    let closed = match variable {
        Variable::One(One::Kind) => Some(kinds()),
        Variable::One(one) => match facts.one(*one) {
            Open::OneOf(domain) => Some(domain.clone()),
            Open::Known(_) | Open::Any => None,
        },
        _ => None,
    };
    match closed {
        Some(domain) => domain.into_iter().map(|value| Atom::Value(variable.clone(), value)).collect(),
        None => values
            .iter()
            .map(|value| Atom::Value(variable.clone(), value.clone()))
            .chain([Atom::Other(variable.clone())])
            .collect(),
    }
}

/// A number at least a higher threshold is at least every lower one. The atoms stand in rising order.
fn falling(set: &BddVariableSet, group: &[Atom], variables: &[BddVariable]) -> Vec<Bdd> {
    if !matches!(group.first(), Some(Atom::AtLeast(..))) {
        return Vec::new();
    }
    let neighbours = variables.iter().zip(variables.iter().skip(1));
    neighbours.map(|(low, high)| set.mk_var(*high).imp(&set.mk_var(*low))).collect()
}
