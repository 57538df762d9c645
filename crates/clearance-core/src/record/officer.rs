//! Officers: who may act, and the keys that say so.

use std::collections::BTreeSet;

use super::until;
use crate::act::Act;
use crate::act::value::{End, SshKey};
use crate::id::{EntryNo, OfficerNo};
use crate::records::Row;
use crate::signature::PublicKey;
use crate::time::Moment;

/// Roles that another officer lent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// Who lent them.
    pub by: OfficerNo,
    /// Which; absent: all of the lender's.
    pub roles: Option<BTreeSet<String>>,
    /// From when.
    pub from: Moment,
    /// Until when.
    pub until: Moment,
    /// The entry.
    pub entry: EntryNo,
}

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
    /// The keys, in the order in which they came.
    pub keys: Vec<OfficerKey>,
    /// Roles lent by others, past ones included.
    pub delegations: Vec<Delegation>,
    /// The entry that ended the officer's powers.
    pub retired: Option<EntryNo>,
    /// The entry that enrolled the officer.
    pub entry: EntryNo,
}

/// A key of an officer, with the time in which it may sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficerKey {
    /// The key.
    pub key: PublicKey,
    /// From when it may sign.
    pub from: Moment,
    /// Until when, if that is known: another key came, the officer was retired, or it was given a term.
    pub until: Option<Moment>,
    /// Since when it may have been in other hands.
    pub compromised: Option<Moment>,
    /// The entry that gave it.
    pub entry: EntryNo,
    /// The entry that ended it.
    pub ended: Option<EntryNo>,
}

/// What an officer's acts need at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs<'o> {
    /// No key was ever given: who acts is a claim.
    Claims,
    /// A signature by this key.
    With(&'o OfficerKey),
    /// A signature, but the officer's last key may not sign any more.
    Expired(&'o OfficerKey),
}

impl Officer {
    /// What the officer's acts need at a moment.
    #[must_use]
    pub fn signs(&self, at: Moment) -> Signs<'_> {
        let given = self.keys.iter().rev().find(|key| key.from <= at);
        match given {
            None => Signs::Claims,
            Some(key) if key.until.is_none_or(|until| at < until) => Signs::With(key),
            Some(key) => Signs::Expired(key),
        }
    }

    fn give(&mut self, (key, until): (Option<&SshKey>, Option<&End>), row: &Row) {
        let Some(key) = key else { return };
        self.end_key(row);
        self.keys.push(OfficerKey {
            key: key.0.clone(),
            from: row.effective,
            until: until.map(|until| until.0),
            compromised: None,
            entry: row.entry,
            ended: None,
        });
    }

    /// The last key ends with a row, if not before.
    fn end_key(&mut self, row: &Row) {
        if let Some(last) = self.keys.last_mut()
            && last.until.is_none_or(|until| until > row.effective)
        {
            last.until = Some(row.effective);
            last.ended = Some(row.entry);
        }
    }

    /// The officer at a moment; `None` before the enrolment has force. Entries without effect are added to `moot`.
    #[must_use]
    pub fn fold(rows: &[Row], at: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut officer: Option<Self> = None;
        for row in until(rows, at) {
            let number = OfficerNo::try_from(&row.record).unwrap_or(OfficerNo(1));
            match (&mut officer, &row.act) {
                (none @ None, Act::OfficerEnroll(act)) => {
                    let mut made = Self {
                        number,
                        slug: act.id().0.to_string(),
                        name: act.name().map(|n| n.0.clone()),
                        roles: act.roles().map_or_else(everyday, |r| r.0.clone()),
                        keys: Vec::new(),
                        delegations: Vec::new(),
                        retired: None,
                        entry: row.entry,
                    };
                    made.give((act.key(), act.key_until()), row);
                    *none = Some(made);
                }
                (none @ None, Act::LedgerFound(act)) => {
                    let mut made = Self {
                        number,
                        slug: act.founder().0.to_string(),
                        name: None,
                        roles: BTreeSet::from(["administrator".to_owned()]),
                        keys: Vec::new(),
                        delegations: Vec::new(),
                        retired: None,
                        entry: row.entry,
                    };
                    made.give((act.key(), act.key_until()), row);
                    *none = Some(made);
                }
                (Some(officer), Act::OfficerRekey(act)) if officer.retired.is_none() => {
                    if let Some(last) = officer.keys.last_mut() {
                        last.compromised = act.compromised_since().map(|since| since.0);
                    }
                    officer.give((Some(act.key()), act.key_until()), row);
                }
                (Some(officer), Act::OfficerDelegate(act)) if officer.retired.is_none() => {
                    officer.delegations.push(Delegation {
                        by: act.lender().copied().unwrap_or(row.by),
                        roles: act.roles().map(|roles| roles.0.clone()),
                        from: row.effective,
                        until: act.until().0,
                        entry: row.entry,
                    });
                }
                (Some(officer), Act::OfficerRetire(_)) if officer.retired.is_none() => {
                    officer.end_key(row);
                    officer.retired = Some(row.entry);
                }
                _ => moot.push(row.entry),
            }
        }
        officer
    }
}

/// The roles of an officer enrolled without any: those of daily work.
fn everyday() -> BTreeSet<String> {
    ["reviewer", "approver"].map(str::to_owned).into()
}
