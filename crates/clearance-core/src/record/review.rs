//! Reviews: a pending question with a clock, from its submission to its decision, and once more on appeal.
//!
//! A review's acts stand in the order in which they were recorded: none can be given force before the one before it. So
//! its life runs one way, and only an appeal or a void takes it back. Whether it is overdue hangs on the policy and on
//! time, and is derived by [`crate::review`].

use std::collections::BTreeSet;

use super::until;
use crate::act::Act;
use crate::act::review::WaitingFor;
use crate::act::review::{Agreement, Asks, Outcome, Prediction, Recommends, ReviewDecide, ReviewOpen, ReviewVote};
use crate::id::{EntryNo, ModelId, OfficerNo, OrganizationNo, RestorationNo, ReviewNo};
use crate::records::Row;
use crate::time::Moment;

/// When nothing was missing any more, and what the rules said then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completed {
    /// When: the clock starts.
    pub at: Moment,
    /// The entry.
    pub entry: EntryNo,
    /// The version of the policy that governed the model.
    pub policy: Option<String>,
    /// Its tier.
    pub tier: Option<String>,
    /// What its rules said.
    pub prediction: Prediction,
}

/// A time for which the clock stands still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// From when.
    pub from: Moment,
    /// Until when; absent: it still does.
    pub until: Option<Moment>,
    /// The entry that began it.
    pub entry: EntryNo,
    /// Who is waited for.
    pub waiting_for: WaitingFor,
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Who voted.
    pub officer: OfficerNo,
    /// When.
    pub at: Moment,
    /// The entry.
    pub entry: EntryNo,
    /// What is recommended.
    pub recommends: Recommends,
    /// What would be granted, with what was asked where the vote says nothing.
    pub content: Asks,
    /// The clauses it rests on.
    pub cites: BTreeSet<String>,
}

impl Vote {
    /// The exact outcome it counts for: approvals of different things do not add up.
    #[must_use]
    pub fn outcome(&self) -> (Outcome, Asks) {
        let outcome = self.recommends.outcome();
        (outcome, if outcome == Outcome::Approved { self.content.clone() } else { Asks::default() })
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Who decided.
    pub officer: OfficerNo,
    /// When.
    pub at: Moment,
    /// The entry.
    pub entry: EntryNo,
    /// The outcome.
    pub outcome: Outcome,
    /// What was granted; empty unless approved.
    pub content: Asks,
    /// The votes it rests on.
    pub votes: Vec<EntryNo>,
    /// The version of the policy by whose quorum it was decided.
    pub policy: Option<String>,
    /// Whether it is what the rules said.
    pub agreement: Agreement,
    /// What distinguishes the case, where it is not.
    pub departs: Option<String>,
    /// When the applicant was told, and by which entry.
    pub notified: Option<(Moment, EntryNo)>,
}

/// One way through to a decision: the first, and the appeal's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Round {
    /// When it began and by which entry, for an appeal.
    pub appealed: Option<(Moment, EntryNo)>,
    /// The votes.
    pub votes: Vec<Vote>,
    /// The decision.
    pub decision: Option<Decision>,
}

/// How a review stands by its own entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewState {
    /// Received; something may be missing.
    Submitted,
    /// Nothing is missing: the clock runs.
    Complete,
    /// The clock stands still.
    OnHold,
    /// Appealed, and not decided again.
    UnderAppeal,
    /// Decided.
    Decided(Outcome),
    /// Withdrawn by the applicant.
    Withdrawn,
}

impl ReviewState {
    /// The word a reader knows it by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Complete => "complete",
            Self::OnHold => "on-hold",
            Self::UnderAppeal => "under-appeal",
            Self::Decided(outcome) => outcome.word(),
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether somebody still has to decide.
    #[must_use]
    pub const fn is_pending(self) -> bool {
        !matches!(self, Self::Decided(_) | Self::Withdrawn)
    }
}

/// A review at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Its number.
    pub number: ReviewNo,
    /// The model.
    pub model: ModelId,
    /// The applicant; absent: it is of the model's own status.
    pub organization: Option<OrganizationNo>,
    /// The restorations under which grants are asked.
    pub restorations: BTreeSet<RestorationNo>,
    /// What is asked for.
    pub asks: Asks,
    /// When it was submitted.
    pub submitted: Moment,
    /// Who opened it.
    pub opener: OfficerNo,
    /// The entry that opened it.
    pub entry: EntryNo,
    /// When nothing was missing any more.
    pub completed: Option<Completed>,
    /// The times for which the clock stood still.
    pub holds: Vec<Hold>,
    /// The officers it was given to.
    pub assigned: BTreeSet<OfficerNo>,
    /// The officers taken off it.
    pub recused: BTreeSet<OfficerNo>,
    /// The first round, and the appeal's.
    pub rounds: Vec<Round>,
    /// When it was withdrawn, and by which entry.
    pub withdrawn: Option<(Moment, EntryNo)>,
    /// The moment of its last entry.
    pub last: Moment,
}

impl Review {
    /// The review at a moment; `None` before it was opened. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut review: Option<Self> = None;
        for row in until(rows, at) {
            let effective = match (&mut review, &row.act) {
                (none @ None, Act::ReviewOpen(act)) => {
                    *none = Some(Self::open(row, act));
                    true
                }
                (Some(review), _) => review.apply(row),
                (None, _) => false,
            };
            if !effective {
                moot.push(row.entry);
            } else if let Some(review) = &mut review {
                review.last = row.effective;
            }
        }
        review
    }

    /// How it stands by its own entries.
    #[must_use]
    pub fn state(&self) -> ReviewState {
        if self.withdrawn.is_some() {
            return ReviewState::Withdrawn;
        }
        let round = self.round();
        match (&round.decision, round.appealed) {
            (Some(decision), _) => ReviewState::Decided(decision.outcome),
            (None, _) if self.held() => ReviewState::OnHold,
            (None, Some(_)) => ReviewState::UnderAppeal,
            (None, None) if self.completed.is_some() => ReviewState::Complete,
            (None, None) => ReviewState::Submitted,
        }
    }

    /// The round that runs, or that was decided last.
    #[must_use]
    pub fn round(&self) -> &Round {
        const FIRST: &Round = &Round { appealed: None, votes: Vec::new(), decision: None };
        self.rounds.last().unwrap_or(FIRST)
    }

    /// The last decision, of the first round where the appeal is not decided.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        self.rounds.iter().rev().find_map(|round| round.decision.as_ref())
    }

    /// Whether the clock stands still.
    #[must_use]
    pub fn held(&self) -> bool {
        self.holds.last().is_some_and(|hold| hold.until.is_none())
    }

    /// The officers who had a part in earlier rounds: an appeal goes to others.
    #[must_use]
    pub fn earlier_panel(&self) -> BTreeSet<OfficerNo> {
        let earlier = self.rounds.iter().take(self.rounds.len().saturating_sub(1));
        let part = |round: &Round| -> Vec<OfficerNo> {
            let voters = round.votes.iter().map(|vote| vote.officer);
            voters.chain(round.decision.as_ref().map(|decision| decision.officer)).collect()
        };
        earlier.flat_map(part).collect()
    }

    fn open(row: &Row, act: &ReviewOpen) -> Self {
        Self {
            number: ReviewNo::try_from(&row.record).unwrap_or(ReviewNo(0)),
            model: act.model().clone(),
            organization: act.organization().copied(),
            restorations: act.under().map(|r| r.0.clone()).unwrap_or_default(),
            asks: act.asks().cloned().unwrap_or_default(),
            submitted: row.effective,
            opener: row.by,
            entry: row.entry,
            completed: None,
            holds: Vec::new(),
            assigned: BTreeSet::new(),
            recused: BTreeSet::new(),
            rounds: vec![Round::default()],
            withdrawn: None,
            last: row.effective,
        }
    }

    fn apply(&mut self, row: &Row) -> bool {
        let state = self.state();
        let pending = state.is_pending();
        match &row.act {
            Act::ReviewComplete(act) if state == ReviewState::Submitted => {
                self.completed = Some(Completed {
                    at: row.effective,
                    entry: row.entry,
                    policy: act.policy().map(|name| name.0.clone()),
                    tier: act.tier().map(|name| name.0.clone()),
                    prediction: act.predicts().copied().unwrap_or(Prediction::Ungoverned),
                });
            }
            Act::ReviewHold(act) if pending && !self.held() => {
                let waiting_for = *act.waiting_for();
                self.holds.push(Hold { from: row.effective, until: None, entry: row.entry, waiting_for });
            }
            Act::ReviewResume(_) if pending && self.held() => {
                if let Some(hold) = self.holds.last_mut() {
                    hold.until = Some(row.effective);
                }
            }
            Act::ReviewAssign(act) if pending => return self.assigned.insert(*act.officer()),
            Act::ReviewRecuse(act) if pending => {
                let officer = act.officer().copied().unwrap_or(row.by);
                self.assigned.remove(&officer);
                return self.recused.insert(officer);
            }
            Act::ReviewVote(act) if pending && self.completed.is_some() => return self.vote(row, act),
            Act::ReviewDecide(act) if pending && self.completed.is_some() => return self.decide(row, act),
            Act::ReviewNotify(_) => return self.notify(row),
            Act::ReviewWithdraw(_) if pending => {
                self.withdrawn = Some((row.effective, row.entry));
                self.release(row);
            }
            // Whether silence can be appealed hangs on time: admission asks.
            Act::ReviewAppeal(_) if self.rounds.len() == 1 && self.completed.is_some() && self.withdrawn.is_none() => {
                let refused = self.decision().is_none_or(|decision| decision.outcome != Outcome::Approved);
                if !refused {
                    return false;
                }
                let appealed = Some((row.effective, row.entry));
                self.rounds.push(Round { appealed, ..Round::default() });
            }
            _ => return false,
        }
        true
    }

    fn vote(&mut self, row: &Row, act: &ReviewVote) -> bool {
        let asks = self.asks.clone();
        let Some(round) = self.rounds.last_mut() else { return false };
        if round.votes.iter().any(|vote| vote.officer == row.by) {
            return false;
        }
        round.votes.push(Vote {
            officer: row.by,
            at: row.effective,
            entry: row.entry,
            recommends: *act.recommends(),
            content: act.content().over(&asks),
            cites: act.cites().map(|cites| cites.0.clone()).unwrap_or_default(),
        });
        true
    }

    fn decide(&mut self, row: &Row, act: &ReviewDecide) -> bool {
        let outcome = *act.outcome();
        let votes = act.votes().map(|votes| votes.0.clone()).unwrap_or_default();
        // What the decision does not say is what the votes it rests on say, or what was asked.
        let voted = self.round().votes.iter().find(|vote| votes.contains(&vote.entry)).map(|vote| vote.content.clone());
        let content = match outcome {
            Outcome::Approved => act.content().over(&voted.unwrap_or_default()).over(&self.asks),
            _ => Asks::default(),
        };
        let Some(round) = self.rounds.last_mut() else { return false };
        round.decision = Some(Decision {
            officer: row.by,
            at: row.effective,
            entry: row.entry,
            outcome,
            content,
            votes,
            policy: act.policy().map(|name| name.0.clone()),
            agreement: act.agrees().copied().unwrap_or(Agreement::Unpredicted),
            departs: act.departs().map(|code| code.0.clone()),
            notified: None,
        });
        self.release(row);
        true
    }

    /// A hold that has not ended ends with the review.
    fn release(&mut self, row: &Row) {
        if let Some(hold) = self.holds.last_mut().filter(|hold| hold.until.is_none()) {
            hold.until = Some(row.effective);
        }
    }

    fn notify(&mut self, row: &Row) -> bool {
        let decision = self.rounds.last_mut().and_then(|round| round.decision.as_mut());
        match decision {
            Some(decision) if decision.notified.is_none() => {
                decision.notified = Some((row.effective, row.entry));
                true
            }
            _ => false,
        }
    }
}
