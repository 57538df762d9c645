//! Lanes over time: a bar of shaded spans, and below it how many there were.

use clearance_core::time::Moment;

use super::{Room, fitted, n, swatch, text, width};
use crate::render::figure::{Fill, Lane, Span, Spans};
use crate::render::html::text::escaped;
use crate::render::scale;

const AXIS: f64 = 26.0;
const BAR: f64 = 16.0;
const SIZES: f64 = 13.0;
const GAP: f64 = 14.0;
const NAME: f64 = 20.0;
const LETTER: f64 = 13.0;
const SMALL: f64 = 11.0;

/// The height and the parts.
pub(super) fn spans(picture: &Spans, room: Room, id: &str) -> (f64, String) {
    let names = picture.lanes.iter().map(|lane| width(&lane.name, LETTER)).fold(0.0, f64::max);
    // Names stand beside their lanes where they leave most of the room, else above them.
    let is_beside = room == Room::Broad && names < room.width() * 0.4;
    let left = if is_beside { names + 16.0 } else { 0.0 };
    let time = Time { from: picture.from, until: picture.until, left, width: room.width() - left };
    let mut y = AXIS;
    let mut lanes = String::new();
    for lane in &picture.lanes {
        let name = |at, room| {
            let shown = fitted(&lane.name, room, LETTER);
            let title =
                if shown == lane.name { String::new() } else { format!("<title>{}</title>", escaped(&lane.name)) };
            format!("<g>{title}{}</g>\n", text(at, "strong", &shown))
        };
        if is_beside {
            lanes.push_str(&name((0.0, y + BAR - 3.5), left));
        } else {
            lanes.push_str(&name((0.0, y + LETTER), time.width));
            y += NAME;
        }
        lane.spans.iter().for_each(|span| lanes.push_str(&time.bar(span, picture, y, id)));
        y += BAR;
        let sizes = time.sizes(lane, y + 3.0);
        if !sizes.is_empty() {
            lanes.push_str(&sizes);
            y += 3.0 + SIZES;
        }
        y += GAP;
    }
    (y, time.axis(y - GAP / 2.0, room) + &lanes)
}

/// Time laid over a width.
struct Time {
    from: Moment,
    until: Moment,
    left: f64,
    width: f64,
}

impl Time {
    fn x(&self, at: Moment) -> f64 {
        let whole = (i128::from(self.until.0) - i128::from(self.from.0)).max(1);
        let part = (i128::from(at.0) - i128::from(self.from.0)).clamp(0, whole);
        self.left + part as f64 / whole as f64 * self.width
    }

    fn axis(&self, bottom: f64, room: Room) -> String {
        let most = if room == Room::Broad { 12 } else { 6 };
        let mut parts = String::new();
        let marks = scale::marks(self.from, self.until, most);
        let first = marks.first().map_or(self.left + self.width, |(at, _)| self.x(*at));
        let begins = self.from.date();
        if first - self.left > width(&begins, SMALL) + 6.0 {
            parts.push_str(&text((self.left + 3.0, 13.0), "small soft", &begins));
            parts.push_str(&format!("<path class=\"grid\" d=\"M{} 18V{}\"/>", n(self.left), n(bottom)));
        }
        for (at, label) in marks {
            let x = self.x(at);
            parts.push_str(&format!("<path class=\"grid\" d=\"M{} 18V{}\"/>", n(x), n(bottom)));
            if x + width(&label, SMALL) < self.left + self.width {
                parts.push_str(&text((x + 3.0, 13.0), "small soft", &label));
            }
        }
        parts
    }

    /// A span with its word where there is room for it. However short, it can be seen.
    fn bar(&self, span: &Span, picture: &Spans, y: f64, id: &str) -> String {
        let Some(shade) = picture.shades.get(span.shade) else { return String::new() };
        let (x, end) = (self.x(span.from), self.x(span.until));
        let wide = (end - x).max(1.5);
        let period = format!("{} to {}", span.from.readable(), span.until.readable());
        let note = if span.note.is_empty() { String::new() } else { format!(", {}", span.note) };
        let title = escaped(&format!("{}, {period}{note}", shade.word));
        let shape = swatch(shade, &format!("{id}{}", span.shade), (x, y, wide, BAR));
        let word = if width(&shade.word, SMALL) + 12.0 < wide {
            let class = if shade.fill == Fill::Solid { "small on-full" } else { "small halo" };
            text((x + 6.0, y + BAR - 4.5), class, &shade.word)
        } else {
            String::new()
        };
        format!("<g><title>{title}</title>{shape}{word}</g>\n")
    }

    /// How many there were, as an area to the lane's own scale, with the numbers where there is room. The last number
    /// and the largest one come first.
    fn sizes(&self, lane: &Lane, y: f64) -> String {
        let steps: Vec<(f64, f64, u64)> = lane
            .sizes
            .iter()
            .enumerate()
            .filter(|(_, (at, _))| *at < self.until)
            .filter_map(|(i, (at, size))| {
                let until = lane.sizes.get(i + 1).map_or_else(|| self.end(lane), |(next, _)| *next);
                size.map(|size| (self.x(*at), self.x(until), size))
            })
            .collect();
        let Some(most) = steps.iter().map(|(.., size)| *size).max() else { return String::new() };
        let mut parts = String::new();
        for (x, end, size) in steps.iter().filter(|(.., size)| *size > 0) {
            let high = (*size as f64 / most as f64 * SIZES).max(1.0);
            let (top, bottom) = (n(y + SIZES - high), n(y + SIZES));
            parts.push_str(&format!("<path class=\"area\" d=\"M{} {bottom}V{top}H{}V{bottom}Z\"/>", n(*x), n(*end)));
        }
        let mut changes: Vec<(f64, u64)> = Vec::new();
        for (x, _, size) in &steps {
            if changes.last().is_none_or(|(_, before)| before != size) {
                changes.push((*x, *size));
            }
        }
        let last = changes.len().saturating_sub(1);
        let mut order: Vec<usize> = (0..changes.len()).collect();
        let rank = |at: &usize| (*at != last, changes.get(*at).is_none_or(|(_, size)| *size != most), *at);
        order.sort_by_key(rank);
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for (x, size) in order.iter().filter_map(|at| changes.get(*at)) {
            let label = size.to_string();
            let wide = width(&label, SMALL) + 4.0;
            let x = x.min(self.left + self.width - wide) + 3.0;
            if taken.iter().all(|(from, until)| x + wide < *from || x > *until) {
                taken.push((x, x + wide));
                parts.push_str(&text((x, y + SIZES - 2.5), "small", &label));
            }
        }
        parts
    }

    /// Where a lane ends.
    fn end(&self, lane: &Lane) -> Moment {
        lane.spans.last().map_or(self.until, |span| span.until)
    }
}
