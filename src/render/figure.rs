//! Pictures, before anybody decides how they are drawn: spans of time in lanes, a curve that goes by steps, bars.
//!
//! A picture says nothing that its [`Figure`] does not also say in words and numbers: `says` tells what is to be seen, the
//! table holds the same data. No colour tells two things apart: a [`Shade`] has a word and a [`Fill`] of its own, so that
//! a picture can be read in black and white, in a terminal, and by someone who does not see red from green.
//!
//! Numbers are whole, as everywhere; what has a fraction is counted in its parts.

use clearance_core::time::Moment;

use super::document::{Line, Table, Tone};

/// A picture with its words and its data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Figure {
    /// What it shows, in a few words.
    pub(crate) title: Line,
    /// What is to be seen, in a sentence or two: for whoever cannot see it, and to check it against.
    pub(crate) says: String,
    /// The picture.
    pub(crate) picture: Picture,
    /// The same data as a table; absent where a table beside the figure holds it.
    pub(crate) table: Option<Table>,
}

/// The kinds of pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Picture {
    /// What held when.
    Spans(Spans),
    /// A share that goes down or up by steps.
    #[allow(dead_code, reason = "the waiting times of reviews are the first of them")]
    Steps(Steps),
    /// How much of each.
    Bars(Bars),
}

/// How a part of a picture is told from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shade {
    /// What it means, in the legend.
    pub(crate) word: String,
    /// Its colour.
    pub(crate) tone: Tone,
    /// Its pattern: no two shades of a picture have the same.
    pub(crate) fill: Fill,
}

/// The pattern of a shade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// Full.
    Solid,
    /// Half full.
    Hatched,
    /// A quarter full.
    Dotted,
    /// A thin line.
    Thin,
    /// Nothing but its ends.
    Empty,
}

/// Lanes over time, each with spans that do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spans {
    /// Where time begins.
    pub(crate) from: Moment,
    /// Where it ends, exclusive.
    pub(crate) until: Moment,
    /// The shades that spans have.
    pub(crate) shades: Vec<Shade>,
    /// The lanes, from top to bottom.
    pub(crate) lanes: Vec<Lane>,
    /// What the sizes under a lane count, such as `organizations named`; absent where lanes have none.
    pub(crate) counts: Option<String>,
}

/// One lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lane {
    /// Whose it is.
    pub(crate) name: String,
    /// What held, in order.
    pub(crate) spans: Vec<Span>,
    /// How many there were: from each moment on, until the next; `None` where there is nothing to count.
    pub(crate) sizes: Vec<(Moment, Option<u64>)>,
}

/// What held for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Since when.
    pub(crate) from: Moment,
    /// Until when, exclusive.
    pub(crate) until: Moment,
    /// Which of the picture's shades.
    pub(crate) shade: usize,
    /// What is to be said of it beyond its shade's word, such as whom it concerns.
    pub(crate) note: String,
}

/// A share over something that grows, going by steps, with how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the waiting times of reviews are the first of them")]
pub(crate) struct Steps {
    /// What grows, such as `days since the review was opened`.
    pub(crate) across: String,
    /// Of what it is the share, such as `reviews not yet decided`.
    pub(crate) up: String,
    /// The steps, in order of `at`.
    pub(crate) steps: Vec<Step>,
    /// Where something left without a step, in thousandths of the unit across.
    pub(crate) left: Vec<i64>,
    /// Where the curve ends, in thousandths of the unit across.
    pub(crate) end: i64,
}

/// The share from a point on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "the waiting times of reviews are the first of them")]
pub(crate) struct Step {
    /// From where on, in thousandths of the unit across.
    pub(crate) at: i64,
    /// The share in ten-thousandths.
    pub(crate) share: u32,
    /// The band around it in ten-thousandths, from below to above, where there is one.
    pub(crate) band: Option<(u32, u32)>,
}

/// Bars beside names. Parts of one sign stand end to end; negative ones go to the left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bars {
    /// What is counted, such as `organizations`.
    pub(crate) counts: String,
    /// The shades of the parts.
    pub(crate) shades: Vec<Shade>,
    /// The bars, from top to bottom.
    pub(crate) bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bar {
    /// Whose it is.
    pub(crate) name: String,
    /// Its parts: one for each of the picture's shades.
    pub(crate) parts: Vec<i64>,
}

impl Shade {
    /// A shade.
    pub(crate) fn new(word: impl Into<String>, tone: Tone, fill: Fill) -> Self {
        Self { word: word.into(), tone, fill }
    }
}

impl Bars {
    /// How far the longest bars reach to the left and to the right.
    pub(crate) fn reach(&self) -> (u64, u64) {
        let sum = |bar: &Bar, left: bool| {
            bar.parts.iter().filter(|n| (**n < 0) == left).map(|n| n.unsigned_abs()).sum::<u64>()
        };
        let most = |left| self.bars.iter().map(|bar| sum(bar, left)).max().unwrap_or(0);
        (most(true), most(false))
    }

    /// A bar in words: the parts that are not nothing.
    pub(crate) fn said(&self, bar: &Bar) -> String {
        let parts = bar.parts.iter().zip(&self.shades).filter(|(n, _)| **n != 0);
        let words: Vec<String> = match self.shades.len() {
            1 => parts.map(|(n, _)| n.to_string()).collect(),
            _ => parts.map(|(n, shade)| format!("{} {}", n.unsigned_abs(), shade.word)).collect(),
        };
        if words.is_empty() { "0".to_owned() } else { words.join(", ") }
    }
}
