//! Bars beside names, with their numbers in words.

use super::{Room, fitted, n, swatch, text, width};
use crate::render::figure::{Bar, Bars};
use crate::render::html::text::escaped;
use crate::render::scale;

const ROW: f64 = 26.0;
const BAR: f64 = 14.0;
const TOP: f64 = 22.0;
const NAME: f64 = 18.0;
const LETTER: f64 = 13.0;
const SMALL: f64 = 11.0;

/// The height and the parts.
pub(super) fn bars(picture: &Bars, room: Room, id: &str) -> (f64, String) {
    let names = picture.bars.iter().map(|bar| width(&bar.name, LETTER)).fold(0.0, f64::max);
    let is_beside = room == Room::Broad && names < room.width() * 0.4;
    let left = if is_beside { names + 16.0 } else { 0.0 };
    let words = picture.bars.iter().map(|bar| width(&picture.said(bar), SMALL)).fold(0.0, f64::max);
    // Where words would take half of the room they stand above, behind the names.
    let words = if is_beside { words + 12.0 } else { 0.0 };
    let count = Count::new(picture, left, room.width() - left - words - 4.0);
    let row = if is_beside { ROW } else { ROW + NAME };
    let height = TOP + row * picture.bars.len() as f64 + 4.0;
    let mut parts = count.axis(height - 4.0, &picture.counts);
    for (at, bar) in picture.bars.iter().enumerate() {
        let y = TOP + row * at as f64;
        let said = picture.said(bar);
        if is_beside {
            parts.push_str(&text((0.0, y + BAR + 2.0), "strong", &fitted(&bar.name, left, LETTER)));
        } else {
            let name = fitted(&bar.name, room.width() - width(&said, SMALL) - 12.0, LETTER);
            parts.push_str(&text((0.0, y + LETTER + 2.0), "strong", &name));
            parts.push_str(&text((room.width(), y + LETTER + 2.0), "small soft end", &said));
        }
        let y = if is_beside { y } else { y + NAME };
        let (shapes, end) = count.bar(bar, picture, y + 4.0, id);
        parts.push_str(&format!("<g><title>{}: {}</title>{shapes}</g>\n", escaped(&bar.name), escaped(&said)));
        if is_beside {
            parts.push_str(&text((end + 6.0, y + BAR + 1.0), "small soft", &said));
        }
    }
    (height, parts)
}

/// Counts laid over a width, the negative ones to the left of zero.
struct Count {
    zero: f64,
    unit: f64,
    step: u64,
    reach: (u64, u64),
}

impl Count {
    fn new(picture: &Bars, left: f64, wide: f64) -> Self {
        let (back, on) = picture.reach();
        let (_, step) = scale::round(back.max(on), 4);
        let unit = wide / (back + on).max(1) as f64;
        Self { zero: left + back as f64 * unit, unit, step, reach: (back, on) }
    }

    fn axis(&self, bottom: f64, counts: &str) -> String {
        let mut parts = String::new();
        let marks = |reach: u64| (0..=reach).step_by(usize::try_from(self.step).unwrap_or(usize::MAX).max(1));
        let left = marks(self.reach.0).skip(1).map(|mark| (mark, -(mark as f64)));
        for (mark, at) in marks(self.reach.1).map(|mark| (mark, mark as f64)).chain(left) {
            let x = self.zero + at * self.unit;
            let class = if mark == 0 { "axis" } else { "grid" };
            parts.push_str(&format!("<path class=\"{class}\" d=\"M{} 18V{}\"/>", n(x), n(bottom)));
            let label = if mark == 0 && self.reach.0 == 0 { format!("0 {counts}") } else { mark.to_string() };
            let class = if mark == 0 && self.reach.0 == 0 { "small soft" } else { "small soft mid" };
            if mark != 1 || self.unit > 60.0 + counts.len() as f64 * 7.0 || self.reach.0 > 0 {
                parts.push_str(&text((x, 13.0), class, &label));
            }
        }
        parts
    }

    /// The shapes of a bar, and where it ends to the right.
    fn bar(&self, bar: &Bar, picture: &Bars, y: f64, id: &str) -> (String, f64) {
        let (mut back, mut on) = (self.zero, self.zero);
        let mut shapes = String::new();
        for (at, (part, shade)) in bar.parts.iter().zip(&picture.shades).enumerate().filter(|(_, (n, _))| **n != 0) {
            let wide = (part.unsigned_abs() as f64 * self.unit).max(2.0);
            let x = if *part < 0 {
                back -= wide;
                back
            } else {
                on += wide;
                on - wide
            };
            shapes.push_str(&swatch(shade, &format!("{id}{at}"), (x, y, wide, BAR)));
        }
        (shapes, on)
    }
}
