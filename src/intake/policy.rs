//! Policies from files: the text as it is, what it says, and every mistake at its place in it.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;
use std::rc::Rc;

use clearance_core::act::policy::LONGEST_TEXT;
use clearance_core::act::{Draft, PolicyPropose};
use clearance_core::code;
use clearance_core::entry::sha256_hex;
use clearance_core::node::{Key, Mistake, Node, Place, Value};
use clearance_core::policy::{self, Example, Policy};

use super::{lines, text, yaml};
use crate::context::is_stdin;
use crate::error::{Failure, Located};

/// A text that came with an act, for mistakes that stand in it.
#[derive(Clone, Debug)]
pub(crate) struct Attached {
    /// Its name, as a person knows it.
    pub(crate) name: Rc<str>,
    /// The text.
    pub(crate) text: Rc<str>,
    /// The version it is of, as `name/1`, where that could be read.
    pub(crate) about: Option<Rc<str>>,
}

impl Attached {
    /// A mistake at its place in the text.
    pub(crate) fn located(&self, mistake: Mistake) -> Located {
        Located {
            source: Some(self.name.to_string()),
            cell: None,
            text: Some(Rc::clone(&self.text)),
            first_line: 1,
            mistake,
        }
    }

    /// All of them.
    pub(crate) fn failure(&self, mistakes: Vec<Mistake>) -> Failure {
        Failure { mistakes: mistakes.into_iter().map(|mistake| self.located(mistake)).collect() }
    }

    /// Whether a mistake about an act stands in this text.
    pub(crate) fn holds(mistake: &Mistake) -> bool {
        // A model that the ledger does not know stands there, too: nobody writes `models` beside the file.
        let models = mistake.field.as_deref() == Some("models") && mistake.code == code::UNKNOWN_REFERENCE;
        (models || mistake.field.as_deref() == Some("file")) && mistake.place.is_known()
    }
}

/// A policy that was read from a file.
pub(crate) struct Read {
    /// The file.
    pub(crate) file: Attached,
    /// What it says, with places.
    pub(crate) node: Node,
    /// What that means.
    pub(crate) policy: Policy,
}

/// Reads a policy's file.
///
/// # Errors
/// That it cannot be read; every mistake in it, at its place.
pub(crate) fn open(path: &Path) -> Result<Read, Failure> {
    let (file, node) = document(path)?;
    match policy::read(&node) {
        Ok(policy) => Ok(Read { file, node, policy }),
        Err(mistakes) => Err(file.failure(mistakes)),
    }
}

/// Reads a text that the ledger kept.
pub(crate) fn stored(text: &str) -> Option<(Node, Policy)> {
    let node = decoded("the text in the ledger", text.as_bytes()).1.ok()?;
    let policy = policy::read_kept(&node).ok()?;
    Some((node, policy))
}

/// Whether a file is a policy rather than a batch: a mapping with the keys that only a policy has.
pub(crate) fn is_one(path: &Path) -> bool {
    let bytes = if is_stdin(path) { Err(std::io::ErrorKind::Other.into()) } else { std::fs::read(path) };
    let text = bytes.ok().filter(|bytes| bytes.len() <= LONGEST_TEXT).and_then(|bytes| String::from_utf8(bytes).ok());
    text.is_some_and(|text| {
        let has = |key: &str| text.lines().any(|line| line.starts_with(key));
        (has("policy:") && has("tiers:")) || (text.trim_start().starts_with('{') && text.contains("\"tiers\""))
    })
}

/// Reads a file of tests for a policy.
///
/// # Errors
/// That it cannot be read; every mistake in it, at its place.
pub(crate) fn tests(path: &Path, policy: &Policy) -> Result<(Attached, Vec<Example>), Failure> {
    let (file, node) = document(path)?;
    match policy::read_examples(&node, policy) {
        Ok(tests) => Ok((file, tests)),
        Err(mistakes) => Err(file.failure(mistakes)),
    }
}

fn document(path: &Path) -> Result<(Attached, Node), Failure> {
    let name = if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let within = LONGEST_TEXT as u64 + 1;
    let input = lines::open(path).and_then(|input| input.take(within).read_to_end(&mut bytes));
    if let Err(why) = input {
        let mistake = Mistake::new(code::INPUT, Place::NONE, format!("it cannot be read: {why}"));
        return Err(Failure { mistakes: vec![Located::bare(Some(name), mistake)] });
    }
    let (file, node) = decoded(&name, &bytes);
    node.map(|node| (file.clone(), node)).map_err(|mistakes| file.failure(mistakes))
}

/// The text of some bytes and what it says.
fn decoded(name: &str, bytes: &[u8]) -> (Attached, Result<Node, Vec<Mistake>>) {
    let lossy = || Attached { name: name.into(), text: String::from_utf8_lossy(bytes).into(), about: None };
    if bytes.len() > LONGEST_TEXT {
        let mistake =
            Mistake::new(code::POLICY_TOO_LARGE, beyond(bytes), "here the policy has more than 512 KiB of text");
        let help = "say in one rule what several say, or make a policy of each tier; comments count too";
        return (lossy(), Err(vec![mistake.help(help)]));
    }
    if text::is_utf16(bytes) {
        let message = "the text of a policy is kept byte for byte, as UTF-8";
        return (lossy(), Err(vec![Mistake::new(code::ENCODING, Place::NONE, message)]));
    }
    let text: Rc<str> = match text::decode(bytes) {
        Ok(text) => text.into(),
        Err(mistakes) => return (lossy(), Err(mistakes)),
    };
    let (node, mut mistakes) = yaml::parse(&text);
    let about = node.as_ref().and_then(reference).map(Into::into);
    let attached = Attached { name: name.into(), text, about };
    match node {
        Some(node) if mistakes.is_empty() => (attached, Ok(node)),
        node => {
            // What is wrong with what it says is told together with what is wrong with how it is written.
            if let Some(Err(more)) = node.map(|node| policy::read(&node)) {
                mistakes.extend(more);
                mistakes.sort_by_key(|mistake| mistake.place);
            }
            (attached, Err(mistakes))
        }
    }
}

/// The version that a document is of, as it says itself.
fn reference(node: &Node) -> Option<String> {
    let Value::Int(version) = node.member("version")?.value else { return None };
    Some(format!("{}/{version}", node.member("policy")?.as_text()?))
}

/// Where the models stand, by their ids.
fn models(node: &Node) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    let Some(Value::Map(tiers)) = node.member("tiers").map(|tiers| &tiers.value) else { return places };
    for node in tiers.iter().filter_map(|(_, tier)| tier.member("models")) {
        let items = if let Value::List(items) = &node.value { items.as_slice() } else { std::slice::from_ref(node) };
        places.extend(items.iter().filter_map(|item| Some((item.as_text()?.to_owned(), item.place))));
    }
    places
}

/// The place of the first character that is too many.
fn beyond(bytes: &[u8]) -> Place {
    let within = String::from_utf8_lossy(bytes.get(..LONGEST_TEXT).unwrap_or(bytes));
    let last = within.rsplit('\n').next().unwrap_or_default();
    let number = |count: usize| u32::try_from(count + 1).unwrap_or(u32::MAX);
    Place::at(number(within.matches('\n').count()), number(last.chars().count()))
}

/// Puts the text of a policy and all that comes with it into the draft of its proposal, in the place of `file`.
///
/// # Errors
/// Every mistake in the text, as those of `file`, each at its place in the text.
pub(crate) fn attach(draft: &mut Draft, name: &str, bytes: &[u8]) -> (Attached, Vec<Mistake>) {
    let place = draft.place;
    let (attached, node) = decoded(name, bytes);
    let read = node.and_then(|node| policy::read(&node).map(|policy| (node, policy)));
    match read {
        Ok((node, policy)) => {
            let places = models(&node);
            let models = policy
                .models()
                .map(ToString::to_string)
                .map(|model| Node { place: places.get(&model).copied().unwrap_or(place), value: Value::Text(model) });
            let earliest = Value::Text(policy.effective.to_string());
            let version = Value::Int(policy.version.cast_signed());
            let text = String::from_utf8_lossy(bytes).into_owned();
            for (name, value) in [
                ("name", Value::Text(policy.name.clone())),
                ("version", version),
                ("models", Value::List(models.collect())),
                ("earliest", earliest),
                ("digest", Value::Text(sha256_hex(bytes))),
                ("text", Value::Text(text)),
            ] {
                draft.fields.push((Key { text: name.to_owned(), place }, Node { value, place }));
            }
            draft.fields.push((Key { text: "document".to_owned(), place }, node));
            (attached, Vec::new())
        }
        Err(mistakes) => {
            let told = |mistake: Mistake| Mistake { field: Some("file".to_owned()), ..mistake };
            (attached, mistakes.into_iter().map(told).collect())
        }
    }
}

/// Whether an act takes the text of a policy.
pub(crate) fn takes_text(draft: &Draft) -> bool {
    draft.spec.word == PolicyPropose::SPEC.word
}
