//! What the crate says is wrong, in our words and with a remedy.

use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use serde_yaml::Error;
use serde_yaml::budget::BudgetBreach;
use serde_yaml::granit_parser::ErrorKind;
use serde_yaml::localizer::ExternalMessageSource;

use super::raw::TOO_DEEP;
use super::{DEEPEST, MOST_ALIASES, MOST_NODES, MOST_REPLAYED, Reader, place};

/// The remedy for all that is wrong with aliases.
const WITHOUT_ALIASES: &str = "write the values out where they belong";

impl Reader<'_> {
    pub(super) fn explain(&self, error: &Error) -> Mistake {
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
        ErrorKind::TabInPlainScalar => (
            "a tab ends this text or begins the line after it".into(),
            Some("indent with spaces, and put a text that holds a tab in quotes"),
        ),
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
