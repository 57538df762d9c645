//! Policies: a version's life, from its proposal to its end.

use std::collections::BTreeSet;

use crate::act::Act;
use crate::id::{EntryNo, ModelId, PolicyNo};
use crate::records::Row;
use crate::time::Moment;

/// A version of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Its number.
    pub number: PolicyNo,
    /// The policy's name.
    pub name: String,
    /// The version.
    pub version: u64,
    /// The models it governs.
    pub models: BTreeSet<ModelId>,
    /// The earliest moment at which it can be in force.
    pub earliest: Moment,
    /// The SHA-256 of its text.
    pub digest: String,
    /// The entry that proposed it, which holds its text.
    pub entry: EntryNo,
    /// The entries that approved it.
    pub approvals: Vec<EntryNo>,
    /// From when on it is in force, until a next version or its end, and the entry that adopted it.
    pub adopted: Option<(Moment, EntryNo)>,
    /// When it ended, and the entry that ended it.
    pub retired: Option<(Moment, EntryNo)>,
}

impl Policy {
    /// The version; `None` if it was not proposed. Entries without effect are added to `moot`.
    ///
    /// A version's life runs in the order of the log: it may be adopted for a moment before its proposal was recorded,
    /// and is not adopted without one for that. So all that is known counts here, and who asks about a moment compares
    /// it with [`adopted`](Self::adopted) and [`retired`](Self::retired).
    #[must_use]
    pub fn fold(rows: &[Row], _: Moment, moot: &mut Vec<EntryNo>) -> Option<Self> {
        let mut rows: Vec<&Row> = rows.iter().collect();
        rows.sort_by_key(|row| row.entry);
        let mut policy: Option<Self> = None;
        for row in rows {
            match (&mut policy, &row.act) {
                (none @ None, Act::PolicyPropose(act)) => {
                    *none = Some(Self {
                        number: PolicyNo::try_from(&row.record).unwrap_or(PolicyNo(0)),
                        name: act.name().0.clone(),
                        version: act.version().0,
                        models: act.models().0.clone(),
                        earliest: act.earliest().0,
                        digest: act.digest().0.clone(),
                        entry: row.entry,
                        approvals: Vec::new(),
                        adopted: None,
                        retired: None,
                    });
                }
                (Some(policy), Act::PolicyApprove(_)) if policy.is_proposed() => policy.approvals.push(row.entry),
                (Some(policy), Act::PolicyAdopt(_)) if policy.is_proposed() => {
                    policy.adopted = Some((row.effective.max(policy.earliest), row.entry));
                }
                (Some(policy), Act::PolicyRetire(_)) if policy.retired.is_none() => {
                    policy.retired = Some((row.effective, row.entry));
                }
                _ => moot.push(row.entry),
            }
        }
        policy
    }

    /// `name/version`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("{}/{}", self.name, self.version)
    }

    /// Whether it waits for approval or adoption.
    #[must_use]
    pub const fn is_proposed(&self) -> bool {
        self.adopted.is_none() && self.retired.is_none()
    }
}
