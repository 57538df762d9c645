//! The schemas agree with the program, as a validator in another language sees them: what ships validates, and what the
//! program refuses for its shape the schema refuses too.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::World;

/// Validates files against a schema; prints `good` or `bad` for each.
const VALIDATE: &str = r#"
import json, sys
import yaml
from jsonschema import Draft7Validator

class Plain(yaml.SafeLoader):
    """YAML 1.2 as the program reads it: dates are text, and only true and false are truth values."""

Plain.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if not tag.endswith((":timestamp", ":bool"))]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Plain.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile(r"^(?:true|false)$"), list("tf"))

schema = json.load(open(sys.argv[1]))
Draft7Validator.check_schema(schema)
validator = Draft7Validator(schema)
for name in sys.argv[2:]:
    faults = list(validator.iter_errors(yaml.load(open(name, encoding="utf-8-sig"), Loader=Plain)))
    print("bad" if faults else "good", name, *(fault.message[:200] for fault in faults[:2]))
"#;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A Python that has the modules: the one on the path, or the system's.
fn python() -> &'static str {
    let has = |python: &&str| {
        Command::new(python).args(["-c", "import jsonschema, yaml"]).output().is_ok_and(|o| o.status.success())
    };
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find(|python| has(python))
        .expect("this test needs python3 with jsonschema and yaml: Debian's python3-jsonschema and python3-yaml")
}

fn validate(schema: &str, files: &[PathBuf]) -> Vec<(bool, String)> {
    let output = Command::new(python())
        .args(["-c", VALIDATE])
        .arg(root().join("schema").join(schema))
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().map(|line| (line.starts_with("good "), line.to_owned())).collect()
}

fn yaml_in(folder: &str) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = listed.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    files.sort();
    assert!(!files.is_empty(), "{folder}");
    files
}

#[test]
fn the_schemas_are_what_the_program_prints() {
    let world = World::empty();
    for (of, file) in [("batch", "batch.schema.json"), ("policy", "policy.schema.json")] {
        let path = root().join("schema").join(file);
        let printed = world.run(&format!("schema {of}")).expect(0).silent().out;
        if std::env::var_os("UPDATE_JOURNEYS").is_some() {
            std::fs::write(&path, &printed).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), printed, "schema/{file} is stale");
    }
}

#[test]
fn every_file_that_ships_validates() {
    for (good, said) in validate("batch.schema.json", &yaml_in("examples/frontier-2026")) {
        assert!(good, "{said}");
    }
    // The example's policies, from when on it has some.
    let policies = "examples/frontier-2026/policies";
    if root().join(policies).exists() {
        for (good, said) in validate("policy.schema.json", &yaml_in(policies)) {
            assert!(good, "{said}");
        }
    }
}

const POLICY: &str = "\
policy: lab
version: 1
effective: 2026-06-01
vocabulary:
  purposes: [defence]
  attestations: {signed: {valid_for: 30d}, logged: {}}
  attributes: {staff: number, flagged: flag, size: [small, large]}
tiers:
  all:
    models: [dev/alpha]
    rules:
      anybody:
        when: {country: [US, NO], sector: {none: [dams]}, attested: {all: [signed, logged]}, purpose: defence}
      bigger:
        when: {any: [{staff: {at_least: 5}}, {not: {flagged: true}}, {size: small}]}
    requires: {not: {kind: individual}}
    terms: {surfaces: [api], longest: 90d, conditions: [no-onward-access]}
    review: {decide_within: 10 business days, roles: [reviewer], approvals: 2, on_overdue: escalate}
holidays: [2026-07-03]
tests:
  - {organization: {country: US}, model: dev/alpha, expect: depends}
";

#[test]
fn what_the_program_refuses_for_its_shape_the_schema_refuses() {
    let world = World::empty();
    let changed: Vec<(&str, &str)> = vec![
        ("version: 1", "version: one"),
        ("version: 1", "version: 0"),
        ("policy: lab", "polici: lab"),
        ("effective: 2026-06-01", "effective: tomorrow"),
        ("valid_for: 30d", "valid_for: 30"),
        ("valid_for: 30d", "validfor: 30d"),
        ("staff: number", "staff: integer"),
        ("models: [dev/alpha]", "models: [alpha]"),
        ("country: [US, NO]", "country: [US, UK]"),
        ("{none: [dams]}", "{none: [dam]}"),
        ("{none: [dams]}", "{no: [dams]}"),
        ("{at_least: 5}", "{atleast: 5}"),
        ("{at_least: 5}", "{at_least: five}"),
        ("kind: individual", "kind: person"),
        ("longest: 90d", "longest: 3 months"),
        ("approvals: 2", "approvals: two"),
        ("10 business days", "ten business days"),
        ("on_overdue: escalate", "on_overdue: refuse"),
        ("[2026-07-03]", "[July 3]"),
        ("expect: depends", "expect: maybe"),
        ("when: {any: [", "if: {any: ["),
        ("when: {any: [", "when: {some: ["),
    ];
    let mut files = vec![world.path().join(world.file("good.yaml", POLICY))];
    world.run("policy check good.yaml").expect(0);
    for (index, (from, to)) in changed.iter().enumerate() {
        let text = POLICY.replacen(from, to, 1);
        assert_ne!(text, POLICY, "{from}");
        let name = world.file(&format!("bad-{index}.yaml"), text);
        let ran = world.run(&format!("policy check {name}"));
        assert_eq!(ran.code, 2, "{to}: {}", ran.err);
        assert!(ran.err.contains(&format!("{name}:")), "{}", ran.err);
        files.push(world.path().join(name));
    }
    let found = validate("policy.schema.json", &files);
    assert!(found[0].0, "{}", found[0].1);
    // A word in the place of a clause's key may be an attribute: only the program knows the vocabulary.
    let coarse: Vec<&str> = found[1..].iter().filter(|(good, _)| *good).map(|(_, said)| said.as_str()).collect();
    assert!(coarse.is_empty(), "{coarse:#?}");
}
