//! What voids and corrections ask.

use std::collections::BTreeSet;

use super::{Book, Case, Found, Judged, Recordable, entries, table_of};
use crate::act::field::Encoding;
use crate::act::field::{Decoding, Kind};
use crate::act::{Act, EntryCorrect, EntryVoid, Members, Need, NewFields, Table};
use crate::clause::Vocabulary;
use crate::code;
use crate::entry::Accepted;
use crate::fold::{Amendment, Reading};
use crate::id::{EntryNo, Subject};
use crate::record;
use crate::records::{Row, Unreadable};
use crate::time::Moment;

/// An entry as it was recorded, and as it reads with the corrections known now.
///
/// # Errors
/// That the storage could not be read.
pub fn reading<B: Book>(number: EntryNo, book: &B) -> Judged<Option<(Accepted, Reading)>> {
    let Some(entry) = book.entry(number)? else {
        return Ok(None);
    };
    let accepted = entry.accepted().map_err(Unreadable)?;
    let mut reading = Reading::of(&accepted);
    for (by, kind) in book.amendments(number)? {
        if kind == Amendment::Correct
            && let Some(correction) = book.entry(by)?
        {
            let correction = correction.accepted().map_err(Unreadable)?;
            reading = reading
                .corrected(&correction)
                .ok_or_else(|| Unreadable(format!("entry {by} does not read on entry {number}")))?;
        }
    }
    Ok(Some((accepted, reading)))
}

/// The entries that rest on one: those naming the record it made, and those resting on them, newest first.
///
/// # Errors
/// That the storage could not be read.
pub fn dependents<B: Book>(target: &Accepted, book: &B) -> Judged<Vec<EntryNo>> {
    let mut found = BTreeSet::new();
    let mut open = vec![target.clone()];
    while let Some(entry) = open.pop() {
        for number in resting(&entry, book)? {
            if number != entry.number
                && number != target.number
                && found.insert(number)
                && let Some(next) = book.entry(number)?
            {
                open.push(next.accepted().map_err(Unreadable)?);
            }
        }
    }
    Ok(found.into_iter().rev().collect())
}

/// Whether an act gives an officer a key.
fn gives_key(act: &Act) -> bool {
    match act {
        Act::OfficerEnroll(act) => act.key().is_some(),
        Act::OfficerRekey(_) => true,
        _ => false,
    }
}

/// The entries that name the record an entry made, or that it brought about: the grants of a decision, the act of a
/// proposal.
fn resting<B: Book>(entry: &Accepted, book: &B) -> Judged<Vec<EntryNo>> {
    let Some(record) = entry.record() else { return Ok(Vec::new()) };
    match &entry.act {
        Act::ReviewDecide(_) => {
            let mut grants = Vec::new();
            for number in book.naming(record)?.into_iter().filter(|number| *number > entry.number) {
                let Some(other) = book.entry(number)? else { continue };
                match other.accepted().map_err(Unreadable)?.act {
                    Act::GrantIssue(_) => grants.push(number),
                    // What follows a further decision rests on that one.
                    Act::ReviewDecide(_) => break,
                    _ => {}
                }
            }
            Ok(grants)
        }
        Act::ProposalApprove(act) => {
            let mut carried = Vec::new();
            for number in entry.number + 1.. {
                let Some(other) = book.entry(number)? else { break };
                if other.accepted().map_err(Unreadable)?.common.proposal != Some(*act.proposal()) {
                    break;
                }
                carried.push(number);
            }
            Ok(carried)
        }
        _ if makes(entry, record) => book.naming(record),
        _ => Ok(Vec::new()),
    }
}

/// Whether an entry makes its record, rather than changing one.
fn makes(entry: &Accepted, record: &Subject) -> bool {
    let creating = matches!(
        entry.act,
        Act::OrgRegister(_)
            | Act::ModelRegister(_)
            | Act::AuthorityRecord(_)
            | Act::LockdownImpose(_)
            | Act::RestorationOpen(_)
            | Act::GrantIssue(_)
            | Act::OfficerEnroll(_)
            | Act::PolicyPropose(_)
            | Act::ReviewOpen(_)
            | Act::ProposalOpen(_)
    );
    creating && *record != Subject::Ledger
}

impl<B: Book> Case<'_, B> {
    /// Judges a void or a correction.
    pub(super) fn amendment(&mut self, act: Act) -> Judged<Option<Found>> {
        let number = match &act {
            Act::EntryVoid(act) => act.entry().0,
            Act::EntryCorrect(act) => act.entry.0,
            _ => return Ok(None),
        };
        if self.common.reason.is_none() {
            self.refuse(code::MISSING_FIELD, "reason", format!("`{}` needs a `reason`", act.spec().word));
        }
        let Some((target, before)) = reading(number, self.book)? else {
            self.refuse(code::UNKNOWN_REFERENCE, "entry", format!("there is no entry {number}"));
            return Ok(None);
        };
        if !self.amendable(&target)? {
            return Ok(None);
        }
        let act = match act {
            Act::EntryVoid(void) => self.void(void, &target)?,
            Act::EntryCorrect(correct) => self.correct(correct, &target, &before)?,
            other => Some(other),
        };
        let Some(act) = act.filter(|_| self.mistakes.is_empty()) else {
            return Ok(None);
        };
        let subjects = target.subjects.clone();
        Ok(Some(Found::Record(Box::new(Recordable {
            act,
            subjects,
            derived_slug: None,
            target: Some((target, before)),
        }))))
    }

    fn amendable(&mut self, target: &Accepted) -> Judged<bool> {
        let number = target.number;
        if matches!(target.act, Act::LedgerFound(_)) {
            self.refuse(code::FOUNDING, "entry", "entry 1 founds the ledger and can be neither voided nor corrected");
        } else if matches!(target.act, Act::EntryVoid(_) | Act::EntryCorrect(_)) {
            self.refuse(
                code::CONFLICT,
                "entry",
                format!("entry {number} is itself a void or a correction, which cannot be undone: record again"),
            );
        } else if gives_key(&target.act) && matches!(self.draft.spec.word, "entry.void") {
            let message = format!("entry {number} gave a key, and what the key signed rests on it");
            self.refuse(code::CONFLICT, "entry", message).help =
                Some("`clearance officer rekey` or `clearance officer retire` ends the key".into());
        } else if let Some(by) = self.voided_by(number)? {
            self.refuse(code::ALREADY, "entry", format!("entry {number} was voided by entry {by}"));
        } else {
            return Ok(true);
        }
        Ok(false)
    }

    fn void(&mut self, void: EntryVoid, target: &Accepted) -> Judged<Option<Act>> {
        let resting = dependents(target, self.book)?;
        let resting: Vec<String> = resting.into_iter().rev().map(|e| e.to_string()).collect();
        // A void that is held takes them along when it is carried out.
        let taken = self.held && void.with_dependents().is_some_and(|flag| flag.0);
        if !resting.is_empty() && !taken {
            let verb = if resting.len() == 1 { "rests" } else { "rest" };
            self.refuse(
                code::DEPENDENTS,
                "entry",
                format!("{} {verb} on entry {}", entries(&resting), target.number),
            )
            .help = Some("`--with-dependents` voids them too".into());
            return Ok(None);
        }
        self.notice_moot(target)?;
        Ok(Some(Act::EntryVoid(void)))
    }

    /// Names the later entries that find nothing to act on once the target is gone.
    fn notice_moot(&mut self, target: &Accepted) -> Judged<()> {
        let Some(record) = target.record().cloned() else {
            return Ok(());
        };
        let table = target.act.spec().table;
        let before = self.rows_of(table, &record)?;
        let after: Vec<Row> = before.iter().filter(|row| row.entry != target.number).cloned().collect();
        if table == Table::Policy {
            self.policies_after(&record, &after)?;
        }
        let was = record::moot(table, &record, &before);
        let lost: Vec<String> = record::moot(table, &record, &after)
            .into_iter()
            .filter(|entry| !was.contains(entry))
            .map(|entry| entry.to_string())
            .collect();
        if !lost.is_empty() {
            let verb = if lost.len() == 1 { "loses its" } else { "lose their" };
            let text =
                format!("{} {verb} effect: without entry {} there is nothing to act on", entries(&lost), target.number);
            self.notices.push(text);
        }
        Ok(())
    }

    fn correct(&mut self, correct: EntryCorrect, target: &Accepted, before: &Reading) -> Judged<Option<Act>> {
        let spec = target.act.spec();
        if matches!(spec.noun(), "review" | "proposal") {
            let message = format!("entry {} belongs to a decision: it is voided, not corrected", target.number);
            self.refuse(code::NOT_CORRECTABLE, "entry", message);
            return Ok(None);
        }
        for (key, _) in &correct.fields.written {
            let fixed = match spec.field(&key.text).map(|f| (f.name, f.kind)) {
                Some(("ref" | "recorded" | "effective", _)) => true,
                Some((_, Kind::Document)) => true,
                Some(("key" | "key_until" | "compromised_since" | "proposal", _)) => true,
                _ if spec.field(&key.text).is_some_and(|f| matches!(f.need, Need::Derived | Need::Found)) => true,
                Some(("authority" | "successor", _)) => spec.leading().is_some_and(|f| f.name == key.text),
                Some((_, Kind::Models)) => spec.word != "restoration.amend",
                Some((_, Kind::Record(_) | Kind::NewModel | Kind::NewSlug)) => true,
                _ => false,
            };
            if fixed {
                self.refuse(
                    code::NOT_CORRECTABLE,
                    "fields",
                    format!("`{}` of entry {} cannot be corrected", key.text, target.number),
                )
                .help = Some("void the entry and record it again".into());
            }
        }
        let vocabulary: Vocabulary = crate::policy::vocabulary(self.desk.recorded, EntryNo::MAX, self.book)?;
        let mut cx = Decoding::new(self.desk.now, self.book, &vocabulary);
        let draft = correct.overlay(before.draft());
        let decoded = draft.decode_known(&mut cx, self.draft.place);
        self.mistakes.append(&mut cx.mistakes);
        let Some((act, common)) = decoded.filter(|_| self.mistakes.is_empty()) else {
            return Ok(None);
        };
        // Only what the correction writes is written anew.
        let written = |field: &String| correct.fields.written.iter().any(|(key, _)| key.text == *field);
        self.offsets.extend(cx.offsets.into_iter().filter(|(field, _)| written(field)));
        let effective = common.effective.map_or(before.effective, |e| e.0);
        if gives_key(&act) && effective != before.effective {
            let message = format!("when the key of entry {} begins cannot be corrected", target.number);
            self.refuse(code::NOT_CORRECTABLE, "effective", message);
            return Ok(None);
        }
        if act == before.act && effective == before.effective && same_words(&common, &before.common) {
            self.refuse(code::NO_CHANGE, "fields", format!("entry {} already reads like that", target.number));
            return Ok(None);
        }
        if let Act::GrantIssue(issue) = &act
            && let Some(restoration) = self.restoration(*issue.restoration(), effective)?
        {
            self.content_of(&issue.content(), &restoration, effective)?;
        }
        let members = changed(&correct, &act, &common);
        self.still_admissible(&Reading { act, common, effective }, target)?;
        let fields = NewFields { written: correct.fields.written.clone(), members: Some(members) };
        Ok(Some(Act::EntryCorrect(EntryCorrect { fields, ..correct })))
    }

    /// Later entries must still find what they act on.
    fn still_admissible(&mut self, after: &Reading, target: &Accepted) -> Judged<()> {
        let Some(record) = target.record().cloned() else {
            return Ok(());
        };
        let table = target.act.spec().table;
        let was_rows = self.rows_of(table, &record)?;
        let mut rows: Vec<Row> = was_rows.clone();
        for row in rows.iter_mut().filter(|row| row.entry == target.number) {
            row.act = after.act.clone();
            row.effective = after.effective;
        }
        rows.sort_by_key(|row| (row.effective, row.entry));
        if table == Table::Policy {
            self.policies_after(&record, &rows)?;
        }
        let was = record::moot(table, &record, &was_rows);
        let mut lost: Vec<EntryNo> =
            record::moot(table, &record, &rows).into_iter().filter(|e| !was.contains(e)).collect();
        if makes(target, &record) {
            for number in dependents(target, self.book)? {
                let Some((_, reading)) = reading(number, self.book)? else {
                    continue;
                };
                if reading.effective < after.effective
                    && !lost.contains(&number)
                    && table_of(record.kind()) != Table::Authority
                {
                    lost.push(number);
                }
            }
            if let Act::RestorationOpen(open) = &after.act {
                lost.extend(self.grants_beyond(&record, open.until().map(|u| u.0))?);
            }
        }
        lost.sort_unstable();
        lost.dedup();
        if !lost.is_empty() {
            let list: Vec<String> = lost.iter().map(ToString::to_string).collect();
            if lost == [target.number] {
                let message = format!("as corrected, entry {} itself would find nothing to act on", target.number);
                self.refuse(code::CORRECTION_BREAKS, "entry", message);
                return Ok(());
            }
            self.refuse(
                code::CORRECTION_BREAKS,
                "entry",
                format!("{} would not be admissible on the corrected entry {}", entries(&list), target.number),
            )
            .help = Some("correct or void those first".into());
        }
        Ok(())
    }

    /// Grants issued under a restoration whose term would end after the restoration's.
    fn grants_beyond(&self, restoration: &Subject, until: Option<Moment>) -> Judged<Vec<EntryNo>> {
        let (Some(end), Ok(number)) = (until, crate::id::RestorationNo::try_from(restoration)) else {
            return Ok(Vec::new());
        };
        let mut beyond = Vec::new();
        for grant in self.book.grants_of(number, None)? {
            if let Some(grant) = self.grant(grant, Moment::MAX)?
                && (grant.until.is_some_and(|u| u > end) || grant.issued >= end)
            {
                beyond.push(grant.entry);
            }
        }
        Ok(beyond)
    }
}

fn same_words(a: &crate::act::Common, b: &crate::act::Common) -> bool {
    (&a.reason, &a.note, &a.evidence, &a.reason_code, &a.authority)
        == (&b.reason, &b.note, &b.evidence, &b.reason_code, &b.authority)
}

/// The corrected fields as the log writes them, each in its group.
fn changed(correct: &EntryCorrect, act: &Act, common: &crate::act::Common) -> Members {
    let mut all = Members::default();
    act.encode(&mut all, &mut Encoding::default());
    common.encode(&mut all, &mut Encoding::default());
    let named = |name: &String| correct.fields.written.iter().any(|(key, _)| key.text == *name);
    all.public.retain(|name, _| named(name));
    all.private.iter_mut().for_each(|object| object.retain(|name, _| named(name)));
    all
}
