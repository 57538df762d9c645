//! Where the marks of an axis stand: on the calendar for time, on round numbers for counts.

use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, NaiveTime, TimeDelta, Timelike as _, Utc};
use clearance_core::time::Moment;

/// A mark with what stands beside it.
pub(crate) type Mark = (Moment, String);

/// From one mark to the next.
#[derive(Clone, Copy)]
enum Stride {
    Hours(u32),
    Days(u64),
    Weeks(u64),
    Months(u32),
    Years(i32),
}

/// From the finest to the coarsest.
const STRIDES: &[Stride] = &[
    Stride::Hours(1),
    Stride::Hours(3),
    Stride::Hours(6),
    Stride::Hours(12),
    Stride::Days(1),
    Stride::Days(2),
    Stride::Weeks(1),
    Stride::Weeks(2),
    Stride::Months(1),
    Stride::Months(2),
    Stride::Months(3),
    Stride::Months(6),
    Stride::Years(1),
    Stride::Years(2),
    Stride::Years(5),
    Stride::Years(10),
    Stride::Years(50),
    Stride::Years(100),
    Stride::Years(500),
];

/// Marks between two moments, at most so many, at the finest stride that allows it.
pub(crate) fn marks(from: Moment, until: Moment, most: usize) -> Vec<Mark> {
    let (Some(from), Some(until)) = (utc(from), utc(until)) else { return Vec::new() };
    let walked = STRIDES.iter().map(|stride| stride.walk(from, until, most));
    walked.flatten().next().unwrap_or_default()
}

fn utc(moment: Moment) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp_micros(moment.0)
}

impl Stride {
    /// The marks of this stride, or nothing if there are more than `most`.
    fn walk(self, from: DateTime<Utc>, until: DateTime<Utc>, most: usize) -> Option<Vec<Mark>> {
        let mut at = self.floor(from)?;
        let mut marks = Vec::new();
        while at < until {
            if at >= from {
                if marks.len() == most {
                    return None;
                }
                marks.push((Moment(at.timestamp_micros()), self.label(at)));
            }
            at = self.after(at)?;
        }
        Some(marks)
    }

    /// The last mark not after a moment.
    fn floor(self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let date = at.date_naive();
        let midnight = |date: NaiveDate| date.and_time(NaiveTime::MIN).and_utc();
        match self {
            Self::Hours(n) => Some(midnight(date) + TimeDelta::hours(i64::from(at.hour() / n * n))),
            Self::Days(_) => Some(midnight(date)),
            Self::Weeks(_) => {
                Some(midnight(date.checked_sub_days(Days::new(date.weekday().num_days_from_monday().into()))?))
            }
            Self::Months(n) => NaiveDate::from_ymd_opt(date.year(), date.month0() / n * n + 1, 1).map(midnight),
            Self::Years(n) => NaiveDate::from_ymd_opt(date.year().div_euclid(n) * n, 1, 1).map(midnight),
        }
    }

    fn after(self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self {
            Self::Hours(n) => at.checked_add_signed(TimeDelta::hours(n.into())),
            Self::Days(n) => at.checked_add_days(Days::new(n)),
            Self::Weeks(n) => at.checked_add_days(Days::new(n * 7)),
            Self::Months(n) => at.checked_add_months(Months::new(n)),
            Self::Years(n) => at.checked_add_months(Months::new(n.unsigned_abs() * 12)),
        }
    }

    /// A year stands where it begins; a day where its hours do.
    fn label(self, at: DateTime<Utc>) -> String {
        let text = match self {
            Self::Hours(_) if at.hour() > 0 => at.format("%H:%M"),
            Self::Hours(_) | Self::Days(_) | Self::Weeks(_) => at.format("%-d %b"),
            Self::Months(_) if at.month() > 1 => at.format("%b"),
            Self::Months(_) | Self::Years(_) => at.format("%Y"),
        };
        text.to_string()
    }
}

/// A round number not below `most`, and the step to count to it by, in at most `marks` steps.
pub(crate) fn round(most: u64, marks: u64) -> (u64, u64) {
    let marks = marks.max(1);
    let mut power = 1_u64;
    loop {
        for lead in [1, 2, 5] {
            let step = power.saturating_mul(lead);
            if most.div_ceil(step) <= marks {
                return (step.saturating_mul(most.div_ceil(step).max(1)), step);
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{marks, round};
    use clearance_core::time::Moment;

    fn said(from: &str, until: &str, most: usize) -> Vec<String> {
        let moment = |text| Moment::parse_rfc3339(text).unwrap();
        marks(moment(from), moment(until), most).into_iter().map(|(_, label)| label).collect()
    }

    #[test]
    fn marks_stand_on_the_calendar() {
        assert_eq!(said("2026-04-07T00:00:00Z", "2026-08-02T00:00:00Z", 6), ["May", "Jun", "Jul", "Aug"]);
        assert_eq!(said("2026-11-01T00:00:00Z", "2027-02-10T00:00:00Z", 5), ["Nov", "Dec", "2027", "Feb"]);
        assert_eq!(said("2026-06-12T00:00:00Z", "2026-06-15T12:00:00Z", 8).len(), 7);
        assert_eq!(said("2026-06-12T05:30:00Z", "2026-06-12T08:30:00Z", 8), ["06:00", "07:00", "08:00"]);
        assert_eq!(said("2026-06-10T00:00:00Z", "2026-07-02T00:00:00Z", 5), ["15 Jun", "22 Jun", "29 Jun"]);
        assert_eq!(said("1990-06-10T00:00:00Z", "2026-07-02T00:00:00Z", 5), ["1990", "2000", "2010", "2020"][1..]);
        assert_eq!(said("2026-06-10T00:00:00Z", "2026-06-10T00:00:00Z", 5), Vec::<String>::new());
    }

    #[test]
    fn counts_go_by_round_steps() {
        assert_eq!(round(0, 4), (1, 1));
        assert_eq!(round(3, 4), (3, 1));
        assert_eq!(round(7, 4), (8, 2));
        assert_eq!(round(30, 4), (30, 10));
        assert_eq!(round(101, 4), (150, 50));
        assert!(round(u64::MAX, 4).0 >= u64::MAX / 2);
    }
}
