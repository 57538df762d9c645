//! The acts of a period counted by model and by organization. There may be a million organizations, so each is a few
//! numbers at its place.

use std::collections::BTreeMap;

use clearance_core::act::Direction;
use clearance_core::code;
use clearance_core::finding::{Runs, Severity};
use clearance_core::id::{EntryNo, ModelId, OrganizationNo};

use super::Seen;
use crate::error::Failure;

/// What is counted of a model.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub(super) entries: Runs,
    pub(super) loosening: u64,
    pub(super) tightening: u64,
    pub(super) findings: u64,
    pub(super) gravest: Option<Severity>,
}

/// What is counted of an organization: how many entries, the first runs of them, how many findings and the gravest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Few {
    entries: u32,
    findings: u32,
    runs: [(u32, u32); Self::RUNS],
    kept: u32,
    gravest: Option<Severity>,
}

impl Few {
    /// How many runs of entries are kept.
    const RUNS: usize = 4;

    fn add(&mut self, entry: u32) {
        self.entries += 1;
        if self.kept + 1 < self.entries {
            return;
        }
        let place = self.runs.iter_mut().rfind(|(first, _)| *first > 0);
        match place {
            Some((_, last)) if *last + 1 == entry => *last = entry,
            _ => match self.runs.iter_mut().find(|(first, _)| *first == 0) {
                Some(free) => *free = (entry, entry),
                None => return,
            },
        }
        self.kept += 1;
    }

    pub(super) const fn count(&self) -> u64 {
        self.entries as u64
    }

    pub(super) const fn findings(&self) -> u64 {
        self.findings as u64
    }

    pub(super) const fn gravest(&self) -> Option<Severity> {
        self.gravest
    }

    /// The runs that are kept.
    pub(super) fn runs(&self) -> impl Iterator<Item = (EntryNo, EntryNo)> {
        let runs = self.runs.into_iter().take_while(|(first, _)| *first > 0);
        runs.map(|(first, last)| (EntryNo::from(first), EntryNo::from(last)))
    }

    /// In words.
    pub(super) fn sentence(&self) -> String {
        let run = |(first, last): (EntryNo, EntryNo)| match first == last {
            true => first.to_string(),
            false => format!("{first} to {last}"),
        };
        let shown: Vec<String> = self.runs().map(run).collect();
        let more = self.entries - self.kept;
        shown.join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
    }
}

/// The groups of a period.
#[derive(Debug, Default)]
pub(super) struct Groups {
    pub(super) models: BTreeMap<ModelId, Group>,
    organizations: Vec<Few>,
    /// How often each act came.
    pub(super) acts: BTreeMap<&'static str, u64>,
}

impl Groups {
    /// Groups for so many organizations.
    pub(super) fn new(organizations: u64) -> Self {
        let places = usize::try_from(organizations).unwrap_or(usize::MAX);
        Self { organizations: vec![Few::default(); places], ..Self::default() }
    }

    /// Counts an entry.
    pub(super) fn add(&mut self, seen: &Seen<'_>) -> Result<(), Failure> {
        let (told, found) = (&seen.told, seen.findings.len());
        let gravest = seen.findings.iter().map(|finding| finding.severity).max();
        *self.acts.entry(told.spec.word).or_default() += 1;
        for model in &seen.concerned.models {
            let group = match self.models.get_mut(model) {
                Some(group) => group,
                None => self.models.entry(model.clone()).or_default(),
            };
            group.entries.add(told.number);
            match told.spec.direction {
                Direction::Loosening => group.loosening += 1,
                Direction::Tightening => group.tightening += 1,
                Direction::Evidence | Direction::AsTarget => {}
            }
            group.findings += found as u64;
            group.gravest = group.gravest.max(gravest);
        }
        for organization in &seen.concerned.organizations {
            if let Some(few) = self.place(*organization) {
                few.add(number(told.number)?);
                few.findings = few.findings.saturating_add(u32::try_from(found).unwrap_or(u32::MAX));
                few.gravest = few.gravest.max(gravest);
            }
        }
        Ok(())
    }

    /// Counts a finding that is in no one entry of the period.
    pub(super) fn found(&mut self, organization: Option<OrganizationNo>, severity: Severity) {
        if let Some(few) = organization.and_then(|organization| self.place(organization)) {
            few.findings = few.findings.saturating_add(1);
            few.gravest = few.gravest.max(Some(severity));
        }
    }

    fn place(&mut self, organization: OrganizationNo) -> Option<&mut Few> {
        let place = usize::try_from(organization.0).ok()?.checked_sub(1)?;
        self.organizations.get_mut(place)
    }

    /// The organizations that the period concerns, in order of number.
    pub(super) fn organizations(&self) -> impl Iterator<Item = (OrganizationNo, &Few)> {
        let all = self.organizations.iter().zip(1_u64..).map(|(few, number)| (OrganizationNo(number), few));
        all.filter(|(_, few)| few.entries > 0 || few.findings > 0)
    }
}

fn number(entry: EntryNo) -> Result<u32, Failure> {
    u32::try_from(entry).map_err(|_| {
        Failure::new(code::USAGE, "an audit counts to 4,294,967,295 entries")
            .help("ask about a shorter ledger's period")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_runs_are_kept_and_all_entries_counted() {
        let mut few = Few::default();
        [1, 2, 3, 7, 9, 11, 12, 20, 21].into_iter().for_each(|entry| few.add(entry));
        assert_eq!(few.sentence(), "1 to 3, 7, 9, 11 to 12 and 2 more");
        assert_eq!(few.count(), 9);
        assert!(std::mem::size_of::<Few>() <= 48);
    }
}
