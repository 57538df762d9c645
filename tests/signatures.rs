//! Officers sign: with keys that `ssh-keygen` made, by every road; and nothing is recorded in the name of an officer
//! with a key that this key did not sign.

use std::path::Path;
use std::process::{Command, Stdio};

use clearance_core::base64;
use clearance_core::id::Slug;
use clearance_core::signature::PublicKey;
use clearance_core::time::Moment;
use clearance_ledger::{Founding, Ledger};
use ed25519_dalek::Signer as _;
use sha2::{Digest as _, Sha256};

use crate::support::{Ran, World};

/// Asserts that a run was refused with this exit and code, and that the ledger has as many entries as before.
#[track_caller]
fn refused(world: &World, exit: i32, code: &str, run: impl FnOnce() -> Ran) -> Ran {
    let before = size(world);
    let ran = run().expect(exit);
    assert!(ran.err.contains(code), "{code} is not in\n{}", ran.err);
    assert_eq!(size(world), before, "something was recorded");
    ran
}

fn size(world: &World) -> u64 {
    world.claim("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

fn signatures(world: &World) -> String {
    let answer = world.run("ledger verify --format json").json();
    let check = answer["checks"].as_array().unwrap().iter().find(|c| c["name"] == "signatures").unwrap().clone();
    format!("{}: {}", check["result"].as_str().unwrap(), check["detail"].as_str().unwrap())
}

/// Signs a prepared file as the officer would elsewhere, and gives the signature's file.
fn sign(world: &World, key: &str, namespace: &str, file: &str) -> String {
    let _ = std::fs::remove_file(world.path().join(format!("{file}.sig")));
    let signed = Command::new("ssh-keygen")
        .args(["-q", "-Y", "sign", "-n", namespace, "-f", key, file])
        .current_dir(world.path())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(signed.success());
    format!("{file}.sig")
}

const KINDS: [(&str, &[&str]); 4] = [
    ("ed25519", &["-t", "ed25519", "-N", ""]),
    ("nistp256", &["-t", "ecdsa", "-b", "256", "-N", ""]),
    ("nistp384", &["-t", "ecdsa", "-b", "384", "-N", ""]),
    ("nistp521", &["-t", "ecdsa", "-b", "521", "-N", ""]),
];

#[test]
fn a_key_of_every_kind_signs_and_is_required_from_then_on() {
    for (kind, words) in KINDS {
        let world = World::sandbox();
        let key = world.keygen("mine", words);
        world.run("org register --name Before").expect(0);
        world.run("officer rekey registrar --key-file mine.pub").expect(0);
        refused(&world, 3, "E-unsigned", || world.run("org register --name Acme"));
        let ran = world.run("org register --name Acme --sign-with mine --format json").expect(0);
        assert_eq!(ran.json()["signed"]["statements"], 1, "{kind}");
        assert!(
            signatures(&world).starts_with("passed: 1 entry signed by 1 signature,"),
            "{kind}: {}",
            signatures(&world)
        );
        let listed = world.run("officer list --format ndjson").expect(0).out;
        let plain = key.rsplit_once(' ').unwrap().0;
        assert!(!listed.contains("somebody@") && listed.contains("SHA256:"), "{listed}");
        assert!(world.run("officer allowed-signers").expect(0).out.trim_end().ends_with(plain));
    }
}

#[test]
fn a_batch_by_any_road_has_one_signature() {
    let world = World::signed();
    let yaml = "- {act: model.register, id: dev/a, surfaces: [api]}\n- {act: org.register, name: Acme, ref: acme}\n- {act: org.attest, organization: $acme, kind: nda}\n";
    world.apply(yaml).expect(0);
    let mut rows = String::new();
    for number in 0..1_300 {
        rows.push_str(&format!("{{\"act\":\"org.register\",\"name\":\"Number {number}\"}}\n"));
    }
    world.run_with(&["apply", "-", "--input-format", "ndjson"], &rows).expect(0);
    // The same again says nothing new, and needs no signature.
    let again = world.run_with(&["apply", "-", "--input-format", "ndjson", "--format", "json"], &rows).expect(0).json();
    assert_eq!((again["unchanged"].as_u64(), again["signed"].is_null()), (Some(1_300), true));
    world
        .run_with(&["apply", "-", "--act", "org.register", "--input-format", "csv"], "name\nCell One\nCell Two\n")
        .expect(0);
    let mixed =
        "{\"act\":\"org.register\",\"name\":\"Good\"}\n{\"act\":\"org.register\",\"name\":\"Bad\",\"lei\":\"x\"}\n";
    let words = ["apply", "-", "--input-format", "ndjson", "--keep-going", "--rejects", "rejects.ndjson"];
    world.run_with(&words, mixed).expect(3);
    world.run("model retire dev/a").expect(0);
    assert_eq!(
        signatures(&world).split(',').next().unwrap(),
        "passed: 1307 entries signed by 5 signatures",
        "3 + 1300 + 2 + 1 + 1"
    );
    world.run("ledger verify").expect(0).silent();
    world.run("ledger rebuild").expect(0);
    world.run("ledger verify").expect(0).silent();
    // Every statement of the long batch stands in it, and the first alone holds the signature.
    let log = world.run("log --format ndjson").expect(0).out;
    let lines: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[4]["signatures"][0]["count"], 1_300);
    assert_eq!(lines[1_303]["signatures"], serde_json::json!([{"batch": 5, "index": 1_299}]));
    assert!(lines[4]["statement"]["nonce"].is_string() && lines[5]["statement"]["nonce"].is_null());
}

#[test]
fn what_an_act_voids_with_it_is_signed_with_it() {
    let world = World::signed();
    world
        .apply("- {act: org.register, id: acme, name: Acme}\n- {act: org.attest, organization: acme, kind: nda}\n")
        .expect(0);
    world.run("entry void 2 --with-dependents --reason wrong").expect(0);
    assert!(signatures(&world).starts_with("passed: 4 entries signed by 2 signatures,"), "{}", signatures(&world));
}

#[test]
fn a_rehearsal_needs_no_key_and_a_simulation_none_either() {
    let world = World::signed();
    let ran = world.claim("org register --name Acme --dry-run --format json").expect(0).json();
    assert_eq!(ran["to_sign"]["statements"], 1);
    world.file("b.yaml", "- {act: model.register, id: dev/a, surfaces: [api]}\n");
    world.claim("simulate b.yaml").expect(1);
    assert_eq!(size(&world), 1);
}

#[test]
fn a_key_that_is_another_officers_is_said_to_be_theirs() {
    let world = World::sandbox();
    for name in ["bo", "cy"] {
        world.keygen(name, &[]);
        world.run(&format!("officer enroll {name} --key-file {name}.pub --now 2026-04-07")).expect(0);
    }
    let words = |ran: Ran| ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = words(refused(&world, 3, "E-key-unknown", || {
        world.run("org register --name A --as bo --sign-with cy --now 2026-04-08")
    }));
    assert!(said.contains("bo (U-2) signs with SHA256:") && said.contains("is the key of cy (U-3)"), "{said}");
    // The founder has none.
    let said = words(refused(&world, 3, "E-key-unknown", || {
        world.run("org register --name A --sign-with bo --now 2026-04-08")
    }));
    assert!(said.contains("has no key in this ledger") && said.contains("is the key of bo (U-2)"), "{said}");
    world.keygen("stranger", &[]);
    let said = words(refused(&world, 3, "E-key-unknown", || {
        world.run("org register --name A --as bo --sign-with stranger --now 2026-04-08")
    }));
    assert!(said.contains("is nobody's here"), "{said}");
}

#[test]
fn an_unknown_expired_replaced_or_retired_key_signs_nothing() {
    let world = World::sandbox();
    world.keygen("first", &[]);
    world.keygen("second", &[]);
    world.keygen("stranger", &[]);
    world.run("officer enroll bo --key-file first.pub --key-until 2026-05-01 --now 2026-04-07").expect(0);
    world.run("org register --name A --as bo --sign-with first --now 2026-04-08").expect(0);
    refused(&world, 3, "E-key-unknown", || {
        world.run("org register --name B --as bo --sign-with stranger --now 2026-04-08")
    });
    // `2026-05-01` is the last day on which it may sign.
    world.run("org register --name C --as bo --sign-with first --now 2026-05-01T23:59:59Z").expect(0);
    refused(&world, 3, "E-key-expired", || {
        world.run("org register --name D --as bo --sign-with first --now 2026-05-02")
    });
    refused(&world, 3, "E-key-expired", || world.run("org register --name D --as bo --now 2026-05-02"));
    world.run("officer rekey bo --key-file second.pub --now 2026-05-03").expect(0);
    refused(&world, 3, "E-key-expired", || {
        world.run("org register --name D --as bo --sign-with first --now 2026-05-04")
    });
    world.run("org register --name D --as bo --sign-with second --now 2026-05-04").expect(0);
    world.run("officer retire bo --now 2026-05-05").expect(0);
    refused(&world, 3, "E-not-enrolled", || {
        world.run("org register --name E --as bo --sign-with second --now 2026-05-06")
    });
    refused(&world, 3, "E-key-unknown", || world.run("org register --name E --sign-with stranger --now 2026-05-06"));
    assert!(signatures(&world).starts_with("passed: 3 entries signed"), "{}", signatures(&world));
}

#[test]
fn a_key_belongs_to_one_officer_and_never_comes_back() {
    let world = World::sandbox();
    world.keygen("one", &[]);
    world.keygen("two", &[]);
    world.run("officer enroll bo --key-file one.pub").expect(0);
    refused(&world, 3, "E-key-taken", || world.run("officer enroll cy --key-file one.pub"));
    refused(&world, 3, "E-key-taken", || world.run("officer rekey registrar --key-file one.pub"));
    world.run("officer rekey bo --key-file two.pub").expect(0);
    refused(&world, 3, "E-key-taken", || world.run("officer rekey bo --key-file one.pub"));
    refused(&world, 3, "E-conflict", || world.run("entry void 2 --reason undo"));
    refused(&world, 2, "E-not-correctable", || {
        world.run("entry correct 3 --fields key_until=2029-01-01 --reason late")
    });
    refused(&world, 3, "E-conflict", || {
        world.run("officer rekey registrar --key-file two.pub --compromised-since 2026-04-01")
    });
    refused(&world, 2, "E-key", || world.run_with(&["officer", "enroll", "di", "--key", "ssh-rsa AAAA"], ""));
    let secret = std::fs::read_to_string(world.path().join("one")).unwrap();
    let ran =
        refused(&world, 2, "E-key", || world.run_with(&["officer", "enroll", "di", &format!("--key={secret}")], ""));
    assert!(ran.err.contains("is a private key") && !ran.err.contains("b3BlbnNzaC1rZXk"), "{}", ran.err);
}

#[test]
fn own_keys_are_changed_alone_and_those_of_others_by_two() {
    let world = World::empty();
    for name in ["one", "two", "three"] {
        world.keygen(name, &[]);
    }
    world.run("init --key-file one.pub").expect(0);
    world.run("officer enroll bo --sign-with one").expect(0);
    refused(&world, 3, "E-unsigned", || world.run("officer rekey registrar --key-file two.pub"));
    refused(&world, 3, "E-key-unknown", || world.run("officer rekey registrar --key-file two.pub --sign-with two"));
    // Another officer's key waits for a second officer, whose consent is signed too.
    let waits = world.run("officer rekey bo --key-file two.pub --sign-with one --format json").expect(0).json();
    assert_eq!(waits["proposals"][0], "P-1");
    world.run("proposal reject P-1 --reason not-asked-for --as bo").expect(0);
    world.run("officer rekey registrar --key-file two.pub --sign-with one").expect(0);
    world.run("officer rekey bo --key-file three.pub --as bo").expect(0);
    assert!(signatures(&world).starts_with("passed: 3 entries signed"), "{}", signatures(&world));
}

#[test]
fn what_a_compromised_key_signed_stands_and_is_named() {
    let world = World::sandbox();
    world.keygen("old", &[]);
    world.keygen("new", &[]);
    world.run("officer enroll bo --key-file old.pub --now 2026-04-07").expect(0);
    world.run("org register --name Before --as bo --sign-with old --now 2026-04-08").expect(0);
    world.run("org register --name After --as bo --sign-with old --now 2026-04-20").expect(0);
    world
        .run("officer rekey bo --key-file new.pub --compromised-since 2026-04-10 --reason stolen --now 2026-05-01")
        .expect(0);
    let said = signatures(&world);
    assert!(
        said.starts_with("passed:")
            && said.contains("reported compromised since 2026-04-10")
            && said.ends_with("from then on: 4"),
        "{said}"
    );
    assert!(world.run("org list --now 2026-05-02").expect(0).out.contains("after"));
    let shown = world.run("show 4 --now 2026-05-02").expect(0).out;
    assert!(shown.contains("reported compromised since 2026-04-10"), "{shown}");
    let shown = world.run("show 3 --now 2026-05-02").expect(0).out;
    assert!(!shown.contains("compromised") && shown.contains("signed with"), "{shown}");
    let shown = world.run("show 2 --now 2026-05-02").expect(0).out;
    assert!(shown.contains("a claim"), "{shown}");
    // As known before it was reported, nothing was.
    assert!(!world.run("show 4 --known-at 4 --now 2026-05-02").expect(0).out.contains("compromised"));
    let log = world.run("log --now 2026-05-02").expect(0).out;
    assert_eq!((log.matches("(signed)").count(), log.matches("(signed, key compromised)").count()), (1, 1), "{log}");
}

#[test]
fn a_question_that_rests_on_what_a_compromised_key_signed_says_so() {
    let world = World::signed();
    world.keygen("new", &[]);
    world.run("model register dev/a --surfaces api --now 2026-04-07").expect(0);
    world.run("org register acme --name Acme --now 2026-04-20").expect(0);
    world.run("officer rekey registrar --key-file new.pub --compromised-since 2026-04-06 --now 2026-05-01").expect(0);
    let ran = world.run("check acme dev/a --now 2026-05-02").expect(0).out;
    assert!(ran.contains("doubt: entry 2 decides here, signed with"), "{ran}");
    let answer = world.run("check acme dev/a --now 2026-05-02 --format json").expect(0).json();
    assert_eq!(answer["doubts"][0]["entry"], 2);
    let before = world.run("check acme dev/a --known-at 3 --now 2026-05-02 --format json").expect(0).json();
    assert!(before["doubts"].is_null());
    // The entry that gives the next key is signed with the old one.
    let shown = world.run("show 4 --now 2026-05-02").expect(0).out;
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("reported compromised since 2026-04-06"), "{shown}");
}

/// Statements prepared here, to be signed elsewhere.
fn prepared(world: &World, words: &str) -> &'static str {
    for file in ["s", "s.sign"] {
        let _ = std::fs::remove_file(world.path().join(file));
    }
    world.claim(&format!("{words} --statement-out s")).expect(0);
    "s.sign"
}

#[test]
fn statements_signed_elsewhere_are_recorded_word_for_word_and_once() {
    let world = World::signed();
    let batch = "- {act: org.register, name: Ünited Acme, country: US, note: \"a: b\", ref: acme}\n\
        - {act: org.attest, organization: $acme, kind: nda, issued: 2026-04-01T10:00:00-04:00, digest: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}\n\
        - {act: model.register, id: dev/a, surfaces: [api]}\n\
        - {act: authority.record, kind: directive, issuer: M, ref: order, served: 2026-04-05, effective: 2026-04-05, reason: late}\n\
        - {act: lockdown.impose, models: [dev/a], kind: suspension, authority: $order, ordered: {country: US}, ref: lock}\n\
        - {act: restoration.open, lockdown: $lock, authority: $order, admits: {attested: nda}, conditions: [{code: logging, clause: {kind: company}}], ref: open}\n\
        - {act: grant.issue, restoration: $open, organization: $acme, until: 2026-12-31}\n\
        - {act: entry.correct, entry: 2, fields: {issuer: Someone}, reason: misread}\n";
    world.run("authority record --kind letter --issuer Nobody").expect(0);
    world.file("b.yaml", batch);
    let text = prepared(&world, "apply b.yaml");
    assert_eq!(size(&world), 2);
    sign(&world, "founder", "clearance-statement", text);
    // Somebody else records meanwhile: the statements do not know where they will stand.
    world.run("org register --name Between").expect(0);
    world.claim("apply --signed s --signature s.sign.sig --format json").expect(0);
    assert!(signatures(&world).starts_with("passed: 10 entries signed by 3 signatures,"), "{}", signatures(&world));
    let log = world.run("log --format ndjson").expect(0).out;
    for line in std::fs::read_to_string(world.path().join("s")).unwrap().lines() {
        let prepared: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(log.lines().any(
            |entry| serde_json::from_str::<serde_json::Value>(entry).unwrap()["statement"] == prepared["statement"]
        ));
    }
    refused(&world, 3, "E-replayed", || world.claim("apply --signed s --signature s.sign.sig"));
    world.run("ledger verify").expect(0).silent();
}

#[test]
fn other_bytes_another_purpose_another_key_and_another_time_are_refused() {
    let world = World::signed();
    world.keygen("stranger", &[]);
    let text = prepared(&world, "org register --name Acme --reason because --now 2026-04-10T12:00:00Z");
    let good = std::fs::read_to_string(world.path().join("s")).unwrap();
    let apply = |now: &str| world.claim(&format!("apply --signed s --signature s.sign.sig --now {now}"));
    sign(&world, "founder", "file", text);
    refused(&world, 3, "E-signature", || apply("2026-04-10T13:00:00Z"));
    sign(&world, "stranger", "clearance-statement", text);
    refused(&world, 3, "E-key-unknown", || apply("2026-04-10T13:00:00Z"));
    world.file("s.sign", "clearance-batch/1\nother\n1\n00\n");
    sign(&world, "founder", "clearance-statement", text);
    refused(&world, 3, "E-signature", || apply("2026-04-10T13:00:00Z"));
    prepared(&world, "org register --name Acme --reason because --now 2026-04-10T12:00:00Z");
    sign(&world, "founder", "clearance-statement", text);
    // Other words, other salts, another name, another moment, another officer, no nonce.
    for (from, to, exit, code) in [
        ("because", "therefore", 2, "E-statements"),
        ("\"salts\":{\"identity\":\"", "\"salts\":{\"identity\":\"f", 2, "E-statements"),
        ("Acme", "Acmf", 2, "E-statements"),
        ("2026-04-10T12:00:00", "2026-04-10T12:00:01", 3, "E-signature"),
        ("U-1", "U-2", 3, "E-not-enrolled"),
        ("\"nonce\"", "\"nonse\"", 3, "E-statement-differs"),
        ("\"statement\"", "\"statemint\"", 2, "E-statements"),
        ("{", "", 2, "E-statements"),
    ] {
        assert!(good.contains(from), "{from}");
        world.file("s", good.replacen(from, to, 1));
        refused(&world, exit, code, || apply("2026-04-10T13:00:00Z"));
    }
    world.file("s", &good);
    world.file("s.sign.sig.kept", std::fs::read(world.path().join("s.sign.sig")).unwrap());
    world.file("s.sign.sig", "no signature\n");
    refused(&world, 3, "E-signature", || apply("2026-04-10T13:00:00Z"));
    std::fs::rename(world.path().join("s.sign.sig.kept"), world.path().join("s.sign.sig")).unwrap();
    // A day later it is stale; and a clock set back by more than a day makes it come before it was made.
    refused(&world, 3, "E-statement-stale", || apply("2026-04-11T12:00:01Z"));
    refused(&world, 3, "E-statement-stale", || apply("2026-04-09T11:59:59Z"));
    // Another ledger has other statements.
    let other = World::empty();
    other.run("init --sandbox --now 2026-04-07").expect(0);
    std::fs::copy(world.path().join("s"), other.path().join("s")).unwrap();
    std::fs::copy(world.path().join("s.sign.sig"), other.path().join("s.sign.sig")).unwrap();
    refused(&other, 2, "E-statements", || {
        other.run("apply --signed s --signature s.sign.sig --now 2026-04-10T13:00:00Z")
    });
    apply("2026-04-11T12:00:00Z").expect(0);
}

#[test]
fn a_statement_about_an_entry_means_the_one_that_stood_then() {
    let world = World::signed();
    world.file("b.yaml", "- {act: org.register, name: Acme}\n- {act: entry.void, entry: 2, reason: wrong}\n");
    let text = prepared(&world, "apply b.yaml");
    sign(&world, "founder", "clearance-statement", text);
    world.run("org register --name Between").expect(0);
    refused(&world, 3, "E-statement-differs", || world.claim("apply --signed s --signature s.sign.sig"));
}

#[test]
fn a_name_taken_meanwhile_is_no_longer_what_was_signed() {
    let world = World::signed();
    let text = prepared(&world, "org register --name Acme --country US");
    sign(&world, "founder", "clearance-statement", text);
    world.run("org register --name Acme --country CA").expect(0);
    refused(&world, 3, "E-statement-differs", || world.claim("apply --signed s --signature s.sign.sig"));
}

#[test]
fn a_signature_that_is_not_made_records_nothing() {
    let world = World::sandbox();
    world.keygen("locked", &["-t", "ed25519", "-N", "open sesame"]);
    world.run("officer rekey registrar --key-file locked.pub").expect(0);
    refused(&world, 3, "E-not-signed", || world.run("org register --name A --sign-with locked --no-input"));
    refused(&world, 3, "E-not-signed", || world.run("org register --name A --sign-with locked.pub --no-input"));
    refused(&world, 2, "E-input", || world.run("org register --name A --sign-with nowhere"));
    world.file("junk", "junk");
    refused(&world, 2, "E-key", || world.run("org register --name A --sign-with junk"));
    let ask = world.path().join("ask");
    std::fs::write(&ask, "#!/bin/sh\necho 'open sesame'\n").unwrap();
    std::fs::set_permissions(&ask, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let mut command = world.command();
    command.env("SSH_ASKPASS", &ask).env("SSH_ASKPASS_REQUIRE", "force");
    World::ran(command.args(["org", "register", "--name", "A", "--sign-with", "locked"]), "").expect(0);
    // Without its `.pub` the public half is read from the private key's file, which stays closed.
    std::fs::remove_file(world.path().join("locked.pub")).unwrap();
    let mut command = world.command();
    command.env("SSH_ASKPASS", &ask).env("SSH_ASKPASS_REQUIRE", "force");
    World::ran(command.args(["org", "register", "--name", "B", "--sign-with", "locked"]), "").expect(0);
    assert!(signatures(&world).starts_with("passed: 2 entries signed"), "{}", signatures(&world));
}

/// An agent that ends with the test.
struct Agent {
    socket: std::path::PathBuf,
    child: std::process::Child,
}

impl Agent {
    fn start(folder: &Path) -> Self {
        let socket = folder.join("agent");
        let child = Command::new("ssh-agent").arg("-D").arg("-a").arg(&socket).stdout(Stdio::null()).spawn();
        let child = child.expect("`ssh-agent` runs: Debian has it in openssh-client");
        while !socket.exists() {
            std::thread::yield_now();
        }
        Self { socket, child }
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn an_agent_signs_for_a_public_key() {
    let world = World::sandbox();
    world.keygen("held", &[]);
    world.run("officer rekey registrar --key-file held.pub").expect(0);
    let agent = Agent::start(world.path());
    let added = Command::new("ssh-add")
        .args(["-q", "held"])
        .env("SSH_AUTH_SOCK", &agent.socket)
        .current_dir(world.path())
        .status();
    assert!(added.unwrap().success());
    std::fs::remove_file(world.path().join("held")).unwrap();
    let mut command = world.command();
    command.env("SSH_AUTH_SOCK", &agent.socket);
    World::ran(command.args(["org", "register", "--name", "A", "--sign-with", "held.pub"]), "").expect(0);
    assert!(signatures(&world).starts_with("passed: 1 entry signed"), "{}", signatures(&world));
}

fn string(bytes: &[u8]) -> Vec<u8> {
    [&u32::try_from(bytes.len()).unwrap().to_be_bytes(), bytes].concat()
}

/// The bytes of a signature over some data.
type Raw = dyn Fn(&[u8]) -> Vec<u8>;

/// A hardware key as OpenSSH sees it, without the hardware: its public key, and what makes a signature's raw part.
struct Hardware {
    kind: &'static str,
    public: Vec<u8>,
    raw: Box<Raw>,
}

impl Hardware {
    fn ed25519() -> Self {
        let secret = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        let kind = "sk-ssh-ed25519@openssh.com";
        let public = [string(kind.as_bytes()), string(secret.verifying_key().as_bytes()), string(b"ssh:")].concat();
        Self { kind, public, raw: Box::new(move |data| secret.sign(data).to_bytes().to_vec()) }
    }

    fn nistp256() -> Self {
        let secret = p256::ecdsa::SigningKey::from_slice(&[7; 32]).unwrap();
        let kind = "sk-ecdsa-sha2-nistp256@openssh.com";
        let point = secret.verifying_key().to_encoded_point(false);
        let public = [string(kind.as_bytes()), string(b"nistp256"), string(point.as_bytes()), string(b"ssh:")].concat();
        let number = |bytes: &[u8]| {
            let bytes: Vec<u8> = bytes.iter().copied().skip_while(|b| *b == 0).collect();
            let sign = if bytes[0] >= 128 { vec![0] } else { Vec::new() };
            string(&[sign, bytes].concat())
        };
        let raw = move |data: &[u8]| {
            let signature: p256::ecdsa::Signature = p256::ecdsa::signature::Signer::sign(&secret, data);
            let (r, s) = signature.split_bytes();
            [number(&r), number(&s)].concat()
        };
        Self { kind, public, raw: Box::new(raw) }
    }

    fn line(&self) -> String {
        format!("{} {} comment", self.kind, base64::encode(&self.public))
    }

    /// PROTOCOL.sshsig around PROTOCOL.u2f, with these flags.
    fn sign(&self, text: &[u8], flags: u8) -> String {
        let hash = Sha256::digest(text);
        let purpose = string(b"clearance-statement");
        let message = [b"SSHSIG".to_vec(), purpose.clone(), string(b""), string(b"sha256"), string(&hash)].concat();
        let counter = 9_u32.to_be_bytes();
        let data = [&Sha256::digest(b"ssh:")[..], &[flags], &counter, &Sha256::digest(&message)[..]].concat();
        let signature =
            [string(self.kind.as_bytes()), string(&(self.raw)(&data)), vec![flags], counter.to_vec()].concat();
        let blob = [
            b"SSHSIG\0\0\0\x01".to_vec(),
            string(&self.public),
            purpose,
            string(b""),
            string(b"sha256"),
            string(&signature),
        ];
        clearance_core::signature::armoured(&base64::encode(&blob.concat()))
    }
}

#[test]
fn hardware_keys_sign_when_they_are_touched() {
    for key in [Hardware::ed25519(), Hardware::nistp256()] {
        let world = World::sandbox();
        world.file("key.pub", key.line());
        world.run("officer rekey registrar --key-file key.pub").expect(0);
        prepared(&world, "org register --name Acme");
        let text = std::fs::read(world.path().join("s.sign")).unwrap();
        let apply = |signature: String| {
            world.file("s.sig", signature);
            world.run("apply --signed s --signature s.sig")
        };
        let untouched = refused(&world, 3, "E-signature", || apply(key.sign(&text, 0)));
        assert!(untouched.err.contains("touched"), "{}", untouched.err);
        refused(&world, 3, "E-signature", || apply(key.sign(b"other", 1)));
        apply(key.sign(&text, 1)).expect(0);
        assert!(signatures(&world).starts_with("passed: 1 entry signed"), "{}", signatures(&world));
        // OpenSSH says the same.
        world.file("allowed", world.run("officer allowed-signers").expect(0).out);
        let mut stock = Command::new("ssh-keygen");
        stock.args(["-Y", "verify", "-f", "allowed", "-I", "U-1", "-n", "clearance-statement", "-s", "s.sig"]);
        stock.args(["-O", "verify-time=20270101000000Z"]).current_dir(world.path());
        World::ran(&mut stock, &String::from_utf8(text).unwrap()).expect(0);
    }
}

#[test]
fn a_clock_set_back_signs_nothing() {
    let world = World::empty();
    let key = world.keygen("mine", &[]);
    // Founded by a clock a day ahead of this machine's, as if this one had been set back since.
    let ahead = std::fs::metadata(world.path().join("mine")).unwrap().modified().unwrap();
    let ahead = ahead.duration_since(std::time::UNIX_EPOCH).unwrap().as_micros() + 86_400_000_000;
    let founding = Founding {
        founder: Slug::new("registrar").unwrap(),
        sandbox: false,
        approvals: 1,
        now: Moment(i64::try_from(ahead).unwrap()),
        random: [1; 16],
        salts: [[1; 16]; 3],
        checkpoint_seed: [1; 32],
        key: Some((PublicKey::parse(&key).unwrap(), None)),
    };
    drop(Ledger::found(&world.ledger(), &founding).unwrap());
    let ran = refused(&world, 3, "E-clock-behind", || world.run("org register --name A --sign-with mine"));
    assert!(ran.err.contains("the clock says"), "{}", ran.err);
    world.file("s", "");
    refused(&world, 2, "E-statements", || {
        let text = world.file("text", "x");
        let signature = sign(&world, "mine", "clearance-statement", &text);
        world.run(&format!("apply --signed s --signature {signature}"))
    });
}
