//! Values of an axis that are allowed: neighbours mostly, so that they are kept as runs.

use std::ops::Range;

/// Values of one axis, as runs in rising order that do not touch each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Runs(pub(super) Vec<Range<u32>>);

impl Runs {
    /// One run.
    pub(crate) fn of(run: Range<usize>) -> Self {
        let mut runs = Self::default();
        runs.add(run);
        runs
    }

    /// These values and those of a run.
    pub(crate) fn add(&mut self, run: Range<usize>) {
        if run.is_empty() {
            return;
        }
        let narrow = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        let mut run = narrow(run.start)..narrow(run.end);
        // Most come in rising order.
        match self.0.last_mut() {
            Some(last) if last.end == run.start => {
                last.end = run.end;
                return;
            }
            Some(last) if last.end > run.start => {}
            _ => {
                self.0.push(run);
                return;
            }
        }
        let mut kept = Vec::with_capacity(self.0.len() + 1);
        for old in self.0.drain(..) {
            if old.end < run.start || old.start > run.end {
                kept.push(old);
            } else {
                run = run.start.min(old.start)..run.end.max(old.end);
            }
        }
        let place = kept.partition_point(|old| old.start < run.start);
        kept.insert(place, run);
        self.0 = kept;
    }

    /// How many values.
    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|run| run.len()).sum()
    }

    /// Whether a value is among them.
    pub(crate) fn contains(&self, value: usize) -> bool {
        u32::try_from(value).is_ok_and(|value| self.0.iter().any(|run| run.contains(&value)))
    }

    /// The lowest.
    pub(crate) fn first(&self) -> Option<usize> {
        self.0.first().map(|run| run.start as usize)
    }

    /// The highest.
    pub(crate) fn last(&self) -> Option<usize> {
        self.0.last().map(|run| run.end.saturating_sub(1) as usize)
    }

    /// Whether one of them lies within a run.
    pub(super) fn meets(&self, run: &Range<u32>) -> bool {
        match self.0.as_slice() {
            [only] => only.start < run.end && run.start < only.end,
            several => several.iter().any(|own| own.start < run.end && run.start < own.end),
        }
    }
}

impl FromIterator<usize> for Runs {
    fn from_iter<I: IntoIterator<Item = usize>>(values: I) -> Self {
        let mut runs = Self::default();
        values.into_iter().for_each(|value| runs.add(value..value + 1));
        runs
    }
}
