//! What is well-formed and still not meant: rules that can never hold, rules that another one covers wholly,
//! requirements nobody can meet, words that nothing tests. Decided exactly, never guessed.

use std::collections::BTreeSet;

use super::atoms::Space;
use super::{Policy, Tier, ids};
use crate::clause::{Clause, Many, Test};
use crate::code;
use crate::diagram::{Budget, Set, Undecided};
use crate::node::{Mistake, Place};

/// What it costs to look whether a set has a point.
const EVALUATION: usize = 1;

/// Every warning, at its place.
#[must_use]
pub fn lint(policy: &Policy) -> Vec<Mistake> {
    let mut warnings = Vec::new();
    let budget = Budget::new(Budget::DOCUMENT);
    for tier in &policy.tiers {
        if tier_warnings(policy, tier, &budget, &mut warnings).is_err() {
            let message = format!("the tier `{}` is too large for its rules to be compared", tier.name);
            warnings.push(at(policy, &format!("tiers.{}", tier.name), code::POLICY_UNDECIDED, message));
        }
    }
    unused(policy, &mut warnings);
    warnings.extend(ids::reused(policy));
    warnings.sort_by_key(|warning| warning.place);
    warnings
}

pub(super) fn at(policy: &Policy, path: &str, code: &'static str, message: String) -> Mistake {
    Mistake::new(code, policy.places.get(path).copied().unwrap_or(Place::NONE), message).field(path)
}

fn tier_warnings(policy: &Policy, tier: &Tier, budget: &Budget, warnings: &mut Vec<Mistake>) -> Result<(), Undecided> {
    let space = Space::of(&[(policy, tier)], budget)?;
    let possible = space.and(space.valid, space.askable(policy)?)?;
    let required = space.and(possible, space.holds(&tier.requires, policy)?)?;
    let path = format!("tiers.{}", tier.name);
    if required.is_nothing() {
        let message = "nobody can hold what this tier requires, so it clears nobody".to_owned();
        warnings.push(at(policy, &format!("{path}.requires"), code::POLICY_UNSATISFIABLE, message));
    }
    let mut seen: Vec<(&str, Set)> = Vec::new();
    for rule in &tier.rules {
        let own = format!("{path}.rules.{}", rule.id);
        let holds = space.and(possible, space.holds(&rule.when, policy)?)?;
        if holds.is_nothing() {
            if rule.when != Clause::Nobody {
                let message = format!("no organization can satisfy the rule `{}`", rule.id);
                warnings.push(at(policy, &own, code::POLICY_UNSATISFIABLE, message));
            }
            continue;
        }
        if !required.is_nothing() && space.and(holds, required)?.is_nothing() {
            let message = format!("whoever is eligible by `{}` fails what the tier requires", rule.id);
            warnings.push(at(policy, &own, code::POLICY_CONTRADICTION, message));
        }
        seen.push((&rule.id, holds));
    }
    covered(policy, (&path, &space), &seen, warnings)
}

/// Rules that another covers; of two that say the same, the later one. Only a rule that all others together cover can be
/// covered by one of them, so that most rules are compared once with the rest as a whole and not with each.
fn covered(
    policy: &Policy,
    (path, space): (&str, &Space<'_>),
    rules: &[(&str, Set)],
    warnings: &mut Vec<Mistake>,
) -> Result<(), Undecided> {
    let mut single = BTreeSet::new();
    for index in by_the_rest(space, rules, &single)? {
        let Some((id, holds)) = rules.get(index) else { continue };
        let mut by = None;
        for (other, (name, wider)) in rules.iter().enumerate().filter(|(other, _)| *other != index) {
            if space.within(*holds, *wider)? && (holds != wider || other < index) {
                by = Some((*name, holds == wider));
                break;
            }
        }
        if let Some((name, same)) = by {
            single.insert(index);
            let verb = if same { "says the same as" } else { "is covered wholly by" };
            let message = format!("the rule `{id}` {verb} `{name}`");
            warnings.push(at(policy, &format!("{path}.rules.{id}"), code::POLICY_COVERED, message));
        }
    }
    for index in by_the_rest(space, rules, &single)? {
        let Some((id, _)) = rules.get(index) else { continue };
        let message = format!("the rule `{id}` is covered by the other rules together");
        warnings.push(at(policy, &format!("{path}.rules.{id}"), code::POLICY_COVERED, message));
    }
    Ok(())
}

/// The rules that all others together cover, but for those left out. Of each rule a point is looked for that no other
/// has: only the others that have the point at hand are taken away from the rule, so that what they come to together need
/// not be known.
fn by_the_rest(space: &Space<'_>, rules: &[(&str, Set)], left_out: &BTreeSet<usize>) -> Result<Vec<usize>, Undecided> {
    let mut found = Vec::new();
    for (index, (_, holds)) in rules.iter().enumerate().filter(|(index, _)| !left_out.contains(index)) {
        let mut others: Vec<Set> = rules
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index && !left_out.contains(other))
            .map(|(_, (_, points))| *points)
            .collect();
        let mut remains = *holds;
        let covered = loop {
            let Some(point) = space.point(remains) else { break true };
            space.budget.spend(EVALUATION * others.len())?;
            let (have, rest): (Vec<Set>, Vec<Set>) =
                others.into_iter().partition(|other| space.diagrams.has(*other, &point));
            if have.is_empty() {
                break false;
            }
            for other in have {
                remains = space.and_not(remains, other)?;
            }
            others = rest;
        };
        if covered {
            found.push(index);
        }
    }
    Ok(found)
}

/// Attestations and attributes that no clause tests.
fn unused(policy: &Policy, warnings: &mut Vec<Mistake>) {
    let (mut kinds, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    for tier in &policy.tiers {
        for clause in tier.rules.iter().map(|rule| &rule.when).chain([&tier.requires]) {
            mentioned(clause, &mut kinds, &mut attributes);
        }
    }
    let listed = policy.vocabulary.attestations().into_iter().flatten();
    for kind in listed.filter(|kind| !kinds.contains(kind.as_str())) {
        let message = format!("nothing tests the attestation `{kind}`");
        warnings.push(at(policy, &format!("vocabulary.attestations.{kind}"), code::POLICY_UNUSED, message));
    }
    for name in policy.vocabulary.attributes.keys().filter(|name| !attributes.contains(name.as_str())) {
        let message = format!("nothing tests the attribute `{name}`");
        warnings.push(at(policy, &format!("vocabulary.attributes.{name}"), code::POLICY_UNUSED, message));
    }
}

fn mentioned<'c>(clause: &'c Clause, kinds: &mut BTreeSet<&'c str>, attributes: &mut BTreeSet<&'c str>) {
    match clause {
        Clause::Everyone | Clause::Nobody => {}
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| mentioned(part, kinds, attributes)),
        Clause::Not(inner) => mentioned(inner, kinds, attributes),
        Clause::Test(Test::Set { fact: Many::Attested, any, all, none }) => {
            kinds.extend(any.iter().chain(all).chain(none).map(String::as_str));
        }
        Clause::Test(Test::Flag(name, _) | Test::Word(name, _) | Test::Number { name, .. }) => {
            attributes.insert(name);
        }
        Clause::Test(_) => {}
    }
}
