//! Questions at a terminal, asked through a pseudo-terminal: an act with missing fields asks for them, shows what it will
//! do, and records only what was agreed to; interrupted, it gives the terminal back; nothing that was typed is obeyed.

use std::process::{Command, Stdio};

use rexpect::session::{PtySession, spawn_command};

use crate::support::World;

const DOWN: &str = "\x1b[B";

fn world() -> World {
    let world = World::sandbox();
    world
        .apply(
            "- {act: model.register, id: dev/alpha, surfaces: [api, app]}\n- {act: model.register, id: dev/beta, surfaces: [api]}\n\
             - {act: org.register, name: Northfield Electric, country: US}\n\
             - {act: org.register, name: \"Evil $(touch pwned) `touch pwned` 'q' \\\"d\\\"\", country: US}\n\
             - {act: authority.record, ref: order, kind: directive, issuer: Commerce}\n",
        )
        .expect(0);
    world
}

/// The program at a terminal of 80 columns.
pub struct Terminal(PtySession);

impl Terminal {
    pub fn open(world: &World, words: &[&str]) -> Self {
        Self::with(world, words, &[])
    }

    fn with(world: &World, words: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = world.command();
        command.env_remove("COLUMNS").env("TERM", "xterm").env("LC_ALL", "C.UTF-8").args(words);
        command.envs(environment.iter().copied());
        let session = spawn_command(command, Some(20_000)).unwrap();
        let terminal = Self(session);
        terminal.resize("80", "40");
        terminal
    }

    pub fn sees(&mut self, text: &str) -> String {
        self.0.exp_string(text).unwrap_or_else(|why| panic!("`{text}`: {why}"))
    }

    pub fn press(&mut self, keys: &str) {
        self.0.send(keys).unwrap();
        self.0.flush().unwrap();
    }

    /// A signal such as another program would send.
    fn interrupt(&mut self) {
        self.0.process_mut().signal(rexpect::process::Signal::SIGINT).unwrap();
    }

    /// Everything to the end, and the exit status.
    pub fn ends(mut self) -> (String, i32) {
        let rest = self.0.exp_eof().unwrap();
        // The crate does not give the type a name.
        let status = format!("{:?}", self.0.process().wait().unwrap());
        let code =
            status.strip_prefix("Exited(").and_then(|s| s.trim_end_matches(')').rsplit(' ').next()?.parse().ok());
        let code = code.unwrap_or_else(|| panic!("{status}\n{rest}"));
        (rest, code)
    }

    fn resize(&self, columns: &str, rows: &str) {
        let terminal = self.0.process().get_file_handle().unwrap();
        let done = Command::new("stty").args(["cols", columns, "rows", rows]).stdin(Stdio::from(terminal)).status();
        assert!(done.unwrap().success());
    }
}

/// Where an interrupt comes from.
enum From {
    Key,
    AnotherProgram,
}

fn size(world: &World) -> u64 {
    world.run("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

#[test]
fn an_act_with_nothing_said_asks_for_all_of_it_and_shows_its_effect() {
    let world = world();
    let before = size(&world);
    let mut terminal = Terminal::open(&world, &["lockdown", "impose"]);
    terminal.sees("the models");
    terminal.sees("dev/beta");
    terminal.press(" \r");
    terminal.sees("kind");
    terminal.sees("preview");
    terminal.press("susp\r");
    terminal.sees("directive, Commerce");
    terminal.press("\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    let summary = terminal.sees("to record it, or nothing to leave it");
    for said in ["would record", "lockdown.impose", "suspension", "locked", "2 lose", "northfield-electric"] {
        assert!(summary.contains(said), "{said}\n{summary}");
    }
    assert_eq!(size(&world), before, "nothing is recorded before it is agreed to");
    // It weighs: anything but its reference is not taken.
    terminal.press("yes\r");
    terminal.sees("that is not `dev/alpha`");
    terminal.press("\x7f\x7f\x7fdev/alpha\r");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(
        rest.contains("the same again: clearance lockdown impose --models dev/alpha --kind suspension --authority A-1")
    );
    assert_eq!(size(&world), before + 1);
}

#[test]
fn what_is_typed_is_read_by_the_fields_own_decoder() {
    let world = world();
    let mut terminal = Terminal::open(&world, &["model", "register", "dev/gamma"]);
    terminal.sees("surfaces");
    terminal.press("Not A Surface!\r");
    terminal.sees("error: ");
    terminal.press(&"\x7f".repeat(20));
    terminal.press("api,web\r");
    terminal.sees("Anything else");
    terminal.press("released\r");
    terminal.sees("released");
    terminal.press("something\r");
    terminal.press("12/06/2026\r");
    terminal.sees("is not a moment");
    terminal.press(&"\x7f".repeat(12));
    terminal.press("2026-04-01\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(rest.contains("clearance model register dev/gamma --surfaces api,web --released 2026-04-01"), "{rest}");
}

#[test]
fn a_no_records_nothing_and_an_interrupt_gives_the_terminal_back() {
    let world = world();
    let before = size(&world);
    let mut terminal = Terminal::open(&world, &["model", "register", "dev/gamma"]);
    terminal.sees("surfaces");
    terminal.press("api\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("n");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 1, "{rest}");
    assert!(rest.contains("nothing was recorded"), "{rest}");
    // Half typed; at a choice, which hides the cursor; at the last question.
    let steps = [
        &["surfaces", "ap"][..],
        &["surfaces", "api\r", "no, that is all", ""],
        &["surfaces", "api\r", "that is all", "\r", "Record it?", ""],
    ];
    for (steps, from) in steps.iter().flat_map(|steps| [(steps, From::Key), (steps, From::AnotherProgram)]) {
        let mut terminal = Terminal::open(&world, &["model", "register", "dev/gamma"]);
        for step in steps.chunks(2) {
            terminal.sees(step[0]);
            terminal.press(step[1]);
        }
        match from {
            From::Key => terminal.press("\x03"),
            From::AnotherProgram => terminal.interrupt(),
        }
        let (rest, code) = terminal.ends();
        assert_eq!(code, 130, "{steps:?}\n{rest}");
        assert_eq!(rest.matches("error[E-interrupted]").count(), 1, "{rest}");
        // The cursor may have come back before what the last step waited for.
        let shown = rest.rfind("\x1b[?25h").unwrap_or_else(|| panic!("the cursor stays hidden: {rest:?}"));
        assert!(rest.rfind("\x1b[?25l").is_none_or(|hidden| hidden < shown), "{rest:?}");
    }
    assert_eq!(size(&world), before);
}

#[test]
fn a_terminal_that_changes_its_size_is_still_asked() {
    let world = world();
    let mut terminal = Terminal::open(&world, &["lockdown", "impose", "--authority", "A-1"]);
    terminal.sees("dev/beta");
    terminal.resize("34", "8");
    terminal.press(" ");
    terminal.resize("200", "60");
    terminal.press(DOWN);
    terminal.press("\r");
    terminal.sees("preview");
    terminal.resize("1", "1");
    terminal.press("\r");
    terminal.sees("all");
    terminal.resize("80", "24");
    terminal.press("\r");
    terminal.sees("or nothing to leave it");
    terminal.press("\r");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 1, "{rest}");
}

#[test]
fn hostile_names_are_shown_and_never_obeyed() {
    let world = world();
    let name = "A $(touch pwned) `touch pwned` 'x' \"y\" ; touch pwned";
    let mut terminal = Terminal::open(&world, &["org", "register"]);
    terminal.sees("the legal name");
    terminal.press(name);
    // A paste with escapes: what a terminal would obey is no part of a line, and what is not a letter is refused.
    terminal.press("\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    let again = rest.lines().find_map(|line| line.split("the same again: clearance ").nth(1)).unwrap().trim();
    let script = format!("{} {again} --no-input", env!("CARGO_BIN_EXE_clearance"));
    let mut shell = Command::new("bash");
    shell.args(["-c", &script]).env("CLEARANCE_CONFIG", "").env("CLEARANCE_LEDGER", world.ledger());
    shell.env("CLEARANCE_OFFICER", "registrar").current_dir(world.path());
    let ran = World::ran(&mut shell, "");
    assert!(!world.path().join("pwned").exists());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let listed = world.run("org list --format ndjson").expect(0).out;
    assert_eq!(listed.lines().filter(|line| line.contains("; touch pwned")).count(), 2, "{listed}");
    // A recorded one among the choices.
    let mut terminal = Terminal::open(&world, &["org", "suspend"]);
    let shown = terminal.sees("Evil $(touch pwned)");
    assert!(!shown.contains("\x1b[2J"), "{shown:?}");
    terminal.press("\x03");
    assert_eq!(terminal.ends().1, 130);
    assert!(!world.path().join("pwned").exists());
}

#[test]
fn a_long_reason_is_written_in_the_editor() {
    let world = world();
    let editor = world.path().join("editor.sh");
    std::fs::write(&editor, "#!/bin/sh\nprintf 'the first line\\nthe second\\n' > \"$1\"\n").unwrap();
    let mut terminal = Terminal::with(&world, &["org", "suspend"], &[("EDITOR", &format!("sh {}", editor.display()))]);
    terminal.sees("northfield-electric");
    terminal.press("north\r");
    terminal.sees("Anything else");
    terminal.press("reason: why, in words\r");
    terminal.sees("in the editor");
    terminal.press("\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(rest.contains("--reason $'the first line\\nthe second'"), "{rest}");
}

#[test]
fn a_whole_act_is_asked_about_only_if_it_ends_something() {
    let world = world();
    let (rest, code) = Terminal::open(&world, &["model", "register", "dev/gamma", "--surfaces", "api"]).ends();
    assert_eq!(code, 0, "{rest}");
    assert!(!rest.contains("the same again"), "{rest}");
    let retire = ["model", "retire", "dev/gamma"];
    let mut terminal = Terminal::open(&world, &retire);
    terminal.sees("type `dev/gamma` to record it");
    terminal.press("\r");
    assert_eq!(terminal.ends().1, 1);
    let (rest, code) = Terminal::open(&world, &["model", "retire", "dev/gamma", "--yes"]).ends();
    assert_eq!(code, 0, "{rest}");
}

#[test]
fn without_a_terminal_or_with_no_input_a_missing_field_is_an_error_that_names_its_flag() {
    let world = world();
    let ran = world.run("lockdown impose --models dev/alpha").expect(2);
    for flag in ["--> --kind", "--> --authority"] {
        assert!(ran.err.contains(flag), "{flag}\n{}", ran.err);
    }
    for (words, environment) in [
        (&["lockdown", "impose", "--no-input"][..], &[][..]),
        (&["lockdown", "impose"], &[("CLEARANCE_NO_INPUT", "1")]),
        (&["lockdown", "impose"], &[("TERM", "dumb")]),
    ] {
        let (rest, code) = Terminal::with(&world, words, environment).ends();
        assert_eq!(code, 2, "{rest}");
        assert!(rest.contains("--> --models") && rest.contains("--> --kind"), "{rest}");
    }
}

#[test]
fn what_is_refused_is_asked_anew_and_can_be_given_up() {
    let world = world();
    world.run("lockdown impose --models dev/alpha --kind suspension --authority A-1").expect(0);
    let before = size(&world);
    // A moment that is well written and still wrong: a term that ends before it begins.
    let mut terminal = Terminal::open(&world, &["restoration", "open", "--until", "2020-01-01"]);
    terminal.sees("dev/alpha");
    terminal.press("\r");
    terminal.sees("directive, Commerce");
    terminal.press("\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    let said = terminal.sees("What now");
    assert!(said.contains("error[E-") && said.contains("--until"), "{said}");
    terminal.sees("leave until out");
    terminal.press("\r");
    terminal.sees("something else");
    terminal.press("something\r");
    terminal.press("2021-01-01\r");
    // Still wrong, and said again.
    terminal.sees("error[E-");
    terminal.sees("leave until out");
    terminal.press("leave\r");
    let summary = terminal.sees("Record it?");
    assert!(!summary.contains("2021-01-01"), "{summary}");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    let again = "the same again: clearance restoration open L-1 --authority A-1";
    assert!(rest.contains(again) && !rest.contains("--until"), "{rest}");
    assert_eq!(size(&world), before + 1);
    let mut terminal = Terminal::open(&world, &["model", "register", "dev/alpha"]);
    terminal.sees("surfaces");
    terminal.press("api\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    let said = terminal.sees("What now");
    assert!(said.contains("error[E-"), "{said}");
    terminal.sees("give it up");
    terminal.press("give\r");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 1, "{rest}");
    assert!(rest.contains("nothing was recorded"), "{rest}");
    assert_eq!(size(&world), before + 1);
}

/// Three applications that are complete, the last one's term ends first.
fn queue() -> World {
    let world = world();
    let records = "\
- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}
- {act: restoration.open, lockdown: L-1, authority: A-1}
- {act: org.register, name: Acme, country: US}
- {act: org.register, name: Borealis, country: CA}
- {act: review.open, model: dev/alpha, organization: northfield-electric, restorations: [R-1]}
- {act: review.open, model: dev/alpha, organization: acme, restorations: [R-1]}
- {act: review.open, model: dev/alpha, organization: borealis, restorations: [R-1]}
- {act: review.complete, review: V-1}
- {act: review.complete, review: V-2}
- {act: review.complete, review: V-3}
- {act: review.hold, review: V-2, waiting_for: applicant, reason_code: papers}
";
    world.run_with(&["apply", "-"], records).expect(0);
    world
}

fn decides(terminal: &mut Terminal, outcome: &str) {
    terminal.sees("leave it for now");
    terminal.press("\r");
    terminal.sees("returned");
    terminal.press(&format!("{outcome}\r"));
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
}

#[test]
fn review_decide_walks_what_waits_for_a_decision() {
    let world = queue();
    let before = size(&world);
    let mut terminal = Terminal::open(&world, &["review", "decide"]);
    let shown = terminal.sees("V-1, 1 of 2");
    assert!(shown.contains("northfield-electric") && shown.contains("opened by"), "{shown}");
    decides(&mut terminal, "denied");
    let shown = terminal.sees("V-3, 2 of 2");
    assert!(shown.contains("recorded") && shown.contains("borealis"), "{shown}");
    assert_eq!(size(&world), before + 1);
    terminal.sees("stop here");
    terminal.press("leave it\r");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 1, "{rest}");
    assert!(rest.contains("1 of 2 decided; still waiting: V-3"), "{rest}");
    // What was recorded before an interrupt stays, and is not denied.
    let mut terminal = Terminal::open(&world, &["review", "decide"]);
    terminal.sees("V-3, 1 of 1");
    decides(&mut terminal, "approved");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    assert_eq!(world.run("grant list --format ndjson").expect(0).out.lines().count(), 1);
    let (rest, code) = Terminal::open(&world, &["review", "decide"]).ends();
    assert_eq!(code, 0, "{rest}");
    assert!(rest.contains("no review waits for your decision"), "{rest}");
}

#[test]
fn an_interrupt_within_the_queue_does_not_deny_what_was_recorded() {
    for from in [From::Key, From::AnotherProgram] {
        let world = queue();
        let before = size(&world);
        let mut terminal = Terminal::open(&world, &["review", "decide"]);
        decides(&mut terminal, "denied");
        terminal.sees("V-3, 2 of 2");
        terminal.sees("stop here");
        match from {
            From::Key => terminal.press("\x03"),
            From::AnotherProgram => terminal.interrupt(),
        }
        let (rest, code) = terminal.ends();
        assert_eq!(code, 130, "{rest}");
        assert!(rest.contains("interrupted; nothing more was recorded"), "{rest}");
        assert_eq!(size(&world), before + 1);
    }
}

const LAB: &str = "\
policy: lab
version: 1
effective: 2026-04-01
tiers:
  governed:
    models: [dev/alpha]
    rules:
      operator: {when: {country: \"NO\"}}
      signed: {when: {attested: agreement}}
    review: {decide_within: 10 days, approvals: 1}
vocabulary: {attestations: {agreement: {}}}
";

/// A sandbox with two reviews of the model that a policy governs; the first one has the founder's vote.
fn reviews() -> World {
    let world = world();
    world.apply("- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: $order}\n- {act: restoration.open, lockdown: L-1, authority: $order}\n").expect(0);
    world.file("lab.yaml", LAB);
    world.run("policy propose lab.yaml").expect(0);
    world.run("policy adopt lab/1").expect(0);
    for (number, organization) in ["northfield-electric", "evil-touch-pwned-touch-pwned-q-d"].iter().enumerate() {
        world.run(&format!("review open dev/alpha --organization {organization}")).expect(0);
        world.run(&format!("review complete V-{}", number + 1)).expect(0);
    }
    let vote = "review vote V-1 --recommends deny --cites operator --reason-code outside --evidence file";
    world.run(&format!("{vote} --reason it_operates_nothing_there")).expect(0);
    world
}

#[test]
fn a_vote_is_asked_for_all_it_needs_and_only_on_what_one_may_vote_on() {
    let world = reviews();
    let mut terminal = Terminal::open(&world, &["review", "vote"]);
    let offered = terminal.sees("V-2");
    assert!(!offered.contains("V-1"), "{offered}");
    terminal.press("\r");
    terminal.sees("recommends");
    terminal.sees("deny");
    terminal.press("deny\r");
    // A list of which nothing was chosen says why it is asked again.
    terminal.sees("signed");
    terminal.press("\r");
    terminal.sees("at least one is needed");
    terminal.sees("signed");
    terminal.press(" \r");
    terminal.sees("reason code");
    terminal.sees("not-admitted");
    terminal.press("not-admitted\r");
    terminal.sees("reason");
    terminal.press("it operates nothing that is named\r");
    terminal.sees("evidence");
    terminal.press("file-17\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    let vote = world.run("show V-2 --format json").expect(0).json();
    assert_eq!(vote["state"]["rounds"][0]["votes"][0]["cites"][0], "operator", "{vote}");
    // Nothing is left to vote on.
    let mut terminal = Terminal::open(&world, &["review", "vote"]);
    terminal.sees("there is no review here for `review.vote`");
    terminal.press("\x03");
    assert_eq!(terminal.ends().1, 130);
}

#[test]
fn a_decision_that_departs_is_asked_what_distinguishes_the_case() {
    let world = reviews();
    let mut terminal = Terminal::open(&world, &["review", "decide", "V-1"]);
    terminal.sees("outcome");
    terminal.sees("denied");
    terminal.press("approved\r");
    terminal.sees("no, that is all");
    terminal.press("\r");
    terminal.sees("E-departure");
    terminal.sees("say departs");
    terminal.press("\r");
    terminal.sees("departs");
    terminal.press("neighbour\r");
    terminal.sees("say distinguished");
    terminal.press("\r");
    terminal.sees("distinguished");
    terminal.press("it feeds the grid across the border\r");
    terminal.sees("Record it?");
    terminal.press("y");
    let (rest, code) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
}
