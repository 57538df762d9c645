//! No decision is made by one alone: an officer with every role, acting alone by every road that acts come in on, lets
//! nobody in. What the officer tries is drawn at random from the declarations of the acts, so that a new act is tried
//! as soon as it is declared; whether somebody got in is asked of `who`, and whether two stood behind it is read from
//! the log by a reader that shares no code with the program.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clearance_core::act::field::Kind;
use clearance_core::act::{COMMON, FieldSpec, Need, SPECS, Spec};
use clearance_core::id::RecordKind;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::prompts::Terminal;
use crate::support::World;

/// The roads that acts come in on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Road {
    Flags,
    Yaml,
    Ndjson,
    Csv,
    Directory,
}

const ROADS: [Road; 5] = [Road::Flags, Road::Yaml, Road::Ndjson, Road::Csv, Road::Directory];

const POLICY: &str = "\
policy: lab
version: 1
effective: 2026-01-01
vocabulary: {attestations: {agreement: {}}}
tiers:
  governed:
    models: [dev/beta]
    rules: {operator: {when: {country: US}}}
    requires: {attested: agreement}
    review: {decide_within: 5 days, roles: [reviewer, approver], approvals: 2}
";

/// A small generator of numbers: what is tried follows from the seed alone.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap()
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

/// A real ledger of two officers, with restricted models, applications, proposals and grants in every state.
fn founded() -> World {
    let world = World::empty();
    world.run("init --as founder").expect(0);
    let say = |officer: &str, rows: &str| {
        world.run_with(&["apply", "-", "--as", officer], rows).expect(0);
    };
    say("founder", "- {act: officer.enroll, id: ada, roles: [approver, reviewer]}\n");
    for officer in [
        "bob, roles: [reviewer]",
        "cyd, roles: [approver]",
        "mallory, roles: [reviewer, approver, administrator, auditor]",
    ] {
        say("founder", &format!("- {{act: officer.enroll, id: {officer}}}\n"));
    }
    for proposal in 1..=3 {
        say("ada", &format!("- {{act: proposal.approve, proposal: P-{proposal}}}\n"));
    }
    say(
        "founder",
        "\
- {act: authority.record, kind: directive, issuer: Ministry}
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: model.register, id: dev/beta, surfaces: [api]}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: lockdown.impose, models: [dev/beta], kind: preview, authority: A-1}
- {act: org.register, id: acme, name: Acme, country: US, kind: company}
- {act: org.register, id: borealis, name: Borealis, country: US}
- {act: org.register, id: cedar, name: Cedar, country: US}
- {act: org.suspend, organization: cedar, reason: audit}
- {act: org.attest, organization: acme, kind: agreement}
",
    );
    say(
        "ada",
        "- {act: restoration.open, lockdown: L-1, authority: A-1}\n- {act: restoration.open, lockdown: L-2, authority: A-1}\n",
    );
    say("cyd", "- {act: proposal.approve, proposal: P-4}\n- {act: proposal.approve, proposal: P-5}\n");
    say(
        "ada",
        "- {act: grant.issue, restoration: R-1, organization: acme}\n- {act: grant.issue, restoration: R-1, organization: borealis}\n",
    );
    say(
        "cyd",
        "- {act: proposal.approve, proposal: P-6}\n- {act: proposal.approve, proposal: P-7}\n- {act: grant.suspend, grant: G-1, reason: audit}\n- {act: grant.revoke, grant: G-2, reason: breach}\n",
    );
    world.file("lab.yaml", POLICY);
    world.run("policy propose lab.yaml --as ada").expect(0);
    world.run("policy approve lab/1 --as cyd").expect(0);
    world.run_with(&["policy", "adopt", "lab/1", "--as", "founder", "--reason", "since January"], "").expect(0);
    world.file(
        "other.yaml",
        POLICY.replace("lab", "other").replace("dev/beta", "dev/alpha").replace("attested: agreement", "country: US"),
    );
    world
}

/// What can be named.
struct Names {
    entries: u64,
    of: BTreeMap<&'static str, Vec<String>>,
}

fn names(world: &World) -> Names {
    let mut of = BTreeMap::new();
    for (noun, word, key) in [
        ("organization", "org", "organization"),
        ("model", "model", "model"),
        ("authority", "authority", "authority"),
        ("lockdown", "lockdown", "lockdown"),
        ("restoration", "restoration", "restoration"),
        ("grant", "grant", "grant"),
        ("officer", "officer", "officer"),
        ("policy", "policy", "policy"),
        ("review", "review", "review"),
        ("proposal", "proposal", "proposal"),
    ] {
        let listed = world.run(&format!("{word} list --format ndjson")).expect(0).out;
        let lines = listed.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
        of.insert(noun, lines.map(|line| line[key].as_str().unwrap().to_owned()).collect());
    }
    let info = world.run("ledger info --format json").expect(0).json();
    Names { entries: info["size"].as_u64().unwrap(), of }
}

/// A value for a field, of those that mean something.
fn value(field: &FieldSpec, names: &Names, dice: &mut Dice, depth: u8) -> Json {
    let reference = |noun: &str, dice: &mut Dice| {
        let all = &names.of[noun];
        if all.is_empty() { json!("X-1") } else { json!(dice.pick(all)) }
    };
    match (field.name, field.kind) {
        ("roles", _) => json!(["administrator", "approver"]),
        ("surfaces" | "surface", _) => json!("api"),
        ("purposes", _) => json!("defence"),
        ("kind", Kind::Name) => json!("agreement"),
        ("cites", _) => json!("operator"),
        (_, Kind::Name) => json!("word"),
        (_, Kind::Words) => json!("it operates what it says it operates"),
        (_, Kind::NewSlug) => json!(format!("new-{}", dice.roll(100_000))),
        (_, Kind::NewModel) => json!(format!("dev/new-{}", dice.roll(100_000))),
        (_, Kind::Record(kind)) => reference(if kind == RecordKind::Policy { "policy" } else { kind.noun() }, dice),
        (_, Kind::Models) => reference("model", dice),
        (_, Kind::Restorations) => reference("restoration", dice),
        (_, Kind::Beginning) => json!(*dice.pick(&["2026-02-01", "today", "2026-10-01"])),
        (_, Kind::End) => json!(*dice.pick(&["in 30 days", "in 300 days", "2028-01-01"])),
        (_, Kind::Choice(words)) => json!(*dice.pick(words)),
        (_, Kind::Choices(words)) => json!([*dice.pick(words)]),
        (_, Kind::Labels) => json!(["word"]),
        (_, Kind::Country) => json!("US"),
        (_, Kind::Identifiers) => json!({"duns": dice.roll(1_000_000).to_string()}),
        (_, Kind::Attributes) => json!({"size": "large"}),
        (_, Kind::Clause) => json!(*dice.pick(&["everyone", "nobody"])),
        (_, Kind::Conditions) => json!(["staff-training"]),
        (_, Kind::Sources) => json!([{"url": "https://example.org/x", "certainty": "certain"}]),
        (_, Kind::Decimal) => json!("1.5"),
        (_, Kind::Texts) => json!(["a file"]),
        (_, Kind::Flag) => json!(true),
        (_, Kind::Entry) => json!(1 + dice.roll(usize::try_from(names.entries).unwrap())),
        (_, Kind::Fields) => dice
            .pick(&[
                json!({"implemented": "nobody"}),
                json!({"admits": "everyone"}),
                json!({"until": "2029-01-01"}),
                json!({"roles": ["administrator"]}),
                json!({"country": "US"}),
                json!({"outcome": "approved"}),
                json!({"recommends": "approve"}),
            ])
            .clone(),
        (_, Kind::Count) => json!(1),
        (_, Kind::Asks) => json!({"surfaces": ["api"], "until": "in 90 days"}),
        (_, Kind::Document) if depth > 0 => json!({"act": "grant.issue"}),
        (_, Kind::Document) => {
            let loosening = SPECS.iter().filter(|s| !matches!(s.noun(), "ledger" | "proposal" | "policy"));
            let all: Vec<&Spec> = loosening.copied().collect();
            let held = *dice.pick(&all);
            Json::Object(row(held, names, dice, depth + 1))
        }
    }
}

/// An act with its required fields, and some of the others.
fn row(spec: &'static Spec, names: &Names, dice: &mut Dice, depth: u8) -> Map<String, Json> {
    let mut row = Map::from_iter([("act".to_owned(), json!(spec.word))]);
    for field in spec.fields.iter().filter(|f| !matches!(f.need, Need::Derived)) {
        let wanted = match field.need {
            Need::Required => true,
            // What admission finds is tried to be forged now and then.
            Need::Found => dice.roll(12) == 0,
            _ => dice.roll(3) == 0,
        };
        if wanted {
            row.insert(field.name.to_owned(), value(field, names, dice, depth));
        }
    }
    for field in COMMON.iter().filter(|f| !spec.fields.iter().any(|own| own.name == f.name)) {
        let wanted = match field.name {
            "reason" | "reason_code" | "evidence" => true,
            "ref" | "recorded" => false,
            "proposal" => dice.roll(4) == 0,
            _ => dice.roll(6) == 0,
        };
        if wanted {
            row.insert(field.name.to_owned(), value(field, names, dice, depth));
        }
    }
    if spec.word == "policy.propose" {
        row.insert("file".to_owned(), json!("other.yaml"));
    }
    row
}

fn flag(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) if items.iter().all(Json::is_string) => {
            items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(",")
        }
        other => other.to_string(),
    }
}

/// Says an act on a road, as one officer; whether it was taken.
fn say(world: &World, road: Road, officer: &str, row: &Map<String, Json>) -> bool {
    let word = row["act"].as_str().unwrap();
    let fields = || row.iter().filter(|(key, _)| *key != "act");
    let ran = match road {
        Road::Flags => {
            let (noun, verb) = word.split_once('.').unwrap();
            let mut words = vec![noun.to_owned(), verb.to_owned(), "--as".to_owned(), officer.to_owned()];
            for (key, value) in fields() {
                match (key.as_str(), value) {
                    ("file", value) => words.push(flag(value)),
                    (key, Json::Bool(true)) => words.push(format!("--{}", key.replace('_', "-"))),
                    (key, Json::Object(members)) if matches!(key, "identifiers" | "attributes" | "fields") => {
                        words.push(format!("--{}", key.replace('_', "-")));
                        words.push(members.iter().map(|(k, v)| format!("{k}={}", flag(v))).next().unwrap());
                    }
                    (key, value) => {
                        // A leading reference may stand without its flag, and then has none.
                        let spec = clearance_core::act::find(word).unwrap();
                        let text = flag(value);
                        if spec.leading().is_some_and(|field| field.name == key) {
                            words.insert(2, text);
                        } else {
                            words.push(format!("--{}={text}", key.replace('_', "-")));
                        }
                    }
                }
            }
            world.run_with(&words.iter().map(String::as_str).collect::<Vec<_>>(), "")
        }
        Road::Yaml => world.run_with(&["apply", "-", "--as", officer], &format!("- {}\n", Json::Object(row.clone()))),
        Road::Ndjson => {
            let text = format!("{}\n", Json::Object(row.clone()));
            world.run_with(&["apply", "-", "--input-format", "ndjson", "--as", officer], &text)
        }
        Road::Csv => {
            let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
            let head = row.keys().map(|key| quoted(key)).collect::<Vec<_>>().join(",");
            let cells = row.values().map(|value| quoted(&flag(value))).collect::<Vec<_>>().join(",");
            world.run_with(&["apply", "-", "--input-format", "csv", "--as", officer], &format!("{head}\n{cells}\n"))
        }
        Road::Directory => {
            let folder = world.path().join("batches");
            let _ = std::fs::remove_dir_all(&folder);
            std::fs::create_dir(&folder).unwrap();
            std::fs::copy(world.path().join("other.yaml"), folder.join("other.policy")).unwrap();
            let text = format!("- {}\n", Json::Object(row.clone())).replace("other.yaml", "other.policy");
            std::fs::write(folder.join("01.yaml"), text).unwrap();
            world.run_with(&["apply", "batches", "--as", officer], "")
        }
    };
    assert!(matches!(ran.code, 0 | 2 | 3), "{road:?} {row:?}: {ran:?}");
    ran.code == 0
}

/// Who is cleared for what, or might be.
fn cleared(world: &World) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for model in ["dev/alpha", "dev/beta"] {
        let said = world.run(&format!("who {model} --format ndjson"));
        assert!(said.code < 2, "{said:?}");
        let said = said.out;
        for line in said.lines() {
            let line: Json = serde_json::from_str(line).unwrap();
            found.insert((model.to_owned(), line["organization"].as_str().unwrap().to_owned()));
        }
    }
    found
}

/// Reads the log, and says which entries let somebody in with fewer than two officers behind them.
fn alone(world: &World, after: u64) -> Vec<String> {
    let log = world.run("log --format ndjson").expect(0).out;
    let entries: Vec<Json> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let by = |entry: &Json| entry["by"].as_str().unwrap().to_owned();
    let about = |entry: &Json, act: &str, subject: &str| entry["act"] == act && entry["subjects"][0] == subject;
    let mut wrong = Vec::new();
    for entry in entries.iter().filter(|entry| entry["entry"].as_u64().unwrap() > after) {
        let word = entry["act"].as_str().unwrap();
        let target = entry["body"]["entry"].as_u64().and_then(|n| entries.get(usize::try_from(n - 1).unwrap()));
        let loosens = matches!(
            word,
            "restoration.open"
                | "restoration.amend"
                | "lockdown.lift"
                | "lockdown.amend"
                | "grant.issue"
                | "grant.renew"
                | "grant.resume"
                | "org.reinstate"
                | "policy.adopt"
                | "policy.retire"
                | "officer.enroll"
                | "officer.delegate"
        ) || target.is_some_and(|target| {
            !target["act"].as_str().unwrap().starts_with("org.")
                || target["act"] == "org.suspend"
                || target["act"] == "org.retire"
        });
        if !loosens {
            continue;
        }
        let mut officers = BTreeSet::from([by(entry)]);
        let before = || entries.iter().filter(|other| other["entry"].as_u64() < entry["entry"].as_u64());
        let (proposal, review) = (entry["body"]["proposal"].as_str(), entry["body"]["review"].as_str());
        if let Some(proposal) = proposal {
            officers.extend(
                before()
                    .filter(|e| about(e, "proposal.open", proposal) || about(e, "proposal.approve", proposal))
                    .map(by),
            );
        }
        if let Some(review) = review {
            let opener = before().find(|e| about(e, "review.open", review)).map(by);
            let panel: Vec<String> = before()
                .filter(|e| about(e, "review.vote", review) || about(e, "review.decide", review))
                .map(by)
                .collect();
            if panel.iter().any(|officer| Some(officer) == opener.as_ref()) {
                wrong.push(format!("{} decides on {review}, which it opened", opener.unwrap_or_default()));
            }
            officers.extend(panel);
        }
        if word == "policy.adopt" {
            let version = entry["subjects"][0].as_str().unwrap();
            officers.extend(
                before().filter(|e| about(e, "policy.approve", version) || about(e, "policy.propose", version)).map(by),
            );
        }
        let evidence = target.is_some_and(|t| {
            matches!(
                t["act"].as_str().unwrap(),
                "model.register"
                    | "model.amend"
                    | "model.evaluate"
                    | "authority.record"
                    | "authority.confirm"
                    | "grant.provision"
                    | "grant.deprovision"
                    | "grant.breach"
                    | "grant.cure"
                    | "grant.recertify"
                    | "policy.propose"
                    | "policy.approve"
            )
        });
        if officers.len() < 2 && !evidence {
            let mut text = String::new();
            let _ = write!(text, "entry {} ({word}) has only {officers:?}", entry["entry"]);
            wrong.push(text);
        }
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_officer_alone_lets_nobody_in_by_any_act_on_any_road(seed in 1_u64..u64::MAX) {
        let mut dice = Dice(seed);
        let world = founded();
        let before = cleared(&world);
        let founded = names(&world).entries;
        let (mut taken, mut kinds) = (0, BTreeSet::new());
        let words: Vec<&'static Spec> = SPECS.iter().copied().filter(|spec| spec.noun() != "ledger").collect();
        for round in 0..2 {
            let known = names(&world);
            for spec in &words {
                let road = ROADS[dice.roll(ROADS.len())];
                let row = row(spec, &known, &mut dice, 0);
                if say(&world, road, "mallory", &row) {
                    taken += 1;
                    kinds.insert(spec.word);
                }
            }
            let after = cleared(&world);
            prop_assert!(after.is_subset(&before), "round {round}: {:?}", after.difference(&before));
        }
        // Not everything is refused: the tries mean something.
        prop_assert!(taken > 3 && kinds.len() > 3, "{taken} {kinds:?}");
        prop_assert_eq!(alone(&world, founded), Vec::<String>::new());
        world.run("ledger verify").expect(0);
    }

    #[test]
    fn whatever_several_officers_do_two_stand_behind_everybody_let_in(seed in 1_u64..u64::MAX) {
        let mut dice = Dice(seed);
        let world = founded();
        let founded = names(&world).entries;
        let officers = ["ada", "bob", "cyd", "mallory", "founder"];
        let likely = ["review.open", "review.complete", "review.vote", "review.decide", "proposal.approve", "grant.issue",
            "review.appeal", "review.recuse", "entry.void", "restoration.open", "grant.resume", "policy.propose", "policy.approve", "policy.adopt"];
        for _ in 0..8 {
            let known = names(&world);
            for word in likely {
                let spec = clearance_core::act::find(word).unwrap();
                let officer = *dice.pick(&officers);
                say(&world, ROADS[dice.roll(ROADS.len())], officer, &row(spec, &known, &mut dice, 0));
            }
        }
        prop_assert_eq!(alone(&world, founded), Vec::<String>::new());
        world.run("ledger verify").expect(0);
    }
}

/// `PROPTEST_CASES` says how many random ledgers are tried, each with some hundred acts.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse::<u32>().ok()).map_or(2, |n| (n / 32).max(1))
}

/// Every act on every road, the required fields filled with what is there: each road ends at the same refusal.
#[test]
fn every_road_leads_to_the_same_choke_point() {
    let world = founded();
    let refusals = |row: &Map<String, Json>| ROADS.map(|road| say(&world, road, "mallory", row));
    for row in [
        json!({"act": "grant.issue", "restoration": "R-2", "organization": "acme"}),
        json!({"act": "grant.issue", "restoration": "R-1", "organization": "acme", "review": "V-9"}),
        json!({"act": "org.reinstate", "organization": "cedar", "proposal": "P-1"}),
        json!({"act": "proposal.approve", "proposal": "P-1"}),
        json!({"act": "ledger.found", "founder": "mallory", "sandbox": true, "approvals": 1, "format": 1}),
    ] {
        if row["act"] == "ledger.found" {
            // There is no such command at all.
            for road in [Road::Yaml, Road::Ndjson, Road::Csv, Road::Directory] {
                assert!(!say(&world, road, "mallory", row.as_object().unwrap()));
            }
            continue;
        }
        assert_eq!(refusals(row.as_object().unwrap()), [false; 5], "{row}");
    }
}

/// The same at a terminal, where what is missing is asked for: what loosens becomes a proposal there too.
#[test]
fn at_a_terminal_an_officer_alone_lets_nobody_in() {
    let world = founded();
    let (before, entries) = (cleared(&world), names(&world).entries);
    let mut terminal = Terminal::open(&world, &["grant", "renew", "G-1", "--as", "mallory"]);
    terminal.sees("P30D");
    terminal.press("\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    let last = world.run("log --format ndjson").expect(0).out;
    let last: Json = serde_json::from_str(last.lines().last().unwrap()).unwrap();
    assert_eq!((&last["act"], last["entry"].as_u64()), (&json!("proposal.open"), Some(entries + 1)));
    assert_eq!(cleared(&world), before);
}
