//! Who stands behind an entry: a name that is only a claim, or a signature; and whether the key that made it was
//! reported compromised.

use clearance_core::admit::Book as _;
use clearance_core::code;
use clearance_core::entry::Accepted;
use clearance_core::id::EntryNo;
use clearance_core::record::{Officer, OfficerKey, Signs};
use clearance_core::time::Moment;
use clearance_ledger::sqlite::Reader;
use serde_json::{Value as Json, json};

use super::officer::{officers, rows};
use crate::error::Failure;

/// What stands behind an entry.
pub(super) enum Signer {
    /// The officer had no key: the name is a claim.
    Claim,
    /// The officer's key, and since when it may have been in other hands, if from before this entry.
    Key { fingerprint: String, compromised: Option<Moment> },
}

impl Signer {
    /// What stands behind an entry, as known at another.
    pub(super) fn of(entry: &Accepted, known: EntryNo, reader: &Reader<'_>) -> Result<Self, Failure> {
        if entry.signed.is_none() {
            return Ok(Self::Claim);
        }
        // The key is the one known just before; what was said of it afterwards is known at `known`.
        let folded =
            |known| Ok::<_, Failure>(Officer::fold(&rows(entry.by, known, reader)?, Moment::MAX, &mut Vec::new()));
        let (then, now) = (folded(entry.number.saturating_sub(1))?, folded(known)?);
        Ok(match then.as_ref().map(|officer| officer.signs(entry.recorded)) {
            Some(Signs::With(key) | Signs::Expired(key)) => {
                let said = now.iter().flat_map(|officer| &officer.keys).find(|said| said.key == key.key);
                Self::Key {
                    fingerprint: key.key.fingerprint(),
                    compromised: said.and_then(|said| said.compromised).filter(|since| *since <= entry.recorded),
                }
            }
            _ => Self::Claim,
        })
    }

    /// For a person, behind the officer's name.
    pub(super) fn told(&self) -> String {
        match self {
            Self::Claim => ", a claim: without a key".into(),
            Self::Key { fingerprint, compromised: None } => format!(", signed with {fingerprint}"),
            Self::Key { fingerprint, compromised: Some(since) } => {
                format!(", signed with {fingerprint}, reported compromised since {}", since.readable())
            }
        }
    }

    /// For a script; nothing for a claim.
    pub(super) fn json(&self) -> Json {
        match self {
            Self::Claim => Json::Null,
            Self::Key { fingerprint, compromised } => json!({"key": fingerprint, "compromised_since": compromised}),
        }
    }
}

/// An entry that an answer rests on and that a compromised key signed.
pub(super) struct Doubt {
    /// The entry.
    pub(super) entry: EntryNo,
    /// The key, and since when.
    pub(super) signer: Signer,
}

/// Which of the entries that an answer rests on were signed by a key reported compromised since before. Looked at only
/// where the ledger has such a key, because every question passes here.
pub(super) fn doubts(
    entries: impl Iterator<Item = EntryNo>,
    known: EntryNo,
    reader: &Reader<'_>,
) -> Result<Vec<Doubt>, Failure> {
    let mut found: Vec<Doubt> = Vec::new();
    if !reader.any_compromised()? {
        return Ok(found);
    }
    let reported = |key: &OfficerKey| key.compromised.is_some();
    if !officers(known, reader)?.iter().flat_map(|officer| &officer.keys).any(reported) {
        return Ok(found);
    }
    for number in entries {
        if found.iter().any(|doubt| doubt.entry == number) {
            continue;
        }
        let Some(entry) = reader.entry(number)? else { continue };
        let accepted = entry.accepted().map_err(|why| Failure::new(code::INTEGRITY, why))?;
        let signer = Signer::of(&accepted, known, reader)?;
        if matches!(signer, Signer::Key { compromised: Some(_), .. }) {
            found.push(Doubt { entry: number, signer });
        }
    }
    Ok(found)
}
