//! Reports as somebody receives them: what the example's June shows, against a recount from the plain log and against
//! the questions; every form says the same; bad input and full disks leave nothing behind.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use crate::support::World;

const JUNE: &str = "report audit --from 2026-06-01 --to 2026-06-30";

fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db").expect(0);
    world
}

fn texts(json: &Json) -> Vec<String> {
    json.as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

/// The entries of each rule's findings.
fn found(audit: &Json) -> BTreeMap<String, Vec<u64>> {
    let mut found: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for finding in audit["findings"].as_array().unwrap() {
        found.entry(finding["rule"].as_str().unwrap().into()).or_default().push(finding["entry"].as_u64().unwrap());
    }
    found.values_mut().for_each(|entries| entries.sort_unstable());
    found
}

fn finding<'a>(audit: &'a Json, rule: &str, about: &str) -> &'a Json {
    let findings = audit["findings"].as_array().unwrap();
    findings.iter().find(|f| f["rule"] == rule && f["text"].as_str().unwrap().contains(about)).unwrap()
}

#[test]
fn the_audit_of_june_finds_what_happened_in_june() {
    let world = demo();
    let audit = world.run(&format!("{JUNE} --format json")).expect(0).silent().json();
    let found = found(&audit);
    assert_eq!(found["backdated"], [74, 75, 90]);
    assert_eq!(found["voided"], [78]);
    assert_eq!(found["corrected"], [75]);
    assert_eq!(found["scope-wider"], [74, 74, 74]);
    assert!(!found.contains_key("scope-narrower") && !found.contains_key("no-authority"));
    assert_eq!(finding(&audit, "backdated", "lockdown.impose")["severity"], "low");
    assert_eq!(finding(&audit, "single-officer", "")["entries"], json!([[55, 63], [69, 71], [87, 88], [90, 90]]));
    assert_eq!(audit["at"], "2026-06-30T23:59:59.999999Z");
    assert_eq!(audit["totals"]["entries"], 44);
    assert_eq!(audit["entries"].as_array().unwrap().len(), 44);
}

/// Who is cleared, perhaps under conditions.
fn let_through(world: &World, words: &str) -> BTreeSet<String> {
    let who = world.run(&format!("who {words} --format json"));
    who.json()["organizations"].as_array().unwrap().iter().map(|o| o["organization"].as_str().unwrap().into()).collect()
}

#[test]
fn the_organizations_between_order_and_deed_are_those_that_two_questions_tell_apart() {
    let world = demo();
    let audit = world.run(&format!("{JUNE} --format json --only findings")).expect(0).json();
    for (model, about, day) in [
        ("anthropic/claude-fable-5", "anthropic/claude-fable-5", "2026-06-30"),
        ("anthropic/claude-mythos-5", "until 2026-06-27", "2026-06-26"),
    ] {
        let ordered = let_through(&world, &format!("{model} --as-ordered --at {day}"));
        let done = let_through(&world, &format!("{model} --at {day}"));
        let apart: BTreeSet<String> = ordered.difference(&done).cloned().collect();
        let finding = finding(&audit, "scope-wider", about);
        assert_eq!(finding["model"], model);
        let named = |list: &str| -> BTreeSet<String> {
            finding[list].as_array().unwrap().iter().flat_map(|stand| texts(&stand["organizations"])).collect()
        };
        let (certain, perhaps) = (named("between"), named("unknown"));
        assert_eq!(finding["organizations_count"], certain.len());
        assert_eq!(perhaps, BTreeSet::from(["granite-reach", "nato", "enisa"].map(str::to_owned)));
        assert_eq!(certain.union(&perhaps).cloned().collect::<BTreeSet<_>>(), apart, "{model}");
        assert_eq!(finding["between"][0]["when"], "person is citizen or permanent-resident");
    }
}

/// What a recount of the plain log comes to, written without the program's own code.
fn recount(lines: &[Json], from: &str, to: &str) -> BTreeMap<&'static str, Vec<u64>> {
    let mut found: BTreeMap<&'static str, Vec<u64>> = BTreeMap::new();
    for line in lines.iter().filter(|l| l["recorded"].as_str().unwrap() >= from && l["recorded"].as_str().unwrap() < to)
    {
        let act = line["act"].as_str().unwrap();
        let number = line["entry"].as_u64().unwrap();
        let mut add = |rule, holds: bool| {
            if holds {
                found.entry(rule).or_default().push(number)
            }
        };
        let voided = !line["voided_by"].is_null();
        add("voided", voided);
        add("corrected", !line["corrected_by"].is_null());
        if voided {
            continue;
        }
        add("moot", line["moot"] == true);
        let own = line["effective"].as_str().is_some();
        let corrected = !line["corrected_by"].is_null();
        add("backdated", own && !corrected && line["effective"].as_str() < line["recorded"].as_str());
        let noun = act.split('.').next().unwrap();
        let restricts = ["lockdown", "restoration", "grant"].contains(&noun) && !act.ends_with("provision")
            || ["org.suspend", "org.reinstate"].contains(&act);
        add("no-authority", restricts && line["body"]["authority"].is_null());
        let bare = line["private"]["words"]["evidence"].is_null()
            && line["body"]["digest"].is_null()
            && line["body"]["sources"].is_null();
        let needs = ["org.attest", "authority.record", "grant.provision", "model.evaluate"].contains(&act);
        add("no-evidence", needs && bare);
    }
    found
}

#[test]
fn findings_in_entries_are_those_of_a_recount_from_the_plain_log() {
    let world = demo();
    world.apply("- {act: org.suspend, organization: okta, reason: a test, recorded: 2026-11-14T08:00:00Z}\n- {act: org.attest, organization: ibm, kind: agreement, digest: 0000000000000000000000000000000000000000000000000000000000000000, recorded: 2026-11-14T08:00:00Z}\n- {act: org.suspend, organization: ibm, recorded: 2026-11-14T08:10:00Z}\n- {act: org.amend, organization: ibm, effective: 2026-08-01, reason: before it was there, country: US, recorded: 2026-11-14T08:20:00Z}").expect(3);
    world.apply("- {act: org.suspend, organization: okta, reason: a test, recorded: 2026-11-14T08:00:00Z}\n- {act: org.suspend, organization: ibm, recorded: 2026-11-14T08:10:00Z}\n- {act: org.suspend, organization: okta, effective: 2026-10-01, reason: since October, recorded: 2026-11-14T09:00:00Z}").expect(0);
    let log = world.run("log --format ndjson").expect(0).out;
    let lines: Vec<Json> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for (from, to, words) in [
        ("2026-04-01", "2026-12-01", "--from 2026-04-01 --to 2026-11-30"),
        ("2026-06-01", "2026-07-01", "--from 2026-06-01 --to 2026-06-30"),
        ("2026-07-01", "2026-08-15", "--from 2026-07-01 --to 2026-08-14"),
    ] {
        let audit = world.run(&format!("report audit {words} --format json")).expect(0).json();
        let mut found = found(&audit);
        let mut expected = recount(&lines, from, to);
        // Entry 75 was backdated in its corrected form as well, which the plain log does not spell out.
        if let Some(entries) = expected.get_mut("backdated").filter(|_| from <= "2026-06-01") {
            entries.push(75);
            entries.sort_unstable();
        }
        for rule in ["voided", "corrected", "moot", "backdated", "no-authority", "no-evidence"] {
            assert_eq!(
                found.remove(rule).unwrap_or_default(),
                expected.remove(rule).unwrap_or_default(),
                "{rule} {words}"
            );
        }
        let numbers: Vec<u64> =
            audit["entries"].as_array().unwrap().iter().map(|e| e["entry"].as_u64().unwrap()).collect();
        let within = |l: &&Json| l["recorded"].as_str().unwrap() >= from && l["recorded"].as_str().unwrap() < to;
        assert_eq!(numbers, lines.iter().filter(within).map(|l| l["entry"].as_u64().unwrap()).collect::<Vec<_>>());
        groups_agree(&audit);
    }
}

/// The groups count what the entries say.
fn groups_agree(audit: &Json) {
    for (group, member) in [("models", "models"), ("organizations", "organizations")] {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for entry in audit["entries"].as_array().unwrap() {
            for name in texts(&entry[member]) {
                *counts.entry(name).or_default() += 1;
            }
        }
        let key = group.trim_end_matches('s');
        let said: BTreeMap<String, u64> = audit[group]
            .as_array()
            .unwrap()
            .iter()
            .map(|g| (g[key].as_str().unwrap().to_owned(), g["entries_count"].as_u64().unwrap()))
            .filter(|(_, count)| *count > 0)
            .collect();
        assert_eq!(said, counts, "{group}");
    }
}

#[test]
fn an_audit_knows_no_more_than_the_ledger_knew() {
    let world = demo();
    let audit = world.run(&format!("{JUNE} --known-at 75 --format json")).expect(0).json();
    let found = found(&audit);
    assert!(!found.contains_key("voided") && !found.contains_key("corrected"));
    assert_eq!(audit["totals"]["entries"], 29);
    assert_eq!(audit["entries"][28]["effective"], "2026-06-15T00:00:00Z");
    let later = world.run(&format!("{JUNE} --known-at 78 --format json")).expect(0).json();
    assert_eq!(later["entries"][28]["effective"], "2026-06-12T21:21:00Z");
    assert_eq!(later["entries"][31]["state"], "stands");
}

#[test]
fn every_form_tells_the_same() {
    let world = demo();
    let json = world.run(&format!("{JUNE} --format json")).expect(0).json();
    let lines: Vec<Json> = world
        .run(&format!("{JUNE} --format ndjson"))
        .expect(0)
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let rows = |row: &str| lines.iter().filter(|line| line["row"] == row).count();
    assert_eq!(rows("entry"), json["entries"].as_array().unwrap().len());
    assert_eq!(rows("finding"), json["findings"].as_array().unwrap().len());
    assert_eq!(rows("model"), json["models"].as_array().unwrap().len());
    assert_eq!(rows("organization"), json["organizations"].as_array().unwrap().len());
    assert_eq!(lines.last().unwrap()["findings"], json["totals"]["findings"]);
    for (part, count) in
        [("entries", 44), ("findings", rows("finding")), ("groups", rows("model") + rows("organization"))]
    {
        let table = world.run(&format!("{JUNE} --format csv --only {part}")).expect(0).silent().out;
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        assert_eq!(reader.records().map(Result::unwrap).count(), count, "{part}");
    }
    for format in ["table", "markdown", "html"] {
        let text = world.run(&format!("{JUNE} --format {format}")).expect(0).silent().out;
        let text = text.replace('\\', "");
        for said in ["scope-wider", "granite-reach", "jpmorganchase", "invented welcome mail of 10 June"] {
            assert!(text.contains(said), "{format}: {said}");
        }
    }
}

#[test]
fn the_exit_says_whether_something_grave_was_found() {
    let world = demo();
    for (severity, code) in [("high", 0), ("medium", 1), ("low", 1), ("note", 1)] {
        world.run(&format!("{JUNE} --fail-on {severity}")).expect(code).silent();
    }
    world.run("report audit --fail-on high --format ndjson").expect(1);
    world.run(&format!("{JUNE} --fail-on grave")).expect(2);
}

/// A ledger in which one of everything that can stand out stands out.
fn troubled() -> World {
    let world = World::sandbox();
    world
        .apply(
            "- {act: authority.record, kind: request, issuer: Ministry, served: 2026-04-06, served_how: oral, recorded: 2026-04-07T09:00:00Z}
- {act: authority.record, kind: letter, issuer: Ministry, evidence: [file 12], recorded: 2026-04-07T09:00:00Z}
- {act: model.register, id: dev/alpha, surfaces: [api], recorded: 2026-04-07T09:00:00Z}
- {act: org.register, id: acme, name: '=HYPERLINK(\"http://x\",\"<b>\")', country: US, kind: company, sectors: [energy], recorded: 2026-04-07T09:00:00Z}
- {act: org.register, id: nordlys, name: '<script>alert(1)</script>', country: NO, kind: company, sectors: [energy], recorded: 2026-04-07T09:00:00Z}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1, ordered: everyone, implemented: {not: {country: US}}, review_by: 2026-04-30, recorded: 2026-04-08T09:00:00Z}
- {act: restoration.open, lockdown: L-1, authority: A-2, conditions: [{code: usage-logging, clause: {attested: agreement}}], recorded: 2026-04-08T09:00:00Z}
- {act: org.attest, organization: nordlys, kind: agreement, expires: 2026-04-09, recorded: 2026-04-08T09:00:00Z}
- {act: grant.issue, restoration: R-1, organization: nordlys, reason: '=1+1 | <img src=x>', recorded: 2026-04-10T09:00:00Z}
- {act: grant.provision, grant: G-1, surface: api, recorded: 2026-04-10T10:00:00Z}",
        )
        .expect(0);
    world
}

#[test]
fn what_stands_out_is_found_with_its_severity() {
    let world = troubled();
    let ask = |to: &str| {
        let audit = world
            .run(&format!("report audit --to {to} --only findings --format json --now 2026-06-01"))
            .expect(0)
            .json();
        let found = audit["findings"].as_array().unwrap().iter();
        found
            .map(|f| format!("{} {} {}", f["severity"].as_str().unwrap(), f["rule"].as_str().unwrap(), f["entry"]))
            .filter(|f| !f.contains("single-officer") && !f.contains("unsigned"))
            .collect::<BTreeSet<_>>()
    };
    let expected = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(
        ask("2026-04-10"),
        expected(&[
            "medium authority-unconfirmed 2",
            "medium no-evidence 2",
            "high scope-narrower 7",
            "medium no-evidence 9",
            "high evidence-expired 10",
            "high no-authority 10",
            "high evidence-expired 11",
            "low no-evidence 11",
        ])
    );
    let may = ask("2026-05-31");
    assert!(may.contains("high authority-unconfirmed 2") && may.contains("high lockdown-unreviewed 7"), "{may:?}");
    world.run("authority confirm A-1 --served 2026-05-02 --now 2026-05-02").expect(0);
    world.run("lockdown lift L-1 --authority A-1 --now 2026-05-03").expect(0);
    let may = ask("2026-05-31");
    assert!(!may.iter().any(|f| f.contains("authority-unconfirmed")), "{may:?}");
    assert!(may.contains("medium lockdown-unreviewed 7"), "{may:?}");
    let narrower = world.run("report audit --to 2026-04-10 --format json").expect(0).json();
    let narrower = finding(&narrower, "scope-narrower", "")["between"].clone();
    assert_eq!(narrower, json!([{"when": "every use", "count": 1, "organizations": ["acme"]}]));
}

#[test]
fn what_was_recorded_is_text_in_every_form() {
    let world = troubled();
    let html = world.run("report audit --format html").expect(0).out;
    assert!(!html.contains("<img") && html.contains("&lt;img src=x&gt;"));
    let csv = world.run("report audit --format csv").expect(0).out;
    assert!(csv.contains(",'=1+1 | <img src=x>,"), "{csv}");
    let markdown = world.run("report audit --format markdown").expect(0).out;
    assert!(!markdown.contains("| <img"), "{markdown}");
}

#[test]
fn the_page_on_reports_explains_every_rule() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reports.md");
    let text = std::fs::read_to_string(page).unwrap();
    let (begin, end) = ("<!-- rules -->\n", "<!-- end of the rules -->");
    let (before, rest) = text.split_once(begin).unwrap();
    let (_, after) = rest.split_once(end).unwrap();
    let mut rules = String::new();
    for rule in clearance_core::finding::RULES {
        let severities: Vec<&str> = rule.severities.iter().map(|severity| severity.word()).collect();
        rules += &format!(
            "\n### `{}`: {}\n\n*{}.* {}\n\nTo do: {}\n",
            rule.code,
            rule.title,
            severities.join(", "),
            rule.means,
            rule.remedy
        );
    }
    let told = format!("{before}{begin}{rules}\n{end}{after}");
    if std::env::var_os("UPDATE_JOURNEYS").is_some() {
        std::fs::write(page, told).unwrap();
    } else {
        assert_eq!(text, told, "docs/reports.md is stale: UPDATE_JOURNEYS=1 cargo test reports");
    }
}

#[test]
fn a_period_must_begin_before_it_ends() {
    let world = demo();
    for words in ["--from 2026-07-01 --to 2026-06-30", "--from 2026-06-30T12:00:00Z --to 2026-06-30T12:00:00Z"] {
        let ran = world.run(&format!("report audit {words}")).expect(2);
        assert!(ran.out.is_empty() && ran.err.starts_with("error[E-period]: the period would end"), "{}", ran.err);
    }
    world.run("report audit --from 2026-06-30 --to 2026-06-30").expect(0);
    let ran = world.run("report audit --at 2026-06-30").expect(2);
    assert!(ran.err.contains("--from"), "{}", ran.err);
    let empty = world.run("report audit --from 2026-01-01 --to 2026-01-02").expect(0);
    assert!(empty.out.contains("none in this period") && empty.out.contains("nothing was found"), "{}", empty.out);
}

fn names(world: &World) -> BTreeSet<String> {
    let names = std::fs::read_dir(world.path()).unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).filter(|name| !name.starts_with("ledger.db")).collect()
}

#[test]
fn a_report_is_written_whole_and_over_nothing() {
    let world = demo();
    world.run(&format!("{JUNE} --format html --output audit.html")).expect(0).silent();
    let first = std::fs::read(world.path().join("audit.html")).unwrap();
    let ran = world.run(&format!("{JUNE} --format csv --output audit.html")).expect(3);
    assert!(ran.err.starts_with("error[E-output-exists]") && ran.err.contains("--force"), "{}", ran.err);
    assert_eq!(std::fs::read(world.path().join("audit.html")).unwrap(), first);
    world.run(&format!("{JUNE} --format csv --output audit.html --force")).expect(0).silent();
    assert_ne!(std::fs::read(world.path().join("audit.html")).unwrap(), first);
    world.run("report audit --from 2026-07-01 --to 2026-06-01 --output other.html").expect(2);
    assert_eq!(names(&world), BTreeSet::from(["audit.html".to_owned()]));
}

#[test]
fn a_full_disk_leaves_no_half_written_report() {
    let world = demo();
    let ran = world.run(&format!("{JUNE} --format html --output /dev/full")).expect(2);
    assert!(ran.err.contains("cannot be written"), "{}", ran.err);
    // A file may not grow beyond a few blocks: the same to the program as a disk that is full.
    let script = "ulimit -f 128; trap '' XFSZ; exec \"$0\" report audit --format ndjson --output audit.ndjson";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_clearance")]).env_clear().current_dir(world.path());
    let output = command.env("CLEARANCE_LEDGER", world.ledger()).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(names(&world), BTreeSet::new());
}
