//! Batches: a file is a sequence of acts; a directory is its files in the order of their names; `-` is standard input.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clearance_core::act::Draft;
use clearance_core::code;
use clearance_core::node::{Key, Mistake, Node, Place, Value};

use super::{text, yaml};
use crate::context::is_stdin;
use crate::error::{Failure, Located};

/// One input, read.
#[derive(Debug)]
pub(crate) struct Input {
    /// Its name, as a person knows it.
    pub(crate) name: String,
    /// Its text, for the line and the caret.
    pub(crate) text: Rc<str>,
    /// Its acts.
    pub(crate) drafts: Vec<Draft>,
    /// Rows that are no acts.
    pub(crate) mistakes: Vec<Mistake>,
    /// The names by which other rows may speak of those.
    pub(crate) lost: Vec<String>,
}

impl Input {
    /// Mistakes of this input.
    pub(crate) fn located(&self, mistakes: Vec<Mistake>) -> Vec<Located> {
        located(&self.name, &self.text, mistakes)
    }
}

fn located(name: &str, text: &Rc<str>, mistakes: Vec<Mistake>) -> Vec<Located> {
    mistakes
        .into_iter()
        .map(|mistake| Located { source: Some(name.to_owned()), text: Some(Rc::clone(text)), mistake })
        .collect()
}

/// Reads every input: files, directories, standard input.
///
/// # Errors
/// Every mistake of every input.
pub(crate) fn read(paths: &[PathBuf]) -> Result<Vec<Input>, Failure> {
    let mut failure = Failure::default();
    let mut inputs = Vec::new();
    for path in files(paths)? {
        match one(&path) {
            Ok(input) => inputs.push(input),
            Err(mistakes) => failure.mistakes.extend(mistakes),
        }
    }
    if failure.mistakes.is_empty() { Ok(inputs) } else { Err(failure) }
}

/// A batch that is part of the program.
///
/// # Errors
/// Its mistakes.
pub(crate) fn shipped(name: &str, content: &str) -> Result<Input, Failure> {
    of_text(name, content.into()).map_err(|mistakes| Failure { mistakes })
}

fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let listed = std::fs::read_dir(path)
            .and_then(|entries| entries.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>());
        let mut within: Vec<PathBuf> =
            listed.map_err(|why| unreadable(path, &why))?.into_iter().filter(|p| is_batch(p)).collect();
        within.sort();
        if within.is_empty() {
            return Err(Failure::new(code::INPUT, format!("{} holds no batch files", path.display()))
                .help("batch files end in `.yaml` or `.yml`"));
        }
        files.extend(within);
    }
    Ok(files)
}

fn is_batch(path: &Path) -> bool {
    path.is_file() && path.extension().is_some_and(|e| e == "yaml" || e == "yml")
}

fn unreadable(path: &Path, why: &std::io::Error) -> Failure {
    Failure::new(code::INPUT, format!("{} cannot be read: {why}", path.display()))
}

fn one(path: &Path) -> Result<Input, Vec<Located>> {
    let name = if is_stdin(path) { "standard input".to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let read = if is_stdin(path) {
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|why| unreadable(path, &why).mistakes)?;
    match text::decode(&bytes) {
        Ok(text) => of_text(&name, text.into()),
        Err(mistakes) => Err(located(&name, &String::from_utf8_lossy(&bytes).into(), mistakes)),
    }
}

fn of_text(name: &str, text: Rc<str>) -> Result<Input, Vec<Located>> {
    let node = yaml::parse(&text).map_err(|mistakes| located(name, &text, mistakes))?;
    let place = node.place;
    let rows = match node.value {
        Value::List(rows) => rows,
        Value::Map(members) => vec![Node { value: Value::Map(members), place }],
        _ => {
            let mistake = Mistake::new(code::BATCH_SHAPE, place, "a batch should be a sequence of acts")
                .help("begin each act with `- act: NOUN.VERB`");
            return Err(located(name, &text, vec![mistake]));
        }
    };
    let mut input = Input { name: name.to_owned(), text, drafts: Vec::new(), mistakes: Vec::new(), lost: Vec::new() };
    for row in rows {
        let names = names_of(|key| row.member(key));
        match Draft::read(row, &mut input.mistakes) {
            Some(mut draft) => {
                digest_file(&mut draft, name, &mut input.mistakes);
                input.drafts.push(draft);
            }
            None => input.lost.extend(names),
        }
    }
    Ok(input)
}

/// The names by which other rows may speak of the record a row makes: `$ref`, the id, the id derived from the name.
pub(crate) fn names_of<'n>(field: impl Fn(&str) -> Option<&'n Node>) -> Vec<String> {
    let text = |key: &str| match field(key).map(|node| &node.value) {
        Some(Value::Text(text)) => Some(text.clone()),
        _ => None,
    };
    let reference = text("ref").map(|name| format!("${name}"));
    let derived = text("name").map(|name| clearance_core::id::derive_slug(&name).to_string());
    reference.into_iter().chain(text("id").or(derived)).collect()
}

/// `file` of an attestation is hashed here, so that what is recorded is the digest. It is looked up beside the batch.
fn digest_file(draft: &mut Draft, batch: &str, mistakes: &mut Vec<Mistake>) {
    if draft.spec.word != "org.attest" {
        return;
    }
    let Some(at) = draft.fields.iter().position(|(key, _)| key.text == "file") else {
        return;
    };
    let (key, node) = draft.fields.remove(at);
    let Value::Text(written) = &node.value else {
        mistakes.push(
            Mistake::new(code::WRONG_SHAPE, node.place, format!("`file` should be a path, not {}", node.described()))
                .field("file"),
        );
        return;
    };
    let beside = Path::new(batch).parent().map_or_else(|| PathBuf::from(written), |folder| folder.join(written));
    match digest(&beside) {
        Ok(digest) => draft.fields.push((
            Key { text: "digest".into(), place: key.place },
            Node { value: Value::Text(digest), place: node.place },
        )),
        Err(why) => mistakes
            .push(Mistake::new(code::INPUT, node.place, format!("`{written}` cannot be read: {why}")).field("file")),
    }
}

/// The SHA-256 of a file, in hex.
pub(crate) fn digest(path: &Path) -> std::io::Result<String> {
    std::fs::read(path).map(|bytes| clearance_core::entry::sha256_hex(&bytes))
}

/// A node at no place, for acts typed on the command line.
pub(crate) const fn key(text: String) -> Key {
    Key { text, place: Place::NONE }
}
