//! From an entry to the rows it makes and closes: the one place where the log becomes records. `rebuild` and
//! `verify` run the same steps over the same log and must get the same tables.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use crate::act::field::{Decoding, Encoding};
use crate::act::{self, Act, Common, Draft, Members, Need, Table};
use crate::alike::likeness;
use crate::canonical::canonical;
use crate::entry::Accepted;
use crate::id::{AuthorityNo, EntryNo, OfficerNo, RecordKind, Subject};
use crate::node::{Key, Node, Place};
use crate::records::Row;
use crate::time::Moment;

/// One change of the folded records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A row comes in.
    Insert(Box<Row>),
    /// The rows of an entry are known only before another.
    Close {
        /// The table the rows stand in.
        table: Table,
        /// The record.
        record: Subject,
        /// The entry whose rows they are.
        entry: EntryNo,
        /// The entry from which on they are not known.
        at: EntryNo,
    },
    /// An entry voids or corrects another.
    Amend {
        /// The entry concerned.
        target: EntryNo,
        /// The voiding or correcting one.
        by: EntryNo,
        /// Which of the two.
        kind: Amendment,
    },
    /// A name for a numbered record, for ever.
    Name {
        /// The kind of record.
        kind: RecordKind,
        /// The slug.
        name: String,
        /// Its number.
        number: u64,
    },
    /// An identifier that an organization has or had.
    Identifier {
        /// `lei`, `uei`, `cage` or another scheme.
        scheme: String,
        /// Its value.
        value: String,
        /// The organization's number.
        organization: u64,
    },
    /// What an organization's name is like, for finding nearly the same one.
    Alike {
        /// The name's likeness.
        likeness: String,
        /// The organization's number.
        organization: u64,
    },
    /// A row's own name.
    Ref {
        /// The `ref`.
        name: String,
        /// The entry it names.
        entry: EntryNo,
    },
    /// A nonce, accepted once.
    Nonce {
        /// 128 bits in hex.
        nonce: String,
        /// The entry that holds it.
        entry: EntryNo,
    },
    /// A row without a name of its own, known again by its content.
    Content {
        /// The digest of what it says.
        digest: [u8; 16],
        /// The entry that says it.
        entry: EntryNo,
    },
}

/// The two ways an entry can change another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amendment {
    /// It never happened.
    Void,
    /// It was recorded wrongly.
    Correct,
}

/// How an entry reads, with the corrections known so far.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The act.
    pub act: Act,
    /// What it carries beside its own fields.
    pub common: Common,
    /// When it has force.
    pub effective: Moment,
}

impl Reading {
    /// The entry as it was recorded.
    #[must_use]
    pub fn of(entry: &Accepted) -> Self {
        Self { act: entry.act.clone(), common: entry.common.clone(), effective: entry.effective() }
    }

    /// The same with one more correction. `None` if the correction cannot be read on it.
    #[must_use]
    pub fn corrected(&self, correction: &Accepted) -> Option<Self> {
        let Act::EntryCorrect(correct) = &correction.act else {
            return None;
        };
        let draft = correct.overlay(self.draft());
        let names = Resolved { resolves: &correction.resolves };
        let vocabulary = crate::clause::Vocabulary::any();
        let mut cx = Decoding::new(Moment(0), &names, &vocabulary);
        let (act, common) = draft.decode(&mut cx)?;
        Some(Self { effective: common.effective.map_or(self.effective, |e| e.0), act, common })
    }

    /// As a draft in the log's own words, over which a correction can be laid.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let mut members = Members::default();
        self.act.encode(&mut members, &mut Encoding::default());
        self.common.encode(&mut members, &mut Encoding::default());
        let [identity, facts, words] = &members.private;
        let fields = members.public.iter().chain(identity).chain(facts).chain(words);
        let key = |name: &str| Key { text: name.to_owned(), place: Place::NONE };
        let mut fields: Vec<_> = fields.map(|(name, json)| (key(name), Node::from_json(json))).collect();
        if let Some(effective) = self.common.effective {
            fields.push((key("effective"), Node::text(effective.0.to_string())));
        }
        Draft { spec: self.act.spec(), place: Place::NONE, fields }
    }
}

struct Resolved<'a> {
    resolves: &'a BTreeMap<String, Subject>,
}

impl act::field::Names for Resolved<'_> {
    fn resolve(&self, kind: RecordKind, written: &str) -> Result<Subject, act::field::NameFault> {
        match self.resolves.get(written) {
            Some(subject) => Ok(subject.clone()),
            None => act::field::Verbatim.resolve(kind, written),
        }
    }
    fn resolve_entry(&self, written: &str) -> Result<u64, act::field::NameFault> {
        act::field::Verbatim.resolve_entry(written)
    }
}

/// The steps an entry makes. For a void or a correction, `target` is the entry concerned and how it read before.
#[must_use]
pub fn steps(entry: &Accepted, target: Option<(&Accepted, &Reading)>) -> Vec<Step> {
    let mut steps = Vec::new();
    match (&entry.act, target) {
        (Act::EntryVoid(_), Some((target, _))) => {
            steps.push(Step::Amend { target: target.number, by: entry.number, kind: Amendment::Void });
            steps.extend(closed(target, entry.number));
        }
        (Act::EntryCorrect(_), Some((target, before))) => {
            steps.push(Step::Amend { target: target.number, by: entry.number, kind: Amendment::Correct });
            if let Some(reading) = before.corrected(entry) {
                steps.extend(closed(target, entry.number));
                steps.extend(row(target, (&reading.act, &reading.common, reading.effective), entry.number));
                steps.extend(identifiers(target, &reading.act));
            }
        }
        _ => {
            steps.extend(row(entry, (&entry.act, &entry.common, entry.effective()), entry.number));
            steps.extend(named(entry));
            steps.extend(identifiers(entry, &entry.act));
        }
    }
    if let Some(nonce) = &entry.nonce {
        steps.push(Step::Nonce { nonce: nonce.clone(), entry: entry.number });
    }
    match &entry.common.reference {
        Some(name) => steps.push(Step::Ref { name: name.0.clone(), entry: entry.number }),
        None if identified_by_itself(entry) => {}
        None => steps.push(Step::Content {
            digest: content(&entry.act, &entry.common, entry.said_effective, entry.slug_derived, entry.by),
            entry: entry.number,
        }),
    }
    steps
}

/// Whether a row without a `ref` is known again by an id or identifiers of its own.
fn identified_by_itself(entry: &Accepted) -> bool {
    match &entry.act {
        Act::OrgRegister(act) => !entry.slug_derived || act.has_identifier(),
        Act::LedgerFound(_) => true,
        _ => false,
    }
}

/// The digest of what a row says: the act, its fields as written with references resolved, and `effective` if written; of
/// consent and votes, also whose they are, as the same words of two officers are two.
#[must_use]
pub fn content(act: &Act, common: &Common, effective: Option<Moment>, slug_derived: bool, by: OfficerNo) -> [u8; 16] {
    let mut members = Members::default();
    act.encode(&mut members, &mut Encoding::default());
    common.encode(&mut members, &mut Encoding::default());
    let [mut identity, facts, mut words] = members.private;
    words.remove("ref");
    // Whether an act was recorded at once or by way of a proposal, it says the same.
    let mut public = members.public;
    public
        .remove("proposal")
        .filter(|_| act.spec().noun() == "proposal")
        .map(|own| public.insert("proposal".into(), own));
    for field in act.spec().fields.iter().filter(|field| field.need == Need::Found) {
        public.remove(field.name);
    }
    if slug_derived {
        identity.remove("id");
    }
    let personal = matches!(act.spec().verb(), "approve" | "reject" | "vote" | "recuse");
    let mut all = vec![Json::from(act.spec().word)];
    all.extend([public, identity, facts, words].map(Json::Object));
    all.push(json!(effective.map(|e| e.to_string())));
    all.extend(personal.then(|| json!(by)));
    let hash = Sha256::digest(canonical(&Json::Array(all)));
    let mut digest = [0; 16];
    digest.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    digest
}

fn row(entry: &Accepted, (act, common, effective): (&Act, &Common, Moment), known_from: EntryNo) -> Option<Step> {
    let table = act.spec().table;
    if table == Table::Amendment {
        return None;
    }
    Some(Step::Insert(Box::new(Row {
        table,
        record: entry.record()?.clone(),
        effective,
        entry: entry.number,
        known_from,
        authority: authority(act, common),
        by: entry.by,
        act: act.clone(),
    })))
}

fn closed(target: &Accepted, at: EntryNo) -> Option<Step> {
    let table = target.act.spec().table;
    target.record().map(|record| Step::Close { table, record: record.clone(), entry: target.number, at })
}

/// The instrument behind an act.
#[must_use]
pub fn authority(act: &Act, common: &Common) -> Option<AuthorityNo> {
    match act {
        Act::LockdownImpose(act) => Some(*act.authority()),
        Act::RestorationOpen(act) => Some(*act.authority()),
        _ => common.authority,
    }
}

fn named(entry: &Accepted) -> Option<Step> {
    let (kind, name) = match &entry.act {
        Act::OrgRegister(act) => (RecordKind::Organization, act.id()?.0.to_string()),
        Act::OfficerEnroll(act) => (RecordKind::Officer, act.id().0.to_string()),
        Act::LedgerFound(act) => (RecordKind::Officer, act.founder().0.to_string()),
        Act::PolicyPropose(act) => (RecordKind::Policy, format!("{}/{}", act.name().0, act.version().0)),
        _ => return None,
    };
    let number = match (&entry.act, entry.record()?) {
        (Act::LedgerFound(_), _) => 1,
        (_, Subject::Numbered(_, number)) => *number,
        _ => return None,
    };
    Some(Step::Name { kind, name, number })
}

fn identifiers(entry: &Accepted, act: &Act) -> Vec<Step> {
    let Some(Subject::Numbered(RecordKind::Organization, organization)) = entry.record() else {
        return Vec::new();
    };
    let name = match act {
        Act::OrgRegister(act) => Some(act.name()),
        Act::OrgAmend(act) => act.name(),
        _ => None,
    };
    let likeness = name.map(|name| likeness(&name.0)).filter(|likeness| !likeness.is_empty());
    let alike = likeness.map(|likeness| Step::Alike { likeness, organization: *organization });
    let identifiers = act.identifiers().into_iter();
    let identifiers =
        identifiers.map(|(scheme, value)| Step::Identifier { scheme, value, organization: *organization });
    identifiers.chain(alike).collect()
}
