//! The configuration file: which setting holds, where it came from, what is wrong with a broken one, and that a broken
//! one stops nothing that mends it.

use crate::support::World;

const FILE: &str = "\
# where the ledgers are
ledger: work
officer: nobody
format: ndjson
sign_with: keys/none
ledgers:
  work: {path: ./work.db, officer: alice}
  trial: sub/trial.db
";

fn with(world: &World, words: &[&str]) -> std::process::Command {
    let mut command = world.command();
    command.env_remove("CLEARANCE_LEDGER").env_remove("CLEARANCE_OFFICER").env_remove("NO_COLOR");
    command.env("CLEARANCE_CONFIG", world.path().join("config.yaml")).args(words);
    command
}

/// The value and the origin of a setting.
fn setting(command: &mut std::process::Command, name: &str) -> (Option<String>, String, Option<String>) {
    let ran = World::ran(command.args(["--format", "json"]), "").expect(0).silent();
    let json = ran.json();
    assert_eq!(json["schema"], "clearance.config/1");
    let rows = json["settings"].as_array().unwrap();
    let row = rows.iter().find(|row| row["setting"] == name).unwrap();
    let text = |key: &str| row[key].as_str().map(str::to_owned);
    (text("value"), text("origin").unwrap(), text("source"))
}

fn named(value: &std::path::Path, origin: &str, source: &str) -> (Option<String>, String, Option<String>) {
    (Some(value.display().to_string()), origin.to_owned(), Some(source.to_owned()))
}

#[test]
fn a_flag_stands_above_the_environment_that_above_the_file_and_that_above_the_default() {
    let world = World::empty();
    world.file("config.yaml", FILE);
    let file = world.path().join("config.yaml");
    let at = |place: &str| format!("{}:{place}", file.display());
    let show = ["config", "show"];
    let work = world.path().join("work.db");
    assert_eq!(setting(&mut with(&world, &show), "ledger"), named(&work, "file", &at("2:9")));
    let environment = setting(with(&world, &show).env("CLEARANCE_LEDGER", "trial"), "ledger");
    assert_eq!(environment, named(&world.path().join("sub/trial.db"), "environment", "CLEARANCE_LEDGER"));
    let mut command = with(&world, &["config", "show", "--ledger", "./work"]);
    let flag = setting(command.env("CLEARANCE_LEDGER", "trial"), "ledger");
    assert_eq!(flag, named("./work".as_ref(), "flag", "--ledger"));
    // The named ledger's own officer stands above the file's.
    assert_eq!(setting(&mut with(&world, &show), "officer"), named("alice".as_ref(), "file", &at("7:36")));
    let other = setting(&mut with(&world, &["config", "show", "--ledger", "trial"]), "officer");
    assert_eq!(other, named("nobody".as_ref(), "file", &at("3:10")));
    let key = world.path().join("keys/none");
    assert_eq!(setting(&mut with(&world, &show), "sign_with"), named(&key, "file", &at("5:12")));
    let colour = setting(with(&world, &show).env("NO_COLOR", "1"), "color");
    assert_eq!(colour, named("never".as_ref(), "environment", "NO_COLOR"));
    let default = setting(&mut with(&world, &show), "color");
    assert_eq!(default, (Some("auto".into()), "default".into(), None));
    world.file("config.yaml", "# nothing yet\n");
    let none = setting(with(&world, &show).env("USER", "Ada"), "officer");
    assert_eq!(none, (Some("ada".into()), "default".into(), None));
}

#[test]
fn the_settings_hold_for_every_command() {
    let world = World::empty();
    world.file("config.yaml", FILE.replace("sign_with: keys/none\n", ""));
    let init = World::ran(&mut with(&world, &["init", "--sandbox", "--now", "2026-04-06"]), "").expect(0);
    assert!(init.out.contains("\"founder\":\"alice\"") && init.out.lines().count() == 1, "{}", init.out);
    assert!(world.path().join("work.db").exists());
    let info = World::ran(&mut with(&world, &["ledger", "info", "--format", "table", "--ledger", "work"]), "");
    assert!(info.expect(0).silent().out.contains("by alice"));
    let near = World::ran(&mut with(&world, &["status", "--format", "table", "--ledger", "wrok"]), "").expect(4);
    assert_eq!(near.err, "error[E-no-ledger]: there is no ledger at wrok\nhelp: did you mean `work`?\n");
}

#[test]
fn everything_wrong_is_said_at_its_place_and_nothing_is_bricked() {
    let world = World::sandbox();
    let wrong = "ledgr: x\nformat: tabel\ncolor: [1]\nledgers:\n  A/b: q\n  w: {pth: x}\n  z: {officer: q}\n";
    world.file("config.yaml", wrong);
    let mut command = world.command();
    command.env("CLEARANCE_CONFIG", "config.yaml");
    let ran = World::ran(command.args(["status"]), "").expect(2);
    assert_eq!(ran.out, "");
    for said in [
        "there is no setting `ledgr`\n --> config.yaml:1:1\n",
        "help: did you mean `ledger`?\n",
        "not `tabel`\n --> config.yaml:2:9\n",
        "help: did you mean `table`?\n",
        "`color` should be text, not a list\n --> config.yaml:3:8\n",
        "`A/b` is no name for a ledger\n --> config.yaml:5:3\n",
        "there is no setting `pth`\n --> config.yaml:6:7\n",
        "help: did you mean `path`?\n",
        "the ledger `z` has no `path`\n --> config.yaml:7:6\n",
    ] {
        assert!(ran.err.contains(said), "{said}\n{}", ran.err);
    }
    for (words, code) in [
        (&["--help"][..], 0),
        (&["status", "--help"], 0),
        (&["explain", "E-config"], 0),
        (&["init", "--sandbox", "--ledger", "other.db"], 0),
        (&["config", "show", "--origin"], 2),
        (&["due"], 2),
    ] {
        let mut command = world.command();
        command.env("CLEARANCE_CONFIG", "config.yaml").args(words);
        let ran = World::ran(&mut command, "").expect(code);
        assert_eq!(ran.out.is_empty(), words == ["due"], "{words:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_only_where_it_matters() {
    let world = World::sandbox();
    let run = |file: &std::path::Path, words: &str| {
        let mut command = world.command();
        command.env("CLEARANCE_CONFIG", file).args(words.split(' '));
        World::ran(&mut command, "")
    };
    // Somebody named it, so it has to be there.
    let missing = run("missing.yaml".as_ref(), "status").expect(2);
    assert!(missing.err.starts_with("error[E-input]: it cannot be read: "), "{}", missing.err);
    run(world.path(), "status").expect(2);
    for (text, code) in [
        (&b"ledger: \xff\n"[..], "E-encoding"),
        (b"ledger: [\n", "E-yaml-syntax"),
        (b"ledger: a\nledger: b\n", "E-yaml-duplicate-key"),
        (b"- ledger\n", "E-config"),
        (b"ledger:\n", "E-config"),
        (b"officer: \"a\x1bb\"\n", "E-control-character"),
    ] {
        world.file("config.yaml", text);
        let ran = run("config.yaml".as_ref(), "status").expect(2);
        assert!(ran.err.starts_with(&format!("error[{code}]")), "{code}\n{}", ran.err);
    }
    world.file("config.yaml", vec![b'#'; (1 << 20) + 1]);
    run("config.yaml".as_ref(), "status").expect(2);
    // The platform's own place may be empty.
    let mut command = world.command();
    command.env_remove("CLEARANCE_CONFIG").env("XDG_CONFIG_HOME", world.path().join("nothing")).arg("status");
    World::ran(&mut command, "").expect(0).silent();
}

#[test]
fn mistakes_of_usage_have_their_code_and_tell_the_environment_from_the_words() {
    let world = World::sandbox();
    let ran = |words: &str, environment: &[(&str, &str)]| {
        let mut command = world.command();
        command.args(words.split(' ')).envs(environment.iter().copied());
        World::ran(&mut command, "")
    };
    for words in ["frobnicate", "status --frob", "check", "org register --name A --frob"] {
        let ran = ran(words, &[]).expect(2);
        assert!(ran.err.starts_with("error[E-usage]: "), "{words}: {}", ran.err);
    }
    // What is set in the environment is no word of the line.
    let missing = ran("check", &[]).expect(2);
    assert!(missing.err.contains("Usage: clearance check <ORG> <MODEL>\n"), "{}", missing.err);
    let format = ran("status", &[("CLEARANCE_FORMAT", "nonsense")]).expect(2);
    assert!(format.err.contains("It comes from the environment: CLEARANCE_FORMAT=nonsense"), "{}", format.err);
    let typed = ran("status --format nonsense", &[("CLEARANCE_FORMAT", "json")]).expect(2);
    assert!(!typed.err.contains("environment"), "{}", typed.err);
    let json = ran("status --frob", &[("CLEARANCE_FORMAT", "json")]).expect(2);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json.err).unwrap()["code"], "E-usage");
    // A variable set to nothing says nothing.
    for variable in ["CLEARANCE_FORMAT", "CLEARANCE_SIGN_WITH", "CLEARANCE_NO_INPUT"] {
        ran("status", &[(variable, "")]).expect(0);
    }
    let elsewhere = ran("status", &[("CLEARANCE_LEDGER", ""), ("HOME", "/nonexistent")]).expect(4);
    assert!(elsewhere.err.starts_with("error[E-no-ledger]"), "{}", elsewhere.err);
}
