//! Reviews and proposals from end to end: the clock, the quorum, appeals, what follows silence, recertification, lent roles.

use serde_json::{Value as Json, json};

use crate::support::{Ran, World};

const POLICY: &str = "\
policy: lab
version: 1
effective: 2026-05-01
time_zone: America/New_York
holidays: [2026-07-03]
vocabulary: {purposes: [defence, training], attestations: {agreement: {}}}
tiers:
  governed:
    models: [dev/alpha]
    rules:
      operator: {when: {country: US, sector: energy}}
      signed: {when: {attested: agreement}}
    terms: {longest: 400d, recertify_every: 90d, on_missed: suspend}
    review:
      decide_within: 10 business days
      roles: [reviewer, approver]
      approvals: 2
      on_overdue: SILENCE
      appeal_within: 30d
";

const RECORDS: &str = "\
- {act: authority.record, kind: directive, issuer: Ministry}
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: org.register, id: acme, name: Acme, country: US, kind: company, sectors: [energy]}
- {act: org.register, id: borealis, name: Borealis, country: \"NO\", kind: company, sectors: [dams]}
";

const VOTE: &str = "--cites operator --reason-code fits --evidence file --reason operates_what_it_says";

/// A sandbox with a policy that asks for reviews.
fn sandbox(silence: &str) -> World {
    let world = World::sandbox();
    world.run_with(&["apply", "-", "--now", "2026-05-02T09:00:00Z"], RECORDS).expect(0);
    world.file("lab.yaml", POLICY.replace("SILENCE", silence));
    world.run("policy propose lab.yaml --now 2026-05-02T10:00:00Z").expect(0);
    world.run("policy adopt lab/1 --now 2026-05-02T10:00:00Z").expect(0);
    world
}

/// A real ledger of many officers, with the same records and policy.
fn real() -> World {
    let world = World::empty();
    world.run("init --as founder").expect(0);
    world.run("officer enroll ada --roles reviewer,approver --as founder").expect(0);
    for (number, officer) in [
        "bob --roles reviewer",
        "cyd --roles approver",
        "dan --roles reviewer,approver",
        "eve --roles approver",
        "fay --roles auditor",
    ]
    .iter()
    .enumerate()
    {
        world.run(&format!("officer enroll {officer} --as founder")).expect(0);
        world.run(&format!("proposal approve P-{} --as ada", number + 1)).expect(0);
    }
    let (before, after) = RECORDS.split_once("- {act: restoration").unwrap();
    world.run_with(&["apply", "-", "--as", "founder"], before).expect(0);
    world.run("restoration open L-1 --authority A-1 --as ada").expect(0);
    world.run("proposal approve P-6 --as eve").expect(0);
    let organizations = after.split_once('\n').unwrap().1;
    world.run_with(&["apply", "-", "--as", "founder"], organizations).expect(0);
    world.file("lab.yaml", POLICY.replace("SILENCE", "escalate").replace("2026-05-01", "2026-01-01"));
    world.run("policy propose lab.yaml --as ada").expect(0);
    world.run("policy approve lab/1 --as eve").expect(0);
    world.run_with(&["policy", "adopt", "lab/1", "--as", "founder", "--reason", "in force since"], "").expect(0);
    world
}

fn review(world: &World, at: &str) -> Json {
    let clock = if at == "today" { String::new() } else { format!("--at {at} --now {at}") };
    let line = world.run(&format!("review list {clock} --format ndjson")).expect(0).out;
    serde_json::from_str(line.lines().last().unwrap()).unwrap()
}

fn refused(ran: &Ran, code: &str) {
    assert!(ran.code >= 2 && ran.err.contains(code), "{code}: {ran:?}");
}

#[test]
fn the_clock_leaves_out_weekends_holidays_and_holds_and_runs_without_anybody() {
    let world = sandbox("escalate");
    world.run("review open dev/alpha --organization acme --now 2026-06-25T15:00:00Z").expect(0);
    let submitted = review(&world, "2026-06-25T16:00:00Z");
    assert_eq!((&submitted["status"], &submitted["deadline"]), (&json!("submitted"), &Json::Null));
    world.run("review complete V-1 --now 2026-06-26T15:00:00Z").expect(0);
    // Friday 26 June: from Monday on ten business days without the third of July, in New York.
    let complete = review(&world, "2026-06-26T16:00:00Z");
    assert_eq!(complete["deadline"], "2026-07-14T04:00:00Z");
    assert_eq!((&complete["status"], &complete["predicted"]), (&json!("complete"), &json!("eligible")));
    refused(&world.run("review hold V-1 --waiting-for applicant --now 2026-06-30T15:00:00Z"), "E-missing-field");
    world.run("review hold V-1 --waiting-for applicant --reason-code annex --now 2026-06-30T15:00:00Z").expect(0);
    let held = review(&world, "2026-07-20T15:00:00Z");
    assert_eq!(
        (&held["status"], &held["waiting_for"], &held["deadline"]),
        (&json!("on-hold"), &json!("applicant"), &Json::Null)
    );
    refused(&world.run("review hold V-1 --waiting-for applicant --reason-code annex --now 2026-07-01"), "E-already");
    world.run("review resume V-1 --now 2026-07-02T15:00:00Z").expect(0);
    let resumed = review(&world, "2026-07-02T15:00:00Z");
    // The thirtieth and the first do not count.
    assert_eq!(resumed["deadline"], "2026-07-16T04:00:00Z");
    assert_eq!((&resumed["elapsed_seconds"], &resumed["consumed_seconds"]), (&json!(6 * 86_400), &json!(4 * 86_400)));
    let due = world.run("due --at 2026-07-10 --now 2026-07-10 --format json").expect(1).json();
    assert!(
        due["items"].as_array().unwrap().iter().any(|item| item["kind"] == "review-due" && item["ref"] == "V-1"),
        "{due}"
    );
    let late = review(&world, "2026-07-16T05:00:00Z");
    assert_eq!((&late["status"], &late["overdue"]), (&json!("overdue"), &json!(true)));
    let board = world.run("status --at 2026-07-16T05:00:00Z --now 2026-07-17 --format json").expect(0).json();
    assert_eq!(
        (&board["models"][0]["reviews_pending"], &board["models"][0]["reviews_overdue"]),
        (&json!(1), &json!(1))
    );
    let due = world.run("due --at 2026-07-17 --now 2026-07-17 --format json").expect(1).json();
    assert!(due["items"].as_array().unwrap().iter().any(|item| item["kind"] == "review-overdue"), "{due}");
    // A clock that has run out cannot be stopped, and no act is given force before the last one.
    refused(&world.run("review hold V-1 --waiting-for applicant --reason-code annex --now 2026-07-17"), "E-conflict");
    refused(&world.run("review withdraw V-1 --effective 2026-06-20 --reason late --now 2026-07-17"), "E-conflict");
    world.run("ledger verify").expect(0);
}

#[test]
fn a_review_withdrawn_while_on_hold_is_over() {
    let world = sandbox("escalate");
    world.run("review open dev/alpha --organization acme --now 2026-06-25T15:00:00Z").expect(0);
    world.run("review complete V-1 --now 2026-06-26T15:00:00Z").expect(0);
    world.run("review hold V-1 --waiting-for applicant --reason-code annex --now 2026-06-30T15:00:00Z").expect(0);
    world.run("review withdraw V-1 --now 2026-07-10T15:00:00Z").expect(0);
    let ended = review(&world, "2026-08-20");
    assert_eq!((&ended["status"], &ended["elapsed_seconds"]), (&json!("withdrawn"), &json!(14 * 86_400)));
    assert_eq!(ended["consumed_seconds"], json!(4 * 86_400));
    world.run("due --at 2026-08-20 --now 2026-08-20").expect(0);
}

#[test]
fn silence_counts_as_refusal_where_the_policy_says_so_and_can_be_appealed() {
    let world = sandbox("deem-refused");
    world
        .run_with(
            &[
                "review",
                "open",
                "dev/alpha",
                "--organization",
                "acme",
                "--asks",
                "{until: 2026-12-31}",
                "--now",
                "2026-06-25T15:00:00Z",
            ],
            "",
        )
        .expect(0);
    world.run("review complete V-1 --now 2026-06-26T15:00:00Z").expect(0);
    refused(&world.run("review appeal V-1 --reason silence --now 2026-07-01"), "E-conflict");
    assert_eq!(review(&world, "2026-07-14T04:00:00Z")["status"], "deemed-refused");
    refused(&world.run("review decide V-1 --outcome approved --now 2026-07-15"), "E-conflict");
    let reasons = world.run("review reasons V-1 --at 2026-07-15 --now 2026-07-15").expect(0).out;
    assert!(reasons.contains("deemed refused") && reasons.contains("How to appeal"), "{reasons}");
    world.run("review appeal V-1 --reason silence --now 2026-07-20T09:00:00Z").expect(0);
    assert_eq!(review(&world, "2026-07-20T10:00:00Z")["status"], "under-appeal");
    world.run("review decide V-1 --outcome approved --now 2026-07-21").expect(0);
    assert_eq!(review(&world, "2026-07-22")["status"], "approved");
    refused(&world.run("review appeal V-1 --reason again --now 2026-07-23"), "E-conflict");
    let check = world
        .run("check acme dev/alpha --purpose defence --at 2026-07-22 --now 2026-07-22 --format json")
        .expect(0)
        .json();
    assert_eq!(check["outcome"], "cleared");
}

#[test]
fn votes_for_different_things_do_not_add_up_and_the_panel_is_nobody_concerned() {
    let world = real();
    refused(&world.run("grant issue R-1 acme --until 2026-12-31 --as ada"), "E-review-required");
    world
        .run_with(
            &[
                "review",
                "open",
                "dev/alpha",
                "--organization",
                "acme",
                "--asks",
                "{surfaces: [api], until: in 90 days}",
                "--as",
                "cyd",
            ],
            "",
        )
        .expect(0);
    refused(&world.run("review complete V-1 --as fay"), "E-role");
    refused(&world.run(&format!("review vote V-1 --recommends approve {VOTE} --as bob")), "E-conflict");
    world.run("review complete V-1 --as ada").expect(0);
    let vote = |officer: &str, more: &str| {
        world.run(&format!("review vote V-1 --recommends approve {VOTE} {more} --as {officer}"))
    };
    refused(&vote("cyd", ""), "E-not-impartial");
    refused(&vote("founder", ""), "E-not-impartial");
    refused(&vote("fay", ""), "E-role");
    let mark =
        "review vote V-1 --recommends approve --cites operator --reason-code fits --evidence file --reason . --as bob";
    refused(&world.run(mark), "is not a reason");
    refused(
        &world.run(&format!("review vote V-1 --recommends approve {VOTE} --cites nonsense --as bob")),
        "E-wrong-value",
    );
    vote("bob", "").expect(0);
    refused(&vote("bob", ""), "E-already");
    vote("eve", "--surfaces api,chat").expect(0);
    let split = world.run("review decide V-1 --outcome approved --as ada").expect(3);
    assert!(split.err.contains("E-quorum") && split.err.contains("1 of 2"), "{}", split.err);
    vote("dan", "").expect(0);
    refused(&world.run("review decide V-1 --outcome approved --as cyd"), "E-not-impartial");
    refused(&world.run("review decide V-1 --outcome denied --as ada"), "E-quorum");
    world.run("review recuse V-1 --reason-code kinship --as dan").expect(0);
    // A recused officer's vote no longer counts.
    refused(&world.run("review decide V-1 --outcome approved --as ada"), "E-quorum");
    refused(&world.run("review decide V-1 --outcome approved --as dan"), "E-not-impartial");
    vote("ada", "").expect(0);
    let decided = world.run("review decide V-1 --outcome approved --as eve --format json").expect(0).json();
    assert_eq!(decided["recorded"], 2);
    refused(&vote("cyd", ""), "E-conflict");
    refused(&world.run("review decide V-1 --outcome approved --as ada"), "E-conflict");
    let grant = world.run("grant list --format ndjson").expect(0).json();
    assert_eq!(
        (&grant["organization"], &grant["surfaces"], &grant["review"]),
        (&json!("acme"), &json!(["api"]), &json!("V-1"))
    );
    // Undoing the decision asks two officers, and takes the grant along.
    let entry = decided["first_entry"].as_u64().unwrap();
    refused(&world.run(&format!("entry void {entry} --reason mistaken --as ada")), "E-dependents");
    let waits = world
        .run(&format!("entry void {entry} --with-dependents --reason mistaken --as ada --format json"))
        .expect(0)
        .json();
    assert_eq!(waits["proposals"], json!(["P-7"]));
    assert_eq!(world.run("grant list --format ndjson").expect(0).out.lines().count(), 1);
    world.run("proposal approve P-7 --as eve").expect(0);
    assert_eq!(world.run("grant list --format ndjson").expect(0).out, "");
    assert_eq!(review(&world, "today")["status"], "complete");
    world.run("ledger verify").expect(0);
}

#[test]
fn a_decision_against_the_rules_names_what_distinguishes_the_case_and_an_appeal_goes_to_others() {
    let world = real();
    world.run("review open dev/alpha --organization borealis --as cyd").expect(0);
    world.run("review complete V-1 --as cyd").expect(0);
    assert_eq!(review(&world, "today")["predicted"], "not-eligible");
    for officer in ["bob", "eve"] {
        world.run(&format!("review vote V-1 --recommends approve {VOTE} --until in_90_days --as {officer}")).expect(2);
        world
            .run_with(
                &[
                    "review",
                    "vote",
                    "V-1",
                    "--recommends",
                    "deny",
                    "--cites",
                    "operator",
                    "--reason-code",
                    "abroad",
                    "--reason",
                    "it operates nothing here",
                    "--evidence",
                    "register",
                    "--as",
                    officer,
                ],
                "",
            )
            .expect(0);
    }
    refused(
        &world.run("review decide V-1 --outcome denied --departs x --distinguished it_is_somewhere_else --as ada"),
        "E-wrong-value",
    );
    world.run("review decide V-1 --outcome denied --as ada").expect(0);
    let state = world.run("show V-1 --format json").expect(0).json();
    assert_eq!(state["state"]["rounds"][0]["decision"]["agreement"], "agrees");
    let reasons = world.run("review reasons V-1 --format json").expect(0).json();
    assert_eq!(reasons["outcome"], "denied");
    assert!(
        reasons["clauses"]
            .as_array()
            .unwrap()
            .iter()
            .all(|clause| clause["clause"] == "requires" || clause["result"] == "failed"),
        "{reasons}"
    );
    assert!(reasons["evidence"].as_array().unwrap().iter().any(|e| e["what"] == "register"), "{reasons}");
    assert!(!reasons["path"].as_array().unwrap().is_empty());
    for format in ["markdown", "html"] {
        let text = world.run(&format!("review reasons V-1 --format {format}")).expect(0).out;
        assert!(
            text.contains("Statement of reasons") && text.contains("Borealis") && text.contains("within 30 days"),
            "{text}"
        );
    }
    world.run("review notify V-1 --how letter --as cyd").expect(0);
    refused(&world.run("review appeal V-1 --as cyd"), "E-missing-field");
    world.run("review appeal V-1 --reason it_moved --as cyd").expect(0);
    for officer in ["bob", "eve", "ada"] {
        let again = world.run(&format!("review vote V-1 --recommends approve {VOTE} --as {officer}"));
        refused(&again, "E-not-impartial");
    }
    world.run(&format!("review vote V-1 --recommends approve {VOTE} --until P60D --as dan")).expect(0);
    refused(&world.run("review decide V-1 --outcome approved --as dan"), "E-departure");
    refused(
        &world.run(
            "review decide V-1 --outcome approved --departs moved --distinguished it_moved_its_seat_here --as dan",
        ),
        "E-quorum",
    );
}

#[test]
fn the_time_to_appeal_runs_from_being_told() {
    let world = sandbox("escalate");
    world.run("review open dev/alpha --organization acme --now 2026-06-01").expect(0);
    world.run("review complete V-1 --now 2026-06-02").expect(0);
    world
        .run_with(
            &[
                "review",
                "decide",
                "V-1",
                "--outcome",
                "denied",
                "--departs",
                "owner",
                "--distinguished",
                "its owner is under sanctions",
                "--now",
                "2026-06-03",
            ],
            "",
        )
        .expect(0);
    let due = world.run("due --at 2026-06-04 --now 2026-06-04 --format json").expect(1).json();
    assert!(due["items"].as_array().unwrap().iter().any(|item| item["kind"] == "review-notice"), "{due}");
    world.run("review notify V-1 --now 2026-09-01").expect(0);
    let told = world.run("review reasons V-1 --at 2026-09-02 --now 2026-09-02 --format json").expect(0).json();
    assert_eq!(told["appeal_until"], "2026-10-01T00:00:00Z");
    refused(&world.run("review appeal V-1 --reason late --now 2026-10-01"), "E-conflict");
    world.run("review appeal V-1 --reason in_time --now 2026-09-30").expect(0);
}

#[test]
fn a_grant_not_recertified_in_time_is_suspended_until_it_is() {
    let world = sandbox("escalate");
    world
        .run_with(
            &[
                "review",
                "open",
                "dev/alpha",
                "--organization",
                "acme",
                "--asks",
                "{until: 2027-05-01}",
                "--now",
                "2026-06-01",
            ],
            "",
        )
        .expect(0);
    world.run("review complete V-1 --now 2026-06-02").expect(0);
    world.run("review decide V-1 --outcome approved --now 2026-06-03").expect(0);
    let outcome = |at: &str| {
        let ran = world.run(&format!("check acme dev/alpha --purpose defence --at {at} --now {at} --format json"));
        let json = ran.json();
        (
            json["outcome"].as_str().unwrap().to_owned(),
            json["reasons"][1]["code"].as_str().unwrap_or_default().to_owned(),
            json["path"].clone(),
        )
    };
    let kinds = |at: &str| {
        let due = world.run(&format!("due --at {at} --now {at} --format json")).json();
        due["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["kind"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(outcome("2026-08-31").0, "cleared");
    assert!(kinds("2026-08-25").contains(&"recertification-due".to_owned()));
    let (missed, code, path) = outcome("2026-09-02");
    assert_eq!((missed.as_str(), code.as_str()), ("not-cleared", "grant-suspended"));
    assert_eq!(path[0]["change"], "recertify");
    assert!(kinds("2026-09-02").contains(&"recertification-missed".to_owned()));
    assert_eq!(world.run("who dev/alpha --purpose defence --at 2026-09-02 --now 2026-09-02 --format ndjson").out, "");
    refused(&world.run("grant recertify G-1 --now 2026-09-03"), "E-missing-field");
    world.run("grant recertify G-1 --evidence a_visit --now 2026-09-03").expect(0);
    assert_eq!(outcome("2026-09-03").0, "cleared");
    refused(&world.run("grant breach G-1 --cure-by 2026-10-01 --now 2026-09-04"), "E-missing-field");
    world.run("grant breach G-1 --cure-by 2026-09-10 --reason logs_are_missing --now 2026-09-04").expect(0);
    assert!(kinds("2026-09-05").contains(&"breach-cure".to_owned()));
    world.run("grant cure G-1 --evidence logs --now 2026-09-06").expect(0);
    assert!(!kinds("2026-09-07").contains(&"breach-cure".to_owned()));
}

#[test]
fn lent_roles_count_while_they_are_lent() {
    let world = real();
    refused(&world.run("officer delegate bob --roles approver --until in_10_days --as founder"), "E-moment");
    let lend = |officer: &str, roles: &str| {
        world.run_with(
            &["officer", "delegate", officer, "--roles", roles, "--until", "in 10 days", "--as", "founder"],
            "",
        )
    };
    refused(&lend("bob", "approver"), "E-role");
    refused(&lend("founder", "administrator"), "E-conflict");
    refused(&world.run("policy adopt lab/1 --as bob"), "E-role");
    assert_eq!(lend("bob", "administrator").expect(0).out.matches("proposal.open").count(), 1);
    world.run("proposal approve P-7 --as eve").expect(0);
    // It is another refusal now: the role is there.
    refused(&world.run("policy adopt lab/1 --as bob"), "E-already");
    let shown = world.run("show bob --format json").expect(0).json();
    assert_eq!(shown["state"]["lent"][0]["roles"], json!(["administrator"]));
}

#[test]
fn proposals_lapse_are_rejected_with_a_reason_and_never_carried_out_twice() {
    let world = real();
    world.run("org suspend acme --reason audit --as eve").expect(0);
    world.run("org reinstate acme --as ada").expect(0);
    refused(&world.run("proposal reject P-7 --as eve"), "E-missing-field");
    refused(&world.run("proposal approve P-7 --as fay"), "E-role");
    world.run("proposal reject P-7 --reason not_yet --as eve").expect(0);
    refused(&world.run("proposal approve P-7 --as eve"), "E-already");
    world.run("org reinstate acme --as ada").expect(0);
    let shown = world.run("proposal show P-8 --format json").expect(0).json();
    assert_eq!((&shown["state"]["status"], &shown["state"]["act"]["act"]), (&json!("open"), &json!("org.reinstate")));
    world.run("proposal approve P-8 --as eve").expect(0);
    refused(&world.run("org suspend acme --reason audit --proposal P-8 --as eve"), "E-second-officer");
    world.run("org suspend acme --reason again --as eve").expect(0);
    refused(&world.run("org reinstate acme --proposal P-8 --as ada"), "E-second-officer");
    // Whoever recorded evidence about an organization does not consent to letting it in.
    world.run("org register --name Cedar --as eve").expect(0);
    world.run("org suspend cedar --reason audit --as eve").expect(0);
    world.run("org reinstate cedar --as ada").expect(0);
    refused(&world.run("proposal approve P-9 --as eve"), "E-own-evidence");
    world.run("proposal approve P-9 --as cyd").expect(0);
    world.run("ledger verify").expect(0);
}

#[test]
fn what_differs_between_votes_is_named_and_days_from_now_agree() {
    let world = real();
    world.run("review open dev/alpha --organization acme --as founder").expect(0);
    world.run("review complete V-1 --as founder").expect(0);
    let vote = |until: &str, officer: &str| {
        let words = format!("review vote V-1 --recommends approve {VOTE} --as {officer} --until");
        world.run_with(&words.split(' ').chain([until]).collect::<Vec<_>>(), "")
    };
    let until = |days: i64| -> String {
        let out = world.run_with(&["review", "list", "--format", "json", "--at", &format!("in {days} days")], "");
        out.expect(0).json()["at"].as_str().unwrap()[..10].to_owned()
    };
    vote("in 60 days", "bob").expect(0);
    vote("in 61 days", "cyd").expect(0);
    let ran = world.run("review decide V-1 --outcome approved --as eve").expect(3);
    let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    let (first, second) = (until(60), until(61));
    assert!(said.contains(&format!("`until`: the end of {first} (bob), the end of {second} (cyd);")), "{said}");
    assert!(!said.contains("`surfaces`"), "{said}");
    // A vote is taken back, with another officer's consent, and taken anew.
    let again = vote("in 60 days", "cyd").expect(3);
    let entry = again.err.split("`clearance entry void ").nth(1).and_then(|rest| rest.split_whitespace().next());
    let entry = entry.unwrap_or_else(|| panic!("{}", again.err));
    world.run(&format!("entry void {entry} --reason a_slip_of_the_pen --as cyd")).expect(0);
    world.run("proposal approve P-7 --as eve").expect(0);
    vote("P60D", "cyd").expect(0);
    // The decision's own words are compared with the votes, field by field.
    let ran = world.run("review decide V-1 --outcome approved --surfaces api --as eve").expect(3);
    let said = ran.err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("`surfaces`: nothing said (bob, cyd), api (the decision);"), "{said}");
    world.run(&format!("review decide V-1 --outcome approved --until {first} --as eve")).expect(0);
    let grant = world.run("grant list --format json").expect(0).json();
    assert_eq!(grant["records"][0]["until"].as_str().unwrap().split_once('T').unwrap().1, "00:00:00Z", "{grant}");
}

#[test]
fn a_vote_for_what_could_not_be_granted_is_refused() {
    let world = World::sandbox();
    let records = RECORDS.replace("authority: A-1}\n- {act: org", "authority: A-1, until: 2026-09-30}\n- {act: org");
    world.run_with(&["apply", "-", "--now", "2026-05-02T09:00:00Z"], &records).expect(0);
    let terms = "terms: {surfaces: [api], longest: 90d, conditions: [no-onward-access]}";
    let policy = POLICY.replace("SILENCE", "escalate");
    let before = policy.lines().find(|line| line.contains("terms:")).unwrap().trim();
    world.file("lab.yaml", policy.replace(before, terms));
    world.run("policy propose lab.yaml --now 2026-05-02T10:00:00Z").expect(0);
    world.run("policy adopt lab/1 --now 2026-05-02T10:00:00Z").expect(0);
    world.run("review open dev/alpha --organization acme --now 2026-06-01T15:00:00Z").expect(0);
    world.run("review complete V-1 --now 2026-06-01T16:00:00Z").expect(0);
    let vote = |words: &str| {
        world.run(&format!("review vote V-1 --recommends approve {VOTE} --now 2026-06-02T09:00:00Z {words}"))
    };
    let long = vote("--until 2026-09-30").expect(3);
    for said in ["allows the surfaces api", "allows 90 days at most", "no-onward-access"] {
        assert!(long.err.contains(said), "{said}: {}", long.err);
    }
    let ran = vote("--surfaces api --conditions no-onward-access --until 2026-10-15").expect(3);
    assert!(ran.err.contains("E-outside-parent"), "{}", ran.err);
    vote("--surfaces api --conditions no-onward-access --until P91D").expect(3);
    vote("--surfaces api --conditions no-onward-access --until P90D").expect(0);
    // What is not granted has no terms to keep.
    let deny = format!("review vote V-1 --recommends deny {VOTE} --now 2026-06-02T09:00:00Z");
    refused(&world.run(&deny), "E-already");
    world.run("review decide V-1 --outcome approved --now 2026-06-03T09:00:00Z").expect(0);
}

#[test]
fn a_list_of_proposals_says_what_each_is_about() {
    let world = real();
    let list = world.run("proposal list --format json").expect(0).json();
    let about = |index: usize| list["records"][index]["about"].as_str().unwrap().to_owned();
    assert_eq!((about(0), about(5)), ("bob".to_owned(), "L-1, A-1".to_owned()), "{list}");
    let text = world.run("proposal list").expect(0).out;
    assert!(text.contains("about") && text.contains("cyd"), "{text}");
}
