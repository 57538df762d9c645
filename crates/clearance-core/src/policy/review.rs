//! What a policy says beside its clauses: what a grant may contain, who decides, how fast, and what silence comes to. How
//! two versions of that lean is in [`shift`](super::shift).

use std::collections::BTreeSet;

/// What a grant of a governed model may contain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// The surfaces it may name; absent: all.
    pub surfaces: Option<BTreeSet<String>>,
    /// The most days it may run; absent: without end.
    pub longest: Option<u32>,
    /// The codes of the conditions it must carry.
    pub conditions: BTreeSet<String>,
    /// After how many days it must be looked at again; absent: never.
    pub recertify_every: Option<u32>,
    /// What follows where that is missed.
    pub on_missed: OnMissed,
}

/// What follows where a grant was not recertified in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum OnMissed {
    /// Nothing: it is due until somebody does it.
    #[default]
    Keep,
    /// It is brought before others.
    Escalate,
    /// The grant admits no longer, until it is recertified.
    Suspend,
}

impl OnMissed {
    /// The words, from the mildest.
    pub const WORDS: &'static [&'static str] = &["keep", "escalate", "suspend"];

    /// Reads a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Keep, Self::Escalate, Self::Suspend]
            .into_iter()
            .zip(Self::WORDS)
            .find(|(_, w)| **w == word)
            .map(|(one, _)| one)
    }

    /// As it is written.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Escalate => "escalate",
            Self::Suspend => "suspend",
        }
    }
}

/// How long a decision may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// So many days.
    Days(u32),
    /// So many days that are neither Saturday nor Sunday nor a holiday of the policy.
    BusinessDays(u32),
}

impl Within {
    /// As it is written.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Days(days) => format!("{days} days"),
            Self::BusinessDays(days) => format!("{days} business days"),
        }
    }
}

/// What follows when nobody decides in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overdue {
    /// It is brought before others.
    #[default]
    Escalate,
    /// It counts as refused.
    DeemRefused,
}

impl Overdue {
    /// The words, in the order of the format.
    pub const WORDS: &'static [&'static str] = &["escalate", "deem-refused"];

    /// As it is written.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Escalate => "escalate",
            Self::DeemRefused => "deem-refused",
        }
    }
}

/// Who decides, and how fast.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// How long a decision may take; absent: there is no limit.
    pub decide_within: Option<Within>,
    /// At least one vote of each of these roles.
    pub roles: BTreeSet<String>,
    /// How many votes in all.
    pub approvals: u64,
    /// What silence comes to.
    pub on_overdue: Overdue,
    /// How many days before the end somebody is warned; absent: three.
    pub warn_before: Option<u32>,
    /// How many days after being told of a decision the applicant may appeal; absent: without end.
    pub appeal_within: Option<u32>,
}
