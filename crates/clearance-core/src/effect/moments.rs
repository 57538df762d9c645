//! The moments at which an entry makes a difference: when it takes force, when what it changes ends otherwise than before.
//!
//! What only begins something that ends later makes none at that end: without it there would be nothing either.

use std::collections::BTreeSet;

use crate::act::{Act, Table};
use crate::entry::Accepted;
use crate::id::{EntryNo, PolicyNo, Subject};
use crate::policy::{OnMissed, document};
use crate::record::Policy;
use crate::records::{Records, Row, Unreadable};
use crate::time::Moment;

/// The moments, later than its recording, at which what differs by an entry may differ otherwise. An entry that voids or
/// corrects has no moment of force of its own: those of the record that it is about count, as known before it and after.
///
/// # Errors
/// That the records could not be read.
pub fn moments(entry: &Accepted, records: &impl Records) -> Result<BTreeSet<Moment>, Unreadable> {
    let mut moments = BTreeSet::new();
    match (&entry.act, entry.subjects.first()) {
        (Act::EntryVoid(_) | Act::EntryCorrect(_), Some(subject)) => {
            for known in [entry.number - 1, entry.number] {
                of_record(subject, known, records, &mut moments)?;
            }
        }
        (Act::PolicyAdopt(act), _) => of_version(*act.policy(), EntryNo::MAX, records, &mut moments)?,
        (act, _) => {
            moments.insert(entry.effective());
            let sooner = matches!(act, Act::GrantRenew(_) | Act::RestorationAmend(_));
            moments.extend(end_of(act).filter(|_| sooner));
        }
    }
    moments.retain(|moment| *moment > entry.recorded);
    Ok(moments)
}

/// When what an act changes ends.
fn end_of(act: &Act) -> Option<Moment> {
    match act {
        Act::GrantIssue(act) => act.until().map(|until| until.0),
        Act::GrantRenew(act) => Some(act.until().0),
        Act::RestorationOpen(act) => act.until().map(|until| until.0),
        Act::RestorationAmend(act) => act.until().map(|until| until.0),
        Act::OrgAttest(act) => act.expires().map(|expires| expires.0),
        _ => None,
    }
}

/// Every moment that a record has.
fn of_record(
    subject: &Subject,
    known: EntryNo,
    records: &impl Records,
    moments: &mut BTreeSet<Moment>,
) -> Result<(), Unreadable> {
    if let Ok(policy) = PolicyNo::try_from(subject) {
        return of_version(policy, known, records, moments);
    }
    for table in Table::ALL.into_iter().filter(|table| table.record_kind() == subject.kind()) {
        let rows: Vec<Row> = records.rows(table, subject, known)?;
        moments.extend(rows.iter().flat_map(|row| [Some(row.effective), end_of(&row.act)]).flatten());
    }
    Ok(())
}

/// From when on a version is in force, until when, and when grants are suspended that nobody has recertified since.
fn of_version(
    policy: PolicyNo,
    known: EntryNo,
    records: &impl Records,
    moments: &mut BTreeSet<Moment>,
) -> Result<(), Unreadable> {
    let rows = records.rows(Table::Policy, &policy.into(), known)?;
    let Some(version) = Policy::fold(&rows, Moment::MAX, &mut Vec::new()) else { return Ok(()) };
    let Some((from, _)) = version.adopted else { return Ok(()) };
    moments.extend([Some(from), version.retired.map(|(at, _)| at)].into_iter().flatten());
    let document = document(&version, records)?;
    for terms in document.tiers.iter().map(|tier| &tier.terms).filter(|terms| terms.on_missed == OnMissed::Suspend) {
        moments.extend(terms.recertify_every.map(|days| from.plus_days(i64::from(days))));
    }
    Ok(())
}
