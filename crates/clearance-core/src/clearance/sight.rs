//! What clauses can see of an organization. Organizations that look alike to all the clauses of a question have the same
//! answer, so that among a million it is found a few hundred times.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::act::value::AttributeValue;
use crate::clause::{Clause, Many, Test};
use crate::policy::Policy;
use crate::record::{Attestation, Organization};
use crate::time::Moment;

/// What some clauses can see.
#[derive(Default)]
pub(crate) struct Sight {
    sectors: bool,
    tags: BTreeSet<String>,
    attributes: BTreeSet<String>,
    /// The policies that say how long evidence counts.
    policies: Vec<Rc<Policy>>,
}

impl Sight {
    /// Sees what a clause tells apart, too.
    pub(crate) fn add(&mut self, clause: &Clause) {
        match clause {
            // The country and the kind are always seen, and the evidence, which is read only as far as it is asked for.
            Clause::Everyone
            | Clause::Nobody
            | Clause::Test(Test::OneOf(..) | Test::Set { fact: Many::Attested, .. }) => {}
            Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| self.add(part)),
            Clause::Not(inner) => self.add(inner),
            Clause::Test(Test::Set { fact: Many::Sector, .. }) => self.sectors = true,
            Clause::Test(Test::Set { fact: Many::Tag, any, all, none }) => {
                self.tags.extend(any.iter().chain(all).chain(none).cloned());
            }
            Clause::Test(Test::Flag(name, _) | Test::Number { name, .. } | Test::Word(name, _)) => {
                self.attributes.insert(name.clone());
            }
        }
    }

    /// Sees which evidence counts for a policy, too.
    pub(crate) fn counting(&mut self, policy: &Rc<Policy>) {
        self.policies.push(Rc::clone(policy));
    }

    /// Writes what is seen: the same bytes for organizations that look alike, and for no others.
    fn write(&self, organization: &Organization, evidence: &[Attestation], at: Moment, into: &mut Vec<u8>) {
        into.clear();
        into.push(organization.state as u8);
        into.push(organization.kind.map_or(0, |kind| kind as u8 + 1));
        texts(organization.country.iter().map(String::as_str), into);
        if self.sectors {
            into.push(u8::from(organization.sectors.is_some()));
            texts(organization.sectors.iter().flatten().map(String::as_str), into);
        }
        texts(self.tags.intersection(&organization.tags).map(String::as_str), into);
        for name in &self.attributes {
            match organization.attributes.get(name) {
                None => into.push(0),
                Some(AttributeValue::Flag(flag)) => into.push(1 + u8::from(*flag)),
                Some(AttributeValue::Number(number)) => {
                    into.push(3);
                    into.extend_from_slice(&number.to_le_bytes());
                }
                Some(AttributeValue::Word(word)) => {
                    into.push(4);
                    texts([word.as_str()], into);
                }
            }
        }
        texts(evidence.iter().map(|held| held.kind.as_str()), into);
        for held in evidence {
            into.push(u8::from(held.holds(at)));
            into.extend(self.policies.iter().map(|policy| u8::from(policy.counts(held, at))));
        }
    }
}

/// Writes texts with their lengths, and how many they were.
fn texts<'t>(texts: impl IntoIterator<Item = &'t str>, into: &mut Vec<u8>) {
    let mut count = 0_u32;
    for text in texts {
        into.extend_from_slice(&text.len().to_le_bytes());
        into.extend_from_slice(text.as_bytes());
        count += 1;
    }
    into.extend_from_slice(&count.to_le_bytes());
}

/// The answers found so far, by what could be seen of the organization.
pub(crate) struct Alike<T> {
    sight: Sight,
    look: Vec<u8>,
    answers: HashMap<Vec<u8>, T>,
}

impl<T: Clone> Alike<T> {
    /// How many answers are kept; where more are told apart, it is begun anew.
    const MOST: usize = 65_536;

    /// No answers yet.
    pub(crate) fn new(sight: Sight) -> Self {
        Self { sight, look: Vec::new(), answers: HashMap::new() }
    }

    /// The answer found for one that looks like this one.
    pub(crate) fn known(&mut self, organization: &Organization, evidence: &[Attestation], at: Moment) -> Option<T> {
        self.sight.write(organization, evidence, at, &mut self.look);
        self.answers.get(&self.look).cloned()
    }

    /// Keeps the answer for the one that was looked at last.
    pub(crate) fn keep(&mut self, answer: T) {
        if self.answers.len() >= Self::MOST {
            self.answers.clear();
        }
        self.answers.insert(self.look.clone(), answer);
    }
}
