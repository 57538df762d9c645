//! What `simulate` foretells is what comes: a draft, a version adopted by a batch and the same really recorded agree, and
//! so do terms that become others and reviews that come out otherwise.

use serde_json::{Value as Json, json};

use crate::support::World;

const FIRST: &str = "\
policy: lab
version: 1
effective: 2026-06-01
vocabulary:
  purposes: [defence, training]
  attestations: {signed: {valid_for: 90d}}
tiers:
  all:
    models: [dev/alpha]
    rules:
      energy: {when: {country: US, sector: energy}}
      signer: {when: {attested: signed}}
    terms: {surfaces: [api, chat], longest: 400d}
    review: {decide_within: 10 days, approvals: 1}
";

const RECORDS: &str = "
- {act: authority.record, kind: letter, issuer: Ministry}
- {act: model.register, id: dev/alpha, surfaces: [api, chat]}
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: org.register, id: acme, name: Acme, country: US, sectors: [energy]}
- {act: org.register, id: borealis, name: Borealis, country: 'NO', sectors: [dams]}
- {act: org.register, id: cask, name: Cask, country: US, sectors: [dams]}
- {act: org.attest, organization: borealis, kind: signed, issued: 2026-04-20}
- {act: grant.issue, restoration: R-1, organization: acme, surfaces: [api, chat], until: 2027-03-31}
";

/// A sandbox in which the first version is in force, with an application of each of two organizations.
fn world() -> World {
    let world = World::sandbox();
    world.run_with(&["apply", "-", "--now", "2026-06-01"], RECORDS).expect(0);
    world.file("one.yaml", FIRST);
    let second = FIRST
        .replace("version: 1", "version: 2")
        .replace("2026-06-01", "2026-07-01")
        .replace("valid_for: 90d", "valid_for: 30d")
        .replace("country: US, sector: energy", "country: US")
        .replace("    terms:", "    requires: {purpose: defence}\n    terms:")
        .replace("longest: 400d", "longest: 200d")
        .replace("approvals: 1", "approvals: 2");
    world.file("two.yaml", second);
    for words in [
        "policy propose one.yaml --now 2026-06-02T08:00:00Z",
        "policy adopt lab/1 --now 2026-06-02T09:00:00Z",
        "review open dev/alpha --organization borealis --restorations R-1 --now 2026-06-03T09:00:00Z",
        "review complete V-1 --now 2026-06-03T10:00:00Z",
        "review open dev/alpha --organization cask --restorations R-1 --now 2026-06-03T11:00:00Z",
    ] {
        world.run(words).expect(0);
    }
    world
}

fn names(list: &Json) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["organization"].as_str().unwrap()).collect()
}

#[test]
fn a_draft_a_batch_that_adopts_it_and_what_is_really_recorded_agree() {
    let world = world();
    let draft = world.run("simulate two.yaml --format json --at 2026-07-02 --now 2026-06-10").expect(1).json();
    let parts = world.run("policy diff lab/1 two.yaml --impact --format json --at 2026-07-02 --now 2026-06-10");
    assert_eq!(draft["impact"], parts.expect(1).json()["impact"]);

    let batch = "- {act: policy.propose, file: two.yaml, ref: second}\n- {act: policy.adopt, policy: $second}\n";
    world.file("batch.yaml", batch);
    let batch = world.run("simulate batch.yaml --format json --at 2026-07-02 --now 2026-06-10").expect(1).json();
    let parts = |said: &Json| {
        let mut impact = said["impact"].clone();
        // As known at the entries of the batch, which are not recorded for a draft.
        impact.as_object_mut().unwrap().remove("known_at");
        (impact, said["reviews"].clone())
    };
    assert_eq!(parts(&draft), parts(&batch));
    let gained = draft["impact"]["gained"].as_array().unwrap();
    assert_eq!((names(&draft["impact"]["gained"]), &gained[0]["eligible"]), (vec!["cask"], &json!(true)), "{draft:#}");
    assert_eq!(names(&draft["impact"]["lost"]), ["acme", "borealis"], "{draft:#}");
    assert_eq!(batch["later"], json!([]));

    // Nothing was recorded; then it is.
    world.run("policy show lab/2").expect(2);
    let about = |world: &World, context: &str| {
        let run =
            |who: &str| world.run(&format!("check {who} dev/alpha {context} --at 2026-07-02 --now 2026-07-03")).code;
        ["acme", "borealis", "cask"].map(run)
    };
    let before = ["defence", "training"].map(|purpose| about(&world, &format!("--purpose {purpose} --surface api")));
    world.run("apply batch.yaml --now 2026-06-10").expect(0);
    let after = ["defence", "training"].map(|purpose| about(&world, &format!("--purpose {purpose} --surface api")));
    assert_eq!((before, after), ([[0, 1, 1], [0, 1, 1]], [[0, 1, 1], [1, 1, 1]]));
    let lost = &draft["impact"]["lost"][0];
    assert_eq!(
        (&lost["organization"], &lost["clears"], &lost["contexts"]),
        (&json!("acme"), &json!(true), &json!("purpose is training"))
    );
}

#[test]
fn reviews_that_would_come_out_otherwise_are_told_and_do() {
    let world = world();
    let said = world.run("simulate two.yaml --format json --at 2026-07-02 --now 2026-06-10").expect(1).json();
    let reviews = said["reviews"].as_array().unwrap();
    let told = |at: usize, side: &str| {
        let view = &reviews[at][side];
        (view["predicts"].clone(), view["policy"].clone(), view["needs"]["votes"].clone())
    };
    assert_eq!(reviews.len(), 2, "{said:#}");
    assert_eq!((&reviews[0]["review"], &reviews[1]["review"]), (&json!("V-1"), &json!("V-2")));
    // Borealis' attestation is 73 days old by then: it counts for 90 and not for 30.
    assert_eq!(told(0, "from"), (json!("eligible"), json!("lab/1"), json!(1)));
    assert_eq!(told(0, "to"), (json!("not-eligible"), json!("lab/2"), json!(2)));
    assert!(
        reviews[0]["to"]["because"].as_str().unwrap().contains("`signed` is 73 days old and counts for 30"),
        "{said:#}"
    );
    assert_eq!(reviews[0]["from"]["recorded"]["predicts"], "eligible");
    assert_eq!((told(1, "from").0, told(1, "to").0), (json!("not-eligible"), json!("depends")));
    let text = world.run("simulate two.yaml --at 2026-07-02 --now 2026-06-10").expect(1).out;
    assert!(
        text.contains("Open reviews that it touches\n· V-1 borealis for dev/alpha: eligible → not-eligible"),
        "{text}"
    );

    // What `review complete` then records of the second is what was foretold.
    for words in [
        "policy propose two.yaml --now 2026-06-10",
        "policy adopt lab/2 --now 2026-06-10",
        "review complete V-2 --now 2026-07-02",
    ] {
        world.run(words).expect(0);
    }
    let shown = world.run("show V-2 --format json --now 2026-07-02T01:00:00Z").expect(0).out;
    assert!(shown.contains("depends") && shown.contains("lab/2"), "{shown}");
}

#[test]
fn those_who_keep_a_clearance_under_other_terms_are_told_with_what_becomes_what() {
    let world = world();
    let kept = |batch: &str| {
        world.file("batch.yaml", batch);
        let said = world.run("simulate batch.yaml --format json --now 2026-06-10").expect(1).json();
        assert_eq!((names(&said["impact"]["gained"]), names(&said["impact"]["lost"])), (vec![], vec![]), "{said:#}");
        let kept = said["impact"]["kept"].as_array().unwrap().clone();
        assert_eq!(kept.len(), 1, "{said:#}");
        assert_eq!((&kept[0]["organization"], &kept[0]["model"]), (&json!("acme"), &json!("dev/alpha")));
        kept[0]["changes"].clone()
    };
    assert_eq!(
        kept("- {act: grant.renew, grant: G-1, until: 2026-12-31}\n"),
        json!([{"of": "G-1", "field": "until", "from": "2027-04-01T00:00:00Z", "to": "2027-01-01T00:00:00Z", "leaning": "tighter", "binds": "use"}])
    );
    assert_eq!(
        kept("- {act: restoration.amend, restoration: R-1, conditions: [{code: report}]}\n"),
        json!([{"of": "G-1", "field": "conditions", "from": null, "to": ["report"], "leaning": "tighter", "binds": "use"}])
    );
    // Of a policy: what binds at every use, and what a grant is held to when it is renewed.
    world.file(
        "terms.yaml",
        FIRST
            .replace("version: 1", "version: 2")
            .replace("2026-06-01", "2026-07-01")
            .replace("longest: 400d", "longest: 200d"),
    );
    let said = world.run("simulate terms.yaml --format json --at 2026-07-02 --now 2026-06-10").expect(1).json();
    assert_eq!(
        said["impact"]["kept"],
        json!([{"organization": "acme", "model": "dev/alpha", "changes": [
            {"of": null, "field": "terms.longest", "from": "400d", "to": "200d", "leaning": "tighter", "binds": "renewal"},
        ]}])
    );
    let text = world.run("simulate terms.yaml --at 2026-07-02 --now 2026-06-10").expect(1).out;
    let wanted = "Keep their clearance, under other terms\n· acme for dev/alpha\n└─ · longest: 400d → 200d  tighter, when a grant is issued or renewed\n";
    assert!(text.contains(wanted), "{text}");
    // Nothing at all is said to be nothing.
    world.file("same.yaml", FIRST.replace("version: 1", "version: 2").replace("2026-06-01", "2026-07-01"));
    let ran = world.run("simulate same.yaml --at 2026-07-02 --now 2026-06-10").expect(0);
    assert!(ran.out.contains("nothing would move"), "{}", ran.out);
}

#[test]
fn receipts_and_simulations_speak_of_models_that_nothing_restricts() {
    let world = world();
    world.run("model register dev/open --surfaces api --now 2026-06-10").expect(0);
    let out = world.run("org suspend cask --reason left --dry-run --now 2026-06-11").expect(0).out;
    assert!(out.contains("1 lose  dev/open: cask"), "{out}");
    world.file("batch.yaml", "- {act: org.suspend, organization: cask, reason: left}\n");
    let said = world.run("simulate batch.yaml --format json --now 2026-06-11").expect(1).json();
    assert_eq!(names(&said["impact"]["lost"]), ["cask"]);
    world.run("org suspend cask --reason left --now 2026-06-11").expect(0);
    let out = world.run("diff --from 2026-06-10T12:00:00Z --to 2026-06-12 --now 2026-06-12").expect(1).out;
    assert!(out.contains("dev/open\n1 lose  cask"), "{out}");
}

#[test]
fn what_is_still_to_come_is_shown_at_its_moment_when_it_is_voided_corrected_or_shortened() {
    let world = world();
    for words in ["policy propose two.yaml --now 2026-06-10", "policy adopt lab/2 --now 2026-06-10"] {
        world.run(words).expect(0);
    }
    let adopted = world.run("log --last 1 --format ndjson --now 2026-06-10").expect(0).json()["entry"].clone();
    let effect = |words: &str| {
        let said = world.run(&format!("{words} --dry-run --format json --now 2026-06-11")).expect(0).json();
        let effects = said["effect"].as_array().unwrap().iter();
        effects
            .map(|one| {
                (
                    one["at"].as_str().unwrap().to_owned(),
                    names(&one["gained"]).len(),
                    names(&one["changed"]).len(),
                    names(&one["lost"]).len(),
                )
            })
            .collect::<Vec<_>>()
    };
    // From the moment of the adoption that is voided, acme is cleared for every purpose again.
    let moved = effect(&format!("entry void {adopted} --reason mistaken"));
    assert_eq!(&moved[0].0[..10], "2026-06-11");
    assert_eq!((moved[0].1, moved[0].2, moved[0].3), (0, 0, 0));
    assert_eq!((moved[1].0.as_str(), moved[1].1), ("2026-07-01T00:00:00Z", 1), "{moved:?}");
    // A correction acts from the moment that it moves from until the one that it moves to, when it is as it was.
    let moved = effect(&format!("entry correct {adopted} --effective 2026-08-01 --reason mistaken"));
    let at: Vec<&str> = moved.iter().skip(1).map(|one| one.0.as_str()).collect();
    assert_eq!((at, moved[1].1), (vec!["2026-07-01T00:00:00Z"], 1), "{moved:?}");
    // A term that is cut short ends for those who had more.
    let moved = effect("restoration amend R-1 --until 2026-06-20");
    assert_eq!((moved[1].0.as_str(), moved[1].3), ("2026-06-21T00:00:00Z", 1), "{moved:?}");
    // A longer one makes its difference where the shorter would have ended.
    let moved = effect("grant renew G-1 --until 2027-06-30");
    assert_eq!((moved[1].0.as_str(), moved[1].1 + moved[1].2), ("2027-04-01T00:00:00Z", 1), "{moved:?}");
    // What somebody holds from a later day on is lost from that day on.
    world.run("org suspend acme --reason asked --now 2026-06-11").expect(0);
    world.run("org reinstate acme --effective 2026-06-25 --now 2026-06-11").expect(0);
    let moved = effect("grant revoke G-1 --reason left");
    assert_eq!((moved[1].0.as_str(), moved[1].3 + moved[1].2 > 0), ("2026-06-25T00:00:00Z", true), "{moved:?}");
}

#[test]
fn moments_at_which_nothing_moves_hide_none_at_which_something_does() {
    let world = world();
    world.run("model register dev/open --surfaces api --now 2026-06-10").expect(0);
    let mut batch: String = (12..20)
        .map(|day| format!("- {{act: org.amend, organization: acme, contact: desk-{day}, effective: 2026-08-{day}}}\n"))
        .collect();
    batch.push_str(
        "- {act: lockdown.impose, models: [dev/open], kind: suspension, authority: A-1, effective: 2026-12-20}\n",
    );
    world.file("many.yaml", batch);
    let ran = world.run("simulate many.yaml --now 2026-06-11").expect(1);
    assert!(ran.out.contains("From 2026-12-20") && ran.out.contains("open → locked"), "{}", ran.out);
    let ran = world.run("apply many.yaml --dry-run --now 2026-06-11").expect(0);
    assert!(ran.out.contains("Effect from 2026-12-20"), "{}", ran.out);
}

#[test]
fn a_draft_that_asks_for_recertification_asks_it_since_it_takes_force() {
    let world = world();
    let every = FIRST
        .replace("version: 1", "version: 2")
        .replace("2026-06-01", "2026-07-01")
        .replace("longest: 400d", "longest: 400d, recertify_every: 30d, on_missed: suspend");
    world.file("every.yaml", every);
    let asked = |words: &str| world.run(&format!("check acme dev/alpha --surface api {words} --now 2026-09-01")).code;
    assert_eq!((asked("--policy every.yaml --at 2026-07-30"), asked("--policy every.yaml --at 2026-08-01")), (0, 1));
    let batch = "- {act: policy.propose, file: every.yaml, ref: second}\n- {act: policy.adopt, policy: $second}\n";
    world.file("batch.yaml", batch);
    let lost = |input: &str, at: &str| {
        let said = world.run(&format!("simulate {input} --format json --at {at} --now 2026-06-10")).json();
        names(&said["impact"]["lost"]).len()
    };
    assert_eq!((lost("every.yaml", "2026-08-01"), lost("batch.yaml", "2026-08-01")), (1, 1));
    assert_eq!((lost("every.yaml", "2026-07-30"), lost("batch.yaml", "2026-07-30")), (0, 0));
    // The receipt looks at the first moment at which nobody has recertified.
    let said = world.run("apply batch.yaml --dry-run --format json --now 2026-06-10").expect(0).json();
    let last = said["effect"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["at"], names(&last["lost"])), (&json!("2026-07-31T00:00:00Z"), vec!["acme"]), "{said:#}");
    world.run("apply batch.yaml --now 2026-06-10").expect(0);
    assert_eq!((asked("--at 2026-07-30"), asked("--at 2026-08-01")), (0, 1));
    // Whoever does not ask any more suspends nobody at the moment at which the one before would have.
    world.file("calm.yaml", FIRST.replace("version: 1", "version: 3").replace("2026-06-01", "2026-07-15"));
    world.run("policy propose calm.yaml --now 2026-07-15").expect(0);
    let said = world.run("policy adopt lab/3 --dry-run --format json --now 2026-07-15").expect(0).json();
    let last = said["effect"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["at"], names(&last["gained"])), (&json!("2026-07-31T00:00:00Z"), vec!["acme"]), "{said:#}");
    let said = world.run("policy retire lab/2 --dry-run --format json --reason done --now 2026-07-15").expect(0).json();
    assert_eq!(names(&said["effect"].as_array().unwrap().last().unwrap()["gained"]), ["acme"], "{said:#}");
}

#[test]
fn what_hangs_on_a_list_that_was_not_published_may_be_lost() {
    let world = world();
    world.run("restoration open L-1 --authority A-1 --roster unpublished --now 2026-06-04").expect(0);
    world.run("check cask dev/alpha --now 2026-06-05").expect(1);
    let said = {
        world.file("close.yaml", "- {act: restoration.close, restoration: R-2, reason: it ended}\n");
        world.run("simulate close.yaml --format json --now 2026-06-06").expect(1).json()["impact"].clone()
    };
    assert_eq!((names(&said["gained"]), names(&said["lost"])), (vec![], vec![]), "{said:#}");
    let doubtful = said["unknown"].as_array().unwrap().iter().find(|one| one["organization"] == "cask").unwrap();
    assert_eq!((&doubtful["may"], &doubtful["depends_on"]), (&json!(["lose"]), &json!("roster of R-2")));
}

#[test]
fn a_draft_stands_alone_and_what_propose_refuses_of_it_is_noted() {
    let world = world();
    let ran = world.run("simulate two.yaml one.yaml --now 2026-06-10").expect(2);
    assert!(ran.err.contains("the draft of a policy"), "{}", ran.err);
    let ran = world.run("simulate two.yaml --act policy.propose --now 2026-06-10").expect(2);
    assert!(ran.err.contains("`--act` is for the rows of a batch"), "{}", ran.err);
    world.file("strange.yaml", FIRST.replace("dev/alpha", "dev/alpha, dev/nowhere"));
    let said = world.run("simulate strange.yaml --format json --now 2026-06-10").json();
    let notes: Vec<&str> = said["notices"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect();
    assert!(notes[0].contains("no model dev/nowhere") && notes[1].contains("never used twice"), "{notes:?}");
    let said = world.run("simulate two.yaml --format json --now 2026-06-10").json();
    assert!(said["notices"][0].as_str().unwrap().contains("it takes force on 2026-07-01"), "{said:#}");
}
