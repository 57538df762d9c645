//! Verifies signatures while the log is read from its beginning: each at the moment of its own recording, with the keys
//! that were known just before it.

use std::collections::BTreeMap;

use clearance_core::act::Table;
use clearance_core::entry::{Accepted, SignedIn};
use clearance_core::id::{EntryNo, OfficerNo, Subject};
use clearance_core::record::{Officer, Signs};
use clearance_core::records::{Records as _, Row};
use clearance_core::signature::{PublicKey, Signature, batch_text};
use clearance_core::time::Moment;
use rusqlite::Connection;

use crate::error::LedgerError;
use crate::sqlite::{Pending, Prefixes, Reader};
use crate::tree::Frontier;

/// A batch of which not every statement has come yet.
struct Open {
    by: OfficerNo,
    key: PublicKey,
    signature: Signature,
    count: u64,
    tree: Frontier,
}

/// What was found of signatures.
#[derive(Default)]
pub(crate) struct Signatures {
    officers: BTreeMap<OfficerNo, Option<Officer>>,
    open: BTreeMap<EntryNo, Open>,
    nonces: std::collections::BTreeSet<String>,
    signed: u64,
    claimed: u64,
    batches: u64,
    /// For each key reported as compromised afterwards: what it signed.
    by_key: BTreeMap<PublicKey, Vec<(Moment, EntryNo)>>,
    fault: Option<String>,
}

/// The rows of an officer, the founding before those of the founder.
fn rows(db: &Connection, officer: OfficerNo) -> Result<Vec<Row>, LedgerError> {
    let reader = Reader::new(db, Prefixes::Refused, Pending::NONE);
    let mut rows = reader.rows(Table::Officer, &officer.into(), EntryNo::MAX)?;
    if officer == OfficerNo(1) {
        rows.splice(0..0, reader.rows(Table::Ledger, &Subject::Ledger, EntryNo::MAX)?);
    }
    Ok(rows)
}

impl Signatures {
    /// Looks at the next entry, before it is folded into the records of `db`.
    pub(crate) fn step(&mut self, entry: &Accepted, ledger: &str, db: &Connection) -> Result<(), LedgerError> {
        if self.fault.is_none() {
            self.fault = self.look(entry, ledger, db)?.err();
        }
        if matches!(entry.act.spec().noun(), "officer" | "entry" | "ledger") {
            self.officers.clear();
        }
        Ok(())
    }

    fn look(&mut self, entry: &Accepted, ledger: &str, db: &Connection) -> Result<Result<(), String>, LedgerError> {
        if let std::collections::btree_map::Entry::Vacant(place) = self.officers.entry(entry.by) {
            place.insert(Officer::fold(&rows(db, entry.by)?, Moment::MAX, &mut Vec::new()));
        }
        let officer = self.officers.get(&entry.by).and_then(|officer| officer.as_ref());
        let needed = match officer.map_or(Signs::Claims, |officer| officer.signs(entry.recorded)) {
            Signs::Claims => None,
            Signs::With(key) => Some(key.key.clone()),
            Signs::Expired(key) => {
                let number = entry.number;
                let key = key.key.fingerprint();
                return Ok(Err(format!(
                    "entry {number} was recorded when the key {key} of {} could sign no more",
                    entry.by
                )));
            }
        };
        Ok(match needed {
            None if entry.signed.is_none() && entry.nonce.is_none() => {
                self.claimed += 1;
                Ok(())
            }
            None => Err(format!("entry {} is signed, but {} had no key", entry.number, entry.by)),
            Some(key) => self.signed(entry, key, ledger),
        })
    }

    fn signed(&mut self, entry: &Accepted, key: PublicKey, ledger: &str) -> Result<(), String> {
        let number = entry.number;
        let Some(signed) = &entry.signed else {
            return Err(format!(
                "entry {number} has no signature, though {} had the key {}",
                entry.by,
                key.fingerprint()
            ));
        };
        let first = match &signed.place {
            SignedIn::Here { count, signature } => {
                let nonce = entry.nonce.clone().ok_or(format!("entry {number} is signed and has no nonce"))?;
                if !self.nonces.insert(nonce) {
                    return Err(format!(
                        "the signature of entry {number} was used before: its nonce is another entry's"
                    ));
                }
                let signature = Signature::from_base64(signature).map_err(|why| format!("entry {number}: {why}"))?;
                let open = Open { by: entry.by, key: key.clone(), signature, count: *count, tree: Frontier::empty() };
                self.open.insert(number, open);
                self.batches += 1;
                number
            }
            SignedIn::Batch { first, .. } => *first,
        };
        let index = match &signed.place {
            SignedIn::Here { .. } => 0,
            SignedIn::Batch { index, .. } => *index,
        };
        let Some(batch) = self.open.get_mut(&first) else {
            return Err(format!("entry {number} belongs to a batch that begins with entry {first}, which is none"));
        };
        if batch.by != entry.by
            || batch.key != key
            || batch.tree.size() != index
            || (index > 0 && entry.nonce.is_some())
        {
            return Err(format!("entry {number} does not fit the batch that begins with entry {first}"));
        }
        batch.tree.push(signed.leaf, &mut |_| ());
        self.signed += 1;
        self.by_key.entry(key.clone()).or_default().push((entry.recorded, number));
        if batch.tree.size() == batch.count {
            let text = batch_text(ledger, batch.count, &batch.tree.root());
            let held = batch.signature.verify(&key, &text);
            self.open.remove(&first);
            return held.map_err(|why| format!("the signature of entry {first} does not hold: {why}"));
        }
        Ok(())
    }

    /// What it comes to, once every entry was seen.
    pub(crate) fn finish(mut self, db: &Connection, folded: bool) -> Result<Found, LedgerError> {
        if let Some((first, batch)) = self.open.first_key_value() {
            let (count, found) = (batch.count, batch.tree.size());
            let message =
                format!("the batch that begins with entry {first} is signed for {count} entries and has {found}");
            self.fault.get_or_insert(message);
        }
        if let Some(fault) = self.fault {
            return Ok(Found::Fault(fault));
        }
        if !folded {
            return Ok(Found::Undone);
        }
        let reader = Reader::new(db, Prefixes::Refused, Pending::NONE);
        let mut doubted = Vec::new();
        for number in 1..=reader.last_number(clearance_core::id::RecordKind::Officer)?.max(1) {
            let officer = Officer::fold(&rows(db, OfficerNo(number))?, Moment::MAX, &mut Vec::new());
            for key in officer.iter().flat_map(|officer| &officer.keys) {
                let Some(since) = key.compromised else { continue };
                let signed = self.by_key.get(&key.key).into_iter().flatten();
                let entries: Vec<EntryNo> = signed.filter(|(at, _)| *at >= since).map(|(_, entry)| *entry).collect();
                doubted.push(Doubted { officer: OfficerNo(number), key: key.key.fingerprint(), since, entries });
            }
        }
        Ok(Found::Sound { signed: self.signed, batches: self.batches, claimed: self.claimed, doubted })
    }
}

/// What a key signed since it may have been in other hands.
pub(crate) struct Doubted {
    pub(crate) officer: OfficerNo,
    pub(crate) key: String,
    pub(crate) since: Moment,
    pub(crate) entries: Vec<EntryNo>,
}

/// What the signatures of a log come to.
pub(crate) enum Found {
    /// One does not hold.
    Fault(String),
    /// The records could not be made, so that nobody knows whose keys they were.
    Undone,
    /// All hold.
    Sound { signed: u64, batches: u64, claimed: u64, doubted: Vec<Doubted> },
}

impl Found {
    /// How many entries are signed, if that was looked at, and in a sentence what was found.
    pub(crate) fn told(self) -> Result<(Option<u64>, String), String> {
        const MOST: usize = 20;
        let (signed, batches, claimed, doubted) = match self {
            Self::Fault(why) => return Err(why),
            Self::Undone => return Ok((None, "not verified: the records cannot be made from the log".into())),
            Self::Sound { signed, batches, claimed, doubted } => (signed, batches, claimed, doubted),
        };
        let entries = |n: u64| if n == 1 { "1 entry".to_owned() } else { format!("{n} entries") };
        if signed == 0 {
            return Ok((Some(0), format!("nothing is signed: who acted in the {} is a claim", entries(claimed))));
        }
        let mut text = format!(
            "{} signed by {batches} signature{}, each by the key of its officer at its recording; {} by officers without a key, whose names are claims",
            entries(signed),
            if batches == 1 { "" } else { "s" },
            entries(claimed)
        );
        for key in doubted {
            let list: Vec<String> = key.entries.iter().take(MOST).map(ToString::to_string).collect();
            let more = key.entries.len().saturating_sub(MOST);
            let list = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let (who, since) = (key.officer, key.since.readable());
            text.push_str(&format!("; {} of {who} is reported compromised since {since}: entries signed with it from then on: {list}{more}", key.key));
        }
        Ok((Some(signed), text))
    }
}
