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
