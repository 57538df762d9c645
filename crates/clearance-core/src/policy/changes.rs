//! What differs between two documents by structure: key by key, following rules across renames. Order, layout, comments
//! and the difference between `x` and `[x]` are none.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::node::{Key, Node, Place, Value};

/// What happened to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The second has it.
    Added,
    /// The first had it.
    Removed,
    /// Both have it, and it differs.
    Changed,
    /// The same rule under another id.
    Moved,
}

impl ChangeKind {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where, in the second's words or, of what was removed, in the first's: `tiers.defender.rules.us-operator.when`.
    pub path: String,
    /// What happened.
    pub kind: ChangeKind,
    /// What the first said.
    pub from: Json,
    /// What the second says.
    pub to: Json,
    /// Where it stands, in the second or, of what was removed, in the first.
    pub place: Place,
}

/// Every difference, in the order of the second document; what was removed stands at the end of its mapping.
#[must_use]
pub fn changes(from: &Node, to: &Node) -> Vec<Change> {
    let mut found = Vec::new();
    mappings(from, to, "", &mut found);
    found
}

fn members(node: &Node) -> &[(Key, Node)] {
    match &node.value {
        Value::Map(pairs) => pairs,
        _ => &[],
    }
}

fn mappings(from: &Node, to: &Node, path: &str, found: &mut Vec<Change>) {
    let rules = path.starts_with("tiers.") && path.ends_with(".rules") && path.matches('.').count() >= 2;
    // Which id of the first is this one of the second.
    let mut renamed: BTreeMap<&str, &str> = BTreeMap::new();
    for (key, rule) in members(to).iter().filter(|_| rules) {
        let old = rule.member("moved_from").and_then(Node::as_text);
        if let Some(old) = old.filter(|old| from.member(old).is_some() && from.member(&key.text).is_none()) {
            renamed.insert(&key.text, old);
        }
    }
    for (key, value) in members(to) {
        let below = if path.is_empty() { key.text.clone() } else { format!("{path}.{}", key.text) };
        if let Some(old) = renamed.get(key.text.as_str()) {
            let (from_id, to_id) = (Json::from(*old), Json::from(key.text.as_str()));
            found.push(Change {
                path: below.clone(),
                kind: ChangeKind::Moved,
                from: from_id,
                to: to_id,
                place: key.place,
            });
            if let Some(before) = from.member(old) {
                values(before, &without(value, "moved_from"), &below, key.place, found);
            }
            continue;
        }
        match from.member(&key.text) {
            // An id that keeps its note of an older rename has not changed.
            None if key.text == "moved_from" => {}
            None => {
                let to = value.to_json();
                found.push(Change { path: below, kind: ChangeKind::Added, from: Json::Null, to, place: key.place });
            }
            Some(before) => values(before, value, &below, key.place, found),
        }
    }
    for (key, value) in members(from) {
        let moved = renamed.values().any(|old| *old == key.text);
        if !moved && key.text != "moved_from" && to.member(&key.text).is_none() {
            let path = if path.is_empty() { key.text.clone() } else { format!("{path}.{}", key.text) };
            let from = value.to_json();
            found.push(Change { path, kind: ChangeKind::Removed, from, to: Json::Null, place: key.place });
        }
    }
}

fn without(node: &Node, name: &str) -> Node {
    let kept = members(node).iter().filter(|(key, _)| key.text != name).cloned();
    Node { value: Value::Map(kept.collect()), place: node.place }
}

fn values(from: &Node, to: &Node, path: &str, place: Place, found: &mut Vec<Change>) {
    if let (Value::Map(_), Value::Map(_)) = (&from.value, &to.value) {
        return mappings(from, to, path, found);
    }
    if same(&from.to_json(), &to.to_json()) {
        return;
    }
    let count = |json: Json| match json {
        Json::Array(items) if path == "tests" => Json::from(format!("{} tests", items.len())),
        other => other,
    };
    let (from, to) = (count(from.to_json()), count(to.to_json()));
    found.push(Change { path: path.to_owned(), kind: ChangeKind::Changed, from, to, place });
}

/// Whether two values say the same: lists of this format have no order, and one value is a list of one.
fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Array(a), Json::Array(b)) => {
            let mut rest: Vec<&Json> = b.iter().collect();
            a.len() == b.len()
                && a.iter().all(|one| {
                    let at = rest.iter().position(|other| same(one, other));
                    at.map(|at| rest.swap_remove(at)).is_some()
                })
        }
        (Json::Array(list), one) | (one, Json::Array(list)) if !one.is_object() => {
            matches!(list.as_slice(), [only] if only == one)
        }
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (a, b) => a == b,
    }
}
