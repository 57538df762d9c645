//! The audit for programs: NDJSON, JSON and CSV, written while the log is gone through.

use std::collections::BTreeMap;
use std::io::Write;

use clearance_core::code;
use clearance_core::finding::entry::Fate;
use clearance_core::finding::scope::Stand;
use clearance_core::finding::{Finding, RULES, Severity, rule};
use clearance_core::id::{EntryNo, ModelId, OfficerNo, Subject};
use clearance_core::time::Moment;
use serde::Serialize;
use serde_json::{Map, Value as Json, json};

use super::groups::{Few, Group};
use super::summary::Summary;
use super::{Asked, Auditor, Part, Seen};
use crate::error::Failure;
use crate::named::Named;
use crate::progress::Progress;
use crate::render::{csv, json as written};

/// How many organizations the one JSON object lists; NDJSON lists all.
const LISTED: usize = 10_000;

/// That something could not be written.
pub(crate) fn cannot(why: impl std::fmt::Display) -> Failure {
    Failure::new(code::OUTPUT, format!("the answer cannot be written: {why}"))
}

/// The names of officers, who are few and come again and again.
pub(super) struct Names<'r> {
    named: Named<'r>,
    officers: std::cell::RefCell<BTreeMap<OfficerNo, String>>,
}

impl<'r> Names<'r> {
    pub(super) fn new(auditor: &'r Auditor<'_>) -> Self {
        Self { named: Named::new(&auditor.reader), officers: std::cell::RefCell::default() }
    }

    pub(super) fn name(&self, subject: impl Into<Subject>) -> Result<String, Failure> {
        self.named.name(&subject.into())
    }

    pub(super) fn officer(&self, officer: OfficerNo) -> Result<String, Failure> {
        if let Some(name) = self.officers.borrow().get(&officer) {
            return Ok(name.clone());
        }
        let name = self.name(officer)?;
        self.officers.borrow_mut().insert(officer, name.clone());
        Ok(name)
    }

    pub(super) fn all<S: Into<Subject>>(&self, subjects: impl IntoIterator<Item = S>) -> Result<Vec<String>, Failure> {
        self.named.names(subjects.into_iter().map(Into::into))
    }
}

/// An entry as a row.
#[derive(Serialize)]
pub(super) struct Row<'a> {
    row: &'static str,
    entry: EntryNo,
    recorded: Moment,
    effective: Moment,
    by: String,
    act: &'static str,
    subjects: Vec<String>,
    models: Vec<&'a ModelId>,
    organizations: Vec<String>,
    authority: Option<String>,
    evidence: &'a [std::borrow::Cow<'a, str>],
    reason: Option<&'a str>,
    reason_code: Option<&'a str>,
    state: &'static str,
    voided_by: Option<EntryNo>,
    corrected_by: Option<EntryNo>,
    findings: Vec<&'static str>,
}

impl<'a> Row<'a> {
    pub(super) fn of(seen: &'a Seen<'_>, findings: Vec<&'static str>, names: &Names<'_>) -> Result<Self, Failure> {
        let told = &seen.told;
        let (voided_by, corrected_by) = match seen.fate {
            Fate::Voided(by, _) => (Some(by), None),
            Fate::Corrected(by, _) => (None, Some(by)),
            Fate::Stands | Fate::Moot => (None, None),
        };
        Ok(Self {
            row: "entry",
            entry: told.number,
            recorded: told.recorded,
            effective: told.effective,
            by: names.officer(told.by)?,
            act: told.spec.word,
            subjects: names.all(told.subjects.iter().cloned())?,
            models: seen.concerned.models.iter().collect(),
            organizations: names.all(seen.concerned.organizations.iter().copied())?,
            authority: told.authority.map(|authority| authority.to_string()),
            evidence: &told.evidence,
            reason: told.reason.as_deref(),
            reason_code: told.reason_code.as_deref(),
            state: seen.fate.word(),
            voided_by,
            corrected_by,
            findings,
        })
    }

    const COLUMNS: [&'static str; 14] = [
        "entry",
        "recorded",
        "effective",
        "by",
        "act",
        "subjects",
        "models",
        "organizations",
        "authority",
        "evidence",
        "reason",
        "reason_code",
        "state",
        "findings",
    ];

    fn cells(self) -> [String; 14] {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        [
            self.entry.to_string(),
            self.recorded.to_string(),
            self.effective.to_string(),
            self.by,
            self.act.to_owned(),
            self.subjects.join("; "),
            self.models.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
            self.organizations.join("; "),
            self.authority.unwrap_or_default(),
            self.evidence.join("; "),
            text(self.reason),
            text(self.reason_code),
            match self.voided_by.or(self.corrected_by) {
                Some(by) => format!("{} by {by}", self.state),
                None => self.state.to_owned(),
            },
            self.findings.join("; "),
        ]
    }
}

/// A finding as a value.
pub(super) fn finding_json(finding: &Finding, names: &Names<'_>) -> Result<Json, Failure> {
    let mut json = json!({
        "severity": finding.severity.word(),
        "rule": finding.rule,
        "entry": finding.entry,
        "ref": finding.subject.as_ref().map(|subject| names.name(subject.clone())).transpose()?,
        "organization": finding.organization.map(|organization| names.name(organization)).transpose()?,
        "officer": finding.officer.map(|officer| names.officer(officer)).transpose()?,
        "text": finding.text,
        "remedy": rule::find(finding.rule).map(|rule| rule.remedy),
    });
    let stands = |stands: &[Stand], key: &str| {
        let one = |stand: &Stand| {
            let listed = names.all(stand.organizations.iter().copied())?;
            Ok(json!({key: &*stand.when, "count": stand.count, "organizations": listed}))
        };
        stands.iter().map(one).collect::<Result<Vec<_>, Failure>>()
    };
    if let (Some(between), Some(members)) = (&finding.between, json.as_object_mut()) {
        members.insert("model".into(), json!(between.model));
        members.insert("asked_at".into(), json!(between.at));
        members.insert("organizations_count".into(), json!(between.count()));
        members.insert("between".into(), json!(stands(&between.uses, "when")?));
        members.insert("unknown_count".into(), json!(between.unknown_count()));
        members.insert("unknown".into(), json!(stands(&between.unknown, "depends_on")?));
    }
    if let (Some(runs), Some(members)) = (&finding.entries, json.as_object_mut()) {
        members.insert("entries_count".into(), json!(runs.count()));
        members.insert("entries".into(), json!(runs.runs()));
    }
    Ok(json)
}

fn model_json(model: &ModelId, group: &Group) -> Json {
    json!({
        "model": model,
        "entries_count": group.entries.count(),
        "loosening": group.loosening,
        "tightening": group.tightening,
        "findings": group.findings,
        "gravest": group.gravest.map(Severity::word),
        "entries": group.entries.runs(),
    })
}

fn organization_json(name: String, few: &Few) -> Json {
    json!({
        "organization": name,
        "entries_count": few.count(),
        "findings": few.findings(),
        "gravest": few.gravest().map(Severity::word),
        "entries": few.runs().collect::<Vec<_>>(),
    })
}

/// The members an audit begins with.
fn head(auditor: &Auditor<'_>) -> Map<String, Json> {
    let Asked { period, as_of, handed, .. } = &auditor.asked;
    let mut head = as_of.answer("clearance.report-audit/1");
    head.insert("from".into(), json!(period.from));
    head.insert("to".into(), json!(period.to));
    let handed = handed.iter().map(|one| {
        json!({"name": one.name, "size": one.covers.as_ref().ok(), "agrees": one.covers.is_ok(), "why": one.covers.as_ref().err()})
    });
    head.insert("checkpoints".into(), handed.collect());
    head.insert("officers_needed".into(), json!(auditor.ledger.facts().approvals));
    head
}

/// What the counts come to.
fn totals(summary: &Summary) -> Json {
    let severities: Map<String, Json> = Severity::ALL
        .into_iter()
        .map(|severity| (severity.word().to_owned(), json!(summary.count(severity))))
        .collect();
    let rules: Map<String, Json> =
        summary.rules().into_iter().map(|(rule, found)| (rule.code.to_owned(), json!(found.count))).collect();
    json!({"entries": summary.entries, "acts": summary.groups.acts, "findings": severities, "rules": rules})
}

/// Everything a line each; each says in `row` what it is.
pub(super) fn ndjson(auditor: &Auditor<'_>, progress: &mut Progress, out: &mut dyn Write) -> Result<Summary, Failure> {
    let names = Names::new(auditor);
    let part = auditor.asked.part;
    let mut summary = Summary::new(auditor)?;
    let put = |out: &mut dyn Write, row: &str, json: Json| {
        let mut line = Map::from_iter([("row".to_owned(), json!(row))]);
        line.extend(json.as_object().cloned().unwrap_or_default());
        out.write_all(written::line(&Json::Object(line)).as_bytes()).map_err(cannot)
    };
    let mut first = head(auditor);
    first.insert("row".into(), json!("report"));
    out.write_all(written::line(&Json::Object(first)).as_bytes()).map_err(cannot)?;
    auditor.each(&mut |seen| {
        progress.at(summary.entries);
        let codes = summary.add(seen)?;
        if part.has(Part::Entries) {
            let row = written::row(&Row::of(seen, codes, &names)?).map_err(cannot)?;
            out.write_all(row.as_bytes()).map_err(cannot)?;
        }
        if part.has(Part::Findings) {
            seen.findings.iter().try_for_each(|finding| put(out, "finding", finding_json(finding, &names)?))?;
        }
        Ok(())
    })?;
    let further = |finding: &Finding, out: &mut dyn Write| match part.has(Part::Findings) {
        true => put(out, "finding", finding_json(finding, &names)?),
        false => Ok(()),
    };
    auditor.beyond(&mut |finding| {
        summary.found(&finding);
        further(&finding, out)
    })?;
    summary.officers().iter().try_for_each(|finding| further(finding, out))?;
    if part.has(Part::Groups) {
        for (model, group) in &summary.groups.models {
            put(out, "model", model_json(model, group))?;
        }
        for (organization, few) in summary.groups.organizations() {
            put(out, "organization", organization_json(names.name(organization)?, few))?;
        }
    }
    put(out, "totals", totals(&summary))?;
    Ok(summary)
}

/// One object, whose entries are written one by one.
pub(super) fn json(auditor: &Auditor<'_>, progress: &mut Progress, out: &mut dyn Write) -> Result<Summary, Failure> {
    let names = Names::new(auditor);
    let part = auditor.asked.part;
    let mut summary = Summary::new(auditor)?;
    let member = |out: &mut dyn Write, name: &str, json: &Json| {
        let text = written::pretty(json);
        write!(out, ",\n  \"{name}\": {}", text.trim_end().replace('\n', "\n  ")).map_err(cannot)
    };
    let text = written::pretty(&Json::Object(head(auditor)));
    out.write_all(text.trim_end().trim_end_matches('}').trim_end().as_bytes()).map_err(cannot)?;
    if part.has(Part::Entries) {
        out.write_all(b",\n  \"entries\": [").map_err(cannot)?;
    }
    auditor.each(&mut |seen| {
        progress.at(summary.entries);
        let codes = summary.add(seen)?;
        if part.has(Part::Entries) {
            let row = written::row(&Row::of(seen, codes, &names)?).map_err(cannot)?;
            let gap = if summary.entries == 1 { "" } else { "," };
            write!(out, "{gap}\n    {}", row.trim_end()).map_err(cannot)?;
        }
        Ok(())
    })?;
    if part.has(Part::Entries) {
        out.write_all(if summary.entries == 0 { b"]" } else { b"\n  ]" }).map_err(cannot)?;
    }
    auditor.beyond(&mut |finding| {
        summary.found(&finding);
        Ok(())
    })?;
    summary.officers();
    if part.has(Part::Groups) {
        let models: Vec<Json> = summary.groups.models.iter().map(|(model, group)| model_json(model, group)).collect();
        member(out, "models", &json!(models))?;
        let listed = summary.groups.organizations().take(LISTED);
        let listed = listed.map(|(number, few)| Ok(organization_json(names.name(number)?, few)));
        member(out, "organizations", &json!(listed.collect::<Result<Vec<_>, Failure>>()?))?;
        member(out, "organizations_count", &json!(summary.groups.organizations().count()))?;
    }
    if part.has(Part::Findings) {
        let mut findings: Vec<&Finding> = summary.rules().into_iter().flat_map(|(_, found)| &found.kept).collect();
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        let counted: u64 = Severity::ALL.into_iter().map(|severity| summary.count(severity)).sum();
        let omitted = counted - findings.len() as u64;
        let findings = findings.into_iter().map(|finding| finding_json(finding, &names));
        member(out, "findings", &json!(findings.collect::<Result<Vec<_>, Failure>>()?))?;
        member(out, "findings_omitted", &json!(omitted))?;
    }
    member(out, "totals", &totals(&summary))?;
    out.write_all(b"\n}\n").map_err(cannot)?;
    Ok(summary)
}

/// One table: the entries, or the part that is asked for.
pub(super) fn table(auditor: &Auditor<'_>, progress: &mut Progress, out: &mut dyn Write) -> Result<Summary, Failure> {
    let names = Names::new(auditor);
    let part = auditor.asked.part;
    let mut summary = Summary::new(auditor)?;
    let header: &[&str] = match part {
        Part::All | Part::Entries => &Row::COLUMNS,
        Part::Findings => &FINDING_COLUMNS,
        Part::Groups => &["kind", "name", "entries", "findings", "gravest", "entry_numbers"],
    };
    let put = |out: &mut dyn Write, cells: &mut dyn Iterator<Item = String>| {
        out.write_all(csv::record(cells).as_bytes()).map_err(cannot)
    };
    put(out, &mut header.iter().map(|name| (*name).to_owned()))?;
    auditor.each(&mut |seen| {
        progress.at(summary.entries);
        let codes = summary.add(seen)?;
        match part {
            Part::All | Part::Entries => put(out, &mut Row::of(seen, codes, &names)?.cells().into_iter()),
            Part::Findings => {
                seen.findings.iter().try_for_each(|one| put(out, &mut finding_cells(one, &names)?.into_iter()))
            }
            Part::Groups => Ok(()),
        }
    })?;
    let further = |finding: &Finding, out: &mut dyn Write| match part {
        Part::Findings => put(out, &mut finding_cells(finding, &names)?.into_iter()),
        _ => Ok(()),
    };
    auditor.beyond(&mut |finding| {
        summary.found(&finding);
        further(&finding, out)
    })?;
    summary.officers().iter().try_for_each(|finding| further(finding, out))?;
    if part == Part::Groups {
        let gravest = |gravest: Option<Severity>| gravest.map_or_else(String::new, |s| s.word().to_owned());
        for (model, group) in &summary.groups.models {
            let runs = group.entries.sentence(clearance_core::finding::Runs::MOST);
            let (count, findings) = (group.entries.count().to_string(), group.findings.to_string());
            let cells = ["model".to_owned(), model.to_string(), count, findings, gravest(group.gravest), runs];
            put(out, &mut cells.into_iter())?;
        }
        for (organization, few) in summary.groups.organizations() {
            let (count, findings) = (few.count().to_string(), few.findings().to_string());
            let name = names.name(organization)?;
            let cells = ["organization".to_owned(), name, count, findings, gravest(few.gravest()), few.sentence()];
            put(out, &mut cells.into_iter())?;
        }
    }
    Ok(summary)
}

const FINDING_COLUMNS: [&str; 9] =
    ["severity", "rule", "entry", "ref", "organization", "officer", "text", "organizations", "remedy"];

fn finding_cells(finding: &Finding, names: &Names<'_>) -> Result<[String; 9], Failure> {
    let between = finding.between.iter().flat_map(|between| &between.uses).flat_map(|stand| &stand.organizations);
    Ok([
        finding.severity.word().to_owned(),
        finding.rule.to_owned(),
        finding.entry.to_string(),
        finding.subject.clone().map_or_else(|| Ok(String::new()), |subject| names.name(subject))?,
        finding.organization.map_or_else(|| Ok(String::new()), |organization| names.name(organization))?,
        finding.officer.map_or_else(|| Ok(String::new()), |officer| names.officer(officer))?,
        finding.text.clone(),
        names.all(between.copied())?.join("; "),
        RULES.iter().find(|rule| rule.code == finding.rule).map(|rule| rule.remedy.to_owned()).unwrap_or_default(),
    ])
}
