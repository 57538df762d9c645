//! One model, compared: what both sides say of each organization, what that comes to, and whose terms it touches.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::uses::{EVERY_USE, assigned};
use super::verdict::{Move, Said, Verdict, verdict};
use super::{Altered, Between, Compared, Doubtful, Impact, Kept, Moved, Pair, Stood, Touched, clauses, kept};
use crate::clause::{Facts, Formula, Open, Truth, decide_for_some_roster};
use crate::clearance::{Alike, Context, Poll, Population};
use crate::facts::PERSONS;
use crate::id::{EntryNo, ModelId};
use crate::policy::{Governing, Policy, Tier};
use crate::record::{Attestation, Grant, Organization, OrganizationState, Reading, Restoration};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// What the lockdowns of a model say of an organization, and what is known of it.
#[derive(Clone)]
struct Barred {
    facts: Facts,
    lockdowns: Formula,
}

/// One model as it is compared.
pub(super) struct Case {
    model: ModelId,
    /// The population before, where that is another one.
    before: Option<Population>,
    population: Population,
    from: Option<Governing>,
    to: Option<Governing>,
    contexts: Vec<[String; 3]>,
    open: [Open; 3],
    verdicts: HashMap<Said, Rc<Verdict>>,
    otherwise: kept::Otherwise,
    keeps: HashMap<(Formula, Formula), bool>,
    /// What was found of organizations without a grant, of which both sides know the same.
    alike: Alike<Judged>,
}

/// What the change is to an organization.
#[derive(Clone, Default)]
struct Judged {
    kept: Option<Rc<[Altered]>>,
    verdict: Option<Rc<Verdict>>,
}

impl Case {
    /// The case of a model, if it is registered on either side.
    pub(super) fn read(
        one: Compared,
        reading: Reading,
        between: Between<'_>,
        records: &impl Records,
    ) -> Result<Option<Self>, Unreadable> {
        let gather = |known: EntryNo, policy: &Option<Governing>| {
            let context = Context::default();
            let poll = Poll { model: one.model.clone(), context, at: between.at, known, reading };
            Population::under(poll, policy.clone(), between.asked, records)
        };
        let population = gather(between.after, &one.to)?;
        let recertifies = |policy: &Option<Governing>| policy.as_ref().and_then(|governing| governing.recertifies);
        let same = between.before == between.after && recertifies(&one.from) == recertifies(&one.to);
        let before = if same { None } else { Some(gather(between.before, &one.from)?) };
        let registered = before.iter().chain([&population]).any(Population::is_registered);
        Ok(registered.then(|| Self::new(one, before, population)))
    }

    /// The population before.
    fn earlier(&self) -> &Population {
        self.before.as_ref().unwrap_or(&self.population)
    }

    /// Adds the kinds of evidence that either side asks for.
    pub(super) fn kinds(&self, kinds: &mut BTreeSet<String>) {
        kinds.extend(self.population.kinds().iter().chain(self.earlier().kinds()).cloned());
        for governing in self.from.iter().chain(&self.to) {
            if let Some(tier) = governing.policy.tier(&self.model) {
                clauses(tier).for_each(|clause| crate::clearance::attested(clause, kinds));
            }
        }
    }

    fn new(one: Compared, before: Option<Population>, population: Population) -> Self {
        let policies: Vec<Rc<Policy>> =
            one.from.iter().chain(&one.to).map(|governing| Rc::clone(&governing.policy)).collect();
        let persons: BTreeSet<String> = PERSONS.iter().map(|person| (*person).to_owned()).collect();
        // Purposes are closed where both sides list them; else there is always another one.
        let closed = one.from.is_some() && one.to.is_some() && policies.iter().all(|policy| policy.purposes.is_some());
        let mut purposes: BTreeSet<String> =
            policies.iter().filter_map(|policy| policy.purposes.as_ref()).flatten().cloned().collect();
        if !closed {
            purposes.extend(population.purposes());
            purposes.extend(before.iter().flat_map(Population::purposes));
            let mut other = "another".to_owned();
            while purposes.contains(&other) {
                other.push_str("-one");
            }
            purposes.insert(other);
        }
        let mut surfaces = population.surfaces();
        surfaces.extend(before.iter().flat_map(Population::surfaces));
        let mut contexts = Vec::new();
        for surface in &surfaces {
            for purpose in &purposes {
                contexts.extend(persons.iter().map(|person| [surface.clone(), purpose.clone(), person.clone()]));
            }
        }
        let open = [surfaces, purposes, persons].map(Open::OneOf);
        let otherwise = kept::Otherwise::of(&one.model, one.from.as_ref(), one.to.as_ref());
        let mut sight = population.sight();
        before.iter().for_each(|before| before.clauses().for_each(|clause| sight.add(clause)));
        for governing in one.from.iter().chain(&one.to) {
            sight.counting(&governing.policy);
            let tier = governing.policy.tier(&one.model);
            tier.into_iter().flat_map(clauses).for_each(|clause| sight.add(clause));
        }
        Self {
            model: one.model,
            before,
            population,
            from: one.from,
            to: one.to,
            contexts,
            open,
            verdicts: HashMap::new(),
            otherwise,
            keeps: HashMap::new(),
            alike: Alike::new(sight),
        }
    }

    /// What a side says of an organization, given what its lockdowns say: when it clears, and when it is eligible.
    fn said(
        &self,
        governing: Option<&Governing>,
        barred: Barred,
        evidence: &[Attestation],
        at: Moment,
    ) -> [Formula; 2] {
        match governing {
            None => [barred.lockdowns, Formula::Known(false)],
            Some(governing) => {
                let own = governing.policy.facts(&barred.facts, evidence, at);
                let clears = Formula::all([barred.lockdowns, governing.requirement(&self.model, &own)]);
                [clears, governing.eligibility(&self.model, &own)]
            }
        }
    }

    /// What the lockdowns say of an organization, with the use left open as it is here.
    fn barred(&self, population: &Population, stood: Stood<'_>) -> Barred {
        let (facts, lockdowns) = population.barred(stood.organization, stood.evidence);
        let [surface, purpose, person] = self.open.clone();
        Barred { facts: Facts { surface, purpose, person, ..facts }, lockdowns }
    }

    pub(super) fn judge(&mut self, pair: Pair<'_>, at: Moment, impact: &mut Impact) {
        let (before, after, apart) = match pair {
            Pair::Same(stood) => (Some(stood), Some(stood), false),
            Pair::Apart(before, after) => (before, after, true),
        };
        let there = |stood: &Stood<'_>| stood.organization.state != OrganizationState::Retired;
        let (before, after) = (before.filter(there), after.filter(there));
        let Some(stood) = after.or(before) else { return };
        let number = stood.organization.number;
        let alone = !apart && !self.population.grants(number) && !self.earlier().grants(number);
        let known = if alone { self.alike.known(stood.organization, stood.evidence, at) } else { None };
        let judged = known.unwrap_or_else(|| {
            let judged = self.weigh((before, after), stood, apart, at);
            if alone {
                self.alike.keep(judged.clone());
            }
            judged
        });
        if let Some(altered) = judged.kept {
            impact.kept.push(Kept { organization: number, model: self.model.clone(), altered });
        }
        if let Some(verdict) = judged.verdict {
            self.add(stood.organization, &verdict, impact);
        }
    }

    fn weigh(
        &mut self,
        (before, after): (Option<Stood<'_>>, Option<Stood<'_>>),
        stood: Stood<'_>,
        apart: bool,
        at: Moment,
    ) -> Judged {
        let nobody = || [Formula::Known(false), Formula::Known(false)];
        let now = self.barred(&self.population, stood);
        let facts = now.facts.clone();
        let shared = !apart && self.before.is_none();
        let then = before.map(|stood| if shared { now.clone() } else { self.barred(self.earlier(), stood) });
        let [clears_from, eligible_from] = before
            .zip(then)
            .map_or_else(nobody, |(stood, then)| self.said(self.from.as_ref(), then, stood.evidence, at));
        let [clears_to, eligible_to] =
            after.map_or_else(nobody, |stood| self.said(self.to.as_ref(), now, stood.evidence, at));
        let said = Said { clears: (clears_from, clears_to), eligible: (eligible_from, eligible_to), apart };
        let verdict = said.differs().then(|| self.decided(&said, &facts));
        // Who gains or loses every use keeps none.
        let moves = |verdict: &Rc<Verdict>| {
            verdict.gains.iter().chain(&verdict.loses).any(|one| one.clears && &*one.contexts == EVERY_USE)
        };
        let kept = match &verdict {
            Some(verdict) if moves(verdict) => None,
            _ => self.keep((before, after), (&said.clears.0, &said.clears.1), &facts),
        };
        Judged { kept, verdict }
    }

    /// What moves, found once for all of whom the same is said.
    fn decided(&mut self, said: &Said, facts: &Facts) -> Rc<Verdict> {
        if let Some(verdict) = self.verdicts.get(said) {
            return Rc::clone(verdict);
        }
        let verdict = Rc::new(verdict(said, &self.contexts, facts));
        self.verdicts.insert(said.clone(), Rc::clone(&verdict));
        verdict
    }

    /// What becomes another of the terms of an organization that both sides clear in some use.
    fn keep(
        &mut self,
        (before, after): (Option<Stood<'_>>, Option<Stood<'_>>),
        clears: (&Formula, &Formula),
        facts: &Facts,
    ) -> Option<Rc<[Altered]>> {
        let (then, now) = before.zip(after)?;
        if self.otherwise.is_nothing() && self.before.is_none() {
            return None;
        }
        let number = now.organization.number;
        let granted = self.population.held(number).next().is_some() && self.earlier().held(number).next().is_some();
        let mut altered = self.otherwise.concerning(granted, now.evidence);
        if let Some(before) = &self.before {
            let from = before.ways(then.organization, then.evidence);
            let to = self.population.ways(now.organization, now.evidence);
            let ways = kept::ways(number, (before, &from), (&self.population, &to));
            if !ways.is_empty() {
                altered = ways.into_iter().chain(altered.iter().cloned()).collect();
            }
        }
        if altered.is_empty() || [clears.0, clears.1].contains(&&Formula::Known(false)) {
            return None;
        }
        let key = (clears.0.clone(), clears.1.clone());
        let contexts = &self.contexts;
        // In some use for certain; who may stand on a list that was not published counts as standing there.
        let keeps = *self.keeps.entry(key).or_insert_with_key(|(a, b)| {
            let had =
                |formula, context| decide_for_some_roster(&assigned(formula, context), facts).truth == Truth::True;
            contexts.iter().any(|context| had(a, context) && had(b, context))
        });
        keeps.then_some(altered)
    }

    fn add(&self, organization: &Organization, verdict: &Verdict, impact: &mut Impact) {
        let (number, model) = (organization.number, &self.model);
        let moved = |one: &Move| Moved {
            organization: number,
            model: model.clone(),
            eligible: one.eligible,
            clears: one.clears,
            contexts: Rc::clone(&one.contexts),
        };
        if verdict.undecided {
            impact.undecided.push((number, model.clone()));
        }
        impact.gained.extend(verdict.gains.iter().map(moved));
        impact.lost.extend(verdict.loses.iter().map(moved));
        if let Some(loses) = verdict.loses.iter().find(|one| one.clears) {
            let stays = |grant: &Grant| self.population.held(number).any(|one| one.number == grant.number);
            impact.lapsing.extend(self.earlier().held(number).map(|grant| Touched {
                grant: grant.number,
                organization: number,
                model: model.clone(),
                why: if !stays(grant) {
                    "stands no more".to_owned()
                } else if &*loses.contexts == EVERY_USE {
                    "no longer lets anybody through".to_owned()
                } else {
                    format!("no longer lets through where {}", loses.contexts)
                },
            }));
        }
        if let Some(maybe) = &verdict.unknown {
            impact.unknown.push(Doubtful {
                organization: number,
                model: model.clone(),
                eligible: maybe.eligible,
                clears: maybe.clears,
                ways: maybe.ways.clone(),
                depends_on: maybe.facts.clone(),
            });
        }
    }

    /// Standing grants that the new terms would not allow.
    pub(super) fn terms(&self, at: Moment, impact: &mut Impact) {
        let tier = self.to.as_ref().and_then(|governing| governing.policy.tier(&self.model));
        let before = self.from.as_ref().and_then(|governing| governing.policy.tier(&self.model));
        let Some(tier) = tier.filter(|tier| before.is_none_or(|before| before.terms != tier.terms)) else { return };
        for grant in self.population.standing().filter(|grant| grant.admits(at)) {
            let Some(restoration) = self.population.restoration(grant.restoration) else { continue };
            let why = beyond(grant, restoration, tier);
            if !why.is_empty() {
                impact.beyond_terms.push(Touched {
                    grant: grant.number,
                    organization: grant.organization,
                    model: self.model.clone(),
                    why: why.join("; "),
                });
            }
        }
    }
}

/// What of a grant, with what its restoration says for all, goes beyond terms.
fn beyond(grant: &Grant, restoration: &Restoration, tier: &Tier) -> Vec<String> {
    let mut why = Vec::new();
    let terms = &tier.terms;
    match (&terms.surfaces, grant.surfaces.as_ref().or(restoration.surfaces.as_ref())) {
        (Some(allowed), Some(own)) => {
            let more: Vec<&str> = own.0.difference(allowed).map(String::as_str).collect();
            if !more.is_empty() {
                why.push(format!("has the surfaces {}", more.join(", ")));
            }
        }
        (Some(allowed), None) => {
            let allowed: Vec<&str> = allowed.iter().map(String::as_str).collect();
            why.push(format!("has every surface, not only {}", allowed.join(", ")));
        }
        (None, _) => {}
    }
    if let Some(days) = terms.longest
        && [grant.until, restoration.until]
            .into_iter()
            .flatten()
            .min()
            .is_none_or(|until| until > grant.issued.through_days(i64::from(days)))
    {
        why.push(format!("runs longer than {days} days"));
    }
    let conditions = grant.conditions.0.iter().chain(&restoration.conditions.0);
    let held: BTreeSet<&str> = conditions.map(|condition| condition.code.as_str()).collect();
    let missing: Vec<&str> = terms.conditions.iter().map(String::as_str).filter(|code| !held.contains(code)).collect();
    if !missing.is_empty() {
        why.push(format!("lacks the conditions {}", missing.join(", ")));
    }
    why
}
