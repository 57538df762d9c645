//! Officers: who may act.

use std::collections::BTreeSet;

use super::until;
use crate::act::Act;
use crate::id::{EntryNo, OfficerNo};
use crate::records::Row;
use crate::time::Moment;

/// An officer at a moment. The founder, `U-1`, stands in entry 1 and is an administrator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    /// The number.
    pub number: OfficerNo,
    /// The slug.
    pub slug: String,
    /// The name.
    pub name: Option<String>,
    /// The roles.
    pub roles: BTreeSet<String>,
    /// The entry that ended the officer's powers.
    pub retired: Option<EntryNo>,
    /// The entry that enrolled the officer.
    pub entry: EntryNo,
}

impl Officer {
    /// The officer at a moment; `None` before the enrolment has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut officer: Option<Self> = None;
        for row in until(rows, at) {
            let number = OfficerNo::try_from(&row.record).unwrap_or(OfficerNo(1));
            match (&mut officer, &row.act) {
                (none @ None, Act::OfficerEnroll(act)) => {
                    *none = Some(Self {
                        number,
                        slug: act.id().0.to_string(),
                        name: act.name().map(|n| n.0.clone()),
                        roles: act.roles().map(|r| r.0.clone()).unwrap_or_default(),
                        retired: None,
                        entry: row.entry,
                    });
                }
                (none @ None, Act::LedgerFound(act)) => {
                    *none = Some(Self {
                        number,
                        slug: act.founder().0.to_string(),
                        name: None,
                        roles: BTreeSet::from(["administrator".to_owned()]),
                        retired: None,
                        entry: row.entry,
                    });
                }
                (Some(officer), Act::OfficerRetire(_)) if officer.retired.is_none() => {
                    officer.retired = Some(row.entry)
                }
                _ => moot.push(row.entry),
            }
        }
        officer
    }
}
