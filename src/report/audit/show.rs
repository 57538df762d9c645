//! The audit for people: what was found first, the groups, and then every act of the period, row by row.

use std::io::Write;

use clearance_core::finding::checkpoint::covered;
use clearance_core::finding::entry::Fate;
use clearance_core::finding::{Finding, Severity, Tally};
use clearance_core::time::Moment;
use clearance_ledger::Ledger;

use super::summary::{Found, Summary, codes};
use super::write::{Names, cannot, json, ndjson, table};
use super::{Asked, Auditor, Part, Seen};
use crate::context::{Context, Format};
use crate::error::Failure;
use crate::exit::Exit;
use crate::named::short;
use crate::progress::Progress;
use crate::render::document::{Block, Column, Document, Line, Table, Tone, Value};
use crate::render::stream::{Form, Writer};
use crate::shown::Shown;

/// How many findings of a rule a document lists.
const LISTED: usize = 50;

/// How many names a document lists at once.
const NAMES: usize = 60;

/// How many organizations a document lists.
const ORGANIZATIONS: usize = 200;

/// How many runs of entries a document lists.
const RUNS: usize = 12;

/// The audit in the form that is asked for.
pub(super) fn shown(ledger: Ledger, asked: Asked, context: &Context) -> Shown {
    let format = context.format();
    let terminal = context.to_terminal();
    let form = match format {
        Format::Markdown => Form::Markdown,
        Format::Html => Form::Html,
        Format::Xlsx => Form::Workbook,
        _ => Form::Terminal(context.width(), context.colour(terminal), context.ascii()),
    };
    let quiet = context.globals.quiet;
    Shown::streamed(Box::new(move |out| written(&ledger, asked, (format, form), (quiet, quiet || terminal), out)))
}

/// Writes the audit; `quiet` says whether the first and the second pass show no progress.
pub(super) fn written(
    ledger: &Ledger,
    asked: Asked,
    (format, form): (Format, Form),
    quiet: (bool, bool),
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let fail_on = asked.fail_on;
    let auditor = Auditor::new(ledger, asked)?;
    let mut progress = Progress::counting(auditor.size(), quiet.0);
    let summary = match format {
        Format::Ndjson => ndjson(&auditor, &mut progress, out)?,
        Format::Json => json(&auditor, &mut progress, out)?,
        Format::Csv => table(&auditor, &mut progress, out)?,
        _ => {
            let summary = summarize(&auditor, &mut progress)?;
            drop(progress);
            document(&auditor, &summary, form, (quiet.1, out))?;
            summary
        }
    };
    let fails = fail_on.is_some_and(|from| summary.gravest() >= Some(from));
    Ok(if fails { Exit::No } else { Exit::Yes })
}

/// The first pass: nothing is written.
fn summarize(auditor: &Auditor<'_>, progress: &mut Progress) -> Result<Summary, Failure> {
    let mut summary = Summary::new(auditor)?;
    auditor.each(&mut |seen| {
        progress.at(summary.entries);
        summary.add(seen).map(drop)
    })?;
    auditor.beyond(&mut |finding| {
        summary.found(&finding);
        Ok(())
    })?;
    summary.officers();
    Ok(summary)
}

/// The second pass: the document, with its entries row by row.
fn document(
    auditor: &Auditor<'_>,
    summary: &Summary,
    form: Form,
    (quiet, out): (bool, &mut dyn Write),
) -> Result<(), Failure> {
    let names = Names::new(auditor);
    let part = auditor.asked.part;
    let mut document = Document { title: Some(title(auditor)), blocks: vec![facts(auditor, summary, &names)?] };
    if part.has(Part::Findings) {
        findings(summary, &names, &mut document.blocks)?;
    }
    if part.has(Part::Groups) {
        groups(summary, &names, &mut document.blocks)?;
    }
    if !part.has(Part::Entries) {
        return out.write_all(&form.whole(&document).map_err(cannot)?).map_err(cannot);
    }
    document.blocks.push(Block::Heading("Every act of the period".into()));
    document.blocks.push(Block::Table(entries()));
    if auditor.size() == 0 {
        return out.write_all(&form.whole(&document).map_err(cannot)?).map_err(cannot);
    }
    let mut progress = Progress::counting(auditor.size(), quiet);
    let mut tally = Tally::new(auditor.consent());
    let mut done = 0;
    let mut writer = Writer::begin(form, document, out).map_err(cannot)?;
    auditor.each(&mut |seen| {
        progress.at(done);
        done += 1;
        let codes = codes(seen, Some(&mut tally));
        writer.row(row(seen, &codes, &names)?).map_err(cannot)
    })?;
    writer.end().map_err(cannot)
}

fn title(auditor: &Auditor<'_>) -> Line {
    let period = auditor.asked.period;
    Line::toned(Tone::Strong, "Audit")
        .and(Tone::Plain, format!("  from {} to {}", period.from.readable(), period.to.readable_end()))
}

fn facts(auditor: &Auditor<'_>, summary: &Summary, names: &Names<'_>) -> Result<Block, Failure> {
    let facts = auditor.ledger.facts();
    let found: Vec<String> = Severity::ALL
        .into_iter()
        .map(|severity| (severity, summary.count(severity)))
        .filter(|(_, count)| *count > 0)
        .map(|(severity, count)| format!("{count} {}", severity.word()))
        .collect();
    let found = match summary.gravest() {
        None => Line::toned(Tone::Good, "nothing"),
        Some(gravest) => Line::toned(tone(gravest), found.join(", ")),
    };
    let acts = &summary.groups.acts;
    let acts: Vec<String> = acts.iter().map(|(word, count)| format!("{count} {word}")).collect();
    let founded = match (facts.sandbox, facts.approvals) {
        (true, _) => "a sandbox: its clock and who acts are whatever was said",
        (false, 0 | 1) => "founded for one officer: acts that loosen need no second one",
        (false, _) => "acts that loosen need two officers",
    };
    let first = names.officer(clearance_core::id::OfficerNo(1))?;
    let range = match summary.entries {
        0 => "none in this period".to_owned(),
        count => format!("{count}, numbers {} to {}", auditor.range.0, auditor.range.1),
    };
    Ok(Block::Facts(vec![
        ("as known".to_owned(), Line::plain(auditor.asked.as_of.line())),
        ("ledger".to_owned(), Line::plain(format!("{founded}; founded by {first} on {}", facts.founded.readable()))),
        ("entries".to_owned(), Line::plain(range)),
        ("checkpoints".to_owned(), checkpoints(&auditor.asked)),
        ("acts".to_owned(), Line::plain(if acts.is_empty() { "none".to_owned() } else { acts.join(", ") })),
        ("found".to_owned(), found),
    ]))
}

/// What the checkpoints that were handed in come to.
fn checkpoints(asked: &Asked) -> Line {
    let broken = asked.handed.iter().filter(|one| one.covers.is_err()).count();
    match (asked.handed.len(), broken) {
        (0, _) => Line::plain("none was handed in"),
        (all, 0) => Line::plain(format!(
            "{all} handed in; the first {} entries are those that they saw",
            covered(&asked.handed)
        )),
        (all, broken) => {
            let verb = if broken == 1 { "does" } else { "do" };
            Line::toned(Tone::Bad, format!("{broken} of {all} handed in {verb} not agree with the log"))
        }
    }
}

const fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::High => Tone::Bad,
        Severity::Medium => Tone::Warn,
        Severity::Low | Severity::Note => Tone::Plain,
    }
}

fn findings(summary: &Summary, names: &Names<'_>, into: &mut Vec<Block>) -> Result<(), Failure> {
    let rules = summary.rules();
    into.push(Block::Heading("Findings".into()));
    if rules.is_empty() {
        into.push(Block::Paragraph(Line::toned(Tone::Good, "nothing was found")));
        return Ok(());
    }
    let mut overview = Table::new([
        Column::whole("severity"),
        Column::whole("rule"),
        Column::number("found"),
        Column::text("what it means"),
    ]);
    for (rule, found) in &rules {
        let severities: Vec<&Severity> = found.by_severity.keys().rev().collect();
        let words: Vec<&str> = severities.iter().map(|severity| severity.word()).collect();
        let gravest = severities.first().map_or(Tone::Plain, |severity| tone(**severity));
        overview.rows.push(vec![
            Line::toned(gravest, words.join(", ")),
            Line::plain(rule.code),
            Line::number(found.count),
            Line::plain(rule.title),
        ]);
    }
    into.push(Block::Table(overview));
    for (rule, found) in rules {
        let heading = Line::toned(Tone::Strong, capital(rule.title)).and(Tone::Faint, format!("  {}", rule.code));
        into.push(Block::Subheading(heading));
        into.push(Block::Paragraph(Line::toned(Tone::Faint, "To do: ").and(Tone::Plain, rule.remedy)));
        of_rule(found, names, into)?;
    }
    Ok(())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn of_rule(found: &Found, names: &Names<'_>, into: &mut Vec<Block>) -> Result<(), Failure> {
    let mut kept: Vec<&Finding> = found.kept.iter().collect();
    kept.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.entry));
    let mut table = Table::new([
        Column::whole("severity"),
        Column::number("entry"),
        Column::text("about"),
        Column::text("what was found"),
    ]);
    for finding in kept.iter().take(LISTED) {
        table.rows.push(vec![
            Line::toned(tone(finding.severity), finding.severity.word()),
            Line::number(finding.entry),
            about(finding, names)?,
            Line::plain(text(finding)),
        ]);
    }
    into.push(Block::Table(table));
    let more = found.count - kept.len().min(LISTED) as u64;
    if more > 0 {
        let text = format!("… and {more} more; `--only findings --format ndjson` lists all");
        into.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
    }
    for finding in kept.into_iter().take(LISTED) {
        between(finding, names, into)?;
    }
    Ok(())
}

fn text(finding: &Finding) -> String {
    match &finding.entries {
        Some(runs) => format!("{} (entries {})", finding.text, runs.sentence(RUNS)),
        None => finding.text.clone(),
    }
}

fn about(finding: &Finding, names: &Names<'_>) -> Result<Line, Failure> {
    let mut about = Vec::new();
    if let Some(subject) = &finding.subject {
        about.push(names.name(subject.clone())?);
    }
    if let Some(organization) = finding.organization {
        let name = names.name(organization)?;
        if !about.contains(&name) {
            about.push(name);
        }
    }
    if let Some(officer) = finding.officer {
        about.push(names.officer(officer)?);
    }
    Ok(Line::plain(about.join(", ")))
}

/// The organizations between what is ordered and what is done, by name.
fn between(finding: &Finding, names: &Names<'_>, into: &mut Vec<Block>) -> Result<(), Failure> {
    let Some(between) = &finding.between else { return Ok(()) };
    let subject = finding.subject.as_ref().map(ToString::to_string).unwrap_or_default();
    let heading = format!("Between the scopes of {subject} for {}, on {}", between.model, between.at.date());
    into.push(Block::Subheading(Line::toned(Tone::Strong, heading)));
    let mut facts = Vec::new();
    let certain = between.uses.iter().map(|stand| (stand, stand.when.to_string()));
    let unknown = between.unknown.iter().map(|stand| (stand, format!("perhaps: depends on {}", stand.when)));
    for (stand, when) in certain.chain(unknown) {
        let mut listed = names.all(stand.organizations.iter().copied().take(NAMES))?.join(", ");
        let more = stand.count - stand.organizations.len().min(NAMES) as u64;
        if more > 0 {
            listed.push_str(&format!(" and {more} more"));
        }
        facts
            .push((format!("{}", stand.count), Line::toned(Tone::Faint, format!("{when}: ")).and(Tone::Plain, listed)));
    }
    into.push(Block::Facts(facts));
    Ok(())
}

fn groups(summary: &Summary, names: &Names<'_>, into: &mut Vec<Block>) -> Result<(), Failure> {
    let columns =
        |name: &str| [Column::whole(name), Column::number("acts"), Column::text("found"), Column::text("entries")];
    let found = |count: u64, gravest: Option<Severity>| match gravest {
        Some(gravest) if count > 0 => Line::plain(format!("{count}, ")).and(tone(gravest), gravest.word()),
        _ => Line::toned(Tone::Faint, "—"),
    };
    let mut models = Table::new(columns("model"));
    models.empty = Some("no act of the period concerns a model".into());
    for (model, group) in &summary.groups.models {
        models.rows.push(vec![
            Line::toned(Tone::Strong, model.to_string()),
            Line::number(group.entries.count()),
            found(group.findings, group.gravest),
            Line::plain(group.entries.sentence(RUNS)),
        ]);
    }
    into.push(Block::Heading("By model".into()));
    into.push(Block::Table(models));
    let mut organizations = Table::new(columns("organization"));
    organizations.empty = Some("no act of the period concerns an organization".into());
    let mut all: Vec<_> = summary.groups.organizations().collect();
    let whole = all.len();
    if whole > ORGANIZATIONS {
        // Those of which most was found come first where not all can be shown.
        all.sort_by_key(|(number, few)| (std::cmp::Reverse((few.gravest(), few.findings(), few.count())), *number));
        all.truncate(ORGANIZATIONS);
    }
    for (number, few) in all {
        organizations.rows.push(vec![
            Line::toned(Tone::Strong, names.name(number)?),
            Line::number(few.count()),
            found(few.findings(), few.gravest()),
            Line::plain(few.sentence()),
        ]);
    }
    into.push(Block::Heading("By organization".into()));
    into.push(Block::Table(organizations));
    if whole > ORGANIZATIONS {
        let more = whole - ORGANIZATIONS;
        let text = format!("… and {more} more; `--only groups --format csv` lists all");
        into.push(Block::Paragraph(Line::toned(Tone::Faint, text)));
    }
    Ok(())
}

fn entries() -> Table {
    Table::new([
        Column::number("entry"),
        Column::text("recorded"),
        Column::text("in force"),
        Column::text("act"),
        Column::text("by"),
        Column::text("authority, evidence, reason"),
    ])
}

fn row(seen: &Seen<'_>, codes: &[&'static str], names: &Names<'_>) -> Result<Vec<Line>, Failure> {
    let told = &seen.told;
    let moment = |at: Moment| Line::plain(short(at)).standing_for(Value::Moment(at));
    let in_force = match told.effective == told.recorded || told.amends() {
        true => Line::toned(Tone::Faint, "—"),
        false => moment(told.effective),
    };
    let mut act = Line::toned(Tone::Strong, told.spec.word);
    let about = names
        .all(told.subjects.iter().filter(|subject| told.authority.is_none_or(|a| **subject != a.into())).cloned())?;
    act = act.and(Tone::Plain, format!(" {}", about.join(", ")));
    match seen.fate {
        Fate::Voided(by, _) => act = act.and(Tone::Warn, format!(" (voided by {by})")),
        Fate::Corrected(by, _) => act = act.and(Tone::Warn, format!(" (corrected by {by})")),
        Fate::Moot => act = act.and(Tone::Warn, " (no effect)"),
        Fate::Stands => {}
    }
    let mut basis = Vec::new();
    basis.extend(told.authority.map(|authority| Line::plain(authority.to_string())));
    if !told.evidence.is_empty() {
        basis.push(Line::plain(told.evidence.join(", ")));
    }
    basis.extend(told.reason.as_deref().or(told.reason_code.as_deref()).map(|why| Line::toned(Tone::Faint, why)));
    // What is found of every entry alike is said once, under the findings.
    let own = codes.iter().filter(|code| seen.findings.iter().any(|finding| finding.rule == **code));
    basis.extend(own.map(|code| Line::toned(Tone::Warn, *code)));
    let by = Line::plain(names.officer(told.by)?);
    Ok(vec![Line::number(told.number), moment(told.recorded), in_force, act, by, joined(basis)])
}

fn joined(lines: Vec<Line>) -> Line {
    let mut whole = Line::default();
    for (index, line) in lines.into_iter().enumerate() {
        if index > 0 {
            whole = whole.and(Tone::Plain, "; ");
        }
        for (text, tone) in line.spans() {
            whole = whole.and(tone, text);
        }
    }
    whole
}
