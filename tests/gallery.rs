//! `docs/gallery/` is what the program says of the shipped example, page by page. `UPDATE_JOURNEYS=1` writes it anew; read
//! the difference before you commit it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use crate::support::World;

/// A piece of the gallery: its files' name, what it is, the question, and how that ends.
const PIECES: &[(&str, &str, &str, i32)] = &[
    ("board", "The board, on the day after part of Mythos 5 was restored", "status --at 2026-06-27T12:00:00Z", 0),
    ("timeline", "Every model of the example from April to November 2026", "timeline --to 2026-11-13", 0),
    (
        "timeline-mythos-5",
        "One model through the lockdown of June, with every change in words",
        "timeline --model anthropic/claude-mythos-5 --from 2026-06-01 --to 2026-07-15",
        0,
    ),
    (
        "check",
        "Why an organization was not cleared for Fable 5 on 20 June",
        "check northfield-electric anthropic/claude-fable-5 --person citizen --at 2026-06-20T12:00:00Z",
        1,
    ),
    ("who", "Who was cleared for Mythos 5 on 11 June", "who anthropic/claude-mythos-5 --at 2026-06-11T12:00:00Z", 0),
    ("difference", "What the lift of 30 June changed", "diff --from 2026-06-30T20:00:00Z --to 2026-07-02", 1),
    (
        "policy",
        "Whom the rewriting of a programme in August concerned, by name, country and sector",
        "policy diff policies/trusted-access-for-cyber-2.yaml policies/trusted-access-for-cyber-3.yaml --ledger ledger.db --at 2026-08-12",
        1,
    ),
    (
        "posture",
        "How everything stood on 27 June, and what differs from a week before",
        "report posture --at 2026-06-27T12:00:00Z --since 2026-06-20T12:00:00Z",
        0,
    ),
    ("audit", "The audit of June", "report audit --from 2026-06-01 --to 2026-06-30", 0),
    ("reviews", "The reviews from June to November", "report reviews --from 2026-06-01 --to 2026-11-12", 0),
    ("record", "The whole file on one organization, to hand to it", "report record northfield-electric", 0),
    (
        "evidence",
        "What the auditor's package of the year holds, the same byte for byte on every machine",
        "report evidence --out package --force",
        0,
    ),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/gallery")
}

/// Every file of the gallery with what it holds now.
fn gallery() -> BTreeMap<String, String> {
    let world = World::empty();
    let policies = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/frontier-2026/policies");
    std::os::unix::fs::symlink(policies, world.path().join("policies")).unwrap();
    world.run("demo ledger.db --format json").expect(0);
    let mut files = BTreeMap::new();
    let mut list = String::from(
        "# Gallery\n\nWhat the program says of the shipped example, `examples/frontier-2026`, as it would be handed over. Made by a test,\n\
         which says when a page is stale. Each page of HTML is one file: open it in a browser, on a telephone, or print it.\n\n\
         ![Every model of the example over time](timeline.svg)\n\n| what | the question | page | markdown |\n|---|---|---|---|\n",
    );
    for (name, what, words, code) in PIECES {
        for (form, end) in [("html", "html"), ("markdown", "md")] {
            let ran = world.run(&format!("{words} --now 2026-11-13T00:00:00Z --format {form}")).expect(*code);
            files.insert(format!("{name}.{end}"), ran.out);
        }
        list.push_str(&format!("| {what} | `clearance {words}` | [html]({name}.html) | [md]({name}.md) |\n"));
    }
    let svg = standing_alone(&files["timeline.html"]);
    files.insert("timeline.svg".to_owned(), svg);
    files.insert("README.md".to_owned(), list);
    files
}

/// The first picture of a page with the page's style in it.
fn standing_alone(page: &str) -> String {
    let between = |from: &str, to: &str| {
        let start = page.find(from).unwrap();
        let end = page[start..].find(to).unwrap() + start + to.len();
        &page[start..end]
    };
    let style = between("<style>", "</style>").split("@page{").next().unwrap().to_owned();
    let picture = between("<svg viewBox=\"0 0 880", "</svg>");
    // With room around it, which the page gives otherwise.
    let height = picture.split("0 0 880 ").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let outer = format!("-12 -8 904 {}", height.parse::<f64>().unwrap() + 16.0);
    let picture = picture.replacen(&format!("0 0 880 {height}"), &outer, 1);
    let own = "svg{font-family:system-ui,sans-serif;background:var(--page)}</style>";
    let picture = picture.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    picture.replacen('>', &format!(">\n{style}{own}"), 1) + "\n"
}

#[test]
fn the_generated_gallery_is_what_the_program_says_now() {
    let files = gallery();
    if std::env::var_os("UPDATE_JOURNEYS").is_some() {
        for (name, text) in &files {
            std::fs::write(folder().join(name), text).unwrap();
        }
    }
    for (name, text) in &files {
        let kept = std::fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(kept == *text, "docs/gallery/{name} is stale: UPDATE_JOURNEYS=1 writes it anew");
    }
    for entry in std::fs::read_dir(folder()).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        assert!(files.contains_key(&name), "docs/gallery/{name} belongs to no piece");
    }
    let parse = "import sys, xml.dom.minidom as m; m.parse(sys.argv[1])";
    let read = Command::new("python3").args(["-c", parse]).arg(folder().join("timeline.svg")).output().unwrap();
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
}
