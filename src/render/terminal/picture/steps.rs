//! A curve by steps on a terminal: the share in full blocks, the band around it in light ones.

use super::Row;
use crate::render::document::{Line, Tone};
use crate::render::figure::{Step, Steps};
use crate::render::scale;
use crate::render::terminal::Look;
use crate::render::terminal::text::{Base, Text, toned};

const HEIGHT: usize = 10;
const WHOLE: u32 = 10_000;
const BEFORE: usize = 6;

pub(super) fn steps(picture: &Steps, look: Look) -> Vec<String> {
    let width = look.width.saturating_sub(BEFORE + 1).clamp(10, 96);
    let end = picture.end.max(1);
    let mut rows: Vec<Row> = (0..=HEIGHT).map(|_| Row::new(width)).collect();
    let level = |share: u32| HEIGHT - (share.min(WHOLE) as usize * HEIGHT + WHOLE as usize / 2) / WHOLE as usize;
    let (line, band) = if look.ascii { ('#', ':') } else { ('█', '░') };
    for column in 0..width {
        let at = i64::try_from(i128::from(end) * column as i128 / width as i128).unwrap_or(end);
        let Some(step) = standing(picture, at) else { continue };
        if let Some((low, high)) = step.band {
            for row in rows.iter_mut().take(level(low) + 1).skip(level(high)) {
                row.put(column, band, Tone::Faint);
            }
        }
        if let Some(row) = rows.get_mut(level(step.share)) {
            row.put(column, line, Tone::Accent);
        }
    }
    let mut lines = faint(&picture.up).lines(look.width, look);
    let wall = if look.ascii { '|' } else { '┤' };
    for (at, row) in rows.iter().enumerate() {
        let share = 100 - 100 * at / HEIGHT;
        let label = if at % 5 == 0 { format!("{share:>4}% ") } else { " ".repeat(BEFORE) };
        let before = toned(&format!("{label}{wall}"), Tone::Faint, look);
        lines.push(row.painted(&before, look));
    }
    let (mut rule, mut words) = (Row::new(width), Row::new(width));
    let (dash, tick) = if look.ascii { ('-', '+') } else { ('─', '┬') };
    (0..width).for_each(|at| rule.put(at, dash, Tone::Faint));
    let units = u64::try_from(end / 1000).unwrap_or(0);
    let (_, step) = scale::round(units, (width / 8) as u64);
    for mark in (0..=units).step_by(usize::try_from(step).unwrap_or(usize::MAX)) {
        let column = usize::try_from(u128::from(mark) * 1000 * width as u128 / u128::from(end.unsigned_abs()));
        let column = column.unwrap_or(width).min(width - 1);
        if words.write(column, &mark.to_string(), Tone::Faint) {
            rule.put(column, tick, Tone::Faint);
        }
    }
    lines.push(rule.painted(&" ".repeat(BEFORE + 1), look));
    lines.push(words.painted(&" ".repeat(BEFORE + 1), look));
    let blank = " ".repeat(BEFORE + 1);
    let across = faint(&picture.across).lines(look.width.saturating_sub(BEFORE + 1), look);
    lines.extend(across.into_iter().map(|line| format!("{blank}{line}").trim_end().to_owned()));
    lines
}

fn faint(text: &str) -> Text {
    Text::new(&Line::plain(text), Base::Faint)
}

/// The step that holds at a point.
fn standing(picture: &Steps, at: i64) -> Option<&Step> {
    picture.steps.iter().take_while(|step| step.at <= at).last()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::steps;
    use crate::render::figure::{Step, Steps};
    use crate::render::terminal::Look;

    #[test]
    fn a_curve_goes_down_within_its_band() {
        let picture = Steps {
            across: "days".into(),
            up: "not yet decided".into(),
            steps: vec![
                Step { at: 0, share: 10_000, band: None },
                Step { at: 10_000, share: 5_000, band: Some((3_000, 7_000)) },
            ],
            left: vec![],
            end: 20_000,
        };
        let shown = steps(&picture, Look { width: 27, colour: false, ascii: true });
        assert_eq!(
            shown,
            [
                "not yet decided",
                " 100% |##########",
                "      |",
                "      |",
                "      |          ::::::::::",
                "      |          ::::::::::",
                "  50% |          ##########",
                "      |          ::::::::::",
                "      |          ::::::::::",
                "      |",
                "      |",
                "   0% |",
                "       +---------+---------",
                "       0         10",
                "       days",
            ]
        );
    }
}
