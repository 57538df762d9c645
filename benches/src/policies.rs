//! What policies cost: whom a change concerns among everybody, and what two large documents say beside each other.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::measure::{Job, Pair, ratio, run};
use crate::{Bench, generate};

/// The predicates of the two small policies, as one SELECT over the plain tables.
const SELECT: &str = "SELECT id, was, now FROM (SELECT o.id AS id, \
    (country = 'US' AND sectors IN ('energy', 'dams') AND a.kind IS NOT NULL) OR (o.kind = 'government' AND country = 'US') \
    OR (country IN ('CA', 'GB') AND sectors = 'healthcare' AND a.kind IS NOT NULL) AS was, \
    (country = 'US' AND sectors IN ('energy', 'dams', 'chemical') AND a.kind IS NOT NULL) \
    OR (o.kind = 'government' AND country IN ('US', 'CA')) \
    OR (country IN ('CA', 'GB') AND sectors = 'healthcare' AND a.kind IS NOT NULL) AS now \
    FROM organization o LEFT JOIN attestation a ON a.organization = o.id AND a.kind = 'agreement' \
    WHERE o.kind <> 'individual') WHERE was <> now";

/// Both jobs.
pub(crate) fn jobs(bench: &Bench) -> Result<Vec<Job>> {
    let small = [(1, "energy, dams", "US"), (2, "energy, dams, chemical", "US, CA")];
    for (version, sectors, countries) in small {
        std::fs::write(bench.path(&format!("small-{version}.yaml")), small_policy(version, sectors, countries))?;
    }
    let (one, two) = (bench.path("small-1.yaml"), bench.path("small-2.yaml"));
    let words = ["policy", "diff", one.as_str(), two.as_str(), "--impact", "--format", "json"];
    let mut jobs =
        vec![ratio("`policy diff --impact`", "`sqlite3`, the same predicates in one SELECT", 0.7, 3, || {
            Ok(Pair {
                ours: run(&mut bench.clearance("whole.db", &words))?,
                theirs: run(&mut bench.sqlite("plain.db", SELECT))?,
            })
        })?];
    for rules in [40, 100] {
        jobs.push(meaning(bench, rules)?);
    }
    Ok(jobs)
}

/// Against nothing but its own target of 150 ms: `theirs` is that time.
fn meaning(bench: &Bench, rules: usize) -> Result<Job> {
    let files = [1, 2].map(|version| bench.path(&format!("large-{rules}-{version}.yaml")));
    for (version, file) in (1..).zip(&files) {
        std::fs::write(Path::new(file), generate::policy(version, rules))?;
    }
    let [one, two] = files;
    let words = ["policy", "diff", one.as_str(), two.as_str(), "--meaning", "--format", "json"];
    let name = format!("`policy diff --meaning`, {rules} rules a side");
    ratio(&name, "150 ms", 1.0, 5, || Ok(Pair { ours: run(&mut bench.clearance("none.db", &words))?, theirs: 0.150 }))
}

fn small_policy(version: u32, sectors: &str, countries: &str) -> String {
    let mut text = format!("policy: bench\nversion: {version}\neffective: 2026-01-0{version}\n");
    text.push_str("vocabulary: {attestations: {agreement: {}}}\ntiers:\n  all:\n    models: [dev/alpha]\n    rules:\n");
    let _ = writeln!(text, "      operator: {{when: {{country: US, sector: [{sectors}], attested: agreement}}}}");
    let _ = writeln!(text, "      agency: {{when: {{kind: government, country: [{countries}]}}}}");
    text.push_str("      partner: {when: {country: [CA, GB], sector: [healthcare], attested: agreement}}\n");
    text.push_str("    requires: {not: {kind: individual}}\n");
    text
}
