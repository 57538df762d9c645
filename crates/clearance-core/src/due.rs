//! What needs a person: terms that end soon, reviews past their date, orders never confirmed in writing.
//!
//! Everything here is derived from the records at (T, K) when it is asked, never stored.

use crate::act::Table;
use crate::act::value::Served;
use std::collections::BTreeSet;

use crate::id::{EntryNo, ModelId, OfficerNo, OrganizationNo, RecordKind, RestorationNo, Subject};
use crate::policy::{Governing, OnMissed, Overdue, Timeline};
use crate::provisioned::still;
use crate::record::{
    Authority, Grant, GrantState, Lockdown, Organization, Proposal, ProposalState, Restoration, Review, attestations,
};
use crate::records::{Records, Unreadable};
use crate::review;
use crate::time::Moment;

/// Something that needs a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `lockdown-review-by`, `restoration-ending`, `grant-expiring`, `attestation-expiring`, `condition-due`,
    /// `authority-unconfirmed`, `policy-effective`, `policy-awaiting-approval`, `review-due`, `review-overdue`,
    /// `review-incomplete`, `review-on-hold`, `review-notice`, `proposal-awaiting-approval`, `recertification-due`,
    /// `recertification-missed`, `breach-cure`, `grant-still-provisioned` or `checkpoint-stale`.
    pub kind: &'static str,
    /// The record it is about.
    pub subject: Subject,
    /// The organization concerned, if it is one.
    pub organization: Option<OrganizationNo>,
    /// By when: an exclusive end of a term, or the moment from which on it is late.
    pub date: Moment,
    /// What, in words; the organization's name is left to whoever shows it.
    pub text: String,
    /// The entry it rests on.
    pub entry: EntryNo,
    /// Who is to see to it; absent: the officer of that entry.
    pub queue: Option<Queue>,
}

/// Who is to see to something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// These officers; empty: any with one of the roles.
    pub officers: BTreeSet<OfficerNo>,
    /// Roles.
    pub roles: BTreeSet<String>,
    /// Not these officers, who have no part in it.
    pub not: BTreeSet<OfficerNo>,
}

impl Queue {
    fn of(roles: &[&str]) -> Self {
        Self { roles: roles.iter().map(|role| (*role).to_owned()).collect(), ..Self::default() }
    }

    /// Whether it waits for an officer with these roles.
    #[must_use]
    pub fn is_for(&self, officer: OfficerNo, roles: &BTreeSet<String>) -> bool {
        !self.not.contains(&officer)
            && match self.officers.is_empty() {
                true => !self.roles.is_disjoint(roles),
                false => self.officers.contains(&officer),
            }
    }
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
    asked.provisioned(records)?;
    asked.attestations(records)?;
    asked.authorities(records)?;
    asked.policies(records)?;
    asked.reviews(records)?;
    asked.proposals(records)?;
    asked.items.sort_by(|a, b| (a.date, a.kind, a.entry).cmp(&(b.date, b.kind, b.entry)));
    Ok(asked.items)
}

/// That entries are in no checkpoint that was kept, if the first of them may stand so until a moment that has passed or
/// comes within so many days. The records do not tell: whoever keeps the checkpoints does.
#[must_use]
pub fn stale((first, last): (EntryNo, EntryNo), date: Moment, (at, within_days): (Moment, i64)) -> Option<Item> {
    (date <= at.plus_days(within_days)).then(|| Item {
        kind: "checkpoint-stale",
        subject: Subject::Ledger,
        organization: None,
        date,
        text: match first == last {
            true => format!("entry {first} is in no checkpoint that was kept"),
            false => format!("entries {first} to {last} are in no checkpoint that was kept"),
        },
        entry: first,
        queue: Some(Queue::of(&["administrator"])),
    })
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
                    queue: None,
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
                    queue: None,
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
                        queue: None,
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
        let asked = recertified(standing, at, known, records)?;
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
                queue: None,
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
            if let Some(breach) = grant.breach.as_ref().filter(|breach| breach.cure_by <= self.until) {
                let what = breach.condition.as_deref().unwrap_or("a condition");
                let text = format!("{what} was not kept; to be cured by {}", breach.cure_by.readable_end());
                self.items.push(Item { entry: breach.entry, ..item("breach-cure", breach.cure_by, text) });
            }
            let rules = asked.iter().filter(|(number, _)| *number == grant.restoration && !grant.expired(at));
            let next =
                rules.filter_map(|(_, g)| g.recertifies.map(|r| (r.due(&grant), r.on_missed, g))).min_by_key(|n| n.0);
            if let Some((date, on_missed, governing)) = next.filter(|(date, ..)| *date <= self.until) {
                let (kind, follows) = match (date <= at, on_missed) {
                    (false, OnMissed::Suspend) => ("recertification-due", ", or it is suspended"),
                    (false, _) => ("recertification-due", ""),
                    (true, OnMissed::Suspend) => ("recertification-missed", "; it is suspended until somebody does"),
                    (true, OnMissed::Escalate) => ("recertification-missed", ", and goes to an administrator"),
                    (true, OnMissed::Keep) => ("recertification-missed", ""),
                };
                let name = governing.policy.reference();
                let text = match date <= at {
                    true => format!("{name} asked to recertify it by {}{follows}", date.readable_end()),
                    false => format!("{name} asks to recertify it by {}{follows}", date.readable_end()),
                };
                let roles: &[&str] = match (date <= at, on_missed) {
                    (true, OnMissed::Escalate) => &["administrator"],
                    _ => &["reviewer", "approver"],
                };
                self.items.push(Item { queue: Some(Queue::of(roles)), ..item(kind, date, text) });
            }
            Ok(())
        })
    }

    /// Access that was not switched off when the grant, or what it rests on, ended.
    fn provisioned(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        still(self.at, self.known, records, &mut |still| {
            self.items.push(Item {
                kind: "grant-still-provisioned",
                subject: still.grant.number.into(),
                organization: Some(still.grant.organization),
                date: still.since,
                text: still.text(),
                entry: still.entry,
                queue: None,
            });
            Ok(())
        })
    }

    /// Reviews whose term ends or has ended, that wait for something, or whose applicant was not told.
    fn reviews(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        for (review, standing) in review::all(self.at, self.known, records)? {
            let pending = review.state().is_pending() && !standing.is_deemed_refused();
            let queue = queue_of(&review, &standing);
            let item = |kind, date: Moment, text: String| Item {
                kind,
                subject: review.number.into(),
                organization: review.organization,
                date,
                text,
                entry: review.entry,
                queue: Some(queue.clone()),
            };
            let of = match review.organization {
                Some(_) => format!("the application for {}", review.model),
                None => format!("the status of {}", review.model),
            };
            let clock = &standing.clock;
            let spent =
                clock.counted.map(|days| format!(" ({days} of {} counted)", allowed(clock))).unwrap_or_default();
            match (pending, clock.deadline, &review.completed) {
                (true, _, _) if review.held() => {
                    let hold = review.holds.last();
                    let (since, whom) = hold.map_or((review.last, "somebody"), |h| (h.from, h.waiting_for.word()));
                    let text = format!("{of} is on hold since {}, waiting for the {whom}", since.readable());
                    self.items.push(item("review-on-hold", since, text));
                }
                (true, _, None) => {
                    let text = format!("{of} was submitted on {} and is not complete", review.submitted.readable());
                    self.items.push(item("review-incomplete", review.submitted, text));
                }
                (true, Some(deadline), _) if clock.overdue => {
                    let text = format!("{of} was to be decided by {}{spent}", deadline.readable_end());
                    self.items.push(item("review-overdue", deadline, text));
                }
                (true, Some(deadline), _)
                    if deadline <= self.until || clock.warns.is_some_and(|warn| warn <= self.at) =>
                {
                    let text = format!("{of} is to be decided by {}{spent}", deadline.readable_end());
                    self.items.push(item("review-due", deadline, text));
                }
                _ => {}
            }
            let untold =
                review.round().decision.as_ref().filter(|d| d.notified.is_none() && review.organization.is_some());
            if let Some(decision) = untold {
                let text = format!("{of} was {} and the applicant was not told", decision.outcome.word());
                self.items.push(item("review-notice", decision.at, text));
            } else if standing.is_deemed_refused() && review.rounds.len() == 1 {
                let deadline = clock.deadline.unwrap_or(self.at);
                let text = format!("{of} counts as refused since {}, as nobody decided", deadline.readable_end());
                self.items.push(item("review-overdue", deadline, text));
            }
        }
        Ok(())
    }

    fn proposals(&mut self, records: &impl Records) -> Result<(), Unreadable> {
        let (at, known) = (self.at, self.known);
        records.scan(Table::Proposal, known, &mut |subject, rows| {
            let proposal = Proposal::fold(&rows, at, &mut Vec::new()).filter(|p| p.state(at) == ProposalState::Open);
            let Some(proposal) = proposal else { return Ok(()) };
            let not = proposal.approvals.iter().map(|(officer, ..)| *officer).chain([proposal.opener]).collect();
            self.items.push(Item {
                kind: "proposal-awaiting-approval",
                subject: subject.clone(),
                organization: None,
                date: proposal.lapses,
                text: format!(
                    "the `{}` waits for another officer; it lapses on {}",
                    proposal.word,
                    proposal.lapses.readable()
                ),
                entry: proposal.entry,
                queue: Some(Queue { not, ..Queue::of(&["approver", "administrator"]) }),
            });
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
                        queue: None,
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
                queue: Some(Queue::of(&["approver", "administrator"])),
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
                    queue: None,
                });
            }
            Ok(())
        })
    }
}

/// How long a decision may take, in words.
fn allowed(clock: &review::Clock) -> String {
    clock.allowed.map(crate::policy::Within::text).unwrap_or_default()
}

/// Who is to see to a review: the officers it was given to, or whoever votes; once overdue and escalated, an administrator.
fn queue_of(review: &Review, standing: &review::Standing) -> Queue {
    let rules = standing.rules.as_ref().map(|rules| &rules.review);
    let escalated = standing.clock.overdue && rules.is_some_and(|rules| rules.on_overdue == Overdue::Escalate);
    if escalated {
        return Queue { not: review.recused.clone(), ..Queue::of(&["administrator"]) };
    }
    let voted = review.round().votes.iter().map(|vote| vote.officer);
    let mut not: BTreeSet<OfficerNo> = review.recused.union(&review.earlier_panel()).copied().chain(voted).collect();
    not.insert(review.opener);
    let asked = rules.map(|rules| rules.roles.clone()).filter(|roles| !roles.is_empty());
    let roles = asked.unwrap_or_else(|| Queue::of(&["reviewer", "approver"]).roles);
    Queue { officers: review.assigned.difference(&not).copied().collect(), roles, not }
}

/// The policies that ask for recertification, by restoration.
pub(crate) fn recertified(
    standing: &[Restoration],
    at: Moment,
    known: EntryNo,
    records: &impl Records,
) -> Result<Vec<(RestorationNo, Governing)>, Unreadable> {
    let timeline = Timeline::read(known, records)?;
    let mut asked = Vec::new();
    if timeline.versions.is_empty() {
        return Ok(asked);
    }
    for restoration in standing {
        let rows = records.rows(Table::Lockdown, &restoration.lockdown.into(), known)?;
        let lockdown = Lockdown::fold(&rows, at, &mut Vec::new());
        let models: Vec<ModelId> = lockdown.into_iter().flat_map(|l| l.models.into_keys()).collect();
        for model in models.iter().filter(|model| restoration.covers(model)) {
            let governing = timeline.governing(model, at, records)?.filter(|g| g.recertifies.is_some());
            asked.extend(governing.map(|governing| (restoration.number, governing)));
        }
    }
    Ok(asked)
}

/// The kind of record an item is about, for a reader.
impl Item {
    /// Whether the date is the exclusive end of a term, so that its last day is the one before.
    #[must_use]
    pub fn is_end(&self) -> bool {
        !matches!(
            self.kind,
            "policy-effective"
                | "checkpoint-stale"
                | "grant-still-provisioned"
                | "review-on-hold"
                | "review-incomplete"
                | "review-notice"
                | "proposal-awaiting-approval"
        )
    }

    /// The reference as the contract spells it; organizations are named by whoever shows them.
    #[must_use]
    pub fn names_organization(&self) -> bool {
        self.subject.kind() == RecordKind::Organization
    }
}
