//! Where a policy's days begin and end, and which of them are business days.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, NaiveTime, TimeZone as _, Weekday};
use chrono_tz::Tz;

use super::Within;
use crate::time::Moment;

/// A time zone of the IANA database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(Tz::UTC);

    /// The zone of a name, such as `America/New_York`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::UTC
    }
}

/// Where days begin and end, and which are no business days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// The zone in which a day is a day.
    pub zone: Zone,
    /// Days that are no business days, as `2026-07-03`.
    pub holidays: BTreeSet<String>,
}

impl Calendar {
    /// The day a moment falls on.
    #[must_use]
    pub fn day(&self, at: Moment) -> Option<NaiveDate> {
        let at = DateTime::from_timestamp_micros(at.0)?;
        Some(self.zone.0.from_utc_datetime(&at.naive_utc()).date_naive())
    }

    /// The first moment after a day.
    #[must_use]
    pub fn end(&self, day: NaiveDate) -> Option<Moment> {
        let next = day.checked_add_days(Days::new(1))?;
        // Where the clocks are put forward at midnight, the day begins an hour later.
        let beginnings = (0..4).filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
        let mut beginnings =
            beginnings.filter_map(|time| self.zone.0.from_local_datetime(&next.and_time(time)).earliest());
        beginnings.next().map(|at| Moment(at.timestamp_micros()))
    }

    /// Whether a day counts for a term.
    #[must_use]
    pub fn counts(&self, day: NaiveDate, within: Within) -> bool {
        let business = !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            && !self.holidays.contains(&day.format("%Y-%m-%d").to_string());
        business || matches!(within, Within::Days(_))
    }
}
