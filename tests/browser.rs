//! Pages in a real browser: nothing on the console, nothing asked of a network, no page wider than its window, nothing
//! that axe-core finds; on paper, headers on every page and no row in two parts.
//!
//! These tests need Debian's `chromium` and `poppler-utils`, and the packages of `tests/pages/package.json`. `.ci/run`
//! installs them and runs the tests, which are left out otherwise: `cargo test --test main browser -- --ignored`.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::support::World;

/// Standard output of a program that is needed here.
fn output(program: &str, words: &[&str], world: &World) -> String {
    let output = Command::new(program).args(words).current_dir(world.path()).output();
    let output = output.unwrap_or_else(|why| panic!("this test needs `{program}`, which .ci/run installs: {why}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Looks at pages, prints them to PDF, and says what is wrong.
fn faults(world: &World, pages: &[String]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let modules = std::env::var_os("BROWSER_MODULES").map_or_else(|| root.join("target/browser"), PathBuf::from);
    assert!(
        modules.join("node_modules/axe-core").exists(),
        "{} has no axe-core: .ci/run installs it",
        modules.display()
    );
    let script = root.join("tests/pages/browser.mjs");
    let mut words = vec![script.to_str().unwrap(), modules.to_str().unwrap(), "/usr/bin/chromium"];
    words.extend(pages.iter().map(String::as_str));
    let said = output("node", &words, world);
    serde_json::from_str(said.lines().last().unwrap_or_default()).unwrap()
}

fn demo() -> World {
    let world = World::empty();
    world.run("demo ledger.db --format json").expect(0);
    world
}

#[test]
#[ignore = "needs chromium, node and axe-core: .ci/run installs them"]
fn pages_are_sound_at_both_widths_and_in_both_schemes() {
    let world = demo();
    let rows = [
        json!({"act": "org.register", "id": "x1", "name": "<script>alert(1)</script>", "sectors": ["energy"]}),
        json!({"act": "org.register", "id": "x2", "name": "x".repeat(400)}),
        json!({"act": "org.register", "id": "x3", "name": "شركة الكهرباء \"الوطنية\" (ABC)"}),
        json!({"act": "org.register", "id": "x4", "name": "東京電力ホールディングス株式会社".repeat(8)}),
    ];
    world.file("rows.ndjson", rows.map(|row| row.to_string()).join("\n"));
    world.run("apply rows.ndjson --now 2026-11-12T16:30:00Z").expect(0);
    world.file("one.yaml", POLICY.replace("VERSION", "1").replace("SECTORS", "[energy, dams]"));
    world.file(
        "two.yaml",
        POLICY.replace("VERSION", "2").replace("SECTORS", "[energy, financial-services, healthcare]"),
    );
    let now = "--now 2026-11-12T17:00:00Z";
    let mut pages = Vec::new();
    for (name, words) in [
        ("status", "status"),
        ("check", "check northfield-electric anthropic/claude-fable-5 --at 2026-06-20T12:00:00Z"),
        ("who", "who anthropic/claude-mythos-5"),
        ("diff", "diff --from 2026-06-11 --to 2026-07-02"),
        ("policy", "policy diff one.yaml two.yaml --ledger ledger.db"),
        ("timeline", "timeline"),
        ("model", "timeline --model anthropic/claude-mythos-5"),
        ("audit", "report audit --from 2026-06-01 --to 2026-07-02"),
        ("posture", "report posture --at 2026-06-27T12:00:00Z --since 2026-06-20"),
        ("reviews", "report reviews --from 2026-06-01"),
        ("record", "report record x1"),
        ("file", "report record northfield-electric"),
        ("evidence", "report evidence --out package"),
        ("list", "org list"),
        ("show", "show x3"),
        ("log", "log"),
        ("nothing", "org list --country AQ"),
    ] {
        let file = format!("{name}.html");
        let ran = world.run(&format!("{words} {now} --format html --output {file}"));
        assert!(ran.code < 2, "{words}: {}", ran.err);
        pages.push(file);
    }
    assert_eq!(faults(&world, &pages), Vec::<String>::new());
}

const POLICY: &str = "policy: lab\nversion: VERSION\neffective: 2026-06-01\ntiers:\n  all:\n    models: [anthropic/claude-mythos-5]\n    rules:\n      defender:\n        when: {country: US, sector: SECTORS}\n";

#[test]
#[ignore = "needs chromium, node and poppler-utils: .ci/run installs them"]
fn on_paper_every_page_has_its_headers_and_no_row_is_parted() {
    let world = World::sandbox();
    let row = |n: usize| {
        let words = "the cooperative of the counties of the northern rivers ".repeat(1 + n % 8);
        json!({"act": "org.register", "id": format!("org{n}"), "name": format!("begin{n} {words} end{n}")}).to_string()
    };
    world.file("rows.ndjson", (0..150).map(row).collect::<Vec<_>>().join("\n"));
    world.run("apply rows.ndjson --now 2026-05-01T00:00:00Z").expect(0);
    world.run("org list --now 2026-05-02 --format html --output list.html").expect(0);
    assert_eq!(faults(&world, &["list.html".to_owned()]), Vec::<String>::new());
    let info = output("pdfinfo", &["list.pdf"], &world);
    let count = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap().trim().parse::<usize>().unwrap();
    assert!((5..40).contains(&count), "{count} pages");
    assert!(info.contains("A4"), "{info}");
    let mut seen = 0;
    for page in 1..=count {
        let number = page.to_string();
        let text = output("pdftotext", &["-layout", "-f", &number, "-l", &number, "list.pdf", "-"], &world);
        let holds = |word: &str| text.split_whitespace().any(|other| other == word);
        for n in 0..150 {
            let (begins, ends) = (holds(&format!("begin{n}")), holds(&format!("end{n}")));
            assert_eq!(begins, ends, "row {n} is parted on page {page}:\n{text}");
            seen += usize::from(begins);
        }
        let first = if page == 1 { "150 organizations" } else { "organization" };
        assert!(text.contains(first), "page {page} has no header:\n{text}");
        assert!(text.contains(&format!("{page} / {count}")), "page {page} has no number:\n{text}");
        let header = text.lines().any(|line| line.trim_start().starts_with("organization") && line.contains("status"));
        assert!(header || !text.contains("begin"), "page {page} does not repeat the table's header:\n{text}");
        if page > 1 {
            let top = text.lines().find(|line| !line.trim().is_empty()).unwrap();
            assert!(top.contains("150 organizations"), "page {page} begins with {top}");
        }
    }
    assert_eq!(seen, 150);
}
