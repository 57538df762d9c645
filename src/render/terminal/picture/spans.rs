//! Spans of time on a terminal: a lane is a row of blocks, with the sizes in the row below.

use clearance_core::time::Moment;
use unicode_width::UnicodeWidthStr;

use super::{Row, legend};
use crate::render::document::{Line, Tone};
use crate::render::figure::{Fill, Lane, Spans};
use crate::render::safe::visible;
use crate::render::scale;
use crate::render::terminal::Look;
use crate::render::terminal::text::{Base, Text};

/// Names stand beside their lanes where so many columns are left for these, else above them.
const ROOM: usize = 40;

pub(super) fn spans(picture: &Spans, look: Look) -> Vec<String> {
    let names = picture.lanes.iter().map(|lane| visible(&lane.name).width()).max().unwrap_or(0);
    let beside = look.width.checked_sub(names + 2).filter(|room| *room >= ROOM);
    let indent = if beside.is_some() { names + 2 } else { 0 };
    let time = Time { from: picture.from, until: picture.until, width: beside.unwrap_or(look.width) };
    let blank = " ".repeat(indent);
    let mut lines = time.axis(&blank, look);
    for lane in &picture.lanes {
        let name = Text::new(&Line::toned(Tone::Strong, lane.name.as_str()), Base::Plain);
        let before = match beside {
            Some(_) => name.lines(indent, look).concat() + &" ".repeat(indent.saturating_sub(name.width())),
            None => {
                lines.extend(name.lines(look.width, look));
                String::new()
            }
        };
        lines.push(time.bar(lane, picture, look.ascii).painted(&before, look));
        let sizes = time.sizes(lane);
        if !sizes.is_blank() {
            lines.push(sizes.painted(&blank, look));
        }
    }
    lines.push(String::new());
    let is_used = |at: usize| picture.lanes.iter().any(|lane| lane.spans.iter().any(|span| span.shade == at));
    let shades = picture.shades.iter().enumerate().filter(|(at, _)| is_used(*at)).map(|(_, shade)| shade);
    lines.extend(legend(shades, picture.counts.as_deref(), look));
    lines
}

/// Time laid over columns.
struct Time {
    from: Moment,
    until: Moment,
    width: usize,
}

impl Time {
    /// The column of a moment, clamped to the picture.
    fn column(&self, at: Moment) -> usize {
        let whole = i128::from(self.until.0) - i128::from(self.from.0);
        let part = (i128::from(at.0) - i128::from(self.from.0)).clamp(0, whole.max(0));
        let last = self.width.saturating_sub(1);
        usize::try_from(part * self.width as i128 / whole.max(1)).unwrap_or(last).min(last)
    }

    /// The moments that a column stands for, half-open.
    fn part(&self, column: usize) -> (i128, i128) {
        let whole = i128::from(self.until.0) - i128::from(self.from.0);
        let edge = |column: usize| i128::from(self.from.0) + whole * column as i128 / self.width.max(1) as i128;
        (edge(column), edge(column + 1))
    }

    fn axis(&self, blank: &str, look: Look) -> Vec<String> {
        let (mut words, mut rule) = (Row::new(self.width), Row::new(self.width));
        let (line, tick) = if look.ascii { ('-', '+') } else { ('─', '┬') };
        (0..self.width).for_each(|at| rule.put(at, line, Tone::Faint));
        for (at, label) in scale::marks(self.from, self.until, self.width / 6) {
            let column = self.column(at);
            words.write(column, &label, Tone::Faint);
            rule.put(column, tick, Tone::Faint);
        }
        vec![words.painted(blank, look), rule.painted(blank, look)]
    }

    /// Each column has the shade that covers most of it. A span too short to cover most of any takes the one it stands
    /// in: nothing that held is left out of the picture.
    fn bar(&self, lane: &Lane, picture: &Spans, ascii: bool) -> Row {
        let mut chosen: Vec<Option<usize>> = (0..self.width).map(|column| self.widest(lane, column)).collect();
        for (at, span) in lane.spans.iter().enumerate().filter(|(_, s)| s.until > s.from) {
            if !chosen.contains(&Some(at))
                && let Some(column) = chosen.get_mut(self.column(Moment(span.from.0 / 2 + span.until.0 / 2)))
            {
                *column = Some(at);
            }
        }
        let mut row = Row::new(self.width);
        for (column, span) in chosen.iter().enumerate() {
            let shade = span.and_then(|at| lane.spans.get(at)).and_then(|span| picture.shades.get(span.shade));
            if let Some(shade) = shade.filter(|shade| shade.fill != Fill::Empty) {
                row.put(column, shade.fill.character(ascii), shade.tone);
            }
        }
        row
    }

    fn widest(&self, lane: &Lane, column: usize) -> Option<usize> {
        let (from, until) = self.part(column);
        let cover =
            |span: &crate::render::figure::Span| until.min(span.until.0.into()) - from.max(i128::from(span.from.0));
        let covers = lane.spans.iter().enumerate().map(|(at, span)| (at, cover(span))).filter(|(_, cover)| *cover > 0);
        // Of equals the first: `max_by_key` would take the last.
        covers.rev().max_by_key(|(_, cover)| *cover).map(|(at, _)| at)
    }

    /// The sizes where they change, as far as there is room; the last one is sure of its place.
    fn sizes(&self, lane: &Lane) -> Row {
        let mut row = Row::new(self.width);
        let mut before = None;
        let changes: Vec<(usize, u64)> = lane
            .sizes
            .iter()
            .filter(|(at, _)| *at < self.until)
            .filter(|(_, size)| std::mem::replace(&mut before, *size) != *size)
            .filter_map(|(at, size)| size.map(|size| (self.column(*at), size)))
            .collect();
        if let Some((last, rest)) = changes.split_last() {
            for (column, size) in std::iter::once(last).chain(rest) {
                let text = size.to_string();
                row.write((*column).min(self.width.saturating_sub(text.len())), &text, Tone::Faint);
            }
        }
        row
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::spans;
    use crate::render::document::Tone;
    use crate::render::figure::{Fill, Lane, Shade, Span, Spans};
    use crate::render::terminal::Look;
    use clearance_core::time::Moment;

    fn day(text: &str) -> Moment {
        Moment::parse_rfc3339(&format!("{text}T00:00:00Z")).unwrap()
    }

    fn span(from: &str, until: &str, shade: usize) -> Span {
        Span { from: day(from), until: day(until), shade, note: String::new() }
    }

    fn picture(name: &str) -> Spans {
        Spans {
            from: day("2026-04-01"),
            until: day("2026-08-01"),
            shades: vec![
                Shade::new("open", Tone::Good, Fill::Thin),
                Shade::new("locked", Tone::Bad, Fill::Solid),
                Shade::new("part", Tone::Warn, Fill::Hatched),
            ],
            lanes: vec![Lane {
                name: name.to_owned(),
                spans: vec![
                    span("2026-05-01", "2026-06-12", 0),
                    span("2026-06-12", "2026-07-01", 1),
                    span("2026-07-01", "2026-07-02", 2),
                    span("2026-07-02", "2026-08-01", 0),
                ],
                sizes: vec![(day("2026-05-01"), None), (day("2026-06-12"), Some(0)), (day("2026-07-01"), Some(12))],
            }],
            counts: Some("named".into()),
        }
    }

    #[test]
    fn a_lane_shows_every_span_however_short() {
        let look = Look { width: 50, colour: false, ascii: false };
        assert_eq!(
            spans(&picture("alpha"), look),
            [
                "       Apr       May        Jun        Jul",
                "       ┬─────────┬──────────┬──────────┬──────────",
                "alpha            ───────────────███████▒──────────",
                "                                0      12",
                "",
                "── open   ██ locked   ▒▒ part   below named",
            ]
        );
        let ascii = spans(&picture("alpha"), Look { ascii: true, ..look });
        assert_eq!(ascii[2], "alpha            ---------------#######%----------");
        assert!(ascii.concat().is_ascii());
    }

    #[test]
    fn names_stand_above_where_there_is_no_room_beside() {
        let look = Look { width: 40, colour: false, ascii: false };
        let shown = spans(&picture("anthropic/claude-mythos-5"), look);
        assert_eq!(shown[2], "anthropic/claude-mythos-5");
        assert!(shown[3].contains("█"));
    }
}
