//! What a policy says beside its clauses, and how two versions of that lean: what a grant may contain, who decides, how
//! fast, and what silence comes to.

use std::cmp::Ordering;
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

/// What a second version is beside a first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaning {
    /// The same.
    Equal,
    /// It allows more, or asks less.
    Looser,
    /// It allows less, or asks more.
    Tighter,
    /// Some of both, or not to be compared.
    Mixed,
}

impl Leaning {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Looser => "looser",
            Self::Tighter => "tighter",
            Self::Mixed => "mixed",
        }
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Equal, one) | (one, Self::Equal) => one,
            (Self::Looser, Self::Looser) => Self::Looser,
            (Self::Tighter, Self::Tighter) => Self::Tighter,
            _ => Self::Mixed,
        }
    }

    /// Where more means looser.
    const fn more_is_looser(order: Ordering) -> Self {
        match order {
            Ordering::Less => Self::Tighter,
            Ordering::Equal => Self::Equal,
            Ordering::Greater => Self::Looser,
        }
    }

    const fn more_is_tighter(order: Ordering) -> Self {
        Self::more_is_looser(order.reverse())
    }

    /// Where a superset means looser.
    fn wider_is_looser(from: &BTreeSet<String>, to: &BTreeSet<String>) -> Self {
        match (from.is_subset(to), to.is_subset(from)) {
            (true, true) => Self::Equal,
            (true, false) => Self::Looser,
            (false, true) => Self::Tighter,
            (false, false) => Self::Mixed,
        }
    }
}

impl Terms {
    /// What these are beside earlier ones.
    #[must_use]
    pub fn beside(&self, from: &Self) -> Leaning {
        let surfaces = match (&from.surfaces, &self.surfaces) {
            (None, None) => Leaning::Equal,
            (None, Some(_)) => Leaning::Tighter,
            (Some(_), None) => Leaning::Looser,
            (Some(from), Some(to)) => Leaning::wider_is_looser(from, to),
        };
        let endless = |longest: Option<u32>| longest.map_or(u64::MAX, u64::from);
        surfaces
            .and(Leaning::more_is_looser(endless(self.longest).cmp(&endless(from.longest))))
            .and(Leaning::wider_is_looser(&self.conditions, &from.conditions))
            .and(Leaning::more_is_looser(endless(self.recertify_every).cmp(&endless(from.recertify_every))))
            .and(Leaning::more_is_tighter(self.on_missed.cmp(&from.on_missed)))
    }
}

impl Review {
    /// What this is beside an earlier one; without a review nothing is asked of anybody.
    #[must_use]
    pub fn beside(to: Option<&Self>, from: Option<&Self>) -> Leaning {
        let none = Self::default();
        let (to, from) = (to.unwrap_or(&none), from.unwrap_or(&none));
        let within = match (from.decide_within, to.decide_within) {
            (a, b) if a == b => Leaning::Equal,
            (None, Some(_)) => Leaning::Tighter,
            (Some(_), None) => Leaning::Looser,
            (Some(Within::Days(a)), Some(Within::Days(b)))
            | (Some(Within::BusinessDays(a)), Some(Within::BusinessDays(b))) => Leaning::more_is_looser(b.cmp(&a)),
            _ => Leaning::Mixed,
        };
        within
            .and(Leaning::more_is_tighter(to.approvals.cmp(&from.approvals)))
            .and(Leaning::wider_is_looser(&to.roles, &from.roles))
            .and(Leaning::more_is_tighter(to.on_overdue.cmp(&from.on_overdue)))
            .and(Leaning::more_is_looser(
                to.appeal_within.unwrap_or(u32::MAX).cmp(&from.appeal_within.unwrap_or(u32::MAX)),
            ))
    }
}
