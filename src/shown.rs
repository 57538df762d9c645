//! What a command comes to: an answer for people and for scripts, an exit, and what is said on the side.

use serde_json::Value as Json;

use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::Document;

/// An answer in every form it has.
#[derive(Debug)]
pub(crate) struct Shown {
    /// For a person.
    pub(crate) document: Document,
    /// For a script.
    pub(crate) json: Json,
    /// One object a line, where the answer is a list.
    pub(crate) lines: Option<Vec<Json>>,
    /// How the program ends.
    pub(crate) exit: Exit,
    /// What is said on standard error.
    pub(crate) said: Vec<String>,
    /// Mistakes beside a partial answer.
    pub(crate) failure: Option<Failure>,
}

impl Shown {
    /// An answer.
    pub(crate) const fn new(document: Document, json: Json, exit: Exit) -> Self {
        Self { document, json, lines: None, exit, said: Vec::new(), failure: None }
    }

    /// The same with its rows.
    pub(crate) fn lines(mut self, lines: Vec<Json>) -> Self {
        self.lines = Some(lines);
        self
    }

    /// The same with something said on the side.
    pub(crate) fn say(mut self, text: impl Into<String>) -> Self {
        self.said.push(text.into());
        self
    }
}
