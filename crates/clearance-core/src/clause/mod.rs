//! Clauses: who or what something applies to. One small, total language, used for a lockdown's scope, for whom a
//! restoration admits, for conditions, and for the rules of policies. No recursion, no patterns, no functions.
//!
//! A clause is `everyone`, `nobody`, or a mapping of facts, all of which must hold, with `all`, `any` and `not` inside.
//! [`parse`] reads one with positions; [`Clause::formula`] turns it into a [`Formula`] over what is not known, and
//! [`decide`] says exactly whether every, no, or only some completion satisfies that.

mod decide;
mod formula;
mod parse;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

pub use decide::{Decision, Truth, decide, decide_for_some_roster};
pub use formula::{Facts, Formula, Open, Variable};
pub use parse::parse;

/// A fact with one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum One {
    /// The organization's country.
    Country,
    /// The organization's kind.
    Kind,
    /// The surface asked about.
    Surface,
    /// The purpose asked about.
    Purpose,
    /// The person asked about.
    Person,
}

/// A fact that is a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Many {
    /// The organization's sectors; unknown until stated, complete once stated.
    Sector,
    /// The kinds of attestation it holds; closed.
    Attested,
    /// Its tags; closed.
    Tag,
}

impl One {
    /// The word in a clause.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Kind => "kind",
            Self::Surface => "surface",
            Self::Purpose => "purpose",
            Self::Person => "person",
        }
    }
}

impl Many {
    /// The word in a clause.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sector => "sector",
            Self::Attested => "attested",
            Self::Tag => "tag",
        }
    }
}

/// One test of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// The fact is one of these values.
    OneOf(One, BTreeSet<String>),
    /// The set shares a member with `any` (if not empty), holds `all`, and holds none of `none`.
    Set {
        /// Which set.
        fact: Many,
        /// At least one of these, unless empty.
        any: BTreeSet<String>,
        /// All of these.
        all: BTreeSet<String>,
        /// None of these.
        none: BTreeSet<String>,
    },
    /// The attribute is true, or is false.
    Flag(String, bool),
    /// The attribute lies within bounds, both included.
    Number {
        /// Which attribute.
        name: String,
        /// Not below.
        at_least: Option<i64>,
        /// Not above.
        at_most: Option<i64>,
    },
    /// The attribute is one of these words.
    Word(String, BTreeSet<String>),
}

/// A clause.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Clause {
    /// Holds for everyone.
    Everyone,
    /// Holds for nobody.
    Nobody,
    /// All of these hold; never empty.
    All(Vec<Clause>),
    /// At least one of these holds; never empty.
    Any(Vec<Clause>),
    /// This does not hold.
    Not(Box<Clause>),
    /// One test.
    Test(Test),
}

/// How an attribute is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// True or false.
    Flag,
    /// A whole number.
    Number,
    /// One of these words.
    Word(BTreeSet<String>),
}

/// The words of the facts every clause knows; no attribute can take one of them.
pub const FACT_WORDS: &[&str] =
    &["all", "any", "not", "country", "kind", "sector", "attested", "tag", "surface", "purpose", "person"];

/// What clauses may test beside the facts all of them know. Without an adopted vocabulary there are no attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// Attributes by name.
    pub attributes: BTreeMap<String, AttributeType>,
    /// The purposes and the kinds of attestation that may be named, where those lists are closed.
    listed: Option<(BTreeSet<String>, BTreeSet<String>)>,
    any: bool,
}

impl Vocabulary {
    /// One that takes every attribute as it is tested: for clauses that were accepted before, as the log holds them.
    #[must_use]
    pub const fn any() -> Self {
        Self { attributes: BTreeMap::new(), listed: None, any: true }
    }

    /// One with these attributes.
    #[must_use]
    pub const fn new(attributes: BTreeMap<String, AttributeType>) -> Self {
        Self { attributes, listed: None, any: false }
    }

    /// One with these attributes, purposes and kinds of attestation, and no others.
    #[must_use]
    pub const fn closed(
        attributes: BTreeMap<String, AttributeType>,
        purposes: BTreeSet<String>,
        attestations: BTreeSet<String>,
    ) -> Self {
        Self { attributes, listed: Some((purposes, attestations)), any: false }
    }

    /// The purposes that may be named, where the list is closed.
    fn purposes(&self) -> Option<&BTreeSet<String>> {
        self.listed.as_ref().map(|(purposes, _)| purposes)
    }

    /// The kinds of attestation that may be named, where the list is closed.
    #[must_use]
    pub fn attestations(&self) -> Option<&BTreeSet<String>> {
        self.listed.as_ref().map(|(_, attestations)| attestations)
    }
}

impl Clause {
    /// As the log writes it: normalized, so that equal clauses written differently in order are equal bytes.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Self::Everyone => Json::String("everyone".into()),
            Self::Nobody => Json::String("nobody".into()),
            Self::Any(parts) => object("any", list(parts)),
            Self::Not(inner) => object("not", inner.to_json()),
            Self::Test(test) => object(test.fact(), test.value()),
            Self::All(parts) => merged(parts).unwrap_or_else(|| object("all", list(parts))),
        }
    }

    /// The surfaces it names.
    #[must_use]
    pub fn surfaces(&self) -> BTreeSet<String> {
        match self {
            Self::Everyone | Self::Nobody => BTreeSet::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::surfaces).collect(),
            Self::Not(inner) => inner.surfaces(),
            Self::Test(Test::OneOf(One::Surface, values)) => values.clone(),
            Self::Test(_) => BTreeSet::new(),
        }
    }

    /// In a reader's words, such as `country is US and sector is energy or dams`.
    #[must_use]
    pub fn sentence(&self) -> String {
        self.phrase(false)
    }

    fn phrase(&self, inside: bool) -> String {
        let joined = |parts: &[Self], word: &str| {
            let text = parts.iter().map(|p| p.phrase(true)).collect::<Vec<_>>().join(word);
            if inside && parts.len() > 1 { format!("({text})") } else { text }
        };
        match self {
            Self::Everyone => "everyone".into(),
            Self::Nobody => "nobody".into(),
            Self::All(parts) => joined(parts, " and "),
            Self::Any(parts) => joined(parts, " or "),
            Self::Not(inner) => match &**inner {
                Self::Test(Test::OneOf(fact, values)) => {
                    format!("{} is not {}", fact.word(), words(values, " or "))
                }
                other => format!("not {}", other.phrase(true)),
            },
            Self::Test(test) => test.sentence(),
        }
    }
}

fn object(key: &str, value: Json) -> Json {
    Json::Object(Map::from_iter([(key.to_owned(), value)]))
}

fn list(parts: &[Clause]) -> Json {
    Json::Array(parts.iter().map(Clause::to_json).collect())
}

/// One mapping for a conjunction whose parts have different keys.
fn merged(parts: &[Clause]) -> Option<Json> {
    let mut map = Map::new();
    for part in parts {
        match part.to_json() {
            Json::Object(members) if !matches!(part, Clause::All(_)) => {
                for (key, value) in members {
                    if map.insert(key, value).is_some() {
                        return None;
                    }
                }
            }
            _ => return None,
        }
    }
    Some(Json::Object(map))
}

fn words(values: &BTreeSet<String>, between: &str) -> String {
    values.iter().map(String::as_str).collect::<Vec<_>>().join(between)
}

fn value_or_list(values: &BTreeSet<String>) -> Json {
    let mut items: Vec<Json> = values.iter().cloned().map(Json::String).collect();
    match (items.len(), items.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            items.extend(last);
            Json::Array(items)
        }
    }
}

impl Test {
    /// The key in a clause's mapping.
    #[must_use]
    pub fn fact(&self) -> &str {
        match self {
            Self::OneOf(fact, _) => fact.word(),
            Self::Set { fact, .. } => fact.word(),
            Self::Flag(name, _) | Self::Word(name, _) | Self::Number { name, .. } => name,
        }
    }

    fn value(&self) -> Json {
        match self {
            Self::OneOf(_, values) | Self::Word(_, values) => value_or_list(values),
            Self::Set { any, all, none, .. } if all.is_empty() && none.is_empty() => value_or_list(any),
            Self::Set { all, none, .. } => {
                let mut map = Map::new();
                for (key, values) in [("all", all), ("none", none)] {
                    if !values.is_empty() {
                        map.insert(key.into(), Json::Array(values.iter().cloned().map(Json::String).collect()));
                    }
                }
                Json::Object(map)
            }
            Self::Flag(_, flag) => Json::Bool(*flag),
            Self::Number { at_least, at_most, .. } => {
                let mut map = Map::new();
                for (key, bound) in [("at_least", at_least), ("at_most", at_most)] {
                    if let Some(bound) = bound {
                        map.insert(key.into(), Json::from(*bound));
                    }
                }
                Json::Object(map)
            }
        }
    }

    fn sentence(&self) -> String {
        match self {
            Self::OneOf(fact, values) => format!("{} is {}", fact.word(), words(values, " or ")),
            Self::Word(name, values) => format!("{name} is {}", words(values, " or ")),
            Self::Flag(name, flag) => format!("{name} is {flag}"),
            Self::Number { name, at_least, at_most } => match (at_least, at_most) {
                (Some(low), Some(high)) => format!("{name} is {low} to {high}"),
                (Some(low), None) => format!("{name} is at least {low}"),
                (None, Some(high)) => format!("{name} is at most {high}"),
                (None, None) => format!("{name} is any number"),
            },
            Self::Set { fact, any, all, none } => {
                let verb = if *fact == Many::Attested { "attests" } else { "includes" };
                let subject = if *fact == Many::Attested { "it" } else { fact.word() };
                let mut parts = Vec::new();
                if !any.is_empty() {
                    parts.push(format!("{subject} {verb} {}", words(any, " or ")));
                }
                if !all.is_empty() {
                    parts.push(format!("{subject} {verb} {}", words(all, " and ")));
                }
                if !none.is_empty() {
                    parts.push(format!("{subject} {verb} none of {}", words(none, ", ")));
                }
                parts.join(" and ")
            }
        }
    }
}
