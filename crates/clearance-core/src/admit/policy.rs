//! What acts on policies ask.

use std::collections::BTreeSet;

use super::{Book, Case, Judged};
use crate::act::field::did_you_mean;
use crate::act::value::Conditions;
use crate::act::{PolicyAdopt, PolicyApprove, PolicyPropose, PolicyRetire, Table};
use crate::code;
use crate::entry::sha256_hex;
use crate::id::{EntryNo, ModelId, OfficerNo, PolicyNo, RecordKind, Subject};
use crate::node::Mistake;
use crate::policy::{self, Policy, Timeline, Version};
use crate::record;
use crate::records::{Row, Unreadable};
use crate::time::Moment;

/// What a grant contains, its restoration's limits included.
pub(super) struct Content<'a> {
    /// The surfaces; absent: all.
    pub(super) surfaces: Option<&'a BTreeSet<String>>,
    /// Until when.
    pub(super) until: Option<Moment>,
    /// The codes of its conditions.
    pub(super) conditions: BTreeSet<&'a str>,
}

/// The codes of conditions.
pub(super) fn codes<'c>(conditions: impl IntoIterator<Item = &'c Conditions>) -> BTreeSet<&'c str> {
    conditions.into_iter().flat_map(|list| &list.0).map(|condition| condition.code.as_str()).collect()
}

/// That tests which a policy carries do not come out as they say: a warning that names them, at the first one.
#[must_use]
pub fn failing_tests(policy: &Policy) -> Option<Mistake> {
    const MOST: usize = 5;
    let ran = policy::run(policy, &policy.tests).ran;
    let failed: Vec<_> = ran.iter().filter(|ran| !ran.passed()).collect();
    let first = failed.first()?;
    let name = |ran: &&policy::Ran| match &ran.name {
        Some(name) => format!("`{name}` (line {})", ran.place.line),
        None => format!("line {}", ran.place.line),
    };
    let mut named = failed.iter().take(MOST).map(name).collect::<Vec<_>>().join(", ");
    if let more @ 1.. = failed.len().saturating_sub(MOST) {
        named.push_str(&format!(" and {more} more"));
    }
    let fail = if failed.len() == 1 { "fails" } else { "fail" };
    let message =
        format!("{} of the {} tests {fail}: {named}; see `clearance policy test FILE`", failed.len(), ran.len());
    Some(Mistake::new(code::POLICY_TEST_FAILED, first.place, message).field("tests"))
}

impl<B: Book> Case<'_, B> {
    fn policies(&self) -> Judged<Timeline> {
        Timeline::read(EntryNo::MAX, self.book)
    }

    pub(super) fn propose(&mut self, act: &PolicyPropose) -> Judged<Option<Subject>> {
        if self.common.effective.is_some() {
            let message = "a proposal has no effective moment: adoption has one";
            self.refuse(code::WRONG_VALUE, "effective", message);
        }
        let Some(document) = self.draft.field("document") else { return Ok(None) };
        let read = match policy::read(document) {
            Ok(read) => read,
            Err(mistakes) => {
                self.mistakes.extend(mistakes.into_iter().map(|mistake| mistake.field("file")));
                return Ok(None);
            }
        };
        let same = act.text().0.as_ref().is_some_and(|text| sha256_hex(text.as_bytes()) == act.digest().0)
            && (&read.name, read.version, read.effective) == (&act.name().0, act.version().0, act.earliest().0)
            && read.models().collect::<BTreeSet<_>>() == act.models().0.iter().collect();
        if !same {
            self.refuse(code::CONFLICT, "file", "what the act says of the policy is not what its text says");
            return Ok(None);
        }
        if self.book.by_slug(RecordKind::Policy, &read.reference())?.is_some() {
            let message = format!("{} was proposed before; a version is never used twice", read.reference());
            self.refuse_in(&read, "version", code::SLUG_TAKEN, message).help =
                Some("give the document its next version".into());
            return Ok(None);
        }
        self.follows(&read)?;
        self.known_words(&read)?;
        let warnings = policy::lint(&read).into_iter().chain(failing_tests(&read));
        self.notices.extend(warnings.map(|w| format!("line {}: {} ({})", w.place.line, w.message, w.code)));
        let next = self.next(RecordKind::Policy)?;
        Ok(Some(PolicyNo(next).into()))
    }

    /// Refuses something about a key of the document.
    fn refuse_in(&mut self, policy: &Policy, key: &str, code: &'static str, message: String) -> &mut Mistake {
        let place = policy.places.get(key).copied().unwrap_or(self.draft.place);
        let mistake = self.refuse(code, "", message);
        mistake.place = place;
        mistake.field = Some("file".to_owned());
        mistake
    }

    /// A version comes after those before it, in number and in time.
    fn follows(&mut self, read: &Policy) -> Judged<()> {
        let timeline = self.policies()?;
        if let Some((key, message)) = timeline.out_of_line(read) {
            self.refuse_in(read, key, code::CONFLICT, message);
        }
        let earlier = timeline.line_of(&read.name);
        let documents = earlier.iter().map(|record| policy::document(record, self.book)).collect::<Judged<Vec<_>>>()?;
        let warnings = policy::beside(read, &documents.iter().collect::<Vec<_>>());
        self.notices.extend(warnings.iter().map(|w| format!("line {}: {} ({})", w.place.line, w.message, w.code)));
        Ok(())
    }

    /// Notes the surfaces that no model of their tier has, and the roles that no officer has.
    fn known_words(&mut self, read: &Policy) -> Judged<()> {
        let mut roles = BTreeSet::new();
        for number in 1..=self.book.last_number(RecordKind::Officer)?.max(1) {
            roles.extend(self.officer_record(OfficerNo(number))?.map(|officer| officer.roles).unwrap_or_default());
        }
        for tier in &read.tiers {
            let mut surfaces = BTreeSet::new();
            for model in &tier.models {
                surfaces.extend(self.model(model, Moment::MAX)?.map(|model| model.surfaces).unwrap_or_default());
            }
            let path = format!("tiers.{}", tier.name);
            let clauses = tier.rules.iter().map(|rule| (format!("{path}.rules.{}", rule.id), &rule.when));
            let mut named: Vec<(String, BTreeSet<String>)> = clauses
                .chain([(format!("{path}.requires"), &tier.requires)])
                .map(|(path, clause)| (path, clause.surfaces()))
                .collect();
            named.push((format!("{path}.terms.surfaces"), tier.terms.surfaces.clone().unwrap_or_default()));
            for (path, named) in named {
                for surface in named.difference(&surfaces) {
                    let message = format!("no model of the tier `{}` has the surface `{surface}`", tier.name);
                    self.note_in(read, &path, &message, surface, &surfaces);
                }
            }
            for role in tier.review.iter().flat_map(|review| &review.roles).filter(|role| !roles.contains(*role)) {
                let message = format!("no officer of this ledger has the role `{role}`");
                self.note_in(read, &format!("{path}.review.roles"), &message, role, &roles);
            }
        }
        Ok(())
    }

    /// Notes something about a part of the document, with the nearest of the words there are.
    fn note_in(&mut self, policy: &Policy, path: &str, message: &str, word: &str, words: &BTreeSet<String>) {
        let line = policy.places.get(path).map_or(0, |place| place.line);
        let near = did_you_mean(word, words.iter().map(String::as_str)).map(|near| format!("; {near}"));
        self.notices.push(format!("line {line}: {message}{}", near.unwrap_or_default()));
    }

    fn version(&self, number: PolicyNo) -> Judged<Option<record::Policy>> {
        let rows = self.book.rows(Table::Policy, &number.into(), EntryNo::MAX)?;
        Ok(record::Policy::fold(&rows, Moment::MAX, &mut Vec::new()))
    }

    /// The version, if it still waits for approval and adoption.
    fn proposed(&mut self, number: PolicyNo) -> Judged<Option<record::Policy>> {
        let Some(version) = self.version(number)? else {
            self.refuse(code::CONFLICT, "policy", format!("the proposal of {number} was voided"));
            return Ok(None);
        };
        let name = version.reference();
        match (version.adopted, version.retired) {
            (_, Some((_, entry))) => {
                self.refuse(code::CONFLICT, "policy", format!("{name} was retired by entry {entry}"));
            }
            (Some((_, entry)), None) => {
                self.refuse(code::ALREADY, "policy", format!("{name} was adopted by entry {entry}"));
            }
            (None, None) => return Ok(Some(version)),
        }
        Ok(None)
    }

    fn officer_of(&self, entry: EntryNo) -> Judged<Option<OfficerNo>> {
        let entry = self.book.entry(entry)?;
        entry.map(|entry| entry.accepted().map(|accepted| accepted.by).map_err(Unreadable)).transpose()
    }

    pub(super) fn approve(&mut self, act: &PolicyApprove) -> Judged<Option<Subject>> {
        let number = *act.policy();
        if self.common.effective.is_some() {
            let message = "an approval has no effective moment: adoption has one";
            self.refuse(code::WRONG_VALUE, "effective", message);
        }
        let Some(version) = self.proposed(number)? else { return Ok(None) };
        if self.officer_of(version.entry)? == Some(self.desk.by) {
            let message = format!("{} was proposed by you (entry {})", version.reference(), version.entry);
            self.refuse(code::OWN_PROPOSAL, "policy", message).help = Some("another officer approves it".into());
        }
        for entry in &version.approvals {
            if self.officer_of(*entry)? == Some(self.desk.by) {
                let message = format!("you approved {} by entry {entry}", version.reference());
                self.refuse(code::ALREADY, "policy", message);
            }
        }
        Ok(Some(number.into()))
    }

    pub(super) fn adopt(&mut self, act: &PolicyAdopt) -> Judged<Option<Subject>> {
        let number = *act.policy();
        let Some(version) = self.proposed(number)? else { return Ok(None) };
        if self.common.effective.is_some_and(|effective| effective.0 < version.earliest) {
            let message = format!(
                "{} says it is effective from {} at the earliest",
                version.reference(),
                version.earliest.readable()
            );
            self.refuse(code::CONFLICT, "effective", message);
        }
        let mut timeline = self.policies()?;
        self.approved(&version, &timeline)?;
        let from = self.effective.max(version.earliest);
        let others = || timeline.versions.iter().filter(|other| other.record.name == version.name);
        let later = others().find(|o| o.record.version > version.version && o.record.adopted.is_some());
        if let Some((later, (_, entry))) = later.and_then(|later| Some((later, later.record.adopted?))) {
            let message = format!(
                "{} comes before {}, which entry {entry} adopted: versions are adopted in their order",
                version.reference(),
                later.record.reference()
            );
            let help = "propose what it says anew, as the version after the last";
            self.refuse(code::CONFLICT, "policy", message).help = Some(help.to_owned());
            return Ok(None);
        }
        let out_of_order: Vec<(Moment, String)> = others()
            .filter(|other| other.record.version < version.version)
            .filter_map(|other| Some((other.record.adopted?.0, other.record.reference())))
            .filter(|(at, _)| *at > from)
            .collect();
        if let Some(last) = out_of_order.iter().map(|(at, _)| *at).max() {
            let names: Vec<&str> = out_of_order.iter().map(|(_, name)| name.as_str()).collect();
            let message = format!(
                "{} would be in force from {}, out of order with {}",
                version.reference(),
                from.readable(),
                names.join(", ")
            );
            let help = format!("say `effective` {} or later", last.readable());
            let said = self.draft.field("effective").is_some();
            self.refuse(code::CONFLICT, if said { "effective" } else { "policy" }, message).help = Some(help);
        }
        let records: Vec<record::Policy> = timeline
            .versions
            .drain(..)
            .map(|other| other.record)
            .map(|record| match record.number == number {
                true => record::Policy { adopted: Some((from, self.desk.next)), ..record },
                false => record,
            })
            .collect();
        self.one_governs(&Timeline::of(records), "policy");
        Ok(Some(number.into()))
    }

    /// Two policies may not govern one model at one moment.
    fn one_governs(&mut self, timeline: &Timeline, field: &str) {
        for (index, one) in timeline.versions.iter().enumerate() {
            for other in timeline.versions.iter().skip(index + 1) {
                if one.record.name == other.record.name || !one.overlaps(other) {
                    continue;
                }
                let both: Vec<String> =
                    one.record.models.intersection(&other.record.models).map(ToString::to_string).collect();
                if !both.is_empty() {
                    let since = |version: &Version| version.from.map(Moment::readable).unwrap_or_default();
                    let message = format!(
                        "{} (from {}) and {} (from {}) would both govern {}",
                        one.record.reference(),
                        since(one),
                        other.record.reference(),
                        since(other),
                        both.join(", ")
                    );
                    self.refuse(code::CONFLICT, field, message).help =
                        Some("a model is governed by one policy at a moment: retire one, or take the model out".into());
                }
            }
        }
    }

    /// As many officers as the version in force asks, other than the proposer, have approved; in a ledger for one, and
    /// in a sandbox, nobody has to.
    fn approved(&mut self, version: &record::Policy, timeline: &Timeline) -> Judged<()> {
        if self.desk.sandbox || self.desk.approvals < 2 {
            return Ok(());
        }
        let standing = timeline.in_force(&version.name, self.desk.recorded);
        let wanted = match standing {
            Some(standing) => policy::document(&standing.record, self.book)?.approvals,
            None => 1,
        };
        let proposer = self.officer_of(version.entry)?;
        let mut officers = BTreeSet::new();
        for entry in &version.approvals {
            officers.extend(self.officer_of(*entry)?.filter(|by| Some(*by) != proposer));
        }
        let given = officers.len() as u64;
        if given < wanted {
            let by = standing.map_or_else(|| "this ledger".to_owned(), |standing| standing.record.reference());
            let message = format!("{} has {given} of {wanted} approvals that {by} asks", version.reference());
            self.refuse(code::NOT_APPROVED, "policy", message).help = Some(format!(
                "`clearance policy approve {}`, by another officer than its proposer",
                version.reference()
            ));
        }
        Ok(())
    }

    pub(super) fn retire_policy(&mut self, act: &PolicyRetire) -> Judged<Option<Subject>> {
        let number = *act.policy();
        let Some(version) = self.version(number)? else {
            self.refuse(code::CONFLICT, "policy", format!("the proposal of {number} was voided"));
            return Ok(None);
        };
        if let Some((_, entry)) = version.retired {
            self.refuse(code::ALREADY, "policy", format!("{} was retired by entry {entry}", version.reference()));
            return Ok(None);
        }
        if let Some((from, _)) = version.adopted.filter(|(from, _)| *from > self.effective) {
            let message = format!("{} is in force only from {}", version.reference(), from.readable());
            self.refuse(code::CONFLICT, "effective", message);
        }
        Ok(Some(number.into()))
    }

    /// What a grant, or a restoration that admits by rule, contains must keep to the terms of the policies that govern its
    /// models at the moment from which it holds.
    pub(super) fn keeps_terms(&mut self, models: &[ModelId], from: Moment, content: &Content<'_>) -> Judged<()> {
        let timeline = self.policies()?;
        for model in models {
            let Some(governing) = timeline.governing(model, from, self.book)? else { continue };
            let Some(tier) = governing.policy.tier(model) else { continue };
            let (terms, name) = (&tier.terms, governing.policy.reference());
            if let Some(allowed) = &terms.surfaces
                && content.surfaces.is_none_or(|surfaces| !surfaces.is_subset(allowed))
            {
                let list = allowed.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                let message = format!("for {model}, {name} allows the surfaces {list} and no others");
                self.refuse(code::TERMS, "surfaces", message);
            }
            let longest = terms.longest.map(|days| (days, from.through_days(i64::from(days))));
            if let Some((days, last)) = longest.filter(|(_, last)| content.until.is_none_or(|until| until > *last)) {
                let message = format!("for {model}, {name} allows {days} days at most");
                self.refuse(code::TERMS, "until", message).help =
                    Some(format!("`until` at the latest {}", last.readable_end()));
            }
            let missing: Vec<&str> = terms
                .conditions
                .iter()
                .filter(|code| !content.conditions.contains(code.as_str()))
                .map(String::as_str)
                .collect();
            if !missing.is_empty() {
                let message = format!("for {model}, {name} asks for the conditions {}", missing.join(", "));
                self.refuse(code::TERMS, "conditions", message);
            }
        }
        Ok(())
    }

    /// Whether voiding or correcting an act on a policy would put two policies over one model.
    pub(super) fn policies_after(&mut self, record: &Subject, rows: &[Row]) -> Judged<()> {
        let timeline = self.policies()?;
        let kept = timeline.versions.into_iter().map(|v| v.record).filter(|r| Subject::from(r.number) != *record);
        let changed = record::Policy::fold(rows, Moment::MAX, &mut Vec::new());
        self.one_governs(&Timeline::of(kept.chain(changed).collect()), "entry");
        Ok(())
    }
}
