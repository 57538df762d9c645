//! The configuration file: one small YAML document, every value with its place, everything wrong with it at once.
//!
//! ```yaml
//! ledger: work                     # a name below, or a path
//! officer: alice
//! format: table
//! color: auto
//! sign_with: ~/.ssh/id_ed25519
//! ledgers:
//!   work: {path: /srv/clearance/work.db, officer: a.lovelace}
//!   trial: ~/trial.db
//! ```

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clearance_core::act::field::did_you_mean;
use clearance_core::code;
use clearance_core::id::Slug;
use clearance_core::node::{Key, Mistake, Node, Place, Value};

use super::{Named, located};
use crate::context::{Colour, Format};
use crate::error::{Failure, Located};
use crate::intake::text;
use crate::intake::yaml;

/// The largest file: a configuration is a page.
const LARGEST: u64 = 1 << 20;

const KEYS: [&str; 6] = ["ledger", "officer", "format", "color", "sign_with", "ledgers"];
const LEDGER_KEYS: [&str; 3] = ["path", "officer", "sign_with"];

/// What the file says.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    pub(super) ledger: Option<Said<String>>,
    pub(super) officer: Option<Said<String>>,
    pub(super) format: Option<Said<Format>>,
    pub(super) color: Option<Said<Colour>>,
    pub(super) sign_with: Option<Said<PathBuf>>,
    pub(super) ledgers: Vec<NamedLedger>,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Said<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// A ledger with a name for `--ledger`.
#[derive(Clone, Debug)]
pub(crate) struct NamedLedger {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) path: PathBuf,
    pub(super) officer: Option<Said<String>>,
    pub(super) sign_with: Option<Said<PathBuf>>,
}

/// Reads the file; nothing, if it is not there and nobody named it.
///
/// # Errors
/// That it cannot be read; everything wrong in it, each at its place.
pub(super) fn read(path: &Path, named: Named) -> Result<Option<File>, Failure> {
    let unreadable = |why: std::io::Error| {
        let mistake = Mistake::new(code::INPUT, Place::NONE, format!("it cannot be read: {why}"));
        let help = "name another with `CLEARANCE_CONFIG`, or set that to nothing to do without";
        Failure { mistakes: vec![Located::bare(Some(path.display().to_string()), mistake.help(help))] }
    };
    let mut bytes = Vec::new();
    match std::fs::File::open(path) {
        Err(why) if named == Named::No && why.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(why) => return Err(unreadable(why)),
        Ok(file) => file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?,
    };
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable(std::io::Error::other(format!("it is larger than {LARGEST} bytes"))));
    }
    let failed = |text: &str, mistakes: Vec<Mistake>| {
        let (source, text) = (path.display().to_string(), std::rc::Rc::<str>::from(text));
        let located = |mistake| Located {
            source: Some(source.clone()),
            cell: None,
            text: Some(std::rc::Rc::clone(&text)),
            first_line: 1,
            mistake,
        };
        Failure { mistakes: mistakes.into_iter().map(located).collect() }
    };
    let text = text::decode(&bytes).map_err(|mistakes| failed(&String::from_utf8_lossy(&bytes), mistakes))?;
    let (node, mistakes) = yaml::parse(&text);
    // A file of nothing but comments is what one begins with.
    let empty = mistakes.iter().all(|mistake| mistake.code == code::YAML_EMPTY);
    let mut reader = Reader { path, mistakes: if empty { Vec::new() } else { mistakes } };
    let file = node.map_or_else(File::default, |node| reader.file(node));
    if reader.mistakes.is_empty() { Ok(Some(file)) } else { Err(failed(&text, reader.mistakes)) }
}

struct Reader<'p> {
    path: &'p Path,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn file(&mut self, node: Node) -> File {
        let mut file = File::default();
        for (key, node) in self.members(node, "the configuration") {
            match key.text.as_str() {
                "ledger" => file.ledger = self.text(&key, &node),
                "officer" => file.officer = self.text(&key, &node),
                "format" => file.format = self.word(&key, &node),
                "color" => file.color = self.word(&key, &node),
                "sign_with" => file.sign_with = self.path(&key, &node),
                "ledgers" => file.ledgers = self.ledgers(node),
                _ => self.unknown(&key, &KEYS),
            }
        }
        file
    }

    fn ledgers(&mut self, node: Node) -> Vec<NamedLedger> {
        let mut ledgers = Vec::new();
        for (key, node) in self.members(node, "`ledgers`") {
            if Slug::new(&key.text).is_none() {
                let message = format!("`{}` is no name for a ledger", key.text);
                let help = "use lower-case letters, digits, `.`, `_` and `-`: what holds a `/` is a path";
                self.mistakes.push(Mistake::new(code::CONFIG, key.place, message).help(help));
                continue;
            }
            ledgers.extend(self.ledger(key, node));
        }
        ledgers
    }

    fn ledger(&mut self, name: Key, node: Node) -> Option<NamedLedger> {
        let (mut path, mut officer, mut sign_with) = (None, None, None);
        let place = node.place;
        if matches!(node.value, Value::Text(_)) {
            path = self.path(&name, &node);
        } else {
            let before = self.mistakes.len();
            for (key, node) in self.members(node, &format!("the ledger `{}`", name.text)) {
                match key.text.as_str() {
                    "path" => path = self.path(&key, &node),
                    "officer" => officer = self.text(&key, &node),
                    "sign_with" => sign_with = self.path(&key, &node),
                    _ => self.unknown(&key, &LEDGER_KEYS),
                }
            }
            if path.is_none() && self.mistakes.len() == before {
                let message = format!("the ledger `{}` has no `path`", name.text);
                self.mistakes.push(Mistake::new(code::CONFIG, place, message).field("path"));
            }
        }
        path.map(|path| NamedLedger { name: name.text, place: name.place, path: path.value, officer, sign_with })
    }

    fn members(&mut self, node: Node, what: &str) -> Vec<(Key, Node)> {
        let described = node.described();
        if let Value::Map(members) = node.value {
            return members;
        }
        let message = format!("{what} should be a mapping, not {described}");
        self.mistakes.push(Mistake::new(code::CONFIG, node.place, message));
        Vec::new()
    }

    fn unknown(&mut self, key: &Key, known: &[&'static str]) {
        let message = format!("there is no setting `{}`", key.text);
        let help = did_you_mean(&key.text, known.iter().copied())
            .unwrap_or_else(|| format!("the settings are {}", known.join(", ")));
        self.mistakes.push(Mistake::new(code::CONFIG, key.place, message).field(key.text.as_str()).help(help));
    }

    fn text(&mut self, key: &Key, node: &Node) -> Option<Said<String>> {
        match &node.value {
            Value::Text(text) if !text.is_empty() => Some(Said { value: text.clone(), place: node.place }),
            other => {
                let found = if matches!(other, Value::Text(_)) { "nothing" } else { node.described() };
                let message = format!("`{}` should be text, not {found}", key.text);
                self.mistakes.push(Mistake::new(code::CONFIG, node.place, message).field(key.text.as_str()));
                None
            }
        }
    }

    fn path(&mut self, key: &Key, node: &Node) -> Option<Said<PathBuf>> {
        let said = self.text(key, node)?;
        Some(Said { value: located(&said.value, self.path), place: said.place })
    }

    fn word<T: ValueEnum>(&mut self, key: &Key, node: &Node) -> Option<Said<T>> {
        let said = self.text(key, node)?;
        if let Ok(value) = T::from_str(&said.value, false) {
            return Some(Said { value, place: said.place });
        }
        let words: Vec<String> = T::value_variants()
            .iter()
            .filter_map(ValueEnum::to_possible_value)
            .map(|word| word.get_name().to_owned())
            .collect();
        let message = format!("`{}` should be one of {}, not `{}`", key.text, words.join(", "), said.value);
        let mistake = Mistake::new(code::CONFIG, said.place, message).field(key.text.as_str());
        self.mistakes.push(match did_you_mean(&said.value, words.iter().map(String::as_str)) {
            Some(help) => mistake.help(help),
            None => mistake,
        });
        None
    }
}
