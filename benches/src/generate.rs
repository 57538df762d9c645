//! Made-up organizations and acts, the same for the same size on every machine: nothing here is real.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::Result;

const COUNTRIES: [&str; 8] = ["US", "US", "US", "CA", "DE", "FR", "JP", "GB"];
const KINDS: [&str; 4] = ["company", "utility", "government", "nonprofit"];
const SECTORS: [&str; 8] = [
    "energy",
    "dams",
    "chemical",
    "communications",
    "financial-services",
    "healthcare",
    "information-technology",
    "water-and-wastewater",
];
const PLACES: [&str; 8] = ["Alder", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Granite", "Harbor"];

/// A small generator of the SplitMix64 kind, seeded: the numbers only have to look spread.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let index = usize::try_from(self.roll() % list.len() as u64).unwrap_or(0);
        list.get(index).copied().unwrap_or_default()
    }
}

/// The organizations, as NDJSON acts and as a plain table.
pub(crate) fn organizations(work: &Path, count: u32) -> Result<()> {
    let mut dice = Dice(2026);
    let mut acts = BufWriter::new(File::create(work.join("organizations.ndjson"))?);
    let mut table = BufWriter::new(File::create(work.join("organizations.csv"))?);
    writeln!(table, "id,name,country,kind,sectors")?;
    for number in 0..count {
        let (country, kind, sector) = (dice.of(&COUNTRIES), dice.of(&KINDS), dice.of(&SECTORS));
        let name = format!("{} {number} Works", dice.of(&PLACES));
        writeln!(
            acts,
            "{{\"act\":\"org.register\",\"id\":\"org-{number:07}\",\"name\":\"{name}\",\"country\":\"{country}\",\"kind\":\"{kind}\",\"sectors\":[\"{sector}\"]}}"
        )?;
        writeln!(table, "org-{number:07},{name},{country},{kind},{sector}")?;
    }
    acts.flush()?;
    table.flush()?;
    Ok(())
}

/// A restriction, and four more entries an organization: two attestations or one, a grant for some, amendments.
pub(crate) fn rest(work: &Path, count: u32) -> Result<()> {
    std::fs::write(
        work.join("restriction.yaml"),
        "- {act: authority.record, kind: directive, issuer: Nobody}\n- {act: model.register, id: dev/alpha, surfaces: [api]}\n- {act: lockdown.impose, models: [dev/alpha], kind: suspension, authority: A-1}\n- {act: restoration.open, lockdown: L-1, authority: A-1, admits: {country: US, sector: energy, attested: agreement}}\n",
    )?;
    let mut dice = Dice(6202);
    let mut acts = BufWriter::new(File::create(work.join("rest.ndjson"))?);
    let mut attestations = BufWriter::new(File::create(work.join("attestations.csv"))?);
    let mut grants = BufWriter::new(File::create(work.join("grants.csv"))?);
    writeln!(attestations, "organization,kind,expires")?;
    writeln!(grants, "organization,restoration")?;
    for number in 0..count {
        let id = format!("org-{number:07}");
        writeln!(
            acts,
            "{{\"act\":\"org.attest\",\"organization\":\"{id}\",\"kind\":\"agreement\",\"expires\":\"2030-12-31\"}}"
        )?;
        writeln!(attestations, "{id},agreement,2030-12-31")?;
        let second = dice.roll() % 4 < 3;
        if second {
            writeln!(
                acts,
                "{{\"act\":\"org.attest\",\"organization\":\"{id}\",\"kind\":\"logging\",\"expires\":\"2029-12-31\"}}"
            )?;
            writeln!(attestations, "{id},logging,2029-12-31")?;
        } else {
            writeln!(
                acts,
                "{{\"act\":\"org.amend\",\"organization\":\"{id}\",\"contact\":\"desk-{number}@example.org\"}}"
            )?;
        }
        if number % 100 == 0 {
            writeln!(
                acts,
                "{{\"act\":\"grant.issue\",\"restoration\":\"R-1\",\"organization\":\"{id}\",\"until\":\"2030-12-31\"}}"
            )?;
            writeln!(grants, "{id},R-1")?;
        } else {
            writeln!(acts, "{{\"act\":\"org.amend\",\"organization\":\"{id}\",\"tags\":[\"batch-{}\"]}}", number % 50)?;
        }
        writeln!(
            acts,
            "{{\"act\":\"org.amend\",\"organization\":\"{id}\",\"attributes\":{{\"staff\":{}}}}}",
            dice.roll() % 10_000
        )?;
    }
    acts.flush()?;
    attestations.flush()?;
    grants.flush()?;
    Ok(())
}

/// A policy of so many rules over 16 sectors, 12 attestations and 10 attributes. In the second version every fifth rule
/// takes one sector more and every seventh a higher number.
pub(crate) fn policy(version: u32, rules: usize) -> String {
    use std::fmt::Write as _;
    const FIRST: &[&str] = &[
        "chemical",
        "commercial-facilities",
        "communications",
        "critical-manufacturing",
        "dams",
        "defense-industrial-base",
        "emergency-services",
        "energy",
    ];
    const SECOND: &[&str] = &[
        "financial-services",
        "food-and-agriculture",
        "government-services-and-facilities",
        "healthcare",
        "information-technology",
        "nuclear",
        "transportation",
    ];
    let mut text = format!("policy: large\nversion: {version}\neffective: 2026-01-0{version}\nvocabulary:\n");
    text.push_str("  purposes: [p-one, p-two, p-three]\n  attestations:\n");
    for n in 0..12 {
        let _ = writeln!(text, "    att-{n}: {{valid_for: {}d}}", if n % 2 == 0 { 365 } else { 180 });
    }
    text.push_str("  attributes:\n");
    for n in 0..4 {
        let _ = writeln!(text, "    flag_{n}: flag");
    }
    for n in 0..3 {
        let _ = writeln!(text, "    num_{n}: number\n    word_{n}: [a, b, c]");
    }
    text.push_str("tiers:\n  all:\n    models: [dev/alpha]\n    rules:\n");
    let mut dice = Dice(7);
    for n in 0..rules {
        let country = dice.of(&["US", "GB", "JP", "[US, CA]"]);
        let kind = dice.of(&["company", "government", "utility", "[company, utility]"]);
        let (first, second) = (dice.of(FIRST), dice.of(SECOND));
        let more = if version == 2 && n % 5 == 0 { ", water-and-wastewater" } else { "" };
        let (one, two) = (dice.roll() % 6, 6 + dice.roll() % 6);
        let purpose = dice.of(&["p-one", "p-two", "[p-one, p-three]"]);
        let (flag, number, word) = (dice.roll() % 4, dice.roll() % 3, dice.roll() % 3);
        let bound = 100 * (1 + dice.roll() % 5) + if version == 2 && n % 7 == 0 { 50 } else { 0 };
        let _ = writeln!(
            text,
            "      r{n}: {{when: {{country: {country}, kind: {kind}, sector: [{first}, {second}{more}], attested: {{all: [att-{one}, att-{two}]}}, purpose: {purpose}, flag_{flag}: true, num_{number}: {{at_least: {bound}}}, word_{word}: [a, b]}}}}"
        );
    }
    text.push_str("    requires: {not: {kind: individual}}\n");
    text
}
