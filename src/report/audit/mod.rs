//! The audit: every act of a period with who, when, authority, evidence and reason; grouped by model and by
//! organization; and what is found in it.
//!
//! The log is gone through entry by entry and no entry is kept: what grows is a few numbers for each model and
//! organization and the first findings of each rule. Forms that are read by programs are written in one pass; documents
//! say the findings first, which takes a pass before the one that writes the entries.

mod groups;
mod show;
mod summary;
mod write;

use std::collections::BTreeSet;
use std::io::Write;

use clearance_core::admit::Book as _;
use clearance_core::finding::checkpoint::{self, Handed};
use clearance_core::finding::entry::{Fate, findings};
use clearance_core::finding::evidence::Asking;
use clearance_core::finding::reach::Concerned;
use clearance_core::finding::tally::Consent;
use clearance_core::finding::{Finding, Period, Reach, Severity, Told, scope, standing};
use clearance_core::fold::{Amendment, Reading};
use clearance_core::id::EntryNo;
use clearance_core::time::Moment;
use clearance_ledger::sqlite::{Glimpse, Reader};
use clearance_ledger::{Ledger, LedgerError};

use crate::context::{AsOf, Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::render::stream::Form;
use crate::shown::Shown;

pub(crate) use self::write::cannot;

/// What of an audit is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// Everything.
    #[default]
    All,
    /// The acts of the period.
    Entries,
    /// The acts counted by model and by organization.
    Groups,
    /// What was found.
    Findings,
}

impl Part {
    fn has(self, part: Self) -> bool {
        self == Self::All || self == part
    }
}

/// The question.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The period.
    pub(crate) period: Period,
    /// Its last moment, and how much of the log is known.
    pub(crate) as_of: AsOf,
    /// What is wanted of it.
    pub(crate) part: Part,
    /// From which severity on findings make the answer a no.
    pub(crate) fail_on: Option<Severity>,
    /// The checkpoints that were handed in, held against the log.
    pub(crate) handed: Vec<Handed>,
    /// How many days an entry may stand before one covers it.
    pub(crate) cover_within_days: i64,
}

/// Answers it.
pub(crate) fn audit(ledger: Ledger, asked: Asked, context: &Context) -> Shown {
    show::shown(ledger, asked, context)
}

/// Writes it in a form that knows no terminal.
pub(crate) fn write(ledger: &Ledger, asked: Asked, format: Format, out: &mut dyn Write) -> Result<Exit, Failure> {
    let form = if format == Format::Html { Form::Html } else { Form::Markdown };
    show::written(ledger, asked, (format, form), (true, true), out)
}

/// An entry of the period with what was found in it.
pub(crate) struct Seen<'a> {
    told: Told<'a>,
    fate: Fate,
    concerned: Concerned,
    findings: Vec<Finding>,
}

/// What an audit reads before it goes through the log.
struct Auditor<'l> {
    ledger: &'l Ledger,
    reader: Reader<'l>,
    asked: Asked,
    /// The first and the last entry of the period.
    range: (EntryNo, EntryNo),
    reach: Reach,
    asking: Asking,
    moots: BTreeSet<EntryNo>,
}

impl<'l> Auditor<'l> {
    fn new(ledger: &'l Ledger, asked: Asked) -> Result<Self, Failure> {
        let reader = typed(ledger);
        let known = asked.as_of.known;
        let first = ledger.known_at(asked.period.from.previous())? + 1;
        let range = (first, ledger.known_at(asked.period.to.previous())?.min(known));
        let reach = Reach::read(known, &reader)?;
        let asking = Asking::read(known, &reach, &reader)?;
        let moots = ledger.moots(range, known)?;
        Ok(Self { ledger, reader, asked, range, reach, asking, moots })
    }

    /// How many entries the period has.
    const fn size(&self) -> u64 {
        (self.range.1 + 1).saturating_sub(self.range.0)
    }

    fn consent(&self) -> Consent {
        match self.ledger.facts() {
            facts if facts.sandbox => Consent::Sandbox,
            facts if facts.approvals < 2 => Consent::One,
            _ => Consent::Two,
        }
    }

    /// Goes through the entries of the period.
    fn each(&self, visit: &mut dyn FnMut(&Seen<'_>) -> Result<(), Failure>) -> Result<(), Failure> {
        if self.size() == 0 {
            return Ok(());
        }
        self.ledger.glimpses(self.range, self.asked.as_of.known, &mut |glimpse| visit(&self.seen(glimpse)?))
    }

    fn seen<'a>(&self, glimpse: &Glimpse<'a>) -> Result<Seen<'a>, Failure> {
        let told = Told::read(glimpse.number, glimpse.recorded, glimpse.bytes, glimpse.words);
        let mut told = told.map_err(LedgerError::Integrity)?;
        let moot = self.moots.contains(&told.number);
        let fate = self.fate(glimpse, moot)?;
        if glimpse.amendments.iter().any(|(_, kind)| *kind == Amendment::Correct) {
            told = told.corrected(&self.corrected(glimpse)?);
        }
        let concerned = self.reach.of(&told, &self.reader)?;
        let mut findings = findings(&told, fate, moot);
        if !matches!(fate, Fate::Voided(..)) {
            findings.extend(self.asking.findings(&told, &self.reach, &self.reader)?);
        }
        for finding in &mut findings {
            finding.organization = finding.organization.or_else(|| only(&concerned));
        }
        Ok(Seen { told, fate, concerned, findings })
    }

    fn fate(&self, glimpse: &Glimpse<'_>, moot: bool) -> Result<Fate, Failure> {
        let Some((by, kind)) = glimpse.amendments.last() else {
            return Ok(if moot { Fate::Moot } else { Fate::Stands });
        };
        let at = self.recorded(*by)?;
        Ok(if *kind == Amendment::Void { Fate::Voided(*by, at) } else { Fate::Corrected(*by, at) })
    }

    fn recorded(&self, number: EntryNo) -> Result<Moment, Failure> {
        let entry = self.ledger.entry(number)?;
        entry.map(|entry| entry.recorded).ok_or_else(|| missing(number))
    }

    /// How an entry reads with the corrections known.
    fn corrected(&self, glimpse: &Glimpse<'_>) -> Result<Reading, Failure> {
        let accepted = |number: EntryNo| -> Result<_, Failure> {
            let entry = self.reader.entry(number)?.ok_or_else(|| missing(number))?;
            Ok(entry.accepted().map_err(LedgerError::Integrity)?)
        };
        let mut reading = Reading::of(&accepted(glimpse.number)?);
        for (by, _) in glimpse.amendments.iter().filter(|(_, kind)| *kind == Amendment::Correct) {
            reading = reading.corrected(&accepted(*by)?).ok_or_else(|| missing(*by))?;
        }
        Ok(reading)
    }

    /// What is found in the records as they stand when the period ends, between what is ordered and what is done, and
    /// beside what was kept elsewhere.
    fn beyond(&self, visit: &mut dyn FnMut(Finding) -> Result<(), Failure>) -> Result<(), Failure> {
        let (period, known) = (self.asked.period, self.asked.as_of.known);
        let handed = checkpoint::Asked {
            range: self.range,
            last: period.last,
            handed: &self.asked.handed,
            within_days: self.asked.cover_within_days,
        };
        for finding in checkpoint::findings(handed, &mut |entry| self.recorded(entry))? {
            visit(finding)?;
        }
        for finding in scope::findings(period, known, &self.reader)? {
            visit(finding)?;
        }
        standing::findings(period, known, &self.reader, visit)
    }
}

fn missing(number: EntryNo) -> Failure {
    LedgerError::Integrity(format!("entry {number} cannot be read")).into()
}

/// The organization an entry concerns, if it is one.
fn only(concerned: &Concerned) -> Option<clearance_core::id::OrganizationNo> {
    match concerned.organizations.len() {
        1 => concerned.organizations.first().copied(),
        _ => None,
    }
}
