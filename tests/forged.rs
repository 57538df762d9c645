//! A log rewritten with everything that hangs on it (bytes, tree, head, records) still does not verify where an officer
//! had a key, because nobody else can sign for it.

use std::process::Command;

use clearance_core::canonical::canonical;
use clearance_core::signature::batch_text;
use clearance_ledger::tree::{Frontier, leaf_hash};
use rusqlite::{Connection, params};
use serde_json::{Value as Json, json};

use crate::support::World;

/// Entry 1 founds with the key of `registrar`, who signs all but bo's and di's: 2 enrols bo, with a key until the end of
/// June; 3 enrols di, without; 4 is bo's; 5 to 7 are one batch; 8 stands alone; 9 changes the key; 10 is by the new one;
/// 11 is di's claim; 12 is bo's.
fn ledger() -> World {
    let world = World::signed();
    world.keygen("bo", &[]);
    world.keygen("next", &[]);
    world.run("officer enroll bo --key-file bo.pub --key-until 2026-06-30 --now 2026-04-07").expect(0);
    world.run("officer enroll di --now 2026-04-08").expect(0);
    world.run("org register --name Four --as bo --sign-with bo --now 2026-04-09").expect(0);
    let batch =
        "- {act: org.register, name: Five}\n- {act: org.register, name: Six}\n- {act: org.register, name: Seven}\n";
    world.run_with(&["apply", "-", "--now", "2026-04-10"], batch).expect(0);
    world.run("org register --name Eight --now 2026-04-11").expect(0);
    world.run("officer rekey registrar --key-file next.pub --now 2026-04-12").expect(0);
    world.run("org register --name Ten --sign-with next --now 2026-04-13").expect(0);
    world.claim("org register --name Eleven --as di --now 2026-04-14").expect(0);
    world.run("org register --name Twelve --as bo --sign-with bo --now 2026-04-15").expect(0);
    world.run("ledger verify").expect(0).silent();
    let db = Connection::open(world.ledger()).unwrap();
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    world
}

fn entries(db: &Connection) -> Vec<Json> {
    let mut statement = db.prepare("SELECT bytes FROM entry ORDER BY entry").unwrap();
    let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    rows.map(|bytes| serde_json::from_slice(&bytes.unwrap()).unwrap()).collect()
}

/// Rewrites the log as somebody would who has the file and knows the format by heart.
fn forge(world: &World, change: impl Fn(&mut Vec<Json>)) {
    let db = Connection::open(world.ledger()).unwrap();
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
    let before = entries(&db);
    let mut after = before.clone();
    change(&mut after);
    assert_ne!(before, after, "nothing was changed");
    let mut tree = Frontier::empty();
    for (number, entry) in (1_i64..).zip(&after) {
        let bytes = canonical(entry).into_bytes();
        tree.push(leaf_hash(&bytes), &mut |_| ());
        let recorded = entry["recorded"].as_str().unwrap();
        let recorded = clearance_core::time::Moment::parse_rfc3339(recorded).unwrap().0;
        if number > i64::try_from(before.len()).unwrap() {
            let copied = "INSERT INTO entry SELECT ?1, recorded, bytes, identity_salt, identity, facts_salt, facts, words_salt, words FROM entry WHERE entry = ?2";
            let of = (1_i64..).zip(&before).find(|(_, old)| old["statement"] == entry["statement"]).unwrap().0;
            db.execute(copied, params![number, of]).unwrap();
        }
        db.execute("UPDATE entry SET bytes = ?1, recorded = ?2 WHERE entry = ?3", params![bytes, recorded, number])
            .unwrap();
        db.execute("UPDATE head SET recorded = ?1", params![recorded]).unwrap();
    }
    let size = i64::try_from(tree.size()).unwrap();
    db.execute(
        "UPDATE head SET size = ?1, root = ?2, peaks = ?3",
        params![size, tree.root().as_slice(), tree.to_bytes()],
    )
    .unwrap();
    for (_, sql) in &triggers {
        db.execute_batch(sql).unwrap();
    }
    drop(db);
    // The records anew, where that can be done at all.
    let _ = world.run("ledger rebuild");
}

/// What the checks say of a forged ledger: all but that of the signatures pass, and that one says why not.
#[track_caller]
fn told(world: &World) -> String {
    let ran = world.run("ledger verify --format json");
    assert_eq!(ran.code, 5, "{}\n{}", ran.out, ran.err);
    let answer = ran.json();
    let checks = answer["checks"].as_array().unwrap();
    let failed: Vec<&str> =
        checks.iter().filter(|c| c["result"] == "failed").map(|c| c["name"].as_str().unwrap()).collect();
    assert!(
        failed.contains(&"signatures") && !failed.contains(&"entries") && !failed.contains(&"tree"),
        "{failed:?} {checks:?}"
    );
    checks.iter().find(|c| c["name"] == "signatures").unwrap()["detail"].as_str().unwrap().to_owned()
}

/// One way to forge, and what is said of it.
type Case = (&'static str, Box<Change>, &'static str);

/// A change of the entries.
type Change = dyn Fn(&mut Vec<Json>);

fn cases() -> Vec<Case> {
    let at = |number: usize, change: fn(&mut Json)| -> Box<Change> {
        Box::new(move |entries| change(&mut entries[number - 1]))
    };
    let swapped = |a: usize, b: usize| -> Box<Change> {
        Box::new(move |entries| {
            let kept = entries[a - 1]["signatures"].clone();
            entries[a - 1]["signatures"] = entries[b - 1]["signatures"].clone();
            entries[b - 1]["signatures"] = kept;
        })
    };
    vec![
        (
            "a signature removed",
            at(8, |e| e["signatures"] = json!([])),
            "entry 8 has no signature, though U-1 had the key",
        ),
        (
            "a signature removed with its nonce",
            at(8, |e| {
                e["signatures"] = json!([]);
                e["statement"].as_object_mut().unwrap().remove("nonce");
            }),
            "entry 8 has no signature, though U-1 had the key",
        ),
        (
            "signatures of one key swapped",
            swapped(2, 8),
            "the signature of entry 2 does not hold: it was made over other bytes",
        ),
        (
            "signatures of two keys swapped",
            swapped(8, 10),
            "the signature of entry 8 does not hold: it was made with another key",
        ),
        (
            "another moment said",
            at(8, |e| e["statement"]["asked"] = json!("2026-04-11T00:00:01Z")),
            "the signature of entry 8 does not hold: it was made over other bytes",
        ),
        (
            "another nonce",
            at(8, |e| e["statement"]["nonce"] = json!("00000000000000000000000000000000")),
            "the signature of entry 8 does not hold: it was made over other bytes",
        ),
        (
            "another officer with a key",
            at(8, |e| e["statement"]["by"] = json!("U-2")),
            "the signature of entry 8 does not hold: it was made with another key",
        ),
        (
            "an officer without a key",
            at(8, |e| e["statement"]["by"] = json!("U-3")),
            "entry 8 is signed, but U-3 had no key",
        ),
        (
            "a claim made out to an officer with a key",
            at(11, |e| e["statement"]["by"] = json!("U-1")),
            "entry 11 has no signature, though U-1 had the key",
        ),
        (
            "a statement within a batch",
            at(6, |e| e["statement"]["asked"] = json!("2026-04-10T00:00:01Z")),
            "the signature of entry 5 does not hold: it was made over other bytes",
        ),
        ("places in a batch swapped", swapped(6, 7), "entry 6 does not fit the batch that begins with entry 5"),
        (
            "a batch made shorter",
            Box::new(|entries| {
                entries[4]["signatures"][0]["count"] = json!(2);
                entries[6]["signatures"] = json!([]);
            }),
            "the signature of entry 5 does not hold: it was made over other bytes",
        ),
        ("a batch made longer", at(5, |e| e["signatures"][0]["count"] = json!(4)), "is signed for 4 entries and has 3"),
        (
            "a batch that is none",
            at(8, |e| {
                e["signatures"] = json!([{"batch": 2, "index": 1}]);
                e["statement"].as_object_mut().unwrap().remove("nonce");
            }),
            "entry 8 belongs to a batch that begins with entry 2, which is none",
        ),
        (
            "a signature altered",
            at(8, |e| {
                let text = e["signatures"][0]["sshsig"].as_str().unwrap().to_owned();
                let last = text.len() - 10;
                let other = if text.as_bytes()[last] == b'A' { "B" } else { "A" };
                e["signatures"][0]["sshsig"] = json!(format!("{}{other}{}", &text[..last], &text[last + 1..]));
            }),
            "the signature of entry 8 does not hold: it was made over other bytes",
        ),
        (
            "nonsense for a signature",
            at(8, |e| e["signatures"][0]["sshsig"] = json!("junk")),
            "entry 8: it is not a signature",
        ),
        (
            "recorded when the key's term had passed",
            at(12, |e| e["recorded"] = json!("2026-07-01T00:00:00Z")),
            "entry 12 was recorded when the key",
        ),
        (
            "a signed statement recorded twice",
            Box::new(|entries| {
                let mut again = entries[9].clone();
                again["entry"] = json!(13);
                again["subjects"] = json!(["O-9"]);
                again["recorded"] = json!("2026-04-16T00:00:00Z");
                entries.push(again);
            }),
            "the signature of entry 13 was used before",
        ),
    ]
}

#[test]
fn no_signature_can_be_removed_swapped_altered_or_used_again() {
    let master = ledger();
    for (what, change, says) in cases() {
        let world = World::empty();
        std::fs::copy(master.ledger(), world.ledger()).unwrap();
        forge(&world, change);
        let told = told(&world);
        assert!(told.contains(says), "{what}: {told}");
    }
}

#[test]
fn a_signature_made_for_another_purpose_or_of_another_ledger_does_not_count() {
    let master = ledger();
    let id = master.run("ledger info --format json").json()["id"].as_str().unwrap().to_owned();
    for (ledger, namespace, says) in [
        (id.as_str(), "file", "it was made for `file`, not for `clearance-statement`"),
        ("00000000000000000000000000000000", "clearance-statement", "it was made over other bytes"),
    ] {
        let world = World::empty();
        std::fs::copy(master.ledger(), world.ledger()).unwrap();
        forge(&world, |entries| {
            let statement = canonical(&entries[11]["statement"]);
            let mut tree = Frontier::empty();
            tree.push(leaf_hash(statement.as_bytes()), &mut |_| ());
            let text = batch_text(ledger, 1, &tree.root());
            let mut sign = Command::new("ssh-keygen");
            sign.args(["-q", "-Y", "sign", "-n", namespace, "-f", "bo"]).current_dir(master.path());
            let armoured = World::ran(&mut sign, &text).expect(0).out;
            let base64: String = armoured.lines().filter(|line| !line.starts_with('-')).collect();
            entries[11]["signatures"][0]["sshsig"] = json!(base64);
        });
        let told = told(&world);
        assert!(told.contains(says), "{told}");
    }
}
