//! Runs commands in turn and compares them.

use std::fmt::Write as _;
use std::io::{Seek as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

/// Two commands that do the same work, run one after the other, in seconds.
#[derive(Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) ours: f64,
    pub(crate) theirs: f64,
}

/// A job and its pairs.
pub(crate) struct Job {
    pub(crate) name: String,
    pub(crate) against: String,
    pub(crate) target: f64,
    pub(crate) pairs: Vec<Pair>,
}

impl Job {
    /// The time that 95 of 100 of our runs stay under.
    pub(crate) fn late(&self) -> f64 {
        let mut ours: Vec<f64> = self.pairs.iter().map(|pair| pair.ours).collect();
        ours.sort_by(f64::total_cmp);
        ours.get(ours.len() * 95 / 100).copied().unwrap_or(f64::NAN)
    }
}

/// Runs a command to its end, its output thrown away. An exit of 1 is an answer.
pub(crate) fn run(command: &mut Command) -> Result<f64> {
    let began = Instant::now();
    let output =
        command.stdout(Stdio::null()).stderr(Stdio::piped()).output().with_context(|| format!("{command:?}"))?;
    let seconds = began.elapsed().as_secs_f64();
    match output.status.code() {
        Some(0 | 1) => Ok(seconds),
        code => bail!("{command:?} ended with {code:?}: {}", String::from_utf8_lossy(&output.stderr)),
    }
}

/// Text as a standard input.
pub(crate) fn input(text: &str) -> Result<Stdio> {
    let path = std::env::temp_dir().join(format!("clearance-bench-{}", std::process::id()));
    let mut file = std::fs::OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&path)?;
    file.write_all(text.as_bytes())?;
    file.rewind()?;
    let _ = std::fs::remove_file(&path);
    Ok(file.into())
}

/// A job of so many pairs, after one that does not count.
pub(crate) fn ratio(
    name: &str,
    against: &str,
    target: f64,
    count: usize,
    mut pair: impl FnMut() -> Result<Pair>,
) -> Result<Job> {
    pair()?;
    let pairs = (0..count).map(|_| pair()).collect::<Result<Vec<_>>>()?;
    Ok(Job { name: name.into(), against: against.into(), target, pairs })
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn shown(seconds: f64) -> String {
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1_000.0) } else { format!("{seconds:.2} s") }
}

/// The jobs as a table.
pub(crate) fn table(jobs: &[Job]) -> String {
    let mut text =
        String::from("| job | against | ratio | target | ours | theirs | pairs |\n|---|---|---|---|---|---|---|\n");
    for job in jobs {
        let ratio = median(job.pairs.iter().map(|pair| pair.ours / pair.theirs).collect());
        let ours = median(job.pairs.iter().map(|pair| pair.ours).collect());
        let theirs = median(job.pairs.iter().map(|pair| pair.theirs).collect());
        let met = if ratio <= job.target { "" } else { " (missed)" };
        let _ = writeln!(
            text,
            "| {} | {} | {ratio:.2} | ≤ {:.2}{met} | {} | {} | {} |",
            job.name,
            job.against,
            job.target,
            shown(ours),
            shown(theirs),
            job.pairs.len()
        );
    }
    text
}
