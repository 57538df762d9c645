//! What an organization could state, so that what a policy requires of every use is known to hold: the facts its clause
//! tests, with a value that passes. Whether it is so, the organization knows.

use std::collections::{BTreeMap, BTreeSet};

use super::situation::Situation;
use crate::act::field::{Cell, FieldType as _};
use crate::act::value::{AttributeValue, OrganizationKind};
use crate::clause::{AttributeType, Clause, Many, One, Test, Vocabulary};
use crate::facts::{COUNTRIES, PERSON_WORDS, persons};
use crate::record::Organization;

/// A fact that could be stated.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    /// In words: `size is large`.
    pub(super) what: String,
    fact: Fact,
}

#[derive(Clone, Debug)]
enum Fact {
    Attribute(String, AttributeValue),
    Country(String),
    Kind(OrganizationKind),
    Sectors(BTreeSet<String>),
}

impl Statement {
    /// States it.
    pub(super) fn make(&self, organization: &mut Organization) {
        match &self.fact {
            Fact::Attribute(name, value) => drop(organization.attributes.insert(name.clone(), value.clone())),
            Fact::Country(country) => organization.country = Some(country.clone()),
            Fact::Kind(kind) => organization.kind = Some(*kind),
            Fact::Sectors(sectors) => organization.sectors = Some(sectors.clone()),
        }
    }
}

/// What could be stated for a clause: attributes that do not pass as they stand, other facts that were never stated.
pub(super) fn statements(clause: &Clause, vocabulary: &Vocabulary, situation: &Situation) -> Vec<Statement> {
    let Some(organization) = &situation.organization else { return Vec::new() };
    let tests = tests_of(clause);
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for (test, _) in &tests {
        *times.entry(test.fact()).or_default() += 1;
    }
    let mut found = Vec::new();
    for (test, wanted) in tests {
        let alone = times.get(test.fact()) == Some(&1);
        match test {
            Test::Flag(name, flag) => {
                attribute(name, vec![AttributeValue::Flag(*flag == wanted)], organization, &mut found)
            }
            Test::Number { name, at_least, at_most } => {
                let (least, most) = match wanted {
                    true => (*at_least, *at_most),
                    // Below the one bound or, where there is none, above the other.
                    false => match (at_least, at_most) {
                        (Some(least), _) => (None, least.checked_sub(1)),
                        (None, most) => (most.and_then(|most| most.checked_add(1)), None),
                    },
                };
                found.extend(number(name, least, most, organization));
            }
            Test::Word(name, words) => {
                let words = passing(words, wanted, name, vocabulary);
                let known = organization.attributes.get(name);
                if alone && !words.iter().any(|word| known == Some(&AttributeValue::Word(word.clone()))) {
                    let what = Clause::Test(Test::Word(name.clone(), words.clone())).sentence();
                    let first = words.into_iter().next().map(AttributeValue::Word);
                    found.extend(first.map(|value| Statement { what, fact: Fact::Attribute(name.clone(), value) }));
                } else if !alone {
                    attribute(name, words.into_iter().map(AttributeValue::Word).collect(), organization, &mut found);
                }
            }
            other => found.extend(never_stated(other, wanted, organization)),
        }
    }
    found
}

/// The person to ask about, so that a clause holds that tests it: the widest word that passes.
pub(super) fn person(clause: &Clause) -> Option<&'static str> {
    let tests = tests_of(clause);
    let asked: Vec<(&BTreeSet<String>, bool)> = tests
        .into_iter()
        .filter_map(|(test, wanted)| match test {
            Test::OneOf(One::Person, values) => Some((values, wanted)),
            _ => None,
        })
        .collect();
    let passes = |word: &str| {
        let all =
            |(values, wanted): &(&BTreeSet<String>, bool)| persons(word).iter().all(|p| values.contains(*p) == *wanted);
        asked.iter().all(all)
    };
    let widest = PERSON_WORDS.iter().rev().copied().find(|word| passes(word));
    widest.filter(|_| !asked.is_empty())
}

/// The tests of a clause, with whether they are to hold.
fn tests_of(clause: &Clause) -> Vec<(&Test, bool)> {
    match clause {
        Clause::Everyone | Clause::Nobody => Vec::new(),
        Clause::All(parts) | Clause::Any(parts) => parts.iter().flat_map(tests_of).collect(),
        Clause::Not(inner) => tests_of(inner).into_iter().map(|(test, wanted)| (test, !wanted)).collect(),
        Clause::Test(test) => vec![(test, true)],
    }
}

fn attribute(name: &str, values: Vec<AttributeValue>, organization: &Organization, found: &mut Vec<Statement>) {
    let known = organization.attributes.get(name);
    for value in values.into_iter().filter(|value| known != Some(value)) {
        let what = match &value {
            AttributeValue::Flag(flag) => format!("{name} is {flag}"),
            AttributeValue::Number(number) => format!("{name} is {number}"),
            AttributeValue::Word(word) => format!("{name} is {word}"),
        };
        found.push(Statement { what, fact: Fact::Attribute(name.to_owned(), value) });
    }
}

/// A number within bounds, unless one is stated already.
fn number(name: &str, least: Option<i64>, most: Option<i64>, organization: &Organization) -> Option<Statement> {
    let passes = |number: i64| least.is_none_or(|least| number >= least) && most.is_none_or(|most| number <= most);
    if matches!(organization.attributes.get(name), Some(AttributeValue::Number(known)) if passes(*known)) {
        return None;
    }
    let what = Clause::Test(Test::Number { name: name.to_owned(), at_least: least, at_most: most }).sentence();
    let value = AttributeValue::Number(least.or(most)?);
    Some(Statement { what, fact: Fact::Attribute(name.to_owned(), value) })
}

/// The words that pass: those of the test, or the others that the vocabulary has.
fn passing(words: &BTreeSet<String>, wanted: bool, name: &str, vocabulary: &Vocabulary) -> BTreeSet<String> {
    match vocabulary.attributes.get(name) {
        _ if wanted => words.clone(),
        Some(AttributeType::Word(all)) => all.difference(words).cloned().collect(),
        _ => BTreeSet::new(),
    }
}

/// A country, a kind or sectors, where none were ever stated.
fn never_stated(test: &Test, wanted: bool, organization: &Organization) -> Option<Statement> {
    let clause = Clause::Test(test.clone());
    let what = if wanted { clause.sentence() } else { Clause::Not(Box::new(clause)).sentence() };
    let fact = match test {
        Test::OneOf(One::Country, values) if organization.country.is_none() => {
            let mut countries = COUNTRIES.iter().map(|(code, _)| *code);
            Fact::Country(countries.find(|code| values.contains(*code) == wanted)?.to_owned())
        }
        Test::OneOf(One::Kind, values) if organization.kind.is_none() => {
            let word = OrganizationKind::WORDS.iter().find(|word| values.contains(**word) == wanted)?;
            Fact::Kind(OrganizationKind::from_cell(&Cell::text((*word).to_owned()))?)
        }
        Test::Set { fact: Many::Sector, any, all, .. } if organization.sectors.is_none() => {
            let some = if wanted { all.iter().chain(any.first()).cloned().collect() } else { BTreeSet::new() };
            Fact::Sectors(some)
        }
        _ => return None,
    };
    Some(Statement { what, fact })
}
