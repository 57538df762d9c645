//! Pictures as SVG within the page: each in a broad form and in a narrow one, in the page's own colours.
//!
//! The picture has a title and a description for whoever does not see it; its parts have titles that a pointer shows.
//! Lengths are estimated from columns of characters, because nothing here knows a font; what is too long is cut off and
//! stands whole in its title.

mod bars;
mod spans;
mod steps;

use unicode_width::UnicodeWidthStr;

use super::text::{class, escaped};
use crate::render::document::Tone;
use crate::render::figure::{Fill, Picture, Shade};
use crate::render::safe::visible;

/// How much room there is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// A desk or a sheet of paper.
    Broad,
    /// A telephone.
    Narrow,
}

impl Room {
    /// The class of what is shown only where there is this much room.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Broad => "broad",
            Self::Narrow => "narrow",
        }
    }

    /// The width that a picture is laid out for, in pixels.
    const fn width(self) -> f64 {
        match self {
            Self::Broad => 880.0,
            Self::Narrow => 340.0,
        }
    }
}

/// The picture; `id` is the figure's own, `said` its title and description.
pub(super) fn drawn(picture: &Picture, room: Room, id: &str, said: (&str, &str)) -> String {
    let id = format!("{id}{}", if room == Room::Broad { "b" } else { "n" });
    let (height, parts, shades) = match picture {
        Picture::Spans(picture) => {
            let (height, parts) = spans::spans(picture, room, &id);
            (height, parts, picture.shades.as_slice())
        }
        Picture::Steps(picture) => {
            let (height, parts) = steps::steps(picture, room);
            (height, parts, [].as_slice())
        }
        Picture::Bars(picture) => {
            let (height, parts) = bars::bars(picture, room, &id);
            (height, parts, picture.shades.as_slice())
        }
    };
    let (title, says) = said;
    format!(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{id}t {id}d\">\n\
         <title id=\"{id}t\">{}</title><desc id=\"{id}d\">{}</desc>\n{}{parts}</svg>",
        n(room.width()),
        n(height),
        escaped(title),
        escaped(says),
        patterns(shades, &id)
    )
}

/// What the shades mean; those that the picture has.
pub(super) fn legend(picture: &Picture, id: &str) -> String {
    let (shades, more): (Vec<(usize, &Shade)>, Vec<String>) = match picture {
        Picture::Spans(picture) => {
            let is_used = |at: usize| picture.lanes.iter().any(|lane| lane.spans.iter().any(|span| span.shade == at));
            let shades = picture.shades.iter().enumerate().filter(|(at, _)| is_used(*at)).collect();
            let counts = picture.counts.iter().map(|counts| {
                format!(
                    "<li><svg viewBox=\"0 0 28 14\" aria-hidden=\"true\"><path class=\"area\" d=\"M1 13V8H10V3H27V13Z\"/></svg>\
                     {}, to each lane’s own scale</li>\n",
                    escaped(counts)
                )
            });
            (shades, counts.collect())
        }
        Picture::Bars(picture) if picture.shades.len() > 1 => (picture.shades.iter().enumerate().collect(), Vec::new()),
        Picture::Bars(_) | Picture::Steps(_) => return String::new(),
    };
    let id = format!("{id}l");
    let mut list = String::from("<ul class=\"legend\">\n");
    for (at, shade) in shades {
        list.push_str(&format!(
            "<li><svg viewBox=\"0 0 28 14\" aria-hidden=\"true\">{}{}</svg>{}</li>\n",
            pattern(shade, &format!("{id}{at}")),
            swatch(shade, &format!("{id}{at}"), (1.0, 1.0, 26.0, 12.0)),
            escaped(&shade.word)
        ));
    }
    more.iter().for_each(|item| list.push_str(item));
    list.push_str("</ul>\n");
    list
}

fn patterns(shades: &[Shade], id: &str) -> String {
    let all: String = shades.iter().enumerate().map(|(at, shade)| pattern(shade, &format!("{id}{at}"))).collect();
    if all.is_empty() { all } else { format!("<defs>{all}</defs>\n") }
}

fn pattern(shade: &Shade, id: &str) -> String {
    let tone = tone(shade.tone);
    match shade.fill {
        Fill::Hatched => format!(
            "<pattern id=\"{id}\" class=\"{tone}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect class=\"tint\" width=\"6\" height=\"6\"/>\
             <path class=\"hatch\" d=\"M1.5 0V6\"/></pattern>"
        ),
        Fill::Dotted => format!(
            "<pattern id=\"{id}\" class=\"{tone}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
             <rect class=\"tint\" width=\"6\" height=\"6\"/><circle class=\"dot\" cx=\"1.5\" cy=\"1.5\" r=\"0.9\"/>\
             <circle class=\"dot\" cx=\"4.5\" cy=\"4.5\" r=\"0.9\"/></pattern>"
        ),
        Fill::Solid | Fill::Thin | Fill::Empty => String::new(),
    }
}

/// A shape in a shade: at (x, y), so wide and so high. `id` is its pattern's.
fn swatch(shade: &Shade, id: &str, (x, y, wide, high): (f64, f64, f64, f64)) -> String {
    let tone = tone(shade.tone);
    let (y, high, class, fill) = match shade.fill {
        Fill::Solid => (y, high, "full", String::new()),
        Fill::Thin => (y + high / 2.0 - 2.0, 4.0, "full", String::new()),
        Fill::Empty => (y + 1.0, high - 2.0, "none", String::new()),
        Fill::Hatched | Fill::Dotted => (y, high, "edge", format!(" fill=\"url(#{id})\"")),
    };
    format!(
        "<rect class=\"{tone} {class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{fill}/>",
        n(x),
        n(y),
        n(wide),
        n(high)
    )
}

fn tone(tone: Tone) -> String {
    format!("t-{}", if tone == Tone::Strong { "plain" } else { class(tone) })
}

/// A text at a place.
fn text(at: (f64, f64), class: &str, text: &str) -> String {
    format!("<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>\n", n(at.0), n(at.1), escaped(text))
}

/// About how wide a text is, in pixels, at a size of letters: a little more than it is in most fonts, bold or not.
fn width(text: &str, size: f64) -> f64 {
    visible(text).width() as f64 * size * 0.62
}

/// As much of a text as has room.
fn fitted(text: &str, room: f64, size: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        kept.push(character);
        if width(&kept, size) + size > room {
            kept.pop();
            break;
        }
    }
    format!("{kept}…")
}

/// A number with one digit behind the point, if it has any.
fn n(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or_else(|| text.clone(), str::to_owned)
}
