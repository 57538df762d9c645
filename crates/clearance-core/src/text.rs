//! Text that may be recorded: normalized to NFC, and free of characters that hide or disguise.

use unicode_normalization::UnicodeNormalization as _;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 500;
/// The longest reason or note, in characters.
pub const LONGEST_WORDS: usize = 10_000;

/// Whether line breaks and tabs may stand in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One line only.
    One,
    /// Several.
    Several,
}

/// Normalizes a text to NFC, takes ASCII space around it away, and refuses what should not be recorded.
///
/// # Errors
/// A sentence that names the character or the length.
pub fn accept(text: &str, lines: Lines) -> Result<String, String> {
    let longest = match lines {
        Lines::One => LONGEST_NAME,
        Lines::Several => LONGEST_WORDS,
    };
    // A no-break space at the end of a registered name is part of it.
    let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let text: String = if text.is_ascii() { text.to_owned() } else { text.nfc().collect() };
    if text.trim().is_empty() {
        return Err("is empty".into());
    }
    if let Some((at, c)) = text.chars().enumerate().find(|(_, c)| is_forbidden(*c, lines)) {
        return Err(format!("holds {} as its character {}", name_of(c), at + 1));
    }
    let length = text.chars().count();
    if length > longest {
        return Err(format!("has {length} characters; {longest} are allowed"));
    }
    Ok(text)
}

/// Whether a character may not be recorded: control characters, bidirectional embeddings, overrides and isolates,
/// line and paragraph separators, byte order marks, noncharacters.
#[must_use]
pub fn is_forbidden(c: char, lines: Lines) -> bool {
    match c {
        '\n' | '\t' => lines == Lines::One,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => true,
        '\u{fffe}' | '\u{ffff}' | '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{e007f}' => true,
        _ => c.is_control(),
    }
}

fn name_of(c: char) -> String {
    let known = match c {
        '\0' => "NUL",
        '\u{1b}' => "an escape character",
        '\n' => "a line break",
        '\t' => "a tab",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "a bidirectional control",
        _ if c.is_control() => "a control character",
        _ => "a character that cannot be shown",
    };
    format!("{known} (U+{:04X})", u32::from(c))
}
