//! What the ids of rules promise: a rule keeps its id from version to version, and an id keeps its meaning. Where a version
//! breaks that, who reads it beside an earlier one takes two rules for one.

use std::collections::BTreeSet;

use super::lint::at;
use super::{Policy, Rule, Tier};
use crate::act::field::did_you_mean;
use crate::clause::{Clause, Test};
use crate::code;
use crate::node::Mistake;

/// Ids that a rule has left and another has taken in the same version.
pub(super) fn reused(policy: &Policy) -> Vec<Mistake> {
    let mut warnings = Vec::new();
    for tier in &policy.tiers {
        for rule in &tier.rules {
            let Some(old) = &rule.moved_from else { continue };
            if tier.rules.iter().any(|other| other.id == *old && other.moved_from.is_none()) {
                let path = format!("tiers.{}.rules.{old}", tier.name);
                let message = format!("`{old}` is the id that `{}` had before, and now means another rule", rule.id);
                warnings.push(at(policy, &path, code::POLICY_ID_REUSED, message));
            }
        }
    }
    warnings
}

/// Warnings about a version beside those before it, the oldest first: ids that stand for another rule than before, and
/// rules that say they come from one that is not there.
#[must_use]
pub fn beside(policy: &Policy, earlier: &[&Policy]) -> Vec<Mistake> {
    let Some((last, older)) = earlier.split_last() else { return Vec::new() };
    let mut warnings = Vec::new();
    for tier in &policy.tiers {
        for own in &tier.rules {
            let path = format!("tiers.{}.rules.{}", tier.name, own.id);
            if let Some(old) = &own.moved_from {
                if rule(last, &tier.name, old).is_some() {
                    continue;
                }
                warnings.extend(from_nowhere(own, old, tier, last).map(|(message, help)| {
                    at(policy, &format!("{path}.moved_from"), code::POLICY_MOVED_FROM, message).help(help)
                }));
            }
            let told = match rule(last, &tier.name, &own.id) {
                Some(before) => another(own, before, tier, last, older),
                None => returned(own, tier, older),
            };
            warnings.extend(told.map(|(message, help)| {
                let help = help.unwrap_or_else(|| "another rule takes a new id".to_owned());
                at(policy, &path, code::POLICY_ID_REUSED, message).help(help)
            }));
        }
    }
    warnings
}

fn rule<'p>(policy: &'p Policy, tier: &str, id: &str) -> Option<&'p Rule> {
    rules(policy, tier).iter().find(|rule| rule.id == id)
}

fn rules<'p>(policy: &'p Policy, tier: &str) -> &'p [Rule] {
    policy.tiers.iter().find(|known| known.name == tier).map_or(&[], |tier| &tier.rules)
}

/// What is said, and what may help.
type Told = (String, Option<String>);

/// That a rule names an origin which the version before does not have. A note of an older rename may stay.
fn from_nowhere(own: &Rule, old: &str, tier: &Tier, last: &Policy) -> Option<(String, String)> {
    let stays = rule(last, &tier.name, &own.id).is_some_and(|before| before.moved_from.as_deref() == Some(old));
    if stays {
        return None;
    }
    let ids = rules(last, &tier.name).iter().map(|rule| rule.id.as_str());
    let help = did_you_mean(old, ids).unwrap_or_else(|| "`moved_from` is the id in the version before".to_owned());
    Some((format!("the tier `{}` has no rule `{old}` in version {}", tier.name, last.version), help))
}

/// That an id which the version before has, too, now stands for another rule: it says what another one said, or tests
/// nothing of what it tested.
fn another(own: &Rule, before: &Rule, tier: &Tier, last: &Policy, older: &[&Policy]) -> Option<Told> {
    let (now, then) = (tested(&own.when), tested(&before.when));
    if own.when == before.when || now.is_empty() || then.is_empty() {
        return None;
    }
    let taken = |from: &Policy| {
        let other = rules(from, &tier.name).iter().find(|other| other.id != own.id && other.when == own.when)?;
        let message = format!("`{}` now says what `{}` said in version {}", own.id, other.id, from.version);
        let renamed = format!("a rule that was renamed says `moved_from: {}`; another one takes a new id", other.id);
        Some((message, (from.version == last.version).then_some(renamed)))
    };
    // What it said itself in an older version is no other rule's.
    let own_words = older.iter().any(|old| rule(old, &tier.name, &own.id).is_some_and(|rule| rule.when == own.when));
    let told = taken(last).or_else(|| older.iter().rev().filter(|_| !own_words).find_map(|old| taken(old)));
    told.or_else(|| {
        let message = format!("`{}` tests nothing of what it tested in version {}", own.id, last.version);
        now.is_disjoint(&then).then_some((message, None))
    })
}

/// That an id comes back with another meaning.
fn returned(own: &Rule, tier: &Tier, older: &[&Policy]) -> Option<Told> {
    let (version, before) = older.iter().rev().find_map(|old| Some((old.version, rule(old, &tier.name, &own.id)?)))?;
    let message = format!("`{}` meant another rule in version {version} and was gone since", own.id);
    (before.when != own.when).then_some((message, None))
}

/// What a clause tests: facts with the values they are tested for, and numbers without their bounds, which move.
fn tested(clause: &Clause) -> BTreeSet<(&str, &str)> {
    let mut found = BTreeSet::new();
    collect(clause, &mut found);
    found
}

fn collect<'c>(clause: &'c Clause, into: &mut BTreeSet<(&'c str, &'c str)>) {
    match clause {
        Clause::Everyone | Clause::Nobody => {}
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| collect(part, into)),
        Clause::Not(inner) => collect(inner, into),
        Clause::Test(test) => {
            let fact = test.fact();
            match test {
                Test::OneOf(_, values) | Test::Word(_, values) => {
                    into.extend(values.iter().map(|v| (fact, v.as_str())))
                }
                Test::Set { any, all, none, .. } => {
                    into.extend(any.iter().chain(all).chain(none).map(|member| (fact, member.as_str())));
                }
                Test::Flag(_, wanted) => drop(into.insert((fact, if *wanted { "true" } else { "false" }))),
                Test::Number { .. } => drop(into.insert((fact, ""))),
            }
        }
    }
}
