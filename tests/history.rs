//! Random histories: the records are what the log folds to, and a question about many is the question about each.
//!
//! Histories hold amendments, corrections, voids, backdating and future dates; what admission refuses is left out, so
//! every history is one that could have been recorded.

use clearance_core::act::Draft;
use clearance_core::admit::Replay;
use clearance_core::clearance::{Asked, Context, Outcome, Poll, Population, Question, check};
use clearance_core::id::{ModelId, OrganizationNo, Slug};
use clearance_core::node::Node;
use clearance_core::record::Reading;
use clearance_core::time::Moment;
use clearance_ledger::log::Log as _;
use clearance_ledger::sqlite::Prefixes;
use clearance_ledger::verify::verify;
use clearance_ledger::{Founding, Ledger, LedgerError};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

const DAY: i64 = 86_400_000_000;
const START: i64 = 1_780_000_000_000_000 / DAY * DAY;
pub const MODELS: [&str; 2] = ["dev/alpha", "dev/beta"];
/// A model that nothing ever restricts.
pub const OPEN: &str = "dev/open";
pub const SURFACES: [&str; 3] = ["api", "chat", "cloud"];
pub const PERSONS: [&str; 4] = ["citizen", "permanent-resident", "foreign", "us"];

/// A choice of small numbers that a history is made of, so that proptest can shrink it.
pub type Op = [u8; 10];

fn moment(day: u8) -> String {
    Moment(START + i64::from(day) * DAY).to_string()
}

fn clause(a: u8, b: u8) -> Json {
    match a % 14 {
        0 | 1 => json!("everyone"),
        2 => json!("nobody"),
        3 => json!({"country": "US"}),
        4 => json!({"not": {"country": ["US", "CA"]}}),
        5 => json!({"person": "foreign"}),
        6 => json!({"any": [{"person": "foreign"}, {"not": {"country": "US"}}]}),
        7 => json!({"sector": ["energy", "dams"]}),
        8 => json!({"sector": {"all": ["energy", "dams"]}, "kind": ["utility", "company"]}),
        9 => json!({"attested": "agreement"}),
        10 => json!({"attested": {"all": ["agreement", "logging"]}}),
        11 => json!({"tag": {"none": ["barred"]}, "surface": SURFACES[usize::from(b) % 3]}),
        12 => json!({"all": [{"purpose": "defence"}, {"not": {"sector": "nuclear"}}]}),
        _ => json!({"any": [clause(b % 13, a), {"not": clause(b / 13 % 13, a)}]}),
    }
}

/// Puts optional parts in by the bits of a number.
fn with(mut act: Json, bits: u8, parts: &[(&str, Json)]) -> Json {
    for (index, (name, value)) in parts.iter().enumerate() {
        if bits & (1 << index) != 0 {
            act[*name] = value.clone();
        }
    }
    act
}

fn conditions(a: u8, b: u8) -> Json {
    if a.is_multiple_of(3) { json!(["no-onward-access"]) } else { json!([{"code": "tested", "clause": clause(a, b)}]) }
}

fn surfaces(a: u8) -> Json {
    let list: Vec<&str> =
        SURFACES.iter().enumerate().filter(|(i, _)| (a | 1 << (a % 3)) & (1 << i) != 0).map(|(_, s)| *s).collect();
    json!(list)
}

/// The act of a choice, given how many entries there are.
fn act(op: Op, entries: u64) -> Json {
    let [kind, a, b, c, d, e, f, g, _, _] = op;
    let org = format!("org-{}", a % 4);
    let model = MODELS[usize::from(a) % 2];
    let models = if b % 2 == 0 { json!([model]) } else { json!(MODELS) };
    let lockdown = format!("L-{}", b % 3 + 1);
    let restoration = format!("R-{}", b % 4 + 1);
    let grant = format!("G-{}", b % 4 + 1);
    let until = json!(moment(40 + d % 60));
    match kind % 24 {
        0 => with(
            json!({"act": "org.amend", "organization": org}),
            c | 1,
            &[
                ("country", json!(["US", "CA", "FR"][usize::from(d) % 3])),
                ("sectors", json!([["energy"], ["dams"], ["nuclear"]][usize::from(e) % 3])),
                ("tags", json!(["barred"])),
                ("kind", json!("utility")),
            ],
        ),
        1 => json!({"act": "org.suspend", "organization": org}),
        2 => json!({"act": "org.reinstate", "organization": org}),
        3 if c % 6 == 0 => json!({"act": "org.retire", "organization": org}),
        4 | 5 => with(
            json!({"act": "org.attest", "organization": org, "kind": (["agreement", "logging"][usize::from(b) % 2])}),
            c,
            &[("expires", until)],
        ),
        6 => {
            json!({"act": "org.withdraw-attestation", "organization": org, "kind": (["agreement", "logging"][usize::from(b) % 2])})
        }
        7 => json!({"act": "model.amend", "model": model, "surfaces": surfaces(c)}),
        3 => json!({"act": "org.register", "id": "org-3", "name": "Late"}),
        8 if c % 8 == 0 => json!({"act": "model.retire", "model": model}),
        8 if c % 8 == 1 => json!({"act": "model.retire", "model": OPEN}),
        9 | 10 => with(
            json!({"act": "lockdown.impose", "models": models, "kind": (["suspension", "preview"][usize::from(c) % 2]), "authority": "A-1"}),
            d,
            &[("ordered", clause(e, f)), ("implemented", clause(f, g))],
        ),
        11 => with(
            json!({"act": "lockdown.amend", "lockdown": lockdown}),
            c | 1,
            &[("ordered", clause(d, e)), ("implemented", clause(e, f)), ("models", json!([model]))],
        ),
        12 => with(
            json!({"act": "lockdown.lift", "lockdown": lockdown}),
            c,
            &[("models", json!([model])), ("of", json!(["both", "ordered", "implemented"][usize::from(d) % 3]))],
        ),
        13 | 14 => with(
            json!({"act": "restoration.open", "lockdown": lockdown, "authority": "A-1", "models": [model]}),
            c,
            &[
                ("admits", clause(d, e)),
                ("roster", json!("unpublished")),
                ("surfaces", surfaces(e)),
                ("purposes", json!(["defence"])),
                ("persons", json!([PERSONS[usize::from(f) % 4]])),
                ("conditions", conditions(f, g)),
                ("until", until),
            ],
        ),
        15 => with(
            json!({"act": "restoration.amend", "restoration": restoration}),
            c | 1,
            &[
                ("admits", clause(d, e)),
                ("surfaces", surfaces(e)),
                ("roster", json!("recorded")),
                ("conditions", conditions(f, g)),
                ("until", until),
            ],
        ),
        16 => json!({"act": "restoration.close", "restoration": restoration}),
        17 | 18 => with(
            json!({"act": "grant.issue", "restoration": restoration, "organization": org}),
            c,
            &[
                ("until", json!(moment(20 + d % 60))),
                ("surfaces", surfaces(e)),
                ("persons", json!([PERSONS[usize::from(f) % 4]])),
                ("conditions", conditions(f, g)),
            ],
        ),
        19 => json!({"act": "grant.renew", "grant": grant, "until": until}),
        20 => json!({"act": (["grant.suspend", "grant.resume"][usize::from(c) % 2]), "grant": grant}),
        21 => json!({"act": "grant.revoke", "grant": grant}),
        22 => json!({"act": "entry.void", "entry": u64::from(c) % entries + 1, "with_dependents": d % 2 == 0}),
        23 => correction(op, entries),
        _ => json!({"act": "org.suspend", "organization": org}),
    }
}

fn correction(op: Op, entries: u64) -> Json {
    let [_, a, b, c, d, e, ..] = op;
    let mut act = json!({"act": "entry.correct", "entry": u64::from(c) % entries + 1});
    match a % 6 {
        0 => act["effective"] = json!(moment(d % 80)),
        1 => act["fields"] = json!({"country": (["US", "CA"][usize::from(d) % 2])}),
        2 => act["fields"] = json!({"implemented": clause(d, e)}),
        3 => act["fields"] = json!({"admits": clause(d, e)}),
        4 => act["fields"] = json!({"until": moment(30 + d % 60)}),
        _ => act["fields"] = json!({"ordered": clause(d, b)}),
    }
    act
}

/// Records one act in a transaction of its own; false if it was refused.
fn record(ledger: &Ledger, mut act: Json, day: u8, effective: Option<u8>) -> bool {
    act["recorded"] = json!(moment(day));
    act["reason"] = json!("because of the test");
    if let Some(day) = effective.filter(|_| !act["act"].as_str().unwrap().starts_with("entry.")) {
        act["effective"] = json!(moment(day));
    }
    let mut mistakes = Vec::new();
    let draft = Draft::read(Node::from_json(&act), &mut mistakes).unwrap();
    let mut transaction = ledger.begin(Moment(START + i64::from(day) * DAY)).unwrap();
    match transaction.record(&draft, "founder", Replay::Never, Prefixes::Refused, [[0; 16]; 3]) {
        Ok(_) => {
            transaction.commit().unwrap();
            true
        }
        Err(LedgerError::Rejected(_)) => false,
        Err(other) => panic!("{act}: {other}"),
    }
}

fn founded() -> Ledger {
    let founding = Founding {
        founder: Slug::new("founder").unwrap(),
        sandbox: true,
        approvals: 2,
        now: Moment(START),
        random: [0; 16],
        salts: [[0; 16]; 3],
        checkpoint_seed: [0; 32],
        key: None,
    };
    let ledger = Ledger::found_in_memory(&founding).unwrap();
    let mut first = vec![json!({"act": "authority.record", "kind": "letter", "issuer": "somebody"})];
    first.extend(MODELS.map(|id| json!({"act": "model.register", "id": id, "surfaces": ["api", "chat"]})));
    first.push(json!({"act": "org.register", "id": "org-0", "name": "Zero", "country": "US", "kind": "utility", "sectors": ["energy"]}));
    first.push(json!({"act": "org.register", "id": "org-1", "name": "One"}));
    first.push(json!({"act": "org.register", "id": "org-2", "name": "Two", "country": "FR"}));
    // Something to act on, so that a random act finds its record more often than not.
    first.push(json!({"act": "lockdown.impose", "models": ["dev/alpha"], "kind": "suspension", "authority": "A-1", "ordered": {"person": "foreign"}, "implemented": "everyone"}));
    first.push(json!({"act": "restoration.open", "lockdown": "L-1", "authority": "A-1", "admits": {"sector": "energy"}, "conditions": [{"code": "agreement", "clause": {"attested": "agreement"}}]}));
    first.push(json!({"act": "lockdown.impose", "models": MODELS, "kind": "preview", "authority": "A-1"}));
    first.push(json!({"act": "restoration.open", "lockdown": "L-2", "authority": "A-1", "models": ["dev/beta"], "roster": "unpublished"}));
    first.push(json!({"act": "restoration.open", "lockdown": "L-2", "authority": "A-1", "models": MODELS, "surfaces": ["api"]}));
    first.push(json!({"act": "grant.issue", "restoration": "R-1", "organization": "org-1"}));
    first.push(json!({"act": "grant.issue", "restoration": "R-3", "organization": "org-0", "until": moment(45)}));
    first.push(json!({"act": "model.register", "id": OPEN, "surfaces": ["api"]}));
    for (index, act) in first.into_iter().enumerate() {
        let effective = match index {
            0..=5 => (index % 2 == 1).then_some(2),
            _ => Some(3),
        };
        assert!(record(&ledger, act, 0, effective));
    }
    ledger
}

/// A history of choices. The ledger's clock moves on by zero to three days an act.
pub fn history(ops: &[Op]) -> Ledger {
    let ledger = founded();
    let mut day = 1_u8;
    for op in ops {
        day = day.saturating_add(op[8] % 4).min(90);
        let effective = match op[9] % 4 {
            0 | 1 => None,
            2 => Some(op[9] / 4 % (day + 1)),
            _ => Some(day.saturating_add(op[9] / 4 % 20)),
        };
        let entries = ledger.head().unwrap().size;
        let _ = record(&ledger, act(*op, entries), day, effective);
    }
    ledger
}

/// The log as the contract prints it.
pub fn lines(ledger: &Ledger) -> Vec<Json> {
    let mut lines = Vec::new();
    ledger
        .log()
        .read(1, u64::MAX, &mut |entry| {
            let accepted = entry.accepted().unwrap();
            let statement = entry.json().unwrap()["statement"].clone();
            let mut private = Map::new();
            for (part, name) in entry.private.iter().zip(["identity", "facts", "words"]) {
                if let Some(part) = part {
                    private.insert(name.into(), serde_json::from_str(&part.object).unwrap());
                }
            }
            let own = statement["act"].as_str().unwrap().starts_with("entry.");
            lines.push(json!({
                "entry": entry.number, "recorded": entry.recorded, "effective": if own { Json::Null } else { json!(accepted.effective()) },
                "by": accepted.by, "act": statement["act"], "subjects": accepted.subjects, "body": statement["body"], "private": private,
            }));
            Ok(())
        })
        .unwrap();
    lines
}

pub fn question(op: Op, size: u64) -> Question {
    let [a, b, c, d, e, f, g, ..] = op;
    let pick = |n: u8, list: &[&str]| list.get(usize::from(n) % (list.len() + 1)).map(|s| (*s).to_owned());
    let context =
        Context { surface: pick(c, &SURFACES), purpose: pick(d, &["defence", "research"]), person: pick(e, &PERSONS) };
    let at = Moment(START + i64::from(f % 110) * DAY + i64::from(g % 3) - 1);
    Question {
        organization: OrganizationNo(u64::from(a % 3) + 1),
        model: ModelId::new(MODELS[usize::from(b) % 2]).unwrap(),
        context,
        at,
        known: if g % 2 == 0 { size } else { u64::from(op[7]) % size + 1 },
        reading: if op[8].is_multiple_of(2) { Reading::Implemented } else { Reading::Ordered },
    }
}

pub fn told(lines: &[Json]) -> String {
    lines
        .iter()
        .map(|l| {
            format!(
                "{} {} eff {} {} {} {}\n",
                l["entry"], l["recorded"], l["effective"], l["act"], l["body"], l["private"]
            )
        })
        .collect()
}

/// One of a crowd: registered on a day with facts from few, with evidence or without, perhaps suspended.
fn crowd(ledger: &Ledger, number: usize, [a, b, c, d, e, f]: [u8; 6]) {
    let id = format!("crowd-{number}");
    let register = with(
        json!({"act": "org.register", "id": id, "name": format!("Crowd {number}")}),
        a,
        &[
            ("country", json!(["US", "CA", "FR"][usize::from(b) % 3])),
            ("sectors", json!([["energy"], ["dams"], ["nuclear"]][usize::from(c) % 3])),
            ("tags", json!(["barred"])),
            ("kind", json!(["utility", "company", "research"][usize::from(c / 3) % 3])),
        ],
    );
    assert!(record(ledger, register, 91, Some(d % 3)));
    for (bit, kind) in ["agreement", "logging"].into_iter().enumerate().filter(|(bit, _)| e >> bit & 1 == 1) {
        let attest = json!({"act": "org.attest", "organization": id, "kind": kind});
        let attest = with(attest, e >> 2, &[("expires", json!(moment(40 + (f >> bit) % 60)))]);
        assert!(record(ledger, attest, 91, Some(3 + f % 4)));
    }
    if f % 8 == 7 {
        assert!(record(ledger, json!({"act": "org.suspend", "organization": id}), 91, Some(20)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, max_shrink_iters: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_question_about_many_is_the_question_about_each(ops in prop::collection::vec(any::<Op>(), 1..45), asked in prop::collection::vec(any::<Op>(), 4)) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let reader = ledger.reader(Prefixes::Refused);
        for op in asked {
            let Question { model, context, at, known, reading, .. } = question(op, size);
            let poll = Poll { model: model.clone(), context: context.clone(), at, known, reading };
            let population = Population::gather(poll, Asked::All, &reader).unwrap();
            let mut found = std::collections::BTreeMap::new();
            population.each(Asked::All, &reader, &mut |member, _| {
                found.insert(member.organization, member);
                Ok(())
            }).unwrap();
            for number in 1..=3 {
                let organization = OrganizationNo(number);
                let question = Question { organization, model: model.clone(), context: context.clone(), at, known, reading };
                let answer = check(question.clone(), &reader).unwrap();
                let member = found.get(&organization);
                let outcome = member.map_or(Outcome::NotCleared, |member| member.outcome);
                prop_assert_eq!(answer.outcome, outcome, "{:?}\n{}\n{:#?}", question, told(&lines(&ledger)), answer);
                let these = std::collections::BTreeSet::from([organization]);
                let alone = Population::gather(Poll { model: model.clone(), context: context.clone(), at, known, reading }, Asked::These(&these), &reader).unwrap();
                let mut same = None;
                alone.each(Asked::These(&these), &reader, &mut |member, _| { same = Some(member); Ok(()) }).unwrap();
                prop_assert_eq!(same.as_ref(), member);
                // What it says ends the clearance does: a moment before it still holds.
                if let Some(Some(until)) = member.filter(|m| m.outcome == Outcome::Cleared).map(|m| m.until) {
                    prop_assert!(until > at);
                }
            }
        }
    }

    /// Among many some look alike, and some only nearly: they share an answer where they may.
    #[test]
    fn organizations_that_look_alike_are_answered_as_if_each_were_alone(
        ops in prop::collection::vec(any::<Op>(), 1..30),
        many in prop::collection::vec(any::<[u8; 6]>(), 12..40),
        asked in prop::collection::vec(any::<Op>(), 2),
    ) {
        let ledger = history(&ops);
        for (number, facts) in many.iter().enumerate() {
            crowd(&ledger, number, *facts);
        }
        let size = ledger.head().unwrap().size;
        let reader = ledger.reader(Prefixes::Refused);
        for op in asked {
            let Question { model, context, at, reading, .. } = question(op, size);
            let poll = Poll { model: model.clone(), context: context.clone(), at, known: size, reading };
            let mut found = std::collections::BTreeMap::new();
            Population::gather(poll, Asked::All, &reader).unwrap().each(Asked::All, &reader, &mut |member, _| {
                found.insert(member.organization, member.outcome);
                Ok(())
            }).unwrap();
            for (organization, outcome) in found {
                let question = Question { organization, model: model.clone(), context: context.clone(), at, known: size, reading };
                let alone = check(question.clone(), &reader).unwrap().outcome;
                prop_assert_eq!(alone, outcome, "{:?}\n{}", question, told(&lines(&ledger)));
            }
        }
    }

    #[test]
    fn the_records_are_what_the_log_folds_to_after_any_history(ops in prop::collection::vec(any::<Op>(), 1..45)) {
        let ledger = history(&ops);
        let report = verify(&ledger, &[]).unwrap();
        prop_assert!(report.passed(), "{:#?}\n{}", report.checks, told(&lines(&ledger)));
        ledger.rebuild().unwrap();
        prop_assert!(verify(&ledger, &[]).unwrap().passed());
    }
}

/// The acts that make the changes of a path at a moment; a part of the context that is asked for narrows the question.
fn made(steps: &[clearance_core::clearance::Step], question: &mut Question) -> Vec<Json> {
    let org = question.organization.to_string();
    let mut acts = Vec::new();
    for step in steps {
        acts.push(match step.change {
            "attest" => json!({"act": "org.attest", "organization": org, "kind": step.what}),
            "grant" | "confirm-roster" => {
                json!({"act": "grant.issue", "restoration": step.what, "organization": org})
            }
            "reinstate" => json!({"act": "org.reinstate", "organization": org}),
            "lift" => json!({"act": "lockdown.lift", "lockdown": step.what, "models": [question.model.as_str()]}),
            "resume" => json!({"resume": step.what}),
            "ask" => {
                let (what, word) = step.what.split_once(' ').unwrap();
                match what {
                    "surface" => question.context.surface = Some(word.to_owned()),
                    _ => question.context.purpose = Some(word.to_owned()),
                }
                continue;
            }
            "wait" => {
                question.at = Moment::parse_rfc3339(&step.what).unwrap();
                continue;
            }
            other => panic!("{other}"),
        });
    }
    acts
}

/// Tries acts on a copy of the ledger: the outcome at the question's moment, or nothing if one of them is refused.
fn tried(ledger: &Ledger, acts: &[Json], question: &Question, day: u8) -> Option<Outcome> {
    let copy = ledger.as_known(ledger.head().unwrap().size).unwrap();
    for act in acts {
        let mut act = act.clone();
        if let Some(restoration) = act.get("resume").cloned() {
            // The organization's suspended grant under that restoration.
            let reader = copy.reader(Prefixes::Refused);
            let restoration = clearance_core::id::Subject::parse(restoration.as_str().unwrap()).unwrap();
            let restoration = clearance_core::id::RestorationNo::try_from(&restoration).unwrap();
            let grants = clearance_core::records::Records::grants_of(&reader, restoration, Some(question.organization));
            let grants = grants.unwrap();
            let done = grants
                .iter()
                .rev()
                .any(|grant| record(&copy, json!({"act": "grant.resume", "grant": grant.to_string()}), day, None));
            if !done {
                return None;
            }
            continue;
        }
        act["effective"] = json!(Moment(question.at.0));
        act["recorded"] = json!(moment(day));
        if !record_as_it_is(&copy, act, day) {
            return None;
        }
    }
    let known = copy.head().unwrap().size;
    let reader = copy.reader(Prefixes::Refused);
    Some(check(Question { known, ..question.clone() }, &reader).unwrap().outcome)
}

fn record_as_it_is(ledger: &Ledger, mut act: Json, day: u8) -> bool {
    act["reason"] = json!("because of the test");
    let draft = Draft::read(Node::from_json(&act), &mut Vec::new()).unwrap();
    let mut transaction = ledger.begin(Moment(START + i64::from(day) * DAY)).unwrap();
    let recorded = transaction.record(&draft, "founder", Replay::Never, Prefixes::Refused, [[0; 16]; 3]).is_ok();
    if recorded {
        transaction.commit().unwrap();
    }
    recorded
}

/// Every change that somebody could make in these small ledgers, other than those that end a lockdown for all.
fn every_change(ledger: &Ledger, question: &Question) -> Vec<Json> {
    use clearance_core::records::Records as _;
    let reader = ledger.reader(Prefixes::Refused);
    let org = question.organization.to_string();
    let mut acts: Vec<Json> =
        ["agreement", "logging"].map(|kind| json!({"act": "org.attest", "organization": org, "kind": kind})).into();
    acts.push(json!({"act": "org.reinstate", "organization": org}));
    for lockdown in reader.lockdowns_of(&question.model).unwrap() {
        acts.push(
            json!({"act": "lockdown.lift", "lockdown": lockdown.to_string(), "models": [question.model.as_str()]}),
        );
        for restoration in reader.restorations_of(lockdown).unwrap() {
            acts.push(json!({"act": "grant.issue", "restoration": restoration.to_string(), "organization": org}));
            acts.push(json!({"resume": restoration.to_string()}));
        }
    }
    acts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, max_shrink_iters: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_path_clears_and_no_smaller_set_of_changes_does(ops in prop::collection::vec(any::<Op>(), 1..30), asked in any::<Op>()) {
        let ledger = history(&ops);
        let size = ledger.head().unwrap().size;
        let mut question = question(asked, size);
        // Changes are made now, with what is known now. Surfaces and purposes are named, so that only acts can help.
        let now = ledger.head().unwrap().recorded;
        let day = u8::try_from((now.0 - START) / DAY + 1).unwrap();
        question = Question { at: Moment(START + i64::from(day) * DAY), known: size, ..question };
        question.context.surface.get_or_insert_with(|| "api".into());
        question.context.purpose.get_or_insert_with(|| "defence".into());
        let reader = ledger.reader(Prefixes::Refused);
        let answer = check(question.clone(), &reader).unwrap();
        let hopeless = answer.path.iter().any(|step| step.by == clearance_core::clearance::By::Nobody);
        if answer.outcome == Outcome::Cleared || hopeless || answer.path.iter().any(|step| step.change == "wait") {
            return Ok(());
        }
        let mut narrowed = question.clone();
        let acts = made(&answer.path, &mut narrowed);
        if !answer.path.is_empty() {
            let after = tried(&ledger, &acts, &narrowed, day);
            prop_assert!(after.is_none_or(|outcome| outcome == Outcome::Cleared), "{:?}\n{:?}\n{}", answer.path, question, told(&lines(&ledger)));
        }
        // No smaller set of real acts clears: brute force over all of them.
        let all = every_change(&ledger, &question);
        let most = if answer.path.is_empty() { 2 } else { answer.path.len() - 1 };
        for first in 0..all.len() {
            if most >= 1 {
                let outcome = tried(&ledger, &all[first..=first], &question, day);
                prop_assert_ne!(outcome, Some(Outcome::Cleared), "{} instead of {:?}\n{:?}\n{}", all[first], answer.path, question, told(&lines(&ledger)));
            }
            for second in first + 1..all.len() {
                if most >= 2 {
                    let both = [all[first].clone(), all[second].clone()];
                    let outcome = tried(&ledger, &both, &question, day);
                    prop_assert_ne!(outcome, Some(Outcome::Cleared), "{:?} instead of {:?}\n{:?}\n{}", both, answer.path, question, told(&lines(&ledger)));
                }
                for third in second + 1..all.len() {
                    if most >= 3 {
                        let three = [all[first].clone(), all[second].clone(), all[third].clone()];
                        let outcome = tried(&ledger, &three, &question, day);
                        prop_assert_ne!(outcome, Some(Outcome::Cleared), "{:?} instead of {:?}\n{:?}\n{}", three, answer.path, question, told(&lines(&ledger)));
                    }
                }
            }
        }
    }
}
