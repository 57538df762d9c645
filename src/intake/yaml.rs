//! YAML to nodes with positions: the one module that knows the YAML crate (`serde_yaml` in the manifest, which points
//! at its kept successor `serde-saphyr`).
//!
//! Two steps. The crate reads the document into [`Raw`] values, each with its tag and its place; it enforces the budget
//! and stops at the first thing that is not YAML. Then [`Reader`] turns them into nodes and collects everything our
//! formats do not allow: tags, keys that are not text, keys that stand twice, numbers that are none.
//!
//! Meaning is never guessed. `NO` is Norway: only `true` and `false` are truth values, in the three casings of the
//! YAML 1.2 core schema. A number keeps its spelling unless it is a plain whole one: `3.50` and `1e3` are decimals,
//! while `007`, `1_000`, `0x1F` and `2026-06-12` are text, because an identifier must not lose its spelling. Quoted
//! is always text. Anchors and aliases work within a budget; merge keys (`<<`) are refused, because what an act says
//! should stand where the act stands.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::budget::BudgetBreach;
use serde_yaml::granit_parser::ErrorKind;
use serde_yaml::localizer::ExternalMessageSource;
use serde_yaml::options::{AliasLimits, DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Budget, Error, Location, Options, Spanned, Tagged};

/// The deepest nesting of lists and mappings, counted after aliases have been expanded.
const DEEPEST: usize = 64;

/// The most values in one document: 50,000 rows of ten fields hold about a million.
const MOST_NODES: usize = 4_000_000;

/// The most values that aliases may add.
const MOST_REPLAYED: usize = 100_000;

/// The most anchors, and the most aliases.
const MOST_ALIASES: usize = 50_000;

/// The remedy for all that is wrong with aliases.
const WITHOUT_ALIASES: &str = "write the values out where they belong";

/// The most mistakes listed for one document.
const MOST_MISTAKES: usize = 1_000;

/// Reads one document: what could be read, and every mistake found, in the order of their places. After a fault of
/// syntax nothing more can be read; after any other mistake the rest is there, so that its mistakes can be found too.
/// Without mistakes there always is a node.
pub(crate) fn parse(text: &str) -> (Option<Node>, Vec<Mistake>) {
    let mut read = None;
    let ended = serde_yaml::with_deserializer_from_str_with_options(text, options(), |document| {
        read = Some(Written::deserialize(document)?);
        Ok(())
    });
    let mut reader = Reader { text, mistakes: Vec::new() };
    let node = read.map(|written| reader.node(written));
    if let Err(error) = ended {
        let mistake = reader.explain(&error);
        reader.mistakes.push(mistake);
    }
    let mut mistakes = reader.mistakes;
    if mistakes.is_empty() && node.as_ref().is_none_or(|node| node.value == Value::Null) {
        mistakes.push(Mistake::new(code::YAML_EMPTY, Place::at(1, 1), "there is nothing in it"));
        return (None, mistakes);
    }
    mistakes.sort_by_key(|mistake| mistake.place);
    mistakes.truncate(MOST_MISTAKES);
    (node, mistakes)
}

fn options() -> Options {
    serde_yaml::options! {
        budget: Some(budget()),
        alias_limits: aliases(),
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        // These three would stop at the first mistake; passed on, they are all collected.
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        ignore_binary_tag_for_string: true,
        merge_keys: MergeKeyPolicy::Error,
        emit_comments: false,
        with_snippet: false,
    }
}

fn budget() -> Budget {
    let mut budget = Budget::default();
    budget.max_depth = DEEPEST;
    budget.flow_nesting_limit = DEEPEST;
    budget.max_nodes = MOST_NODES;
    budget.max_events = 2 * MOST_NODES;
    budget.max_aliases = MOST_ALIASES;
    budget.max_anchors = MOST_ALIASES;
    budget.max_total_scalar_bytes = usize::MAX;
    // One anchor used in every row is honest; expansion is limited by what the aliases add.
    budget.enforce_alias_anchor_ratio = false;
    budget
}

fn aliases() -> AliasLimits {
    serde_yaml::alias_limits! { max_total_replayed_events: MOST_REPLAYED }
}

/// A value as the crate hands it over: where it stands, its tag, and what it seems to be.
type Written = Spanned<Tagged<Raw>>;

/// A value before its spelling has been looked at.
enum Raw {
    Null,
    Bool(bool),
    Whole(i64),
    /// A number that is not whole, not finite, or too large.
    Number,
    Text(String),
    List(Vec<Written>),
    Map(Vec<(Written, Written)>),
}

thread_local! {
    /// How deep the value being read stands. The crate's budget counts the nesting that is written, not the nesting
    /// that aliases add, and every level costs stack.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// The message with which [`Raw`] stops the crate; it never reaches a reader.
const TOO_DEEP: &str = "nested too deeply";

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Level;
        impl Drop for Level {
            fn drop(&mut self) {
                DEPTH.set(DEPTH.get().saturating_sub(1));
            }
        }
        DEPTH.set(DEPTH.get() + 1);
        let _level = Level;
        // A scalar in the deepest list is one level below it.
        if DEPTH.get() > DEEPEST + 1 {
            return Err(D::Error::custom(TOO_DEEP));
        }
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(i64::try_from(number).map_or(Raw::Number, Raw::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(member) = members.next_entry()? {
            map.push(member);
        }
        Ok(Raw::Map(map))
    }
}

/// Whether a value stands where it was written or came by an alias. Its mistakes are reported where it was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Written,
    Aliased,
}

fn origin(written: &Written) -> Origin {
    if written.referenced == written.defined { Origin::Written } else { Origin::Aliased }
}

/// Turns raw values into nodes, with the text beside it for spellings and places.
struct Reader<'t> {
    text: &'t str,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn node(&mut self, written: Written) -> Node {
        let (raw, place, origin, defined) = self.opened(written);
        let value = match raw {
            Raw::Null => Value::Null,
            Raw::Bool(truth) => Value::Bool(truth),
            Raw::Whole(number) => self.whole(number, defined),
            Raw::Number => self.decimal(defined, place, origin),
            Raw::Text(text) => Value::Text(text),
            Raw::List(items) => Value::List(items.into_iter().map(|item| self.node(item)).collect()),
            Raw::Map(members) => Value::Map(self.members(members, origin)),
        };
        Node { value, place }
    }

    /// A value without its tag, which is looked at where it was written; with its place and where that came from.
    fn opened(&mut self, written: Written) -> (Raw, Place, Origin, Location) {
        let place = self.place_of(&written);
        let origin = origin(&written);
        let defined = written.defined;
        let Tagged(raw, tag) = written.value;
        if let (Some(tag), Origin::Written) = (tag, origin) {
            self.tag(&tag, place);
        }
        (raw, place, origin, defined)
    }

    /// `0x1F` and `0o17` are whole numbers to the crate; here they keep their spelling, like `007`.
    fn whole(&self, number: i64, defined: Location) -> Value {
        let spelled = self.spelling(defined);
        let digits = spelled.strip_prefix(['-', '+']).unwrap_or(spelled);
        if digits.len() > 1 && digits.starts_with('0') && digits.contains(|c: char| c.is_ascii_alphabetic()) {
            Value::Text(spelled.to_owned())
        } else {
            Value::Int(number)
        }
    }

    fn decimal(&mut self, defined: Location, place: Place, origin: Origin) -> Value {
        let spelled = self.spelling(defined).to_owned();
        if !is_finite(&spelled) && origin == Origin::Written {
            let message = format!("`{}` is not a finite number", shortened(&spelled));
            self.mistakes.push(
                Mistake::new(code::WRONG_VALUE, place, message)
                    .help("write its digits, or put it in quotes if it is meant as text"),
            );
        }
        Value::Decimal(spelled)
    }

    fn members(&mut self, written: Vec<(Written, Written)>, origin: Origin) -> Vec<(Key, Node)> {
        let mut seen = HashMap::with_capacity(written.len());
        let mut members = Vec::with_capacity(written.len());
        for (key, value) in written {
            let key = self.key(key);
            let node = self.node(value);
            let Some(key) = key else { continue };
            match seen.entry(key.text.clone()) {
                Entry::Vacant(free) => {
                    free.insert(key.place.line);
                    members.push((key, node));
                }
                Entry::Occupied(first) if origin == Origin::Written => {
                    let line = first.get();
                    let message = format!("`{}` already stands in line {line}", shortened(&key.text));
                    self.mistakes.push(
                        Mistake::new(code::YAML_DUPLICATE_KEY, key.place, message)
                            .help("only one of them could count: remove the other"),
                    );
                }
                Entry::Occupied(_) => {}
            }
        }
        members
    }

    /// A key is text; a number or a truth value as a key is the text it was spelled with.
    fn key(&mut self, written: Written) -> Option<Key> {
        let (raw, place, _, defined) = self.opened(written);
        let found = match raw {
            Raw::Text(text) => return Some(Key { text, place }),
            Raw::Bool(_) | Raw::Whole(_) | Raw::Number => {
                // Quotes, where a tag made a number of a quoted key.
                let text = self.spelling(defined).trim_matches(['"', '\'']).to_owned();
                return Some(Key { text, place });
            }
            Raw::Null => "nothing",
            Raw::List(_) => "a list",
            Raw::Map(_) => "a mapping",
        };
        self.mistakes.push(
            Mistake::new(code::YAML_KEY, place, format!("a key should be text, this is {found}"))
                .help("put it in quotes if it is meant as text"),
        );
        None
    }

    /// The standard tags of the values we have say nothing new; any other would change what a value means.
    fn tag(&mut self, tag: &str, place: Place) {
        let standard = tag.strip_prefix("tag:yaml.org,2002:").or_else(|| tag.strip_prefix("!!"));
        let known = ["str", "int", "float", "bool", "null", "seq", "map"];
        if tag == "!" || standard.is_some_and(|name| known.contains(&name)) {
            return;
        }
        let shown = standard.map_or_else(|| tag.to_owned(), |name| format!("!!{name}"));
        self.mistakes.push(
            Mistake::new(code::YAML_TAG, place, format!("the tag `{}` is not part of this format", shortened(&shown)))
                .help("write the value without its tag"),
        );
    }
}

/// Places and spellings.
impl Reader<'_> {
    /// Where a value was written; for an alias, where the alias stands.
    fn place_of(&self, written: &Written) -> Place {
        let location = written.referenced;
        let extended = matches!(written.value.0, Raw::List(_) | Raw::Map(_)) && origin(written) == Origin::Written;
        let line = lines(self.spelling(location)).next().unwrap_or_default();
        let length = if extended { 1 } else { line.trim_end().chars().count() };
        Place { length: narrow(length).max(1), ..place(location) }
    }

    /// What stands at a location, exactly as it was written.
    fn spelling(&self, location: Location) -> &str {
        let span = location.span();
        let range = span.byte_offset().zip(span.byte_len()).and_then(|(start, length)| {
            let start = usize::try_from(start).ok()?;
            Some(start..start.checked_add(usize::try_from(length).ok()?)?)
        });
        range.and_then(|range| self.text.get(range)).unwrap_or_default()
    }

    /// Where the document around a location begins: the `---` before it, if there is one.
    fn document_start(&self, location: Location) -> Place {
        let before = usize::try_from(location.line()).unwrap_or(usize::MAX);
        let marker = lines(self.text)
            .take(before)
            .enumerate()
            .filter(|(_, line)| line.starts_with("---") || line.starts_with("..."))
            .last();
        match marker {
            Some((index, line)) if line.starts_with("---") => Place { line: narrow(index + 1), column: 1, length: 3 },
            _ => place(location),
        }
    }
}

/// What the crate says, in our words.
impl Reader<'_> {
    fn explain(&self, error: &Error) -> Mistake {
        // What went wrong within an alias is told where the alias stands.
        let location = error.location();
        let at = location.map_or(Place::NONE, place);
        let error = match error.without_snippet() {
            Error::AliasError { error, .. } => error,
            other => other,
        };
        match error {
            Error::MultipleDocuments { .. } => {
                let start = location.map_or(Place::NONE, |location| self.document_start(location));
                Mistake::new(code::YAML_TWO_DOCUMENTS, start, "a second document begins here")
                    .help("one file holds one document: remove the `---`, or split the file")
            }
            Error::Budget { breach, .. } => over_budget(breach, at),
            Error::AliasReplayLimitExceeded { .. }
            | Error::AliasReplayStackDepthExceeded { .. }
            | Error::AliasExpansionLimitExceeded { .. }
            | Error::AliasReplayCounterOverflow { .. } => expands(at),
            Error::Message { msg, .. } if msg == TOO_DEEP => too_deep(at),
            Error::MergeKeyNotAllowed { .. } => {
                let message = "merge keys (`<<`) are not part of this format";
                Mistake::new(code::YAML_KEY, Place { length: 2, ..at }, message)
                    .help("write the fields out where they belong")
            }
            // Untyped values are converted only where a tag asks for it, so only then can a conversion fail.
            Error::InvalidScalar { .. }
            | Error::InvalidBooleanStrict { .. }
            | Error::TaggedScalarCannotDeserializeIntoString { .. }
            | Error::UnsupportedTag { .. } => Mistake::new(code::YAML_TAG, at, "the value does not fit its tag")
                .help("write the value without its tag"),
            Error::UnknownAnchor { .. } => {
                let message = "this alias has no anchor before it";
                Mistake::new(code::YAML_SYNTAX, at, message).help("put a text that begins with `*` in quotes")
            }
            Error::RecursiveReferencesRequireWeakTypes { .. } => {
                Mistake::new(code::YAML_SYNTAX, at, "this alias stands within its own anchor")
            }
            Error::ExternalMessage { source, msg, .. } => match source.as_ref() {
                ExternalMessageSource::Parser(fault) => malformed(fault.kind(), at),
                _ => Mistake::new(code::YAML_SYNTAX, at, in_our_style(msg)),
            },
            other => Mistake::new(code::YAML_SYNTAX, at, in_our_style(&other.to_string())),
        }
    }
}

fn over_budget(breach: &BudgetBreach, at: Place) -> Mistake {
    match breach {
        BudgetBreach::Depth { .. } => too_deep(at),
        BudgetBreach::Nodes { .. } | BudgetBreach::Events { .. } => {
            Mistake::new(code::YAML_BUDGET, at, format!("the document holds more than {MOST_NODES} values"))
                .help("split it into several files")
        }
        BudgetBreach::Anchors { .. } | BudgetBreach::Aliases { .. } => Mistake::new(
            code::YAML_BUDGET,
            at,
            format!("the document holds more than {MOST_ALIASES} anchors or aliases"),
        )
        .help(WITHOUT_ALIASES),
        _ => expands(at),
    }
}

fn too_deep(at: Place) -> Mistake {
    Mistake::new(code::YAML_BUDGET, at, format!("nested deeper than {DEEPEST} levels"))
        .help("look for a bracket that is never closed, or for indentation that keeps growing")
}

fn expands(at: Place) -> Mistake {
    let message = format!("aliases stand for more than {MOST_REPLAYED} values");
    Mistake::new(code::YAML_BUDGET, at, message).help(WITHOUT_ALIASES)
}

/// A fault of syntax. The commonest get a sentence and a remedy, the others the crate's words in our style.
fn malformed(kind: &ErrorKind, at: Place) -> Mistake {
    let quote = "put the text in quotes if it is meant as text";
    let (message, help) = match kind {
        ErrorKind::RecursionLimitExceeded => return too_deep(at),
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => (
            "a `:` may not stand here".into(),
            Some("put a text that holds `: ` in quotes, or set the indentation right"),
        ),
        ErrorKind::SimpleKeyExpected | ErrorKind::ExpectedBlockMappingKey => (
            "here should stand a key with `:`".into(),
            Some("lines of one mapping are indented alike and read `key: value`"),
        ),
        ErrorKind::ExpectedBlockSequenceEntry => (
            "here should stand an item with `- `".into(),
            Some("items of one list are indented alike, and what belongs to an item more"),
        ),
        ErrorKind::BlockSequenceEntryNotAllowed => {
            ("an item with `- ` may not stand here".into(), Some("begin the list on a new line"))
        }
        ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabNotAllowed
        | ErrorKind::TabAtBlockScalarStart => ("a tab may not stand here".into(), Some("indent with spaces")),
        ErrorKind::UnclosedFlowCollection { open } => (format!("this `{open}` is never closed"), Some(quote)),
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => (format!("`{close}` closes a `{open}`"), None),
        ErrorKind::MisplacedFlowCollectionEnd => ("this bracket closes nothing".into(), Some(quote)),
        ErrorKind::ExpectedFlowSequenceSeparator => ("here should stand `,` or `]`".into(), Some(quote)),
        ErrorKind::ExpectedFlowMappingSeparator => ("here should stand `,` or `}`".into(), Some(quote)),
        ErrorKind::UnclosedQuotedScalar => ("this quotation mark is never closed".into(), None),
        ErrorKind::UnknownQuotedScalarEscape => {
            ("the text holds an unknown `\\` escape".into(), Some("write `\\\\` for a backslash, or use single quotes"))
        }
        ErrorKind::UnexpectedCharacter { character } => {
            (format!("`{character}` may not begin a text"), Some("put the text in quotes"))
        }
        ErrorKind::UndeclaredTagHandle => {
            let message = "tags are not part of this format";
            return Mistake::new(code::YAML_TAG, at, message).help("write the value without its tag");
        }
        other => (in_our_style(&other.to_string()), None),
    };
    let mistake = Mistake::new(code::YAML_SYNTAX, at, message);
    match help {
        Some(help) => mistake.help(help),
        None => mistake,
    }
}

/// One line, lower case, no full stop, and without the place, which stands beside it.
fn in_our_style(said: &str) -> String {
    let line = said.lines().next().unwrap_or_default();
    let line = line.rsplit_once(" at line ").map_or(line, |(reason, _)| reason);
    let line = line.trim_end_matches('.');
    let mut letters = line.chars();
    letters.next().map_or_else(|| "not well-formed".to_owned(), |first| first.to_lowercase().chain(letters).collect())
}

/// The lines of a text as YAML counts them: `\n`, `\r\n` and `\r` each end one.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

fn place(location: Location) -> Place {
    let narrow = |number| u32::try_from(number).unwrap_or(u32::MAX);
    Place::at(narrow(location.line()), narrow(location.column()))
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Whether the spelling is that of a number with digits: not `.inf`, `.nan` or something only a tag made a number.
fn is_finite(spelled: &str) -> bool {
    spelled.contains(|c: char| c.is_ascii_digit())
        && spelled.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'))
}

/// Enough of a text to recognize it in a message.
fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{DEEPEST, parse};
    use clearance_core::code;
    use clearance_core::node::{Mistake, Node, Place, Value};

    fn outcome(text: &str) -> Result<Node, Vec<Mistake>> {
        let (node, mistakes) = parse(text);
        if mistakes.is_empty() { Ok(node.unwrap()) } else { Err(mistakes) }
    }

    fn read(text: &str) -> Node {
        outcome(text).unwrap()
    }

    fn value(text: &str) -> Value {
        read(&format!("key: {text}\n")).member("key").unwrap().value.clone()
    }

    fn mistakes(text: &str) -> Vec<Mistake> {
        outcome(text).unwrap_err()
    }

    /// Codes with line and column.
    fn found(text: &str) -> Vec<(&'static str, u32, u32)> {
        mistakes(text).iter().map(|m| (m.code, m.place.line, m.place.column)).collect()
    }

    /// Every key and scalar as `line:column+length`, in written order.
    fn places(node: &Node) -> Vec<String> {
        fn one(place: Place) -> String {
            format!("{}:{}+{}", place.line, place.column, place.length)
        }
        let mut all = vec![one(node.place)];
        match &node.value {
            Value::List(items) => all.extend(items.iter().flat_map(places)),
            Value::Map(members) => {
                for (key, value) in members {
                    all.push(one(key.place));
                    all.extend(places(value));
                }
            }
            _ => {}
        }
        all
    }

    #[test]
    fn norway_is_a_country() {
        for word in ["NO", "no", "yes", "on", "off", "y", "N", "tRUE"] {
            assert_eq!(value(word), Value::Text(word.into()));
        }
        for word in ["true", "True", "TRUE"] {
            assert_eq!(value(word), Value::Bool(true));
        }
        for word in ["false", "False", "FALSE"] {
            assert_eq!(value(word), Value::Bool(false));
        }
        assert_eq!(value("'true'"), Value::Text("true".into()));
    }

    #[test]
    fn only_plain_whole_numbers_are_integers() {
        assert_eq!(value("12"), Value::Int(12));
        assert_eq!(value("-3"), Value::Int(-3));
        assert_eq!(value("+3"), Value::Int(3));
        assert_eq!(value("0"), Value::Int(0));
        assert_eq!(value("9223372036854775807"), Value::Int(i64::MAX));
        assert_eq!(value("-9223372036854775808"), Value::Int(i64::MIN));
    }

    #[test]
    fn other_numbers_keep_their_spelling() {
        for spelled in [
            "3.5",
            "88.80",
            "1e3",
            "1E-7",
            "-0.0",
            ".5",
            "5.",
            "1e999",
            "9223372036854775808",
            "-9223372036854775809",
            "123456789012345678901234567890",
        ] {
            assert_eq!(value(spelled), Value::Decimal(spelled.into()), "{spelled}");
        }
        assert_eq!(value("3.50 # a comment"), Value::Decimal("3.50".into()));
        let Value::List(items) = read("[ 1.50 ,2.5]").value else { panic!("not a list") };
        assert_eq!(items[0].value, Value::Decimal("1.50".into()));
        assert_eq!(items[1].value, Value::Decimal("2.5".into()));
    }

    #[test]
    fn identifiers_and_dates_are_text() {
        for spelled in [
            "007",
            "-007",
            "1_000",
            "0x1F",
            "0X1f",
            "-0o17",
            "0b11",
            "2026-06-12",
            "12:30:45",
            "1:30",
            "2026-06-12T09:00:00Z",
            "1.2.3",
            "5493001KJTIIGC8Y1R12",
            "0xZZ",
            "=",
            "http://x/y",
        ] {
            assert_eq!(value(spelled), Value::Text(spelled.into()), "{spelled}");
        }
        for quoted in ["12", "3.5", "null", "~", "", ".inf", "007"] {
            assert_eq!(value(&format!("'{quoted}'")), Value::Text(quoted.into()));
            assert_eq!(value(&format!("\"{quoted}\"")), Value::Text(quoted.into()));
        }
    }

    #[test]
    fn nothing_written_is_null() {
        for spelled in ["", "~", "null", "Null", "NULL"] {
            assert_eq!(value(spelled), Value::Null);
        }
    }

    #[test]
    fn infinities_are_refused_each_at_its_place() {
        let code = code::WRONG_VALUE;
        assert_eq!(found("a: .inf\nb: -.INF\nc: [.NaN]\n"), [(code, 1, 4), (code, 2, 4), (code, 3, 5)]);
    }

    #[test]
    fn text_may_span_lines() {
        let node = read("a: |\n  one\n  two\nb: >-\n  x\n  y\nc: \"d\n  e\"\nf: g\n  h\n");
        let text = |key: &str| node.member(key).unwrap().value.clone();
        assert_eq!(text("a"), Value::Text("one\ntwo\n".into()));
        assert_eq!(text("b"), Value::Text("x y".into()));
        assert_eq!(text("c"), Value::Text("d e".into()));
        assert_eq!(text("f"), Value::Text("g h".into()));
        assert_eq!(node.member("a").unwrap().place, Place { line: 2, column: 3, length: 3 });
        assert_eq!(node.member("c").unwrap().place, Place { line: 7, column: 4, length: 2 });
        assert_eq!(node.member("f").unwrap().place, Place { line: 9, column: 4, length: 1 });
    }

    #[test]
    fn every_key_and_value_has_its_place_in_characters() {
        let text = "東京: [電力, {é: \"ü\"}]\r\nb: 12 # c\r\n";
        let expected = ["1:1+1", "1:1+2", "1:5+1", "1:6+2", "1:10+1", "1:11+1", "1:14+3", "2:1+1", "2:4+2"];
        assert_eq!(places(&read(text)), expected);
        assert_eq!(places(&read("a: 1\rb: 2\r")), ["1:1+1", "1:1+1", "1:4+1", "2:1+1", "2:4+1"]);
        assert_eq!(places(&read("\u{feff}a: 1\n")), ["1:1+1", "1:1+1", "1:4+1"]);
        assert_eq!(places(&read("- a:\n  b: 'c d'\n")), ["1:1+1", "1:3+1", "1:3+1", "1:4+1", "2:3+1", "2:6+5"]);
    }

    #[test]
    fn an_aliased_value_stands_where_the_alias_stands() {
        let node = read("x: &a {k: [v]}\ny: *a\nz: &s 5.0\nw: [*s]\n");
        assert_eq!(node.member("y").unwrap().member("k").unwrap().place, Place { line: 2, column: 4, length: 2 });
        let Value::List(items) = &node.member("w").unwrap().value else { panic!("not a list") };
        assert_eq!(items[0].value, Value::Decimal("5.0".into()));
        assert_eq!(items[0].place, Place { line: 4, column: 5, length: 2 });
    }

    #[test]
    fn a_mistake_within_an_anchor_is_reported_once() {
        let text = "- &a {k: 1, k: !foo .inf}\n- *a\n- *a\n";
        let all = found(text);
        assert_eq!(all.len(), 3, "{all:?}");
        assert!(all.iter().all(|(_, line, _)| *line == 1));
        // An alias as a key repeats a key where the alias stands.
        assert_eq!(found("x: &k key\ny: {*k : 1, key: 2}\n"), [(code::YAML_DUPLICATE_KEY, 2, 13)]);
        assert_eq!(found("x: &k [1]\ny: {*k : 1}\n"), [(code::YAML_KEY, 2, 5)]);
    }

    #[test]
    fn all_duplicate_keys_are_found_at_the_second_one() {
        let text = "- {a: 1, a: 2}\n- b: 1\n  c: {d: 1, d: 2}\n  b: {e: 1, e: 2}\n  'b': 3\n";
        let code = code::YAML_DUPLICATE_KEY;
        assert_eq!(found(text), [(code, 1, 10), (code, 3, 13), (code, 4, 3), (code, 4, 13), (code, 5, 3)]);
        assert_eq!(mistakes(text)[2].message, "`b` already stands in line 2");
        assert_eq!(found("1: a\n'1': b\n"), [(code, 2, 1)]);
    }

    #[test]
    fn keys_are_text_as_they_are_spelled() {
        assert!(read("!!int '5': 1\n").member("5").is_some());
        let node = read("NO: 1\n5: 2\nTrue: 3\n3.50: 4\n2026-06-12: 5\n0x1F: 6\n'<<': 7\n");
        let Value::Map(members) = node.value else { panic!("not a mapping") };
        let keys: Vec<_> = members.iter().map(|(key, _)| key.text.as_str()).collect();
        assert_eq!(keys, ["NO", "5", "True", "3.50", "2026-06-12", "0x1F", "<<"]);
        let code = code::YAML_KEY;
        let text = "? [a, b]\n: c\n~: 1\n{a: b}: c\n: d\n";
        assert_eq!(found(text), [(code, 1, 3), (code, 3, 1), (code, 4, 1), (code, 5, 1)]);
        assert_eq!(found("a: &x {b: 1}\nc:\n  <<: *x\n"), [(code, 3, 3)]);
    }

    #[test]
    fn standard_tags_are_ignored_and_others_refused() {
        assert_eq!(value("!!str 5"), Value::Text("5".into()));
        assert_eq!(value("! 12"), Value::Text("12".into()));
        assert_eq!(value("!!int 5"), Value::Int(5));
        assert_eq!(value("!!float 5"), Value::Decimal("5".into()));
        assert_eq!(value("!!null ''"), Value::Null);
        assert_eq!(value("!!seq []"), Value::List(vec![]));
        assert_eq!(value("!!map {}"), Value::Map(vec![]));
        let text = "a: !foo b\nc: !!binary '%'\nd: !foo [1]\ne: !<tag:x> {}\nf: !!set {g}\n!foo h: 1\ni: !include j\n";
        let lines: Vec<_> = mistakes(text).iter().map(|m| (m.code, m.place.line)).collect();
        let expected: Vec<_> = (1..=7).map(|line| (code::YAML_TAG, line)).collect();
        assert_eq!(lines, expected);
        for text in
            ["!!int foo", "!!bool yes", "!!seq {}", "!!timestamp 2026-06-12", "!!map 5", "!e!x y", "!!float foo"]
        {
            assert_eq!(found(&format!("a: {text}"))[0].0, code::YAML_TAG, "{text}");
        }
    }

    #[test]
    fn one_document_is_read() {
        assert_eq!(read("%YAML 1.2\n---\na: 1\n...\n").member("a").unwrap().value, Value::Int(1));
        let code = code::YAML_TWO_DOCUMENTS;
        assert_eq!(found("a: 1\n---\nb: 2\n"), [(code, 2, 1)]);
        assert_eq!(found("--- a\n--- b\n"), [(code, 2, 1)]);
        assert_eq!(found("a: 1\r\n\r\n--- # next\r\n\r\nb: 2\r\n"), [(code, 3, 1)]);
        assert_eq!(found("---\n---\n"), [(code, 2, 1)]);
        assert_eq!(found("a: 1\n...\nb: 2\n"), [(code, 3, 1)]);
        // What is wrong in the first document is reported beside it.
        assert_eq!(found("a: 1\na: 2\n---\nb\n"), [(code::YAML_DUPLICATE_KEY, 2, 1), (code, 3, 1)]);
    }

    #[test]
    fn nothing_is_not_a_document() {
        for text in ["", "\n\n", "# only a comment\n", "---\n", "~", "null\n", "\u{feff}", "---\n...\n"] {
            assert_eq!(found(text), [(code::YAML_EMPTY, 1, 1)], "{text:?}");
        }
    }

    #[test]
    fn faults_of_syntax_are_told_plainly_at_their_place() {
        for (text, line, column, message) in [
            ("a: [1, 2\n", 1, 4, "this `[` is never closed"),
            ("a: 'x\n", 1, 4, "this quotation mark is never closed"),
            ("a: b: c\n", 1, 5, "a `:` may not stand here"),
            ("a:\n\tb: 1\n", 2, 2, "a tab may not stand here"),
            ("a: @x\n", 1, 4, "`@` may not begin a text"),
            ("a: *nope\n", 1, 4, "this alias has no anchor before it"),
            ("a: &x [*x]\n", 1, 8, "this alias stands within its own anchor"),
            ("a: }\n", 1, 4, "this bracket closes nothing"),
            ("a: \"\\q\"\n", 1, 4, "the text holds an unknown `\\` escape"),
            ("a: - b\n", 1, 4, "an item with `- ` may not stand here"),
            ("key: value\nnokey\nother: x\n", 2, 1, "here should stand a key with `:`"),
            ("- a: 1\n  b: 2\n c: 3\n", 3, 2, "here should stand an item with `- `"),
        ] {
            let all = mistakes(text);
            assert_eq!(all.len(), 1, "{text}");
            assert_eq!((all[0].code, all[0].message.as_str()), (code::YAML_SYNTAX, message));
            assert_eq!((all[0].place.line, all[0].place.column), (line, column), "{text}");
        }
    }

    #[test]
    fn no_message_shouts_spans_lines_or_repeats_its_place() {
        for text in ["a: \"\\uD800\"", "!", "&", "%TAG", "a: |0\n", "a: ! !", "a: [b\n- c]", "{a: [}", "'a' b", "? - :"]
        {
            for mistake in outcome(text).err().unwrap_or_default() {
                let message = &mistake.message;
                assert!(!message.contains('\n') && !message.ends_with('.'), "{message}");
                assert!(!message.contains(" line 1") && !message.is_empty(), "{message}");
                assert!(!message.starts_with(char::is_uppercase), "{message}");
                assert!(mistake.place.is_known());
            }
        }
    }

    /// Runs on a stack of the size a main thread has; a test's own is a quarter of it, and unoptimized code needs about
    /// 40 KB a level.
    fn on_a_main_stack(test: impl FnOnce() + Send) {
        std::thread::scope(|scope| {
            let builder = std::thread::Builder::new().stack_size(8 << 20);
            builder.spawn_scoped(scope, test).unwrap().join().unwrap();
        });
    }

    fn refused_by_budget(text: &str) {
        on_a_main_stack(|| refused_here_by_budget(text));
    }

    fn refused_here_by_budget(text: &str) {
        let began = std::time::Instant::now();
        let all = mistakes(text);
        assert_eq!(all[0].code, code::YAML_BUDGET, "{:?}", all[0]);
        assert!(all[0].place.is_known() && all[0].help.is_some());
        assert!(began.elapsed().as_secs() < 5, "took {:?}", began.elapsed());
    }

    #[test]
    fn towers_are_refused_without_climbing_them() {
        refused_by_budget(&"[".repeat(10_000_000));
        refused_by_budget(&"{a: ".repeat(1_000_000));
        refused_by_budget(&"- ".repeat(1_000_000));
        refused_by_budget(&"? ".repeat(1_000_000));
        let mut steps = String::new();
        for depth in 0..2_000 {
            let _ = writeln!(steps, "{}a:", " ".repeat(depth));
        }
        refused_by_budget(&steps);
    }

    #[test]
    fn the_deepest_nesting_is_read_and_one_more_is_not() {
        let lists = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let mappings = |depth: usize| format!("{}1{}", "{a: ".repeat(depth), "}".repeat(depth));
        on_a_main_stack(|| {
            assert!(outcome(&lists(DEEPEST)).is_ok());
            assert!(outcome(&mappings(DEEPEST)).is_ok());
            refused_here_by_budget(&lists(DEEPEST + 1));
            refused_here_by_budget(&mappings(DEEPEST + 1));
            // The depth is that of one document, not what refused ones left behind.
            assert!(outcome(&lists(DEEPEST)).is_ok());
        });
    }

    #[test]
    fn aliases_do_not_climb_above_the_deepest_nesting() {
        let mut text = String::from("a0: &a0 [[[[x]]]]\n");
        for level in 1..200 {
            let _ = writeln!(text, "a{level}: &a{level} [[[[*a{}]]]]", level - 1);
        }
        refused_by_budget(&text);
    }

    #[test]
    fn a_billion_laughs_are_not_heard_out() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..10 {
            let before = vec![format!("*a{}", level - 1); 10].join(", ");
            let _ = writeln!(text, "a{level}: &a{level} [{before}]");
        }
        refused_by_budget(&text);
        refused_by_budget(&(0..60_000).fold(String::new(), |mut text, n| {
            let _ = writeln!(text, "- &a{n} x");
            text
        }));
        refused_by_budget(&format!("- &a x\n{}", "- *a\n".repeat(60_000)));
    }

    #[test]
    fn one_anchor_may_serve_every_row() {
        let node = read(&format!("- &a [api, web]\n{}", "- *a\n".repeat(12_000)));
        assert!(matches!(node.value, Value::List(items) if items.len() == 12_001));
    }

    #[test]
    fn long_inputs_are_read() {
        let comments = format!("a: 1\n{}b: 2\n", "# c\n".repeat(100_000));
        assert!(read(&comments).member("b").is_some());
        let long = "word ".repeat(50_000);
        assert_eq!(value(&format!("'{long}'")), Value::Text(long));
        let mut rows = String::new();
        for row in 0..5_000 {
            let _ = writeln!(rows, "- act: org.register\n  ref: row-{row}\n  country: NO\n  sectors: [energy, water]");
        }
        let Value::List(items) = read(&rows).value else { panic!("not a list") };
        assert_eq!(items.len(), 5_000);
        assert_eq!(items[4_999].member("sectors").unwrap().place, Place { line: 20_000, column: 12, length: 1 });
        assert_eq!(mistakes(&"a: 1\n".repeat(50_000)).len(), super::MOST_MISTAKES);
    }

    #[test]
    fn no_small_text_makes_it_panic() {
        let letters = [
            "a", ":", " ", "\n", "-", "[", "]", "{", "}", "&a", "*a", "!", "|", "\"", "'", "?", ",", "#", "%", "---",
            "\t", "1.", "<<",
        ];
        for first in letters {
            for second in letters {
                for third in letters {
                    for fourth in letters {
                        if let Err(all) = outcome(&[first, second, third, fourth].concat()) {
                            assert!(!all.is_empty());
                        }
                    }
                }
            }
        }
    }
}
