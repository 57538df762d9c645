//! Decision diagrams within a budget. What a clause asks can be made so that its diagram outgrows any machine; a
//! comparison or an answer that has used up its budget is *undecided*, and nobody guesses.
//!
//! Every operation counts the pairs of nodes it may visit before it is made, so that neither time nor memory can run
//! away, whatever an input says.

use std::cell::Cell;

use biodivine_lib_bdd::{Bdd, BddVariable, op_function};

/// The most nodes of one diagram.
const MOST_NODES: usize = 1 << 20;
/// Below so many pairs of nodes an operation is made without being counted beforehand.
const SMALL: usize = 1 << 12;

/// The budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Undecided;

/// So many visits of nodes.
#[derive(Debug)]
pub(crate) struct Budget {
    left: Cell<usize>,
}

impl Budget {
    /// For one answer about one organization.
    pub(crate) const ANSWER: usize = 1 << 21;
    /// For comparing two documents, or a document with itself.
    pub(crate) const DOCUMENT: usize = 1 << 24;
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

    /// Both.
    pub(crate) fn and(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, Undecided> {
        self.apply(a, b, op_function::and)
    }

    /// Either.
    pub(crate) fn or(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, Undecided> {
        self.apply(a, b, op_function::or)
    }

    /// The first and not the second.
    pub(crate) fn and_not(&self, a: &Bdd, b: &Bdd) -> Result<Bdd, Undecided> {
        self.apply(a, b, op_function::and_not)
    }

    /// Whether the first lies within the second.
    pub(crate) fn within(&self, a: &Bdd, b: &Bdd) -> Result<bool, Undecided> {
        let left = self.left.get();
        let (outside, visits) = Bdd::check_binary_op(left, a, b, op_function::and_not).ok_or(Undecided)?;
        self.spend(visits)?;
        Ok(!outside)
    }

    /// All of them, joined two by two, so that no diagram is walked more often than it must be.
    pub(crate) fn all(&self, parts: Vec<Bdd>, none: Bdd) -> Result<Bdd, Undecided> {
        self.joined(parts, none, &op_function::and)
    }

    /// Any of them.
    pub(crate) fn any(&self, parts: Vec<Bdd>, none: Bdd) -> Result<Bdd, Undecided> {
        self.joined(parts, none, &op_function::or)
    }

    /// What holds for some value of these variables.
    pub(crate) fn exists(&self, set: &Bdd, variables: &[BddVariable]) -> Result<Bdd, Undecided> {
        let mut found = set.clone();
        for variable in variables {
            self.spend(found.size())?;
            found = self.or(&found.var_restrict(*variable, true), &found.var_restrict(*variable, false))?;
        }
        Ok(found)
    }

    fn joined(
        &self,
        mut parts: Vec<Bdd>,
        none: Bdd,
        join: &impl Fn(Option<bool>, Option<bool>) -> Option<bool>,
    ) -> Result<Bdd, Undecided> {
        while parts.len() > 1 {
            let mut next = Vec::with_capacity(parts.len().div_ceil(2));
            let mut rest = parts.into_iter();
            while let Some(one) = rest.next() {
                next.push(match rest.next() {
                    Some(other) => self.apply(&one, &other, join)?,
                    None => one,
                });
            }
            parts = next;
        }
        Ok(parts.pop().unwrap_or(none))
    }

    fn apply(
        &self,
        a: &Bdd,
        b: &Bdd,
        operation: impl Fn(Option<bool>, Option<bool>) -> Option<bool>,
    ) -> Result<Bdd, Undecided> {
        if a.size().saturating_mul(b.size()) > SMALL {
            let left = self.left.get();
            let (_, visits) = Bdd::check_binary_op(left, a, b, &operation).ok_or(Undecided)?;
            self.spend(visits)?;
        } else {
            self.spend(a.size() + b.size())?;
        }
        Bdd::binary_op_with_limit(MOST_NODES, a, b, operation).ok_or(Undecided)
    }
}

#[cfg(test)]
mod tests {
    use biodivine_lib_bdd::BddVariableSet;

    use super::*;

    /// `x0 and y0, or x1 and y1, …` with all the x before all the y: a diagram of 2^n nodes.
    fn crossed(pairs: usize, visits: usize) -> Result<Bdd, Undecided> {
        let set = BddVariableSet::new_anonymous(u16::try_from(2 * pairs).unwrap());
        let variables = set.variables();
        let budget = Budget::new(visits);
        let (xs, ys) = variables.split_at(pairs);
        let both = xs.iter().zip(ys).map(|(x, y)| budget.and(&set.mk_var(*x), &set.mk_var(*y)));
        budget.any(both.collect::<Result<_, _>>()?, set.mk_false())
    }

    #[test]
    fn what_outgrows_its_budget_is_undecided() {
        assert!(crossed(8, Budget::ANSWER).is_ok());
        assert_eq!(crossed(40, Budget::ANSWER), Err(Undecided));
        assert_eq!(crossed(8, 100), Err(Undecided));
    }

    #[test]
    fn what_lies_within_and_what_exists_are_what_the_library_says() {
        let set = BddVariableSet::new_anonymous(3);
        let [x, y, z] = set.variables()[..] else { panic!() };
        let budget = Budget::new(1 << 10);
        let (xy, xyz) = (set.mk_var(x).and(&set.mk_var(y)), set.mk_var(x).and(&set.mk_var(y)).and(&set.mk_var(z)));
        assert_eq!((budget.within(&xyz, &xy), budget.within(&xy, &xyz)), (Ok(true), Ok(false)));
        assert_eq!(budget.exists(&xyz, &[y, z]).unwrap(), xyz.exists(&[y, z]));
    }
}
