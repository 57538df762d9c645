//! Uses, each a surface with a purpose and a person: put into a formula, and said as a clause.

use std::collections::BTreeSet;

use crate::clause::{Clause, Formula, One, Test, Variable};

/// All uses there are.
pub(super) const EVERY_USE: &str = "every use";

/// A formula with the use put in.
pub(crate) fn assigned(formula: &Formula, context: &[String; 3]) -> Formula {
    let [surface, purpose, person] = context;
    match formula {
        Formula::OneOf(Variable::One(One::Surface), values) => Formula::Known(values.contains(surface)),
        Formula::OneOf(Variable::One(One::Purpose), values) => Formula::Known(values.contains(purpose)),
        Formula::OneOf(Variable::One(One::Person), values) => Formula::Known(values.contains(person)),
        Formula::Not(inner) => assigned(inner, context).negated(),
        Formula::All(parts) => Formula::all(parts.iter().map(|part| assigned(part, context))),
        Formula::Any(parts) => Formula::any(parts.iter().map(|part| assigned(part, context))),
        other => other.clone(),
    }
}

/// Uses as a clause: boxes of surfaces, purposes and persons, each as large as it can be.
pub(crate) fn sentence(contexts: &[[String; 3]], chosen: &BTreeSet<usize>) -> String {
    let chosen: BTreeSet<&[String; 3]> = chosen.iter().filter_map(|index| contexts.get(*index)).collect();
    let all = |axis: usize| contexts.iter().filter_map(move |c| c.get(axis)).collect::<BTreeSet<&String>>();
    let domains = [all(0), all(1), all(2)];
    let mut rest = chosen.clone();
    let mut clauses = Vec::new();
    while let Some(point) = rest.first().copied() {
        let mut allowed: [BTreeSet<&String>; 3] = point.each_ref().map(|value| BTreeSet::from([value]));
        for (axis, domain) in domains.iter().enumerate().rev() {
            for value in domain {
                let mut wider = allowed.clone();
                if let Some(slot) = wider.get_mut(axis) {
                    slot.insert(value);
                }
                if product(&wider).all(|used| chosen.contains(&used)) {
                    allowed = wider;
                }
            }
        }
        rest.retain(|used| !used.iter().zip(&allowed).all(|(value, allowed)| allowed.contains(value)));
        let names = ["surface", "purpose", "person"];
        let parts =
            names.iter().zip(&allowed).zip(&domains).filter(|((_, allowed), domain)| allowed.len() < domain.len());
        let parts: Vec<String> = parts
            .map(|((name, allowed), _)| {
                format!("{name} is {}", allowed.iter().map(|v| v.as_str()).collect::<Vec<_>>().join(" or "))
            })
            .collect();
        clauses.push(if parts.is_empty() { EVERY_USE.to_owned() } else { parts.join(" and ") });
    }
    clauses.join(", or ")
}

fn product<'s>(allowed: &'s [BTreeSet<&'s String>; 3]) -> impl Iterator<Item = [String; 3]> + 's {
    let [surfaces, purposes, persons] = allowed;
    surfaces.iter().flat_map(move |surface| {
        purposes.iter().flat_map(move |purpose| {
            persons.iter().map(move |person| [(*surface).clone(), (*purpose).clone(), (*person).clone()])
        })
    })
}

/// The purposes that clauses name.
pub(crate) fn purposes(clause: &Clause, into: &mut BTreeSet<String>) {
    match clause {
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| purposes(part, into)),
        Clause::Not(inner) => purposes(inner, into),
        Clause::Test(Test::OneOf(One::Purpose, values)) => into.extend(values.iter().cloned()),
        Clause::Everyone | Clause::Nobody | Clause::Test(_) => {}
    }
}
