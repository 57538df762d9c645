//! The clock of a review.
//!
//! It starts when the review is complete (or appealed), stands still while it is on hold, and stops with the decision.
//! *Elapsed* is the time since it started; *consumed* is that without the holds.
//!
//! A term of days is counted in whole days of the policy's calendar, as statutes count them: the day on which the clock
//! starts is left out (compare Federal Rules of Civil Procedure, rule 6(a)(1)), and a day counts if the clock runs at
//! its end. The term ends with the last day counted.

use crate::policy::{Calendar, Within};
use crate::record::{Hold, Review};
use crate::time::Moment;

use super::Rules;

/// A review's clock at a moment. Times are in microseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// When it started; absent: it has not.
    pub started: Option<Moment>,
    /// When it stopped: decided or withdrawn.
    pub stopped: Option<Moment>,
    /// Since it started, holds included.
    pub elapsed: i64,
    /// Of that, how long it stood still.
    pub held: i64,
    /// How many days of the term were counted.
    pub counted: Option<u32>,
    /// How long a decision may take.
    pub allowed: Option<Within>,
    /// When the term ends, if the clock is not stopped any more; absent while it stands still.
    pub deadline: Option<Moment>,
    /// From when on somebody is warned.
    pub warns: Option<Moment>,
    /// Whether the term ended without a decision, at this moment or before the decision came.
    pub overdue: bool,
}

impl Clock {
    /// Since it started, without the holds, in microseconds.
    #[must_use]
    pub const fn consumed(&self) -> i64 {
        self.elapsed - self.held
    }
}

/// The clock of a review at a moment, in the round that runs or was decided last.
#[must_use]
pub fn clock(review: &Review, rules: Option<&Rules>, at: Moment) -> Clock {
    let round = review.round();
    let started = round.appealed.map(|(at, _)| at).or_else(|| review.completed.as_ref().map(|done| done.at));
    let Some(started) = started.filter(|started| *started <= at) else {
        return Clock::default();
    };
    let stopped = round.decision.as_ref().map(|decision| decision.at).or(review.withdrawn.map(|(at, _)| at));
    let end = stopped.unwrap_or(at).min(at);
    let held = review.holds.iter().map(|hold| overlap(hold, started, end)).sum();
    let mut clock = Clock { started: Some(started), stopped, elapsed: end.0 - started.0, held, ..Clock::default() };
    let within = rules.and_then(|rules| rules.review.decide_within.map(|within| (rules, within)));
    if let Some((rules, within)) = within {
        let warn = rules.review.warn_before.unwrap_or(super::WARN_BEFORE);
        term(&mut clock, &review.holds, (within, warn), &rules.calendar, (started, end));
    }
    clock
}

/// How long a hold lasted within a time.
fn overlap(hold: &Hold, from: Moment, to: Moment) -> i64 {
    let until = hold.until.unwrap_or(to).min(to);
    (until.0 - hold.from.max(from).0).max(0)
}

/// Counts the days of a term: how many until now, and when the last one ends if the clock runs from now on.
fn term(
    clock: &mut Clock,
    holds: &[Hold],
    (within, warn): (Within, u32),
    calendar: &Calendar,
    (started, end): (Moment, Moment),
) {
    let (Within::Days(days) | Within::BusinessDays(days)) = within;
    clock.allowed = Some(within);
    clock.counted = Some(0);
    let still = |at: Moment| holds.iter().any(|h| h.from <= at && h.until.is_none_or(|until| at < until));
    // INVARIANT: with a hold that has not ended no further day would ever count.
    let stands_still = holds.last().is_some_and(|hold| hold.until.is_none());
    let (mut counted, mut day) = (0, calendar.day(started));
    while counted < days {
        day = day.and_then(|day| day.succ_opt());
        let Some((ended, this)) = day.and_then(|day| calendar.end(day).map(|end| (end, day))) else { return };
        if ended > end && stands_still {
            return;
        }
        if !calendar.counts(this, within) || still(ended.previous()) {
            continue;
        }
        counted += 1;
        if ended <= end {
            clock.counted = Some(counted);
        }
        if counted == days.saturating_sub(warn) {
            clock.warns = Some(ended);
        }
        if counted == days {
            clock.deadline = Some(ended);
        }
    }
    if days <= warn {
        clock.warns = Some(started);
    }
    clock.overdue = clock.deadline.is_some_and(|deadline| deadline <= end);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::policy::Zone;

    fn at(text: &str) -> Moment {
        Moment::parse_rfc3339(text).unwrap()
    }

    fn run(zone: &str, holidays: &[&str], within: Within, holds: &[(&str, Option<&str>)], now: &str) -> Clock {
        let calendar = Calendar {
            zone: Zone::named(zone).unwrap(),
            holidays: holidays.iter().map(|day| (*day).to_owned()).collect(),
        };
        let holds: Vec<Hold> = holds
            .iter()
            .map(|(from, until)| Hold {
                from: at(from),
                until: until.map(at),
                entry: 1,
                waiting_for: crate::act::review::WaitingFor::Applicant,
            })
            .collect();
        let mut clock = Clock::default();
        term(&mut clock, &holds, (within, 1), &calendar, (at("2026-07-01T15:00:00Z"), at(now)));
        clock
    }

    #[test]
    fn business_days_leave_out_the_first_day_weekends_and_holidays() {
        // Wednesday 1 July; Thursday counts, Friday is a holiday, then Monday and Tuesday.
        let clock = run("UTC", &["2026-07-03"], Within::BusinessDays(3), &[], "2026-07-06T12:00:00Z");
        assert_eq!(clock.deadline, Some(at("2026-07-08T00:00:00Z")));
        assert_eq!((clock.counted, clock.overdue, clock.warns), (Some(1), false, Some(at("2026-07-07T00:00:00Z"))));
        assert!(run("UTC", &["2026-07-03"], Within::BusinessDays(3), &[], "2026-07-08T00:00:00Z").overdue);
    }

    #[test]
    fn days_end_where_the_policy_says() {
        let clock = run("America/New_York", &[], Within::Days(2), &[], "2026-07-01T15:00:00Z");
        assert_eq!(clock.deadline, Some(at("2026-07-04T04:00:00Z")));
        let clock = run("Asia/Tokyo", &[], Within::Days(2), &[], "2026-07-01T15:00:00Z");
        // In Tokyo it is the second of July already.
        assert_eq!(clock.deadline, Some(at("2026-07-04T15:00:00Z")));
    }

    #[test]
    fn a_day_at_whose_end_the_clock_stands_still_does_not_count() {
        let held = [("2026-07-02T20:00:00Z", Some("2026-07-04T08:00:00Z"))];
        let clock = run("UTC", &[], Within::Days(3), &held, "2026-07-04T09:00:00Z");
        assert_eq!(clock.deadline, Some(at("2026-07-07T00:00:00Z")));
        let open = run("UTC", &[], Within::Days(3), &[("2026-07-02T20:00:00Z", None)], "2026-08-01T09:00:00Z");
        assert_eq!((open.deadline, open.overdue, open.counted), (None, false, Some(0)));
    }
}
