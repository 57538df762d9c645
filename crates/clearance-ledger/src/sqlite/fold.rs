//! Writes the steps of the fold into the typed tables.

use std::sync::OnceLock;

use clearance_core::act::field::Cell;
use clearance_core::act::{Act, FieldSpec, Table};
use clearance_core::fold::{Amendment, Step};
use clearance_core::id::Subject;
use clearance_core::records::Row;
use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, ToSql, params, params_from_iter};

use super::log::signed;
use super::schema::COMMON_COLUMNS;
use crate::error::LedgerError;

/// A cell as SQLite takes it.
struct Sql(Cell);

impl ToSql for Sql {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match &self.0 {
            Cell::Null => ToSqlOutput::Owned(Value::Null),
            Cell::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Cell::Text(text) => ToSqlOutput::from(text.as_str()),
        })
    }
}

/// The record's key in its tables: a number, or a model's id.
pub(super) fn key(record: &Subject) -> Cell {
    match record {
        Subject::Numbered(_, number) => i64::try_from(*number).map_or(Cell::Null, Cell::Integer),
        other => Cell::Text(other.to_string()),
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
    table: Table,
    sql: String,
    columns: Vec<&'static FieldSpec>,
}

impl Writing {
    fn of(table: Table) -> &'static Self {
        static WRITINGS: OnceLock<Vec<Writing>> = OnceLock::new();
        let writings = WRITINGS.get_or_init(|| Table::ALL.into_iter().map(Self::new).collect());
        #[expect(clippy::expect_used, reason = "made of all tables")]
        writings.iter().find(|writing| writing.table == table).expect("every table can be written")
    }

    fn new(table: Table) -> Self {
        let columns = table.columns();
        let names = COMMON_COLUMNS.into_iter().chain(columns.iter().map(|f| f.name));
        let names: Vec<String> = names.map(|name| format!("\"{name}\"")).collect();
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", table.word(), names.join(", "));
        Self { table, sql, columns }
    }
}

fn insert(db: &Connection, row: &Row) -> Result<(), LedgerError> {
    let writing = Writing::of(row.table);
    let common = [
        key(&row.record),
        Cell::Integer(row.effective.0),
        Cell::Integer(signed(row.entry)?),
        Cell::Integer(signed(row.known_from)?),
        Cell::Null,
        Cell::Text(row.act.spec().word.to_owned()),
        row.authority.map_or(Cell::Null, |a| i64::try_from(a.0).map_or(Cell::Null, Cell::Integer)),
        Cell::Integer(signed(row.by.0)?),
    ];
    let own = writing.columns.iter().map(|field| row.act.to_cell(field.name));
    db.prepare_cached(&writing.sql)?.execute(params_from_iter(common.into_iter().chain(own).map(Sql)))?;
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
