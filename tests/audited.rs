//! What an audit is told of that takes more than the log to find: checkpoints that were kept elsewhere, grants that a
//! policy wants looked at again, evidence that a policy lets grow old.

use serde_json::Value as Json;

use crate::support::World;

/// The findings of a rule: severity, entry, text.
fn found(world: &World, words: &str, rule: &str) -> Vec<(String, u64, String)> {
    let ran = world.run(&format!("report audit --only findings --format json {words}"));
    let findings = ran.json()["findings"].as_array().unwrap().clone();
    let text = |finding: &Json, name: &str| finding[name].as_str().unwrap().to_owned();
    findings
        .iter()
        .filter(|finding| finding["rule"] == rule)
        .map(|f| (text(f, "severity"), f["entry"].as_u64().unwrap(), text(f, "text")))
        .collect()
}

/// An organization a day from 7 April on, with a checkpoint after each of some days.
fn checkpointed(days: &[u32]) -> World {
    let world = World::sandbox();
    for day in 7..28 {
        world.run(&format!("org register --name Body-{day} --now 2026-04-{day:02}T12:00:00Z")).expect(0);
        if days.contains(&day) {
            world.file(&format!("day-{day}"), world.run("ledger checkpoint --quiet").expect(0).silent().out);
        }
    }
    world
}

fn vkey(world: &World) -> String {
    world.run("ledger checkpoint --vkey --quiet").expect(0).out.trim().to_owned()
}

#[test]
fn entries_that_no_checkpoint_covered_in_time_are_found() {
    let world = checkpointed(&[10, 17, 25]);
    let now = "--now 2026-04-30T12:00:00Z";
    let key = vkey(&world);
    let three = format!("{now} --key {key} --checkpoint day-10 --checkpoint day-17 --checkpoint day-25");
    assert_eq!(found(&world, &three, "checkpoint-gap"), [], "seven days are in time");
    let at = |gaps: Vec<(String, u64, String)>| gaps.into_iter().map(|(_, entry, _)| entry).collect::<Vec<_>>();
    assert_eq!(at(found(&world, &format!("{three} --checkpoint-every 3d"), "checkpoint-gap")), [1, 6, 13, 21]);
    // With the one of the 17th lost, the stretch to the 25th is too long.
    let two = format!("{now} --key {key} --checkpoint day-25 --checkpoint day-10");
    let gaps = found(&world, &two, "checkpoint-gap");
    assert_eq!(at(gaps.clone()), [6]);
    assert_eq!(
        gaps[0].2,
        "entries 6 to 20: first covered by the checkpoint of 20 entries, 14 days after entry 6 at the least"
    );
    // What is outside of the period is not a gap of it.
    let late = "--from 2026-04-26 --to 2026-04-28";
    assert_eq!(at(found(&world, &format!("{two} {late}"), "checkpoint-gap")), [0; 0]);
    let last =
        found(&world, "--now 2026-05-20 --key KEY --checkpoint day-25".replace("KEY", &key).as_str(), "checkpoint-gap");
    assert_eq!(last[1].2, "entries 21 to 22: in no checkpoint handed in, entry 21 for 23 days");
    // Without any, that is said and weighs little.
    let none = found(&world, now, "checkpoint-gap");
    assert_eq!((none.len(), none[0].0.as_str()), (1, "note"));
    world.run(&format!("report audit {now} --fail-on high")).expect(0);
    let answer = world.run(&format!("report audit --format json --only findings {two}")).expect(0).silent().json();
    assert_eq!(answer["checkpoints"][1], serde_json::json!({"name": "day-10", "size": 5, "agrees": true, "why": null}));
    let text = world.run(&format!("report audit --only findings {two}")).expect(0).out;
    assert!(text.contains("2 handed in; the first 20 entries are those that they saw"), "{text}");
}

#[test]
fn a_checkpoint_of_another_log_is_found_and_ends_with_5() {
    let world = checkpointed(&[10, 17]);
    let other = World::sandbox();
    other.run("org register --name Elsewhere").expect(0);
    world.file("elsewhere", other.run("ledger checkpoint --quiet").expect(0).out);
    let key = vkey(&world);
    let words = format!("--now 2026-04-28 --key {key} --checkpoint day-17 --checkpoint elsewhere");
    let broken = found(&world, &words, "checkpoint-differs");
    assert_eq!((broken.len(), broken[0].0.as_str()), (1, "high"));
    assert!(
        broken[0].2.contains("elsewhere does not agree with the log: the first 2 entries are not those"),
        "{broken:?}"
    );
    let ran = world.run(&format!("report audit {words}")).expect(5);
    assert!(
        ran.err.contains("E-integrity") && ran.out.contains("1 of 2 handed in does not agree"),
        "{}{}",
        ran.out,
        ran.err
    );
    // More entries than there are: the log was cut short.
    for day in 28..30 {
        world.run(&format!("org register --name Body-{day} --now 2026-04-{day}T12:00:00Z")).expect(0);
    }
    world.file("later", world.run("ledger checkpoint --quiet").expect(0).out);
    std::fs::remove_file(world.ledger()).unwrap();
    let short = checkpointed(&[]);
    std::fs::copy(short.ledger(), world.ledger()).unwrap();
    let cut = found(&world, &format!("--now 2026-04-30 --key {key} --checkpoint later"), "checkpoint-differs");
    assert!(cut[0].2.ends_with("it is of 24 entries, and the log has 22"), "{cut:?}");
    world.run(&format!("report audit --checkpoint missing --key {key}")).expect(2);
    world.run("report audit --checkpoint day-10").expect(2);
    world.run(&format!("report audit --checkpoint day-10 --key {key} --checkpoint-every often")).expect(2);
}

#[test]
fn the_package_holds_the_checkpoints_that_were_handed_in() {
    let world = checkpointed(&[10, 17]);
    let key = vkey(&world);
    let words = format!("report evidence --at 2026-04-27 --key {key} --checkpoint day-10 --checkpoint day-17");
    world.run(&format!("{words} --out pack")).expect(0);
    let inside = |name: &str| std::fs::read(world.path().join("pack").join(name)).unwrap();
    assert_eq!(inside("checkpoints/1-day-10"), std::fs::read(world.path().join("day-10")).unwrap());
    assert_eq!(inside("checkpoints/2-day-17"), std::fs::read(world.path().join("day-17")).unwrap());
    assert_eq!(inside("checkpoints/key"), format!("{key}\n").into_bytes());
    let audit: Json = serde_json::from_slice(&inside("reports/audit.json")).unwrap();
    assert_eq!(audit["checkpoints"].as_array().unwrap().len(), 2);
    assert_eq!(audit["checkpoints"][1]["name"], "checkpoints/2-day-17");
    let sums = String::from_utf8(inside("SHA256SUMS")).unwrap();
    assert!(sums.contains("  checkpoints/1-day-10\n") && sums.contains("  checkpoints/key\n"), "{sums}");
    // One that does not hold is in it too, and the end says so.
    world.file("false", std::fs::read_to_string(world.path().join("day-10")).unwrap().replace('5', "4"));
    let ran =
        world.run(&format!("report evidence --at 2026-04-27 --key {key} --checkpoint false --out other")).expect(5);
    assert!(ran.err.contains("E-integrity"), "{}", ran.err);
    assert!(world.path().join("other/checkpoints/1-false").exists());
}

#[test]
fn what_is_due_says_that_a_checkpoint_is_to_be_taken() {
    let world = checkpointed(&[17]);
    let key = vkey(&world);
    let due = |now: &str, words: &str| {
        let ran = world.run(&format!("due --format json --now {now} --key {key} --checkpoint day-17 {words}"));
        let items = ran.json()["items"].as_array().unwrap().clone();
        (ran.code, items.into_iter().filter(|item| item["kind"] == "checkpoint-stale").collect::<Vec<_>>())
    };
    // Entry 13 was recorded at noon on the 18th.
    assert_eq!(due("2026-04-28", "--within 0d").1.len(), 1);
    let (code, items) = due("2026-04-28", "");
    assert_eq!(code, 1);
    assert_eq!((items[0]["ref"].as_str(), items[0]["entry"].as_u64()), (Some("ledger"), Some(13)));
    assert_eq!(items[0]["date"], "2026-04-25T12:00:00Z");
    assert_eq!(items[0]["text"], "entries 13 to 22 are in no checkpoint that was kept");
    assert_eq!(due("2026-04-28", "--within 0d --checkpoint-every 30d"), (0, vec![]));
    assert_eq!(due("2026-04-28", "--mine").1.len(), 1, "it is an administrator's");
    // The newest of those handed in counts.
    world.file("now", world.run("ledger checkpoint --quiet").expect(0).out);
    assert_eq!(due("2026-04-28", "--checkpoint now"), (0, vec![]));
    // Nothing is said of checkpoints where none is handed in: nobody knows.
    world.run("due --now 2026-04-28").expect(0).silent();
    world.file("broken", "no note");
    world.run(&format!("due --now 2026-04-28 --key {key} --checkpoint broken")).expect(5);
    world.run("due --now 2026-04-28 --checkpoint-every 3d").expect(2);
}

const LAB: &str = "\
policy: lab
version: 1
effective: 2026-04-10
vocabulary: {attestations: {agreement: {valid_for: 30d}, logging: {}}}
tiers:
  defenders:
    models: [dev/alpha]
    rules: {operator: {when: {attested: [agreement, logging]}}}
    terms: {recertify_every: 60d}
";

/// A model in preview that a policy governs from 10 April on.
fn governed() -> World {
    let world = World::sandbox();
    world.file("lab.yaml", LAB);
    world
        .apply(
            "- {act: officer.enroll, id: deputy, roles: [approver], recorded: 2026-04-07T09:00:00Z}
- {act: authority.record, kind: letter, issuer: Ministry, evidence: [file 1], recorded: 2026-04-07T09:00:00Z}
- {act: model.register, id: dev/alpha, surfaces: [api], recorded: 2026-04-07T09:00:00Z}
- {act: org.register, id: acme, name: Acme, country: US, kind: company, recorded: 2026-04-07T09:00:00Z}
- {act: org.register, id: bolt, name: Bolt, country: US, kind: company, recorded: 2026-04-07T09:00:00Z}
- {act: lockdown.impose, models: [dev/alpha], kind: preview, authority: A-1, recorded: 2026-04-07T09:00:00Z}
- {act: restoration.open, lockdown: L-1, authority: A-1, recorded: 2026-04-07T09:00:00Z}",
        )
        .expect(0);
    world.run("policy propose lab.yaml --now 2026-04-08").expect(0);
    world.run("policy approve lab/1 --as deputy --now 2026-04-09").expect(0);
    world.run("policy adopt lab/1 --now 2026-04-10").expect(0);
    world
}

#[test]
fn a_grant_that_nobody_looked_at_again_in_time_is_found_until_somebody_does() {
    let world = governed();
    let issue = |organization: &str| {
        world.run(&format!("grant issue R-1 {organization} --authority A-1 --now 2026-04-12T09:00:00Z")).expect(0)
    };
    issue("acme");
    issue("bolt");
    let late = |to: &str| found(&world, &format!("--to {to} --now 2026-09-01"), "grant-unrecertified");
    assert_eq!(late("2026-06-10"), []);
    let both = late("2026-06-20");
    assert_eq!(both.len(), 2, "{both:?}");
    assert_eq!(both[0].0, "medium");
    assert!(both[0].2.starts_with("lab/1 asked to recertify it by 2026-06-1"), "{both:?}");
    world.run("grant recertify G-1 --reason looked-through --now 2026-06-21T09:00:00Z").expect(0);
    world.run("grant revoke G-2 --authority A-1 --reason over --now 2026-06-22T09:00:00Z").expect(0);
    assert_eq!(late("2026-06-20").len(), 2, "what came later changes nothing in it");
    assert_eq!(late("2026-07-30"), []);
    let again = late("2026-08-31");
    assert_eq!(again.len(), 1);
    let audit = world.run("report audit --to 2026-08-31 --now 2026-09-01 --format json").expect(0).json();
    let finding = audit["findings"].as_array().unwrap().iter().find(|f| f["rule"] == "grant-unrecertified").unwrap();
    assert_eq!((finding["ref"].as_str(), finding["organization"].as_str()), (Some("G-1"), Some("acme")));
    assert!(finding["remedy"].as_str().unwrap().contains("clearance grant recertify"));
}

#[test]
fn evidence_older_than_the_policy_in_force_lets_it_count_is_found_when_it_is_used() {
    let world = governed();
    let attest = |organization: &str, kind: &str, issued: &str| {
        let words =
            format!("org attest {organization} --kind {kind} --issued {issued} --evidence file --now 2026-04-11");
        world.run(&words).expect(0);
    };
    attest("acme", "agreement", "2026-04-01");
    attest("bolt", "agreement", "2026-04-01");
    attest("bolt", "agreement", "2026-04-11");
    attest("bolt", "logging", "2020-01-01");
    let issue = |organization: &str, day: &str| {
        world.run(&format!("grant issue R-1 {organization} --authority A-1 --now {day}T09:00:00Z")).expect(0);
    };
    // The thirtieth day is the first on which it does not count.
    issue("acme", "2026-04-30");
    issue("bolt", "2026-05-01");
    assert_eq!(found(&world, "--now 2026-05-02", "evidence-expired"), []);
    world.run("grant provision G-1 --surface api --evidence mail --now 2026-05-01T10:00:00Z").expect(0);
    world.run("grant provision G-2 --surface api --evidence mail --now 2026-05-01T10:00:00Z").expect(0);
    let lapsed = found(&world, "--now 2026-05-02", "evidence-expired");
    assert_eq!(lapsed.len(), 1, "{lapsed:?}");
    assert_eq!(lapsed[0].0, "high");
    assert_eq!(
        lapsed[0].2,
        "`grant.provision` leaned on evidence that did not hold: agreement was 30 days old, and lab/1 lets it count for 30 days"
    );
    // A restoration that asks for the same kind without a policy's age asks for no more than that it has not expired.
    world.run("policy retire lab/1 --reason over --now 2026-05-03").expect(0);
    world.run("grant suspend G-1 --authority A-1 --reason x --now 2026-06-01").expect(0);
    world.run("grant resume G-1 --authority A-1 --now 2026-06-02").expect(0);
    assert_eq!(found(&world, "--now 2026-06-03", "evidence-expired").len(), 1);
}

#[test]
fn a_long_period_read_ahead_is_what_its_parts_are() {
    let world = World::sandbox();
    for (day, from) in [(7, 0), (8, 12_000)] {
        let row = |n: u32| {
            format!(
                "{{\"act\":\"org.register\",\"id\":\"o{n}\",\"name\":\"Body {n}\",\"reason\":\"row {n}\",\"recorded\":\"2026-04-{day:02}T09:00:00Z\"}}\n"
            )
        };
        world.file("rows.ndjson", (from..from + 12_000).map(row).collect::<String>());
        world.run("apply rows.ndjson --quiet").expect(0);
    }
    world.run("entry void 513 --reason wrong --now 2026-04-09").expect(0);
    let correct = ["entry", "correct", "20000", "--fields", "{country: NO}", "--reason", "wrong"];
    world.run_with(&[&correct[..], &["--now", "2026-04-09T01:00:00Z"]].concat(), "").expect(0);
    let lines = |period: &str| {
        let out = world.run(&format!("report audit {period} --format ndjson --now 2026-04-10")).expect(0).out;
        let entries = out.lines().filter(|line| line.contains("\"row\":\"entry\"")).map(str::to_owned);
        entries.collect::<Vec<_>>()
    };
    let whole = lines("");
    let parts = ["--to 2026-04-07", "--from 2026-04-08 --to 2026-04-08", "--from 2026-04-09"].map(lines);
    assert_eq!(whole.len(), 24_003);
    assert!(parts.iter().all(|part| part.len() < 20_000));
    assert!(whole == parts.concat(), "reading ahead changes nothing");
    assert!(whole[512].contains("\"voided_by\":24002") && whole[19_999].contains("\"corrected_by\":24003"));
    // A reader that goes away ends it, and nothing waits for anybody.
    let mut child = world.command();
    child.args(["report", "audit", "--format", "ndjson", "--now", "2026-04-10"]);
    let mut child = child.stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
