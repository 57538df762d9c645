//! `clearance policy check`: whether files are policies, and what in them is well-formed and still not meant.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::admit::failing_tests;
use clearance_core::code;
use clearance_core::node::{Mistake, Place};
use clearance_core::policy::{Policy, beside, lint};
use serde_json::{Value as Json, json};

use crate::context::{Context, Format};
use crate::error::{Failure, Located};
use crate::exit::Exit;
use crate::intake::policy::{self, Read};
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Policies, or `-`; versions of one policy are also compared with each other
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches, context: &Context) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let (mut read, mut failure) = (Vec::new(), Failure::default());
    for path in &args.files {
        match policy::open(path) {
            Ok(one) => read.push(one),
            Err(mut why) => failure.mistakes.append(&mut why.mistakes),
        }
    }
    failure.mistakes.extend(out_of_order(&read));
    if !failure.mistakes.is_empty() {
        return Err(failure);
    }
    let warnings: Vec<Vec<Mistake>> = read.iter().map(|one| warnings(one, &read)).collect();
    Ok(shown(&read, warnings, context))
}

fn place(policy: &Policy, key: &str) -> Place {
    policy.places.get(key).copied().unwrap_or(Place::NONE)
}

/// Versions of one policy among the files, in order.
fn lines(read: &[Read]) -> impl Iterator<Item = Vec<&Read>> {
    let mut lines: BTreeMap<&str, Vec<&Read>> = BTreeMap::new();
    for one in read {
        lines.entry(&one.policy.name).or_default().push(one);
    }
    lines.into_values().map(|mut line| {
        line.sort_by_key(|one| one.policy.version);
        line
    })
}

/// A version that stands twice, or that is effective before the one it follows.
fn out_of_order(read: &[Read]) -> Vec<Located> {
    let mut mistakes = Vec::new();
    for line in lines(read) {
        for (before, after) in line.iter().zip(line.iter().skip(1)) {
            let (a, b) = (&before.policy, &after.policy);
            let wrong = if a.version == b.version {
                let message = format!("{} stands in {} too", b.reference(), before.file.name);
                Some(("version", message))
            } else if a.effective > b.effective {
                let message = format!(
                    "{} is effective before its predecessor {} ({})",
                    b.reference(),
                    a.reference(),
                    a.effective.readable()
                );
                Some(("effective", message))
            } else {
                None
            };
            if let Some((key, message)) = wrong {
                let mistake = Mistake::new(code::WRONG_VALUE, place(b, key), message).field(key);
                mistakes.push(after.file.located(mistake));
            }
        }
    }
    mistakes
}

fn warnings(one: &Read, all: &[Read]) -> Vec<Mistake> {
    let mut earlier: Vec<&Policy> = all.iter().map(|other| &other.policy).collect();
    earlier.retain(|other| other.name == one.policy.name && other.version < one.policy.version);
    earlier.sort_by_key(|other| other.version);
    let mut warnings = lint(&one.policy);
    warnings.extend(beside(&one.policy, &earlier));
    warnings.extend(failing_tests(&one.policy));
    warnings.sort_by_key(|warning| warning.place);
    warnings
}

fn shown(read: &[Read], warnings: Vec<Vec<Mistake>>, context: &Context) -> Shown {
    let mut table = Table::new([
        Column::text("policy"),
        Column::whole("effective"),
        Column::number("tiers"),
        Column::number("rules"),
        Column::number("models"),
        Column::number("tests"),
        Column::number("warnings"),
    ]);
    let (mut files, mut failure) = (Vec::new(), Failure::default());
    for (one, warnings) in read.iter().zip(warnings) {
        let policy = &one.policy;
        let rules = policy.tiers.iter().map(|tier| tier.rules.len()).sum::<usize>();
        let tone = if warnings.is_empty() { Tone::Good } else { Tone::Warn };
        table.rows.push(vec![
            Line::toned(Tone::Strong, policy.reference()),
            Line::plain(policy.effective.readable()),
            Line::plain(policy.tiers.len().to_string()),
            Line::plain(rules.to_string()),
            Line::plain(policy.models().count().to_string()),
            Line::plain(policy.tests.len().to_string()),
            Line::toned(tone, warnings.len().to_string()),
        ]);
        let told = |warning: &Mistake| json!({"code": warning.code, "message": warning.message, "line": warning.place.line, "column": warning.place.column, "path": warning.field});
        files.push(json!({
            "file": &*one.file.name,
            "policy": policy.reference(),
            "effective": policy.effective,
            "tiers": policy.tiers.len(),
            "rules": rules,
            "models": policy.models().collect::<Vec<_>>(),
            "tests": policy.tests.len(),
            "warnings": warnings.iter().map(told).collect::<Vec<Json>>(),
        }));
        failure.mistakes.extend(warnings.into_iter().map(|warning| one.file.located(warning)));
    }
    let json = json!({"schema": "clearance.policy-check/1", "semantics": clearance_core::SEMANTICS, "policies": files});
    let title = Line::toned(Tone::Good, "well-formed");
    let mut shown =
        Shown::new(Document { title: Some(title), blocks: vec![Block::Table(table)] }, json, Exit::Yes).lines(files);
    // A script finds them in the answer.
    if !failure.mistakes.is_empty() && !matches!(context.format(), Format::Json | Format::Ndjson) {
        shown.failure = Some(failure);
    }
    shown
}
