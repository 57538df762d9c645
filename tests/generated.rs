//! Pages made from the code: `docs/acts.md` is what the acts' declarations say, `completions/` and `man/` what the
//! program prints. `UPDATE_JOURNEYS=1` writes them anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use clearance_core::act::field::Kind;
use clearance_core::act::{COMMON, Direction, FieldSpec, Group, Need, SPECS};
use clearance_core::admit::role::{Officers, also_asked, officers_for, roles_for};

use crate::support::World;

fn kind(field: &FieldSpec) -> String {
    let words = |words: &[&str]| words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
    match field.kind {
        Kind::Name => "a line of text".into(),
        Kind::Words => "text".into(),
        Kind::NewSlug => "a new reference".into(),
        Kind::NewModel => "`developer/name`".into(),
        Kind::Record(kind) => match kind.noun() {
            noun @ ("organization" | "officer" | "authority") => format!("an {noun}"),
            noun => format!("a {noun}"),
        },
        Kind::Models => "models".into(),
        Kind::Restorations => "restorations".into(),
        Kind::Asks => "a mapping of surfaces, purposes, persons, conditions, until".into(),
        Kind::Beginning => "a moment".into(),
        Kind::End => "a moment; of a day, its end".into(),
        Kind::Choice(list) => format!("one of {}", words(list)),
        Kind::Choices(list) => format!("some of {}", words(list)),
        Kind::Labels => "words".into(),
        Kind::Country => "a country (ISO 3166-1 alpha-2, or XK)".into(),
        Kind::Identifiers => "identifiers: scheme to value".into(),
        Kind::Attributes => "attributes: name to true, false, whole number or word".into(),
        Kind::Clause => "a clause".into(),
        Kind::Conditions => "conditions".into(),
        Kind::Sources => "sources".into(),
        Kind::Decimal => "a number, as it is spelled".into(),
        Kind::Texts => "texts".into(),
        Kind::Flag => "true or false".into(),
        Kind::Entry => "the number of an entry".into(),
        Kind::Fields => "fields of that entry's act".into(),
        Kind::Count => "a whole number from 1".into(),
        Kind::Document => "a document".into(),
    }
}

fn fields(page: &mut String, fields: &[FieldSpec], also: &[&str]) {
    page.push_str("| field | holds | part | meaning |\n|---|---|---|---|\n");
    for field in fields {
        let star = match field.need {
            Need::Required => "\\*",
            Need::Optional if also.contains(&field.name) => " (\\*)",
            Need::Optional => "",
            Need::Derived => " (comes with `file`)",
            Need::Found => " (nobody writes it)",
        };
        let part = if field.group == Group::Public { "public" } else { field.group.word() };
        let _ = writeln!(
            page,
            "| `{}`{star} | {} | {part} | {} |",
            field.name,
            kind(field),
            field.about.replace('|', "\\|")
        );
    }
}

fn page() -> String {
    let mut page = String::from(
        "# The acts\n\nMade from the code; a test says when it is stale. Required fields bear a star; one in parentheses stands\nwhere the field is needed by the rules, not by the form: the meaning says when. *Part* says where a field stands: in the\nentry's public bytes, or in one of its private objects.\n\n## Who may do what\n\nAn act that loosens needs two different officers: said by one it becomes a proposal, and `proposal approve` by another\nrecords it. While there is no other officer than the founder, the founder alone may enroll the second one. A sandbox, and a\nledger founded for one officer (`init --single-officer`), ask neither for a second officer nor for a role; the order of a\nreview's life, and recusals, hold there too.\n\n| act | what it does to restrictions | roles | officers |\n|---|---|---|---|\n",
    );
    for spec in SPECS.iter().filter(|spec| spec.noun() != "ledger") {
        let what = match spec.direction {
            Direction::Tightening => "tightens",
            Direction::Loosening => "loosens",
            Direction::Evidence if spec.word == "review.decide" => "issues grants, if approved",
            Direction::Evidence => "records evidence",
            Direction::AsTarget => "undoes or changes another",
        };
        let roles = match (spec.verb(), roles_for(spec)) {
            ("vote", []) => "those of the policy; without any, reviewer or approver".to_owned(),
            (_, []) => "any".to_owned(),
            (_, roles) => roles.join(", "),
        };
        let officers = match officers_for(spec) {
            Officers::One => "one",
            Officers::Two if spec.word == "grant.issue" => "two, or a review's votes",
            Officers::Two => "two",
            Officers::ApprovalsOfThePolicy => {
                "one, after the approvals by others than the proposer that the version in force asks"
            }
            Officers::VotesOfThePolicy => {
                "the votes that the policy asks, none of them the opener's, and two officers in all"
            }
            Officers::AsItsTarget => "two; one if that act records evidence and belongs to no decision",
        };
        let _ = writeln!(page, "| `{}` | {what} | {roles} | {officers} |", spec.word);
    }
    page.push_str("\n## Every act\n\n");
    fields(&mut page, COMMON, &[]);
    for spec in SPECS.iter().filter(|spec| spec.noun() != "ledger") {
        let _ = write!(page, "\n## {}\n\n{}.\n\n", spec.word, spec.about);
        if spec.fields.is_empty() {
            page.push_str("It has no fields of its own.\n");
        } else {
            fields(&mut page, spec.fields, also_asked(spec));
        }
        let common = |name: &&&str| spec.fields.iter().all(|own| own.name != **name);
        let also: Vec<String> = also_asked(spec).iter().filter(common).map(|name| format!("`{name}`")).collect();
        if !also.is_empty() {
            let _ = writeln!(page, "\nOf the fields of every act it needs {}.", also.join(", "));
        }
    }
    page
}

#[test]
fn the_page_of_the_acts_is_what_the_code_declares() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/acts.md");
    if std::env::var_os("UPDATE_JOURNEYS").is_some() {
        std::fs::write(path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page(), "docs/acts.md is stale");
}

/// Compares a folder with what it should hold, or writes that.
fn folder(name: &str, pages: &BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("UPDATE_JOURNEYS").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        for (path, page) in pages {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, page).unwrap();
        }
    }
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(inner) = folders.pop() {
        for entry in std::fs::read_dir(&inner).unwrap_or_else(|why| panic!("{}: {why}", inner.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    let mut found: Vec<String> =
        found.iter().map(|path| path.strip_prefix(&folder).unwrap().display().to_string()).collect();
    found.sort();
    assert_eq!(found, pages.keys().cloned().collect::<Vec<_>>(), "{name}/ is stale");
    for (path, page) in pages {
        assert!(std::fs::read_to_string(folder.join(path)).unwrap() == *page, "{name}/{path} is stale");
    }
}

#[test]
fn the_completion_scripts_are_what_the_program_prints() {
    let world = World::empty();
    let mut pages = BTreeMap::new();
    for (shell, file) in [
        ("bash", "clearance.bash"),
        ("zsh", "_clearance"),
        ("fish", "clearance.fish"),
        ("powershell", "clearance.ps1"),
        ("elvish", "clearance.elv"),
    ] {
        let print = |words: &[&str]| world.run_with(words, "").expect(0).silent().out;
        pages.insert(file.to_owned(), print(&["completions", shell]));
        pages.insert(format!("live/{file}"), print(&["completions", shell, "--live"]));
    }
    folder("completions", &pages);
}

#[test]
fn the_manual_is_what_the_program_prints() {
    let world = World::empty();
    let told = world.run("man --out man --format json").expect(0).silent().json();
    let names = told["pages"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
    let page = |name: String| {
        let text = std::fs::read_to_string(world.path().join("man").join(&name)).unwrap();
        (name, text)
    };
    folder("man", &names.map(page).collect());
}
