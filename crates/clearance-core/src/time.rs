//! Moments: microseconds since 1970-01-01T00:00:00Z, and the ways a person may write one.
//!
//! Inside, a moment is one number in UTC. Outside it is RFC 3339 in UTC. An original offset is kept beside the moment
//! by whoever decoded it, never inside. Nothing here reads a clock: `now` is an argument.

use std::fmt;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveTime, Timelike as _, Utc};
use serde::{Serialize, Serializer};

/// A moment in UTC, in microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

/// Which edge of a day a bare date means: a beginning is 00:00 UTC of that day, an end is 00:00 UTC of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The day's first moment.
    Beginning,
    /// The first moment after the day: intervals are half-open.
    End,
}

/// A moment as somebody wrote it: the moment, and the offset from UTC if the writer used one other than `Z`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The moment in UTC.
    pub moment: Moment,
    /// Such as `-04:00`; absent for UTC and for dates.
    pub offset: Option<String>,
}

const EARLIEST_YEAR: i32 = 1900;
const LATEST_YEAR: i32 = 2999;
const ACCEPTED: &str = "write `2026-06-12`, `2026-06-12T21:21:00Z`, `now`, `today`, `yesterday`, `tomorrow`, `in 30 days`, `30 days ago` or `P30D`";

impl Moment {
    /// Before everything the ledger can hold.
    pub const MIN: Self = Self(i64::MIN);
    /// After everything the ledger can hold.
    pub const MAX: Self = Self(i64::MAX);

    /// The moment a microsecond later.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The moment a microsecond earlier.
    #[must_use]
    pub const fn previous(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// This moment plus a number of days of 24 hours.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(86_400_000_000)))
    }

    /// The end of the day, in UTC, on which so many days from this moment are over.
    #[must_use]
    pub fn through_days(self, days: i64) -> Self {
        day_edge(self, days, Edge::End).unwrap_or_else(|| self.plus_days(days))
    }

    /// The calendar date in UTC, `2026-06-12`.
    #[must_use]
    pub fn date(self) -> String {
        self.utc().map_or_else(|| self.0.to_string(), |t| t.format("%Y-%m-%d").to_string())
    }

    /// For a reader: the date alone at midnight, else the date and the minute, or the second where it matters, in UTC.
    #[must_use]
    pub fn readable(self) -> String {
        let Some(t) = self.utc() else {
            return self.0.to_string();
        };
        let pattern = match self.0.rem_euclid(86_400_000_000) {
            0 => "%Y-%m-%d",
            part if part % 60_000_000 == 0 => "%Y-%m-%d %H:%M UTC",
            _ => "%Y-%m-%d %H:%M:%S UTC",
        };
        t.format(pattern).to_string()
    }

    /// For a reader, of a moment at which something ends: midnight is said as the end of the day before.
    #[must_use]
    pub fn readable_end(self) -> String {
        if self.0.rem_euclid(86_400_000_000) == 0 {
            format!("the end of {}", self.previous().date())
        } else {
            self.readable()
        }
    }

    /// Reads RFC 3339 (section 5.6), with any offset and up to six digits of a second.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse_rfc3339(text: &str) -> Result<Self, String> {
        let at = DateTime::parse_from_rfc3339(text).map_err(|_| format!("`{text}` is not a moment of RFC 3339"))?;
        let nanos = at.timestamp_subsec_nanos();
        if nanos >= 1_000_000_000 || nanos % 1_000 != 0 {
            return Err(format!("`{text}` is finer than a microsecond or a leap second"));
        }
        let moment = Self(at.timestamp_micros());
        in_range(moment).ok_or_else(|| format!("`{text}` lies outside the years {EARLIEST_YEAR} to {LATEST_YEAR}"))
    }

    fn utc(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_micros(self.0)
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 in UTC; the fraction has no trailing zeros and is left out when there is none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(t) = self.utc() else {
            return write!(f, "{}", self.0);
        };
        let (year, month, day) = (t.year(), t.month(), t.day());
        // Written out: a pattern costs several times as much, and every entry has moments.
        match u32::try_from(year).ok().filter(|year| *year < 10_000) {
            Some(year) => write!(f, "{year:04}-{month:02}-{day:02}")?,
            None => write!(f, "{}", t.format("%Y-%m-%d"))?,
        }
        write!(f, "T{:02}:{:02}:{:02}", t.hour(), t.minute(), t.second())?;
        let micros = self.0.rem_euclid(1_000_000);
        if micros != 0 {
            let digits = format!("{micros:06}");
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads a moment as a person or a script may write it.
///
/// # Errors
/// A sentence that says what is wrong and what is accepted.
pub fn parse(text: &str, edge: Edge, now: Moment) -> Result<Written, String> {
    let text = text.trim();
    let plain = |moment: Option<Moment>| {
        moment
            .and_then(in_range)
            .map(|moment| Written { moment, offset: None })
            .ok_or_else(|| format!("`{text}` lies outside the years {EARLIEST_YEAR} to {LATEST_YEAR}"))
    };
    if let Some(days) = named_day(text) {
        return plain(day_edge(now, days, edge));
    }
    if text == "now" {
        return plain(Some(now));
    }
    if let Some(apart) = relative(text) {
        return plain(apart.and_then(|apart| apart.from(now, edge)));
    }
    if looks_like_date(text) {
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map_err(|_| format!("`{text}` is not a day of the calendar"))?;
        return plain(edge_of(date, edge));
    }
    if text.len() > 10 && looks_like_date(text.get(..10).unwrap_or_default()) {
        return with_offset(text);
    }
    Err(format!("`{text}` is not a moment this program understands; {ACCEPTED}"))
}

fn with_offset(text: &str) -> Result<Written, String> {
    let has_zone = text.ends_with(['Z', 'z'])
        || text.get(text.len().saturating_sub(6)..).is_some_and(|t| t.starts_with(['+', '-']));
    if !has_zone {
        return Err(format!("`{text}` has no offset from UTC: add `Z`, or an offset such as `-04:00`"));
    }
    let moment = Moment::parse_rfc3339(text).map_err(|why| {
        match NaiveDate::parse_from_str(text.get(..10).unwrap_or_default(), "%Y-%m-%d") {
            Ok(_) => why,
            Err(_) => format!("`{text}` is not a day of the calendar"),
        }
    })?;
    let tail = text.get(text.len().saturating_sub(6)..).unwrap_or_default();
    let offset = (tail.starts_with(['+', '-']) && tail != "+00:00" && tail != "-00:00").then(|| tail.to_owned());
    Ok(Written { moment, offset })
}

fn in_range(moment: Moment) -> Option<Moment> {
    let year = moment.utc()?.year();
    (EARLIEST_YEAR..=LATEST_YEAR).contains(&year).then_some(moment)
}

fn named_day(text: &str) -> Option<i64> {
    match text {
        "today" => Some(0),
        "tomorrow" => Some(1),
        "yesterday" => Some(-1),
        _ => None,
    }
}

fn day_edge(now: Moment, days: i64, edge: Edge) -> Option<Moment> {
    edge_of(now.plus_days(days).utc()?.date_naive(), edge)
}

fn edge_of(date: NaiveDate, edge: Edge) -> Option<Moment> {
    let date = match edge {
        Edge::Beginning => date,
        Edge::End => date.checked_add_days(Days::new(1))?,
    };
    Some(Moment(date.and_time(NaiveTime::MIN).and_utc().timestamp_micros()))
}

/// How far a moment lies from now, as somebody wrote it.
#[derive(Clone, Copy, Debug)]
enum Apart {
    /// In days: an end so many days away is the end of that day, as a bare date is, so that two who say the same within
    /// one day mean the same.
    Days(i64),
    /// In minutes.
    Minutes(i64),
}

impl Apart {
    fn times(self, number: &str) -> Option<Option<Self>> {
        if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let number: Option<i64> = number.parse().ok();
        Some(match self {
            Self::Days(unit) => number.and_then(|n| n.checked_mul(unit)).map(Self::Days),
            Self::Minutes(unit) => number.and_then(|n| n.checked_mul(unit)).map(Self::Minutes),
        })
    }

    const fn back(self) -> Self {
        match self {
            Self::Days(days) => Self::Days(days.wrapping_neg()),
            Self::Minutes(minutes) => Self::Minutes(minutes.wrapping_neg()),
        }
    }

    fn from(self, now: Moment, edge: Edge) -> Option<Moment> {
        const MINUTE: i64 = 60_000_000;
        let minutes = match (self, edge) {
            (Self::Days(days), Edge::End) => return day_edge(now, days, edge),
            (Self::Days(days), Edge::Beginning) => days.checked_mul(24 * 60)?,
            (Self::Minutes(minutes), _) => minutes,
        };
        now.0.checked_add(minutes.checked_mul(MINUTE)?).map(Moment)
    }
}

/// `Some(None)` is a relative form whose number is too large.
fn relative(text: &str) -> Option<Option<Apart>> {
    if let Some(rest) = text.strip_prefix("in ") {
        return counted(rest);
    }
    if let Some(rest) = text.strip_suffix(" ago") {
        return counted(rest).map(|apart| apart.map(Apart::back));
    }
    let (rest, units) = match text.strip_prefix("PT") {
        Some(rest) => (rest, [('H', Apart::Minutes(60)), ('M', Apart::Minutes(1))]),
        None => (text.strip_prefix('P')?, [('D', Apart::Days(1)), ('W', Apart::Days(7))]),
    };
    units.into_iter().find_map(|(letter, unit)| unit.times(rest.strip_suffix(letter)?))
}

fn counted(text: &str) -> Option<Option<Apart>> {
    let (number, unit) = text.split_once(' ')?;
    let unit = match unit {
        "minute" | "minutes" => Apart::Minutes(1),
        "hour" | "hours" => Apart::Minutes(60),
        "day" | "days" => Apart::Days(1),
        "week" | "weeks" => Apart::Days(7),
        _ => return None,
    };
    unit.times(number)
}

fn looks_like_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse_rfc3339(text).unwrap()
    }

    #[test]
    fn a_moment_is_written_as_the_calendar_has_it() {
        use chrono::{DateTime, Utc};
        let edges = [i64::MIN, -1, 0, 999_999, 253_402_300_799_999_999, 253_402_300_800_000_000, i64::MAX];
        let spread = (0..2_000).map(|n| n * 12_345_678_901_234 - 2_208_988_800_000_000);
        for moment in spread.chain(edges).map(Moment) {
            let Some(t) = DateTime::<Utc>::from_timestamp_micros(moment.0) else { continue };
            assert!(moment.to_string().starts_with(&t.format("%Y-%m-%dT%H:%M:%S").to_string()), "{moment}");
        }
    }

    #[test]
    fn a_date_is_a_day_with_two_edges() {
        let now = at("2026-06-20T12:00:00Z");
        assert_eq!(parse("2026-06-12", Edge::Beginning, now).unwrap().moment, at("2026-06-12T00:00:00Z"));
        assert_eq!(parse("2026-06-12", Edge::End, now).unwrap().moment, at("2026-06-13T00:00:00Z"));
        assert_eq!(parse("today", Edge::End, now).unwrap().moment, at("2026-06-21T00:00:00Z"));
        assert_eq!(parse("in 30 days", Edge::Beginning, now).unwrap().moment, at("2026-07-20T12:00:00Z"));
        assert_eq!(parse("now", Edge::Beginning, now).unwrap().moment, now);
        assert_eq!(parse("now", Edge::End, now).unwrap().moment, now);
        assert_eq!(parse("2 weeks ago", Edge::Beginning, now).unwrap().moment, at("2026-06-06T12:00:00Z"));
        assert_eq!(parse("P30D", Edge::Beginning, now).unwrap().moment, at("2026-07-20T12:00:00Z"));
        assert_eq!(parse("PT90M", Edge::End, now).unwrap().moment, at("2026-06-20T13:30:00Z"));
    }

    #[test]
    fn an_end_so_many_days_away_is_the_end_of_that_day_whenever_it_was_said() {
        for now in ["2026-06-20T00:00:00Z", "2026-06-20T12:00:00.000001Z", "2026-06-20T23:59:59.999999Z"].map(at) {
            for text in ["2026-07-04", "in 14 days", "in 2 weeks", "P14D", "P2W"] {
                assert_eq!(parse(text, Edge::End, now).unwrap().moment, at("2026-07-05T00:00:00Z"), "{text} at {now}");
            }
            assert_eq!(parse("3 days ago", Edge::End, now).unwrap().moment, at("2026-06-18T00:00:00Z"));
            assert_eq!(now.through_days(14), at("2026-07-05T00:00:00Z"));
        }
        assert!(parse("in 9223372036854775807 days", Edge::End, at("2026-06-20T00:00:00Z")).is_err());
    }

    #[test]
    fn an_original_offset_is_kept_beside_the_moment() {
        let written = parse("2026-06-12T17:21:00-04:00", Edge::Beginning, Moment(0)).unwrap();
        assert_eq!(written.moment.to_string(), "2026-06-12T21:21:00Z");
        assert_eq!(written.offset.as_deref(), Some("-04:00"));
        assert_eq!(at("2026-06-12T17:21:00.120500Z").to_string(), "2026-06-12T17:21:00.1205Z");
    }

    #[test]
    fn what_means_two_things_is_refused() {
        for text in [
            "12/06/2026",
            "next friday",
            "2026-02-30",
            "2026-13-01",
            "2026-06-12T12:00:00",
            "2026-06-12 12:00",
            "",
            "P1Y",
            "in 3 moons",
            "2026-06-12T24:00:00Z",
            "2026-06-30T23:59:60Z",
            "9999-01-01",
            "in 99999999999999999999 days",
            "2026-06-12T00:00:00.1234567Z",
            "２０２６-06-12",
            "2026-06-1é",
        ] {
            assert!(parse(text, Edge::Beginning, Moment(0)).is_err(), "{text}");
        }
    }
}
