//! The answer to one question.

use std::collections::BTreeSet;

use serde::Serialize;

use super::assess::{TraceNode, assess};
use super::path::{self, Step};
use super::reason::{self, Reason};
use super::situation::{Question, Situation};
use crate::clause::{Truth, decide};
use crate::records::{Records, Unreadable};

/// Whether the organization may use the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// In every completion of what is left open.
    Cleared,
    /// In none.
    NotCleared,
    /// In some.
    Conditional,
    /// The clauses are too large together for that to be decided, and it is not guessed.
    Undecided,
}

impl Outcome {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cleared => "cleared",
            Self::NotCleared => "not-cleared",
            Self::Conditional => "conditional",
            Self::Undecided => "undecided",
        }
    }

    pub(super) const fn of(truth: Truth) -> Self {
        match truth {
            Truth::True => Self::Cleared,
            Truth::False => Self::NotCleared,
            Truth::Unknown => Self::Conditional,
            Truth::Undecided => Self::Undecided,
        }
    }
}

/// An answer with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether.
    pub outcome: Outcome,
    /// Why: all decisive reasons in the order organization, model, lockdown, restoration, grant, scope, condition.
    pub reasons: Vec<Reason>,
    /// The codes of the conditions of every route that is not closed.
    pub conditions: Vec<String>,
    /// What a conditional answer depends on.
    pub depends_on: BTreeSet<String>,
    /// Every part.
    pub trace: Vec<TraceNode>,
    /// A smallest set of changes that would clear it; empty when cleared.
    pub path: Vec<Step>,
    /// The version that governs the model.
    pub policy: Option<String>,
}

/// Reads the records and answers.
///
/// # Errors
/// That the records could not be read.
pub fn check(question: Question, records: &impl Records) -> Result<Answer, Unreadable> {
    Ok(answer(&Situation::gather(question, records)?))
}

/// Whether, without reasons: for changes that are tried on a situation.
#[must_use]
pub fn outcome(situation: &Situation) -> Outcome {
    let assessment = assess(situation);
    Outcome::of(decide(&assessment.formula(), &assessment.facts).truth)
}

/// Answers a situation.
#[must_use]
pub fn answer(situation: &Situation) -> Answer {
    let assessment = assess(situation);
    let decision = decide(&assessment.formula(), &assessment.facts);
    let outcome = Outcome::of(decision.truth);
    let truths: Vec<Truth> =
        assessment.parts.iter().map(|part| decide(&part.formula, &assessment.facts).truth).collect();
    let closed = truths.contains(&Truth::False);
    let mut reasons: Vec<Reason> = Vec::new();
    let mut conditions: Vec<String> = Vec::new();
    for (part, truth) in assessment.parts.iter().zip(&truths) {
        let decisive = match outcome {
            Outcome::Cleared => true,
            Outcome::NotCleared if closed => *truth == Truth::False,
            Outcome::NotCleared | Outcome::Conditional | Outcome::Undecided => *truth != Truth::True,
        };
        for reason in part.reasons.iter().filter(|_| decisive) {
            if !reasons.contains(reason) {
                reasons.push(reason.clone());
            }
        }
        for code in &part.conditions {
            if !conditions.contains(code) {
                conditions.push(code.clone());
            }
        }
    }
    reasons.sort_by_key(|r| reason::rank(r.code));
    Answer {
        outcome,
        reasons,
        conditions,
        depends_on: decision.depends_on,
        trace: assessment.parts.into_iter().map(|part| part.trace).collect(),
        policy: situation.policy.as_ref().map(|governing| governing.policy.reference()),
        path: if [Outcome::Cleared, Outcome::Undecided].contains(&outcome) {
            Vec::new()
        } else {
            path::path(situation)
        },
    }
}
