//! Whether an act in an officer's name needs a signature, and by which key; and statements that were signed elsewhere
//! and must be recorded word for word.

use std::collections::BTreeMap;

use super::{Book, Case, Judged};
use crate::act::{self, Act, Draft, EntryCorrect, Group, Table};
use crate::canonical::canonical_tree;
use crate::code;
use crate::entry::{Accepted, InBatch, PrivatePart, Salt, commitment, sha256_hex};
use crate::id::{EntryNo, OfficerNo, RecordKind, Subject};
use crate::node::{Key, Mistake, Node, Place, Value};
use crate::record::{Officer, OfficerKey, Signs};
use crate::signature::{LONGEST_SIGNATURE, PublicKey};
use crate::time::Moment;

/// How far apart the moment at which a statement was made and that of its recording may lie: a day, in microseconds.
/// Long enough to carry it to a machine that holds a key and back, short enough that what it rests on still stands.
pub const ASKED_ALLOWANCE: i64 = 86_400_000_000;

/// The most bytes that a signature adds to an entry.
pub(super) const SIGNATURE_ROOM: usize = LONGEST_SIGNATURE + 64;

/// How statements of officers with a key come to be signed.
#[derive(Clone, Debug)]
pub struct Signing {
    /// The key that signs; absent: the officer's own, whichever it is, because the signature is made later.
    pub key: Option<PublicKey>,
    /// The batch's nonce in hex.
    pub nonce: String,
    /// The batch's first entry, and the place that the next statement has in it, once it has begun.
    pub batch: Option<(EntryNo, u64)>,
}

impl Signing {
    /// The place of the next statement.
    pub(super) fn place(&self) -> InBatch<'_> {
        self.batch.map_or(InBatch::First(&self.nonce), |(first, index)| InBatch::Later(first, index))
    }
}

/// A statement that was made before, and perhaps signed: it is recorded word for word or not at all.
#[derive(Clone, Debug)]
pub struct Said {
    /// Who said it.
    pub by: OfficerNo,
    /// When.
    pub asked: Moment,
    /// Its nonce, if it begins a batch.
    pub nonce: Option<String>,
    /// Its canonical bytes.
    pub statement: String,
    /// Its digest in hex.
    pub digest: String,
    /// The salts of its private parts.
    pub salts: [Salt; 3],
    /// Offsets from UTC that its moments were written with.
    pub offsets: BTreeMap<String, String>,
    draft: Draft,
}

impl Said {
    /// Reads a statement with its private parts.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn read(ledger: &str, statement: &Node, private: &[Option<PrivatePart>; 3]) -> Result<Self, String> {
        let text = |key: &str| {
            statement.member(key).and_then(Node::as_text).map(str::to_owned).ok_or_else(|| format!("it has no `{key}`"))
        };
        if text("ledger")? != ledger {
            return Err("it was made for another ledger".into());
        }
        let spec = act::find(&text("act")?).ok_or("its act is none of this program")?;
        let by = Subject::parse(&text("by")?).and_then(|by| OfficerNo::try_from(&by).ok());
        let Some(Value::Map(body)) = statement.member("body").map(|body| &body.value) else {
            return Err("it has no body".into());
        };
        let mut fields = body.clone();
        for (part, group) in private.iter().zip(Group::PRIVATE) {
            let committed =
                statement.member("commits").and_then(|all| all.member(group.word())).and_then(Node::as_text);
            if part.as_ref().map(|part| commitment(group, part)).as_deref() != committed {
                return Err(format!("its private {} are not what it commits to", group.word()));
            }
            fields.extend(
                part.iter().map(|part| members_of(part, group)).collect::<Result<Vec<_>, _>>()?.into_iter().flatten(),
            );
        }
        if let Some(effective) = statement.member("effective").filter(|_| spec.word != EntryCorrect::SPEC.word) {
            fields.push((Key { text: "effective".into(), place: Place::NONE }, effective.clone()));
        }
        let mut offsets = BTreeMap::new();
        if let Some(Value::Map(written)) = statement.member("offsets").map(|offsets| &offsets.value) {
            let text = |node: &Node| node.as_text().map(str::to_owned).ok_or("its offsets are not texts");
            for (field, offset) in written {
                offsets.insert(field.text.clone(), text(offset)?);
            }
        }
        let canonical = canonical_tree(statement).ok_or("it says a thing twice")?;
        Ok(Self {
            by: by.ok_or("it names no officer")?,
            asked: Moment::parse_rfc3339(&text("asked")?)?,
            nonce: statement.member("nonce").map(|_| text("nonce")).transpose()?,
            digest: sha256_hex(canonical.as_bytes()),
            statement: canonical,
            salts: [0, 1, 2].map(|n| private.get(n).and_then(|p| p.as_ref()).map(|p| p.salt).unwrap_or_default()),
            offsets,
            draft: Draft { spec, place: Place::NONE, fields },
        })
    }

    /// Whether what would be recorded is this, word for word, and about the entry that stood when it was made.
    pub(super) fn stands(&self, statement: &str, target: Option<&Accepted>) -> Result<(), Mistake> {
        let differs = |message| Mistake::new(code::STATEMENT_DIFFERS, Place::NONE, message);
        if let Some(target) = target.filter(|target| target.recorded > self.asked) {
            let message = format!("entry {} was recorded after the statement about it was made", target.number);
            return Err(differs(message));
        }
        if self.statement == statement {
            return Ok(());
        }
        Err(differs("recorded now, the statement would not say word for word what was signed".into())
            .help("names or references it rests on have changed since: make it anew with `--statement-out`"))
    }

    /// The act as somebody would have written it, with the records that earlier statements of the same batch made.
    #[must_use]
    pub fn draft(&self, made: &BTreeMap<String, Subject>) -> Draft {
        let mut draft = self.draft.clone();
        if !made.is_empty() {
            draft.fields.iter_mut().for_each(|(_, node)| named(node, made));
        }
        draft
    }
}

/// The members of a private part. A slug that was derived from the name will be derived again.
fn members_of(part: &PrivatePart, group: Group) -> Result<Vec<(Key, Node)>, String> {
    match Node::parse_json(part.object.as_bytes()).map(|node| node.value) {
        Ok(Value::Map(mut members)) => {
            members.retain(|(key, _)| group != Group::Identity || key.text != "slug");
            Ok(members)
        }
        _ => Err(format!("its private {} are not JSON", group.word())),
    }
}

/// Puts a record's reference in the place of the digest of the statement that made it.
fn named(node: &mut Node, made: &BTreeMap<String, Subject>) {
    match &mut node.value {
        Value::Text(text) => {
            if let Some(subject) = text.strip_prefix('#').and_then(|digest| made.get(digest)) {
                *text = subject.to_string();
            }
        }
        Value::List(items) => items.iter_mut().for_each(|item| named(item, made)),
        Value::Map(members) => members.iter_mut().for_each(|(_, value)| named(value, made)),
        _ => {}
    }
}

impl<B: Book> Case<'_, B> {
    /// A statement made before must be recent, and not have been recorded already.
    pub(super) fn timely(&mut self, said: &Said, recorded: Moment) -> Judged<()> {
        if let Some(nonce) = &said.nonce {
            self.fresh(nonce)?;
        }
        let apart = recorded.0.saturating_sub(said.asked.0);
        if apart.abs() > ASKED_ALLOWANCE {
            let (asked, now) = (said.asked.readable(), recorded.readable());
            let message = format!("the statement was made at {asked}; it is {now}, and a day between them is allowed");
            self.refuse(code::STATEMENT_STALE, "", message);
        }
        Ok(())
    }

    /// A nonce is accepted once.
    fn fresh(&mut self, nonce: &str) -> Judged<()> {
        if let Some(entry) = self.book.by_nonce(nonce)? {
            self.refuse(code::REPLAYED, "", format!("these statements were recorded before, from entry {entry} on"));
        }
        Ok(())
    }

    /// Whether the act is signed as it must be. Notes the key that has to sign it.
    pub(super) fn signature(&mut self, officer: &Officer, act: &Act, recorded: Moment) -> Judged<()> {
        if self.desk.trial {
            return Ok(());
        }
        let given = self.desk.signing.as_ref();
        let by = format!("{} ({})", officer.slug, officer.number);
        match (officer.signs(recorded), given) {
            (Signs::Claims, given) => {
                // The first key of one's own is given without one.
                let first = matches!(act, Act::OfficerRekey(act) if *act.officer() == officer.number);
                if let Some(key) = given.and_then(|given| given.key.as_ref()).filter(|_| !first) {
                    let message =
                        format!("{by} has no key in this ledger, and {} is {}", key.fingerprint(), self.whose(key)?);
                    self.refuse(code::KEY_UNKNOWN, "", message).help =
                        Some(format!("`clearance officer rekey {}` gives a first key", officer.slug));
                }
            }
            (Signs::Expired(key), _) => self.expired(key, &by),
            (Signs::With(key), None) => {
                let message =
                    format!("{by} has a key, so acts in that name are signed with it: {}", key.key.fingerprint());
                self.refuse(code::UNSIGNED, "", message).help =
                    Some("`--sign-with PATH` or CLEARANCE_SIGN_WITH names the key's file".into());
            }
            (Signs::With(key), Some(given)) => self.signed_with(key, given, officer, &by)?,
        }
        Ok(())
    }

    /// Whose key it is or was, in words.
    fn whose(&self, key: &PublicKey) -> Judged<String> {
        for number in 1..=self.book.last_number(RecordKind::Officer)?.max(1) {
            let rows = self.rows_of(Table::Officer, &OfficerNo(number).into())?;
            let holder = Officer::fold(&rows, Moment::MAX, &mut Vec::new());
            if let Some(holder) = holder.filter(|officer| officer.keys.iter().any(|given| given.key == *key)) {
                return Ok(format!("the key of {} ({})", holder.slug, holder.number));
            }
        }
        Ok("nobody's here".to_owned())
    }

    fn signed_with(&mut self, key: &OfficerKey, given: &Signing, officer: &Officer, by: &str) -> Judged<()> {
        match &given.key {
            Some(other) if *other != key.key => {
                match officer.keys.iter().find(|old| old.key == *other) {
                    Some(old) => self.expired(old, by),
                    None => {
                        let (has, whose) = (key.key.fingerprint(), self.whose(other)?);
                        let message = format!("{by} signs with {has}, and {} is {whose}", other.fingerprint());
                        self.refuse(code::KEY_UNKNOWN, "", message).help =
                            Some("`--as` says who acts, `--sign-with` whose key signs".into());
                    }
                }
                return Ok(());
            }
            _ => {}
        }
        self.signer = Some(key.key.clone());
        Ok(())
    }

    fn expired(&mut self, key: &OfficerKey, by: &str) {
        let until = key.until.map(Moment::readable).unwrap_or_default();
        let message = format!("the key {} of {by} could sign until {until}", key.key.fingerprint());
        self.refuse(code::KEY_EXPIRED, "", message).help =
            Some("another officer gives a new one: `clearance officer rekey`".into());
    }
}
