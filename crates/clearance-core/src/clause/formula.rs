//! A clause with everything known put in: a formula over what is not known.

use std::collections::{BTreeMap, BTreeSet};

use super::{Clause, Many, One, Test};
use crate::act::value::AttributeValue;
use crate::id::RestorationNo;

/// Something not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variable {
    /// A fact with one value.
    One(One),
    /// Whether a sector is among the organization's.
    Sector(String),
    /// An attribute.
    Attribute(String),
    /// Whether the organization stands on a restoration's unpublished roster.
    Roster(RestorationNo),
}

impl Variable {
    /// The name of the fact it belongs to, as `depends_on` lists it.
    #[must_use]
    pub fn fact(&self) -> String {
        match self {
            Self::One(one) => one.word().to_owned(),
            Self::Sector(_) => "sectors".to_owned(),
            Self::Attribute(name) => format!("attributes.{name}"),
            Self::Roster(restoration) => format!("roster of {restoration}"),
        }
    }
}

/// A formula over what is not known. Constructors simplify, so that a formula with nothing unknown is a constant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Formula {
    /// Known.
    Known(bool),
    /// The variable has one of these values.
    OneOf(Variable, BTreeSet<String>),
    /// The variable is true: a sector held, a flag set, a roster joined.
    Holds(Variable),
    /// The number is at least this.
    AtLeast(Variable, i64),
    /// The inner one does not hold.
    Not(Box<Formula>),
    /// All hold.
    All(Vec<Formula>),
    /// Some hold.
    Any(Vec<Formula>),
}

impl Formula {
    /// All of these.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Known(true) => {}
                Self::Known(false) => return part,
                Self::All(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::Known(true),
            1 => kept.swap_remove(0),
            _ => Self::All(kept),
        }
    }

    /// At least one of these.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::Known(false) => {}
                Self::Known(true) => return part,
                Self::Any(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::Known(false),
            1 => kept.swap_remove(0),
            _ => Self::Any(kept),
        }
    }

    /// The contrary.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Known(b) => Self::Known(!b),
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }
}

/// A fact with one value: known, or one of a closed list, or open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// Known.
    Known(String),
    /// Not known, but one of these.
    OneOf(BTreeSet<String>),
    /// Not known, any value.
    Any,
}

impl Open {
    /// Whether it is one of these values.
    pub(crate) fn test(&self, fact: One, values: &BTreeSet<String>) -> Formula {
        match self {
            Self::Known(value) => Formula::Known(values.contains(value)),
            Self::OneOf(domain) if domain.is_subset(values) => Formula::Known(!domain.is_empty()),
            Self::OneOf(domain) if domain.is_disjoint(values) => Formula::Known(false),
            Self::OneOf(_) | Self::Any => Formula::OneOf(Variable::One(fact), values.clone()),
        }
    }
}

/// What is known of an organization and a question at a moment.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The organization's country.
    pub country: Open,
    /// Its kind.
    pub kind: Open,
    /// Its sectors; absent when never stated.
    pub sectors: Option<BTreeSet<String>>,
    /// The kinds of attestation it holds.
    pub attested: BTreeSet<String>,
    /// Its tags.
    pub tags: BTreeSet<String>,
    /// Its attributes; one that is absent is unknown.
    pub attributes: BTreeMap<String, AttributeValue>,
    /// The surface asked about.
    pub surface: Open,
    /// The purpose asked about.
    pub purpose: Open,
    /// The person asked about.
    pub person: Open,
}

impl Facts {
    /// What is known of a fact with one value.
    #[must_use]
    pub const fn one(&self, fact: One) -> &Open {
        match fact {
            One::Country => &self.country,
            One::Kind => &self.kind,
            One::Surface => &self.surface,
            One::Purpose => &self.purpose,
            One::Person => &self.person,
        }
    }
}

impl Clause {
    /// The clause with everything known put in.
    #[must_use]
    pub fn formula(&self, facts: &Facts) -> Formula {
        match self {
            Self::Everyone => Formula::Known(true),
            Self::Nobody => Formula::Known(false),
            Self::All(parts) => Formula::all(parts.iter().map(|p| p.formula(facts))),
            Self::Any(parts) => Formula::any(parts.iter().map(|p| p.formula(facts))),
            Self::Not(inner) => inner.formula(facts).negated(),
            Self::Test(test) => test.formula(facts),
        }
    }
}

impl Test {
    fn formula(&self, facts: &Facts) -> Formula {
        match self {
            Self::OneOf(fact, values) => facts.one(*fact).test(*fact, values),
            Self::Set { fact, any, all, none } => {
                let has = |member: &String| match fact {
                    Many::Attested => Formula::Known(facts.attested.contains(member)),
                    Many::Tag => Formula::Known(facts.tags.contains(member)),
                    Many::Sector => facts.sectors.as_ref().map_or_else(
                        || Formula::Holds(Variable::Sector(member.clone())),
                        |sectors| Formula::Known(sectors.contains(member)),
                    ),
                };
                let some = if any.is_empty() { Formula::Known(true) } else { Formula::any(any.iter().map(has)) };
                Formula::all([some].into_iter().chain(all.iter().map(has)).chain(none.iter().map(|m| has(m).negated())))
            }
            Self::Flag(name, wanted) => match facts.attributes.get(name) {
                Some(AttributeValue::Flag(flag)) => Formula::Known(flag == wanted),
                Some(_) => Formula::Known(false),
                None => {
                    let holds = Formula::Holds(Variable::Attribute(name.clone()));
                    if *wanted { holds } else { holds.negated() }
                }
            },
            Self::Number { name, at_least, at_most } => match facts.attributes.get(name) {
                Some(AttributeValue::Number(n)) => {
                    Formula::Known(at_least.is_none_or(|low| *n >= low) && at_most.is_none_or(|high| *n <= high))
                }
                Some(_) => Formula::Known(false),
                None => {
                    let variable = || Variable::Attribute(name.clone());
                    let low = at_least.map(|low| Formula::AtLeast(variable(), low));
                    // No number is above the largest.
                    let above = at_most.and_then(|high| high.checked_add(1));
                    let high = above.map(|above| Formula::AtLeast(variable(), above).negated());
                    Formula::all(low.into_iter().chain(high))
                }
            },
            Self::Word(name, values) => match facts.attributes.get(name) {
                Some(AttributeValue::Word(word)) => Formula::Known(values.contains(word)),
                Some(_) => Formula::Known(false),
                None => Formula::OneOf(Variable::Attribute(name.clone()), values.clone()),
            },
        }
    }
}
