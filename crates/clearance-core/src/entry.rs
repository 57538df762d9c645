//! Entries: accepted acts with their two times, as bytes and as values.
//!
//! A *statement* is what an officer says, signable before anybody knows where it will stand:
//! canonical JSON (RFC 8785) of `{ledger, asked, by, act, body, effective?, offsets?, commits?, nonce?}`.
//! An *entry* is canonical JSON of `{entry, recorded, subjects, resolves?, statement, signatures}`, at most
//! [`LARGEST`] bytes, kept as the bytes that were hashed.
//! Statements recorded together by an officer with a key are a *batch*: the signature over them all stands in the first
//! one's entry, the others say which batch they belong to. The nonce is in the first one and is accepted once.
//! Private parts stand beside it, each with its salt; the statement commits to them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use sha2::{Digest as _, Sha256};

use crate::act::field::Encoding;
use crate::act::{self, Act, Common, Group, Members};
use crate::canonical::{canonical, canonical_member, canonical_tree};
use crate::id::{EntryNo, OfficerNo, Subject};
use crate::node::{Key, Node, Value};
use crate::signature::statement_leaf;
use crate::time::Moment;

/// The most bytes an entry may have.
pub const LARGEST: usize = 65_535;

/// A salt of 128 bits.
pub type Salt = [u8; 16];

/// One private object of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivatePart {
    /// Its salt.
    pub salt: Salt,
    /// Its canonical JSON.
    pub object: String,
}

/// An entry as it is kept: the bytes that are hashed, and the private parts beside them in the order of
/// [`Group::PRIVATE`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number, from 1.
    pub number: EntryNo,
    /// When it was recorded.
    pub recorded: Moment,
    /// The canonical bytes.
    pub bytes: Vec<u8>,
    /// The private parts.
    pub private: [Option<PrivatePart>; 3],
}

/// An entry as values.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// Its number.
    pub number: EntryNo,
    /// When it was recorded.
    pub recorded: Moment,
    /// The records it names; the first is the one it is about.
    pub subjects: Vec<Subject>,
    /// The record for each statement digest that stands in for a reference.
    pub resolves: BTreeMap<String, Subject>,
    /// The ledger's id.
    pub ledger: String,
    /// When the officer said it.
    pub asked: Moment,
    /// Who said it.
    pub by: OfficerNo,
    /// When it has force, if the statement says so.
    pub said_effective: Option<Moment>,
    /// The act.
    pub act: Act,
    /// What it carries beside its own fields.
    pub common: Common,
    /// Whether the slug of the organization it registers was derived from its name.
    pub slug_derived: bool,
    /// The statement's digest in hex.
    pub digest: String,
    /// What makes the batch that begins with it different from every other, in hex.
    pub nonce: Option<String>,
    /// The signature over it, if there is one.
    pub signed: Option<Signed>,
}

/// The signature over a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// The RFC 6962 leaf of the statement.
    pub leaf: [u8; 32],
    /// Where the signature stands.
    pub place: SignedIn,
}

/// Where the signature over a statement stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedIn {
    /// In this entry, the first of its batch.
    Here {
        /// How many statements it is over.
        count: u64,
        /// The signature, in base64.
        signature: String,
    },
    /// In the first entry of its batch.
    Batch {
        /// That entry.
        first: EntryNo,
        /// This statement's place in the batch; the first one's is 0.
        index: u64,
    },
}

/// How a statement that is going to be signed stands in its batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InBatch<'a> {
    /// First, with the batch's nonce in hex.
    First(&'a str),
    /// Later: the first one's entry, and this one's place.
    Later(EntryNo, u64),
}

impl Accepted {
    /// When it has force.
    #[must_use]
    pub fn effective(&self) -> Moment {
        self.said_effective.unwrap_or(self.recorded)
    }

    /// The record it is about.
    #[must_use]
    pub fn record(&self) -> Option<&Subject> {
        self.subjects.first()
    }
}

/// SHA-256 in lower-case hex.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The commitment to a private object: `SHA-256("clearance-private/1" ‖ 0 ‖ group ‖ 0 ‖ salt ‖ object)`, in hex.
#[must_use]
pub fn commitment(group: Group, part: &PrivatePart) -> String {
    let mut hash = Sha256::new();
    hash.update(b"clearance-private/1\0");
    hash.update(group.word().as_bytes());
    hash.update([0]);
    hash.update(part.salt);
    hash.update(part.object.as_bytes());
    hex(&hash.finalize())
}

/// Bytes in lower-case hex.
fn hex(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 15));
    }
    text
}

/// The salts of a sandbox's entry, which are the same on every machine; its private parts are therefore not private.
#[must_use]
pub fn sandbox_salts(ledger: &str, entry: EntryNo) -> [Salt; 3] {
    Group::PRIVATE.map(|group| {
        let digest = Sha256::digest(format!("clearance-sandbox-salt/1\0{ledger}\0{entry}\0{}", group.word()));
        let mut salt = [0; 16];
        salt.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        salt
    })
}

/// Fresh salts for the further entries of one act, from those of its first: as unknown as those, and each different.
#[must_use]
pub fn further_salts(salts: &[Salt; 3], nth: u64) -> [Salt; 3] {
    salts.map(|salt| {
        let mut hash = Sha256::new();
        hash.update(b"clearance-salt/1\0");
        hash.update(salt);
        hash.update(nth.to_be_bytes());
        let mut further = [0; 16];
        further.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
        further
    })
}

/// The nonce of the batch that would begin with a sandbox's entry at a moment, which is the same on every machine. One
/// that is signed elsewhere is another one, because something else may take its place in the log first.
#[must_use]
pub fn sandbox_nonce(ledger: &str, entry: EntryNo, (now, elsewhere): (Moment, bool)) -> [u8; 16] {
    let mut nonce = [0; 16];
    let digest = Sha256::digest(format!("clearance-sandbox-nonce/1\0{ledger}\0{entry}\0{now}\0{elsewhere}"));
    nonce.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    nonce
}

/// What makes an entry of an act.
pub struct Statement<'a> {
    /// The ledger's id.
    pub ledger: &'a str,
    /// When the officer said it.
    pub asked: Moment,
    /// Who said it.
    pub by: OfficerNo,
    /// The act.
    pub act: &'a Act,
    /// What it carries beside its own fields.
    pub common: &'a Common,
    /// The slug derived for an organization registered without one.
    pub derived_slug: Option<&'a str>,
    /// Offsets from UTC that moments were written with, by field.
    pub offsets: &'a BTreeMap<String, String>,
    /// Records made earlier in the same input, with their statement's digest.
    pub made: &'a BTreeMap<Subject, String>,
    /// A salt for each private group.
    pub salts: [Salt; 3],
    /// Its place in a batch that is going to be signed.
    pub batch: Option<InBatch<'a>>,
}

/// An entry with the digest of its statement.
pub struct Made {
    /// The entry.
    pub entry: Entry,
    /// The statement's canonical bytes.
    pub statement: String,
}

impl Statement<'_> {
    /// The entry in which this statement stands at a number and a moment.
    #[must_use]
    pub fn stand(&self, number: EntryNo, recorded: Moment, subjects: &[Subject]) -> Made {
        let mut cx = Encoding { made: Some(self.made), used: BTreeMap::new() };
        let mut members = Members::default();
        self.act.encode(&mut members, &mut cx);
        self.common.encode(&mut members, &mut cx);
        if let Some(slug) = self.derived_slug {
            members.group(Group::Identity).insert("slug".into(), Json::String(slug.to_owned()));
        }
        let mut statement = Map::new();
        let mut commits = Map::new();
        let private = self.private(members.private, &mut commits);
        let text = |text: &str| Json::String(text.to_owned());
        statement.insert("ledger".into(), text(self.ledger));
        statement.insert("asked".into(), text(&self.asked.to_string()));
        statement.insert("by".into(), text(&self.by.to_string()));
        statement.insert("act".into(), text(self.act.spec().word));
        statement.insert("body".into(), Json::Object(members.public));
        let corrects = matches!(self.act, Act::EntryCorrect(_));
        if let Some(effective) = self.common.effective.filter(|_| !corrects) {
            statement.insert("effective".into(), text(&effective.0.to_string()));
        }
        if !self.offsets.is_empty() {
            let offsets = self.offsets.iter().map(|(field, offset)| (field.clone(), text(offset))).collect();
            statement.insert("offsets".into(), Json::Object(offsets));
        }
        if !commits.is_empty() {
            statement.insert("commits".into(), Json::Object(commits));
        }
        if let Some(InBatch::First(nonce)) = self.batch {
            statement.insert("nonce".into(), text(nonce));
        }
        let statement = Json::Object(statement);
        let bytes = canonical(&statement);
        let mut entry = Map::new();
        entry.insert("entry".into(), Json::from(number));
        entry.insert("recorded".into(), text(&recorded.to_string()));
        entry.insert("subjects".into(), Json::Array(subjects.iter().map(|s| text(&s.to_string())).collect()));
        if !cx.used.is_empty() {
            let resolves = cx.used.iter().map(|(name, subject)| (name.clone(), text(&subject.to_string()))).collect();
            entry.insert("resolves".into(), Json::Object(resolves));
        }
        entry.insert("statement".into(), statement);
        let signatures = match self.batch {
            Some(InBatch::Later(first, index)) => vec![serde_json::json!({"batch": first, "index": index})],
            _ => Vec::new(),
        };
        entry.insert("signatures".into(), Json::Array(signatures));
        let whole = canonical(&Json::Object(entry)).into_bytes();
        Made { entry: Entry { number, recorded, bytes: whole, private }, statement: bytes }
    }

    fn private(&self, objects: [Map<String, Json>; 3], commits: &mut Map<String, Json>) -> [Option<PrivatePart>; 3] {
        let mut parts = [None, None, None];
        for (((part, object), group), salt) in parts.iter_mut().zip(objects).zip(Group::PRIVATE).zip(self.salts) {
            if !object.is_empty() {
                let made = PrivatePart { salt, object: canonical(&Json::Object(object)) };
                commits.insert(group.word().into(), Json::String(commitment(group, &made)));
                *part = Some(made);
            }
        }
        parts
    }
}

impl Entry {
    /// Reads the entry back, checking that it is canonical, carries its own number, and that its private parts are
    /// those it commits to.
    ///
    /// # Errors
    /// What does not agree, in a sentence.
    pub fn accepted(&self) -> Result<Accepted, String> {
        self.tree().and_then(|tree| self.read(tree, None)).map_err(|why| format!("entry {}: {why}", self.number))
    }

    /// The same, also checking that the bytes are canonical JSON. For verification; reading does not need it.
    ///
    /// # Errors
    /// What does not agree, in a sentence.
    pub fn verified(&self) -> Result<Accepted, String> {
        if self.bytes.len() > LARGEST {
            return Err(format!("entry {}: has {} bytes; {LARGEST} are allowed", self.number, self.bytes.len()));
        }
        let tree = self.tree().map_err(|why| format!("entry {}: {why}", self.number))?;
        let text = std::str::from_utf8(&self.bytes).ok();
        let statement = text.and_then(|text| canonical_member(&tree, "statement", text));
        if statement.is_none() && canonical_tree(&tree).is_none_or(|text| text.as_bytes() != self.bytes) {
            return Err(format!("entry {}: its bytes are not canonical JSON", self.number));
        }
        self.read(tree, statement).map_err(|why| format!("entry {}: {why}", self.number))
    }

    fn tree(&self) -> Result<Node, String> {
        Node::parse_json(&self.bytes).map_err(|why| format!("its bytes are not JSON: {why}"))
    }

    /// The same entry with the signature over its batch.
    ///
    /// # Errors
    /// That its bytes are not those of an entry.
    pub fn sealed(self, count: u64, signature: &str) -> Result<Self, String> {
        let mut whole = self.json()?;
        let members = whole.as_object_mut().ok_or("its bytes are not an object")?;
        members.insert("signatures".into(), serde_json::json!([{"count": count, "sshsig": signature}]));
        Ok(Self { bytes: canonical(&whole).into_bytes(), ..self })
    }

    /// The bytes as JSON.
    ///
    /// # Errors
    /// That they are not.
    pub fn json(&self) -> Result<Json, String> {
        serde_json::from_slice(&self.bytes).map_err(|why| format!("its bytes are not JSON: {why}"))
    }

    /// `said`: the statement's canonical bytes, where these were found already.
    fn read(&self, tree: Node, said: Option<&str>) -> Result<Accepted, String> {
        let text = |node: &Node, key: &str| {
            node.member(key).and_then(Node::as_text).map(str::to_owned).ok_or_else(|| format!("has no `{key}`"))
        };
        let moment = |node: &Node, key: &str| text(node, key).and_then(|t| Moment::parse_rfc3339(&t));
        let number = match tree.member("entry").map(|node| &node.value) {
            Some(Value::Int(number)) => u64::try_from(*number).map_err(|_| "has no number")?,
            _ => return Err("has no number".into()),
        };
        let recorded = moment(&tree, "recorded")?;
        if number != self.number || recorded != self.recorded {
            return Err("its bytes say another number or moment than its row".into());
        }
        let Some(Value::List(named)) = tree.member("subjects").map(|node| &node.value) else {
            return Err("has no subjects".into());
        };
        let named = named.iter().map(|s| s.as_text().and_then(Subject::parse).ok_or("names what is no record"));
        let subjects = named.collect::<Result<Vec<_>, _>>()?;
        let mut resolves = BTreeMap::new();
        if let Some(Value::Map(members)) = tree.member("resolves").map(|node| &node.value) {
            for (name, subject) in members {
                let subject = subject.as_text().and_then(Subject::parse).ok_or("resolves to what is no record")?;
                resolves.insert(name.text.clone(), subject);
            }
        }
        let place = tree.member("signatures").map_or(Some(None), signed_in);
        let place = place.ok_or("its signatures are not of this format")?;
        let statement = member(tree, "statement").ok_or("has no statement")?;
        let bytes = match said {
            Some(said) => Cow::Borrowed(said),
            None => Cow::Owned(canonical_tree(&statement).ok_or("its statement says a thing twice")?),
        };
        let signed = place.map(|place| Signed { leaf: statement_leaf(bytes.as_bytes()), place });
        let nonce = statement.member("nonce").map(|_| text(&statement, "nonce")).transpose()?;
        let word = text(&statement, "act")?;
        let (private, slug_derived) = self.opened(&statement)?;
        let (ledger, asked) = (text(&statement, "ledger")?, moment(&statement, "asked")?);
        let by = text(&statement, "by").ok().and_then(|t| Subject::parse(&t));
        let by = by.and_then(|s| OfficerNo::try_from(&s).ok()).ok_or("names no officer")?;
        let said_effective = statement.member("effective").map(|_| moment(&statement, "effective")).transpose()?;
        let Some(Value::Map(mut fields)) = member(statement, "body").map(|node| node.value) else {
            return Err("its statement has no body".into());
        };
        fields.extend(private);
        let (act, common) =
            act::from_log(&word, fields, &resolves).ok_or_else(|| format!("its body is not one of `{word}`"))?;
        let digest = sha256_hex(bytes.as_bytes());
        Ok(Accepted {
            number,
            recorded,
            subjects,
            resolves,
            ledger,
            asked,
            by,
            said_effective,
            act,
            common,
            slug_derived,
            digest,
            nonce,
            signed,
        })
    }

    /// The members of the private objects, each object checked against its commitment, and whether the slug among them
    /// was derived from the name.
    fn opened(&self, statement: &Node) -> Result<(Vec<(Key, Node)>, bool), String> {
        let (mut members, mut slug_derived) = (Vec::new(), false);
        for (part, group) in self.private.iter().zip(Group::PRIVATE) {
            let committed =
                statement.member("commits").and_then(|commits| commits.member(group.word())).and_then(Node::as_text);
            match (part, committed) {
                (None, None) => {}
                (Some(part), Some(committed)) if commitment(group, part) == committed => {
                    let object = Node::parse_json(part.object.as_bytes()).map(|node| node.value);
                    let Ok(Value::Map(own)) = object else {
                        return Err(format!("its private {} are not JSON", group.word()));
                    };
                    for (mut key, node) in own {
                        if group == Group::Identity && key.text == "slug" {
                            slug_derived = true;
                            "id".clone_into(&mut key.text);
                        }
                        members.push((key, node));
                    }
                }
                _ => {
                    return Err(format!("its private {} are not what it commits to", group.word()));
                }
            }
        }
        Ok((members, slug_derived))
    }
}

/// Where an entry says that its signature stands; the inner one is missing where there is none.
fn signed_in(list: &Node) -> Option<Option<SignedIn>> {
    let Value::List(items) = &list.value else { return None };
    let [one] = items.as_slice() else { return items.is_empty().then_some(None) };
    let Value::Map(members) = &one.value else { return None };
    let number = |key: &str| match one.member(key)?.value {
        Value::Int(number) => u64::try_from(number).ok(),
        _ => None,
    };
    let place = if one.member("batch").is_some() {
        SignedIn::Batch { first: number("batch")?, index: number("index").filter(|index| *index > 0)? }
    } else {
        let signature = one.member("sshsig")?.as_text()?.to_owned();
        SignedIn::Here { count: number("count").filter(|count| *count > 0)?, signature }
    };
    (members.len() == 2).then_some(Some(place))
}

/// A member of a mapping, taken out of it.
fn member(node: Node, name: &str) -> Option<Node> {
    match node.value {
        Value::Map(members) => members.into_iter().find(|(key, _)| key.text == name).map(|(_, node)| node),
        _ => None,
    }
}
