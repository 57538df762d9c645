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

/// Three-valued truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Holds whatever the unknown turns out to be.
    True,
    /// Does not hold whatever it turns out to be.
    False,
    /// Depends on it.
    Unknown,
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
    if let Formula::Known(holds) = formula {
        let truth = if *holds { Truth::True } else { Truth::False };
        return Decision { truth, depends_on: BTreeSet::new() };
    }
    let diagram = Diagram::new(formula, facts);
    let f = diagram.build(formula);
    let (yes, no) = (diagram.valid.and(&f), diagram.valid.and_not(&f));
    let truth = match (yes.is_false(), no.is_false()) {
        (true, _) => Truth::False,
        (_, true) => Truth::True,
        _ => Truth::Unknown,
    };
    let depends_on = match truth {
        Truth::Unknown => diagram
            .facts()
            .filter(|(_, variables)| !yes.exists(variables).and(&no.exists(variables)).is_false())
            .map(|(name, _)| name)
            .collect(),
        _ => BTreeSet::new(),
    };
    Decision { truth, depends_on }
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

struct Diagram {
    set: BddVariableSet,
    atoms: BTreeMap<Atom, BddVariable>,
    valid: Bdd,
}

impl Diagram {
    fn new(formula: &Formula, facts: &Facts) -> Self {
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
        let set = BddVariableSet::new_anonymous(u16::try_from(count).unwrap_or(u16::MAX));
        let mut fresh = set.variables().into_iter();
        let mut atoms = BTreeMap::new();
        let mut valid = set.mk_true();
        for (group, exactly_one) in groups {
            let numbered: Vec<BddVariable> = fresh.by_ref().take(group.len()).collect();
            let constraint =
                if exactly_one { set.mk_sat_exactly_k(1, &numbered) } else { falling(&set, &group, &numbered) };
            valid = valid.and(&constraint);
            atoms.extend(group.into_iter().zip(numbered));
        }
        Self { set, atoms, valid }
    }

    fn build(&self, formula: &Formula) -> Bdd {
        match formula {
            Formula::Known(true) => self.set.mk_true(),
            Formula::Known(false) => self.set.mk_false(),
            Formula::Holds(variable) => self.atom(&Atom::Holds(variable.clone())),
            Formula::AtLeast(variable, bound) => self.atom(&Atom::AtLeast(variable.clone(), *bound)),
            Formula::OneOf(variable, values) => values
                .iter()
                .map(|value| self.atom(&Atom::Value(variable.clone(), value.clone())))
                .fold(self.set.mk_false(), |sum, one| sum.or(&one)),
            Formula::Not(inner) => self.build(inner).not(),
            Formula::All(parts) => {
                parts.iter().map(|p| self.build(p)).fold(self.set.mk_true(), |sum, one| sum.and(&one))
            }
            Formula::Any(parts) => {
                parts.iter().map(|p| self.build(p)).fold(self.set.mk_false(), |sum, one| sum.or(&one))
            }
        }
    }

    /// A value outside the fact's domain has no variable and never holds.
    fn atom(&self, atom: &Atom) -> Bdd {
        self.atoms.get(atom).map_or_else(|| self.set.mk_false(), |variable| self.set.mk_var(*variable))
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
fn falling(set: &BddVariableSet, group: &[Atom], variables: &[BddVariable]) -> Bdd {
    let mut valid = set.mk_true();
    if matches!(group.first(), Some(Atom::AtLeast(..))) {
        for (low, high) in variables.iter().zip(variables.iter().skip(1)) {
            valid = valid.and(&set.mk_var(*high).imp(&set.mk_var(*low)));
        }
    }
    valid
}
