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
            "note checkpoint-gap 1",
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
    let ran = world.run(&format!("{JUNE} --format html --output /dev/full")).expect(4);
    assert!(ran.err.starts_with("error[E-disk-full]: /dev/full cannot be written"), "{}", ran.err);
    // A file may not grow beyond a few blocks: the same to the program as a disk that is full.
    let script = "ulimit -f 128; trap '' XFSZ; exec \"$0\" report audit --format ndjson --output audit.ndjson";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_clearance")]).env_clear().current_dir(world.path());
    let output = command.env("CLEARANCE_LEDGER", world.ledger()).output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    let script = "ulimit -f 128; trap '' XFSZ; exec \"$0\" report evidence --out package";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_clearance")]).env_clear().current_dir(world.path());
    let output = command.env("CLEARANCE_LEDGER", world.ledger()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(4), "{said}");
    assert!(said.starts_with("error[E-disk-full]: package/"), "{said}");
    assert_eq!(names(&world), BTreeSet::new());
}

#[test]
fn the_posture_is_what_status_who_and_diff_say() {
    let world = demo();
    let words = "--at 2026-07-02 --known-at 180";
    let posture =
        world.run(&format!("report posture {words} --since 2026-06-25 --format json")).expect(0).silent().json();
    let status = world.run(&format!("status {words} --format json")).expect(0).json();
    let differences = world.run("diff --from 2026-06-25 --to 2026-07-02 --known-at 180 --names --format json").json();
    for (model, standing) in posture["models"].as_array().unwrap().iter().zip(status["models"].as_array().unwrap()) {
        for member in ["model", "regime", "scope", "since", "lockdowns", "restorations", "cleared_by_name", "next"] {
            assert_eq!(model[member], standing[member], "{member}");
        }
        let name = model["model"].as_str().unwrap();
        if model["cohort"].is_null() {
            continue;
        }
        let who = world.run(&format!("who {name} {words} --format json")).json();
        for outcome in ["cleared", "conditional"] {
            let expected: Vec<&Json> =
                who["organizations"].as_array().unwrap().iter().filter(|o| o["outcome"] == outcome).collect();
            let names: Vec<&str> = expected.iter().map(|o| o["organization"].as_str().unwrap()).collect();
            assert_eq!(texts(&model["cohort"][outcome]), names, "{name} {outcome}");
        }
    }
    assert_eq!(posture["models"].as_array().unwrap().len(), status["models"].as_array().unwrap().len());
    assert_eq!(posture["differences"].as_array().unwrap().len(), differences["models"].as_array().unwrap().len());
    for (one, other) in posture["differences"].as_array().unwrap().iter().zip(differences["models"].as_array().unwrap())
    {
        for member in ["model", "gained", "lost", "changed"] {
            assert_eq!(one[member], other[member]);
        }
    }
    let grants = |status: &str| -> u64 {
        posture["restorations"].as_array().unwrap().iter().map(|r| r["grants"][status].as_u64().unwrap()).sum()
    };
    let list = world.run(&format!("grant list {words} --format ndjson")).out;
    for status in ["active", "suspended", "revoked", "expired"] {
        assert_eq!(grants(status), list.matches(&format!("\"status\":\"{status}\"")).count() as u64, "{status}");
    }
    world.run("report posture --at 2026-06-01 --since 2026-06-02").expect(2);
}

#[test]
fn the_record_of_an_organization_holds_all_of_it_and_nothing_of_another() {
    let world = demo();
    world.apply("- {act: org.retire, organization: okta, successor: northfield-electric, reason: merged into another, recorded: 2026-11-14T09:00:00Z}").expect(0);
    let record = world.run("report record northfield-electric --at 2026-11-14 --format json").expect(0).silent().json();
    let log = world.run("log --format ndjson").expect(0).out;
    let mut own = BTreeSet::from(["O-13".to_owned()]);
    let mut expected = BTreeSet::new();
    for line in log.lines().map(|line| serde_json::from_str::<Json>(line).unwrap()) {
        let subjects = texts(&line["subjects"]);
        if line["act"] == "grant.issue" && subjects.contains(&"O-13".to_owned()) {
            own.insert(subjects[0].clone());
        }
        if subjects.iter().any(|subject| own.contains(subject)) {
            expected.insert(line["entry"].as_u64().unwrap());
        }
    }
    let entries = record["entries"].as_array().unwrap();
    assert_eq!(entries.iter().map(|e| e["entry"].as_u64().unwrap()).collect::<BTreeSet<_>>(), expected);
    assert_eq!(entries.last().unwrap()["withheld"], "it names another organization too");
    let every = world.run("org list --format ndjson").out;
    let others: Vec<String> = every
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).unwrap())
        .flat_map(|o| [o["organization"].clone(), o["name"].clone()])
        .map(|name| name.as_str().unwrap().to_owned())
        // These are names of developers as well, and a developer's models are nobody's file.
        .filter(|name| !name.contains("orthfield") && !["anthropic", "google", "Google"].contains(&name.as_str()))
        .collect();
    for format in ["table", "json", "markdown", "html"] {
        let text =
            world.run(&format!("report record northfield-electric --at 2026-11-14 --format {format}")).expect(0).out;
        for other in &others {
            let named = text.split(|c: char| !(c.is_alphanumeric() || "-._".contains(c))).any(|word| word == other);
            assert!(!named, "{format}: {other}");
        }
        assert!(!text.contains("merged into another"), "{format}");
    }
    for clearance in record["clearances"].as_array().unwrap() {
        let model = clearance["model"].as_str().unwrap();
        let check = world.run(&format!("check northfield-electric {model} --at 2026-11-14 --format json")).json();
        for member in ["outcome", "reasons", "conditions", "depends_on", "path"] {
            assert_eq!(clearance[member], check[member], "{model} {member}");
        }
    }
    assert_eq!(record["clearances"].as_array().unwrap().len(), 19);
    world.run("report record nobody").expect(2);
    let early = world.run("report record northfield-electric --at 2026-04-10").expect(0).out;
    assert!(early.contains("not registered at that moment"), "{early}");
}

/// Every file of a folder with its content.
fn contents(folder: &std::path::Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                open.push(entry.path());
            } else {
                let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                found.insert(name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

#[test]
fn evidence_made_again_is_the_same_though_the_ledger_has_grown() {
    let world = demo();
    let words = "report evidence --at 2026-07-01 --known-at 100";
    world.run(&format!("{words} --out first")).expect(0).silent();
    world.apply("- {act: entry.void, entry: 95, reason: it never happened, recorded: 2026-11-14T09:00:00Z, with_dependents: true}\n- {act: org.register, id: later, name: Later, recorded: 2026-11-14T09:00:00Z}\n- {act: model.register, id: dev/later, surfaces: [api], effective: 2026-01-01, reason: late, recorded: 2026-11-14T09:00:00Z}\n- {act: org.suspend, organization: anthropic, effective: 2026-06-01, reason: late, recorded: 2026-11-14T09:00:00Z}").expect(0);
    world.run(&format!("{words} --out elsewhere")).expect(0).silent();
    let (first, second) = (contents(&world.path().join("first")), contents(&world.path().join("elsewhere")));
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (name, content) in &first {
        assert!(*content == second[name], "{name} differs");
    }
    let sums = std::process::Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(world.path().join("first"))
        .output()
        .unwrap();
    assert!(sums.status.success(), "{}", String::from_utf8_lossy(&sums.stderr));
    let listed = String::from_utf8(first["SHA256SUMS"].clone()).unwrap();
    assert_eq!(listed.lines().count(), first.len() - 1);
    let log = String::from_utf8(first["log/entries.ndjson"].clone()).unwrap();
    assert_eq!(log.lines().count(), 100);
    assert!(log.lines().all(|line| line.contains("\"voided_by\":null") || !line.contains("\"voided_by\":18")));
    for (name, content) in first.iter().filter(|(name, _)| name.ends_with(".json")) {
        serde_json::from_slice::<Json>(content).unwrap_or_else(|why| panic!("{name}: {why}"));
    }
    let text: Vec<u8> = first.values().flatten().copied().collect();
    let path = world.path().display().to_string();
    assert!(!text.windows(path.len()).any(|part| part == path.as_bytes()), "the package says where it was made");
}

#[test]
fn the_root_in_the_evidence_is_that_of_the_whole_log() {
    let world = demo();
    world.run("report evidence --at 2026-11-12 --out all").expect(0);
    let manifest: Json =
        serde_json::from_slice(&std::fs::read(world.path().join("all/manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["root"], world.run("ledger info --format json").expect(0).json()["root"]);
}

#[test]
fn evidence_is_written_over_nothing_and_leaves_nothing_half() {
    let world = demo();
    let words = "report evidence --at 2026-07-01 --known-at 100";
    world.run(&format!("{words} --out pack")).expect(0);
    std::fs::write(world.path().join("pack/mine"), "x").unwrap();
    let ran = world.run(&format!("{words} --out pack")).expect(3);
    assert!(ran.err.starts_with("error[E-output-exists]"), "{}", ran.err);
    assert!(world.path().join("pack/mine").exists());
    world.run(&format!("{words} --out pack --force")).expect(0);
    assert!(!world.path().join("pack/mine").exists());
    world.run(&format!("{words} --out no/such/place")).expect(2);
    let script = "ulimit -f 128; trap '' XFSZ; exec \"$0\" report evidence --at 2026-11-12 --out full";
    let mut command = std::process::Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_clearance")]).env_clear().current_dir(world.path());
    let output = command.env("CLEARANCE_LEDGER", world.ledger()).output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(names(&world), BTreeSet::from(["pack".to_owned()]));
}

const LAB: &str = "\
policy: lab
version: 1
effective: 2026-05-01
vocabulary: {attestations: {agreement: {}}}
tiers:
  defenders:
    models: [dev/alpha]
    rules: {operator: {when: {country: US}}}
    review: {decide_within: 10 days, on_overdue: deem-refused}
";

/// Applications of two dozen organizations, all complete on 1 June; the n-th is decided on the n-th day after, so many of
/// them. The odd ones come from a country given.
fn reviewed(policy: &str, odd: &str, decided: u32, departs: &str) -> World {
    let world = World::sandbox();
    world.file("lab.yaml", policy);
    world
        .apply(
            "- {act: officer.enroll, id: deputy, roles: [reviewer, approver], recorded: 2026-05-01T09:00:00Z}
- {act: authority.record, kind: letter, issuer: Ministry, evidence: [file 1], recorded: 2026-05-01T09:00:00Z}
- {act: model.register, id: dev/alpha, surfaces: [api], recorded: 2026-05-01T09:00:00Z}
- {act: lockdown.impose, models: [dev/alpha], kind: preview, authority: A-1, recorded: 2026-05-01T09:00:00Z}
- {act: restoration.open, lockdown: L-1, authority: A-1, recorded: 2026-05-01T09:00:00Z}",
        )
        .expect(0);
    world.run("policy propose lab.yaml --now 2026-05-02").expect(0);
    world.run("policy approve lab/1 --as deputy --now 2026-05-03").expect(0);
    world.run("policy adopt lab/1 --now 2026-05-04").expect(0);
    let mut batch = String::new();
    for n in 1..=24 {
        let country = if n % 2 == 0 { "US" } else { odd };
        batch += &format!(
            "- {{act: org.register, id: body-{n}, name: Body {n}, country: {country}, sectors: [energy], recorded: 2026-05-28T09:00:00Z}}\n"
        );
        batch += &format!(
            "- {{act: review.open, organization: body-{n}, model: dev/alpha, restorations: [R-1], ref: r{n}, recorded: 2026-05-28T09:00:00Z}}\n"
        );
    }
    for n in 1..=24 {
        batch += &format!("- {{act: review.complete, review: $r{n}, recorded: 2026-06-01T09:00:00Z}}\n");
    }
    batch += "- {act: review.hold, review: $r4, waiting_for: applicant, reason_code: missing-annex, recorded: 2026-06-01T09:00:00Z}\n";
    world.apply(&batch).expect(0);
    for n in 1..=decided {
        let day = n + 1;
        if n == 2 {
            world.run("review resume V-4 --now 2026-06-03T09:00:00Z").expect(0);
        }
        let departs = if n % 2 == 1 { departs } else { "" };
        let now = format!("2026-06-{day:02}T09:00:00Z");
        let vote = format!(
            "- {{act: review.vote, review: $r{n}, recommends: approve, cites: [operator], reason: it operates what it says and attests it, reason_code: fits, evidence: [its file]}}"
        );
        world.run_with(&["apply", "-", "--as", "deputy", "--now", &now], &vote).expect(0);
        let decide = format!(
            "- {{act: review.decide, review: $r{n}, outcome: approved, reason: decided as the panel voted on it{departs}}}"
        );
        world.run_with(&["apply", "-", "--now", &now], &decide).expect(0);
    }
    world
}

#[test]
fn reviews_are_told_with_their_times_and_few_of_them_without_a_curve() {
    let world = reviewed(LAB, "NO", 10, ", departs: allied-operator, distinguished: it runs an allied grid");
    let report = world.run("report reviews --from 2026-06-01 --to 2026-06-30 --format json").expect(0).silent().json();
    let flow = &report["flow"];
    let number = |name: &str| flow[name].as_u64().unwrap();
    assert_eq!(number("waiting_before"), 24);
    assert_eq!(flow["decided"], json!({"approved": 10}));
    let (came, went) = (number("submitted") + number("appealed"), 10 + number("deemed_refused") + number("withdrawn"));
    assert_eq!(number("waiting_before") + came - went, number("waiting_after"));
    assert_eq!(number("deemed_refused"), 14);
    let times = &report["times"];
    let day = 86_400;
    assert_eq!(
        times["all"][0]["elapsed_seconds"],
        json!({"median": 5 * day + day / 2, "mean": 5 * day + day / 2, "p90": 9 * day, "least": day, "most": 10 * day})
    );
    // One stood still for two days.
    assert_eq!(times["all"][0]["consumed_seconds"]["mean"], (55 - 2) * day / 10);
    assert_eq!(
        report["held_by"]["applicant"],
        json!({"holds": 1, "still": 0, "seconds": 2 * day, "longest_seconds": 2 * day})
    );
    let names = |part: &str| -> Vec<(String, u64)> {
        let groups = times[part].as_array().unwrap().iter();
        groups.map(|g| (g["name"].as_str().unwrap().to_owned(), g["count"].as_u64().unwrap())).collect()
    };
    assert_eq!(names("country"), [("NO".to_owned(), 5), ("US".to_owned(), 5)]);
    assert_eq!(names("tier"), [("defenders".to_owned(), 10)]);
    assert_eq!(names("sector"), [("energy".to_owned(), 10)]);
    assert_eq!(report["departures"][0]["departs"], "allied-operator");
    assert_eq!(report["departures"][0]["count"], 5);
    assert!(report["waiting_time"]["curve"].is_null());
    assert_eq!(report["waiting_time"]["decided"], 10);
    assert_eq!(report["waiting_time"]["range_seconds"], json!({"least": day, "most": 10 * day}));
    let text = world.run("report reviews --from 2026-06-01 --to 2026-06-30 --format markdown").expect(0).out;
    assert!(text.contains("No curve is drawn") && text.contains("it counts as refused"), "{text}");
    // In the middle of it, those that wait wait, and the oldest ten are listed.
    let middle = world.run("report reviews --from 2026-06-01 --to 2026-06-05 --format json").expect(0).json();
    assert_eq!(middle["flow"]["waiting_after"], 20);
    assert_eq!(middle["backlog"]["count"], 20);
    assert_eq!(middle["backlog"]["oldest"].as_array().unwrap().len(), 10);
    assert_eq!(middle["backlog"]["ages"][1], json!({"age": "7 to 14 days", "in_time": 20, "overdue": 0}));
    let audit =
        world.run("report audit --from 2026-06-01 --to 2026-06-30 --only findings --format json").expect(0).json();
    let found = found(&audit);
    assert_eq!(found["departs-from-rule"].len(), 5);
    assert!(!found.contains_key("no-authority"), "a grant that a review approved rests on it");
}

#[test]
fn from_twenty_decided_reviews_on_the_share_that_waits_is_drawn() {
    let policy = LAB.replace("10 days, on_overdue: deem-refused", "60 days");
    let world = reviewed(&policy, "US", 21, "");
    let report = world.run("report reviews --from 2026-06-01 --to 2026-06-30 --format json").expect(0).json();
    let curve = report["waiting_time"]["curve"].as_array().unwrap();
    assert_eq!(curve.len(), 21);
    for (n, step) in (1_i64..).zip(curve) {
        // Nobody left before the last decision, so the share is that of those who waited longer.
        let share = format!("{:.4}", (24 - n) as f64 / 24.0);
        assert_eq!(step["share"], share, "{step}");
        assert_eq!((step["seconds"].as_i64().unwrap(), step["at_risk"].as_i64().unwrap()), (n * 86_400, 25 - n));
        assert!(step["low"].as_str().unwrap() <= share.as_str() && step["high"].as_str().unwrap() >= share.as_str());
    }
    assert_eq!(report["waiting_time"]["half_seconds"], 12 * 86_400);
    assert_eq!(report["waiting_time"]["pending"], 3);
    let text = world.run("report reviews --from 2026-06-01 --to 2026-06-30 --format markdown").expect(0).out;
    assert!(
        text.contains("The share that still waits") && text.contains("Half of them are decided within 12 days"),
        "{text}"
    );
    let earlier = world.run("report reviews --from 2026-06-01 --to 2026-06-19 --format json").expect(0).json();
    assert!(earlier["waiting_time"]["curve"].is_null());
}

/// What a reader or a terminal would act on.
const OBEYED: [char; 5] = ['\u{202e}', '\u{2066}', '\u{1b}', '\u{7}', '\u{85}'];

/// What takes no room. It may be recorded, and cells that a program reads back keep it.
const NO_ROOM: [char; 3] = ['\u{200b}', '\u{2060}', '\u{ad}'];

/// The troubled ledger with a name, a contact, an issuer and, if told so, reasons that hold all of it. Admission refuses
/// most of it, so the file is changed behind the program's back.
fn disguised(words: bool) -> World {
    let world = troubled();
    let hidden: String = OBEYED.iter().chain(&NO_ROOM).collect();
    for (flag, text) in [("--name", "a\u{202e}b"), ("--name", "a\u{1b}b"), ("--contact", "a\u{2066}b")] {
        let words = ["org", "amend", "acme", flag, text, "--now", "2026-05-01"];
        assert!(world.run_with(&words, "").expect(2).err.contains("E-text"), "{text:?}");
    }
    let amend = ["org", "amend", "nordlys", "--name", "שלום CONTACT", "--contact", "CONTACT", "--reason", "REASON"];
    world.run_with(&[&amend[..], &["--now", "2026-05-01"]].concat(), "").expect(0);
    let db = rusqlite::Connection::open(world.ledger()).unwrap();
    if words {
        db.execute_batch("DROP TRIGGER entry_is_not_changed").unwrap();
        let json = serde_json::to_string(&format!("REASON{hidden}end")).unwrap();
        db.execute("UPDATE entry SET words = replace(words, 'REASON', ?1)", [json.trim_matches('"')]).unwrap();
    }
    for column in ["name", "contact"] {
        let sql = format!("UPDATE organization SET {column} = replace({column}, 'CONTACT', ?1)");
        db.execute(&sql, [format!("CONTACT{hidden}end")]).unwrap();
    }
    let issuer = "UPDATE authority SET issuer = replace(issuer, 'Ministry', ?1)";
    db.execute(issuer, [format!("Ministry{hidden}end")]).unwrap();
    world
}

/// The text as it is when nothing is broken over lines and markdown's backslashes are taken back.
fn unwrapped(text: &str, format: &str) -> String {
    let text: String = text.split([' ', '\n', '\r', '│']).collect();
    if format == "markdown" { text.replace(r"\\", r"\").replace(r"\{", "{").replace(r"\}", "}") } else { text }
}

#[test]
fn what_hides_or_turns_text_is_spelled_out_in_every_report_and_form() {
    // Written by hand, so that the test does not ask the program what is right.
    let for_an_eye = r"\u{202e}\u{2066}\u{1b}\u{7}\u{85}\u{200b}\u{2060}\u{ad}end";
    let in_a_cell = "\\u{202e}\\u{2066}\\u{1b}\\u{7}\\u{85}\u{200b}\u{2060}\u{ad}end";
    let in_json = r"\u202e\u2066\u001b\u0007\u0085\u200b\u2060\u00adend";
    let now = "--now 2026-06-01T00:00:00Z";
    let (words, rows) = (disguised(true), disguised(false));
    for (world, report, shows) in [
        (&words, format!("report audit {now}"), true),
        (&rows, format!("report record nordlys {now}"), true),
        (&rows, format!("report posture {now} --since 2026-04-07"), false),
        (&rows, format!("report reviews {now}"), false),
    ] {
        for format in ["table", "markdown", "html", "csv", "json", "ndjson"] {
            let ran = world.run(&format!("{report} --format {format}"));
            // Only the audit has a form as one table.
            if format == "csv" && !report.contains("audit") {
                ran.expect(2);
                continue;
            }
            let text = ran.expect(0).out;
            assert!(!text.contains(OBEYED), "{report} {format}");
            assert!(format == "csv" || !text.contains(NO_ROOM), "{report} {format}");
            let spelled = match format {
                "json" | "ndjson" => in_json,
                "csv" => in_a_cell,
                _ => for_an_eye,
            };
            assert!(unwrapped(&text, format).contains(spelled) || !shows, "{report} {format}:\n{text}");
        }
        world.run(&format!("{report} --format xlsx --output book.xlsx --force")).expect(0);
        let mut book: calamine::Xlsx<_> = calamine::open_workbook(world.path().join("book.xlsx")).unwrap();
        let sheets = calamine::Reader::worksheets(&mut book);
        let cells = sheets.iter().flat_map(|(_, range)| range.cells()).map(|(_, _, cell)| cell.to_string());
        let cells: String = cells.collect();
        assert!(!cells.contains(OBEYED), "{report}");
        assert!(cells.contains(in_a_cell) || !shows, "{report}: {cells}");
    }
    let page = rows.run(&format!("report record nordlys {now} --format html")).expect(0).out;
    assert!(page.contains("<bdi>שלום"), "what is written from right to left keeps its direction to itself");
    rows.run(&format!("report evidence --out package {now}")).expect(0);
    for part in ["audit.md", "audit.html", "audit.json", "entries.csv", "findings.csv", "posture.html", "reviews.md"] {
        let text = std::fs::read_to_string(rows.path().join("package/reports").join(part)).unwrap();
        assert!(!text.contains(OBEYED), "{part}");
    }
}
