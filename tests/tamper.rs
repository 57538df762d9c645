//! Nothing stored can be changed, dropped or slipped in without `ledger verify` noticing; triggers stop mistakes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::support::World;

/// One act of every kind, most fields filled.
const ACTS: &str = r#"
- {act: authority.record, kind: directive, issuer: Ministry, number: "7/2026", served: 2026-04-07, served_how: oral, announced: 2026-04-08, reason: late, sources: [{url: "https://example.org/a", published: 2026-04-07, certainty: contested, says: an order}]}
- {act: authority.record, kind: letter, issuer: Developer, ref: letter, evidence: ["a letter"], note: kept}
- {act: authority.confirm, authority: A-1, served: 2026-04-20, sources: [{url: "https://example.org/b", certainty: certain}]}
- {act: model.register, id: dev/alpha, name: Alpha, family: greek, surfaces: [api, chat], released: 2026-01-01}
- {act: model.register, id: dev/beta, surfaces: [api], authority: A-2}
- {act: model.amend, model: dev/alpha, name: Alpha One, family: latin, surfaces: [api, chat, cloud], released: 2026-01-02, authority: A-2}
- {act: model.evaluate, model: dev/alpha, name: bench, value: 88.80, unit: percent, by: Lab, sources: [{url: "https://example.org/c", certainty: reported}], authority: A-2}
- {act: org.register, id: acme, name: Acme, country: US, kind: utility, sectors: [energy, dams], lei: 5493001KJTIIGC8Y1R12, uei: ABCDEFGHJKL1, cage: 1ABC2, identifiers: {duns: "123"}, tags: [pilot], attributes: {size: large, staff: 40}, contact: desk, reason: first, reason_code: new, authority: A-2}
- {act: org.register, name: Borealis, country: "NO"}
- {act: org.register, name: Cedar}
- {act: org.amend, organization: acme, name: Acme Grid, country: CA, kind: company, sectors: [water-and-wastewater], tags: [pilot, second], attributes: {staff: 41}, contact: other, cage: 1ABC3}
- {act: org.attest, organization: acme, kind: agreement, issuer: Lawyer, issued: 2026-04-01, expires: 2026-12-31, digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08, authority: A-2}
- {act: org.attest, organization: borealis, kind: agreement}
- {act: org.withdraw-attestation, organization: borealis, kind: agreement, authority: A-2}
- {act: org.suspend, organization: borealis, reason: audit}
- {act: org.reinstate, organization: borealis, reason: passed}
- {act: lockdown.impose, models: [dev/alpha, dev/beta], kind: suspension, authority: A-1, ordered: {person: foreign}, implemented: everyone, review_by: 2026-08-01}
- {act: lockdown.impose, models: [dev/beta], kind: preview, authority: A-2}
- {act: lockdown.amend, lockdown: L-1, models: [dev/alpha], ordered: everyone, implemented: {not: {country: US}}, review_by: 2026-09-01, authority: A-2}
- {act: restoration.open, lockdown: L-1, authority: A-2, models: [dev/alpha], admits: {attested: agreement}, roster: unpublished, surfaces: [api, chat], purposes: [defence], persons: [citizen, foreign], conditions: [no-onward-access, {code: logging, clause: {kind: company}, due: 2026-07-01}], until: 2026-12-31}
- {act: restoration.open, lockdown: L-1, authority: A-2, models: [dev/alpha]}
- {act: restoration.amend, restoration: R-1, models: [dev/alpha], admits: nobody, roster: recorded, surfaces: [api], purposes: [defence, training], persons: [citizen], conditions: [staff-training], until: 2026-11-30}
- {act: grant.issue, restoration: R-1, organization: acme, surfaces: [api], purposes: [defence], persons: [citizen], conditions: [per-user-identifier], until: 2026-09-30, authority: A-2}
- {act: grant.issue, restoration: R-1, organization: borealis}
- {act: grant.renew, grant: G-1, until: 2026-10-31}
- {act: grant.suspend, grant: G-1, reason_code: breach}
- {act: grant.resume, grant: G-1}
- {act: grant.provision, grant: G-1, surface: api}
- {act: grant.deprovision, grant: G-1, surface: api}
- {act: grant.revoke, grant: G-2}
- {act: restoration.close, restoration: R-2}
- {act: lockdown.lift, lockdown: L-2, models: [dev/beta], of: both}
- {act: officer.enroll, id: deputy, name: Deputy, roles: [approver], authority: A-2}
- {act: officer.enroll, id: clerk}
- {act: officer.retire, officer: clerk}
- {act: org.retire, organization: cedar, successor: acme}
- {act: model.retire, model: dev/beta}
- {act: entry.correct, entry: 9, fields: {name: Acme Limited, country: MX}, reason: misread}
- {act: entry.correct, entry: 5, effective: 2026-04-10, reason: misdated}
- {act: entry.correct, entry: 2, fields: {number: "8/2026"}, reason: misread}
- {act: entry.correct, entry: 8, fields: {value: 88.90}, reason: misread}
- {act: entry.correct, entry: 20, fields: {review_by: 2026-09-02}, reason: misread}
- {act: entry.correct, entry: 23, fields: {until: 2026-12-01}, reason: misread}
- {act: entry.correct, entry: 26, fields: {until: 2026-10-30}, reason: misread}
- {act: entry.correct, entry: 34, fields: {name: Deputy Two}, reason: misread}
- {act: authority.record, kind: letter, issuer: Ministry, authority: A-1}
- {act: entry.void, entry: 14, reason: never happened}
- {act: officer.enroll, id: keyed, roles: [export-control], key: KEY-1, key_until: 2027-01-01}
- {act: officer.rekey, officer: keyed, key: KEY-2, key_until: 2028-01-01, compromised_since: 2026-04-30, reason: stolen}
"#;

/// Reviews and proposals, and what else came after the policy.
const LATER: &str = r#"
- {act: grant.breach, grant: G-1, condition: staff-training, cure_by: 2026-06-01, reason: nobody was trained}
- {act: grant.cure, grant: G-1}
- {act: grant.recertify, grant: G-1, evidence: ["a visit"]}
- {act: officer.enroll, id: second, roles: [reviewer]}
- {act: officer.delegate, officer: second, roles: [administrator], until: 2026-06-30}
- {act: review.open, model: dev/alpha, organization: number-1, restorations: [R-1], asks: {surfaces: [api], purposes: [defence], persons: [citizen], until: 2026-08-01}, authority: A-2, ref: first}
- {act: review.complete, review: $first}
- {act: review.assign, review: $first, officer: deputy}
- {act: review.recuse, review: $first, officer: deputy, reason_code: kinship}
- {act: review.hold, review: $first, waiting_for: applicant, reason_code: missing-annex}
- {act: review.resume, review: $first}
- {act: review.vote, review: $first, recommends: approve, cites: [anybody], surfaces: [api], purposes: [defence], persons: [citizen], conditions: [staff-training], until: 2026-07-01, reason: it operates what it says, reason_code: fits, evidence: ["a file"], ref: vote}
- {act: review.decide, review: $first, outcome: approved}
- {act: review.notify, review: $first, how: by letter}
- {act: review.open, model: dev/alpha, organization: number-2, restorations: [R-1], ref: next}
- {act: review.complete, review: $next}
- {act: review.decide, review: $next, outcome: denied, departs: sanctioned-owner, distinguished: its owner is under sanctions}
- {act: review.appeal, review: $next, reason: the owner sold it}
- {act: review.withdraw, review: $next}
- {act: review.open, model: dev/alpha, ref: own}
- {act: review.hold, review: $own, waiting_for: authority, reason_code: awaits, ref: hold}
- {act: entry.void, entry: $hold, reason: it was not held}
- {act: proposal.open, holds: {act: grant.renew, grant: G-1, until: 2026-11-01}, authority: A-2, ref: wanted}
- {act: proposal.approve, proposal: $wanted}
- {act: proposal.open, holds: {act: org.suspend, organization: number-4}, ref: unwanted}
- {act: proposal.reject, proposal: $unwanted, reason: not needed, ref: rejected}
- {act: entry.void, entry: $rejected, reason: it is needed}
"#;

/// What the ledger's policy says.
const POLICY: &str = "\
policy: lab
version: 1
effective: 2026-05-01
tiers:
  all:
    models: [dev/alpha]
    rules: {anybody: {when: everyone}}
    review: {decide_within: 10 days}
";

/// A ledger that holds an act of every kind and one complete tile, in one file without a write-ahead log.
struct Master {
    world: World,
    bytes: Vec<u8>,
}

impl Master {
    fn new() -> Self {
        let world = World::signed();
        let mut batch = ACTS.replace("KEY-1", &world.keygen("one", &[])).replace("KEY-2", &world.keygen("two", &[]));
        for number in 0..230 {
            let _ = writeln!(batch, "- {{act: org.register, name: Number {number}}}");
        }
        world.run_with(&["apply", "-", "--now", "2026-05-01T09:00:00Z"], &batch).expect(0);
        let policy = world.file("lab.yaml", POLICY);
        world.run_with(&["policy", "propose", &policy, "--now", "2026-05-02"], "").expect(0);
        world.claim("policy approve lab/1 --as deputy --now 2026-05-03").expect(0);
        world.run("policy adopt lab/1 --authority A-2 --effective 2026-05-10 --now 2026-05-04").expect(0);
        let number = |word: &str| {
            let line = world.run(&format!("log --act {word} --format ndjson")).expect(0).out;
            serde_json::from_str::<serde_json::Value>(&line).unwrap()["entry"].as_u64().unwrap()
        };
        let adopted = number("policy.adopt");
        let correct = format!("entry correct {adopted} --effective 2026-05-09 --reason misdated --now 2026-05-05");
        world.run(&correct).expect(0);
        world.run_with(&["apply", "-", "--now", "2026-05-12T09:00:00Z"], LATER).expect(0);
        world.run("policy retire lab/1 --effective 2026-06-01 --now 2026-05-13").expect(0);
        let db = Connection::open(world.ledger()).unwrap();
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        drop(db);
        let bytes = std::fs::read(world.ledger()).unwrap();
        Self { world, bytes }
    }

    /// A copy to tamper with.
    fn copy(&self) -> Copy {
        let world = World::empty();
        std::fs::write(world.ledger(), &self.bytes).unwrap();
        Copy { world }
    }

    fn open(&self) -> Connection {
        Connection::open(self.world.ledger()).unwrap()
    }
}

struct Copy {
    world: World,
}

impl Copy {
    /// A connection without triggers in the way; they are put back by `settle`.
    fn unlocked(&self) -> Unlocked {
        let db = Connection::open(self.world.ledger()).unwrap();
        db.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF;").unwrap();
        let triggers: Vec<(String, String)> = db
            .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        for (name, _) in &triggers {
            db.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        Unlocked { db, triggers }
    }

    fn restore(&self, master: &Master) {
        for end in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(with_end(&self.world.ledger(), end));
        }
        std::fs::write(self.world.ledger(), &master.bytes).unwrap();
    }

    /// The exit of `ledger verify`; it never panics and always says why.
    #[track_caller]
    fn verify(&self) -> i32 {
        let ran = self.world.run("ledger verify");
        assert!([0, 4, 5].contains(&ran.code), "exit {}\n{}\n{}", ran.code, ran.out, ran.err);
        assert_eq!(ran.code == 0, ran.err.is_empty(), "{}", ran.err);
        ran.code
    }
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

struct Unlocked {
    db: Connection,
    triggers: Vec<(String, String)>,
}

impl Unlocked {
    fn settle(self) {
        for (_, sql) in &self.triggers {
            self.db.execute_batch(sql).unwrap();
        }
    }
}

/// A column of a table: its name, its type, its place in the key (0: not in it).
struct Column {
    name: String,
    kind: String,
    key: i64,
}

fn tables(db: &Connection) -> Vec<String> {
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn columns(db: &Connection, table: &str) -> Vec<Column> {
    db.prepare(&format!("PRAGMA table_info(\"{table}\")"))
        .unwrap()
        .query_map([], |row| Ok(Column { name: row.get(1)?, kind: row.get(2)?, key: row.get(5)? }))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// The values of the first row for which a condition holds.
fn row(db: &Connection, table: &str, columns: &[Column], condition: &str) -> Option<Vec<Value>> {
    db.query_row(&format!("SELECT * FROM \"{table}\" WHERE {condition} LIMIT 1"), [], |row| {
        (0..columns.len()).map(|i| row.get(i)).collect()
    })
    .ok()
}

/// `"a" IS ?1 AND "b" IS ?2` over the key, and the key's values.
fn key_of(columns: &[Column], row: &[Value]) -> (String, Vec<Value>) {
    let (mut terms, mut values) = (Vec::new(), Vec::new());
    for (column, value) in columns.iter().zip(row).filter(|(column, _)| column.key > 0) {
        values.push(value.clone());
        terms.push(format!("\"{}\" IS ?{}", column.name, values.len()));
    }
    (terms.join(" AND "), values)
}

/// Another value of the same type, such as an attacker would choose: as like the old one as can be.
fn other(value: &Value, kind: &str, nudge: i64) -> Value {
    match value {
        Value::Integer(number) => Value::Integer(number + nudge),
        Value::Real(number) => Value::Real(number + 1.0),
        Value::Text(text) => match text.strip_suffix(']').or_else(|| text.strip_suffix('}')) {
            Some(inner) => Value::Text(format!("{inner} {}", &text[text.len() - 1..])),
            None => Value::Text(format!("{text}{}", "x".repeat(usize::try_from(nudge).unwrap()))),
        },
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            match bytes.last_mut() {
                Some(last) => *last ^= 1,
                None => bytes.push(0),
            }
            Value::Blob(bytes)
        }
        Value::Null => match kind {
            "INTEGER" => Value::Integer(nudge),
            "BLOB" => Value::Blob(vec![7; 16]),
            _ => Value::Text("x".into()),
        },
    }
}

/// Runs the cases of each table, tables side by side, and fails with the list of what went unnoticed.
fn for_each_table(master: &Master, cases: impl Fn(&str, &mut Vec<String>) + Sync) {
    let tables = tables(&master.open());
    assert!(tables.len() > 15, "{tables:?}");
    let unnoticed = std::sync::Mutex::new(Vec::new());
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while let Some(table) = tables.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    let mut found = Vec::new();
                    cases(table, &mut found);
                    unnoticed.lock().unwrap().extend(found);
                }
            });
        }
    });
    let unnoticed = unnoticed.into_inner().unwrap();
    assert!(unnoticed.is_empty(), "{} changes went unnoticed:\n{}", unnoticed.len(), unnoticed.join("\n"));
}

#[test]
fn the_ledger_tampered_with_here_has_rows_in_every_table_and_every_act() {
    let master = Master::new();
    master.world.run("ledger verify").expect(0).silent();
    let db = master.open();
    let mut empty = Vec::new();
    for table in tables(&db) {
        let columns = columns(&db, &table);
        if row(&db, &table, &columns, "1").is_none() {
            empty.push(table.clone());
        }
        for column in columns {
            let said: i64 = db
                .query_row(&format!("SELECT count(\"{}\") FROM \"{table}\"", column.name), [], |row| row.get(0))
                .unwrap();
            if said == 0 {
                empty.push(format!("{table}.{}", column.name));
            }
        }
    }
    // The founding entry can be neither corrected nor voided, and rests on no authority.
    assert_eq!(empty, ["ledger.known_until", "ledger.authority"], "columns without a value");
    let acts: BTreeSet<String> = db
        .prepare("SELECT json_extract(CAST(bytes AS TEXT), '$.statement.act') FROM entry")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let declared: BTreeSet<String> = clearance_core::act::SPECS.iter().map(|spec| spec.word.to_owned()).collect();
    assert_eq!(acts, declared);
}

#[test]
fn a_change_of_any_column_of_any_table_is_noticed() {
    let master = Master::new();
    let db = std::sync::Mutex::new(master.open());
    for_each_table(&master, |table, unnoticed| {
        let copy = master.copy();
        let (columns, samples) = {
            let db = db.lock().unwrap();
            let columns = columns(&db, table);
            let mut samples = Vec::new();
            for (index, column) in columns.iter().enumerate() {
                for condition in ["IS NOT NULL", "IS NULL"] {
                    let condition = format!("\"{}\" {condition}", column.name);
                    if let Some(row) = row(&db, table, &columns, &condition) {
                        samples.push((index, row));
                    }
                }
            }
            (columns, samples)
        };
        for (index, row) in samples {
            let Column { name, kind, .. } = &columns[index];
            let (condition, mut values) = key_of(&columns, &row);
            let unlocked = copy.unlocked();
            let mut changed = Value::Null;
            let made = [1, 1_000_003].into_iter().any(|nudge| {
                changed = other(&row[index], kind, nudge);
                let mut values = values.clone();
                values.push(changed.clone());
                let sql = format!("UPDATE \"{table}\" SET \"{name}\" = ?{} WHERE {condition}", values.len());
                unlocked.db.execute(&sql, params_from_iter(values)) == Ok(1)
            });
            assert!(made, "{table}.{name} could not be changed");
            unlocked.settle();
            if copy.verify() != 5 {
                unnoticed.push(format!("{table}.{name}: {:?} to {changed:?}", row[index]));
            }
            copy.restore(&master);
            // And to nothing, where the column allows it.
            if row[index] != Value::Null {
                let unlocked = copy.unlocked();
                values.push(Value::Null);
                let sql = format!("UPDATE \"{table}\" SET \"{name}\" = ?{} WHERE {condition}", values.len());
                let made = unlocked.db.execute(&sql, params_from_iter(values)) == Ok(1);
                unlocked.settle();
                if made && copy.verify() != 5 {
                    unnoticed.push(format!("{table}.{name}: {:?} to nothing", row[index]));
                }
                copy.restore(&master);
            }
        }
    });
}

#[test]
fn a_row_dropped_from_or_slipped_into_any_table_is_noticed() {
    let master = Master::new();
    let db = std::sync::Mutex::new(master.open());
    for_each_table(&master, |table, unnoticed| {
        let copy = master.copy();
        let (columns, rows) = {
            let db = db.lock().unwrap();
            let columns = columns(&db, table);
            let keys: Vec<_> = columns.iter().filter(|c| c.key > 0).map(|c| format!("\"{}\"", c.name)).collect();
            let order = |way: &str| keys.iter().map(|k| format!("{k} {way}")).collect::<Vec<_>>().join(", ");
            let rows: Vec<_> = ["ASC", "DESC"]
                .iter()
                .filter_map(|way| row(&db, table, &columns, &format!("1 ORDER BY {}", order(way))))
                .collect();
            (columns, rows)
        };
        for row in rows {
            let (condition, values) = key_of(&columns, &row);
            let unlocked = copy.unlocked();
            unlocked
                .db
                .execute(&format!("DELETE FROM \"{table}\" WHERE {condition}"), params_from_iter(values))
                .unwrap();
            unlocked.settle();
            if copy.verify() != 5 {
                unnoticed.push(format!("{table}: a row dropped: {row:?}"));
            }
            copy.restore(&master);
            for (index, _) in columns.iter().enumerate().filter(|(_, column)| column.key > 0) {
                let mut twin = row.clone();
                twin[index] = other(&row[index], &columns[index].kind, 1_000_003);
                let marks = vec!["?"; twin.len()].join(", ");
                let unlocked = copy.unlocked();
                unlocked
                    .db
                    .execute(&format!("INSERT INTO \"{table}\" VALUES ({marks})"), params_from_iter(twin.clone()))
                    .unwrap();
                unlocked.settle();
                if copy.verify() != 5 {
                    unnoticed.push(format!("{table}: a row slipped in: {twin:?}"));
                }
                copy.restore(&master);
            }
        }
    });
}

/// Tampers by SQL, without triggers in the way, and gives the exit of `ledger verify`.
#[track_caller]
fn after(master: &Master, sql: &str) -> i32 {
    let copy = master.copy();
    let unlocked = copy.unlocked();
    unlocked.db.execute_batch(sql).unwrap();
    assert!(unlocked.db.total_changes() > 0, "{sql} changed nothing");
    unlocked.settle();
    copy.verify()
}

#[test]
fn private_parts_cannot_be_dropped_or_added() {
    let master = Master::new();
    for group in ["identity", "facts", "words"] {
        for sql in [
            format!(
                "UPDATE entry SET {group} = NULL, {group}_salt = NULL WHERE entry = (SELECT max(entry) FROM entry WHERE {group} IS NOT NULL)"
            ),
            format!(
                "UPDATE entry SET {group} = '{{}}', {group}_salt = zeroblob(16) WHERE entry = (SELECT max(entry) FROM entry WHERE {group} IS NULL)"
            ),
            format!(
                "UPDATE entry SET {group}_salt = CAST({group}_salt || x'00' AS BLOB) WHERE entry = (SELECT max(entry) FROM entry WHERE {group} IS NOT NULL)"
            ),
        ] {
            assert_eq!(after(&master, &sql), 5, "{sql}");
        }
    }
}

#[test]
fn what_is_said_of_a_changed_private_part_is_of_the_part_alone() {
    let copy = Master::new().copy();
    let unlocked = copy.unlocked();
    unlocked.db.execute_batch("UPDATE entry SET words_salt = zeroblob(16) WHERE entry = (SELECT min(entry) FROM entry WHERE words IS NOT NULL AND entry > 1)").unwrap();
    unlocked.settle();
    let report = copy.world.run("ledger verify --format json").expect(5).json();
    let check = |name: &str| {
        let checks = report["checks"].as_array().unwrap();
        checks.iter().find(|check| check["name"] == name).unwrap()["result"].as_str().unwrap().to_owned()
    };
    // The entries' bytes are as they were, and so are the tree and what the head says of it.
    assert_eq!((check("entries"), check("tree")), ("failed".to_owned(), "passed".to_owned()), "{report}");
}

#[test]
fn the_heads_count_cannot_change_its_sign() {
    assert_eq!(after(&Master::new(), "UPDATE head SET size = -size"), 5);
}

#[test]
fn entries_cannot_change_places() {
    let master = Master::new();
    let swap = |columns: &[&str], a: u32, b: u32| {
        let sets = columns
            .iter()
            .map(|c| format!("{c} = (SELECT o.{c} FROM entry_copy o WHERE o.entry = {a} + {b} - entry.entry)"))
            .collect::<Vec<_>>()
            .join(", ");
        format!(
            "CREATE TEMP TABLE entry_copy AS SELECT * FROM entry; UPDATE entry SET {sets} WHERE entry IN ({a}, {b}); DROP TABLE entry_copy"
        )
    };
    let all = ["recorded", "bytes", "identity_salt", "identity", "facts_salt", "facts", "words_salt", "words"];
    assert_eq!(after(&master, &swap(&all, 100, 101)), 5);
    assert_eq!(after(&master, &swap(&all[2..], 100, 101)), 5, "the private parts of two entries");
    assert_eq!(after(&master, &swap(&["bytes"], 100, 101)), 5);
    assert_eq!(
        after(&master, "DELETE FROM entry WHERE entry = 100; UPDATE entry SET entry = entry - 1 WHERE entry > 100"),
        5
    );
}

#[test]
fn the_last_entry_cannot_be_cut_off_with_its_head() {
    let master = Master::new();
    assert_eq!(
        after(
            &master,
            "DELETE FROM entry WHERE entry = (SELECT max(entry) FROM entry); UPDATE head SET size = size - 1"
        ),
        5
    );
}

#[test]
fn bytes_written_otherwise_are_noticed_though_they_mean_the_same() {
    let master = Master::new();
    for sql in [
        "UPDATE entry SET bytes = CAST(bytes || x'0a' AS BLOB) WHERE entry = 60",
        "UPDATE entry SET bytes = CAST(x'20' || bytes AS BLOB) WHERE entry = 60",
        "UPDATE entry SET identity = identity || ' ' WHERE entry = 60",
    ] {
        assert_eq!(after(&master, sql), 5, "{sql}");
    }
}

#[test]
fn a_schema_that_lost_or_won_an_object_is_noticed() {
    let master = Master::new();
    let db = master.open();
    let objects: Vec<(String, String)> = db
        .prepare("SELECT type, name FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for kind in ["trigger", "index", "view"] {
        assert!(objects.iter().any(|(k, _)| k == kind), "no {kind}");
    }
    let drops = objects.iter().map(|(kind, name)| format!("DROP {kind} \"{name}\""));
    let adds = [
        "CREATE TABLE more (a INTEGER)",
        "CREATE INDEX more ON entry (recorded)",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN SELECT 1; END",
        "ALTER TABLE name ADD COLUMN more TEXT",
        "DROP VIEW readable_entry; CREATE VIEW readable_entry AS SELECT entry FROM entry",
    ];
    for sql in drops.chain(adds.iter().map(ToString::to_string)) {
        let copy = master.copy();
        Connection::open(copy.world.ledger()).unwrap().execute_batch(&sql).unwrap();
        assert_eq!(copy.verify(), 5, "{sql}");
    }
}

#[test]
fn a_file_that_says_it_is_another_kind_or_newer_is_not_read() {
    let master = Master::new();
    let read = |db: Connection| db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap();
    let next = format!("PRAGMA user_version = {}", read(Connection::open(master.copy().world.ledger()).unwrap()) + 1);
    for (sql, code) in [
        ("PRAGMA application_id = 7", "E-not-a-ledger"),
        ("PRAGMA application_id = 0", "E-not-a-ledger"),
        (next.as_str(), "E-newer-ledger"),
        ("PRAGMA user_version = 1", "E-older-ledger"),
        ("PRAGMA user_version = 2147483647", "E-newer-ledger"),
    ] {
        let copy = master.copy();
        Connection::open(copy.world.ledger()).unwrap().execute_batch(sql).unwrap();
        for words in ["ledger verify", "status", "org register --name A"] {
            let ran = copy.world.run(words).expect(4);
            assert!(ran.err.contains(code), "{sql}: {}", ran.err);
        }
    }
    let copy = master.copy();
    Connection::open(copy.world.ledger()).unwrap().execute_batch("PRAGMA user_version = 0").unwrap();
    assert_eq!(copy.verify(), 5);
}

#[test]
fn records_of_an_older_program_are_made_anew_from_the_log() {
    let master = Master::new();
    let copy = master.copy();
    let before = copy.world.run("status --format json --now 2026-05-20").expect(0).out;
    let db = Connection::open(copy.world.ledger()).unwrap();
    // As before there were policies, and with a table that is no more.
    db.execute_batch("DROP TABLE policy; CREATE TABLE bygone (x); PRAGMA user_version = 1").unwrap();
    drop(db);
    assert_eq!(copy.verify(), 4);
    copy.world.run("ledger rebuild").expect(0);
    assert_eq!(copy.verify(), 0);
    assert_eq!(copy.world.run("status --format json --now 2026-05-20").expect(0).out, before);
    assert_eq!(tables(&Connection::open(copy.world.ledger()).unwrap()), tables(&master.open()));
}

#[test]
fn a_truncated_file_is_noticed() {
    let master = Master::new();
    let copy = master.copy();
    let whole = master.bytes.len();
    for length in [1, 99, 100, 511, 4096, 4097, whole / 2, whole - 4096, whole - 1] {
        copy.restore(&master);
        std::fs::write(copy.world.ledger(), &master.bytes[..length]).unwrap();
        assert!([4, 5].contains(&copy.verify()), "{length} of {whole} bytes");
        let ran = copy.world.run("status");
        assert!([0, 4, 5].contains(&ran.code), "{length} of {whole} bytes: {}", ran.err);
    }
}

/// Every row of every table, and the schema.
fn dump(path: &Path) -> Option<Vec<String>> {
    let db = Connection::open(path).ok()?;
    let mut lines = Vec::new();
    let mut tables = tables(&db);
    tables.push("sqlite_schema".into());
    for table in tables {
        let hidden = if table == "sqlite_schema" { "type, name, tbl_name, sql" } else { "*" };
        let mut statement = db.prepare(&format!("SELECT {hidden} FROM \"{table}\"")).ok()?;
        let width = statement.column_count();
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            let values: Vec<Value> = (0..width).map(|i| row.get(i)).collect::<Result<_, _>>().ok()?;
            lines.push(format!("{table} {values:?}"));
        }
    }
    Some(lines)
}

#[test]
fn a_bit_flipped_anywhere_is_noticed_or_changes_nothing() {
    const PAGE: usize = 4096;
    let master = Master::new();
    let truth = dump(&master.world.ledger()).unwrap();
    let pages = master.bytes.len() / PAGE;
    let flips: Vec<usize> =
        (0..pages).flat_map(|page| [0, 5, PAGE / 2, PAGE - 3].map(|offset| page * PAGE + offset)).collect();
    let unnoticed = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for third in 0..3 {
            let (flips, master, truth, unnoticed) = (&flips, &master, &truth, &unnoticed);
            scope.spawn(move || {
                let copy = master.copy();
                for at in flips.iter().skip(third).step_by(3) {
                    copy.restore(master);
                    let mut bytes = master.bytes.clone();
                    bytes[*at] ^= 0x10;
                    std::fs::write(copy.world.ledger(), bytes).unwrap();
                    if copy.verify() == 0 && dump(&copy.world.ledger()).as_ref() != Some(truth) {
                        unnoticed.lock().unwrap().push(format!("page {} offset {}", at / PAGE + 1, at % PAGE));
                    }
                }
            });
        }
    });
    assert_eq!(unnoticed.into_inner().unwrap(), Vec::<String>::new(), "of {} flips", flips.len());
}

#[test]
fn triggers_stop_every_way_to_change_the_log() {
    let master = Master::new();
    let copy = master.copy();
    let db = Connection::open(copy.world.ledger()).unwrap();
    let size: i64 = db.query_row("SELECT max(entry) FROM entry", [], |row| row.get(0)).unwrap();
    for recursive in ["ON", "OFF"] {
        db.execute_batch(&format!("PRAGMA recursive_triggers = {recursive}")).unwrap();
        for sql in [
            "UPDATE entry SET recorded = recorded + 1 WHERE entry = 2".to_owned(),
            "UPDATE OR REPLACE entry SET entry = 3 WHERE entry = 2".into(),
            "UPDATE OR IGNORE entry SET recorded = 0".into(),
            "UPDATE entry SET entry = entry".into(),
            "DELETE FROM entry WHERE entry = 2".into(),
            "DELETE FROM entry".into(),
            "INSERT OR REPLACE INTO entry (entry, recorded, bytes) VALUES (2, 1, x'00')".into(),
            "REPLACE INTO entry (entry, recorded, bytes) SELECT entry, recorded, x'00' FROM entry".into(),
            "INSERT INTO entry (entry, recorded, bytes) VALUES (2, 1, x'00') ON CONFLICT (entry) DO UPDATE SET bytes = x'00'".into(),
            format!("INSERT INTO entry (entry, recorded, bytes) VALUES ({}, 1, x'00')", size + 2),
            "INSERT INTO entry (entry, recorded, bytes) VALUES (0, 1, x'00')".into(),
            "INSERT INTO entry (entry, recorded, bytes) VALUES (-1, 1, x'00')".into(),
            "INSERT OR IGNORE INTO entry (entry, recorded, bytes) VALUES (0, 1, x'00')".into(),
            "INSERT INTO entry (recorded, bytes) VALUES (1, x'00')".into(),
        ] {
            let stopped = db.execute(&sql, []);
            let why = stopped.expect_err(&sql).to_string();
            assert!(why.contains("entry is"), "{sql}: {why}");
        }
    }
    drop(db);
    assert_eq!(copy.verify(), 0);
    assert_eq!(dump(&copy.world.ledger()), dump(&master.world.ledger()));
}
