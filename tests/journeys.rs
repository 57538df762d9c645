//! The guides are tests: every `console` block of the README, of the examples, of `docs/guides/` and of `tests/journeys/` is run, and what
//! it prints is compared word for word. `UPDATE_JOURNEYS=1` writes what is printed into the files instead.
//!
//! A block holds lines beginning with `$ `, each followed by what it prints on standard output and then on standard
//! error; an exit status other than 0 stands last as `? 1`. All blocks of a file share one folder and one ledger.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::World;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn run(world: &World, line: &str) -> String {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_clearance"));
    let path = format!("{}:/usr/bin:/bin", binary.parent().unwrap().display());
    let output = Command::new("sh")
        .args(["-c", line])
        .env_clear()
        .envs([("PATH", path.as_str()), ("COLUMNS", "80"), ("NO_COLOR", "1"), ("CLEARANCE_OFFICER", "registrar")])
        .env("CLEARANCE_LEDGER", "ledger.db")
        .env("CLEARANCE_CONFIG", "")
        .env("TMPDIR", world.path())
        .current_dir(world.path())
        .output()
        .unwrap();
    let mut text = String::from_utf8(output.stdout).unwrap();
    text.push_str(&String::from_utf8(output.stderr).unwrap());
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    match output.status.code() {
        Some(0) => text,
        code => format!("{text}? {}\n", code.unwrap_or(-1)),
    }
}

/// The file with what its commands print now in the place of what it says they print.
fn told(world: &World, document: &str) -> String {
    let (mut told, mut inside) = (String::new(), false);
    for line in document.lines() {
        if line.starts_with("```") {
            inside = !inside && line == "```console";
            told.push_str(line);
            told.push('\n');
        } else if !inside {
            told.push_str(line);
            told.push('\n');
        } else if let Some(command) = line.strip_prefix("$ ") {
            told.push_str(line);
            told.push('\n');
            told.push_str(&run(world, command));
        }
    }
    told
}

fn check(path: &Path) {
    let world = World::empty();
    std::os::unix::fs::symlink(root().join("examples"), world.path().join("examples")).unwrap();
    let document = std::fs::read_to_string(path).unwrap();
    let told = told(&world, &document);
    if std::env::var_os("UPDATE_JOURNEYS").is_some() {
        std::fs::write(path, told).unwrap();
        return;
    }
    for (number, (expected, found)) in document.lines().zip(told.lines()).enumerate() {
        assert_eq!(found, expected, "{}:{}", path.display(), number + 1);
    }
    assert_eq!(
        told.lines().count(),
        document.lines().count(),
        "{} is shorter or longer than what is printed",
        path.display()
    );
}

#[test]
fn the_readme_tells_what_is_printed() {
    check(&root().join("README.md"));
}

#[test]
fn the_examples_tell_what_is_printed() {
    for example in std::fs::read_dir(root().join("examples")).unwrap() {
        let readme = example.unwrap().path().join("README.md");
        if readme.exists() {
            check(&readme);
        }
    }
}

#[test]
fn the_guides_tell_what_is_printed() {
    let guides = std::fs::read_dir(root().join("docs/guides")).unwrap();
    let pages = guides.map(|guide| guide.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "md"));
    assert!(pages.map(|path| check(&path)).count() > 0);
}

#[test]
fn every_journey_tells_what_is_printed() {
    let mut count = 0;
    for journey in std::fs::read_dir(root().join("tests/journeys")).unwrap() {
        let path = journey.unwrap().path();
        if path.extension().is_some_and(|e| e == "md") {
            check(&path);
            count += 1;
        }
    }
    assert!(count > 0);
}
