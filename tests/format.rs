//! The log can be checked without this program: the script in `docs/ledger-format.md`, in another language, finds the
//! root that the program prints.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::World;

fn script() -> String {
    let page = include_str!("../docs/ledger-format.md");
    let from = page.split("```python\n").nth(1).unwrap();
    from.split("```").next().unwrap().to_owned()
}

fn checked(log: &str) -> std::process::Output {
    let world = World::empty();
    let name = world.file("check.py", script());
    let mut child = Command::new("python3")
        .arg(world.path().join(name))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("this test needs python3");
    child.stdin.take().unwrap().write_all(log.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_stranger_finds_the_same_root() {
    let world = World::empty();
    world.run("demo ledger.db").expect(0);
    let log = world.run("log --format ndjson").expect(0).out;
    let info = world.run("ledger info --format json").expect(0).json();
    let output = checked(&log);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(
        said.trim(),
        format!("{} entries, root {}", info["size"], info["root"].as_str().unwrap()),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_stranger_notices_a_change_of_any_part() {
    let world = World::sandbox();
    world.run("org register --name Acme --country US --reason because").expect(0);
    let log = world.run("log --format ndjson").expect(0).out;
    assert!(checked(&log).status.success());
    for (from, to) in [
        ("Acme", "Acne"),
        ("\"US\"", "\"UG\""),
        ("because", "becauze"),
        ("\"O-1\"", "\"O-2\""),
        ("org.register\",\"asked", "org.amend\",\"asked"),
    ] {
        assert!(log.contains(from), "{from}");
        assert!(!checked(&log.replace(from, to)).status.success(), "{from} to {to}");
    }
}
