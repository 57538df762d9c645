//! From bytes to text: the encodings met in real files, and the characters that may not stand in one.
//!
//! Spreadsheets and editors save UTF-8 with and without a byte order mark, and UTF-16 in both byte orders; all four
//! become the same text here. Bytes that are not text are refused where they stand instead of being replaced, because a
//! replaced character is a name nobody wrote. So are characters that act on a terminal or disguise what is written
//! (Unicode TR 36; CVE-2021-42574). Line breaks stay as they are.

use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use clearance_core::text::{Lines, is_forbidden};

/// The most mistakes of this kind that are listed.
const MOST: usize = 20;

/// Decodes UTF-8, with or without a byte order mark, and UTF-16 with one or recognizably without.
///
/// # Errors
/// The first bytes that are not text, or otherwise the first 20 characters that may not stand in a file, each at its
/// line and column.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, Vec<Mistake>> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest, 3),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, 2, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, 2, u16::from_be_bytes),
        _ => match unmarked_utf16(bytes) {
            Some(unit) => utf16(bytes, 0, unit),
            None => utf8(bytes, 0),
        },
    }
    .map_err(|mistake| vec![mistake])?;
    let mistakes = forbidden(&text);
    if mistakes.is_empty() { Ok(text) } else { Err(mistakes) }
}

/// Whether an input that begins so is UTF-16, marked or recognizably so.
pub(crate) fn is_utf16(head: &[u8]) -> bool {
    matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || unmarked_utf16(head).is_some()
}

/// Decodes a part of an input that begins with a line of this number, in UTF-8.
///
/// # Errors
/// As [`decode`], with the lines of the input.
pub(crate) fn utf8_from(bytes: &[u8], line: u32) -> Result<String, Vec<Mistake>> {
    let mistakes = match utf8(bytes, 0) {
        Ok(text) => {
            let mistakes = forbidden(&text);
            if mistakes.is_empty() {
                return Ok(text);
            }
            mistakes
        }
        Err(mistake) => {
            // The offset would be that in the part.
            let byte = mistake.message.split(" at offset").next().unwrap_or_default().to_owned();
            vec![Mistake { message: format!("{byte} is not UTF-8"), ..mistake }]
        }
    };
    let moved = |place: Place| Place { line: place.line.saturating_add(line.saturating_sub(1)), ..place };
    Err(mistakes.into_iter().map(|mistake| Mistake { place: moved(mistake.place), ..mistake }).collect())
}

/// UTF-16 without a mark, seen by the NULs that every second byte of its first characters is. It takes two ASCII
/// characters to be sure, so that a stray NUL in UTF-8 is still reported as one.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes {
        [a, 0, b, 0, ..] if is_ascii_text(*a) && is_ascii_text(*b) => Some(u16::from_le_bytes),
        [0, a, 0, b, ..] if is_ascii_text(*a) && is_ascii_text(*b) => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn is_ascii_text(byte: u8) -> bool {
    byte.is_ascii_graphic() || byte.is_ascii_whitespace()
}

/// `skipped` is the length of the byte order mark, so that offsets are those of the file.
fn utf8(bytes: &[u8], skipped: usize) -> Result<String, Mistake> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|fault| {
        let good = fault.valid_up_to();
        let before = String::from_utf8_lossy(bytes.get(..good).unwrap_or_default());
        let bad = bytes.get(good).copied().unwrap_or_default();
        not_text(&before, format!("byte 0x{bad:02X} at offset {} is not UTF-8", good + skipped))
    })
}

fn utf16(bytes: &[u8], skipped: usize, unit: fn([u8; 2]) -> u16) -> Result<String, Mistake> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    let mut offset = skipped;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match decoded {
            Ok(character) => {
                text.push(character);
                offset += 2 * character.len_utf16();
            }
            Err(fault) => {
                let half = fault.unpaired_surrogate();
                let message =
                    format!("0x{half:04X} at offset {offset} is half of a UTF-16 pair without its other half");
                return Err(not_text(&text, message));
            }
        }
    }
    if rest.is_empty() {
        return Ok(text);
    }
    let message = format!("the file ends at offset {offset} within a UTF-16 character");
    Err(not_text(&text, message))
}

fn not_text(before: &str, message: String) -> Mistake {
    let mut cursor = Cursor::start();
    before.chars().for_each(|character| cursor.pass(character));
    Mistake::new(code::ENCODING, cursor.place(), message).help("save the file as UTF-8")
}

/// The first 20 characters that may not stand in a file.
pub(crate) fn forbidden(text: &str) -> Vec<Mistake> {
    // Most text is ASCII, and of it only control characters are forbidden.
    if text.bytes().all(|byte| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~')) {
        return Vec::new();
    }
    let mut mistakes = Vec::new();
    let mut cursor = Cursor::start();
    for character in text.chars() {
        if character != '\r' && is_forbidden(character, Lines::Several) {
            mistakes.push(refuse(character, cursor.place()));
            if mistakes.len() == MOST {
                break;
            }
        }
        cursor.pass(character);
    }
    mistakes
}

fn refuse(character: char, place: Place) -> Mistake {
    let (code, name) = match character {
        '\0' => (code::CONTROL_CHARACTER, "NUL"),
        '\u{7}' => (code::CONTROL_CHARACTER, "bell"),
        '\u{8}' => (code::CONTROL_CHARACTER, "backspace"),
        '\u{b}' => (code::CONTROL_CHARACTER, "vertical tab"),
        '\u{c}' => (code::CONTROL_CHARACTER, "form feed"),
        '\u{1b}' => (code::CONTROL_CHARACTER, "escape"),
        '\u{7f}' => (code::CONTROL_CHARACTER, "delete"),
        '\u{85}' => (code::CONTROL_CHARACTER, "next line"),
        '\u{2028}' => (code::CONTROL_CHARACTER, "line separator"),
        '\u{2029}' => (code::CONTROL_CHARACTER, "paragraph separator"),
        '\u{feff}' => (code::CONTROL_CHARACTER, "byte order mark"),
        '\u{202a}'..='\u{202b}' => (code::BIDI_CONTROL, "bidirectional embedding"),
        '\u{202c}' | '\u{2069}' => (code::BIDI_CONTROL, "end of a bidirectional control"),
        '\u{202d}'..='\u{202e}' => (code::BIDI_CONTROL, "bidirectional override"),
        '\u{2066}'..='\u{2068}' => (code::BIDI_CONTROL, "bidirectional isolate"),
        hidden if hidden.is_control() => (code::CONTROL_CHARACTER, "control character"),
        _ => (code::CONTROL_CHARACTER, "a character that cannot be shown"),
    };
    let number = u32::from(character);
    Mistake::new(code, place, format!("U+{number:04X} ({name}) may not stand in a file")).help("remove it")
}

/// The place of the next character. `\n`, `\r\n` and `\r` each end a line, as they do in YAML.
struct Cursor {
    line: u32,
    column: u32,
    after_return: bool,
}

impl Cursor {
    fn start() -> Self {
        Self { line: 1, column: 1, after_return: false }
    }

    fn place(&self) -> Place {
        Place::at(self.line, self.column)
    }

    fn pass(&mut self, character: char) {
        match character {
            '\n' if self.after_return => {}
            '\n' | '\r' => {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            }
            _ => self.column = self.column.saturating_add(1),
        }
        self.after_return = character == '\r';
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, decode};
    use clearance_core::code;
    use clearance_core::node::{Mistake, Place};

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    fn mistakes(bytes: &[u8]) -> Vec<Mistake> {
        decode(bytes).unwrap_err()
    }

    fn first(bytes: &[u8]) -> (&'static str, u32, u32, String) {
        let mistake = mistakes(bytes).remove(0);
        (mistake.code, mistake.place.line, mistake.place.column, mistake.message)
    }

    #[test]
    fn every_common_encoding_reads_the_same() {
        let text = "act: org.register\r\nname: Čez 東京 👩‍🚀\n\tend";
        let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(&[0xEF, 0xBB, 0xBF], text.as_bytes().to_vec()),
            marked(&[0xFF, 0xFE], utf16(text, u16::to_le_bytes)),
            marked(&[0xFE, 0xFF], utf16(text, u16::to_be_bytes)),
            utf16(text, u16::to_le_bytes),
            utf16(text, u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn nothing_is_text() {
        for bytes in [&b""[..], &[0xEF, 0xBB, 0xBF], &[0xFF, 0xFE], &[0xFE, 0xFF]] {
            assert_eq!(decode(bytes).as_deref(), Ok(""));
        }
    }

    #[test]
    fn a_byte_that_is_not_text_is_named_with_its_offset_in_the_file() {
        let bad = (code::ENCODING, 2, 3, "byte 0xFF at offset 4 is not UTF-8".to_owned());
        assert_eq!(first(b"a\nbc\xFFd"), bad);
        let marked = "byte 0xE9 at offset 7 is not UTF-8".to_owned();
        let latin1 = b"\xEF\xBB\xBF\xC4\x8C\r\n\xE9";
        assert_eq!(first(latin1), (code::ENCODING, 2, 1, marked));
        // A character cut off at the end, an overlong form, an encoded surrogate.
        for bytes in [&b"abc\xE6\x9D"[..], b"abc\xC0\x80", b"abc\xED\xA0\x80"] {
            assert_eq!(mistakes(bytes)[0].place, Place::at(1, 4));
        }
    }

    #[test]
    fn halves_of_utf16_pairs_are_refused() {
        let (code, line, column, message) = first(&[0xFF, 0xFE, 0x41, 0, 0, 0xD8, 0x42, 0]);
        assert_eq!((code, line, column), (code::ENCODING, 1, 2));
        assert!(message.starts_with("0xD800 at offset 4 "), "{message}");
        assert_eq!(first(&[0xFE, 0xFF, 0, 0x41, 0xDC, 0]).0, code::ENCODING);
        let cut = "the file ends at offset 4 within a UTF-16 character".to_owned();
        assert_eq!(first(&[0xFF, 0xFE, 0x41, 0, 0x42]), (code::ENCODING, 1, 2, cut));
    }

    #[test]
    fn characters_a_terminal_obeys_are_named_at_their_place() {
        let escape = "U+001B (escape) may not stand in a file".to_owned();
        assert_eq!(first("x\r\nname: a\u{1b}[31m".as_bytes()), (code::CONTROL_CHARACTER, 2, 8, escape));
        assert_eq!(first(b"x\0y").3, "U+0000 (NUL) may not stand in a file");
        assert_eq!(first("é\u{9b}2J".as_bytes()).1, 1);
        assert_eq!(first("a\rb\u{7f}".as_bytes()).1, 2);
        let inside = first("a\u{feff}b".as_bytes());
        assert_eq!((inside.0, inside.2), (code::CONTROL_CHARACTER, 2));
    }

    #[test]
    fn every_bidirectional_control_is_refused_and_right_to_left_letters_are_not() {
        for character in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            let found = first(format!("東京{character}x").as_bytes());
            assert_eq!((found.0, found.1, found.2), (code::BIDI_CONTROL, 1, 3));
        }
        assert!(decode("חברת חשמל می‌خواهم".as_bytes()).is_ok());
    }

    #[test]
    fn the_first_twenty_are_listed() {
        let found = mistakes("ok\u{1b}\n".repeat(1_000).as_bytes());
        assert_eq!(found.len(), MOST);
        assert!(found.iter().zip(1..).all(|(mistake, line)| mistake.place == Place::at(line, 3)));
    }

    #[test]
    fn no_bytes_make_it_panic() {
        for a in 0..=255u8 {
            for b in 0..=255u8 {
                for bytes in [&[a, b][..], &[a, b, 0], &[0, a, 0, b], &[a, 0, b, 0], &[a, b, 0xD8, 0]] {
                    let _ = decode(bytes);
                }
            }
        }
    }
}
