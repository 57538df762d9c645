//! What is kept of a period while its entries pass: the groups, how many findings each rule has, and the first of them.

use std::collections::BTreeMap;

use clearance_core::finding::{Finding, RULES, Rule, Severity, Tally};
use clearance_core::id::RecordKind;
use clearance_core::records::Records as _;

use super::groups::Groups;
use super::{Auditor, Seen};
use crate::error::Failure;

/// How many findings of a rule are kept; all are counted.
pub(super) const KEPT: usize = 1_000;

/// The findings of a rule.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) count: u64,
    pub(super) by_severity: BTreeMap<Severity, u64>,
    pub(super) kept: Vec<Finding>,
}

/// What is kept of a period.
pub(super) struct Summary {
    pub(super) groups: Groups,
    pub(super) entries: u64,
    tally: Option<Tally>,
    found: BTreeMap<&'static str, Found>,
}

impl Summary {
    pub(super) fn new(auditor: &Auditor<'_>) -> Result<Self, Failure> {
        let organizations = auditor.reader.last_number(RecordKind::Organization)?;
        Ok(Self {
            groups: Groups::new(organizations),
            entries: 0,
            tally: Some(Tally::new(auditor.consent())),
            found: BTreeMap::new(),
        })
    }

    /// Adds an entry and gives the rules that it was found under.
    pub(super) fn add(&mut self, seen: &Seen<'_>) -> Result<Vec<&'static str>, Failure> {
        self.entries += 1;
        self.groups.add(seen)?;
        seen.findings.iter().for_each(|finding| self.keep(finding));
        Ok(codes(seen, self.tally.as_mut()))
    }

    /// Adds a finding that is in no entry of the period.
    pub(super) fn found(&mut self, finding: &Finding) {
        self.groups.found(finding.organization, finding.severity);
        self.keep(finding);
    }

    /// The findings about officers, when all entries have been added.
    pub(super) fn officers(&mut self) -> Vec<Finding> {
        let findings = self.tally.take().map(Tally::findings).unwrap_or_default();
        findings.iter().for_each(|finding| self.keep(finding));
        findings
    }

    fn keep(&mut self, finding: &Finding) {
        let found = self.found.entry(finding.rule).or_default();
        found.count += 1;
        *found.by_severity.entry(finding.severity).or_default() += 1;
        if found.kept.len() < KEPT {
            found.kept.push(finding.clone());
        }
    }

    /// Each rule that something was found under, with its findings: the gravest first, then as the rules are listed.
    pub(super) fn rules(&self) -> Vec<(&'static Rule, &Found)> {
        let mut rules: Vec<_> =
            RULES.iter().filter_map(|rule| self.found.get(rule.code).map(|found| (rule, found))).collect();
        rules.sort_by_key(|(_, found)| std::cmp::Reverse(found.by_severity.keys().next_back().copied()));
        rules
    }

    /// How many findings of a severity there are.
    pub(super) fn count(&self, severity: Severity) -> u64 {
        self.found.values().filter_map(|found| found.by_severity.get(&severity)).sum()
    }

    /// The gravest severity that was found.
    pub(super) fn gravest(&self) -> Option<Severity> {
        Severity::ALL.into_iter().find(|severity| self.count(*severity) > 0)
    }
}

/// The rules that an entry was found under.
pub(super) fn codes(seen: &Seen<'_>, tally: Option<&mut Tally>) -> Vec<&'static str> {
    let mut codes: Vec<&'static str> = seen.findings.iter().map(|finding| finding.rule).collect();
    if !matches!(seen.fate, clearance_core::finding::entry::Fate::Voided(..)) {
        codes.extend(tally.into_iter().flat_map(|tally| tally.add(&seen.told)));
    }
    codes.dedup();
    codes
}
