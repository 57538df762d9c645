//! How two versions of terms and reviews lean, field by field: what did it, from what to what, and which way.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::review::{Review, Terms, Within};
use super::{Calendar, Policy, Tier};
use crate::review::WARN_BEFORE;

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

    /// All of several.
    #[must_use]
    pub fn of(shifts: &[Shift]) -> Self {
        shifts.iter().fold(Self::Equal, |all, shift| all.and(shift.leaning))
    }

    /// Where more means looser.
    pub(super) const fn more_is_looser(order: Ordering) -> Self {
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
    pub(super) fn wider_is_looser(from: &BTreeSet<String>, to: &BTreeSet<String>) -> Self {
        match (from.is_subset(to), to.is_subset(from)) {
            (true, true) => Self::Equal,
            (true, false) => Self::Looser,
            (false, true) => Self::Tighter,
            (false, false) => Self::Mixed,
        }
    }

    /// Where a superset means looser, and to say nothing means everything.
    pub(super) fn wider_or_all(from: Option<&BTreeSet<String>>, to: Option<&BTreeSet<String>>) -> Self {
        match (from, to) {
            (None, None) => Self::Equal,
            (None, Some(_)) => Self::Tighter,
            (Some(_), None) => Self::Looser,
            (Some(from), Some(to)) => Self::wider_is_looser(from, to),
        }
    }
}

/// A field of which a second version says something else than a first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The field, as a policy writes it: `terms.longest`, `review.approvals`.
    pub field: String,
    /// What the first says; null where it says nothing.
    pub from: Json,
    /// What the second says.
    pub to: Json,
    /// Which way that leans.
    pub leaning: Leaning,
}

impl Shift {
    /// A field with what both say of it.
    pub(super) fn new(field: &str, from: impl Into<Json>, to: impl Into<Json>, leaning: Leaning) -> Self {
        Self { field: field.to_owned(), from: from.into(), to: to.into(), leaning }
    }
}

/// What of the terms a second tier says otherwise; a model that is not governed has none.
#[must_use]
pub fn terms(from: Option<&Tier>, to: Option<&Tier>) -> Vec<Shift> {
    let none = Terms::default();
    let (from, to) = (from.map_or(&none, |tier| &tier.terms), to.map_or(&none, |tier| &tier.terms));
    let endless = |days: Option<u32>| days.map_or(u64::MAX, u64::from);
    let list = |set: &BTreeSet<String>| if set.is_empty() { Json::Null } else { json!(set) };
    let missed = |terms: &Terms| terms.recertify_every.map(|_| terms.on_missed.word());
    let shifts = [
        Shift::new(
            "terms.surfaces",
            json!(from.surfaces),
            json!(to.surfaces),
            Leaning::wider_or_all(from.surfaces.as_ref(), to.surfaces.as_ref()),
        ),
        Shift::new(
            "terms.longest",
            days(from.longest),
            days(to.longest),
            Leaning::more_is_looser(endless(to.longest).cmp(&endless(from.longest))),
        ),
        Shift::new(
            "terms.conditions",
            list(&from.conditions),
            list(&to.conditions),
            Leaning::wider_is_looser(&to.conditions, &from.conditions),
        ),
        Shift::new(
            "terms.recertify_every",
            days(from.recertify_every),
            days(to.recertify_every),
            Leaning::more_is_looser(endless(to.recertify_every).cmp(&endless(from.recertify_every))),
        ),
        Shift::new(
            "terms.on_missed",
            missed(from),
            missed(to),
            Leaning::more_is_tighter(to.on_missed.cmp(&from.on_missed)),
        ),
    ];
    moved(shifts)
}

/// What of the review a second version says otherwise; without a review nothing is asked of anybody.
#[must_use]
pub fn review(from: Option<(&Policy, &Tier)>, to: Option<(&Policy, &Tier)>) -> Vec<Shift> {
    let (none, utc) = (Review::default(), Calendar::default());
    let of = |side: Option<(&Policy, &'_ Tier)>| side.and_then(|(_, tier)| tier.review.clone());
    let (asked_from, asked_to) = (of(from), of(to));
    let (a, b) = (asked_from.as_ref().unwrap_or(&none), asked_to.as_ref().unwrap_or(&none));
    let word = |asked: &Option<Review>, word: &'static str| asked.as_ref().map(|_| word);
    let list = |set: &BTreeSet<String>| if set.is_empty() { Json::Null } else { json!(set) };
    let votes = |asked: &Option<Review>| asked.as_ref().map(|review| review.approvals);
    let endless = |days: Option<u32>| days.unwrap_or(u32::MAX);
    let warns = |review: &Review| review.decide_within.map(|_| review.warn_before.unwrap_or(WARN_BEFORE));
    let either = |(x, y): (Option<u32>, Option<u32>)| match (x, y) {
        // Where there was no term, there was nothing to be warned of.
        (Some(x), Some(y)) if x != y => Leaning::Mixed,
        _ => Leaning::Equal,
    };
    let mut shifts = moved([
        Shift::new(
            "review.decide_within",
            a.decide_within.map(Within::text),
            b.decide_within.map(Within::text),
            within(a, b),
        ),
        Shift::new(
            "review.approvals",
            votes(&asked_from),
            votes(&asked_to),
            Leaning::more_is_tighter(b.approvals.cmp(&a.approvals)),
        ),
        Shift::new("review.roles", list(&a.roles), list(&b.roles), Leaning::wider_is_looser(&b.roles, &a.roles)),
        Shift::new(
            "review.on_overdue",
            word(&asked_from, a.on_overdue.word()),
            word(&asked_to, b.on_overdue.word()),
            Leaning::more_is_tighter(b.on_overdue.cmp(&a.on_overdue)),
        ),
        Shift::new("review.warn_before", days(warns(a)), days(warns(b)), either((warns(a), warns(b)))),
        Shift::new(
            "review.appeal_within",
            days(a.appeal_within),
            days(b.appeal_within),
            Leaning::more_is_looser(endless(b.appeal_within).cmp(&endless(a.appeal_within))),
        ),
    ]);
    if a.decide_within.is_some() && b.decide_within.is_some() {
        let of =
            |side: Option<(&Policy, &Tier)>| side.map_or_else(|| utc.clone(), |(policy, _)| policy.calendar.clone());
        shifts.extend(calendar(&of(from), &of(to), [a, b].map(|review| review.decide_within)));
    }
    shifts
}

/// A term of days ends otherwise where days do, or where other days count.
fn calendar(from: &Calendar, to: &Calendar, within: [Option<Within>; 2]) -> Vec<Shift> {
    let zone = if from.zone == to.zone { Leaning::Equal } else { Leaning::Mixed };
    let business = within.iter().any(|within| matches!(within, Some(Within::BusinessDays(_))));
    let (a, b) = (&from.holidays, &to.holidays);
    let holidays = if business { Leaning::wider_is_looser(a, b) } else { Leaning::Equal };
    moved([
        Shift::new("time_zone", from.zone.name(), to.zone.name(), zone),
        Shift::new("holidays", json!(a), json!(b), holidays),
    ])
}

fn within(from: &Review, to: &Review) -> Leaning {
    match (from.decide_within, to.decide_within) {
        (a, b) if a == b => Leaning::Equal,
        (None, Some(_)) => Leaning::Tighter,
        (Some(_), None) => Leaning::Looser,
        (Some(Within::Days(a)), Some(Within::Days(b)))
        | (Some(Within::BusinessDays(a)), Some(Within::BusinessDays(b))) => Leaning::more_is_looser(b.cmp(&a)),
        _ => Leaning::Mixed,
    }
}

/// A length of time of which more means looser and none means without end, where it differs.
pub(super) fn longer(field: &str, from: Option<u32>, to: Option<u32>) -> Option<Shift> {
    let endless = |days: Option<u32>| days.map_or(u64::MAX, u64::from);
    let leaning = Leaning::more_is_looser(endless(to).cmp(&endless(from)));
    Some(Shift::new(field, days(from), days(to), leaning)).filter(|shift| shift.leaning != Leaning::Equal)
}

/// A length of time, as a policy writes it.
fn days(days: Option<u32>) -> Json {
    days.map_or(Json::Null, |days| json!(format!("{days}d")))
}

fn moved<const N: usize>(shifts: [Shift; N]) -> Vec<Shift> {
    shifts.into_iter().filter(|shift| shift.leaning != Leaning::Equal).collect()
}
