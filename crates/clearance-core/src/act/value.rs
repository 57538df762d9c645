//! The types of the fields of acts, each with its spelling.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use super::field::{Cell, Decoding, Encoding, FieldType, Kind, choice, did_you_mean, labels, members};
use crate::clause::Clause;
use crate::code;
use crate::facts;
use crate::id::{
    self, AuthorityNo, GrantNo, LockdownNo, ModelId, OrganizationNo, PolicyNo, ProposalNo, RecordKind, RestorationNo,
    ReviewNo, Slug, Subject,
};
use crate::node::{Node, Value};
use crate::signature::PublicKey;
use crate::text::{self, Lines};
use crate::time::{self, Edge, Moment};

/// One line of text: a name, a number of an instrument, a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(pub String);

/// Text of several lines: a reason, a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(pub String);

/// A decimal number as it is spelled, such as `88.8`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(pub String);

macro_rules! text_field {
    ($type:ident, $kind:expr, $wanted:literal, $accept:expr) => {
        impl FieldType for $type {
            const KIND: Kind = $kind;

            fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
                let written = cx.scalar(node, $wanted)?;
                let accept: fn(&str) -> Result<String, (&'static str, String)> = $accept;
                match accept(&written) {
                    Ok(text) => Some(Self(text)),
                    Err((code, why)) => {
                        let field = cx.field.clone();
                        cx.wrong(code, node.place, format!("`{field}` {why}"));
                        None
                    }
                }
            }

            fn encode(&self, _: &mut Encoding<'_>) -> Json {
                Json::String(self.0.clone())
            }

            fn to_cell(&self) -> Cell<'_> {
                Cell::Text(Cow::Borrowed(&self.0))
            }

            fn from_cell(cell: &Cell<'_>) -> Option<Self> {
                match cell {
                    Cell::Text(text) => Some(Self(text.clone().into_owned())),
                    _ => None,
                }
            }
        }
    };
}

text_field!(Name, Kind::Name, "text", |t| text::accept(t, Lines::One).map_err(|why| (code::TEXT, why)));
text_field!(Words, Kind::Words, "text", |t| text::accept(t, Lines::Several).map_err(|why| (code::TEXT, why)));
text_field!(Decimal, Kind::Decimal, "a number", |t| if facts::is_decimal(t) {
    Ok(t.to_owned())
} else {
    Err((code::WRONG_VALUE, format!("should be a decimal number such as `88.8`, not `{t}`")))
});

/// A legal entity identifier (ISO 17442), upper case, check digits verified (MOD 97-10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lei(pub String);
/// A unique entity identifier of SAM.gov, by shape: 12 letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uei(pub String);
/// A commercial and government entity code, by shape: 5 letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cage(pub String);
/// A country of ISO 3166-1 alpha-2, or XK.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(pub String);
/// A SHA-256 digest in lower-case hex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest(pub String);
/// A label: a kind of attestation, a surface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(pub String);

text_field!(Lei, Kind::Name, "text", |t| facts::lei(t).map_err(|why| (code::IDENTIFIER, why)));
text_field!(Uei, Kind::Name, "text", |t| facts::uei(t).map_err(|why| (code::IDENTIFIER, why)));
text_field!(Cage, Kind::Name, "text", |t| facts::cage(t).map_err(|why| (code::IDENTIFIER, why)));
text_field!(Country, Kind::Country, "a country code in text, such as `US`", |t| facts::country(t)
    .map_err(|why| (code::WRONG_VALUE, why)));
text_field!(Digest, Kind::Name, "a SHA-256 digest", |t| if t.len() == 64
    && t.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
{
    Ok(t.to_owned())
} else {
    Err((code::WRONG_VALUE, "should be a SHA-256 digest: 64 lower-case hexadecimal digits".into()))
});
text_field!(Label, Kind::Name, "a word", |t| if id::is_label(t) {
    Ok(t.to_owned())
} else {
    Err((code::WRONG_VALUE, format!("should be a word of lower-case letters, digits, `-`, `_` and `.`, not `{t}`")))
});

/// A public key of OpenSSH, without its comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SshKey(pub PublicKey);

impl FieldType for SshKey {
    const KIND: Kind = Kind::Name;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a public key")?;
        match PublicKey::parse(&written) {
            Ok(key) => Some(Self(key)),
            Err(why) => {
                let field = cx.field.clone();
                cx.wrong(code::KEY, node.place, format!("`{field}` {why}"));
                None
            }
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.as_str().to_owned())
    }
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// The words, in the order of the contract.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// The word of this one.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl FieldType for $name {
            const KIND: Kind = Kind::Choice(Self::WORDS);
            fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
                match choice(node, Self::WORDS, cx)? { $($word => Some(Self::$variant),)+ _ => None }
            }
            fn encode(&self, _: &mut Encoding<'_>) -> Json {
                Json::String(self.word().to_owned())
            }
            fn to_cell(&self) -> $crate::act::field::Cell<'_> {
                $crate::act::field::Cell::Text(self.word().into())
            }
            fn from_cell(cell: &$crate::act::field::Cell<'_>) -> Option<Self> {
                match cell {
                    $crate::act::field::Cell::Text(text) => match &**text { $($word => Some(Self::$variant),)+ _ => None },
                    _ => None,
                }
            }
        }
    )+};
}

pub(crate) use choices;

choices! {
    /// What kind of body an organization is.
    OrganizationKind {
        /// A company.
        Company = "company",
        /// A utility.
        Utility = "utility",
        /// A government body.
        Government = "government",
        /// A body without profit.
        Nonprofit = "nonprofit",
        /// A university, laboratory or institute.
        Research = "research",
        /// One person.
        Individual = "individual",
        /// Anything else.
        Other = "other",
    }
    /// What kind of instrument stands behind an act.
    AuthorityKind {
        /// Compels.
        Directive = "directive",
        /// Asks; following it is voluntary.
        Request = "request",
        /// A letter that permits or withdraws.
        Letter = "letter",
        /// A licence.
        Licence = "licence",
        /// The developer's own decision.
        VendorDecision = "vendor-decision",
        /// A court's order.
        CourtOrder = "court-order",
    }
    /// How an instrument was served.
    Served {
        /// In writing.
        Written = "written",
        /// By word of mouth; to be confirmed.
        Oral = "oral",
    }
    /// What a lockdown does to a model.
    LockdownKind {
        /// The model was open and is barred for a time.
        Suspension = "suspension",
        /// The model never was open.
        Preview = "preview",
    }
    /// Which timelines a lift ends.
    LiftOf {
        /// Both.
        Both = "both",
        /// What the authority says.
        Ordered = "ordered",
        /// What is done.
        Implemented = "implemented",
    }
    /// Whether the list of those whom a restoration admits is in this ledger.
    Roster {
        /// Grants in this ledger are the list.
        Recorded = "recorded",
        /// A list exists that this ledger may not see.
        Unpublished = "unpublished",
    }
    /// How far a source is to be trusted.
    Certainty {
        /// The actor's own words, or a government page.
        Certain = "certain",
        /// Press or secondary only.
        Reported = "reported",
        /// Sources disagree, or a party disputes it.
        Contested = "contested",
    }
}

macro_rules! label_sets {
    ($($(#[$doc:meta])* $name:ident, $kind:expr, $accept:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name(pub BTreeSet<String>);

        impl FieldType for $name {
            const KIND: Kind = $kind;
            fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
                labels(node, cx, $accept).map(Self)
            }
            fn encode(&self, _: &mut Encoding<'_>) -> Json {
                Json::Array(self.0.iter().cloned().map(Json::String).collect())
            }
            fn to_cell(&self) -> Cell<'_> {
                list_of(&self.0)
            }
            fn from_cell(cell: &Cell<'_>) -> Option<Self> {
                set_of(cell, $accept).map(Self)
            }
        }
    )+};
}

type Rejected = (String, Option<String>);

/// A set of words as a column holds it: a list of JSON.
fn list_of(words: &BTreeSet<String>) -> Cell<'static> {
    serde_json::to_string(words).map_or(Cell::Null, Cell::text)
}

/// A set of words back from a column. No word needs an escape, so that they are read where they stand.
fn set_of(cell: &Cell<'_>, accept: impl Fn(&str) -> Result<(), Rejected>) -> Option<BTreeSet<String>> {
    let Cell::Text(text) = cell else { return None };
    let words: Vec<&str> = serde_json::from_str(text).ok()?;
    let count = words.len();
    let good = words.into_iter().filter(|word| accept(word).is_ok());
    let set: BTreeSet<String> = good.map(str::to_owned).collect();
    (set.len() == count).then_some(set)
}

fn plain_label(word: &str) -> Result<(), Rejected> {
    if id::is_label(word) {
        Ok(())
    } else {
        Err((format!("`{word}` should be lower-case letters, digits, `-`, `_` and `.`"), None))
    }
}

fn closed(word: &str, words: &[&'static str], noun: &str) -> Result<(), Rejected> {
    if words.contains(&word) {
        return Ok(());
    }
    let help = did_you_mean(word, words.iter().copied()).unwrap_or_else(|| format!("one of: {}", words.join(", ")));
    Err((format!("`{word}` is not {noun}"), Some(help)))
}

/// The roles the program itself knows; a policy may name more.
pub const ROLES: &[&str] = &["reviewer", "approver", "auditor", "administrator"];

label_sets! {
    /// Sectors of critical infrastructure (PPD-21). Once stated they are complete.
    Sectors, Kind::Choices(facts::SECTORS), |w| closed(w, facts::SECTORS, "a critical-infrastructure sector");
    /// Tags: free labels.
    Tags, Kind::Labels, plain_label;
    /// Surfaces of a model, such as `api`.
    Surfaces, Kind::Labels, plain_label;
    /// Purposes of use.
    Purposes, Kind::Labels, plain_label;
    /// Persons: `citizen`, `permanent-resident`, `foreign`; `us` stands for the first two.
    Persons, Kind::Choices(facts::PERSON_WORDS), |w| closed(w, facts::PERSON_WORDS, "a kind of person");
    /// Roles of an officer.
    Roles, Kind::Labels, plain_label;
}

impl Persons {
    /// The persons with `us` spelled out.
    #[must_use]
    pub fn expanded(&self) -> BTreeSet<&str> {
        self.0.iter().flat_map(|word| facts::persons(word)).copied().collect()
    }
}

/// Texts in the order they were written: evidence references, links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(pub Vec<String>);

impl FieldType for Texts {
    const KIND: Kind = Kind::Texts;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a text or a list of texts")?;
        let texts: Vec<_> = items.into_iter().map(|item| Name::decode(item, cx).map(|n| n.0)).collect();
        texts.into_iter().collect::<Option<_>>().map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().cloned().map(Json::String).collect())
    }
}

/// A moment at which something begins or happened: a bare date is its 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beginning(pub Moment);

/// A moment at which something ends: a bare date is the end of that day, so the stored moment is the next 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End(pub Moment);

pub(crate) fn moment(node: &Node, edge: Edge, cx: &mut Decoding<'_>) -> Option<Moment> {
    let written = cx.scalar(node, "a moment")?;
    match time::parse(&written, edge, cx.now) {
        Ok(written) => {
            if let Some(offset) = written.offset {
                cx.offsets.insert(cx.field.clone(), offset);
            }
            Some(written.moment)
        }
        Err(why) => {
            cx.wrong(code::MOMENT, node.place, why);
            None
        }
    }
}

macro_rules! moment_field {
    ($type:ident, $kind:expr, $edge:expr) => {
        impl FieldType for $type {
            const KIND: Kind = $kind;
            fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
                moment(node, $edge, cx).map(Self)
            }
            fn encode(&self, _: &mut Encoding<'_>) -> Json {
                Json::String(self.0.to_string())
            }
            fn to_cell(&self) -> Cell<'_> {
                Cell::Integer(self.0.0)
            }
            fn from_cell(cell: &Cell<'_>) -> Option<Self> {
                match cell {
                    Cell::Integer(micros) => Some(Self(Moment(*micros))),
                    _ => None,
                }
            }
        }
    };
}
moment_field!(Beginning, Kind::Beginning, Edge::Beginning);
moment_field!(End, Kind::End, Edge::End);

macro_rules! reference_field {
    ($($type:ident),+) => {$(
        impl FieldType for $type {
            const KIND: Kind = Kind::Record($type::KIND);
            fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
                cx.reference(node, Self::KIND).and_then(|subject| Self::try_from(&subject).ok())
            }
            fn encode(&self, cx: &mut Encoding<'_>) -> Json {
                cx.reference(&Subject::from(*self))
            }
            fn to_cell(&self) -> Cell<'_> {
                i64::try_from(self.0).map_or(Cell::Null, Cell::Integer)
            }
            fn from_cell(cell: &Cell<'_>) -> Option<Self> {
                match cell {
                    Cell::Integer(number) => u64::try_from(*number).ok().map(Self),
                    _ => None,
                }
            }
            fn references(&self, into: &mut Vec<Subject>) {
                into.push(Subject::from(*self));
            }
        }
    )+};
}
reference_field!(OrganizationNo, AuthorityNo, LockdownNo, RestorationNo, GrantNo, PolicyNo, ReviewNo, ProposalNo);
reference_field!(OfficerReference);

/// An officer who is already enrolled.
pub use crate::id::OfficerNo as OfficerReference;

/// A slug this act gives to the record it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSlug(pub Slug);

impl FieldType for NewSlug {
    const KIND: Kind = Kind::NewSlug;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a slug")?;
        let slug = Slug::new(&written).filter(|slug| !slug.is_digits());
        if slug.is_none() {
            cx.wrong_with_help(
                code::WRONG_VALUE,
                node.place,
                format!("`{written}` is not a slug"),
                "a slug begins with a lower-case letter or a digit and holds those, `.`, `_` and `-`, and not digits alone",
            );
        }
        slug.map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.to_string())
    }

    fn to_cell(&self) -> Cell<'_> {
        Cell::Text(self.0.as_str().into())
    }

    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(text) => Slug::new(text).filter(|slug| !slug.is_digits()).map(Self),
            _ => None,
        }
    }
}

/// The id this act gives to a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewModel(pub ModelId);

impl FieldType for NewModel {
    const KIND: Kind = Kind::NewModel;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "a model's id")?;
        let id = ModelId::new(&written);
        if id.is_none() {
            cx.wrong_with_help(
                code::WRONG_VALUE,
                node.place,
                format!("`{written}` is not a model's id"),
                "write `developer/name`, both of lower-case letters, digits, `.`, `_` and `-`",
            );
        }
        id.map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.0.to_string())
    }
}

impl FieldType for ModelId {
    const KIND: Kind = Kind::Record(crate::id::RecordKind::Model);

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        match cx.reference(node, crate::id::RecordKind::Model)? {
            Subject::Model(id) => Some(id),
            _ => None,
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::String(self.to_string())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.push(Subject::Model(self.clone()));
    }
}

/// Several models, in alphabetical order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Models(pub BTreeSet<ModelId>);

impl FieldType for Models {
    const KIND: Kind = Kind::Models;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a list of models")?;
        let mut models = BTreeSet::new();
        let mut good = true;
        for item in &items {
            match ModelId::decode(item, cx) {
                Some(model) if models.insert(model.clone()) => {}
                Some(model) => {
                    cx.wrong(code::WRONG_VALUE, item.place, format!("`{model}` stands twice in `{}`", cx.field));
                    good = false;
                }
                None => good = false,
            }
        }
        if items.is_empty() {
            cx.wrong(code::WRONG_VALUE, node.place, format!("`{}` is empty", cx.field));
        }
        (good && !models.is_empty()).then_some(Self(models))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().map(|m| Json::String(m.to_string())).collect())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.extend(self.0.iter().cloned().map(Subject::Model));
    }
}

/// Several restorations, in order of number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restorations(pub BTreeSet<RestorationNo>);

impl FieldType for Restorations {
    const KIND: Kind = Kind::Restorations;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = cx.items(node, "a list of restorations")?;
        let found: Vec<_> = items.iter().map(|item| cx.reference(item, RecordKind::Restoration)).collect();
        if items.is_empty() {
            cx.wrong(code::WRONG_VALUE, node.place, format!("`{}` is empty", cx.field));
            return None;
        }
        let numbers = found.iter().map(|s| s.as_ref().and_then(|s| RestorationNo::try_from(s).ok()));
        numbers.collect::<Option<_>>().map(Self)
    }

    fn encode(&self, cx: &mut Encoding<'_>) -> Json {
        Json::Array(self.0.iter().map(|number| cx.reference(&Subject::from(*number))).collect())
    }

    fn references(&self, into: &mut Vec<Subject>) {
        into.extend(self.0.iter().map(|number| Subject::from(*number)));
    }
}

/// Identifiers beside LEI, UEI and CAGE: scheme to value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers(pub BTreeMap<String, String>);

impl FieldType for Identifiers {
    const KIND: Kind = Kind::Identifiers;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            cx.shape(node, "a mapping of scheme to value");
            return None;
        };
        let mut map = BTreeMap::new();
        let mut good = true;
        for (key, value) in pairs {
            if !id::is_label(&key.text) || ["lei", "uei", "cage"].contains(&key.text.as_str()) {
                cx.wrong(code::WRONG_VALUE, key.place, format!("`{}` cannot be a scheme of `identifiers`", key.text));
                good = false;
            } else if let Some(name) = Name::decode(value, cx) {
                map.insert(key.text.clone(), name.0);
            } else {
                good = false;
            }
        }
        good.then_some(Self(map))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Object(self.0.iter().map(|(k, v)| (k.clone(), Json::String(v.clone()))).collect())
    }
}

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeValue {
    /// True or false.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A word.
    Word(String),
}

/// Whether a text is the digits of a whole number beyond what the log holds, and not a word that has digits.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let plain = !digits.starts_with('0') && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    plain && digits.parse::<u64>().map_or(true, |number| number > crate::MAX_INTEGER)
}

/// That a whole number is beyond what the log holds.
pub(crate) fn too_large(what: &str) -> String {
    let most = crate::MAX_INTEGER;
    format!("{what} is a whole number beyond what is kept exactly: they go from -{most} to {most} (2^53)")
}

/// Attributes of an organization: name to value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(pub BTreeMap<String, AttributeValue>);

impl FieldType for Attributes {
    const KIND: Kind = Kind::Attributes;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            cx.shape(node, "a mapping of attribute to value");
            return None;
        };
        let mut map = BTreeMap::new();
        for (key, value) in pairs {
            let read = match &value.value {
                Value::Bool(flag) => Some(AttributeValue::Flag(*flag)),
                Value::Int(number) if number.unsigned_abs() <= crate::MAX_INTEGER => {
                    Some(AttributeValue::Number(*number))
                }
                Value::Text(word) if id::is_label(word) && !is_number(word) => Some(AttributeValue::Word(word.clone())),
                _ => None,
            };
            let large = match &value.value {
                Value::Int(_) => read.is_none(),
                Value::Text(word) | Value::Decimal(word) => is_number(word),
                _ => false,
            };
            match read {
                _ if large => {
                    cx.wrong(code::WRONG_VALUE, value.place, too_large(&format!("the attribute `{}`", key.text)))
                }
                Some(read) if id::is_label(&key.text) => {
                    map.insert(key.text.clone(), read);
                }
                _ => cx.wrong(
                    code::WRONG_VALUE,
                    value.place,
                    format!("the attribute `{}` should be true, false, a whole number or a word", key.text),
                ),
            }
        }
        (map.len() == pairs.len()).then_some(Self(map))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let value = |v: &AttributeValue| match v {
            AttributeValue::Flag(flag) => Json::Bool(*flag),
            AttributeValue::Number(number) => Json::from(*number),
            AttributeValue::Word(word) => Json::String(word.clone()),
        };
        Json::Object(self.0.iter().map(|(k, v)| (k.clone(), value(v))).collect())
    }

    fn from_cell(cell: &Cell<'_>) -> Option<Self> {
        let Cell::Text(text) = cell else { return None };
        let read: AttributesRead = serde_json::from_str(text).ok()?;
        Some(Self(read.0))
    }
}

/// Attributes as a column holds them, read without a tree in between.
struct AttributesRead(BTreeMap<String, AttributeValue>);

impl<'de> serde::Deserialize<'de> for AttributesRead {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> serde::de::Visitor<'de> for Members {
            type Value = AttributesRead;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a mapping of attribute to value")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut members: A) -> Result<AttributesRead, A::Error> {
                let mut map = BTreeMap::new();
                while let Some((name, value)) = members.next_entry::<&str, AttributeValue>()? {
                    if !id::is_label(name) || map.insert(name.to_owned(), value).is_some() {
                        return Err(serde::de::Error::custom("a name that is no attribute's, or stands twice"));
                    }
                }
                Ok(AttributesRead(map))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

impl<'de> serde::Deserialize<'de> for AttributeValue {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One;
        impl serde::de::Visitor<'_> for One {
            type Value = AttributeValue;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("true, false, a whole number or a word")
            }

            fn visit_bool<E>(self, flag: bool) -> Result<AttributeValue, E> {
                Ok(AttributeValue::Flag(flag))
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<AttributeValue, E> {
                let good = number.unsigned_abs() <= crate::MAX_INTEGER;
                good.then_some(AttributeValue::Number(number)).ok_or_else(|| E::custom("too large"))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<AttributeValue, E> {
                i64::try_from(number).map_err(E::custom).and_then(|number| self.visit_i64(number))
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<AttributeValue, E> {
                let good = id::is_label(word).then(|| AttributeValue::Word(word.to_owned()));
                good.ok_or_else(|| E::custom("not a word"))
            }
        }
        deserializer.deserialize_any(One)
    }
}

impl FieldType for Clause {
    const KIND: Kind = Kind::Clause;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        crate::clause::parse(node, cx)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        self.to_json()
    }
}

/// A condition of a restoration or a grant. With a clause it is tested at every check; without, it is an obligation:
/// listed, never decisive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// Its code, such as `prompt-retention`.
    pub code: String,
    /// What must hold.
    pub clause: Option<Clause>,
    /// By when it is to be met.
    pub due: Option<Moment>,
}

/// Conditions, in the order written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditions(pub Vec<Condition>);

impl FieldType for Conditions {
    const KIND: Kind = Kind::Conditions;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items = match &node.value {
            Value::Map(_) => vec![node],
            _ => cx.items(node, "a list of conditions")?,
        };
        let mut conditions: Vec<Condition> = Vec::new();
        let mut good = true;
        for item in items {
            match condition(item, cx) {
                Some(read) if conditions.iter().any(|c| c.code == read.code) => {
                    cx.wrong(code::WRONG_VALUE, item.place, format!("the condition `{}` stands twice", read.code));
                    good = false;
                }
                Some(read) => conditions.push(read),
                None => good = false,
            }
        }
        good.then_some(Self(conditions))
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let one = |c: &Condition| {
            let mut map = Map::new();
            map.insert("code".into(), Json::String(c.code.clone()));
            if let Some(clause) = &c.clause {
                map.insert("clause".into(), clause.to_json());
            }
            if let Some(due) = c.due {
                map.insert("due".into(), Json::String(due.to_string()));
            }
            Json::Object(map)
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}

fn condition(node: &Node, cx: &mut Decoding<'_>) -> Option<Condition> {
    if !matches!(node.value, Value::Map(_)) {
        return Label::decode(node, cx).map(|label| Condition { code: label.0, clause: None, due: None });
    }
    let map = members(node, &["code", "clause", "due"], cx)?;
    let Some(code) = map.get("code") else {
        cx.wrong(code::MISSING_FIELD, node.place, "a condition needs its `code`");
        return None;
    };
    let code = Label::decode(code, cx)?.0;
    let clause = match map.get("clause") {
        Some(clause) => Some(crate::clause::parse(clause, cx)?),
        None => None,
    };
    let due = match map.get("due") {
        Some(due) => Some(moment(due, Edge::End, cx)?),
        None => None,
    };
    Some(Condition { code, clause, due })
}

/// Where something was published, and how far it is to be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Where.
    pub url: String,
    /// When it was published.
    pub published: Option<Moment>,
    /// The earliest moment at which an independent machine recorded it.
    pub first_seen: Option<Moment>,
    /// How far to trust it.
    pub certainty: Certainty,
    /// What it says, in the recorder's words.
    pub says: Option<String>,
}

/// Sources, in the order written. Disputes stay disputes: sources that disagree stand side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(pub Vec<Source>);

impl FieldType for Sources {
    const KIND: Kind = Kind::Sources;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let items: Vec<&Node> = match &node.value {
            Value::List(items) => items.iter().collect(),
            Value::Map(_) => vec![node],
            _ => {
                cx.shape(node, "a list of sources: mappings of url, published, first_seen, certainty, says");
                return None;
            }
        };
        let sources: Vec<_> = items.into_iter().enumerate().map(|(i, item)| source(i, item, cx)).collect();
        sources.into_iter().collect::<Option<_>>().map(Self)
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        let one = |s: &Source| {
            let mut map = Map::new();
            map.insert("url".into(), Json::String(s.url.clone()));
            map.insert("certainty".into(), Json::String(s.certainty.word().into()));
            for (key, at) in [("published", s.published), ("first_seen", s.first_seen)] {
                if let Some(at) = at {
                    map.insert(key.into(), Json::String(at.to_string()));
                }
            }
            if let Some(says) = &s.says {
                map.insert("says".into(), Json::String(says.clone()));
            }
            Json::Object(map)
        };
        Json::Array(self.0.iter().map(one).collect())
    }
}

fn source(index: usize, node: &Node, cx: &mut Decoding<'_>) -> Option<Source> {
    let before = cx.mistakes.len();
    let map = members(node, &["url", "published", "first_seen", "certainty", "says"], cx)?;
    let outer = cx.field.clone();
    for key in ["url", "certainty"] {
        if !map.contains_key(key) {
            cx.wrong(code::MISSING_FIELD, node.place, format!("a source needs its `{key}`"));
        }
    }
    let within = |key: &str, cx: &mut Decoding<'_>| {
        cx.field = format!("{outer}.{index}.{key}");
        map.get(key).copied()
    };
    let url = within("url", cx).and_then(|n| Name::decode(n, cx)).map(|n| n.0);
    let published = within("published", cx).and_then(|n| moment(n, Edge::Beginning, cx));
    let first_seen = within("first_seen", cx).and_then(|n| moment(n, Edge::Beginning, cx));
    let certainty = within("certainty", cx).and_then(|n| Certainty::decode(n, cx));
    let says = within("says", cx).and_then(|n| Words::decode(n, cx)).map(|w| w.0);
    cx.field = outer;
    if cx.mistakes.len() > before {
        return None;
    }
    Some(Source { url: url?, published, first_seen, certainty: certainty?, says })
}

/// True or false.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag(pub bool);

impl FieldType for Flag {
    const KIND: Kind = Kind::Flag;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        match &node.value {
            Value::Bool(flag) => Some(Self(*flag)),
            Value::Int(bit @ (0 | 1)) => Some(Self(*bit == 1)),
            _ => {
                cx.shape(node, "true or false");
                None
            }
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::Bool(self.0)
    }
}

/// The number of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry(pub u64);

impl FieldType for Entry {
    const KIND: Kind = Kind::Entry;

    fn decode(node: &Node, cx: &mut Decoding<'_>) -> Option<Self> {
        let written = cx.scalar(node, "the number of an entry")?;
        match cx.names.resolve_entry(&written) {
            Ok(number) => Some(Self(number)),
            Err(fault) => {
                cx.name_fault(node.place, "entry", &written, fault);
                None
            }
        }
    }

    fn encode(&self, _: &mut Encoding<'_>) -> Json {
        Json::from(self.0)
    }
}
