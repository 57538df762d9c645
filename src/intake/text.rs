//! From bytes to text: the encodings met in real files, and the characters that may not stand in one.

use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use clearance_core::text::{Lines, is_forbidden};

/// The most mistakes of this kind that are listed.
const MOST: usize = 20;

/// Decodes UTF-8, with or without a byte order mark, and UTF-16 with one or recognizably without.
///
/// # Errors
/// The places of bytes that are not text, or of characters that may not stand in a file.
pub(crate) fn decode(bytes: &[u8]) -> Result<String, Vec<Mistake>> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => utf16(bytes, u16::from_le_bytes)?,
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => utf16(bytes, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    hidden(&text)?;
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Result<String, Vec<Mistake>> {
    std::str::from_utf8(bytes)
        .map(str::to_owned)
        .map_err(|why| {
            let good = why.valid_up_to();
            let before =
                std::str::from_utf8(bytes.get(..good).unwrap_or_default()).unwrap_or_default();
            let bad = bytes.get(good).copied().unwrap_or_default();
            let message = format!("byte 0x{bad:02X} at offset {good} is not UTF-8");
            vec![
                Mistake::new(code::ENCODING, place_after(before), message)
                    .help("save the file as UTF-8"),
            ]
        })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Vec<Mistake>> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    let refused = |text: &str, message: String| {
        vec![
            Mistake::new(code::ENCODING, place_after(text), message).help("save the file as UTF-8"),
        ]
    };
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match decoded {
            Ok(c) => text.push(c),
            Err(why) => {
                return Err(refused(
                    &text,
                    format!(
                        "0x{:04X} is half of a UTF-16 pair without its other half",
                        why.unpaired_surrogate()
                    ),
                ));
            }
        }
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err(refused(
            &text,
            "the file ends within a UTF-16 character".into(),
        ))
    }
}

fn place_after(text: &str) -> Place {
    let line = text.bytes().filter(|b| *b == b'\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place::at(
        u32::try_from(line).unwrap_or(u32::MAX),
        u32::try_from(column).unwrap_or(u32::MAX),
    )
}

fn hidden(text: &str) -> Result<(), Vec<Mistake>> {
    let (mut line, mut column) = (1_u32, 0_u32);
    let mut mistakes = Vec::new();
    for c in text.chars() {
        column = column.saturating_add(1);
        if c == '\n' {
            line = line.saturating_add(1);
            column = 0;
        } else if c != '\r' && is_forbidden(c, Lines::Several) {
            let number = u32::from(c);
            let (code, what) = match c {
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                    (code::BIDI_CONTROL, "a bidirectional control")
                }
                '\u{1b}' => (code::CONTROL_CHARACTER, "an escape character"),
                '\0' => (code::CONTROL_CHARACTER, "NUL"),
                _ => (code::CONTROL_CHARACTER, "a control or hidden character"),
            };
            mistakes.push(
                Mistake::new(
                    code,
                    Place::at(line, column),
                    format!("U+{number:04X} ({what}) may not stand in a file"),
                )
                .help("remove it"),
            );
            if mistakes.len() == MOST {
                break;
            }
        }
    }
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(mistakes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16_bytes(text: &str, encode: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(encode).collect()
    }

    #[test]
    fn every_common_encoding_reads_the_same() {
        let text = "act: org.register\r\nname: Čez\n";
        let mut with_mark = vec![0xEF, 0xBB, 0xBF];
        with_mark.extend(text.bytes());
        let mut little = vec![0xFF, 0xFE];
        little.extend(utf16_bytes(text, u16::to_le_bytes));
        let mut big = vec![0xFE, 0xFF];
        big.extend(utf16_bytes(text, u16::to_be_bytes));
        let bare = utf16_bytes(text, u16::to_le_bytes);
        for bytes in [text.as_bytes().to_vec(), with_mark, little, big, bare] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_not_text_is_refused_at_its_place() {
        let first = |bytes: &[u8]| decode(bytes).unwrap_err()[0].clone();
        assert_eq!(first(b"a\nbc\xFFd").place, Place::at(2, 3));
        assert_eq!(first(b"a\nbc\xFFd").code, code::ENCODING);
        assert_eq!(
            first("name: a\u{1b}[31m".as_bytes()).code,
            code::CONTROL_CHARACTER
        );
        assert_eq!(first("x\0y".as_bytes()).place, Place::at(1, 2));
        assert_eq!(first("x\u{202e}y".as_bytes()).code, code::BIDI_CONTROL);
        assert_eq!(
            first(&[0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).code,
            code::ENCODING
        );
        assert_eq!(first(&[0xFF, 0xFE, 0x41]).code, code::ENCODING);
    }
}
