//! YAML to nodes with positions: the one module that knows the YAML crate (`serde_yaml` in the manifest, which points
//! at its kept successor `serde-saphyr`).
//!
//! `NO` is Norway: only `true` and `false` are truth values. A number keeps its spelling unless it is a plain whole
//! one. Aliases are allowed within a budget; merge keys, tags and second documents are not part of our formats.

use std::collections::HashMap;
use std::fmt;

use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, Error, Location, MergeKeyPolicy, Options, Spanned};

/// The deepest nesting of sequences and mappings.
const DEEPEST: usize = 64;

/// The most values in one document.
const MOST_NODES: usize = 20_000_000;

/// The most values that aliases may add.
const MOST_REPLAYED: usize = 100_000;

/// Reads one document.
///
/// # Errors
/// Every mistake: the first of syntax, or all duplicate keys and misplaced values.
pub(crate) fn parse(text: &str) -> Result<Node, Vec<Mistake>> {
    if text.lines().all(|line| {
        line.trim().is_empty() || line.trim_start().starts_with('#') || line.trim() == "---"
    }) {
        return Err(vec![Mistake::new(
            code::YAML_EMPTY,
            Place::NONE,
            "there is nothing in it",
        )]);
    }
    let read: Spanned<Shape> = serde_yaml::from_str_with_options(text, options())
        .map_err(|error| vec![mistake(&error)])?;
    let source = Source { text };
    let mut mistakes = Vec::new();
    let node = source.node(read, &mut mistakes);
    if mistakes.is_empty() {
        Ok(node)
    } else {
        Err(mistakes)
    }
}

fn options() -> Options {
    let mut budget = serde_yaml::Budget::default();
    budget.max_depth = DEEPEST;
    budget.flow_nesting_limit = DEEPEST;
    budget.max_nodes = MOST_NODES;
    budget.max_events = 2 * MOST_NODES;
    budget.max_total_scalar_bytes = usize::MAX;
    budget.max_total_comment_bytes = usize::MAX;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.alias_limits.max_total_replayed_events = MOST_REPLAYED;
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options.merge_keys = MergeKeyPolicy::Error;
    options.leading_zero_numbers_as_strings = true;
    options.underscored_numbers_as_strings = true;
    options.strict_booleans = true;
    options.reject_unsupported_tags = true;
    options.with_snippet = false;
    options
}

fn place(location: Location, length: u64) -> Place {
    let narrow = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    Place {
        line: narrow(location.line()),
        column: narrow(location.column()),
        length: narrow(length).max(1),
    }
}

fn mistake(error: &Error) -> Mistake {
    let error = error.without_snippet();
    let at = error
        .location()
        .map_or(Place::NONE, |location| place(location, 1));
    let first = error.render().lines().next().unwrap_or_default().to_owned();
    let reason = first.strip_prefix("error: ").unwrap_or(&first);
    let reason = reason
        .split_once(": ")
        .filter(|(head, _)| head.starts_with("line "))
        .map_or(reason, |(_, tail)| tail);
    let reason = reason
        .rsplit_once(" at line ")
        .map_or(reason, |(head, _)| head)
        .trim_end_matches('.')
        .to_owned();
    let depth = || {
        Mistake::new(
            code::YAML_BUDGET,
            at,
            format!("the document is too large or nested deeper than {DEEPEST} levels"),
        )
        .help("aliases may add little, and nothing may be nested deeply")
    };
    match error {
        Error::MultipleDocuments { .. } => Mistake::new(
            code::YAML_TWO_DOCUMENTS,
            at,
            "a second document begins here",
        )
        .help("one file holds one document: remove the `---`, or split the file"),
        Error::Budget { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => depth(),
        Error::UnsupportedTag { .. } => {
            Mistake::new(code::YAML_TAG, at, "tags are not part of this format")
                .help("write the value without its `!` tag")
        }
        Error::MergeKeyNotAllowed { .. } => Mistake::new(
            code::YAML_KEY,
            at,
            "merge keys (`<<`) are not part of this format",
        )
        .help("write the fields out, or use an alias for a whole value"),
        Error::NonFiniteFloat { .. } => Mistake::new(
            code::WRONG_VALUE,
            at,
            "infinities and `.nan` are not numbers here",
        ),
        _ if reason.contains("recursion limit")
            || reason.contains("too deep")
            || reason.contains("nesting") =>
        {
            depth()
        }
        _ => Mistake::new(code::YAML_SYNTAX, at, lower(&reason)),
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// A value as the parser gives it.
enum Shape {
    Null,
    Bool(bool),
    Int(i64),
    Number,
    Text(String),
    List(Vec<Spanned<Shape>>),
    Map(Vec<(Spanned<KeyShape>, Spanned<Shape>)>),
}

/// A key: text, or a scalar spelled as text.
struct KeyShape(Option<String>);

impl<'de> Deserialize<'de> for KeyShape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Shape::deserialize(deserializer).map(|shape| {
            Self(match shape {
                Shape::Text(text) => Some(text),
                Shape::Int(number) => Some(number.to_string()),
                Shape::Bool(flag) => Some(flag.to_string()),
                _ => None,
            })
        })
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }
    fn visit_none<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Shape, E> {
        Ok(Shape::Bool(flag))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Shape, E> {
        Ok(Shape::Int(number))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Shape, E> {
        Ok(i64::try_from(number).map_or(Shape::Number, Shape::Int))
    }
    fn visit_i128<E>(self, _: i128) -> Result<Shape, E> {
        Ok(Shape::Number)
    }
    fn visit_u128<E>(self, _: u128) -> Result<Shape, E> {
        Ok(Shape::Number)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Number)
    }
    fn visit_str<E>(self, text: &str) -> Result<Shape, E> {
        Ok(Shape::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Shape, E> {
        Ok(Shape::Text(text))
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        Shape::deserialize(deserializer)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Shape, D::Error> {
        Shape::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Shape::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Shape, A::Error> {
        let mut map = Vec::new();
        while let Some(pair) = members.next_entry()? {
            map.push(pair);
        }
        Ok(Shape::Map(map))
    }
}

/// The text, for the spelling of numbers.
struct Source<'t> {
    text: &'t str,
}

impl Source<'_> {
    fn spelling(&self, location: Location) -> String {
        let span = location.span();
        let range = span
            .byte_offset()
            .zip(span.byte_len())
            .and_then(|(start, length)| {
                let start = usize::try_from(start).ok()?;
                self.text
                    .get(start..start.checked_add(usize::try_from(length).ok()?)?)
            });
        range.unwrap_or_default().trim().to_owned()
    }

    fn node(&self, spanned: Spanned<Shape>, mistakes: &mut Vec<Mistake>) -> Node {
        let at = spanned.referenced;
        let defined = spanned.defined;
        let scalar = matches!(
            spanned.value,
            Shape::Bool(_) | Shape::Int(_) | Shape::Number | Shape::Text(_)
        );
        let place = place(at, if scalar { at.span().len() } else { 1 });
        let value = match spanned.value {
            Shape::Null => Value::Null,
            Shape::Bool(flag) => Value::Bool(flag),
            Shape::Int(number) => {
                let spelled = self.spelling(defined);
                let plain = spelled
                    .strip_prefix('-')
                    .unwrap_or(&spelled)
                    .bytes()
                    .all(|b| b.is_ascii_digit());
                if plain {
                    Value::Int(number)
                } else {
                    Value::Text(spelled)
                }
            }
            Shape::Number => Value::Decimal(self.spelling(defined)),
            Shape::Text(text) => Value::Text(text),
            Shape::List(items) => Value::List(
                items
                    .into_iter()
                    .map(|item| self.node(item, mistakes))
                    .collect(),
            ),
            Shape::Map(pairs) => Value::Map(self.members(pairs, mistakes)),
        };
        Node { value, place }
    }

    fn members(
        &self,
        pairs: Vec<(Spanned<KeyShape>, Spanned<Shape>)>,
        mistakes: &mut Vec<Mistake>,
    ) -> Vec<(Key, Node)> {
        let mut seen: HashMap<String, u32> = HashMap::new();
        let mut members = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let at = place(key.referenced, key.referenced.span().len());
            let node = self.node(value, mistakes);
            let Some(text) = key.value.0 else {
                mistakes.push(Mistake::new(
                    code::YAML_KEY,
                    at,
                    "a key should be plain text",
                ));
                continue;
            };
            if let Some(line) = seen.insert(text.clone(), at.line) {
                mistakes.push(
                    Mistake::new(
                        code::YAML_DUPLICATE_KEY,
                        at,
                        format!("`{text}` already stands in line {line}"),
                    )
                    .help("only one of them could count: remove the other"),
                );
            }
            members.push((Key { text, place: at }, node));
        }
        members
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        parse(text)
            .err()
            .unwrap_or_default()
            .iter()
            .map(|m| m.code)
            .collect()
    }

    #[test]
    fn norway_is_a_country_and_numbers_keep_their_spelling() {
        let node = parse("a: NO\nb: 88.80\nc: 007\nd: 1_000\ne: true\nf: 12\ng: '12'\nh: 2026-06-12\ni: yes\nj: 0x1F\nk: ~\n").unwrap();
        let at = |key: &str| node.member(key).unwrap().value.clone();
        assert_eq!(at("a"), Value::Text("NO".into()));
        assert_eq!(at("b"), Value::Decimal("88.80".into()));
        assert_eq!(at("c"), Value::Text("007".into()));
        assert_eq!(at("d"), Value::Text("1_000".into()));
        assert_eq!(at("e"), Value::Bool(true));
        assert_eq!(at("f"), Value::Int(12));
        assert_eq!(at("g"), Value::Text("12".into()));
        assert_eq!(at("h"), Value::Text("2026-06-12".into()));
        assert_eq!(at("i"), Value::Text("yes".into()));
        assert_eq!(at("j"), Value::Text("0x1F".into()));
        assert_eq!(at("k"), Value::Null);
        assert_eq!(
            node.member("b").unwrap().place,
            Place {
                line: 2,
                column: 4,
                length: 5
            }
        );
    }

    #[test]
    fn all_duplicate_keys_are_found_at_their_places() {
        let mistakes = parse("- {a: 1, a: 2}\n- b: 1\n  c: 2\n  b: 3\n").unwrap_err();
        let places: Vec<_> = mistakes
            .iter()
            .map(|m| (m.code, m.place.line, m.place.column))
            .collect();
        assert_eq!(
            places,
            [
                (code::YAML_DUPLICATE_KEY, 1, 10),
                (code::YAML_DUPLICATE_KEY, 4, 3)
            ]
        );
    }

    #[test]
    fn what_is_not_one_plain_document_is_refused() {
        assert_eq!(codes(""), [code::YAML_EMPTY]);
        assert_eq!(codes("# only a comment\n"), [code::YAML_EMPTY]);
        assert_eq!(codes("a: 1\n---\nb: 2\n"), [code::YAML_TWO_DOCUMENTS]);
        assert_eq!(codes("a: !!binary aGk=\n").len(), 1);
        assert_eq!(codes("a: !foo b\n"), [code::YAML_TAG]);
        assert_eq!(codes("a: .inf\n"), [code::WRONG_VALUE]);
        assert_eq!(codes("a: &x {b: 1}\nc:\n  <<: *x\n"), [code::YAML_KEY]);
        assert_eq!(codes("? [a, b]\n: c\n").len(), 1);
        assert_eq!(codes("a: [1, 2\n").len(), 1);
        assert_eq!(codes("a: 'x\n").len(), 1);
    }

    #[test]
    fn bombs_and_towers_are_refused_quickly() {
        let tower = "[".repeat(1_000_000);
        assert_eq!(codes(&tower), [code::YAML_BUDGET]);
        assert_eq!(codes(&"{a: ".repeat(1_000_000)), [code::YAML_BUDGET]);
        let mut block = String::new();
        for depth in 0..200 {
            block.push_str(&" ".repeat(depth));
            block.push_str("a:\n");
        }
        assert_eq!(codes(&block), [code::YAML_BUDGET]);
        let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..10 {
            let before = level - 1;
            let line = vec![format!("*a{before}"); 10].join(", ");
            laughs.push_str(&format!("a{level}: &a{level} [{line}]\n"));
        }
        assert_eq!(codes(&laughs), [code::YAML_BUDGET]);
    }
}
