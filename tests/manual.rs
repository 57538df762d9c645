//! The manual: a page for every command, sound for the programs that read it, and no example that the program does not
//! do.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::support::World;

/// Every page by its file's name.
fn pages() -> BTreeMap<String, String> {
    let world = World::empty();
    let told = world.run("man --out man --format json").expect(0).silent().json();
    let names = told["pages"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
    names.map(|name| (name.clone(), std::fs::read_to_string(world.path().join("man").join(name)).unwrap())).collect()
}

/// The lines that a page shows as examples, as they would be typed.
fn examples(page: &str) -> Vec<String> {
    let Some((_, rest)) = page.split_once(".SH EXAMPLES\n") else { return Vec::new() };
    let part = rest.split(".SH ").next().unwrap();
    let lines = part.lines().filter_map(|line| line.strip_prefix("\\fBclearance"));
    let plain = |line: &str| line.replace("\\fR", "").replace("\\-", "-").replace("\\*(Aq", "'").replace("\\(aq", "'");
    lines.map(|line| format!("clearance{}", plain(line))).collect()
}

#[test]
fn every_command_has_a_page_with_examples_and_its_exit_status() {
    let pages = pages();
    for page in ["clearance.1", "clearance.7", "clearance-batch.5", "clearance-policy.5", "clearance-grant-issue.1"] {
        assert!(pages.contains_key(page), "{page}");
    }
    let commands = || pages.iter().filter(|(name, _)| name.ends_with(".1"));
    let without: Vec<&String> =
        commands().filter(|(_, page)| examples(page).is_empty()).map(|(name, _)| name).collect();
    assert!(without.is_empty(), "src/manual/examples.rs has no example of {without:?}");
    for (name, page) in commands() {
        assert!(page.contains(".SH \"EXIT STATUS\"\n"), "{name}");
        assert!(page.contains("\\fB0\\fR\n") && page.contains("\\fB2\\fR\n"), "{name}");
        for line in examples(page) {
            assert!(line.len() <= 112, "{name}: an example is longer than a line: {line}");
        }
    }
}

/// A version of a policy as the examples name them.
fn policy(version: u32) -> String {
    format!(
        "policy: us-frontier-cyber\nversion: {version}\neffective: 2026-10-01\ntiers:\n  defender:\n    models: [anthropic/claude-mythos-5.1]\n    rules:\n      us: {{when: {{country: US}}}}\ntests:\n  - {{model: anthropic/claude-mythos-5.1, organization: {{country: US}}, expect: eligible}}\n"
    )
}

/// The example's ledger with what the examples name beside it.
fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    std::os::unix::fs::symlink(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"), world.path().join("examples"))
        .unwrap();
    for version in 1..=3 {
        world.file(&format!("us-frontier-cyber-{version}.yaml"), policy(version));
    }
    let made = Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-C", "ines", "-f", "ines"])
        .current_dir(world.path())
        .status();
    assert!(made.is_ok_and(|made| made.success()), "ssh-keygen is not installed: .ci/run installs openssh-client");
    world.file("orgs.csv", "Legal name,country\nAcme Grid,US\n");
    for words in [
        "authority record --kind request --issuer Ministry --served 2026-11-13 --served-how oral",
        "policy retire glasswing/3 --reason us-frontier-cyber-takes-its-place",
        "policy propose us-frontier-cyber-1.yaml",
        "policy approve us-frontier-cyber/1 --as tom-okafor",
        "policy adopt us-frontier-cyber/1",
        "policy propose us-frontier-cyber-2.yaml",
        "grant suspend G-31",
        "org suspend okta",
        "review open claude-mythos-5.1 --organization cisco",
        "review open claude-mythos-5.1 --organization cloudflare",
        "review open claude-mythos-5.1 --organization apple",
        "review open claude-mythos-5.1 --organization aws",
        "review open claude-mythos-5.1 --organization google",
        "review complete V-7",
        "review complete V-8",
        "review hold V-8 --waiting-for applicant --reason-code missing-agreement",
        "review complete V-9",
        "review complete V-10",
        "review decide V-10 --outcome denied --departs capacity --distinguished no-capacity-left --reason-code not-admitted --reason no-capacity-is-left",
        "proposal open --holds {act:%20grant.issue,%20restoration:%20R-10,%20organization:%20cisco}",
        "grant breach G-30 --reason logs-were-not-kept --cure-by P14D",
    ] {
        let words: Vec<String> = words.split(' ').map(|word| word.replace("%20", " ")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).chain(["--now", "2026-11-13T09:00:00Z"]).collect();
        world.run_with(&words, "").expect(0);
    }
    world
}

#[test]
fn every_example_is_a_thing_the_program_does() {
    let master = demo();
    let mut wrong = Vec::new();
    for (name, page) in pages().iter().filter(|(name, _)| name.ends_with(".1")) {
        for line in examples(page) {
            let acts = [
                "org",
                "model",
                "authority",
                "lockdown",
                "restoration",
                "grant",
                "policy",
                "officer",
                "entry",
                "review",
                "proposal",
            ];
            let mut words = line.split(' ').skip(1);
            let noun = words.next().unwrap_or_default();
            let reads = matches!(words.next(), Some("list" | "check" | "test" | "show" | "diff" | "reasons"));
            let dry = if acts.contains(&noun) && !reads && !line.contains("--dry-run") { " --dry-run" } else { "" };
            let now = if matches!(noun, "init" | "demo" | "help") { "" } else { " --now 2026-11-14T09:00:00Z" };
            let ledger = if noun == "init" || noun == "demo" { "new.db" } else { "ledger.db" };
            let _ = std::fs::remove_file(master.path().join("new.db"));
            let program = Path::new(env!("CARGO_BIN_EXE_clearance")).parent().unwrap().display().to_string();
            let output = Command::new("sh")
                .args(["-c", &format!("{line}{now}{dry}")])
                .env_clear()
                .env("PATH", format!("{program}:/usr/bin:/bin"))
                .env("CLEARANCE_LEDGER", ledger)
                .env("CLEARANCE_OFFICER", "registrar")
                .env("HOME", master.path())
                .env("XDG_DATA_HOME", master.path().join("data"))
                .current_dir(master.path())
                .output()
                .unwrap();
            if !matches!(output.status.code(), Some(0 | 1)) {
                let told = String::from_utf8_lossy(&output.stderr);
                wrong.push(format!("{name}: `{line}` ends with {:?}\n{told}", output.status.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn help_is_short_as_a_flag_and_long_as_a_command() {
    let world = World::empty();
    let short = world.run("grant issue --help").expect(0).silent().out;
    let long = world.run("help grant issue").expect(0).silent().out;
    assert!(!short.contains("Examples:") && !short.contains("Exit status:"), "{short}");
    assert!(long.contains("Examples:\n  clearance grant issue R-10 cisco"), "{long}");
    assert!(long.contains("Exit status:\n  0    recorded\n"), "{long}");
    assert!(long.lines().count() > short.lines().count());
    assert_eq!(world.run("grant issue -h").expect(0).out, short);
}

#[test]
fn the_checker_of_pages_finds_nothing() {
    let found = Command::new("mandoc").arg("--version").output();
    assert!(found.is_ok(), "mandoc is not installed: .ci/run installs it");
    let world = World::empty();
    world.run("man --out man").expect(0);
    for page in std::fs::read_dir(world.path().join("man")).unwrap() {
        let path = page.unwrap().path();
        let output = Command::new("mandoc").args(["-T", "lint", "-W", "warning"]).arg(&path).output().unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        // The pages hold no date, so that they are the same whenever they are made.
        let told: Vec<&str> = told.lines().filter(|line| !line.contains("missing date")).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn a_page_that_is_not_there_is_told_with_the_nearest() {
    let world = World::empty();
    let ran = world.run("man grant isue").expect(2);
    assert!(ran.err.contains("there is no page of `grant isue`") && ran.err.contains("grant-issue"), "{}", ran.err);
    let concepts = world.run("man concepts").expect(0).silent().out;
    assert_eq!(concepts.lines().nth(2).unwrap(), ".TH CLEARANCE 7 \"\" clearance \"clearance manual\"");
}
