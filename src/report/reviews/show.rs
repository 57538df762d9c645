//! The reviews of a period for people.

use clearance_core::finding::span;
use clearance_core::statistics::{Spread, Step as Survives};
use clearance_core::time::Moment;

use super::{CURVE_FROM, Curve, DAY, OLDEST, Report, Waiting};
use crate::error::Failure;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::render::figure::{Bar, Bars, Figure, Fill, Picture, Shade, Step, Steps};

/// A length of time in words.
fn time(microseconds: i64) -> String {
    span(Moment(0), Moment(microseconds))
}

/// The same of seconds.
fn seconds(seconds: i64) -> String {
    time(seconds.saturating_mul(1_000_000))
}

/// A length of time for a table: its two largest units.
fn brief(microseconds: i64) -> String {
    let minutes = microseconds.max(0) / 60_000_000;
    let (days, hours) = (minutes / 1_440, minutes / 60 % 24);
    match (days, hours, minutes % 60) {
        (0, 0, 0) => "<1m".to_owned(),
        (0, 0, minutes) => format!("{minutes}m"),
        (0, hours, 0) => format!("{hours}h"),
        (0, hours, minutes) => format!("{hours}h {minutes}m"),
        (days, 0, _) => format!("{days}d"),
        (days, hours, _) => format!("{days}d {hours}h"),
    }
}

fn dash() -> Line {
    Line::toned(Tone::Faint, "—")
}

impl Report<'_> {
    pub(super) fn document(&self) -> Result<Document, Failure> {
        let (from, to) = (self.period.from.readable(), self.period.to.readable_end());
        let title = Line::toned(Tone::Strong, "Reviews").and(Tone::Plain, format!("  from {from} to {to}"));
        let mut blocks = vec![Block::Facts(vec![("as known".to_owned(), Line::plain(self.as_of.line()))])];
        blocks.extend([Block::Heading("In and out".into()), Block::Facts(self.flow())]);
        self.backlog(&mut blocks)?;
        self.overdue(&mut blocks)?;
        self.times(&mut blocks);
        self.clocks(&mut blocks);
        self.departing(&mut blocks)?;
        self.curve(&mut blocks);
        Ok(Document { title: Some(title), blocks })
    }

    fn flow(&self) -> Vec<(String, Line)> {
        let flow = &self.flow;
        let decided: u64 = flow.decided.values().sum();
        let outcomes: Vec<String> = flow.decided.iter().map(|(word, count)| format!("{count} {word}")).collect();
        let outcomes = if outcomes.is_empty() { String::new() } else { format!(": {}", outcomes.join(", ")) };
        let line = |count: u64, more: String| Line::plain(format!("{count}{more}"));
        vec![
            ("waiting before".to_owned(), line(flow.before, String::new())),
            (
                "came in".to_owned(),
                line(
                    flow.submitted,
                    format!(" submitted, {} appealed; {} became complete", flow.appealed, flow.completed),
                ),
            ),
            (
                "went out".to_owned(),
                line(decided, format!(" decided{outcomes}; {} by silence; {} withdrawn", flow.deemed, flow.withdrawn)),
            ),
            ("waiting after".to_owned(), line(flow.after, String::new())),
        ]
    }

    fn backlog(&self, blocks: &mut Vec<Block>) -> Result<(), Failure> {
        blocks.push(Block::Heading("Who waits".into()));
        let pending: Vec<&Waiting> = self.waiting.iter().filter(|one| one.word != "deemed-refused").collect();
        if pending.is_empty() {
            blocks.push(Block::Paragraph("nobody waits when the period ends".into()));
            return Ok(());
        }
        let bars = self.ages().into_iter().map(|(name, within, late)| Bar { name, parts: vec![within, late] });
        let late = pending.iter().filter(|one| one.overdue).count();
        blocks.push(Block::Figure(Figure {
            title: "How long they have waited since they were submitted".into(),
            says: match (pending.len(), late) {
                (1, 0) => "One waits, in time.".to_owned(),
                (1, _) => "One waits, and is overdue.".to_owned(),
                (all, 0) => format!("{all} wait, all in time."),
                (all, late) => format!("{all} wait, {late} of them overdue."),
            },
            picture: Picture::Bars(Bars {
                counts: "reviews".to_owned(),
                shades: vec![
                    Shade::new("in time", Tone::Good, Fill::Solid),
                    Shade::new("overdue", Tone::Bad, Fill::Hatched),
                ],
                bars: bars.collect(),
            }),
            table: None,
        }));
        blocks.push(Block::Subheading(Line::plain("The oldest")));
        blocks.push(Block::Table(self.listed(pending.into_iter().take(OLDEST))?));
        Ok(())
    }

    fn overdue(&self, blocks: &mut Vec<Block>) -> Result<(), Failure> {
        blocks.push(Block::Heading("Overdue, and what follows".into()));
        let mut table = self.listed(self.waiting.iter().filter(|one| one.overdue))?;
        table.empty = Some("nothing is overdue".into());
        blocks.push(Block::Table(table));
        Ok(())
    }

    fn listed<'w>(&self, waiting: impl Iterator<Item = &'w Waiting>) -> Result<Table, Failure> {
        let mut table = Table::new([
            Column::whole("review"),
            Column::text("of"),
            Column::text("for"),
            Column::whole("submitted"),
            Column::text("status"),
            Column::text("decide by"),
        ]);
        for one in waiting {
            let of = one.organization.map(|number| self.named.name(&number.into())).transpose()?;
            let mut status = Line::plain(one.word);
            if let Some(whom) = one.waiting_for {
                status = status.and(Tone::Faint, format!(", for the {whom}"));
            }
            let tone = if one.overdue { Tone::Bad } else { Tone::Plain };
            let mut by = one.deadline.map_or_else(dash, |end| Line::last_day(end).all(tone));
            if let Some(follows) = one.follows {
                by = by.and(Tone::Plain, format!("; {follows}"));
            }
            table.rows.push(vec![
                Line::toned(Tone::Strong, one.review.to_string()),
                of.map_or_else(|| Line::toned(Tone::Faint, "the model's own status"), Line::plain),
                Line::plain(one.model.as_str()),
                Line::day(one.submitted),
                status,
                by,
            ]);
        }
        Ok(table)
    }

    /// Elapsed and consumed times of the decisions of the period, by what they were about.
    fn times(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Heading("How long decisions took".into()));
        if self.decided.is_empty() {
            blocks.push(Block::Paragraph("nothing was decided in the period".into()));
            return;
        }
        blocks.push(Block::Paragraph(
            "Elapsed is the time from when nothing was missing to the decision; consumed is that without the time the clock stood still. In days (d), hours (h) and minutes (m)."
                .into(),
        ));
        let mut table = Table::new([
            Column::text("by"),
            Column::number("decided"),
            Column::whole("time"),
            Column::number("median"),
            Column::number("mean"),
            Column::number("9 in 10"),
            Column::number("least"),
            Column::number("most"),
        ]);
        for (part, groups) in self.parts() {
            for (name, (elapsed, consumed)) in groups {
                let name = if part == "all" { name } else { format!("{part} {name}") };
                let row = |name: Line, what: &str, spread: &Spread| {
                    let times = [spread.median, spread.mean, spread.p90, spread.least, spread.most];
                    let mut row = vec![name, Line::number(spread.count), Line::plain(what)];
                    row.extend(times.into_iter().map(|time| Line::plain(brief(time))));
                    row
                };
                let strong = Line::toned(Tone::Strong, name.as_str());
                if elapsed == consumed {
                    table.rows.push(row(strong, "both", &elapsed));
                    continue;
                }
                table.rows.push(row(strong, "elapsed", &elapsed));
                table.rows.push(row(Line::toned(Tone::Faint, name), "consumed", &consumed));
            }
        }
        blocks.push(Block::Table(table));
    }

    fn clocks(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Heading("Who held the clocks".into()));
        let mut table = Table::new([
            Column::whole("waited for"),
            Column::number("holds"),
            Column::number("still"),
            Column::number("together"),
            Column::number("longest"),
        ]);
        table.empty = Some("no clock stood still in the period".into());
        for (who, held) in &self.held {
            table.rows.push(vec![
                Line::toned(Tone::Strong, *who),
                Line::number(held.holds),
                Line::number(held.still),
                Line::plain(time(held.time)),
                Line::plain(time(held.longest)),
            ]);
        }
        blocks.push(Block::Table(table));
    }

    fn departing(&self, blocks: &mut Vec<Block>) -> Result<(), Failure> {
        blocks.push(Block::Heading("Decisions that depart from the rule".into()));
        let mut table = Table::new([
            Column::text("officer"),
            Column::text("what distinguishes the case"),
            Column::number("decisions"),
            Column::text("entries"),
        ]);
        table.empty = Some("none".into());
        for ((officer, why), entries) in self.departures() {
            let numbers: Vec<String> = entries.iter().map(ToString::to_string).collect();
            table.rows.push(vec![
                Line::plain(self.named.name(&officer.into())?),
                Line::plain(why),
                Line::number(entries.len()),
                Line::plain(numbers.join(", ")),
            ]);
        }
        blocks.push(Block::Table(table));
        Ok(())
    }

    fn curve(&self, blocks: &mut Vec<Block>) {
        blocks.push(Block::Heading("How long a review waits for its decision".into()));
        let (ended, all) = (self.waits.iter().filter(|wait| wait.ended).count(), self.waits.len());
        let Curve::Drawn { steps, pending, half } = &self.curve else {
            let range = Spread::of(self.waits.iter().filter(|wait| wait.ended).map(|wait| wait.time));
            let range = range.map_or_else(String::new, |spread| {
                format!(" They waited from {} to {}.", seconds(spread.least), seconds(spread.most))
            });
            let text = format!(
                "Of {all} reviews whose clock started in the period, {ended} were decided.{range} No curve is drawn: from {CURVE_FROM} decided reviews on it says more than these numbers; below, its band is too wide to tell anything."
            );
            blocks.push(Block::Paragraph(Line::plain(text)));
            return;
        };
        let halfway = match half {
            Some(half) => format!("Half of them are decided within {}.", seconds(*half)),
            None => "Fewer than half of them are decided by the end of the curve.".to_owned(),
        };
        let longest = self.waits.iter().map(|wait| wait.time).max().unwrap_or_default();
        blocks.push(Block::Figure(Figure {
            title: "The share that still waits".into(),
            says: format!(
                "Of {all} reviews whose clock started in the period, {ended} were decided; the other {} count for as long as they have waited. {halfway} The band holds 95 in 100 at each time.",
                pending.len()
            ),
            picture: Picture::Steps(Steps {
                across: "days since nothing was missing".to_owned(),
                up: "reviews not yet decided".to_owned(),
                steps: steps.iter().map(step).collect(),
                left: pending.iter().map(|seconds| days(*seconds)).collect(),
                end: days(longest),
            }),
            table: Some(curve_table(steps)),
        }));
    }
}

/// Seconds as thousandths of a day.
fn days(seconds: i64) -> i64 {
    seconds.saturating_mul(1_000) / (DAY / 1_000_000)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share lies between nothing and all")]
fn parts(share: f64) -> u32 {
    (share.clamp(0.0, 1.0) * 10_000.0).round() as u32
}

fn step(step: &Survives) -> Step {
    let band = step.low.zip(step.high).map(|(low, high)| (parts(low), parts(high)));
    Step { at: days(step.time), share: parts(step.share), band }
}

fn curve_table(steps: &[Survives]) -> Table {
    let mut table = Table::new([
        Column::text("after"),
        Column::number("waiting"),
        Column::number("decided"),
        Column::number("still wait"),
        Column::text("band"),
    ]);
    let percent = |share: f64| format!("{}.{} %", parts(share) / 100, parts(share) % 100 / 10);
    for step in steps {
        let band = step.low.zip(step.high);
        table.rows.push(vec![
            Line::plain(seconds(step.time)),
            Line::number(step.at_risk),
            Line::number(step.ended),
            Line::plain(percent(step.share)),
            band.map_or_else(dash, |(low, high)| Line::plain(format!("{} to {}", percent(low), percent(high)))),
        ]);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::brief;

    #[test]
    fn times_are_told_in_their_two_largest_units() {
        let at = |minutes: i64| brief(minutes * 60_000_000);
        assert_eq!([at(0), at(59), at(60), at(252)], ["<1m", "59m", "1h", "4h 12m"]);
        assert_eq!([at(1_440), at(1_499), at(3_000), at(100_000)], ["1d", "1d", "2d 2h", "69d 10h"]);
        assert_eq!(at(1_440 + 59), "1d");
    }
}
