//! Going through the log for a report: entry by entry, nothing kept, each with what voids or corrects it; and the few
//! records whose rows do not stand in the order of the log, among which alone entries without effect can be.

use std::collections::BTreeSet;

use clearance_core::act::Table;
use clearance_core::fold::Amendment;
use clearance_core::id::{EntryNo, ModelId, OfficerNo, RecordKind, Subject};
use clearance_core::record;
use clearance_core::records::Records as _;
use clearance_core::time::Moment;
use rusqlite::{Connection, Row, Rows, params};

use super::held::Pending;
use super::log::signed;
use super::read::{Prefixes, Reader};
use crate::error::LedgerError;

/// An entry as the file holds it, borrowed while it is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Glimpse<'a> {
    /// Its number.
    pub number: EntryNo,
    /// When it was recorded.
    pub recorded: Moment,
    /// Its canonical bytes.
    pub bytes: &'a [u8],
    /// Its private words, as JSON.
    pub words: Option<&'a str>,
    /// What voids or corrects it, in order.
    pub amendments: &'a [(EntryNo, Amendment)],
}

/// Goes through the entries from one number to another, with the amendments known at an entry.
pub(crate) fn glimpses<E: From<LedgerError>>(
    db: &Connection,
    (first, last): (EntryNo, EntryNo),
    known: EntryNo,
    visit: &mut dyn FnMut(&Glimpse<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let failed = |why: rusqlite::Error| LedgerError::from(why);
    let (from, to, known) = (signed(first)?, signed(last)?, signed(known)?);
    let mut entries = db
        .prepare_cached("SELECT entry, recorded, bytes, words FROM entry WHERE entry BETWEEN ?1 AND ?2 ORDER BY entry")
        .map_err(failed)?;
    let mut amending = db
        .prepare_cached(
            "SELECT target, entry, kind FROM amendment WHERE target BETWEEN ?1 AND ?2 AND entry <= ?3 ORDER BY target, entry",
        )
        .map_err(failed)?;
    let mut entries = entries.query(params![from, to]).map_err(failed)?;
    let mut amending = Amending { rows: amending.query(params![from, to, known]).map_err(failed)?, next: None };
    amending.advance().map_err(failed)?;
    let mut amendments = Vec::new();
    while let Some(row) = entries.next().map_err(failed)? {
        let number = row.get::<_, i64>(0).map_err(failed)?.unsigned_abs();
        amending.of(number, &mut amendments).map_err(failed)?;
        let text = |index: usize| row.get_ref(index).map_err(failed);
        visit(&Glimpse {
            number,
            recorded: Moment(row.get(1).map_err(failed)?),
            bytes: text(2)?.as_blob().map_err(|why| LedgerError::Integrity(format!("entry {number}: {why}")))?,
            words: text(3)?.as_str_or_null().map_err(|why| LedgerError::Integrity(format!("entry {number}: {why}")))?,
            amendments: &amendments,
        })?;
    }
    Ok(())
}

/// The amendments beside the entries, both in order of the entry concerned.
struct Amending<'s> {
    rows: Rows<'s>,
    next: Option<(EntryNo, EntryNo, Amendment)>,
}

impl Amending<'_> {
    fn advance(&mut self) -> rusqlite::Result<()> {
        let read = |row: &Row<'_>| -> rusqlite::Result<(EntryNo, EntryNo, Amendment)> {
            let kind = if row.get_ref(2)?.as_str()? == "void" { Amendment::Void } else { Amendment::Correct };
            Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get::<_, i64>(1)?.unsigned_abs(), kind))
        };
        self.next = self.rows.next()?.map(read).transpose()?;
        Ok(())
    }

    fn of(&mut self, number: EntryNo, into: &mut Vec<(EntryNo, Amendment)>) -> rusqlite::Result<()> {
        into.clear();
        while let Some((target, by, kind)) = self.next.filter(|(target, ..)| *target <= number) {
            if target == number {
                into.push((by, kind));
            }
            self.advance()?;
        }
        Ok(())
    }
}

/// The entries without effect between two numbers, as known at an entry.
///
/// An act that would find nothing to act on is refused when it is recorded, so an entry can lose its effect only to
/// another that was recorded later and stands before it, or to a void or a correction. Only records with such rows are
/// folded.
pub(crate) fn moots(
    db: &Connection,
    (first, last): (EntryNo, EntryNo),
    known: EntryNo,
) -> Result<BTreeSet<EntryNo>, LedgerError> {
    let reader = Reader::new(db, Prefixes::Refused, Pending::NONE);
    let mut found = BTreeSet::new();
    if last < first {
        return Ok(found);
    }
    let skipped = [Table::Ledger, Table::Evaluation, Table::Amendment];
    for table in Table::ALL.into_iter().filter(|table| !skipped.contains(table)) {
        for subject in disordered(db, table)? {
            found.extend(moot(&reader, table, &subject, known)?.into_iter().filter(|n| (first..=last).contains(n)));
        }
    }
    Ok(found)
}

/// The records of a table whose rows do not stand in the order of the log, or were voided or corrected. The rows come in
/// the order of their key, so that one walk tells.
fn disordered(db: &Connection, table: Table) -> Result<BTreeSet<Subject>, LedgerError> {
    let sql = format!(
        "SELECT record, entry, known_from, known_until FROM \"{}\" ORDER BY record, effective, entry, known_from",
        table.word()
    );
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    let mut before: Option<(Subject, i64)> = None;
    while let Some(row) = rows.next()? {
        let subject = match table.record_kind() {
            RecordKind::Model => ModelId::new(row.get_ref(0)?.as_str().unwrap_or_default()).map(Subject::Model),
            kind => Some(Subject::Numbered(kind, row.get::<_, i64>(0)?.unsigned_abs())),
        };
        let Some(subject) = subject else { continue };
        let entry: i64 = row.get(1)?;
        let ended = !matches!(row.get_ref(3)?, rusqlite::types::ValueRef::Null);
        let out_of_order = before.as_ref().is_some_and(|(last, number)| *last == subject && *number > entry);
        if out_of_order || ended || row.get::<_, i64>(2)? != entry {
            found.insert(subject.clone());
        }
        before = Some((subject, entry));
    }
    Ok(found)
}

/// The entries of a record without effect, as known at an entry. The first officer's life begins with the ledger.
pub(crate) fn moot(
    reader: &Reader<'_>,
    table: Table,
    record: &Subject,
    known: EntryNo,
) -> Result<Vec<EntryNo>, LedgerError> {
    let mut rows = reader.rows(table, record, known)?;
    if table == Table::Officer && *record == Subject::from(OfficerNo(1)) {
        rows.splice(0..0, reader.rows(Table::Ledger, &Subject::Ledger, known)?);
    }
    Ok(record::moot(table, record, &rows))
}
