//! Everything that could matter to one question, folded at (T, K).

use std::collections::BTreeSet;

use crate::act::Table;
use crate::clause::{Facts, One, Open};
use crate::facts;
use crate::id::{EntryNo, GrantNo, ModelId, OrganizationNo, Subject};
use crate::policy::{Governing, Policy, Timeline};
use crate::record::{Attestation, Grant, Lockdown, Model, Organization, Reading, Restoration, attestations};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// What a question says of the use: a part that is absent is left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The surface.
    pub surface: Option<String>,
    /// The purpose.
    pub purpose: Option<String>,
    /// The person: `citizen`, `permanent-resident`, `foreign`, or `us` for the first two.
    pub person: Option<String>,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who.
    pub organization: OrganizationNo,
    /// Which model.
    pub model: ModelId,
    /// Where, what for, by whom.
    pub context: Context,
    /// The moment asked about.
    pub at: Moment,
    /// The last entry known.
    pub known: EntryNo,
    /// What is done, or what is ordered.
    pub reading: Reading,
}

/// A restoration with what the organization holds under it.
#[derive(Clone, Debug)]
pub struct RestorationView {
    /// The restoration.
    pub restoration: Restoration,
    /// The organization's grants that had been issued, in order of (issued, entry).
    pub grants: Vec<Grant>,
    /// A grant known but not yet in force: its number, its moment, its entry.
    pub coming: Option<(GrantNo, Moment, EntryNo)>,
}

/// A lockdown with its restorations.
#[derive(Clone, Debug)]
pub struct LockdownView {
    /// The lockdown.
    pub lockdown: Lockdown,
    /// The restorations opened under it that cover the model, in order of number.
    pub restorations: Vec<RestorationView>,
}

/// Everything that could matter, at (T, K).
#[derive(Clone, Debug)]
pub struct Situation {
    /// The question.
    pub question: Question,
    /// The organization, if registered.
    pub organization: Option<Organization>,
    /// Its evidence, lapsed evidence included.
    pub attestations: Vec<Attestation>,
    /// The model, if registered.
    pub model: Option<Model>,
    /// The lockdowns of the model that are not ended in both readings, in order of number.
    pub lockdowns: Vec<LockdownView>,
    /// The policy that governs the model.
    pub policy: Option<Governing>,
}

impl Situation {
    /// Reads everything that could matter.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn gather(question: Question, records: &impl Records) -> Result<Self, Unreadable> {
        let timeline = Timeline::read(question.known, records)?;
        let policy = timeline.governing(&question.model, question.at, records)?;
        Self::under(question, policy, records)
    }

    /// The same as if another policy governed the model.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn under(question: Question, policy: Option<Governing>, records: &impl Records) -> Result<Self, Unreadable> {
        let (at, known) = (question.at, question.known);
        let subject = Subject::from(question.organization);
        let model = Subject::Model(question.model.clone());
        let organization =
            Organization::fold(&records.rows(Table::Organization, &subject, known)?, at, &mut Vec::new());
        let attestations = attestations(&records.rows(Table::Attestation, &subject, known)?, at);
        let model = Model::fold(&records.rows(Table::Model, &model, known)?, at, &mut Vec::new());
        let mut lockdowns = Vec::new();
        for number in records.lockdowns_of(&question.model)? {
            let rows = records.rows(Table::Lockdown, &number.into(), known)?;
            let Some(lockdown) = Lockdown::fold(&rows, at, &mut Vec::new()) else {
                continue;
            };
            if lockdown.models.get(&question.model).is_some_and(|scopes| !scopes.ended()) {
                let mut restorations = restorations(&question, &lockdown, records)?;
                if let Some(governing) = &policy {
                    let grants = restorations.iter_mut().flat_map(|view| &mut view.grants);
                    grants.for_each(|grant| governing.apply(grant, at));
                }
                lockdowns.push(LockdownView { lockdown, restorations });
            }
        }
        Ok(Self { question, organization, attestations, model, lockdowns, policy })
    }

    /// What is known of the organization and the question, for clauses.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let question = &self.question;
        let facts = facts_of(
            self.organization.as_ref(),
            &self.attestations,
            self.model.as_ref(),
            &question.context,
            question.at,
        );
        asked_under(facts, self.policy.as_ref())
    }

    /// The same for the clauses of the policy: of the evidence, what is young enough.
    #[must_use]
    pub fn facts_under(&self, facts: &Facts, policy: &Policy) -> Facts {
        policy.facts(facts, &self.attestations, self.question.at)
    }

    /// The parts of the context that the question left open.
    #[must_use]
    pub fn open(&self) -> Vec<One> {
        let context = &self.question.context;
        [(One::Surface, &context.surface), (One::Purpose, &context.purpose), (One::Person, &context.person)]
            .into_iter()
            .filter(|(_, said)| said.is_none())
            .map(|(fact, _)| fact)
            .collect()
    }
}

/// A purpose left open is one of the governing policy's, where that lists them.
pub(super) fn asked_under(facts: Facts, policy: Option<&Governing>) -> Facts {
    match (policy.and_then(|governing| governing.policy.purposes.as_ref()), &facts.purpose) {
        (Some(purposes), Open::Any) => Facts { purpose: Open::OneOf(purposes.clone()), ..facts },
        _ => facts,
    }
}

/// What is known of an organization and a use, for clauses.
pub(super) fn facts_of(
    organization: Option<&Organization>,
    evidence: &[Attestation],
    model: Option<&Model>,
    context: &Context,
    at: Moment,
) -> Facts {
    let or_any = |value: Option<String>| value.map_or(Open::Any, Open::Known);
    Facts {
        country: or_any(organization.and_then(|o| o.country.clone())),
        kind: or_any(organization.and_then(|o| o.kind).map(|k| k.word().to_owned())),
        sectors: organization.and_then(|o| o.sectors.clone()),
        attested: evidence.iter().filter(|a| a.holds(at)).map(|a| a.kind.clone()).collect(),
        tags: organization.map(|o| o.tags.clone()).unwrap_or_default(),
        attributes: organization.map(|o| o.attributes.clone()).unwrap_or_default(),
        surface: context.surface.clone().map_or_else(|| surfaces(model), Open::Known),
        purpose: or_any(context.purpose.clone()),
        person: open_person(context.person.as_deref()),
    }
}

/// A surface left open is one of the model's.
fn surfaces(model: Option<&Model>) -> Open {
    match model {
        Some(model) if model.surfaces.len() == 1 => model.surfaces.first().cloned().map_or(Open::Any, Open::Known),
        Some(model) => Open::OneOf(model.surfaces.clone()),
        None => Open::Any,
    }
}

/// The persons a word leaves open; none said: all three.
pub(crate) fn open_person(word: Option<&str>) -> Open {
    let persons: BTreeSet<String> = match word {
        Some(word) => facts::persons(word).iter().map(|p| (*p).to_owned()).collect(),
        None => facts::PERSONS.iter().map(|p| (*p).to_owned()).collect(),
    };
    match (persons.len(), persons.first()) {
        (1, Some(only)) => Open::Known(only.clone()),
        _ => Open::OneOf(persons),
    }
}

fn restorations(
    question: &Question,
    lockdown: &Lockdown,
    records: &impl Records,
) -> Result<Vec<RestorationView>, Unreadable> {
    let (at, known) = (question.at, question.known);
    let mut views = Vec::new();
    for number in records.restorations_of(lockdown.number)? {
        let rows = records.rows(Table::Restoration, &number.into(), known)?;
        let Some(restoration) = Restoration::fold(&rows, at, &mut Vec::new()) else {
            continue;
        };
        if !restoration.covers(&question.model) {
            continue;
        }
        let (mut grants, mut coming) = (Vec::new(), None);
        for grant in records.grants_of(number, Some(question.organization))? {
            let rows = records.rows(Table::Grant, &grant.into(), known)?;
            match (Grant::fold(&rows, at, &mut Vec::new()), rows.first()) {
                (Some(grant), _) => grants.push(grant),
                (None, Some(first)) => coming = Some((grant, first.effective, first.entry)),
                (None, None) => {}
            }
        }
        grants.sort_by_key(|grant| (grant.issued, grant.entry));
        views.push(RestorationView { restoration, grants, coming });
    }
    Ok(views)
}
