//! `clearance report evidence`: the auditor's package. Reports, every table of records, the log, the policies' texts and
//! the digests of all of it; byte for byte the same when it is made again for the same moment and the same entry.

use std::io::Write;
use std::path::PathBuf;

use clap::ArgMatches;
use clearance_core::act::{Act, Table as Stored};
use clearance_core::code;
use clearance_core::finding::Period;
use clearance_core::finding::checkpoint::Handed;
use clearance_core::id::Subject;
use clearance_core::policy::Timeline;
use clearance_core::record;
use clearance_core::records::{Records as _, Unreadable};
use clearance_ledger::tree::{Frontier, leaf_hash};
use clearance_ledger::{Ledger, LedgerError};
use serde_json::{Map, Value as Json, json};

use crate::commands::due::days;
use crate::commands::effect::hex;
use crate::commands::ledger::checkpoint::KeptArgs;
use crate::commands::{list, log};
use crate::context::{AsOf, Context, Format, typed};
use crate::error::Failure;
use crate::exit::Exit;
use crate::output::Replace;
use crate::render::document::{Block, Column, Document, Line, Table, Tone};
use crate::render::{csv, html, json as text, markdown};
use crate::report::audit::{self, Asked, Part};
use crate::report::package::Package;
use crate::report::posture::posture;
use crate::report::reviews::reviews;
use crate::shown::Shown;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The folder to make
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    kept: KeptArgs,
    /// How long an entry may stand before a checkpoint covers it
    #[arg(long, value_name = "DAYS", default_value = "7d", requires = "checkpoint")]
    checkpoint_every: String,
}

pub(super) fn run(matches: &ArgMatches, replace: Replace, context: &Context) -> Result<Shown, Failure> {
    let args: Args = crate::commands::args(matches)?;
    let ledger = context.ledger()?;
    let as_of = context.as_of(&ledger)?;
    let (mut handed, failure) = args.kept.handed(&ledger)?;
    let every = days("--checkpoint-every", &args.checkpoint_every)?;
    let mut package = Package::begin(&args.out, replace)?;
    checkpoints(&mut package, &args.kept, &mut handed)?;
    reports(&mut package, (&handed, every), as_of, &ledger)?;
    records(&mut package, as_of, &ledger)?;
    policies(&mut package, as_of, &ledger)?;
    package.add("log/entries.ndjson", &mut |out| log::whole(&ledger, as_of.known, out))?;
    let root = root(&ledger, as_of)?;
    let readme = readme(&ledger, as_of, &root);
    package.add("README.md", &mut |out| out.write_all(readme.as_bytes()).map_err(audit::cannot))?;
    let mut manifest = as_of.answer("clearance.report-evidence/1");
    manifest.insert("ledger".into(), json!(ledger.facts().id));
    manifest.insert("size".into(), json!(as_of.known));
    manifest.insert("root".into(), json!(root));
    manifest.insert("program".into(), json!(concat!("clearance ", env!("CARGO_PKG_VERSION"))));
    let manifest = package.finish(manifest)?;
    let shown = shown(&args, as_of, manifest, context.format());
    let shown =
        shown.of(format!("{} is written", args.out.display()), "the package is whole; its `manifest.json` lists it");
    Ok(Shown { failure, ..shown })
}

/// The checkpoints as they were handed in, each under its own name, and the key that verifies them.
fn checkpoints(package: &mut Package, kept: &KeptArgs, handed: &mut [Handed]) -> Result<(), Failure> {
    let (paths, key) = kept.files();
    for ((index, path), one) in (1..).zip(paths).zip(handed) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        one.name = format!("checkpoints/{index}-{name}");
        let bytes = std::fs::read(path)
            .map_err(|why| Failure::new(code::INPUT, format!("{} cannot be read: {why}", path.display())))?;
        package.add(&one.name, &mut |out| out.write_all(&bytes).map_err(audit::cannot))?;
    }
    match key {
        Some(key) => package.add("checkpoints/key", &mut |out| writeln!(out, "{key}").map_err(audit::cannot)),
        None => Ok(()),
    }
}

/// The audit of everything up to the moment, and the posture at it, each for people and for programs.
fn reports(
    package: &mut Package,
    (handed, cover_within_days): (&[Handed], i64),
    as_of: AsOf,
    ledger: &Ledger,
) -> Result<(), Failure> {
    // The clock has no part in it: the period ends with the moment asked about.
    let period = Period { from: ledger.facts().founded, to: as_of.at.next(), last: as_of.at };
    let asked = |part| Asked { period, as_of, part, fail_on: None, handed: handed.to_vec(), cover_within_days };
    for (name, format, part) in [
        ("reports/audit.md", Format::Markdown, Part::All),
        ("reports/audit.html", Format::Html, Part::All),
        ("reports/audit.json", Format::Json, Part::All),
        ("reports/entries.csv", Format::Csv, Part::Entries),
        ("reports/findings.csv", Format::Csv, Part::Findings),
        ("reports/groups.csv", Format::Csv, Part::Groups),
    ] {
        package.add(name, &mut |out| audit::write(ledger, asked(part), format, out).map(drop))?;
    }
    let posture = posture(&typed(ledger), as_of, None)?;
    let reviews = reviews(&typed(ledger), as_of, period)?;
    for (name, written) in [
        ("reports/reviews.md", markdown::markdown(&reviews.document)),
        ("reports/reviews.html", html::html(&reviews.document)),
        ("reports/reviews.json", text::pretty(&reviews.json)),
        ("reports/posture.md", markdown::markdown(&posture.document)),
        ("reports/posture.html", html::html(&posture.document)),
        ("reports/posture.json", text::pretty(&posture.json)),
    ] {
        package.add(name, &mut |out| out.write_all(written.as_bytes()).map_err(audit::cannot))?;
    }
    Ok(())
}

/// Every table of records, as CSV and as JSON.
fn records(package: &mut Package, as_of: AsOf, ledger: &Ledger) -> Result<(), Failure> {
    for noun in list::nouns() {
        for (end, format) in [("csv", Format::Csv), ("json", Format::Json)] {
            package
                .add(&format!("records/{noun}.{end}"), &mut |out| list::written(noun, ledger, as_of, format, out))?;
        }
    }
    for (end, format) in [("csv", Format::Csv), ("json", Format::Json)] {
        package.add(&format!("records/attestation.{end}"), &mut |out| attestations(as_of, ledger, format, out))?;
        package.add(&format!("records/evaluation.{end}"), &mut |out| evaluations(as_of, ledger, format, out))?;
    }
    Ok(())
}

/// A table written row by row, as CSV or as one JSON list. A cell is a JSON value; in CSV text stands without quotes.
struct Rows<'o> {
    columns: &'static [&'static str],
    format: Format,
    out: &'o mut dyn Write,
    before: &'static str,
}

impl<'o> Rows<'o> {
    fn begin(columns: &'static [&'static str], format: Format, out: &'o mut dyn Write) -> std::io::Result<Self> {
        let head = match format {
            Format::Csv => csv::record(columns.iter().map(|name| (*name).to_owned())),
            _ => "[".to_owned(),
        };
        out.write_all(head.as_bytes())?;
        Ok(Self { columns, format, out, before: "\n" })
    }

    fn row(&mut self, cells: Vec<Json>) -> std::io::Result<()> {
        let text = match self.format {
            Format::Csv => csv::record(cells.into_iter().map(|cell| match cell {
                Json::Null => String::new(),
                Json::String(text) => text,
                other => other.to_string(),
            })),
            _ => {
                let row: Map<String, Json> = self.columns.iter().map(|name| (*name).to_owned()).zip(cells).collect();
                format!("{}{}", self.before, text::line(&Json::Object(row)).trim_end())
            }
        };
        self.before = ",\n";
        self.out.write_all(text.as_bytes())
    }

    fn end(self) -> std::io::Result<()> {
        self.out.write_all(if self.format == Format::Csv { b"" } else { b"\n]\n" })
    }
}

fn attestations(as_of: AsOf, ledger: &Ledger, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    let columns = &["organization", "kind", "issued", "from", "expires", "status", "digest", "entry"];
    let cannot = |why: std::io::Error| Unreadable(format!("the answer cannot be written: {why}"));
    let reader = typed(ledger);
    let mut table = Rows::begin(columns, format, out).map_err(cannot)?;
    reader.scan(Stored::Attestation, as_of.known, &mut |subject, rows| {
        let organization = reader.slug(subject)?.unwrap_or_else(|| subject.to_string());
        for held in record::attestations(&rows, as_of.at) {
            let digest = rows.iter().filter(|row| row.entry == held.entry).find_map(|row| match &row.act {
                Act::OrgAttest(act) => act.digest().map(|digest| digest.0.clone()),
                _ => None,
            });
            let status = if held.holds(as_of.at) { "held" } else { "lapsed" };
            let cells = [json!(organization), json!(held.kind), json!(held.issued), json!(held.from)];
            let more = [json!(held.expires), json!(status), json!(digest), json!(held.entry)];
            table.row(cells.into_iter().chain(more).collect()).map_err(cannot)?;
        }
        Ok(())
    })?;
    Ok(table.end().map_err(cannot)?)
}

fn evaluations(as_of: AsOf, ledger: &Ledger, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    let cannot = |why: std::io::Error| Unreadable(format!("the answer cannot be written: {why}"));
    let reader = typed(ledger);
    let mut table = Rows::begin(&["model", "name", "value", "unit", "by"], format, out).map_err(cannot)?;
    for model in reader.models()? {
        let rows = reader.rows(Stored::Evaluation, &Subject::Model(model.clone()), as_of.known)?;
        for one in record::Evaluation::list(&rows, as_of.at) {
            let cells = [json!(model), json!(one.name), json!(one.value), json!(one.unit), json!(one.by)];
            table.row(cells.to_vec()).map_err(cannot)?;
        }
    }
    Ok(table.end().map_err(cannot)?)
}

/// The text of every version that was proposed, byte for byte.
fn policies(package: &mut Package, as_of: AsOf, ledger: &Ledger) -> Result<(), Failure> {
    for version in Timeline::read(as_of.known, &typed(ledger))?.versions {
        let record = &version.record;
        let missing = || Failure::new(code::INTEGRITY, format!("entry {} holds no policy", record.entry));
        let entry = ledger.entry(record.entry)?.ok_or_else(missing)?;
        let Act::PolicyPropose(act) = entry.accepted().map_err(LedgerError::Integrity)?.act else {
            return Err(missing());
        };
        let written = act.text().0.clone().ok_or_else(missing)?;
        let name = format!("policies/{}-{}.yaml", record.name, record.version);
        package.add(&name, &mut |out| out.write_all(written.as_bytes()).map_err(audit::cannot))?;
    }
    Ok(())
}

/// The root of the log up to the entry known (RFC 6962).
fn root(ledger: &Ledger, as_of: AsOf) -> Result<String, Failure> {
    let mut frontier = Frontier::empty();
    ledger.glimpses::<LedgerError>((1, as_of.known), as_of.known, &mut |glimpse| {
        frontier.push(leaf_hash(glimpse.bytes), &mut |_| ());
        Ok(())
    })?;
    Ok(hex(&frontier.root()))
}

fn readme(ledger: &Ledger, as_of: AsOf, root: &str) -> String {
    let sandbox =
        if as_of.sandbox { "\nThe ledger is a sandbox: its clock and who acted are whatever was said.\n" } else { "" };
    format!(
        "# Evidence of a ledger\n
Ledger `{}`, as of {}, as known at entry {}, which was recorded on {}.
The root of its log up to there (RFC 6962) is `{root}`.
{sandbox}
Made again for the same moment and the same entry, this folder is the same byte for byte.

    sha256sum -c SHA256SUMS

| what | where |
|---|---|
| every act, by model and organization, and what stands out | `reports/audit.md`, `.html`, `.json`; `entries.csv`, `findings.csv`, `groups.csv` |
| how every model, lockdown, restoration and cohort stands | `reports/posture.md`, `.html`, `.json` |
| what came in, what was decided and how fast, and who still waits | `reports/reviews.md`, `.html`, `.json` |
| every record of every kind at the moment | `records/` |
| every entry of the log, with what recomputes its leaf and its commitments | `log/entries.ndjson` |
| the text of every version of a policy, byte for byte | `policies/` |
| checkpoints that were handed in, and the key that verifies them; the audit says what they cover | `checkpoints/`, if any were |
| what this is, and the size and digest of each file | `manifest.json`, `SHA256SUMS` |

It holds names and reasons: whoever keeps it keeps what the ledger keeps private.
",
        ledger.facts().id,
        as_of.at,
        as_of.known,
        as_of.known_time,
    )
}

fn shown(args: &Args, as_of: AsOf, manifest: Map<String, Json>, format: Format) -> Shown {
    let mut table = Table::new([Column::text("file"), Column::number("bytes"), Column::text("sha256")]);
    for file in manifest.get("files").and_then(Json::as_array).into_iter().flatten() {
        let member = |name: &str| file.get(name).and_then(Json::as_str).unwrap_or_default();
        let bytes = file.get("bytes").and_then(Json::as_u64).unwrap_or_default();
        // A terminal has room for the beginning of a digest; whoever compares them wants all of it.
        let digest = match format {
            Format::Table => format!("{}…", member("sha256").chars().take(16).collect::<String>()),
            _ => member("sha256").to_owned(),
        };
        table.rows.push(vec![Line::plain(member("path")), Line::number(bytes), Line::toned(Tone::Faint, digest)]);
    }
    let title = Line::toned(Tone::Strong, "Evidence").and(Tone::Plain, format!("  {}", args.out.display()));
    let facts = vec![("moment".to_owned(), Line::plain(as_of.line()))];
    let blocks = vec![Block::Facts(facts), Block::Table(table)];
    Shown::new(Document { title: Some(title), blocks }, Json::Object(manifest), Exit::Yes)
}
