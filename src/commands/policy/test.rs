//! `clearance policy test`: the examples a policy carries, and what of it they do not reach.

use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::clause::Truth;
use clearance_core::policy::{Expected, Ran, Reach, run as run_tests};
use serde_json::{Value as Json, json};

use crate::error::Failure;
use crate::exit::Exit;
use crate::intake::policy;
use crate::render::document::{Block, Branch, Column, Document, Line, Mark, Table, Tone};
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The policy, or `-`
    file: PathBuf,
    /// Further tests: a file that holds a list of them
    #[arg(long, value_name = "FILE")]
    tests: Vec<PathBuf>,
}

pub(super) fn run(matches: &ArgMatches) -> Result<Shown, Failure> {
    let args: Args = super::super::args(matches)?;
    let read = policy::open(&args.file)?;
    let mut tests = read.policy.tests.clone();
    let mut files = vec![read.file.name.to_string(); tests.len()];
    let mut failure = Failure::default();
    for path in &args.tests {
        match policy::tests(path, &read.policy) {
            Ok((file, more)) => {
                files.extend(vec![file.name.to_string(); more.len()]);
                tests.extend(more);
            }
            Err(mut why) => failure.mistakes.append(&mut why.mistakes),
        }
    }
    if !failure.mistakes.is_empty() {
        return Err(failure);
    }
    let report = run_tests(&read.policy, &tests);
    let failed = report.ran.iter().filter(|ran| !ran.passed()).count();
    let passed = report.ran.len() - failed;
    let lines: Vec<Json> = report.ran.iter().zip(&files).map(|(ran, file)| line(ran, file)).collect();
    let json = json!({
        "schema": "clearance.policy-test/1",
        "semantics": clearance_core::SEMANTICS,
        "policy": read.policy.reference(),
        "passed": passed,
        "failed": failed,
        "tests": lines,
        "unreached": report.unreached.iter().map(unreached).collect::<Vec<Json>>(),
    });
    let tone = if failed == 0 { Tone::Good } else { Tone::Bad };
    let title = Line::toned(Tone::Strong, read.policy.reference())
        .and(Tone::Plain, "  ")
        .and(tone, if failed == 0 { format!("{passed} passed") } else { format!("{failed} failed, {passed} passed") });
    let mut blocks = vec![Block::Tree(report.ran.iter().zip(&files).map(|(ran, file)| branch(ran, file)).collect())];
    if report.ran.is_empty() {
        blocks = vec![Block::Paragraph("the policy carries no tests".into())];
    }
    if !report.unreached.is_empty() {
        blocks.push(Block::Heading("No test reaches".into()));
        blocks.push(Block::Table(reach_table(&report.unreached)));
    }
    let exit = match (report.is_undecided(), failed) {
        (true, _) => Exit::Wrong,
        (false, 0) => Exit::Yes,
        (false, _) => Exit::No,
    };
    Ok(Shown::new(Document { title: Some(title), blocks }, json, exit).lines(lines))
}

fn line(ran: &Ran, file: &str) -> Json {
    let (wanted, got) = ran.eligible;
    let requires = ran
        .requires
        .map(|(wanted, got)| json!({"expected": Expected::required(wanted), "outcome": Expected::required(got)}));
    json!({
        "name": ran.name,
        "file": file,
        "line": ran.place.line,
        "model": ran.model,
        "expected": Expected::eligible(wanted),
        "outcome": Expected::eligible(got),
        "requires": requires,
        "by": ran.by,
        "depends_on": ran.depends_on,
        "passed": ran.passed(),
    })
}

fn branch(ran: &Ran, file: &str) -> Branch {
    let (wanted, got) = ran.eligible;
    let by = match (got, ran.by.is_empty(), ran.depends_on.is_empty()) {
        (Truth::True, false, _) => format!(" by {}", ran.by.join(", ")),
        (Truth::Unknown, _, false) => {
            format!(" on {}", ran.depends_on.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
        }
        _ => String::new(),
    };
    let name = ran.name.clone().map(|name| format!("{name}: ")).unwrap_or_default();
    let text = format!("{name}{}{by}", Expected::eligible(got));
    let mark = if ran.passed() { Mark::Held } else { Mark::Failed };
    let mut branch = Branch::new(mark, text).note(format!("{file}:{}", ran.place.line));
    if wanted != got {
        branch = branch.child(Branch::new(Mark::Failed, format!("expected {}", Expected::eligible(wanted))));
    }
    if let Some((wanted, got)) = ran.requires.filter(|(wanted, got)| wanted != got) {
        let text = format!("requires: expected {}, is {}", Expected::required(wanted), Expected::required(got));
        branch = branch.child(Branch::new(Mark::Failed, text));
    }
    branch
}

fn unreached(reach: &Reach) -> Json {
    json!({"path": reach.path, "clause": reach.clause, "never": reach.never})
}

fn reach_table(unreached: &[Reach]) -> Table {
    let mut table = Table::new([Column::text("where"), Column::text("clause"), Column::whole("never")]);
    table.rows = unreached
        .iter()
        .map(|reach| {
            let clause = reach.clause.clone().unwrap_or_else(|| "the whole rule".to_owned());
            vec![Line::plain(reach.path.clone()), Line::plain(clause), Line::toned(Tone::Warn, reach.never)]
        })
        .collect();
    table
}
