//! Authorities: the instruments behind acts.

use super::until;
use crate::act::Act;
use crate::act::value::{AuthorityKind, Served, Sources};
use crate::id::{AuthorityNo, EntryNo};
use crate::records::Row;
use crate::time::Moment;

/// An authority at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its number.
    pub number: AuthorityNo,
    /// What kind of instrument it is.
    pub kind: AuthorityKind,
    /// Who issued it.
    pub issuer: String,
    /// Its number or title.
    pub title: Option<String>,
    /// When it was served.
    pub served: Option<Moment>,
    /// How it was served.
    pub served_how: Option<Served>,
    /// When it was announced.
    pub announced: Option<Moment>,
    /// Where it was published; those of a confirmation follow.
    pub sources: Sources,
    /// The entry that confirmed it in writing.
    pub confirmed: Option<EntryNo>,
    /// The entry that recorded it.
    pub entry: EntryNo,
}

impl Authority {
    /// The authority at a moment; `None` before it has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut authority: Option<Self> = None;
        for row in until(rows, at) {
            match (&mut authority, &row.act) {
                (none @ None, Act::AuthorityRecord(act)) => {
                    *none = AuthorityNo::try_from(&row.record).ok().map(|number| Self {
                        number,
                        kind: *act.kind(),
                        issuer: act.issuer().0.clone(),
                        title: act.number().map(|n| n.0.clone()),
                        served: act.served().map(|s| s.0),
                        served_how: act.served_how().copied(),
                        announced: act.announced().map(|a| a.0),
                        sources: act.sources().cloned().unwrap_or_default(),
                        confirmed: None,
                        entry: row.entry,
                    });
                }
                (Some(authority), Act::AuthorityConfirm(act))
                    if authority.served_how == Some(Served::Oral) && authority.confirmed.is_none() =>
                {
                    authority.confirmed = Some(row.entry);
                    authority.sources.0.extend(act.sources().cloned().unwrap_or_default().0);
                }
                _ => moot.push(row.entry),
            }
        }
        authority
    }
}
