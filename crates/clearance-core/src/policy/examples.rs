//! The tests of a policy: examples with the answer they should get, and what of the policy they do not reach.

use std::collections::{BTreeMap, BTreeSet};

use super::{Policy, Tier};
use crate::act::field::{Decoding, FieldType as _, labels, members};
use crate::act::value::{AttributeValue, Country, OrganizationKind};
use crate::clause::{AttributeType, Clause, Facts, Open, Truth, Vocabulary, decide};
use crate::clearance::{Context, open_person};
use crate::code;
use crate::facts::{PERSON_WORDS, SECTORS};
use crate::id;
use crate::id::ModelId;
use crate::node::{Mistake, Node, Place, Value};

/// What a test says of an organization; what is absent is unknown, but evidence and tags are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// Its country.
    pub country: Option<String>,
    /// Its kind.
    pub kind: Option<String>,
    /// Its sectors.
    pub sectors: Option<BTreeSet<String>>,
    /// The kinds of attestation it holds, with their age in days.
    pub attested: BTreeMap<String, u32>,
    /// Its tags.
    pub tags: BTreeSet<String>,
    /// Its attributes.
    pub attributes: BTreeMap<String, AttributeValue>,
}

/// A test.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it shows.
    pub name: Option<String>,
    /// The organization.
    pub facts: Stated,
    /// The model.
    pub model: ModelId,
    /// The use.
    pub context: Context,
    /// Whether it should be eligible.
    pub expect: Expected,
    /// Whether what the tier requires should hold.
    pub requires: Option<Expected>,
    /// Where it stands.
    pub place: Place,
}

/// What a test expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected(pub Truth);

impl Expected {
    /// The words for eligibility.
    pub const ELIGIBLE: &'static [&'static str] = &["eligible", "not-eligible", "depends"];
    /// The words for what is required.
    pub const REQUIRES: &'static [&'static str] = &["held", "failed", "depends"];

    pub(super) fn parse(word: &str) -> Option<Self> {
        match word {
            "eligible" | "held" => Some(Self(Truth::True)),
            "not-eligible" | "failed" => Some(Self(Truth::False)),
            "depends" => Some(Self(Truth::Unknown)),
            _ => None,
        }
    }

    /// As a test writes it of eligibility.
    #[must_use]
    pub const fn eligible(truth: Truth) -> &'static str {
        match truth {
            Truth::True => "eligible",
            Truth::False => "not-eligible",
            Truth::Unknown => "depends",
            Truth::Undecided => "undecided",
        }
    }

    /// As a test writes it of what is required.
    #[must_use]
    pub const fn required(truth: Truth) -> &'static str {
        match truth {
            Truth::True => "held",
            Truth::False => "failed",
            Truth::Unknown => "depends",
            Truth::Undecided => "undecided",
        }
    }
}

/// A test that ran.
#[derive(Clone, Debug)]
pub struct Ran {
    /// What it shows.
    pub name: Option<String>,
    /// Where it stands.
    pub place: Place,
    /// Its model.
    pub model: ModelId,
    /// What was expected of eligibility and what came out.
    pub eligible: (Truth, Truth),
    /// The same of what is required, where the test says.
    pub requires: Option<(Truth, Truth)>,
    /// The rules that held.
    pub by: Vec<String>,
    /// What it hangs on, where it does.
    pub depends_on: BTreeSet<String>,
}

impl Ran {
    /// Whether everything came out as expected.
    #[must_use]
    pub fn passed(&self) -> bool {
        self.eligible.0 == self.eligible.1 && self.requires.is_none_or(|(wanted, got)| wanted == got)
    }
}

/// A part that no test reaches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reach {
    /// The path of the rule or requirement: `tiers.a.rules.b`, `tiers.a.requires`.
    pub path: String,
    /// The clause in it; absent: the whole rule.
    pub clause: Option<String>,
    /// What it never was: `held` or `failed`.
    pub never: &'static str,
}

/// What the tests came to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The tests, in order.
    pub ran: Vec<Ran>,
    /// What they do not reach.
    pub unreached: Vec<Reach>,
}

impl Report {
    /// Whether something was too large to be decided.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        let undecided = |truth: Truth| truth == Truth::Undecided;
        self.ran.iter().any(|ran| undecided(ran.eligible.1) || ran.requires.is_some_and(|(_, got)| undecided(got)))
    }
}

/// Runs tests.
#[must_use]
pub fn run(policy: &Policy, tests: &[Example]) -> Report {
    let mut worlds: BTreeMap<&str, Vec<Facts>> = BTreeMap::new();
    let mut ran = Vec::new();
    for test in tests {
        let Some(tier) = policy.tier(&test.model) else { continue };
        let facts = test.facts(policy);
        let decision = decide(&tier.eligible(&facts), &facts);
        let requires = test.requires.map(|wanted| (wanted.0, decide(&tier.requires.formula(&facts), &facts).truth));
        let held = |clause: &Clause| decide(&clause.formula(&facts), &facts).truth == Truth::True;
        ran.push(Ran {
            name: test.name.clone(),
            place: test.place,
            model: test.model.clone(),
            eligible: (test.expect.0, decision.truth),
            requires,
            by: tier.rules.iter().filter(|rule| held(&rule.when)).map(|rule| rule.id.clone()).collect(),
            depends_on: decision.depends_on,
        });
        worlds.entry(&tier.name).or_default().push(facts);
    }
    let none = Vec::new();
    let unreached = policy.tiers.iter().flat_map(|tier| {
        let worlds = worlds.get(tier.name.as_str()).unwrap_or(&none);
        unreached(tier, worlds)
    });
    Report { ran, unreached: unreached.collect() }
}

fn unreached(tier: &Tier, worlds: &[Facts]) -> Vec<Reach> {
    let mut found = Vec::new();
    let seen = |clause: &Clause, truth: Truth| worlds.iter().any(|w| decide(&clause.formula(w), w).truth == truth);
    let rules = tier.rules.iter().map(|rule| (format!("tiers.{}.rules.{}", tier.name, rule.id), &rule.when, true));
    let requires = (format!("tiers.{}.requires", tier.name), &tier.requires, false);
    for (path, clause, is_rule) in rules.chain([requires]) {
        if is_rule && *clause != Clause::Nobody && !seen(clause, Truth::True) {
            found.push(Reach { path: path.clone(), clause: None, never: "held" });
        }
        let mut leaves = Vec::new();
        leaves_of(clause, &mut leaves);
        for leaf in leaves {
            for (truth, never) in [(Truth::True, "held"), (Truth::False, "failed")] {
                if !seen(leaf, truth) {
                    found.push(Reach { path: path.clone(), clause: Some(leaf.sentence()), never });
                }
            }
        }
    }
    found.dedup();
    found
}

fn leaves_of<'c>(clause: &'c Clause, into: &mut Vec<&'c Clause>) {
    match clause {
        Clause::Everyone | Clause::Nobody => {}
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| leaves_of(part, into)),
        Clause::Not(inner) => leaves_of(inner, into),
        Clause::Test(_) => into.push(clause),
    }
}

impl Example {
    fn facts(&self, policy: &Policy) -> Facts {
        let known = &self.facts;
        let or_any = |value: &Option<String>| value.clone().map_or(Open::Any, Open::Known);
        let young = |kind: &String, age: u32| policy.valid_for.get(kind).is_none_or(|days| age < *days);
        let purpose = match (&self.context.purpose, &policy.purposes) {
            (Some(purpose), _) => Open::Known(purpose.clone()),
            (None, Some(purposes)) => Open::OneOf(purposes.clone()),
            (None, None) => Open::Any,
        };
        Facts {
            country: or_any(&known.country),
            kind: or_any(&known.kind),
            sectors: known.sectors.clone(),
            attested: known.attested.iter().filter(|(k, age)| young(k, **age)).map(|(k, _)| k.clone()).collect(),
            tags: known.tags.clone(),
            attributes: known.attributes.clone(),
            surface: or_any(&self.context.surface),
            purpose,
            person: open_person(self.context.person.as_deref()),
        }
    }
}

/// What a policy knows of what its tests may name.
pub(super) struct Known<'p> {
    /// The models it governs; absent: they could not be read.
    pub(super) models: Option<BTreeSet<&'p ModelId>>,
    /// Its purposes, where it lists them.
    pub(super) purposes: Option<&'p BTreeSet<String>>,
    /// Its attributes.
    pub(super) attributes: &'p BTreeMap<String, AttributeType>,
}

/// What tests name that the policy does not know: a model, a purpose, a word of an attribute.
pub(super) fn strangers(tests: &Node, known: &Known<'_>) -> Vec<Mistake> {
    let mut found = Vec::new();
    let mut wrong = |node: &Node, message: String, words: &[&str]| {
        let near = crate::act::field::did_you_mean(node.as_text().unwrap_or_default(), words.iter().copied());
        let help = near.unwrap_or_else(|| format!("one of: {}", words.join(", ")));
        found.push(Mistake::new(code::POLICY_TEST, node.place, message).field("tests").help(help));
    };
    let Value::List(tests) = &tests.value else { return found };
    for test in tests {
        if let (Some(node), Some(models)) = (test.member("model"), &known.models)
            && let Some(model) = node.as_text().and_then(ModelId::new).filter(|model| !models.contains(model))
        {
            let words: Vec<&str> = models.iter().map(|model| model.as_str()).collect();
            wrong(node, format!("no tier governs `{model}`"), &words);
        }
        let purpose = test.member("context").and_then(|context| context.member("purpose"));
        if let (Some(node), Some(purposes)) = (purpose, known.purposes)
            && let Some(purpose) = node.as_text().filter(|purpose| !purposes.contains(*purpose))
        {
            let words: Vec<&str> = purposes.iter().map(String::as_str).collect();
            wrong(node, format!("`{purpose}` is none of the policy's purposes"), &words);
        }
        for (name, typed) in known.attributes {
            if let (AttributeType::Word(words), Some(organization)) = (typed, test.member("organization"))
                && let Some(node) = organization.member(name)
                && let Some(word) = node.as_text().filter(|word| id::is_label(word) && !words.contains(*word))
            {
                let words: Vec<&str> = words.iter().map(String::as_str).collect();
                wrong(node, format!("`{word}` is not a value of `{name}`"), &words);
            }
        }
    }
    found
}

fn label(word: &str) -> Result<(), (String, Option<String>)> {
    if id::is_label(word) { Ok(()) } else { Err((format!("`{word}` is not a word of this format"), None)) }
}

/// Reads what a test says of an organization.
pub(super) fn facts(node: Option<&Node>, path: &str, cx: &mut Decoding<'_>) -> Option<Stated> {
    let mut known = Stated::default();
    let Some(node) = node else { return Some(known) };
    let path = format!("{path}.organization");
    path.clone_into(&mut cx.field);
    let Value::Map(pairs) = &node.value else {
        cx.shape(node, "a mapping of facts");
        return None;
    };
    let before = cx.mistakes.len();
    for (key, value) in pairs {
        cx.field = format!("{path}.{}", key.text);
        match key.text.as_str() {
            "country" => known.country = Country::decode(value, cx).map(|country| country.0),
            "kind" => known.kind = OrganizationKind::decode(value, cx).map(|kind| kind.word().to_owned()),
            "sector" => {
                known.sectors = labels(value, cx, |word| {
                    let near = || crate::act::field::did_you_mean(word, SECTORS.iter().copied());
                    let wrong = || (format!("`{word}` is not a critical-infrastructure sector"), near());
                    if SECTORS.contains(&word) { Ok(()) } else { Err(wrong()) }
                });
            }
            "tag" => known.tags = labels(value, cx, label).unwrap_or_default(),
            "attested" => known.attested = attested(value, cx),
            word => {
                if let Some(value) = attribute(word, value, key.place, cx) {
                    known.attributes.insert(word.to_owned(), value);
                }
            }
        }
    }
    (cx.mistakes.len() == before).then_some(known)
}

fn attested(node: &Node, cx: &mut Decoding<'_>) -> BTreeMap<String, u32> {
    let listed = cx.vocabulary.attestations().cloned().unwrap_or_default();
    let accept = |word: &str| {
        let near = || crate::act::field::did_you_mean(word, listed.iter().map(String::as_str));
        let wrong = || (format!("`{word}` is not an attestation of this policy's vocabulary"), near());
        if listed.contains(word) { Ok(()) } else { Err(wrong()) }
    };
    let Value::Map(pairs) = &node.value else {
        return labels(node, cx, accept).unwrap_or_default().into_iter().map(|kind| (kind, 0)).collect();
    };
    let mut held = BTreeMap::new();
    for (key, value) in pairs {
        if let Err((message, help)) = accept(&key.text) {
            cx.wrong(code::WRONG_VALUE, key.place, message);
            if let Some(last) = cx.mistakes.last_mut() {
                last.help = help;
            }
            continue;
        }
        let written = value.as_text().unwrap_or_default();
        let age = if written == "0d" { Some(0) } else { super::parse::number_of_days(written) };
        match age {
            Some(age) => drop(held.insert(key.text.clone(), age)),
            None => cx.wrong(
                code::WRONG_VALUE,
                value.place,
                "an attestation's age should be a number of days such as `400d`",
            ),
        }
    }
    held
}

fn attribute(word: &str, node: &Node, place: Place, cx: &mut Decoding<'_>) -> Option<AttributeValue> {
    let vocabulary: &Vocabulary = cx.vocabulary;
    let Some(typed) = vocabulary.attributes.get(word) else {
        let facts = ["country", "kind", "sector", "attested", "tag"];
        let words = facts.into_iter().chain(vocabulary.attributes.keys().map(String::as_str));
        let help = crate::act::field::did_you_mean(word, words)
            .unwrap_or_else(|| "a test states facts and the attributes of the policy's vocabulary".to_owned());
        cx.wrong_with_help(code::UNKNOWN_FIELD, place, format!("an organization has no `{word}`"), help);
        return None;
    };
    let (value, wanted) = match (typed, &node.value) {
        (AttributeType::Flag, Value::Bool(flag)) => (Some(AttributeValue::Flag(*flag)), String::new()),
        (AttributeType::Flag, _) => (None, "true or false".to_owned()),
        (AttributeType::Number, Value::Int(number)) => (Some(AttributeValue::Number(*number)), String::new()),
        (AttributeType::Number, _) => (None, "a whole number".to_owned()),
        (AttributeType::Word(_), Value::Text(value)) if id::is_label(value) => {
            (Some(AttributeValue::Word(value.clone())), String::new())
        }
        (AttributeType::Word(words), _) => {
            (None, format!("one of {}", words.iter().map(String::as_str).collect::<Vec<_>>().join(", ")))
        }
    };
    if value.is_none() {
        cx.wrong(code::WRONG_VALUE, node.place, format!("`{word}` should be {wanted}"));
    }
    value
}

/// Reads the use a test asks about.
pub(super) fn context(node: Option<&Node>, path: &str, cx: &mut Decoding<'_>) -> Option<Context> {
    let Some(node) = node else { return Some(Context::default()) };
    cx.field = format!("{path}.context");
    let before = cx.mistakes.len();
    let keys = members(node, &["surface", "purpose", "person"], cx)?;
    let mut said = |key: &str| {
        cx.field = format!("{path}.context.{key}");
        let node = keys.get(key)?;
        if key == "person" {
            crate::act::field::choice(node, PERSON_WORDS, cx).map(str::to_owned)
        } else {
            crate::act::value::Label::decode(node, cx).map(|label| label.0)
        }
    };
    let context = Context { surface: said("surface"), purpose: said("purpose"), person: said("person") };
    (cx.mistakes.len() == before).then_some(context)
}
