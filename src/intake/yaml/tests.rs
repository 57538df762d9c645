//! What is read, and every mistake at its place.

use std::fmt::Write;

use super::{DEEPEST, parse};
use clearance_core::code;
use clearance_core::node::{Mistake, Node, Place, Value};

fn outcome(text: &str) -> Result<Node, Vec<Mistake>> {
    let (node, mistakes) = parse(text);
    if mistakes.is_empty() { Ok(node.unwrap()) } else { Err(mistakes) }
}

fn read(text: &str) -> Node {
    outcome(text).unwrap()
}

fn value(text: &str) -> Value {
    read(&format!("key: {text}\n")).member("key").unwrap().value.clone()
}

fn mistakes(text: &str) -> Vec<Mistake> {
    outcome(text).unwrap_err()
}

/// Codes with line and column.
fn found(text: &str) -> Vec<(&'static str, u32, u32)> {
    mistakes(text).iter().map(|m| (m.code, m.place.line, m.place.column)).collect()
}

/// Every key and scalar as `line:column+length`, in written order.
fn places(node: &Node) -> Vec<String> {
    fn one(place: Place) -> String {
        format!("{}:{}+{}", place.line, place.column, place.length)
    }
    let mut all = vec![one(node.place)];
    match &node.value {
        Value::List(items) => all.extend(items.iter().flat_map(places)),
        Value::Map(members) => {
            for (key, value) in members {
                all.push(one(key.place));
                all.extend(places(value));
            }
        }
        _ => {}
    }
    all
}

#[test]
fn norway_is_a_country() {
    for word in ["NO", "no", "yes", "on", "off", "y", "N", "tRUE"] {
        assert_eq!(value(word), Value::Text(word.into()));
    }
    for word in ["true", "True", "TRUE"] {
        assert_eq!(value(word), Value::Bool(true));
    }
    for word in ["false", "False", "FALSE"] {
        assert_eq!(value(word), Value::Bool(false));
    }
    assert_eq!(value("'true'"), Value::Text("true".into()));
}

#[test]
fn only_plain_whole_numbers_are_integers() {
    assert_eq!(value("12"), Value::Int(12));
    assert_eq!(value("-3"), Value::Int(-3));
    assert_eq!(value("+3"), Value::Int(3));
    assert_eq!(value("0"), Value::Int(0));
    assert_eq!(value("9223372036854775807"), Value::Int(i64::MAX));
    assert_eq!(value("-9223372036854775808"), Value::Int(i64::MIN));
}

#[test]
fn other_numbers_keep_their_spelling() {
    for spelled in [
        "3.5",
        "88.80",
        "1e3",
        "1E-7",
        "-0.0",
        ".5",
        "5.",
        "1e999",
        "9223372036854775808",
        "-9223372036854775809",
        "123456789012345678901234567890",
    ] {
        assert_eq!(value(spelled), Value::Decimal(spelled.into()), "{spelled}");
    }
    assert_eq!(value("3.50 # a comment"), Value::Decimal("3.50".into()));
    let Value::List(items) = read("[ 1.50 ,2.5]").value else { panic!("not a list") };
    assert_eq!(items[0].value, Value::Decimal("1.50".into()));
    assert_eq!(items[1].value, Value::Decimal("2.5".into()));
}

#[test]
fn identifiers_and_dates_are_text() {
    for spelled in [
        "007",
        "-007",
        "1_000",
        "0x1F",
        "0X1f",
        "-0o17",
        "0b11",
        "2026-06-12",
        "12:30:45",
        "1:30",
        "2026-06-12T09:00:00Z",
        "1.2.3",
        "5493001KJTIIGC8Y1R12",
        "0xZZ",
        "=",
        "http://x/y",
    ] {
        assert_eq!(value(spelled), Value::Text(spelled.into()), "{spelled}");
    }
    for quoted in ["12", "3.5", "null", "~", "", ".inf", "007"] {
        assert_eq!(value(&format!("'{quoted}'")), Value::Text(quoted.into()));
        assert_eq!(value(&format!("\"{quoted}\"")), Value::Text(quoted.into()));
    }
}

#[test]
fn nothing_written_is_null() {
    for spelled in ["", "~", "null", "Null", "NULL"] {
        assert_eq!(value(spelled), Value::Null);
    }
}

#[test]
fn infinities_are_refused_each_at_its_place() {
    let code = code::WRONG_VALUE;
    assert_eq!(found("a: .inf\nb: -.INF\nc: [.NaN]\n"), [(code, 1, 4), (code, 2, 4), (code, 3, 5)]);
}

#[test]
fn text_may_span_lines() {
    let node = read("a: |\n  one\n  two\nb: >-\n  x\n  y\nc: \"d\n  e\"\nf: g\n  h\n");
    let text = |key: &str| node.member(key).unwrap().value.clone();
    assert_eq!(text("a"), Value::Text("one\ntwo\n".into()));
    assert_eq!(text("b"), Value::Text("x y".into()));
    assert_eq!(text("c"), Value::Text("d e".into()));
    assert_eq!(text("f"), Value::Text("g h".into()));
    assert_eq!(node.member("a").unwrap().place, Place { line: 2, column: 3, length: 3 });
    assert_eq!(node.member("c").unwrap().place, Place { line: 7, column: 4, length: 2 });
    assert_eq!(node.member("f").unwrap().place, Place { line: 9, column: 4, length: 1 });
}

#[test]
fn every_key_and_value_has_its_place_in_characters() {
    let text = "東京: [電力, {é: \"ü\"}]\r\nb: 12 # c\r\n";
    let expected = ["1:1+1", "1:1+2", "1:5+1", "1:6+2", "1:10+1", "1:11+1", "1:14+3", "2:1+1", "2:4+2"];
    assert_eq!(places(&read(text)), expected);
    assert_eq!(places(&read("a: 1\rb: 2\r")), ["1:1+1", "1:1+1", "1:4+1", "2:1+1", "2:4+1"]);
    assert_eq!(places(&read("\u{feff}a: 1\n")), ["1:1+1", "1:1+1", "1:4+1"]);
    assert_eq!(places(&read("- a:\n  b: 'c d'\n")), ["1:1+1", "1:3+1", "1:3+1", "1:4+1", "2:3+1", "2:6+5"]);
}

#[test]
fn an_aliased_value_stands_where_the_alias_stands() {
    let node = read("x: &a {k: [v]}\ny: *a\nz: &s 5.0\nw: [*s]\n");
    assert_eq!(node.member("y").unwrap().member("k").unwrap().place, Place { line: 2, column: 4, length: 2 });
    let Value::List(items) = &node.member("w").unwrap().value else { panic!("not a list") };
    assert_eq!(items[0].value, Value::Decimal("5.0".into()));
    assert_eq!(items[0].place, Place { line: 4, column: 5, length: 2 });
}

#[test]
fn a_mistake_within_an_anchor_is_reported_once() {
    let text = "- &a {k: 1, k: !foo .inf}\n- *a\n- *a\n";
    let all = found(text);
    assert_eq!(all.len(), 3, "{all:?}");
    assert!(all.iter().all(|(_, line, _)| *line == 1));
    // An alias as a key repeats a key where the alias stands.
    assert_eq!(found("x: &k key\ny: {*k : 1, key: 2}\n"), [(code::YAML_DUPLICATE_KEY, 2, 13)]);
    assert_eq!(found("x: &k [1]\ny: {*k : 1}\n"), [(code::YAML_KEY, 2, 5)]);
}

#[test]
fn all_duplicate_keys_are_found_at_the_second_one() {
    let text = "- {a: 1, a: 2}\n- b: 1\n  c: {d: 1, d: 2}\n  b: {e: 1, e: 2}\n  'b': 3\n";
    let code = code::YAML_DUPLICATE_KEY;
    assert_eq!(found(text), [(code, 1, 10), (code, 3, 13), (code, 4, 3), (code, 4, 13), (code, 5, 3)]);
    assert_eq!(mistakes(text)[2].message, "`b` already stands in line 2");
    assert_eq!(found("1: a\n'1': b\n"), [(code, 2, 1)]);
}

#[test]
fn keys_are_text_as_they_are_spelled() {
    assert!(read("!!int '5': 1\n").member("5").is_some());
    let node = read("NO: 1\n5: 2\nTrue: 3\n3.50: 4\n2026-06-12: 5\n0x1F: 6\n'<<': 7\n");
    let Value::Map(members) = node.value else { panic!("not a mapping") };
    let keys: Vec<_> = members.iter().map(|(key, _)| key.text.as_str()).collect();
    assert_eq!(keys, ["NO", "5", "True", "3.50", "2026-06-12", "0x1F", "<<"]);
    let code = code::YAML_KEY;
    let text = "? [a, b]\n: c\n~: 1\n{a: b}: c\n: d\n";
    assert_eq!(found(text), [(code, 1, 3), (code, 3, 1), (code, 4, 1), (code, 5, 1)]);
    assert_eq!(found("a: &x {b: 1}\nc:\n  <<: *x\n"), [(code, 3, 3)]);
}

#[test]
fn standard_tags_are_ignored_and_others_refused() {
    assert_eq!(value("!!str 5"), Value::Text("5".into()));
    assert_eq!(value("! 12"), Value::Text("12".into()));
    assert_eq!(value("!!int 5"), Value::Int(5));
    assert_eq!(value("!!float 5"), Value::Decimal("5".into()));
    assert_eq!(value("!!null ''"), Value::Null);
    assert_eq!(value("!!seq []"), Value::List(vec![]));
    assert_eq!(value("!!map {}"), Value::Map(vec![]));
    let text = "a: !foo b\nc: !!binary '%'\nd: !foo [1]\ne: !<tag:x> {}\nf: !!set {g}\n!foo h: 1\ni: !include j\n";
    let lines: Vec<_> = mistakes(text).iter().map(|m| (m.code, m.place.line)).collect();
    let expected: Vec<_> = (1..=7).map(|line| (code::YAML_TAG, line)).collect();
    assert_eq!(lines, expected);
    for text in ["!!int foo", "!!bool yes", "!!seq {}", "!!timestamp 2026-06-12", "!!map 5", "!e!x y", "!!float foo"] {
        assert_eq!(found(&format!("a: {text}"))[0].0, code::YAML_TAG, "{text}");
    }
}

#[test]
fn one_document_is_read() {
    assert_eq!(read("%YAML 1.2\n---\na: 1\n...\n").member("a").unwrap().value, Value::Int(1));
    let code = code::YAML_TWO_DOCUMENTS;
    assert_eq!(found("a: 1\n---\nb: 2\n"), [(code, 2, 1)]);
    assert_eq!(found("--- a\n--- b\n"), [(code, 2, 1)]);
    assert_eq!(found("a: 1\r\n\r\n--- # next\r\n\r\nb: 2\r\n"), [(code, 3, 1)]);
    assert_eq!(found("---\n---\n"), [(code, 2, 1)]);
    assert_eq!(found("a: 1\n...\nb: 2\n"), [(code, 3, 1)]);
    // What is wrong in the first document is reported beside it.
    assert_eq!(found("a: 1\na: 2\n---\nb\n"), [(code::YAML_DUPLICATE_KEY, 2, 1), (code, 3, 1)]);
}

#[test]
fn nothing_is_not_a_document() {
    for text in ["", "\n\n", "# only a comment\n", "---\n", "~", "null\n", "\u{feff}", "---\n...\n"] {
        assert_eq!(found(text), [(code::YAML_EMPTY, 1, 1)], "{text:?}");
    }
}

#[test]
fn faults_of_syntax_are_told_plainly_at_their_place() {
    for (text, line, column, message) in [
        ("a: [1, 2\n", 1, 4, "this `[` is never closed"),
        ("a: 'x\n", 1, 4, "this quotation mark is never closed"),
        ("a: b: c\n", 1, 5, "a `:` may not stand here"),
        ("a:\n\tb: 1\n", 2, 2, "a tab may not stand here"),
        ("a: @x\n", 1, 4, "`@` may not begin a text"),
        ("a: *nope\n", 1, 4, "this alias has no anchor before it"),
        ("a: &x [*x]\n", 1, 8, "this alias stands within its own anchor"),
        ("a: }\n", 1, 4, "this bracket closes nothing"),
        ("a: \"\\q\"\n", 1, 4, "the text holds an unknown `\\` escape"),
        ("a: - b\n", 1, 4, "an item with `- ` may not stand here"),
        ("key: value\nnokey\nother: x\n", 2, 1, "here should stand a key with `:`"),
        ("- a: 1\n  b: 2\n c: 3\n", 3, 2, "here should stand an item with `- `"),
    ] {
        let all = mistakes(text);
        assert_eq!(all.len(), 1, "{text}");
        assert_eq!((all[0].code, all[0].message.as_str()), (code::YAML_SYNTAX, message));
        assert_eq!((all[0].place.line, all[0].place.column), (line, column), "{text}");
    }
}

#[test]
fn no_message_shouts_spans_lines_or_repeats_its_place() {
    for text in ["a: \"\\uD800\"", "!", "&", "%TAG", "a: |0\n", "a: ! !", "a: [b\n- c]", "{a: [}", "'a' b", "? - :"] {
        for mistake in outcome(text).err().unwrap_or_default() {
            let message = &mistake.message;
            assert!(!message.contains('\n') && !message.ends_with('.'), "{message}");
            assert!(!message.contains(" line 1") && !message.is_empty(), "{message}");
            assert!(!message.starts_with(char::is_uppercase), "{message}");
            assert!(mistake.place.is_known());
        }
    }
}

/// Runs on a stack of the size a main thread has; a test's own is a quarter of it, and unoptimized code needs about
/// 40 KB a level.
fn on_a_main_stack(test: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(8 << 20);
        builder.spawn_scoped(scope, test).unwrap().join().unwrap();
    });
}

fn refused_by_budget(text: &str) {
    on_a_main_stack(|| refused_here_by_budget(text));
}

fn refused_here_by_budget(text: &str) {
    let began = std::time::Instant::now();
    let all = mistakes(text);
    assert_eq!(all[0].code, code::YAML_BUDGET, "{:?}", all[0]);
    assert!(all[0].place.is_known() && all[0].help.is_some());
    assert!(began.elapsed().as_secs() < 5, "took {:?}", began.elapsed());
}

#[test]
fn towers_are_refused_without_climbing_them() {
    refused_by_budget(&"[".repeat(10_000_000));
    refused_by_budget(&"{a: ".repeat(1_000_000));
    refused_by_budget(&"- ".repeat(1_000_000));
    refused_by_budget(&"? ".repeat(1_000_000));
    let mut steps = String::new();
    for depth in 0..2_000 {
        let _ = writeln!(steps, "{}a:", " ".repeat(depth));
    }
    refused_by_budget(&steps);
}

#[test]
fn the_deepest_nesting_is_read_and_one_more_is_not() {
    let lists = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let mappings = |depth: usize| format!("{}1{}", "{a: ".repeat(depth), "}".repeat(depth));
    on_a_main_stack(|| {
        assert!(outcome(&lists(DEEPEST)).is_ok());
        assert!(outcome(&mappings(DEEPEST)).is_ok());
        refused_here_by_budget(&lists(DEEPEST + 1));
        refused_here_by_budget(&mappings(DEEPEST + 1));
        // The depth is that of one document, not what refused ones left behind.
        assert!(outcome(&lists(DEEPEST)).is_ok());
    });
}

#[test]
fn aliases_do_not_climb_above_the_deepest_nesting() {
    let mut text = String::from("a0: &a0 [[[[x]]]]\n");
    for level in 1..200 {
        let _ = writeln!(text, "a{level}: &a{level} [[[[*a{}]]]]", level - 1);
    }
    refused_by_budget(&text);
}

#[test]
fn a_billion_laughs_are_not_heard_out() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..10 {
        let before = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(text, "a{level}: &a{level} [{before}]");
    }
    refused_by_budget(&text);
    refused_by_budget(&(0..60_000).fold(String::new(), |mut text, n| {
        let _ = writeln!(text, "- &a{n} x");
        text
    }));
    refused_by_budget(&format!("- &a x\n{}", "- *a\n".repeat(60_000)));
}

#[test]
fn one_anchor_may_serve_every_row() {
    let node = read(&format!("- &a [api, web]\n{}", "- *a\n".repeat(12_000)));
    assert!(matches!(node.value, Value::List(items) if items.len() == 12_001));
}

#[test]
fn long_inputs_are_read() {
    let comments = format!("a: 1\n{}b: 2\n", "# c\n".repeat(100_000));
    assert!(read(&comments).member("b").is_some());
    let long = "word ".repeat(50_000);
    assert_eq!(value(&format!("'{long}'")), Value::Text(long));
    let mut rows = String::new();
    for row in 0..5_000 {
        let _ = writeln!(rows, "- act: org.register\n  ref: row-{row}\n  country: NO\n  sectors: [energy, water]");
    }
    let Value::List(items) = read(&rows).value else { panic!("not a list") };
    assert_eq!(items.len(), 5_000);
    assert_eq!(items[4_999].member("sectors").unwrap().place, Place { line: 20_000, column: 12, length: 1 });
    assert_eq!(mistakes(&"a: 1\n".repeat(50_000)).len(), super::MOST_MISTAKES);
}

#[test]
fn no_small_text_makes_it_panic() {
    let letters = [
        "a", ":", " ", "\n", "-", "[", "]", "{", "}", "&a", "*a", "!", "|", "\"", "'", "?", ",", "#", "%", "---", "\t",
        "1.", "<<",
    ];
    for first in letters {
        for second in letters {
            for third in letters {
                for fourth in letters {
                    if let Err(all) = outcome(&[first, second, third, fourth].concat()) {
                        assert!(!all.is_empty());
                    }
                }
            }
        }
    }
}
