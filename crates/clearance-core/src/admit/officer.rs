//! What acts on officers ask.

use super::{Book, Case, Judged};
use crate::act::{OfficerDelegate, OfficerEnroll, OfficerRekey, OfficerRetire, Table};
use crate::code;
use crate::id::{OfficerNo, RecordKind, Subject};
use crate::record::Officer;
use crate::signature::PublicKey;
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn enroll(&mut self, act: &OfficerEnroll) -> Judged<Option<Subject>> {
        let slug = &act.id().0;
        if let Some(number) = self.book.by_slug(RecordKind::Officer, slug.as_str())? {
            self.refuse(code::SLUG_TAKEN, "id", format!("`{slug}` is U-{number}; a name is never used twice"));
            return Ok(None);
        }
        if let Some(key) = act.key() {
            self.new_key(&key.0, act.key_until().map(|until| until.0))?;
        }
        let next = self.next(RecordKind::Officer)?.max(2);
        Ok(Some(OfficerNo(next).into()))
    }

    pub(super) fn rekey(&mut self, act: &OfficerRekey) -> Judged<Option<Subject>> {
        let number = *act.officer();
        let rows = self.rows_of(Table::Officer, &number.into())?;
        let standing = Officer::fold(&rows, Moment::MAX, &mut Vec::new());
        if let Some(entry) = standing.as_ref().and_then(|officer| officer.retired) {
            self.refuse(code::CONFLICT, "officer", format!("{number} was retired by entry {entry}"));
            return Ok(None);
        }
        if let Some(since) = act.compromised_since() {
            if standing.is_none_or(|officer| officer.keys.is_empty()) {
                let message = format!("{number} has no key that could have been in other hands");
                self.refuse(code::CONFLICT, "compromised_since", message);
            } else if since.0 > self.desk.recorded.max(self.effective) {
                let message = format!("`compromised_since` {} is yet to come", since.0.readable());
                self.refuse(code::CONFLICT, "compromised_since", message);
            }
        }
        self.new_key(&act.key().0, act.key_until().map(|until| until.0))?;
        Ok(Some(number.into()))
    }

    /// A key belongs to one officer and is given once; it begins no earlier than it is recorded.
    fn new_key(&mut self, key: &PublicKey, until: Option<Moment>) -> Judged<()> {
        for number in 1..=self.book.last_number(RecordKind::Officer)?.max(1) {
            let rows = self.rows_of(Table::Officer, &OfficerNo(number).into())?;
            let holder = Officer::fold(&rows, Moment::MAX, &mut Vec::new());
            if let Some(given) = holder.iter().flat_map(|officer| &officer.keys).find(|given| given.key == *key) {
                let fingerprint = key.fingerprint();
                let message = format!("{fingerprint} is or was the key of U-{number}, by entry {}", given.entry);
                self.refuse(code::KEY_TAKEN, "key", message);
            }
        }
        let recorded = self.common.recorded.map_or(self.desk.recorded, |recorded| recorded.0);
        if self.effective < recorded {
            let message = "a key cannot begin to sign before it is recorded";
            self.refuse(code::CONFLICT, "effective", message).help =
                Some("`compromised_since` says since when the key before is not to be trusted".into());
        }
        if until.is_some_and(|until| until <= self.effective) {
            self.refuse(code::CONFLICT, "key_until", "the key would end before it begins");
        }
        Ok(())
    }

    /// Who lends roles: whoever proposed it, where another officer consented.
    pub(super) fn lender(&self) -> Judged<OfficerNo> {
        let proposal = self.common.proposal.map(|number| self.proposal(number)).transpose()?.flatten();
        Ok(proposal.map_or(self.desk.by, |proposal| proposal.opener))
    }

    pub(super) fn delegate(&mut self, act: &OfficerDelegate) -> Judged<Option<Subject>> {
        let number = *act.officer();
        let name = self.name_of(&number.into())?;
        let lender = self.lender()?;
        if number == lender {
            self.refuse(code::CONFLICT, "officer", "roles are lent to another officer");
        }
        if self.standing_roles(number)?.is_none() {
            self.refuse(code::NOT_ENROLLED, "officer", format!("{name} is not an active officer of this ledger"));
        }
        if act.until().0 <= self.effective {
            self.refuse(code::WRONG_VALUE, "until", "the term would end before it begins");
        }
        let own = self.officer_record(lender)?.map(|officer| officer.roles).unwrap_or_default();
        for role in act.roles().into_iter().flat_map(|roles| &roles.0).filter(|role| !own.contains(*role)) {
            let list = own.iter().cloned().collect::<Vec<_>>().join(", ");
            self.refuse(code::ROLE, "roles", format!("you do not hold the role `{role}` yourself")).help =
                Some(format!("yours: {list}"));
        }
        Ok(Some(number.into()))
    }

    pub(super) fn retire_officer(&mut self, act: &OfficerRetire) -> Judged<Option<Subject>> {
        let number = *act.officer();
        let standing = |number: OfficerNo| self.officer_record(number);
        let retired = standing(number)?.and_then(|o| o.retired);
        let mut others = 0;
        for other in 1..=self.book.last_number(RecordKind::Officer)?.max(1) {
            others +=
                usize::from(other != number.0 && standing(OfficerNo(other))?.is_some_and(|o| o.retired.is_none()));
        }
        if let Some(entry) = retired {
            self.refuse(code::ALREADY, "officer", format!("{number} was retired by entry {entry}"));
        } else if others == 0 {
            self.refuse(code::CONFLICT, "officer", "this is the last active officer: nobody could act any more");
        } else {
            return Ok(Some(number.into()));
        }
        Ok(None)
    }
}
