//! What is found in the records as they stand when the period ends: lockdowns past their review date, instruments that
//! were never confirmed in writing, grants that nobody switched on, switched off or looked at again in time.

use super::rule::{
    AUTHORITY_UNCONFIRMED, GRANT_STILL_PROVISIONED, GRANT_UNPROVISIONED, GRANT_UNRECERTIFIED, LOCKDOWN_UNREVIEWED,
};
use super::{Finding, Period, Severity, span};
use crate::act::Table;
use crate::act::value::Served;
use crate::due::{CONFIRM_WITHIN_DAYS, recertified};
use crate::id::{EntryNo, RestorationNo};
use crate::policy::Governing;
use crate::provisioned::still;
use crate::record::{Authority, Grant, Lockdown, Restoration};
use crate::records::{Records, Row, Unreadable};
use crate::time::Moment;

/// What takes the findings, one by one: there may be as many as grants.
pub type Visit<'v, E> = dyn FnMut(Finding) -> Result<(), E> + 'v;

/// The findings of a period in the records, by table and number.
///
/// # Errors
/// That the records could not be read; what `visit` gives up with.
pub fn findings<E: From<Unreadable>>(
    period: Period,
    known: EntryNo,
    records: &impl Records,
    visit: &mut Visit<'_, E>,
) -> Result<(), E> {
    each(Table::Lockdown, known, records, visit, |rows| lockdown(rows, period))?;
    each(Table::Authority, known, records, visit, |rows| authority(rows, period.last))?;
    let mut standing = Vec::new();
    each(Table::Restoration, known, records, visit, |rows| {
        standing.extend(restoration(rows, period.last, known, records)?);
        Ok(None)
    })?;
    let asked = recertified(&standing, period.last, known, records)?;
    if !asked.is_empty() {
        each(Table::Grant, known, records, visit, |rows| Ok(unrecertified(rows, period.last, &asked)))?;
    }
    each(Table::Grant, known, records, visit, |rows| {
        Ok(grant(rows, period.last)
            .filter(|(grant, _)| standing.iter().any(|r| r.number == grant.restoration))
            .map(|(_, found)| found))
    })?;
    let mut failed = None;
    let asked = still(period.last, known, records, &mut |still| {
        let (grant, text) = (&still.grant, format!("{}, {} ago", still.text(), span(still.since, period.last.next())));
        let finding = Finding::new(Severity::High, GRANT_STILL_PROVISIONED, still.entry, text);
        visit(finding.about(grant.number).of(Some(grant.organization))).map_err(|why| {
            failed = Some(why);
            Unreadable("given up".to_owned())
        })
    });
    match failed {
        Some(why) => Err(why),
        None => Ok(asked?),
    }
}

/// Looks at every record of a table.
fn each<E: From<Unreadable>>(
    table: Table,
    known: EntryNo,
    records: &impl Records,
    visit: &mut Visit<'_, E>,
    mut look: impl FnMut(&[Row]) -> Result<Option<Finding>, Unreadable>,
) -> Result<(), E> {
    let mut failed = None;
    let scanned = records.scan(table, known, &mut |_, rows| {
        if let Some(finding) = look(&rows)?
            && let Err(why) = visit(finding)
        {
            failed = Some(why);
            return Err(Unreadable("given up".to_owned()));
        }
        Ok(())
    });
    match failed {
        Some(why) => Err(why),
        None => Ok(scanned?),
    }
}

fn lockdown(rows: &[Row], period: Period) -> Result<Option<Finding>, Unreadable> {
    let Some(lockdown) = Lockdown::fold(rows, period.last, &mut Vec::new()) else { return Ok(None) };
    let by = lockdown.review_by.filter(|by| *by <= period.last);
    let Some(by) = by else { return Ok(None) };
    let end = lockdown.models.values().filter_map(|scopes| {
        let (ordered, implemented) = (scopes.ordered.ended?, scopes.implemented.ended?);
        Some(ordered.0.max(implemented.0))
    });
    let ended = if lockdown.ended() { end.max() } else { None };
    let kind = lockdown.kind.word();
    let date = by.readable_end();
    Ok(match ended {
        None => {
            let text =
                format!("the {kind} was to be reviewed by {date} and stands, {} later", span(by, period.last.next()));
            Some(Finding::new(Severity::High, LOCKDOWN_UNREVIEWED, lockdown.entry, text).about(lockdown.number))
        }
        Some(end) if end > by && end > period.from => {
            let text = format!(
                "the {kind} was to be reviewed by {date} and stood for another {} until {}",
                span(by, end),
                end.readable()
            );
            Some(Finding::new(Severity::Medium, LOCKDOWN_UNREVIEWED, lockdown.entry, text).about(lockdown.number))
        }
        Some(_) => None,
    })
}

fn authority(rows: &[Row], last: Moment) -> Result<Option<Finding>, Unreadable> {
    let authority = Authority::fold(rows, last, &mut Vec::new());
    let oral = authority.filter(|a| a.served_how == Some(Served::Oral) && a.confirmed.is_none());
    let Some(authority) = oral else { return Ok(None) };
    let served = authority.served.or_else(|| rows.first().map(|row| row.effective)).unwrap_or(last);
    let late = served.plus_days(CONFIRM_WITHIN_DAYS) <= last;
    let text = format!(
        "the {} of {} was served orally on {} and is not confirmed in writing, {} later",
        authority.kind.word(),
        authority.issuer,
        served.readable(),
        span(served, last.next())
    );
    let severity = if late { Severity::High } else { Severity::Medium };
    Ok(Some(Finding::new(severity, AUTHORITY_UNCONFIRMED, authority.entry, text).about(authority.number)))
}

/// A restoration that stands under a lockdown that has not ended for all its models.
fn restoration(
    rows: &[Row],
    last: Moment,
    known: EntryNo,
    records: &impl Records,
) -> Result<Option<Restoration>, Unreadable> {
    let Some(restoration) = Restoration::fold(rows, last, &mut Vec::new()).filter(|r| r.stands(last)) else {
        return Ok(None);
    };
    let rows = records.rows(Table::Lockdown, &restoration.lockdown.into(), known)?;
    let lockdown = Lockdown::fold(&rows, last, &mut Vec::new());
    let holds =
        lockdown.is_some_and(|l| l.models.iter().any(|(model, scopes)| restoration.covers(model) && !scopes.ended()));
    Ok(holds.then_some(restoration))
}

fn grant(rows: &[Row], last: Moment) -> Option<(Grant, Finding)> {
    let grant = Grant::fold(rows, last, &mut Vec::new()).filter(|grant| grant.admits(last))?;
    let ever = rows.iter().any(|row| matches!(row.act, crate::act::Act::GrantProvision(_)) && row.effective <= last);
    if ever {
        return None;
    }
    let text = format!(
        "the grant under {} admits since {} and was never switched on",
        grant.restoration,
        grant.issued.readable()
    );
    let finding = Finding::new(Severity::Low, GRANT_UNPROVISIONED, grant.entry, text)
        .about(grant.number)
        .of(Some(grant.organization));
    Some((grant, finding))
}

/// A grant whose date has passed by the policies that govern the models of its restoration.
fn unrecertified(rows: &[Row], last: Moment, asked: &[(RestorationNo, Governing)]) -> Option<Finding> {
    let grant = Grant::fold(rows, last, &mut Vec::new()).filter(|grant| grant.admits(last))?;
    let rules = asked.iter().filter(|(number, _)| *number == grant.restoration);
    let dates = rules.filter_map(|(_, policy)| policy.recertifies.map(|asks| (asks.due(&grant), policy)));
    let (date, policy) = dates.min_by_key(|(date, _)| *date).filter(|(date, _)| *date <= last)?;
    let text = format!(
        "{} asked to recertify it by {}, {} ago",
        policy.policy.reference(),
        date.readable_end(),
        span(date, last.next())
    );
    let finding = Finding::new(Severity::Medium, GRANT_UNRECERTIFIED, grant.entry, text);
    Some(finding.about(grant.number).of(Some(grant.organization)))
}
