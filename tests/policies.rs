//! Policies: their faults told all at once and at their places, the life of a version, and that nothing is recorded of
//! what is refused.

use crate::support::{Ran, World};

const GOOD: &str = "\
policy: lab
version: 1
effective: 2026-06-01
vocabulary:
  purposes: [defence, training]
  attestations: {signed: {valid_for: 30d}, logged: {}}
  attributes: {staff: number, flagged: flag}
tiers:
  all:
    models: [dev/alpha]
    rules:
      signer: {when: {attested: signed, purpose: defence}}
      big: {when: {staff: {at_least: 100}}}
    requires: {not: {flagged: true}}
    terms: {surfaces: [api], longest: 90d, conditions: [no-onward-access]}
";

const START: &str = "
- {act: officer.enroll, id: second}
- {act: officer.enroll, id: third}
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: model.register, id: dev/beta, surfaces: [api]}
- {act: authority.record, kind: letter, issuer: Ministry}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: org.register, id: acme, name: Acme, country: US, attributes: {staff: 5, flagged: false}}
- {act: org.attest, organization: acme, kind: signed, issued: 2026-05-20}
";

/// A sandbox with a model, a lockdown, a restoration and an organization, and the policy in a file.
fn world() -> World {
    let world = World::sandbox();
    world.run_with(&["apply", "-", "--now", "2026-06-01"], START).expect(0);
    world.file("lab.yaml", GOOD);
    world
}

fn entries(world: &World) -> u64 {
    world.run("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

/// The codes with their lines and columns.
fn faults(ran: &Ran) -> Vec<(String, u64, u64)> {
    let lines = ran.err.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    lines
        .map(|fault| {
            let at = |key: &str| fault["at"][key].as_u64().unwrap_or(0);
            (fault["code"].as_str().unwrap().to_owned(), at("line"), at("column"))
        })
        .collect()
}

#[track_caller]
fn refused(world: &World, text: &str, wanted: &[(&str, u64, u64)]) {
    let name = world.file("bad.yaml", text);
    let ran = world.run(&format!("policy check {name} --format json")).expect(2);
    let found = faults(&ran);
    let found: Vec<(&str, u64, u64)> =
        found.iter().map(|(code, line, column)| (code.as_str(), *line, *column)).collect();
    assert_eq!(found, wanted, "{}", ran.err);
    if std::fs::metadata(world.ledger()).is_ok() {
        let before = entries(world);
        let ran = world.run(&format!("policy propose {name} --format json")).expect(2);
        assert_eq!(faults(&ran).len(), wanted.len(), "{}", ran.err);
        assert_eq!(entries(world), before);
    }
}

#[test]
fn every_mistake_of_a_policy_is_told_at_its_place() {
    let world = world();
    let text = GOOD
        .replace("version: 1", "version: first")
        .replace("defence, training", "defence, Training")
        .replace("staff: number", "country: number")
        .replace("attested: signed, purpose: defence", "atested: signed, purpose: defense")
        .replace("at_least", "atleast")
        .replace("longest: 90d", "longest: 3 months")
        .replace("    requires:", "    require:");
    refused(
        &world,
        &text,
        &[
            ("E-wrong-value", 2, 10),
            ("E-wrong-value", 5, 23),
            ("E-wrong-value", 7, 16),
            ("E-clause", 12, 23),
            ("E-wrong-value", 12, 49),
            ("E-clause", 13, 20),
            ("E-unknown-field", 14, 5),
            ("E-wrong-value", 15, 39),
        ],
    );
}

#[test]
fn a_closed_word_that_is_nearly_right_is_offered() {
    let world = World::empty();
    for (from, to, help) in [
        ("purpose: defence", "purpose: defense", "did you mean `defence`?"),
        ("attested: signed", "attested: singed", "did you mean `signed`?"),
        ("staff: {at", "staf: {at", "did you mean `staff`?"),
        ("requires", "require", "did you mean `requires`?"),
        ("longest", "longst", "did you mean `longest`?"),
        ("tiers:", "tier:", "did you mean `tiers`?"),
    ] {
        world.file("bad.yaml", GOOD.replace(from, to));
        let ran = world.run("policy check bad.yaml").expect(2);
        assert!(ran.err.contains(help), "{to}: {}", ran.err);
    }
}

#[test]
fn documents_that_are_no_policies_are_refused_where_they_stand() {
    let world = world();
    refused(&world, "- a list\n", &[("E-wrong-shape", 1, 1)]);
    refused(
        &world,
        "policy: lab\npolicy: lab\n",
        &[
            ("E-missing-field", 1, 1),
            ("E-missing-field", 1, 1),
            ("E-missing-field", 1, 1),
            ("E-yaml-duplicate-key", 2, 1),
        ],
    );
    refused(&world, &format!("{GOOD}---\n{GOOD}"), &[("E-yaml-two-documents", 16, 1)]);
    refused(&world, &GOOD.replace("effective: 2026-06-01", "effective: tomorrow"), &[("E-moment", 3, 12)]);
    refused(&world, &GOOD.replace("[defence, training]", "[]"), &[("E-wrong-value", 5, 13), ("E-wrong-value", 12, 50)]);
    let twice = GOOD
        .replace("    requires", "  other:\n    models: [dev/alpha]\n    rules: {x: {when: everyone}}\n    requires");
    refused(&world, &twice, &[("E-wrong-value", 15, 14)]);
}

#[test]
fn a_policy_of_ten_thousand_rules_a_deep_one_and_a_bomb_are_refused() {
    let world = world();
    let mut many = String::from(
        "policy: lab\nversion: 1\neffective: 2026-06-01\ntiers:\n  all:\n    models: [dev/alpha]\n    rules:\n",
    );
    for rule in 0..10_000 {
        many.push_str(&format!("      r{rule}: {{when: {{country: US}}}}\n"));
    }
    refused(&world, &many, &[("E-policy-too-large", 2_008, 7)]);
    let deep = |depth: usize| {
        let clause = format!("{}{{country: US}}{}", "{not: ".repeat(depth), "}".repeat(depth));
        GOOD.replace("requires: {not: {flagged: true}}", &format!("requires: {clause}"))
    };
    world.file("deep.yaml", deep(31));
    world.run("policy check deep.yaml").expect(0);
    refused(&world, &deep(40), &[("E-clause-too-large", 14, 15 + 6 * 33)]);
    let bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]\npolicy: [*e, *e, *e, *e]\n";
    world.file("bomb.yaml", bomb);
    let ran = world.run("policy check bomb.yaml --format json").expect(2);
    assert!(ran.err.contains("E-yaml-budget"), "{}", ran.err);
    // The first character that is too many, of 512 KiB.
    let big = format!("{GOOD}\n\n# {}\n", "x".repeat(600_000));
    let column = 512 * 1024 - GOOD.len() - 2 + 1;
    refused(&world, &big, &[("E-policy-too-large", 18, column as u64)]);
}

#[test]
fn a_test_names_what_its_policy_knows_and_every_stranger_is_told() {
    let world = world();
    let text = GOOD
        .replace("flagged: flag}", "flagged: flag, size: [small, large]}")
        .replace("      big:", "      small: {when: {size: small}}\n      big:");
    let test =
        "tests:\n  - {organization: {size: smal}, model: dev/beta, context: {purpose: defense}, expect: depends}\n";
    refused(
        &world,
        &format!("{text}{test}"),
        &[("E-policy-test", 18, 27), ("E-policy-test", 18, 41), ("E-policy-test", 18, 70)],
    );
    let ran = world.run("policy check bad.yaml").expect(2);
    for help in ["did you mean `small`?", "did you mean `defence`?"] {
        assert!(ran.err.contains(help), "{help}: {}", ran.err);
    }
    // Beside other mistakes, too.
    let both = format!("{text}{test}").replace("longest: 90d", "longest: 3 months");
    let codes = ["E-wrong-value", "E-policy-test", "E-policy-test", "E-policy-test"];
    world.file("both.yaml", both);
    let ran = world.run("policy check both.yaml --format json").expect(2);
    assert_eq!(faults(&ran).iter().map(|(code, ..)| code.as_str()).collect::<Vec<_>>(), codes);
    let more = world.file("more.yaml", test.trim_start_matches("tests:\n"));
    world.file("good.yaml", &text);
    let ran = world.run(&format!("policy test good.yaml --tests {more} --format json")).expect(2);
    assert_eq!(faults(&ran).len(), 3, "{}", ran.err);
}

#[test]
fn a_model_in_two_tiers_is_told_beside_another_mistake_of_the_second() {
    let world = World::empty();
    let two = "  other:\n    models: [devm, dev/alpha]\n    rules: {x: {when: {cuntry: US}}}\n";
    let found = [("E-wrong-value", 17, 14), ("E-wrong-value", 17, 20), ("E-clause", 18, 24)];
    refused(&world, &format!("{GOOD}{two}"), &found);
    let ran = world.run("policy check bad.yaml").expect(2);
    assert!(ran.err.contains("`devm` is not the id of a model") && ran.err.contains("developer/name"), "{}", ran.err);
}

#[test]
fn limits_are_named_and_what_follows_from_another_mistake_is_not_told() {
    let world = World::empty();
    let deep = format!("{}{{country: US}}{}", "{not: ".repeat(40), "}".repeat(40));
    let wide = format!("{{any: [{}]}}", vec!["{country: US}"; 1_001].join(", "));
    for (from, to, told) in [
        ("longest: 90d", "longest: 999999999d", "from 1d to 1000000d"),
        ("{not: {flagged: true}}", deep.as_str(), "nested deeper than 32 levels"),
        ("{not: {flagged: true}}", wide.as_str(), "has more than 2000 parts"),
        ("at_least: 100", "at_least: 99999999999999999999", "(2^53)"),
        ("at_least: 100", "at_least: 9007199254740993", "(2^53)"),
        ("staff: {at", "region: {at", "declared in `vocabulary.attributes`"),
    ] {
        world.file("bad.yaml", GOOD.replace(from, to));
        let ran = world.run("policy check bad.yaml").expect(2);
        let words = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(told) && words.matches("error[").count() == 1, "{to}: {}", ran.err);
    }
    refused(&world, &GOOD.replace("at_least", "atleast"), &[("E-unknown-field", 13, 28)]);
    for text in ["", "policy: lab\n\tversion: 1\n", "policy: lab\n\tall: x\n"] {
        world.file("bad.yaml", text);
        let ran = world.run("policy check bad.yaml").expect(2);
        assert!(ran.err.contains("help: "), "{text:?}: {}", ran.err);
    }
}

/// The warnings of a policy as codes with lines.
fn warnings(world: &World, text: &str) -> Vec<(String, u64)> {
    world.file("warned.yaml", text);
    let json = world.run("policy check warned.yaml --format json").expect(0).silent().json();
    let list = json["policies"][0]["warnings"].as_array().unwrap().clone();
    list.iter().map(|w| (w["code"].as_str().unwrap().to_owned(), w["line"].as_u64().unwrap())).collect()
}

#[test]
fn rules_that_cannot_hold_or_add_nothing_are_warned_of_exactly() {
    let world = World::empty();
    let with = |rules: &str, requires: &str| {
        format!(
            "policy: lab\nversion: 1\neffective: 2026-06-01\nvocabulary: {{attributes: {{staff: number}}, attestations: {{signed: {{valid_for: 9d}}}}}}\ntiers:\n  all:\n    models: [dev/alpha]\n    requires: {requires}\n    rules:\n      used: {{when: {{staff: {{at_least: 1}}, attested: signed}}}}\n{rules}"
        )
    };
    let found = |rules: &str, requires: &str| warnings(&world, &with(rules, requires));
    let one = |code: &str, line: u64| vec![(code.to_owned(), line)];
    assert_eq!(found("", "everyone"), []);
    // No country is two.
    assert_eq!(
        found("      x: {when: {all: [{country: US}, {country: CA}]}}\n", "everyone"),
        one("W-unsatisfiable", 11)
    );
    // No number lies above ten and below five.
    assert_eq!(
        found("      x: {when: {all: [{staff: {at_least: 10}}, {staff: {at_most: 5}}]}}\n", "everyone"),
        one("W-unsatisfiable", 11)
    );
    // Some number does.
    assert_eq!(
        found("      x: {when: {all: [{staff: {at_least: 10}}, {staff: {at_most: 10}}, {country: US}]}}\n", "everyone"),
        []
    );
    // Nobody is said on purpose.
    assert_eq!(found("      x: {when: nobody}\n", "everyone"), []);
    assert_eq!(
        found("      x: {when: {staff: {at_least: 2}, attested: signed, country: US}}\n", "everyone"),
        one("W-covered", 11)
    );
    // The earlier of two that say the same stands.
    assert_eq!(
        found("      x: {when: {all: [{attested: signed}, {staff: {at_least: 1}}]}}\n", "everyone"),
        one("W-covered", 11)
    );
    // By two others together.
    let thirds = "      a: {when: {kind: company, country: US}}\n      b: {when: {country: US, not: {kind: company}}}\n      c: {when: {country: US, sector: energy}}\n";
    assert_eq!(found(thirds, "everyone").last().unwrap(), &("W-covered".to_owned(), 13));
    assert_eq!(found("      x: {when: {kind: individual}}\n", "{not: {kind: individual}}"), one("W-contradiction", 11));
    assert_eq!(found("", "{all: [{kind: company}, {kind: utility}]}"), one("W-unsatisfiable", 8));
    assert_eq!(
        warnings(&world, &with("", "everyone").replace("staff: number", "staff: number, spare: flag")),
        one("W-unused", 4)
    );
}

#[test]
fn versions_of_one_policy_are_checked_as_a_line() {
    let world = World::empty();
    world.file("v1.yaml", GOOD);
    world.file(
        "v2.yaml",
        GOOD.replace("version: 1", "version: 2").replace(
            "      signer: {when: {attested: signed, purpose: defence}}\n",
            "      other: {when: {attested: signed, purpose: training}}\n",
        ),
    );
    world.file(
        "v3.yaml",
        GOOD.replace("version: 1", "version: 3").replace("attested: signed, purpose", "attested: logged, purpose"),
    );
    let json = world.run("policy check v3.yaml v1.yaml v2.yaml --format json").expect(0).json();
    let codes: Vec<&str> =
        json["policies"][0]["warnings"].as_array().unwrap().iter().map(|w| w["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["W-unused", "W-id-reused"]);
    world.file("early.yaml", GOOD.replace("version: 1", "version: 2").replace("2026-06-01", "2026-05-01"));
    let ran = world.run("policy check early.yaml v1.yaml --format json").expect(2);
    assert_eq!(faults(&ran), [("E-wrong-value".to_owned(), 3, 1)]);
    let ran = world.run("policy check v1.yaml v1.yaml --format json").expect(2);
    assert_eq!(faults(&ran), [("E-wrong-value".to_owned(), 2, 1)]);
}

/// A version of a policy whose one tier has these rules.
fn version(number: u32, rules: &str) -> String {
    format!(
        "policy: lab\nversion: {number}\neffective: 2026-06-01\ntiers:\n  all:\n    models: [dev/alpha]\n    rules:\n{rules}"
    )
}

/// The warnings of the last of some versions beside those before it, as codes with lines.
fn warned_beside(world: &World, versions: &[&str]) -> Vec<(String, u64)> {
    let mut names = Vec::new();
    for (number, rules) in (1..).zip(versions) {
        names.push(world.file(&format!("v{number}.yaml"), version(number, rules)));
    }
    let json = world.run(&format!("policy check {} --format json", names.join(" "))).expect(0).silent().json();
    let last = json["policies"].as_array().unwrap().last().unwrap();
    let told = last["warnings"].as_array().unwrap().iter();
    told.map(|w| (w["code"].as_str().unwrap().to_owned(), w["line"].as_u64().unwrap())).collect()
}

const SWAPPED: [&str; 2] = [
    "      a: {when: {country: US}}\n      b: {when: {tag: friend}}\n",
    "      a: {when: {tag: friend}}\n      b: {when: {country: US}}\n",
];

#[test]
fn an_id_that_stands_for_another_rule_than_before_is_warned_of_at_its_place() {
    let world = World::empty();
    let both = vec![("W-id-reused".to_owned(), 8), ("W-id-reused".to_owned(), 9)];
    assert_eq!(warned_beside(&world, &SWAPPED), both);
    let one = |rule: &str| format!("      a: {{when: {rule}}}\n");
    let found = |before: &str, after: &str| warned_beside(&world, &[&one(before), &one(after)]);
    let first = vec![("W-id-reused".to_owned(), 8)];
    assert_eq!(found("{country: US}", "{tag: friend}"), first);
    assert_eq!(found("{country: US}", "{country: CA}"), first);
    // What goes on testing something it tested is the same rule, amended.
    assert_eq!(found("{country: [US, CA]}", "{country: CA, tag: friend}"), []);
    assert_eq!(found("{country: US}", "everyone"), []);
    assert_eq!(found("nobody", "{country: US}"), []);
    // A rule that says so has moved, also where two change places; and its note may stay.
    let moved = "      a: {moved_from: b, when: {tag: friend}}\n      b: {moved_from: a, when: {country: US}}\n";
    assert_eq!(warned_beside(&world, &[SWAPPED[0], moved]), []);
    let renamed = "      c: {moved_from: a, when: {country: US}}\n";
    assert_eq!(warned_beside(&world, &[&one("{country: US}"), renamed, renamed]), []);
    // What an older version called otherwise, and what the rule itself has said before.
    let gone = "      a: {when: {country: [US, CA]}}\n";
    assert_eq!(warned_beside(&world, &[SWAPPED[0], gone, &one("{tag: friend}")]), first);
    assert_eq!(warned_beside(&world, &[SWAPPED[0], gone, &one("{country: US}")]), []);
}

#[test]
fn a_rule_that_moved_from_nowhere_is_warned_of() {
    let world = World::empty();
    let before = "      alpha: {when: {country: US}}\n";
    let found = |after: &str| warned_beside(&world, &[before, after]);
    assert_eq!(found("      b: {moved_from: alpha, when: {country: US}}\n"), []);
    assert_eq!(found("      b: {moved_from: zz, when: {country: US}}\n"), [("W-moved-from".to_owned(), 8)]);
    found("      b: {moved_from: alhpa, when: {country: US}}\n");
    let told = world.run("policy check v1.yaml v2.yaml").expect(0);
    assert!(told.err.contains("v2.yaml:8:11") && told.err.contains("did you mean `alpha`?"), "{}", told.err);
}

#[test]
fn a_version_that_is_proposed_is_read_beside_the_one_in_the_ledger() {
    let world = world();
    for (number, rules) in (1..).zip(SWAPPED) {
        world.file(&format!("v{number}.yaml"), version(number, rules));
    }
    world.run("policy propose v1.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    let json = world.run("policy propose v2.yaml --now 2026-06-03 --format json").expect(0).json();
    let told = |line: u32, id: &str| format!("line {line}: `{id}` now says what ");
    let notices: Vec<&str> = json["notices"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    assert!(notices.iter().any(|notice| notice.starts_with(&told(8, "a"))), "{notices:?}");
    assert!(notices.iter().any(|notice| notice.starts_with(&told(9, "b"))), "{notices:?}");
}

#[test]
fn the_lines_of_versions_that_are_shipped_have_nothing_to_warn_of() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frontier-2026/policies");
    let files: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path().display().to_string()).collect();
    let mut words = vec!["policy", "check", "--format", "json"];
    words.extend(files.iter().map(String::as_str));
    let json = World::empty().run_with(&words, "").expect(0).silent().json();
    let policies = json["policies"].as_array().unwrap();
    assert!(policies.len() > 10);
    for policy in policies {
        assert_eq!(policy["warnings"], serde_json::json!([]), "{policy}");
    }
}

#[test]
fn a_version_is_proposed_approved_by_another_adopted_and_kept_byte_for_byte() {
    let world = world();
    let text = format!("# a comment\r\n{GOOD}\n\n");
    world.file("lab.yaml", &text);
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    let own = world.run("policy approve lab/1 --now 2026-06-02").expect(3);
    assert!(own.err.contains("E-own-proposal"), "{}", own.err);
    world.run("policy approve lab/1 --as second --now 2026-06-02").expect(0);
    let twice = world.run("policy approve lab/1 --as second --now 2026-06-02").expect(3);
    assert!(twice.err.contains("E-already"), "{}", twice.err);
    world.run("policy adopt lab/1 --now 2026-06-03").expect(0);
    assert_eq!(world.run("policy show lab/1 --text").expect(0).out, text);
    let shown = world.run("policy show lab/1 --format json --at 2026-06-03").expect(0).json();
    assert_eq!(shown["digest"], clearance_core::entry::sha256_hex(text.as_bytes()));
    assert_eq!(shown["status"], "in-force");
    let log = world.run("log --act policy.propose --format ndjson").expect(0).json();
    assert_eq!(log["body"]["digest"], shown["digest"]);
    assert!(log["body"].get("text").is_none());
    for refused in ["policy adopt lab/1", "policy approve lab/1 --as third"] {
        assert!(world.run(refused).expect(3).err.contains("E-already"));
    }
    assert!(world.run("policy propose lab.yaml").expect(3).err.contains("E-slug-taken"));
    world.run("policy retire lab/1 --effective 2026-06-10 --now 2026-06-04").expect(0);
    assert_eq!(world.run("check acme dev/alpha --at 2026-06-09 --format json").json()["policy"], "lab/1");
    assert_eq!(
        world.run("check acme dev/alpha --at 2026-06-10 --format json").json()["policy"],
        serde_json::Value::Null
    );
    world.run("ledger verify").expect(0);
}

#[test]
fn in_a_ledger_for_two_a_version_needs_the_approvals_that_the_one_in_force_asks() {
    let world = World::empty();
    world.run("init").expect(0);
    for words in ["officer enroll second", "model register dev/alpha --surfaces api"] {
        world.run(words).expect(0);
    }
    world.file("lab.yaml", format!("{GOOD}adoption: {{approvals: 2}}\n").replace("2026-06-01", "2026-01-01"));
    world.run("policy propose lab.yaml").expect(0);
    let early = world.run("policy adopt lab/1").expect(3);
    assert!(early.err.contains("E-not-approved") && early.err.contains("0 of 1"), "{}", early.err);
    world.run("policy approve lab/1 --as second").expect(0);
    world.run("policy adopt lab/1").expect(0);
    world.file("next.yaml", GOOD.replace("version: 1", "version: 2").replace("2026-06-01", "2026-01-01"));
    world.run("policy propose next.yaml").expect(0);
    world.run("policy approve lab/2 --as second").expect(0);
    let one = world.run("policy adopt lab/2").expect(3);
    assert!(one.err.contains("1 of 2") && one.err.contains("lab/1"), "{}", one.err);
    // Ending a version takes its requirements away.
    let waits = world.run("policy retire lab/1").expect(0);
    assert!(waits.out.contains("P-1 holds the `policy.retire`"), "{}", waits.out);
    assert_eq!(world.run("policy list --status in-force --format ndjson").expect(0).out.lines().count(), 1);
    world.run("proposal approve P-1 --as second").expect(0);
    assert_eq!(world.run("policy list --status retired --format ndjson").expect(0).out.lines().count(), 1);
}

#[test]
fn two_policies_do_not_govern_one_model_at_one_moment() {
    let world = world();
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    world.file("other.yaml", GOOD.replace("policy: lab", "policy: other"));
    world.run("policy propose other.yaml --now 2026-06-03").expect(0);
    let both = world.run("policy adopt other/1 --now 2026-06-03").expect(3);
    assert!(both.err.contains("would both govern dev/alpha"), "{}", both.err);
    // The next version leaves the model out, and then another may take it.
    world.file("lab2.yaml", GOOD.replace("version: 1", "version: 2").replace("dev/alpha", "dev/beta"));
    world.run("policy propose lab2.yaml --now 2026-06-04").expect(0);
    world.run("policy adopt lab/2 --effective 2026-06-10 --now 2026-06-04").expect(0);
    world.run("policy adopt other/1 --effective 2026-06-09 --now 2026-06-04").expect(3);
    world.run("policy adopt other/1 --effective 2026-06-10 --now 2026-06-04").expect(0);
    for (at, policy) in [("2026-06-09", "lab/1"), ("2026-06-10", "other/1")] {
        assert_eq!(world.run(&format!("check acme dev/alpha --at {at} --format json")).json()["policy"], policy);
    }
    // Voiding the adoption that made room would put both over it again.
    let size = entries(&world);
    let adopted = size - 1;
    let void = world.run(&format!("entry void {adopted} --reason mistaken")).expect(3);
    assert!(void.err.contains("would both govern dev/alpha"), "{}", void.err);
    let correct = world.run(&format!("entry correct {adopted} --effective 2026-06-12 --reason mistaken")).expect(3);
    assert!(correct.err.contains("would both govern dev/alpha"), "{}", correct.err);
    assert_eq!(entries(&world), size);
}

#[test]
fn what_does_not_follow_its_predecessor_is_refused_in_the_file() {
    let world = world();
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    let size = entries(&world);
    let next = GOOD.replace("version: 1", "version: 3");
    world.file("early.yaml", next.replace("2026-06-01", "2026-05-01"));
    let ran = world.run("policy propose early.yaml --format json").expect(3);
    assert_eq!(faults(&ran), [("E-conflict".to_owned(), 3, 1)], "{}", ran.err);
    world.file("stranger.yaml", next.replace("dev/alpha", "dev/alfa"));
    let ran = world.run("policy propose stranger.yaml").expect(2);
    assert!(ran.err.contains("E-unknown-reference"), "{}", ran.err);
    assert_eq!(entries(&world), size);
    world.file("three.yaml", &next);
    world.run("policy propose three.yaml --now 2026-06-03").expect(0);
    world.file("two.yaml", GOOD.replace("version: 1", "version: 2"));
    let ran = world.run("policy propose two.yaml --format json --now 2026-06-03").expect(3);
    assert_eq!(faults(&ran), [("E-conflict".to_owned(), 2, 1)], "{}", ran.err);
    let early =
        world.run("policy adopt lab/3 --effective 2026-05-31 --reason late --now 2026-06-03 --format json").expect(3);
    assert!(early.err.contains("effective from 2026-06-01"), "{}", early.err);
    let before =
        world.run("policy adopt lab/3 --effective 2026-06-01 --reason late --now 2026-06-03 --format json").expect(3);
    assert!(before.err.contains("out of order with lab/1"), "{}", before.err);
}

#[test]
fn a_batch_names_policies_beside_itself_and_tells_their_mistakes_in_them() {
    let world = world();
    std::fs::create_dir(world.path().join("rules")).unwrap();
    world.file("rules/lab.yaml", GOOD);
    world.file("batch.yaml", "- {act: policy.propose, file: rules/lab.yaml}\n- {act: policy.adopt, policy: lab/1}\n");
    let twice = world.run("apply batch.yaml --now 2026-06-02 --format json").expect(0).json();
    assert_eq!(twice["recorded"], 2);
    let again = world.run("apply batch.yaml --now 2026-06-02 --format json").expect(0).json();
    assert_eq!((again["recorded"].as_u64(), again["unchanged"].as_u64()), (Some(0), Some(2)));
    world.file("rules/bad.yaml", GOOD.replace("country", "cuntry").replace("staff: {at", "staf: {at"));
    world.file("bad.yaml", "- {act: policy.propose, file: rules/bad.yaml}\n- {act: policy.propose, digest: abc}\n- {act: policy.propose, file: rules/none.yaml}\n");
    let ran = world.run("apply bad.yaml").expect(2);
    for wanted in [
        "rules/bad.yaml:13:20",
        "bad.yaml:2:25",
        "`policy.propose` has no field `digest`",
        "bad.yaml:3:31",
        "cannot be read",
    ] {
        assert!(ran.err.contains(wanted), "{wanted}\n{}", ran.err);
    }
}

#[test]
fn a_model_that_the_ledger_does_not_know_is_told_where_the_policy_names_it() {
    let world = world();
    world.file("lab.yaml", GOOD.replace("[dev/alpha]", "[dev/alpha, dev/gamma]"));
    for words in ["policy propose lab.yaml", "apply batch.yaml"] {
        // What only follows from that is not told.
        world.file("batch.yaml", "- {act: policy.propose, file: lab.yaml}\n- {act: policy.adopt, policy: lab/1}\n");
        let ran = world.run(&format!("{words} --format json")).expect(2);
        assert_eq!(faults(&ran), [("E-unknown-reference".to_owned(), 10, 25)], "{words}: {}", ran.err);
        assert!(ran.err.contains("\"file\":\"lab.yaml\""), "{words}: {}", ran.err);
    }
    world.file("lab.yaml", GOOD.replace("country", "cuntry").replace("longest: 90d", "longest: 3 months"));
    let ran = world.run("apply batch.yaml --format json").expect(2);
    assert_eq!(faults(&ran), [("E-wrong-value".to_owned(), 15, 39)], "{}", ran.err);
}

#[test]
fn words_that_nobody_of_this_ledger_knows_are_noticed_when_a_version_is_proposed() {
    let world = world();
    let text = GOOD
        .replace("surfaces: [api]", "surfaces: [api, chta]")
        .replace("attested: signed, purpose", "surface: apy, attested: signed, purpose")
        + "    review: {decide_within: 10 days, roles: [revewer]}\n";
    world.file("lab.yaml", text);
    let json = world.run("policy propose lab.yaml --format json --now 2026-06-02").expect(0).json();
    let notices: Vec<&str> = json["notices"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    let wanted = [
        "line 12: no model of the tier `all` has the surface `apy`; did you mean `api`?",
        "line 15: no model of the tier `all` has the surface `chta`; did you mean `chat`?",
        "line 16: no officer of this ledger has the role `revewer`; did you mean `reviewer`?",
    ];
    assert_eq!(notices[..wanted.len()], wanted);
}

#[test]
fn a_side_of_a_comparison_that_is_not_there_is_named_with_what_helps() {
    let world = world();
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    let proposed = entries(&world);
    let text = GOOD.replace("version: 1", "version: 2").replace("      big: {when: {staff: {at_least: 100}}}\n", "");
    world.file("next.yaml", text);
    for (words, told) in [
        ("lab.yaml lab/9".to_owned(), ["--> TO", "nearest: lab/1"]),
        ("other/9 lab.yaml".to_owned(), ["--> FROM", "`clearance policy list`"]),
        (format!("lab/1 next.yaml --known-at {}", proposed - 1), ["--> FROM", "had not been proposed by then"]),
    ] {
        let ran = world.run(&format!("policy diff {words}")).expect(2);
        assert!(told.iter().all(|told| ran.err.contains(told)) && ran.err.contains("help: "), "{words}: {}", ran.err);
    }
    let both = world.run("policy diff lab/7 lab/8").expect(2);
    assert!(both.err.contains("--> FROM") && both.err.contains("--> TO"), "{}", both.err);
    // A line of the old document says that it is one.
    let ran = world.run("policy diff lab/1 next.yaml --changes").expect(1);
    assert!(ran.out.contains("removed · line 13 of lab/1"), "{}", ran.out);
    let json = world.run("policy diff lab/1 next.yaml --changes --format json").expect(1).json();
    let removed = json["changes"].as_array().unwrap().iter().find(|change| change["kind"] == "removed").unwrap();
    assert_eq!(removed["line_of"], "from");
    let none = World::empty();
    none.file("lab.yaml", GOOD);
    let ran = none.run("policy diff lab.yaml lab.yaml").expect(4);
    assert!(ran.err.contains("`--changes` and `--meaning` need none"), "{}", ran.err);
    none.run("policy diff lab.yaml lab.yaml --changes").expect(0);
}

#[test]
fn what_was_never_stated_is_asked_of_the_organization_and_not_of_the_authority() {
    let world = world();
    world.run("org register blank --name Blank --now 2026-06-01").expect(0);
    world.run("grant issue R-1 blank --now 2026-06-01").expect(0);
    let text = GOOD.replace("flagged: flag}", "flagged: flag, size: [small, medium, large]}");
    let path = |requires: &str, more: &str| {
        world.file("draft.yaml", text.replace("{not: {flagged: true}}", requires));
        let ran = world.run(&format!("path blank dev/alpha --policy draft.yaml --at 2026-06-02 {more}"));
        let lines: Vec<&str> = ran.out.lines().filter(|line| line.starts_with("the ")).collect();
        lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
    };
    for (requires, told) in [
        ("{flagged: true}", "the organization state that flagged is true, if it is so"),
        ("{size: large}", "the organization state that size is large, if it is so"),
        ("{size: [medium, large]}", "the organization state that size is large or medium, if it is so"),
        ("{not: {size: [medium, large]}}", "the organization state that size is small, if it is so"),
        ("{staff: {at_least: 50}}", "the organization state that staff is at least 50, if it is so"),
        ("{not: {staff: {at_least: 50}}}", "the organization state that staff is at most 49, if it is so"),
        ("{country: US}", "the organization state that country is US, if it is so"),
        ("{not: {kind: individual}}", "the organization state that kind is not individual, if it is so"),
        ("{sector: energy}", "the organization state that sector includes energy, if it is so"),
        ("{person: us}", "the organization ask with `--person us`"),
    ] {
        assert_eq!(path(requires, ""), [told], "{requires}");
    }
    // Who asks about one person that may not use it cannot be helped by the organization.
    assert_eq!(path("{person: us}", "--person foreign"), ["the authority change what lab/1 requires"]);
    // One word that passes both.
    let both = "{all: [{size: [small, medium]}, {size: [medium, large]}]}";
    assert_eq!(path(both, ""), ["the organization state that size is medium, if it is so"]);
}

#[test]
fn a_version_that_comes_too_late_says_what_it_comes_after() {
    let world = world();
    for number in [1, 3] {
        world.file("lab.yaml", GOOD.replace("version: 1", &format!("version: {number}")));
        world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    }
    world.run("policy adopt lab/3 --now 2026-06-02").expect(0);
    let ran = world.run("policy adopt lab/1 --now 2026-06-03").expect(3);
    for told in ["--> --policy", "lab/1 comes before lab/3", "entry", "help: propose what it says anew"] {
        assert!(ran.err.contains(told), "{told}: {}", ran.err);
    }
}

#[test]
fn what_a_policy_requires_decides_and_its_purposes_are_closed() {
    let world = world();
    world.run("grant issue R-1 acme --now 2026-06-01").expect(0);
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    let check = |more: &str| world.run(&format!("check acme dev/alpha --format json --now 2026-06-03 {more}"));
    let answer = check("").expect(0).json();
    assert_eq!((answer["outcome"].as_str(), answer["policy"].as_str()), (Some("cleared"), Some("lab/1")));
    let other = check("--purpose baking").expect(2);
    assert!(other.err.contains("not a purpose of lab/1") && other.err.contains("defence, training"), "{}", other.err);
    world.run("org amend acme --attributes flagged=true --now 2026-06-04").expect(0);
    let answer = world.run("check acme dev/alpha --format json --now 2026-06-05").expect(1).json();
    assert_eq!(answer["reasons"][0]["code"], "policy-requirement-unmet");
    assert_eq!(
        answer["path"],
        serde_json::json!([{"by": "organization", "change": "state", "what": "flagged is false"}])
    );
    // Under a draft that requires a young attestation: it is young enough for thirty days.
    world.file(
        "draft.yaml",
        GOOD.replace("version: 1", "version: 2").replace("{not: {flagged: true}}", "{attested: signed}"),
    );
    for (at, code) in [("2026-06-18", 0), ("2026-06-19", 1)] {
        let ran = world.run(&format!("check acme dev/alpha --policy draft.yaml --at {at} --format json"));
        assert_eq!(ran.code, code, "{at}: {}", ran.out);
        assert_eq!(ran.json()["policy"], "lab/2");
        if code == 1 {
            assert_eq!(ran.json()["reasons"][0]["code"], "evidence-lapsed");
            assert_eq!(
                ran.json()["path"],
                serde_json::json!([{"by": "organization", "change": "attest", "what": "signed"}])
            );
        }
    }
}

#[test]
fn a_grant_is_for_the_eligible_where_path_looks_for_one() {
    let world = world();
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    // On 1 July its agreement has aged past thirty days: nobody may be granted anything by that.
    let path = |at: &str| {
        world.run(&format!("path acme dev/alpha --purpose defence --at {at} --format json")).json()["path"].clone()
    };
    let changes = |path: serde_json::Value| -> Vec<String> {
        path.as_array().unwrap().iter().map(|step| step["change"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(changes(path("2026-06-03")), ["grant"]);
    assert_eq!(changes(path("2026-07-01")), ["lift"]);
}

#[test]
fn a_grant_keeps_to_the_terms_of_the_policy_in_force_when_it_is_issued() {
    let world = world();
    world.run("grant issue R-1 acme --until 2027-01-01 --now 2026-06-01").expect(0);
    world.run("org register bolt --name Bolt --now 2026-06-01").expect(0);
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    // What stands is not touched.
    world.run("check acme dev/alpha --surface chat --now 2026-06-03").expect(0);
    let ran = world.run("grant issue R-1 bolt --now 2026-06-03 --format json").expect(3);
    assert_eq!(faults(&ran).iter().map(|(code, ..)| code.as_str()).collect::<Vec<_>>(), ["E-terms"; 3]);
    let long = world
        .run("grant issue R-1 bolt --surfaces api --conditions no-onward-access --until 2026-12-31 --now 2026-06-03")
        .expect(3);
    assert!(long.err.contains("90 days at most") && !long.err.contains("surfaces"), "{}", long.err);
    world
        .run("grant issue R-1 bolt --surfaces api --conditions no-onward-access --until 2026-08-30 --now 2026-06-03")
        .expect(0);
    assert!(world.run("grant renew G-2 --until 2026-12-31 --now 2026-06-04").expect(3).err.contains("E-terms"));
    let corrected = world
        .run_with(
            &[
                "entry",
                "correct",
                &entries(&world).to_string(),
                "--fields",
                "until=2026-12-31",
                "--reason",
                "misread",
                "--now",
                "2026-06-04",
            ],
            "",
        )
        .expect(3);
    assert!(corrected.err.contains("E-terms"), "{}", corrected.err);
    let open = world.run("restoration open L-1 --authority A-1 --admits everyone --now 2026-06-04").expect(3);
    assert!(open.err.contains("E-terms"), "{}", open.err);
}

#[test]
fn attributes_count_in_clauses_once_a_policy_types_them() {
    let world = world();
    let scope = ["lockdown", "amend", "L-1", "--implemented", "{flagged: true}", "--now", "2026-06-04"];
    assert!(world.run_with(&scope, "").expect(2).err.contains("cannot test `flagged`"));
    world.run("policy propose lab.yaml --now 2026-06-02").expect(0);
    world.run("policy adopt lab/1 --now 2026-06-02").expect(0);
    world.run_with(&scope, "").expect(0);
    world.run("check acme dev/alpha --now 2026-06-05").expect(0);
}

/// Rules whose diagram has no end: each of thirty pairs of flags, the first of all pairs before the second of any.
fn endless() -> String {
    let flags: Vec<String> = (0..40).map(|n| format!("a{n:02}: flag, b{n:02}: flag")).collect();
    let pairs: Vec<String> = (0..40).map(|n| format!("{{a{n:02}: true, b{n:02}: true}}")).collect();
    format!(
        "policy: endless\nversion: 1\neffective: 2026-06-01\nvocabulary:\n  attributes: {{{}}}\ntiers:\n  all:\n    models: [dev/alpha]\n    rules:\n      pairs:\n        when: {{any: [{}]}}\n    requires: {{any: [{}]}}\ntests:\n  - {{organization: {{country: US}}, model: dev/alpha, expect: depends}}\n",
        flags.join(", "),
        pairs.join(", "),
        pairs.join(", "),
    )
}

#[test]
fn what_is_too_large_to_be_decided_is_undecided_everywhere_and_never_guessed() {
    let world = world();
    world.run("grant issue R-1 acme --now 2026-06-01").expect(0);
    world.file("endless.yaml", endless());
    world.file("lab.yaml", GOOD);
    let checked = world.run("policy check endless.yaml --format json").expect(0);
    assert!(
        checked.out.contains("W-undecided") || checked.err.contains("W-undecided"),
        "{}{}",
        checked.out,
        checked.err
    );
    let tested = world.run("policy test endless.yaml --format json").expect(2).json();
    assert_eq!(tested["tests"][0]["outcome"], "undecided");
    let compared = world.run("policy diff endless.yaml lab.yaml --meaning --format json").expect(2).json();
    assert_eq!(compared["meaning"][0]["eligible"]["relation"], "undecided");
    let size = entries(&world);
    let answer = world.run("check acme dev/alpha --policy endless.yaml --at 2026-06-02 --format json").expect(2).json();
    assert_eq!((answer["outcome"].as_str(), answer["draft"].as_bool()), (Some("undecided"), Some(true)));
    let all = world.run("who dev/alpha --policy endless.yaml --at 2026-06-02 --format json").expect(2).json();
    assert_eq!(all["counts"]["undecided"], 1);
    let simulated = world.run("simulate endless.yaml --at 2026-06-02 --format json").expect(2).json();
    assert_eq!(simulated["impact"]["undecided"][0]["organization"], "acme");
    assert_eq!(entries(&world), size);
}

#[test]
fn a_thousand_rules_are_compared_with_each_other() {
    let world = World::empty();
    let rule = |n: usize| format!("      r{n}: {{when: {{country: US, tag: t{n}}}}}\n");
    let rules: String = (0..1_000).map(rule).collect();
    let text = format!(
        "policy: many\nversion: 1\neffective: 2026-06-01\ntiers:\n  all:\n    models: [dev/alpha]\n    rules:\n{rules}      last: {{when: {{country: US, tag: [t7, t8]}}}}\n"
    );
    world.file("many.yaml", text);
    let checked = world.run("policy check many.yaml --format json").expect(0).json();
    let warned = checked["policies"][0]["warnings"].as_array().unwrap();
    let found: Vec<(&str, u64)> =
        warned.iter().map(|w| (w["code"].as_str().unwrap(), w["line"].as_u64().unwrap())).collect();
    assert_eq!(found, [("W-covered", 15), ("W-covered", 16)], "{warned:?}");
}

#[test]
fn tests_that_fail_in_a_document_are_warned_of_when_it_is_checked_and_proposed() {
    let world = World::sandbox();
    let policy = "\
policy: lab
version: 1
effective: 2026-04-01
tiers:
  governed:
    models: [dev/alpha]
    rules:
      operator: {when: {country: US}}
tests:
  - {name: at home, organization: {country: US}, model: dev/alpha, expect: eligible}
  - {name: abroad, organization: {country: \"NO\"}, model: dev/alpha, expect: eligible}
  - {organization: {}, model: dev/alpha, expect: eligible}
";
    let file = world.file("lab.yaml", policy);
    let told = "2 of the 3 tests fail: `abroad` (line 11), line 12; see `clearance policy test FILE`";
    let one = policy.replace(
        "organization: {}, model: dev/alpha, expect: eligible",
        "organization: {country: US}, model: dev/alpha, expect: eligible",
    );
    let ran = world.run(&format!("policy check {}", world.file("one.yaml", &one))).expect(0);
    let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("1 of the 3 tests fails: `abroad` (line 11); see"), "{said}");
    let ran = world.run(&format!("policy check {file}")).expect(0);
    assert!(ran.err.starts_with("warning[W-test-failed]"), "{}", ran.err);
    assert!(ran.err.split_whitespace().collect::<Vec<_>>().join(" ").contains(told), "{}", ran.err);
    let json = world.run(&format!("policy check {file} --format json")).expect(0).silent().json();
    let warning = &json["policies"][0]["warnings"][0];
    assert_eq!((warning["code"].as_str(), warning["line"].as_u64()), (Some("W-test-failed"), Some(11)), "{json}");
    world.run("model register dev/alpha --surfaces api").expect(0);
    let json = world.run(&format!("policy propose {file} --format json")).expect(0).json();
    assert!(json["notices"][0].as_str().unwrap().contains(told), "{json}");
    world.file(
        "lab.yaml",
        policy
            .replace("expect: eligible}\n  - {organization: {}", "expect: not-eligible}\n  - {organization: {}")
            .replace(
                "{organization: {}, model: dev/alpha, expect: eligible}",
                "{organization: {}, model: dev/alpha, expect: depends}",
            ),
    );
    world.run(&format!("policy check {file}")).expect(0).silent();
}
