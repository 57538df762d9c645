//! What acts on organizations ask.

use super::{Book, Case, Judged};
use crate::act::{Act, OrgAttest, OrgRegister, OrgRetire, Table};
use crate::alike::likeness;
use crate::code;
use crate::id::{EntryNo, OrganizationNo, RecordKind, Subject, derive_slug};
use crate::record::{Organization, OrganizationState};
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn organization(&self, number: OrganizationNo, at: Moment) -> Judged<Option<Organization>> {
        let rows = self.book.rows(Table::Organization, &number.into(), EntryNo::MAX)?;
        Ok(Organization::fold(&rows, at, &mut Vec::new()))
    }

    /// The organization, if it is registered at the effective moment and not retired.
    pub(super) fn registered(&mut self, number: OrganizationNo) -> Judged<Option<Subject>> {
        let at = self.effective;
        match self.organization(number, at)? {
            Some(organization) if organization.state == OrganizationState::Retired => {
                self.refuse(
                    code::CONFLICT,
                    "organization",
                    format!("{} was retired by entry {}", organization.slug, organization.state_entry),
                );
            }
            Some(_) => return Ok(Some(number.into())),
            None => {
                let name = self.name_of(&number.into())?;
                self.refuse(code::CONFLICT, "organization", format!("{name} is not registered on {}", at.readable()));
            }
        }
        Ok(None)
    }

    pub(super) fn register_organization(&mut self, act: &OrgRegister) -> Judged<Option<(Subject, Option<String>)>> {
        let any = Act::OrgRegister(act.clone());
        for (scheme, value) in any.identifiers() {
            if let Some(owner) = self.book.by_identifier(&scheme, &value)? {
                let field =
                    if ["lei", "uei", "cage"].contains(&scheme.as_str()) { scheme.as_str() } else { "identifiers" };
                let name = self.name_of(&owner.into())?;
                self.refuse(
                    code::DUPLICATE_IDENTIFIER,
                    field,
                    format!("the {scheme} `{value}` already belongs to {name}"),
                );
            }
        }
        self.notice_alike(&act.name().0)?;
        let number = self.next(RecordKind::Organization)?;
        let derived = match act.id() {
            Some(_) => None,
            None => Some(self.free_slug(derive_slug(&act.name().0).as_str())?),
        };
        Ok(Some((Subject::Numbered(RecordKind::Organization, number), derived)))
    }

    /// Names the organizations that stand and bear nearly the same name.
    fn notice_alike(&mut self, name: &str) -> Judged<()> {
        const MOST: usize = 5;
        let likeness = likeness(name);
        if likeness.is_empty() {
            return Ok(());
        }
        let mut alike = Vec::new();
        for number in self.book.by_likeness(&likeness)? {
            let standing = self.organization(number, Moment::MAX)?;
            if let Some(other) = standing.filter(|o| o.state != OrganizationState::Retired) {
                alike.push(format!("{} ({})", other.slug, other.name));
            }
        }
        if !alike.is_empty() {
            let more = alike.len().saturating_sub(MOST);
            alike.truncate(MOST);
            let tail = if more > 0 { format!(" and {more} more") } else { String::new() };
            let text = format!("`{name}` is nearly the name of {}{tail}: is it the same body?", alike.join(", "));
            self.notices.push(text);
        }
        Ok(())
    }

    /// The slug itself, or the first of `-2`, `-3` … that is free.
    fn free_slug(&self, base: &str) -> Judged<String> {
        let taken = |n: u64| {
            let slug = if n == 1 { base.to_owned() } else { format!("{base}-{n}") };
            self.book.by_slug(RecordKind::Organization, &slug).map(|owner| owner.is_some())
        };
        if !taken(1)? {
            return Ok(base.to_owned());
        }
        let mut high = 2;
        while taken(high)? {
            high *= 2;
        }
        let mut low = high / 2;
        while high - low > 1 {
            let middle = low.midpoint(high);
            if taken(middle)? {
                low = middle;
            } else {
                high = middle;
            }
        }
        Ok(format!("{base}-{high}"))
    }

    pub(super) fn retire_organization(&mut self, act: &OrgRetire) -> Judged<Option<Subject>> {
        let number = *act.organization();
        if let Some(standing) =
            self.organization(number, Moment::MAX)?.filter(|o| o.state == OrganizationState::Retired)
        {
            self.refuse(
                code::ALREADY,
                "organization",
                format!("{} was retired by entry {}", standing.slug, standing.state_entry),
            );
            return Ok(None);
        }
        if let Some(successor) = act.successor() {
            let at = self.effective;
            match self.organization(*successor, at)? {
                _ if *successor == number => {
                    self.refuse(code::CONFLICT, "successor", "an organization cannot succeed itself");
                }
                Some(o) if o.state != OrganizationState::Retired => {}
                _ => {
                    self.refuse(
                        code::CONFLICT,
                        "successor",
                        "the successor is not a registered organization at that moment",
                    );
                }
            }
        }
        self.registered(number)
    }

    pub(super) fn attest(&mut self, act: &OrgAttest) -> Judged<Option<Subject>> {
        if let (Some(issued), Some(expires)) = (act.issued(), act.expires())
            && issued.0 >= expires.0
        {
            self.refuse(code::WRONG_VALUE, "expires", "the attestation would expire before it is issued");
        }
        self.registered(*act.organization())
    }
}
