//! Decision diagrams over axes of values, within a budget. What a clause asks can be made so that its diagram outgrows
//! any machine; a comparison or an answer that has used up its budget is *undecided*, and nobody guesses.
//!
//! A node asks for the value of one axis, and its arms are runs of neighbouring values: a number that is tested against
//! two thousand bounds is one axis of so many values and not two thousand questions with rules between them. All sets of
//! one [`Diagrams`] share their nodes, so that equal sets are the same node and what was once worked out is looked up.
//!
//! Nothing here calls itself: how deep a diagram goes is up to whoever wrote the clause.

mod runs;
mod shared;
#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

pub(crate) use runs::Runs;
use shared::{Arm, Operation, Shared, push, runs};

/// The budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Undecided;

/// So many visits of arms.
#[derive(Debug)]
pub(crate) struct Budget {
    left: Cell<usize>,
}

impl Budget {
    /// For one answer about one organization.
    pub(crate) const ANSWER: usize = 1 << 21;
    /// For comparing two documents, or a document with itself.
    pub(crate) const DOCUMENT: usize = 1 << 25;
    /// For spelling one difference out.
    pub(crate) const WORDS: usize = 1 << 22;

    /// A budget of so many visits.
    pub(crate) const fn new(visits: usize) -> Self {
        Self { left: Cell::new(visits) }
    }

    /// Uses some of it up.
    pub(crate) fn spend(&self, visits: usize) -> Result<(), Undecided> {
        let left = self.left.get().checked_sub(visits).ok_or(Undecided);
        self.left.set(left.unwrap_or(0));
        left.map(drop)
    }
}

/// A set of points. It means something to the [`Diagrams`] that made it alone; equal sets are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Set(u32);

impl Set {
    /// No point.
    pub(crate) const NOTHING: Self = Self(0);
    /// Every point.
    pub(crate) const EVERYTHING: Self = Self(1);

    /// Whether it has no point.
    pub(crate) fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }
}

/// Which values of an axis say the least: what is looked for in a point, so that no more is in it than must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lean {
    /// The lower a value, the less it says.
    Low,
    /// The higher, the less.
    High,
    /// All say as much; of two the higher is taken.
    Even,
}

impl Lean {
    /// How much more the least of a run says than the least of all.
    const fn least(self, run: &Range<u32>, size: u32) -> u32 {
        match self {
            Self::Low => run.start,
            Self::High => size.saturating_sub(run.end),
            Self::Even => 0,
        }
    }
}

/// Diagrams over the same axes, which they ask in order.
pub(crate) struct Diagrams {
    shared: RefCell<Shared>,
}

impl Diagrams {
    /// Over axes of so many values each, at least one.
    pub(crate) fn new(axes: impl IntoIterator<Item = (usize, Lean)>) -> Result<Self, Undecided> {
        let narrow = |(size, lean): (usize, Lean)| u32::try_from(size.max(1)).map(|size| (size, lean));
        let axes: Vec<(u32, Lean)> = axes.into_iter().map(narrow).collect::<Result<_, _>>().map_err(|_| Undecided)?;
        Ok(Self { shared: RefCell::new(Shared::new(axes)) })
    }

    /// The points whose value on an axis is one of these.
    pub(crate) fn values(&self, axis: usize, allowed: &Runs, budget: &Budget) -> Result<Set, Undecided> {
        self.shared.borrow_mut().allowed(axis, allowed, Set::EVERYTHING.0, budget).map(Set)
    }

    /// The points whose values are among these, axis by axis.
    pub(crate) fn cube(&self, allowed: &[Runs], budget: &Budget) -> Result<Set, Undecided> {
        let mut shared = self.shared.borrow_mut();
        let mut below = Set::EVERYTHING.0;
        for (axis, allowed) in allowed.iter().enumerate().rev() {
            below = shared.allowed(axis, allowed, below, budget)?;
        }
        Ok(Set(below))
    }

    /// Both.
    pub(crate) fn and(&self, a: Set, b: Set, budget: &Budget) -> Result<Set, Undecided> {
        self.shared.borrow_mut().apply(Operation::And, a, b, budget)
    }

    /// Either.
    pub(crate) fn or(&self, a: Set, b: Set, budget: &Budget) -> Result<Set, Undecided> {
        self.shared.borrow_mut().apply(Operation::Or, a, b, budget)
    }

    /// The first and not the second.
    pub(crate) fn and_not(&self, a: Set, b: Set, budget: &Budget) -> Result<Set, Undecided> {
        self.shared.borrow_mut().apply(Operation::AndNot, a, b, budget)
    }

    /// All of them.
    pub(crate) fn all(&self, parts: Vec<Set>, budget: &Budget) -> Result<Set, Undecided> {
        self.joined(Operation::And, parts, Set::EVERYTHING, budget)
    }

    /// Any of them.
    pub(crate) fn any(&self, parts: Vec<Set>, budget: &Budget) -> Result<Set, Undecided> {
        self.joined(Operation::Or, parts, Set::NOTHING, budget)
    }

    /// Joined two by two, so that no diagram is walked more often than it must be.
    fn joined(&self, operation: Operation, mut parts: Vec<Set>, none: Set, budget: &Budget) -> Result<Set, Undecided> {
        while parts.len() > 1 {
            let mut next = Vec::with_capacity(parts.len().div_ceil(2));
            for pair in parts.chunks(2) {
                next.push(match *pair {
                    [one, other] => self.shared.borrow_mut().apply(operation, one, other, budget)?,
                    [one, ..] => one,
                    [] => none,
                });
            }
            parts = next;
        }
        Ok(parts.pop().unwrap_or(none))
    }

    /// What holds for some value of these axes.
    pub(crate) fn exists(&self, set: Set, axes: &[usize], budget: &Budget) -> Result<Set, Undecided> {
        let mut shared = self.shared.borrow_mut();
        let mut found: HashMap<u32, u32> = HashMap::new();
        for node in shared.reachable(set, budget)? {
            let (axis, arms) = shared.node(node);
            let arms = arms.to_vec();
            let asked = axes.contains(&(axis as usize));
            let mut own: Vec<Arm> = Vec::with_capacity(arms.len());
            let mut some = Set::NOTHING;
            for arm in arms.iter() {
                let then = found.get(&arm.then).copied().unwrap_or(arm.then);
                if asked {
                    some = shared.apply(Operation::Or, some, Set(then), budget)?;
                } else {
                    push(&mut own, 0, Arm { end: arm.end, then });
                }
            }
            let made = if asked { some.0 } else { shared.make(axis, &own, budget)? };
            found.insert(node, made);
        }
        Ok(Set(found.get(&set.0).copied().unwrap_or(set.0)))
    }

    /// The point of a set that says the least.
    pub(crate) fn point(&self, set: Set) -> Option<Vec<usize>> {
        // Where there is no axis, everything is one point.
        if set.is_nothing() {
            return None;
        }
        let shared = self.shared.borrow();
        let mut node = set.0;
        let mut point = Vec::with_capacity(shared.axes.len());
        for (axis, (size, lean)) in (0..).zip(&shared.axes) {
            let whole = Arm { end: *size, then: node };
            let (own, arms) = shared.node(node);
            let arms = if own == axis { arms } else { std::slice::from_ref(&whole) };
            let mut chosen: Option<(u32, Range<u32>, u32)> = None;
            for (run, arm) in runs(arms).filter(|(_, arm)| arm.then != Set::NOTHING.0) {
                let says = lean.least(&run, *size).saturating_add(shared.least(arm.then));
                let better = chosen.as_ref().is_none_or(|(least, ..)| match lean {
                    Lean::Low => says < *least,
                    Lean::High | Lean::Even => says <= *least,
                });
                if better {
                    chosen = Some((says, run, arm.then));
                }
            }
            let (_, run, then) = chosen?;
            point.push(if *lean == Lean::Low { run.start } else { run.end - 1 } as usize);
            node = then;
        }
        Some(point)
    }

    /// Whether a set has a point.
    pub(crate) fn has(&self, set: Set, point: &[usize]) -> bool {
        let shared = self.shared.borrow();
        let mut node = set.0;
        while node > 1 {
            let (axis, arms) = shared.node(node);
            let value = point.get(axis as usize).copied().unwrap_or(0);
            node = arms.iter().find(|arm| (arm.end as usize) > value).map_or(0, |arm| arm.then);
        }
        node == 1
    }

    /// How many nodes there are.
    #[cfg(test)]
    fn len(&self) -> usize {
        self.shared.borrow().len()
    }
}

/// A set with what it takes to ask, over and over, whether it has a point among some values.
pub(crate) struct Finder<'d> {
    diagrams: &'d Diagrams,
    set: Set,
    seen: Vec<u32>,
    round: u32,
    stack: Vec<u32>,
}

impl<'d> Finder<'d> {
    /// To ask about a set.
    pub(crate) fn new(diagrams: &'d Diagrams, set: Set) -> Self {
        Self { diagrams, set, seen: Vec::new(), round: 0, stack: Vec::new() }
    }

    /// Whether the set has a point whose values are among these, axis by axis.
    pub(crate) fn meets(&mut self, allowed: &[Runs], budget: &Budget) -> Result<bool, Undecided> {
        let shared = self.diagrams.shared.borrow();
        self.seen.resize(self.seen.len().max(self.set.0 as usize + 1), 0);
        self.round += 1;
        self.stack.clear();
        self.stack.push(self.set.0);
        let mut visits = 0;
        while let Some(node) = self.stack.pop() {
            if node == Set::EVERYTHING.0 {
                budget.spend(visits)?;
                return Ok(true);
            }
            // A node was made after those below it, so that its place is beyond theirs.
            let Some(seen) = self.seen.get_mut(node as usize) else { continue };
            if node == Set::NOTHING.0 || *seen == self.round {
                continue;
            }
            *seen = self.round;
            let (axis, arms) = shared.node(node);
            visits += arms.len();
            let Some(own) = allowed.get(axis as usize) else { continue };
            let possible = runs(arms).filter(|(run, arm)| arm.then != Set::NOTHING.0 && own.meets(run));
            self.stack.extend(possible.map(|(_, arm)| arm.then));
        }
        budget.spend(visits)?;
        Ok(false)
    }
}
