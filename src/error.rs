//! Failures on their way to a person or a script: every mistake with its source, one exit code, one shape.

use clearance_core::code::{self, Class};
use clearance_core::node::{Mistake, Place};
use clearance_core::records::Unreadable;
use clearance_ledger::LedgerError;
use serde_json::{Value as Json, json};

use crate::exit::Exit;
use crate::intake::policy::Attached;
use crate::render::snippet::snippet;
use crate::shown::Stands;

/// A mistake with the input it stands in.
#[derive(Debug)]
pub(crate) struct Located {
    /// The input's name: a file, or a flag.
    pub(crate) source: Option<String>,
    /// The cell of a workbook it stands in, as `Sheet1!C7`.
    pub(crate) cell: Option<String>,
    /// The input's text, or a part of it, for the line and the caret.
    pub(crate) text: Option<std::rc::Rc<str>>,
    /// The line the text begins at.
    pub(crate) first_line: u32,
    /// The mistake.
    pub(crate) mistake: Mistake,
}

impl Located {
    /// A mistake that stands in no text.
    pub(crate) const fn bare(source: Option<String>, mistake: Mistake) -> Self {
        Self { source, cell: None, text: None, first_line: 1, mistake }
    }

    /// Its message, without the middle of it if it is too long.
    pub(crate) fn message(&self) -> std::borrow::Cow<'_, str> {
        bounded(&self.mistake.message)
    }

    fn bounded(&self) -> Self {
        let mistake = Mistake { message: bounded(&self.mistake.message).into_owned(), ..self.mistake.clone() };
        let (source, cell) = (self.source.clone(), self.cell.clone());
        Self { source, cell, text: self.text.clone(), first_line: self.first_line, mistake }
    }
}

/// Why a command did not do what it was asked.
#[derive(Debug, Default)]
pub(crate) struct Failure {
    /// Every mistake.
    pub(crate) mistakes: Vec<Located>,
}

impl Failure {
    /// One mistake without a place.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Mistake::new(code, Place::NONE, message).into()
    }

    /// That an answer, or a part of it, could not be written.
    pub(crate) fn unwritten(what: impl std::fmt::Display, why: &std::io::Error) -> Self {
        use std::io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        let message = format!("{what} cannot be written: {why}");
        match why.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => {
                Self::new(code::DISK_FULL, message).help("make room, or write it elsewhere")
            }
            _ => Self::new(code::OUTPUT, message),
        }
    }

    /// That something was done and stands, though what was to be said of it could not be.
    pub(crate) fn beside(self, stands: &Stands) -> Self {
        let why = self.mistakes.first().map(|located| located.mistake.message.clone()).unwrap_or_default();
        let why = why.strip_prefix("the answer cannot be written: ").unwrap_or(&why);
        let message = format!("{}; its receipt could not be written: {why}", stands.what);
        Self::new(code::RECEIPT, message).help(&*stands.next)
    }

    /// The same with what to do next.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        if let Some(last) = self.mistakes.last_mut() {
            last.mistake.help = Some(help.into());
        }
        self
    }

    /// Several mistakes without a place.
    pub(crate) fn several(mistakes: Vec<Mistake>) -> Self {
        Self { mistakes: mistakes.into_iter().map(|mistake| Located::bare(None, mistake)).collect() }
    }

    /// Several mistakes about the fields of an act typed on the command line: each names its flag, or stands in the text
    /// that came with the act.
    pub(crate) fn of_flags(mistakes: Vec<Mistake>, attached: Option<&Attached>) -> Self {
        let located = mistakes.into_iter().map(|mistake| {
            if let Some(file) = attached.filter(|_| Attached::holds(&mistake)) {
                return file.located(mistake);
            }
            let source = mistake.field.as_ref().map(|field| format!("--{}", field.replace('_', "-")));
            Located::bare(source, Mistake { place: Place::NONE, ..mistake })
        });
        Self { mistakes: located.collect() }
    }

    /// The exit: the highest class among the mistakes.
    pub(crate) fn exit(&self) -> Exit {
        Exit::of(self.mistakes.iter().map(|l| code::class_of(l.mistake.code)).max().unwrap_or(Class::Wrong))
    }

    /// For a person.
    pub(crate) fn readable(&self, colour: bool, width: usize) -> String {
        const MOST: usize = 50;
        let mut text = String::new();
        for located in self.mistakes.iter().take(MOST) {
            let mut source = located.source.clone().unwrap_or_default();
            let mut located = located.bounded();
            if let Some(cell) = &located.cell {
                source = format!("{source}:{cell}");
                located.mistake.place = Place::NONE;
            }
            text.push_str(&snippet(
                &source,
                located.text.as_deref(),
                located.first_line,
                &located.mistake,
                colour,
                width,
            ));
            if !text.ends_with('\n') {
                text.push('\n');
            }
        }
        if self.mistakes.len() > MOST {
            text.push_str(&format!("… and {} more\n", self.mistakes.len() - MOST));
        }
        text
    }

    /// For a script: one object a line.
    pub(crate) fn json(&self) -> Vec<Json> {
        let one = |located: &Located| {
            let mut object = json!({
                "schema": "clearance.error/1",
                "code": located.mistake.code,
                "message": bounded(&located.mistake.message),
            });
            if let Some(map) = object.as_object_mut() {
                if located.source.is_some() || located.mistake.place.is_known() {
                    let mut at = serde_json::Map::new();
                    if let Some(source) = &located.source {
                        at.insert(if source.starts_with("--") { "flag" } else { "file" }.into(), json!(source));
                    }
                    if located.mistake.place.is_known() {
                        at.insert("line".into(), json!(located.mistake.place.line));
                        at.insert("column".into(), json!(located.mistake.place.column));
                    }
                    if let Some(cell) = &located.cell {
                        at.insert("cell".into(), json!(cell));
                    }
                    map.insert("at".into(), Json::Object(at));
                }
                if let Some(field) = &located.mistake.field {
                    map.insert("field".into(), json!(field));
                }
                if let Some(help) = &located.mistake.help {
                    map.insert("help".into(), json!(bounded(help)));
                }
            }
            object
        };
        self.mistakes.iter().map(one).collect()
    }
}

/// The longest message: what somebody wrote may be of any length, and is not read back to them whole.
const LONGEST: usize = 400;

/// A message without the middle of it, if it is too long.
fn bounded(message: &str) -> std::borrow::Cow<'_, str> {
    let Some((half, _)) = message.char_indices().nth(LONGEST / 2) else {
        return message.into();
    };
    let count = message.chars().count();
    if count <= LONGEST {
        return message.into();
    }
    let last = message.char_indices().nth(count - LONGEST / 2).map_or(message.len(), |(at, _)| at);
    let (head, tail) = (message.get(..half).unwrap_or_default(), message.get(last..).unwrap_or_default());
    format!("{head} … {tail}").into()
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self { mistakes: vec![Located::bare(None, mistake)] }
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        if let LedgerError::Rejected(mistakes) = error {
            return Self::several(mistakes);
        }
        let help = match &error {
            LedgerError::NoFolder(_) => Some("make the folder first, or name another place with `--ledger`"),
            LedgerError::ReadOnly(_) => Some("whoever acts needs permission to write the file and its folder"),
            LedgerError::DiskFull => Some("make room on the disk and do it again"),
            LedgerError::Missing(_) => Some("`clearance init` founds a ledger; `clearance demo` makes one to try"),
            LedgerError::Newer { .. } => Some("update this program"),
            LedgerError::Older { .. } => {
                Some("`clearance ledger rebuild` makes its records anew from its log, which stays as it is")
            }
            LedgerError::Integrity(_) => Some("`clearance ledger verify` says where; keep the file as it is"),
            LedgerError::Locked => Some("try again when the other process has ended"),
            _ => None,
        };
        let failure = Self::new(error.code(), error.to_string());
        match help {
            Some(help) => failure.help(help),
            None => failure,
        }
    }
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        LedgerError::from(error).into()
    }
}
