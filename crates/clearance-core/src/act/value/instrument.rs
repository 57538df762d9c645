//! What instruments and grants are made of: clauses, conditions, sources.

use serde_json::{Map, Value as Json};

use super::{Certainty, Label, Name, Words, moment};
use crate::act::field::{Decoding, Encoding, FieldType, Kind, members};
use crate::clause::Clause;
use crate::code;
use crate::node::{Node, Value};
use crate::time::{Edge, Moment};

impl FieldType for Clause {
    const KIND: Kind = Kind::Clause;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        crate::clause::parse(node, cx)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        self.to_json()
    }
}

/// A condition of a restoration or a grant. With a clause it is tested at every check; without, it is an obligation:
/// listed, never decisive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Its code, such as `prompt-retention`.
    pub code: String,
    /// What must hold.
    pub clause: Option<Clause>,
    /// By when it is to be met.
    pub due: Option<Moment>,
}

/// Conditions, in the order written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions(pub Vec<Condition>);

impl FieldType for Conditions {
    const KIND: Kind = Kind::Conditions;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = match &node.value {
            Value::Map(_) => vec![node],
            _ => cx.items(node, "a list of conditions")?,
        };
        let mut conditions: Vec<Condition> = Vec::new();
        let mut good = true;
        for item in items {
            match condition(item, cx) {
                Some(read) if conditions.iter().any(|c| c.code == read.code) => {
                    cx.wrong(code::WRONG_VALUE, item.place, format!("the condition `{}` stands twice", read.code));
                    good = false;
                }
                Some(read) => conditions.push(read),
                None => good = false,
            }
        }
        good.then_some(Self(conditions))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let one = |c: &Condition| {
            let mut map = Map::new();
            map.insert("code".into(), Json::String(c.code.clone()));
            if let Some(clause) = &c.clause {
                map.insert("clause".into(), clause.to_json());
            }
            if let Some(due) = c.due {
                map.insert("due".into(), Json::String(due.to_string()));
            }
            Json::Object(map)
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}

fn condition(node: &Node, cx: &mut Decoding<'_>) -> Option<Condition> {
    if !matches!(node.value, Value::Map(_)) {
        return Label::decode(node, cx).map(|label| Condition { code: label.0, clause: None, due: None });
    }
    let map = members(node, &["code", "clause", "due"], cx)?;
    let Some(code) = map.get("code") else {
        cx.wrong(code::MISSING_FIELD, node.place, "a condition needs its `code`");
        return None;
    };
    let code = Label::decode(code, cx)?.0;
    let clause = match map.get("clause") {
        Some(clause) => Some(crate::clause::parse(clause, cx)?),
        None => None,
    };
    let due = match map.get("due") {
        Some(due) => Some(moment(due, Edge::End, cx)?),
        None => None,
    };
    Some(Condition { code, clause, due })
}

/// Where something was published, and how far it is to be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where.
    pub url: String,
    /// When it was published.
    pub published: Option<Moment>,
    /// The earliest moment at which an independent machine recorded it.
    pub first_seen: Option<Moment>,
    /// How far to trust it.
    pub certainty: Certainty,
    /// What it says, in the recorder's words.
    pub says: Option<String>,
}

/// Sources, in the order written. Disputes stay disputes: sources that disagree stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(pub Vec<Source>);

impl FieldType for Sources {
    const KIND: Kind = Kind::Sources;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items: Vec<&Node> = match &node.value {
            Value::List(items) => items.iter().collect(),
            Value::Map(_) => vec![node],
            _ => {
                cx.shape(node, "a list of sources: mappings of url, published, first_seen, certainty, says");
                return None;
            }
        };
        let sources: Vec<_> = items.into_iter().enumerate().map(|(i, item)| source(i, item, cx)).collect();
        sources.into_iter().collect::<Option<_>>().map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let one = |s: &Source| {
            let mut map = Map::new();
            map.insert("url".into(), Json::String(s.url.clone()));
            map.insert("certainty".into(), Json::String(s.certainty.word().into()));
            for (key, at) in [("published", s.published), ("first_seen", s.first_seen)] {
                if let Some(at) = at {
                    map.insert(key.into(), Json::String(at.to_string()));
                }
            }
            if let Some(says) = &s.says {
                map.insert("says".into(), Json::String(says.clone()));
            }
            Json::Object(map)
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}

fn source(index: usize, node: &Node, cx: &mut Decoding<'_>) -> Option<Source> {
    let before = cx.mistakes.len();
    let map = members(node, &["url", "published", "first_seen", "certainty", "says"], cx)?;
    let outer = cx.field.clone();
    for key in ["url", "certainty"] {
        if !map.contains_key(key) {
            cx.wrong(code::MISSING_FIELD, node.place, format!("a source needs its `{key}`"));
        }
    }
    let within = |key: &str, cx: &mut Decoding<'_>| {
        cx.field = format!("{outer}.{index}.{key}");
        map.get(key).copied()
    };
    let url = within("url", cx).and_then(|n| Name::decode(n, cx)).map(|n| n.0);
    let published = within("published", cx).and_then(|n| moment(n, Edge::Beginning, cx));
    let first_seen = within("first_seen", cx).and_then(|n| moment(n, Edge::Beginning, cx));
    let certainty = within("certainty", cx).and_then(|n| Certainty::decode(n, cx));
    let says = within("says", cx).and_then(|n| Words::decode(n, cx)).map(|w| w.0);
    cx.field = outer;
    if cx.mistakes.len() > before {
        return None;
    }
    Some(Source { url: url?, published, first_seen, certainty: certainty?, says })
}
