//! The document: what there is to show, before anybody decides how.
//!
//! A document is a title and a list of blocks. Text comes in [`Line`]s, which are spans with a [`Tone`]. A tone is a
//! hint: it may be dropped (a pipe, a file, `NO_COLOR`), so the words and the marks must say everything without it.
//!
//! A recorded name is a span of its own wherever that can be: a page then keeps its direction of writing to itself.

use clearance_core::time::Moment;

use super::figure::Figure;

/// Something to show: an optional title over a list of blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Document {
    /// What this is, in one line.
    pub(crate) title: Option<Line>,
    /// What it says, from top to bottom.
    pub(crate) blocks: Vec<Block>,
}

/// One part of a document. Renderers put a blank line between two blocks, but none below a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// The name of what follows.
    Heading(Line),
    /// The name of a part of what a heading names.
    Subheading(Line),
    /// Prose. The only place where a newline in the text is a line break.
    Paragraph(Line),
    /// Names with their values, aligned.
    Facts(Vec<(String, Line)>),
    /// Rows under named columns.
    Table(Table),
    /// Reasons with their reasons, each with a mark.
    Tree(Vec<Branch>),
    /// What to type next, each with a comment, which may be empty.
    Commands(Vec<(String, String)>),
    /// A picture with its words and its data.
    Figure(Figure),
}

/// Text on one line, in spans of different tones. Wrapping is the renderer's business.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    spans: Vec<(String, Tone)>,
    value: Option<Value>,
}

/// What a line stands for, for the forms whose cells have types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A whole number.
    Number(i64),
    /// A moment.
    Moment(Moment),
    /// The exclusive end of something: midnight is the end of the day before.
    End(Moment),
}

/// How a span is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Ordinary text.
    #[default]
    Plain,
    /// A name, or the word that matters in the sentence.
    Strong,
    /// What can be skipped: references, entry numbers, moments.
    Faint,
    /// Yes, held, cleared.
    Good,
    /// No, failed, not cleared.
    Bad,
    /// Unknown, pending, soon.
    Warn,
    /// Something to type.
    Accent,
}

/// Rows under named columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// The columns, from left to right.
    pub(crate) columns: Vec<Column>,
    /// The rows, from top to bottom; each has a cell for every column.
    pub(crate) rows: Vec<Vec<Line>>,
    /// What to say when there are no rows; absent, it is `none`.
    pub(crate) empty: Option<Line>,
}

/// One column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// What stands above it.
    pub(crate) name: String,
    /// Where its text stands.
    pub(crate) align: Align,
    /// What happens to it when there is little room.
    pub(crate) fit: Fit,
}

/// Where the text of a column stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Align {
    /// Text.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// What happens to a column when there is little room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fit {
    /// Its cells may wrap between words.
    #[default]
    Wrap,
    /// Its cells stay on one line as long as there is any other way: dates, references, numbers.
    Whole,
}

/// One node of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    /// How it came out.
    pub(crate) mark: Mark,
    /// What it says.
    pub(crate) text: Line,
    /// Where it stands, such as `L-1 · entry 12`; shown faintly behind the text.
    pub(crate) note: Option<Line>,
    /// What it rests on.
    pub(crate) children: Vec<Branch>,
}

/// How a node of a tree came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// It holds.
    Held,
    /// It does not.
    Failed,
    /// It cannot be said.
    Unknown,
    /// It decides nothing; it is said for information.
    Note,
}

impl Line {
    /// Ordinary text.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::toned(Tone::Plain, text)
    }

    /// Text in one tone.
    pub(crate) fn toned(tone: Tone, text: impl Into<String>) -> Self {
        Self::default().and(tone, text)
    }

    /// A number.
    pub(crate) fn number(number: impl TryInto<i64> + ToString + Copy) -> Self {
        let value = number.try_into().ok().map(Value::Number);
        Self { value, ..Self::plain(number.to_string()) }
    }

    /// The day of a moment.
    pub(crate) fn day(moment: Moment) -> Self {
        Self::plain(moment.date()).standing_for(Value::Moment(moment))
    }

    /// A moment.
    #[allow(dead_code, reason = "reports say moments to the minute")]
    pub(crate) fn moment(moment: Moment) -> Self {
        Self::plain(moment.readable()).standing_for(Value::Moment(moment))
    }

    /// The end of something, by its last day.
    pub(crate) fn last_day(end: Moment) -> Self {
        Self::plain(end.previous().date()).standing_for(Value::End(end))
    }

    /// This line with what it stands for.
    #[must_use]
    pub(crate) const fn standing_for(mut self, value: Value) -> Self {
        self.value = Some(value);
        self
    }

    /// What it stands for.
    pub(crate) const fn value(&self) -> Option<Value> {
        self.value
    }

    /// This line all in one tone.
    #[must_use]
    pub(crate) fn all(mut self, tone: Tone) -> Self {
        self.spans.iter_mut().for_each(|span| span.1 = tone);
        self
    }

    /// This line with more text behind it; with more said it stands for no value any longer.
    #[must_use]
    pub(crate) fn and(mut self, tone: Tone, text: impl Into<String>) -> Self {
        self.value = None;
        self.spans.push((text.into(), tone));
        self
    }

    /// The spans, from left to right.
    pub(crate) fn spans(&self) -> impl Iterator<Item = (&str, Tone)> {
        self.spans.iter().map(|(text, tone)| (text.as_str(), *tone))
    }

    /// This line cut at its newlines: one line each, never none.
    pub(crate) fn lines(&self) -> Vec<Self> {
        let mut done = Vec::new();
        let mut current = Self::default();
        for (text, tone) in self.spans() {
            let mut parts = text.split('\n');
            current = current.and(tone, parts.next().unwrap_or_default());
            for part in parts {
                done.push(std::mem::replace(&mut current, Self::toned(tone, part)));
            }
        }
        done.push(current);
        done
    }

    /// The text alone.
    pub(crate) fn text(&self) -> String {
        self.spans.iter().map(|(text, _)| text.as_str()).collect()
    }
}

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl Table {
    /// A table with these columns and no rows yet.
    pub(crate) fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self { columns: columns.into_iter().collect(), ..Self::default() }
    }
}

impl Column {
    /// A column of text that may wrap.
    pub(crate) fn text(name: impl Into<String>) -> Self {
        Self { name: name.into(), align: Align::Left, fit: Fit::Wrap }
    }

    /// A column of text that stays on one line: dates, references.
    pub(crate) fn whole(name: impl Into<String>) -> Self {
        Self { fit: Fit::Whole, ..Self::text(name) }
    }

    /// A column of numbers, on one line and to the right.
    pub(crate) fn number(name: impl Into<String>) -> Self {
        Self { align: Align::Right, ..Self::whole(name) }
    }
}

impl Branch {
    /// A node without a note and without children.
    pub(crate) fn new(mark: Mark, text: impl Into<Line>) -> Self {
        Self { mark, text: text.into(), note: None, children: Vec::new() }
    }

    /// This node with a note behind its text.
    #[must_use]
    pub(crate) fn note(mut self, note: impl Into<Line>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// This node with one more node under it.
    #[must_use]
    pub(crate) fn child(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Align, Branch, Column, Fit, Line, Mark, Tone};

    #[test]
    fn a_line_remembers_its_spans_and_its_text() {
        let line = Line::plain("granted to ").and(Tone::Strong, "Łódź Grid");
        assert_eq!(line.text(), "granted to Łódź Grid");
        assert_eq!(line.spans().collect::<Vec<_>>(), [("granted to ", Tone::Plain), ("Łódź Grid", Tone::Strong)]);
        assert_eq!(Line::from("a"), Line::from(String::from("a")));
    }

    #[test]
    fn a_line_is_cut_at_its_newlines() {
        let line = Line::plain("a\nb ").and(Tone::Bad, "c\n");
        let texts: Vec<String> = line.lines().iter().map(Line::text).collect();
        assert_eq!(texts, ["a", "b c", ""]);
        assert_eq!(Line::default().lines().len(), 1);
    }

    #[test]
    fn a_column_of_numbers_stands_right_and_whole() {
        let column = Column::number("entries");
        assert_eq!((column.align, column.fit), (Align::Right, Fit::Whole));
        assert_eq!(Column::whole("since").align, Align::Left);
        assert_eq!(Column::text("name").fit, Fit::Wrap);
    }

    #[test]
    fn a_branch_grows() {
        let branch = Branch::new(Mark::Failed, "no").note("entry 3").child(Branch::new(Mark::Held, "yes"));
        assert_eq!(branch.note, Some(Line::plain("entry 3")));
        assert_eq!(branch.children.len(), 1);
    }
}
