//! What an entry shows by itself: an act without what it should rest on, in force before it was recorded, voided,
//! corrected or without effect.

use super::rule::{BACKDATED, CORRECTED, DEPARTS, EVIDENCE_EXPIRED, MOOT, NO_AUTHORITY, NO_EVIDENCE, VOIDED};
use super::told::Told;
use super::{Finding, Severity, span};
use crate::act::{Direction, Spec};
use crate::id::EntryNo;
use crate::time::Moment;

/// What became of an entry, as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands.
    Stands,
    /// It stands and has no effect.
    Moot,
    /// It was corrected by an entry recorded at a moment, and stands so.
    Corrected(EntryNo, Moment),
    /// It was voided by an entry recorded at a moment.
    Voided(EntryNo, Moment),
}

impl Fate {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stands => "stands",
            Self::Moot => "moot",
            Self::Corrected(..) => "corrected",
            Self::Voided(..) => "voided",
        }
    }
}

/// How grave it is that an act has no instrument behind it; `None` for acts that need none.
#[must_use]
pub fn needs_authority(spec: &Spec) -> Option<Severity> {
    let on_restrictions = matches!(spec.noun(), "lockdown" | "restoration" | "grant")
        || matches!(spec.word, "org.suspend" | "org.reinstate");
    match spec.direction {
        Direction::Loosening if on_restrictions => Some(Severity::High),
        Direction::Tightening if on_restrictions => Some(Severity::Medium),
        _ => None,
    }
}

/// How grave it is that an act names no evidence; `None` for acts that need none.
#[must_use]
pub fn needs_evidence(spec: &Spec) -> Option<Severity> {
    match spec.word {
        "org.attest" | "authority.record" => Some(Severity::Medium),
        "grant.provision" | "model.evaluate" => Some(Severity::Low),
        _ => None,
    }
}

/// The findings in an entry, which is read in its corrected form. A voided entry is found as that alone.
#[must_use]
pub fn findings(told: &Told<'_>, fate: Fate, moot: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |severity, rule, text: String| {
        let finding = Finding::new(severity, rule, told.number, text);
        found.push(match told.record() {
            Some(record) => finding.about(record.clone()),
            None => finding,
        });
    };
    let word = told.spec.word;
    match fate {
        Fate::Voided(by, at) => {
            let severity = match told.spec.direction {
                Direction::Loosening | Direction::Tightening => Severity::Medium,
                Direction::Evidence | Direction::AsTarget => Severity::Low,
            };
            let stood = span(told.recorded, at);
            add(severity, VOIDED, format!("`{word}` was voided by entry {by} after it had stood for {stood}"));
            return found;
        }
        Fate::Corrected(by, at) => {
            let stood = span(told.recorded, at);
            add(Severity::Low, CORRECTED, format!("`{word}` was corrected by entry {by}, {stood} later"));
        }
        Fate::Stands | Fate::Moot => {}
    }
    if moot {
        add(Severity::Low, MOOT, format!("`{word}` has no effect"));
    }
    if told.amends() {
        return found;
    }
    if let Some(severity) = needs_authority(told.spec).filter(|_| told.authority.is_none() && !told.reviewed) {
        add(severity, NO_AUTHORITY, format!("`{word}` names no authority"));
    }
    if let Some(severity) = needs_evidence(told.spec).filter(|_| !told.documented && told.evidence.is_empty()) {
        let lacks = match word {
            "org.attest" => "neither the digest of a document nor a reference",
            "authority.record" | "model.evaluate" => "neither a source nor a reference",
            _ => "no evidence",
        };
        add(severity, NO_EVIDENCE, format!("`{word}` names {lacks}"));
    }
    if let Some(expires) = told.expires.filter(|end| *end <= told.effective) {
        let text = format!("the attestation had expired with {} when it took force", expires.readable_end());
        add(Severity::Medium, EVIDENCE_EXPIRED, text);
    }
    if let Some(why) = &told.departs {
        let why = if why.is_empty() { "nothing that distinguishes the case" } else { why };
        add(Severity::Medium, DEPARTS, format!("the decision is not what the rules said; it names `{why}`"));
    }
    if told.effective < told.recorded {
        add(backdating(told), BACKDATED, backdated(told));
    }
    found
}

/// Below a day, a change that was written down in the evening; above it, a change of the past.
fn backdating(told: &Told<'_>) -> Severity {
    match (told.recorded < told.effective.plus_days(1), told.spec.direction) {
        (true, _) => Severity::Low,
        (false, Direction::Loosening) => Severity::High,
        (false, _) => Severity::Medium,
    }
}

fn backdated(told: &Told<'_>) -> String {
    format!(
        "`{}` was recorded on {}, {} after it took force on {}",
        told.spec.word,
        told.recorded.readable(),
        span(told.effective, told.recorded),
        told.effective.readable()
    )
}
