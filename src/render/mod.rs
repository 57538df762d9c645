//! Documents become bytes here, and nowhere else.
//!
//! A command ends with a value; a report turns it into a [`document::Document`]: headings, paragraphs, facts, tables,
//! trees and commands, each piece of text with a tone. This room knows how to show a document and nothing about what it
//! says: no organization, lockdown or entry is named in these files.
//!
//! One format, one file. Escaping belongs to the format, so whoever builds a document hands over the words as they are
//! recorded. What the formats share is [`safe`]: no control character and no bidirectional override in a recorded name
//! reaches a terminal or a page as anything but its own spelling.
//!
//! JSON is the exception by design: it shows the answer's own value, not the document, and is a contract.
//!
//! An answer that is too long to be held is written through [`stream`].
//!
//! To add a format: one file here with one function from `&Document` to `String`, and one line below.

pub(crate) mod csv;
pub(crate) mod document;
pub(crate) mod figure;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod markdown;
pub(crate) mod safe;
pub(crate) mod scale;
pub(crate) mod snippet;
pub(crate) mod stream;
pub(crate) mod terminal;
pub(crate) mod workbook;
