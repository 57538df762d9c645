//! Text on a page: escaped, its direction kept to itself, its tones as classes.

use crate::render::document::{Line, Tone, Value};
use crate::render::safe::visible;

/// A line with its tones.
pub(super) fn inline(line: &Line) -> String {
    let text: String = line
        .spans()
        .map(|(text, tone)| {
            let text = isolated(text);
            match tone {
                _ if text.is_empty() => text,
                Tone::Plain => text,
                Tone::Strong => format!("<b>{text}</b>"),
                Tone::Faint | Tone::Good | Tone::Bad | Tone::Warn | Tone::Accent => {
                    format!("<span class=\"{}\">{text}</span>", class(tone))
                }
            }
        })
        .collect();
    match line.value() {
        Some(Value::Moment(at)) => format!("<time datetime=\"{at}\">{text}</time>"),
        _ => text,
    }
}

/// The class of a tone.
pub(super) const fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Strong => "strong",
        Tone::Faint => "faint",
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Warn => "warn",
        Tone::Accent => "accent",
    }
}

/// The text as text, and what is written from right to left isolated from what stands around it (Unicode UAX 9, HL).
pub(super) fn isolated(text: &str) -> String {
    let safe = escaped(text);
    if text.chars().any(is_right_to_left) { format!("<bdi>{safe}</bdi>") } else { safe }
}

/// The text as text, also in an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// The text as a string of CSS: whatever is no letter, digit or space of ASCII by its number, so that nothing in it can
/// end the string, the sheet or the element around it.
pub(super) fn css_string(text: &str) -> String {
    let mut string = String::from("\"");
    for character in visible(text).chars() {
        if character.is_ascii_alphanumeric() || character == ' ' {
            string.push(character);
        } else {
            string.push_str(&format!("\\{:x} ", u32::from(character)));
        }
    }
    string.push('"');
    string
}

/// Letters and marks of the scripts written from right to left (Unicode blocks with `Bidi_Class` R or AL).
const fn is_right_to_left(character: char) -> bool {
    matches!(character,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::{css_string, inline, isolated};
    use crate::render::document::{Line, Tone};
    use clearance_core::time::Moment;

    #[test]
    fn what_is_written_from_right_to_left_is_isolated() {
        assert_eq!(isolated("حברת"), "<bdi>حברת</bdi>");
        assert_eq!(isolated("東京 Łódź"), "東京 Łódź");
        assert_eq!(inline(&Line::toned(Tone::Strong, "شركة <b>")), "<b><bdi>شركة &lt;b&gt;</bdi></b>");
    }

    #[test]
    fn a_moment_says_which_one() {
        assert_eq!(inline(&Line::day(Moment(0))), "<time datetime=\"1970-01-01T00:00:00Z\">1970-01-01</time>");
    }

    #[test]
    fn a_string_of_css_ends_where_it_ends() {
        assert_eq!(css_string("a \"</style>\\\n"), r#""a \22 \3c \2f style\3e \5c \5c n""#);
    }
}
