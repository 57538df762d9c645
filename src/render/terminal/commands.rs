//! Commands on a terminal: what to type next, ready to be copied.
//!
//! A command too long for a line goes on behind a backslash, as a shell understands it; so what is copied runs. A word
//! of a command is never broken, however narrow the screen.

use unicode_width::UnicodeWidthStr;

use super::Look;
use super::text::{Base, Text, toned};
use crate::render::document::{Line, Tone};
use crate::render::safe::visible;

const INDENT: &str = "  ";
/// Further lines of a command stand further in.
const HANG: &str = "    ";
const CONTINUES: &str = " \\";

/// Each command with its comment: beside it if there is room beside all of them, else above it.
pub(super) fn commands(list: &[(String, String)], look: Look) -> Vec<String> {
    let list: Vec<_> = list.iter().map(|(command, comment)| (visible(command), remark(&visible(comment)))).collect();
    let widest = list.iter().map(|(command, _)| command.width()).max();
    let column = INDENT.len() + widest.unwrap_or(0) + 2;
    let remarks = list.iter().map(|(_, remark)| remark.width()).max();
    let is_beside = column + remarks.unwrap_or(0) <= look.width;
    let mut lines = Vec::new();
    for (command, remark) in &list {
        if is_beside {
            lines.push(beside(command, remark, column, look));
        } else {
            lines.extend(above(remark, look));
            lines.extend(continued(command, look));
        }
    }
    lines
}

fn remark(comment: &str) -> String {
    if comment.is_empty() { String::new() } else { format!("# {comment}") }
}

fn beside(command: &str, remark: &str, column: usize, look: Look) -> String {
    let gap = " ".repeat(column.saturating_sub(INDENT.len() + command.width()));
    let command = toned(command, Tone::Accent, look);
    let remark = toned(remark, Tone::Faint, look);
    format!("{INDENT}{command}{gap}{remark}").trim_end().to_owned()
}

/// The remark over as many lines as it needs, each one a comment to a shell.
fn above(remark: &str, look: Look) -> Vec<String> {
    if remark.is_empty() {
        return Vec::new();
    }
    let text = Text::new(&Line::plain(remark), Base::Faint);
    let lines = text.lines(look.prose().saturating_sub(INDENT.len() + 2), look);
    let again = toned("# ", Tone::Faint, look);
    let signs = std::iter::once("").chain(std::iter::repeat(again.as_str()));
    let signed = signs.zip(&lines);
    signed.map(|(sign, line)| format!("{INDENT}{sign}{line}")).collect()
}

fn continued(command: &str, look: Look) -> Vec<String> {
    let room = look.width.saturating_sub(HANG.len() + CONTINUES.len());
    let mut lines: Vec<String> = Vec::new();
    for phrase in phrases(command, room) {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + phrase.width() <= room => {
                line.push(' ');
                line.push_str(&phrase);
            }
            _ => lines.push(phrase),
        }
    }
    let last = lines.len().saturating_sub(1);
    let drawn = lines.iter().enumerate().map(|(at, line)| {
        let indent = if at == 0 { INDENT } else { HANG };
        let end = if at == last { "" } else { CONTINUES };
        format!("{indent}{}", toned(&format!("{line}{end}"), Tone::Accent, look))
    });
    drawn.collect()
}

/// The words of a command, a flag together with its value where a line holds both.
fn phrases(command: &str, room: usize) -> Vec<String> {
    let mut phrases: Vec<String> = Vec::new();
    for word in shell_words(command) {
        match phrases.last_mut() {
            Some(flag)
                if flag.starts_with("--")
                    && !flag.contains(' ')
                    && !word.starts_with('-')
                    && flag.width() + 1 + word.width() <= room =>
            {
                flag.push(' ');
                flag.push_str(word);
            }
            _ => phrases.push(word.to_owned()),
        }
    }
    phrases
}

/// The command between the spaces outside of its quotes: in single quotes a shell takes a backslash for a backslash.
fn shell_words(command: &str) -> Vec<&str> {
    let mut quote = None;
    let mut is_escaped = false;
    let words = command.split(|character| {
        let was_escaped = std::mem::replace(&mut is_escaped, false);
        match (quote, character) {
            _ if was_escaped => {}
            (None | Some('"'), '\\') => is_escaped = true,
            (None, '\'' | '"') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            (None, ' ') => return true,
            _ => {}
        }
        false
    });
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{commands, shell_words};
    use crate::render::terminal::Look;

    const LOOK: Look = Look { width: 80, colour: false, ascii: false };

    fn shown(list: &[(&str, &str)], width: usize) -> Vec<String> {
        let list: Vec<(String, String)> =
            list.iter().map(|(command, comment)| ((*command).into(), (*comment).into())).collect();
        commands(&list, Look { width, ..LOOK })
    }

    #[test]
    fn comments_stand_beside_or_above() {
        let list = [("clearance due", "what needs a person"), ("clearance grant issue R-1 acme", "")];
        assert_eq!(
            shown(&list, 80),
            ["  clearance due                   # what needs a person", "  clearance grant issue R-1 acme"]
        );
        assert_eq!(
            shown(&list, 30),
            ["  # what needs a person", "  clearance due", "  clearance grant issue \\", "    R-1 acme"]
        );
    }

    #[test]
    fn a_long_comment_stays_a_comment() {
        assert_eq!(
            shown(&[("clearance due", "what needs a person today or in the next days")], 40),
            ["  # what needs a person today or in", "  # the next days", "  clearance due"]
        );
    }

    #[test]
    fn a_flag_keeps_its_value_and_a_quoted_word_is_never_broken() {
        assert_eq!(
            shown(&[("clearance org register --yes --name 'The Northern Water Board'", "")], 40),
            ["  clearance org register --yes \\", "    --name 'The Northern Water Board'"]
        );
        assert_eq!(
            shown(&[("clearance org register --name 'The Northern Water Board'", "")], 30),
            ["  clearance org register \\", "    --name \\", "    'The Northern Water Board'"]
        );
    }

    #[test]
    fn words_are_a_shell_s() {
        assert_eq!(
            shell_words(r#"a --reason 'it is "so"' b\ c "d \" e"  f"#),
            ["a", "--reason", r#"'it is "so"'"#, r"b\ c", r#""d \" e""#, "f"]
        );
    }

    #[test]
    fn a_hostile_command_is_spelled_out() {
        assert_eq!(shown(&[("a\x1b[2J\nb", "c\rd")], 80), [r"  a\u{1b}[2J\nb  # c\rd"]);
    }
}
