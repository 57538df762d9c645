//! Which version of which policy is in force when.
//!
//! A version is in force from its adoption's effective moment, at the earliest its own `effective`, until the next
//! version of the same name is, or until it is retired. All of it is derived from the records at (T, K), never stored.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{OnMissed, Policy, read_kept};
use crate::act::Table;
use crate::clause::{AttributeType, Facts, Formula, One, Vocabulary};
use crate::id::{EntryNo, ModelId, RecordKind};
use crate::record;
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// A version with the time for which it is in force.
#[derive(Clone, Debug)]
pub struct Version {
    /// The version's record.
    pub record: record::Policy,
    /// From when on it is in force; absent: it was never adopted.
    pub from: Option<Moment>,
    /// Until when: the next version, or its retirement.
    pub until: Option<Moment>,
}

impl Version {
    /// Whether it is in force at a moment.
    #[must_use]
    pub fn in_force(&self, at: Moment) -> bool {
        self.from.is_some_and(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }

    /// Whether two are in force at some moment together.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.from, other.from) else { return false };
        let end = |until: Option<Moment>| until.unwrap_or(Moment::MAX);
        a.max(b) < end(self.until).min(end(other.until))
    }
}

/// Every version known, with its time.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    /// The versions, in order of number.
    pub versions: Vec<Version>,
}

impl Timeline {
    /// Reads every version known at an entry.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn read(known: EntryNo, records: &impl Records) -> Result<Self, Unreadable> {
        if records.last_number(RecordKind::Policy)? == 0 {
            return Ok(Self::default());
        }
        let mut found = Vec::new();
        records.scan(Table::Policy, known, &mut |_, rows| {
            found.extend(record::Policy::fold(&rows, Moment::MAX, &mut Vec::new()));
            Ok(())
        })?;
        Ok(Self::of(found))
    }

    /// The timeline of these records.
    #[must_use]
    pub fn of(records: Vec<record::Policy>) -> Self {
        let mut versions: Vec<Version> = records
            .into_iter()
            .map(|record| Version { from: record.adopted.map(|(from, _)| from), until: None, record })
            .collect();
        // Of two adopted for the same moment, the one adopted later stands.
        let mut adopted: Vec<(String, Moment, EntryNo, usize)> = versions
            .iter()
            .enumerate()
            .filter_map(|(index, v)| v.record.adopted.map(|(from, by)| (v.record.name.clone(), from, by, index)))
            .collect();
        adopted.sort();
        let nexts: BTreeMap<usize, Moment> = adopted
            .iter()
            .zip(adopted.iter().skip(1))
            .filter(|((name, ..), (next, ..))| name == next)
            .map(|((.., index), (_, from, ..))| (*index, *from))
            .collect();
        for (index, version) in versions.iter_mut().enumerate() {
            let retired = version.record.retired.map(|(at, _)| at);
            version.until = [nexts.get(&index).copied(), retired].into_iter().flatten().min();
        }
        Self { versions }
    }

    /// The version of a name in force at a moment.
    #[must_use]
    pub fn in_force(&self, name: &str, at: Moment) -> Option<&Version> {
        self.versions.iter().find(|version| version.record.name == name && version.in_force(at))
    }

    /// The policy that would govern a model at a moment if a draft took the place of the version of its name.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn under(
        &self,
        draft: &Rc<Policy>,
        model: &ModelId,
        at: Moment,
        records: &impl Records,
    ) -> Result<Option<Governing>, Unreadable> {
        if draft.tier(model).is_some() {
            return self.as_if(draft, model, at, records);
        }
        let standing = self.governing(model, at, records)?;
        Ok(standing.filter(|governing| governing.policy.name != draft.name))
    }

    /// A version as if it took the place of the one of its name at a moment: what both ask of standing grants has been
    /// asked since the other did. `None` for a model that it does not govern.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn as_if(
        &self,
        version: &Rc<Policy>,
        model: &ModelId,
        at: Moment,
        records: &impl Records,
    ) -> Result<Option<Governing>, Unreadable> {
        let Some(tier) = version.tier(model) else { return Ok(None) };
        let mut governing = Governing::draft(Rc::clone(version));
        if let Some(every) = tier.terms.recertify_every {
            let standing = self.version_of(model, at).filter(|standing| standing.record.name == version.name);
            let standing = standing.map(|_| self.governing(model, at, records)).transpose()?.flatten();
            let since = standing
                .and_then(|standing| standing.recertifies)
                .map_or(version.effective.min(at), |asked| asked.since);
            governing.recertifies = Some(Recertifies { every, on_missed: tier.terms.on_missed, since });
        }
        Ok(Some(governing))
    }

    /// The versions proposed before under a policy's name, in order.
    #[must_use]
    pub fn line_of(&self, name: &str) -> Vec<&record::Policy> {
        let mut line: Vec<&record::Policy> = self.versions.iter().map(|version| &version.record).collect();
        line.retain(|record| record.name == name);
        line.sort_by_key(|record| record.version);
        line
    }

    /// Why a document does not follow the versions before it, in number and in time: which of its keys, and why.
    #[must_use]
    pub fn out_of_line(&self, read: &Policy) -> Option<(&'static str, String)> {
        let line = self.line_of(&read.name);
        let own = read.reference();
        if line.iter().any(|record| record.version == read.version) {
            return Some(("version", format!("{own} was proposed before; a version is never used twice")));
        }
        if let Some(last) = line.last().filter(|last| last.version > read.version) {
            let last = last.reference();
            return Some(("version", format!("{last} comes after {own}, which was proposed before")));
        }
        let standing = line.iter().rev().find(|record| record.retired.is_none() || record.adopted.is_some());
        let last = standing.filter(|last| last.earliest > read.effective)?;
        let (last, from) = (last.reference(), last.earliest.readable());
        Some(("effective", format!("{own} is effective before its predecessor {last} ({from})")))
    }

    /// The versions in force at a moment, of other names than a draft's, that govern a model of the draft.
    #[must_use]
    pub fn in_the_way(&self, draft: &Policy, at: Moment) -> Vec<(&Version, ModelId)> {
        let models: BTreeSet<&ModelId> = draft.models().collect();
        let others = self.versions.iter().filter(|v| v.in_force(at) && v.record.name != draft.name);
        others
            .flat_map(|v| v.record.models.iter().filter(|m| models.contains(m)).map(move |m| (v, m.clone())))
            .collect()
    }

    /// The version that governs a model at a moment.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn governing(
        &self,
        model: &ModelId,
        at: Moment,
        records: &impl Records,
    ) -> Result<Option<Governing>, Unreadable> {
        let Some(version) = self.version_of(model, at) else { return Ok(None) };
        let policy = document(&version.record, records)?;
        let entry = version.record.adopted.map(|(_, entry)| entry);
        let recertifies = self.recertifies(version, &policy, model, records)?;
        Ok(Some(Governing { entry, policy: Rc::new(policy), recertifies }))
    }

    /// What a version asks of standing grants, and since when it or those right before it have asked for anything: nobody
    /// has missed what was not asked.
    fn recertifies(
        &self,
        version: &Version,
        policy: &Policy,
        model: &ModelId,
        records: &impl Records,
    ) -> Result<Option<Recertifies>, Unreadable> {
        let terms = policy.tier(model).map(|tier| &tier.terms);
        let Some((terms, every)) = terms.and_then(|terms| terms.recertify_every.map(|every| (terms, every))) else {
            return Ok(None);
        };
        let mut since = version.from;
        while let Some(before) = self.versions.iter().find(|v| {
            v.record.name == version.record.name
                && v.until == since
                && v.from < since
                && v.record.models.contains(model)
        }) {
            let document = document(&before.record, records)?;
            if document.tier(model).is_none_or(|tier| tier.terms.recertify_every.is_none()) {
                break;
            }
            since = before.from;
        }
        Ok(since.map(|since| Recertifies { every, on_missed: terms.on_missed, since }))
    }

    /// The same without its document.
    #[must_use]
    pub fn version_of(&self, model: &ModelId, at: Moment) -> Option<&Version> {
        self.versions.iter().find(|version| version.in_force(at) && version.record.models.contains(model))
    }
}

/// A version's document.
///
/// # Errors
/// That it could not be read.
pub fn document(record: &record::Policy, records: &impl Records) -> Result<Policy, Unreadable> {
    let node = records.document(record.entry)?;
    read_kept(&node).map_err(|mistakes| {
        let why = mistakes.first().map(|mistake| mistake.message.clone()).unwrap_or_default();
        Unreadable(format!("the policy of entry {} cannot be read: {why}", record.entry))
    })
}

/// A policy that governs a model.
#[derive(Clone, Debug)]
pub struct Governing {
    /// The entry that adopted it; absent: it is a draft.
    pub entry: Option<EntryNo>,
    /// The version.
    pub policy: Rc<Policy>,
    /// What it asks of standing grants.
    pub recertifies: Option<Recertifies>,
}

/// That grants are looked at again every so often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recertifies {
    /// Every so many days.
    pub every: u32,
    /// What follows where that is missed.
    pub on_missed: OnMissed,
    /// Since when it has been asked.
    pub since: Moment,
}

impl Recertifies {
    /// By when a grant is to be recertified.
    #[must_use]
    pub fn due(&self, grant: &record::Grant) -> Moment {
        let last = grant.recertified.map_or(grant.issued, |(at, _)| at.max(grant.issued));
        last.max(self.since).plus_days(i64::from(self.every))
    }
}

impl Governing {
    /// A draft, as if it were in force.
    #[must_use]
    pub const fn draft(policy: Rc<Policy>) -> Self {
        Self { entry: None, policy, recertifies: None }
    }

    /// Suspends a grant whose recertification was missed, where the policy says so.
    pub fn apply(&self, grant: &mut record::Grant, at: Moment) {
        let Some(asked) = self.recertifies.filter(|asked| asked.on_missed == OnMissed::Suspend) else { return };
        let due = asked.due(grant);
        if grant.state == record::GrantState::Active && due <= at {
            grant.state = record::GrantState::Suspended;
            grant.state_entry = self.entry.unwrap_or(grant.state_entry);
            grant.missed = Some(due);
        }
    }

    /// When an organization is eligible for a model.
    pub(crate) fn eligibility(&self, model: &ModelId, facts: &Facts) -> Formula {
        let Some(tier) = self.policy.tier(model) else { return Formula::Known(false) };
        Formula::all([tier.eligible(facts), self.askable(facts)])
    }

    fn askable(&self, facts: &Facts) -> Formula {
        match &self.policy.purposes {
            Some(purposes) => facts.one(One::Purpose).test(One::Purpose, purposes),
            None => Formula::Known(true),
        }
    }

    /// What must hold for a model, with what of the organization's evidence counts.
    pub(crate) fn requirement(&self, model: &ModelId, facts: &Facts) -> Formula {
        let Some(tier) = self.policy.tier(model) else { return Formula::Known(true) };
        Formula::all([tier.requires.formula(facts), self.askable(facts)])
    }
}

/// The attributes that the policies in force at a moment type, where they agree.
///
/// # Errors
/// That the records could not be read.
pub fn vocabulary(at: Moment, known: EntryNo, records: &impl Records) -> Result<Vocabulary, Unreadable> {
    let timeline = Timeline::read(known, records)?;
    let mut typed: BTreeMap<String, AttributeType> = BTreeMap::new();
    let mut disputed = BTreeSet::new();
    for version in timeline.versions.iter().filter(|version| version.in_force(at)) {
        for (name, kind) in document(&version.record, records)?.vocabulary.attributes {
            let words = match (typed.get(&name), &kind) {
                (None, _) => kind,
                (Some(AttributeType::Word(known)), AttributeType::Word(more)) => {
                    AttributeType::Word(known.union(more).cloned().collect())
                }
                (Some(other), _) => {
                    if *other != kind {
                        disputed.insert(name.clone());
                    }
                    kind
                }
            };
            typed.insert(name, words);
        }
    }
    typed.retain(|name, _| !disputed.contains(name));
    Ok(Vocabulary::new(typed))
}
