//! The types of the fields of acts, each with its spelling.

mod attributes;
mod instrument;
mod references;

pub(crate) use attributes::too_large;
pub use attributes::{AttributeValue, Attributes, Identifiers};
pub use instrument::{Condition, Conditions, Source, Sources};
pub use references::{Models, NewModel, NewSlug, Restorations};

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::field::{Cell, Decoding, Encoding, FieldType, Kind, choice, did_you_mean, labels};
use crate::code;
use crate::facts;
use crate::id::{
    self, AuthorityNo, GrantNo, LockdownNo, OrganizationNo, PolicyNo, ProposalNo, RestorationNo, ReviewNo, Subject,
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
