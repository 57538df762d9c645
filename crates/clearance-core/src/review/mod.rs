//! What hangs on time and on the policy in a review: its clock, whether it is overdue and what follows, and the quorum
//! that a decision needs.
//!
//! Nothing here is stored: a review that nobody decides is overdue because time has passed, not because somebody ran a
//! command.

mod clock;
mod foresee;
mod quorum;

use crate::id::EntryNo;
use crate::policy::{self, Calendar, Overdue, Policy, Tier, Timeline};
use crate::record::{Review, ReviewState};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

pub use clock::{Clock, clock};
pub use foresee::{Foreseen, Outlook, Side, View, foresee, outlooks};
pub use quorum::{Quorum, Tally, satisfied, tally};

/// The days before the end at which somebody is warned, where the policy does not say.
pub const WARN_BEFORE: u32 = 3;

/// What a policy says of a review.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// How long a decision may take, who decides, and what silence comes to.
    pub review: policy::Review,
    /// Where days begin and end.
    pub calendar: Calendar,
}

impl Rules {
    /// What a tier of a policy says, if it asks for reviews.
    #[must_use]
    pub fn of(policy: &Policy, tier: &Tier) -> Option<Self> {
        let review = tier.review.clone()?;
        Some(Self { review, calendar: policy.calendar.clone() })
    }

    /// What the version says under which a review was completed: a clock does not change while it runs.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn completed_under(
        review: &Review,
        timeline: &Timeline,
        records: &impl Records,
    ) -> Result<Option<Self>, Unreadable> {
        let Some(named) = review.completed.as_ref().and_then(|completed| completed.policy.as_ref()) else {
            return Ok(None);
        };
        let Some(version) = timeline.versions.iter().find(|version| version.record.reference() == *named) else {
            return Ok(None);
        };
        let document = policy::document(&version.record, records)?;
        Ok(document.tier(&review.model).and_then(|tier| Self::of(&document, tier)))
    }
}

/// How a review stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its clock.
    pub clock: Clock,
    /// The rules it was completed under.
    pub rules: Option<Rules>,
    /// The word a reader knows it by: that of its state, `overdue` or `deemed-refused`.
    pub word: &'static str,
}

impl Standing {
    /// How a review stands.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn of(review: &Review, at: Moment, timeline: &Timeline, records: &impl Records) -> Result<Self, Unreadable> {
        let rules = Rules::completed_under(review, timeline, records)?;
        let clock = clock(review, rules.as_ref(), at);
        let silence = rules.as_ref().map(|rules| rules.review.on_overdue);
        let word = match (review.state(), clock.overdue, silence) {
            (ReviewState::Complete, true, Some(Overdue::DeemRefused)) => "deemed-refused",
            (ReviewState::Complete | ReviewState::UnderAppeal, true, _) => "overdue",
            (state, ..) => state.word(),
        };
        Ok(Self { clock, rules, word })
    }

    /// Whether silence has become a refusal, so that only an appeal goes on.
    #[must_use]
    pub fn is_deemed_refused(&self) -> bool {
        self.word == "deemed-refused"
    }
}

/// Every review at (T, K), in order of number.
///
/// # Errors
/// That the records could not be read.
pub fn all(at: Moment, known: EntryNo, records: &impl Records) -> Result<Vec<(Review, Standing)>, Unreadable> {
    let timeline = Timeline::read(known, records)?;
    let mut found = Vec::new();
    for number in records.reviews_of(None)? {
        let rows = records.rows(crate::act::Table::Review, &number.into(), known)?;
        if let Some(review) = Review::fold(&rows, at, &mut Vec::new()) {
            let standing = Standing::of(&review, at, &timeline, records)?;
            found.push((review, standing));
        }
    }
    Ok(found)
}
