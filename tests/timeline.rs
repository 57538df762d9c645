//! `clearance timeline`: the same regimes as the board at every change point, in every form.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::support::World;

fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    world
}

/// The moment in the middle of two.
fn between(from: &str, until: &str) -> String {
    let at = |text| chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_micros();
    let middle = chrono::DateTime::from_timestamp_micros(at(from).midpoint(at(until))).unwrap();
    middle.to_rfc3339_opts(chrono::SecondsFormat::Micros, true)
}

#[test]
fn every_interval_is_what_the_board_shows_at_its_beginning_its_middle_and_its_end() {
    let world = demo();
    for reading in ["", " --as-ordered"] {
        let line = world.run(&format!("timeline --to 2027-03-01 --format json{reading}")).expect(0).silent().json();
        assert_eq!(line["schema"], "clearance.timeline/1");
        let mut seen = 0;
        for model in line["models"].as_array().unwrap() {
            let intervals = model["intervals"].as_array().unwrap();
            for interval in intervals {
                let (from, until) = (interval["from"].as_str().unwrap(), interval["until"].as_str().unwrap());
                let before = chrono::DateTime::parse_from_rfc3339(until).unwrap() - chrono::TimeDelta::microseconds(1);
                let last = before.to_utc().to_rfc3339_opts(chrono::SecondsFormat::Micros, true);
                for at in [from.to_owned(), between(from, until), last] {
                    let board = world.run(&format!("status --format json --at {at}{reading}")).expect(0).json();
                    let models = board["models"].as_array().unwrap().clone();
                    let there = models.iter().find(|m| m["model"] == model["model"]).unwrap();
                    for member in ["regime", "scope", "lockdowns", "restorations"] {
                        assert_eq!(interval[member], there[member], "{member} of {} at {at}", model["model"]);
                    }
                    let cohort = interval["cohort"].as_array().unwrap();
                    let held = cohort.iter().rev().find(|step| {
                        let step = chrono::DateTime::parse_from_rfc3339(step["from"].as_str().unwrap()).unwrap();
                        step <= chrono::DateTime::parse_from_rfc3339(&at).unwrap()
                    });
                    // Who is named in a grant that admits, and of those who get through: another lockdown may bar them.
                    let grants = world.run(&format!("grant list --status active --format json --at {at}")).json();
                    let under =
                        |grant: &&Json| interval["restorations"].as_array().unwrap().contains(&grant["restoration"]);
                    let named: BTreeSet<&str> = grants["records"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .filter(under)
                        .map(|grant| grant["organization"].as_str().unwrap())
                        .collect();
                    let held = held.unwrap()["named"].as_u64().unwrap();
                    assert_eq!(held, named.len() as u64, "{} at {at}", model["model"]);
                    assert!(there["cleared_by_name"].as_u64().unwrap() <= held, "{} at {at}", model["model"]);
                    seen += 1;
                }
            }
            for pair in intervals.windows(2) {
                assert_eq!(pair[0]["until"], pair[1]["from"], "no gap in {}", model["model"]);
            }
        }
        assert!(seen > 100);
    }
}

#[test]
fn the_period_can_be_cut_and_a_model_chosen() {
    let world = demo();
    let words = "timeline --model anthropic/claude-mythos-5 --from 2026-06-13 --to 2026-06-28";
    let line = world.run(&format!("{words} --format json")).expect(0).json();
    let intervals = line["models"][0]["intervals"].as_array().unwrap().clone();
    let regimes: Vec<&Json> = intervals.iter().map(|i| &i["regime"]).collect();
    assert_eq!(regimes, ["locked", "partially-restored"]);
    assert_eq!(intervals[0]["from"], "2026-06-13T00:00:00Z");
    assert_eq!(intervals[1]["until"], "2026-06-28T00:00:00Z");
    let csv = world.run(&format!("{words} --format csv")).expect(0).silent();
    assert_eq!(csv.out.lines().next(), Some("regime,from (UTC),until (UTC),by,named"));
    assert_eq!(csv.out.lines().count(), 3);
    let whole = world.run("timeline --to 2026-12-01 --format csv").expect(0).silent();
    assert!(whole.out.starts_with("model,regime,"));
    let lines = world.run("timeline --to 2026-12-01 --format ndjson").expect(0).silent();
    assert_eq!(lines.out.lines().count(), 19);
    assert!(world.run(&format!("{words} --format markdown")).expect(0).out.contains("```text\n"));
    assert!(world.run(&format!("{words} --format html")).expect(0).out.contains("partially-restored"));
}

#[test]
fn what_was_known_earlier_draws_another_picture() {
    let world = demo();
    let words = "timeline --model anthropic/claude-fable-5 --from 2026-06-17 --to 2026-06-22 --format json";
    let regimes = |words: &str| {
        let line = world.run(words).expect(0).json();
        let intervals = line["models"][0]["intervals"].as_array().unwrap().clone();
        intervals.iter().map(|i| i["regime"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(regimes(words), ["locked"]);
    assert_eq!(regimes(&format!("{words} --known-at 2026-06-23")), ["locked", "partially-restored"]);
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused_and_an_empty_ledger_is_not() {
    let world = demo();
    for to in ["2026-05-31", "2026-06-01"] {
        let ran = world.run(&format!("timeline --from 2026-06-01 --to {to}")).expect(2);
        assert!(ran.err.contains("E-wrong-value]: the period ends at") && ran.out.is_empty(), "{}", ran.err);
    }
    world.run("timeline --model nobody/nothing").expect(2);
    let empty = World::sandbox();
    let ran = empty.run("timeline --now 2026-06-01").expect(0).silent();
    assert!(ran.out.contains("no model is registered in that time"), "{}", ran.out);
}
