//! The nodes that all sets of some diagrams share, and how two of them are joined: a unique table, so that equal sets
//! are one node, and a table of results, which forgets the older ones.

use std::collections::HashSet;
use std::ops::Range;

use super::runs::Runs;
use super::{Budget, Lean, Set, Undecided};

/// The most nodes of the sets that share theirs.
const MOST_NODES: usize = 1 << 21;
/// The most results that are remembered.
const MOST_REMEMBERED: usize = 1 << 20;

/// A run of values up to this one, not included, and what holds there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Arm {
    pub(super) end: u32,
    pub(super) then: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Operation {
    And = 1,
    AndNot = 2,
    Or = 3,
}

/// One question, about one axis.
#[derive(Clone, Copy)]
struct Node {
    axis: u32,
    /// How much the point of it says that says the least.
    least: u32,
    /// Where its arms stand among those of all nodes.
    first: u32,
    last: u32,
}

/// The nodes, and what was worked out with them.
pub(super) struct Shared {
    /// The first two are nothing and everything, below every axis.
    nodes: Vec<Node>,
    /// The arms of all nodes, each node's side by side.
    held: Vec<Arm>,
    /// The nodes by a hash of their axis and arms, each in the first free place from there on; 0 is a free place.
    known: Vec<u32>,
    /// How many values each axis has, and which of them say the least.
    pub(super) axes: Vec<(u32, Lean)>,
    /// Results by a hash of what they are of; a newer one takes the place of an older one.
    results: Vec<Remembered>,
    /// For working in, so that nothing is allocated anew each time.
    frames: Vec<Frame>,
    arms: Vec<Arm>,
}

#[derive(Clone, Copy, Default)]
struct Remembered {
    operation: u32,
    a: u32,
    b: u32,
    result: u32,
}

/// A pair of nodes that is being worked out.
#[derive(Clone, Copy)]
struct Frame {
    a: u32,
    b: u32,
    axis: u32,
    /// Which arm of each is next.
    next: (usize, usize),
    /// Where its own arms begin among those of all frames.
    from: usize,
}

impl Shared {
    pub(super) fn new(axes: Vec<(u32, Lean)>) -> Self {
        let below = Node { axis: u32::MAX, least: 0, first: 0, last: 0 };
        Self {
            nodes: vec![below, below],
            held: Vec::new(),
            known: vec![0; 1 << 8],
            axes,
            results: vec![Remembered::default(); 1 << 8],
            frames: Vec::new(),
            arms: Vec::new(),
        }
    }

    pub(super) fn node(&self, node: u32) -> (u32, &[Arm]) {
        let Some(node) = self.nodes.get(node as usize) else { return (u32::MAX, &[]) };
        (node.axis, self.held.get(node.first as usize..node.last as usize).unwrap_or_default())
    }

    /// How many nodes there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn least(&self, node: u32) -> u32 {
        self.nodes.get(node as usize).map_or(0, |node| node.least)
    }

    fn size(&self, axis: u32) -> u32 {
        self.axes.get(axis as usize).map_or(0, |(size, _)| *size)
    }

    /// The node of an axis with these arms.
    pub(super) fn make(&mut self, axis: u32, arms: &[Arm], budget: &Budget) -> Result<u32, Undecided> {
        if let [only] = arms {
            return Ok(only.then);
        }
        let mut place = self.place(axis, arms);
        while let Some(node) = self.known.get(place).copied().filter(|node| *node != 0) {
            if self.node(node) == (axis, arms) {
                return Ok(node);
            }
            place = (place + 1) & (self.known.len() - 1);
        }
        budget.spend(arms.len())?;
        if self.nodes.len() >= MOST_NODES {
            return Err(Undecided);
        }
        let narrow = |count: usize| u32::try_from(count).map_err(|_| Undecided);
        let (node, first) = (narrow(self.nodes.len())?, narrow(self.held.len())?);
        let (size, lean) = self.axes.get(axis as usize).copied().ok_or(Undecided)?;
        let possible = runs(arms).filter(|(_, arm)| arm.then != Set::NOTHING.0);
        let says = possible.map(|(run, arm)| lean.least(&run, size).saturating_add(self.least(arm.then)));
        let least = says.min().unwrap_or(0);
        self.held.extend_from_slice(arms);
        self.nodes.push(Node { axis, least, first, last: narrow(self.held.len())? });
        if let Some(free) = self.known.get_mut(place) {
            *free = node;
        }
        self.grow();
        Ok(node)
    }

    fn place(&self, axis: u32, arms: &[Arm]) -> usize {
        let mixed = arms.iter().fold(u64::from(axis), |mixed, arm| {
            (mixed.rotate_left(23) ^ (u64::from(arm.end) << 32 | u64::from(arm.then))).wrapping_mul(MIX)
        });
        upper(mixed, self.known.len())
    }

    /// Makes room where more than half of it is taken.
    fn grow(&mut self) {
        if 2 * self.nodes.len() <= self.known.len() {
            return;
        }
        self.known = vec![0; 4 * self.known.len()];
        for number in 2..self.nodes.len() {
            let node = u32::try_from(number).unwrap_or(0);
            let (axis, arms) = self.node(node);
            let mut place = self.place(axis, arms);
            while self.known.get(place).is_some_and(|taken| *taken != 0) {
                place = (place + 1) & (self.known.len() - 1);
            }
            if let Some(free) = self.known.get_mut(place) {
                *free = node;
            }
        }
        if self.results.len() < MOST_REMEMBERED {
            self.results = vec![Remembered::default(); self.known.len()];
        }
    }

    /// What lies below where the value of an axis is one of these, and nothing elsewhere.
    pub(super) fn allowed(
        &mut self,
        axis: usize,
        allowed: &Runs,
        below: u32,
        budget: &Budget,
    ) -> Result<u32, Undecided> {
        let axis = u32::try_from(axis).map_err(|_| Undecided)?;
        let mut arms = Vec::with_capacity(2 * allowed.0.len() + 1);
        for run in &allowed.0 {
            if run.start > 0 {
                push(&mut arms, 0, Arm { end: run.start, then: Set::NOTHING.0 });
            }
            push(&mut arms, 0, Arm { end: run.end, then: below });
        }
        let size = self.size(axis);
        if arms.last().is_none_or(|arm| arm.end < size) {
            push(&mut arms, 0, Arm { end: size, then: Set::NOTHING.0 });
        }
        self.make(axis, &arms, budget)
    }

    pub(super) fn apply(&mut self, operation: Operation, a: Set, b: Set, budget: &Budget) -> Result<Set, Undecided> {
        let (a, b) = match ordered(operation, a.0, b.0) {
            Ok(pair) => pair,
            Err(result) => return Ok(Set(result)),
        };
        if let Some(result) = self.remembered(operation, a, b) {
            return Ok(Set(result));
        }
        let (mut frames, mut arms) = (std::mem::take(&mut self.frames), std::mem::take(&mut self.arms));
        frames.clear();
        arms.clear();
        frames.push(self.frame(a, b, 0));
        let result = self.work(operation, &mut frames, &mut arms, budget);
        (self.frames, self.arms) = (frames, arms);
        result.map(Set)
    }

    /// Works the last pair out, and for it the pairs below it.
    fn work(
        &mut self,
        operation: Operation,
        frames: &mut Vec<Frame>,
        arms: &mut Vec<Arm>,
        budget: &Budget,
    ) -> Result<u32, Undecided> {
        let mut result = None;
        loop {
            let Some(frame) = frames.last_mut() else { return result.ok_or(Undecided) };
            let (axis, from) = (frame.axis, frame.from);
            let reached = arms.get(from..).and_then(<[Arm]>::last).map_or(0, |arm| arm.end);
            // What was worked out below is the next arm; its end was written down when it was begun.
            if reached < self.size(axis) {
                let (one, other) = (self.arm(frame.a, axis, frame.next.0), self.arm(frame.b, axis, frame.next.1));
                let end = one.end.min(other.end);
                let then = match result.take() {
                    Some(then) => then,
                    None => match ordered(operation, one.then, other.then) {
                        Err(then) => then,
                        Ok((a, b)) => match self.remembered(operation, a, b) {
                            Some(then) => then,
                            None => {
                                budget.spend(1)?;
                                let below = self.frame(a, b, arms.len());
                                frames.push(below);
                                continue;
                            }
                        },
                    },
                };
                frame.next.0 += usize::from(one.end == end);
                frame.next.1 += usize::from(other.end == end);
                push(arms, from, Arm { end, then });
                continue;
            }
            let (a, b) = (frame.a, frame.b);
            let own = arms.get(from..).unwrap_or_default();
            budget.spend(own.len())?;
            let made = self.make(axis, own, budget)?;
            arms.truncate(from);
            self.remember(operation, a, b, made);
            frames.pop();
            result = Some(made);
        }
    }

    fn frame(&self, a: u32, b: u32, from: usize) -> Frame {
        Frame { a, b, axis: self.node(a).0.min(self.node(b).0), next: (0, 0), from }
    }

    /// An arm of a node; a node of a later axis has one, itself.
    fn arm(&self, node: u32, axis: u32, index: usize) -> Arm {
        let (own, arms) = self.node(node);
        let arm = if own == axis { arms.get(index).copied() } else { None };
        arm.unwrap_or_else(|| Arm { end: self.size(axis), then: node })
    }

    fn slot(&self, operation: Operation, a: u32, b: u32) -> usize {
        let mixed = (u64::from(a) << 32 | u64::from(b)).wrapping_mul(MIX) ^ ((operation as u64) << 60);
        upper(mixed.rotate_left(29).wrapping_mul(MIX), self.results.len())
    }

    fn remembered(&self, operation: Operation, a: u32, b: u32) -> Option<u32> {
        let found = self.results.get(self.slot(operation, a, b))?;
        ((found.operation, found.a, found.b) == (operation as u32, a, b)).then_some(found.result)
    }

    fn remember(&mut self, operation: Operation, a: u32, b: u32, result: u32) {
        let slot = self.slot(operation, a, b);
        if let Some(place) = self.results.get_mut(slot) {
            *place = Remembered { operation: operation as u32, a, b, result };
        }
    }

    /// The nodes below a set, itself among them, those of later axes first.
    pub(super) fn reachable(&self, set: Set, budget: &Budget) -> Result<Vec<u32>, Undecided> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut stack = vec![set.0];
        while let Some(node) = stack.pop() {
            if node > 1 && seen.insert(node) {
                let (_, arms) = self.node(node);
                budget.spend(arms.len())?;
                found.push(node);
                stack.extend(arms.iter().map(|arm| arm.then));
            }
        }
        // A node is made after those below it.
        found.sort_unstable();
        Ok(found)
    }
}

/// Arms with the values they are for.
pub(super) fn runs(arms: &[Arm]) -> impl Iterator<Item = (Range<u32>, Arm)> {
    let starts = [0].into_iter().chain(arms.iter().map(|arm| arm.end));
    starts.zip(arms).map(|(start, arm)| (start..arm.end, *arm))
}

/// Adds an arm to those from a place on: one that leads where its neighbour leads makes that one longer.
pub(super) fn push(arms: &mut Vec<Arm>, from: usize, arm: Arm) {
    if arms.len() > from
        && let Some(last) = arms.last_mut().filter(|last| last.then == arm.then)
    {
        last.end = arm.end;
    } else {
        arms.push(arm);
    }
}

/// The result where it can be seen at once; else the pair, in one order where the order does not matter.
fn ordered(operation: Operation, a: u32, b: u32) -> Result<(u32, u32), u32> {
    match operation {
        Operation::And | Operation::Or if a == b => Err(a),
        Operation::And if a == 0 || b == 0 => Err(0),
        Operation::Or if a == 1 || b == 1 => Err(1),
        // The other alone: of both, beside everything; of either, beside nothing.
        Operation::And | Operation::Or if a <= 1 => Err(b),
        Operation::And | Operation::Or if b <= 1 => Err(a),
        Operation::And | Operation::Or => Ok((a.min(b), a.max(b))),
        Operation::AndNot if a == 0 || b == 1 || a == b => Err(0),
        Operation::AndNot if b == 0 => Err(a),
        Operation::AndNot => Ok((a, b)),
    }
}

/// Multiplied with, it spreads numbers that nobody outside chooses.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// As many of the upper bits as a table has places for.
fn upper(mixed: u64, places: usize) -> usize {
    usize::try_from(mixed >> (64 - places.trailing_zeros())).unwrap_or(0)
}
