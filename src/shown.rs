//! What a command comes to: an answer for people and for scripts, an exit, and what is said on the side.

use std::io::Write;

use serde_json::Value as Json;

use crate::error::Failure;
use crate::exit::Exit;
use crate::render::document::Document;

/// An answer that is written row by row, because there may be a million rows: it ends with the exit.
pub(crate) type Stream = Box<dyn FnOnce(&mut dyn Write) -> Result<Exit, Failure>>;

/// What stands in the ledger whether or not its receipt can be written.
#[derive(Clone, Debug)]
pub(crate) struct Stands {
    /// What, as a whole sentence: `entry 7 is recorded`.
    pub(crate) what: String,
    /// How to see it.
    pub(crate) next: String,
}

/// An answer in every form it has.
pub(crate) struct Shown {
    /// For a person.
    pub(crate) document: Document,
    /// For a script.
    pub(crate) json: Json,
    /// One object a line, where the answer is a list.
    pub(crate) lines: Option<Vec<Json>>,
    /// In the place of all else: the rows, one after the other.
    pub(crate) stream: Option<Stream>,
    /// Whether the stream is a text that is the same in every form.
    pub(crate) is_verbatim: bool,
    /// How the program ends.
    pub(crate) exit: Exit,
    /// What is said on standard error.
    pub(crate) said: Vec<String>,
    /// What was done before this is shown, if anything was.
    pub(crate) stands: Option<Stands>,
    /// Mistakes beside a partial answer.
    pub(crate) failure: Option<Failure>,
}

impl Shown {
    /// An answer.
    pub(crate) const fn new(document: Document, json: Json, exit: Exit) -> Self {
        Self {
            document,
            json,
            lines: None,
            stream: None,
            is_verbatim: false,
            exit,
            said: Vec::new(),
            stands: None,
            failure: None,
        }
    }

    /// An answer that is nothing but rows.
    pub(crate) fn streamed(stream: Stream) -> Self {
        Self { stream: Some(stream), ..Self::new(Document::default(), Json::Null, Exit::Yes) }
    }

    /// An answer that is a text, byte for byte, in every form.
    pub(crate) fn verbatim(text: String) -> Self {
        let stream: Stream = Box::new(move |out| {
            out.write_all(text.as_bytes()).map_err(|why| Failure::unwritten("the answer", &why))?;
            Ok(Exit::Yes)
        });
        Self { is_verbatim: true, ..Self::streamed(stream) }
    }

    /// The same with its rows.
    pub(crate) fn lines(mut self, lines: Vec<Json>) -> Self {
        self.lines = Some(lines);
        self
    }

    /// The same, of something that was done.
    pub(crate) fn of(mut self, what: impl Into<String>, next: impl Into<String>) -> Self {
        self.stands = Some(Stands { what: what.into(), next: next.into() });
        self
    }

    /// The same with something said on the side.
    pub(crate) fn say(mut self, text: impl Into<String>) -> Self {
        self.said.push(text.into());
        self
    }
}
