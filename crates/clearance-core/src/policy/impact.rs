//! Whom a change concerns, by name: every registered organization that gains or loses, in some use, eligibility or
//! clearance, those for whom that hangs on a fact they never stated, and those that keep a clearance under other terms.
//!
//! The change is one of policy at one entry of the log, or whatever stands between two entries of it, or both: each side
//! of the comparison has its entry and its policy, and the moment is the same.
//!
//! Uses are few (surfaces, purposes and persons that anything tells apart), so they are gone through one by one; what is
//! not known of an organization is decided over all that it could be. Organizations that look alike to both versions
//! share one verdict.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

mod kept;

pub use kept::{Altered, Binds, Kept};

use super::force::Governing;
use super::{Policy, Tier};
use crate::act::Table;
use crate::clause::{Clause, Facts, Formula, One, Open, Test, Truth, Variable, decide_for_some_roster};
use crate::clearance::{Alike, Asked, Poll, Population, organizations};
use crate::facts::PERSONS;
use crate::id::{EntryNo, GrantNo, ModelId, OrganizationNo, Subject};
use crate::record::{Attestation, Grant, Organization, OrganizationState, Reading, Restoration, attestations};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// A model with the policy that governs it before and after.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The model.
    pub model: ModelId,
    /// Before.
    pub from: Option<Governing>,
    /// After.
    pub to: Option<Governing>,
}

/// What lies between the two sides of a comparison, beside their policies.
#[derive(Clone, Copy, Debug)]
pub struct Between<'a> {
    /// The moment asked about.
    pub at: Moment,
    /// The last entry known before.
    pub before: EntryNo,
    /// The last entry known after.
    pub after: EntryNo,
    /// The organizations that the entries between the two name: of every other one the same is known.
    pub named: &'a BTreeSet<OrganizationNo>,
    /// Whom to look at.
    pub asked: Asked<'a>,
}

/// An organization that gains or loses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Who.
    pub organization: OrganizationNo,
    /// Which model.
    pub model: ModelId,
    /// Whether eligibility moves.
    pub eligible: bool,
    /// Whether clearance moves.
    pub clears: bool,
    /// In which uses, as a clause; `everyone` is every use.
    pub contexts: Rc<str>,
}

/// A grant that the change touches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The grant.
    pub grant: GrantNo,
    /// Whose it is.
    pub organization: OrganizationNo,
    /// The model.
    pub model: ModelId,
    /// What of it, in words.
    pub why: String,
}

/// How many move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many gain.
    pub gained: u64,
    /// How many lose.
    pub lost: u64,
    /// For how many it cannot be said.
    pub unknown: u64,
}

/// Whom a change concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Impact {
    /// How many organizations were looked at.
    pub organizations: u64,
    /// Those that gain, by model and number.
    pub gained: Vec<Moved>,
    /// Those that lose.
    pub lost: Vec<Moved>,
    /// Those for whom it hangs on a fact never stated; `contexts` names the facts.
    pub unknown: Vec<Moved>,
    /// Those that keep a clearance in some use, under other terms; they may gain or lose beside.
    pub kept: Vec<Kept>,
    /// Those for whom it is too large a question to be decided, with their model; it is not guessed.
    pub undecided: Vec<(OrganizationNo, ModelId)>,
    /// Standing grants that would let nobody through any more, in some use.
    pub lapsing: Vec<Touched>,
    /// Standing grants that go beyond the new terms, which bind them only when they are renewed.
    pub beyond_terms: Vec<Touched>,
    /// By country; organizations that never stated one stand under nothing.
    pub by_country: BTreeMap<String, Counts>,
    /// By sector; an organization counts in each of its own.
    pub by_sector: BTreeMap<String, Counts>,
}

impl Impact {
    /// Whether nobody is concerned.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty() && self.unknown.is_empty()
    }

    /// Judges an organization for every model. It counts once where it stands, for however many models it moves.
    fn judge(&mut self, cases: &mut [Case], pair: Pair<'_>, at: Moment) {
        let before = [self.gained.len(), self.lost.len(), self.unknown.len()];
        cases.iter_mut().for_each(|case| case.judge(pair, at, self));
        let after = [self.gained.len(), self.lost.len(), self.unknown.len()];
        if before == after {
            return;
        }
        let stood = match pair {
            Pair::Same(stood) => Some(stood),
            Pair::Apart(before, after) => after.or(before),
        };
        let Some(Stood { organization, .. }) = stood else { return };
        let [gained, lost, unknown] = [0, 1, 2].map(|list: usize| u64::from(before.get(list) != after.get(list)));
        let counts = Counts { gained, lost, unknown };
        self.by_country.entry(organization.country.clone().unwrap_or_default()).or_default().add(counts);
        for sector in organization.sectors.iter().flatten() {
            self.by_sector.entry(sector.clone()).or_default().add(counts);
        }
    }
}

/// What the lockdowns of a model say of an organization, and what is known of it.
#[derive(Clone)]
struct Barred {
    facts: Facts,
    lockdowns: Formula,
}

/// All uses there are.
const EVERY_USE: &str = "every use";

/// What moves for organizations that look alike.
#[derive(Clone, Debug)]
struct Verdict {
    gains: Option<(bool, bool, Rc<str>)>,
    loses: Option<(bool, bool, Rc<str>)>,
    unknown: Option<(bool, bool, Rc<str>)>,
    undecided: bool,
}

/// What both sides say of an organization, with the use left open.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Said {
    clears: (Formula, Formula),
    eligible: (Formula, Formula),
    /// Whether the two sides know different things of it: what is open on one is then not what is open on the other.
    apart: bool,
}

impl Said {
    fn differs(&self) -> bool {
        self.clears.0 != self.clears.1 || self.eligible.0 != self.eligible.1
    }
}

/// What is known of an organization on one side.
#[derive(Clone, Copy)]
struct Stood<'a> {
    organization: &'a Organization,
    evidence: &'a [Attestation],
}

/// What is known of an organization on both sides.
#[derive(Clone, Copy)]
enum Pair<'a> {
    /// The same.
    Same(Stood<'a>),
    /// Something else, or nothing on one of them.
    Apart(Option<Stood<'a>>, Option<Stood<'a>>),
}

/// One model as it is compared.
struct Case {
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

/// Compares two policies for every organization registered at a moment, the same being known.
///
/// # Errors
/// That the records could not be read.
pub fn impact(
    compared: Vec<Compared>,
    reading: Reading,
    (at, known): (Moment, EntryNo),
    records: &impl Records,
) -> Result<Impact, Unreadable> {
    let between = Between { at, before: known, after: known, named: &BTreeSet::new(), asked: Asked::All };
    impact_between(compared, reading, between, records)
}

/// Compares two sides, whatever lies between them.
///
/// # Errors
/// That the records could not be read.
pub fn impact_between(
    compared: Vec<Compared>,
    reading: Reading,
    between: Between<'_>,
    records: &impl Records,
) -> Result<Impact, Unreadable> {
    let Between { at, after, named, asked, .. } = between;
    let mut cases = Vec::new();
    let mut kinds = BTreeSet::new();
    for one in compared {
        let Some(case) = Case::read(one, reading, between, records)? else { continue };
        case.kinds(&mut kinds);
        cases.push(case);
    }
    let mut impact = Impact::default();
    let before = |number: OrganizationNo| stood(number, (at, between.before), !kinds.is_empty(), records);
    let mut seen = BTreeSet::new();
    organizations(asked, (at, after), &kinds, records, &mut |organization, evidence| {
        impact.organizations += 1;
        let now = Stood { organization, evidence };
        let then = if named.contains(&organization.number) {
            seen.insert(organization.number);
            Some(before(organization.number)?)
        } else {
            None
        };
        let pair = match &then {
            None => Pair::Same(now),
            Some(then) => Pair::Apart(then.as_ref().map(Known::stood), Some(now)),
        };
        impact.judge(&mut cases, pair, at);
        Ok(())
    })?;
    for number in named.difference(&seen) {
        // Registered before, and not any more: its registration is voided.
        if let Some(then) = before(*number)? {
            impact.organizations += 1;
            impact.judge(&mut cases, Pair::Apart(Some(then.stood()), None), at);
        }
    }
    for case in &cases {
        case.terms(at, &mut impact);
    }
    for list in [&mut impact.gained, &mut impact.lost, &mut impact.unknown] {
        list.sort_by(|a, b| (&a.model, a.organization).cmp(&(&b.model, b.organization)));
    }
    impact.kept.sort_by(|a, b| (&a.model, a.organization).cmp(&(&b.model, b.organization)));
    Ok(impact)
}

/// What is known of an organization, with its evidence.
struct Known {
    organization: Organization,
    evidence: Vec<Attestation>,
}

impl Known {
    fn stood(&self) -> Stood<'_> {
        Stood { organization: &self.organization, evidence: &self.evidence }
    }
}

fn stood(
    number: OrganizationNo,
    (at, known): (Moment, EntryNo),
    evidence: bool,
    records: &impl Records,
) -> Result<Option<Known>, Unreadable> {
    let subject = Subject::from(number);
    let rows = records.rows(Table::Organization, &subject, known)?;
    let Some(organization) = Organization::fold(&rows, at, &mut Vec::new()) else { return Ok(None) };
    let evidence = match evidence {
        true => attestations(&records.rows(Table::Attestation, &subject, known)?, at),
        false => Vec::new(),
    };
    Ok(Some(Known { organization, evidence }))
}

fn clauses(tier: &Tier) -> impl Iterator<Item = &Clause> {
    tier.rules.iter().map(|rule| &rule.when).chain([&tier.requires])
}

impl Case {
    /// The case of a model, if it is registered on either side.
    fn read(
        one: Compared,
        reading: Reading,
        between: Between<'_>,
        records: &impl Records,
    ) -> Result<Option<Self>, Unreadable> {
        let gather = |known: EntryNo, policy: &Option<Governing>| {
            let context = crate::clearance::Context::default();
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
    fn kinds(&self, kinds: &mut BTreeSet<String>) {
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

    fn judge(&mut self, pair: Pair<'_>, at: Moment, impact: &mut Impact) {
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
            verdict.gains.iter().chain(&verdict.loses).any(|(clears, _, uses)| *clears && &**uses == EVERY_USE)
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
        let keeps = *self.keeps.entry(key).or_insert_with_key(|(a, b)| {
            [a, b].iter().all(|formula| decide_for_some_roster(formula, facts).truth != Truth::False)
        });
        keeps.then_some(altered)
    }

    fn add(&self, organization: &Organization, verdict: &Verdict, impact: &mut Impact) {
        let moved = |(clears, eligible, contexts): &(bool, bool, Rc<str>)| Moved {
            organization: organization.number,
            model: self.model.clone(),
            eligible: *eligible,
            clears: *clears,
            contexts: Rc::clone(contexts),
        };
        if verdict.undecided {
            impact.undecided.push((organization.number, self.model.clone()));
        }
        if let Some(gains) = &verdict.gains {
            impact.gained.push(moved(gains));
        }
        if let Some(loses) = &verdict.loses {
            impact.lost.push(moved(loses));
            let standing = self.earlier().held(organization.number).filter(|_| loses.0);
            let stays = |grant: &Grant| self.population.held(organization.number).any(|one| one.number == grant.number);
            impact.lapsing.extend(standing.map(|grant| Touched {
                grant: grant.number,
                organization: organization.number,
                model: self.model.clone(),
                why: if !stays(grant) {
                    "stands no more".to_owned()
                } else if &*loses.2 == EVERY_USE {
                    "no longer lets anybody through".to_owned()
                } else {
                    format!("no longer lets through where {}", loses.2)
                },
            }));
        }
        if let Some(unknown) = &verdict.unknown {
            impact.unknown.push(moved(unknown));
        }
    }

    /// Standing grants that the new terms would not allow.
    fn terms(&self, at: Moment, impact: &mut Impact) {
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

impl Counts {
    fn add(&mut self, other: Self) {
        self.gained += other.gained;
        self.lost += other.lost;
        self.unknown += other.unknown;
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
            .is_none_or(|until| until > grant.issued.plus_days(i64::from(days)))
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

/// What moves, decided use by use.
fn verdict(said: &Said, contexts: &[[String; 3]], facts: &Facts) -> Verdict {
    let (mut gains, mut losses) = (Side::default(), Side::default());
    for (index, context) in contexts.iter().enumerate() {
        let at = |formula: &Formula| assigned(formula, context);
        let (a, b) = (at(&said.clears.0), at(&said.clears.1));
        let (c, d) = (at(&said.eligible.0), at(&said.eligible.1));
        if said.apart {
            gains.add(index, better((&a, &b), facts), better((&c, &d), facts), facts);
            losses.add(index, worse((&a, &b), facts), worse((&c, &d), facts), facts);
        } else {
            gains.add(index, more(&a, &b), more(&c, &d), facts);
            losses.add(index, more(&b, &a), more(&d, &c), facts);
        }
    }
    let mut unknown: Option<(bool, bool, BTreeSet<String>)> = None;
    let mut undecided = false;
    let mut told = |side: &Side| {
        let decision = decide_for_some_roster(&Formula::any(side.formulas.iter().cloned()), facts);
        match decision.truth {
            Truth::True => {
                let contexts = sentence(contexts, &side.certain_or_all());
                Some((side.clears, side.eligible, Rc::from(contexts)))
            }
            Truth::False => None,
            Truth::Undecided => {
                undecided = true;
                None
            }
            Truth::Unknown => {
                let entry = unknown.get_or_insert((false, false, BTreeSet::new()));
                entry.0 |= side.clears;
                entry.1 |= side.eligible;
                entry.2.extend(decision.depends_on);
                None
            }
        }
    };
    let (gains, loses) = (told(&gains), told(&losses));
    let unknown = unknown.map(|(clears, eligible, facts)| {
        let facts = facts.into_iter().collect::<Vec<_>>().join(", ");
        (clears, eligible, Rc::from(format!("depends on {facts}")))
    });
    Verdict { gains, loses, unknown, undecided }
}

/// In the second and not in the first.
fn more(a: &Formula, b: &Formula) -> Formula {
    if a == b { Formula::Known(false) } else { Formula::all([b.clone(), a.clone().negated()]) }
}

/// When an answer becomes better, of an organization of which both sides know different things. What hung on a fact before
/// was not yet had; where it hangs on one after, that decides.
fn better((from, to): (&Formula, &Formula), facts: &Facts) -> Formula {
    let truth = |formula| decide_for_some_roster(formula, facts).truth;
    match (truth(from), truth(to)) {
        (Truth::Undecided, _) | (_, Truth::Undecided) => more(from, to),
        (Truth::False | Truth::Unknown, Truth::True) => Formula::Known(true),
        (Truth::False, Truth::Unknown) => to.clone(),
        _ => Formula::Known(false),
    }
}

/// When it becomes worse. What hung on a fact before was still possible; where it hangs on one after, that decides.
fn worse((from, to): (&Formula, &Formula), facts: &Facts) -> Formula {
    let truth = |formula| decide_for_some_roster(formula, facts).truth;
    match (truth(from), truth(to)) {
        (Truth::Undecided, _) | (_, Truth::Undecided) => more(to, from),
        (Truth::True | Truth::Unknown, Truth::False) => Formula::Known(true),
        (Truth::True, Truth::Unknown) => to.clone().negated(),
        _ => Formula::Known(false),
    }
}

/// The uses in which something moves one way.
#[derive(Default)]
struct Side {
    formulas: Vec<Formula>,
    certain: BTreeSet<usize>,
    possible: BTreeSet<usize>,
    clears: bool,
    eligible: bool,
}

impl Side {
    fn add(&mut self, index: usize, clears: Formula, eligible: Formula, facts: &Facts) {
        let (c, e) = (decide_for_some_roster(&clears, facts).truth, decide_for_some_roster(&eligible, facts).truth);
        if [c, e] == [Truth::False; 2] {
            return;
        }
        self.clears |= c != Truth::False;
        self.eligible |= e != Truth::False;
        self.possible.insert(index);
        if [c, e].contains(&Truth::True) {
            self.certain.insert(index);
        }
        self.formulas.push(Formula::any([clears, eligible]));
    }

    fn certain_or_all(&self) -> BTreeSet<usize> {
        if self.certain.is_empty() { self.possible.clone() } else { self.certain.clone() }
    }
}

/// A formula with the use put in.
pub(crate) fn assigned(formula: &Formula, context: &[String; 3]) -> Formula {
    let [surface, purpose, person] = context;
    match formula {
        Formula::OneOf(Variable::One(One::Surface), values) => Formula::Known(values.contains(surface)),
        Formula::OneOf(Variable::One(One::Purpose), values) => Formula::Known(values.contains(purpose)),
        Formula::OneOf(Variable::One(One::Person), values) => Formula::Known(values.contains(person)),
        Formula::Not(inner) => assigned(inner, context).negated(),
        Formula::All(parts) => Formula::all(parts.iter().map(|part| assigned(part, context))),
        Formula::Any(parts) => Formula::any(parts.iter().map(|part| assigned(part, context))),
        other => other.clone(),
    }
}

/// Uses as a clause: boxes of surfaces, purposes and persons, each as large as it can be.
pub(crate) fn sentence(contexts: &[[String; 3]], chosen: &BTreeSet<usize>) -> String {
    let chosen: BTreeSet<&[String; 3]> = chosen.iter().filter_map(|index| contexts.get(*index)).collect();
    let all = |axis: usize| contexts.iter().filter_map(move |c| c.get(axis)).collect::<BTreeSet<&String>>();
    let domains = [all(0), all(1), all(2)];
    let mut rest = chosen.clone();
    let mut clauses = Vec::new();
    while let Some(point) = rest.first().copied() {
        let mut allowed: [BTreeSet<&String>; 3] = point.each_ref().map(|value| BTreeSet::from([value]));
        for (axis, domain) in domains.iter().enumerate().rev() {
            for value in domain {
                let mut wider = allowed.clone();
                if let Some(slot) = wider.get_mut(axis) {
                    slot.insert(value);
                }
                if product(&wider).all(|used| chosen.contains(&used)) {
                    allowed = wider;
                }
            }
        }
        rest.retain(|used| !used.iter().zip(&allowed).all(|(value, allowed)| allowed.contains(value)));
        let names = ["surface", "purpose", "person"];
        let parts =
            names.iter().zip(&allowed).zip(&domains).filter(|((_, allowed), domain)| allowed.len() < domain.len());
        let parts: Vec<String> = parts
            .map(|((name, allowed), _)| {
                format!("{name} is {}", allowed.iter().map(|v| v.as_str()).collect::<Vec<_>>().join(" or "))
            })
            .collect();
        clauses.push(if parts.is_empty() { EVERY_USE.to_owned() } else { parts.join(" and ") });
    }
    clauses.join(", or ")
}

fn product<'s>(allowed: &'s [BTreeSet<&'s String>; 3]) -> impl Iterator<Item = [String; 3]> + 's {
    let [surfaces, purposes, persons] = allowed;
    surfaces.iter().flat_map(move |surface| {
        purposes.iter().flat_map(move |purpose| {
            persons.iter().map(move |person| [(*surface).clone(), (*purpose).clone(), (*person).clone()])
        })
    })
}

/// The purposes that clauses name.
pub(crate) fn purposes(clause: &Clause, into: &mut BTreeSet<String>) {
    match clause {
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|part| purposes(part, into)),
        Clause::Not(inner) => purposes(inner, into),
        Clause::Test(Test::OneOf(One::Purpose, values)) => into.extend(values.iter().cloned()),
        Clause::Everyone | Clause::Nobody | Clause::Test(_) => {}
    }
}
