//! The document for a person at a terminal.
//!
//! Written for eighty columns and good at forty: nothing is wider than the screen except one word of a command, which
//! must stay in one piece to be typed again. Colour is a courtesy: every yes, no and unknown has its word or its mark
//! beside it. The result is a string; whether it goes to a terminal, and in colour, is decided where that is known.

mod commands;
mod picture;
mod table;
mod text;
mod tree;

use unicode_width::UnicodeWidthStr;

use self::text::{Base, Text};
use super::document::{Block, Document, Line};
use super::figure::Picture;
use super::safe::visible;

/// Below this, lines are laid out as if there were so many columns.
const NARROWEST: usize = 20;
/// Above this, a screen is no screen; `comfy_table` counts in sixteen bits.
const WIDEST: usize = 10_000;
/// Prose is not wider than this on any screen: the eye loses the line.
const PROSE: usize = 100;

/// The document as lines of text, with a newline at the end; nothing at all for an empty document.
///
/// `width` is in columns; `ascii` draws trees, marks and rules without box-drawing characters.
pub(crate) fn terminal(document: &Document, width: usize, colour: bool, ascii: bool) -> String {
    let width = width.clamp(NARROWEST, WIDEST);
    let look = Look { width, colour, ascii };
    let mut lines: Vec<String> = document.title.iter().flat_map(|title| heading(title, look)).collect();
    let mut is_under_heading = false;
    for block in &document.blocks {
        let shown = show(block, look);
        if shown.is_empty() {
            continue;
        }
        if !lines.is_empty() && !is_under_heading {
            lines.push(String::new());
        }
        lines.extend(shown);
        is_under_heading = matches!(block, Block::Heading(_) | Block::Subheading(_));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// A picture alone, in so many columns, for forms of plain text.
pub(super) fn picture(picture: &Picture, width: usize) -> String {
    let lines = picture::picture(picture, Look { width, colour: false, ascii: false });
    lines.into_iter().map(|line| line + "\n").collect()
}

/// How to draw: the columns there are, and what the terminal can show.
#[derive(Clone, Copy)]
struct Look {
    width: usize,
    colour: bool,
    ascii: bool,
}

impl Look {
    fn prose(self) -> usize {
        self.width.min(PROSE)
    }
}

fn show(block: &Block, look: Look) -> Vec<String> {
    match block {
        Block::Heading(line) | Block::Subheading(line) => heading(line, look),
        Block::Paragraph(line) => paragraph(line, look),
        Block::Facts(list) => facts(list, look),
        Block::Table(rows) => table::table(rows, look),
        Block::Tree(branches) => tree::tree(branches, look),
        Block::Commands(list) => commands::commands(list, look),
        Block::Figure(figure) => picture::figure(figure, look),
    }
}

fn heading(line: &Line, look: Look) -> Vec<String> {
    Text::new(line, Base::Bold).lines(look.prose(), look)
}

fn paragraph(line: &Line, look: Look) -> Vec<String> {
    let said = line.lines();
    let mut lines: Vec<String> =
        said.iter().flat_map(|line| Text::new(line, Base::Plain).lines(look.prose(), look)).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Names in one column, values in the next; below each other where the names would take half of the screen.
fn facts(list: &[(String, Line)], look: Look) -> Vec<String> {
    let names = list.iter().map(|(name, _)| visible(name).width());
    let column = names.max().unwrap_or(0) + 2;
    let is_narrow = column * 2 > look.width;
    let hang = " ".repeat(if is_narrow { 2 } else { column });
    let mut lines = Vec::new();
    for (name, value) in list {
        let name = Text::new(&Line::plain(name.as_str()), Base::Faint);
        let value = Text::new(value, Base::Plain);
        let mut before = hang.clone();
        if is_narrow {
            lines.extend(name.lines(look.width, look));
        } else {
            let gap = " ".repeat(column.saturating_sub(name.width()));
            before = name.lines(column, look).concat() + &gap;
        }
        for said in value.lines(look.prose().saturating_sub(hang.len()), look) {
            lines.push(format!("{before}{said}").trim_end().to_owned());
            before.clone_from(&hang);
        }
    }
    lines
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::terminal;
    use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};
    use crate::render::figure::{Bar, Bars, Figure, Fill, Lane, Picture, Shade, Span, Spans, Step, Steps};
    use crate::render::safe::is_hidden;
    use clearance_core::time::Moment;
    use proptest::prelude::{Strategy, prop, prop_assert, prop_oneof, proptest};
    use unicode_width::UnicodeWidthStr;

    fn one(block: Block) -> Document {
        Document { title: None, blocks: vec![block] }
    }

    fn figure(text: &str, picture: Picture) -> Figure {
        Figure { title: text.into(), says: text.to_owned(), picture, table: None }
    }

    fn shades(text: &str) -> Vec<Shade> {
        vec![Shade::new(text, Tone::Good, Fill::Thin), Shade::new("locked", Tone::Bad, Fill::Solid)]
    }

    fn spans(text: &str) -> Picture {
        let (from, until) = (Moment(0), Moment(400 * 86_400_000_000));
        let span = |from, until, shade| Span { from, until, shade, note: text.to_owned() };
        let middle = Moment(until.0 / 3);
        let lane = Lane {
            name: text.to_owned(),
            spans: vec![span(from, middle, 0), span(middle, until, 1)],
            sizes: vec![(from, Some(3)), (middle, Some(u64::MAX)), (until, None)],
        };
        let lanes = vec![lane.clone(), Lane { name: "alpha".to_owned(), ..lane }];
        Picture::Spans(Spans { from, until, shades: shades(text), lanes, counts: Some(text.to_owned()) })
    }

    fn bars(text: &str) -> Picture {
        let bar = |name: &str, parts: &[i64]| Bar { name: name.to_owned(), parts: parts.to_vec() };
        let bars = vec![bar(text, &[-3, 120_000]), bar("none", &[0, 0]), bar("other", &[-1, 1])];
        Picture::Bars(Bars { counts: text.to_owned(), shades: shades(text), bars })
    }

    fn steps(text: &str) -> Picture {
        let step = |at, share| Step { at, share, band: Some((share / 2, 10_000)) };
        let steps = vec![step(0, 10_000), step(1_500, 4_000), step(90_000, 0)];
        Picture::Steps(Steps { across: text.to_owned(), up: text.to_owned(), steps, left: vec![2_000], end: 100_000 })
    }

    /// A document that says the text in every place there is.
    fn everywhere(text: &str) -> Document {
        let line = Line::plain("of ").and(Tone::Strong, text).and(Tone::Bad, text);
        let mut table = Table::new([Column::text(text), Column::whole("since"), Column::text("note")]);
        table.rows = vec![vec![line.clone(), "2026-06-12".into(), text.into()], vec![text.into()]];
        let leaf = Branch::new(Mark::Unknown, line.clone()).note(text);
        let tree = Branch::new(Mark::Held, text).child(leaf.clone()).child(Branch::new(Mark::Note, text).child(leaf));
        Document {
            title: Some(line.clone()),
            blocks: vec![
                Block::Heading(text.into()),
                Block::Paragraph(line.clone()),
                Block::Facts(vec![(text.into(), line.clone()), ("name".into(), text.into())]),
                Block::Facts(vec![("name".into(), line)]),
                Block::Table(table),
                Block::Tree(vec![tree]),
                Block::Commands(vec![("clearance status".into(), text.into())]),
                Block::Figure(figure(text, spans(text))),
                Block::Figure(figure(text, bars(text))),
                Block::Figure(figure(text, steps(text))),
            ],
        }
    }

    fn bare(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    fn assert_fits(text: &str) {
        for width in [20, 40, 80, 120] {
            for ascii in [false, true] {
                let shown = bare(&terminal(&everywhere(text), width, true, ascii));
                let widest = shown.lines().max_by_key(|line| line.width()).unwrap();
                assert!(widest.width() <= width, "{width}: {widest}");
            }
        }
    }

    #[test]
    fn names_of_the_world_fit_every_width() {
        for name in [
            "東京電力ホールディングス株式会社",
            "Compan\u{303}i\u{301}a Nacional de Electricidad",
            "👩‍🚀 Space 🇺🇸 ❤️ 👍🏽",
            "شركة الكهرباء",
            "a",
            "",
            " ",
        ] {
            assert_fits(name);
            assert_fits(&name.repeat(12));
        }
        assert_fits(&"x".repeat(300));
        assert_fits(&"東".repeat(300));
        assert_fits(&"e\u{301}".repeat(300));
    }

    #[test]
    fn hostile_names_are_spelled_out_everywhere() {
        let shown = terminal(&everywhere("\x1b[31m\r\u{202e}\u{9b}x|<script>"), 80, false, false);
        assert!(!shown.replace('\n', "").contains(is_hidden));
        let whole = shown.replace(['\n', ' ', '│', '#'], "");
        assert!(whole.matches(r"\u{1b}[31m\r\u{202e}\u{9b}x|<script>").count() >= 12, "{shown}");
    }

    #[test]
    fn colour_changes_nothing_but_colour() {
        let document = everywhere("Northfield Electric, the cooperative of the northern counties");
        for width in [40, 80] {
            let plain = terminal(&document, width, false, false);
            let coloured = terminal(&document, width, true, false);
            assert_ne!(plain, coloured);
            assert_eq!(plain, bare(&coloured));
            assert!(plain.lines().all(|line| line.trim_end() == line));
        }
    }

    #[test]
    fn blocks_are_parted_and_headings_are_not() {
        let document = Document {
            title: Some("Title".into()),
            blocks: vec![
                Block::Heading("Reasons".into()),
                Block::Paragraph("one\ntwo\n".into()),
                Block::Paragraph("".into()),
                Block::Facts(vec![]),
                Block::Tree(vec![Branch::new(Mark::Held, "yes")]),
            ],
        };
        assert_eq!(terminal(&document, 80, false, false), "Title\n\nReasons\none\ntwo\n\n✓ yes\n");
        assert_eq!(terminal(&Document::default(), 80, true, false), "");
    }

    #[test]
    fn facts_hang_under_their_values() {
        let facts = vec![
            ("name".into(), "the water board of the northern counties".into()),
            ("country".into(), Line::toned(Tone::Strong, "US")),
        ];
        assert_eq!(
            terminal(&one(Block::Facts(facts.clone())), 40, false, false),
            "name     the water board of the northern\n         counties\ncountry  US\n"
        );
        let mut narrow = facts;
        narrow.push(("under whose authority".into(), "A-1".into()));
        assert_eq!(
            terminal(&one(Block::Facts(narrow)), 40, false, false),
            "name\n  the water board of the northern\n  counties\ncountry\n  US\nunder whose authority\n  A-1\n"
        );
    }

    fn word() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z]{1,12}",
            "[a-z0-9/._-]{1,90}",
            "[東京電力会社。、]{1,30}",
            "(e\u{301}|o\u{308}\u{304}|👩‍🚀|❤️|🇺🇸|👍🏽|ก็|हि){1,20}",
            "\\PC{0,10}",
            ".{0,10}",
        ]
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_screen(words in prop::collection::vec(word(), 0..12), width in 20_usize..130) {
            let document = everywhere(&words.join(" "));
            let shown = bare(&terminal(&document, width, true, false));
            for line in shown.lines() {
                prop_assert!(line.width() <= width, "{} columns: {line}", line.width());
            }
        }

        #[test]
        fn no_word_is_lost(words in prop::collection::vec("[a-z]{1,60}", 1..12), width in 20_usize..130) {
            let shown = terminal(&one(Block::Paragraph(words.join(" ").into())), width, false, false);
            prop_assert!(shown.replace(['\n', ' '], "") == words.concat());
        }
    }
}
