//! Speed as a ratio: every job is run in turn with a named command that does the same work, and the median of the paired
//! ratios is what counts. Machines differ; ratios travel.
//!
//! ```text
//! cargo build --release
//! cargo run --release -p clearance-bench -- --size 100k --work /tmp/bench
//! ```
//!
//! Needs `sqlite3` and `openssl`. Writes its table to standard output, and with `--write` into `docs/performance.md`.
#![allow(clippy::disallowed_methods, reason = "it measures time and runs programs")]

mod generate;
mod measure;
mod policies;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use clap::{Parser, ValueEnum};

use measure::{Job, Pair, ratio, run};

/// Measures clearance against named commands.
#[derive(Parser)]
struct Args {
    /// How many organizations: 10k, 100k or 1m; five entries each
    #[arg(long, default_value = "100k")]
    size: String,
    /// Where to work
    #[arg(long, default_value = "target/bench")]
    work: PathBuf,
    /// The program
    #[arg(long, default_value = "target/release/clearance")]
    program: PathBuf,
    /// Only these jobs; may be given several times
    #[arg(long, value_enum)]
    only: Vec<Part>,
    /// Write the table into this page, under the heading of the size
    #[arg(long)]
    write: Option<PathBuf>,
}

/// Some of the jobs, which take minutes each on a million organizations.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    Onboarding,
    Questions,
    Policies,
    Reports,
    Checks,
    Small,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let organizations = match args.size.as_str() {
        "10k" => 10_000,
        "100k" => 100_000,
        "1m" => 1_000_000,
        other => anyhow::bail!("`{other}` is none of 10k, 100k, 1m"),
    };
    let program = args.program.canonicalize().context("build the program first: cargo build --release")?;
    std::fs::create_dir_all(&args.work)?;
    let work = args.work.canonicalize()?;
    let bench = Bench { program, work, organizations };
    let jobs = bench.jobs(&args.only)?;
    let table = measure::table(&jobs);
    print!("{table}");
    if let Some(page) = &args.write {
        write_into(page, &args.size, &table)?;
    }
    Ok(())
}

/// Puts the table under the heading of its size, and leaves the rest of the page.
fn write_into(page: &Path, size: &str, table: &str) -> Result<()> {
    let text = std::fs::read_to_string(page)?;
    let heading = format!("## {size} organizations\n");
    let (before, rest) = text.split_once(&heading).with_context(|| format!("{} has no `{heading}`", page.display()))?;
    let after = rest.find("\n## ").and_then(|at| rest.get(at..)).unwrap_or_default();
    Ok(std::fs::write(page, format!("{before}{heading}\n{table}{after}"))?)
}

struct Bench {
    program: PathBuf,
    work: PathBuf,
    organizations: u32,
}

impl Bench {
    fn path(&self, name: &str) -> String {
        self.work.join(name).display().to_string()
    }

    /// The program on a ledger.
    fn clearance(&self, ledger: &str, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(words).env("CLEARANCE_LEDGER", self.path(ledger)).env("CLEARANCE_OFFICER", "boss");
        command
    }

    fn sqlite(&self, file: &str, sql: &str) -> Command {
        let mut command = Command::new("sqlite3");
        command.args([self.path(file).as_str(), sql]);
        command
    }

    fn fresh(&self, name: &str) {
        for end in ["", "-wal", "-shm", ".key"] {
            let _ = std::fs::remove_file(self.path(&format!("{name}{end}")));
        }
    }

    fn jobs(&self, only: &[Part]) -> Result<Vec<Job>> {
        generate::organizations(&self.work, self.organizations)?;
        let mut jobs = Vec::new();
        for part in Part::value_variants().iter().filter(|part| only.is_empty() || only.contains(part)) {
            if *part != Part::Onboarding {
                self.whole()?;
            }
            jobs.extend(match part {
                Part::Onboarding => vec![self.onboarding()?],
                Part::Questions => self.questions()?,
                Part::Policies => policies::jobs(self)?,
                Part::Reports => vec![self.audit()?, self.timeline()?],
                Part::Checks => self.checks()?,
                Part::Small => self.small()?,
            });
        }
        Ok(jobs)
    }

    /// Registering everybody, against importing the same rows.
    fn onboarding(&self) -> Result<Job> {
        let mut pairs = Vec::new();
        for _ in 0..3 {
            self.fresh("load.db");
            self.fresh("import.db");
            run(&mut self.clearance("load.db", &["init"]))?;
            let input = self.path("organizations.ndjson");
            let ours = run(&mut self.clearance("load.db", &["apply", &input, "--quiet", "--format", "json"]))?;
            let import = format!(
                "CREATE TABLE o (id TEXT PRIMARY KEY, name TEXT, country TEXT, kind TEXT, sectors TEXT) WITHOUT ROWID;\n.import --csv --skip 1 {} o",
                self.path("organizations.csv")
            );
            let theirs = run(Command::new("sqlite3").arg(self.path("import.db")).stdin(measure::input(&import)?))?;
            pairs.push(Pair { ours, theirs });
        }
        Ok(Job {
            name: "`apply` of the organizations, NDJSON, into an empty ledger".into(),
            against: "`sqlite3 .import --csv` with one unique index".into(),
            target: 2.0,
            pairs,
        })
    }

    /// The ledger with five entries an organization, and the plain tables with the same rows.
    fn whole(&self) -> Result<()> {
        if Path::new(&self.path("whole.db")).exists() && Path::new(&self.path("plain.db")).exists() {
            return Ok(());
        }
        self.fresh("whole.db");
        self.fresh("plain.db");
        generate::rest(&self.work, self.organizations)?;
        run(&mut self.clearance("whole.db", &["init", "--single-officer"]))?;
        for file in ["restriction.yaml", "organizations.ndjson", "rest.ndjson"] {
            run(&mut self.clearance("whole.db", &["apply", &self.path(file), "--quiet", "--format", "json"]))?;
        }
        let sql = format!(
            "CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT, country TEXT, kind TEXT, sectors TEXT) WITHOUT ROWID;\nCREATE TABLE attestation (organization TEXT, kind TEXT, expires TEXT, PRIMARY KEY (organization, kind)) WITHOUT ROWID;\nCREATE TABLE grants (organization TEXT PRIMARY KEY, restoration TEXT) WITHOUT ROWID;\n.import --csv --skip 1 {} organization\n.import --csv --skip 1 {} attestation\n.import --csv --skip 1 {} grants\n",
            self.path("organizations.csv"),
            self.path("attestations.csv"),
            self.path("grants.csv"),
        );
        run(Command::new("sqlite3").arg(self.path("plain.db")).stdin(measure::input(&sql)?))?;
        Ok(())
    }

    fn questions(&self) -> Result<Vec<Job>> {
        let organization = format!("org-{:07}", self.organizations / 2);
        let select = format!(
            "SELECT o.country, o.kind, o.sectors, a.kind, a.expires, g.restoration FROM organization o LEFT JOIN attestation a ON a.organization = o.id LEFT JOIN grants g ON g.organization = o.id WHERE o.id = '{organization}'"
        );
        let check = ["check", organization.as_str(), "dev/alpha", "--format", "json"];
        let then = [&check[..], &["--at", "yesterday", "--known-at", "1000"]].concat();
        let mut jobs = Vec::new();
        jobs.push(ratio("`check`", "`sqlite3`, three tables by index", 1.15, 25, || {
            Ok(Pair {
                ours: run(&mut self.clearance("whole.db", &check))?,
                theirs: run(&mut self.sqlite("plain.db", &select))?,
            })
        })?);
        jobs.push(ratio("`check --at … --known-at …`", "`check`", 1.05, 25, || {
            Ok(Pair {
                ours: run(&mut self.clearance("whole.db", &then))?,
                theirs: run(&mut self.clearance("whole.db", &check))?,
            })
        })?);
        jobs.push(self.completion()?);
        let everybody = "SELECT o.id, g.restoration, a.expires FROM organization o LEFT JOIN grants g ON g.organization = o.id LEFT JOIN attestation a ON a.organization = o.id AND a.kind = 'agreement' WHERE g.restoration IS NOT NULL OR (o.country = 'US' AND o.sectors LIKE '%energy%' AND a.kind IS NOT NULL)";
        jobs.push(ratio("`who`, the whole population", "`sqlite3`, the same rows", 1.5, 3, || {
            Ok(Pair {
                ours: run(&mut self.clearance("whole.db", &["who", "dev/alpha", "--format", "ndjson"]))?,
                theirs: run(&mut self.sqlite("plain.db", everybody))?,
            })
        })?);
        Ok(jobs)
    }

    /// What a shell asks at every `Tab`, against the range that it comes to.
    fn completion(&self) -> Result<Job> {
        let beginning = format!("org-{:05}", self.organizations / 200);
        let range = format!(
            "SELECT id, name FROM organization WHERE id >= '{beginning}' AND id < '{beginning}:' ORDER BY id LIMIT 50"
        );
        let mut job = ratio("completion of an organization", "`sqlite3`, the range by index", 1.0, 100, || {
            let mut ask = self.clearance("whole.db", &["--", "clearance", "check", beginning.as_str()]);
            Ok(Pair { ours: run(ask.env("COMPLETE", "fish"))?, theirs: run(&mut self.sqlite("plain.db", &range))? })
        })?;
        job.name = format!("completion of an organization, 50 answers; p95 {:.1} ms", job.late() * 1_000.0);
        Ok(job)
    }

    /// Everything that is counted and found over the whole log, without the rendering of the entries.
    fn audit(&self) -> Result<Job> {
        let group = "SELECT json_extract(CAST(bytes AS TEXT), '$.statement.act'), json_extract(CAST(bytes AS TEXT), '$.statement.by'), count(*), min(entry), max(entry) FROM entry GROUP BY 1, 2";
        let against = "`sqlite3` GROUP BY act and officer over the entries";
        ratio("`report audit` of everything, its findings", against, 0.6, 3, || {
            Ok(Pair {
                ours: run(
                    &mut self.clearance("whole.db", &["report", "audit", "--only", "findings", "--format", "json"])
                )?,
                theirs: run(&mut self.sqlite("whole.db", group))?,
            })
        })
    }

    /// The whole time of one model, whose cohort is counted by its grants.
    fn timeline(&self) -> Result<Job> {
        let grants = "SELECT restoration, count(*), min(effective), max(effective) FROM \"grant\" GROUP BY restoration";
        ratio("`timeline` of everything", "`sqlite3` GROUP BY restoration over the rows of grants", 1.0, 3, || {
            Ok(Pair {
                ours: run(&mut self.clearance("whole.db", &["timeline", "--format", "json"]))?,
                theirs: run(&mut self.sqlite("whole.db", grants))?,
            })
        })
    }

    fn checks(&self) -> Result<Vec<Job>> {
        let sum = "SELECT sum(length(bytes)) FROM entry";
        let baseline = || -> Result<f64> {
            let digest = run(Command::new("openssl").args(["dgst", "-sha256", &self.path("whole.db")]))?;
            Ok(digest + run(&mut self.sqlite("whole.db", sum))?)
        };
        let against = "`openssl dgst -sha256` of the file and `sqlite3` summing the entries' lengths";
        let verify = ratio("`ledger verify`, with records", against, 2.4, 3, || {
            Ok(Pair { ours: run(&mut self.clearance("whole.db", &["ledger", "verify"]))?, theirs: baseline()? })
        })?;
        std::fs::copy(self.path("whole.db"), self.path("rebuild.db"))?;
        let rebuild = ratio("`ledger rebuild`", against, 2.4, 3, || {
            Ok(Pair { ours: run(&mut self.clearance("rebuild.db", &["ledger", "rebuild"]))?, theirs: baseline()? })
        })?;
        Ok(vec![verify, rebuild])
    }

    fn small(&self) -> Result<Vec<Job>> {
        let hello = self.hello()?;
        let start = |words: &'static [&'static str]| {
            ratio(&format!("`{}`", words.join(" ")), "a Rust process that says hello", 2.0, 25, || {
                Ok(Pair { ours: run(&mut self.clearance("none.db", words))?, theirs: run(&mut Command::new(&hello))? })
            })
        };
        let mut jobs = vec![start(&["--version"])?, start(&["--help"])?];
        self.fresh("one.db");
        run(&mut self.sqlite("one.db", "PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"))?;
        let mut number = 0;
        jobs.push(ratio("one durable act in its own process", "`sqlite3`, one INSERT, WAL, FULL", 1.2, 25, || {
            number += 1;
            let name = format!("one-{number}-{}", std::process::id());
            let insert = format!("PRAGMA synchronous = FULL; INSERT INTO t (b) VALUES ('{name}')");
            Ok(Pair {
                ours: run(&mut self.clearance("whole.db", &["org", "suspend", "org-0000001", "--reason", &name]))
                    .or_else(|_| run(&mut self.clearance("whole.db", &["org", "register", "--name", &name])))?,
                theirs: run(&mut self.sqlite("one.db", &insert))?,
            })
        })?);
        Ok(jobs)
    }

    /// A program that does nothing but start.
    fn hello(&self) -> Result<PathBuf> {
        let source = self.work.join("hello.rs");
        let program = self.work.join("hello");
        std::fs::write(&source, "fn main() { println!(\"hello\"); }\n")?;
        let made = Command::new("rustc").args(["-O", "-o"]).arg(&program).arg(&source).status()?;
        ensure!(made.success(), "rustc could not make the smallest program");
        Ok(program)
    }
}
