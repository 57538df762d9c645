//! What acts on proposals ask: an act that waits for a second officer's consent.
//!
//! The act that is held is judged twice: when it is proposed, so that nobody is asked to approve what could not be
//! recorded, and when it is recorded, in the transaction of the last approval.

use serde_json::{Map, Value as Json, json};

use super::{Book, Case, Found, Judged, dependents};
use crate::act::field::Decoding;
use crate::act::proposal::HeldAct;
use crate::act::review::Outcome;
use crate::act::{Act, Common, Draft, ProposalApprove, ProposalOpen, ProposalReject, Table};
use crate::canonical::canonical;
use crate::code;
use crate::entry::{Accepted, sha256_hex};
use crate::fold::Reading;
use crate::id::{EntryNo, OrganizationNo, ProposalNo, RecordKind, ReviewNo, Subject};
use crate::node::{Key, Node, Place, Value};
use crate::policy::Timeline;
use crate::record::{Proposal, ProposalState, Review};
use crate::records::Unreadable;
use crate::time::Moment;

/// After how many days a proposal can no longer be approved, where no policy in force says less.
const LAPSE_AFTER: u32 = 30;

/// An act as a proposal holds it: a row of a batch in the log's own words, so that it means the same whenever it is read.
fn held(act: &Act, common: &Common) -> Json {
    let common = Common { proposal: None, recorded: None, ..common.clone() };
    let reading = Reading { act: act.clone(), common, effective: Moment(0) };
    let mut row = Map::from_iter([("act".to_owned(), json!(act.spec().word))]);
    for (key, node) in reading.draft().fields.into_iter().filter(|(key, _)| key.text != "fields") {
        row.insert(key.text, node.to_json());
    }
    if let Act::EntryCorrect(correct) = act
        && !correct.fields.written.is_empty()
    {
        let fields = correct.fields.written.iter().map(|(key, node)| (key.text.clone(), node.to_json()));
        row.insert("fields".to_owned(), Json::Object(fields.collect()));
    }
    Json::Object(row)
}

fn digest(held: &Json) -> String {
    sha256_hex(canonical(held).as_bytes())
}

/// The draft of a proposal that holds an act.
#[must_use]
pub fn proposing(draft: &Draft) -> Draft {
    let key = |text: &str| Key { text: text.to_owned(), place: draft.place };
    let word = (key("act"), Node { value: Value::Text(draft.spec.word.to_owned()), place: draft.place });
    // The ledger's clock is the transaction's, and the writer's name for the row is the act's.
    let own = draft.fields.iter().filter(|(key, _)| key.text != "recorded").cloned();
    let row = Node { value: Value::Map([word].into_iter().chain(own).collect()), place: draft.place };
    let clock = draft.fields.iter().filter(|(key, _)| key.text == "recorded").cloned();
    Draft {
        spec: &ProposalOpen::SPEC,
        place: draft.place,
        fields: [(key("holds"), row)].into_iter().chain(clock).collect(),
    }
}

/// What an entry brings about in its own transaction: the grants of an approval, the act of a proposal.
///
/// # Errors
/// That the storage could not be read.
pub fn follow_ups<B: Book>(accepted: &Accepted, book: &B) -> Judged<Vec<Draft>> {
    match &accepted.act {
        Act::ProposalApprove(act) => {
            let rows = book.rows(Table::Proposal, &(*act.proposal()).into(), EntryNo::MAX)?;
            let proposal = Proposal::fold(&rows, Moment::MAX, &mut Vec::new()).filter(Proposal::is_approved);
            let Some(proposal) = proposal else { return Ok(Vec::new()) };
            let mut mistakes = Vec::new();
            let draft = Draft::read(book.document(proposal.entry)?, &mut mistakes)
                .ok_or_else(|| Unreadable(format!("{} holds no act", proposal.number)))?;
            Ok(vec![with(draft, "proposal", Node::text(proposal.number.to_string()))])
        }
        Act::ReviewDecide(act) => {
            let rows = book.rows(Table::Review, &(*act.review()).into(), EntryNo::MAX)?;
            let review = Review::fold(&rows, Moment::MAX, &mut Vec::new());
            Ok(review.map(|review| grants(&review, accepted)).unwrap_or_default())
        }
        _ => Ok(Vec::new()),
    }
}

fn with(mut draft: Draft, name: &str, node: Node) -> Draft {
    draft.fields.retain(|(key, _)| key.text != name);
    draft.fields.push((Key { text: name.to_owned(), place: Place::NONE }, node));
    draft
}

/// A grant under each restoration, where a review was approved.
fn grants(review: &Review, decided: &Accepted) -> Vec<Draft> {
    let decision = review.decision().filter(|d| d.entry == decided.number && d.outcome == Outcome::Approved);
    let (Some(decision), Some(organization)) = (decision, review.organization) else { return Vec::new() };
    let mut common: Vec<(String, Json)> = decision.content.members().into_iter().collect();
    common.push(("organization".to_owned(), json!(organization)));
    common.push(("review".to_owned(), json!(review.number)));
    if let Some(effective) = decided.said_effective {
        common.push(("effective".to_owned(), json!(effective)));
    }
    if let Some(authority) = decided.common.authority {
        common.push(("authority".to_owned(), json!(authority)));
    }
    if let Some(reason) = &decided.common.reason {
        common.push(("reason".to_owned(), json!(reason.0)));
    }
    let key = |text: String| Key { text, place: Place::NONE };
    let issue = |restoration: &crate::id::RestorationNo| Draft {
        spec: &crate::act::GrantIssue::SPEC,
        place: Place::NONE,
        fields: [("restoration".to_owned(), json!(restoration))]
            .into_iter()
            .chain(common.iter().cloned())
            .map(|(name, json)| (key(name), Node::from_json(&json)))
            .collect(),
    };
    review.restorations.iter().map(issue).collect()
}

impl<B: Book> Case<'_, B> {
    pub(super) fn proposal(&self, number: ProposalNo) -> Judged<Option<Proposal>> {
        let rows = self.book.rows(Table::Proposal, &number.into(), EntryNo::MAX)?;
        Ok(Proposal::fold(&rows, Moment::MAX, &mut Vec::new()))
    }

    /// An act as it is kept: that of a proposal in the log's own words.
    pub(super) fn settled(&mut self, act: Act) -> Judged<Option<Act>> {
        let Act::ProposalOpen(open) = &act else { return Ok(Some(act)) };
        let Some((draft, act, common)) = self.held_act(open)? else { return Ok(None) };
        if matches!(draft.spec.noun(), "proposal" | "ledger") {
            let message = format!("a proposal cannot hold a `{}`", draft.spec.word);
            self.refuse(code::CONFLICT, "holds", message);
            return Ok(None);
        }
        for (field, said) in [("proposal", common.proposal.is_some()), ("recorded", common.recorded.is_some())] {
            if said {
                let message = format!("the act that a proposal holds has no `{field}`: that comes when it is recorded");
                self.refuse(code::WRONG_VALUE, "holds", message).help = Some("leave it out".into());
            }
        }
        if !self.mistakes.is_empty() {
            return Ok(None);
        }
        let written = Node::from_json(&held(&act, &common));
        Ok(Some(Act::ProposalOpen(ProposalOpen::of(HeldAct { written: Some(written) }))))
    }

    /// The act that a proposal holds, typed and looked up.
    fn held_act(&mut self, open: &ProposalOpen) -> Judged<Option<(Draft, Act, Common)>> {
        let Some(written) = open.holds().written.clone() else { return Ok(None) };
        let draft = Draft::read(written, &mut self.mistakes);
        let Some(draft) = draft.filter(|_| self.mistakes.is_empty()) else { return Ok(None) };
        let vocabulary = super::vocabulary(&draft, self.desk, self.book)?;
        let mut cx = Decoding::new(self.desk.now, self.book, &vocabulary);
        let decoded = draft.decode(&mut cx);
        self.mistakes.append(&mut cx.mistakes);
        Ok(decoded.filter(|_| self.mistakes.is_empty()).map(|(act, common)| (draft, act, common)))
    }

    /// Judges the act that is to be held as if a second officer had consented.
    pub(super) fn open_proposal(&mut self, open: &ProposalOpen) -> Judged<Option<Subject>> {
        if self.common.effective.is_some() {
            self.refuse(
                code::WRONG_VALUE,
                "effective",
                "a proposal has no effective moment: the act it holds may have one",
            );
        }
        let Some((draft, act, common)) = self.held_act(open)? else { return Ok(None) };
        if !self.alone() && self.what_loosens(&act)?.is_none() {
            let message = format!("`{}` asks no second officer: record it by itself", act.spec().word);
            self.refuse(code::CONFLICT, "holds", message);
            return Ok(None);
        }
        let corrects = matches!(act, Act::EntryCorrect(_) | Act::EntryVoid(_));
        let recorded = self.effective;
        let mut inner = Case {
            book: self.book,
            desk: self.desk,
            draft: &draft,
            common: &common,
            effective: if corrects { recorded } else { common.effective.map_or(recorded, |e| e.0) },
            mistakes: Vec::new(),
            notices: Vec::new(),
            offsets: std::collections::BTreeMap::new(),
            signer: None,
            roles: self.roles.clone(),
            held: true,
        };
        let found = inner.weigh(act, recorded)?;
        let good = matches!(found, Some(Found::Record(_)));
        let (mistakes, notices) = (inner.mistakes, inner.notices);
        if !good && mistakes.is_empty() {
            self.refuse(code::NO_CHANGE, "holds", "what is proposed already is so");
        }
        self.mistakes.extend(mistakes);
        self.notices.extend(notices);
        let number = ProposalNo(self.next(RecordKind::Proposal)?);
        let notice = format!(
            "{number} holds the `{}`: nothing changes until another officer approves it, with `clearance proposal approve {number}`",
            draft.spec.word
        );
        self.notices.push(notice);
        Ok(Some(number.into()))
    }

    /// What admission finds of a proposal.
    pub(super) fn proposal_found(&self, open: &ProposalOpen) -> Judged<Vec<(&'static str, Json)>> {
        let held = open.holds().written.as_ref().map(Node::to_json).unwrap_or_default();
        let word = held.get("act").cloned().unwrap_or_default();
        let now = self.desk.recorded;
        let mut days = LAPSE_AFTER;
        for version in Timeline::read(EntryNo::MAX, self.book)?.versions.iter().filter(|v| v.in_force(now)) {
            days = days.min(crate::policy::document(&version.record, self.book)?.lapse_after.unwrap_or(days));
        }
        let needs = self.desk.approvals.saturating_sub(1).max(1);
        Ok(vec![
            ("word", word),
            ("digest", json!(digest(&held))),
            ("needs", json!(needs)),
            ("lapses", json!(self.effective.plus_days(i64::from(days)))),
        ])
    }

    pub(super) fn approve_proposal(&mut self, act: &ProposalApprove) -> Judged<Option<Subject>> {
        let number = *act.proposal();
        let Some(proposal) = self.waiting(number)? else { return Ok(None) };
        let by = self.desk.by;
        if let Some((_, _, entry)) = proposal.approvals.iter().find(|(officer, ..)| *officer == by) {
            self.refuse(code::ALREADY, "proposal", format!("you approved {number} by entry {entry}"));
        }
        if !self.alone() {
            if proposal.opener == by {
                let message = format!("{number} was proposed by you (entry {})", proposal.entry);
                self.refuse(code::OWN_PROPOSAL, "proposal", message).help = Some("another officer approves it".into());
            }
            if let Some(organization) = self.about(&proposal)?
                && self.witnesses(Some(organization), None)?.contains(&by)
            {
                let name = self.name_of(&organization.into())?;
                let message = format!("you recorded evidence about {name}, so you do not decide on it");
                self.refuse(code::OWN_EVIDENCE, "proposal", message);
            }
        }
        Ok(Some(number.into()))
    }

    /// The organization whose evidence the act of a proposal rests on.
    fn about(&self, proposal: &Proposal) -> Judged<Option<OrganizationNo>> {
        let held = self.book.document(proposal.entry)?;
        let named = |key: &str| held.member(key).and_then(Node::as_text).and_then(Subject::parse);
        if let Some(organization) = named("organization").and_then(|s| OrganizationNo::try_from(&s).ok()) {
            return Ok(Some(organization));
        }
        let grant = named("grant").and_then(|s| crate::id::GrantNo::try_from(&s).ok());
        let grant = grant.map(|grant| self.grant(grant, Moment::MAX)).transpose()?.flatten();
        Ok(grant.map(|grant| grant.organization))
    }

    pub(super) fn reject_proposal(&mut self, act: &ProposalReject) -> Judged<Option<Subject>> {
        let number = *act.proposal();
        if self.common.reason.is_none() {
            self.refuse(code::MISSING_FIELD, "reason", "`proposal.reject` needs a `reason`");
        }
        Ok(self.waiting(number)?.map(|_| number.into()))
    }

    /// The proposal, if it still can be approved.
    fn waiting(&mut self, number: ProposalNo) -> Judged<Option<Proposal>> {
        if self.common.effective.is_some() {
            self.refuse(code::WRONG_VALUE, "effective", "consent has no effective moment: the act has one");
        }
        let Some(proposal) = self.proposal(number)? else {
            self.refuse(code::CONFLICT, "proposal", format!("{number} was voided"));
            return Ok(None);
        };
        let message = match proposal.state(self.desk.recorded) {
            ProposalState::Open => return Ok(Some(proposal)),
            ProposalState::Approved => {
                let entry = proposal.approvals.last().map_or(0, |(.., entry)| *entry);
                format!("{number} was approved by entry {entry}, and its act recorded")
            }
            ProposalState::Rejected => {
                let entry = proposal.rejected.map_or(0, |(.., entry)| entry);
                format!("{number} was rejected by entry {entry}")
            }
            ProposalState::Lapsed => format!("{number} lapsed on {}: propose it again", proposal.lapses.readable()),
        };
        self.refuse(code::ALREADY, "proposal", message);
        Ok(None)
    }

    /// Whether this is the act of a proposal, in the transaction of its last approval, and the first time.
    pub(super) fn carried_out(&mut self, number: ProposalNo, act: &Act) -> Judged<()> {
        let proposal = self.proposal(number)?.filter(Proposal::is_approved);
        let Some(proposal) = proposal else {
            self.refuse(code::SECOND_OFFICER, "proposal", format!("{number} is not approved"));
            return Ok(());
        };
        let approval = proposal.approvals.last().map_or(0, |(.., entry)| *entry);
        let own = held(act, self.common);
        let same = digest(&own) == proposal.digest;
        let before = self.desk.next - 1;
        let good = match before == approval {
            true => same || self.taken_along(&proposal, act)?,
            false => self.carries_on(&proposal, before)? && (same || self.taken_along(&proposal, act)?),
        };
        if !good || approval < self.desk.first {
            let message = format!("{number} does not hold this act, or it was carried out already");
            self.refuse(code::SECOND_OFFICER, "proposal", message);
        }
        Ok(())
    }

    /// Whether the entry before is one that a void which is held takes along.
    fn carries_on(&self, proposal: &Proposal, before: EntryNo) -> Judged<bool> {
        let Some(entry) = self.book.entry(before)? else { return Ok(false) };
        let entry = entry.accepted().map_err(Unreadable)?;
        let same = digest(&held(&entry.act, &entry.common)) == proposal.digest;
        Ok(!same && entry.common.proposal == Some(proposal.number))
    }

    /// Whether an act voids an entry that rests on the one whose void is held with its dependents.
    fn taken_along(&self, proposal: &Proposal, act: &Act) -> Judged<bool> {
        let Act::EntryVoid(void) = act else { return Ok(false) };
        let held = self.book.document(proposal.entry)?;
        let whole = held.member("with_dependents").is_some_and(|flag| flag.value == Value::Bool(true));
        let target = match held.member("entry").map(|node| &node.value) {
            Some(Value::Int(number)) if whole && held.member("act").and_then(Node::as_text) == Some("entry.void") => {
                number.unsigned_abs()
            }
            _ => return Ok(false),
        };
        let Some(target) = self.book.entry(target)? else { return Ok(false) };
        let target = target.accepted().map_err(Unreadable)?;
        Ok(dependents(&target, self.book)?.contains(&void.entry().0))
    }

    /// What admission finds, beside what somebody wrote.
    pub(super) fn with_found(&mut self, act: Act) -> Judged<Option<Act>> {
        if !self.mistakes.is_empty() {
            return Ok(None);
        }
        let found = match &act {
            Act::ProposalOpen(open) => self.proposal_found(open)?,
            Act::OfficerDelegate(_) => vec![("lender", json!(self.lender()?))],
            Act::ReviewOpen(open) => self.opened_found(open)?,
            Act::ReviewComplete(complete) => self.completed_found(complete)?,
            Act::ReviewDecide(decide) => self.decided_found(decide)?,
            _ => return Ok(Some(act)),
        };
        if !self.mistakes.is_empty() {
            return Ok(None);
        }
        Ok(act.with_found(found))
    }

    /// The grants a review has led to, by restoration.
    pub(super) fn grants_by(&self, review: ReviewNo) -> Judged<Vec<EntryNo>> {
        let mut found = Vec::new();
        for number in self.book.naming(&review.into())? {
            if let Some(entry) = self.book.entry(number)?
                && let Act::GrantIssue(_) = entry.accepted().map_err(Unreadable)?.act
            {
                found.push(number);
            }
        }
        Ok(found)
    }
}
