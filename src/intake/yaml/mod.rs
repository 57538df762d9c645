//! YAML to nodes with positions: the one room that knows the YAML crate (`serde_yaml` in the manifest, which points
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

mod explain;
mod raw;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};
use serde::Deserialize as _;
use serde_yaml::options::{AliasLimits, DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Budget, Location, Options, Tagged};

use raw::{Raw, Written};

/// The deepest nesting of lists and mappings, counted after aliases have been expanded.
const DEEPEST: usize = 64;

/// The most values in one document: 50,000 rows of ten fields hold about a million.
const MOST_NODES: usize = 4_000_000;

/// The most values that aliases may add.
const MOST_REPLAYED: usize = 100_000;

/// The most anchors, and the most aliases.
const MOST_ALIASES: usize = 50_000;

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
        let mistake = Mistake::new(code::YAML_EMPTY, Place::at(1, 1), "there is nothing in it");
        mistakes
            .push(mistake.help("a batch is a list of acts (`- act: NOUN.VERB`), a policy begins with `policy: NAME`"));
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
