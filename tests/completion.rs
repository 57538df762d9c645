//! Completion in the shells themselves: bash and zsh at a pseudo-terminal, fish through its own engine, on a ledger whose
//! names would do harm if a shell or a terminal obeyed them. `COMPLETION_ORGANIZATIONS` makes it as large as wanted.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::support::World;

const HOSTILE: &str = "Hostile $(touch pwned) `touch pwned`; touch pwned & 'x' \"y\" \\ | > pwned";

const RECORDS: &str = "
- {act: officer.enroll, id: ada, name: Ada Byron}
- {act: officer.enroll, id: bob}
- {act: officer.retire, officer: bob}
- {act: model.register, id: dev/alpha, name: Alpha, surfaces: [api, console]}
- {act: model.register, id: dev/beta, surfaces: [api]}
- {act: model.register, id: other/gamma, surfaces: [batch]}
- {act: authority.record, kind: directive, issuer: Ministry, ref: one}
- {act: authority.record, kind: request, issuer: Ministry, served_how: oral, ref: spoken}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: $one, ref: first}
- {act: lockdown.impose, models: [dev/beta], kind: preview, authority: $one, ref: second}
- {act: lockdown.lift, lockdown: $second}
- {act: lockdown.impose, models: [other/gamma], kind: suspension, authority: $one, ref: third}
- {act: restoration.open, lockdown: $first, authority: $one, ref: open}
- {act: restoration.open, lockdown: $third, authority: $one, ref: closed}
- {act: restoration.close, restoration: $closed}
- {act: org.register, id: northfield-electric, name: Northfield Electric Cooperative}
- {act: org.register, id: nfw, name: Northfield Water}
- {act: org.register, id: lakeside, name: Lakeside Clinic}
- {act: org.register, id: late, name: Late Grid}
- {act: org.register, id: soon, name: Soon Grid}
- {act: grant.issue, restoration: $open, organization: northfield-electric, ref: g1}
- {act: grant.issue, restoration: $open, organization: nfw, ref: g2}
- {act: grant.suspend, grant: $g2}
- {act: grant.issue, restoration: $open, organization: late, until: '2099-12-31', ref: g3}
- {act: grant.issue, restoration: $open, organization: soon, until: '2098-12-31', ref: g4}
- {act: grant.issue, restoration: $open, organization: lakeside, ref: g5}
- {act: grant.revoke, grant: $g5}
- {act: org.suspend, organization: lakeside}
";

/// One ledger for all tests here.
fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let world = World::sandbox();
        let count: u32 =
            std::env::var("COMPLETION_ORGANIZATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000);
        let mut rows = String::new();
        for number in 0..count {
            let name = format!("Power Station {number:07} Ltd");
            let _ = writeln!(rows, "{{\"act\":\"org.register\",\"id\":\"org-{number:07}\",\"name\":\"{name}\"}}");
        }
        let hostile = serde_json::json!({"act": "org.register", "id": "hostile", "name": HOSTILE});
        let _ = writeln!(rows, "{hostile}");
        world.file("organizations.ndjson", rows);
        world.run("apply organizations.ndjson --quiet").expect(0);
        world.apply(RECORDS).expect(0);
        world
    })
}

/// The folder with the program, first where a shell looks.
fn path() -> String {
    let program = PathBuf::from(env!("CARGO_BIN_EXE_clearance"));
    format!("{}:/usr/bin:/bin", program.parent().unwrap().display())
}

fn shell(name: &str, folder: &Path) -> Command {
    let found = ["/usr/bin", "/bin"].into_iter().map(|at| Path::new(at).join(name)).find(|path| path.exists());
    let mut command = Command::new(found.unwrap_or_else(|| panic!("{name} is not installed: .ci/run installs it")));
    command
        .env_clear()
        .current_dir(folder)
        .env("PATH", path())
        .env("HOME", folder)
        .env("LC_ALL", "C.UTF-8")
        .env("CLEARANCE_LEDGER", world().ledger());
    command
}

/// What was answered, without what stands beside it.
fn answers(words: &[&str]) -> Vec<String> {
    beside(words).into_iter().map(|(value, _)| value).collect()
}

fn beside(words: &[&str]) -> Vec<(String, String)> {
    let ran = ask(&world().ledger(), words);
    let pair = |line: &str| line.split_once('\t').map_or((line.into(), String::new()), |(v, a)| (v.into(), a.into()));
    ran.lines().map(pair).collect()
}

fn ask(ledger: &Path, words: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_clearance"))
        .env_clear()
        .env("COMPLETE", "fish")
        .env("CLEARANCE_LEDGER", ledger)
        .args(["--", "clearance"])
        .args(words)
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "a completion is silent");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_verb_is_offered_what_fits_it() {
    for (words, expected) in [
        (&["restoration", "open", ""][..], &["L-3", "L-1"][..]),
        (&["lockdown", "lift", "L-"], &["L-3", "L-1"]),
        (&["show", "L-"], &["L-3", "L-2", "L-1"]),
        (&["grant", "issue", ""], &["R-1"]),
        (&["show", "R"], &["R-2", "R-1"]),
        (&["grant", "renew", ""], &["G-4", "G-3", "G-2", "G-1"]),
        (&["grant", "resume", ""], &["G-2"]),
        (&["grant", "suspend", ""], &["G-4", "G-3", "G-1"]),
        (&["show", "G-"], &["G-5", "G-4", "G-3", "G-2", "G-1"]),
        (&["org", "reinstate", ""], &["lakeside"]),
        (&["authority", "confirm", ""], &["A-2"]),
        (&["check", "nor"], &["northfield-electric", "nfw"]),
        (&["check", "Northfield W"], &["nfw"]),
        (&["check", "power station 0000007 Lt"], &["org-0000007"]),
        (
            &["check", "org-000000"],
            &[
                "org-0000000",
                "org-0000001",
                "org-0000002",
                "org-0000003",
                "org-0000004",
                "org-0000005",
                "org-0000006",
                "org-0000007",
                "org-0000008",
                "org-0000009",
            ],
        ),
        (&["check", "nfw", ""], &["dev/", "other/"]),
        (&["check", "nfw", "dev/"], &["dev/alpha", "dev/beta"]),
        (&["check", "nfw", "alp"], &["dev/alpha"]),
        (&["check", "nfw", "dev/alpha", "--surface", ""], &["api", "console"]),
        (&["who", "other/gamma", "--surface="], &["--surface=batch"]),
        (&["who", "--person", "f"], &["foreign"]),
        (&["officer", "retire", ""], &["ada", "registrar"]),
        (&["log", "--by", "b"], &["bob"]),
        (&["lockdown", "impose", "--models", "dev/alpha,dev/"], &["dev/alpha,dev/beta"]),
        (&["lockdown", "impose", "--kind", ""], &["suspension", "preview"]),
        (&["org", "register", "--country", "ger"], &["DE"]),
        (&["org", "register", "--sectors", "energy,nu"], &["energy,nuclear"]),
        (&["restoration", "open", "L-1", "--conditions", "us"], &["us-persons-only"]),
        (&["org", "suspend", "nfw", "--reason-code", "evid"], &["evidence-lapsed"]),
        (&["explain", "E-grant-s"], &["E-grant-stands"]),
        (&["grant", "list", "--status", "s"], &["suspended"]),
        (&["gra"], &["grant"]),
        (&["grant", "ren"], &["renew"]),
        (&["grant", "renew", "--unt"], &["--until"]),
        (&["grant", "renew", "G-9"], &[]),
        (&["check", "no-such"], &[]),
    ] {
        assert_eq!(answers(words), expected, "{words:?}");
    }
    let entries = answers(&["entry", "void", ""]);
    assert_eq!(entries.len(), 50);
    assert!(!entries.contains(&"1".to_owned()), "entry 1 cannot be voided");
}

#[test]
fn what_it_is_stands_beside_a_reference() {
    assert_eq!(beside(&["check", "nfw"]), [("nfw".into(), "Northfield Water".to_owned())]);
    let (_, lockdown) = beside(&["show", "L-2"]).remove(0);
    assert!(lockdown.starts_with("preview of dev/beta, lifted"), "{lockdown}");
    let (_, grant) = beside(&["grant", "renew", "G-4"]).remove(0);
    assert_eq!(grant, "soon, R-1, active, until 2098-12-31");
    let (_, organization) = beside(&["org", "reinstate", ""]).remove(0);
    assert_eq!(organization, "Lakeside Clinic (suspended)");
}

#[test]
fn answers_are_bounded_and_without_repetition() {
    for words in [&["check", ""][..], &["check", "o"], &["check", "Power St"], &["show", ""], &["entry", "void", "1"]] {
        let mut found = answers(words);
        assert!(!found.is_empty() && found.len() <= 50, "{words:?}: {}", found.len());
        found.sort();
        let all = found.len();
        found.dedup();
        assert_eq!(found.len(), all, "{words:?}");
    }
}

#[test]
fn without_a_ledger_it_is_silent_and_makes_none() {
    let empty = World::empty();
    let (none, torn) = (empty.path().join("none.db"), empty.path().join("torn.db"));
    std::fs::write(&torn, b"SQLite format 3\0 and no more").unwrap();
    for ledger in [&none, &torn, &empty.path().to_owned()] {
        assert_eq!(ask(ledger, &["show", "L-"]), "");
    }
    assert!(!none.exists());
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 1, "nothing was written beside it");
    // Another ledger than the environment's, named by the words.
    let named = world().ledger();
    let named = named.to_str().unwrap();
    assert_eq!(ask(&none, &["--ledger", named, "grant", "resume", ""]), "G-2\tnfw, R-1, suspended\n");
    assert_eq!(ask(&none, &["grant", "resume", &format!("--ledger={named}"), ""]), "G-2\tnfw, R-1, suspended\n");
}

#[test]
fn an_older_ledger_is_not_touched() {
    let old = World::sandbox();
    let db = rusqlite::Connection::open(old.ledger()).unwrap();
    db.execute_batch("PRAGMA user_version = 1; PRAGMA wal_checkpoint(TRUNCATE);").unwrap();
    drop(db);
    let before = std::fs::read(old.ledger()).unwrap();
    assert_eq!(ask(&old.ledger(), &["--as", "reg"]), "");
    assert_eq!(std::fs::read(old.ledger()).unwrap(), before);
}

#[test]
fn a_stray_variable_swallows_no_question() {
    for complete in ["1", "bash", "zsh", ""] {
        let output = world().command().env("COMPLETE", complete).args(["check", "nfw", "dev/alpha"]).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(!output.stdout.is_empty());
    }
}

/// What a shell at a pseudo-terminal made of what was typed: everything shown, and the line at the end.
fn typed(name: &str, folder: &Path, keys: &[&str]) -> Vec<(String, String)> {
    shell(name, folder);
    let driver = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shells/type.zsh");
    let zsh = shell("zsh", folder);
    let mut command = Command::new("/usr/bin/timeout");
    command.args(["120"]).arg(zsh.get_program()).args(["-f", driver, name]).args(keys).env_clear().current_dir(folder);
    for (key, value) in zsh.get_envs() {
        command.env(key, value.unwrap());
    }
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{name}: {:?}\n{text}\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    let parts: Vec<&str> = text.split("]END").collect();
    assert_eq!(parts.len(), keys.len() + 1, "{text}");
    let pair = |part: &&str| {
        let (shown, line) = part.rsplit_once("LINE[").unwrap_or_else(|| panic!("{text}"));
        (shown.to_owned(), line.to_owned())
    };
    parts.iter().take(keys.len()).map(pair).collect()
}

/// A folder for a shell to stand in, with files whose names are commands.
fn hostile_folder() -> World {
    let folder = World::empty();
    folder.file("batch one.yaml", "");
    std::fs::create_dir(folder.path().join("in")).unwrap();
    folder.file("in/$(touch pwned).csv", "");
    folder.file("new\nline.csv", "");
    folder
}

fn no_harm(folder: &World) {
    assert!(!folder.path().join("pwned").exists(), "a name was executed");
    assert!(!world().path().join("pwned").exists(), "a name was executed");
}

#[test]
fn bash_completes() {
    let folder = hostile_folder();
    let lines = typed(
        "bash",
        folder.path(),
        &[
            "clearance che\\t",
            "clearance check northfield-e\\t",
            "clearance check northfield-electric dev/al\\t",
            "clearance check northfield-electric oth\\t",
            "clearance restoration open \\t",
            "clearance who --person=fo\\t",
            "clearance check lakes\\tdev/\\t",
            "clearance check host\\t",
            "clearance apply bat\\t",
            "clearance apply in/\\t",
        ],
    );
    let line = |index: usize| lines[index].1.as_str();
    assert_eq!(line(0), "clearance check ");
    assert_eq!(line(1), "clearance check northfield-electric ");
    assert_eq!(line(2), "clearance check northfield-electric dev/alpha ");
    assert_eq!(line(3), "clearance check northfield-electric other/gamma ");
    assert_eq!(line(4), "clearance restoration open L-");
    assert!(lines[4].0.contains("L-3") && !lines[4].0.contains("L-2"), "{}", lines[4].0);
    assert_eq!(line(5), "clearance who --person=foreign ");
    assert_eq!(line(6), "clearance check lakeside dev/");
    assert!(lines[6].0.contains("dev/alpha") && lines[6].0.contains("dev/beta"), "{}", lines[6].0);
    assert_eq!(line(7), "clearance check hostile ");
    assert_eq!(line(8), "clearance apply batch\\ one.yaml ");
    assert_eq!(line(9), "clearance apply in/\\$\\(touch\\ pwned\\).csv ");
    no_harm(&folder);
}

#[test]
fn zsh_completes() {
    let folder = hostile_folder();
    let lines = typed(
        "zsh",
        folder.path(),
        &[
            "clearance che\\t",
            "clearance check northfield-e\\t",
            "clearance check northfield-electric dev/al\\t",
            "clearance restoration open \\t\\t",
            "clearance who --person=fo\\t",
            "clearance check hos\\t",
            "clearance check Northfield\\\\ W\\t",
            "clearance apply bat\\t",
            "clearance apply in/\\t",
        ],
    );
    let line = |index: usize| lines[index].1.as_str();
    assert_eq!(line(0), "clearance check ");
    assert_eq!(line(1), "clearance check northfield-electric ");
    assert_eq!(line(2), "clearance check northfield-electric dev/alpha ");
    assert_eq!(line(3), "clearance restoration open L-");
    assert!(lines[3].0.contains("suspension of dev/alpha") && !lines[3].0.contains("L-2"), "{}", lines[3].0);
    assert_eq!(line(4), "clearance who --person=foreign ");
    assert_eq!(line(5), "clearance check hostile ");
    assert_eq!(line(6), "clearance check nfw ");
    assert_eq!(line(7), "clearance apply batch\\ one.yaml ");
    assert_eq!(line(8), "clearance apply in/\\$\\(touch\\ pwned\\).csv ");
    no_harm(&folder);
}

#[test]
fn fish_completes() {
    let folder = hostile_folder();
    let ask = |line: &str| {
        let script = format!("clearance completions fish --live | source; complete -C {}", quoted(line));
        let output = shell("fish", folder.path()).args(["--no-config", "-c", &script]).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(ask("clearance check northfield-e"), "northfield-electric\tNorthfield Electric Cooperative\n");
    assert_eq!(ask("clearance check nfw dev/"), "dev/alpha\tAlpha, api, console\ndev/beta\tapi\n");
    assert_eq!(ask("clearance grant resume "), "G-2\tnfw, R-1, suspended\n");
    assert_eq!(ask("clearance org reinstate "), "lakeside\tLakeside Clinic (suspended)\n");
    assert_eq!(ask("clearance who --person fo"), "foreign\n");
    let hostile = ask("clearance check host");
    assert!(hostile.starts_with("hostile\tHostile $(touch pwned) `touch pwned`"), "{hostile}");
    let files = ask("clearance apply ");
    assert!(files.contains("batch one.yaml") && !files.contains("new"), "{files}");
    assert!(ask("clearance check o").lines().count() <= 50);
    no_harm(&folder);
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[test]
fn the_scripts_are_understood_by_their_shells() {
    let folder = World::empty();
    for (name, check) in [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")] {
        for live in [&["completions", name][..], &["completions", name, "--live"]] {
            let script = folder.file("script", folder.run_with(live, "").expect(0).silent().out);
            let output = shell(name, folder.path()).args([check, &script]).output().unwrap();
            assert!(output.status.success(), "{live:?}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
