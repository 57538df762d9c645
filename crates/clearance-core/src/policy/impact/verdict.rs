//! What moves for an organization, decided use by use over all that it could be.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::uses::{assigned, sentence};
use crate::clause::{Facts, Formula, Truth, decide_for_some_roster};

/// What moves for organizations that look alike.
#[derive(Clone, Debug)]
pub(super) struct Verdict {
    pub(super) gains: Option<(bool, bool, Rc<str>)>,
    pub(super) loses: Option<(bool, bool, Rc<str>)>,
    pub(super) unknown: Option<(bool, bool, Rc<str>)>,
    pub(super) undecided: bool,
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

/// What moves, decided use by use.
pub(super) fn verdict(said: &Said, contexts: &[[String; 3]], facts: &Facts) -> Verdict {
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
