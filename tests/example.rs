//! The shipped history gives the answers that the public record gives.

use serde_json::Value as Json;

use crate::support::World;

const MODELS: [&str; 6] = [
    "anthropic/claude-fable-5",
    "anthropic/claude-mythos-5",
    "anthropic/claude-mythos-preview",
    "openai/gpt-5.6-luna",
    "openai/gpt-5.6-sol",
    "openai/gpt-5.6-terra",
];

fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    world
}

fn regime(board: &Json, model: &str) -> Option<String> {
    let models = board["models"].as_array().unwrap();
    models.iter().find(|m| m["model"] == model).map(|m| m["regime"].as_str().unwrap().to_owned())
}

fn board(world: &World, words: &str) -> Json {
    world.run(&format!("status --format json {words}")).expect(0).silent().json()
}

#[test]
fn the_board_is_what_it_was_on_each_day() {
    let world = demo();
    for (day, expected) in [
        ("2026-06-11", vec![("anthropic/claude-fable-5", "open"), ("anthropic/claude-mythos-5", "preview")]),
        ("2026-06-20", vec![("anthropic/claude-fable-5", "locked"), ("anthropic/claude-mythos-5", "locked")]),
        (
            "2026-06-27",
            vec![
                ("anthropic/claude-mythos-5", "partially-restored"),
                ("anthropic/claude-fable-5", "locked"),
                ("openai/gpt-5.6-sol", "preview"),
                ("openai/gpt-5.6-terra", "preview"),
                ("openai/gpt-5.6-luna", "preview"),
            ],
        ),
        ("2026-07-02", vec![("anthropic/claude-fable-5", "open"), ("anthropic/claude-mythos-5", "preview")]),
        ("2026-07-10", vec![("openai/gpt-5.6-sol", "open")]),
    ] {
        let board = board(&world, &format!("--at {day}T12:00:00Z"));
        for (model, regime_expected) in expected {
            assert_eq!(regime(&board, model).as_deref(), Some(regime_expected), "{model} on {day}");
        }
    }
}

#[test]
fn the_programmes_of_the_autumn_are_gates_with_holders() {
    let world = demo();
    for (day, expected) in [
        ("2026-09-05", vec![("openai/gpt-6-astra", "open"), ("openai/gpt-5.6-cyber", "preview")]),
        ("2026-11-01", vec![("google/gemini-4-carbon", "preview"), ("anthropic/claude-fable-5.1", "open")]),
        ("2026-11-12", vec![("google/gemini-4-carbon", "open"), ("anthropic/claude-mythos-5.2", "preview")]),
        ("2027-02-02", vec![("openai/gpt-5.5-cyber-preview", "retired")]),
    ] {
        let board = board(&world, &format!("--at {day}T12:00:00Z"));
        for (model, wanted) in expected {
            assert_eq!(regime(&board, model).as_deref(), Some(wanted), "{model} on {day}");
        }
    }
    let ask = |words: &str, code| {
        let ran = world.run(&format!("check {words} --format json")).expect(code).json();
        (ran["outcome"].as_str().unwrap().to_owned(), ran["reasons"].to_string())
    };
    let blue = "lumen-et-fils openai/daybreak-blue --purpose defensive-operations --at";
    assert_eq!(ask(&format!("{blue} 2026-09-01"), 0).0, "cleared");
    let after = ask(&format!("{blue} 2026-09-03"), 1);
    assert!(after.0 == "not-cleared" && after.1.contains("grant-revoked"), "{after:?}");
    let reviewed = "clearbrook-water anthropic/cyber-verification --purpose defensive-operations --at";
    assert!(ask(&format!("{reviewed} 2026-08-10"), 1).1.contains("grant-suspended"));
    assert_eq!(ask(&format!("{reviewed} 2026-09-01"), 0).0, "cleared");
    // The tier decides the use: verified for cyber, not for biology.
    let tiers = "clearbrook-water anthropic/claude-mythos-5.2 --at 2026-11-12 --purpose";
    assert_eq!(ask(&format!("{tiers} defensive-operations"), 0).0, "cleared");
    assert_eq!(ask(&format!("{tiers} research"), 1).0, "not-cleared");
}

#[test]
fn what_was_believed_on_23_june_differs_from_what_is_known_today() {
    let world = demo();
    let then = board(&world, "--known-at 2026-06-23 --at 2026-06-19T12:00:00Z");
    assert_ne!(regime(&then, "anthropic/claude-fable-5").as_deref(), Some("locked"));
    let today = board(&world, "--at 2026-06-19T12:00:00Z");
    assert_eq!(regime(&today, "anthropic/claude-fable-5").as_deref(), Some("locked"));
}

#[test]
fn a_us_citizen_was_barred_in_practice_and_not_by_the_order() {
    let world = demo();
    let question =
        "check northfield-electric anthropic/claude-fable-5 --person citizen --at 2026-06-20T12:00:00Z --format json";
    let done = world.run(question).expect(1).json();
    let ordered = world.run(&format!("{question} --as-ordered")).expect(0).json();
    assert_eq!(done["outcome"], "not-cleared");
    assert_eq!(ordered["outcome"], "cleared");
    assert_eq!(ordered["reasons"][0]["code"], "out-of-scope");
    for answer in [&done, &ordered] {
        let trace = answer["trace"].to_string();
        assert!(trace.contains("as implemented, it bars everyone"), "{trace}");
        assert!(trace.contains("as ordered, it bars"), "{trace}");
    }
}

#[test]
fn every_act_has_sources_or_an_authority_and_no_claim_about_the_unpublished_roster_is_made() {
    let world = demo();
    let log = world.run("log --format ndjson").expect(0);
    let entries: Vec<Json> = log.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for entry in entries.iter().filter(|e| {
        ["lockdown", "restoration", "grant"].contains(&e["act"].as_str().unwrap().split('.').next().unwrap())
    }) {
        let has = |name: &str| !entry["body"][name].is_null() || !entry["private"]["words"][name].is_null();
        assert!(has("authority") || has("evidence") || has("note") || has("reason"), "{entry}");
    }
    for entry in entries.iter().filter(|e| e["act"] == "authority.record") {
        let sources = entry["body"]["sources"].as_array().unwrap_or_else(|| panic!("no sources: {entry}"));
        assert!(sources.iter().all(|s| s["certainty"].is_string()));
    }
    let acts: Vec<&str> = entries.iter().map(|e| e["act"].as_str().unwrap()).collect();
    for needed in [
        "entry.void",
        "entry.correct",
        "grant.issue",
        "grant.provision",
        "model.evaluate",
        "lockdown.lift",
        "restoration.open",
    ] {
        assert!(acts.contains(&needed), "{needed}");
    }
    for model in MODELS {
        assert!(entries.iter().any(|e| e["act"] == "model.register" && e["subjects"][0] == *model), "{model}");
    }
}

#[test]
fn the_demo_is_the_same_on_every_machine_and_verifies() {
    let (one, two) = (demo(), demo());
    let info = |world: &World| world.run("ledger info --format json").expect(0).json()["root"].clone();
    assert_eq!(info(&one), info(&two));
    one.run("ledger verify").expect(0);
}

#[test]
fn the_files_compiled_in_are_the_files_of_the_folder() {
    let world = World::empty();
    world.run("init --sandbox --now 2026-04-06T09:00:00Z").expect(0);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frontier-2026");
    world.run(&format!("apply {folder}")).expect(0);
    let demo = demo();
    let root = |world: &World| world.run("ledger info --format json").expect(0).json()["root"].clone();
    assert_eq!(root(&world), root(&demo));
    let again = world.run(&format!("apply {folder} --format json")).expect(3);
    let refused: Vec<Json> = again.err.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(
        refused.iter().all(|e| e["code"] == "E-row-voided"),
        "only the rows that were voided are refused: {refused:?}"
    );
}

#[test]
fn the_policies_are_without_a_warning_and_pass_their_tests_and_reach_every_part() {
    let world = World::empty();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frontier-2026/policies");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let checked = world.run(&format!("policy check {} --format json", path.display())).expect(0).silent();
        assert_eq!(checked.json()["policies"][0]["warnings"], serde_json::json!([]), "{}", path.display());
        let ran = world.run(&format!("policy test {} --format json", path.display())).expect(0).json();
        assert_eq!(ran["unreached"], serde_json::json!([]), "{}", path.display());
        assert_ne!(ran["passed"], 0, "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 13);
}

#[test]
fn answers_name_the_version_that_was_in_force() {
    let world = demo();
    let policy = |words: &str| {
        let ran = world.run(&format!("{words} --format json"));
        assert!(ran.code < 2, "{}", ran.err);
        ran.json()["policy"].as_str().map(str::to_owned)
    };
    for (at, version) in [("2026-06-01", 2), ("2026-08-07", 3), ("2026-11-05", 3), ("2026-11-06", 4)] {
        let wanted = Some(format!("trusted-access-for-cyber/{version}"));
        assert_eq!(policy(&format!("check northfield-electric openai/gpt-5.5-cyber-preview --at {at}")), wanted);
        assert_eq!(policy(&format!("who openai/gpt-5.5-cyber-preview --at {at}")), wanted);
        assert_eq!(policy(&format!("path harborline-bank openai/gpt-5.5-cyber-preview --at {at}")), wanted);
    }
    // Before they were written down, no version was known.
    assert_eq!(policy("who openai/gpt-5.5-cyber-preview --at 2026-09-01 --known-at 2026-11-12"), None);
}
