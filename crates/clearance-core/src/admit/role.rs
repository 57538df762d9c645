//! Who may act: the roles that an act asks for, and the consent of a second officer.
//!
//! The table of `docs/acts.md` is made from here. A sandbox and a ledger founded for one ask for neither.

use std::collections::BTreeSet;

use super::{Book, Case, Judged};
use crate::act::{Act, Direction, Spec, Table};
use crate::code;
use crate::id::{EntryNo, ModelId, OfficerNo, OrganizationNo, RecordKind, Subject};
use crate::node::Mistake;
use crate::record::Officer;
use crate::records::Unreadable;
use crate::time::Moment;

/// Who may do it with any of these roles; an empty list: any active officer, as the policy of the tier says.
#[must_use]
pub fn roles_for(spec: &Spec) -> &'static [&'static str] {
    const ALL: &[&str] = &["reviewer", "approver", "administrator"];
    const DECIDING: &[&str] = &["approver", "administrator"];
    const RUNNING: &[&str] = &["administrator"];
    match (spec.noun(), spec.verb()) {
        ("officer", "rekey") => &[],
        ("officer", _) => RUNNING,
        ("review", "vote" | "recuse") => &[],
        ("review", "decide") | ("proposal", "approve" | "reject") | ("policy", "approve" | "adopt" | "retire") => {
            DECIDING
        }
        _ if spec.direction == Direction::Tightening => DECIDING,
        _ => ALL,
    }
}

/// The optional fields without which an act is refused nevertheless, in the order in which a person is asked for them.
/// `cites` is not asked where nothing could be cited.
#[must_use]
pub fn also_asked(spec: &Spec) -> &'static [&'static str] {
    match spec.word {
        "review.vote" => &["cites", "reason_code", "reason", "evidence"],
        "review.hold" => &["reason_code"],
        "review.appeal" | "grant.breach" | "proposal.reject" | "entry.void" | "entry.correct" => &["reason"],
        _ => &[],
    }
}

/// How many officers an act asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Officers {
    /// One.
    One,
    /// Two: the second one approves the proposal that the act becomes.
    Two,
    /// As many as the version in force asks to approve.
    ApprovalsOfThePolicy,
    /// As many votes as the policy asks; whoever opened the review has none.
    VotesOfThePolicy,
    /// As the act that it undoes or changes.
    AsItsTarget,
}

/// How many officers an act asks for.
#[must_use]
pub fn officers_for(spec: &Spec) -> Officers {
    match (spec.word, spec.direction) {
        ("policy.adopt", _) => Officers::ApprovalsOfThePolicy,
        ("review.decide", _) => Officers::VotesOfThePolicy,
        (_, Direction::Loosening) => Officers::Two,
        (_, Direction::AsTarget) => Officers::AsItsTarget,
        _ => Officers::One,
    }
}

/// Whether undoing or changing an act asks for two officers: everything but evidence, and whatever belongs to a decision.
#[must_use]
pub fn undoing_needs_two(target: &Act) -> bool {
    let spec = target.spec();
    spec.direction != Direction::Evidence || matches!(spec.noun(), "review" | "proposal")
}

impl<B: Book> Case<'_, B> {
    /// An officer as the records stand now.
    pub(super) fn officer_record(&self, number: OfficerNo) -> Judged<Option<Officer>> {
        let rows = self.rows_of(Table::Officer, &number.into())?;
        Ok(Officer::fold(&rows, Moment::MAX, &mut Vec::new()))
    }

    /// The roles of an active officer at the moment of recording, own ones and lent ones; `None` for one who is not active.
    pub(super) fn standing_roles(&self, number: OfficerNo) -> Judged<Option<BTreeSet<String>>> {
        let Some(officer) = self.officer_record(number)?.filter(|officer| officer.retired.is_none()) else {
            return Ok(None);
        };
        let at = self.desk.recorded;
        let mut roles = officer.roles;
        for lent in officer.delegations.iter().filter(|lent| lent.from <= at && at < lent.until) {
            let lender = self.officer_record(lent.by)?.filter(|lender| lender.retired.is_none());
            let own = lender.map(|lender| lender.roles).unwrap_or_default();
            roles.extend(own.into_iter().filter(|role| lent.roles.as_ref().is_none_or(|some| some.contains(role))));
        }
        Ok(Some(roles))
    }

    /// An act asks for a role.
    pub(super) fn role(&mut self, act: &Act) {
        let wanted = roles_for(act.spec());
        // The act of a proposal was proposed by somebody with the role, and approved by somebody who may approve.
        if self.alone()
            || self.common.proposal.is_some()
            || wanted.is_empty()
            || wanted.iter().any(|role| self.roles.contains(*role))
        {
            return;
        }
        let own = match self.roles.len() {
            0 => "no role".to_owned(),
            _ => self.roles.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        let message = format!("`{}` is for {}; you are {own}", act.spec().word, wanted.join(" or "));
        self.refuse(code::ROLE, "", message);
    }

    /// Why the act cannot be recorded by one officer alone, if so.
    pub(super) fn lacks_consent(&mut self, act: &Act) -> Judged<Option<Mistake>> {
        if let Some(number) = self.common.proposal {
            self.carried_out(number, act)?;
            return Ok(None);
        }
        if self.alone() || self.held {
            return Ok(None);
        }
        let what = match self.what_loosens(act)? {
            Some(what) => what,
            None => return Ok(None),
        };
        let message = format!("{what}, and this ledger asks two officers for that");
        Ok(Some(Mistake::new(code::SECOND_OFFICER, self.draft.place, message)))
    }

    /// What about an act asks for a second officer's consent.
    pub(super) fn what_loosens(&self, act: &Act) -> Judged<Option<String>> {
        let spec = act.spec();
        let target = match act {
            Act::EntryVoid(act) => Some(act.entry().0),
            Act::EntryCorrect(act) => Some(act.entry.0),
            _ => None,
        };
        if let Some(entry) = target.map(|number| self.book.entry(number)).transpose()?.flatten() {
            let target = entry.accepted().map_err(Unreadable)?;
            let word = target.act.spec().word;
            return Ok(undoing_needs_two(&target.act).then(|| format!("this undoes or changes a `{word}`")));
        }
        let by_itself = match act {
            Act::PolicyAdopt(_) => true,
            // One's own key is changed alone.
            Act::OfficerRekey(act) if *act.officer() == self.desk.by => true,
            // The second officer of all is enrolled by the first alone.
            Act::OfficerEnroll(_) => self.book.last_number(RecordKind::Officer)? < 2,
            // A review has its own quorum.
            Act::GrantIssue(act) => act.review().is_some(),
            _ => spec.direction != Direction::Loosening,
        };
        Ok((!by_itself).then(|| format!("`{}` loosens a restriction", spec.word)))
    }

    /// Who recorded evidence about an organization, or measured a model: they do not decide on it.
    pub(super) fn witnesses(
        &self,
        organization: Option<OrganizationNo>,
        model: Option<&ModelId>,
    ) -> Judged<BTreeSet<OfficerNo>> {
        let mut found = BTreeSet::new();
        if let Some(number) = organization {
            for table in [Table::Organization, Table::Attestation] {
                let rows = self.book.rows(table, &number.into(), EntryNo::MAX)?;
                let evidence = rows.iter().filter(|row| row.act.spec().direction == Direction::Evidence);
                found.extend(evidence.map(|row| row.by));
            }
        }
        if let Some(model) = model {
            let rows = self.book.rows(Table::Evaluation, &Subject::Model(model.clone()), EntryNo::MAX)?;
            found.extend(rows.iter().map(|row| row.by));
        }
        Ok(found)
    }
}
