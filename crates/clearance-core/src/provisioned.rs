//! Access that is still recorded as switched on though nothing admits the organization there any more: the grant was
//! revoked or suspended, its term or its restoration has ended, the organization was suspended or retired, or the models
//! it was for were. `due` and the audit both ask this.

use std::collections::BTreeMap;

use crate::act::Table;
use crate::due::recertified;
use crate::id::{EntryNo, ModelId, RestorationNo, Subject};
use crate::policy::Governing;
use crate::record::{Grant, GrantState, Lockdown, Model, Organization, OrganizationState, Restoration};
use crate::records::{Records, Row, Unreadable};
use crate::time::Moment;

/// A grant whose access is still switched on.
#[derive(Clone, Debug)]
pub(crate) struct Still {
    /// The grant.
    pub(crate) grant: Grant,
    /// Since when nothing admits there.
    pub(crate) since: Moment,
    /// The entry that ended it, or the grant's own where its term did.
    pub(crate) entry: EntryNo,
    /// Why, as a clause: `the grant was revoked on 2026-06-12`.
    why: String,
}

impl Still {
    /// In words.
    pub(crate) fn text(&self) -> String {
        let surfaces: Vec<&str> = self.grant.provisioned.iter().map(String::as_str).collect();
        format!("access is still recorded as switched on at {} though {}", surfaces.join(", "), self.why)
    }
}

/// Why something ended: since when, by which entry, in words.
type Ended = (Moment, EntryNo, String);

/// What a restoration comes to for its grants.
struct Under {
    /// The restorations of the same lockdown that are for all the same models, itself among them.
    beside: Vec<RestorationNo>,
    /// Why it ended by its own entries or its term.
    ended: Option<Ended>,
    /// Whether its lockdown still bars: else whoever was let in needs no grant any more.
    bars: bool,
    /// That every model it is for was retired.
    retired: Option<Ended>,
}

/// Every grant whose access is switched on at a moment though nothing admits there, by number.
pub(crate) fn still<R: Records>(
    at: Moment,
    known: EntryNo,
    records: &R,
    visit: &mut dyn FnMut(Still) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    let mut asked = Asked { at, known, records, under: BTreeMap::new(), recertified: None };
    records.scan(Table::Grant, known, &mut |_, rows| {
        let Some(mut grant) = Grant::fold(&rows, at, &mut Vec::new()).filter(|grant| !grant.provisioned.is_empty())
        else {
            return Ok(());
        };
        let Some((since, entry, why)) = asked.ended(&grant, &rows)? else { return Ok(()) };
        asked.leave_out_what_goes_on(&mut grant)?;
        if grant.provisioned.is_empty() { Ok(()) } else { visit(Still { grant, since, entry, why }) }
    })
}

struct Asked<'r, R> {
    at: Moment,
    known: EntryNo,
    records: &'r R,
    under: BTreeMap<RestorationNo, Under>,
    /// Which policies suspend what is not recertified, by restoration.
    recertified: Option<Vec<(RestorationNo, Governing)>>,
}

impl<R: Records> Asked<'_, R> {
    /// Why a grant admits no more, the weightiest reason first.
    fn ended(&mut self, grant: &Grant, rows: &[Row]) -> Result<Option<Ended>, Unreadable> {
        let organization = self.organization(grant)?;
        let under = match self.under.entry(grant.restoration) {
            std::collections::btree_map::Entry::Occupied(found) => found.into_mut(),
            std::collections::btree_map::Entry::Vacant(new) => {
                new.insert(restoration(grant.restoration, (self.at, self.known), self.records)?)
            }
        };
        if let Some(ended) = organization.or_else(|| under.retired.clone()) {
            return Ok(Some(ended));
        }
        if !under.bars {
            return Ok(None);
        }
        let stated = |what: &str| {
            let since =
                rows.iter().find(|row| row.entry == grant.state_entry).map_or(grant.issued, |row| row.effective);
            Some((since, grant.state_entry, format!("the grant was {what} on {}", since.readable())))
        };
        let expired = grant
            .until
            .filter(|end| *end <= self.at)
            .map(|end| (end, grant.entry, format!("the term of the grant ended with {}", end.readable_end())));
        let by_entry = match grant.state {
            GrantState::Revoked => stated("revoked"),
            GrantState::Suspended => stated("suspended"),
            GrantState::Active => None,
        };
        let ended = match grant.state {
            GrantState::Revoked => by_entry.or(under.ended.clone()),
            _ => under.ended.clone().or(expired).or(by_entry),
        };
        match ended {
            Some(ended) => Ok(Some(ended)),
            None => self.unrecertified(grant),
        }
    }

    /// Leaves out the surfaces at which access is recorded under another grant of the same organization for the same
    /// models, one that admits: there it goes on.
    fn leave_out_what_goes_on(&mut self, grant: &mut Grant) -> Result<(), Unreadable> {
        let beside = self.under.get(&grant.restoration).map(|under| under.beside.clone()).unwrap_or_default();
        for restoration in beside {
            for number in self.records.grants_of(restoration, Some(grant.organization))? {
                let rows = self.records.rows(Table::Grant, &number.into(), self.known)?;
                let other = Grant::fold(&rows, self.at, &mut Vec::new());
                let other = other.filter(|other| other.number != grant.number && !other.provisioned.is_empty());
                if let Some(other) = other
                    && self.ended(&other, &rows)?.is_none()
                {
                    grant.provisioned.retain(|surface| !other.provisioned.contains(surface));
                }
            }
        }
        Ok(())
    }

    fn organization(&self, grant: &Grant) -> Result<Option<Ended>, Unreadable> {
        let rows = self.records.rows(Table::Organization, &grant.organization.into(), self.known)?;
        let organization = Organization::fold(&rows, self.at, &mut Vec::new());
        let Some(organization) = organization.filter(|o| o.state != OrganizationState::Active) else {
            return Ok(None);
        };
        let since = rows.iter().find(|row| row.entry == organization.state_entry).map(|row| row.effective);
        let since = since.unwrap_or(organization.registered);
        let why = format!("the organization was {} on {}", organization.state.word(), since.readable());
        Ok(Some((since, organization.state_entry, why)))
    }

    /// That a policy suspends the grant because nobody looked at it again.
    fn unrecertified(&mut self, grant: &Grant) -> Result<Option<Ended>, Unreadable> {
        let asked = match &mut self.recertified {
            Some(asked) => asked,
            none @ None => {
                let mut standing = Vec::new();
                self.records.scan(Table::Restoration, self.known, &mut |_, rows| {
                    let one = Restoration::fold(&rows, self.at, &mut Vec::new());
                    standing.extend(one.filter(|one| one.stands(self.at)));
                    Ok(())
                })?;
                none.insert(recertified(&standing, self.at, self.known, self.records)?)
            }
        };
        for (_, policy) in asked.iter().filter(|(number, _)| *number == grant.restoration) {
            let mut suspended = grant.clone();
            policy.apply(&mut suspended, self.at);
            if let Some(due) = suspended.missed {
                let why = format!("the grant is suspended until it is recertified, asked by {}", due.readable_end());
                return Ok(Some((due, suspended.state_entry, why)));
            }
        }
        Ok(None)
    }
}

fn restoration(
    number: RestorationNo,
    (at, known): (Moment, EntryNo),
    records: &impl Records,
) -> Result<Under, Unreadable> {
    let rows = records.rows(Table::Restoration, &number.into(), known)?;
    let Some(restoration) = Restoration::fold(&rows, at, &mut Vec::new()) else {
        return Ok(Under { beside: Vec::new(), ended: None, bars: false, retired: None });
    };
    let closed =
        restoration.closed.map(|(since, entry)| (since, entry, format!("{number} was closed on {}", since.readable())));
    let passed = restoration
        .until
        .filter(|end| *end <= at)
        .map(|end| (end, restoration.entry, format!("the term of {number} ended with {}", end.readable_end())));
    let rows = records.rows(Table::Lockdown, &restoration.lockdown.into(), known)?;
    let lockdown = Lockdown::fold(&rows, at, &mut Vec::new());
    let covered: Vec<_> =
        lockdown.into_iter().flat_map(|l| l.models).filter(|(model, _)| restoration.covers(model)).collect();
    let bars = covered.iter().any(|(_, scopes)| !scopes.ended());
    let mut beside = Vec::new();
    for other in records.restorations_of(restoration.lockdown)? {
        let rows = records.rows(Table::Restoration, &other.into(), known)?;
        let other = Restoration::fold(&rows, at, &mut Vec::new());
        let same = other.filter(|other| covered.iter().all(|(model, _)| other.covers(model)));
        beside.extend(same.map(|other| other.number));
    }
    let retired = retired(covered.into_iter().map(|(model, _)| model), (at, known), records)?;
    Ok(Under { beside, ended: closed.or(passed), bars, retired })
}

/// That every one of these models was retired: since the last of them was.
fn retired(
    models: impl Iterator<Item = ModelId>,
    (at, known): (Moment, EntryNo),
    records: &impl Records,
) -> Result<Option<Ended>, Unreadable> {
    let mut last: Option<Ended> = None;
    for id in models {
        let rows = records.rows(Table::Model, &Subject::Model(id.clone()), known)?;
        let retired = Model::fold(&rows, at, &mut Vec::new()).and_then(|model| model.retired);
        let Some((since, entry)) = retired else { return Ok(None) };
        if last.as_ref().is_none_or(|(latest, ..)| *latest < since) {
            last = Some((since, entry, format!("{id} was retired on {}", since.readable())));
        }
    }
    Ok(last)
}
