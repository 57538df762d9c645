//! What a field of an act can hold: how it is read from what somebody wrote, how it stands in the log, and how it
//! stands in a column. One trait, so that the command line, the batch file, the log and the tables cannot drift apart.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use serde_json::Value as Json;

use crate::clause::Vocabulary;
use crate::code;
use crate::id::{RecordKind, Subject};
use crate::node::{Mistake, Node, Place, Value};
use crate::time::Moment;

/// How a field is written and read, for help, schemas and columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Name,
    /// Text of several lines.
    Words,
    /// A slug that this act gives.
    NewSlug,
    /// A model's id that this act gives.
    NewModel,
    /// A reference to a record.
    Record(RecordKind),
    /// A list of models.
    Models,
    /// A list of restorations.
    Restorations,
    /// A moment at which something begins or happened.
    Beginning,
    /// A moment at which something ends.
    End,
    /// One of a closed list of words.
    Choice(&'static [&'static str]),
    /// A list of labels from a closed list.
    Choices(&'static [&'static str]),
    /// A list of labels.
    Labels,
    /// A country of ISO 3166-1 alpha-2.
    Country,
    /// Identifiers: scheme to value.
    Identifiers,
    /// Attributes: name to true, false, whole number or word.
    Attributes,
    /// A clause.
    Clause,
    /// Conditions: codes, or mappings of code, clause and due date.
    Conditions,
    /// Sources: mappings of url, published, `first_seen`, certainty, says.
    Sources,
    /// A decimal number, kept as it is spelled.
    Decimal,
    /// A list of texts.
    Texts,
    /// True or false.
    Flag,
    /// The number of an entry.
    Entry,
    /// New values of another act's fields.
    Fields,
    /// A whole number from 1 on.
    Count,
    /// A document, kept in the log and not in a column.
    Document,
    /// What is asked for or given: a mapping of surfaces, purposes, persons, conditions, until.
    Asks,
}

/// A value as a column holds it, borrowed where it can be: records are read and written by the million.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'c> {
    /// Not said.
    Null,
    /// A number: an integer, a moment in microseconds, a reference's number, 0 or 1.
    Integer(i64),
    /// Text, or canonical JSON for lists and mappings.
    Text(Cow<'c, str>),
}

impl Cell<'_> {
    /// The text of a column, taken over.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(Cow::Owned(text.into()))
    }
}

/// Names a record as somebody wrote it, looked up at the ledger's head.
pub trait Names {
    /// The record a written reference means: a slug, an id, `L-1`, a unique prefix, `$ref`.
    ///
    /// # Errors
    /// Why it means none, or none alone.
    fn resolve(&self, kind: RecordKind, written: &str) -> Result<Subject, NameFault>;

    /// The entry a written number or `$ref` means.
    ///
    /// # Errors
    /// Why it means none.
    fn resolve_entry(&self, written: &str) -> Result<u64, NameFault>;
}

/// Why a written reference means no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing has this name; the nearest names.
    Unknown(Vec<String>),
    /// Several begin with it.
    Ambiguous(Vec<String>),
    /// The `ref` is of an entry that was voided by another.
    Voided {
        /// The voided entry.
        entry: u64,
        /// The voiding one.
        by: u64,
    },
    /// The names could not be read at all.
    Storage(String),
}

/// References as the log writes them; no names are looked up.
pub struct Verbatim;

impl Names for Verbatim {
    fn resolve(&self, kind: RecordKind, written: &str) -> Result<Subject, NameFault> {
        Subject::parse(written).filter(|s| s.kind() == kind).ok_or_else(|| NameFault::Unknown(Vec::new()))
    }

    fn resolve_entry(&self, written: &str) -> Result<u64, NameFault> {
        written.parse().map_err(|_| NameFault::Unknown(Vec::new()))
    }
}

/// What decoding needs and what it collects.
pub struct Decoding<'a> {
    /// The clock's moment, for `today` and `in 30 days`.
    pub now: Moment,
    /// The ledger's names.
    pub names: &'a dyn Names,
    /// The attributes and purposes an adopted policy types.
    pub vocabulary: &'a Vocabulary,
    /// Everything found wrong so far.
    pub mistakes: Vec<Mistake>,
    /// Offsets from UTC that moments were written with, by field.
    pub offsets: BTreeMap<String, String>,
    /// The field being read.
    pub field: String,
}

impl<'a> Decoding<'a> {
    /// An empty collection.
    #[must_use]
    pub fn new(now: Moment, names: &'a dyn Names, vocabulary: &'a Vocabulary) -> Self {
        Self { now, names, vocabulary, mistakes: Vec::new(), offsets: BTreeMap::new(), field: String::new() }
    }

    /// Notes a mistake about the field being read.
    pub fn wrong(&mut self, code: &'static str, place: Place, message: impl Into<String>) {
        let mistake = Mistake::new(code, place, message).field(self.field.clone());
        self.mistakes.push(mistake);
    }

    /// Notes a mistake with what to do next.
    pub fn wrong_with_help(
        &mut self,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let mistake = Mistake::new(code, place, message).field(self.field.clone()).help(help);
        self.mistakes.push(mistake);
    }

    /// Notes that the value has another shape than it should.
    pub fn shape(&mut self, node: &Node, wanted: &str) {
        self.wrong(
            code::WRONG_SHAPE,
            node.place,
            format!("`{}` should be {wanted}, not {}", self.field, node.described()),
        );
    }

    /// The text of a scalar; whole numbers and decimals count as their spelling.
    pub fn scalar(&mut self, node: &Node, wanted: &str) -> Option<String> {
        match &node.value {
            Value::Text(text) | Value::Decimal(text) => Some(text.clone()),
            Value::Int(number) => Some(number.to_string()),
            _ => {
                self.shape(node, wanted);
                None
            }
        }
    }

    /// The items of a list; a scalar counts as a list of one.
    pub fn items<'n>(&mut self, node: &'n Node, wanted: &str) -> Option<Vec<&'n Node>> {
        match &node.value {
            Value::List(items) => Some(items.iter().collect()),
            Value::Text(_) | Value::Int(_) | Value::Decimal(_) => Some(vec![node]),
            _ => {
                self.shape(node, wanted);
                None
            }
        }
    }

    /// Looks a reference up and notes what is wrong with it.
    pub fn reference(&mut self, node: &Node, kind: RecordKind) -> Option<Subject> {
        let written = self.scalar(node, &format!("a reference to one {}", kind.noun()))?;
        match self.names.resolve(kind, &written) {
            Ok(subject) => Some(subject),
            Err(fault) => {
                self.name_fault(node.place, kind.noun(), &written, fault);
                None
            }
        }
    }

    /// Notes why a name means nothing.
    pub fn name_fault(&mut self, place: Place, noun: &str, written: &str, fault: NameFault) {
        let mistake = name_mistake(place, noun, written, fault).field(self.field.clone());
        self.mistakes.push(mistake);
    }
}

/// The mistake that a name which means nothing is.
#[must_use]
pub fn name_mistake(place: Place, noun: &str, written: &str, fault: NameFault) -> Mistake {
    match fault {
        NameFault::Unknown(near) => {
            let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
            let mistake = Mistake::new(
                code::UNKNOWN_REFERENCE,
                place,
                format!("the ledger knows nothing called `{written}` as {article} {noun}"),
            );
            if near.is_empty() { mistake } else { mistake.help(format!("the nearest: {}", near.join(", "))) }
        }
        NameFault::Ambiguous(candidates) => {
            Mistake::new(code::AMBIGUOUS_REFERENCE, place, format!("`{written}` is the beginning of several names"))
                .help(format!("one of: {}", candidates.join(", ")))
        }
        NameFault::Voided { entry, by } => Mistake::new(
            code::ROW_VOIDED,
            place,
            format!("`{written}` stands for entry {entry}, which entry {by} voided"),
        ),
        NameFault::Storage(why) => Mistake::new(code::STORAGE, place, why),
    }
}

/// What encoding needs and what it collects: records made earlier in the same input are named by the digest of the
/// statement that makes them.
#[derive(Debug, Default)]
pub struct Encoding<'a> {
    /// Records made in this input, with their statement's digest in hex.
    pub made: Option<&'a BTreeMap<Subject, String>>,
    /// The digests used, with the record each stands for.
    pub used: BTreeMap<String, Subject>,
}

impl Encoding<'_> {
    /// A reference as the statement writes it.
    pub fn reference(&mut self, subject: &Subject) -> Json {
        match self.made.and_then(|made| made.get(subject)) {
            Some(digest) => {
                let name = format!("#{digest}");
                self.used.insert(name.clone(), subject.clone());
                Json::String(name)
            }
            None => Json::String(subject.to_string()),
        }
    }
}

/// A type that a field can have.
pub trait FieldType: Sized + Clone + PartialEq + Debug {
    /// How it is written.
    const KIND: Kind;

    /// Reads it; notes every mistake.
    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self>;

    /// As the log writes it.
    fn encode(&self, cx: &mut Encoding<'_>) -> Json;

    /// As a column holds it.
    fn to_cell(&self) -> Cell<'_> {
        match self.encode(&mut Encoding::default()) {
            Json::String(text) => Cell::text(text),
            Json::Bool(flag) => Cell::Integer(i64::from(flag)),
            Json::Number(number) => number.as_i64().map_or(Cell::Null, Cell::Integer),
            Json::Null => Cell::Null,
            list => Cell::text(list.to_string()),
        }
    }

    /// Back from a column.
    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        let node = match cell {
            Cell::Null => return None,
            Cell::Integer(number) => Node::bare(Value::Int(*number)),
            Cell::Text(text) if text.starts_with(['[', '{', '"']) => Node::from_json(&serde_json::from_str(text).ok()?),
            Cell::Text(text) => Node::text(&**text),
        };
        let vocabulary = Vocabulary::any();
        Self::decode(&node, &mut Decoding::new(Moment(0), &Verbatim, &vocabulary))
    }

    /// Every record it refers to.
    fn references(&self, into: &mut Vec<Subject>) {
        let _ = into;
    }
}

/// The nearest of a closed list of words, as a help text.
#[must_use]
pub fn did_you_mean<'w>(written: &str, words: impl IntoIterator<Item = &'w str>) -> Option<String> {
    nearest(written, words, 1).into_iter().next().map(|word| format!("did you mean `{word}`?"))
}

/// The words nearest to what was written, best first.
pub fn nearest<'w>(written: &str, words: impl IntoIterator<Item = &'w str>, most: usize) -> Vec<String> {
    let written = written.to_lowercase();
    let mut scored: Vec<(f64, &str)> = words
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&written, &word.to_lowercase()), word))
        .filter(|(score, _)| *score > 0.8)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.into_iter().take(most).map(|(_, word)| word.to_owned()).collect()
}

/// Reads one word of a closed list.
pub fn choice(node: &Node, words: &'static [&'static str], cx: &mut Decoding<'_>) -> Option<&'static str> {
    let written = cx.scalar(node, &format!("one of {}", words.join(", ")))?;
    let found = words.iter().find(|word| **word == written);
    if found.is_none() {
        let help =
            did_you_mean(&written, words.iter().copied()).unwrap_or_else(|| format!("one of: {}", words.join(", ")));
        cx.wrong_with_help(
            code::WRONG_VALUE,
            node.place,
            format!("`{written}` is not a value of `{}`", cx.field),
            help,
        );
    }
    found.copied()
}

/// Reads a set of labels, each checked by `accept`, which says what is wrong with one.
pub fn labels(
    node: &Node,
    cx: &mut Decoding<'_>,
    accept: impl Fn(&str) -> Result<(), (String, Option<String>)>,
) -> Option<BTreeSet<String>> {
    let items = cx.items(node, "a list of words")?;
    let mut set = BTreeSet::new();
    let mut good = true;
    for item in items {
        let Some(label) = cx.scalar(item, "a word") else {
            good = false;
            continue;
        };
        match accept(&label) {
            Ok(()) if set.insert(label.clone()) => {}
            Ok(()) => {
                cx.wrong(code::WRONG_VALUE, item.place, format!("`{label}` stands twice in `{}`", cx.field));
                good = false;
            }
            Err((message, help)) => {
                let mistake = Mistake::new(code::WRONG_VALUE, item.place, message).field(cx.field.clone());
                cx.mistakes.push(Mistake { help, ..mistake });
                good = false;
            }
        }
    }
    good.then_some(set)
}

/// Reads a mapping's members, refusing keys that are not listed.
pub fn members<'n>(node: &'n Node, allowed: &[&str], cx: &mut Decoding<'_>) -> Option<BTreeMap<&'n str, &'n Node>> {
    let Value::Map(pairs) = &node.value else {
        cx.shape(node, &format!("a mapping of {}", allowed.join(", ")));
        return None;
    };
    let mut found = BTreeMap::new();
    for (key, value) in pairs {
        if allowed.contains(&key.text.as_str()) {
            found.insert(key.text.as_str(), value);
        } else {
            let help = did_you_mean(&key.text, allowed.iter().copied())
                .unwrap_or_else(|| format!("one of: {}", allowed.join(", ")));
            cx.wrong_with_help(code::UNKNOWN_FIELD, key.place, format!("`{}` has no `{}`", cx.field, key.text), help);
        }
    }
    Some(found)
}
