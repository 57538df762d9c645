//! A share that goes by steps, in its band, with a tick where something left without a step.

use super::{Room, n, text};
use crate::render::figure::{Step, Steps};
use crate::render::scale;

const WHOLE: f64 = 10_000.0;
const LEFT: f64 = 44.0;
const TOP: f64 = 26.0;
const BELOW: f64 = 44.0;

/// The height and the parts.
pub(super) fn steps(picture: &Steps, room: Room) -> (f64, String) {
    let (width, height) = if room == Room::Broad { (room.width(), 330.0) } else { (room.width(), 260.0) };
    let plane = Plane { end: picture.end.max(1), right: width - 8.0, bottom: height - BELOW };
    let mut parts = plane.axes(picture, room);
    let steps = &picture.steps;
    parts.push_str(&plane.band(steps));
    let mut curve = String::new();
    for (at, step) in steps.iter().enumerate() {
        let (x, y) = (n(plane.x(step.at)), n(plane.y(step.share)));
        curve.push_str(&if at == 0 { format!("M{x} {y}") } else { format!("H{x}V{y}") });
    }
    curve.push_str(&format!("H{}", n(plane.x(plane.end))));
    if !steps.is_empty() {
        parts.push_str(&format!("<path class=\"t-accent curve\" d=\"{curve}\"/>\n"));
    }
    for left in &picture.left {
        let share = steps.iter().take_while(|step| step.at <= *left).last().map_or(10_000, |step| step.share);
        let (x, y) = (plane.x(*left), plane.y(share));
        parts.push_str(&format!("<path class=\"t-accent tick\" d=\"M{} {}V{}\"/>", n(x), n(y - 5.0), n(y + 5.0)));
    }
    (height, parts)
}

struct Plane {
    end: i64,
    right: f64,
    bottom: f64,
}

impl Plane {
    fn x(&self, at: i64) -> f64 {
        LEFT + at.clamp(0, self.end) as f64 / self.end as f64 * (self.right - LEFT)
    }

    fn y(&self, share: u32) -> f64 {
        TOP + (1.0 - f64::from(share).min(WHOLE) / WHOLE) * (self.bottom - TOP)
    }

    fn axes(&self, picture: &Steps, room: Room) -> String {
        let mut parts = text((0.0, 12.0), "small soft", &picture.up);
        for percent in [0, 25, 50, 75, 100] {
            let y = self.y(percent * 100);
            parts.push_str(&format!("<path class=\"grid\" d=\"M{LEFT} {}H{}\"/>", n(y), n(self.right)));
            parts.push_str(&text((LEFT - 6.0, y + 4.0), "small soft end", &format!("{percent}%")));
        }
        let units = u64::try_from(self.end / 1000).unwrap_or(0);
        let (_, step) = scale::round(units, if room == Room::Broad { 10 } else { 5 });
        for mark in (0..=units).step_by(usize::try_from(step).unwrap_or(usize::MAX)) {
            let x = self.x(i64::try_from(mark).unwrap_or(i64::MAX).saturating_mul(1000));
            parts.push_str(&format!("<path class=\"axis\" d=\"M{} {}v5\"/>", n(x), n(self.bottom)));
            parts.push_str(&text((x, self.bottom + 17.0), "small soft mid", &mark.to_string()));
        }
        let middle = (LEFT + self.right) / 2.0;
        parts.push_str(&text((middle, self.bottom + 36.0), "small soft mid", &picture.across));
        parts
    }

    /// The band: along its upper edge and back along its lower one, for each run of steps that have one.
    fn band(&self, steps: &[Step]) -> String {
        let mut parts = String::new();
        for (at, step) in steps.iter().enumerate() {
            let Some((low, high)) = step.band else { continue };
            let until = steps.get(at + 1).map_or(self.end, |next| next.at);
            parts.push_str(&format!(
                "<path class=\"t-accent tint\" d=\"M{} {}H{}V{}H{}Z\"/>",
                n(self.x(step.at)),
                n(self.y(high)),
                n(self.x(until)),
                n(self.y(low)),
                n(self.x(step.at))
            ));
        }
        parts
    }
}
