//! Whom a change concerns, by name: every registered organization that gains or loses, in some use, eligibility or
//! clearance, those for whom that hangs on a fact they never stated, and those that keep a clearance under other terms.
//!
//! The change is one of policy at one entry of the log, or whatever stands between two entries of it, or both: each side
//! of the comparison has its entry and its policy, and the moment is the same.
//!
//! Uses are few (surfaces, purposes and persons that anything tells apart), so they are gone through one by one; what is
//! not known of an organization is decided over all that it could be. Organizations that look alike to both versions
//! share one verdict.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

mod case;
mod kept;
mod uses;
mod verdict;

use case::Case;
pub use kept::{Altered, Binds, Kept};
pub(crate) use uses::{assigned, purposes, sentence};

use super::Tier;
use super::force::Governing;
use crate::act::Table;
use crate::clause::Clause;
use crate::clearance::{Asked, organizations};
use crate::id::{EntryNo, GrantNo, ModelId, OrganizationNo, Subject};
use crate::record::{Attestation, Organization, Reading, attestations};
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

/// Which way something moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Something is had that was not.
    Gain,
    /// Something is had no longer.
    Lose,
}

impl Way {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gain => "gain",
            Self::Lose => "lose",
        }
    }
}

/// An organization that may gain or lose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubtful {
    /// Who.
    pub organization: OrganizationNo,
    /// Which model.
    pub model: ModelId,
    /// Whether eligibility may move.
    pub eligible: bool,
    /// Whether clearance may move.
    pub clears: bool,
    /// Which way, or ways.
    pub ways: BTreeSet<Way>,
    /// On what it hangs: facts never stated, lists not published.
    pub depends_on: BTreeSet<String>,
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
    /// Those for whom it hangs on a fact never stated or on a list not published.
    pub unknown: Vec<Doubtful>,
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
    for list in [&mut impact.gained, &mut impact.lost] {
        list.sort_by(|a, b| (&a.model, a.organization).cmp(&(&b.model, b.organization)));
    }
    impact.unknown.sort_by(|a, b| (&a.model, a.organization).cmp(&(&b.model, b.organization)));
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

impl Counts {
    fn add(&mut self, other: Self) {
        self.gained += other.gained;
        self.lost += other.lost;
        self.unknown += other.unknown;
    }
}
