//! `docs/verifying.md` is a test: its commands are run as they stand, by a shell, on a ledger with keys of every kind,
//! batches and claims; and each of them fails where what it checks was changed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{Ran, World};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The blocks of a kind on the page, in order.
fn blocks(kind: &str) -> Vec<String> {
    let page = std::fs::read_to_string(root().join("docs/verifying.md")).unwrap();
    let mut found = Vec::new();
    let mut inside: Option<String> = None;
    for line in page.lines() {
        match (&mut inside, line) {
            (Some(block), "```") => {
                found.push(std::mem::take(block));
                inside = None;
            }
            (Some(block), line) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, line) if line == format!("```{kind}") => inside = Some(String::new()),
            _ => {}
        }
    }
    found
}

/// Go's signed notes, as a program.
fn go_note(into: &Path) {
    let sources = "/usr/share/gocode/src/golang.org/x/mod/sumdb/note";
    assert!(Path::new(sources).exists(), "{sources} is missing: Debian has it in golang-golang-x-mod-dev");
    let built = Command::new("go")
        .args(["build", "-o"])
        .arg(into.join("note"))
        .arg(root().join("tests/go/note.go"))
        .env("GO111MODULE", "off")
        .env("GOPATH", "/usr/share/gocode")
        .env("GOCACHE", into.join("go-cache"))
        .env("GOFLAGS", "")
        .env("CGO_ENABLED", "0")
        .status()
        .expect("`go` runs: Debian has it in golang-go");
    assert!(built.success(), "the verifier in Go was not built");
}

/// A ledger worth checking.
fn ledger() -> World {
    let world = World::sandbox();
    for (name, words) in [
        ("ana", &["-t", "ed25519", "-N", ""][..]),
        ("bo", &["-t", "ecdsa", "-b", "256", "-N", ""]),
        ("cy", &["-t", "ecdsa", "-b", "384", "-N", ""]),
        ("cy2", &["-t", "ed25519", "-N", ""]),
    ] {
        world.keygen(name, words);
    }
    world.run("org register --name Claimed --now 2026-04-07").expect(0);
    world.run("officer rekey registrar --key-file ana.pub --now 2026-04-08").expect(0);
    world.run("officer enroll bo --key-file bo.pub --key-until 2026-06-30 --sign-with ana --now 2026-04-09").expect(0);
    world.run("officer enroll cy --key-file cy.pub --sign-with ana --now 2026-04-09").expect(0);
    world.run("officer enroll di --sign-with ana --now 2026-04-09").expect(0);
    let batch = "- {act: org.register, name: \"Ünited \\u2603 Acme\", country: US, note: hi, ref: acme}\n- {act: org.attest, organization: $acme, kind: nda}\n- {act: org.register, name: Third}\n";
    world.run_with(&["apply", "-", "--as", "bo", "--sign-with", "bo", "--now", "2026-04-10"], batch).expect(0);
    world.run("org register --name Fourth --as cy --sign-with cy --now 2026-04-11").expect(0);
    world.run("officer rekey cy --as cy --key-file cy2.pub --sign-with cy --now 2026-04-12").expect(0);
    world.run("org register --name Fifth --as cy --sign-with cy2 --now 2026-04-13").expect(0);
    world.run("org register --name Sixth --as di --now 2026-04-14").expect(0);
    world
}

fn shell(world: &World, commands: &str) -> Ran {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_clearance"));
    let folder = world.path().display().to_string();
    let path = format!("{}:{folder}:/usr/bin:/bin", binary.parent().unwrap().display());
    let mut command = Command::new("bash");
    command.args(["-euo", "pipefail", "-c", commands]).env_clear().env("PATH", path);
    command.env("CLEARANCE_LEDGER", world.ledger()).env("LC_ALL", "C.UTF-8").current_dir(world.path());
    World::ran(&mut command, "")
}

#[test]
fn a_stranger_can_check_every_entry_with_stock_tools() {
    let world = ledger();
    go_note(world.path());
    let script = blocks("python");
    world.file("check.py", &script[0]);
    let commands = blocks("sh");
    assert_eq!((script.len(), commands.len()), (1, 6), "the page's blocks");
    let mut said = String::new();
    for block in &commands {
        let ran = shell(&world, block).expect(0);
        said.push_str(&ran.out);
    }
    let good = said.lines().filter(|line| line.starts_with("Good \"clearance-statement\" signature")).count();
    assert_eq!(good, 7, "{said}");
    assert!(said.contains("for U-1 with ED25519 key") && said.contains("for U-2 with ECDSA key"), "{said}");
    let checkpoint = std::fs::read_to_string(world.path().join("checkpoint")).unwrap();
    assert!(said.contains(checkpoint.split("\n\n").next().unwrap()), "Go prints what was signed: {said}");

    // Each check fails where what it checks was changed.
    let change = |file: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(world.path().join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        world.file(file, text.replacen(from, to, 1));
        text
    };
    let text = change("log.ndjson", "Fourth", "Forged");
    assert_ne!(shell(&world, &commands[1]).code, 0);
    world.file("log.ndjson", text);
    shell(&world, &commands[1]).expect(0);
    let text = change("batch-7.txt", "\n3\n", "\n2\n");
    assert_ne!(shell(&world, &commands[2]).code, 0);
    world.file("batch-7.txt", text);
    let text = change("allowed_signers", "valid-before=\"20260630", "valid-before=\"20260409");
    assert_ne!(shell(&world, &commands[2]).code, 0);
    world.file("allowed_signers", text);
    let text = change("allowed_signers", "clearance-statement", "file");
    assert_ne!(shell(&world, &commands[2]).code, 0);
    world.file("allowed_signers", text);
    shell(&world, &commands[2]).expect(0);
    let text = change("checkpoint", "\n13\n", "\n12\n");
    for block in &commands[3..] {
        assert_ne!(shell(&world, block).code, 0, "{block}");
    }
    world.file("checkpoint", text);
    for block in &commands[3..] {
        shell(&world, block).expect(0);
    }
}

#[test]
fn a_real_ledgers_key_stands_beside_it_for_its_owner_only_and_signs_for_go() {
    let world = World::empty();
    go_note(world.path());
    world.run("init --single-officer").expect(0);
    let key = world.path().join("ledger.db.key");
    let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&key).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let vkey = world.run("ledger checkpoint --vkey").expect(0).silent().out;
    world.file("checkpoint", world.run("ledger checkpoint").expect(0).silent().out);
    let go = |words: &[&str], input: &str| {
        World::ran(Command::new(world.path().join("note")).args(words).current_dir(world.path()), input)
    };
    let text = go(&["verify", vkey.trim(), "checkpoint"], "").expect(0).out;
    let info = world.run("ledger info --format json").expect(0).json();
    assert_eq!(text.lines().next().unwrap(), format!("clearance/{}", info["id"].as_str().unwrap()));
    // What Go signs with the ledger's key, the ledger verifies.
    world.file("by-go", go(&["sign", "ledger.db.key"], &text).expect(0).out);
    world.run_with(&["ledger", "verify", "--checkpoint", "by-go", "--key", vkey.trim()], "").expect(0);
    // Another ledger has another key.
    let other = World::empty();
    other.run("init --single-officer").expect(0);
    let others = other.run("ledger checkpoint --vkey").expect(0).out;
    assert_ne!(others, vkey);
    assert_ne!(go(&["verify", others.trim(), "checkpoint"], "").code, 0);
    // Without its key, or with another's, there is no checkpoint.
    std::fs::copy(other.path().join("ledger.db.key"), &key).unwrap();
    assert!(world.run("ledger checkpoint").expect(5).err.contains("is not the one that entry 1"));
    std::fs::remove_file(&key).unwrap();
    assert!(world.run("ledger checkpoint").expect(4).err.contains("E-no-key"));
    world.file("ledger.db.key", "junk");
    world.run("ledger checkpoint").expect(4);
    // A key that is there already is never written over.
    let third = World::empty();
    third.file("ledger.db.key", "older");
    third.run("init --single-officer").expect(3);
    assert!(!third.ledger().exists());
    assert_eq!(std::fs::read_to_string(third.path().join("ledger.db.key")).unwrap(), "older");
}

#[test]
fn a_log_that_does_not_begin_with_a_kept_checkpoint_is_told_from_which_entries_on() {
    let world = World::sandbox();
    let keep = |name: &str| world.file(name, world.run("ledger checkpoint --quiet").expect(0).silent().out);
    let vkey = world.run("ledger checkpoint --vkey").expect(0).out.trim().to_owned();
    world.run("org register --name One").expect(0);
    keep("two");
    world.run("org register --name Two").expect(0);
    world.run("org register --name Three").expect(0);
    keep("four");
    world.run("org register --name Four").expect(0);
    keep("five");
    let check = |words: &[&str]| {
        let answer = world.run_with(&[&["ledger", "verify", "--format", "json", "--key", &vkey], words].concat(), "");
        let found =
            answer.json()["checks"].as_array().unwrap().iter().find(|c| c["name"] == "checkpoint").unwrap().clone();
        (answer.code, found["result"].as_str().unwrap().to_owned(), found["detail"].as_str().unwrap().to_owned())
    };
    let all = ["--checkpoint", "two", "--checkpoint", "four", "--checkpoint", "five"];
    assert_eq!(
        check(&all),
        (0, "passed".into(), "the first 5 entries are those that the checkpoint saw; 0 came after".into())
    );
    assert_eq!(
        check(&["--checkpoint", "two"]).2,
        "the first 2 entries are those that the checkpoint saw; 3 came after"
    );

    // The same ledger, told otherwise from its third entry on: it verifies by itself.
    std::fs::remove_file(world.ledger()).unwrap();
    world.run("init --sandbox --now 2026-04-06T09:00:00Z").expect(0);
    let log = |names: &[&str]| {
        std::fs::remove_file(world.ledger()).unwrap();
        world.run("init --sandbox --now 2026-04-06T09:00:00Z").expect(0);
        for (name, day) in names.iter().zip(7..) {
            world.run(&format!("org register --name {name} --now 2026-04-{day:02}")).expect(0);
        }
    };
    log(&["One", "Two", "Three", "Four"]);
    for (name, size) in [("two", 2), ("four", 4), ("five", 5)] {
        log(&["One", "Two", "Three", "Four"][..size - 1]);
        keep(name);
    }
    assert_eq!(check(&all).0, 0);
    log(&["One", "Two", "Tree", "Four"]);
    world.run("ledger verify").expect(0);
    let (code, result, detail) = check(&all);
    assert_eq!((code, result.as_str()), (5, "failed"));
    assert_eq!(
        detail,
        "the first 4 entries are not those of four: the first 2 are as they were, and at least one of entries 3 to 4 is not what it was"
    );
    let (_, _, detail) = check(&["--checkpoint", "four"]);
    assert_eq!(detail, "the first 4 entries are not those of four: at least one of entries 1 to 4 is not what it was");
    log(&["One", "Two"]);
    assert_eq!(check(&["--checkpoint", "five"]).2, "five is of 5 entries, and the log has 3: entries 4 to 5 are gone");

    // Whatever is no checkpoint of this ledger is none.
    let good = std::fs::read_to_string(world.path().join("two")).unwrap();
    let broken = [
        good.replacen("\n2\n", "\n3\n", 1),
        good.replacen("\n2\n", "\n02\n", 1),
        good.replacen("\n\n", "\n", 1),
        good.trim_end().to_owned(),
        good.replace("— ", "- "),
        good.split("\n\n").next().unwrap().to_owned() + "\n\n",
        "\u{0}".into(),
        String::new(),
    ];
    for text in broken {
        world.file("broken", &text);
        let (code, result, detail) = check(&["--checkpoint", "broken"]);
        assert_eq!((code, result.as_str()), (5, "failed"), "{text}");
        assert!(
            detail.starts_with("broken: it is")
                || detail.starts_with("broken: its")
                || detail.starts_with("broken: one of"),
            "{detail}"
        );
    }
    let other = World::empty();
    other.run("init --sandbox --now 2026-04-06T10:00:00Z").expect(0);
    let theirs = other.run("ledger checkpoint --vkey").expect(0).out;
    let ran = world.run_with(&["ledger", "verify", "--checkpoint", "two", "--key", theirs.trim()], "").expect(5);
    assert!(ran.out.contains("the key is that of"), "{}", ran.out);
    world.run("ledger verify --checkpoint two --key junk").expect(2);
    world.run("ledger verify --checkpoint two").expect(2);
    world.run_with(&["ledger", "verify", "--key", &vkey], "").expect(2);
    world.run_with(&["ledger", "verify", "--checkpoint", "missing", "--key", &vkey], "").expect(2);
}
