//! Who may call whom: one dependency in one place, the core without side effects, no layer reaching around another.

use std::path::{Path, PathBuf};

/// Every Rust file under a folder, with its text outside its tests.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, into);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
                into.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    walk(&root.join(folder), &mut files);
    files
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.split("\nmod tests {").next().unwrap_or_default().to_owned();
            (path.strip_prefix(root).unwrap().to_owned(), text)
        })
        .collect()
}

/// The files that mention a word, other than in a comment.
fn mentioning(folder: &str, word: &str) -> Vec<String> {
    let says = |text: &str| text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word));
    let mut found: Vec<String> =
        sources(folder).iter().filter(|(_, text)| says(text)).map(|(path, _)| path.display().to_string()).collect();
    found.sort();
    found
}

#[test]
fn each_dependency_has_one_place() {
    for (word, folder, places) in [
        ("rusqlite", "src", &[][..]),
        ("serde_yaml", "src", &["src/intake/yaml/explain.rs", "src/intake/yaml/mod.rs", "src/intake/yaml/raw.rs"]),
        ("clap_complete", "src", &["src/complete/mod.rs", "src/complete/shells.rs"]),
        ("clap_mangen", "src", &["src/manual/mod.rs", "src/manual/prose.rs"]),
        ("comfy_table", "src", &["src/render/terminal/table.rs"]),
        ("annotate_snippets", "src", &["src/render/snippet.rs"]),
        ("indicatif", "src", &["src/progress.rs"]),
        ("dialoguer", "src", &["src/prompt/mod.rs"]),
        ("ctrlc", "src", &["src/prompt/interrupt.rs"]),
        ("rustix", "src", &["src/prompt/interrupt.rs"]),
        ("calamine", "src", &["src/intake/workbook.rs"]),
        ("zip::", "src", &["src/intake/workbook.rs"]),
        (
            "rust_xlsxwriter",
            "src",
            &["src/render/workbook/answer.rs", "src/render/workbook/mod.rs", "src/render/workbook/template.rs"],
        ),
        ("directories::", "src", &["src/config.rs"]),
        ("getrandom", "src", &["src/clock.rs"]),
        ("Utc::now", "src", &["src/clock.rs"]),
        ("ssh_key", "crates/clearance-core/src", &["crates/clearance-core/src/signature.rs"]),
        ("ed25519_dalek", "crates/clearance-ledger/src", &["crates/clearance-ledger/src/note.rs"]),
        ("ssh_key", "src", &[]),
        ("\"ssh-keygen\"", "src", &["src/signing.rs"]),
        ("any_ascii", "crates/clearance-core/src", &["crates/clearance-core/src/alike.rs"]),
    ] {
        assert_eq!(mentioning(folder, word), places, "{word} stands in one place");
    }
}

#[test]
fn the_core_has_no_side_effects() {
    for word in [
        "std::fs",
        "std::env",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "SystemTime",
        "Instant",
        "println!",
        "eprintln!",
        "rusqlite",
    ] {
        assert_eq!(mentioning("crates/clearance-core/src", word), Vec::<String>::new(), "{word}");
    }
    let manifest =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/crates/clearance-core/Cargo.toml")).unwrap();
    for name in ["clap", "rusqlite", "rand", "getrandom", "clearance-ledger"] {
        assert!(!manifest.contains(&format!("{name}.workspace")), "{name}");
    }
}

#[test]
fn only_the_run_prints_and_only_main_ends_the_program() {
    for word in ["println!", "eprintln!", "print!(", "io::stdout()", "io::stderr()"] {
        let found = mentioning("src", word);
        let allowed = ["src/run.rs", "src/context.rs", "src/progress.rs", "src/prompt/mod.rs"];
        assert!(found.iter().all(|path| allowed.contains(&path.as_str())), "{word}: {found:?}");
    }
    // But for a signal while somebody is being asked.
    assert_eq!(mentioning("src", "process::exit"), ["src/prompt/interrupt.rs"]);
    assert_eq!(mentioning("src", "ExitCode"), ["src/main.rs"]);
}

#[test]
fn the_renderers_know_no_domain() {
    for word in ["clearance_ledger", "clearance_core::act", "clearance_core::clearance", "clearance_core::record"] {
        assert_eq!(mentioning("src/render", word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn reports_know_no_command() {
    for word in ["crate::commands", "crate::intake", "clap::ArgMatches"] {
        assert_eq!(mentioning("src/report", word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn the_ledger_knows_no_rule_about_lockdowns() {
    for word in ["clearance_core::clearance", "clearance_core::regime", "clearance_core::effect", "clearance_core::due"]
    {
        assert_eq!(mentioning("crates/clearance-ledger/src", word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn every_change_passes_the_one_choke_point() {
    // Whoever makes an entry does it from what `admit` gave back.
    assert_eq!(mentioning("src", "admit::admit"), Vec::<String>::new());
    assert_eq!(
        mentioning("crates/clearance-ledger/src", "admit::admit("),
        ["crates/clearance-ledger/src/transaction.rs"]
    );
}
