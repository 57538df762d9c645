//! The least that would clear: a smallest set of changes, found by trying them on the situation.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::Serialize;

use super::check::{Outcome, outcome};
use super::population::attested;
use super::situation::Situation;
use super::stated::{Statement, person, statements};
use crate::act::value::Roster;
use crate::clause::{Clause, Truth, decide};
use crate::id::{LockdownNo, RestorationNo};
use crate::record::{Grant, GrantState, OrganizationState};
use crate::time::Moment;

/// Who could make a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The organization.
    Organization,
    /// An officer of this ledger.
    Officer,
    /// Waiting.
    Time,
    /// Whoever restricts the model.
    Authority,
    /// Nobody.
    Nobody,
}

/// One change of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Step {
    /// Who could make it.
    pub by: By,
    /// What kind of change: `attest`, `state`, `ask`, `grant`, `resume`, `recertify`, `wait`, `reinstate`, `lift`,
    /// `change-policy`, `register`, `unretire`.
    pub change: &'static str,
    /// What it concerns.
    pub what: String,
}

#[derive(Clone, Debug)]
enum Change {
    Attest(String),
    State(Statement),
    AskSurface(String),
    AskPurpose(String),
    AskPerson(&'static str),
    Grant(RestorationNo),
    Resume(RestorationNo),
    Wait(RestorationNo, Moment),
    Reinstate,
    Lift(LockdownNo),
    Unrequire,
}

/// How many sets of changes are tried before it is given up to look for a smallest one.
const MOST_TRIES: usize = 6_000;

/// A smallest set of changes after which the situation clears (beyond some thousand sets tried: of liftings, one that
/// cannot spare any of them); those of the organization come before those of an
/// officer, of time and of an authority. What nobody can change stands alone.
#[must_use]
pub fn path(situation: &Situation) -> Vec<Step> {
    if let Some(step) = hopeless(situation) {
        return vec![step];
    }
    let mut changes = candidates(situation);
    changes.sort_by_key(|change| step(change, situation));
    let mut tries = MOST_TRIES;
    for size in 1..=changes.len() {
        match search(situation, &changes, size, &mut tries) {
            Some(found) if !found.is_empty() => {
                return found.iter().map(|change| step(change, situation)).collect();
            }
            Some(_) => break,
            None => {}
        }
    }
    let whole = liftings(&changes);
    let mut needed = whole.clone();
    for change in whole {
        let fewer: Vec<&Change> = needed.iter().copied().filter(|c| !std::ptr::eq(*c, change)).collect();
        if clears(situation, &fewer) {
            needed = fewer;
        }
    }
    needed.into_iter().map(|change| step(change, situation)).collect()
}

/// The changes that need nobody's consent but the authority's, and an officer's to reinstate: together they always clear.
fn liftings(changes: &[Change]) -> Vec<&Change> {
    changes.iter().filter(|c| matches!(c, Change::Lift(_) | Change::Reinstate | Change::Unrequire)).collect()
}

fn hopeless(situation: &Situation) -> Option<Step> {
    let model = situation.question.model.to_string();
    let nobody = |change, what: String| Some(Step { by: By::Nobody, change, what });
    match (&situation.organization, &situation.model) {
        (None, _) => nobody("register", situation.question.organization.to_string()),
        (_, None) => nobody("register", model),
        (Some(o), _) if o.state == OrganizationState::Retired => nobody("unretire", o.slug.clone()),
        (_, Some(m)) if m.retired.is_some() => nobody("unretire", model),
        _ => None,
    }
}

fn candidates(situation: &Situation) -> Vec<Change> {
    let question = &situation.question;
    let mut changes = Vec::new();
    let suspended = situation.organization.as_ref().is_some_and(|o| o.state == OrganizationState::Suspended);
    changes.extend(suspended.then_some(Change::Reinstate));
    let mut kinds = BTreeSet::new();
    let mut purposes = BTreeSet::new();
    for view in &situation.lockdowns {
        changes.push(Change::Lift(view.lockdown.number));
        for scopes in view.lockdown.models.values() {
            attested(&scopes.of(question.reading).clause, &mut kinds);
        }
        for view in view.restorations.iter().filter(|v| v.restoration.stands(question.at)) {
            let number = view.restoration.number;
            attested(&view.restoration.admits, &mut kinds);
            let conditions =
                view.restoration.conditions.0.iter().chain(view.grants.iter().flat_map(|g| &g.conditions.0));
            conditions.filter_map(|c| c.clause.as_ref()).for_each(|clause| attested(clause, &mut kinds));
            purposes.extend(view.restoration.purposes.iter().flat_map(|p| p.0.clone()));
            // Beside a grant that is suspended and has not ended no other can be issued.
            let held = view.grants.last().is_some_and(|g| g.state == GrantState::Suspended && !g.expired(question.at));
            changes.push(if held { Change::Resume(number) } else { Change::Grant(number) });
            if let Some((_, from, _)) = view.coming {
                changes.push(Change::Wait(number, from));
            }
        }
    }
    if let Some(governing) = &situation.policy {
        changes.push(Change::Unrequire);
        if let Some(tier) = governing.policy.tier(&question.model) {
            tier.rules.iter().map(|rule| &rule.when).chain([&tier.requires]).for_each(|c| attested(c, &mut kinds));
            let vocabulary = &governing.policy.vocabulary;
            changes.extend(statements(&tier.requires, vocabulary, situation).into_iter().map(Change::State));
            let person = person(&tier.requires).filter(|_| question.context.person.is_none());
            changes.extend(person.map(Change::AskPerson));
        }
        purposes.extend(governing.policy.purposes.iter().flatten().cloned());
    }
    let held: BTreeSet<&String> =
        situation.attestations.iter().filter(|a| counts(situation, a)).map(|a| &a.kind).collect();
    changes.extend(kinds.iter().filter(|kind| !held.contains(kind)).cloned().map(Change::Attest));
    if question.context.surface.is_none() {
        changes.extend(situation.model.iter().flat_map(|m| m.surfaces.clone()).map(Change::AskSurface));
    }
    if question.context.purpose.is_none() {
        changes.extend(purposes.into_iter().map(Change::AskPurpose));
    }
    changes
}

/// The first set of a size that clears. Nothing: there is none. Empty: the tries are used up.
fn search<'c>(situation: &Situation, changes: &'c [Change], size: usize, tries: &mut usize) -> Option<Vec<&'c Change>> {
    let mut chosen: Vec<usize> = (0..size).collect();
    loop {
        if *tries == 0 {
            return Some(Vec::new());
        }
        *tries -= 1;
        let set: Vec<&Change> = chosen.iter().filter_map(|i| changes.get(*i)).collect();
        if clears(situation, &set) {
            return Some(set);
        }
        if !advance(&mut chosen, changes.len()) {
            return None;
        }
    }
}

/// The next combination in order; false after the last.
fn advance(chosen: &mut [usize], count: usize) -> bool {
    let size = chosen.len();
    for place in (0..size).rev() {
        let Some(index) = chosen.get(place).copied() else {
            return false;
        };
        if index + (size - place) < count {
            for (offset, slot) in chosen.iter_mut().skip(place).enumerate() {
                *slot = index + 1 + offset;
            }
            return true;
        }
    }
    false
}

fn clears(situation: &Situation, changes: &[&Change]) -> bool {
    let mut tried = situation.clone();
    changes.iter().for_each(|change| make(&mut tried, change));
    // That somebody stands on a list kept elsewhere is confirmed, not decided: no rule here has a say in it.
    let grants = changes.iter().any(|change| matches!(change, Change::Grant(n) if !unpublished(situation, *n)));
    outcome(&tried) == Outcome::Cleared && (!grants || may_be_granted(&tried))
}

/// Whether an attestation counts: it holds, and for the policy that governs the model it is young enough.
fn counts(situation: &Situation, attestation: &crate::record::Attestation) -> bool {
    let at = situation.question.at;
    attestation.holds(at) && situation.policy.as_ref().is_none_or(|governing| governing.policy.counts(attestation, at))
}

/// A grant is for those whom the policy calls eligible, or may.
fn may_be_granted(situation: &Situation) -> bool {
    let Some(governing) = &situation.policy else { return true };
    let Some(tier) = governing.policy.tier(&situation.question.model) else { return true };
    let facts = situation.facts();
    let own = situation.facts_under(&facts, &governing.policy);
    decide(&tier.eligible(&own), &facts).truth != Truth::False
}

fn make(situation: &mut Situation, change: &Change) {
    let at = situation.question.at;
    match change {
        Change::Attest(kind) => {
            let held =
                crate::record::Attestation { kind: kind.clone(), issued: None, from: at, expires: None, entry: 0 };
            situation.attestations.push(held);
        }
        Change::State(statement) => {
            if let Some(organization) = &mut situation.organization {
                statement.make(organization);
            }
        }
        Change::AskSurface(surface) => situation.question.context.surface = Some(surface.clone()),
        Change::AskPurpose(purpose) => situation.question.context.purpose = Some(purpose.clone()),
        Change::AskPerson(person) => situation.question.context.person = Some((*person).to_owned()),
        Change::Reinstate => {
            if let Some(organization) = &mut situation.organization {
                organization.state = OrganizationState::Active;
            }
        }
        Change::Unrequire => {
            if let Some(governing) = &mut situation.policy {
                let policy = Rc::make_mut(&mut governing.policy);
                policy.tiers.iter_mut().for_each(|tier| tier.requires = Clause::Everyone);
            }
        }
        Change::Lift(number) => situation.lockdowns.retain(|view| view.lockdown.number != *number),
        Change::Grant(number) | Change::Wait(number, _) => {
            let organization = situation.question.organization;
            for view in restorations(situation, *number) {
                view.grants.push(fresh(*number, organization, at));
            }
        }
        Change::Resume(number) => {
            for grant in restorations(situation, *number).filter_map(|view| view.grants.last_mut()) {
                grant.state = GrantState::Active;
            }
        }
    }
}

fn restorations(
    situation: &mut Situation,
    number: RestorationNo,
) -> impl Iterator<Item = &mut super::situation::RestorationView> {
    let views = situation.lockdowns.iter_mut().flat_map(|view| &mut view.restorations);
    views.filter(move |view| view.restoration.number == number)
}

fn fresh(restoration: RestorationNo, organization: crate::id::OrganizationNo, at: Moment) -> Grant {
    Grant {
        number: crate::id::GrantNo(0),
        restoration,
        organization,
        surfaces: None,
        purposes: None,
        persons: None,
        conditions: crate::act::value::Conditions::default(),
        until: None,
        state: GrantState::Active,
        state_entry: 0,
        provisioned: BTreeSet::new(),
        review: None,
        recertified: None,
        breach: None,
        missed: None,
        entry: 0,
        issued: at,
    }
}

fn unpublished(situation: &Situation, number: RestorationNo) -> bool {
    let mut views = situation.lockdowns.iter().flat_map(|view| &view.restorations);
    views.any(|view| view.restoration.number == number && view.restoration.roster == Roster::Unpublished)
}

fn step(change: &Change, situation: &Situation) -> Step {
    match change {
        Change::Attest(kind) => Step { by: By::Organization, change: "attest", what: kind.clone() },
        Change::State(statement) => Step { by: By::Organization, change: "state", what: statement.what.clone() },
        Change::AskPerson(person) => Step { by: By::Organization, change: "ask", what: format!("person {person}") },
        Change::AskSurface(surface) => Step { by: By::Organization, change: "ask", what: format!("surface {surface}") },
        Change::AskPurpose(purpose) => Step { by: By::Organization, change: "ask", what: format!("purpose {purpose}") },
        Change::Grant(number) if unpublished(situation, *number) => {
            Step { by: By::Officer, change: "confirm-roster", what: number.to_string() }
        }
        Change::Grant(number) => Step { by: By::Officer, change: "grant", what: number.to_string() },
        Change::Resume(number) => {
            let views = situation.lockdowns.iter().flat_map(|view| &view.restorations);
            let held = views.filter(|v| v.restoration.number == *number).filter_map(|v| v.grants.last());
            match held.into_iter().find(|grant| grant.missed.is_some()) {
                Some(grant) => Step { by: By::Officer, change: "recertify", what: grant.number.to_string() },
                None => Step { by: By::Officer, change: "resume", what: number.to_string() },
            }
        }
        Change::Wait(_, from) => Step { by: By::Time, change: "wait", what: from.to_string() },
        Change::Reinstate => Step {
            by: By::Officer,
            change: "reinstate",
            what: situation.organization.as_ref().map(|o| o.slug.clone()).unwrap_or_default(),
        },
        Change::Lift(number) => Step { by: By::Authority, change: "lift", what: number.to_string() },
        Change::Unrequire => Step {
            by: By::Authority,
            change: "change-policy",
            what: situation.policy.as_ref().map(|governing| governing.policy.reference()).unwrap_or_default(),
        },
    }
}
