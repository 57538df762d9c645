//! What somebody wrote, before it means anything: a small tree of values with the place of each.
//!
//! Every road into the domain ends here: YAML, NDJSON and CSV rows, and the flags of the command line all become a
//! [`Node`], so that acts, clauses and policies have one decoder and one way of pointing at a mistake.

/// Where a value was written: one-based line and column in characters; zero when there is no such place
/// (a flag of the command line, a value made by a program).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// One-based line; 0 when unknown.
    pub line: u32,
    /// One-based column in characters; 0 when unknown.
    pub column: u32,
    /// Length in characters of what stands there; 0 when unknown.
    pub length: u32,
}

impl Place {
    /// No place at all.
    pub const NONE: Self = Self { line: 0, column: 0, length: 0 };

    /// A place of one character.
    #[must_use]
    pub const fn at(line: u32, column: u32) -> Self {
        Self { line, column, length: 1 }
    }

    /// Whether this names a line.
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.line > 0
    }
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it begins.
    pub place: Place,
}

/// The shapes a written value can have. There are no binary fractions: a decimal keeps its spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`, or nothing written.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// An unquoted number that is not whole, as it was spelled.
    Decimal(String),
    /// Text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in written order; keys are unique.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key as written.
    pub text: String,
    /// Where it begins.
    pub place: Place,
}

/// One thing wrong with an input. A file with ten mistakes gives ten of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The stable code, `E-…`.
    pub code: &'static str,
    /// What is wrong: lower case, no full stop, the user's words in backticks.
    pub message: String,
    /// Where.
    pub place: Place,
    /// The field it is about, as the contract spells it.
    pub field: Option<String>,
    /// What to do next.
    pub help: Option<String>,
}

impl Mistake {
    /// A mistake at a place.
    #[must_use]
    pub fn new(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), place, field: None, help: None }
    }

    /// The same with what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, about a field.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl Node {
    /// A node without a place.
    #[must_use]
    pub const fn bare(value: Value) -> Self {
        Self { value, place: Place::NONE }
    }

    /// A text node without a place.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::bare(Value::Text(text.into()))
    }

    /// The value under a key, where this is a mapping that has it.
    #[must_use]
    pub fn member(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Map(members) => members.iter().find(|(k, _)| k.text == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// What kind of value this is, in a reader's words.
    #[must_use]
    pub const fn described(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Int(_) => "a number",
            Value::Decimal(_) => "a decimal number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping",
        }
    }

    /// The same tree as JSON, without places. Decimals become text.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(b) => Json::Bool(*b),
            Value::Int(i) => Json::from(*i),
            Value::Decimal(s) | Value::Text(s) => Json::String(s.clone()),
            Value::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(members) => Json::Object(members.iter().map(|(k, v)| (k.text.clone(), v.to_json())).collect()),
        }
    }

    /// Written JSON as a tree without places. Keys may stand twice here; whoever cares looks.
    ///
    /// # Errors
    /// What is wrong with it, in the parser's words.
    pub fn parse_json(text: &[u8]) -> Result<Self, String> {
        let mut deserializer = serde_json::Deserializer::from_slice(text);
        let node = serde::Deserializer::deserialize_any(&mut deserializer, NodeVisitor);
        let node = node.and_then(|node| deserializer.end().map(|()| node));
        node.map_err(|why| why.to_string())
    }

    /// The text, where this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// JSON as a tree without places.
    #[must_use]
    pub fn from_json(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        Self::bare(match json {
            Json::Null => Value::Null,
            Json::Bool(b) => Value::Bool(*b),
            Json::Number(n) => n.as_i64().map_or_else(|| Value::Decimal(n.to_string()), Value::Int),
            Json::String(s) => Value::Text(s.clone()),
            Json::Array(items) => Value::List(items.iter().map(Self::from_json).collect()),
            Json::Object(members) => Value::Map(
                members
                    .iter()
                    .map(|(k, v)| (Key { text: k.clone(), place: Place::NONE }, Self::from_json(v)))
                    .collect(),
            ),
        })
    }
}

/// Reads whatever comes, without looking anything up and without sorting: most of the cost of reading an entry is here.
struct NodeVisitor;

impl<'de> serde::de::DeserializeSeed<'de> for NodeVisitor {
    type Value = Node;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> serde::de::Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::bare(Value::Null))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::bare(Value::Bool(truth)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::bare(Value::Int(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        let value = i64::try_from(number).map_or_else(|_| Value::Decimal(number.to_string()), Value::Int);
        Ok(Node::bare(value))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::bare(Value::Decimal(number.to_string())))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::text(text))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(NodeVisitor)? {
            list.push(item);
        }
        Ok(Node::bare(Value::List(list)))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut map = Vec::with_capacity(8);
        while let Some(text) = members.next_key::<String>()? {
            map.push((Key { text, place: Place::NONE }, members.next_value_seed(NodeVisitor)?));
        }
        Ok(Node::bare(Value::Map(map)))
    }
}
