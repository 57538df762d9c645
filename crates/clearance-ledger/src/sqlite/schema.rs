//! What stands in the file. The typed tables are made from the declarations of the acts, so that a new field of an act
//! is a new column and nothing else needs to be said. Readable by SQLite 3.40.

use std::fmt::Write as _;

use clearance_core::act::Table;
use clearance_core::act::field::Kind;
use clearance_core::id::RecordKind;

/// The application id in the file's header: `CLRC`.
pub(crate) const APPLICATION_ID: i64 = 0x434C_5243;

/// The version of the tables.
pub(crate) const USER_VERSION: i64 = 4;

/// The log's own tables: append-only by trigger. `INSERT OR REPLACE` deletes without firing a delete trigger, so the
/// insert trigger closes that door: a new entry's number is one more than the last one's.
pub(crate) const LOG: &str = "
CREATE TABLE entry (
  entry INTEGER PRIMARY KEY,
  recorded INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  identity_salt BLOB, identity TEXT,
  facts_salt BLOB, facts TEXT,
  words_salt BLOB, words TEXT
) STRICT;
CREATE TRIGGER entry_is_appended BEFORE INSERT ON entry
  WHEN NEW.entry IS NOT (SELECT coalesce(max(entry), 0) + 1 FROM entry)
  BEGIN SELECT raise(ABORT, 'an entry is appended, never inserted or replaced'); END;
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry
  BEGIN SELECT raise(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_not_dropped BEFORE DELETE ON entry
  BEGIN SELECT raise(ABORT, 'an entry is never dropped'); END;
CREATE TABLE tile (
  level INTEGER NOT NULL,
  place INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, place)
) WITHOUT ROWID, STRICT;
CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  size INTEGER NOT NULL,
  recorded INTEGER NOT NULL,
  root BLOB NOT NULL,
  peaks BLOB NOT NULL
) STRICT;
";

/// The tables of names and of what was recorded before.
const NAMES: &str = "
CREATE TABLE name (kind TEXT NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID, STRICT;
CREATE TABLE identifier (scheme TEXT NOT NULL, value TEXT NOT NULL, organization INTEGER NOT NULL, PRIMARY KEY (scheme, value, organization)) WITHOUT ROWID, STRICT;
CREATE TABLE alike (likeness TEXT NOT NULL, organization INTEGER NOT NULL, PRIMARY KEY (likeness, organization)) WITHOUT ROWID, STRICT;
CREATE TABLE ref (name TEXT PRIMARY KEY, entry INTEGER NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE content (digest BLOB NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (digest, entry)) WITHOUT ROWID, STRICT;
CREATE TABLE nonce (nonce TEXT PRIMARY KEY, entry INTEGER NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE amendment (target INTEGER NOT NULL, entry INTEGER NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (target, entry)) WITHOUT ROWID, STRICT;
CREATE TABLE lockdown_model (model TEXT NOT NULL, lockdown INTEGER NOT NULL, PRIMARY KEY (model, lockdown)) WITHOUT ROWID, STRICT;
";

const INDEXES: &str = "
CREATE INDEX restoration_of_lockdown ON restoration (lockdown) WHERE lockdown IS NOT NULL;
CREATE INDEX grant_under_restoration ON \"grant\" (restoration, organization) WHERE restoration IS NOT NULL;
CREATE INDEX review_of_model ON review (model) WHERE model IS NOT NULL;
CREATE INDEX grant_of_organization ON \"grant\" (organization) WHERE organization IS NOT NULL;
CREATE INDEX grant_until ON \"grant\" (until) WHERE until IS NOT NULL;
CREATE INDEX grant_once_suspended ON \"grant\" (record) WHERE act = 'grant.suspend';
CREATE INDEX organization_once_suspended ON organization (record) WHERE act = 'org.suspend';
";

/// Readable views for people with a SQL prompt: what is known at the head, moments spelled out.
const VIEWS: &str = "
CREATE VIEW organization_sector AS
  SELECT o.record AS organization, o.entry, o.effective, o.known_from, o.known_until, s.value AS sector
  FROM organization AS o, json_each(o.sectors) AS s WHERE o.sectors IS NOT NULL;
CREATE VIEW organization_tag AS
  SELECT o.record AS organization, o.entry, o.effective, o.known_from, o.known_until, t.value AS tag
  FROM organization AS o, json_each(o.tags) AS t WHERE o.tags IS NOT NULL;
CREATE VIEW readable_entry AS
  SELECT entry, strftime('%Y-%m-%dT%H:%M:%SZ', recorded / 1000000, 'unixepoch') AS recorded,
    json_extract(CAST(bytes AS TEXT), '$.statement.act') AS act,
    json_extract(CAST(bytes AS TEXT), '$.statement.by') AS officer,
    json_extract(CAST(bytes AS TEXT), '$.subjects') AS subjects
  FROM entry;
";

/// The folded tables, by name and in order, with their primary keys: what `rebuild` makes anew and `verify` compares.
pub(crate) struct Contents {
    /// The table.
    pub(crate) name: &'static str,
    /// Its columns.
    pub(crate) columns: Vec<&'static str>,
    /// Its key.
    pub(crate) key: &'static str,
}

/// All folded tables.
pub(crate) fn contents() -> Vec<Contents> {
    let typed = Table::ALL.into_iter().filter(|table| *table != Table::Amendment).map(|table| Contents {
        name: table.word(),
        columns: COMMON_COLUMNS.into_iter().chain(table.columns().into_iter().map(|f| f.name)).collect(),
        key: "record, effective, entry, known_from",
    });
    let plain = [
        ("name", vec!["kind", "name", "number"], "kind, name"),
        ("identifier", vec!["scheme", "value", "organization"], "scheme, value, organization"),
        ("alike", vec!["likeness", "organization"], "likeness, organization"),
        ("ref", vec!["name", "entry"], "name"),
        ("content", vec!["digest", "entry"], "digest, entry"),
        ("nonce", vec!["nonce", "entry"], "nonce"),
        ("amendment", vec!["target", "entry", "kind"], "target, entry"),
        ("lockdown_model", vec!["model", "lockdown"], "model, lockdown"),
    ];
    typed.chain(plain.into_iter().map(|(name, columns, key)| Contents { name, columns, key })).collect()
}

/// The columns every typed table has.
pub(crate) const COMMON_COLUMNS: [&str; 8] =
    ["record", "effective", "entry", "known_from", "known_until", "act", "authority", "said_by"];

/// The tables of the folded records, statement by statement.
pub(crate) fn tables() -> String {
    let mut sql = String::new();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Amendment) {
        let record =
            if matches!(table.record_kind(), RecordKind::Model | RecordKind::Ledger) { "TEXT" } else { "INTEGER" };
        let _ = write!(
            sql,
            "CREATE TABLE \"{}\" (\n  record {record} NOT NULL,\n  effective INTEGER NOT NULL,\n  entry INTEGER NOT NULL,\n  known_from INTEGER NOT NULL,\n  known_until INTEGER,\n  act TEXT NOT NULL,\n  authority INTEGER,\n  said_by INTEGER NOT NULL",
            table.word()
        );
        for field in table.columns() {
            let _ = write!(sql, ",\n  \"{}\" {}", field.name, column_type(field.kind));
        }
        sql.push_str(",\n  PRIMARY KEY (record, effective, entry, known_from)\n) WITHOUT ROWID, STRICT;\n");
    }
    sql.push_str(NAMES);
    sql
}

/// Their indexes, and the views.
pub(crate) fn indexes() -> String {
    [INDEXES, VIEWS].concat()
}

const fn column_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Record(RecordKind::Model) => "TEXT",
        Kind::Record(_) | Kind::Beginning | Kind::End | Kind::Flag | Kind::Entry | Kind::Count => "INTEGER",
        Kind::Decimal => "ANY",
        _ => "TEXT",
    }
}
