//! Reads records and names back: the ledger's side of the domain's [`Records`], [`Names`] and [`Book`].

use std::path::Path;
use std::sync::OnceLock;

use clearance_core::act::field::{Cell, Kind, NameFault, Names, nearest};
use clearance_core::act::{Act, FieldSpec, FromCells, Spec, Table};
use clearance_core::admit::{Book, table_of};
use clearance_core::entry::Entry;
use clearance_core::fold::Amendment;
use clearance_core::id::{
    AuthorityNo, EntryNo, GrantNo, LockdownNo, ModelId, OfficerNo, OrganizationNo, RecordKind, RestorationNo, ReviewNo,
    Subject,
};
use clearance_core::node::Node;
use clearance_core::records::{ReadStretch, Records, Row, TakeStretch, Unreadable, Visit};
use clearance_core::time::Moment;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, ToSql, params};

use super::fold::key;
use super::held::Pending;
use super::log::SqliteLog;
use super::schema::COMMON_COLUMNS;

/// Whether a unique prefix of a name is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefixes {
    /// Where a person types.
    Accepted,
    /// In batches.
    Refused,
}

/// Reads a ledger's records at its head or any earlier entry, and its names at the head.
pub struct Reader<'db> {
    db: &'db Connection,
    prefixes: Prefixes,
    pending: &'db Pending,
    snapshot: Option<&'db Path>,
}

impl<'db> Reader<'db> {
    /// A reader; `pending` are entries of this input that are not in the log yet.
    pub(crate) const fn new(db: &'db Connection, prefixes: Prefixes, pending: &'db Pending) -> Self {
        Self { db, prefixes, pending, snapshot: None }
    }

    /// The same, of a file of which this connection only reads what was committed: others may read it beside.
    pub(crate) const fn of_file(self, path: Option<&'db Path>) -> Self {
        Self { snapshot: path, ..self }
    }

    /// Whether any officer's key was ever reported compromised.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn any_compromised(&self) -> Result<bool, Unreadable> {
        let sql = "SELECT record FROM officer WHERE compromised_since IS NOT NULL LIMIT 1";
        Ok(self.number(sql, params![])?.is_some())
    }

    /// Every slug of a kind that begins with a text, with its number, in order, at most so many.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn slugs(&self, kind: RecordKind, prefix: &str, most: usize) -> Result<Vec<(String, u64)>, Unreadable> {
        let mut statement = self
            .db
            .prepare_cached(
                "SELECT name, number FROM name WHERE kind = ?1 AND name >= ?2 AND name < ?3 ORDER BY name LIMIT ?4",
            )
            .map_err(unreadable)?;
        let end = format!("{prefix}\u{10FFFF}");
        let rows = statement
            .query_map(params![kind.noun(), prefix, end, limit(most)], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))
            .map_err(unreadable)?;
        rows.map(|row| row.map(|(name, number): (String, i64)| (name, number.unsigned_abs())).map_err(unreadable))
            .collect()
    }

    /// Every organization that has or had a name whose likeness begins with a text, in the likeness's order, at most so
    /// many.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn named(&self, beginning: &str, most: usize) -> Result<Vec<u64>, Unreadable> {
        let sql = "SELECT organization FROM alike WHERE likeness >= ?1 AND likeness < ?2 ORDER BY likeness LIMIT ?3";
        self.numbers(sql, params![beginning, format!("{beginning}\u{10FFFF}"), limit(most)])
    }

    /// Every organization or grant that was ever suspended, in order, at most so many.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn once_suspended(&self, kind: RecordKind, most: usize) -> Result<Vec<u64>, Unreadable> {
        let sql = match kind {
            RecordKind::Organization => {
                "SELECT DISTINCT record FROM organization WHERE act = 'org.suspend' ORDER BY record LIMIT ?1"
            }
            RecordKind::Grant => {
                "SELECT DISTINCT record FROM \"grant\" WHERE act = 'grant.suspend' ORDER BY record LIMIT ?1"
            }
            _ => return Ok(Vec::new()),
        };
        self.numbers(sql, params![limit(most)])
    }

    /// Every grant that was given a term which ends after a moment, the nearest first, at most so many. It may have
    /// been given another one since.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn grants_ending(&self, after: Moment, most: usize) -> Result<Vec<u64>, Unreadable> {
        let sql = "SELECT record FROM \"grant\" WHERE until > ?1 AND known_until IS NULL ORDER BY until LIMIT ?2";
        self.numbers(sql, params![after.0, limit(most)])
    }

    /// The slug of an organization or officer, as registered; of a policy's version `name/version`.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn slug(&self, subject: &Subject) -> Result<Option<String>, Unreadable> {
        let Subject::Numbered(kind, number) = subject else { return Ok(None) };
        if *kind == RecordKind::Policy {
            let sql = "SELECT name || '/' || version FROM policy WHERE record = ?1 AND act = 'policy.propose' LIMIT 1";
            return self.text(sql, params![number.cast_signed()]);
        }
        if !matches!(kind, RecordKind::Organization | RecordKind::Officer) {
            return Ok(None);
        }
        if (*kind, *number) == (RecordKind::Officer, 1) {
            return self.text("SELECT founder FROM ledger", params![]);
        }
        let table = table_of(*kind).word();
        let act = if *kind == RecordKind::Officer { "officer.enroll" } else { "org.register" };
        self.text(
            &format!("SELECT id FROM \"{table}\" WHERE record = ?1 AND act = ?2 LIMIT 1"),
            params![number.cast_signed(), act],
        )
    }

    fn text(&self, sql: &str, parameters: &[&dyn ToSql]) -> Result<Option<String>, Unreadable> {
        let found = self
            .db
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row(parameters, |row| row.get::<_, Option<String>>(0)).optional());
        found.map(Option::flatten).map_err(unreadable)
    }

    fn number(&self, sql: &str, parameters: &[&dyn ToSql]) -> Result<Option<u64>, Unreadable> {
        let found = self
            .db
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row(parameters, |row| row.get::<_, Option<i64>>(0)).optional());
        found.map(|n| n.flatten().map(i64::unsigned_abs)).map_err(unreadable)
    }

    fn numbers(&self, sql: &str, parameters: &[&dyn ToSql]) -> Result<Vec<u64>, Unreadable> {
        let mut statement = self.db.prepare_cached(sql).map_err(unreadable)?;
        let rows = statement.query_map(parameters, |row| row.get::<_, i64>(0)).map_err(unreadable)?;
        rows.map(|row| row.map(i64::unsigned_abs).map_err(unreadable)).collect()
    }

    /// Every record of a kind, by its reference, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn all(&self, kind: RecordKind) -> Result<Vec<Subject>, Unreadable> {
        if kind == RecordKind::Model {
            return Ok(self.models()?.into_iter().map(Subject::Model).collect());
        }
        Ok((1..=self.last_number(kind)?).map(|n| Subject::Numbered(kind, n)).collect())
    }

    fn by_name(&self, kind: RecordKind, written: &str) -> Result<Subject, NameFault> {
        let numbered = |n| Subject::Numbered(kind, n);
        if let Some(number) = self.by_slug(kind, written).map_err(storage)? {
            return Ok(numbered(number));
        }
        let found = if self.prefixes == Prefixes::Accepted && !written.is_empty() {
            self.slugs(kind, written, 11).map_err(storage)?
        } else {
            Vec::new()
        };
        match found.as_slice() {
            [(_, number)] => Ok(numbered(*number)),
            [] => {
                let first: String = written.chars().take(1).collect();
                let near = self.slugs(kind, &first, 5_000).map_err(storage)?;
                Err(NameFault::Unknown(nearest(written, near.iter().map(|(name, _)| name.as_str()), 3)))
            }
            several => Err(NameFault::Ambiguous(several.iter().map(|(name, _)| name.clone()).collect())),
        }
    }

    fn by_model(&self, written: &str) -> Result<Subject, NameFault> {
        let models: Vec<String> = self.models().map_err(storage)?.iter().map(ToString::to_string).collect();
        let exact = models.iter().find(|m| *m == written);
        let name = |model: &str| model.split_once('/').is_some_and(|(_, name)| name == written);
        let named: Vec<&String> = models.iter().filter(|m| name(m)).collect();
        let matching: Vec<&String> = match exact {
            Some(model) => vec![model],
            // A whole name is meant where it is the beginning of others too.
            None if self.prefixes == Prefixes::Accepted && !named.is_empty() => named,
            None if self.prefixes == Prefixes::Accepted && !written.is_empty() => models
                .iter()
                .filter(|m| {
                    m.starts_with(written) || m.split_once('/').is_some_and(|(_, name)| name.starts_with(written))
                })
                .collect(),
            None => Vec::new(),
        };
        match matching.as_slice() {
            [model] => ModelId::new(model).map(Subject::Model).ok_or_else(|| NameFault::Unknown(Vec::new())),
            [] => Err(NameFault::Unknown(nearest(written, models.iter().map(String::as_str), 3))),
            several => Err(NameFault::Ambiguous(several.iter().map(|m| (*m).clone()).collect())),
        }
    }

    fn by_number(&self, kind: RecordKind, written: &str) -> Result<Subject, NameFault> {
        let last = self.last_number(kind).map_err(storage)?;
        match Subject::parse(written) {
            Some(Subject::Numbered(found, number)) if found == kind && number <= last => {
                Ok(Subject::Numbered(kind, number))
            }
            _ => {
                let near = (1..=last).rev().take(3).map(|n| Subject::Numbered(kind, n).to_string()).collect();
                Err(NameFault::Unknown(near))
            }
        }
    }

    fn by_row(&self, kind: Option<RecordKind>, name: &str) -> Result<(EntryNo, Subject), NameFault> {
        let Some(number) = self.by_ref(name).map_err(storage)? else {
            let near = self.refs_near(name).map_err(storage)?;
            return Err(NameFault::Unknown(near));
        };
        if let Some((by, _)) =
            self.amendments(number).map_err(storage)?.into_iter().find(|(_, k)| *k == Amendment::Void)
        {
            return Err(NameFault::Voided { entry: number, by });
        }
        let entry = self
            .entry(number)
            .map_err(storage)?
            .ok_or_else(|| NameFault::Storage(format!("entry {number} is missing")))?;
        let record = entry.accepted().map_err(NameFault::Storage)?.record().cloned();
        match record {
            Some(record) if kind.is_none_or(|kind| record.kind() == kind) => Ok((number, record)),
            _ => Err(NameFault::Unknown(Vec::new())),
        }
    }

    fn refs_near(&self, name: &str) -> Result<Vec<String>, Unreadable> {
        let first: String = name.chars().take(1).collect();
        let mut statement = self
            .db
            .prepare_cached("SELECT name FROM ref WHERE name >= ?1 AND name < ?2 ORDER BY name LIMIT 1000")
            .map_err(unreadable)?;
        let rows = statement
            .query_map(params![first, format!("{first}\u{10FFFF}")], |row| row.get::<_, String>(0))
            .map_err(unreadable)?;
        let names: Vec<String> = rows.collect::<Result<_, _>>().map_err(unreadable)?;
        Ok(nearest(name, names.iter().map(String::as_str), 3).into_iter().map(|n| format!("${n}")).collect())
    }
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

fn unreadable(error: rusqlite::Error) -> Unreadable {
    Unreadable(error.to_string())
}

fn storage(error: Unreadable) -> NameFault {
    NameFault::Storage(error.0)
}

fn cell(value: ValueRef<'_>) -> Cell<'_> {
    match value {
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text)),
        _ => Cell::Null,
    }
}

/// The places of the columns that every table has, as [`COMMON_COLUMNS`] orders them.
const RECORD: usize = 0;
const EFFECTIVE: usize = 1;
const ENTRY: usize = 2;
const KNOWN_FROM: usize = 3;
const ACT: usize = 5;
const AUTHORITY: usize = 6;
const SAID_BY: usize = 7;

/// How a table's rows are read: the statements and the place of each column, made once.
struct Layout {
    table: Table,
    of_record: String,
    of_several: String,
    acts: Vec<Form>,
}

/// How the rows of one act are read: where the column of each of its fields stands.
struct Form {
    word: &'static str,
    read: FromCells,
    columns: Vec<usize>,
}

impl Form {
    fn new(table: Table, spec: &'static Spec) -> Option<Self> {
        let own: Vec<&str> = table.columns().into_iter().map(|field| field.name).collect();
        let place = |field: &FieldSpec| match own.iter().position(|name| *name == field.name) {
            Some(index) => COMMON_COLUMNS.len() + index,
            None if field.name == "authority" && table != Table::Authority => AUTHORITY,
            // What is left is the record that the act is about.
            None => RECORD,
        };
        Some(Self {
            word: spec.word,
            read: Act::from_cells(spec.word)?,
            columns: spec.fields.iter().map(place).collect(),
        })
    }
}

impl Layout {
    /// Made at its first use: a question reads few of the tables, and it is a process of its own.
    fn of(table: Table) -> &'static Self {
        static LAYOUTS: [OnceLock<Layout>; Table::ALL.len()] = [const { OnceLock::new() }; Table::ALL.len()];
        #[expect(clippy::indexing_slicing, reason = "there is one for each table")]
        LAYOUTS[table as usize].get_or_init(|| Self::new(table))
    }

    fn new(table: Table) -> Self {
        let names: Vec<&str> = COMMON_COLUMNS.into_iter().chain(table.columns().into_iter().map(|f| f.name)).collect();
        let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let select = format!("SELECT {} FROM \"{}\"", quoted.join(", "), table.word());
        let known = "known_from <= ?1 AND (known_until IS NULL OR known_until > ?1)";
        Self {
            table,
            of_record: format!("{select} WHERE record = ?2 AND {known} ORDER BY effective, entry"),
            of_several: format!(
                "{select} WHERE record BETWEEN ?2 AND ?3 AND {known} ORDER BY record, effective, entry"
            ),
            acts: table.acts().filter_map(|spec| Form::new(table, spec)).collect(),
        }
    }

    fn row(&self, record: &Subject, row: &rusqlite::Row<'_>) -> Result<Row, Unreadable> {
        let cell_at = |index: usize| row.get_ref(index).map_or(Cell::Null, cell);
        let integer = |index: usize| {
            row.get::<_, i64>(index)
                .map_err(|why| Unreadable(format!("a row of `{}` about {record}: {why}", self.table.word())))
        };
        let word = row.get_ref(ACT).ok().and_then(|value| value.as_str().ok());
        let word = word.ok_or_else(|| Unreadable(format!("a row about {record} has no act")))?;
        let form = self.acts.iter().find(|form| form.word == word);
        let authority = match cell_at(AUTHORITY) {
            Cell::Integer(number) => u64::try_from(number).ok().map(AuthorityNo),
            _ => None,
        };
        let entry = integer(ENTRY)?.unsigned_abs();
        let act = form
            .and_then(|form| (form.read)(&|place| form.columns.get(place).map_or(Cell::Null, |index| cell_at(*index))))
            .ok_or_else(|| Unreadable(format!("the row of entry {entry} in `{}` cannot be read", self.table.word())))?;
        Ok(Row {
            table: self.table,
            record: record.clone(),
            effective: Moment(integer(EFFECTIVE)?),
            entry,
            known_from: integer(KNOWN_FROM)?.unsigned_abs(),
            authority,
            by: OfficerNo(integer(SAID_BY)?.unsigned_abs()),
            act,
        })
    }
}

/// A log's prefix as SQLite compares it.
fn prefix(known: EntryNo) -> i64 {
    i64::try_from(known).unwrap_or(i64::MAX - 1).min(i64::MAX - 1)
}

impl Records for Reader<'_> {
    fn rows(&self, table: Table, record: &Subject, known: EntryNo) -> Result<Vec<Row>, Unreadable> {
        if table == Table::Amendment {
            return Ok(Vec::new());
        }
        let layout = Layout::of(table);
        let mut statement = self.db.prepare_cached(&layout.of_record).map_err(unreadable)?;
        let mut rows = match key(record) {
            Cell::Text(text) => statement.query(params![prefix(known), text]),
            Cell::Integer(number) => statement.query(params![prefix(known), number]),
            Cell::Null => return Ok(Vec::new()),
        }
        .map_err(unreadable)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(unreadable)? {
            found.push(layout.row(record, row)?);
        }
        Ok(found)
    }

    fn scan_between(
        &self,
        table: Table,
        (first, last): (u64, u64),
        known: EntryNo,
        visit: &mut Visit<'_>,
    ) -> Result<(), Unreadable> {
        let layout = Layout::of(table);
        let kind = table.record_kind();
        let mut statement = self.db.prepare_cached(&layout.of_several).map_err(unreadable)?;
        let mut rows = statement.query(params![prefix(known), prefix(first), prefix(last)]).map_err(unreadable)?;
        let mut current: Option<(Subject, Vec<Row>)> = None;
        while let Some(row) = rows.next().map_err(unreadable)? {
            let number: i64 = row.get(0).map_err(unreadable)?;
            let subject = Subject::Numbered(kind, number.unsigned_abs());
            let read = layout.row(&subject, row)?;
            match &mut current {
                Some((of, found)) if *of == subject => found.push(read),
                _ => {
                    if let Some((of, found)) = current.replace((subject, vec![read])) {
                        visit(&of, found)?;
                    }
                }
            }
        }
        match current {
            Some((of, found)) => visit(&of, found),
            None => Ok(()),
        }
    }

    fn stretches(&self, read: &ReadStretch<'_>, take: &mut TakeStretch<'_>) -> Result<(), Unreadable> {
        let last = self.last_number(RecordKind::Organization)?;
        match self.snapshot.filter(|_| last >= super::stretches::WORTH) {
            Some(path) => super::stretches::several(path, last, read, take),
            None => super::stretches::numbers(last).try_for_each(|numbers| take(&read(self, numbers)?)),
        }
    }

    fn models(&self) -> Result<Vec<ModelId>, Unreadable> {
        let mut statement =
            self.db.prepare_cached("SELECT DISTINCT record FROM model ORDER BY record").map_err(unreadable)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(unreadable)?;
        let ids: Vec<String> = rows.collect::<Result<_, _>>().map_err(unreadable)?;
        ids.iter().map(|id| ModelId::new(id).ok_or_else(|| Unreadable(format!("`{id}` is no model's id")))).collect()
    }

    fn lockdowns_of(&self, model: &ModelId) -> Result<Vec<LockdownNo>, Unreadable> {
        let numbers = self.numbers(
            "SELECT lockdown FROM lockdown_model WHERE model = ?1 ORDER BY lockdown",
            params![model.as_str()],
        )?;
        Ok(numbers.into_iter().map(LockdownNo).collect())
    }

    fn restorations_of(&self, lockdown: LockdownNo) -> Result<Vec<RestorationNo>, Unreadable> {
        let sql = "SELECT DISTINCT record FROM restoration WHERE lockdown = ?1 ORDER BY record";
        Ok(self.numbers(sql, params![lockdown.0.cast_signed()])?.into_iter().map(RestorationNo).collect())
    }

    fn grants_of(
        &self,
        restoration: RestorationNo,
        organization: Option<OrganizationNo>,
    ) -> Result<Vec<GrantNo>, Unreadable> {
        let numbers = match organization {
            Some(organization) => self.numbers(
                "SELECT DISTINCT record FROM \"grant\" WHERE restoration = ?1 AND organization = ?2 ORDER BY record",
                params![restoration.0.cast_signed(), organization.0.cast_signed()],
            )?,
            None => self.numbers(
                "SELECT DISTINCT record FROM \"grant\" WHERE restoration = ?1 ORDER BY record",
                params![restoration.0.cast_signed()],
            )?,
        };
        Ok(numbers.into_iter().map(GrantNo).collect())
    }

    fn last_number(&self, kind: RecordKind) -> Result<u64, Unreadable> {
        if matches!(kind, RecordKind::Model | RecordKind::Ledger) {
            return Ok(0);
        }
        let last =
            self.number(&format!("SELECT max(record) FROM \"{}\"", table_of(kind).word()), params![])?.unwrap_or(0);
        Ok(if kind == RecordKind::Officer { last.max(1) } else { last })
    }

    fn made(&self, record: &Subject) -> Result<Option<EntryNo>, Unreadable> {
        self.creation(record)
    }

    fn reviews_of(&self, model: Option<&ModelId>) -> Result<Vec<ReviewNo>, Unreadable> {
        let numbers = match model {
            Some(model) => self.numbers(
                "SELECT DISTINCT record FROM review WHERE model = ?1 ORDER BY record",
                params![model.as_str()],
            )?,
            None => (1..=self.last_number(RecordKind::Review)?).collect(),
        };
        Ok(numbers.into_iter().map(ReviewNo).collect())
    }

    fn document(&self, entry: EntryNo) -> Result<Node, Unreadable> {
        let missing = || Unreadable(format!("entry {entry} holds no document"));
        let accepted = self.entry(entry)?.ok_or_else(missing)?.accepted().map_err(Unreadable)?;
        match &accepted.act {
            Act::PolicyPropose(act) => act.document().0.as_ref().map(Node::from_json).ok_or_else(missing),
            Act::ProposalOpen(act) => act.holds().written.clone().ok_or_else(missing),
            _ => Err(missing()),
        }
    }
}

impl Names for Reader<'_> {
    fn resolve(&self, kind: RecordKind, written: &str) -> Result<Subject, NameFault> {
        if let Some(name) = written.strip_prefix('$') {
            return self.by_row(Some(kind), name).map(|(_, record)| record);
        }
        match kind {
            RecordKind::Organization | RecordKind::Officer | RecordKind::Policy
                if Subject::parse(written).is_some_and(|s| s.kind() == kind) =>
            {
                self.by_number(kind, written)
            }
            RecordKind::Organization | RecordKind::Officer | RecordKind::Policy => self.by_name(kind, written),
            RecordKind::Model => self.by_model(written),
            RecordKind::Ledger => Err(NameFault::Unknown(Vec::new())),
            _ => self.by_number(kind, written),
        }
    }

    fn resolve_entry(&self, written: &str) -> Result<u64, NameFault> {
        if let Some(name) = written.strip_prefix('$') {
            return self.by_row(None, name).map(|(entry, _)| entry);
        }
        let number = written.parse::<u64>().ok().filter(|n| self.entry(*n).is_ok_and(|e| e.is_some()));
        number.ok_or_else(|| NameFault::Unknown(Vec::new()))
    }
}

impl Book for Reader<'_> {
    fn by_ref(&self, name: &str) -> Result<Option<EntryNo>, Unreadable> {
        self.number("SELECT entry FROM ref WHERE name = ?1", params![name])
    }

    fn by_content(&self, digest: &[u8; 16]) -> Result<Vec<EntryNo>, Unreadable> {
        self.numbers("SELECT entry FROM content WHERE digest = ?1 ORDER BY entry", params![digest.as_slice()])
    }

    fn by_nonce(&self, nonce: &str) -> Result<Option<EntryNo>, Unreadable> {
        self.number("SELECT entry FROM nonce WHERE nonce = ?1", params![nonce])
    }

    fn by_identifier(&self, scheme: &str, value: &str) -> Result<Option<OrganizationNo>, Unreadable> {
        let number = self.number(
            "SELECT organization FROM identifier WHERE scheme = ?1 AND value = ?2 ORDER BY organization LIMIT 1",
            params![scheme, value],
        )?;
        Ok(number.map(OrganizationNo))
    }

    fn by_likeness(&self, likeness: &str) -> Result<Vec<OrganizationNo>, Unreadable> {
        let sql = "SELECT organization FROM alike WHERE likeness = ?1 ORDER BY organization LIMIT 16";
        Ok(self.numbers(sql, params![likeness])?.into_iter().map(OrganizationNo).collect())
    }

    fn by_slug(&self, kind: RecordKind, slug: &str) -> Result<Option<u64>, Unreadable> {
        self.number("SELECT number FROM name WHERE kind = ?1 AND name = ?2", params![kind.noun(), slug])
    }

    fn entry(&self, number: EntryNo) -> Result<Option<Entry>, Unreadable> {
        if let Some(entry) = self.pending.entry(self.db, number).map_err(|why| Unreadable(why.to_string()))? {
            return Ok(Some(entry));
        }
        SqliteLog::new(self.db).entry(number).map_err(|why| Unreadable(why.to_string()))
    }

    fn amendments(&self, number: EntryNo) -> Result<Vec<(EntryNo, Amendment)>, Unreadable> {
        let mut statement = self
            .db
            .prepare_cached("SELECT entry, kind FROM amendment WHERE target = ?1 ORDER BY entry")
            .map_err(unreadable)?;
        let rows = statement
            .query_map(params![number.cast_signed()], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
            .map_err(unreadable)?;
        rows.map(|row| {
            let (entry, kind) = row.map_err(unreadable)?;
            Ok((entry.unsigned_abs(), if kind == "void" { Amendment::Void } else { Amendment::Correct }))
        })
        .collect()
    }

    fn creation(&self, subject: &Subject) -> Result<Option<EntryNo>, Unreadable> {
        let sql = format!("SELECT min(entry) FROM \"{}\" WHERE record = ?1", table_of(subject.kind()).word());
        match key(subject) {
            Cell::Text(text) => self.number(&sql, params![text]),
            Cell::Integer(number) => self.number(&sql, params![number]),
            Cell::Null => Ok(None),
        }
    }

    fn naming(&self, subject: &Subject) -> Result<Vec<EntryNo>, Unreadable> {
        self.naming_rows(subject, "known_until IS NULL")
    }
}

impl Reader<'_> {
    /// The entries that name a record, voided ones included, in order.
    ///
    /// # Errors
    /// That the storage could not be read.
    pub fn naming_all(&self, subject: &Subject) -> Result<Vec<EntryNo>, Unreadable> {
        self.naming_rows(subject, "1")
    }

    fn naming_rows(&self, subject: &Subject, which: &str) -> Result<Vec<EntryNo>, Unreadable> {
        let kind = subject.kind();
        let mut found = Vec::new();
        let mut look = |table: &str, column: &str| -> Result<(), Unreadable> {
            let sql = format!("SELECT DISTINCT entry FROM \"{table}\" WHERE \"{column}\" = ?1 AND {which}");
            found.extend(match key(subject) {
                Cell::Text(text) => self.numbers(&sql, params![text])?,
                Cell::Integer(number) => self.numbers(&sql, params![number])?,
                Cell::Null => Vec::new(),
            });
            Ok(())
        };
        for table in Table::ALL.into_iter().filter(|t| *t != Table::Amendment) {
            if table.record_kind() == kind {
                look(table.word(), "record")?;
            }
            if kind == RecordKind::Authority && table != Table::Ledger {
                look(table.word(), "authority")?;
            }
            for column in table.columns().into_iter().filter(|f| f.kind == Kind::Record(kind)) {
                look(table.word(), column.name)?;
            }
        }
        if let Subject::Model(model) = subject {
            for table in [Table::Lockdown, Table::Restoration] {
                let sql = format!(
                    "SELECT DISTINCT entry FROM \"{}\" WHERE {which} AND models IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(models) WHERE value = ?1)",
                    table.word()
                );
                found.extend(self.numbers(&sql, params![model.as_str()])?);
            }
        }
        if kind == RecordKind::Restoration {
            let sql = format!(
                "SELECT DISTINCT entry FROM review WHERE {which} AND restorations IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(restorations) WHERE value = ?1)"
            );
            found.extend(self.numbers(&sql, params![subject.to_string()])?);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }
}
