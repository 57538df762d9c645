//! Words to nodes: what a flag or a cell of a table holds, by the kind of its field.
//!
//! A flag may come several times and a cell once; otherwise they are read alike, so that a column is written as its
//! flag is.

use clearance_core::act::field::Kind;
use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};

use super::yaml;

/// Reads what stands for a field. `None`: nothing does.
///
/// # Errors
/// Every mistake, each without a place.
pub(crate) fn node(kind: Kind, written: &[&str]) -> Result<Option<Node>, Vec<Mistake>> {
    let Some(first) = written.first() else {
        return Ok(None);
    };
    let split = || {
        let items = written.iter().flat_map(|text| text.split([',', ';', '|']));
        items.map(str::trim).filter(|item| !item.is_empty()).map(Node::text).collect()
    };
    let texts = || written.iter().map(|text| Node::text(*text)).collect();
    let node = match kind {
        Kind::Flag => truth(first)?,
        Kind::Models | Kind::Restorations | Kind::Labels | Kind::Choices(_) => Node::bare(Value::List(split())),
        Kind::Texts => Node::bare(Value::List(texts())),
        Kind::Identifiers | Kind::Attributes | Kind::Fields => pairs(written)?,
        Kind::Clause | Kind::Asks | Kind::Document => structured(first)?,
        Kind::Conditions | Kind::Sources if written.iter().any(|text| text.trim_start().starts_with(['{', '['])) => {
            let mut items = Vec::new();
            for text in written {
                match structured(text)? {
                    Node { value: Value::List(list), .. } => items.extend(list),
                    one => items.push(one),
                }
            }
            Node::bare(Value::List(items))
        }
        Kind::Conditions => Node::bare(Value::List(split())),
        Kind::Sources => Node::bare(Value::List(texts())),
        _ => Node::text(*first),
    };
    Ok(Some(node))
}

/// One value of a mapping, as `name=value` and the column `attributes.name` hold it: true, false, a whole number, a
/// structure, or text.
///
/// # Errors
/// That the structure cannot be read.
pub(crate) fn value(text: &str) -> Result<Node, Vec<Mistake>> {
    let plain = text == "true"
        || text == "false"
        || text.starts_with(['{', '['])
        || (text.parse::<i64>().is_ok() && (text == "0" || !text.starts_with('0')));
    if plain { structured(text) } else { Ok(Node::text(text)) }
}

/// Gives every part of a node a place.
pub(crate) fn set_place(node: &mut Node, place: Place) {
    node.place = place;
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| set_place(item, place)),
        Value::Map(members) => members.iter_mut().for_each(|(key, value)| {
            key.place = place;
            set_place(value, place);
        }),
        _ => {}
    }
}

fn truth(text: &str) -> Result<Node, Vec<Mistake>> {
    match text {
        "true" => Ok(Node::bare(Value::Bool(true))),
        "false" => Ok(Node::bare(Value::Bool(false))),
        _ => Err(vec![Mistake::new(code::WRONG_VALUE, Place::NONE, format!("`{text}` should be `true` or `false`"))]),
    }
}

/// A place within a flag's value would read as a place in a file.
fn structured(text: &str) -> Result<Node, Vec<Mistake>> {
    let (node, mut mistakes) = yaml::parse(text);
    mistakes.iter_mut().for_each(|mistake| mistake.place = Place::NONE);
    match node {
        Some(mut node) if mistakes.is_empty() => {
            set_place(&mut node, Place::NONE);
            Ok(node)
        }
        _ => Err(mistakes),
    }
}

fn pairs(written: &[&str]) -> Result<Node, Vec<Mistake>> {
    let mut members = Vec::new();
    let mut mistakes = Vec::new();
    for text in written {
        if text.trim_start().starts_with('{') {
            match structured(text) {
                Ok(Node { value: Value::Map(map), .. }) => members.extend(map),
                Ok(_) => {}
                Err(more) => mistakes.extend(more),
            }
            continue;
        }
        let Some((name, one)) = text.split_once('=') else {
            let message = format!("`{text}` should be `name=value`");
            mistakes.push(Mistake::new(code::WRONG_VALUE, Place::NONE, message));
            continue;
        };
        match value(one) {
            Ok(node) => members.push((Key { text: name.trim().to_owned(), place: Place::NONE }, node)),
            Err(more) => mistakes.extend(more),
        }
    }
    if mistakes.is_empty() { Ok(Node::bare(Value::Map(members))) } else { Err(mistakes) }
}
