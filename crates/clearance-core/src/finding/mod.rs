//! Findings: what an auditor would want to be told about a period of the log, each by a rule with a stable code.
//!
//! Some are found in an entry alone ([`entry`]), some in who recorded it ([`tally`]), some in what stood when it was
//! recorded ([`evidence`]), some in the records as they stand when the period ends ([`standing`]), some in what is
//! done beside what is ordered ([`scope`]) and some in what was kept elsewhere ([`checkpoint`]). All of it is derived when it is asked, as known at an entry, and names
//! organizations and officers by number: whoever shows it knows their names.

pub mod checkpoint;
pub mod entry;
pub mod evidence;
pub mod reach;
pub mod rule;
pub mod scope;
pub mod standing;
pub mod tally;
pub mod told;

use crate::id::{EntryNo, OfficerNo, OrganizationNo, Subject};
use crate::time::Moment;

pub use reach::Reach;
pub use rule::{RULES, Rule};
pub use scope::Between;
pub use tally::{Runs, Tally};
pub use told::Told;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// The books are not as they should be, and nobody was let in or kept out by it.
    Low,
    /// A control did not work as it should.
    Medium,
    /// Somebody may have been let in, or kept out, without a basis.
    High,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 4] = [Self::High, Self::Medium, Self::Low, Self::Note];

    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    /// The severity of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.word() == word)
    }
}

/// The time an audit is about, half-open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its first moment.
    pub from: Moment,
    /// The first moment after it.
    pub to: Moment,
    /// The moment at which records are looked at: its last, or the clock if that is earlier.
    pub last: Moment,
}

impl Period {
    /// A period as seen from the clock.
    #[must_use]
    pub fn new(from: Moment, to: Moment, now: Moment) -> Self {
        Self { from, to, last: to.previous().min(now).max(from) }
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub fn holds(&self, at: Moment) -> bool {
        self.from <= at && at < self.to
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// The rule's code.
    pub rule: &'static str,
    /// The entry it is about.
    pub entry: EntryNo,
    /// The record it is about.
    pub subject: Option<Subject>,
    /// The organization concerned.
    pub organization: Option<OrganizationNo>,
    /// The officer concerned.
    pub officer: Option<OfficerNo>,
    /// What was found, in words.
    pub text: String,
    /// The organizations between what is ordered and what is done.
    pub between: Option<Between>,
    /// The entries it counts together, if it is about several.
    pub entries: Option<Runs>,
}

impl Finding {
    /// A finding about an entry.
    #[must_use]
    pub fn new(severity: Severity, rule: &'static str, entry: EntryNo, text: impl Into<String>) -> Self {
        Self {
            severity,
            rule,
            entry,
            subject: None,
            organization: None,
            officer: None,
            text: text.into(),
            between: None,
            entries: None,
        }
    }

    /// The same about a record.
    #[must_use]
    pub fn about(mut self, subject: impl Into<Subject>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The same with the organization concerned.
    #[must_use]
    pub const fn of(mut self, organization: Option<OrganizationNo>) -> Self {
        self.organization = organization;
        self
    }
}

/// A length of time in words: days, or hours and minutes below one.
#[must_use]
pub fn span(from: Moment, to: Moment) -> String {
    const MINUTE: i64 = 60_000_000;
    let minutes = to.0.saturating_sub(from.0).max(0) / MINUTE;
    let (days, hours) = (minutes / 1_440, minutes / 60 % 24);
    let many = |n: i64, one: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") };
    match (days, hours, minutes % 60) {
        (0, 0, 0) => "less than a minute".to_owned(),
        (0, 0, minutes) => many(minutes, "minute"),
        (0, hours, 0) => many(hours, "hour"),
        (0, hours, minutes) => format!("{} {}", many(hours, "hour"), many(minutes, "minute")),
        (1..=13, 1.., _) => format!("{} {}", many(days, "day"), many(hours, "hour")),
        (days, ..) => many(days, "day"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_said_in_words() {
        let at = |minutes: i64| span(Moment(0), Moment(minutes * 60_000_000));
        assert_eq!(at(0), "less than a minute");
        assert_eq!(at(1), "1 minute");
        assert_eq!(at(252), "4 hours 12 minutes");
        assert_eq!(at(3_000), "2 days 2 hours");
        assert_eq!(at(1_440), "1 day");
        assert_eq!(at(100_000), "69 days");
    }

    #[test]
    fn severities_are_ordered_and_have_words() {
        assert!(Severity::High > Severity::Medium && Severity::Low > Severity::Note);
        for severity in Severity::ALL {
            assert_eq!(Severity::of(severity.word()), Some(severity));
        }
        assert_eq!(Severity::of("grave"), None);
    }

    #[test]
    fn a_period_looks_at_its_last_moment_or_at_the_clock() {
        let period = Period::new(Moment(10), Moment(20), Moment(100));
        assert_eq!(period.last, Moment(19));
        assert!(period.holds(Moment(10)) && !period.holds(Moment(20)));
        assert_eq!(Period::new(Moment(10), Moment(20), Moment(12)).last, Moment(12));
    }
}
