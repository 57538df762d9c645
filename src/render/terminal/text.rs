//! Text with tones, measured, wrapped and painted.
//!
//! Wrapping works on the bare text and hands out byte ranges; painting cuts the tones along such a range. So no escape
//! sequence is ever measured, and none is ever cut in two.

use std::ops::Range;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::Look;
use crate::render::document::{Line, Tone};
use crate::render::safe::visible;

/// A line that is safe to show, with the end of each tone.
pub(super) struct Text {
    bare: String,
    tones: Vec<(usize, Tone)>,
    base: Base,
}

/// What the tones stand on: titles are bold all along, notes faint where nothing else is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Plain,
    Bold,
    Faint,
}

impl Text {
    pub(super) fn new(line: &Line, base: Base) -> Self {
        let mut text = Self { bare: String::new(), tones: Vec::new(), base };
        for (span, tone) in line.spans() {
            text.bare.push_str(&visible(span));
            text.tones.push((text.bare.len(), tone));
        }
        text
    }

    pub(super) fn bare(&self) -> &str {
        &self.bare
    }

    pub(super) fn width(&self) -> usize {
        self.bare.width()
    }

    /// The columns that the widest word takes, as wrapping sees words.
    pub(super) fn widest_word(&self) -> usize {
        let words = words(&self.bare);
        let widths = words.iter().map(|word| columns(&self.bare, word));
        widths.max().unwrap_or(0)
    }

    /// The same where words may break behind `/` and `-`, with no piece narrower than `least` for that.
    pub(super) fn widest_piece(&self, least: usize) -> usize {
        let widest = |word: &Range<usize>| {
            let whole = self.bare.get(word.clone()).unwrap_or_default();
            let piece = whole.split_inclusive(['/', '-']).map(UnicodeWidthStr::width).max().unwrap_or(0);
            piece.max(least).min(whole.width())
        };
        words(&self.bare).iter().map(widest).max().unwrap_or(0)
    }

    /// The whole text wrapped to the width and painted; one line at least.
    pub(super) fn lines(&self, width: usize, look: Look) -> Vec<String> {
        let ranges = self.wrap(width);
        ranges.iter().map(|range| self.paint(range, look)).collect()
    }

    /// The text in lines of at most so many columns, as byte ranges; one line at least. Breaks at spaces and between
    /// wide letters (Chinese and Japanese have no spaces); a word is cut only when it fits on no line of its own.
    pub(super) fn wrap(&self, width: usize) -> Vec<Range<usize>> {
        wrap(&self.bare, width)
    }

    /// The columns that a part of the text takes.
    pub(super) fn columns(&self, range: &Range<usize>) -> usize {
        columns(&self.bare, range)
    }

    /// A part of the text in its tones.
    pub(super) fn paint(&self, range: &Range<usize>, look: Look) -> String {
        let mut painted = String::new();
        let mut from = range.start;
        for (end, tone) in &self.tones {
            let to = range.end.min(*end);
            if let Some(part) = self.bare.get(from..to).filter(|part| !part.is_empty()) {
                painted.push_str(&paint(part, style(*tone, self.base), look));
                from = to;
            }
        }
        painted
    }
}

/// Words of the program itself, in one tone.
pub(super) fn toned(text: &str, tone: Tone, look: Look) -> String {
    paint(text, style(tone, Base::Plain), look)
}

fn paint(text: &str, style: Style, look: Look) -> String {
    if look.colour && !style.is_plain() && !text.trim().is_empty() {
        format!("{style}{text}{style:#}")
    } else {
        text.to_owned()
    }
}

fn style(tone: Tone, base: Base) -> Style {
    let plain = Style::new();
    let style = match tone {
        Tone::Plain if base == Base::Faint => plain.dimmed(),
        Tone::Plain => plain,
        Tone::Strong => plain.bold(),
        Tone::Faint => plain.dimmed(),
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
        Tone::Warn => AnsiColor::Yellow.on_default(),
        Tone::Accent => AnsiColor::Cyan.on_default(),
    };
    if base == Base::Bold && tone != Tone::Faint { style.bold() } else { style }
}

fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut line = 0..0;
    for word in words(text) {
        let longer = line.start..word.end;
        if !line.is_empty() && columns(text, &longer) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(line);
        }
        line = word;
        while columns(text, &line) > width {
            let at = cut(text, &line, width);
            if at >= line.end {
                break;
            }
            lines.push(line.start..at);
            line.start = at;
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn columns(text: &str, range: &Range<usize>) -> usize {
    text.get(range.clone()).map_or(0, UnicodeWidthStr::width)
}

/// What must not be parted: runs between spaces, and in them runs between wide letters.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut before = ' ';
    for (at, character) in text.char_indices() {
        let parts = character == ' ' || is_wide_letter(character) && is_wide(before);
        if let Some(from) = start.filter(|_| parts) {
            words.push(from..at);
            start = None;
        }
        if character != ' ' && start.is_none() {
            start = Some(at);
        }
        before = character;
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

/// A letter, so that no line begins with a closing bracket or a full stop.
fn is_wide_letter(character: char) -> bool {
    character.is_alphanumeric() && is_wide(character)
}

fn is_wide(character: char) -> bool {
    width_of(character) == 2
}

fn width_of(character: char) -> usize {
    character.encode_utf8(&mut [0; 4]).width()
}

/// Where to cut a word that is wider than a line: behind a mark such as `/` or `-` if one stands behind the line's first
/// third, else at the last place that fits. Never inside what is shown as one: a letter and its accents, joined emoji.
fn cut(text: &str, word: &Range<usize>, width: usize) -> usize {
    let mut fits = None;
    let mut behind_mark = None;
    let mut before = ' ';
    for (at, character) in text.get(word.clone()).unwrap_or_default().char_indices() {
        let at = word.start + at;
        let so_far = columns(text, &(word.start..at));
        let with = columns(text, &(word.start..at + character.len_utf8()));
        let is_boundary = at > word.start && width_of(character) > 0 && with == so_far + width_of(character);
        if is_boundary && (so_far <= width || fits.is_none()) {
            fits = Some(at);
            if "/-_.,:;=&?".contains(before) && so_far * 3 > width {
                behind_mark = Some(at);
            }
        }
        if so_far > width && fits.is_some() {
            break;
        }
        before = character;
    }
    behind_mark.or(fits).unwrap_or(word.end)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::{Base, Look, Text, wrap};
    use crate::render::document::{Line, Tone};

    fn wrapped(text: &str, width: usize) -> Vec<&str> {
        wrap(text, width).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn text_breaks_at_spaces() {
        assert_eq!(wrapped("the quick  brown fox", 10), ["the quick", "brown fox"]);
        assert_eq!(wrapped("  edges  ", 10), ["edges"]);
        assert_eq!(wrapped("", 10), [""]);
        assert_eq!(wrapped("a  b", 10), ["a  b"]);
    }

    #[test]
    fn a_word_is_cut_only_when_no_line_holds_it() {
        assert_eq!(wrapped("see abcdefghij now", 10), ["see", "abcdefghij", "now"]);
        assert_eq!(wrapped("see abcdefghijkl now", 10), ["see", "abcdefghij", "kl now"]);
        assert_eq!(wrapped("anthropic/claude-mythos-5", 20), ["anthropic/claude-", "mythos-5"]);
    }

    #[test]
    fn wide_letters_break_anywhere_but_before_marks() {
        assert_eq!(wrapped("東京電力株式会社。", 10), ["東京電力株", "式会社。"]);
        assert_eq!(wrapped("東京電力。株式", 8), ["東京電", "力。株式"]);
        assert_eq!(Text::new(&"東京 grid".into(), Base::Plain).widest_word(), 4);
    }

    #[test]
    fn what_is_shown_as_one_stays_together() {
        let accents = "e\u{301}".repeat(12);
        assert_eq!(wrapped(&accents, 10)[0], "e\u{301}".repeat(10));
        let crew = "👩‍🚀👩‍🚀👩‍🚀";
        assert_eq!(wrapped(crew, 5), ["👩‍🚀👩‍🚀", "👩‍🚀"]);
        assert_eq!(wrapped("❤️❤️❤️", 3), ["❤️", "❤️", "❤️"]);
        assert_eq!(wrapped("東京", 1), ["東", "京"]);
    }

    #[test]
    fn tones_are_cut_along_with_their_text() {
        let line = Line::plain("one ").and(Tone::Bad, "two three").and(Tone::Plain, " four");
        let text = Text::new(&line, Base::Plain);
        let look = Look { width: 80, colour: true, ascii: false };
        assert_eq!(text.lines(8, look), ["one \u{1b}[31mtwo\u{1b}[0m", "\u{1b}[31mthree\u{1b}[0m", "four"]);
    }
}
