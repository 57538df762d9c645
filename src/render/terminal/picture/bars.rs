//! Bars on a terminal, with their numbers in words behind them.

use unicode_width::UnicodeWidthStr;

use super::{Row, fitted, legend};
use crate::render::document::Tone;
use crate::render::figure::{Bar, Bars};
use crate::render::safe::visible;
use crate::render::terminal::Look;
use crate::render::terminal::text::toned;

pub(super) fn bars(picture: &Bars, look: Look) -> Vec<String> {
    let widest = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let names = widest(&mut picture.bars.iter().map(|bar| visible(&bar.name).width())).min(look.width * 2 / 5);
    let said: Vec<String> = picture.bars.iter().map(|bar| picture.said(bar)).collect();
    let words = widest(&mut said.iter().map(|text| visible(text).width()));
    // Where words and names leave no room, the words go below.
    let beside = look.width.checked_sub(names + words + 4).filter(|room| *room >= 12);
    let room = beside.unwrap_or(look.width.saturating_sub(names + 2)).max(4);
    let mut lines = Vec::new();
    for (bar, said) in picture.bars.iter().zip(&said) {
        let row = drawn(bar, picture, room, look.ascii);
        let name = fitted(&bar.name, names, look) + "  ";
        match beside {
            Some(_) => {
                let drawn = if row.is_blank() { name } else { row.painted(&name, look) + " " };
                lines.push(drawn + &toned(&visible(said), Tone::Faint, look));
            }
            None => {
                lines.push(row.painted(&name, look));
                let said = fitted(said, look.width.saturating_sub(names + 2), look);
                lines.push(format!("{}{}", " ".repeat(names + 2), toned(said.trim_end(), Tone::Faint, look)));
            }
        }
    }
    if picture.shades.len() > 1 {
        lines.push(String::new());
        lines.extend(legend(picture.shades.iter(), None, look));
    }
    lines
}

/// The parts end to end, those to the left from the middle outwards. What is not nothing has one column at least.
fn drawn(bar: &Bar, picture: &Bars, room: usize, ascii: bool) -> Row {
    let (left, right) = picture.reach();
    let axis = usize::from(left > 0);
    // Every part is rounded up, so that none vanishes: that much less is shared out.
    let all = room.saturating_sub(axis);
    let room = all.saturating_sub(picture.shades.len().saturating_sub(1));
    let whole = (left + right).max(1);
    let columns = |n: u64| {
        let columns = (u128::from(n) * room as u128).div_ceil(u128::from(whole));
        usize::try_from(columns).unwrap_or(room)
    };
    let zero = columns(left);
    let mut row = Row::new(all + axis);
    let (mut leftwards, mut rightwards) = (zero, zero + axis);
    for (part, shade) in bar.parts.iter().zip(&picture.shades) {
        let character = shade.fill.character(ascii);
        for _ in 0..columns(part.unsigned_abs()) {
            if *part < 0 && leftwards > 0 {
                leftwards -= 1;
                row.put(leftwards, character, shade.tone);
            } else if *part > 0 {
                row.put(rightwards, character, shade.tone);
                rightwards += 1;
            }
        }
    }
    if axis == 1 {
        row.put(zero, if ascii { '|' } else { '│' }, Tone::Faint);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::bars;
    use crate::render::document::Tone;
    use crate::render::figure::{Bar, Bars, Fill, Shade};
    use crate::render::terminal::Look;

    fn bar(name: &str, parts: &[i64]) -> Bar {
        Bar { name: name.to_owned(), parts: parts.to_vec() }
    }

    #[test]
    fn bars_have_their_numbers_behind_them() {
        let picture = Bars {
            counts: "reviews".into(),
            shades: vec![Shade::new("waiting", Tone::Plain, Fill::Solid)],
            bars: vec![bar("under a week", &[3]), bar("older", &[12]), bar("none", &[0])],
        };
        let look = Look { width: 40, colour: false, ascii: false };
        assert_eq!(
            bars(&picture, look),
            ["under a week  ██████ 3", "older         ██████████████████████ 12", "none          0"]
        );
    }

    #[test]
    fn what_is_lost_stands_to_the_left() {
        let picture = Bars {
            counts: "organizations".into(),
            shades: vec![Shade::new("lose", Tone::Bad, Fill::Hatched), Shade::new("gain", Tone::Good, Fill::Solid)],
            bars: vec![bar("energy", &[-5, 10]), bar("dams", &[-1, 0])],
        };
        let look = Look { width: 40, colour: false, ascii: true };
        assert_eq!(
            bars(&picture, look),
            ["energy  %%%%%|######### 5 lose, 10 gain", "dams        %| 1 lose", "", "%% lose   ## gain"]
        );
    }
}
