//! Bad input: every mistake is located, nothing is recorded, nothing panics, and no control character reaches a terminal.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use serde_json::Value as Json;

use crate::support::{Ran, World};

/// The longest any input may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many entries the ledger has.
#[track_caller]
fn size(world: &World) -> u64 {
    world.run("ledger info --format json").expect(0).json()["size"].as_u64().unwrap()
}

/// Runs the program in time, and asserts that it neither panicked nor sent a terminal what it would obey.
#[track_caller]
fn safely(world: &World, words: &[&str]) -> Ran {
    let begun = Instant::now();
    let ran = world.run_with(words, "");
    assert!(begun.elapsed() < PATIENCE, "{words:?} took {:?}", begun.elapsed());
    assert!((0..=5).contains(&ran.code), "{words:?} ended with {}\n{}", ran.code, ran.err);
    for text in [&ran.out, &ran.err] {
        let obeyed = text.chars().find(|c| {
            *c != '\n'
                && (c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        });
        assert_eq!(obeyed, None, "{words:?} printed a control character\n{text:?}");
    }
    ran
}

/// The errors of a run in JSON.
#[track_caller]
fn errors(ran: &Ran) -> Vec<Json> {
    ran.err
        .lines()
        .map(|line| {
            let error: Json = serde_json::from_str(line).unwrap_or_else(|why| panic!("{why}\n{}", ran.err));
            assert_eq!(error["schema"], "clearance.error/1");
            error
        })
        .collect()
}

/// Applies a file in a sandbox: it must be refused with these codes at these lines and columns, in any order, and leave
/// the ledger as it was. Gives the errors.
#[track_caller]
fn refused_in(world: &World, content: impl AsRef<[u8]>, exit: i32, wanted: &[(&str, u64, u64)]) -> Vec<Json> {
    let before = size(world);
    let name = world.file("batch.yaml", content);
    let read = safely(world, &["apply", &name]);
    let script = safely(world, &["apply", &name, "--format", "json"]);
    for ran in [&read, &script] {
        assert_eq!((ran.code, ran.out.as_str()), (exit, ""), "{}", ran.err);
    }
    let errors = errors(&script);
    let mut found: Vec<(String, u64, u64)> = errors
        .iter()
        .map(|e| {
            assert_eq!(e["at"]["file"], name.as_str(), "{e}");
            let number = |key: &str| e["at"][key].as_u64().unwrap_or_else(|| panic!("no {key}: {e}"));
            (e["code"].as_str().unwrap().to_owned(), number("line"), number("column"))
        })
        .collect();
    found.sort();
    let mut wanted: Vec<_> = wanted.iter().map(|(code, line, column)| ((*code).to_owned(), *line, *column)).collect();
    wanted.sort();
    assert_eq!(found, wanted, "\n{}", read.err);
    for (code, line, column) in wanted.iter().take(50) {
        assert!(read.err.contains(&format!("error[{code}]")), "{}", read.err);
        assert!(read.err.contains(&format!("{name}:{line}:{column}\n")), "{}", read.err);
    }
    assert_eq!(size(world), before, "something was recorded");
    errors
}

#[track_caller]
fn refused(content: impl AsRef<[u8]>, exit: i32, wanted: &[(&str, u64, u64)]) -> Vec<Json> {
    refused_in(&World::sandbox(), content, exit, wanted)
}

#[track_caller]
fn accepted(content: impl AsRef<[u8]>) {
    let world = World::sandbox();
    let name = world.file("batch.yaml", content);
    let ran = safely(&world, &["apply", &name]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(size(&world), 2);
}

/// A row that registers an organization, with more lines.
fn org(more: &str) -> String {
    format!("- act: org.register\n  name: Acme\n{more}")
}

// What is not YAML, or not ours.

#[test]
fn every_duplicate_key_is_reported_at_its_place() {
    refused(
        "- act: org.register\n  name: A\n  name: B\n- {act: org.register, name: C, kind: other, kind: company}\n- act: org.register\n  attributes:\n    n: 1\n    n: 2\n    n: 3\n",
        2,
        &[
            ("E-yaml-duplicate-key", 3, 3),
            ("E-yaml-duplicate-key", 4, 45),
            ("E-missing-field", 5, 3),
            ("E-yaml-duplicate-key", 8, 5),
            ("E-yaml-duplicate-key", 9, 5),
        ],
    );
}

#[test]
fn a_duplicate_key_is_one_however_it_is_spelled() {
    refused("- {act: org.register, name: A, \"na\\x6de\": B}\n", 2, &[("E-yaml-duplicate-key", 1, 32)]);
}

#[test]
fn an_alias_bomb_is_refused() {
    let mut bomb = String::from("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let before = level - 1;
        let _ = writeln!(bomb, "- &a{level} [{}]", vec![format!("*a{before}"); 10].join(", "));
    }
    let world = World::sandbox();
    let name = world.file("batch.yaml", bomb);
    let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
    let errors = errors(&ran);
    assert_eq!(errors[0]["code"], "E-yaml-budget");
    assert!(errors[0]["at"]["line"].is_u64(), "{}", ran.err);
    assert_eq!(size(&world), 1);
}

#[test]
fn an_alias_that_holds_itself_is_refused() {
    let world = World::sandbox();
    for text in ["- &a [*a]\n", "- &a {act: *a}\n", "- *nobody\n"] {
        let name = world.file("batch.yaml", text);
        let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
        assert!(errors(&ran)[0]["at"]["line"].is_u64(), "{}", ran.err);
    }
    assert_eq!(size(&world), 1);
}

#[test]
fn a_million_brackets_are_refused_in_time() {
    let world = World::sandbox();
    let towers = [
        "[".repeat(1_000_000),
        "{a: ".repeat(1_000_000),
        "- ".repeat(1_000_000),
        "? ".repeat(1_000_000),
        "!t ".repeat(1_000_000),
    ];
    for tower in towers {
        let name = world.file("batch.yaml", tower);
        let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
        let errors = errors(&ran);
        assert!((1..=2).contains(&errors.len()), "{}", ran.err);
        assert!(errors.iter().all(|error| error["at"]["line"].is_u64()), "{}", ran.err);
    }
    assert_eq!(size(&world), 1);
}

#[test]
fn bytes_that_are_not_text_are_refused_where_they_stand() {
    refused(b"- act: org.register\n  name: Ac\xFFme\n", 2, &[("E-encoding", 2, 11)]);
    refused(b"- act: org.register\n  name: \xC0\xAF\n", 2, &[("E-encoding", 2, 9)]);
    refused(b"- act: org.register\n  name: \xED\xA0\x80\n", 2, &[("E-encoding", 2, 9)]);
    refused(b"\xFF\xFE-\0 \0\x00\xD8a\0", 2, &[("E-encoding", 1, 3)]);
    refused(b"\xFF\xFE-\0 \0a", 2, &[("E-encoding", 1, 3)]);
}

#[test]
fn every_encoding_people_save_is_accepted() {
    let text = "- act: org.register\r\n  name: \u{10c}ez, a. s.\r\n";
    let units = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    accepted(text);
    accepted([b"\xEF\xBB\xBF", text.as_bytes()].concat());
    accepted([b"\xFF\xFE".to_vec(), units(u16::to_le_bytes)].concat());
    accepted([b"\xFE\xFF".to_vec(), units(u16::to_be_bytes)].concat());
    accepted(units(u16::to_le_bytes));
    accepted(units(u16::to_be_bytes));
}

#[test]
fn a_place_is_the_same_in_every_encoding() {
    let text = "- act: org.register\r\n  name: \u{10c}ez\r\n  country: xx\r\n";
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    refused(text, 2, &[("E-wrong-value", 3, 12)]);
    refused([b"\xEF\xBB\xBF", text.as_bytes()].concat(), 2, &[("E-wrong-value", 3, 12)]);
    refused(utf16, 2, &[("E-wrong-value", 3, 12)]);
    refused(text.replace("\r\n", "\r"), 2, &[("E-wrong-value", 3, 12)]);
}

#[test]
fn control_characters_in_a_file_are_refused_and_never_printed() {
    refused(b"- act: org.register\n  name: A\0B\n", 2, &[("E-control-character", 2, 10)]);
    refused(
        "- act: org.register\n  name: \u{1b}[31mred\u{1b}[0m\n",
        2,
        &[("E-control-character", 2, 9), ("E-control-character", 2, 17)],
    );
    refused(
        "- act: org.register\n  name: \u{9b}2J\u{7f}\n",
        2,
        &[("E-control-character", 2, 9), ("E-control-character", 2, 12)],
    );
    refused(
        "- act: org.register\n  name: a\u{202e}b # \u{2066}\n",
        2,
        &[("E-bidi-control", 2, 10), ("E-bidi-control", 2, 15)],
    );
    refused(
        "# \u{8}\u{8}\n- act: org.register\n  name: a\n",
        2,
        &[("E-control-character", 1, 3), ("E-control-character", 1, 4)],
    );
}

#[test]
fn control_characters_written_as_escapes_are_refused_and_never_printed() {
    for escape in [
        "\\e[31mred",
        "\\x9b2J",
        "\\u202eab",
        "\\0",
        "\\x07",
        "\\u2028",
        "\\ufeff",
        "\\uffff",
        "\\n",
        "\\r",
        "\\t",
        "\\x7f",
    ] {
        refused(format!("- act: org.register\n  name: \"A{escape}B\"\n"), 2, &[("E-text", 2, 9)]);
    }
    // Where words are echoed: an act, a field, a choice, a reference, a label, a clause, a moment.
    refused("- act: \"\\e[31m\\u202e\"\n", 2, &[("E-unknown-act", 1, 8)]);
    refused("- {act: org.register, name: A, \"\\e[2J\": 1}\n", 2, &[("E-unknown-field", 1, 32)]);
    refused(org("  kind: \"\\e[2J\"\n"), 2, &[("E-wrong-value", 3, 9)]);
    refused(org("  tags: [\"\\e[2J\"]\n"), 2, &[("E-wrong-value", 3, 10)]);
    refused(org("  effective: \"\\x9b2J\"\n"), 2, &[("E-moment", 3, 14)]);
    refused(
        org("  attributes: {\"\\e[2J\": 1, \"\\e[2J\": 2}\n"),
        2,
        &[("E-wrong-value", 3, 25), ("E-yaml-duplicate-key", 3, 28)],
    );
    refused("- act: org.amend\n  organization: \"\\e]0;x\\a\"\n", 2, &[("E-unknown-reference", 2, 17)]);
}

#[test]
fn hostile_words_on_the_command_line_are_never_obeyed_by_the_terminal() {
    let world = World::sandbox();
    let hostile = "\u{1b}[31m\u{9b}2J\u{202e}\r";
    for words in [
        vec!["org", "register", "--name", hostile],
        vec!["show", hostile],
        vec!["check", hostile, hostile],
        vec!["apply", hostile],
        vec!["--as", hostile, "org", "register", "--name", "A"],
        vec!["--ledger", hostile, "status"],
        vec!["status", "--at", hostile],
        vec!["status", "--known-at", hostile],
        vec!["explain", hostile],
        vec!["log", "--act", hostile],
        vec!["lockdown", "impose", "--ordered", hostile],
        vec!["org", "register", "--name", "A", "--output", "no-such-folder/\u{1b}[31m"],
    ] {
        for format in ["table", "json"] {
            let words: Vec<&str> = words.iter().copied().chain(["--format", format]).collect();
            let ran = safely(&world, &words);
            assert_ne!(ran.code, 0, "{words:?}");
        }
    }
}

#[test]

fn hostile_words_that_are_no_command_are_never_obeyed_by_the_terminal() {
    let world = World::sandbox();
    for words in
        [["\u{1b}[31mx", "\u{9b}2J"], ["status", "--\u{1b}[31m\u{202e}"], ["status", "--format=\u{1b}[31m\u{9b}2J"]]
    {
        for format in ["table", "json"] {
            safely(&world, &[words[0], words[1], "--format", format]).expect(2);
        }
    }
}

#[test]
fn a_file_name_is_never_obeyed_by_the_terminal() {
    let world = World::sandbox();
    let name = world.file("\u{1b}[31m\u{202e}.yaml", "- act: org.nothing\n");
    for format in ["table", "json"] {
        safely(&world, &["apply", &name, "--format", format]).expect(2);
    }
}

#[test]
fn unknown_words_are_refused_with_the_word_that_was_meant() {
    let errors = refused("- act: org.regster\n  name: A\n", 2, &[("E-unknown-act", 1, 8)]);
    assert!(errors[0]["help"].as_str().unwrap().contains("org.register"));
    let errors = refused(org("  contry: US\n"), 2, &[("E-unknown-field", 3, 3)]);
    assert!(errors[0]["help"].as_str().unwrap().contains("`country`"));
    let errors = refused(org("  kind: utilty\n"), 2, &[("E-wrong-value", 3, 9)]);
    assert!(errors[0]["help"].as_str().unwrap().contains("`utility`"));
    let errors = refused(org("  sectors: [enrgy]\n"), 2, &[("E-wrong-value", 3, 13)]);
    assert!(errors[0].to_string().contains("`energy`"));
    refused("- act: ledger.burn\n", 2, &[("E-unknown-act", 1, 8)]);
}

#[test]
fn a_ledger_is_not_founded_by_a_batch() {
    refused(
        "- act: ledger.found\n  founder: mallory\n  sandbox: true\n  approvals: 1\n  format: 1\n",
        3,
        &[("E-founding", 1, 3)],
    );
}

#[test]
fn wrong_check_digits_are_refused() {
    refused(org("  lei: 5493001KJTIIGC8Y1R13\n"), 2, &[("E-identifier", 3, 8)]);
    refused(org("  lei: 5493001KJTIIGC8Y1R\n"), 2, &[("E-identifier", 3, 8)]);
    refused(org("  uei: ABC\n"), 2, &[("E-identifier", 3, 8)]);
    refused(org("  cage: ABCDEF\n"), 2, &[("E-identifier", 3, 9)]);
    accepted(org("  lei: 5493001KJTIIGC8Y1R12\n"));
}

#[test]
fn impossible_and_ambiguous_moments_are_refused() {
    for written in [
        "2026-02-30",
        "2026-13-01",
        "2026-06-12T25:00:00Z",
        "2026-06-12T21:21:00",
        "12/06/2026",
        "06-12-2026",
        "next friday",
        "20260612",
        "in -3 days",
        "P30",
        "in 99999999999999999999 days",
        "P999999999999D",
        "99999999999 days ago",
        "1-01-01",
        "+12026-01-01",
        "2026-06-12T00:00:00+99:00",
        "~",
    ] {
        let code = if written == "~" { "E-wrong-shape" } else { "E-moment" };
        refused(org(&format!("  effective: {written}\n")), 2, &[(code, 3, 14)]);
    }
}

#[test]
fn norway_is_a_country_and_a_lower_case_one_is_not() {
    accepted(org("  country: NO\n"));
    let errors = refused(org("  country: no\n"), 2, &[("E-wrong-value", 3, 12)]);
    assert!(errors[0].to_string().contains("did you mean `NO`?"), "{}", errors[0]);
    refused(org("  country: false\n"), 2, &[("E-wrong-shape", 3, 12)]);
    refused(org("  country: UK\n"), 2, &[("E-wrong-value", 3, 12)]);
}

#[test]
fn a_file_of_nothing_is_refused() {
    let world = World::sandbox();
    for nothing in ["", "\n\n", "# nothing\n", "---\n", "\u{feff}", "   \n", "---\n...\n", "[]\n"] {
        let name = world.file("batch.yaml", nothing);
        let ran = safely(&world, &["apply", &name, "--format", "json"]);
        assert_eq!(ran.code, if nothing == "[]\n" { ran.code } else { 2 }, "{nothing:?}: {}", ran.err);
    }
    assert_eq!(size(&world), 1);
}

#[test]
fn a_batch_is_one_document_of_plain_acts() {
    refused(
        "- act: org.register\n  name: A\n---\n- act: org.register\n  name: B\n",
        2,
        &[("E-yaml-two-documents", 3, 1)],
    );
    refused("just words\n", 2, &[("E-batch-shape", 1, 1)]);
    refused("42\n", 2, &[("E-batch-shape", 1, 1)]);
    refused(
        "- 1\n- [a]\n- act: 7\n- {name: x}\n- ~\n- text\n",
        2,
        &[
            ("E-batch-shape", 1, 3),
            ("E-batch-shape", 2, 3),
            ("E-wrong-shape", 3, 8),
            ("E-missing-field", 4, 3),
            ("E-batch-shape", 5, 3),
            ("E-batch-shape", 6, 3),
        ],
    );
    refused(org("  <<: {country: US}\n"), 2, &[("E-yaml-key", 3, 3)]);
    refused(org("  kind: !secret company\n"), 2, &[("E-yaml-tag", 3, 17)]);
    refused(org("  ? [a, b]\n  : c\n"), 2, &[("E-yaml-key", 3, 5)]);
    refused(org("  attributes: {n: .inf}\n"), 2, &[("E-wrong-value", 3, 19)]);
}

#[test]
fn broken_syntax_is_refused_where_it_breaks() {
    let world = World::sandbox();
    for broken in [
        "- act: org.register\n  name: [1, 2\n",
        "- act: org.register\n  name: 'x\n",
        "- act: org.register\n name: x\n",
        "- act: org.register\n\tname: x\n",
        "- act: org.register\n  name: \"\\q\"\n",
        "- act: org.register\n  name: @x\n",
        "- act: org.register\n  name: x: y\n",
        "- act: org.register\n  name: }\n",
        "%YAML 9.9\n---\n- act: org.register\n",
        "- {act: org.register name: x}\n",
        "- act: org.register\n  \"\\ud800\": x\n",
        "key: *",
        "&",
        "!",
        "|",
        "- !<",
        "- ? ? ?\n",
    ] {
        let name = world.file("batch.yaml", broken);
        let ran = safely(&world, &["apply", &name, "--format", "json"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{broken:?}");
        for error in errors(&ran) {
            assert!(error["at"]["line"].is_u64() && error["at"]["column"].is_u64(), "{broken:?}: {error}");
            assert_eq!(error["at"]["file"], name.as_str());
        }
    }
    assert_eq!(size(&world), 1);
}

#[test]
fn huge_texts_are_refused_and_not_printed_back() {
    let world = World::sandbox();
    let huge = "x".repeat(5_000_000);
    for (batch, code) in [
        (format!("- act: org.register\n  name: {huge}\n"), "E-text"),
        (org(&format!("  note: {huge}\n")), "E-text"),
        (org(&format!("  tags: [{huge}]\n")), "E-wrong-value"),
        (org(&format!("  {huge}: 1\n")), "E-yaml-syntax"),
        (format!("- act: {huge}\n"), "E-unknown-act"),
        (format!("- act: org.amend\n  organization: {huge}\n"), "E-unknown-reference"),
        (org(&format!("  effective: {huge}\n")), "E-moment"),
        (org(&format!("  attributes: {{n: {}}}\n", "9".repeat(1_000_000))), "E-wrong-value"),
    ] {
        let name = world.file("batch.yaml", &batch);
        let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
        assert_eq!(errors(&ran)[0]["code"], code);
    }
    assert_eq!(size(&world), 1);
}

#[test]

fn a_message_does_not_hold_a_word_of_megabytes() {
    let world = World::sandbox();
    let name = world.file("batch.yaml", format!("- act: {}\n", "x".repeat(5_000_000)));
    let ran = safely(&world, &["apply", &name]).expect(2);
    assert!(ran.err.len() < 10_000, "{} bytes", ran.err.len());
}

#[test]
fn a_long_line_with_a_thousand_mistakes_is_refused_in_time() {
    let world = World::sandbox();
    let rows = vec!["{act: org.regster, name: A}"; 20_000].join(", ");
    let name = world.file("batch.yaml", format!("[{rows}]\n"));
    let ran = safely(&world, &["apply", &name]).expect(2);
    assert!(ran.err.len() < 100_000, "{} bytes", ran.err.len());
    let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
    assert_eq!(errors(&ran).len(), 20_000);
}

#[test]
fn an_entry_of_more_than_65535_bytes_is_refused() {
    let source = format!("  - {{url: u, certainty: certain, says: {}}}\n", "x".repeat(9_000));
    let batch = format!("- act: authority.record\n  kind: letter\n  issuer: A\n  sources:\n{}", source.repeat(8));
    refused(batch, 2, &[("E-entry-too-large", 1, 3)]);
}

// Clauses.

fn scope(clause: &str) -> String {
    format!(
        "- {{act: authority.record, kind: letter, issuer: A}}\n- {{act: model.register, id: a/b, surfaces: [api]}}\n- act: lockdown.impose\n  models: [a/b]\n  kind: preview\n  authority: A-1\n  ordered: {clause}\n"
    )
}

#[test]
fn clauses_too_deep_or_too_large_are_refused() {
    let deep = (0..40).fold("everyone".to_owned(), |inner, _| format!("{{not: {inner}}}"));
    let ran = refused(scope(&deep), 2, &[("E-clause-too-large", 7, 12 + 33 * 6)]);
    assert_eq!(ran.len(), 1);
}

#[test]

fn a_clause_of_three_thousand_parts_is_refused() {
    let parts = vec!["{country: US}"; 3_000].join(", ");
    let world = World::sandbox();
    let name = world.file("batch.yaml", scope(&format!("{{any: [{parts}]}}")));
    let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
    let errors = errors(&ran);
    assert_eq!((errors.len(), &errors[0]["code"]), (1, &Json::from("E-clause-too-large")), "{}", ran.err);
    assert!(errors[0]["at"]["column"].is_u64());
    assert_eq!(size(&world), 1);
}

#[test]
fn a_clause_of_three_thousand_nested_parts_is_refused() {
    let parts = vec!["{not: {country: US}}"; 3_000].join(", ");
    let world = World::sandbox();
    let name = world.file("batch.yaml", scope(&format!("{{any: [{parts}]}}")));
    let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
    assert_eq!(errors(&ran)[0]["code"], "E-clause-too-large", "{}", ran.err);
    assert_eq!(size(&world), 1);
}

#[test]
fn a_clause_of_many_parts_is_recorded_whole() {
    let world = World::sandbox();
    let parts = vec!["{country: US}"; 900].join(", ");
    let name = world.file("batch.yaml", scope(&format!("{{any: [{parts}]}}")));
    safely(&world, &["apply", &name]).expect(0);
    let entry = world.run("log --act lockdown.impose --format ndjson").expect(0).json();
    assert_eq!(entry["body"]["ordered"]["any"].as_array().map(Vec::len), Some(900));
}

#[test]
fn clauses_that_say_nothing_are_refused() {
    refused(scope("{}"), 2, &[("E-clause", 7, 12)]);
    refused(scope("{any: []}"), 2, &[("E-clause", 7, 18)]);
    refused(scope("{country: []}"), 2, &[("E-clause", 7, 22)]);
    refused(scope("{sector: {}}"), 2, &[("E-clause", 7, 21)]);
    refused(scope("{all: {country: US}}"), 2, &[("E-clause", 7, 18)]);
    refused(scope("[everyone]"), 2, &[("E-clause", 7, 12)]);
    refused(scope("someone"), 2, &[("E-clause", 7, 12)]);
    refused(scope("true"), 2, &[("E-clause", 7, 12)]);
    refused(scope("{contry: US}"), 2, &[("E-clause", 7, 13)]);
    refused(scope("{person: alien}"), 2, &[("E-wrong-value", 7, 21)]);
    refused(scope("{employees: {at_least: 1}}"), 2, &[("E-clause", 7, 13)]);
}

#[test]
fn a_set_test_with_an_empty_list_is_refused() {
    refused(scope("{sector: {all: []}}"), 2, &[("E-clause", 7, 27)]);
}

#[test]
fn a_surface_the_model_does_not_have_is_refused() {
    let batch = "- {act: authority.record, kind: letter, issuer: A}\n- {act: model.register, id: a/b, surfaces: [api]}\n- {act: lockdown.impose, models: [a/b], kind: preview, authority: A-1}\n- act: restoration.open\n  lockdown: L-1\n  authority: A-1\n  surfaces: [chat]\n";
    let world = World::sandbox();
    let name = world.file("batch.yaml", batch);
    let ran = safely(&world, &["apply", &name, "--format", "json"]);
    assert!([2, 3].contains(&ran.code), "{}\n{}", ran.code, ran.err);
    let error = &errors(&ran)[0];
    assert_eq!((error["at"]["line"].as_u64(), error["field"].as_str()), (Some(7), Some("surfaces")), "{error}");
    assert_eq!(size(&world), 1);
}

#[test]
fn numbers_that_json_cannot_hold_are_refused() {
    refused(org("  attributes: {n: 9007199254740993}\n"), 2, &[("E-wrong-value", 3, 19)]);
    refused(org("  attributes: {n: -9007199254740993}\n"), 2, &[("E-wrong-value", 3, 19)]);
    refused(org("  attributes: {n: 99999999999999999999999999}\n"), 2, &[("E-wrong-value", 3, 19)]);
    refused(org("  attributes: {n: 1.5}\n"), 2, &[("E-wrong-value", 3, 19)]);
    refused(org("  attributes: {n: 1e400}\n"), 2, &[("E-wrong-value", 3, 19)]);
    accepted(org("  attributes: {n: 9007199254740992, m: -9007199254740992, z: -0}\n"));
    for entry in ["-1", "0", "1.5", "9007199254740993", "99999999999999999999"] {
        let world = World::sandbox();
        let name = world.file("batch.yaml", format!("- act: entry.void\n  reason: r\n  entry: {entry}\n"));
        let ran = safely(&world, &["apply", &name, "--format", "json"]).expect(2);
        assert_eq!(errors(&ran)[0]["at"]["line"], 3, "{}", ran.err);
    }
}

// Several mistakes.

#[test]
fn ten_mistakes_give_ten_reports() {
    let mut batch = String::new();
    for row in 0..10 {
        let _ = writeln!(batch, "- act: org.register\n  name: A{row}\n  country: zz");
    }
    let wanted: Vec<_> = (0..10).map(|row| ("E-wrong-value", 3 * row + 3, 12)).collect();
    refused(batch, 2, &wanted);
}

#[test]
fn ten_mistakes_of_different_kinds_within_acts_give_ten_reports() {
    refused(
        "- act: org.register\n  kind: utilty\n  country: no\n  lei: 1\n  uei: 1\n  cage: 1\n  tags: [A B]\n  sectors: [sun]\n  effective: soon\n  colour: red\n",
        2,
        &[
            ("E-missing-field", 1, 3),
            ("E-wrong-value", 2, 9),
            ("E-wrong-value", 3, 12),
            ("E-identifier", 4, 8),
            ("E-identifier", 5, 8),
            ("E-identifier", 6, 9),
            ("E-wrong-value", 7, 10),
            ("E-wrong-value", 8, 13),
            ("E-moment", 9, 14),
            ("E-unknown-field", 10, 3),
        ],
    );
}

#[test]

fn a_row_that_cannot_be_read_does_not_hide_the_mistakes_of_the_others() {
    refused(
        "- act: org.regster\n- name: nothing\n- act: org.register\n  name: A\n  country: zz\n- act: lockdown.lift\n  lockdown: L-9\n",
        2,
        &[("E-unknown-act", 1, 8), ("E-missing-field", 2, 3), ("E-wrong-value", 5, 12), ("E-unknown-reference", 7, 13)],
    );
}

#[test]

fn a_duplicate_key_does_not_hide_the_mistakes_of_the_others() {
    refused(
        "- act: org.register\n  name: A\n  name: B\n- act: org.register\n  name: C\n  country: zz\n",
        2,
        &[("E-yaml-duplicate-key", 3, 3), ("E-wrong-value", 6, 12)],
    );
}

#[test]
fn mistakes_of_every_file_are_reported_and_malformed_outranks_refused() {
    let world = World::sandbox();
    world.file("a.yaml", "- act: org.register\n  name: A\n  effective: 2020-01-01\n");
    world.file("b.yaml", "- act: org.register\n  name: B\n  country: zz\n");
    safely(&world, &["apply", "a.yaml"]).expect(3);
    let both = safely(&world, &["apply", "a.yaml", "b.yaml", "--format", "json"]).expect(2);
    let found: Vec<_> = errors(&both).iter().map(|e| (e["code"].clone(), e["at"].clone())).collect();
    assert_eq!(
        found,
        [
            (Json::from("E-backdated"), serde_json::json!({"file": "a.yaml", "line": 3, "column": 14})),
            (Json::from("E-wrong-value"), serde_json::json!({"file": "b.yaml", "line": 3, "column": 12})),
        ]
    );
    assert_eq!(size(&world), 1);
}

#[test]

fn a_file_that_cannot_be_read_does_not_hide_the_mistakes_of_the_others() {
    let world = World::sandbox();
    world.file("a.yaml", "- act: org.register\n  name: A\n  country: zz\n");
    world.file("b.yaml", "- act: [\n");
    let both = safely(&world, &["apply", "a.yaml", "b.yaml", "--format", "json"]).expect(2);
    assert_eq!(errors(&both).len(), 2, "{}", both.err);
}

#[test]
fn a_missing_ledger_outranks_a_malformed_file() {
    let world = World::empty();
    world.file("a.yaml", "- act: org.register\n  name: A\n  country: zz\n");
    safely(&world, &["apply", "a.yaml"]).expect(4);
}

#[test]

fn a_missing_ledger_outranks_broken_syntax() {
    let world = World::empty();
    world.file("a.yaml", "- act: [\n");
    safely(&world, &["apply", "a.yaml"]).expect(4);
}

#[test]
fn what_cannot_be_opened_is_no_batch() {
    let world = World::sandbox();
    std::fs::create_dir(world.path().join("folder")).unwrap();
    world.file("text.txt", "- act: org.register\n  name: A\n");
    for name in ["missing.yaml", "folder", ""] {
        let ran = safely(&world, &["apply", name, "--format", "json"]).expect(2);
        assert_eq!(ran.err.lines().count(), 1, "{}", ran.err);
    }
    assert_eq!(size(&world), 1);
}

// Refusals of acts typed by hand.

/// A sandbox with a lockdown, a restoration of the `api` until the end of 2026, and an organization.
fn restored() -> World {
    let world = World::sandbox();
    world
        .apply(
            "- {act: authority.record, kind: directive, issuer: Ministry}\n- {act: model.register, id: dev/alpha, surfaces: [api, chat]}\n- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}\n- {act: restoration.open, lockdown: L-1, authority: A-1, surfaces: [api], purposes: [defence], persons: [citizen], until: 2026-12-31}\n- {act: org.register, name: Acme}\n",
        )
        .expect(0);
    world
}

#[track_caller]
fn says_no(world: &World, words: &str, exit: i32, code: &str) -> Json {
    let before = size(world);
    let words: Vec<&str> = words.split(' ').filter(|w| !w.is_empty()).collect();
    let read = safely(world, &words);
    assert_eq!((read.code, read.out.as_str()), (exit, ""), "{words:?}\n{}", read.err);
    assert!(read.err.contains(&format!("error[{code}]")), "{words:?}\n{}", read.err);
    let script = safely(world, &[words.as_slice(), &["--format", "json"]].concat()).expect(exit);
    let errors = errors(&script);
    assert_eq!(errors[0]["code"], code, "{words:?}\n{}", script.err);
    assert_eq!(size(world), before, "{words:?} recorded something");
    errors[0].clone()
}

#[test]
fn a_lockdown_is_lifted_once() {
    let world = restored();
    world.run("lockdown lift L-1").expect(0);
    says_no(&world, "lockdown lift L-1", 3, "E-already");
    says_no(&world, "lockdown lift L-2", 2, "E-unknown-reference");
}

#[test]
fn what_ended_does_not_end_again() {
    let world = restored();
    world.run("grant issue R-1 acme").expect(0);
    world.run("grant revoke G-1").expect(0);
    world.run("restoration close R-1").expect(0);
    world.run("org retire acme").expect(0);
    world.run("model retire dev/alpha").expect(0);
    for words in ["grant revoke G-1", "restoration close R-1", "org retire acme", "model retire dev/alpha"] {
        let ran = safely(&world, &words.split(' ').collect::<Vec<_>>()).expect(3);
        assert!(ran.err.contains("error[E-already]") || ran.err.contains("error[E-moot]"), "{words}\n{}", ran.err);
    }
}

#[test]
fn a_grant_stays_within_its_restoration() {
    let world = restored();
    for words in [
        "grant issue R-1 acme --surfaces chat",
        "grant issue R-1 acme --purposes offence",
        "grant issue R-1 acme --persons foreign",
        "grant issue R-1 acme --until 2027-01-01",
    ] {
        says_no(&world, words, 3, "E-outside-parent");
    }
    world.run("grant issue R-1 acme --until 2026-12-31").expect(0);
    says_no(&world, "grant issue R-1 acme", 3, "E-grant-stands");
    says_no(&world, "grant renew G-1 --until 2027-06-30", 3, "E-outside-parent");
}

#[test]
fn a_grant_without_a_term_does_not_outlive_its_restoration() {
    let world = restored();
    world.run("grant issue R-1 acme").expect(0);
    world.run("check acme dev/alpha --surface api --purpose defence --person citizen --at 2026-12-30").expect(0);
    world.run("check acme dev/alpha --surface api --purpose defence --person citizen --at 2027-01-01").expect(1);
}

#[test]
fn backdating_needs_a_reason() {
    let world = restored();
    says_no(&world, "org suspend acme --effective 2026-04-07", 3, "E-backdated");
    says_no(&world, "org suspend acme --effective 2026-04-07 --reason late", 3, "E-conflict");
    says_no(&world, "org register --name B --effective 2026-04-01", 3, "E-backdated");
    world.run("org register --name B --effective 2026-04-01 --reason late").expect(0);
}

#[test]
fn voids_ask_for_their_dependents_and_cannot_be_voided() {
    let world = restored();
    let error = says_no(&world, "entry void 4 --reason wrong", 3, "E-dependents");
    assert!(error["message"].as_str().unwrap().contains("entry 5"), "{error}");
    assert!(error["help"].as_str().unwrap().contains("--with-dependents"), "{error}");
    says_no(&world, "entry void 1 --reason wrong", 3, "E-founding");
    says_no(&world, "entry void 6", 2, "E-missing-field");
    says_no(&world, "entry void 0 --reason r", 2, "E-unknown-reference");
    says_no(&world, "entry void 99 --reason r", 2, "E-unknown-reference");
    world.run("entry void 6 --reason wrong").expect(0);
    says_no(&world, "entry void 6 --reason again", 3, "E-already");
    says_no(&world, "entry void 7 --reason back", 3, "E-conflict");
    says_no(&world, "entry correct 7 --fields reason=x --reason back", 3, "E-conflict");
    world.run("entry void 4 --with-dependents --reason wrong").expect(0);
    assert_eq!(size(&world), 9);
    world.run("ledger verify").expect(0);
}

#[test]
fn fields_that_others_stand_on_cannot_be_corrected() {
    let world = restored();
    says_no(&world, "entry correct 4 --fields models=dev/alpha --reason r", 2, "E-not-correctable");
    says_no(&world, "entry correct 6 --fields id=other --reason r", 2, "E-not-correctable");
    says_no(&world, "entry correct 5 --fields lockdown=L-1 --reason r", 2, "E-not-correctable");
    says_no(&world, "entry correct 6 --fields nonsense=1 --reason r", 2, "E-unknown-field");
    says_no(&world, "entry correct 6 --fields name=Acme --reason r", 3, "E-no-change");
    says_no(&world, "entry correct 6 --reason r", 2, "E-missing-field");
    says_no(&world, "entry correct 1 --fields approvals=1 --reason r", 3, "E-founding");
    world.run("entry correct 6 --fields name=Acme2 --reason r").expect(0);
}

/// A real ledger of one officer who lacks a second.
fn real() -> World {
    let world = World::empty();
    world.run("init").expect(0);
    world
}

#[test]
fn a_real_ledger_asks_two_officers_to_loosen() {
    let world = real();
    world
        .apply(
            "- {act: authority.record, kind: directive, issuer: Ministry}\n- {act: model.register, id: dev/alpha, surfaces: [api]}\n- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}\n- {act: org.register, name: Acme}\n",
        )
        .expect(0);
    world.run("org suspend acme").expect(0);
    let before = world.run("status --format json").expect(0).out;
    for words in [
        "lockdown lift L-1",
        "lockdown amend L-1 --implemented nobody",
        "restoration open L-1 --authority A-1",
        "entry void 4 --reason r",
        "entry correct 4 --fields implemented=nobody --reason r",
        "entry void 4 --with-dependents --reason r",
        "org reinstate acme",
    ] {
        let ran = world.run(&format!("{words} --format json")).expect(0);
        let json = ran.json();
        assert_eq!((&json["recorded"], json["proposals"].as_array().unwrap().len()), (&1.into(), 1), "{words}");
    }
    // Nothing has changed, and the one who proposed cannot consent.
    let models = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["models"].clone();
    assert_eq!(models(&before), models(&world.run("status --format json").expect(0).out));
    says_no(&world, "proposal approve P-1", 3, "E-own-proposal");
    says_no(&world, "lockdown lift L-1 --proposal P-1", 3, "E-second-officer");
    says_no(&world, "--as mallory org register --name M", 3, "E-not-enrolled");
}

#[test]
fn a_real_ledger_lets_nobody_set_its_clock() {
    let world = real();
    says_no(&world, "org register --name A --recorded 2026-01-01T00:00:00Z", 2, "E-sandbox-only");
    says_no(&world, "org register --name A --now 2026-01-01T00:00:00Z", 2, "E-sandbox-only");
    says_no(&world, "status --now 2026-01-01T00:00:00Z", 2, "E-sandbox-only");
    refused_in(
        &world,
        "- act: org.register\n  name: A\n  recorded: 2026-01-01T00:00:00Z\n",
        2,
        &[("E-recorded-backwards", 3, 13), ("E-sandbox-only", 3, 13)],
    );
    let world = World::empty();
    safely(&world, &["init", "--now", "2026-01-01"]).expect(2);
    assert!(!world.ledger().exists());
}

#[test]
fn nothing_is_known_before_the_first_entry_or_in_the_future() {
    let world = restored();
    says_no(&world, "status --known-at 2026-04-06T08:59:59Z", 2, "E-before-ledger");
    says_no(&world, "status --known-at 0", 2, "E-before-ledger");
    says_no(&world, "status --known-at 7", 2, "E-future-knowledge");
    says_no(&world, "status --known-at 99999999999999999999999", 2, "E-future-knowledge");
    says_no(&world, "status --known-at 2199-01-01", 2, "E-future-knowledge");
    says_no(&world, "status --known-at yesteryear", 2, "E-moment");
    world.run("status --known-at 2026-04-06T09:00:00Z").expect(0);
}

#[test]
fn moments_beyond_all_bounds_do_not_panic() {
    let world = restored();
    for at in [
        "in 999999999999 days",
        "999999999999 days ago",
        "P999999999999D",
        "9999-12-31T23:59:60Z",
        "0000-00-00",
        "2999-12-31",
        "1900-01-01",
    ] {
        for flag in ["--at", "--known-at", "--now"] {
            safely(&world, &["status", flag, at]);
        }
        safely(&world, &["org", "suspend", "acme", "--effective", at, "--dry-run"]);
        safely(&world, &["grant", "issue", "R-1", "acme", "--until", at, "--dry-run"]);
    }
    assert_eq!(size(&world), 6);
}

#[test]

fn an_answer_that_cannot_be_written_does_not_look_like_an_act_that_was_refused() {
    let world = World::sandbox();
    let ran = world.run("org register --name Acme --output no-such-folder/answer");
    let recorded = size(&world) > 1;
    assert_eq!(recorded, ran.code == 0, "recorded: {recorded}, exit {}\n{}", ran.code, ran.err);
}

// What is said of a mistake is true and leads on.

#[test]
fn numbers_beyond_what_is_kept_name_the_limit() {
    let world = World::sandbox();
    for number in ["9007199254740993", "-9007199254740993", "18446744073709551616", "99999999999999999999999"] {
        let found = refused_in(
            &world,
            format!("- {{act: org.register, name: A, attributes: {{n: {number}}}}}\n"),
            2,
            &[("E-wrong-value", 1, 48)],
        );
        let message = found[0]["message"].as_str().unwrap();
        assert!(message.contains("from -9007199254740992 to 9007199254740992"), "{message}");
        let csv = world.file("orgs.csv", format!("name,attributes.n\nA,{number}\n"));
        let ran = safely(&world, &["apply", &csv, "--act", "org.register"]);
        assert!(ran.code == 2 && ran.err.contains("(2^53)"), "{}", ran.err);
    }
    accepted("- {act: org.register, name: A, attributes: {n: 9007199254740992, m: -9007199254740992, w: \"007\"}}\n");
    for number in ["18446744073709551615", "9223372036854775808", "18446744073709551616"] {
        let ran = safely(&world, &["show", number]);
        assert!(ran.code == 2 && ran.err.contains("E-unknown-reference"), "{}", ran.err);
        assert_eq!(safely(&world, &["entry", "void", number, "--reason", "x"]).code, 2);
    }
}

#[test]
fn what_was_probably_meant_is_said() {
    let world = World::sandbox();
    let ran = safely(&world, &["org", "register", "--name", "A", "--country", "UK"]);
    assert!(ran.err.contains("did you mean `GB`?"), "{}", ran.err);
    world.run("model register dev/alpha --surfaces api").expect(0);
    world.run("org register --name Acme").expect(0);
    let ran = safely(&world, &["check", "acme", "dev/alpha", "--policy", "my/2"]);
    assert!(ran.code == 2 && ran.err.contains("clearance policy show my/2 --text"), "{}", ran.err);
    let ran = world.run_with(&["org", "register", "--name", "Størk Ærø Łódź Straße Þing Đà", "--format", "json"], "");
    ran.expect(0);
    world.run("show stork-aero-lodz-strasse-thing-da").expect(0);
    let line = world.file("batch.ndjson", "{\"act\":\"org.register\",\"name\":\"B\",\"name\":\"C\"}\n");
    let ran = safely(&world, &["apply", &line]);
    assert!(ran.code == 2 && ran.err.starts_with("error[E-json-duplicate-key]"), "{}", ran.err);
}

#[test]
fn a_held_act_keeps_every_field_or_is_refused() {
    let world = World::sandbox();
    world.run("org register acme --name Acme").expect(0);
    world.run("org suspend acme").expect(0);
    let holds = "{act: org.reinstate, organization: acme}";
    world.run_with(&["proposal", "open", "--holds", holds], "").expect(0);
    for field in ["proposal: P-1", "recorded: 2026-04-07T09:00:00Z"] {
        let holds = format!("{{act: org.reinstate, organization: acme, {field}}}");
        let ran = safely(&world, &["proposal", "open", "--holds", &holds]);
        let name = field.split(':').next().unwrap();
        assert!(ran.err.contains(&format!("has no `{name}`")), "{}", ran.err);
    }
}
