//! What needs a person: terms that end soon, reviews past their date, orders never confirmed in writing.
//!
//! Everything here is derived from the records at (T, K) when it is asked, never stored.

use crate::act::Table;
use crate::act::value::Served;
use crate::id::{EntryNo, OrganizationNo, RecordKind, RestorationNo, Subject};
use crate::policy::Timeline;
use crate::record::{Authority, Grant, GrantState, Lockdown, Organization, Restoration, attestations};
use crate::records::{Records, Unreadable};
use crate::time::Moment;

/// Something that needs a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `lockdown-review-by`, `restoration-ending`, `grant-expiring`, `attestation-expiring`, `condition-due`,
    /// `authority-unconfirmed`, `policy-effective` or `policy-awaiting-approval`.
    pub kind: &'static str,
    /// The record it is about.
    pub subject: Subject,
    /// The organization concerned, if it is one.
    pub organization: Option<OrganizationNo>,
    /// By when: an exclusive end of a term, or the moment from which on it is late.
    pub date: Moment,
    /// What, in words; the organization's name is left to whoever shows it.
    pub text: String,
    /// The entry it rests on, whose officer is first to be asked.
    pub entry: EntryNo,
}

/// How many days an order given orally may stand before it should be confirmed in writing.
pub(crate) const CONFIRM_WITHIN_DAYS: i64 = 7;

/// What is due at a moment or within so many days after it, the earliest first.
///
/// # Errors
/// That the records could not be read.
pub fn due(at: Moment, known: EntryNo, within_days: i64, records: &impl Records) -> Result<Vec<Item>, Unreadable> {
    let until = at.plus_days(within_days);
    let mut asked = Asked { at, known, until, items: Vec::new() };
    asked.lockdowns(records)?;
    let standing = asked.restorations(records)?;
    asked.grants(&standing, records)?;
    asked.attestations(records)?;
    asked.authorities(records)?;
    asked.policies(records)?;
    asked.items.sort_by(|a, b| (a.date, a.kind, a.entry).cmp(&(b.date, b.kind, b.entry)));
    Ok(asked.items)
}

struct Asked {
    at: Moment,
    known: EntryNo,
    until: Moment,
    items: Vec<Item>,
}

impl Asked {
    /// Whether a term ends soon: it has not ended yet.
    fn soon(&self, end: Option<Moment>) -> Option<Moment> {
        end.filter(|end| *end > self.at && *end <= self.until)
    }

    fn lockdowns(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        let (at, known) = (self.at, self.known);
        records.scan(Table::Lockdown, known, &mut |subject, rows| {
            let Some(lockdown) = Lockdown::fold(&rows, at, &mut Vec::new()).filter(|l| !l.ended()) else {
                return Ok(());
            };
            // A date that has passed stays due for as long as the lockdown stands.
            if let Some(date) = lockdown.review_by.filter(|by| *by <= self.until) {
                let kind = lockdown.kind.word();
                let text = match date <= at {
                    true => format!("the {kind} was to be reviewed by {}", date.readable_end()),
                    false => format!("the {kind} is to be reviewed by {}", date.readable_end()),
                };
                self.items.push(Item {
                    kind: "lockdown-review-by",
                    subject: subject.clone(),
                    organization: None,
                    date,
                    text,
                    entry: lockdown.entry,
                });
            }
            Ok(())
        })
    }

    /// Gives the restorations that stand.
    fn restorations(&mut self, records: &impl Records) -> Result<Vec<Restoration>, Unreadable> {
        let (at, known) = (self.at, self.known);
        let mut standing = Vec::new();
        records.scan(Table::Restoration, known, &mut |subject, rows| {
            let restoration = Restoration::fold(&rows, at, &mut Vec::new()).filter(|r| r.stands(at));
            let Some(restoration) = restoration else { return Ok(()) };
            let rows = records.rows(Table::Lockdown, &restoration.lockdown.into(), known)?;
            let lockdown = Lockdown::fold(&rows, at, &mut Vec::new());
            let holds = lockdown
                .is_some_and(|l| l.models.iter().any(|(model, scopes)| restoration.covers(model) && !scopes.ended()));
            if !holds {
                return Ok(());
            }
            if let Some(date) = self.soon(restoration.until) {
                self.items.push(Item {
                    kind: "restoration-ending",
                    subject: subject.clone(),
                    organization: None,
                    date,
                    text: format!("the restoration ends with {}", date.readable_end()),
                    entry: restoration.entry,
                });
            }
            for condition in &restoration.conditions.0 {
                if let Some(date) = self.soon(condition.due) {
                    let text = format!("the condition {} is due by {}", condition.code, date.readable_end());
                    self.items.push(Item {
                        kind: "condition-due",
                        subject: subject.clone(),
                        organization: None,
                        date,
                        text,
                        entry: restoration.entry,
                    });
                }
            }
            standing.push(restoration);
            Ok(())
        })?;
        Ok(standing)
    }

    fn grants(&mut self, standing: &[Restoration], records: &impl Records) -> Result<(), Unreadable> {
        let (at, known) = (self.at, self.known);
        let stands = |number: RestorationNo| standing.iter().any(|r| r.number == number);
        records.scan(Table::Grant, known, &mut |subject, rows| {
            let grant = Grant::fold(&rows, at, &mut Vec::new());
            let grant = grant.filter(|g| g.state != GrantState::Revoked && stands(g.restoration));
            let Some(grant) = grant else { return Ok(()) };
            let item = |kind, date: Moment, text| Item {
                kind,
                subject: subject.clone(),
                organization: Some(grant.organization),
                date,
                text,
                entry: grant.entry,
            };
            if let Some(date) = self.soon(grant.until) {
                let text = format!("the grant under {} ends with {}", grant.restoration, date.readable_end());
                self.items.push(item("grant-expiring", date, text));
            }
            for condition in &grant.conditions.0 {
                if let Some(date) = self.soon(condition.due) {
                    let text = format!("the condition {} is due by {}", condition.code, date.readable_end());
                    self.items.push(item("condition-due", date, text));
                }
            }
            Ok(())
        })
    }

    fn attestations(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        let (at, known) = (self.at, self.known);
        records.scan(Table::Attestation, known, &mut |subject, rows| {
            let held = attestations(&rows, at);
            for attestation in &held {
                let Some(date) = self.soon(attestation.expires) else { continue };
                // A newer one of the same kind that holds for longer makes this one's end harmless.
                let replaced = held.iter().any(|other| {
                    other.kind == attestation.kind && other.holds(at) && other.expires.is_none_or(|end| end > date)
                });
                if !replaced {
                    let text = format!("the attestation {} ends with {}", attestation.kind, date.readable_end());
                    self.items.push(Item {
                        kind: "attestation-expiring",
                        subject: subject.clone(),
                        organization: OrganizationNo::try_from(subject).ok(),
                        date,
                        text,
                        entry: attestation.entry,
                    });
                }
            }
            Ok(())
        })?;
        // Only of organizations that still are.
        let mut kept = Vec::new();
        for item in std::mem::take(&mut self.items) {
            let gone = match (item.kind, item.organization) {
                ("attestation-expiring", Some(number)) => {
                    let rows = records.rows(Table::Organization, &number.into(), known)?;
                    Organization::fold(&rows, at, &mut Vec::new())
                        .is_none_or(|o| o.state == crate::record::OrganizationState::Retired)
                }
                _ => false,
            };
            if !gone {
                kept.push(item);
            }
        }
        self.items = kept;
        Ok(())
    }

    /// Versions that wait for approval and adoption, and those that come into force.
    fn policies(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        for version in Timeline::read(self.known, records)?.versions {
            let record = &version.record;
            let item = |kind, date, text, entry| Item {
                kind,
                subject: record.number.into(),
                organization: None,
                date,
                text,
                entry,
            };
            match version.from {
                None if record.is_proposed() => {
                    let approvals = match record.approvals.len() {
                        0 => "not approved yet".to_owned(),
                        count => format!("approved by {count}"),
                    };
                    let text = format!(
                        "proposed, {approvals}; it would be in force from {} at the earliest",
                        record.earliest.readable()
                    );
                    self.items.push(item("policy-awaiting-approval", record.earliest, text, record.entry));
                }
                Some(from) if from > self.at && from <= self.until => {
                    let text = format!("comes into force on {}", from.readable());
                    self.items.push(item("policy-effective", from, text, record.entry));
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn authorities(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        let (at, known) = (self.at, self.known);
        records.scan(Table::Authority, known, &mut |subject, rows| {
            let Some(authority) = Authority::fold(&rows, at, &mut Vec::new()) else { return Ok(()) };
            let oral = authority.served_how == Some(Served::Oral) && authority.confirmed.is_none();
            let served = authority.served.or_else(|| rows.first().map(|row| row.effective));
            if let Some(date) = served.filter(|_| oral).map(|served| served.plus_days(CONFIRM_WITHIN_DAYS))
                && date <= self.until
            {
                let text = format!(
                    "the {} of {} was served orally and is not confirmed in writing",
                    authority.kind.word(),
                    authority.issuer
                );
                self.items.push(Item {
                    kind: "authority-unconfirmed",
                    subject: subject.clone(),
                    organization: None,
                    date,
                    text,
                    entry: authority.entry,
                });
            }
            Ok(())
        })
    }
}

/// The kind of record an item is about, for a reader.
impl Item {
    /// Whether the date is the exclusive end of a term, so that its last day is the one before.
    #[must_use]
    pub fn is_end(&self) -> bool {
        self.kind != "policy-effective"
    }

    /// The reference as the contract spells it; organizations are named by whoever shows them.
    #[must_use]
    pub fn names_organization(&self) -> bool {
        self.subject.kind() == RecordKind::Organization
    }
}
