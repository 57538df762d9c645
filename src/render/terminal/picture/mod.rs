//! Pictures on a terminal, in block characters or in ASCII. Each shade has a character of its own: colour only helps.

mod bars;
mod spans;
mod steps;

use unicode_width::UnicodeWidthStr;

use super::text::{Base, Text, toned};
use super::{Look, paragraph};
use crate::render::document::{Line, Tone};
use crate::render::figure::{Figure, Fill, Picture, Shade};
use crate::render::safe::visible;

/// A figure: what it shows, the picture, what its shades mean, and what is to be seen.
pub(super) fn figure(figure: &Figure, look: Look) -> Vec<String> {
    let title = Text::new(&figure.title, Base::Bold);
    let mut lines = if title.width() > 0 { title.lines(look.prose(), look) } else { Vec::new() };
    lines.extend(picture(&figure.picture, look));
    lines.push(String::new());
    lines.extend(paragraph(&Line::toned(Tone::Faint, figure.says.as_str()), look));
    lines
}

/// The picture alone.
pub(super) fn picture(picture: &Picture, look: Look) -> Vec<String> {
    match picture {
        Picture::Spans(picture) => spans::spans(picture, look),
        Picture::Steps(picture) => steps::steps(picture, look),
        Picture::Bars(picture) => bars::bars(picture, look),
    }
}

impl Fill {
    const fn character(self, ascii: bool) -> char {
        match (self, ascii) {
            (Self::Solid, false) => '█',
            (Self::Hatched, false) => '▒',
            (Self::Dotted, false) => '░',
            (Self::Thin, false) => '─',
            (Self::Solid, true) => '#',
            (Self::Hatched, true) => '%',
            (Self::Dotted, true) => ':',
            (Self::Thin, true) => '-',
            (Self::Empty, _) => ' ',
        }
    }
}

/// A row of characters, each with its tone.
struct Row {
    cells: Vec<(char, Tone)>,
}

impl Row {
    fn new(width: usize) -> Self {
        Self { cells: vec![(' ', Tone::Plain); width] }
    }

    fn put(&mut self, at: usize, character: char, tone: Tone) {
        if let Some(cell) = self.cells.get_mut(at) {
            *cell = (character, tone);
        }
    }

    /// Writes a text of narrow characters if nothing stands there, with a space on either side, and says whether it did.
    fn write(&mut self, at: usize, text: &str, tone: Tone) -> bool {
        let length = text.chars().count();
        let around = at.saturating_sub(1)..(at + length + 1).min(self.cells.len());
        let fits = at + length <= self.cells.len();
        if !fits || self.cells.get(around).is_some_and(|cells| cells.iter().any(|(c, _)| *c != ' ')) {
            return false;
        }
        text.chars().enumerate().for_each(|(i, character)| self.put(at + i, character, tone));
        true
    }

    fn is_blank(&self) -> bool {
        self.cells.iter().all(|(character, _)| *character == ' ')
    }

    /// The row behind an indent, without the spaces at its end.
    fn painted(&self, before: &str, look: Look) -> String {
        let length = self.cells.iter().rposition(|(character, _)| *character != ' ').map_or(0, |last| last + 1);
        let mut painted = before.to_owned();
        for run in self.cells.get(..length).unwrap_or_default().chunk_by(|a, b| a.1 == b.1) {
            let text: String = run.iter().map(|(character, _)| *character).collect();
            painted.push_str(&toned(&text, run.first().map_or(Tone::Plain, |cell| cell.1), look));
        }
        painted.trim_end().to_owned()
    }
}

/// What the shades mean, in as many lines as it takes; `below` is what stands in the rows between.
fn legend<'s>(shades: impl Iterator<Item = &'s Shade>, below: Option<&str>, look: Look) -> Vec<String> {
    let mut line = Line::default();
    let (mut lines, mut used) = (Vec::new(), 0);
    let keys = shades.filter(|shade| shade.fill != Fill::Empty).map(|shade| {
        let sign = shade.fill.character(look.ascii).to_string().repeat(2);
        (sign, shade.tone, visible(&shade.word).into_owned())
    });
    let keys = keys.chain(below.map(|below| ("below".to_owned(), Tone::Faint, visible(below).into_owned())));
    for (sign, tone, word) in keys {
        let width = sign.width() + 1 + word.width();
        if used > 0 && used + 3 + width > look.width {
            lines.extend(Text::new(&std::mem::take(&mut line), Base::Plain).lines(look.width, look));
            used = 0;
        }
        if used > 0 {
            line = line.and(Tone::Plain, "   ");
            used += 3;
        }
        line = line.and(tone, sign).and(Tone::Plain, format!(" {word}"));
        used += width;
    }
    if used > 0 {
        lines.extend(Text::new(&line, Base::Plain).lines(look.width, look));
    }
    lines
}

/// A name in so many columns; what does not fit is cut off, which the sign of it says.
fn fitted(name: &str, width: usize, look: Look) -> String {
    let name = visible(name);
    if name.width() <= width {
        return format!("{name}{}", " ".repeat(width - name.width()));
    }
    let mark = if look.ascii { '~' } else { '…' };
    let mut kept = String::new();
    for character in name.chars() {
        kept.push(character);
        if kept.width() + 1 > width {
            kept.pop();
            break;
        }
    }
    let gap = " ".repeat(width.saturating_sub(kept.width() + 1));
    format!("{kept}{mark}{gap}")
}
