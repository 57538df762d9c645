//! What a second version of a policy says beside a first, per model and exactly: whether more or others are eligible,
//! whether more or less is required at every use, and how terms and reviews lean.

use std::collections::{BTreeMap, BTreeSet};

use super::atoms::{Side, Space};
use super::cover::cover;
use super::shift::{self, Leaning, Shift};
use super::{Policy, Tier};
use crate::diagram::{Budget, Set, Undecided};
use crate::id::ModelId;

pub use super::cover::Witness;

/// What the second is beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same points.
    Equal,
    /// More.
    Broader,
    /// Fewer.
    Narrower,
    /// Some more and some fewer.
    Incomparable,
    /// The first says nothing about the model.
    NewlyGoverned,
    /// The second says nothing about it.
    NoLongerGoverned,
    /// It was too large to be decided.
    Undecided,
}

impl Relation {
    /// The word in answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Equal => "equal",
            Self::Broader => "broader",
            Self::Narrower => "narrower",
            Self::Incomparable => "incomparable",
            Self::NewlyGoverned => "newly-governed",
            Self::NoLongerGoverned => "no-longer-governed",
            Self::Undecided => "undecided",
        }
    }
}

/// One of the two relations, spelled out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What the second is beside the first.
    pub relation: Relation,
    /// Who is in the second and not in the first: clauses, none of them superfluous.
    pub gains: Vec<String>,
    /// Who is in the first and not in the second.
    pub losses: Vec<String>,
    /// Whether gains and losses are spelled out whole.
    pub whole: bool,
    /// Somebody of the gains.
    pub gained: Option<Witness>,
    /// Somebody of the losses.
    pub lost: Option<Witness>,
}

/// What differs for one model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The model.
    pub model: ModelId,
    /// Its tier, in the second version or, where that has none, in the first.
    pub tier: String,
    /// Its tier in the first version, where that is another.
    pub from_tier: Option<String>,
    /// Who is eligible.
    pub eligible: Related,
    /// Who holds what is required.
    pub requires: Related,
    /// What a grant may contain: the fields that differ.
    pub terms: Vec<Shift>,
    /// Who decides, and how fast: the fields that differ.
    pub review: Vec<Shift>,
}

impl Meaning {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_equal(&self) -> bool {
        let relations = [self.eligible.relation, self.requires.relation];
        let shifts = [Leaning::of(&self.terms), Leaning::of(&self.review)];
        relations == [Relation::Equal; 2] && shifts == [Leaning::Equal; 2]
    }

    /// Whether something could not be decided.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        [self.eligible.relation, self.requires.relation].contains(&Relation::Undecided)
    }
}

/// Compares two versions for every model that either governs, in order.
#[must_use]
pub fn meaning(from: &Policy, to: &Policy) -> Vec<Meaning> {
    let models: BTreeSet<&ModelId> = from.models().chain(to.models()).collect();
    let mut known: Vec<(Option<&Tier>, Option<&Tier>, Related, Related)> = Vec::new();
    let same = |a: Option<&Tier>, b: Option<&Tier>| a.map(std::ptr::from_ref) == b.map(std::ptr::from_ref);
    let budget = Budget::new(Budget::DOCUMENT);
    let mut found = Vec::new();
    for model in models {
        let (a, b) = (from.tier(model), to.tier(model));
        // Models of one tier get one comparison.
        let (eligible, requires) = match known.iter().find(|(x, y, ..)| same(*x, a) && same(*y, b)) {
            Some((_, _, eligible, requires)) => (eligible.clone(), requires.clone()),
            None => {
                let (eligible, requires) = related(a.map(|tier| (from, tier)), b.map(|tier| (to, tier)), &budget);
                known.push((a, b, eligible.clone(), requires.clone()));
                (eligible, requires)
            }
        };
        let tier = b.or(a).map(|tier| tier.name.clone()).unwrap_or_default();
        let from_tier = a.map(|tier| tier.name.clone()).filter(|name| *name != tier);
        found.push(Meaning {
            model: model.clone(),
            tier,
            from_tier,
            eligible,
            requires,
            terms: shift::terms(a, b),
            review: shift::review(a.map(|tier| (from, tier)), b.map(|tier| (to, tier))),
        });
    }
    found
}

fn related(from: Option<Side<'_>>, to: Option<Side<'_>>, budget: &Budget) -> (Related, Related) {
    let undecided = || Related {
        relation: Relation::Undecided,
        gains: Vec::new(),
        losses: Vec::new(),
        whole: false,
        gained: None,
        lost: None,
    };
    let sides: Vec<Side<'_>> = from.into_iter().chain(to).collect();
    let Ok(space) = Space::of(&sides, budget) else {
        return (undecided(), undecided());
    };
    let one = |part: Part| compare(&space, from, to, part).unwrap_or_else(|_| undecided());
    (one(Part::Eligible), one(Part::Requires))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Eligible,
    Requires,
}

fn compare(space: &Space<'_>, from: Option<Side<'_>>, to: Option<Side<'_>>, part: Part) -> Result<Related, Undecided> {
    let (a, b) = (parts(space, from, part)?, parts(space, to, part)?);
    let (gains, losses) = (minus(space, &b, &a)?, minus(space, &a, &b)?);
    let relation = match (from, to, gains.is_nothing(), losses.is_nothing()) {
        (None, Some(_), ..) => Relation::NewlyGoverned,
        (Some(_), None, ..) => Relation::NoLongerGoverned,
        (_, _, true, true) => Relation::Equal,
        (_, _, false, true) => Relation::Broader,
        (_, _, true, false) => Relation::Narrower,
        (_, _, false, false) => Relation::Incomparable,
    };
    let (gained, lost) = (cover(space, gains)?, cover(space, losses)?);
    let witness = |set| space.point(set).map(|point| Witness::of(space, &point));
    Ok(Related {
        relation,
        gained: witness(gains),
        lost: witness(losses),
        whole: gained.whole && lost.whole,
        gains: gained.clauses,
        losses: lost.clauses,
    })
}

/// What a side says of a part, in pieces with the names of the rules they come from: any of them.
fn parts<'p>(space: &Space<'_>, side: Option<Side<'p>>, part: Part) -> Result<Vec<(Option<&'p str>, Set)>, Undecided> {
    // Without a policy nobody is eligible by one, and nothing is required.
    let Some((policy, tier)) = side else {
        return Ok(if part == Part::Eligible { Vec::new() } else { vec![(None, space.valid)] });
    };
    let possible = space.and(space.valid, space.askable(policy)?)?;
    let within = |clause| space.and(possible, space.holds(clause, policy)?);
    match part {
        Part::Requires => Ok(vec![(None, within(&tier.requires)?)]),
        Part::Eligible => tier.rules.iter().map(|rule| Ok((Some(rule.id.as_str()), within(&rule.when)?))).collect(),
    }
}

/// What the first pieces have and the others have not. Piece by piece: a piece leaves little of the others to look at,
/// where all of them together can be too much to look at whole. The piece of the same name goes first, as it takes most.
fn minus(space: &Space<'_>, pieces: &[(Option<&str>, Set)], others: &[(Option<&str>, Set)]) -> Result<Set, Undecided> {
    let known: BTreeSet<Set> = others.iter().map(|(_, other)| *other).collect();
    let named: BTreeMap<Option<&str>, Set> = others.iter().copied().collect();
    let mut left = Vec::new();
    for (name, piece) in pieces.iter().filter(|(_, piece)| !known.contains(piece)) {
        let mut remains = *piece;
        for other in named.get(name).into_iter().chain(&known) {
            if remains.is_nothing() {
                break;
            }
            remains = space.and_not(remains, *other)?;
        }
        left.push(remains);
    }
    space.diagrams.any(left, space.budget)
}
