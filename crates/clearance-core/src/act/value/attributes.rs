//! What is said of an organization or a model beside its name: identifiers of registers, and typed attributes.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Name;
use crate::act::field::{Cell, Decoding, Encoding, FieldType, Kind};
use crate::code;
use crate::id;
use crate::node::{Node, Value};

/// Identifiers beside LEI, UEI and CAGE: scheme to value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers(pub BTreeMap<String, String>);

impl FieldType for Identifiers {
    const KIND: Kind = Kind::Identifiers;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            cx.shape(node, "a mapping of scheme to value");
            return None;
        };
        let mut map = BTreeMap::new();
        let mut good = true;
        for (key, value) in pairs {
            if !id::is_label(&key.text) || ["lei", "uei", "cage"].contains(&key.text.as_str()) {
                cx.wrong(code::WRONG_VALUE, key.place, format!("`{}` cannot be a scheme of `identifiers`", key.text));
                good = false;
            } else if let Some(name) = Name::decode(value, cx) {
                map.insert(key.text.clone(), name.0);
            } else {
                good = false;
            }
        }
        good.then_some(Self(map))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Object(self.0.iter().map(|(k, v)| (k.clone(), Json::String(v.clone()))).collect())
    }
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeValue {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A word.
    Word(String),
}

/// Whether a text is the digits of a whole number beyond what the log holds, and not a word that has digits.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let plain = !digits.starts_with('0') && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    plain && digits.parse::<u64>().map_or(true, |number| number > crate::MAX_INTEGER)
}

/// That a whole number is beyond what the log holds.
pub(crate) fn too_large(what: &str) -> String {
    let most = crate::MAX_INTEGER;
    format!("{what} is a whole number beyond what is kept exactly: they go from -{most} to {most} (2^53)")
}

/// Attributes of an organization: name to value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(pub BTreeMap<String, AttributeValue>);

impl FieldType for Attributes {
    const KIND: Kind = Kind::Attributes;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            cx.shape(node, "a mapping of attribute to value");
            return None;
        };
        let mut map = BTreeMap::new();
        for (key, value) in pairs {
            let read = match &value.value {
                Value::Bool(flag) => Some(AttributeValue::Flag(*flag)),
                Value::Int(number) if number.unsigned_abs() <= crate::MAX_INTEGER => {
                    Some(AttributeValue::Number(*number))
                }
                Value::Text(word) if id::is_label(word) && !is_number(word) => Some(AttributeValue::Word(word.clone())),
                _ => None,
            };
            let large = match &value.value {
                Value::Int(_) => read.is_none(),
                Value::Text(word) | Value::Decimal(word) => is_number(word),
                _ => false,
            };
            match read {
                _ if large => {
                    cx.wrong(code::WRONG_VALUE, value.place, too_large(&format!("the attribute `{}`", key.text)))
                }
                Some(read) if id::is_label(&key.text) => {
                    map.insert(key.text.clone(), read);
                }
                _ => cx.wrong(
                    code::WRONG_VALUE,
                    value.place,
                    format!("the attribute `{}` should be true, false, a whole number or a word", key.text),
                ),
            }
        }
        (map.len() == pairs.len()).then_some(Self(map))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let value = |v: &AttributeValue| match v {
            AttributeValue::Flag(flag) => Json::Bool(*flag),
            AttributeValue::Number(number) => Json::from(*number),
            AttributeValue::Word(word) => Json::String(word.clone()),
        };
        Json::Object(self.0.iter().map(|(k, v)| (k.clone(), value(v))).collect())
    }

    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        let Cell::Text(text) = cell else { return None };
        let read: AttributesRead = serde_json::from_str(text).ok()?;
        Some(Self(read.0))
    }
}

/// Attributes as a column holds them, read without a tree in between.
struct AttributesRead(BTreeMap<String, AttributeValue>);

impl<'de> serde::Deserialize<'de> for AttributesRead {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> serde::de::Visitor<'de> for Members {
            type Value = AttributesRead;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a mapping of attribute to value")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut members: A) -> Result<AttributesRead, A::Error> {
                let mut map = BTreeMap::new();
                while let Some((name, value)) = members.next_entry::<&str, AttributeValue>()? {
                    if !id::is_label(name) || map.insert(name.to_owned(), value).is_some() {
                        return Err(serde::de::Error::custom("a name that is no attribute's, or stands twice"));
                    }
                }
                Ok(AttributesRead(map))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

impl<'de> serde::Deserialize<'de> for AttributeValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl serde::de::Visitor<'_> for One {
            type Value = AttributeValue;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("true, false, a whole number or a word")
            }

            fn visit_bool<E>(self, flag: bool) -> Result<AttributeValue, E> {
                Ok(AttributeValue::Flag(flag))
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<AttributeValue, E> {
                let good = number.unsigned_abs() <= crate::MAX_INTEGER;
                good.then_some(AttributeValue::Number(number)).ok_or_else(|| E::custom("too large"))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<AttributeValue, E> {
                i64::try_from(number).map_err(E::custom).and_then(|number| self.visit_i64(number))
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<AttributeValue, E> {
                let good = id::is_label(word).then(|| AttributeValue::Word(word.to_owned()));
                good.ok_or_else(|| E::custom("not a word"))
            }
        }
        deserializer.deserialize_any(One)
    }
}
