//! The daily check: silent when nothing is due, and with `--since-last` only about what an officer was not told before.

use crate::support::World;

#[test]
fn what_was_told_is_not_told_again_until_it_is_late() {
    let world = World::sandbox();
    let due = |words: &str| {
        let mut command = world.command();
        command.env("XDG_STATE_HOME", world.path().join("state")).arg("due").args(words.split(' '));
        World::ran(&mut command, "")
    };
    let quiet = due("--now 2026-04-07").expect(0).silent();
    assert_eq!(quiet.out, "");
    let json = due("--now 2026-04-07 --format json").expect(0).json();
    assert_eq!(json["items"].as_array().map(Vec::len), Some(0));
    world
        .apply(
            "- {act: model.register, id: dev/alpha, surfaces: [api]}\n\
             - {act: authority.record, ref: o, kind: directive, issuer: Commerce}\n\
             - {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: $o, review_by: 2027-01-10}\n",
        )
        .expect(0);
    let soon = "--since-last --now 2027-01-05 --format ndjson";
    let first = due(soon).expect(1);
    assert_eq!(first.out.lines().count(), 1);
    assert_eq!(first.err, "the first run: everything counts as new\n");
    let second = due(soon).expect(0).silent();
    assert_eq!(second.out, "");
    // Another officer was not told; and once it is late, it is new again.
    due(&format!("{soon} --as somebody")).expect(1);
    due("--since-last --now 2027-02-01 --format ndjson").expect(1).silent();
    let state: Vec<_> =
        std::fs::read_dir(world.path().join("state/clearance")).unwrap().map(|e| e.unwrap().path()).collect();
    assert_eq!(state.len(), 2, "{state:?}");
    for path in &state {
        std::fs::write(path, b"\xff not what was written").unwrap();
    }
    let broken = due(soon).expect(1);
    assert!(broken.err.contains("everything counts as new"), "{}", broken.err);
    due("--since-last --at 2026-04-07").expect(2);
}

/// What `due` and the audit of June say of access that is still switched on, as references with the entry that ended it.
fn still_on(world: &World, at: &str) -> Vec<(String, u64, String)> {
    let due = world.run(&format!("due --now {at} --format json")).json();
    let items = due["items"].as_array().unwrap().iter().filter(|item| item["kind"] == "grant-still-provisioned");
    let due: Vec<_> = items
        .map(|item| {
            let text = |key: &str| item[key].as_str().unwrap().to_owned();
            (text("ref"), item["entry"].as_u64().unwrap(), text("text"))
        })
        .collect();
    let audit = world.run(&format!("report audit --from 2026-04-01 --to {at} --now {at} --format json")).json();
    let findings = audit["findings"].as_array().unwrap().iter();
    let found = findings.filter(|finding| finding["rule"] == "grant-still-provisioned").map(|finding| {
        assert_eq!(finding["severity"], "high");
        let text = finding["text"].as_str().unwrap();
        let (text, _) = text.rsplit_once(", ").unwrap_or_else(|| panic!("{text}"));
        (finding["ref"].as_str().unwrap().to_owned(), finding["entry"].as_u64().unwrap(), text.to_owned())
    });
    let mut found: Vec<_> = found.collect();
    found.sort();
    let mut sorted = due.clone();
    sorted.sort();
    assert_eq!(found, sorted, "at {at}");
    sorted
}

#[test]
fn access_that_outlives_what_it_rests_on_is_told_until_it_is_switched_off() {
    let world = World::sandbox();
    let mut rows = "\
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: model.register, id: dev/beta, surfaces: [api]}
- {act: authority.record, kind: directive, issuer: Ministry}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: lockdown.impose, models: [dev/beta], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: restoration.open, lockdown: L-2, authority: A-1, until: 2026-06-30}
"
    .to_owned();
    // Entry 9 and on: an organization, its grant, and where access is switched on.
    for (number, (restoration, until)) in
        [("R-1", ""), ("R-1", ", until: 2026-05-31"), ("R-1", ""), ("R-1", ""), ("R-1", ""), ("R-2", ""), ("R-1", "")]
            .into_iter()
            .enumerate()
    {
        let number = number + 1;
        rows.push_str(&format!("- {{act: org.register, id: o{number}, name: Body {number}}}\n"));
        rows.push_str(&format!(
            "- {{act: grant.issue, restoration: {restoration}, organization: o{number}, authority: A-1{until}}}\n"
        ));
        if number < 7 {
            rows.push_str(&format!("- {{act: grant.provision, grant: G-{number}, surface: api}}\n"));
        }
    }
    world.run_with(&["apply", "-", "--now", "2026-05-01T09:00:00Z"], &rows).expect(0);
    assert_eq!(still_on(&world, "2026-05-02"), []);
    world.run("grant provision G-1 --surface chat --now 2026-05-03T09:00:00Z").expect(0);
    world.run("grant revoke G-1 --authority A-1 --now 2026-05-04T09:00:00Z").expect(0);
    world.run("grant suspend G-3 --authority A-1 --now 2026-05-05T09:00:00Z").expect(0);
    world.run("org suspend o4 --now 2026-05-06T09:00:00Z").expect(0);
    world.run("org retire o5 --now 2026-05-07T09:00:00Z").expect(0);
    // One that never was switched on has nothing to switch off.
    world.run("grant revoke G-7 --authority A-1 --now 2026-05-08T09:00:00Z").expect(0);
    let said = |grant: &str, entry: u64, at: &str, why: &str| {
        (grant.to_owned(), entry, format!("access is still recorded as switched on at {at} though {why}"))
    };
    let revoked = said("G-1", 30, "api, chat", "the grant was revoked on 2026-05-04 09:00 UTC");
    let suspended = said("G-3", 31, "api", "the grant was suspended on 2026-05-05 09:00 UTC");
    let barred = said("G-4", 32, "api", "the organization was suspended on 2026-05-06 09:00 UTC");
    let gone = said("G-5", 33, "api", "the organization was retired on 2026-05-07 09:00 UTC");
    assert_eq!(still_on(&world, "2026-05-09"), [revoked, suspended.clone(), barred.clone(), gone.clone()]);
    // Switched off at one surface, it is still on at the other; at both, nothing is left to do.
    world.run("grant deprovision G-1 --surface api --now 2026-05-10T09:00:00Z").expect(0);
    let chat = said("G-1", 30, "chat", "the grant was revoked on 2026-05-04 09:00 UTC");
    assert!(still_on(&world, "2026-05-11").contains(&chat));
    // Where it goes on under another grant, and is recorded there, nothing is left to do either.
    world.run("ledger backup before.db").expect(0);
    world.run("grant issue R-1 o1 --authority A-1 --now 2026-05-11T09:00:00Z").expect(0);
    assert!(still_on(&world, "2026-05-11T10:00:00Z").contains(&chat));
    world.run("grant provision G-8 --surface chat --now 2026-05-11T11:00:00Z").expect(0);
    assert!(!still_on(&world, "2026-05-11T12:00:00Z").contains(&chat));
    for rest in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{rest}", world.ledger().display()));
    }
    std::fs::copy(world.path().join("before.db"), world.ledger()).unwrap();
    world.run("grant deprovision G-1 --surface chat --now 2026-05-12T09:00:00Z").expect(0);
    assert_eq!(still_on(&world, "2026-05-13"), [suspended, barred, gone]);
    world.run("grant resume G-3 --authority A-1 --now 2026-05-14T09:00:00Z").expect(0);
    world.run("org reinstate o4 --now 2026-05-15T09:00:00Z").expect(0);
    world.run("grant deprovision G-5 --surface api --now 2026-05-16T09:00:00Z").expect(0);
    assert_eq!(still_on(&world, "2026-05-17"), []);
    // Terms end by themselves.
    let lapsed = said("G-2", 13, "api", "the term of the grant ended with the end of 2026-05-31");
    assert_eq!(still_on(&world, "2026-06-01"), std::slice::from_ref(&lapsed));
    let passed = said("G-6", 8, "api", "the term of R-2 ended with the end of 2026-06-30");
    assert_eq!(still_on(&world, "2026-07-01"), [lapsed.clone(), passed.clone()]);
    world.run("model retire dev/beta --now 2026-07-02T09:00:00Z").expect(0);
    let retired = said("G-6", 40, "api", "dev/beta was retired on 2026-07-02 09:00 UTC");
    assert_eq!(still_on(&world, "2026-07-03"), [lapsed.clone(), retired.clone()]);
    world.run("restoration close R-1 --authority A-1 --now 2026-07-04T09:00:00Z").expect(0);
    let closed = |grant: &str| said(grant, 41, "api", "R-1 was closed on 2026-07-04 09:00 UTC");
    let all = [closed("G-2"), closed("G-3"), closed("G-4"), retired.clone()];
    assert_eq!(still_on(&world, "2026-07-05"), all);
    // Where the lockdown has ended nobody needs a grant any more.
    world.run("lockdown lift L-1 --authority A-1 --now 2026-07-06T09:00:00Z").expect(0);
    assert_eq!(still_on(&world, "2026-07-07"), [retired]);
}

#[test]
fn the_board_counts_those_whom_a_grant_lets_through_and_no_others() {
    let world = World::sandbox();
    let mut rows = "\
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: authority.record, kind: directive, issuer: Ministry}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
"
    .to_owned();
    for number in 1..=4 {
        rows.push_str(&format!("- {{act: org.register, id: o{number}, name: Body {number}, country: US}}\n"));
        // The third one is let in where it asks for a surface, the fourth on a condition it does not keep.
        let more = match number {
            3 => ", surfaces: [api]",
            4 => ", conditions: [{code: signed, clause: {attested: agreement}}]",
            _ => "",
        };
        rows.push_str(&format!(
            "- {{act: grant.issue, restoration: R-1, organization: o{number}, authority: A-1{more}}}\n"
        ));
    }
    world.run_with(&["apply", "-", "--now", "2026-05-01T09:00:00Z"], &rows).expect(0);
    let named = |at: &str| {
        let status = world.run(&format!("status --now {at} --format json")).expect(0).json();
        let posture = world.run(&format!("report posture --now {at} --format json")).expect(0).json();
        let count = status["models"][0]["cleared_by_name"].as_u64().unwrap();
        assert_eq!(posture["models"][0]["cleared_by_name"], count);
        let who = world.run(&format!("who dev/alpha --now {at} --format json")).json();
        assert_eq!(who["organizations"].as_array().unwrap().len() as u64, count, "{who}");
        count
    };
    assert_eq!(named("2026-05-02"), 3);
    world.run("org suspend o1 --now 2026-05-03").expect(0);
    assert_eq!(named("2026-05-04"), 2);
    // Another lockdown, which nothing relaxes, bars everybody.
    world.run("lockdown impose --models dev/alpha --kind preview --authority A-1 --now 2026-05-05").expect(0);
    assert_eq!(named("2026-05-06"), 0);
}
