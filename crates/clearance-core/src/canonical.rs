//! Canonical JSON (RFC 8785): the one way a value is written, so that its bytes can be hashed.
//!
//! Members stand in the order of their keys' UTF-16 units; strings escape what must be escaped and nothing else; there
//! is no space. Numbers in the log are integers, which are written as they are; fractions do not occur.

use std::cmp::Ordering;
use std::fmt::Write as _;

use serde_json::Value as Json;

use crate::node::{Key, Node, Value};

/// Writes a value.
#[must_use]
pub fn canonical(json: &Json) -> String {
    let mut text = String::with_capacity(256);
    write(json, &mut text);
    text
}

/// Writes a tree; `None` if a key stands twice in one mapping, which has no canonical form.
#[must_use]
pub fn canonical_tree(node: &Node) -> Option<String> {
    let mut text = String::with_capacity(512);
    write_tree(node, &mut text).then_some(text)
}

/// Whether a text is the canonical form of a mapping; and the canonical form of one of its members, as it stands there.
#[must_use]
pub fn canonical_member<'t>(node: &Node, member: &str, text: &'t str) -> Option<&'t str> {
    let Value::Map(members) = &node.value else { return None };
    let mut own = String::with_capacity(text.len());
    let mut place = None;
    let written = write_members(members, &mut own, &mut |key, from, to| {
        if key == member {
            place = Some(from..to);
        }
    });
    place.filter(|_| written && own == text).and_then(|place| text.get(place))
}

fn write_tree(node: &Node, into: &mut String) -> bool {
    match &node.value {
        Value::Null => into.push_str("null"),
        Value::Bool(true) => into.push_str("true"),
        Value::Bool(false) => into.push_str("false"),
        Value::Int(number) => {
            // Writing to a String cannot fail.
            let _ = write!(into, "{number}");
        }
        Value::Decimal(spelled) => into.push_str(spelled),
        Value::Text(text) => quote(text, into),
        Value::List(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                if !write_tree(item, into) {
                    return false;
                }
            }
            into.push(']');
        }
        Value::Map(members) => {
            return write_members(members, into, &mut |_, _, _| ());
        }
    }
    true
}

/// Writes a mapping, and tells where the value under each key stands.
fn write_members(members: &[(Key, Node)], into: &mut String, tell: &mut dyn FnMut(&str, usize, usize)) -> bool {
    let mut sorted: Vec<&(Key, Node)> = members.iter().collect();
    // What was written in this form comes in this order.
    if !sorted.is_sorted_by(|(a, _), (b, _)| order(&a.text, &b.text) == Ordering::Less) {
        sorted.sort_unstable_by(|(a, _), (b, _)| order(&a.text, &b.text));
        if sorted.windows(2).any(|pair| matches!(pair, [(a, _), (b, _)] if a.text == b.text)) {
            return false;
        }
    }
    into.push('{');
    for (index, (key, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            into.push(',');
        }
        quote(&key.text, into);
        into.push(':');
        let from = into.len();
        if !write_tree(value, into) {
            return false;
        }
        tell(&key.text, from, into.len());
    }
    into.push('}');
    true
}

fn write(json: &Json, into: &mut String) {
    match json {
        Json::Null => into.push_str("null"),
        Json::Bool(true) => into.push_str("true"),
        Json::Bool(false) => into.push_str("false"),
        Json::Number(number) => {
            // Writing to a String cannot fail.
            let _ = write!(into, "{number}");
        }
        Json::String(text) => quote(text, into),
        Json::Array(items) => {
            into.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                write(item, into);
            }
            into.push(']');
        }
        Json::Object(members) => {
            let mut sorted: Vec<(&String, &Json)> = members.iter().collect();
            sorted.sort_unstable_by(|(a, _), (b, _)| order(a, b));
            into.push('{');
            for (index, (key, value)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                quote(key, into);
                into.push(':');
                write(value, into);
            }
            into.push('}');
        }
    }
}

/// By UTF-16 units; bytes say the same for ASCII.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

fn quote(text: &str, into: &mut String) {
    into.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        // Only ASCII is escaped, so that the text may be cut there.
        let (plain, escaped) = rest.split_at(at);
        into.push_str(plain);
        let mut characters = escaped.chars();
        match characters.next() {
            Some('"') => into.push_str("\\\""),
            Some('\\') => into.push_str("\\\\"),
            Some('\u{8}') => into.push_str("\\b"),
            Some('\t') => into.push_str("\\t"),
            Some('\n') => into.push_str("\\n"),
            Some('\u{c}') => into.push_str("\\f"),
            Some('\r') => into.push_str("\\r"),
            Some(other) => {
                let _ = write!(into, "\\u{:04x}", u32::from(other));
            }
            None => {}
        }
        rest = characters.as_str();
    }
    into.push_str(rest);
    into.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    use super::{canonical, canonical_member, canonical_tree};
    use crate::node::Node;

    #[test]
    fn the_example_of_the_rfc_about_order_holds() {
        // RFC 8785, section 3.2.3.
        let json = json!({"\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh", "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "Latin Small Letter O With Diaeresis"});
        let written = canonical(&json);
        let order = ["Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"];
        let places: Vec<usize> = order.iter().map(|word| written.find(word).unwrap()).collect();
        assert!(places.is_sorted(), "{written}");
    }

    #[test]
    fn a_key_that_stands_twice_has_no_canonical_form() {
        let twice = Node::parse_json(br#"{"a":[{"b":1,"b":1}]}"#).unwrap();
        assert_eq!(canonical_tree(&twice), None);
        assert!(Node::parse_json(b"{} x").is_err());
        assert!(Node::parse_json(b"{\"a\":").is_err());
    }

    fn value() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::from),
            (-9_007_199_254_740_991_i64..9_007_199_254_740_991).prop_map(Json::from),
            any::<String>().prop_map(Json::from),
            "[\\x00-\\x7f\u{7f}-\u{9f}\u{e000}-\u{ffff}\u{10000}-\u{10010}\"\\\\]{0,8}".prop_map(Json::from),
        ];
        leaf.prop_recursive(4, 48, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
                prop::collection::vec((any::<String>(), inner), 0..6)
                    .prop_map(|members| Json::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn another_implementation_writes_the_same(json in value()) {
            let other = serde_json_canonicalizer::to_string(&json).unwrap();
            prop_assert_eq!(&canonical(&json), &other);
            let tree = Node::parse_json(json.to_string().as_bytes()).unwrap();
            prop_assert_eq!(canonical_tree(&tree), Some(other));
        }

        #[test]
        fn a_member_stands_in_the_whole_as_it_would_alone(members in prop::collection::btree_map("[a-c]{1,2}", value(), 1..4)) {
            let json = Json::Object(members.clone().into_iter().collect());
            let (tree, text) = (Node::from_json(&json), canonical(&json));
            for (key, value) in &members {
                let alone = canonical(value);
                prop_assert_eq!(canonical_member(&tree, key, &text), Some(alone.as_str()));
            }
            prop_assert_eq!(canonical_member(&tree, "d", &text), None);
            let other = format!("{text} ");
            prop_assert_eq!(canonical_member(&tree, "a", &other), None);
        }

        #[test]
        fn what_is_written_reads_back(json in value()) {
            prop_assert_eq!(serde_json::from_str::<Json>(&canonical(&json)).unwrap(), json);
        }
    }
}
