//! The names of sheets: what spreadsheets take, each once.

use crate::render::safe::visible;

/// The characters that a sheet's name holds.
const NAME: usize = 31;

/// Names of sheets that spreadsheets take, no two the same whatever their case.
#[derive(Default)]
pub(super) struct Names {
    taken: std::collections::BTreeSet<String>,
}

impl Names {
    /// The wish, or what comes nearest to it and is free.
    pub(super) fn free(&mut self, wish: &str) -> String {
        let plain: String = visible(wish)
            .chars()
            .map(
                |character| if matches!(character, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { '-' } else { character },
            )
            .collect();
        let plain = plain.trim_matches(|character: char| character == '\'' || character.is_whitespace());
        let plain = match plain.to_lowercase().as_str() {
            "" => "table",
            // A name that one program keeps to itself.
            "history" => "history of it",
            _ => plain,
        };
        let mut number = 1;
        loop {
            let suffix = if number == 1 { String::new() } else { format!(" ({number})") };
            let name = format!("{}{suffix}", cut(plain, NAME - suffix.len()));
            if self.taken.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// As much of a text as so many units of UTF-16 hold, which is how the format counts.
pub(super) fn cut(text: &str, units: usize) -> &str {
    let mut used = 0;
    let end = text.char_indices().find(|(_, character)| {
        used += character.len_utf16();
        used > units
    });
    end.map_or(text, |(at, _)| text.get(..at).unwrap_or(text)).trim_end_matches('\'').trim_end()
}

#[cfg(test)]
mod tests {
    use super::{Names, cut};

    #[test]
    fn names_of_sheets_are_taken_once() {
        let mut names = Names::default();
        let (long, faces) = ("x".repeat(40), "😀".repeat(20));
        let wished = ["a/b", "A-B", "", "History", "'q'", &long, &long, "about:[*]?", &faces];
        let free: Vec<String> = wished.iter().map(|wish| names.free(wish)).collect();
        assert_eq!(free[..5], ["a-b", "A-B (2)", "table", "history of it", "q"]);
        assert_eq!((free[5].len(), free[6].as_str()), (31, format!("{} (2)", "x".repeat(27)).as_str()));
        assert_eq!(free[7], "about------"[..10].to_owned());
        assert!(free.iter().all(|name| name.encode_utf16().count() <= 31));
        assert_eq!(cut("abc", 2), "ab");
    }
}
