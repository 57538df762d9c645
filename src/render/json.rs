//! An answer's own value as JSON, which is the contract scripts rely on.
//!
//! Two layouts: [`pretty`] for a person, [`line`] for `ndjson`. Both are exact, and both are safe to print: `serde_json`
//! escapes the C0 controls (RFC 8259, section 7) but writes DEL, the C1 controls and the bidirectional formatting
//! characters as they are; here they leave as `\uXXXX` too, which every parser reads back as the same character.

use serde_json::Value;
use std::fmt::Write;

use super::safe::{is_hidden, is_invisible};

/// The value over several lines, indented by two spaces, with a newline at the end.
pub(crate) fn pretty(value: &Value) -> String {
    escaped(&format!("{value:#}"))
}

/// The value on one line, with a newline at the end.
pub(crate) fn line(value: &Value) -> String {
    escaped(&value.to_string())
}

/// A serialized row on one line, with a newline at the end: the same as [`line`] for what was never a value.
pub(crate) fn row(row: &impl serde::Serialize) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string(row)?))
}

/// Written JSON with what a terminal would obey as `\uXXXX`. Outside its strings, written JSON holds no such character
/// but the newlines of its layout, so the text can be walked without parsing it.
fn escaped(json: &str) -> String {
    let mut safe = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        if character != '\n' && (is_hidden(character) || is_invisible(character) || is_direction_mark(character)) {
            // Writing to a String cannot fail; every such character is in the basic plane, so one unit says it.
            let _ = write!(safe, "\\u{:04x}", u32::from(character));
        } else {
            safe.push(character);
        }
    }
    safe.push('\n');
    safe
}

/// The bidirectional marks, which other formats leave in place: Arabic letter mark, left-to-right, right-to-left.
fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{line, pretty};
    use crate::render::safe::is_hidden;
    use serde_json::{Value, json};

    #[test]
    fn pretty_is_indented_by_two_and_ends_its_line() {
        let value = json!({"schema": "clearance.check/1", "reasons": [1], "empty": []});
        let text = pretty(&value);
        assert!(text.contains("\n  \"reasons\": [\n    1\n  ]"), "{text}");
        assert!(text.ends_with("}\n"));
    }

    #[test]
    fn a_line_is_one_line() {
        let value = json!({"name": "a\nb\u{2028}c"});
        assert_eq!(line(&value), "{\"name\":\"a\\nb\\u2028c\"}\n");
    }

    #[test]
    fn hostile_text_leaves_escaped_and_comes_back_the_same() {
        let hostile: String = (0..0x1_1000).filter_map(char::from_u32).collect();
        let value = json!({ hostile.clone(): hostile });
        for text in [pretty(&value), line(&value)] {
            assert!(!text.replace('\n', "").contains(is_hidden));
            assert!(!text.contains('\u{200f}'));
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        }
    }
}
