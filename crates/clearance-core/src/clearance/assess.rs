//! A situation judged: a formula over what is not known, the trace of every part, and the reasons each part gives.
//!
//! In a trace, `held` means the part lets the organization through, `failed` that it stands in the way, `unknown`
//! that it hangs on something left open.

use std::collections::BTreeSet;

use serde::Serialize;

use super::reason::{self, Reason};
use super::situation::{LockdownView, RestorationView, Situation};
use crate::act::value::{Condition, Roster};
use crate::clause::{Clause, Facts, Formula, One, Test, Truth, Variable, decide};
use crate::id::EntryNo;
use crate::policy::Governing;
use crate::record::{Grant, GrantState, OrganizationState, Reading, Restoration, Scope};

/// One part of an answer, with its own parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TraceNode {
    /// What kind of part it is.
    pub kind: &'static str,
    /// The record it is about.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The entry that decides it.
    pub entry: Option<EntryNo>,
    /// `held`, `failed` or `unknown`.
    pub result: &'static str,
    /// In words.
    pub text: String,
    /// Its parts.
    pub children: Vec<TraceNode>,
}

/// One part judged.
#[derive(Clone, Debug)]
pub struct Part {
    /// When it lets through.
    pub formula: Formula,
    /// Its trace.
    pub trace: TraceNode,
    /// The reasons it gives, whichever way it goes.
    pub reasons: Vec<Reason>,
    /// The conditions of a route that is not closed.
    pub conditions: Vec<String>,
}

/// A situation judged.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// Its parts: organization, model, each lockdown. All must let through.
    pub parts: Vec<Part>,
    /// What is known, for deciding formulas.
    pub facts: Facts,
}

impl Assessment {
    /// When the organization is cleared.
    #[must_use]
    pub fn formula(&self) -> Formula {
        Formula::all(self.parts.iter().map(|part| part.formula.clone()))
    }
}

const fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "held",
        Truth::False => "failed",
        Truth::Unknown => "unknown",
        Truth::Undecided => "undecided",
    }
}

fn reason(
    code: &'static str,
    reference: impl ToString,
    entry: impl Into<Option<EntryNo>>,
    text: impl Into<String>,
) -> Reason {
    Reason { code, reference: reference.to_string(), entry: entry.into(), text: text.into() }
}

/// Judges a situation in the question's reading.
#[must_use]
pub fn assess(situation: &Situation) -> Assessment {
    let judge = Judge { situation, facts: situation.facts() };
    let mut parts = vec![judge.organization(), judge.model()];
    let lockdowns: Vec<Part> = situation.lockdowns.iter().map(|view| judge.lockdown(view)).collect();
    if lockdowns.iter().all(|part| part.trace.kind != "lockdown" || part.reasons.is_empty())
        && situation.model.as_ref().is_some_and(|m| m.retired.is_none())
    {
        let model = situation.question.model.to_string();
        if let Some(part) = parts.get_mut(1) {
            let text = format!("no lockdown of {model} is in force, as {}", situation.question.reading.word());
            part.reasons.push(reason(reason::NO_RESTRICTION, model, situation.model.as_ref().map(|m| m.entry), text));
        }
    }
    parts.extend(lockdowns);
    parts.extend(situation.policy.as_ref().and_then(|governing| judge.policy(governing)));
    Assessment { parts, facts: judge.facts }
}

struct Judge<'a> {
    situation: &'a Situation,
    facts: Facts,
}

impl Judge<'_> {
    fn node(
        &self,
        kind: &'static str,
        reference: impl ToString,
        entry: impl Into<Option<EntryNo>>,
        formula: &Formula,
        text: impl Into<String>,
    ) -> TraceNode {
        let result = word(decide(formula, &self.facts).truth);
        TraceNode {
            kind,
            reference: reference.to_string(),
            entry: entry.into(),
            result,
            text: text.into(),
            children: Vec::new(),
        }
    }

    fn organization(&self) -> Part {
        let (holds, name, entry, text, code) = match &self.situation.organization {
            None => {
                let text = "the organization was not registered".to_owned();
                (false, self.situation.question.organization.to_string(), None, text, reason::ORGANIZATION_UNREGISTERED)
            }
            Some(o) => {
                let (holds, code) = match o.state {
                    OrganizationState::Active => (true, ""),
                    OrganizationState::Suspended => (false, reason::ORGANIZATION_SUSPENDED),
                    OrganizationState::Retired => (false, reason::ORGANIZATION_RETIRED),
                };
                (
                    holds,
                    o.slug.clone(),
                    Some(o.state_entry),
                    format!("{} is registered and {}", o.slug, o.state.word()),
                    code,
                )
            }
        };
        let formula = Formula::Known(holds);
        let reasons = if holds { Vec::new() } else { vec![reason(code, &name, entry, text.clone())] };
        Part { trace: self.node("organization", name, entry, &formula, text), formula, reasons, conditions: Vec::new() }
    }

    fn model(&self) -> Part {
        let id = &self.situation.question.model;
        let (holds, entry, text, code) = match &self.situation.model {
            None => (false, None, format!("{id} was not registered"), reason::MODEL_UNREGISTERED),
            Some(model) => match model.retired {
                Some((at, entry)) => {
                    (false, Some(entry), format!("{id} was retired on {}", at.readable()), reason::MODEL_RETIRED)
                }
                None => (true, Some(model.entry), format!("{id} is registered"), ""),
            },
        };
        let formula = Formula::Known(holds);
        let reasons = if holds { Vec::new() } else { vec![reason(code, id, entry, text.clone())] };
        Part { trace: self.node("model", id, entry, &formula, text), formula, reasons, conditions: Vec::new() }
    }

    /// What the policy requires decides; whether the organization is eligible is said beside it.
    fn policy(&self, governing: &Governing) -> Option<Part> {
        let policy = &governing.policy;
        let model = &self.situation.question.model;
        let tier = policy.tier(model)?;
        let facts = self.situation.facts_under(&self.facts, policy);
        let formula = governing.requirement(model, &facts);
        let (name, entry) = (policy.reference(), governing.entry);
        let draft = if entry.is_none() { ", a draft," } else { "" };
        let text = match &tier.requires {
            Clause::Everyone => format!("policy {name}{draft} governs {model} and requires nothing"),
            clause => format!("policy {name}{draft} requires {}", clause.sentence()),
        };
        let mut reasons = Vec::new();
        if decide(&formula, &self.facts).truth != Truth::True {
            let mut lapsed = facts.clone();
            lapsed.attested.extend(self.situation.attestations.iter().map(|a| a.kind.clone()));
            let would = lapsed.attested != facts.attested
                && decide(&governing.requirement(model, &lapsed), &self.facts).truth == Truth::True;
            let code = if would { reason::EVIDENCE_LAPSED } else { reason::POLICY_REQUIREMENT_UNMET };
            reasons.push(reason(code, &name, entry, text.clone()));
        }
        let mut trace = self.node("policy", &name, entry, &formula, text);
        let by: Vec<&str> = tier
            .rules
            .iter()
            .filter(|rule| decide(&rule.when.formula(&facts), &self.facts).truth == Truth::True)
            .map(|rule| rule.id.as_str())
            .collect();
        let eligible = tier.eligible(&facts);
        let text = match decide(&eligible, &self.facts).truth {
            Truth::True if by.is_empty() => "eligible, by one rule or another; this clears nobody by itself".to_owned(),
            Truth::True => format!("eligible by {}; this clears nobody by itself", by.join(", ")),
            Truth::False => "eligible by no rule; this bars nobody by itself".to_owned(),
            Truth::Unknown => "whether it is eligible depends on what is left open".to_owned(),
            Truth::Undecided => "whether it is eligible is too large a question to be decided".to_owned(),
        };
        trace.children.push(self.node("eligibility", &name, entry, &eligible, text));
        Some(Part { formula, trace, reasons, conditions: Vec::new() })
    }

    fn lockdown(&self, view: &LockdownView) -> Part {
        let question = &self.situation.question;
        let lockdown = &view.lockdown;
        let number = lockdown.number;
        let Some(scopes) = lockdown.models.get(&question.model) else {
            let formula = Formula::Known(true);
            let trace = self.node("lockdown", number, lockdown.entry, &formula, "does not name the model");
            return Part { formula, trace, reasons: Vec::new(), conditions: Vec::new() };
        };
        let scope = scopes.of(question.reading);
        let outside = self.outside(scope);
        let relaxed: Vec<Part> = view.restorations.iter().map(|r| self.restoration(r)).collect();
        let formula =
            Formula::any([outside.clone()].into_iter().chain(relaxed.iter().map(|part| part.formula.clone())));
        let kind = lockdown.kind.word();
        let text = format!("{kind} {number} of {}, since {}", question.model, lockdown.imposed.readable());
        let mut trace = self.node("lockdown", number, lockdown.entry, &formula, text);
        for reading in [Reading::Implemented, Reading::Ordered] {
            trace.children.push(self.scope(number, reading, scopes.of(reading)));
        }
        let mut reasons = Vec::new();
        let mut conditions = Vec::new();
        let truth = decide(&formula, &self.facts).truth;
        if scope.in_force() {
            if decide(&outside, &self.facts).truth == Truth::True {
                let text = format!("{number} bars {}, which leaves this use out", scope.clause.sentence());
                reasons.push(reason(reason::OUT_OF_SCOPE, number, scope.entry, text));
            } else {
                if truth != Truth::True {
                    let text =
                        format!("{kind} {number} bars {}, as {}", scope.clause.sentence(), question.reading.word());
                    reasons.push(reason(reason::LOCKDOWN_IN_FORCE, number, scope.entry, text));
                }
                for part in &relaxed {
                    if truth != Truth::True || decide(&part.formula, &self.facts).truth != Truth::False {
                        reasons.extend(part.reasons.iter().cloned());
                        conditions.extend(part.conditions.iter().cloned());
                    }
                }
            }
        }
        trace.children.extend(relaxed.into_iter().map(|part| part.trace));
        Part { formula, trace, reasons, conditions }
    }

    /// When the question lies outside a scope.
    fn outside(&self, scope: &Scope) -> Formula {
        if scope.in_force() { scope.clause.formula(&self.facts).negated() } else { Formula::Known(true) }
    }

    fn scope(&self, number: impl ToString, reading: Reading, scope: &Scope) -> TraceNode {
        let outside = self.outside(scope);
        let verb = match reading {
            Reading::Implemented => "as implemented, it",
            Reading::Ordered => "as ordered, it",
        };
        let (entry, text) = match scope.ended {
            Some((at, entry)) => (entry, format!("{verb} ended on {}", at.readable())),
            None => (scope.entry, format!("{verb} bars {}", scope.clause.sentence())),
        };
        self.node(reading.word(), number, entry, &outside, text)
    }

    fn restoration(&self, view: &RestorationView) -> Part {
        let restoration = &view.restoration;
        let number = restoration.number;
        let at = self.situation.question.at;
        if !restoration.stands(at) {
            let formula = Formula::Known(false);
            let (entry, text) = match (restoration.closed, restoration.until) {
                (Some((when, entry)), _) => (entry, format!("restoration {number} was closed on {}", when.readable())),
                (None, Some(end)) => {
                    (restoration.entry, format!("the term of restoration {number} ended with {}", end.readable_end()))
                }
                (None, None) => (restoration.entry, format!("restoration {number} does not stand")),
            };
            let trace = self.node("restoration", number, entry, &formula, text.clone());
            return Part {
                formula,
                trace,
                reasons: vec![reason(reason::RESTORATION_CLOSED, number, entry, text)],
                conditions: Vec::new(),
            };
        }
        let admission = self.admission(view);
        let limits =
            self.limits(number, restoration.entry, &restoration.surfaces, &restoration.purposes, &restoration.persons);
        let conditions = self.conditions(number, restoration.entry, &restoration.conditions.0);
        let formula = Formula::all([&admission, &limits, &conditions].map(|part| part.formula.clone()));
        let text = format!("restoration {number}, since {}{}", restoration.opened.readable(), term(restoration));
        let mut trace = self.node("restoration", number, restoration.entry, &formula, text);
        let truth = decide(&formula, &self.facts).truth;
        let mut reasons = Vec::new();
        if truth == Truth::True {
            reasons.push(reason(
                reason::RESTORED,
                number,
                restoration.entry,
                format!("restoration {number} lets it through"),
            ));
            reasons.extend(admission.reasons.clone());
        }
        let mut codes = Vec::new();
        for part in [admission, limits, conditions] {
            if truth != Truth::True && decide(&part.formula, &self.facts).truth != Truth::True {
                reasons.extend(part.reasons);
            }
            codes.extend(part.conditions);
            trace.children.extend(part.trace.children);
        }
        Part { formula, trace, reasons, conditions: codes }
    }

    /// Whether a restoration admits the organization: by an active grant, by its clause unless barred, or unknown.
    fn admission(&self, view: &RestorationView) -> Part {
        let restoration = &view.restoration;
        let at = self.situation.question.at;
        let mut ways: Vec<Part> = view.grants.iter().map(|grant| self.grant(grant)).collect();
        let barred = view.grants.last().filter(|grant| grant.state != GrantState::Active);
        if barred.is_none() {
            if restoration.admits != Clause::Nobody || view.grants.is_empty() {
                ways.push(self.clause(restoration));
            }
            if restoration.roster == Roster::Unpublished && !view.grants.iter().any(|grant| grant.admits(at)) {
                ways.push(self.roster(restoration));
            }
        }
        let formula = Formula::any(ways.iter().map(|way| way.formula.clone()));
        let mut trace = self.node("restoration", restoration.number, restoration.entry, &formula, "");
        let (mut reasons, mut conditions) = (Vec::new(), Vec::new());
        let truth = decide(&formula, &self.facts).truth;
        let nothing = view.grants.is_empty();
        for way in ways {
            let own = decide(&way.formula, &self.facts).truth;
            let speaks = match truth {
                Truth::True => own == Truth::True,
                Truth::Unknown | Truth::Undecided => own == truth,
                Truth::False => nothing || way.trace.kind != "admits" || restoration.admits != Clause::Nobody,
            };
            if speaks {
                reasons.extend(way.reasons);
            }
            conditions.extend(way.conditions);
            trace.children.push(way.trace);
        }
        if let (Some((grant, from, entry)), false) = (view.coming, truth == Truth::True) {
            let text = format!("grant {grant} takes effect on {}", from.readable());
            reasons.push(reason(reason::GRANT_NOT_YET_EFFECTIVE, grant, entry, text.clone()));
            trace.children.push(self.node("grant", grant, entry, &Formula::Known(false), text));
        }
        Part { formula, trace, reasons, conditions }
    }

    fn grant(&self, grant: &Grant) -> Part {
        let at = self.situation.question.at;
        let number = grant.number;
        let refused = match grant.state {
            GrantState::Suspended if grant.missed.is_some() => {
                let due = grant.missed.map(crate::time::Moment::readable_end).unwrap_or_default();
                let text = format!("grant {number} is suspended: it was not recertified by {due}");
                Some((reason::GRANT_SUSPENDED, grant.state_entry, text))
            }
            GrantState::Suspended => {
                Some((reason::GRANT_SUSPENDED, grant.state_entry, format!("grant {number} is suspended")))
            }
            GrantState::Revoked => {
                Some((reason::GRANT_REVOKED, grant.state_entry, format!("grant {number} was revoked")))
            }
            GrantState::Active if grant.expired(at) => {
                let end = grant.until.map(crate::time::Moment::readable_end).unwrap_or_default();
                Some((reason::GRANT_EXPIRED, grant.entry, format!("the term of grant {number} ended with {end}")))
            }
            GrantState::Active => None,
        };
        if let Some((code, entry, text)) = refused {
            let formula = Formula::Known(false);
            let trace = self.node("grant", number, entry, &formula, text.clone());
            return Part { formula, trace, reasons: vec![reason(code, number, entry, text)], conditions: Vec::new() };
        }
        let limits = self.limits(number, grant.entry, &grant.surfaces, &grant.purposes, &grant.persons);
        let conditions = self.conditions(number, grant.entry, &grant.conditions.0);
        let formula = Formula::all([limits.formula.clone(), conditions.formula.clone()]);
        let until = grant.until.map(|end| format!(" until {}", end.readable_end())).unwrap_or_default();
        let provisioned = match grant.provisioned.len() {
            0 => "; not-provisioned: access is not recorded as switched on anywhere".to_owned(),
            _ => format!("; provisioned at {}", joined(&grant.provisioned)),
        };
        let text = format!("grant {number}, since {}{until}{provisioned}", grant.issued.readable());
        let mut trace = self.node("grant", number, grant.entry, &formula, text);
        let mut reasons = Vec::new();
        if decide(&formula, &self.facts).truth == Truth::True {
            reasons.push(reason(
                reason::ADMITTED_BY_GRANT,
                number,
                grant.entry,
                format!("grant {number} admits it by name{until}"),
            ));
        } else {
            reasons.extend(limits.reasons.into_iter().chain(conditions.reasons));
        }
        trace.children.extend(limits.trace.children.into_iter().chain(conditions.trace.children));
        Part { formula, trace, reasons, conditions: conditions.conditions }
    }

    fn clause(&self, restoration: &Restoration) -> Part {
        let number = restoration.number;
        let formula = restoration.admits.formula(&self.facts);
        let says = match &restoration.admits {
            Clause::Nobody => {
                format!("restoration {number} admits by name only, and there is no grant")
            }
            clause @ Clause::Everyone => format!("restoration {number} admits {}", clause.sentence()),
            clause => format!("restoration {number} admits where {}", clause.sentence()),
        };
        let trace = self.node("admits", number, restoration.entry, &formula, says.clone());
        let code = if decide(&formula, &self.facts).truth == Truth::True {
            reason::ADMITTED_BY_CLAUSE
        } else {
            reason::NOT_ADMITTED
        };
        Part { formula, trace, reasons: vec![reason(code, number, restoration.entry, says)], conditions: Vec::new() }
    }

    fn roster(&self, restoration: &Restoration) -> Part {
        let number = restoration.number;
        let formula = Formula::Holds(Variable::Roster(number));
        let text = format!("the roster of restoration {number} is unpublished: whether it stands there is not known");
        let trace = self.node("roster", number, restoration.entry, &formula, text.clone());
        Part {
            formula,
            trace,
            reasons: vec![reason(reason::ROSTER_UNPUBLISHED, number, restoration.entry, text)],
            conditions: Vec::new(),
        }
    }

    /// Surfaces, purposes and persons of a restoration or grant. The trace holds one child for each that is limited.
    fn limits(
        &self,
        reference: impl ToString,
        entry: EntryNo,
        surfaces: &Option<crate::act::value::Surfaces>,
        purposes: &Option<crate::act::value::Purposes>,
        persons: &Option<crate::act::value::Persons>,
    ) -> Part {
        let reference = reference.to_string();
        let persons = persons.as_ref().map(|p| p.expanded().into_iter().map(str::to_owned).collect());
        let limits: [(One, Option<BTreeSet<String>>, &'static str, &'static str); 3] = [
            (One::Surface, surfaces.as_ref().map(|s| s.0.clone()), "surface", reason::SURFACE_NOT_COVERED),
            (One::Purpose, purposes.as_ref().map(|p| p.0.clone()), "purpose", reason::PURPOSE_NOT_COVERED),
            (One::Person, persons, "person", reason::PERSON_NOT_COVERED),
        ];
        let mut whole = self.empty(&reference, entry);
        let mut formulas = Vec::new();
        for (fact, covered, kind, code) in limits {
            let Some(covered) = covered else { continue };
            let text = format!(
                "{reference} covers {kind} {}",
                if covered.is_empty() { "none".to_owned() } else { joined(&covered) }
            );
            let formula = if covered.is_empty() {
                Formula::Known(false)
            } else {
                Clause::Test(Test::OneOf(fact, covered)).formula(&self.facts)
            };
            if decide(&formula, &self.facts).truth != Truth::True {
                whole.reasons.push(reason(code, &reference, entry, text.clone()));
            }
            whole.trace.children.push(self.node(kind, &reference, entry, &formula, text));
            formulas.push(formula);
        }
        whole.formula = Formula::all(formulas);
        whole
    }

    fn conditions(&self, reference: impl ToString, entry: EntryNo, conditions: &[Condition]) -> Part {
        let reference = reference.to_string();
        let mut whole = self.empty(&reference, entry);
        let mut formulas = Vec::new();
        for condition in conditions {
            let due = condition.due.map(|d| format!(", due {}", d.readable_end())).unwrap_or_default();
            let Some(clause) = &condition.clause else {
                whole.conditions.push(condition.code.clone());
                let text = format!("obligation {}{due}: listed, not tested", condition.code);
                whole.trace.children.push(self.node("obligation", &reference, entry, &Formula::Known(true), text));
                continue;
            };
            let formula = clause.formula(&self.facts);
            let text = format!("condition {}: {}{due}", condition.code, clause.sentence());
            whole.conditions.push(condition.code.clone());
            if decide(&formula, &self.facts).truth != Truth::True {
                let code =
                    if self.would_hold_with_lapsed(clause) { reason::EVIDENCE_LAPSED } else { reason::CONDITION_UNMET };
                whole.reasons.push(reason(code, &reference, entry, text.clone()));
            }
            whole.trace.children.push(self.node("condition", &reference, entry, &formula, text));
            formulas.push(formula);
        }
        whole.formula = Formula::all(formulas);
        whole
    }

    fn would_hold_with_lapsed(&self, clause: &Clause) -> bool {
        let mut facts = self.facts.clone();
        facts.attested.extend(self.situation.attestations.iter().map(|a| a.kind.clone()));
        facts.attested != self.facts.attested && decide(&clause.formula(&facts), &facts).truth == Truth::True
    }

    fn empty(&self, reference: &str, entry: EntryNo) -> Part {
        let formula = Formula::Known(true);
        Part {
            trace: self.node("", reference, entry, &formula, ""),
            formula,
            reasons: Vec::new(),
            conditions: Vec::new(),
        }
    }
}

fn term(restoration: &Restoration) -> String {
    restoration.until.map(|end| format!(" until {}", end.readable_end())).unwrap_or_default()
}

fn joined(set: &BTreeSet<String>) -> String {
    set.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
