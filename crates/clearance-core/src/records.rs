//! What the domain reads records through: rows keyed (record, effective, entry), as known at an entry of the log.
//!
//! A row is one entry's effect on one record. It is known from the entry that made it (or the correction that gave it
//! this form) until the entry that voided or corrected it. Reading at (T, K) takes the rows known at K whose effective
//! moment is not after T, in order of (effective, entry): *now* and *then* are one code.

use crate::act::{Act, Table};
use crate::id::{
    AuthorityNo, EntryNo, GrantNo, LockdownNo, ModelId, OfficerNo, OrganizationNo, RecordKind, RestorationNo, ReviewNo,
    Subject,
};
use crate::node::Node;
use crate::record::{Attestation, Organization};
use crate::time::Moment;

/// One entry's effect on one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The table it stands in.
    pub table: Table,
    /// The record.
    pub record: Subject,
    /// When it has force.
    pub effective: Moment,
    /// The entry.
    pub entry: EntryNo,
    /// The entry from which on it is known in this form: itself, or a correction.
    pub known_from: EntryNo,
    /// The instrument behind it.
    pub authority: Option<AuthorityNo>,
    /// The officer who said it.
    pub by: OfficerNo,
    /// The act.
    pub act: Act,
}

/// The records could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// What takes the rows of one record.
pub type Visit<'v> = dyn FnMut(&Subject, Vec<Row>) -> Result<(), Unreadable> + 'v;

/// Organizations with their evidence, in order of number.
pub type Stretch = Vec<(Organization, Vec<Attestation>)>;

/// What reads the organizations from one number to another. It may be asked on several threads.
pub type ReadStretch<'r> = dyn Fn(&dyn Records, (u64, u64)) -> Result<Stretch, Unreadable> + Sync + 'r;

/// What takes stretches, in order.
pub type TakeStretch<'t> = dyn FnMut(&Stretch) -> Result<(), Unreadable> + 't;

/// How many organizations are read at once: enough to be worth a statement, few enough to be held several times over.
pub const STRETCH: u64 = 1_024;

/// Records, as a fold of the log's first entries. `known` is the number of the last of them.
pub trait Records {
    /// The rows of a record in a table, known at an entry, in order of (effective, entry).
    ///
    /// # Errors
    /// That the storage could not be read.
    fn rows(&self, table: Table, record: &Subject, known: EntryNo) -> Result<Vec<Row>, Unreadable>;

    /// The rows of every record of a table whose records are numbered, known at an entry, record by record in order
    /// of number.
    ///
    /// # Errors
    /// That the storage could not be read; what `visit` gives up with.
    fn scan(&self, table: Table, known: EntryNo, visit: &mut Visit<'_>) -> Result<(), Unreadable> {
        self.scan_between(table, (1, u64::MAX), known, visit)
    }

    /// The same for the records from one number to another.
    ///
    /// # Errors
    /// That the storage could not be read; what `visit` gives up with.
    fn scan_between(
        &self,
        table: Table,
        numbers: (u64, u64),
        known: EntryNo,
        visit: &mut Visit<'_>,
    ) -> Result<(), Unreadable>;

    /// Reads all organizations in stretches and hands these over in order. Where that is worth it, several are read at
    /// once.
    ///
    /// # Errors
    /// What `read` or `take` gives up with.
    fn stretches(&self, read: &ReadStretch<'_>, take: &mut TakeStretch<'_>) -> Result<(), Unreadable>;

    /// Every model that was ever registered, by id.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn models(&self) -> Result<Vec<ModelId>, Unreadable>;

    /// Every lockdown that ever named a model, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn lockdowns_of(&self, model: &ModelId) -> Result<Vec<LockdownNo>, Unreadable>;

    /// Every restoration that was ever opened under a lockdown, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn restorations_of(&self, lockdown: LockdownNo) -> Result<Vec<RestorationNo>, Unreadable>;

    /// Every grant that was ever issued under a restoration, to one organization or to all, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn grants_of(
        &self,
        restoration: RestorationNo,
        organization: Option<OrganizationNo>,
    ) -> Result<Vec<GrantNo>, Unreadable>;

    /// The number of the last record of a kind, 0 where there is none. Voided ones count.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn last_number(&self, kind: RecordKind) -> Result<u64, Unreadable>;

    /// The entry that made a record, voided or not.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn made(&self, record: &Subject) -> Result<Option<EntryNo>, Unreadable>;

    /// Every review that was ever opened of a model, or of all, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    fn reviews_of(&self, model: Option<&ModelId>) -> Result<Vec<ReviewNo>, Unreadable>;

    /// What an entry holds that no row carries: what the text of a policy says, the act of a proposal.
    ///
    /// # Errors
    /// That the storage could not be read, or that there is no such thing in that entry.
    fn document(&self, entry: EntryNo) -> Result<Node, Unreadable>;
}

impl<R: Records + ?Sized> Records for &R {
    fn rows(&self, table: Table, record: &Subject, known: EntryNo) -> Result<Vec<Row>, Unreadable> {
        (**self).rows(table, record, known)
    }
    fn scan(&self, table: Table, known: EntryNo, visit: &mut Visit<'_>) -> Result<(), Unreadable> {
        (**self).scan(table, known, visit)
    }
    fn scan_between(
        &self,
        table: Table,
        numbers: (u64, u64),
        known: EntryNo,
        visit: &mut Visit<'_>,
    ) -> Result<(), Unreadable> {
        (**self).scan_between(table, numbers, known, visit)
    }
    fn stretches(&self, read: &ReadStretch<'_>, take: &mut TakeStretch<'_>) -> Result<(), Unreadable> {
        (**self).stretches(read, take)
    }
    fn models(&self) -> Result<Vec<ModelId>, Unreadable> {
        (**self).models()
    }
    fn lockdowns_of(&self, model: &ModelId) -> Result<Vec<LockdownNo>, Unreadable> {
        (**self).lockdowns_of(model)
    }
    fn restorations_of(&self, lockdown: LockdownNo) -> Result<Vec<RestorationNo>, Unreadable> {
        (**self).restorations_of(lockdown)
    }
    fn grants_of(
        &self,
        restoration: RestorationNo,
        organization: Option<OrganizationNo>,
    ) -> Result<Vec<GrantNo>, Unreadable> {
        (**self).grants_of(restoration, organization)
    }
    fn last_number(&self, kind: RecordKind) -> Result<u64, Unreadable> {
        (**self).last_number(kind)
    }
    fn made(&self, record: &Subject) -> Result<Option<EntryNo>, Unreadable> {
        (**self).made(record)
    }
    fn reviews_of(&self, model: Option<&ModelId>) -> Result<Vec<ReviewNo>, Unreadable> {
        (**self).reviews_of(model)
    }
    fn document(&self, entry: EntryNo) -> Result<Node, Unreadable> {
        (**self).document(entry)
    }
}
