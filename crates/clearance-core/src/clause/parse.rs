//! Reads a clause from what somebody wrote, with every mistake at its place.

use std::collections::BTreeSet;

use super::{AttributeType, Clause, FACT_WORDS, Many, One, Test, Vocabulary};
use crate::act::field::{Decoding, labels, members, nearest};
use crate::act::value::OrganizationKind;
use crate::node::{Key, Node, Value};
use crate::{code, facts, id};

const DEEPEST: usize = 32;
const LARGEST: usize = 2_000;

/// Reads a clause. What is wrong is noted in the collection.
pub fn parse(node: &Node, cx: &mut Decoding<'_>) -> Option<Clause> {
    let before = cx.mistakes.len();
    let mut parser = Parser { parts: 0, told: false };
    let clause = parser.clause(node, 0, cx);
    clause.filter(|_| cx.mistakes.len() == before)
}

struct Parser {
    parts: usize,
    /// Whether it was said that the clause is too large: once is enough.
    told: bool,
}

impl Parser {
    fn clause(&mut self, node: &Node, depth: usize, cx: &mut Decoding<'_>) -> Option<Clause> {
        self.parts += 1;
        if depth > DEEPEST || self.parts > LARGEST {
            if !self.told {
                self.told = true;
                let (message, help) = if depth > DEEPEST {
                    let help = "`all`, `any` and `not` inside each other can be written flatter";
                    (format!("the clause is nested deeper than {DEEPEST} levels"), help)
                } else {
                    let help = "give values as a list (`country: [US, CA]`), or mark the organizations with a tag";
                    (format!("the clause has more than {LARGEST} parts"), help)
                };
                cx.wrong_with_help(code::CLAUSE_TOO_LARGE, node.place, message, help);
            }
            return None;
        }
        match &node.value {
            Value::Text(word) if word == "everyone" => Some(Clause::Everyone),
            Value::Text(word) if word == "nobody" => Some(Clause::Nobody),
            Value::Map(pairs) if pairs.is_empty() => {
                cx.wrong_with_help(
                    code::CLAUSE,
                    node.place,
                    "an empty clause says nothing",
                    "write `everyone` or `nobody`",
                );
                None
            }
            Value::Map(pairs) => {
                let parts: Vec<_> = pairs.iter().map(|(key, value)| self.member(key, value, depth, cx)).collect();
                let mut parts = parts.into_iter().collect::<Option<Vec<_>>>()?;
                parts.sort_by_cached_key(|part| part.to_json().to_string());
                if parts.len() == 1 { parts.pop() } else { Some(Clause::All(parts)) }
            }
            Value::Text(word) => {
                cx.wrong_with_help(
                    code::CLAUSE,
                    node.place,
                    format!("`{word}` is not a clause"),
                    "write `everyone`, `nobody`, or a mapping such as `{country: US}`",
                );
                None
            }
            _ => {
                cx.wrong_with_help(
                    code::CLAUSE,
                    node.place,
                    format!("a clause cannot be {}", node.described()),
                    "write `everyone`, `nobody`, or a mapping such as `{country: US}`",
                );
                None
            }
        }
    }

    fn member(&mut self, key: &Key, value: &Node, depth: usize, cx: &mut Decoding<'_>) -> Option<Clause> {
        match key.text.as_str() {
            "all" => self.several(value, depth, cx).map(Clause::All),
            "any" => self.several(value, depth, cx).map(Clause::Any),
            "not" => self.clause(value, depth + 1, cx).map(|inner| Clause::Not(Box::new(inner))),
            word => self.test(word, key, value, cx).map(Clause::Test),
        }
    }

    fn several(&mut self, node: &Node, depth: usize, cx: &mut Decoding<'_>) -> Option<Vec<Clause>> {
        let Value::List(items) = &node.value else {
            cx.wrong(
                code::CLAUSE,
                node.place,
                format!("`all` and `any` take a list of clauses, not {}", node.described()),
            );
            return None;
        };
        if items.is_empty() {
            cx.wrong_with_help(
                code::CLAUSE,
                node.place,
                "the list of clauses is empty",
                "write `everyone` or `nobody`",
            );
            return None;
        }
        let parts: Vec<_> = items.iter().map(|item| self.clause(item, depth + 1, cx)).collect();
        parts.into_iter().collect()
    }

    fn test(&mut self, word: &str, key: &Key, value: &Node, cx: &mut Decoding<'_>) -> Option<Test> {
        self.parts += 1;
        match word {
            "country" => one_of(One::Country, value, cx, |w| facts::country(w).map(drop)),
            "kind" => one_of(One::Kind, value, cx, |w| listed(w, OrganizationKind::WORDS, "a kind of organization")),
            "surface" => one_of(One::Surface, value, cx, label),
            "purpose" => {
                let known = cx.vocabulary.purposes();
                one_of(One::Purpose, value, cx, |w| within(w, known, "a purpose of this policy's vocabulary"))
            }
            "person" => {
                one_of(One::Person, value, cx, |w| listed(w, facts::PERSON_WORDS, "a kind of person")).map(spell_out_us)
            }
            "sector" => set(Many::Sector, value, cx, |w| listed(w, facts::SECTORS, "a critical-infrastructure sector")),
            "attested" => {
                let known = cx.vocabulary.attestations();
                set(Many::Attested, value, cx, |w| within(w, known, "an attestation of this policy's vocabulary"))
            }
            "tag" => set(Many::Tag, value, cx, label),
            _ => attribute(word, key, value, cx),
        }
    }
}

fn label(word: &str) -> Result<(), String> {
    if id::is_label(word) {
        Ok(())
    } else {
        Err(format!("`{word}` should be lower-case letters, digits, `-`, `_` and `.`"))
    }
}

fn listed(word: &str, words: &[&'static str], noun: &str) -> Result<(), String> {
    if words.contains(&word) { Ok(()) } else { Err(stranger(word, words.iter().copied(), noun)) }
}

/// A label, one of a list where that is closed.
fn within(word: &str, known: Option<&BTreeSet<String>>, noun: &str) -> Result<(), String> {
    match known {
        Some(known) if !known.contains(word) => Err(stranger(word, known.iter().map(String::as_str), noun)),
        _ => label(word),
    }
}

fn stranger<'w>(word: &str, words: impl Iterator<Item = &'w str> + Clone, noun: &str) -> String {
    let near = nearest(word, words.clone(), 1).into_iter().next();
    let all: Vec<&str> = words.collect();
    let meant = match (near, all.is_empty()) {
        (Some(near), _) => format!("; did you mean `{near}`?"),
        (None, true) => ": there are none".to_owned(),
        (None, false) => format!(": one of {}", all.join(", ")),
    };
    format!("`{word}` is not {noun}{meant}")
}

fn one_of(fact: One, node: &Node, cx: &mut Decoding<'_>, accept: impl Fn(&str) -> Result<(), String>) -> Option<Test> {
    values(node, cx, accept).map(|values| Test::OneOf(fact, values))
}

fn values(node: &Node, cx: &mut Decoding<'_>, accept: impl Fn(&str) -> Result<(), String>) -> Option<BTreeSet<String>> {
    let values = labels(node, cx, |word| accept(word).map_err(|why| (why, None)))?;
    if values.is_empty() {
        cx.wrong(code::CLAUSE, node.place, "an empty list of values can never hold");
        return None;
    }
    Some(values)
}

fn spell_out_us(test: Test) -> Test {
    match test {
        Test::OneOf(One::Person, words) => {
            Test::OneOf(One::Person, words.iter().flat_map(|w| facts::persons(w)).map(|w| (*w).to_owned()).collect())
        }
        other => other,
    }
}

fn set(fact: Many, node: &Node, cx: &mut Decoding<'_>, accept: impl Fn(&str) -> Result<(), String>) -> Option<Test> {
    if !matches!(node.value, Value::Map(_)) {
        let any = values(node, cx, accept)?;
        return Some(Test::Set { fact, any, all: BTreeSet::new(), none: BTreeSet::new() });
    }
    let map = members(node, &["all", "none"], cx)?;
    if map.is_empty() {
        cx.wrong(code::CLAUSE, node.place, format!("`{}` needs a value, a list, `all` or `none`", fact.word()));
        return None;
    }
    let mut part = |key: &str| match map.get(key) {
        Some(node) => values(node, cx, &accept),
        None => Some(BTreeSet::new()),
    };
    let (all, none) = (part("all"), part("none"));
    Some(Test::Set { fact, any: BTreeSet::new(), all: all?, none: none? })
}

fn attribute(word: &str, key: &Key, node: &Node, cx: &mut Decoding<'_>) -> Option<Test> {
    let vocabulary: &Vocabulary = cx.vocabulary;
    let typed = match (vocabulary.attributes.get(word), vocabulary.any) {
        (Some(typed), _) => typed.clone(),
        (None, true) => as_tested(node),
        (None, false) => {
            unknown_word(word, key, cx);
            return None;
        }
    };
    match (typed, &node.value) {
        (AttributeType::Flag, Value::Bool(flag)) => Some(Test::Flag(word.to_owned(), *flag)),
        (AttributeType::Number, Value::Decimal(written)) if is_whole(written) => {
            cx.wrong(code::CLAUSE, node.place, crate::act::value::too_large(&format!("`{word}`")));
            None
        }
        (AttributeType::Number, Value::Int(number)) => {
            Some(Test::Number { name: word.to_owned(), at_least: Some(*number), at_most: Some(*number) })
        }
        (AttributeType::Number, Value::Map(_)) => number(word, node, cx),
        (AttributeType::Word(allowed), Value::Text(_) | Value::List(_)) => {
            let any = vocabulary.any;
            let accept = |w: &str| {
                if any || allowed.contains(w) {
                    Ok(())
                } else {
                    Err(stranger(w, allowed.iter().map(String::as_str), &format!("a value of `{word}`")))
                }
            };
            values(node, cx, accept).map(|values| Test::Word(word.to_owned(), values))
        }
        (typed, _) => {
            let wanted = match typed {
                AttributeType::Flag => "true or false",
                AttributeType::Number => "a whole number, or `{at_least: n, at_most: m}`",
                AttributeType::Word(_) => "a word or a list of words",
            };
            cx.wrong(code::CLAUSE, node.place, format!("`{word}` is tested with {wanted}, not {}", node.described()));
            None
        }
    }
}

fn as_tested(node: &Node) -> AttributeType {
    match &node.value {
        Value::Bool(_) => AttributeType::Flag,
        Value::Int(_) | Value::Map(_) => AttributeType::Number,
        _ => AttributeType::Word(BTreeSet::new()),
    }
}

/// Whether a number is whole, and not kept as one only because it is too large.
fn is_whole(written: &str) -> bool {
    let digits = written.strip_prefix(['-', '+']).unwrap_or(written);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn number(word: &str, node: &Node, cx: &mut Decoding<'_>) -> Option<Test> {
    let before = cx.mistakes.len();
    let map = members(node, &["at_least", "at_most"], cx)?;
    if cx.mistakes.len() > before {
        return None;
    }
    let mut bounds = [None, None];
    for (bound, key) in bounds.iter_mut().zip(["at_least", "at_most"]) {
        match map.get(key).map(|n| (&n.value, n.place)) {
            None => {}
            Some((Value::Int(n), _)) if n.unsigned_abs() <= crate::MAX_INTEGER => *bound = Some(*n),
            Some((Value::Int(_), place)) => {
                cx.wrong(code::CLAUSE, place, crate::act::value::too_large(&format!("`{key}`")));
                return None;
            }
            Some((Value::Decimal(written), place)) if is_whole(written) => {
                cx.wrong(code::CLAUSE, place, crate::act::value::too_large(&format!("`{key}`")));
                return None;
            }
            Some((_, place)) => {
                cx.wrong(code::CLAUSE, place, format!("`{key}` takes a whole number"));
                return None;
            }
        }
    }
    let [at_least, at_most] = bounds;
    if map.is_empty() || at_least.zip(at_most).is_some_and(|(low, high)| low > high) {
        cx.wrong(code::CLAUSE, node.place, format!("the bounds of `{word}` leave no number"));
        return None;
    }
    Some(Test::Number { name: word.to_owned(), at_least, at_most })
}

fn unknown_word(word: &str, key: &Key, cx: &mut Decoding<'_>) {
    let attributes: Vec<String> = cx.vocabulary.attributes.keys().cloned().collect();
    let near = nearest(word, FACT_WORDS.iter().copied().chain(attributes.iter().map(String::as_str)), 1);
    let typed = if cx.vocabulary.listed.is_some() {
        "an attribute is declared in `vocabulary.attributes`"
    } else {
        "attributes count once an adopted policy types them"
    };
    let help = near.first().map_or_else(
        || format!("a clause tests {}; {typed}", FACT_WORDS.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    cx.wrong_with_help(code::CLAUSE, key.place, format!("a clause cannot test `{word}`"), help);
}
