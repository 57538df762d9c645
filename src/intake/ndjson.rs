//! NDJSON: one act a line, each a JSON object.
//!
//! Lines are read without places, which is most of the speed. Every value carries its ordinal instead, and only when
//! something is wrong is the line read again with places and the ordinal looked up.

use std::collections::HashSet;
use std::fmt;

use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::yaml;

/// Reads one line.
///
/// # Errors
/// The fault of syntax, the key that stands twice, at its place.
pub(crate) fn parse(text: &str, line: u32) -> Result<Node, Vec<Mistake>> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut ordinal = 0;
    let read = Seed { line, ordinal: &mut ordinal }.deserialize(&mut deserializer);
    match read.and_then(|node| deserializer.end().map(|()| node)) {
        Ok(node) => Ok(node),
        // A number with a fraction: the careful reader keeps its spelling.
        Err(why) if why.to_string().starts_with(FRACTION) => careful(text, line),
        Err(why) => Err(vec![fault(&why, text, line)]),
    }
}

/// Moves mistakes from ordinals to places.
pub(crate) fn settle(text: &str, line: u32, mistakes: &mut [Mistake]) {
    let mut places = Vec::new();
    if let (Some(node), _) = yaml::parse(text) {
        collect(&node, &mut places);
    }
    for mistake in mistakes {
        if mistake.place.length == 0 {
            let ordinal = usize::try_from(mistake.place.column).unwrap_or(usize::MAX);
            let found = places.get(ordinal).copied().unwrap_or(Place::at(1, 1));
            mistake.place = Place { line, ..found };
        }
    }
}

const FRACTION: &str = "a number with a fraction";

fn careful(text: &str, line: u32) -> Result<Node, Vec<Mistake>> {
    let (node, mut mistakes) = yaml::parse(text);
    mistakes.iter_mut().for_each(|mistake| mistake.place.line = line);
    match node {
        Some(mut node) if mistakes.is_empty() => {
            renumber(&mut node, line, &mut 0);
            Ok(node)
        }
        _ => Err(mistakes),
    }
}

fn fault(why: &serde_json::Error, text: &str, line: u32) -> Mistake {
    let column = u32::try_from(why.column()).unwrap_or(1);
    // The crate counts bytes.
    let before = text
        .get(..why.column().saturating_sub(1))
        .map_or(column, |before| u32::try_from(before.chars().count() + 1).unwrap_or(u32::MAX));
    let place = Place::at(line, before.max(1));
    let said = why.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    if let Some(key) = said.strip_prefix(TWICE) {
        return Mistake::new(code::JSON_DUPLICATE_KEY, place, format!("`{key}` already stands in this object"))
            .help("only one of them could count: remove the other");
    }
    if why.is_eof() {
        return Mistake::new(code::JSON_SYNTAX, place, "the line ends within a value")
            .help("NDJSON is one whole object a line: is the file cut off?");
    }
    Mistake::new(code::JSON_SYNTAX, place, said.to_owned()).help("NDJSON is one whole object a line")
}

fn ordinal(line: u32, next: &mut u32) -> Place {
    let place = Place { line, column: *next, length: 0 };
    *next = next.saturating_add(1);
    place
}

fn renumber(node: &mut Node, line: u32, next: &mut u32) {
    node.place = ordinal(line, next);
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| renumber(item, line, next)),
        Value::Map(members) => members.iter_mut().for_each(|(key, value)| {
            key.place = ordinal(line, next);
            renumber(value, line, next);
        }),
        _ => {}
    }
}

fn collect(node: &Node, places: &mut Vec<Place>) {
    places.push(node.place);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| collect(item, places)),
        Value::Map(members) => members.iter().for_each(|(key, value)| {
            places.push(key.place);
            collect(value, places);
        }),
        _ => {}
    }
}

/// How the message begins with which a second key of the same name stops the crate.
const TWICE: &str = "key twice: ";

struct Seed<'o> {
    line: u32,
    ordinal: &'o mut u32,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Seed<'_> {
    fn node(self, value: Value) -> Node {
        Node { value, place: ordinal(self.line, self.ordinal) }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(self.node(Value::Bool(truth)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(self.node(Value::Int(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        let value = i64::try_from(number).map_or_else(|_| Value::Decimal(number.to_string()), Value::Int);
        Ok(self.node(value))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Node, E> {
        Err(E::custom(FRACTION))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(self.node(Value::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let place = ordinal(self.line, self.ordinal);
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Seed { line: self.line, ordinal: &mut *self.ordinal })? {
            list.push(item);
        }
        Ok(Node { value: Value::List(list), place })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        const FEW: usize = 24;
        let place = ordinal(self.line, self.ordinal);
        let mut map: Vec<(Key, Node)> = Vec::new();
        let mut seen = HashSet::new();
        while let Some(text) = members.next_key::<String>()? {
            let few = map.len() < FEW;
            if (few && map.iter().any(|(key, _)| key.text == text)) || (!few && seen.contains(&text)) {
                return Err(A::Error::custom(format!("{TWICE}{text}")));
            }
            let key = Key { text, place: ordinal(self.line, self.ordinal) };
            let value = members.next_value_seed(Seed { line: self.line, ordinal: &mut *self.ordinal })?;
            map.push((key, value));
            if map.len() == FEW {
                seen.extend(map.iter().map(|(key, _)| key.text.clone()));
            } else if let (false, Some((key, _))) = (few, map.last()) {
                seen.insert(key.text.clone());
            }
        }
        Ok(Node { value: Value::Map(map), place })
    }
}

#[cfg(test)]
mod tests {
    use super::{parse, settle};
    use clearance_core::code;
    use clearance_core::node::{Mistake, Place, Value};

    #[test]
    fn a_mistake_finds_its_place_by_its_ordinal() {
        let text = r#"{"act": "org.register", "name": "Č東", "sectors": ["energy", "enrgy"], "country": "zz"}"#;
        let node = parse(text, 7).unwrap();
        let sectors = node.member("sectors").unwrap();
        let Value::List(items) = &sectors.value else { panic!("not a list") };
        let mut mistakes = vec![
            Mistake::new("E-x", items[1].place, ""),
            Mistake::new("E-x", node.member("country").unwrap().place, ""),
            Mistake::new("E-x", node.place, ""),
        ];
        settle(text, 7, &mut mistakes);
        let found: Vec<_> = mistakes.iter().map(|m| m.place).collect();
        assert_eq!(
            found,
            [
                Place { line: 7, column: 61, length: 7 },
                Place { line: 7, column: 82, length: 4 },
                Place { line: 7, column: 1, length: 1 }
            ]
        );
    }

    #[test]
    fn decimals_keep_their_spelling_and_places() {
        let text = r#"{"value": 88.80, "n": 12}"#;
        let node = parse(text, 3).unwrap();
        assert_eq!(node.member("value").unwrap().value, Value::Decimal("88.80".into()));
        let mut mistakes = vec![Mistake::new("E-x", node.member("n").unwrap().place, "")];
        settle(text, 3, &mut mistakes);
        assert_eq!(mistakes[0].place, Place { line: 3, column: 23, length: 2 });
    }

    #[test]
    fn faults_are_located() {
        for (text, code, column) in [
            (r#"{"a": 1, "a": 2}"#, code::JSON_DUPLICATE_KEY, 12),
            (r#"{"a": "b"#, code::JSON_SYNTAX, 8),
            (r#"{"a": 1} x"#, code::JSON_SYNTAX, 10),
            (r#"{"a": nope}"#, code::JSON_SYNTAX, 8),
            ("", code::JSON_SYNTAX, 1),
        ] {
            let found = parse(text, 5).unwrap_err();
            assert_eq!((found[0].code, found[0].place.line), (code, 5), "{text}");
            assert!(found[0].place.column.abs_diff(column) <= 1, "{text}: {:?}", found[0]);
        }
        let many: Vec<String> = (0..100).map(|n| format!("\"k{n}\": 1")).collect();
        assert!(parse(&format!("{{{}}}", many.join(",")), 1).is_ok());
        assert!(parse(&format!("{{{}, \"k99\": 2}}", many.join(",")), 1).is_err());
        assert!(parse(&"[".repeat(100_000), 1).is_err());
    }
}
