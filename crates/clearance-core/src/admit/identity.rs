//! Whether a row was recorded before: by its `ref`, by an organization's id or identifiers, or by its content.

use super::{Book, Case, Judged, Replay, Seen};
use crate::act::{Act, OrgRegister, Table};
use crate::code;
use crate::fold::{Amendment, content};
use crate::id::{EntryNo, OrganizationNo, RecordKind, Subject};
use crate::record::{Grant, Lockdown, Model, Organization, Restoration};

impl<B: Book> Case<'_, B> {
    /// `Some(Some(entry))`: recorded before with equal content. `Some(None)`: refused, and noted. `None`: new.
    pub(super) fn known(&mut self, act: &Act, seen: &mut Seen) -> Judged<Option<Option<EntryNo>>> {
        let effective = self.common.effective.map(|e| e.0);
        if let Some(name) = &self.common.reference {
            let Some(entry) = self.book.by_ref(&name.0)? else {
                return Ok(None);
            };
            return self.again(entry, act, &format!("`{}`", name.0)).map(Some);
        }
        if let Act::OrgRegister(register) = act
            && let Some(entry) = self.registered_before(register)?
        {
            let id = register.id().map_or_else(|| "an identifier of this row".to_owned(), |id| format!("`{}`", id.0));
            return self.again(entry, act, &id).map(Some);
        }
        let own_identity =
            matches!(act, Act::OrgRegister(register) if register.id().is_some() || register.has_identifier());
        if self.desk.replay == Replay::Never || own_identity {
            return Ok(None);
        }
        let digest =
            content(act, self.common, effective.filter(|_| !matches!(act, Act::EntryCorrect(_))), false, self.desk.by);
        let nth = seen.contents.entry(digest).or_default();
        *nth += 1;
        let Some(entry) = self.book.by_content(&digest)?.into_iter().filter(|e| *e < self.desk.first).nth(*nth - 1)
        else {
            return Ok(None);
        };
        if let Some(by) = self.voided_by(entry)? {
            self.refuse(code::ROW_VOIDED, "act", format!("this row is entry {entry}, which entry {by} voided"));
            return Ok(Some(None));
        }
        Ok(Some(Some(entry)))
    }

    pub(super) fn voided_by(&self, entry: EntryNo) -> Judged<Option<EntryNo>> {
        let amendments = self.book.amendments(entry)?;
        Ok(amendments.into_iter().find(|(_, kind)| *kind == Amendment::Void).map(|(by, _)| by))
    }

    fn registered_before(&self, act: &OrgRegister) -> Judged<Option<EntryNo>> {
        let number = match act.id() {
            Some(id) => self.book.by_slug(RecordKind::Organization, id.0.as_str())?.map(OrganizationNo),
            None => {
                let any = Act::OrgRegister(act.clone());
                let mut owner = None;
                for (scheme, value) in any.identifiers() {
                    owner = owner.or(self.book.by_identifier(&scheme, &value)?);
                }
                owner
            }
        };
        let Some(number) = number else {
            return Ok(None);
        };
        self.book.creation(&Subject::from(number))
    }

    /// A row whose identity is known: unchanged if its content is equal or already so, else refused, naming the fields.
    fn again(&mut self, entry: EntryNo, act: &Act, identity: &str) -> Judged<Option<EntryNo>> {
        let Some(stored) = self.book.entry(entry)? else {
            return Ok(None);
        };
        let stored = stored.accepted().map_err(crate::records::Unreadable)?;
        let effective = self.common.effective.map(|e| e.0).filter(|_| !matches!(act, Act::EntryCorrect(_)));
        let derived = matches!(act, Act::OrgRegister(register) if register.id().is_none());
        let derived = derived && stored.slug_derived;
        let same_words = content(act, self.common, effective, false, self.desk.by)
            == content(&stored.act, &stored.common, stored.said_effective, derived, stored.by);
        if let Some(by) = self.voided_by(entry)? {
            self.refuse(code::ROW_VOIDED, "ref", format!("{identity} is entry {entry}, which entry {by} voided"))
                .help = Some("if it is to stand after all, record it under another `ref`".into());
            return Ok(None);
        }
        if same_words {
            return Ok(Some(entry));
        }
        let changed = self.differing(act, &stored.act, &stored)?;
        if changed.is_empty() {
            return Ok(Some(entry));
        }
        self.refuse(
            code::ROW_CHANGED,
            "ref",
            format!("{identity} was recorded before, as entry {entry}, with other content: {}", changed.join(", ")),
        )
        .help = Some("amend the record, or correct the entry".into());
        Ok(None)
    }

    /// The fields in which a row differs from what it was recorded as and, for a registration, from what stands now.
    fn differing(&self, act: &Act, before: &Act, stored: &crate::entry::Accepted) -> Judged<Vec<String>> {
        if act.spec().word != before.spec().word {
            return Ok(vec!["act".into()]);
        }
        let current = match (act, stored.record()) {
            (Act::OrgRegister(_), Some(record)) => {
                let rows = self.book.rows(Table::Organization, record, EntryNo::MAX)?;
                Organization::fold(&rows, self.effective.max(stored.effective()), &mut Vec::new())
                    .map(|o| current_registration(&o))
            }
            _ => None,
        };
        let mut changed = Vec::new();
        for field in act
            .spec()
            .fields
            .iter()
            .filter(|f| self.draft.field(f.name).is_some() || !matches!(act, Act::OrgRegister(_)))
        {
            let cell = act.to_cell(field.name);
            let now = current.as_ref().map(|c| c.to_cell(field.name));
            if cell != before.to_cell(field.name) && now.as_ref() != Some(&cell) {
                changed.push(field.name.to_owned());
            }
        }
        if self.common.effective.is_some_and(|e| e.0 != stored.effective()) {
            changed.push("effective".into());
        }
        let words = |c: &crate::act::Common| {
            (c.reason.clone(), c.note.clone(), c.evidence.clone(), c.reason_code.clone(), c.authority)
        };
        if !matches!(act, Act::OrgRegister(_)) && words(self.common) != words(&stored.common) {
            changed.push("reason, note, evidence or authority".into());
        }
        Ok(changed)
    }

    /// Whether an amendment names only values that already stand.
    pub(super) fn says_nothing_new(&self, act: &Act, record: &Subject) -> Judged<bool> {
        if !matches!(
            act,
            Act::OrgAmend(_)
                | Act::ModelAmend(_)
                | Act::RestorationAmend(_)
                | Act::LockdownAmend(_)
                | Act::GrantRenew(_)
        ) {
            return Ok(false);
        }
        let table = act.spec().table;
        let before = self.rows_of(table, record)?;
        let mut after = before.clone();
        self.place_row(&mut after, act, record, EntryNo::MAX);
        let at = self.effective;
        let none = || Vec::new();
        Ok(match table {
            Table::Organization => {
                Organization::fold(&before, at, &mut none()) == Organization::fold(&after, at, &mut none())
            }
            Table::Model => Model::fold(&before, at, &mut none()) == Model::fold(&after, at, &mut none()),
            Table::Restoration => {
                Restoration::fold(&before, at, &mut none()) == Restoration::fold(&after, at, &mut none())
            }
            Table::Grant => Grant::fold(&before, at, &mut none()) == Grant::fold(&after, at, &mut none()),
            Table::Lockdown => {
                plain(Lockdown::fold(&before, at, &mut none())) == plain(Lockdown::fold(&after, at, &mut none()))
            }
            _ => false,
        } && !crate::record::moot(table, record, &after).contains(&EntryNo::MAX))
    }
}

/// A lockdown without the numbers of the entries that set its scopes.
fn plain(lockdown: Option<Lockdown>) -> Option<Lockdown> {
    lockdown.map(|mut lockdown| {
        for scopes in lockdown.models.values_mut() {
            scopes.ordered.entry = 0;
            scopes.implemented.entry = 0;
        }
        lockdown
    })
}

/// What stands now of an organization, in the words of a registration.
fn current_registration(organization: &Organization) -> Act {
    use crate::act::OrgRegister;
    use crate::act::field::{Cell, FieldType};
    use crate::act::value::{Attributes, Identifiers, Sectors, Tags};
    use std::borrow::Cow;
    fn owned(value: &impl FieldType) -> Cell<'static> {
        match value.to_cell() {
            Cell::Null => Cell::Null,
            Cell::Integer(number) => Cell::Integer(number),
            Cell::Text(text) => Cell::text(text),
        }
    }
    let text = |value: Option<&'_ String>| value.map_or(Cell::Null, |v| Cell::text(v.as_str()));
    let id = |scheme: &str| organization.identifiers.get(scheme);
    let cells = |place: usize| match OrgRegister::SPEC.fields.get(place).map_or("", |field| field.name) {
        "id" => text(Some(&organization.slug)),
        "name" => text(Some(&organization.name)),
        "country" => text(organization.country.as_ref()),
        "kind" => organization.kind.map_or(Cell::Null, |kind| Cell::Text(Cow::Borrowed(kind.word()))),
        "sectors" => organization.sectors.clone().map_or(Cell::Null, |s| owned(&Sectors(s))),
        scheme @ ("lei" | "uei" | "cage") => text(id(scheme)),
        "identifiers" => {
            let others: std::collections::BTreeMap<_, _> = organization
                .identifiers
                .iter()
                .filter(|(s, _)| !["lei", "uei", "cage"].contains(&s.as_str()))
                .map(|(s, v)| (s.clone(), v.clone()))
                .collect();
            if others.is_empty() { Cell::Null } else { owned(&Identifiers(others)) }
        }
        "tags" if !organization.tags.is_empty() => owned(&Tags(organization.tags.clone())),
        "attributes" if !organization.attributes.is_empty() => owned(&Attributes(organization.attributes.clone())),
        "contact" => text(organization.contact.as_ref()),
        _ => Cell::Null,
    };
    let read = Act::from_cells(OrgRegister::SPEC.word).and_then(|read| read(&cells));
    read.unwrap_or_else(|| Act::EntryVoid(crate::act::EntryVoid::of(0)))
}
