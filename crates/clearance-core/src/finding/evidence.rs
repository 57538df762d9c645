//! Evidence at the time of its use: whether what a grant leans on still held, and was young enough for the policy in force,
//! when the grant was issued, renewed, resumed or switched on.

use std::collections::{BTreeMap, BTreeSet};

use super::reach::{Issued, Reach};
use super::rule::EVIDENCE_EXPIRED;
use super::told::Told;
use super::{Finding, Severity};
use crate::act::value::Conditions;
use crate::act::{Act, Table};
use crate::clearance::attested;
use crate::id::{EntryNo, GrantNo, LockdownNo, ModelId, RecordKind, RestorationNo};
use crate::policy::{Timeline, age, document};
use crate::record::{Attestation, attestations};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// The kinds of attestation that something asks for.
#[derive(Debug)]
pub struct Asking {
    known: EntryNo,
    restorations: BTreeMap<RestorationNo, BTreeSet<String>>,
    /// Of each version of a policy: its time, and the kinds each of its models is asked for.
    policies: Vec<Adopted>,
}

/// A version of a policy that was adopted: its time, the kinds each of its models is asked for, and for how many days
/// after its issue each counts.
#[derive(Debug)]
struct Adopted {
    reference: String,
    valid_for: BTreeMap<String, u32>,
    from: Option<Moment>,
    until: Option<Moment>,
    models: BTreeMap<ModelId, BTreeSet<String>>,
}

/// The kinds something asks for, each with the policy that lets it grow old and after how many days, if one does.
type Kinds<'a> = BTreeMap<&'a str, Option<(u32, &'a str)>>;

/// The acts that lean on evidence.
const USES: [&str; 4] = ["grant.issue", "grant.renew", "grant.resume", "grant.provision"];

impl Asking {
    /// Reads what asks for evidence: restorations by their rule and conditions, lockdowns by their scope, policies.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn read(known: EntryNo, reach: &Reach, records: &impl Records) -> Result<Self, Unreadable> {
        let mut restorations = BTreeMap::new();
        for number in (1..=records.last_number(RecordKind::Restoration)?).map(RestorationNo) {
            let mut kinds = BTreeSet::new();
            for row in records.rows(Table::Restoration, &number.into(), known)? {
                let (admits, conditions) = match &row.act {
                    Act::RestorationOpen(act) => (act.admits(), act.conditions()),
                    Act::RestorationAmend(act) => (act.admits(), act.conditions()),
                    _ => continue,
                };
                admits.into_iter().for_each(|clause| attested(clause, &mut kinds));
                conditions.into_iter().for_each(|conditions| asked(conditions, &mut kinds));
            }
            if let Some(lockdown) = reach.lockdown(number) {
                scope(lockdown, known, records, &mut kinds)?;
            }
            restorations.insert(number, kinds);
        }
        let mut policies = Vec::new();
        for version in Timeline::read(known, records)?.versions.iter().filter(|version| version.from.is_some()) {
            let policy = document(&version.record, records)?;
            let kinds = |model: &ModelId| {
                let mut kinds = BTreeSet::new();
                if let Some(tier) = policy.tier(model) {
                    attested(&tier.requires, &mut kinds);
                    tier.rules.iter().for_each(|rule| attested(&rule.when, &mut kinds));
                }
                (model.clone(), kinds)
            };
            let models = version.record.models.iter().map(kinds).collect();
            let (reference, valid_for) = (policy.reference(), policy.valid_for.clone());
            policies.push(Adopted { reference, valid_for, from: version.from, until: version.until, models });
        }
        Ok(Self { known, restorations, policies })
    }

    /// The finding of an entry that leaned on evidence which had expired.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn findings(
        &self,
        told: &Told<'_>,
        reach: &Reach,
        records: &impl Records,
    ) -> Result<Option<Finding>, Unreadable> {
        let grant = told.record().and_then(|record| GrantNo::try_from(record).ok());
        let Some(grant) = grant.filter(|_| USES.contains(&told.spec.word)) else { return Ok(None) };
        let Some(issued) = reach.grant(grant, records)? else { return Ok(None) };
        let at = told.effective;
        let own = self.conditions(grant, records)?;
        let mut kinds = self.kinds(issued, at, reach);
        for kind in &own {
            kinds.entry(kind).or_default();
        }
        if kinds.is_empty() {
            return Ok(None);
        }
        let rows = records.rows(Table::Attestation, &issued.organization.into(), self.known)?;
        let held = attestations(&rows, at);
        let expired: Vec<String> = kinds.into_iter().filter_map(|(kind, ages)| lapsed(kind, ages, &held, at)).collect();
        Ok((!expired.is_empty()).then(|| {
            let text = format!("`{}` leaned on evidence that did not hold: {}", told.spec.word, expired.join("; "));
            Finding::new(Severity::High, EVIDENCE_EXPIRED, told.number, text).about(grant).of(Some(issued.organization))
        }))
    }

    /// What the restoration a grant was issued under asks for, and what the policies in force then ask for its models.
    fn kinds(&self, issued: Issued, at: Moment, reach: &Reach) -> Kinds<'_> {
        let restoration = self.restorations.get(&issued.restoration).into_iter().flatten();
        let mut kinds: Kinds<'_> = restoration.map(|kind| (kind.as_str(), None)).collect();
        for model in reach.models_of(issued.restoration).into_iter().flatten() {
            let in_force = |policy: &&Adopted| {
                policy.from.is_some_and(|from| from <= at) && policy.until.is_none_or(|until| at < until)
            };
            for policy in self.policies.iter().filter(in_force) {
                for kind in policy.models.get(model).into_iter().flatten() {
                    let ages = policy.valid_for.get(kind).map(|days| (*days, policy.reference.as_str()));
                    let known = kinds.entry(kind).or_default();
                    // The strictest counts, where several models are asked differently.
                    *known = known.iter().copied().chain(ages).min();
                }
            }
        }
        kinds
    }

    /// What the grant's own conditions ask for.
    fn conditions(&self, grant: GrantNo, records: &impl Records) -> Result<BTreeSet<String>, Unreadable> {
        let mut kinds = BTreeSet::new();
        for row in records.rows(Table::Grant, &grant.into(), self.known)? {
            if let Act::GrantIssue(act) = &row.act {
                act.conditions().into_iter().for_each(|conditions| asked(conditions, &mut kinds));
            }
        }
        Ok(kinds)
    }
}

/// Why what is held of a kind did not count; nothing where some of it did, or none is held.
fn lapsed(kind: &str, ages: Option<(u32, &str)>, held: &[Attestation], at: Moment) -> Option<String> {
    let of_kind = || held.iter().filter(|held| held.kind == kind);
    let youngest = of_kind().filter(|held| held.holds(at)).map(|held| age(held, at)).min();
    match (youngest, ages) {
        (Some(age), Some((days, policy))) if age >= days => {
            Some(format!("{kind} was {age} days old, and {policy} lets it count for {days} days"))
        }
        (Some(_), _) => None,
        (None, _) => {
            let last = of_kind().filter_map(|held| held.expires).max()?;
            Some(format!("{kind} had expired with {}", last.readable_end()))
        }
    }
}

fn asked(conditions: &Conditions, into: &mut BTreeSet<String>) {
    conditions.0.iter().filter_map(|condition| condition.clause.as_ref()).for_each(|clause| attested(clause, into));
}

/// What the scopes of a lockdown ask: evidence that keeps an organization out of it.
fn scope(
    lockdown: LockdownNo,
    known: EntryNo,
    records: &impl Records,
    into: &mut BTreeSet<String>,
) -> Result<(), Unreadable> {
    for row in records.rows(Table::Lockdown, &lockdown.into(), known)? {
        let (ordered, implemented) = match &row.act {
            Act::LockdownImpose(act) => (act.ordered(), act.implemented()),
            Act::LockdownAmend(act) => (act.ordered(), act.implemented()),
            _ => continue,
        };
        ordered.into_iter().chain(implemented).for_each(|clause| attested(clause, into));
    }
    Ok(())
}
