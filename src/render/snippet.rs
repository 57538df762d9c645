//! One mistake with its line and a caret.
//!
//! The source is somebody's file, so nothing of it reaches the terminal as it is: what a terminal would obey is spelled
//! out, as [`safe`](super::safe) does for names, and of a line that does not fit only the part around the caret is
//! shown. The header always names the place in the file, whatever part of the line is shown.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use clearance_core::code::{Class, class_of};
use clearance_core::node::{Mistake, Place};
use unicode_width::UnicodeWidthChar;

use super::safe::{is_hidden, visible};

/// The narrowest part of a line worth showing, in columns.
const NARROWEST: usize = 24;

/// What stands for the part of a line that is not shown.
const CUT: &str = "…";

/// Renders one mistake:
///
/// ```text
/// error[E-yaml-duplicate-key]: `name` already stands in line 2
///  --> acts.yaml:3:3
///   |
/// 3 |   name: Northfield
///   |   ^^^^
/// help: only one of them could count: remove the other
/// ```
///
/// `source` may be a part of the file that begins at `first_line`. Without a place there is no line, without a name no
/// header. The text ends with a line break.
pub(crate) fn snippet(
    source_name: &str,
    source: Option<&str>,
    first_line: u32,
    mistake: &Mistake,
    colour: bool,
    width: usize,
) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    // Lines are cut to the width here, where it is known what was cut; the renderer should not cut again.
    let renderer = renderer.term_width(usize::MAX / 2);
    let message = wrapped(&visible(&mistake.message), width, "error[]: ".len() + mistake.code.len());
    let name = visible(source_name);
    let place = mistake.place;
    let level = if class_of(mistake.code) == Class::Warning { Level::WARNING } else { Level::ERROR };
    let title = level.primary_title(message.as_str()).id(mistake.code);
    let mut text = match (source, place.is_known()) {
        (Some(source), true) => {
            let room = width.saturating_sub(gutter(place.line)).max(NARROWEST);
            let shown =
                Shown::of(line_at(source, place.line.saturating_sub(first_line.saturating_sub(1))), place, room);
            let caret = AnnotationKind::Primary.span(shown.start..shown.end);
            let path = if name.is_empty() { Cow::Borrowed("line") } else { name };
            let excerpt = Snippet::source(shown.text.as_str())
                .path(path.as_ref())
                .line_start(usize::try_from(place.line).unwrap_or(1))
                .annotation(caret);
            let rendered = renderer.render(&[title.element(excerpt)]);
            shown.with_true_column(rendered, &path, place)
        }
        (_, false) if name.is_empty() => renderer.render(&[Group::with_title(title)]),
        (_, known) => {
            let name = if name.is_empty() { Cow::Borrowed("line") } else { name };
            let mut origin = Origin::path(name.as_ref());
            if known {
                origin = origin
                    .line(usize::try_from(place.line).unwrap_or(1))
                    .char_column(usize::try_from(place.column).unwrap_or(1));
            }
            renderer.render(&[title.element(origin)])
        }
    };
    end_line(&mut text);
    if let Some(help) = &mistake.help {
        let help = wrapped(&visible(help), width, "help: ".len());
        text.push_str(&renderer.render(&[Group::with_title(Level::HELP.secondary_title(help.as_str()))]));
        end_line(&mut text);
    }
    text
}

/// A message on as many lines as it needs beside its label, broken between words. The renderer indents what follows.
fn wrapped(message: &str, width: usize, label: usize) -> String {
    let room = width.saturating_sub(label).max(NARROWEST);
    let (mut text, mut used) = (String::with_capacity(message.len()), 0);
    for word in message.split(' ') {
        let needed = columns(word);
        if used > 0 && used + 1 + needed > room {
            text.push('\n');
            used = 0;
        } else if used > 0 {
            text.push(' ');
            used += 1;
        }
        text.push_str(word);
        used += needed;
    }
    text
}

fn end_line(text: &mut String) {
    if !text.ends_with('\n') {
        text.push('\n');
    }
}

/// The columns before a line: its number and ` | `.
fn gutter(line: u32) -> usize {
    line.checked_ilog10().map_or(1, |digits| usize::try_from(digits).unwrap_or(9) + 1) + 3
}

/// A line by its one-based number; nothing beyond the end. `\n`, `\r\n` and `\r` each end a line.
fn line_at(source: &str, number: u32) -> &str {
    let before = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    source
        .split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
        .nth(before)
        .unwrap_or_default()
}

/// The part of a line that is shown, and the bytes of it the carets stand under.
struct Shown {
    text: String,
    start: usize,
    end: usize,
}

impl Shown {
    /// The whole line if there is room for it; otherwise what fits into a third of the room before the caret and into
    /// the rest after it, so that a line of any length costs no more than finding the column.
    fn of(line: &str, place: Place, room: usize) -> Self {
        let column = usize::try_from(place.column.max(1) - 1).unwrap_or(usize::MAX);
        let (before, after) = match line.char_indices().nth(column) {
            Some((at, _)) => line.split_at(at),
            None => (line, ""),
        };
        let (lead, lead_cut) = tail(before, if fits(line, room - 1) { room } else { room / 3 });
        let mut text = String::new();
        if lead_cut {
            text.push_str(CUT);
        }
        text.push_str(&lead);
        let start = text.len();
        let mut left = room.saturating_sub(columns(&text)).saturating_sub(1);
        let length = usize::try_from(place.length.max(1)).unwrap_or(usize::MAX);
        let mut end = start;
        for (index, character) in after.chars().enumerate() {
            let piece = shown(character);
            let needed = columns(&piece);
            if needed > left {
                text.push_str(CUT);
                break;
            }
            left -= needed;
            text.push_str(&piece);
            if index < length {
                end = text.len();
            }
        }
        Self { text, start, end }
    }

    /// The renderer counts columns in what it shows; the header should name the column of the file.
    fn with_true_column(&self, rendered: String, path: &str, place: Place) -> String {
        let counted = self.text.get(..self.start).unwrap_or_default().chars().count() + 1;
        let header = format!("{path}:{}:{counted}", place.line);
        let truth = format!("{path}:{}:{}", place.line, place.column);
        let Some((title, rest)) = rendered.split_once('\n') else {
            return rendered;
        };
        format!("{title}\n{}", rest.replacen(&header, &truth, 1))
    }
}

/// Whether a line, as it is shown, fits into so many columns.
fn fits(line: &str, room: usize) -> bool {
    let mut left = Some(room);
    line.chars().all(|character| {
        left = left.and_then(|left| left.checked_sub(columns(&shown(character))));
        left.is_some()
    })
}

/// The end of a text that fits into so many columns, as it is shown, and whether something was cut off before it.
fn tail(text: &str, room: usize) -> (String, bool) {
    let mut pieces = Vec::new();
    let mut left = room;
    for character in text.chars().rev() {
        let piece = shown(character);
        let needed = columns(&piece);
        if needed > left {
            return (pieces.into_iter().rev().collect(), true);
        }
        left -= needed;
        pieces.push(piece);
    }
    (pieces.into_iter().rev().collect(), false)
}

/// A character as it is shown: a tab as four spaces, what a terminal would obey spelled out.
fn shown(character: char) -> Cow<'static, str> {
    match character {
        '\t' => Cow::Borrowed("    "),
        hidden if is_hidden(hidden) => Cow::Owned(format!("\\u{{{:x}}}", u32::from(hidden))),
        plain => Cow::Owned(plain.to_string()),
    }
}

fn columns(text: &str) -> usize {
    text.chars().map(|character| character.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use super::{columns, is_hidden, snippet};
    use clearance_core::node::{Mistake, Place};

    fn at(line: u32, column: u32, length: u32) -> Mistake {
        Mistake::new("E-code", Place { line, column, length }, "this is wrong")
    }

    fn plain(source: &str, mistake: &Mistake) -> String {
        snippet("acts.yaml", Some(source), 1, mistake, false, 80)
    }

    /// What stands above the carets, for sources whose characters are as wide as the terminal makes them.
    fn pointed_at(rendered: &str) -> String {
        let (line, carets) =
            rendered.lines().zip(rendered.lines().skip(1)).find(|(_, next)| next.contains('^')).unwrap();
        let from = carets.find('^').unwrap();
        let until = carets.trim_end().len();
        let mut column = 0;
        let mut found = String::new();
        for character in line.chars() {
            if (from..until).contains(&column) {
                found.push(character);
            }
            column += columns(&character.to_string());
        }
        found
    }

    #[test]
    fn a_mistake_shows_its_line_with_a_caret() {
        let mistake = at(2, 3, 4).help("do this instead");
        let expected = "\
error[E-code]: this is wrong
 --> acts.yaml:2:3
  |
2 |   name: Northfield
  |   ^^^^
help: do this instead
";
        assert_eq!(plain("- act: org.register\n  name: Northfield\n", &mistake), expected);
    }

    #[test]
    fn without_a_place_there_is_no_line_and_without_a_name_no_header() {
        let mistake = Mistake::new("E-code", Place::NONE, "this is wrong").help("do this");
        let bare = "error[E-code]: this is wrong\nhelp: do this\n";
        assert_eq!(snippet("", None, 1, &mistake, false, 80), bare);
        assert_eq!(snippet("", Some("a: 1\n"), 1, &mistake, false, 80), bare);
        let named = "error[E-code]: this is wrong\n--> --model\nhelp: do this\n";
        assert_eq!(snippet("--model", None, 1, &mistake, false, 80), named);
        let placed = snippet("acts.yaml", None, 1, &at(3, 5, 1), false, 80);
        assert_eq!(placed, "error[E-code]: this is wrong\n--> acts.yaml:3:5\n");
    }

    #[test]
    fn every_kind_of_line_break_ends_a_line() {
        for source in ["a\nb\nccc\n", "a\r\nb\r\nccc\r\n", "a\rb\rccc\r", "a\rb\nccc"] {
            assert_eq!(pointed_at(&plain(source, &at(3, 1, 3))), "ccc");
        }
    }

    #[test]
    fn the_caret_stands_under_wide_characters_and_behind_tabs() {
        let source = "東京電力:\t\"関西\" x\n";
        assert_eq!(pointed_at(&plain(source, &at(1, 8, 2))), "関西");
        assert_eq!(pointed_at(&plain(source, &at(1, 1, 4))), "東京電力");
        assert_eq!(pointed_at(&plain(source, &at(1, 12, 1))), "x");
        assert!(plain(source, &at(1, 12, 1)).contains("acts.yaml:1:12\n"));
    }

    #[test]
    fn what_a_terminal_would_obey_is_spelled_out_everywhere() {
        let source = "a\u{1b}[2J\u{202e}b\0\u{9b}c\u{7f}\u{85}\u{2028}x: 1\n";
        let column = u32::try_from(source.find('x').map(|at| source[..at].chars().count()).unwrap()).unwrap() + 1;
        let mut mistake = at(1, column, 1).help("not\u{1b}[31m this");
        mistake.message = "wrong\u{1b}]0;title\u{7}\nhere".into();
        let text = snippet("na\u{1b}me.yaml", Some(source), 1, &mistake, false, 80);
        assert!(!text.chars().any(|c| c != '\n' && is_hidden(c)), "{text:?}");
        assert!(text.contains(r"a\u{1b}[2J\u{202e}b\u{0}\u{9b}c\u{7f}\u{85}\u{2028}x: 1"), "{text}");
        assert!(text.starts_with("error[E-code]: wrong\\u{1b}]0;title\\u{7}\\nhere\n"), "{text}");
        assert!(text.contains(&format!("na\\u{{1b}}me.yaml:1:{column}\n")), "{text}");
        assert_eq!(pointed_at(&text), "x");
        assert_eq!(pointed_at(&plain("a: \u{1b}[0m\n", &at(1, 4, 1))), r"\u{1b}");
    }

    #[test]
    fn a_line_of_ten_megabytes_is_shown_around_the_caret() {
        let half = "x".repeat(5_000_000);
        let source = format!("{half}WRONG{half}\nnext\n");
        let text = plain(&source, &at(1, 5_000_001, 5));
        assert!(text.len() < 400, "{}", text.len());
        assert!(text.contains("acts.yaml:1:5000001\n"), "{text}");
        assert_eq!(pointed_at(&text), "WRONG");
        assert!(text.contains("…xxx") && text.contains("xxx…"), "{text}");
        assert!(text.lines().all(|line| columns(line) <= 80), "{text}");
        let whole = plain(&source, &at(1, 1, u32::MAX));
        assert!(whole.lines().all(|line| columns(line) <= 80), "{whole}");
    }

    #[test]
    fn every_line_fits_the_width() {
        let source = "東京".repeat(300);
        for width in [30, 40, 80, 81, 200] {
            for column in [1, 2, 17, 300, 599, 600] {
                let text = snippet("f", Some(&source), 1, &at(1, column, 3), false, width);
                assert!(text.lines().all(|line| columns(line) <= width), "{width} {column}\n{text}");
                assert!(text.contains(&format!(" f:1:{column}\n")), "{text}");
            }
        }
    }

    #[test]
    fn places_beyond_the_end_are_shown_at_the_end() {
        let end = plain("a: 1\n", &at(1, 99, 7));
        assert!(end.contains("acts.yaml:1:99\n") && end.contains("1 | a: 1\n  |     ^\n"), "{end}");
        let beyond = plain("a: 1\n", &at(70, 3, 1));
        assert!(beyond.contains("acts.yaml:70:3\n") && beyond.contains('^'), "{beyond}");
        for place in
            [Place { line: 1, column: 0, length: 0 }, Place { line: u32::MAX, column: u32::MAX, length: u32::MAX }]
        {
            assert!(plain("", &Mistake { place, ..at(1, 1, 1) }).contains('^'));
        }
    }

    #[test]
    fn colour_changes_nothing_but_the_colour() {
        let mistake = at(2, 3, 4).help("do this instead");
        let source = "- act: org.register\n  name: x\n";
        let styled = snippet("acts.yaml", Some(source), 1, &mistake, true, 80);
        assert!(styled.contains("\u{1b}["));
        let mut stripped = String::new();
        for (index, piece) in styled.split("\u{1b}[").enumerate() {
            stripped.push_str(if index == 0 { piece } else { piece.split_once('m').unwrap().1 });
        }
        assert_eq!(stripped, plain(source, &mistake));
    }

    #[test]
    fn no_place_in_any_small_text_makes_it_panic() {
        for source in ["", "\n", "a", "a\n", "\r", "é\t東", "\u{301}", "👩‍🚀 x", "\u{feff}a"] {
            for (line, column, length) in (0..4).flat_map(|l| (0..8).flat_map(move |c| (0..4).map(move |n| (l, c, n))))
            {
                for width in [0, 1, 80, usize::MAX] {
                    let text = snippet("f", Some(source), 1, &at(line, column, length), false, width);
                    assert!(text.starts_with("error[E-code]: this is wrong\n"));
                }
            }
        }
    }
}
