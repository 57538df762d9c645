//! What is found in who recorded the entries rather than in any one of them: acts that loosen by one officer alone,
//! entries that nobody signed. Counted together for each officer, so that a bulk load is one finding.

use std::collections::BTreeMap;

use super::rule::{SINGLE_OFFICER, UNSIGNED};
use super::told::Told;
use super::{Finding, Severity};
use crate::act::Direction;
use crate::id::{EntryNo, OfficerNo};

/// Entry numbers in runs: the first few runs, and how many entries there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs {
    runs: Vec<(EntryNo, EntryNo)>,
    count: u64,
    told: u64,
}

impl Runs {
    /// How many runs are kept.
    pub const MOST: usize = 64;

    /// The run from one entry to another.
    #[must_use]
    pub fn of(first: EntryNo, last: EntryNo) -> Self {
        let count = (last + 1).saturating_sub(first);
        Self { runs: vec![(first, last)], count, told: count }
    }

    /// Adds an entry; numbers rise.
    pub fn add(&mut self, entry: EntryNo) {
        self.count += 1;
        // Once one was left out, all that follow are.
        if self.told + 1 < self.count {
            return;
        }
        let room = self.runs.len() < Self::MOST;
        match self.runs.last_mut() {
            Some((_, last)) if *last + 1 == entry => *last = entry,
            _ if room => self.runs.push((entry, entry)),
            _ => return,
        }
        self.told += 1;
    }

    /// The first entry.
    #[must_use]
    pub fn first(&self) -> Option<EntryNo> {
        self.runs.first().map(|(first, _)| *first)
    }

    /// How many entries there are.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The runs that are kept, each with its first and last entry.
    #[must_use]
    pub fn runs(&self) -> &[(EntryNo, EntryNo)] {
        &self.runs
    }

    /// In words: `12, 15 to 18 and 40 more`, with at most so many runs.
    #[must_use]
    pub fn sentence(&self, most: usize) -> String {
        let run = |(first, last): &(EntryNo, EntryNo)| match first == last {
            true => first.to_string(),
            false => format!("{first} to {last}"),
        };
        let shown: Vec<String> = self.runs.iter().take(most).map(run).collect();
        let told: u64 = self.runs.iter().take(most).map(|(first, last)| last - first + 1).sum();
        let more = self.count - told;
        let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
        shown.join(", ") + &tail
    }
}

/// How many officers consent to an act that loosens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Two different ones.
    Two,
    /// One, because the ledger was founded for one.
    One,
    /// One, because it is a sandbox.
    Sandbox,
}

/// The counts of each officer.
#[derive(Debug)]
pub struct Tally {
    consent: Consent,
    alone: BTreeMap<OfficerNo, Runs>,
    unsigned: BTreeMap<OfficerNo, Runs>,
}

impl Tally {
    /// Nothing counted yet.
    #[must_use]
    pub const fn new(consent: Consent) -> Self {
        Self { consent, alone: BTreeMap::new(), unsigned: BTreeMap::new() }
    }

    /// Counts an entry that was not voided, and gives the rules it counts under.
    pub fn add(&mut self, told: &Told<'_>) -> impl Iterator<Item = &'static str> + use<> {
        // What a policy says was approved by others before it is adopted; the founding had nobody else.
        let loosens = told.spec.direction == Direction::Loosening && told.spec.noun() != "policy";
        let alone = loosens && self.consent != Consent::Two;
        if alone {
            self.alone.entry(told.by).or_default().add(told.number);
        }
        if !told.signed {
            self.unsigned.entry(told.by).or_default().add(told.number);
        }
        [(alone, SINGLE_OFFICER), (!told.signed, UNSIGNED)].into_iter().filter_map(|(is, rule)| is.then_some(rule))
    }

    /// The findings, by officer.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        let why = match self.consent {
            Consent::Sandbox => "a sandbox asks for no second officer",
            Consent::One | Consent::Two => "the ledger was founded for one officer",
        };
        let alone = self.alone.into_iter().map(|(officer, runs)| {
            let text = format!(
                "{} without a second officer: {why}",
                acts(runs.count(), "act that loosens", "acts that loosen")
            );
            finding(SINGLE_OFFICER, officer, runs, text)
        });
        let unsigned = self.unsigned.into_iter().map(|(officer, runs)| {
            let text =
                format!("{} without a signature: who recorded it is a claim", acts(runs.count(), "entry", "entries"));
            finding(UNSIGNED, officer, runs, text)
        });
        alone.chain(unsigned).collect()
    }
}

fn acts(count: u64, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

fn finding(rule: &'static str, officer: OfficerNo, runs: Runs, text: String) -> Finding {
    let first = runs.first().unwrap_or_default();
    Finding { officer: Some(officer), entries: Some(runs), ..Finding::new(Severity::Medium, rule, first, text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_shortened_and_counted() {
        let mut runs = Runs::default();
        [3, 4, 5, 9, 11, 12].into_iter().for_each(|entry| runs.add(entry));
        assert_eq!(runs.sentence(9), "3 to 5, 9, 11 to 12");
        assert_eq!(runs.sentence(1), "3 to 5 and 3 more");
        (0..200).for_each(|n| runs.add(100 + 2 * n));
        assert_eq!((runs.count(), runs.runs().len()), (206, Runs::MOST));
        assert!(runs.sentence(100).ends_with(" and 139 more"), "{}", runs.sentence(100));
    }
}
