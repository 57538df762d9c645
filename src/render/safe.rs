//! Names come from anywhere; a terminal obeys what it is sent.
//!
//! A name may hold an escape sequence that clears the screen, a carriage return that overwrites the line, or a
//! bidirectional override that makes `not cleared` read otherwise (Unicode TR 36; CVE-2021-42574 is the same trick in
//! source code). [`visible`] spells such characters out. It protects the eye, it is not an encoding: a name that holds
//! the seven characters `\u{1b}` looks the same as one that holds an escape. JSON is the exact form.
//!
//! Right-to-left letters and their ordinary marks pass untouched, and none are added: names are data.

use std::borrow::Cow;
use std::fmt::Write;

/// The text for an eye: every control and bidirectional formatting character spelled out, an escape as `\u{1b}`, a newline
/// as `\n`, a carriage return as `\r`, a tab as `\t`; and every character that takes no room and joins nothing, so that two
/// names that differ never look the same.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    spelled(text, |character| is_hidden(character) || is_invisible(character))
}

/// The text for a cell that a program may read back: what takes no room is left in it, because there it is data.
pub(crate) fn as_data(text: &str) -> Cow<'_, str> {
    spelled(text, is_hidden)
}

fn spelled(text: &str, which: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&which) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\t' => shown.push_str("\\t"),
            hidden if which(hidden) => {
                // Writing to a String cannot fail.
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(hidden));
            }
            plain => shown.push(plain),
        }
    }
    Cow::Owned(shown)
}

/// Whether a terminal or a reader would act on the character instead of showing it: C0, DEL and C1 controls, line and
/// paragraph separators, bidirectional embeddings, overrides and isolates, the byte order mark.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether the character takes no room and changes nothing around it: soft hyphen, zero-width space, word joiner and the
/// invisible operators, fillers. Joiners are not among them: Persian and emoji are written with them.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'
    )
}

#[cfg(test)]
mod tests {
    use super::{as_data, is_hidden, visible};
    use std::borrow::Cow;

    #[test]
    fn ordinary_text_is_not_copied() {
        for text in ["", "Northfield Electric", "東京電力", "e\u{301}", "👩‍🚀", "می‌خواهم", "חברת חשמל"]
        {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn what_a_terminal_would_obey_is_spelled_out() {
        assert_eq!(visible("\x1b[31mred"), r"\u{1b}[31mred");
        assert_eq!(visible("a\r\nb\tc"), r"a\r\nb\tc");
        assert_eq!(visible("\u{9b}2J\u{7f}\0"), r"\u{9b}2J\u{7f}\u{0}");
        assert_eq!(visible("acme\u{202e}dereaelc"), r"acme\u{202e}dereaelc");
        assert_eq!(visible("\u{feff}a\u{2028}b\u{2066}c"), r"\u{feff}a\u{2028}b\u{2066}c");
    }

    #[test]
    fn what_takes_no_room_is_spelled_out_for_an_eye_and_kept_for_a_program() {
        assert_eq!(visible("ac\u{200b}me\u{2060}\u{ad}"), r"ac\u{200b}me\u{2060}\u{ad}");
        assert_eq!(as_data("ac\u{200b}me\u{202e}"), "ac\u{200b}me\\u{202e}");
    }

    #[test]
    fn nothing_hidden_is_left_of_any_character() {
        for character in (0..=0x1_1000).filter_map(char::from_u32) {
            assert!(!visible(&character.to_string()).contains(is_hidden), "{character:?}");
        }
    }
}
