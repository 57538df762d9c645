//! A ledger that is missing, not one, locked, read-only, newer, on a full disk, or whose writer was killed: each says
//! so, and nothing is ever recorded by half.

use std::io::Write as _;
use std::process::Stdio;
use std::time::Duration;

use rusqlite::Connection;

use crate::support::{Ran, World};

fn size(world: &World) -> u64 {
    world.run("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

#[test]
fn what_is_no_ledger_is_not_opened() {
    let world = World::empty();
    let cases: [(&str, &dyn Fn()); 5] = [
        ("E-no-ledger", &|| {}),
        ("E-not-a-ledger", &|| std::fs::create_dir(world.ledger()).unwrap()),
        ("E-not-a-ledger", &|| std::fs::write(world.ledger(), "").unwrap()),
        ("E-not-a-ledger", &|| std::fs::write(world.ledger(), "this is a letter, not a ledger\n".repeat(99)).unwrap()),
        ("E-not-a-ledger", &|| {
            Connection::open(world.ledger()).unwrap().execute_batch("CREATE TABLE other (a)").unwrap();
        }),
    ];
    for (code, make) in cases {
        let _ = std::fs::remove_dir(world.ledger());
        let _ = std::fs::remove_file(world.ledger());
        make();
        for words in ["status", "org register --name A", "ledger verify", "ledger rebuild", "who a/b"] {
            let ran = world.run(words).expect(4);
            assert!(ran.err.contains(code), "{words}: {}", ran.err);
            assert_eq!(ran.out, "");
        }
    }
}

#[test]
fn a_ledger_is_founded_once() {
    let world = World::sandbox();
    let before = std::fs::read(world.ledger()).unwrap();
    let ran = world.run("init --sandbox --now 2026-04-06T09:00:00Z").expect(3);
    assert!(ran.err.contains("E-ledger-exists"), "{}", ran.err);
    assert_eq!(std::fs::read(world.ledger()).unwrap(), before);
    world.run("init --ledger no/such/folder/l.db").expect(4);
    world.run("demo ledger.db").expect(3);
}

#[test]
fn a_locked_ledger_is_waited_for_and_then_named() {
    let world = World::sandbox();
    let db = Connection::open(world.ledger()).unwrap();
    db.execute_batch("BEGIN IMMEDIATE").unwrap();
    let ran = world.run("org register --name A").expect(4);
    assert!(ran.err.contains("E-locked"), "{}", ran.err);
    // Readers are not held up.
    world.run("status").expect(0);
    db.execute_batch("ROLLBACK").unwrap();
    world.run("org register --name A").expect(0);
}

#[test]
fn writers_take_turns() {
    let world = World::sandbox();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let world = &world;
            scope.spawn(move || {
                for row in 0..5 {
                    world.run(&format!("org register --name writer-{writer}-{row}")).expect(0);
                }
            });
        }
    });
    assert_eq!(size(&world), 21);
    world.run("ledger verify").expect(0);
}

/// Whether the user could write whatever the permissions say, as the superuser can.
fn is_above_permissions(world: &World) -> bool {
    let probe = world.path().join("probe");
    std::fs::write(&probe, "x").unwrap();
    let mut permissions = std::fs::metadata(&probe).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&probe, permissions).unwrap();
    std::fs::OpenOptions::new().write(true).open(&probe).is_ok()
}

#[test]
fn a_read_only_ledger_answers_and_is_not_written() {
    let world = World::sandbox();
    if is_above_permissions(&world) {
        // Permissions do not bind the superuser; an immutable backup still answers.
        world.run("ledger backup copy.db").expect(0);
        world.run("status --ledger copy.db").expect(0);
        return;
    }
    let mut permissions = std::fs::metadata(world.ledger()).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(world.ledger(), permissions).unwrap();
    world.run("status").expect(0);
    let ran = world.run("org register --name A").expect(4);
    assert!(ran.err.contains("E-read-only"), "{}", ran.err);
}

/// Runs a line of a shell, `$0` in it being the program.
fn shell(world: &World, line: &str) -> Ran {
    let mut command = std::process::Command::new("bash");
    command.args(["-c", line, env!("CARGO_BIN_EXE_clearance")]);
    command.env_clear().current_dir(world.path()).env("CLEARANCE_CONFIG", "").env("CLEARANCE_OFFICER", "registrar");
    World::ran(command.env("CLEARANCE_LEDGER", world.ledger()).env("PATH", "/usr/bin:/bin").env("COLUMNS", "80"), "")
}

#[test]
fn a_receipt_that_cannot_be_written_says_that_the_entry_stands() {
    let world = World::sandbox();
    let ran = shell(&world, "\"$0\" org register --name Acme > /dev/full").expect(4);
    assert!(
        ran.err.starts_with("error[E-receipt]: entry 2 is recorded; its receipt could not be written"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("`clearance show 2` shows it"), "{}", ran.err);
    assert_eq!(size(&world), 2);
    let rows = "printf '%s\\n' '{\"act\":\"org.register\",\"name\":\"B\"}' '{\"act\":\"org.register\",\"name\":\"C\"}'";
    let ran = shell(&world, &format!("{rows} | \"$0\" apply - --format json > /dev/full")).expect(4);
    let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["code"], "E-receipt");
    assert!(error["message"].as_str().unwrap().starts_with("entries 3 to 4 are recorded; "), "{error}");
    assert!(error["help"].as_str().unwrap().starts_with("`clearance log --last 2`"), "{error}");
    assert_eq!(size(&world), 4);
    // An answer that came after nothing that was done is only an answer.
    for words in ["org list", "status", "org register --name D --dry-run"] {
        let ran = shell(&world, &format!("\"$0\" {words} > /dev/full")).expect(4);
        assert!(ran.err.starts_with("error[E-disk-full]: the answer cannot be written"), "{words}: {}", ran.err);
    }
    let ran = shell(&world, "\"$0\" --ledger new.db init --sandbox > /dev/full").expect(4);
    assert!(ran.err.starts_with("error[E-receipt]: new.db is founded; "), "{}", ran.err);
    let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("`clearance ledger info --ledger new.db` shows it"), "{said}");
    world.run("ledger info --ledger new.db").expect(0);
    assert_eq!(size(&world), 4);
    let ran = shell(&world, "\"$0\" report evidence --out pack > /dev/full").expect(4);
    assert!(ran.err.starts_with("error[E-receipt]: pack is written; "), "{}", ran.err);
    assert!(world.path().join("pack/SHA256SUMS").exists());
    let ran = shell(&world, "\"$0\" demo shown.db > /dev/full").expect(4);
    assert!(ran.err.starts_with("error[E-receipt]: shown.db is founded; "), "{}", ran.err);
}

#[test]
fn what_cannot_be_founded_leaves_nothing_and_says_why() {
    let world = World::empty();
    let names = || -> Vec<String> {
        let names = std::fs::read_dir(world.path()).unwrap();
        names.map(|name| name.unwrap().file_name().to_string_lossy().into_owned()).collect()
    };
    // A file may not grow beyond so many blocks: the same to the program as a disk that is full.
    for blocks in [0, 1, 8, 40, 100, 200] {
        for words in ["init", "init --sandbox", "demo ledger.db"] {
            let ran = shell(&world, &format!("ulimit -f {blocks}; trap '' XFSZ; \"$0\" {words}")).expect(4);
            assert!(ran.err.starts_with("error[E-disk-full]: there is no room left"), "{blocks} {words}: {}", ran.err);
            assert!(ran.err.contains("help: make room"), "{}", ran.err);
            assert_eq!(names(), Vec::<String>::new(), "{blocks} {words}");
        }
    }
    for words in ["init", "init --sandbox", "demo missing/ledger.db"] {
        let ran = world.run(&format!("--ledger missing/ledger.db {words}")).expect(4);
        assert!(ran.err.starts_with("error[E-read-only]: there is no folder missing to make it in"), "{}", ran.err);
        assert!(ran.err.contains("help: make the folder first"), "{}", ran.err);
    }
    // What somebody else has there stays.
    world.file("ledger.db.key", "mine");
    world.run("init").expect(3);
    assert_eq!(names(), ["ledger.db.key"]);
    world.file("ledger.db", "mine too");
    world.run("init --sandbox").expect(3);
    assert_eq!(std::fs::read_to_string(world.ledger()).unwrap(), "mine too");
}

#[test]
fn whoever_stops_reading_has_read_enough() {
    let world = World::sandbox();
    for words in
        ["completions bash", "completions bash --live", "schema batch", "schema policy", "man", "status", "explain"]
    {
        let ran = shell(&world, &format!("\"$0\" {words} | true; exit ${{PIPESTATUS[0]}}"));
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{words}");
    }
}

#[test]
fn a_full_disk_is_said_and_nothing_is_recorded() {
    let world = World::sandbox();
    let before = size(&world);
    // The largest size of a page file that SQLite may write stands in for the end of the disk.
    let pages: i64 =
        Connection::open(world.ledger()).unwrap().query_row("PRAGMA page_count", [], |r| r.get(0)).unwrap();
    assert!(pages > 10);
    let shell = format!(
        "ulimit -f {}; trap '' XFSZ; exec \"$0\" \"$@\"",
        std::fs::metadata(world.ledger()).unwrap().len() / 512 + 8
    );
    let rows: String = (0..3_000).map(|n| format!("{{\"act\":\"org.register\",\"name\":\"Row {n}\"}}\n")).collect();
    let mut child = std::process::Command::new("sh")
        .args(["-c", &shell, env!("CARGO_BIN_EXE_clearance"), "apply", "-"])
        .env_clear()
        .env("CLEARANCE_LEDGER", world.ledger())
        .env("CLEARANCE_CONFIG", "")
        .env("CLEARANCE_OFFICER", "registrar")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(rows.as_bytes());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.contains("E-disk-full") || said.contains("E-storage"), "{said}");
    assert_eq!(size(&world), before);
    world.run("ledger verify").expect(0);
}

/// Killed at any moment, a batch has been recorded whole or not at all.
#[test]
fn a_kill_at_any_moment_of_a_batch_leaves_all_or_nothing() {
    const ROWS: u64 = 2_000;
    let world = World::sandbox();
    let rows: String = (0..ROWS).map(|n| format!("{{\"act\":\"org.register\",\"name\":\"Row {n}\"}}\n")).collect();
    world.file("rows.ndjson", rows);
    let founded = std::fs::read(world.ledger()).unwrap();
    let began = std::time::Instant::now();
    world.run("apply rows.ndjson").expect(0);
    let whole = began.elapsed();
    let (mut none, mut all) = (0, 0);
    for step in 0..24_u32 {
        for end in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(world.path().join(format!("ledger.db{end}")));
        }
        std::fs::write(world.ledger(), &founded).unwrap();
        let mut child =
            world.command().args(["apply", "rows.ndjson"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // The moments are spread over the time a whole batch takes; which of them meets what is left to chance.
        std::thread::sleep(whole * step / 20 + Duration::from_millis(1));
        let _ = child.kill();
        child.wait().unwrap();
        match size(&world) {
            1 => none += 1,
            found if found == ROWS + 1 => all += 1,
            found => panic!("{found} entries of {}", ROWS + 1),
        }
        world.run("ledger verify").expect(0);
    }
    assert!(none > 0, "no kill came in time: {none} none, {all} all");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let world = World::sandbox();
    let mut child = world.command().args(["explain"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_backup_is_the_same_ledger_and_never_written_over() {
    let world = World::sandbox();
    world.run("org register --name A").expect(0);
    world.run("ledger backup copy.db").expect(0);
    let copy = world.run("ledger verify --ledger copy.db --format json").expect(0).json();
    assert_eq!(copy["root"], world.run("ledger verify --format json").expect(0).json()["root"]);
    world.run("ledger backup copy.db").expect(3);
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(world.path().join("copy.db")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn rebuilding_makes_the_records_that_were_there() {
    let world = World::empty();
    world.run("demo ledger.db").expect(0);
    let db = Connection::open(world.ledger()).unwrap();
    db.execute_batch("UPDATE organization SET country = 'XK'; DELETE FROM \"grant\"").unwrap();
    drop(db);
    world.run("ledger verify").expect(5);
    world.run("ledger rebuild").expect(0);
    world.run("ledger verify").expect(0).silent();
}

#[test]
fn a_reader_that_goes_away_amid_many_rows_is_no_error() {
    let world = World::sandbox();
    let rows: String = (0..3_000).map(|n| format!("{{\"act\":\"org.register\",\"name\":\"Row {n}\"}}\n")).collect();
    world.file("rows.ndjson", rows);
    world.run("apply rows.ndjson").expect(0);
    for words in ["org list --format ndjson", "org list --format csv"] {
        let mut child =
            world.command().args(words.split(' ')).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let mut some = [0; 64];
        std::io::Read::read_exact(&mut out, &mut some).unwrap();
        drop(out);
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{words}");
        assert_eq!(output.status.code(), Some(0), "{words}");
    }
    assert_eq!(world.run("org list --format ndjson").expect(0).out.lines().count(), 3_000);
}
