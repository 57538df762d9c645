//! Trees on a terminal: a mark, the text, what it rests on below it.
//!
//! Wrapped text hangs under its first word, with the lines of the tree going on beside it. A note stands behind the text
//! if there is room, else on the next line. Where a tree is deeper than half the screen, its outer lines are left away.

use unicode_width::UnicodeWidthStr;

use super::Look;
use super::text::{Base, Text, toned};
use crate::render::document::{Branch, Mark, Tone};

const STEP: usize = 3;

pub(super) fn tree(branches: &[Branch], look: Look) -> Vec<String> {
    let mut lines = Vec::new();
    for branch in branches {
        grow(branch, "", "", look, &mut lines);
    }
    lines
}

/// `first` stands before the branch's first line, `rest` before its others and everything under it.
fn grow(branch: &Branch, first: &str, rest: &str, look: Look, lines: &mut Vec<String>) {
    let (mark, tone) = mark(branch.mark, look);
    let trunk = if branch.children.is_empty() { "" } else { limbs(look).through };
    let hang = format!("{trunk:width$}", width = mark.width() + 1);
    let room = look.width.saturating_sub(shortened(rest, look).width() + hang.width());

    let said = said(branch, room, look);
    for (at, text) in said.iter().enumerate() {
        let limb = if at == 0 { first } else { rest };
        let limb = toned(&shortened(limb, look), Tone::Faint, look);
        let before = if at == 0 { format!("{} ", toned(mark, tone, look)) } else { toned(&hang, Tone::Faint, look) };
        lines.push(format!("{limb}{before}{text}").trim_end().to_owned());
    }

    let limbs = limbs(look);
    let last = branch.children.len().saturating_sub(1);
    for (at, child) in branch.children.iter().enumerate() {
        let (fork, through) = if at == last { (limbs.end, " ") } else { (limbs.fork, limbs.through) };
        grow(child, &format!("{rest}{fork}"), &format!("{rest}{through:STEP$}"), look, lines);
    }
}

/// The text and its note in the room there is.
fn said(branch: &Branch, room: usize, look: Look) -> Vec<String> {
    let text = Text::new(&branch.text, Base::Plain);
    let ranges = text.wrap(room);
    let mut lines: Vec<String> = ranges.iter().map(|range| text.paint(range, look)).collect();
    let Some(note) = &branch.note else {
        return lines;
    };
    let note = Text::new(note, Base::Faint);
    let used = ranges.last().map_or(0, |range| text.columns(range));
    let mut note_lines = note.lines(room, look);
    if let Some(last) = lines.last_mut()
        && used + 2 + note.width() <= room
    {
        last.push_str("  ");
        last.push_str(&note_lines.concat());
    } else {
        lines.append(&mut note_lines);
    }
    lines
}

struct Limbs {
    fork: &'static str,
    end: &'static str,
    through: &'static str,
}

fn limbs(look: Look) -> Limbs {
    if look.ascii {
        Limbs { fork: "|- ", end: "`- ", through: "|" }
    } else {
        Limbs { fork: "├─ ", end: "└─ ", through: "│" }
    }
}

fn mark(mark: Mark, look: Look) -> (&'static str, Tone) {
    match (mark, look.ascii) {
        (Mark::Held, false) => ("✓", Tone::Good),
        (Mark::Held, true) => ("[+]", Tone::Good),
        (Mark::Failed, false) => ("✗", Tone::Bad),
        (Mark::Failed, true) => ("[x]", Tone::Bad),
        (Mark::Unknown, false) => ("?", Tone::Warn),
        (Mark::Unknown, true) => ("[?]", Tone::Warn),
        (Mark::Note, false) => ("·", Tone::Faint),
        (Mark::Note, true) => ("-", Tone::Faint),
    }
}

/// The limbs before a line, the outermost left away where they would take more than half of it.
fn shortened(limbs: &str, look: Look) -> String {
    let steps = limbs.chars().count() / STEP;
    let most = look.width / 2 / STEP;
    if steps <= most {
        return limbs.to_owned();
    }
    let kept: String = limbs.chars().skip((steps + 1 - most) * STEP).collect();
    let sign = if look.ascii { "." } else { "…" };
    format!("{sign:STEP$}{kept}")
}

#[cfg(test)]
mod tests {
    use super::tree;
    use crate::render::document::{Branch, Mark};
    use crate::render::terminal::Look;

    const LOOK: Look = Look { width: 40, colour: false, ascii: false };

    fn sample() -> Vec<Branch> {
        let deep = Branch::new(Mark::Unknown, "the person is not said, and the restoration is for citizens only")
            .note("entry 31");
        let middle = Branch::new(Mark::Failed, "no restoration admits it")
            .child(Branch::new(Mark::Failed, "R-1 admits energy in the United States").child(deep))
            .child(Branch::new(Mark::Held, "R-2 is in force").note("R-2 · entry 40"));
        let root = Branch::new(Mark::Failed, "not cleared")
            .child(Branch::new(Mark::Held, "registered and active").note("entry 4"))
            .child(middle);
        vec![root, Branch::new(Mark::Note, "ordered and implemented differ")]
    }

    #[test]
    fn a_tree_hangs_under_its_marks() {
        assert_eq!(
            tree(&sample(), LOOK),
            [
                "✗ not cleared",
                "├─ ✓ registered and active  entry 4",
                "└─ ✗ no restoration admits it",
                "   ├─ ✗ R-1 admits energy in the United",
                "   │  │ States",
                "   │  └─ ? the person is not said, and",
                "   │       the restoration is for",
                "   │       citizens only  entry 31",
                "   └─ ✓ R-2 is in force  R-2 · entry 40",
                "· ordered and implemented differ",
            ]
        );
    }

    #[test]
    fn a_tree_grows_in_ascii_too() {
        assert_eq!(
            tree(&sample(), Look { ascii: true, width: 42, ..LOOK }),
            [
                "[x] not cleared",
                "|- [+] registered and active  entry 4",
                "`- [x] no restoration admits it",
                "   |- [x] R-1 admits energy in the United",
                "   |  |   States",
                "   |  `- [?] the person is not said, and",
                "   |         the restoration is for",
                "   |         citizens only  entry 31",
                "   `- [+] R-2 is in force  R-2 · entry 40",
                "- ordered and implemented differ",
            ]
        );
    }

    #[test]
    fn a_note_without_room_goes_below() {
        let branch = Branch::new(Mark::Held, "thirty-five columns of text, filled").note("L-1 · entry 12");
        assert_eq!(tree(&[branch], LOOK), ["✓ thirty-five columns of text, filled", "  L-1 · entry 12"]);
    }

    #[test]
    fn a_very_deep_tree_leaves_its_outer_lines_away() {
        let deep = (0..30)
            .fold(Branch::new(Mark::Held, "the last word"), |under, _| Branch::new(Mark::Held, "all of").child(under));
        let shown = tree(&[deep], LOOK);
        assert!(shown.iter().all(|line| line.chars().count() <= 40));
        assert_eq!(shown.last().map(String::as_str), Some("…              └─ ✓ the last word"));
    }
}
