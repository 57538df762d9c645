//! What moves for an organization, decided use by use over all that it could be.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Way;
use super::uses::{assigned, sentence};
use crate::clause::{Facts, Formula, Truth, decide};

/// What moves for organizations that look alike.
#[derive(Clone, Debug, Default)]
pub(super) struct Verdict {
    /// What is gained for certain, in which uses.
    pub(super) gains: Vec<Move>,
    /// What is lost for certain.
    pub(super) loses: Vec<Move>,
    /// What may be gained or lost.
    pub(super) unknown: Option<Maybe>,
    pub(super) undecided: bool,
}

/// Clearance, eligibility or both, in the same uses.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) clears: bool,
    pub(super) eligible: bool,
    pub(super) contexts: Rc<str>,
}

/// What hangs on facts that were never stated, or on a list that was not published.
#[derive(Clone, Debug, Default)]
pub(super) struct Maybe {
    pub(super) clears: bool,
    pub(super) eligible: bool,
    /// Which way it may move.
    pub(super) ways: BTreeSet<Way>,
    /// On what it hangs.
    pub(super) facts: BTreeSet<String>,
}

/// What both sides say of an organization, with the use left open.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Said {
    pub(super) clears: (Formula, Formula),
    pub(super) eligible: (Formula, Formula),
    /// Whether the two sides know different things of it: what is open on one is then not what is open on the other.
    pub(super) apart: bool,
}

impl Said {
    pub(super) fn differs(&self) -> bool {
        self.clears.0 != self.clears.1 || self.eligible.0 != self.eligible.1
    }
}

/// What moves, decided use by use: clearance and eligibility each on its own.
pub(super) fn verdict(said: &Said, contexts: &[[String; 3]], facts: &Facts) -> Verdict {
    let mut verdict = Verdict::default();
    for (eligible, (from, to)) in [(false, &said.clears), (true, &said.eligible)] {
        let (mut gains, mut losses) = (Side::default(), Side::default());
        for (index, context) in contexts.iter().enumerate() {
            let (a, b) = (assigned(from, context), assigned(to, context));
            if said.apart {
                gains.add(index, better((&a, &b), facts), facts);
                losses.add(index, worse((&a, &b), facts), facts);
            } else {
                gains.add(index, more(&a, &b), facts);
                losses.add(index, more(&b, &a), facts);
            }
        }
        for (way, side) in [(Way::Gain, gains), (Way::Lose, losses)] {
            verdict.add((eligible, way), side, contexts, facts);
        }
    }
    verdict
}

impl Verdict {
    fn add(&mut self, (eligible, way): (bool, Way), side: Side, contexts: &[[String; 3]], facts: &Facts) {
        let decision = decide(&Formula::any(side.formulas.iter().cloned()), facts);
        match decision.truth {
            Truth::False => {}
            Truth::Undecided => self.undecided = true,
            Truth::Unknown => {
                let maybe = self.unknown.get_or_insert_default();
                maybe.clears |= !eligible;
                maybe.eligible |= eligible;
                maybe.ways.insert(way);
                maybe.facts.extend(decision.depends_on);
            }
            Truth::True => {
                let contexts: Rc<str> = sentence(contexts, &side.certain_or_all()).into();
                let moves = if way == Way::Gain { &mut self.gains } else { &mut self.loses };
                match moves.iter_mut().find(|one| one.contexts == contexts) {
                    Some(one) => one.eligible |= eligible,
                    None => moves.push(Move { clears: !eligible, eligible, contexts }),
                }
            }
        }
    }
}

/// In the second and not in the first.
fn more(a: &Formula, b: &Formula) -> Formula {
    if a == b { Formula::Known(false) } else { Formula::all([b.clone(), a.clone().negated()]) }
}

/// When an answer becomes better, of an organization of which both sides know different things: what is open on one is not
/// what is open on the other, so that each side is decided on its own, and where both are open nothing is told.
fn better((from, to): (&Formula, &Formula), facts: &Facts) -> Formula {
    let truth = |formula| decide(formula, facts).truth;
    match (truth(from), truth(to)) {
        (Truth::Undecided, _) | (_, Truth::Undecided) => more(from, to),
        (Truth::False, Truth::True) => Formula::Known(true),
        (Truth::Unknown, Truth::True) => from.clone().negated(),
        (Truth::False, Truth::Unknown) => to.clone(),
        _ => Formula::Known(false),
    }
}

/// When it becomes worse.
fn worse((from, to): (&Formula, &Formula), facts: &Facts) -> Formula {
    better((to, from), facts)
}

/// The uses in which something moves one way.
#[derive(Default)]
struct Side {
    formulas: Vec<Formula>,
    certain: BTreeSet<usize>,
    possible: BTreeSet<usize>,
}

impl Side {
    fn add(&mut self, index: usize, moves: Formula, facts: &Facts) {
        let truth = decide(&moves, facts).truth;
        if truth == Truth::False {
            return;
        }
        self.possible.insert(index);
        if truth == Truth::True {
            self.certain.insert(index);
        }
        self.formulas.push(moves);
    }

    fn certain_or_all(self) -> BTreeSet<usize> {
        if self.certain.is_empty() { self.possible } else { self.certain }
    }
}
