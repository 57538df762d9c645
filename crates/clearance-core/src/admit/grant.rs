//! What acts on grants ask.

use std::collections::BTreeSet;

use super::policy::{Content, codes};
use super::{Book, Case, Judged};
use crate::act::review::Asks;
use crate::act::value::Persons;
use crate::act::{
    GrantBreach, GrantIssue, GrantProvision, GrantRecertify, GrantRenew, GrantResume, GrantRevoke, Table,
};
use crate::code;
use crate::facts;
use crate::id::{EntryNo, GrantNo, ModelId, RecordKind, RestorationNo, Subject};
use crate::record::{Grant, GrantState, OrganizationState, Restoration};
use crate::time::Moment;

impl<B: Book> Case<'_, B> {
    pub(super) fn grant(&self, number: GrantNo, at: Moment) -> Judged<Option<Grant>> {
        let rows = self.book.rows(Table::Grant, &number.into(), EntryNo::MAX)?;
        Ok(Grant::fold(&rows, at, &mut Vec::new()))
    }

    pub(super) fn issue(&mut self, act: &GrantIssue) -> Judged<Option<Subject>> {
        let at = self.effective;
        let organization = *act.organization();
        if self.registered(organization)?.is_none() {
            return Ok(None);
        }
        if let Some(o) = self.organization(organization, at)?.filter(|o| o.state == OrganizationState::Suspended) {
            self.refuse(code::CONFLICT, "organization", format!("{} is suspended on {}", o.slug, at.readable()));
        }
        let Some((restoration, models)) = self.standing_restoration(*act.restoration())? else {
            return Ok(None);
        };
        self.no_other(act, &restoration)?;
        let content = act.content();
        self.term_after_start(content.until.map(|u| u.0));
        self.known_surfaces(content.surfaces.as_ref().map(|s| &s.0), &models)?;
        self.fits(&content, &restoration)?;
        self.by_way_of_review(act, &models)?;
        let next = self.next(RecordKind::Grant)?;
        Ok(Some(GrantNo(next).into()))
    }

    /// What a grant would contain narrows its restoration, and keeps to the terms of the policies.
    pub(super) fn fits(&mut self, content: &Asks, restoration: &Restoration) -> Judged<()> {
        self.term_within(content.until.map(|u| u.0), restoration);
        let words = |set: Option<&BTreeSet<String>>| set.cloned();
        for (field, own, parent) in [
            (
                "surfaces",
                words(content.surfaces.as_ref().map(|s| &s.0)),
                words(restoration.surfaces.as_ref().map(|s| &s.0)),
            ),
            (
                "purposes",
                words(content.purposes.as_ref().map(|s| &s.0)),
                words(restoration.purposes.as_ref().map(|s| &s.0)),
            ),
            ("persons", content.persons.as_ref().map(spelled), restoration.persons.as_ref().map(spelled)),
        ] {
            self.narrows(field, own, parent, restoration);
        }
        self.content_of(content, restoration, self.effective)
    }

    /// What a grant contains keeps to the terms of the policies in force from the moment it holds.
    pub(super) fn content_of(&mut self, act: &Asks, restoration: &Restoration, from: Moment) -> Judged<()> {
        let content = Content {
            surfaces: act.surfaces.as_ref().or(restoration.surfaces.as_ref()).map(|s| &s.0),
            until: [act.until.map(|u| u.0), restoration.until].into_iter().flatten().min(),
            conditions: codes(act.conditions.iter().chain([&restoration.conditions])),
        };
        let models = self.models_of(restoration)?;
        self.keeps_terms(&models, from, &content)
    }

    pub(super) fn renew(&mut self, act: &GrantRenew) -> Judged<Option<Subject>> {
        let number = *act.grant();
        self.term_after_start(Some(act.until().0));
        if let Some(grant) = self.grant(number, self.effective)?
            && let Some((restoration, models)) = self.standing_restoration(grant.restoration)?
        {
            self.term_within(Some(act.until().0), &restoration);
            let content = Content {
                surfaces: grant.surfaces.as_ref().or(restoration.surfaces.as_ref()).map(|s| &s.0),
                until: [Some(act.until().0), restoration.until].into_iter().flatten().min(),
                conditions: codes([&grant.conditions, &restoration.conditions]),
            };
            self.keeps_terms(&models, self.effective, &content)?;
        }
        Ok(Some(number.into()))
    }

    pub(super) fn resume(&mut self, act: &GrantResume) -> Judged<Option<Subject>> {
        let number = *act.grant();
        if let Some(grant) = self.grant(number, self.effective)?
            && grant.expired(self.effective)
        {
            let end = grant.until.map(Moment::readable_end).unwrap_or_default();
            self.refuse(
                code::CONFLICT,
                "grant",
                format!("the term of {number} ended with {end}: renew it, or issue another"),
            );
        }
        Ok(Some(number.into()))
    }

    pub(super) fn revoke(&mut self, act: &GrantRevoke) -> Judged<Option<Subject>> {
        let number = *act.grant();
        if let Some(grant) = self.grant(number, Moment::MAX)?.filter(|g| g.state == GrantState::Revoked) {
            self.refuse(code::ALREADY, "grant", format!("{number} was revoked by entry {}", grant.state_entry));
            return Ok(None);
        }
        Ok(Some(number.into()))
    }

    pub(super) fn provision(&mut self, act: &GrantProvision) -> Judged<Option<Subject>> {
        let number = *act.grant();
        let surface = &act.surface().0;
        if let Some(grant) = self.grant(number, self.effective)? {
            let restoration = self.restoration(grant.restoration, self.effective)?;
            let covered = grant.surfaces.as_ref().or_else(|| restoration.as_ref().and_then(|r| r.surfaces.as_ref()));
            if let Some(covered) = covered.filter(|covered| !covered.0.contains(surface)) {
                let list = covered.0.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                self.refuse(
                    code::OUTSIDE_PARENT,
                    "surface",
                    format!("{number} does not cover the surface `{surface}`"),
                )
                .help = Some(format!("it covers: {list}"));
            } else if let Some(restoration) = restoration {
                let models = self.models_of(&restoration)?;
                let surfaces = BTreeSet::from([surface.clone()]);
                self.known_surfaces(Some(&surfaces), &models)?;
            }
        }
        Ok(Some(number.into()))
    }

    pub(super) fn breach(&mut self, act: &GrantBreach) -> Judged<Option<Subject>> {
        let number = *act.grant();
        if self.common.reason.is_none() {
            self.refuse(code::MISSING_FIELD, "reason", "`grant.breach` needs a `reason`: what happened");
        }
        if act.cure_by().0 <= self.effective {
            self.refuse(code::WRONG_VALUE, "cure_by", "the time to cure would end before the breach");
        }
        if let Some(grant) = self.grant(number, self.effective)? {
            let restoration = self.restoration(grant.restoration, self.effective)?;
            let own = [Some(grant.conditions), restoration.map(|r| r.conditions)];
            let codes = codes(own.iter().flatten());
            if let Some(condition) = act.condition().filter(|condition| !codes.contains(condition.0.as_str())) {
                let list = codes.into_iter().collect::<Vec<_>>().join(", ");
                let message = format!("{number} has no condition `{}`", condition.0);
                let help = if list.is_empty() { "it has none".to_owned() } else { format!("it has: {list}") };
                self.refuse(code::WRONG_VALUE, "condition", message).help = Some(help);
            }
        }
        Ok(Some(number.into()))
    }

    pub(super) fn recertify(&mut self, act: &GrantRecertify) -> Judged<Option<Subject>> {
        let number = *act.grant();
        let evidence = self.common.evidence.as_ref().is_some_and(|texts| !texts.0.is_empty());
        if self.common.reason.is_none() && !evidence {
            let message = "`grant.recertify` needs a `reason` or `evidence`: what was looked at";
            self.refuse(code::MISSING_FIELD, "reason", message);
        }
        if self.grant(number, self.effective)?.is_some_and(|grant| grant.expired(self.effective)) {
            self.refuse(
                code::CONFLICT,
                "grant",
                format!("the term of {number} has passed: there is nothing to recertify"),
            );
        }
        Ok(Some(number.into()))
    }

    /// The restoration, if it and its lockdown stand at the effective moment, with the models it covers.
    fn standing_restoration(&mut self, number: RestorationNo) -> Judged<Option<(Restoration, Vec<ModelId>)>> {
        let at = self.effective;
        let Some(restoration) = self.restoration(number, at)? else {
            self.refuse(code::CONFLICT, "restoration", format!("{number} is not open on {}", at.readable()));
            return Ok(None);
        };
        if !restoration.stands(at) {
            let what = if restoration.closed.is_some() { "is closed" } else { "has passed its term" };
            self.refuse(code::CONFLICT, "restoration", format!("{number} {what} on {}", at.readable()));
            return Ok(None);
        }
        let models = self.models_of(&restoration)?;
        if models.is_empty() {
            let lockdown = restoration.lockdown;
            self.refuse(
                code::CONFLICT,
                "restoration",
                format!("{number} has ended: its lockdown {lockdown} is lifted on {}", at.readable()),
            );
            return Ok(None);
        }
        Ok(Some((restoration, models)))
    }

    /// The models a restoration covers for which its lockdown has not ended.
    pub(super) fn models_of(&self, restoration: &Restoration) -> Judged<Vec<ModelId>> {
        let lockdown = self.lockdown(restoration.lockdown, self.effective)?;
        let models = lockdown.into_iter().flat_map(|l| l.models);
        Ok(models
            .filter(|(model, scopes)| restoration.covers(model) && !scopes.ended())
            .map(|(model, _)| model)
            .collect())
    }

    /// At most one unended grant per restoration and organization, at any moment.
    fn no_other(&mut self, act: &GrantIssue, restoration: &Restoration) -> Judged<()> {
        let from = self.effective;
        for other in self.book.grants_of(restoration.number, Some(*act.organization()))? {
            let rows = self.book.rows(Table::Grant, &other.into(), EntryNo::MAX)?;
            let (Some(now), Some(first)) = (
                Grant::fold(&rows, from.max(rows.first().map_or(from, |r| r.effective)), &mut Vec::new()),
                rows.first(),
            ) else {
                continue;
            };
            let overlaps = if first.effective <= from {
                !now.ended(from)
            } else {
                let revoked =
                    Grant::fold(&rows, Moment::MAX, &mut Vec::new()).is_some_and(|g| g.state == GrantState::Revoked);
                !revoked && act.until().is_none_or(|until| until.0 > first.effective)
            };
            if overlaps {
                let name = self.name_of(&(*act.organization()).into())?;
                self.refuse(
                    code::GRANT_STANDS,
                    "organization",
                    format!("{name} already holds {other} under {}, which has not ended", restoration.number),
                )
                .help = Some(format!("`clearance grant renew {other}`, or revoke it first"));
            }
        }
        Ok(())
    }

    fn term_within(&mut self, until: Option<Moment>, restoration: &Restoration) {
        if let (Some(until), Some(end)) = (until, restoration.until)
            && until > end
        {
            let message = format!("the term would end after that of {} ({})", restoration.number, end.readable_end());
            self.refuse(code::OUTSIDE_PARENT, "until", message);
        }
    }

    fn narrows(
        &mut self,
        field: &str,
        own: Option<BTreeSet<String>>,
        parent: Option<BTreeSet<String>>,
        restoration: &Restoration,
    ) {
        if let (Some(own), Some(parent)) = (own, parent) {
            for value in own.difference(&parent) {
                let list = parent.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
                self.refuse(code::OUTSIDE_PARENT, field, format!("{} does not cover `{value}`", restoration.number))
                    .help = Some(format!("it covers: {list}"));
            }
        }
    }
}

fn spelled(persons: &Persons) -> BTreeSet<String> {
    persons.0.iter().flat_map(|word| facts::persons(word)).map(|p| (*p).to_owned()).collect()
}
