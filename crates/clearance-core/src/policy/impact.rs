//! Whom a change of policy concerns, by name: every registered organization that gains or loses, in some use, eligibility
//! or clearance, and those for whom that hangs on a fact they never stated.
//!
//! Uses are few (surfaces, purposes and persons that anything tells apart), so they are gone through one by one; what is
//! not known of an organization is decided over all that it could be. Organizations that look alike to both versions
//! share one verdict.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::force::Governing;
use super::{Policy, Tier};
use crate::clause::{Clause, Facts, Formula, One, Open, Test, Truth, Variable, decide_for_some_roster};
use crate::clearance::{Asked, Poll, Population, organizations};
use crate::facts::PERSONS;
use crate::id::{EntryNo, GrantNo, ModelId, OrganizationNo};
use crate::record::{Attestation, Grant, Organization, OrganizationState, Reading, Restoration};
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

/// What two versions say of an organization, with the use left open.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Said {
    clears: (Formula, Formula),
    eligible: (Formula, Formula),
}

/// One model as it is compared.
struct Case {
    model: ModelId,
    population: Population,
    from: Option<Governing>,
    to: Option<Governing>,
    contexts: Vec<[String; 3]>,
    open: [Open; 3],
    verdicts: HashMap<Said, Rc<Verdict>>,
}

/// Compares for every organization registered at a moment.
///
/// # Errors
/// That the records could not be read.
pub fn impact(
    compared: Vec<Compared>,
    reading: Reading,
    (at, known): (Moment, EntryNo),
    records: &impl Records,
) -> Result<Impact, Unreadable> {
    let mut cases = Vec::new();
    let mut kinds = BTreeSet::new();
    for one in compared {
        let poll = Poll { model: one.model.clone(), context: crate::clearance::Context::default(), at, known, reading };
        let population = Population::under(poll, None, Asked::All, records)?;
        if !population.is_registered() {
            continue;
        }
        kinds.extend(population.kinds().iter().cloned());
        for governing in one.from.iter().chain(&one.to) {
            if let Some(tier) = governing.policy.tier(&one.model) {
                clauses(tier).for_each(|clause| crate::clearance::attested(clause, &mut kinds));
            }
        }
        cases.push(Case::new(one, population));
    }
    let mut impact = Impact::default();
    organizations(Asked::All, (at, known), &kinds, records, &mut |organization, evidence| {
        impact.organizations += 1;
        if organization.state != OrganizationState::Retired {
            for case in &mut cases {
                case.judge(organization, evidence, at, &mut impact);
            }
        }
        Ok(())
    })?;
    for case in &cases {
        case.terms(at, &mut impact);
    }
    for list in [&mut impact.gained, &mut impact.lost, &mut impact.unknown] {
        list.sort_by(|a, b| (&a.model, a.organization).cmp(&(&b.model, b.organization)));
    }
    Ok(impact)
}

fn clauses(tier: &Tier) -> impl Iterator<Item = &Clause> {
    tier.rules.iter().map(|rule| &rule.when).chain([&tier.requires])
}

impl Case {
    fn new(one: Compared, population: Population) -> Self {
        let policies: Vec<Rc<Policy>> =
            one.from.iter().chain(&one.to).map(|governing| Rc::clone(&governing.policy)).collect();
        let persons: BTreeSet<String> = PERSONS.iter().map(|person| (*person).to_owned()).collect();
        // Purposes are closed where both sides list them; else there is always another one.
        let closed = one.from.is_some() && one.to.is_some() && policies.iter().all(|policy| policy.purposes.is_some());
        let mut purposes: BTreeSet<String> =
            policies.iter().filter_map(|policy| policy.purposes.as_ref()).flatten().cloned().collect();
        if !closed {
            purposes.extend(population.purposes());
            let mut other = "another".to_owned();
            while purposes.contains(&other) {
                other.push_str("-one");
            }
            purposes.insert(other);
        }
        let surfaces = population.surfaces();
        let mut contexts = Vec::new();
        for surface in &surfaces {
            for purpose in &purposes {
                contexts.extend(persons.iter().map(|person| [surface.clone(), purpose.clone(), person.clone()]));
            }
        }
        let open = [surfaces, purposes, persons].map(Open::OneOf);
        Self { model: one.model, population, from: one.from, to: one.to, contexts, open, verdicts: HashMap::new() }
    }

    fn judge(&mut self, organization: &Organization, evidence: &[Attestation], at: Moment, impact: &mut Impact) {
        let (facts, lockdowns) = self.population.barred(organization, evidence);
        let [surface, purpose, person] = self.open.clone();
        let facts = Facts { surface, purpose, person, ..facts };
        let side = |governing: &Option<Governing>| match governing {
            None => (lockdowns.clone(), Formula::Known(false)),
            Some(governing) => {
                let own = governing.policy.facts(&facts, evidence, at);
                (
                    Formula::all([lockdowns.clone(), governing.requirement(&self.model, &own)]),
                    governing.eligibility(&self.model, &own),
                )
            }
        };
        let ((clears_from, eligible_from), (clears_to, eligible_to)) = (side(&self.from), side(&self.to));
        if clears_from == clears_to && eligible_from == eligible_to {
            return;
        }
        let said = Said { clears: (clears_from, clears_to), eligible: (eligible_from, eligible_to) };
        let verdict = match self.verdicts.get(&said) {
            Some(verdict) => Rc::clone(verdict),
            None => {
                let verdict = Rc::new(verdict(&said, &self.contexts, &facts));
                self.verdicts.insert(said, Rc::clone(&verdict));
                verdict
            }
        };
        self.add(organization, &verdict, impact);
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
        let mut counts = Counts::default();
        if let Some(gains) = &verdict.gains {
            impact.gained.push(moved(gains));
            counts.gained = 1;
        }
        if let Some(loses) = &verdict.loses {
            impact.lost.push(moved(loses));
            counts.lost = 1;
            let standing = self.population.held(organization.number).filter(|_| loses.0);
            impact.lapsing.extend(standing.map(|grant| Touched {
                grant: grant.number,
                organization: organization.number,
                model: self.model.clone(),
                why: if &*loses.2 == EVERY_USE {
                    "no longer lets anybody through".to_owned()
                } else {
                    format!("no longer lets through where {}", loses.2)
                },
            }));
        }
        if let Some(unknown) = &verdict.unknown {
            impact.unknown.push(moved(unknown));
            counts.unknown = 1;
        }
        let country = organization.country.clone().unwrap_or_default();
        let sectors = organization.sectors.clone().unwrap_or_default();
        let places = [impact.by_country.entry(country).or_default()];
        places.into_iter().for_each(|place| place.add(counts));
        for sector in sectors {
            impact.by_sector.entry(sector).or_default().add(counts);
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
        gains.add(index, more(&a, &b), more(&c, &d), facts);
        losses.add(index, more(&b, &a), more(&d, &c), facts);
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
