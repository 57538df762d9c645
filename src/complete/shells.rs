//! The shells: the scripts that make them ask, and how each reads the answers.
//!
//! The scripts name the program by its name alone, so that completing a word never runs a file of that name in a
//! folder one happens to stand in. No script evaluates what was typed or what is answered.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::{Command, ValueEnum};
use clap_complete::aot;

use super::{Asked, Offer};

/// A shell that words can be completed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shell {
    /// GNU Bash.
    Bash,
    /// Z shell.
    Zsh,
    /// fish.
    Fish,
    /// PowerShell.
    Powershell,
    /// Elvish.
    Elvish,
}

impl Shell {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Bash, Self::Zsh, Self::Fish, Self::Powershell, Self::Elvish];

    const fn name(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
            Self::Powershell => "powershell",
            Self::Elvish => "elvish",
        }
    }

    /// The shell of this name or path.
    pub(super) fn named(name: &OsStr) -> Option<Self> {
        let stem = Path::new(name).file_stem()?;
        Self::ALL.into_iter().find(|shell| stem == shell.name())
    }

    /// The script that makes it ask the program at every word.
    pub(crate) const fn live(self) -> &'static str {
        match self {
            Self::Bash => include_str!("scripts/clearance.bash"),
            Self::Zsh => include_str!("scripts/_clearance"),
            Self::Fish => include_str!("scripts/clearance.fish"),
            Self::Powershell => include_str!("scripts/clearance.ps1"),
            Self::Elvish => include_str!("scripts/clearance.elv"),
        }
    }

    /// The script that knows commands and flags and asks nobody.
    pub(crate) fn fixed(self, mut program: Command) -> String {
        let mut script = Vec::new();
        let generator = match self {
            Self::Bash => aot::Shell::Bash,
            Self::Zsh => aot::Shell::Zsh,
            Self::Fish => aot::Shell::Fish,
            Self::Powershell => aot::Shell::PowerShell,
            Self::Elvish => aot::Shell::Elvish,
        };
        aot::generate(generator, &mut program, "clearance", &mut script);
        let script = String::from_utf8_lossy(&script);
        let mut lines: String = script.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
        lines.truncate(lines.trim_end().len());
        lines.push('\n');
        lines
    }

    /// The words as the shell gives them; `index` is the one that is completed, where the shell says so.
    pub(super) fn asked(self, words: Vec<OsString>, index: Option<usize>) -> Asked {
        let mut words = words;
        let mut index = index.unwrap_or(words.len().saturating_sub(1)).min(words.len());
        if index == words.len() {
            words.push(OsString::new());
        }
        if self == Self::Bash {
            (words, index) = glued(words, index);
        }
        Asked { shell: self, words, index }
    }

    /// The answers as it reads them.
    pub(super) fn written(self, offers: &[Offer], typed: &str) -> String {
        let mut text = String::new();
        for Offer { value, about } in offers {
            match self {
                // Bash puts the answer in the place of what follows the last `=`.
                Self::Bash => text.push_str(&escaped(after_equals(value, typed))),
                Self::Zsh => {
                    let escape = |text: &str| text.replace('\\', "\\\\").replace(':', "\\:");
                    text.push_str(&escape(value));
                    if !about.is_empty() {
                        text.push(':');
                        text.push_str(&about.replace('\\', "\\\\"));
                    }
                }
                Self::Fish => {
                    text.push_str(value);
                    if !about.is_empty() {
                        text.push('\t');
                        text.push_str(about);
                    }
                }
                Self::Powershell => {
                    text.push_str(&quoted(value));
                    text.push('\t');
                    text.push_str(if about.is_empty() { value } else { about });
                }
                Self::Elvish => text.push_str(value),
            }
            text.push('\n');
        }
        text
    }
}

/// Bash breaks words at `=`: `--model=x` comes as three.
fn glued(words: Vec<OsString>, index: usize) -> (Vec<OsString>, usize) {
    let mut whole: Vec<OsString> = Vec::with_capacity(words.len());
    let mut at = index;
    let mut open = false;
    for (place, word) in words.into_iter().enumerate() {
        let flag = whole.last().is_some_and(|last| last.as_encoded_bytes().starts_with(b"--"));
        let equals = word == "=" && flag && !open;
        if let (true, Some(last)) = (equals || open, whole.last_mut()) {
            last.push(&word);
            if place <= index {
                at = at.saturating_sub(1);
            }
            open = equals;
        } else {
            whole.push(word);
            open = false;
        }
    }
    (whole, at)
}

fn after_equals<'v>(value: &'v str, typed: &str) -> &'v str {
    let head = typed.starts_with("--").then(|| typed.split_once('=').map(|(flag, _)| flag.len() + 1)).flatten();
    head.and_then(|head| value.get(head..)).unwrap_or(value)
}

fn is_plain(value: &str) -> bool {
    value.chars().all(|letter| letter.is_alphanumeric() || "-_./,+=@%".contains(letter))
}

/// A value as one word of bash, whatever it holds.
fn escaped(value: &str) -> Cow<'_, str> {
    if is_plain(value) {
        return Cow::Borrowed(value);
    }
    let letters = value.chars().flat_map(|letter| {
        let mark = (!is_plain(&letter.to_string())).then_some('\\');
        mark.into_iter().chain([letter])
    });
    Cow::Owned(letters.collect())
}

/// A value as one word of PowerShell, whatever it holds.
fn quoted(value: &str) -> Cow<'_, str> {
    let plain = is_plain(value) && !value.contains(['@', ',', '%']);
    if plain { Cow::Borrowed(value) } else { Cow::Owned(format!("'{}'", value.replace('\'', "''"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn os(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn what_bash_broke_at_an_equals_sign_is_one_word_again() {
        for (words, index, whole, at) in [
            (&["c", "--model", "=", "a/"][..], 3, &["c", "--model=a/"][..], 1),
            (&["c", "--model", "="][..], 2, &["c", "--model="][..], 1),
            (&["c", "--model", "=", "a", "x"][..], 4, &["c", "--model=a", "x"][..], 2),
            (&["c", "x", "--model", "=", "a"][..], 1, &["c", "x", "--model=a"][..], 1),
            (&["c", "=", "a"][..], 2, &["c", "=", "a"][..], 2),
        ] {
            assert_eq!(glued(os(words), index), (os(whole), at), "{words:?}");
        }
        assert_eq!(after_equals("--model=a/b", "--model=a"), "a/b");
        assert_eq!(after_equals("--model", "--mo"), "--model");
        assert_eq!(after_equals("a=b", "a="), "a=b");
    }

    #[test]
    fn no_value_can_be_more_than_a_word() {
        assert_eq!(escaped("acme-grid"), "acme-grid");
        assert_eq!(
            escaped("a b$(c)`d`;'\"\\&|<>*?[~!#"),
            "a\\ b\\$\\(c\\)\\`d\\`\\;\\'\\\"\\\\\\&\\|\\<\\>\\*\\?\\[\\~\\!\\#"
        );
        assert_eq!(quoted("it's $(x)"), "'it''s $(x)'");
        assert_eq!(quoted("us-frontier-cyber/2"), "us-frontier-cyber/2");
    }

    #[test]
    fn a_shell_is_known_by_its_name_or_its_path() {
        assert_eq!(Shell::named(OsStr::new("/usr/bin/zsh")), Some(Shell::Zsh));
        assert_eq!(Shell::named(OsStr::new("1")), None);
        assert_eq!(Shell::named(OsStr::new("")), None);
    }
}
