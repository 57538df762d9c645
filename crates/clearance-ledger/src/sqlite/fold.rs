//! Writes the steps of the fold into the typed tables.

use std::sync::OnceLock;

use clearance_core::act::field::Cell;
use clearance_core::act::{Act, FieldSpec, Table};
use clearance_core::fold::{Amendment, Step};
use clearance_core::id::Subject;
use clearance_core::records::Row;
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, ToSql, params};

use super::log::signed;
use super::schema::COMMON_COLUMNS;
use crate::error::LedgerError;

/// A cell as SQLite takes it.
struct Sql<'c>(Cell<'c>);

impl ToSql for Sql<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match &self.0 {
            Cell::Null => ToSqlOutput::Owned(Value::Null),
            Cell::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Cell::Text(text) => ToSqlOutput::from(&**text),
        })
    }
}

/// The record's key in its tables: a number, or a model's id.
pub(super) fn key(record: &Subject) -> Cell<'static> {
    match record {
        Subject::Numbered(_, number) => i64::try_from(*number).map_or(Cell::Null, Cell::Integer),
        other => Cell::text(other.to_string()),
    }
}

/// Writes steps.
pub(crate) fn apply(db: &Connection, steps: &[Step]) -> Result<(), LedgerError> {
    steps.iter().try_for_each(|step| one(db, step))
}

fn one(db: &Connection, step: &Step) -> Result<(), LedgerError> {
    match step {
        Step::Insert(row) => insert(db, row)?,
        Step::Close { table, record, entry, at } => {
            let sql = format!(
                "UPDATE \"{}\" SET known_until = ?1 WHERE record = ?2 AND entry = ?3 AND known_until IS NULL",
                table.word()
            );
            db.prepare_cached(&sql)?.execute(params![signed(*at)?, Sql(key(record)), signed(*entry)?])?;
        }
        Step::Amend { target, by, kind } => {
            let kind = match kind {
                Amendment::Void => "void",
                Amendment::Correct => "correct",
            };
            db.prepare_cached("INSERT INTO amendment (target, entry, kind) VALUES (?1, ?2, ?3)")?.execute(params![
                signed(*target)?,
                signed(*by)?,
                kind
            ])?;
        }
        Step::Name { kind, name, number } => {
            db.prepare_cached("INSERT INTO name (kind, name, number) VALUES (?1, ?2, ?3)")?.execute(params![
                kind.noun(),
                name,
                signed(*number)?
            ])?;
        }
        Step::Identifier { scheme, value, organization } => {
            db.prepare_cached("INSERT OR IGNORE INTO identifier (scheme, value, organization) VALUES (?1, ?2, ?3)")?
                .execute(params![scheme, value, signed(*organization)?])?;
        }
        Step::Alike { likeness, organization } => {
            db.prepare_cached("INSERT OR IGNORE INTO alike (likeness, organization) VALUES (?1, ?2)")?
                .execute(params![likeness, signed(*organization)?])?;
        }
        Step::Ref { name, entry } => {
            db.prepare_cached("INSERT INTO ref (name, entry) VALUES (?1, ?2)")?
                .execute(params![name, signed(*entry)?])?;
        }
        Step::Nonce { nonce, entry } => {
            db.prepare_cached("INSERT INTO nonce (nonce, entry) VALUES (?1, ?2)")?
                .execute(params![nonce, signed(*entry)?])?;
        }
        Step::Content { digest, entry } => {
            db.prepare_cached("INSERT INTO content (digest, entry) VALUES (?1, ?2)")?
                .execute(params![digest.as_slice(), signed(*entry)?])?;
        }
    }
    Ok(())
}

/// How a table's rows are written, made once.
struct Writing {
    sql: String,
    /// Of each act, which parameters its fields are; a field without a column of its own has none.
    acts: Vec<(&'static str, Vec<Option<usize>>)>,
}

impl Writing {
    fn of(table: Table) -> &'static Self {
        static WRITINGS: [OnceLock<Writing>; Table::ALL.len()] = [const { OnceLock::new() }; Table::ALL.len()];
        #[expect(clippy::indexing_slicing, reason = "there is one for each table")]
        WRITINGS[table as usize].get_or_init(|| Self::new(table))
    }

    fn new(table: Table) -> Self {
        let own: Vec<&str> = table.columns().into_iter().map(|f| f.name).collect();
        let names: Vec<String> = COMMON_COLUMNS.iter().chain(&own).map(|name| format!("\"{name}\"")).collect();
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", table.word(), names.join(", "));
        let parameter = |field: &FieldSpec| {
            own.iter().position(|name| *name == field.name).map(|index| COMMON_COLUMNS.len() + index + 1)
        };
        let acts = table.acts().map(|spec| (spec.word, spec.fields.iter().map(parameter).collect())).collect();
        Self { sql, acts }
    }
}

fn insert(db: &Connection, row: &Row) -> Result<(), LedgerError> {
    let writing = Writing::of(row.table);
    let word = row.act.spec().word;
    let common = [
        key(&row.record),
        Cell::Integer(row.effective.0),
        Cell::Integer(signed(row.entry)?),
        Cell::Integer(signed(row.known_from)?),
        Cell::Null,
        Cell::Text(word.into()),
        row.authority.map_or(Cell::Null, |a| i64::try_from(a.0).map_or(Cell::Null, Cell::Integer)),
        Cell::Integer(signed(row.by.0)?),
    ];
    // What is not bound is NULL.
    let mut statement = db.prepare_cached(&writing.sql)?;
    for (parameter, cell) in (1..).zip(common) {
        statement.raw_bind_parameter(parameter, Sql(cell))?;
    }
    let parameters = writing.acts.iter().find(|(act, _)| *act == word).map_or(&[][..], |(_, own)| own.as_slice());
    let mut bound = Ok(());
    row.act.cells(&mut |place, cell| {
        if let (Some(Some(parameter)), false, true) = (parameters.get(place), cell == Cell::Null, bound.is_ok()) {
            bound = statement.raw_bind_parameter(*parameter, Sql(cell));
        }
    });
    bound?;
    statement.raw_execute()?;
    if let (Table::Lockdown, Act::LockdownImpose(act), Subject::Numbered(_, number)) =
        (row.table, &row.act, &row.record)
    {
        let mut link = db.prepare_cached("INSERT OR IGNORE INTO lockdown_model (model, lockdown) VALUES (?1, ?2)")?;
        for model in &act.models().0 {
            link.execute(params![model.as_str(), signed(*number)?])?;
        }
    }
    Ok(())
}
