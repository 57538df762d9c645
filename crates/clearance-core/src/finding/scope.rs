//! What is done beside what is ordered: for each lockdown and model, the times of the period in which the two scopes
//! differ, and the organizations between them, by name.
//!
//! An organization stands between the scopes where, in some use, one of them bars it, the other does not, and no
//! restoration of the lockdown admits it. Uses are gone through one by one; what is not known of an organization is
//! decided over all that it could be, and counted apart where it decides. They are asked at the last moment before a
//! scope or a restoration changes, or before the period ends.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::rule::{SCOPE_NARROWER, SCOPE_WIDER};
use super::{Finding, Period, Severity};
use crate::act::Table;
use crate::clause::{Facts, Formula, Open, Truth, decide};
use crate::clearance::{Asked, Context, Poll, Population, attested, organizations};
use crate::facts::PERSONS;
use crate::id::{EntryNo, LockdownNo, ModelId, OrganizationNo};
use crate::policy::impact::{assigned, purposes, sentence};
use crate::record::{Lockdown, Reading, Scope, Scopes};
use crate::records::{Records, Row, Unreadable};
use crate::regime::end_of;
use crate::time::Moment;

/// The organizations between two scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// The model.
    pub model: ModelId,
    /// The moment at which they were asked.
    pub at: Moment,
    /// The uses in which they stand between, each with the organizations, in order of number.
    pub uses: Vec<Stand>,
    /// Those for which it hangs on facts never stated, with the facts.
    pub unknown: Vec<Stand>,
}

/// Organizations that stand alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// In which uses, in words; of the unknown ones, the facts it hangs on.
    pub when: Rc<str>,
    /// How many there are.
    pub count: u64,
    /// The first of them.
    pub organizations: Vec<OrganizationNo>,
}

impl Between {
    /// How many organizations are kept by number for each way to stand.
    pub const MOST: usize = 1_000;

    /// How many stand between for certain.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.uses.iter().map(|stand| stand.count).sum()
    }

    /// For how many it cannot be said.
    #[must_use]
    pub fn unknown_count(&self) -> u64 {
        self.unknown.iter().map(|stand| stand.count).sum()
    }
}

/// A time in which both scopes of a model stay as they are, and differ.
#[derive(Clone)]
struct Gap {
    lockdown: Lockdown,
    model: ModelId,
    scopes: Scopes,
    from: Moment,
    /// Its first moment in the period.
    first: Moment,
    /// Its end, if that lies in the period.
    until: Option<Moment>,
    /// The last moment of it that is looked at.
    at: Moment,
}

/// The findings of a period, by lockdown, model and time.
///
/// # Errors
/// That the records could not be read.
pub fn findings(period: Period, known: EntryNo, records: &impl Records) -> Result<Vec<Finding>, Unreadable> {
    let mut gaps = Vec::new();
    records.scan(Table::Lockdown, known, &mut |_, rows| {
        gaps.extend(gaps_of(&rows, period));
        Ok(())
    })?;
    let mut found = Vec::new();
    for gap in gaps {
        found.extend(gap.findings(&changes(gap.lockdown.number, known, records)?, known, records)?);
    }
    Ok(found)
}

/// Every moment at which a restoration of a lockdown may begin or cease to admit.
fn changes(lockdown: LockdownNo, known: EntryNo, records: &impl Records) -> Result<BTreeSet<Moment>, Unreadable> {
    let mut moments = BTreeSet::new();
    for number in records.restorations_of(lockdown)? {
        for row in records.rows(Table::Restoration, &number.into(), known)? {
            moments.insert(row.effective);
            moments.extend(end_of(&row));
        }
    }
    Ok(moments)
}

fn gaps_of(rows: &[Row], period: Period) -> Vec<Gap> {
    let mut moments: BTreeSet<Moment> = rows.iter().map(|row| row.effective).collect();
    moments.insert(period.from);
    moments.retain(|at| *at >= period.from && *at <= period.last);
    let at = |moment: Moment| Lockdown::fold(rows, moment, &mut Vec::new());
    let mut open: BTreeMap<ModelId, Gap> = BTreeMap::new();
    let mut gaps = Vec::new();
    for moment in moments {
        let Some(lockdown) = at(moment) else { continue };
        for (model, scopes) in &lockdown.models {
            if open.get(model).is_some_and(|gap| same(&gap.scopes, scopes)) {
                continue;
            }
            if let Some(mut gap) = open.remove(model) {
                (gap.until, gap.at) = (Some(moment), moment.previous());
                gaps.push(gap);
            }
            if !alike(scopes) {
                let gap = Gap {
                    lockdown: lockdown.clone(),
                    model: model.clone(),
                    scopes: scopes.clone(),
                    from: began(scopes, &lockdown, rows),
                    first: moment,
                    until: None,
                    at: period.last,
                };
                open.insert(model.clone(), gap);
            }
        }
    }
    gaps.extend(open.into_values());
    gaps
}

/// When the later of the two scopes took its present form.
fn began(scopes: &Scopes, lockdown: &Lockdown, rows: &[Row]) -> Moment {
    let of = |scope: &Scope| match scope.ended {
        Some((at, _)) => at,
        None => rows
            .iter()
            .filter(|row| row.entry == scope.entry)
            .map(|row| row.effective)
            .max()
            .unwrap_or(lockdown.imposed),
    };
    of(&scopes.ordered).max(of(&scopes.implemented))
}

/// Whether both readings bar the same, as far as their words say.
fn alike(scopes: &Scopes) -> bool {
    let clause = |scope: &Scope| scope.in_force().then(|| scope.clause.clone());
    clause(&scopes.ordered) == clause(&scopes.implemented)
}

fn same(a: &Scopes, b: &Scopes) -> bool {
    let said = |scope: &Scope| scope.in_force().then(|| scope.clause.clone());
    [Reading::Ordered, Reading::Implemented].into_iter().all(|reading| said(a.of(reading)) == said(b.of(reading)))
}

impl Gap {
    /// Asked anew whenever a restoration of the lockdown changes; times with the same answer are one finding.
    fn findings(
        &self,
        changes: &BTreeSet<Moment>,
        known: EntryNo,
        records: &impl Records,
    ) -> Result<Vec<Finding>, Unreadable> {
        let within = changes.iter().filter(|at| **at > self.first && **at <= self.at);
        let mut times: Vec<(Self, [Between; 2])> = Vec::new();
        let mut begun = self.clone();
        for end in within.copied().map(Some).chain([None]) {
            let mut gap = begun.clone();
            if let Some(end) = end {
                (gap.until, gap.at) = (Some(end), end.previous());
                (begun.from, begun.first) = (end, end);
            }
            let asked = gap.asked(known, records)?;
            match times.last_mut() {
                Some((before, last))
                    if last.iter().zip(&asked).all(|(a, b)| a.uses == b.uses && a.unknown == b.unknown) =>
                {
                    (before.until, before.at) = (gap.until, gap.at);
                    *last = asked;
                }
                _ => times.push((gap, asked)),
            }
        }
        let mut found = Vec::new();
        for (gap, [wider, narrower]) in times {
            found.extend(gap.finding(wider, SCOPE_WIDER, Severity::Medium));
            found.extend(gap.finding(narrower, SCOPE_NARROWER, Severity::High));
        }
        Ok(found)
    }

    /// Who stands between at the gap's last moment: barred beyond the order, and let through against it.
    fn asked(&self, known: EntryNo, records: &impl Records) -> Result<[Between; 2], Unreadable> {
        let mut uses = Uses::new(self, known, records)?;
        let (mut wider, mut narrower) = (Side::default(), Side::default());
        organizations(Asked::All, (self.at, known), &uses.kinds.clone(), records, &mut |organization, evidence| {
            let (facts, [more, less]) = uses.population.between(self.lockdown.number, organization, evidence);
            wider.add(organization.number, uses.verdict(more, &facts));
            narrower.add(organization.number, uses.verdict(less, &facts));
            Ok(())
        })?;
        Ok([wider, narrower].map(|side| side.between(self.model.clone(), self.at)))
    }

    fn finding(&self, between: Between, rule: &'static str, severity: Severity) -> Option<Finding> {
        let (count, unknown) = (between.count(), between.unknown_count());
        if count + unknown == 0 {
            return None;
        }
        let until = self.until.map_or_else(String::new, |until| format!(" until {}", until.readable()));
        let scope = |scope: &Scope| if scope.in_force() { scope.clause.sentence() } else { "nobody".to_owned() };
        let how = if rule == SCOPE_WIDER {
            "barred though not ordered to be"
        } else {
            "let through though ordered to be barred"
        };
        let many = |n: u64| if n == 1 { "1 organization".to_owned() } else { format!("{n} organizations") };
        let who = match (count, unknown) {
            (0, unknown) => format!("perhaps {} {how}", many(unknown)),
            (count, 0) => format!("{} {how}", many(count)),
            (count, unknown) => format!("{} {how}, and perhaps {unknown} more", many(count)),
        };
        let text = format!(
            "{}: ordered for {}, implemented for {}, from {}{until}; {who}",
            self.model,
            scope(&self.scopes.ordered),
            scope(&self.scopes.implemented),
            self.from.readable(),
        );
        let entry = [&self.scopes.ordered, &self.scopes.implemented]
            .into_iter()
            .map(|scope| scope.ended.map_or(scope.entry, |(_, entry)| entry))
            .max()
            .unwrap_or(self.lockdown.entry);
        let mut finding = Finding::new(severity, rule, entry, text).about(self.lockdown.number);
        finding.between = Some(between);
        Some(finding)
    }
}

/// In which uses an organization stands between, or what that hangs on.
#[derive(Clone)]
enum Verdict {
    Never,
    When(Rc<str>),
    Unknown(Rc<str>),
}

/// The uses there are, and what was decided of formulas that came before.
struct Uses {
    population: Population,
    kinds: BTreeSet<String>,
    contexts: Vec<[String; 3]>,
    open: [Open; 3],
    decided: HashMap<Formula, Verdict>,
}

impl Uses {
    fn new(gap: &Gap, known: EntryNo, records: &impl Records) -> Result<Self, Unreadable> {
        let poll = Poll {
            model: gap.model.clone(),
            context: Context::default(),
            at: gap.at,
            known,
            reading: Reading::Implemented,
        };
        let population = Population::under(poll, None, Asked::All, records)?;
        let mut kinds = population.kinds().clone();
        let mut named = population.purposes();
        for reading in [Reading::Ordered, Reading::Implemented] {
            attested(&gap.scopes.of(reading).clause, &mut kinds);
            purposes(&gap.scopes.of(reading).clause, &mut named);
        }
        // Purposes are open: besides those that anything names there is always another one.
        let mut other = "another".to_owned();
        while named.contains(&other) {
            other.push_str("-one");
        }
        named.insert(other);
        let surfaces = population.surfaces();
        let persons: BTreeSet<String> = PERSONS.iter().map(|person| (*person).to_owned()).collect();
        let mut contexts = Vec::new();
        for surface in &surfaces {
            for purpose in &named {
                contexts.extend(persons.iter().map(|person| [surface.clone(), purpose.clone(), person.clone()]));
            }
        }
        let open = [surfaces, named, persons].map(Open::OneOf);
        Ok(Self { population, kinds, contexts, open, decided: HashMap::new() })
    }

    fn verdict(&mut self, formula: Formula, facts: &Facts) -> Verdict {
        match formula {
            Formula::Known(false) => return Verdict::Never,
            Formula::Known(true) => return Verdict::When(Rc::from("every use")),
            _ => {}
        }
        if let Some(verdict) = self.decided.get(&formula) {
            return verdict.clone();
        }
        let [surface, purpose, person] = self.open.clone();
        let facts = Facts { surface, purpose, person, ..facts.clone() };
        let in_use: Vec<Formula> = self.contexts.iter().map(|context| assigned(&formula, context)).collect();
        let whole = decide(&Formula::any(in_use.iter().cloned()), &facts);
        let verdict = match whole.truth {
            Truth::False => Verdict::Never,
            Truth::True => {
                let truths: Vec<Truth> = in_use.iter().map(|formula| decide(formula, &facts).truth).collect();
                let of = |truth: Truth| {
                    (0..truths.len()).filter(|n| truths.get(*n) == Some(&truth)).collect::<BTreeSet<_>>()
                };
                let certain = of(Truth::True);
                let chosen = if certain.is_empty() { of(Truth::Unknown) } else { certain };
                Verdict::When(Rc::from(sentence(&self.contexts, &chosen)))
            }
            Truth::Unknown => Verdict::Unknown(Rc::from(whole.depends_on.into_iter().collect::<Vec<_>>().join(", "))),
            Truth::Undecided => Verdict::Unknown(Rc::from("clauses too large together to be decided")),
        };
        self.decided.insert(formula, verdict.clone());
        verdict
    }
}

/// What one direction comes to.
#[derive(Default)]
struct Side {
    uses: BTreeMap<Rc<str>, (u64, Vec<OrganizationNo>)>,
    unknown: BTreeMap<Rc<str>, (u64, Vec<OrganizationNo>)>,
}

impl Side {
    fn add(&mut self, organization: OrganizationNo, verdict: Verdict) {
        let (count, kept) = match verdict {
            Verdict::Never => return,
            Verdict::When(uses) => self.uses.entry(uses).or_default(),
            Verdict::Unknown(facts) => self.unknown.entry(facts).or_default(),
        };
        *count += 1;
        if kept.len() < Between::MOST {
            kept.push(organization);
        }
    }

    fn between(self, model: ModelId, at: Moment) -> Between {
        let stands = |map: BTreeMap<Rc<str>, (u64, Vec<OrganizationNo>)>| {
            map.into_iter().map(|(when, (count, organizations))| Stand { when, count, organizations }).collect()
        };
        Between { model, at, uses: stands(self.uses), unknown: stands(self.unknown) }
    }
}
