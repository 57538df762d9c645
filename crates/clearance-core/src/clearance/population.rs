//! One model asked of many organizations: the model's lockdowns, restorations and grants are read once, and each
//! organization is judged by its formula alone, without the trace that [`assess`](super::assess()) makes for one.
//!
//! The formula is the same one; a property test holds the two to each other.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::check::Outcome;
use super::sight::{Alike, Sight};
use super::situation::{Context, asked_under, facts_of};
use crate::act::Table;
use crate::act::value::{Conditions, Persons, Purposes, Roster, Surfaces};
use crate::clause::{Clause, Facts, Formula, Many, One, Open, Test, Truth, Variable, decide};
use crate::id::{EntryNo, LockdownNo, ModelId, OrganizationNo, RestorationNo, Subject};
use crate::policy::impact::purposes;
use crate::policy::{Governing, Timeline};
use crate::record::{
    Attestation, Grant, GrantState, Lockdown, Model, Organization, OrganizationState, Reading, Restoration, Scope,
    attestations,
};
use crate::records::{Records, Stretch, Unreadable};
use crate::time::Moment;

/// Which organizations are asked about.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// All that are registered.
    All,
    /// These.
    These(&'a BTreeSet<OrganizationNo>),
}

/// A question about many: everything but who.
#[derive(Clone, Debug)]
pub struct Poll {
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

/// What is the same for every organization, at (T, K).
pub struct Population {
    poll: Poll,
    model: Option<Model>,
    lockdowns: Vec<(Lockdown, Vec<Restoration>)>,
    grants: BTreeMap<OrganizationNo, Vec<Grant>>,
    /// The kinds of evidence any clause asks for.
    kinds: BTreeSet<String>,
    policy: Option<Governing>,
    decided: RefCell<HashMap<Formula, Truth>>,
    /// The answers of organizations without a grant.
    alike: RefCell<Alike<Member>>,
}

/// One organization's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub organization: OrganizationNo,
    /// Whether.
    pub outcome: Outcome,
    /// The grants, and the restorations with a clause or an unpublished roster, that let it through or might.
    pub via: Vec<Subject>,
    /// When what lets it through ends, as recorded; absent: not at a known moment.
    pub until: Option<Moment>,
}

/// One way through a lockdown.
struct Route {
    by: Subject,
    end: Option<Moment>,
    formula: Formula,
}

impl Population {
    /// Reads what is the same for all. Grants of organizations that are not asked about are left out.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn gather(poll: Poll, asked: Asked<'_>, records: &impl Records) -> Result<Self, Unreadable> {
        let policy = Timeline::read(poll.known, records)?.governing(&poll.model, poll.at, records)?;
        Self::under(poll, policy, asked, records)
    }

    /// The same as if another policy governed the model.
    ///
    /// # Errors
    /// That the records could not be read.
    pub fn under(
        poll: Poll,
        policy: Option<Governing>,
        asked: Asked<'_>,
        records: &impl Records,
    ) -> Result<Self, Unreadable> {
        let (at, known) = (poll.at, poll.known);
        let subject = Subject::Model(poll.model.clone());
        let model = Model::fold(&records.rows(Table::Model, &subject, known)?, at, &mut Vec::new());
        let mut lockdowns = Vec::new();
        let mut grants: BTreeMap<OrganizationNo, Vec<Grant>> = BTreeMap::new();
        for number in records.lockdowns_of(&poll.model)? {
            let rows = records.rows(Table::Lockdown, &number.into(), known)?;
            let lockdown = Lockdown::fold(&rows, at, &mut Vec::new());
            let Some(lockdown) = lockdown.filter(|l| l.models.get(&poll.model).is_some_and(|s| !s.ended())) else {
                continue;
            };
            let mut restorations = Vec::new();
            for number in records.restorations_of(lockdown.number)? {
                let rows = records.rows(Table::Restoration, &number.into(), known)?;
                let restoration = Restoration::fold(&rows, at, &mut Vec::new());
                let Some(restoration) = restoration.filter(|r| r.covers(&poll.model) && r.stands(at)) else {
                    continue;
                };
                for grant in grants_under(number, asked, records)? {
                    let rows = records.rows(Table::Grant, &grant, known)?;
                    if let Some(mut grant) = Grant::fold(&rows, at, &mut Vec::new()) {
                        policy.iter().for_each(|governing| governing.apply(&mut grant, at));
                        grants.entry(grant.organization).or_default().push(grant);
                    }
                }
                restorations.push(restoration);
            }
            lockdowns.push((lockdown, restorations));
        }
        for held in grants.values_mut() {
            held.sort_by_key(|grant| (grant.issued, grant.entry));
        }
        let alike = RefCell::new(Alike::new(Sight::default()));
        let (kinds, decided) = (BTreeSet::new(), RefCell::default());
        let mut population = Self { poll, model, lockdowns, grants, kinds, policy, decided, alike };
        population.kinds = population.evidence();
        population.alike = RefCell::new(Alike::new(population.sight()));
        Ok(population)
    }

    /// Judges each organization that was registered, in order of number.
    ///
    /// # Errors
    /// That the records could not be read; what `visit` gives up with.
    pub fn each(
        &self,
        asked: Asked<'_>,
        records: &impl Records,
        visit: &mut dyn FnMut(Member, &Organization) -> Result<(), Unreadable>,
    ) -> Result<(), Unreadable> {
        let point = (self.poll.at, self.poll.known);
        organizations(asked, point, &self.kinds, records, &mut |organization, evidence| {
            visit(self.member(organization, evidence), organization)
        })
    }

    /// Judges one organization.
    #[must_use]
    pub fn member(&self, organization: &Organization, evidence: &[Attestation]) -> Member {
        let refused = |outcome| Member { organization: organization.number, outcome, via: Vec::new(), until: None };
        if organization.state != OrganizationState::Active || self.model.as_ref().is_none_or(|m| m.retired.is_some()) {
            return refused(Outcome::NotCleared);
        }
        if self.grants.contains_key(&organization.number) {
            return self.judge(organization, evidence);
        }
        let known = self.alike.borrow_mut().known(organization, evidence, self.poll.at);
        if let Some(member) = known {
            return Member { organization: organization.number, ..member };
        }
        let member = self.judge(organization, evidence);
        self.alike.borrow_mut().keep(member.clone());
        member
    }

    /// Judges an organization in good standing.
    fn judge(&self, organization: &Organization, evidence: &[Attestation]) -> Member {
        let facts = facts_of(Some(organization), evidence, self.model.as_ref(), &self.poll.context, self.poll.at);
        let facts = asked_under(facts, self.policy.as_ref());
        let (mut whole, ways) = self.lockdowns(organization, &facts);
        if let Some(governing) = &self.policy {
            let counted = governing.policy.facts(&facts, evidence, self.poll.at);
            whole.push(governing.requirement(&self.poll.model, &counted));
        }
        let truth = self.decide(&Formula::all(whole), &facts);
        let outcome = Outcome::of(truth);
        if outcome == Outcome::NotCleared {
            return Member { organization: organization.number, outcome, via: Vec::new(), until: None };
        }
        let (mut via, mut until) = (Vec::new(), None::<Moment>);
        for (outside, routes) in ways {
            if self.decide(&outside, &facts) == Truth::True {
                continue;
            }
            let mut end = None::<Option<Moment>>;
            for route in routes {
                let own = self.decide(&route.formula, &facts);
                if own == Truth::True || (own == Truth::Unknown && outcome == Outcome::Conditional) {
                    via.push(route.by);
                    end = Some(match end {
                        None => route.end,
                        Some(other) => other.zip(route.end).map(|(a, b)| a.max(b)),
                    });
                }
            }
            until = match (until, end.flatten()) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        Member { organization: organization.number, outcome, via, until }
    }

    /// Of each lockdown in force: when it lets through, and the ways.
    fn lockdowns(&self, organization: &Organization, facts: &Facts) -> (Vec<Formula>, Vec<(Formula, Vec<Route>)>) {
        let (mut whole, mut ways) = (Vec::new(), Vec::new());
        for (lockdown, restorations) in &self.lockdowns {
            let Some(scopes) = lockdown.models.get(&self.poll.model) else { continue };
            let scope = scopes.of(self.poll.reading);
            if !scope.in_force() {
                continue;
            }
            let outside = scope.clause.formula(facts).negated();
            let routes: Vec<Route> =
                restorations.iter().flat_map(|r| self.routes(r, organization.number, facts)).collect();
            whole.push(Formula::any([outside.clone()].into_iter().chain(routes.iter().map(|r| r.formula.clone()))));
            ways.push((outside, routes));
        }
        (whole, ways)
    }

    /// The grants and restorations that let an organization through or might, a use left open being open here too.
    pub(crate) fn ways(&self, organization: &Organization, evidence: &[Attestation]) -> BTreeSet<Subject> {
        let facts = facts_of(Some(organization), evidence, self.model.as_ref(), &self.poll.context, self.poll.at);
        let facts = Facts { surface: Open::Any, ..facts };
        self.lockdowns(organization, &facts)
            .1
            .into_iter()
            .flat_map(|(_, routes)| routes)
            .map(|route| route.by)
            .collect()
    }

    /// When no lockdown stands in an organization's way, with what is known of it: a use left open is open here too.
    pub(crate) fn barred(&self, organization: &Organization, evidence: &[Attestation]) -> (Facts, Formula) {
        let facts = facts_of(Some(organization), evidence, self.model.as_ref(), &self.poll.context, self.poll.at);
        // One surface of a model is still left open here: whoever compares goes through all uses.
        let facts = Facts { surface: Open::Any, ..facts };
        let stands = organization.state == OrganizationState::Active
            && self.model.as_ref().is_some_and(|model| model.retired.is_none());
        let formula = if stands { Formula::all(self.lockdowns(organization, &facts).0) } else { Formula::Known(false) };
        (facts, formula)
    }

    /// When an organization stands between the two scopes of a lockdown, its restorations aside: barred by what is done
    /// and not by what is ordered, and the other way round. A use left open is open here too.
    pub(crate) fn between(
        &self,
        lockdown: LockdownNo,
        organization: &Organization,
        evidence: &[Attestation],
    ) -> (Facts, [Formula; 2]) {
        let facts = facts_of(Some(organization), evidence, self.model.as_ref(), &self.poll.context, self.poll.at);
        let facts = Facts { surface: Open::Any, ..facts };
        let nowhere = [Formula::Known(false), Formula::Known(false)];
        let held = self.lockdowns.iter().find(|(held, _)| held.number == lockdown);
        let (Some((held, restorations)), OrganizationState::Active) = (held, organization.state) else {
            return (facts, nowhere);
        };
        let Some(scopes) = held.models.get(&self.poll.model) else { return (facts, nowhere) };
        // Nobody uses a model that has been retired, whatever bars it.
        if self.model.as_ref().is_none_or(|model| model.retired.is_some()) {
            return (facts, nowhere);
        }
        let bars = |scope: &Scope| match scope.in_force() {
            true => scope.clause.formula(&facts),
            false => Formula::Known(false),
        };
        let (ordered, done) = (bars(&scopes.ordered), bars(&scopes.implemented));
        let routes = restorations.iter().flat_map(|r| self.routes(r, organization.number, &facts));
        let shut = Formula::any(routes.map(|route| route.formula)).negated();
        let more = Formula::all([done.clone(), ordered.clone().negated(), shut.clone()]);
        let less = Formula::all([ordered, done.negated(), shut]);
        (facts, [more, less])
    }

    /// Whether the model is registered at the moment asked about.
    pub(crate) const fn is_registered(&self) -> bool {
        self.model.is_some()
    }

    /// The model's surfaces.
    pub(crate) fn surfaces(&self) -> BTreeSet<String> {
        self.model.as_ref().map(|model| model.surfaces.clone()).unwrap_or_default()
    }

    /// The kinds of evidence that clauses ask for.
    pub(crate) const fn kinds(&self) -> &BTreeSet<String> {
        &self.kinds
    }

    /// The purposes that anything here names.
    pub(crate) fn purposes(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        for (lockdown, restorations) in &self.lockdowns {
            lockdown.models.values().for_each(|s| purposes(&s.of(self.poll.reading).clause, &mut found));
            for restoration in restorations {
                purposes(&restoration.admits, &mut found);
                found.extend(restoration.purposes.iter().flat_map(|p| p.0.clone()));
                restoration.conditions.0.iter().filter_map(|c| c.clause.as_ref()).for_each(|c| purposes(c, &mut found));
            }
        }
        for grant in self.standing() {
            found.extend(grant.purposes.iter().flat_map(|p| p.0.clone()));
            grant.conditions.0.iter().filter_map(|c| c.clause.as_ref()).for_each(|c| purposes(c, &mut found));
        }
        found
    }

    /// Every grant.
    pub(crate) fn standing(&self) -> impl Iterator<Item = &Grant> {
        self.grants.values().flatten()
    }

    /// A restoration of a lockdown in force.
    pub(crate) fn restoration(&self, number: RestorationNo) -> Option<&Restoration> {
        self.lockdowns.iter().flat_map(|(_, restorations)| restorations).find(|one| one.number == number)
    }

    /// Whether an organization was ever granted anything that stands here.
    pub(crate) fn grants(&self, organization: OrganizationNo) -> bool {
        self.grants.contains_key(&organization)
    }

    /// The grants by which an organization is admitted.
    pub(crate) fn held(&self, organization: OrganizationNo) -> impl Iterator<Item = &Grant> {
        let at = self.poll.at;
        self.grants.get(&organization).into_iter().flatten().filter(move |grant| grant.admits(at))
    }

    /// The ways through a restoration: each grant, its clause unless barred, its unpublished roster.
    fn routes(&self, restoration: &Restoration, organization: OrganizationNo, facts: &Facts) -> Vec<Route> {
        let at = self.poll.at;
        let own = limits(&restoration.surfaces, &restoration.purposes, &restoration.persons, facts);
        let general = Formula::all([own, conditions(&restoration.conditions, facts)]);
        if general == Formula::Known(false) {
            return Vec::new();
        }
        let held = self.grants.get(&organization).map_or(&[][..], Vec::as_slice);
        let held: Vec<&Grant> = held.iter().filter(|grant| grant.restoration == restoration.number).collect();
        let mut routes = Vec::new();
        for grant in held.iter().filter(|grant| grant.admits(at)) {
            let own = limits(&grant.surfaces, &grant.purposes, &grant.persons, facts);
            let formula = Formula::all([general.clone(), own, conditions(&grant.conditions, facts)]);
            let end = [grant.until, restoration.until].into_iter().flatten().min();
            routes.push(Route { by: grant.number.into(), end, formula });
        }
        if held.last().is_none_or(|grant| grant.state == GrantState::Active) {
            let by = Subject::from(restoration.number);
            let mut open = vec![restoration.admits.formula(facts)];
            if restoration.roster == Roster::Unpublished && routes.is_empty() {
                open.push(Formula::Holds(Variable::Roster(restoration.number)));
            }
            let formula = Formula::all([general, Formula::any(open)]);
            routes.push(Route { by, end: restoration.until, formula });
        }
        routes.retain(|route| route.formula != Formula::Known(false));
        routes
    }

    /// Decides a formula. What is left open is the same for all, and an unknown fact can be anything, so that equal
    /// formulas are equal in truth.
    fn decide(&self, formula: &Formula, facts: &Facts) -> Truth {
        match formula {
            Formula::Known(true) => return Truth::True,
            Formula::Known(false) => return Truth::False,
            _ => {}
        }
        if let Some(truth) = self.decided.borrow().get(formula) {
            return *truth;
        }
        let truth = decide(formula, facts).truth;
        self.decided.borrow_mut().insert(formula.clone(), truth);
        truth
    }

    /// Every clause that is the same for all.
    pub(crate) fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let scopes = self.lockdowns.iter().flat_map(|(lockdown, _)| lockdown.models.values());
        let restorations = self.lockdowns.iter().flat_map(|(_, restorations)| restorations);
        let tier = self.policy.as_ref().and_then(|governing| governing.policy.tier(&self.poll.model));
        let conditions = restorations.clone().flat_map(|restoration| &restoration.conditions.0);
        scopes
            .map(|scopes| &scopes.of(self.poll.reading).clause)
            .chain(restorations.map(|restoration| &restoration.admits))
            .chain(conditions.filter_map(|condition| condition.clause.as_ref()))
            .chain(tier.map(|tier| &tier.requires))
    }

    /// What these can see, with what counts for the policy.
    pub(crate) fn sight(&self) -> Sight {
        let mut sight = Sight::default();
        self.clauses().for_each(|clause| sight.add(clause));
        self.policy.iter().for_each(|governing| sight.counting(&governing.policy));
        sight
    }

    fn evidence(&self) -> BTreeSet<String> {
        let mut kinds = BTreeSet::new();
        self.clauses().for_each(|clause| attested(clause, &mut kinds));
        let granted = self.grants.values().flatten().flat_map(|grant| &grant.conditions.0);
        granted.filter_map(|c| c.clause.as_ref()).for_each(|clause| attested(clause, &mut kinds));
        kinds
    }
}

/// What is done with each organization and its evidence.
pub(crate) type Visit<'a> = &'a mut dyn FnMut(&Organization, &[Attestation]) -> Result<(), Unreadable>;

/// Every organization registered at a moment, in order of number, with its evidence of these kinds that holds then.
///
/// # Errors
/// That the records could not be read; what `visit` gives up with.
pub(crate) fn organizations(
    asked: Asked<'_>,
    (at, known): (Moment, EntryNo),
    kinds: &BTreeSet<String>,
    records: &impl Records,
    visit: Visit<'_>,
) -> Result<(), Unreadable> {
    match asked {
        Asked::These(numbers) => {
            for number in numbers {
                let subject = Subject::from(*number);
                let rows = records.rows(Table::Organization, &subject, known)?;
                let Some(organization) = Organization::fold(&rows, at, &mut Vec::new()) else { continue };
                let evidence = match kinds.is_empty() {
                    true => Vec::new(),
                    false => attestations(&records.rows(Table::Attestation, &subject, known)?, at),
                };
                visit(&organization, &evidence)?;
            }
            Ok(())
        }
        Asked::All => {
            let read = |records: &dyn Records, numbers: (u64, u64)| stretch(numbers, (at, known), kinds, records);
            records.stretches(&read, &mut |stretch| {
                stretch.iter().try_for_each(|(organization, evidence)| visit(organization, evidence))
            })
        }
    }
}

/// The organizations from one number to another that are registered at a moment, with their evidence.
fn stretch(
    numbers: (u64, u64),
    (at, known): (Moment, EntryNo),
    kinds: &BTreeSet<String>,
    records: &dyn Records,
) -> Result<Stretch, Unreadable> {
    let mut evidence: Vec<(Subject, Vec<Attestation>)> = Vec::new();
    if !kinds.is_empty() {
        records.scan_between(Table::Attestation, numbers, known, &mut |subject, rows| {
            let mut held = attestations(&rows, at);
            held.retain(|a| kinds.contains(&a.kind) && a.holds(at));
            if !held.is_empty() {
                evidence.push((subject.clone(), held));
            }
            Ok(())
        })?;
    }
    let mut evidence = evidence.into_iter().peekable();
    let mut found = Vec::new();
    records.scan_between(Table::Organization, numbers, known, &mut |subject, rows| {
        // Both come in order of number; evidence may be there without a registration that stands.
        while evidence.next_if(|(of, _)| of < subject).is_some() {}
        let held = evidence.next_if(|(of, _)| of == subject).map(|(_, held)| held).unwrap_or_default();
        found.extend(Organization::fold(&rows, at, &mut Vec::new()).map(|organization| (organization, held)));
        Ok(())
    })?;
    Ok(found)
}

fn grants_under(
    restoration: RestorationNo,
    asked: Asked<'_>,
    records: &impl Records,
) -> Result<Vec<Subject>, Unreadable> {
    /// Above so many, all grants are read rather than those of each.
    const FEW: usize = 200;
    let mut grants = Vec::new();
    match asked {
        Asked::These(numbers) if numbers.len() <= FEW => {
            for number in numbers {
                grants.extend(records.grants_of(restoration, Some(*number))?);
            }
        }
        _ => grants = records.grants_of(restoration, None)?,
    }
    Ok(grants.into_iter().map(Subject::from).collect())
}

fn limits(
    surfaces: &Option<Surfaces>,
    purposes: &Option<Purposes>,
    persons: &Option<Persons>,
    facts: &Facts,
) -> Formula {
    let persons: Option<BTreeSet<String>> =
        persons.as_ref().map(|p| p.expanded().into_iter().map(str::to_owned).collect());
    let limits = [
        (One::Surface, surfaces.as_ref().map(|s| &s.0)),
        (One::Purpose, purposes.as_ref().map(|p| &p.0)),
        (One::Person, persons.as_ref()),
    ];
    let within = |fact: One, covered: &BTreeSet<String>| match covered.is_empty() {
        true => Formula::Known(false),
        false => facts.one(fact).test(fact, covered),
    };
    Formula::all(limits.into_iter().filter_map(|(fact, covered)| covered.map(|covered| within(fact, covered))))
}

fn conditions(conditions: &Conditions, facts: &Facts) -> Formula {
    Formula::all(conditions.0.iter().filter_map(|c| c.clause.as_ref()).map(|clause| clause.formula(facts)))
}

/// Every kind of attestation a clause mentions.
pub(crate) fn attested(clause: &Clause, into: &mut BTreeSet<String>) {
    match clause {
        Clause::Everyone | Clause::Nobody => {}
        Clause::All(parts) | Clause::Any(parts) => parts.iter().for_each(|p| attested(p, into)),
        Clause::Not(inner) => attested(inner, into),
        Clause::Test(Test::Set { fact: Many::Attested, any, all, none }) => {
            into.extend(any.iter().chain(all).chain(none).cloned());
        }
        Clause::Test(_) => {}
    }
}
